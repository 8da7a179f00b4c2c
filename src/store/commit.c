/* The one way in: a commit that other processes, an editor or a kill cannot
 * make lose data.  The order of the steps is the point of this file; why it is
 * this one stands in CONTRIBUTING.md ("The commit"). */
#include "making.h"

/* ---- step 2, what a commit needs and --no-commit does not ---- */

static enum pfd_status check_branch(struct pfd_making *run)
{
	git_repository *repo = run->store->repo;
	git_reference *head PFD_CLEANUP(git_reference_freep) = NULL;
	const char *branch;

	if (git_repository_state(repo) != GIT_REPOSITORY_STATE_NONE) {
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("git is in the middle of a merge, rebase, "
				    "cherry-pick or bisect",
				"git steckt mitten in merge, rebase, "
				"cherry-pick oder bisect"));
		return pfd_hint(run->err,
			PFD_MESSAGE("finish or abort it; git status says how",
				"das zuerst beenden oder abbrechen; git status "
				"sagt, wie"));
	}
	if (git_repository_head_detached(repo) == 1) {
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("HEAD is not on a branch",
				"HEAD steht auf keinem Branch"));
		return pfd_hint(run->err,
			PFD_MESSAGE("git switch main, or git switch -c NAME "
				    "to keep what is here",
				"git switch main, oder git switch -c NAME, um "
				"das Hiesige zu behalten"));
	}
	if (git_reference_lookup(&head, repo, "HEAD"))
		return pfd_git_fail(run->err, PFD_FAILED, "HEAD");
	branch = git_reference_symbolic_target(head);
	if (!branch || strncmp(branch, "refs/heads/", 11))
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("HEAD is not on a branch",
				"HEAD steht auf keinem Branch"));
	run->journal.branch = pfd_arena_str(run->arena, pfd_str(branch));
	return pfd_making_check_tip(run, run->journal.branch.ptr);
}

static enum pfd_status check_identity(struct pfd_making *run)
{
	enum pfd_status status =
		pfd_identity(run->store, "AUTHOR", &run->author, run->err);

	if (status == PFD_OK)
		status = pfd_identity(
			run->store, "COMMITTER", &run->committer, run->err);
	/* For the reflog. */
	if (status == PFD_OK &&
		git_repository_set_ident(run->store->repo, run->committer->name,
			run->committer->email))
		status = pfd_git_fail(run->err, PFD_FAILED, "HEAD");
	return status;
}

/* ---- step 5 ---- */

/* From here on the next run can tell by the branch whether to finish. */
static enum pfd_status promise(struct pfd_making *run)
{
	run->journal.commit = pfd_oid_from_git(&run->id);
	return pfd_journal_write(run->store, &run->journal, run->err);
}

/* ---- step 6: the commit point ---- */

static enum pfd_status fail_reference(struct pfd_making *run, int code)
{
	const char *branch = run->journal.branch.ptr;

	if (code == GIT_EMODIFIED || code == GIT_EEXISTS)
		return pfd_making_moved(run);
	(void)pfd_git_fail(run->err, PFD_FAILED, branch);
	if (code == GIT_ELOCKED)
		return pfd_hint(run->err,
			PFD_MESSAGE("a git program is moving {branch}; if none "
				    "is running, remove .git/{branch}.lock",
				"ein git-Programm bewegt {branch}; läuft "
				"keines, .git/{branch}.lock entfernen",
				PFD_A_Z("branch", branch)));
	return PFD_FAILED;
}

static struct pfd_str subject(struct pfd_str message)
{
	struct pfd_str line = { 0 };

	(void)pfd_str_cut(&message, '\n', &line);
	return line;
}

/* Where nobody can say whether the branch has moved, nothing may be finished and
 * nothing undone: what stands there suits both, and the next run sees to it. */
static enum pfd_status tell_unsure(struct pfd_making *run)
{
	run->unsure = true;
	run->err->status = PFD_AFTER;
	return pfd_hint(run->err,
		PFD_MESSAGE("whether the change is committed cannot be told "
			    "now; the next pfd command that writes finishes "
			    "it or takes it back",
			"ob die Änderung übernommen ist, lässt sich jetzt "
			"nicht sagen; der nächste schreibende pfd-Befehl führt "
			"sie zu Ende oder nimmt sie zurück"));
}

