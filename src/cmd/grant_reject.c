/* `pfd grant reject`: the decision that no money is given. */
#include "made.h"

struct reject_args {
	const char *id, *reason, *by, *document;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct reject_args, reason, "reason", 0, "TEXT",
		"why it is rejected (required)",
		"warum abgelehnt wird (nötig)"),
	PFD_OPTION(struct reject_args, date, "date", 'd', "DATE",
		"date of the rejection (default: today)",
		"Datum der Ablehnung (Vorgabe: heute)"),
	PFD_OPTION(struct reject_args, by, "by", 0, "ROLE",
		"who decides: office, lead_authority or a body (default: by "
		"the track)",
		"wer entscheidet: office, lead_authority oder ein Gremium "
		"(Vorgabe: nach Förderbereich)"),
	PFD_OPTION(struct reject_args, document, "document", 0, "DOCUMENT",
		"the letter on file", "das Schreiben in den Unterlagen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct reject_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

static enum pfd_status refuse_awarded(
	struct pfd_run *run, const struct pfd_record *record)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("grant {id} is awarded and cannot be rejected any "
			    "more",
			"Förderung {id} ist bewilligt und lässt sich nicht "
			"mehr ablehnen",
			PFD_A_STR("id", record->id)));
	return pfd_hint(run->err,
		PFD_MESSAGE("if it does not take place: pfd grant withdraw or "
			    "pfd grant cancel",
			"wenn nichts daraus wird: pfd grant withdraw oder pfd "
			"grant cancel"));
}

static enum pfd_status run_reject(struct pfd_run *run, const void *given)
{
	const struct reject_args *args = given;
	const struct pfd_grant *grant;
	struct pfd_record record;
	struct pfd_made item;
	struct pfd_edit edit;
	enum pfd_status status;

	if (!args->reason)
		return pfd_run_missing(run, "reason");
	status = pfd_run_grant(run, args->id, &record, &grant);
	if (!status && pfd_grant_award(grant))
		status = refuse_awarded(run, &record);
	if (status)
		return status;
	item = pfd_made(run, record.kind, "decisions");
	pfd_made_int(
		&item, "no", pfd_record_next_no(&record.yaml, "decisions"));
	pfd_made_enum(
		&item, "kind", &pfd_enum_decision_kind, PFD_DECISION_REJECTION);
	pfd_made_date(&item, "date", pfd_run_date(run, &args->date));
	pfd_made_typed(&item, "by", pfd_run_decider(run, &record, args->by));
	pfd_made_z(&item, "reason", args->reason);
	pfd_made_z(&item, "document", args->document);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_made_append(&item, &record, "decisions");
	status = pfd_change_edit(run->change, &record, &edit, 1, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("grant {id}: rejected", "Förderung {id}: abgelehnt",
			PFD_A_STR("id", record.id)),
		&record.id, 1);
}

const struct pfd_command pfd_cmd_grant_reject = {
	.group = "grant",
	.verb = "reject",
	.section = PFD_SECTION_GRANT,
	.summary = { "reject a grant", "eine Förderung ablehnen" },
	.description = { "Adds the rejection to the grant's decisions; what it "
			 "had reserved in its pot is free again.",
		"Trägt die Ablehnung als Entscheidung ein; was im Topf "
		"vorgemerkt war, ist wieder frei." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant reject 2026-014 --reason 'liegt außerhalb "
			  "des Fördergebiets'" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct reject_args),
	.flags = PFD_CMD_WRITER,
	.run = run_reject,
};
