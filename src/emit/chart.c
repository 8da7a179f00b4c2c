/* Charts as shapes: what they have in common, whatever their kind. */
#include <limits.h>

#include <pfd/base/money.h>
#include <pfd/text.h>

#include "chart.h"
#include "render.h"

/* Neighbours differ in lightness; what is too pale for a line has another colour
 * there. */
const struct pfd_chart_style pfd_chart_styles[PFD_CHART_SERIES] = {
	{ 0x0072B2, 0x0072B2, PFD_PATTERN_PLAIN, { 0 } },
	{ 0xE69F00, 0xD55E00, PFD_PATTERN_RISING, { 600, 300 } },
	{ 0xF0E442, 0x009E73, PFD_PATTERN_DOTS, { 150, 250 } },
	{ 0xD55E00, 0xB8629A, PFD_PATTERN_FALLING, { 900, 300, 150, 300 } },
	{ 0x56B4E9, 0x7D7D7D, PFD_PATTERN_LEVEL, { 1200, 400 } },
	{ 0x009E73, 0xA67300, PFD_PATTERN_CROSSED, { 300, 300 } },
};

int pfd_chart_scale(__int128 value, int length, __int128 whole)
{
	__int128 scaled;

	if (whole <= 0 || value <= 0)
		return 0;
	scaled = (value * length * 2 + whole) / (whole * 2);
	return scaled < INT_MAX ? (int)scaled : INT_MAX;
}

void pfd_chart_range(
	const struct pfd_plot *plot, int64_t *ret_low, int64_t *ret_high)
{
	*ret_low = *ret_high = 0;
	for (size_t i = 0; i < plot->n_rows; i++) {
		for (size_t s = 0; s < plot->chart->n_series; s++) {
			int64_t value;

			if (!pfd_chart_value(
				    plot->chart, plot->rows[i], s, &value))
				continue;
			*ret_low = value < *ret_low ? value : *ret_low;
			*ret_high = value > *ret_high ? value : *ret_high;
		}
	}
}

struct pfd_chart_parts pfd_chart_read_parts(
	const struct pfd_chart *chart, const struct pfd_row *row, int length)
{
	struct pfd_chart_parts parts = { 0 };
	int64_t values[PFD_CHART_SERIES] = { 0 }, last;
	__int128 whole = 0, drawn = 0, sum = 0;

	for (size_t i = 0; i < chart->n_series; i++) {
		(void)pfd_chart_value(chart, row, i, &values[i]);
		whole += values[i];
		drawn += values[i] > 0 ? values[i] : 0;
	}
	for (size_t i = 0; i < chart->n_series; i++) {
		sum += values[i] > 0 ? values[i] : 0;
		parts.end[i] = pfd_chart_scale(sum, length, drawn);
	}
	last = values[chart->n_series - 1];
	parts.last_percent =
		last < 0 ? -pfd_chart_scale(-(__int128)last, 100, whole)
			 : pfd_chart_scale(last, 100, whole);
	return parts;
}

const char *pfd_chart_series_title(const struct pfd_chart *chart, size_t series)
{
	return chart->table->columns[chart->series[series].column].title;
}

struct pfd_str pfd_chart_number(
	const struct pfd_plot *plot, int64_t value, bool short_)
{
	const struct pfd_chart *chart = plot->chart;
	enum pfd_cell_kind kind =
		chart->table->columns[chart->series[0].column].kind;
	struct pfd_cell cell = { .kind = kind, .num = value };
	struct pfd_str text =
		pfd_cell_people(plot->arena, &cell, plot->lang, false);

	if (kind != PFD_CELL_MONEY)
		return text;
	if (short_)
		text.len -= strlen(",00");
	return pfd_arena_printf(plot->arena, "%.*s €", PFD_STR_ARG(text));
}

struct pfd_str pfd_chart_label(
	const struct pfd_plot *plot, const struct pfd_row *row)
{
	const struct pfd_chart *chart = plot->chart;
	const struct pfd_cell *cell = &row->cells[chart->label];

	if (chart->table->columns[chart->label].month &&
		cell->kind == PFD_CELL_ID)
		return pfd_month_people(
			plot->arena, cell->text, plot->lang, true);
	return pfd_one_line(plot->arena,
		pfd_cell_people(plot->arena, cell, plot->lang, false));
}

static int letter_width(const struct pfd_plot *plot)
{
	return plot->drawing.font * 6 / 10;
}

int pfd_chart_text_width(const struct pfd_plot *plot, struct pfd_str text)
{
	size_t width = pfd_utf8_width(text);

	return (int)(width < 1000 ? width : 1000) * letter_width(plot);
}

/* ---- shapes --------------------------------------------------------------- */

static void add(struct pfd_plot *plot, struct pfd_shape shape)
{
	pfd_vec_push(plot->arena, &plot->drawing.shapes, shape);
}

void pfd_chart_rect(
	struct pfd_plot *plot, int series, int x, int y, int width, int height)
{
	add(plot, (struct pfd_shape){ .kind = PFD_SHAPE_RECT,
			  .series = series,
			  .x = x,
			  .y = y,
			  .width = width,
			  .height = height });
}

void pfd_chart_line(struct pfd_plot *plot, int series,
	const struct pfd_shape_point *points, size_t n)
{
	struct pfd_shape_point *kept =
		pfd_alloc_n(plot->arena, n, sizeof *kept);

	memcpy(kept, points, n * sizeof *kept);
	add(plot, (struct pfd_shape){ .kind = PFD_SHAPE_LINE,
			  .series = series,
			  .points = kept,
			  .n_points = n });
}

