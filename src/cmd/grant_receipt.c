/* `pfd grant receipt`: an entry of the receipt list. */
#include "grant_verb.h"

static enum pfd_status make_receipt(struct pfd_act *act, const void *given)
{
	struct pfd_made item = pfd_act_item(act, "receipts");

	(void)given;
	pfd_made_z(&item, "kind", "expense");
	if (!item.bad && !pfd_made_has(&item, "amount"))
		return pfd_run_missing(act->run, "amount");
	act->subject = PFD_MESSAGE("grant {id}: receipt {no}",
		"Förderung {id}: Beleg {no}", PFD_A_STR("id", act->record.id),
		PFD_A_STR("no", pfd_made_text(&item, "no")));
	return pfd_act_append(act, "receipts", &item);
}

static bool by_receipts(const struct pfd_act *act)
{
	return !pfd_act_is_flat(act);
}

const struct pfd_command pfd_cmd_grant_receipt = {
	.group = "grant",
	.verb = "receipt",
	.section = PFD_SECTION_GRANT,
	.summary = { "enter receipts", "Belege eintragen" },
	.description = { "One receipt by options; without --kind it is an "
			 "expense.",
		"Ein Beleg mit Optionen; ohne --kind ist es eine Ausgabe." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant receipt 2026-014 --amount 45,90 --heading "
			  "materials --receipt-date 3.6.2026 --paid 5.6.2026 "
			  "--payee 'Druckerei Muster' --purpose Plakate "
			  "--proof bank_transfer" },
			{ 0 },
		},
	.operands = pfd_grant_operands,
	.item = "receipts",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_NO_STEP,
			.asked = by_receipts,
			.words = "--amount 0.01",
			.shown = "--amount AMOUNT --heading HEADING …",
			.make = make_receipt,
		},
	.args_size = sizeof(struct pfd_grant_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
