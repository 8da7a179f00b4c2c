/* YAML scalars: plain for people, quoted wherever some reader, of YAML 1.1 or
 * 1.2, in block or flow style, would see something else than this text. */
#include <pfd/write.h>

static bool is_one_of(char c, const char *set)
{
	return c && strchr(set, c);
}

/* Characters that YAML allows unescaped and pfd's own gate lets pass. */
static bool is_printable(struct pfd_str s, bool lines)
{
	for (size_t pos = 0; pos < s.len;) {
		size_t start = pos;
		uint32_t c = pfd_utf8_next(s, &pos);

		if (c == '\n' && lines)
			continue;
		if (c < 0x20 || pfd_char_forbidden(c) || c == 0xfffe ||
			c == 0xffff || (c == 0xfffd && pos - start == 1))
			return false;
	}
	return true;
}

/* Whether the syntax lets it stand without quotes, here and in [a, b]. */
static bool has_plain_shape(struct pfd_str s)
{
	char last;

	if (!s.len || is_one_of(*s.ptr, " ,[]{}#&*!|>'\"%@`"))
		return false;
	/* These three begin something only before a blank. */
	if (is_one_of(*s.ptr, "-?:") && (s.len == 1 || s.ptr[1] == ' '))
		return false;
	if (pfd_str_starts(s, "---") || pfd_str_starts(s, "..."))
		return false;
	last = s.ptr[s.len - 1];
	if (last == ' ' || last == ':')
		return false;
	for (size_t i = 0; i < s.len; i++) {
		/* PyYAML ends a plain scalar in [a, b] at any '?'. */
		if (is_one_of(s.ptr[i], ",[]{}") || (i && s.ptr[i] == '?'))
			return false;
		/* Neither ':' at the end nor '#' at the start gets here. */
		if (s.ptr[i] == ':' && s.ptr[i + 1] == ' ')
			return false;
		if (s.ptr[i] == '#' && s.ptr[i - 1] == ' ')
			return false;
	}
	return true;
}

/* What resolves to null, a boolean or a merge in some version of YAML. */
static bool is_typed_word(struct pfd_str s)
{
	static const char *const words[] = { "~", "null", "true", "false",
		"yes", "no", "on", "off", "y", "n", "=", "<<" };

	for (size_t i = 0; i < PFD_COUNT(words); i++) {
		size_t n = strlen(words[i]), same = 0;

		while (same < n && same < s.len &&
			pfd_to_lower(s.ptr[same]) == words[i][same])
			same++;
		if (same == n && s.len == n)
			return true;
	}
	return false;
}

/* Numbers of any base, also sexagesimal, infinities, dates and times, and more
 * that merely looks like one: quotes never hurt. */
static bool is_like_number(struct pfd_str s)
{
	if (!is_one_of(*s.ptr, "0123456789+-."))
		return false;
	for (size_t i = 0; i < s.len; i++)
		if (!is_one_of(pfd_to_lower(s.ptr[i]),
			    "0123456789abcdefxo_.:+- tzin"))
			return false;
	return true;
}

static bool stays_text(struct pfd_str s)
{
	return !is_typed_word(s) && !is_like_number(s) &&
	       !is_one_of(*s.ptr, "-?:~=<.");
}

static void single(struct pfd_buf *out, struct pfd_str s)
{
	pfd_buf_addc(out, '\'');
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '\'')
			pfd_buf_addc(out, '\'');
		pfd_buf_addc(out, s.ptr[i]);
	}
	pfd_buf_addc(out, '\'');
}

static void escape(struct pfd_buf *out, uint32_t c)
{
	static const char names[][3] = {
		['"'] = "\\\"",
		['\\'] = "\\\\",
		['\n'] = "\\n",
		['\r'] = "\\r",
		['\t'] = "\\t",
	};

	if (c < PFD_COUNT(names) && *names[c])
		pfd_buf_addz(out, names[c]);
	else
		pfd_buf_printf(
			out, c < 0x100 ? "\\x%02x" : "\\u%04x", (unsigned)c);
}

static void dquoted(struct pfd_buf *out, struct pfd_str s)
{
	pfd_buf_addc(out, '"');
	for (size_t pos = 0; pos < s.len;) {
		size_t start = pos;
		uint32_t c = pfd_utf8_next(s, &pos);
		struct pfd_str bytes = pfd_str_sub(s, start, pos);

		if (c == '"' || c == '\\' || !is_printable(bytes, false))
			escape(out, c);
		else
			pfd_buf_add(out, bytes);
	}
	pfd_buf_addc(out, '"');
}

void pfd_yaml_scalar(struct pfd_buf *out, struct pfd_str value, bool bare)
{
	if (!is_printable(value, false))
		dquoted(out, value);
	else if (has_plain_shape(value) && (bare || stays_text(value)))
		pfd_buf_add(out, value);
	else
		single(out, value);
}

/* Readers disagree about blanks in the last line, and none may see a tab. */
static bool fits_block(struct pfd_str s)
{
	struct pfd_str last = s;
	size_t end = s.len;

	while (end && s.ptr[end - 1] != '\n')
		end--;
	last = pfd_str_sub(s, end, s.len);
	return s.len && is_printable(s, true) &&
	       (!last.len || pfd_str_trim(last).len);
}

static const char *block_header(struct pfd_str s)
{
	size_t content = s.len, start = 0;
	bool blank_first;

	while (content && s.ptr[content - 1] == '\n')
		content--;
	while (start < s.len && s.ptr[start] == '\n')
		start++;
	/* Then the indentation cannot be told from the text. */
	blank_first = start < s.len && s.ptr[start] == ' ';
	if (content == s.len)
		return blank_first ? "|2-" : "|-";
	if (content + 1 == s.len && content)
		return blank_first ? "|2" : "|";
	return blank_first ? "|2+" : "|+";
}

void pfd_yaml_block(struct pfd_buf *out, struct pfd_str value, int indent)
{
	struct pfd_str rest = value, line;

	if (!fits_block(value)) {
		dquoted(out, value);
		return;
	}
	pfd_buf_addz(out, block_header(value));
	if (pfd_str_ends(value, "\n"))
		rest.len--;
	while (pfd_str_cut(&rest, '\n', &line)) {
		pfd_buf_addc(out, '\n');
		if (line.len)
			pfd_buf_fill(out, ' ', (size_t)indent);
		pfd_buf_add(out, line);
	}
}
