/* States: the work tree, the index or a revision as one sorted list of files. */
#include <stdlib.h>

#include "internal.h"

enum { TREE_DEPTH_MAX = 32 };

/* Attachments are not data of git; they are named in records by their hash. */
static const char *const skipped[] = { "files", NULL };

struct entries {
	PFD_VEC_OF(struct pfd_entry);
};

static int by_path(const void *a, const void *b)
{
	const struct pfd_entry *x = a, *y = b;

	return pfd_str_cmp(x->path, y->path);
}

/* Lists come sorted; but a hostile tree may not be, and the search relies on
 * it. */
static void hand_over(struct entries *entries, struct pfd_snapshot *ret)
{
	for (size_t i = 1; i < entries->n; i++) {
		if (by_path(&entries->items[i - 1], &entries->items[i]) <= 0)
			continue;
		qsort(entries->items, entries->n, sizeof(*entries->items),
			by_path);
		break;
	}
	ret->entries = entries->items;
	ret->n = entries->n;
}

/* ---- work tree ---- */

/* What editors and pfd itself leave beside a file while it is being written. */
static bool is_temporary(struct pfd_str path)
{
	size_t start = path.len;
	struct pfd_str name;

	while (start && path.ptr[start - 1] != '/')
		start--;
	name = pfd_str_sub(path, start, path.len);
	return pfd_str_ends(name, "~") || pfd_str_starts(name, ".pfd-") ||
	       pfd_str_starts(name, ".#") || pfd_str_starts(name, ".~lock.") ||
	       (pfd_str_starts(name, "#") && pfd_str_ends(name, "#")) ||
	       (pfd_str_starts(name, ".") &&
		       (pfd_str_ends(name, ".swp") ||
			       pfd_str_ends(name, ".swo") ||
			       pfd_str_ends(name, ".swx")));
}

static enum pfd_entry_mode work_mode(mode_t mode)
{
	if (S_ISREG(mode))
		return PFD_ENTRY_FILE;
	return S_ISLNK(mode) ? PFD_ENTRY_LINK : PFD_ENTRY_OTHER;
}

static enum pfd_status take_work(struct pfd_arena *arena,
	const struct pfd_store *store, struct pfd_snapshot *ret,
	struct pfd_err *err)
{
	struct pfd_file_list list = { 0 };
	struct entries entries = { 0 };
	enum pfd_status status;

	if (pfd_store_bare(store))
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: a bare repository has no work "
				    "tree; name a revision",
				"{path}: ein bare-Repository hat kein "
				"Arbeitsverzeichnis; eine Revision angeben",
				PFD_A_Z("path", store->git.path)));
	status = pfd_file_walk(
		&store->root, "", skipped, PFD_FILE_NAMES, arena, &list, err);
	if (status != PFD_OK)
		return status;
	pfd_vec_foreach (file, &list) {
		if (is_temporary(file->path))
			continue;
		pfd_vec_push(arena, &entries,
			(struct pfd_entry){ .path = file->path,
				.mode = work_mode(file->mode) });
	}
	hand_over(&entries, ret);
	return PFD_OK;
}

/* What stands at a path as the walk would list it.  Where that is in doubt nothing
 * does: whoever asked walks then, and learns what is wrong. */
static void look_work(struct pfd_arena *arena, const struct pfd_store *store,
	struct pfd_str path, struct entries *entries)
{
	struct stat st;

	if (!pfd_store_bare(store) &&
		pfd_file_stat(&store->root, pfd_arena_z(arena, path), &st) >
			0 &&
		!S_ISDIR(st.st_mode))
		pfd_vec_push(arena, entries,
			(struct pfd_entry){
				.path = path, .mode = work_mode(st.st_mode) });
}

/* ---- index and trees ---- */

static enum pfd_entry_mode git_mode(uint32_t mode)
{
	switch (mode & 0170000) {
	case 0100000:
		return mode & 0100 ? PFD_ENTRY_EXECUTABLE : PFD_ENTRY_FILE;
	case 0120000:
		return PFD_ENTRY_LINK;
	default: /* git's numbers, not an enum of pfd */
		return PFD_ENTRY_OTHER;
	}
}

