/* git's hooks: pfd's own, and which foreign one was passed over, since libgit2 runs
 * none. */
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

/* What pfd's own hooks contain; they check what pfd has checked already. */
static const char ours[] = PFD_HOOK_MARK;

static const char *hooks_dir(
	struct pfd_arena *arena, const struct pfd_store *store)
{
	git_config *config PFD_CLEANUP(git_config_freep) = NULL;
	git_buf hooks = { 0 };
	const char *dir;

	if (git_repository_config_snapshot(&config, store->repo))
		return NULL;
	if (git_config_get_path(&hooks, config, "core.hooksPath"))
		return pfd_arena_printf(
			arena, "%shooks", git_repository_commondir(store->repo))
			.ptr;
	/* Relative: from where hooks run, the top of the work tree. */
	dir = *hooks.ptr == '/' || pfd_store_bare(store)
		      ? pfd_arena_z(arena, pfd_str(hooks.ptr))
		      : pfd_arena_printf(
				arena, "%s/%s", store->root.path, hooks.ptr)
				.ptr;
	git_buf_dispose(&hooks);
	return dir;
}

/* What stands there: its bytes, unless they cannot be read, and whose it is. */
static void look(struct pfd_arena *arena, const char *dir, const char *name,
	struct pfd_hook *ret)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_err unread = { .arena = arena };
	struct stat st;

	if (pfd_root_open(&root, arena, dir, &unread) != PFD_OK ||
		pfd_file_stat(&root, name, &st) == 0)
		return;
	ret->there = true;
	ret->runs = !access(ret->path, X_OK);
	ret->ours = pfd_file_read(&root, name, PFD_STORE_FILE_MAX, arena,
			    &ret->text, &unread) == PFD_OK &&
		    strstr(ret->text.ptr, ours);
}

const char *pfd_store_foreign_hook(struct pfd_store *store)
{
	static const char *const names[] = { "pre-commit", "prepare-commit-msg",
		"commit-msg", "post-commit" };
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	const char *dir = hooks_dir(arena, store);

	for (size_t i = 0; dir && i < PFD_COUNT(names); i++) {
		const char *path =
			pfd_arena_printf(arena, "%s/%s", dir, names[i]).ptr;
		struct pfd_hook hook = { .path = path };
		struct stat st;

		if (stat(path, &st) || !S_ISREG(st.st_mode))
			continue;
		look(arena, dir, names[i], &hook);
		if (hook.there && hook.runs && !hook.ours)
			return names[i];
	}
	return NULL;
}

enum pfd_status pfd_store_hook(struct pfd_arena *arena,
	const struct pfd_store *store, const char *name, struct pfd_hook *ret,
	struct pfd_err *err)
{
	const char *dir = hooks_dir(arena, store);

	if (!dir)
		return pfd_git_fail(err, PFD_FAILED, ".git/config");
	*ret = (struct pfd_hook){
		.path = pfd_arena_printf(arena, "%s/%s", dir, name).ptr,
		.elsewhere = !pfd_store_contains(store, dir)
	};
	look(arena, dir, name, ret);
	return PFD_OK;
}

enum pfd_status pfd_store_hook_write(struct pfd_arena *arena,
	const struct pfd_store *store, const char *name, struct pfd_str text,
	struct pfd_err *err)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	const char *dir = hooks_dir(arena, store);
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
