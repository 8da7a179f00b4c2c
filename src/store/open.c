/* Finding and opening the data repository, and refusing every place where git
 * and pfd could disagree about which files are meant. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

static bool stands(struct pfd_arena *arena, const char *dir, const char *name)
{
	struct stat st;

	return !lstat(pfd_path_join(arena, dir, name), &st);
}

static bool holds_data(struct pfd_arena *arena, const char *dir)
{
	return stands(arena, dir, "pfd.yaml");
}

/* What git init --bare makes, and what .git is. */
static bool is_git_dir(struct pfd_arena *arena, const char *dir)
{
	return stands(arena, dir, "HEAD") && stands(arena, dir, "objects") &&
	       stands(arena, dir, "refs");
}

/* The first directory from `dir` upwards for which `test` holds, or NULL. */
static const char *upwards(struct pfd_arena *arena, const char *dir,
	bool (*test)(struct pfd_arena *, const char *))
{
	struct pfd_str at = pfd_str(dir);

	for (;;) {
		const char *z = pfd_arena_z(arena, at);

		if (test(arena, z))
			return z;
		if (at.len <= 1)
			return NULL;
		while (at.ptr[--at.len] != '/')
			;
		if (!at.len)
			at.len = 1;
	}
}

static enum pfd_status fail_nowhere(struct pfd_err *err, const char *dir)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: no pfd.yaml here or in a directory above",
			"{path}: hier und darüber liegt keine pfd.yaml",
			PFD_A_Z("path", dir)));
	return pfd_hint(err,
		PFD_MESSAGE("change into the data repository, or make one with "
			    "pfd init",
			"ins Daten-Repository wechseln oder mit pfd init eines "
			"anlegen"));
}

static enum pfd_status fail_bare(struct pfd_err *err, const char *dir)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: a bare repository has no work tree",
			"{path}: ein bare-Repository hat kein "
			"Arbeitsverzeichnis",
			PFD_A_Z("path", dir)));
	return pfd_hint(err, PFD_MESSAGE("name a state: --at HEAD",
				     "einen Stand nennen: --at HEAD"));
}

static enum pfd_status fail_open(struct pfd_arena *arena, struct pfd_err *err,
	const char *path, int code)
{
	const git_error *last = git_error_last();
	const char *text = last && last->message ? last->message : "";

	/* Without any safe.directory libgit2 names only the missing setting. */
	if (code == GIT_EOWNER || strstr(text, "safe.directory")) {
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: belongs to another user",
				"{path}: gehört einem anderen Benutzer",
				PFD_A_Z("path", path)));
		return pfd_hint(err,
			PFD_MESSAGE("if you trust it: git config --global "
				    "--add safe.directory {path}",
				"falls ihm zu trauen ist: git config --global "
				"--add safe.directory {path}",
				PFD_A_Z("path", path)));
	}
	if (strstr(text, "extension") || strstr(text, "version")) {
		(void)pfd_git_fail(err, PFD_REFUSED, path);
		return pfd_hint(err,
			PFD_MESSAGE("this repository format is unknown to {lib}"
				    "; make a new one with git init (SHA-1, "
				    "files) and copy the data there",
				"{lib} kennt dieses Repository-Format nicht; "
				"mit git init ein neues anlegen (SHA-1, "
				"Dateien) und die Daten dorthin kopieren",
				PFD_A_Z("lib", pfd_store_library(arena))));
	}
	if (code == GIT_ENOTFOUND)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: not a git repository",
				"{path}: kein git-Repository",
				PFD_A_Z("path", path)));
	return pfd_git_fail(err, PFD_FAILED, path);
}

enum pfd_status pfd_store_find(struct pfd_arena *arena,
	const struct pfd_env *env, const char *directory, const char **ret,
	bool *ret_bare, struct pfd_err *err)
{
	const char *named =
		directory ? directory : pfd_env_get(env, "GIT_WORK_TREE");
	const char *start = pfd_path_resolve(arena, named ? named : ".");
	const char *dir;

	if (!start)
		return pfd_fail_errno(err, named ? named : ".", errno);
	dir = upwards(arena, start, holds_data);
	*ret_bare = !dir;
	if (!dir)
		dir = upwards(arena, start, is_git_dir);
	if (!dir)
		return fail_nowhere(err, start);
	*ret = dir;
	return PFD_OK;
}

/* ---- opening ---- */

static enum pfd_status start_library(
	struct pfd_store *store, struct pfd_err *err)
{
	enum pfd_status status = pfd_git_start(err);

