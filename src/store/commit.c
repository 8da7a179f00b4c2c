/* The one way in: a commit that other processes, an editor or a kill cannot
 * make lose data.  The order of the steps is the point of this file; why it is
 * this one stands in CONTRIBUTING.md ("The commit"). */
#include "internal.h"

struct run {
	struct pfd_store *store;
	const struct pfd_commit_request *request;
	struct pfd_arena *arena;
	struct pfd_journal journal; /* and in it the touches */
	git_commit *parent;
	git_tree *base;
	git_index *index;
	git_signature *author, *committer;
	git_oid id;
	bool journalled;
	struct pfd_err *err;
};

static void end_run(struct run *run)
{
	git_signature_free(run->committer);
	git_signature_free(run->author);
	git_index_free(run->index);
	git_tree_free(run->base);
	git_commit_free(run->parent);
	pfd_arena_free(run->arena);
}

/* ---- step 2: what the change was checked against still holds ---- */

static enum pfd_status check_place(struct run *run)
{
	git_repository *repo = run->store->repo;

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
	return PFD_OK;
}

static enum pfd_status fail_moved(struct run *run)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("HEAD has moved since the change was prepared",
			"HEAD hat sich bewegt, seit die Änderung vorbereitet "
			"wurde"));
	return pfd_hint(run->err,
		PFD_MESSAGE("run the command again", "den Befehl wiederholen"));
}

static enum pfd_status check_head(struct run *run)
{
	git_reference *head PFD_CLEANUP(git_reference_freep) = NULL;
	const char *branch;
	git_oid tip, parent = pfd_oid_to_git(&run->request->parent);
	int code;

	if (git_reference_lookup(&head, run->store->repo, "HEAD"))
		return pfd_git_fail(run->err, PFD_FAILED, "HEAD");
	branch = git_reference_symbolic_target(head);
	if (!branch || strncmp(branch, "refs/heads/", 11))
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("HEAD is not on a branch",
				"HEAD steht auf keinem Branch"));
	run->journal.branch = pfd_arena_str(run->arena, pfd_str(branch));
	code = git_reference_name_to_id(&tip, run->store->repo, branch);
	if (code && code != GIT_ENOTFOUND)
		return pfd_git_fail(run->err, PFD_FAILED, branch);
	if (run->request->has_parent != !code ||
		(!code && !git_oid_equal(&tip, &parent)))
		return fail_moved(run);
	if (code)
		return PFD_OK;
	if (git_commit_lookup(&run->parent, run->store->repo, &tip) ||
		git_commit_tree(&run->base, run->parent))
		return pfd_git_fail(run->err, PFD_FAILED, branch);
	return PFD_OK;
}

static enum pfd_status check_identity(struct run *run)
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

static enum pfd_status check_touches(struct run *run)
{
	enum pfd_status status = pfd_touch_ops(run->arena, run->store,
		run->base, run->request->ops, run->request->n_ops,
		&run->journal.touches, run->err);

	if (status == PFD_OK)
		status = pfd_work_check(
			run->store, &run->journal.touches, run->err);
	return status;
}

/* ---- steps 3 to 5: nothing of this is visible to anybody ---- */

static enum pfd_status intend(struct run *run)
{
	unsigned char bytes[(PFD_NONCE_SIZE - 1) / 2];
	const struct pfd_env *env = run->store->env;

	env->random(env->random_ctx, bytes, sizeof(bytes));
	for (size_t i = 0; i < sizeof(bytes); i++) {
		run->journal.nonce[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
		run->journal.nonce[2 * i + 1] =
			"0123456789abcdef"[bytes[i] & 15];
	}
	run->journalled = true;
	return pfd_journal_write(run->store, &run->journal, run->err);
}

static enum pfd_status take_index(struct run *run)
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

static enum pfd_status write_blobs(struct run *run)
{
	pfd_vec_foreach (touch, &run->journal.touches) {
		git_oid oid;

		if (pfd_oid_zero(&touch->after))
			continue;
		if (git_odb_write(&oid, run->store->odb, touch->bytes.ptr,
			    touch->bytes.len, GIT_OBJECT_BLOB))
			return pfd_git_fail(
				run->err, PFD_FAILED, touch->path.ptr);
	}
	return PFD_OK;
}

/* Neither a NUL nor a control character gets into the commit. */
static const char *clean_message(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];

