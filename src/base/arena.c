/* The allocator: chunks handed out front to back and freed together.
 *
 * Objects die with their arena, so allocation is an addition and a compare, and
 * a reset arena parses the next file without asking the system for memory.
 */
#include <malloc.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "internal.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ASAN 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define ASAN 1
#endif

#ifdef ASAN
#include <sanitizer/asan_interface.h>
#define POISON(ptr, n) __asan_poison_memory_region((ptr), (n))
#define UNPOISON(ptr, n) __asan_unpoison_memory_region((ptr), (n))
/* Poisoned bytes behind every object. */
enum { REDZONE = 32 };
#else
#define POISON(ptr, n) ((void)(ptr), (void)(n))
#define UNPOISON(ptr, n) ((void)(ptr), (void)(n))
enum { REDZONE = 0 };
#endif

enum {
	ALIGN = 16, /* of max_align_t, and a multiple of ASan's granule */
	FIRST_CHUNK = 16 * 1024,
	LARGEST_CHUNK = 1024 * 1024 /* larger only for a single larger object */
};

struct chunk {
	struct chunk *next;
	size_t size;
	_Alignas(ALIGN) char bytes[];
};

struct pfd_arena {
	struct chunk *first, *current;
	char *at, *end; /* the free rest of `current` */
	char *last;     /* the newest object, which may grow in place */
};

void pfd_oom(void)
{
	static const char line[] = "pfd: out of memory\n";
	ssize_t ignored = write(STDERR_FILENO, line, sizeof(line) - 1);

	(void)ignored;
	_exit(PFD_FAILED);
}

void pfd_memory_start(void)
{
	mallopt(M_TOP_PAD, 1 << 20);
	mallopt(M_TRIM_THRESHOLD, 256 << 20);
	mallopt(M_MMAP_THRESHOLD, 32 << 20);
}

void pfd_memory_ahead(size_t bytes)
{
	enum { LARGE_PAGE = 2 << 20, WORTH = 4 << 20, MOST = 16 << 20 };
	char *volatile room;
	size_t skip;

	if (bytes < WORTH)
		return;
	bytes = bytes < MOST ? bytes : MOST;
	/* Freed at once, it stays the thread's: less than what is trimmed.  (A plain
	 * pair of calls the compiler would leave away.) */
	room = malloc(bytes);
	skip = LARGE_PAGE - (uintptr_t)room % LARGE_PAGE;
	if (room)
		madvise(room + skip, (bytes - skip) / LARGE_PAGE * LARGE_PAGE,
			MADV_HUGEPAGE);
	free(room);
}

void *pfd_heap_new(size_t n, size_t size)
{
	void *ret = calloc(n ? n : 1, size ? size : 1);

	if (!ret)
		pfd_oom();
	return ret;
}

void *pfd_heap_resize(void *old, size_t n, size_t size)
{
	void *ret = reallocarray(old, n ? n : 1, size ? size : 1);

	if (!ret)
		pfd_oom();
	return ret;
}

void pfd_heap_free(void *old)
{
	free(old);
}

struct pfd_arena *pfd_arena_new(void)
{
	struct pfd_arena *arena = malloc(sizeof(*arena));

	if (!arena)
		pfd_oom();
	*arena = (struct pfd_arena){ 0 };
	return arena;
}

void pfd_arena_free(struct pfd_arena *arena)
{
	struct chunk *chunk, *next;

	if (!arena)
		return;
	for (chunk = arena->first; chunk; chunk = next) {
		next = chunk->next;
		UNPOISON(chunk->bytes, chunk->size);
		free(chunk);
	}
	free(arena);
}

void pfd_arena_freep(struct pfd_arena **arena)
{
	pfd_arena_free(*arena);
	*arena = NULL;
}

static void enter(struct pfd_arena *arena, struct chunk *chunk)
{
	arena->current = chunk;
	arena->at = chunk->bytes;
	arena->end = chunk->bytes + chunk->size;
	POISON(chunk->bytes, chunk->size);
}

void pfd_arena_reset(struct pfd_arena *arena)
{
	arena->last = NULL;
#ifdef ASAN
	/* Whatever still points into the arena must fault now. */
	for (struct chunk *c = arena->first; c; c = c->next)
		POISON(c->bytes, c->size);
#endif
	if (arena->first)
		enter(arena, arena->first);
}

/* A chunk with room for `need` bytes: the next one kept from before a reset, or
 * a new one behind the current. */
static void next_chunk(struct pfd_arena *arena, size_t need)
{
	struct chunk *cur = arena->current, *chunk = cur ? cur->next : NULL;
	size_t size;

	if (chunk && chunk->size >= need) {
		enter(arena, chunk);
		return;
	}
	size = cur ? cur->size * 2 : FIRST_CHUNK;
	if (size > LARGEST_CHUNK)
		size = LARGEST_CHUNK;
	if (size < need)
		size = need;
	chunk = malloc(sizeof(*chunk) + size);
	if (!chunk)
		pfd_oom();
	chunk->size = size;
	chunk->next = cur ? cur->next : NULL;
	if (cur)
		cur->next = chunk;
	else
		arena->first = chunk;
	enter(arena, chunk);
}

static size_t padded(size_t size)
{
	if (size > SIZE_MAX / 2)
		pfd_oom();
	return (size + REDZONE + ALIGN - 1) & ~(size_t)(ALIGN - 1);
}

void *pfd_alloc_raw(struct pfd_arena *arena, size_t size)
{
	size_t need = padded(size);

	if (!arena->at || (size_t)(arena->end - arena->at) < need)
		next_chunk(arena, need);
	arena->last = arena->at;
	arena->at += need;
	UNPOISON(arena->last, size);
	return arena->last;
}

void *pfd_alloc(struct pfd_arena *arena, size_t size)
{
	return memset(pfd_alloc_raw(arena, size), 0, size);
}

void *pfd_alloc_n(struct pfd_arena *arena, size_t n, size_t size)
{
	size_t total;

	if (__builtin_mul_overflow(n, size, &total))
		pfd_oom();
	return pfd_alloc(arena, total);
}

#ifdef ASAN
/* Poisons an abandoned object, unless it is not of this arena. */
static void abandon(struct pfd_arena *arena, char *ptr, size_t size)
{
	for (struct chunk *c = arena->first; c; c = c->next)
		if (ptr >= c->bytes && ptr < c->bytes + c->size)
			POISON(ptr, size);
}
#endif

void *pfd_alloc_grow(
	struct pfd_arena *arena, void *ptr, size_t old, size_t size)
{
	void *moved;

#ifndef ASAN
	if (ptr && ptr == arena->last &&
		(size_t)(arena->end - arena->last) >= padded(size)) {
		arena->at = arena->last + padded(size);
		return ptr;
	}
#endif
	moved = pfd_alloc_raw(arena, size);
	if (old)
		memcpy(moved, ptr, old);
#ifdef ASAN
	abandon(arena, ptr, old);
#endif
	return moved;
}

void *pfd_vec_grow(struct pfd_arena *arena, void *items, size_t n, size_t *cap,
	size_t size)
{
	size_t more = *cap < 4 ? 8 : *cap * 2, bytes;
	char *grown;

	if (more < *cap || __builtin_mul_overflow(more, size, &bytes))
		pfd_oom();
	grown = pfd_alloc_grow(arena, items, n * size, bytes);
	memset(grown + n * size, 0, bytes - n * size);
	*cap = more;
	return grown;
}
