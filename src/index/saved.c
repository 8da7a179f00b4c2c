/* The file of a saved index: pages, their sums, the files, their paths, and at the
 * end the tail, which says how much there is of each.
 *
 * In the machine's own byte order, and only for the build of pfd that wrote it: the
 * rows are what that build makes of the records.
 */
#include <errno.h>
#include <unistd.h>

#include "saved.h"

#define SAVED_PATH "pfd/index"
static const char magic[16] = "pfd index 1";

enum { PAGES_A_WRITE = 64 };

struct tail {
	char magic[16];
	unsigned char build[PFD_BUILD_BYTES];
	uint32_t order; /* of bytes */
	uint64_t n_pages, n, paths_len, kinds, records;
	int64_t taken_ns;
	uint64_t sum; /* of all behind the pages, this field as 0 */
};

enum { ORDER = 0x01020304 };

/* ---- sums ------------------------------------------------------------------- */

/* Each step is one to one, so that no single word can change unseen; four at once,
 * as they do not wait for each other. */
static uint64_t sum(uint64_t from, const void *bytes, size_t n)
{
	static const uint64_t odd = UINT64_C(0x9e3779b97f4a7c15);
	uint64_t lane[4] = { from, ~from, from ^ odd, n }, word[4] = { 0 };
	const char *at = bytes;

	for (; n; at += sizeof word) {
		size_t part = n < sizeof word ? n : sizeof word;

		if (part < sizeof word)
			memset(word, 0, sizeof word);
		memcpy(word, at, part);
		for (size_t i = 0; i < 4; i++) {
			lane[i] = (lane[i] ^ word[i]) * odd;
			lane[i] ^= lane[i] >> 32;
		}
		n -= part;
	}
	for (size_t i = 1; i < 4; i++)
		lane[0] = (lane[0] ^ lane[i]) * odd;
	return lane[0];
}

static uint64_t tail_sum(struct tail tail, const uint64_t *sums,
	const struct saved_file *files, const char *paths)
{
	uint64_t ret = sum(0, sums, tail.n_pages * sizeof *sums);

	tail.sum = 0;
	ret = sum(ret, files, tail.n * sizeof *files);
	ret = sum(ret, paths, tail.paths_len);
	return sum(ret, &tail, sizeof tail);
}

/* ---- reading -------------------------------------------------------------------- */

static bool read_at(int fd, void *to, size_t n, uint64_t at)
{
	char *p = to;

	while (n) {
		ssize_t got = pread(fd, p, n, (off_t)at);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		p += got;
		at += (uint64_t)got;
		n -= (size_t)got;
	}
	return true;
}

/* Whether the tail is of this build, and the file as large as it says. */
static bool fits(const struct tail *tail, uint64_t size)
{
	unsigned char build[PFD_BUILD_BYTES];
	uint64_t left = size;

	if (memcmp(tail->magic, magic, sizeof magic) || tail->order != ORDER ||
		!pfd_cache_build(build) ||
		memcmp(tail->build, build, sizeof build) ||
		tail->n_pages > size / PFD_PAGE_BYTES ||
		tail->n > size / sizeof(struct saved_file) ||
		tail->paths_len > size)
		return false;
	left -= tail->n_pages * (PFD_PAGE_BYTES + sizeof(uint64_t));
	left -= tail->n * sizeof(struct saved_file) + tail->paths_len;
	return tail->n_pages && left == sizeof *tail;
}

static bool paths_are_good(const struct tail *tail, const struct saved *saved)
{
	for (size_t i = 0; i < saved->n; i++) {
		const struct saved_file *file = &saved->files[i];

		if (file->path > tail->paths_len ||
			file->path_len > tail->paths_len - file->path)
			return false;
	}
	return true;
}

static bool read_all(
	struct pfd_arena *arena, int fd, uint64_t size, struct saved *ret)
{
	struct tail tail;
	uint64_t behind;
	char *bytes;

	if (!read_at(fd, &tail, sizeof tail, size - sizeof tail) ||
		!fits(&tail, size))
		return false;
	behind = tail.n_pages * PFD_PAGE_BYTES;
	bytes = pfd_alloc_raw(arena, size - behind);
	if (!read_at(fd, bytes, size - behind, behind))
		return false;
	*ret = (struct saved){ .fd = fd,
		.n_pages = tail.n_pages,
		.sums = (const void *)bytes,
		.n = tail.n,
		.taken_ns = tail.taken_ns,
		.kinds = tail.kinds,
		.records = tail.records };
	bytes += tail.n_pages * sizeof *ret->sums;
	ret->files = (const void *)bytes;
	ret->paths = bytes + tail.n * sizeof *ret->files;
	return tail_sum(tail, ret->sums, ret->files, ret->paths) == tail.sum &&
	       paths_are_good(&tail, ret);
}

