/* Contacts as address cards, for programs that send mail: only those and only
 * what may leave, with a count of what stayed behind. */
#include <pfd/write.h>

#include "internal.h"

/* clang-format off */
#define OPENED(field, column) \
	"c." column " IS NOT NULL, pfd_open(c.id, '" field "', c." column ")"
static const char sql[] =
	"SELECT c.kind, pfd_seal_key(c.name), "
	OPENED("name", "name") ", " OPENED("address.street", "address_street") ", "
	OPENED("address.postcode", "address_postcode") ", "
	OPENED("address.town", "address_town") ", "
	OPENED("address.country", "address_country") ", "
	OPENED("email", "email") ", " OPENED("phone", "phone") ", "
	OPENED("website", "website") ","
	/* Where somebody is now; other persons are no organisations. */
	" (SELECT group_concat(name, " PFD_REPORT_BETWEEN ") FROM"
	"  (SELECT DISTINCT o.name FROM contact_affiliations a"
	"   JOIN contact o ON o.id=a.organisation WHERE a.id=c.id"
	"   AND o.kind<>'person' AND coalesce(a.\"from\",'')<=asof()"
	"   AND coalesce(a.\"to\",'9999')>=asof() ORDER BY a.\"no\"))"
	" FROM contact c WHERE c.id=?1";
/* clang-format on */

enum {
	C_RECORD,
	C_KIND,
	C_NAME, /* from here on the order of the query */
	C_STREET,
	C_POSTCODE,
	C_TOWN,
	C_COUNTRY,
	C_EMAIL,
	C_PHONE,
	C_WEBSITE,
	C_ORGANISATIONS,
	C_REVISED,
	C_N
};
static const struct pfd_report_column columns[C_N] = {
	[C_RECORD] = { "record", { "Record", "Datensatz" }, PFD_CELL_ID },
	[C_KIND] = { "kind", { "Kind", "Art" }, PFD_CELL_ID },
	[C_NAME] = { "card_name", { "Name", "Name" }, PFD_CELL_TEXT },
	[C_STREET] = { "street", { "Street", "Straße" }, PFD_CELL_TEXT },
	[C_POSTCODE] = { "postcode", { "Postcode", "Postleitzahl" },
		PFD_CELL_TEXT },
	[C_TOWN] = { "town", { "Town", "Ort" }, PFD_CELL_TEXT },
	[C_COUNTRY] = { "country", { "Country", "Land" }, PFD_CELL_TEXT },
	[C_EMAIL] = { "email", { "E-mail", "E-Mail" }, PFD_CELL_TEXT },
	[C_PHONE] = { "phone", { "Phone", "Telefon" }, PFD_CELL_TEXT },
	[C_WEBSITE] = { "website", { "Website", "Internetseite" },
		PFD_CELL_TEXT },
	[C_ORGANISATIONS] = { "organisations",
		{ "Organisations", "Organisationen" }, PFD_CELL_LIST },
	[C_REVISED] = { "revised", { "Revised", "Geändert" }, PFD_CELL_ID },
};
static const struct pfd_report_table spec = {
	.name = "cards",
	PFD_REPORT_COLUMNS(columns),
};

struct cards {
	const struct pfd_report_run *run;
	const struct pfd_cards_query *asked;
	struct pfd_cards_left *left;
	struct pfd_doc *doc;
	struct pfd_table *table;
	struct {
		PFD_VEC_OF(struct pfd_str);
	} paths; /* of the records in the rows */
};

/* ---- one contact -------------------------------------------------------------- */

/* The name of an erased contact may be kept with the vouchers, under another key;
 * that is no permission to write to the person. */
static bool is_kept_for_another_purpose(
	const struct cards *cards, struct pfd_str key_id)
{
	struct pfd_keyring *ring = pfd_index_keyring(cards->run->index);
	const struct pfd_key *key =
		ring && key_id.len ? pfd_keyring_find(ring, key_id) : NULL;

	return key && key->class != PFD_RETENTION_CONTACT;
}

/* PFD_CARDS_N: the contact has a card. */
static enum pfd_cards_why why_not(
	const struct cards *cards, struct pfd_query *query, struct pfd_str id)
{
	static const char erased_sql[] =
		"SELECT 1 FROM contact_erasures WHERE id=?1"
		" AND class='contact'";
	bool person = pfd_str_eqz(pfd_row_str(query, 0), "person");
	struct pfd_query *erased;

	if (person && !cards->asked->persons)
		return PFD_CARDS_PERSON;
	if (!pfd_row_int(query, 2)) {
		erased = pfd_query(cards->run->index, erased_sql);
		pfd_query_str(erased, 1, id);
		if (!pfd_query_row(erased))
			return PFD_CARDS_NAMELESS;
		pfd_query_done(erased);
		return PFD_CARDS_ERASED;
	}
	if (is_kept_for_another_purpose(cards, pfd_row_str(query, 1)))
		return PFD_CARDS_ERASED;
	return pfd_row_null(query, 3) ? PFD_CARDS_CLOSED : PFD_CARDS_N;
}

