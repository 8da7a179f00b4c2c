/* `pfd doctor`: what is wrong around the records, also where no other command starts.
 * What is wrong in them is the business of `check`.
 */
#include <pfd/text.h>

#include "hook.h"
#include "reading.h"

struct doctor_args {
	bool fix;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct doctor_args, fix, "fix", 0, NULL,
		"mend what can be mended without losing anything",
		"beheben, was sich ohne Verlust beheben lässt"),
	{ 0 },
};

static void tell(struct pfd_findings *findings, enum pfd_severity severity,
	const char *rule, struct pfd_str file, struct pfd_message message,
	struct pfd_message cure)
{
	pfd_findings_add(findings, (struct pfd_finding){ .severity = severity,
					   .rule = rule,
					   .place = { file, 1, 1 },
					   .message = message,
					   .remedy = cure,
					   .hard = true });
}

/* ---- keys ------------------------------------------------------------------------ */

/* Whether a person's file names a key that is not here.  Read as text, as the file
 * need not be in order. */
static bool lacks_key(struct pfd_keyring *ring, struct pfd_str bytes)
{
	const char *at;

	while ((at = memmem(bytes.ptr, bytes.len, PFD_SEALED,
			strlen(PFD_SEALED)))) {
		struct pfd_str key;

		bytes = pfd_str_sub(bytes,
			(size_t)(at - bytes.ptr) + strlen(PFD_SEALED),
			bytes.len);
		key = pfd_str_sub(bytes, 0,
			bytes.len < PFD_KEY_ID_SIZE ? bytes.len
						    : PFD_KEY_ID_SIZE);
		if (!pfd_keyring_find(ring, key))
			return true;
	}
	return false;
}

static void look_keys(struct pfd_run *run, struct pfd_findings *findings)
{
	struct pfd_err err = { .arena = run->arena };
	struct pfd_keyring *ring PFD_CLEANUP(pfd_keyring_close) = NULL;
	struct pfd_str first = { 0 };
	int64_t n = 0;
	enum pfd_status status =
		pfd_keyring_open(run->arena, &run->env, &ring, &err);

	if (!status)
		status = pfd_keyring_outside(run->store, ring, &err);
	if (status) {
		tell(findings, PFD_ERROR, "doctor.keys", PFD_STR("keystore"),
			err.message, err.hint);
		return;
	}
	for (size_t i = 0; i < run->snapshot.n; i++) {
		const struct pfd_entry *entry = &run->snapshot.entries[i];
		struct pfd_str bytes;

		if (!pfd_record_is_person(entry->path) ||
			pfd_snapshot_read(run->arena, &run->snapshot, entry,
				PFD_YAML_MAX_BYTES, &bytes, &err) ||
			!lacks_key(ring, bytes))
			continue;
		first = first.len ? first : entry->path;
		n++;
	}
	if (n)
		tell(findings, PFD_WARNING, "doctor.keys", first,
			PFD_MESSAGE("sealed with a key that is not in the "
				    "keystore {path} (persons: {n})",
				"versiegelt mit einem Schlüssel, der nicht im "
				"Schlüsselspeicher {path} liegt (Personen: "
				"{n})",
				PFD_A_INT("n", n),
				PFD_A_Z("path", pfd_keyring_path(ring))),
			PFD_MESSAGE("take them from another machine: pfd key "
				    "import FILE",
				"von einem anderen Rechner übernehmen: pfd key "
				"import DATEI"));
}

/* ---- reports that were sent ---------------------------------------------------------- */

