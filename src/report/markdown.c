/* From Markdown to blocks: libcmark reads, one walk over its tree writes.
 *
 * The words of a paragraph are put together line by line before the values go in,
 * because the parser takes text apart at every sign that might have meant something.
 * So a value never becomes Markdown, and an error knows its line.
 */
#include <cmark.h>

#include <pfd/text.h>

#include "markdown.h"
#include "template_fill.h"

enum { NUMBERS = 16 };

struct walk {
	struct pfd_filling f;
	const struct pfd_markdown *how;
	struct pfd_buf line; /* not filled in yet */
	struct pfd_buf text; /* of the paragraph or heading */
	size_t link;         /* where the words of a link begin in `line` */
	struct pfd_block *list;
	int depth, quotes, numbers[NUMBERS];
	bool begun; /* an item that has no text yet */
	/* They stand behind the paragraph, or the list, that has them. */
	struct {
		PFD_VEC_OF(struct pfd_picture);
	} pictures;
	size_t bytes;    /* of all so far */
	int in_pictures; /* one within the other's words */
	size_t words;    /* where those of a picture begin in `line` */
	bool bare;       /* the paragraph is nothing but pictures */
};

/* What is no value's place even if it looks like one. */
static void add_plain(struct walk *w, const char *z)
{
	for (; z && *z; z++) {
		if (*z == '{')
			pfd_buf_addc(&w->line, '{');
		pfd_buf_addc(&w->line, *z);
	}
}

static enum pfd_status end_line(struct walk *w, char sep)
{
	enum pfd_status status = pfd_filling_expand(
		&w->f, pfd_buf_str(&w->line), true, &w->text, NULL);

	w->line.len = 0;
	if (sep) {
		pfd_buf_addc(&w->text, sep);
		w->f.at++;
	}
	return status;
}

/* ---- inlines -------------------------------------------------------------------- */

static bool is_remark(const char *html)
{
	return strncmp(html, "<!--", 4) == 0;
}

/* Behind the words, unless they are the address. */
static void add_address(struct walk *w, const char *url)
{
	struct pfd_str words = pfd_str_sub(
		pfd_buf_str(&w->line), w->link, pfd_buf_str(&w->line).len);
	bool mail = strncmp(url, "mailto:", 7) == 0;

	if ((!mail && strncmp(url, "https://", 8) != 0) ||
		pfd_str_eqz(words, url + (mail ? 7 : 0)))
		return;
	pfd_buf_addz(&w->line, " (");
	add_plain(w, url + (mail ? 7 : 0));
	pfd_buf_addc(&w->line, ')');
}

/* ---- pictures --------------------------------------------------------------------- */

static enum pfd_status begin_picture(struct walk *w, cmark_node *node)
{
	const char *title = cmark_node_get_title(node);
	struct pfd_picture picture;
	enum pfd_status status;

	if (w->in_pictures++)
		return PFD_OK;
	status = pfd_markdown_picture(&w->f, w->how->snapshot,
		cmark_node_get_url(node), &w->bytes, &picture);
	if (status)
		return status;
	picture.caption = pfd_arena_str(w->f.doc->arena, pfd_str(title));
	pfd_vec_push(w->f.doc->arena, &w->pictures, picture);
	if (!w->bare)
		pfd_buf_addz(&w->line, w->f.doc->lang == PFD_DE ? "[Abbildung: "
								: "[Figure: ");
	w->words = w->line.len;
	return PFD_OK;
}

static enum pfd_status end_picture(struct walk *w)
{
	struct pfd_picture *picture = &w->pictures.items[w->pictures.n - 1];
	struct pfd_buf alt = pfd_buf(w->f.doc->arena);
	enum pfd_status status;

	if (--w->in_pictures)
		return PFD_OK;
	status = pfd_filling_expand(&w->f,
		pfd_str_sub(pfd_buf_str(&w->line), w->words, w->line.len), true,
		&alt, NULL);
	if (status)
		return status;
	picture->alt = pfd_str_trim(pfd_buf_str(&alt));
	if (!picture->alt.len)
		return pfd_filling_refuse(&w->f,
			PFD_TEXT("the picture “{name}” has no words for those "
				 "who do not see it",
				"dem Bild „{name}“ fehlen Worte für alle, die "
				"es nicht sehen"),
			picture->path,
			PFD_MESSAGE("say between the brackets what it shows",
				"zwischen den Klammern sagen, was es zeigt"));
	if (w->bare)
		pfd_buf_cut(&w->line, w->words);
	else
		pfd_buf_addc(&w->line, ']');
	return PFD_OK;
}

