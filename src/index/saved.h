/* The index of a state as it was left by an earlier run, in .git/pfd/index: the
 * pages of its database, and of which files they are.
 *
 * The file is a whole or it is nothing: it is written beside and renamed, never
 * changed, and carries sums over everything in it.  Whatever is odd about it (another
 * build of pfd, another owner, a torn end, a flipped bit) means that there is none.
 */
#ifndef PFD_INDEX_SAVED_H
#define PFD_INDEX_SAVED_H

#include <pfd/seal.h>
#include <pfd/store.h>

#include "pages.h"

/* A file whose rows are in the pages, as it lies on the disk. */
struct saved_file {
	struct pfd_stamp stamp;  /* zeros: not known */
	struct pfd_print print;  /* of its bytes */
	struct pfd_oid oid;      /* of its blob; zeros: not known */
	uint32_t path, path_len; /* among the paths */
	uint16_t clean;          /* it was read, and nothing was found */
	uint16_t rows;           /* it has rows */
};

struct saved {
	int fd;
	size_t n_pages;
	const uint64_t *sums;           /* of the pages */
	const struct saved_file *files; /* sorted by path */
	size_t n;
	const char *paths;
	int64_t taken_ns; /* before the files were read */
	uint64_t kinds;   /* bits of those that there are */
	uint64_t records;
};

static inline struct pfd_str saved_path(
	const struct saved *saved, const struct saved_file *file)
{
	return (struct pfd_str){ saved->paths + file->path, file->path_len };
}

/* False: there is none.  All but the pages is in `arena`; close with
 * pfd_saved_close, unless the pages take the descriptor. */
bool pfd_saved_open(struct pfd_arena *arena, const struct pfd_root *beside,
	struct saved *ret);
void pfd_saved_close(struct saved *saved);
/* Whether all pages are as they were written. */
bool pfd_saved_is_whole(const struct saved *saved);
/* Puts pages and what `saved` says of them (but for fd and sums) in its place; does
 * nothing where that cannot be. */
void pfd_saved_write(const struct pfd_root *beside, struct pages *pages,
	const struct saved *saved);
/* Removes it, for what must not be found again. */
void pfd_saved_drop(const struct pfd_root *beside);

#endif
