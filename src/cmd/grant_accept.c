/* `pfd grant accept`: the proof of use is recognised, receipt by receipt. */
#include "grant_verb.h"

struct accept_args {
	const char *id;
	struct pfd_opt_date date;
	struct pfd_opt_list cuts;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct accept_args, date, "date", 'd', "DATE",
		"when it was checked and accepted (default: today)",
		"wann geprüft und anerkannt wurde (Vorgabe: heute)"),
	PFD_OPTION(struct accept_args, cuts, "cut", 0, "NO=AMOUNT:REASON",
		"accept only AMOUNT of receipt NO (may be repeated)",
		"von Beleg NO nur AMOUNT anerkennen (mehrfach möglich)"),
	{ 0 },
};

static const struct pfd_receipt *find_receipt(
	const struct pfd_grant *grant, struct pfd_str no)
{
	for (size_t i = 0; i < grant->receipts.n; i++) {
		const struct pfd_receipt *receipt = &grant->receipts.items[i];

		if (receipt->no.state == PFD_SET &&
			pfd_str_eq(receipt->no.node->text, no))
			return receipt;
	}
	return NULL;
}

static void refuse_cut(struct pfd_act *act, struct pfd_message message,
	struct pfd_message remedy)
{
	pfd_run_bad_option(
		act->run, "--cut", "shape.assignment", message, remedy);
	act->bad = true;
}

static void refuse_form(struct pfd_act *act, struct pfd_str typed)
{
	refuse_cut(act,
		PFD_MESSAGE("--cut: \"{typed}\" is not NO=AMOUNT:REASON",
			"--cut: „{typed}“ ist nicht NO=AMOUNT:REASON",
			PFD_A_STR("typed", typed)),
		PFD_MESSAGE("for example: --cut '4=50,00:deposit'",
			"zum Beispiel: --cut '4=50,00:Pfand'"));
}

/* "4=50,00:half of it is another project's". */
static void cut(struct pfd_act *act, struct pfd_str typed)
{
	struct pfd_str reason = typed, no, amount, path;
	struct pfd_arena *arena = act->run->arena;
	int64_t cents;

	(void)pfd_str_cut(&reason, '=', &no);
	(void)pfd_str_cut(&reason, ':', &amount);
	no = pfd_str_trim(no);
	reason = pfd_str_trim(reason);
	if (!reason.len || pfd_money_parse_typed(amount, &cents)) {
		refuse_form(act, typed);
		return;
	}
	if (!find_receipt(act->grant, no)) {
		refuse_cut(act,
			PFD_MESSAGE("--cut: there is no receipt {no}",
				"--cut: es gibt keinen Beleg {no}",
				PFD_A_STR("no", no)),
			PFD_MESSAGE("see: pfd grant show {id}",
				"siehe: pfd grant show {id}",
				PFD_A_STR("id", act->record.id)));
		return;
	}
	path = pfd_arena_printf(
		arena, "receipts.%.*s.accepted", PFD_STR_ARG(no));
	pfd_act_set_money(act, path.ptr, cents);
	path = pfd_arena_printf(
		arena, "receipts.%.*s.cut_reason", PFD_STR_ARG(no));
	pfd_act_set(act, path.ptr, reason);
}

static enum pfd_status make_accept(struct pfd_act *act, const void *given)
{
	const struct accept_args *args = given;

	pfd_vec_foreach (typed, &args->cuts)
		cut(act, *typed);
	return pfd_act_accept(act, &args->date);
}

const struct pfd_command pfd_cmd_grant_accept = {
	.group = "grant",
	.verb = "accept",
	.section = PFD_SECTION_GRANT,
	.summary = { "accept a proof of use",
		"einen Verwendungsnachweis anerkennen" },
	.description = { "Receipts without an accepted amount are accepted as "
			 "handed in, but for what --cut names. From then on "
			 "the amount due is final; the commit's subject tells "
			 "it, and what is to be claimed back.",
		"Belege ohne anerkannten Betrag werden wie eingereicht "
		"anerkannt, außer --cut sagt es anders. Von da an steht die "
		"endgültige Zuwendung fest; die Betreffzeile nennt sie und "
		"was zurückzufordern ist." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant accept 2026-020" },
			{ "pfd grant accept 2026-020 --cut '4=50,00:Pfand'" },
			{ 0 },
		},
	.options = options,
	.operands = pfd_grant_operands,
	.grant_verb =
		&(const struct pfd_grant_verb){
			.step = PFD_STEP_ACCEPT,
			.make = make_accept,
		},
	.args_size = sizeof(struct accept_args),
	.flags = PFD_CMD_WRITER,
	.run = pfd_run_grant_verb,
};
