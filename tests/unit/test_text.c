/* Words: messages in two languages, Unicode, sorting, and that nothing shown
 * can steer a terminal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <pfd/text.h>

static struct pfd_arena *arena;

static int set_up(void **state)
{
	(void)state;
	arena = pfd_arena_new();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	pfd_arena_freep(&arena);
	return 0;
}

#define assert_str(s, z)                                            \
	do {                                                        \
		struct pfd_str str_ = (s);                          \
		assert_string_equal(pfd_arena_z(arena, str_), (z)); \
		assert_int_equal(str_.len, strlen(z));              \
	} while (0)

static void messages_in_both_languages(void **state)
{
	struct pfd_date date = { 20545 }; /* 2026-04-02 */
	struct pfd_message m =
		PFD_MESSAGE("{path}: {n} on {date}, {sum} of {max}: {why}",
			"{path}: {why}, {sum} von {max} am {date} ({n})",
			PFD_A_Z("path", "a\x1b[31m.yaml"), PFD_A_INT("n", -3),
			PFD_A_DATE("date", date), PFD_A_MONEY("sum", 123450),
			PFD_A_MONEY("max", 50000),
			PFD_A_TEXT("why", PFD_TEXT("too much", "zu viel")));
	struct pfd_message braces = PFD_MESSAGE("{ {} {X} }{", NULL);

	(void)state;
	assert_str(pfd_message_str(arena, &m, PFD_EN),
		"a\\x1b[31m.yaml: -3 on 2026-04-02, 1,234.50 € of 500.00 €: "
		"too much");
	assert_str(pfd_message_str(arena, &m, PFD_DE),
		"a\\x1b[31m.yaml: zu viel, 1.234,50 € von 500,00 € am "
		"2.4.2026 (-3)");
	/* Braces that name nothing stay; no German falls back. */
	assert_str(pfd_message_str(arena, &braces, PFD_DE), "{ {} {X} }{");
	assert_string_equal(pfd_text((struct pfd_text){ 0 }, PFD_DE), "");
}

static void a_missing_argument_shows(void **state)
{
	struct pfd_message m = PFD_MESSAGE("{lost} and found", NULL);

	(void)state;
#ifdef NDEBUG
	assert_str(pfd_message_str(arena, &m, PFD_EN), "{lost} and found");
#else
	int status;
	pid_t pid = fork();

	if (!pid) {
		signal(SIGABRT, SIG_DFL);
		close(STDERR_FILENO);
		pfd_message_str(arena, &m, PFD_EN);
		_exit(0);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFSIGNALED(status));
#endif
}

static void bytes_that_are_no_utf8(void **state)
{
	static const struct {
		const char *bytes;
		size_t bad;
	} rows[] = {
		{ "", SIZE_MAX },
		{ "abc", SIZE_MAX },
		{ "Größe 😀", SIZE_MAX },
		{ "\xf4\x8f\xbf\xbf", SIZE_MAX },
		{ "ab\xff", 2 },
		{ "\x80", 0 },
		{ "a\xc3", 1 },
		{ "a\xc3(", 1 },
		{ "\xc0\xaf", 0 },         /* overlong */
		{ "\xe0\x80\xaf", 0 },     /* overlong */
		{ "\xed\xa0\x80", 0 },     /* surrogate */
		{ "\xf4\x90\x80\x80", 0 }, /* beyond U+10FFFF */
		{ "\xe2\x82", 0 },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++)
		assert_int_equal(
			pfd_utf8_check(pfd_str(rows[i].bytes)), rows[i].bad);
}

static void width_count_and_cut(void **state)
{
	static const struct {
		const char *text;
		size_t count, width;
		const char *cut; /* to four columns */
	} rows[] = {
		{ "", 0, 0, "" },
		{ "abc", 3, 3, "abc" },
		{ "Bürger", 6, 6, "Bürg" },
		{ "Bu\u0308rger", 7, 6, "Bu\u0308rg" },
		{ "日本語", 3, 6, "日本" },
		{ "a日本語", 4, 7, "a日" },
		{ "\u20ac\u20ac", 2, 2, "\u20ac\u20ac" },
		{ "a\u200bb", 3, 2, "a\u200bb" },
	};
	size_t pos = 0;

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		struct pfd_str s = pfd_str(rows[i].text);

		assert_int_equal(pfd_utf8_count(s), rows[i].count);
		assert_int_equal(pfd_utf8_width(s), rows[i].width);
		assert_str(pfd_utf8_cut(s, 4), rows[i].cut);
	}
	assert_int_equal(pfd_utf8_next(PFD_STR("\u20acx"), &pos), 0x20ac);
	assert_int_equal(pos, 3);
	/* Broken bytes end every loop, too. */
	assert_int_equal(pfd_utf8_count(PFD_STR("\xff\xfe")), 2);
}

