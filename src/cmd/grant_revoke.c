/* `pfd grant revoke`: the decision that an award no longer stands. */
#include "grant_verb.h"

struct revoke_args {
	const char *id;
	struct pfd_opt_money amount;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct revoke_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct revoke_args, amount, "AMOUNT"),
	{ 0 },
};

static enum pfd_status make_revoke(struct pfd_act *act, const void *given)
{
	const struct revoke_args *args = given;
	struct pfd_made decision =
		pfd_act_decision(act, PFD_DECISION_REVOCATION);

	if (!decision.bad && !pfd_made_has(&decision, "reason"))
		return pfd_run_missing(act->run, "reason");
	pfd_made_z(&decision, "form", "notice");
	pfd_made_money(&decision, "amount", args->amount.v);
	act->subject = PFD_MESSAGE(
		"grant {id}: revoked, {amount} lawfully spent",
		"Förderung {id}: widerrufen, {amount} rechtmäßig ausgegeben",
		PFD_A_STR("id", act->record.id),
		PFD_A_MONEY("amount", args->amount.v));
	return pfd_act_append(act, "decisions", &decision);
}

const struct pfd_command pfd_cmd_grant_revoke = {
	.group = "grant",
	.verb = "revoke",
	.section = PFD_SECTION_GRANT,
	.summary = { "revoke an award", "eine Bewilligung widerrufen" },
	.description = { "AMOUNT is what had been lawfully spent until then, "
			 "0.00 if nothing: so much of the grant stays, what "
			 "was paid beyond it is to be claimed back (\"pfd "
			 "grant claim\"). --reason is required.",
		"AMOUNT ist das bis dahin rechtmäßig Ausgegebene, 0,00 wenn "
		"nichts: so viel von der Zuwendung bleibt, was darüber "
		"hinaus ausgezahlt ist, ist zurückzufordern („pfd grant "
		"claim“). --reason ist nötig." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant revoke 2026-020 0,00 --reason "
			  "'zweckwidrig verwendet'" },
			{ 0 },
		},
	.operands = operands,
	.item = "decisions",
	.item_skips = "kind amount conditions",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_NO_STEP,
			.words = "0.00 --reason …",
			.shown = "AMOUNT --reason …",
			.make = make_revoke,
		},
	.args_size = sizeof(struct revoke_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
