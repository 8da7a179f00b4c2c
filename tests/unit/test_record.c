/* Reading: what is a value in a file and what is not, and where the reader says
 * so.  The spellings are those that other YAML readers take for something else
 * (RELIABILITY 4.1, row 7) and those people type.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/base/env.h>
#include <pfd/record.h>

static int arena_new(void **state)
{
	*state = pfd_arena_new();
	return 0;
}

static int arena_free(void **state)
{
	pfd_arena_free(*state);
	return 0;
}

static const struct pfd_kind *kind_of(const char *name)
{
	const struct pfd_kind *kind = pfd_kind_named(pfd_str(name));

	assert_non_null(kind);
	return kind;
}

/* Every finding must read well in both languages: no placeholder left over, a
 * way out given. */
static void check_words(struct pfd_arena *arena, const struct pfd_findings *all)
{
	for (size_t i = 0; i < all->n; i++) {
		const struct pfd_finding *f = &all->items[i];

		for (int lang = PFD_EN; lang <= PFD_DE; lang++) {
			struct pfd_str said = pfd_message_str(
				arena, &f->message, (enum pfd_lang)lang);
			struct pfd_str way = pfd_message_str(
				arena, &f->remedy, (enum pfd_lang)lang);

			assert_true(said.len > 0);
			assert_true(way.len > 0);
			assert_null(strchr(way.ptr, '{'));
		}
		assert_int_equal(f->severity, PFD_ERROR);
		assert_true(f->hard);
	}
}

static const struct pfd_finding *finding_at(
	const struct pfd_findings *all, const char *field)
{
	for (size_t i = 0; i < all->n; i++)
		if (pfd_str_eqz(all->items[i].field, field))
			return &all->items[i];
	return NULL;
}

/* ---- spellings in files ------------------------------------------------------ */

