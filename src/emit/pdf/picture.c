/* Pictures: JPEGs go into the file as they are, PNGs as cairo reads them. */
#include <cairo-pdf.h>

#include "pdf.h"

/* As browsers show it. */
#define PIXEL (72.0 / 96)

static void size_of(struct pfd_pdf *p, const struct pfd_picture *picture,
	double *width, double *height)
{
	double across = pfd_pdf_across(p);
	double most = pfd_pdf_page(p)->height * 0.55;

	*width = picture->width * PIXEL;
	*height = picture->height * PIXEL;
	if (*width > across) {
		*height *= across / *width;
		*width = across;
	}
	if (*height > most) {
		*width *= most / *height;
		*height = most;
	}
}

double pfd_pdf_picture_height(
	struct pfd_pdf *p, const struct pfd_picture *picture)
{
	double width, height;

	size_of(p, picture, &width, &height);
	return height;
}

void pfd_pdf_picture(struct pfd_pdf *p, const struct pfd_picture *picture)
{
	struct pfd_pdf_font font = { PFD_FACE_PLAIN, p->body - 1 };
	struct pfd_pdf_lines caption = { 0 };
	double width, height;

	size_of(p, picture, &width, &height);
	if (picture->caption.len)
		pfd_pdf_break(p, font, pfd_pdf_safe(p, picture->caption),
			pfd_pdf_across(p), &caption);
	pfd_pdf_need(p, height + 4 + (double)caption.n * pfd_pdf_leading(font));
	pfd_pdf_mark(p, pfd_pdf_page(p),
		(struct pfd_pdf_mark){ .kind = PFD_MARK_PICTURE,
			.x = p->left,
			.y = p->y,
			.width = width,
			.height = height,
			.data = picture });
	p->y += height;
	p->fresh = false;
	if (caption.n)
		p->y += 4;
	pfd_pdf_lines(p, font, PFD_INK_MUTED, p->left, &caption);
}

/* ---- drawing -------------------------------------------------------------- */

/* From the stored lines to upright ones, by Exif's orientation less one: xx, yx, xy,
 * yy, and whether width and height are added. */
static const signed char turns[8][6] = {
	{ 1, 0, 0, 1, 0, 0 },
	{ -1, 0, 0, 1, 1, 0 },
	{ -1, 0, 0, -1, 1, 1 },
	{ 1, 0, 0, -1, 0, 1 },
	{ 0, 1, 1, 0, 0, 0 },
	{ 0, 1, -1, 0, 1, 0 },
	{ 0, -1, -1, 0, 1, 1 },
	{ 0, -1, 1, 0, 0, 1 },
};

struct reading {
	struct pfd_str rest;
};

static cairo_status_t read_some(
	void *closure, unsigned char *data, unsigned length)
{
	struct reading *reading = closure;

	if (reading->rest.len < length)
		return CAIRO_STATUS_READ_ERROR;
	memcpy(data, reading->rest.ptr, length);
	reading->rest = pfd_str_sub(reading->rest, length, reading->rest.len);
	return CAIRO_STATUS_SUCCESS;
}

/* Its side is one: the file's own size counts where its bytes are taken as they are,
 * and so its pixels need no room here. */
static cairo_surface_t *jpeg(const struct pfd_picture *picture)
{
	cairo_surface_t *surface =
		cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1);

	cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_JPEG,
		(const unsigned char *)picture->bytes.ptr, picture->bytes.len,
		NULL, NULL);
	return surface;
}

void pfd_pdf_draw_picture(
	struct pfd_pdf *p, cairo_t *cr, const struct pfd_pdf_mark *mark)
{
	const struct pfd_picture *picture = mark->data;
	const signed char *turn = turns[picture->turn - 1];
	struct reading reading = { picture->bytes };
	cairo_surface_t *surface =
		strcmp(picture->type, "image/jpeg")
			? cairo_image_surface_create_from_png_stream(
				  read_some, &reading)
			: jpeg(picture);
	cairo_matrix_t matrix;

	if (cairo_surface_status(surface)) {
		p->broken = picture;
		cairo_surface_destroy(surface);
		return;
	}
	cairo_matrix_init(
		&matrix, turn[0], turn[1], turn[2], turn[3], turn[4], turn[5]);
	cairo_save(cr);
	cairo_translate(cr, mark->x, mark->y);
	cairo_scale(cr, mark->width, mark->height);
	cairo_transform(cr, &matrix);
	cairo_scale(cr, 1.0 / cairo_image_surface_get_width(surface),
		1.0 / cairo_image_surface_get_height(surface));
	cairo_set_source_surface(cr, surface, 0, 0);
	cairo_paint(cr);
	cairo_restore(cr);
	cairo_surface_destroy(surface);
}
