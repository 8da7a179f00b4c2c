/* Lists, records and budgets as documents: what conditions mean, how rows are
 * ordered, what is refused, and what follows from a record.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include <pfd/report.h>

static const struct pfd_example_file files[] = {
	{ "pfd.yaml", "schema: '1.0'\nname: P\nlanguage: en\n" },
	{ "years/2025.yaml", "title: Y\n" },
	{ "years/2026.yaml", "pots:\n  - pot: action\n    initial: 1000.00\n"
			     "  - pot: youth\n    initial: 500.00\n"
			     "tracks:\n  - track: small\n    pot: action\n" },
	{ "grants/2026/2026-001.yaml",
		"title: Ärzte und Fest\napplicant: verein\ntrack: small\n"
		"pot: action\naims: [promote_democracy, shape_diversity]\n"
		"received: 2026-01-10\nrequested: 450.00\n"
		"activity:\n  start: 2026-05-02\n  end: 2026-06-03\n" },
	{ "grants/2026/2026-002.yaml",
		"title: Band\napplicant: gruppe\ntrack: small\npot: action\n"
		"aims: [prevent_extremism]\nreceived: 2026-02-10\n"
		"requested: 1200.00\ndecisions:\n  - no: 1\n    kind: award\n"
		"    date: 2026-03-01\n    amount: 300.00\n    by: office\n"
		"payments:\n  - no: 1\n    date: 2026-03-05\n"
		"    amount: 100.00\n    kind: advance\n"
		"  - no: 2\n    date: 2026-03-09\n    amount: 50.00\n"
		"    kind: final\n" },
	{ "grants/2026/2026-1000.yaml",
		"title: Abend\napplicant: verein\ntrack: small\npot: youth\n"
		"requested: 90.00\n" },
	{ "grants/2026/2026-999.yaml",
		"title: Zelt FESTival\napplicant: verein\ntrack: small\n"
		"pot: youth\nreceived: 2026-02-11\nrequested: 90.50\n"
		"decisions:\n  - no: 1\n    kind: award\n"
		"    date: 2026-03-01\n    amount: 90.50\n    by: office\n" },
	{ "meetings/2026/2026-03-12-buendnis.yaml",
		"body: buendnis\ndate: 2026-03-12\nstart: '18:00'\nitems:\n"
		"  - no: 1\n    grant: 2026-001\n    amount: 400.00\n"
		"    result: adopted\n    conflicts:\n"
		"      - member: p-0123456789ab\n        ground: Vorstand\n"
		"  - no: 2\n    grant: 2026-002\n    amount: 350.00\n"
		"    result: rejected\n" },
};

struct world {
	struct pfd_arena *arena;
	struct pfd_index *index;
	struct pfd_findings findings;
	struct pfd_err err;
	struct pfd_env env;
	struct pfd_report_run run;
};

static int set_up(void **state)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct world *w = PFD_NEW(arena, struct world);
	struct pfd_date as_of;

	w->arena = w->findings.arena = w->err.arena = arena;
	assert_int_equal(
		pfd_date_parse(PFD_STR("2026-11-01"), &as_of), PFD_DATE_GOOD);
	assert_int_equal(
		pfd_index_new(arena, as_of, &w->index, &w->err), PFD_OK);
	for (size_t i = 0; i < PFD_COUNT(files); i++)
		assert_int_equal(
			pfd_index_put(w->index, pfd_str(files[i].path),
				pfd_str(files[i].text), &w->findings, &w->err),
			PFD_OK);
	w->findings.n = 0;
	w->env.as_of = as_of;
	w->run = (struct pfd_report_run){ .arena = arena,
		.env = &w->env,
		.lang = PFD_EN,
		.index = w->index,
		.as_of = as_of };
	*state = w;
	return 0;
}

static int tear_down(void **state)
{
	struct world *w = *state;
	struct pfd_arena *arena = w->arena;

	pfd_index_free(&w->index);
	pfd_arena_free(arena);
	return 0;
}

static struct pfd_doc *list(struct world *w, const struct pfd_kind *kind,
	const char *filter, const char *column, const char *sort)
{
	struct pfd_str filters[2], columns[2] = { PFD_STR("id") };
	struct pfd_str sorts = pfd_str(sort), rest = pfd_str(filter);
	struct pfd_list_query query = { .kind = kind,
		.filters = filters,
		.columns = columns,
		.n_columns = 1 + (column != NULL),
		.sort = &sorts,
		.n_sort = sort != NULL };
	struct pfd_doc *doc = NULL;

	columns[1] = pfd_str(column);
	while (rest.len && query.n_filters < 2)
		if (pfd_str_cut(&rest, '&', &filters[query.n_filters]))
			query.n_filters++;
	w->findings.n = 0;
	if (pfd_report_list(&w->run, &query, &w->findings, &doc, &w->err))
		return NULL;
	return doc;
}

static const struct pfd_table *table_of(const struct pfd_doc *doc)
{
	for (size_t i = 0; i < doc->blocks.n; i++)
		if (doc->blocks.items[i]->table)
			return doc->blocks.items[i]->table;
	return NULL;
}

static const char *ids(struct world *w, const struct pfd_doc *doc)
{
	const struct pfd_table *table = table_of(doc);
	struct pfd_buf buf = pfd_buf(w->arena);

	for (size_t i = 0; i < table->rows.n; i++)
		pfd_buf_printf(&buf, "%s%.*s", i ? " " : "",
			PFD_STR_ARG(table->rows.items[i].cells[0].text));
	return buf.ptr ? buf.ptr : "";
}

static void test_filters(void **state)
{
	static const struct {
		const char *filter, *sort, *ids;
	} cases[] = {
		{ "", NULL, "2026-001 2026-002 2026-999 2026-1000" },
		{ "", "-id", "2026-1000 2026-999 2026-002 2026-001" },
		{ "status=paid", NULL, "2026-002" },
		{ "status=ausgezahlt", NULL, "2026-002" },
		{ "status!=paid", NULL, "2026-001 2026-999 2026-1000" },
		{ "requested>90", NULL, "2026-001 2026-002 2026-999" },
		{ "requested>=1.200,00", NULL, "2026-002" },
		{ "requested<450", NULL, "2026-999 2026-1000" },
		{ "awarded=300", NULL, "2026-002" },
		{ "received<=10.2.2026", NULL, "2026-001 2026-002" },
		{ "received=", NULL, "2026-1000" },
		{ "received!=", NULL, "2026-001 2026-002 2026-999" },
		{ "received~2026-02", NULL, "2026-002 2026-999" },
		{ "title~fest", NULL, "2026-001 2026-999" },
		{ "title~ÄRZTE", NULL, "2026-001" },
		{ "title=Band", NULL, "2026-002" },
		{ "title=band", NULL, "" },
		{ "aims=shape_diversity", NULL, "2026-001" },
		{ "aims=Vielfalt gestalten", NULL, "2026-001" },
		{ "aims!=shape_diversity", NULL,
			"2026-002 2026-999 2026-1000" },
		{ "activity.end<2026-07-01", NULL, "2026-001" },
		{ "payments>1", NULL, "2026-002" },
		{ "payments=0", NULL, "2026-001 2026-999 2026-1000" },
		{ "payments.2.amount=50", NULL, "2026-002" },
		{ "payments.2.amount>50", NULL, "" },
		{ "recommended=400", NULL, "2026-001" },
		{ "year=2026&pot=youth", NULL, "2026-999 2026-1000" },
		{ "year=2025", NULL, "" },
		{ "id>=2026-002", NULL, "2026-002 2026-999 2026-1000" },
		{ "", "title", "2026-1000 2026-001 2026-002 2026-999" },
		{ "", "-requested", "2026-002 2026-001 2026-999 2026-1000" },
		/* in the order of a grant's life, read from its end */
		{ "", "status", "2026-002 2026-999 2026-001 2026-1000" },
		/* SQL is no way out of a value */
		{ "title=' OR 1=1 --", NULL, "" },
		{ "title~%", NULL, "" },
	};
	struct world *w = *state;

	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_doc *doc = list(w, &pfd_kind_grant, cases[i].filter,
			NULL, cases[i].sort);

		if (!doc)
			fail_msg("%s was refused", cases[i].filter);
		if (strcmp(ids(w, doc), cases[i].ids) != 0)
			fail_msg("%s (%s): %s, not %s", cases[i].filter,
				cases[i].sort ? cases[i].sort : "", ids(w, doc),
				cases[i].ids);
	}
}

