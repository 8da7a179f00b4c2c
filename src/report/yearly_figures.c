/* Yearly report: the title page, the year in figures with the year before beside, and
 * all years beside each other. */
#include "internal.h"

/* clang-format off */
static const struct pfd_report_column title_columns[] = {
	{ "partnership", { "Partnership", "Partnerschaft" }, PFD_CELL_TEXT },
	{ "area", { "Funding area", "Fördergebiet" }, PFD_CELL_TEXT },
	{ "funding_year", { "Funding year", "Förderjahr" }, PFD_CELL_INT },
	{ "period_from", { "Period from", "Berichtszeitraum von" }, PFD_CELL_DATE },
	{ "period_to", { "Period to", "Berichtszeitraum bis" }, PFD_CELL_DATE },
	{ "authority", { "Responsible authority", "Federführendes Amt" }, PFD_CELL_TEXT },
	{ "office", { "Coordination office", "Koordinierungs- und Fachstelle" }, PFD_CELL_TEXT },
	{ "holder", { "Holder of the office", "Träger der Fachstelle" }, PFD_CELL_TEXT },
	{ "notice", { "Federal grant notice", "Zuwendungsbescheid des Bundes" }, PFD_CELL_TEXT },
	{ "notice_date", { "Notice of", "Bescheid vom" }, PFD_CELL_DATE },
	{ "funding_line", { "Funding", "Förderung" }, PFD_CELL_TEXT },
};
/* The first notice of the federation grants; later ones change it. */
static const struct pfd_report_table title_page = {
	.name = "title_page",
	.sql =
	"SELECT p.name, p.area, ?1, ?1||'-01-01', ?1||'-12-31',"
	" p.lead_authority_name||coalesce(', '||p.lead_authority_unit,''),"
	" p.office_name, (SELECT c.name FROM contact c WHERE c.id=p.office_holder"
	"  AND c.kind<>'person'), n.reference, n.date, (SELECT t.wording FROM"
	"  year_texts t JOIN year y ON y.id=t.id WHERE t.text='funding_line'"
	"  AND y.year<=?1 AND coalesce(t.\"from\",'')<=?1||'-12-31'"
	"  AND coalesce(t.\"to\",'9999')>=?1||'-12-31'"
	"  ORDER BY t.\"from\" DESC, t.id DESC, t.\"no\" DESC LIMIT 1)"
	" FROM partnership p LEFT JOIN (SELECT n.reference, n.date FROM"
	"  year_notices n JOIN year y ON y.id=n.id WHERE y.year=?1"
	"  AND n.source='federal' ORDER BY n.date, n.\"no\" LIMIT 1) n",
	PFD_REPORT_COLUMNS(title_columns),
};

/* ---- the figures of a year --------------------------------------------------------- */

static const struct pfd_enum_value figure_values[] = {
	{ "sources", { "money of all sources", "Mittel aller Geber" }, { 0 } },
	{ "requested", { "requested", "beantragt" }, { 0 } },
	{ "awarded", { "awarded", "bewilligt" }, { 0 } },
	{ "paid", { "paid", "ausgezahlt" }, { 0 } },
	{ "returned", { "returned to the pots", "in die Töpfe zurückgeflossen" }, { 0 } },
	{ "accepted", { "accepted expenditure", "anerkannte Ausgaben" }, { 0 } },
	{ "youth_awarded", { "awarded of the youth fund", "aus dem Jugendfonds bewilligt" }, { 0 } },
	{ "grants", { "applications", "Anträge" }, { 0 } },
	{ "awarded_grants", { "of them awarded", "davon bewilligt" }, { 0 } },
	{ "recipients", { "applicants with an award", "Geförderte" }, { 0 } },
	{ "projects", { "projects", "Projekte" }, { 0 } },
	{ "sessions", { "sessions of projects and grants", "Termine der Projekte und Förderungen" }, { 0 } },
	{ "participants", { "participants", "Teilnehmende" }, { 0 } },
	{ "under_27", { "of them under 27", "davon unter 27" }, { 0 } },
	{ "volunteers", { "volunteers", "Ehrenamtliche" }, { 0 } },
	{ "meetings", { "meetings of the bodies", "Sitzungen der Gremien" }, { 0 } },
	{ "events", { "events", "Veranstaltungen" }, { 0 } },
	{ "advice", { "talks of advice", "Beratungen" }, { 0 } },
	{ "posts", { "published posts", "veröffentlichte Beiträge" }, { 0 } },
};
static const struct pfd_enum figure_words = { "figure", figure_values, PFD_COUNT(figure_values) };

