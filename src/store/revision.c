/* What people type for a state: whatever git knows, or a day, which is the last
 * commit of that day on the line of first parents. */
#include "internal.h"

static enum pfd_status no_commit_yet(
	struct pfd_date day, int64_t first_s, struct pfd_err *err)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{day}: there was no commit yet",
			"{day}: da gab es noch keinen Commit",
			PFD_A_DATE("day", day)));
	return pfd_hint(
		err, PFD_MESSAGE("the first one here is of {first}",
			     "der erste hier ist vom {first}",
			     PFD_A_DATE("first", pfd_date_berlin(first_s))));
}

static enum pfd_status no_commit_at_all(struct pfd_err *err)
{
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("there is no commit yet",
			"es gibt noch keinen Commit"));
}

static enum pfd_status last_of_day(const struct pfd_store *store,
	struct pfd_date day, git_oid *ret, struct pfd_err *err)
{
	git_commit *commit PFD_CLEANUP(git_commit_freep) = NULL;
	int64_t time_s = 0;
	git_oid oid;

	if (git_reference_name_to_id(&oid, store->repo, "HEAD") ||
		git_commit_lookup(&commit, store->repo, &oid))
		return pfd_git_fail(err, PFD_FAILED, "HEAD");
	for (;;) {
		git_commit *parent = NULL;
		int code;

		time_s = git_commit_time(commit);
		if (pfd_date_cmp(pfd_date_berlin(time_s), day) <= 0) {
			*ret = *git_commit_id(commit);
			return PFD_OK;
		}
		/* Before the first, or where a shallow clone was cut off. */
		code = git_commit_parent(&parent, commit, 0);
		if (code == GIT_ENOTFOUND)
			return no_commit_yet(day, time_s, err);
		if (code)
			return pfd_git_fail(err, PFD_FAILED,
				git_oid_tostr_s(git_commit_id(commit)));
		git_commit_free(commit);
		commit = parent;
	}
}

bool pfd_revision_is_day(const char *typed, struct pfd_date *ret)
{
	return pfd_date_parse_typed(pfd_str(typed), ret) == PFD_DATE_GOOD;
}

bool pfd_store_contains_commit(const struct pfd_store *store,
	const struct pfd_oid *commit, bool *ret_here)
{
	git_oid tip, oid = pfd_oid_to_git(commit);

	*ret_here = git_odb_exists(store->odb, &oid);
	return *ret_here &&
	       !git_reference_name_to_id(&tip, store->repo, "HEAD") &&
	       (git_oid_equal(&tip, &oid) ||
		       git_graph_descendant_of(store->repo, &tip, &oid) == 1);
}

enum pfd_status pfd_store_revision(const struct pfd_store *store,
	const char *typed, struct pfd_oid *ret, struct pfd_err *err)
{
	git_object *object PFD_CLEANUP(git_object_freep) = NULL;
	git_object *commit PFD_CLEANUP(git_object_freep) = NULL;
	struct pfd_date day;
	enum pfd_status status;
	git_oid oid;

	if ((!strcmp(typed, "HEAD") || pfd_revision_is_day(typed, &day)) &&
		git_repository_head_unborn(store->repo) == 1)
		return no_commit_at_all(err);
	if (pfd_revision_is_day(typed, &day)) {
		status = last_of_day(store, day, &oid, err);
		if (!status)
			*ret = pfd_oid_from_git(&oid);
		return status;
	}
	if (git_revparse_single(&object, store->repo, typed) ||
		git_object_peel(&commit, object, GIT_OBJECT_COMMIT))
		return pfd_fail_revision(err, typed);
	*ret = pfd_oid_from_git(git_object_id(commit));
	return PFD_OK;
}
