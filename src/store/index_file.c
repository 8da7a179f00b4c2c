/* .git/index and its lock.  pfd needs the index only so that the user's own git
 * goes on from the new commit: a stale index would make the next `git commit`
 * take the change back. */
#include <errno.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

/* ---- opening ---- */

/* How many entries the file says it has: its bytes 8 to 11. */
static enum pfd_status read_count(
	const char *path, uint32_t *ret, struct pfd_err *err)
{
	unsigned char head[12] = { 0 };
	int fd PFD_CLEANUP(pfd_fd_closep) = -1;
	ssize_t n;

	do
		fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	while (fd < 0 && errno == EINTR);
	if (fd < 0 && errno != ENOENT)
		return pfd_fail_errno(err, ".git/index", errno);
	do
		n = fd < 0 ? 0 : pread(fd, head, sizeof(head), 0);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return pfd_fail_errno(err, ".git/index", errno);
	*ret = (uint32_t)head[8] << 24 | (uint32_t)head[9] << 16 |
	       (uint32_t)head[10] << 8 | head[11];
	return PFD_OK;
}

/* libgit2 1.5 takes an index that it may not look at for one without entries.
 * Put in git's place, that would stage every file as removed. */
static enum pfd_status check_read(git_index *index, struct pfd_err *err)
{
	uint32_t n = 0;
	enum pfd_status status = PFD_OK;

	if (!git_index_entrycount(index))
		status = read_count(git_index_path(index), &n, err);
	if (status != PFD_OK || !n)
		return status;
	(void)pfd_fail(err, PFD_FAILED,
		PFD_MESSAGE("{path}: could not be read",
			"{path}: ließ sich nicht lesen",
			PFD_A_Z("path", ".git/index")));
	return pfd_hint(err,
		PFD_MESSAGE("run the command again; if that does not help, "
			    "check the owner and the permissions of .git (ls "
			    "-ld)",
			"den Befehl wiederholen; hilft das nicht, Eigentümer "
			"und Rechte von .git prüfen (ls -ld)"));
}

enum pfd_status pfd_index_open(const struct pfd_store *store, const char *path,
	git_index **ret, struct pfd_err *err)
{
	git_index *index PFD_CLEANUP(git_index_freep) = NULL;
	enum pfd_status status;

	/* libgit2 keeps the index it read first. */
	if (path ? git_index_open(&index, path)
		 : git_repository_index(&index, store->repo) ||
				git_index_read(index, false))
		return pfd_git_fail_index(err);
	status = check_read(index, err);
	if (status != PFD_OK)
		return status;
	*ret = index;
	index = NULL;
	return PFD_OK;
}

/* ---- the lock, and the copy ---- */

static struct pfd_str lock_text(struct pfd_arena *arena, const char *nonce)
{
	return pfd_arena_printf(arena, "pfd %s\n", nonce);
}

static enum pfd_status fail_locked(
	const struct pfd_store *store, struct pfd_err *err)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_str path = pfd_arena_printf(
		arena, "%s%s", git_repository_path(store->repo), "index.lock");

	(void)pfd_fail(err, PFD_FAILED,
		PFD_MESSAGE("{path}: a git program is at work, or one was "
			    "killed and left its lock",
			"{path}: ein git-Programm arbeitet, oder eines wurde "
			"abgebrochen und hinterließ seine Sperre",
			PFD_A_STR("path", path)));
	return pfd_hint(err,
		PFD_MESSAGE("close it; if none is running, remove the file",
			"es beenden; läuft keines, die Datei entfernen"));
}

enum pfd_status pfd_index_lock(struct pfd_store *store, const char *nonce,
	int wait_ms, struct pfd_err *err)
{
	enum { STEP_MS = 20 };
	const struct timespec step = { .tv_nsec = STEP_MS * 1000000L };
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	enum pfd_status status = pfd_file_write(&store->git, PFD_COMMIT_LOCK,
		lock_text(arena, nonce), 0666, err);

	if (status != PFD_OK)
		return pfd_git_beneath(status, err);
	/* Linked, not created: the lock has its content from the first moment,
	 * so that whoever finds it knows whose it is. */
	while ((status = pfd_file_link(&store->git, PFD_COMMIT_LOCK,
			"index.lock", err)) == PFD_REFUSED) {
		if (wait_ms <= 0)
			return fail_locked(store, err);
		nanosleep(&step, NULL);
		wait_ms -= STEP_MS;
	}
	return pfd_git_beneath(status, err);
}

