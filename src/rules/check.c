/* Where findings stand, and the check of a whole state.
 */
#include <stdlib.h>

#include "internal.h"
#include "told.h"

/* Which file a finding's record lies in, and whether it still lacks a line. */
static bool wants_place(struct pfd_arena *arena,
	const struct pfd_finding *finding, const struct pfd_kind **ret_kind,
	struct pfd_str *ret_path)
{
	size_t slash = pfd_str_find(finding->record, '/');
	if (finding->place.line || slash == SIZE_MAX)
		return false;
	*ret_kind = pfd_kind_named(pfd_str_sub(finding->record, 0, slash));
	if (!*ret_kind)
		return false;
	*ret_path = (*ret_kind)->path(arena,
		pfd_str_sub(finding->record, slash + 1, finding->record.len));
	return ret_path->len > 0;
}

static enum pfd_status locate_in(struct pfd_arena *arena,
	struct pfd_finding *finding, const struct pfd_kind *kind,
	struct pfd_str path, const struct pfd_snapshot *snapshot,
	struct pfd_err *err)
{
	const struct pfd_entry *entry = pfd_snapshot_find(snapshot, path);
	struct pfd_findings ignored = { .arena = arena };
	struct pfd_yaml yaml;
	struct pfd_str bytes;
	enum pfd_status status;
	if (!entry)
		return PFD_OK;
	status = pfd_snapshot_read(
		arena, snapshot, entry, PFD_YAML_MAX_BYTES, &bytes, err);
	if (status != PFD_OK)
		return status == PFD_REFUSED ? PFD_OK : status;
	finding->place.line = 1;
	finding->place.column = 1;
	if (!pfd_yaml_parse(arena, bytes, path, &ignored, &yaml))
		return PFD_OK;
	const struct pfd_node *node =
		pfd_record_node(&yaml, kind, finding->field);
	if (node) {
		finding->place.line = (int)node->line;
		finding->place.column = (int)node->column;
	}
	return PFD_OK;
}

enum pfd_status pfd_findings_locate(struct pfd_findings *findings,
	const struct pfd_snapshot *snapshot, struct pfd_err *err)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	pfd_vec_foreach (finding, findings) {
		const struct pfd_kind *kind;
		struct pfd_str path;
		enum pfd_status status;
		pfd_arena_reset(arena);
		if (!wants_place(arena, finding, &kind, &path))
			continue;
		finding->place.file = pfd_arena_str(findings->arena, path);
		status = locate_in(arena, finding, kind, path, snapshot, err);
		if (status != PFD_OK)
			return status;
	}
	return PFD_OK;
}

static enum pfd_status check(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, struct pfd_date as_of,
	struct pfd_keyring *keys, struct pfd_findings *findings,
	struct pfd_err *err)
{
	static const struct pfd_scope scope = { .all = true,
		.saved_later = true };
	PFD_CLEANUP(pfd_index_free) struct pfd_index *index = NULL;
	enum pfd_status status = pfd_index_new(arena, as_of, &index, err);
	if (status == PFD_OK)
		pfd_index_keys(index, keys, PFD_EN);
	if (status == PFD_OK)
		status = pfd_index_load(index, snapshot, &scope, findings, err);
	if (status == PFD_OK)
		status = pfd_rules_run(index, findings, err);
	if (status == PFD_OK)
		status = pfd_findings_locate(findings, snapshot, err);
	if (status == PFD_OK)
		pfd_findings_sort(findings);
	return status;
}

enum pfd_status pfd_check(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, struct pfd_date as_of,
	struct pfd_keyring *keys, struct pfd_findings *findings,
	struct pfd_err *err)
{
	struct pfd_snapshot state = *snapshot;
	PFD_CLEANUP(pfd_told_close) struct told told;
	enum pfd_status status;
	if (pfd_told_find(arena, &state, as_of, keys, &told, findings))
		return PFD_OK;
	status = check(arena, &state, as_of, keys, findings, err);
	if (status == PFD_OK)
		pfd_told_save(&told, &state, findings);
	return status;
}

/* ---- the catalogue as in force ------------------------------------------------ */

static bool describes(const struct pfd_rule *rule, struct pfd_str id)
{
	struct pfd_str members = pfd_str(rule->members), member;
	size_t n = strlen(rule->id) - 1;

	if (pfd_str_eqz(id, rule->id))
		return true;
	if (!pfd_str_eq(pfd_str_sub(id, 0, n),
		    pfd_str_sub(pfd_str(rule->id), 0, n)))
		return false;
	while (pfd_str_cut(&members, ' ', &member))
		if (pfd_str_eq(pfd_str_sub(id, n, id.len), member))
			return true;
	return false;
}

