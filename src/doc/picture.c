/* Pictures: what a file of an office's camera or scanner is, and that it is whole.
 *
 * Nothing is decoded here: browsers and the PDF do that.  But a report must not
 * come out with half a picture, and it must not tell what nobody looking at it
 * sees: where it was taken, when, by whose telephone, what was cut off it.  So of a
 * file only the parts are taken that make the picture.
 */
#include <string.h>
#include <zlib.h>

#include <pfd/doc.h>

enum { PIXELS_MAX = 50 * 1000 * 1000, SIDE_MAX = 30000 };

static const struct pfd_picture_flaw unknown = {
	{ "“{name}” is neither a PNG nor a JPEG",
		"„{name}“ ist weder ein PNG noch ein JPEG" },
	{ "what its name ends in does not count; save it as one of them",
		"die Endung des Namens zählt nicht; als eines davon "
		"speichern" },
};
static const struct pfd_picture_flaw cut = {
	{ "the picture “{name}” is cut off or damaged",
		"das Bild „{name}“ ist abgeschnitten oder beschädigt" },
	{ "copy it here again from where it came",
		"noch einmal von dort holen, wo es herkam" },
};
static const struct pfd_picture_flaw odd = {
	{ "the picture “{name}” is of a kind that not every program shows",
		"das Bild „{name}“ ist von einer Art, die nicht jedes Programm "
		"zeigt" },
	{ "save it as PNG, or as JPEG in RGB", "als PNG oder als JPEG in RGB "
					       "speichern" },
};
static const struct pfd_picture_flaw large = {
	{ "the picture “{name}” has more than 50 million pixels",
		"das Bild „{name}“ hat mehr als 50 Millionen Pixel" },
	{ "make it smaller: 2000 pixels are enough for the width of a page",
		"verkleinern: 2000 Pixel reichen für die Breite einer Seite" },
};

/* ---- numbers in files -------------------------------------------------------- */

static uint32_t number(struct pfd_str s, size_t at, size_t bytes, bool little)
{
	uint32_t n = 0;

	for (size_t i = 0; i < bytes; i++) {
		size_t from = little ? bytes - 1 - i : i;

		n = n << 8 | (unsigned char)s.ptr[at + from];
	}
	return n;
}

static uint32_t u32(struct pfd_str s, size_t at)
{
	return number(s, at, 4, false);
}

static uint32_t u16(struct pfd_str s, size_t at)
{
	return number(s, at, 2, false);
}

static bool has(struct pfd_str s, size_t at, const char *word, size_t n)
{
	return at <= s.len && s.len - at >= n && !memcmp(s.ptr + at, word, n);
}

static const struct pfd_picture_flaw *set_size(
	struct pfd_picture *picture, uint32_t width, uint32_t height)
{
	if (!width || !height)
		return &cut;
	if (width > SIDE_MAX || height > SIDE_MAX ||
		(uint64_t)width * height > PIXELS_MAX)
		return &large;
	picture->width = (int)width;
	picture->height = (int)height;
	return NULL;
}

/* ---- PNG (ISO/IEC 15948) ------------------------------------------------------- */

#define PNG_HEAD "\x89PNG\r\n\x1a\n"
enum { PNG_HEAD_SIZE = 8, CHUNK = 12 }; /* length, name, sum */

