/* A mapping into its struct, by the rows of its table.
 *
 * Keys mostly stand in schema order, so the search goes on behind the row found
 * last.  Nothing is allocated but the arrays of lists.
 */
#include "local.h"

#define ROWS_MAX 128

static void read_fields(const struct pfd_walk *walk, const struct pfd_way *up,
	const struct pfd_fields *fields, const char *key,
	const struct pfd_node *map, char *base);

static struct pfd_way way_to(const struct pfd_way *up, const char *name)
{
	return (struct pfd_way){ .up = up, .name = pfd_str(name) };
}

/* ---- scalars --------------------------------------------------------------- */

static void put(const struct pfd_field *field, void *member,
	const struct pfd_node *node, enum pfd_state state,
	const struct pfd_value *v)
{
	switch (pfd_value_type(field)) {
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
		*(pfd_f_str *)member = (pfd_f_str){ v->str, state, node };
		break;
	case PFD_T_MONEY:
		*(pfd_f_money *)member = (pfd_f_money){ v->num, state, node };
		break;
	case PFD_T_DATE:
		*(pfd_f_date *)member = (pfd_f_date){ v->date, state, node };
		break;
	case PFD_T_CLOCK:
	case PFD_T_INT:
		*(pfd_f_int *)member = (pfd_f_int){ v->num, state, node };
		break;
	case PFD_T_BOOL:
		*(pfd_f_bool *)member =
			(pfd_f_bool){ v->num != 0, state, node };
		break;
	case PFD_T_ENUM:
		*(pfd_f_enum *)member =
			(pfd_f_enum){ (int)v->num, state, node };
		break;
	case PFD_T_STRS:
	case PFD_T_ENUMS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
	case PFD_T_GROUP:
	case PFD_T_LIST:
		break;
	}
}

static struct pfd_finding one_value(void)
{
	return (struct pfd_finding){ .rule = "shape.type",
		.message = PFD_MESSAGE("{field} is one value, but here stands "
				       "a list or a mapping",
			"{field} ist ein einzelner Wert, hier steht aber eine "
			"Liste oder Gruppe",
			PFD_A_FIELD),
		.remedy = PFD_MESSAGE("write the value behind the colon",
			"den Wert hinter den Doppelpunkt schreiben") };
}

static void read_scalar(const struct pfd_walk *walk, const struct pfd_way *way,
	const struct pfd_field *field, const struct pfd_node *node,
	void *member)
{
	static const struct pfd_value nothing = { .num = 0 };
	struct pfd_value value = nothing;
	enum pfd_state state = PFD_BAD;

	if (node->kind != PFD_SCALAR)
		pfd_complain(walk, way, node, one_value());
	else if (pfd_node_blank(node))
		pfd_complain(walk, way, node, pfd_explain_empty());
	else if (!pfd_value_read(
			 walk->arena, field, node->text, PFD_FORM_FILE, &value))
		pfd_complain(walk, way, node,
			pfd_value_explain(walk->findings->arena, field,
				node->text, PFD_FORM_FILE));
	else
		state = PFD_SET;
	put(field, member, node, state, state == PFD_SET ? &value : &nothing);
}

/* ---- lists of scalars -------------------------------------------------------- */

static struct pfd_finding no_list(void)
{
	return (struct pfd_finding){ .rule = "shape.list",
		.message = PFD_MESSAGE("{field} is a list, but here stands "
				       "something else",
			"{field} ist eine Liste, hier steht aber etwas "
			"anderes",
			PFD_A_FIELD),
		.remedy = PFD_MESSAGE("put it in brackets, [a, b], or each "
				      "item on a line of its own behind “- ”",
			"in Klammern setzen, [a, b], oder jeden Eintrag in "
			"eine eigene Zeile hinter „- “") };
}

static struct pfd_finding twice(const struct pfd_node *first, const char *rule)
{
	return (struct pfd_finding){ .rule = rule,
		.message = PFD_MESSAGE("{field} stands here and already in "
				       "line {line}",
			"{field} steht hier und schon in Zeile {line}",
			PFD_A_FIELD, PFD_A_INT("line", first->line)),
		.remedy = PFD_MESSAGE("remove one of the two, or give it "
				      "another key",
			"eins von beiden entfernen oder anders benennen") };
}

