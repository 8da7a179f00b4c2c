/* `pfd year transfer`: money from one pot into another. */
#include "made.h"

struct transfer_args {
	const char *year, *notice, *reason;
	struct pfd_opt_enum from, to;
	struct pfd_opt_money amount;
	struct pfd_opt_date date, effective;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct transfer_args, from, "from", 0, "POT",
		"the pot that gives (required)", "der abgebende Topf (nötig)",
		.values = &pfd_enum_pot),
	PFD_OPTION(struct transfer_args, to, "to", 0, "POT",
		"the pot that receives (required)",
		"der empfangende Topf (nötig)", .values = &pfd_enum_pot),
	PFD_OPTION(struct transfer_args, amount, "amount", 0, "AMOUNT",
		"how much moves (required)",
		"wie viel umgeschichtet wird (nötig)"),
	PFD_OPTION(struct transfer_args, date, "date", 'd', "DATE",
		"when it was decided (default: today)",
		"wann es beschlossen wurde (Vorgabe: heute)"),
	PFD_OPTION(struct transfer_args, effective, "effective", 0, "DATE",
		"from when it counts (default: the date)",
		"ab wann es gilt (Vorgabe: das Datum)"),
	PFD_OPTION(struct transfer_args, notice, "notice", 0, "NO",
		"number of the notice that allows it",
		"Nummer des Bescheids, der es erlaubt"),
	PFD_OPTION(struct transfer_args, reason, "reason", 0, "TEXT",
		"why the money moves", "warum umgeschichtet wird"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct transfer_args, year, "YEAR", .complete = PFD_C_YEAR),
	{ 0 },
};

static enum pfd_status check(
	struct pfd_run *run, const struct transfer_args *args)
{
	if (!args->from.given)
		return pfd_run_missing(run, "from");
	if (!args->to.given)
		return pfd_run_missing(run, "to");
	if (!args->amount.given)
		return pfd_run_missing(run, "amount");
	if (args->from.v == args->to.v)
		return pfd_run_usage(
			run, PFD_MESSAGE("--from and --to name the same pot",
				     "--from und --to nennen denselben Topf"));
	return PFD_OK;
}

static struct pfd_made transfer_of(struct pfd_run *run,
	const struct transfer_args *args, const struct pfd_record *record)
{
	struct pfd_made item = pfd_made(run, record->kind, "transfers");

	pfd_made_int(
		&item, "no", pfd_record_next_no(&record->yaml, "transfers"));
	pfd_made_date(&item, "date", pfd_run_date(run, &args->date));
	if (args->effective.given)
		pfd_made_date(&item, "effective", args->effective.v);
	pfd_made_enum(&item, "from", &pfd_enum_pot, args->from.v);
	pfd_made_enum(&item, "to", &pfd_enum_pot, args->to.v);
	pfd_made_money(&item, "amount", args->amount.v);
	pfd_made_z(&item, "notice", args->notice);
	pfd_made_z(&item, "reason", args->reason);
	return item;
}

static enum pfd_status run_transfer(struct pfd_run *run, const void *given)
{
	const struct transfer_args *args = given;
	struct pfd_record record;
	struct pfd_made item;
	struct pfd_edit edit;
	enum pfd_status status = check(run, args);

	if (!status)
		status = pfd_run_change(run);
	if (!status)
		status = pfd_run_record(run, args->year, &record);
	if (status)
		return status;
	item = transfer_of(run, args, &record);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_made_append(&item, &record, "transfers");
	status = pfd_change_edit(run->change, &record, &edit, 1, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("year {id}: transferred {amount}, {from} → "
			    "{to}",
			"Förderjahr {id}: {amount} umgeschichtet, {from} → "
			"{to}",
			PFD_A_STR("id", record.id),
			PFD_A_MONEY("amount", args->amount.v),
			PFD_A_TEXT(
				"from", pfd_enum_pot.values[args->from.v].word),
			PFD_A_TEXT("to", pfd_enum_pot.values[args->to.v].word)),
		&record.id, 1);
}

const struct pfd_command pfd_cmd_year_transfer = {
	.group = "year",
	.verb = "transfer",
	.section = PFD_SECTION_YEAR,
	.summary = { "move money from one pot to another",
		"Mittel von einem Topf in einen anderen umschichten" },
	.description = { "The pots' initial amounts stay as they are; the "
			 "transfer changes their budgets from its effective "
			 "date.",
		"Die Anfangsbeträge der Töpfe bleiben; die Umschichtung "
		"ändert ihr Budget ab dem Tag, an dem sie gilt." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd year transfer 2026 --from youth --to action "
			  "--amount 2000 --notice 4" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct transfer_args),
	.flags = PFD_CMD_WRITER,
	.run = run_transfer,
};
