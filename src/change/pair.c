/* A file in two states, and what differs between them, as those read it who hold
 * the keys. */
#include "internal.h"

static const struct pfd_str none = { NULL, 0 };

/* One side; false if it cannot be read. */
static bool read_side(struct pfd_arena *arena, const struct pfd_pair *pair,
	struct pfd_str path, struct pfd_str bytes, struct pfd_record *ret)
{
	struct pfd_findings ignored = { .arena = arena };

	return !bytes.ptr ||
	       pfd_record_parse(arena, pair->kind, pair->kind->id(arena, path),
		       path, bytes, &ignored, ret);
}

static const struct pfd_yaml *yaml_of(const struct pfd_record *record)
{
	return record->data ? &record->yaml : NULL;
}

/* The values in clear take the place of the sealed ones; what was compared are
 * the bytes, so a text sealed anew has changed even where it says the same. */
static enum pfd_status open_side(struct pfd_arena *arena,
	struct pfd_keyring *ring, struct pfd_pair *pair, bool new,
	struct pfd_err *err)
{
	struct pfd_record *record = new ? &pair->new : &pair->old, clear;
	struct pfd_leaves leaves;
	struct pfd_str bytes;
	enum pfd_status status;

	if (!record->data)
		return PFD_OK;
	status = pfd_record_unseal(arena, ring, record->path,
		record->yaml.bytes, none, &bytes, NULL, err);
	if (status || !read_side(arena, pair, record->path, bytes, &clear))
		return status;
	pfd_record_leaves(arena, pair->kind, &clear.yaml, &leaves);
	pfd_vec_foreach (difference, &pair->differences) {
		const struct pfd_leaf *leaf =
			pfd_leaf_at(&leaves, difference->path);

		if (leaf && new && difference->new)
			difference->new = leaf->node;
		if (leaf && !new && difference->old)
			difference->old = leaf->node;
	}
	return PFD_OK;
}

static enum pfd_pair_what what_of(const struct pfd_pair *pair)
{
	if (!pair->was_there)
		return PFD_PAIR_CREATED;
	if (!pair->there)
		return PFD_PAIR_REMOVED;
	if (!pfd_str_eq(pair->path, pair->was))
		return PFD_PAIR_RENAMED;
	return pair->kind && !pair->unread && !pair->differences.n
		       ? PFD_PAIR_FORM
		       : PFD_PAIR_CHANGED;
}

enum pfd_status pfd_pair_read(struct pfd_arena *arena, struct pfd_str path,
	struct pfd_str was, struct pfd_str old, struct pfd_str new,
	struct pfd_keyring *ring, struct pfd_pair *ret, struct pfd_err *err)
{
	enum pfd_status status = PFD_OK;

	*ret = (struct pfd_pair){ .path = path,
		.was = was,
		.there = new.ptr != NULL,
		.was_there = old.ptr != NULL,
		.kind = pfd_kind_of_path(path) };
	if (ret->kind)
		ret->id = ret->kind->id(arena, path);
	if (!ret->id.len)
		ret->kind = NULL;
	if (ret->kind) {
		ret->unread = !read_side(arena, ret, was, old, &ret->old);
		ret->unread |= !read_side(arena, ret, path, new, &ret->new);
		if (!ret->unread)
			pfd_record_compare(arena, ret->kind, yaml_of(&ret->old),
				yaml_of(&ret->new), &ret->differences);
	}
	if (ring && pfd_record_is_person(path)) {
		status = open_side(arena, ring, ret, false, err);
		if (!status)
			status = open_side(arena, ring, ret, true, err);
	}
	ret->what = what_of(ret);
	return status;
}

/* What is no record is not read, and what is too large for one counts as one that
 * cannot be read. */
static enum pfd_status blob_bytes(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_oid *blob,
	struct pfd_str path, struct pfd_str *ret, struct pfd_err *err)
{
	static const struct pfd_oid zero;
	enum pfd_status status;

	*ret = none;
	if (pfd_oid_eq(blob, &zero))
		return PFD_OK;
	*ret = PFD_STR("");
	if (!pfd_kind_of_path(path))
		return PFD_OK;
	status = pfd_store_blob(
		arena, store, blob, path, PFD_YAML_MAX_BYTES, ret, err);
	return status == PFD_REFUSED ? PFD_OK : status;
}

static enum pfd_status of_parent(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_trail_file *file,
	size_t parent, struct pfd_keyring *ring, struct pfd_pair *ret,
	struct pfd_err *err)
{
	struct pfd_str old = none, new;
	enum pfd_status status =
		blob_bytes(arena, store, &file->blob, file->path, &new, err);

	if (!status && parent < file->n_before)
		status = blob_bytes(arena, store, &file->before[parent],
			file->was, &old, err);
	return status ? status
		      : pfd_pair_read(arena, file->path, file->was, old, new,
				ring, ret, err);
}

/* Of a merge only what is as in none of the parents. */
static void keep_common(struct pfd_pair *pair, const struct pfd_pair *other)
{
	size_t n = 0;

	if (pair->unread || other->unread)
		return;
	pfd_vec_foreach (difference, &pair->differences)
		if (pfd_difference_at(other, difference->path))
			pair->differences.items[n++] = *difference;
	pair->differences.n = n;
	pair->what = what_of(pair);
}

const struct pfd_difference *pfd_difference_at(
	const struct pfd_pair *pair, struct pfd_str path)
{
	pfd_vec_foreach (difference, &pair->differences)
		if (pfd_str_eq(difference->path, path))
			return difference;
	return NULL;
}

enum pfd_status pfd_pair_of_file(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_trail_file *file,
	struct pfd_keyring *ring, struct pfd_pair *ret, struct pfd_err *err)
{
	enum pfd_status status =
		of_parent(arena, store, file, 0, ring, ret, err);

	for (size_t i = 1; !status && i < file->n_before; i++) {
		struct pfd_pair other;

		status = of_parent(arena, store, file, i, NULL, &other, err);
		if (!status)
			keep_common(ret, &other);
	}
	return status;
}