static void say_twice(const struct pfd_walk *walk, const struct pfd_way *way,
	const struct pfd_node *first, const struct pfd_node *again)
{
	struct pfd_finding f = twice(first, "shape.key");

	f.related = (struct pfd_place){ .file = walk->file,
		.line = (int)first->line,
		.column = (int)first->column };
	pfd_complain(walk, way, again, f);
}

static void read_scalars(const struct pfd_walk *walk, const struct pfd_way *way,
	const struct pfd_field *field, const struct pfd_node *node,
	void *member)
{
	size_t size = field->type == PFD_T_ENUMS ? sizeof(pfd_f_enum)
						 : sizeof(pfd_f_str);
	char *items = pfd_alloc_n(walk->arena, node->n, size);
	size_t n = 0;

	for (const struct pfd_node *item = node->first; item;
		item = item->next, n++) {
		struct pfd_way at = *way;
		const struct pfd_node *before = node->first;

		at.position = n + 1;
		if (item->kind == PFD_SCALAR && item->text.len)
			at.item = item->text;
		read_scalar(walk, &at, field, item, items + n * size);
		if (!at.item.ptr)
			continue;
		while (before != item &&
			!(before->kind == PFD_SCALAR &&
				pfd_str_eq(before->text, item->text)))
			before = before->next;
		if (before != item)
			say_twice(walk, &at, before, item);
	}
	if (field->type == PFD_T_ENUMS)
		*(pfd_f_enums *)member =
			(pfd_f_enums){ (pfd_f_enum *)(void *)items, n, node };
	else
		*(pfd_f_strs *)member =
			(pfd_f_strs){ (pfd_f_str *)(void *)items, n, node };
}

/* ---- lists of mappings ------------------------------------------------------- */

static void key_missing(const struct pfd_walk *walk, const struct pfd_way *way,
	const struct pfd_field *field, const struct pfd_node *list,
	const struct pfd_node *item)
{
	struct pfd_finding f = { .rule = "shape.key",
		.message = PFD_MESSAGE("{field}: this item has no “{key}”, so "
				       "nothing can name it",
			"{field}: Diesem Eintrag fehlt „{key}“, so lässt er "
			"sich nicht benennen",
			PFD_A_FIELD, PFD_A_Z("key", field->key)) };

	if (field->flags & PFD_NUMBERED)
		f.remedy = PFD_MESSAGE("give it the next number: {key}: {no}",
			"die nächste Nummer vergeben: {key}: {no}",
			PFD_A_Z("key", field->key),
			PFD_A_INT(
				"no", pfd_list_largest(list, field->key) + 1));
	else
		f.remedy = PFD_MESSAGE("add {key}; it must be unique in the "
				       "list",
			"{key} ergänzen, eindeutig innerhalb der Liste",
			PFD_A_Z("key", field->key));
	pfd_complain(walk, way, item, f);
}

/* Numbers mostly ascend; then no earlier item needs to be looked at. */
static void check_key(const struct pfd_walk *walk, const struct pfd_way *way,
	const struct pfd_field *field, const struct pfd_node *list,
	const struct pfd_node *item, const struct pfd_node *key,
	int64_t *largest)
{
	int64_t no = pfd_digits(key->text);
	const struct pfd_node *other;

	if (no == 0 && (field->flags & PFD_NUMBERED))
		pfd_complain(walk, way, key,
			(struct pfd_finding){ .rule = "shape.key",
				.message = PFD_MESSAGE("{field}: numbers "
						       "count from 1",
					"{field}: Nummern zählen ab 1",
					PFD_A_FIELD),
				.remedy = PFD_MESSAGE(
					"give it the next free number",
					"die nächste freie Nummer "
					"vergeben") });
	if (no > *largest && key->text.ptr[0] != '0') {
		*largest = no;
		return;
	}
	for (const struct pfd_node *it = list->first; it != item;
		it = it->next) {
		other = pfd_item_key(it, field->key);
		if (!other || !pfd_str_eq(other->text, key->text))
			continue;
		say_twice(walk, way, other, key);
		return;
	}
}

