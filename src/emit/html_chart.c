/* Charts of HTML: drawn inline, named and described for who cannot see them. */
#include <pfd/write.h>

#include "chart.h"
#include "html.h"

enum {
	WIDTH = 440 * PFD_POINT,
	FONT = 11 * PFD_POINT,
	PATTERN = 6, /* the side of a pattern's tile, points */
	DOT = 3
};

/* Hundredths of a point as points. */
static void add_length(
	const struct pfd_html *h, const char *name, int hundredths)
{
	int rest = hundredths % PFD_POINT;

	pfd_buf_printf(h->out, " %s=\"%d", name, hundredths / PFD_POINT);
	if (rest)
		pfd_buf_printf(h->out, ".%02d", rest);
	pfd_buf_addc(h->out, '"');
}

/* ---- patterns -------------------------------------------------------------- */

/* Upon the colour, from edge to edge of the tile. */
static const char *const patterns[] = {
	[PFD_PATTERN_PLAIN] = "",
	[PFD_PATTERN_RISING] = "<path d=\"M-1 1l2-2M0 6l6-6M5 7l2-2\"/>",
	[PFD_PATTERN_DOTS] = "<path d=\"M1 2h1M4 5h1\"/>",
	[PFD_PATTERN_FALLING] = "<path d=\"M-1 5l2 2M0 0l6 6M5-1l2 2\"/>",
	[PFD_PATTERN_LEVEL] = "<path d=\"M0 3h6\"/>",
	[PFD_PATTERN_CROSSED] = "<path d=\"M0 0l6 6M0 6l6-6\"/>",
};

static void add_patterns(
	const struct pfd_html *h, const struct pfd_chart *chart, size_t place)
{
	pfd_buf_addz(h->out, "<defs>");
	for (size_t s = 0; s < chart->n_series; s++) {
		const struct pfd_chart_style *style = &pfd_chart_styles[s];

		pfd_buf_printf(h->out,
			"<pattern id=\"c%zup%zu\" width=\"%d\" height=\"%d\" "
			"patternUnits=\"userSpaceOnUse\">"
			"<path fill=\"#%06x\" d=\"M0 0h%dv%dH0z\"/>"
			"<g stroke=\"#000\" stroke-width=\"%s\">%s</g>"
			"</pattern>",
			place, s, PATTERN, PATTERN, style->fill, PATTERN,
			PATTERN,
			style->pattern == PFD_PATTERN_DOTS ? "1.2" : ".7",
			patterns[style->pattern]);
	}
	pfd_buf_addz(h->out, "</defs>\n");
}

/* ---- shapes ---------------------------------------------------------------- */

static void add_rect(
	const struct pfd_html *h, const struct pfd_shape *shape, size_t place)
{
	if (shape->width == 0 || shape->height == 0)
		return;
	pfd_buf_addz(h->out, "<rect");
	add_length(h, "x", shape->x);
	add_length(h, "y", shape->y);
	add_length(h, "width", shape->width);
	add_length(h, "height", shape->height);
	pfd_buf_printf(h->out,
		" fill=\"url(#c%zup%d)\" stroke=\"currentColor\" "
		"stroke-width=\".6\"/>\n",
		place, shape->series);
}

static void add_dashes(const struct pfd_html *h, const int *dashes)
{
	if (!dashes[0])
		return;
	pfd_buf_addz(h->out, " stroke-dasharray=\"");
	for (size_t i = 0; i < 4 && dashes[i]; i++)
		pfd_buf_printf(h->out, "%s%d.%02d", i ? " " : "",
			dashes[i] / PFD_POINT, dashes[i] % PFD_POINT);
	pfd_buf_addc(h->out, '"');
}

static void add_line(const struct pfd_html *h, const struct pfd_shape *shape)
{
	pfd_buf_addz(h->out, "<polyline fill=\"none\" points=\"");
	for (size_t i = 0; i < shape->n_points; i++)
		pfd_buf_printf(h->out, "%s%d.%02d,%d.%02d", i ? " " : "",
			shape->points[i].x / PFD_POINT,
			shape->points[i].x % PFD_POINT,
			shape->points[i].y / PFD_POINT,
			shape->points[i].y % PFD_POINT);
	pfd_buf_addc(h->out, '"');
	if (shape->series < 0) {
		pfd_buf_printf(h->out,
			" stroke=\"currentColor\" stroke-width=\"%s\"/>\n",
			shape->series == PFD_SHAPE_AXIS
				? ".8"
				: ".5\" stroke-opacity=\".4");
		return;
	}
	pfd_buf_printf(h->out, " stroke=\"#%06x\" stroke-width=\"2\"",
		pfd_chart_styles[shape->series].line);
	add_dashes(h, pfd_chart_styles[shape->series].dashes);
	pfd_buf_addz(h->out, "/>\n");
}

