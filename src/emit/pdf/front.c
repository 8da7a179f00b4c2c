/* What stands before a long report: a title page and the contents. */
#include <pfd/text.h>

#include "pdf.h"

enum { CHAPTERS = 6 }; /* so many headings make a report */

/* What the report says before its first chapter. */
static const struct pfd_block *opening(const struct pfd_doc *doc)
{
	const struct pfd_block *first =
		doc->blocks.n ? doc->blocks.items[0] : NULL;

	return first && first->kind == PFD_BLOCK_FACTS && first->facts.n < 20
		       ? first
		       : NULL;
}

size_t pfd_pdf_after_title(const struct pfd_doc *doc)
{
	return opening(doc) ? 1 : 0;
}

bool pfd_pdf_is_report(const struct pfd_doc *doc)
{
	size_t chapters = 0;

	for (size_t i = 0; i < doc->blocks.n; i++)
		chapters += doc->blocks.items[i]->kind == PFD_BLOCK_HEADING &&
			    doc->blocks.items[i]->level == 1;
	return doc->title && !doc->list && !pfd_doc_is_paper(doc) &&
	       chapters >= CHAPTERS;
}

/* As the document itself says it. */
struct pfd_str pfd_pdf_partnership(const struct pfd_doc *doc)
{
	pfd_vec_foreach (fact, &doc->provenance)
		if (!strcmp(fact->key, "partnership"))
			return fact->value.text;
	for (size_t i = 0; i < doc->blocks.n; i++) {
		const struct pfd_block *block = doc->blocks.items[i];

		if (block->kind != PFD_BLOCK_FACTS ||
			strcmp(pfd_block_member(block), "master_data") != 0)
			continue;
		pfd_vec_foreach (fact, &block->facts)
			if (!strcmp(fact->key, "name"))
				return fact->value.text;
	}
	return (struct pfd_str){ 0 };
}

static void centred(struct pfd_pdf *p, struct pfd_pdf_font font,
	enum pfd_pdf_ink ink, struct pfd_str text)
{
	struct pfd_pdf_lines lines = { 0 };

	pfd_pdf_break(p, font, pfd_one_line(p->arena, text), pfd_pdf_across(p),
		&lines);
	pfd_vec_foreach (line, &lines) {
		pfd_pdf_text(p, font, ink, p->left, p->y + pfd_pdf_ascent(font),
			line->text);
		p->y += pfd_pdf_leading(font);
	}
}

static void title_page(struct pfd_pdf *p)
{
	const struct pfd_doc *doc = p->doc;
	struct pfd_pdf_font large = { PFD_FACE_BOLD, 30 };
	struct pfd_pdf_font middle = { PFD_FACE_PLAIN, 14 };
	struct pfd_pdf_font font = { PFD_FACE_PLAIN, 10 };
	struct pfd_str name = p->name;

	pfd_pdf_new_page(p, false);
	pfd_pdf_page(p)->bare = true;
	p->y = 85 * PFD_MM;
	if (name.len)
		centred(p, middle, PFD_INK_TEXT, name);
	p->y += 8;
	centred(p, large, PFD_INK_TEXT, pfd_str(doc->title));
	p->y += 8;
	pfd_pdf_fill(p, PFD_INK_TEXT, p->left, p->y, 60, 2);
	p->y += 18;
	pfd_vec_foreach (fact, &doc->provenance)
		if (!strcmp(fact->key, "as_of"))
			centred(p, font, PFD_INK_MUTED,
				pfd_arena_printf(p->arena, "%s: %.*s",
					fact->title,
					PFD_STR_ARG(pfd_cell_people(p->arena,
						&fact->value, doc->lang,
						false))));
	if (!opening(doc))
		return;
	p->y += 40 * PFD_MM;
	pfd_pdf_facts(
		p, p->body, opening(doc)->facts.items, opening(doc)->facts.n);
}

/* ---- contents ------------------------------------------------------------- */

static void entry(struct pfd_pdf *p, size_t i, size_t offset)
{
	const struct pfd_pdf_heading *heading = &p->headings.items[i];
	struct pfd_pdf_font font = {
		heading->level == 1 ? PFD_FACE_BOLD : PFD_FACE_PLAIN, 9.5
	};
	double x = p->left + (heading->level - 1) * 14, base, number, dot;
	double end = p->left + pfd_pdf_across(p);
	struct pfd_str page =
		pfd_arena_printf(p->arena, "%zu", heading->page + 1 + offset);
	struct pfd_str text = pfd_pdf_fit(p, font, heading->text, end - x - 40);

	if (heading->level == 1)
		pfd_pdf_skip(p, 4);
	pfd_pdf_need(p, pfd_pdf_leading(font));
	base = p->y + pfd_pdf_ascent(font);
	pfd_pdf_text(p, font, PFD_INK_TEXT, x, base, text);
	pfd_pdf_page(p)->marks.items[pfd_pdf_page(p)->marks.n - 1].target =
		(int)i + 1;
	number = pfd_pdf_width(p->fonts, font, page);
	dot = pfd_pdf_width(p->fonts, font, text);
	if (end - number - 8 > x + dot + 4)
		pfd_pdf_mark(p, pfd_pdf_page(p),
			(struct pfd_pdf_mark){ .kind = PFD_MARK_DOTS,
				.ink = PFD_INK_MUTED,
				.x = x + dot + 4,
				.y = base - 0.8,
				.width = end - number - 8 - (x + dot + 4) });
	pfd_pdf_text_right(p, font, PFD_INK_TEXT, end, base, page);
	p->y += pfd_pdf_leading(font);
}

static void contents(struct pfd_pdf *p, size_t offset)
{
	struct pfd_pdf_font font = { PFD_FACE_BOLD, 14 };

	pfd_pdf_new_page(p, false);
	pfd_pdf_text(p, font, PFD_INK_TEXT, p->left,
		p->y + pfd_pdf_ascent(font),
		pfd_str(pfd_pdf_say(p, "Contents", "Inhalt")));
	p->y += pfd_pdf_leading(font) + 8;
	for (size_t i = 0; i < p->headings.n; i++)
		if (p->headings.items[i].level >= 1 &&
			p->headings.items[i].level <= 2)
			entry(p, i, offset);
}

/* Laid out in place of the pages, which are then put back behind it.  How many
 * pages the contents have moves what they say, hence the second time. */
void pfd_pdf_front(struct pfd_pdf *p)
{
	__typeof__(p->pages) rest = p->pages;
	size_t offset = 0;

	for (int round = 0; round < 2; round++) {
		memset(&p->pages, 0, sizeof(p->pages));
		title_page(p);
		contents(p, offset);
		offset = p->pages.n;
	}
	for (size_t i = 0; i < p->pages.n; i++)
		pfd_vec_push(p->arena, &p->front, p->pages.items[i]);
	p->pages = rest;
}
