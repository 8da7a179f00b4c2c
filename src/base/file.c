/* Opening and reading beneath a root, and descriptors as such. */
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

int pfd_beneath(
	const struct pfd_root *root, const char *path, int flags, mode_t mode)
{
	struct open_how how = {
		.flags = (uint64_t)(flags | O_CLOEXEC),
		.mode = flags & O_CREAT ? mode & 07777 : 0,
		.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS,
	};
	long fd;

	/* EAGAIN: somebody renamed something on the way; the kernel could not
	 * tell whether it led out and wants to be asked again. */
	for (int tries = 0; tries < 100; tries++) {
		fd = syscall(SYS_openat2, root->fd, *path ? path : ".", &how,
			sizeof(how));
		if (fd >= 0 || (errno != EAGAIN && errno != EINTR))
			break;
	}
	return (int)fd;
}

const char *pfd_last_part(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;

	if (!*name || !strcmp(name, ".") || !strcmp(name, "..") ||
		slash == path)
		return NULL;
	return name;
}

int pfd_beneath_parent(
	const struct pfd_root *root, const char *path, const char **ret_name)
{
	const char *name = pfd_last_part(path);
	char parent[4096];
	size_t n = name && name > path ? (size_t)(name - path - 1) : 0;

	if (!name) {
		errno = EXDEV;
		return -1;
	}
	if (n >= sizeof(parent)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	memcpy(parent, path, n);
	parent[n] = '\0';
	*ret_name = name;
	return pfd_beneath(root, parent, O_RDONLY | O_DIRECTORY, 0);
}

void pfd_fd_closep(int *fd)
{
	int saved = errno;

	if (*fd >= 0)
		close(*fd);
	*fd = -1;
	errno = saved;
}

enum pfd_status pfd_fail_beneath(struct pfd_err *err,
	const struct pfd_root *root, const char *path, int errnum)
{
	switch (errnum) {
	case ENOENT:
	case ENOTDIR:
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: no such file",
				"{path}: keine solche Datei",
				PFD_A_Z("path", path)));
	case ELOOP:
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: a symbolic link stands there or "
				    "on the way; pfd does not follow links in "
				    "a repository",
				"{path}: dort oder auf dem Weg dorthin steht "
				"ein symbolischer Link; in einem Repository "
				"folgt pfd keinen Links",
				PFD_A_Z("path", path)));
	case EXDEV:
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: leads out of {root}",
				"{path}: führt aus {root} hinaus",
				PFD_A_Z("path", path),
				PFD_A_Z("root", root->path)));
	default: /* of errno values, the rest is the world's */
		return pfd_fail_errno(err, path, errnum);
	}
}

enum pfd_status pfd_root_open(struct pfd_root *root, struct pfd_arena *arena,
	const char *path, struct pfd_err *err)
{
	root->path = pfd_arena_z(arena, pfd_str(path));
	do
		root->fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	while (root->fd < 0 && errno == EINTR);
	if (root->fd >= 0)
		return PFD_OK;
	if (errno == ENOENT || errno == ENOTDIR)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: no such directory",
				"{path}: kein solches Verzeichnis",
				PFD_A_Z("path", path)));
	return pfd_fail_errno(err, path, errno);
}

void pfd_root_close(struct pfd_root *root)
{
	pfd_fd_closep(&root->fd);
}

static enum pfd_status too_large(
	struct pfd_err *err, const char *name, size_t max)
{
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: larger than {max} bytes",
			"{path}: größer als {max} Bytes", PFD_A_Z("path", name),
			PFD_A_INT("max", (int64_t)max)));
}

static ssize_t read_some(int fd, void *bytes, size_t n)
{
	ssize_t got;

	do
		got = read(fd, bytes, n);
	while (got < 0 && errno == EINTR);
	return got;
}

/* Reads to the end; `size` is what is expected, and one read then suffices. */
static enum pfd_status read_all(int fd, const char *name, size_t size,
	size_t max, struct pfd_arena *arena, struct pfd_str *ret,
	struct pfd_err *err)
{
	size_t cap = size + 2, len = 0;
	char *bytes = pfd_alloc_raw(arena, cap);

	for (;;) {
		size_t want = cap - 1 - len;
		ssize_t got = read_some(fd, bytes + len, want);

		if (got < 0)
			return pfd_fail_errno(err, name, errno);
		len += (size_t)got;
		if (len > max)
			return too_large(err, name, max);
		/* A short read of a regular file is its end. */
		if (!got || (size && (size_t)got < want && len >= size))
			break;
		if (len + 1 == cap) {
			bytes = pfd_alloc_grow(arena, bytes, len, cap * 2);
			cap *= 2;
		}
	}
	bytes[len] = '\0';
	*ret = (struct pfd_str){ bytes, len };
	return PFD_OK;
}

