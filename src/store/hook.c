/* git's hooks: pfd's own, and which foreign one was passed over, since libgit2 runs
 * none. */
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

/* What pfd's own hooks contain; they check what pfd has checked already. */
static const char ours[] = PFD_HOOK_MARK;

/* *ret_usual: it is the repository's own and no link, so it need not be asked where
 * it lies. */
static const char *hooks_dir(
	struct pfd_arena *arena, const struct pfd_store *store, bool *ret_usual)
{
	git_config *config PFD_CLEANUP(git_config_freep) = NULL;
	git_buf hooks = { 0 };
	const char *dir;
	struct stat st;

	if (git_repository_config_snapshot(&config, store->repo))
		return NULL;
	*ret_usual = false;
	if (git_config_get_path(&hooks, config, "core.hooksPath")) {
		dir = pfd_arena_printf(
			arena, "%shooks", git_repository_commondir(store->repo))
			      .ptr;
		*ret_usual = !lstat(dir, &st) && S_ISDIR(st.st_mode);
		return dir;
	}
	/* Relative: from where hooks run, the top of the work tree. */
	dir = *hooks.ptr == '/' || pfd_store_bare(store)
		      ? pfd_arena_z(arena, pfd_str(hooks.ptr))
		      : pfd_arena_printf(
				arena, "%s/%s", store->root.path, hooks.ptr)
				.ptr;
	git_buf_dispose(&hooks);
	return dir;
}

/* What stands there, its bytes and whose it is; a link or a directory is not pfd's. */
static enum pfd_status look(struct pfd_arena *arena, const char *dir,
	const char *name, struct pfd_hook *ret, struct pfd_err *err)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_err refused = { .arena = arena };
	enum pfd_status status;
	struct stat st;
	int there;

	if (stat(dir, &st) && errno == ENOENT)
		return PFD_OK;
	status = pfd_root_open(&root, arena, dir, err);
	if (status)
		return status;
	there = pfd_file_stat(&root, name, &st);
	if (there < 0)
		return pfd_fail_errno(err, ret->path, errno);
	if (!there)
		return PFD_OK;
	ret->there = true;
	ret->runs = !access(ret->path, X_OK);
	status = pfd_file_read(
		&root, name, PFD_STORE_FILE_MAX, arena, &ret->text, &refused);
	if (status == PFD_FAILED) {
		*err = refused;
		return status;
	}
	ret->ours = !status && strstr(ret->text.ptr, ours);
	return PFD_OK;
}

const char *pfd_store_foreign_hook(struct pfd_store *store)
{
	static const char *const names[] = { "pre-commit", "prepare-commit-msg",
		"commit-msg", "post-commit" };
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	bool usual;
	const char *dir = hooks_dir(arena, store, &usual);

	for (size_t i = 0; dir && i < PFD_COUNT(names); i++) {
		const char *path =
			pfd_arena_printf(arena, "%s/%s", dir, names[i]).ptr;
		struct pfd_hook hook = { .path = path };
		struct pfd_err unread = { .arena = arena };
		struct stat st;

		if (stat(path, &st) || !S_ISREG(st.st_mode))
			continue;
		/* One that cannot be read was passed over, too. */
		if (look(arena, dir, names[i], &hook, &unread) ||
			(hook.there && hook.runs && !hook.ours))
			return names[i];
	}
	return NULL;
}

enum pfd_status pfd_store_hook(struct pfd_arena *arena,
	const struct pfd_store *store, const char *name, struct pfd_hook *ret,
	struct pfd_err *err)
{
	bool usual;
	const char *dir = hooks_dir(arena, store, &usual);

	if (!dir)
		return pfd_git_fail(err, PFD_FAILED, ".git/config");
	*ret = (struct pfd_hook){
		.path = pfd_arena_printf(arena, "%s/%s", dir, name).ptr,
		.elsewhere = !usual && !pfd_store_contains(store, dir)
	};
	return look(arena, dir, name, ret, err);
}

enum pfd_status pfd_store_hook_write(struct pfd_arena *arena,
	const struct pfd_store *store, const char *name, struct pfd_str text,
	struct pfd_err *err)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	bool usual;
	const char *dir = hooks_dir(arena, store, &usual);
	struct stat st;
	enum pfd_status status = PFD_OK;

	if (!dir)
		return pfd_git_fail(err, PFD_FAILED, ".git/config");
	/* The usual one may be missing: templates need not have it. */
	if (stat(dir, &st))
		status = pfd_file_mkdirs(&store->common, "hooks", err);
	if (!status)
		status = pfd_root_open(&root, arena, dir, err);
	if (status)
		return status;
	return text.ptr ? pfd_file_write_new(&root, name, text, 0777, err)
			: pfd_file_remove(&root, name, err);
}
