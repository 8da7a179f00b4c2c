/* Templates: a paper's text with places for what the records know.
 *
 * A template is lines.  What a line begins with says what it becomes:
 *
 *   # TITLE   ## HEADING   ### HEADING
 *   | LINE            lines that stay lines: letterhead, address, signature
 *   > TEXT            a note, set apart
 *   - NAME: VALUE     a fact
 *   % …               a remark to whoever edits the template
 *   {if NAME}         lines up to {end} or {else}; {if not NAME}, {if NAME = KEY}
 *   {each LIST}       lines up to {end}, once for each of the list's entries
 *   {table LIST}      the list as a table; {table LIST: COLUMN COLUMN …}
 *   {part NAME}       the lines of another text, as if they stood here
 *   {code NAME}       the value letter by letter; {qr NAME}: for a camera
 *
 * Other lines are paragraphs, parted by empty lines.  {NAME} is a value's place,
 * {{ a brace.  Values become text of the document, never parts of the template, and
 * the format's renderer escapes them: what stands in a record cannot change a
 * paper's shape.  All names are checked, also in parts that are left out.
 */
#ifndef PFD_REPORT_TEMPLATE_H
#define PFD_REPORT_TEMPLATE_H

#include <pfd/doc.h>

struct pfd_template_field {
	const char *name;
	struct pfd_cell value; /* EMPTY: nothing is known */
	const char *explain;   /* "contact.address": what pfd explain tells */
};
struct pfd_template_text {
	struct pfd_str text;
	const char *file; /* for errors: "templates/award.md" */
};
struct pfd_template {
	struct pfd_template_text body;
	/* Finds a part, or leaves *ret empty where there is none of that name. */
	enum pfd_status (*part)(const void *ctx, struct pfd_str name,
		struct pfd_template_text *ret, struct pfd_err *err);
	const void *ctx;
	const struct pfd_template_field *fields;
	size_t n_fields;
	/* Names besides; NULL: none.  False: no such name, *ret_near is the nearest
	 * if there is one. */
	bool (*find)(const void *ctx, struct pfd_str name, struct pfd_cell *ret,
		struct pfd_str *ret_near);
	struct pfd_table *const *lists; /* by their names */
	size_t n_lists;
	/* Where the names are told, if not by `pfd explain templates`. */
	struct pfd_text names;
	/* What stands where nothing is known; NULL: that is an error. */
	const char *blank;
};
/* Puts what the template says into the document.  PFD_REFUSED with file and line:
 * a name that does not exist, a value that is missing, a line that is none. */
PFD_MUST_CHECK enum pfd_status pfd_template_fill(struct pfd_doc *doc,
	const struct pfd_template *template, struct pfd_err *err);

/* The list above, for whoever writes one. */
extern const struct pfd_text pfd_template_syntax;

#endif
