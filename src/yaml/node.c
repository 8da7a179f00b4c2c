/* Nodes: what both readers make and the editor and the writers walk.
 */
#include <pfd/text.h>

#include "internal.h"

struct pfd_node *pfd_node_new(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_node *node = pfd_alloc(arena, sizeof *node + text.len + 1);
	char *copy = (char *)(node + 1);

	if (text.len)
		memcpy(copy, text.ptr, text.len);
	node->kind = PFD_SCALAR;
	node->text = (struct pfd_str){ copy, text.len };
	return node;
}

void pfd_node_link(struct pfd_node *collection, struct pfd_node *value)
{
	value->parent = collection;
	if (value->key)
		value->key->parent = collection;
	if (collection->last)
		collection->last->next = value;
	else
		collection->first = value;
	collection->last = value;
	collection->n++;
}

struct pfd_node *pfd_node_get_str(
	const struct pfd_node *map, struct pfd_str key)
{
	if (!map || map->kind != PFD_MAP)
		return NULL;
	for (struct pfd_node *v = map->first; v; v = v->next)
		if (v->key->text.len == key.len &&
			(key.len == 0 || memcmp(v->key->text.ptr, key.ptr,
						 key.len) == 0))
			return v;
	return NULL;
}

struct pfd_node *pfd_node_get(const struct pfd_node *map, const char *key)
{
	return pfd_node_get_str(map, pfd_str(key));
}

struct pfd_node *pfd_node_scalar(
	struct pfd_arena *arena, struct pfd_str text, bool bare)
{
	struct pfd_node *node = pfd_node_new(arena, text);

	node->style = bare ? PFD_PLAIN : PFD_DOUBLE_QUOTED;
	return node;
}

static struct pfd_node *collection(
	struct pfd_arena *arena, enum pfd_node_kind kind)
{
	struct pfd_node *node = PFD_NEW(arena, struct pfd_node);

	node->kind = kind;
	return node;
}

struct pfd_node *pfd_node_map(struct pfd_arena *arena)
{
	return collection(arena, PFD_MAP);
}

struct pfd_node *pfd_node_seq(struct pfd_arena *arena)
{
	return collection(arena, PFD_SEQ);
}

void pfd_node_add(struct pfd_arena *arena, struct pfd_node *coll,
	const char *key, struct pfd_node *value)
{
	value->key = key ? pfd_node_new(arena, pfd_str(key)) : NULL;
	value->next = NULL;
	pfd_node_link(coll, value);
}

bool pfd_node_equal(const struct pfd_node *a, const struct pfd_node *b)
{
	const struct pfd_node *x, *y;

	if (a->kind != b->kind || a->n != b->n)
		return false;
	if (a->kind == PFD_SCALAR)
		return pfd_str_eq(a->text, b->text);
	for (x = a->first, y = b->first; x && y; x = x->next, y = y->next) {
		if (a->kind == PFD_MAP &&
			!pfd_str_eq(x->key->text, y->key->text))
			return false;
		if (!pfd_node_equal(x, y))
			return false;
	}
	return !x && !y;
}

struct pfd_node *pfd_node_copy(
	struct pfd_arena *arena, const struct pfd_node *node)
{
	struct pfd_node *copy;

	if (node->kind == PFD_SCALAR) {
		copy = pfd_node_new(arena, node->text);
		copy->style = node->style;
		return copy;
	}
	copy = collection(arena, node->kind);
	copy->flow = node->flow;
	for (const struct pfd_node *v = node->first; v; v = v->next) {
		struct pfd_node *child = pfd_node_copy(arena, v);

		if (v->key) {
			child->key = pfd_node_new(arena, v->key->text);
			child->key->style = v->key->style;
		}
		pfd_node_link(copy, child);
	}
	return copy;
}

bool pfd_node_null(const struct pfd_node *node)
{
	return node->kind == PFD_SCALAR && node->text.len == 0 &&
	       node->style == PFD_PLAIN;
}

bool pfd_node_forbidden(struct pfd_str text)
{
	size_t pos = 0;

	while (pos < text.len) {
		uint8_t c = (uint8_t)text.ptr[pos];

		if (c >= 0x20 && c < 0x7f) {
			pos++;
		} else {
			uint32_t wide = pfd_utf8_next(text, &pos);

			if (pfd_char_forbidden(wide) || wide == 0x7f ||
				wide == 0xfffe || wide == 0xffff)
				return true;
		}
	}
	return false;
}
