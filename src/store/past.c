/* Everything that ever stood in the repository: what is searched when something
 * that must not be there may have got in.
 *
 * Trees are opened once each, so the walk costs what is new in each commit.
 */
#include <pfd/base/map.h>

#include "internal.h"

enum { TREE_DEPTH_MAX = 32 };

/* What a map knows of a blob or a path: its place among those found, or that it
 * stood there before the range began. */
#define FOUND(place) ((void *)(uintptr_t)((place) + 1))
#define BEFORE ((void *)UINTPTR_MAX)

struct tip {
	git_oid oid;
	bool pushed, left;
};

struct walk {
	struct pfd_arena *arena;
	const struct pfd_store *store;
	struct pfd_past *past;
	struct pfd_err *err;
	struct pfd_map commits, trees, files, paths;
	struct {
		PFD_VEC_OF(struct tip);
	} tips;
	enum { TAKE, TAKE_BEFORE, MARK_HEAD } what;
	size_t commit;
	struct pfd_buf path; /* of the entry looked at */
};

static struct pfd_str id_str(const git_oid *oid)
{
	return (struct pfd_str){ (const char *)oid->id, sizeof(oid->id) };
}

/* ---- trees --------------------------------------------------------------------- */

static void take_path(struct walk *w)
{
	struct pfd_str path = pfd_buf_str(&w->path);
	void *known = pfd_map_get(&w->paths, path);

	if (w->what == MARK_HEAD && known && known != BEFORE)
		w->past->paths.items[(uintptr_t)known - 1].in_head = true;
	if (known || w->what == MARK_HEAD)
		return;
	path = pfd_arena_str(w->arena, path);
	*pfd_map_at(&w->paths, path) =
		w->what == TAKE ? FOUND(w->past->paths.n) : BEFORE;
	if (w->what == TAKE)
		pfd_vec_push(w->arena, &w->past->paths,
			(struct pfd_past_path){
				.path = path, .commit = w->commit });
}

static void take_file(struct walk *w, const git_oid *oid)
{
	void *known = pfd_map_get(&w->files, id_str(oid));

	if (w->what == MARK_HEAD && known && known != BEFORE)
		w->past->files.items[(uintptr_t)known - 1].in_head = true;
	if (known || w->what == MARK_HEAD)
		return;
	*pfd_map_at(&w->files, pfd_arena_str(w->arena, id_str(oid))) =
		w->what == TAKE ? FOUND(w->past->files.n) : BEFORE;
	if (w->what == TAKE)
		pfd_vec_push(w->arena, &w->past->files,
			(struct pfd_past_file){ .oid = pfd_oid_from_git(oid),
				.path = pfd_arena_str(
					w->arena, pfd_buf_str(&w->path)),
				.commit = w->commit });
}

static bool opened_before(struct walk *w, const git_oid *oid)
{
	struct pfd_str key;

	if (w->what == MARK_HEAD)
		return false;
	/* The same tree elsewhere makes other paths. */
	key = pfd_arena_printf(w->arena, "%.*s%.*s", GIT_OID_HEXSZ,
		git_oid_tostr_s(oid), PFD_STR_ARG(pfd_buf_str(&w->path)));
	return !pfd_map_add(&w->trees, key);
}

static enum pfd_status descend(struct walk *w, const git_oid *oid, int depth)
{
	git_tree *tree PFD_CLEANUP(git_tree_freep) = NULL;
	enum pfd_status status = PFD_OK;
	size_t length = w->path.len;

	if (opened_before(w, oid))
		return PFD_OK;
	if (depth > TREE_DEPTH_MAX)
		return pfd_fail(w->err, PFD_REFUSED,
			PFD_MESSAGE("{path}: more than {max} directories deep",
				"{path}: mehr als {max} Verzeichnisse tief",
				PFD_A_STR("path", pfd_buf_str(&w->path)),
				PFD_A_INT("max", TREE_DEPTH_MAX)));
	if (git_tree_lookup(&tree, w->store->repo, oid))
		return pfd_git_fail(w->err, PFD_FAILED, git_oid_tostr_s(oid));
	for (size_t i = 0; i < git_tree_entrycount(tree) && !status; i++) {
		const git_tree_entry *entry = git_tree_entry_byindex(tree, i);
		git_object_t type = git_tree_entry_type(entry);

		pfd_buf_addz(&w->path, git_tree_entry_name(entry));
		if (type == GIT_OBJECT_TREE) {
			pfd_buf_addc(&w->path, '/');
			status =
				descend(w, git_tree_entry_id(entry), depth + 1);
		} else {
			take_path(w);
			if (type == GIT_OBJECT_BLOB)
				take_file(w, git_tree_entry_id(entry));
		}
		w->path.len = length;
	}
	return status;
}

