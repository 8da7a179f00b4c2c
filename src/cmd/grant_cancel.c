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
	const struct pfd_grant *grant;
	struct pfd_record record;
	struct pfd_made item;
	struct pfd_edit edit;
	enum pfd_status status = pfd_run_grant(run, args->id, &record, &grant);

	if (status)
		return status;
	if (grant->cancelled.date.state == PFD_SET)
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("grant {id} is cancelled already",
				"Förderung {id} ist schon als ausgefallen "
				"eingetragen",
				PFD_A_STR("id", record.id)));
	item = pfd_made(run, record.kind, "cancelled");
	pfd_made_date(&item, "date", pfd_run_date(run, &args->date));
	pfd_made_z(&item, "reason", args->reason);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_record_edit(run->arena, record.kind, PFD_EDIT_SET,
		PFD_STR("cancelled"), item.map);
	status = pfd_change_edit(run->change, &record, &edit, 1, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("grant {id}: cancelled",
			"Förderung {id}: ausgefallen",
			PFD_A_STR("id", record.id)),
		&record.id, 1);
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
