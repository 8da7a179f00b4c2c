/* `pfd contact import`: what its files share.
 *
 * contact_import.c: the command, from the file to the commit; contact_rows.c: what
 * the rows say; contact_match.c: whom a row means, and what becomes of it.
 */
#ifndef PFD_CMD_CONTACT_IMPORT_H
#define PFD_CMD_CONTACT_IMPORT_H

#include "privacy.h"
#include "sheet.h"

enum pfd_row_result {
	PFD_ROW_NEW,
	PFD_ROW_UPDATED,
	PFD_ROW_UNCHANGED, /* known, and it says nothing new */
	PFD_ROW_LEFT_OUT,
	PFD_ROW_UNCLEAR, /* known or similar, and no option says what to do */
	PFD_N_ROW_RESULTS
};
extern const struct pfd_enum pfd_row_results;

struct pfd_import_row {
	const struct pfd_csv_line *line;
	struct pfd_str id; /* given; later of the record */
	struct pfd_str name;
	struct pfd_assignments set;
	struct pfd_traits traits;
	/* Whom it means: a contact, or (id empty) the row of a line before. */
	enum pfd_alike why;
	bool by_id;   /* the row names the contact itself */
	bool several; /* what proves it proves another contact, too */
	struct pfd_str other;
	size_t other_line;
	struct pfd_assignments changes; /* what the contact does not say yet */
	enum pfd_row_result result;
};

struct pfd_import {
	struct pfd_run *run;
	struct pfd_sheet sheet;
	struct pfd_traits_list known;
	bool skip, update, force;
	PFD_VEC_OF(struct pfd_import_row);
	size_t results[PFD_N_ROW_RESULTS];
};

/* How columns may be called. */
extern const struct pfd_sheet_alias pfd_import_aliases[];
/* Reads the rows; `default_kind` is that of a row that does not say it (-1: none).
 * PFD_REFUSED: with findings, or there are none. */
PFD_MUST_CHECK enum pfd_status pfd_import_rows(
	struct pfd_import *import, int default_kind);
/* Finds whom each row means and decides what becomes of it. */
PFD_MUST_CHECK enum pfd_status pfd_import_match(struct pfd_import *import);
/* "pfd/contact-import/1": a row for each row. */
struct pfd_doc *pfd_import_preview(const struct pfd_import *import);
/* A finding for each row that is unclear; PFD_REFUSED if there are any. */
PFD_MUST_CHECK enum pfd_status pfd_import_unclear(
	struct pfd_import *import, bool each);

#endif