static void add_pictures(struct walk *w)
{
	if (w->list)
		return;
	pfd_vec_foreach (picture, &w->pictures)
		(void)pfd_doc_picture(w->f.doc, picture);
	w->pictures.n = 0;
}

/* Nothing but pictures needs no words in their place. */
static bool is_bare(cmark_node *paragraph)
{
	cmark_node *node = cmark_node_first_child(paragraph);
	bool any = false;

	for (; node; node = cmark_node_next(node)) {
		cmark_node_type type = cmark_node_get_type(node);

		any = any || type == CMARK_NODE_IMAGE;
		if (type != CMARK_NODE_IMAGE && type != CMARK_NODE_SOFTBREAK &&
			type != CMARK_NODE_LINEBREAK)
			return false;
	}
	return any;
}

/* ---- the words of a block ----------------------------------------------------------- */

static enum pfd_status add_inline(struct walk *w, cmark_node *node, bool enter)
{
	const char *literal = cmark_node_get_literal(node);

	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_TEXT:
		pfd_buf_addz(&w->line, literal);
		break;
	case CMARK_NODE_SOFTBREAK:
	case CMARK_NODE_LINEBREAK:
		if (!w->in_pictures)
			return end_line(w, cmark_node_get_type(node) ==
							   CMARK_NODE_SOFTBREAK
						   ? ' '
						   : '\n');
		pfd_buf_addc(&w->line, ' ');
		w->f.at++;
		break;
	case CMARK_NODE_CODE:
		add_plain(w, literal);
		break;
	case CMARK_NODE_HTML_INLINE:
		if (!is_remark(literal))
			add_plain(w, literal);
		break;
	case CMARK_NODE_LINK:
		if (enter)
			w->link = w->line.len;
		else
			add_address(w, cmark_node_get_url(node));
		break;
	case CMARK_NODE_IMAGE:
		return enter ? begin_picture(w, node) : end_picture(w);
	default: /* emphasis is left to the words */
		break;
	}
	return PFD_OK;
}

/* ---- blocks ------------------------------------------------------------------------ */

static void add_item(struct walk *w, struct pfd_str text)
{
	int depth = w->depth - 1;
	int number = w->begun && depth < NUMBERS ? w->numbers[depth] : 0;

	pfd_doc_item(w->f.doc, w->list, depth, number > 0 ? number : 0, text);
	w->begun = false;
}

/* What else belongs to an item goes below its text. */
static void add_to_item(struct walk *w, struct pfd_str text)
{
	struct pfd_doc_item *last;
	int depth = w->depth > 4 ? 3 : w->depth - 1;

	if (w->begun || !w->list->items.n) {
		add_item(w, text);
		return;
	}
	last = &w->list->items.items[w->list->items.n - 1];
	if (last->depth == depth)
		last->text = pfd_arena_printf(w->f.doc->arena, "%.*s\n%.*s",
			PFD_STR_ARG(last->text), PFD_STR_ARG(text));
	else
		add_item(w, text);
}

static void add_paragraph(struct walk *w, struct pfd_str text)
{
	bool de = w->f.doc->lang == PFD_DE;

	if (w->list)
		add_to_item(w, text);
	else if (w->quotes)
		pfd_doc_paragraph(
			w->f.doc, pfd_arena_printf(w->f.doc->arena, "%s%.*s%s",
					  de ? "„" : "“", PFD_STR_ARG(text),
					  de ? "“" : "”"));
	else
		pfd_doc_paragraph(w->f.doc, text);
}

static enum pfd_status end_text(struct walk *w, cmark_node *node)
{
	enum pfd_status status = end_line(w, 0);
	struct pfd_str text = pfd_str_trim(pfd_buf_str(&w->text));

