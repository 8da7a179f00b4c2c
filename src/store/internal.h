/* What the files of the store share and nobody else may see: libgit2's types
 * stay behind this header. */
#ifndef PFD_STORE_INTERNAL_H
#define PFD_STORE_INTERNAL_H

#include <git2.h>

#include <pfd/store.h>

#include "git_calls.h"

struct pfd_store {
	struct pfd_arena *arena;
	const struct pfd_env *env;
	enum pfd_open mode;
	struct pfd_root root;   /* the data repository; fd -1: bare */
	struct pfd_root git;    /* .git of this work tree; fd -1: OPEN_WORK */
	struct pfd_root common; /* .git of the repository: objects, branches */
	git_repository *repo;
	git_odb *odb;
	bool library; /* this store counts in git_libgit2_init */
	int lock;     /* descriptor of the lock held, or -1 */
	struct pfd_message recovered;
};

/* Everything a commit keeps while it is under way stands in one directory of
 * its own: whatever is left in it was left by a killed run. */
#define PFD_COMMIT_DIR "pfd/commit"
#define PFD_COMMIT_JOURNAL PFD_COMMIT_DIR "/journal"
#define PFD_COMMIT_INDEX PFD_COMMIT_DIR "/index"
#define PFD_COMMIT_LOCK PFD_COMMIT_DIR "/lock"
#define PFD_COMMIT_KEY PFD_COMMIT_DIR "/key.pub"

/* More than any record; attachments never come here. */
#define PFD_STORE_FILE_MAX ((size_t)64 << 20)
#define PFD_STORE_INDEX_MAX ((size_t)1 << 30)
#define PFD_STORE_WAIT_MS 5000

/* One path that a change touches.  An id of zeros stands for "nothing there".
 * Operations are brought into this one shape, which the journal keeps, so that
 * commit and recovery run through the same code. */
struct pfd_touch {
	struct pfd_str path; /* NUL behind */
	struct pfd_oid head, staged, before, after;
	uint32_t mode; /* of git: 0100644 or 0100755 */
	bool include_edits;
	struct pfd_str bytes; /* unless removed */
	struct pfd_staged temporary;
	bool is_staged; /* the temporary file exists */
	bool left;      /* changed meanwhile, and therefore left alone */
};
struct pfd_touches {
	PFD_VEC_OF(struct pfd_touch);
};

/* pfd_vec_foreach for a list that is only read. */
#define PFD_EACH_TOUCH(touch, touches)                         \
	for (const struct pfd_touch *touch = (touches)->items; \
		touch && touch < (touches)->items + (touches)->n; touch++)

/* ---- open.c ---- */
/* The directory upwards that holds pfd.yaml, else a bare repository; neither need
 * be in order.  PFD_REFUSED: none. */
PFD_MUST_CHECK enum pfd_status pfd_store_find(struct pfd_arena *arena,
	const struct pfd_env *env, const char *directory, const char **ret,
	bool *ret_bare, struct pfd_err *err);

/* ---- oid.c: ids and errors of libgit2 ---- */
bool pfd_oid_parse(struct pfd_str hex, struct pfd_oid *ret);
struct pfd_oid pfd_oid_from_git(const git_oid *oid);
git_oid pfd_oid_to_git(const struct pfd_oid *oid);
/* "{what}: {what libgit2 says}". */
/* Whoever types a revision may mistype it; HEAD is there unless the repository
 * is damaged. */
enum pfd_status pfd_fail_revision(struct pfd_err *err, const char *revision);
enum pfd_status pfd_git_fail(
	struct pfd_err *err, enum pfd_status status, const char *what);
/* The status of what was done beneath .git; its error then tells so. */
enum pfd_status pfd_git_beneath(enum pfd_status status, struct pfd_err *err);
/* The index cannot be read: names the settings that libgit2 does not know. */
enum pfd_status pfd_git_fail_index(struct pfd_err *err);

/* ---- place.c: whether git means the same files ---- */
const char *pfd_path_join(
	struct pfd_arena *arena, const char *dir, const char *name);
/* The absolute path without links, or NULL with errno. */
const char *pfd_path_resolve(struct pfd_arena *arena, const char *path);
/* Whether both lead to one file or directory; not so where one is missing. */
PFD_MUST_CHECK enum pfd_status pfd_path_same(
	const char *a, const char *b, bool *ret, struct pfd_err *err);
