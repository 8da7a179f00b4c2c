/* Whether git and pfd mean the same files: the work tree is the parent of .git,
 * or a linked one that git lists, and it belongs to who runs pfd.
 *
 * The library knows all of that, but its start costs more than a whole check
 * of a small repository.  A reader therefore looks for itself first, and asks
 * the library only where something is out of the ordinary. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

/* More than any configuration that is looked through here. */
enum { CONFIG_MAX = 65536 };

const char *pfd_path_join(
	struct pfd_arena *arena, const char *dir, const char *name)
{
	return pfd_arena_printf(
		arena, "%s/%s", strcmp(dir, "/") ? dir : "", name)
		.ptr;
}

const char *pfd_path_resolve(struct pfd_arena *arena, const char *path)
{
	char *real = realpath(path, NULL);
	const char *ret = real ? pfd_arena_z(arena, pfd_str(real)) : NULL;
	int saved = errno;

	/* Anything else would be said of the path. */
	if (!real && errno == ENOMEM)
		pfd_oom();
	free(real);
	errno = saved;
	return ret;
}

/* What of the path exists, without links. */
static const char *resolve_existing(struct pfd_arena *arena, const char *path)
{
	struct pfd_str rest = pfd_str(path);
	const char *real = pfd_path_resolve(arena, path);
	const char *top = *path == '/' ? "/" : ".";

	while (!real && rest.len) {
		do
			rest.len--;
		while (rest.len && rest.ptr[rest.len] != '/');
		real = pfd_path_resolve(
			arena, rest.len ? pfd_arena_z(arena, rest) : top);
	}
	return real;
}

static bool below(struct pfd_arena *arena, const char *real, const char *dir)
{
	const char *top = dir ? pfd_path_resolve(arena, dir) : NULL;
	size_t n = top ? strlen(top) : 0;

	return real && top && !strncmp(real, top, n) &&
	       (real[n] == '/' || !real[n]);
}

bool pfd_store_contains(const struct pfd_store *store, const char *path)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	const char *real = resolve_existing(arena, path);

	return below(arena, real, store->root.path) ||
	       (store->repo && below(arena, real,
				       git_repository_commondir(store->repo)));
}

enum pfd_status pfd_place_refuse(
	struct pfd_err *err, const char *dir, const char *actual)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: git takes {actual} as the work tree",
			"{path}: git hält {actual} für das Arbeitsverzeichnis",
			PFD_A_Z("path", dir), PFD_A_Z("actual", actual)));
	return pfd_hint(err,
		PFD_MESSAGE(
			"remove core.worktree from the configuration (git "
			"config --show-origin core.worktree names the "
			"file), or make the work tree with git worktree add",
			"core.worktree aus der Konfiguration entfernen (git "
			"config --show-origin core.worktree nennt die Datei) "
			"oder das Arbeitsverzeichnis mit git worktree add "
			"anlegen"));
}

/* 0 where nothing is there, -1 on a failure. */
static int look(const char *path, struct stat *ret, struct pfd_err *err)
{
	if (path && !stat(path, ret))
		return 1;
	if (!path || errno == ENOENT || errno == ENOTDIR)
		return 0;
	(void)pfd_fail_errno(
		err, pfd_arena_z(err->arena, pfd_str(path)), errno);
	return -1;
}

enum pfd_status pfd_path_same(
	const char *a, const char *b, bool *ret, struct pfd_err *err)
{
	struct stat of_a, of_b;
	int there = look(a, &of_a, err);

	*ret = false;
	if (there > 0)
		there = look(b, &of_b, err);
	if (there > 0)
		*ret = of_a.st_dev == of_b.st_dev && of_a.st_ino == of_b.st_ino;
	return there < 0 ? err->status : PFD_OK;
}

