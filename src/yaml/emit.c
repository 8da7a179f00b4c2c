/* Nodes to YAML text: new records, and the pieces an edit puts into old ones.
 */
#include <pfd/text.h>
#include <pfd/write.h>

#include "internal.h"

#define COLUMNS_MAX 100

static bool has_lines(struct pfd_str text)
{
	return pfd_str_find(text, '\n') != SIZE_MAX;
}

bool pfd_put_block_ok(struct pfd_layout layout, struct pfd_str text)
{
	/* Leading blanks would need an indentation indicator; blank lines at
	 * the end would flow together with those that follow in the file. */
	return !layout.wary && text.len && text.ptr[0] != ' ' &&
	       text.ptr[0] != '\n' && !memchr(text.ptr, '\t', text.len) &&
	       !pfd_str_ends(text, "\n\n") && !pfd_str_ends(text, " ") &&
	       !pfd_str_ends(text, " \n") && !pfd_node_forbidden(text);
}

/* True if the text needs no escape inside quotes of one line. */
static bool printable(struct pfd_str text)
{
	for (size_t i = 0; i < text.len; i++)
		if ((uint8_t)text.ptr[i] < 0x20 || text.ptr[i] == 0x7f)
			return false;
	return !pfd_node_forbidden(text);
}

static void quoted(struct pfd_buf *out, struct pfd_str text, char quote)
{
	pfd_buf_addc(out, quote);
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];

		if (quote == '\'' && c == '\'')
			pfd_buf_addc(out, '\'');
		else if (quote == '"' && (c == '"' || c == '\\'))
			pfd_buf_addc(out, '\\');
		pfd_buf_addc(out, c);
	}
	pfd_buf_addc(out, quote);
}

/* Inside [ ] and { } these begin a key or a value for libyaml. */
static bool flow_sign(struct pfd_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] == '?' && (i == 0 || s.ptr[i - 1] == ':'))
			return true;
	return s.len && s.ptr[0] == ':';
}

void pfd_put_scalar(struct pfd_buf *out, const struct pfd_node *scalar,
	enum pfd_scalar_style style, bool flow)
{
	struct pfd_str text = scalar->text;
	bool bare =
		scalar->style == PFD_PLAIN || scalar->style == PFD_JSON_NUMBER;

	if (flow && style == PFD_PLAIN && flow_sign(text))
		style = PFD_SINGLE_QUOTED;
	if (printable(text) && style == PFD_SINGLE_QUOTED)
		quoted(out, text, '\'');
	else if (printable(text) && style == PFD_DOUBLE_QUOTED)
		quoted(out, text, '"');
	else
		pfd_yaml_scalar(out, text, bare);
}

/* Keys are names, never values: `no` stays plain. */
static void put_key(struct pfd_buf *out, struct pfd_str key)
{
	pfd_yaml_scalar(out, key, true);
	pfd_buf_addc(out, ':');
}

void pfd_put_flow(struct pfd_buf *out, const struct pfd_node *node)
{
	if (node->kind == PFD_SCALAR) {
		pfd_put_scalar(out, node, PFD_PLAIN, true);
		return;
	}
	pfd_buf_addc(out, node->kind == PFD_MAP ? '{' : '[');
	for (const struct pfd_node *v = node->first; v; v = v->next) {
		if (v != node->first)
			pfd_buf_addz(out, ", ");
		if (node->kind == PFD_MAP) {
			put_key(out, v->key->text);
			pfd_buf_addc(out, ' ');
		}
		pfd_put_flow(out, v);
	}
	pfd_buf_addc(out, node->kind == PFD_MAP ? '}' : ']');
}

bool pfd_put_inline(const struct pfd_node *value, int column)
{
	size_t width = (size_t)column + 2;

	if (value->kind == PFD_SCALAR || value->n == 0)
		return true;
	if (value->kind == PFD_MAP)
		return false;
	for (const struct pfd_node *v = value->first; v; v = v->next) {
		if (v->kind != PFD_SCALAR || has_lines(v->text))
			return false;
		width += pfd_utf8_count(v->text) + 2;
	}
	return width <= COLUMNS_MAX;
}

/* A scalar behind its key or dash, with its LF. */
static void put_scalar(struct pfd_buf *out, struct pfd_layout layout,
	const struct pfd_node *scalar, int content)
{
	pfd_buf_addc(out, ' ');
	if (has_lines(scalar->text) && pfd_put_block_ok(layout, scalar->text))
		pfd_yaml_block(out, scalar->text, content);
	else
		pfd_put_scalar(out, scalar, PFD_PLAIN, false);
	pfd_buf_addc(out, '\n');
}

void pfd_put_member(struct pfd_buf *out, struct pfd_layout layout,
	struct pfd_str key, const struct pfd_node *value, int column)
{
	size_t from = out->len;

	put_key(out, key);
	if (value->kind == PFD_SCALAR) {
		put_scalar(out, layout, value, column + layout.step);
		return;
	}
	if (pfd_put_inline(value, column + (int)(out->len - from))) {
		pfd_buf_addc(out, ' ');
		pfd_put_flow(out, value);
		pfd_buf_addc(out, '\n');
		return;
	}
	pfd_buf_addc(out, '\n');
	if (value->kind == PFD_MAP || !layout.compact)
		column += layout.step;
	pfd_put_block(out, layout, value, column, true);
}

void pfd_put_item(struct pfd_buf *out, struct pfd_layout layout,
	const struct pfd_node *item, int column)
{
	if (item->kind != PFD_SCALAR && !pfd_put_inline(item, column)) {
		pfd_put_block(out, layout, item, column, false);
		return;
	}
	if (item->kind == PFD_SCALAR && has_lines(item->text) &&
		pfd_put_block_ok(layout, item->text))
		pfd_yaml_block(out, item->text, column);
	else if (item->kind == PFD_SCALAR)
		pfd_put_scalar(out, item, PFD_PLAIN, false);
	else
		pfd_put_flow(out, item);
	pfd_buf_addc(out, '\n');
}

void pfd_put_block(struct pfd_buf *out, struct pfd_layout layout,
	const struct pfd_node *coll, int column, bool indent_first)
{
	for (const struct pfd_node *v = coll->first; v; v = v->next) {
		if (v != coll->first || indent_first)
			pfd_buf_fill(out, ' ', (size_t)column);
		if (coll->kind == PFD_MAP) {
			pfd_put_member(out, layout, v->key->text, v, column);
		} else {
			pfd_buf_addz(out, "- ");
			pfd_put_item(out, layout, v, column + 2);
		}
	}
}

struct pfd_str pfd_yaml_emit(
	struct pfd_arena *arena, const struct pfd_node *map)
{
	struct pfd_buf out = pfd_buf(arena);

	if (map->n == 0)
		pfd_buf_addz(&out, "{}\n");
	else
		pfd_put_block(
			&out, (struct pfd_layout){ .step = 2 }, map, 0, true);
	return pfd_buf_str(&out);
}