	if (status != PFD_OK)
		return status;
	store->library = true;
	/* Off by default; without it a power cut loses acknowledged commits
	 * and corrupts the repository. */
	if (git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1))
		return pfd_git_fail(err, PFD_FAILED, "libgit2");
	return PFD_OK;
}

/* A receive hook sees the objects of a push in a quarantine, which only its
 * environment names.  Relative paths count from the current directory. */
static enum pfd_status add_alternates(
	struct pfd_store *store, struct pfd_err *err)
{
	static const char *const names[] = { "GIT_OBJECT_DIRECTORY",
		"GIT_ALTERNATE_OBJECT_DIRECTORIES" };

	for (size_t i = 0; i < PFD_COUNT(names); i++) {
		struct pfd_str rest = pfd_str(
				       pfd_env_get(store->env, names[i])),
			       part;

		while (rest.ptr && pfd_str_cut(&rest, ':', &part)) {
			const char *path = pfd_arena_z(store->arena, part);

			if (part.len &&
				git_odb_add_disk_alternate(store->odb, path))
				return pfd_git_fail(err, PFD_FAILED, path);
		}
	}
	return PFD_OK;
}

static enum pfd_status open_repo(struct pfd_store *store, const char *path,
	bool exact, struct pfd_err *err)
{
	unsigned flags = GIT_REPOSITORY_OPEN_NO_SEARCH |
			 (exact ? GIT_REPOSITORY_OPEN_NO_DOTGIT : 0);
	int code = git_repository_open_ext(&store->repo, path, flags, NULL);
	enum pfd_status status;

	if (code)
		return fail_open(store->arena, err, path, code);
	if (git_repository_odb(&store->odb, store->repo))
		return pfd_git_fail(err, PFD_FAILED, path);
	status = add_alternates(store, err);
	if (status == PFD_OK)
		status = pfd_root_open(&store->git, store->arena,
			git_repository_path(store->repo), err);
	if (status == PFD_OK)
		status = pfd_root_open(&store->common, store->arena,
			git_repository_commondir(store->repo), err);
	return status;
}

static enum pfd_status open_beside(
	struct pfd_store *store, const char *dir, struct pfd_err *err)
{
	git_buf outer = { 0 };
	enum pfd_status status;

	if (!stands(store->arena, dir, ".git")) {
		int code = git_repository_discover(&outer, dir, 0, NULL);

		if (code)
			(void)pfd_fail(err, PFD_REFUSED,
				PFD_MESSAGE("{path}: not a git repository",
					"{path}: kein git-Repository",
					PFD_A_Z("path", dir)));
		else
			(void)pfd_fail(err, PFD_REFUSED,
				PFD_MESSAGE("{path}: pfd.yaml is not at the "
					    "top of its git repository {git}",
					"{path}: pfd.yaml liegt nicht ganz "
					"oben im git-Repository {git}",
					PFD_A_Z("path", dir),
					PFD_A_Z("git", outer.ptr)));
		git_buf_dispose(&outer);
		return pfd_hint(err, PFD_MESSAGE("run git init in {path}",
					     "git init in {path} ausführen",
					     PFD_A_Z("path", dir)));
	}
	status = open_repo(store, dir, false, err);
	if (status == PFD_OK)
		status = pfd_place_check(store, dir, err);
	if (status == PFD_OK)
		status = pfd_root_open(&store->root, store->arena, dir, err);
	return status;
}

/* GIT_DIR names the repository, as in a hook. */
static enum pfd_status open_named(
	struct pfd_store *store, const char *git_dir, struct pfd_err *err)
{
	const char *wanted = pfd_env_get(store->env, "GIT_WORK_TREE");
	const char *dir;
	bool same = true;
	enum pfd_status status = open_repo(store, git_dir, true, err);

	if (status != PFD_OK || git_repository_is_bare(store->repo))
		return status;
	dir = git_repository_workdir(store->repo);
	if (wanted)
		status = pfd_path_same(wanted, dir, &same, err);
	if (status == PFD_OK && !same)
		status = pfd_place_refuse(err, dir, wanted);
	if (status != PFD_OK)
		return status;
	dir = pfd_path_resolve(store->arena, dir);
	if (!dir)
		return pfd_fail_errno(
			err, git_repository_workdir(store->repo), errno);
	if (!holds_data(store->arena, dir))
		return fail_nowhere(err, dir);
	status = pfd_place_check(store, dir, err);
	if (status == PFD_OK)
		status = pfd_root_open(&store->root, store->arena, dir, err);
	return status;
}

