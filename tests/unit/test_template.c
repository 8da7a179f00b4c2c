/* Templates: what a line becomes, and that nothing that stands in a value does;
 * every mistake is told with its file and line.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/emit.h>
#include <pfd/text.h>

#include "../../src/report/template.h"

static const struct pfd_template_field fields[] = {
	{ "name", { PFD_CELL_TEXT, .text = { "# {paid} | *x*", 14 } }, NULL },
	{ "paid", { PFD_CELL_MONEY, .num = 123456 }, NULL },
	{ "nothing", { PFD_CELL_MONEY, .num = 0 }, NULL },
	{ "kind", { PFD_CELL_ID, .text = { "group", 5 } }, NULL },
	{ "unknown", { PFD_CELL_EMPTY }, "grant.title" },
};

/* The parts: one that is fine, one that holds itself, one with a mistake. */
static const struct {
	const char *name, *text;
} parts[] = {
	{ "greeting", "Good day,\n\n" },
	{ "names", "| {name}\n{part greeting}\n" },
	{ "loop", "{part loop}\n" },
	{ "wrong", "fine\n{piad}\n" },
	{ "open", "{if paid}\n" },
};

static enum pfd_status find_part(const void *ctx, struct pfd_str name,
	struct pfd_template_text *ret, struct pfd_err *err)
{
	(void)ctx;
	(void)err;
	for (size_t i = 0; i < PFD_COUNT(parts); i++)
		if (pfd_str_eqz(name, parts[i].name))
			*ret = (struct pfd_template_text){
				pfd_str(parts[i].text), parts[i].name
			};
	return PFD_OK;
}

static struct pfd_table *receipts(struct pfd_doc *doc)
{
	static const struct pfd_column columns[] = {
		{ "no", "No.", PFD_CELL_INT },
		{ "amount", "Amount", PFD_CELL_MONEY, .total = true },
	};
	struct pfd_table *table =
		pfd_doc_table(doc, "receipts", NULL, columns, 2);

	for (int i = 1; i <= 2; i++) {
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_cell_int(i);
		cells[1] = pfd_cell_money(1000 * i);
	}
	return table;
}

/* The Markdown that a template becomes, or what is said of it. */
static const char *filled(
	struct pfd_arena *arena, const char *text, const char *blank)
{
	struct pfd_err err = { .arena = arena };
	struct pfd_doc *lists = pfd_doc_new(arena, PFD_EN, "", NULL),
		       *doc = pfd_doc_new(arena, PFD_EN, "pfd/paper/1", NULL);
	struct pfd_table *list[] = { receipts(lists) };
	const struct pfd_template template = {
		.body = { pfd_str(text), "own" },
		.part = find_part,
		.fields = fields,
		.n_fields = PFD_COUNT(fields),
		.lists = list,
		.n_lists = 1,
		.blank = blank,
	};
	const struct pfd_emit_options options = { .format = PFD_FORMAT_MD };
	struct pfd_buf out = pfd_buf(arena);

	doc->prose = true;
	if (pfd_template_fill(doc, &template, &err) != PFD_OK)
		return pfd_message_str(arena, &err.message, PFD_EN).ptr;
	assert_int_equal(pfd_emit(&out, doc, &options, &err), PFD_OK);
	return out.ptr ? out.ptr : "";
}

static const struct {
	const char *text, *wanted;
} cases[] = {
	{ "", "" },
	{ "one\ntwo\n\nthree\n", "one two\n\nthree\n" },
	{ "# Title\n## Part\ntext", "# Title\n\n## Part\n\ntext\n" },
	{ "| a\n| b\n", "a\\\nb\n" },
	{ "a {{ b", "a { b\n" },
	{ "% nobody sees this\nseen", "seen\n" },
	/* A value is text whatever it holds. */
	{ "{name}", "\\# {paid} \\| \\*x\\*\n" },
	{ "- Paid: {paid}", "- **Paid:** 1,234.56 €\n" },
	{ "{if paid}\nyes\n{else}\nno\n{end}\n", "yes\n" },
	/* An amount of nothing is none. */
	{ "{if nothing}\nyes\n{else}\nno\n{end}\n", "no\n" },
	{ "{if not unknown}\nyes\n{end}\n", "yes\n" },
	{ "{if kind = group}\nyes\n{end}\n", "yes\n" },
	{ "{if kind = person}\nyes\n{end}\n", "" },
	{ "{if not kind = person}\nyes\n{end}\n", "yes\n" },
	{ "{if receipts}\nyes\n{end}\n", "yes\n" },
	/* What is left out may lack values, never names. */
	{ "{if nothing}\n{unknown}\n{end}\n", "" },
	{ "{if nothing}\n{unknwon}\n{end}\n",
		"own, line 2: there is no {unknwon}" },
	{ "{each receipts}\n| {no}: {amount}\n{end}\n",
		"1: 10.00 €\\\n2: 20.00 €\n" },
	{ "{table receipts: amount}\n",
		"|    Amount |\n| --------: |\n|     10.00 |\n"
		"|     20.00 |\n| **30.00** |\n" },
	{ "a\n\n{part greeting}\nb\n", "a\n\nGood day,\n\nb\n" },
	{ "{part names}\nb\n", "\\# {paid} \\| \\*x\\*\n\nGood day,\n\nb\n" },
	{ "{if nothing}\n{part wrong}\n{end}\n",
		"wrong, line 2: there is no {piad}" },
	{ "a\n{part nme}\n", "own, line 2: there is no part “nme”" },
	{ "{part loop}\n", "loop, line 1: part “loop” holds itself" },
	{ "{part open}\n{end}\n", "open, line 1: {if paid} is not ended" },
	{ "{unknown}", "own, line 1: nothing is known for {unknown}" },
	{ "{nam}", "own, line 1: there is no {nam}" },
	{ "a\n{if paid}\n", "own, line 2: {if paid} is not ended" },
	{ "{end}", "own, line 1: there is no {end}" },
	{ "{else}", "own, line 1: there is no {else}" },
	{ "{if paid}\n{else}\n{else}\n{end}\n",
		"own, line 3: “{else}” is not understood" },
	{ "{if kind is group}\n{end}\n",
		"own, line 1: “{if kind is group}” is not understood" },
	{ "{table recipts}", "own, line 1: there is no {recipts}" },
	{ "{table receipts: sum}",
		"own, line 1: the list has no column “sum”" },
	{ "{", "own, line 1: “{” is not understood" },
	{ "- nothing", "own, line 1: “nothing” is not understood" },
	{ "\xff", "own: is not UTF-8" },
};

static void test_lines(void **state)
{
	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		const char *got = filled(arena, cases[i].text, NULL);

		if (strcmp(got, cases[i].wanted) != 0)
			fail_msg("%s\nwanted: %s\ngot: %s", cases[i].text,
				cases[i].wanted, got);
	}
}

/* A form: what is not known is left for the pen. */
static void test_blank(void **state)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();

	(void)state;
	assert_string_equal(
		filled(arena, "{unknown}!", "____"), "\\_\\_\\_\\_!\n");
	assert_string_equal(filled(arena, "{unknwon}", "____"),
		"own, line 1: there is no {unknwon}");
}

/* {if} within {if}, far deeper than anybody means it. */
static void test_depth(void **state)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct pfd_buf text = pfd_buf(arena);

	(void)state;
	for (int i = 0; i < 100000; i++)
		pfd_buf_addz(&text, "{if paid}\n");
	assert_non_null(
		strstr(filled(arena, text.ptr, NULL), "is not understood"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_blank),
		cmocka_unit_test(test_depth),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
