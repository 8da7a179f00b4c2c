/* What `show -O json` printed, as a record again.
 *
 * There a record is laid flat for those who compute with it: a group is part of
 * the name ("activity_start"), a list inside an entry has its path for a name
 * ("tracks.small.rounds").  The kind's table tells where each belongs.
 */
#include "add.h"

/* "activity_start" → "activity.start"; `name` itself where no field fits. */
static struct pfd_str path_of(struct pfd_arena *arena,
	const struct pfd_fields *fields, struct pfd_str name)
{
	if (pfd_field_named(fields, name))
		return name;
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *group = &fields->rows[i];
		size_t n = strlen(group->name);
		struct pfd_str rest, path;

		if (group->type != PFD_T_GROUP || name.len <= n ||
			name.ptr[n] != '_' ||
			!pfd_str_starts(name, group->name))
			continue;
		rest = pfd_str_sub(name, n + 1, name.len);
		path = path_of(arena, group->fields, rest);
		if (path.ptr != rest.ptr ||
			pfd_field_named(group->fields, rest))
			return pfd_arena_printf(arena, "%s.%.*s", group->name,
				PFD_STR_ARG(path));
	}
	return name;
}

static bool have_keys(const struct pfd_node *rows, const char *key)
{
	if (rows->kind != PFD_SEQ)
		return false;
	for (const struct pfd_node *row = rows->first; row; row = row->next) {
		const struct pfd_node *at = pfd_node_get(row, key);

		if (!at || at->kind != PFD_SCALAR)
			return false;
	}
	return true;
}

/* Puts a list's rows where the path leads; as they are if it leads nowhere. */
static void put_rows(struct pfd_run *run, struct pfd_node *record,
	struct pfd_str name, struct pfd_node *rows)
{
	struct pfd_arena *arena = run->arena;
	const struct pfd_field *list = NULL;
	struct pfd_path path;
	struct pfd_str bad;
	const char *near;

	if (pfd_path_parse(run->kind->fields, name, &path, &bad, &near))
		list = path.parts[path.n - 1].field;
	if (!list || list->type != PFD_T_LIST || !have_keys(rows, list->key)) {
		pfd_add_node(run, record, name, rows);
		return;
	}
	for (const struct pfd_node *row = rows->first; row; row = row->next) {
		struct pfd_str key = pfd_node_get(row, list->key)->text;

		for (struct pfd_node *cell = row->first, *next; cell;
			cell = next) {
			struct pfd_str at =
				path_of(arena, list->fields, cell->key->text);

			next = cell->next;
			pfd_add_node(run, record,
				pfd_arena_printf(arena, "%.*s.%.*s.%.*s",
					PFD_STR_ARG(name), PFD_STR_ARG(key),
					PFD_STR_ARG(at)),
				cell);
		}
	}
}

void pfd_add_unfold(struct pfd_run *run, struct pfd_node *map)
{
	struct pfd_node *derived = pfd_node_take(map, "derived");
	struct pfd_node *fields = pfd_node_take(map, "fields");
	struct pfd_node *id = pfd_node_get(derived, "id");
	struct pfd_node *record = pfd_node_map(run->arena);

	/* The document's, in the reader's words. */
	(void)pfd_node_take(map, "title");
	if (id)
		pfd_node_add(run->arena, record, "id", id);
	for (struct pfd_node *at = fields ? fields->first : NULL, *next; at;
		at = next) {
		next = at->next;
		pfd_add_node(run, record,
			path_of(run->arena, run->kind->fields, at->key->text),
			at);
	}
	for (struct pfd_node *at = map->first, *next; at; at = next) {
		next = at->next;
		/* What other records say of a contact. */
		if (!pfd_str_starts(at->key->text, "dossier_"))
			put_rows(run, record, at->key->text, at);
	}
	map->first = record->first;
	map->last = record->last;
	map->n = record->n;
}
