/* What the reading commands share.
 */
#ifndef PFD_CMD_READING_H
#define PFD_CMD_READING_H

#include "cmd.h"

/* Loads what a question about one year needs: *ret_year = --year, else that of
 * the as-of date, else the latest.  PFD_REFUSED if there is none. */
PFD_MUST_CHECK enum pfd_status pfd_reading_year(
	struct pfd_run *run, bool all, int *ret_year);
/* PFD_OK, or PFD_REFUSED where records could not be read: what was printed may
 * lack their part; stderr says which. */
PFD_MUST_CHECK enum pfd_status pfd_reading_end(struct pfd_run *run);

#endif
