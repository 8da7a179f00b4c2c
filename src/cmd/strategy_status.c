/* `pfd strategy status`: how far the strategy has come. */
#include "reading.h"

static enum pfd_status run_status(struct pfd_run *run, const void *given)
{
	struct pfd_report_run report;
	struct pfd_doc *doc = NULL;
	int year = 0;
	enum pfd_status status = pfd_reading_any_year(run, &year);

	(void)given;
	if (status)
		return status;
	report = pfd_run_report(run);
	status = pfd_report_strategy(&report, year, &doc, run->err);
	if (!status)
		status = pfd_run_doc(run, doc);
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_strategy_status = {
	.group = "strategy",
	.verb = "status",
	.section = PFD_SECTION_LOOK,
	.summary = { "show progress, idle goals and work without a goal",
		"Fortschritt, Ziele ohne Aktivität und Aktivität ohne Ziel "
		"zeigen" },
	.description = { "Of the strategy that holds in the year: each "
			 "indicator with its latest value (typed, or given by "
			 "its query) and how much of the way from baseline to "
			 "target is done, what serves each goal in the year, "
			 "goals that nothing serves, awards and projects "
			 "without a goal, and the age of the concepts.",
		"Zur Strategie, die im Jahr gilt: jeder Indikator mit dem "
		"letzten Wert (eingetragen oder aus seiner Abfrage) und dem "
		"Anteil des Wegs vom Ausgangs- zum Zielwert, was jedem Ziel im "
		"Jahr dient, Ziele, denen nichts dient, Bewilligungen und "
		"Projekte ohne Ziel und das Alter der Konzepte." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd strategy status --year 2026" },
			{ "pfd strategy status -O csv --table indicators" },
			{ 0 },
		},
	.needs = PFD_NEEDS_GIT,
	.flags = PFD_CMD_YEAR | PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_MD,
	.widest = PFD_FOR_PUBLIC,
	.run = run_status,
};
