/* German sorting by DIN 5007 and what names become in ids: both reduce letters
 * to their base, the same way on every machine. */
#include <utf8proc.h>

#include "utf8_internal.h"

enum { SLUG_MAX = 60 };

/* Letters that Unicode does not take apart; ä, ö, ü come first because only
 * names (DIN 5007-2) and slugs expand them. */
static const struct {
	uint32_t letter;
	const char *base;
} letters[] = {
	{ 0xe4, "ae" },
	{ 0xf6, "oe" },
	{ 0xfc, "ue" },
	{ 0xdf, "ss" },
	{ 0xe6, "ae" },
	{ 0x153, "oe" },
	{ 0xf8, "o" },
	{ 0x142, "l" },
	{ 0x111, "d" },
	{ 0xf0, "d" },
	{ 0xfe, "th" },
	{ 0x131, "i" },
	{ 0x127, "h" },
	{ 0x167, "t" },
	{ 0x14b, "n" },
};
enum { UMLAUTS = 3 };

const char *pfd_letter_base(uint32_t c, bool umlauts)
{
	for (size_t i = umlauts ? 0 : UMLAUTS; i < PFD_COUNT(letters); i++)
		if (letters[i].letter == c)
			return letters[i].base;
	return NULL;
}

struct pfd_str pfd_base_letters(
	struct pfd_arena *arena, struct pfd_str s, bool umlauts)
{
	struct pfd_buf buf = pfd_buf(arena);
	struct pfd_str folded = pfd_utf8_map(arena, s,
		UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
			UTF8PROC_CASEFOLD);

	for (size_t pos = 0; pos < folded.len;) {
		size_t start = pos;
		uint32_t c = pfd_utf8_next(folded, &pos);
		const char *base =
			c < 0x80 ? NULL : pfd_letter_base(c, umlauts);

		if (base)
			pfd_buf_addz(&buf, base);
		else
			pfd_buf_add(&buf, pfd_str_sub(folded, start, pos));
	}
	return pfd_utf8_map(arena, pfd_buf_str(&buf),
		UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
			UTF8PROC_STRIPMARK);
}

static struct pfd_str sort_key(
	struct pfd_arena *arena, struct pfd_str s, bool umlauts)
{
	struct pfd_buf key = pfd_buf(arena);

	pfd_buf_add(&key, pfd_base_letters(arena, s, umlauts));
	/* Less than any byte of a text, so that a beginning sorts first. */
	pfd_buf_addc(&key, '\0');
	pfd_buf_add(&key, s);
	return pfd_buf_str(&key);
}

struct pfd_str pfd_sort_key(struct pfd_arena *arena, struct pfd_str s)
{
	return sort_key(arena, s, false);
}

struct pfd_str pfd_sort_key_names(struct pfd_arena *arena, struct pfd_str s)
{
	return sort_key(arena, s, true);
}

/* Characters that vanish instead of parting words: "e.V." is one. */
static bool vanishes(uint32_t c)
{
	return c == '.' || c == '\'' || c == 0x2019 || c == 0xad;
}

struct pfd_str pfd_slug(struct pfd_arena *arena, struct pfd_str s)
{
	struct pfd_str letters_only = pfd_base_letters(arena, s, true);
	char *slug = pfd_alloc(arena, SLUG_MAX + 1);
	size_t n = 0;

	for (size_t pos = 0; pos < letters_only.len && n < SLUG_MAX;) {
		uint32_t c = pfd_utf8_next(letters_only, &pos);

		if (c < 0x80 &&
			(pfd_is_lower((char)c) || pfd_is_digit((char)c)))
			slug[n++] = (char)c;
		else if (n && slug[n - 1] != '-' && !vanishes(c))
			slug[n++] = '-';
		/* "p-" is kept for the random ids of persons. */
		if (n == 2 && slug[0] == 'p' && slug[1] == '-')
			n = 1;
	}
	while (n && slug[n - 1] == '-')
		n--;
	if (!n)
		slug[n++] = 'x';
	slug[n] = '\0';
	return (struct pfd_str){ slug, n };
}
