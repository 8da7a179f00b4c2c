/* Plain Latin text set letter by letter: private to the module. */
#ifndef PFD_EMIT_PDF_LATIN_H
#define PFD_EMIT_PDF_LATIN_H

#include <hb.h>

#include <pfd/base/arena.h>

/* Lengths in the font's units. */
struct pfd_latin_glyph {
	uint32_t glyph;
	int32_t advance, dx, dy;
	size_t len; /* bytes of the text; 0: belongs to the one before */
};
struct pfd_latin_line {
	PFD_VEC_OF(struct pfd_latin_glyph);
};

struct pfd_latin;
/* The font stays the caller's. */
struct pfd_latin *pfd_latin_new(struct pfd_arena *arena, hb_font_t *font);
void pfd_latin_free(struct pfd_latin *latin);
/* Left to right; what `ret` held is gone. */
void pfd_latin_set(struct pfd_latin *latin, struct pfd_str text,
	struct pfd_latin_line *ret);
/* The same, always by HarfBuzz. */
void pfd_latin_shape(struct pfd_latin *latin, struct pfd_str text,
	struct pfd_latin_line *ret);

#endif
