/* One page on a project, or on an organisation: what one gives away about it, so no
 * person is named, neither contact nor member. */
#include "internal.h"

/* clang-format off */
#define LIST(of, list) \
	"(SELECT group_concat(value," PFD_REPORT_BETWEEN ") FROM (SELECT value FROM " of "_" list \
	" WHERE id=t.id ORDER BY place))"
#define NAME(contact, id) \
	"CASE WHEN " contact ".kind='person' THEN " id " ELSE coalesce(" contact ".name," id ") END"

static const struct pfd_report_column project_columns[] = {
	{ "project", { "Project", "Projekt" }, PFD_CELL_ID },
	{ "holder", { "Holder", "Träger" }, PFD_CELL_ID, .kind_of_record = "contact", .named = true },
	{ "start", { "From", "Von" }, PFD_CELL_DATE },
	{ "end", { "To", "Bis" }, PFD_CELL_DATE },
	{ "aims", { "Aims", "Programmziele" }, PFD_CELL_LIST, .words = &pfd_enum_aim },
	{ "goals", { "Goals", "Ziele der Strategie" }, PFD_CELL_LIST },
	{ "themes", { "Themes", "Themenfelder" }, PFD_CELL_LIST, .words = &pfd_enum_theme },
	{ "audiences", { "Target groups", "Zielgruppen" }, PFD_CELL_LIST, .words = &pfd_enum_audience },
	{ "formats", { "Formats", "Formate" }, PFD_CELL_LIST, .words = &pfd_enum_event_format },
	{ "districts", { "Districts", "Stadtteile" }, PFD_CELL_LIST },
	{ "sessions", { "Sessions", "Termine" }, PFD_CELL_INT },
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT },
	{ "under_27", { "under 27", "davon unter 27" }, PFD_CELL_INT },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY },
	{ "accepted", { "Accepted", "Anerkannt" }, PFD_CELL_MONEY },
};
#define HEADS(name) "(SELECT coalesce(sum(s.counts_" name "),0) FROM project_sessions s WHERE s.id=t.id)"
#define MONEY(name) "(SELECT coalesce(sum(m." name "),0) FROM grant_money m WHERE m.project=t.id)"
static const struct pfd_report_table project = {
	.name = "profile",
	.sql =
	"SELECT t.id, t.holder, " NAME("c", "t.holder") ", t.period_start, t.period_end,"
	" " LIST("project", "aims") "," LIST("project", "goals") "," LIST("project", "themes") ","
	" " LIST("project", "audiences") "," LIST("project", "formats") ","
	" (SELECT group_concat(coalesce(d.name,v.value)," PFD_REPORT_BETWEEN ") FROM project_districts v"
	"  LEFT JOIN partnership_districts d ON d.district=v.value WHERE v.id=t.id),"
	" (SELECT count(*) FROM project_sessions s WHERE s.id=t.id)," HEADS("total") "," HEADS("under_27") ","
	" " MONEY("awarded") "," MONEY("paid") "," MONEY("accepted")
	" FROM project t LEFT JOIN contact c ON c.id=t.holder WHERE t.id=?1",
	PFD_REPORT_COLUMNS(project_columns),
};

static const struct pfd_report_column session_columns[] = {
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "title", { "Session", "Termin" }, PFD_CELL_TEXT },
	{ "place", { "Place", "Ort" }, PFD_CELL_TEXT },
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT, true },
	{ "under_27", { "under 27", "unter 27" }, PFD_CELL_INT, true },
};
static const struct pfd_report_column factor_columns[] = {
	{ "factor", { "To be reached", "Angestrebt" }, PFD_CELL_TEXT },
	{ "result", { "Reached", "Erreicht" }, PFD_CELL_TEXT },
};
static const struct pfd_report_column publicity_columns[] = {
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID, .words = &pfd_enum_publicity_kind },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "published", { "Published", "Veröffentlicht" }, PFD_CELL_DATE },
};
static const struct pfd_report_column grant_columns[] = {
	{ "grant", { "Grant", "Förderung" }, PFD_CELL_ID, .kind_of_record = "grant" },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "status", { "Status", "Status" }, PFD_CELL_ID, .words = &pfd_enum_status },
	{ "requested", { "Requested", "Beantragt" }, PFD_CELL_MONEY, true },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
	{ "accepted", { "Accepted", "Anerkannt" }, PFD_CELL_MONEY, true },
};
#define GRANTS(which) \
	{ .name = "grants", .title = { "Grants", "Förderungen" }, \
	.sql = "SELECT m.id, m.title, m.status, m.requested, m.awarded, m.paid, m.accepted" \
	" FROM grant_money m WHERE m." which "=?1 ORDER BY m.id", \
	PFD_REPORT_COLUMNS(grant_columns) }
