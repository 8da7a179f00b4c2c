/* Where git stands: in the midst of something, on no branch, in a clone that has not
 * all of the history. */
#include "look.h"

static const struct {
	int state; /* git_repository_state_t */
	struct pfd_text what, cure;
} states[] = {
	{ GIT_REPOSITORY_STATE_MERGE,
		{ "a merge is under way", "ein merge ist im Gang" },
		{ "git merge --continue, or git merge --abort",
			"git merge --continue oder git merge --abort" } },
	{ GIT_REPOSITORY_STATE_REVERT,
		{ "a revert is under way", "ein revert ist im Gang" },
		{ "git revert --continue, or git revert --abort",
			"git revert --continue oder git revert --abort" } },
	{ GIT_REPOSITORY_STATE_CHERRYPICK,
		{ "a cherry-pick is under way", "ein cherry-pick ist im Gang" },
		{ "git cherry-pick --continue, or git cherry-pick --abort",
			"git cherry-pick --continue oder git cherry-pick "
			"--abort" } },
	{ GIT_REPOSITORY_STATE_BISECT,
		{ "a bisect is under way", "ein bisect ist im Gang" },
		{ "git bisect reset", "git bisect reset" } },
	{ GIT_REPOSITORY_STATE_REBASE,
		{ "a rebase is under way", "ein rebase ist im Gang" },
		{ "git rebase --continue, or git rebase --abort",
			"git rebase --continue oder git rebase --abort" } },
	{ GIT_REPOSITORY_STATE_APPLY_MAILBOX,
		{ "patches are being applied (git am)",
			"Patches werden angewandt (git am)" },
		{ "git am --continue, or git am --abort",
			"git am --continue oder git am --abort" } },
};

/* libgit2 tells apart what ends alike. */
static int plain(int state)
{
	switch (state) {
	case GIT_REPOSITORY_STATE_REVERT_SEQUENCE:
		return GIT_REPOSITORY_STATE_REVERT;
	case GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE:
		return GIT_REPOSITORY_STATE_CHERRYPICK;
	case GIT_REPOSITORY_STATE_REBASE_INTERACTIVE:
	case GIT_REPOSITORY_STATE_REBASE_MERGE:
		return GIT_REPOSITORY_STATE_REBASE;
	case GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE:
		return GIT_REPOSITORY_STATE_APPLY_MAILBOX;
	default: /* libgit2's numbers, not an enum of pfd */
		return state;
	}
}

/* False: it stands on no branch because of what is under way. */
static bool look_midst(struct pfd_look *look)
{
	int state = plain(git_repository_state(look->store->repo));

	for (size_t i = 0; i < PFD_COUNT(states); i++) {
		if (states[i].state != state)
			continue;
		pfd_look_tell(look, PFD_ERROR, "midst", ".git/HEAD",
			(struct pfd_message){ .text = states[i].what },
			(struct pfd_message){ .text = states[i].cure });
		return false;
	}
	return true;
}

static const char *any_branch(struct pfd_look *look)
{
	git_branch_iterator *branches = NULL;
	git_reference *branch PFD_CLEANUP(git_reference_freep) = NULL;
	git_branch_t type;
	const char *ret = NULL;

	if (!git_branch_iterator_new(
		    &branches, look->store->repo, GIT_BRANCH_LOCAL) &&
		!git_branch_next(&branch, &type, branches))
		ret = pfd_arena_z(
			look->arena, pfd_str(git_reference_shorthand(branch)));
	git_branch_iterator_free(branches);
	return ret;
}

