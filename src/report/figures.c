/* The figures of a document by names that a text can hold: what the words say of the
 * year is then what the tables say.
 *
 *   BLOCK.KEY         a fact
 *   TABLE.ROW.COLUMN  a cell; the row by what stands first in it
 *   TABLE.total.COLUMN
 */
#include "figures.h"

enum { NAMES_MAX = 512 };

/* What stands first in a row, as scripts see it. */
static struct pfd_str row_key(
	struct pfd_arena *arena, const struct pfd_cell *cell)
{
	char date[PFD_DATE_SIZE];

	switch (cell->kind) {
	case PFD_CELL_TEXT:
	case PFD_CELL_ID:
		return cell->text;
	case PFD_CELL_DATE:
		return pfd_arena_str(
			arena, pfd_str(pfd_date_iso(cell->date, date)));
	case PFD_CELL_INT:
		return pfd_cell_people(arena, cell, PFD_EN, false);
	case PFD_CELL_EMPTY:
	case PFD_CELL_MONEY:
	case PFD_CELL_BOOL:
	case PFD_CELL_LIST:
		break;
	}
	return (struct pfd_str){ 0 };
}

static const char *block_name(const struct pfd_block *block)
{
	switch (block->kind) {
	case PFD_BLOCK_FACTS:
	case PFD_BLOCK_TABLE:
		return block->name;
	default:
		return NULL;
	}
}

/* The nearest of names behind what is right of them already. */
struct names {
	const char *items[NAMES_MAX];
	size_t n;
};

static void add_name(struct names *names, const char *name)
{
	if (name && names->n < NAMES_MAX)
		names->items[names->n++] = name;
}

static bool near_is(struct pfd_arena *arena, const struct names *names,
	const char *before, struct pfd_str typed, struct pfd_str after,
	struct pfd_str *ret_near)
{
	const char *near = pfd_did_you_mean(typed, names->items, names->n);

	if (near)
		*ret_near = pfd_arena_printf(arena, "%s%s%s%.*s", before, near,
			after.len ? "." : "", PFD_STR_ARG(after));
	return false;
}

static bool find_fact(struct pfd_arena *arena, const struct pfd_block *block,
	struct pfd_str key, struct pfd_cell *ret, struct pfd_str *ret_near)
{
	struct names names = { .n = 0 };

	pfd_vec_foreach (fact, &block->facts) {
		add_name(&names, fact->key);
		if (!pfd_str_eqz(key, fact->key))
			continue;
		*ret = fact->value;
		return true;
	}
	return near_is(arena, &names,
		pfd_arena_printf(arena, "%s.", block->name).ptr, key,
		(struct pfd_str){ 0 }, ret_near);
}

static bool find_cell(struct pfd_arena *arena, const struct pfd_table *table,
	struct pfd_str rest, struct pfd_cell *ret, struct pfd_str *ret_near)
{
	struct pfd_str before = pfd_arena_printf(arena, "%s.", table->name);
	const struct pfd_cell *cells = NULL;
	struct names rows = { .n = 0 }, columns = { .n = 0 };
	struct pfd_str column = rest, row = { 0 };

	(void)pfd_str_cut(&column, '.', &row);
	pfd_vec_foreach (at, &table->rows) {
		struct pfd_str key = row_key(arena, &at->cells[0]);

		add_name(&rows, pfd_arena_z(arena, key));
		if (!cells && pfd_str_eq(row, key))
			cells = at->cells;
	}
	add_name(&rows, "total");
	if (!cells && pfd_str_eqz(row, "total"))
		cells = pfd_table_totals(arena, table);
	if (!cells)
		return near_is(arena, &rows, before.ptr, row, column, ret_near);
	for (size_t c = 0; c < table->n_columns; c++) {
		add_name(&columns, table->columns[c].key);
		if (!pfd_str_eqz(column, table->columns[c].key))
			continue;
		*ret = cells[c];
		return true;
	}
	return near_is(arena, &columns,
		pfd_arena_printf(arena, "%s%.*s.", before.ptr, PFD_STR_ARG(row))
			.ptr,
		column, (struct pfd_str){ 0 }, ret_near);
}

bool pfd_figures_find(const void *ctx, struct pfd_str name,
	struct pfd_cell *ret, struct pfd_str *ret_near)
{
	const struct pfd_doc *doc = ctx;
	struct pfd_str rest = name, block = { 0 };
	struct names names = { .n = 0 };

	(void)pfd_str_cut(&rest, '.', &block);
	for (size_t i = 0; i < doc->blocks.n; i++) {
		const struct pfd_block *at = doc->blocks.items[i];

		add_name(&names, block_name(at));
		if (!block_name(at) || !pfd_str_eqz(block, at->name))
			continue;
		return at->kind == PFD_BLOCK_FACTS
			       ? find_fact(doc->arena, at, rest, ret, ret_near)
			       : find_cell(doc->arena, at->table, rest, ret,
					 ret_near);
	}
	return near_is(doc->arena, &names, "", block, rest, ret_near);
}

/* ---- all of them --------------------------------------------------------------------- */

enum { NAME, VALUE, TITLE };

static void add(struct pfd_doc *doc, struct pfd_table *table,
	struct pfd_str name, struct pfd_cell value, const char *title)
{
	struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

	cells[NAME] = pfd_cell_id(name);
	cells[VALUE] = pfd_cell_text(
		pfd_cell_people(doc->arena, &value, doc->lang, true));
	if (title)
		cells[TITLE] = pfd_cell_z(title);
}

static void add_row(struct pfd_doc *doc, struct pfd_table *to,
	const struct pfd_table *table, struct pfd_str key,
	const struct pfd_cell *cells)
{
	for (size_t c = 1; c < table->n_columns; c++)
		if (cells[c].kind != PFD_CELL_EMPTY &&
			cells[c].kind != PFD_CELL_TEXT)
			add(doc, to,
				pfd_arena_printf(doc->arena, "%s.%.*s.%s",
					table->name, PFD_STR_ARG(key),
					table->columns[c].key),
				cells[c], table->columns[c].title);
}

struct pfd_doc *pfd_figures_list(
	const struct pfd_report_run *run, const struct pfd_doc *of)
{
	const struct pfd_column columns[] = {
		{ "name", pfd_report_say(run, PFD_TEXT("Name", "Name")),
			PFD_CELL_ID },
		{ "value", pfd_report_say(run, PFD_TEXT("Value", "Wert")),
			PFD_CELL_TEXT },
		{ "title", pfd_report_say(run, PFD_TEXT("What", "Was")),
			PFD_CELL_TEXT },
	};
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->lang, "pfd/figures/1", NULL);
	struct pfd_table *to = pfd_doc_table(
		doc, "figures", NULL, columns, PFD_COUNT(columns));

	doc->list = true;
	for (size_t i = 0; i < of->blocks.n; i++) {
		const struct pfd_block *at = of->blocks.items[i];
		const struct pfd_table *table = at->table;
		struct pfd_cell *totals;

		pfd_vec_foreach (fact, &at->facts) {
			add(doc, to,
				pfd_arena_printf(run->arena, "%s.%s", at->name,
					fact->key),
				fact->value, fact->title);
		}
		if (!table)
			continue;
		pfd_vec_foreach (row, &table->rows) {
			struct pfd_str key =
				row_key(run->arena, &row->cells[0]);

			if (key.len)
				add_row(doc, to, table, key, row->cells);
		}
		totals = pfd_table_totals(run->arena, table);
		if (totals)
			add_row(doc, to, table, PFD_STR("total"), totals);
	}
	return doc;
}
