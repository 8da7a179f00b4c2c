/* What the verbs of a meeting share. */
#include <stdlib.h>

#include <pfd/text.h>

#include "meeting_verb.h"

static void add_path(struct pfd_act *act, const struct pfd_kind *kind,
	const pfd_f_str *ref, struct pfd_str *paths, size_t *n)
{
	struct pfd_str path = { 0 };

	if (ref->state == PFD_SET)
		path = kind->path(act->run->arena, ref->v);
	if (path.len)
		paths[(*n)++] = path;
}

/* Grants and contacts that the applicants' part in them is read from follow by
 * reference; of the year's other records none is needed. */
enum pfd_status pfd_meeting_index(struct pfd_act *act, struct pfd_index **ret)
{
	struct pfd_run *run = act->run;
	struct pfd_findings ignored = { .arena = run->arena };
	size_t n_items = act->meeting->items.n;
	struct pfd_str *paths =
		pfd_alloc_n(run->arena, n_items + 1, sizeof *paths);
	struct pfd_scope scope = { .year = (int)strtol(
					   act->record.id.ptr, NULL, 10),
		.kinds = 1u << pfd_kind_number(&pfd_kind_year),
		.paths = paths,
		.contacts = true };
	enum pfd_status status =
		pfd_index_new(run->arena, run->env.as_of, ret, run->err);

	for (size_t i = 0; i < n_items; i++)
		add_path(act, &pfd_kind_grant,
			&act->meeting->items.items[i].grant, paths,
			&scope.n_paths);
	if (!status)
		status = pfd_index_load(*ret, pfd_change_base(run->change),
			&scope, &ignored, run->err);
	return status ? status : pfd_meeting_update(act, *ret);
}

enum pfd_status pfd_meeting_update(struct pfd_act *act, struct pfd_index *index)
{
	struct pfd_findings ignored = { .arena = act->run->arena };

	return pfd_index_put(index, act->record.path, act->record.yaml.bytes,
		&ignored, act->run->err);
}

enum pfd_status pfd_meeting_begun(const struct pfd_act *act)
{
	const struct pfd_meeting *meeting = act->meeting;
	struct pfd_run *run = act->run;

	if (pfd_date_cmp(meeting->date.v, run->env.as_of) <= 0 ||
		(meeting->kind.state == PFD_SET &&
			meeting->kind.v == PFD_MEETING_CIRCULAR))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{id} has not taken place yet",
			"{id} hat noch nicht stattgefunden",
			PFD_A_STR("id", act->record.id)));
	return pfd_hint(run->err,
		PFD_MESSAGE("who was there and how was voted is recorded from "
			    "its day on; all meetings: pfd meeting list",
			"Anwesenheit und Stimmen werden ab dem Tag der Sitzung "
			"eingetragen; alle Sitzungen: pfd meeting list"));
}

enum pfd_status pfd_meeting_no_seats(struct pfd_run *run, struct pfd_str id,
	const struct pfd_meeting *meeting)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{id}: nobody has a seat in {body} on that day",
			"{id}: an diesem Tag hat niemand einen Sitz in {body}",
			PFD_A_STR("id", id),
			PFD_A_STR("body", meeting->body.v)));
	return pfd_hint(run->err,
		PFD_MESSAGE("seats stand on the contacts: pfd explain "
			    "contact.seats",
			"Sitze stehen bei den Kontakten: pfd explain "
			"contact.seats"));
}

struct pfd_made pfd_meeting_made(
	struct pfd_act *act, const char *list, const char *in)
{
	const struct pfd_fields *fields = pfd_kind_meeting.fields;

	if (in)
		fields = pfd_field_named(fields, PFD_STR("items"))->fields;
	if (in && *in)
		fields = pfd_field_named(fields, pfd_str(in))->fields;
	return (struct pfd_made){
		.run = act->run,
		.fields = pfd_field_named(fields, pfd_str(list))->fields,
		.map = pfd_node_map(act->run->arena),
	};
}

void pfd_meeting_append(
	struct pfd_act *act, const char *path, const struct pfd_made *item)
{
	act->bad |= item->bad;
	pfd_vec_push(act->run->arena, &act->edits,
		pfd_made_append(item, &act->record, path));
}

const struct pfd_item *pfd_meeting_item(
	const struct pfd_meeting *meeting, int64_t no)
{
	for (size_t i = 0; i < meeting->items.n; i++)
		if (meeting->items.items[i].no.state == PFD_SET &&
			meeting->items.items[i].no.v == no)
			return &meeting->items.items[i];
	return NULL;
}

bool pfd_meeting_is_named(
	const struct pfd_opt_list *words, size_t n, struct pfd_str member)
{
	for (size_t i = 0; i < n; i++) {
		struct pfd_str rest = words->items[i], word;

		if (pfd_str_cut(&rest, '=', &word) && pfd_str_eq(word, member))
			return true;
	}
	return false;
}

static const char seats_sql[] =
	"SELECT DISTINCT s.id FROM contact_seats s JOIN meeting_rules r"
	" ON r.id=? AND r.body=s.body AND r.day>=coalesce(s.\"from\",'')"
	" AND r.day<=coalesce(s.\"to\",'9999') ORDER BY s.id";

enum pfd_status pfd_meeting_member(struct pfd_act *act, struct pfd_index *index,
	struct pfd_str typed, struct pfd_str *ret)
{
	struct pfd_run *run = act->run;
	struct pfd_query *query = pfd_query(index, seats_sql);
	struct {
		PFD_VEC_OF(const char *);
	} names = { 0 };
	enum pfd_status status = pfd_run_id(run, &pfd_kind_contact, typed, ret);
	const char *near;

	pfd_query_str(query, 1, act->record.id);
	while (pfd_query_row(query))
		pfd_vec_push(run->arena, &names,
			pfd_row_keep(run->arena, query, 0).ptr);
	if (status)
		return status;
	pfd_vec_foreach (name, &names)
		if (pfd_str_eqz(*ret, *name))
			return PFD_OK;
	near = pfd_did_you_mean(*ret, names.items, names.n);
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{member} has no seat in {body} on {date}",
			"{member} hat am {date} keinen Sitz: {body}",
			PFD_A_STR("member", *ret),
			PFD_A_STR("body", act->meeting->body.v),
			PFD_A_DATE("date", act->meeting->date.v)));
	if (near)
		return pfd_hint(run->err, PFD_MESSAGE("did you mean {near}?",
						  "gemeint vielleicht {near}?",
						  PFD_A_Z("near", near)));
	return pfd_hint(run->err,
		PFD_MESSAGE("seats stand in the contact (pfd contact edit "
			    "{member}); guests in the meeting, by role "
			    "(pfd meeting edit {id})",
			"Sitze stehen beim Kontakt (pfd contact edit "
			"{member}), Gäste nach Funktion in der Sitzung (pfd "
			"meeting edit {id})",
			PFD_A_STR("member", *ret),
			PFD_A_STR("id", act->record.id)));
}
