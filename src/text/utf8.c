/* Unicode through utf8proc: checking, walking, width and normal forms.
 *
 * utf8proc_map would allocate by itself; decompose and reencode work in the
 * arena instead. */
#include <utf8proc.h>

#include "utf8_internal.h"

/* Bytes of the character at s[pos], or 0 if it is none. */
static size_t decode(struct pfd_str s, size_t pos, utf8proc_int32_t *ret)
{
	utf8proc_ssize_t n;

	if ((unsigned char)s.ptr[pos] < 0x80) {
		*ret = s.ptr[pos];
		return 1;
	}
	n = utf8proc_iterate((const utf8proc_uint8_t *)s.ptr + pos,
		(utf8proc_ssize_t)(s.len - pos), ret);
	return n > 0 ? (size_t)n : 0;
}

size_t pfd_utf8_check(struct pfd_str s)
{
	utf8proc_int32_t c;
	size_t n;

	for (size_t pos = 0; pos < s.len; pos += n) {
		n = decode(s, pos, &c);
		if (!n)
			return pos;
	}
	return SIZE_MAX;
}

uint32_t pfd_utf8_next(struct pfd_str s, size_t *pos)
{
	utf8proc_int32_t c;
	size_t n = decode(s, *pos, &c);

	/* Bytes that are no UTF-8 count as one character each. */
	*pos += n ? n : 1;
	return n ? (uint32_t)c : 0xfffd;
}

size_t pfd_utf8_count(struct pfd_str s)
{
	size_t n = 0;

	for (size_t pos = 0; pos < s.len; n++)
		pfd_utf8_next(s, &pos);
	return n;
}

static size_t width_of(uint32_t c)
{
	int width;

	if (c >= 0x20 && c < 0x7f)
		return 1;
	width = utf8proc_charwidth((utf8proc_int32_t)c);
	return width > 0 ? (size_t)width : 0;
}

void pfd_text_advance(struct pfd_str s, size_t from, size_t to, uint32_t *line,
	uint32_t *column)
{
	for (size_t i = from; i < to && i < s.len; i++) {
		if (s.ptr[i] == '\n') {
			++*line;
			*column = 1;
		} else if (((unsigned char)s.ptr[i] & 0xc0) != 0x80) {
			++*column;
		}
	}
}

size_t pfd_utf8_width(struct pfd_str s)
{
	size_t width = 0;

	for (size_t pos = 0; pos < s.len;)
		width += width_of(pfd_utf8_next(s, &pos));
	return width;
}

struct pfd_str pfd_utf8_cut(struct pfd_str s, size_t columns)
{
	size_t width = 0, end = 0;

	for (size_t pos = 0; pos < s.len; end = pos) {
		width += width_of(pfd_utf8_next(s, &pos));
		if (width > columns)
			break;
	}
	return pfd_str_sub(s, 0, end);
}

static bool is_ascii(struct pfd_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.ptr[i] >= 0x80)
			return false;
	return true;
}

/* utf8proc's options applied; what is no UTF-8 stays as it is. */
struct pfd_str pfd_utf8_map(
	struct pfd_arena *arena, struct pfd_str s, int options)
{
	const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)s.ptr;
	utf8proc_option_t opt = (utf8proc_option_t)options;
	utf8proc_ssize_t n, len;
	utf8proc_int32_t *chars;

	if (!s.len)
		return pfd_arena_str(arena, s);
	n = utf8proc_decompose(bytes, (utf8proc_ssize_t)s.len, NULL, 0, opt);
	if (n < 0)
		return pfd_arena_str(arena, s);
	/* reencode wants room for a NUL and works in place. */
	chars = pfd_alloc_n(arena, (size_t)n + 1, sizeof(*chars));
	n = utf8proc_decompose(bytes, (utf8proc_ssize_t)s.len, chars, n, opt);
	len = n < 0 ? n : utf8proc_reencode(chars, n, opt);
	if (len < 0)
		return pfd_arena_str(arena, s);
	return (struct pfd_str){ (const char *)chars, (size_t)len };
}

struct pfd_str pfd_utf8_nfc(struct pfd_arena *arena, struct pfd_str s)
{
	if (is_ascii(s))
		return pfd_arena_str(arena, s);
	return pfd_utf8_map(arena, s, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

struct pfd_str pfd_utf8_fold(struct pfd_arena *arena, struct pfd_str s)
{
	return pfd_utf8_map(arena, s,
		UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
			UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
}

const char *pfd_text_library(struct pfd_arena *arena)
{
	return pfd_arena_printf(arena, "utf8proc %s", utf8proc_version()).ptr;
}
