/* `pfd meeting packet`, `pfd meeting minutes`, and what all papers of a meeting
 * begin with. */
#include "meeting.h"

const struct pfd_operand pfd_meeting_operands[] = {
	PFD_OPERAND(struct pfd_meeting_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

enum pfd_status pfd_meeting_load(
	struct pfd_run *run, const char *typed, struct pfd_str *ret_id)
{
	struct pfd_keyring *keys;
	struct pfd_record record;
	enum pfd_status status = pfd_run_record(run, typed, &record);

	if (!status)
		status = pfd_run_keys(run, &keys);
	if (!status)
		status = pfd_run_load(run, &pfd_scope_all);
	if (status)
		return status;
	pfd_index_keys(
		run->index, keys, pfd_report_lang(&run->env, run->index));
	*ret_id = record.id;
	return PFD_OK;
}

enum pfd_status pfd_meeting_folder(struct pfd_run *run)
{
	if (!run->output)
		return pfd_run_usage(
			run, PFD_MESSAGE("name the folder: -o DIR",
				     "den Ordner angeben: -o DIR"));
	if (!pfd_store_contains(run->store, run->output))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{path}: papers with names do not belong into the "
			    "data repository",
			"{path}: Papiere mit Namen gehören nicht ins "
			"Daten-Repository",
			PFD_A_Z("path", run->output)));
	return pfd_hint(run->err, PFD_MESSAGE("name a folder elsewhere",
					  "einen Ordner anderswo angeben"));
}

static enum pfd_status write_paper(struct pfd_run *run, const char *typed,
	enum pfd_status (*make)(const struct pfd_report_run *, struct pfd_str,
		struct pfd_doc **, struct pfd_err *))
{
	struct pfd_doc *doc = NULL;
	struct pfd_report_run report;
	struct pfd_str id;
	enum pfd_status status = pfd_meeting_load(run, typed, &id);

	if (status)
		return status;
	report = pfd_run_report(run);
	status = make(&report, id, &doc, run->err);
	if (!status)
		status = pfd_run_doc(run, doc);
	return status ? status : pfd_reading_end(run);
}

static enum pfd_status run_packet(struct pfd_run *run, const void *given)
{
	const struct pfd_meeting_args *args = given;

	return write_paper(run, args->id, pfd_report_packet);
}

static enum pfd_status run_minutes(struct pfd_run *run, const void *given)
{
	const struct pfd_meeting_args *args = given;

	return write_paper(run, args->id, pfd_report_minutes);
}

#define PAPER                                                                 \
	.operands = pfd_meeting_operands,                                     \
	.args_size = sizeof(struct pfd_meeting_args), .needs = PFD_NEEDS_GIT, \
	.flags = PFD_CMD_AT | PFD_CMD_SENT, .formats = PFD_FORMATS_DOC,       \
	.terminal = PFD_FORMAT_TABLE, .pipe = PFD_FORMAT_MD

const struct pfd_command pfd_cmd_meeting_packet = {
	.group = "meeting",
	.verb = "packet",
	.section = PFD_SECTION_MEETING,
	.summary = { "put the papers for the members together",
		"die Unterlagen für die Mitglieder zusammenstellen" },
	.description = { "The agenda, what earlier meetings left to do, and "
			 "for each application purpose, financing plan, "
			 "request, the office's reviews, the applicant's "
			 "other grants with what is open of them, and what "
			 "is free in the pot before and after it. The pot is "
			 "shown as if the meeting's applications had taken "
			 "nothing yet, and then each its proposed amount, in "
			 "the order of the agenda.\n\n"
			 "Names of persons are opened with the keys of this "
			 "machine, else their ids stand there.",
		"Die Tagesordnung, offene Aufgaben früherer Sitzungen und zu "
		"jedem Antrag Vorhaben, Finanzierungsplan, beantragter "
		"Betrag, Votum der Fachstelle, die weiteren Förderungen des "
		"Antragstellers mit dem, was daraus offen ist, und was im "
		"Topf davor und danach frei ist. Gerechnet wird, als hätten "
		"die Anträge der Sitzung noch nichts gebunden und dann in der "
		"Folge der Tagesordnung jeder seinen vorgeschlagenen "
		"Betrag.\n\n"
		"Namen von Personen öffnen die Schlüssel dieses Rechners, "
		"sonst stehen ihre Kennungen da." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd meeting packet 2026-03-12-buendnis -o "
			  "../unterlagen.md" },
			{ 0 },
		},
	PAPER,
	.widest = PFD_FOR_COMMITTEE,
	.run = run_packet,
};

const struct pfd_command pfd_cmd_meeting_minutes = {
	.group = "meeting",
	.verb = "minutes",
	.section = PFD_SECTION_MEETING,
	.summary = { "write the minutes", "das Protokoll erstellen" },
	.description = { "Attendance with times, deputies, excused members and "
			 "guests; of each item motion, conflicts of interest, "
			 "quorum, votes and the result as counted from them; "
			 "actions with who and when, circular votes that were "
			 "ratified, and the approval. Members who belong to "
			 "an applicant by the records are named as biased "
			 "even if nobody wrote it down.\n\n"
			 "Once they are finished: pfd meeting set ID "
			 "minutes.written=DATE; approved at the next meeting: "
			 "pfd meeting approve.",
		"Anwesenheit mit Zeiten, Vertretungen, Entschuldigte und "
		"Gäste; zu jedem Punkt Beschlussvorschlag, Befangenheit, "
		"Beschlussfähigkeit, Stimmen und das daraus gezählte "
		"Ergebnis; Aufgaben mit Wer und Wann, bestätigte "
		"Umlaufbeschlüsse und die Genehmigung. Wer nach Aktenlage "
		"zum Antragsteller gehört, steht als befangen darin, auch "
		"wenn es niemand eingetragen hat.\n\n"
		"Sobald es fertig ist: pfd meeting set ID "
		"minutes.written=DATUM; in der nächsten Sitzung genehmigt: "
		"pfd meeting approve." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd meeting minutes 2026-03-12-buendnis -o "
			  "../protokoll.md" },
			{ 0 },
		},
	PAPER,
	.widest = PFD_FOR_PUBLIC,
	.run = run_minutes,
};
