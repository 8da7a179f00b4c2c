/* A PDF being laid out: private to the module.
 *
 * First everything is laid out into pages of marks, then the pages are drawn:
 * only then it is known how many there are and where the headings stand.
 * Lengths are points, y grows downwards.
 */
#ifndef PFD_EMIT_PDF_H
#define PFD_EMIT_PDF_H

#include <cairo.h>

#include "render.h"

#define PFD_MM (72 / 25.4)

enum pfd_pdf_face { PFD_FACE_PLAIN, PFD_FACE_BOLD, PFD_FACE_MONO, PFD_N_FACES };
struct pfd_pdf_font {
	enum pfd_pdf_face face;
	double size;
};

enum pfd_pdf_ink { PFD_INK_TEXT, PFD_INK_MUTED, PFD_INK_RULE, PFD_INK_SHADE };

enum pfd_pdf_mark_kind {
	PFD_MARK_TEXT, /* y: the base line */
	PFD_MARK_FILL,
	PFD_MARK_DOTS,   /* a row of them, ending at its right end */
	PFD_MARK_QR,     /* data: struct pfd_qr */
	PFD_MARK_CHART,  /* data: struct pfd_drawing */
	PFD_MARK_PICTURE /* data: struct pfd_picture */
};
struct pfd_pdf_mark {
	enum pfd_pdf_mark_kind kind;
	enum pfd_pdf_ink ink;
	struct pfd_pdf_font font;
	double x, y, width, height;
	struct pfd_str text;
	const void *data;
	int target; /* 1 + the heading that a click leads to; 0: none */
};

struct pfd_pdf_page {
	double width, height;
	bool bare; /* without running head and page number */
	struct {
		PFD_VEC_OF(struct pfd_pdf_mark);
	} marks;
};

struct pfd_pdf_heading {
	struct pfd_str text;
	int level;
	size_t page; /* of the pages behind the front matter */
	double y;
};

struct pfd_pdf_fonts;
struct pfd_pdf_grid;

struct pfd_pdf {
	const struct pfd_render *r;
	const struct pfd_doc *doc;
	struct pfd_arena *arena;
	struct pfd_pdf_fonts *fonts;
	struct pfd_str name; /* whose the document is; may be empty */
	struct {
		PFD_VEC_OF(struct pfd_pdf_page);
	} front, pages; /* title and contents; and the rest */
	struct {
		PFD_VEC_OF(struct pfd_pdf_heading);
	} headings;
	struct {
		PFD_VEC_OF(
			struct pfd_pdf_grid *); /* of tables measured before */
	} grids;
	double left, right, top, bottom; /* margins */
	double body;                     /* size of the running text */
	double y;                        /* where the page goes on */
	bool fresh;                      /* nothing stands on the page yet */
	bool letter;
	const struct pfd_picture *broken; /* that could not be drawn */
};

static inline const char *pfd_pdf_say(
	const struct pfd_pdf *p, const char *en, const char *de)
{
	return p->doc->lang == PFD_DE ? de : en;
}

/* ---- fonts.c: letters ---- */

struct pfd_pdf_line {
	struct pfd_str text;
	double width;
};
struct pfd_pdf_lines {
	PFD_VEC_OF(struct pfd_pdf_line);
};

PFD_MUST_CHECK enum pfd_status pfd_pdf_fonts_open(struct pfd_arena *arena,
	struct pfd_pdf_fonts **ret, struct pfd_err *err);
void pfd_pdf_fonts_close(struct pfd_pdf_fonts *fonts);
double pfd_pdf_width(struct pfd_pdf_fonts *fonts, struct pfd_pdf_font font,
	struct pfd_str text);
/* The width of the widest part that is broken only at need. */
double pfd_pdf_word_width(struct pfd_pdf_fonts *fonts, struct pfd_pdf_font font,
	struct pfd_str text);
/* Appends the lines of the text, none wider than `width`. */
void pfd_pdf_break(struct pfd_pdf *p, struct pfd_pdf_font font,
	struct pfd_str text, double width, struct pfd_pdf_lines *lines);
/* The longest beginning that fits, with … where it is not all. */
struct pfd_str pfd_pdf_fit(struct pfd_pdf *p, struct pfd_pdf_font font,
	struct pfd_str text, double width);
void pfd_pdf_show(struct pfd_pdf_fonts *fonts, cairo_t *cr,
	struct pfd_pdf_font font, struct pfd_str text, double x, double y);