static enum pfd_status open_git(struct pfd_store *store, const char *directory,
	const char *start, struct pfd_err *err)
{
	const char *git_dir =
		directory ? NULL : pfd_env_get(store->env, "GIT_DIR");
	const char *dir;
	enum pfd_status status = start_library(store, err);

	if (status != PFD_OK)
		return status;
	if (git_dir)
		return open_named(store, git_dir, err);
	dir = upwards(store->arena, start, holds_data);
	if (dir)
		return open_beside(store, dir, err);
	dir = upwards(store->arena, start, is_git_dir);
	if (!dir)
		return fail_nowhere(err, start);
	status = open_repo(store, dir, true, err);
	if (status == PFD_OK && !git_repository_is_bare(store->repo))
		return fail_nowhere(err, start);
	return status;
}

static enum pfd_status open_write(struct pfd_store *store, struct pfd_err *err)
{
	enum pfd_status status;

	if (pfd_store_bare(store)) {
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: a bare repository has no files to "
				    "change",
				"{path}: ein bare-Repository hat keine Dateien "
				"zum Ändern",
				PFD_A_Z("path", store->git.path)));
		return pfd_hint(err, PFD_MESSAGE("work in a clone of it",
					     "in einem Klon davon arbeiten"));
	}
	if (!pfd_store_interrupted(store))
		return PFD_OK;
	/* Whoever holds the lock is alive, and what stands there is theirs. */
	status = pfd_store_lock_within(store, 0, err);
	if (status == PFD_OK)
		pfd_store_unlock(store);
	return status == PFD_REFUSED ? PFD_OK : status;
}

/* Only the library can say whether git agrees about the place. */
static enum pfd_status open_with_library(
	struct pfd_store *store, const char *dir, struct pfd_err *err)
{
	enum pfd_status status = start_library(store, err);

	return status == PFD_OK ? open_beside(store, dir, err) : status;
}

static enum pfd_status open_mode(struct pfd_store *store, const char *directory,
	const char *start, struct pfd_err *err)
{
	const char *dir;
	enum pfd_status status;

	if (store->mode == PFD_OPEN_WORK) {
		dir = upwards(store->arena, start, holds_data);
		if (!dir && (dir = upwards(store->arena, start, is_git_dir)))
			return fail_bare(err, dir);
		if (!dir)
			return fail_nowhere(err, start);
		if (!pfd_place_is_plain(store->arena, dir))
			return open_with_library(store, dir, err);
		return pfd_root_open(&store->root, store->arena, dir, err);
	}
	status = open_git(store, directory, start, err);
	if (status == PFD_OK && store->mode == PFD_OPEN_WRITE)
		status = open_write(store, err);
	return status;
}

static struct pfd_store *new_store(
	struct pfd_arena *arena, const struct pfd_env *env, enum pfd_open mode)
{
	struct pfd_store *store = PFD_NEW(arena, struct pfd_store);

	store->arena = arena;
	store->env = env;
	store->mode = mode;
	store->root.fd = store->git.fd = store->common.fd = store->lock = -1;
	return store;
}

enum pfd_status pfd_store_open(struct pfd_arena *arena,
	const struct pfd_env *env, const char *directory, enum pfd_open mode,
	struct pfd_store **ret, struct pfd_err *err)
{
	struct pfd_store *store PFD_CLEANUP(pfd_store_close) =
		new_store(arena, env, mode);
	const char *named =
		directory ? directory : pfd_env_get(env, "GIT_WORK_TREE");
	const char *start = pfd_path_resolve(arena, named ? named : ".");
	enum pfd_status status;

	if (!start)
		return pfd_fail_errno(err, named ? named : ".", errno);
	status = open_mode(store, directory, start, err);
	if (status != PFD_OK)
		return status;
	*ret = store;
	store = NULL;
	return PFD_OK;
}

/* Nothing is made that could not be committed. */
static enum pfd_status check_identity(
	struct pfd_store *store, struct pfd_err *err)
{
	git_signature *who PFD_CLEANUP(git_signature_freep) = NULL;

	return pfd_identity(store, "COMMITTER", &who, err);
}

static enum pfd_status no_parent(struct pfd_err *err, const char *directory)
{
	pfd_fail_errno(err, directory, ENOENT);
	return pfd_hint(
		err, PFD_MESSAGE("make the directories above it first: "
				 "mkdir -p {directory}",
			     "zuerst die Verzeichnisse darüber anlegen: "
			     "mkdir -p {directory}",
			     PFD_A_Z("directory", directory)));
}

/* Not where an earlier run ended while the library made .git: the last it writes is
 * this key. */
