/* Yearly report: what was reached, by aim, theme, target group, place and
 * applicant, and how many people came.
 *
 * A record with two aims counts under both, so a column must not be added up; a
 * line of its own counts each record once.
 */
#include "internal.h"

/* One way of breaking down: pairs (id, value) of grants and of projects. */
struct dimension {
	const char *name;
	struct pfd_text heading, title;
	const char *grants, *projects;
	const struct pfd_enum *words;
	const char *label; /* SQL of the value's name, without words */
};

#define GRANT_PROJECT(list)                                             \
	"SELECT g.id, v.value FROM \"grant\" g JOIN project_" list " v" \
	" ON v.id=g.project"
#define CONTACT                                                            \
	"(SELECT CASE WHEN c.kind='person' THEN NULL ELSE c.name END FROM" \
	" contact c WHERE c.id=k.value)"

static const struct dimension dimensions[] = {
	{ "by_aim", { "By programme aim", "Nach Programmziel" },
		{ "Aim", "Ziel" }, "SELECT id, value FROM grant_aims",
		"SELECT id, value FROM project_aims", &pfd_enum_aim },
	{ "by_local_aim", { "By local aim", "Nach örtlichem Ziel" },
		{ "Local aim", "Örtliches Ziel" },
		"SELECT id, value FROM grant_local_aims",
		"SELECT id, value FROM project_local_aims", NULL,
		"(SELECT a.title FROM partnership_local_aims a"
		" WHERE a.aim=k.value)" },
	{ "by_theme", { "By theme", "Nach Themenfeld" },
		{ "Theme", "Themenfeld" }, GRANT_PROJECT("themes"),
		"SELECT id, value FROM project_themes", &pfd_enum_theme },
	{ "by_format", { "By format", "Nach Format" }, { "Format", "Format" },
		GRANT_PROJECT("formats"),
		"SELECT id, value FROM project_formats",
		&pfd_enum_event_format },
	{ "by_audience", { "By target group", "Nach Zielgruppe" },
		{ "Target group", "Zielgruppe" },
		"SELECT id, value FROM grant_audiences",
		"SELECT id, value FROM project_audiences", &pfd_enum_audience },
	{ "by_district", { "By district", "Nach Stadtteil" },
		{ "District", "Stadtteil" },
		"SELECT id, value FROM grant_districts",
		"SELECT id, value FROM project_districts", NULL,
		"(SELECT d.name FROM partnership_districts d"
		" WHERE d.district=k.value)" },
	{ "by_organisation",
		{ "By applicant and project holder",
			"Nach Antragstellern und Projektträgern" },
		{ "Applicant, holder", "Antragsteller, Träger" },
		"SELECT id, applicant AS value FROM \"grant\"",
		"SELECT id, holder AS value FROM project", NULL, CONTACT },
};

/* The same columns for each; the first gets the dimension's title. */
static const struct pfd_report_column columns[] = {
	{ "value", { 0 }, PFD_CELL_ID, .named = true },
	{ "grants", { "Applications", "Anträge" }, PFD_CELL_INT },
	{ "awarded_grants", { "Awarded", "Bewilligte" }, PFD_CELL_INT },
	{ "awarded", { "Award sum", "Bewilligungssumme" }, PFD_CELL_MONEY },
	{ "projects", { "Projects", "Projekte" }, PFD_CELL_INT },
	{ "sessions", { "Sessions", "Termine" }, PFD_CELL_INT },
	{ "total", { "Participants", "Teilnehmende" }, PFD_CELL_INT },
	{ "female", { "female", "weiblich" }, PFD_CELL_INT },
	{ "diverse", { "diverse", "divers" }, PFD_CELL_INT },
	{ "under_27", { "under 27", "unter 27" }, PFD_CELL_INT },
	{ "volunteers", { "Volunteers", "Ehrenamtliche" }, PFD_CELL_INT },
};

#define PAIRS(table)                                                   \
	"(SELECT DISTINCT id, value FROM (%s) WHERE value IS NOT NULL" \
	" AND id IN (SELECT id FROM " table " WHERE year=?1)) v"
