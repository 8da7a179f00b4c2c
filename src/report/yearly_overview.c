/* The office's sixteen duties and what was done for each, in a few figures: the table
 * in which whoever reads the yearly report finds all of them (the task description
 * of the office).
 *
 * Figures of incidents are left to their own section, where small ones are hidden.
 */
#include "duties.h"

/* clang-format off */
static const struct pfd_enum_value duty_values[] = {
	{ "aims", { "carry out the programme's three aims", "Umsetzung der drei Programmziele" } },
	{ "coordination", { "coordinate with the lead authority and the bodies", "Gesamtkoordination mit Jugendamt und Gremien" } },
	{ "contact", { "main contact for the programme", "zentrale Ansprechstelle für das Programm" } },
	{ "acquisition", { "win partners, advise on concept and money", "Gewinnung und Beratung von Partnern" } },
	{ "projects", { "accompany projects and their publicity", "Begleitung der Projekte und ihrer Öffentlichkeitsarbeit" } },
	{ "small_projects", { "small projects", "Kleinprojekte" } },
	{ "bodies", { "run the alliance and other bodies", "Geschäftsführung der Gremien" } },
	{ "publicity", { "public relations, festivals and city events", "Öffentlichkeitsarbeit, Feste und Stadtveranstaltungen" } },
	{ "conference", { "the yearly democracy conference", "jährliche Demokratiekonferenz" } },
	{ "citizens", { "advise citizens", "Beratung von Bürgerinnen und Bürgern" } },
	{ "training", { "train those active in the partnership", "Qualifizierung der Engagierten" } },
	{ "incidents", { "analyse incidents and group-focused enmity", "Analyse von Vorfällen und Menschenfeindlichkeit" } },
	{ "networks", { "network in the city and the region", "Vernetzung in Stadt und Region" } },
	{ "land", { "networks of the Land, scientific evaluation", "Netzwerke des Landes, wissenschaftliche Begleitung" } },
	{ "qualification", { "the programme's own qualification", "Qualifizierung des Bundesprogramms" } },
	{ "strategy", { "develop strategy and concept", "Weiterentwicklung von Strategie und Konzept" } },
};
static const struct pfd_enum duty_words = { "duty", duty_values, PFD_COUNT(duty_values) };
static const struct pfd_enum_value figure_values[] = {
	{ "aims_served", { "aims that something done names", "Ziele, denen etwas diente" } },
	{ "meetings", { "meetings", "Sitzungen" } },
	{ "tasks_done", { "tasks done", "erledigte Aufgaben" } },
	{ "talks", { "talks", "Beratungen" } },
	{ "minutes", { "minutes of advice", "Beratungsminuten" } },
	{ "partners_won", { "partners won", "gewonnene Partner" } },
	{ "programmes", { "funding programmes known", "bekannte Förderprogramme" } },
	{ "projects", { "projects", "Projekte" } },
	{ "visits", { "visits", "Besuche" } },
	{ "publicity_proved", { "grants with publicity proved", "Förderungen mit belegter Öffentlichkeitsarbeit" } },
	{ "awards", { "awards", "Bewilligungen" } },
	{ "decisions", { "decisions", "Beschlüsse" } },
	{ "posts", { "posts published", "veröffentlichte Beiträge" } },
	{ "stands", { "stands", "Stände" } },
	{ "conferences", { "conferences", "Konferenzen" } },
	{ "participants", { "participants", "Teilnehmende" } },
	{ "results", { "results with a goal", "Ergebnisse mit Ziel" } },
	{ "trainings", { "trainings", "Fortbildungen" } },
	{ "analyses", { "analyses", "Analysen" } },
	{ "memberships", { "networks", "Netzwerke" } },
	{ "network_meetings", { "network meetings", "Netzwerktreffen" } },
	{ "evaluation", { "parts in the evaluation", "Mitwirkungen an der Begleitung" } },
	{ "goals", { "goals", "Ziele" } },
	{ "measures_done", { "measures done", "erledigte Maßnahmen" } },
};
static const struct pfd_enum figure_words = { "figure", figure_values, PFD_COUNT(figure_values) };

static const struct pfd_report_column columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "duty", { "Duty", "Aufgabe" }, PFD_CELL_ID, .words = &duty_words },
	{ "figure", { "Figure", "Kennzahl" }, PFD_CELL_ID, .words = &figure_words },
	{ "value", { "Value", "Wert" }, PFD_CELL_INT },
};
#define OF_YEAR(day) "substr(" day ",1,4)=CAST(?1 AS TEXT)"
#define FIGURE(no, duty, key, sql) "SELECT " no ", '" duty "', '" key "', (" sql ")"
#define AND " UNION ALL "
#define HELD "e.year=?1 AND e.cancelled_date IS NULL AND e.date<=asof()"
#define EVENTS(condition) "SELECT count(*) FROM event e WHERE " HELD " AND " condition
#define CAME(condition) \
	"SELECT coalesce(sum(s.counts_total),0) FROM event_sessions s" \
	" JOIN event e ON e.id=s.id WHERE " HELD " AND " condition
#define TALKS(condition) "SELECT count(*) FROM advice WHERE year=?1" condition
#define AWARDED \
	"m.year=?1 AND m.award_date IS NOT NULL AND m.status NOT IN" \
	" ('cancelled','withdrawn','revoked','rejected')"
#define NETWORKS(condition) \
	"SELECT count(*) FROM partnership_networks n WHERE" \
	" coalesce(n.\"from\",'')<=?1||'-12-31'" \
	" AND coalesce(n.\"to\",'9999')>=?1||'-01-01' AND " condition
