/* `pfd grant cancel`: the measure fell through. */
#include "made.h"

struct cancel_args {
	const char *id, *reason;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct cancel_args, reason, "reason", 0, "TEXT", "why",
		"warum"),
	PFD_OPTION(struct cancel_args, date, "date", 'd', "DATE",
		"when it fell through (default: today)",
		"wann sie ausfiel (Vorgabe: heute)"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct cancel_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

static enum pfd_status run_cancel(struct pfd_run *run, const void *given)
{
	const struct cancel_args *args = given;

	return pfd_run_end_grant(run, args->id, "cancelled", &args->date,
		args->reason,
		PFD_TEXT("grant {id} is cancelled already",
			"Förderung {id} ist schon als ausgefallen "
			"eingetragen"),
		PFD_TEXT("grant {id}: cancelled",
			"Förderung {id}: ausgefallen"));
}

const struct pfd_command pfd_cmd_grant_cancel = {
	.group = "grant",
	.verb = "cancel",
	.section = PFD_SECTION_GRANT,
	.summary = { "record that a measure fell through",
		"eintragen, dass eine Maßnahme ausfällt" },
	.description = { "For measures that do not take place. What the "
			 "applicant takes back is \"pfd grant withdraw\".",
		"Für Maßnahmen, die nicht stattfinden. Was der "
		"Antragsteller zurücknimmt, trägt „pfd grant withdraw“ "
		"ein." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant cancel 2026-014 --reason 'Unwetter'" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct cancel_args),
	.flags = PFD_CMD_WRITER,
	.run = run_cancel,
};
