/* Assignments to an item that does not exist yet: seats.+.body=youth makes one.
 * Several are told apart by what follows the plus: texts.+a.text, texts.+b.text.
 */
#include <limits.h>
#include <stdlib.h>

#include "assign.h"

static const struct pfd_new_item *known(
	const struct pfd_assigning *to, struct pfd_str path)
{
	pfd_vec_foreach (item, &to->items)
		if (pfd_str_eq(item->path, path))
			return item;
	return NULL;
}

/* "seats.": how the items of one list begin. */
static struct pfd_str list_of(struct pfd_str path)
{
	while (path.len && path.ptr[path.len - 1] != '.')
		path.len--;
	return path;
}

static bool is_taken(const struct pfd_assigning *to, struct pfd_str path,
	const struct pfd_node *list, const struct pfd_path_part *part)
{
	pfd_vec_foreach (item, &to->items)
		if (pfd_str_eq(list_of(item->path), list_of(path)) &&
			pfd_str_eq(item->key, part->item))
			return true;
	return pfd_assign_item(list, part) != NULL;
}

/* Keys that are no number are a finding of the file, not of this. */
static void raise(long *highest, struct pfd_str key)
{
	long no = strtol(key.ptr, NULL, 10);

	if (no > *highest && no < LONG_MAX)
		*highest = no;
}

static struct pfd_str next_number(const struct pfd_assigning *to,
	struct pfd_str path, const struct pfd_field *field,
	const struct pfd_node *list)
{
	long highest = 0;

	for (const struct pfd_node *item = list ? list->first : NULL; item;
		item = item->next) {
		const struct pfd_node *key = pfd_item_key(item, field->key);

		if (key)
			raise(&highest, key->text);
	}
	pfd_vec_foreach (item, &to->items)
		if (item->key.ptr &&
			pfd_str_eq(list_of(item->path), list_of(path)))
			raise(&highest, item->key);
	return pfd_arena_printf(to->walk.arena, "%ld", highest + 1);
}

static const struct pfd_assignment *assigned(
	const struct pfd_assigning *to, struct pfd_str path, const char *name)
{
	struct pfd_str wanted = pfd_arena_printf(
		to->walk.arena, "%.*s.%s", PFD_STR_ARG(path), name);

	for (size_t i = 0; i < to->n; i++)
		if (pfd_str_eq(to->all[i].path, wanted) &&
			to->all[i].op == PFD_ASSIGN_SET)
			return &to->all[i];
	return NULL;
}

/* The key of the new item: as given, or the next number. */
static bool key_of(struct pfd_assigning *to, struct pfd_str path,
	const struct pfd_field *list_field, const struct pfd_node *list,
	struct pfd_str *ret)
{
	const struct pfd_field *key =
		pfd_field_named(list_field->fields, pfd_str(list_field->key));
	const struct pfd_assignment *given =
		assigned(to, path, list_field->key);

	if (given)
		return pfd_value_parse(to->walk.arena, key, given->value,
			to->walk.file, given->path, to->walk.findings, ret);
	if (key->type == PFD_T_INT) {
		*ret = next_number(to, path, list_field, list);
		return true;
	}
	return pfd_assign_refuse(to, path, "shape.key",
		PFD_MESSAGE("{field}: a new item goes by its {key}",
			"{field}: ein neuer Eintrag wird mit {key} benannt",
			PFD_A_FIELD, PFD_A_Z("key", list_field->key)),
		PFD_MESSAGE("add {field}.{key}=…", "{field}.{key}=… angeben",
			PFD_A_FIELD, PFD_A_Z("key", list_field->key)));
}

static bool add(struct pfd_assigning *to, const struct pfd_path *path,
	size_t at, struct pfd_str typed, const struct pfd_node *list,
	struct pfd_str *ret_key)
{
	struct pfd_arena *arena = to->walk.arena;
	const struct pfd_field *field = path->parts[at].field;
	struct pfd_path here = *path;
	struct pfd_node *map = pfd_node_map(arena);
	struct pfd_str key;

	if (!key_of(to, typed, field, list, &key))
		return false;
	here.parts[at].item = key;
	/* Only a key that was given can be. */
	if (is_taken(to, typed, list, &here.parts[at]))
		return pfd_assign_refuse(to,
			assigned(to, typed, field->key)->path, "shape.key",
			PFD_MESSAGE("{field}: there is an item {item} already",
				"{field}: einen Eintrag {item} gibt es schon",
				PFD_A_FIELD, PFD_A_STR("item", key)),
			PFD_MESSAGE("change it: {list}.{item}.…=…",
				"ihn ändern: {list}.{item}.…=…",
				PFD_A_Z("list", field->name),
				PFD_A_STR("item", key)));
	pfd_node_add(arena, map, field->key,
		pfd_node_scalar(arena, key,
			pfd_value_bare(pfd_field_named(
				field->fields, pfd_str(field->key)))));
	here.n = at + 1;
	here.parts[at].item = (struct pfd_str){ NULL, 0 };
	pfd_vec_push(arena, to->edits,
		pfd_edit_of(arena, &here, PFD_EDIT_APPEND,
			(struct pfd_str){ NULL, 0 }, map));
	*ret_key = key;
	return true;
}

/* The item's key; ptr NULL: it was refused, which is said once. */
static struct pfd_str new_key(struct pfd_assigning *to,
	const struct pfd_path *path, size_t at, struct pfd_str typed,
	const struct pfd_node *list)
{
	const struct pfd_new_item *item = known(to, typed);
	struct pfd_str key = { NULL, 0 };

	if (item)
		return item->key;
	(void)add(to, path, at, typed, list, &key);
	pfd_vec_push(to->walk.arena, &to->items,
		(struct pfd_new_item){ typed, key });
	return key;
}

bool pfd_assign_items(struct pfd_assigning *to, struct pfd_str typed,
	struct pfd_path *path, bool is_new[PFD_PATH_MAX])
{
	const struct pfd_node *node = to->yaml->root;

	for (size_t i = 0; i < path->n; i++) {
		struct pfd_path_part *part = &path->parts[i];
		struct pfd_str so_far;

		if (!part->field)
			break;
		node = pfd_node_get(node, part->field->name);
		if (!part->item.len || part->field->type != PFD_T_LIST)
			continue;
		if (part->item.ptr[0] == '+') {
			so_far = pfd_str_sub(typed, 0,
				(size_t)(part->item.ptr + part->item.len -
					 typed.ptr));
			part->item = new_key(to, path, i, so_far, node);
			is_new[i] = true;
			if (!part->item.ptr)
				return false;
		}
		node = pfd_assign_item(node, part);
	}
	return true;
}
