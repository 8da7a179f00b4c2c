/* The commits of a range, for checks that look at each one. */
#include "internal.h"

static enum pfd_status resolve(const struct pfd_store *store,
	struct pfd_arena *arena, struct pfd_str name, git_oid *ret,
	struct pfd_err *err)
{
	git_object *object PFD_CLEANUP(git_object_freep) = NULL;
	git_object *commit PFD_CLEANUP(git_object_freep) = NULL;
	const char *rev = name.len ? pfd_arena_z(arena, name) : "HEAD";

	if (git_revparse_single(&object, store->repo, rev) ||
		git_object_peel(&commit, object, GIT_OBJECT_COMMIT))
		return pfd_fail_revision(err, rev);
	*ret = *git_object_id(commit);
	return PFD_OK;
}

/* A receive hook names what did not exist before by zeros. */
static bool is_zero(struct pfd_str name)
{
	for (size_t i = 0; i < name.len; i++)
		if (name.ptr[i] != '0')
			return false;
	return name.len >= 40;
}

static enum pfd_status start(const struct pfd_store *store,
	struct pfd_arena *arena, const char *range, git_revwalk *walk,
	struct pfd_err *err)
{
	const char *dots = strstr(range, "..");
	struct pfd_str to = pfd_str(dots ? dots + 2 : range), from = { 0 };
	git_oid oid;
	enum pfd_status status;

	if (dots && dots[2] == '.')
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{range}: not a range of the form A..B",
				"{range}: kein Bereich der Form A..B",
				PFD_A_Z("range", range)));
	status = resolve(store, arena, to, &oid, err);
	if (status != PFD_OK)
		return status;
	if (git_revwalk_push(walk, &oid))
		return pfd_git_fail(err, PFD_FAILED, range);
	if (!dots)
		return PFD_OK;
	from = (struct pfd_str){ range, (size_t)(dots - range) };
	if (is_zero(from))
		return PFD_OK;
	status = resolve(store, arena, from, &oid, err);
	if (status == PFD_OK && git_revwalk_hide(walk, &oid))
		status = pfd_git_fail(err, PFD_FAILED, range);
	return status;
}

static enum pfd_status take(const struct pfd_store *store,
	struct pfd_arena *arena, const git_oid *oid, struct pfd_commits *ret,
	struct pfd_err *err)
{
	git_commit *commit PFD_CLEANUP(git_commit_freep) = NULL;
	struct pfd_commit_info info = { .id = pfd_oid_from_git(oid) };
	char hex[41];

	if (git_commit_lookup(&commit, store->repo, oid))
		return pfd_git_fail(
			err, PFD_FAILED, pfd_oid_hex(&info.id, hex));
	info.has_parent = git_commit_parentcount(commit) > 0;
	if (info.has_parent)
		info.parent = pfd_oid_from_git(git_commit_parent_id(commit, 0));
	info.time_s = git_commit_time(commit);
	info.author =
		pfd_arena_str(arena, pfd_str(git_commit_author(commit)->name));
	info.subject =
		pfd_arena_str(arena, pfd_str(git_commit_summary(commit)));
	pfd_vec_push(arena, ret, info);
	return PFD_OK;
}

enum pfd_status pfd_store_range(struct pfd_arena *arena,
	const struct pfd_store *store, const char *range,
	struct pfd_commits *ret, struct pfd_err *err)
{
	git_revwalk *walk PFD_CLEANUP(git_revwalk_freep) = NULL;
	struct pfd_commits commits = { 0 };
	enum pfd_status status;
	git_oid oid;
	int code = 0;

	if (git_revwalk_new(&walk, store->repo) ||
		git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME |
						  GIT_SORT_REVERSE))
		return pfd_git_fail(err, PFD_FAILED, range);
	status = start(store, arena, range, walk, err);
	while (status == PFD_OK && !(code = git_revwalk_next(&oid, walk)))
		status = take(store, arena, &oid, &commits, err);
	if (status == PFD_OK && code != GIT_ITEROVER)
		status = pfd_git_fail(err, PFD_FAILED, range);
	if (status == PFD_OK)
		*ret = commits;
	return status;
}
