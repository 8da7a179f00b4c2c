/* `pfd report NAME`: the reports, one line each in the table below. */
#include "reading.h"

struct report_args {
	const char *name;
};

static enum pfd_status yearly(struct pfd_run *run, struct pfd_doc **ret)
{
	struct pfd_findings findings = { .arena = run->arena };
	struct pfd_report_run report;
	enum pfd_status status;
	int year = 0;

	status = pfd_reading_year(run, true, &year);
	if (status)
		return status;
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
	report = pfd_run_report(run);
	return pfd_report_yearly(&report, year, &findings, ret, run->err);
}

static const struct {
	const char *name;
	struct pfd_text summary;
	enum pfd_status (*make)(struct pfd_run *run, struct pfd_doc **ret);
} reports[] = {
	{ "yearly",
		{ "the report to the funding body",
			"der Bericht an den Zuwendungsgeber" },
		yearly },
};
/* For help and completion; the same names. */
#define NAMES "yearly"

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct report_args, name, "NAME", .complete = PFD_C_WORDS,
		.words = NAMES),
	{ 0 },
};

static enum pfd_status run_report(struct pfd_run *run, const void *given)
{
	const struct report_args *args = given;
	struct pfd_doc *doc = NULL;
	enum pfd_status status;

	for (size_t i = 0; i < PFD_COUNT(reports); i++) {
		if (strcmp(reports[i].name, args->name) != 0)
			continue;
		status = reports[i].make(run, &doc);
		if (!status)
			status = pfd_run_doc(run, doc);
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
			 "names the commit that it was made from.",
		"yearly: der Jahresbericht an den Zuwendungsgeber mit "
		"Stammdaten, Finanzen, Ergebnissen, Förderungen, Sitzungen, "
		"Befunden, Ausnahmen und geänderten Regeln. Jede Zahl ist eine "
		"Summe über Datensätze; am Ende steht der Commit, aus dem er "
		"entstand." },
	.examples = examples,
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
