/* A file that can be made anew at any time, such as the index: found whole or not at
 * all, written by one process at a time, and never waited for. */
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
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

int pfd_cache_open(
	const struct pfd_root *root, const char *path, struct stat *ret)
{
	int fd = pfd_beneath(root, path, O_RDONLY | O_NONBLOCK | O_NOCTTY, 0);

	if (fd >= 0 && !fstat(fd, ret) && S_ISREG(ret->st_mode) &&
		ret->st_uid == geteuid() && !(ret->st_mode & 022))
		return fd;
	pfd_fd_closep(&fd);
	return -1;
}

int64_t pfd_cache_clock_ns(void)
{
	struct timespec now = { 0 };

	(void)clock_gettime(CLOCK_REALTIME, &now);
	return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

/* ---- the build -------------------------------------------------------------------- */

/* The notes of the program, which comes first; 0: go on. */
static int find_build(struct dl_phdr_info *info, size_t size, void *ret)
{
	(void)size;
	for (size_t i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *part = &info->dlpi_phdr[i];
		const char *at =
			(const char *)(info->dlpi_addr + part->p_vaddr);
		const char *end = at + part->p_memsz;

		while (part->p_type == PT_NOTE &&
			at + sizeof(ElfW(Nhdr)) < end) {
			const ElfW(Nhdr) *note = (const void *)at;
			const char *name = at + sizeof *note;
			const char *text = name + ((note->n_namesz + 3) & ~3U);

			if (note->n_type == NT_GNU_BUILD_ID &&
				note->n_descsz == PFD_BUILD_BYTES &&
				!strncmp(name, "GNU", note->n_namesz)) {
				memcpy(ret, text, PFD_BUILD_BYTES);
				return 1;
			}
			at = text + ((note->n_descsz + 3) & ~3U);
		}
	}
	return -1;
}

bool pfd_cache_build(unsigned char ret[static PFD_BUILD_BYTES])
{
	return dl_iterate_phdr(find_build, ret) == 1;
}
