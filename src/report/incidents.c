/* The published figures of incidents: what each record had in the state asked for,
 * small numbers hidden (pfd/base/suppress.h).
 *
 * Only what passed the gate and was published counts.  A state once published can be
 * made again, since every publication stays in its record; what later states made
 * of the year stands beside.
 *
 * Totals are those of the state asked for.  A breakdown is made for each state up to
 * it in turn, as each must not tell anything beside those before; where too little
 * changed for that, the one before stands, under its own date.
 */
#include <pfd/base/suppress.h>

#include "duties.h"

/* clang-format off */
/* ?1 year (0: any), ?2 day: of each incident what was published last until then. */
#define PUBLISHED \
	"WITH fig AS (SELECT p.id, p.date, coalesce(p.precision,'day') AS precision," \
	" p.type, coalesce(p.motive,'unclear') AS motive, p.district" \
	" FROM incident_publications p WHERE coalesce(p.withdrawn,0)=0" \
	" AND p.\"no\"=(SELECT l.\"no\" FROM incident_publications l" \
	"  WHERE l.id=p.id AND l.as_of<=?2" \
	"  ORDER BY l.as_of DESC, l.\"no\" DESC LIMIT 1)" \
	" AND (?1=0 OR substr(p.date,1,4)=CAST(?1 AS TEXT)))"
static const char by_month_sql[] = PUBLISHED
	" SELECT CASE precision WHEN 'year' THEN '' ELSE substr(date,6,2) END,"
	" count(*) FROM fig GROUP BY 1";
static const char by_type_sql[] = PUBLISHED
	" SELECT type, count(*) FROM fig GROUP BY 1";
static const char by_motive_sql[] = PUBLISHED
	" SELECT motive, count(*) FROM fig GROUP BY 1";
static const char by_district_sql[] = PUBLISHED
	" SELECT district, count(*) FROM fig GROUP BY 1";
static const char by_year_sql[] = PUBLISHED
	" SELECT substr(date,1,4), count(*) FROM fig GROUP BY 1 ORDER BY 1";
static const char states_sql[] =
	"SELECT DISTINCT p.as_of FROM incident_publications p"
	" WHERE (?1=0 OR substr(p.date,1,4)=CAST(?1 AS TEXT)) AND p.as_of<=?2"
	" ORDER BY 1";
static const char total_sql[] = PUBLISHED " SELECT count(*) FROM fig";
/* clang-format on */

struct line {
	struct pfd_str key;
	const char *word; /* NULL: the key */
	bool always;      /* shown with 0, too */
};
/* A breakdown: its lines and how to count them. */
struct lines {
	PFD_VEC_OF(struct line);
	const char *name, *sql;
	struct pfd_text heading, of;
	const struct pfd_chart_spec *chart; /* NULL: none */
};
struct states {
	PFD_VEC_OF(struct pfd_str);
};

struct figures {
	const struct pfd_report_run *run;
	struct pfd_doc *doc;
	int level, year;
	struct pfd_str as_of;
	int64_t threshold;
	struct states states; /* published up to as_of, in order */
};

static struct pfd_query *ask(
	const struct figures *f, const char *sql, int year, struct pfd_str day)
{
	struct pfd_query *query = pfd_query(f->run->index, sql);

	pfd_query_int(query, 1, year);
	pfd_query_str(query, 2, day);
	return query;
}

static int64_t total_of(const struct figures *f, struct pfd_str day)
{
	struct pfd_query *query = ask(f, total_sql, f->year, day);
	int64_t n = 0;

	if (pfd_query_row(query)) {
		n = pfd_row_int(query, 0);
		pfd_query_done(query);
	}
	return n;
}

static struct pfd_cell count_cell(int64_t n, bool hidden)
{
	return hidden ? pfd_cell_hidden() : pfd_cell_int(n);
}

static struct pfd_cell total_cell(const struct figures *f, int64_t n)
{
	return count_cell(n, pfd_suppress_total(n, f->threshold));
}

static struct pfd_date day_of(struct pfd_str iso)
{
	struct pfd_date date = { 0 };

	(void)pfd_date_parse(iso, &date);
	return date;
}

