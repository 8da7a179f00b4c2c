/* The search for personal data by grammar: what each detector must find, and what
 * it must leave alone.  All people, numbers and accounts here are synthetic. */
#include "scan_case.h"

/* ---- IBANs -------------------------------------------------------------------- */

static void test_iban(void **state)
{
	/* clang-format off */
	static const struct positive rows[] = {
		{ "DE89370400440532013000" },
		{ "DE89 3704 0044 0532 0130 00" },
		{ "de89 3704 0044 0532 0130 00" },
		{ "DE89-3704-0044-0532-0130-00" },
		{ "DE89\xc2\xa0" "3704\xc2\xa0" "0044\xc2\xa0" "0532\xc2\xa0" "0130\xc2\xa0" "00" },
		{ "IBAN:DE89370400440532013000", "DE89370400440532013000" },
		{ "  iban: DE89370400440532013000\n", "DE89370400440532013000" },
		{ "# Konto DE89 3704 0044 0532 0130 00, bitte überweisen", "DE89 3704 0044 0532 0130 00" },
		{ "„DE89370400440532013000“", "DE89370400440532013000" },
		{ "(DE89370400440532013000)", "DE89370400440532013000" },
		{ "iban: 'DE89370400440532013000'", "DE89370400440532013000" },
		{ "Konto \"DE89 3704 0044 0532 0130 00\".", "DE89 3704 0044 0532 0130 00" },
		{ "DE34000000000000002073" }, { "DE73000000000000002147" },
		{ "DE63000000000000002036" }, { "DE05000000000000002110" },
		{ "AT611904300234573201" }, { "AT61 1904 3002 3457 3201" },
		{ "CH9300762011623852957" }, { "BE68539007547034" },
		{ "NL91ABNA0417164300" }, { "FR1420041010050500013M02606" },
		{ "PL61109010140000071219812874" },
		{ "PL61 1090 1014 0000 0712 1981 2874" },
		{ "GB29NWBK60161331926819" },
		{ "GB29 NWBK 6016 1331 9268 19" },
		{ "IT60X0542811101000000123456" },
		{ "ES9121000418450200051332" }, { "DK5000400440116243" },
		{ "SE4550000000058398257466" }, { "CZ6508000000192000145399" },
		{ "LU280019400644750000" }, { "TR330006100519786457841326" },
		{ "UA213223130000026007233566001" },
		{ "an DE34000000000000002073 gezahlt", "DE34000000000000002073" },
		{ "IBAN DE05 0000 0000 0000 0021 10 BIC BEISPIELXXX", "DE05 0000 0000 0000 0021 10" },
	};
	static const char *const none[] = {
		"DE89370400440532013001", "DE89 3704 0044 0532 0130 01",
		"DE8937040044053201300", "DE893704004405320130000",
		"XDE89370400440532013000", "DE89370400440532013000X",
		"ZZ89370400440532013000", "DE 89", "DE89", "AB12 3456",
		"VR 90014", "HRB 99029",
		"0acd0ba49a2a1c1caaedc622c8ddcf0c9858bb99875008e61b753944cfef657b",
		"enc:v1:demo1abcdefghijk:DE89370400440532013000",
		"DE98ZZZ09999999999", "Gläubiger-ID DE98ZZZ09999999999",
		"NL91ABNA0417164301", "AT61 1904 3002 3457 3202",
		"GB29NWBK60161331926818", "CH9300762011623852958",
		"BAFzA-BEISPIEL-2025/0001", "LSA-BEISPIEL-2025-17",
		"USt-IdNr. DE123456789", "2025-014", "450.00", "1.234,56 Euro",
		"sha256: de89", "DE12345", "me2nmeybyjrq", "p-28waxfhpnspn",
	};
	/* clang-format on */
	struct world *w = *state;

	EXPECT_ALL(w, PFD_SCAN_IBAN, rows);
	EXPECT_NONE(w, none);
}

