/* `pfd grant pay`: money that went out. */
#include "made.h"

struct pay_args {
	const char *id;
	struct pfd_opt_money amount;
	struct pfd_opt_date date;
	struct pfd_opt_enum kind;
	const char *reference, *document;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct pay_args, date, "date", 'd', "DATE",
		"booking date of the payment (default: today)",
		"Buchungsdatum der Auszahlung (Vorgabe: heute)"),
	PFD_OPTION(struct pay_args, kind, "kind", 0, "KIND",
		"kind of payment (default: final if it reaches the award, "
		"else instalment)",
		"Art der Zahlung (Vorgabe: final, wenn die Bewilligung "
		"erreicht ist, sonst instalment)",
		.values = &pfd_enum_payment_kind),
	PFD_OPTION(struct pay_args, reference, "reference", 0, "TEXT",
		"reference on the bank statement",
		"Verwendungszweck auf dem Kontoauszug"),
	PFD_OPTION(struct pay_args, document, "document", 0, "DOCUMENT",
		"the payment order on file",
		"die Zahlungsanweisung in den Unterlagen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct pay_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct pay_args, amount, "AMOUNT"),
	{ 0 },
};

static enum pfd_status refuse_unawarded(
	struct pfd_run *run, const struct pfd_record *record)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("grant {id} is not awarded: nothing can be paid",
			"Förderung {id} ist nicht bewilligt: nichts lässt "
			"sich auszahlen",
			PFD_A_STR("id", record->id)));
	return pfd_hint(
		run->err, PFD_MESSAGE("award it first: pfd grant award {id}",
				  "erst bewilligen: pfd grant award {id}",
				  PFD_A_STR("id", record->id)));
}

static int default_kind(const struct pfd_grant *grant,
	const struct pfd_decision *award, int64_t amount)
{
	int64_t total = amount;

	for (size_t i = 0; i < grant->payments.n; i++)
		if (grant->payments.items[i].amount.state == PFD_SET &&
			!pfd_money_add(total, grant->payments.items[i].amount.v,
				&total))
			return PFD_PAYMENT_INSTALMENT;
	return award->amount.state == PFD_SET && total >= award->amount.v
		       ? PFD_PAYMENT_FINAL
		       : PFD_PAYMENT_INSTALMENT;
}

static enum pfd_status run_pay(struct pfd_run *run, const void *given)
{
	const struct pay_args *args = given;
	const struct pfd_decision *award;
	const struct pfd_grant *grant;
	struct pfd_record record;
	struct pfd_made item;
	struct pfd_edit edit;
	enum pfd_status status = pfd_run_grant(run, args->id, &record, &grant);

	if (status)
		return status;
	award = pfd_grant_award(grant);
	if (!award)
		return refuse_unawarded(run, &record);
	item = pfd_made(run, record.kind, "payments");
	pfd_made_int(&item, "no", pfd_record_next_no(&record.yaml, "payments"));
	pfd_made_date(&item, "date", pfd_run_date(run, &args->date));
	pfd_made_money(&item, "amount", args->amount.v);
	pfd_made_enum(&item, "kind", &pfd_enum_payment_kind,
		args->kind.given ? args->kind.v
				 : default_kind(grant, award, args->amount.v));
	pfd_made_z(&item, "reference", args->reference);
	pfd_made_z(&item, "document", args->document);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_made_append(&item, &record, "payments");
	status = pfd_change_edit(run->change, &record, &edit, 1, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("grant {id}: paid {amount}",
			"Förderung {id}: ausgezahlt {amount}",
			PFD_A_STR("id", record.id),
			PFD_A_MONEY("amount", args->amount.v)),
		&record.id, 1);
}

const struct pfd_command pfd_cmd_grant_pay = {
	.group = "grant",
	.verb = "pay",
	.section = PFD_SECTION_GRANT,
	.summary = { "record a payment of a grant",
		"eine Auszahlung einer Förderung eintragen" },
	.description = { "Writes down a payment that was made; pfd moves no "
			 "money itself.",
		"Trägt eine erfolgte Auszahlung ein; pfd selbst bewegt kein "
		"Geld." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant pay 2026-014 450,00 --date 9.4.2026" },
			{ "pfd grant pay 2026-020 1000 --kind advance" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct pay_args),
	.flags = PFD_CMD_WRITER,
	.run = run_pay,
};