static enum pfd_status is_listed_worktree(struct pfd_arena *arena,
	git_repository *repo, const char *dir, bool *ret, struct pfd_err *err)
{
	git_worktree *worktree PFD_CLEANUP(git_worktree_freep) = NULL;
	const char *common = git_repository_commondir(repo);
	git_strarray names = { 0 };
	git_repository *main PFD_CLEANUP(git_repository_freep) = NULL;
	enum pfd_status status;

	*ret = false;
	if (!git_repository_is_worktree(repo) ||
		git_worktree_open_from_repository(&worktree, repo))
		return PFD_OK;
	status = pfd_path_same(git_worktree_path(worktree), dir, ret, err);
	if (status != PFD_OK || !*ret)
		return status;
	*ret = false;
	if (git_repository_open(&main, common) ||
		git_worktree_list(&names, main))
		return PFD_OK;
	for (size_t i = 0; status == PFD_OK && i < names.count && !*ret; i++) {
		const char *listed = pfd_arena_printf(
			arena, "%s/worktrees/%s", common, names.strings[i])
					     .ptr;

		status = pfd_path_same(
			listed, git_repository_path(repo), ret, err);
	}
	git_strarray_dispose(&names);
	return status;
}

enum pfd_status pfd_place_check(
	struct pfd_store *store, const char *dir, struct pfd_err *err)
{
	struct pfd_arena *arena = store->arena;
	const char *actual = git_repository_workdir(store->repo);
	const char *dot_git = pfd_path_join(arena, dir, ".git");
	enum pfd_status status = PFD_OK;
	bool ours = false;
	struct stat st;

	if (!actual)
		return pfd_place_refuse(
			err, dir, git_repository_path(store->repo));
	if (lstat(dot_git, &st))
		return pfd_fail_errno(err, dot_git, errno);
	if (S_ISDIR(st.st_mode))
		status = pfd_path_same(
			dot_git, git_repository_path(store->repo), &ours, err);
	else if (S_ISREG(st.st_mode))
		status =
			is_listed_worktree(arena, store->repo, dir, &ours, err);
	if (status == PFD_OK && ours)
		status = pfd_path_same(actual, dir, &ours, err);
	if (status == PFD_OK && !ours)
		status = pfd_place_refuse(err, dir, actual);
	return status;
}

/* ---- without the library ---- */

static bool is_own(const struct stat *st)
{
	return st->st_uid == geteuid();
}

/* The word in any case. */
static bool holds(struct pfd_str text, const char *word)
{
	size_t n = strlen(word);

	for (size_t i = 0; i + n <= text.len; i++) {
		size_t same = 0;

		while (same < n &&
			pfd_to_lower(text.ptr[i + same]) == word[same])
			same++;
		if (same == n)
			return true;
	}
	return false;
}

/* A configuration that names no other work tree and no other file. */
static bool is_plain_config(struct pfd_arena *arena, const char *git)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_err unread = { .arena = arena };
	struct pfd_str text;
	struct stat st;

	if (pfd_root_open(&root, arena, git, &unread) != PFD_OK)
		return false;
	if (!pfd_file_stat(&root, "config", &st))
		return true;
	return pfd_file_read(&root, "config", CONFIG_MAX, arena, &text,
		       &unread) == PFD_OK &&
	       !holds(text, "worktree") && !holds(text, "include");
}

bool pfd_place_is_plain(struct pfd_arena *arena, const char *dir)
{
	const char *git = pfd_path_join(arena, dir, ".git");
	struct stat st;

	/* Files without a repository can be read all the same. */
	if (lstat(git, &st))
		return errno == ENOENT;
	return S_ISDIR(st.st_mode) && is_own(&st) && !stat(dir, &st) &&
	       is_own(&st) && is_plain_config(arena, git);
}

struct pfd_str pfd_store_path(struct pfd_arena *arena,
	const struct pfd_store *store, struct pfd_str typed)
{
	const char *path = pfd_arena_z(arena, typed);
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	const char *dir =
		!slash ? "."
		: slash == path
			? "/"
			: pfd_arena_z(arena, pfd_str_sub(typed, 0,
						     (size_t)(slash - path)));
	const char *root = pfd_path_resolve(arena, pfd_store_root(store)->path);
	struct pfd_str full = { 0 };

	dir = pfd_path_resolve(arena, dir);
	if (root && dir)
		full = pfd_arena_printf(arena, "%s/%s", dir, name);
	if (!full.len || !pfd_str_starts(full, root) ||
		full.ptr[strlen(root)] != '/')
		return (struct pfd_str){ 0 };
	return pfd_str_sub(full, strlen(root) + 1, full.len);
}
