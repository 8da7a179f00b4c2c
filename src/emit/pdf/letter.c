/* Letters: the head of the first page after DIN 5008, form B, so that the address
 * stands in the window of an envelope. */
#include <pfd/text.h>

#include "pdf.h"

#define SMALL 7.0

static const struct pfd_block *lines_of(const struct pfd_doc *doc, size_t i)
{
	return i < doc->blocks.n &&
			       doc->blocks.items[i]->kind == PFD_BLOCK_LINES
		       ? doc->blocks.items[i]
		       : NULL;
}

/* The office: its first line is its name. */
static void letterhead(struct pfd_pdf *p, struct pfd_str text)
{
	struct pfd_pdf_font bold = { PFD_FACE_BOLD, 13 };
	struct pfd_pdf_font font = { PFD_FACE_PLAIN, 8 };
	double y = 16 * PFD_MM;
	struct pfd_str line;
	bool first = true;

	while (pfd_str_cut(&text, '\n', &line) && y < 42 * PFD_MM) {
		struct pfd_pdf_font use = first ? bold : font;

		pfd_pdf_text(p, use, PFD_INK_TEXT, p->left,
			y + pfd_pdf_ascent(use),
			pfd_pdf_fit(p, use, line, pfd_pdf_across(p)));
		y += pfd_pdf_leading(use);
		first = false;
	}
	pfd_pdf_fill(
		p, PFD_INK_RULE, p->left, 43 * PFD_MM, pfd_pdf_across(p), 0.5);
}

/* Where the letter goes back to, in the window above the address. */
static void sender(struct pfd_pdf *p, struct pfd_str text)
{
	struct pfd_pdf_font font = { PFD_FACE_PLAIN, 6 };
	struct pfd_buf all = pfd_buf(p->arena);
	struct pfd_str line;

	while (pfd_str_cut(&text, '\n', &line)) {
		size_t before = all.len;

		if (all.len)
			pfd_buf_addz(&all, " · ");
		pfd_buf_add(&all, line);
		if (before && pfd_pdf_width(p->fonts, font, pfd_buf_str(&all)) >
				      80 * PFD_MM) {
			pfd_buf_cut(&all, before);
			break;
		}
	}
	pfd_pdf_text(p, font, PFD_INK_MUTED, p->left, 60 * PFD_MM,
		pfd_pdf_fit(p, font, pfd_buf_str(&all), 80 * PFD_MM));
	pfd_pdf_fill(p, PFD_INK_RULE, p->left, 61 * PFD_MM, 80 * PFD_MM, 0.4);
}

/* Six lines of 27.3 mm, from 62.7 mm on. */
static void address(struct pfd_pdf *p, struct pfd_str text)
{
	struct pfd_pdf_font font = { PFD_FACE_PLAIN, 9.5 };
	double y = 62.7 * PFD_MM;
	struct pfd_str line;

	for (int i = 0; i < 6 && pfd_str_cut(&text, '\n', &line); i++) {
		pfd_pdf_text(p, font, PFD_INK_TEXT, p->left,
			y + pfd_pdf_ascent(font),
			pfd_pdf_fit(p, font, line, 80 * PFD_MM));
		y += 27.3 / 6 * PFD_MM;
	}
}

/* For folding into thirds, and the middle for punching. */
static void marks(struct pfd_pdf *p)
{
	static const struct {
		double y, width;
	} at[] = { { 105, 5 }, { 148.5, 7 }, { 210, 5 } };

	for (size_t i = 0; i < PFD_COUNT(at); i++)
		pfd_pdf_fill(p, PFD_INK_MUTED, 4 * PFD_MM, at[i].y * PFD_MM,
			at[i].width * PFD_MM, 0.4);
}

size_t pfd_pdf_letter(struct pfd_pdf *p)
{
	const struct pfd_block *head = lines_of(p->doc, 0);
	const struct pfd_block *to = lines_of(p->doc, 1);
	const struct pfd_block *when = lines_of(p->doc, 2);
	struct pfd_str office;

	if (!p->doc->prose || !head || !to || !when)
		return 0;
	p->letter = true;
	p->left = 25 * PFD_MM;
	p->right = 20 * PFD_MM;
	p->top = 25 * PFD_MM;
	p->bottom = 25 * PFD_MM;
	pfd_pdf_new_page(p, false);
	office = pfd_pdf_safe(p, head->text);
	letterhead(p, office);
	sender(p, office);
	address(p, pfd_pdf_safe(p, to->text));
	marks(p);
	pfd_pdf_text_right(p, (struct pfd_pdf_font){ PFD_FACE_PLAIN, p->body },
		PFD_INK_TEXT, pfd_pdf_page(p)->width - p->right, 92 * PFD_MM,
		pfd_one_line(p->arena, when->text));
	p->y = 98.5 * PFD_MM;
	p->fresh = false;
	return 3;
}
