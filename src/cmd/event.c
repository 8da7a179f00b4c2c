/* `pfd event sheet`, `doc`, `calendar`, `certificate`: an event's papers; and who works
 * with whom as a graph.
 */
#include "duty_verb.h"

static enum pfd_status write_paper(struct pfd_run *run, const void *given,
	struct pfd_doc *(*make)(const struct pfd_report_run *, struct pfd_str))
{
	const struct pfd_duty_args *args = given;
	struct pfd_report_run report;
	struct pfd_str id;
	enum pfd_status status = pfd_duty_load(run, args->id, &id);

	if (status)
		return status;
	report = pfd_run_report(run);
	status = pfd_run_doc(run, make(&report, id));
	return status ? status : pfd_reading_end(run);
}

static enum pfd_status run_sheet(struct pfd_run *run, const void *given)
{
	return write_paper(run, given, pfd_report_event_sheet);
}

static enum pfd_status run_doc(struct pfd_run *run, const void *given)
{
	return write_paper(run, given, pfd_report_event_doc);
}

static enum pfd_status run_calendar(struct pfd_run *run, const void *given)
{
	run->emit.events = true;
	return write_paper(run, given, pfd_report_event_calendar);
}

static enum pfd_status run_certificate(struct pfd_run *run, const void *given)
{
	const struct pfd_duty_args *args = given;
	const struct pfd_event *event;
	struct pfd_record record;
	enum pfd_status status = pfd_run_record(run, args->id, &record);

	if (status)
		return status;
	event = record.data;
	if (event->kind.state != PFD_SET ||
		event->kind.v != PFD_EVENT_TRAINING ||
		pfd_date_cmp(event->date.v, run->env.as_of) > 0) {
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{id} is no training that took place",
				"{id} ist keine Fortbildung, die stattgefunden "
				"hat",
				PFD_A_STR("id", record.id)));
		return pfd_hint(run->err,
			PFD_MESSAGE("trainings: pfd event list kind=training",
				"Fortbildungen: pfd event list "
				"kind=training"));
	}
	return write_paper(run, given, pfd_report_event_certificate);
}

#define PAPER(formats_, pipe_)                                              \
	.group = "event", .section = PFD_SECTION_RECORDS,                   \
	.operands = pfd_duty_operands,                                      \
	.args_size = sizeof(struct pfd_duty_args), .needs = PFD_NEEDS_WORK, \
	.flags = PFD_CMD_AT, .formats = (formats_), .pipe = (pipe_)

const struct pfd_command pfd_cmd_event_sheet = {
	PAPER(PFD_FORMATS_DOC, PFD_FORMAT_MD),
	.verb = "sheet",
	.terminal = PFD_FORMAT_TABLE,
	.summary = { "write the run sheet of the day",
		"den Ablaufplan des Tages erstellen" },
	.description = { "Where and when, what happens who does, what is still "
			 "to be done, and how many registered.",
		"Wo und wann, was wann geschieht und wer es macht, was noch "
		"zu tun ist und wie viele angemeldet sind." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd event sheet 2026-demokratiekonferenz" },
			{ 0 },
		},
	.widest = PFD_FOR_COMMITTEE,
	.run = run_sheet,
};

const struct pfd_command pfd_cmd_event_doc = {
	PAPER(PFD_FORMATS_DOC, PFD_FORMAT_MD),
	.verb = "doc",
	.terminal = PFD_FORMAT_TABLE,
	.summary = { "write the documentation of an event",
		"die Dokumentation einer Veranstaltung erstellen" },
	.description = { "Programme, participants in numbers, results with the "
			 "goals they feed and who follows up, evaluation, and "
			 "the text of `documentation`. A democracy "
			 "conference's opens with what became of the results "
			 "of the one before.",
		"Programm, Teilnehmende in Zahlen, Ergebnisse mit den Zielen, "
		"denen sie dienen, und wer sich kümmert, Auswertung und der "
		"Text aus `documentation`. Die einer Demokratiekonferenz "
		"beginnt damit, was aus den Ergebnissen der vorigen wurde." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd event doc 2026-demokratiekonferenz -o "
			  "../dokumentation.md" },
			{ 0 },
		},
	.widest = PFD_FOR_PUBLIC,
	.run = run_doc,
};

const struct pfd_command pfd_cmd_event_calendar = {
	PAPER(PFD_F(ICS) | PFD_FORMATS_DOC, PFD_FORMAT_ICS),
	.verb = "calendar",
	.terminal = PFD_FORMAT_ICS,
	.summary = { "write an event for a calendar (ICS)",
		"eine Veranstaltung für den Kalender schreiben (ICS)" },
	.description = { "An entry a day, with times and place. Its id stays "
			 "the same, so that a newer file replaces an older "
			 "one.",
		"Ein Eintrag je Tag mit Zeiten und Ort. Die Kennung bleibt "
		"gleich, damit eine neuere Datei die ältere ersetzt." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd event calendar 2026-demokratiekonferenz -o "
			  "konferenz.ics" },
			{ 0 },
		},
	.widest = PFD_FOR_PUBLIC,
	.run = run_calendar,
};

const struct pfd_command pfd_cmd_event_certificate = {
	PAPER(PFD_FORMATS_DOC, PFD_FORMAT_MD),
	.verb = "certificate",
	.terminal = PFD_FORMAT_TABLE,
	.summary = { "write a training's certificate of attendance",
		"die Teilnahmebescheinigung einer Fortbildung erstellen" },
	.description = { "Title, day, topics, hours and who led it. The line "
			 "for the name stays empty: it is written in by hand, "
			 "names stay out of the records.",
		"Titel, Tag, Inhalte, Stunden und Leitung. Die Zeile für den "
		"Namen bleibt leer: er wird von Hand eingetragen, Namen "
		"bleiben aus den Datensätzen." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd event certificate 2026-argumente -o "
			  "../bescheinigung.md" },
			{ 0 },
		},
	.run = run_certificate,
};

/* ---- the graph --------------------------------------------------------------------- */

static enum pfd_status run_graphviz(struct pfd_run *run, const void *given)
{
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = pfd_reading_year(run, true, &year);

	(void)given;
	if (status)
		return status;
	report = pfd_run_report(run);
	status = pfd_run_text(run, pfd_report_cooperation_dot(&report, year));
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_export_graphviz = {
	.group = "export",
	.verb = "graphviz",
	.section = PFD_SECTION_WORLD,
	.summary = { "write who works with whom as a graph (DOT)",
		"schreiben, wer mit wem zusammenarbeitet (DOT)" },
	.description = { "Organisations and groups that share grants, "
			 "projects, events or people in the year; the line is "
			 "the thicker the more they share. Persons do not "
			 "appear. The same as a table: pfd report networks.",
		"Organisationen und Gruppen, die im Jahr Förderungen, "
		"Projekte, Veranstaltungen oder Personen gemeinsam haben; je "
		"mehr, desto dicker die Linie. Personen erscheinen nicht. "
		"Dasselbe als Tabelle: pfd report networks." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd export graphviz --year 2026 | neato -Tsvg -o "
			  "netz.svg" },
			{ 0 },
		},
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_FILE | PFD_CMD_AT | PFD_CMD_YEAR,
	.run = run_graphviz,
};
