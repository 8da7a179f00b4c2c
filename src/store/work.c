/* The touched files in the work tree.  Before each replacement the bytes that
 * stand there are compared with those the change was made from: an editor may
 * have saved meanwhile, and what a person typed is never overwritten. */
#include <errno.h>

#include "internal.h"

enum pfd_status pfd_work_oid(const struct pfd_store *store, const char *path,
	struct pfd_oid *ret, struct pfd_err *err)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = NULL;
	struct pfd_str bytes;
	struct stat st;
	int there = pfd_file_stat(&store->root, path, &st);
	enum pfd_status status;

	if (there < 0)
		return pfd_fail_errno(err, path, errno);
	if (!there) {
		*ret = (struct pfd_oid){ 0 };
		return PFD_OK;
	}
	arena = pfd_arena_new();
	status = pfd_file_read(
		&store->root, path, PFD_STORE_FILE_MAX, arena, &bytes, err);
	if (status == PFD_OK)
		*ret = pfd_oid_of_blob(bytes);
	return status;
}

enum pfd_status pfd_store_refuse_edited(
	struct pfd_str path, bool in_head, struct pfd_err *err)
{
	if (!in_head) {
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: stands there already, but was "
				    "never committed",
				"{path}: steht schon da, wurde aber nie "
				"übernommen",
				PFD_A_STR("path", path)));
		return pfd_hint(err,
			PFD_MESSAGE("commit it with pfd commit {path}, or move "
				    "it away",
				"mit pfd commit {path} übernehmen oder "
				"beiseite legen",
				PFD_A_STR("path", path)));
	}
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: was edited by hand and not committed",
			"{path}: wurde von Hand geändert und nicht übernommen",
			PFD_A_STR("path", path)));
	return pfd_hint(err,
		PFD_MESSAGE("see git diff HEAD {path}; take it in with pfd "
			    "commit {path}, discard it, or repeat with "
			    "--include-edits",
			"siehe git diff HEAD {path}; mit pfd commit {path} "
			"übernehmen, verwerfen, oder mit --include-edits "
			"wiederholen",
			PFD_A_STR("path", path)));
}

static enum pfd_status fail_edited(
	struct pfd_err *err, const struct pfd_touch *touch)
{
	if (touch->include_edits)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: was saved again while the change "
				    "was being prepared; run the command again",
				"{path}: wurde während der Vorbereitung noch "
				"einmal gespeichert; den Befehl wiederholen",
				PFD_A_STR("path", touch->path)));
	return pfd_store_refuse_edited(
		touch->path, !pfd_oid_zero(&touch->head), err);
}

enum pfd_status pfd_work_check(const struct pfd_store *store,
	const struct pfd_touches *touches, struct pfd_err *err)
{
	PFD_EACH_TOUCH(touch, touches)
	{
		struct pfd_oid now;
		enum pfd_status status =
			pfd_work_oid(store, touch->path.ptr, &now, err);

		if (status != PFD_OK)
			return status;
		if (!pfd_oid_eq(&now, &touch->before))
			return fail_edited(err, touch);
	}
	return PFD_OK;
}

/* A file keeps the permissions its owner gave it. */
static mode_t permissions(
	const struct pfd_store *store, const struct pfd_touch *touch)
{
	struct stat st;

	if (pfd_file_stat(&store->root, touch->path.ptr, &st) > 0)
		return st.st_mode & 0777;
	return touch->mode == GIT_FILEMODE_BLOB_EXECUTABLE ? 0777 : 0666;
}

enum pfd_status pfd_work_stage(struct pfd_arena *arena,
	const struct pfd_store *store, struct pfd_touches *touches,
	struct pfd_err *err)
{
	pfd_vec_foreach (touch, touches) {
		enum pfd_status status;

		if (pfd_oid_zero(&touch->after) ||
			pfd_oid_eq(&touch->after, &touch->before))
			continue;
		status = pfd_file_stage(&store->root, touch->path.ptr,
			touch->bytes, permissions(store, touch), arena,
			&touch->temporary, err);
		if (status != PFD_OK)
			return status;
		touch->is_staged = true;
	}
	return PFD_OK;
}

