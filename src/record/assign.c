/* FIELD=VALUE as people type it, made into edits of one record.
 */
#include "assign.h"

bool pfd_assign_refuse(const struct pfd_assigning *to, struct pfd_str path,
	const char *rule, struct pfd_message message, struct pfd_message remedy)
{
	pfd_complain_path(&to->walk, path, NULL,
		(struct pfd_finding){
			.rule = rule, .message = message, .remedy = remedy });
	return false;
}

bool pfd_assign_refuse_required(
	const struct pfd_assigning *to, struct pfd_str path)
{
	return pfd_assign_refuse(to, path, "shape.required",
		PFD_MESSAGE("{field} is required and cannot be removed",
			"{field} wird gebraucht und lässt sich nicht entfernen",
			PFD_A_FIELD),
		PFD_MESSAGE("give it another value: {field}=…",
			"einen anderen Wert angeben: {field}=…", PFD_A_FIELD));
}

bool pfd_assignment_parse(struct pfd_arena *arena, struct pfd_str typed,
	struct pfd_findings *findings, struct pfd_assignment *ret)
{
	struct pfd_walk walk = { .arena = arena,
		.file = PFD_STR("<option>"),
		.findings = findings };
	size_t equals = pfd_str_find(typed, '=');
	struct pfd_str name = pfd_str_trim(
		pfd_str_sub(typed, 0, equals == SIZE_MAX ? typed.len : equals));
	enum pfd_assign_op op = PFD_ASSIGN_SET;
	bool empty = false;

	if (equals != SIZE_MAX) {
		ret->value = pfd_str_sub(typed, equals + 1, typed.len);
		empty = !pfd_str_trim(ret->value).len;
		if (pfd_str_ends(name, "+"))
			op = PFD_ASSIGN_ADD;
		else if (pfd_str_ends(name, "-"))
			op = PFD_ASSIGN_DROP;
		else if (empty)
			op = PFD_ASSIGN_UNSET;
	}
	if (op == PFD_ASSIGN_ADD || op == PFD_ASSIGN_DROP)
		name = pfd_str_trim(pfd_str_sub(name, 0, name.len - 1));
	ret->path = pfd_arena_str(arena, name);
	ret->op = op;
	if (equals != SIZE_MAX && name.len && !(empty && op > PFD_ASSIGN_UNSET))
		return true;
	pfd_complain_path(&walk, ret->path, NULL,
		(struct pfd_finding){ .rule = "shape.assignment",
			.message = PFD_MESSAGE("“{typed}” is not an assignment",
				"„{typed}“ ist keine Zuweisung",
				PFD_A_STR("typed", typed)),
			.remedy = PFD_MESSAGE(
				"write FIELD=VALUE, FIELD= to remove, "
				"FIELD+=ITEM or FIELD-=ITEM for lists",
				"FELD=WERT schreiben, FELD= zum Entfernen, "
				"FELD+=EINTRAG oder FELD-=EINTRAG bei "
				"Listen") });
	return false;
}

/* ---- refusals ---------------------------------------------------------------- */

/* "1, 2, 3": the keys of a list's items. */
static struct pfd_str keys_of(
	struct pfd_arena *arena, const struct pfd_node *list, const char *key)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (const struct pfd_node *item = list->first; item;
		item = item->next) {
		const struct pfd_node *node = pfd_item_key(item, key);

		if (!node)
			continue;
		pfd_buf_addz(&buf, buf.len ? ", " : "");
		pfd_buf_add(&buf, node->text);
	}
	return pfd_buf_str(&buf);
}

static bool no_item(const struct pfd_assigning *to, struct pfd_str path,
	const struct pfd_path_part *part, const struct pfd_node *list)
{
	struct pfd_str keys = { NULL, 0 };

	if (list && list->kind == PFD_SEQ)
		keys = keys_of(
			to->walk.findings->arena, list, part->field->key);
	return pfd_assign_refuse(to, path, "shape.key",
		PFD_MESSAGE("{field}: {list} has no item {item}",
			"{field}: {list} hat keinen Eintrag {item}",
			PFD_A_FIELD, PFD_A_Z("list", part->field->name),
			PFD_A_STR("item", part->item)),
		keys.len ? PFD_MESSAGE("there are: {keys}; a new one: "
				       "{list}.+.…=…",
				   "vorhanden sind: {keys}; ein neuer: "
				   "{list}.+.…=…",
				   PFD_A_STR("keys", keys),
				   PFD_A_Z("list", part->field->name))
			 : PFD_MESSAGE("the list is still empty; a new one: "
				       "{list}.+.…=…",
				   "die Liste ist noch leer; ein neuer: "
				   "{list}.+.…=…",
				   PFD_A_Z("list", part->field->name)));
}

