/* From what people type to a record: ids, canonical names, paths. */
#include <stdlib.h>

#include "framework.h"

struct pfd_str pfd_run_bare_id(
	struct pfd_run *run, const struct pfd_kind *kind, struct pfd_str typed)
{
	size_t n = strlen(kind->name);

	if (pfd_str_starts(typed, kind->name) && typed.len > n + 1 &&
		typed.ptr[n] == '/')
		return pfd_str_sub(typed, n + 1, typed.len);
	if (pfd_str_ends(typed, ".yaml")) {
		struct pfd_str id = kind->id(run->arena, typed);

		if (id.len)
			return id;
	}
	return typed;
}

static enum pfd_status malformed(
	struct pfd_run *run, const struct pfd_kind *kind, struct pfd_str typed)
{
	pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{kind} \"{id}\": not an id of this kind",
			"{kind} „{id}“: keine Kennung dieser Art",
			PFD_A_TEXT("kind", kind->title),
			PFD_A_STR("id", typed)));
	return pfd_hint(run->err, PFD_MESSAGE("form: {form}", "Form: {form}",
					  PFD_A_TEXT("form", kind->id_form)));
}

enum pfd_status pfd_run_id(struct pfd_run *run, const struct pfd_kind *kind,
	struct pfd_str typed, struct pfd_str *ret)
{
	struct pfd_str id = pfd_run_bare_id(run, kind, typed);

	if (!kind->path(run->arena, id).len)
		return malformed(run, kind, typed);
	*ret = id;
	return PFD_OK;
}

static bool is_there(struct pfd_run *run, struct pfd_str path)
{
	struct pfd_snapshot head;

	if (run->change)
		return pfd_change_exists(run->change, path);
	return pfd_run_head(run, &head) && pfd_snapshot_find(&head, path);
}

bool pfd_run_new_id(struct pfd_run *run, const struct pfd_kind *kind,
	struct pfd_str id, struct pfd_place place,
	struct pfd_findings *findings)
{
	struct pfd_str path = kind->path(run->arena, id);
	struct pfd_finding finding = { .severity = PFD_ERROR,
		.rule = "file.name",
		.field = PFD_STR("id"),
		.place = place,
		.hard = true };

	if (!path.len) {
		finding.message =
			PFD_MESSAGE("\"{id}\" is not an id of this kind",
				"„{id}“ ist keine Kennung dieser Art",
				PFD_A_STR("id", id));
		finding.remedy = PFD_MESSAGE("form: {form}", "Form: {form}",
			PFD_A_TEXT("form", kind->id_form));
	} else if (is_there(run, path)) {
		finding.message = PFD_MESSAGE("{kind} {id} is there already",
			"{kind} {id} gibt es schon",
			PFD_A_TEXT("kind", kind->title), PFD_A_STR("id", id));
		finding.remedy = PFD_MESSAGE(
			"change it with pfd {kind} set {id}",
			"mit pfd {kind} set {id} ändern",
			PFD_A_Z("kind", kind->name), PFD_A_STR("id", id));
	} else {
		return true;
	}
	pfd_findings_add(findings, finding);
	return false;
}

enum pfd_status pfd_no_year(struct pfd_str year, struct pfd_err *err)
{
	pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("there is no funding year {year}",
			"es gibt kein Förderjahr {year}",
			PFD_A_STR("year", year)));
	return pfd_hint(err,
		PFD_MESSAGE("add it with: pfd year add {year} --pot … --source "
			    "…",
			"anlegen mit: pfd year add {year} --pot … --source …",
			PFD_A_STR("year", year)));
}

bool pfd_file_beneath(struct pfd_str file, struct pfd_str path)
{
	return pfd_str_eq(pfd_str_sub(file, 0, path.len), path) &&
	       file.len >= path.len &&
	       (file.len == path.len || file.ptr[path.len] == '/');
}

bool pfd_run_path(const struct pfd_run *run, struct pfd_str typed,
	struct pfd_str *ret, struct pfd_str *ret_here)
{
	struct pfd_str path = typed;

	if (pfd_str_starts(path, "./"))
		path = pfd_str_sub(path, 2, path.len);
	while (path.len && pfd_str_ends(path, "/"))
		path.len--;
	*ret = path;
	*ret_here = (struct pfd_str){ 0 };
	/* Shells and editors complete paths from where one is. */
	if (path.len && !memmem(path.ptr, path.len, "/../", 4))
		*ret_here = pfd_store_path(run->arena, run->store, path);
	return !pfd_str_eqz(path, ".") &&
	       (path.len || !pfd_str_starts(typed, "./"));
}

