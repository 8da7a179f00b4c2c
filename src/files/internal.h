/* What the files of this area share. */
#ifndef PFD_FILES_INTERNAL_H
#define PFD_FILES_INTERNAL_H

#include <pfd/files.h>

/* "SHA256  PATH" a line, as `sha256sum -c` reads it. */
struct pfd_str pfd_files_sums(
	struct pfd_arena *arena, const struct pfd_attachments *list);
/* The files as one ustar archive (POSIX.1-2001) on `fd`, `sums` as the first.
 * PFD_REFUSED: a file that differs by now, a path too long for the format. */
PFD_MUST_CHECK enum pfd_status pfd_files_tar(const struct pfd_root *root,
	const struct pfd_attachments *list, struct pfd_str sums, int fd,
	const char *name, int64_t now_s, struct pfd_err *err);
/* Copies one file to `fd` and sees that it is what the record names. */
PFD_MUST_CHECK enum pfd_status pfd_files_copy(const struct pfd_root *root,
	const struct pfd_attachment *one, int fd, const char *name,
	struct pfd_err *err);

/* Each file once, by path. */
struct pfd_attachments pfd_files_sorted(
	struct pfd_arena *arena, const struct pfd_attachments *list);
/* The directory that holds `target`, and its name there. */
PFD_MUST_CHECK enum pfd_status pfd_files_parent(struct pfd_arena *arena,
	const char *target, struct pfd_root *ret, const char **ret_name,
	struct pfd_err *err);

#endif
