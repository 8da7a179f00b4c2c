/* `pfd check`: the records held against the fund's rules.  The findings are the
 * result, so they go to stdout. */
#include "reading.h"

struct check_args {
	struct pfd_opt_list what;
	bool staged, history;
	const char *range;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct check_args, staged, "staged", 0, NULL,
		"check what is staged for the next commit",
		"prüfen, was für den nächsten Commit vorgemerkt ist"),
	PFD_OPTION(struct check_args, range, "range", 0, "A..B",
		"check each commit of a range and tell what it brought",
		"jeden Commit eines Bereichs prüfen und zeigen, was er "
		"brachte"),
	PFD_OPTION(struct check_args, history, "history", 0, NULL,
		"look also for what was committed long after its date",
		"auch suchen, was lange nach seinem Datum festgeschrieben "
		"wurde"),
	{ 0 },
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct check_args, what, "ID|PATH", .optional = true,
		.complete = PFD_C_RECORD),
	{ 0 },
};

/* ---- which findings ------------------------------------------------------------ */

static enum pfd_status find_places(struct pfd_run *run,
	const struct check_args *args, struct pfd_places *ret)
{
	/* Which files there are differs from commit to commit. */
	return pfd_run_places(run, &args->what,
		args->range ? PFD_PLACES_ANY : PFD_PLACES_FILES, ret);
}

static bool wanted(
	const struct pfd_places *places, const struct pfd_finding *finding)
{
	return pfd_places_hold(places, finding->place.file) ||
	       pfd_places_hold(places, finding->related.file);
}

/* ---- one state ------------------------------------------------------------------ */

static enum pfd_status take_state(
	struct pfd_run *run, const struct check_args *args)
{
	enum pfd_status status;

	if (!args->staged)
		return pfd_run_snapshot(run);
	status = pfd_snapshot_take(run->arena, run->store, PFD_STATE_STAGED,
		NULL, &run->snapshot, run->err);
	run->snapshot.store = run->store;
	return status;
}

/* Only where there are persons. */
static enum pfd_status open_keys(
	struct pfd_run *run, const struct pfd_snapshot *snapshot)
{
	struct pfd_keyring *keys;

	for (size_t i = 0; i < snapshot->n; i++)
		if (pfd_record_is_person(snapshot->entries[i].path))
			return pfd_run_keys(run, &keys);
	return PFD_OK;
}

/* What the files alone do not tell. */
static enum pfd_status check_history(
	struct pfd_run *run, struct pfd_findings *all)
{
	struct pfd_findings found = { .arena = run->arena };
	enum pfd_status status = pfd_run_load(run, &pfd_scope_all);

	/* pfd_check has told what the files have wrong. */
	run->findings.n = 0;
	if (!status)
		status = pfd_change_backdated(run->arena, run->store, run->at,
			run->index, &found, run->err);
	if (!status)
		status = pfd_findings_locate(&found, &run->snapshot, run->err);
	if (status)
		return status;
	pfd_vec_foreach (finding, &found)
		pfd_findings_add(all, *finding);
	pfd_findings_sort(all);
	return PFD_OK;
}

static enum pfd_status check_state(struct pfd_run *run,
	const struct check_args *args, struct pfd_findings *ret)
{
	struct pfd_findings all = { .arena = run->arena };
	struct pfd_places places = { 0 };
	enum pfd_status status = take_state(run, args);

	if (!status)
		status = find_places(run, args, &places);
	if (!status)
		status = open_keys(run, &run->snapshot);
	pfd_run_at(run, PFD_TEXT("reading records, checking rules",
				"Datensätze lesen, Regeln prüfen"));
	if (!status)
		status = pfd_check(run->arena, &run->snapshot, run->env.as_of,
			run->keys, &all, run->err);
	if (!status && args->history)
		status = check_history(run, &all);
	pfd_run_at_nothing(run);
	if (status)
		return status;
	pfd_vec_foreach (finding, &all) {
		if (wanted(&places, finding))
			pfd_findings_add(ret, *finding);
	}
	return PFD_OK;
}

/* ---- a range of commits ----------------------------------------------------------- */

enum { SHORT_ID = 10 };

static enum pfd_status findings_at(struct pfd_run *run, struct pfd_arena *arena,
	const struct pfd_oid *commit, struct pfd_date as_of,
	struct pfd_findings *ret)
{
	struct pfd_snapshot snapshot;
	char hex[41];
	enum pfd_status status =
		pfd_snapshot_take(arena, run->store, PFD_STATE_REVISION,
			pfd_oid_hex(commit, hex), &snapshot, run->err);

	snapshot.store = run->store;
	if (!status)
		status = open_keys(run, &snapshot);
	return status ? status
		      : pfd_check(arena, &snapshot, as_of, run->keys, ret,
				run->err);
}

static bool had(
	const struct pfd_findings *before, const struct pfd_finding *finding)
{
	pfd_vec_foreach (old, before) {
		if (pfd_finding_same(old, finding) &&
			old->severity >= finding->severity &&
			old->waived == finding->waived &&
			old->excess >= finding->excess)
			return true;
	}
	return false;
}

