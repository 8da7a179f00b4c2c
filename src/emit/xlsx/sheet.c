/* Sheets: tables with typed cells, facts, and what is said in words.
 *
 * Every value is one; nothing out of a record becomes a formula or a link, which
 * the library would make only of what is written as such.
 */
#include <pfd/base/money.h>
#include <pfd/text.h>

#include "xlsx.h"

enum {
	NARROWEST = 6, /* columns, in letters */
	WIDEST = 60,
	PROSE_WIDTH = 72, /* fits on a page, whatever the font */
	LINE_POINTS = 15,
	ARROW = 3,      /* letters that the filter's arrow covers */
	PEN = 2,        /* and that are left free */
	EPOCH = 25569,  /* 1970-01-01 as a day of a sheet */
	FIRST_DAY = 61, /* before, Excel counts a 29 February 1900 */
	A4 = 9
};

/* Whole numbers that a sheet, which knows only binary64, holds exactly. */
#define LARGEST_WHOLE ((int64_t)1 << 53)

static void note_error(struct pfd_xlsx *x, lxw_error error)
{
	if (!x->error)
		x->error = error;
}

/* ---- formats -------------------------------------------------------------- */

/* Each program shows its own country's point and comma for these. */
static const char *number_format(
	const struct pfd_xlsx *x, enum pfd_cell_kind kind)
{
	if (kind == PFD_CELL_MONEY)
		return "#,##0.00\\ \"€\"";
	if (kind == PFD_CELL_DATE)
		return pfd_xlsx_say(x, "yyyy\\-mm\\-dd", "dd\\.mm\\.yyyy");
	if (kind != PFD_CELL_INT)
		return "General";
	/* As pfd_cell_people has them. */
	return pfd_xlsx_say(x, "0", "[>=10000]#,##0;[<=-10000]-#,##0;0");
}

static lxw_format *make_format(
	struct pfd_xlsx *x, const struct pfd_xlsx_look *look)
{
	lxw_format *format = workbook_add_format(x->book);

	if (!format) {
		note_error(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
		return NULL;
	}
	format_set_num_format(format, number_format(x, look->kind));
	format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
	if (look->strong || look->head || look->total)
		format_set_bold(format);
	if (look->total)
		format_set_top(format, LXW_BORDER_THIN);
	if (look->head) {
		format_set_bottom(format, LXW_BORDER_THIN);
		format_set_bg_color(format, 0xEDEDED);
	}
	if (look->left)
		format_set_align(format, LXW_ALIGN_LEFT);
	if (look->wrap)
		format_set_text_wrap(format);
	if (look->indent)
		format_set_indent(format, (uint8_t)look->indent);
	return format;
}

static lxw_format *format_of(struct pfd_xlsx *x, struct pfd_xlsx_look look)
{
	struct pfd_xlsx_format made = { .look = look };

	pfd_vec_foreach (old, &x->formats)
		if (!memcmp(&old->look, &look, sizeof(look)))
			return old->format;
	made.format = make_format(x, &look);
	pfd_vec_push(x->arena, &x->formats, made);
	return made.format;
}

/* ---- cells ---------------------------------------------------------------- */

static struct pfd_str words(struct pfd_xlsx *x, const struct pfd_cell *cell)
{
	return pfd_str_trim(
		pfd_cell_people(x->arena, cell, x->r->doc->lang, true));
}

/* How a cell's value is written: as its kind, or as text where a sheet cannot
 * hold it. */
static enum pfd_cell_kind kind_in_sheet(const struct pfd_cell *cell)
{
	bool fits = true;

