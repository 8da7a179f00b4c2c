/* `--sent-to WHO`: recording what leaves the office. */
#ifndef PFD_CMD_SENT_H
#define PFD_CMD_SENT_H

#include "cmd.h"

/* PFD_USAGE: the other options do not fit. */
PFD_MUST_CHECK enum pfd_status pfd_run_sent_use(struct pfd_run *run);
/* Before the document is written: whether it can be proved later.  *ret: what its
 * bytes say of their origin. */
PFD_MUST_CHECK enum pfd_status pfd_run_sent_check(
	struct pfd_run *run, struct pfd_str bytes, struct pfd_origin *ret);
/* After it was written: one commit. */
PFD_MUST_CHECK enum pfd_status pfd_run_sent(struct pfd_run *run,
	const struct pfd_doc *doc, const struct pfd_origin *origin,
	struct pfd_str bytes);

/* The entries of HEAD's years about a file with that hash. */
struct pfd_sent_entries {
	PFD_VEC_OF(struct pfd_sent);
};
void pfd_run_sent_of(
	struct pfd_run *run, const char *sha256, struct pfd_sent_entries *ret);

#endif
