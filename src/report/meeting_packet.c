/* `pfd meeting packet`: what members read before they vote: the agenda, and of each
 * application what is asked for, by whom, and what the pot has.
 */
#include <pfd/base/money.h>

#include "meeting.h"

/* clang-format off */

/* ---- agenda --------------------------------------------------------------------- */

static const struct pfd_report_column agenda_columns[] = {
	{ "no", { "No.", "TOP" }, PFD_CELL_INT },
	{ "title", { "Item", "Gegenstand" }, PFD_CELL_TEXT },
	{ "grant", { "Application", "Antrag" }, PFD_CELL_ID, .kind_of_record = "grant" },
	{ "requested", { "Requested", "Beantragt" }, PFD_CELL_MONEY, .total = true },
	{ "presenter", { "Presented by", "Vorgestellt durch" }, PFD_CELL_ID, .named = true },
	{ "duration", { "Minutes", "Minuten" }, PFD_CELL_INT, .total = true },
	{ "carried_from", { "Carried over from", "Übernommen aus" }, PFD_CELL_ID, .kind_of_record = "meeting" },
};
static const struct pfd_report_table agenda = {
	.name = "agenda",
	.title = { "Agenda", "Tagesordnung" },
	.sql =
	"SELECT i.\"no\", i.title, i.\"grant\", g.requested, i.presenter,"
	" " PFD_MEETING_NAME("c") ", i.duration, i.carried_from"
	" FROM meeting_items i LEFT JOIN \"grant\" g ON g.id=i.\"grant\""
	" LEFT JOIN contact c ON c.id=i.presenter"
	" WHERE i.id=?1 ORDER BY i.\"no\"",
	PFD_REPORT_COLUMNS(agenda_columns),
};

/* Of the other items: what is said of an application stands with it. */
static const struct pfd_report_column motion_columns[] = {
	{ "no", { "No.", "TOP" }, PFD_CELL_INT },
	{ "title", { "Item", "Gegenstand" }, PFD_CELL_TEXT },
	{ "motion", { "Motion", "Beschlussvorschlag" }, PFD_CELL_TEXT },
};
static const struct pfd_report_table motions = {
	.name = "motions",
	.title = { "Other motions", "Weitere Beschlussvorschläge" },
	.sql =
	"SELECT \"no\", title, motion FROM meeting_items WHERE id=?1"
	" AND \"grant\" IS NULL AND motion IS NOT NULL ORDER BY \"no\"",
	PFD_REPORT_COLUMNS(motion_columns),
};

/* ---- an application -------------------------------------------------------------- */

/* What the meeting's own applications took out of the pot is put back, and then each
 * takes what is proposed for it, in the order of the agenda: so it reads the same
 * before the meeting and after. */
static const char applications_sql[] =
	"WITH item AS MATERIALIZED (SELECT i.\"no\", i.title, i.motion, i.conditions,"
	"  i.amount, m.id AS \"grant\", m.year, m.pot,"
	"  CASE WHEN i.result IN ('rejected','void','deferred') THEN 0"
	"   ELSE coalesce(i.amount,m.requested,0) END AS want,"
	"  m.committed+m.paid-m.returned AS taken FROM meeting_items i"
	"  JOIN grant_money m ON m.id=i.\"grant\" WHERE i.id=?1),"
	" pot AS MATERIALIZED (SELECT p.year, p.pot, p.budget, p.free+(SELECT"
	"   sum(x.taken) FROM item x WHERE x.year=p.year AND x.pot=p.pot) AS free"
	"  FROM pot_money p WHERE (p.year, p.pot) IN (SELECT year, pot FROM item))"
	" SELECT i.\"no\", i.title, i.\"grant\", g.applicant, " PFD_MEETING_NAME("a") ","
	" g.track, coalesce(k.title,g.track), g.project, g.activity_start,"
	" g.activity_end, coalesce(g.description,j.description),"
	" (SELECT group_concat(value," PFD_REPORT_BETWEEN ") FROM grant_aims"
	"  WHERE id=g.id),"
	" (SELECT group_concat(l.title,'; ') FROM grant_local_aims x"
	"  JOIN partnership_local_aims l ON l.aim=x.value WHERE x.id=g.id),"
	" (SELECT sum(amount) FROM grant_costs WHERE id=g.id),"
	" (SELECT sum(amount) FROM grant_income WHERE id=g.id),"
	" g.requested, i.motion, i.amount, i.conditions, g.pot, p.budget,"
	" p.free-coalesce(sum(i.want) OVER (PARTITION BY i.year, i.pot"
	"  ORDER BY i.\"no\" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),0),"
	" p.free-sum(i.want) OVER (PARTITION BY i.year, i.pot ORDER BY i.\"no\")"
	" FROM item i JOIN \"grant\" g ON g.id=i.\"grant\""
	" LEFT JOIN contact a ON a.id=g.applicant"
	" LEFT JOIN year_tracks k ON k.id=CAST(g.year AS TEXT) AND k.track=g.track"
	" LEFT JOIN project j ON j.id=g.project"
	" LEFT JOIN pot p ON p.year=i.year AND p.pot=i.pot ORDER BY i.\"no\"";
