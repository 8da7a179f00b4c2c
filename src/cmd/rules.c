/* `pfd rules`: the rules as they are in force, with values and sources. */
#include "reading.h"

struct rules_args {
	bool changed;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct rules_args, changed, "changed", 0, NULL,
		"only what differs from the shipped defaults",
		"nur, was von der Vorgabe abweicht"),
	{ 0 },
};

static enum pfd_status run_rules(struct pfd_run *run, const void *given)
{
	const struct rules_args *args = given;
	struct pfd_report_run report;
	enum pfd_status status;
	int year = 0;

	/* Without any year the shipped values are what there is. */
	status = run->year ? pfd_reading_year(run, false, &year)
			   : pfd_run_load(run, &pfd_scope_all);
	if (status)
		return status;
	if (!year)
		year = pfd_report_year(run->index, 0, run->env.as_of);
	report = pfd_run_report(run);
	report.lang = run->env.lang;
	status = pfd_run_doc(
		run, pfd_report_rules(&report, year, args->changed));
	return status ? status : pfd_reading_end(run);
}

static const struct pfd_example examples[] = {
	{ "pfd rules --year 2026 --changed",
		{ "what this partnership set otherwise",
			"was diese Partnerschaft anders festgelegt hat" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_rules = {
	.verb = "rules",
	.section = PFD_SECTION_SELF,
	.summary = { "list the rules in force with their values and sources",
		"die geltenden Regeln mit Werten und Quellen auflisten" },
	.description = { "Rules hold with the shipped values until a year file "
			 "names others, with their source and period "
			 "(parameters). `pfd explain RULE` says what a rule "
			 "demands. Rules of one's own stand in rules/*.sql.",
		"Regeln gelten mit den Vorgaben, bis eine Jahresdatei andere "
		"Werte nennt, mit Quelle und Zeitraum (parameters). `pfd "
		"explain RULE` sagt, was eine Regel verlangt. Eigene Regeln "
		"stehen in rules/*.sql." },
	.topic = &pfd_topic_local_rules,
	.examples = examples,
	.options = options,
	.args_size = sizeof(struct rules_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_YEAR | PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.run = run_rules,
};