	if (cell->kind == PFD_CELL_INT || cell->kind == PFD_CELL_MONEY)
		fits = cell->num <= LARGEST_WHOLE &&
		       cell->num >= -LARGEST_WHOLE;
	if (cell->kind == PFD_CELL_DATE)
		fits = cell->date.days + EPOCH >= FIRST_DAY;
	if (!fits || cell->kind == PFD_CELL_ID || cell->kind == PFD_CELL_BOOL ||
		cell->kind == PFD_CELL_LIST)
		return PFD_CELL_TEXT;
	return cell->kind;
}

struct sheet {
	struct pfd_xlsx *x;
	lxw_worksheet *ws;
	size_t *widths; /* one per column, in letters */
};

/* The widest of the text's lines. */
static size_t width_of(struct pfd_str text)
{
	size_t widest = 0;
	struct pfd_str line;

	while (pfd_str_cut(&text, '\n', &line)) {
		size_t width = pfd_utf8_width(line);

		widest = width > widest ? width : widest;
	}
	return widest;
}

static void put(const struct sheet *s, lxw_row_t row, size_t column,
	const struct pfd_cell *cell, struct pfd_xlsx_look look)
{
	struct pfd_str text = words(s->x, cell);
	size_t width = width_of(text) + PEN + 2 * (size_t)look.indent;
	lxw_col_t col = (lxw_col_t)column;
	lxw_format *format;
	lxw_error error = LXW_NO_ERROR;

	if (look.head)
		width += ARROW;
	look.kind = kind_in_sheet(cell);
	look.wrap = look.head ||
		    (look.kind == PFD_CELL_TEXT &&
			    (width > WIDEST ||
				    pfd_str_find(text, '\n') != SIZE_MAX));
	format = format_of(s->x, look);
	if (width > s->widths[column])
		s->widths[column] = width > WIDEST ? WIDEST : width;
	switch (look.kind) {
	case PFD_CELL_EMPTY:
		error = worksheet_write_blank(s->ws, row, col, format);
		break;
	case PFD_CELL_INT:
		error = worksheet_write_number(
			s->ws, row, col, (double)cell->num, format);
		break;
	case PFD_CELL_MONEY:
		error = worksheet_write_number(
			s->ws, row, col, (double)cell->num / 100, format);
		break;
	case PFD_CELL_DATE:
		error = worksheet_write_number(
			s->ws, row, col, cell->date.days + EPOCH, format);
		break;
	case PFD_CELL_TEXT:
	case PFD_CELL_ID:
	case PFD_CELL_BOOL:
	case PFD_CELL_LIST:
		error = worksheet_write_string(
			s->ws, row, col, pfd_xlsx_text(s->x, text), format);
		break;
	}
	note_error(s->x, error);
}

/* ---- sheets --------------------------------------------------------------- */

/* A header or footer: '&' begins a command in it, and it holds 255 letters. */
static const char *margin_text(
	struct pfd_xlsx *x, const char *place, struct pfd_str text)
{
	struct pfd_buf buf = pfd_buf(x->arena);

