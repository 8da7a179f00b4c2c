/* The search for names: in texts, in names of files, and those the records know.
 * All people here are synthetic. */
#include "scan_case.h"

/* ---- names ------------------------------------------------------------------------------ */

static void test_name(void **state)
{
	/* clang-format off */
	static const struct positive rows[] = {
		{ "Anna Müller" }, { "Anna Mueller" }, { "ANNA MÜLLER" },
		{ "anna müller" }, { "Anna-Lena Müller" },
		{ "Anna Lena Müller" }, { "Anna Müller-Beispiel" },
		{ "Hans-Peter Schmidt" }, { "Anna Wutzkowiak" },
		{ "Karl Heinz Ostermeyer" }, { "Klaus Peter" },
		{ "Stefan Werner" }, { "Anna B. Müller" }, { "Ayşe Yılmaz" },
		{ "Ayse Yilmaz" }, { "Mehmet Öztürk" }, { "Fatma Demirtaş" },
		{ "Mohammad Al Hamad" }, { "Ahmad al-Masri" },
		{ "Layla El Amrani" }, { "Piotr Kowalczyk" },
		{ "Agnieszka Wiśniewska" }, { "Małgorzata Nowak" },
		{ "Sergej Iwanow" }, { "Olena Kowalenko" },
		{ "Dmitri Petrow" }, { "Linh Nguyen" }, { "Nguyen Thi Lan" },
		{ "Tran Van Minh" }, { "Anna von Berg" },
		{ "Anna von der Heide" }, { "Jan Müller" }, { "Max Schulze" },
		{ "Mark Lehmann" }, { "Kim Schneider" }, { "Rosa Schmidt" },
		{ "Herr Müller" }, { "Herrn Müller" }, { "Frau Müller" },
		{ "Frau Wutzkowiak" }, { "Herr Dr. Müller" },
		{ "Frau Dr. Beispiel" }, { "Herr von Berg" },
		{ "Frau Anna Müller" }, { "Herr Peter Wutzkowiak" },
		{ "Frau Bürgermeisterin Schulze" }, { "Dr. Wutzkowiak" },
		{ "Dr. Anna Müller" }, { "Dr. med. Müller" },
		{ "Prof. Dr. Klein" }, { "Prof. Dr. phil. Anna Klein" },
		{ "Familie Schmidt" }, { "Fam. Schmidt" }, { "Hr. Müller" },
		{ "Fr. Müller" }, { "Eheleute Schmidt" }, { "Mr. Brown" },
		{ "Müller, Anna" }, { "Schmidt, Hans-Peter" },
		{ "Müller Anna" },
		{ "Gespräch mit Anna Müller über den Antrag", "Anna Müller" },
		{ "title: Honorar für Anna Müller\n", "Anna Müller" },
		{ "payee: 'Anna Müller'", "Anna Müller" },
		{ "# Anna Müller hat angerufen", "Anna Müller" },
		{ "Anna Müllers Antrag", "Anna Müllers" },
		{ "Frau Müllers Antrag", "Frau Müllers" },
		{ "von Anna\n# Müller bezahlt", "Anna\n# Müller" },
		{ "(Anna Müller)", "Anna Müller" },
		{ "Teilnahme: Anna Müller; Gäste", "Anna Müller" },
		{ "Anna Müller, Sudenburg", "Anna Müller" },
		{ "grant: pay 2026-014 to Anna Müller", "Anna Müller" },
		{ "Christian Schulze" }, { "Frank Böttcher" },
		{ "Maria Schneider" }, { "Ernst Hoffmann" }, { "Thomas Koch" },
		{ "Sabine Winter" }, { "Erika Mustermann" },
		{ "Max Mustermann" }, { "Anna Beispiel" },
		{ "Sehr geehrte Frau Müller,", "Frau Müller" },
		{ "mit der Frau Schmidt", "Frau Schmidt" },
		{ "an Ostermeyer, Katarzyna, gesandt", "Ostermeyer, Katarzyna" },
		{ "laut Frau Bauer Platz gewechselt", "Frau Bauer" },
	};
	static const char *const none[] = {
		"Karl-Marx-Straße", "Karl Marx Straße", "Anne-Frank-Schule",
		"Anne Frank", "Anne Frank Tag", "Sophie Scholl",
		"Rosa Luxemburg", "Rosa-Luxemburg-Stiftung",
		"Rosa Luxemburg Stiftung", "Clara Zetkin Park",
		"Otto von Guericke", "Otto-von-Guericke-Universität",
		"Martin Luther King", "Hans Müller Straße",
		"Hans-Müller-Platz", "Anna Müller Stiftung",
		"Peter Müller e.V.", "Paul Gerhardt Haus", "St. Martin Umzug",
		"Sankt Martin Fest", "St. Anna Beispiel", "Maria Himmelfahrt",
		"Frau und Mann", "Frauen stärken", "eine Frau Hilfe",
		"jede Frau Zugang", "Mann/Frau Verhältnis", "Frau Holle",
		"Frau Bürgermeisterin", "Herr Oberbürgermeister",
		"Herr der Lage", "Herr Gott", "Frau Vorsitzende",
		"Familie Sport", "Familie, Senioren, Frauen und Jugend",
		"Rosa Farbe", "Rosa Winter", "Mark Brandenburg",
		"Ernst Machen", "Iris Blüte", "Jasmin Tee", "Kai Nord",
		"Max Betrag", "August Ferien", "Jan Feb", "Mai Fest",
		"Victoria Versicherung", "Christian Unterricht",
		"Anna zu Hause", "Anna Projektleitung", "Lisa Beratung",
		"Anna liest", "Anna und Ben", "Peter und Paul", "Team Anna",
		"Workshop mit Musik, Anna und Ben", "Koch- und Backkurse",
		"Sommer, Sonne", "Winter Zauber", "Bauer sucht",
		"König Fußball", "Wolf und Schaf", "Till Eulenspiegel",
		"Robert Koch Institut", "Max-Planck-Institut",
		"Heinrich Heine", "Mark Grant as paid", "Max Amount",
		"Merge branch 'anna'", "Frank und frei",
		"Beispielverein Frauenforum Elbe e.V.",
		"Mustergruppe Nachbarinnen Leipziger Straße",
		"Landeshauptstadt Magdeburg, Jugendamt", "Bündnis Demokratie",
		"Dr. Sommer-Beratung e.V.", "z. B. Kochkurse", "Dipl.-Ing.",
		"Prof. med.", "Dr.", "Alte Neustadt", "Neue Neustadt", "Anna",
		"Müller", "Herr", "Konstituierende Sitzung des Bündnisses",
		"Förderung eines demokratischen Zusammenlebens",
		"Annahme nach verbreitetem Muster", "Berg und Tal",
	};
	/* clang-format on */
	struct world *w = *state;

	EXPECT_ALL(w, PFD_SCAN_NAME, rows);
	EXPECT_NONE(w, none);
}

