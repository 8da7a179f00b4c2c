/* The way back through the commits, newest first, with what each of them changed.
 *
 * Nothing is read before it is asked for, so a log begins at once however long
 * the history is, and trees are opened only where their ids differ.  libgit2's own
 * walk is not used: it ends with an error where a shallow clone was cut off.
 */
#include <pfd/base/map.h>
#include <pfd/text.h>

#include "internal.h"

enum { TREE_DEPTH_MAX = 32, PARENTS_MAX = 16 };

struct tip {
	int64_t time_s;
	size_t order; /* of those of one second the first one found comes first */
	git_oid id;
	struct pfd_str path; /* of the file that is followed, in this commit */
};
struct pfd_trail {
	struct pfd_arena *arena;
	const struct pfd_store *store;
	struct {
		PFD_VEC_OF(struct tip); /* a heap, the newest first */
	} tips;
	struct pfd_map seen;
	size_t order;
};

/* A commit that is looked at. */
struct look {
	struct pfd_trail *trail;
	struct pfd_arena *arena; /* of the result */
	git_commit *commit, *parents[PARENTS_MAX];
	git_tree *tree, *before[PARENTS_MAX];
	unsigned n; /* parents that are here */
	struct pfd_trail_commit *step;
	struct pfd_err *err;
	bool unread; /* a tree could not be read: what was found is not all */
};

/* ---- the heap ------------------------------------------------------------------ */

static bool is_before(const struct tip *a, const struct tip *b)
{
	return a->time_s != b->time_s ? a->time_s > b->time_s
				      : a->order < b->order;
}

static void swap(struct tip *a, struct tip *b)
{
	struct tip kept = *a;

	*a = *b;
	*b = kept;
}

static void push(
	struct pfd_trail *trail, git_commit *commit, struct pfd_str path)
{
	const git_oid *id = git_commit_id(commit);
	struct tip *tips;
	size_t i = trail->tips.n;

	if (!pfd_map_add(&trail->seen,
		    (struct pfd_str){ (const char *)id->id, sizeof id->id }))
		return;
	pfd_vec_push(trail->arena, &trail->tips,
		(struct tip){ .time_s = git_commit_time(commit),
			.order = trail->order++,
			.id = *id,
			.path = path });
	tips = trail->tips.items;
	for (; i && is_before(&tips[i], &tips[(i - 1) / 2]); i = (i - 1) / 2)
		swap(&tips[i], &tips[(i - 1) / 2]);
}

static struct tip pop(struct pfd_trail *trail)
{
	struct tip *tips = trail->tips.items, ret = tips[0];
	size_t n = --trail->tips.n, i = 0;

	tips[0] = tips[n];
	for (;;) {
		size_t best = i;

		for (size_t k = 2 * i + 1; k <= 2 * i + 2 && k < n; k++)
			if (is_before(&tips[k], &tips[best]))
				best = k;
		if (best == i)
			return ret;
		swap(&tips[i], &tips[best]);
		i = best;
	}
}

/* ---- a commit and its parents --------------------------------------------------- */

static enum pfd_status fail(const struct look *look)
{
	return pfd_git_fail(look->err, PFD_FAILED,
		git_oid_tostr_s(git_commit_id(look->commit)));
}

static enum pfd_status open_parents(struct look *look)
{
	unsigned n = git_commit_parentcount(look->commit);

	look->step->n_parents = n;
	for (unsigned i = 0; i < n && i < PARENTS_MAX; i++) {
		int code = git_commit_parent(
			&look->parents[look->n], look->commit, i);

		if (code == GIT_ENOTFOUND) {
			look->step->cut = true;
			continue;
		}
		if (code || git_commit_tree(&look->before[look->n],
				    look->parents[look->n]))
			return fail(look);
		look->n++;
	}
	if (look->n)
		look->step->parent =
			pfd_oid_from_git(git_commit_id(look->parents[0]));
	return PFD_OK;
}

static void close_look(struct look *look)
{
	for (unsigned i = 0; i < PARENTS_MAX; i++) {
		git_tree_free(look->before[i]);
		git_commit_free(look->parents[i]);
	}
	git_tree_free(look->tree);
	git_commit_free(look->commit);
}

/* Copied: the commit's bytes go with it. */
static struct pfd_str text(struct pfd_arena *arena, const char *given)
{
	return pfd_arena_str(
		arena, pfd_text_decode(arena, pfd_str(given ? given : "")));
}

static void describe(struct look *look)
{
	const git_signature *author = git_commit_author(look->commit);
	struct pfd_trail_commit *step = look->step;

	step->id = pfd_oid_from_git(git_commit_id(look->commit));
	step->time_s = git_commit_time(look->commit);
	step->author = text(look->arena, author->name);
	step->email = text(look->arena, author->email);
	pfd_commit_said(text(look->arena, git_commit_message(look->commit)),
		&step->said);
	pfd_said_renamed(look->arena, step->said.trailers, &step->renames);
}

