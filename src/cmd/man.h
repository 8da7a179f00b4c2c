/* Writing mdoc: what the pages are made with.
 */
#ifndef PFD_CMD_MAN_H
#define PFD_CMD_MAN_H

#include "framework.h"

struct pfd_man {
	struct pfd_run *run;
	struct pfd_buf out;
};

/* Date, title, NAME. */
void pfd_man_head(struct pfd_man *man, const char *name, const char *section,
	const char *summary);
/* Markup as it is. */
void pfd_man_raw(struct pfd_man *man, const char *markup);
/* Escaped, as one line. */
void pfd_man_line(struct pfd_man *man, const char *text);
/* Filled text: a sentence a line, no line too long; an empty line parts
 * paragraphs. */
void pfd_man_text(struct pfd_man *man, const char *text);
/* A phrase made a sentence: "date of the award" → "Date of the award.". */
const char *pfd_man_as_sentence(struct pfd_man *man, const char *phrase);
void pfd_man_sentence(struct pfd_man *man, const char *phrase);
/* Letter by letter, between .Bd -literal and .Ed. */
void pfd_man_code(struct pfd_man *man, const char *code);
/* ".It" with a command's usage. */
void pfd_man_item(struct pfd_man *man, struct pfd_str usage);
/* "One of: a, b."; nothing for NULL. */
void pfd_man_values(struct pfd_man *man, const struct pfd_enum *values);
void pfd_man_form(struct pfd_man *man, const struct pfd_field *field);
void pfd_man_exit_status(struct pfd_man *man);

#endif
