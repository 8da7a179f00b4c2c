/* The file of an earlier payment run, rebuilt from the commit that brought the run:
 * the records as they were then give the same bytes.
 */
#include <inttypes.h>

#include "payment.h"
#include "reading.h"

struct again {
	struct pfd_run *run;
	struct pfd_keyring *keys;
	int year;
	int64_t no;
	struct pfd_str year_path;
	struct pfd_payment_run entry; /* as HEAD has it */
	struct pfd_oid commit;
};

const char *pfd_payment_temporary(struct pfd_arena *arena, const char *name)
{
	return pfd_arena_printf(arena, ".pfd-new-%s", name).ptr;
}

struct pfd_str pfd_payment_created(
	struct pfd_arena *arena, struct pfd_str message)
{
	/* PFD-2026-1-20260301T120000 */
	size_t at = message.len < 15 ? 0 : message.len - 15;
	const char *t = message.ptr + at;

	if (message.len < 15 || t[8] != 'T')
		return message;
	return pfd_arena_printf(arena, "%.4s-%.2s-%.2sT%.2s:%.2s:%.2sZ", t,
		t + 4, t + 6, t + 9, t + 11, t + 13);
}

static bool run_in(struct pfd_str path, struct pfd_str bytes, int64_t no,
	struct pfd_arena *arena, struct pfd_payment_run *ret)
{
	struct pfd_findings ignored = { .arena = arena };
	struct pfd_record record = { 0 };
	const struct pfd_year *year;

	if (!pfd_record_parse(arena, &pfd_kind_year,
		    pfd_kind_year.id(arena, path), path, bytes, &ignored,
		    &record))
		return false;
	year = record.data;
	for (size_t i = 0; i < year->payment_runs.n; i++) {
		*ret = year->payment_runs.items[i];
		if (ret->no.state == PFD_SET && ret->no.v == no)
			return true;
	}
	return false;
}

static bool run_in_blob(const struct again *a, const struct pfd_oid *blob,
	struct pfd_payment_run *ret)
{
	struct pfd_err err = { .arena = a->run->arena };
	struct pfd_str bytes;

	return !pfd_store_blob(a->run->arena, a->run->store, blob, a->year_path,
		       PFD_YAML_MAX_BYTES, &bytes, &err) &&
	       run_in(a->year_path, bytes, a->no, a->run->arena, ret);
}

static enum pfd_status no_run(const struct again *a)
{
	(void)pfd_fail(a->run->err, PFD_REFUSED,
		PFD_MESSAGE("{year} has no payment run {no}",
			"{year} hat keinen Zahlungslauf {no}",
			PFD_A_STR("year",
				pfd_arena_printf(a->run->arena, "%d", a->year)),
			PFD_A_INT("no", a->no)));
	return pfd_hint(a->run->err,
		PFD_MESSAGE("pfd year show {year} names the runs",
			"pfd year show {year} nennt die Läufe",
			PFD_A_STR("year", pfd_arena_printf(a->run->arena, "%d",
						  a->year))));
}

/* HEAD's entry, and the commit that brought it. */
static enum pfd_status find_run(struct again *a)
{
	struct pfd_run *run = a->run;
	const struct pfd_entry *entry =
		pfd_snapshot_find(&run->snapshot, a->year_path);
	struct pfd_versions versions;
	enum pfd_status status;

	if (!entry || !run_in_blob(a, &entry->oid, &a->entry))
		return no_run(a);
	status = pfd_store_versions(
		run->arena, run->store, &a->year_path, 1, &versions, run->err);
	for (size_t i = 0; !status && i < versions.n; i++) {
		const struct pfd_version *version = &versions.items[i];
		struct pfd_payment_run there;

		if (version->there && run_in_blob(a, &version->blob, &there) &&
			pfd_str_eq(there.sha256.v, a->entry.sha256.v)) {
			a->commit = version->commit;
			return PFD_OK;
		}
	}
	return status ? status : no_run(a);
}

