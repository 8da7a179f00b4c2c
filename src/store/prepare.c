/* What a commit and --no-commit do alike: seeing that what the change was judged
 * by still holds, the journal, and git's lock.  Nothing of this is visible to
 * anybody, and all of it can be undone. */
#include "making.h"

struct pfd_making pfd_making(struct pfd_store *store,
	const struct pfd_commit_request *request, struct pfd_err *err)
{
	return (struct pfd_making){ .store = store,
		.request = request,
		.arena = pfd_arena_new(),
		.err = err };
}

void pfd_making_end(struct pfd_making *run)
{
	git_signature_free(run->committer);
	git_signature_free(run->author);
	git_index_free(run->index);
	git_tree_free(run->base);
	git_commit_free(run->parent);
	pfd_arena_free(run->arena);
}

enum pfd_status pfd_making_do(struct pfd_making *run,
	enum pfd_status (*const *steps)(struct pfd_making *), size_t n)
{
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; i < n && status == PFD_OK; i++)
		status = steps[i](run);
	return status;
}

/* ---- step 2: what the change was checked against still holds ---- */

enum pfd_status pfd_making_check_place(struct pfd_making *run)
{
	if (run->store->lock < 0)
		return pfd_fail(run->err, PFD_FAILED,
			PFD_MESSAGE("the repository is not locked",
				"das Repository ist nicht gesperrt"));
	if (pfd_env_get(run->store->env, "GIT_QUARANTINE_PATH"))
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("nothing can be changed while a push is "
				    "being received",
				"während ein Push empfangen wird, lässt sich "
				"nichts ändern"));
	return PFD_OK;
}

enum pfd_status pfd_making_moved(struct pfd_making *run)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("HEAD has moved since the change was prepared",
			"HEAD hat sich bewegt, seit die Änderung vorbereitet "
			"wurde"));
	return pfd_hint(run->err,
		PFD_MESSAGE("run the command again", "den Befehl wiederholen"));
}

enum pfd_status pfd_making_check_tip(struct pfd_making *run, const char *name)
{
	git_oid tip, parent = pfd_oid_to_git(&run->request->parent);
	int code = git_reference_name_to_id(&tip, run->store->repo, name);

	if (code && code != GIT_ENOTFOUND)
		return pfd_git_fail(run->err, PFD_FAILED, name);
	if (run->request->has_parent != !code ||
		(!code && !git_oid_equal(&tip, &parent)))
		return pfd_making_moved(run);
	if (code)
		return PFD_OK;
	if (git_commit_lookup(&run->parent, run->store->repo, &tip) ||
		git_commit_tree(&run->base, run->parent))
		return pfd_git_fail(run->err, PFD_FAILED, name);
	return PFD_OK;
}

enum pfd_status pfd_making_check_touches(struct pfd_making *run)
{
	enum pfd_status status = pfd_touch_ops(run->arena, run->store,
		run->base, run->request->ops, run->request->n_ops,
		&run->journal.touches, run->err);

	if (status == PFD_OK)
		status = pfd_work_check(
			run->store, &run->journal.touches, run->err);
	return status;
}

/* ---- steps 3 to 5 ---- */

enum pfd_status pfd_making_intend(struct pfd_making *run)
{
	unsigned char bytes[(PFD_NONCE_SIZE - 1) / 2];
	const struct pfd_env *env = run->store->env;

	env->random(env->random_ctx, bytes, sizeof(bytes));
	for (size_t i = 0; i < sizeof(bytes); i++) {
		run->journal.nonce[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
		run->journal.nonce[2 * i + 1] =
			"0123456789abcdef"[bytes[i] & 15];
	}
	run->begun = true;
	return pfd_journal_write(run->store, &run->journal, run->err);
}

enum pfd_status pfd_making_take_index(struct pfd_making *run)
{
	enum pfd_status status = pfd_index_lock(
		run->store, run->journal.nonce, PFD_STORE_WAIT_MS, run->err);

	if (status == PFD_OK)
		status = pfd_index_copy(run->store, &run->index, run->err);
	if (status == PFD_OK)
		status = pfd_index_check(
			run->index, &run->journal.touches, run->err);
	return status;
}

enum pfd_status pfd_making_stage(struct pfd_making *run)
{
	return pfd_work_stage(
		run->arena, run->store, &run->journal.touches, run->err);
}

/* What cannot be undone now is left to the next run, which finds the journal. */
void pfd_making_undo(struct pfd_making *run)
{
	struct pfd_err ignored = { .arena = run->arena };
	enum pfd_status status;

	if (!run->begun)
		return;
	pfd_work_drop(run->store, &run->journal.touches);
	status = pfd_work_sweep(
		run->arena, run->store, &run->journal.touches, &ignored);
	if (status == PFD_OK)
		status = pfd_index_unlock(
			run->store, run->journal.nonce, &ignored);
	if (status == PFD_OK && pfd_journal_sweep(run->store, &ignored))
		return;
}
