/* The repository: snapshots of any state, and the one way a change gets in.
 *
 * The only user of libgit2.  How a commit is made, and why not the usual way,
 * stands in CONTRIBUTING.md ("The commit").
 */
#ifndef PFD_STORE_H
#define PFD_STORE_H

#include <pfd/base/env.h>
#include <pfd/base/file.h>

struct pfd_store;

enum pfd_open {
	PFD_OPEN_WORK, /* the directory holding pfd.yaml; libgit2 only if in doubt */
	PFD_OPEN_GIT,  /* and the git repository around it; bare ones, too */
	PFD_OPEN_WRITE /* GIT, and recovery of what a killed run left behind */
};
/* Finds the data repository upwards from `directory` (NULL: GIT_DIR and
 * GIT_WORK_TREE if set, else the current directory).  PFD_REFUSED with the way
 * out: no repository, foreign owner (names the safe.directory command), a work
 * tree that is not the parent of .git and no linked worktree git lists, an
 * unsupported repository format. */
PFD_MUST_CHECK enum pfd_status pfd_store_open(struct pfd_arena *arena,
	const struct pfd_env *env, const char *directory, enum pfd_open mode,
	struct pfd_store **ret, struct pfd_err *err);
void pfd_store_close(struct pfd_store **store); /* fits PFD_CLEANUP */
/* What recovery at PFD_OPEN_WRITE did, as one message; text.en NULL if nothing. */
struct pfd_message pfd_store_recovered(const struct pfd_store *store);
const struct pfd_root *pfd_store_root(const struct pfd_store *store);
bool pfd_store_bare(const struct pfd_store *store);
bool pfd_store_has_git(const struct pfd_store *store); /* it is opened, too */
/* Whether the path, which need not exist, lies in the work tree or in .git. */
bool pfd_store_contains(const struct pfd_store *store, const char *path);
/* The path in the repository of one as typed: absolute, or from the current
 * directory; empty if it lies elsewhere or its directory is not there. */
struct pfd_str pfd_store_path(struct pfd_arena *arena,
	const struct pfd_store *store, struct pfd_str typed);

/* The directory of git itself, for what pfd keeps beside the records; close it.
 * False where there is no repository, or it cannot be opened. */
bool pfd_store_beside(const struct pfd_store *store, struct pfd_arena *arena,
	struct pfd_root *ret);

/* Makes `directory` (and the last part of its path) a git repository if it is
 * none (branch main). */
PFD_MUST_CHECK enum pfd_status pfd_store_create(struct pfd_arena *arena,
	const struct pfd_env *env, const char *directory,
	struct pfd_store **ret, struct pfd_err *err);

/* Lets `git diff` show persons' records in clear to those who hold the keys: sets
 * diff.pfd.textconv in this clone's configuration (.gitattributes names it). */
PFD_MUST_CHECK enum pfd_status pfd_store_textconv(
	struct pfd_store *store, struct pfd_err *err);

/* ---- snapshots -------------------------------------------------------------- */

struct pfd_oid {
	unsigned char id[20];
};
const char *pfd_oid_hex(const struct pfd_oid *oid, char buf[static 41]);
bool pfd_oid_eq(const struct pfd_oid *a, const struct pfd_oid *b);
/* All zero: nothing is there. */
bool pfd_oid_zero(const struct pfd_oid *oid);
/* The id git gives these bytes as a blob: no repository needed, no libgit2
 * start, safe from any thread. */
struct pfd_oid pfd_oid_of_blob(struct pfd_str bytes);

enum pfd_entry_mode {
	PFD_ENTRY_FILE,
	PFD_ENTRY_EXECUTABLE,
	PFD_ENTRY_LINK,
	PFD_ENTRY_OTHER /* submodule, device, … */
};
struct pfd_entry {
	struct pfd_str path;
	/* In the work tree a regular file is a FILE until it is read. */
	enum pfd_entry_mode mode;
	struct pfd_oid
		oid; /* of tree and staged states; zero in the work tree */
	bool edited; /* bytes stand in `bytes`, not in the store (change sets) */
	struct pfd_str bytes;
};
enum pfd_state_kind {
	PFD_STATE_WORK,
	PFD_STATE_STAGED,
	PFD_STATE_REVISION,
	PFD_STATE_CHANGE
};
/* What tells that a file of the work tree was not written since; zeros elsewhere. */
struct pfd_stamp {
	uint64_t inode;
	int64_t size, modified_ns, changed_ns;
};
/* A state: the files of the data repository, sorted by path.  Git's own files
 * and what .gitignore of pfd's own `files/` names are not in it. */
