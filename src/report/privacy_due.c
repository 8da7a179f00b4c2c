/* `pfd privacy due`: which private data must be erased by when and why, and which
 * erasures are not yet confirmed everywhere. */
#include <stdlib.h>

#include "internal.h"

/* When the data of a class must go at the latest, and why; false where no day is
 * known.  What a grant keeps stays that long, whatever `retain_until` says. */
static bool due_on(const struct pfd_person *person, const struct pfd_kept *kept,
	struct pfd_date *ret, bool *ret_by_grant)
{
	const pfd_f_date *retain = &person->contact->retain_until;
	bool chosen = retain->state == PFD_SET;

	if (kept && kept->open)
		return false;
	*ret_by_grant =
		kept && (!chosen || pfd_date_cmp(kept->until, retain->v) >= 0);
	if (!kept && !chosen)
		return false;
	*ret = pfd_date_add_days(*ret_by_grant ? kept->until : retain->v, 1);
	return true;
}

static bool holds(
	struct pfd_keyring *ring, const struct pfd_person *person, int class)
{
	pfd_vec_foreach (private, &person->privates)
		if (pfd_private_class(ring, private) == class)
			return true;
	return false;
}

struct due {
	struct pfd_str person;
	int class;
	struct pfd_date date;
	struct pfd_str grant; /* empty: retain_until */
};
struct dues {
	PFD_VEC_OF(struct due);
};

static int by_date(const void *a, const void *b)
{
	const struct due *x = a, *y = b;
	int cmp = pfd_date_cmp(x->date, y->date);

	if (!cmp)
		cmp = pfd_str_cmp(x->person, y->person);
	return cmp ? cmp : x->class - y->class;
}

static struct dues gather(
	const struct pfd_report_run *run, struct pfd_findings *findings)
{
	static const char sql[] = "SELECT id FROM contact WHERE kind='person'";
	struct pfd_keyring *ring = pfd_index_keyring(run->index);
	struct pfd_query *query;
	struct pfd_kept_list kept;
	struct pfd_person person;
	struct dues dues = { 0 };

	pfd_kept_read(run->arena, run->index, &kept);
	query = pfd_query(run->index, sql);
	while (pfd_query_row(query)) {
		struct pfd_str id = pfd_row_keep(run->arena, query, 0);

		if (!pfd_person_read(run, id, findings, &person))
			continue;
		for (int class = 0; class < PFD_N_RETENTION; ++class) {
			const struct pfd_kept *by =
				pfd_kept_find(&kept, id, class);
			struct due due = { .person = id, .class = class };
			bool by_grant;

			if (!holds(ring, &person, class) ||
				!due_on(&person, by, &due.date, &by_grant))
				continue;
			if (by_grant)
				due.grant = by->grant;
			pfd_vec_push(run->arena, &dues, due);
		}
	}
	if (dues.n)
		qsort(dues.items, dues.n, sizeof *dues.items, by_date);
	return dues;
}

static const struct pfd_report_column due_columns[] = {
	{ "person", { "Person", "Person" }, PFD_CELL_ID },
	{ "class", { "Class", "Klasse" }, PFD_CELL_ID },
	{ "erase_from", { "Erase from", "Löschen ab" }, PFD_CELL_DATE },
	{ "why", { "Why", "Warum" }, PFD_CELL_ID },
	{ "grant", { "Grant", "Förderung" }, PFD_CELL_ID },
};

static void add_dues(const struct pfd_report_run *run, struct pfd_doc *doc,
	const struct dues *dues, const char *name, struct pfd_text title,
	bool past)
{
	const struct pfd_report_table spec = {
		.name = name, .title = title, PFD_REPORT_COLUMNS(due_columns)
	};
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);

	pfd_vec_foreach (due, dues) {
		struct pfd_cell *cells;

		if ((pfd_date_cmp(due->date, run->as_of) <= 0) != past)
			continue;
		cells = pfd_table_row(doc, table)->cells;
		cells[0] = pfd_report_person(run, due->person);
		cells[1] = pfd_report_class(run, due->class);
		cells[2] = pfd_cell_date(due->date);
		if (!due->grant.len) {
			cells[3] = pfd_cell_enum(PFD_STR("retain_until"),
				pfd_report_say(
					run, PFD_TEXT("retain_until has passed",
						     "„Aufbewahren bis“ ist "
						     "vorbei")));
			continue;
		}
		cells[3] = pfd_cell_enum(PFD_STR("retention-due"),
			pfd_report_say(
				run, PFD_TEXT("retention is over",
					     "Aufbewahrungsfrist ist um")));
		cells[4] = pfd_cell_id(due->grant);
		cells[4].record = pfd_record_name(
			run->arena, &pfd_kind_grant, due->grant);
	}
	if (!table->rows.n)
		pfd_report_none(run, doc);
}

static const struct pfd_report_column awaiting_columns[] = {
	{ "keystore", { "Keystore", "Schlüsselspeicher" }, PFD_CELL_ID },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID,
		.words = &pfd_enum_keystore_kind },
	{ "person", { "Person", "Person" }, PFD_CELL_ID,
		.kind_of_record = "contact" },
	{ "class", { "Class", "Klasse" }, PFD_CELL_ID,
		.words = &pfd_enum_retention },
	{ "date", { "Erased on", "Gelöscht am" }, PFD_CELL_DATE },
};
static const struct pfd_report_table awaiting = {
	.name = "awaiting",
	.title = { "Not yet confirmed", "Noch nicht bestätigt" },
	.sql = "SELECT a.keystore, k.kind, e.id, e.class, e.date"
	       " FROM erasure_awaits a JOIN contact_erasures e"
	       " ON e.id=a.id AND e.\"no\"=a.\"no\""
	       " LEFT JOIN partnership_keystores k ON k.keystore=a.keystore"
	       " WHERE ?1=0 ORDER BY 1, 3, e.\"no\"",
	PFD_REPORT_COLUMNS(awaiting_columns),
};

struct pfd_doc *pfd_report_privacy_due(
	const struct pfd_report_run *run, struct pfd_findings *findings)
{
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang,
		"pfd/privacy-due/1",
		pfd_report_say(run, PFD_TEXT("Private data to erase",
					    "Zu löschende private Daten")));
	struct dues dues = gather(run, findings);

	add_dues(run, doc, &dues, "due",
		PFD_TEXT("To be erased now", "Jetzt zu löschen"), true);
	add_dues(run, doc, &dues, "later", PFD_TEXT("Later", "Später"), false);
	pfd_report_query(run, doc, &awaiting, 0);
	return doc;
}
