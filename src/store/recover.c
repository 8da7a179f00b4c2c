/* What a killed run left behind: finished if its branch had moved, dropped if
 * not.  Both leave nothing that the journal proves to be pfd's. */
#include <errno.h>
#include <time.h>

#include "internal.h"

enum { LOCK_POLLS = 10, LOCK_POLL_MS = 50, RECOVERY_WAIT_MS = 1000 };

bool pfd_store_interrupted(const struct pfd_store *store)
{
	struct stat st;

	return pfd_file_stat(&store->git, PFD_COMMIT_DIR, &st) > 0;
}

/* 1: the branch contains the commit, 0: it never moved, -1: a failure. */
static int has_moved(struct pfd_store *store, const struct pfd_journal *journal)
{
	git_oid tip, commit = pfd_oid_to_git(&journal->commit);
	int code;

	if (pfd_oid_zero(&journal->commit))
		return 0;
	code = git_reference_name_to_id(&tip, store->repo, journal->branch.ptr);
	if (code)
		return code == GIT_ENOTFOUND ? 0 : -1;
	if (git_oid_equal(&tip, &commit))
		return 1;
	/* It may never have reached the disk. */
	if (!git_odb_exists(store->odb, &commit))
		return 0;
	return git_graph_descendant_of(store->repo, &tip, &commit);
}

/* ---- finishing ---- */

static enum pfd_status head_tree(
	struct pfd_store *store, git_object **ret, struct pfd_err *err)
{
	int code = git_revparse_single(ret, store->repo, "HEAD^{tree}");

	/* No commit yet: the empty tree. */
	return !code || git_repository_head_unborn(store->repo) == 1
		       ? PFD_OK
		       : pfd_git_fail(err, PFD_FAILED, "HEAD");
}

/* The bytes of a blob, or what was kept in place of one. */
static enum pfd_status read_bytes(struct pfd_arena *arena,
	struct pfd_store *store, const struct pfd_oid *id, struct pfd_str *ret,
	struct pfd_err *err)
{
	git_odb_object *object PFD_CLEANUP(git_odb_object_freep) = NULL;
	const char *kept = pfd_journal_kept(arena, id);
	git_oid oid = pfd_oid_to_git(id);
	struct stat st;

	if (pfd_file_stat(&store->git, kept, &st))
		return pfd_file_read(
			&store->git, kept, PFD_STORE_FILE_MAX, arena, ret, err);
	if (git_odb_read(&object, store->odb, &oid))
		return pfd_git_fail(err, PFD_FAILED, kept);
	*ret = pfd_arena_str(
		arena, (struct pfd_str){ git_odb_object_data(object),
			       git_odb_object_size(object) });
	return PFD_OK;
}

/* The touches that are still to be made, or with `back` unmade, with their
 * bytes.  Only where HEAD says what it said then: whoever has gone on from
 * there has settled the others. */
static enum pfd_status still_wanted(struct pfd_arena *arena,
	struct pfd_store *store, const struct pfd_touches *all, bool back,
	struct pfd_touches *ret, struct pfd_err *err)
{
	git_object *tree PFD_CLEANUP(git_object_freep) = NULL;
	enum pfd_status status = head_tree(store, &tree, err);

	if (status != PFD_OK)
		return status;
	PFD_EACH_TOUCH(touch, all)
	{
		struct pfd_touch wanted = { .path = touch->path,
			.head = touch->head,
			.staged = touch->staged,
			.before = back ? touch->after : touch->before,
			.after = back ? touch->before : touch->after,
			.mode = touch->mode };
		struct pfd_oid found = { 0 };
		uint32_t mode;

		if (pfd_tree_find(arena, (git_tree *)tree, touch->path, &found,
			    &mode) < 0)
			return pfd_git_fail(err, PFD_FAILED, touch->path.ptr);
		if (!pfd_oid_eq(&found, back ? &touch->head : &touch->after))
			continue;
		if (!pfd_oid_zero(&wanted.after))
			status = read_bytes(arena, store, &wanted.after,
				&wanted.bytes, err);
		if (status != PFD_OK)
			return status;
		pfd_vec_push(arena, ret, wanted);
	}
	return PFD_OK;
}