static void look_report(struct pfd_run *run, const struct pfd_record *year,
	const struct pfd_sent *sent, struct pfd_findings *findings)
{
	struct pfd_err err = { .arena = run->arena };
	struct pfd_str field = pfd_arena_printf(
		run->arena, "sent.%lld.commit", (long long)sent->no.v);
	const struct pfd_node *node =
		pfd_record_node(&year->yaml, year->kind, field);
	const char *commit = pfd_arena_z(run->arena, sent->commit.v);
	struct pfd_oid oid;
	bool here = false;

	if (sent->commit.state != PFD_SET)
		return;
	if (!pfd_store_revision(run->store, commit, &oid, &err) &&
		pfd_store_contains_commit(run->store, &oid, &here))
		return;
	pfd_findings_add(findings,
		(struct pfd_finding){ .severity = PFD_ERROR,
			.rule = "doctor.sent",
			.record = pfd_record_name(
				run->arena, year->kind, year->id),
			.field = field,
			.place = { year->path, (int)node->line,
				(int)node->column },
			.message =
				here ? PFD_MESSAGE("“{report}” was sent, and "
						   "its commit is not in the "
						   "history of HEAD",
					       "„{report}“ wurde versandt, "
					       "und sein Commit ist nicht "
					       "im Verlauf von HEAD",
					       PFD_A_STR("report",
						       sent->report.v))
				     : PFD_MESSAGE("“{report}” was sent, and "
						   "its commit is not in this "
						   "repository",
					       "„{report}“ wurde versandt, "
					       "und sein Commit ist nicht "
					       "in diesem Repository",
					       PFD_A_STR("report",
						       sent->report.v)),
			.remedy =
				here ? PFD_MESSAGE(
					       "keep it: git branch sent-{no} "
					       "{commit}; what differs: git "
					       "diff {commit} HEAD",
					       "festhalten: git branch "
					       "sent-{no} {commit}; was "
					       "abweicht: git diff {commit} "
					       "HEAD",
					       PFD_A_INT("no", sent->no.v),
					       PFD_A_Z("commit", commit))
				     : PFD_MESSAGE("fetch it from a clone "
						   "that has it: git fetch "
						   "CLONE {commit}",
					       "aus einem Klon holen, der "
					       "ihn hat: git fetch KLON "
					       "{commit}",
					       PFD_A_Z("commit", commit)),
			.hard = true });
}

static bool has(const struct pfd_findings *findings, const char *rule)
{
	pfd_vec_foreach (finding, findings)
		if (!strcmp(finding->rule, rule))
			return true;
	return false;
}

/* Git that could not be opened, or that lacks a part of the history, cannot say what is
 * in it. */
static void look_sent(struct pfd_run *run, struct pfd_findings *findings)
{
	if (has(findings, "doctor.open") || has(findings, "doctor.shallow"))
		return;
	for (size_t i = 0; i < run->snapshot.n; i++) {
		const struct pfd_entry *entry = &run->snapshot.entries[i];
		struct pfd_findings unsaid = { .arena = run->arena };
		struct pfd_err err = { .arena = run->arena };
		struct pfd_record record;
		const struct pfd_year *year;
		struct pfd_str bytes;

		if (pfd_kind_of_path(entry->path) != &pfd_kind_year ||
			pfd_snapshot_read(run->arena, &run->snapshot, entry,
				PFD_YAML_MAX_BYTES, &bytes, &err) ||
			!pfd_record_parse(run->arena, &pfd_kind_year,
				pfd_kind_year.id(run->arena, entry->path),
				entry->path, bytes, &unsaid, &record))
			continue;
		year = record.data;
		pfd_vec_foreach (sent, &year->sent)
			look_report(run, &record, sent, findings);
	}
}

/* ---- mending ---------------------------------------------------------------------- */

/* Only what cannot lose anything: an interrupted command, as the next change would; an
 * index that is not used anyway; permissions. */
static enum pfd_status mend(
	struct pfd_run *run, const struct pfd_findings *findings)
{
	enum pfd_status status = PFD_OK;
	size_t n;

	if (has(findings, "doctor.interrupted")) {
		struct pfd_store *writing PFD_CLEANUP(pfd_store_close) = NULL;

		status = pfd_store_open(run->arena, &run->env, run->directory,
			PFD_OPEN_WRITE, &writing, run->err);
		if (!status && pfd_store_recovered(writing).text.en)
			pfd_run_note(run, pfd_store_recovered(writing));
	}
	if (has(findings, "doctor.saved")) {
		pfd_index_forget(run->store);
		pfd_run_note(
			run, PFD_MESSAGE("the saved index was removed",
				     "der gespeicherte Index wurde entfernt"));
	}
	n = pfd_store_mend_modes(run->store, &run->snapshot);
	if (n)
		pfd_run_note(run,
			PFD_MESSAGE("permissions were narrowed (files: {n})",
				"Rechte wurden eingeschränkt (Dateien: {n})",
				PFD_A_INT("n", (int64_t)n)));
	return status;
}

/* ---- the command ------------------------------------------------------------------ */

static enum pfd_status examine(
	struct pfd_run *run, struct pfd_findings *findings)
{
	enum pfd_status status =
		pfd_store_examine(run->arena, &run->env, run->directory,
			findings, &run->store, &run->snapshot, run->err);

