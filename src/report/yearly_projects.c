/* Yearly report: the projects one by one, who came and when, the money as a
 * controller looks at it, and who received it in the end. */
#include "internal.h"

/* clang-format off */
#define LIST(from) \
	"(SELECT group_concat(value," PFD_REPORT_BETWEEN ") FROM (" from "))"
#define OF_PROJECT(list) LIST("SELECT value FROM project_" list " WHERE id=p.id ORDER BY place")
#define HEADS(name) "(SELECT coalesce(sum(s.counts_" name "),0) FROM project_sessions s WHERE s.id=p.id)"

static const struct pfd_report_column project_columns[] = {
	{ "project", { "Project", "Projekt" }, PFD_CELL_ID, .kind_of_record = "project", .named = true },
	{ "holder", { "Holder", "Träger" }, PFD_CELL_ID, .kind_of_record = "contact", .named = true },
	{ "start", { "From", "Von" }, PFD_CELL_DATE },
	{ "end", { "To", "Bis" }, PFD_CELL_DATE },
	{ "aims", { "Aims", "Ziele" }, PFD_CELL_LIST, .words = &pfd_enum_aim, .detail = true },
	{ "themes", { "Themes", "Themenfelder" }, PFD_CELL_LIST, .words = &pfd_enum_theme, .detail = true },
	{ "audiences", { "Target groups", "Zielgruppen" }, PFD_CELL_LIST, .words = &pfd_enum_audience, .detail = true },
	{ "formats", { "Formats", "Formate" }, PFD_CELL_LIST, .words = &pfd_enum_event_format, .detail = true },
	{ "districts", { "Districts", "Stadtteile" }, PFD_CELL_LIST, .detail = true },
	{ "sessions", { "Sessions", "Termine" }, PFD_CELL_INT, true },
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT, true },
	{ "under_27", { "under 27", "unter 27" }, PFD_CELL_INT, true },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
	{ "publications", { "Publications", "Veröffentlichungen" }, PFD_CELL_INT, true },
};
static const struct pfd_report_table projects = {
	.name = "projects",
	.sql =
	"SELECT p.id, p.title, p.holder, CASE WHEN c.kind='person' THEN p.holder"
	" ELSE coalesce(c.name,p.holder) END, p.period_start, p.period_end,"
	" " OF_PROJECT("aims") "," OF_PROJECT("themes") "," OF_PROJECT("audiences") ","
	" " OF_PROJECT("formats") "," OF_PROJECT("districts") ","
	" (SELECT count(*) FROM project_sessions s WHERE s.id=p.id),"
	" " HEADS("total") "," HEADS("under_27") ","
	" coalesce(m.awarded,0), coalesce(m.paid,0),"
	" (SELECT count(*) FROM project_publicity u WHERE u.id=p.id AND u.published IS NOT NULL)"
	" FROM project p LEFT JOIN contact c ON c.id=p.holder LEFT JOIN"
	" (SELECT project, sum(awarded) AS awarded, sum(paid) AS paid FROM grant_money"
	"  WHERE project IS NOT NULL GROUP BY project) m ON m.project=p.id"
	" WHERE p.year=?1 ORDER BY p.period_start, p.id",
	PFD_REPORT_COLUMNS(project_columns),
};
static const char texts_sql[] =
	"SELECT p.title, CASE WHEN c.kind='person' THEN p.holder ELSE"
	" coalesce(c.name,p.holder) END, p.description, p.results FROM project p"
	" LEFT JOIN contact c ON c.id=p.holder WHERE p.year=?1"
	" AND coalesce(p.description,p.results) IS NOT NULL"
	" ORDER BY p.period_start, p.id";

/* ---- who came ------------------------------------------------------------------------ */

