/* Two documents of one kind, compared field by field: what differs between them,
 * whatever order, quotes or comments they are written with.
 *
 * Nodes are compared, not typed values, so what a schema does not know or cannot
 * read is told apart as well.
 */
#include <pfd/base/map.h>

#include "local.h"

struct reading {
	struct pfd_arena *arena;
	struct pfd_map seen; /* paths, to tell items of one key apart */
	struct pfd_leaves *ret;
};

static void add_leaf(struct reading *r, struct pfd_str path, size_t item,
	const struct pfd_field *field, const struct pfd_node *node)
{
	pfd_vec_push(r->arena, r->ret,
		(struct pfd_leaf){ .path = path,
			.item = item,
			.field = field,
			.node = node });
}

static struct pfd_str below(
	struct reading *r, struct pfd_str prefix, struct pfd_str name)
{
	if (!prefix.len)
		return name;
	return pfd_arena_printf(
		r->arena, "%.*s.%.*s", PFD_STR_ARG(prefix), PFD_STR_ARG(name));
}

static void read_map(struct reading *r, struct pfd_str prefix, size_t item,
	const struct pfd_fields *fields, const struct pfd_node *map);

static void read_items(struct reading *r, struct pfd_str prefix, size_t item,
	const struct pfd_field *field, const struct pfd_node *list)
{
	size_t position = 0;

	for (const struct pfd_node *node = list->first; node;
		node = node->next) {
		const struct pfd_node *key =
			node->kind == PFD_MAP ? pfd_item_key(node, field->key)
					      : NULL;
		struct pfd_str path;

		position++;
		path = below(r, prefix, key ? key->text : PFD_STR(""));
		if (!key || !pfd_map_add(&r->seen, path))
			path = below(r, prefix,
				pfd_arena_printf(r->arena, "#%zu", position));
		if (key)
			read_map(r, path, item ? item : path.len, field->fields,
				node);
		else
			add_leaf(r, path, item ? item : path.len, NULL, node);
	}
}

static void read_map(struct reading *r, struct pfd_str prefix, size_t item,
	const struct pfd_fields *fields, const struct pfd_node *map)
{
	for (const struct pfd_node *node = map->first; node;
		node = node->next) {
		struct pfd_str name = node->key->text;
		const struct pfd_field *field = pfd_field_named(fields, name);
		struct pfd_str path = below(r, prefix, name);

		if (field && node->n && field->type == PFD_T_GROUP &&
			node->kind == PFD_MAP)
			read_map(r, path, item, field->fields, node);
		else if (field && node->n && field->type == PFD_T_LIST &&
			 node->kind == PFD_SEQ)
			read_items(r, path, item, field, node);
		else
			add_leaf(r, path, item, field, node);
	}
}

void pfd_record_leaves(struct pfd_arena *arena, const struct pfd_kind *kind,
	const struct pfd_yaml *yaml, struct pfd_leaves *ret)
{
	struct reading r = {
		.arena = arena, .seen = pfd_map(arena), .ret = ret
	};

	*ret = (struct pfd_leaves){ 0 };
	read_map(&r, (struct pfd_str){ NULL, 0 }, 0, kind->fields, yaml->root);
}

const struct pfd_leaf *pfd_leaf_at(
	const struct pfd_leaves *leaves, struct pfd_str path)
{
	pfd_vec_foreach (leaf, leaves)
		if (pfd_str_eq(leaf->path, path))
			return leaf;
	return NULL;
}

bool pfd_path_beneath(struct pfd_str path, struct pfd_str field)
{
	return pfd_str_eq(pfd_str_sub(path, 0, field.len), field) &&
	       path.len >= field.len &&
	       (path.len == field.len || path.ptr[field.len] == '.');
}

/* ---- comparing -------------------------------------------------------------------- */

/* Leaves by their paths, and the outermost list items that there are. */
struct side {
	struct pfd_leaves leaves;
	struct pfd_map by_path, items;
};

static struct side read_side(struct pfd_arena *arena,
	const struct pfd_kind *kind, const struct pfd_yaml *yaml)
{
	struct side side = { .by_path = pfd_map(arena),
		.items = pfd_map(arena) };

	if (!yaml)
		return side;
	pfd_record_leaves(arena, kind, yaml, &side.leaves);
	pfd_vec_foreach (leaf, &side.leaves) {
		*pfd_map_at(&side.by_path, leaf->path) = leaf;
		if (leaf->item)
			*pfd_map_at(&side.items,
				pfd_str_sub(leaf->path, 0, leaf->item)) = leaf;
	}
	return side;
}

static void add(struct pfd_arena *arena, struct pfd_differences *ret,
	const struct pfd_leaf *leaf, const struct pfd_leaf *old,
	const struct pfd_leaf *new, const struct side *other)
{
	bool whole =
		leaf->item && !pfd_map_get(&other->items,
				      pfd_str_sub(leaf->path, 0, leaf->item));

	pfd_vec_push(arena, ret,
		(struct pfd_difference){ .path = leaf->path,
			.field = leaf->field,
			.old = old ? old->node : NULL,
			.new = new ? new->node : NULL,
			.item = whole ? leaf->item : 0 });
}

void pfd_record_compare(struct pfd_arena *arena, const struct pfd_kind *kind,
	const struct pfd_yaml *old, const struct pfd_yaml *new,
	struct pfd_differences *ret)
{
	struct side then = read_side(arena, kind, old);
	struct side now = read_side(arena, kind, new);

	*ret = (struct pfd_differences){ 0 };
	pfd_vec_foreach (leaf, &then.leaves) {
		const struct pfd_leaf *other =
			pfd_map_get(&now.by_path, leaf->path);

		if (!other || !pfd_node_equal(leaf->node, other->node))
			add(arena, ret, leaf, leaf, other, &now);
	}
	pfd_vec_foreach (leaf, &now.leaves)
		if (!pfd_map_get(&then.by_path, leaf->path))
			add(arena, ret, leaf, NULL, leaf, &then);
}
