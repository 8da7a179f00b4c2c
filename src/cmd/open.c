/* Opening what a command reads: the store, a state of it, its index. */
#include <stdlib.h>

#include "framework.h"

enum pfd_status pfd_run_open(struct pfd_run *run, enum pfd_open mode)
{
	enum pfd_status status;
	struct pfd_message recovered;

	if (run->store)
		return PFD_OK;
	if (mode == PFD_OPEN_WRITE && !pfd_command_writes(run->command))
		abort();
	status = pfd_store_open(run->arena, &run->env, run->directory, mode,
		&run->store, run->err);
	if (status)
		return status;
	pfd_run_confine(run, mode);
	recovered = pfd_store_recovered(run->store);
	if (recovered.text.en)
		pfd_run_note(run, recovered);
	return PFD_OK;
}

enum pfd_status pfd_run_day(struct pfd_run *run)
{
	struct pfd_date day;
	struct pfd_oid commit;
	char hex[41];
	enum pfd_status status;

	if (!run->at || !pfd_revision_is_day(run->at, &day))
		return PFD_OK;
	status = pfd_run_open(run, PFD_OPEN_GIT);
	if (!status)
		status = pfd_store_revision(
			run->store, run->at, &commit, run->err);
	if (!status)
		run->at = pfd_arena_z(
			run->arena, pfd_str(pfd_oid_hex(&commit, hex)));
	return status;
}

/* The store, and --at as what git knows. */
static enum pfd_status open_state(struct pfd_run *run)
{
	enum pfd_status status =
		pfd_run_open(run, run->at ? PFD_OPEN_GIT : PFD_OPEN_WORK);

	if (status)
		return status;
	if (!run->at && pfd_store_bare(run->store)) {
		pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("a bare repository has no work tree",
				"ein bloßes Repository hat kein "
				"Arbeitsverzeichnis"));
		return pfd_hint(
			run->err, PFD_MESSAGE("name a state: --at HEAD",
					  "einen Stand nennen: --at HEAD"));
	}
	return pfd_run_day(run);
}

static void take_its_day(
	struct pfd_run *run, const struct pfd_snapshot *snapshot)
{
	if (run->at && snapshot->has_commit && !run->env.as_of_fixed)
		run->env.as_of = pfd_date_berlin(snapshot->commit_time_s);
}

enum pfd_status pfd_run_snapshot(struct pfd_run *run)
{
	enum pfd_state_kind kind =
		run->at ? PFD_STATE_REVISION : PFD_STATE_WORK;
	enum pfd_status status;

	if (run->snapshot.store)
		return PFD_OK;
	status = open_state(run);
	if (!status)
		status = pfd_snapshot_take(run->arena, run->store, kind,
			run->at, &run->snapshot, run->err);
	if (status)
		return status;
	run->snapshot.store = run->store;
	take_its_day(run, &run->snapshot);
	return PFD_OK;
}

enum pfd_status pfd_run_look(struct pfd_run *run, const struct pfd_str *paths,
	size_t n, struct pfd_snapshot *ret)
{
	enum pfd_status status = PFD_OK;

	if (!run->snapshot.store) {
		status = open_state(run);
		if (!status)
			status = pfd_snapshot_look(run->arena, run->store,
				run->at, paths, n, ret, run->err);
		if (!status && ret->n) {
			take_its_day(run, ret);
			return PFD_OK;
		}
	}
	if (!status)
		status = pfd_run_snapshot(run);
	if (!status)
		*ret = run->snapshot;
	return status;
}

bool pfd_run_head(struct pfd_run *run, struct pfd_snapshot *ret)
{
	struct pfd_err err = { .arena = run->arena };

	return run->store && !pfd_snapshot_take(run->arena, run->store,
				     PFD_STATE_REVISION, "HEAD", ret, &err);
}

enum pfd_status pfd_run_load(struct pfd_run *run, const struct pfd_scope *scope)
{
	enum pfd_status status;

	if (run->index)
		return PFD_OK;
	status = pfd_run_snapshot(run);
	if (!status)
		status = pfd_index_new(
			run->arena, run->env.as_of, &run->index, run->err);
	pfd_run_at(run, PFD_TEXT("reading records", "Datensätze lesen"));
	if (!status)
		status = pfd_index_load(run->index, &run->snapshot, scope,
			&run->findings, run->err);
	pfd_run_at_nothing(run);
	if (!status)
		pfd_rules_parameters(run->index);
	if (!status && run->audience > PFD_FOR_AUTHORITY)
		status = pfd_run_persons_sealed(run);
	return status;
}

struct pfd_report_run pfd_run_report(struct pfd_run *run)
{
	pfd_index_clear(run->index, run->audience);
	return (struct pfd_report_run){
		.arena = run->arena,
		.env = &run->env,
		.lang = pfd_report_lang(&run->env, run->index),
		.index = run->index,
		.snapshot = &run->snapshot,
		.store = run->store,
		.as_of = run->env.as_of,
		.audience = run->audience,
	};
}

enum pfd_lang pfd_run_office_lang(struct pfd_run *run)
{
	const struct pfd_snapshot *snapshot =
		run->change ? pfd_change_base(run->change) : &run->snapshot;
	const struct pfd_entry *entry =
		pfd_snapshot_find(snapshot, PFD_STR("pfd.yaml"));
	struct pfd_findings findings = { .arena = run->arena };
	struct pfd_err err = { .arena = run->arena };
	struct pfd_record record = { 0 };
	const struct pfd_partnership *partnership;
	enum pfd_status status;
	struct pfd_str bytes;

	if (!entry)
		return PFD_DE;
	status = pfd_snapshot_read(
		run->arena, snapshot, entry, PFD_YAML_MAX_BYTES, &bytes, &err);
	/* A change in the wrong language would be told for good. */
	if (status == PFD_FAILED && !run->unread) {
		run->unread = status;
		*run->err = err;
	}
	if (status)
		return PFD_DE;
	if (!pfd_record_parse(run->arena, &pfd_kind_partnership, PFD_STR("pfd"),
		    entry->path, bytes, &findings, &record))
		return PFD_DE;
	partnership = record.data;
	return partnership->language.state == PFD_SET &&
			       partnership->language.v == PFD_LANGUAGE_EN
		       ? PFD_EN
		       : PFD_DE;
}
