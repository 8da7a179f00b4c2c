/* Reading back what a rendered document says of its origin, whatever its format:
 * `pfd verify` is given a file and nothing else.
 *
 * The file may be anybody's: what is read is looked for, never trusted.
 */
#include <stdlib.h>

#include <pfd/diag.h>
#include <pfd/yaml.h>

#include "origin.h"

enum { VALUE_MAX = 4096 };

/* `--` would end the comment. */
static void add_safe(struct pfd_buf *out, struct pfd_str value)
{
	for (size_t i = 0; i < value.len; i++)
		if (value.ptr[i] == '%')
			pfd_buf_addz(out, "%25");
		else if (i && value.ptr[i] == '-' && value.ptr[i - 1] == '-')
			pfd_buf_addz(out, "%2D");
		else
			pfd_buf_addc(out, value.ptr[i]);
}

void pfd_origin_lines(struct pfd_buf *out, const struct pfd_doc *doc)
{
	bool of_commit = false;

	pfd_vec_foreach (fact, &doc->provenance)
		of_commit |= !strcmp(fact->key, "commit");
	if (!of_commit)
		return;
	pfd_buf_addz(out, "\n<!--\n");
	pfd_vec_foreach (fact, &doc->provenance) {
		pfd_buf_printf(out, "pfd:%s ", fact->key);
		add_safe(
			out, pfd_one_line(out->arena,
				     pfd_cell_plain(out->arena, &fact->value)));
		pfd_buf_addc(out, '\n');
	}
	pfd_buf_addz(out, "-->\n");
}

/* The last word counts: what pfd writes of the origin stands behind what records
 * say. */
static void add(struct pfd_arena *arena, struct pfd_origin *origin,
	struct pfd_str key, struct pfd_str value)
{
	pfd_vec_foreach (fact, &origin->facts)
		if (pfd_str_eq(fact->key, key)) {
			fact->value = value;
			return;
		}
	pfd_vec_push(arena, &origin->facts,
		(struct pfd_origin_fact){ pfd_arena_str(arena, key), value });
}

struct pfd_str pfd_origin_value(
	const struct pfd_origin *origin, const char *key)
{
	pfd_vec_foreach (fact, &origin->facts)
		if (pfd_str_eqz(fact->key, key))
			return fact->value;
	return (struct pfd_str){ "", 0 };
}

/* The rest behind the first `what`; false: it is not there. */
static bool after(struct pfd_str *rest, const char *what)
{
	const char *at = memmem(rest->ptr, rest->len, what, strlen(what));
	size_t n;

	if (!at)
		return false;
	n = (size_t)(at - rest->ptr) + strlen(what);
	*rest = pfd_str_sub(*rest, n, rest->len);
	return true;
}

/* What stands before the next `end`, which is passed. */
static bool until(struct pfd_str *rest, const char *end, struct pfd_str *ret)
{
	const char *at = memmem(rest->ptr, rest->len, end, strlen(end));
	size_t n = at ? (size_t)(at - rest->ptr) : 0;

	if (!at || n > VALUE_MAX)
		return false;
	*ret = pfd_str_sub(*rest, 0, n);
	*rest = pfd_str_sub(*rest, n + strlen(end), rest->len);
	return true;
}

/* Cut before `end`, if it is there. */
static void cut(struct pfd_str *rest, const char *end)
{
	const char *at = memmem(rest->ptr, rest->len, end, strlen(end));

	if (at)
		rest->len = (size_t)(at - rest->ptr);
}

/* Entities of XML and HTML, and %2D and %25, as they are written here. */
static struct pfd_str plain(struct pfd_arena *arena, struct pfd_str text)
{
	static const struct {
		const char *written;
		char sign;
	} signs[] = {
		{ "&amp;", '&' },
		{ "&lt;", '<' },
		{ "&gt;", '>' },
		{ "&quot;", '"' },
		{ "&#39;", '\'' },
		{ "&apos;", '\'' },
		{ "%2D", '-' },
		{ "%25", '%' },
	};
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < text.len;) {
		struct pfd_str rest = pfd_str_sub(text, i, text.len);
		size_t s = 0;

		while (s < PFD_COUNT(signs) &&
			!pfd_str_starts(rest, signs[s].written))
			s++;
		pfd_buf_addc(&buf,
			s < PFD_COUNT(signs) ? signs[s].sign : text.ptr[i]);
		i += s < PFD_COUNT(signs) ? strlen(signs[s].written) : 1;
	}
	return pfd_buf_str(&buf);
}

/* ---- the formats ------------------------------------------------------------ */

/* "pfd:KEY VALUE" lines. */
static void read_lines(
	struct pfd_arena *arena, struct pfd_str rest, struct pfd_origin *ret)
{
	struct pfd_str key, value;

	while (after(&rest, "\npfd:")) {
		struct pfd_str line = rest;

		if (until(&line, " ", &key) && until(&line, "\n", &value) &&
			pfd_str_find(key, '\n') == SIZE_MAX)
			add(arena, ret, key, plain(arena, value));
	}
}

/* In the head; what looks like it in the page is text. */
static void read_html(
	struct pfd_arena *arena, struct pfd_str rest, struct pfd_origin *ret)
{
	struct pfd_str key, value;