/* Where a record of each kind would stand that has this id. */
static enum pfd_status look_for(
	struct pfd_run *run, struct pfd_str typed, struct pfd_snapshot *ret)
{
	struct pfd_str paths[PFD_N_KINDS] = { 0 };
	size_t n = 0;

	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++) {
		struct pfd_str path = (*at)->path(
			run->arena, pfd_run_bare_id(run, *at, typed));

		if (path.len)
			paths[n++] = path;
	}
	return pfd_run_look(run, paths, n, ret);
}

static enum pfd_status fail_none(struct pfd_run *run, struct pfd_str typed)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("\"{id}\": no such record",
			"„{id}“: kein solcher Datensatz",
			PFD_A_STR("id", typed)));
	return pfd_hint(run->err,
		PFD_MESSAGE("pfd KIND list names the records of a kind",
			"pfd KIND list nennt die Datensätze einer Art"));
}

enum pfd_status pfd_run_any_id(struct pfd_run *run, struct pfd_str typed,
	const struct pfd_kind **ret_kind, struct pfd_str *ret_id)
{
	const struct pfd_kind *found = NULL;
	struct pfd_snapshot snapshot;
	struct pfd_str id = { 0 };
	enum pfd_status status = look_for(run, typed, &snapshot);

	if (status)
		return status;
	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++) {
		const struct pfd_kind *kind = *at;
		struct pfd_str here = pfd_run_bare_id(run, kind, typed);
		struct pfd_str path = kind->path(run->arena, here);

		if (!path.len || !pfd_snapshot_find(&snapshot, path))
			continue;
		/* Logs are long: 2026-014 stays the grant. */
		if (found && kind->is_log && !found->is_log)
			continue;
		if (found) {
			pfd_fail(run->err, PFD_REFUSED,
				PFD_MESSAGE("\"{id}\" is more than one record",
					"„{id}“ ist mehr als ein Datensatz",
					PFD_A_STR("id", typed)));
			return pfd_hint(run->err,
				PFD_MESSAGE("write {a}/{id} or {b}/{id}",
					"{a}/{id} oder {b}/{id} schreiben",
					PFD_A_Z("a", found->name),
					PFD_A_Z("b", kind->name),
					PFD_A_STR("id", here)));
		}
		found = kind;
		id = here;
	}
	if (!found)
		return fail_none(run, typed);
	*ret_kind = found;
	*ret_id = id;
	return PFD_OK;
}

/* ---- places ------------------------------------------------------------------------ */

static bool has_place(
	struct pfd_run *run, enum pfd_places_of of, struct pfd_str path)
{
	for (size_t i = 0; i < run->snapshot.n; i++) {
		struct pfd_str file = run->snapshot.entries[i].path;

		if (pfd_file_beneath(file, path) &&
			(of != PFD_PLACES_RECORDS || pfd_kind_of_path(file)))
			return true;
	}
	return false;
}

static enum pfd_status find_place(struct pfd_run *run, struct pfd_str typed,
	enum pfd_places_of of, struct pfd_str *ret)
{
	const struct pfd_kind *kind;
	struct pfd_str path, here, id;
	enum pfd_status status = PFD_OK;

	if (!pfd_run_path(run, typed, &path, &here))
		path = (struct pfd_str){ 0 };
	else if (here.len && has_place(run, of, here))
		path = here;
	else if (!path.len || !has_place(run, of, path)) {
		status = pfd_run_any_id(run, typed, &kind, &id);
		if (!status)
			path = kind->path(run->arena, id);
	}
	*ret = path;
	return status;
}

/* What is typed as a path, and as an id of each kind. */
static enum pfd_status add_possible(
	struct pfd_run *run, struct pfd_str typed, struct pfd_places *ret)
{
	struct pfd_str path, here;

	if (!pfd_run_path(run, typed, &path, &here))
		path = (struct pfd_str){ 0 };
	else if (!path.len)
		return fail_none(run, typed);
	pfd_vec_push(run->arena, ret, path);
	if (here.len)
		pfd_vec_push(run->arena, ret, here);
	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++) {
		path = (*at)->path(
			run->arena, pfd_run_bare_id(run, *at, typed));
		if (path.len)
			pfd_vec_push(run->arena, ret, path);
	}
	return PFD_OK;
}

enum pfd_status pfd_run_places(struct pfd_run *run,
	const struct pfd_opt_list *typed, enum pfd_places_of of,
	struct pfd_places *ret)
{
	for (size_t i = 0; i < typed->n; i++) {
		struct pfd_str path;
		enum pfd_status status;

		if (of == PFD_PLACES_ANY) {
			status = add_possible(run, typed->items[i], ret);
		} else {
			status = find_place(run, typed->items[i], of, &path);
			pfd_vec_push(run->arena, ret, path);
		}
		if (status)
			return status;
	}
	return PFD_OK;
}

