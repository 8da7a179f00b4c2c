/* The terminal's format: aligned columns, safe whatever the records hold. */
#include <pfd/bank.h>
#include <pfd/text.h>

#include "render.h"

static struct pfd_arena *arena_of(const struct pfd_render *r)
{
	return r->out->arena;
}

/* A text of any number of lines, the first where the cursor is, the others
 * after `hang` blanks. */
static void add_text(const struct pfd_render *r, struct pfd_str text, int hang)
{
	struct pfd_str rest = pfd_text_visible(arena_of(r), text, true);
	int room = r->options->columns - hang;
	struct pfd_str line;
	struct pfd_lines lines = { 0 };

	while (rest.len && rest.ptr[rest.len - 1] == '\n')
		rest.len--;
	while (pfd_str_cut(&rest, '\n', &line))
		pfd_wrap(arena_of(r), &lines, line,
			room >= PFD_NARROWEST ? (size_t)room : 0);
	for (size_t i = 0; i < lines.n; i++) {
		if (i > 0 && lines.items[i].len)
			pfd_buf_fill(r->out, ' ', (size_t)hang);
		pfd_buf_add(r->out, lines.items[i]);
		pfd_buf_addc(r->out, '\n');
	}
	if (lines.n == 0)
		pfd_buf_addc(r->out, '\n');
}

/* level 0 is the document's title. */
static void add_heading(
	const struct pfd_render *r, struct pfd_str text, int level)
{
	struct pfd_str shown = pfd_one_line(arena_of(r), text);

	pfd_add_colored(r, PFD_SGR_BOLD, shown);
	pfd_buf_addc(r->out, '\n');
	pfd_buf_fill(r->out, "=-~."[level], pfd_utf8_width(shown));
	pfd_buf_addc(r->out, '\n');
}

static void add_facts(
	const struct pfd_render *r, const struct pfd_fact *facts, size_t n)
{
	struct pfd_arena *arena = arena_of(r);
	size_t width = 0;

	for (size_t i = 0; i < n; i++) {
		struct pfd_str title =
			pfd_one_line(arena, pfd_str(facts[i].title));
		size_t w = pfd_utf8_width(title);

		width = w > width ? w : width;
	}
	for (size_t i = 0; i < n; i++) {
		struct pfd_str title =
			pfd_one_line(arena, pfd_str(facts[i].title));
		struct pfd_str value = pfd_cell_people(
			arena, &facts[i].value, r->doc->lang, true);

		pfd_buf_add(r->out, title);
		pfd_buf_addc(r->out, ':');
		pfd_buf_fill(
			r->out, ' ', width - pfd_utf8_width(title) + PFD_GAP);
		add_text(r, value.len ? value : PFD_STR("–"),
			(int)(width + 1 + PFD_GAP));
	}
}

/* ---- the document ----------------------------------------------------- */

static void add_note(const struct pfd_render *r, struct pfd_str text)
{
	const char *word = pfd_word_note(r->doc->lang);

	pfd_buf_printf(r->out, "%s: ", word);
	add_text(r, text, (int)pfd_utf8_width(pfd_str(word)) + 2);
}

/* What is too long to be drawn is told letter by letter. */
static void add_qr(const struct pfd_render *r, struct pfd_str text)
{
	struct pfd_qr qr;

	if (pfd_qr_make(arena_of(r), text, &qr)) {
		pfd_qr_blocks(r->out, &qr);
		return;
	}
	pfd_buf_add(r->out, pfd_code_visible(arena_of(r), text));
	pfd_buf_addc(r->out, '\n');
}

static void add_list(const struct pfd_render *r, const struct pfd_block *block)
{
	pfd_vec_foreach (item, &block->items) {
		size_t start = r->out->len;

		pfd_item_mark(r->out, item);
		add_text(r, item->text, (int)(r->out->len - start));
	}
}

static void add_block(const struct pfd_render *r, const struct pfd_block *block)
{
	switch (block->kind) {
	case PFD_BLOCK_HEADING:
		add_heading(r, block->text, block->level);
		break;
	case PFD_BLOCK_PARAGRAPH:
	case PFD_BLOCK_PICTURE:
		add_text(r, block->text, 0);
		break;
	case PFD_BLOCK_TABLE:
		pfd_add_grid(
			r, pfd_table_people(arena_of(r), r->doc, block->table));
		break;
	case PFD_BLOCK_FACTS:
		add_facts(r, block->facts.items, block->facts.n);
		break;
	case PFD_BLOCK_NOTE:
		add_note(r, block->text);
		break;
	case PFD_BLOCK_CODE:
	case PFD_BLOCK_LINES:
		pfd_buf_add(r->out, pfd_code_visible(arena_of(r), block->text));
		pfd_buf_addc(r->out, '\n');
		break;
	case PFD_BLOCK_LIST:
		add_list(r, block);
		break;
	case PFD_BLOCK_QR:
		add_qr(r, block->text);
		break;
	case PFD_BLOCK_CHART:
		pfd_add_bars(r, block->chart);
		break;
	}
}

/* A blank line between the parts. */
static void part(const struct pfd_render *r, size_t start)
{
	if (r->out->len > start)
		pfd_buf_addc(r->out, '\n');
}

/* Nothing where the block has nothing to read. */
static void add_part(
	const struct pfd_render *r, size_t start, const struct pfd_block *block)
{
	size_t before = r->out->len, begin;

	part(r, start);
	begin = r->out->len;
	add_block(r, block);
	if (r->out->len == begin)
		pfd_buf_cut(r->out, before);
}

void pfd_render_table(const struct pfd_render *r)
{
	const struct pfd_doc *doc = r->doc;
	size_t start = r->out->len;

	if (doc->title && !doc->list)
		add_heading(r, pfd_str(doc->title), 0);
	for (size_t i = 0; i < doc->blocks.n; i++)
		add_part(r, start, doc->blocks.items[i]);
	if (doc->provenance.n > 0) {
		part(r, start);
		add_facts(r, doc->provenance.items, doc->provenance.n);
	}
}
