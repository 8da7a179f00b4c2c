/* What the files of text share. */
#ifndef PFD_TEXT_UTF8_INTERNAL_H
#define PFD_TEXT_UTF8_INTERNAL_H

#include <pfd/text.h>

/* `s` through utf8proc with its options; a copy where it is no UTF-8. */
struct pfd_str pfd_utf8_map(
	struct pfd_arena *arena, struct pfd_str s, int options);

/* What a small letter that Unicode does not take apart becomes; `umlauts`: also ä
 * (ae), ö and ü.  NULL: stays. */
const char *pfd_letter_base(uint32_t c, bool umlauts);

#endif
