/* A change on its way in: what its steps know of each other.  A commit and
 * --no-commit begin alike and part where the objects are written. */
#ifndef PFD_STORE_MAKING_H
#define PFD_STORE_MAKING_H

#include "internal.h"

struct pfd_making {
	struct pfd_store *store;
	const struct pfd_commit_request *request;
	struct pfd_arena *arena;
	struct pfd_journal journal; /* and in it the touches */
	git_commit *parent;
	git_tree *base;
	git_index *index;
	git_signature *author, *committer;
	git_oid id;
	bool begun;  /* something may stand in PFD_COMMIT_DIR */
	bool unsure; /* whether the branch has moved */
	struct pfd_err *err;
};

struct pfd_making pfd_making(struct pfd_store *store,
	const struct pfd_commit_request *request, struct pfd_err *err);
void pfd_making_end(struct pfd_making *run); /* fits PFD_CLEANUP */
/* The steps in turn, up to the first that fails. */
PFD_MUST_CHECK enum pfd_status pfd_making_do(struct pfd_making *run,
	enum pfd_status (*const *steps)(struct pfd_making *), size_t n);

/* ---- prepare.c: the steps in common ---- */
PFD_MUST_CHECK enum pfd_status pfd_making_check_place(struct pfd_making *run);
/* Whether the reference is at the commit that the change was judged by. */
PFD_MUST_CHECK enum pfd_status pfd_making_check_tip(
	struct pfd_making *run, const char *name);
PFD_MUST_CHECK enum pfd_status pfd_making_check_touches(struct pfd_making *run);
PFD_MUST_CHECK enum pfd_status pfd_making_intend(struct pfd_making *run);
PFD_MUST_CHECK enum pfd_status pfd_making_take_index(struct pfd_making *run);
PFD_MUST_CHECK enum pfd_status pfd_making_stage(struct pfd_making *run);
/* As if nothing had been begun; for as long as no file has been replaced. */
void pfd_making_undo(struct pfd_making *run);
/* "HEAD has moved": PFD_REFUSED. */
enum pfd_status pfd_making_moved(struct pfd_making *run);

/* ---- objects.c ---- */
PFD_MUST_CHECK enum pfd_status pfd_making_write_objects(struct pfd_making *run);

#endif