static const struct pfd_report_column application_columns[] = {
	{ "grant", { "Application", "Antrag" }, PFD_CELL_ID, .kind_of_record = "grant" },
	{ "applicant", { "Applicant", "Antragsteller" }, PFD_CELL_ID, .named = true },
	{ "track", { "Track", "Förderbereich" }, PFD_CELL_ID, .named = true },
	{ "project", { "Project", "Projekt" }, PFD_CELL_ID, .kind_of_record = "project" },
	{ "start", { "Begins", "Beginn" }, PFD_CELL_DATE },
	{ "end", { "Ends", "Ende" }, PFD_CELL_DATE },
	{ "description", { "Purpose", "Vorhaben" }, PFD_CELL_TEXT },
	{ "aims", { "Aims", "Programmziele" }, PFD_CELL_LIST, .words = &pfd_enum_aim },
	{ "local_aims", { "Local aims", "Örtliche Ziele" }, PFD_CELL_TEXT },
	{ "costs", { "Planned costs", "Geplante Ausgaben" }, PFD_CELL_MONEY },
	{ "income", { "Planned income", "Geplante Einnahmen" }, PFD_CELL_MONEY },
	{ "requested", { "Requested", "Beantragt" }, PFD_CELL_MONEY },
	{ "motion", { "Motion", "Beschlussvorschlag" }, PFD_CELL_TEXT },
	{ "amount", { "Proposed amount", "Vorgeschlagener Betrag" }, PFD_CELL_MONEY },
	{ "conditions", { "Proposed conditions", "Vorgeschlagene Auflagen" }, PFD_CELL_TEXT },
	{ "pot", { "Pot", "Topf" }, PFD_CELL_ID, .words = &pfd_enum_pot },
	{ "budget", { "Budget of the pot", "Budget des Topfes" }, PFD_CELL_MONEY },
	{ "free_before", { "Free before", "Frei vor diesem Antrag" }, PFD_CELL_MONEY },
	{ "free_after", { "Free after", "Frei nach diesem Antrag" }, PFD_CELL_MONEY },
};

