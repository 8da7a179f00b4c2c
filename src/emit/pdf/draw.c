/* Pages to bytes, by cairo. */
#include <time.h>

#include <cairo-pdf.h>

#include <pfd/bank.h>
#include <pfd/text.h>

#include "pdf.h"

static const double inks[] = {
	[PFD_INK_TEXT] = 0.07,
	[PFD_INK_MUTED] = 0.33,
	[PFD_INK_RULE] = 0.72,
	[PFD_INK_SHADE] = 0.93,
};

enum { QUIET = 4 };

static void draw_qr(cairo_t *cr, const struct pfd_pdf_mark *mark)
{
	const struct pfd_qr *qr = mark->data;
	double module = mark->width / (double)(qr->size + 2 * QUIET);

	for (size_t y = 0; y < qr->size; y++)
		for (size_t x = 0; x < qr->size; x++)
			if (qr->modules[y * qr->size + x])
				cairo_rectangle(cr,
					mark->x + (double)(x + QUIET) * module,
					mark->y + (double)(y + QUIET) * module,
					module, module);
	cairo_set_source_rgb(cr, 0, 0, 0);
	cairo_fill(cr);
}

/* As dashes of a line as long as it is wide: a tenth of the file that squares of
 * their own would be, and of the time. */
static void draw_dots(cairo_t *cr, const struct pfd_pdf_mark *mark)
{
	static const double size = 0.8, dashes[] = { 0.8, 4.2 };
	double y = mark->y + size / 2;

	cairo_set_line_width(cr, size);
	cairo_set_dash(cr, dashes, PFD_COUNT(dashes), 0);
	cairo_move_to(cr, mark->x + mark->width + size, y);
	cairo_line_to(cr, mark->x, y);
	cairo_stroke(cr);
	cairo_set_dash(cr, NULL, 0, 0);
}

/* Where the heading stands, as cairo's outlines want it. */
static const char *place(const struct pfd_pdf *p, size_t heading)
{
	const struct pfd_pdf_heading *to = &p->headings.items[heading];

	/* Whole points: what prints fractions may follow the locale. */
	return pfd_arena_printf(p->arena, "page=%zu pos=[%d %d]",
		to->page + 1 + p->front.n, (int)p->left, (int)to->y - 12)
		.ptr;
}

static void draw_mark(
	struct pfd_pdf *p, cairo_t *cr, const struct pfd_pdf_mark *mark)
{
	double grey = inks[mark->ink];

	cairo_set_source_rgb(cr, grey, grey, grey);
	switch (mark->kind) {
	case PFD_MARK_TEXT:
		pfd_pdf_show(
			p->fonts, cr, mark->font, mark->text, mark->x, mark->y);
		break;
	case PFD_MARK_FILL:
		cairo_rectangle(
			cr, mark->x, mark->y, mark->width, mark->height);
		cairo_fill(cr);
		break;
	case PFD_MARK_DOTS:
		draw_dots(cr, mark);
		break;
	case PFD_MARK_QR:
		draw_qr(cr, mark);
		break;
	case PFD_MARK_CHART:
		pfd_pdf_draw_chart(p, cr, mark->data, mark->x, mark->y);
		break;
	case PFD_MARK_PICTURE:
		pfd_pdf_draw_picture(p, cr, mark);
		break;
	}
}

/* The title above, whose it is and the page's number below. */
static void draw_margins(struct pfd_pdf *p, cairo_t *cr,
	const struct pfd_pdf_page *page, size_t number, size_t of)
{
	struct pfd_pdf_font font = { PFD_FACE_PLAIN, 7.5 };
	double grey = inks[PFD_INK_MUTED], end = page->width - p->right;
	double base = page->height - 12 * PFD_MM;
	struct pfd_str words = pfd_arena_printf(p->arena, "%s %zu %s %zu",
		pfd_pdf_say(p, "Page", "Seite"), number,
		pfd_pdf_say(p, "of", "von"), of);
	struct pfd_str name = p->name;
	double room = end - p->left - 90;

	cairo_set_source_rgb(cr, grey, grey, grey);
	if (!p->letter || of > 1)
		pfd_pdf_show(p->fonts, cr, font, words,
			end - pfd_pdf_width(p->fonts, font, words), base);
	if (p->letter)
		return;
	if (name.len)
		pfd_pdf_show(p->fonts, cr, font,
			pfd_pdf_fit(
				p, font, pfd_one_line(p->arena, name), room),
			p->left, base);
	if (number > 1 && p->doc->title)
		pfd_pdf_show(p->fonts, cr, font,
			pfd_pdf_fit(p, font,
				pfd_one_line(p->arena, pfd_str(p->doc->title)),
				room),
			p->left, 12 * PFD_MM);
}

