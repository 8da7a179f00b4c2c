/* A contact as a dossier: its record, and what others have to do with it.
 *
 * The record's own lists say whose ids they hold; what other records say follows as
 * tables whose names begin with "dossier_", so that the record can be read back out
 * of the JSON.  Names of persons are opened where the key is here.
 */
#include "internal.h"

/* clang-format off */
#define NAME(contact) "coalesce(pfd_shown(" contact ".id,'name'," contact ".name)," \
	contact ".id)"
/* ?1 is the contact. */
static const char people_sql[] =
	"SELECT c.id, " NAME("c") "||' ('||c.id||')', a.role, a.\"from\", a.\"to\","
	" coalesce(a.\"from\",'')<=asof() AND coalesce(a.\"to\",'9999')>=asof()"
	" FROM contact_affiliations a JOIN contact c ON c.id=a.id"
	" WHERE a.organisation=?1 ORDER BY 6 DESC, a.\"from\", c.id";
static const char grants_sql[] =
	"SELECT id, title, status, requested, awarded, paid, claim"
	" FROM grant_money WHERE applicant=?1 ORDER BY id";
static const char parts_sql[] =
	"SELECT m.id, m.title, group_concat(p.part," PFD_REPORT_BETWEEN "),"
	" m.applicant, " NAME("a") ", m.status, m.awarded"
	" FROM (SELECT id, 'responsible' AS part FROM \"grant\""
	"   WHERE responsible=?1"
	"  UNION ALL SELECT id, 'payee' FROM \"grant\" WHERE payee=?1"
	"  UNION ALL SELECT id, 'partners' FROM grant_partners WHERE value=?1) p"
	" JOIN grant_money m ON m.id=p.id LEFT JOIN contact a ON a.id=m.applicant"
	" WHERE m.applicant IS NOT ?1 GROUP BY m.id ORDER BY m.id";
static const char payments_sql[] =
	"SELECT p.date, p.id, p.kind, p.amount FROM grant_payments p"
	" JOIN \"grant\" g ON g.id=p.id WHERE coalesce(g.payee,g.applicant)=?1"
	" ORDER BY p.date, p.id, p.\"no\"";
static const char projects_sql[] =
	"SELECT id, title, period_start, period_end FROM project"
	" WHERE holder=?1 ORDER BY period_start, id";
static const char advice_sql[] =
	"SELECT a.id, a.date, a.channel, (SELECT group_concat(value,"
	" " PFD_REPORT_BETWEEN ") FROM advice_topics t WHERE t.id=a.id),"
	" a.minutes, a.summary, a.\"grant\" FROM advice a"
	" WHERE a.organisation=?1 ORDER BY a.date DESC, a.id DESC";
static const char tasks_sql[] =
	"SELECT id, due, title, done FROM task WHERE contact=?1"
	" ORDER BY done IS NOT NULL, due, id";
/* What this one owes, what is owed to it, and the tasks it took on in meetings. */
static const char open_sql[] =
	"SELECT date, what, kind||'/'||id, id, title, owed_by, amount"
	" FROM deadlines WHERE done IS NULL AND kind='grant' AND id IN"
	"  (SELECT id FROM \"grant\" WHERE applicant=?1)"
	" AND 'applicant' IN (owed_by, owed_to)"
	" UNION ALL SELECT date, what, kind||'/'||id, id, title, owed_by, amount"
	" FROM deadlines WHERE done IS NULL AND (kind,id) IN"
	"  (SELECT 'contact', ?1 UNION ALL SELECT 'task', id FROM task"
	"   WHERE contact=?1 UNION ALL SELECT 'advice', id FROM advice"
	"   WHERE organisation=?1) AND what IN ('next_step','task','follow_up')"
	" UNION ALL SELECT due, 'action', 'meeting/'||id, id, task, NULL, NULL"
	" FROM meeting_actions WHERE who=?1 AND done IS NULL"
	" ORDER BY 1 NULLS LAST, 2, 3";
/* clang-format on */

static const struct pfd_enum_value part_values[] = {
	{ "responsible", { "responsible person", "verantwortliche Person" } },
	{ "payee", { "payee", "Zahlungsempfänger" } },
	{ "partners", { "partner", "Kooperationspartner" } },
};
static const struct pfd_enum parts = { "part", part_values,
	PFD_COUNT(part_values) };

#define GRANT                                                   \
	{                                                       \
		"grant", { "Grant", "Förderung" }, PFD_CELL_ID, \
			.kind_of_record = "grant"               \
	}
#define TITLE                                                \
	{                                                    \
		"title", { "Title", "Titel" }, PFD_CELL_TEXT \
	}
#define STATUS                                                 \
	{                                                      \
		"status", { "Status", "Status" }, PFD_CELL_ID, \
			.words = &pfd_enum_status              \
	}