static const struct pfd_report_column plan_columns[] = {
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID, .words = &pfd_enum_receipt_kind },
	{ "heading", { "Heading", "Einzelansatz" }, PFD_CELL_ID, .words = &pfd_enum_heading },
	{ "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY },
	{ "note", { "Note", "Erläuterung" }, PFD_CELL_TEXT },
};
static const struct pfd_report_column review_columns[] = {
	{ "kind", { "Review", "Prüfung" }, PFD_CELL_ID, .words = &pfd_enum_review_kind },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "result", { "Result", "Ergebnis" }, PFD_CELL_ID, .words = &pfd_enum_review_result },
	{ "note", { "Note", "Bemerkung" }, PFD_CELL_TEXT },
};
static const struct pfd_report_column history_columns[] = {
	{ "grant", { "Grant", "Förderung" }, PFD_CELL_ID, .kind_of_record = "grant" },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "status", { "Status", "Stand" }, PFD_CELL_ID, .words = &pfd_enum_status },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, .total = true },
	{ "settlement", { "Proof of use due", "Verwendungsnachweis offen bis" }, PFD_CELL_DATE },
	{ "claim", { "To be repaid", "Noch zurückzuzahlen" }, PFD_CELL_MONEY, .total = true },
};
/* Of one grant: ?1. */
static const struct pfd_report_table tables[] = {
	{ .name = "plan", .title = { "Financing plan", "Finanzierungsplan" },
	  .sql = "SELECT 'expense', heading, amount, note FROM grant_costs WHERE id=?1"
		" UNION ALL SELECT 'income', heading, amount, note FROM grant_income"
		" WHERE id=?1",
	  PFD_REPORT_COLUMNS(plan_columns) },
	{ .name = "reviews", .title = { "Recommendation of the office", "Votum der Fachstelle" },
	  .sql = "SELECT kind, date, result, note FROM grant_reviews WHERE id=?1 ORDER BY date",
	  PFD_REPORT_COLUMNS(review_columns) },
	{ .name = "history", .title = { "Other grants of the applicant", "Weitere Förderungen des Antragstellers" },
	  .sql = "SELECT h.id, h.title, h.status, h.awarded,"
		" CASE WHEN s.received IS NULL THEN s.date END, nullif(max(h.claim,0),0)"
		" FROM grant_money g JOIN grant_money h ON h.applicant=g.applicant"
		"  AND h.id<>g.id LEFT JOIN settlement_due s ON s.id=h.id"
		" WHERE g.id=?1 ORDER BY h.id DESC",
	  PFD_REPORT_COLUMNS(history_columns) },
};
/* clang-format on */

enum { A_NO, A_TITLE, A_GRANT, A_FACTS = A_GRANT };

/* Names of tables and facts are those of the application, as there are several. */
static void add_application(
	const struct pfd_meeting_paper *p, struct pfd_query *query)
{
	struct pfd_arena *arena = p->run->arena;
	struct pfd_meeting_paper grant = *p;
	int64_t no = pfd_row_int(query, A_NO);
	struct pfd_message title = PFD_MESSAGE("Item {no}: {title}",
		"TOP {no}: {title}", PFD_A_INT("no", no),
		PFD_A_STR("title", pfd_row_keep(arena, query, A_TITLE)));
	const char *name =
		pfd_arena_printf(arena, "item_%lld", (long long)no).ptr;

	grant.id = pfd_row_keep(arena, query, A_GRANT);
	pfd_doc_heading(p->doc, 1, name,
		pfd_message_str(arena, &title, p->run->lang).ptr);
	pfd_meeting_facts(p, name, application_columns,
		PFD_COUNT(application_columns), query, A_FACTS);
	for (size_t i = 0; i < PFD_COUNT(tables); i++) {
		struct pfd_report_table own = tables[i];

		own.name = pfd_arena_printf(arena, "%s_%s", own.name, name).ptr;
		pfd_meeting_table(&grant, 2, &own);
	}
}

enum pfd_status pfd_report_packet(const struct pfd_report_run *run,
	struct pfd_str id, struct pfd_doc **ret, struct pfd_err *err)
{
	struct pfd_meeting_paper p = pfd_meeting_paper(run, "pfd/packet/1",
		PFD_TEXT("papers for the meeting", "Sitzungsunterlagen"), id);
	struct pfd_query *query;

	p.doc->main = "agenda";
	pfd_meeting_head(&p);
	pfd_meeting_table(&p, 1, &agenda);
	pfd_meeting_table(&p, 1, &motions);
	pfd_meeting_open_actions(&p);
	query = pfd_meeting_query(&p, applications_sql);
	while (pfd_query_row(query))
		add_application(&p, query);
	*ret = p.doc;
	return pfd_report_provenance(run, p.doc, err);
}