static const struct pfd_enum_value group_values[] = {
	{ "under_16", { "under 16", "unter 16" }, { 0 } },
	{ "from_16_to_26", { "16 to 26", "16 bis 26" }, { 0 } },
	{ "from_27", { "27 and older, or not stated", "ab 27 oder ohne Angabe" }, { 0 } },
};
static const struct pfd_enum group_words = { "age", group_values, PFD_COUNT(group_values) };
static const struct pfd_report_column age_columns[] = {
	{ "age", { "Age", "Alter" }, PFD_CELL_ID, .words = &group_words },
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT, true },
	{ "percent", { "Share %, rounded", "Anteil %, gerundet" }, PFD_CELL_INT },
};
#define SESSIONS \
	"(SELECT s.date, s.counts_total AS total, s.counts_under_16 AS under_16," \
	"  s.counts_under_27 AS under_27 FROM project p JOIN project_sessions s ON s.id=p.id" \
	"  WHERE p.year=?1 UNION ALL SELECT s.date, s.counts_total, s.counts_under_16," \
	"  s.counts_under_27 FROM \"grant\" g JOIN grant_sessions s ON s.id=g.id WHERE g.year=?1)"
/* Half a percent up. */
#define AGE(group, n) "SELECT '" group "'," n ", (200*(" n ")+total)/nullif(2*total,0) FROM a"
static const struct pfd_report_table ages = {
	.name = "age_groups",
	.sql =
	/* Whose ages are hidden (pfd_index_clear) count at none. */
	"WITH a AS MATERIALIZED (SELECT coalesce(sum(CASE typeof(under_27) WHEN 'text'"
	"  THEN 0 ELSE total END),0) AS total,"
	" coalesce(sum(under_16),0) AS u16, coalesce(sum(under_27),0) AS u27 FROM " SESSIONS ")"
	" " AGE("under_16", "u16") " UNION ALL " AGE("from_16_to_26", "u27-u16")
	" UNION ALL " AGE("from_27", "total-u27"),
	PFD_REPORT_COLUMNS(age_columns),
};

static const struct pfd_report_column month_columns[] = {
	{ "month", { "Month", "Monat" }, PFD_CELL_ID, .month = true },
	{ "sessions", { "Sessions", "Termine" }, PFD_CELL_INT, true },
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT, true },
	{ "awarded_grants", { "Awards", "Bewilligungen" }, PFD_CELL_INT, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
};
static const struct pfd_report_table months = {
	.name = "months",
	.sql =
	"WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM n WHERE n<12),"
	" k AS (SELECT printf('%d-%02d',?1,n) AS month FROM n),"
	" s AS (SELECT substr(date,1,7) AS month, count(*) AS n, sum(total) AS total"
	"  FROM " SESSIONS " GROUP BY 1),"
	" a AS (SELECT substr(award_date,1,7) AS month, count(*) AS n FROM grant_money"
	"  WHERE year=?1 AND award_date IS NOT NULL GROUP BY 1),"
	" p AS (SELECT substr(x.date,1,7) AS month, sum(x.amount) AS paid FROM grant_payments x"
	"  JOIN \"grant\" g ON g.id=x.id AND g.year=?1 GROUP BY 1)"
	" SELECT k.month, coalesce(s.n,0), coalesce(s.total,0), coalesce(a.n,0), coalesce(p.paid,0)"
	" FROM k LEFT JOIN s ON s.month=k.month LEFT JOIN a ON a.month=k.month"
	" LEFT JOIN p ON p.month=k.month ORDER BY k.month",
	PFD_REPORT_COLUMNS(month_columns),
};

static const struct pfd_chart_spec ages_chart = {
	.kind = PFD_CHART_BARS,
	.name = "chart_ages",
	.title = { "Participants by age", "Teilnehmende nach Alter" },
	.text = { "How many participants each age group had.",
		"Wie viele Teilnehmende jede Altersgruppe hatte." },
	.label = "age",
	.series = { "participants" },
};
static const struct pfd_chart_spec months_chart = {
	.kind = PFD_CHART_COLUMNS,
	.name = "chart_months",
	.title = { "Participants by month", "Teilnehmende nach Monat" },
	.text = { "How many came to the sessions of each month.",
		"Wie viele zu den Terminen jedes Monats kamen." },
	.label = "month",
	.series = { "participants" },
};

