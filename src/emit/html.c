/* HTML: one file that needs nothing else, neither scripts nor network, and that
 * everybody can read: on paper, on a telephone, by ear.
 *
 * Whatever stands in records is text here and never markup: all of it goes through
 * the writers of pfd/write.h.  Ids are made of places, not of names.
 */
#include <pfd/bank.h>
#include <pfd/base/money.h>
#include <pfd/seal.h>
#include <pfd/write.h>

#include "html.h"

/* From so many headings on there is a table of contents. */
enum { CONTENTS = 4, H1 = 1, H2, H3 };

static void add_element(
	const struct pfd_html *h, const char *name, struct pfd_str text)
{
	pfd_buf_printf(h->out, "<%s>", name);
	pfd_html_text(h->out, text);
	pfd_buf_printf(h->out, "</%s>\n", name);
}

void pfd_html_cell(
	const struct pfd_html *h, const struct pfd_cell *cell, bool sign)
{
	struct pfd_str text =
		pfd_str_trim(pfd_cell_people(h->arena, cell, h->lang, sign));
	char day[PFD_DATE_SIZE];

	if (cell->kind == PFD_CELL_DATE)
		pfd_buf_printf(h->out, "<time datetime=\"%s\">",
			pfd_date_iso(cell->date, day));
	pfd_html_text(h->out, text);
	if (cell->kind == PFD_CELL_DATE)
		pfd_buf_addz(h->out, "</time>");
}

/* ---- headings -------------------------------------------------------------- */

/* A paper has no title but in its text: its first heading is that. */
static size_t title_place(const struct pfd_doc *doc)
{
	size_t i = 0;

	while (!doc->title && i < doc->blocks.n &&
		doc->blocks.items[i]->kind != PFD_BLOCK_HEADING)
		i++;
	return doc->title ? SIZE_MAX : i;
}

/* Without any the table's, or what the schema is called: "version". */
static struct pfd_str title_of(const struct pfd_html *h)
{
	const struct pfd_doc *doc = h->r->doc;
	const struct pfd_table *table = pfd_first_table(doc);
	size_t place = title_place(doc);
	struct pfd_str name = pfd_str(doc->schema), part;

	if (doc->title)
		return pfd_str(doc->title);
	if (place < doc->blocks.n)
		return doc->blocks.items[place]->text;
	if (table && table->title)
		return pfd_str(table->title);
	(void)pfd_str_cut(&name, '/', &part);
	(void)pfd_str_cut(&name, '/', &part);
	return part;
}

/* No level is left out below another. */
static int level_of(int wanted, int last)
{
	return wanted <= last ? wanted : last + 1;
}

static void add_heading(
	struct pfd_html *h, const struct pfd_block *block, size_t place)
{
	bool title = place == title_place(h->r->doc);

	h->level = title ? H1 : level_of(block->level + 1, h->level);
	h->heading = block->text;
	pfd_buf_printf(h->out, "<h%d id=\"s%zu\">", h->level, place);
	pfd_html_text(h->out, pfd_str_trim(block->text));
	pfd_buf_printf(h->out, "</h%d>\n", h->level);
}

static void add_contents_of(const struct pfd_html *h)
{
	const struct pfd_doc *doc = h->r->doc;
	int level = H1, last = H1;

	for (size_t i = 0; i < doc->blocks.n; i++) {
		const struct pfd_block *block = doc->blocks.items[i];

		if (block->kind != PFD_BLOCK_HEADING || i == title_place(doc))
			continue;
		last = level_of(block->level + 1, last);
		if (last > H3)
			continue;
		/* A list is opened or an entry ended; those below end first. */
		for (; level > last; level--)
			pfd_buf_addz(h->out, "</li></ol>");
		pfd_buf_addz(h->out, level < last ? "\n<ol>" : "</li>\n");
		level = last;
		pfd_buf_printf(h->out, "<li><a href=\"#s%zu\">", i);
		pfd_html_text(h->out, pfd_str_trim(block->text));
		pfd_buf_addz(h->out, "</a>");
	}
	for (; level > H1; level--)
		pfd_buf_addz(h->out, "</li></ol>");
}

static void add_contents(const struct pfd_html *h)
{
	size_t n = 0;

	pfd_vec_foreach (block, &h->r->doc->blocks)
		n += (*block)->kind == PFD_BLOCK_HEADING;
	if (n < CONTENTS)
		return;
	pfd_buf_printf(h->out,
		"<nav aria-labelledby=\"contents\">"
		"<h2 id=\"contents\">%s</h2>",
		pfd_html_say(h, "Contents", "Inhalt"));
	add_contents_of(h);
	pfd_buf_addz(h->out, "</nav>\n");
}

