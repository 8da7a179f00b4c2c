/* Building a list item or a group out of what was typed.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "made.h"

struct pfd_made pfd_made(
	struct pfd_run *run, const struct pfd_kind *kind, const char *list)
{
	const struct pfd_field *field =
		pfd_field_named(kind->fields, pfd_str(list));

	if (!field || !field->fields)
		abort();
	return (struct pfd_made){ .run = run,
		.fields = field->fields,
		.map = pfd_node_map(run->arena) };
}

void pfd_made_typed(
	struct pfd_made *item, const char *name, struct pfd_str typed)
{
	struct pfd_run *run = item->run;
	const struct pfd_field *field =
		pfd_field_named(item->fields, pfd_str(name));
	struct pfd_str text;

	if (!field)
		abort();
	if (!pfd_value_parse(run->arena, field, typed, PFD_STR("<option>"),
		    pfd_str(name), &run->findings, &text)) {
		item->bad = true;
		return;
	}
	pfd_node_add(run->arena, item->map, name,
		pfd_node_scalar(run->arena, text, pfd_value_bare(field)));
}

void pfd_made_z(struct pfd_made *item, const char *name, const char *typed)
{
	if (typed)
		pfd_made_typed(item, name, pfd_str(typed));
}

void pfd_made_int(struct pfd_made *item, const char *name, int64_t value)
{
	pfd_made_typed(item, name,
		pfd_arena_printf(item->run->arena, "%" PRId64, value));
}

void pfd_made_money(struct pfd_made *item, const char *name, int64_t cents)
{
	char buf[PFD_MONEY_SIZE];

	pfd_made_z(item, name, pfd_money_file(cents, buf));
}

void pfd_made_date(
	struct pfd_made *item, const char *name, struct pfd_date date)
{
	char buf[PFD_DATE_SIZE];

	pfd_made_z(item, name, pfd_date_iso(date, buf));
}

void pfd_made_enum(struct pfd_made *item, const char *name,
	const struct pfd_enum *values, int v)
{
	pfd_made_z(item, name, values->values[v].key);
}

struct pfd_edit pfd_made_append(const struct pfd_made *item,
	const struct pfd_record *record, const char *list)
{
	return pfd_record_edit(item->run->arena, record->kind, PFD_EDIT_APPEND,
		pfd_str(list), item->map);
}

struct pfd_date pfd_run_date(
	const struct pfd_run *run, const struct pfd_opt_date *given)
{
	return given->given ? given->v : run->env.as_of;
}

struct pfd_text pfd_record_words(
	struct pfd_arena *arena, const struct pfd_kind *kind, struct pfd_str id)
{
	/* There is one partnership: its id says nothing. */
	bool named = kind != &pfd_kind_partnership;
	const char *gap = named ? " " : "";

	if (!named)
		id.len = 0;
	return (struct pfd_text){
		.en = pfd_arena_printf(
			arena, "%s%s%.*s", kind->name, gap, PFD_STR_ARG(id))
			      .ptr,
		.de = pfd_arena_printf(
			arena, "%s%s%.*s", kind->title.de, gap, PFD_STR_ARG(id))
			      .ptr,
	};
}

enum pfd_status pfd_run_missing(struct pfd_run *run, const char *option)
{
	return pfd_run_usage(
		run, PFD_MESSAGE("--{option} is missing", "--{option} fehlt",
			     PFD_A_Z("option", option)));
}

/* ---- grants ---------------------------------------------------------------- */

const struct pfd_track *pfd_run_track(
	struct pfd_run *run, const struct pfd_record *record)
{
	const struct pfd_grant *grant = record->data;
	/* A year that cannot be read is refused by the rules, not here. */
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_err err = { .arena = run->arena };
	struct pfd_str id = pfd_str_sub(record->id, 0, 4);
	const struct pfd_year *year;
	struct pfd_record found;

	if (grant->track.state != PFD_SET ||
		pfd_change_look(run->change, &pfd_kind_year, id, &ignored,
			&found, &err))
		return NULL;
	year = found.data;
	for (size_t i = 0; i < year->tracks.n; i++)
		if (year->tracks.items[i].track.state == PFD_SET &&
			pfd_str_eq(
				year->tracks.items[i].track.v, grant->track.v))
			return &year->tracks.items[i];
	return NULL;
}

const struct pfd_decision *pfd_grant_award(const struct pfd_grant *grant)
{
	const struct pfd_decision *ret = NULL;

	for (size_t i = 0; i < grant->decisions.n; i++) {
		const struct pfd_decision *decision =
			&grant->decisions.items[i];

		if (decision->kind.state == PFD_SET &&
			(decision->kind.v == PFD_DECISION_AWARD ||
				decision->kind.v == PFD_DECISION_AMENDMENT))
			ret = decision;
	}
	return ret;
}

struct pfd_str pfd_run_decider(
	struct pfd_run *run, const struct pfd_record *record, const char *typed)
{
	const struct pfd_enum *roles = &pfd_enum_approval_role;
	int role = PFD_APPROVAL_ROLE_OFFICE;

	if (typed) {
		role = pfd_enum_find(roles, pfd_str(typed));
		if (role < 0)
			return pfd_str(typed);
	} else {
		const struct pfd_track *track = pfd_run_track(run, record);

		for (size_t i = 0; track && i < track->approvals.n; i++)
			if (track->approvals.items[i].state == PFD_SET &&
				track->approvals.items[i].v ==
					PFD_APPROVAL_ROLE_LEAD_AUTHORITY)
				role = PFD_APPROVAL_ROLE_LEAD_AUTHORITY;
	}
	return pfd_str(roles->values[role].key);
}

enum pfd_status pfd_run_grant(struct pfd_run *run, const char *id,
	struct pfd_record *ret, const struct pfd_grant **ret_data)
{
	enum pfd_status status = pfd_run_change(run);

	if (!status)
		status = pfd_run_record(run, id, ret);
	if (!status)
		*ret_data = ret->data;
	return status;
}

enum pfd_status pfd_run_end_grant(struct pfd_run *run, const char *id,
	const char *group, const struct pfd_opt_date *date, const char *reason,
	struct pfd_text already, struct pfd_text subject)
{
	const struct pfd_grant *grant;
	struct pfd_record record;
	struct pfd_made item;
	struct pfd_edit edit;
	enum pfd_status status = pfd_run_grant(run, id, &record, &grant);

	if (status)
		return status;
	if (pfd_node_get(record.yaml.root, group))
		return pfd_fail(run->err, PFD_REFUSED,
			(struct pfd_message){ .text = already,
				.args = { PFD_A_STR("id", record.id) } });
	item = pfd_made(run, record.kind, group);
	pfd_made_date(&item, "date", pfd_run_date(run, date));
	pfd_made_z(&item, "reason", reason);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_record_edit(run->arena, record.kind, PFD_EDIT_SET,
		pfd_str(group), item.map);
	status = pfd_change_edit(run->change, &record, &edit, 1, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		(struct pfd_message){ .text = subject,
			.args = { PFD_A_STR("id", record.id) } },
		&record.id, 1);
}