static enum pfd_status descend_commit(
	struct walk *w, const git_oid *oid, int what)
{
	git_commit *commit PFD_CLEANUP(git_commit_freep) = NULL;

	if (git_commit_lookup(&commit, w->store->repo, oid))
		return pfd_git_fail(w->err, PFD_FAILED, git_oid_tostr_s(oid));
	w->what = what;
	w->path.len = 0;
	return descend(w, git_commit_tree_id(commit), 0);
}

/* ---- commits ------------------------------------------------------------------- */

static enum pfd_status take_commit(
	struct walk *w, const git_oid *oid, bool pushed, bool left)
{
	git_commit *commit PFD_CLEANUP(git_commit_freep) = NULL;

	if (!pfd_map_add(&w->commits, id_str(oid)))
		return PFD_OK;
	if (git_commit_lookup(&commit, w->store->repo, oid))
		return pfd_git_fail(w->err, PFD_FAILED, git_oid_tostr_s(oid));
	w->commit = w->past->commits.n;
	pfd_vec_push(w->arena, &w->past->commits,
		(struct pfd_past_commit){ .id = pfd_oid_from_git(oid),
			.message = pfd_arena_str(
				w->arena, pfd_str(git_commit_message(commit))),
			.pushed = pushed,
			.left = left });
	w->what = TAKE;
	w->path.len = 0;
	return descend(w, git_commit_tree_id(commit), 0);
}

/* The commits of the tips of one kind that were not taken yet, oldest first. */
static enum pfd_status take_tips(struct walk *w, bool pushed, bool left)
{
	git_revwalk *walk PFD_CLEANUP(git_revwalk_freep) = NULL;
	enum pfd_status status = PFD_OK;
	git_oid oid;
	int code = git_revwalk_new(&walk, w->store->repo);

	if (!code)
		code = git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL |
							 GIT_SORT_TIME |
							 GIT_SORT_REVERSE);
	for (size_t i = 0; i < w->tips.n && !code; i++) {
		const struct tip *tip = &w->tips.items[i];

		if (tip->pushed == pushed && tip->left == left &&
			!pfd_map_get(&w->commits, id_str(&tip->oid)))
			code = git_revwalk_push(walk, &tip->oid);
	}
	while (!code && !status && !(code = git_revwalk_next(&oid, walk)))
		status = take_commit(w, &oid, pushed, left);
	if (!status && code && code != GIT_ITEROVER)
		status = pfd_git_fail(w->err, PFD_FAILED, "git log --all");
	return status;
}

/* ---- references ------------------------------------------------------------------ */

static void add_tip(struct walk *w, const git_oid *oid, bool pushed, bool left)
{
	pfd_vec_push(w->arena, &w->tips, (struct tip){ *oid, pushed, left });
}

/* Entries may name commits that are gone already. */
static enum pfd_status take_reflog(struct walk *w, const char *name)
{
	git_reflog *log = NULL;

	/* libgit2 makes the file it does not find. */
	if (git_reference_has_log(w->store->repo, name) != 1)
		return PFD_OK;
	if (git_reflog_read(&log, w->store->repo, name))
		return pfd_git_fail(w->err, PFD_FAILED, name);
	for (size_t i = 0; i < git_reflog_entrycount(log); i++) {
		const git_reflog_entry *entry =
			git_reflog_entry_byindex(log, i);
		const git_oid *ids[] = { git_reflog_entry_id_old(entry),
			git_reflog_entry_id_new(entry) };

		for (size_t k = 0; k < PFD_COUNT(ids); k++) {
			git_commit *commit PFD_CLEANUP(git_commit_freep) = NULL;

			if (!git_commit_lookup(&commit, w->store->repo, ids[k]))
				add_tip(w, ids[k], false, true);
		}
	}
	git_reflog_free(log);
	return PFD_OK;
}

/* A reference to something else than a commit is a rarity, but may hold files. */
static enum pfd_status take_object(
	struct walk *w, git_object *object, const char *name)
{
	w->what = TAKE;
	w->commit = SIZE_MAX;
	w->path.len = 0;
	if (git_object_type(object) == GIT_OBJECT_TREE)
		return descend(w, git_object_id(object), 0);
	pfd_buf_addz(&w->path, name);
	take_file(w, git_object_id(object));
	return PFD_OK;
}

