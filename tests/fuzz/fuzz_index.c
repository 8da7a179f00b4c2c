/* Any bytes as the saved index: there is none, or all that it says of itself lies within
 * it.  So that there is ever one, the first byte may have build, sizes and sum put
 * right; the other bytes are files, paths and the tail.
 */
#include <stdlib.h>
#include <sys/mman.h>

/* For the sums, which no input would ever have right. */
#include "../../src/index/saved.c"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MEND_BUILD = 1, MEND_SIZES = 2, MEND_SUM = 4, WITH_A_PAGE = 8 };

static void mend(unsigned how, char *bytes, size_t size)
{
	size_t pages = how & WITH_A_PAGE ? PFD_PAGE_BYTES : 0;
	size_t rest = size - sizeof(struct tail) - pages;
	size_t sums = pages ? sizeof(uint64_t) : 0;
	struct tail tail;

	memcpy(&tail, bytes + size - sizeof tail, sizeof tail);
	if (how & MEND_BUILD) {
		memcpy(tail.magic, magic, sizeof magic);
		tail.order = ORDER;
		(void)!pfd_cache_build(tail.build);
	}
	if (how & MEND_SIZES && rest >= sums) {
		tail.n_pages = pages / PFD_PAGE_BYTES;
		tail.n %= (rest - sums) / sizeof(struct saved_file) + 1;
		tail.paths_len =
			rest - sums - tail.n * sizeof(struct saved_file);
	}
	if (how & MEND_SUM && fits(&tail, size)) {
		const char *at = bytes + pages;

		tail.sum = tail_sum(tail, (const void *)at,
			(const void *)(at + sums),
			at + sums + tail.n * sizeof(struct saved_file));
	}
	memcpy(bytes + size - sizeof tail, &tail, sizeof tail);
}

static void check(const struct saved *saved)
{
	size_t letters = 0;

	for (size_t i = 0; i < saved->n; i++) {
		struct pfd_str path = saved_path(saved, &saved->files[i]);

		for (size_t k = 0; k < path.len; k++)
			letters += path.ptr[k] != 0;
	}
	if (pfd_saved_is_whole(saved) && letters > saved->n * 65536)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct saved saved;
	static int fd = -1;
	size_t pages, whole;
	char *bytes;

	if (size < 1 + sizeof(struct tail))
		return 0;
	pages = *data & WITH_A_PAGE ? PFD_PAGE_BYTES : 0;
	whole = pages + size - 1;
	bytes = pfd_alloc_raw(arena, whole);
	memset(bytes, 0, pages);
	memcpy(bytes + pages, data + 1, size - 1);
	mend(*data, bytes, whole);
	if (fd < 0)
		fd = memfd_create("index", MFD_CLOEXEC);
	if (pwrite(fd, bytes, whole, 0) != (ssize_t)whole)
		abort();
	if (read_all(arena, fd, whole, &saved))
		check(&saved);
	return 0;
}
