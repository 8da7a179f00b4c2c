/* Text of other programs: UTF-8, or Windows-1252 as German spreadsheets and banks
 * write it.
 */
#include "utf8_internal.h"

/* 0x80 … 0x9f of Windows-1252; the rest is Latin-1.  Unused places read as the
 * controls of that number. */
static const uint16_t upper[32] = { 0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026,
	0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
	0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc,
	0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178 };

static void add(struct pfd_buf *out, uint32_t c)
{
	if (c < 0x80) {
		pfd_buf_addc(out, (char)c);
	} else if (c < 0x800) {
		pfd_buf_addc(out, (char)(0xc0 | c >> 6));
		pfd_buf_addc(out, (char)(0x80 | (c & 0x3f)));
	} else {
		pfd_buf_addc(out, (char)(0xe0 | c >> 12));
		pfd_buf_addc(out, (char)(0x80 | (c >> 6 & 0x3f)));
		pfd_buf_addc(out, (char)(0x80 | (c & 0x3f)));
	}
}

struct pfd_str pfd_text_decode(struct pfd_arena *arena, struct pfd_str bytes)
{
	struct pfd_buf out = pfd_buf(arena);

	if (pfd_str_starts(bytes, "\xef\xbb\xbf"))
		bytes = pfd_str_sub(bytes, 3, bytes.len);
	if (pfd_utf8_check(bytes) == SIZE_MAX)
		return bytes;
	for (size_t i = 0; i < bytes.len; i++) {
		unsigned char c = (unsigned char)bytes.ptr[i];

		add(&out, c >= 0x80 && c < 0xa0 ? upper[c - 0x80] : c);
	}
	return pfd_buf_str(&out);
}