static struct pfd_table *begin(const struct figures *f, const char *name,
	struct pfd_str heading, struct pfd_text of)
{
	const struct pfd_report_column columns[] = {
		{ name, of, PFD_CELL_ID, .month = !strcmp(name, "month"),
			.open = PFD_FOR_PUBLIC },
		{ "incidents", { "Incidents", "Vorfälle" }, PFD_CELL_INT,
			.open = PFD_FOR_PUBLIC },
	};
	const struct pfd_report_table spec = {
		.name = pfd_arena_printf(f->run->arena, "incidents_%s", name)
				.ptr,
		PFD_REPORT_COLUMNS(columns),
	};

	pfd_doc_heading(f->doc, f->level, spec.name,
		pfd_arena_z(f->run->arena, heading));
	return pfd_report_begin(f->run, f->doc, &spec);
}

static struct pfd_row *add_line(const struct figures *f,
	struct pfd_table *table, struct pfd_str key, const char *word,
	struct pfd_cell count)
{
	struct pfd_row *row = pfd_table_row(f->doc, table);

	row->cells[0] = word ? pfd_cell_enum(key, word) : pfd_cell_id(key);
	row->cells[1] = count;
	return row;
}

/* ---- breakdowns ------------------------------------------------------------------ */

static void push(const struct figures *f, struct lines *lines,
	struct pfd_str key, const char *word, bool always)
{
	pfd_vec_push(f->run->arena, lines,
		((struct line){ .key = key, .word = word, .always = always }));
}

/* What the query counts goes to its line; the rest to the last one. */
static int64_t *count(const struct figures *f, const struct lines *lines,
	struct pfd_str state)
{
	int64_t *counts = pfd_alloc_n(f->run->arena, lines->n, sizeof *counts);
	struct pfd_query *query = ask(f, lines->sql, f->year, state);

	memset(counts, 0, lines->n * sizeof *counts);
	while (pfd_query_row(query)) {
		struct pfd_str key = pfd_row_str(query, 0);
		size_t i = 0;

		while (i + 1 < lines->n &&
			!(key.len && pfd_str_eq(lines->items[i].key, key)))
			i++;
		counts[i] += pfd_row_int(query, 1);
	}
	return counts;
}

/* The latest state of which the lines may be shown, and how; SIZE_MAX: none. */
static size_t latest_shown(const struct figures *f, const struct lines *lines,
	struct pfd_published *ret)
{
	struct pfd_arena *arena = f->run->arena;
	struct pfd_published *shown =
		pfd_alloc_n(arena, f->states.n + 1, sizeof *shown);
	size_t n = 0, latest = SIZE_MAX;

	for (size_t s = 0; s < f->states.n; s++) {
		int64_t *counts = count(f, lines, f->states.items[s]);
		bool *hide = pfd_alloc_n(arena, lines->n, sizeof *hide);

		if (!pfd_suppress_after(
			    shown, n, counts, lines->n, f->threshold, hide))
			continue;
		shown[n++] = (struct pfd_published){ counts, hide };
		latest = s;
	}
	if (n)
		*ret = shown[n - 1];
	return latest;
}

/* "By type", and of which day where that is not the latest. */
static struct pfd_str heading_of(
	const struct figures *f, struct pfd_text heading, size_t state)
{
	struct pfd_message message = PFD_MESSAGE("{what} (as of {date})",
		"{what} (Stand {date})", PFD_A_TEXT("what", heading));

	/* None is shown, or the latest. */
	if (state >= f->states.n || state + 1 == f->states.n)
		return pfd_str(pfd_report_say(f->run, heading));
	message.args[1] = PFD_A_DATE("date", day_of(f->states.items[state]));
	return pfd_message_str(f->run->arena, &message, f->run->lang);
}