static void add_card(
	struct cards *cards, struct pfd_query *query, struct pfd_str id)
{
	const struct pfd_report_run *run = cards->run;
	struct pfd_cell *cells = pfd_table_row(cards->doc, cards->table)->cells;

	pfd_vec_push(run->arena, &cards->paths,
		pfd_kind_contact.path(run->arena, id));
	cells[C_RECORD] =
		pfd_cell_id(pfd_record_name(run->arena, &pfd_kind_contact, id));
	cells[C_KIND] = pfd_report_column_cell(run, &columns[C_KIND], query, 0);
	for (int c = C_NAME; c <= C_WEBSITE; c++) {
		int at = 2 + 2 * (c - C_NAME);

		cells[c] =
			pfd_report_column_cell(run, &columns[c], query, at + 1);
		cards->left->fields +=
			pfd_row_int(query, at) && pfd_row_null(query, at + 1);
	}
	cells[C_ORGANISATIONS] =
		pfd_report_column_cell(run, &columns[C_ORGANISATIONS], query,
			2 + 2 * (C_WEBSITE - C_NAME + 1));
}

static enum pfd_status take(
	struct cards *cards, struct pfd_str id, struct pfd_err *err)
{
	struct pfd_query *query = pfd_query(cards->run->index, sql);
	enum pfd_cards_why why;

	pfd_query_str(query, 1, id);
	if (!pfd_query_row(query))
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("contact {id}: no such record",
				"Kontakt {id}: kein solcher Datensatz",
				PFD_A_STR("id", id)));
	why = why_not(cards, query, id);
	if (why == PFD_CARDS_N)
		add_card(cards, query, id);
	else if (!cards->left->n[why]++)
		cards->left->first[why] = id;
	pfd_query_done(query);
	return PFD_OK;
}

/* ---- when they changed --------------------------------------------------------- */

/* The commit that changed a record last; without git, or before the first commit,
 * a card does not say. */
static enum pfd_status add_times(struct cards *cards, struct pfd_err *err)
{
	struct pfd_arena *arena = cards->run->arena;
	struct pfd_versions versions = { 0 };
	enum pfd_status status;

	if (!cards->paths.n || !cards->run->store)
		return PFD_OK;
	status = pfd_store_versions(arena, cards->run->store,
		cards->paths.items, cards->paths.n, &versions, err);
	pfd_vec_foreach (version, &versions) {
		struct pfd_row *row = &cards->table->rows.items[version->path];

		row->cells[C_REVISED] =
			pfd_cell_id(pfd_ics_instant(arena, version->time_s));
	}
	return status;
}

/* ---- all of them ---------------------------------------------------------------- */

static enum pfd_status take_filtered(
	struct cards *cards, struct pfd_findings *findings, struct pfd_err *err)
{
	static const struct pfd_str id = { "id", 2 };
	const struct pfd_list_query query = {
		.kind = &pfd_kind_contact,
		.filters = cards->asked->filters,
		.n_filters = cards->asked->n_filters,
		.columns = &id,
		.n_columns = 1,
	};
	struct pfd_doc *list;
	enum pfd_status status =
		pfd_report_list(cards->run, &query, findings, &list, err);

	if (status)
		return status;
	pfd_vec_foreach (row, &list->blocks.items[0]->table->rows)
		if (!status)
			status = take(cards, row->cells[0].text, err);
	return status;
}

enum pfd_status pfd_report_cards(const struct pfd_report_run *run,
	const struct pfd_cards_query *asked, struct pfd_findings *findings,
	struct pfd_cards_left *left, struct pfd_doc **ret, struct pfd_err *err)
{
	struct cards cards = { .run = run, .asked = asked, .left = left };
	enum pfd_status status = PFD_OK;

	*left = (struct pfd_cards_left){ 0 };
	cards.doc = pfd_doc_new(run->arena, run->lang, "pfd/cards/1", NULL);
	cards.table = pfd_report_begin(run, cards.doc, &spec);
	for (size_t i = 0; i < asked->n_ids && !status; i++)
		status = take(&cards, asked->ids[i], err);
	if (!asked->n_ids)
		status = take_filtered(&cards, findings, err);
	if (!status)
		status = add_times(&cards, err);
	if (!status)
		pfd_report_add_partnership(run, cards.doc);
	*ret = cards.doc;
	return status;
}
