/* What a yearly report still lacks: texts that nobody wrote, and facts that the
 * funding body asks for and no record has.  Not what is wrong: that tells `check`.
 */
#include "markdown.h"
#include "narrative.h"

static const struct pfd_enum_value what_values[] = {
	{ "council_resolution", { "council resolution", "Ratsbeschluss" },
		{ "The resolution of the council or its committee about the "
		  "drawing of federal money.",
			"Der Beschluss des Rates oder seines Ausschusses zum "
			"Abruf der Bundesmittel." } },
	{ "federal_notice",
		{ "federal grant notice", "Zuwendungsbescheid des Bundes" },
		{ "pfd year notice", "pfd year notice" } },
	{ "funding_line", { "funding line", "Förderhinweis" },
		{ "The wording that publications must carry.",
			"Der Wortlaut, den Veröffentlichungen tragen "
			"müssen." } },
	{ "strategy", { "strategy", "Strategie" },
		{ "Aims and indicators that hold in the year.",
			"Ziele und Indikatoren, die im Jahr gelten." } },
	{ "concept", { "concept", "Konzept" },
		{ "Analysis, action plan and protection plan are expected.",
			"Erwartet werden Analyse, Handlungskonzept und "
			"Schutzkonzept." } },
	{ "indicator", { "value of an indicator", "Wert eines Indikators" },
		{ "pfd strategy value", "pfd strategy value" } },
	{ "meeting", { "meeting of the body", "Sitzung des Gremiums" },
		{ "None is recorded in the year.",
			"Im Jahr ist keine erfasst." } },
	{ "conference", { "democracy conference", "Demokratiekonferenz" },
		{ "At least one a year is expected.",
			"Mindestens eine im Jahr wird erwartet." } },
	{ "counts", { "numbers of participants", "Teilnahmezahlen" },
		{ "The project is over and has no session with numbers.",
			"Das Projekt ist beendet und hat keinen Termin mit "
			"Zahlen." } },
	{ "results", { "results of the project", "Ergebnisse des Projekts" },
		{ "The project is over.", "Das Projekt ist beendet." } },
	{ "proof", { "proof of use", "Verwendungsnachweis" },
		{ "Money was paid, the proof is not in.",
			"Geld ist ausgezahlt, der Nachweis liegt nicht "
			"vor." } },
};
static const struct pfd_enum what_words = { "what", what_values,
	PFD_COUNT(what_values) };

static const struct pfd_report_column columns[] = {
	{ "what", { "Missing", "Es fehlt" }, PFD_CELL_ID,
		.words = &what_words },
	{ "where", { "Where", "Wo" }, PFD_CELL_ID },
	{ "field", { "Field", "Feld" }, PFD_CELL_ID },
	{ "hint", { "What it is for", "Worum es geht" }, PFD_CELL_TEXT },
};
enum { WHAT, WHERE, FIELD, HINT };

/* clang-format off */
#define DAY "min(asof(),?1||'-12-31')"
#define STRATEGY \
	"(SELECT id FROM strategy WHERE coalesce(period_start,'')<=?1||'-12-31'" \
	" AND coalesce(period_end,'9999')>=?1||'-01-01' ORDER BY id DESC LIMIT 1)"
#define UNLESS(what, where, field, condition) \
	" UNION ALL SELECT " what "," where "," field ",NULL WHERE NOT EXISTS (" condition ")"
/* It took place as far as the records tell, and is over. */
#define OF_PROJECT "SELECT 1 FROM grant_money g WHERE g.project=p.id"
#define OVER \
	"p.year=?1 AND coalesce(p.period_end,p.period_start)<asof()" \
	" AND (NOT EXISTS (" OF_PROJECT ") OR EXISTS (" OF_PROJECT \
	"  AND g.award_date IS NOT NULL AND g.status NOT IN" \
	"  ('cancelled','withdrawn','revoked','rejected')))"
static const struct pfd_report_table missing = {
	.name = "missing",
	.sql =
	"SELECT 'council_resolution','year/'||y.year,'council_resolution.date',NULL"
	" FROM year y WHERE y.year=?1 AND y.council_resolution_date IS NULL"
	UNLESS("'federal_notice'", "'year/'||?1", "'notices'",
		"SELECT 1 FROM year_notices n JOIN year y ON y.id=n.id"
		" WHERE y.year=?1 AND n.source='federal'")
	UNLESS("'funding_line'", "'year/'||?1", "'texts'",
		"SELECT 1 FROM year_texts t WHERE t.text='funding_line'"
		" AND coalesce(t.\"from\",'')<=?1||'-12-31'"
		" AND coalesce(t.\"to\",'9999')>=?1||'-01-01'")
	UNLESS("'strategy'", "'strategy'", "NULL", "SELECT 1 WHERE " STRATEGY " IS NOT NULL")
	" UNION ALL SELECT 'concept','strategy/'||s.id,'concepts',k.column1"
	" FROM strategy s, (VALUES ('analysis'),('plan'),('safety')) k"
	" WHERE s.id=" STRATEGY " AND NOT EXISTS (SELECT 1 FROM strategy_concepts c"
	"  WHERE c.id=s.id AND c.kind=k.column1 AND c.date<=" DAY ")"
	" UNION ALL SELECT 'indicator','strategy/'||i.id,"
	" 'indicators.'||i.indicator||'.values',i.title FROM strategy_indicators i"
	" WHERE i.id=" STRATEGY " AND i.query IS NULL"
	" AND NOT EXISTS (SELECT 1 FROM strategy_indicators_values v"
	"  WHERE v.id=i.id AND v.indicators_indicator=i.indicator"
	"  AND substr(v.date,1,4)=CAST(?1 AS TEXT))"
	" UNION ALL SELECT 'meeting','partnership','bodies.'||b.body,b.name"
	" FROM partnership_bodies b WHERE b.kind IN ('steering','youth')"
	" AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.year=?1 AND m.body=b.body)"
	UNLESS("'conference'", "'event'", "NULL",
		"SELECT 1 FROM event e WHERE e.year=?1 AND e.kind='conference'"
		" AND e.cancelled_date IS NULL")
	" UNION ALL SELECT 'counts','project/'||p.id,'sessions',p.title FROM project p"
	" WHERE " OVER " AND NOT EXISTS (SELECT 1 FROM project_sessions s"
	"  WHERE s.id=p.id AND s.counts_total IS NOT NULL)"
	" AND NOT EXISTS (SELECT 1 FROM \"grant\" g JOIN grant_attendance a"
	"  ON a.id=g.id WHERE g.project=p.id)"
	" UNION ALL SELECT 'results','project/'||p.id,'results',p.title FROM project p"
	" WHERE " OVER " AND p.results IS NULL"
	" UNION ALL SELECT 'proof','grant/'||m.id,'settlement.received',m.title"
	" FROM grant_money m JOIN \"grant\" g ON g.id=m.id WHERE m.year=?1 AND m.paid>0"
	" AND g.settlement_received IS NULL AND g.settlement_accepted IS NULL",
	PFD_REPORT_COLUMNS(columns),
};
/* clang-format on */