static void test_refusals(void **state)
{
	static const struct {
		const char *filter, *column, *sort, *rule, *near;
	} cases[] = {
		{ "statsu=paid", NULL, NULL, "shape.unknown", "status" },
		{ "", "reqested", NULL, "shape.unknown", "requested" },
		{ "", "activity.strat", NULL, "shape.unknown",
			"activity.start" },
		{ "", NULL, "-titel", "shape.unknown", "title" },
		{ "status=payed", NULL, NULL, "shape.enum", NULL },
		{ "requested>viel", NULL, NULL, "shape.money", NULL },
		{ "received>31.2.2026", NULL, NULL, "shape.date", NULL },
		{ "status>paid", NULL, NULL, "shape.filter", NULL },
		{ "aims>promote_democracy", NULL, NULL, "shape.filter", NULL },
		{ "requested~4", NULL, NULL, "shape.filter", NULL },
		{ "paid", NULL, NULL, "shape.filter", NULL },
		{ "", "activity", NULL, "shape.path", NULL },
		{ "", "payments.1", NULL, "shape.path", NULL },
		{ "", "x_own", NULL, "shape.path", NULL },
	};
	struct world *w = *state;

	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		const struct pfd_finding *f;

		if (list(w, &pfd_kind_grant, cases[i].filter, cases[i].column,
			    cases[i].sort))
			fail_msg("case %zu was taken", i);
		assert_int_equal(w->findings.n, 1);
		f = &w->findings.items[0];
		assert_int_equal(w->err.status, PFD_REFUSED);
		assert_string_equal(f->rule, cases[i].rule);
		assert_true(pfd_str_eqz(f->place.file, "<option>"));
		if (cases[i].near)
			assert_string_equal(
				f->remedy.args[0].str.ptr, cases[i].near);
	}
}

