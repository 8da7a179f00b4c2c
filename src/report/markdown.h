/* Markdown that people write into the data repository, as blocks of a document. */
#ifndef PFD_REPORT_MARKDOWN_H
#define PFD_REPORT_MARKDOWN_H

#include <pfd/store.h>

#include "template.h"

enum { PFD_MARKDOWN_MAX_BYTES = 256 * 1024 };

struct pfd_markdown {
	/* Its body is the text and the file it stands in; {NAME} is a value's place
	 * but in code, {{ a brace. */
	struct pfd_template values;
	const struct pfd_snapshot *snapshot; /* where pictures are looked for */
	int level;                           /* of its first headings */
	size_t line;                         /* of the file before the text */
};
/* Headings, paragraphs, lists, quotes and code; tables are none of Markdown's.  HTML
 * stands there as text, a link's address behind its words; pictures follow the
 * paragraph or list that has them.  PFD_REFUSED with file and line: a name that
 * does not exist; a picture that is not there, none, or without words. */
PFD_MUST_CHECK enum pfd_status pfd_markdown_add(struct pfd_doc *doc,
	const struct pfd_markdown *markdown, struct pfd_err *err);

/* A picture of a text, without its words: beside the text, or from the top of the
 * repository.  `bytes` counts those of the text's pictures. */
struct pfd_filling;
PFD_MUST_CHECK enum pfd_status pfd_markdown_picture(struct pfd_filling *f,
	const struct pfd_snapshot *snapshot, const char *url, size_t *bytes,
	struct pfd_picture *ret);

#endif
