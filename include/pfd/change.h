/* Change sets: the one way in.
 *
 * A writer begins a change (under the store's lock), reads records as HEAD has
 * them, adds operations, and finishes: the tree that would be committed is
 * checked, a change that makes anything worse is refused, the rest becomes one
 * commit.  The only caller of pfd_store_commit.
 */
#ifndef PFD_CHANGE_H
#define PFD_CHANGE_H

#include <pfd/rules.h>

struct pfd_change_options {
	bool dry_run, no_commit, include_edits;
	const char *reason; /* -m; NULL = none */
	/* Opened already, or NULL: opened (and closed at the end) when a person's
	 * record is to be written. */
	struct pfd_keyring *keys;
	/* Of several dry runs about the same record, or NULL. */
	struct pfd_trials *trials;
};
/* What dry runs one after the other need not load and judge again. */
struct pfd_trials *pfd_trials_new(struct pfd_arena *arena);
void pfd_trials_free(struct pfd_trials **trials); /* PFD_CLEANUP */
/* A place for an index of the caller's, freed with the trials; NULL at first. */
struct pfd_index **pfd_trials_aside(struct pfd_trials *trials);
/* The reason as it will stand in the commit: one line, control characters and
 * line breaks replaced by blanks.  PFD_REFUSED: more than 200 bytes.  Begin does
 * it, too; earlier it is asked for where a user would have typed in vain. */
PFD_MUST_CHECK enum pfd_status pfd_change_reason(struct pfd_arena *arena,
	const char *text, const char **ret, struct pfd_err *err);

struct pfd_change;

/* Takes the lock and HEAD's snapshot. */
PFD_MUST_CHECK enum pfd_status pfd_change_begin(struct pfd_arena *arena,
	const struct pfd_env *env, struct pfd_store *store,
	const struct pfd_change_options *options, struct pfd_change **ret,
	struct pfd_err *err);
void pfd_change_end(
	struct pfd_change **change); /* drops the lock; PFD_CLEANUP */
/* HEAD's files. */
const struct pfd_snapshot *pfd_change_base(const struct pfd_change *change);

/* The record as the change has it so far (HEAD's bytes, or the work tree's with
 * include_edits, with earlier operations applied).  PFD_REFUSED: no such record
 * (with the nearest id), or a file with uncommitted hand edits (with the way
 * out). Findings of a file that cannot be read go into `findings`. */
PFD_MUST_CHECK enum pfd_status pfd_change_read(struct pfd_change *change,
	const struct pfd_kind *kind, struct pfd_str id,
	struct pfd_findings *findings, struct pfd_record *ret,
	struct pfd_err *err);
/* The same for a record that is only looked at: hand edits of its file do not
 * matter, the change is judged by what HEAD has. */
PFD_MUST_CHECK enum pfd_status pfd_change_look(struct pfd_change *change,
	const struct pfd_kind *kind, struct pfd_str id,
	struct pfd_findings *findings, struct pfd_record *ret,
	struct pfd_err *err);
/* The keys that the change seals with, opened if they are not yet.  Writers hand
 * in a person's record in plain text: finish seals what is private, and what did
 * not change keeps its sealed text. */
PFD_MUST_CHECK enum pfd_status pfd_change_keys(struct pfd_change *change,
	struct pfd_keyring **ret, struct pfd_err *err);
/* Names this machine's keystore in pfd.yaml, unless it is there.  Finish does it
 * itself where the change seals anything. */
PFD_MUST_CHECK enum pfd_status pfd_change_keystore(struct pfd_change *change,
	const struct pfd_keyring *keys, struct pfd_err *err);
/* PFD_REFUSED: a keystore in the data repository, one `git add` away from the
 * history, where no erasure reaches it. */
PFD_MUST_CHECK enum pfd_status pfd_keyring_outside(
	const struct pfd_store *store, const struct pfd_keyring *ring,
	struct pfd_err *err);
bool pfd_change_exists(const struct pfd_change *change, struct pfd_str path);

