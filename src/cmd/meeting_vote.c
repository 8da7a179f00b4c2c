/* `pfd meeting vote`: what was voted on an item, and what comes of it.
 *
 * Who is biased by the records is excluded without anybody typing it, and the
 * result is what the rules of procedure make of the votes.
 */
#include <inttypes.h>

#include <pfd/text.h>

#include "meeting_verb.h"

struct vote_args {
	const char *id;
	struct pfd_opt_int item;
	struct pfd_opt_int yes, no, abstain, invalid, not_voting;
	bool secret;
	struct pfd_opt_enum chair;
	struct pfd_opt_list named, conflicts;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct vote_args, yes, "yes", 0, "NUMBER", "votes for it",
		"Ja-Stimmen"),
	PFD_OPTION(struct vote_args, no, "no", 0, "NUMBER", "votes against it",
		"Nein-Stimmen"),
	PFD_OPTION(struct vote_args, abstain, "abstain", 0, "NUMBER",
		"abstentions", "Enthaltungen"),
	PFD_OPTION(struct vote_args, invalid, "invalid", 0, "NUMBER",
		"invalid votes", "ungültige Stimmen"),
	PFD_OPTION(struct vote_args, not_voting, "not-voting", 0, "NUMBER",
		"who was there and did not vote (default: the rest)",
		"wer da war und nicht abstimmte (Vorgabe: der Rest)"),
	PFD_OPTION(struct vote_args, named, "named", 0, "MEMBER=VOTE,…",
		"who voted how; may be repeated; then the numbers follow",
		"wer wie stimmte; wiederholbar; die Zahlen ergeben sich daraus",
		.commas = true),
	PFD_OPTION(struct vote_args, secret, "secret", 0, NULL,
		"the vote was secret", "geheime Abstimmung"),
	PFD_OPTION(struct vote_args, chair, "chair", 0, "VOTE",
		"how the chair voted, where that decides a tie",
		"wie der Vorsitz stimmte, wo das bei Stimmengleichheit "
		"entscheidet",
		.values = &pfd_enum_vote),
	PFD_OPTION(struct vote_args, conflicts, "conflict", 0,
		"MEMBER[=GROUND]",
		"who declared a conflict of interest and left; may be repeated",
		"wer sich für befangen erklärte und hinausging; wiederholbar"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct vote_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct vote_args, item, "ITEM"),
	{ 0 },
};

struct voting {
	struct pfd_act *act;
	const struct vote_args *args;
	struct pfd_index *index;
};

/* "items.3.vote.yes". */
static const char *path_of(const struct voting *to, const char *field)
{
	return pfd_arena_printf(to->act->run->arena, "items.%" PRId64 ".%s",
		to->args->item.v, field)
		.ptr;
}

static void set_count(const struct voting *to, const char *field, int64_t n)
{
	pfd_act_set(to->act, path_of(to, field),
		pfd_arena_printf(to->act->run->arena, "%" PRId64, n));
}

static const struct pfd_item *item_of(const struct voting *to)
{
	return pfd_meeting_item(to->act->meeting, to->args->item.v);
}

/* ---- refusals --------------------------------------------------------------- */

static enum pfd_status refuse_item(const struct voting *to)
{
	(void)pfd_fail(to->act->run->err, PFD_REFUSED,
		PFD_MESSAGE("meeting {id} has no item {no}",
			"Sitzung {id} hat keinen Tagesordnungspunkt {no}",
			PFD_A_STR("id", to->act->record.id),
			PFD_A_INT("no", to->args->item.v)));
	return pfd_hint(to->act->run->err,
		PFD_MESSAGE("the agenda: pfd meeting show {id}; to add to it: "
			    "pfd meeting edit {id}",
			"die Tagesordnung: pfd meeting show {id}; ergänzen: "
			"pfd meeting edit {id}",
			PFD_A_STR("id", to->act->record.id)));
}

static enum pfd_status refuse_second(const struct voting *to)
{
	(void)pfd_fail(to->act->run->err, PFD_REFUSED,
		PFD_MESSAGE("item {no} of meeting {id} was voted on already",
			"über TOP {no} der Sitzung {id} ist schon abgestimmt",
			PFD_A_STR("id", to->act->record.id),
			PFD_A_INT("no", to->args->item.v)));
	return pfd_hint(to->act->run->err,
		PFD_MESSAGE("to correct it: pfd meeting set {id} "
			    "items.{no}.vote.yes=…",
			"so berichtigen: pfd meeting set {id} "
			"items.{no}.vote.yes=…",
			PFD_A_STR("id", to->act->record.id),
			PFD_A_INT("no", to->args->item.v)));
}

static bool is_voted(const struct pfd_item *item)
{
	return item->vote.yes.state != PFD_ABSENT ||
	       item->vote.no.state != PFD_ABSENT || item->vote.named.n ||
	       (item->result.state == PFD_SET &&
		       item->result.v != PFD_ITEM_RESULT_DEFERRED);
}

