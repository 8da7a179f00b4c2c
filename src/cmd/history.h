/* What the commands about the past share: log, blame, diff and undo. */
#ifndef PFD_CMD_HISTORY_H
#define PFD_CMD_HISTORY_H

#include "cmd.h"

/* Opens git; *ret is the commit that --at names, else HEAD as NULL. */
PFD_MUST_CHECK enum pfd_status pfd_history_from(
	struct pfd_run *run, const char **ret);

/* A record that is in the commit, or once was in it or before it. */
struct pfd_history_record {
	const struct pfd_kind *kind;
	struct pfd_str id, path;
	bool there;
	struct pfd_oid blob; /* if it is there */
};
PFD_MUST_CHECK enum pfd_status pfd_history_record(struct pfd_run *run,
	const char *from, struct pfd_str typed, struct pfd_history_record *ret);

/* A field as typed, for a record of the kind: PFD_REFUSED with the nearest name. */
PFD_MUST_CHECK enum pfd_status pfd_history_field(
	struct pfd_run *run, const struct pfd_kind *kind, const char *typed);

/* The keyring where the path is that of a person, else NULL. */
PFD_MUST_CHECK enum pfd_status pfd_history_keys(
	struct pfd_run *run, struct pfd_str path, struct pfd_keyring **ret);

#endif