bool pfd_places_hold(const struct pfd_places *places, struct pfd_str file)
{
	pfd_vec_foreach (path, places)
		if (!path->len || pfd_file_beneath(file, *path))
			return true;
	return !places->n;
}

static const char *nearest_id(
	struct pfd_run *run, const struct pfd_kind *kind, struct pfd_str id)
{
	struct {
		PFD_VEC_OF(const char *);
	} ids = { 0 };

	for (size_t i = 0; i < run->snapshot.n; i++) {
		struct pfd_str path = run->snapshot.entries[i].path;
		struct pfd_str known = pfd_str_starts(path, kind->directory)
					       ? kind->id(run->arena, path)
					       : (struct pfd_str){ 0 };

		if (known.len)
			pfd_vec_push(run->arena, &ids,
				pfd_arena_z(run->arena, known));
	}
	return pfd_did_you_mean(id, ids.items, ids.n);
}

static enum pfd_status from_snapshot(struct pfd_run *run,
	const struct pfd_kind *kind, struct pfd_str id, struct pfd_record *ret)
{
	struct pfd_str path = kind->path(run->arena, id), bytes;
	struct pfd_snapshot snapshot;
	enum pfd_status status = pfd_run_look(run, &path, 1, &snapshot);
	const struct pfd_entry *entry;
	const char *near;

	if (status)
		return status;
	entry = pfd_snapshot_find(&snapshot, path);
	if (!entry) {
		pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{kind} {id}: no such record",
				"{kind} {id}: kein solcher Datensatz",
				PFD_A_TEXT("kind", kind->title),
				PFD_A_STR("id", id)));
		near = nearest_id(run, kind, id);
		return near ? pfd_hint(run->err,
				      PFD_MESSAGE("did you mean {id}?",
					      "ähnlich ist {id}",
					      PFD_A_Z("id", near)))
			    : PFD_REFUSED;
	}
	status = pfd_snapshot_read(run->arena, &snapshot, entry,
		PFD_YAML_MAX_BYTES, &bytes, run->err);
	if (status)
		return status;
	if (!pfd_record_parse(
		    run->arena, kind, id, path, bytes, &run->findings, ret))
		return pfd_run_refused(run);
	return PFD_OK;
}

enum pfd_status pfd_run_record_of(struct pfd_run *run,
	const struct pfd_kind *kind, struct pfd_str typed,
	struct pfd_record *ret)
{
	struct pfd_str id;
	enum pfd_status status = pfd_run_id(run, kind, typed, &id);

	if (status)
		return status;
	if (run->change)
		return pfd_change_read(
			run->change, kind, id, &run->findings, ret, run->err);
	if (kind->has_year)
		run->about_year = (int)strtol(id.ptr, NULL, 10);
	return from_snapshot(run, kind, id, ret);
}

enum pfd_status pfd_run_record(
	struct pfd_run *run, const char *typed, struct pfd_record *ret)
{
	return pfd_run_record_of(run, run->kind, pfd_str(typed), ret);
}

const struct pfd_rule *const *pfd_run_rules(struct pfd_run *run)
{
	struct pfd_err ignored = { .arena = run->arena }, *err = run->err;
	bool found;

	run->err = &ignored;
	found = !pfd_run_open(run, PFD_OPEN_WORK) && !pfd_run_snapshot(run);
	run->err = err;
	return found ? pfd_rules_at(run->arena, &run->snapshot) : pfd_rules;
}

void pfd_run_head_each(struct pfd_run *run, const struct pfd_kind *kind,
	void (*each)(void *ctx, const struct pfd_record *record), void *ctx)
{
	struct pfd_snapshot head;

	if (!pfd_run_head(run, &head))
		return;
	for (size_t i = 0; i < head.n; i++) {
		const struct pfd_entry *entry = &head.entries[i];
		struct pfd_findings ignored = { .arena = run->arena };
		struct pfd_err err = { .arena = run->arena };
		struct pfd_str id, bytes;
		struct pfd_record record;

		if (!pfd_str_starts(entry->path, kind->directory))
			continue;
		id = kind->id(run->arena, entry->path);
		if (id.len &&
			!pfd_snapshot_read(run->arena, &head, entry,
				PFD_YAML_MAX_BYTES, &bytes, &err) &&
			pfd_record_parse(run->arena, kind, id, entry->path,
				bytes, &ignored, &record))
			each(ctx, &record);
	}
}
