/* Who does not vote on an item: declared by the member, or found in the records. */
#include <inttypes.h>

#include "meeting_verb.h"

struct excluding {
	struct pfd_act *act;
	struct pfd_index *index;
	int64_t item;
	const struct pfd_opt_list *declared;
};

static const struct {
	const char *part;
	struct pfd_text word;
} parts[] = {
	{ "applicant", { "applicant", "Antragsteller" } },
	{ "payee", { "payee", "Zahlungsempfänger" } },
	{ "partners", { "partner", "Kooperationspartner" } },
	{ "project", { "holder of the project", "Träger des Projekts" } },
	{ "responsible", { "responsible person", "verantwortliche Person" } },
};

/* "Vorsitz: Beispielverein e.V. (Antragsteller)"; of a person only the part. */
static struct pfd_str ground_of(
	const struct excluding *to, struct pfd_query *query)
{
	const struct pfd_enum *roles = &pfd_enum_affiliation_role;
	struct pfd_run *run = to->act->run;
	int role = pfd_enum_find_key(roles, pfd_row_str(query, 2));
	struct pfd_text part = { "part of it", "beteiligt" };
	struct pfd_message ground;

	for (size_t i = 0; i < PFD_COUNT(parts); i++)
		if (pfd_str_eqz(pfd_row_str(query, 1), parts[i].part))
			part = parts[i].word;
	ground = role < 0
			 ? PFD_MESSAGE("in person ({part})", "selbst ({part})",
				   PFD_A_TEXT("part", part))
			 : PFD_MESSAGE("{role}: {name} ({part})",
				   "{role}: {name} ({part})",
				   PFD_A_TEXT("role", roles->values[role].word),
				   PFD_A_STR("name",
					   pfd_row_keep(run->arena, query, 3)),
				   PFD_A_TEXT("part", part));
	return pfd_message_str(run->arena, &ground, pfd_run_office_lang(run));
}

static void exclude(const struct excluding *to, struct pfd_str member,
	struct pfd_str ground, const char *basis)
{
	struct pfd_made item = pfd_meeting_made(to->act, "conflicts", "");
	const char *path = pfd_arena_printf(
		to->act->run->arena, "items.%" PRId64 ".conflicts", to->item)
				   .ptr;

	pfd_made_typed(&item, "member", member);
	if (ground.len)
		pfd_made_typed(&item, "ground", ground);
	pfd_made_z(&item, "basis", basis);
	pfd_made_z(&item, "left_room", "true");
	pfd_meeting_append(to->act, path, &item);
}

static bool is_listed(const struct pfd_item *item, struct pfd_str member)
{
	for (size_t i = 0; i < item->conflicts.n; i++)
		if (item->conflicts.items[i].member.state == PFD_SET &&
			pfd_str_eq(item->conflicts.items[i].member.v, member))
			return true;
	return false;
}

static enum pfd_status exclude_declared(const struct excluding *to)
{
	const struct pfd_opt_list *typed = to->declared;
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; !status && i < typed->n; i++) {
		struct pfd_str ground = typed->items[i], word, member;

		(void)pfd_str_cut(&ground, '=', &word);
		status = pfd_meeting_member(to->act, to->index, word, &member);
		if (!status &&
			!is_listed(pfd_meeting_item(to->act->meeting, to->item),
				member))
			exclude(to, member, ground, "declared");
	}
	return status;
}

/* What the records tell, in a line on stderr, too: somebody has to leave. */
static void exclude_found(const struct excluding *to)
{
	static const char sql[] =
		"SELECT k.member, k.part, k.role, c.name FROM item_conflict k"
		" LEFT JOIN contact c ON c.id=k.party"
		" WHERE k.id=? AND k.\"no\"=? AND NOT k.listed";
	struct pfd_run *run = to->act->run;
	struct pfd_query *query = pfd_query(to->index, sql);

	pfd_query_str(query, 1, to->act->record.id);
	pfd_query_int(query, 2, to->item);
	while (pfd_query_row(query)) {
		struct pfd_str member = pfd_row_keep(run->arena, query, 0);
		struct pfd_str ground = ground_of(to, query);

		if (pfd_meeting_is_named(to->declared, to->declared->n, member))
			continue;
		exclude(to, member, ground, "found");
		pfd_run_note(
			run, PFD_MESSAGE("{member} does not vote on item {no}: "
					 "{ground}",
				     "{member} stimmt über TOP {no} nicht mit: "
				     "{ground}",
				     PFD_A_STR("member", member),
				     PFD_A_INT("no", to->item),
				     PFD_A_STR("ground", ground)));
	}
}

enum pfd_status pfd_meeting_exclude(struct pfd_act *act,
	struct pfd_index *index, int64_t item,
	const struct pfd_opt_list *declared)
{
	const struct excluding to = { act, index, item, declared };
	enum pfd_status status = exclude_declared(&to);

	if (!status)
		exclude_found(&to);
	return status;
}