struct pfd_snapshot {
	const struct pfd_store *store;
	enum pfd_state_kind kind;
	struct pfd_entry *entries;
	size_t n;
	bool has_commit;
	struct pfd_oid commit; /* REVISION, CHANGE: the base */
	int64_t commit_time_s; /* committer's */
	/* One an entry, zeros for what is gone; NULL: not asked
	 * (pfd_snapshot_stamp). */
	const struct pfd_stamp *stamps;
	int64_t stamped_ns; /* before the first was asked */
};
/* WORK: revision NULL.  STAGED honours GIT_INDEX_FILE.  REVISION: anything
 * `git rev-parse` knows; an unborn HEAD gives an empty snapshot. */
PFD_MUST_CHECK enum pfd_status pfd_snapshot_take(struct pfd_arena *arena,
	const struct pfd_store *store, enum pfd_state_kind kind,
	const char *revision, struct pfd_snapshot *ret, struct pfd_err *err);
/* The same state (revision NULL: the work tree), but no list of all files: of those
 * named the ones that are there.  What it costs does not grow with the repository. */
PFD_MUST_CHECK enum pfd_status pfd_snapshot_look(struct pfd_arena *arena,
	const struct pfd_store *store, const char *revision,
	const struct pfd_str *paths, size_t n, struct pfd_snapshot *ret,
	struct pfd_err *err);
/* The entry at `path`, or NULL; binary search. */
const struct pfd_entry *pfd_snapshot_find(
	const struct pfd_snapshot *snapshot, struct pfd_str path);
/* The bytes, NUL behind; PFD_REFUSED past PFD_YAML_MAX_BYTES… is the reader's
 * business: here `max`. Safe to call from several threads at once on WORK
 * states; not on others. */
PFD_MUST_CHECK enum pfd_status pfd_snapshot_read(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, const struct pfd_entry *entry,
	size_t max, struct pfd_str *ret, struct pfd_err *err);
/* The bytes, and what of a work tree reading alone tells: what the entry is, and its
 * stamp, taken before the bytes. */
PFD_MUST_CHECK enum pfd_status pfd_snapshot_read_file(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, const struct pfd_entry *entry,
	size_t max, struct pfd_str *ret, enum pfd_entry_mode *ret_mode,
	struct pfd_stamp *ret_stamp, struct pfd_err *err);
/* Sets a work tree's stamps, unless they are; nothing for other states. */
void pfd_snapshot_stamp(struct pfd_arena *arena, struct pfd_snapshot *snapshot);

/* The commit that is meant by a day ("2026-03-12", "12.3.2026": the last one of that
 * day or before it on the line of first parents), or by what git knows.
 * PFD_REFUSED: there is none. */
PFD_MUST_CHECK enum pfd_status pfd_store_revision(const struct pfd_store *store,
	const char *typed, struct pfd_oid *ret, struct pfd_err *err);
bool pfd_revision_is_day(const char *typed, struct pfd_date *ret);

/* Commits A..B (or all up to B), oldest first, each with its first parent. */
struct pfd_commit_info {
	struct pfd_oid id, parent;
	bool has_parent;
	int64_t time_s; /* committer's */
	struct pfd_str author, subject;
};
struct pfd_commits {
	PFD_VEC_OF(struct pfd_commit_info);
};
PFD_MUST_CHECK enum pfd_status pfd_store_range(struct pfd_arena *arena,
	const struct pfd_store *store, const char *range,
	struct pfd_commits *ret, struct pfd_err *err);

/* Where a file was made, changed or removed: a commit of HEAD's history in which it
 * differs from all of the commit's parents. */
struct pfd_version {
	struct pfd_oid commit;
	int64_t time_s; /* committer's */
	struct pfd_str author, email;
	size_t order; /* of the commit, oldest first */
	size_t path;  /* place among those asked for */
	bool there, was_there;
	struct pfd_oid blob, before; /* in the commit; in its first parent */
};
struct pfd_versions {
	PFD_VEC_OF(struct pfd_version);
};
/* The versions of files ("contacts/x.yaml"), oldest first. */
PFD_MUST_CHECK enum pfd_status pfd_store_versions(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_str *paths, size_t n,
	struct pfd_versions *ret, struct pfd_err *err);
/* The file's blob in a commit; zero if it is not there. */
PFD_MUST_CHECK enum pfd_status pfd_store_blob_at(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_oid *commit,
	struct pfd_str path, struct pfd_oid *ret, struct pfd_err *err);

/* ---- the way back through the commits ----------------------------------------- */

/* A commit's message: pfd's own, and what people write with git. */
struct pfd_said {
	struct pfd_str subject, reason;
	struct pfd_str
		trailers; /* the last block, if its lines are "Key: value" */
};
void pfd_commit_said(struct pfd_str message, struct pfd_said *ret);
/* The value of the next trailer of that key, which moves `trailers` past it. */
bool pfd_said_next(
	struct pfd_str *trailers, const char *key, struct pfd_str *ret);
