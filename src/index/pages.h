/* The pages of an index's database: those of a file, which is never written, and
 * over them those that this process made.
 *
 * Every connection to them is a connection of this process.  Nothing is promised
 * to the disk: the records are the truth, and a change that is half done ends with
 * the process.
 */
#ifndef PFD_INDEX_PAGES_H
#define PFD_INDEX_PAGES_H

#include <sqlite3.h>

#include <pfd/base/file.h>

enum { PFD_PAGE_BYTES = 8192 };

struct pages;

/* None yet; pfd_pages_free once no connection is left. */
struct pages *pfd_pages_new(void);
void pfd_pages_free(struct pages *pages);
/* A connection to them; NULL: not enough memory. */
sqlite3 *pfd_pages_connect(struct pages *pages);

/* Before anything is read: the first pages are those of a file, whose descriptor
 * then belongs to the pages. */
void pfd_pages_beneath(struct pages *pages, int fd, size_t n);
size_t pfd_pages_count(const struct pages *pages);
/* Room for a page's bytes, which are then the caller's to fill: for a database
 * that is put in as a whole. */
unsigned char *pfd_pages_own(struct pages *pages, size_t page);
/* The bytes of a page, in `room` or where they lie; NULL where the file cannot be
 * read. */
const unsigned char *pfd_pages_read(
	struct pages *pages, size_t page, unsigned char room[PFD_PAGE_BYTES]);

#endif
