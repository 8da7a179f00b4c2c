/* Changing files beneath a root: each change is whole or absent, also after a
 * power cut.  The order is always the same: write and fsync beside the target,
 * rename, fsync the directory. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <unistd.h>

#include "internal.h"

enum { TEMPORARY_TRIES = 100 };

enum pfd_status pfd_fd_sync(int fd, const char *name, struct pfd_err *err)
{
	return fsync(fd) ? pfd_fail_errno(err, name, errno) : PFD_OK;
}

/* Makes one directory, whose parent exists, durable. */
static enum pfd_status make_dir(
	const struct pfd_root *root, const char *path, struct pfd_err *err)
{
	const char *name;
	int fd PFD_CLEANUP(pfd_fd_closep) =
		pfd_beneath_parent(root, path, &name);

	if (fd < 0)
		return pfd_fail_beneath(err, root, path, errno);
	if (!mkdirat(fd, name, 0777))
		return pfd_fd_sync(fd, path, err);
	if (errno != EEXIST)
		return pfd_fail_errno(err, path, errno);
	return PFD_OK;
}

/* Whether the directory is there; 0 if not, -1 on a failure. */
static int dir_there(const struct pfd_root *root, const char *path)
{
	int fd = pfd_beneath(root, path, O_PATH | O_DIRECTORY, 0);

	if (fd < 0)
		return errno == ENOENT ? 0 : -1;
	close(fd);
	return 1;
}

enum pfd_status pfd_file_mkdirs(
	const struct pfd_root *root, const char *path, struct pfd_err *err)
{
	char part[4096];
	size_t n = strlen(path);
	int there = *path ? dir_there(root, path) : 1;

	if (there < 0)
		return pfd_fail_beneath(err, root, path, errno);
	if (there)
		return PFD_OK;
	if (n >= sizeof(part))
		return pfd_fail_errno(err, path, ENAMETOOLONG);
	for (size_t i = 1; i <= n; i++) {
		enum pfd_status status;

		if (path[i] != '/' && path[i] != '\0')
			continue;
		memcpy(part, path, i);
		part[i] = '\0';
		status = make_dir(root, part, err);
		if (status != PFD_OK)
			return status;
	}
	/* A file or a link may have stood where a directory should. */
	if (dir_there(root, path) <= 0)
		return pfd_fail_beneath(err, root, path, errno);
	return PFD_OK;
}

static void temporary_name(char name[static 16])
{
	static const char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
	unsigned char bytes[6];

	/* Also without randomness O_EXCL keeps the name our own. */
	if (getrandom(bytes, sizeof(bytes), 0) != sizeof(bytes))
		memset(bytes, 0, sizeof(bytes));
	memcpy(name, ".pfd-", 5);
	for (size_t i = 0; i < sizeof(bytes); i++)
		name[5 + i] = alphabet[bytes[i] % 32];
	name[5 + sizeof(bytes)] = '\0';
}

/* What already stands at the target must be a file, which rename replaces. */
static enum pfd_status check_target(const struct pfd_root *root, int dir,
	const char *name, const char *path, struct pfd_err *err)
{
	struct stat st;

	if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW))
		return errno == ENOENT
			       ? PFD_OK
			       : pfd_fail_beneath(err, root, path, errno);
	if (S_ISREG(st.st_mode))
		return PFD_OK;
	if (S_ISLNK(st.st_mode))
		return pfd_fail_beneath(err, root, path, ELOOP);
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: not a regular file",
			"{path}: keine gewöhnliche Datei",
			PFD_A_Z("path", path)));
}

static enum pfd_status open_temporary(int dir, const char *path, mode_t mode,
	char name[static 16], int *ret, struct pfd_err *err)
{
	int fd = -1;

	for (int i = 0; i < TEMPORARY_TRIES && fd < 0; i++) {
		temporary_name(name);
		fd = openat(dir, name,
			O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
			mode);
		if (fd < 0 && errno != EEXIST && errno != EINTR)
			break;
	}
	*ret = fd;
	return fd < 0 ? pfd_fail_errno(err, path, errno) : PFD_OK;
}

