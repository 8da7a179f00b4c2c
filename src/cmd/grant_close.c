/* `pfd grant close`: everything is done and filed. */
#include "grant_verb.h"

struct close_args {
	const char *id;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct close_args, date, "date", 'd', "DATE",
		"when it was done (default: today)",
		"wann es erledigt war (Vorgabe: heute)"),
	{ 0 },
};

static enum pfd_status make_close(struct pfd_act *act, const void *given)
{
	const struct close_args *args = given;
	struct pfd_date date = pfd_run_date(act->run, &args->date);

	if (args->date.given || act->grant->closed.state != PFD_SET)
		pfd_act_set_date(act, "closed", date);
	act->subject = PFD_MESSAGE("grant {id}: closed",
		"Förderung {id}: abgeschlossen",
		PFD_A_STR("id", act->record.id));
	return PFD_OK;
}

const struct pfd_command pfd_cmd_grant_close = {
	.group = "grant",
	.verb = "close",
	.section = PFD_SECTION_GRANT,
	.summary = { "close a grant", "eine Förderung abschließen" },
	.description = { "The last step: every step of the track is done, "
			 "nothing is owed any more and nothing is claimed "
			 "back.",
		"Der letzte Schritt: jeder Schritt des Förderbereichs ist "
		"getan, nichts mehr geschuldet und nichts mehr "
		"zurückgefordert." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant close 2026-014" },
			{ 0 },
		},
	.options = options,
	.operands = pfd_grant_operands,
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_STEP_CLOSE,
			.make = make_close,
		},
	.args_size = sizeof(struct close_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