/* ---- the money ---------------------------------------------------------------------- */

static const struct pfd_report_column control_columns[] = {
	{ "pot", { "Pot", "Topf" }, PFD_CELL_ID, .words = &pfd_enum_pot },
	{ "budget", { "Budget", "Budget" }, PFD_CELL_MONEY, true },
	{ "eligible", { "Eligible costs", "Zuwendungsfähig" }, PFD_CELL_MONEY, true },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
	{ "available", { "Available", "Verfügbar" }, PFD_CELL_MONEY, true },
	{ "drawn", { "Drawn", "Abgerufen" }, PFD_CELL_MONEY, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
	{ "settled", { "Settled", "Abgerechnet" }, PFD_CELL_MONEY, true },
	{ "accepted", { "Accepted", "Anerkannt" }, PFD_CELL_MONEY, true },
	{ "claim", { "Claims", "Rückforderungen" }, PFD_CELL_MONEY, true },
};
#define ALIVE "m.award_date IS NOT NULL AND m.status NOT IN ('cancelled','withdrawn','revoked','rejected')"
static const struct pfd_report_table controlling = {
	.name = "controlling",
	.sql =
	"SELECT p.pot, p.budget, coalesce(g.eligible,0), coalesce(g.awarded,0), p.free,"
	" coalesce(g.drawn,0), coalesce(g.paid,0), coalesce(g.settled,0),"
	" coalesce(g.accepted,0), coalesce(g.claim,0) FROM pot_money p LEFT JOIN"
	" (SELECT m.pot, sum(CASE WHEN " ALIVE " THEN m.planned END) AS eligible,"
	"  sum(CASE WHEN " ALIVE " THEN m.awarded END) AS awarded,"
	"  sum((SELECT sum(d.amount) FROM grant_drawdowns d WHERE d.id=m.id)) AS drawn,"
	"  sum(m.paid) AS paid, sum(CASE WHEN " ALIVE " AND t.settlement_received IS NOT NULL"
	"   THEN m.awarded END) AS settled, sum(m.accepted) AS accepted,"
	"  sum(m.claim) AS claim FROM grant_money m JOIN \"grant\" t ON t.id=m.id"
	"  WHERE m.year=?1 GROUP BY m.pot) g ON g.pot=p.pot"
	" WHERE p.year=?1 ORDER BY instr('action youth participation-publicity coordination',p.pot)",
	PFD_REPORT_COLUMNS(control_columns),
};

static const struct pfd_enum_value kind_values[] = {
	{ "person", { "natural person", "natürliche Person" }, { 0 } },
	{ "organisation", { "organisation", "Organisation" }, { 0 } },
	{ "group", { "group", "Gruppe" }, { 0 } },
};
static const struct pfd_enum kind_words = { "recipient", kind_values, PFD_COUNT(kind_values) };
static const struct pfd_report_column recipient_columns[] = {
	/* A person by the id: no name leaves the office. */
	{ "recipient", { "Final recipient", "Letztempfänger" }, PFD_CELL_ID, .kind_of_record = "contact", .named = true },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID, .words = &kind_words },
	{ "grants", { "Grants", "Förderungen" }, PFD_CELL_INT, true },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
	{ "returned", { "Returned", "Zurückgezahlt" }, PFD_CELL_MONEY, true },
	{ "claim", { "Still to come back", "Noch offen" }, PFD_CELL_MONEY, true },
};
static const struct pfd_report_table recipients = {
	.name = "final_recipients",
	.sql =
	"SELECT m.applicant, CASE WHEN c.kind='person' THEN m.applicant"
	" ELSE coalesce(c.name,m.applicant) END, c.kind, count(*), sum(m.awarded),"
	" sum(m.paid), sum(m.returned+m.to_funder), sum(m.claim) FROM grant_money m"
	" LEFT JOIN contact c ON c.id=m.applicant WHERE m.year=?1"
	" AND (m.award_date IS NOT NULL OR m.paid>0) GROUP BY m.applicant"
	" ORDER BY c.kind='person', 2 COLLATE german, 1",
	PFD_REPORT_COLUMNS(recipient_columns),
};

