/* Tables: columns as wide as what is in them, heads repeated on each page. */
#include <pfd/text.h>

#include "pdf.h"

#define PAD_X 3.5
#define PAD_Y 2
#define GAP 6 /* more, between a number and a text that begins behind it */
#define INDENT 8
#define NARROW_TEXT 62 /* texts are squeezed no further, if that can be */
#define WIDE_TEXT 300  /* and need no more */
#define TOGETHER 2     /* rows, with the sum, that a page has at least */

/* What is tried one after the other until the columns fit. */
static const struct {
	bool landscape;
	double size;
} ways[] = {
	{ false, 8 },
	{ false, 7.2 },
	{ false, 6.4 },
	{ true, 8 },
	{ true, 7 },
	{ true, 6 },
};

struct column {
	double natural, least; /* at the size of 1 */
	double head; /* the head on one line, where there is room for it */
	double x, width;
	double gap; /* on its right */
	bool right;
	bool blank; /* nothing is in it */
};

struct cell {
	struct pfd_str text;
	double width; /* of its widest line, at the size of 1 */
	bool several; /* lines */
};

/* Texts of a table and what they need. */
struct pfd_pdf_grid {
	const struct pfd_table *given, *table; /* the latter without details */
	size_t n;                              /* columns */
	struct cell *heads, *cells, *totals;
	struct column *columns;
	double size;
	bool landscape;
	bool by_hand; /* to be filled in */
};

/* ---- what is in it -------------------------------------------------------- */

static struct cell read_cell(
	struct pfd_pdf *p, const struct pfd_cell *cell, enum pfd_pdf_face face)
{
	struct pfd_pdf_font font = { face, 1 };
	struct cell made = {
		.text = pfd_pdf_safe(
			p, pfd_cell_people(p->arena, cell, p->doc->lang, false))
	};
	struct pfd_str rest = made.text, line;

	while (pfd_str_cut(&rest, '\n', &line)) {
		double width = pfd_pdf_width(p->fonts, font, line);

		made.width = width > made.width ? width : made.width;
		made.several = made.several || rest.ptr;
	}
	return made;
}

/* A number, a day or an id stays whole; a text may be broken. */
static void widen(struct pfd_pdf *p, struct column *column,
	const struct cell *cell, enum pfd_pdf_face face, bool breaks,
	double indent)
{
	double natural = cell->width + indent, least = natural;

	if (breaks) {
		/* At the size of 8, of which all lengths here are multiples. */
		double narrow = NARROW_TEXT / 8.0, wide = WIDE_TEXT / 8.0;

		if (natural > narrow) {
			least = pfd_pdf_word_width(p->fonts,
				(struct pfd_pdf_font){ face, 1 }, cell->text);
			least = least > 1.6 * narrow ? 1.6 * narrow : least;
			least = least < narrow ? narrow : least;
		}
		natural = natural > wide ? wide : natural;
	}
	if (natural > column->natural)
		column->natural = natural;
	if (least > column->least)
		column->least = least;
}

static bool breaks(const struct pfd_cell *cell)
{
	return cell->kind == PFD_CELL_TEXT || cell->kind == PFD_CELL_LIST ||
	       cell->kind == PFD_CELL_ID;
}

static enum pfd_pdf_face face_of(bool strong)
{
	return strong ? PFD_FACE_BOLD : PFD_FACE_PLAIN;
}

static double indent_of(const struct pfd_row *row, size_t column)
{
	return column == 0 && row->depth > 0 ? row->depth * INDENT / 8.0 : 0;
}

static void read_totals(struct pfd_pdf *p, struct pfd_pdf_grid *g)
{
	struct pfd_cell *totals =
		pfd_totals_line(p->arena, g->table, p->doc->lang);

	if (!totals)
		return;
	g->totals = pfd_alloc_n(p->arena, g->n, sizeof(*g->totals));
	for (size_t c = 0; c < g->n; c++) {
		g->totals[c] = read_cell(p, &totals[c], PFD_FACE_BOLD);
		widen(p, &g->columns[c], &g->totals[c], PFD_FACE_BOLD,
			breaks(&totals[c]), 0);
	}
}

