/* Tables for the terminal: aligned columns.
 *
 * Columns are wrapped to the terminal between words, titles too.  Only texts are
 * ever split inside a word: ids, dates and numbers can be copied whole.  Where
 * numbers do not fit side by side, rows become columns if they fit that way.
 */
#include <pfd/text.h>

#include "render.h"

#define LONG_WORD 24 /* up to here, words are split where nothing else helps */

struct grid_column {
	size_t width;
	bool right, splits; /* aligned; wrapped inside words if need be */
};
struct grid {
	const struct pfd_render *r;
	struct grid_column *columns;
	/* Cells ready to show, row by row: header, rows, totals. */
	struct pfd_str *cells;
	size_t n_columns, n_rows;
	bool totals; /* the last row is the totals line */
};

static void put_cell(
	struct grid *g, size_t row, size_t column, struct pfd_str text)
{
	size_t width = pfd_utf8_width(text);

	g->cells[row * g->n_columns + column] = text;
	if (width > g->columns[column].width)
		g->columns[column].width = width;
}

static void put_row(
	struct grid *g, size_t row, const struct pfd_cell *cells, int depth)
{
	struct pfd_arena *arena = g->r->out->arena;

	for (size_t c = 0; c < g->n_columns; c++) {
		struct pfd_str text =
			pfd_one_line(arena, pfd_cell_people(arena, &cells[c],
						    g->r->doc->lang, false));

		if (c == 0 && depth > 0)
			text = pfd_arena_printf(arena, "%*s%.*s", 2 * depth, "",
				PFD_STR_ARG(text));
		put_cell(g, row, c, text);
	}
}

static size_t grid_width(const struct grid *g)
{
	size_t sum = PFD_GRID_GAP * (g->n_columns - 1);

	for (size_t c = 0; c < g->n_columns; c++)
		sum += g->columns[c].width;
	return sum;
}

/* Narrows the widest column that can give until all fit or none can; none gets
 * narrower than its `floor`. */
