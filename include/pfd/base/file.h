/* Files: reading, listing and atomic writing beneath one directory.
 *
 * Every path is relative to a root and resolved with openat2(RESOLVE_BENEATH |
 * RESOLVE_NO_SYMLINKS), so no link and no ".." inside a repository can lead
 * pfd out of it.  rename, fsync and unlink are called here only.
 */
#ifndef PFD_BASE_FILE_H
#define PFD_BASE_FILE_H

#include <sys/stat.h>

#include <pfd/base/err.h>

/* An open directory. */
struct pfd_root {
	int fd;
	const char *path; /* as the user knows it, for messages */
};

PFD_MUST_CHECK enum pfd_status pfd_root_open(struct pfd_root *root,
	struct pfd_arena *arena, const char *path, struct pfd_err *err);
void pfd_root_close(
	struct pfd_root *root); /* fits PFD_CLEANUP; fd -1 is fine */

/* A whole regular file, NUL behind.  PFD_REFUSED: not there, a symbolic link,
 * not a regular file or larger than `max` bytes; PFD_FAILED: the world. */
PFD_MUST_CHECK enum pfd_status pfd_file_read(const struct pfd_root *root,
	const char *path, size_t max, struct pfd_arena *arena,
	struct pfd_str *ret, struct pfd_err *err);
/* The same, and what it is besides its bytes. */
PFD_MUST_CHECK enum pfd_status pfd_file_read_stat(const struct pfd_root *root,
	const char *path, size_t max, struct pfd_arena *arena,
	struct pfd_str *ret, struct stat *ret_stat, struct pfd_err *err);
/* The same file opened, for what is too large to be held; close *ret_fd. */
PFD_MUST_CHECK enum pfd_status pfd_file_open(const struct pfd_root *root,
	const char *path, int *ret_fd, struct stat *ret_stat,
	struct pfd_err *err);
/* 1 and *ret_stat if something stands at `path` (not followed), 0 if nothing,
 * -1 with errno otherwise. */
int pfd_file_stat(
	const struct pfd_root *root, const char *path, struct stat *ret_stat);

struct pfd_file_entry {
	struct pfd_str path; /* relative to the root, '/' between parts */
	mode_t mode;         /* links are reported, not followed */
	off_t size;
};
/* What is told of regular files. */
enum pfd_file_tell {
	PFD_FILE_NAMES, /* their type alone: costs nothing */
	PFD_FILE_STAT   /* permission bits and size, too */
};
struct pfd_file_list {
	PFD_VEC_OF(struct pfd_file_entry);
};
/* All files below the root's directory `under` ("" = root), sorted by bytes;
 * directories named in `skip` (NULL-ended, relative to the root) are left out,
 * and so is .git wherever it stands.  Where `under` is nothing there are no
 * files. */
PFD_MUST_CHECK enum pfd_status pfd_file_walk(const struct pfd_root *root,
	const char *under, const char *const *skip, enum pfd_file_tell tell,
	struct pfd_arena *arena, struct pfd_file_list *ret,
	struct pfd_err *err);

/* A new file that becomes visible at once or not at all.
 * pfd_file_stage writes and fsyncs a temporary file beside `path`, making
 * missing directories; pfd_file_publish renames it over `path` and fsyncs the
 * directory; pfd_file_drop removes it instead. */
