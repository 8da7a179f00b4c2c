/* `pfd report NAME`: the reports, one line each in the table below. */
#include <stdlib.h>

#include "reading.h"

struct report_args {
	const char *name, *id;
	struct pfd_opt_enum minus;
	struct pfd_opt_date as_of;
	bool missing, figures;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct report_args, minus, "minus", 0, "WHAT",
		"receipts: what is shown with a minus sign (default: as the "
		"year's parameter receipt-amount-sign says)",
		"receipts: was mit Minuszeichen erscheint (Vorgabe: laut "
		"Parameter receipt-amount-sign des Jahres)",
		.values = &pfd_report_minus),
	PFD_OPTION(struct report_args, as_of, "as-of", 0, "DATE",
		"incidents, situation: the figures as they were published up "
		"to DATE",
		"incidents, situation: die Zahlen, wie sie bis DATE "
		"veröffentlicht waren"),
	PFD_OPTION(struct report_args, missing, "missing", 0, NULL,
		"yearly: only what is missing, texts and facts; exit status 1 "
		"if anything is",
		"yearly: nur was fehlt, Texte und Angaben; Status 1, wenn "
		"etwas fehlt"),
	PFD_OPTION(struct report_args, figures, "figures", 0, NULL,
		"yearly: the names of all figures, for its texts",
		"yearly: die Namen aller Zahlen, für seine Texte"),
	{ 0 },
};

static enum pfd_status missing(struct pfd_run *run,
	const struct pfd_report_run *report, int year, struct pfd_doc **ret)
{
	struct pfd_str folder =
		pfd_arena_printf(run->arena, "reports/%d/", year);

	if (pfd_report_yearly_missing(report, year, ret))
		return PFD_OK;
	pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("the yearly report {year} is not complete",
			"der Jahresbericht {year} ist nicht vollständig",
			PFD_A_INT("year", year)));
	return pfd_hint(
		run->err, PFD_MESSAGE("texts are Markdown files below {folder}",
				  "Texte sind Markdown-Dateien in {folder}",
				  PFD_A_STR("folder", folder)));
}

static enum pfd_status yearly(struct pfd_run *run,
	const struct report_args *args, struct pfd_doc **ret)
{
	struct pfd_findings findings = { .arena = run->arena };
	struct pfd_report_run report;
	enum pfd_status status;
	int year = 0;

	status = pfd_reading_year(run, true, &year);
	if (status)
		return status;
	report = pfd_run_report(run);
	if (args->missing)
		return missing(run, &report, year, ret);
	pfd_vec_foreach (finding, &run->findings) {
		pfd_findings_add(&findings, *finding);
	}
	status = pfd_rules_run(run->index, &findings, run->err);
	if (!status)
		status = pfd_findings_locate(
			&findings, &run->snapshot, run->err);
	if (status)
		return status;
	pfd_findings_sort(&findings);
	if (args->figures) {
		*ret = pfd_report_yearly_figures(&report, year, &findings);
		return PFD_OK;
	}
	return pfd_report_yearly(&report, year, &findings, ret, run->err);
}

static enum pfd_status receipts(struct pfd_run *run,
	const struct report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	struct pfd_record grant;
	struct pfd_scope scope = { .kinds = 1u << pfd_kind_number(
						    &pfd_kind_grant) };
	enum pfd_status status = pfd_run_record_of(
		run, &pfd_kind_grant, pfd_str(args->id), &grant);

	if (status)
		return status;
	scope.year = (int)strtol(grant.id.ptr, NULL, 10);
	status = pfd_run_load(run, &scope);
	if (status)
		return status;
	report = pfd_run_report(run);
	return pfd_report_receipts(&report, grant.id,
		args->minus.given ? args->minus.v : -1, ret, run->err);
}

static enum pfd_status settlement(struct pfd_run *run,
	const struct report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = pfd_reading_year(run, true, &year);

	(void)args;
	if (status)
		return status;
	report = pfd_run_report(run);
	return pfd_report_settlement(&report, year, ret, run->err);
}

static enum pfd_status advice(struct pfd_run *run,
	const struct report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = pfd_reading_any_year(run, &year);

	(void)args;
	if (status)
		return status;
	report = pfd_run_report(run);
	return pfd_report_advice(&report, year, ret, run->err);
}

static enum pfd_status of_bodies(struct pfd_run *run,
	const struct report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = pfd_reading_year(run, true, &year);

	if (status)
		return status;
	report = pfd_run_report(run);
	return pfd_report_of_bodies(&report, args->name, year, ret, run->err);
}

static enum pfd_status duty(struct pfd_run *run, const struct report_args *args,
	struct pfd_doc **ret)
{
	struct pfd_report_run report;
	int year = 0;
	enum pfd_status status = pfd_reading_year(run, true, &year);