/* Without a year before there is nothing to show beside this one.  Talks and people's
 * numbers are among them: see pfd_index_clear. */
#define FIGURE_COLUMNS(kind, first) \
	{ "figure", { "Figure", "Kennzahl" }, PFD_CELL_ID, .words = &figure_words, .open = PFD_FOR_PUBLIC }, \
	{ "year", { "Year", "Jahr" }, kind, .open = PFD_FOR_PUBLIC }, \
	{ "last_year", { "Year before", "Vorjahr" }, kind, .detail = (first), .open = PFD_FOR_PUBLIC }, \
	{ "difference", { "Difference", "Veränderung" }, kind, .detail = (first), .open = PFD_FOR_PUBLIC }
static const struct pfd_report_column money_columns[] = { FIGURE_COLUMNS(PFD_CELL_MONEY, false) };
static const struct pfd_report_column first_money_columns[] = { FIGURE_COLUMNS(PFD_CELL_MONEY, true) };
static const struct pfd_report_column count_columns[] = { FIGURE_COLUMNS(PFD_CELL_INT, false) };
static const struct pfd_report_column first_count_columns[] = { FIGURE_COLUMNS(PFD_CELL_INT, true) };

/* Where there is no file of the year before, nothing is known of it. */
#define WITH_LAST \
	"WITH l AS MATERIALIZED (SELECT count(*) AS there FROM year WHERE year=?1-1)," \
	" f(figure,now,last) AS MATERIALIZED ("
#define OF_LAST \
	") SELECT figure, now, CASE WHEN l.there THEN last END," \
	" CASE WHEN l.there THEN now-last END FROM f, l"
#define SUM(what, year) "coalesce(sum(CASE WHEN year=" year " THEN " what " END),0)"
#define ROW(figure, what, from) \
	"SELECT '" figure "'," SUM(what, "?1") "," SUM(what, "?1-1") " FROM " from
#define BOTH " WHERE year IN (?1,?1-1)"
static const struct pfd_report_table money = {
	.name = "figures_money",
	.sql = WITH_LAST
	ROW("sources", "amount", "source_money" BOTH)
	" UNION ALL " ROW("requested", "requested", "grant_money" BOTH)
	" UNION ALL " ROW("awarded", "awarded", "grant_money" BOTH)
	" UNION ALL " ROW("paid", "paid", "grant_money" BOTH)
	" UNION ALL " ROW("returned", "returned", "grant_money" BOTH)
	" UNION ALL " ROW("accepted", "accepted", "grant_money" BOTH)
	" UNION ALL " ROW("youth_awarded", "awarded", "grant_money" BOTH " AND pot='youth'")
	OF_LAST,
	PFD_REPORT_COLUMNS(money_columns),
};
/* Of projects and of grants that have sessions of their own. */
#define SESSIONS \
	"(SELECT p.year, s.counts_total AS total, s.counts_under_27 AS young," \
	"  s.counts_volunteers AS volunteers FROM project p JOIN project_sessions s ON s.id=p.id" \
	" UNION ALL SELECT g.year, s.counts_total, s.counts_under_27, s.counts_volunteers" \
	"  FROM \"grant\" g JOIN grant_sessions s ON s.id=g.id)"
static const struct pfd_report_table counts = {
	.name = "figures_count",
	.sql = WITH_LAST
	ROW("grants", "1", "grant_money" BOTH)
	" UNION ALL " ROW("awarded_grants", "award_date IS NOT NULL", "grant_money" BOTH)
	" UNION ALL " ROW("recipients", "1", "(SELECT DISTINCT year, applicant FROM grant_money WHERE award_date IS NOT NULL)" BOTH)
	" UNION ALL " ROW("projects", "1", "project" BOTH)
	" UNION ALL " ROW("sessions", "1", SESSIONS BOTH)
	" UNION ALL " ROW("participants", "total", SESSIONS BOTH)
	" UNION ALL " ROW("under_27", "young", SESSIONS BOTH)
	" UNION ALL " ROW("volunteers", "volunteers", SESSIONS BOTH)
	" UNION ALL " ROW("meetings", "1", "meeting" BOTH)
	" UNION ALL " ROW("events", "1", "event" BOTH " AND cancelled_date IS NULL AND date<=asof()")
	" UNION ALL " ROW("advice", "1", "advice" BOTH)
	" UNION ALL " ROW("posts", "1", "post" BOTH " AND published_date IS NOT NULL")
	OF_LAST,
	PFD_REPORT_COLUMNS(count_columns),
};

