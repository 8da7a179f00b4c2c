/* How far the strategy has come: progress of each indicator, goals that nothing
 * serves, and what is done without a goal; `pfd strategy status` and a section of
 * the yearly report.
 *
 * Whatever names a goal serves it, so what counts is the references, whatever kind
 * of record they stand in.  The strategy that counts is the one that holds on the
 * day.
 */
#include "internal.h"

static const struct pfd_report_column indicator_columns[] = {
	{ "goal", { "Goal", "Ziel" }, PFD_CELL_ID },
	{ "indicator", { "Indicator", "Indikator" }, PFD_CELL_ID,
		.named = true },
	{ "unit", { "Unit", "Einheit" }, PFD_CELL_TEXT },
	{ "baseline", { "Baseline", "Ausgang" }, PFD_CELL_INT },
	{ "value", { "Value", "Wert" }, PFD_CELL_INT },
	{ "of", { "As of", "Stand" }, PFD_CELL_DATE },
	{ "target", { "Target", "Zielwert" }, PFD_CELL_INT },
	{ "by", { "By", "Bis" }, PFD_CELL_DATE },
	{ "progress", { "Progress in %", "Fortschritt in %" }, PFD_CELL_INT },
};
enum { I_BASELINE = 3, I_VALUE, I_OF, I_TARGET, I_BY, I_PROGRESS };

static const struct pfd_report_column goal_columns[] = {
	{ "goal", { "Goal", "Ziel" }, PFD_CELL_ID },
	{ "level", { "Level", "Ebene" }, PFD_CELL_ID,
		.words = &pfd_enum_goal_level },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "grants", { "Grants", "Förderungen" }, PFD_CELL_INT },
	{ "projects", { "Projects", "Projekte" }, PFD_CELL_INT },
	{ "other_records", { "Other records", "Andere" }, PFD_CELL_INT },
	{ "measures", { "Measures", "Maßnahmen" }, PFD_CELL_INT },
	{ "measures_done", { "of them done", "davon erledigt" }, PFD_CELL_INT },
};
static const struct pfd_report_column goalless_columns[] = {
	{ "record", { "Record", "Datensatz" }, PFD_CELL_ID,
		.any_record = true },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY,
		.total = true },
};
static const struct pfd_report_column idle_columns[] = {
	{ "goal", { "Goal", "Ziel" }, PFD_CELL_ID },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
};
static const struct pfd_report_column concept_columns[] = {
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID,
		.words = &pfd_enum_concept_kind },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "months", { "Age in months", "Alter in Monaten" }, PFD_CELL_INT },
};

/* clang-format off */
/* ?1 is the year: the strategy that holds in it, and what belongs to it. */
#define THE_STRATEGY \
	"(SELECT id FROM strategy WHERE coalesce(period_start,'')<=?1||'-12-31'" \
	" AND coalesce(period_end,'9999')>=?1||'-01-01' ORDER BY id DESC LIMIT 1)"
#define DAY "min(asof(),?1||'-12-31')"
/* What names a goal, of that year: records of any kind but strategies. */
#define WITH_SERVING \
	"WITH serving AS MATERIALIZED (SELECT target AS goal, kind, id FROM refs" \
	" WHERE target_list='goals' AND kind<>'strategy'" \
	" AND substr(id,1,4)=CAST(?1 AS TEXT))"
#define SERVE(condition) \
	"(SELECT count(DISTINCT r.kind||'/'||r.id) FROM serving r WHERE" \
	" r.goal=g.goal AND " condition ")"
/* A grant serves the goals of its project, too. */
#define GRANTS \
	"(SELECT count(*) FROM granted t WHERE t.goal=g.goal)"
#define WITH_GRANTED WITH_SERVING \
	", granted AS MATERIALIZED (SELECT t.id, x.value AS goal" \
	"  FROM \"grant\" t JOIN grant_goals x ON x.id=t.id WHERE t.year=?1" \
	" UNION SELECT t.id, x.value FROM \"grant\" t" \
	"  JOIN project_goals x ON x.id=t.project WHERE t.year=?1)"
#define MEASURES(condition) \
	"(SELECT count(*) FROM strategy_measures m WHERE m.id=g.id" \
	" AND m.goal=g.goal AND " condition ")"
#define OF_YEAR(day) "substr(" day ",1,4)=CAST(?1 AS TEXT)"