static bool whole(const struct pfd_assigning *to, struct pfd_str path,
	const struct pfd_field *field, bool item)
{
	const char *first = field->fields->rows[0].name;
	struct pfd_str names =
		pfd_explain_names(to->walk.findings->arena, field->fields);

	if (field->fields->n > 1 && field->key &&
		strcmp(first, field->key) == 0)
		first = field->fields->rows[1].name;
	if (field->type == PFD_T_LIST && !item)
		return pfd_assign_refuse(to, path, "shape.type",
			PFD_MESSAGE("{field} is a list whose items have "
				    "fields of their own",
				"{field} ist eine Liste, deren Einträge "
				"eigene Felder haben",
				PFD_A_FIELD),
			PFD_MESSAGE("name item and field, {field}.KEY."
				    "{first}=…, of a new item {field}.+."
				    "{first}=…; the fields are: {names}",
				"Eintrag und Feld nennen, {field}.SCHLÜSSEL."
				"{first}=…, bei einem neuen Eintrag {field}.+."
				"{first}=…; die Felder sind: {names}",
				PFD_A_FIELD, PFD_A_Z("first", first),
				PFD_A_STR("names", names)));
	return pfd_assign_refuse(to, path, "shape.type",
		PFD_MESSAGE("{field} has fields of its own and cannot be one "
			    "value",
			"{field} hat eigene Felder und kann nicht ein "
			"einzelner Wert sein",
			PFD_A_FIELD),
		PFD_MESSAGE("name the field, {field}.{first}=…; its fields "
			    "are: {names}",
			"das Feld nennen, {field}.{first}=…; seine Felder "
			"sind: {names}",
			PFD_A_FIELD, PFD_A_Z("first", first),
			PFD_A_STR("names", names)));
}

static bool no_such_list(
	const struct pfd_assigning *to, const struct pfd_assignment *a)
{
	return pfd_assign_refuse(to, a->path, "shape.list",
		PFD_MESSAGE("{field} is not a list of values, so += and -= "
			    "do not fit",
			"{field} ist keine Liste von Werten, += und -= passen "
			"nicht",
			PFD_A_FIELD),
		PFD_MESSAGE("set it with {field}=… or remove it with {field}=",
			"mit {field}=… setzen oder mit {field}= entfernen",
			PFD_A_FIELD));
}

static bool is_key(const struct pfd_path *path)
{
	const struct pfd_path_part *up;

	if (path->n < 2)
		return false;
	up = &path->parts[path->n - 2];
	return up->field->type == PFD_T_LIST &&
	       strcmp(up->field->key, path->parts[path->n - 1].field->name) ==
		       0;
}

static bool refuse_key(const struct pfd_assigning *to,
	const struct pfd_assignment *a, const struct pfd_path_part *list)
{
	return pfd_assign_refuse(to, a->path, "shape.key",
		PFD_MESSAGE("{field} is what the item goes by and stays as it "
			    "is",
			"{field} benennt den Eintrag und bleibt, wie es ist",
			PFD_A_FIELD),
		PFD_MESSAGE("remove the item with {list}.{item}= and add it "
			    "anew",
			"den Eintrag mit {list}.{item}= entfernen und neu "
			"anlegen",
			PFD_A_Z("list", list->field->name),
			PFD_A_STR("item", list->item)));
}

/* ---- walking and setting ------------------------------------------------------- */

const struct pfd_node *pfd_assign_item(
	const struct pfd_node *list, const struct pfd_path_part *part)
{
	if (!list || list->kind != PFD_SEQ)
		return NULL;
	for (const struct pfd_node *item = list->first; item;
		item = item->next) {
		const struct pfd_node *key =
			pfd_item_key(item, part->field->key);

		if (key && pfd_str_eq(key->text, part->item))
			return item;
	}
	return NULL;
}

/* The node of the path's last part, NULL if absent (that is fine); false if an
 * item it goes into is not there. */
static bool walk_to(const struct pfd_assigning *to, struct pfd_str typed,
	const struct pfd_path *path, const bool is_new[PFD_PATH_MAX],
	const struct pfd_node **ret)
{
	const struct pfd_node *node = to->yaml->root;

	for (size_t i = 0; i < path->n; i++) {
		const struct pfd_path_part *part = &path->parts[i];
		const struct pfd_node *list;

		if (!part->field)
			break;
		list = node = pfd_node_get(node, part->field->name);
		if (!part->item.len || part->field->type != PFD_T_LIST)
			continue;
		node = pfd_assign_item(list, part);
		if (!node && !is_new[i])
			return no_item(to, typed, part, list);
	}
	*ret = node;
	return true;
}

static bool emit(struct pfd_assigning *to, const struct pfd_path *path,
	const struct pfd_node *value)
{
	pfd_vec_push(to->walk.arena, to->edits,
		pfd_edit_of(to->walk.arena, path,
			value ? PFD_EDIT_SET : PFD_EDIT_REMOVE,
			(struct pfd_str){ NULL, 0 }, value));
	return true;
}

