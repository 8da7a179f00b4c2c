/* The blocks of a document, one below the other. */
#include <pfd/bank.h>
#include <pfd/text.h>

#include "pdf.h"

#define GAP 7        /* between blocks */
#define FACTS_GAP 10 /* between a fact's title and its value */

static const struct {
	double size, above, below;
} headings[] = {
	{ 20, 0, 12 }, /* the document's title */
	{ 14, 20, 5 },
	{ 11, 15, 4 },
	{ 9.5, 11, 3 },
};
/* A letter's subject is no larger than its text. */
#define LETTER_HEADING 10.5
#define PROVENANCE 7.5 /* the size of its letters */
/* Room for a hand's name above a typed one. */
#define SIGNATURE (12 * PFD_MM)

static struct pfd_pdf_font plain(const struct pfd_pdf *p)
{
	return (struct pfd_pdf_font){ PFD_FACE_PLAIN, p->body };
}

/* Longer lines are hard to read. */
static double measure(struct pfd_pdf *p)
{
	double across = pfd_pdf_across(p), most = 175 * PFD_MM;

	return across < most ? across : most;
}

static void paragraph(struct pfd_pdf *p, struct pfd_str text)
{
	struct pfd_pdf_lines lines = { 0 };

	pfd_pdf_break(
		p, plain(p), pfd_pdf_safe(p, text), pfd_pdf_across(p), &lines);
	pfd_pdf_lines(p, plain(p), PFD_INK_TEXT, p->left, &lines);
}

/* ---- headings ------------------------------------------------------------- */

/* What is read at one glance is not parted from its heading, nor within. */
enum { GLANCE = 16 };

/* Of lines with places to sign on, which stay on one page; 0 where there are none. */
static double signing(const struct pfd_pdf *p, struct pfd_str text)
{
	size_t hands = pfd_count_hands(text), n = 0;

	for (size_t i = 0; i < text.len; i++)
		n += text.ptr[i] == '\n';
	if (!hands || n > GLANCE)
		return 0;
	return (double)hands * SIGNATURE +
	       (double)(n + 1) * pfd_pdf_leading(plain(p));
}

/* The same of the next block: nobody signs on a page that says nothing. */
static double signing_below(const struct pfd_pdf *p, size_t i)
{
	const struct pfd_block *block =
		i + 1 < p->doc->blocks.n ? p->doc->blocks.items[i + 1] : NULL;

	return block && block->kind == PFD_BLOCK_LINES ? signing(p, block->text)
						       : 0;
}

/* How much has to fit below a heading: the beginning of what follows. */
static double beginning(struct pfd_pdf *p, size_t i)
{
	double height = 0;

	for (; i < p->doc->blocks.n; i++) {
		const struct pfd_block *block = p->doc->blocks.items[i];

		if (pfd_block_is_empty(block))
			continue;
		if (block->kind == PFD_BLOCK_CHART)
			return height + 150;
		if (block->kind == PFD_BLOCK_PICTURE)
			return height + 2 * GAP +
			       pfd_pdf_picture_height(p, block->picture);
		if (block->kind == PFD_BLOCK_TABLE)
			return height +
			       (block->table->rows.n <= GLANCE
					       ? pfd_pdf_table_height(
							 p, block->table)
					       : 75);
		if (block->kind == PFD_BLOCK_FACTS && block->facts.n <= GLANCE)
			return height +
			       (double)(block->facts.n + 2) * 1.7 * p->body +
			       signing_below(p, i);
		if (block->kind != PFD_BLOCK_HEADING)
			return height + 40;
		height += 2.5 * headings[block->level].size;
	}
	return height;
}

/* A chapter lies if one of its tables must: each turn would begin a page. */
static bool lies(struct pfd_pdf *p, size_t i)
{
	for (size_t at = i; at < p->doc->blocks.n; at++) {
		const struct pfd_block *block = p->doc->blocks.items[at];

		if (at > i && block->kind == PFD_BLOCK_HEADING &&
			block->level == 1)
			return false;
		if (block->kind == PFD_BLOCK_TABLE &&
			pfd_pdf_table_lies(p, block->table))
			return true;
	}
	return false;
}

