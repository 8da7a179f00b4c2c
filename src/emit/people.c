/* What the formats for reading share. */
#include <pfd/text.h>

#include "render.h"

struct pfd_str pfd_letters_visible(struct pfd_arena *arena, struct pfd_str s)
{
	struct pfd_buf buf = pfd_buf(arena);
	struct pfd_str part;
	bool first = true;

	while (pfd_str_cut(&s, '\t', &part)) {
		if (!first)
			pfd_buf_addc(&buf, '\t');
		first = false;
		pfd_buf_add(&buf, pfd_text_visible(arena, part, true));
	}
	return pfd_buf_str(&buf);
}

struct pfd_str pfd_code_visible(struct pfd_arena *arena, struct pfd_str code)
{
	while (code.len && code.ptr[code.len - 1] == '\n')
		code.len--;
	return pfd_letters_visible(arena, code);
}

const char *pfd_word_total(enum pfd_lang lang)
{
	return lang == PFD_DE ? "Summe" : "Total";
}

const char *pfd_word_note(enum pfd_lang lang)
{
	return lang == PFD_DE ? "Hinweis" : "Note";
}

struct pfd_str pfd_column_head(
	struct pfd_arena *arena, const struct pfd_column *column)
{
	struct pfd_str title = pfd_str(column->title);

	if (column->kind != PFD_CELL_MONEY || !title.len ||
		strstr(column->title, "€"))
		return title;
	return pfd_arena_printf(arena, "%s (€)", column->title);
}

struct pfd_cell *pfd_totals_line(struct pfd_arena *arena,
	const struct pfd_table *table, enum pfd_lang lang)
{
	struct pfd_cell *cells =
		table->rows.n ? pfd_table_totals(arena, table) : NULL;

	if (cells && !table->columns[0].total)
		cells[0] = pfd_cell_z(pfd_word_total(lang));
	return cells;
}

static bool says_nothing(const struct pfd_cell *cell)
{
	switch (cell->kind) {
	case PFD_CELL_EMPTY:
		return true;
	case PFD_CELL_TEXT:
	case PFD_CELL_ID:
		return !cell->text.len && !cell->shown.len;
	case PFD_CELL_LIST:
		return !cell->list.n;
	case PFD_CELL_INT:
	case PFD_CELL_MONEY:
	case PFD_CELL_DATE:
	case PFD_CELL_BOOL:
		return false;
	}
	return false;
}

/* A column of a report in which no row says anything tells its reader nothing.  In a
 * list it was asked for, and on a paper it is for a pen. */
static bool is_blank(
	const struct pfd_doc *doc, const struct pfd_table *table, size_t column)
{
	if (!table->lean || doc->list || pfd_doc_is_paper(doc) || column == 0 ||
		!table->rows.n)
		return false;
	pfd_vec_foreach (row, &table->rows)
		if (!says_nothing(&row->cells[column]))
			return false;
	return true;
}

const struct pfd_table *pfd_table_people(struct pfd_arena *arena,
	const struct pfd_doc *doc, const struct pfd_table *table)
{
	struct pfd_table *shown = PFD_NEW(arena, struct pfd_table);
	size_t n = table->n_columns;
	size_t *from = pfd_alloc_n(arena, n, sizeof *from);

	*shown = *table;
	shown->columns = pfd_alloc_n(arena, n, sizeof *shown->columns);
	shown->n_columns = 0;
	for (size_t c = 0; c < n; c++) {
		if (table->columns[c].detail || is_blank(doc, table, c))
			continue;
		from[shown->n_columns] = c;
		shown->columns[shown->n_columns++] = table->columns[c];
	}
	if (shown->n_columns == n)
		return table;
	shown->rows.items =
		pfd_alloc_n(arena, table->rows.n, sizeof *shown->rows.items);
	for (size_t i = 0; i < table->rows.n; i++) {
		struct pfd_row *row = &shown->rows.items[i];

		*row = table->rows.items[i];
		row->cells = pfd_alloc_n(
			arena, shown->n_columns, sizeof *row->cells);
		for (size_t c = 0; c < shown->n_columns; c++)
			row->cells[c] = table->rows.items[i].cells[from[c]];
	}
	return shown;
}

void pfd_item_mark(struct pfd_buf *out, const struct pfd_doc_item *item)
{
	pfd_buf_fill(out, ' ', 4 * (size_t)item->depth);
	if (item->number)
		pfd_buf_printf(out, "%d. ", item->number);
	else
		pfd_buf_addz(out, "- ");
}

struct pfd_str pfd_block_words(
	struct pfd_arena *arena, const struct pfd_block *block)
{
	struct pfd_buf buf = pfd_buf(arena);

	if (block->kind != PFD_BLOCK_LIST)
		return block->text;
	pfd_vec_foreach (item, &block->items) {
		if (buf.len)
			pfd_buf_addc(&buf, '\n');
		pfd_item_mark(&buf, item);
		pfd_buf_add(&buf, item->text);
	}
	return pfd_buf_str(&buf);
}
