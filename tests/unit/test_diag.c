/* Findings: their order, what a change is refused for, and how they are told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/diag.h>

static struct pfd_finding finding(enum pfd_severity severity, const char *rule,
	const char *record, const char *field, int64_t excess)
{
	return (struct pfd_finding){ .severity = severity,
		.rule = rule,
		.record = pfd_str(record),
		.field = pfd_str(field),
		.place = { PFD_STR("grants/2026/2026-014.yaml"), 7, 3 },
		.message = PFD_MESSAGE("too much", "zu viel"),
		.excess = excess };
}

static void strings_are_copied(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings all = { .arena = arena };
	char rule[] = "r", file[] = "f.yaml", arg[] = "wort";
	struct pfd_finding f = finding(PFD_ERROR, rule, "grant/1", "a", 0);
	struct pfd_buf out = pfd_buf(arena);

	(void)state;
	f.place.file = pfd_str(file);
	f.message = PFD_MESSAGE("say {x}", "sag {x}", PFD_A_Z("x", arg));
	pfd_findings_add(&all, f);
	memset(rule, '?', 1);
	memset(file, '?', 6);
	memset(arg, '?', 4);
	pfd_finding_line(&out, &all.items[0],
		&(struct pfd_finding_look){ .lang = PFD_DE });
	assert_string_equal(out.ptr, "f.yaml:7:3: error: sag wort [r]\n");
}

static void sorted_by_place_severity_rule_field(void **state)
{
	static const struct {
		const char *file;
		int line, column;
		enum pfd_severity severity;
		const char *rule, *field;
	} wanted[] = {
		{ "a.yaml", 1, 1, PFD_WARNING, "z", "" },
		{ "a.yaml", 2, 9, PFD_INFO, "a", "" },
		{ "a.yaml", 10, 1, PFD_ERROR, "b", "" },
		{ "a.yaml", 10, 1, PFD_ERROR, "c", "f" },
		{ "a.yaml", 10, 1, PFD_ERROR, "c", "g" },
		{ "a.yaml", 10, 1, PFD_WARNING, "a", "" },
		{ "a.yaml", 10, 1, PFD_INFO, "a", "" },
		{ "a.yaml", 10, 2, PFD_ERROR, "a", "" },
		{ "b.yaml", 1, 1, PFD_ERROR, "a", "" },
	};
	enum { N = PFD_COUNT(wanted) };
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings all = { .arena = arena };

	(void)state;
	for (size_t i = 0; i < N; i++) {
		size_t k = i * 5 % N; /* shuffled: 5 and 9 share no factor */
		struct pfd_finding f = finding(wanted[k].severity,
			wanted[k].rule, "grant/1", wanted[k].field, 0);

		f.place = (struct pfd_place){ pfd_str(wanted[k].file),
			wanted[k].line, wanted[k].column };
		pfd_findings_add(&all, f);
	}
	pfd_findings_add(&all, finding(PFD_OFF, "off", "grant/1", "", 0));
	assert_int_equal(all.n, N);
	pfd_findings_sort(&all);
	for (size_t i = 0; i < N; i++) {
		const struct pfd_finding *f = &all.items[i];

		assert_true(pfd_str_eqz(f->place.file, wanted[i].file));
		assert_int_equal(f->place.line, wanted[i].line);
		assert_int_equal(f->severity, wanted[i].severity);
		assert_string_equal(f->rule, wanted[i].rule);
		assert_true(pfd_str_eqz(f->field, wanted[i].field));
	}
	assert_int_equal(pfd_findings_count(&all, PFD_ERROR), 5);
	all.items[2].waived = true;
	all.items[3].old = true;
	assert_int_equal(pfd_findings_count(&all, PFD_ERROR), 3);
	assert_int_equal(pfd_findings_count(&all, PFD_WARNING), 2);
}

static void a_file_as_a_whole_begins_at_1_1(void **state)
{
	static const struct {
		struct pfd_place given;
		int line, column;
	} cases[] = {
		{ { PFD_STR("a.yaml"), 0, 0 }, 1, 1 },
		{ { PFD_STR("<stdin>"), 0, 0 }, 1, 1 },
		{ { PFD_STR("a.yaml"), 3, 2 }, 3, 2 },
		{ { PFD_STR("<option>"), 0, 0 }, 0, 0 },
		{ { { 0 }, 0, 0 }, 0, 0 }, /* to be looked up */
	};
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings all = { .arena = arena };

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_finding f =
			finding(PFD_ERROR, "file.mode", "", "", 0);

		f.place = cases[i].given;
		pfd_findings_add(&all, f);
		assert_int_equal(all.items[i].place.line, cases[i].line);
		assert_int_equal(all.items[i].place.column, cases[i].column);
	}
}