static bool is_made(struct pfd_arena *arena, const char *dir)
{
	git_config *config PFD_CLEANUP(git_config_freep) = NULL;
	const char *git = pfd_path_join(arena, dir, ".git");
	struct stat st;
	int last;

	if (lstat(git, &st))
		return false;
	return !S_ISDIR(st.st_mode) ||
	       (is_git_dir(arena, git) &&
		       !git_config_open_ondisk(
			       &config, pfd_path_join(arena, git, "config")) &&
		       !git_config_get_bool(
			       &last, config, "core.logallrefupdates"));
}

/* The library and git wait for each other's locks for ever.  Where nothing was ever
 * committed, nobody holds one: an earlier run ended. */
static enum pfd_status unlock_begun(
	struct pfd_arena *arena, const char *dir, struct pfd_err *err)
{
	static const char *const locks[] = { "HEAD.lock", "config.lock" };
	const char *git = pfd_path_join(arena, dir, ".git");

	if (stands(arena, git, "logs") || stands(arena, git, "packed-refs"))
		return PFD_OK;
	for (size_t i = 0; i < PFD_COUNT(locks); i++) {
		const char *lock = pfd_path_join(arena, git, locks[i]);

		if (unlink(lock) && errno != ENOENT && errno != ENOTDIR)
			return pfd_fail_errno(err, lock, errno);
	}
	return PFD_OK;
}

/* The library syncs nothing of what it makes here: a power cut would leave a HEAD
 * without a letter below a commit that was promised. */
static enum pfd_status make_git(
	struct pfd_arena *arena, const char *dir, struct pfd_err *err)
{
	git_repository *made PFD_CLEANUP(git_repository_freep) = NULL;
	git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
	int fd PFD_CLEANUP(pfd_fd_closep) = -1;

	options.initial_head = "main";
	if (git_repository_init_ext(&made, dir, &options))
		return pfd_git_fail(err, PFD_FAILED, dir);
	fd = open(
		git_repository_path(made), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0 || syncfs(fd))
		return pfd_fail_errno(err, dir, errno);
	/* Nor does it tell where it could not take a lock away. */
	return unlock_begun(arena, dir, err);
}

enum pfd_status pfd_store_create(struct pfd_arena *arena,
	const struct pfd_env *env, const char *directory,
	struct pfd_store **ret, struct pfd_err *err)
{
	struct pfd_store *store PFD_CLEANUP(pfd_store_close) =
		new_store(arena, env, PFD_OPEN_WRITE);
	const char *dir;
	enum pfd_status status = start_library(store, err);

	if (status == PFD_OK && !is_made(arena, directory))
		status = check_identity(store, err);
	if (status != PFD_OK)
		return status;
	if (mkdir(directory, 0777) && errno != EEXIST)
		return errno == ENOENT ? no_parent(err, directory)
				       : pfd_fail_errno(err, directory, errno);
	dir = pfd_path_resolve(arena, directory);
	if (!dir)
		return pfd_fail_errno(err, directory, errno);
	status = unlock_begun(arena, dir, err);
	if (status == PFD_OK && !is_made(arena, dir))
		status = make_git(arena, dir, err);
	if (status == PFD_OK)
		status = open_beside(store, dir, err);
	if (status == PFD_OK)
		status = open_write(store, err);
	if (status != PFD_OK)
		return status;
	*ret = store;
	store = NULL;
	return PFD_OK;
}

void pfd_store_close(struct pfd_store **at)
{
	struct pfd_store *store = *at;

	if (!store)
		return;
	pfd_store_unlock(store);
	git_odb_freep(&store->odb);
	git_repository_freep(&store->repo);
	pfd_root_close(&store->common);
	pfd_root_close(&store->git);
	pfd_root_close(&store->root);
	if (store->library)
		git_libgit2_shutdown();
	*at = NULL;
}

struct pfd_message pfd_store_recovered(const struct pfd_store *store)
{
	return store->recovered;
}

const struct pfd_root *pfd_store_root(const struct pfd_store *store)
{
	return &store->root;
}

bool pfd_store_bare(const struct pfd_store *store)
{
	return store->root.fd < 0;
}

bool pfd_store_has_git(const struct pfd_store *store)
{
	return store->repo != NULL;
}

bool pfd_store_beside(const struct pfd_store *store, struct pfd_arena *arena,
	struct pfd_root *ret)
{
	struct pfd_err unsaid = { .arena = arena };
	const char *path =
		store->git.fd >= 0
			? store->git.path
			: pfd_path_join(arena, store->root.path, ".git");
	struct stat st;

	return !lstat(path, &st) && S_ISDIR(st.st_mode) &&
	       pfd_root_open(ret, arena, path, &unsaid) == PFD_OK;
}
