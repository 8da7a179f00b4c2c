/* `pfd grant amend`: a later decision that changes an award. */
#include "grant_verb.h"

struct amend_args {
	const char *id;
	struct pfd_opt_money amount;
	struct pfd_opt_date start, end;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct amend_args, start, "period-start", 0, "DATE",
		"new first day of the approval period",
		"neuer erster Tag des Bewilligungszeitraums"),
	PFD_OPTION(struct amend_args, end, "period-end", 0, "DATE",
		"new last day of the approval period",
		"neuer letzter Tag des Bewilligungszeitraums"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct amend_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct amend_args, amount, "AMOUNT", .optional = true),
	{ 0 },
};

static enum pfd_status check_amend(
	struct pfd_act *act, const struct amend_args *args, bool conditions)
{
	const char *reason = act->run->write.reason;

	if (!args->amount.given && !args->start.given && !args->end.given &&
		!conditions)
		return pfd_run_usage(act->run,
			PFD_MESSAGE("nothing to amend: name the new AMOUNT, "
				    "--period-start, --period-end or "
				    "--conditions",
				"nichts zu ändern: AMOUNT, --period-start, "
				"--period-end oder --conditions angeben"));
	if (reason && *reason)
		return PFD_OK;
	(void)pfd_fail(act->run->err, PFD_REFUSED,
		PFD_MESSAGE("an award changes with a reason only",
			"eine Bewilligung ändert sich nur mit Begründung"));
	return pfd_hint(
		act->run->err, PFD_MESSAGE("give the reason: -m \"…\"",
				       "die Begründung angeben: -m \"…\""));
}

static enum pfd_status make_amend(struct pfd_act *act, const void *given)
{
	const struct amend_args *args = given;
	struct pfd_made decision =
		pfd_act_decision(act, PFD_DECISION_AMENDMENT);
	enum pfd_status status = check_amend(act, args,
		decision.bad || pfd_made_has(&decision, "conditions"));

	if (status)
		return status;
	pfd_made_z(&decision, "form", "notice");
	if (args->amount.given)
		pfd_made_money(&decision, "amount", args->amount.v);
	pfd_made_z(&decision, "reason", act->run->write.reason);
	if (args->start.given)
		pfd_act_set_date(act, "approval_period.start", args->start.v);
	if (args->end.given)
		pfd_act_set_date(act, "approval_period.end", args->end.v);
	act->subject =
		args->amount.given
			? PFD_MESSAGE("grant {id}: amended to {amount}",
				  "Förderung {id}: geändert auf {amount}",
				  PFD_A_STR("id", act->record.id),
				  PFD_A_MONEY("amount", args->amount.v))
			: PFD_MESSAGE("grant {id}: award amended",
				  "Förderung {id}: Bewilligung geändert",
				  PFD_A_STR("id", act->record.id));
	return pfd_act_append(act, "decisions", &decision);
}

const struct pfd_command pfd_cmd_grant_amend = {
	.group = "grant",
	.verb = "amend",
	.section = PFD_SECTION_GRANT,
	.summary = { "change an award", "eine Bewilligung ändern" },
	.description = { "Adds an amending decision. AMOUNT is the new award "
			 "in "
			 "full, not the difference; without it the amount "
			 "stays. The reason (-m) is required and stands in "
			 "the decision, too.",
		"Trägt eine Änderung als Entscheidung ein. AMOUNT ist die neue "
		"Bewilligung insgesamt, nicht die Differenz; ohne AMOUNT "
		"bleibt "
		"der Betrag. Die Begründung (-m) ist nötig und steht auch in "
		"der Entscheidung." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant amend 2026-020 2.800,00 -m 'ein Termin "
			  "entfällt'" },
			{ "pfd grant amend 2026-020 --period-end 30.11.2026 -m "
			  "'Verlängerung beantragt'" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.item = "decisions",
	.item_skips = "kind amount reason",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_NO_STEP,
			.words = "--conditions …",
			.shown = "AMOUNT -m …",
			.make = make_amend,
		},
	.args_size = sizeof(struct amend_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
