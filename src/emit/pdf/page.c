/* Pages and what is put on them. */
#include <pfd/text.h>

#include "pdf.h"

#define A4_SHORT (210 * PFD_MM)
#define A4_LONG (297 * PFD_MM)

struct pfd_pdf_page *pfd_pdf_page(struct pfd_pdf *p)
{
	return &p->pages.items[p->pages.n - 1];
}

double pfd_pdf_room(struct pfd_pdf *p)
{
	return pfd_pdf_page(p)->height - p->bottom - p->y;
}

double pfd_pdf_across(struct pfd_pdf *p)
{
	return pfd_pdf_page(p)->width - p->left - p->right;
}

bool pfd_pdf_lies(struct pfd_pdf *p)
{
	return pfd_pdf_page(p)->width > pfd_pdf_page(p)->height;
}

void pfd_pdf_new_page(struct pfd_pdf *p, bool landscape)
{
	struct pfd_pdf_page page = {
		.width = landscape ? A4_LONG : A4_SHORT,
		.height = landscape ? A4_SHORT : A4_LONG,
	};

	pfd_vec_push(p->arena, &p->pages, page);
	p->y = p->top;
	p->fresh = true;
}

void pfd_pdf_need(struct pfd_pdf *p, double height)
{
	if (!p->fresh && height > pfd_pdf_room(p))
		pfd_pdf_new_page(p, pfd_pdf_lies(p));
}

void pfd_pdf_skip(struct pfd_pdf *p, double height)
{
	if (!p->fresh)
		p->y += height;
}

struct pfd_pdf_mark *pfd_pdf_mark(
	struct pfd_pdf *p, struct pfd_pdf_page *page, struct pfd_pdf_mark mark)
{
	pfd_vec_push(p->arena, &page->marks, mark);
	return &page->marks.items[page->marks.n - 1];
}

void pfd_pdf_text(struct pfd_pdf *p, struct pfd_pdf_font font,
	enum pfd_pdf_ink ink, double x, double base, struct pfd_str text)
{
	if (!text.len)
		return;
	pfd_pdf_mark(p, pfd_pdf_page(p),
		(struct pfd_pdf_mark){ .kind = PFD_MARK_TEXT,
			.ink = ink,
			.font = font,
			.x = x,
			.y = base,
			.text = text });
	p->fresh = false;
}

void pfd_pdf_text_right(struct pfd_pdf *p, struct pfd_pdf_font font,
	enum pfd_pdf_ink ink, double x, double base, struct pfd_str text)
{
	pfd_pdf_text(p, font, ink, x - pfd_pdf_width(p->fonts, font, text),
		base, text);
}

void pfd_pdf_fill(struct pfd_pdf *p, enum pfd_pdf_ink ink, double x, double y,
	double width, double height)
{
	pfd_pdf_mark(p, pfd_pdf_page(p),
		(struct pfd_pdf_mark){ .kind = PFD_MARK_FILL,
			.ink = ink,
			.x = x,
			.y = y,
			.width = width,
			.height = height });
}

void pfd_pdf_need_line(
	struct pfd_pdf *p, struct pfd_pdf_font font, size_t i, size_t n)
{
	size_t left = n - i, together = 1;

	if (i == 0 || left == 2)
		together = i == 0 && left == 3 ? 3 : 2;
	if (together > left)
		together = left;
	pfd_pdf_need(p, (double)together * pfd_pdf_leading(font));
}

void pfd_pdf_lines(struct pfd_pdf *p, struct pfd_pdf_font font,
	enum pfd_pdf_ink ink, double x, const struct pfd_pdf_lines *lines)
{
	double leading = pfd_pdf_leading(font);

	for (size_t i = 0; i < lines->n; i++) {
		pfd_pdf_need_line(p, font, i, lines->n);
		pfd_pdf_text(p, font, ink, x, p->y + pfd_pdf_ascent(font),
			lines->items[i].text);
		p->y += leading;
		p->fresh = false;
	}
}

struct pfd_str pfd_pdf_safe(struct pfd_pdf *p, struct pfd_str text)
{
	return pfd_str_trim(pfd_text_visible(p->arena, text, true));
}