static const struct pfd_report_table indicators = { .name = "indicators",
	.title = { "Indicators", "Indikatoren" }, .sql =
	"SELECT i.goal, i.indicator, i.title, i.unit, i.baseline, v.value, v.date,"
	" i.target, i.\"by\", (v.value-coalesce(i.baseline,0))*100"
	"  /nullif(i.target-coalesce(i.baseline,0),0)"
	" FROM strategy_indicators i LEFT JOIN"
	" (SELECT id, indicators_indicator AS indicator, value, date,"
	"  row_number() OVER (PARTITION BY id, indicators_indicator"
	"   ORDER BY date DESC, \"no\" DESC) AS n FROM strategy_indicators_values"
	"  WHERE date<=" DAY ") v"
	" ON v.id=i.id AND v.indicator=i.indicator AND v.n=1"
	" WHERE i.id=" THE_STRATEGY " ORDER BY i.goal, i.indicator",
	PFD_REPORT_COLUMNS(indicator_columns) };
static const struct pfd_report_table goals = { .name = "goals",
	.title = { "Goals and what serves them", "Ziele und was ihnen dient" },
	.sql =
	WITH_GRANTED " SELECT g.goal, g.level, g.title, " GRANTS ","
	" " SERVE("r.kind='project'") ","
	" " SERVE("r.kind NOT IN ('grant','project')") ","
	" " MEASURES("(m.due IS NULL OR " OF_YEAR("m.due") ""
		" OR " OF_YEAR("m.done") ")") ","
	" " MEASURES(OF_YEAR("m.done")) " FROM strategy_goals g"
	" WHERE g.id=" THE_STRATEGY " AND g.dropped IS NULL"
	" ORDER BY substr(g.goal,2), g.goal",
	PFD_REPORT_COLUMNS(goal_columns) };
/* An intermediate or guiding goal is served through those below it. */
static const struct pfd_report_table idle = { .name = "goals_without_activity",
	.title = { "Goals without activity", "Ziele ohne Aktivität" }, .sql =
	WITH_SERVING " SELECT g.goal, g.title FROM strategy_goals g"
	" WHERE g.id=" THE_STRATEGY " AND g.dropped IS NULL"
	" AND NOT EXISTS (SELECT 1 FROM strategy_goals b WHERE b.id=g.id"
	"  AND b.under=g.goal AND b.dropped IS NULL)"
	" AND " SERVE("1") "=0 AND " MEASURES(OF_YEAR("m.done")) "=0"
	" ORDER BY g.goal",
	PFD_REPORT_COLUMNS(idle_columns) };
static const struct pfd_report_table goalless = {
	.name = "activity_without_goal",
	.title = { "Activity without a goal", "Aktivität ohne Ziel" }, .sql =
	"SELECT 'grant/'||m.id, m.title, m.awarded FROM grant_money m"
	" WHERE m.year=?1 AND m.award_date IS NOT NULL"
	" AND m.status NOT IN ('cancelled','withdrawn','rejected','revoked')"
	" AND m.id NOT IN (SELECT id FROM grant_goals)"
	" AND coalesce(m.project,'') NOT IN (SELECT id FROM project_goals)"
	" UNION ALL SELECT 'project/'||p.id, p.title, NULL FROM project p"
	" WHERE p.year=?1 AND p.id NOT IN (SELECT id FROM project_goals)"
	" AND p.id NOT IN (SELECT g.project FROM \"grant\" g"
	"  JOIN grant_goals x ON x.id=g.id WHERE g.project IS NOT NULL)"
	" ORDER BY 1",
	PFD_REPORT_COLUMNS(goalless_columns) };
static const struct pfd_report_table concepts = { .name = "concepts",
	.title = { "Concepts", "Konzepte" }, .sql =
	"SELECT c.kind, c.title, c.date,"
	" (CAST(substr(" DAY ",1,4) AS INTEGER)-CAST(substr(c.date,1,4) AS INTEGER))"
	" *12+CAST(substr(" DAY ",6,2) AS INTEGER)-CAST(substr(c.date,6,2) AS"
	" INTEGER)-(substr(" DAY ",9)<substr(c.date,9)) FROM strategy_concepts c"
	" WHERE c.id=" THE_STRATEGY " AND c.date<=" DAY " ORDER BY c.kind, c.date",
	PFD_REPORT_COLUMNS(concept_columns) };