/* What is hidden is marked among columns, and missing in a line. */
static const struct pfd_chart_spec month_chart = {
	.kind = PFD_CHART_COLUMNS,
	.name = "incidents_month_chart",
	.title = { "Incidents by month", "Vorfälle nach Monat" },
	.text = { "The published incidents of each month; • stands for a "
		  "hidden number.",
		"Die veröffentlichten Vorfälle jedes Monats; • steht für eine "
		"verdeckte Zahl." },
	.label = "month",
	.series = { "incidents" },
};
static const struct pfd_chart_spec year_chart = {
	.kind = PFD_CHART_LINE,
	.name = "incidents_year_chart",
	.title = { "Incidents by year", "Vorfälle nach Jahr" },
	.text = { "The published incidents of each year; hidden numbers are "
		  "left out.",
		"Die veröffentlichten Vorfälle jedes Jahres; verdeckte Zahlen "
		"fehlen." },
	.label = "year",
	.series = { "incidents" },
};

/* The lines, and the total of their state below them. */
static void print(const struct figures *f, const struct lines *lines)
{
	struct pfd_published shown = { 0 };
	size_t state = latest_shown(f, lines, &shown);
	bool any = state < f->states.n;
	struct pfd_table *table = begin(f, lines->name,
		heading_of(f, lines->heading, state), lines->of);

	for (size_t i = 0; any && i < lines->n; i++)
		if (shown.counts[i] || lines->items[i].always)
			add_line(f, table, lines->items[i].key,
				lines->items[i].word,
				count_cell(shown.counts[i], shown.hide[i]));
	add_line(f, table, PFD_STR("total"),
		pfd_report_say(f->run, PFD_TEXT("Total", "Summe")),
		total_cell(f,
			total_of(f, any ? f->states.items[state] : f->as_of)))
		->strong = true;
	if (any && lines->chart)
		pfd_doc_chart(f->doc, table, lines->chart);
}

static void add_words(const struct figures *f, const char *name,
	struct pfd_text heading, struct pfd_text of,
	const struct pfd_enum *words, const char *sql)
{
	struct lines lines = {
		.name = name, .sql = sql, .heading = heading, .of = of
	};

	for (size_t i = 0; i < words->n; i++)
		push(f, &lines, pfd_str(words->values[i].key),
			pfd_report_say(f->run, words->values[i].word), true);
	print(f, &lines);
}

static void add_month(const struct figures *f, struct lines *lines, int month)
{
	struct pfd_arena *arena = f->run->arena;
	struct pfd_str key = pfd_arena_printf(arena, "%02d", month);

	push(f, lines, key,
		pfd_month_people(arena, key, f->run->lang, false).ptr, true);
}

static void add_months(const struct figures *f)
{
	struct lines lines = { .name = "month",
		.sql = by_month_sql,
		.heading = { "By month", "Nach Monat" },
		.of = { "Month", "Monat" },
		.chart = &month_chart };

	for (int month = 1; month <= 12; month++)
		add_month(f, &lines, month);
	push(f, &lines, PFD_STR("unknown"),
		pfd_report_say(f->run, PFD_TEXT("not known", "nicht bekannt")),
		false);
	print(f, &lines);
}

static void add_districts(const struct figures *f)
{
	static const char sql[] = "SELECT district, name FROM"
				  " partnership_districts ORDER BY name"
				  " COLLATE german";
	struct pfd_query *query = pfd_query(f->run->index, sql);
	struct lines lines = { .name = "district",
		.sql = by_district_sql,
		.heading = { "By district", "Nach Stadtteil" },
		.of = { "District", "Stadtteil" } };

	while (pfd_query_row(query))
		push(f, &lines, pfd_row_keep(f->run->arena, query, 0),
			pfd_arena_z(f->run->arena, pfd_row_str(query, 1)),
			false);
	push(f, &lines, PFD_STR("none"),
		pfd_report_say(f->run, PFD_TEXT("without district, or online",
					       "ohne Stadtteil oder im Netz")),
		true);
	print(f, &lines);
}

/* ---- totals ---------------------------------------------------------------------- */

static void add_years(const struct figures *f)
{
	struct pfd_table *table = begin(f, "year",
		pfd_str(pfd_report_say(
			f->run, PFD_TEXT("By year", "Nach Jahr"))),
		PFD_TEXT("Year", "Jahr"));
	struct pfd_query *query = ask(f, by_year_sql, 0, f->as_of);

	while (pfd_query_row(query))
		add_line(f, table, pfd_row_keep(f->run->arena, query, 0), NULL,
			total_cell(f, pfd_row_int(query, 1)));
	if (table->rows.n > 1)
		pfd_doc_chart(f->doc, table, &year_chart);
}