static void turn(struct pfd_pdf *p, bool landscape)
{
	if (landscape == pfd_pdf_lies(p))
		return;
	/* The page may still be empty. */
	if (p->fresh && !pfd_pdf_page(p)->marks.n)
		p->pages.n--;
	pfd_pdf_new_page(p, landscape);
}

static void heading(
	struct pfd_pdf *p, struct pfd_str text, int level, double below)
{
	struct pfd_pdf_font font = { PFD_FACE_BOLD,
		p->letter && headings[level].size > LETTER_HEADING
			? LETTER_HEADING
			: headings[level].size };
	struct pfd_pdf_lines lines = { 0 };
	double height;

	text = pfd_one_line(p->arena, text);
	pfd_pdf_break(p, font, text, pfd_pdf_across(p), &lines);
	height = (double)lines.n * pfd_pdf_leading(font);
	pfd_pdf_need(p, headings[level].above + height + below);
	pfd_pdf_skip(p, headings[level].above - GAP);
	pfd_vec_push(p->arena, &p->headings,
		(struct pfd_pdf_heading){ text, level, p->pages.n - 1, p->y });
	pfd_pdf_lines(p, font, PFD_INK_TEXT, p->left, &lines);
	p->y += headings[level].below - GAP;
}

/* ---- facts ---------------------------------------------------------------- */

void pfd_pdf_facts(
	struct pfd_pdf *p, double size, const struct pfd_fact *facts, size_t n)
{
	struct pfd_pdf_font bold = { PFD_FACE_BOLD, size };
	struct pfd_pdf_font font = { PFD_FACE_PLAIN, size };
	double across = measure(p), column = 0;

	for (size_t i = 0; i < n; i++) {
		double width = pfd_pdf_width(p->fonts, bold,
			pfd_one_line(p->arena, pfd_str(facts[i].title)));

		column = width > column ? width : column;
	}
	column = (column > across * 0.38 ? across * 0.38 : column) + FACTS_GAP;
	for (size_t i = 0; i < n; i++) {
		struct pfd_pdf_lines title = { 0 }, value = { 0 };
		struct pfd_str text = pfd_pdf_safe(
			p, pfd_cell_people(p->arena, &facts[i].value,
				   p->doc->lang, true));
		size_t page;
		double y;

		pfd_pdf_break(p, bold,
			pfd_one_line(p->arena, pfd_str(facts[i].title)),
			column - FACTS_GAP, &title);
		pfd_pdf_break(p, font, text.len ? text : PFD_STR("–"),
			across - column, &value);
		/* The last one does not stand alone on a page. */
		pfd_pdf_need(p,
			(double)((title.n > 2 ? title.n : 2) + (i + 2 == n)) *
				pfd_pdf_leading(font));
		y = p->y;
		page = p->pages.n;
		pfd_pdf_lines(p, bold, PFD_INK_TEXT, p->left, &title);
		if (page == p->pages.n) {
			double end = p->y;

			p->y = y;
			pfd_pdf_lines(p, font, PFD_INK_TEXT, p->left + column,
				&value);
			if (page == p->pages.n && p->y < end)
				p->y = end;
		}
		p->y += size * 0.25;
	}
}

/* ---- the other blocks ----------------------------------------------------- */

static void note(struct pfd_pdf *p, struct pfd_str text)
{
	struct pfd_pdf_font font = plain(p);
	struct pfd_pdf_lines lines = { 0 };
	struct pfd_str words = pfd_arena_printf(p->arena, "%s: %.*s",
		pfd_word_note(p->doc->lang),
		PFD_STR_ARG(pfd_pdf_safe(p, text)));
	double leading = pfd_pdf_leading(font);

	pfd_pdf_break(p, font, words, measure(p) - 12, &lines);
	for (size_t i = 0; i < lines.n; i++) {
		pfd_pdf_need_line(p, font, i, lines.n);
		pfd_pdf_fill(p, PFD_INK_MUTED, p->left, p->y, 2, leading);
		pfd_pdf_text(p, font, PFD_INK_TEXT, p->left + 12,
			p->y + pfd_pdf_ascent(font), lines.items[i].text);
		p->y += leading;
	}
}