static const struct spelling {
	const char *kind, *field, *yaml;
	const char *rule; /* NULL: it is a value */
	const char *hint; /* part of the remedy or message */
} spellings[] = {
	/* Amounts */
	{ "grant", "requested", "450.00", NULL, NULL },
	{ "grant", "requested", "0.00", NULL, NULL },
	{ "grant", "requested", "0.01", NULL, NULL },
	{ "grant", "requested", "'450.00'", NULL, NULL },
	{ "grant", "requested", "\"450.00\"", NULL, NULL },
	{ "grant", "requested", "99999999999.99", NULL, NULL },
	{ "grant", "requested", "1.234", "shape.money", "ambiguous" },
	{ "grant", "requested", "12,345", "shape.money", "ambiguous" },
	{ "grant", "requested", "123.456", "shape.money", "ambiguous" },
	{ "grant", "requested", "-5", "shape.money", "never negative" },
	{ "grant", "requested", "-450.00", "shape.money", "never negative" },
	{ "grant", "requested", "+450.00", "shape.money", "450.00" },
	{ "grant", "requested", "1e3", "shape.money", "450.00" },
	{ "grant", "requested", "1E3", "shape.money", NULL },
	{ "grant", "requested", "4.5e2", "shape.money", NULL },
	{ "grant", "requested", "0450.00", "shape.money", NULL },
	{ "grant", "requested", "00.00", "shape.money", NULL },
	{ "grant", "requested", "450.5", "shape.money", NULL },
	{ "grant", "requested", "450.", "shape.money", NULL },
	{ "grant", "requested", ".50", "shape.money", NULL },
	{ "grant", "requested", "1_000", "shape.money", NULL },
	{ "grant", "requested", "1_000.00", "shape.money", NULL },
	{ "grant", "requested", "1 000.00", "shape.money", NULL },
	{ "grant", "requested", "450", "shape.money", "written 450.00" },
	{ "grant", "requested", "450,00", "shape.money", "written 450.00" },
	{ "grant", "requested", "1.234,56", "shape.money", "written 1234.56" },
	{ "grant", "requested", "1,234.56", "shape.money", NULL },
	{ "grant", "requested", "450.00 €", "shape.money", NULL },
	{ "grant", "requested", "€450.00", "shape.money", NULL },
	{ "grant", "requested", "450.00 EUR", "shape.money", NULL },
	{ "grant", "requested", "450,-", "shape.money", NULL },
	{ "grant", "requested", "100000000000.00", "shape.money", "too large" },
	{ "grant", "requested", "0x1C2", "shape.money", NULL },
	{ "grant", "requested", "0o17", "shape.money", NULL },
	{ "grant", "requested", "012", "shape.money", NULL },
	{ "grant", "requested", ".inf", "shape.money", NULL },
	{ "grant", "requested", ".nan", "shape.money", NULL },
	{ "grant", "requested", "7:30", "shape.money", NULL },
	{ "grant", "requested", "no", "shape.money", NULL },
	{ "grant", "requested", "450.00.00", "shape.money", NULL },
	{ "grant", "requested", "٤٥٠.٠٠", "shape.money", NULL },
	{ "grant", "requested", "' 450.00'", "shape.money", "written 450.00" },
	{ "grant", "requested", "~", "shape.empty", "remove the line" },
	{ "grant", "requested", "null", "shape.empty", NULL },
	{ "grant", "requested", "Null", "shape.empty", NULL },
	{ "grant", "requested", "NULL", "shape.empty", NULL },
	{ "grant", "requested", "", "shape.empty", NULL },
	{ "grant", "requested", "''", "shape.empty", NULL },
	{ "grant", "requested", "[450.00]", "shape.type", NULL },
	{ "grant", "requested", "{a: 450.00}", "shape.type", NULL },
	/* Dates */
	{ "grant", "received", "2026-04-02", NULL, NULL },
	{ "grant", "received", "'2026-04-02'", NULL, NULL },
	{ "grant", "received", "2028-02-29", NULL, NULL },
	{ "grant", "received", "1900-01-01", NULL, NULL },
	{ "grant", "received", "2199-12-31", NULL, NULL },
	{ "grant", "received", "2026-02-31", "shape.date", "no such day" },
	{ "grant", "received", "2026-02-29", "shape.date", "no such day" },
	{ "grant", "received", "2100-02-29", "shape.date", "no such day" },
	{ "grant", "received", "2026-13-01", "shape.date", "no such day" },
	{ "grant", "received", "2026-00-10", "shape.date", "no such day" },
	{ "grant", "received", "2026-04-00", "shape.date", "no such day" },
	{ "grant", "received", "2026-04-31", "shape.date", "no such day" },
	{ "grant", "received", "31.2.2026", "shape.date", "no such day" },
	{ "grant", "received", "2026-1-1", "shape.date", "2026-04-02" },
	{ "grant", "received", "1.1.26", "shape.date", "2026-04-02" },
	{ "grant", "received", "2.4.2026", "shape.date", "written 2026-04-02" },
	{ "grant", "received", "02.04.2026", "shape.date",
		"written 2026-04-02" },
	{ "grant", "received", "04/02/2026", "shape.date", NULL },
	{ "grant", "received", "20260402", "shape.date", NULL },
	{ "grant", "received", "2026-04-02T10:00:00Z", "shape.date", NULL },
	{ "grant", "received", "2026-04-02 10:00", "shape.date", NULL },
	{ "grant", "received", "2026-04", "shape.date", NULL },
	{ "grant", "received", "2026", "shape.date", NULL },
	{ "grant", "received", "2026-W14-4", "shape.date", NULL },
	{ "grant", "received", "1899-12-31", "shape.date", "1900" },
	{ "grant", "received", "2200-01-01", "shape.date", "2199" },
	{ "grant", "received", "0026-04-02", "shape.date", "1900" },
	{ "grant", "received", "morgen", "shape.date", NULL },
	{ "grant", "received", "yes", "shape.date", NULL },
	{ "grant", "received", "~", "shape.empty", NULL },
	{ "grant", "received", "[2026-04-02]", "shape.type", NULL },
	/* Whole numbers */
	{ "grant", "group_size", "0", NULL, NULL },
	{ "grant", "group_size", "12", NULL, NULL },
	{ "grant", "group_size", "'12'", NULL, NULL },
	{ "grant", "group_size", "012", "shape.type", "leading zeros" },
	{ "grant", "group_size", "00", "shape.type", NULL },
	{ "grant", "group_size", "0o17", "shape.type", NULL },
	{ "grant", "group_size", "0x1f", "shape.type", NULL },
	{ "grant", "group_size", "0b11", "shape.type", NULL },
	{ "grant", "group_size", "1_000", "shape.type", NULL },
	{ "grant", "group_size", "1e3", "shape.type", NULL },
	{ "grant", "group_size", "+12", "shape.type", NULL },
	{ "grant", "group_size", "-12", "shape.type", "negative" },
	{ "grant", "group_size", "-0", "shape.type", NULL },
	{ "grant", "group_size", "12.0", "shape.type", NULL },
	{ "grant", "group_size", "1.000", "shape.type", NULL },
	{ "grant", "group_size", "12 Personen", "shape.type", NULL },
	{ "grant", "group_size", "' 12'", "shape.type", "written 12" },
	{ "grant", "group_size", "190:20:30", "shape.type", NULL },
	{ "grant", "group_size", "true", "shape.type", NULL },
	{ "grant", "group_size", "no", "shape.type", NULL },
	{ "grant", "group_size", "9999999999999999999", "shape.type", NULL },
	{ "grant", "group_size", "~", "shape.empty", NULL },
	/* True and false */
	{ "contact", "of_age", "true", NULL, NULL },
	{ "contact", "of_age", "false", NULL, NULL },
	{ "contact", "of_age", "yes", "shape.type", "written true" },
	{ "contact", "of_age", "no", "shape.type", "written false" },
	{ "contact", "of_age", "on", "shape.type", NULL },
	{ "contact", "of_age", "off", "shape.type", NULL },
	{ "contact", "of_age", "y", "shape.type", NULL },
	{ "contact", "of_age", "n", "shape.type", NULL },
	{ "contact", "of_age", "True", "shape.type", "written true" },
	{ "contact", "of_age", "TRUE", "shape.type", NULL },
	{ "contact", "of_age", "1", "shape.type", NULL },
	{ "contact", "of_age", "0", "shape.type", NULL },
	{ "contact", "of_age", "ja", "shape.type", "written true" },
	{ "contact", "of_age", "nein", "shape.type", "written false" },
	{ "contact", "of_age", "~", "shape.empty", NULL },
	/* Times of day */
	{ "meeting", "start", "18:30", NULL, NULL },
	{ "meeting", "start", "'00:00'", NULL, NULL },
	{ "meeting", "start", "23:59", NULL, NULL },
	{ "meeting", "start", "24:00", "shape.type", "23:59" },
	{ "meeting", "start", "9:30", "shape.type", "written 09:30" },
	{ "meeting", "start", "18.30", "shape.type", "written 18:30" },
	{ "meeting", "start", "18:60", "shape.type", NULL },
	{ "meeting", "start", "18:30:00", "shape.type", NULL },
	{ "meeting", "start", "18 Uhr", "shape.type", "written 18:00" },
	{ "meeting", "start", "1110", "shape.type", NULL },
	/* Enum values */
	{ "grant", "financing", "share", NULL, NULL },
	{ "grant", "financing", "'share'", NULL, NULL },
	{ "grant", "financing", "shar", "shape.enum", "mean share" },
	{ "grant", "financing", "defizit", "shape.enum", "mean deficit" },
	{ "grant", "financing", "Share", "shape.enum", "written share" },
	{ "grant", "financing", "Anteilfinanzierung", "shape.enum",
		"written share" },
	{ "grant", "financing", "Anteilsfinanzierung", "shape.enum",
		"mean share" },
	{ "grant", "financing", "loan", "shape.enum",
		"share, deficit, fixed, full" },
	{ "grant", "financing", "no", "shape.enum", NULL },
	{ "grant", "financing", "0", "shape.enum", NULL },
	{ "grant", "financing", "null", "shape.empty", NULL },
	{ "grant", "financing", "[share]", "shape.type", NULL },
	/* Text: the schema says it is text, whatever it looks like */
	{ "grant", "title", "no", NULL, NULL },
	{ "grant", "title", "1e3", NULL, NULL },
	{ "grant", "title", "012", NULL, NULL },
	{ "grant", "title", "0o17", NULL, NULL },
	{ "grant", "title", "2026-1-1", NULL, NULL },
	{ "grant", "title", "1_000", NULL, NULL },
	{ "grant", "title", "1.10", NULL, NULL },
	{ "grant", "title", "true", NULL, NULL },
	{ "grant", "title", "'~'", NULL, NULL },
	{ "grant", "title", "'null'", NULL, NULL },
	{ "grant", "title", "Straßenfest ☀", NULL, NULL },
	{ "grant", "title", "~", "shape.empty", "give a value" },
	{ "grant", "title", "null", "shape.empty", NULL },
	{ "grant", "title", "'  '", "shape.empty", NULL },
	{ "grant", "title", "\"a\\nb\"", "shape.text", "one line" },
	{ "grant", "title", "|\n  a\n  b", "shape.text", "one line" },
	{ "grant", "title", "|\n  a", "shape.text", "behind the colon" },
	{ "grant", "title", "[a, b]", "shape.type", NULL },
	{ "grant", "notes", "|\n  a\n  b", NULL, NULL },
	{ "grant", "notes", "012", NULL, NULL },
	/* References */
	{ "grant", "applicant", "verein-offene-tuer", NULL, NULL },
	{ "grant", "applicant", "p-7k3f9q2xm4ht", NULL, NULL },
	{ "grant", "applicant", "Verein Offene Tür", "shape.id", NULL },
	{ "grant", "applicant", "../contacts/a", "shape.id", NULL },
	{ "grant", "applicant", "contact/verein", "shape.id", NULL },
	{ "grant", "applicant", "~", "shape.empty", NULL },
	{ "grant", "track", "small", NULL, NULL },
	{ "grant", "track", "2", NULL, NULL },
	{ "grant", "track", "Small Track", "shape.id", NULL },
	{ "grant", "track", "-small", "shape.id", NULL },
	/* Lists */
	{ "grant", "aims", "[promote_democracy]", NULL, NULL },
	{ "grant", "aims", "[]", NULL, NULL },
	{ "grant", "aims", "promote_democracy", "shape.list", "brackets" },
	{ "grant", "aims", "{a: b}", "shape.list", NULL },
	{ "grant", "aims", "~", "shape.empty", NULL },
	{ "grant", "payments", "[]", NULL, NULL },
	{ "grant", "payments", "450.00", "shape.list", NULL },
	{ "grant", "payments", "", "shape.empty", NULL },
	{ "grant", "activity", "2026-04-02", "shape.type", "start, end" },
	{ "grant", "activity", "[2026-04-02]", "shape.type", NULL },
	{ "grant", "activity", "", "shape.empty", NULL },
};

