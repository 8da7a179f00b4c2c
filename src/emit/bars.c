/* What a whole is made of, as bars below a table: at a terminal only, since the
 * table has the numbers.  Each part has a sign of its own, so that nobody needs
 * colours to read it.
 */
#include <pfd/base/money.h>
#include <pfd/text.h>

#include "render.h"

enum {
	PARTS = 3,
	SHORTEST = 10, /* signs; below that a bar tells nothing */
	SHORT = 24,    /* below that it goes under its title */
	LONGEST = 60
};

struct bars {
	const struct pfd_render *r;
	const struct pfd_table *table;
	const char *title[PARTS]; /* of the parts */
	size_t label, end;        /* columns before and behind the bars */
	size_t length;
	bool below; /* the bar is under its title */
};

static const char *sign(const struct pfd_render *r, size_t part)
{
	static const char *const signs[2][PARTS] = { { "█", "▒", "·" },
		{ "#", "=", "." } };

	return signs[r->options->ascii][part];
}

static struct pfd_str label_of(
	const struct bars *bars, const struct pfd_row *row)
{
	struct pfd_arena *arena = bars->r->out->arena;

	return pfd_one_line(arena, pfd_cell_people(arena, &row->cells[0],
					   bars->r->doc->lang, false));
}

/* What is left of the line for the bars; false where that is too little. */
static bool measure(struct bars *bars)
{
	const struct pfd_render *r = bars->r;
	size_t columns =
		r->options->columns > 0 ? (size_t)r->options->columns : LONGEST;
	size_t n_titles = 0, beside;

	for (size_t c = 0; c < bars->table->n_columns; c++) {
		int part = bars->table->columns[c].part;

		if (part < 1 || part > PARTS)
			continue;
		bars->title[part - 1] = bars->table->columns[c].title;
		n_titles++;
	}
	if (n_titles < PARTS)
		return false;
	pfd_vec_foreach (row, &bars->table->rows) {
		size_t width = pfd_utf8_width(label_of(bars, row));

		bars->label = width > bars->label ? width : bars->label;
	}
	/* "  Free -100 %" */
	bars->end = PFD_GAP + pfd_utf8_width(pfd_str(bars->title[PARTS - 1])) +
		    strlen(" -100 %");
	beside = bars->label + PFD_GAP + bars->end;
	bars->below = beside + SHORT > columns;
	if (bars->below)
		beside = bars->end;
	if (beside + SHORTEST > columns)
		return false;
	bars->length = columns - beside < LONGEST ? columns - beside : LONGEST;
	return true;
}

static void read_parts(const struct bars *bars, const struct pfd_row *row,
	int64_t cents[static PARTS])
{
	for (size_t c = 0; c < bars->table->n_columns; c++) {
		int part = bars->table->columns[c].part;

		if (part > 0 && part <= PARTS)
			cents[part - 1] += row->cells[c].num;
		else if (part < 0 && -part <= PARTS)
			cents[-part - 1] -= row->cells[c].num;
	}
}

/* Up to which sign `cents` of `whole` go; 0 where there is no whole. */
static int64_t upto(int64_t cents, int64_t length, int64_t whole)
{
	int64_t end = 0;

	return whole > 0 && pfd_money_scale(cents, length, whole, &end) ? end
									: 0;
}

/* A part below 0 makes the others more than the whole: they fill the bar. */
static void add_bar(const struct bars *bars, const struct pfd_row *row)
{
	struct pfd_buf *out = bars->r->out;
	int64_t cents[PARTS] = { 0 }, whole = 0, drawn = 0, sum = 0, at = 0;

	read_parts(bars, row, cents);
	for (size_t i = 0; i < PARTS; i++) {
		whole += cents[i];
		drawn += cents[i] > 0 ? cents[i] : 0;
	}
	for (size_t i = 0; i < PARTS; i++) {
		sum += cents[i] > 0 ? cents[i] : 0;
		for (int64_t end = upto(sum, (int64_t)bars->length, drawn);
			at < end; at++)
			pfd_buf_addz(out, sign(bars->r, i));
	}
	pfd_buf_fill(out, ' ', bars->length - (size_t)at + PFD_GAP);
	pfd_buf_printf(out, "%s %4lld %%\n", bars->title[PARTS - 1],
		(long long)upto(cents[PARTS - 1], 100, whole));
}

void pfd_add_bars(const struct pfd_render *r, const struct pfd_table *table)
{
	struct bars bars = { .r = r, .table = table };

	if (!r->options->bars || !table->rows.n || !measure(&bars))
		return;
	pfd_buf_addc(r->out, '\n');
	pfd_vec_foreach (row, &table->rows) {
		struct pfd_str label = label_of(&bars, row);

		pfd_buf_add(r->out, label);
		if (bars.below)
			pfd_buf_addc(r->out, '\n');
		else
			pfd_buf_fill(r->out, ' ',
				bars.label - pfd_utf8_width(label) + PFD_GAP);
		add_bar(&bars, row);
	}
	for (size_t i = 0; i < PARTS; i++)
		pfd_buf_printf(r->out, "%s%s %s", i ? "  " : "", sign(r, i),
			bars.title[i]);
	pfd_buf_addc(r->out, '\n');
}