static inline double pfd_pdf_leading(struct pfd_pdf_font font)
{
	return font.size * 1.35;
}
/* From a line's top to its base line. */
static inline double pfd_pdf_ascent(struct pfd_pdf_font font)
{
	return font.size * 1.05;
}

/* ---- page.c: pages and marks ---- */

struct pfd_pdf_page *pfd_pdf_page(struct pfd_pdf *p);
/* What is left of the page's width and height. */
double pfd_pdf_room(struct pfd_pdf *p);
double pfd_pdf_across(struct pfd_pdf *p);
bool pfd_pdf_lies(struct pfd_pdf *p);
void pfd_pdf_new_page(struct pfd_pdf *p, bool landscape);
/* Goes on to the next page unless there is room for so much. */
void pfd_pdf_need(struct pfd_pdf *p, double height);
void pfd_pdf_skip(struct pfd_pdf *p, double height);
struct pfd_pdf_mark *pfd_pdf_mark(
	struct pfd_pdf *p, struct pfd_pdf_page *page, struct pfd_pdf_mark mark);
void pfd_pdf_text(struct pfd_pdf *p, struct pfd_pdf_font font,
	enum pfd_pdf_ink ink, double x, double base, struct pfd_str text);
/* Ends at `x`. */
void pfd_pdf_text_right(struct pfd_pdf *p, struct pfd_pdf_font font,
	enum pfd_pdf_ink ink, double x, double base, struct pfd_str text);
void pfd_pdf_fill(struct pfd_pdf *p, enum pfd_pdf_ink ink, double x, double y,
	double width, double height);
/* Room for line i of n: neither the first alone at a page's end nor the last at the
 * next one's beginning, and three stay together. */
void pfd_pdf_need_line(
	struct pfd_pdf *p, struct pfd_pdf_font font, size_t i, size_t n);
/* Lines from the present place on, kept together in twos at a page's end. */
void pfd_pdf_lines(struct pfd_pdf *p, struct pfd_pdf_font font,
	enum pfd_pdf_ink ink, double x, const struct pfd_pdf_lines *lines);
/* Safe to show, lines kept. */
struct pfd_str pfd_pdf_safe(struct pfd_pdf *p, struct pfd_str text);

/* ---- flow.c: blocks; table.c, chart.c, picture.c, letter.c, front.c ---- */

void pfd_pdf_flow(struct pfd_pdf *p, size_t from);
void pfd_pdf_facts(
	struct pfd_pdf *p, double size, const struct pfd_fact *facts, size_t n);
void pfd_pdf_table(struct pfd_pdf *p, const struct pfd_table *table);
/* On the page that is being filled. */
double pfd_pdf_table_height(struct pfd_pdf *p, const struct pfd_table *table);
/* Whether it needs a page that lies. */
bool pfd_pdf_table_lies(struct pfd_pdf *p, const struct pfd_table *table);
void pfd_pdf_picture(struct pfd_pdf *p, const struct pfd_picture *picture);
double pfd_pdf_picture_height(
	struct pfd_pdf *p, const struct pfd_picture *picture);
void pfd_pdf_draw_picture(
	struct pfd_pdf *p, cairo_t *cr, const struct pfd_pdf_mark *mark);
void pfd_pdf_chart(struct pfd_pdf *p, const struct pfd_chart *chart);
void pfd_pdf_draw_chart(struct pfd_pdf *p, cairo_t *cr,
	const struct pfd_drawing *drawing, double x, double y);
/* The block behind the letter's head. */
size_t pfd_pdf_letter(struct pfd_pdf *p);
bool pfd_pdf_is_report(const struct pfd_doc *doc);
/* The block behind what the title page has. */
size_t pfd_pdf_after_title(const struct pfd_doc *doc);
void pfd_pdf_front(struct pfd_pdf *p);
struct pfd_str pfd_pdf_partnership(const struct pfd_doc *doc);

/* ---- draw.c: pages to bytes ---- */

PFD_MUST_CHECK enum pfd_status pfd_pdf_draw(
	struct pfd_pdf *p, struct pfd_buf *out, struct pfd_err *err);

/* ---- info.c ---- */

/* Adds what cairo cannot say: the language, that the title is to be shown, and
 * the provenance. */
void pfd_pdf_info(struct pfd_pdf *p, struct pfd_buf *pdf);

#endif