static void read_rows(struct pfd_pdf *p, struct pfd_pdf_grid *g)
{
	const struct pfd_table *table = g->table;

	g->cells = pfd_alloc_n(
		p->arena, table->rows.n * g->n + 1, sizeof(*g->cells));
	for (size_t i = 0; i < table->rows.n; i++) {
		const struct pfd_row *row = &table->rows.items[i];
		enum pfd_pdf_face face = face_of(row->strong);

		for (size_t c = 0; c < g->n; c++) {
			struct cell *cell = &g->cells[i * g->n + c];

			*cell = read_cell(p, &row->cells[c], face);
			widen(p, &g->columns[c], cell, face,
				breaks(&row->cells[c]), indent_of(row, c));
		}
	}
}

/* ---- how wide ------------------------------------------------------------- */

static double sum(const struct pfd_pdf_grid *g, bool least)
{
	double all = 0;

	for (size_t c = 0; c < g->n; c++)
		all += (least ? g->columns[c].least : g->columns[c].natural) *
			       g->size +
		       2 * PAD_X + g->columns[c].gap;
	return all;
}

/* How much wider the columns would be with each head on one line. */
static double heads_want(const struct pfd_pdf_grid *g, size_t c)
{
	const struct column *column = &g->columns[c];
	double more = (column->head - column->natural) * g->size;

	return more > 0 ? more : 0;
}

/* What is left over the least goes to those that want more, what is left then to the
 * heads. */
static void set_widths(struct pfd_pdf_grid *g, double across)
{
	double natural = sum(g, false), least = sum(g, true), wanted = 0;
	double part = natural <= across ? 1
		      : natural > least ? (across - least) / (natural - least)
					: 0;
	/* Nothing helped: all become narrower, and words are broken. */
	double squeeze = least > across ? across / least : 1;
	double x = 0;

	part = part < 0 ? 0 : part;
	for (size_t c = 0; c < g->n; c++)
		wanted += heads_want(g, c);
	for (size_t c = 0; c < g->n; c++) {
		struct column *column = &g->columns[c];
		double min = column->least * g->size;
		double max = column->natural * g->size;

		if (natural + wanted <= across)
			max += heads_want(g, c);
		column->x = x;
		column->width =
			(min + part * (max - min) + 2 * PAD_X + column->gap) *
			squeeze;
		x += column->width;
	}
}

static double across_of(const struct pfd_pdf *p, bool landscape)
{
	return (landscape ? 297 : 210) * PFD_MM - p->left - p->right;
}

/* The least width, at the size of 1, that takes a head in two lines. */
static double two_lines(struct pfd_pdf *p, struct pfd_str text)
{
	struct pfd_pdf_font bold = { PFD_FACE_BOLD, 1 };
	double least = pfd_pdf_width(p->fonts, bold, text);

	for (size_t i = 0; i < text.len; i++) {
		double upper, lower;

		if (text.ptr[i] != ' ')
			continue;
		upper = pfd_pdf_width(p->fonts, bold, pfd_str_sub(text, 0, i));
		lower = pfd_pdf_width(
			p->fonts, bold, pfd_str_sub(text, i + 1, text.len));
		upper = upper > lower ? upper : lower;
		least = upper < least ? upper : least;
	}
	return least;
}