static const char breakdown_sql[] =
	"WITH g AS (SELECT m.id, m.awarded, m.award_date,"
	"  coalesce(v.value,'') AS value FROM grant_money m LEFT JOIN " PAIRS(
		"grant_money") "  ON v.id=m.id WHERE m.year=?1),"
			       " p AS (SELECT t.id, coalesce(v.value,'') AS "
			       "value"
			       "  FROM project t LEFT JOIN " PAIRS(
				       "project") "  ON v.id=t.id WHERE "
						  "t.year=?1),"
						  " s AS (SELECT g.value, "
						  "x.counts_total AS total,"
						  "   x.counts_female AS "
						  "female, x.counts_diverse AS "
						  "diverse,"
						  "   x.counts_under_27 AS "
						  "young, x.counts_volunteers "
						  "AS volunteers"
						  "  FROM g JOIN "
						  "grant_sessions x ON "
						  "x.id=g.id UNION ALL"
						  "  SELECT p.value, "
						  "x.counts_total, "
						  "x.counts_female,"
						  "   x.counts_diverse, "
						  "x.counts_under_27, "
						  "x.counts_volunteers"
						  "  FROM p JOIN "
						  "project_sessions x ON "
						  "x.id=p.id),"
						  " gs AS (SELECT value, "
						  "count(*) AS n, "
						  "count(award_date) AS "
						  "n_awarded,"
						  "  sum(awarded) AS awarded "
						  "FROM g GROUP BY value),"
						  " ps AS (SELECT value, "
						  "count(*) AS n FROM p GROUP "
						  "BY value),"
						  " ss AS (SELECT value, "
						  "count(*) AS n, sum(total) "
						  "AS total,"
						  "  sum(female) AS female, "
						  "sum(diverse) AS diverse,"
						  "  sum(young) AS young, "
						  "sum(volunteers) AS "
						  "volunteers"
						  "  FROM s GROUP BY value)"
						  " SELECT CASE k.value WHEN "
						  "'' THEN 'none' ELSE k.value "
						  "END,"
						  " CASE k.value WHEN '' THEN "
						  "%s ELSE coalesce(%s, "
						  "k.value) END,"
						  " coalesce(gs.n,0), "
						  "coalesce(gs.n_awarded,0), "
						  "coalesce(gs.awarded,0),"
						  " coalesce(ps.n,0), "
						  "coalesce(ss.n,0), "
						  "coalesce(ss.total,0),"
						  " coalesce(ss.female,0), "
						  "coalesce(ss.diverse,0), "
						  "coalesce(ss.young,0),"
						  " coalesce(ss.volunteers,0)"
						  " FROM (SELECT value FROM g "
						  "UNION SELECT value FROM p) k"
						  " LEFT JOIN gs ON "
						  "gs.value=k.value LEFT JOIN "
						  "ps ON ps.value=k.value"
						  " LEFT JOIN ss ON "
						  "ss.value=k.value"
						  " ORDER BY k.value='', %s";

static void add_quoted(struct pfd_buf *sql, const char *z)
{
	pfd_buf_addc(sql, '\'');
	for (; *z; z++) {
		if (*z == '\'')
			pfd_buf_addc(sql, '\'');
		pfd_buf_addc(sql, *z);
	}
	pfd_buf_addc(sql, '\'');
}

static const char *quoted(struct pfd_arena *arena, const char *z)
{
	struct pfd_buf sql = pfd_buf(arena);

	add_quoted(&sql, z);
	return sql.ptr;
}

/* "CASE k.value WHEN 'a' THEN 'Wort' …", or its place in the enum. */
static const char *words_sql(const struct pfd_report_run *run,
	const struct pfd_enum *values, bool places)
{
	struct pfd_buf sql = pfd_buf(run->arena);

	pfd_buf_addz(&sql, "CASE k.value");
	for (size_t i = 0; i < values->n; i++) {
		pfd_buf_printf(&sql, " WHEN '%s' THEN ", values->values[i].key);
		if (places)
			pfd_buf_printf(&sql, "%zu", i);
		else
			add_quoted(&sql,
				pfd_report_say(run, values->values[i].word));
	}
	pfd_buf_addz(&sql, " END");
	return sql.ptr;
}