static bool says(
	struct pfd_arena *arena, const struct pfd_finding *f, const char *hint)
{
	return strstr(pfd_message_str(arena, &f->message, PFD_EN).ptr, hint) ||
	       strstr(pfd_message_str(arena, &f->remedy, PFD_EN).ptr, hint);
}

static void test_spellings(void **state)
{
	assert_true(PFD_COUNT(spellings) >= 120);
	for (size_t i = 0; i < PFD_COUNT(spellings); i++) {
		const struct spelling *s = &spellings[i];
		struct pfd_arena *arena = *state;
		struct pfd_findings all = { .arena = arena };
		struct pfd_record record;
		struct pfd_str bytes =
			pfd_arena_printf(arena, "%s: %s\n", s->field, s->yaml);
		const struct pfd_finding *f;

		if (!pfd_record_parse(arena, kind_of(s->kind), PFD_STR("x"),
			    PFD_STR("f.yaml"), bytes, &all, &record))
			fail_msg("refused as YAML: %s", bytes.ptr);
		check_words(arena, &all);
		f = finding_at(&all, s->field);
		/* What is missing from the record is not asked here. */
		if (f && strcmp(f->rule, "shape.required") == 0)
			f = NULL;
		if (!s->rule && f)
			fail_msg("%s%s: %s", bytes.ptr, f->rule,
				pfd_message_str(arena, &f->message, PFD_EN)
					.ptr);
		if (s->rule && !f)
			fail_msg("%sno finding", bytes.ptr);
		if (!f)
			continue;
		if (strcmp(f->rule, s->rule) != 0)
			fail_msg("%s%s instead of %s", bytes.ptr, f->rule,
				s->rule);
		if (s->hint && !says(arena, f, s->hint))
			fail_msg("%s%s / %s", bytes.ptr,
				pfd_message_str(arena, &f->message, PFD_EN).ptr,
				pfd_message_str(arena, &f->remedy, PFD_EN).ptr);
		assert_int_equal(f->place.line, 1);
		if (s->yaml[0])
			assert_int_equal(
				f->place.column, (int)strlen(s->field) + 3);
		assert_true(pfd_str_eqz(f->place.file, "f.yaml"));
	}
}