	cut(&rest, "</head>");
	while (after(&rest, "<meta name=\"pfd:"))
		if (until(&rest, "\" content=\"", &key) &&
			until(&rest, "\"", &value))
			add(arena, ret, key, plain(arena, value));
}

static void add_letter(struct pfd_buf *out, uint32_t c)
{
	if (c < 0x80) {
		pfd_buf_addc(out, (char)c);
	} else if (c < 0x800) {
		pfd_buf_addc(out, (char)(0xC0 | c >> 6));
		pfd_buf_addc(out, (char)(0x80 | (c & 0x3F)));
	} else {
		pfd_buf_addc(out, (char)(0xE0 | c >> 12));
		pfd_buf_addc(out, (char)(0x80 | (c >> 6 & 0x3F)));
		pfd_buf_addc(out, (char)(0x80 | (c & 0x3F)));
	}
}

/* A text string as UTF-16 in hexadecimal digits.  Halves of letters beyond 16 bits
 * stand in no command, and are compared with nothing. */
static struct pfd_str utf16(struct pfd_arena *arena, struct pfd_str hex)
{
	struct pfd_buf buf = pfd_buf(arena);
	char digits[5] = "";

	for (size_t i = 0; i + 4 <= hex.len; i += 4) {
		memcpy(digits, hex.ptr + i, 4);
		add_letter(&buf, (uint32_t)strtoul(digits, NULL, 16));
	}
	return pfd_buf_str(&buf);
}

static void read_pdf(
	struct pfd_arena *arena, struct pfd_str rest, struct pfd_origin *ret)
{
	struct pfd_str key, value;

	while (after(&rest, "/pfd:"))
		if (until(&rest, " <FEFF", &key) && until(&rest, ">", &value))
			add(arena, ret, key, utf16(arena, value));
}

static void read_xlsx(
	struct pfd_arena *arena, struct pfd_str bytes, struct pfd_origin *ret)
{
	struct pfd_str rest, key, value;

	if (!pfd_origin_unzip(arena, bytes, &rest))
		return;
	while (after(&rest, " name=\"pfd:"))
		if (until(&rest, "\"", &key) && after(&rest, "<vt:lpwstr>") &&
			until(&rest, "</vt:lpwstr>", &value))
			add(arena, ret, key, plain(arena, value));
}

static void read_members(struct pfd_arena *arena, const struct pfd_node *map,
	struct pfd_origin *ret)
{
	for (const struct pfd_node *at = map ? map->first : NULL; at;
		at = at->next)
		if (at->kind == PFD_SCALAR)
			add(arena, ret, at->key->text, at->text);
}

/* The member at the left edge is the document's own, the last one. */
static void read_tree(struct pfd_arena *arena, struct pfd_str bytes,
	const char *member,
	bool (*parse)(struct pfd_arena *, struct pfd_str, struct pfd_str,
		struct pfd_findings *, struct pfd_yaml *),
	struct pfd_origin *ret)
{
	struct pfd_findings findings = { .arena = arena };
	struct pfd_str rest = bytes;
	struct pfd_yaml tree;
	bool any = false;

	while (after(&rest, member)) {
		bytes = rest;
		any = true;
	}
	if (!any)
		return;
	if (parse == pfd_json_parse) {
		/* Up to the brace of the document around it. */
		while (bytes.len && bytes.ptr[bytes.len - 1] != '}')
			bytes.len--;
		bytes.len -= bytes.len > 0;
	}
	if (parse(arena, bytes, PFD_STR("provenance"), &findings, &tree))
		read_members(arena, tree.root, ret);
}

bool pfd_format_tells_origin(enum pfd_format format)
{
	static const bool tells[PFD_N_FORMATS] = {
		[PFD_FORMAT_JSON] = true,
		[PFD_FORMAT_YAML] = true,
		[PFD_FORMAT_MD] = true,
		[PFD_FORMAT_HTML] = true,
		[PFD_FORMAT_PDF] = true,
		[PFD_FORMAT_XLSX] = true,
	};

	return tells[format];
}

void pfd_origin_read(
	struct pfd_arena *arena, struct pfd_str bytes, struct pfd_origin *ret)
{
	*ret = (struct pfd_origin){ .format = -1 };
	if (pfd_str_starts(bytes, "PK\x03\x04")) {
		ret->format = PFD_FORMAT_XLSX;
		read_xlsx(arena, bytes, ret);
	} else if (pfd_str_starts(bytes, "%PDF-")) {
		ret->format = PFD_FORMAT_PDF;
		read_pdf(arena, bytes, ret);
	} else if (pfd_str_starts(bytes, "{")) {
		ret->format = PFD_FORMAT_JSON;
		read_tree(arena, bytes, "\n  \"provenance\": ", pfd_json_parse,
			ret);
	} else if (pfd_str_starts(bytes, "schema: ")) {
		ret->format = PFD_FORMAT_YAML;
		read_tree(arena, bytes, "\nprovenance:\n", pfd_yaml_parse, ret);
	} else if (pfd_str_starts(bytes, "<!")) {
		ret->format = PFD_FORMAT_HTML;
		read_html(arena, bytes, ret);
	} else {
		ret->format = PFD_FORMAT_MD;
		read_lines(arena, bytes, ret);
	}
}
