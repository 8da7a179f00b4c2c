/* What the commands of a meeting's papers share.
 */
#ifndef PFD_CMD_MEETING_H
#define PFD_CMD_MEETING_H

#include "reading.h"

struct pfd_meeting_args {
	const char *id;
};
extern const struct pfd_operand pfd_meeting_operands[];

/* Loads everything with the keys of this machine, so that names stand in papers
 * where they can be opened; *ret_id as the meeting is called. */
PFD_MUST_CHECK enum pfd_status pfd_meeting_load(
	struct pfd_run *run, const char *typed, struct pfd_str *ret_id);
/* PFD_USAGE without -o; PFD_REFUSED for a folder in the data repository, where
 * papers with names do not belong. */
PFD_MUST_CHECK enum pfd_status pfd_meeting_folder(struct pfd_run *run);

#endif
