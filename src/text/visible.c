/* Bytes from records, file names and other programs made safe to show: nothing
 * but pfd's own colours may steer a terminal or reorder a line. */
#include <pfd/text.h>

struct range {
	uint32_t first, last;
};

static bool in(const struct range *ranges, size_t n, uint32_t c)
{
	for (size_t i = 0; i < n; i++)
		if (c >= ranges[i].first && c <= ranges[i].last)
			return true;
	return false;
}

bool pfd_char_forbidden(uint32_t c)
{
	static const struct range ranges[] = {
		{ 0x00, 0x08 },     /* C0 up to TAB */
		{ 0x0b, 0x1f },     /* C0 behind LF */
		{ 0x7f, 0x9f },     /* DEL and C1, with NEL */
		{ 0x061c, 0x061c }, /* Arabic letter mark */
		{ 0x200e, 0x200f }, /* direction marks */
		{ 0x2028, 0x202e }, /* line ends, embeddings, overrides */
		{ 0x2066, 0x2069 }, /* isolates */
		{ 0xfeff, 0xfeff }, /* byte order mark */
	};

	return (c < 0x20 || c > 0x7e) && in(ranges, PFD_COUNT(ranges), c);
}

/* Allowed in texts, but two that differ only by these look the same. */
static bool is_unseen(uint32_t c)
{
	static const struct range ranges[] = {
		{ 0x00ad, 0x00ad },   /* soft hyphen */
		{ 0x180e, 0x180e },   /* Mongolian vowel separator */
		{ 0x200b, 0x200d },   /* zero-width space, joiners */
		{ 0x2060, 0x2065 },   /* word joiner, invisible operators */
		{ 0x206a, 0x206f },   /* deprecated format characters */
		{ 0xfff9, 0xfffb },   /* interlinear annotation */
		{ 0xe0000, 0xe007f }, /* tags */
	};

	return c > 0x7e && in(ranges, PFD_COUNT(ranges), c);
}

static void add_byte(struct pfd_buf *buf, char byte)
{
	pfd_buf_printf(buf, "\\x%02x", (unsigned)(unsigned char)byte);
}

static void add_char(
	struct pfd_buf *buf, struct pfd_str s, size_t *pos, bool keep_lines)
{
	size_t start = *pos;
	uint32_t c = pfd_utf8_next(s, pos);
	struct pfd_str bytes = pfd_str_sub(s, start, *pos);

	if (c == 0xfffd && bytes.len == 1)
		add_byte(buf, *bytes.ptr);
	else if (c == '\n' && keep_lines)
		pfd_buf_addc(buf, '\n');
	else if (c < 0x20 || c == 0x7f)
		add_byte(buf, *bytes.ptr);
	else if (pfd_char_forbidden(c) || is_unseen(c))
		pfd_buf_printf(buf, "<U+%04X>", (unsigned)c);
	else
		pfd_buf_add(buf, bytes);
}

struct pfd_str pfd_text_visible(
	struct pfd_arena *arena, struct pfd_str s, bool keep_lines)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t pos = 0; pos < s.len;) {
		size_t plain = pos;

		while (plain < s.len && s.ptr[plain] >= 0x20 &&
			s.ptr[plain] < 0x7f)
			plain++;
		pfd_buf_add(&buf, pfd_str_sub(s, pos, plain));
		pos = plain;
		if (pos < s.len)
			add_char(&buf, s, &pos, keep_lines);
	}
	return pfd_buf_str(&buf);
}