enum pfd_status pfd_index_lock_ours(const struct pfd_store *store,
	const char *nonce, bool *ret, struct pfd_err *err)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	enum pfd_status status;
	struct pfd_str text;
	struct stat st;
	int there = pfd_file_stat(&store->git, "index.lock", &st);

	if (there < 0)
		return pfd_fail_errno(err, ".git/index.lock", errno);
	*ret = false;
	/* A foreign lock may be a whole new index; ours is one line. */
	if (!there || st.st_size >= 64)
		return PFD_OK;
	status =
		pfd_file_read(&store->git, "index.lock", 64, arena, &text, err);
	if (status == PFD_OK)
		*ret = pfd_str_eq(text, lock_text(arena, nonce));
	/* Gone or replaced since: not ours. */
	return status == PFD_FAILED ? status : PFD_OK;
}

enum pfd_status pfd_index_unlock(
	struct pfd_store *store, const char *nonce, struct pfd_err *err)
{
	bool ours;
	enum pfd_status status = pfd_index_lock_ours(store, nonce, &ours, err);

	if (status == PFD_OK && ours)
		status = pfd_git_beneath(
			pfd_file_remove(&store->git, "index.lock", err), err);
	return status;
}

enum pfd_status pfd_index_copy(
	struct pfd_store *store, git_index **ret, struct pfd_err *err)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	const char *copy = pfd_arena_printf(arena, "%s%s",
		git_repository_path(store->repo), PFD_COMMIT_INDEX)
				   .ptr;
	struct stat st, lock;
	struct pfd_str bytes;
	int there = pfd_file_stat(&store->git, "index", &st);
	enum pfd_status status = PFD_OK;

	if (there < 0)
		return pfd_fail_errno(err, ".git/index", errno);
	/* libgit2's own lock of the copy, from a run killed in its midst. */
	if (pfd_file_stat(&store->git, PFD_COMMIT_INDEX ".lock", &lock) > 0)
		status = pfd_file_remove(
			&store->git, PFD_COMMIT_INDEX ".lock", err);
	if (status == PFD_OK && there) {
		status = pfd_file_read(&store->git, "index",
			PFD_STORE_INDEX_MAX, arena, &bytes, err);
		if (status == PFD_OK)
			status = pfd_file_write(&store->git, PFD_COMMIT_INDEX,
				bytes, 0666, err);
	}
	if (status != PFD_OK)
		return pfd_git_beneath(status, err);
	return pfd_index_open(store, copy, ret, err);
}

static enum pfd_status fail_staged(
	struct pfd_err *err, const struct pfd_touch *touch)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: a change is staged and not committed",
			"{path}: eine Änderung ist vorgemerkt und nicht "
			"übernommen",
			PFD_A_STR("path", touch->path)));
	return pfd_hint(err,
		PFD_MESSAGE("commit it first, take it in with --include-edits, "
			    "or unstage it with git restore --staged {path}",
			"erst übernehmen, mit --include-edits einbeziehen oder "
			"mit git restore --staged {path} zurücknehmen",
			PFD_A_STR("path", touch->path)));
}

static struct pfd_oid staged_at(git_index *index, const char *path)
{
	const git_index_entry *entry = git_index_get_bypath(index, path, 0);

	return entry ? pfd_oid_from_git(&entry->id) : (struct pfd_oid){ 0 };
}

enum pfd_status pfd_index_check(
	git_index *index, struct pfd_touches *touches, struct pfd_err *err)
{
	pfd_vec_foreach (touch, touches) {
		for (int stage = 1; stage <= 3; stage++)
			if (git_index_get_bypath(index, touch->path.ptr, stage))
				return pfd_fail(err, PFD_REFUSED,
					PFD_MESSAGE("{path}: unresolved merge "
						    "conflict",
						"{path}: nicht aufgelöster "
						"Konflikt einer "
						"Zusammenführung",
						PFD_A_STR(
							"path", touch->path)));
		touch->staged = staged_at(index, touch->path.ptr);
		if (!touch->include_edits &&
			!pfd_oid_eq(&touch->staged, &touch->head))
			return fail_staged(err, touch);
	}
	return PFD_OK;
}

/* ---- the new index ---- */

