/* Where things stand in the bytes.
 *
 * libyaml tells where scalars begin and end; what people see as one thing has
 * more to it: its dash, its key, the comment behind it and those above it.
 */
#include "span.h"

uint32_t pfd_line_begin(struct pfd_str bytes, uint32_t pos)
{
	while (pos > 0 && bytes.ptr[pos - 1] != '\n')
		pos--;
	return pos;
}

uint32_t pfd_line_end(struct pfd_str bytes, uint32_t pos)
{
	while (pos < bytes.len && bytes.ptr[pos] != '\n')
		pos++;
	return pos;
}

uint32_t pfd_line_next(struct pfd_str bytes, uint32_t pos)
{
	pos = pfd_line_end(bytes, pos);
	return pos < bytes.len ? pos + 1 : pos;
}

int pfd_column(struct pfd_str bytes, uint32_t pos)
{
	return (int)(pos - pfd_line_begin(bytes, pos));
}

bool pfd_same_line(struct pfd_str bytes, uint32_t a, uint32_t b)
{
	return !memchr(bytes.ptr + a, '\n', b - a);
}

/* The first character of the line that is no blank. */
static uint32_t skip_blanks(struct pfd_str bytes, uint32_t pos)
{
	while (pos < bytes.len && bytes.ptr[pos] == ' ')
		pos++;
	return pos;
}

bool pfd_first_in_line(struct pfd_str bytes, uint32_t pos)
{
	return skip_blanks(bytes, pfd_line_begin(bytes, pos)) >= pos;
}

bool pfd_is_block_scalar(const struct pfd_node *node)
{
	return node->kind == PFD_SCALAR &&
	       (node->style == PFD_LITERAL || node->style == PFD_FOLDED);
}

uint32_t pfd_header_end(struct pfd_str bytes, uint32_t start)
{
	for (start++; start < bytes.len; start++)
		if (bytes.ptr[start] != '+' && bytes.ptr[start] != '-' &&
			!pfd_is_digit(bytes.ptr[start]))
			break;
	return start;
}

int pfd_block_indent(struct pfd_str bytes, const struct pfd_node *node)
{
	for (uint32_t line = pfd_line_next(bytes, node->start);
		line < node->end; line = pfd_line_next(bytes, line)) {
		uint32_t pos = skip_blanks(bytes, line);

		if (pos < node->end && bytes.ptr[pos] != '\n')
			return (int)(pos - line);
	}
	return 0;
}

/* The last line of nothing but blanks behind `end` that is part of the text:
 * one with more blanks than the indentation, or with `all` any. */
static uint32_t blank_lines(
	struct pfd_str bytes, uint32_t end, int indent, bool all)
{
	uint32_t line, stop;

	for (line = pfd_line_next(bytes, end); line < bytes.len;
		line = pfd_line_next(bytes, line)) {
		stop = skip_blanks(bytes, line);
		if (stop < bytes.len && bytes.ptr[stop] != '\n')
			break;
		if (all || (indent && (int)(stop - line) > indent))
			end = stop;
	}
	return end;
}

uint32_t pfd_span_text_end(struct pfd_str bytes, const struct pfd_node *node)
{
	if (!pfd_is_block_scalar(node))
		return node->end;
	return blank_lines(
		bytes, node->end, pfd_block_indent(bytes, node), false);
}

uint32_t pfd_span_end(struct pfd_str bytes, const struct pfd_node *node)
{
	uint32_t header;

	while (node->last && !node->flow)
		node = node->last;
	if (!pfd_is_block_scalar(node))
		return node->end;
	header = pfd_header_end(bytes, node->start);
	if (memchr(bytes.ptr + node->start, '+', header - node->start))
		return blank_lines(bytes, node->end, 0, true);
	return pfd_span_text_end(bytes, node);
}

uint32_t pfd_span_colon(struct pfd_str bytes, const struct pfd_node *value)
{
	/* The parser has seen to it that ':' follows the key in its line. */
	return skip_blanks(bytes, value->key->end) + 1;
}

