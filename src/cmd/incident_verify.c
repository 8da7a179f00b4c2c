/* `pfd incident verify`: a report becomes an incident, or proves unverifiable. */
#include "duty_verb.h"

struct verify_args {
	const char *id, *unverifiable;
	struct pfd_opt_enum by;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct verify_args, by, "by", 0, "WHO",
		"who verified it (default: office)",
		"wer ihn geprüft hat (Vorgabe: office)",
		.values = &pfd_enum_verifier),
	PFD_OPTION(struct verify_args, date, "date", 'd', "DATE",
		"when (default: today)", "wann (Vorgabe: heute)"),
	PFD_OPTION(struct verify_args, unverifiable, "unverifiable", 0,
		"REASON", "it cannot be verified, and why, without names",
		"er lässt sich nicht prüfen, und weshalb, ohne Namen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct verify_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

/* The other of the two ends; a published incident keeps its own. */
static enum pfd_status drop_other(struct pfd_act *act, bool unverifiable)
{
	const struct pfd_incident *incident = act->record.data;
	size_t n = incident->publications.n;

	if (!unverifiable) {
		if (incident->unverifiable.date.state == PFD_SET)
			pfd_act_assign(act, PFD_ASSIGN_UNSET, "unverifiable",
				(struct pfd_str){ 0 });
		return PFD_OK;
	}
	if (n && !incident->publications.items[n - 1].withdrawn.v) {
		(void)pfd_fail(act->run->err, PFD_REFUSED,
			PFD_MESSAGE("{id} is in published figures",
				"{id} steht in veröffentlichten Zahlen",
				PFD_A_STR("id", act->record.id)));
		return pfd_hint(act->run->err,
			PFD_MESSAGE("take it out first: pfd incident publish "
				    "{id} --withdraw",
				"zuerst herausnehmen: pfd incident publish "
				"{id} --withdraw",
				PFD_A_STR("id", act->record.id)));
	}
	if (incident->verified.date.state == PFD_SET ||
		incident->verified.by.state == PFD_SET)
		pfd_act_assign(act, PFD_ASSIGN_UNSET, "verified",
			(struct pfd_str){ 0 });
	return PFD_OK;
}

static enum pfd_status run_verify(struct pfd_run *run, const void *given)
{
	const struct verify_args *args = given;
	bool unverifiable = args->unverifiable;
	struct pfd_str by =
		pfd_str(pfd_enum_verifier
				.values[args->by.given ? args->by.v
						       : PFD_VERIFIER_OFFICE]
				.key);
	struct pfd_date date = pfd_run_date(run, &args->date);
	struct pfd_act act;
	enum pfd_status status = pfd_duty_begin(run, args->id, &act);

	if (!status)
		status = drop_other(&act, unverifiable);
	if (status)
		return status;
	pfd_act_set(&act, unverifiable ? "unverifiable.by" : "verified.by", by);
	pfd_act_set_date(&act,
		unverifiable ? "unverifiable.date" : "verified.date", date);
	if (!unverifiable)
		return pfd_duty_finish(
			&act, PFD_MESSAGE("incident {id}: verified",
				      "Vorfall {id}: geprüft",
				      PFD_A_STR("id", act.record.id)));
	pfd_act_set(&act, "unverifiable.reason", pfd_str(args->unverifiable));
	return pfd_duty_finish(
		&act, PFD_MESSAGE("incident {id}: cannot be verified",
			      "Vorfall {id}: nicht prüfbar",
			      PFD_A_STR("id", act.record.id)));
}

const struct pfd_command pfd_cmd_incident_verify = {
	.group = "incident",
	.verb = "verify",
	.section = PFD_SECTION_RECORDS,
	.summary = { "note that an incident was verified, or cannot be",
		"eintragen, dass ein Vorfall geprüft ist oder nicht prüfbar" },
	.description = { "A report becomes an incident once it was verified "
			 "with those who reported it; only then it can be "
			 "published. Where nobody can be reached any more, "
			 "--unverifiable says why: it stays on file as a "
			 "report, and `pfd due` waits no longer. Either "
			 "replaces the other.",
		"Eine Meldung wird zum Vorfall, sobald sie mit den Meldenden "
		"geprüft ist; erst dann lässt er sich veröffentlichen. Ist "
		"niemand mehr zu erreichen, sagt --unverifiable, weshalb: Sie "
		"bleibt als Meldung stehen, und `pfd due` wartet nicht mehr "
		"darauf. Das eine ersetzt das andere." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd incident verify 2026-003" },
			{ "pfd incident verify 2026-004 --by specialists "
			  "--date 2.6.2026" },
			{ "pfd incident verify 2026-005 --unverifiable "
			  "'anonyme Meldung ohne Rückfrage'" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct verify_args),
	.flags = PFD_CMD_WRITER,
	.run = run_verify,
};
