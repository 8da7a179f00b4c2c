/* `pfd budget`: what is free per pot, and whether another award fits. */
#include "reading.h"

struct budget_args {
	struct pfd_opt_money what_if;
	struct pfd_opt_enum pot;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct budget_args, what_if, "what-if", 0, "AMOUNT",
		"what would be free after another award of AMOUNT",
		"was nach einer weiteren Bewilligung von AMOUNT frei wäre"),
	PFD_OPTION(struct budget_args, pot, "pot", 0, "POT",
		"the pot of --what-if", "der Topf zu --what-if",
		.values = &pfd_enum_pot),
	{ 0 },
};

static enum pfd_status what_if(
	struct pfd_run *run, const struct budget_args *args, int year)
{
	struct pfd_report_run report = pfd_run_report(run);
	const struct pfd_enum_value *pot = &pfd_enum_pot.values[args->pot.v];
	struct pfd_doc *doc = NULL;
	int64_t after_cents = 0;
	enum pfd_status status;

	report.lang = run->env.lang;
	status = pfd_report_what_if(&report, year, pfd_str(pot->key),
		args->what_if.v, &after_cents, &doc, run->err);
	if (!status)
		status = pfd_run_doc(run, doc);
	if (status)
		return status;
	if (after_cents >= 0)
		return pfd_reading_end(run);
	return pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{pot}: {amount} does not fit: {over} too much",
			"{pot}: {amount} passt nicht hinein: {over} zu viel",
			PFD_A_MONEY("amount", args->what_if.v),
			PFD_A_MONEY("over", -after_cents),
			PFD_A_TEXT("pot", pot->word)));
}

static enum pfd_status run_budget(struct pfd_run *run, const void *given)
{
	const struct budget_args *args = given;
	struct pfd_report_run report;
	enum pfd_status status;
	int year = 0;

	if (args->what_if.given && !args->pot.given)
		return pfd_run_usage(
			run, PFD_MESSAGE("--what-if needs --pot POT",
				     "--what-if braucht --pot POT"));
	if (args->pot.given && !args->what_if.given)
		return pfd_run_usage(
			run, PFD_MESSAGE("--pot goes with --what-if AMOUNT",
				     "--pot gehört zu --what-if AMOUNT"));
	status = pfd_reading_year(run, false, &year);
	if (status)
		return status;
	if (args->what_if.given)
		return what_if(run, args, year);
	report = pfd_run_report(run);
	report.lang = run->env.lang;
	status = pfd_run_doc(run, pfd_report_budget(&report, year));
	return status ? status : pfd_reading_end(run);
}

static const struct pfd_example examples[] = {
	{ "pfd budget --year 2026",
		{ "the pots of a year", "die Töpfe eines Jahres" } },
	{ "pfd budget --what-if 450 --pot action",
		{ "does another 450.00 € fit? (exit status 1 if not)",
			"passen weitere 450,00 €? (Status 1, wenn nicht)" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_budget = {
	.verb = "budget",
	.section = PFD_SECTION_LOOK,
	.summary = { "show what is free in each pot",
		"zeigen, was in jedem Topf frei ist" },
	.description = { "free = budget − committed − (paid − returned): what "
			 "is paid "
			 "and still to be claimed back is never free. The year "
			 "is "
			 "--year, else that of today if it has a file, else "
			 "the latest. With --what-if, CSV, TSV and JSON Lines "
			 "hold the answer alone; --table pots: the pots.",
		"frei = Budget − gebunden − (ausgezahlt − zurückgeflossen): "
		"was ausgezahlt und noch zurückzufordern ist, ist nie frei. "
		"Das Jahr ist --year, sonst das heutige, wenn es eine Datei "
		"hat, sonst das letzte. Mit --what-if enthalten CSV, TSV und "
		"JSON Lines nur die Antwort; --table pots: die Töpfe." },
	.examples = examples,
	.options = options,
	.args_size = sizeof(struct budget_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_YEAR | PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.run = run_budget,
};