static enum pfd_status check_args(const struct voting *to)
{
	const struct vote_args *args = to->args;
	const struct pfd_item *item = item_of(to);
	bool counted = args->yes.given || args->no.given || args->abstain.given;
	bool told = counted || args->named.n;

	if (!item)
		return refuse_item(to);
	if (is_voted(item))
		return refuse_second(to);
	if (counted && args->named.n)
		return pfd_run_usage(to->act->run,
			PFD_MESSAGE("numbers or names, not both",
				"Zahlen oder Namen, nicht beides"));
	if (args->secret && args->named.n)
		return pfd_run_usage(to->act->run,
			PFD_MESSAGE("a secret vote has no names",
				"eine geheime Abstimmung nennt keine Namen"));
	pfd_vec_foreach (set, &to->act->run->fields)
		told |= pfd_str_eqz(set->path, "result");
	return told ? PFD_OK
		    : pfd_run_usage(to->act->run,
			      PFD_MESSAGE("the votes are missing: --yes, --no, "
					  "--abstain, or --named",
				      "die Stimmen fehlen: --yes, --no, "
				      "--abstain oder --named"));
}

/* ---- the votes ------------------------------------------------------------------ */

static enum pfd_status add_named(struct voting *to)
{
	const struct pfd_opt_list *typed = &to->args->named;
	int64_t n[PFD_VOTE_NOT_VOTING + 1] = { 0 };
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; i < typed->n; i++) {
		struct pfd_made item =
			pfd_meeting_made(to->act, "named", "vote");
		struct pfd_str vote = typed->items[i], word, member;
		int value;

		(void)pfd_str_cut(&vote, '=', &word);
		if (pfd_meeting_is_named(typed, i, word))
			return pfd_run_usage(to->act->run,
				PFD_MESSAGE("{member} votes twice",
					"{member} stimmt zweimal ab",
					PFD_A_STR("member", word)));
		status = pfd_meeting_member(to->act, to->index, word, &member);
		if (status)
			return status;
		pfd_made_typed(&item, "member", member);
		pfd_made_typed(&item, "vote", vote);
		value = pfd_enum_find_key(
			&pfd_enum_vote, pfd_made_text(&item, "vote"));
		if (value >= 0)
			n[value]++;
		pfd_meeting_append(to->act, path_of(to, "vote.named"), &item);
	}
	set_count(to, "vote.yes", n[PFD_VOTE_YES]);
	set_count(to, "vote.no", n[PFD_VOTE_NO]);
	set_count(to, "vote.abstain", n[PFD_VOTE_ABSTAIN]);
	if (n[PFD_VOTE_INVALID])
		set_count(to, "vote.invalid", n[PFD_VOTE_INVALID]);
	if (n[PFD_VOTE_NOT_VOTING])
		set_count(to, "vote.not_voting", n[PFD_VOTE_NOT_VOTING]);
	return PFD_OK;
}

static enum pfd_status add_votes(struct voting *to)
{
	const struct vote_args *args = to->args;

	if (args->yes.given || args->no.given || args->abstain.given) {
		set_count(to, "vote.yes", args->yes.v);
		set_count(to, "vote.no", args->no.v);
		set_count(to, "vote.abstain", args->abstain.v);
	}
	if (args->invalid.given)
		set_count(to, "vote.invalid", args->invalid.v);
	if (args->not_voting.given)
		set_count(to, "vote.not_voting", args->not_voting.v);
	if (args->chair.given)
		pfd_act_set(to->act, path_of(to, "vote.chair"),
			pfd_str(pfd_enum_vote.values[args->chair.v].key));
	if (args->secret)
		pfd_act_set(
			to->act, path_of(to, "vote.secret"), PFD_STR("true"));
	return args->named.n ? add_named(to) : PFD_OK;
}

static enum pfd_status apply(struct voting *to)
{
	enum pfd_status status = pfd_act_apply(to->act);

	return status ? status : pfd_meeting_update(to->act, to->index);
}

/* What follows from the votes: who did not vote, who was excluded, the result. */
static enum pfd_status conclude(struct voting *to)
{
	static const char sql[] =
		"SELECT excluded, present-excluded-yes-nay-abstain-invalid,"
		" silent IS NOT NULL, counted FROM item_ballot"
		" WHERE id=? AND \"no\"=?";
	struct pfd_query *query = pfd_query(to->index, sql);
	const struct pfd_item *item = item_of(to);

