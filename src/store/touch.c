/* Operations of a change as a sorted list of touched paths, held against the
 * tree they were made for. */
#include <stdlib.h>

#include "internal.h"

struct gather {
	struct pfd_arena *arena;
	struct pfd_store *store;
	git_tree *head;
	struct pfd_touches touches;
	struct pfd_err *err;
};

/* The kinds' grammars are stricter; this holds whatever they let through away
 * from git's own files and from what other systems cannot check out. */
static bool is_safe_part(struct pfd_str part)
{
	if (!part.len || pfd_str_eqz(part, ".") || pfd_str_eqz(part, ".."))
		return false;
	if (part.len == 4 && part.ptr[0] == '.' &&
		pfd_to_lower(part.ptr[1]) == 'g' &&
		pfd_to_lower(part.ptr[2]) == 'i' &&
		pfd_to_lower(part.ptr[3]) == 't')
		return false;
	for (size_t i = 0; i < part.len; i++) {
		unsigned char c = (unsigned char)part.ptr[i];

		if (c < 0x20 || c == 0x7f || c == '\\' || c == ':')
			return false;
	}
	return true;
}

static bool is_safe(struct pfd_str path)
{
	struct pfd_str rest = path, part;

	if (!path.len || path.ptr[path.len - 1] == '/')
		return false;
	while (pfd_str_cut(&rest, '/', &part))
		if (!is_safe_part(part))
			return false;
	return !pfd_str_starts(path, "files/");
}

static enum pfd_status fail_differs(
	struct pfd_err *err, struct pfd_str path, bool exists)
{
	if (exists)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: exists already",
				"{path}: existiert bereits",
				PFD_A_STR("path", path)));
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: has changed since the change was prepared",
			"{path}: wurde geändert, seit die Änderung "
			"vorbereitet wurde",
			PFD_A_STR("path", path)));
}

/* A touch of `path` as HEAD has it; `expected` NULL: nothing may stand there. */
static enum pfd_status begin(struct gather *gather, const struct pfd_op *op,
	struct pfd_str path, const struct pfd_oid *expected,
	struct pfd_touch *ret)
{
	struct pfd_touch touch = { .path = pfd_arena_str(gather->arena, path),
		.mode = GIT_FILEMODE_BLOB };
	int found;

	if (!is_safe(path))
		return pfd_fail(gather->err, PFD_REFUSED,
			PFD_MESSAGE("{path}: not a possible path of a record",
				"{path}: kein möglicher Pfad eines Datensatzes",
				PFD_A_STR("path", path)));
	found = pfd_tree_find(gather->arena, gather->head, touch.path,
		&touch.head, &touch.mode);
	if (found < 0)
		return pfd_git_fail(gather->err, PFD_FAILED, touch.path.ptr);
	if (!expected && found)
		return fail_differs(gather->err, path, true);
	if (expected && (!found || !pfd_oid_eq(expected, &touch.head)))
		return fail_differs(gather->err, path, false);
	if (touch.mode != GIT_FILEMODE_BLOB_EXECUTABLE)
		touch.mode = GIT_FILEMODE_BLOB;
	touch.before = touch.head;
	if (op->include_edits) {
		touch.include_edits = true;
		touch.before = op->hand;
	}
	*ret = touch;
	return PFD_OK;
}

static void set_bytes(
	struct gather *gather, struct pfd_touch *touch, struct pfd_str bytes)
{
	touch->bytes = pfd_arena_str(gather->arena, bytes);
	touch->after = pfd_oid_of_blob(bytes);
	pfd_vec_push(gather->arena, &gather->touches, *touch);
}

/* A move without new bytes takes the old ones along: the hand-edited ones where
 * those are included. */
