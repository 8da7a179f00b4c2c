/* What the commands about the past share: which commit, which record.
 *
 * A record may be gone: then its id is looked for in the history.
 */
#include "history.h"

enum pfd_status pfd_history_from(struct pfd_run *run, const char **ret)
{
	struct pfd_oid commit;
	char hex[41];
	enum pfd_status status = pfd_run_open(run, PFD_OPEN_GIT);

	*ret = NULL;
	if (status || !run->at)
		return status;
	status = pfd_store_revision(run->store, run->at, &commit, run->err);
	if (!status)
		*ret = pfd_arena_z(
			run->arena, pfd_str(pfd_oid_hex(&commit, hex)));
	return status;
}

static enum pfd_status ambiguous(struct pfd_run *run,
	const struct pfd_history_record *a, const struct pfd_kind *b)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("\"{id}\" is more than one record",
			"„{id}“ ist mehr als ein Datensatz",
			PFD_A_STR("id", a->id)));
	return pfd_hint(run->err,
		PFD_MESSAGE("write {a}/{id} or {b}/{id}",
			"{a}/{id} oder {b}/{id} schreiben",
			PFD_A_Z("a", a->kind->name), PFD_A_Z("b", b->name),
			PFD_A_STR("id", a->id)));
}

/* Among the records of the commit; a bare number is not that of a log's entry
 * where another kind has it. */
static enum pfd_status find_there(struct pfd_run *run,
	const struct pfd_oid *commit, struct pfd_str typed,
	struct pfd_history_record *ret)
{
	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++) {
		struct pfd_history_record here = { .kind = *at,
			.id = pfd_run_bare_id(run, *at, typed),
			.there = true };

		enum pfd_status status;

		here.path = here.kind->path(run->arena, here.id);
		if (!here.path.len)
			continue;
		status = pfd_store_blob_at(run->arena, run->store, commit,
			here.path, &here.blob, run->err);
		if (status)
			return status;
		if (pfd_oid_zero(&here.blob) ||
			(ret->kind && here.kind->is_log && !ret->kind->is_log))
			continue;
		if (ret->kind && ret->kind->is_log == here.kind->is_log)
			return ambiguous(run, ret, here.kind);
		*ret = here;
	}
	return PFD_OK;
}

static enum pfd_status once_there(
	struct pfd_run *run, const char *from, struct pfd_str path, bool *ret)
{
	struct pfd_arena *scratch PFD_CLEANUP(pfd_arena_freep) =
		pfd_arena_new();
	struct pfd_trail *trail;
	struct pfd_trail_commit step;
	enum pfd_status status = pfd_trail_begin(
		scratch, run->store, from, path, &trail, run->err);

	*ret = false;
	return status ? status
		      : pfd_trail_next(trail, scratch, &step, ret, run->err);
}

static enum pfd_status find_gone(struct pfd_run *run, const char *from,
	struct pfd_str typed, struct pfd_history_record *ret)
{
	for (int logs = 0; logs <= 1; logs++)
		for (const struct pfd_kind *const *at = pfd_kinds; *at; at++) {
			struct pfd_str id = pfd_run_bare_id(run, *at, typed);
			struct pfd_str path = (*at)->path(run->arena, id);
			enum pfd_status status;
			bool found;

			if (!path.len || (*at)->is_log != (logs == 1))
				continue;
			status = once_there(run, from, path, &found);
			if (status || found) {
				*ret = (struct pfd_history_record){
					.kind = *at, .id = id, .path = path
				};
				return status;
			}
		}
	return PFD_OK;
}

enum pfd_status pfd_history_record(struct pfd_run *run, const char *from,
	struct pfd_str typed, struct pfd_history_record *ret)
{
	struct pfd_oid commit;
	enum pfd_status status = pfd_store_revision(
		run->store, from ? from : "HEAD", &commit, run->err);

	*ret = (struct pfd_history_record){ 0 };
	if (!status)
		status = find_there(run, &commit, typed, ret);
	if (!status && !ret->kind)
		status = find_gone(run, from, typed, ret);
	if (status || ret->kind)
		return status;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("\"{id}\": no such record, and none in the history",
			"„{id}“: kein solcher Datensatz, auch nicht im Verlauf",
			PFD_A_STR("id", typed)));
	return pfd_hint(run->err,
		PFD_MESSAGE("pfd KIND list names the records of a kind",
			"pfd KIND list nennt die Datensätze einer Art"));
}

enum pfd_status pfd_history_field(
	struct pfd_run *run, const struct pfd_kind *kind, const char *typed)
{
	struct pfd_path path;
	struct pfd_str bad;
	const char *near;

	/* A whole list is no path to a value, but has a history. */
	if (pfd_field_named(kind->fields, pfd_str(typed)) ||
		pfd_path_parse(
			kind->fields, pfd_str(typed), &path, &bad, &near))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{field}: no field of this kind ({kind})",
			"{field}: kein Feld dieser Art ({kind})",
			PFD_A_Z("field", typed),
			PFD_A_TEXT("kind", kind->title)));
	if (near)
		return pfd_hint(run->err,
			PFD_MESSAGE("did you mean {near}?",
				"ähnlich ist {near}", PFD_A_Z("near", near)));
	return pfd_hint(run->err, PFD_MESSAGE("see: pfd explain {kind}",
					  "siehe: pfd explain {kind}",
					  PFD_A_Z("kind", kind->name)));
}

enum pfd_status pfd_history_keys(
	struct pfd_run *run, struct pfd_str path, struct pfd_keyring **ret)
{
	*ret = NULL;
	return pfd_record_is_person(path) ? pfd_run_keys(run, ret) : PFD_OK;
}
