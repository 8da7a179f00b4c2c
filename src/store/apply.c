/* --no-commit: the files of a change and nothing else, all of them or none.
 *
 * Without a commit no branch can say whether the change was made, so here the
 * journal does: while it stands the change is not made, and whoever finds it
 * puts the old files back; the change is in once the journal is gone. */
#include "making.h"

static enum pfd_status check_head(struct pfd_making *run)
{
	run->journal.branch = PFD_STR(PFD_JOURNAL_NO_BRANCH);
	return pfd_making_check_tip(run, "HEAD");
}

/* What is put back is read from .git/objects.  Hand edits are not there, and do
 * not belong there: what is private in them is not sealed yet.  They are kept
 * beside the journal for as long as that stands. */
static enum pfd_status keep_edits(struct pfd_making *run)
{
	run->begun = true;
	pfd_vec_foreach (touch, &run->journal.touches) {
		struct pfd_str bytes;
		enum pfd_status status;

		if (!touch->include_edits || pfd_oid_zero(&touch->before))
			continue;
		status = pfd_file_read(&run->store->root, touch->path.ptr,
			PFD_STORE_FILE_MAX, run->arena, &bytes, run->err);
		if (status == PFD_OK)
			status = pfd_file_write(&run->store->git,
				pfd_journal_kept(run->arena, &touch->before),
				bytes, 0600, run->err);
		if (status != PFD_OK)
			return status;
	}
	return PFD_OK;
}

/* Staging takes its time, and an editor may have saved meanwhile. */
static enum pfd_status compare(struct pfd_making *run)
{
	return pfd_work_check(run->store, &run->journal.touches, run->err);
}

static enum pfd_status publish(struct pfd_making *run)
{
	enum pfd_status status =
		pfd_work_publish(run->store, &run->journal.touches, run->err);

	pfd_vec_foreach (touch, &run->journal.touches)
		if (status == PFD_OK && touch->left)
			status = pfd_fail(run->err, PFD_REFUSED,
				PFD_MESSAGE("{path}: was saved by another "
					    "program meanwhile",
					"{path}: wurde währenddessen von einem "
					"anderen Programm gespeichert",
					PFD_A_STR("path", touch->path)));
	return status;
}

static enum pfd_status leave(struct pfd_making *run)
{
	enum pfd_status status =
		pfd_index_unlock(run->store, run->journal.nonce, run->err);

	return status == PFD_OK ? pfd_journal_sweep(run->store, run->err)
				: status;
}

static bool is_made(const struct pfd_making *run)
{
	struct stat st;

	return !pfd_file_stat(&run->store->git, PFD_COMMIT_JOURNAL, &st);
}

static enum pfd_status tell_made(struct pfd_making *run)
{
	run->err->status = PFD_AFTER;
	return pfd_hint(
		run->err, PFD_MESSAGE("the files of the change are written",
				  "die Dateien der Änderung sind geschrieben"));
}

static enum pfd_status tell_half(struct pfd_making *run)
{
	struct pfd_buf paths = pfd_buf(run->arena);

	pfd_vec_foreach (touch, &run->journal.touches) {
		struct pfd_err unread = { .arena = run->arena };
		struct pfd_oid now;

		if (pfd_work_oid(run->store, touch->path.ptr, &now, &unread) ==
				PFD_OK &&
			pfd_oid_eq(&now, &touch->before))
			continue;
		pfd_buf_printf(&paths, "%s%.*s",
			pfd_buf_str(&paths).len ? ", " : "",
			PFD_STR_ARG(touch->path));
	}
	run->err->status = PFD_AFTER;
	return pfd_hint(run->err,
		PFD_MESSAGE("already written, and could not be put back: "
			    "{paths}; the next pfd command that writes does it",
			"schon geschrieben und nicht zurückgenommen: {paths}; "
			"der nächste schreibende pfd-Befehl holt es nach",
			PFD_A_STR("paths", pfd_buf_str(&paths))));
}

static enum pfd_status put_back(struct pfd_making *run, enum pfd_status status)
{
	struct pfd_err own = { .arena = run->arena };
	struct pfd_str left = { 0 };

	if (is_made(run))
		return tell_made(run);
	if (pfd_store_put_back(run->arena, run->store, &run->journal.touches,
		    &left, &own) != PFD_OK)
		return tell_half(run);
	pfd_making_undo(run);
	return status;
}

enum pfd_status pfd_store_apply(struct pfd_store *store,
	const struct pfd_commit_request *request, struct pfd_err *err)
{
	static enum pfd_status (*const before[])(
		struct pfd_making *) = { pfd_making_check_place, check_head,
		pfd_making_check_touches, keep_edits, pfd_making_intend,
		pfd_making_take_index, pfd_making_stage, compare };
	static enum pfd_status (*const files[])(
		struct pfd_making *) = { publish, leave };
	struct pfd_making run PFD_CLEANUP(pfd_making_end) =
		pfd_making(store, request, err);
	enum pfd_status status = pfd_making_do(&run, before, PFD_COUNT(before));

	if (status != PFD_OK) {
		pfd_making_undo(&run);
		return status;
	}
	status = pfd_making_do(&run, files, PFD_COUNT(files));
	return status == PFD_OK ? PFD_OK : put_back(&run, status);
}