/* ---- what differs ---------------------------------------------------------------- */

/* Zero where nothing is. */
static struct pfd_oid id_at(
	struct look *look, const git_tree *tree, struct pfd_str path)
{
	struct pfd_oid ret = { { 0 } };
	uint32_t mode;

	if (pfd_tree_find(look->arena, tree, path, &ret, &mode) < 0)
		look->unread = true;
	return ret;
}

/* Another only where the first parent has the file under it. */
static struct pfd_str name_before(struct look *look, struct pfd_str path)
{
	pfd_vec_foreach (rename, &look->step->renames) {
		struct pfd_oid old = { { 0 } };

		if (!pfd_str_eq(rename->to, path))
			continue;
		if (look->n)
			old = id_at(look, look->before[0], rename->from);
		if (!pfd_oid_zero(&old))
			return rename->from;
	}
	return path;
}

/* A file, unless it is as in one of the parents. */
static void add_file(struct look *look, struct pfd_str path, struct pfd_str was)
{
	struct pfd_trail_file file = {
		.path = path, .was = was, .blob = id_at(look, look->tree, path)
	};

	if (look->n)
		file.before =
			pfd_alloc_n(look->arena, look->n, sizeof *file.before);
	for (unsigned i = 0; i < look->n; i++) {
		file.before[i] = id_at(look, look->before[i], was);
		if (pfd_oid_eq(&file.before[i], &file.blob) &&
			pfd_str_eq(path, was))
			return;
	}
	file.n_before = look->n;
	file.there = !pfd_oid_zero(&file.blob);
	file.was_there = look->n && !pfd_oid_zero(&file.before[0]);
	if (file.there || file.was_there)
		pfd_vec_push(look->arena, &look->step->files, file);
}

/* The old half of a renaming is told with the new one. */
static bool moved_away(struct look *look, struct pfd_str path)
{
	pfd_vec_foreach (rename, &look->step->renames)
		if (pfd_str_eq(rename->from, path)) {
			struct pfd_oid to = id_at(look, look->tree, rename->to);

			return !pfd_oid_zero(&to);
		}
	return false;
}

static enum pfd_status add_below(struct look *look, const git_tree *now,
	const git_tree *then, const char *prefix, int depth);

/* An entry of one side or both; `now` or `then` may be NULL. */
static enum pfd_status add_entry(struct look *look, const git_tree_entry *now,
	const git_tree_entry *then, const char *prefix, int depth)
{
	const git_tree_entry *sides[] = { now, then };
	git_tree *trees[2] = { NULL, NULL };
	enum pfd_status status = PFD_OK;
	struct pfd_str path = pfd_arena_printf(look->arena, "%s%s", prefix,
		git_tree_entry_name(now ? now : then));
	bool is_file = false;

	if (now && then &&
		git_oid_equal(git_tree_entry_id(now), git_tree_entry_id(then)))
		return PFD_OK;
	for (int i = 0; i < 2; i++) {
		if (!sides[i])
			continue;
		if (git_tree_entry_type(sides[i]) != GIT_OBJECT_TREE)
			is_file = true;
		else if (git_tree_lookup(&trees[i], look->trail->store->repo,
				 git_tree_entry_id(sides[i])))
			status = fail(look);
	}
	if (!status && is_file && !moved_away(look, path))
		add_file(look, path, name_before(look, path));
	if (!status && (trees[0] || trees[1]))
		status = add_below(look, trees[0], trees[1],
			pfd_arena_printf(
				look->arena, "%.*s/", PFD_STR_ARG(path))
				.ptr,
			depth + 1);
	git_tree_free(trees[0]);
	git_tree_free(trees[1]);
	return status;
}

static enum pfd_status add_below(struct look *look, const git_tree *now,
	const git_tree *then, const char *prefix, int depth)
{
	size_t n = now ? git_tree_entrycount(now) : 0;
	size_t m = then ? git_tree_entrycount(then) : 0;
	enum pfd_status status = PFD_OK;

	if (depth > TREE_DEPTH_MAX)
		return pfd_fail(look->err, PFD_REFUSED,
			PFD_MESSAGE("{path}: more than {max} directories deep",
				"{path}: mehr als {max} Verzeichnisse tief",
				PFD_A_Z("path", prefix),
				PFD_A_INT("max", TREE_DEPTH_MAX)));
	for (size_t i = 0, j = 0; !status && (i < n || j < m);) {
		const git_tree_entry *a =
			i < n ? git_tree_entry_byindex(now, i) : NULL;
		const git_tree_entry *b =
			j < m ? git_tree_entry_byindex(then, j) : NULL;
		int order = !a ? 1 : !b ? -1 : git_tree_entry_cmp(a, b);

		status = add_entry(look, order <= 0 ? a : NULL,
			order >= 0 ? b : NULL, prefix, depth);
		i += order <= 0;
		j += order >= 0;
	}
	return status;
}

