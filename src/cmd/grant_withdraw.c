/* `pfd grant withdraw`: the applicant takes the grant back. */
#include "made.h"

struct withdraw_args {
	const char *id, *reason;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct withdraw_args, reason, "reason", 0, "TEXT", "why",
		"warum"),
	PFD_OPTION(struct withdraw_args, date, "date", 'd', "DATE",
		"date of the withdrawal (default: today)",
		"Datum der Rücknahme (Vorgabe: heute)"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct withdraw_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

static enum pfd_status run_withdraw(struct pfd_run *run, const void *given)
{
	const struct withdraw_args *args = given;

	return pfd_run_end_grant(run, args->id, "withdrawn", &args->date,
		args->reason,
		PFD_TEXT("grant {id} is withdrawn already",
			"Förderung {id} ist schon zurückgezogen"),
		PFD_TEXT("grant {id}: withdrawn",
			"Förderung {id}: zurückgezogen"));
}

const struct pfd_command pfd_cmd_grant_withdraw = {
	.group = "grant",
	.verb = "withdraw",
	.section = PFD_SECTION_GRANT,
	.summary = { "record that the applicant withdrew",
		"eintragen, dass der Antrag zurückgezogen wurde" },
	.description = { "For what the applicant takes back. What fell through "
			 "for other reasons is \"pfd grant cancel\".",
		"Für das, was der Antragsteller zurücknimmt. Was aus "
		"anderen Gründen ausfällt, trägt „pfd grant cancel“ ein." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant withdraw 2026-014 --reason 'Termin "
			  "geplatzt'" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct withdraw_args),
	.flags = PFD_CMD_WRITER,
	.run = run_withdraw,
};