static void read_heads(struct pfd_pdf *p, struct pfd_pdf_grid *g)
{
	for (size_t c = 0; c < g->n; c++) {
		struct pfd_cell title = pfd_cell_text(
			pfd_column_head(p->arena, &g->table->columns[c]));
		struct column *column = &g->columns[c];

		column->right = pfd_column_right(&g->table->columns[c]);
		g->heads[c] = read_cell(p, &title, PFD_FACE_BOLD);
		widen(p, column, &g->heads[c], PFD_FACE_BOLD, false, 0);
		/* A head of several words need not widen its column. */
		column->head = column->least;
		if (column->least > 6) {
			column->least = pfd_pdf_word_width(p->fonts,
				(struct pfd_pdf_font){ PFD_FACE_BOLD, 1 },
				g->heads[c].text);
			column->natural = two_lines(p, g->heads[c].text);
		}
	}
	for (size_t c = 0; c + 1 < g->n; c++)
		if (g->columns[c].right && !g->columns[c + 1].right)
			g->columns[c].gap = GAP;
}

/* Columns to be filled in by hand get what is left of the page, and the rows
 * room for a hand. */
static void widen_blanks(struct pfd_pdf *p, struct pfd_pdf_grid *g)
{
	double left = across_of(p, false) - sum(g, false);
	size_t n = 0;

	for (size_t c = 0; c < g->n; c++) {
		g->columns[c].blank = g->table->rows.n > 0;
		for (size_t i = 0; i < g->table->rows.n; i++)
			if (g->cells[i * g->n + c].text.len)
				g->columns[c].blank = false;
		n += g->columns[c].blank;
	}
	if (!pfd_doc_is_paper(p->doc) || g->landscape || !n || left < 0)
		return;
	g->by_hand = true;
	for (size_t c = 0; c < g->n; c++)
		if (g->columns[c].blank)
			g->columns[c].least = g->columns[c].natural +=
				left / (double)n / g->size;
}

static void choose_way(struct pfd_pdf *p, struct pfd_pdf_grid *g)
{
	/* As large as the text, if nothing has to be broken for it. */
	g->size = p->body - 0.5;
	if (sum(g, false) <= across_of(p, false))
		return;
	for (size_t i = 0; i < PFD_COUNT(ways); i++) {
		if (p->letter && ways[i].landscape)
			continue;
		g->size = ways[i].size;
		g->landscape = ways[i].landscape;
		if (sum(g, true) <= across_of(p, g->landscape))
			return;
	}
}

static struct pfd_pdf_grid *measure(
	struct pfd_pdf *p, const struct pfd_table *given)
{
	struct pfd_pdf_grid *g;

	pfd_vec_foreach (old, &p->grids)
		if ((*old)->given == given)
			return *old;
	g = PFD_NEW(p->arena, struct pfd_pdf_grid);
	g->given = given;
	g->table = pfd_table_people(p->arena, p->doc, given);
	g->n = g->table->n_columns;
	g->columns = pfd_alloc_n(p->arena, g->n + 1, sizeof(*g->columns));
	g->heads = pfd_alloc_n(p->arena, g->n + 1, sizeof(*g->heads));
	read_heads(p, g);
	read_rows(p, g);
	read_totals(p, g);
	choose_way(p, g);
	widen_blanks(p, g);
	pfd_vec_push(p->arena, &p->grids, g);
	return g;
}

bool pfd_pdf_table_lies(struct pfd_pdf *p, const struct pfd_table *table)
{
	return measure(p, table)->landscape;
}

/* ---- rows ----------------------------------------------------------------- */

/* A row's cells, broken into lines. */
struct broken {
	struct pfd_pdf_lines *cells;
	size_t n_lines; /* of the longest */
};

static struct broken break_row(struct pfd_pdf *p, const struct pfd_pdf_grid *g,
	const struct cell *cells, enum pfd_pdf_face face, double indent)
{
	struct broken row = { 0 };
	struct pfd_pdf_font font = { face, g->size };

	row.cells = pfd_alloc_n(p->arena, g->n, sizeof(*row.cells));
	for (size_t c = 0; c < g->n; c++) {
		double room = g->columns[c].width - 2 * PAD_X -
			      g->columns[c].gap - (c == 0 ? indent : 0);

		if (!cells[c].several &&
			cells[c].width * g->size <= room + 0.01)
			pfd_vec_push(p->arena, &row.cells[c],
				(struct pfd_pdf_line){ cells[c].text,
					cells[c].width * g->size });
		else
			pfd_pdf_break(
				p, font, cells[c].text, room, &row.cells[c]);
		if (row.cells[c].n > row.n_lines)
			row.n_lines = row.cells[c].n;
	}
	if (g->by_hand && cells != g->heads && row.n_lines < 2)
		row.n_lines = 2;
	return row;
}

