/* What falls due: who owes whom what by when, from the view `deadlines`. */
#include "how.h"
#include "internal.h"

static const struct pfd_enum_value what_values[] = {
	{ "round", { "application deadline", "Antragsfrist" } },
	{ "earliest_start", { "earliest start", "frühester Beginn" } },
	{ "submission",
		{ "application for the session", "Antrag zur Sitzung" } },
	{ "decision", { "decision", "Entscheidung" } },
	{ "last_drawdown", { "last drawdown", "letzter Mittelabruf" } },
	{ "council_resolution", { "council resolution", "Ratsbeschluss" } },
	{ "spending", { "spending of drawn money",
			      "Verwendung abgerufener Mittel" } },
	{ "settlement", { "proof of use", "Verwendungsnachweis" } },
	{ "reminder", { "reminder of the proof of use",
			      "Erinnerung an den Verwendungsnachweis" } },
	{ "late_reminder", { "reminder of the overdue proof of use",
				   "Mahnung des Verwendungsnachweises" } },
	{ "interim_proof", { "interim proof", "Zwischennachweis" } },
	{ "claim", { "claim", "Rückforderung" } },
	{ "federal_settlement", { "the year's proof of use",
					"Verwendungsnachweis des Jahres" } },
	{ "invitation", { "invitation", "Einladung" } },
	{ "minutes", { "minutes", "Protokoll" } },
	{ "action", { "task of a meeting", "Aufgabe aus einer Sitzung" } },
	{ "event", { "event", "Veranstaltung" } },
	{ "event_task", { "task of an event", "Aufgabe zur Veranstaltung" } },
	{ "result", { "follow-up of a result", "Verfolgung eines "
					       "Ergebnisses" } },
	{ "post", { "post to appear", "Beitrag erscheint" } },
	{ "verification",
		{ "verification of an incident", "Prüfung eines Vorfalls" } },
	{ "publication", { "publication of an incident",
				 "Veröffentlichung eines Vorfalls" } },
	{ "figures", { "newer figures of an analysis",
			     "neuere Zahlen einer Analyse" } },
	{ "retention", { "end of retention", "Ende der Aufbewahrung" } },
	{ "task", { "task", "Aufgabe" } },
	{ "follow_up", { "follow-up of advice", "Nachfassen einer Beratung" } },
	{ "next_step", { "next step towards a partner",
			       "nächster Schritt zum Partner" } },
	{ "opportunity",
		{ "deadline of a funder", "Antragsfrist eines Geldgebers" } },
	{ "indicator",
		{ "target of an indicator", "Zielwert eines Indikators" } },
	{ "measure", { "measure of the strategy", "Maßnahme der Strategie" } },
	{ "concept",
		{ "revision of a concept", "Fortschreibung eines Konzepts" } },
	{ "erasure", { "erasure of private data", "Löschung privater Daten" } },
};
const struct pfd_enum pfd_deadline_kinds = { "deadline", what_values,
	PFD_COUNT(what_values) };

static const struct pfd_enum_value party_values[] = {
	{ "office", { "coordination office", "Fachstelle" } },
	{ "applicant", { "applicant", "Antragsteller" } },
	{ "lead_authority", { "lead authority", "Federführendes Amt" } },
	{ "funder", { "funder", "Zuwendungsgeber" } },
	{ "body", { "body", "Gremium" } },
};
const struct pfd_enum pfd_deadline_parties = { "party", party_values,
	PFD_COUNT(party_values) };

