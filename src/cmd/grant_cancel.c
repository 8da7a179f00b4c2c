/* `pfd grant cancel`: the measure fell through. */
#include "grant_verb.h"

static enum pfd_status make_cancel(struct pfd_act *act, const void *given)
{
	(void)given;
	act->subject = PFD_MESSAGE("grant {id}: cancelled",
		"Förderung {id}: ausgefallen", PFD_A_STR("id", act->record.id));
	return pfd_act_end(
		act, PFD_TEXT("grant {id} is cancelled already",
			     "Förderung {id} ist schon als ausgefallen "
			     "eingetragen"));
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
	.operands = pfd_grant_operands,
	.item = "cancelled",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_NO_STEP,
			.make = make_cancel,
		},
	.args_size = sizeof(struct pfd_grant_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
