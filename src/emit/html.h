/* HTML: private to the area. */
#ifndef PFD_EMIT_HTML_H
#define PFD_EMIT_HTML_H

#include "render.h"

extern const char pfd_html_style[];

/* A document on its way to a page. */
struct pfd_html {
	const struct pfd_render *r;
	struct pfd_buf *out;
	struct pfd_arena *arena;
	enum pfd_lang lang;
	int level;              /* of the last heading; 1 is the title's */
	struct pfd_str heading; /* what names a table without a title */
};

/* In the document's language. */
static inline const char *pfd_html_say(
	const struct pfd_html *h, const char *en, const char *de)
{
	return h->lang == PFD_DE ? de : en;
}
/* What a cell holds; dates as <time>.  `sign`: amounts with the currency. */
void pfd_html_cell(
	const struct pfd_html *h, const struct pfd_cell *cell, bool sign);
/* The block's place in the document makes the ids of tables and charts. */
void pfd_html_table(
	const struct pfd_html *h, const struct pfd_table *table, size_t place);
void pfd_html_chart(
	const struct pfd_html *h, const struct pfd_chart *chart, size_t place);

#endif
