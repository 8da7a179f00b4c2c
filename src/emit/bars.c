/* Charts as bars of blocks: at a terminal only, since the table has the numbers.
 * Each series has a sign of its own, so that nobody needs colours to read it;
 * what stands or is a line elsewhere lies here, too.
 */
#include <pfd/text.h>

#include "chart.h"
#include "render.h"

enum {
	SHORTEST = 10, /* signs; below that a bar tells nothing */
	SHORT = 24,    /* below that it goes under its title */
	LONGEST = 60
};

struct bars {
	const struct pfd_render *r;
	struct pfd_plot plot;
	bool stack;
	size_t label, end; /* columns before and behind the bars */
	int length, zero;  /* zero: where bars begin; what is below goes left */
	int64_t low, high;
	bool below; /* the bar is under its title */
};

static const char *sign(const struct pfd_render *r, size_t series)
{
	static const char *const signs[2][PFD_CHART_SERIES] = {
		{ "█", "▒", "·", "▓", "░", "=" },
		{ "#", "=", ".", "+", "o", "-" },
	};

	return signs[r->options->ascii][series];
}

static void add_signs(const struct bars *bars, size_t series, int from, int to)
{
	for (int at = from; at < to; at++)
		pfd_buf_addz(bars->r->out, sign(bars->r, series));
}

static struct pfd_str number_of(
	const struct bars *bars, const struct pfd_row *row, size_t series)
{
	int64_t value;

	return pfd_chart_value(bars->plot.chart, row, series, &value)
		       ? pfd_chart_number(&bars->plot, value, false)
		       : PFD_STR("–");
}

/* How much goes behind the bars of a row: "  Free -100 %", or the number. */
static size_t end_width(const struct bars *bars, const struct pfd_row *row)
{
	const struct pfd_chart *chart = bars->plot.chart;
	size_t widest = 0;

	if (bars->stack)
		return pfd_utf8_width(pfd_str(pfd_chart_series_title(
			       chart, chart->n_series - 1))) +
		       strlen(" -100 %");
	for (size_t s = 0; s < chart->n_series; s++) {
		size_t width = pfd_utf8_width(number_of(bars, row, s));

		widest = width > widest ? width : widest;
	}
	return widest;
}

/* What is left of the line for the bars; false where that is too little. */
static bool measure(struct bars *bars)
{
	const struct pfd_render *r = bars->r;
	size_t columns =
		r->options->columns > 0 ? (size_t)r->options->columns : LONGEST;
	size_t beside;

	for (size_t i = 0; i < bars->plot.n_rows; i++) {
		const struct pfd_row *row = bars->plot.rows[i];
		size_t label =
			pfd_utf8_width(pfd_chart_label(&bars->plot, row));
		size_t end = end_width(bars, row) + PFD_GAP;

		bars->label = label > bars->label ? label : bars->label;
		bars->end = end > bars->end ? end : bars->end;
	}
	beside = bars->label + PFD_GAP + bars->end;
	bars->below = beside + SHORT > columns;
	if (bars->below)
		beside = bars->end;
	if (beside + SHORTEST > columns)
		return false;
	bars->length =
		(int)(columns - beside < LONGEST ? columns - beside : LONGEST);
	pfd_chart_range(&bars->plot, &bars->low, &bars->high);
	bars->zero = pfd_chart_scale(-(__int128)bars->low, bars->length,
		(__int128)bars->high - bars->low);
	return true;
}

static void add_stack(const struct bars *bars, const struct pfd_row *row)
{
	const struct pfd_chart *chart = bars->plot.chart;
	struct pfd_chart_parts parts =
		pfd_chart_read_parts(chart, row, bars->length);
	int at = 0;

	for (size_t s = 0; s < chart->n_series; s++) {
		add_signs(bars, s, at, parts.end[s]);
		at = parts.end[s];
	}
	pfd_buf_fill(bars->r->out, ' ', (size_t)(bars->length - at) + PFD_GAP);
	pfd_buf_printf(bars->r->out, "%s %4d %%\n",
		pfd_chart_series_title(chart, chart->n_series - 1),
		parts.last_percent);
}

static void add_bar(
	const struct bars *bars, const struct pfd_row *row, size_t series)
{
	__int128 whole = (__int128)bars->high - bars->low;
	struct pfd_str number = number_of(bars, row, series);
	int64_t value = 0;
	int from = bars->zero, to = bars->zero;

	(void)pfd_chart_value(bars->plot.chart, row, series, &value);
	*(value < 0 ? &from : &to) = pfd_chart_scale(
		(__int128)value - bars->low, bars->length, whole);
	pfd_buf_fill(bars->r->out, ' ', (size_t)from);
	add_signs(bars, series, from, to);
	pfd_buf_fill(bars->r->out, ' ',
		(size_t)(bars->length - to) + bars->end -
			pfd_utf8_width(number));
	pfd_buf_add(bars->r->out, number);
	pfd_buf_addc(bars->r->out, '\n');
}

static void add_row(const struct bars *bars, const struct pfd_row *row)
{
	struct pfd_str label = pfd_chart_label(&bars->plot, row);
	size_t left = bars->label - pfd_utf8_width(label) + PFD_GAP;

	pfd_buf_add(bars->r->out, label);
	if (bars->below)
		pfd_buf_addc(bars->r->out, '\n');
	else
		pfd_buf_fill(bars->r->out, ' ', left);
	if (bars->stack) {
		add_stack(bars, row);
		return;
	}
	for (size_t s = 0; s < bars->plot.chart->n_series; s++) {
		if (s > 0 && !bars->below)
			pfd_buf_fill(bars->r->out, ' ', bars->label + PFD_GAP);
		add_bar(bars, row, s);
	}
}

void pfd_add_bars(const struct pfd_render *r, const struct pfd_chart *chart)
{
	struct bars bars = { .r = r, .stack = chart->kind == PFD_CHART_STACK };

	if (!r->options->bars)
		return;
	bars.plot = pfd_chart_plot(r->out->arena, chart, r->doc->lang, 0, 0);
	if (!bars.plot.n_rows || !measure(&bars))
		return;
	pfd_add_colored(r, PFD_SGR_BOLD, pfd_str(chart->title));
	pfd_buf_addz(r->out, "\n\n");
	for (size_t i = 0; i < bars.plot.n_rows; i++)
		add_row(&bars, bars.plot.rows[i]);
	if (bars.plot.n_left > 0) {
		pfd_buf_add(r->out, pfd_chart_rest(&bars.plot));
		pfd_buf_addc(r->out, '\n');
	}
	for (size_t s = 0; chart->n_series > 1 && s < chart->n_series; s++)
		pfd_buf_printf(r->out, "%s%s %s%s", s ? "  " : "", sign(r, s),
			pfd_chart_series_title(chart, s),
			s + 1 < chart->n_series ? "" : "\n");
}