static const struct pfd_node *previous(const struct pfd_node *node)
{
	const struct pfd_node *p = node->parent->first;

	if (p == node)
		return NULL;
	while (p->next != node)
		p = p->next;
	return p;
}

uint32_t pfd_span_dash(struct pfd_str bytes, const struct pfd_node *item)
{
	const struct pfd_node *before = previous(item);
	uint32_t line;

	if (!before)
		return item->parent->start;
	line = pfd_line_next(bytes, pfd_span_end(bytes, before));
	while (line < item->start) {
		uint32_t pos = skip_blanks(bytes, line);

		if (bytes.ptr[pos] == '-')
			return pos;
		line = pfd_line_next(bytes, line);
	}
	return item->start;
}

/* Lines for programs at the top of a file stay there. */
static bool is_modeline(struct pfd_str bytes, uint32_t hash)
{
	static const char *const begins[] = {
		"yaml-language-server:", "$schema:", "-*-", "vim:", "vi:"
	};
	struct pfd_str rest =
		pfd_str_sub(bytes, skip_blanks(bytes, hash + 1), bytes.len);

	for (size_t i = 0; i < PFD_COUNT(begins); i++)
		if (pfd_str_starts(rest, begins[i]))
			return true;
	return false;
}

/* Column of the '#' of a comment line, or -1. */
static int comment_column(struct pfd_str bytes, uint32_t line)
{
	uint32_t pos = skip_blanks(bytes, line);

	if (pos >= bytes.len || bytes.ptr[pos] != '#' ||
		is_modeline(bytes, pos))
		return -1;
	return (int)(pos - line);
}

uint32_t pfd_span_attached(struct pfd_str bytes, const struct pfd_node *node,
	uint32_t line, int column)
{
	const struct pfd_node *before = previous(node);
	uint32_t floor = 0;

	if (before)
		floor = pfd_line_next(bytes, pfd_span_end(bytes, before));
	while (line > floor) {
		uint32_t above = pfd_line_begin(bytes, line - 1);
		int c = comment_column(bytes, above);

		/* One further in speaks of what stands above it. */
		if (c < 0 || c > column)
			break;
		line = above;
	}
	return line;
}

uint32_t pfd_span_behind(
	struct pfd_str bytes, const struct pfd_node *coll, int column)
{
	uint32_t line = pfd_line_next(bytes, pfd_span_end(bytes, coll));
	uint32_t run = line, stop;
	int next = -1;

	/* Comments right behind belong here unless they belong to what
	 * follows them. */
	while (comment_column(bytes, run) >= column)
		run = pfd_line_next(bytes, run);
	stop = skip_blanks(bytes, run);
	if (stop < bytes.len && bytes.ptr[stop] != '\n')
		next = (int)(stop - run);
	while (line < run && comment_column(bytes, line) > next)
		line = pfd_line_next(bytes, line);
	return line;
}

uint32_t pfd_span_remarks(
	struct pfd_str bytes, uint32_t line, int column, bool blank)
{
	uint32_t next = line;

	while (next < bytes.len) {
		uint32_t pos = skip_blanks(bytes, next);
		bool comment = comment_column(bytes, next) > column;

		if (!comment && pos < bytes.len && bytes.ptr[pos] != '\n')
			break;
		next = pfd_line_next(bytes, next);
		if (comment || blank)
			line = next;
	}
	return line;
}

static void look(struct pfd_str bytes, const struct pfd_node *map, int column,
	int *step, int *compact)
{
	for (const struct pfd_node *v = map->first; v; v = v->next) {
		int in;

		if (v->kind == PFD_SCALAR || v->flow || !v->key)
			continue;
		in = pfd_column(bytes, v->start) - column;
		if (v->kind == PFD_SEQ && *compact < 0)
			*compact = in == 0;
		if (in > 0 && *step < 0)
			*step = in;
	}
}

struct pfd_layout pfd_span_layout(
	struct pfd_str bytes, const struct pfd_node *root)
{
	int step = -1, compact = -1;

	if (!root->flow)
		look(bytes, root, 0, &step, &compact);
	return (struct pfd_layout){ .step = step >= 2 && step <= 8 ? step : 2,
		.compact = compact > 0 };
}