/* ---- blocks ---------------------------------------------------------------- */

static void add_facts(
	const struct pfd_html *h, const struct pfd_fact *facts, size_t n)
{
	if (n == 0)
		return;
	pfd_buf_addz(h->out, "<dl class=\"facts\">\n");
	for (size_t i = 0; i < n; i++) {
		const char *title = facts[i].title;

		pfd_buf_addz(h->out, "<div><dt>");
		pfd_html_text(h->out, pfd_str(*title ? title : facts[i].key));
		pfd_buf_addz(h->out, "</dt><dd>");
		if (pfd_cell_people(h->arena, &facts[i].value, h->lang, true)
				.len)
			pfd_html_cell(h, &facts[i].value, true);
		else
			pfd_buf_addz(h->out, "–");
		pfd_buf_addz(h->out, "</dd></div>\n");
	}
	pfd_buf_addz(h->out, "</dl>\n");
}

/* "Planned expenses:" names what follows like a heading. */
static void add_paragraph(struct pfd_html *h, struct pfd_str text)
{
	add_element(h, "p", text);
	if (pfd_str_ends(text, ":"))
		h->heading = pfd_str_sub(text, 0, text.len - 1);
}

static void add_note(const struct pfd_html *h, struct pfd_str text)
{
	pfd_buf_printf(h->out,
		"<div class=\"note\" role=\"note\"><strong>%s:</strong> ",
		pfd_word_note(h->lang));
	pfd_html_text(h->out, pfd_str_trim(text));
	pfd_buf_addz(h->out, "</div>\n");
}

static void add_hand(const struct pfd_html *h, const struct pfd_hand *hand)
{
	pfd_buf_addz(h->out, "<div class=\"hand\">");
	for (size_t i = 0; i < hand->n; i++) {
		pfd_buf_addz(h->out, "<div>");
		pfd_html_text(h->out, hand->places[i].label);
		pfd_buf_addz(h->out, "</div>");
	}
	pfd_buf_addz(h->out, "</div>\n");
}

/* Above a typed name there is room for the written one. */
static void add_plain_lines(
	const struct pfd_html *h, struct pfd_str text, bool name)
{
	text = pfd_str_trim(text);
	if (!text.len)
		return;
	pfd_buf_printf(h->out, "<p class=\"lines%s\">", name ? " name" : "");
	pfd_html_text(h->out, text);
	pfd_buf_addz(h->out, "</p>\n");
}

/* The first lines of a paper are whose it is. */
static void add_lines(
	const struct pfd_html *h, struct pfd_str text, size_t place)
{
	bool name = place > 2 && pfd_doc_is_letter(h->r->doc) &&
		    !pfd_count_hands(text);
	struct pfd_buf plain = pfd_buf(h->arena);
	struct pfd_hand hand;
	struct pfd_str line;

	if (place == 0 && !h->r->doc->title) {
		pfd_buf_addz(h->out, "<address class=\"letterhead\">");
		pfd_html_text(h->out, pfd_str_trim(text));
		pfd_buf_addz(h->out, "</address>\n");
		return;
	}
	while (text.len) {
		if (pfd_take_hand(&text, &hand)) {
			add_plain_lines(h, pfd_buf_str(&plain), false);
			plain.len = 0;
			add_hand(h, &hand);
		} else if (pfd_str_cut(&text, '\n', &line)) {
			pfd_buf_add(&plain, line);
			pfd_buf_addc(&plain, '\n');
		}
	}
	add_plain_lines(h, pfd_buf_str(&plain), name);
}

static void add_code(const struct pfd_html *h, struct pfd_str code)
{
	while (code.len && code.ptr[code.len - 1] == '\n')
		code.len--;
	/* The first line end behind the tag would be dropped. */
	pfd_buf_addz(h->out, "<pre>\n");
	pfd_html_pre(h->out, code);
	pfd_buf_addz(h->out, "</pre>\n");
}