static bool is_wanted_chunk(struct pfd_str s, size_t name)
{
	static const char wanted[][5] = { "IHDR", "PLTE", "tRNS", "gAMA",
		"cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "IDAT", "IEND" };

	for (size_t i = 0; i < PFD_COUNT(wanted); i++)
		if (has(s, name, wanted[i], 4))
			return true;
	return false;
}

static const struct pfd_picture_flaw *read_png(
	struct pfd_str s, struct pfd_buf *out, struct pfd_picture *picture)
{
	const struct pfd_picture_flaw *flaw = NULL;
	bool data = false;
	size_t at = PNG_HEAD_SIZE, n;

	pfd_buf_add(out, pfd_str_sub(s, 0, at));
	for (; s.len - at >= CHUNK; at += n) {
		size_t name = at + 4;

		n = CHUNK + (size_t)u32(s, at);
		if (n > s.len - at ||
			crc32(0, (const Bytef *)s.ptr + name, (uInt)(n - 8)) !=
				u32(s, at + n - 4))
			return &cut;
		if ((at == PNG_HEAD_SIZE) != has(s, name, "IHDR", 4))
			return &cut;
		if (at == PNG_HEAD_SIZE)
			flaw = n < CHUNK + 13
				       ? &cut
				       : set_size(picture, u32(s, name + 4),
						 u32(s, name + 8));
		if (flaw)
			return flaw;
		if (is_wanted_chunk(s, name))
			pfd_buf_add(out, pfd_str_sub(s, at, at + n));
		data = data || has(s, name, "IDAT", 4);
		if (has(s, name, "IEND", 4))
			return data ? NULL : &cut;
	}
	return &cut;
}

/* ---- JPEG (ISO/IEC 10918-1) ------------------------------------------------------ */

enum {
	SOF_BASELINE = 0xC0,
	SOF_PROGRESSIVE = 0xC2,
	SOF_LAST = 0xCF,
	DHT = 0xC4,
	JPG = 0xC8,
	DAC = 0xCC,
	RST_FIRST = 0xD0,
	RST_LAST = 0xD7,
	SOI = 0xD8,
	EOI = 0xD9,
	SOS = 0xDA,
	APP0 = 0xE0,
	APP1 = 0xE1,
	APP2 = 0xE2,
	APP14 = 0xEE
};

/* Exif's orientation (CIPA DC-008, tag 0x0112) of the segment's content. */
static int orientation(struct pfd_str s)
{
	struct pfd_str tiff;
	bool little;
	size_t at, n;

	if (!has(s, 0, "Exif\0", 6) || s.len < 6 + 8)
		return 1;
	tiff = pfd_str_sub(s, 6, s.len);
	little = tiff.ptr[0] == 'I';
	at = number(tiff, 4, 4, little);
	if (at > tiff.len || tiff.len - at < 2)
		return 1;
	n = number(tiff, at, 2, little);
	for (at += 2; n > 0 && tiff.len - at >= 12; n--, at += 12) {
		uint32_t turn = number(tiff, at + 8, 2, little);

		if (number(tiff, at, 2, little) == 0x0112)
			return turn >= 1 && turn <= 8 ? (int)turn : 1;
	}
	return 1;
}

/* Of Exif's data the orientation alone, at the place of all. */
static void add_orientation(struct pfd_buf *out, int turn)
{
	static const char before[] = "\xFF\xE1\0\x22"
				     "Exif\0\0MM\0\x2A\0\0\0\x08"
				     "\0\x01\x01\x12\0\x03\0\0\0\x01\0";

	pfd_buf_add(out, (struct pfd_str){ before, sizeof before - 1 });
	pfd_buf_addc(out, (char)turn);
	pfd_buf_add(out, (struct pfd_str){ "\0\0\0\0\0", 6 });
}

/* Without the small picture that may stand in it. */
static void add_jfif(struct pfd_buf *out, struct pfd_str body)
{
	pfd_buf_add(out, (struct pfd_str){ "\xFF\xE0\0\x10", 4 });
	pfd_buf_add(out, pfd_str_sub(body, 0, 12));
	pfd_buf_add(out, (struct pfd_str){ "\0", 2 });
}

static void add_segment(struct pfd_buf *out, int marker, struct pfd_str whole,
	struct pfd_picture *picture)
{
	struct pfd_str body = pfd_str_sub(whole, 4, whole.len);

	if (marker == APP0 && has(body, 0, "JFIF", 5) && body.len >= 14) {
		add_jfif(out, body);
	} else if (marker == APP1 && picture->turn == 1) {
		picture->turn = orientation(body);
		if (picture->turn > 1)
			add_orientation(out, picture->turn);
	} else if (marker < APP0 ||
		   (marker == APP2 && has(body, 0, "ICC_PROFILE", 12)) ||
		   marker == APP14) {
		pfd_buf_add(out, whole);
	}
}

static bool is_frame(int marker)
{
	return marker >= SOF_BASELINE && marker <= SOF_LAST && marker != DHT &&
	       marker != JPG && marker != DAC;
}

static const struct pfd_picture_flaw *read_frame(
	int marker, struct pfd_str whole, struct pfd_picture *picture)
{
	if (whole.len < 10 || picture->width)
		return &cut;
	/* Four components are colours for print, which programs show in two ways. */
	if (marker > SOF_PROGRESSIVE || whole.ptr[4] != 8 ||
		(whole.ptr[9] != 1 && whole.ptr[9] != 3))
		return &odd;
	return set_size(picture, u16(whole, 7), u16(whole, 5));
}

/* Behind a scan's coded data: at the next marker, or the end. */
static size_t skip_scan(struct pfd_str s, size_t at)
{
	for (; at + 1 < s.len; at++) {
		int next = (unsigned char)s.ptr[at + 1];

		if ((unsigned char)s.ptr[at] == 0xFF && next && next != 0xFF &&
			(next < RST_FIRST || next > RST_LAST))
			return at;
	}
	return s.len;
}

static const struct pfd_picture_flaw *read_jpeg(
	struct pfd_str s, struct pfd_buf *out, struct pfd_picture *picture)
{
	const struct pfd_picture_flaw *flaw = NULL;
	bool scan = false;
	size_t at = 2, end;

	pfd_buf_add(out, pfd_str_sub(s, 0, at));
	for (; at + 2 <= s.len; at = end) {
		int marker = (unsigned char)s.ptr[at + 1];

		if ((unsigned char)s.ptr[at] != 0xFF)
			return &cut;
		end = at + 1;
		if (marker == 0xFF)
			continue;
		if (marker == EOI) {
			pfd_buf_add(out, (struct pfd_str){ "\xFF\xD9", 2 });
			return scan ? NULL : &cut;
		}
		if (s.len - at < 4 || u16(s, at + 2) < 2 ||
			s.len - at - 2 < u16(s, at + 2))
			return &cut;
		end = at + 2 + u16(s, at + 2);
		if (is_frame(marker))
			flaw = read_frame(
				marker, pfd_str_sub(s, at, end), picture);
		if (flaw)
			return flaw;
		if (marker == SOS) {
			if (!picture->width)
				return &cut;
			end = skip_scan(s, end);
			scan = true;
		}
		add_segment(out, marker, pfd_str_sub(s, at, end), picture);
	}
	return &cut;
}

/* ---- both ------------------------------------------------------------------------ */

const struct pfd_picture_flaw *pfd_picture_read(
	struct pfd_arena *arena, struct pfd_str file, struct pfd_picture *ret)
{
	const struct pfd_picture_flaw *flaw = &unknown;
	struct pfd_picture picture = { .turn = 1 };
	struct pfd_buf out = pfd_buf(arena);

	if (has(file, 0, PNG_HEAD, PNG_HEAD_SIZE)) {
		picture.type = "image/png";
		flaw = read_png(file, &out, &picture);
	} else if (has(file, 0, "\xFF\xD8\xFF", 3)) {
		picture.type = "image/jpeg";
		flaw = read_jpeg(file, &out, &picture);
	}
	if (flaw)
		return flaw;
	/* From 5 on it lies on its side. */
	if (picture.turn > 4) {
		int width = picture.width;

		picture.width = picture.height;
		picture.height = width;
	}
	picture.bytes = pfd_buf_str(&out);
	*ret = picture;
	return NULL;
}
