/* What the files of the change layer share.
 */
#ifndef PFD_CHANGE_INTERNAL_H
#define PFD_CHANGE_INTERNAL_H

#include <pfd/change.h>

/* A file the change has looked at. */
struct file {
	struct pfd_str path;
	/* NULL where HEAD has none. */
	const struct pfd_entry *entry;
	struct pfd_str head;     /* HEAD's bytes; ptr NULL: none */
	struct pfd_str now;      /* as the change has it; ptr NULL: not there */
	bool written;            /* by an operation, not only read */
	bool hand;               /* hand edits are included … */
	struct pfd_oid hand_oid; /* … which were these */
};

struct trailer {
	const char *key;
	struct pfd_str value;
};
struct move {
	struct pfd_str from, to; /* paths */
};

struct pfd_change {
	struct pfd_arena *arena;
	const struct pfd_env *env;
	struct pfd_store *store;
	struct pfd_change_options options;
	struct pfd_keyring *own_keys; /* options.keys, opened here */
	struct pfd_snapshot base;
	struct {
		/* By pointer: they stay where they are while the list grows. */
		PFD_VEC_OF(struct file *);
	} files;
	struct {
		PFD_VEC_OF(struct trailer);
	} trailers;
	struct {
		PFD_VEC_OF(struct move);
	} moves;
	struct {
		PFD_VEC_OF(const struct pfd_key *);
	} destroyed; /* by the commit */
};

/* The files that will differ from HEAD, sorted by path. */
struct touched {
	PFD_VEC_OF(struct file *);
};

/* change.c: a file as the change has it so far; ptr NULL: not there. */
enum { CHANGE_READ_MAX = 16 << 20 };
PFD_MUST_CHECK enum pfd_status pfd_change_bytes(struct pfd_change *change,
	struct pfd_str path, struct pfd_str *ret, struct pfd_err *err);

/* The file as it lies in the work tree, or is not there, becomes the change's.
 * PFD_REFUSED where something else is staged, which would be lost. */
PFD_MUST_CHECK enum pfd_status pfd_change_take(
	struct pfd_change *change, struct pfd_str path, struct pfd_err *err);

/* "grant/2026-014" of a path; empty if it is no record's. */
struct pfd_str pfd_change_name(struct pfd_arena *arena, struct pfd_str path);

/* version.c: whether this pfd may write data of that pfd.yaml. */
PFD_MUST_CHECK enum pfd_status pfd_change_version(
	struct pfd_arena *arena, struct pfd_str bytes, struct pfd_err *err);

/* finish.c: whether the change makes another file of it. */
bool pfd_change_differs(const struct file *file);

/* seal.c: what is private in persons' records that were written. */
PFD_MUST_CHECK enum pfd_status pfd_change_seal(
	struct pfd_change *change, struct pfd_err *err);
/* The keys that end with the commit; PFD_AFTER. */
PFD_MUST_CHECK enum pfd_status pfd_change_end_keys(
	struct pfd_change *change, struct pfd_err *err);
/* Both sides of a person's record as those who hold its keys read them. */
PFD_MUST_CHECK enum pfd_status pfd_change_clear(struct pfd_change *change,
	struct pfd_str path, struct pfd_str bytes, struct pfd_str *ret,
	struct pfd_err *err);

/* person.c: PFD_REFUSED for what no change may do to a person's record, or say of
 * the person. */
PFD_MUST_CHECK enum pfd_status pfd_change_persons(struct pfd_change *change,
	const struct touched *touched, struct pfd_err *err);

/* judge.c: the year of a grant, project or meeting, by its path; 0 of others. */
int pfd_change_year(struct pfd_arena *arena, struct pfd_str path);
int pfd_year_number(struct pfd_str id); /* 0 of none */

/* PFD_REFUSED if errors are left; *ret_findings is set in any case but
 * PFD_FAILED. */
PFD_MUST_CHECK enum pfd_status pfd_change_judge(struct pfd_change *change,
	const struct touched *touched, struct pfd_findings **ret_findings,
	struct pfd_err *err);

/* trials.c: HEAD in an index as an earlier trial left it, and what was wrong with
 * its files alone; NULL if there is none of that scope. */
struct pfd_index *pfd_trials_index(const struct pfd_trials *trials,
	const struct pfd_snapshot *base, const struct pfd_scope *scope,
	struct pfd_findings *shape);
/* Takes the index over. */
void pfd_trials_keep(struct pfd_trials *trials, struct pfd_index *index,
	const struct pfd_snapshot *base, const struct pfd_scope *scope,
	const struct pfd_findings *shape);
/* What the rules find in HEAD; false if no trial asked them. */
bool pfd_trials_before(
	const struct pfd_trials *trials, struct pfd_findings *before);
void pfd_trials_keep_before(
	struct pfd_trials *trials, const struct pfd_findings *before);

/* unseen.c: which files that every judgement of these records reads have edits
 * that it does not see. */
PFD_MUST_CHECK enum pfd_status pfd_change_unseen(struct pfd_change *change,
	const struct touched *touched, struct pfd_dirty *ret,
	struct pfd_err *err);

/* reason.c: the first grant and field that need a reason (no field: the grant is
 * to be removed); false if none does. */
bool pfd_change_needs_reason(struct pfd_arena *arena,
	const struct touched *touched, struct pfd_str *ret_record,
	struct pfd_str *ret_field);

/* message.c */
struct pfd_str pfd_change_subject(
	struct pfd_arena *arena, struct pfd_str subject);
struct pfd_str pfd_change_message(struct pfd_change *change,
	const struct touched *touched, struct pfd_str subject,
	const char *command);

#endif
