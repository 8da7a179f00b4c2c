/* What the files of base share and nobody else may use. */
#ifndef PFD_BASE_INTERNAL_H
#define PFD_BASE_INTERNAL_H

#include <pfd/base/file.h>

/* `old` bytes at `ptr` made room for `size`: in place where `ptr` was the last
 * object, else moved.  Under ASan always moved and the old place poisoned, so
 * that a stale pointer shows. */
void *pfd_alloc_grow(
	struct pfd_arena *arena, void *ptr, size_t old, size_t size);

/* openat2 beneath the root, links refused; -1 with errno. */
int pfd_beneath(
	const struct pfd_root *root, const char *path, int flags, mode_t mode);
/* What stands behind the last '/'; NULL where that is no name. */
const char *pfd_last_part(const char *path);
/* Opens the directory that holds `path`; *ret_name is the last part of it. */
int pfd_beneath_parent(
	const struct pfd_root *root, const char *path, const char **ret_name);
/* The error for errno after a call beneath the root: what the user can mend in
 * the data is PFD_REFUSED, the rest PFD_FAILED. */
enum pfd_status pfd_fail_beneath(struct pfd_err *err,
	const struct pfd_root *root, const char *path, int errnum);

#endif
