/* `pfd due`: who owes whom what by when, as a list or for a calendar. */
#include "reading.h"

enum { DAYS_AHEAD = 90 };

struct due_args {
	struct pfd_opt_date from, until;
	struct pfd_opt_int days, alarm;
	struct pfd_opt_enum who, what;
	const char *of;
	bool overdue, all, events;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct due_args, until, "until", 0, "DATE",
		"up to and including DATE (default: 90 days ahead)",
		"bis einschließlich DATE (Vorgabe: 90 Tage voraus)"),
	PFD_OPTION(struct due_args, days, "days", 0, "N", "up to N days ahead",
		"bis N Tage voraus"),
	PFD_OPTION(struct due_args, from, "from", 0, "DATE",
		"nothing before DATE; otherwise all that is overdue",
		"nichts vor DATE; sonst alles Überfällige"),
	PFD_OPTION(struct due_args, overdue, "overdue", 0, NULL,
		"only what is overdue", "nur Überfälliges"),
	PFD_OPTION(struct due_args, all, "all", 'a', NULL,
		"without limit, and what is done as well",
		"ohne Grenze und auch Erledigtes"),
	PFD_OPTION(struct due_args, of, "for", 0, "ID|KIND",
		"of one record, or of the records of a kind",
		"eines Datensatzes oder aller einer Art",
		.complete = PFD_C_RECORD),
	PFD_OPTION(struct due_args, who, "who", 0, "WHO", "what WHO owes",
		"was WHO schuldet", .values = &pfd_deadline_parties),
	PFD_OPTION(struct due_args, what, "kind", 0, "WHAT",
		"one kind of deadline", "eine Art von Fristen",
		.values = &pfd_deadline_kinds),
	PFD_OPTION(struct due_args, events, "events", 0, NULL,
		"ics: all-day events instead of tasks",
		"ics: ganztägige Termine statt Aufgaben"),
	PFD_OPTION(struct due_args, alarm, "alarm", 0, "DAYS",
		"ics: remind DAYS before", "ics: DAYS Tage vorher erinnern"),
	{ 0 },
};

static enum pfd_status check_args(
	struct pfd_run *run, const struct due_args *args)
{
	bool calendar = run->emit.format == PFD_FORMAT_ICS;

	if (args->until.given && args->days.given)
		return pfd_run_usage(run,
			PFD_MESSAGE("--until and --days exclude each other",
				"--until und --days schließen sich aus"));
	if (args->overdue &&
		(args->all || args->until.given || args->days.given))
		return pfd_run_usage(run,
			PFD_MESSAGE("--overdue ends with yesterday: no --all, "
				    "--until or --days beside it",
				"--overdue endet mit gestern: kein --all, "
				"--until oder --days daneben"));
	if (!calendar && (args->events || args->alarm.given))
		return pfd_run_usage(
			run, PFD_MESSAGE("--events and --alarm go with -O ics",
				     "--events und --alarm gehören zu -O ics"));
	if (args->days.v > 36500 || args->alarm.v > 36500)
		return pfd_run_usage(
			run, PFD_MESSAGE("more than 36500 days are too many",
				     "mehr als 36500 Tage sind zu viele"));
	return PFD_OK;
}

/* A kind's name, or a record's. */
static enum pfd_status read_for(
	struct pfd_run *run, const char *of, struct pfd_due_query *asked)
{
	const struct pfd_kind *kind = pfd_kind_named(pfd_str(of));
	enum pfd_status status = PFD_OK;

	if (!kind)
		status = pfd_run_any_id(run, pfd_str(of), &kind, &asked->id);
	if (!status)
		asked->kind = pfd_str(kind->name);
	return status;
}

static void read_window(const struct pfd_run *run, const struct due_args *args,
	struct pfd_due_query *asked)
{
	struct pfd_date today = run->env.as_of;

	asked->done = args->all;
	asked->has_from = args->from.given;
	asked->from = args->from.v;
	asked->has_until = true;
	if (args->until.given)
		asked->until = args->until.v;
	else if (args->overdue)
		asked->until = pfd_date_add_days(today, -1);
	else if (args->days.given)
		asked->until = pfd_date_add_days(today, (int32_t)args->days.v);
	else if (args->all)
		asked->has_until = false;
	else
		asked->until = pfd_date_add_days(today, DAYS_AHEAD);
}

