/* `pfd grant settle`: the proof of use came in. */
#include "grant_verb.h"

struct settle_args {
	const char *id;
	struct pfd_opt_date date;
	bool accept_all;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct settle_args, date, "date", 'd', "DATE",
		"when the proof of use arrived (default: today)",
		"wann der Verwendungsnachweis einging (Vorgabe: heute)"),
	PFD_OPTION(struct settle_args, accept_all, "accept-all", 0, NULL,
		"it came with the narrative report, was checked and is "
		"accepted as handed in, all on that day",
		"er kam mit Sachbericht, ist geprüft und wird anerkannt wie "
		"eingereicht, alles an diesem Tag"),
	{ 0 },
};

/* Where others than the office consent, or duties are apart, what one person
 * does in one step is no check. */
static enum pfd_status check_alone(struct pfd_act *act)
{
	if (!act->track ||
		(!pfd_track_approval(
			 act->track, PFD_APPROVAL_ROLE_LEAD_AUTHORITY) &&
			!(act->track->duties_apart.state == PFD_SET &&
				act->track->duties_apart.v)))
		return PFD_OK;
	(void)pfd_fail(act->run->err, PFD_REFUSED,
		PFD_MESSAGE("--accept-all: on track {track} the office does "
			    "not check and accept alone",
			"--accept-all: im Förderbereich {track} prüft und "
			"anerkennt die Fachstelle nicht allein",
			PFD_A_STR("track", act->track->track.v)));
	return pfd_hint(act->run->err,
		PFD_MESSAGE("in two steps: pfd grant settle {id}, then pfd "
			    "grant accept {id}",
			"in zwei Schritten: pfd grant settle {id}, dann pfd "
			"grant accept {id}",
			PFD_A_STR("id", act->record.id)));
}

/* Whether its arrival is what is told: another date of the proof of use, but for
 * the narrative report's, says nothing of it. */
static bool arrives(const struct pfd_act *act, const struct settle_args *args)
{
	bool around = false;

	if (args->date.given)
		return true;
	if (act->grant->settlement.received.state == PFD_SET)
		return false;
	pfd_vec_foreach (set, &act->run->fields)
		around |= !pfd_str_eqz(set->path, "narrative");
	return args->accept_all || !around;
}

static enum pfd_status make_settle(struct pfd_act *act, const void *given)
{
	const struct settle_args *args = given;
	struct pfd_date date = pfd_run_date(act->run, &args->date);
	enum pfd_status status;

	pfd_act_set_given(act);
	act->subject = PFD_MESSAGE("grant {id}: dates of the proof of use",
		"Förderung {id}: Daten des Verwendungsnachweises",
		PFD_A_STR("id", act->record.id));
	if (arrives(act, args)) {
		pfd_act_set_date(act, "settlement.received", date);
		act->subject = PFD_MESSAGE("grant {id}: proof of use of {date}",
			"Förderung {id}: Verwendungsnachweis vom {date}",
			PFD_A_STR("id", act->record.id),
			PFD_A_DATE("date", date));
	}
	if (!args->accept_all)
		return PFD_OK;
	status = check_alone(act);
	if (status)
		return status;
	if (act->grant->settlement.narrative.state != PFD_SET)
		pfd_act_set_date(act, "settlement.narrative", date);
	return pfd_act_accept(act, &args->date);
}

const struct pfd_command pfd_cmd_grant_settle = {
	.group = "grant",
	.verb = "settle",
	.section = PFD_SECTION_GRANT,
	.summary = { "record that the proof of use arrived",
		"den Eingang des Verwendungsnachweises eintragen" },
	.description = { "With --extended-to, --interim or --reminded alone, "
			 "only that day is written; the narrative report may "
			 "come later, with --narrative.\n\nWhere the office "
			 "checks itself, --accept-all does the rest in the "
			 "same step: narrative report, check, all receipts "
			 "accepted as handed in, acceptance.",
		"Mit --extended-to, --interim oder --reminded allein wird nur "
		"dieser Tag eingetragen; der Sachbericht darf mit --narrative "
		"nachkommen.\n\nWo die Fachstelle selbst prüft, erledigt "
		"--accept-all den Rest im selben Schritt: Sachbericht, "
		"Prüfung, alle Belege wie eingereicht, Anerkennung." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant settle 2026-020 --narrative 3.11.2026" },
			{ "pfd grant settle 2026-014 --accept-all" },
			{ "pfd grant settle 2026-020 --extended-to "
			  "30.11.2026" },
			{ 0 },
		},
	.options = options,
	.operands = pfd_grant_operands,
	.item = "settlement",
	.item_skips = "received checked accepted",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_STEP_SETTLE,
			.make = make_settle,
		},
	.args_size = sizeof(struct settle_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