/* Whether the path's id is the same in both, comparing from the root down. */
static bool same_at(struct pfd_arena *arena, const struct pfd_store *store,
	const git_tree *now, const git_tree *then, struct pfd_str path)
{
	git_tree *a = NULL, *b = NULL;
	bool same = git_oid_equal(git_tree_id(now), git_tree_id(then));
	bool apart = same;
	struct pfd_str name;

	while (!apart && path.ptr && pfd_str_cut(&path, '/', &name)) {
		const char *z = pfd_arena_z(arena, name);
		const git_tree_entry *x = git_tree_entry_byname(now, z);
		const git_tree_entry *y = git_tree_entry_byname(then, z);
		git_tree *next_a = NULL, *next_b = NULL;

		same = x && y ? git_oid_equal(git_tree_entry_id(x),
					git_tree_entry_id(y))
			      : x == y;
		apart = same || !x || !y ||
			git_tree_lookup(
				&next_a, store->repo, git_tree_entry_id(x)) ||
			git_tree_lookup(
				&next_b, store->repo, git_tree_entry_id(y));
		git_tree_free(a);
		git_tree_free(b);
		now = a = next_a;
		then = b = next_b;
	}
	git_tree_free(a);
	git_tree_free(b);
	return same;
}

/* The one file that is followed; *ret_was: its name in the parents.  What the
 * commit says is read only where it touched the file. */
static void follow(
	struct look *look, struct pfd_str path, struct pfd_str *ret_was)
{
	for (unsigned i = 0; i < look->n; i++)
		if (same_at(look->arena, look->trail->store, look->tree,
			    look->before[i], path))
			return;
	describe(look);
	*ret_was = name_before(look, path);
	pfd_vec_foreach (rename, &look->step->renames)
		if (pfd_str_eq(rename->from, path) && moved_away(look, path)) {
			add_file(look, rename->to, path);
			return;
		}
	add_file(look, path, *ret_was);
}

static enum pfd_status compare(
	struct look *look, struct pfd_str path, struct pfd_str *ret_was)
{
	if (path.len) {
		follow(look, path, ret_was);
		return PFD_OK;
	}
	describe(look);
	return add_below(
		look, look->tree, look->n ? look->before[0] : NULL, "", 0);
}

/* ---- the trail -------------------------------------------------------------------- */

enum pfd_status pfd_trail_begin(struct pfd_arena *arena,
	const struct pfd_store *store, const char *revision,
	struct pfd_str path, struct pfd_trail **ret, struct pfd_err *err)
{
	git_object *object PFD_CLEANUP(git_object_freep) = NULL;
	git_object *commit PFD_CLEANUP(git_object_freep) = NULL;
	struct pfd_trail *trail = PFD_NEW(arena, struct pfd_trail);
	const char *rev = revision ? revision : "HEAD";

	trail->arena = arena;
	trail->store = store;
	trail->seen = pfd_map(arena);
	*ret = trail;
	if (!revision && git_repository_head_unborn(store->repo) == 1)
		return PFD_OK;
	if (git_revparse_single(&object, store->repo, rev) ||
		git_object_peel(&commit, object, GIT_OBJECT_COMMIT))
		return pfd_fail_revision(err, rev);
	push(trail, (git_commit *)commit, pfd_arena_str(arena, path));
	return PFD_OK;
}

/* The commit that is next, with its parents put on the heap; the caller closes. */
static enum pfd_status look_at(struct look *look, const struct tip *tip)
{
	struct pfd_str was = tip->path;
	enum pfd_status status;

	if (git_commit_lookup(
		    &look->commit, look->trail->store->repo, &tip->id) ||
		git_commit_tree(&look->tree, look->commit))
		return pfd_git_fail(
			look->err, PFD_FAILED, git_oid_tostr_s(&tip->id));
	status = open_parents(look);
	if (!status)
		status = compare(look, tip->path, &was);
	if (!status && look->unread)
		status = fail(look);
	for (unsigned i = 0; !status && i < look->n; i++)
		push(look->trail, look->parents[i],
			pfd_str_eq(was, tip->path)
				? tip->path
				: pfd_arena_str(look->trail->arena, was));
	return status;
}

enum pfd_status pfd_trail_next(struct pfd_trail *trail, struct pfd_arena *arena,
	struct pfd_trail_commit *ret, bool *ret_more, struct pfd_err *err)
{
	enum pfd_status status = PFD_OK;

	*ret_more = false;
	while (!status && trail->tips.n && !*ret_more) {
		struct tip tip = pop(trail);
		struct look look = {
			.trail = trail, .arena = arena, .step = ret, .err = err
		};

		*ret = (struct pfd_trail_commit){ 0 };
		status = look_at(&look, &tip);
		close_look(&look);
		*ret_more = !status && (ret->files.n || !tip.path.len);
	}
	return status;
}
