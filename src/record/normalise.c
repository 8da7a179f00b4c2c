/* A record from a pipe brought into the form files have: schema order,
 * canonical scalars, numbers for the items of numbered lists.
 */
#include "local.h"

static struct pfd_node *normal_map(const struct pfd_walk *walk,
	const struct pfd_way *up, const struct pfd_fields *fields,
	const struct pfd_node *map, struct pfd_node *out);

static struct pfd_finding wrong_kind(const struct pfd_field *field)
{
	struct pfd_finding f = { .rule = "shape.type" };

	if (field->type == PFD_T_LIST) {
		f.rule = "shape.list";
		f.message = PFD_MESSAGE("{field} must be a list of mappings",
			"{field} muss eine Liste aus Einträgen mit eigenen "
			"Feldern sein",
			PFD_A_FIELD);
		f.remedy = PFD_MESSAGE("each item has the field {key}",
			"jeder Eintrag hat das Feld {key}",
			PFD_A_Z("key", field->key));
	} else if (field->type == PFD_T_GROUP) {
		f.message = PFD_MESSAGE("{field} must be a mapping",
			"{field} muss eigene Felder haben", PFD_A_FIELD);
	} else {
		f.message = PFD_MESSAGE("{field} must be one value",
			"{field} muss ein einzelner Wert sein", PFD_A_FIELD);
	}
	return f;
}

static struct pfd_node *normal_scalar(const struct pfd_walk *walk,
	const struct pfd_way *way, const struct pfd_field *field,
	const struct pfd_node *node)
{
	struct pfd_value value;

	if (node->kind != PFD_SCALAR) {
		pfd_complain(walk, way, node, wrong_kind(field));
		return NULL;
	}
	if (pfd_node_blank(node)) {
		pfd_complain(walk, way, node, pfd_explain_empty());
		return NULL;
	}
	if (!pfd_value_read(
		    walk->arena, field, node->text, PFD_FORM_TYPED, &value)) {
		pfd_complain(walk, way, node,
			pfd_value_explain(walk->findings->arena, field,
				node->text, PFD_FORM_TYPED));
		return NULL;
	}
	return pfd_node_scalar(walk->arena,
		pfd_value_text(walk->arena, field, &value),
		pfd_value_bare(field));
}

/* One value stands for a list of one. */
static struct pfd_node *normal_scalars(const struct pfd_walk *walk,
	const struct pfd_way *way, const struct pfd_field *field,
	const struct pfd_node *node)
{
	struct pfd_node *out = pfd_node_seq(walk->arena), *value;
	struct pfd_way at = *way;

	if (node->kind != PFD_SEQ) {
		value = normal_scalar(walk, way, field, node);
		if (value)
			pfd_node_add(walk->arena, out, NULL, value);
		return out;
	}
	for (const struct pfd_node *item = node->first; item;
		item = item->next) {
		at.position++;
		value = normal_scalar(walk, &at, field, item);
		if (value)
			pfd_node_add(walk->arena, out, NULL, value);
	}
	return out;
}

static struct pfd_node *normal_list(const struct pfd_walk *walk,
	const struct pfd_way *way, const struct pfd_field *field,
	const struct pfd_node *node)
{
	struct pfd_node *out = pfd_node_seq(walk->arena);
	int64_t no = pfd_list_largest(node, field->key);
	struct pfd_way at = *way;

	if (node->kind != PFD_SEQ) {
		pfd_complain(walk, way, node, wrong_kind(field));
		return out;
	}
	for (const struct pfd_node *item = node->first; item;
		item = item->next) {
		const struct pfd_node *key = pfd_item_key(item, field->key);
		struct pfd_node *map = pfd_node_map(walk->arena);

		at.position++;
		at.item = key ? key->text : (struct pfd_str){ NULL, 0 };
		if (item->kind != PFD_MAP) {
			pfd_complain(walk, &at, item, wrong_kind(field));
			continue;
		}
		if (!pfd_node_get(item, field->key) &&
			(field->flags & PFD_NUMBERED))
			pfd_node_add(walk->arena, map, field->key,
				pfd_node_scalar(walk->arena,
					pfd_arena_printf(walk->arena, "%lld",
						(long long)++no),
					true));
		pfd_node_add(walk->arena, out, NULL,
			normal_map(walk, &at, field->fields, item, map));
	}
	return out;
}

static struct pfd_node *normal_value(const struct pfd_walk *walk,
	const struct pfd_way *up, const struct pfd_field *field,
	const struct pfd_node *node)
{
	struct pfd_way way = { .up = up, .name = pfd_str(field->name) };
	struct pfd_node *out;

	if (field->type != PFD_T_GROUP && field->type != PFD_T_LIST &&
		!pfd_value_is_list(field))
		return normal_scalar(walk, &way, field, node);
	if (node->kind == PFD_SCALAR && pfd_node_blank(node)) {
		pfd_complain(walk, &way, node, pfd_explain_empty());
		return NULL;
	}
	if (pfd_value_is_list(field))
		out = normal_scalars(walk, &way, field, node);
	else if (field->type == PFD_T_LIST)
		out = normal_list(walk, &way, field, node);
	else if (node->kind == PFD_MAP)
		out = normal_map(walk, &way, field->fields, node,
			pfd_node_map(walk->arena));
	else {
		pfd_complain(walk, &way, node, wrong_kind(field));
		return NULL;
	}
	/* What is empty counts as absent, so it is not written. */
	return out->n ? out : NULL;
}

static struct pfd_node *normal_map(const struct pfd_walk *walk,
	const struct pfd_way *up, const struct pfd_fields *fields,
	const struct pfd_node *map, struct pfd_node *out)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		const struct pfd_node *node = pfd_node_get(map, field->name);
		struct pfd_node *value =
			node ? normal_value(walk, up, field, node) : NULL;

		if (value)
			pfd_node_add(walk->arena, out, field->name, value);
	}
	for (const struct pfd_node *node = map->first; node;
		node = node->next) {
		struct pfd_str name = node->key->text;
		struct pfd_way way = { .up = up, .name = name };

		if (pfd_field_named(fields, name))
			continue;
		if (pfd_str_starts(name, "x_"))
			pfd_node_add(walk->arena, out,
				pfd_arena_z(walk->arena, name),
				pfd_node_copy(walk->arena, node));
		else
			pfd_complain(walk, &way, node->key,
				pfd_explain_unknown(walk->findings->arena,
					walk->kind, fields, name));
	}
	return out;
}

struct pfd_node *pfd_record_normalise(struct pfd_arena *arena,
	const struct pfd_kind *kind, const struct pfd_yaml *yaml,
	struct pfd_findings *findings)
{
	struct pfd_walk walk = { .arena = arena,
		.kind = kind,
		.file = yaml->file,
		.findings = findings };

	return normal_map(
		&walk, NULL, kind->fields, yaml->root, pfd_node_map(arena));
}
