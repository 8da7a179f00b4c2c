/* Text into Markdown (CommonMark, and GitHub's tables and strike-through) so
 * that it reads back as the same text.  Only what would be markup is escaped:
 * the source is read by people, too. */
#include <pfd/write.h>

static bool is_alnum(char c)
{
	c = pfd_to_lower(c);
	/* Bytes of other letters count: "Größe_alt" is one word. */
	return pfd_is_lower(c) || pfd_is_digit(c) || (unsigned char)c >= 0x80;
}

static char at(struct pfd_str s, size_t i)
{
	return i < s.len ? s.ptr[i] : '\0';
}

static bool is_markup(struct pfd_str s, size_t i)
{
	char c = s.ptr[i];

	if (c == '_')
		return !i || !is_alnum(s.ptr[i - 1]) || !is_alnum(at(s, i + 1));
	if (c == '&')
		return at(s, i + 1) == '#' || is_alnum(at(s, i + 1));
	return c && strchr("\\`*[]<|~", c);
}

static bool ends_marker(char c)
{
	return c == ' ' || c == '\t' || c == '\0';
}

/* The character of a line's beginning that would start a block, or len. */
static size_t block_start(struct pfd_str line)
{
	char first = at(line, 0), second = at(line, 1);
	size_t i = 0;

	/* Headings, lists, rules; with the colon a table's second line. */
	if (first && strchr("#+-=", first) &&
		(ends_marker(second) || second == first || second == ':'))
		return 0;
	if (first == '>' || (first == ':' && second == '-'))
		return 0;
	while (i < line.len && pfd_is_digit(line.ptr[i]))
		i++;
	if (i && (at(line, i) == '.' || at(line, i) == ')') &&
		ends_marker(at(line, i + 1)))
		return i;
	return line.len;
}

static void add_line(struct pfd_buf *out, struct pfd_str line, bool in_cell)
{
	size_t start;

	/* Indented by four it would be code. */
	while (line.len && (*line.ptr == ' ' || *line.ptr == '\t'))
		line = pfd_str_sub(line, 1, line.len);
	start = in_cell ? line.len : block_start(line);
	for (size_t i = 0; i < line.len; i++) {
		if (i == start || is_markup(line, i))
			pfd_buf_addc(out, '\\');
		pfd_buf_addc(out, line.ptr[i]);
	}
}

void pfd_md_text(struct pfd_buf *out, struct pfd_str value, bool in_cell)
{
	struct pfd_str line;
	bool first = true;

	while (pfd_str_cut(&value, '\n', &line)) {
		if (!first)
			pfd_buf_addz(out, in_cell ? "<br>" : "\n");
		first = false;
		add_line(out, line, in_cell);
	}
}