static void add_qr(const struct pfd_html *h, struct pfd_str text)
{
	struct pfd_qr qr;

	if (!pfd_qr_make(h->arena, text, &qr)) {
		add_code(h, text);
		return;
	}
	pfd_buf_printf(h->out,
		"<figure class=\"qr\"><div role=\"img\" aria-label=\"%s\">",
		pfd_html_say(h, "QR code; its text follows",
			"QR-Code; sein Text folgt"));
	pfd_qr_svg(h->out, &qr);
	pfd_buf_printf(h->out, "</div>\n<details><summary>%s</summary>",
		pfd_html_say(h, "Text of the code", "Text des Codes"));
	add_code(h, text);
	pfd_buf_addz(h->out, "</details></figure>\n");
}

/* Within the page, as all of it is. */
static void add_picture(
	const struct pfd_html *h, const struct pfd_picture *picture)
{
	pfd_buf_printf(h->out,
		"<figure class=\"picture\"><img src=\"data:%s;base64,",
		picture->type);
	pfd_buf_add(h->out,
		pfd_base64(h->arena, picture->bytes.ptr, picture->bytes.len));
	pfd_buf_printf(h->out, "\" width=\"%d\" height=\"%d\" alt=\"",
		picture->width, picture->height);
	pfd_html_value(h->out, pfd_str_trim(picture->alt));
	pfd_buf_addz(h->out, "\">");
	if (h->r->options->alt_words) {
		pfd_buf_printf(h->out, "<p class=\"hide\">%s: ",
			pfd_html_say(h, "Figure", "Abbildung"));
		pfd_html_text(h->out, pfd_str_trim(picture->alt));
		pfd_buf_addz(h->out, "</p>");
	}
	if (picture->caption.len) {
		pfd_buf_addz(h->out, "<figcaption>");
		pfd_html_text(h->out, pfd_str_trim(picture->caption));
		pfd_buf_addz(h->out, "</figcaption>");
	}
	pfd_buf_addz(h->out, "</figure>\n");
}

static void add_list(const struct pfd_html *h, const struct pfd_block *block)
{
	/* By depth: whether the list there is numbered. */
	bool numbered[8] = { 0 };
	int depth = -1;

	pfd_vec_foreach (item, &block->items) {
		int wanted = item->depth <= depth ? item->depth : depth + 1;

		for (; depth > wanted; depth--)
			pfd_buf_addz(h->out,
				numbered[depth] ? "</li></ol>" : "</li></ul>");
		if (depth == wanted && numbered[depth] != (item->number != 0)) {
			pfd_buf_addz(h->out,
				numbered[depth] ? "</li></ol>" : "</li></ul>");
			depth--;
		}
		if (depth == wanted)
			pfd_buf_addz(h->out, "</li>\n");
		for (; depth < wanted; depth++) {
			numbered[depth + 1] = item->number != 0;
			pfd_buf_addz(
				h->out, item->number ? "<ol>\n" : "<ul>\n");
		}
		if (item->number)
			pfd_buf_printf(
				h->out, "<li value=\"%d\">", item->number);
		else
			pfd_buf_addz(h->out, "<li>");
		pfd_html_text(h->out, pfd_str_trim(item->text));
	}
	for (; depth >= 0; depth--)
		pfd_buf_addz(h->out,
			numbered[depth] ? "</li></ol>\n" : "</li></ul>\n");
}

static void add_block(struct pfd_html *h, size_t place)
{
	const struct pfd_block *block = h->r->doc->blocks.items[place];

	switch (block->kind) {
	case PFD_BLOCK_HEADING:
		add_heading(h, block, place);
		break;
	case PFD_BLOCK_PARAGRAPH:
		add_paragraph(h, pfd_str_trim(block->text));
		break;
	case PFD_BLOCK_TABLE:
		pfd_html_table(h,
			pfd_table_people(h->arena, h->r->doc, block->table),
			place);
		break;
	case PFD_BLOCK_FACTS:
		add_facts(h, block->facts.items, block->facts.n);
		break;
	case PFD_BLOCK_NOTE:
		add_note(h, block->text);
		break;
	case PFD_BLOCK_CODE:
		add_code(h, block->text);
		break;
	case PFD_BLOCK_LINES:
		add_lines(h, block->text, place);
		break;
	case PFD_BLOCK_QR:
		add_qr(h, block->text);
		break;
	case PFD_BLOCK_LIST:
		add_list(h, block);
		break;
	case PFD_BLOCK_PICTURE:
		if (block->picture->bytes.len)
			add_picture(h, block->picture);
		else
			add_paragraph(h, pfd_str_trim(block->text));
		break;
	case PFD_BLOCK_CHART:
		pfd_html_chart(h, block->chart, place);
		break;
	}
}

