/* `pfd grant attend`: the numbers of an attendance list. */
#include "grant_verb.h"

static enum pfd_status make_attend(struct pfd_act *act, const void *given)
{
	struct pfd_made item = pfd_act_item(act, "attendance");
	struct pfd_date date = act->run->env.as_of;

	(void)given;
	pfd_made_date(&item, "date", date);
	(void)pfd_date_parse(pfd_made_text(&item, "date"), &date);
	act->subject = PFD_MESSAGE("grant {id}: attendance of {date}",
		"Förderung {id}: Teilnahmeliste vom {date}",
		PFD_A_STR("id", act->record.id), PFD_A_DATE("date", date));
	return pfd_act_append(act, "attendance", &item);
}

const struct pfd_command pfd_cmd_grant_attend = {
	.group = "grant",
	.verb = "attend",
	.section = PFD_SECTION_GRANT,
	.summary = { "record the numbers of an attendance list",
		"die Zahlen einer Teilnahmeliste eintragen" },
	.description = { "One list a day of the event. Only numbers are "
			 "entered; the names stay on the paper. Without --date "
			 "it is today's list.",
		"Je Veranstaltungstag eine Liste. Eingetragen werden nur "
		"Zahlen, die Namen bleiben auf dem Papier. Ohne --date ist "
		"es die Liste von heute." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant attend 2026-014 --date 5.6.2026 --signed "
			  "14 --under-16 20 --list 'Ordner 3' "
			  "--supervisor-on-list true" },
			{ 0 },
		},
	.operands = pfd_grant_operands,
	.item = "attendance",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_NO_STEP,
			.asked = pfd_act_is_flat,
			.words = "--signed 1 --list …",
			.shown = "--date DATE --signed NUMBER --list …",
			.make = make_attend,
		},
	.args_size = sizeof(struct pfd_grant_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