/* PFD_AFTER: the branch has moved, but perhaps not for good. */
static enum pfd_status move_branch(struct pfd_making *run)
{
	git_reference *moved PFD_CLEANUP(git_reference_freep) = NULL;
	const char *branch = run->journal.branch.ptr;
	const char *log = pfd_arena_printf(run->arena, "commit%s: %.*s",
		run->parent ? "" : " (initial)",
		PFD_STR_ARG(subject(run->request->message)))
				  .ptr;
	const git_oid *old = run->parent ? git_commit_id(run->parent) : NULL;
	int code = git_reference_create_matching(&moved, run->store->repo,
		branch, &run->id, run->parent != NULL, old, log);
	git_oid tip;

	if (!code)
		return PFD_OK;
	(void)fail_reference(run, code);
	code = git_reference_name_to_id(&tip, run->store->repo, branch);
	if (code && code != GIT_ENOTFOUND)
		return tell_unsure(run);
	if (!code && git_oid_equal(&tip, &run->id))
		run->err->status = PFD_AFTER;
	return run->err->status;
}

/* ---- steps 7 and 8 ---- */

enum pfd_status pfd_store_finish(struct pfd_store *store, git_index *index,
	struct pfd_touches *touches, struct pfd_err *err)
{
	/* Also where a file could not be written: a stale index would be worse
	 * than a file that git shows as changed. */
	enum pfd_status files = pfd_work_publish(store, touches, err);
	struct pfd_err own = { .arena = err->arena };
	enum pfd_status status = pfd_index_publish(store, index, touches, &own);

	if (files == PFD_OK && status != PFD_OK)
		*err = own;
	return files != PFD_OK ? files : status;
}

static enum pfd_status tell_after(
	struct pfd_making *run, enum pfd_status status)
{
	char hex[41];

	(void)pfd_hint(run->err,
		PFD_MESSAGE("the change is committed as {id}; the next pfd "
			    "command that writes mends what is left",
			"die Änderung ist als {id} übernommen; der nächste "
			"schreibende pfd-Befehl bringt den Rest in Ordnung",
			PFD_A_Z("id", pfd_oid_hex(&run->journal.commit, hex))));
	run->err->status = PFD_AFTER;
	return status == PFD_OK ? PFD_OK : PFD_AFTER;
}

static enum pfd_status tell_left(struct pfd_making *run)
{
	char hex[41];

	pfd_vec_foreach (touch, &run->journal.touches) {
		if (!touch->left)
			continue;
		(void)pfd_fail(run->err, PFD_AFTER,
			PFD_MESSAGE("{path}: was saved by another program "
				    "meanwhile and left as it is",
				"{path}: wurde währenddessen von einem anderen "
				"Programm gespeichert und so gelassen",
				PFD_A_STR("path", touch->path)));
		return pfd_hint(run->err,
			PFD_MESSAGE("the change is committed as {id}; git diff "
				    "{path} shows what to bring together",
				"die Änderung ist als {id} übernommen; git "
				"diff {path} zeigt, was zusammenzuführen ist",
				PFD_A_Z("id",
					pfd_oid_hex(&run->journal.commit, hex)),
				PFD_A_STR("path", touch->path)));
	}
	return PFD_OK;
}

static enum pfd_status finish(struct pfd_making *run)
{
	enum pfd_status status = pfd_store_finish(
		run->store, run->index, &run->journal.touches, run->err);

	if (status == PFD_OK)
		status = pfd_index_unlock(
			run->store, run->journal.nonce, run->err);
	if (status == PFD_OK)
		status = pfd_journal_sweep(run->store, run->err);
	if (status != PFD_OK)
		return tell_after(run, status);
	return tell_left(run);
}

enum pfd_status pfd_store_commit(struct pfd_store *store,
	const struct pfd_commit_request *request, struct pfd_oid *ret_id,
	struct pfd_err *err)
{
	static enum pfd_status (*const steps[])(
		struct pfd_making *) = { pfd_making_check_place, check_branch,
		check_identity, pfd_making_check_touches, pfd_making_intend,
		pfd_making_take_index, pfd_making_write_objects,
		pfd_making_stage, promise, move_branch };
	struct pfd_making run PFD_CLEANUP(pfd_making_end) =
		pfd_making(store, request, err);
	struct pfd_err unsure;
	enum pfd_status status = pfd_making_do(&run, steps, PFD_COUNT(steps));

	if (run.unsure)
		return status;
	if (status != PFD_OK && status != PFD_AFTER) {
		pfd_making_undo(&run);
		return status;
	}
	*ret_id = run.journal.commit;
	if (status == PFD_OK)
		return finish(&run);
	unsure = *err;
	if (finish(&run) == PFD_OK)
		*err = unsure;
	return tell_after(&run, PFD_AFTER);
}
