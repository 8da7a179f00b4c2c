/* Files outside the data repository that the user names: their directory, and whether
 * a new one may come to stand there.
 */
#include <errno.h>

#include "cmd.h"

enum pfd_status pfd_beside_open(struct pfd_run *run, const char *path,
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
	return pfd_hint(run->err, PFD_MESSAGE("choose another name",
					  "einen anderen Namen wählen"));
}

enum pfd_status pfd_beside_failed(struct pfd_run *run, enum pfd_status status,
	const char *name, const char *path)
{
	struct pfd_message *said[] = { &run->err->message, &run->err->hint };

	for (size_t m = 0; status && m < PFD_COUNT(said); m++)
		for (size_t i = 0; i < PFD_ARGS_MAX; i++) {
			struct pfd_arg *arg = &said[m]->args[i];

			if (arg->name && arg->kind == PFD_ARG_STR &&
				pfd_str_eqz(arg->str, name))
				arg->str = pfd_str(path);
		}
	return status;
}

/* One `git add` away from the history, where no erasure reaches it. */
static enum pfd_status check_outside(struct pfd_run *run,
	const struct pfd_root *root, const char *path, struct pfd_text what)
{
	if (!run->store || !pfd_store_contains(run->store, root->path))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{path}: {what} do not belong into the data "
			    "repository",
			"{path}: {what} gehören nicht ins Daten-Repository",
			PFD_A_Z("path", path), PFD_A_TEXT("what", what)));
	return pfd_hint(run->err,
		PFD_MESSAGE("choose a place elsewhere, a stick for example",
			"einen Ort anderswo wählen, etwa einen Stick"));
}

enum pfd_status pfd_beside_new(struct pfd_run *run, const char *path,
	struct pfd_text what, struct pfd_root *ret_root, const char **ret_name)
{
	enum pfd_status status = pfd_beside_open(run, path, ret_root, ret_name);

	if (!status)
		status = check_outside(run, ret_root, path, what);
	return status ? status : check_free(run, ret_root, *ret_name, path);
}