/* A field of the user's own is plain text. */
static const struct pfd_field own = { .name = "x_", .type = PFD_T_TEXT };

static bool scalar(struct pfd_assigning *to, const struct pfd_assignment *a,
	const struct pfd_path *path, const struct pfd_field *field)
{
	struct pfd_str text;

	if (a->op == PFD_ASSIGN_ADD || a->op == PFD_ASSIGN_DROP)
		return no_such_list(to, a);
	if (a->op == PFD_ASSIGN_UNSET)
		return field->flags & PFD_REQUIRED
			       ? pfd_assign_refuse_required(to, a->path)
			       : emit(to, path, NULL);
	if (!pfd_value_parse(to->walk.arena, field, a->value, to->walk.file,
		    a->path, to->walk.findings, &text))
		return false;
	return emit(to, path,
		pfd_node_scalar(to->walk.arena, text, pfd_value_bare(field)));
}

/* A group, a list of mappings, or one of its items: only removed as a whole. */
static bool collection(struct pfd_assigning *to, const struct pfd_assignment *a,
	const struct pfd_path *path, const struct pfd_node *node)
{
	const struct pfd_path_part *last = &path->parts[path->n - 1];
	bool required = last->field->flags & PFD_REQUIRED;

	if (a->op != PFD_ASSIGN_UNSET)
		return whole(to, a->path, last->field, last->item.len > 0);
	if (last->item.len)
		required = required && node && node->parent &&
			   node->parent->n == 1;
	return required ? pfd_assign_refuse_required(to, a->path)
			: emit(to, path, NULL);
}

/* The fields among which `bad`, a part of the path, was looked for. */
static const struct pfd_fields *fields_at(
	const struct pfd_kind *kind, struct pfd_str path, struct pfd_str bad)
{
	size_t before = bad.ptr > path.ptr && bad.ptr < path.ptr + path.len
				? (size_t)(bad.ptr - path.ptr) - 1
				: 0;
	const struct pfd_field *field;
	struct pfd_path up;
	struct pfd_str rest;
	const char *near;

	if (!before || !pfd_path_parse(kind->fields,
			       pfd_str_sub(path, 0, before), &up, &rest, &near))
		return kind->fields;
	field = up.parts[up.n - 1].field;
	return field && field->fields ? field->fields : kind->fields;
}

static bool assign(struct pfd_assigning *to, const struct pfd_assignment *a)
{
	struct pfd_path path;
	struct pfd_str bad = a->path;
	const char *near = NULL;
	const struct pfd_path_part *last;
	const struct pfd_node *node = NULL;
	bool is_new[PFD_PATH_MAX] = { false };

	if (!pfd_path_parse(
		    to->walk.kind->fields, a->path, &path, &bad, &near)) {
		pfd_complain_path(&to->walk, a->path, NULL,
			pfd_explain_unknown(to->walk.findings->arena,
				to->walk.kind,
				fields_at(to->walk.kind, a->path, bad), bad));
		return false;
	}
	if (!pfd_assign_items(to, a->path, &path, is_new))
		return false;
	last = &path.parts[path.n - 1];
	if (!walk_to(to, a->path, &path, is_new, &node))
		return false;
	if (!last->field)
		return scalar(to, a, &path, &own);
	if (is_key(&path))
		return is_new[path.n - 2] ||
		       refuse_key(to, a, &path.parts[path.n - 2]);
	if (last->field->type == PFD_T_GROUP || last->field->type == PFD_T_LIST)
		return collection(to, a, &path, node);
	if (!pfd_value_is_list(last->field))
		return scalar(to, a, &path, last->field);
	if (last->item.len)
		return pfd_assign_refuse(to, a->path, "shape.list",
			PFD_MESSAGE("{list} is a list of values; its items "
				    "have no path of their own",
				"{list} ist eine Liste von Werten; ihre "
				"Einträge haben keinen eigenen Pfad",
				PFD_A_Z("list", last->field->name)),
			PFD_MESSAGE("use {list}+=… or {list}-=…",
				"{list}+=… oder {list}-=… verwenden",
				PFD_A_Z("list", last->field->name)));
	return pfd_assign_scalars(to, a, &path, node);
}

bool pfd_record_assign(struct pfd_arena *arena, const struct pfd_kind *kind,
	const struct pfd_yaml *yaml, const struct pfd_assignment *assignments,
	size_t n, struct pfd_findings *findings, struct pfd_edits *ret)
{
	struct pfd_assigning to = { .walk = { .arena = arena,
					    .kind = kind,
					    .file = PFD_STR("<option>"),
					    .findings = findings },
		.yaml = yaml,
		.all = assignments,
		.n = n,
		.edits = ret };
	bool good = true;

	for (size_t i = 0; i < n; i++)
		good = assign(&to, &assignments[i]) && good;
	return good;
}