static void normal_forms(void **state)
{
	(void)state;
	assert_str(pfd_utf8_nfc(arena, PFD_STR("plain")), "plain");
	assert_str(pfd_utf8_nfc(arena, PFD_STR("Mu\u0308ller")), "Müller");
	assert_str(pfd_utf8_nfc(arena, PFD_STR("a\xff")), "a\xff");
	assert_str(pfd_utf8_nfc(arena, PFD_STR("")), "");
	assert_str(pfd_utf8_fold(arena, PFD_STR("STRASSE")), "strasse");
	assert_str(pfd_utf8_fold(arena, PFD_STR("Straße")), "strasse");
	assert_str(pfd_utf8_fold(arena, PFD_STR("ﬁ\u00adN\u200bÄ")), "finä");
	/* Not the Turkish way, whatever the locale. */
	assert_str(pfd_utf8_fold(arena, PFD_STR("TITLE")), "title");
}

static void assert_sorted(const char *const *words, size_t n,
	struct pfd_str (*key)(struct pfd_arena *, struct pfd_str))
{
	for (size_t i = 1; i < n; i++)
		if (pfd_str_cmp(key(arena, pfd_str(words[i - 1])),
			    key(arena, pfd_str(words[i]))) >= 0)
			fail_msg("%s does not sort before %s", words[i - 1],
				words[i]);
}

static void german_sorting(void **state)
{
	/* DIN 5007-1: ä like a, told apart only where all else is equal. */
	static const char *const words[] = { "", "Afrika", "Arbeit", "Ärger",
		"arm", "Mufti", "Muller", "Müller", "Mullers", "Nord", "Ñu",
		"Strasse", "Straße", "Strassen", "Zoë", "zu" };
	/* DIN 5007-2: Müller before Mufti, as in a list of names. */
	static const char *const names[] = { "Ad", "Ärzte", "Af", "Goethe",
		"Göthe", "Gold", "Mueller", "Müller", "Mueller B", "Mufti",
		"Muller" };

	(void)state;
	assert_sorted(words, PFD_COUNT(words), pfd_sort_key);
	assert_sorted(names, PFD_COUNT(names), pfd_sort_key_names);
	/* Composed or not makes a different original, not another place. */
	assert_true(
		pfd_str_cmp(pfd_sort_key_names(arena, PFD_STR("Mu\u0308ller")),
			pfd_sort_key_names(arena, PFD_STR("Mufti"))) < 0);
}