static struct pfd_finding no_item(const struct pfd_field *field)
{
	return (struct pfd_finding){ .rule = "shape.list",
		.message = PFD_MESSAGE("{field}: an item of this list is a "
				       "mapping with fields of its own",
			"{field}: Ein Eintrag dieser Liste hat eigene Felder",
			PFD_A_FIELD),
		.remedy = PFD_MESSAGE("begin it with “- {key}: …” and put its "
				      "other fields below",
			"mit „- {key}: …“ beginnen und die weiteren Felder "
			"darunter setzen",
			PFD_A_Z("key", field->key)) };
}

static void read_list(const struct pfd_walk *walk, const struct pfd_way *way,
	const struct pfd_field *field, const struct pfd_node *node,
	void *member)
{
	size_t size = field->fields->size;
	char *items = pfd_alloc_n(walk->arena, node->n, size);
	struct pfd_any_list list = { .items = items, .node = node };
	size_t position = 0;
	int64_t largest = 0;

	for (const struct pfd_node *item = node->first; item;
		item = item->next) {
		const struct pfd_node *key = pfd_item_key(item, field->key);
		struct pfd_way at = *way;

		at.position = ++position;
		if (item->kind != PFD_MAP) {
			pfd_complain(walk, &at, item, no_item(field));
			continue;
		}
		if (key) {
			at.item = key->text;
			check_key(walk, &at, field, node, item, key, &largest);
		} else if (!pfd_node_get(item, field->key)) {
			key_missing(walk, &at, field, node, item);
		}
		read_fields(walk, &at, field->fields, field->key, item,
			items + list.n++ * size);
	}
	memcpy(member, &list, sizeof list);
}

/* ---- mappings ---------------------------------------------------------------- */

/* False if the field counts as absent. */
static bool read_member(const struct pfd_walk *walk, const struct pfd_way *up,
	const struct pfd_field *field, const struct pfd_node *node,
	void *member)
{
	struct pfd_way way = way_to(up, field->name);
	bool scalars = pfd_value_is_list(field);

	if (!scalars && field->type != PFD_T_GROUP && field->type != PFD_T_LIST)
		read_scalar(walk, &way, field, node, member);
	else if (node->kind == PFD_SCALAR && pfd_node_blank(node))
		pfd_complain(walk, &way, node, pfd_explain_empty());
	else if (field->type == PFD_T_GROUP && node->kind == PFD_MAP)
		read_fields(walk, &way, field->fields, NULL, node, member);
	else if (field->type == PFD_T_GROUP)
		pfd_complain(walk, &way, node,
			pfd_value_explain(walk->findings->arena, field,
				PFD_STR(""), PFD_FORM_FILE));
	else if (node->kind != PFD_SEQ)
		pfd_complain(
			walk, &way, node, scalars ? no_list() : no_item(field));
	else if (node->n == 0)
		return false;
	else if (scalars)
		read_scalars(walk, &way, field, node, member);
	else
		read_list(walk, &way, field, node, member);
	return true;
}

static struct pfd_finding missing(
	const struct pfd_walk *walk, const struct pfd_field *field)
{
	struct pfd_arg form = PFD_A_TEXT("form", pfd_type_form(field));

	if (field->values)
		form = PFD_A_STR("form",
			pfd_explain_keys(walk->findings->arena, field->values));
	return (struct pfd_finding){ .rule = "shape.required",
		.message = PFD_MESSAGE(
			"{field} is missing", "{field} fehlt", PFD_A_FIELD),
		.remedy = PFD_MESSAGE("add it: {title} ({form})",
			"ergänzen: {title} ({form})",
			PFD_A_TEXT("title", field->title), form) };
}

/* The first and the last day of something are rows next to each other. */
static bool begins_period(const struct pfd_fields *fields, size_t i)
{
	const struct pfd_field *first = &fields->rows[i], *last = first + 1;

	if (i + 1 >= fields->n || first->type != PFD_T_DATE ||
		last->type != PFD_T_DATE)
		return false;
	return (!strcmp(first->name, "start") && !strcmp(last->name, "end")) ||
	       (!strcmp(first->name, "from") && !strcmp(last->name, "to"));
}

