/* Memory: arenas, slices, growing buffers and vectors.
 *
 * Everything pfd allocates lives in an arena and dies with it, so ownership is
 * a question of which arena was handed in, never of who frees what.  The only
 * place in the program that calls malloc is src/base/arena.c.
 */
#ifndef PFD_BASE_ARENA_H
#define PFD_BASE_ARENA_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define PFD_MUST_CHECK __attribute__((warn_unused_result))
#define PFD_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define PFD_CLEANUP(fn) __attribute__((cleanup(fn)))
#define PFD_COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct pfd_arena;

/* For a process of its own, once at its start: memory is asked of the system in
 * large steps and not given back before the end, which saves a twentieth of a
 * check.  What is not used costs nothing. */
void pfd_memory_start(void);
/* This thread will ask for about so much: it is asked of the system at once and in
 * large pages, where it has them.  A thread's memory would else come page by page.
 * Nothing where that is little, as a large page is taken whole. */
void pfd_memory_ahead(size_t bytes);

/* A new, empty arena.  Never NULL: see pfd_oom. */
struct pfd_arena *pfd_arena_new(void);
/* Frees the arena and all that was allocated from it.  NULL is allowed. */
void pfd_arena_free(struct pfd_arena *arena);
/* For PFD_CLEANUP locals. */
void pfd_arena_freep(struct pfd_arena **arena);
/* Forgets every object but keeps the memory for the next ones. */
void pfd_arena_reset(struct pfd_arena *arena);

/* `size` bytes, zeroed, aligned for any object.  Never NULL.  Under ASan the
 * gaps between objects are poisoned. */
void *pfd_alloc(struct pfd_arena *arena, size_t size);
/* Without zeroing, for bytes that are overwritten at once. */
void *pfd_alloc_raw(struct pfd_arena *arena, size_t size);
/* `n` objects of `size` bytes, zeroed; an overflowing product is pfd_oom. */
void *pfd_alloc_n(struct pfd_arena *arena, size_t n, size_t size);
#define PFD_NEW(arena, type) ((type *)pfd_alloc((arena), sizeof(type)))

/* Ends the process with one line on stderr and exit status 3: there is no
 * sensible way on without memory, and crash safety is what protects the data. */
__attribute__((noreturn)) void pfd_oom(void);

/* For libraries that take an allocator, and only for them: `n` objects of `size` bytes,
 * zeroed, or `old` with room for so many.  Never NULL, also for none. */
void *pfd_heap_new(size_t n, size_t size);
void *pfd_heap_resize(void *old, size_t n, size_t size);
void pfd_heap_free(void *old);

/* ---- slices ---------------------------------------------------------- */

/* Bytes somebody else owns; not NUL-terminated unless the maker says so.
 * Slices made by pfd_arena_… functions have a NUL behind their last byte. */
struct pfd_str {
	const char *ptr;
	size_t len;
};

#define PFD_STR(literal) ((struct pfd_str){ (literal), sizeof(literal) - 1 })
/* For printf's "%.*s". */
#define PFD_STR_ARG(s) (int)(s).len, ((s).ptr ? (s).ptr : "")

struct pfd_str pfd_str(const char *z); /* NULL gives an empty slice */
bool pfd_str_eq(struct pfd_str a, struct pfd_str b);
bool pfd_str_eqz(struct pfd_str a, const char *z);
/* Byte order; <0, 0, >0. */
int pfd_str_cmp(struct pfd_str a, struct pfd_str b);
bool pfd_str_starts(struct pfd_str s, const char *prefix);
bool pfd_str_ends(struct pfd_str s, const char *suffix);
/* Position of the first `c`, or SIZE_MAX. */
size_t pfd_str_find(struct pfd_str s, char c);
struct pfd_str pfd_str_sub(struct pfd_str s, size_t from, size_t to);
/* Without leading and trailing blanks, tabs and line ends. */
struct pfd_str pfd_str_trim(struct pfd_str s);
/* Cuts `*rest` at the first `sep`: returns what is before it and leaves what
 * is after it in `*rest`; false when `*rest` was exhausted (ptr NULL). */
bool pfd_str_cut(struct pfd_str *rest, char sep, struct pfd_str *ret_part);

/* Copies with a NUL behind. */
struct pfd_str pfd_arena_str(struct pfd_arena *arena, struct pfd_str s);
const char *pfd_arena_z(struct pfd_arena *arena, struct pfd_str s);
struct pfd_str pfd_arena_printf(struct pfd_arena *arena, const char *fmt, ...)
	PFD_PRINTF(2, 3);

/* ASCII only, independent of any locale. */
static inline bool pfd_is_digit(char c)
{
	return c >= '0' && c <= '9';
}
static inline bool pfd_is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}
/* Crockford's base32 in lower case: no i, l, o, u. */
static inline bool pfd_is_base32(char c)
{
	return pfd_is_digit(c) || (pfd_is_lower(c) && c != 'i' && c != 'l' &&
					  c != 'o' && c != 'u');
}
static inline char pfd_to_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* ---- growing buffers ------------------------------------------------- */

struct pfd_buf {
	struct pfd_arena *arena;
	char *ptr; /* NUL behind the last byte once anything was added */
	size_t len, cap;
};

struct pfd_buf pfd_buf(struct pfd_arena *arena);
void pfd_buf_add(struct pfd_buf *buf, struct pfd_str s);
void pfd_buf_addz(struct pfd_buf *buf, const char *z);
void pfd_buf_addc(struct pfd_buf *buf, char c);
void pfd_buf_fill(struct pfd_buf *buf, char c, size_t n);
void pfd_buf_printf(struct pfd_buf *buf, const char *fmt, ...) PFD_PRINTF(2, 3);
/* Takes back what was written behind the first `len` bytes. */
void pfd_buf_cut(struct pfd_buf *buf, size_t len);
/* What was written so far; valid until the buffer grows again. */
struct pfd_str pfd_buf_str(const struct pfd_buf *buf);

/* ---- vectors --------------------------------------------------------- */

/* struct { PFD_VEC_OF(struct x); } or a named member of that shape. */
#define PFD_VEC_OF(type) \
	type *items;     \
	size_t n, cap

/* Appends `value`; the items may move. */
#define pfd_vec_push(arena, vec, ...)                                         \
	do {                                                                  \
		if ((vec)->n == (vec)->cap)                                   \
			(vec)->items = pfd_vec_grow((arena), (vec)->items,    \
				(vec)->n, &(vec)->cap, sizeof *(vec)->items); \
		(vec)->items[(vec)->n++] = (__VA_ARGS__);                     \
	} while (0)

#define pfd_vec_foreach(item, vec)                             \
	for (__typeof__((vec)->items + 0) item = (vec)->items; \
		item && item < (vec)->items + (vec)->n; item++)

void *pfd_vec_grow(struct pfd_arena *arena, void *items, size_t n, size_t *cap,
	size_t size);

#endif