static void name_left(const struct pfd_touches *touches, struct pfd_str *ret)
{
	PFD_EACH_TOUCH(touch, touches)
	if (touch->left)
		*ret = touch->path;
}

static enum pfd_status finish(struct pfd_arena *arena, struct pfd_store *store,
	struct pfd_journal *journal, struct pfd_str *ret_left,
	struct pfd_err *err)
{
	git_index *index PFD_CLEANUP(git_index_freep) = NULL;
	struct pfd_touches touches = { 0 };
	bool locked = false;
	enum pfd_status status = still_wanted(
		arena, store, &journal->touches, false, &touches, err);

	if (status == PFD_OK)
		status = pfd_index_lock_ours(
			store, journal->nonce, &locked, err);
	if (status == PFD_OK && !locked)
		status = pfd_index_lock(
			store, journal->nonce, RECOVERY_WAIT_MS, err);
	if (status == PFD_OK)
		status = pfd_index_copy(store, &index, err);
	if (status == PFD_OK)
		status = pfd_store_finish(store, index, &touches, err);
	name_left(&touches, ret_left);
	return status;
}

enum pfd_status pfd_store_put_back(struct pfd_arena *arena,
	struct pfd_store *store, const struct pfd_touches *all,
	struct pfd_str *ret_left, struct pfd_err *err)
{
	struct pfd_touches touches = { 0 };
	enum pfd_status status =
		still_wanted(arena, store, all, true, &touches, err);

	if (status == PFD_OK)
		status = pfd_work_publish(store, &touches, err);
	name_left(&touches, ret_left);
	return status;
}

/* ---- what stays of the steps before ---- */

/* The branch's lock is made by libgit2, so its content is no more than the new
 * id, or nothing yet.  An empty one is ours if it is younger than the promise
 * to take it, whose writer is dead, and nobody goes on writing to it. */
static bool is_our_branch_lock(struct pfd_store *store,
	const struct pfd_journal *journal, const char *path)
{
	const struct timespec step = { .tv_nsec = LOCK_POLL_MS * 1000000L };
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_err unread = { .arena = arena };
	struct stat st, promised;
	struct pfd_str text;
	char hex[41];

	if (pfd_file_stat(&store->git, PFD_COMMIT_JOURNAL, &promised) <= 0)
		return false;
	for (int i = 0; i < LOCK_POLLS; i++) {
		if (pfd_file_stat(&store->common, path, &st) <= 0 ||
			st.st_size > 64 ||
			st.st_mtim.tv_sec < promised.st_mtim.tv_sec ||
			pfd_file_read(&store->common, path, 64, arena, &text,
				&unread) != PFD_OK)
			return false;
		if (text.len)
			return pfd_str_eqz(pfd_str_trim(text),
				pfd_oid_hex(&journal->commit, hex));
		nanosleep(&step, NULL);
	}
	return true;
}

static enum pfd_status sweep_branch_lock(struct pfd_arena *arena,
	struct pfd_store *store, const struct pfd_journal *journal,
	struct pfd_err *err)
{
	const char *path =
		pfd_arena_printf(arena, "%s.lock", journal->branch.ptr).ptr;
	struct stat st;

	if (pfd_oid_zero(&journal->commit) ||
		pfd_file_stat(&store->common, path, &st) <= 0 ||
		!is_our_branch_lock(store, journal, path))
		return PFD_OK;
	return pfd_file_remove(&store->common, path, err);
}

/* libgit2's half-written objects.  Younger than the journal, or they are not
 * ours; git's own housekeeping takes the rest. */
static enum pfd_status sweep_objects(
	struct pfd_arena *arena, struct pfd_store *store, struct pfd_err *err)
{
	struct pfd_file_list list = { 0 };
	struct stat journal, st;
	enum pfd_status status;

	if (pfd_file_stat(&store->git, PFD_COMMIT_LOCK, &journal) <= 0)
		return PFD_OK;
	status = pfd_file_walk(&store->common, "objects", NULL, PFD_FILE_NAMES,
		arena, &list, err);
	pfd_vec_foreach (file, &list)
		if (status == PFD_OK &&
			pfd_str_starts(file->path, "objects/tmp_object") &&
			pfd_file_stat(&store->common, file->path.ptr, &st) >
				0 &&
			st.st_mtim.tv_sec >= journal.st_mtim.tv_sec)
			status = pfd_file_remove(
				&store->common, file->path.ptr, err);
	return status;
}