static void add_dot(const struct pfd_html *h, const struct pfd_shape *shape)
{
	pfd_buf_addz(h->out, "<circle");
	add_length(h, "cx", shape->x);
	add_length(h, "cy", shape->y);
	pfd_buf_printf(h->out,
		" r=\"%d\" fill=\"#%06x\" stroke=\"currentColor\" "
		"stroke-width=\".6\"/>\n",
		DOT, pfd_chart_styles[shape->series].line);
}

static void add_text(const struct pfd_html *h, const struct pfd_shape *shape)
{
	static const char *const anchors[] = {
		[PFD_ANCHOR_START] = "",
		[PFD_ANCHOR_MIDDLE] = " text-anchor=\"middle\"",
		[PFD_ANCHOR_END] = " text-anchor=\"end\"",
	};

	pfd_buf_addz(h->out, "<text");
	add_length(h, "x", shape->x);
	add_length(h, "y", shape->y);
	pfd_buf_printf(h->out, "%s>", anchors[shape->anchor]);
	pfd_html_value(h->out, shape->text);
	pfd_buf_addz(h->out, "</text>\n");
}

static void add_shape(
	const struct pfd_html *h, const struct pfd_shape *shape, size_t place)
{
	switch (shape->kind) {
	case PFD_SHAPE_RECT:
		add_rect(h, shape, place);
		break;
	case PFD_SHAPE_LINE:
		add_line(h, shape);
		break;
	case PFD_SHAPE_DOT:
		add_dot(h, shape);
		break;
	case PFD_SHAPE_TEXT:
		add_text(h, shape);
		break;
	}
}

/* ---- the figure -------------------------------------------------------------- */

/* Of the chart's table in the document. */
static size_t place_of(const struct pfd_html *h, const struct pfd_table *table)
{
	const struct pfd_doc *doc = h->r->doc;
	size_t i = 0;

	while (i < doc->blocks.n && doc->blocks.items[i]->table != table)
		i++;
	return i;
}

static void add_words(
	const struct pfd_html *h, const struct pfd_chart *chart, size_t place)
{
	pfd_buf_addz(h->out, "<figure class=\"chart\"><figcaption>");
	pfd_html_text(h->out, pfd_str(chart->title));
	pfd_buf_printf(h->out, " <a href=\"#t%zu\">%s</a></figcaption>\n",
		place_of(h, chart->table),
		pfd_html_say(h, "Table of the numbers", "Tabelle der Zahlen"));
	pfd_buf_printf(h->out,
		"<svg role=\"img\" aria-labelledby=\"c%zut c%zud\"", place,
		place);
}

void pfd_html_chart(
	const struct pfd_html *h, const struct pfd_chart *chart, size_t place)
{
	struct pfd_drawing drawing;

	if (!pfd_chart_plot(h->arena, chart, h->lang, WIDTH, FONT).n_rows)
		return;
	drawing = pfd_chart_draw(h->arena, chart, h->lang, WIDTH, FONT);
	add_words(h, chart, place);
	pfd_buf_printf(h->out,
		" viewBox=\"-1 -1 %d %d\" font-size=\"%d\">\n"
		"<title id=\"c%zut\">",
		drawing.width / PFD_POINT + 2,
		(drawing.height + PFD_POINT - 1) / PFD_POINT + 2,
		drawing.font / PFD_POINT, place);
	pfd_html_value(h->out, pfd_str(chart->title));
	pfd_buf_printf(h->out, "</title>\n<desc id=\"c%zud\">", place);
	/* No <br> in SVG. */
	pfd_html_value(h->out, pfd_str(chart->text));
	pfd_buf_addz(h->out, "</desc>\n");
	add_patterns(h, chart, place);
	pfd_vec_foreach (shape, &drawing.shapes)
		add_shape(h, shape, place);
	pfd_buf_addz(h->out, "</svg></figure>\n");
}