/* ---- names of files ------------------------------------------------------------------ */

static void test_path(void **state)
{
	/* clang-format off */
	static const char *const rows[][2] = {
		{ "contacts/anna-mueller.yaml", "name anna-mueller" },
		{ "contacts/sabine-wutzkowiak.yaml", "name sabine-wutzkowiak" },
		{ "notizen/Anna_Mueller.pdf", "name Anna_Mueller" },
		{ "notizen/AnnaMueller.pdf", "name AnnaMueller" },
		{ "2025/antrag-mueller-anna.pdf", "name mueller-anna" },
		{ "gespraech-frau-schmidt.txt", "name frau-schmidt" },
		{ "refs/heads/anna.mueller", "name anna.mueller" },
		{ "iban-DE89370400440532013000.txt", "iban DE89370400440532013000" },
		{ "iban_DE89-3704-0044-0532-0130-00.txt", "iban DE89-3704-0044-0532-0130-00" },
		{ "tel-0391-5551234.txt", "phone 0391-5551234" },
		{ "01713920000.txt", "phone 01713920000" },
		{ "beispielstrasse-30.yaml", "address beispielstrasse-30" },
		{ "Lindenweg_12_39104_Magdeburg.pdf", "address Lindenweg_12_39104_Magdeburg" },
		{ "mail/anna.beispiel@example.org.txt", "email anna.beispiel@example.org.txt" },
	};
	static const char *const none[] = {
		"pfd.yaml", "contacts/p-28waxfhpnspn.yaml",
		"grants/2025/2025-014.yaml",
		"contacts/mustergruppe-nachbarinnen-leipziger-strasse.yaml",
		"contacts/beispielverein-sport-verbindet-reform-ev.yaml",
		"contacts/anne-frank-schule.yaml",
		"contacts/anna-seghers-haus.yaml",
		"projects/2025/2025-lisa-liest.yaml",
		"projects/2025/2025-rosa-winter.yaml",
		"meetings/2025/2025-04-17-buendnis-2.yaml", "years/2025.yaml",
		"files/2025/2025-01-23-protokoll.pdf",
		"contacts/clara-werkstatt.yaml", ".pfd/schema/grant.json",
		"projects/2025/2025-platz-3.yaml", "refs/heads/main",
		"sha/0acd0ba49a2a1c1caaedc622c8ddcf0c9858bb99.txt",
	};
	/* clang-format on */
	struct world *w = *state;

	wrong = 0;
	for (size_t i = 0; i < PFD_COUNT(rows); i++)
		expect(w, rows[i][0], rows[i][1], true);
	assert_int_equal(wrong, 0);
	expect_none(w, none, PFD_COUNT(none), true);
}

