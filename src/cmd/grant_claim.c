/* `pfd grant claim`: money is claimed back. */
#include "grant_verb.h"

struct claim_args {
	const char *id;
	struct pfd_opt_money amount, write_off;
	struct pfd_opt_date defer;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct claim_args, defer, "defer", 0, "DATE",
		"defer the claim that stands until DATE",
		"die bestehende Rückforderung bis DATE stunden"),
	PFD_OPTION(struct claim_args, write_off, "write-off", 0, "AMOUNT",
		"no longer pursue AMOUNT of the claim that stands",
		"von der bestehenden Rückforderung AMOUNT nicht weiter "
		"verfolgen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct claim_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct claim_args, amount, "AMOUNT", .optional = true),
	{ 0 },
};

static enum pfd_status nothing_to_claim(
	struct pfd_act *act, const struct pfd_grant_money *money)
{
	(void)pfd_fail(act->run->err, PFD_REFUSED,
		money->has_due || !money->is_awarded || money->claim
			? PFD_MESSAGE("nothing is left to claim back: overpaid "
				      "{claim}, claimed {claimed}",
				  "nichts mehr zurückzufordern: überzahlt "
				  "{claim}, zurückgefordert {claimed}",
				  PFD_A_MONEY("claim", money->claim),
				  PFD_A_MONEY("claimed", money->claimed))
			: PFD_MESSAGE("what is to be claimed back is not known "
				      "before the settlement is accepted",
				  "was zurückzufordern ist, steht erst mit "
				  "anerkanntem Verwendungsnachweis fest"));
	return pfd_hint(act->run->err,
		PFD_MESSAGE("what is possible: pfd grant actions {id}",
			"was möglich ist: pfd grant actions {id}",
			PFD_A_STR("id", act->record.id)));
}

static enum pfd_status change_claim(
	struct pfd_act *act, const struct claim_args *args)
{
	size_t n = act->grant->claims.n;
	struct pfd_arena *arena = act->run->arena;
	struct pfd_str no;

	if (!n || act->grant->claims.items[n - 1].no.state != PFD_SET)
		return pfd_fail(act->run->err, PFD_REFUSED,
			PFD_MESSAGE("grant {id} has no claim yet",
				"Förderung {id} hat noch keine Rückforderung",
				PFD_A_STR("id", act->record.id)));
	no = act->grant->claims.items[n - 1].no.node->text;
	if (args->defer.given)
		pfd_act_set_date(act,
			pfd_arena_printf(arena, "claims.%.*s.deferred_until",
				PFD_STR_ARG(no))
				.ptr,
			args->defer.v);
	if (args->write_off.given)
		pfd_act_set_money(act,
			pfd_arena_printf(arena, "claims.%.*s.written_off",
				PFD_STR_ARG(no))
				.ptr,
			args->write_off.v);
	act->subject =
		args->write_off.given
			? PFD_MESSAGE("grant {id}: {amount} of the claim "
				      "written off",
				  "Förderung {id}: {amount} der Rückforderung "
				  "niedergeschlagen",
				  PFD_A_STR("id", act->record.id),
				  PFD_A_MONEY("amount", args->write_off.v))
			: PFD_MESSAGE("grant {id}: claim deferred until "
				      "{date}",
				  "Förderung {id}: Rückforderung gestundet bis "
				  "{date}",
				  PFD_A_STR("id", act->record.id),
				  PFD_A_DATE("date", args->defer.v));
	return PFD_OK;
}

/* What is open, less the claims that nothing has been paid on yet. */
static int64_t unclaimed(const struct pfd_grant_money *money)
{
	int64_t awaited = money->claimed - money->returned - money->to_funder;

	return money->claim - (awaited > 0 ? awaited : 0);
}

static enum pfd_status make_claim(struct pfd_act *act, const void *given)
{
	const struct claim_args *args = given;
	struct pfd_grant_money money;
	struct pfd_made item;
	int64_t amount;
	enum pfd_status status = PFD_OK;

	if (args->defer.given || args->write_off.given)
		return change_claim(act, args);
	status = pfd_act_money(act, &money);
	if (status)
		return status;
	amount = args->amount.given ? args->amount.v : unclaimed(&money);
	if (amount <= 0)
		return nothing_to_claim(act, &money);
	item = pfd_act_item(act, "claims");
	pfd_made_date(&item, "date", act->run->env.as_of);
	if (money.claim_days && !item.bad) {
		struct pfd_date date;

		if (!pfd_date_parse(pfd_made_text(&item, "date"), &date))
			pfd_made_date(&item, "due",
				pfd_date_add_days(
					date, (int32_t)money.claim_days));
	}
	pfd_made_money(&item, "amount", amount);
	act->subject = PFD_MESSAGE("grant {id}: {amount} claimed back",
		"Förderung {id}: {amount} zurückgefordert",
		PFD_A_STR("id", act->record.id), PFD_A_MONEY("amount", amount));
	return pfd_act_append(act, "claims", &item);
}

const struct pfd_command pfd_cmd_grant_claim = {
	.group = "grant",
	.verb = "claim",
	.section = PFD_SECTION_GRANT,
	.summary = { "claim money back", "Geld zurückfordern" },
	.description = { "Without AMOUNT, what was paid beyond the amount due "
			 "and is neither returned nor claimed yet; it is "
			 "known once the settlement is accepted or the grant "
			 "has ended. Without --due, the day follows from the "
			 "days that rule claim-due sets, if any.\n\n--defer "
			 "and --write-off change the claim that stands.",
		"Ohne AMOUNT gilt, was über die endgültige Zuwendung hinaus "
		"ausgezahlt und weder zurückgeflossen noch zurückgefordert "
		"ist; das steht fest, sobald der Verwendungsnachweis anerkannt "
		"oder die Förderung beendet ist. Ohne --due ergibt sich der "
		"Tag aus der Frist der Regel claim-due, falls eine gesetzt "
		"ist.\n\n--defer und --write-off ändern die bestehende "
		"Rückforderung." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant claim 2026-020 --due 31.12.2026" },
			{ "pfd grant claim 2026-020 --defer 31.3.2027" },
			{ "pfd grant claim 2026-020 --write-off 12,50" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.item = "claims",
	.item_skips = "amount deferred_until written_off",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_NO_STEP,
			.make = make_claim,
		},
	.args_size = sizeof(struct claim_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
