/* One new record: out of assignments, completed by its kind, into the change.
 */
#include "add.h"

/* ---- a mapping out of assignments -------------------------------------------- */

struct pfd_node *pfd_node_take(struct pfd_node *map, const char *key)
{
	struct pfd_node **at = &map->first, *before = NULL, *node;

	while (*at && !pfd_str_eqz((*at)->key->text, key)) {
		before = *at;
		at = &(*at)->next;
	}
	node = *at;
	if (!node)
		return NULL;
	*at = node->next;
	if (map->last == node)
		map->last = before;
	map->n--;
	node->next = NULL;
	return node;
}

/* The member, a new one where none of that kind is there. */
static struct pfd_node *member(struct pfd_arena *arena, struct pfd_node *map,
	const char *name, enum pfd_node_kind kind)
{
	struct pfd_node *node = pfd_node_get(map, name);

	if (node && node->kind == kind)
		return node;
	(void)pfd_node_take(map, name);
	node = kind == PFD_SEQ ? pfd_node_seq(arena) : pfd_node_map(arena);
	pfd_node_add(arena, map, name, node);
	return node;
}

/* The entry of a list that has the key, a new one where there is none. */
static struct pfd_node *entry(struct pfd_arena *arena, struct pfd_node *list,
	const char *key_field, struct pfd_str key)
{
	struct pfd_node *item = list->first;

	for (; item; item = item->next) {
		const struct pfd_node *at = pfd_node_get(item, key_field);

		if (at && at->kind == PFD_SCALAR && pfd_str_eq(at->text, key))
			return item;
	}
	item = pfd_node_map(arena);
	pfd_node_add(
		arena, item, key_field, pfd_node_scalar(arena, key, false));
	pfd_node_add(arena, list, NULL, item);
	return item;
}

static void put_value(struct pfd_arena *arena, struct pfd_node *map,
	const struct pfd_field *field, struct pfd_str value)
{
	struct pfd_str rest = value, part;
	struct pfd_node *list;

	if (!pfd_field_many(field)) {
		(void)pfd_node_take(map, field->name);
		pfd_node_add(arena, map, field->name,
			pfd_node_scalar(arena, value, false));
		return;
	}
	list = member(arena, map, field->name, PFD_SEQ);
	while (pfd_str_cut(&rest, ',', &part))
		pfd_node_add(arena, list, NULL,
			pfd_node_scalar(arena, pfd_str_trim(part), false));
}

/* The mapping that the last step of the path stands in. */
static struct pfd_node *place_of(struct pfd_arena *arena, struct pfd_node *map,
	const struct pfd_path *path)
{
	for (size_t i = 0; i + 1 < path->n; i++) {
		const struct pfd_field *field = path->parts[i].field;

		if (field->type == PFD_T_LIST)
			map = entry(arena,
				member(arena, map, field->name, PFD_SEQ),
				field->key, path->parts[i].item);
		else
			map = member(arena, map, field->name, PFD_MAP);
	}
	return map;
}

void pfd_add_assign(struct pfd_run *run, struct pfd_node *map,
	const struct pfd_assignment *set)
{
	struct pfd_path path;
	struct pfd_str bad = { 0 };
	const char *near = NULL;

	/* Options and questions come from the table, so their paths are good. */
	if (pfd_path_parse(run->kind->fields, set->path, &path, &bad, &near))
		put_value(run->arena, place_of(run->arena, map, &path),
			path.parts[path.n - 1].field, set->value);
}

void pfd_add_node(struct pfd_run *run, struct pfd_node *map,
	struct pfd_str name, struct pfd_node *node)
{
	const struct pfd_node *key = node->key;
	const char *last = pfd_arena_z(run->arena, name);
	struct pfd_path path;
	struct pfd_str bad = { 0 };
	const char *near = NULL;

	if (pfd_path_parse(run->kind->fields, name, &path, &bad, &near)) {
		map = place_of(run->arena, map, &path);
		last = path.parts[path.n - 1].field->name;
	}
	(void)pfd_node_take(map, last);
	pfd_node_add(run->arena, map, last, node);
	node->key->line = key->line;
	node->key->column = key->column;
}

/* ---- what kinds ask of a record ---------------------------------------------- */

struct pfd_str pfd_adding_get(const struct pfd_adding *adding, const char *path)
{
	const struct pfd_node *node = adding->map;
	struct pfd_str rest = pfd_str(path), part;