enum {
	D_DUE,
	D_STATE,
	D_WHAT,
	D_RECORD,
	D_TITLE,
	D_WHO,
	D_WHOM,
	D_AMOUNT,
	D_RULE,
	D_SOURCE,
	D_FIELD,
	D_DONE,
	D_EXTENDED,
	D_HOW,
	D_N
};
static const struct pfd_report_column columns[D_N] = {
	[D_DUE] = { "due", { "Due", "Fällig" }, PFD_CELL_DATE },
	[D_STATE] = { "state", { "State", "Stand" }, PFD_CELL_ID },
	[D_WHAT] = { "what", { "What", "Was" }, PFD_CELL_ID,
		.words = &pfd_deadline_kinds },
	[D_RECORD] = { "record", { "Record", "Datensatz" }, PFD_CELL_ID,
		.named = true },
	[D_TITLE] = { "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	[D_WHO] = { "who", { "Who", "Wer" }, PFD_CELL_ID,
		.words = &pfd_deadline_parties },
	[D_WHOM] = { "whom", { "Whom", "Wem" }, PFD_CELL_ID,
		.words = &pfd_deadline_parties },
	[D_AMOUNT] = { "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY },
	[D_RULE] = { "rule", { "Rule", "Regel" }, PFD_CELL_ID, .detail = true },
	[D_SOURCE] = { "source", { "Source", "Quelle" }, PFD_CELL_TEXT,
		.detail = true },
	[D_FIELD] = { "field", { "Field", "Feld" }, PFD_CELL_ID,
		.detail = true },
	[D_DONE] = { "done", { "Done", "Erledigt" }, PFD_CELL_DATE,
		.detail = true },
	[D_EXTENDED] = { "extended", { "Extended", "Verlängert" },
		PFD_CELL_BOOL, .detail = true },
	[D_HOW] = { "how", { "How", "Womit" }, PFD_CELL_TEXT, .detail = true },
};
static const struct pfd_report_table deadlines = {
	.name = "deadlines",
	PFD_REPORT_COLUMNS(columns),
};

/* The state is told in C, because it speaks. */
static const char sql[] =
	"SELECT date, NULL, what, kind||'/'||id, id, title, owed_by, owed_to,"
	" amount, rule, source, field, done, moved,"
	" " PFD_HOW " FROM deadlines"
	" WHERE (?1 IS NULL OR kind=?1) AND (?2 IS NULL OR id=?2)"
	" AND (?3 IS NULL OR what=?3) AND (?4 IS NULL OR owed_by=?4)"
	" AND (?5 IS NULL OR date>=?5) AND (?6 IS NULL OR date<=?6)"
	" AND (?7 OR done IS NULL)"
	" ORDER BY date, what, kind, id, field";

static void bind_str(struct pfd_query *query, int place, struct pfd_str value)
{
	if (value.len)
		pfd_query_str(query, place, value);
	else
		pfd_query_null(query, place);
}

static void bind_day(
	struct pfd_query *query, int place, bool given, struct pfd_date day)
{
	char iso[PFD_DATE_SIZE];

	bind_str(query, place,
		given ? pfd_str(pfd_date_iso(day, iso))
		      : (struct pfd_str){ 0 });
}

static struct pfd_cell state_cell(
	const struct pfd_report_run *run, const struct pfd_cell *cells)
{
	int days = cells[D_DUE].date.days - run->as_of.days;
	struct pfd_cell cell = pfd_cell_id(PFD_STR("open"));
	struct pfd_message message = PFD_MESSAGE(
		"in {days} days", "in {days} Tagen", PFD_A_INT("days", days));

	if (cells[D_DONE].kind == PFD_CELL_DATE) {
		cell.text = PFD_STR("done");
		message = PFD_MESSAGE("done", "erledigt");
	} else if (days < -1) {
		cell.text = PFD_STR("overdue");
		message = PFD_MESSAGE("{days} days overdue",
			"{days} Tage überfällig", PFD_A_INT("days", -days));
	} else if (days == -1) {
		cell.text = PFD_STR("overdue");
		message = PFD_MESSAGE("1 day overdue", "1 Tag überfällig");
	} else if (days == 0) {
		cell.text = PFD_STR("today");
		message = PFD_MESSAGE("today", "heute");
	} else if (days == 1) {
		message = PFD_MESSAGE("tomorrow", "morgen");
	}
	cell.shown = pfd_message_str(run->arena, &message, run->lang);
	return cell;
}

/* What one query cannot say: how far off, and the rule's own source. */
static void complete(const struct pfd_report_run *run, struct pfd_cell *cells)
{
	const struct pfd_rule *rule = NULL;

	cells[D_STATE] = state_cell(run, cells);
	cells[D_RECORD].record = cells[D_RECORD].text;
	if (cells[D_RULE].kind != PFD_CELL_EMPTY)
		rule = pfd_rule_named(cells[D_RULE].text);
	if (!rule || cells[D_SOURCE].kind != PFD_CELL_EMPTY)
		return;
	/* The same words for scripts, whatever the language. */
	cells[D_SOURCE] = pfd_cell_z(rule->source.en);
	cells[D_SOURCE].shown = pfd_str(pfd_report_say(run, rule->source));
}

void pfd_report_add_partnership(
	const struct pfd_report_run *run, struct pfd_doc *doc)
{
	static const char name_sql[] = "SELECT name FROM partnership";
	struct pfd_query *query = pfd_query(run->index, name_sql);

	if (!pfd_query_row(query))
		return;
	pfd_doc_provenance(doc, "partnership",
		pfd_report_say(run, PFD_TEXT("Partnership", "Partnerschaft")),
		pfd_cell_text(pfd_row_keep(run->arena, query, 0)));
	pfd_query_done(query);
}

struct pfd_doc *pfd_report_due(
	const struct pfd_report_run *run, const struct pfd_due_query *asked)
{
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang, "pfd/due/1",
		pfd_report_say(run, PFD_TEXT("Deadlines", "Fristen")));
	struct pfd_table *table = pfd_report_begin(run, doc, &deadlines);
	struct pfd_query *query;

	pfd_rules_parameters(run->index);
	query = pfd_query(run->index, sql);
	bind_str(query, 1, asked->kind);
	bind_str(query, 2, asked->id);
	bind_str(query, 3, asked->what);
	bind_str(query, 4, asked->who);
	bind_day(query, 5, asked->has_from, asked->from);
	bind_day(query, 6, asked->has_until, asked->until);
	pfd_query_int(query, 7, asked->done);
	if (!pfd_report_rows_of(run, doc, table, &deadlines, query, false))
		pfd_report_none(run, doc);
	pfd_vec_foreach (row, &table->rows)
		complete(run, row->cells);
	pfd_report_add_partnership(run, doc);
	pfd_report_as_of(run, doc);
	return doc;
}
