/* `pfd grant draw`: the grantee asks for money. */
#include "grant_verb.h"

struct draw_args {
	const char *id;
	struct pfd_opt_money amount;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct draw_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct draw_args, amount, "AMOUNT", .optional = true),
	{ 0 },
};

static enum pfd_status make_draw(struct pfd_act *act, const void *given)
{
	const struct draw_args *args = given;
	struct pfd_grant_money money;
	struct pfd_made item = pfd_act_item(act, "drawdowns");
	int64_t amount;
	enum pfd_status status = pfd_act_money(act, &money);

	if (status)
		return status;
	amount = args->amount.given ? args->amount.v
		 : money.is_awarded ? money.awarded - money.drawn
				    : act->grant->requested.v;
	if (amount <= 0)
		return pfd_fail(act->run->err, PFD_REFUSED,
			PFD_MESSAGE("nothing is left to draw: awarded "
				    "{awarded}, drawn {drawn}",
				"nichts mehr anzufordern: bewilligt {awarded}, "
				"angefordert {drawn}",
				PFD_A_MONEY("awarded", money.awarded),
				PFD_A_MONEY("drawn", money.drawn)));
	pfd_made_date(&item, "date", act->run->env.as_of);
	pfd_made_money(&item, "amount", amount);
	act->subject = PFD_MESSAGE("grant {id}: {amount} asked for",
		"Förderung {id}: {amount} angefordert",
		PFD_A_STR("id", act->record.id), PFD_A_MONEY("amount", amount));
	return pfd_act_append(act, "drawdowns", &item);
}

const struct pfd_command pfd_cmd_grant_draw = {
	.group = "grant",
	.verb = "draw",
	.section = PFD_SECTION_GRANT,
	.summary = { "record a grantee's request for money",
		"eine Mittelanforderung eintragen" },
	.description = { "Without AMOUNT, all that was awarded and not yet "
			 "asked for. Money is asked for no earlier than it is "
			 "needed: on a track with this step no more is paid "
			 "than was asked for.",
		"Ohne AMOUNT alles, was bewilligt und noch nicht angefordert "
		"ist. Angefordert wird nicht früher als nötig: in einem "
		"Förderbereich mit diesem Schritt wird nicht mehr ausgezahlt "
		"als angefordert." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant draw 2026-020 1.500,00" },
			{ 0 },
		},
	.operands = operands,
	.item = "drawdowns",
	.item_skips = "amount",
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_STEP_DRAW,
			.make = make_draw,
		},
	.args_size = sizeof(struct draw_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