static void code(struct pfd_pdf *p, struct pfd_str text)
{
	struct pfd_pdf_font font = { PFD_FACE_MONO, p->body - 1 };
	struct pfd_pdf_lines lines = { 0 };
	double leading = pfd_pdf_leading(font);
	struct pfd_buf spaced = pfd_buf(p->arena);

	text = pfd_code_visible(p->arena, text);
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] == '\t')
			pfd_buf_addz(&spaced, "    ");
		else
			pfd_buf_addc(&spaced, text.ptr[i]);
	pfd_pdf_break(
		p, font, pfd_buf_str(&spaced), pfd_pdf_across(p) - 12, &lines);
	pfd_vec_foreach (line, &lines) {
		pfd_pdf_need(p, leading);
		pfd_pdf_fill(p, PFD_INK_SHADE, p->left, p->y, pfd_pdf_across(p),
			leading);
		pfd_pdf_text(p, font, PFD_INK_TEXT, p->left + 6,
			p->y + pfd_pdf_ascent(font), line->text);
		p->y += leading;
		p->fresh = false;
	}
}

static void list(struct pfd_pdf *p, const struct pfd_block *block)
{
	struct pfd_pdf_font font = plain(p);

	pfd_vec_foreach (item, &block->items) {
		struct pfd_pdf_lines lines = { 0 };
		struct pfd_str mark = PFD_STR("•");
		double x = p->left + 16 * (item->depth + 1);

		if (item->number)
			mark = pfd_arena_printf(p->arena, "%d.", item->number);
		pfd_pdf_break(p, font, pfd_pdf_safe(p, item->text),
			measure(p) + p->left - x, &lines);
		pfd_pdf_need(p, pfd_pdf_leading(font) * (lines.n > 1 ? 2 : 1));
		pfd_pdf_text_right(p, font, PFD_INK_TEXT, x - 5,
			p->y + pfd_pdf_ascent(font), mark);
		pfd_pdf_lines(p, font, PFD_INK_TEXT, x, &lines);
		p->y += 1;
	}
}

/* Rules to be written on, with their labels below. */
static void hand(struct pfd_pdf *p, const struct pfd_hand *hand)
{
	struct pfd_pdf_font font = { PFD_FACE_PLAIN, p->body - 1.5 };
	double between = 8 * PFD_MM, x = p->left, dots = 0;
	double room = (hand->n > 1 ? 165 : 85) * PFD_MM;

	if (room > pfd_pdf_across(p))
		room = pfd_pdf_across(p);
	room -= between * (double)(hand->n - 1);
	for (size_t i = 0; i < hand->n; i++)
		dots += hand->places[i].dots;
	p->y += SIGNATURE;
	for (size_t i = 0; i < hand->n; i++) {
		double width = room * hand->places[i].dots / dots;

		pfd_pdf_fill(p, PFD_INK_TEXT, x, p->y, width, 0.5);
		pfd_pdf_text(p, font, PFD_INK_TEXT, x,
			p->y + 2 + pfd_pdf_ascent(font),
			pfd_pdf_fit(p, font, hand->places[i].label, width));
		x += width + between;
	}
	p->y += 2 + pfd_pdf_leading(font);
	p->fresh = false;
}

static void plain_lines(struct pfd_pdf *p, struct pfd_str text)
{
	struct pfd_pdf_lines lines = { 0 };

	pfd_pdf_break(
		p, plain(p), pfd_pdf_safe(p, text), pfd_pdf_across(p), &lines);
	if (lines.n < 20)
		pfd_pdf_need(p, (double)lines.n * pfd_pdf_leading(plain(p)));
	pfd_pdf_lines(p, plain(p), PFD_INK_TEXT, p->left, &lines);
}

