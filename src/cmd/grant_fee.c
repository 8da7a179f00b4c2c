/* `pfd grant fee`: a day's work for a fee. */
#include "grant_verb.h"

struct fee_args {
	const char *id, *hours;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct fee_args, hours, "hours", 0, "HOURS",
		"how long: 6, 2:30 or 2,5 (or --minutes)",
		"wie lange: 6, 2:30 oder 2,5 (oder --minutes)"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct fee_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

/* "6", "2:30", "2,5" or "2.25"; -1: none, or no whole minutes. */
static int64_t minutes_of(const char *typed)
{
	int64_t hours = 0, part = 0, whole = 1;
	const char *at = typed;
	char mark;

	while (pfd_is_digit(*at) && hours < 1000)
		hours = hours * 10 + (*at++ - '0');
	mark = at == typed ? '?' : *at;
	if (!mark)
		return hours * 60;
	if (!strchr(":.,", mark) || !pfd_is_digit(at[1]))
		return -1;
	for (at++; pfd_is_digit(*at) && whole < 1000; at++, whole *= 10)
		part = part * 10 + (*at - '0');
	if (*at)
		return -1;
	if (mark == ':')
		return whole == 100 && part < 60 ? hours * 60 + part : -1;
	return part * 60 % whole ? -1 : hours * 60 + part * 60 / whole;
}

static enum pfd_status make_fee(struct pfd_act *act, const void *given)
{
	const struct fee_args *args = given;
	struct pfd_made item = pfd_act_item(act, "fees");
	struct pfd_date date = act->run->env.as_of;

	if (args->hours) {
		int64_t minutes = minutes_of(args->hours);

		if (minutes < 0)
			pfd_run_bad_option(act->run, "--hours", "shape.type",
				PFD_MESSAGE("--hours: \"{value}\" is no "
					    "duration",
					"--hours: „{value}“ ist keine Dauer",
					PFD_A_Z("value", args->hours)),
				PFD_MESSAGE("write 6, 2:30 or 2,5",
					"6, 2:30 oder 2,5 schreiben"));
		item.bad |= minutes < 0;
		pfd_made_int(&item, "minutes", minutes < 0 ? 0 : minutes);
	} else if (!item.bad && !pfd_made_has(&item, "minutes")) {
		return pfd_run_missing(act->run, "hours");
	}
	pfd_made_date(&item, "date", date);
	(void)pfd_date_parse(pfd_made_text(&item, "date"), &date);
	act->subject = PFD_MESSAGE("grant {id}: fee of {date}",
		"Förderung {id}: Honorar vom {date}",
		PFD_A_STR("id", act->record.id), PFD_A_DATE("date", date));
	return pfd_act_append(act, "fees", &item);
}

const struct pfd_command pfd_cmd_grant_fee = {
	.group = "grant",
	.verb = "fee",
	.section = PFD_SECTION_GRANT,
	.summary = { "record a day's work for a fee",
		"die Honorarstunden eines Tages eintragen" },
	.description = { "One entry for each day of each fee-taker: at flat "
			 "rates it proves the fee, with receipts its rate. "
			 "Without --date it is today.",
		"Je Honorarkraft und Tag ein Eintrag: bei Pauschalen ist er "
		"der Nachweis, bei Belegen belegt er den Stundensatz. Ohne "
		"--date gilt der heutige Tag." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant fee 2026-014 --date 5.6.2026 --hours 2:30 "
			  "--payee Moderation --purpose 'Leitung des "
			  "Workshops'" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.item = "fees",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_NO_STEP,
			.asked = pfd_act_is_flat,
			.words = "--hours 1",
			.shown = "--date DATE --hours HOURS",
			.make = make_fee,
		},
	.args_size = sizeof(struct fee_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