/* ---- the page ---------------------------------------------------------------- */

static void add_meta(
	const struct pfd_html *h, const char *key, struct pfd_str value)
{
	pfd_buf_addz(h->out, "<meta name=\"pfd:");
	pfd_html_value(h->out, pfd_str(key));
	pfd_buf_addz(h->out, "\" content=\"");
	pfd_html_value(h->out, value);
	pfd_buf_addz(h->out, "\">\n");
}

/* What scripts read: the same words as in JSON. */
static struct pfd_str machine(
	const struct pfd_html *h, const struct pfd_cell *cell)
{
	struct pfd_cell plain = *cell;
	char day[PFD_DATE_SIZE], amount[PFD_MONEY_SIZE];

	plain.shown = (struct pfd_str){ 0 };
	switch (cell->kind) {
	case PFD_CELL_DATE:
		return pfd_arena_str(
			h->arena, pfd_str(pfd_date_iso(cell->date, day)));
	case PFD_CELL_MONEY:
		return pfd_arena_str(
			h->arena, pfd_str(pfd_money_file(cell->num, amount)));
	case PFD_CELL_BOOL:
		return pfd_str(cell->yes ? "true" : "false");
	case PFD_CELL_EMPTY:
	case PFD_CELL_TEXT:
	case PFD_CELL_ID:
	case PFD_CELL_INT:
	case PFD_CELL_LIST:
		break;
	}
	return pfd_cell_people(h->arena, &plain, PFD_EN, false);
}

static void add_head(const struct pfd_html *h)
{
	const struct pfd_doc *doc = h->r->doc;

	pfd_buf_printf(h->out,
		"<!DOCTYPE html>\n"
		"<html lang=\"%s\">\n"
		"<head>\n"
		"<meta charset=\"utf-8\">\n"
		"<meta http-equiv=\"Content-Security-Policy\" "
		"content=\"default-src 'none'; style-src 'unsafe-inline'; "
		"img-src data:; base-uri 'none'; form-action 'none'\">\n"
		"<meta name=\"viewport\" "
		"content=\"width=device-width, initial-scale=1\">\n"
		"<meta name=\"color-scheme\" content=\"light dark\">\n"
		"<meta name=\"generator\" content=\"pfd\">\n",
		h->lang == PFD_DE ? "de" : "en");
	add_meta(h, "schema", pfd_str(doc->schema));
	pfd_vec_foreach (fact, &doc->provenance)
		add_meta(h, fact->key, machine(h, &fact->value));
	add_element(h, "title", pfd_one_line(h->arena, title_of(h)));
	pfd_buf_addz(h->out, "<style>\n");
	pfd_buf_addz(h->out, pfd_html_style);
	pfd_buf_addz(h->out, "</style>\n</head>\n");
}

static void add_provenance(const struct pfd_html *h)
{
	const struct pfd_doc *doc = h->r->doc;

	if (!doc->provenance.n)
		return;
	pfd_buf_printf(h->out, "<footer>\n<h2 id=\"provenance\">%s</h2>\n",
		pfd_html_say(h, "Where this comes from",
			"Woher dieses Dokument stammt"));
	add_facts(h, doc->provenance.items, doc->provenance.n);
	pfd_buf_addz(h->out, "</footer>\n");
}

void pfd_render_html(const struct pfd_render *r)
{
	struct pfd_html h = {
		.r = r,
		.out = r->out,
		.arena = r->out->arena,
		.lang = r->doc->lang,
		.level = H1,
		.heading = { 0 },
	};
	const struct pfd_doc *doc = r->doc;

	h.heading = title_of(&h);
	add_head(&h);
	pfd_buf_printf(h.out,
		"<body>\n<a class=\"skip\" href=\"#main\">%s</a>\n",
		pfd_html_say(
			&h, "Skip to the contents", "Zum Inhalt springen"));
	if (title_place(doc) >= doc->blocks.n) {
		pfd_buf_addz(h.out, "<header>\n");
		add_element(&h, "h1", h.heading);
		pfd_buf_addz(h.out, "</header>\n");
	}
	add_contents(&h);
	pfd_buf_addz(h.out, "<main id=\"main\">\n");
	for (size_t i = 0; i < doc->blocks.n; i++)
		add_block(&h, i);
	pfd_buf_addz(h.out, "</main>\n");
	add_provenance(&h);
	pfd_buf_addz(h.out, "</body>\n</html>\n");
}
