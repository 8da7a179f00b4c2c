/* `pfd grant reject`: the decision that no money is given. */
#include "grant_verb.h"

static enum pfd_status make_reject(struct pfd_act *act, const void *given)
{
	struct pfd_made decision =
		pfd_act_decision(act, PFD_DECISION_REJECTION);

	(void)given;
	if (!decision.bad && !pfd_made_has(&decision, "reason"))
		return pfd_run_missing(act->run, "reason");
	act->subject = PFD_MESSAGE("grant {id}: rejected",
		"Förderung {id}: abgelehnt", PFD_A_STR("id", act->record.id));
	return pfd_act_append(act, "decisions", &decision);
}

const struct pfd_command pfd_cmd_grant_reject = {
	.group = "grant",
	.verb = "reject",
	.section = PFD_SECTION_GRANT,
	.summary = { "reject a grant", "eine Förderung ablehnen" },
	.description = { "Adds the rejection to the grant's decisions; what it "
			 "had reserved in its pot is free again. --reason is "
			 "required.",
		"Trägt die Ablehnung als Entscheidung ein; was im Topf "
		"vorgemerkt war, ist wieder frei. --reason ist nötig." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant reject 2026-014 --reason 'liegt außerhalb "
			  "des Fördergebiets'" },
			{ 0 },
		},
	.operands = pfd_grant_operands,
	.item = "decisions",
	.item_skips = "kind amount form conditions",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_NO_STEP,
			.words = "--reason …",
			.make = make_reject,
		},
	.args_size = sizeof(struct pfd_grant_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
