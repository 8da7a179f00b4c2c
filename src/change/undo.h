/* What the files about undoing share. */
#ifndef PFD_CHANGE_UNDO_H
#define PFD_CHANGE_UNDO_H

#include "internal.h"

struct pfd_undoing {
	struct pfd_change *change;
	struct pfd_arena *arena;
	struct pfd_trail_commit commit;
	struct pfd_renames later; /* since the commit */
	struct pfd_findings *findings;
	struct pfd_err *err;
};

/* One file: before the commit, after it, and now. */
struct pfd_undone {
	const struct pfd_trail_file *file;
	struct pfd_str path; /* now */
	struct pfd_str before, after, now;
	struct pfd_pair pair;     /* before, after */
	struct pfd_leaves leaves; /* now */
	struct pfd_edits edits;
};

const char *pfd_undo_short(struct pfd_arena *arena, const struct pfd_oid *oid);
/* A finding that names the later change of a field (empty: of the file). */
PFD_MUST_CHECK enum pfd_status pfd_undo_stands(struct pfd_undoing *u,
	const struct pfd_undone *s, struct pfd_str field);
/* Findings that name the reports. */
PFD_MUST_CHECK enum pfd_status pfd_undo_check_reports(struct pfd_undoing *u);

#endif
