/* Yearly report: what is wrong, what was waived, and which rules differ. */
#include "internal.h"

static const struct pfd_report_column waiver_columns[] = {
	{ "record", { "Record", "Datensatz" }, PFD_CELL_ID,
		.any_record = true },
	{ "rule", { "Rule", "Regel" }, PFD_CELL_ID },
	{ "value", { "Value", "Wert" }, PFD_CELL_ID, .decimal = true },
	{ "reason", { "Reason", "Begründung" }, PFD_CELL_TEXT },
	{ "by", { "Granted by", "Zugelassen durch" }, PFD_CELL_ID,
		.words = &pfd_enum_role },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "until", { "Until", "Bis" }, PFD_CELL_DATE },
	{ "document", { "Document", "Dokument" }, PFD_CELL_ID, .named = true },
};
/* clang-format off */
#define WAIVERS(kind, document)                                             \
	"SELECT '" kind "/'||w.id AS record, w.\"no\" AS n, w.rule,"         \
	" w.value, w.reason, w.\"by\" AS by_whom, w.date AS on_day,"         \
	" w.until, w.document, " document " AS title FROM " kind "_waivers w"
/* A document is named by its number in the record's list, else by its place. */
#define TITLE(kind)                                                         \
	"coalesce((SELECT d.title FROM " kind "_documents d WHERE d.id=w.id" \
	" AND CAST(d.\"no\" AS TEXT)=w.document), w.document)"
#define OF_YEAR(kind, document)                                             \
	WAIVERS(kind, document)                                             \
	" JOIN \"" kind "\" t ON t.id=w.id AND t.year=?1"
static const struct pfd_report_table waivers = {
	.name = "waivers",
	/* A contact belongs to no year: its waivers count from their date. */
	.sql =
	"SELECT record, rule, value, reason, by_whom, on_day, until, document,"
	" title FROM ("
	OF_YEAR("year", "w.document")
	" UNION ALL " OF_YEAR("grant", TITLE("grant"))
	" UNION ALL " OF_YEAR("project", TITLE("project"))
	" UNION ALL " OF_YEAR("meeting", TITLE("meeting"))
	" UNION ALL " OF_YEAR("incident", TITLE("incident"))
	" UNION ALL " OF_YEAR("event", TITLE("event"))
	" UNION ALL " OF_YEAR("post", TITLE("post"))
	" UNION ALL " WAIVERS("contact", TITLE("contact"))
	"  WHERE coalesce(w.date,'')<=?1||'-12-31'"
	"  AND coalesce(w.until,'9')>=?1||'-01-01')"
	" ORDER BY record, n",
	PFD_REPORT_COLUMNS(waiver_columns),
};
/* clang-format on */

/* People read what a rule is about, with its key for who looks it up. */
static struct pfd_cell rule_cell(
	const struct pfd_report_run *run, struct pfd_str key)
{
	const struct pfd_rule *rule =
		pfd_rule_among(pfd_rules_of(run->index), key);
	struct pfd_cell cell = pfd_cell_id(key);

	if (rule && rule->title.en)
		cell.shown = pfd_arena_printf(run->arena, "%s (%.*s)",
			pfd_report_say(run, rule->title), PFD_STR_ARG(key));
	return cell;
}

static void add_waivers(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	struct pfd_table *table = pfd_report_query(run, doc, &waivers, year);
	size_t rule = pfd_column_named(table, "rule");

	pfd_vec_foreach (row, &table->rows)
		row->cells[rule] = rule_cell(run, row->cells[rule].text);
}

/* ---- findings ---------------------------------------------------------------------- */

/* Of another year's record: not this report's business. */
static bool other_year(
	struct pfd_arena *arena, const struct pfd_finding *finding, int year)
{
	const struct pfd_kind *kind = pfd_kind_of_path(finding->place.file);
	struct pfd_str id, rest;
	struct pfd_str digits;