/* What the trailers Pfd-Renamed say, as paths. */
struct pfd_rename {
	struct pfd_str from, to;
};
struct pfd_renames {
	PFD_VEC_OF(struct pfd_rename);
};
void pfd_said_renamed(struct pfd_arena *arena, struct pfd_str trailers,
	struct pfd_renames *ret);

/* A file that a commit made, changed or removed: it is in no parent as it is
 * here.  A file that the commit says it renamed is one, not two. */
struct pfd_trail_file {
	struct pfd_str path;
	struct pfd_str was; /* its path in the parents */
	bool there, was_there;
	struct pfd_oid blob;    /* zeros where it is not there … */
	struct pfd_oid *before; /* … and so in each of the parents */
	size_t n_before;
};
struct pfd_trail_commit {
	struct pfd_oid id, parent; /* zeros: none, or not in a shallow clone */
	size_t n_parents;
	bool cut;       /* a parent is not in this shallow clone */
	int64_t time_s; /* committer's */
	struct pfd_str author, email;
	struct pfd_said said;
	struct pfd_renames renames;
	struct {
		PFD_VEC_OF(struct pfd_trail_file);
	} files;
};
/* From a revision (NULL: HEAD) newest first; with a path only those that touched
 * this file, under the names that it had before. */
struct pfd_trail;
PFD_MUST_CHECK enum pfd_status pfd_trail_begin(struct pfd_arena *arena,
	const struct pfd_store *store, const char *revision,
	struct pfd_str path, struct pfd_trail **ret, struct pfd_err *err);
/* What *ret points to lives in `arena`.  *ret_more false: that was all. */
PFD_MUST_CHECK enum pfd_status pfd_trail_next(struct pfd_trail *trail,
	struct pfd_arena *arena, struct pfd_trail_commit *ret, bool *ret_more,
	struct pfd_err *err);

/* ---- everything that ever stood in the repository ---------------------------- */

/* Once each, with the first commit that has it; commits that a remote branch has
 * come first, then those of other references, then those that only a stash or a
 * reflog keeps. */
struct pfd_past_commit {
	struct pfd_oid id;
	struct pfd_str message; /* whole */
	bool pushed;            /* a remote branch has it */
	bool left;              /* only a stash or a reflog has it */
};
struct pfd_past_file { /* a blob, under the path it first had */
	struct pfd_oid oid;
	struct pfd_str path;
	size_t commit; /* place among the commits; SIZE_MAX: in none */
	bool in_head;  /* under whatever path */
};
struct pfd_past_path {
	struct pfd_str path;
	size_t commit;
	bool in_head;
};
struct pfd_past_ref {
	struct pfd_str name;    /* "refs/heads/main" */
	struct pfd_str message; /* of an annotated tag */
};
struct pfd_past {
	struct {
		PFD_VEC_OF(struct pfd_past_commit);
	} commits;
	struct {
		PFD_VEC_OF(struct pfd_past_file);
	} files;
	struct {
		PFD_VEC_OF(struct pfd_past_path);
	} paths;
	struct {
		PFD_VEC_OF(struct pfd_past_ref);
	} refs;
};
/* All of it; with a range (see pfd_store_range) what its commits brought, without
 * references. */
PFD_MUST_CHECK enum pfd_status pfd_store_past(struct pfd_arena *arena,
	const struct pfd_store *store, const char *range, struct pfd_past *ret,
	struct pfd_err *err);
/* The bytes of a blob; `path` is for the error.  PFD_REFUSED past `max`. */
PFD_MUST_CHECK enum pfd_status pfd_store_blob(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_oid *oid,
	struct pfd_str path, size_t max, struct pfd_str *ret,
	struct pfd_err *err);

/* Paths whose work-tree bytes or staged entry differ from HEAD, of `paths`
 * (n = 0: of all records). */
struct pfd_dirty {
	PFD_VEC_OF(struct pfd_str);
};
PFD_MUST_CHECK enum pfd_status pfd_store_dirty(struct pfd_arena *arena,
	struct pfd_store *store, const struct pfd_snapshot *head,
	const struct pfd_str *paths, size_t n, struct pfd_dirty *ret,
	struct pfd_err *err);

/* PFD_REFUSED where something else is staged than the path has in HEAD and in the
 * work tree (`hand`; zeros: nothing): taking in the latter would lose it. */
PFD_MUST_CHECK enum pfd_status pfd_store_check_staged(struct pfd_store *store,
	struct pfd_str path, const struct pfd_oid *head,
	const struct pfd_oid *hand, struct pfd_err *err);
/* Whether .gitignore and the like leave an untracked path out. */
bool pfd_store_ignored(const struct pfd_store *store, struct pfd_str path);

/* PFD_REFUSED for a file with hand edits, or with none of it in HEAD, and the way
 * out: the same words before a change is made and when it is committed. */
