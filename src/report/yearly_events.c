/* The year's events: which, how many came, what they cost, how they were judged, and
 * what became of the conferences' results.
 */
#include "duties.h"

/* clang-format off */
static const struct pfd_report_column list_columns[] = {
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "event", { "Event", "Veranstaltung" }, PFD_CELL_ID, .kind_of_record = "event", .named = true },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID, .words = &pfd_enum_event_kind },
	{ "level", { "Level", "Ebene" }, PFD_CELL_ID, .words = &pfd_enum_level },
	{ "role", { "Role", "Rolle" }, PFD_CELL_ID, .words = &pfd_enum_office_role },
	{ "registered", { "Registered", "Angemeldet" }, PFD_CELL_INT, true },
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT, true, .open = PFD_FOR_PUBLIC },
};
#define HELD "e.year=?1 AND e.cancelled_date IS NULL AND e.date<=asof()"
static const struct pfd_report_table list = {
	.name = "events",
	.title = { "Events", "Veranstaltungen" },
	.sql =
	"SELECT e.date, e.id, e.title, e.kind, e.level, e.role,"
	" (SELECT sum(registered) FROM event_registrations r WHERE r.id=e.id),"
	" (SELECT sum(counts_total) FROM event_sessions s WHERE s.id=e.id)"
	" FROM event e WHERE " HELD " ORDER BY e.date, e.id",
	PFD_REPORT_COLUMNS(list_columns),
};

#define COUNT_COLUMNS \
	{ "events", { "Events", "Veranstaltungen" }, PFD_CELL_INT }, \
	{ "days", { "Days", "Tage" }, PFD_CELL_INT }, \
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT }, \
	{ "female", { "female", "weiblich" }, PFD_CELL_INT }, \
	{ "diverse", { "diverse", "divers" }, PFD_CELL_INT }, \
	{ "under_27", { "under 27", "unter 27" }, PFD_CELL_INT }, \
	{ "volunteers", { "Volunteers", "Ehrenamtliche" }, PFD_CELL_INT }
static const struct pfd_report_column kind_columns[] = {
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID, .words = &pfd_enum_event_kind },
	COUNT_COLUMNS,
	{ "training_minutes", { "Training minutes", "Fortbildungsminuten" }, PFD_CELL_INT },
};
static const struct pfd_report_column training_columns[] = {
	{ "event", { "Training", "Fortbildung" }, PFD_CELL_ID, .kind_of_record = "event", .named = true },
	{ "topics", { "Topics", "Inhalte" }, PFD_CELL_TEXT },
	{ "trainer", { "Led by", "Leitung" }, PFD_CELL_TEXT },
	{ "minutes", { "Minutes", "Minuten" }, PFD_CELL_INT, true },
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT, true },
};
static const struct pfd_report_table trainings = {
	.name = "trainings",
	.title = { "Trainings", "Fortbildungen" },
	.sql =
	"SELECT e.id, e.title, (SELECT group_concat(t.value,', ')"
	"  FROM event_topics t WHERE t.id=e.id), e.trainer, e.training_minutes,"
	" (SELECT sum(counts_total) FROM event_sessions s WHERE s.id=e.id)"
	" FROM event e WHERE " HELD " AND e.kind='training' ORDER BY e.date, e.id",
	PFD_REPORT_COLUMNS(training_columns),
};
static const struct pfd_report_column aim_columns[] = {
	{ "aim", { "Programme aim", "Programmziel" }, PFD_CELL_ID, .words = &pfd_enum_aim },
	COUNT_COLUMNS,
};
#define HEADS \
	"came AS (SELECT id, count(*) AS days, sum(counts_total) AS total," \
	" sum(counts_female) AS female, sum(counts_diverse) AS diverse," \
	" sum(counts_under_27) AS young, sum(counts_volunteers) AS volunteers" \
	" FROM event_sessions GROUP BY id)"
#define SUMS \
	" count(*), coalesce(sum(c.days),0), coalesce(sum(c.total),0)," \
	" coalesce(sum(c.female),0), coalesce(sum(c.diverse),0)," \
	" coalesce(sum(c.young),0), coalesce(sum(c.volunteers),0)"
static const struct pfd_report_table kinds = {
	.name = "event_kinds",
	.title = { "By kind", "Nach Art" },
	.sql =
	"WITH " HEADS " SELECT e.kind," SUMS ","
	" coalesce(sum(e.training_minutes),0) FROM event e"
	" LEFT JOIN came c ON c.id=e.id WHERE " HELD " GROUP BY e.kind"
	" ORDER BY 2 DESC, e.kind",
	PFD_REPORT_COLUMNS(kind_columns),
};
static const struct pfd_report_table aims = {
	.name = "event_aims",
	.title = { "By programme aim (an event with two aims counts under both)",
		"Nach Programmziel (eine Veranstaltung mit zwei Zielen zählt bei beiden)" },
	.sql =
	"WITH " HEADS " SELECT a.value," SUMS " FROM event e"
	" JOIN event_aims a ON a.id=e.id LEFT JOIN came c ON c.id=e.id"
	" WHERE " HELD " GROUP BY a.value ORDER BY a.value",
	PFD_REPORT_COLUMNS(aim_columns),
};