	if (status || !run->store)
		return status;
	status = pfd_hook_examine(run, findings);
	if (status || pfd_store_bare(run->store))
		return status;
	pfd_index_examine(run->arena, &run->snapshot, findings);
	look_keys(run, findings);
	look_sent(run, findings);
	return PFD_OK;
}

static enum pfd_status run_doctor(struct pfd_run *run, const void *given)
{
	const struct doctor_args *args = given;
	struct pfd_findings findings = { .arena = run->arena };
	enum pfd_status status = examine(run, &findings);

	if (!status && args->fix && run->store && !pfd_store_bare(run->store)) {
		status = mend(run, &findings);
		findings.n = 0;
		pfd_store_close(&run->store);
		if (!status)
			status = examine(run, &findings);
	}
	if (status)
		return status;
	pfd_findings_sort(&findings);
	return pfd_reading_findings(run, &findings);
}

static const struct pfd_example examples[] = {
	{ "pfd doctor", { 0 } },
	{ "pfd doctor --fix",
		{ "and mend what is harmless", "und Harmloses beheben" } },
	{ "pfd -C /srv/pfd.git doctor",
		{ "a repository that is pushed to",
			"ein Repository, in das gepusht wird" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_doctor = {
	.verb = "doctor",
	.section = PFD_SECTION_HISTORY,
	.summary = { "find what is wrong around the records",
		"finden, was um die Datensätze herum nicht stimmt" },
	.description = { "Looks at everything around the records, also where "
			 "other commands refuse to start: what git is in the "
			 "midst of, forms of repositories that libgit2 does "
			 "not know, shallow and sparse clones, the index, "
			 "locks that were left, interrupted commands, who "
			 "commits, attributes and .gitignore, hooks, names "
			 "and permissions of files, keys, and commits of "
			 "reports that were sent which are no longer in the "
			 "history. What is wrong in the records tells pfd "
			 "check.\n\nA finding is one line as of pfd check; "
			 "behind the semicolon stands what to type. An error "
			 "keeps pfd from reading or writing, or would lose "
			 "something; a warning hides something; a note is "
			 "good to know. The exit status is 1 if there are "
			 "errors, else 0.\n\nNothing is changed. With --fix "
			 "three things are mended that can lose nothing: an "
			 "interrupted command is finished or taken back, as "
			 "the next change would do; a saved index that is not "
			 "used is removed; others' right to write and the "
			 "execute bit of records go. Locks of git stay, as "
			 "nobody can tell whether their maker is at work.",
		"Betrachtet alles um die Datensätze herum, auch wo andere "
		"Befehle nicht starten: worin git gerade steckt, "
		"Repository-Formate, die libgit2 nicht kennt, flache und "
		"lückenhafte Klone, den Index, liegengebliebene Sperren, "
		"abgebrochene Befehle, wer übernimmt, Attribute und "
		".gitignore, Hooks, Namen und Rechte der Dateien, Schlüssel "
		"und Commits versandter Berichte, die nicht mehr im Verlauf "
		"sind. Was in den Datensätzen nicht stimmt, sagt pfd "
		"check.\n\nEin Befund ist eine Zeile wie bei pfd check; "
		"hinter dem Strichpunkt steht, was einzugeben ist. Ein Fehler "
		"hindert pfd am Lesen oder Schreiben, oder etwas ginge "
		"verloren; eine Warnung verbirgt etwas; ein Hinweis ist gut "
		"zu wissen. Status 1 bei Fehlern, sonst 0.\n\nGeändert wird "
		"nichts. --fix behebt dreierlei, wobei nichts verloren gehen "
		"kann: ein abgebrochener Befehl wird zu Ende geführt oder "
		"zurückgenommen, wie es die nächste Änderung täte; ein "
		"gespeicherter Index, der nicht verwendet wird, wird "
		"entfernt; Schreibrechte anderer und das Ausführungsrecht von "
		"Datensätzen entfallen. Sperren von git bleiben, da niemand "
		"weiß, ob ihr Urheber arbeitet." },
	.examples = examples,
	.options = options,
	.args_size = sizeof(struct doctor_args),
	.needs = PFD_NEEDS_NOTHING,
	.flags = PFD_CMD_CHANGES,
	.formats = PFD_FORMATS_DOC | PFD_F(SARIF),
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TABLE,
	.not_at = { "it looks at this clone as it is; pfd check --at checks "
		    "the records of a state",
		"er sieht diesen Klon an, wie er ist; pfd check --at prüft die "
		"Datensätze eines Stands" },
	.run = run_doctor,
};
