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
 * stands there as text, a link's address behind its words, and of a picture its
 * caption, as no format shows one.  PFD_REFUSED with file and line: a name that
 * does not exist, a picture that is not there. */
PFD_MUST_CHECK enum pfd_status pfd_markdown_add(struct pfd_doc *doc,
	const struct pfd_markdown *markdown, struct pfd_err *err);

#endif