void pfd_chart_straight(
	struct pfd_plot *plot, int series, int x, int y, int to_x, int to_y)
{
	const struct pfd_shape_point points[] = { { x, y }, { to_x, to_y } };

	pfd_chart_line(plot, series, points, PFD_COUNT(points));
}

void pfd_chart_dot(struct pfd_plot *plot, int series, int x, int y)
{
	add(plot, (struct pfd_shape){ .kind = PFD_SHAPE_DOT,
			  .series = series,
			  .x = x,
			  .y = y });
}

static struct pfd_str cut(
	const struct pfd_plot *plot, struct pfd_str text, int room)
{
	int letters = room / letter_width(plot);

	if (pfd_chart_text_width(plot, text) <= room)
		return text;
	if (letters < 2)
		return PFD_STR("…");
	return pfd_arena_printf(plot->arena, "%.*s…",
		PFD_STR_ARG(pfd_utf8_cut(text, (size_t)letters - 1)));
}

void pfd_chart_text(struct pfd_plot *plot, struct pfd_str text, int x, int y,
	int room, enum pfd_shape_anchor anchor)
{
	static const int before[] = { [PFD_ANCHOR_START] = 0,
		[PFD_ANCHOR_MIDDLE] = 1,
		[PFD_ANCHOR_END] = 2 };
	int width, left, right;

	text = cut(plot, text, room);
	width = pfd_chart_text_width(plot, text);
	left = x - width * before[anchor] / 2;
	right = left + width - plot->drawing.width;
	x -= left < 0 ? left : right > 0 ? right : 0;
	add(plot, (struct pfd_shape){ .kind = PFD_SHAPE_TEXT,
			  .series = PFD_SHAPE_AXIS,
			  .x = x,
			  .y = y,
			  .text = text,
			  .anchor = anchor });
}

/* ---- the frame ---------------------------------------------------------- */

static void choose_rows(struct pfd_plot *plot)
{
	const struct pfd_table *table = plot->chart->table;

	plot->rows =
		pfd_alloc_n(plot->arena, PFD_CHART_ROWS, sizeof *plot->rows);
	pfd_vec_foreach (row, &table->rows) {
		if (row->strong)
			continue;
		if (plot->n_rows < PFD_CHART_ROWS)
			plot->rows[plot->n_rows++] = row;
		else
			plot->n_left++;
	}
}

static void add_sign(struct pfd_plot *plot, int series, int x, int y)
{
	int side = plot->drawing.font;

	if (plot->chart->kind != PFD_CHART_LINE) {
		pfd_chart_rect(plot, series, x, y, side, side);
		return;
	}
	pfd_chart_straight(
		plot, series, x, y + side / 2, x + 2 * side, y + side / 2);
	pfd_chart_dot(plot, series, x + side, y + side / 2);
}

/* Which sign is which series, in as many lines as that takes. */
static void add_legend(struct pfd_plot *plot)
{
	int font = plot->drawing.font, width = plot->drawing.width;
	int sign =
		(plot->chart->kind == PFD_CHART_LINE ? 2 : 1) * font + font / 2;
	int x = 0, y = 0;

	if (plot->chart->n_series < 2)
		return;
	for (size_t i = 0; i < plot->chart->n_series; i++) {
		struct pfd_str title = pfd_one_line(plot->arena,
			pfd_str(pfd_chart_series_title(plot->chart, i)));
		int item = sign + pfd_chart_text_width(plot, title);

		if (x > 0 && x + item > width) {
			x = 0;
			y += font * 3 / 2;
		}
		add_sign(plot, (int)i, x, y);
		pfd_chart_text(plot, title, x + sign, y + font * 9 / 10,
			width - x - sign, PFD_ANCHOR_START);
		x += item + font * 3 / 2;
	}
	plot->drawing.height = y + font * 5 / 2;
}

struct pfd_str pfd_chart_rest(const struct pfd_plot *plot)
{
	struct pfd_message rest = PFD_MESSAGE("… and {n} more in the table",
		"… und {n} weitere in der Tabelle",
		PFD_A_INT("n", (int64_t)plot->n_left));

	return pfd_message_str(plot->arena, &rest, plot->lang);
}

static void add_rest(struct pfd_plot *plot)
{
	int font = plot->drawing.font;

	if (plot->n_left == 0)
		return;
	plot->drawing.height += font * 2;
	pfd_chart_text(plot, pfd_chart_rest(plot), 0,
		plot->drawing.height - font / 2, plot->drawing.width,
		PFD_ANCHOR_START);
}

struct pfd_plot pfd_chart_plot(struct pfd_arena *arena,
	const struct pfd_chart *chart, enum pfd_lang lang, int width, int font)
{
	struct pfd_plot plot = {
		.arena = arena,
		.chart = chart,
		.lang = lang,
		.drawing = { .width = width, .font = font },
	};

	choose_rows(&plot);
	return plot;
}

struct pfd_drawing pfd_chart_draw(struct pfd_arena *arena,
	const struct pfd_chart *chart, enum pfd_lang lang, int width, int font)
{
	struct pfd_plot plot = pfd_chart_plot(arena, chart, lang, width, font);

	add_legend(&plot);
	switch (chart->kind) {
	case PFD_CHART_STACK:
	case PFD_CHART_BARS:
		pfd_chart_lying(&plot);
		break;
	case PFD_CHART_COLUMNS:
	case PFD_CHART_LINE:
		pfd_chart_standing(&plot);
		break;
	}
	add_rest(&plot);
	return plot.drawing;
}