enum pfd_status pfd_store_refuse_edited(
	struct pfd_str path, bool in_head, struct pfd_err *err);

/* ---- the commit -------------------------------------------------------------- */

enum pfd_op_kind { PFD_OP_CREATE, PFD_OP_REPLACE, PFD_OP_REMOVE, PFD_OP_MOVE };
struct pfd_op {
	enum pfd_op_kind kind;
	struct pfd_str path;
	struct pfd_str to;    /* MOVE */
	struct pfd_str bytes; /* CREATE, REPLACE, MOVE (empty ptr: unchanged) */
	struct pfd_oid
		expected; /* the blob at `path` in HEAD; not for CREATE */
	/* The hand edits at `path` are taken in: the work-tree bytes may differ
	 * from HEAD; they were read as `hand` when the edit was made (zeros:
	 * no file stood there; CREATE: an untracked one does). */
	bool include_edits;
	struct pfd_oid hand;
};

/* Takes pfd's lock (waits up to 5 s, then PFD_FAILED naming the holder) until
 * the store is closed or pfd_store_unlock.  Everything between reading HEAD for
 * a change and the commit happens under it. */
PFD_MUST_CHECK enum pfd_status pfd_store_lock(
	struct pfd_store *store, struct pfd_err *err);
void pfd_store_unlock(struct pfd_store *store);

struct pfd_commit_request {
	struct pfd_oid parent; /* the HEAD the change was checked against */
	bool has_parent;       /* false: the first commit */
	const struct pfd_op *ops;
	size_t n_ops;
	struct pfd_str message; /* complete, with trailers */
};
/* Makes the commit (the lock must be held).  PFD_OK and its id; PFD_REFUSED: a
 * touched file differs from HEAD, HEAD has moved; PFD_FAILED before the commit
 * point (also: git knows no identity): nothing has changed; PFD_AFTER: committed (ret_id is set),
 * and err says what is left to mend, or (ret_id is left alone) the branch cannot be
 * read any more and the next one who opens the store for writing finds out. */
PFD_MUST_CHECK enum pfd_status pfd_store_commit(struct pfd_store *store,
	const struct pfd_commit_request *request, struct pfd_oid *ret_id,
	struct pfd_err *err);
/* The same in the work tree only (--no-commit, pfd fmt; no message is needed): all
 * files or none.  PFD_AFTER: some files are new and could not be put back; err names
 * them, and the next one who opens the store for writing does it. */
PFD_MUST_CHECK enum pfd_status pfd_store_apply(struct pfd_store *store,
	const struct pfd_commit_request *request, struct pfd_err *err);
/* What stands in pfd's own hooks. */
#define PFD_HOOK_MARK "pfd hook"
struct pfd_hook {
	const char *path;
	bool there, ours;
	bool runs; /* it may be executed; git passes over others */
	struct pfd_str text;
	bool elsewhere; /* core.hooksPath leads out of the repository */
};
PFD_MUST_CHECK enum pfd_status pfd_store_hook(struct pfd_arena *arena,
	const struct pfd_store *store, const char *name, struct pfd_hook *ret,
	struct pfd_err *err);
/* Replaces what stands there; ptr NULL removes it. */
PFD_MUST_CHECK enum pfd_status pfd_store_hook_write(struct pfd_arena *arena,
	const struct pfd_store *store, const char *name, struct pfd_str text,
	struct pfd_err *err);
/* A commit hook in the repository that pfd does not run and did not install
 * (name), or NULL. */
const char *pfd_store_foreign_hook(struct pfd_store *store);

/* ---- what is wrong with the repository itself ---------------------------------- */

/* Findings "doctor.…", each with its cure, also of a repository that cannot be
 * opened.  *ret: as far as it can be (PFD_OPEN_GIT, else WORK), or NULL; *ret_files:
 * its work tree, if it has one that can be read.  Changes nothing.  PFD_REFUSED:
 * there is no data repository. */
struct pfd_findings;
PFD_MUST_CHECK enum pfd_status pfd_store_examine(struct pfd_arena *arena,
	const struct pfd_env *env, const char *directory,
	struct pfd_findings *findings, struct pfd_store **ret,
	struct pfd_snapshot *ret_files, struct pfd_err *err);
/* Takes from others than the owner the right to write to the files of a work tree,
 * and from records that to be executed; how many files that changed. */
size_t pfd_store_mend_modes(
	const struct pfd_store *store, const struct pfd_snapshot *snapshot);
/* Whether the commit is HEAD or before it; *ret_here: it is in the repository at
 * all. */
bool pfd_store_contains_commit(const struct pfd_store *store,
	const struct pfd_oid *commit, bool *ret_here);
/* "libgit2 1.5.1": the one pfd was built for; no other is opened. */
const char *pfd_store_library(struct pfd_arena *arena);

#endif
