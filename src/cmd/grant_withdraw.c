/* `pfd grant withdraw`: the applicant takes the grant back. */
#include "grant_verb.h"

static enum pfd_status make_withdraw(struct pfd_act *act, const void *given)
{
	(void)given;
	act->subject = PFD_MESSAGE("grant {id}: withdrawn",
		"Förderung {id}: zurückgezogen",
		PFD_A_STR("id", act->record.id));
	return pfd_act_end(
		act, PFD_TEXT("grant {id} is withdrawn already",
			     "Förderung {id} ist schon zurückgezogen"));
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
	.operands = pfd_grant_operands,
	.item = "withdrawn",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_NO_STEP,
			.make = make_withdraw,
		},
	.args_size = sizeof(struct pfd_grant_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
