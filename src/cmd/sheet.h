/* Tables out of a spreadsheet: which column holds which field.
 *
 * Lists come from many offices' own tables, so a column is known by several names:
 * the field's own (also as a path, "address.town"), its titles in German and
 * English, other names that the command knows, and what --map says.  One that
 * nothing knows is refused: what stood in it would be lost unseen.
 */
#ifndef PFD_CMD_SHEET_H
#define PFD_CMD_SHEET_H

#include <pfd/write.h>

#include "cmd.h"

struct pfd_sheet_alias {
	const char *slug; /* of the title (see pfd_slug) */
	const char *column;
};
struct pfd_sheet {
	struct pfd_run *run;
	const struct pfd_fields *fields;
	const struct pfd_sheet_alias *aliases; /* ended by one without a slug */
	const char *explain;            /* pfd explain …: the fields' names */
	const struct pfd_opt_list *map; /* "TITLE=COLUMN", "TITLE="; or NULL */
	struct pfd_str name;            /* of the file */
	struct pfd_csv csv;
	const char **columns; /* what each is; NULL: left out */
	bool bad;             /* something was complained about */
};

/* The file and its heading; trouble with columns is complained about.
 * PFD_REFUSED: no CSV. */
PFD_MUST_CHECK enum pfd_status pfd_sheet_read(
	struct pfd_sheet *sheet, const char *file);
/* Where a cell stands; behind the last one: the line. */
struct pfd_place pfd_sheet_place(const struct pfd_sheet *sheet,
	const struct pfd_csv_line *line, size_t cell);
void pfd_sheet_complain(struct pfd_sheet *sheet,
	const struct pfd_csv_line *line, size_t cell, const char *rule,
	struct pfd_message message, struct pfd_message remedy);
bool pfd_sheet_has(const struct pfd_sheet *sheet, const char *column);
/* False, and complained about: more cells than the heading has columns. */
bool pfd_sheet_fits(struct pfd_sheet *sheet, const struct pfd_csv_line *line);

#endif
