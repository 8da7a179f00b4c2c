/* Networks: where the office belongs, where it took part, and who works with whom;
 * and the figures for the scientific evaluation.
 */
#include "duties.h"

/* clang-format off */
static const struct pfd_report_column member_columns[] = {
	{ "network", { "Network", "Netzwerk" }, PFD_CELL_ID, .named = true },
	{ "level", { "Level", "Ebene" }, PFD_CELL_ID, .words = &pfd_enum_level },
	{ "role", { "Role", "Rolle" }, PFD_CELL_ID, .words = &pfd_enum_network_role },
	{ "from", { "Since", "Seit" }, PFD_CELL_DATE },
	{ "to", { "Until", "Bis" }, PFD_CELL_DATE },
	{ "meetings", { "Meetings attended", "Besuchte Treffen" }, PFD_CELL_INT, true },
};
#define TOOK_PART "e.year=?1 AND e.cancelled_date IS NULL AND e.date<=asof()"
static const struct pfd_report_table members = {
	.name = "networks",
	.title = { "Memberships of the office", "Mitgliedschaften der Fachstelle" },
	.sql =
	"SELECT n.network, n.name, n.level, n.role, n.\"from\", n.\"to\","
	" (SELECT count(*) FROM event e WHERE e.network=n.network AND " TOOK_PART ")"
	" FROM partnership_networks n WHERE coalesce(n.\"from\",'')<=?1||'-12-31'"
	" AND coalesce(n.\"to\",'9999')>=?1||'-01-01' ORDER BY n.network",
	PFD_REPORT_COLUMNS(member_columns),
};

static const struct pfd_report_column part_columns[] = {
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "event", { "Event", "Veranstaltung" }, PFD_CELL_ID, .kind_of_record = "event", .named = true },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID, .words = &pfd_enum_event_kind },
	{ "level", { "Level", "Ebene" }, PFD_CELL_ID, .words = &pfd_enum_level },
	{ "role", { "Role", "Rolle" }, PFD_CELL_ID, .words = &pfd_enum_office_role },
	{ "network", { "Network", "Netzwerk" }, PFD_CELL_ID, .named = true },
};
static const struct pfd_report_table part = {
	.name = "participation",
	.title = { "Participation", "Teilnahmen" },
	.sql =
	"SELECT e.date, e.id, e.title, e.kind, e.level, e.role, e.network,"
	" (SELECT n.name FROM partnership_networks n WHERE n.network=e.network)"
	" FROM event e WHERE " TOOK_PART " AND (e.network IS NOT NULL OR e.kind IN"
	" ('networking','exchange','qualification','evaluation'))"
	" ORDER BY e.date, e.id",
	PFD_REPORT_COLUMNS(part_columns),
};

static const struct pfd_report_column cooperation_columns[] = {
	{ "one", { "One", "Die einen" }, PFD_CELL_ID, .kind_of_record = "contact", .named = true },
	{ "other", { "The other", "Die anderen" }, PFD_CELL_ID, .kind_of_record = "contact", .named = true },
	{ "grants", { "Grants", "Förderungen" }, PFD_CELL_INT },
	{ "projects", { "Projects", "Projekte" }, PFD_CELL_INT },
	{ "events", { "Events", "Veranstaltungen" }, PFD_CELL_INT },
	{ "persons", { "People in both", "Personen in beiden" }, PFD_CELL_INT },
};
/* Organisations and groups that have something in common; a person in both is one
 * affiliated with both at the year's end.  Persons themselves never appear. */
static const struct pfd_report_table cooperation = {
	.name = "cooperation",
	.title = { "Who works with whom", "Wer mit wem zusammenarbeitet" },
	.sql =
	"WITH part AS (SELECT 'grant' AS of, g.id, g.applicant AS who"
	"  FROM \"grant\" g WHERE g.year=?1"
	" UNION SELECT 'grant', g.id, p.value FROM \"grant\" g"
	"  JOIN grant_partners p ON p.id=g.id WHERE g.year=?1"
	" UNION SELECT 'project', j.id, j.holder FROM project j WHERE j.year=?1"
	" UNION SELECT 'project', g.project, g.applicant FROM \"grant\" g"
	"  WHERE g.year=?1 AND g.project IS NOT NULL"
	" UNION SELECT 'event', e.id, p.value FROM event e"
	"  JOIN event_partners p ON p.id=e.id WHERE e.year=?1"
	" UNION SELECT 'person', a.id, a.organisation FROM contact_affiliations a"
	"  WHERE coalesce(a.\"from\",'')<=?1||'-12-31'"
	"  AND coalesce(a.\"to\",'9999')>=?1||'-12-31'),"
	" pair AS MATERIALIZED (SELECT a.who AS one, b.who AS other, a.of"
	"  FROM part a JOIN part b ON b.of=a.of AND b.id=a.id AND a.who<b.who)"
	" SELECT p.one, coalesce(a.name,p.one), p.other, coalesce(b.name,p.other),"
	" sum(p.of='grant'), sum(p.of='project'), sum(p.of='event'),"
	" sum(p.of='person') FROM pair p"
	" LEFT JOIN contact a ON a.id=p.one LEFT JOIN contact b ON b.id=p.other"
	" WHERE a.kind IS NOT 'person' AND b.kind IS NOT 'person'"
	" GROUP BY p.one, p.other ORDER BY count(*) DESC, p.one, p.other",
	PFD_REPORT_COLUMNS(cooperation_columns),
};