enum pfd_status pfd_file_begin(const struct pfd_root *root, const char *path,
	mode_t mode, struct pfd_arena *arena, struct pfd_staged *ret,
	int *ret_fd, struct pfd_err *err)
{
	const char *name = pfd_last_part(path);
	struct pfd_str parent = { path, name ? (size_t)(name - path) : 0 };
	int dir PFD_CLEANUP(pfd_fd_closep) = -1;
	enum pfd_status status;
	char temporary[16];

	if (!name)
		return pfd_fail_beneath(err, root, path, EXDEV);
	status = pfd_file_mkdirs(root,
		pfd_arena_z(arena, pfd_str_sub(parent, 0,
					   parent.len ? parent.len - 1 : 0)),
		err);
	if (status != PFD_OK)
		return status;
	dir = pfd_beneath_parent(root, path, &name);
	if (dir < 0)
		return pfd_fail_beneath(err, root, path, errno);
	status = check_target(root, dir, name, path, err);
	if (status == PFD_OK)
		status =
			open_temporary(dir, path, mode, temporary, ret_fd, err);
	if (status != PFD_OK)
		return status;
	ret->path = pfd_arena_z(arena, pfd_str(path));
	ret->temporary = pfd_arena_printf(
		arena, "%.*s%s", PFD_STR_ARG(parent), temporary)
				 .ptr;
	return PFD_OK;
}

enum pfd_status pfd_file_close(int fd, const char *name, struct pfd_err *err)
{
	enum pfd_status status = pfd_fd_sync(fd, name, err);

	/* Some file systems report a full disk only here. */
	if (close(fd) && status == PFD_OK && errno != EINTR)
		status = pfd_fail_errno(err, name, errno);
	return status;
}

enum pfd_status pfd_file_stage(const struct pfd_root *root, const char *path,
	struct pfd_str bytes, mode_t mode, struct pfd_arena *arena,
	struct pfd_staged *ret, struct pfd_err *err)
{
	struct pfd_err after = { .arena = err->arena };
	struct pfd_staged staged;
	enum pfd_status status, closed;
	int fd;

	status = pfd_file_begin(root, path, mode, arena, &staged, &fd, err);
	if (status != PFD_OK)
		return status;
	status = pfd_fd_write(fd, path, bytes, err);
	closed = pfd_file_close(fd, path, status == PFD_OK ? err : &after);
	if (status == PFD_OK)
		status = closed;
	if (status == PFD_OK)
		*ret = staged;
	else
		pfd_file_drop(root, &staged);
	return status;
}

enum pfd_status pfd_file_publish(const struct pfd_root *root,
	const struct pfd_staged *staged, struct pfd_err *err)
{
	return pfd_file_rename(root, staged->temporary, staged->path, err);
}

void pfd_file_drop(const struct pfd_root *root, const struct pfd_staged *staged)
{
	const char *name;
	int dir PFD_CLEANUP(pfd_fd_closep) =
		pfd_beneath_parent(root, staged->temporary, &name);

	/* Where no directory can be opened any more, the name is told from others by
	 * what is random in it. */
	if (dir >= 0)
		unlinkat(dir, name, 0);
	else if (errno != ENOENT)
		unlinkat(root->fd, staged->temporary, 0);
}

enum pfd_status pfd_file_write(const struct pfd_root *root, const char *path,
	struct pfd_str bytes, mode_t mode, struct pfd_err *err)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_staged staged;
	enum pfd_status status =
		pfd_file_stage(root, path, bytes, mode, arena, &staged, err);

	if (status != PFD_OK)
		return status;
	/* An error may outlive the arena here. */
	staged.path = path;
	status = pfd_file_publish(root, &staged, err);
	if (status != PFD_OK)
		pfd_file_drop(root, &staged);
	return status;
}