/* One column of the first dimension as a picture. */
static const struct pfd_chart_spec aims_chart = {
	.kind = PFD_CHART_BARS,
	.name = "chart_aims",
	.title = { "Award sum by programme aim",
		"Bewilligungssumme nach Programmziel" },
	.text = { "How much was awarded for each aim; a grant with two aims "
		  "counts under both.",
		"Wie viel für jedes Ziel bewilligt wurde; eine Förderung mit "
		"zwei Zielen zählt bei beiden." },
	.label = "value",
	.series = { "awarded" },
};

/* Each record once: the same line below every dimension, so asked for once. */
static const struct pfd_table *find_total(
	const struct pfd_report_run *run, int year)
{
	struct pfd_doc *aside =
		pfd_doc_new(run->arena, run->lang, "total", "total");
	const struct pfd_report_table spec = { .name = "total",
		PFD_REPORT_COLUMNS(columns) };
	struct pfd_table *table = pfd_report_begin(run, aside, &spec);

	pfd_report_rows(run, aside, table, &spec,
		pfd_arena_printf(pfd_index_arena(run->index), breakdown_sql,
			"SELECT id, 'total' AS value FROM grant_money",
			"SELECT id, 'total' AS value FROM project", "''",
			quoted(run->arena,
				pfd_report_say(run,
					PFD_TEXT("Total, each counted once",
						"Summe, jeder Datensatz "
						"einmal"))),
			"1")
			.ptr,
		year, true);
	return table;
}

static void add_total(struct pfd_doc *doc, struct pfd_table *table,
	const struct pfd_table *total)
{
	for (size_t c = 0; c < table->n_columns; c++)
		table->columns[c].widest = pfd_audience_both(
			table->columns[c].widest, total->columns[c].widest);
	pfd_vec_foreach (given, &total->rows) {
		struct pfd_row *row = pfd_table_row(doc, table);

		row->strong = given->strong;
		memcpy(row->cells, given->cells,
			table->n_columns * sizeof *row->cells);
	}
}

static void add_dimension(const struct pfd_report_run *run, struct pfd_doc *doc,
	const struct dimension *d, const struct pfd_table *total, int year)
{
	struct pfd_arena *arena = pfd_index_arena(run->index);
	struct pfd_report_column own[PFD_COUNT(columns)];
	const struct pfd_report_table spec = { .name = d->name,
		PFD_REPORT_COLUMNS(own) };
	const char *none = quoted(run->arena,
		pfd_report_say(run, PFD_TEXT("not stated", "ohne Angabe")));
	struct pfd_table *table;

	memcpy(own, columns, sizeof own);
	own[0].title = d->title;
	pfd_doc_heading(doc, 2, d->name, pfd_report_say(run, d->heading));
	table = pfd_report_begin(run, doc, &spec);
	pfd_report_rows(run, doc, table, &spec,
		pfd_arena_printf(arena, breakdown_sql, d->grants, d->projects,
			none,
			d->words ? words_sql(run, d->words, false) : d->label,
			d->words ? words_sql(run, d->words, true)
				 : "2 COLLATE german")
			.ptr,
		year, false);
	add_total(doc, table, total);
	if (d == dimensions)
		pfd_doc_chart(doc, table, &aims_chart);
}

/* ---- people ----------------------------------------------------------------------- */

static const struct pfd_report_column head_columns[] = {
	{ "of", { "Sessions of", "Termine von" }, PFD_CELL_ID, .named = true },
	{ "sessions", { "Sessions", "Termine" }, PFD_CELL_INT },
	{ "total", { "Participants", "Teilnehmende" }, PFD_CELL_INT },
	{ "female", { "female", "weiblich" }, PFD_CELL_INT },
	{ "diverse", { "diverse", "divers" }, PFD_CELL_INT },
	{ "unknown", { "unknown", "ohne Angabe" }, PFD_CELL_INT },
	{ "under_16", { "under 16", "unter 16" }, PFD_CELL_INT },
	{ "under_27", { "under 27", "unter 27" }, PFD_CELL_INT },
	{ "volunteers", { "Volunteers", "Ehrenamtliche" }, PFD_CELL_INT },
	{ "staff", { "Staff", "Hauptamtliche" }, PFD_CELL_INT },
	{ "speakers", { "Speakers", "Referierende" }, PFD_CELL_INT },
};
#define SUM(name) " coalesce(sum(x.counts_" name "),0)"
#define HEADS                                                                                     \
	"count(*)," SUM("total") "," SUM("female") "," SUM("diverse") "," SUM("unknown") "," SUM( \
		"under_16") "," SUM("under_27") "," SUM("volunteers") "," SUM("staff") "," SUM("speakers")