static const struct pfd_report_table project_tables[] = {
	GRANTS("project"),
	{ .name = "sessions", .title = { "Sessions", "Termine" },
	.sql = "SELECT date, title, place, counts_total, counts_under_27 FROM project_sessions"
	" WHERE id=?1 ORDER BY date, \"no\"",
	PFD_REPORT_COLUMNS(session_columns) },
	{ .name = "success_factors", .title = { "What was to be reached", "Erfolgsfaktoren" },
	.sql = "SELECT text, result FROM project_success_factors WHERE id=?1 ORDER BY \"no\"",
	PFD_REPORT_COLUMNS(factor_columns) },
	{ .name = "publicity", .title = { "Publicity", "Öffentlichkeitsarbeit" },
	.sql = "SELECT kind, title, published FROM project_publicity WHERE id=?1 ORDER BY published, \"no\"",
	PFD_REPORT_COLUMNS(publicity_columns) },
};

/* But for the talks it reads nothing that is not public. */
static const struct pfd_report_column organisation_columns[] = {
	{ "organisation", { "Organisation", "Organisation" }, PFD_CELL_ID },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID, .words = &pfd_enum_contact_kind },
	{ "legal_form", { "Legal form", "Rechtsform" }, PFD_CELL_ID, .words = &pfd_enum_legal_form },
	{ "town", { "Town", "Ort" }, PFD_CELL_TEXT },
	{ "website", { "Website", "Internet" }, PFD_CELL_TEXT },
	{ "nonprofit", { "Non-profit proof of", "Gemeinnützigkeit belegt am" }, PFD_CELL_DATE },
	{ "applications", { "Applications", "Anträge" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
	{ "awarded_grants", { "of them awarded", "davon bewilligt" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, .open = PFD_FOR_PUBLIC },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, .open = PFD_FOR_PUBLIC },
	{ "claim", { "Open claims", "Offene Rückforderungen" }, PFD_CELL_MONEY, .open = PFD_FOR_PUBLIC },
	{ "projects", { "Projects", "Projekte" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
	{ "talks", { "Talks of advice", "Beratungen" }, PFD_CELL_INT },
};
#define OF(what) "(SELECT " what " FROM grant_money m WHERE m.applicant=t.id)"
static const struct pfd_report_table organisation = {
	.name = "profile",
	.sql =
	"SELECT t.id, t.kind, t.legal_form, t.address_town, t.website, t.nonprofit_date,"
	" " OF("count(*)") "," OF("count(m.award_date)") ","
	" " OF("coalesce(sum(m.awarded),0)") "," OF("coalesce(sum(m.paid),0)") ","
	" " OF("coalesce(sum(m.claim),0)") ","
	" (SELECT count(*) FROM project p WHERE p.holder=t.id),"
	" (SELECT coalesce(sum(s.counts_total),0) FROM project p JOIN project_sessions s ON s.id=p.id"
	"  WHERE p.holder=t.id),"
	" (SELECT count(*) FROM advice a WHERE a.organisation=t.id)"
	" FROM contact t WHERE t.id=?1",
	PFD_REPORT_COLUMNS(organisation_columns),
};
static const struct pfd_report_column held_columns[] = {
	{ "project", { "Project", "Projekt" }, PFD_CELL_ID, .kind_of_record = "project", .named = true },
	{ "start", { "From", "Von" }, PFD_CELL_DATE },
	{ "end", { "To", "Bis" }, PFD_CELL_DATE },
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT, true },
};
static const struct pfd_report_column seat_columns[] = {
	{ "body", { "Body", "Gremium" }, PFD_CELL_ID, .named = true },
	{ "role", { "Role", "Rolle" }, PFD_CELL_ID, .words = &pfd_enum_seat_role },
	{ "from", { "From", "Von" }, PFD_CELL_DATE },
	{ "to", { "To", "Bis" }, PFD_CELL_DATE },
};
static const struct pfd_report_table organisation_tables[] = {
	GRANTS("applicant"),
	{ .name = "projects", .title = { "Projects", "Projekte" },
	.sql = "SELECT p.id, p.title, p.period_start, p.period_end, (SELECT coalesce(sum(s.counts_total),0)"
	"  FROM project_sessions s WHERE s.id=p.id) FROM project p WHERE p.holder=?1"
	" ORDER BY p.period_start, p.id",
	PFD_REPORT_COLUMNS(held_columns) },
	{ .name = "seats", .title = { "Seats", "Sitze in Gremien" },
	.sql = "SELECT s.body, coalesce(b.name,s.body), s.role, s.\"from\", s.\"to\" FROM contact_seats s"
	" LEFT JOIN partnership_bodies b ON b.body=s.body WHERE s.id=?1 ORDER BY s.\"no\"",
	PFD_REPORT_COLUMNS(seat_columns) },
};
/* clang-format on */

/* A page has no empty tables. */
static void add_tables(const struct pfd_report_run *run, struct pfd_doc *doc,
	const struct pfd_report_table *tables, size_t n, struct pfd_str id)
{
	for (size_t i = 0; i < n; i++) {
		struct pfd_query *query = pfd_query(run->index, tables[i].sql);
		struct pfd_table *table;

		table = pfd_report_begin(run, doc, &tables[i]);
		pfd_query_str(query, 1, id);
		if (!pfd_report_rows_of(
			    run, doc, table, &tables[i], query, false))
			doc->blocks.n--;
	}
}

static void add_facts(const struct pfd_report_run *run, struct pfd_doc *doc,
	const struct pfd_report_table *table, struct pfd_str id)
{
	struct pfd_query *query = pfd_query(run->index, table->sql);

	pfd_query_str(query, 1, id);
	pfd_report_facts_of(run, doc, table, query);
}

static void add_text(const struct pfd_report_run *run, struct pfd_doc *doc,
	const char *sql, struct pfd_str id)
{
	struct pfd_query *query = pfd_query(run->index, sql);

	pfd_query_str(query, 1, id);
	if (!pfd_query_row(query))
		return;
	if (!pfd_row_null(query, 0))
		pfd_doc_paragraph(doc, pfd_row_str(query, 0));
	pfd_query_done(query);
}

enum pfd_status pfd_report_project(const struct pfd_report_run *run,
	struct pfd_str id, const char *title, struct pfd_doc **ret,
	struct pfd_err *err)
{
	*ret = pfd_doc_new(
		run->arena, run->lang, "pfd/report-project/1", title);
	(*ret)->prose = true;
	add_text(run, *ret, "SELECT description FROM project WHERE id=?1", id);
	add_facts(run, *ret, &project, id);
	add_text(run, *ret, "SELECT results FROM project WHERE id=?1", id);
	add_tables(run, *ret, project_tables, PFD_COUNT(project_tables), id);
	return pfd_report_provenance(run, *ret, err);
}

enum pfd_status pfd_report_organisation(const struct pfd_report_run *run,
	struct pfd_str id, const char *name, struct pfd_doc **ret,
	struct pfd_err *err)
{
	*ret = pfd_doc_new(
		run->arena, run->lang, "pfd/report-organisation/1", name);
	add_facts(run, *ret, &organisation, id);
	add_tables(run, *ret, organisation_tables,
		PFD_COUNT(organisation_tables), id);
	return pfd_report_provenance(run, *ret, err);
}
