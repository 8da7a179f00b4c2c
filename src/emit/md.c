/* Markdown (CommonMark with GFM's tables), readable in its source too. */
#include <pfd/write.h>

#include "origin.h"

/* A longer cell does not stretch its whole column. */
#define WIDEST 60

static struct pfd_arena *arena_of(const struct pfd_render *r)
{
	return r->out->arena;
}

/* Control characters are made visible first: a viewer may be a terminal. */
static void add_text(struct pfd_buf *out, struct pfd_str text, bool in_cell)
{
	pfd_md_text(out, pfd_text_visible(out->arena, text, true), in_cell);
}

static void add_heading(
	const struct pfd_render *r, struct pfd_str text, int level)
{
	pfd_buf_fill(r->out, '#', (size_t)level);
	pfd_buf_addc(r->out, ' ');
	pfd_md_text(r->out, pfd_text_visible(arena_of(r), text, false), false);
	pfd_buf_addc(r->out, '\n');
}

static void add_paragraph(const struct pfd_render *r, struct pfd_str text)
{
	add_text(r->out, pfd_str_trim(text), false);
	pfd_buf_addc(r->out, '\n');
}

static void add_note(const struct pfd_render *r, struct pfd_str text)
{
	struct pfd_buf buf = pfd_buf(arena_of(r));
	struct pfd_str rest, line;
	bool first = true;

	add_text(&buf, pfd_str_trim(text), false);
	rest = pfd_buf_str(&buf);
	while (pfd_str_cut(&rest, '\n', &line)) {
		pfd_buf_addz(r->out, line.len ? "> " : ">");
		if (first)
			pfd_buf_printf(r->out, "**%s:** ",
				pfd_word_note(r->doc->lang));
		first = false;
		pfd_buf_add(r->out, line);
		pfd_buf_addc(r->out, '\n');
	}
}

/* A hard break at each line's end but the last; the lines after the first begin
 * behind `hang` blanks. */
static void add_lines(
	const struct pfd_render *r, struct pfd_str text, size_t hang)
{
	struct pfd_str rest = pfd_str_trim(text), line;
	size_t in = 0;

	while (pfd_str_cut(&rest, '\n', &line)) {
		pfd_buf_fill(r->out, ' ', in);
		add_text(r->out, line, false);
		pfd_buf_addz(r->out, rest.len ? "\\\n" : "\n");
		in = hang;
	}
}

static void add_list(const struct pfd_render *r, const struct pfd_block *block)
{
	pfd_vec_foreach (item, &block->items) {
		size_t start = r->out->len;

		pfd_item_mark(r->out, item);
		add_lines(r, item->text, r->out->len - start);
	}
}

/* As its file is called in the repository. */
static void add_picture(
	const struct pfd_render *r, const struct pfd_picture *picture)
{
	pfd_buf_addz(r->out, "![");
	pfd_md_text(r->out, pfd_one_line(arena_of(r), picture->alt), false);
	pfd_buf_addz(r->out, "](<");
	pfd_md_text(r->out, pfd_one_line(arena_of(r), picture->path), false);
	pfd_buf_addz(r->out, ">)\n");
	if (!picture->caption.len)
		return;
	pfd_buf_addc(r->out, '\n');
	add_paragraph(r, picture->caption);
}

/* The fence is longer than any run of backticks inside. */
static void add_code(const struct pfd_render *r, struct pfd_str code)
{
	size_t fence = 3, run = 0;

	for (size_t i = 0; i < code.len; i++) {
		run = code.ptr[i] == '`' ? run + 1 : 0;
		fence = run >= fence ? run + 1 : fence;
	}
	pfd_buf_fill(r->out, '`', fence);
	pfd_buf_addc(r->out, '\n');
	pfd_buf_add(r->out, pfd_code_visible(arena_of(r), code));
	pfd_buf_addc(r->out, '\n');
	pfd_buf_fill(r->out, '`', fence);
	pfd_buf_addc(r->out, '\n');
}

static void add_facts(
	const struct pfd_render *r, const struct pfd_fact *facts, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct pfd_str value = pfd_cell_people(
			arena_of(r), &facts[i].value, r->doc->lang, true);

		pfd_buf_addz(r->out, "- **");
		add_text(r->out, pfd_str(facts[i].title), true);
		pfd_buf_addz(r->out, ":** ");
		add_text(r->out, value.len ? pfd_str_trim(value) : PFD_STR("–"),
			true);
		pfd_buf_addc(r->out, '\n');
	}
}

/* ---- tables ----------------------------------------------------------- */

static struct pfd_str cell_source(const struct pfd_render *r,
	const struct pfd_cell *cell, int depth, bool strong)
{
	struct pfd_buf buf = pfd_buf(arena_of(r));
	struct pfd_str text = pfd_str_trim(
		pfd_cell_people(arena_of(r), cell, r->doc->lang, false));

	/* Ordinary blanks at the start of a cell are dropped by readers. */
	for (int i = 0; i < 2 * depth; i++)
		pfd_buf_addz(&buf, "\xC2\xA0");
	if (text.len && strong)
		pfd_buf_addz(&buf, "**");
	add_text(&buf, text, true);
	if (text.len && strong)
		pfd_buf_addz(&buf, "**");
	return pfd_buf_str(&buf);
}