#define OF_GRANTS                                              \
	" FROM \"grant\" t JOIN grant_sessions x ON x.id=t.id" \
	" WHERE t.year=?1"
#define OF_PROJECTS                                            \
	" FROM project t JOIN project_sessions x ON x.id=t.id" \
	" WHERE t.year=?1"
static const char heads_sql[] =
	"SELECT 'projects', %s, " HEADS OF_PROJECTS
	" UNION ALL SELECT 'grants', %s, " HEADS OF_GRANTS;
static const char heads_total_sql[] =
	"SELECT 'total', %s, " HEADS " FROM (SELECT x.*" OF_PROJECTS
	" UNION ALL SELECT x.*" OF_GRANTS ") x";

void pfd_yearly_audience(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	static const struct pfd_report_table spec = { .name = "participants",
		PFD_REPORT_COLUMNS(head_columns) };
	struct pfd_arena *arena = pfd_index_arena(run->index);
	struct pfd_table *table;

	pfd_doc_heading(doc, 2, "participants",
		pfd_report_say(run, PFD_TEXT("Participants", "Teilnehmende")));
	table = pfd_report_begin(run, doc, &spec);
	pfd_report_rows(run, doc, table, &spec,
		pfd_arena_printf(arena, heads_sql,
			quoted(arena,
				pfd_report_say(run,
					PFD_TEXT("projects", "Projekten"))),
			quoted(arena,
				pfd_report_say(run,
					PFD_TEXT("grants without a project's",
						"Förderungen selbst"))))
			.ptr,
		year, false);
	pfd_report_rows(run, doc, table, &spec,
		pfd_arena_printf(arena, heads_total_sql,
			quoted(arena, pfd_report_say(
					      run, PFD_TEXT("Total", "Summe"))))
			.ptr,
		year, true);
	pfd_doc_note(doc,
		pfd_str(pfd_report_say(run,
			PFD_TEXT("Each session counts once: a project's at the "
				 "project, a grant's own at the grant. Staff "
				 "and speakers are not among the participants.",
				"Jeder Termin zählt einmal: der eines Projekts "
				"beim Projekt, ein eigener einer Förderung bei "
				"der Förderung. Hauptamtliche und Referierende "
				"zählen nicht zu den Teilnehmenden."))));
}

void pfd_yearly_breakdowns(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	const struct pfd_table *total = find_total(run, year);

	pfd_doc_heading(doc, 1, "results",
		pfd_report_say(run, PFD_TEXT("Grants and projects",
					    "Förderungen und Projekte")));
	pfd_doc_note(doc,
		pfd_str(pfd_report_say(run,
			PFD_TEXT("In the tables that follow, a record with two "
				 "aims counts under both; the last line counts "
				 "each record once. Themes and formats of a "
				 "grant are those of its project. The award "
				 "sum is that of all awards, also of grants "
				 "that were cancelled or revoked later.",
				"In den folgenden Tabellen zählt ein Datensatz "
				"mit zwei Zielen bei beiden; die letzte Zeile "
				"zählt jeden Datensatz einmal. Themenfelder "
				"und Formate einer Förderung sind die ihres "
				"Projekts. Die Bewilligungssumme umfasst alle "
				"Bewilligungen, auch die später entfallener "
				"oder widerrufener Förderungen."))));
	for (size_t i = 0; i < PFD_COUNT(dimensions); i++)
		add_dimension(run, doc, &dimensions[i], total, year);
}
