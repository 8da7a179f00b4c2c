/* Documents: what builders put in is what renderers find. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/base/money.h>
#include <pfd/doc.h>

static const struct pfd_column columns[] = {
	{ "id", "Nr.", PFD_CELL_ID },
	{ "amount", "Betrag", PFD_CELL_MONEY, .total = true },
	{ "people", "Personen", PFD_CELL_INT, .total = true },
	{ "date", "Datum", PFD_CELL_DATE },
};

static struct pfd_doc *new_doc(struct pfd_arena *arena)
{
	return pfd_doc_new(arena, PFD_DE, "pfd/test/1", "Titel");
}

static void blocks_stay_where_they_are(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_doc *doc = new_doc(arena);
	struct pfd_block *facts = pfd_doc_facts(doc, "facts");
	char text[] = "gone soon";

	(void)state;
	pfd_doc_paragraph(doc, pfd_str(text));
	memset(text, 'x', sizeof text - 1);
	for (int i = 0; i < 100; i++)
		pfd_doc_heading(doc, 9, "name", "Überschrift");
	pfd_doc_fact(doc, facts, "k", "K", pfd_cell_int(1));
	assert_int_equal(doc->blocks.n, 102);
	assert_ptr_equal(doc->blocks.items[0], facts);
	assert_int_equal(doc->blocks.items[0]->facts.n, 1);
	assert_string_equal(doc->blocks.items[1]->text.ptr, "gone soon");
	assert_int_equal(doc->blocks.items[2]->level, 3);
	assert_int_equal(doc->blocks.items[2]->kind, PFD_BLOCK_HEADING);
}

static void rows_start_empty(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_doc *doc = new_doc(arena);
	struct pfd_table *table =
		pfd_doc_table(doc, "t", NULL, columns, PFD_COUNT(columns));

	(void)state;
	assert_ptr_not_equal(table->columns, columns);
	for (int i = 0; i < 50; i++) {
		struct pfd_row *row = pfd_table_row(doc, table);

		for (size_t c = 0; c < PFD_COUNT(columns); c++)
			assert_int_equal(row->cells[c].kind, PFD_CELL_EMPTY);
		row->cells[2] = pfd_cell_int(i);
	}
	assert_int_equal(table->rows.n, 50);
	assert_int_equal(table->rows.items[7].cells[2].num, 7);
}

static void totals(void **state)
{
	static const struct {
		int64_t cents[3];
		bool strong_last;
		enum pfd_cell_kind kind;
		int64_t sum;
	} cases[] = {
		{ { 45000, 123450, 1 }, false, PFD_CELL_MONEY, 168451 },
		{ { 45000, 5000, 50000 }, true, PFD_CELL_MONEY, 50000 },
		{ { -100, 100, 0 }, false, PFD_CELL_MONEY, 0 },
		{ { PFD_MONEY_MAX_CENTS, 1, 0 }, false, PFD_CELL_EMPTY, 0 },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_doc *doc = new_doc(arena);
		struct pfd_table *table = pfd_doc_table(
			doc, "t", NULL, columns, PFD_COUNT(columns));
		struct pfd_cell *sum;

		for (int k = 0; k < 3; k++) {
			struct pfd_row *row = pfd_table_row(doc, table);

			row->cells[1] = pfd_cell_money(cases[i].cents[k]);
			row->strong = k == 2 && cases[i].strong_last;
		}
		sum = pfd_table_totals(arena, table);
		assert_non_null(sum);
		assert_int_equal(sum[0].kind, PFD_CELL_EMPTY);
		assert_int_equal(sum[1].kind, cases[i].kind);
		if (cases[i].kind == PFD_CELL_MONEY)
			assert_int_equal(sum[1].num, cases[i].sum);
		assert_int_equal(sum[2].kind, PFD_CELL_INT);
		assert_int_equal(sum[2].num, 0);
		assert_int_equal(sum[3].kind, PFD_CELL_EMPTY);
	}
}

static void no_totals_without_a_column_to_sum(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_doc *doc = new_doc(arena);
	/* A date cannot be summed, whatever the column says. */
	struct pfd_column odd = { "date", "Datum", PFD_CELL_DATE, true };

	(void)state;
	assert_null(pfd_table_totals(
		arena, pfd_doc_table(doc, "a", NULL, columns, 1)));
	assert_null(pfd_table_totals(
		arena, pfd_doc_table(doc, "b", NULL, &odd, 1)));
}

static void reads(
	struct pfd_arena *arena, int64_t n, const char *de, const char *en)
{
	struct pfd_cell cell = pfd_cell_int(n);

	assert_string_equal(
		pfd_cell_people(arena, &cell, PFD_DE, false).ptr, de);
	assert_string_equal(
		pfd_cell_people(arena, &cell, PFD_EN, false).ptr, en);
	assert_string_equal(pfd_cell_plain(arena, &cell).ptr, en);
}

/* As DIN 5008 parts them; years stay whole, and so does what scripts read. */
static void whole_numbers_for_people(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();

	(void)state;
	reads(arena, 0, "0", "0");
	reads(arena, 2025, "2025", "2025");
	reads(arena, 9999, "9999", "9999");
	reads(arena, -9999, "-9999", "-9999");
	reads(arena, 10000, "10.000", "10000");
	reads(arena, -12345, "-12.345", "-12345");
	reads(arena, 123456, "123.456", "123456");
	reads(arena, 1234567, "1.234.567", "1234567");
	reads(arena, INT64_MIN, "-9.223.372.036.854.775.808",
		"-9223372036854775808");
}

static void months_for_people(void **state)
{
	static const struct {
		const char *key, *de, *en, *brief;
	} months[] = {
		{ "2025-01", "Januar 2025", "January 2025", "Jan." },
		{ "2025-03", "März 2025", "March 2025", "März" },
		{ "12", "Dezember", "December", "Dez." },
		{ "00", "00", "00", "00" },
		{ "13", "13", "13", "13" },
		{ "2025-13", "2025-13", "2025-13", "2025-13" },
		{ "2025/01", "2025/01", "2025/01", "2025/01" },
		{ "unknown", "unknown", "unknown", "unknown" },
		{ "", "", "", "" },
	};
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(months); i++) {
		struct pfd_str key = pfd_str(months[i].key);

		assert_true(
			pfd_str_eqz(pfd_month_people(arena, key, PFD_DE, false),
				months[i].de));
		assert_true(
			pfd_str_eqz(pfd_month_people(arena, key, PFD_EN, false),
				months[i].en));
		assert_true(
			pfd_str_eqz(pfd_month_people(arena, key, PFD_DE, true),
				months[i].brief));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blocks_stay_where_they_are),
		cmocka_unit_test(rows_start_empty),
		cmocka_unit_test(totals),
		cmocka_unit_test(no_totals_without_a_column_to_sum),
		cmocka_unit_test(whole_numbers_for_people),
		cmocka_unit_test(months_for_people),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