	if (!kind || !kind->has_year)
		return false;
	id = kind->id(arena, finding->place.file);
	rest = id;
	if (!id.len || !pfd_str_cut(&rest, '-', &digits))
		return false;
	return !pfd_str_eq(digits, pfd_arena_printf(arena, "%d", year));
}

struct tally {
	const char *rule;
	int64_t errors, warnings, notes, waived;
};
struct tallies {
	PFD_VEC_OF(struct tally);
};

static struct tally *tally_of(
	struct pfd_arena *arena, struct tallies *tallies, const char *rule)
{
	pfd_vec_foreach (tally, tallies) {
		if (!strcmp(tally->rule, rule))
			return tally;
	}
	pfd_vec_push(arena, tallies, (struct tally){ .rule = rule });
	return &tallies->items[tallies->n - 1];
}

static void count(struct tally *tally, const struct pfd_finding *finding)
{
	if (finding->waived)
		tally->waived++;
	else if (finding->severity == PFD_ERROR)
		tally->errors++;
	else if (finding->severity == PFD_WARNING)
		tally->warnings++;
	else
		tally->notes++;
}

static const struct pfd_report_column tally_columns[] = {
	{ "rule", { "Rule", "Regel" }, PFD_CELL_ID },
	{ "title", { "Subject", "Gegenstand" }, PFD_CELL_TEXT },
	{ "errors", { "Errors", "Fehler" }, PFD_CELL_INT, true },
	{ "warnings", { "Warnings", "Warnungen" }, PFD_CELL_INT, true },
	{ "notes", { "Notes", "Hinweise" }, PFD_CELL_INT, true },
	{ "waived", { "Waived", "Ausnahmen" }, PFD_CELL_INT, true },
};
static const struct pfd_report_column open_columns[] = {
	{ "file", { "Record", "Datensatz" }, PFD_CELL_ID },
	{ "line", { "Line", "Zeile" }, PFD_CELL_INT, .detail = true },
	{ "severity", { "Severity", "Stufe" }, PFD_CELL_ID },
	{ "rule", { "Rule", "Regel" }, PFD_CELL_ID },
	{ "message", { "Message", "Meldung" }, PFD_CELL_TEXT },
};

static void add_tallies(const struct pfd_report_run *run, struct pfd_doc *doc,
	const struct tallies *tallies)
{
	static const struct pfd_report_table spec = {
		.name = "findings_by_rule",
		PFD_REPORT_COLUMNS(tally_columns),
		.open = PFD_FOR_COMMITTEE,
	};
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);

	pfd_vec_foreach (tally, tallies) {
		const struct pfd_rule *rule = pfd_rule_among(
			pfd_rules_of(run->index), pfd_str(tally->rule));
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_cell_id(pfd_str(tally->rule));
		if (rule && rule->title.en)
			cells[1] = pfd_cell_z(pfd_report_say(run, rule->title));
		cells[2] = pfd_cell_int(tally->errors);
		cells[3] = pfd_cell_int(tally->warnings);
		cells[4] = pfd_cell_int(tally->notes);
		cells[5] = pfd_cell_int(tally->waived);
	}
}

/* People know a record by its kind and id, not by its file. */
static struct pfd_cell file_cell(
	const struct pfd_report_run *run, struct pfd_str file)
{
	const struct pfd_kind *kind = pfd_kind_of_path(file);
	struct pfd_str id = { 0 };
	struct pfd_cell cell = pfd_cell_id(file);

	if (kind)
		id = kind->id(run->arena, file);
	if (id.len)
		cell.shown = pfd_arena_printf(run->arena, "%s %.*s",
			pfd_report_say(run, kind->title), PFD_STR_ARG(id));
	return cell;
}

