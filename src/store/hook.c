/* Commit hooks: libgit2 runs none, so pfd says which one was passed over. */
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

/* What pfd's own hooks contain; they check what pfd has checked already. */
static const char ours[] = "pfd hook";

static bool is_foreign(
	struct pfd_arena *arena, const char *dir, const char *name)
{
	const char *path = pfd_arena_printf(arena, "%s/%s", dir, name).ptr;
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_err unread = { .arena = arena };
	struct pfd_str text;
	struct stat st;

	if (stat(path, &st) || !S_ISREG(st.st_mode) || access(path, X_OK))
		return false;
	return pfd_root_open(&root, arena, dir, &unread) != PFD_OK ||
	       pfd_file_read(&root, name, PFD_STORE_FILE_MAX, arena, &text,
		       &unread) != PFD_OK ||
	       !strstr(text.ptr, ours);
}

const char *pfd_store_foreign_hook(struct pfd_store *store)
{
	static const char *const names[] = { "pre-commit", "prepare-commit-msg",
		"commit-msg", "post-commit" };
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	git_config *config PFD_CLEANUP(git_config_freep) = NULL;
	git_buf hooks = { 0 };
	const char *dir;

	if (git_repository_config_snapshot(&config, store->repo))
		return NULL;
	if (git_config_get_path(&hooks, config, "core.hooksPath")) {
		dir = pfd_arena_printf(
			arena, "%shooks", git_repository_commondir(store->repo))
			      .ptr;
	} else {
		/* Relative: from where hooks run, the top of the work tree. */
		dir = *hooks.ptr == '/' || pfd_store_bare(store)
			      ? pfd_arena_z(arena, pfd_str(hooks.ptr))
			      : pfd_arena_printf(arena, "%s/%s",
					store->root.path, hooks.ptr)
					.ptr;
		git_buf_dispose(&hooks);
	}
	for (size_t i = 0; i < PFD_COUNT(names); i++)
		if (is_foreign(arena, dir, names[i]))
			return names[i];
	return NULL;
}
