/* JSON (RFC 8259), written as it comes, in the one style our schemas promise.
 *
 * Whatever a terminal could act on is escaped as well, so that JSON may be
 * looked at and still says the same to every reader. */
#include <assert.h>
#include <inttypes.h>

#include <pfd/base/money.h>
#include <pfd/write.h>

struct pfd_json pfd_json(struct pfd_buf *out, int indent)
{
	return (struct pfd_json){ .out = out, .indent = indent, .first = true };
}

static void new_line(struct pfd_json *json)
{
	if (!json->indent)
		return;
	pfd_buf_addc(json->out, '\n');
	pfd_buf_fill(
		json->out, ' ', (size_t)json->depth * (size_t)json->indent);
}

/* The comma and the new line before a key or a value of a list. */
static void next(struct pfd_json *json)
{
	if (json->pending_key) {
		json->pending_key = false;
		return;
	}
	if (!json->first)
		pfd_buf_addc(json->out, ',');
	if (json->depth)
		new_line(json);
	json->first = false;
}

static void literal(struct pfd_json *json, const char *z)
{
	next(json);
	pfd_buf_addz(json->out, z);
}

void pfd_json_open(struct pfd_json *json, char bracket)
{
	assert(bracket == '{' || bracket == '[');
	next(json);
	pfd_buf_addc(json->out, bracket);
	json->depth++;
	json->first = true;
}

void pfd_json_close(struct pfd_json *json, char bracket)
{
	assert(bracket == '}' || bracket == ']');
	assert(json->depth > 0 && !json->pending_key);
	json->depth--;
	if (!json->first)
		new_line(json);
	json->first = false;
	pfd_buf_addc(json->out, bracket);
}

static void escape(struct pfd_buf *out, uint32_t c)
{
	static const char names[][3] = {
		['"'] = "\\\"",
		['\\'] = "\\\\",
		['\b'] = "\\b",
		['\f'] = "\\f",
		['\n'] = "\\n",
		['\r'] = "\\r",
		['\t'] = "\\t",
	};

	if (c < PFD_COUNT(names) && *names[c])
		pfd_buf_addz(out, names[c]);
	else
		pfd_buf_printf(out, "\\u%04x", (unsigned)c);
}

static bool is_plain(char c)
{
	return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

static void quoted(struct pfd_buf *out, struct pfd_str s)
{
	pfd_buf_addc(out, '"');
	for (size_t pos = 0; pos < s.len;) {
		size_t start = pos;
		uint32_t c;

		while (pos < s.len && is_plain(s.ptr[pos]))
			pos++;
		pfd_buf_add(out, pfd_str_sub(s, start, pos));
		if (pos == s.len)
			break;
		start = pos;
		c = pfd_utf8_next(s, &pos);
		if (c < 0x80 || pfd_char_forbidden(c))
			escape(out, c);
		else if (c == 0xfffd) /* also what was no UTF-8 */
			pfd_buf_addz(out, "\uFFFD");
		else
			pfd_buf_add(out, pfd_str_sub(s, start, pos));
	}
	pfd_buf_addc(out, '"');
}

void pfd_json_key(struct pfd_json *json, struct pfd_str key)
{
	assert(json->depth > 0 && !json->pending_key);
	next(json);
	quoted(json->out, key);
	pfd_buf_addz(json->out, json->indent ? ": " : ":");
	json->pending_key = true;
}

void pfd_json_keyz(struct pfd_json *json, const char *key)
{
	pfd_json_key(json, pfd_str(key));
}

void pfd_json_str(struct pfd_json *json, struct pfd_str value)
{
	next(json);
	quoted(json->out, value);
}

void pfd_json_strz(struct pfd_json *json, const char *value)
{
	pfd_json_str(json, pfd_str(value));
}

void pfd_json_int(struct pfd_json *json, int64_t value)
{
	next(json);
	pfd_buf_printf(json->out, "%" PRId64, value);
}

void pfd_json_bool(struct pfd_json *json, bool value)
{
	literal(json, value ? "true" : "false");
}

void pfd_json_null(struct pfd_json *json)
{
	literal(json, "null");
}

void pfd_json_money(struct pfd_json *json, int64_t cents)
{
	char money[PFD_MONEY_SIZE];

	literal(json, pfd_money_file(cents, money));
}