static bool same_stat(const struct stat *a, const struct stat *b)
{
	return a->st_ino == b->st_ino && a->st_size == b->st_size &&
	       a->st_mtim.tv_sec == b->st_mtim.tv_sec &&
	       a->st_mtim.tv_nsec == b->st_mtim.tv_nsec &&
	       a->st_ctim.tv_sec == b->st_ctim.tv_sec &&
	       a->st_ctim.tv_nsec == b->st_ctim.tv_nsec;
}

/* The entry claims that the file holds the new bytes only if it was seen to,
 * between two equal looks at it; else git compares for itself. */
static void set_stat(const struct pfd_store *store,
	const struct pfd_touch *touch, git_index_entry *entry)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_err unread = { .arena = arena };
	struct stat st, again;
	struct pfd_oid now;

	if (pfd_file_stat(&store->root, touch->path.ptr, &st) <= 0 ||
		pfd_work_oid(store, touch->path.ptr, &now, &unread) != PFD_OK ||
		!pfd_oid_eq(&now, &touch->after) ||
		pfd_file_stat(&store->root, touch->path.ptr, &again) <= 0 ||
		!same_stat(&st, &again))
		return;
	entry->ctime.seconds = (int32_t)st.st_ctim.tv_sec;
	entry->ctime.nanoseconds = (uint32_t)st.st_ctim.tv_nsec;
	entry->mtime.seconds = (int32_t)st.st_mtim.tv_sec;
	entry->mtime.nanoseconds = (uint32_t)st.st_mtim.tv_nsec;
	entry->dev = (uint32_t)st.st_dev;
	entry->ino = (uint32_t)st.st_ino;
	entry->uid = st.st_uid;
	entry->gid = st.st_gid;
	entry->file_size = (uint32_t)st.st_size;
}

static int splice_entry(struct pfd_store *store, git_index *index,
	const struct pfd_touch *touch)
{
	struct pfd_oid staged = staged_at(index, touch->path.ptr);
	git_index_entry entry = { .mode = touch->mode,
		.id = pfd_oid_to_git(&touch->after),
		.path = touch->path.ptr };

	/* Only after a kill: somebody has staged something since. */
	if (!pfd_oid_eq(&staged, &touch->staged))
		return 0;
	if (pfd_oid_zero(&touch->after))
		return pfd_oid_zero(&staged)
			       ? 0
			       : git_index_remove(index, touch->path.ptr, 0);
	set_stat(store, touch, &entry);
	return git_index_add(index, &entry);
}

static bool is_unchanged(
	const struct pfd_store *store, const git_index_entry *entry)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_err unread = { .arena = arena };
	struct pfd_oid staged = pfd_oid_from_git(&entry->id), now;

	return pfd_work_oid(store, entry->path, &now, &unread) == PFD_OK &&
	       pfd_oid_eq(&staged, &now);
}

/* A file as young as the index may have changed within the same second; git
 * sees that by comparing their times.  The new index is younger, so where it
 * did change the entry must be marked, or the edit would go unseen. */
static int smudge_racy(
	const struct pfd_store *store, git_index *index, int64_t index_time_s)
{
	int code = 0;

	for (size_t i = 0; i < git_index_entrycount(index) && !code; i++) {
		const git_index_entry *entry = git_index_get_byindex(index, i);
		git_index_entry marked = *entry;

		if (entry->mtime.seconds < index_time_s || !entry->file_size ||
			git_index_entry_stage(entry) ||
			is_unchanged(store, entry))
			continue;
		marked.file_size = 0;
		code = git_index_add(index, &marked);
	}
	return code;
}

enum pfd_status pfd_index_publish(struct pfd_store *store, git_index *index,
	const struct pfd_touches *touches, struct pfd_err *err)
{
	struct stat st;
	int code = 0;

	if (pfd_file_stat(&store->git, "index", &st) > 0)
		code = smudge_racy(store, index, st.st_mtim.tv_sec);
	PFD_EACH_TOUCH(touch, touches)
	if (!code)
		code = splice_entry(store, index, touch);
	if (!code)
		code = git_index_write(index);
	if (code)
		return pfd_git_fail(err, PFD_FAILED, ".git/index");
	return pfd_git_beneath(
		pfd_file_rename(&store->git, PFD_COMMIT_INDEX, "index", err),
		err);
}