/* Kept on one page if that can be. */
static void lines_block(struct pfd_pdf *p, struct pfd_str text)
{
	struct pfd_buf before = pfd_buf(p->arena);
	struct pfd_hand one;
	struct pfd_str line;

	if (p->letter && !pfd_count_hands(text))
		pfd_pdf_skip(p, SIGNATURE);
	pfd_pdf_need(p, signing(p, text));
	text = pfd_pdf_safe(p, text);
	while (text.len) {
		if (pfd_take_hand(&text, &one)) {
			/* What is laid out is not copied. */
			plain_lines(p, pfd_buf_str(&before));
			before = pfd_buf(p->arena);
			hand(p, &one);
		} else if (pfd_str_cut(&text, '\n', &line)) {
			pfd_buf_add(&before, line);
			pfd_buf_addc(&before, '\n');
		}
	}
	plain_lines(p, pfd_buf_str(&before));
}

/* With a quiet zone of four modules, as cameras need it. */
static void qr(struct pfd_pdf *p, struct pfd_str text)
{
	struct pfd_qr *made = PFD_NEW(p->arena, struct pfd_qr);
	double side = 45 * PFD_MM;

	if (!pfd_qr_make(p->arena, text, made)) {
		code(p, text);
		return;
	}
	pfd_pdf_need(p, side);
	pfd_pdf_mark(p, pfd_pdf_page(p),
		(struct pfd_pdf_mark){ .kind = PFD_MARK_QR,
			.x = p->left,
			.y = p->y,
			.width = side,
			.height = side,
			.data = made });
	p->y += side;
	p->fresh = false;
}

static void block(struct pfd_pdf *p, size_t i)
{
	const struct pfd_block *b = p->doc->blocks.items[i];

	if (b->kind == PFD_BLOCK_HEADING && b->level == 1)
		turn(p, lies(p, i));
	pfd_pdf_skip(p, GAP);
	switch (b->kind) {
	case PFD_BLOCK_HEADING:
		heading(p, b->text, b->level, beginning(p, i + 1));
		break;
	case PFD_BLOCK_PARAGRAPH:
		/* What announces the next block is not parted from it. */
		if (pfd_str_ends(pfd_str_trim(b->text), ":"))
			pfd_pdf_need(p, 2 * pfd_pdf_leading(plain(p)) +
						beginning(p, i + 1));
		paragraph(p, b->text);
		break;
	case PFD_BLOCK_TABLE:
		if (b->table->rows.n <= GLANCE)
			pfd_pdf_need(p, beginning(p, i));
		pfd_pdf_table(p, b->table);
		break;
	case PFD_BLOCK_FACTS:
		if (signing_below(p, i) > 0)
			pfd_pdf_need(p, beginning(p, i));
		pfd_pdf_facts(p, p->body, b->facts.items, b->facts.n);
		break;
	case PFD_BLOCK_NOTE:
		note(p, b->text);
		break;
	case PFD_BLOCK_CODE:
		code(p, b->text);
		break;
	case PFD_BLOCK_LINES:
		lines_block(p, b->text);
		break;
	case PFD_BLOCK_QR:
		qr(p, b->text);
		break;
	case PFD_BLOCK_LIST:
		list(p, b);
		break;
	case PFD_BLOCK_PICTURE:
		if (b->picture->bytes.len)
			pfd_pdf_picture(p, b->picture);
		else
			paragraph(p, b->text);
		break;
	case PFD_BLOCK_CHART:
		pfd_pdf_chart(p, b->chart);
		break;
	}
}

void pfd_pdf_flow(struct pfd_pdf *p, size_t from)
{
	const struct pfd_doc *doc = p->doc;

	if (!p->pages.n)
		pfd_pdf_new_page(p, lies(p, from));
	if (doc->title && !p->front.n)
		heading(p, pfd_str(doc->title), 0, beginning(p, from));
	for (size_t i = from; i < doc->blocks.n; i++)
		if (!pfd_block_is_empty(doc->blocks.items[i]))
			block(p, i);
	if (!doc->provenance.n)
		return;
	pfd_pdf_skip(p, 3 * GAP);
	/* On one page, so that who wants to prove it need not turn. */
	pfd_pdf_need(
		p, GAP + (double)(doc->provenance.n + 1) * 1.6 * PROVENANCE);
	pfd_pdf_fill(p, PFD_INK_RULE, p->left, p->y, pfd_pdf_across(p), 0.5);
	p->y += GAP;
	pfd_pdf_facts(p, PROVENANCE, doc->provenance.items, doc->provenance.n);
}