static void tell(struct pfd_store *store, const struct pfd_journal *journal,
	bool moved, struct pfd_str left)
{
	char hex[41];
	struct pfd_message message;

	if (!moved && left.len)
		message = PFD_MESSAGE(
			"an interrupted command was taken back; {path} has "
			"been edited since and was left as it is: see git diff "
			"{path}",
			"ein abgebrochener Befehl wurde zurückgenommen; {path} "
			"wurde seither bearbeitet und so gelassen: siehe git "
			"diff {path}",
			PFD_A_STR("path", left));
	else if (!moved)
		message = PFD_MESSAGE("an interrupted command was taken back; "
				      "its change was not made",
			"ein abgebrochener Befehl wurde zurückgenommen; seine "
			"Änderung wurde nicht vorgenommen");
	else if (!left.len)
		message = PFD_MESSAGE(
			"an interrupted command was finished; its change is "
			"committed as {id}",
			"ein abgebrochener Befehl wurde zu Ende geführt; seine "
			"Änderung ist als {id} übernommen",
			PFD_A_Z("id", pfd_oid_hex(&journal->commit, hex)));
	else
		message = PFD_MESSAGE(
			"an interrupted command was finished and its change is "
			"committed as {id}; {path} has been edited since and "
			"was left as it is: see git diff {path}",
			"ein abgebrochener Befehl wurde zu Ende geführt, seine "
			"Änderung ist als {id} übernommen; {path} wurde "
			"seither bearbeitet und so gelassen: siehe git diff "
			"{path}",
			PFD_A_Z("id", pfd_oid_hex(&journal->commit, hex)),
			PFD_A_STR("path", left));
	store->recovered = pfd_message_copy(store->arena, message);
}

static enum pfd_status settle(struct pfd_arena *arena, struct pfd_store *store,
	struct pfd_journal *journal, struct pfd_err *err)
{
	struct pfd_str left = { 0 };
	int moved = has_moved(store, journal);
	enum pfd_status status;

	if (moved < 0)
		return pfd_git_fail(err, PFD_FAILED, journal->branch.ptr);
	status = sweep_branch_lock(arena, store, journal, err);
	if (status == PFD_OK && moved)
		status = finish(arena, store, journal, &left, err);
	else if (status == PFD_OK &&
		 pfd_str_eqz(journal->branch, PFD_JOURNAL_NO_BRANCH))
		status = pfd_store_put_back(
			arena, store, &journal->touches, &left, err);
	if (status == PFD_OK)
		status = pfd_work_sweep(arena, store, &journal->touches, err);
	if (status == PFD_OK)
		status = sweep_objects(arena, store, err);
	if (status == PFD_OK)
		status = pfd_index_unlock(store, journal->nonce, err);
	if (status != PFD_OK)
		return status;
	tell(store, journal, moved, left);
	return PFD_OK;
}

enum pfd_status pfd_store_recover(struct pfd_store *store, struct pfd_err *err)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = NULL;
	struct pfd_journal journal = { 0 };
	struct stat st;
	enum pfd_status status = PFD_OK;
	int there;

	if (!pfd_store_interrupted(store))
		return PFD_OK;
	arena = pfd_arena_new();
	there = pfd_file_stat(&store->git, PFD_COMMIT_JOURNAL, &st);
	if (there < 0)
		return pfd_fail_errno(err, ".git/" PFD_COMMIT_JOURNAL, errno);
	/* Without a journal nothing else had been begun. */
	if (there)
		status = pfd_journal_read(arena, store, &journal, err);
	if (status == PFD_OK && there)
		status = settle(arena, store, &journal, err);
	if (status == PFD_OK)
		status = pfd_journal_sweep(store, err);
	/* Whatever it was, it is the world's: nothing of this run's is done. */
	if (status == PFD_REFUSED)
		err->status = status = PFD_FAILED;
	return status;
}
