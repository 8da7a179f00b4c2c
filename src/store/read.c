/* The bytes of a blob, and of a snapshot's entry from wherever that state keeps
 * them. */
#include <fcntl.h>

#include "internal.h"

static enum pfd_status too_large(
	struct pfd_err *err, struct pfd_str path, size_t max)
{
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: larger than {max} bytes",
			"{path}: größer als {max} Bytes",
			PFD_A_STR("path", path),
			PFD_A_INT("max", (int64_t)max)));
}

enum pfd_status pfd_store_blob(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_oid *id,
	struct pfd_str path, size_t max, struct pfd_str *ret,
	struct pfd_err *err)
{
	git_odb_object *object PFD_CLEANUP(git_odb_object_freep) = NULL;
	git_oid oid = pfd_oid_to_git(id);
	git_object_t type;
	size_t size;

	/* Asked first: a hostile blob may be larger than the memory. */
	if (git_odb_read_header(&size, &type, store->odb, &oid))
		return pfd_git_fail(err, PFD_FAILED, pfd_arena_z(arena, path));
	if (size > max)
		return too_large(err, path, max);
	if (git_odb_read(&object, store->odb, &oid))
		return pfd_git_fail(err, PFD_FAILED, pfd_arena_z(arena, path));
	*ret = pfd_arena_str(
		arena, (struct pfd_str){ git_odb_object_data(object),
			       git_odb_object_size(object) });
	return PFD_OK;
}

static enum pfd_status read_work(struct pfd_arena *arena,
	const struct pfd_store *store, struct pfd_str path, size_t max,
	struct pfd_str *ret, enum pfd_entry_mode *ret_mode,
	struct pfd_stamp *ret_stamp, struct pfd_err *err)
{
	struct stat st;
	enum pfd_status status = pfd_file_read_stat(&store->root,
		pfd_arena_z(arena, path), max, arena, ret, &st, err);

	if (status == PFD_OK && st.st_mode & S_IXUSR)
		*ret_mode = PFD_ENTRY_EXECUTABLE;
	if (status == PFD_OK)
		*ret_stamp = pfd_stamp_of(&st);
	return status;
}

enum pfd_status pfd_snapshot_read_file(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, const struct pfd_entry *entry,
	size_t max, struct pfd_str *ret, enum pfd_entry_mode *ret_mode,
	struct pfd_stamp *ret_stamp, struct pfd_err *err)
{
	*ret_mode = entry->mode;
	*ret_stamp = (struct pfd_stamp){ 0 };
	if (entry->edited) {
		if (entry->bytes.len > max)
			return too_large(err, entry->path, max);
		*ret = pfd_arena_str(arena, entry->bytes);
		return PFD_OK;
	}
	if (entry->mode == PFD_ENTRY_LINK || entry->mode == PFD_ENTRY_OTHER)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: not a regular file",
				"{path}: keine gewöhnliche Datei",
				PFD_A_STR("path", entry->path)));
	if (snapshot->kind == PFD_STATE_WORK)
		return read_work(arena, snapshot->store, entry->path, max, ret,
			ret_mode, ret_stamp, err);
	return pfd_store_blob(arena, snapshot->store, &entry->oid, entry->path,
		max, ret, err);
}

enum pfd_status pfd_snapshot_read(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, const struct pfd_entry *entry,
	size_t max, struct pfd_str *ret, struct pfd_err *err)
{
	enum pfd_entry_mode mode;
	struct pfd_stamp stamp;

	return pfd_snapshot_read_file(
		arena, snapshot, entry, max, ret, &mode, &stamp, err);
}