static void look_branch(struct pfd_look *look)
{
	const char *other = any_branch(look);
	struct pfd_arg branch = PFD_A_Z("branch", other ? other : "main");

	if (git_repository_head_detached(look->store->repo) == 1)
		pfd_look_tell(look, PFD_ERROR, "detached", ".git/HEAD",
			PFD_MESSAGE("HEAD is not on a branch, so nothing can "
				    "be committed",
				"HEAD steht auf keinem Branch, so lässt sich "
				"nichts übernehmen"),
			PFD_MESSAGE("git switch {branch}, or git switch -c "
				    "NAME to keep what is here",
				"git switch {branch}, oder git switch -c NAME, "
				"um das Hiesige zu behalten",
				branch));
	else if (git_repository_head_unborn(look->store->repo) == 1 && other)
		pfd_look_tell(look, PFD_ERROR, "head", ".git/HEAD",
			PFD_MESSAGE("the branch that HEAD names is not there",
				"den Branch, den HEAD nennt, gibt es nicht"),
			PFD_MESSAGE("git switch {branch}",
				"git switch {branch}", branch));
	else if (git_repository_head_unborn(look->store->repo) == 1)
		pfd_look_tell(look, PFD_INFO, "head", ".git/HEAD",
			PFD_MESSAGE("there is no commit yet",
				"es gibt noch keinen Commit"),
			PFD_MESSAGE("pfd commit", "pfd commit"));
}

/* ---- what is not here --------------------------------------------------------- */

static bool is_set(git_config *config, const char *name)
{
	int on = 0;

	return !git_config_get_bool(&on, config, name) && on;
}

static int count_promisors(const git_config_entry *entry, void *ctx)
{
	int on;

	if (!git_config_parse_bool(&on, entry->value) && on)
		++*(size_t *)ctx;
	return 0;
}

/* git sparse-checkout writes that into a file that libgit2 does not read. */
static bool is_sparse(struct pfd_look *look, git_config *config)
{
	git_config *own PFD_CLEANUP(git_config_freep) = NULL;
	struct stat st;

	return is_set(config, "core.sparsecheckout") ||
	       (pfd_file_stat(&look->git, "config.worktree", &st) > 0 &&
		       !git_config_open_ondisk(
			       &own, pfd_path_join(look->arena, look->git.path,
					     "config.worktree")) &&
		       is_set(own, "core.sparsecheckout"));
}

static void look_clone(struct pfd_look *look)
{
	git_config *config PFD_CLEANUP(git_config_freep) = NULL;
	size_t promisors = 0;

	if (git_repository_is_shallow(look->store->repo) == 1)
		pfd_look_tell(look, PFD_WARNING, "shallow", ".git/shallow",
			PFD_MESSAGE("a shallow clone: log, blame and --at DAY "
				    "end where it was cut off",
				"ein flacher Klon: log, blame und --at TAG "
				"enden, wo er abgeschnitten ist"),
			PFD_MESSAGE("git fetch --unshallow",
				"git fetch --unshallow"));
	if (git_repository_config_snapshot(&config, look->store->repo))
		return;
	(void)git_config_foreach_match(config, "^remote\\..*\\.promisor$",
		count_promisors, &promisors);
	if (promisors)
		pfd_look_tell(look, PFD_ERROR, "partial", ".git/config",
			PFD_MESSAGE("a partial clone: earlier states are not "
				    "here, and pfd fetches nothing",
				"ein Teil-Klon: frühere Stände liegen nicht "
				"hier, und pfd holt nichts nach"),
			PFD_MESSAGE(
				"git config --unset "
				"remote.origin.partialclonefilter; git fetch "
				"--refetch; git config --unset "
				"remote.origin.promisor",
				"git config --unset "
				"remote.origin.partialclonefilter; git fetch "
				"--refetch; git config --unset "
				"remote.origin.promisor"));
	if (is_sparse(look, config))
		pfd_look_tell(look, PFD_ERROR, "sparse",
			".git/info/sparse-checkout",
			PFD_MESSAGE("a sparse checkout: pfd takes the files "
				    "that are left out for deleted",
				"ein lückenhaftes Arbeitsverzeichnis: "
				"ausgelassene Dateien hält pfd für gelöscht"),
			PFD_MESSAGE("git sparse-checkout disable",
				"git sparse-checkout disable"));
}

void pfd_look_state(struct pfd_look *look)
{
	if (look_midst(look) && !pfd_store_bare(look->store))
		look_branch(look);
	look_clone(look);
}