/* ---- what people type --------------------------------------------------------- */

static const struct {
	const char *kind, *field, *typed, *canonical, *rule;
} typed_values[] = {
	{ "grant", "requested", "450", "450.00", NULL },
	{ "grant", "requested", "450,00", "450.00", NULL },
	{ "grant", "requested", "450.00", "450.00", NULL },
	{ "grant", "requested", "1.234,56", "1234.56", NULL },
	{ "grant", "requested", " 450 ", "450.00", NULL },
	{ "grant", "requested", "1.234", NULL, "shape.money" },
	{ "grant", "requested", "12,345", NULL, "shape.money" },
	{ "grant", "requested", "-5", NULL, "shape.money" },
	{ "grant", "requested", "1e3", NULL, "shape.money" },
	{ "grant", "requested", "450.5", NULL, "shape.money" },
	{ "grant", "requested", ".50", NULL, "shape.money" },
	{ "grant", "requested", "1_000", NULL, "shape.money" },
	{ "grant", "requested", "  ", NULL, "shape.empty" },
	{ "grant", "received", "2.4.2026", "2026-04-02", NULL },
	{ "grant", "received", "02.04.2026", "2026-04-02", NULL },
	{ "grant", "received", "2026-04-02", "2026-04-02", NULL },
	{ "grant", "received", "31.2.2026", NULL, "shape.date" },
	{ "grant", "received", "1.1.26", NULL, "shape.date" },
	{ "grant", "received", "2026-1-1", NULL, "shape.date" },
	{ "grant", "group_size", " 12 ", "12", NULL },
	{ "grant", "group_size", "012", NULL, "shape.type" },
	{ "grant", "group_size", "-3", NULL, "shape.type" },
	{ "contact", "of_age", "ja", "true", NULL },
	{ "contact", "of_age", "No", "false", NULL },
	{ "contact", "of_age", "1", NULL, "shape.type" },
	{ "meeting", "start", "9:30", "09:30", NULL },
	{ "meeting", "start", "18.30 Uhr", "18:30", NULL },
	{ "meeting", "start", "18 Uhr", "18:00", NULL },
	{ "meeting", "start", "18", NULL, "shape.type" },
	{ "meeting", "start", "25:00", NULL, "shape.type" },
	{ "grant", "financing", "Anteilfinanzierung", "share", NULL },
	{ "grant", "financing", "anteilfinanzierung", "share", NULL },
	{ "grant", "financing", "DEFICIT", "deficit", NULL },
	{ "grant", "financing", "loan", NULL, "shape.enum" },
	{ "grant", "aims", "Demokratie fördern", "promote_democracy", NULL },
	{ "grant", "aims", "demokratie foerdern", "promote_democracy", NULL },
	{ "grant", "applicant", "contact/verein-a", "verein-a", NULL },
	{ "grant", "applicant", "grant/verein-a", NULL, "shape.id" },
	{ "grant", "title", "  Straßenfest ", "Straßenfest", NULL },
	{ "grant", "title",
		"Stra\xc3\x9f"
		"enfe\x73\x74 u\xcc\x88",
		"Straßenfest ü", NULL },
	{ "grant", "title", "a\nb", NULL, "shape.text" },
	{ "grant", "title", "a\x1b[31m", NULL, "shape.text" },
	{ "grant", "title",
		"a\xe2\x80\xae"
		"b",
		NULL, "shape.text" },
	{ "grant", "title", "a\xff", NULL, "shape.text" },
	{ "grant", "requested", "\xff", NULL, "shape.text" },
	{ "grant", "notes", "a\r\nb", "a\nb", NULL },
	{ "grant", "activity", "2026", NULL, "shape.type" },
};