/* ---- as a graph ---------------------------------------------------------------- */

/* A string of the DOT language: only the quote and the backslash are special. */
static void add_dot_string(struct pfd_buf *out, struct pfd_str text)
{
	pfd_buf_addc(out, '"');
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] == '"' || text.ptr[i] == '\\')
			pfd_buf_addc(out, '\\');
		pfd_buf_addc(out, text.ptr[i]);
	}
	pfd_buf_addc(out, '"');
}

/* "pfd": graph of the pairs; the more they share the thicker the line.  Names of
 * nodes stand at each pair, which DOT allows. */
struct pfd_str pfd_report_cooperation_dot(
	const struct pfd_report_run *run, int year)
{
	struct pfd_query *query = pfd_query(run->index, cooperation.sql);
	struct pfd_buf out = pfd_buf(run->arena);

	pfd_query_int(query, 1, year);
	pfd_buf_printf(&out, "graph cooperation_%d {\n"
			     "\tgraph [overlap=false, splines=true];\n"
			     "\tnode [shape=box, style=rounded];\n", year);
	while (pfd_query_row(query)) {
		int64_t shared = 0;

		for (int column = 4; column <= 7; column++)
			shared += pfd_row_int(query, column);
		for (int end = 0; end <= 2; end += 2) {
			pfd_buf_addc(&out, '\t');
			add_dot_string(&out, pfd_row_str(query, end));
			pfd_buf_addz(&out, " [label=");
			add_dot_string(&out, pfd_row_str(query, end + 1));
			pfd_buf_addz(&out, "];\n");
		}
		pfd_buf_addc(&out, '\t');
		add_dot_string(&out, pfd_row_str(query, 0));
		pfd_buf_addz(&out, " -- ");
		add_dot_string(&out, pfd_row_str(query, 2));
		pfd_buf_printf(&out, " [weight=%lld, penwidth=%lld];\n",
			(long long)shared,
			(long long)(shared > 8 ? 8 : shared));
	}
	pfd_buf_addz(&out, "}\n");
	return pfd_buf_str(&out);
}

/* ---- for the evaluators --------------------------------------------------------- */

static const struct pfd_enum_value topic_values[] = {
	{ "structures", { "structures", "Strukturen" } },
	{ "body", { "alliance", "Bündnis" } },
	{ "youth_forum", { "youth forum", "Jugendforum" } },
	{ "networking", { "networking", "Vernetzung" } },
	{ "reach", { "reach", "Reichweite" } },
};
static const struct pfd_enum topics = { "topic", topic_values, PFD_COUNT(topic_values) };
static const struct pfd_enum_value figure_values[] = {
	{ "bodies", { "bodies", "Gremien" } },
	{ "meetings", { "meetings", "Sitzungen" } },
	{ "conferences", { "democracy conferences", "Demokratiekonferenzen" } },
	{ "seats", { "seats at the year's end", "Sitze am Jahresende" } },
	{ "civil_society", { "of them civil society", "davon Zivilgesellschaft" } },
	{ "youth", { "of them youth forum", "davon Jugendforum" } },
	{ "grants", { "grants awarded from the youth fund", "Bewilligte Förderungen aus dem Jugendfonds" } },
	{ "networks", { "networks of the office", "Netzwerke der Fachstelle" } },
	{ "city", { "meetings in the city", "Treffen in der Stadt" } },
	{ "beyond", { "meetings in region, Land and federation", "Treffen in Region, Land und Bund" } },
	{ "qualification", { "qualifications of the programme", "Qualifizierungen des Bundesprogramms" } },
	{ "partners", { "organisations funded or taking part", "Geförderte und beteiligte Organisationen" } },
	{ "participants", { "participants of the office's events", "Teilnehmende eigener Veranstaltungen" } },
	{ "project_participants", { "participants of the projects", "Teilnehmende der Projekte" } },
	{ "posts", { "posts published", "Veröffentlichte Beiträge" } },
	{ "press", { "of them press", "davon Presse" } },
};
static const struct pfd_enum figure_words = { "figure", figure_values, PFD_COUNT(figure_values) };

