/* What the files of `pfd doctor` share: a repository as far as it can be seen.
 */
#ifndef PFD_STORE_LOOK_H
#define PFD_STORE_LOOK_H

#include <pfd/diag.h>

#include "internal.h"

struct pfd_look {
	struct pfd_arena *arena;
	struct pfd_findings *findings;
	struct pfd_root git,
		common;          /* see struct pfd_store; fd -1: not there */
	struct pfd_store *store; /* NULL as long as it was not opened */
	const struct pfd_snapshot *snapshot; /* NULL likewise */
};

/* A finding of rule "doctor.RULE" about a file as a whole. */
void pfd_look_tell(struct pfd_look *look, enum pfd_severity severity,
	const char *rule, const char *file, struct pfd_message message,
	struct pfd_message cure);
/* What a failure says, and its way out. */
void pfd_look_failed(struct pfd_look *look, const char *rule, const char *file,
	const struct pfd_err *err);

/* ---- without libgit2: what makes it refuse (doctor_format.c) ---- */
void pfd_look_format(struct pfd_look *look);
/* ---- an opened repository (doctor_state.c, doctor_locks.c, doctor_index.c,
 * doctor_files.c; doctor_modes.c: one of which only the files could be) ---- */
void pfd_look_locks(struct pfd_look *look);
void pfd_look_state(struct pfd_look *look);
void pfd_look_index(struct pfd_look *look);
void pfd_look_files(struct pfd_look *look);
void pfd_look_modes(struct pfd_look *look);

#endif