static void test_typed(void **state)
{
	for (size_t i = 0; i < PFD_COUNT(typed_values); i++) {
		struct pfd_arena *arena = *state;
		struct pfd_findings all = { .arena = arena };
		const struct pfd_field *field =
			pfd_field_named(kind_of(typed_values[i].kind)->fields,
				pfd_str(typed_values[i].field));
		struct pfd_str got = { NULL, 0 };
		bool good = pfd_value_parse(arena, field,
			pfd_str(typed_values[i].typed), PFD_STR("<option>"),
			pfd_str(typed_values[i].field), &all, &got);

		check_words(arena, &all);
		if (typed_values[i].canonical) {
			if (!good ||
				!pfd_str_eqz(got, typed_values[i].canonical))
				fail_msg("“%s” gave “%.*s”",
					typed_values[i].typed,
					PFD_STR_ARG(got));
			assert_int_equal(all.n, 0);
			continue;
		}
		if (good || all.n != 1)
			fail_msg("“%s” was taken", typed_values[i].typed);
		assert_string_equal(all.items[0].rule, typed_values[i].rule);
		assert_true(
			pfd_str_eqz(all.items[0].field, typed_values[i].field));
		assert_true(pfd_str_eqz(all.items[0].place.file, "<option>"));
	}
}

/* ---- whole records ------------------------------------------------------------ */