static const struct pfd_report_column figure_columns[] = {
	{ "topic", { "Topic", "Thema" }, PFD_CELL_ID, .words = &topics },
	{ "figure", { "Figure", "Kennzahl" }, PFD_CELL_ID, .words = &figure_words },
	{ "value", { "Value", "Wert" }, PFD_CELL_INT },
};
#define FIGURE(topic, key, sql) \
	"SELECT '" topic "' AS topic, '" key "' AS key, (" sql ") AS value"
#define SEATED(body_kind, and) \
	"SELECT count(*) FROM contact_seats s JOIN partnership_bodies b" \
	" ON b.body=s.body AND b.kind='" body_kind "'" \
	" WHERE coalesce(s.\"from\",'')<=?1||'-12-31'" \
	" AND coalesce(s.\"to\",'9999')>=?1||'-12-31'" and
#define MET(body_kind) \
	"SELECT count(*) FROM meeting m JOIN partnership_bodies b" \
	" ON b.body=m.body AND b.kind='" body_kind "' WHERE m.year=?1"
#define EVENTS(and) "SELECT count(*) FROM event e WHERE " TOOK_PART and
static const struct pfd_report_table figures = {
	.name = "figures",
	.title = { "Figures for the scientific evaluation",
		"Angaben für die wissenschaftliche Begleitung" },
	.sql =
	FIGURE("structures", "bodies",
		"SELECT count(*) FROM partnership_bodies")
	" UNION ALL " FIGURE("structures", "meetings",
		"SELECT count(*) FROM meeting WHERE year=?1")
	" UNION ALL " FIGURE("structures", "conferences", EVENTS(" AND e.kind='conference'"))
	" UNION ALL " FIGURE("body", "seats",
		SEATED("steering", ""))
	" UNION ALL " FIGURE("body", "civil_society",
		SEATED("steering", " AND s.sector='civil_society'"))
	" UNION ALL " FIGURE("body", "youth",
		SEATED("steering", " AND s.sector='youth'"))
	" UNION ALL " FIGURE("body", "meetings",
		MET("steering"))
	" UNION ALL " FIGURE("youth_forum", "seats", SEATED("youth", ""))
	" UNION ALL " FIGURE("youth_forum", "meetings",
		MET("youth"))
	" UNION ALL " FIGURE("youth_forum", "grants",
		"SELECT count(*) FROM grant_money WHERE year=?1 AND pot='youth'"
		" AND award_date IS NOT NULL")
	" UNION ALL " FIGURE("networking", "networks", "SELECT count(*)"
		" FROM partnership_networks n WHERE"
		" coalesce(n.\"from\",'')<=?1||'-12-31'"
		" AND coalesce(n.\"to\",'9999')>=?1||'-01-01'")
	" UNION ALL " FIGURE("networking", "city",
		EVENTS(" AND e.kind='networking' AND e.level='city'"))
	" UNION ALL " FIGURE("networking", "beyond",
		EVENTS(" AND e.kind='networking' AND e.level<>'city'"))
	" UNION ALL " FIGURE("networking", "qualification",
		EVENTS(" AND e.kind='qualification'"))
	" UNION ALL " FIGURE("networking", "partners",
		"SELECT count(*) FROM (SELECT applicant FROM \"grant\""
		" WHERE year=?1 UNION SELECT p.value FROM event_partners p"
		" JOIN event e ON e.id=p.id AND e.year=?1)")
	" UNION ALL " FIGURE("reach", "participants",
		"SELECT coalesce(sum(s.counts_total),0) FROM event_sessions s"
		" JOIN event e ON e.id=s.id WHERE " TOOK_PART)
	" UNION ALL " FIGURE("reach", "project_participants", "SELECT coalesce(sum(s.counts_total),0)"
		" FROM project_sessions s JOIN project j ON j.id=s.id"
		" WHERE j.year=?1")
	" UNION ALL " FIGURE("reach", "posts", "SELECT count(*) FROM post"
		" WHERE year=?1 AND published_date IS NOT NULL")
	" UNION ALL " FIGURE("reach", "press",
		"SELECT count(*) FROM post WHERE year=?1"
		" AND published_date IS NOT NULL AND channel='press'"),
	PFD_REPORT_COLUMNS(figure_columns),
};
/* clang-format on */

static const struct pfd_report_table *const network_tables[] = { &members,
	&part, &cooperation, NULL };
const struct pfd_duty pfd_duty_networks = {
	.name = "networks",
	.title = { "Networks", "Netzwerke" },
	.tables = network_tables,
	.any = "SELECT 1 WHERE EXISTS (SELECT 1 FROM partnership_networks)"
	       " OR EXISTS (SELECT 1 FROM event WHERE year=?1)",
};

static const struct pfd_report_table *const evaluation_tables[] = { &figures,
	NULL };
const struct pfd_duty pfd_duty_evaluation = {
	.name = "evaluation",
	.title = { "Scientific evaluation", "Wissenschaftliche Begleitung" },
	.tables = evaluation_tables,
};