static void draw_page(struct pfd_pdf *p, cairo_t *cr,
	const struct pfd_pdf_page *page, size_t number, size_t of)
{
	cairo_pdf_surface_set_size(
		cairo_get_target(cr), page->width, page->height);
	/* Fills lie below the letters anyway, and each change of the colour
	 * costs: so all of them come first. */
	for (int fills = 1; fills >= 0; fills--)
		pfd_vec_foreach (mark, &page->marks)
			if ((mark->kind == PFD_MARK_FILL) == fills)
				draw_mark(p, cr, mark);
	if (!page->bare)
		draw_margins(p, cr, page, number, of);
	cairo_show_page(cr);
}

/* ---- what the file says of itself ----------------------------------------- */

static void set(struct pfd_pdf *p, cairo_surface_t *surface,
	cairo_pdf_metadata_t what, struct pfd_str text)
{
	if (text.len)
		cairo_pdf_surface_set_metadata(surface, what,
			pfd_arena_z(p->arena, pfd_one_line(p->arena, text)));
}

static void set_metadata(struct pfd_pdf *p, cairo_surface_t *surface)
{
	const struct pfd_doc *doc = p->doc;
	struct pfd_buf keys = pfd_buf(p->arena);
	time_t made = (time_t)p->r->options->made_s;
	struct tm tm;
	struct pfd_str when;

	pfd_vec_foreach (fact, &doc->provenance)
		pfd_buf_printf(&keys, "%spfd:%s=%.*s", keys.len ? "; " : "",
			fact->key,
			PFD_STR_ARG(pfd_cell_plain(p->arena, &fact->value)));
	(void)gmtime_r(&made, &tm);
	when = pfd_arena_printf(p->arena, "%04d-%02d-%02dT%02d:%02d:%02dZ",
		tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour,
		tm.tm_min, tm.tm_sec);
	set(p, surface, CAIRO_PDF_METADATA_TITLE, pfd_str(doc->title));
	set(p, surface, CAIRO_PDF_METADATA_AUTHOR, p->name);
	set(p, surface, CAIRO_PDF_METADATA_SUBJECT, pfd_str(doc->schema));
	set(p, surface, CAIRO_PDF_METADATA_KEYWORDS, pfd_buf_str(&keys));
	set(p, surface, CAIRO_PDF_METADATA_CREATOR,
		PFD_STR("pfd " PFD_VERSION));
	set(p, surface, CAIRO_PDF_METADATA_CREATE_DATE, when);
	set(p, surface, CAIRO_PDF_METADATA_MOD_DATE, when);
}

static void add_outline(struct pfd_pdf *p, cairo_surface_t *surface)
{
	int parents[5] = { CAIRO_PDF_OUTLINE_ROOT };

	for (size_t i = 0; i < p->headings.n; i++) {
		const struct pfd_pdf_heading *heading = &p->headings.items[i];
		int level = heading->level, id;

		if (level < 1 || level > 3)
			continue;
		id = cairo_pdf_surface_add_outline(surface, parents[level - 1],
			pfd_arena_z(p->arena, heading->text), place(p, i),
			level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN
				   : (cairo_pdf_outline_flags_t)0);
		for (int below = level; below < 5; below++)
			parents[below] = id;
	}
}

static cairo_status_t take(
	void *closure, const unsigned char *data, unsigned length)
{
	pfd_buf_add(closure, (struct pfd_str){ (const char *)data, length });
	return CAIRO_STATUS_SUCCESS;
}

enum pfd_status pfd_pdf_draw(
	struct pfd_pdf *p, struct pfd_buf *out, struct pfd_err *err)
{
	cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(
		take, out, p->pages.items[0].width, p->pages.items[0].height);
	cairo_t *cr = cairo_create(surface);
	size_t of = p->front.n + p->pages.n, number = 1;
	cairo_status_t status;

	cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5);
	set_metadata(p, surface);
	pfd_vec_foreach (page, &p->front)
		draw_page(p, cr, page, number++, of);
	pfd_vec_foreach (page, &p->pages)
		draw_page(p, cr, page, number++, of);
	add_outline(p, surface);
	status = cairo_status(cr);
	cairo_destroy(cr);
	cairo_surface_finish(surface);
	if (!status)
		status = cairo_surface_status(surface);
	cairo_surface_destroy(surface);
	if (p->broken)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: the picture is damaged",
				"{path}: das Bild ist beschädigt",
				PFD_A_STR("path", p->broken->path)));
	if (status)
		return pfd_fail(err, PFD_FAILED,
			PFD_MESSAGE("pdf: {reason}", "pdf: {reason}",
				PFD_A_Z("reason",
					cairo_status_to_string(status))));
	return PFD_OK;
}
