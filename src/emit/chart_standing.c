/* Charts over months and years: columns, or a line a series. */
#include <pfd/text.h>

#include "chart.h"
#include "render.h"

enum { TICKS = 5 };

struct axes {
	int64_t step;
	__int128 low, high; /* multiples of the step; 0 lies between them */
	int left, top, width, height, zero;
};

/* 1, 2 or 5 with zeros behind, so that at most TICKS of them are the range; of
 * amounts no less than an euro. */
static int64_t tick_step(__int128 range, int64_t least)
{
	static const int factors[] = { 2, 5, 10 };
	__int128 base = least, step = least;

	for (size_t i = 0; step * (TICKS - 1) < range; i++) {
		step = base * factors[i % 3];
		if (i % 3 == 2)
			base = step;
	}
	return step <= INT64_MAX ? (int64_t)step : INT64_MAX;
}

static __int128 away_from_zero(int64_t value, int64_t step)
{
	__int128 v = value;

	return v < 0 ? (v - step + 1) / step * step
		     : (v + step - 1) / step * step;
}

/* Where a value stands. */
static int height_of(const struct axes *axes, __int128 value)
{
	return axes->top + axes->height -
	       pfd_chart_scale(
		       value - axes->low, axes->height, axes->high - axes->low);
}

/* False: too far out for a number of ours. */
static bool tick_text(
	const struct pfd_plot *plot, __int128 value, struct pfd_str *ret)
{
	if (value < INT64_MIN || value > INT64_MAX)
		return false;
	*ret = pfd_chart_number(plot, (int64_t)value, true);
	return true;
}

static struct axes new_axes(struct pfd_plot *plot)
{
	const struct pfd_chart *chart = plot->chart;
	int font = plot->drawing.font;
	struct axes axes = { .top = plot->drawing.height + font / 2,
		.height = 14 * font };
	int64_t low, high;
	struct pfd_str text;

	pfd_chart_range(plot, &low, &high);
	axes.step = tick_step((__int128)high - low,
		chart->table->columns[chart->series[0].column].kind ==
				PFD_CELL_MONEY
			? 100
			: 1);
	axes.low = away_from_zero(low, axes.step);
	axes.high = away_from_zero(high, axes.step);
	if (axes.low == axes.high)
		axes.high = axes.step;
	for (__int128 v = axes.low; v <= axes.high; v += axes.step) {
		int width = tick_text(plot, v, &text)
				    ? pfd_chart_text_width(plot, text)
				    : 0;

		axes.left = width > axes.left ? width : axes.left;
	}
	if (axes.left > plot->drawing.width / 3)
		axes.left = plot->drawing.width / 3;
	axes.left += font / 2;
	axes.width = plot->drawing.width - axes.left;
	axes.zero = height_of(&axes, 0);
	return axes;
}

static void add_ticks(struct pfd_plot *plot, const struct axes *axes)
{
	int font = plot->drawing.font;
	struct pfd_str text;

	for (__int128 v = axes->low; v <= axes->high; v += axes->step) {
		int y = height_of(axes, v);

		pfd_chart_straight(plot,
			v == 0 ? PFD_SHAPE_AXIS : PFD_SHAPE_GRID, axes->left, y,
			axes->left + axes->width, y);
		if (tick_text(plot, v, &text))
			pfd_chart_text(plot, text, axes->left - font / 2,
				y + font / 3, axes->left - font / 2,
				PFD_ANCHOR_END);
	}
}

/* The middle of a category's place. */
static int middle(
	const struct pfd_plot *plot, const struct axes *axes, size_t row)
{
	int n = (int)plot->n_rows;

	return axes->left + axes->width * (2 * (int)row + 1) / (2 * n);
}

/* Every label, or as many as there is room for. */
static void add_labels(struct pfd_plot *plot, const struct axes *axes)
{
	int font = plot->drawing.font, widest = 0, room;
	int slot = plot->n_rows ? axes->width / (int)plot->n_rows : 0;
	size_t every = 1;

	for (size_t i = 0; i < plot->n_rows; i++) {
		int width = pfd_chart_text_width(
			plot, pfd_chart_label(plot, plot->rows[i]));

		widest = width > widest ? width : widest;
	}
	room = axes->width / 4 < widest ? axes->width / 4 : widest;
	while (every < plot->n_rows && slot * (int)every < room + font / 2)
		every++;
	for (size_t i = 0; i < plot->n_rows; i += every)
		pfd_chart_text(plot, pfd_chart_label(plot, plot->rows[i]),
			middle(plot, axes, i),
			axes->top + axes->height + font * 3 / 2, room,
			PFD_ANCHOR_MIDDLE);
}

/* Nothing there would read as none. */
static void mark_hidden(struct pfd_plot *plot, const struct axes *axes,
	size_t row, size_t series)
{
	const struct pfd_cell *cell =
		&plot->rows[row]->cells[plot->chart->series[series].column];
	int font = plot->drawing.font;

	if (pfd_cell_is_hidden(cell))
		pfd_chart_text(plot, cell->shown, middle(plot, axes, row),
			axes->zero - font / 3, 2 * font, PFD_ANCHOR_MIDDLE);
}

static void add_columns(
	struct pfd_plot *plot, const struct axes *axes, size_t series)
{
	int slot = axes->width / (int)plot->n_rows;
	int n = (int)plot->chart->n_series, width = slot * 4 / 5 / n;
	int64_t value;

	/* A single column must not look like a block. */
	width = width < 4 * plot->drawing.font ? width : 4 * plot->drawing.font;
	for (size_t i = 0; i < plot->n_rows; i++) {
		int y, x = middle(plot, axes, i) - width * n / 2 +
			   width * (int)series;

		if (!pfd_chart_value(
			    plot->chart, plot->rows[i], series, &value)) {
			mark_hidden(plot, axes, i, series);
			continue;
		}
		y = height_of(axes, value);
		pfd_chart_rect(plot, (int)series, x,
			y < axes->zero ? y : axes->zero, width,
			y < axes->zero ? axes->zero - y : y - axes->zero);
	}
}

/* What is not known is a gap. */
static void add_line(
	struct pfd_plot *plot, const struct axes *axes, size_t series)
{
	struct pfd_shape_point points[PFD_CHART_ROWS];
	size_t n = 0;
	int64_t value;

	for (size_t i = 0; i <= plot->n_rows; i++) {
		if (i < plot->n_rows &&
			pfd_chart_value(
				plot->chart, plot->rows[i], series, &value)) {
			points[n].x = middle(plot, axes, i);
			points[n++].y = height_of(axes, value);
			continue;
		}
		if (n > 1)
			pfd_chart_line(plot, (int)series, points, n);
		for (size_t k = 0; k < n; k++)
			pfd_chart_dot(
				plot, (int)series, points[k].x, points[k].y);
		n = 0;
	}
}

void pfd_chart_standing(struct pfd_plot *plot)
{
	struct axes axes = new_axes(plot);

	add_ticks(plot, &axes);
	for (size_t s = 0; plot->n_rows && s < plot->chart->n_series; s++) {
		if (plot->chart->kind == PFD_CHART_LINE)
			add_line(plot, &axes, s);
		else
			add_columns(plot, &axes, s);
	}
	add_labels(plot, &axes);
	plot->drawing.height = axes.top + axes.height + plot->drawing.font * 2;
}
