/* Files that hold keys: bundles, escrow files and recipients' secret keys. */
#include <errno.h>

#include "privacy.h"

enum { BUNDLE_MAX = 16 * 1024 * 1024 };

/* The directory a path stands in, and its name there. */
static enum pfd_status open_beside(struct pfd_run *run, const char *path,
	struct pfd_root *ret_root, const char **ret_name)
{
	const char *slash = strrchr(path, '/');
	const char *dir = ".";

	if (slash)
		dir = slash == path ? "/"
				    : pfd_arena_z(run->arena,
					      (struct pfd_str){ path,
						      (size_t)(slash - path) });
	*ret_name = slash ? slash + 1 : path;
	if (!**ret_name)
		return pfd_fail_errno(run->err, path, EISDIR);
	return pfd_root_open(ret_root, run->arena, dir, run->err);
}

static enum pfd_status check_free(struct pfd_run *run,
	const struct pfd_root *root, const char *name, const char *path)
{
	struct stat st;
	int there = pfd_file_stat(root, name, &st);

	if (!there)
		return PFD_OK;
	if (there < 0)
		return pfd_fail_errno(run->err, path, errno);
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{path}: exists already",
			"{path}: existiert bereits", PFD_A_Z("path", path)));
	return pfd_hint(run->err,
		PFD_MESSAGE("name a new file", "eine neue Datei angeben"));
}

/* One `git add` away from the history, where no erasure reaches it. */
static enum pfd_status check_outside(
	struct pfd_run *run, const struct pfd_root *root, const char *path)
{
	if (!run->store || !pfd_store_contains(run->store, root->path))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{path}: keys do not belong into the data "
			    "repository",
			"{path}: Schlüssel gehören nicht ins Daten-Repository",
			PFD_A_Z("path", path)));
	return pfd_hint(run->err,
		PFD_MESSAGE("name a file elsewhere, on a stick for example",
			"eine Datei anderswo angeben, etwa auf einem Stick"));
}

enum pfd_status pfd_keyfile_check(struct pfd_run *run, const char *path)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	const char *name;
	enum pfd_status status = open_beside(run, path, &root, &name);

	if (!status)
		status = check_outside(run, &root, path);
	return status ? status : check_free(run, &root, name, path);
}

enum pfd_status pfd_keyfile_create(
	struct pfd_run *run, const char *path, struct pfd_str bytes)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	const char *name;
	enum pfd_status status = open_beside(run, path, &root, &name);

	return status ? status
		      : pfd_file_create(&root, name, bytes, 0600, run->err);
}

/* What a killed run left: the old bytes under their second name, which must not be
 * overwritten while they still stand at `name`, too. */
static enum pfd_status drop_old(struct pfd_run *run,
	const struct pfd_root *root, const char *name, const char *old)
{
	struct stat now, before;

	if (pfd_file_stat(root, old, &before) != 1)
		return PFD_OK;
	if (pfd_file_stat(root, name, &now) == 1 &&
		now.st_ino == before.st_ino && now.st_dev == before.st_dev)
		return pfd_file_remove(root, old, run->err);
	return pfd_file_shred(root, old, run->err);
}

enum pfd_status pfd_keyfile_replace(
	struct pfd_run *run, const char *path, struct pfd_str bytes)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	const char *name, *old, *new;
	enum pfd_status status = open_beside(run, path, &root, &name);

	if (status)
		return status;
	/* Names of their own, so that the next run finds what a killed one left. */
	old = pfd_arena_printf(run->arena, ".pfd-old-%s", name).ptr;
	new = pfd_arena_printf(run->arena, ".pfd-new-%s", name).ptr;
	status = drop_old(run, &root, name, old);
	if (!status)
		status = pfd_file_shred(&root, new, run->err);
	if (!status)
		status = pfd_file_create(&root, new, bytes, 0600, run->err);
	if (!status)
		status = pfd_file_link(&root, name, old, run->err);
	if (!status)
		status = pfd_file_rename(&root, new, name, run->err);
	return status ? status : pfd_file_shred(&root, old, run->err);
}

enum pfd_status pfd_keyfile_read(
	struct pfd_run *run, const char *path, struct pfd_str *ret)
{
	struct pfd_str name;

	return pfd_run_input(run, path, BUNDLE_MAX, ret, &name);
}
