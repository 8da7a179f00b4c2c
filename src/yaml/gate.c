/* The gate in front of libyaml: one pass over the bytes.
 *
 * libyaml takes CR LF, UTF-16, a BOM, NEL and U+2028 as line ends: each of
 * them makes keys nobody sees or shifts every mark.  What passes here has lines
 * that end with LF alone and characters people can see, and the table of line
 * starts made on the way turns libyaml's character columns into bytes.
 */
#include <endian.h>

#include <pfd/text.h>

#include "internal.h"

/* More findings than this help nobody. */
#define FINDINGS_MAX 50

#define ONES UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)

enum bad { BAD_ENCODING, BAD_CHARACTER, BAD_TAB, BAD_CRLF, BAD_BOM };

struct gate {
	const struct pfd_source *source;
	struct pfd_lines *lines;
	size_t found;
	uint32_t last[BAD_BOM + 1]; /* line of the last finding of that sort */
};

static const struct {
	const char *rule;
	struct pfd_text text, remedy;
} bads[] = {
	[BAD_ENCODING] = { "yaml.encoding",
		PFD_TEXT("these bytes are not UTF-8",
			"diese Bytes sind kein UTF-8"),
		PFD_TEXT("save the file as UTF-8",
			"die Datei als UTF-8 speichern") },
	[BAD_CHARACTER] = { "yaml.character",
		PFD_TEXT("the character {code} is not allowed in a record",
			"das Zeichen {code} ist in einem Datensatz nicht "
			"erlaubt"),
		PFD_TEXT("delete the character", "das Zeichen löschen") },
	[BAD_TAB] = { "yaml.tab",
		PFD_TEXT("there is a tab in this line",
			"in dieser Zeile steht ein Tabulator"),
		PFD_TEXT("use blanks; in a text in double quotes write \\t",
			"Leerzeichen verwenden; in einem Text in doppelten "
			"Anführungszeichen \\t schreiben") },
	[BAD_CRLF] = { "yaml.crlf",
		PFD_TEXT("the lines end with CR LF instead of LF",
			"die Zeilen enden mit CR LF statt mit LF"),
		PFD_TEXT("save the file with Unix line ends (LF), or run pfd "
			 "fmt",
			"die Datei mit Unix-Zeilenenden (LF) speichern oder "
			"pfd "
			"fmt ausführen") },
	[BAD_BOM] = { "yaml.bom",
		PFD_TEXT("the file begins with a byte order mark",
			"die Datei beginnt mit einer Byte-Reihenfolge-Marke"),
		PFD_TEXT("save the file as UTF-8 without BOM, or run pfd fmt",
			"die Datei als UTF-8 ohne BOM speichern oder pfd fmt "
			"ausführen") },
};

static void report(struct gate *g, enum bad bad, size_t offset, uint32_t c)
{
	struct pfd_message message = { .text = bads[bad].text };

	/* One of a sort on a line is enough, and of CR one in the file. */
	if (g->found >= FINDINGS_MAX || g->last[bad] == g->lines->n ||
		(bad == BAD_CRLF && g->last[bad]))
		return;
	g->last[bad] = g->lines->n;
	g->found++;
	if (bad == BAD_CHARACTER)
		message.args[0] = PFD_A_STR(
			"code", pfd_arena_printf(g->source->findings->arena,
					"U+%04X", (unsigned)c));
	pfd_source_find_at(g->source, bads[bad].rule, offset, message,
		(struct pfd_message){ .text = bads[bad].remedy });
}

/* Bytes of the character at `p`, 0 if it is none (overlong, a surrogate,
 * beyond U+10FFFF or cut off). */
static unsigned decode(const uint8_t *p, const uint8_t *end, uint32_t *ret)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	uint32_t c = *p;
	unsigned n = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;

	if (c < 0xc2 || c > 0xf4 || (size_t)(end - p) < n)
		return 0;
	c &= 0x7fU >> n;
	for (unsigned i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (p[i] & 0x3f);
	}
	if (c < least[n] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		return 0;
	*ret = c;
	return n;
}

