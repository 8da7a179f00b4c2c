/* `pfd grant pay`: money that is released, and money that went out. */
#include "grant_verb.h"

struct pay_args {
	const char *id;
	struct pfd_opt_money amount;
	bool order;
	struct pfd_opt_int no;
	struct pfd_opt_date execution;
	const char *content_by, *arithmetic_by, *released_by;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct pay_args, no, "no", 0, "NUMBER",
		"the payment order that the payment carries out",
		"die Auszahlungsanordnung, die damit ausgeführt wird"),
	PFD_OPTION(struct pay_args, order, "order", 0, NULL,
		"write a payment order, no payment",
		"eine Auszahlungsanordnung schreiben, keine Auszahlung"),
	PFD_OPTION(struct pay_args, execution, "execution", 0, "DATE",
		"of an order: the day on which it is to be paid",
		"bei einer Anordnung: der Tag, an dem gezahlt werden soll"),
	PFD_OPTION(struct pay_args, content_by, "content-by", 0, "ID",
		"of an order: who certified that its content is correct",
		"bei einer Anordnung: wer sie sachlich richtig gezeichnet hat",
		.complete = PFD_C_PERSON),
	PFD_OPTION(struct pay_args, arithmetic_by, "arithmetic-by", 0, "ID",
		"of an order: who certified that its sums are correct",
		"bei einer Anordnung: wer sie rechnerisch richtig gezeichnet "
		"hat",
		.complete = PFD_C_PERSON),
	PFD_OPTION(struct pay_args, released_by, "released-by", 0, "ID",
		"of an order: who released it",
		"bei einer Anordnung: wer sie angeordnet hat",
		.complete = PFD_C_PERSON),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct pay_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct pay_args, amount, "AMOUNT", .optional = true),
	{ 0 },
};

static const struct pfd_order *find_order(
	const struct pfd_grant *grant, int64_t no)
{
	for (size_t i = 0; i < grant->orders.n; i++)
		if (grant->orders.items[i].no.state == PFD_SET &&
			grant->orders.items[i].no.v == no)
			return &grant->orders.items[i];
	return NULL;
}

static enum pfd_status check_options(
	struct pfd_act *act, const struct pay_args *args)
{
	bool signs = args->execution.given || args->content_by ||
		     args->arithmetic_by || args->released_by;

	if (args->order && args->no.given)
		return pfd_run_usage(act->run,
			PFD_MESSAGE("--no goes with a payment, not with "
				    "--order",
				"--no gehört zu einer Auszahlung, nicht zu "
				"--order"));
	if (!args->order && signs)
		return pfd_run_usage(act->run,
			PFD_MESSAGE("--execution, --content-by, "
				    "--arithmetic-by and --released-by go "
				    "with --order",
				"--execution, --content-by, --arithmetic-by "
				"und --released-by gehören zu --order"));
	return PFD_OK;
}

/* What may go out now: no more than is owed, was asked for and, of a new order,
 * is not ordered yet. */
static int64_t open_amount(const struct pfd_act *act,
	const struct pay_args *args, const struct pfd_grant_money *money)
{
	int64_t open =
		money->is_awarded ? money->committed : act->grant->requested.v;

	if (money->is_awarded && act->track && act->track->steps.n &&
		pfd_track_asks(act->track, PFD_STEP_DRAW) &&
		money->drawn - money->paid < open)
		open = money->drawn - money->paid;
	if (args->order && money->ordered > money->paid)
		open -= money->ordered - money->paid;
	return open;
}

static enum pfd_status choose_amount(struct pfd_act *act,
	const struct pay_args *args, const struct pfd_order *order,
	const struct pfd_grant_money *money, int64_t *ret)
{
	if (args->amount.given)
		*ret = args->amount.v;
	else
		*ret = order && order->amount.state == PFD_SET
			       ? order->amount.v
			       : open_amount(act, args, money);
	if (*ret > 0)
		return PFD_OK;
	(void)pfd_fail(act->run->err, PFD_REFUSED,
		PFD_MESSAGE("nothing is open to be paid: awarded {awarded}, "
			    "asked for {drawn}, ordered {ordered}, paid "
			    "{paid}",
			"nichts offen: bewilligt {awarded}, angefordert "
			"{drawn}, angeordnet {ordered}, ausgezahlt {paid}",
			PFD_A_MONEY("awarded", money->awarded),
			PFD_A_MONEY("drawn", money->drawn),
			PFD_A_MONEY("ordered", money->ordered),
			PFD_A_MONEY("paid", money->paid)));
	return pfd_hint(act->run->err,
		PFD_MESSAGE("what is possible: pfd grant actions {id}",
			"was möglich ist: pfd grant actions {id}",
			PFD_A_STR("id", act->record.id)));
}

static void default_kind(struct pfd_made *item, const struct pfd_order *order,
	const struct pfd_grant_money *money, int64_t amount)
{
	int kind = money->awarded && money->paid + amount >= money->awarded
			   ? PFD_PAYMENT_FINAL
			   : PFD_PAYMENT_INSTALMENT;

	if (order && order->kind.state == PFD_SET)
		kind = order->kind.v;
	pfd_made_enum(item, "kind", &pfd_enum_payment_kind, kind);
}

