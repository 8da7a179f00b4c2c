/* What the two halves of filling a template share: names and values, and lines.
 */
#ifndef PFD_REPORT_TEMPLATE_FILL_H
#define PFD_REPORT_TEMPLATE_FILL_H

#include "template.h"

enum {
	PFD_TEMPLATE_DEPTH = 16,
	PFD_TEMPLATE_PARTS = 4, /* one within the other */
	PFD_TEMPLATE_COLUMNS = 64,
	PFD_TEMPLATE_BLANK_ROWS = 8 /* of a table to be filled in by hand */
};

struct pfd_filling {
	const struct pfd_template *t;
	struct pfd_doc *doc;
	struct pfd_err *err;
	const char *file;
	struct pfd_lines {
		PFD_VEC_OF(struct pfd_str);
	} lines;
	size_t at; /* the line that is read */
	int depth, parts;
	/* Of {each}: the entry, whose columns are names, too. */
	const struct pfd_table *list;
	const struct pfd_row *row; /* NULL: in a part that is left out */
	/* What lines add up to. */
	enum pfd_block_kind kind;
	struct pfd_buf text;
	struct pfd_block *facts;
	int n_facts; /* FACTS blocks so far: each has a name of its own */
};

/* PFD_REFUSED with file and line; `what` names {name}. */
enum pfd_status pfd_filling_refuse(struct pfd_filling *f, struct pfd_text what,
	struct pfd_str name, struct pfd_message hint);
/* It names what there is not, with the nearest. */
enum pfd_status pfd_filling_no_name(
	struct pfd_filling *f, struct pfd_str name, bool list);
enum pfd_status pfd_filling_no_line(struct pfd_filling *f, struct pfd_str line);
/* NULL, -1, false: no such name. */
const struct pfd_table *pfd_filling_list(
	const struct pfd_filling *f, struct pfd_str name);
int pfd_filling_column(const struct pfd_table *list, struct pfd_str name);
bool pfd_filling_find(const struct pfd_filling *f, struct pfd_str name,
	struct pfd_cell *ret, const struct pfd_template_field **ret_field);
/* Whether there is something: an amount of 0 is nothing. */
bool pfd_filling_is_something(const struct pfd_cell *cell);
/* Appends the value where the part is `live`. */
enum pfd_status pfd_filling_value(struct pfd_filling *f, struct pfd_str name,
	bool live, struct pfd_buf *out, struct pfd_cell *ret);
/* The text with its values.  *ret (may be NULL): the value itself, where the text
 * is nothing but one. */
enum pfd_status pfd_filling_expand(struct pfd_filling *f, struct pfd_str text,
	bool live, struct pfd_buf *out, struct pfd_cell *ret);

#endif