static double height_of(const struct pfd_pdf_grid *g, size_t n_lines)
{
	return (double)n_lines *
		       pfd_pdf_leading((struct pfd_pdf_font){ 0, g->size }) +
	       2 * PAD_Y;
}

/* The lines from `from` up to `to` of a row. */
static void put_lines(struct pfd_pdf *p, const struct pfd_pdf_grid *g,
	const struct broken *row, size_t from, size_t to,
	enum pfd_pdf_face face, double indent)
{
	struct pfd_pdf_font font = { face, g->size };

	for (size_t c = 0; c < g->n; c++) {
		const struct column *column = &g->columns[c];
		double x = p->left + column->x + PAD_X + (c == 0 ? indent : 0);

		for (size_t i = from; i < to && i < row->cells[c].n; i++) {
			const struct pfd_pdf_line *line =
				&row->cells[c].items[i];

			pfd_pdf_text(p, font, PFD_INK_TEXT,
				column->right
					? p->left + column->x + column->width -
						  PAD_X - column->gap -
						  line->width
					: x,
				p->y + PAD_Y +
					(double)(i - from) *
						pfd_pdf_leading(font) +
					pfd_pdf_ascent(font),
				line->text);
		}
	}
	p->y += height_of(g, to - from);
	p->fresh = false;
}

static double table_width(const struct pfd_pdf_grid *g)
{
	return g->columns[g->n - 1].x + g->columns[g->n - 1].width;
}

static void rule(struct pfd_pdf *p, const struct pfd_pdf_grid *g, double height)
{
	pfd_pdf_fill(p, height > 0.5 ? PFD_INK_MUTED : PFD_INK_RULE, p->left,
		p->y - height / 2, table_width(g), height);
}

static void put_head(struct pfd_pdf *p, const struct pfd_pdf_grid *g,
	const struct broken *head)
{
	pfd_pdf_fill(p, PFD_INK_SHADE, p->left, p->y, table_width(g),
		height_of(g, head->n_lines));
	put_lines(p, g, head, 0, head->n_lines, PFD_FACE_BOLD, 0);
	rule(p, g, 0.8);
}

/* On the next page, below the heads, if it does not fit. */
static void make_room(struct pfd_pdf *p, const struct pfd_pdf_grid *g,
	const struct broken *head, double height)
{
	if (height <= pfd_pdf_room(p))
		return;
	pfd_pdf_new_page(p, pfd_pdf_lies(p));
	put_head(p, g, head);
}

/* A row that no page could hold is parted. */
static void put_row(struct pfd_pdf *p, const struct pfd_pdf_grid *g,
	const struct broken *head, const struct broken *row,
	enum pfd_pdf_face face, double indent)
{
	double leading = pfd_pdf_leading((struct pfd_pdf_font){ 0, g->size });
	size_t from = 0;

	while (row->n_lines - from > 0) {
		size_t left = row->n_lines - from, n;

		if (height_of(g, left) <= pfd_pdf_room(p)) {
			put_lines(p, g, row, from, row->n_lines, face, indent);
			return;
		}
		make_room(p, g, head, height_of(g, left < 3 ? left : 3));
		n = (size_t)((pfd_pdf_room(p) - 2 * PAD_Y) / leading);
		n = n < 1 ? 1 : n > left ? left : n;
		put_lines(p, g, row, from, from + n, face, indent);
		from += n;
	}
}