/* Check digits catch each wrong digit and each two that changed places. */
static void test_iban_mistyped(void **state)
{
	/* clang-format off */
	static const char *const rows[] = {
		"DE89370400440532013000", "AT611904300234573201",
		"CH9300762011623852957", "BE68539007547034",
		"PL61109010140000071219812874",
	};
	/* clang-format on */
	struct world *w = *state;

	wrong = 0;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		for (size_t k = 4; k + 1 < strlen(rows[i]); k++) {
			char typed[40];

			snprintf(typed, sizeof typed, "%s", rows[i]);
			typed[k] = typed[k] == '9' ? '0' : (char)(typed[k] + 1);
			expect(w, typed, "", false);
			snprintf(typed, sizeof typed, "%s", rows[i]);
			typed[k] = rows[i][k + 1];
			typed[k + 1] = rows[i][k];
			if (typed[k] != typed[k + 1])
				expect(w, typed, "", false);
		}
	}
	assert_int_equal(wrong, 0);
}

/* Accounts of the example data, as banks print them. */
static void test_iban_grouped(void **state)
{
	/* clang-format off */
	static const char *const rows[] = {
		"34", "2073", "73", "2147", "63", "2036", "05", "2110", "81",
		"1518", "22", "1222", "51", "1185", "71", "1407", "23", "1592",
		"32", "1333", "90", "1259", "52", "1555", "62", "1666", "33",
		"1703", "91", "1629", "80", "1148", "61", "1296", "42", "1444",
	};
	/* clang-format on */
	struct world *w = *state;

	wrong = 0;
	for (size_t i = 0; i < PFD_COUNT(rows); i += 2) {
		struct pfd_str iban = pfd_arena_printf(w->arena,
			"DE%s 0000 0000 0000 00%.2s %s", rows[i], rows[i + 1],
			rows[i + 1] + 2);

		expect(w, iban.ptr,
			pfd_arena_printf(w->arena, "iban %s", iban.ptr).ptr,
			false);
	}
	assert_int_equal(wrong, 0);
}

/* ---- e-mail addresses ----------------------------------------------------------- */

static void test_email(void **state)
{
	/* clang-format off */
	static const struct positive rows[] = {
		{ "anna.beispiel@example.org" },
		{ "a.beispiel@verein.example" },
		{ "beispiel-muster@mail.example.com" },
		{ "abeispiel99@example.org" }, { "max_muster@example.de" },
		{ "Anna.Beispiel@Example.ORG" }, { "anna.müller@example.org" },
		{ "<anna.beispiel@example.org>", "anna.beispiel@example.org" },
		{ "email: anna.beispiel@example.org\n", "anna.beispiel@example.org" },
		{ "mailto:anna.beispiel@example.org", "anna.beispiel@example.org" },
		{ "anna.beispiel@example.org.", "anna.beispiel@example.org" },
		{ "Rückfragen an muster.anna@example.org, danke", "muster.anna@example.org" },
		{ "anna+verein@example.org" },
		{ "„anna.beispiel@example.org“", "anna.beispiel@example.org" },
	};
	static const char *const none[] = {
		"info@example.org",
		"kontakt@beispielhaltung-zeigen-ev.example",
		"fachstelle@mustertraeger-demokratie.example",
		"vorstand@verein.example", "no-reply@example.org",
		"noreply@github.com", "git@github.com:verein/daten.git",
		"office@example.org", "user@host", "a@b", "@example.org",
		"anna@", "3 @ 4", "x@1.2.3", "poststelle@stadt.example",
		"jugendamt@magdeburg.example", "Twitter: @beispiel",
		"spenden-rechnung@verein.example",
	};
	/* clang-format on */
	struct world *w = *state;

	EXPECT_ALL(w, PFD_SCAN_EMAIL, rows);
	EXPECT_NONE(w, none);
}

