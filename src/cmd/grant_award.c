/* `pfd grant award`: the decision that money is given. */
#include "grant_verb.h"

struct award_args {
	const char *id;
	struct pfd_opt_money amount;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct award_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct award_args, amount, "AMOUNT", .optional = true),
	{ 0 },
};

/* On one day the dates do not tell what came first; here it is known. */
static enum pfd_status refuse_ended(struct pfd_act *act)
{
	(void)pfd_fail(act->run->err, PFD_REFUSED,
		PFD_MESSAGE("grant {id} was withdrawn or cancelled",
			"Förderung {id} wurde zurückgezogen oder fiel aus",
			PFD_A_STR("id", act->record.id)));
	return pfd_hint(act->run->err,
		PFD_MESSAGE("if that was a mistake, remove it first (pfd grant "
			    "edit {id}); otherwise add a new application",
			"wenn das ein Versehen war, es zuerst entfernen (pfd "
			"grant edit {id}); sonst neu beantragen",
			PFD_A_STR("id", act->record.id)));
}

/* The office that may decide alone consents by deciding. */
static bool office_alone(const struct pfd_act *act)
{
	return act->track && act->track->approvals.n == 1 &&
	       !act->grant->approvals.n &&
	       pfd_track_approval(act->track, PFD_APPROVAL_ROLE_OFFICE);
}

static enum pfd_status make_award(struct pfd_act *act, const void *given)
{
	const struct award_args *args = given;
	const struct pfd_grant *grant = act->grant;
	struct pfd_made decision, approval;
	int64_t amount =
		args->amount.given ? args->amount.v : grant->requested.v;
	enum pfd_status status = PFD_OK;

	if (grant->withdrawn.date.state == PFD_SET ||
		grant->cancelled.date.state == PFD_SET)
		return refuse_ended(act);
	if (!args->amount.given && grant->requested.state != PFD_SET)
		return pfd_run_usage(act->run,
			PFD_MESSAGE("the grant requests no amount: name the "
				    "AMOUNT",
				"die Förderung nennt keinen beantragten "
				"Betrag: AMOUNT angeben"));
	decision = pfd_act_decision(act, PFD_DECISION_AWARD);
	pfd_made_z(&decision, "form", "notice");
	pfd_made_money(&decision, "amount", amount);
	if (office_alone(act)) {
		approval = pfd_act_item(act, "approvals");
		pfd_made_z(&approval, "role", "office");
		pfd_made_typed(
			&approval, "date", pfd_made_text(&decision, "date"));
		status = pfd_act_append(act, "approvals", &approval);
	}
	act->subject = PFD_MESSAGE("grant {id}: awarded {amount}",
		"Förderung {id}: bewilligt {amount}",
		PFD_A_STR("id", act->record.id), PFD_A_MONEY("amount", amount));
	return status ? status : pfd_act_append(act, "decisions", &decision);
}

const struct pfd_command pfd_cmd_grant_award = {
	.group = "grant",
	.verb = "award",
	.section = PFD_SECTION_GRANT,
	.summary = { "award a grant", "eine Förderung bewilligen" },
	.description = { "Adds the award to the grant's decisions: today, by "
			 "the lead authority if the track asks for its "
			 "approval, else by the office. Without AMOUNT, what "
			 "was requested is awarded. On a track that the "
			 "office decides alone, its approval is written, "
			 "too.\n\n"
			 "The rules that bind at the award must hold: caps, "
			 "deadlines, what is free in the pot. An award is "
			 "changed with \"pfd grant amend\".",
		"Trägt die Bewilligung als Entscheidung ein: heute, durch das "
		"Federführende Amt, wenn der Förderbereich seine Zustimmung "
		"verlangt, sonst durch die Fachstelle. Ohne AMOUNT wird "
		"bewilligt, was beantragt ist. In einem Förderbereich, über "
		"den die Fachstelle allein entscheidet, wird auch ihre "
		"Zustimmung eingetragen.\n\n"
		"Die Regeln, die mit der Bewilligung binden, müssen "
		"eingehalten sein: Obergrenzen, Fristen, freie Mittel. "
		"Geändert wird eine Bewilligung mit „pfd grant amend“." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant award 2026-014" },
			{ "pfd grant award 2026-014 400,00 --date 2.4.2026" },
			{ 0 },
		},
	.operands = operands,
	.item = "decisions",
	.item_skips = "kind amount",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_STEP_AWARD,
			.make = make_award,
		},
	.args_size = sizeof(struct award_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