static void check_period(const struct pfd_walk *walk, const struct pfd_way *up,
	const struct pfd_field *first, const char *base)
{
	const struct pfd_field *last = first + 1;
	struct pfd_way way = way_to(up, last->name);
	pfd_f_date from, to;

	memcpy(&from, base + first->offset, sizeof from);
	memcpy(&to, base + last->offset, sizeof to);
	if (from.state != PFD_SET || to.state != PFD_SET ||
		pfd_date_cmp(from.v, to.v) <= 0)
		return;
	pfd_complain(walk, &way, to.node,
		(struct pfd_finding){ .rule = "shape.period",
			.message = PFD_MESSAGE("{field}: {to} is before {from}",
				"{field}: {to} liegt vor {from}", PFD_A_FIELD,
				PFD_A_DATE("from", from.v),
				PFD_A_DATE("to", to.v)),
			.remedy = PFD_MESSAGE("correct one of the two days",
				"einen der beiden Tage berichtigen") });
}

/* Starts behind the row found last and comes round once. */
static size_t row_of(
	const struct pfd_fields *fields, size_t next, struct pfd_str name)
{
	for (size_t tried = 0; tried < fields->n; tried++, next++) {
		const char *row;

		if (next >= fields->n)
			next = 0;
		row = fields->rows[next].name;
		if (strncmp(row, name.ptr, name.len) == 0 && !row[name.len])
			return next;
	}
	return fields->n;
}

static void read_fields(const struct pfd_walk *walk, const struct pfd_way *up,
	const struct pfd_fields *fields, const char *key,
	const struct pfd_node *map, char *base)
{
	bool seen[ROWS_MAX] = { false };
	size_t next = 0;

	for (const struct pfd_node *node = map->first; node;
		node = node->next) {
		struct pfd_str name = node->key->text;
		size_t i = row_of(fields, next, name);

		if (i < fields->n && i < ROWS_MAX) {
			seen[i] = read_member(walk, up, &fields->rows[i], node,
				base + fields->rows[i].offset);
			next = i + 1;
		} else if (!pfd_str_starts(name, "x_")) {
			struct pfd_way way = { .up = up, .name = name };

			pfd_complain(walk, &way, node->key,
				pfd_explain_unknown(walk->findings->arena,
					walk->kind, fields, name));
		}
	}
	for (size_t i = 0; i < fields->n && i < ROWS_MAX; i++) {
		const struct pfd_field *field = &fields->rows[i];

		/* A missing key was reported as such. */
		if (!seen[i] && (field->flags & PFD_REQUIRED) &&
			!(key && strcmp(key, field->name) == 0)) {
			struct pfd_way way = way_to(up, field->name);

			pfd_complain(walk, &way, map, missing(walk, field));
		}
		if (seen[i] && begins_period(fields, i))
			check_period(walk, up, field, base);
	}
}

void *pfd_record_read(struct pfd_arena *arena, const struct pfd_kind *kind,
	struct pfd_str id, const struct pfd_yaml *yaml,
	struct pfd_findings *findings)
{
	struct pfd_walk walk = { .arena = arena,
		.kind = kind,
		.id = id,
		.named = true,
		.file = yaml->file,
		.findings = findings };
	char *data = pfd_alloc(arena, kind->fields->size);

	read_fields(&walk, NULL, kind->fields, NULL, yaml->root, data);
	return data;
}

bool pfd_record_parse(struct pfd_arena *arena, const struct pfd_kind *kind,
	struct pfd_str id, struct pfd_str path, struct pfd_str bytes,
	struct pfd_findings *findings, struct pfd_record *ret)
{
	size_t before = findings->n;

	*ret = (struct pfd_record){ .kind = kind, .id = id, .path = path };
	if (!pfd_yaml_parse(arena, bytes, path, findings, &ret->yaml)) {
		struct pfd_str name =
			pfd_record_name(findings->arena, kind, id);

		/* The parser knows files, not records. */
		for (size_t i = before; i < findings->n; i++)
			findings->items[i].record = name;
		return false;
	}
	ret->data = pfd_record_read(arena, kind, id, &ret->yaml, findings);
	pfd_record_comments(ret, findings);
	return true;
}