/* clang-format on */

/* ---- values that a query gives ------------------------------------------------- */

static void fill_row(const struct pfd_report_run *run, struct pfd_table *table,
	struct pfd_str indicator, int64_t value)
{
	pfd_vec_foreach (row, &table->rows) {
		struct pfd_cell *cells = row->cells;
		int64_t from = cells[I_BASELINE].kind == PFD_CELL_INT
				       ? cells[I_BASELINE].num
				       : 0;

		if (!pfd_str_eq(cells[1].text, indicator))
			continue;
		cells[I_VALUE] = pfd_cell_int(value);
		cells[I_OF] = pfd_cell_date(run->as_of);
		if (cells[I_TARGET].kind == PFD_CELL_INT &&
			cells[I_TARGET].num != from)
			cells[I_PROGRESS] =
				pfd_cell_int((value - from) * 100 /
					     (cells[I_TARGET].num - from));
	}
}

static void note_trouble(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_str indicator, struct pfd_trouble trouble)
{
	struct pfd_message message =
		trouble.what ? trouble.message
			     : PFD_MESSAGE("no number", "keine Zahl");

	pfd_doc_note(
		doc, pfd_arena_printf(run->arena, "%.*s, %s: %.*s",
			     PFD_STR_ARG(indicator),
			     pfd_report_say(run, PFD_TEXT("query", "Abfrage")),
			     PFD_STR_ARG(pfd_message_str(
				     run->arena, &message, run->lang))));
}

/* The first number of a query's first row; what is wrong with one is told below
 * the table, because it is the office's own text. */
static void fill_values(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_table *table)
{
	struct pfd_query *query = pfd_query(run->index,
		"SELECT indicator, query FROM strategy_indicators"
		" WHERE query IS NOT NULL ORDER BY indicator");
	struct {
		PFD_VEC_OF(struct pfd_str);
	} asked = { 0 };

	while (pfd_query_row(query)) {
		pfd_vec_push(
			run->arena, &asked, pfd_row_keep(run->arena, query, 0));
		pfd_vec_push(
			run->arena, &asked, pfd_row_keep(run->arena, query, 1));
	}
	for (size_t i = 0; i + 1 < asked.n; i += 2) {
		struct pfd_trouble trouble;
		struct pfd_query *own = pfd_query_guarded(
			run->index, asked.items[i + 1], &trouble);

		if (own && pfd_query_row(own) && !pfd_row_null(own, 0))
			fill_row(run, table, asked.items[i],
				pfd_row_int(own, 0));
		else
			note_trouble(run, doc, asked.items[i],
				own ? pfd_query_trouble(own) : trouble);
	}
}

/* ---- the whole ------------------------------------------------------------------ */

static void add(const struct pfd_report_run *run, struct pfd_doc *doc, int year,
	int level)
{
	const struct pfd_report_table *const parts[] = { &indicators, &goals,
		&idle, &goalless, &concepts };

	for (size_t i = 0; i < PFD_COUNT(parts); i++) {
		struct pfd_report_table bare = *parts[i];
		struct pfd_table *table;

		bare.title = (struct pfd_text){ 0 };
		pfd_doc_heading(doc, level, bare.name,
			pfd_report_say(run, parts[i]->title));
		table = pfd_report_query(run, doc, &bare, year);
		if (parts[i] == &indicators)
			fill_values(run, doc, table);
	}
}

void pfd_yearly_strategy(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	struct pfd_query *query = pfd_query(run->index, "SELECT " THE_STRATEGY);
	bool there;

	pfd_query_int(query, 1, year);
	there = pfd_query_row(query) && !pfd_row_null(query, 0);
	pfd_query_done(query);
	if (there)
		add(run, doc, year, 2);
}

enum pfd_status pfd_report_strategy(const struct pfd_report_run *run, int year,
	struct pfd_doc **ret, struct pfd_err *err)
{
	*ret = pfd_doc_new(run->arena, run->lang, "pfd/strategy-status/1",
		pfd_arena_printf(run->arena, "%s %d",
			pfd_report_say(run, PFD_TEXT("State of the strategy",
						    "Stand der Strategie")),
			year)
			.ptr);
	add(run, *ret, year, 1);
	return pfd_report_provenance(run, *ret, err);
}
