/* `pfd grant repay`: money came back. */
#include "grant_verb.h"

struct repay_args {
	const char *id;
	struct pfd_opt_money amount;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct repay_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct repay_args, amount, "AMOUNT", .optional = true),
	{ 0 },
};

static const char *returns_to(
	const struct pfd_act *act, const struct pfd_made *item)
{
	struct pfd_date date;

	return pfd_date_parse(pfd_made_text(item, "date"), &date)
		       ? NULL
		       : pfd_returns_to(act->run, act->record.id, date);
}

static enum pfd_status make_repay(struct pfd_act *act, const void *given)
{
	const struct repay_args *args = given;
	struct pfd_made item = pfd_act_item(act, "repayments");
	struct pfd_grant_money money;
	int64_t amount;
	enum pfd_status status = pfd_act_money(act, &money);

	if (status)
		return status;
	amount = args->amount.given ? args->amount.v : money.claim;
	if (amount <= 0)
		return pfd_fail(act->run->err, PFD_REFUSED,
			PFD_MESSAGE("nothing is to be repaid: name the AMOUNT "
				    "that came back all the same",
				"nichts ist zu erstatten: den dennoch "
				"eingegangenen Betrag als AMOUNT angeben"));
	pfd_made_date(&item, "date", act->run->env.as_of);
	pfd_made_money(&item, "amount", amount);
	pfd_made_z(&item, "returns_to", returns_to(act, &item));
	act->subject = PFD_MESSAGE("grant {id}: {amount} repaid",
		"Förderung {id}: {amount} erstattet",
		PFD_A_STR("id", act->record.id), PFD_A_MONEY("amount", amount));
	return pfd_act_append(act, "repayments", &item);
}

const struct pfd_command pfd_cmd_grant_repay = {
	.group = "grant",
	.verb = "repay",
	.section = PFD_SECTION_GRANT,
	.summary = { "record money that came back",
		"eine Erstattung eintragen" },
	.description = { "Without AMOUNT, all that is open. In the grant's own "
			 "year the money returns to its pot and can be "
			 "awarded again, later it goes to the funder; "
			 "--returns-to says otherwise.",
		"Ohne AMOUNT alles, was offen ist. Im Jahr der Förderung "
		"fließt das Geld in ihren Topf zurück und ist wieder frei, "
		"später geht es an den Zuwendungsgeber; --returns-to sagt es "
		"anders." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant repay 2026-020 --date 2.12.2026" },
			{ "pfd grant repay 2026-020 100,00 --returns-to "
			  "funder" },
			{ 0 },
		},
	.operands = operands,
	.item = "repayments",
	.item_skips = "amount",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_NO_STEP,
			.make = make_repay,
		},
	.args_size = sizeof(struct repay_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
