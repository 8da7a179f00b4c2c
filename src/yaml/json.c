/* JSON (RFC 8259) into the same nodes as YAML.
 *
 * libyaml rejects surrogate pairs, and JSON libraries turn 450.00 into a
 * double; here a number stays the text it is.  The limits are those of YAML.
 */
#include <pfd/text.h>

#include "json.h"

struct json {
	const struct pfd_source *source;
	const char *ptr, *end;
	/* The place last looked up, to count on from. */
	const char *counted;
	uint32_t line, column;
	uint32_t depth, nodes;
	struct pfd_buf buf;
};

static bool refuse(struct json *j, enum pfd_json_error why, const char *at)
{
	return pfd_json_refuse(
		j->source, why, (size_t)(at - j->source->bytes.ptr));
}

static void blanks(struct json *j)
{
	while (j->ptr < j->end && (*j->ptr == ' ' || *j->ptr == '\n' ||
					  *j->ptr == '\t' || *j->ptr == '\r'))
		j->ptr++;
}

static char peek(const struct json *j)
{
	return j->ptr < j->end ? *j->ptr : '\0';
}

static bool eat(struct json *j, char c)
{
	if (peek(j) != c || j->ptr == j->end)
		return false;
	j->ptr++;
	return true;
}

/* Places are asked for in rising order, so counting goes on from the last. */
static void place(struct json *j, struct pfd_node *node, const char *at)
{
	for (; j->counted < at; j->counted++) {
		if (*j->counted == '\n') {
			j->line++;
			j->column = 1;
		} else if (((uint8_t)*j->counted & 0xc0) != 0x80) {
			j->column++;
		}
	}
	node->start = (uint32_t)(at - j->source->bytes.ptr);
	node->end = (uint32_t)(j->ptr - j->source->bytes.ptr);
	node->line = j->line;
	node->column = j->column;
}

/* ---- strings ---------------------------------------------------------- */

static bool hex4(struct json *j, uint32_t *ret)
{
	uint32_t c = 0;

	if (j->end - j->ptr < 4)
		return false;
	for (int i = 0; i < 4; i++) {
		char d = pfd_to_lower(*j->ptr++);

		if (pfd_is_digit(d))
			c = c << 4 | (uint32_t)(d - '0');
		else if (d >= 'a' && d <= 'f')
			c = c << 4 | (uint32_t)(d - 'a' + 10);
		else
			return false;
	}
	*ret = c;
	return true;
}

static void add_utf8(struct pfd_buf *buf, uint32_t c)
{
	if (c < 0x80) {
		pfd_buf_addc(buf, (char)c);
		return;
	}
	if (c < 0x800) {
		pfd_buf_addc(buf, (char)(0xc0 | c >> 6));
	} else {
		if (c < 0x10000) {
			pfd_buf_addc(buf, (char)(0xe0 | c >> 12));
		} else {
			pfd_buf_addc(buf, (char)(0xf0 | c >> 18));
			pfd_buf_addc(buf, (char)(0x80 | (c >> 12 & 0x3f)));
		}
		pfd_buf_addc(buf, (char)(0x80 | (c >> 6 & 0x3f)));
	}
	pfd_buf_addc(buf, (char)(0x80 | (c & 0x3f)));
}

/* Behind "\u"; `at` is the backslash. */
static bool unicode(struct json *j, const char *at)
{
	uint32_t c, low;

	if (!hex4(j, &c))
		return refuse(j, PFD_JSON_ESCAPE, at);
	if (c >= 0xdc00 && c <= 0xdfff)
		return refuse(j, PFD_JSON_SURROGATE, at);
	if (c >= 0xd800 && c <= 0xdbff) {
		if (!eat(j, '\\') || !eat(j, 'u') || !hex4(j, &low) ||
			low < 0xdc00 || low > 0xdfff)
			return refuse(j, PFD_JSON_SURROGATE, at);
		c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
	}
	add_utf8(&j->buf, c);
	return true;
}

static bool escape(struct json *j)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	const char *at = j->ptr++, *hit;

	if (j->ptr == j->end)
		return refuse(j, PFD_JSON_END, at);
	if (eat(j, 'u'))
		return unicode(j, at);
	hit = *j->ptr ? strchr(from, *j->ptr) : NULL;
	if (!hit)
		return refuse(j, PFD_JSON_ESCAPE, at);
	j->ptr++;
	pfd_buf_addc(&j->buf, to[hit - from]);
	return true;
}

/* At the opening quotation mark. */
static struct pfd_node *string(struct json *j)
{
	const char *at = j->ptr++, *from = j->ptr;
	struct pfd_node *node;
	struct pfd_str text;