const struct pfd_rule *pfd_rule_among(
	const struct pfd_rule *const *rules, struct pfd_str id)
{
	for (; *rules; rules++)
		if (describes(*rules, id))
			return *rules;
	return NULL;
}

const struct pfd_rule *pfd_rule_named(struct pfd_str id)
{
	return pfd_rule_among(pfd_rules, id);
}

static struct pfd_rule_state state_of(const struct parameters *parameters,
	const struct pfd_rule *rule, const struct pfd_rule_param *param,
	int year, struct pfd_date at)
{
	const struct entry *says, *sets = NULL;
	struct pfd_rule_state state = { .rule = rule, .param = param };
	state.severity =
		pfd_parameters_severity(parameters, rule, year, at, &says);
	if (param)
		state.value = pfd_parameters_value(
			parameters, rule, param, year, at, &sets);
	const struct entry *entry = sets ? sets : says;
	state.source = pfd_rule_source(rule, entry);
	state.no = entry ? entry->no : 0;
	state.differs = state.severity != rule->severity ||
			(sets && !pfd_str_eq(state.value,
					 pfd_parameters_shipped(param, at)));
	return state;
}

/* The values that tracks name themselves. */
static void add_tracks(struct pfd_arena *arena, struct pfd_index *index,
	const struct pfd_rule_state *base, int year,
	struct pfd_rule_states *ret)
{
	static const char sql[] =
		"SELECT track, CASE ?3 WHEN 'cap' THEN cap ELSE floor END AS v"
		" FROM year_tracks WHERE id=?1 AND size=?2 AND v IS NOT NULL"
		" ORDER BY track";
	const struct pfd_rule_param *param = base->param;
	struct pfd_query *query = pfd_query(index, sql);
	char cents[PFD_MONEY_SIZE];
	pfd_query_str(query, 1, pfd_arena_printf(arena, "%d", year));
	pfd_query_str(query, 2, pfd_str(param->track_size));
	pfd_query_str(query, 3, pfd_str(param->name));
	while (pfd_query_row(query)) {
		struct pfd_rule_state state = *base;
		state.track = pfd_row_keep(arena, query, 0);
		state.value = pfd_arena_str(arena,
			pfd_str(pfd_money_file(pfd_row_int(query, 1), cents)));
		state.differs = state.severity != state.rule->severity ||
				!pfd_str_eqz(state.value,
					param->initial ? param->initial : "");
		pfd_vec_push(arena, ret, state);
	}
}

void pfd_rules_in_force(struct pfd_arena *arena, struct pfd_index *index,
	int year, struct pfd_date at, struct pfd_rule_states *ret)
{
	struct parameters parameters = { 0 };
	if (year && index)
		pfd_parameters_read(arena, index, &parameters);
	*ret = (struct pfd_rule_states){ 0 };
	for (const struct pfd_rule *const *r = index ? pfd_rules_of(index)
						     : pfd_rules;
		*r; r++) {
		const struct pfd_rule *rule = *r;
		if (!rule->n_params)
			pfd_vec_push(arena, ret,
				state_of(&parameters, rule, NULL, year, at));
		for (size_t i = 0; i < rule->n_params; i++) {
			struct pfd_rule_state state = state_of(
				&parameters, rule, &rule->params[i], year, at);
			pfd_vec_push(arena, ret, state);
			if (year && index && state.param->track_size)
				add_tracks(arena, index, &state, year, ret);
		}
	}
}

/* FNV-1a, 64 bits: tells versions of the catalogue apart, protects nothing. */
static uint64_t hash_z(uint64_t hash, const char *z)
{
	for (; z && *z; z++)
		hash = (hash ^ (unsigned char)*z) * UINT64_C(1099511628211);
	return (hash ^ 0xff) * UINT64_C(1099511628211);
}

struct pfd_str pfd_rules_version(struct pfd_arena *arena)
{
	uint64_t hash = UINT64_C(14695981039346656037);
	for (const struct pfd_rule *const *r = pfd_rules; *r; r++) {
		const struct pfd_rule *rule = *r;
		hash = hash_z(hash, rule->id);
		hash = hash_z(hash, rule->sql);
		hash = (hash ^ (unsigned)rule->severity) *
		       UINT64_C(1099511628211);
		for (size_t i = 0; i < rule->n_params; i++) {
			hash = hash_z(hash, rule->params[i].name);
			hash = hash_z(hash, rule->params[i].initial);
			for (const struct pfd_rule_dated *d =
					rule->params[i].dated;
				d && d->from; d++)
				hash = hash_z(hash_z(hash, d->from), d->value);
		}
	}
	return pfd_arena_printf(arena, "1-%016llx", (unsigned long long)hash);
}
