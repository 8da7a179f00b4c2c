/* The end of a change: judged, explained, and made one commit.
 */
#include <stdlib.h>

#include "internal.h"

static int by_path(const void *a, const void *b)
{
	const struct file *const *x = a, *const *y = b;

	return pfd_str_cmp((*x)->path, (*y)->path);
}

bool pfd_change_differs(const struct file *file)
{
	if (!file->written)
		return false;
	if (!file->head.ptr || !file->now.ptr)
		return file->head.ptr != file->now.ptr;
	return !pfd_str_eq(file->head, file->now);
}

static struct touched gather(struct pfd_change *change)
{
	struct touched touched = { 0 };

	for (size_t i = 0; i < change->files.n; i++)
		if (pfd_change_differs(change->files.items[i]))
			pfd_vec_push(change->arena, &touched,
				change->files.items[i]);
	if (touched.n)
		qsort(touched.items, touched.n, sizeof(struct file *), by_path);
	return touched;
}

static struct pfd_op *make_ops(
	struct pfd_change *change, const struct touched *touched)
{
	struct pfd_op *ops =
		pfd_alloc_n(change->arena, touched->n, sizeof *ops);

	for (size_t i = 0; i < touched->n; i++) {
		const struct file *file = touched->items[i];

		ops[i] = (struct pfd_op){
			.kind = !file->head.ptr  ? PFD_OP_CREATE
				: !file->now.ptr ? PFD_OP_REMOVE
						 : PFD_OP_REPLACE,
			.path = file->path,
			.bytes = file->now,
			.include_edits = file->hand,
			.hand = file->hand_oid,
		};
		if (file->entry)
			ops[i].expected = file->entry->oid;
	}
	return ops;
}

static enum pfd_status check_reason(struct pfd_change *change,
	const struct touched *touched, struct pfd_err *err)
{
	struct pfd_str record, field;
	const char *reason = change->options.reason;

	if (reason && *reason)
		return PFD_OK;
	if (!pfd_change_needs_reason(change->arena, touched, &record, &field))
		return PFD_OK;
	if (!field.len)
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{record}: after the award it is removed "
				    "with a reason only",
				"{record}: lässt sich nach der Bewilligung "
				"nur mit Begründung entfernen",
				PFD_A_STR("record", record)));
	else
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{record}: after the award {field} changes "
				    "with a "
				    "reason only",
				"{record}: {field} ändert sich nach der "
				"Bewilligung "
				"nur mit Begründung",
				PFD_A_STR("record", record),
				PFD_A_STR("field", field)));
	return pfd_hint(err, PFD_MESSAGE("give the reason: -m \"…\"",
				     "die Begründung angeben: -m \"…\""));
}

static enum pfd_status check_new_version(struct pfd_change *change,
	const struct touched *touched, struct pfd_err *err)
{
	for (size_t i = 0; i < touched->n; i++) {
		const struct file *file = touched->items[i];

		if (file->now.ptr && pfd_str_eqz(file->path, "pfd.yaml"))
			return pfd_change_version(
				change->arena, file->now, err);
	}
	return PFD_OK;
}

static enum pfd_status make_diff(struct pfd_change *change,
	const struct touched *touched, struct pfd_str *ret, struct pfd_err *err)
{
	struct pfd_buf out = pfd_buf(change->arena);
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; !status && i < touched->n; i++) {
		const struct file *file = touched->items[i];
		struct pfd_str head, now;

		status = pfd_change_clear(
			change, file->path, file->head, &head, err);
		if (!status)
			status = pfd_change_clear(
				change, file->path, file->now, &now, err);
		if (!status)
			pfd_change_diff(&out, file->path, head, now);
	}
	*ret = pfd_buf_str(&out);
	return status;
}

static struct pfd_commit_request make_request(
	struct pfd_change *change, const struct touched *touched)
{
	return (struct pfd_commit_request){
		.parent = change->base.commit,
		.has_parent = change->base.has_commit,
		.ops = make_ops(change, touched),
		.n_ops = touched->n,
	};
}

static enum pfd_status apply(struct pfd_change *change,
	const struct touched *touched, struct pfd_err *err)
{
	struct pfd_commit_request request = make_request(change, touched);

	return pfd_store_apply(change->store, &request, err);
}

static enum pfd_status commit(struct pfd_change *change,
	const struct touched *touched, const char *command,
	struct pfd_change_result *ret, struct pfd_err *err)
{
	struct pfd_commit_request request = make_request(change, touched);
	enum pfd_status status, end;

	request.message =
		pfd_change_message(change, touched, ret->subject, command);
	status = pfd_store_commit(change->store, &request, &ret->commit, err);
	/* Not where nobody knows. */
	ret->committed = !pfd_oid_zero(&ret->commit);
	if (!ret->committed)
		return status;
	ret->foreign_hook = pfd_store_foreign_hook(change->store);
	end = pfd_change_end_keys(change, err);
	return end ? end : status;
}

enum pfd_status pfd_change_finish(struct pfd_change *change,
	struct pfd_str subject, const char *command,
	struct pfd_change_result *ret, struct pfd_err *err)
{
	struct touched touched;
	enum pfd_status status;

	*ret = (struct pfd_change_result){ 0 };
	ret->findings = PFD_NEW(change->arena, struct pfd_findings);
	ret->findings->arena = change->arena;
	ret->subject = pfd_change_subject(change->arena, subject);
	status = pfd_change_seal(change, err);
	if (status)
		return status;
	touched = gather(change);
	if (!touched.n) {
		ret->unchanged = true;
		return PFD_OK;
	}
	status = pfd_change_persons(change, &touched, err);
	if (!status && change->options.dry_run)
		status = make_diff(change, &touched, &ret->diff, err);
	if (!status)
		status = check_new_version(change, &touched, err);
	if (!status)
		status = pfd_change_unseen(change, &touched, &ret->unseen, err);
	if (!status)
		status =
			pfd_change_judge(change, &touched, &ret->findings, err);
	if (!status)
		status = check_reason(change, &touched, err);
	if (status || change->options.dry_run)
		return status;
	/* Nothing is sealed with a key that could still be lost. */
	if (change->options.keys)
		status = pfd_keyring_save(change->options.keys, err);
	if (status)
		return status;
	if (change->options.no_commit)
		return apply(change, &touched, err);
	return commit(change, &touched, command, ret, err);
}
