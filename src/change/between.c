/* Two states, file by file: what differs between them, with renames as the commits
 * in between tell of them. */
#include <stdlib.h>

#include "internal.h"

struct paths {
	PFD_VEC_OF(struct pfd_str);
};

static int by_bytes(const void *a, const void *b)
{
	const struct pfd_str *x = a, *y = b;

	return pfd_str_cmp(*x, *y);
}

/* Both lists are sorted. */
static void unlike(struct pfd_arena *arena, const struct pfd_snapshot *a,
	const struct pfd_snapshot *b, struct paths *ret)
{
	for (size_t i = 0, j = 0; i < a->n || j < b->n;) {
		const struct pfd_entry *x = i < a->n ? &a->entries[i] : NULL;
		const struct pfd_entry *y = j < b->n ? &b->entries[j] : NULL;
		int order = !x ? 1 : !y ? -1 : pfd_str_cmp(x->path, y->path);

		if (order || !pfd_oid_eq(&x->oid, &y->oid))
			pfd_vec_push(
				arena, ret, order <= 0 ? x->path : y->path);
		i += order <= 0;
		j += order >= 0;
	}
}

/* Against the work tree: what HEAD has otherwise, and what is not as in HEAD. */
static enum pfd_status find_paths(struct pfd_arena *arena,
	const struct pfd_between *between, struct paths *ret,
	struct pfd_err *err)
{
	struct pfd_snapshot head;
	struct pfd_dirty dirty = { 0 };
	size_t n = 0;
	enum pfd_status status;

	if (between->new.kind != PFD_STATE_WORK) {
		unlike(arena, &between->old, &between->new, ret);
		return PFD_OK;
	}
	status = pfd_snapshot_take(
		arena, between->store, PFD_STATE_REVISION, "HEAD", &head, err);
	head.store = between->store;
	if (!status)
		status = pfd_store_dirty(
			arena, between->store, &head, NULL, 0, &dirty, err);
	if (status)
		return status;
	unlike(arena, &between->old, &head, ret);
	pfd_vec_foreach (path, &dirty)
		pfd_vec_push(arena, ret, *path);
	if (ret->n)
		qsort(ret->items, ret->n, sizeof *ret->items, by_bytes);
	for (size_t i = 0; i < ret->n; i++)
		if (!n || !pfd_str_eq(ret->items[i], ret->items[n - 1]))
			ret->items[n++] = ret->items[i];
	ret->n = n;
	return PFD_OK;
}

/* ---- renames ---------------------------------------------------------------------- */

/* Only where a record came and another went can there have been a rename. */
static bool may_be_renamed(
	const struct pfd_between *between, const struct paths *paths)
{
	bool came = false, went = false;

	pfd_vec_foreach (path, paths) {
		if (!pfd_kind_of_path(*path))
			continue;
		went |= !pfd_snapshot_find(&between->new, *path);
		came |= !pfd_snapshot_find(&between->old, *path);
	}
	return came && went;
}

enum pfd_status pfd_change_renames(struct pfd_arena *arena,
	const struct pfd_store *store, const char *newer,
	const struct pfd_oid *older, struct pfd_renames *ret, bool *ret_reached,
	struct pfd_err *err)
{
	struct pfd_arena *scratch PFD_CLEANUP(pfd_arena_freep) =
		pfd_arena_new();
	struct pfd_trail *trail;
	bool more = true;
	enum pfd_status status = pfd_trail_begin(
		arena, store, newer, (struct pfd_str){ 0 }, &trail, err);

	*ret_reached = false;
	while (!status && more && !*ret_reached) {
		struct pfd_trail_commit step;

		pfd_arena_reset(scratch);
		status = pfd_trail_next(trail, scratch, &step, &more, err);
		if (status || !more)
			break;
		*ret_reached = pfd_oid_eq(&step.id, older);
		if (*ret_reached)
			break;
		pfd_vec_foreach (rename, &step.renames)
			pfd_vec_push(arena, ret,
				(struct pfd_rename){
					.from = pfd_arena_str(
						arena, rename->from),
					.to = pfd_arena_str(
						arena, rename->to) });
	}
	return status;
}

