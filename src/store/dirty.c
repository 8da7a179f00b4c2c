/* What the user has edited or staged and not yet committed. */
#include <errno.h>
#include <stdlib.h>

#include "internal.h"

struct look {
	struct pfd_arena *arena;
	struct pfd_store *store;
	const struct pfd_snapshot *head;
	git_index *index;
	int64_t index_time_s;
	struct pfd_err *err;
};

/* The index remembers what the file looked like when it was the staged one;
 * what is as old as the index itself may have changed within the same second. */
static bool looks_unchanged(const struct look *look,
	const git_index_entry *entry, const struct stat *st)
{
	return S_ISREG(st->st_mode) && st->st_size &&
	       entry->file_size == (uint32_t)st->st_size &&
	       entry->ino == (uint32_t)st->st_ino &&
	       entry->mtime.seconds == (int32_t)st->st_mtim.tv_sec &&
	       entry->mtime.nanoseconds == (uint32_t)st->st_mtim.tv_nsec &&
	       entry->ctime.seconds == (int32_t)st->st_ctim.tv_sec &&
	       entry->mtime.seconds < look->index_time_s;
}

static enum pfd_status differs(const struct look *look, struct pfd_str path,
	bool *ret, struct pfd_err *err)
{
	const struct pfd_entry *old = pfd_snapshot_find(look->head, path);
	const char *z = pfd_arena_z(look->arena, path);
	const git_index_entry *entry = git_index_get_bypath(look->index, z, 0);
	struct pfd_oid staged = { 0 }, work, none = { 0 };
	const struct pfd_oid *before = old ? &old->oid : &none;
	struct stat st;
	int there = pfd_file_stat(&look->store->root, z, &st);
	enum pfd_status status;

	if (entry)
		staged = pfd_oid_from_git(&entry->id);
	*ret = true;
	if (!pfd_oid_eq(&staged, before))
		return PFD_OK;
	/* Untracked: whatever is in it. */
	if (!old && !entry) {
		if (there < 0)
			return pfd_fail_errno(err, z, errno);
		*ret = there > 0;
		return PFD_OK;
	}
	if (entry && there > 0 && looks_unchanged(look, entry, &st)) {
		*ret = false;
		return PFD_OK;
	}
	/* A link or a directory where a file was is a difference, too. */
	if (there > 0 && !S_ISREG(st.st_mode))
		return PFD_OK;
	status = pfd_work_oid(look->store, z, &work, err);
	if (status == PFD_OK)
		*ret = !pfd_oid_eq(&work, before);
	return status;
}

static int by_bytes(const void *a, const void *b)
{
	const struct pfd_str *x = a, *y = b;

	return pfd_str_cmp(*x, *y);
}

/* Every path that HEAD, the index or the work tree knows, each once. */
static enum pfd_status all_paths(const struct look *look, struct pfd_dirty *ret)
{
	static const enum pfd_state_kind kinds[] = { PFD_STATE_WORK,
		PFD_STATE_STAGED };
	size_t n = 0;

	for (size_t i = 0; i < look->head->n; i++)
		pfd_vec_push(look->arena, ret, look->head->entries[i].path);
	for (size_t k = 0; k < PFD_COUNT(kinds); k++) {
		struct pfd_snapshot state;
		enum pfd_status status = pfd_snapshot_take(look->arena,
			look->store, kinds[k], NULL, &state, look->err);

		if (status != PFD_OK)
			return status;
		for (size_t i = 0; i < state.n; i++)
			pfd_vec_push(look->arena, ret, state.entries[i].path);
	}
	if (ret->n)
		qsort(ret->items, ret->n, sizeof(*ret->items), by_bytes);
	for (size_t i = 0; i < ret->n; i++)
		if (!n || !pfd_str_eq(ret->items[i], ret->items[n - 1]))
			ret->items[n++] = ret->items[i];
	ret->n = n;
	return PFD_OK;
}

enum pfd_status pfd_store_dirty(struct pfd_arena *arena,
	struct pfd_store *store, const struct pfd_snapshot *head,
	const struct pfd_str *paths, size_t n, struct pfd_dirty *ret,
	struct pfd_err *err)
{
	git_index *index PFD_CLEANUP(git_index_freep) = NULL;
	struct look look = {
		.arena = arena, .store = store, .head = head, .err = err
	};
	struct pfd_dirty all = { 0 }, dirty = { 0 };
	struct stat st;
	enum pfd_status status = pfd_index_open(store, NULL, &index, err);

	if (status != PFD_OK)
		return status;
	look.index = index;
	if (pfd_file_stat(&store->git, "index", &st) > 0)
		look.index_time_s = st.st_mtim.tv_sec;
	if (!n) {
		status = all_paths(&look, &all);
		paths = all.items;
		n = all.n;
	}
	for (size_t i = 0; i < n && status == PFD_OK; i++) {
		bool changed;

		status = differs(&look, paths[i], &changed, err);
		if (status == PFD_OK && changed)
			pfd_vec_push(arena, &dirty, paths[i]);
	}
	if (status == PFD_OK)
		*ret = dirty;
	return status;
}

enum pfd_status pfd_store_check_staged(struct pfd_store *store,
	struct pfd_str path, const struct pfd_oid *head,
	const struct pfd_oid *hand, struct pfd_err *err)
{
	git_index *index PFD_CLEANUP(git_index_freep) = NULL;
	const git_index_entry *entry;
	struct pfd_oid staged = { 0 };
	enum pfd_status status = pfd_index_open(store, NULL, &index, err);

	if (status != PFD_OK)
		return status;
	entry = git_index_get_bypath(index, path.ptr, 0);
	/* `git add -N` holds no bytes yet. */
	if (entry && !(entry->flags_extended & GIT_INDEX_ENTRY_INTENT_TO_ADD))
		staged = pfd_oid_from_git(&entry->id);
	if (pfd_oid_eq(&staged, head) || pfd_oid_eq(&staged, hand))
		return PFD_OK;
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: is staged otherwise than it lies in the "
			    "directory",
			"{path}: ist anders vorgemerkt, als es im Verzeichnis "
			"liegt",
			PFD_A_STR("path", path)));
	return pfd_hint(err,
		PFD_MESSAGE("commit what is staged with git commit, or stage "
			    "what lies there: git add {path}",
			"das Vorgemerkte mit git commit übernehmen oder "
			"vormerken, was daliegt: git add {path}",
			PFD_A_STR("path", path)));
}

bool pfd_store_ignored(const struct pfd_store *store, struct pfd_str path)
{
	int ignored = 0;

	return !git_ignore_path_is_ignored(&ignored, store->repo, path.ptr) &&
	       ignored;
}