enum pfd_status pfd_file_open(const struct pfd_root *root, const char *path,
	int *ret_fd, struct stat *ret_stat, struct pfd_err *err)
{
	/* Without O_NONBLOCK a named pipe would hang pfd. */
	int fd PFD_CLEANUP(pfd_fd_closep) =
		pfd_beneath(root, path, O_RDONLY | O_NONBLOCK | O_NOCTTY, 0);

	if (fd < 0 && errno != ENXIO)
		return pfd_fail_beneath(err, root, path, errno);
	if (fd >= 0 && fstat(fd, ret_stat))
		return pfd_fail_errno(err, path, errno);
	if (fd < 0 || !S_ISREG(ret_stat->st_mode))
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: not a regular file",
				"{path}: keine gewöhnliche Datei",
				PFD_A_Z("path", path)));
	*ret_fd = fd;
	fd = -1;
	return PFD_OK;
}

enum pfd_status pfd_file_read_stat(const struct pfd_root *root,
	const char *path, size_t max, struct pfd_arena *arena,
	struct pfd_str *ret, struct stat *ret_stat, struct pfd_err *err)
{
	int fd PFD_CLEANUP(pfd_fd_closep) = -1;
	enum pfd_status status = pfd_file_open(root, path, &fd, ret_stat, err);

	if (status != PFD_OK)
		return status;
	if ((uint64_t)ret_stat->st_size > max)
		return too_large(err, path, max);
	return read_all(
		fd, path, (size_t)ret_stat->st_size, max, arena, ret, err);
}

enum pfd_status pfd_file_read(const struct pfd_root *root, const char *path,
	size_t max, struct pfd_arena *arena, struct pfd_str *ret,
	struct pfd_err *err)
{
	struct stat st;

	return pfd_file_read_stat(root, path, max, arena, ret, &st, err);
}

int pfd_file_stat(
	const struct pfd_root *root, const char *path, struct stat *ret_stat)
{
	const char *name;
	int fd PFD_CLEANUP(pfd_fd_closep) =
		pfd_beneath_parent(root, path, &name);

	if (fd >= 0 && !fstatat(fd, name, ret_stat, AT_SYMLINK_NOFOLLOW))
		return 1;
	return errno == ENOENT || errno == ENOTDIR ? 0 : -1;
}

enum pfd_status pfd_fd_read(int fd, const char *name, size_t max,
	struct pfd_arena *arena, struct pfd_str *ret, struct pfd_err *err)
{
	char *bytes = NULL;
	size_t len = 0, cap = 0;

	for (;;) {
		ssize_t got;

		if (len + 1 >= cap) {
			size_t more = cap ? cap * 2 : 64 * 1024;

			bytes = pfd_alloc_grow(arena, bytes, len, more);
			cap = more;
		}
		got = read_some(fd, bytes + len, cap - 1 - len);
		if (got < 0)
			return pfd_fail_errno(err, name, errno);
		len += (size_t)got;
		if (len > max)
			return too_large(err, name, max);
		if (!got)
			break;
	}
	bytes[len] = '\0';
	*ret = (struct pfd_str){ bytes, len };
	return PFD_OK;
}

enum pfd_status pfd_fd_write(
	int fd, const char *name, struct pfd_str bytes, struct pfd_err *err)
{
	while (bytes.len) {
		ssize_t put = write(fd, bytes.ptr, bytes.len);

		if (put < 0) {
			if (errno == EINTR)
				continue;
			return pfd_fail_errno(err, name, errno);
		}
		bytes = pfd_str_sub(bytes, (size_t)put, bytes.len);
	}
	return PFD_OK;
}

bool pfd_fd_lock(int fd, int wait_ms)
{
	enum { STEP_MS = 10 };
	const struct timespec step = { .tv_nsec = STEP_MS * 1000000L };

	for (;;) {
		struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

		if (!fcntl(fd, F_OFD_SETLK, &lock))
			return true;
		if (errno == EINTR)
			continue;
		if ((errno != EAGAIN && errno != EACCES) || wait_ms <= 0)
			return false;
		nanosleep(&step, NULL);
		wait_ms -= STEP_MS;
	}
}