static void the_key_is_rule_record_and_field(void **state)
{
	struct pfd_finding a = finding(PFD_ERROR, "r", "grant/1", "f", 1);
	struct pfd_finding b = finding(PFD_WARNING, "r", "grant/1", "f", 2);

	(void)state;
	b.place = (struct pfd_place){ PFD_STR("elsewhere"), 1, 1 };
	assert_true(pfd_finding_same(&a, &b)); /* it may have moved */
	b.field = PFD_STR("g");
	assert_false(pfd_finding_same(&a, &b));
	a.record = b.record = (struct pfd_str){ 0 };
	a.field = b.field;
	assert_false(pfd_finding_same(&a, &b)); /* then the file counts */
	b.place = a.place;
	assert_true(pfd_finding_same(&a, &b));
}

/* One error by key and excess; 'w' waived, 'n' only a warning. */
struct seen {
	const char *field;
	int64_t excess;
	char how;
};

static void add_seen(struct pfd_findings *all, const struct seen *list)
{
	for (; list->field; list++) {
		struct pfd_finding f =
			finding(list->how == 'n' ? PFD_WARNING : PFD_ERROR,
				"cap", "grant/1", list->field, list->excess);

		f.waived = list->how == 'w';
		pfd_findings_add(all, f);
	}
}

static void refused_only_for_what_gets_worse(void **state)
{
	static const struct {
		const char *what;
		struct seen before[4], after[4];
		size_t left;
		const char *old; /* by place in `after` */
	} cases[] = {
		{ "nothing", { { 0 } }, { { 0 } }, 0, "" },
		{ "a new one", { { 0 } }, { { "a", 0 } }, 1, "-" },
		{ "unchanged", { { "a", 5 } }, { { "a", 5 } }, 0, "o" },
		{ "smaller", { { "a", 5 } }, { { "a", 4 } }, 0, "o" },
		{ "grown", { { "a", 5 } }, { { "a", 6 } }, 1, "-" },
		{ "other field", { { "a", 5 } }, { { "b", 5 } }, 1, "-" },
		{ "a second one of its kind", { { "a", 5 } },
			{ { "a", 5 }, { "a", 5 } }, 1, "o-" },
		{ "two that swap places", { { "a", 5 }, { "a", 9 } },
			{ { "a", 9 }, { "a", 5 } }, 0, "oo" },
		{ "the bigger excuses what the smaller cannot",
			{ { "a", 3 }, { "a", 9 } }, { { "a", 4 }, { "a", 2 } },
			0, "oo" },
		{ "one of two grew", { { "a", 3 }, { "a", 9 } },
			{ { "a", 3 }, { "a", 10 } }, 1, "o-" },
		{ "both between", { { "a", 3 }, { "a", 9 } },
			{ { "a", 4 }, { "a", 5 } }, 1, "o-" },
		{ "waived now", { { 0 } }, { { "a", 5, 'w' } }, 0, "-" },
		{ "its waiver is gone", { { "a", 5, 'w' } }, { { "a", 5 } }, 1,
			"-" },
		{ "a warning that binds now", { { "a", 5, 'n' } },
			{ { "a", 5 } }, 1, "-" },
		{ "only a warning", { { 0 } }, { { "a", 5, 'n' } }, 0, "-" },
		{ "keys between keys", { { "a", 1 }, { "c", 1 } },
			{ { "b", 1 }, { "c", 1 }, { "d", 1 } }, 2, "-o-" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_findings before = { .arena = arena };
		struct pfd_findings after = { .arena = arena };
		size_t left;

		add_seen(&before, cases[i].before);
		add_seen(&after, cases[i].after);
		left = pfd_findings_judge(&before, &after);
		if (left != cases[i].left)
			fail_msg("%s: %zu left", cases[i].what, left);
		for (size_t k = 0; k < after.n; k++)
			if (after.items[k].old != (cases[i].old[k] == 'o'))
				fail_msg("%s: %zu", cases[i].what, k);
		assert_int_equal(pfd_findings_count(&after, PFD_ERROR), left);
	}
}

#define BOLD "\x1b[1m"
#define PLAIN "\x1b[0m"

static void lines_for_people_and_scripts(void **state)
{
	struct pfd_finding f = finding(
		PFD_ERROR, "small-max", "grant/2026-014", "requested", 5000);
	struct pfd_finding file = f, waived = f, old = f, option = f, bad = f;
	const struct {
		const struct pfd_finding *finding;
		struct pfd_finding_look look;
		const char *line;
	} cases[] = {
		{ &f, { PFD_DE },
			"grants/2026/2026-014.yaml:7:3: error: zu viel; "
			"weniger (Richtlinie Nr. 5) [small-max]\n" },
		{ &f, { PFD_EN, .color = true },
			BOLD "grants/2026/2026-014.yaml:7:3" PLAIN
			     ": \x1b[1;31merror" PLAIN ": too much; less "
			     "(Guideline no. 5) [small-max]\n" },
		{ &f, { PFD_DE, .spread = true },
			"grants/2026/2026-014.yaml:7:3: error: zu viel "
			"[small-max]\n"
			"  Ausweg: weniger\n"
			"  Quelle: Richtlinie Nr. 5\n"
			"  siehe auch: years/2026.yaml:12\n" },
		{ &f, { PFD_EN, .spread = true },
			"grants/2026/2026-014.yaml:7:3: error: too much "
			"[small-max]\n"
			"  hint: less\n"
			"  source: Guideline no. 5\n"
			"  see also: years/2026.yaml:12\n" },
		{ &file, { PFD_EN },
			"pfd.yaml: warning: too much [small-max]\n" },
		{ &waived, { PFD_DE },
			"grants/2026/2026-014.yaml:7:3: note: zu viel "
			"(Ausnahme genehmigt) [small-max]\n" },
		{ &old, { PFD_EN },
			"grants/2026/2026-014.yaml:7:3: note: too much "
			"(older); "
			"a\\x0ab [small-max]\n" },
		{ &old, { PFD_EN, .spread = true, .color = true },
			BOLD "grants/2026/2026-014.yaml:7:3" PLAIN
			     ": \x1b[1;36mnote" PLAIN
			     ": too much (older) [small-max]\n"
			     "  \x1b[2mhint:" PLAIN " a\\x0ab\n" },
		{ &option, { PFD_EN },
			"requested: error: too much [small-max]\n" },
		{ &bad, { PFD_EN },
			"a\\x1b[2J\\x0ab:1:1: error: too much [small-max]\n" },
	};

	(void)state;
	f.remedy = PFD_MESSAGE("less", "weniger");
	f.source = PFD_MESSAGE("Guideline no. 5", "Richtlinie Nr. 5");
	f.related = (struct pfd_place){ PFD_STR("years/2026.yaml"), 12, 0 };
	file.severity = PFD_WARNING;
	file.place = (struct pfd_place){ PFD_STR("pfd.yaml"), 0, 0 };
	waived.waived = true;
	old.old = true;
	old.remedy = PFD_MESSAGE("a\nb", "a\nb");
	option.place = (struct pfd_place){ PFD_STR("<option>"), 0, 0 };
	bad.place = (struct pfd_place){ PFD_STR("a\x1b[2J\nb"), 1, 1 };
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_buf out = pfd_buf(arena);

		pfd_finding_line(&out, cases[i].finding, &cases[i].look);
		assert_string_equal(out.ptr, cases[i].line);
	}
}