static enum pfd_status open_index(struct pfd_arena *arena,
	const struct pfd_store *store, git_index **ret, struct pfd_err *err)
{
	const char *path = pfd_env_get(store->env, "GIT_INDEX_FILE");

	/* git sets it relative to the top of the work tree. */
	if (path && *path != '/' && !pfd_store_bare(store))
		path = pfd_arena_printf(arena, "%s/%s", store->root.path, path)
			       .ptr;
	return pfd_index_open(store, path, ret, err);
}

static enum pfd_status take_staged(struct pfd_arena *arena,
	const struct pfd_store *store, struct pfd_snapshot *ret,
	struct pfd_err *err)
{
	git_index *index PFD_CLEANUP(git_index_freep) = NULL;
	struct entries entries = { 0 };
	enum pfd_status status = open_index(arena, store, &index, err);

	if (status != PFD_OK)
		return status;
	for (size_t i = 0; i < git_index_entrycount(index); i++) {
		const git_index_entry *entry = git_index_get_byindex(index, i);
		struct pfd_str path = pfd_str(entry->path);

		if (git_index_entry_stage(entry))
			return pfd_fail(err, PFD_REFUSED,
				PFD_MESSAGE("{path}: unresolved merge conflict",
					"{path}: nicht aufgelöster Konflikt "
					"einer Zusammenführung",
					PFD_A_STR("path", path)));
		if (entry->flags_extended & GIT_INDEX_ENTRY_INTENT_TO_ADD ||
			pfd_str_starts(path, "files/"))
			continue;
		pfd_vec_push(arena, &entries,
			(struct pfd_entry){ .path = pfd_arena_str(arena, path),
				.mode = git_mode(entry->mode),
				.oid = pfd_oid_from_git(&entry->id) });
	}
	hand_over(&entries, ret);
	return PFD_OK;
}

struct descent {
	struct pfd_arena *arena;
	const struct pfd_store *store;
	struct entries entries;
	struct pfd_err *err;
};

static enum pfd_status descend(
	struct descent *to, const git_tree *tree, const char *prefix, int depth)
{
	enum pfd_status status = PFD_OK;

	if (depth > TREE_DEPTH_MAX)
		return pfd_fail(to->err, PFD_REFUSED,
			PFD_MESSAGE("{path}: more than {max} directories deep",
				"{path}: mehr als {max} Verzeichnisse tief",
				PFD_A_Z("path", prefix),
				PFD_A_INT("max", TREE_DEPTH_MAX)));
	for (size_t i = 0; i < git_tree_entrycount(tree) && !status; i++) {
		const git_tree_entry *entry = git_tree_entry_byindex(tree, i);
		uint32_t mode = (uint32_t)git_tree_entry_filemode_raw(entry);
		bool is_tree = git_tree_entry_type(entry) == GIT_OBJECT_TREE;
		struct pfd_str path = pfd_arena_printf(to->arena, "%s%s%s",
			prefix, git_tree_entry_name(entry), is_tree ? "/" : "");
		git_tree *below PFD_CLEANUP(git_tree_freep) = NULL;

		if (!is_tree) {
			pfd_vec_push(to->arena, &to->entries,
				(struct pfd_entry){ .path = path,
					.mode = git_mode(mode),
					.oid = pfd_oid_from_git(
						git_tree_entry_id(entry)) });
			continue;
		}
		if (pfd_str_eqz(path, "files/"))
			continue;
		if (git_tree_lookup(
			    &below, to->store->repo, git_tree_entry_id(entry)))
			return pfd_git_fail(to->err, PFD_FAILED, path.ptr);
		status = descend(to, below, path.ptr, depth + 1);
	}
	return status;
}

/* A revision's tree, and of which commit; `tree` NULL: HEAD is unborn. */
static enum pfd_status open_revision(const struct pfd_store *store,
	const char *revision, struct pfd_snapshot *ret, git_tree **ret_tree,
	struct pfd_err *err)
{
	git_object *object PFD_CLEANUP(git_object_freep) = NULL;
	git_commit *commit PFD_CLEANUP(git_commit_freep) = NULL;