static const struct pfd_report_column cost_columns[] = {
	{ "pot", { "Pot", "Topf" }, PFD_CELL_ID, .words = &pfd_enum_pot },
	{ "events", { "Events", "Veranstaltungen" }, PFD_CELL_INT, true },
	{ "planned", { "Planned", "Geplant" }, PFD_CELL_MONEY, true },
	{ "actual", { "Actual", "Tatsächlich" }, PFD_CELL_MONEY, true },
	{ "free", { "Free in the pot", "Frei im Topf" }, PFD_CELL_MONEY },
};
static const struct pfd_report_table costs = {
	.name = "event_costs",
	.title = { "Costs against the pots (not part of the grants)",
		"Kosten nach Töpfen (nicht in den Förderungen enthalten)" },
	.sql =
	"SELECT e.pot, count(DISTINCT e.id), coalesce(sum(k.planned),0),"
	" coalesce(sum(k.actual),0), (SELECT p.free FROM pot_money p"
	"  WHERE p.year=?1 AND p.pot=e.pot) FROM event e"
	" JOIN event_costs k ON k.id=e.id WHERE e.year=?1 GROUP BY e.pot"
	" ORDER BY e.pot",
	PFD_REPORT_COLUMNS(cost_columns),
};

static const struct pfd_report_column evaluation_columns[] = {
	{ "event", { "Event", "Veranstaltung" }, PFD_CELL_ID, .kind_of_record = "event", .named = true },
	{ "question", { "Question", "Frage" }, PFD_CELL_TEXT },
	{ "scale", { "1 to", "1 bis" }, PFD_CELL_INT },
	{ "answers", { "Answers", "Antworten" }, PFD_CELL_INT },
	{ "mean", { "Mean", "Mittelwert" }, PFD_CELL_ID, .decimal = true },
};
static const struct pfd_report_table evaluation = {
	.name = "event_evaluation",
	.title = { "Evaluation", "Auswertung" },
	.sql =
	"SELECT e.id, e.title, v.question, v.scale, v.answers, v.mean"
	" FROM event e JOIN event_evaluation v ON v.id=e.id WHERE " HELD
	" ORDER BY e.date, e.id, v.\"no\"",
	PFD_REPORT_COLUMNS(evaluation_columns),
};

static const struct pfd_report_column result_columns[] = {
	{ "event", { "Conference", "Konferenz" }, PFD_CELL_ID, .kind_of_record = "event", .named = true },
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "result", { "Result", "Ergebnis" }, PFD_CELL_TEXT },
	{ "goals", { "Goals", "Ziele" }, PFD_CELL_LIST },
	{ "who", { "Who", "Wer" }, PFD_CELL_TEXT },
	{ "due", { "By", "Bis" }, PFD_CELL_DATE },
	{ "done", { "Done", "Erledigt" }, PFD_CELL_DATE },
	{ "outcome", { "What became of it", "Was daraus wurde" }, PFD_CELL_TEXT },
};
/* Those of the year before, too: what became of them is this year's news. */
static const struct pfd_report_table results = {
	.name = "conference_results",
	.title = { "Results of the conferences of this year and the last, and what became of them",
		"Ergebnisse der Konferenzen dieses und des letzten Jahres und was daraus wurde" },
	.sql =
	"SELECT e.id, e.title, r.\"no\", r.result, (SELECT group_concat(g.value,"
	PFD_REPORT_BETWEEN ") FROM event_results_goals g WHERE g.id=r.id"
	"  AND g.results_no=r.\"no\"), r.who, r.due, r.done, r.outcome"
	" FROM event e JOIN event_results r ON r.id=e.id"
	" WHERE e.kind='conference' AND e.year IN (?1,?1-1) AND e.date<=asof()"
	" ORDER BY e.date, e.id, r.\"no\"",
	PFD_REPORT_COLUMNS(result_columns),
};
/* clang-format on */

static const struct pfd_report_table *const tables[] = { &list, &kinds,
	&trainings, &aims, &costs, &evaluation, &results, NULL };
const struct pfd_duty pfd_duty_events = {
	.name = "events",
	.title = { "Events", "Veranstaltungen" },
	.tables = tables,
	.any = "SELECT 1 FROM event WHERE year=?1",
	.part = "conference",
};
