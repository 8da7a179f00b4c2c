/* Any text as Markdown of a report: refused with its place, or a page in which every
 * tag and every attribute is one that pfd writes.
 */
#include <stdlib.h>

#include <pfd/emit.h>
#include <pfd/text.h>

#include "../../src/report/markdown.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const harmless[] = { "a", "article", "aside", "blockquote",
	"body", "br", "code", "dd", "div", "dl", "dt", "em", "figcaption",
	"figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head",
	"header", "html", "li", "link", "main", "meta", "nav", "ol", "p", "pre",
	"section", "small", "span", "strong", "style", "table", "tbody", "td",
	"tfoot", "th", "thead", "title", "tr", "ul" };

static bool is_harmless(struct pfd_str name)
{
	for (size_t i = 0; i < PFD_COUNT(harmless); i++)
		if (pfd_str_eqz(name, harmless[i]))
			return true;
	return false;
}

/* From "<" on: a name in the list, and no attribute that runs anything. */
static void check_tag(struct pfd_str rest)
{
	struct pfd_str name = { rest.ptr + 1, 0 }, tag;

	if (name.ptr[0] == '!')
		return;
	if (name.ptr[0] == '/')
		name.ptr++;
	while (name.ptr[name.len] >= 'a' && name.ptr[name.len] <= 'z')
		name.len++;
	if (name.ptr[name.len] >= '1' && name.ptr[name.len] <= '6')
		name.len++;
	if (!is_harmless(name) || !pfd_str_cut(&rest, '>', &tag))
		abort();
	if (memmem(tag.ptr, tag.len, " on", 3) ||
		memmem(tag.ptr, tag.len, "javascript:", 11))
		abort();
}

static void check_page(struct pfd_str page)
{
	for (size_t i = 0; i < page.len; i++)
		if (page.ptr[i] == '<')
			check_tag(
				(struct pfd_str){ page.ptr + i, page.len - i });
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_err err = { .arena = arena };
	struct pfd_snapshot none = { 0 };
	struct pfd_str text = pfd_arena_str(
		arena, (struct pfd_str){ (const char *)data, size });
	struct pfd_markdown markdown = {
		.values = { .body = { .text = text, .file = "in.md" } },
		.snapshot = &none,
		.level = 2
	};
	const struct pfd_emit_options html = { .format = PFD_FORMAT_HTML };
	struct pfd_doc *doc = pfd_doc_new(arena, PFD_DE, "pfd/fuzz/1", "T");
	struct pfd_buf page = pfd_buf(arena);

	if (pfd_utf8_check(text) != SIZE_MAX)
		return 0;
	if (pfd_markdown_add(doc, &markdown, &err)) {
		if (!err.message.text.en)
			abort();
		return 0;
	}
	if (pfd_emit(&page, doc, &html, &err))
		abort();
	check_page(pfd_buf_str(&page));
	return 0;
}
