/* Letters set one by one stand where HarfBuzz puts them: every pair of letters, and
 * random texts with what is not that simple.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <hb-ot.h>

#include "latin.h"

struct setting {
	struct pfd_arena *arena;
	hb_font_t *font;
	struct pfd_latin *latin;
	struct pfd_latin_line set, shaped;
};

static struct setting open_font(const char *file)
{
	hb_blob_t *blob = hb_blob_create_from_file(file);
	hb_face_t *face = hb_face_create(blob, 0);
	struct setting s = { .arena = pfd_arena_new() };

	s.font = hb_font_create(face);
	hb_ot_font_set_funcs(s.font);
	s.latin = pfd_latin_new(s.arena, s.font);
	hb_face_destroy(face);
	hb_blob_destroy(blob);
	return s;
}

static void close_font(struct setting *s)
{
	pfd_latin_free(s->latin);
	hb_font_destroy(s->font);
	pfd_arena_free(s->arena);
}

static void check(struct setting *s, const char *text)
{
	pfd_latin_set(s->latin, pfd_str(text), &s->set);
	pfd_latin_shape(s->latin, pfd_str(text), &s->shaped);
	if (s->set.n == s->shaped.n &&
		(!s->set.n || !memcmp(s->set.items, s->shaped.items,
				      s->set.n * sizeof(*s->set.items))))
		return;
	print_error("%s\n", text);
	fail();
}

static const char *const letters[] = { "a", "b", "e", "f", "g", "i", "k", "l",
	"n", "o", "r", "s", "t", "u", "v", "w", "y", "A", "D", "F", "K", "L",
	"P", "R", "S", "T", "V", "W", "Y", "Z", " ", ".", ",", "-", "/", "0",
	"1", "7", ":", "(", ")", "\"", "'", "ä", "ö", "ü", "Ä", "ß", "é", "ı",
	"Ł", "ŉ", "–", "„", "“", "…", "€", "•", "\u00a0",
	/* From here on it takes more than pairs. */
	"\u00ad", "\u0301", "ǆ", "−", "ﬁ", "→" };

static void test_like_harfbuzz(void **state)
{
	static const char *const files[] = { PFD_FONTDIR "/DejaVuSans.ttf",
		PFD_FONTDIR "/DejaVuSans-Bold.ttf",
		PFD_FONTDIR "/DejaVuSansMono.ttf" };
	char text[256];

	(void)state;
	srandom(1);
	for (size_t f = 0; f < PFD_COUNT(files); f++) {
		struct setting s = open_font(files[f]);

		check(&s, "");
		for (size_t i = 0; i < PFD_COUNT(letters); i++)
			for (size_t k = 0; k < PFD_COUNT(letters); k++) {
				text[0] = '\0';
				strcat(strcat(text, letters[i]), letters[k]);
				check(&s, text);
			}
		for (int i = 0; i < 3000; i++) {
			/* Most of them plain, as texts are. */
			size_t n = PFD_COUNT(letters) - (i % 8 ? 6 : 0);

			text[0] = '\0';
			for (int len = 1 + i % 30; len > 0; len--)
				strcat(text, letters[(size_t)random() % n]);
			check(&s, text);
		}
		close_font(&s);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_like_harfbuzz),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