/* PFD_REFUSED: git takes `actual` as the work tree. */
enum pfd_status pfd_place_refuse(
	struct pfd_err *err, const char *dir, const char *actual);
/* `dir` is the work tree of the repository that was opened, or PFD_REFUSED. */
PFD_MUST_CHECK enum pfd_status pfd_place_check(
	struct pfd_store *store, const char *dir, struct pfd_err *err);
/* Whether that is so at a glance, without the library: an own directory with
 * an own .git in it, whose configuration names neither a work tree nor another
 * file; or no repository at all.  False: not sure. */
bool pfd_place_is_plain(struct pfd_arena *arena, const char *dir);

/* ---- tree.c ---- */
/* 1 and the entry, 0 if nothing stands at `path` (or `tree` is NULL), -1 (libgit2's
 * error) if a directory on the way cannot be read. */
int pfd_tree_find(struct pfd_arena *arena, const git_tree *tree,
	struct pfd_str path, struct pfd_oid *ret_oid, uint32_t *ret_mode);
/* The tree that `base` (NULL: the empty tree) becomes by the touches, which are
 * sorted by path. */
PFD_MUST_CHECK enum pfd_status pfd_tree_write(struct pfd_store *store,
	git_tree *base, const struct pfd_touches *touches, git_oid *ret,
	struct pfd_err *err);

/* ---- touch.c ---- */
PFD_MUST_CHECK enum pfd_status pfd_touch_ops(struct pfd_arena *arena,
	struct pfd_store *store, git_tree *head, const struct pfd_op *ops,
	size_t n, struct pfd_touches *ret, struct pfd_err *err);

