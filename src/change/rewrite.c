/* The work tree's own files in another form: what --no-commit does, begun from what
 * lies there and not from HEAD.
 */
#include "internal.h"

static struct pfd_op make_op(
	const struct pfd_snapshot *head, const struct pfd_rewrite *file)
{
	const struct pfd_entry *entry = pfd_snapshot_find(head, file->path);
	struct pfd_op op = { .kind = PFD_OP_CREATE,
		.path = file->path,
		.bytes = file->then,
		.include_edits = true,
		.hand = pfd_oid_of_blob(file->now) };

	if (entry) {
		op.kind = PFD_OP_REPLACE;
		op.expected = entry->oid;
	}
	return op;
}

enum pfd_status pfd_change_rewrite(struct pfd_arena *arena,
	struct pfd_store *store, const struct pfd_rewrite *files, size_t n,
	struct pfd_err *err)
{
	struct pfd_op *ops = pfd_alloc_n(arena, n, sizeof(*ops));
	struct pfd_commit_request request = { .ops = ops, .n_ops = n };
	struct pfd_snapshot head;
	enum pfd_status status = pfd_snapshot_take(
		arena, store, PFD_STATE_REVISION, "HEAD", &head, err);

	if (status)
		return status;
	for (size_t i = 0; i < n; i++)
		ops[i] = make_op(&head, &files[i]);
	request.parent = head.commit;
	request.has_parent = head.has_commit;
	return pfd_store_apply(store, &request, err);
}