static enum pfd_status make_order(
	struct pfd_act *act, const struct pay_args *args, struct pfd_made *item)
{
	/* The options are those of a payment: the order takes what it has. */
	pfd_vec_foreach (set, &act->run->fields) {
		if (!pfd_field_named(item->fields, set->path))
			return pfd_run_usage(act->run,
				PFD_MESSAGE("--{option} goes with a payment, "
					    "not with --order",
					"--{option} gehört zu einer "
					"Auszahlung, nicht zu --order",
					PFD_A_STR("option", set->path)));
		pfd_made_typed(item, set->path.ptr, set->value);
	}
	if (args->execution.given)
		pfd_made_date(item, "execution", args->execution.v);
	pfd_made_z(item, "content_by", args->content_by);
	pfd_made_z(item, "arithmetic_by", args->arithmetic_by);
	pfd_made_z(item, "released_by", args->released_by);
	return PFD_OK;
}

static enum pfd_status no_such_order(
	struct pfd_act *act, const struct pay_args *args)
{
	(void)pfd_fail(act->run->err, PFD_REFUSED,
		PFD_MESSAGE("grant {id} has no payment order {no}",
			"Förderung {id} hat keine Auszahlungsanordnung {no}",
			PFD_A_STR("id", act->record.id),
			PFD_A_INT("no", args->no.v)));
	return pfd_hint(act->run->err,
		PFD_MESSAGE("write it first: pfd grant pay {id} --order",
			"erst schreiben: pfd grant pay {id} --order",
			PFD_A_STR("id", act->record.id)));
}

static enum pfd_status make_pay(struct pfd_act *act, const void *given)
{
	const struct pay_args *args = given;
	const char *list = args->order ? "orders" : "payments";
	const struct pfd_order *order = NULL;
	struct pfd_grant_money money;
	struct pfd_made item;
	int64_t amount;
	enum pfd_status status = check_options(act, args);

	if (!status && args->no.given) {
		order = find_order(act->grant, args->no.v);
		if (!order)
			return no_such_order(act, args);
	}
	if (!status)
		status = pfd_act_money(act, &money);
	if (!status)
		status = choose_amount(act, args, order, &money, &amount);
	if (status)
		return status;
	item = pfd_act_item(act, list);
	if (args->order)
		status = make_order(act, args, &item);
	if (status)
		return status;
	pfd_made_date(&item, "date", act->run->env.as_of);
	pfd_made_money(&item, "amount", amount);
	default_kind(&item, order, &money, amount);
	if (order)
		pfd_made_int(&item, "order", args->no.v);
	act->subject = args->order
			       ? PFD_MESSAGE("grant {id}: {amount} ordered",
					 "Förderung {id}: {amount} angeordnet",
					 PFD_A_STR("id", act->record.id),
					 PFD_A_MONEY("amount", amount))
			       : PFD_MESSAGE("grant {id}: paid {amount}",
					 "Förderung {id}: ausgezahlt {amount}",
					 PFD_A_STR("id", act->record.id),
					 PFD_A_MONEY("amount", amount));
	return pfd_act_append(act, list, &item);
}

const struct pfd_command pfd_cmd_grant_pay = {
	.group = "grant",
	.verb = "pay",
	.section = PFD_SECTION_GRANT,
	.summary = { "record a payment of a grant, or order one",
		"eine Auszahlung einer Förderung eintragen oder anordnen" },
	.description = { "Writes down a payment that was made; pfd moves no "
			 "money itself. Without AMOUNT it is what is open: of "
			 "the order with --no, else what is owed and, on a "
			 "track with drawdowns, was asked for. The kind is "
			 "final where the award is reached, else instalment.\n"
			 "\n"
			 "With --order a payment order is written instead: who "
			 "found it correct in content and sums, and who "
			 "released it.",
		"Trägt eine erfolgte Auszahlung ein; pfd selbst bewegt kein "
		"Geld. Ohne AMOUNT gilt, was offen ist: mit --no der Betrag "
		"der Anordnung, sonst was geschuldet und, in einem "
		"Förderbereich mit Mittelanforderung, angefordert ist. Die "
		"Art ist final, wenn die Bewilligung erreicht ist, sonst "
		"instalment.\n\n"
		"Mit --order entsteht stattdessen eine "
		"Auszahlungsanordnung: wer sie sachlich und rechnerisch "
		"richtig gezeichnet und wer sie angeordnet hat." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant pay 2026-014 450,00 --date 9.4.2026" },
			{ "pfd grant pay 2026-020 1000 --kind advance" },
			{ "pfd grant pay 2026-020 --no 1",
				{ "carries out payment order 1",
					"führt Anordnung 1 aus" } },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.item = "payments",
	.item_skips = "amount order run",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_STEP_PAY,
			.make = make_pay,
		},
	.args_size = sizeof(struct pay_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