static enum pfd_status old_bytes(struct gather *gather,
	const struct pfd_touch *from, struct pfd_str *ret)
{
	git_odb_object *object PFD_CLEANUP(git_odb_object_freep) = NULL;
	git_oid oid = pfd_oid_to_git(&from->head);

	if (from->include_edits)
		return pfd_file_read(&gather->store->root, from->path.ptr,
			PFD_STORE_FILE_MAX, gather->arena, ret, gather->err);
	if (git_odb_read(&object, gather->store->odb, &oid))
		return pfd_git_fail(gather->err, PFD_FAILED, from->path.ptr);
	*ret = pfd_arena_str(
		gather->arena, (struct pfd_str){ git_odb_object_data(object),
				       git_odb_object_size(object) });
	return PFD_OK;
}

static enum pfd_status create(struct gather *gather, const struct pfd_op *op)
{
	struct pfd_touch touch;
	enum pfd_status status = begin(gather, op, op->path, NULL, &touch);

	if (status == PFD_OK)
		set_bytes(gather, &touch, op->bytes);
	return status;
}

static enum pfd_status replace(struct gather *gather, const struct pfd_op *op)
{
	struct pfd_touch touch;
	enum pfd_status status =
		begin(gather, op, op->path, &op->expected, &touch);

	if (status == PFD_OK)
		set_bytes(gather, &touch, op->bytes);
	return status;
}

static enum pfd_status drop(struct gather *gather, const struct pfd_op *op)
{
	struct pfd_touch touch;
	enum pfd_status status =
		begin(gather, op, op->path, &op->expected, &touch);

	if (status == PFD_OK)
		pfd_vec_push(gather->arena, &gather->touches, touch);
	return status;
}

static enum pfd_status move(struct gather *gather, const struct pfd_op *op)
{
	static const struct pfd_op plain;
	struct pfd_touch from, to;
	struct pfd_str bytes = op->bytes;
	enum pfd_status status =
		begin(gather, op, op->path, &op->expected, &from);

	if (status == PFD_OK)
		status = begin(gather, &plain, op->to, NULL, &to);
	if (status == PFD_OK && !bytes.ptr)
		status = old_bytes(gather, &from, &bytes);
	if (status != PFD_OK)
		return status;
	pfd_vec_push(gather->arena, &gather->touches, from);
	to.mode = from.mode;
	set_bytes(gather, &to, bytes);
	return PFD_OK;
}

static int by_path(const void *a, const void *b)
{
	const struct pfd_touch *x = a, *y = b;

	return pfd_str_cmp(x->path, y->path);
}

static enum pfd_status check_once(struct gather *gather)
{
	struct pfd_touches *touches = &gather->touches;

	if (touches->n)
		qsort(touches->items, touches->n, sizeof(*touches->items),
			by_path);
	for (size_t i = 1; i < touches->n; i++)
		if (!by_path(&touches->items[i - 1], &touches->items[i]))
			return pfd_fail(gather->err, PFD_REFUSED,
				PFD_MESSAGE("{path}: touched twice by one "
					    "change",
					"{path}: von einer Änderung zweimal "
					"berührt",
					PFD_A_STR("path",
						touches->items[i].path)));
	return PFD_OK;
}

enum pfd_status pfd_touch_ops(struct pfd_arena *arena, struct pfd_store *store,
	git_tree *head, const struct pfd_op *ops, size_t n,
	struct pfd_touches *ret, struct pfd_err *err)
{
	static enum pfd_status (*const gatherers[])(
		struct gather *, const struct pfd_op *) = {
		[PFD_OP_CREATE] = create,
		[PFD_OP_REPLACE] = replace,
		[PFD_OP_REMOVE] = drop,
		[PFD_OP_MOVE] = move,
	};
	struct gather gather = {
		.arena = arena, .store = store, .head = head, .err = err
	};
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; i < n && status == PFD_OK; i++)
		status = gatherers[ops[i].kind](&gather, &ops[i]);
	if (status == PFD_OK)
		status = check_once(&gather);
	if (status == PFD_OK)
		*ret = gather.touches;
	return status;
}
