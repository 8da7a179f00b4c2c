/* `pfd grant award`: the decision that money is given. */
#include "made.h"

struct award_args {
	const char *id;
	struct pfd_opt_money amount;
	struct pfd_opt_date date;
	struct pfd_opt_enum form;
	const char *by, *conditions, *document;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct award_args, date, "date", 'd', "DATE",
		"date of the notice or contract (default: today)",
		"Datum von Bescheid oder Vertrag (Vorgabe: heute)"),
	PFD_OPTION(struct award_args, form, "form", 0, "FORM",
		"grant notice or forwarding contract (default: notice)",
		"Zuwendungsbescheid oder Weiterleitungsvertrag (Vorgabe: "
		"notice)",
		.values = &pfd_enum_decision_form),
	PFD_OPTION(struct award_args, by, "by", 0, "ROLE",
		"who decides: office, lead_authority or a body (default: by "
		"the track)",
		"wer entscheidet: office, lead_authority oder ein Gremium "
		"(Vorgabe: nach Förderbereich)"),
	PFD_OPTION(struct award_args, conditions, "conditions", 0, "TEXT",
		"conditions of the notice", "Auflagen des Bescheids"),
	PFD_OPTION(struct award_args, document, "document", 0, "DOCUMENT",
		"the notice or contract on file",
		"Bescheid oder Vertrag in den Unterlagen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct award_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct award_args, amount, "AMOUNT", .optional = true),
	{ 0 },
};

static enum pfd_status refuse_second(struct pfd_run *run,
	const struct pfd_record *record, const struct pfd_decision *decision)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("grant {id} has an award of {amount} already",
			"Förderung {id} hat schon eine Bewilligung über "
			"{amount}",
			PFD_A_STR("id", record->id),
			PFD_A_MONEY("amount", decision->amount.v)));
	return pfd_hint(
		run->err, PFD_MESSAGE("to change it: pfd grant set {id} "
				      "decisions.{no}.amount=… -m \"…\"",
				  "so ändern: pfd grant set {id} "
				  "decisions.{no}.amount=… -m \"…\"",
				  PFD_A_STR("id", record->id),
				  PFD_A_INT("no", decision->no.v)));
}

/* On one day the dates do not tell what came first; here it is known. */
static enum pfd_status refuse_ended(
	struct pfd_run *run, const struct pfd_record *record)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("grant {id} was withdrawn or cancelled",
			"Förderung {id} wurde zurückgezogen oder fiel aus",
			PFD_A_STR("id", record->id)));
	return pfd_hint(run->err,
		PFD_MESSAGE("if that was a mistake, remove it first (pfd grant "
			    "edit {id}); otherwise add a new application",
			"wenn das ein Versehen war, es zuerst entfernen (pfd "
			"grant edit {id}); sonst neu beantragen",
			PFD_A_STR("id", record->id)));
}

/* The office that may decide alone consents by deciding. */
static bool office_alone(
	const struct pfd_track *track, const struct pfd_grant *grant)
{
	return track && track->approvals.n == 1 && !grant->approvals.n &&
	       track->approvals.items[0].state == PFD_SET &&
	       track->approvals.items[0].v == PFD_APPROVAL_ROLE_OFFICE;
}

static struct pfd_made decision_of(struct pfd_run *run,
	const struct award_args *args, const struct pfd_record *record,
	int64_t amount)
{
	struct pfd_made item = pfd_made(run, record->kind, "decisions");

	pfd_made_int(
		&item, "no", pfd_record_next_no(&record->yaml, "decisions"));
	pfd_made_enum(
		&item, "kind", &pfd_enum_decision_kind, PFD_DECISION_AWARD);
	pfd_made_date(&item, "date", pfd_run_date(run, &args->date));
	pfd_made_enum(&item, "form", &pfd_enum_decision_form,
		args->form.given ? args->form.v : PFD_DECISION_FORM_NOTICE);
	pfd_made_money(&item, "amount", amount);
	pfd_made_typed(&item, "by", pfd_run_decider(run, record, args->by));
	pfd_made_z(&item, "conditions", args->conditions);
	pfd_made_z(&item, "document", args->document);
	return item;
}

static enum pfd_status run_award(struct pfd_run *run, const void *given)
{
	const struct award_args *args = given;
	const struct pfd_decision *before;
	const struct pfd_grant *grant;
	struct pfd_made decision, approval;
	struct pfd_edit edits[2];
	struct pfd_record record;
	size_t n = 0;
	int64_t amount;
	enum pfd_status status = pfd_run_grant(run, args->id, &record, &grant);

	if (status)
		return status;
	before = pfd_grant_award(grant);
	if (before)
		return refuse_second(run, &record, before);
	if (grant->withdrawn.date.state == PFD_SET ||
		grant->cancelled.date.state == PFD_SET)
		return refuse_ended(run, &record);
	if (!args->amount.given && grant->requested.state != PFD_SET)
		return pfd_run_usage(run,
			PFD_MESSAGE("the grant requests no amount: name the "
				    "AMOUNT",
				"die Förderung nennt keinen beantragten "
				"Betrag: AMOUNT angeben"));
	amount = args->amount.given ? args->amount.v : grant->requested.v;
	approval = pfd_made(run, record.kind, "approvals");
	if (office_alone(pfd_run_track(run, &record), grant)) {
		pfd_made_enum(&approval, "role", &pfd_enum_approval_role,
			PFD_APPROVAL_ROLE_OFFICE);
		pfd_made_date(
			&approval, "date", pfd_run_date(run, &args->date));
		edits[n++] = pfd_made_append(&approval, &record, "approvals");
	}
	decision = decision_of(run, args, &record, amount);
	edits[n++] = pfd_made_append(&decision, &record, "decisions");
	if (decision.bad || approval.bad)
		return pfd_run_refused(run);
	status = pfd_change_edit(run->change, &record, edits, n, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("grant {id}: awarded {amount}",
			"Förderung {id}: bewilligt {amount}",
			PFD_A_STR("id", record.id),
			PFD_A_MONEY("amount", amount)),
		&record.id, 1);
}

const struct pfd_command pfd_cmd_grant_award = {
	.group = "grant",
	.verb = "award",
	.section = PFD_SECTION_GRANT,
	.summary = { "award a grant", "eine Förderung bewilligen" },
	.description = { "Adds the award to the grant's decisions. Without "
			 "AMOUNT, what was requested is awarded. On a track "
			 "that the office decides alone, its approval is "
			 "written, too.\n\n"
			 "The rules that bind at the award must hold: caps, "
			 "deadlines, what is free in the pot.",
		"Trägt die Bewilligung als Entscheidung ein. Ohne AMOUNT wird "
		"bewilligt, was beantragt ist. In einem Förderbereich, über "
		"den "
		"die Fachstelle allein entscheidet, wird auch ihre Zustimmung "
		"eingetragen.\n\n"
		"Die Regeln, die mit der Bewilligung binden, müssen "
		"eingehalten sein: Obergrenzen, Fristen, freie Mittel." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant award 2026-014" },
			{ "pfd grant award 2026-014 400,00 --date 2.4.2026" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct award_args),
	.flags = PFD_CMD_WRITER,
	.run = run_award,
};