	if (!status && text.len &&
		cmark_node_get_type(node) == CMARK_NODE_HEADING && !w->list)
		pfd_doc_heading(w->f.doc,
			w->how->level + cmark_node_get_heading_level(node) - 1,
			NULL, pfd_arena_z(w->f.doc->arena, text));
	else if (!status && text.len)
		add_paragraph(w, text);
	w->text.len = 0;
	add_pictures(w);
	return status;
}

static void begin_list(struct walk *w, cmark_node *node)
{
	if (w->begun)
		add_item(w, (struct pfd_str){ 0 });
	if (!w->list)
		w->list = pfd_doc_list(w->f.doc);
	if (w->depth++ < NUMBERS) {
		int start = cmark_node_get_list_start(node);

		w->numbers[w->depth - 1] =
			cmark_node_get_list_type(node) == CMARK_BULLET_LIST ? -1
			: start > 0 ? start - 1
				    : 0;
	}
}

static void end_list(struct walk *w)
{
	if (--w->depth)
		return;
	w->list = NULL;
	add_pictures(w);
}

static void end_item(struct walk *w, bool enter)
{
	int *number = w->depth <= NUMBERS ? &w->numbers[w->depth - 1] : NULL;

	if (enter && number && *number >= 0)
		(*number)++;
	if (!enter && w->begun)
		add_item(w, (struct pfd_str){ 0 });
	w->begun = enter;
}

static void add_letters(struct walk *w, cmark_node *node)
{
	struct pfd_str text = pfd_str(cmark_node_get_literal(node));

	if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK) {
		if (!is_remark(text.ptr))
			add_paragraph(w, pfd_str_trim(text));
	} else if (w->list) {
		add_to_item(w, pfd_str_trim(text));
	} else {
		pfd_doc_code(w->f.doc, text);
	}
}

static enum pfd_status add_node(struct walk *w, cmark_node *node, bool enter)
{
	if (cmark_node_get_start_line(node) > 0 && enter &&
		cmark_node_get_type(node) <= CMARK_NODE_LAST_BLOCK)
		w->f.at = w->how->line +
			  (size_t)cmark_node_get_start_line(node) - 1;
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_PARAGRAPH:
	case CMARK_NODE_HEADING:
		w->bare = is_bare(node);
		return enter ? PFD_OK : end_text(w, node);
	case CMARK_NODE_LIST:
		if (enter)
			begin_list(w, node);
		else
			end_list(w);
		break;
	case CMARK_NODE_ITEM:
		end_item(w, enter);
		break;
	case CMARK_NODE_BLOCK_QUOTE:
		w->quotes += enter ? 1 : -1;
		break;
	case CMARK_NODE_CODE_BLOCK:
	case CMARK_NODE_HTML_BLOCK:
		add_letters(w, node);
		break;
	default:
		return add_inline(w, node, enter);
	}
	return PFD_OK;
}

static enum pfd_status add_tree(struct walk *w, cmark_node *root)
{
	cmark_iter *iter = cmark_iter_new(root);
	enum pfd_status status = PFD_OK;
	cmark_event_type event;

	while (!status && (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE)
		status = add_node(w, cmark_iter_get_node(iter),
			event == CMARK_EVENT_ENTER);
	cmark_iter_free(iter);
	return status;
}

enum pfd_status pfd_markdown_add(struct pfd_doc *doc,
	const struct pfd_markdown *markdown, struct pfd_err *err)
{
	const struct pfd_template_text *body = &markdown->values.body;
	struct walk w = { .how = markdown };
	cmark_node *root;
	enum pfd_status status;

	w.f = (struct pfd_filling){ .t = &markdown->values,
		.doc = doc,
		.err = err,
		.file = body->file };
	w.line = pfd_buf(doc->arena);
	w.text = pfd_buf(doc->arena);
	if (pfd_utf8_check(body->text) != SIZE_MAX)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{file}: is not UTF-8",
				"{file}: ist kein UTF-8",
				PFD_A_Z("file", body->file)));
	root = cmark_parse_document(
		body->text.ptr, body->text.len, CMARK_OPT_DEFAULT);
	status = add_tree(&w, root);
	cmark_node_free(root);
	return status;
}
