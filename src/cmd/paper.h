/* What the commands that make papers of a grant share.
 */
#ifndef PFD_CMD_PAPER_H
#define PFD_CMD_PAPER_H

#include "reading.h"

/* Loads the grant's records, `typed` NULL: those of a blank form, with the keys
 * where a person has a part in it; *ret_id as the grant is called. */
PFD_MUST_CHECK enum pfd_status pfd_paper_load(
	struct pfd_run *run, const char *typed, struct pfd_str *ret_id);
/* The paper in the chosen format. */
PFD_MUST_CHECK enum pfd_status pfd_paper_write(
	struct pfd_run *run, const struct pfd_paper_ask *ask);

#endif