struct pfd_str pfd_renamed_to(
	const struct pfd_renames *renames, struct pfd_str path)
{
	for (size_t i = renames->n; i--;)
		if (pfd_str_eq(renames->items[i].from, path))
			path = renames->items[i].to;
	return path;
}

/* The path in the old state of one that is in the new state only. */
static struct pfd_str was(const struct pfd_between *between,
	const struct paths *paths, const struct pfd_renames *renames,
	struct pfd_str path)
{
	if (!renames->n || pfd_snapshot_find(&between->old, path))
		return path;
	pfd_vec_foreach (old, paths)
		if (!pfd_snapshot_find(&between->new, *old) &&
			pfd_str_eq(pfd_renamed_to(renames, *old), path))
			return *old;
	return path;
}

/* ---- a file --------------------------------------------------------------------- */

static enum pfd_status bytes_of(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, struct pfd_str path,
	struct pfd_str *ret, struct pfd_err *err)
{
	const struct pfd_entry *entry = pfd_snapshot_find(snapshot, path);
	enum pfd_status status;

	*ret = (struct pfd_str){ NULL, 0 };
	if (!entry)
		return PFD_OK;
	*ret = PFD_STR("");
	if (!pfd_kind_of_path(path))
		return PFD_OK;
	/* No file, or too large for a record. */
	status = pfd_snapshot_read(
		arena, snapshot, entry, PFD_YAML_MAX_BYTES, ret, err);
	return status == PFD_REFUSED ? PFD_OK : status;
}

static enum pfd_status compare(struct pfd_arena *scratch,
	const struct pfd_between *between, struct pfd_str path,
	struct pfd_str was, struct pfd_err *err)
{
	struct pfd_keyring *ring = NULL;
	struct pfd_str old, new;
	struct pfd_pair pair;
	enum pfd_status status =
		bytes_of(scratch, &between->old, was, &old, err);

	if (!status)
		status = bytes_of(scratch, &between->new, path, &new, err);
	/* Changed and changed back. */
	if (!status && old.ptr && new.ptr &&pfd_kind_of_path(path) &&
		pfd_str_eq(path, was) && pfd_str_eq(old, new))
		return PFD_OK;
	if (!status && pfd_record_is_person(path))
		status = between->keys(between->ctx, &ring);
	if (!status)
		status = pfd_pair_read(
			scratch, path, was, old, new, ring, &pair, err);
	if (!status)
		between->found(between->ctx, scratch, &pair);
	return status;
}

enum pfd_status pfd_change_between(struct pfd_arena *arena,
	const struct pfd_between *between, struct pfd_err *err)
{
	struct pfd_arena *scratch PFD_CLEANUP(pfd_arena_freep) =
		pfd_arena_new();
	struct pfd_renames renames = { 0 };
	struct paths paths = { 0 };
	bool reached;
	char hex[41];
	enum pfd_status status = find_paths(arena, between, &paths, err);

	if (!status && between->old.has_commit &&
		may_be_renamed(between, &paths))
		status = pfd_change_renames(arena, between->store,
			between->new.has_commit
				? pfd_oid_hex(&between->new.commit, hex)
				: NULL,
			&between->old.commit, &renames, &reached, err);
	for (size_t i = 0; !status && i < paths.n; i++) {
		struct pfd_str path = paths.items[i];

		pfd_arena_reset(scratch);
		/* Told where it went to. */
		if (renames.n && !pfd_snapshot_find(&between->new, path) &&
			pfd_snapshot_find(
				&between->new, pfd_renamed_to(&renames, path)))
			continue;
		status = compare(scratch, between, path,
			was(between, &paths, &renames, path), err);
	}
	return status;
}
