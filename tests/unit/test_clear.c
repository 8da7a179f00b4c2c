/* A document for an audience: columns, facts and what hangs on them go; what says
 * nothing is the office's; ids of persons are for nobody outside.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <pfd/doc.h>

static const struct pfd_chart_spec spec = {
	.kind = PFD_CHART_BARS,
	.name = "chart",
	.title = { "Chart", "Bild" },
	.text = { "A chart.", "Ein Bild." },
	.label = "id",
	.series = { "open" },
};
static const struct pfd_chart_spec closed_spec = {
	.kind = PFD_CHART_BARS,
	.name = "closed_chart",
	.title = { "Chart", "Bild" },
	.text = { "A chart.", "Ein Bild." },
	.label = "id",
	.series = { "closed" },
};

static struct pfd_doc *sample(struct pfd_arena *arena)
{
	const struct pfd_column columns[] = {
		{ "id", "Id", PFD_CELL_ID, .widest = PFD_FOR_PUBLIC },
		{ "closed", "Closed", PFD_CELL_INT,
			.widest = PFD_FOR_AUTHORITY },
		{ "unsaid", "Unsaid", PFD_CELL_INT },
		{ "open", "Open", PFD_CELL_INT, .widest = PFD_FOR_PUBLIC },
	};
	const struct pfd_column hidden[] = {
		{ "id", "Id", PFD_CELL_ID },
		{ "open", "Open", PFD_CELL_INT, .widest = PFD_FOR_PUBLIC },
	};
	struct pfd_doc *doc = pfd_doc_new(arena, PFD_EN, "pfd/test/1", "Test");
	struct pfd_table *table;
	struct pfd_block *facts;
	struct pfd_cell *cells;

	doc->main = "closed_table";
	pfd_doc_heading(doc, 1, "first", "First");
	table = pfd_doc_table(doc, "table", NULL, columns, PFD_COUNT(columns));
	cells = pfd_table_row(doc, table)->cells;
	cells[0] = pfd_cell_id(PFD_STR("p-0123456789ab"));
	cells[0].record = PFD_STR("contact/p-0123456789ab");
	for (int i = 1; i < 4; i++)
		cells[i] = pfd_cell_int(i);
	pfd_doc_chart(doc, table, &spec);
	pfd_doc_chart(doc, table, &closed_spec);
	pfd_doc_heading(doc, 1, "second", "Second");
	pfd_doc_heading(doc, 2, "below", "Below");
	table = pfd_doc_table(
		doc, "closed_table", NULL, hidden, PFD_COUNT(hidden));
	pfd_table_row(doc, table);
	pfd_doc_heading(doc, 2, "alone", "Alone");
	table = pfd_doc_table(doc, "first_column_alone", NULL, columns, 3);
	pfd_table_row(doc, table);
	pfd_doc_heading(doc, 1, "third", "Third");
	facts = pfd_doc_facts(doc, "facts");
	pfd_doc_fact(doc, facts, "unsaid", "Unsaid", pfd_cell_int(1));
	pfd_doc_fact_for(doc, facts, PFD_FOR_COMMITTEE, "inner", "Inner",
		pfd_cell_int(2));
	pfd_doc_paragraph(doc, PFD_STR("of p-0123456789ab."));
	return doc;
}

static void test_public(void **state)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_doc *doc = sample(arena);
	const struct pfd_table *table;
	int64_t value = 0;

	(void)state;
	for (int twice = 0; twice < 2; twice++) {
		pfd_doc_clear(doc, PFD_FOR_PUBLIC, PFD_FOR_PUBLIC);
		/* First, its table and chart, Third, its paragraph. */
		assert_int_equal(doc->blocks.n, 5);
		assert_string_equal(doc->blocks.items[0]->name, "first");
		table = doc->blocks.items[1]->table;
		assert_int_equal(table->n_columns, 2);
		assert_string_equal(table->columns[1].key, "open");
		assert_int_equal(table->rows.items[0].cells[1].num, 3);
		assert_true(pfd_str_eqz(
			table->rows.items[0].cells[0].text, "person"));
		assert_int_equal(table->rows.items[0].cells[0].record.len, 0);
		assert_string_equal(doc->blocks.items[2]->name, "chart");
		assert_true(pfd_chart_value(doc->blocks.items[2]->chart,
			&table->rows.items[0], 0, &value));
		assert_int_equal(value, 3);
		assert_string_equal(doc->blocks.items[3]->name, "third");
		assert_true(
			pfd_str_eqz(doc->blocks.items[4]->text, "of person."));
		assert_null(doc->main);
	}
}

static void test_others(void **state)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_doc *doc = sample(arena);
	size_t all = doc->blocks.n;

	(void)state;
	pfd_doc_clear(doc, PFD_FOR_OFFICE, PFD_FOR_UNSAID);
	assert_int_equal(doc->blocks.n, all);
	pfd_doc_clear(doc, PFD_FOR_AUTHORITY, PFD_FOR_UNSAID);
	/* What says nothing went with the texts: headings, too. */
	assert_int_equal(doc->blocks.items[0]->table->n_columns, 3);
	assert_string_equal(doc->blocks.items[3]->name, "first_column_alone");
	assert_string_equal(doc->blocks.items[4]->name, "facts");
	assert_int_equal(doc->blocks.items[4]->facts.n, 1);
	assert_int_equal(doc->blocks.n, 5);
}

static void test_classes(void **state)
{
	(void)state;
	assert_true(pfd_audience_sees(PFD_FOR_OFFICE, PFD_FOR_UNSAID));
	assert_false(pfd_audience_sees(PFD_FOR_AUTHORITY, PFD_FOR_UNSAID));
	for (int c = PFD_PUBLIC; c <= PFD_SECRET; c++) {
		enum pfd_audience widest = pfd_audience_of(c);

		assert_int_equal(
			pfd_audience_sees(PFD_FOR_PUBLIC, widest), c == 0);
		assert_int_equal(
			pfd_audience_sees(PFD_FOR_COMMITTEE, widest), c <= 1);
		assert_int_equal(
			pfd_audience_sees(PFD_FOR_AUTHORITY, widest), c <= 2);
		assert_true(pfd_audience_sees(PFD_FOR_OFFICE, widest));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_public),
		cmocka_unit_test(test_others),
		cmocka_unit_test(test_classes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