/* ---- what the records say -------------------------------------------------------------- */

static void test_known(void **state)
{
	/* clang-format off */
	static const char *const rows[][2] = {
		{ "Käthe Quasthoff", "name Käthe Quasthoff" },
		{ "Kaethe Quasthoff", "name Kaethe Quasthoff" },
		{ "KÄTHE QUASTHOFF", "name KÄTHE QUASTHOFF" },
		{ "Quasthoff, Käthe", "name Quasthoff, Käthe" },
		{ "Quasthoff Käthe", "name Quasthoff Käthe" },
		{ "Käthe von Quasthoff", "name Käthe von Quasthoff" },
		{ "K. Quasthoff", "name K. Quasthoff" },
		{ "mit Quasthoff gesprochen", "name Quasthoff" },
		{ "Quasthoffs Antrag", "name Quasthoffs" },
		{ "Frau Quasthoff", "name Frau Quasthoff" },
		{ "Käthe\n# Quasthoff", "name Käthe\n# Quasthoff" },
		{ "Xandra Winter", "name Xandra Winter" },
		{ "Winter, Xandra", "name Winter, Xandra" },
		{ "X. Winter", "name X. Winter" }, { "Winter", "" }, { "eine Quasthoff", "" },
		{ "im Winter", "" }, { "Käthe", "" },
		{ "Käthe kommt, Xandra auch", "" }, { "Quasthoff-Straße", "" },
		{ "Quasthoff Stiftung", "" }, { "quasthoff", "" },
		{ "Magdeburg", "" },
		{ "Tilla Magdeburg", "name Tilla Magdeburg" },
		{ "enc:v1:abc:Quasthoff", "" },
	};
	/* clang-format on */
	struct world *w = *state;

	pfd_scanner_person(w->scanner, PFD_STR("Dr. Käthe Quasthoff"));
	pfd_scanner_person(w->scanner, PFD_STR("Xandra Winter"));
	pfd_scanner_person(w->scanner, PFD_STR("Tilla Magdeburg"));
	wrong = 0;
	for (size_t i = 0; i < PFD_COUNT(rows); i++)
		expect(w, rows[i][0], rows[i][1], false);
	expect(w, "notes/kaethequasthoff.txt", "name kaethequasthoff", true);
	expect(w, "notes/quasthoff.txt", "name quasthoff", true);
	assert_int_equal(wrong, 0);
}

static void test_allowed(void **state)
{
	/* clang-format off */
	static const char *const own[] = {
		"Praxis Anna Müller", "Beispielstraße 30", "39124 Magdeburg",
		"+49 391 5551234", "beispiel@verein.example",
		"DE34000000000000002073",
	};
	static const char *const none[] = {
		"Anna Müller", "Beispielstr. 30",
		"Beispielstraße 30, 39124 Magdeburg", "0391/5551234",
		"Beispiel@Verein.example", "DE34 0000 0000 0000 0020 73",
		"39124 Magdeburg",
	};
	/* clang-format on */
	struct world *w = *state;

	for (size_t i = 0; i < PFD_COUNT(own); i++)
		pfd_scanner_allow(w->scanner, pfd_str(own[i]));
	expect_none(w, none, PFD_COUNT(none), false);
	wrong = 0;
	expect(w, "Beispielstraße 31", "address Beispielstraße 31", false);
	expect(w, "Anna Beispiel", "name Anna Beispiel", false);
	assert_int_equal(wrong, 0);
}

static void test_masked(void **state)
{
	static const struct {
		enum pfd_scan_kind kind;
		const char *text, *masked;
	} rows[] = {
		{ PFD_SCAN_NAME, "Änne Müller-Beispiel", "Ä… M…-B…" },
		{ PFD_SCAN_NAME, "Anna\n# Müller", "A… # M…" },
		{ PFD_SCAN_ADDRESS, "Lindenweg 12, 39104 Magdeburg",
			"L… 1… 3… M…" },
		{ PFD_SCAN_IBAN, "DE89370400440532013000", "DE89…00" },
		{ PFD_SCAN_PHONE, "+49 391 5551234", "+49 …34" },
		{ PFD_SCAN_EMAIL, "anna@example.org", "a…@e…" },
	};
	struct world *w = *state;

	for (size_t i = 0; i < PFD_COUNT(rows); i++)
		assert_string_equal(pfd_scan_masked(w->arena, rows[i].kind,
					    pfd_str(rows[i].text))
					    .ptr,
			rows[i].masked);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_name, setup, teardown),
		cmocka_unit_test_setup_teardown(test_path, setup, teardown),
		cmocka_unit_test_setup_teardown(test_known, setup, teardown),
		cmocka_unit_test_setup_teardown(test_allowed, setup, teardown),
		cmocka_unit_test_setup_teardown(test_masked, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