	j->buf.len = 0;
	while (j->ptr < j->end && *j->ptr != '"') {
		if ((uint8_t)*j->ptr < 0x20) {
			refuse(j, PFD_JSON_CONTROL, j->ptr);
			return NULL;
		}
		if (*j->ptr != '\\') {
			j->ptr++;
			continue;
		}
		pfd_buf_add(&j->buf,
			(struct pfd_str){ from, (size_t)(j->ptr - from) });
		if (!escape(j))
			return NULL;
		from = j->ptr;
	}
	if (j->ptr == j->end) {
		refuse(j, PFD_JSON_END, at);
		return NULL;
	}
	pfd_buf_add(&j->buf, (struct pfd_str){ from, (size_t)(j->ptr - from) });
	j->ptr++;
	text = pfd_buf_str(&j->buf);
	if (text.len > PFD_YAML_MAX_TEXT || pfd_node_forbidden(text)) {
		refuse(j,
			text.len > PFD_YAML_MAX_TEXT ? PFD_JSON_TEXT
						     : PFD_JSON_CHARACTER,
			at);
		return NULL;
	}
	node = pfd_node_new(j->source->arena, text);
	node->style = PFD_DOUBLE_QUOTED;
	place(j, node, at);
	return node;
}

/* ---- other values ----------------------------------------------------- */

static bool digits(struct json *j)
{
	const char *from = j->ptr;

	while (pfd_is_digit(peek(j)))
		j->ptr++;
	return j->ptr > from;
}

static bool number_form(struct json *j)
{
	eat(j, '-');
	if (!eat(j, '0') && !digits(j))
		return false;
	if (eat(j, '.') && !digits(j))
		return false;
	if (eat(j, 'e') || eat(j, 'E')) {
		if (!eat(j, '+'))
			eat(j, '-');
		if (!digits(j))
			return false;
	}
	/* 012 and 1.2.3 */
	return !pfd_is_digit(peek(j)) && peek(j) != '.';
}

static struct pfd_node *number(struct json *j)
{
	const char *at = j->ptr;
	struct pfd_node *node;

	if (!number_form(j)) {
		refuse(j, PFD_JSON_NUMBER_FORM, at);
		return NULL;
	}
	if (j->ptr - at > PFD_YAML_MAX_TEXT) {
		refuse(j, PFD_JSON_TEXT, at);
		return NULL;
	}
	node = pfd_node_new(j->source->arena,
		(struct pfd_str){ at, (size_t)(j->ptr - at) });
	node->style = PFD_JSON_NUMBER;
	place(j, node, at);
	return node;
}

static bool word(struct json *j, const char *z)
{
	size_t len = strlen(z);

	if ((size_t)(j->end - j->ptr) < len || memcmp(j->ptr, z, len) != 0)
		return false;
	j->ptr += len;
	return true;
}

static bool value(struct json *j, struct pfd_node **ret);

/* What is no key in YAML must not become one. */
static struct pfd_node *member_key(struct json *j)
{
	const char *at = j->ptr;
	struct pfd_node *key;
	bool ok = peek(j) == '"';

	if (!ok) {
		refuse(j, PFD_JSON_KEY, at);
		return NULL;
	}
	key = string(j);
	if (!key)
		return NULL;
	if (!key->text.len)
		ok = refuse(j, PFD_JSON_EMPTY_KEY, at);
	else if (key->text.len > PFD_YAML_MAX_KEY)
		ok = refuse(j, PFD_JSON_LONG_KEY, at);
	else if (pfd_str_eqz(key->text, "<<"))
		ok = refuse(j, PFD_JSON_MERGE_KEY, at);
	return ok ? key : NULL;
}

/* One member or item; null leaves *ret NULL. */
static bool child(struct json *j, struct pfd_node *coll)
{
	struct pfd_node *key = NULL, *node;
	const char *at;

	blanks(j);
	if (coll->kind == PFD_MAP) {
		key = member_key(j);
		if (!key)
			return false;
		blanks(j);
		if (!eat(j, ':'))
			return refuse(j, PFD_JSON_COLON, j->ptr);
		blanks(j);
	}
	at = j->ptr;
	if (!value(j, &node))
		return false;
	if (!node)
		return key || refuse(j, PFD_JSON_NULL_ITEM, at);
	node->key = key;
	pfd_node_link(coll, node);
	return true;
}

static bool collection(
	struct json *j, enum pfd_node_kind kind, struct pfd_node **ret)
{
	char close = kind == PFD_MAP ? '}' : ']';
	struct pfd_node *node = kind == PFD_MAP
					? pfd_node_map(j->source->arena)
					: pfd_node_seq(j->source->arena);

