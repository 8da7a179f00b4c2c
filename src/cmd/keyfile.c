/* Files that hold keys: bundles, escrow files and recipients' secret keys. */
#include "privacy.h"

enum { BUNDLE_MAX = 16 * 1024 * 1024 };

enum pfd_status pfd_keyfile_check(struct pfd_run *run, const char *path)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	const char *name;

	return pfd_beside_new(
		run, path, PFD_TEXT("keys", "Schlüssel"), &root, &name);
}

enum pfd_status pfd_keyfile_create(
	struct pfd_run *run, const char *path, struct pfd_str bytes)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	const char *name;
	enum pfd_status status = pfd_beside_open(run, path, &root, &name);

	if (status)
		return status;
	return pfd_beside_failed(run,
		pfd_file_create(&root, name, bytes, 0600, run->err), name,
		path);
}

/* What a killed run left: the old bytes under their second name, which must not be
 * overwritten while they still stand at `name`, too. */
static enum pfd_status drop_old(const struct pfd_root *root, const char *name,
	const char *old, struct pfd_err *err)
{
	struct stat now, before;

	if (pfd_file_stat(root, old, &before) != 1)
		return PFD_OK;
	if (pfd_file_stat(root, name, &now) == 1 &&
		now.st_ino == before.st_ino && now.st_dev == before.st_dev)
		return pfd_file_remove(root, old, err);
	return pfd_file_shred(root, old, err);
}

enum pfd_status pfd_keyfile_replace(
	struct pfd_run *run, const char *path, struct pfd_str bytes)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_err after = { .arena = run->arena };
	const char *name, *old, *new;
	enum pfd_status status = pfd_beside_open(run, path, &root, &name);

	if (status)
		return status;
	/* Names of their own, so that the next run finds what a killed one left. */
	old = pfd_arena_printf(run->arena, ".pfd-old-%s", name).ptr;
	new = pfd_arena_printf(run->arena, ".pfd-new-%s", name).ptr;
	status = drop_old(&root, name, old, run->err);
	if (!status)
		status = pfd_file_shred(&root, new, run->err);
	if (!status)
		status = pfd_file_create(&root, new, bytes, 0600, run->err);
	if (!status) {
		status = pfd_file_link(&root, name, old, run->err);
		if (!status)
			status = pfd_file_rename(&root, new, name, run->err);
		if (status) {
			(void)!pfd_file_shred(&root, new, &after);
			(void)!drop_old(&root, name, old, &after);
		}
	}
	if (!status)
		status = pfd_file_shred(&root, old, run->err);
	return pfd_beside_failed(run, status, name, path);
}

enum pfd_status pfd_keyfile_read(
	struct pfd_run *run, const char *path, struct pfd_str *ret)
{
	struct pfd_str name;

	return pfd_run_input(run, path, BUNDLE_MAX, ret, &name);
}
