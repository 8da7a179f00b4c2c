/* The tables and views of an index, copied from what was made when pfd was built:
 * making them takes longer than reading a small repository.
 *
 * A program that has no such image (make/image.c, which makes it, and tests) makes
 * the tables itself.
 */
#include "internal.h"

/* Of no size where the program has none. */
extern const size_t pfd_index_image_size __attribute__((weak));
extern const size_t pfd_index_image_length __attribute__((weak));
extern const unsigned char pfd_index_image[] __attribute__((weak));

static size_t length_at(size_t at)
{
	const unsigned char *p = pfd_index_image + at;

	return (size_t)p[0] | (size_t)p[1] << 8 | (size_t)p[2] << 16 |
	       (size_t)p[3] << 24;
}

static void copy(
	struct pages *pages, size_t to, const unsigned char *from, size_t n)
{
	while (n) {
		size_t within = to % PFD_PAGE_BYTES;
		size_t part = PFD_PAGE_BYTES - within;

		part = part < n ? part : n;
		memcpy(pfd_pages_own(pages, to / PFD_PAGE_BYTES) + within, from,
			part);
		to += part;
		from += part;
		n -= part;
	}
}

bool pfd_index_from_image(struct pfd_index *index)
{
	size_t to = 0;

	if (!&pfd_index_image_size)
		return false;
	for (size_t i = 0; i < pfd_index_image_size / PFD_PAGE_BYTES; i++)
		memset(pfd_pages_own(index->pages, i), 0, PFD_PAGE_BYTES);
	for (size_t at = 0; at < pfd_index_image_length;) {
		size_t n = length_at(at + 4);

		to += length_at(at);
		copy(index->pages, to, pfd_index_image + at + 8, n);
		to += n;
		at += 8 + n;
	}
	return true;
}
