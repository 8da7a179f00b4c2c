/* `pfd key status`: whose data this machine can read, where else keys lie, and which
 * erasures wait for this machine. */
#include "internal.h"

/* What this machine has of the keys of one class. */
struct counts {
	int64_t persons, here, missing, destroyed;
};

/* The worst of a person's keys of a class counts. */
static void count_person(struct pfd_keyring *ring,
	const struct pfd_person *person, struct counts *counts)
{
	for (int class = 0; class < (int)pfd_enum_retention.n; ++class) {
		bool any = false, missing = false, destroyed = false;

		pfd_vec_foreach (private, &person->privates) {
			const struct pfd_key *key;

			if (!private->sealed ||
				pfd_private_class(ring, private) != class)
				continue;
			key = pfd_keyring_find(
				ring, pfd_sealed_key(private->node->text));
			any = true;
			missing |= !key;
			destroyed |= key && key->state == PFD_KEY_DESTROYED;
		}
		counts[class].persons += any;
		counts[class].missing += missing;
		counts[class].destroyed += destroyed && !missing;
		counts[class].here += any && !missing && !destroyed;
	}
}

static void add_classes(const struct pfd_report_run *run,
	struct pfd_findings *findings, struct pfd_doc *doc)
{
	static const char sql[] =
		"SELECT id FROM contact WHERE kind='person' ORDER BY id";
	static const struct pfd_report_column columns[] = {
		{ "class", { "Class", "Klasse" }, PFD_CELL_ID },
		{ "persons", { "Persons", "Personen" }, PFD_CELL_INT },
		{ "here", { "Key here", "Schlüssel hier" }, PFD_CELL_INT },
		{ "missing", { "Key missing", "Schlüssel fehlt" },
			PFD_CELL_INT },
		{ "destroyed", { "Destroyed", "Vernichtet" }, PFD_CELL_INT },
	};
	static const struct pfd_report_table spec = { .name = "classes",
		.title = { "Persons' data", "Daten von Personen" },
		PFD_REPORT_COLUMNS(columns) };
	struct pfd_keyring *ring = pfd_index_keyring(run->index);
	struct counts counts[PFD_N_RETENTION] = { 0 };
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);
	struct pfd_query *query = pfd_query(run->index, sql);
	struct pfd_person person;

	while (pfd_query_row(query))
		if (pfd_person_read(run, pfd_row_keep(run->arena, query, 0),
			    findings, &person))
			count_person(ring, &person, counts);
	for (int class = 0; class < PFD_N_RETENTION; ++class) {
		const struct counts *of = &counts[class];
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_report_class(run, class);
		cells[1] = pfd_cell_int(of->persons);
		cells[2] = pfd_cell_int(of->here);
		cells[3] = pfd_cell_int(of->missing);
		cells[4] = pfd_cell_int(of->destroyed);
	}
}

static const struct pfd_report_column store_columns[] = {
	{ "keystore", { "Keystore", "Schlüsselspeicher" }, PFD_CELL_ID },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID,
		.words = &pfd_enum_keystore_kind },
	{ "since", { "Since", "Seit" }, PFD_CELL_DATE },
	{ "gone", { "Gone", "Vernichtet" }, PFD_CELL_DATE },
	{ "awaited", { "Open erasures", "Offene Löschungen" }, PFD_CELL_INT },
	{ "note", { "Note", "Vermerk" }, PFD_CELL_TEXT },
};
static const struct pfd_report_table stores = {
	.name = "keystores",
	.title = { "Where keys lie", "Wo Schlüssel liegen" },
	.sql = "SELECT k.keystore, k.kind, k.since, k.gone, (SELECT count(*)"
	       " FROM erasure_awaits a WHERE a.keystore=k.keystore),"
	       " k.note FROM partnership_keystores k WHERE ?1=0 ORDER BY 1",
	PFD_REPORT_COLUMNS(store_columns),
};

static void add_waiting(const struct pfd_report_run *run, struct pfd_doc *doc)
{
	static const struct pfd_report_column columns[] = {
		{ "person", { "Person", "Person" }, PFD_CELL_ID },
		{ "class", { "Class", "Klasse" }, PFD_CELL_ID },
		{ "date", { "Erased on", "Gelöscht am" }, PFD_CELL_DATE },
	};
	static const struct pfd_report_table spec = { .name = "awaiting",
		.title = { "Erasures that wait for this machine",
			"Löschungen, die auf diesen Rechner warten" },
		PFD_REPORT_COLUMNS(columns) };
	struct pfd_str own =
		pfd_keyring_store_id(pfd_index_keyring(run->index));
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);
	struct pfd_erased_list list;

	pfd_erased_read(run->arena, run->index, &list);
	pfd_vec_foreach (erased, &list) {
		struct pfd_cell *cells;

		if (!pfd_erased_awaits(erased, own))
			continue;
		cells = pfd_table_row(doc, table)->cells;
		cells[0] = pfd_report_person(run, erased->person);
		cells[1] = pfd_report_class(run, erased->class);
		cells[2] = pfd_cell_date(erased->date);
	}
	if (table->rows.n)
		pfd_doc_note(doc,
			pfd_str(pfd_report_say(run,
				PFD_TEXT("Confirm them: pfd privacy confirm",
					"Bestätigen: pfd privacy confirm"))));
	else
		pfd_report_none(run, doc);
}

static bool registered(const struct pfd_report_run *run, struct pfd_str store)
{
	static const char sql[] = "SELECT 1 FROM partnership_keystores WHERE"
				  " keystore=?1 AND gone IS NULL";
	struct pfd_query *query = pfd_query(run->index, sql);
	bool found;

	pfd_query_str(query, 1, store);
	found = pfd_query_row(query);
	if (found)
		pfd_query_done(query);
	return found;
}

struct pfd_doc *pfd_report_key_status(
	const struct pfd_report_run *run, struct pfd_findings *findings)
{
	const struct pfd_keyring *ring = pfd_index_keyring(run->index);
	struct pfd_str store = pfd_keyring_store_id(ring);
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->lang, "pfd/key-status/1",
			pfd_report_say(run, PFD_TEXT("Keys", "Schlüssel")));
	struct pfd_block *facts = pfd_doc_facts(doc, "keystore");

	pfd_doc_fact(doc, facts, "keystore",
		pfd_report_say(run,
			PFD_TEXT("This keystore", "Dieser Schlüsselspeicher")),
		store.len ? pfd_cell_id(store) : (struct pfd_cell){ 0 });
	pfd_doc_fact(doc, facts, "path",
		pfd_report_say(run, PFD_TEXT("Directory", "Verzeichnis")),
		pfd_cell_z(pfd_keyring_path(ring)));
	pfd_doc_fact(doc, facts, "registered",
		pfd_report_say(run,
			PFD_TEXT("Named in pfd.yaml", "In pfd.yaml genannt")),
		pfd_cell_bool(registered(run, store)));
	add_classes(run, findings, doc);
	pfd_report_query(run, doc, &stores, 0);
	add_waiting(run, doc);
	return doc;
}
