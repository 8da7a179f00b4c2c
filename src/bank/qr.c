/* QR codes: made by libqrencode, drawn here. */
#include <stdlib.h>

#include <qrencode.h>

#include "internal.h"

enum { VERSION_MAX = 13, QUIET = 4 };

bool pfd_qr_make(
	struct pfd_arena *arena, struct pfd_str text, struct pfd_qr *ret)
{
	QRcode *code = QRcode_encodeData((int)text.len,
		(const unsigned char *)text.ptr, 0, QR_ECLEVEL_M);
	unsigned char *modules;
	size_t size;

	if (!code)
		return false;
	if (code->version > VERSION_MAX) {
		QRcode_free(code);
		return false;
	}
	size = (size_t)code->width;
	modules = pfd_alloc_n(arena, size, size);
	for (size_t i = 0; i < size * size; i++)
		modules[i] = code->data[i] & 1;
	QRcode_free(code);
	*ret = (struct pfd_qr){ .size = size, .modules = modules };
	return true;
}

/* With the quiet zone around, which is light. */
static bool dark(const struct pfd_qr *qr, size_t x, size_t y)
{
	if (x < QUIET || y < QUIET || x >= qr->size + QUIET ||
		y >= qr->size + QUIET)
		return false;
	return qr->modules[(y - QUIET) * qr->size + x - QUIET];
}

void pfd_qr_blocks(struct pfd_buf *out, const struct pfd_qr *qr)
{
	/* By whether the upper and the lower module are light. */
	static const char *const blocks[2][2] = { { " ", "▄" }, { "▀", "█" } };
	size_t size = qr->size + 2 * QUIET;

	for (size_t y = 0; y < size; y += 2) {
		for (size_t x = 0; x < size; x++)
			pfd_buf_addz(out,
				blocks[!dark(qr, x, y)]
				      [y + 1 < size && !dark(qr, x, y + 1)]);
		pfd_buf_addc(out, '\n');
	}
}

void pfd_qr_svg(struct pfd_buf *out, const struct pfd_qr *qr)
{
	size_t size = qr->size + 2 * QUIET;

	pfd_buf_printf(out,
		"<svg xmlns=\"http://www.w3.org/2000/svg\" "
		"viewBox=\"0 0 %zu %zu\" width=\"%zumm\" height=\"%zumm\" "
		"shape-rendering=\"crispEdges\">\n"
		"<path fill=\"#fff\" d=\"M0 0h%zuv%zuH0z\"/>\n"
		"<path d=\"",
		size, size, size, size, size, size);
	for (size_t y = 0; y < size; y++)
		for (size_t x = 0; x < size; x++) {
			size_t from = x;

			while (dark(qr, x, y))
				x++;
			if (x > from)
				pfd_buf_printf(out, "M%zu %zuh%zuv1h-%zuz",
					from, y, x - from, x - from);
		}
	pfd_buf_addz(out, "\"/>\n</svg>\n");
}

const char *pfd_bank_qr_library(struct pfd_arena *arena)
{
	return pfd_arena_printf(
		arena, "libqrencode %s", QRcode_APIVersionString())
		.ptr;
}

/* ---- PNG -------------------------------------------------------------------------- */

/* Black and white, a bit a pixel, not compressed: a code is small. */

static void add_u32(struct pfd_buf *out, uint32_t n)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		pfd_buf_addc(out, (char)(n >> shift));
}

/* ISO 3309, as PNG says. */
static uint32_t crc_of(struct pfd_str bytes)
{
	uint32_t crc = 0xffffffff;

	for (size_t i = 0; i < bytes.len; i++) {
		crc ^= (unsigned char)bytes.ptr[i];
		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc;
}

static void add_chunk(
	struct pfd_buf *out, const char *type, struct pfd_str data)
{
	size_t start;

	add_u32(out, (uint32_t)data.len);
	start = out->len;
	pfd_buf_addz(out, type);
	pfd_buf_add(out, data);
	add_u32(out, crc_of(pfd_str_sub(pfd_buf_str(out), start, out->len)));
}

/* zlib's format (RFC 1950) with stored blocks (RFC 1951, 3.2.4). */
static void add_stored(struct pfd_buf *out, struct pfd_str bytes)
{
	enum { BLOCK = 0xffff };
	uint32_t a = 1, b = 0;

	pfd_buf_add(out, PFD_STR("\x78\x01"));
	for (size_t i = 0; i < bytes.len; i += BLOCK) {
		size_t n = bytes.len - i < BLOCK ? bytes.len - i : BLOCK;

		pfd_buf_addc(out, i + n == bytes.len);
		pfd_buf_addc(out, (char)n);
		pfd_buf_addc(out, (char)(n >> 8));
		pfd_buf_addc(out, (char)~n);
		pfd_buf_addc(out, (char)(~n >> 8));
		pfd_buf_add(out, pfd_str_sub(bytes, i, i + n));
	}
	for (size_t i = 0; i < bytes.len; i++) {
		a = (a + (unsigned char)bytes.ptr[i]) % 65521;
		b = (b + a) % 65521;
	}
	add_u32(out, b << 16 | a);
}

void pfd_qr_png(struct pfd_buf *out, const struct pfd_qr *qr, size_t scale)
{
	size_t side = (qr->size + 2 * QUIET) * scale;
	struct pfd_buf head = pfd_buf(out->arena), lines = pfd_buf(out->arena),
		       data = pfd_buf(out->arena);

	add_u32(&head, (uint32_t)side);
	add_u32(&head, (uint32_t)side);
	/* depth 1, greyscale, the one compression and filter, no interlacing */
	pfd_buf_add(&head, PFD_STR("\x01\x00\x00\x00\x00"));
	for (size_t y = 0; y < side; y++) {
		pfd_buf_addc(&lines, 0);
		for (size_t x = 0; x < side; x += 8) {
			unsigned byte = 0;

			for (size_t bit = 0; bit < 8; bit++)
				byte = byte << 1 |
				       !dark(qr, (x + bit) / scale, y / scale);
			pfd_buf_addc(&lines, (char)byte);
		}
	}
	add_stored(&data, pfd_buf_str(&lines));
	pfd_buf_add(out, PFD_STR("\x89PNG\r\n\x1a\n"));
	add_chunk(out, "IHDR", pfd_buf_str(&head));
	add_chunk(out, "IDAT", pfd_buf_str(&data));
	add_chunk(out, "IEND", (struct pfd_str){ 0 });
}