PFD_MUST_CHECK enum pfd_status pfd_change_create(struct pfd_change *change,
	struct pfd_str path, struct pfd_str bytes, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_change_replace(struct pfd_change *change,
	struct pfd_str path, struct pfd_str bytes, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_change_remove(
	struct pfd_change *change, struct pfd_str path, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_change_move(struct pfd_change *change,
	struct pfd_str path, struct pfd_str to, struct pfd_err *err);
/* Edits a record through pfd_yaml_edit and replaces it. */
PFD_MUST_CHECK enum pfd_status pfd_change_edit(struct pfd_change *change,
	const struct pfd_record *record, const struct pfd_edit *edits, size_t n,
	struct pfd_err *err);
/* The year's next free number of a kind that is numbered by year: "2026-014". */
struct pfd_str pfd_change_next_number(
	struct pfd_change *change, const struct pfd_kind *kind, int year);

/* Destroys a key when the change is committed, before finish returns: what the
 * change erases is gone once it is told.  `key` must live as long as the change. */
void pfd_change_destroy(struct pfd_change *change, const struct pfd_key *key);

/* One line for machines; pfd's own only ("Pfd-Renamed"). Pfd-Command,
 * Pfd-Record and Pfd-Rule-Version, and Pfd-Today where it was fixed, are added
 * by finish. */
void pfd_change_trailer(
	struct pfd_change *change, const char *key, struct pfd_str value);

struct pfd_change_result {
	bool unchanged; /* nothing to do: no commit */
	bool committed;
	struct pfd_oid commit;
	const char *foreign_hook; /* one that git would have run, or NULL */
	struct pfd_str diff;      /* with dry_run */
	struct pfd_str subject;
	struct pfd_dirty unseen; /* uncommitted, and judged as committed */
	struct pfd_findings *findings; /* of the judged state: new and older */
};
/* Checks and commits.  `subject` in the office's words ("grant 2026-014:
 * awarded 450.00 €"), `command` for the trailer ("grant award").  PFD_REFUSED with
 * ret->findings filled: errors that the change brings or worsens (err says how
 * many); also when a reason is missing for a change of amounts, dates or
 * decisions after award, when it names the person whose record changes, and when
 * such a record goes while it has private fields or erasures. */
PFD_MUST_CHECK enum pfd_status pfd_change_finish(struct pfd_change *change,
	struct pfd_str subject, const char *command,
	struct pfd_change_result *ret, struct pfd_err *err);

/* Files of the work tree written otherwise, hand edits and all, without a commit:
 * all of them or none (pfd_store_apply).  For what says the same as before, since
 * nothing is judged.  The lock is held; PFD_REFUSED where a file is not `now` any
 * more. */
struct pfd_rewrite {
	struct pfd_str path, now, then;
};
PFD_MUST_CHECK enum pfd_status pfd_change_rewrite(struct pfd_arena *arena,
	struct pfd_store *store, const struct pfd_rewrite *files, size_t n,
	struct pfd_err *err);

/* A unified diff, three lines of context; ptr NULL = no such file. */
void pfd_change_diff(struct pfd_buf *out, struct pfd_str path,
	struct pfd_str old, struct pfd_str new);

/* ---- history ------------------------------------------------------------------- */

enum pfd_pair_what {
	PFD_PAIR_CREATED,
	PFD_PAIR_REMOVED,
	PFD_PAIR_RENAMED,
	PFD_PAIR_CHANGED,
	PFD_PAIR_FORM /* a record that says the same, written otherwise */
};
/* A file in two states. */
struct pfd_pair {
	enum pfd_pair_what what;
	struct pfd_str path, was; /* now; before, another if it was renamed */
	const struct pfd_kind *kind; /* NULL: no record */
	struct pfd_str id;
	bool there, was_there;
	bool unread; /* a side that cannot be read, so no differences */
	struct pfd_record old, new; /* as they stand, sealed */
	/* In clear where a keyring opens them. */
	struct pfd_differences differences;
};
/* `old`, `new`: ptr NULL: not there.  `ring` may be NULL: nothing is opened. */
PFD_MUST_CHECK enum pfd_status pfd_pair_read(struct pfd_arena *arena,
	struct pfd_str path, struct pfd_str was, struct pfd_str old,
	struct pfd_str new, struct pfd_keyring *ring, struct pfd_pair *ret,
	struct pfd_err *err);
/* A file of a commit and of its first parent; of a merge the differences that it has
 * to all of its parents. */
PFD_MUST_CHECK enum pfd_status pfd_pair_of_file(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_trail_file *file,
	struct pfd_keyring *ring, struct pfd_pair *ret, struct pfd_err *err);
const struct pfd_difference *pfd_difference_at(
	const struct pfd_pair *pair, struct pfd_str path); /* or NULL */

/* A field's last change. */
struct pfd_blame {
	struct pfd_str path;
	const struct pfd_field *field;       /* NULL: unknown to the schema */
	const struct pfd_node *now, *before; /* in clear; NULL: not there */
	const struct pfd_node *raw;          /* now, as it stands in the file */
	bool known;   /* false: what follows is not, in a shallow clone */
	bool created; /* with the record */
	struct pfd_oid commit;
	int64_t time_s;
	struct pfd_str author, subject, reason;
	struct pfd_str
		decision; /* of the grant, that came with it: its number */
};
struct pfd_blames {
	PFD_VEC_OF(struct pfd_blame);
};
/* Of the record at `path` in a revision (NULL: HEAD), whose bytes these are; with
 * `field` of what stands in it or below it only. */
PFD_MUST_CHECK enum pfd_status pfd_change_blame(struct pfd_arena *arena,
	const struct pfd_store *store, const char *revision,
	struct pfd_str path, struct pfd_str bytes, struct pfd_str field,
	struct pfd_keyring *ring, struct pfd_blames *ret, struct pfd_err *err);

/* Two states; `new` may be the work tree.  Each file that differs is handed to
 * `found`, whose arena is emptied afterwards; `keys` is asked where a person's
 * record does. */
struct pfd_between {
	struct pfd_store *store;
	struct pfd_snapshot old, new;
	void (*found)(void *ctx, struct pfd_arena *scratch,
		const struct pfd_pair *pair);
	enum pfd_status (*keys)(void *ctx, struct pfd_keyring **ret);
	void *ctx;
};
PFD_MUST_CHECK enum pfd_status pfd_change_between(struct pfd_arena *arena,
	const struct pfd_between *between, struct pfd_err *err);
/* What was renamed in the commits before `newer` (NULL: HEAD) and after `older`,
 * the last first; *ret_reached: it is one of those before. */
PFD_MUST_CHECK enum pfd_status pfd_change_renames(struct pfd_arena *arena,
	const struct pfd_store *store, const char *newer,
	const struct pfd_oid *older, struct pfd_renames *ret, bool *ret_reached,
	struct pfd_err *err);
/* What a path is called after all of them. */
struct pfd_str pfd_renamed_to(
	const struct pfd_renames *renames, struct pfd_str path);

/* The operations that undo a commit: its files as they were, or, where they have
 * changed since, the fields that it changed.  *ret_subject: its own.  PFD_REFUSED
 * with findings where something stands on it; for a merge, the first commit, or
 * one that HEAD does not know. */
PFD_MUST_CHECK enum pfd_status pfd_change_undo(struct pfd_change *change,
	const char *revision, struct pfd_findings *findings,
	struct pfd_str *ret_subject, struct pfd_err *err);

/* Takes hand edits in: each path as it lies in the work tree, or is no more.  A
 * record that is now called otherwise and says the same to the byte was renamed.
 * *ret: what really differs from HEAD, sorted by path.  PFD_REFUSED: something
 * else is staged. */
struct pfd_pairs {
	PFD_VEC_OF(struct pfd_pair);
};
PFD_MUST_CHECK enum pfd_status pfd_change_hands(struct pfd_change *change,
	const struct pfd_str *paths, size_t n, struct pfd_pairs *ret,
	struct pfd_err *err);

/* Rule backdated: decisions of the index whose date a commit up to `revision` (NULL:
 * HEAD) brought more days later than the year allows.  Reads the history. */
PFD_MUST_CHECK enum pfd_status pfd_change_backdated(struct pfd_arena *arena,
	const struct pfd_store *store, const char *revision,
	struct pfd_index *index, struct pfd_findings *findings,
	struct pfd_err *err);

#endif