bool pfd_saved_open(struct pfd_arena *arena, const struct pfd_root *beside,
	struct saved *ret)
{
	struct stat st;
	int fd = pfd_cache_open(beside, SAVED_PATH, &st);

	if (fd >= 0 && (size_t)st.st_size > sizeof(struct tail) &&
		read_all(arena, fd, (uint64_t)st.st_size, ret))
		return true;
	pfd_fd_closep(&fd);
	return false;
}

void pfd_saved_close(struct saved *saved)
{
	pfd_fd_closep(&saved->fd);
}

bool pfd_saved_is_whole(const struct saved *saved)
{
	static const size_t at_once = PAGES_A_WRITE;
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	char *bytes = pfd_alloc_raw(arena, at_once * PFD_PAGE_BYTES);

	for (size_t first = 0; first < saved->n_pages; first += at_once) {
		size_t n = saved->n_pages - first;

		n = n < at_once ? n : at_once;
		if (!read_at(saved->fd, bytes, n * PFD_PAGE_BYTES,
			    first * PFD_PAGE_BYTES))
			return false;
		for (size_t i = 0; i < n; i++)
			if (sum(0, bytes + i * PFD_PAGE_BYTES,
				    PFD_PAGE_BYTES) != saved->sums[first + i])
				return false;
	}
	return true;
}

/* ---- writing ---------------------------------------------------------------------- */

static bool put(int fd, struct pfd_arena *arena, const void *bytes, size_t n)
{
	struct pfd_err unsaid = { .arena = arena };

	return pfd_fd_write(fd, "", (struct pfd_str){ bytes, n }, &unsaid) ==
	       PFD_OK;
}

static bool put_pages(
	int fd, struct pages *pages, struct pfd_arena *arena, uint64_t *sums)
{
	static const size_t at_once = PAGES_A_WRITE;
	unsigned char *bytes = pfd_alloc_raw(arena, at_once * PFD_PAGE_BYTES);
	size_t count = pfd_pages_count(pages), n = 0;

	for (size_t i = 0; i < count; i++) {
		unsigned char *room = bytes + n++ * PFD_PAGE_BYTES;
		const unsigned char *page = pfd_pages_read(pages, i, room);

		if (!page)
			return false;
		if (page != room)
			memcpy(room, page, PFD_PAGE_BYTES);
		sums[i] = sum(0, room, PFD_PAGE_BYTES);
		if (n < at_once && i + 1 < count)
			continue;
		if (!put(fd, arena, bytes, n * PFD_PAGE_BYTES))
			return false;
		n = 0;
	}
	return true;
}

static bool put_all(int fd, struct pfd_arena *arena, struct pages *pages,
	const struct saved *saved)
{
	size_t n_pages = pfd_pages_count(pages);
	uint64_t *sums = pfd_alloc_n(arena, n_pages, sizeof *sums);
	struct tail tail = { .order = ORDER,
		.n_pages = n_pages,
		.n = saved->n,
		.kinds = saved->kinds,
		.records = saved->records,
		.taken_ns = saved->taken_ns };

	memcpy(tail.magic, magic, sizeof magic);
	for (size_t i = 0; i < saved->n; i++) {
		size_t end = saved->files[i].path + saved->files[i].path_len;

		tail.paths_len = end > tail.paths_len ? end : tail.paths_len;
	}
	if (!pfd_cache_build(tail.build) || !put_pages(fd, pages, arena, sums))
		return false;
	tail.sum = tail_sum(tail, sums, saved->files, saved->paths);
	return put(fd, arena, sums, n_pages * sizeof *sums) &&
	       put(fd, arena, saved->files, saved->n * sizeof *saved->files) &&
	       put(fd, arena, saved->paths, tail.paths_len) &&
	       put(fd, arena, &tail, sizeof tail);
}

void pfd_saved_write(const struct pfd_root *beside, struct pages *pages,
	const struct saved *saved)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct pfd_err unsaid = { .arena = arena };
	int fd = pfd_file_mkdirs(beside, "pfd", &unsaid)
			 ? -1
			 : pfd_cache_begin(beside, SAVED_PATH);

	if (fd >= 0)
		pfd_cache_end(beside, SAVED_PATH, fd,
			put_all(fd, arena, pages, saved));
}

void pfd_saved_drop(const struct pfd_root *beside)
{
	pfd_cache_drop(beside, SAVED_PATH);
}
