/* Charts of lying bars: the label above its bar, so that it may be long. */
#include "chart.h"
#include "render.h"

/* The label, and behind it what the row comes to. */
static void add_head(
	struct pfd_plot *plot, const struct pfd_row *row, struct pfd_str end)
{
	int font = plot->drawing.font, width = plot->drawing.width;
	int room = width, y = plot->drawing.height + font;

	if (end.len) {
		int taken = pfd_chart_text_width(plot, end);

		taken = taken < width / 2 ? taken : width / 2;
		pfd_chart_text(plot, end, width, y, taken, PFD_ANCHOR_END);
		room -= taken + font;
	}
	pfd_chart_text(
		plot, pfd_chart_label(plot, row), 0, y, room, PFD_ANCHOR_START);
	plot->drawing.height += font * 7 / 5;
}

/* ---- parts of a whole -------------------------------------------------- */

static void add_stack(struct pfd_plot *plot, const struct pfd_row *row)
{
	const struct pfd_chart *chart = plot->chart;
	int width = plot->drawing.width, font = plot->drawing.font, x = 0;
	struct pfd_chart_parts parts = pfd_chart_read_parts(chart, row, width);
	struct pfd_str end = pfd_arena_printf(plot->arena, "%s %d %%",
		pfd_chart_series_title(chart, chart->n_series - 1),
		parts.last_percent);

	add_head(plot, row, pfd_one_line(plot->arena, end));
	for (size_t i = 0; i < chart->n_series; i++) {
		if (parts.end[i] > x)
			pfd_chart_rect(plot, (int)i, x, plot->drawing.height,
				parts.end[i] - x, font);
		x = parts.end[i];
	}
	if (x == 0)
		pfd_chart_straight(plot, PFD_SHAPE_GRID, 0,
			plot->drawing.height + font / 2, width,
			plot->drawing.height + font / 2);
	plot->drawing.height += font * 9 / 5;
}

/* ---- bars from zero -------------------------------------------------------- */

struct scale {
	int64_t low, high;
	int zero, length, numbers; /* where the bars begin, and their numbers */
};

static struct scale bar_scale(const struct pfd_plot *plot)
{
	struct scale scale = { 0 };

	pfd_chart_range(plot, &scale.low, &scale.high);
	for (size_t i = 0; i < plot->n_rows; i++) {
		for (size_t s = 0; s < plot->chart->n_series; s++) {
			int64_t value;
			int width;

			if (!pfd_chart_value(
				    plot->chart, plot->rows[i], s, &value))
				continue;
			width = pfd_chart_text_width(
				plot, pfd_chart_number(plot, value, false));
			if (width > scale.numbers)
				scale.numbers = width;
		}
	}
	if (scale.numbers > plot->drawing.width / 2)
		scale.numbers = plot->drawing.width / 2;
	scale.length =
		plot->drawing.width - scale.numbers - plot->drawing.font / 2;
	scale.zero = pfd_chart_scale(-(__int128)scale.low, scale.length,
		(__int128)scale.high - scale.low);
	return scale;
}

static void add_bar(struct pfd_plot *plot, const struct scale *scale,
	const struct pfd_row *row, size_t series)
{
	__int128 whole = (__int128)scale->high - scale->low;
	int font = plot->drawing.font, y = plot->drawing.height;
	struct pfd_str number = PFD_STR("–");
	int64_t value;

	if (pfd_chart_value(plot->chart, row, series, &value)) {
		int end = pfd_chart_scale(
			(__int128)value - scale->low, scale->length, whole);

		if (value < 0)
			pfd_chart_rect(plot, (int)series, end, y,
				scale->zero - end, font);
		else
			pfd_chart_rect(plot, (int)series, scale->zero, y,
				end - scale->zero, font);
		number = pfd_chart_number(plot, value, false);
	}
	pfd_chart_text(plot, number, plot->drawing.width, y + font * 9 / 10,
		scale->numbers, PFD_ANCHOR_END);
	plot->drawing.height += font * 6 / 5;
}

void pfd_chart_lying(struct pfd_plot *plot)
{
	bool stack = plot->chart->kind == PFD_CHART_STACK;
	struct scale scale = bar_scale(plot);

	for (size_t i = 0; i < plot->n_rows; i++) {
		int top;

		if (stack) {
			add_stack(plot, plot->rows[i]);
			continue;
		}
		add_head(plot, plot->rows[i], (struct pfd_str){ 0 });
		top = plot->drawing.height;
		for (size_t s = 0; s < plot->chart->n_series; s++)
			add_bar(plot, &scale, plot->rows[i], s);
		pfd_chart_straight(plot, PFD_SHAPE_AXIS, scale.zero, top,
			scale.zero,
			plot->drawing.height - plot->drawing.font / 5);
		plot->drawing.height += plot->drawing.font * 2 / 5;
	}
}