/* Whose mailbox it is shows in what stands before the at sign, wherever that is. */
static void test_email_hosts(void **state)
{
	/* clang-format off */
	static const char *const hosts[] = {
		"example.org", "verein.example", "mail.stadt.example",
		"xn--bcher-kva.example", "a-b.example", "bücher.example",
	};
	static const char *const persons[] = {
		"anna.beispiel", "abeispiel", "beispiel", "anna-lena", "a.b",
		"muster_max", "m.muster77", "info.muster", "anna.info",
		"99anna",
	};
	static const char *const offices[] = {
		"info", "kontakt", "vorstand", "buero", "no-reply", "office",
		"presse", "team", "jugendamt", "info-antrag",
	};
	/* clang-format on */
	struct world *w = *state;

	wrong = 0;
	for (size_t h = 0; h < PFD_COUNT(hosts); h++) {
		for (size_t i = 0; i < PFD_COUNT(persons); i++) {
			struct pfd_str mail = pfd_arena_printf(
				w->arena, "email %s@%s", persons[i], hosts[h]);

			expect(w, mail.ptr + 6, mail.ptr, false);
		}
		for (size_t i = 0; i < PFD_COUNT(offices); i++)
			expect(w,
				pfd_arena_printf(
					w->arena, "%s@%s", offices[i], hosts[h])
					.ptr,
				"", false);
	}
	assert_int_equal(wrong, 0);
}

/* ---- phone numbers ---------------------------------------------------------------- */

static void test_phone(void **state)
{
	/* clang-format off */
	static const struct positive rows[] = {
		{ "+49 30 23125 130" }, { "+493023125130" },
		{ "+49 (0)30 23125-130" }, { "+49 (30) 23125-130" },
		{ "+49-30-23125-130" }, { "+49/30/23125130" },
		{ "0049 30 23125130" }, { "004930 23125130" },
		{ "030 23125130" }, { "030 23125 130" }, { "030/23125130" },
		{ "030-23125130" }, { "030 / 23125-130" },
		{ "030 - 23125130" }, { "(030) 23125130" },
		{ "(030) 23125-130" }, { "(030)23125130" }, { "03023125130" },
		{ "0391 5551234" }, { "0391/555 12 34" },
		{ "0391 - 55 51 23" }, { "0391 12345" }, { "03921 12345" },
		{ "039203 12345" }, { "0171 3920000" }, { "0171/3920000" },
		{ "0171-39 20 000" }, { "01713920000" }, { "0151 12345678" },
		{ "0160 1234567" }, { "+49 171 3920000" }, { "+491713920000" },
		{ "+49 171 39 20 000" }, { "0176 123 456 78" },
		{ "0391.5551234" }, { "0171.39.20.000" },
		{ "Tel.: 0391 5551234", "0391 5551234" },
		{ "Tel.:0391 5551234", "0391 5551234" },
		{ "Tel. 0391/5551234, bitte", "0391/5551234" },
		{ "Tel.-Nr. 0391 5551234", "0391 5551234" },
		{ "phone: '+49 30 23125 130'", "+49 30 23125 130" },
		{ "phone: \"0391 5551234\"", "0391 5551234" },
		{ "erreichbar unter 0171 3920000.", "0171 3920000" },
		{ "# Rückruf 0391 5551234", "0391 5551234" },
		{ "Handy 0171-3920000 oder", "0171-3920000" },
		{ "(0171 3920000)", "(0171 3920000" }, { "+48 501 234 567" },
		{ "+43 1 234 56 78" }, { "+90 532 123 45 67" },
		{ "Mobil: 0152 28817386", "0152 28817386" },
		{ "0391 5551234 2025-03-12", "0391 5551234" },
		{ "am 12.03. unter 0391 5551234", "0391 5551234" },
		{ "0341 9999999" }, { "089 12345678" }, { "069/1234567" },
		{ "0221 4710 123" }, { "040-3006-5000" }, { "0211 837-01" },
		{ "tel:+493023125130", "+493023125130" }, { "0391–5551234" },
		{ "0391/5 55 12 34" },
		{ "(0 391) 5551234 oder 0391 5551234", "0391 5551234" },
		{ "+49.391.5551234" }, { "+49 (391) 5551234" },
		{ "Fax: 0391 5551235", "0391 5551235" },
		{ "phone: 0391 5551234\nemail:", "0391 5551234" },
		{ "„0391 5551234“", "0391 5551234" }, { "0391 555-1234" },
		{ "0345/2021234" },
	};
	static const char *const none[] = {
		"450.00", "1.234,56", "0,50", "0.50", "01.02.2025",
		"01-02-2025", "01/02/2025", "1.2.2025", "2025-01-23",
		"2025-014", "2026-014", "026-014", "39104", "01067",
		"06108-06114", "04103 - 04109", "VR 90014", "VR 0391 12345",
		"HRB 0123 4567", "09:30", "08:30-10:00", "17:00 bis 19:00",
		"DS0123/25", "DS 0456/2025", "Drucksache 0456/2025",
		"0456/2025", "0391-2025", "Beschluss-Nr. 045-006(VIII)25",
		"Konto 0391 123456", "Konto-Nr. 0391 123456", "Az. 0391/12345",
		"Rechnung Nr. 0391 12345", "Kassenzeichen 0391 1234 5678",
		"0800 1234567", "0180 5123456", "0900 123456", "116 117",
		"DE89 3704 0044 0532 0130 01", "DE89370400440532013001",
		"0acd0ba49a2a1c1caaedc622c8ddcf0c9858bb99875008e6",
		"sha 0391123456abcdef", "abc0391123456", "0391123456abc",
		"v0.3.91-1234567", "0.391.1234567", "12,0391 Euro",
		"2025-01-01 12:00:00 +0100", "+0100", "+450.00 0450.00 00.50", "+49", "+ 49 Personen",
		"+49", "-0391", "ISBN 0-306-40615-2", "ISBN 978-3-16-148410-0",
		"000123456789", "00000000", "0000 0000 0000 0000",
		"102/142/00123", "StNr 0102 142 00123", "0391 12:30 Uhr",
		"0391 12,50 €", "size: 85269", "'017'", "0x0391123456",
		"2025/2025-01-23-buendnis-protokoll.pdf",
		"file: 2025/0391-1234567.pdf", "01 2025 03", "100000000",
		"9876543210", "1234 5678 9012", "Seite 012-014", "03 von 12",
		"Raum 0815", "Raum 0815-4711",
	};
	/* clang-format on */
	struct world *w = *state;

	EXPECT_ALL(w, PFD_SCAN_PHONE, rows);
	EXPECT_NONE(w, none);
}

