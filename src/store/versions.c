/* The versions of a few files in HEAD's history: who brought which, and when.
 */
#include "internal.h"

struct dirs {
	PFD_VEC_OF(struct pfd_str); /* of the paths; each once, "" = the root */
};
struct asking {
	struct pfd_arena *arena;
	const struct pfd_store *store;
	const struct pfd_str *paths;
	size_t n;
	struct dirs dirs;
	struct pfd_versions *ret;
	struct pfd_err *err;
	bool unread; /* a tree could not be read: what was found is not all */
};
enum { PARENTS_MAX = 16 };
/* A commit and its parents as trees. */
struct trees {
	git_tree *items[PARENTS_MAX + 1];
	size_t n; /* the commit's own first */
};

static struct pfd_str dir_of(struct pfd_str path)
{
	size_t end = path.len;

	while (end && path.ptr[end - 1] != '/')
		end--;
	return pfd_str_sub(path, 0, end ? end - 1 : 0);
}

static void add_dir(struct asking *a, struct pfd_str dir)
{
	pfd_vec_foreach (known, &a->dirs)
		if (pfd_str_eq(*known, dir))
			return;
	pfd_vec_push(a->arena, &a->dirs, pfd_arena_str(a->arena, dir));
}

/* Zero where nothing is. */
static struct pfd_oid id_at(
	struct asking *a, const git_tree *tree, struct pfd_str path)
{
	struct pfd_oid ret = { { 0 } };
	uint32_t mode;

	if (!path.len)
		return pfd_oid_from_git(git_tree_id(tree));
	if (pfd_tree_find(a->arena, tree, path, &ret, &mode) < 0)
		a->unread = true;
	return ret;
}

/* Whether the path's id differs from that in every parent. */
static bool differs(struct asking *a, const struct trees *trees,
	struct pfd_str path, struct pfd_oid *ret_now,
	struct pfd_oid *ret_before)
{
	struct pfd_oid now = id_at(a, trees->items[0], path);

	*ret_now = now;
	*ret_before = (struct pfd_oid){ { 0 } };
	if (trees->n == 1)
		return !pfd_oid_zero(&now);
	for (size_t i = trees->n; i-- > 1;) {
		*ret_before = id_at(a, trees->items[i], path);
		if (pfd_oid_eq(&now, ret_before))
			return false;
	}
	return true;
}

static void add_version(struct asking *a, git_commit *commit, size_t order,
	size_t path, const struct pfd_oid *now, const struct pfd_oid *before)
{
	const git_signature *author = git_commit_author(commit);

	pfd_vec_push(a->arena, a->ret,
		(struct pfd_version){
			.commit = pfd_oid_from_git(git_commit_id(commit)),
			.time_s = git_commit_time(commit),
			.author =
				pfd_arena_str(a->arena, pfd_str(author->name)),
			.email =
				pfd_arena_str(a->arena, pfd_str(author->email)),
			.order = order,
			.path = path,
			.there = !pfd_oid_zero(now),
			.was_there = !pfd_oid_zero(before),
			.blob = *now,
			.before = *before });
}

/* Most commits touch few directories: only in these the files are looked at. */
static void compare(struct asking *a, git_commit *commit,
	const struct trees *trees, size_t order)
{
	struct pfd_oid now, before;

	pfd_vec_foreach (dir, &a->dirs) {
		if (!differs(a, trees, *dir, &now, &before))
			continue;
		for (size_t i = 0; i < a->n; i++)
			if (pfd_str_eq(dir_of(a->paths[i]), *dir) &&
				differs(a, trees, a->paths[i], &now, &before))
				add_version(a, commit, order, i, &now, &before);
	}
}

static enum pfd_status take(struct asking *a, const git_oid *oid, size_t order)
{
	git_commit *commit PFD_CLEANUP(git_commit_freep) = NULL;
	struct trees trees = { 0 };
	unsigned n;
	int code = git_commit_lookup(&commit, a->store->repo, oid);

	if (!code)
		code = git_commit_tree(&trees.items[trees.n++], commit);
	n = code ? 0 : git_commit_parentcount(commit);
	for (unsigned i = 0; !code && i < n && i < PARENTS_MAX; i++) {
		git_commit *parent PFD_CLEANUP(git_commit_freep) = NULL;

		code = git_commit_parent(&parent, commit, i);
		/* Cut off in a shallow clone: as if it were the first. */
		if (code == GIT_ENOTFOUND) {
			code = 0;
			continue;
		}
		if (!code)
			code = git_commit_tree(&trees.items[trees.n++], parent);
	}
	if (!code)
		compare(a, commit, &trees, order);
	for (size_t i = 0; i < trees.n; i++)
		git_tree_free(trees.items[i]);
	return code || a->unread
		       ? pfd_git_fail(a->err, PFD_FAILED, git_oid_tostr_s(oid))
		       : PFD_OK;
}

enum pfd_status pfd_store_versions(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_str *paths, size_t n,
	struct pfd_versions *ret, struct pfd_err *err)
{
	git_revwalk *walk PFD_CLEANUP(git_revwalk_freep) = NULL;
	struct pfd_versions versions = { 0 };
	struct asking a = { .arena = arena,
		.store = store,
		.paths = paths,
		.n = n,
		.ret = &versions,
		.err = err };
	enum pfd_status status = PFD_OK;
	size_t order = 0;
	git_oid oid;
	int code;

	for (size_t i = 0; i < n; i++)
		add_dir(&a, dir_of(paths[i]));
	code = git_revwalk_new(&walk, store->repo);
	if (!code)
		code = git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL |
							 GIT_SORT_TIME |
							 GIT_SORT_REVERSE);
	if (!code)
		code = git_revwalk_push_head(walk);
	while (!code && !status && !(code = git_revwalk_next(&oid, walk)))
		status = take(&a, &oid, order++);
	if (!status && code != GIT_ITEROVER)
		status = pfd_git_fail(err, PFD_FAILED, "HEAD");
	if (!status)
		*ret = versions;
	return status;
}

enum pfd_status pfd_store_blob_at(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_oid *commit,
	struct pfd_str path, struct pfd_oid *ret, struct pfd_err *err)
{
	git_commit *object PFD_CLEANUP(git_commit_freep) = NULL;
	git_tree *tree PFD_CLEANUP(git_tree_freep) = NULL;
	git_oid oid = pfd_oid_to_git(commit);
	uint32_t mode;

	*ret = (struct pfd_oid){ { 0 } };
	if (git_commit_lookup(&object, store->repo, &oid) ||
		git_commit_tree(&tree, object) ||
		pfd_tree_find(arena, tree, path, ret, &mode) < 0)
		return pfd_git_fail(err, PFD_FAILED, git_oid_tostr_s(&oid));
	return PFD_OK;
}