void pfd_work_drop(const struct pfd_store *store, struct pfd_touches *touches)
{
	pfd_vec_foreach (touch, touches) {
		if (touch->is_staged)
			pfd_file_drop(&store->root, &touch->temporary);
		touch->is_staged = false;
	}
}

static enum pfd_status publish(const struct pfd_store *store,
	struct pfd_touch *touch, struct pfd_err *err)
{
	const char *path = touch->path.ptr;
	struct pfd_oid now;
	enum pfd_status status = pfd_work_oid(store, path, &now, err);

	if (status == PFD_FAILED)
		return status;
	if (status == PFD_OK && pfd_oid_eq(&now, &touch->after))
		return PFD_OK;
	/* What is no file any more is somebody's doing, too. */
	if (status != PFD_OK || !pfd_oid_eq(&now, &touch->before)) {
		touch->left = true;
		return PFD_OK;
	}
	if (pfd_oid_zero(&touch->after))
		return pfd_file_remove(&store->root, path, err);
	if (!touch->is_staged)
		return pfd_file_write(&store->root, path, touch->bytes,
			permissions(store, touch), err);
	status = pfd_file_publish(&store->root, &touch->temporary, err);
	if (status == PFD_OK)
		touch->is_staged = false;
	return status;
}

enum pfd_status pfd_work_publish(const struct pfd_store *store,
	struct pfd_touches *touches, struct pfd_err *err)
{
	enum pfd_status status = PFD_OK;

	/* One file that cannot be written must not keep the others old. */
	pfd_vec_foreach (touch, touches) {
		struct pfd_err own = { .arena = err->arena };

		if (publish(store, touch, &own) == PFD_OK || status != PFD_OK)
			continue;
		*err = own;
		status = own.status;
	}
	pfd_work_drop(store, touches);
	return status;
}

static struct pfd_str parent_of(struct pfd_str path)
{
	while (path.len && path.ptr[--path.len] != '/')
		;
	return path;
}

/* The names that pfd_file_stage gives. */
static bool is_temporary(struct pfd_str path, struct pfd_str parent)
{
	struct pfd_str name =
		pfd_str_sub(path, parent.len ? parent.len + 1 : 0, path.len);

	return name.len == strlen(".pfd-xxxxxx") &&
	       pfd_str_starts(name, ".pfd-");
}

static bool is_touched_directory(
	const struct pfd_touches *touches, struct pfd_str directory)
{
	PFD_EACH_TOUCH(touch, touches)
	if (pfd_str_eq(parent_of(touch->path), directory))
		return true;
	return false;
}

enum pfd_status pfd_work_sweep(struct pfd_arena *arena,
	const struct pfd_store *store, const struct pfd_touches *touches,
	struct pfd_err *err)
{
	static const char *const skip[] = { "files", NULL };
	struct pfd_file_list list = { 0 };
	enum pfd_status status = pfd_file_walk(
		&store->root, "", skip, PFD_FILE_NAMES, arena, &list, err);

	pfd_vec_foreach (file, &list) {
		struct pfd_str parent = parent_of(file->path);

		if (status == PFD_OK && is_temporary(file->path, parent) &&
			is_touched_directory(touches, parent))
			status = pfd_file_remove(
				&store->root, file->path.ptr, err);
	}
	/* Removing what is not there removes the empty directories above. */
	PFD_EACH_TOUCH(touch, touches)
	{
		struct stat st;

		if (status == PFD_OK &&
			!pfd_file_stat(&store->root, touch->path.ptr, &st))
			status = pfd_file_remove(
				&store->root, touch->path.ptr, err);
	}
	return status;
}