static struct pfd_finding measured(int64_t excess, enum pfd_excess_unit unit)
{
	struct pfd_finding f =
		finding(PFD_ERROR, "cap", "grant/1", "f", excess);

	f.excess_unit = unit;
	return f;
}

static void excess_is(const struct pfd_table *table, size_t row,
	enum pfd_cell_kind kind, const char *unit)
{
	const struct pfd_cell *cells = table->rows.items[row].cells;

	for (size_t c = 0; c < table->n_columns; c++) {
		if (strcmp(table->columns[c].key, "excess") == 0)
			assert_int_equal(cells[c].kind, kind);
		if (strcmp(table->columns[c].key, "excess_unit") == 0)
			assert_true(pfd_str_eqz(cells[c].text, unit));
	}
}

static void as_a_list(void **state)
{
	static const char *const units[] = { "", "EUR", "days", "count" };
	static const enum pfd_cell_kind kinds[] = { PFD_CELL_EMPTY,
		PFD_CELL_MONEY, PFD_CELL_INT, PFD_CELL_INT };
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings all = { .arena = arena };
	struct pfd_doc *doc = pfd_findings_doc(arena, &all, PFD_DE);
	const struct pfd_table *table;

	(void)state;
	assert_true(doc->list);
	assert_string_equal(doc->schema, "pfd/findings/1");
	assert_int_equal(doc->blocks.items[0]->table->rows.n, 0);
	pfd_findings_add(&all, finding(PFD_INFO, "r", "grant/1", "f", 0));
	pfd_findings_add(&all, measured(4989999, PFD_EXCESS_EUR));
	pfd_findings_add(&all, measured(3, PFD_EXCESS_DAYS));
	pfd_findings_add(&all, measured(2, PFD_EXCESS_COUNT));
	doc = pfd_findings_doc(arena, &all, PFD_DE);
	table = doc->blocks.items[0]->table;
	assert_int_equal(table->rows.n, 4);
	for (size_t i = 0; i < PFD_COUNT(units); i++)
		excess_is(table, i, kinds[i], units[i]);
	for (size_t c = 0; c < table->n_columns; c++) {
		const struct pfd_cell *cell = &table->rows.items[0].cells[c];

		assert_true(cell->kind == PFD_CELL_EMPTY ||
			    cell->kind == table->columns[c].kind);
		if (strcmp(table->columns[c].key, "severity") == 0)
			assert_true(pfd_str_eqz(cell->text, "note"));
		if (strcmp(table->columns[c].key, "message") == 0)
			assert_true(pfd_str_eqz(cell->text, "zu viel"));
		if (strcmp(table->columns[c].key, "excess") == 0)
			assert_int_equal(cell->kind, PFD_CELL_EMPTY);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(strings_are_copied),
		cmocka_unit_test(sorted_by_place_severity_rule_field),
		cmocka_unit_test(a_file_as_a_whole_begins_at_1_1),
		cmocka_unit_test(the_key_is_rule_record_and_field),
		cmocka_unit_test(refused_only_for_what_gets_worse),
		cmocka_unit_test(lines_for_people_and_scripts),
		cmocka_unit_test(as_a_list),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
