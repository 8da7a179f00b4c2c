/* Slices and growing buffers. */
#include <stdio.h>

#include "internal.h"

struct pfd_str pfd_str(const char *z)
{
	return (struct pfd_str){ z, z ? strlen(z) : 0 };
}

bool pfd_str_eq(struct pfd_str a, struct pfd_str b)
{
	return a.len == b.len && (!a.len || !memcmp(a.ptr, b.ptr, a.len));
}

bool pfd_str_eqz(struct pfd_str a, const char *z)
{
	return pfd_str_eq(a, pfd_str(z));
}

int pfd_str_cmp(struct pfd_str a, struct pfd_str b)
{
	size_t n = a.len < b.len ? a.len : b.len;
	int order = n ? memcmp(a.ptr, b.ptr, n) : 0;

	return order ? order : (a.len > b.len) - (a.len < b.len);
}

bool pfd_str_starts(struct pfd_str s, const char *prefix)
{
	struct pfd_str p = pfd_str(prefix);

	return s.len >= p.len && pfd_str_eq(pfd_str_sub(s, 0, p.len), p);
}

bool pfd_str_ends(struct pfd_str s, const char *suffix)
{
	struct pfd_str e = pfd_str(suffix);

	return s.len >= e.len &&
	       pfd_str_eq(pfd_str_sub(s, s.len - e.len, s.len), e);
}

size_t pfd_str_find(struct pfd_str s, char c)
{
	const char *at = s.len ? memchr(s.ptr, c, s.len) : NULL;

	return at ? (size_t)(at - s.ptr) : SIZE_MAX;
}

/* Bounds outside the slice are moved to its ends. */
struct pfd_str pfd_str_sub(struct pfd_str s, size_t from, size_t to)
{
	if (to > s.len)
		to = s.len;
	if (from > to)
		from = to;
	if (!s.ptr)
		return s;
	return (struct pfd_str){ s.ptr + from, to - from };
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct pfd_str pfd_str_trim(struct pfd_str s)
{
	while (s.len && is_blank(s.ptr[s.len - 1]))
		s.len--;
	while (s.len && is_blank(*s.ptr)) {
		s.ptr++;
		s.len--;
	}
	return s;
}

bool pfd_str_cut(struct pfd_str *rest, char sep, struct pfd_str *ret_part)
{
	size_t at;

	if (!rest->ptr)
		return false;
	at = pfd_str_find(*rest, sep);
	if (at == SIZE_MAX) {
		*ret_part = *rest;
		*rest = (struct pfd_str){ 0 };
		return true;
	}
	*ret_part = pfd_str_sub(*rest, 0, at);
	*rest = pfd_str_sub(*rest, at + 1, rest->len);
	return true;
}

struct pfd_str pfd_arena_str(struct pfd_arena *arena, struct pfd_str s)
{
	char *copy = pfd_alloc_raw(arena, s.len + 1);

	if (s.len)
		memcpy(copy, s.ptr, s.len);
	copy[s.len] = '\0';
	return (struct pfd_str){ copy, s.len };
}

const char *pfd_arena_z(struct pfd_arena *arena, struct pfd_str s)
{
	return pfd_arena_str(arena, s).ptr;
}

struct pfd_str pfd_arena_printf(struct pfd_arena *arena, const char *fmt, ...)
{
	va_list args, again;
	char *text;
	int n;

	va_start(args, fmt);
	va_copy(again, args);
	n = vsnprintf(NULL, 0, fmt, args);
	va_end(args);
	if (n < 0)
		n = 0;
	text = pfd_alloc_raw(arena, (size_t)n + 1);
	*text = '\0';
	vsnprintf(text, (size_t)n + 1, fmt, again);
	va_end(again);
	return (struct pfd_str){ text, (size_t)n };
}

struct pfd_buf pfd_buf(struct pfd_arena *arena)
{
	return (struct pfd_buf){ .arena = arena };
}

/* Room for `n` more bytes and the NUL. */
static char *room(struct pfd_buf *buf, size_t n)
{
	size_t need, cap;

	if (__builtin_add_overflow(buf->len, n, &need) || need > SIZE_MAX / 4)
		pfd_oom();
	if (need + 1 > buf->cap) {
		cap = buf->cap ? buf->cap * 2 : 64;
		if (cap < need + 1)
			cap = need + 1;
		buf->ptr = pfd_alloc_grow(
			buf->arena, buf->ptr, buf->cap ? buf->len + 1 : 0, cap);
		buf->cap = cap;
	}
	return buf->ptr + buf->len;
}

static void added(struct pfd_buf *buf, size_t n)
{
	buf->len += n;
	buf->ptr[buf->len] = '\0';
}

void pfd_buf_add(struct pfd_buf *buf, struct pfd_str s)
{
	char *at = room(buf, s.len);

	if (s.len)
		memcpy(at, s.ptr, s.len);
	added(buf, s.len);
}

void pfd_buf_addz(struct pfd_buf *buf, const char *z)
{
	pfd_buf_add(buf, pfd_str(z));
}

void pfd_buf_addc(struct pfd_buf *buf, char c)
{
	*room(buf, 1) = c;
	added(buf, 1);
}

void pfd_buf_fill(struct pfd_buf *buf, char c, size_t n)
{
	memset(room(buf, n), c, n);
	added(buf, n);
}

void pfd_buf_cut(struct pfd_buf *buf, size_t len)
{
	if (len < buf->len)
		buf->ptr[buf->len = len] = '\0';
}

void pfd_buf_printf(struct pfd_buf *buf, const char *fmt, ...)
{
	va_list args, again;
	int n;

	va_start(args, fmt);
	va_copy(again, args);
	n = vsnprintf(NULL, 0, fmt, args);
	va_end(args);
	if (n > 0) {
		vsnprintf(room(buf, (size_t)n), (size_t)n + 1, fmt, again);
		added(buf, (size_t)n);
	}
	va_end(again);
}

struct pfd_str pfd_buf_str(const struct pfd_buf *buf)
{
	return (struct pfd_str){ buf->ptr ? buf->ptr : "", buf->len };
}