static void nothing_shown_steers_the_terminal(void **state)
{
	static const struct {
		const char *bytes, *shown;
	} rows[] = {
		{ "Größe 日 😀", "Größe 日 😀" },
		{ "\x1b]52;c;x\x07", "\\x1b]52;c;x\\x07" },
		{ "a\rb\bc\td", "a\\x0db\\x08c\\x09d" },
		{ "a\nb", "a\\x0ab" },
		{ "\x7f", "\\x7f" },
		{ "\xc2\x9b"
		  "31m",
			"<U+009B>31m" },
		{ "\xc2\x85", "<U+0085>" },
		{ "\u202etxt", "<U+202E>txt" },
		{ "\u2066\u2069", "<U+2066><U+2069>" },
		{ "a\u200bb", "a<U+200B>b" },
		{ "\u2028", "<U+2028>" },
		{ "\ufeffa", "<U+FEFF>a" },
		{ "\U000e0041", "<U+E0041>" },
		{ "a\xff\xc3", "a\\xff\\xc3" },
		{ "\xed\xa0\x80", "\\xed\\xa0\\x80" },
		{ "\ufffd", "\ufffd" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++)
		assert_str(
			pfd_text_visible(arena, pfd_str(rows[i].bytes), false),
			rows[i].shown);
	assert_str(pfd_text_visible(arena, PFD_STR("a\n\tb\r\n"), true),
		"a\n\\x09b\\x0d\n");
	assert_str(
		pfd_text_visible(arena, (struct pfd_str){ "a\0b", 3 }, false),
		"a\\x00b");
}

/* Whatever goes in, what comes out is valid and free of forbidden characters. */
static void visible_holds_for_any_bytes(void **state)
{
	uint32_t seed = 12345;

	(void)state;
	for (int i = 0; i < 3000; i++) {
		char bytes[24];
		struct pfd_str shown;

		for (size_t k = 0; k < sizeof(bytes); k++) {
			seed = seed * 1664525 + 1013904223;
			/* Half of them begin of longer characters. */
			bytes[k] = (char)(seed >> 24 | (seed >> 8 & 0x80));
		}
		shown = pfd_text_visible(
			arena, (struct pfd_str){ bytes, sizeof(bytes) }, false);
		assert_int_equal(pfd_utf8_check(shown), SIZE_MAX);
		for (size_t pos = 0; pos < shown.len;) {
			uint32_t c = pfd_utf8_next(shown, &pos);

			assert_false(pfd_char_forbidden(c) || c == '\t' ||
				     c == '\n');
		}
	}
}

static void forbidden_characters(void **state)
{
	static const struct {
		uint32_t c;
		bool forbidden;
	} rows[] = {
		{ 0, true },
		{ 8, true },
		{ '\t', false },
		{ '\n', false },
		{ '\r', true },
		{ 0x1f, true },
		{ ' ', false },
		{ '~', false },
		{ 0x7f, true },
		{ 0x9f, true },
		{ 0xa0, false },
		{ 0xe4, false },
		{ 0x2027, false },
		{ 0x2028, true },
		{ 0x2029, true },
		{ 0x202e, true },
		{ 0x202f, false },
		{ 0x2069, true },
		{ 0xfeff, true },
		{ 0x1f600, false },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++)
		assert_int_equal(
			pfd_char_forbidden(rows[i].c), rows[i].forbidden);
}

static void slugs(void **state)
{
	static const struct {
		const char *text, *slug;
	} rows[] = {
		{ "Bürgerhaus Nord e.V.", "buergerhaus-nord-ev" },
		{ "  Straßenfest -- 2026! ", "strassenfest-2026" },
		{ "Café René & Söhne", "cafe-rene-soehne" },
		{ "Łódź/Ærø", "lodz-aero" },
		{ "Mu\u0308ller’s", "muellers" },
		{ "", "x" },
		{ "§§§", "x" },
		{ "日本", "x" },
		{ "-a-", "a" },
		/* "p-" begins the ids of persons only. */
		{ "P-Seminar", "pseminar" },
		{ "P", "p" },
		{ "P.-Q", "pq" },
		{ "../../etc/passwd", "etc-passwd" },
		{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa "
		  "bbb",
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			"aaaaaaaa" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++)
		assert_str(
			pfd_slug(arena, pfd_str(rows[i].text)), rows[i].slug);
}

static void sepa_characters(void **state)
{
	static const struct {
		const char *text, *sepa;
		bool lost;
	} rows[] = {
		{ "Bürgerhaus Öst & Söhne e.V.",
			"Buergerhaus Oest + Soehne e.V.", false },
		{ "GROSS ß ẞ Ärger", "GROSS ss Ss Aerger", false },
		{ "u\xcc\x88"
		  "ber",
			"ueber", false }, /* u and a diaeresis */
		{ "Łódź, Çelik, Ørsted, Ægir", "Lodz, Celik, Orsted, Aegir",
			false },
		{ "„Nie wieder“ – 5 € …", "'Nie wieder' - 5 . ...", false },
		{ "  a \t\n b  ", "a b", false },
		{ "ﬁn ½", "fin 1/2", false },
		{ "Иван", "", true },
		{ "Anna Иванова", "Anna", true },
		{ "<Doc>/x\\y", "(Doc)/x/y", false },
		{ "", "", false },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		bool lost = !rows[i].lost;
		struct pfd_str got =
			pfd_sepa_text(arena, pfd_str(rows[i].text), &lost);

		assert_str(got, rows[i].sepa);
		assert_int_equal(lost, rows[i].lost);
	}
	/* Whatever goes in, only the set comes out, and again the same. */
	for (uint32_t c = 0x800; c < 0x10000; c++) {
		char utf8[] = { (char)(0xe0 | c >> 12),
			(char)(0x80 | (c >> 6 & 0x3f)),
			(char)(0x80 | (c & 0x3f)), 0 };
		struct pfd_str got = pfd_sepa_text(arena, pfd_str(utf8), NULL);

		for (size_t k = 0; k < got.len; k++)
			assert_true(pfd_sepa_char((unsigned char)got.ptr[k]));
		assert_true(pfd_str_eq(got, pfd_sepa_text(arena, got, NULL)));
	}
}

static void text_of_other_programs(void **state)
{
	(void)state;
	assert_str(pfd_text_decode(arena, pfd_str("\xef\xbb\xbf\xc3\xa4")),
		"\xc3\xa4");
	assert_str(pfd_text_decode(arena, pfd_str("\xe4 \x80 \x96 \xdf")),
		"ä € – ß");
}

static void nearest_names(void **state)
{
	static const char *const names[] = { "amount", "applicant", "awarded",
		"pot", "title", "settlement_mode" };
	static const struct {
		const char *word, *name;
	} rows[] = {
		{ "amuont", "amount" }, /* swapped */
		{ "Amount", "amount" },
		{ "titel", "title" },
		{ "applicnt", "applicant" },
		{ "aplicnt", "applicant" },
		{ "settlementmode", "settlement_mode" },
		{ "pod", "pot" },
		{ "x", NULL },
		{ "", NULL },
		{ "geld", NULL },
		{ "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
		  "x"
		  "xxxxxxxx",
			NULL },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		const char *got = pfd_did_you_mean(
			pfd_str(rows[i].word), names, PFD_COUNT(names));

		if (rows[i].name)
			assert_string_equal(got ? got : "", rows[i].name);
		else
			assert_null(got);
	}
}

/* The same name however it is written, and names that only look like it. */
static void names_alike(void **state)
{
	static const struct {
		const char *a, *b;
		bool alike;
	} rows[] = {
		{ "Verein Offene Tür e.V.", "Offene Tuer e. V.", true },
		{ "Offene-Tür", "OffeneTür eV", true },
		{ "Jugendclub Nord", "Jugend-Club Nord (e.V.)", true },
		{ "Bürgerhaus Nord gGmbH", "BUERGERHAUS NORD", true },
		{ "Verein für Kultur und Straße", "Kultur & Strasse e.V.",
			true },
		{ "Haus der Wege UG (haftungsbeschränkt)", "Haus Wege", true },
		{ "Eva Beispiel", "Beispiel, Eva", true },
		{ "Dr. Eva von Beispiel", "Eva Beispiel", true },
		{ "Ewa Müller", "Eva Müller", false },
		{ "Hanna Meyer", "Anna Meier", true },
		{ "Hanna Meyer-Berg", "Anna Meier Bergh", false },
		{ "Muller", "Müller", true },
		{ "José Núñez", "Jose Nunez", true },
		{ "Kulturwerkstatt", "Kulturwerksatt", true },
		{ "Kulturwerkstatt", "Kulturwerktstadt", true },
		{ "Kulturwerkstatt", "Kulturverstand", false },
		{ "Олена Приклад", "Олена Приклaд", true },
		{ "Jugendclub Ost", "Jugendclub West", false },
		{ "Grundschule 12", "Grundschule 13", false },
		{ "Haus A", "Haus B", false },
		{ "Eva Beispiel", "Eva", false },
		{ "Eva", "Ewa", false },
		{ "e.V.", "e. V.", true },
		{ "e.V.", "Verein", false },
		{ "", "", false },
		{ "…", "…", false },
		{ "Aa Aa", "Aa Bb", false },
	};
	struct pfd_name a, b;

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		pfd_name_words(arena, pfd_str(rows[i].a), &a);
		pfd_name_words(arena, pfd_str(rows[i].b), &b);
		if (pfd_names_alike(&a, &b) != rows[i].alike ||
			pfd_names_alike(&b, &a) != rows[i].alike)
			fail_msg("%s / %s", rows[i].a, rows[i].b);
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(messages_in_both_languages),
		TEST(a_missing_argument_shows),
		TEST(bytes_that_are_no_utf8),
		TEST(width_count_and_cut),
		TEST(normal_forms),
		TEST(german_sorting),
		TEST(nothing_shown_steers_the_terminal),
		TEST(visible_holds_for_any_bytes),
		TEST(forbidden_characters),
		TEST(slugs),
		TEST(sepa_characters),
		TEST(text_of_other_programs),
		TEST(nearest_names),
		TEST(names_alike),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