		pfd_buf_addc(&buf,
			(c < 0x20 && c != '\n') || c == 0x7f ? ' ' : (char)c);
	}
	if (!text.len || text.ptr[text.len - 1] != '\n')
		pfd_buf_addc(&buf, '\n');
	return pfd_buf_str(&buf).ptr;
}

static enum pfd_status write_commit(struct run *run)
{
	const git_commit *parents[] = { run->parent };
	git_tree *tree PFD_CLEANUP(git_tree_freep) = NULL;
	git_buf content = { 0 };
	enum pfd_status status;
	git_oid tree_id;

	status = pfd_tree_write(run->store, run->base, &run->journal.touches,
		&tree_id, run->err);
	if (status != PFD_OK)
		return status;
	if (git_tree_lookup(&tree, run->store->repo, &tree_id) ||
		git_commit_create_buffer(&content, run->store->repo,
			run->author, run->committer, NULL,
			clean_message(run->arena, run->request->message), tree,
			run->parent ? 1 : 0, parents))
		return pfd_git_fail(run->err, PFD_FAILED, ".git/objects");
	status = pfd_sign_commit(
		run->store, &content, run->committer, &run->id, run->err);
	git_buf_dispose(&content);
	return status;
}

static enum pfd_status fail_read_back(struct run *run, const char *path)
{
	return pfd_fail(run->err, PFD_FAILED,
		PFD_MESSAGE("{path}: what was written to .git/objects cannot "
			    "be read back",
			"{path}: was nach .git/objects geschrieben wurde, ist "
			"nicht wieder lesbar",
			PFD_A_Z("path", path)));
}

static bool reads_back(
	git_repository *repo, git_tree *tree, const struct pfd_touch *touch)
{
	git_blob *blob PFD_CLEANUP(git_blob_freep) = NULL;
	struct pfd_oid found = { 0 };
	uint32_t mode;
	int there = pfd_tree_find(tree, touch->path.ptr, &found, &mode);
	git_oid oid = pfd_oid_to_git(&found);

	if (there < 0 || !pfd_oid_eq(&found, &touch->after))
		return false;
	if (!there)
		return true;
	return mode == touch->mode && !git_blob_lookup(&blob, repo, &oid) &&
	       git_blob_rawsize(blob) == (git_object_size_t)touch->bytes.len &&
	       !memcmp(git_blob_rawcontent(blob), touch->bytes.ptr,
		       touch->bytes.len);
}

/* Reads everything again through an object database of its own, which has none
 * of it in its cache. */
static enum pfd_status prove(struct run *run)
{
	git_odb *odb PFD_CLEANUP(git_odb_freep) = NULL;
	git_repository *repo PFD_CLEANUP(git_repository_freep) = NULL;
	git_commit *commit PFD_CLEANUP(git_commit_freep) = NULL;
	git_tree *tree PFD_CLEANUP(git_tree_freep) = NULL;
	const char *objects = pfd_arena_printf(run->arena, "%sobjects",
		git_repository_commondir(run->store->repo))
				      .ptr;

	if (git_odb_open(&odb, objects) ||
		git_repository_wrap_odb(&repo, odb) ||
		git_commit_lookup(&commit, repo, &run->id) ||
		git_commit_tree(&tree, commit))
		return fail_read_back(run, objects);
	pfd_vec_foreach (touch, &run->journal.touches)
		if (!reads_back(repo, tree, touch))
			return fail_read_back(run, touch->path.ptr);
	return PFD_OK;
}

static enum pfd_status stage(struct run *run)
{
	return pfd_work_stage(
		run->arena, run->store, &run->journal.touches, run->err);
}

/* From here on the next run can tell by the branch whether to finish. */
static enum pfd_status promise(struct run *run)
{
	run->journal.commit = pfd_oid_from_git(&run->id);
	return pfd_journal_write(run->store, &run->journal, run->err);
}

/* ---- step 6: the commit point ---- */

static enum pfd_status fail_reference(struct run *run, int code)
{
	const char *branch = run->journal.branch.ptr;

