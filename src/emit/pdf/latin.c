/* Plain Latin text without shaping: each letter's glyph, and how far the next one is.
 *
 * A report has hundreds of thousands of letters, and nearly all stand one behind
 * the other, moved only by the kerning of two neighbours.  So HarfBuzz is asked
 * once for each pair that occurs; the rest is adding up.  Where a pair is more
 * than that, the whole text is shaped.
 */
#include <pfd/text.h>

#include "latin.h"

/* The letters to 0x17F, and what else German texts have. */
enum { N_DIRECT = 0x180 - 0x20 };
static const uint32_t others[] = { 0x2013, 0x2014, 0x2018, 0x2019, 0x201A,
	0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x20AC };
enum { N_LETTERS = N_DIRECT + PFD_COUNT(others), NOTHING = N_LETTERS };

struct pfd_latin {
	struct pfd_arena *arena;
	hb_font_t *font;
	hb_buffer_t *buffer;
	uint32_t glyphs[N_LETTERS];
	/* By what follows: 0 not asked yet, -1 not so simple, else 1 + the
	 * advance. */
	int32_t *rows[N_LETTERS];
	struct pfd_latin_line pair; /* of ask() */
};

struct pfd_latin *pfd_latin_new(struct pfd_arena *arena, hb_font_t *font)
{
	struct pfd_latin *latin = PFD_NEW(arena, struct pfd_latin);

	latin->arena = arena;
	latin->font = font;
	latin->buffer = hb_buffer_create();
	return latin;
}

void pfd_latin_free(struct pfd_latin *latin)
{
	if (latin)
		hb_buffer_destroy(latin->buffer);
}

void pfd_latin_shape(struct pfd_latin *latin, struct pfd_str text,
	struct pfd_latin_line *ret)
{
	/* A ligature would be one letter to whoever searches. */
	static const hb_feature_t features[] = {
		{ HB_TAG('l', 'i', 'g', 'a'), 0, 0, (unsigned)-1 },
	};
	hb_buffer_t *buffer = latin->buffer;
	const hb_glyph_position_t *places;
	const hb_glyph_info_t *infos;
	unsigned n;

	hb_buffer_reset(buffer);
	hb_buffer_add_utf8(buffer, text.ptr, (int)text.len, 0, (int)text.len);
	hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
	hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
	hb_shape(latin->font, buffer, features, PFD_COUNT(features));
	infos = hb_buffer_get_glyph_infos(buffer, &n);
	places = hb_buffer_get_glyph_positions(buffer, &n);
	ret->n = 0;
	for (unsigned i = 0, end; i < n; i = end) {
		uint32_t from = infos[i].cluster;

		for (end = i + 1; end < n && infos[end].cluster == from;)
			end++;
		for (unsigned k = i; k < end; k++)
			pfd_vec_push(latin->arena, ret,
				(struct pfd_latin_glyph){ infos[k].codepoint,
					places[k].x_advance, places[k].x_offset,
					places[k].y_offset, 0 });
		ret->items[i].len =
			(end < n ? infos[end].cluster : text.len) - from;
	}
}

struct letter {
	int i; /* -1: none of ours */
	struct pfd_str bytes;
};

static int index_of(uint32_t c)
{
	/* Control characters and the soft hyphen are not seen. */
	if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD)
		return -1;
	if (c < 0x20 + N_DIRECT)
		return (int)c - 0x20;
	for (size_t i = 0; i < PFD_COUNT(others); i++)
		if (others[i] == c)
			return N_DIRECT + (int)i;
	return -1;
}

static struct letter letter_at(struct pfd_str text, size_t at)
{
	size_t end = at;
	uint32_t c;

	if (at == text.len)
		return (struct letter){ NOTHING, { text.ptr + at, 0 } };
	c = pfd_utf8_next(text, &end);
	return (struct letter){ index_of(c), pfd_str_sub(text, at, end) };
}

/* Two letters, the second behind the first in the text, as HarfBuzz sets them. */
static int32_t ask(
	struct pfd_latin *latin, struct letter first, struct letter second)
{
	const struct letter *letters[] = { &first, &second };
	struct pfd_latin_line *line = &latin->pair;

	pfd_latin_shape(latin,
		(struct pfd_str){
			first.bytes.ptr, first.bytes.len + second.bytes.len },
		line);
	if (line->n != (second.i == NOTHING ? 1 : 2))
		return -1;
	for (size_t i = 0; i < line->n; i++) {
		const struct pfd_latin_glyph *glyph = &line->items[i];

		if (glyph->len != letters[i]->bytes.len || glyph->dx ||
			glyph->dy || glyph->advance < 0)
			return -1;
		if (second.i != NOTHING &&
			glyph->glyph != latin->glyphs[letters[i]->i])
			return -1;
	}
	if (second.i == NOTHING)
		latin->glyphs[first.i] = line->items[0].glyph;
	else if (line->items[1].advance + 1 != latin->rows[second.i][NOTHING])
		return -1;
	return line->items[0].advance + 1;
}

/* Each letter is asked about alone before it is in a pair. */
static void know(struct pfd_latin *latin, struct letter letter)
{
	if (letter.i == NOTHING || latin->rows[letter.i])
		return;
	latin->rows[letter.i] = pfd_alloc_n(
		latin->arena, N_LETTERS + 1, sizeof(*latin->rows[letter.i]));
	latin->rows[letter.i][NOTHING] = ask(latin, letter,
		(struct letter){ NOTHING, pfd_str_sub(letter.bytes, 0, 0) });
}

/* -1: no letters of ours, or not so simple; else 1 + the advance. */
static int32_t advance(
	struct pfd_latin *latin, struct letter letter, struct letter next)
{
	int32_t *known;

	if (letter.i < 0 || next.i < 0)
		return -1;
	know(latin, letter);
	know(latin, next);
	known = &latin->rows[letter.i][next.i];
	if (!*known)
		*known = ask(latin, letter, next);
	return *known;
}

void pfd_latin_set(struct pfd_latin *latin, struct pfd_str text,
	struct pfd_latin_line *ret)
{
	struct letter letter = letter_at(text, 0), next;

	ret->n = 0;
	for (size_t at = 0; at < text.len; letter = next) {
		int32_t known;

		at += letter.bytes.len;
		next = letter_at(text, at);
		known = advance(latin, letter, next);
		if (known < 0) {
			pfd_latin_shape(latin, text, ret);
			return;
		}
		pfd_vec_push(latin->arena, ret,
			(struct pfd_latin_glyph){
				.glyph = latin->glyphs[letter.i],
				.advance = known - 1,
				.len = letter.bytes.len });
	}
}