static void test_cells(void **state)
{
	struct world *w = *state;
	struct pfd_doc *doc = list(w, &pfd_kind_meeting,
		"items.1.conflicts.p-0123456789ab.ground=Vorstand&start>=17:30",
		"items.1.conflicts", NULL);
	const struct pfd_table *table;

	assert_non_null(doc);
	assert_string_equal(doc->schema, "pfd/meeting-list/1");
	assert_true(doc->list);
	table = table_of(doc);
	assert_int_equal(table->rows.n, 1);
	assert_string_equal(table->columns[1].key, "items_1_conflicts");
	assert_int_equal(table->rows.items[0].cells[1].num, 1);
	doc = list(w, &pfd_kind_grant, "id=2026-001", "aims", NULL);
	assert_non_null(doc);
	table = table_of(doc);
	assert_int_equal(table->rows.items[0].cells[1].list.n, 2);
	assert_true(pfd_str_eqz(table->rows.items[0].cells[1].shown,
		"promote democracy, shape diversity"));
	assert_true(pfd_str_eqz(
		table->rows.items[0].cells[0].record, "grant/2026-001"));
}

static void test_derived_names(void **state)
{
	struct world *w = *state;

	for (const struct pfd_kind *const *kind = pfd_kinds; *kind; kind++) {
		const char *const *names = pfd_report_derived(*kind);

		for (; *names; names++) {
			if (!list(w, *kind, "", *names, *names))
				fail_msg("%s.%s", (*kind)->name, *names);
			/* A field of the files would be hidden. */
			assert_null(pfd_field_named(
				(*kind)->fields, pfd_str(*names)));
		}
		for (size_t i = 0; i < (*kind)->fields->n; i++) {
			const struct pfd_field *field =
				&(*kind)->fields->rows[i];

			if (field->type != PFD_T_GROUP &&
				!list(w, *kind, "", field->name, field->name))
				fail_msg("%s.%s", (*kind)->name, field->name);
		}
		assert_non_null(list(w, *kind, "", NULL, NULL));
	}
}

/* ---- one record --------------------------------------------------------------- */

static const struct pfd_cell *fact(const struct pfd_doc *doc, const char *key)
{
	for (size_t i = 0; i < doc->blocks.n; i++)
		pfd_vec_foreach (f, &doc->blocks.items[i]->facts) {
			if (!strcmp(f->key, key))
				return &f->value;
		}
	return NULL;
}

static struct pfd_doc *show(struct world *w, const char *path)
{
	const struct pfd_kind *kind = pfd_kind_of_path(pfd_str(path));
	struct pfd_record *record = PFD_NEW(w->arena, struct pfd_record);

	for (size_t i = 0; i < PFD_COUNT(files); i++)
		if (!strcmp(files[i].path, path))
			assert_true(pfd_record_parse(w->arena, kind,
				kind->id(w->arena, pfd_str(path)),
				pfd_str(path), pfd_str(files[i].text),
				&w->findings, record));
	return pfd_report_show(
		&(struct pfd_report_run){ .arena = w->arena, .lang = PFD_EN },
		record, NULL);
}

