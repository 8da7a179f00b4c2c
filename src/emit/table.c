/* The terminal's format: aligned columns, safe whatever the records hold.
 *
 * Columns are wrapped to the terminal between words, titles too.  Only texts are
 * ever split inside a word: ids, dates and numbers can be copied whole.
 */
#include <pfd/text.h>

#include "render.h"

#define GAP 2        /* blanks between columns */
#define NARROWEST 12 /* a text column is not wrapped below this */
#define LONG_WORD \
	24 /* up to here, words are only split where nothing else helps */

struct grid {
	const struct pfd_render *r;
	const struct pfd_table *table;
	size_t *width; /* by column */
	/* Cells ready to show, row by row: header, rows, totals. */
	struct pfd_str *cells;
	size_t n_rows;
	bool totals; /* the last row is the totals line */
};

static struct pfd_arena *arena_of(const struct pfd_render *r)
{
	return r->out->arena;
}

/* A text of any number of lines, the first where the cursor is, the others
 * after `hang` blanks. */
static void add_text(const struct pfd_render *r, struct pfd_str text, int hang)
{
	struct pfd_str rest = pfd_text_visible(arena_of(r), text, true);
	int room = r->options->columns - hang;
	struct pfd_str line;
	struct pfd_lines lines = { 0 };

	while (rest.len && rest.ptr[rest.len - 1] == '\n')
		rest.len--;
	while (pfd_str_cut(&rest, '\n', &line))
		pfd_wrap(arena_of(r), &lines, line,
			room >= NARROWEST ? (size_t)room : 0);
	for (size_t i = 0; i < lines.n; i++) {
		if (i > 0 && lines.items[i].len)
			pfd_buf_fill(r->out, ' ', (size_t)hang);
		pfd_buf_add(r->out, lines.items[i]);
		pfd_buf_addc(r->out, '\n');
	}
	if (lines.n == 0)
		pfd_buf_addc(r->out, '\n');
}

static void add_colored(
	const struct pfd_render *r, const char *color, struct pfd_str text)
{
	if (r->options->color)
		pfd_buf_addz(r->out, color);
	pfd_buf_add(r->out, text);
	if (r->options->color)
		pfd_buf_addz(r->out, PFD_SGR_PLAIN);
}

/* level 0 is the document's title. */
static void add_heading(
	const struct pfd_render *r, struct pfd_str text, int level)
{
	struct pfd_str shown = pfd_one_line(arena_of(r), text);

	add_colored(r, PFD_SGR_BOLD, shown);
	pfd_buf_addc(r->out, '\n');
	pfd_buf_fill(r->out, "=-~."[level], pfd_utf8_width(shown));
	pfd_buf_addc(r->out, '\n');
}

static void add_facts(
	const struct pfd_render *r, const struct pfd_fact *facts, size_t n)
{
	struct pfd_arena *arena = arena_of(r);
	size_t width = 0;

	for (size_t i = 0; i < n; i++) {
		struct pfd_str title =
			pfd_one_line(arena, pfd_str(facts[i].title));
		size_t w = pfd_utf8_width(title);

		width = w > width ? w : width;
	}
	for (size_t i = 0; i < n; i++) {
		struct pfd_str title =
			pfd_one_line(arena, pfd_str(facts[i].title));
		struct pfd_str value = pfd_cell_people(
			arena, &facts[i].value, r->doc->lang, true);

		pfd_buf_add(r->out, title);
		pfd_buf_addc(r->out, ':');
		pfd_buf_fill(r->out, ' ', width - pfd_utf8_width(title) + GAP);
		add_text(r, value.len ? value : PFD_STR("–"),
			(int)(width + 1 + GAP));
	}
}

/* ---- tables ----------------------------------------------------------- */

static bool splits(const struct pfd_column *column)
{
	return column->kind == PFD_CELL_TEXT || column->kind == PFD_CELL_LIST;
}

static void put_cell(
	struct grid *g, size_t row, size_t column, struct pfd_str text)
{
	size_t width = pfd_utf8_width(text);

