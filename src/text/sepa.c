/* Names and references in the characters that every bank in SEPA takes: letters
 * without marks, digits, blanks and / - ? : ( ) . , ' + (EPC217-08, 6.2).
 */
#include <utf8proc.h>

#include "utf8_internal.h"

/* What stands for signs outside the set; all others become a point. */
static const struct {
	uint32_t sign;
	char as;
} signs[] = {
	{ '&', '+' },
	{ '"', '\'' },
	{ '`', '\'' },
	{ 0xb4, '\'' },
	{ 0x2018, '\'' },
	{ 0x2019, '\'' },
	{ 0x201a, '\'' },
	{ 0x201c, '\'' },
	{ 0x201d, '\'' },
	{ 0x201e, '\'' },
	{ 0xab, '\'' },
	{ 0xbb, '\'' },
	{ '_', '-' },
	{ 0x2010, '-' },
	{ 0x2011, '-' },
	{ 0x2013, '-' },
	{ 0x2014, '-' },
	{ '[', '(' },
	{ '{', '(' },
	{ '<', '(' },
	{ ']', ')' },
	{ '}', ')' },
	{ '>', ')' },
	{ ';', ',' },
	{ '|', '/' },
	{ '\\', '/' },
	{ 0x2044, '/' },
};

bool pfd_sepa_char(uint32_t c)
{
	return c < 0x80 && ((c >= 'A' && c <= 'Z') || pfd_is_lower((char)c) ||
				   pfd_is_digit((char)c) ||
				   (c && strchr(" /-?:().,'+", (int)c)));
}

static char sign_for(uint32_t c)
{
	for (size_t i = 0; i < PFD_COUNT(signs); i++)
		if (signs[i].sign == c)
			return signs[i].as;
	return '.';
}

static bool is_letter(uint32_t c)
{
	utf8proc_category_t kind = utf8proc_category((utf8proc_int32_t)c);

	return (kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO) ||
	       (kind >= UTF8PROC_CATEGORY_ND && kind <= UTF8PROC_CATEGORY_NO);
}

/* Blanks are added when something follows them, so none stand at the ends. */
static void add(struct pfd_buf *out, bool *gap, char c)
{
	if (*gap && out->len)
		pfd_buf_addc(out, ' ');
	*gap = false;
	pfd_buf_addc(out, c);
}

/* Ä is Ae, also within ÄRGER: banks compare without case. */
static void add_base(
	struct pfd_buf *out, bool *gap, const char *base, bool upper)
{
	for (size_t i = 0; base[i]; i++)
		add(out, gap, upper && !i ? (char)(base[i] - 32) : base[i]);
}

/* One character of the decomposed text. */
static void add_rest(struct pfd_buf *out, bool *gap, uint32_t c, bool *ret_lost)
{
	uint32_t lower = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
	const char *base =
		c < 0x80 ? NULL : pfd_letter_base(lower, /* umlauts */ false);

	if (c == ' ' || c == '\t' || c == '\n' || c == 0xa0)
		*gap = true;
	else if (pfd_sepa_char(c))
		add(out, gap, (char)c);
	else if (base)
		add_base(out, gap, base, lower != c);
	else if (is_letter(c))
		*ret_lost = true;
	else
		add(out, gap, sign_for(c));
}

struct pfd_str pfd_sepa_text(
	struct pfd_arena *arena, struct pfd_str s, bool *ret_lost)
{
	struct pfd_str text = pfd_utf8_nfc(arena, s);
	struct pfd_buf out = pfd_buf(arena);
	bool gap = false, lost = false;

	for (size_t pos = 0; pos < text.len;) {
		size_t start = pos;
		uint32_t c = pfd_utf8_next(text, &pos);
		uint32_t lower =
			(uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
		const char *base =
			c < 0x80 ? NULL : pfd_letter_base(lower, true);
		struct pfd_str apart;

		if (base) {
			add_base(&out, &gap, base, lower != c);
			continue;
		}
		apart = pfd_utf8_map(arena, pfd_str_sub(text, start, pos),
			UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
				UTF8PROC_STRIPMARK);
		for (size_t i = 0; i < apart.len;)
			add_rest(&out, &gap, pfd_utf8_next(apart, &i), &lost);
	}
	if (ret_lost)
		*ret_lost = lost;
	return pfd_buf_str(&out);
}