/* The bytes as the records of that commit give them. */
static enum pfd_status rebuild(struct again *a, struct pfd_str *ret)
{
	struct pfd_run *run = a->run;
	struct pfd_index *index PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_pain pain = { .message = a->entry.message.v,
		.execution = a->entry.execution.v };
	struct payment_lines lines = { 0 };
	struct pfd_snapshot snapshot;
	struct pfd_str payer = { 0 };
	char hex[41];
	enum pfd_status status =
		pfd_snapshot_take(run->arena, run->store, PFD_STATE_REVISION,
			pfd_oid_hex(&a->commit, hex), &snapshot, run->err);

	if (!status)
		status = pfd_index_new(
			run->arena, run->env.as_of, &index, run->err);
	if (!status)
		status = pfd_index_load(
			index, &snapshot, &pfd_scope_all, &ignored, run->err);
	if (status)
		return status;
	pfd_index_keys(index, a->keys, run->env.lang);
	if (a->entry.payer.state == PFD_SET)
		payer = a->entry.payer.v;
	pfd_payment_payer(run, index, &payer, &pain);
	pfd_payment_lines(run, index, a->year, a->no, &lines);
	*ret = pfd_payment_file(run, &pain, &lines);
	return PFD_OK;
}

static enum pfd_status not_the_same(const struct again *a)
{
	char hex[41];

	pfd_oid_hex(&a->commit, hex);
	hex[10] = '\0';
	(void)pfd_fail(a->run->err, PFD_REFUSED,
		PFD_MESSAGE("payment run {no}: the records of commit {commit} "
			    "do not give the file of that time",
			"Zahlungslauf {no}: die Datensätze des Commits "
			"{commit} ergeben nicht die Datei von damals",
			PFD_A_INT("no", a->no), PFD_A_Z("commit", hex)));
	return pfd_hint(a->run->err,
		PFD_MESSAGE("were keys of a payee erased, or is another "
			    "machine's keystore needed? pfd key status",
			"sind Schlüssel gelöscht, oder fehlt der "
			"Schlüsselspeicher eines anderen Rechners? pfd key "
			"status"));
}

static enum pfd_status publish(struct pfd_run *run, struct pfd_str bytes)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	const char *name;
	enum pfd_status status = pfd_beside_new(run, run->output,
		PFD_TEXT("payment files", "Zahlungsdateien"), &root, &name);

	if (status || run->write.dry_run)
		return status;
	/* What a killed run left. */
	status = pfd_file_remove(
		&root, pfd_payment_temporary(run->arena, name), run->err);
	if (!status)
		status = pfd_file_write(&root, name, bytes, 0600, run->err);
	return pfd_beside_failed(run, status, name, run->output);
}

enum pfd_status pfd_payment_again(struct pfd_run *run, int64_t no)
{
	struct again a = { .run = run, .no = no };
	char sha256[PFD_SHA256_SIZE];
	struct pfd_str bytes;
	enum pfd_status status = pfd_privacy_begin(run, &a.keys);

	if (!status)
		status = pfd_reading_year(run, true, &a.year);
	if (status)
		return status;
	a.year_path = pfd_kind_year.path(
		run->arena, pfd_arena_printf(run->arena, "%d", a.year));
	status = find_run(&a);
	if (!status)
		status = rebuild(&a, &bytes);
	if (status)
		return status;
	pfd_sha256(bytes, sha256);
	if (!pfd_str_eqz(a.entry.sha256.v, sha256))
		return not_the_same(&a);
	status = publish(run, bytes);
	if (!status)
		pfd_run_note(run,
			PFD_MESSAGE("{file}: payment run {no} again, the same "
				    "file; a bank that has it refuses it",
				"{file}: Zahlungslauf {no} noch einmal, "
				"dieselbe Datei; eine Bank, die sie schon hat, "
				"lehnt sie ab",
				PFD_A_Z("file", run->output),
				PFD_A_INT("no", no)));
	return status;
}