	while (node && pfd_str_cut(&rest, '.', &part))
		node = node->kind == PFD_MAP ? pfd_node_get_str(node, part)
					     : NULL;
	return node && node->kind == PFD_SCALAR ? node->text
						: (struct pfd_str){ 0 };
}

void pfd_adding_set(
	struct pfd_adding *adding, const char *field, struct pfd_str value)
{
	(void)pfd_node_take(adding->map, field);
	pfd_node_add(adding->run->arena, adding->map, field,
		pfd_node_scalar(adding->run->arena, value, false));
}

enum pfd_status pfd_adding_refuse(struct pfd_adding *adding, const char *rule,
	const char *field, struct pfd_message message,
	struct pfd_message remedy)
{
	pfd_findings_add(
		&adding->run->findings, (struct pfd_finding){
						.severity = PFD_ERROR,
						.rule = rule,
						.field = pfd_str(field),
						.place = adding->place,
						.message = message,
						.remedy = remedy,
						.hard = true,
					});
	return pfd_run_refused(adding->run);
}

enum pfd_status pfd_adding_missing(struct pfd_adding *adding, const char *field)
{
	return pfd_adding_refuse(adding, "shape.required", field,
		PFD_MESSAGE("{field} is missing", "{field} fehlt",
			PFD_A_Z("field", field)),
		(struct pfd_message){ 0 });
}

/* ---- one record --------------------------------------------------------------- */

static enum pfd_status check_id(struct pfd_adding *adding)
{
	struct pfd_run *run = adding->run;

	return pfd_run_new_id(run, run->kind, adding->id, adding->place,
		       &run->findings)
		       ? PFD_OK
		       : pfd_run_refused(run);
}

static enum pfd_status make_id(struct pfd_adding *adding)
{
	struct pfd_run *run = adding->run;
	const struct pfd_add_defaults *defaults =
		pfd_add_defaults_of(run->kind);
	enum pfd_status status;

	if (!defaults->name)
		return pfd_run_usage(run,
			PFD_MESSAGE("{name} is missing", "{name} fehlt",
				PFD_A_Z("name", run->command->operands->name)));
	status = defaults->name(adding);
	return status ? status : check_id(adding);
}

static enum pfd_status create(struct pfd_adding *adding)
{
	struct pfd_run *run = adding->run;
	struct pfd_str path = run->kind->path(run->arena, adding->id);
	struct pfd_yaml yaml = { .root = adding->map,
		.file = adding->place.file };
	struct pfd_node *map = pfd_record_normalise(
		run->arena, run->kind, &yaml, &run->findings);

	return pfd_change_create(run->change, path,
		pfd_record_emit(run->arena, run->kind, path, map), run->err);
}

/* History keeps a commit's subject for ever. */
static bool has_public_title(const struct pfd_kind *kind)
{
	const struct pfd_field *title =
		pfd_field_named(kind->fields, PFD_STR("title"));

	return title && title->privacy == PFD_PUBLIC;
}

enum pfd_status pfd_add_record(struct pfd_run *run, const struct pfd_yaml *yaml,
	struct pfd_str *id, struct pfd_str *ret_title)
{
	const struct pfd_add_defaults *defaults =
		pfd_add_defaults_of(run->kind);
	struct pfd_adding adding = { .run = run,
		.id = *id,
		.place = { yaml->file, (int)yaml->root->line,
			(int)yaml->root->column } };
	size_t before = pfd_findings_count(&run->findings, PFD_ERROR);
	struct pfd_str title = { 0 };
	enum pfd_status status = PFD_OK;

	adding.map = pfd_record_normalise(
		run->arena, run->kind, yaml, &run->findings);
	if (pfd_findings_count(&run->findings, PFD_ERROR) > before)
		return pfd_run_refused(run);
	if (has_public_title(run->kind))
		title = pfd_adding_get(&adding, "title");
	if (adding.id.len)
		status = check_id(&adding);
	if (!status && defaults->fill)
		status = defaults->fill(&adding);
	if (!status && !adding.id.len)
		status = make_id(&adding);
	if (!status)
		status = create(&adding);
	if (status)
		return status;
	*id = adding.id;
	if (title.len)
		*ret_title = title;
	return PFD_OK;
}