static void test_show(void **state)
{
	struct world *w = *state;
	struct pfd_doc *doc = show(w, "grants/2026/2026-002.yaml");

	assert_string_equal(doc->schema, "pfd/grant/1");
	assert_true(pfd_str_eqz(fact(doc, "status")->text, "paid"));
	assert_int_equal(fact(doc, "awarded")->num, 30000);
	assert_int_equal(fact(doc, "committed")->num, 15000);
	assert_int_equal(fact(doc, "requested")->num, 120000);
	assert_null(fact(doc, "due"));
	assert_null(fact(doc, "closed"));
	assert_true(
		pfd_str_eqz(fact(doc, "applicant")->record, "contact/gruppe"));
	doc = show(w, "grants/2026/2026-001.yaml");
	assert_non_null(fact(doc, "activity_end"));
	doc = show(w, "meetings/2026/2026-03-12-buendnis.yaml");
	assert_string_equal(doc->blocks.items[2]->table->name, "items");
	assert_string_equal(
		doc->blocks.items[3]->table->name, "items.1.conflicts");
	assert_true(pfd_str_eqz(fact(doc, "start")->text, "18:00"));
}

/* ---- the budget ------------------------------------------------------------------ */

static void test_budget(void **state)
{
	struct world *w = *state;
	const struct pfd_table *table =
		table_of(pfd_report_budget(&w->run, 2026));
	const struct pfd_cell *action = table->rows.items[0].cells;

	assert_int_equal(table->rows.n, 2);
	assert_true(pfd_str_eqz(action[0].text, "action"));
	assert_int_equal(action[4].num, 45000); /* reserved: 2026-001 */
	assert_int_equal(action[5].num, 30000); /* awarded: 2026-002 */
	assert_int_equal(action[6].num, 15000); /* committed */
	assert_int_equal(action[7].num, 15000); /* paid */
	assert_int_equal(action[9].num, 100000 - 30000); /* free */
	for (size_t i = 1; i < table->n_columns; i++)
		assert_true(table->columns[i].total);
}

static void test_what_if(void **state)
{
	static const struct {
		const char *pot;
		int64_t amount;
		enum pfd_status status;
		int64_t after;
	} cases[] = {
		{ "action", 70000, PFD_OK, 0 },
		{ "action", 70001, PFD_OK, -1 },
		{ "Jugendfonds", 40950, PFD_OK, 0 },
		{ "youth", 40952, PFD_OK, -2 },
		{ "coordination", 1, PFD_REFUSED, 0 },
		{ "nix", 1, PFD_REFUSED, 0 },
	};
	struct world *w = *state;

	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_doc *doc = NULL;
		int64_t after = 0;

		assert_int_equal(
			pfd_report_what_if(&w->run, 2026, pfd_str(cases[i].pot),
				cases[i].amount, &after, &doc, &w->err),
			cases[i].status);
		assert_int_equal(after, cases[i].after);
		if (!doc)
			continue;
		assert_int_equal(fact(doc, "free_after")->num, after);
		assert_int_equal(fact(doc, "fits")->yes, after >= 0);
	}
}

static void test_year_and_language(void **state)
{
	struct world *w = *state;
	struct pfd_date day = w->run.as_of;

	assert_int_equal(pfd_report_year(w->index, 0, day), 2026);
	assert_int_equal(pfd_report_year(w->index, 2030, day), 2030);
	day = pfd_date_add_months(day, -12);
	assert_int_equal(pfd_report_year(w->index, 0, day), 2025);
	day = pfd_date_add_months(day, 60);
	assert_int_equal(pfd_report_year(w->index, 0, day), 2026);
	assert_int_equal(pfd_report_lang(&w->env, w->index), PFD_EN);
	w->env.lang_given = true;
	w->env.lang = PFD_DE;
	assert_int_equal(pfd_report_lang(&w->env, w->index), PFD_DE);
}

/* Both languages and every catalogue entry: a text without words aborts. */
static void test_explanations(void **state)
{
	struct world *w = *state;

	for (int lang = PFD_EN; lang <= PFD_DE; lang++) {
		for (const struct pfd_rule *const *rule = pfd_rules; *rule;
			rule++)
			assert_non_null(pfd_report_explain_rule(
				w->arena, (enum pfd_lang)lang, *rule));
		for (const struct pfd_kind *const *kind = pfd_kinds; *kind;
			kind++)
			assert_non_null(pfd_report_explain_kind(
				w->arena, (enum pfd_lang)lang, *kind));
		w->run.lang = (enum pfd_lang)lang;
		assert_true(table_of(pfd_report_rules(&w->run, 2026, false))
				    ->rows.n > 20);
		assert_int_equal(
			table_of(pfd_report_rules(&w->run, 2026, true))->rows.n,
			0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			test_filters, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_refusals, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_cells, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_derived_names, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_show, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_budget, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_what_if, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_year_and_language, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_explanations, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