/* Both states are judged at the commit's date, so that what the mere passing of
 * time causes is nobody's doing. */
static enum pfd_status check_commit(struct pfd_run *run,
	const struct pfd_places *places, const struct pfd_commit_info *commit,
	struct pfd_findings *ret)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_findings before = { .arena = arena };
	struct pfd_findings after = { .arena = arena };
	struct pfd_date as_of = run->env.as_of_fixed
					? run->env.as_of
					: pfd_date_berlin(commit->time_s);
	char hex[41];
	enum pfd_status status =
		findings_at(run, arena, &commit->id, as_of, &after);

	if (!status && commit->has_parent)
		status = findings_at(
			run, arena, &commit->parent, as_of, &before);
	if (status)
		return status;
	pfd_oid_hex(&commit->id, hex);
	pfd_vec_foreach (finding, &after) {
		struct pfd_finding brought = *finding;

		if (had(&before, finding) || !wanted(places, finding))
			continue;
		brought.place.file = pfd_arena_printf(arena, "%.*s:%.*s",
			SHORT_ID, hex, PFD_STR_ARG(finding->place.file));
		pfd_findings_add(ret, brought);
	}
	return PFD_OK;
}

static enum pfd_status check_range(struct pfd_run *run,
	const struct check_args *args, struct pfd_findings *ret)
{
	struct pfd_commits commits = { 0 };
	struct pfd_places places = { 0 };
	enum pfd_status status = find_places(run, args, &places);

	if (!status)
		status = pfd_store_range(run->arena, run->store, args->range,
			&commits, run->err);

	for (size_t i = 0; !status && i < commits.n; i++)
		status = check_commit(run, &places, &commits.items[i], ret);
	return status;
}

static enum pfd_status run_check(struct pfd_run *run, const void *given)
{
	const struct check_args *args = given;
	struct pfd_findings findings = { .arena = run->arena };
	bool git = args->staged || args->range || args->history || run->at;
	enum pfd_status status;

	if (!!args->staged + !!args->range + !!run->at > 1)
		return pfd_run_usage(run,
			PFD_MESSAGE("--at, --staged and --range exclude each "
				    "other",
				"--at, --staged und --range schließen einander "
				"aus"));
	if (args->history && (args->staged || args->range))
		return pfd_run_usage(run,
			PFD_MESSAGE("--history goes with neither --staged nor "
				    "--range",
				"--history passt weder zu --staged noch zu "
				"--range"));
	status = pfd_run_open(run, git ? PFD_OPEN_GIT : PFD_OPEN_WORK);
	if (!status)
		status = args->range ? check_range(run, args, &findings)
				     : check_state(run, args, &findings);
	return status ? status : pfd_reading_findings(run, &findings);
}

static const struct pfd_example examples[] = {
	{ "pfd check", { "everything as it lies in the directory",
			       "alles, wie es im Verzeichnis liegt" } },
	{ "pfd check 2026-014 meetings/2026",
		{ "the findings at a grant and at a year's meetings",
			"die Befunde bei einer Förderung und den Sitzungen "
			"eines Jahres" } },
	{ "pfd check --range origin/main..HEAD",
		{ "what each unpublished commit brought",
			"was jeder unveröffentlichte Commit brachte" } },
	{ "pfd check --history",
		{ "also decisions that were committed long after their date",
			"auch Entscheidungen, die lange nach ihrem Datum "
			"festgeschrieben wurden" } },
	{ "pfd check -O sarif -o pfd.sarif",
		{ "for code-scanning services", "für Prüfdienste" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_check = {
	.verb = "check",
	.section = PFD_SECTION_LOOK,
	.summary = { "check the records against the rules",
		"die Datensätze gegen die Regeln prüfen" },
	.description = { "Prints one line a finding, FILE:LINE:COL: "
			 "error|warning|note: MESSAGE; WAY OUT (SOURCE) "
			 "[rule], and nothing where all is well. At a terminal "
			 "the way out and the source stand below the line. "
			 "Everything is "
			 "checked even if only some records are asked about. "
			 "The exit "
			 "status is 1 if there are errors, else 0.\n\n--range "
			 "judges "
			 "each commit and its first parent at the commit's "
			 "date and "
			 "puts the commit before the file of what it brought.",
		"Gibt je Befund eine Zeile aus, FILE:LINE:COL: "
		"error|warning|note: MELDUNG; AUSWEG (QUELLE) [Regel], und "
		"nichts, wenn alles stimmt. Am Terminal stehen Ausweg und "
		"Quelle unter der Zeile. Geprüft wird immer alles, auch wenn "
		"nur nach einigen "
		"Datensätzen gefragt ist. Status 1 bei Fehlern, sonst "
		"0.\n\n--range beurteilt jeden Commit und seinen ersten "
		"Vorgänger zum Datum des Commits und setzt den Commit vor die "
		"Datei dessen, was er brachte." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct check_args),
	.needs = PFD_NEEDS_NOTHING,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC | PFD_F(SARIF),
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TABLE,
	.run = run_check,
};