	g->cells[row * g->table->n_columns + column] = text;
	if (width > g->width[column])
		g->width[column] = width;
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

static size_t grid_width(const struct grid *g)
{
	size_t sum = GAP * (g->table->n_columns - 1);

	for (size_t c = 0; c < g->table->n_columns; c++)
		sum += g->width[c];
	return sum;
}

/* Narrows the widest column that can give until all fit or none can; none gets
 * narrower than its `floor`. */
static void shrink(struct grid *g, size_t columns, const size_t *floor)
{
	size_t sum = grid_width(g);

	while (sum > columns) {
		size_t widest = SIZE_MAX, second, over, give;

		for (size_t c = 0; c < g->table->n_columns; c++)
			if (g->width[c] > floor[c] &&
				(widest == SIZE_MAX ||
					g->width[c] > g->width[widest]))
				widest = c;
		if (widest == SIZE_MAX)
			return;
		second = floor[widest];
		for (size_t c = 0; c < g->table->n_columns; c++)
			if (c != widest && g->width[c] > floor[c] &&
				g->width[c] > second)
				second = g->width[c];
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
	return w < NARROWEST ? NARROWEST : w > LONG_WORD ? LONG_WORD : w;
}

/* Wraps between words if that is enough, else inside them. */
static void fit(struct grid *g, size_t columns)
{
	size_t n = g->table->n_columns, least;
	size_t *floor;

	if (grid_width(g) <= columns)
		return;
	floor = pfd_alloc_n(arena_of(g->r), n, sizeof *floor);
	for (size_t i = 0; i < n * g->n_rows; i++) {
		size_t w = least_width(&g->table->columns[i % n], g->cells[i]);

		floor[i % n] = w > floor[i % n] ? w : floor[i % n];
	}
	shrink(g, columns, floor);
	/* Words are not split where it would not help anyway. */
	least = grid_width(g);
	for (size_t c = 0; c < n; c++) {
		if (!splits(&g->table->columns[c]))
			continue;
		if (g->width[c] > NARROWEST)
			least -= g->width[c] - NARROWEST;
		floor[c] = NARROWEST;
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

	for (size_t c = 0; c < g->table->n_columns; c++) {
		struct pfd_str text =
			k < cells[c].n ? cells[c].items[k] : PFD_STR("");
		size_t w = pfd_utf8_width(text);
		size_t pad = g->width[c] > w ? g->width[c] - w : 0;
		bool right = pfd_column_right(&g->table->columns[c]);

		if (text.len) {
			pfd_buf_fill(out, ' ', blanks + (right ? pad : 0));
			blanks = right ? 0 : pad;
			if (bold)
				add_colored(g->r, PFD_SGR_BOLD, text);
			else
				pfd_buf_add(out, text);
		} else {
			blanks += pad;
		}
		blanks += GAP;
	}
	pfd_buf_addc(out, '\n');
}

static void add_grid_row(
	const struct grid *g, size_t row, struct pfd_lines *lines)
{
	struct pfd_arena *arena = arena_of(g->r);
	size_t n = g->table->n_columns, height = 1;

	for (size_t c = 0; c < n; c++) {
		lines[c].n = 0;
		pfd_wrap(arena, &lines[c], g->cells[row * n + c], g->width[c]);
		if (lines[c].n > height)
			height = lines[c].n;
	}
	for (size_t k = 0; k < height; k++)
		add_line(g, lines, k, row == 0);
}

static void add_rule(const struct grid *g)
{
	struct pfd_buf rule = pfd_buf(arena_of(g->r));

	for (size_t c = 0; c < g->table->n_columns; c++) {
		pfd_buf_fill(&rule, ' ', c > 0 ? GAP : 0);
		pfd_buf_fill(&rule, '-', g->width[c]);
	}
	add_colored(g->r, PFD_SGR_DIM, pfd_buf_str(&rule));
	pfd_buf_addc(g->r->out, '\n');
}

static void add_table(const struct pfd_render *r, const struct pfd_table *table)
{
	struct pfd_arena *arena = arena_of(r);
	struct pfd_cell *totals = pfd_totals_line(arena, table, r->doc->lang);
	struct grid g = { .r = r, .table = table, .totals = totals != NULL };
	size_t n = table->n_columns;
	struct pfd_lines *lines = pfd_alloc_n(arena, n, sizeof *lines);

	if (n == 0)
		return;
	if (table->title) {
		add_colored(r, PFD_SGR_BOLD,
			pfd_one_line(arena, pfd_str(table->title)));
		pfd_buf_addz(r->out, "\n\n");
	}
	g.n_rows = 1 + table->rows.n + g.totals;
	g.width = pfd_alloc_n(arena, n, sizeof *g.width);
	g.cells = pfd_alloc_n(arena, g.n_rows * n, sizeof *g.cells);
	for (size_t c = 0; c < n; c++)
		put_cell(&g, 0, c,
			pfd_one_line(arena, pfd_str(table->columns[c].title)));
	for (size_t i = 0; i < table->rows.n; i++)
		put_row(&g, i + 1, table->rows.items[i].cells,
			table->rows.items[i].depth);
	if (totals)
		put_row(&g, g.n_rows - 1, totals, 0);
	if (r->options->columns > 0)
		fit(&g, (size_t)r->options->columns);
	for (size_t i = 0; i < g.n_rows; i++) {
		if (g.totals && i == g.n_rows - 1)
			add_rule(&g);
		add_grid_row(&g, i, lines);
	}
}

/* ---- the document ----------------------------------------------------- */

static void add_note(const struct pfd_render *r, struct pfd_str text)
{
	const char *word = pfd_word_note(r->doc->lang);

	pfd_buf_printf(r->out, "%s: ", word);
	add_text(r, text, (int)pfd_utf8_width(pfd_str(word)) + 2);
}

static void add_block(const struct pfd_render *r, const struct pfd_block *block)
{
	switch (block->kind) {
	case PFD_BLOCK_HEADING:
		add_heading(r, block->text, block->level);
		break;
	case PFD_BLOCK_PARAGRAPH:
		add_text(r, block->text, 0);
		break;
	case PFD_BLOCK_TABLE:
		add_table(r, block->table);
		break;
	case PFD_BLOCK_FACTS:
		add_facts(r, block->facts.items, block->facts.n);
		break;
	case PFD_BLOCK_NOTE:
		add_note(r, block->text);
		break;
	case PFD_BLOCK_CODE:
		pfd_buf_add(r->out, pfd_code_visible(arena_of(r), block->text));
		pfd_buf_addc(r->out, '\n');
		break;
	}
}

/* A blank line between the parts. */
static void part(const struct pfd_render *r, size_t start)
{
	if (r->out->len > start)
		pfd_buf_addc(r->out, '\n');
}

void pfd_render_table(const struct pfd_render *r)
{
	const struct pfd_doc *doc = r->doc;
	size_t start = r->out->len;

	if (doc->title && !doc->list)
		add_heading(r, pfd_str(doc->title), 0);
	for (size_t i = 0; i < doc->blocks.n; i++) {
		if (pfd_block_is_empty(doc->blocks.items[i]))
			continue;
		part(r, start);
		add_block(r, doc->blocks.items[i]);
	}
	if (doc->provenance.n > 0) {
		part(r, start);
		add_facts(r, doc->provenance.items, doc->provenance.n);
	}
}
