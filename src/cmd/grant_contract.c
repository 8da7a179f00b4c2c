/* `pfd grant contract`: both have signed, or the notice was acknowledged. */
#include "grant_verb.h"

struct contract_args {
	const char *id;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct contract_args, date, "date", 'd', "DATE",
		"when the contract was signed by both, or the notice "
		"acknowledged (default: today)",
		"wann der Vertrag beiderseits unterschrieben oder der "
		"Bescheid bestätigt war (Vorgabe: heute)"),
	{ 0 },
};

static enum pfd_status make_contract(struct pfd_act *act, const void *given)
{
	const struct contract_args *args = given;
	struct pfd_date date = pfd_run_date(act->run, &args->date);

	if (args->date.given || act->grant->contracted.state != PFD_SET)
		pfd_act_set_date(act, "contracted", date);
	act->subject = PFD_MESSAGE("grant {id}: contract of {date}",
		"Förderung {id}: Vertrag vom {date}",
		PFD_A_STR("id", act->record.id), PFD_A_DATE("date", date));
	return PFD_OK;
}

const struct pfd_command pfd_cmd_grant_contract = {
	.group = "grant",
	.verb = "contract",
	.section = PFD_SECTION_GRANT,
	.summary = { "record that the forwarding contract is signed",
		"eintragen, dass der Weiterleitungsvertrag geschlossen ist" },
	.description = { "On a track with this step nothing is paid before. "
			 "An acknowledged grant notice counts the same.",
		"In einem Förderbereich mit diesem Schritt wird vorher nichts "
		"ausgezahlt. Ein bestätigter Bescheid zählt ebenso." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant contract 2026-020 --date 20.4.2026" },
			{ 0 },
		},
	.options = options,
	.operands = pfd_grant_operands,
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_STEP_CONTRACT,
			.make = make_contract,
		},
	.args_size = sizeof(struct contract_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