/* ---- addresses ---------------------------------------------------------------------- */

static void test_address(void **state)
{
	/* clang-format off */
	static const struct positive rows[] = {
		{ "Beispielstraße 30" }, { "Beispielstrasse 30" },
		{ "Beispielstr. 30" }, { "Beispielstr.30" },
		{ "Beispiel-Straße 5" }, { "Karl-Marx-Straße 12" },
		{ "Karl-Marx-Str. 12a" }, { "Otto-von-Guericke-Straße 4 b" },
		{ "Leipziger Straße 40" }, { "Große Diesdorfer Straße 166" },
		{ "Leipziger Str. 40" }, { "Straße der Jugend 7" },
		{ "Straße des 17. Juni 135" }, { "Lindenweg 12" },
		{ "Lindenweg 12a" }, { "Lindenweg 12-14" },
		{ "Lindenweg 12/3" }, { "Breiter Weg 203" },
		{ "Hasselbachplatz 3" }, { "Alter Markt 6" },
		{ "Am Alten Markt 6" }, { "Am Markt 3" }, { "Domplatz 1" },
		{ "Goetheallee 9" }, { "Lindenallee 9" }, { "Nordring 17" },
		{ "Editharing 2" }, { "Schleinufer 14" }, { "Elbufer 3" },
		{ "Fischergasse 8" }, { "Hintere Gasse 8" },
		{ "Mühlendamm 5" }, { "Berliner Chaussee 66" },
		{ "Uferpromenade 2" }, { "Rosenstieg 4" }, { "Kirchhof 3" },
		{ "Gartenwinkel 11" }, { "Wiesenpfad 2" }, { "Burgwall 1" },
		{ "Schlossgraben 21" }, { "Heidekamp 4" },
		{ "wohnt Lindenweg 12, links", "Lindenweg 12" },
		{ "street: Lindenweg 12\n", "Lindenweg 12" },
		{ "'Lindenweg 12'", "Lindenweg 12" },
		{ "Lindenweg 12, 39104 Magdeburg" },
		{ "Lindenweg 12\n39104 Magdeburg" },
		{ "Lindenweg 12, 39999 Irgendwo" },
		{ "Am Anger 3, 39104 Magdeburg" },
		{ "Unter den Linden 5, 10117 Berlin" },
		{ "An der Alten Ziegelei 5 a, 39218 Schönebeck" },
		{ "Am Kirchberg 12, 39245 Gommern" }, { "39104 Magdeburg" },
		{ "06108 Halle" }, { "10115 Berlin" }, { "39218 Schönebeck" },
		{ "D-39104 Magdeburg", "39104 Magdeburg" },
		{ "39326 Wolmirstedt" }, { "06862 Dessau" },
		{ "38820 Halberstadt" }, { "29410 Salzwedel" },
		{ "39345 Bülstringen" }, { "39343 Rottmersleben" },
		{ "36433 Bad Salzungen" }, { "39167 Hohe Börde" },
		{ "PLZ 39999 Irgendwo", "39999 Irgendwo" },
		{ "zieht um nach 39108 Magdeburg.", "39108 Magdeburg" },
		{ "Adresse: Lindenweg 12. Danke", "Lindenweg 12" },
		{ "Lindenweg 12 in Sudenburg", "Lindenweg 12" },
		{ "beispielstraße 30" }, { "Musterstr 5" },
	};
	static const char *const none[] = {
		"Leipziger Straße", "in der Leipziger Straße", "Straße",
		"die Straße 5", "zur Straße 12", "Platz 3", "auf Platz 3",
		"den 2. Platz", "1. Platz 2025", "Weg 1", "neuer Weg",
		"der Weg 5", "Parkplatz 3", "Sitzplatz 12", "Spielplatz 2",
		"Bahnhof 4", "Schulhof 3", "Umweg 2", "Flohmarkt 2",
		"Kindergarten 5", "Erster Platz 1", "Dritter Platz 3",
		"Läufer 12", "Käufer 3", "Monitoring 2", "Catering 12",
		"Blickwinkel 2", "Leipziger Straße 12 Teilnehmende",
		"Leipziger Straße 14:00 Uhr", "Leipziger Straße 12.3.2025",
		"Leipziger Straße 3. Mai", "Hauptstraße 50 Euro",
		"Hauptstraße 50 €", "Hauptstraße 10 %", "Domplatz 2025",
		"Domplatz 2025-03-12", "Straßenfest 3", "Straßenfest 2025",
		"Lindenweg 012", "10000 Euro", "12345 Euro", "12345 Personen",
		"25000 Besucher", "15000 Flyer", "20000 Magdeburg-Karten",
		"12345 Anmeldungen", "85269 Bytes", "39104", "39104-39130",
		"DS 12345 Beschluss", "31337 Klicks", "44000 Euro",
		"Konferenz 12345 beispiel", "8000 Magdeburg",
		"123456 Magdeburg", "VR 90014 (Beispiel)",
		"Stadtteil Neue Neustadt", "Neustädter See", "Werder 2025",
		"Berliner Chaussee", "Ring frei", "Boxring 2", "Ring 3",
		"Stadtjugendring 2025", "Markt 5", "Wochenmarkt 3",
		"grant/2026-014", "Haus 3", "Raum 12", "Gruppe 2",
		"Jugendtreff Beispiel, Altstadt", "Gewerbegebiet Nord",
		"Autor 5", "Motor 2", "Anrufer 7", "strasse 5", "lindenweg 12",
	};
	/* clang-format on */
	struct world *w = *state;

	EXPECT_ALL(w, PFD_SCAN_ADDRESS, rows);
	EXPECT_NONE(w, none);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_iban, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_iban_mistyped, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_iban_grouped, setup, teardown),
		cmocka_unit_test_setup_teardown(test_email, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_email_hosts, setup, teardown),
		cmocka_unit_test_setup_teardown(test_phone, setup, teardown),
		cmocka_unit_test_setup_teardown(test_address, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