	text = pfd_xlsx_cut(pfd_one_line(x->arena, text), 100);
	pfd_buf_addz(&buf, place);
	for (size_t i = 0; i < text.len; i++) {
		pfd_buf_addc(&buf, text.ptr[i]);
		if (text.ptr[i] == '&')
			pfd_buf_addc(&buf, '&');
	}
	return pfd_buf_str(&buf).ptr;
}

static struct sheet begin(struct pfd_xlsx *x, struct pfd_str name,
	size_t n_columns, int64_t n_rows)
{
	struct pfd_xlsx_entry entry = { .title = name, .rows = n_rows };
	struct sheet s = { .x = x };
	const char *title = x->r->doc->title;

	s.widths = pfd_alloc_n(x->arena, n_columns, sizeof(*s.widths));
	for (size_t c = 0; c < n_columns; c++)
		s.widths[c] = NARROWEST;
	entry.name = pfd_xlsx_sheet_name(x, name);
	pfd_vec_push(x->arena, &x->entries, entry);
	s.ws = workbook_add_worksheet(x->book, entry.name);
	if (!s.ws) {
		note_error(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
		return s;
	}
	worksheet_set_paper(s.ws, A4);
	worksheet_fit_to_pages(s.ws, 1, 0);
	note_error(x, worksheet_set_header(s.ws, margin_text(x, "&L", name)));
	note_error(x, worksheet_set_footer(s.ws,
			      pfd_arena_printf(x->arena, "%s%s",
				      margin_text(x, "&L",
					      title ? pfd_str(title)
						    : (struct pfd_str){ 0 }),
				      pfd_xlsx_say(x, "&RPage &P of &N",
					      "&RSeite &P von &N"))
				      .ptr));
	return s;
}

static void end(const struct sheet *s, size_t n_columns)
{
	for (size_t c = 0; c < n_columns; c++)
		note_error(s->x,
			worksheet_set_column(s->ws, (lxw_col_t)c, (lxw_col_t)c,
				(double)s->widths[c], NULL));
}

static void put_row(const struct sheet *s, lxw_row_t at,
	const struct pfd_table *table, const struct pfd_row *row)
{
	for (size_t c = 0; c < table->n_columns; c++)
		put(s, at, c, &row->cells[c],
			(struct pfd_xlsx_look){ .strong = row->strong,
				.indent = c == 0 && row->depth > 0 ? row->depth
								   : 0 });
}

/* Headings stay in sight, on paper on each page. */
static void set_head(const struct sheet *s, size_t n_columns, size_t n_rows)
{
	worksheet_freeze_panes(s->ws, 1, n_columns > 5);
	note_error(s->x, worksheet_repeat_rows(s->ws, 0, 0));
	if (n_rows)
		note_error(s->x,
			worksheet_autofilter(s->ws, 0, 0, (lxw_row_t)n_rows,
				(lxw_col_t)(n_columns - 1)));
}

void pfd_xlsx_table(
	struct pfd_xlsx *x, struct pfd_str name, const struct pfd_table *table)
{
	struct pfd_cell *totals =
		pfd_totals_line(x->arena, table, x->r->doc->lang);
	size_t n = table->n_columns, n_rows = table->rows.n;
	struct sheet s = begin(x, name, n, (int64_t)n_rows);

	if (!s.ws || n == 0)
		return;
	worksheet_set_landscape(s.ws);
	for (size_t c = 0; c < n; c++) {
		struct pfd_cell title = pfd_cell_z(table->columns[c].title);

		put(&s, 0, c, &title, (struct pfd_xlsx_look){ .head = true });
	}
	for (size_t i = 0; i < n_rows; i++)
		put_row(&s, (lxw_row_t)(1 + i), table, &table->rows.items[i]);
	for (size_t c = 0; totals && c < n; c++)
		put(&s, (lxw_row_t)(1 + n_rows), c, &totals[c],
			(struct pfd_xlsx_look){ .total = true });
	set_head(&s, n, n_rows);
	end(&s, n);
}

void pfd_xlsx_facts(struct pfd_xlsx *x, struct pfd_str name,
	const struct pfd_fact *facts, size_t n)
{
	struct sheet s = begin(x, name, 2, (int64_t)n);

	for (size_t i = 0; s.ws && i < n; i++) {
		struct pfd_cell title = pfd_cell_z(facts[i].title);

		put(&s, (lxw_row_t)i, 0, &title,
			(struct pfd_xlsx_look){ .strong = true });
		put(&s, (lxw_row_t)i, 1, &facts[i].value,
			(struct pfd_xlsx_look){ .left = true });
	}
	if (s.ws)
		end(&s, 2);
}

/* ---- words ---------------------------------------------------------------- */

static bool is_words(const struct pfd_block *block)
{
	return (pfd_block_is_prose(block) || block->kind == PFD_BLOCK_NOTE) &&
	       block->kind != PFD_BLOCK_HEADING;
}

/* LibreOffice would leave the rows of this sheet as high as one line. */
static void put_words(const struct sheet *s, lxw_row_t at,
	const struct pfd_cell *cell, struct pfd_xlsx_look look)
{
	struct pfd_str text = words(s->x, cell), line;
	size_t lines = 0;

	put(s, at, 0, cell, look);
	while (pfd_str_cut(&text, '\n', &line))
		lines += 1 + pfd_utf8_width(line) / PROSE_WIDTH;
	if (lines > 1)
		note_error(s->x, worksheet_set_row(s->ws, at,
					 (double)(lines * LINE_POINTS), NULL));
}

void pfd_xlsx_prose(struct pfd_xlsx *x)
{
	const struct pfd_doc *doc = x->r->doc;
	const struct pfd_block *heading = NULL;
	struct sheet s = { 0 };
	lxw_row_t at = 0;

	for (size_t i = 0; i < doc->blocks.n && !x->error; i++) {
		const struct pfd_block *block = doc->blocks.items[i];
		struct pfd_cell cell =
			pfd_cell_text(pfd_block_words(x->arena, block));

		if (block->kind == PFD_BLOCK_HEADING)
			heading = block;
		if (!is_words(block))
			continue;
		if (!s.ws)
			s = begin(x, PFD_STR("Text"), 1, -1);
		if (heading && s.ws) {
			struct pfd_cell title = pfd_cell_text(heading->text);

			put_words(&s, at++, &title,
				(struct pfd_xlsx_look){ .strong = true });
			heading = NULL;
		}
		if (s.ws)
			put_words(&s, at++, &cell, (struct pfd_xlsx_look){ 0 });
	}
	if (!s.ws)
		return;
	s.widths[0] = PROSE_WIDTH;
	end(&s, 1);
}

/* ---- contents ------------------------------------------------------------- */

void pfd_xlsx_begin_contents(struct pfd_xlsx *x)
{
	x->contents =
		begin(x, pfd_str(pfd_xlsx_say(x, "Contents", "Inhalt")), 2, -1)
			.ws;
	x->entries.n = 0;
}

/* To a sheet of this book: the only kind of link there is, and its words are none of
 * the sheet's. */
static void put_link(const struct sheet *s, lxw_row_t row,
	const struct pfd_xlsx_entry *entry)
{
	struct pfd_xlsx *x = s->x;
	struct pfd_str title = pfd_one_line(x->arena, entry->title);
	struct pfd_buf to = pfd_buf(x->arena);
	size_t width = width_of(title) + PEN;

	pfd_buf_addz(&to, "internal:'");
	for (const char *z = entry->name; *z; z++) {
		if (*z == '\'')
			pfd_buf_addc(&to, '\'');
		pfd_buf_addc(&to, *z);
	}
	pfd_buf_addz(&to, "'!A1");
	if (width > s->widths[0])
		s->widths[0] = width > WIDEST ? WIDEST : width;
	note_error(x, worksheet_write_url_opt(s->ws, row, 0, to.ptr, NULL,
			      pfd_xlsx_text(x, title), NULL));
}

static lxw_row_t put_line(const struct sheet *s, lxw_row_t row,
	struct pfd_cell first, struct pfd_cell second,
	struct pfd_xlsx_look look)
{
	put(s, row, 0, &first, look);
	put(s, row, 1, &second, look);
	return row + 1;
}

void pfd_xlsx_end_contents(struct pfd_xlsx *x)
{
	const struct pfd_doc *doc = x->r->doc;
	const struct pfd_xlsx_look head = { .head = true },
				   strong = { .strong = true };
	struct sheet s = { .x = x, .ws = x->contents };
	struct pfd_cell title = pfd_cell_z(doc->title ? doc->title : "");
	lxw_row_t at = 0;

	if (!s.ws)
		return;
	s.widths = pfd_alloc_n(x->arena, 2, sizeof *s.widths);
	put(&s, at, 0, &title, strong);
	at = put_line(&s, at + 2, pfd_cell_z(pfd_xlsx_say(x, "Sheet", "Blatt")),
		pfd_cell_z(pfd_xlsx_say(x, "Rows", "Zeilen")), head);
	pfd_vec_foreach (entry, &x->entries) {
		struct pfd_cell rows = pfd_cell_int(entry->rows);

		put_link(&s, at, entry);
		if (entry->rows >= 0)
			put(&s, at, 1, &rows, (struct pfd_xlsx_look){ 0 });
		at++;
	}
	if (doc->provenance.n)
		at = put_line(&s, at + 1,
			pfd_cell_z(pfd_xlsx_say(x, "Provenance", "Herkunft")),
			(struct pfd_cell){ 0 }, head);
	pfd_vec_foreach (fact, &doc->provenance) {
		struct pfd_cell name = pfd_cell_z(fact->title);

		put(&s, at, 0, &name, strong);
		put(&s, at++, 1, &fact->value,
			(struct pfd_xlsx_look){ .left = true });
	}
	end(&s, 2);
}
