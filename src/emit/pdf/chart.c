/* Charts: the shapes that every format draws, here by cairo. */
#include "pdf.h"

static int hundredths(double points)
{
	return (int)(points * PFD_POINT);
}

void pfd_pdf_chart(struct pfd_pdf *p, const struct pfd_chart *chart)
{
	double across = pfd_pdf_across(p);
	struct pfd_drawing *drawing = PFD_NEW(p->arena, struct pfd_drawing);
	struct pfd_pdf_font bold = { PFD_FACE_BOLD, p->body };
	struct pfd_pdf_lines title = { 0 };
	double height;

	across = across > 480 ? 480 : across;
	*drawing = pfd_chart_draw(p->arena, chart, p->doc->lang,
		hundredths(across), hundredths(7.5));
	height = (double)drawing->height / PFD_POINT;
	if (chart->title)
		pfd_pdf_break(p, bold,
			pfd_one_line(p->arena, pfd_str(chart->title)),
			pfd_pdf_across(p), &title);
	pfd_pdf_need(p, height + 4 + (double)title.n * pfd_pdf_leading(bold));
	pfd_pdf_lines(p, bold, PFD_INK_TEXT, p->left, &title);
	p->y += 4;
	pfd_pdf_mark(p, pfd_pdf_page(p),
		(struct pfd_pdf_mark){ .kind = PFD_MARK_CHART,
			.x = p->left,
			.y = p->y,
			.data = drawing });
	p->y += height;
	p->fresh = false;
}

/* ---- drawing -------------------------------------------------------------- */

static double points(int length)
{
	return (double)length / PFD_POINT;
}

static void set_color(cairo_t *cr, uint32_t color)
{
	cairo_set_source_rgb(cr, (color >> 16 & 255) / 255.0,
		(color >> 8 & 255) / 255.0, (color & 255) / 255.0);
}

/* One family of stripes, `step` apart, over the clipped field. */
static void stripes(cairo_t *cr, double x, double y, double width,
	double height, double slope)
{
	const double step = 4;
	double run = slope < 0 ? -slope * height : slope * height;

	if (slope == 0) {
		for (double at = y + step / 2; at < y + height; at += step) {
			cairo_move_to(cr, x, at);
			cairo_line_to(cr, x + width, at);
		}
	} else {
		for (double at = x - run; at < x + width + run; at += step) {
			cairo_move_to(cr, at, slope > 0 ? y + height : y);
			cairo_line_to(cr, at + run, slope > 0 ? y : y + height);
		}
	}
	cairo_stroke(cr);
}

static void dots(cairo_t *cr, double x, double y, double width, double height)
{
	for (double v = y + 2; v < y + height; v += 4)
		for (double u = x + 2; u < x + width; u += 4) {
			cairo_new_sub_path(cr);
			cairo_arc(cr, u, v, 0.6, 0, 6.2831853);
		}
	cairo_fill(cr);
}

static void pattern(cairo_t *cr, enum pfd_chart_pattern kind, double x,
	double y, double width, double height)
{
	cairo_save(cr);
	cairo_rectangle(cr, x, y, width, height);
	cairo_clip(cr);
	cairo_set_source_rgb(cr, 0, 0, 0);
	cairo_set_line_width(cr, 0.4);
	switch (kind) {
	case PFD_PATTERN_PLAIN:
		break;
	case PFD_PATTERN_RISING:
		stripes(cr, x, y, width, height, 1);
		break;
	case PFD_PATTERN_FALLING:
		stripes(cr, x, y, width, height, -1);
		break;
	case PFD_PATTERN_LEVEL:
		stripes(cr, x, y, width, height, 0);
		break;
	case PFD_PATTERN_CROSSED:
		stripes(cr, x, y, width, height, 1);
		stripes(cr, x, y, width, height, -1);
		break;
	case PFD_PATTERN_DOTS:
		dots(cr, x, y, width, height);
		break;
	}
	cairo_restore(cr);
}

static void rectangle(cairo_t *cr, const struct pfd_shape *shape)
{
	double x = points(shape->x), y = points(shape->y);
	double width = points(shape->width), height = points(shape->height);

	if (shape->series >= 0) {
		const struct pfd_chart_style *style =
			&pfd_chart_styles[shape->series];

		set_color(cr, style->fill);
		cairo_rectangle(cr, x, y, width, height);
		cairo_fill(cr);
		pattern(cr, style->pattern, x, y, width, height);
	}
	cairo_rectangle(cr, x, y, width, height);
	cairo_set_source_rgb(cr, 0.1, 0.1, 0.1);
	cairo_set_line_width(cr, 0.5);
	cairo_stroke(cr);
}

static void line(cairo_t *cr, const struct pfd_shape *shape)
{
	double dashes[4], all = 0;

	cairo_save(cr);
	if (shape->series >= 0) {
		const struct pfd_chart_style *style =
			&pfd_chart_styles[shape->series];

		for (int i = 0; i < 4; i++) {
			dashes[i] = points(style->dashes[i]);
			all += dashes[i];
		}
		set_color(cr, style->line);
		cairo_set_line_width(cr, 1.5);
		if (all > 0)
			cairo_set_dash(cr, dashes, dashes[2] > 0 ? 4 : 2, 0);
	} else {
		double grey = shape->series == PFD_SHAPE_GRID ? 0.8 : 0.2;

		cairo_set_source_rgb(cr, grey, grey, grey);
		cairo_set_line_width(cr, 0.5);
	}
	for (size_t i = 0; i < shape->n_points; i++)
		cairo_line_to(cr, points(shape->points[i].x),
			points(shape->points[i].y));
	cairo_stroke(cr);
	cairo_restore(cr);
}

static void dot(cairo_t *cr, const struct pfd_shape *shape)
{
	set_color(cr, shape->series >= 0 ? pfd_chart_styles[shape->series].line
					 : 0x1a1a1a);
	cairo_new_sub_path(cr);
	cairo_arc(cr, points(shape->x), points(shape->y), 2, 0, 6.2831853);
	cairo_fill(cr);
}

void pfd_pdf_draw_chart(struct pfd_pdf *p, cairo_t *cr,
	const struct pfd_drawing *drawing, double x, double y)
{
	struct pfd_pdf_font font = { PFD_FACE_PLAIN, points(drawing->font) };

	cairo_save(cr);
	cairo_translate(cr, x, y);
	pfd_vec_foreach (shape, &drawing->shapes) {
		double at = points(shape->x), width;

		switch (shape->kind) {
		case PFD_SHAPE_RECT:
			rectangle(cr, shape);
			break;
		case PFD_SHAPE_LINE:
			line(cr, shape);
			break;
		case PFD_SHAPE_DOT:
			dot(cr, shape);
			break;
		case PFD_SHAPE_TEXT:
			width = pfd_pdf_width(p->fonts, font, shape->text);
			at -= shape->anchor == PFD_ANCHOR_END      ? width
			      : shape->anchor == PFD_ANCHOR_MIDDLE ? width / 2
								   : 0;
			cairo_set_source_rgb(cr, 0.1, 0.1, 0.1);
			pfd_pdf_show(p->fonts, cr, font, shape->text, at,
				points(shape->y));
			break;
		}
	}
	cairo_restore(cr);
}
