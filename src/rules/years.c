/* One year's records under another year's parameters and tracks: for `pfd rules diff`
 * and for the cases of `pfd rules test`.
 */
#include "internal.h"

enum pfd_status pfd_year_read(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, int year,
	struct pfd_findings *findings, struct pfd_record *ret,
	struct pfd_err *err)
{
	struct pfd_str id = pfd_arena_printf(arena, "%d", year), bytes;
	struct pfd_str path = pfd_kind_year.path(arena, id);
	const struct pfd_entry *entry =
		path.len ? pfd_snapshot_find(snapshot, path) : NULL;
	enum pfd_status status;

	if (!entry) {
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("years/{year}.yaml: no such file",
				"years/{year}.yaml: keine solche Datei",
				PFD_A_STR("year", id)));
		return pfd_hint(err, PFD_MESSAGE("see: pfd year list",
					     "siehe: pfd year list"));
	}
	status = pfd_snapshot_read(
		arena, snapshot, entry, PFD_YAML_MAX_BYTES, &bytes, err);
	if (status)
		return status;
	if (pfd_record_parse(
		    arena, &pfd_kind_year, id, path, bytes, findings, ret))
		return PFD_OK;
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path} cannot be read", "{path} ist nicht lesbar",
			PFD_A_STR("path", path)));
}

/* Dates of the tree in another year. */
static void move_dates(struct pfd_arena *arena, struct pfd_node *node, int by)
{
	struct pfd_date date;

	for (struct pfd_node *child = node->first; child; child = child->next)
		move_dates(arena, child, by);
	if (node->kind == PFD_SCALAR &&
		pfd_date_parse(node->text, &date) == PFD_DATE_GOOD)
		node->text = pfd_years_moved(arena, node->text, by);
}

/* A parameter's value is what it is; from and to are this year's days. */
static struct pfd_node *parameters_of(
	struct pfd_arena *arena, const struct pfd_node *list, int by)
{
	struct pfd_node *ret = pfd_node_copy(arena, list);

	for (struct pfd_node *item = ret->first; item; item = item->next) {
		static const char *const days[] = { "from", "to" };

		for (size_t i = 0; i < PFD_COUNT(days); i++) {
			struct pfd_node *day = pfd_node_get(item, days[i]);

			if (day)
				move_dates(arena, day, by);
		}
	}
	return ret;
}

static const struct pfd_node *track_named(
	const struct pfd_node *tracks, const struct pfd_node *key)
{
	for (const struct pfd_node *item = tracks ? tracks->first : NULL;
		item && key; item = item->next) {
		const struct pfd_node *own = pfd_node_get(item, "track");

		if (own && pfd_str_eq(own->text, key->text))
			return item;
	}
	return NULL;
}

/* The other year's, and behind them those that only this one has. */
static struct pfd_node *tracks_of(struct pfd_arena *arena,
	const struct pfd_node *theirs, const struct pfd_node *own, int by)
{
	struct pfd_node *ret =
		theirs ? pfd_node_copy(arena, theirs) : pfd_node_seq(arena);

	move_dates(arena, ret, by);
	for (const struct pfd_node *item = own ? own->first : NULL; item;
		item = item->next)
		if (!track_named(theirs, pfd_node_get(item, "track")))
			pfd_node_add(
				arena, ret, NULL, pfd_node_copy(arena, item));
	return ret;
}

bool pfd_year_under(struct pfd_arena *arena, struct pfd_str text,
	const struct pfd_yaml *rules, int by, struct pfd_str *ret)
{
	struct pfd_findings ignored = { .arena = arena };
	struct pfd_node *map = pfd_node_map(arena), *tracks;
	const struct pfd_node *parameters =
		pfd_node_get(rules->root, "parameters");
	struct pfd_yaml yaml;

	if (!pfd_yaml_parse(arena, text, PFD_STR("years/"), &ignored, &yaml))
		return false;
	for (const struct pfd_node *at = yaml.root->first; at; at = at->next)
		if (!pfd_str_eqz(at->key->text, "parameters") &&
			!pfd_str_eqz(at->key->text, "tracks"))
			pfd_node_add(arena, map,
				pfd_arena_z(arena, at->key->text),
				pfd_node_copy(arena, at));
	tracks = tracks_of(arena, pfd_node_get(rules->root, "tracks"),
		pfd_node_get(yaml.root, "tracks"), by);
	if (tracks->first)
		pfd_node_add(arena, map, "tracks", tracks);
	if (parameters)
		pfd_node_add(arena, map, "parameters",
			parameters_of(arena, parameters, by));
	*ret = pfd_yaml_emit(arena, map);
	return true;
}

enum pfd_status pfd_rules_regrade(struct pfd_index *index,
	const struct pfd_record *year, const struct pfd_record *under,
	struct pfd_findings *before, struct pfd_findings *after,
	struct pfd_err *err)
{
	struct pfd_arena *arena = pfd_index_arena(index);
	struct pfd_findings ignored = { .arena = arena };
	int by = pfd_year_number(year) - pfd_year_number(under);
	enum pfd_status status = pfd_rules_run(index, before, err);
	struct pfd_str bytes;

	if (!status && !pfd_year_under(arena, year->yaml.bytes, &under->yaml,
			       by, &bytes))
		status = pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path} cannot be read",
				"{path} ist nicht lesbar",
				PFD_A_STR("path", year->path)));
	if (!status)
		status = pfd_index_put(index, year->path, bytes, &ignored, err);
	return status ? status : pfd_rules_run(index, after, err);
}