static enum pfd_status take_ref(struct walk *w, git_reference *ref)
{
	const char *name = git_reference_name(ref);
	struct pfd_past_ref past = { .name = pfd_arena_str(
					     w->arena, pfd_str(name)) };
	git_object *object PFD_CLEANUP(git_object_freep) = NULL;
	git_reference *direct PFD_CLEANUP(git_reference_freep) = NULL;
	bool pushed = pfd_str_starts(past.name, "refs/remotes/");

	if (git_reference_resolve(&direct, ref) ||
		git_object_lookup(&object, w->store->repo,
			git_reference_target(direct), GIT_OBJECT_ANY))
		return PFD_OK; /* leads nowhere */
	while (git_object_type(object) == GIT_OBJECT_TAG) {
		git_tag *tag = (git_tag *)object;
		git_object *target = NULL;
		const char *message = git_tag_message(tag);

		past.message = pfd_arena_printf(w->arena, "%.*s%s",
			PFD_STR_ARG(past.message), message ? message : "");
		if (git_tag_target(&target, tag))
			return pfd_git_fail(w->err, PFD_FAILED, name);
		git_object_free(object);
		object = target;
	}
	pfd_vec_push(w->arena, &w->past->refs, past);
	if (git_object_type(object) != GIT_OBJECT_COMMIT)
		return take_object(w, object, name);
	add_tip(w, git_object_id(object), pushed,
		pfd_str_eqz(past.name, "refs/stash"));
	return take_reflog(w, name);
}

static enum pfd_status take_refs(struct walk *w)
{
	git_reference_iterator *refs = NULL;
	git_oid head;
	enum pfd_status status = PFD_OK;
	int code = git_reference_iterator_new(&refs, w->store->repo);

	while (!code && !status) {
		git_reference *ref PFD_CLEANUP(git_reference_freep) = NULL;

		code = git_reference_next(&ref, refs);
		if (!code)
			status = take_ref(w, ref);
	}
	git_reference_iterator_free(refs);
	if (!status && code != GIT_ITEROVER)
		status = pfd_git_fail(w->err, PFD_FAILED, "refs");
	if (!status && !git_reference_name_to_id(&head, w->store->repo, "HEAD"))
		add_tip(w, &head, false, false);
	return status ? status : take_reflog(w, "HEAD");
}

static enum pfd_status take_everything(struct walk *w)
{
	enum pfd_status status = take_refs(w);

	if (!status)
		status = take_tips(w, true, false);
	if (!status)
		status = take_tips(w, false, false);
	return status ? status : take_tips(w, false, true);
}

/* ---- a range ---------------------------------------------------------------------- */

static enum pfd_status take_range(struct walk *w, const char *range)
{
	struct pfd_map inside = pfd_map(w->arena);
	struct pfd_commits commits = { 0 };
	enum pfd_status status =
		pfd_store_range(w->arena, w->store, range, &commits, w->err);

	pfd_vec_foreach (commit, &commits) {
		git_oid oid = pfd_oid_to_git(&commit->id);
		git_oid parent = pfd_oid_to_git(&commit->parent);

		if (!status && commit->has_parent &&
			!pfd_map_get(&inside, id_str(&parent)))
			status = descend_commit(w, &parent, TAKE_BEFORE);
		if (!status)
			status = take_commit(w, &oid, false, false);
		*pfd_map_at(&inside, pfd_arena_str(w->arena, id_str(&oid))) = w;
	}
	return status;
}

enum pfd_status pfd_store_past(struct pfd_arena *arena,
	const struct pfd_store *store, const char *range, struct pfd_past *ret,
	struct pfd_err *err)
{
	struct pfd_past past = { 0 };
	struct walk w = { .arena = arena,
		.store = store,
		.past = &past,
		.err = err,
		.commits = pfd_map(arena),
		.trees = pfd_map(arena),
		.files = pfd_map(arena),
		.paths = pfd_map(arena),
		.path = pfd_buf(arena) };
	enum pfd_status status =
		range ? take_range(&w, range) : take_everything(&w);
	git_oid head;

	if (!status && !git_reference_name_to_id(&head, store->repo, "HEAD"))
		status = descend_commit(&w, &head, MARK_HEAD);
	if (!status)
		*ret = past;
	return status;
}