/* ---- all years ------------------------------------------------------------------------ */

static const struct pfd_report_column year_columns[] = {
	{ "year", { "Year", "Jahr" }, PFD_CELL_ID, .open = PFD_FOR_PUBLIC },
	{ "sources", { "All sources", "Mittel" }, PFD_CELL_MONEY, .open = PFD_FOR_PUBLIC },
	{ "grants", { "Applications", "Anträge" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
	{ "awarded_grants", { "Awarded", "Bewilligte" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
	{ "awarded", { "Award sum", "Bewilligt" }, PFD_CELL_MONEY, .open = PFD_FOR_PUBLIC },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, .open = PFD_FOR_PUBLIC },
	{ "projects", { "Projects", "Projekte" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
	{ "under_27", { "under 27", "unter 27" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
	{ "meetings", { "Meetings", "Sitzungen" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
	{ "events", { "Events", "Veranstaltungen" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
	{ "advice", { "Talks", "Beratungen" }, PFD_CELL_INT, .open = PFD_FOR_PUBLIC },
};
#define OF(what, from) "(SELECT coalesce(sum(" what "),0) FROM " from " x WHERE x.year=y.year"
static const struct pfd_report_table years = {
	.name = "years",
	.sql =
	"SELECT CAST(y.year AS TEXT), " OF("x.amount", "source_money") "),"
	" " OF("1", "grant_money") "), " OF("x.award_date IS NOT NULL", "grant_money") "),"
	" " OF("x.awarded", "grant_money") "), " OF("x.paid", "grant_money") "),"
	" " OF("1", "project") "), " OF("x.total", SESSIONS) "), " OF("x.young", SESSIONS) "),"
	" " OF("1", "meeting") "),"
	" " OF("1", "event") " AND x.cancelled_date IS NULL AND x.date<=asof()),"
	" " OF("1", "advice") ")"
	" FROM year y WHERE y.year<=?1 ORDER BY y.year",
	PFD_REPORT_COLUMNS(year_columns),
};
static const struct pfd_chart_spec trend = {
	.kind = PFD_CHART_LINE,
	.name = "chart_years",
	.title = { "Applications over the years", "Anträge im Lauf der Jahre" },
	.text = { "How many applications and awards each year had.",
		"Wie viele Anträge und Bewilligungen jedes Jahr hatte." },
	.label = "year",
	.series = { "grants", "awarded_grants" },
};
/* clang-format on */

void pfd_yearly_title(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	pfd_report_facts(run, doc, &title_page, year);
}

/* Whether a query with the year has a row. */
static bool any(const struct pfd_report_run *run, int year, const char *sql)
{
	struct pfd_query *query = pfd_query(run->index, sql);
	bool found;

	pfd_query_int(query, 1, year);
	found = pfd_query_row(query);
	if (found)
		pfd_query_done(query);
	return found;
}

void pfd_yearly_figures(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	struct pfd_report_table of_money = money, of_counts = counts;

	if (!any(run, year, "SELECT 1 FROM year WHERE year=?1-1")) {
		of_money.columns = first_money_columns;
		of_counts.columns = first_count_columns;
	}
	pfd_doc_heading(doc, 1, "figures",
		pfd_report_say(run,
			PFD_TEXT("The year in figures", "Das Jahr in Zahlen")));
	pfd_report_query(run, doc, &of_money, year);
	pfd_report_query(run, doc, &of_counts, year);
	/* One year beside itself says nothing. */
	if (any(run, year,
		    "SELECT 1 FROM year WHERE year<?1 AND EXISTS"
		    " (SELECT 1 FROM year WHERE year=?1)"))
		pfd_yearly_years(run, doc, year);
}

void pfd_yearly_years(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	const struct pfd_table *table;

	pfd_doc_heading(doc, 2, "years",
		pfd_report_say(run, PFD_TEXT("The years", "Die Jahre")));
	table = pfd_report_query(run, doc, &years, year);
	if (table->rows.n > 1)
		pfd_doc_chart(doc, table, &trend);
}
