/* A text cut into words and numbers, with what stands between them.  Sealed texts
 * are left out: they say nothing. */
#include "internal.h"

bool pfd_scan_letter(uint32_t c)
{
	if (c < 0x80)
		return (c | 32) >= 'a' && (c | 32) <= 'z';
	/* Latin-1's signs, general punctuation to arrows and boxes, CJK
	 * punctuation, emoji. */
	return c >= 0xc0 && c != 0xd7 && c != 0xf7 &&
	       !(c >= 0x2000 && c < 0x2c00) && !(c >= 0x3000 && c < 0x3040) &&
	       !(c >= 0xfe00 && c < 0xff00) && c < 0x1f000;
}

static bool is_apostrophe(uint32_t c)
{
	return c == '\'' || c == 0x2019;
}

static uint32_t char_at(struct pfd_str text, size_t pos, size_t *ret_next)
{
	*ret_next = pos;
	return pos < text.len ? pfd_utf8_next(text, ret_next) : 0;
}

/* The end of the word at `pos`; in paths "AnnaMuster" is two. */
static size_t word_end(const struct scan *scan, size_t pos)
{
	size_t next, after;
	uint32_t c, before = 0;

	while (pfd_scan_letter(c = char_at(scan->text, pos, &next)) ||
		is_apostrophe(c)) {
		if (is_apostrophe(c) &&
			!(before && pfd_scan_letter(
					    char_at(scan->text, next, &after))))
			break;
		if (scan->is_path && before >= 'a' && before <= 'z' &&
			c >= 'A' && c <= 'Z')
			break;
		before = c;
		pos = next;
	}
	return pos;
}

static size_t number_end(struct pfd_str text, size_t pos)
{
	while (pos < text.len && pfd_is_digit(text.ptr[pos]))
		pos++;
	return pos;
}

/* Of "enc:…": to the blank or quote behind it. */
static size_t sealed_end(struct pfd_str text, size_t pos)
{
	while (pos < text.len && !strchr(" \n\t'\",]}", text.ptr[pos]))
		pos++;
	return pos;
}

enum {
	BLANKS = 1,
	LINE = 2,
	LINES = 4,
	HYPHEN = 8,
	DOT = 16,
	COMMA = 32,
	ELSE = 64
};

static enum gap gap_of(const struct scan *scan, size_t from, size_t to)
{
	struct pfd_str text = scan->text;
	unsigned seen = 0;

	for (size_t pos = from, next; pos < to; pos = next) {
		uint32_t c = char_at(text, pos, &next);

		if (c == ' ' || c == '\t' || c == 0xa0 || c == 0x202f)
			seen |= BLANKS;
		else if (c == '\n')
			seen |= seen & LINE ? LINES : LINE;
		/* Comments and quoted mails begin their lines so. */
		else if ((c == '#' || c == '>') && seen & LINE)
			seen |= BLANKS;
		else if (scan->is_path && c < 0x80 && strchr("-_+.", (int)c))
			seen |= BLANKS;
		else if ((c == '-' || c == 0x2010 || c == 0x2011) &&
			 pos == from)
			seen |= HYPHEN;
		else if (c == '.' && pos == from)
			seen |= DOT;
		else if (c == ',' && pos == from)
			seen |= COMMA;
		else
			seen |= ELSE;
	}
	if (!seen)
		return GAP_NONE;
	if (seen & (ELSE | LINES))
		return GAP_OTHER;
	if (seen & COMMA)
		return GAP_COMMA;
	if (seen & LINE)
		return seen & HYPHEN ? GAP_OTHER
		       : seen & DOT  ? GAP_DOT
				     : GAP_LINE;
	if (seen & DOT)
		return GAP_DOT;
	if (seen & HYPHEN)
		return seen & BLANKS ? GAP_OTHER : GAP_HYPHEN;
	return GAP_BLANK;
}

void pfd_scan_tokens(struct scan *scan)
{
	struct pfd_str text = scan->text;
	size_t end = 0, next;
	bool was_word = false;

	for (size_t pos = 0; pos < text.len; pos = next) {
		uint32_t c = char_at(text, pos, &next);
		struct token token = { .from = pos };

		if (c == 'e' && pfd_str_starts(pfd_str_sub(text, pos, text.len),
					"enc:v")) {
			next = sealed_end(text, pos);
			continue;
		}
		if (pfd_scan_letter(c)) {
			token.to = word_end(scan, pos);
			token.word = pfd_scan_word(scan->scanner,
				pfd_str_sub(text, pos, token.to));
		} else if (pfd_is_digit((char)c) && c < 0x80) {
			token.to = number_end(text, pos);
		} else {
			continue;
		}
		token.gap = scan->tokens.n ? gap_of(scan, end, pos) : GAP_OTHER;
		if (!token.gap && token.word && was_word)
			token.gap = GAP_BLANK; /* "AnnaMuster" */
		was_word = token.word;
		pfd_vec_push(scan->arena, &scan->tokens, token);
		next = end = token.to;
	}
}