struct pfd_staged {
	const char *path, *temporary; /* in the arena given to pfd_file_stage */
};
PFD_MUST_CHECK enum pfd_status pfd_file_stage(const struct pfd_root *root,
	const char *path, struct pfd_str bytes, mode_t mode,
	struct pfd_arena *arena, struct pfd_staged *ret, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_file_publish(const struct pfd_root *root,
	const struct pfd_staged *staged, struct pfd_err *err);
void pfd_file_drop(
	const struct pfd_root *root, const struct pfd_staged *staged);
/* pfd_file_publish where nothing may be replaced: PFD_REFUSED if something stands at
 * `path`. */
PFD_MUST_CHECK enum pfd_status pfd_file_publish_new(const struct pfd_root *root,
	const struct pfd_staged *staged, struct pfd_err *err);
/* The first half of pfd_file_stage, for what is written piece by piece: then
 * pfd_file_close, which fsyncs, and publish. */
PFD_MUST_CHECK enum pfd_status pfd_file_begin(const struct pfd_root *root,
	const char *path, mode_t mode, struct pfd_arena *arena,
	struct pfd_staged *ret, int *ret_fd, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_file_close(
	int fd, const char *name, struct pfd_err *err);
/* stage and publish in one. */
PFD_MUST_CHECK enum pfd_status pfd_file_write(const struct pfd_root *root,
	const char *path, struct pfd_str bytes, mode_t mode,
	struct pfd_err *err);
/* The same, and where nothing stands yet a run that is killed leaves nothing: the
 * file has no name before it is whole, if the file system can do that. */
PFD_MUST_CHECK enum pfd_status pfd_file_write_new(const struct pfd_root *root,
	const char *path, struct pfd_str bytes, mode_t mode,
	struct pfd_err *err);
/* Removes the file and then its parents as far as they are empty; nothing
 * there is fine. */
PFD_MUST_CHECK enum pfd_status pfd_file_remove(
	const struct pfd_root *root, const char *path, struct pfd_err *err);
/* A new file under its own name from the start, for what must not be left under
 * another when pfd is killed: it may then be torn.  Something there: PFD_REFUSED. */
PFD_MUST_CHECK enum pfd_status pfd_file_create(const struct pfd_root *root,
	const char *path, struct pfd_str bytes, mode_t mode,
	struct pfd_err *err);
/* Overwrites a file's bytes where they lie with zeros, fsyncs and removes it: for
 * what must not be found again.  Nothing there is fine. */
PFD_MUST_CHECK enum pfd_status pfd_file_shred(
	const struct pfd_root *root, const char *path, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_file_mkdirs(
	const struct pfd_root *root, const char *path, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_file_link(const struct pfd_root *root,
	const char *from, const char *to,
	struct pfd_err *err); /* EEXIST: PFD_REFUSED */
PFD_MUST_CHECK enum pfd_status pfd_file_rename(const struct pfd_root *root,
	const char *from, const char *to,
	struct pfd_err *err); /* fsyncs the directory */

/* stdin, or any stream, to its end; PFD_REFUSED past `max`. */
PFD_MUST_CHECK enum pfd_status pfd_fd_read(int fd, const char *name, size_t max,
	struct pfd_arena *arena, struct pfd_str *ret, struct pfd_err *err);
/* Everything, through short writes and EINTR. */
PFD_MUST_CHECK enum pfd_status pfd_fd_write(
	int fd, const char *name, struct pfd_str bytes, struct pfd_err *err);
/* What was written is on the disk. */
PFD_MUST_CHECK enum pfd_status pfd_fd_sync(
	int fd, const char *name, struct pfd_err *err);

/* ---- what can be made anew ------------------------------------------------- */

enum { PFD_CACHE_PATH = 256 };
/* A file to be written in place of the one at `path`, whose directory exists; -1
 * where that cannot be, or another process is at it.  Nothing tells why: whoever
 * uses a cache does without it, too. */
PFD_MUST_CHECK int pfd_cache_begin(
	const struct pfd_root *root, const char *path);
/* Puts it in place if it is whole, without waiting for the disk: a reader must be
 * able to tell a torn file.  Closes it. */
void pfd_cache_end(
	const struct pfd_root *root, const char *path, int fd, bool whole);
/* The one at `path`, if nobody else can have written it; -1 otherwise. */
PFD_MUST_CHECK int pfd_cache_open(
	const struct pfd_root *root, const char *path, struct stat *ret);
/* The linker's mark of this very program, whose own caches alone it believes: no
 * version number can be forgotten.  False where the linker left none. */
enum { PFD_BUILD_BYTES = 20 };
PFD_MUST_CHECK bool pfd_cache_build(unsigned char ret[static PFD_BUILD_BYTES]);
/* The clock that stamps files; a file written that shortly before a cache was made
 * may have been written once more within the same tick of it. */
#define PFD_CACHE_TICK_NS INT64_C(2000000000)
int64_t pfd_cache_clock_ns(void);
void pfd_cache_drop(const struct pfd_root *root, const char *path);

void pfd_fd_closep(
	int *fd); /* close(2) for PFD_CLEANUP; -1 is fine, errno stays */

/* An exclusive F_OFD_SETLK lock on an open file: the kernel drops it when the
 * process ends, however it ends.  Waits up to `wait_ms`; false when another
 * process holds it still. */
PFD_MUST_CHECK bool pfd_fd_lock(int fd, int wait_ms);

#endif