	node->flow = true;
	place(j, node, j->ptr);
	if (++j->depth > PFD_YAML_MAX_DEPTH)
		return refuse(j, PFD_JSON_DEPTH, j->ptr);
	j->ptr++;
	blanks(j);
	if (!eat(j, close)) {
		do {
			if (!child(j, node))
				return false;
			blanks(j);
		} while (eat(j, ','));
		if (!eat(j, close))
			return refuse(j,
				j->ptr == j->end ? PFD_JSON_END
						 : PFD_JSON_COMMA,
				j->ptr);
	}
	j->depth--;
	node->end = (uint32_t)(j->ptr - j->source->bytes.ptr);
	*ret = node;
	return kind == PFD_SEQ ||
	       pfd_node_unique(j->source, node, "json.duplicate");
}

static bool value(struct json *j, struct pfd_node **ret)
{
	const char *at = j->ptr;
	char c = peek(j);

	*ret = NULL;
	if (++j->nodes > PFD_YAML_MAX_NODES)
		return refuse(j, PFD_JSON_NODES, at);
	if (c == '{' || c == '[')
		return collection(j, c == '{' ? PFD_MAP : PFD_SEQ, ret);
	if (c == '"') {
		*ret = string(j);
		return *ret;
	}
	if (c == '-' || pfd_is_digit(c)) {
		*ret = number(j);
		return *ret;
	}
	if (word(j, "null"))
		return true;
	if (!word(j, "true") && !word(j, "false"))
		return refuse(j,
			j->ptr == j->end ? PFD_JSON_END : PFD_JSON_VALUE, at);
	*ret = pfd_node_new(j->source->arena,
		(struct pfd_str){ at, (size_t)(j->ptr - at) });
	place(j, *ret, at);
	return true;
}

/* ---- documents -------------------------------------------------------- */

static bool begin(struct json *j, const struct pfd_source *source)
{
	size_t bad;

	*j = (struct json){ .source = source,
		.ptr = source->bytes.len ? source->bytes.ptr : "",
		.line = 1,
		.column = 1,
		.buf = pfd_buf(source->arena) };
	j->end = j->ptr + source->bytes.len;
	j->counted = j->ptr;
	if (source->bytes.len >
		(source->stream ? PFD_STREAM_MAX_BYTES : PFD_YAML_MAX_BYTES)) {
		return pfd_json_refuse(source, PFD_JSON_SIZE, 0);
	}
	if (pfd_str_starts(source->bytes, "\xef\xbb\xbf"))
		return pfd_json_refuse(source, PFD_JSON_BOM, 0);
	bad = pfd_utf8_check(source->bytes);
	return bad == SIZE_MAX ||
	       pfd_json_refuse(source, PFD_JSON_ENCODING, bad);
}

/* The next record; the limits begin anew with it. */
static bool record(struct json *j, struct pfd_node **ret)
{
	const char *at;

	blanks(j);
	at = j->ptr;
	j->nodes = 0;
	if (at == j->end)
		return refuse(j, PFD_JSON_END, at);
	if (*at != '{')
		return refuse(j, PFD_JSON_ROOT, at);
	return value(j, ret);
}

bool pfd_json_parse(struct pfd_arena *arena, struct pfd_str bytes,
	struct pfd_str file, struct pfd_findings *findings,
	struct pfd_yaml *ret)
{
	struct pfd_source source = { .arena = arena,
		.bytes = bytes,
		.file = file,
		.findings = findings };
	struct pfd_node *root;
	struct json j;

	if (!begin(&j, &source) || !record(&j, &root))
		return false;
	blanks(&j);
	if (j.ptr < j.end)
		return refuse(&j, PFD_JSON_MORE, j.ptr);
	*ret = (struct pfd_yaml){ .bytes = bytes, .file = file, .root = root };
	return true;
}

bool pfd_json_records(
	const struct pfd_source *source, struct pfd_yaml_list *ret)
{
	struct pfd_node *root;
	struct json j;
	bool array;

	if (!begin(&j, source))
		return false;
	blanks(&j);
	array = eat(&j, '[');
	blanks(&j);
	while (j.ptr < j.end && !(array && ret->n == 0 && peek(&j) == ']')) {
		if (!record(&j, &root))
			return false;
		pfd_vec_push(source->arena, ret,
			(struct pfd_yaml){ source->bytes, source->file, root });
		blanks(&j);
		if (array && !eat(&j, ','))
			break;
	}
	if (array && !eat(&j, ']'))
		return refuse(&j,
			j.ptr == j.end ? PFD_JSON_END : PFD_JSON_COMMA, j.ptr);
	blanks(&j);
	return j.ptr == j.end || refuse(&j, PFD_JSON_MORE, j.ptr);
}
