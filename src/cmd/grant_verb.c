/* One way for all verbs of a grant: read, edit, judge, commit.
 */
#include <stdlib.h>

#include "grant_verb.h"

const struct pfd_operand pfd_grant_operands[] = {
	PFD_OPERAND(struct pfd_grant_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

/* ---- reading ---------------------------------------------------------------- */

/* A year that is not there or not in order is refused by the rules, not here; but what
 * the disk does not give must not pass for a track that asks for nothing. */
static enum pfd_status find_track(struct pfd_act *act)
{
	struct pfd_run *run = act->run;
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_err err = { .arena = run->arena };
	const struct pfd_year *year;
	struct pfd_record found;
	enum pfd_status status;

	if (act->grant->track.state != PFD_SET)
		return PFD_OK;
	status = pfd_change_look(run->change, &pfd_kind_year,
		pfd_str_sub(act->record.id, 0, 4), &ignored, &found, &err);
	if (status == PFD_FAILED)
		*run->err = err;
	if (status)
		return status == PFD_FAILED ? status : PFD_OK;
	year = found.data;
	for (size_t i = 0; i < year->tracks.n && !act->track; i++)
		if (year->tracks.items[i].track.state == PFD_SET &&
			pfd_str_eq(year->tracks.items[i].track.v,
				act->grant->track.v))
			act->track = &year->tracks.items[i];
	return PFD_OK;
}

static enum pfd_status read_record(
	struct pfd_act *act, const struct pfd_kind *kind, struct pfd_str id)
{
	enum pfd_status status =
		pfd_run_record_of(act->run, kind, id, &act->record);

	if (status)
		return status;
	if (kind == &pfd_kind_grant)
		act->grant = act->record.data;
	else
		act->meeting = act->record.data;
	return PFD_OK;
}

bool pfd_track_asks(const struct pfd_track *track, int step)
{
	if (!track || step == PFD_NO_STEP)
		return true;
	for (size_t i = 0; i < track->steps.n; i++)
		if (track->steps.items[i].state == PFD_SET &&
			track->steps.items[i].v == step)
			return true;
	return !track->steps.n;
}

bool pfd_track_approval(const struct pfd_track *track, int role)
{
	for (size_t i = 0; track && i < track->approvals.n; i++)
		if (track->approvals.items[i].state == PFD_SET &&
			track->approvals.items[i].v == role)
			return true;
	return false;
}

/* The year alone, with its parameters; once for all trials. */
static enum pfd_status year_index(const struct pfd_act *act,
	struct pfd_index **own, struct pfd_index **ret)
{
	struct pfd_run *run = act->run;
	struct pfd_index **index =
		run->write.trials ? pfd_trials_aside(run->write.trials) : own;
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_scope scope = { .kinds = 1u
					    << pfd_kind_number(&pfd_kind_year),
		.year = (int)strtol(act->record.id.ptr, NULL, 10),
		.no_targets = true };
	enum pfd_status status = PFD_OK;

	if (!*index) {
		status = pfd_index_new(
			run->arena, run->env.as_of, index, run->err);
		if (!status)
			status = pfd_index_load(*index,
				pfd_change_base(run->change), &scope, &ignored,
				run->err);
		if (!status)
			pfd_rules_parameters(*index);
	}
	*ret = *index;
	return status;
}

/* The grant with its year is enough for its own words of the money. */
enum pfd_status pfd_act_money(struct pfd_act *act, struct pfd_grant_money *ret)
{
	static const char sql[] =
		"SELECT m.awarded, m.paid, m.returned, m.to_funder, m.accepted,"
		" m.due IS NOT NULL, m.due, m.claim, m.committed,"
		" (SELECT sum(amount) FROM grant_drawdowns d WHERE d.id=m.id),"
		" (SELECT sum(amount) FROM grant_orders o WHERE o.id=m.id),"
		" (SELECT sum(amount-coalesce(written_off,0))"
		"  FROM grant_claims c WHERE c.id=m.id), m.award_date IS NOT "
		"NULL,"
		" param('claim-due','days',m.year,asof())"
		" FROM grant_money m WHERE m.id=?";
	struct pfd_index *own PFD_CLEANUP(pfd_index_free) = NULL, *index;
	struct pfd_run *run = act->run;
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_query *query;
	enum pfd_status status = year_index(act, &own, &index);

	if (!status)
		status = pfd_index_put(index, act->record.path,
			act->record.yaml.bytes, &ignored, run->err);
	if (status)
		return status;
	query = pfd_query(index, sql);
	pfd_query_str(query, 1, act->record.id);
	*ret = (struct pfd_grant_money){ 0 };
	if (pfd_query_row(query))
		*ret = (struct pfd_grant_money){
			.awarded = pfd_row_int(query, 0),
			.paid = pfd_row_int(query, 1),
			.returned = pfd_row_int(query, 2),
			.to_funder = pfd_row_int(query, 3),
			.accepted = pfd_row_int(query, 4),
			.has_due = pfd_row_int(query, 5),
			.due = pfd_row_int(query, 6),
			.claim = pfd_row_int(query, 7),
			.committed = pfd_row_int(query, 8),
			.drawn = pfd_row_int(query, 9),
			.ordered = pfd_row_int(query, 10),
			.claimed = pfd_row_int(query, 11),
			.is_awarded = pfd_row_int(query, 12),
			.claim_days = pfd_row_int(query, 13),
		};
	pfd_query_done(query);
	return PFD_OK;
}

/* ---- edits ------------------------------------------------------------------ */

struct pfd_made pfd_act_item(struct pfd_act *act, const char *list)
{
	const struct pfd_kind *kind = act->record.kind;
	struct pfd_made item = pfd_made(act->run, kind, list);

	if (pfd_field_named(kind->fields, pfd_str(list))->flags & PFD_NUMBERED)
		pfd_made_int(&item, "no",
			pfd_record_next_no(&act->record.yaml, list));
	return item;
}

static enum pfd_status refuse_second(
	struct pfd_act *act, const char *list, struct pfd_str key)
{
	(void)pfd_fail(act->run->err, PFD_REFUSED,
		PFD_MESSAGE("grant {id} has {list}.{key} already",
			"Förderung {id} hat schon {list}.{key}",
			PFD_A_STR("id", act->record.id), PFD_A_Z("list", list),
			PFD_A_STR("key", key)));
	return pfd_hint(act->run->err,
		PFD_MESSAGE("to change it: pfd grant set {id} "
			    "{list}.{key}.date=…",
			"so ändern: pfd grant set {id} {list}.{key}.date=…",
			PFD_A_STR("id", act->record.id), PFD_A_Z("list", list),
			PFD_A_STR("key", key)));
}

enum pfd_status pfd_act_append(
	struct pfd_act *act, const char *list, const struct pfd_made *item)
{
	const struct pfd_field *field =
		pfd_field_named(act->record.kind->fields, pfd_str(list));
	const struct pfd_node *old = pfd_node_get(act->record.yaml.root, list);
	const struct pfd_node *key = pfd_node_get(item->map, field->key);

	act->bad |= item->bad;
	for (old = old && key ? old->first : NULL; old; old = old->next) {
		const struct pfd_node *other =
			old->kind == PFD_MAP ? pfd_node_get(old, field->key)
					     : NULL;

		if (other && pfd_str_eq(other->text, key->text))
			return refuse_second(act, list, key->text);
	}
	pfd_vec_push(act->run->arena, &act->edits,
		pfd_made_append(item, &act->record, list));
	return PFD_OK;
}

void pfd_act_assign(struct pfd_act *act, enum pfd_assign_op op,
	const char *path, struct pfd_str value)
{
	struct pfd_assignment set = {
		.path = pfd_str(path), .op = op, .value = value
	};

	act->bad |= !pfd_record_assign(act->run->arena, act->record.kind,
		&act->record.yaml, &set, 1, &act->run->findings, &act->edits);
}

void pfd_act_set(struct pfd_act *act, const char *path, struct pfd_str value)
{
	pfd_act_assign(act, PFD_ASSIGN_SET, path, value);
}

void pfd_act_set_date(
	struct pfd_act *act, const char *path, struct pfd_date date)
{
	char *iso = pfd_alloc(act->run->arena, PFD_DATE_SIZE);

	pfd_act_set(act, path, pfd_str(pfd_date_iso(date, iso)));
}

void pfd_act_set_money(struct pfd_act *act, const char *path, int64_t cents)
{
	char *text = pfd_alloc(act->run->arena, PFD_MONEY_SIZE);

	pfd_act_set(act, path, pfd_str(pfd_money_file(cents, text)));
}

void pfd_act_set_given(struct pfd_act *act)
{
	struct pfd_run *run = act->run;

	pfd_vec_foreach (set, &run->fields)
		pfd_act_set(act,
			pfd_arena_printf(run->arena, "%s.%.*s",
				run->command->item, PFD_STR_ARG(set->path))
				.ptr,
			set->value);
}

enum pfd_status pfd_act_end(struct pfd_act *act, struct pfd_text already)
{
	const char *group = act->run->command->item;
	bool dated = false;

	if (pfd_node_get(act->record.yaml.root, group))
		return pfd_fail(act->run->err, PFD_REFUSED,
			(struct pfd_message){ .text = already,
				.args = { PFD_A_STR("id", act->record.id) } });
	pfd_vec_foreach (set, &act->run->fields)
		dated |= pfd_str_eqz(set->path, "date");
	if (!dated)
		pfd_act_set_date(act,
			pfd_arena_printf(act->run->arena, "%s.date", group).ptr,
			act->run->env.as_of);
	pfd_act_set_given(act);
	return PFD_OK;
}

enum pfd_status pfd_act_apply(struct pfd_act *act)
{
	struct pfd_run *run = act->run;
	enum pfd_status status;

	if (act->bad)
		return pfd_run_refused(run);
	status = pfd_change_edit(run->change, &act->record, act->edits.items,
		act->edits.n, run->err);
	act->edits.n = 0;
	return status ? status
		      : read_record(act, act->record.kind, act->record.id);
}

bool pfd_act_is_flat(const struct pfd_act *act)
{
	return act->grant->settlement_mode.state == PFD_SET &&
	       act->grant->settlement_mode.v == PFD_SETTLEMENT_MODE_FLAT;
}

static void accept_receipts(struct pfd_act *act)
{
	const struct pfd_grant *grant = act->grant;

	for (size_t i = 0; i < grant->receipts.n; i++) {
		const struct pfd_receipt *receipt = &grant->receipts.items[i];

		if (receipt->no.state == PFD_SET &&
			receipt->amount.state == PFD_SET &&
			receipt->accepted.state == PFD_ABSENT)
			pfd_act_set_money(act,
				pfd_arena_printf(act->run->arena,
					"receipts.%.*s.accepted",
					PFD_STR_ARG(receipt->no.node->text))
					.ptr,
				receipt->amount.v);
	}
}

enum pfd_status pfd_act_accept(
	struct pfd_act *act, const struct pfd_opt_date *given)
{
	struct pfd_date date = pfd_run_date(act->run, given);
	struct pfd_grant_money money;
	enum pfd_status status = pfd_act_apply(act);

	if (status)
		return status;
	accept_receipts(act);
	if (act->grant->settlement.checked.state != PFD_SET)
		pfd_act_set_date(act, "settlement.checked", date);
	if (given->given || act->grant->settlement.accepted.state != PFD_SET)
		pfd_act_set_date(act, "settlement.accepted", date);
	status = pfd_act_apply(act);
	if (!status)
		status = pfd_act_money(act, &money);
	if (status)
		return status;
	act->subject = money.claim
			       ? PFD_MESSAGE("grant {id}: settlement accepted, "
					     "{due} due, {claim} to be claimed "
					     "back",
					 "Förderung {id}: Verwendungsnachweis "
					 "anerkannt, endgültig {due}, "
					 "zurückzufordern {claim}",
					 PFD_A_STR("id", act->record.id),
					 PFD_A_MONEY("due", money.due),
					 PFD_A_MONEY("claim", money.claim))
			       : PFD_MESSAGE("grant {id}: settlement accepted, "
					     "{due} due",
					 "Förderung {id}: Verwendungsnachweis "
					 "anerkannt, endgültig {due}",
					 PFD_A_STR("id", act->record.id),
					 PFD_A_MONEY("due", money.due));
	return PFD_OK;
}

/* A body decides on applications; what changes an award later is administration. */
static bool by_body(const struct pfd_track *track, int kind)
{
	return track && track->body_decides.state == PFD_SET &&
	       track->body_decides.v && track->body.state == PFD_SET &&
	       (kind == PFD_DECISION_AWARD || kind == PFD_DECISION_REJECTION);
}

struct pfd_made pfd_act_decision(struct pfd_act *act, int kind)
{
	const struct pfd_enum *roles = &pfd_enum_approval_role;
	int role =
		pfd_track_approval(act->track, PFD_APPROVAL_ROLE_LEAD_AUTHORITY)
			? PFD_APPROVAL_ROLE_LEAD_AUTHORITY
			: PFD_APPROVAL_ROLE_OFFICE;
	struct pfd_made item;

	/* A role's word is as good as its key; a body has only its key. */
	pfd_vec_foreach (set, &act->run->fields) {
		int typed = pfd_str_eqz(set->path, "by")
				    ? pfd_enum_find(roles, set->value)
				    : -1;

		if (typed >= 0)
			set->value = pfd_str(roles->values[typed].key);
	}
	item = pfd_act_item(act, "decisions");
	pfd_made_enum(&item, "kind", &pfd_enum_decision_kind, kind);
	pfd_made_date(&item, "date", act->run->env.as_of);
	if (by_body(act->track, kind))
		pfd_made_typed(&item, "by", act->track->body.v);
	pfd_made_z(&item, "by", roles->values[role].key);
	return item;
}

/* ---- running ---------------------------------------------------------------- */

enum pfd_status pfd_act_read(
	struct pfd_run *run, const char *id, struct pfd_act *ret)
{
	enum pfd_status status = pfd_run_change(run);

	*ret = (struct pfd_act){ .run = run };
	if (!status)
		status = read_record(ret, &pfd_kind_grant, pfd_str(id));
	return status ? status : find_track(ret);
}

enum pfd_status pfd_act_read_meeting(
	struct pfd_run *run, const char *id, struct pfd_act *ret)
{
	enum pfd_status status = pfd_run_change(run);

	*ret = (struct pfd_act){ .run = run };
	return status ? status
		      : read_record(ret, &pfd_kind_meeting, pfd_str(id));
}

enum pfd_status pfd_act_make(struct pfd_act *act, const void *args)
{
	enum pfd_status status = act->run->command->grant_verb->make(act, args);

	return status ? status : pfd_act_apply(act);
}

enum pfd_status pfd_run_grant_verb(struct pfd_run *run, const void *args)
{
	const char *id =
		*(const char *const *)(const void *)((const char *)args +
						     run->command->operands[0]
							     .offset);
	struct pfd_act act;
	enum pfd_status status = pfd_act_read(run, id, &act);

	if (!status)
		status = pfd_act_make(&act, args);
	return status ? status
		      : pfd_run_finish(run, act.subject, &act.record.id, 1);
}
