/* What is held about persons: private fields and their classes, erasures, and how
 * long grants keep what. */
#include "internal.h"

bool pfd_person_read(const struct pfd_report_run *run, struct pfd_str id,
	struct pfd_findings *findings, struct pfd_person *ret)
{
	const struct pfd_kind *kind = &pfd_kind_contact;
	struct pfd_str path = kind->path(run->arena, id), bytes;
	struct pfd_err err = { .arena = run->arena };
	const struct pfd_entry *entry = pfd_snapshot_find(run->snapshot, path);

	*ret = (struct pfd_person){ 0 };
	if (!entry ||
		pfd_snapshot_read(run->arena, run->snapshot, entry,
			PFD_YAML_MAX_BYTES, &bytes, &err) ||
		!pfd_record_parse(run->arena, kind, id, path, bytes, findings,
			&ret->record))
		return false;
	ret->contact = ret->record.data;
	pfd_record_privates(run->arena, &ret->record, &ret->privates);
	return true;
}

/* ---- erasures ----------------------------------------------------------------- */

/* clang-format off */
#define JOINED(what, from)                              \
	"(SELECT group_concat(" what ", " PFD_REPORT_BETWEEN ") FROM (SELECT " \
	what " FROM " from ")) "
#define OF_ERASURE "id=e.id AND erasures_no=e.\"no\" "
static const char erasures_sql[] =
	"SELECT e.id, e.\"no\", e.class, e.date, "
	JOINED("value", "contact_erasures_keys WHERE " OF_ERASURE
		"AND value IS NOT NULL ORDER BY place") ", "
	JOINED("keystore", "erasure_awaits WHERE id=e.id AND \"no\"=e.\"no\""
		" ORDER BY 1") ", "
	JOINED("keystore", "contact_erasures_keystores a WHERE " OF_ERASURE
		"AND (confirmed IS NOT NULL OR EXISTS (SELECT 1 FROM"
		" partnership_keystores k WHERE k.keystore=a.keystore"
		" AND k.gone IS NOT NULL))")
	"FROM contact_erasures e WHERE e.class IS NOT NULL"
	" ORDER BY e.id, e.\"no\"";
/* clang-format on */

void pfd_erased_read(struct pfd_arena *arena, struct pfd_index *index,
	struct pfd_erased_list *ret)
{
	struct pfd_query *query = pfd_query(index, erasures_sql);

	*ret = (struct pfd_erased_list){ 0 };
	while (pfd_query_row(query)) {
		struct pfd_erased erased = {
			.person = pfd_row_keep(arena, query, 0),
			.no = pfd_row_int(query, 1),
			.class = pfd_enum_find_key(
				&pfd_enum_retention, pfd_row_str(query, 2)),
		};
		struct pfd_str keys = pfd_row_keep(arena, query, 4);
		struct pfd_str awaits = pfd_row_keep(arena, query, 5);
		struct pfd_str confirmed = pfd_row_keep(arena, query, 6), one;

		(void)pfd_row_date(query, 3, &erased.date);
		while (keys.len && pfd_str_cut(&keys, '\x1f', &one))
			pfd_vec_push(arena, &erased.keys, one);
		while (awaits.len && pfd_str_cut(&awaits, '\x1f', &one))
			pfd_vec_push(arena, &erased.awaits, one);
		while (confirmed.len && pfd_str_cut(&confirmed, '\x1f', &one))
			pfd_vec_push(arena, &erased.confirmed, one);
		pfd_vec_push(arena, ret, erased);
	}
}

bool pfd_erased_key(
	const struct pfd_erased_list *list, const struct pfd_key *key)
{
	pfd_vec_foreach (erased, list)
		pfd_vec_foreach (id, &erased->keys)
			if (pfd_str_eq(*id, key->id) &&
				pfd_key_is_of(key, erased->person))
				return true;
	return false;
}

bool pfd_erased_awaits(const struct pfd_erased *erased, struct pfd_str store)
{
	pfd_vec_foreach (name, &erased->awaits)
		if (pfd_str_eq(*name, store))
			return true;
	return false;
}

/* ---- retention ---------------------------------------------------------------- */

void pfd_kept_read(struct pfd_arena *arena, struct pfd_index *index,
	struct pfd_kept_list *ret)
{
	static const char sql[] = "SELECT id, class, \"grant\", until FROM"
				  " person_retention ORDER BY id, class";
	struct pfd_query *query;

	*ret = (struct pfd_kept_list){ 0 };
	pfd_rules_parameters(index);
	query = pfd_query(index, sql);
	while (pfd_query_row(query)) {
		struct pfd_kept kept = {
			.person = pfd_row_keep(arena, query, 0),
			.class = pfd_enum_find_key(
				&pfd_enum_retention, pfd_row_str(query, 1)),
			.grant = pfd_row_keep(arena, query, 2),
		};

		kept.open = !pfd_row_date(query, 3, &kept.until);
		pfd_vec_push(arena, ret, kept);
	}
}

const struct pfd_kept *pfd_kept_find(
	const struct pfd_kept_list *list, struct pfd_str person, int class)
{
	pfd_vec_foreach (kept, list)
		if (kept->class == class && pfd_str_eq(kept->person, person))
			return kept;
	return NULL;
}

bool pfd_kept_on(const struct pfd_kept *kept, struct pfd_date day)
{
	return kept && (kept->open || pfd_date_cmp(day, kept->until) <= 0);
}

/* ---- cells -------------------------------------------------------------------- */

struct pfd_cell pfd_report_class(const struct pfd_report_run *run, int class)
{
	const struct pfd_enum_value *value = &pfd_enum_retention.values[class];

	return pfd_cell_enum(
		pfd_str(value->key), pfd_report_say(run, value->word));
}

struct pfd_cell pfd_report_person(
	const struct pfd_report_run *run, struct pfd_str id)
{
	struct pfd_cell cell = pfd_cell_id(id);

	cell.record = pfd_record_name(run->arena, &pfd_kind_contact, id);
	return cell;
}
