/* What cairo 1.16 cannot write: the document's language, that readers show its
 * title rather than the file's name, the provenance under keys of its own, and
 * links (its own leave a structure tree behind that lacks its nodes).
 *
 * Added as an update behind the file (ISO 32000-1, 7.5.6): some objects again,
 * with more in them.
 */
#include <stdio.h>
#include <stdlib.h>

#include <pfd/text.h>

#include "pdf.h"

struct update {
	struct pfd_pdf *p;
	struct pfd_buf *pdf; /* as cairo made it … */
	struct pfd_buf out;  /* … and what is added */
	struct {
		PFD_VEC_OF(struct place {
			long number;
			size_t at;
		});
	} places;
	long size, root, info, xref; /* of cairo's trailer */
};

/* Behind the last `key` in the file; NULL if there is none. */
static const char *last(const struct pfd_buf *pdf, const char *key)
{
	size_t n = strlen(key);

	for (size_t at = pdf->len; at-- > 0;)
		if (at + n <= pdf->len && !memcmp(pdf->ptr + at, key, n))
			return pdf->ptr + at + n;
	return NULL;
}

static long number_behind(const struct pfd_buf *pdf, const char *key)
{
	const char *at = last(pdf, key);

	return at ? strtol(at, NULL, 10) : 0;
}

/* Begins an object again with what it holds; its ">>" is still to come. */
static bool reopen(struct update *u, long number)
{
	char head[40];
	const char *start, *end;

	(void)snprintf(head, sizeof(head), "\n%ld 0 obj\n<<", number);
	start = last(u->pdf, head);
	end = start ? strstr(start, ">>\nendobj") : NULL;
	if (!end)
		return false;
	pfd_vec_push(u->p->arena, &u->places,
		(struct place){ number, u->pdf->len + u->out.len });
	pfd_buf_printf(&u->out, "%ld 0 obj\n<<", number);
	pfd_buf_add(&u->out, (struct pfd_str){ start, (size_t)(end - start) });
	return true;
}

static void finish(struct update *u)
{
	pfd_buf_addz(&u->out, ">>\nendobj\n");
}

/* A text string as UTF-16. */
static void add_string(struct pfd_buf *out, struct pfd_str text)
{
	size_t at = 0;

	pfd_buf_addz(out, "<FEFF");
	while (at < text.len) {
		uint32_t c = pfd_utf8_next(text, &at);

		if (c > 0xFFFF)
			pfd_buf_printf(out, "%04X%04X",
				0xD800 + ((c - 0x10000) >> 10),
				0xDC00 + ((c - 0x10000) & 0x3FF));
		else
			pfd_buf_printf(out, "%04X", c);
	}
	pfd_buf_addz(out, ">\n");
}

static void add_catalogue(struct update *u)
{
	if (!reopen(u, u->root))
		return;
	pfd_buf_printf(&u->out,
		"   /Lang (%s)\n   /ViewerPreferences "
		"<< /DisplayDocTitle true >>\n",
		u->p->doc->lang == PFD_DE ? "de-DE" : "en");
	finish(u);
}

static void add_provenance(struct update *u)
{
	struct pfd_arena *arena = u->p->arena;

	if (!reopen(u, u->info))
		return;
	pfd_vec_foreach (fact, &u->p->doc->provenance) {
		pfd_buf_printf(&u->out, "   /pfd:%s ", fact->key);
		add_string(&u->out, pfd_one_line(arena, pfd_cell_plain(arena,
								&fact->value)));
	}
	finish(u);
}

/* ---- links ---------------------------------------------------------------- */

/* The numbers of the pages' objects, in their order. */
static long *page_objects(struct update *u, size_t n)
{
	long *numbers = pfd_alloc_n(u->p->arena, n, sizeof(*numbers));
	const char *at = last(u->pdf, "/Kids [");

	for (size_t i = 0; at && i < n; i++) {
		char *end;

		numbers[i] = strtol(at, &end, 10);
		if (end == at || strncmp(end, " 0 R", 4) != 0)
			return NULL;
		at = end + 4;
	}
	return at ? numbers : NULL;
}

/* In whole points, from below. */
static void add_link(struct update *u, const struct pfd_pdf_page *page,
	const struct pfd_pdf_mark *mark, const long *objects)
{
	struct pfd_pdf *p = u->p;
	const struct pfd_pdf_heading *to = &p->headings.items[mark->target - 1];
	const struct pfd_pdf_page *there = &p->pages.items[to->page];
	int x = (int)mark->x, y = (int)(page->height - mark->y);
	int width = (int)pfd_pdf_width(p->fonts, mark->font, mark->text);

	pfd_buf_printf(&u->out,
		"      << /Type /Annot /Subtype /Link /Border [0 0 0]\n"
		"         /Rect [%d %d %d %d]\n"
		"         /Dest [%ld 0 R /XYZ 0 %d null] >>\n",
		x, y - 3, x + width, y + (int)mark->font.size,
		objects[p->front.n + to->page],
		(int)(there->height - to->y + 12));
}

static void add_links(struct update *u)
{
	struct pfd_pdf *p = u->p;
	long *objects = page_objects(u, p->front.n + p->pages.n);

	for (size_t i = 0; objects && i < p->front.n; i++) {
		const struct pfd_pdf_page *page = &p->front.items[i];
		size_t n = 0;

		pfd_vec_foreach (mark, &page->marks)
			n += mark->target > 0;
		if (!n || !reopen(u, objects[i]))
			continue;
		pfd_buf_addz(&u->out, "   /Annots [\n");
		pfd_vec_foreach (mark, &page->marks)
			if (mark->target > 0)
				add_link(u, page, mark, objects);
		pfd_buf_addz(&u->out, "   ]\n");
		finish(u);
	}
}

void pfd_pdf_info(struct pfd_pdf *p, struct pfd_buf *pdf)
{
	struct update u = { .p = p, .pdf = pdf, .out = pfd_buf(p->arena) };
	size_t table;

	u.size = number_behind(pdf, "/Size ");
	u.root = number_behind(pdf, "/Root ");
	u.info = number_behind(pdf, "/Info ");
	u.xref = number_behind(pdf, "startxref\n");
	if (!u.size || !u.root || !u.info || !u.xref)
		return;
	add_catalogue(&u);
	add_provenance(&u);
	add_links(&u);
	table = pdf->len + u.out.len;
	pfd_buf_addz(&u.out, "xref\n");
	pfd_vec_foreach (place, &u.places)
		pfd_buf_printf(&u.out, "%ld 1\n%010zu 00000 n \n",
			place->number, place->at);
	pfd_buf_printf(&u.out,
		"trailer\n<< /Size %ld\n   /Root %ld 0 R\n   /Info %ld 0 R\n"
		"   /Prev %ld\n>>\nstartxref\n%zu\n%%%%EOF\n",
		u.size, u.root, u.info, u.xref, table);
	pfd_buf_add(pdf, pfd_buf_str(&u.out));
}
