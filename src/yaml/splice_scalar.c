/* A new scalar in the clothes of the old one.
 */
#include <pfd/write.h>

#include "splice.h"

struct pfd_parts pfd_splice_divide(struct pfd_str text)
{
	struct pfd_parts parts = { .head = text };
	size_t lf = pfd_str_find(text, '\n');

	if (lf != SIZE_MAX) {
		parts.head = pfd_str_sub(text, 0, lf);
		parts.body = pfd_str_sub(text, lf + 1, text.len);
	}
	return parts;
}

/* One paragraph folded at 80 columns, where it reads back as it was. */
static void put_folded(struct pfd_buf *out, struct pfd_str text, int indent)
{
	size_t column = 81;

	pfd_buf_addz(out, pfd_str_ends(text, "\n") ? ">" : ">-");
	text = pfd_str_trim(text);
	for (size_t i = 0; i < text.len;) {
		size_t end = i;

		while (end < text.len && text.ptr[end] != ' ')
			end++;
		if (column + 1 + (end - i) > 80) {
			pfd_buf_addc(out, '\n');
			pfd_buf_fill(out, ' ', (size_t)indent);
			column = (size_t)indent;
		} else {
			pfd_buf_addc(out, ' ');
			column++;
		}
		pfd_buf_add(out, pfd_str_sub(text, i, end));
		column += end - i;
		i = end + 1;
	}
	pfd_buf_addc(out, '\n');
}

static bool can_fold(struct pfd_str text)
{
	size_t lf = pfd_str_find(text, '\n');
	char before = ' ';

	if (text.len == 0 || (lf != SIZE_MAX && lf + 1 != text.len) ||
		pfd_node_forbidden(text))
		return false;
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] == '\t' ||
			((text.ptr[i] == ' ' || text.ptr[i] == '\n') &&
				before == ' '))
			return false;
		before = text.ptr[i];
	}
	return before != ' ';
}

struct pfd_parts pfd_splice_scalar(struct pfd_splicer *s,
	const struct pfd_node *old, const struct pfd_node *value, int content)
{
	struct pfd_buf out = pfd_buf(s->arena);
	struct pfd_str text = value->text;
	bool was_block = pfd_is_block_scalar(old);
	enum pfd_scalar_style style =
		old->kind == PFD_SCALAR ? old->style : PFD_PLAIN;
	int indent = was_block ? pfd_block_indent(s->bytes, old) : 0;

	if (indent >= content - s->layout.step + 1)
		content = indent;
	if (was_block && old->style == PFD_FOLDED && !s->layout.wary &&
		can_fold(text)) {
		put_folded(&out, text, content);
		return pfd_splice_divide(pfd_buf_str(&out));
	}
	if ((was_block || pfd_str_find(text, '\n') != SIZE_MAX) &&
		pfd_put_block_ok(s->layout, text)) {
		pfd_yaml_block(&out, text, content);
		pfd_buf_addc(&out, '\n');
		return pfd_splice_divide(pfd_buf_str(&out));
	}
	pfd_put_scalar(&out, value, style, false);
	return (struct pfd_parts){ .head = pfd_buf_str(&out) };
}