/* Removes the directories above `path` as far as they are empty. */
static enum pfd_status prune(
	const struct pfd_root *root, const char *path, struct pfd_err *err)
{
	char part[4096];
	char *slash;

	if (strlen(path) >= sizeof(part))
		return pfd_fail_errno(err, path, ENAMETOOLONG);
	strcpy(part, path);
	while ((slash = strrchr(part, '/'))) {
		const char *name;
		int fd PFD_CLEANUP(pfd_fd_closep) = -1;

		*slash = '\0';
		fd = pfd_beneath_parent(root, part, &name);
		if (fd < 0) {
			if (errno == ENOENT)
				continue;
			return pfd_fail_beneath(err, root, path, errno);
		}
		if (unlinkat(fd, name, AT_REMOVEDIR)) {
			if (errno == ENOENT)
				continue;
			/* Not empty, in use, or not ours to remove: the file
			 * itself is gone, which is what was asked for. */
			return PFD_OK;
		}
		if (fsync(fd))
			return pfd_fail_errno(err, path, errno);
	}
	return PFD_OK;
}

enum pfd_status pfd_file_remove(
	const struct pfd_root *root, const char *path, struct pfd_err *err)
{
	const char *name;
	int dir PFD_CLEANUP(pfd_fd_closep) =
		pfd_beneath_parent(root, path, &name);
	enum pfd_status status;

	if (dir < 0 && errno != ENOENT && errno != ENOTDIR)
		return pfd_fail_beneath(err, root, path, errno);
	if (dir >= 0 && !unlinkat(dir, name, 0)) {
		status = pfd_fd_sync(dir, path, err);
		if (status != PFD_OK)
			return status;
	} else if (errno != ENOENT && errno != ENOTDIR) {
		return pfd_fail_errno(err, path, errno);
	}
	return prune(root, path, err);
}

static enum pfd_status fail_there(const char *path, struct pfd_err *err)
{
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: exists already",
			"{path}: existiert bereits", PFD_A_Z("path", path)));
}

static enum pfd_status fill(
	int fd, const char *path, struct pfd_str bytes, struct pfd_err *err)
{
	enum pfd_status status = pfd_fd_write(fd, path, bytes, err);

	return status == PFD_OK ? pfd_fd_sync(fd, path, err) : status;
}

enum pfd_status pfd_file_create(const struct pfd_root *root, const char *path,
	struct pfd_str bytes, mode_t mode, struct pfd_err *err)
{
	const char *name;
	int dir PFD_CLEANUP(pfd_fd_closep) =
		pfd_beneath_parent(root, path, &name);
	int fd PFD_CLEANUP(pfd_fd_closep) = -1;
	enum pfd_status status;

	if (dir < 0)
		return pfd_fail_beneath(err, root, path, errno);
	fd = openat(dir, name,
		O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
	if (fd < 0)
		return errno == EEXIST ? fail_there(path, err)
				       : pfd_fail_errno(err, path, errno);
	status = fill(fd, path, bytes, err);
	if (status == PFD_OK)
		status = pfd_fd_sync(dir, path, err);
	if (status != PFD_OK)
		unlinkat(dir, name, 0);
	return status;
}

/* Not every file system can rename only where nothing stands. */
static int rename_to_new(int dir, const char *from, const char *to)
{
	int ret = renameat2(dir, from, dir, to, RENAME_NOREPLACE);

	if (!ret || errno != EINVAL)
		return ret;
	ret = linkat(dir, from, dir, to, 0);
	if (!ret)
		unlinkat(dir, from, 0);
	return ret;
}

enum pfd_status pfd_file_publish_new(const struct pfd_root *root,
	const struct pfd_staged *staged, struct pfd_err *err)
{
	const char *temporary, *name = pfd_last_part(staged->path);
	int dir PFD_CLEANUP(pfd_fd_closep) =
		pfd_beneath_parent(root, staged->temporary, &temporary);
	enum pfd_status status;

	if (dir < 0)
		return pfd_fail_beneath(err, root, staged->path, errno);
	if (rename_to_new(dir, temporary, name))
		return errno == EEXIST
			       ? fail_there(staged->path, err)
			       : pfd_fail_errno(err, staged->path, errno);
	status = pfd_fd_sync(dir, staged->path, err);
	if (status != PFD_OK)
		unlinkat(dir, name, 0);
	return status;
}

/* False where it cannot be done so, for whatever reason. */
static bool link_whole(
	int dir, const char *name, struct pfd_str bytes, mode_t mode)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_err unsaid = { .arena = arena };
	int fd PFD_CLEANUP(pfd_fd_closep) =
		openat(dir, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, mode);