	if (!strcmp(revision, "HEAD") &&
		git_repository_head_unborn(store->repo) == 1)
		return PFD_OK;
	if (git_revparse_single(&object, store->repo, revision))
		return pfd_fail_revision(err, revision);
	/* A tree has no commit, but is a state. */
	if (!git_object_peel(
		    (git_object **)&commit, object, GIT_OBJECT_COMMIT)) {
		ret->has_commit = true;
		ret->commit = pfd_oid_from_git(git_commit_id(commit));
		ret->commit_time_s = git_commit_time(commit);
	}
	if (git_object_peel((git_object **)ret_tree, object, GIT_OBJECT_TREE))
		return pfd_fail_revision(err, revision);
	return PFD_OK;
}

static enum pfd_status take_revision(struct pfd_arena *arena,
	const struct pfd_store *store, const char *revision,
	struct pfd_snapshot *ret, struct pfd_err *err)
{
	git_tree *tree PFD_CLEANUP(git_tree_freep) = NULL;
	struct descent to = { .arena = arena, .store = store, .err = err };
	enum pfd_status status =
		open_revision(store, revision, ret, &tree, err);

	if (status == PFD_OK && tree)
		status = descend(&to, tree, "", 0);
	if (status == PFD_OK)
		hand_over(&to.entries, ret);
	return status;
}

static void look_tree(struct pfd_arena *arena, const git_tree *tree,
	struct pfd_str path, struct entries *entries)
{
	git_tree_entry *entry PFD_CLEANUP(git_tree_entry_freep) = NULL;

	if (!git_tree_entry_bypath(&entry, tree, pfd_arena_z(arena, path)) &&
		git_tree_entry_type(entry) != GIT_OBJECT_TREE)
		pfd_vec_push(arena, entries,
			(struct pfd_entry){ .path = path,
				.mode = git_mode(
					(uint32_t)git_tree_entry_filemode_raw(
						entry)),
				.oid = pfd_oid_from_git(
					git_tree_entry_id(entry)) });
}

enum pfd_status pfd_snapshot_look(struct pfd_arena *arena,
	const struct pfd_store *store, const char *revision,
	const struct pfd_str *paths, size_t n, struct pfd_snapshot *ret,
	struct pfd_err *err)
{
	struct pfd_snapshot snapshot = { .store = store,
		.kind = revision ? PFD_STATE_REVISION : PFD_STATE_WORK };
	git_tree *tree PFD_CLEANUP(git_tree_freep) = NULL;
	struct entries entries = { 0 };
	enum pfd_status status = PFD_OK;

	if (revision)
		status = open_revision(store, revision, &snapshot, &tree, err);
	if (status)
		return status;
	for (size_t i = 0; i < n; i++) {
		if (!revision)
			look_work(arena, store, paths[i], &entries);
		else if (tree)
			look_tree(arena, tree, paths[i], &entries);
	}
	hand_over(&entries, &snapshot);
	*ret = snapshot;
	return PFD_OK;
}

enum pfd_status pfd_snapshot_take(struct pfd_arena *arena,
	const struct pfd_store *store, enum pfd_state_kind kind,
	const char *revision, struct pfd_snapshot *ret, struct pfd_err *err)
{
	struct pfd_snapshot snapshot = { .store = store, .kind = kind };
	enum pfd_status status = PFD_FAILED;

	switch (kind) {
	case PFD_STATE_WORK:
		status = take_work(arena, store, &snapshot, err);
		break;
	case PFD_STATE_STAGED:
		status = take_staged(arena, store, &snapshot, err);
		break;
	case PFD_STATE_REVISION:
	case PFD_STATE_CHANGE: /* its base; the change layer edits the list */
		status = take_revision(arena, store,
			revision ? revision : "HEAD", &snapshot, err);
		break;
	}
	if (status == PFD_OK)
		*ret = snapshot;
	return status;
}

const struct pfd_entry *pfd_snapshot_find(
	const struct pfd_snapshot *snapshot, struct pfd_str path)
{
	struct pfd_entry key = { .path = path };

	return snapshot->n ? bsearch(&key, snapshot->entries, snapshot->n,
				     sizeof(key), by_path)
			   : NULL;
}