/* A character beyond ASCII; returns its length, 1 for a wrong byte. */
static unsigned wide(struct gate *g, const uint8_t *begin, const uint8_t *p,
	const uint8_t *end)
{
	uint32_t c;
	unsigned n = decode(p, end, &c);
	size_t offset = (size_t)(p - begin);

	g->lines->start[g->lines->n - 1] |= PFD_LINE_WIDE;
	if (n == 0) {
		report(g, BAD_ENCODING, offset, 0);
		return 1;
	}
	/* Latin letters are nearly all there is; U+FFFE and U+FFFF are what
	 * libyaml refuses besides. */
	if (c >= 0xa0 && c < 0x250)
		return n;
	if (c == 0xfeff && offset == 0)
		report(g, BAD_BOM, offset, c);
	else if (pfd_char_forbidden(c) || c == 0xfffe || c == 0xffff)
		report(g, BAD_CHARACTER, offset, c);
	return n;
}

static void control(struct gate *g, size_t offset, uint8_t c)
{
	if (c == '\r')
		report(g, BAD_CRLF, offset, c);
	else if (c == '\t')
		report(g, BAD_TAB, offset, c);
	else
		report(g, BAD_CHARACTER, offset, c);
}

static void scan(struct gate *g, const uint8_t *begin, const uint8_t *end)
{
	const uint8_t *p = begin;

	while (p < end) {
		if (end - p >= 8) {
			uint64_t w, stop;

			memcpy(&w, p, 8);
			w = le64toh(w);
			/* The lowest mark is exact, those above it may be
			 * wrong: bytes beyond ASCII, DEL and below blank. */
			stop = (w | (w + ONES) | (w - 0x20 * ONES)) & HIGHS;
			if (stop == 0) {
				p += 8;
				continue;
			}
			p += __builtin_ctzll(stop) >> 3;
		}
		if (*p == '\n') {
			p++;
			g->lines->start[g->lines->n++] = (uint32_t)(p - begin);
		} else if (*p >= 0x80) {
			p += wide(g, begin, p, end);
		} else {
			if (*p < 0x20 || *p == 0x7f)
				control(g, (size_t)(p - begin), *p);
			p++;
		}
	}
}

static bool too_large(const struct pfd_source *source)
{
	size_t max = source->stream ? PFD_STREAM_MAX_BYTES : PFD_YAML_MAX_BYTES;

	if (source->bytes.len <= max)
		return false;
	pfd_source_find(source, "yaml.size", 0, 0,
		PFD_MESSAGE("{bytes} bytes are more than the {max} allowed",
			"{bytes} Bytes sind mehr als die erlaubten {max}",
			PFD_A_INT("bytes", (int64_t)source->bytes.len),
			PFD_A_INT("max", (int64_t)max)),
		PFD_MESSAGE("keep long documents under files/ and name them in "
			    "the record",
			"lange Dokumente unter files/ ablegen und im Datensatz "
			"nennen"));
	return true;
}

static bool utf16(const struct pfd_source *source)
{
	struct pfd_str s = source->bytes;

	if (!pfd_str_starts(s, "\xff\xfe") && !pfd_str_starts(s, "\xfe\xff"))
		return false;
	pfd_source_find(source, "yaml.encoding", 1, 1,
		PFD_MESSAGE("the file is in UTF-16", "die Datei ist in UTF-16"),
		(struct pfd_message){ .text = bads[BAD_ENCODING].remedy });
	return true;
}

bool pfd_gate(const struct pfd_source *source, struct pfd_lines *ret)
{
	const uint8_t *begin = (const uint8_t *)source->bytes.ptr;
	size_t len = source->bytes.len, n = 1;
	struct gate g = { .source = source, .lines = ret };

	if (too_large(source) || utf16(source))
		return false;
	for (size_t i = 0; i < len; i++)
		n += begin[i] == '\n';
	ret->start = pfd_alloc_n(source->arena, n, sizeof *ret->start);
	ret->n = 1;
	if (len)
		scan(&g, begin, begin + len);
	return g.found == 0;
}