#define NEAR " IN ('city','region')"
static const struct pfd_report_table overview = {
	.name = "duties",
	.title = { "What was done for each", "Was für jede getan wurde" },
	.sql =
	FIGURE("1", "aims", "aims_served",
		"SELECT count(*) FROM (SELECT a.value FROM grant_aims a"
		" JOIN grant_money m ON m.id=a.id WHERE " AWARDED
		" UNION SELECT a.value FROM project_aims a JOIN project p"
		"  ON p.id=a.id WHERE p.year=?1"
		" UNION SELECT a.value FROM event_aims a JOIN event e"
		"  ON e.id=a.id WHERE " HELD ")")
	AND FIGURE("2", "coordination", "meetings",
		"SELECT count(*) FROM meeting WHERE year=?1")
	AND FIGURE("2", "coordination", "tasks_done",
		"SELECT count(*) FROM task WHERE " OF_YEAR("done"))
	AND FIGURE("3", "contact", "talks", TALKS(""))
	AND FIGURE("3", "contact", "minutes",
		"SELECT coalesce(sum(minutes),0) FROM advice WHERE year=?1")
	AND FIGURE("4", "acquisition", "partners_won",
		"SELECT count(DISTINCT id) FROM contact_stages"
		" WHERE stage='partner' AND " OF_YEAR("date"))
	AND FIGURE("4", "acquisition", "programmes",
		"SELECT count(*) FROM opportunity o"
		" WHERE coalesce(o.open_start,'')<=?1||'-12-31'"
		" AND coalesce(o.open_end,'9999')>=?1||'-01-01'")
	AND FIGURE("5", "projects", "projects",
		"SELECT count(*) FROM project WHERE year=?1")
	AND FIGURE("5", "projects", "visits", "SELECT count(*) FROM"
		" project_visits v JOIN project p ON p.id=v.id WHERE p.year=?1")
	AND FIGURE("5", "projects", "publicity_proved",
		"SELECT count(*) FROM grant_money m WHERE " AWARDED " AND (EXISTS"
		" (SELECT 1 FROM post p LEFT JOIN event e ON e.id=p.event"
		"  WHERE p.published_date IS NOT NULL AND (p.\"grant\"=m.id"
		"  OR p.project=m.project OR e.project=m.project)) OR EXISTS"
		" (SELECT 1 FROM project_publicity u WHERE u.id=m.project"
		"  AND u.published IS NOT NULL))")
	AND FIGURE("6", "small_projects", "awards",
		"SELECT count(*) FROM grant_money m JOIN year_tracks t"
		" ON t.id=CAST(m.year AS TEXT) AND t.track=m.track"
		" AND t.size='small' WHERE " AWARDED)
	AND FIGURE("7", "bodies", "decisions",
		"SELECT count(*) FROM meeting_items i JOIN meeting m"
		" ON m.id=i.id WHERE m.year=?1 AND i.result<>'noted'")
	AND FIGURE("8", "publicity", "posts", "SELECT count(*) FROM post"
		" WHERE year=?1 AND published_date IS NOT NULL")
	AND FIGURE("8", "publicity", "stands", EVENTS("e.role='stand'"))
	AND FIGURE("9", "conference", "conferences",
		EVENTS("e.kind='conference'"))
	AND FIGURE("9", "conference", "participants",
		CAME("e.kind='conference'"))
	AND FIGURE("9", "conference", "results",
		"SELECT count(*) FROM event_results r JOIN event e ON e.id=r.id"
		" WHERE " HELD " AND e.kind='conference' AND EXISTS"
		" (SELECT 1 FROM event_results_goals g WHERE g.id=r.id"
		"  AND g.results_no=r.\"no\")")
	AND FIGURE("10", "citizens", "talks", TALKS(" AND client='citizen'"))
	AND FIGURE("11", "training", "trainings", EVENTS("e.kind='training'"))
	AND FIGURE("11", "training", "participants", CAME("e.kind='training'"))
	AND FIGURE("12", "incidents", "analyses",
		"SELECT count(*) FROM analysis WHERE year=?1")
	AND FIGURE("13", "networks", "memberships", NETWORKS("n.level" NEAR))
	AND FIGURE("13", "networks", "network_meetings",
		EVENTS("e.kind IN ('networking','exchange') AND e.level" NEAR))
	AND FIGURE("14", "land", "memberships", NETWORKS("n.level NOT" NEAR))
	AND FIGURE("14", "land", "network_meetings",
		EVENTS("e.kind IN ('networking','exchange') AND e.level NOT" NEAR))
	AND FIGURE("14", "land", "evaluation", EVENTS("e.kind='evaluation'"))
	AND FIGURE("15", "qualification", "trainings",
		EVENTS("e.kind='qualification'"))
	AND FIGURE("16", "strategy", "goals",
		"SELECT count(*) FROM strategy_goals g JOIN strategy s"
		" ON s.id=g.id WHERE g.dropped IS NULL"
		" AND coalesce(s.period_start,'')<=?1||'-12-31'"
		" AND coalesce(s.period_end,'9999')>=?1||'-01-01'")
	AND FIGURE("16", "strategy", "measures_done",
		"SELECT count(*) FROM strategy_measures WHERE " OF_YEAR("done")),
	PFD_REPORT_COLUMNS(columns),
};
/* clang-format on */

static const struct pfd_report_table *const tables[] = { &overview, NULL };
const struct pfd_duty pfd_duty_all = {
	.name = "duties",
	.title = { "The office's sixteen duties",
		"Die sechzehn Aufgaben der Fachstelle" },
	.tables = tables,
	.any = "SELECT 1",
};
