/* A file that can be made anew at any time, such as the index: found whole or not at
 * all, written by one process at a time, and never waited for. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

static bool name_of(const char *path, char ret[static PFD_CACHE_PATH])
{
	int n = snprintf(ret, PFD_CACHE_PATH, "%s.new", path);

	return n > 0 && n < PFD_CACHE_PATH;
}

/* Whether nobody has renamed the file since it was opened, when it was perhaps
 * another's. */
static bool is_still(const struct pfd_root *root, const char *path, int fd)
{
	struct stat here, there;

	return !fstat(fd, &here) &&
	       !fstatat(root->fd, path, &there, AT_SYMLINK_NOFOLLOW) &&
	       here.st_ino == there.st_ino && here.st_dev == there.st_dev;
}

int pfd_cache_begin(const struct pfd_root *root, const char *path)
{
	char name[PFD_CACHE_PATH];
	int fd = name_of(path, name)
			 ? pfd_beneath(root, name, O_RDWR | O_CREAT, 0600)
			 : -1;

	if (fd >= 0 && pfd_fd_lock(fd, 0) && is_still(root, name, fd) &&
		!ftruncate(fd, 0))
		return fd;
	pfd_fd_closep(&fd);
	return -1;
}

void pfd_cache_end(
	const struct pfd_root *root, const char *path, int fd, bool whole)
{
	char name[PFD_CACHE_PATH];

	if (name_of(path, name) &&
		(!whole || renameat(root->fd, name, root->fd, path)))
		(void)unlinkat(root->fd, name, 0);
	pfd_fd_closep(&fd);
}

void pfd_cache_drop(const struct pfd_root *root, const char *path)
{
	(void)unlinkat(root->fd, path, 0);
}

int64_t pfd_cache_clock_ns(void)
{
	struct timespec now = { 0 };

	(void)clock_gettime(CLOCK_REALTIME, &now);
	return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}