/* Findings in the order of the walk: "line:column rule field". */
static const struct {
	const char *kind, *yaml, *findings;
} records[] = {
	{ "grant",
		"title: a\n"
		"applicant: verein-a\n"
		"track: small\n"
		"received: 2026-01-02\n"
		"requested: 450.00\npot: action\n",
		"" },
	/* any order, own fields anywhere */
	{ "grant",
		"x_color: red\n"
		"requested: 450.00\n"
		"received: 2026-01-02\n"
		"activity:\n"
		"  x_hours: [1, 2]\n"
		"  end: 2026-04-02\n"
		"  start: 2026-04-01\n"
		"track: small\n"
		"applicant: verein-a\n"
		"title: a\npot: action\n",
		"" },
	{ "contact", "kind: group\nname: a\nsetas: []\nemial: x\n",
		"3:1 shape.unknown setas seats|"
		"4:1 shape.unknown emial email" },
	{ "grant",
		"title: a\napplicant: a\nreceived: 2026-01-02\npot: action\n"
		"requested: 1.00\nstatus: awarded\nfree: 3\nzzzzzz: 1\ntrack: "
		"a\n",
		"6:1 shape.unknown status pfd help grant|"
		"7:1 shape.unknown free pfd budget|"
		"8:1 shape.unknown zzzzzz title, description" },
	/* list keys */
	{ "grant",
		"title: a\napplicant: a\nreceived: 2026-01-02\npot: action\n"
		"requested: 1.00\n"
		"payments:\n"
		"  - no: 1\n"
		"    date: 2026-04-02\n"
		"    amount: 1\n"
		"    kind: advance\n"
		"  - no: 2\n"
		"    date: 2026-04-02\n"
		"    amount: 1.00\n"
		"    kind: advanced\n"
		"  - no: 1\n"
		"    date: 2026-04-02\n"
		"    amount: 1.00\n"
		"    kind: advance\n"
		"  - date: 2026-04-02\n"
		"    amonut: 1.00\n"
		"    amount: 1.00\n"
		"    kind: advance\n"
		"  - 450.00\n"
		"  - no: 02\n"
		"    date: 2026-04-02\n"
		"    amount: 1.00\n"
		"    kind: advance\n"
		"  - no: 0\n"
		"    date: 2026-04-02\n"
		"    amount: 1.00\n"
		"    kind: advance\ntrack: a\n",
		"9:13 shape.money payments.1.amount 1.00|"
		"14:11 shape.enum payments.2.kind advance|"
		"15:9 shape.key payments.1 line 7|"
		"19:5 shape.key payments.#4 no: 3|"
		"20:5 shape.unknown payments.#4.amonut amount|"
		"23:5 shape.list payments.#5 no|"
		"24:9 shape.type payments.02.no 2|"
		"28:9 shape.key payments.0 from 1" },
	{ "grant",
		"title: a\napplicant: a\nreceived: 2026-01-02\npot: action\n"
		"requested: 1.00\n"
		"costs:\n"
		"  - {heading: fee, amount: 1.00}\n"
		"  - {heading: travel}\n"
		"  - {heading: fee, amount: 2.00}\n"
		"  - {amount: 2.00}\n"
		"aims: [promote_democracy, prevent_extremism,\n"
		"  promote_democracy, foo, ~, [a]]\n"
		"districts: [nord, Nord Ost]\ntrack: a\n",
		"8:5 shape.required costs.travel.amount amount|"
		"9:15 shape.key costs.fee line 7|"
		"10:5 shape.key costs.#4 heading|"
		"12:3 shape.key aims.promote_democracy line 11|"
		"12:22 shape.enum aims.foo promote_democracy|"
		"12:27 shape.empty aims.~ remove|"
		"12:30 shape.type aims.#6 value|"
		"13:19 shape.id districts.Nord Ost a-z" },
	/* the last day is not before the first */
	{ "grant",
		"title: a\napplicant: a\ntrack: a\npot: action\n"
		"requested: 1.00\n"
		"activity: {start: 2026-06-01, end: 2026-05-31}\n"
		"approval_period: {start: 2026-06-01, end: 2026-06-01}\n",
		"6:36 shape.period activity.end 2026-06-01" },
	{ "contact",
		"kind: group\nname: a\nseats:\n"
		"  - {no: 1, body: b, from: 2026-02-01, to: 2025-02-01}\n"
		"  - {no: 2, body: b, from: 2026-02-01, to: 2026-02-30}\n",
		"4:44 shape.period seats.1.to 2025-02-01|"
		"5:44 shape.date seats.2.to 30" },
	/* what is required */
	{ "grant", "title: a\n",
		"1:1 shape.required applicant Applicant|"
		"1:1 shape.required track Track|"
		"1:1 shape.required pot action|"
		"1:1 shape.required requested 450.00" },
	{ "contact", "kind: group\nname: a\nseats:\n  - no: 1\n",
		"4:5 shape.required seats.1.body Body" },
	/* deep paths */
	{ "meeting",
		"title: a\nbody: buendnis\nkind: ordinary\ndate: 2026-03-12\n"
		"items:\n"
		"  - no: 3\n"
		"    title: a\n"
		"    vote:\n"
		"      yes: 5\n"
		"      no: no\n"
		"      named:\n"
		"        - member: p-7k3f9q2xm4ht\n"
		"          vote: no\n"
		"        - member: p-7k3f9q2xm4hv\n"
		"          vote: nein\n",
		"10:11 shape.type items.3.vote.no whole number|"
		"15:17 shape.enum items.3.vote.named.p-7k3f9q2xm4hv.vote no" },
};