	return fd >= 0 && fill(fd, name, bytes, &unsaid) == PFD_OK &&
	       !linkat(AT_FDCWD,
		       pfd_arena_printf(arena, "/proc/self/fd/%d", fd).ptr, dir,
		       name, AT_SYMLINK_FOLLOW);
}

enum pfd_status pfd_file_write_new(const struct pfd_root *root,
	const char *path, struct pfd_str bytes, mode_t mode,
	struct pfd_err *err)
{
	const char *name;
	int dir PFD_CLEANUP(pfd_fd_closep) =
		pfd_beneath_parent(root, path, &name);

	if (dir < 0 || !link_whole(dir, name, bytes, mode))
		return pfd_file_write(root, path, bytes, mode, err);
	return pfd_fd_sync(dir, path, err);
}

static enum pfd_status overwrite(int fd, const char *path, struct pfd_err *err)
{
	static const char zeros[4096];
	struct stat st;
	enum pfd_status status = PFD_OK;

	if (fstat(fd, &st))
		return pfd_fail_errno(err, path, errno);
	for (off_t left = st.st_size; !status && left > 0;) {
		size_t n = left < (off_t)sizeof(zeros) ? (size_t)left
						       : sizeof(zeros);

		status = pfd_fd_write(
			fd, path, (struct pfd_str){ zeros, n }, err);
		left -= (off_t)n;
	}
	return status ? status : pfd_fd_sync(fd, path, err);
}

enum pfd_status pfd_file_shred(
	const struct pfd_root *root, const char *path, struct pfd_err *err)
{
	int fd PFD_CLEANUP(pfd_fd_closep) =
		pfd_beneath(root, path, O_WRONLY | O_NOCTTY, 0);
	enum pfd_status status;

	if (fd < 0)
		return errno == ENOENT
			       ? PFD_OK
			       : pfd_fail_beneath(err, root, path, errno);
	status = overwrite(fd, path, err);
	return status ? status : pfd_file_remove(root, path, err);
}

enum pfd_status pfd_file_link(const struct pfd_root *root, const char *from,
	const char *to, struct pfd_err *err)
{
	const char *old, *new;
	int source PFD_CLEANUP(pfd_fd_closep) =
		pfd_beneath_parent(root, from, &old);
	int target PFD_CLEANUP(pfd_fd_closep) = -1;

	if (source < 0)
		return pfd_fail_beneath(err, root, from, errno);
	target = pfd_beneath_parent(root, to, &new);
	if (target < 0)
		return pfd_fail_beneath(err, root, to, errno);
	if (!linkat(source, old, target, new, 0))
		return pfd_fd_sync(target, to, err);
	return errno == EEXIST ? fail_there(to, err)
			       : pfd_fail_errno(err, to, errno);
}

enum pfd_status pfd_file_rename(const struct pfd_root *root, const char *from,
	const char *to, struct pfd_err *err)
{
	const char *old, *new;
	int source PFD_CLEANUP(pfd_fd_closep) =
		pfd_beneath_parent(root, from, &old);
	int target PFD_CLEANUP(pfd_fd_closep) = -1;
	struct stat a, b;

	if (source < 0)
		return pfd_fail_beneath(err, root, from, errno);
	target = pfd_beneath_parent(root, to, &new);
	if (target < 0)
		return pfd_fail_beneath(err, root, to, errno);
	/* First, so that behind the renaming only what it is for can fail. */
	if (fstat(source, &a) || fstat(target, &b))
		return pfd_fail_errno(err, to, errno);
	if (renameat(source, old, target, new))
		return pfd_fail_errno(err, to, errno);
	if (fsync(target))
		return pfd_fail_errno(err, to, errno);
	/* The name must also be gone for good where it was. */
	if ((a.st_ino != b.st_ino || a.st_dev != b.st_dev) && fsync(source))
		return pfd_fail_errno(err, from, errno);
	return PFD_OK;
}