/* ---- work.c: the touched files in the work tree ---- */
PFD_MUST_CHECK enum pfd_status pfd_work_oid(const struct pfd_store *store,
	const char *path, struct pfd_oid *ret, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_work_check(const struct pfd_store *store,
	const struct pfd_touches *touches, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_work_stage(struct pfd_arena *arena,
	const struct pfd_store *store, struct pfd_touches *touches,
	struct pfd_err *err);
void pfd_work_drop(const struct pfd_store *store, struct pfd_touches *touches);
PFD_MUST_CHECK enum pfd_status pfd_work_publish(const struct pfd_store *store,
	struct pfd_touches *touches, struct pfd_err *err);
/* Removes temporary files beside the touched ones, and directories that were
 * made for them and stayed empty. */
PFD_MUST_CHECK enum pfd_status pfd_work_sweep(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_touches *touches,
	struct pfd_err *err);

/* ---- index_file.c: .git/index ---- */
/* git's index at `path`; NULL: the repository's own, read anew if it has changed. */
PFD_MUST_CHECK enum pfd_status pfd_index_open(const struct pfd_store *store,
	const char *path, git_index **ret, struct pfd_err *err);
#define PFD_NONCE_SIZE 17
PFD_MUST_CHECK enum pfd_status pfd_index_lock(struct pfd_store *store,
	const char *nonce, int wait_ms, struct pfd_err *err);
/* Whether .git/index.lock is the one that names `nonce`. */
PFD_MUST_CHECK enum pfd_status pfd_index_lock_ours(
	const struct pfd_store *store, const char *nonce, bool *ret,
	struct pfd_err *err);
/* Only that one; on a failure the journal must stay for the next run. */
PFD_MUST_CHECK enum pfd_status pfd_index_unlock(
	struct pfd_store *store, const char *nonce, struct pfd_err *err);
/* A copy of .git/index, opened. */
PFD_MUST_CHECK enum pfd_status pfd_index_copy(
	struct pfd_store *store, git_index **ret, struct pfd_err *err);
/* Sets `staged` of each touch; PFD_REFUSED where it differs from HEAD. */
PFD_MUST_CHECK enum pfd_status pfd_index_check(
	git_index *index, struct pfd_touches *touches, struct pfd_err *err);
/* Brings the touches into the copy and the copy into place. */
PFD_MUST_CHECK enum pfd_status pfd_index_publish(struct pfd_store *store,
	git_index *index, const struct pfd_touches *touches,
	struct pfd_err *err);

/* ---- library.c: before anything is asked of libgit2 ---- */

/* Opens and starts it; git_libgit2_shutdown ends that. */
PFD_MUST_CHECK enum pfd_status pfd_git_start(struct pfd_err *err);
/* Opens it for what needs no start; without it the process ends. */
void pfd_git_need(void);

/* ---- memory.c ---- */

/* libgit2 takes memory from pfd_heap_new and its like: before it is started. */
int pfd_git_memory(void);

/* ---- journal.c ---- */
#define PFD_JOURNAL_NO_BRANCH "-"
struct pfd_journal {
	char nonce[PFD_NONCE_SIZE];
	/* refs/heads/…, NUL behind, or PFD_JOURNAL_NO_BRANCH: files only. */
	struct pfd_str branch;
	struct pfd_oid commit; /* zeros until the objects are written */
	struct pfd_touches touches;
};
PFD_MUST_CHECK enum pfd_status pfd_journal_write(struct pfd_store *store,
	const struct pfd_journal *journal, struct pfd_err *err);
/* PFD_REFUSED: none there. */
PFD_MUST_CHECK enum pfd_status pfd_journal_read(struct pfd_arena *arena,
	struct pfd_store *store, struct pfd_journal *ret, struct pfd_err *err);
/* Where bytes that are in no git object are kept, to be put back. */
const char *pfd_journal_kept(
	struct pfd_arena *arena, const struct pfd_oid *oid);
/* Empties PFD_COMMIT_DIR, the journal first: it speaks of the rest. */
PFD_MUST_CHECK enum pfd_status pfd_journal_sweep(
	struct pfd_store *store, struct pfd_err *err);

/* ---- recover.c ---- */
/* The lock is held. */
PFD_MUST_CHECK enum pfd_status pfd_store_recover(
	struct pfd_store *store, struct pfd_err *err);
bool pfd_store_interrupted(const struct pfd_store *store);
/* Steps 7 and 8: files, then index.  `index` is the opened copy. */
PFD_MUST_CHECK enum pfd_status pfd_store_finish(struct pfd_store *store,
	git_index *index, struct pfd_touches *touches, struct pfd_err *err);

/* The files of a change that no branch tells of, as they were before it; only
 * where they are as it made them and HEAD as it was.  Another that was changed
 * since is left, and *ret_left names it. */
PFD_MUST_CHECK enum pfd_status pfd_store_put_back(struct pfd_arena *arena,
	struct pfd_store *store, const struct pfd_touches *all,
	struct pfd_str *ret_left, struct pfd_err *err);

/* ---- lock.c ---- */
/* PFD_REFUSED: another process holds it still. */
PFD_MUST_CHECK enum pfd_status pfd_store_lock_within(
	struct pfd_store *store, int wait_ms, struct pfd_err *err);

/* ---- stamps.c ---- */
struct pfd_stamp pfd_stamp_of(const struct stat *st);

/* ---- identity.c, sign.c ---- */
PFD_MUST_CHECK enum pfd_status pfd_identity(struct pfd_store *store,
	const char *role, git_signature **ret, struct pfd_err *err);
/* Makes the commit object, signed if the configuration says so. */
PFD_MUST_CHECK enum pfd_status pfd_sign_commit(struct pfd_store *store,
	const git_buf *content, const git_signature *committer, git_oid *ret,
	struct pfd_err *err);

#define PFD_GIT_FREEP(type)                           \
	static inline void type##_freep(type **value) \
	{                                             \
		if (*value)                           \
			type##_free(*value);          \
	}
PFD_GIT_FREEP(git_blob)
PFD_GIT_FREEP(git_commit)
PFD_GIT_FREEP(git_config)
PFD_GIT_FREEP(git_index)
PFD_GIT_FREEP(git_object)
PFD_GIT_FREEP(git_odb)
PFD_GIT_FREEP(git_odb_object)
PFD_GIT_FREEP(git_reference)
PFD_GIT_FREEP(git_repository)
PFD_GIT_FREEP(git_revwalk)
PFD_GIT_FREEP(git_signature)
PFD_GIT_FREEP(git_tree)
PFD_GIT_FREEP(git_tree_entry)
PFD_GIT_FREEP(git_treebuilder)
PFD_GIT_FREEP(git_worktree)

#endif
