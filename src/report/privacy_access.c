/* `pfd privacy access`: everything that is held about a person, as Art. 15 GDPR
 * lets the person ask for it. */
#include "internal.h"

/* ---- the person's own record ---------------------------------------------------- */

/* The record as those who hold its keys read it. */
static enum pfd_status in_clear(const struct pfd_report_run *run,
	const struct pfd_record *record, struct pfd_record *ret,
	struct pfd_err *err)
{
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_str closed = pfd_str(pfd_report_say(run, pfd_sealed_word));
	struct pfd_str bytes;
	enum pfd_status status = pfd_record_unseal(run->arena,
		pfd_index_keyring(run->index), record->path, record->yaml.bytes,
		closed, &bytes, NULL, err);

	/* What could be read sealed can be read in clear. */
	if (!status)
		(void)pfd_record_parse(run->arena, record->kind, record->id,
			record->path, bytes, &ignored, ret);
	return status;
}

/* ---- who refers to the person ---------------------------------------------------- */

/* "payee" or "reviews.content.person" in the words of the schema: the last
 * field's title behind that of the list it stands in. */
static struct pfd_str field_title(const struct pfd_report_run *run,
	const struct pfd_kind *kind, struct pfd_str path)
{
	struct pfd_buf title = pfd_buf(run->arena);
	struct pfd_path parts;
	struct pfd_str bad;
	const char *near;

	if (!kind || !pfd_path_parse(kind->fields, path, &parts, &bad, &near))
		return path;
	for (size_t i = 0; i < parts.n; i++) {
		if (!parts.parts[i].field)
			return path;
		pfd_buf_addz(&title, i ? ": " : "");
		pfd_buf_addz(&title,
			pfd_report_say(run, parts.parts[i].field->title));
	}
	return pfd_buf_str(&title);
}

static void add_references(const struct pfd_report_run *run,
	struct pfd_doc *doc, struct pfd_str person)
{
	static const char sql[] =
		"SELECT r.kind, r.id, r.field, f.path FROM refs r LEFT JOIN"
		" files f ON f.kind=r.kind AND f.id=r.id WHERE"
		" r.target_kind='contact' AND r.target_list IS NULL AND"
		" r.target=?1 ORDER BY r.kind, r.id, r.field";
	static const struct pfd_report_column columns[] = {
		{ "record", { "Record", "Datensatz" }, PFD_CELL_ID },
		{ "field", { "Field", "Feld" }, PFD_CELL_ID },
		{ "path", { "File", "Datei" }, PFD_CELL_ID },
	};
	static const struct pfd_report_table spec = { .name = "references",
		.title = { "Named in other records",
			"In anderen Datensätzen genannt" },
		PFD_REPORT_COLUMNS(columns) };
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);
	struct pfd_query *query = pfd_query(run->index, sql);

	pfd_query_str(query, 1, person);
	while (pfd_query_row(query)) {
		const struct pfd_kind *kind =
			pfd_kind_named(pfd_row_str(query, 0));
		struct pfd_str id = pfd_row_keep(run->arena, query, 1);
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_cell_id(pfd_record_name(run->arena, kind, id));
		cells[0].record = cells[0].text;
		cells[1] = pfd_cell_id(pfd_row_keep(run->arena, query, 2));
		cells[1].shown = field_title(run, kind, cells[1].text);
		cells[2] = pfd_cell_id(pfd_row_keep(run->arena, query, 3));
	}
	if (!table->rows.n)
		pfd_report_none(run, doc);
}

/* ---- where the data come from ------------------------------------------------------ */

static const struct pfd_enum_value origin_values[] = {
	{ "application", { "application for a grant", "Förderantrag" }, { 0 } },
	{ "meeting",
		{ "attendance list of a meeting",
			"Anwesenheit in einer Sitzung" },
		{ 0 } },
};
static const struct pfd_enum origins = { "origin", origin_values,
	PFD_COUNT(origin_values) };

/* Art. 15 (1) g: records that were made of what the person, or somebody for the
 * person, handed in. */