static double page_height(struct pfd_pdf *p)
{
	return pfd_pdf_page(p)->height - p->top - p->bottom;
}

static struct broken break_data(
	struct pfd_pdf *p, const struct pfd_pdf_grid *g, size_t i)
{
	const struct pfd_row *row = &g->table->rows.items[i];

	return break_row(p, g, &g->cells[i * g->n], face_of(row->strong),
		indent_of(row, 0) * g->size);
}

/* Of a row and those that stay with it, up to the sum. */
static double height_from(
	struct pfd_pdf *p, const struct pfd_pdf_grid *g, size_t from)
{
	size_t n = g->table->rows.n, i;
	double height = 0;

	for (i = from; i < n && i < from + TOGETHER; i++)
		height += height_of(g, break_data(p, g, i).n_lines);
	if (g->totals && i == n && i < from + TOGETHER)
		height += height_of(g, 1);
	return height;
}

static void put_rows(struct pfd_pdf *p, const struct pfd_pdf_grid *g,
	const struct broken *head)
{
	const struct pfd_table *table = g->table;

	for (size_t i = 0; i < table->rows.n; i++) {
		const struct pfd_row *data = &table->rows.items[i];
		enum pfd_pdf_face face = face_of(data->strong);
		double indent = indent_of(data, 0) * g->size;
		struct broken row = break_data(p, g, i);
		double height = height_of(g, row.n_lines);

		/* Neither a row nor the sum stands alone on the last page. */
		if (i + TOGETHER >= table->rows.n + !!g->totals)
			height = height_from(p, g, i);
		if (height < page_height(p) / 2)
			make_room(p, g, head, height);
		put_row(p, g, head, &row, face, indent);
		rule(p, g, 0.3);
	}
}

double pfd_pdf_table_height(struct pfd_pdf *p, const struct pfd_table *table)
{
	struct pfd_pdf_font bold = { PFD_FACE_BOLD, p->body };
	struct pfd_pdf_grid *g = measure(p, table);
	double height = table->title ? pfd_pdf_leading(bold) + 3 : 0;

	if (!g->n)
		return 0;
	set_widths(g, pfd_pdf_across(p));
	height += height_of(
		g, break_row(p, g, g->heads, PFD_FACE_BOLD, 0).n_lines);
	for (size_t i = 0; i < g->table->rows.n; i++)
		height += height_of(g, break_data(p, g, i).n_lines);
	if (g->totals)
		height += height_of(g, 1);
	return height;
}

void pfd_pdf_table(struct pfd_pdf *p, const struct pfd_table *table)
{
	struct pfd_pdf_font bold = { PFD_FACE_BOLD, p->body };
	struct pfd_pdf_grid *g = measure(p, table);
	struct pfd_pdf_lines title = { 0 };
	struct broken head;
	double first;

	if (!g->n)
		return;
	set_widths(g, pfd_pdf_across(p));
	head = break_row(p, g, g->heads, PFD_FACE_BOLD, 0);
	if (table->title)
		pfd_pdf_break(p, bold,
			pfd_one_line(p->arena, pfd_str(table->title)),
			pfd_pdf_across(p), &title);
	first = height_from(p, g, 0);
	if (first > page_height(p) / 2)
		first = 2 * height_of(g, 1);
	pfd_pdf_need(p, (double)title.n * pfd_pdf_leading(bold) + 3 +
				height_of(g, head.n_lines) + first);
	if (title.n) {
		pfd_pdf_lines(p, bold, PFD_INK_TEXT, p->left, &title);
		p->y += 3;
	}
	put_head(p, g, &head);
	put_rows(p, g, &head);
	if (g->totals) {
		struct broken row =
			break_row(p, g, g->totals, PFD_FACE_BOLD, 0);

		make_room(p, g, &head, height_of(g, row.n_lines));
		rule(p, g, 0.8);
		put_row(p, g, &head, &row, PFD_FACE_BOLD, 0);
	}
}