static void test_records(void **state)
{
	for (size_t i = 0; i < PFD_COUNT(records); i++) {
		struct pfd_arena *arena = *state;
		struct pfd_findings all = { .arena = arena };
		struct pfd_str rest, want;
		struct pfd_record record;
		size_t n = 0;

		if (!records[i].yaml)
			continue;
		assert_true(pfd_record_parse(arena, kind_of(records[i].kind),
			PFD_STR("id"), PFD_STR("f.yaml"),
			pfd_str(records[i].yaml), &all, &record));
		assert_non_null(record.data);
		check_words(arena, &all);
		rest = pfd_str(records[i].findings);
		while (rest.len && pfd_str_cut(&rest, '|', &want)) {
			const struct pfd_finding *f;
			struct pfd_str got;
			size_t hint;

			if (n == all.n)
				fail_msg("%smissing: %.*s", records[i].yaml,
					PFD_STR_ARG(want));
			f = &all.items[n++];
			got = pfd_arena_printf(arena, "%d:%d %s %.*s ",
				f->place.line, f->place.column, f->rule,
				PFD_STR_ARG(f->field));
			hint = got.len < want.len ? got.len : want.len;
			if (!pfd_str_starts(want, got.ptr) ||
				!says(arena, f,
					pfd_arena_z(
						arena, pfd_str_sub(want, hint,
							       want.len))))
				fail_msg("%swanted %.*s\ngot %s(%s / %s)",
					records[i].yaml, PFD_STR_ARG(want),
					got.ptr,
					pfd_message_str(
						arena, &f->message, PFD_EN)
						.ptr,
					pfd_message_str(
						arena, &f->remedy, PFD_EN)
						.ptr);
			assert_true(pfd_str_eq(
				f->record, pfd_record_name(arena, record.kind,
						   record.id)));
		}
		if (n < all.n)
			fail_msg("%stoo many: %s %.*s", records[i].yaml,
				all.items[n].rule,
				PFD_STR_ARG(all.items[n].field));
	}
}

static const char sample[] = "title: Fest\n"
			     "applicant: verein-a\n"
			     "group_size: 12\n"
			     "received: 2026-01-02\n"
			     "pot: youth\n"
			     "aims: [prevent_extremism, promote_democracy]\n"
			     "districts: [nord]\n"
			     "activity:\n"
			     "  start: 2026-04-01\n"
			     "  end: falsch\n"
			     "requested: 450.00\n"
			     "decisions:\n"
			     "  - no: 1\n"
			     "    kind: award\n"
			     "    date: 2026-04-02\n"
			     "    amount: 400.00\n"
			     "    by: office\n"
			     "  - kind: amendment\n"
			     "    date: 2026-05-02\n"
			     "    by: office\n"
			     "x_own: 1\n"
			     "track: small\n";

static void test_members(void **state)
{
	struct pfd_arena *arena = *state;
	struct pfd_findings all = { .arena = arena };
	struct pfd_record record;
	const struct pfd_grant *g;
	struct pfd_date day;

	assert_true(pfd_record_parse(arena, &pfd_kind_grant,
		PFD_STR("2026-014"), PFD_STR("grants/2026/2026-014.yaml"),
		pfd_str(sample), &all, &record));
	g = record.data;
	assert_int_equal(pfd_date_parse(PFD_STR("2026-04-01"), &day), 0);
	assert_int_equal(g->title.state, PFD_SET);
	assert_true(pfd_str_eqz(g->title.v, "Fest"));
	assert_int_equal(g->title.node->line, 1);
	assert_int_equal(g->group_size.v, 12);
	assert_int_equal(g->requested.v, 45000);
	assert_string_equal(
		pfd_field_named(pfd_kind_grant.fields, PFD_STR("pot"))
			->values->values[g->pot.v]
			.key,
		"youth");
	assert_int_equal(g->aims.n, 2);
	assert_int_equal(g->aims.items[0].state, PFD_SET);
	assert_true(pfd_str_eqz(g->districts.items[0].v, "nord"));
	assert_int_equal(g->activity.start.v.days, day.days);
	assert_int_equal(g->activity.end.state, PFD_BAD);
	assert_int_equal(g->closed.state, PFD_ABSENT);
	assert_null(g->closed.node);
	assert_int_equal(g->decisions.n, 2);
	assert_int_equal(g->decisions.items[0].amount.v, 40000);
	assert_int_equal(g->decisions.items[1].no.state, PFD_ABSENT);
	assert_int_equal(g->payments.n, 0);
	assert_int_equal(all.n, 2);
}

static void collect(void *ctx, const struct pfd_visit_at *at)
{
	struct pfd_buf *buf = ctx;

	pfd_buf_add(buf, at->path);
	pfd_buf_addc(buf, ' ');
	assert_non_null(at->field);
	assert_non_null(at->member);
}

