/* The folder of an editor: a person's record lies there in clear, so it is in memory
 * where possible, and no run's folder outlives it for long.
 *
 * The folder is locked while its run lives.  A lock goes with its holder, however
 * that died, and unlike a process id it is never another one's.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include "editor.h"

enum { PLACES = 4, TRIES = 10, OPEN_DIRS = 8 };
static const char prefix[] = "pfd-edit-";

/* The best first; NULL if there is none. */
static const char *place(const struct pfd_env *env, int i)
{
	const char *const places[PLACES] = { pfd_env_get(
						     env, "XDG_RUNTIME_DIR"),
		"/dev/shm", pfd_env_get(env, "TMPDIR"), "/tmp" };

	return places[i] && *places[i] == '/' ? places[i] : NULL;
}

/* ---- taking away ------------------------------------------------------------- */

static void overwrite(const char *path, const struct stat *st)
{
	static const char nothing[4096];
	int fd;

	if (chmod(path, 0600))
		return;
	fd = open(
		path, O_WRONLY | O_DSYNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return;
	for (off_t left = st->st_size; left > 0;) {
		size_t n = left < (off_t)sizeof(nothing) ? (size_t)left
							 : sizeof(nothing);
		ssize_t done = write(fd, nothing, n);

		if (done <= 0)
			break;
		left -= done;
	}
	close(fd);
}

static int take_away(
	const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)ftw;
	/* A second name may be somebody's own file. */
	if (type == FTW_F && S_ISREG(st->st_mode) && st->st_nlink == 1)
		overwrite(path, st);
	(void)remove(path);
	return 0;
}

void pfd_scratch_drop(struct pfd_scratch *scratch)
{
	if (!scratch->dir)
		return;
	(void)nftw(scratch->dir, take_away, OPEN_DIRS, FTW_DEPTH | FTW_PHYS);
	if (scratch->fd >= 0)
		close(scratch->fd);
	scratch->dir = NULL;
}

/* ---- making -------------------------------------------------------------------- */

static int open_locked(const char *dir)
{
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

	if (fd >= 0 && !flock(fd, LOCK_EX | LOCK_NB))
		return fd;
	if (fd >= 0)
		close(fd);
	return -1;
}

/* The open file, or -1.  A sweep may take the folder before it is locked. */
static int try_place(struct pfd_run *run, const char *where, const char *name,
	struct pfd_scratch *ret)
{
	for (int i = 0; i < TRIES; i++) {
		struct pfd_scratch made = { .fd = -1 };
		struct pfd_str dir = pfd_arena_printf(
			run->arena, "%s/%sXXXXXX", where, prefix);
		int fd;

		made.dir = mkdtemp((char *)(uintptr_t)dir.ptr);
		if (!made.dir)
			return -1;
		made.fd = open_locked(made.dir);
		fd = made.fd < 0
			     ? -1
			     : openat(made.fd, name,
				       O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
				       0600);
		if (fd >= 0) {
			made.file = pfd_arena_printf(
				run->arena, "%s/%s", made.dir, name)
					    .ptr;
			*ret = made;
			return fd;
		}
		pfd_scratch_drop(&made);
	}
	return -1;
}

enum pfd_status pfd_scratch_make(struct pfd_run *run, const char *name,
	struct pfd_str text, struct pfd_scratch *ret)
{
	const char *where = "/tmp";
	enum pfd_status status;
	int fd = -1;

	*ret = (struct pfd_scratch){ .fd = -1 };
	for (int i = 0; fd < 0 && i < PLACES; i++) {
		where = place(&run->env, i);
		if (where)
			fd = try_place(run, where, name, ret);
	}
	if (fd < 0)
		return pfd_fail_errno(run->err, where, errno);
	status = pfd_fd_write(fd, ret->file, text, run->err);
	close(fd);
	return status;
}

/* ---- what killed runs left --------------------------------------------------------- */

static void sweep_one(const char *where, const char *name)
{
	char path[4096];
	struct pfd_scratch left = { .dir = path };
	struct stat st;

	if (snprintf(path, sizeof(path), "%s/%s", where, name) >=
		(int)sizeof(path))
		return;
	left.fd = open_locked(path);
	if (left.fd < 0)
		return;
	if (!fstat(left.fd, &st) && st.st_uid == geteuid())
		pfd_scratch_drop(&left);
	else
		close(left.fd);
}

void pfd_scratch_sweep(const struct pfd_env *env)
{
	for (int i = 0; i < PLACES; i++) {
		const char *where = place(env, i);
		DIR *dir = where ? opendir(where) : NULL;
		struct dirent *entry;

		while (dir && (entry = readdir(dir)))
			if (!strncmp(entry->d_name, prefix, strlen(prefix)))
				sweep_one(where, entry->d_name);
		if (dir)
			closedir(dir);
	}
}