/* What the reader will ask about: neither waived nor a mere note. */
static void add_open(const struct pfd_report_run *run, struct pfd_doc *doc,
	int year, const struct pfd_findings *findings)
{
	static const struct pfd_report_table spec = {
		.name = "open_findings",
		.title = { "Open findings", "Offene Befunde" },
		PFD_REPORT_COLUMNS(open_columns),
		.open = PFD_FOR_COMMITTEE,
	};
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);

	pfd_vec_foreach (finding, findings) {
		enum pfd_severity severity = finding->severity;
		struct pfd_cell *cells;

		if (finding->waived ||
			(severity != PFD_ERROR && severity != PFD_WARNING) ||
			other_year(run->arena, finding, year))
			continue;
		cells = pfd_table_row(doc, table)->cells;
		cells[0] = file_cell(run, finding->place.file);
		if (finding->place.line)
			cells[1] = pfd_cell_int(finding->place.line);
		cells[2] = pfd_cell_enum(
			pfd_str(pfd_enum_severity.values[severity].key),
			pfd_report_say(
				run, pfd_enum_severity.values[severity].word));
		cells[3] = rule_cell(run, pfd_str(finding->rule));
		cells[4] = pfd_cell_text(pfd_message_str(
			run->arena, &finding->message, run->lang));
	}
	if (!table->rows.n)
		pfd_report_none(run, doc);
}

static void add_findings(const struct pfd_report_run *run, struct pfd_doc *doc,
	int year, const struct pfd_findings *findings)
{
	struct tallies tallies = { 0 };
	struct tally all = { 0 };
	struct pfd_block *facts;

	pfd_vec_foreach (finding, findings) {
		if (other_year(run->arena, finding, year))
			continue;
		count(tally_of(run->arena, &tallies, finding->rule), finding);
		count(&all, finding);
	}
	pfd_doc_heading(doc, 2, "findings",
		pfd_report_say(run, PFD_TEXT("Findings", "Befunde")));
	facts = pfd_doc_facts(doc, "findings");
	pfd_doc_fact_for(doc, facts, PFD_FOR_COMMITTEE, "errors",
		pfd_report_say(run, PFD_TEXT("Errors", "Fehler")),
		pfd_cell_int(all.errors));
	pfd_doc_fact_for(doc, facts, PFD_FOR_COMMITTEE, "warnings",
		pfd_report_say(run, PFD_TEXT("Warnings", "Warnungen")),
		pfd_cell_int(all.warnings));
	pfd_doc_fact_for(doc, facts, PFD_FOR_COMMITTEE, "notes",
		pfd_report_say(run, PFD_TEXT("Notes", "Hinweise")),
		pfd_cell_int(all.notes));
	pfd_doc_fact_for(doc, facts, PFD_FOR_COMMITTEE, "waived",
		pfd_report_say(run, PFD_TEXT("Waived", "Ausnahmen")),
		pfd_cell_int(all.waived));
	add_tallies(run, doc, &tallies);
	add_open(run, doc, year, findings);
}

void pfd_yearly_rules(const struct pfd_report_run *run, struct pfd_doc *doc,
	int year, const struct pfd_findings *findings)
{
	struct pfd_table *changed;

	pfd_doc_heading(doc, 1, "rules",
		pfd_report_say(run, PFD_TEXT("Rules and exceptions",
					    "Regeln und Ausnahmen")));
	add_findings(run, doc, year, findings);
	pfd_doc_heading(doc, 2, "waivers",
		pfd_report_say(run, PFD_TEXT("Waivers", "Ausnahmen")));
	add_waivers(run, doc, year);
	pfd_doc_heading(doc, 2, "rules-changed",
		pfd_report_say(run,
			PFD_TEXT("Rules that differ from the shipped defaults",
				"Regeln, die von der Vorgabe abweichen")));
	changed = pfd_report_rules_table(run, doc, "rules_changed", year, true);
	changed->lean = true;
	/* All of them do. */
	changed->columns[pfd_column_named(changed, "differs")].detail = true;
	if (!changed->rows.n)
		pfd_report_none(run, doc);
}
