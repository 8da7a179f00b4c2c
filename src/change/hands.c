/* Hand edits as a change: what somebody saved with an editor, moved or deleted, under
 * the same judgement as what a command writes.
 */
#include "internal.h"

static bool is_gone(const struct file *file)
{
	return file->head.ptr && !file->now.ptr;
}

static bool is_new(const struct file *file)
{
	return !file->head.ptr && file->now.ptr;
}

static bool is_move_end(const struct pfd_change *change, struct pfd_str path)
{
	for (size_t i = 0; i < change->moves.n; i++)
		if (pfd_str_eq(change->moves.items[i].to, path))
			return true;
	return false;
}

/* Where a record went.  Only to the byte: likeness would be a guess, and the
 * history follows what is said here. */
static const struct file *find_end(
	struct pfd_change *change, const struct file *from)
{
	const struct pfd_kind *kind = pfd_kind_of_path(from->path);

	for (size_t i = 0; i < change->files.n; i++) {
		const struct file *to = change->files.items[i];

		if (is_new(to) && pfd_kind_of_path(to->path) == kind &&
			pfd_str_eq(from->head, to->now) &&
			pfd_change_name(change->arena, to->path).len &&
			!is_move_end(change, to->path))
			return to;
	}
	return NULL;
}

static void find_moves(struct pfd_change *change)
{
	for (size_t i = 0; i < change->files.n; i++) {
		const struct file *from = change->files.items[i], *to;
		struct pfd_str name =
			pfd_change_name(change->arena, from->path);

		to = is_gone(from) && name.len ? find_end(change, from) : NULL;
		if (!to)
			continue;
		pfd_vec_push(change->arena, &change->moves,
			(struct move){ .from = from->path, .to = to->path });
		pfd_change_trailer(change, "Pfd-Renamed",
			pfd_arena_printf(change->arena, "%.*s %.*s",
				PFD_STR_ARG(name),
				PFD_STR_ARG(pfd_change_name(
					change->arena, to->path))));
	}
}

static enum pfd_status add_pair(struct pfd_change *change,
	const struct file *file, struct pfd_pairs *ret, struct pfd_err *err)
{
	struct pfd_str was = file->path, old = file->head;
	struct pfd_pair pair;
	enum pfd_status status;

	for (size_t i = 0; i < change->moves.n; i++) {
		const struct move *move = &change->moves.items[i];

		/* Told where it went to. */
		if (pfd_str_eq(move->from, file->path))
			return PFD_OK;
		if (!pfd_str_eq(move->to, file->path))
			continue;
		was = move->from;
		old = file->now;
	}
	status = pfd_pair_read(change->arena, file->path, was, old, file->now,
		NULL, &pair, err);
	if (!status)
		pfd_vec_push(change->arena, ret, pair);
	return status;
}

enum pfd_status pfd_change_hands(struct pfd_change *change,
	const struct pfd_str *paths, size_t n, struct pfd_pairs *ret,
	struct pfd_err *err)
{
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; i < n && !status; i++)
		status = pfd_change_take(change, paths[i], err);
	find_moves(change);
	for (size_t i = 0; i < change->files.n && !status; i++)
		if (pfd_change_differs(change->files.items[i]))
			status = add_pair(
				change, change->files.items[i], ret, err);
	return status;
}