static const struct pfd_report_column people[] = {
	{ "person", { "Person", "Person" }, PFD_CELL_ID,
		.kind_of_record = "contact", .named = true },
	{ "role", { "Role", "Funktion" }, PFD_CELL_ID,
		.words = &pfd_enum_affiliation_role },
	{ "from", { "From", "Von" }, PFD_CELL_DATE },
	{ "to", { "To", "Bis" }, PFD_CELL_DATE },
	{ "current", { "Current", "Aktuell" }, PFD_CELL_BOOL },
};
static const struct pfd_report_column grants[] = {
	GRANT,
	TITLE,
	STATUS,
	{ "requested", { "Requested", "Beantragt" }, PFD_CELL_MONEY,
		.total = true },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY,
		.total = true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, .total = true },
	{ "claim", { "Claim", "Rückforderung" }, PFD_CELL_MONEY,
		.total = true },
};
static const struct pfd_report_column other_grants[] = {
	GRANT,
	TITLE,
	{ "part", { "As", "Als" }, PFD_CELL_LIST, .words = &parts },
	{ "applicant", { "Applicant", "Antragsteller" }, PFD_CELL_ID,
		.kind_of_record = "contact", .named = true },
	STATUS,
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY },
};
static const struct pfd_report_column payments[] = {
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	GRANT,
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID,
		.words = &pfd_enum_payment_kind },
	{ "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY, .total = true },
};
static const struct pfd_report_column projects[] = {
	{ "project", { "Project", "Projekt" }, PFD_CELL_ID,
		.kind_of_record = "project" },
	TITLE,
	{ "start", { "Start", "Beginn" }, PFD_CELL_DATE },
	{ "end", { "End", "Ende" }, PFD_CELL_DATE },
};
static const struct pfd_report_column advice[] = {
	{ "advice", { "Advice", "Beratung" }, PFD_CELL_ID,
		.kind_of_record = "advice" },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "channel", { "Channel", "Weg" }, PFD_CELL_ID,
		.words = &pfd_enum_advice_channel },
	{ "topics", { "Topics", "Themen" }, PFD_CELL_LIST,
		.words = &pfd_enum_advice_topic },
	{ "minutes", { "Minutes", "Minuten" }, PFD_CELL_INT, .total = true },
	{ "summary", { "Summary", "Inhalt" }, PFD_CELL_TEXT },
	GRANT,
};
static const struct pfd_report_column tasks[] = {
	{ "task", { "Task", "Aufgabe" }, PFD_CELL_ID,
		.kind_of_record = "task" },
	{ "due", { "Due", "Fällig" }, PFD_CELL_DATE },
	TITLE,
	{ "done", { "Done", "Erledigt" }, PFD_CELL_DATE },
};
static const struct pfd_report_column open[] = {
	{ "due", { "Due", "Fällig" }, PFD_CELL_DATE },
	{ "what", { "What", "Was" }, PFD_CELL_ID,
		.words = &pfd_deadline_kinds },
	{ "record", { "Record", "Datensatz" }, PFD_CELL_ID, .named = true },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "who", { "Who", "Wer" }, PFD_CELL_ID,
		.words = &pfd_deadline_parties },
	{ "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY },
};

static const struct pfd_report_table tables[] = {
	{ "dossier_open", { "Open promises", "Offene Zusagen" }, open_sql,
		PFD_REPORT_COLUMNS(open) },
	{ "dossier_grants", { "Grants", "Förderungen" }, grants_sql,
		PFD_REPORT_COLUMNS(grants) },
	{ "dossier_other_grants", { "Grants of others", "Förderungen anderer" },
		parts_sql, PFD_REPORT_COLUMNS(other_grants) },
	{ "dossier_payments", { "Payments received", "Erhaltene Zahlungen" },
		payments_sql, PFD_REPORT_COLUMNS(payments) },
	{ "dossier_projects", { "Projects", "Projekte" }, projects_sql,
		PFD_REPORT_COLUMNS(projects) },
	{ "dossier_advice", { "Advice", "Beratungen" }, advice_sql,
		PFD_REPORT_COLUMNS(advice) },
	{ "dossier_tasks", { "Tasks", "Aufgaben" }, tasks_sql,
		PFD_REPORT_COLUMNS(tasks) },
	{ "dossier_people", { "People", "Personen" }, people_sql,
		PFD_REPORT_COLUMNS(people) },
};

/* ---- the record's own lists ---------------------------------------------------- */

/* What people read for the ids of a column, by a query for one of them. */
static void name_column(const struct pfd_report_run *run,
	struct pfd_table *table, const char *key, const char *sql)
{
	for (size_t c = 0; c < table->n_columns; c++) {
		if (strcmp(table->columns[c].key, key) != 0)
			continue;
		pfd_vec_foreach (row, &table->rows) {
			struct pfd_query *query = pfd_query(run->index, sql);

			pfd_query_str(query, 1, row->cells[c].text);
			if (!pfd_query_row(query))
				continue;
			row->cells[c].shown =
				pfd_row_keep(run->arena, query, 0);
			pfd_query_done(query);
		}
	}
}

static void name_lists(const struct pfd_report_run *run, struct pfd_doc *doc)
{
	static const char body_sql[] =
		"SELECT name FROM partnership_bodies WHERE body=?1";
	static const char contact_sql[] =
		"SELECT " NAME("c") " FROM contact c WHERE c.id=?1";

	for (size_t i = 0; i < doc->blocks.n; i++) {
		struct pfd_table *table = doc->blocks.items[i]->table;

		if (!table)
			continue;
		name_column(run, table, "body", body_sql);
		name_column(run, table, "deputy_of", contact_sql);
		name_column(run, table, "organisation", contact_sql);
	}
}

/* ---- the whole ------------------------------------------------------------------ */

struct pfd_doc *pfd_report_dossier(
	const struct pfd_report_run *run, const struct pfd_record *record)
{
	struct pfd_doc *doc = pfd_report_show(run, record, NULL);

	name_lists(run, doc);
	pfd_rules_parameters(run->index);
	for (size_t i = 0; i < PFD_COUNT(tables); i++) {
		const struct pfd_report_table *spec = &tables[i];
		struct pfd_query *query = pfd_query(run->index, spec->sql);
		size_t n = doc->blocks.n;
		struct pfd_table *table = pfd_report_begin(run, doc, spec);

		pfd_query_str(query, 1, record->id);
		/* What there is nothing of is not told. */
		if (!pfd_report_rows_of(run, doc, table, spec, query, false))
			doc->blocks.n = n;
	}
	return doc;
}