static void add_sources(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_str person)
{
	static const char sql[] =
		"SELECT 'application', 'grant', g.id, g.received FROM"
		" \"grant\" g WHERE ?1 IN (g.applicant, g.responsible,"
		" g.payee) UNION ALL SELECT 'meeting', 'meeting', m.id, m.date"
		" FROM meeting m WHERE EXISTS (SELECT 1 FROM meeting_present p"
		" WHERE p.id=m.id AND p.member=?1) ORDER BY 4, 3";
	static const struct pfd_report_column columns[] = {
		{ "origin", { "Origin", "Herkunft" }, PFD_CELL_ID },
		{ "record", { "Record", "Datensatz" }, PFD_CELL_ID },
		{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	};
	static const struct pfd_report_table spec = { .name = "sources",
		.title = { "Where the data come from",
			"Woher die Daten stammen" },
		PFD_REPORT_COLUMNS(columns) };
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);
	struct pfd_query *query = pfd_query(run->index, sql);
	struct pfd_date date;

	pfd_query_str(query, 1, person);
	while (pfd_query_row(query)) {
		struct pfd_str key = pfd_row_keep(run->arena, query, 0);
		const struct pfd_kind *kind =
			pfd_kind_named(pfd_row_str(query, 1));
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_cell_enum(
			key, pfd_report_word(&origins, key, run->lang));
		cells[1] = pfd_cell_id(pfd_record_name(
			run->arena, kind, pfd_row_keep(run->arena, query, 2)));
		cells[1].record = cells[1].text;
		if (pfd_row_date(query, 3, &date))
			cells[2] = pfd_cell_date(date);
	}
	pfd_doc_paragraph(doc,
		pfd_str(pfd_report_say(run,
			PFD_TEXT("What stands in none of these was entered by "
				 "the coordination office; the history of the "
				 "record names day and author of each entry.",
				"Was in keinem davon steht, hat die "
				"Koordinierungs- und Fachstelle eingetragen; "
				"der Verlauf des Datensatzes nennt Tag und "
				"Bearbeitung jedes Eintrags."))));
}

/* ---- how long ----------------------------------------------------------------------- */

static void add_retention(const struct pfd_report_run *run, struct pfd_doc *doc,
	const struct pfd_person *person)
{
	static const struct pfd_report_column columns[] = {
		{ "class", { "Class", "Klasse" }, PFD_CELL_ID },
		{ "purpose", { "Purpose", "Zweck" }, PFD_CELL_TEXT },
		{ "fields", { "Fields", "Felder" }, PFD_CELL_INT },
		{ "until", { "Kept until", "Aufbewahrt bis" }, PFD_CELL_DATE },
		{ "grant", { "Because of", "Wegen" }, PFD_CELL_ID },
	};
	static const struct pfd_report_table spec = { .name = "retention",
		.title = { "Why and how long", "Wozu und wie lange" },
		PFD_REPORT_COLUMNS(columns) };
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);
	struct pfd_kept_list list;

	pfd_kept_read(run->arena, run->index, &list);
	for (int class = 0; class < PFD_N_RETENTION; ++class) {
		const struct pfd_kept *kept =
			pfd_kept_find(&list, person->record.id, class);
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;
		int64_t n = 0;

		pfd_vec_foreach (private, &person->privates)
			n += pfd_private_class(pfd_index_keyring(run->index),
				     private) == class;
		cells[0] = pfd_report_class(run, class);
		cells[1] = pfd_cell_z(pfd_report_say(
			run, pfd_enum_retention.values[class].doc));
		cells[2] = pfd_cell_int(n);
		if (!kept)
			continue;
		if (!kept->open)
			cells[3] = pfd_cell_date(kept->until);
		cells[4] = pfd_cell_id(kept->grant);
		cells[4].record = pfd_record_name(
			run->arena, &pfd_kind_grant, kept->grant);
	}
	pfd_doc_paragraph(doc,
		pfd_str(pfd_report_say(run,
			PFD_TEXT("Without a day the grant is not settled yet; "
				 "without a grant the data are kept until "
				 "they are no longer needed, at the latest "
				 "until the day in “Retain until”.",
				"Ohne Tag ist die Förderung noch nicht "
				"abgerechnet; ohne Förderung bleiben die "
				"Daten, bis sie nicht mehr gebraucht werden, "
				"längstens bis zum Tag in „Aufbewahren "
				"bis“."))));
}

enum pfd_status pfd_report_access(const struct pfd_report_run *run,
	const struct pfd_person *person, struct pfd_doc **ret,
	struct pfd_err *err)
{
	struct pfd_str id = person->record.id;
	struct pfd_record record;
	struct pfd_doc *doc;
	enum pfd_status status = in_clear(run, &person->record, &record, err);

	if (status)
		return status;
	doc = pfd_report_show(run, &record, NULL);
	doc->schema = "pfd/privacy-access/1";
	doc->title = pfd_arena_printf(run->arena, "%s %.*s",
		pfd_report_say(run,
			PFD_TEXT("Data held about", "Gespeicherte Daten zu")),
		PFD_STR_ARG(id))
			     .ptr;
	add_references(run, doc, id);
	add_sources(run, doc, id);
	add_retention(run, doc, person);
	pfd_report_register_recipients(run, doc);
	pfd_report_as_of(run, doc);
	*ret = doc;
	return PFD_OK;
}
