/* A table at a terminal.
 *
 * Columns are wrapped to the terminal between words, titles too.  Only texts are
 * ever split inside a word: ids, dates and numbers can be copied whole.  Where
 * that is not enough, the columns go on below, behind the first one again.
 */
#include <pfd/text.h>

#include "render.h"

#define LONG_WORD \
	24 /* up to here, words are only split where nothing else helps */

/* A table, shown in as many parts as its columns need. */
struct grid {
	const struct pfd_render *r;
	const struct pfd_table *table;
	/* Cells ready to show, row by row: header, rows, totals. */
	struct pfd_str *cells;
	size_t n_rows;
	bool totals; /* the last row is the totals line */
	/* By column: of its widest cell, as it is shown, and what is left of it
	 * without breaking words. */
	size_t *natural, *width, *least;
	size_t *shown, n_shown; /* the columns of the part */
};

static struct pfd_arena *arena_of(const struct pfd_render *r)
{
	return r->out->arena;
}

void pfd_add_colored(
	const struct pfd_render *r, const char *color, struct pfd_str text)
{
	if (r->options->color)
		pfd_buf_addz(r->out, color);
	pfd_buf_add(r->out, text);
	if (r->options->color)
		pfd_buf_addz(r->out, PFD_SGR_PLAIN);
}

static bool splits(const struct pfd_column *column)
{
	return column->kind == PFD_CELL_TEXT || column->kind == PFD_CELL_LIST;
}

static void put_cell(
	struct grid *g, size_t row, size_t column, struct pfd_str text)
{
	size_t width = pfd_utf8_width(text);

	g->cells[row * g->table->n_columns + column] = text;
	if (width > g->natural[column])
		g->natural[column] = width;
}

static void put_row(
	struct grid *g, size_t row, const struct pfd_cell *cells, int depth)
{
	struct pfd_arena *arena = arena_of(g->r);

	for (size_t c = 0; c < g->table->n_columns; c++) {
		struct pfd_str text =
			pfd_one_line(arena, pfd_cell_people(arena, &cells[c],
						    g->r->doc->lang, false));

		if (c == 0 && depth > 0)
			text = pfd_arena_printf(arena, "%*s%.*s", 2 * depth, "",
				PFD_STR_ARG(text));
		put_cell(g, row, c, text);
	}
}

/* Of the columns shown; `width` is one of the three by column. */
static size_t width_of(const struct grid *g, const size_t *width)
{
	size_t sum = PFD_GAP * (g->n_shown - 1);

	for (size_t i = 0; i < g->n_shown; i++)
		sum += width[g->shown[i]];
	return sum;
}

/* Narrows the widest column that can give until all fit or none can; none gets
 * narrower than its `floor`. */
static void shrink(struct grid *g, size_t columns, const size_t *floor)
{
	size_t sum = width_of(g, g->width);

	while (sum > columns) {
		size_t widest = SIZE_MAX, second, over, give;

		for (size_t i = 0; i < g->n_shown; i++) {
			size_t c = g->shown[i];

			if (g->width[c] > floor[c] &&
				(widest == SIZE_MAX ||
					g->width[c] > g->width[widest]))
				widest = c;
		}
		if (widest == SIZE_MAX)
			return;
		second = floor[widest];
		for (size_t i = 0; i < g->n_shown; i++) {
			size_t c = g->shown[i];

			if (c != widest && g->width[c] > floor[c] &&
				g->width[c] > second)
				second = g->width[c];
		}
		/* Down to the next widest at once: texts can be long. */
		give = g->width[widest] > second ? g->width[widest] - second
						 : 1;
		over = sum - columns;
		give = give < over ? give : over;
		g->width[widest] -= give;
		sum -= give;
	}
}

/* Together with the blanks before the first. */
static size_t longest_word(struct pfd_str text)
{
	size_t longest = 0, lead = 0;
	struct pfd_str word;

	while (lead < text.len && text.ptr[lead] == ' ')
		lead++;
	text = pfd_str_sub(text, lead, text.len);
	while (pfd_str_cut(&text, ' ', &word)) {
		size_t w = pfd_utf8_width(word);

		longest = w > longest ? w : longest;
	}
	return lead + longest;
}

static size_t least_width(const struct pfd_column *column, struct pfd_str text)
{
	size_t w = longest_word(text);

	if (!splits(column))
		return w;
	return w < PFD_NARROWEST ? PFD_NARROWEST
	       : w > LONG_WORD   ? LONG_WORD
				 : w;
}

/* What the columns keep where words are broken, too. */
static size_t *broken_widths(const struct grid *g)
{
	size_t n = g->table->n_columns;
	size_t *floor = pfd_alloc_n(arena_of(g->r), n, sizeof *floor);

	for (size_t c = 0; c < n; c++)
		floor[c] = splits(&g->table->columns[c]) ? PFD_NARROWEST
							 : g->least[c];
	return floor;
}

/* The next part: the first column, and behind it from `from` on as many as fit.
 * Returns where the part after it begins. */
static size_t choose_part(struct grid *g, size_t from, size_t columns)
{
	size_t n = g->table->n_columns;

	g->n_shown = 0;
	g->shown[g->n_shown++] = 0;
	while (from < n) {
		g->shown[g->n_shown++] = from;
		if (g->n_shown > 2 && width_of(g, g->least) > columns) {
			g->n_shown--;
			break;
		}
		from++;
	}
	return from;
}