static void test_each(void **state)
{
	struct pfd_arena *arena = *state;
	struct pfd_findings all = { .arena = arena };
	struct pfd_buf buf = pfd_buf(arena);
	struct pfd_record record;

	assert_true(pfd_record_parse(arena, &pfd_kind_grant, PFD_STR("a"),
		PFD_STR("f"), pfd_str(sample), &all, &record));
	pfd_record_each(arena, &record, collect, &buf);
	assert_string_equal(buf.ptr,
		"title applicant group_size track pot aims districts received "
		"activity "
		"activity.start requested decisions.1 decisions.1.no "
		"decisions.1.kind decisions.1.date decisions.1.amount "
		"decisions.1.by decisions.#2 decisions.#2.kind "
		"decisions.#2.date decisions.#2.by ");
}

static const struct {
	const char *path;
	uint32_t line;
} places[] = {
	{ "title", 1 },
	{ "", 1 },
	{ "activity", 9 },
	{ "activity.start", 9 },
	{ "activity.nothing", 9 },
	{ "decisions", 13 },
	{ "decisions.1", 13 },
	{ "decisions.1.amount", 16 },
	{ "decisions.1.reason", 13 },
	{ "decisions.7.amount", 13 },
	{ "decisions.#2", 18 },
	{ "decisions.#2.date", 19 },
	{ "decisions.#12.date", 13 },
	{ "closed", 1 },
	{ "x_own", 21 },
	{ "aims.promote_democracy", 6 },
	{ "unknown.deep.path", 1 },
};

static void test_node(void **state)
{
	struct pfd_arena *arena = *state;
	struct pfd_findings all = { .arena = arena };
	struct pfd_yaml yaml, empty = { .root = NULL };
	const struct pfd_node *node;

	assert_true(pfd_yaml_parse(
		arena, pfd_str(sample), PFD_STR("f"), &all, &yaml));
	for (size_t i = 0; i < PFD_COUNT(places); i++) {
		node = pfd_record_node(
			&yaml, &pfd_kind_grant, pfd_str(places[i].path));
		assert_non_null(node);
		if (node->line != places[i].line)
			fail_msg("%s: line %u", places[i].path, node->line);
	}
	node = pfd_record_node(
		&yaml, &pfd_kind_grant, PFD_STR("aims.promote_democracy"));
	assert_int_equal(node->column, 27);
	assert_null(pfd_record_node(&empty, &pfd_kind_grant, PFD_STR("a")));
	assert_int_equal(pfd_record_next_no(&yaml, "decisions"), 2);
	assert_int_equal(pfd_record_next_no(&yaml, "payments"), 1);
}

/* A key may hold dots: names of bodies do. */
static void test_node_dotted(void **state)
{
	struct pfd_arena *arena = *state;
	struct pfd_findings all = { .arena = arena };
	struct pfd_yaml yaml;

	assert_true(pfd_yaml_parse(arena,
		PFD_STR("bodies:\n"
			"  - body: buendnis\n"
			"    aliases:\n"
			"      - name: Rat\n"
			"      - name: Rat e.V. Nord\n"
			"        from: 2026-01-01\n"),
		PFD_STR("f"), &all, &yaml));
	assert_int_equal(pfd_record_node(&yaml, &pfd_kind_partnership,
				 PFD_STR("bodies.buendnis.aliases."
					 "Rat e.V. Nord.from"))
				 ->line,
		6);
}

static void test_refused_yaml(void **state)
{
	struct pfd_arena *arena = *state;
	struct pfd_findings all = { .arena = arena };
	struct pfd_record record;

	assert_false(pfd_record_parse(arena, &pfd_kind_grant,
		PFD_STR("2026-001"), PFD_STR("f"), PFD_STR("a: &x 1\nb: *x\n"),
		&all, &record));
	assert_null(record.data);
	assert_true(all.n > 0);
	assert_true(pfd_str_eqz(all.items[0].record, "grant/2026-001"));
}

static void fixed(void *ctx, void *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++)
		((unsigned char *)bytes)[i] = ((const unsigned char *)ctx)[i];
}

static void test_person_id(void **state)
{
	unsigned char bytes[] = { 0, 31, 32, 255, 10, 17, 18, 19, 20, 21, 22,
		160 };
	struct pfd_env env = { .random = fixed, .random_ctx = bytes };
	struct pfd_str id = pfd_person_id(*state, &env);

	assert_string_equal(id.ptr, "p-0z0zahjkmnp0");
	assert_int_equal(id.len, 14);
	assert_true(pfd_kind_contact.path(*state, id).len > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_spellings),
		cmocka_unit_test(test_typed),
		cmocka_unit_test(test_records),
		cmocka_unit_test(test_members),
		cmocka_unit_test(test_each),
		cmocka_unit_test(test_node),
		cmocka_unit_test(test_node_dotted),
		cmocka_unit_test(test_refused_yaml),
		cmocka_unit_test(test_person_id),
	};

	return cmocka_run_group_tests(tests, arena_new, arena_free);
}