/* A remark to whoever writes is no text. */
static bool says_something(struct pfd_str text)
{
	for (;;) {
		const char *end;

		text = pfd_str_trim(text);
		if (!pfd_str_starts(text, "<!--"))
			return text.len > 0;
		end = memmem(text.ptr, text.len, "-->", 3);
		if (!end)
			return false;
		text = pfd_str_sub(
			text, (size_t)(end - text.ptr) + 3, text.len);
	}
}

static bool is_written(const struct pfd_report_run *run, struct pfd_str path)
{
	const struct pfd_entry *entry = pfd_snapshot_find(run->snapshot, path);
	struct pfd_err ignored = { .arena = run->arena };
	struct pfd_str text = { 0 };

	/* What cannot be read is told when the report is made. */
	return entry && (pfd_snapshot_read(run->arena, run->snapshot, entry,
				 PFD_MARKDOWN_MAX_BYTES, &text, &ignored) ||
				says_something(text));
}

static void add_texts(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_table *table, int year)
{
	for (size_t i = 0; i < pfd_narrative_n_parts; i++) {
		const struct pfd_narrative_part *part = &pfd_narrative_parts[i];
		struct pfd_str path = pfd_narrative_path(run, year, part);
		struct pfd_cell *cells;

		if (is_written(run, path))
			continue;
		cells = pfd_table_row(doc, table)->cells;
		cells[WHAT] = pfd_cell_enum(
			pfd_str(part->name), pfd_report_say(run, part->title));
		cells[WHERE] = pfd_cell_id(path);
		cells[HINT] = pfd_cell_z(pfd_report_say(run, part->hint));
	}
}

/* A text whose name is none of a part's is never shown. */
static void add_strays(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	struct pfd_str folder =
		pfd_arena_printf(run->arena, PFD_REPORTS "%d/", year);
	const char *names[32], *near;
	size_t n = 0;

	for (; n < pfd_narrative_n_parts; n++)
		names[n] = pfd_narrative_parts[n].name;
	for (size_t i = 0; i < run->snapshot->n; i++) {
		struct pfd_str path = run->snapshot->entries[i].path, name;
		bool known = false;
		struct pfd_message message = PFD_MESSAGE(
			"{path} is no part of the report; did you mean {near}?",
			"{path} ist kein Teil des Berichts; ähnlich ist {near}",
			PFD_A_STR("path", path));

		if (!pfd_str_starts(path, folder.ptr) ||
			!pfd_str_ends(path, ".md"))
			continue;
		name = pfd_str_sub(path, folder.len, path.len - 3);
		for (size_t k = 0; k < n; k++)
			known |= pfd_str_eqz(name, names[k]);
		if (known)
			continue;
		near = pfd_did_you_mean(name, names, n);
		if (!near)
			message.text =
				PFD_TEXT("{path} is no part of the report",
					"{path} ist kein Teil des Berichts");
		else
			message.args[1] = PFD_A_Z("near", near);
		pfd_doc_note(
			doc, pfd_message_str(run->arena, &message, run->lang));
	}
}

/* What a fact is for, where the row does not name the thing it is about. */
static void add_hints(const struct pfd_report_run *run, struct pfd_table *table)
{
	pfd_vec_foreach (row, &table->rows) {
		int place =
			pfd_enum_find_key(&what_words, row->cells[WHAT].text);
		struct pfd_cell *hint = &row->cells[HINT];

		if (place >= 0 && hint->kind == PFD_CELL_EMPTY)
			*hint = pfd_cell_z(
				pfd_report_say(run, what_values[place].doc));
	}
}

bool pfd_report_yearly_missing(
	const struct pfd_report_run *run, int year, struct pfd_doc **ret)
{
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang,
		"pfd/report-missing/1",
		pfd_arena_printf(run->arena, "%s %d",
			pfd_report_say(
				run, PFD_TEXT("Missing for the yearly report",
					     "Was dem Jahresbericht fehlt:")),
			year)
			.ptr);
	struct pfd_table *table = pfd_report_begin(run, doc, &missing);

	add_texts(run, doc, table, year);
	pfd_report_rows(run, doc, table, &missing, missing.sql, year, false);
	add_hints(run, table);
	if (!table->rows.n)
		pfd_report_none(run, doc);
	add_strays(run, doc, year);
	pfd_report_as_of(run, doc);
	*ret = doc;
	return table->rows.n == 0;
}
