/* Edits inside [ ] and { }: entries come and go with their commas.
 */
#include <pfd/write.h>

#include "splice.h"

struct pfd_str pfd_splice_flow_text(struct pfd_splicer *s,
	const struct pfd_node *old, const struct pfd_node *value)
{
	struct pfd_buf out = pfd_buf(s->arena);

	if (old && old->kind == PFD_SCALAR && value->kind == PFD_SCALAR)
		pfd_put_scalar(&out, value, old->style, true);
	else
		pfd_put_flow(&out, value);
	return pfd_buf_str(&out);
}

void pfd_splice_flow_add(struct pfd_splicer *s, const struct pfd_node *coll,
	const struct pfd_node *before, struct pfd_str name,
	const struct pfd_node *value)
{
	struct pfd_buf out = pfd_buf(s->arena);
	uint32_t pos = coll->start + 1;

	if (before)
		pos = before->key->start;
	else if (coll->last)
		pos = coll->last->end;
	if (!before && coll->last)
		pfd_buf_addz(&out, ", ");
	if (name.ptr) {
		pfd_yaml_scalar(&out, name, true);
		pfd_buf_addz(&out, ": ");
	}
	pfd_put_flow(&out, value);
	if (before)
		pfd_buf_addz(&out, ", ");
	pfd_splice_cut(s, pos, pos, pfd_buf_str(&out));
}

static uint32_t entry_start(const struct pfd_node *node)
{
	return node->key ? node->key->start : node->start;
}

/* Behind the comma that follows an entry, if one does on its line. */
static uint32_t past_comma(struct pfd_str bytes, uint32_t pos)
{
	uint32_t p = pos;

	while (p < bytes.len && bytes.ptr[p] == ' ')
		p++;
	return p < bytes.len && bytes.ptr[p] == ',' ? p + 1 : pos;
}

void pfd_splice_flow_remove(struct pfd_splicer *s, const struct pfd_node *node)
{
	struct pfd_str bytes = s->bytes;
	uint32_t start = entry_start(node), comma, rest, line;
	const struct pfd_node *before = NULL;

	for (const struct pfd_node *v = node->parent->first; v != node;
		v = v->next)
		before = v;
	comma = past_comma(bytes, node->end);
	for (rest = comma; rest < bytes.len && bytes.ptr[rest] == ' ';)
		rest++;
	if (node->next &&
		pfd_same_line(bytes, start, entry_start(node->next))) {
		pfd_splice_cut(s, start, entry_start(node->next), PFD_STR(""));
	} else if (before && pfd_same_line(bytes, before->end, start)) {
		pfd_splice_cut(s, before->end, node->end, PFD_STR(""));
	} else if (pfd_first_in_line(bytes, start) &&
		   (rest == bytes.len || bytes.ptr[rest] == '\n' ||
			   bytes.ptr[rest] == '#')) {
		line = pfd_line_begin(bytes, start);
		pfd_splice_cut(s,
			pfd_span_attached(
				bytes, node, line, pfd_column(bytes, start)),
			pfd_line_next(bytes, node->end), PFD_STR(""));
	} else {
		pfd_splice_cut(s, start, comma, PFD_STR(""));
	}
}