	if (status)
		return status;
	report = pfd_run_report(run);
	return pfd_report_duty(&report, args->name, year, ret, run->err);
}

static enum pfd_status incidents(struct pfd_run *run,
	const struct report_args *args, struct pfd_doc **ret)
{
	struct pfd_report_run report;
	struct pfd_date as_of = run->env.as_of;
	int year = 0;
	enum pfd_status status = pfd_reading_year(run, true, &year);

	if (status)
		return status;
	if (args->as_of.given)
		as_of = args->as_of.v;
	report = pfd_run_report(run);
	if (!strcmp(args->name, "situation"))
		return pfd_report_situation(
			&report, year, as_of, ret, run->err);
	return pfd_report_incidents(&report, year, as_of, ret, run->err);
}

static const struct {
	const char *name;
	struct pfd_text summary;
	bool of_grant;
	enum pfd_status (*make)(struct pfd_run *run,
		const struct report_args *args, struct pfd_doc **ret);
} reports[] = {
	{ "yearly",
		{ "the report to the funding body",
			"der Bericht an den Zuwendungsgeber" },
		false, yearly },
	{ "settlement",
		{ "the year's proof of use to the funding body",
			"Verwendungsnachweis des Jahres" },
		false, settlement },
	{ "receipts",
		{ "a grant's receipt list with plan against actual",
			"Belegliste einer Förderung mit Soll-Ist-Vergleich" },
		true, receipts },
	{ "advice",
		{ "the year's advice in numbers",
			"die Beratungen des Jahres in Zahlen" },
		false, advice },
	{ "attendance",
		{ "who came to the year's meetings",
			"wer zu den Sitzungen des Jahres kam" },
		false, of_bodies },
	{ "decisions",
		{ "the register of the year's decisions",
			"das Beschlussregister des Jahres" },
		false, of_bodies },
	{ "composition",
		{ "of which sectors the bodies consist",
			"aus welchen Bereichen die Gremien bestehen" },
		false, of_bodies },
	{ "events",
		{ "the year's events, participants, costs and results",
			"Veranstaltungen des Jahres, Teilnehmende, Kosten und "
			"Ergebnisse" },
		false, duty },
	{ "publicity",
		{ "posts, their reach, and of which grants publicity is proved",
			"Beiträge, Reichweite und bei welchen Förderungen die "
			"Öffentlichkeitsarbeit belegt ist" },
		false, duty },
	{ "networks",
		{ "memberships, participation, and who works with whom",
			"Mitgliedschaften, Teilnahmen und wer mit wem "
			"zusammenarbeitet" },
		false, duty },
	{ "opportunities",
		{ "funding programmes of others that were open in the year",
			"Förderprogramme anderer, die im Jahr offen waren" },
		false, duty },
	{ "tasks",
		{ "the office's tasks, done and open",
			"Aufgaben der Fachstelle, erledigt und offen" },
		false, duty },
	{ "duties",
		{ "the office's sixteen duties in figures",
			"die sechzehn Aufgaben der Fachstelle in Zahlen" },
		false, duty },
	{ "evaluation",
		{ "figures for the scientific evaluation",
			"Angaben für die wissenschaftliche Begleitung" },
		false, duty },
	{ "incidents",
		{ "published figures of incidents, small numbers hidden",
			"veröffentlichte Zahlen zu Vorfällen, ohne kleine "
			"Zahlen" },
		false, incidents },
	{ "situation",
		{ "the situation report: analyses and incidents",
			"der Lagebericht: Analysen und Vorfälle" },
		false, incidents },
};
/* For help and completion; the same names. */
#define NAMES                                                                 \
	"yearly settlement receipts advice attendance decisions composition " \
	"events publicity networks opportunities tasks duties evaluation "    \
	"incidents situation"

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct report_args, name, "NAME", .complete = PFD_C_WORDS,
		.words = NAMES),
	PFD_OPERAND(struct report_args, id, "ID", .optional = true,
		.complete = PFD_C_ID, .kind = "grant"),
	{ 0 },
};

static enum pfd_status check_use(
	struct pfd_run *run, const struct report_args *args, bool of_grant)
{
	if (of_grant && !args->id)
		return pfd_run_usage(
			run, PFD_MESSAGE("{name} is about a grant: its ID is "
					 "missing",
				     "{name} gilt einer Förderung: ihre ID "
				     "fehlt",
				     PFD_A_Z("name", args->name)));
	if ((args->missing || args->figures) &&
		strcmp(args->name, "yearly") != 0)
		return pfd_run_usage(
			run, PFD_MESSAGE("{name} takes no --missing and no "
					 "--figures",
				     "{name} nimmt kein --missing und kein "
				     "--figures",
				     PFD_A_Z("name", args->name)));
	if (!of_grant && (args->id || args->minus.given))
		return pfd_run_usage(
			run, PFD_MESSAGE("{name} takes no ID and no --minus",
				     "{name} nimmt keine ID und kein --minus",
				     PFD_A_Z("name", args->name)));
	return PFD_OK;
}