static struct pfd_str key_of(
	const struct pfd_enum *values, struct pfd_opt_enum chosen)
{
	return chosen.given ? pfd_str(values->values[chosen.v].key)
			    : (struct pfd_str){ 0 };
}

static enum pfd_status run_due(struct pfd_run *run, const void *given)
{
	const struct due_args *args = given;
	struct pfd_due_query asked = {
		.who = key_of(&pfd_deadline_parties, args->who),
		.what = key_of(&pfd_deadline_kinds, args->what),
	};
	struct pfd_report_run report;
	enum pfd_status status = check_args(run, args);

	if (!status && args->of)
		status = read_for(run, args->of, &asked);
	if (!status)
		status = pfd_run_load(run, &pfd_scope_all);
	if (status)
		return status;
	read_window(run, args, &asked);
	run->emit.events = args->events;
	run->emit.alarm = args->alarm.given;
	run->emit.alarm_days = args->alarm.v;
	report = pfd_run_report(run);
	report.lang = run->env.lang;
	status = pfd_run_doc(run, pfd_report_due(&report, &asked));
	return status ? status : pfd_reading_end(run);
}

static const struct pfd_example examples[] = {
	{ "pfd due", { "what is overdue, and the next 90 days",
			     "Überfälliges und die nächsten 90 Tage" } },
	{ "pfd due --who applicant --days 14",
		{ "what applicants owe within two weeks",
			"was Antragsteller in zwei Wochen schulden" } },
	{ "pfd due --kind settlement --overdue",
		{ "missing proofs of use", "fehlende Verwendungsnachweise" } },
	{ "pfd due --for 2026-014 --all",
		{ "everything of a grant, done or not",
			"alles zu einer Förderung, auch Erledigtes" } },
	{ "pfd due --all -o fristen.ics --alarm 3",
		{ "tasks for a calendar program, with a reminder",
			"Aufgaben für ein Kalenderprogramm, mit Erinnerung" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_due = {
	.verb = "due",
	.section = PFD_SECTION_LOOK,
	.summary = { "show who owes whom what by when",
		"zeigen, wer wem bis wann was schuldet" },
	.description = { "Deadlines are computed from the records and the "
			 "parameters in force, never typed: application "
			 "rounds, proofs of use and their reminders, spending "
			 "of drawn money, claims, sessions and their minutes, "
			 "tasks, events and posts, incidents that wait to be "
			 "verified or published, figures to be looked up, the "
			 "end of retention. An extension or a deferral "
			 "moves its day.\n\nShown is what is open: everything "
			 "overdue, and what falls due within 90 days. JSON, "
			 "CSV and calendars also tell rule, source, the day on "
			 "which it was done and the command that ends "
			 "it.\n\n-O ics makes tasks (VTODO); "
			 "--events makes all-day events for calendars that "
			 "show no tasks. Ids of entries stay the same, so that "
			 "a newer file replaces an older one. No name of a "
			 "person stands in it.",
		"Fristen werden aus den Datensätzen und den geltenden "
		"Parametern berechnet, nie eingetippt: Antragsrunden, "
		"Verwendungsnachweise und Erinnerungen daran, Verwendung "
		"abgerufener Mittel, Rückforderungen, Sitzungen und ihre "
		"Protokolle, Aufgaben, Veranstaltungen und Beiträge, Vorfälle, "
		"die auf Prüfung oder Veröffentlichung warten, Zahlen, nach "
		"denen neu zu sehen ist, Ende der Aufbewahrung. Eine "
		"Verlängerung oder "
		"Stundung verschiebt ihren Tag.\n\nGezeigt wird Offenes: alles "
		"Überfällige und was binnen 90 Tagen fällig wird. JSON, CSV "
		"und Kalender nennen auch Regel, Quelle, den Tag der "
		"Erledigung und den Befehl, mit dem es erledigt ist.\n\n-O ics "
		"ergibt Aufgaben (VTODO), --events "
		"ganztägige Termine für Kalender, die keine Aufgaben zeigen. "
		"Kennungen der Einträge bleiben gleich, damit eine neuere "
		"Datei die ältere ersetzt. Namen von Personen stehen nicht "
		"darin." },
	.examples = examples,
	.options = options,
	.args_size = sizeof(struct due_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC | PFD_F(ICS),
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.run = run_due,
};
