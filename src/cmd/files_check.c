/* `pfd files check`: files/ held against what the records name. */
#include "reading.h"

struct check_args {
	struct pfd_opt_list ids;
	bool remove_unnamed, yes;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct check_args, remove_unnamed, "remove-unnamed", 0, NULL,
		"remove the files that no record names",
		"die Dateien entfernen, die kein Datensatz nennt"),
	PFD_OPTION(struct check_args, yes, "yes", 'y', NULL,
		"answer questions with yes", "Rückfragen mit Ja beantworten"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct check_args, ids, "ID", .optional = true,
		.complete = PFD_C_RECORD),
	{ 0 },
};

/* ---- removing ------------------------------------------------------------------------ */

static bool is_unnamed(const struct pfd_finding *finding)
{
	return !strcmp(finding->rule, pfd_attachment_unnamed);
}

/* What HEAD names counts, too: a hand edit may have lost an entry. */
static enum pfd_status add_committed(
	struct pfd_run *run, struct pfd_attachments *all)
{
	struct pfd_index *index PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_snapshot head;
	enum pfd_status status = pfd_snapshot_take(run->arena, run->store,
		PFD_STATE_REVISION, "HEAD", &head, run->err);

	head.store = run->store;
	if (!status)
		status = pfd_index_new(
			run->arena, run->env.as_of, &index, run->err);
	if (!status)
		status = pfd_index_load(
			index, &head, &pfd_scope_all, &run->findings, run->err);
	if (!status)
		pfd_attachments_named(run->arena, index, all);
	return status;
}

/* What a record that cannot be read names is not known. */
static enum pfd_status refuse_unread(struct pfd_run *run)
{
	if (!pfd_findings_count(&run->findings, PFD_ERROR))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("nothing is removed while records have errors",
			"solange Datensätze Fehler haben, wird nichts "
			"entfernt"));
	return pfd_hint(
		run->err, PFD_MESSAGE("see: pfd check", "siehe: pfd check"));
}

static enum pfd_status remove_unnamed(
	struct pfd_run *run, struct pfd_findings *findings)
{
	struct pfd_findings rest = { .arena = run->arena };
	size_t n = 0;
	enum pfd_status status;

	pfd_vec_foreach (finding, findings) {
		n += is_unnamed(finding);
	}
	if (!n)
		return PFD_OK;
	status = refuse_unread(run);
	if (!status)
		status = pfd_run_confirm(run,
			PFD_MESSAGE("remove for good: {n} files that no record "
				    "names?",
				"{n} Dateien, die kein Datensatz nennt, "
				"endgültig entfernen?",
				PFD_A_INT("n", (int64_t)n)));
	for (size_t i = 0; !status && i < findings->n; i++) {
		const struct pfd_finding *finding = &findings->items[i];

		if (!is_unnamed(finding))
			pfd_findings_add(&rest, *finding);
		else
			status = pfd_file_remove(pfd_store_root(run->store),
				finding->place.file.ptr, run->err);
	}
	if (status)
		return status;
	*findings = rest;
	pfd_run_note(
		run, PFD_MESSAGE("removed files: {n}", "entfernte Dateien: {n}",
			     PFD_A_INT("n", (int64_t)n)));
	return PFD_OK;
}

/* ---- */

static enum pfd_status run_check(struct pfd_run *run, const void *given)
{
	const struct check_args *args = given;
	bool removes = args->remove_unnamed;
	struct pfd_findings findings = { .arena = run->arena };
	struct pfd_chosen_files chosen;
	/* Under the lock, so that no copy is taken for left over whose commit is
	 * still being made. */
	enum pfd_status status;

	if (removes && run->at)
		return pfd_run_usage(run,
			PFD_MESSAGE("--at only looks; it goes with no "
				    "--remove-unnamed",
				"--at schaut nur; mit --remove-unnamed geht es "
				"nicht"));
	status = pfd_run_open(run, removes   ? PFD_OPEN_WRITE
				   : run->at ? PFD_OPEN_GIT
					     : PFD_OPEN_WORK);

	run->yes = args->yes;
	if (!status && removes)
		status = pfd_store_lock(run->store, run->err);
	if (!status)
		status = pfd_reading_files(run, &args->ids, &chosen);
	/* What a later state names is not left over. */
	if (run->at)
		chosen.n = 0;
	if (!status && removes)
		status = add_committed(run, &chosen.all);
	if (!status)
		status = pfd_attachments_check(run->arena,
			pfd_store_root(run->store), &chosen.all, &chosen.wanted,
			chosen.items, chosen.n, &findings, run->err);
	if (!status && removes)
		status = remove_unnamed(run, &findings);
	if (!status)
		status = pfd_findings_locate(
			&findings, &run->snapshot, run->err);
	if (status)
		return status;
	pfd_findings_sort(&findings);
	status = pfd_reading_findings(run, &findings);
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_files_check = {
	.group = "files",
	.verb = "check",
	.section = PFD_SECTION_LOOK,
	.summary = { "check the attachments against the records",
		"die Anhänge mit den Datensätzen vergleichen" },
	.description = { "Every file that a record's documents name is there, "
			 "with the size and SHA-256 told, and closed to "
			 "others; no file lies in files/ that none names. With "
			 "IDs only those records' files. Findings look like "
			 "those of pfd check; the exit status is 1 if there "
			 "are errors.\n\n"
			 "Before files that no record names are removed, take "
			 "in the other machines' commits (git pull): a record "
			 "among them may name one.",
		"Jede Datei, die Dokumente eines Datensatzes nennen, ist da, "
		"mit angegebener Größe und SHA-256 und für andere nicht "
		"lesbar; keine liegt in files/, die keiner nennt. Mit "
		"Kennungen nur die Dateien dieser Datensätze. Befunde sehen "
		"aus wie die von pfd check; Status 1 bei Fehlern.\n\n"
		"Vor dem Entfernen von Dateien, die kein Datensatz nennt, die "
		"Commits der anderen Rechner holen (git pull): ein Datensatz "
		"darin kann eine nennen." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd files check" },
			{ "pfd files check 2026-014" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct check_args),
	.needs = PFD_NEEDS_NOTHING,
	.flags = PFD_CMD_AT | PFD_CMD_CHANGES,
	.formats = PFD_FORMATS_DOC | PFD_F(SARIF),
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TABLE,
	.run = run_check,
};