	if (code == GIT_EMODIFIED || code == GIT_EEXISTS)
		return fail_moved(run);
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

/* PFD_AFTER: the branch has moved, but perhaps not for good. */
static enum pfd_status move_branch(struct run *run)
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
	if (!git_reference_name_to_id(&tip, run->store->repo, branch) &&
		git_oid_equal(&tip, &run->id))
		run->err->status = PFD_AFTER;
	return run->err->status;
}

/* ---- steps 7 and 8 ---- */

enum pfd_status pfd_store_finish(struct pfd_arena *arena,
	struct pfd_store *store, git_index *index, struct pfd_touches *touches,
	struct pfd_err *err)
{
	/* Also where a file could not be written: a stale index would be worse
	 * than a file that git shows as changed. */
	enum pfd_status files = pfd_work_publish(arena, store, touches, err);
	struct pfd_err own = { .arena = err->arena };
	enum pfd_status status = pfd_index_publish(store, index, touches, &own);

	if (files == PFD_OK && status != PFD_OK)
		*err = own;
	return files != PFD_OK ? files : status;
}

static enum pfd_status tell_after(struct run *run, enum pfd_status status)
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

static enum pfd_status tell_left(struct run *run)
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

static enum pfd_status finish(struct run *run)
{
	enum pfd_status status = pfd_store_finish(run->arena, run->store,
		run->index, &run->journal.touches, run->err);

	if (status == PFD_OK)
		status = pfd_index_unlock(
			run->store, run->journal.nonce, run->err);
	if (status == PFD_OK)
		status = pfd_journal_sweep(run->store, run->err);
	if (status != PFD_OK)
		return tell_after(run, status);
	return tell_left(run);
}

/* Before the commit point: as if nothing had been begun.  What cannot be undone
 * now is left to the next run, which finds the journal. */
static void undo(struct run *run)
{
	struct pfd_err ignored = { .arena = run->arena };
	enum pfd_status status;

	if (!run->journalled)
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

enum pfd_status pfd_store_commit(struct pfd_store *store,
	const struct pfd_commit_request *request, struct pfd_oid *ret_id,
	struct pfd_err *err)
{
	static enum pfd_status (*const steps[])(struct run *) = { check_place,
		check_head, check_identity, check_touches, intend, take_index,
		write_blobs, write_commit, prove, stage, promise, move_branch };
	struct run run PFD_CLEANUP(end_run) = { .store = store,
		.request = request,
		.arena = pfd_arena_new(),
		.err = err };
	struct pfd_err unsure;
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; i < PFD_COUNT(steps) && status == PFD_OK; i++)
		status = steps[i](&run);
	if (status != PFD_OK && status != PFD_AFTER) {
		undo(&run);
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

enum pfd_status pfd_store_apply(struct pfd_store *store,
	const struct pfd_op *ops, size_t n, struct pfd_err *err)
{
	struct pfd_commit_request request = { .ops = ops, .n_ops = n };
	struct run run PFD_CLEANUP(end_run) = { .store = store,
		.request = &request,
		.arena = pfd_arena_new(),
		.err = err };
	git_reference *head PFD_CLEANUP(git_reference_freep) = NULL;
	enum pfd_status status;

	if (!git_repository_head(&head, store->repo)) {
		request.has_parent = true;
		request.parent = pfd_oid_from_git(git_reference_target(head));
		if (git_commit_lookup(&run.parent, store->repo,
			    git_reference_target(head)) ||
			git_commit_tree(&run.base, run.parent))
			return pfd_git_fail(err, PFD_FAILED, "HEAD");
	}
	status = check_touches(&run);
	if (status == PFD_OK)
		status = stage(&run);
	if (status == PFD_OK)
		status = pfd_work_publish(
			run.arena, store, &run.journal.touches, err);
	pfd_work_drop(store, &run.journal.touches);
	if (status != PFD_OK)
		return status;
	pfd_vec_foreach (touch, &run.journal.touches)
		if (touch->left)
			return pfd_fail(err, PFD_REFUSED,
				PFD_MESSAGE("{path}: was saved by another "
					    "program meanwhile and left as it "
					    "is",
					"{path}: wurde währenddessen von einem "
					"anderen Programm gespeichert und so "
					"gelassen",
					PFD_A_STR("path", touch->path)));
	return PFD_OK;
}