/* Wraps between words if that is enough, else inside them where that helps. */
static void fit(struct grid *g, size_t columns)
{
	size_t *broken = broken_widths(g);

	memcpy(g->width, g->natural, g->table->n_columns * sizeof *g->width);
	shrink(g, columns, g->least);
	if (width_of(g, broken) <= columns)
		shrink(g, columns, broken);
}

/* One line of a row; what is left blank at its end is not written. */
static void add_line(const struct grid *g, const struct pfd_lines *cells,
	size_t k, bool bold)
{
	struct pfd_buf *out = g->r->out;
	size_t blanks = 0;

	for (size_t i = 0; i < g->n_shown; i++) {
		size_t c = g->shown[i];
		struct pfd_str text =
			k < cells[i].n ? cells[i].items[k] : PFD_STR("");
		size_t w = pfd_utf8_width(text);
		size_t pad = g->width[c] > w ? g->width[c] - w : 0;
		bool right = pfd_column_right(&g->table->columns[c]);

		if (text.len) {
			pfd_buf_fill(out, ' ', blanks + (right ? pad : 0));
			blanks = right ? 0 : pad;
			if (bold)
				pfd_add_colored(g->r, PFD_SGR_BOLD, text);
			else
				pfd_buf_add(out, text);
		} else {
			blanks += pad;
		}
		blanks += PFD_GAP;
	}
	pfd_buf_addc(out, '\n');
}

static void add_grid_row(
	const struct grid *g, size_t row, struct pfd_lines *lines)
{
	struct pfd_arena *arena = arena_of(g->r);
	size_t n = g->table->n_columns, height = 1;

	for (size_t i = 0; i < g->n_shown; i++) {
		size_t c = g->shown[i];

		lines[i].n = 0;
		pfd_wrap(arena, &lines[i], g->cells[row * n + c], g->width[c]);
		if (lines[i].n > height)
			height = lines[i].n;
	}
	for (size_t k = 0; k < height; k++)
		add_line(g, lines, k, row == 0);
}

static void add_rule(const struct grid *g)
{
	struct pfd_buf rule = pfd_buf(arena_of(g->r));

	for (size_t i = 0; i < g->n_shown; i++) {
		pfd_buf_fill(&rule, ' ', i > 0 ? PFD_GAP : 0);
		pfd_buf_fill(&rule, '-', g->width[g->shown[i]]);
	}
	pfd_add_colored(g->r, PFD_SGR_DIM, pfd_buf_str(&rule));
	pfd_buf_addc(g->r->out, '\n');
}

static void add_part(const struct grid *g, struct pfd_lines *lines)
{
	for (size_t i = 0; i < g->n_rows; i++) {
		if (g->totals && i == g->n_rows - 1)
			add_rule(g);
		add_grid_row(g, i, lines);
	}
}

static struct grid new_grid(
	const struct pfd_render *r, const struct pfd_table *table)
{
	struct pfd_arena *arena = arena_of(r);
	struct pfd_cell *totals = pfd_totals_line(arena, table, r->doc->lang);
	size_t n = table->n_columns;
	struct grid g = { .r = r,
		.table = table,
		.totals = totals != NULL,
		.n_rows = 1 + table->rows.n + (totals != NULL) };

	g.natural = pfd_alloc_n(arena, n, sizeof *g.natural);
	g.width = pfd_alloc_n(arena, n, sizeof *g.width);
	g.least = pfd_alloc_n(arena, n, sizeof *g.least);
	g.shown = pfd_alloc_n(arena, n + 1, sizeof *g.shown);
	g.cells = pfd_alloc_n(arena, g.n_rows * n, sizeof *g.cells);
	for (size_t c = 0; c < n; c++)
		put_cell(&g, 0, c,
			pfd_one_line(arena, pfd_str(table->columns[c].title)));
	for (size_t i = 0; i < table->rows.n; i++)
		put_row(&g, i + 1, table->rows.items[i].cells,
			table->rows.items[i].depth);
	if (totals)
		put_row(&g, g.n_rows - 1, totals, 0);
	for (size_t i = 0; i < n * g.n_rows; i++) {
		size_t w = least_width(&table->columns[i % n], g.cells[i]);

		if (w > g.natural[i % n])
			w = g.natural[i % n];
		if (w > g.least[i % n])
			g.least[i % n] = w;
	}
	return g;
}

/* In one part where that can be, else in several below each other, all with the
 * first column. */
void pfd_add_grid(const struct pfd_render *r, const struct pfd_table *table)
{
	size_t n = table->n_columns, columns = (size_t)r->options->columns;
	size_t next = n;
	struct pfd_lines *lines;
	struct grid g;

	if (n == 0)
		return;
	if (table->title) {
		pfd_add_colored(r, PFD_SGR_BOLD,
			pfd_one_line(arena_of(r), pfd_str(table->title)));
		pfd_buf_addz(r->out, "\n\n");
	}
	g = new_grid(r, table);
	lines = pfd_alloc_n(arena_of(r), n, sizeof *lines);
	if (columns == 0)
		columns = SIZE_MAX;
	(void)choose_part(&g, 1, SIZE_MAX);
	if (width_of(&g, broken_widths(&g)) > columns)
		next = choose_part(&g, 1, columns);
	for (;;) {
		fit(&g, columns);
		add_part(&g, lines);
		if (next == n)
			return;
		pfd_buf_addc(r->out, '\n');
		next = choose_part(&g, next, columns);
	}
}