static void find_states(struct figures *f)
{
	struct pfd_query *query = ask(f, states_sql, f->year, f->as_of);

	while (pfd_query_row(query))
		pfd_vec_push(f->run->arena, &f->states,
			pfd_row_keep(f->run->arena, query, 0));
}

/* What the year's total was in each state that was published. */
static void add_states(const struct figures *f)
{
	struct pfd_table *table = begin(f, "as_of",
		pfd_str(pfd_report_say(f->run,
			PFD_TEXT("The year's total as it was published",
				"Summe des Jahres, wie sie veröffentlicht "
				"wurde"))),
		PFD_TEXT("As of", "Stand"));

	pfd_vec_foreach (state, &f->states) {
		struct pfd_row *row = pfd_table_row(f->doc, table);

		row->cells[0] = pfd_cell_date(day_of(*state));
		row->cells[1] = total_cell(f, total_of(f, *state));
	}
}

static void add_note(const struct figures *f)
{
	struct pfd_message message = PFD_MESSAGE(
		"Published incidents as of {date}. • stands for a count below "
		"{threshold}, or for one that would give such a count away; "
		"where too few were published, no breakdown is shown, and "
		"where too little changed since, that of the state before. "
		"Each incident counts once, with its gravest type.",
		"Veröffentlichte Vorfälle mit Stand {date}. • steht für eine "
		"Zahl unter {threshold} oder eine, die eine solche verraten "
		"würde; wo zu wenige veröffentlicht sind, wird nicht "
		"aufgeschlüsselt, und wo sich seitdem zu wenig änderte, steht "
		"die Aufschlüsselung des Stands davor. Jeder Vorfall zählt "
		"einmal, mit dem schwersten Typ.",
		PFD_A_INT("threshold", f->threshold));

	message.args[1] = PFD_A_DATE("date", day_of(f->as_of));
	pfd_doc_note(
		f->doc, pfd_message_str(f->run->arena, &message, f->run->lang));
}

bool pfd_incidents_any(const struct pfd_report_run *run, int year)
{
	static const char sql[] = "SELECT 1 FROM incident_publications"
				  " WHERE substr(date,1,4)=CAST(?1 AS TEXT)";
	struct pfd_query *query = pfd_query(run->index, sql);
	bool found;

	pfd_query_int(query, 1, year);
	found = pfd_query_row(query);
	if (found)
		pfd_query_done(query);
	return found;
}

void pfd_incidents_add(const struct pfd_report_run *run, struct pfd_doc *doc,
	int level, int year, struct pfd_date as_of)
{
	char *iso = pfd_alloc(run->arena, PFD_DATE_SIZE);
	struct figures f = { .run = run,
		.doc = doc,
		.level = level,
		.year = year,
		.as_of = pfd_str(pfd_date_iso(as_of, iso)),
		.threshold = pfd_report_threshold(run, year) };

	find_states(&f);
	add_note(&f);
	add_years(&f);
	add_states(&f);
	add_months(&f);
	add_words(&f, "type", PFD_TEXT("By type", "Nach Vorfallstyp"),
		PFD_TEXT("Type", "Vorfallstyp"), &pfd_enum_incident_type,
		by_type_sql);
	add_words(&f, "motive", PFD_TEXT("By motive", "Nach Tatmotiv"),
		PFD_TEXT("Motive", "Tatmotiv"), &pfd_enum_motive,
		by_motive_sql);
	add_districts(&f);
}

enum pfd_status pfd_report_incidents(const struct pfd_report_run *run, int year,
	struct pfd_date as_of, struct pfd_doc **ret, struct pfd_err *err)
{
	*ret = pfd_duty_doc(run, "pfd/report-incidents/1",
		PFD_TEXT("Incidents", "Vorfälle"), year);
	pfd_incidents_add(run, *ret, 1, year, as_of);
	return pfd_report_provenance(run, *ret, err);
}
