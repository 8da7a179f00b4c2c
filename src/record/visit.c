/* Everything a record that was read holds, in schema order.
 */
#include "local.h"

struct visitor {
	struct pfd_arena *arena;
	void (*visit)(void *ctx, const struct pfd_visit_at *at);
	void *ctx;
};

static struct pfd_any_list list_of(const void *member)
{
	struct pfd_any_list list;

	memcpy(&list, member, sizeof list);
	return list;
}

static bool present(const struct pfd_field *field, const void *member)
{
	switch (field->type) {
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
		return ((const pfd_f_str *)member)->state == PFD_SET;
	case PFD_T_MONEY:
		return ((const pfd_f_money *)member)->state == PFD_SET;
	case PFD_T_DATE:
		return ((const pfd_f_date *)member)->state == PFD_SET;
	case PFD_T_CLOCK:
	case PFD_T_INT:
		return ((const pfd_f_int *)member)->state == PFD_SET;
	case PFD_T_BOOL:
		return ((const pfd_f_bool *)member)->state == PFD_SET;
	case PFD_T_ENUM:
		return ((const pfd_f_enum *)member)->state == PFD_SET;
	case PFD_T_STRS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
	case PFD_T_ENUMS:
	case PFD_T_LIST:
		return list_of(member).n > 0;
	case PFD_T_GROUP:
		for (size_t i = 0; i < field->fields->n; i++) {
			const struct pfd_field *row = &field->fields->rows[i];

			if (present(row, (const char *)member + row->offset))
				return true;
		}
	}
	return false;
}

/* Names at the top need no copy. */
static struct pfd_str join(
	struct pfd_arena *arena, struct pfd_str prefix, struct pfd_str name)
{
	char *text;

	if (!prefix.len)
		return name;
	text = pfd_alloc(arena, prefix.len + 1 + name.len + 1);
	memcpy(text, prefix.ptr, prefix.len);
	text[prefix.len] = '.';
	memcpy(text + prefix.len + 1, name.ptr, name.len);
	return (struct pfd_str){ text, prefix.len + 1 + name.len };
}

static void walk(const struct visitor *v, struct pfd_str prefix,
	const struct pfd_fields *fields, const char *base);

/* Items and nodes go side by side: what was no mapping has no struct. */
static void walk_list(const struct visitor *v, struct pfd_str path,
	const struct pfd_field *field, const void *member)
{
	struct pfd_any_list list = list_of(member);
	const char *item = list.items;
	size_t position = 0;

	for (const struct pfd_node *node = list.node->first; node;
		node = node->next) {
		const struct pfd_node *key = pfd_item_key(node, field->key);
		struct pfd_str name;

		position++;
		if (node->kind != PFD_MAP)
			continue;
		name = key ? key->text
			   : pfd_arena_printf(v->arena, "#%zu", position);
		name = join(v->arena, path, name);
		v->visit(v->ctx,
			&(struct pfd_visit_at){
				.field = field, .member = item, .path = name });
		walk(v, name, field->fields, item);
		item += field->fields->size;
	}
}

static void walk(const struct visitor *v, struct pfd_str prefix,
	const struct pfd_fields *fields, const char *base)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		const char *member = base + field->offset;
		struct pfd_str path;

		if (!present(field, member))
			continue;
		path = join(v->arena, prefix, pfd_str(field->name));
		if (field->type == PFD_T_LIST) {
			walk_list(v, path, field, member);
			continue;
		}
		v->visit(v->ctx, &(struct pfd_visit_at){ .field = field,
					 .member = member,
					 .path = path });
		if (field->type == PFD_T_GROUP)
			walk(v, path, field->fields, member);
	}
}

void pfd_record_each(struct pfd_arena *arena, const struct pfd_record *record,
	void (*visit)(void *ctx, const struct pfd_visit_at *at), void *ctx)
{
	struct visitor v = { .arena = arena, .visit = visit, .ctx = ctx };

	if (record->data)
		walk(&v, (struct pfd_str){ NULL, 0 }, record->kind->fields,
			record->data);
}
