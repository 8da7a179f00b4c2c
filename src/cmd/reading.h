/* What the reading commands share.
 */
#ifndef PFD_CMD_READING_H
#define PFD_CMD_READING_H

#include <pfd/files.h>

#include "cmd.h"

/* Loads what a question about one year needs: *ret_year = --year, else that of
 * the as-of date, else the latest.  PFD_REFUSED if there is none. */
PFD_MUST_CHECK enum pfd_status pfd_reading_year(
	struct pfd_run *run, bool all, int *ret_year);
/* The same for what needs no funding year: a year that was asked for is taken as
 * it is. */
PFD_MUST_CHECK enum pfd_status pfd_reading_any_year(
	struct pfd_run *run, int *ret_year);
/* PFD_OK, or PFD_REFUSED where records could not be read: what was printed may
 * lack their part; stderr says which. */
PFD_MUST_CHECK enum pfd_status pfd_reading_end(struct pfd_run *run);
/* Behind what a post's record says, the image; for whom it may be shown. */
void pfd_show_picture(struct pfd_run *run, const struct pfd_record *record,
	struct pfd_doc *doc);
/* Findings that are the result: on stdout, a summary at a terminal; PFD_REFUSED if
 * there are errors.  .formats = PFD_FORMATS_DOC | PFD_F(SARIF). */
PFD_MUST_CHECK enum pfd_status pfd_reading_findings(
	struct pfd_run *run, const struct pfd_findings *findings);
/* The attachments that the records name, and of them those of the records typed
 * (none: all, or those of --year).  The items are the directories in which
 * files without a record are looked for. */
struct pfd_chosen_files {
	struct pfd_attachments all, wanted;
	PFD_VEC_OF(struct pfd_str);
};
PFD_MUST_CHECK enum pfd_status pfd_reading_files(struct pfd_run *run,
	const struct pfd_opt_list *ids, struct pfd_chosen_files *ret);

#endif