static void add_row(const struct pfd_render *r, const struct pfd_table *table,
	const struct pfd_str *cells, const size_t *width)
{
	for (size_t c = 0; c < table->n_columns; c++) {
		size_t w = pfd_utf8_width(cells[c]);
		size_t pad = width[c] > w ? width[c] - w : 0;
		bool right = pfd_column_right(&table->columns[c]);

		pfd_buf_addz(r->out, c == 0 ? "| " : " | ");
		pfd_buf_fill(r->out, ' ', right ? pad : 0);
		pfd_buf_add(r->out, cells[c]);
		pfd_buf_fill(r->out, ' ', right ? 0 : pad);
	}
	pfd_buf_addz(r->out, " |\n");
}

static void add_rule(const struct pfd_render *r, const struct pfd_table *table,
	const size_t *width)
{
	for (size_t c = 0; c < table->n_columns; c++) {
		bool right = pfd_column_right(&table->columns[c]);

		pfd_buf_addz(r->out, c == 0 ? "| " : " | ");
		pfd_buf_fill(r->out, '-', width[c] - right);
		pfd_buf_addz(r->out, right ? ":" : "");
	}
	pfd_buf_addz(r->out, " |\n");
}

/* The sources of all cells (header, rows, totals) and the columns' widths. */
static struct pfd_str *table_sources(const struct pfd_render *r,
	const struct pfd_table *table, size_t *width, size_t *ret_n_rows)
{
	struct pfd_arena *arena = arena_of(r);
	struct pfd_cell *totals = pfd_totals_line(arena, table, r->doc->lang);
	size_t n = table->n_columns, n_rows = 1 + table->rows.n + !!totals;
	struct pfd_str *cells = pfd_alloc_n(arena, n_rows * n, sizeof *cells);

	for (size_t i = 0; i < n_rows * n; i++) {
		size_t row = i / n, c = i % n, w;

		if (row == 0) {
			struct pfd_cell title =
				pfd_cell_z(table->columns[c].title);

			cells[i] = cell_source(r, &title, 0, false);
		} else if (row <= table->rows.n) {
			const struct pfd_row *data =
				&table->rows.items[row - 1];

			cells[i] = cell_source(r, &data->cells[c],
				c == 0 ? data->depth : 0, data->strong);
		} else {
			cells[i] = cell_source(r, &totals[c], 0, true);
		}
		w = pfd_utf8_width(cells[i]);
		w = w > WIDEST ? WIDEST : w;
		width[c] = w > width[c] ? w : width[c];
	}
	*ret_n_rows = n_rows;
	return cells;
}

static void add_table(const struct pfd_render *r, const struct pfd_table *table)
{
	struct pfd_arena *arena = arena_of(r);
	size_t n = table->n_columns, n_rows;
	size_t *width = pfd_alloc_n(arena, n, sizeof *width);
	struct pfd_str *cells;

	if (n == 0)
		return;
	for (size_t c = 0; c < n; c++)
		width[c] = 3;
	cells = table_sources(r, table, width, &n_rows);
	if (table->title) {
		pfd_buf_addz(r->out, "**");
		add_text(r->out, pfd_str(table->title), true);
		pfd_buf_addz(r->out, "**\n\n");
	}
	for (size_t i = 0; i < n_rows; i++) {
		add_row(r, table, &cells[i * n], width);
		if (i == 0)
			add_rule(r, table, width);
	}
}

/* ---- the document ----------------------------------------------------- */

static void add_block(const struct pfd_render *r, const struct pfd_block *block)
{
	switch (block->kind) {
	case PFD_BLOCK_HEADING:
		/* The title is the only heading of the first level. */
		add_heading(r, block->text, block->level + !!r->doc->title);
		break;
	case PFD_BLOCK_PARAGRAPH:
		add_paragraph(r, block->text);
		break;
	case PFD_BLOCK_TABLE:
		add_table(
			r, pfd_table_people(arena_of(r), r->doc, block->table));
		break;
	case PFD_BLOCK_FACTS:
		add_facts(r, block->facts.items, block->facts.n);
		break;
	case PFD_BLOCK_NOTE:
		add_note(r, block->text);
		break;
	case PFD_BLOCK_CODE:
	case PFD_BLOCK_QR:
		add_code(r, block->text);
		break;
	case PFD_BLOCK_LIST:
		add_list(r, block);
		break;
	case PFD_BLOCK_LINES:
		add_lines(r, block->text, 0);
		break;
	case PFD_BLOCK_PICTURE:
		add_picture(r, block->picture);
		break;
	case PFD_BLOCK_CHART: /* its table has the numbers */
		break;
	}
}

static void part(const struct pfd_render *r, size_t start)
{
	if (r->out->len > start)
		pfd_buf_addc(r->out, '\n');
}

/* Nothing where the block has nothing to read. */
static void add_part(
	const struct pfd_render *r, size_t start, const struct pfd_block *block)
{
	size_t before = r->out->len, begin;

	part(r, start);
	begin = r->out->len;
	add_block(r, block);
	if (r->out->len == begin)
		pfd_buf_cut(r->out, before);
}

void pfd_render_md(const struct pfd_render *r)
{
	const struct pfd_doc *doc = r->doc;
	size_t start = r->out->len;

	if (doc->title && !doc->list)
		add_heading(r, pfd_str(doc->title), 1);
	for (size_t i = 0; i < doc->blocks.n; i++)
		add_part(r, start, doc->blocks.items[i]);
	if (doc->provenance.n > 0) {
		part(r, start);
		pfd_buf_addz(r->out, "---\n\n");
		add_facts(r, doc->provenance.items, doc->provenance.n);
		pfd_origin_lines(r->out, doc);
	}
}
