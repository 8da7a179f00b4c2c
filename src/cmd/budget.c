/* `pfd budget`: what is free per pot, and whether another award fits. */
#include <stdlib.h>

#include "common_options.h"
#include "reading.h"

struct budget_args {
	const char *what_if;
	struct pfd_opt_enum pot;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct budget_args, what_if, "what-if", 0, "AMOUNT|ID",
		"what would be free after another award of AMOUNT, or of what "
		"the grant ID requests",
		"was nach einer weiteren Bewilligung von AMOUNT, oder wie die "
		"Förderung ID beantragt, frei wäre"),
	PFD_OPTION(struct budget_args, pot, "pot", 0, "POT",
		"the pot of --what-if (default: the grant's)",
		"der Topf zu --what-if (Vorgabe: der der Förderung)",
		.values = &pfd_enum_pot),
	{ 0 },
};

static enum pfd_status does_not_fit(struct pfd_run *run, struct pfd_str pot,
	int64_t amount_cents, int64_t over_cents)
{
	int place = pfd_enum_find(&pfd_enum_pot, pot);

	return pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{pot}: {amount} does not fit: {over} too much",
			"{pot}: {amount} passt nicht hinein: {over} zu viel",
			PFD_A_MONEY("amount", amount_cents),
			PFD_A_MONEY("over", over_cents),
			place < 0 ? PFD_A_STR("pot", pot)
				  : PFD_A_TEXT("pot",
					    pfd_enum_pot.values[place].word)));
}

static enum pfd_status what_if(struct pfd_run *run,
	const struct budget_args *args, int64_t amount_cents, int year)
{
	struct pfd_report_run report = pfd_run_report(run);
	struct pfd_str pot = { 0 };
	struct pfd_doc *doc = NULL;
	int64_t after_cents = 0;
	enum pfd_status status = PFD_OK;

	report.lang = run->env.lang;
	if (amount_cents < 0)
		status = pfd_report_requested(&report, pfd_str(args->what_if),
			&pot, &amount_cents, run->err);
	if (args->pot.given)
		pot = pfd_str(pfd_enum_pot.values[args->pot.v].key);
	if (!status)
		status = pfd_report_what_if(&report, year, pot, amount_cents,
			&after_cents, &doc, run->err);
	if (!status)
		status = pfd_run_doc(run, doc);
	if (status)
		return status;
	return after_cents < 0
		       ? does_not_fit(run, pot, amount_cents, -after_cents)
		       : pfd_reading_end(run);
}

/* An amount, or below 0 for the id of a grant, whose year is then looked at. */
static enum pfd_status read_what_if(
	struct pfd_run *run, const char *typed, int64_t *ret_cents)
{
	static const struct pfd_option_slot slot = { .name = "--what-if",
		.type = PFD_OPT_MONEY };
	struct pfd_opt_money amount = { 0 };
	enum pfd_status status;

	if (pfd_kind_grant.path(run->arena, pfd_str(typed)).len) {
		run->year = (int)strtol(typed, NULL, 10);
		*ret_cents = -1;
		return PFD_OK;
	}
	status = pfd_option_store(run, &slot, &amount, typed);
	*ret_cents = amount.v;
	return status ? status : pfd_reading_end(run);
}

static enum pfd_status run_budget(struct pfd_run *run, const void *given)
{
	const struct budget_args *args = given;
	int64_t amount_cents = 0;
	struct pfd_report_run report;
	enum pfd_status status = PFD_OK;
	int year = 0;

	if (args->pot.given && !args->what_if)
		return pfd_run_usage(
			run, PFD_MESSAGE("--pot goes with --what-if",
				     "--pot gehört zu --what-if"));
	if (args->what_if)
		status = read_what_if(run, args->what_if, &amount_cents);
	if (!status && args->what_if && amount_cents >= 0 && !args->pot.given)
		return pfd_run_usage(
			run, PFD_MESSAGE("--what-if AMOUNT needs --pot POT",
				     "--what-if AMOUNT braucht --pot POT"));
	if (!status)
		status = pfd_reading_year(run, false, &year);
	if (status)
		return status;
	if (args->what_if)
		return what_if(run, args, amount_cents, year);
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
	{ "pfd budget --what-if 2026-014",
		{ "does the grant fit as requested?",
			"passt die Förderung wie beantragt?" } },
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
			 "the latest.\n\nThe pots, then the tracks; where the "
			 "year has them, what its rounds release of the pots "
			 "and until when federal money drawn is to be spent. "
			 "At a terminal bars show what of each pot is paid "
			 "(less what returned), committed and free. "
			 "CSV, TSV and JSON Lines hold the pots alone, with "
			 "--what-if the answer; --table names another.",
		"frei = Budget − gebunden − (ausgezahlt − zurückgeflossen): "
		"was ausgezahlt und noch zurückzufordern ist, ist nie frei. "
		"Das Jahr ist --year, sonst das heutige, wenn es eine Datei "
		"hat, sonst das letzte.\n\nDie Töpfe, dann die "
		"Förderbereiche; wo das Jahr sie hat, was seine Runden von den "
		"Töpfen freigeben und bis wann abgerufene Bundesmittel zu "
		"verwenden sind. Am Terminal zeigen Balken, was von jedem Topf "
		"ausgezahlt (abzüglich Zurückgeflossenem), gebunden und frei "
		"ist. CSV, TSV und JSON Lines enthalten nur die "
		"Töpfe, mit --what-if die Antwort; --table nennt eine andere "
		"Tabelle." },
	.examples = examples,
	.options = options,
	.args_size = sizeof(struct budget_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_YEAR | PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.widest = PFD_FOR_PUBLIC,
	.run = run_budget,
};