	pfd_query_str(query, 1, to->act->record.id);
	pfd_query_int(query, 2, to->args->item.v);
	if (!pfd_query_row(query))
		return PFD_OK;
	if (pfd_row_int(query, 0) && item->vote.yes.state == PFD_SET)
		set_count(to, "vote.excluded", pfd_row_int(query, 0));
	if (pfd_row_int(query, 1) > 0 && !pfd_row_int(query, 2) &&
		item->vote.not_voting.state == PFD_ABSENT)
		set_count(to, "vote.not_voting", pfd_row_int(query, 1));
	if (item->result.state == PFD_ABSENT && !pfd_row_null(query, 3))
		pfd_act_set(to->act, path_of(to, "result"),
			pfd_row_keep(to->act->run->arena, query, 3));
	pfd_query_done(query);
	return apply(to);
}

/* The minute decides who is there, so what was typed of the item goes first. */
static enum pfd_status make_vote(struct voting *to)
{
	enum pfd_status status;

	if (item_of(to)->result.state == PFD_SET)
		pfd_act_assign(to->act, PFD_ASSIGN_UNSET, path_of(to, "result"),
			(struct pfd_str){ 0 });
	status = pfd_act_apply(to->act);
	pfd_vec_foreach (set, &to->act->run->fields)
		pfd_act_set(to->act, path_of(to, set->path.ptr), set->value);
	if (!status)
		status = pfd_act_apply(to->act);
	if (!status)
		status = pfd_meeting_index(to->act, &to->index);
	if (!status)
		status = pfd_meeting_exclude(to->act, to->index,
			to->args->item.v, &to->args->conflicts);
	if (!status)
		status = add_votes(to);
	if (!status)
		status = apply(to);
	return status ? status : conclude(to);
}

static struct pfd_message subject_of(const struct voting *to)
{
	const struct pfd_item *item = item_of(to);
	const struct pfd_enum *results = &pfd_enum_item_result;
	struct pfd_text result = { "without a result", "ohne Ergebnis" };

	if (item->result.state == PFD_SET)
		result = results->values[item->result.v].word;
	if (item->vote.yes.state != PFD_SET)
		return PFD_MESSAGE("meeting {id}: item {no}: {result}",
			"Sitzung {id}: TOP {no}: {result}",
			PFD_A_STR("id", to->act->record.id),
			PFD_A_INT("no", to->args->item.v),
			PFD_A_TEXT("result", result));
	return PFD_MESSAGE("meeting {id}: item {no}: {result} ({yes} yes, {n} "
			   "no, {abstain} abstentions)",
		"Sitzung {id}: TOP {no}: {result} ({yes} Ja, {n} Nein, "
		"{abstain} Enthaltungen)",
		PFD_A_STR("id", to->act->record.id),
		PFD_A_INT("no", to->args->item.v), PFD_A_TEXT("result", result),
		PFD_A_INT("yes", item->vote.yes.v),
		PFD_A_INT("n", item->vote.no.v),
		PFD_A_INT("abstain", item->vote.abstain.v));
}

static enum pfd_status run_vote(struct pfd_run *run, const void *given)
{
	struct pfd_index *index PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_act act;
	struct voting to = { .act = &act, .args = given };
	enum pfd_status status = pfd_act_read_meeting(run, to.args->id, &act);

	if (!status)
		status = pfd_meeting_begun(&act);
	if (!status)
		status = check_args(&to);
	if (!status)
		status = make_vote(&to);
	index = to.index;
	if (status)
		return status;
	return pfd_run_finish(run, subject_of(&to), &act.record.id, 1);
}

const struct pfd_command pfd_cmd_meeting_vote = {
	.group = "meeting",
	.verb = "vote",
	.section = PFD_SECTION_MEETING,
	.summary = { "record a vote", "eine Abstimmung eintragen" },
	.description = { "Writes the votes on an agenda item, excludes whom "
			 "seats and affiliations tie to the applicant, the "
			 "responsible person, the payee or a partner, and "
			 "writes the result that the rules of procedure make "
			 "of it; without a quorum it is void.\n\n"
			 "In a circular vote the numbers are those of the "
			 "answers. An item that is deferred or noted without a "
			 "vote: --result.",
		"Trägt die Stimmen zu einem Tagesordnungspunkt ein, schließt "
		"aus, wen Sitze und Zugehörigkeiten mit Antragsteller, "
		"verantwortlicher Person, Zahlungsempfänger oder "
		"Kooperationspartner verbinden, und schreibt das Ergebnis "
		"nach der Geschäftsordnung; ohne Beschlussfähigkeit ist es "
		"ungültig.\n\n"
		"Im Umlaufverfahren sind die Zahlen die der Antworten. Wird "
		"ein Punkt ohne Abstimmung vertagt oder zur Kenntnis "
		"genommen: --result." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd meeting vote 2026-03-12-buendnis 3 --yes 9 --no "
			  "1 --abstain 2 --at 18:10" },
			{ "pfd meeting vote 2026-03-12-buendnis 4 --result "
			  "deferred --reason 'Kostenplan fehlt'" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.item = "items",
	.item_skips = "title grant carried_from presenter duration vote",
	.args_size = sizeof(struct vote_args),
	.flags = PFD_CMD_WRITER,
	.run = run_vote,
};