static enum pfd_status run_report(struct pfd_run *run, const void *given)
{
	const struct report_args *args = given;
	struct pfd_doc *doc = NULL;
	enum pfd_status status, shown;

	for (size_t i = 0; i < PFD_COUNT(reports); i++) {
		if (strcmp(reports[i].name, args->name) != 0)
			continue;
		status = check_use(run, args, reports[i].of_grant);
		if (!status)
			status = reports[i].make(run, args, &doc);
		/* What is missing is told before it is refused. */
		shown = doc ? pfd_run_doc(run, doc) : PFD_OK;
		if (shown)
			return shown;
		return status ? status : pfd_reading_end(run);
	}
	pfd_fail(run->err, PFD_USAGE,
		PFD_MESSAGE("“{name}” is no report",
			"„{name}“ ist kein Bericht",
			PFD_A_Z("name", args->name)));
	return pfd_hint(
		run->err, PFD_MESSAGE("there are: {names}", "es gibt: {names}",
				  PFD_A_Z("names", NAMES)));
}

static const struct pfd_example examples[] = {
	{ "pfd report yearly --year 2026 -o 2026.md",
		{ "the yearly report as Markdown",
			"der Jahresbericht als Markdown" } },
	{ "pfd report yearly -O csv --table grants",
		{ "one of its tables for a spreadsheet",
			"eine seiner Tabellen für die Tabellenkalkulation" } },
	{ "pfd report receipts 2026-014 --minus none -o belegliste.md",
		{ "a grant's receipt list without signs",
			"die Belegliste einer Förderung ohne Vorzeichen" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_report = {
	.verb = "report",
	.section = PFD_SECTION_LOOK,
	.summary = { "make a report", "einen Bericht erstellen" },
	.description = { "yearly: the report to the funding body, with master "
			 "data, "
			 "money, results, grants, meetings, findings, waivers "
			 "and "
			 "changed rules. Every number is a sum over records; "
			 "the end "
			 "names the commit that it was made from.\n"
			 "settlement: the year's proof of use: sources and "
			 "pots, final recipients (persons by their id), use "
			 "of the drawdowns, repayments, plan against actual.\n"
			 "receipts ID: how the use of a grant is proven. "
			 "Income "
			 "and expenses apart and in the order of their "
			 "payments, plan against actual per heading, and what "
			 "is due; at flat rates the attendance lists and fees. "
			 "Amounts get their sign here only.\n"
			 "advice: talks and minutes by month, client, topic, "
			 "channel and district, and what applications and "
			 "awards came of them.\n"
			 "attendance: how often each member with a vote was "
			 "present, represented, excused or absent. "
			 "decisions: all votes of the year with their "
			 "numbers, results, grants and sums. composition: "
			 "the bodies' seats by sector at the end of the "
			 "year. All three are in the yearly report, too, and "
			 "name persons by their ids.",
		"yearly: der Jahresbericht an den Zuwendungsgeber mit "
		"Stammdaten, Finanzen, Ergebnissen, Förderungen, Sitzungen, "
		"Befunden, Ausnahmen und geänderten Regeln. Jede Zahl ist eine "
		"Summe über Datensätze; am Ende steht der Commit, aus dem er "
		"entstand.\n"
		"settlement: der Verwendungsnachweis des Jahres: "
		"Mittelherkunft "
		"und Töpfe, Letztempfänger (Personen mit ihrer Kennung), "
		"Verwendung der Abrufe, Erstattungen, Plan und Ergebnis.\n"
		"receipts ID: der Nachweis einer Förderung. Einnahmen und "
		"Ausgaben getrennt und in der Folge ihrer Zahlungen, Soll und "
		"Ist je Einzelansatz und was zusteht; bei Pauschalen die "
		"Teilnahmelisten und Honorare. Ein Vorzeichen bekommen Beträge "
		"nur hier.\n"
		"advice: Beratungen und Minuten nach Monat, Ratsuchenden, "
		"Thema, Weg und Stadtteil und welche Anträge und Bewilligungen "
		"daraus wurden.\n"
		"attendance: wie oft jedes stimmberechtigte Mitglied "
		"anwesend, vertreten, entschuldigt oder unentschuldigt "
		"abwesend war. decisions: alle Abstimmungen des Jahres mit "
		"Nummer, Ergebnis, Förderung und Summen. composition: die "
		"Sitze der Gremien nach Bereichen am Jahresende. Alle drei "
		"stehen auch im Jahresbericht und nennen Personen mit ihrer "
		"Kennung." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct report_args),
	/* The commit and whether files differ from it belong to a report. */
	.needs = PFD_NEEDS_GIT,
	.flags = PFD_CMD_YEAR | PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_MD,
	.run = run_report,
};