static void shrink(struct grid *g, size_t columns, const size_t *floor)
{
	size_t sum = grid_width(g);

	while (sum > columns) {
		size_t widest = SIZE_MAX, second, over, give;

		for (size_t c = 0; c < g->n_columns; c++)
			if (g->columns[c].width > floor[c] &&
				(widest == SIZE_MAX ||
					g->columns[c].width >
						g->columns[widest].width))
				widest = c;
		if (widest == SIZE_MAX)
			return;
		second = floor[widest];
		for (size_t c = 0; c < g->n_columns; c++)
			if (c != widest && g->columns[c].width > floor[c] &&
				g->columns[c].width > second)
				second = g->columns[c].width;
		/* Down to the next widest at once: texts can be long. */
		give = g->columns[widest].width > second
			       ? g->columns[widest].width - second
			       : 1;
		over = sum - columns;
		give = give < over ? give : over;
		g->columns[widest].width -= give;
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

static size_t least_width(const struct grid_column *column, struct pfd_str text)
{
	size_t w = longest_word(text);

	if (!column->splits)
		return w;
	if (w < PFD_GRID_NARROWEST)
		return PFD_GRID_NARROWEST;
	return w > LONG_WORD ? LONG_WORD : w;
}

/* Wraps between words if that is enough, else inside them. */
static void fit(struct grid *g, size_t columns)
{
	size_t n = g->n_columns, least;
	size_t *floor;

	if (grid_width(g) <= columns)
		return;
	floor = pfd_alloc_n(g->r->out->arena, n, sizeof *floor);
	for (size_t i = 0; i < n * g->n_rows; i++) {
		size_t w = least_width(&g->columns[i % n], g->cells[i]);

		floor[i % n] = w > floor[i % n] ? w : floor[i % n];
	}
	shrink(g, columns, floor);
	/* Words are not split where it would not help anyway. */
	least = grid_width(g);
	for (size_t c = 0; c < n; c++) {
		if (!g->columns[c].splits)
			continue;
		if (g->columns[c].width > PFD_GRID_NARROWEST)
			least -= g->columns[c].width - PFD_GRID_NARROWEST;
		floor[c] = PFD_GRID_NARROWEST;
	}
	if (least <= columns)
		shrink(g, columns, floor);
}

/* One line of a row; what is left blank at its end is not written. */
static void add_line(const struct grid *g, const struct pfd_lines *cells,
	size_t k, bool bold)
{
	struct pfd_buf *out = g->r->out;
	size_t blanks = 0;

	for (size_t c = 0; c < g->n_columns; c++) {
		struct pfd_str text =
			k < cells[c].n ? cells[c].items[k] : PFD_STR("");
		size_t w = pfd_utf8_width(text);
		size_t pad =
			g->columns[c].width > w ? g->columns[c].width - w : 0;
		bool right = g->columns[c].right;

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
		blanks += PFD_GRID_GAP;
	}
	pfd_buf_addc(out, '\n');
}

static void add_grid_row(
	const struct grid *g, size_t row, struct pfd_lines *lines)
{
	struct pfd_arena *arena = g->r->out->arena;
	size_t n = g->n_columns, height = 1;

	for (size_t c = 0; c < n; c++) {
		lines[c].n = 0;
		pfd_wrap(arena, &lines[c], g->cells[row * n + c],
			g->columns[c].width);
		if (lines[c].n > height)
			height = lines[c].n;
	}
	for (size_t k = 0; k < height; k++)
		add_line(g, lines, k, row == 0);
}

static void add_rule(const struct grid *g)
{
	struct pfd_buf rule = pfd_buf(g->r->out->arena);

	for (size_t c = 0; c < g->n_columns; c++) {
		pfd_buf_fill(&rule, ' ', c > 0 ? PFD_GRID_GAP : 0);
		pfd_buf_fill(&rule, '-', g->columns[c].width);
	}
	pfd_add_colored(g->r, PFD_SGR_DIM, pfd_buf_str(&rule));
	pfd_buf_addc(g->r->out, '\n');
}

static struct grid new_grid(
	const struct pfd_render *r, size_t n_columns, size_t n_rows)
{
	struct pfd_arena *arena = r->out->arena;
	struct grid g = { .r = r, .n_columns = n_columns, .n_rows = n_rows };

	g.columns = pfd_alloc_n(arena, n_columns, sizeof *g.columns);
	g.cells = pfd_alloc_n(arena, n_rows * n_columns, sizeof *g.cells);
	return g;
}

static struct grid grid_of(
	const struct pfd_render *r, const struct pfd_table *table)
{
	struct pfd_arena *arena = r->out->arena;
	struct pfd_cell *totals = pfd_totals_line(arena, table, r->doc->lang);
	struct grid g = new_grid(
		r, table->n_columns, 1 + table->rows.n + (totals ? 1 : 0));

	g.totals = totals != NULL;
	for (size_t c = 0; c < g.n_columns; c++) {
		const struct pfd_column *column = &table->columns[c];

		g.columns[c].right = pfd_column_right(column);
		g.columns[c].splits = column->kind == PFD_CELL_TEXT ||
				      column->kind == PFD_CELL_LIST;
		put_cell(&g, 0, c, pfd_one_line(arena, pfd_str(column->title)));
	}
	for (size_t i = 0; i < table->rows.n; i++)
		put_row(&g, i + 1, table->rows.items[i].cells,
			table->rows.items[i].depth);
	if (totals)
		put_row(&g, g.n_rows - 1, totals, 0);
	return g;
}

/* Rows as columns: a few rows of many numbers may fit that way. */
static struct grid turned(const struct grid *g)
{
	struct grid t = new_grid(g->r, g->n_rows, g->n_columns);

	for (size_t row = 0; row < t.n_rows; row++)
		for (size_t c = 0; c < t.n_columns; c++)
			put_cell(&t, row, c, g->cells[c * g->n_columns + row]);
	for (size_t c = 1; c < t.n_columns; c++)
		t.columns[c].right = true;
	return t;
}

static bool only_numbers(const struct grid *g)
{
	for (size_t c = 1; c < g->n_columns; c++)
		if (!g->columns[c].right)
			return false;
	return true;
}

void pfd_render_grid(const struct pfd_render *r, const struct pfd_table *table)
{
	size_t columns = (size_t)r->options->columns;
	struct pfd_lines *lines;
	struct grid g, other;

	if (table->n_columns == 0)
		return;
	if (table->title) {
		pfd_add_colored(r, PFD_SGR_BOLD,
			pfd_one_line(r->out->arena, pfd_str(table->title)));
		pfd_buf_addz(r->out, "\n\n");
	}
	g = grid_of(r, table);
	if (columns > 0)
		fit(&g, columns);
	if (columns > 0 && grid_width(&g) > columns && only_numbers(&g)) {
		other = turned(&g);
		fit(&other, columns);
		if (grid_width(&other) <= columns)
			g = other;
	}
	lines = pfd_alloc_n(r->out->arena, g.n_columns, sizeof *lines);
	for (size_t i = 0; i < g.n_rows; i++) {
		if (g.totals && i == g.n_rows - 1)
			add_rule(&g);
		add_grid_row(&g, i, lines);
	}
}