static const struct pfd_report_column receipt_columns[] = {
	{ "grant", { "Grant", "Förderung" }, PFD_CELL_ID, .kind_of_record = "grant" },
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID, .words = &pfd_enum_receipt_kind },
	{ "receipt_date", { "Receipt of", "Beleg vom" }, PFD_CELL_DATE },
	{ "paid", { "Paid on", "Gezahlt am" }, PFD_CELL_DATE },
	{ "heading", { "Heading", "Einzelansatz" }, PFD_CELL_ID, .words = &pfd_enum_heading },
	{ "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY },
	{ "accepted", { "Accepted", "Anerkannt" }, PFD_CELL_MONEY },
};
/* Neither payee nor purpose: they may name persons. */
static const struct pfd_report_table receipts = {
	.name = "receipts",
	.sql =
	"SELECT r.id, r.\"no\", r.kind, r.receipt_date, r.paid, r.heading, r.amount,"
	" r.accepted FROM grant_receipts r JOIN \"grant\" g ON g.id=r.id"
	" WHERE g.year=?1 ORDER BY length(r.id), r.id, r.\"no\"",
	PFD_REPORT_COLUMNS(receipt_columns),
};
/* clang-format on */

static const struct pfd_table *add(const struct pfd_report_run *run,
	struct pfd_doc *doc, int year, int level,
	const struct pfd_report_table *table, struct pfd_text title)
{
	pfd_doc_heading(doc, level, table->name, pfd_report_say(run, title));
	return pfd_report_query(run, doc, table, year);
}

/* A project's own words, the title before them. */
void pfd_yearly_projects(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	struct pfd_query *query = pfd_query(run->index, texts_sql);

	pfd_report_query(run, doc, &projects, year);
	pfd_query_int(query, 1, year);
	while (pfd_query_row(query)) {
		pfd_doc_heading(
			doc, 2, NULL, pfd_row_keep(run->arena, query, 0).ptr);
		pfd_doc_lines(doc, pfd_row_str(query, 1));
		for (int column = 2; column < 4; column++)
			if (!pfd_row_null(query, column))
				pfd_doc_paragraph(
					doc, pfd_row_str(query, column));
	}
}

void pfd_yearly_ages(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	pfd_doc_chart(doc,
		add(run, doc, year, 2, &ages, PFD_TEXT("Age", "Alter")),
		&ages_chart);
	pfd_doc_chart(doc,
		add(run, doc, year, 2, &months,
			PFD_TEXT("By month", "Nach Monat")),
		&months_chart);
}

void pfd_yearly_controlling(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	add(run, doc, year, 2, &controlling,
		PFD_TEXT("Controlling", "Controlling"));
	pfd_doc_note(doc,
		pfd_str(pfd_report_say(run,
			PFD_TEXT("Without what fell through: eligible costs, "
				 "awarded and settled (awards whose proof of "
				 "use is in). Drawn is what grantees called "
				 "for, where their track asks for it.",
				"Ohne Entfallenes: zuwendungsfähige Ausgaben "
				"laut Plan, Bewilligtes und Abgerechnetes "
				"(Bewilligungen, deren Nachweis vorliegt). "
				"Abgerufen ist, was Geförderte angefordert "
				"haben, soweit ihr Förderbereich das "
				"vorsieht."))));
}

void pfd_yearly_recipients(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	pfd_report_query(run, doc, &recipients, year);
}

void pfd_yearly_receipts(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	pfd_report_query(run, doc, &receipts, year);
}
