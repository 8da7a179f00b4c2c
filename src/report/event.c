/* An event's papers: the run sheet of the day, the documentation, the certificate of
 * a training, and the entry for a calendar.
 */
#include "internal.h"

/* clang-format off */
static const struct pfd_report_column head_columns[] = {
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID, .words = &pfd_enum_event_kind },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "last_day", { "Last day", "Letzter Tag" }, PFD_CELL_DATE },
	{ "start", { "Start", "Beginn" }, PFD_CELL_ID },
	{ "end", { "End", "Ende" }, PFD_CELL_ID },
	{ "place", { "Place", "Ort" }, PFD_CELL_TEXT },
	{ "role", { "Role of the office", "Rolle der Fachstelle" }, PFD_CELL_ID, .words = &pfd_enum_office_role },
	{ "partners", { "Partners", "Beteiligte" }, PFD_CELL_TEXT },
};
#define CLOCK(of) "printf('%02d:%02d'," of "/60," of "%60)"
static const char head_sql[] =
	"SELECT kind, date, last_day, CASE WHEN start IS NOT NULL THEN "
	CLOCK("start") " END, CASE WHEN \"end\" IS NOT NULL THEN " CLOCK("\"end\"")
	" END, place, role, (SELECT group_concat(coalesce(c.name,p.value),', ')"
	"  FROM event_partners p LEFT JOIN contact c ON c.id=p.value"
	"   AND c.kind IS NOT 'person' WHERE p.id=e.id)"
	" FROM event e WHERE id=?1";
static const struct pfd_report_table head = { .name = "event",
	PFD_REPORT_COLUMNS(head_columns) };

static const struct pfd_report_column programme_columns[] = {
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "at", { "From", "Von" }, PFD_CELL_ID },
	{ "until", { "To", "Bis" }, PFD_CELL_ID },
	{ "title", { "What", "Was" }, PFD_CELL_TEXT },
	{ "who", { "Who", "Wer" }, PFD_CELL_TEXT },
	{ "place", { "Where", "Wo" }, PFD_CELL_TEXT },
};
static const char programme_sql[] =
	"SELECT p.date, CASE WHEN p.at IS NOT NULL THEN " CLOCK("p.at") " END,"
	" CASE WHEN p.at+p.minutes IS NOT NULL THEN " CLOCK("(p.at+p.minutes)")
	" END, p.title, p.who, p.place FROM event_programme p WHERE p.id=?1"
	" ORDER BY coalesce(p.date,''), p.at IS NULL, p.at, p.\"no\"";
static const struct pfd_report_column task_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "task", { "Task", "Aufgabe" }, PFD_CELL_TEXT },
	{ "who", { "Who", "Wer" }, PFD_CELL_TEXT },
	{ "due", { "Due", "Fällig" }, PFD_CELL_DATE },
};
static const char tasks_sql[] =
	"SELECT \"no\", task, who, due FROM event_tasks WHERE id=?1"
	" AND done IS NULL ORDER BY due IS NULL, due, \"no\"";
static const struct pfd_report_column registration_columns[] = {
	{ "date", { "Day", "Tag" }, PFD_CELL_DATE },
	{ "registered", { "Registered", "Angemeldet" }, PFD_CELL_INT, true },
	{ "waiting", { "Waiting", "Warteliste" }, PFD_CELL_INT, true },
};
static const char registrations_sql[] =
	"SELECT r.date, r.registered, r.waiting FROM event_registrations r"
	" WHERE r.id=?1 ORDER BY r.date, r.\"no\"";
static const struct pfd_report_column session_columns[] = {
	{ "date", { "Day", "Tag" }, PFD_CELL_DATE },
	{ "total", { "Participants", "Teilnehmende" }, PFD_CELL_INT, true },
	{ "female", { "female", "weiblich" }, PFD_CELL_INT, true },
	{ "diverse", { "diverse", "divers" }, PFD_CELL_INT, true },
	{ "under_27", { "under 27", "unter 27" }, PFD_CELL_INT, true },
	{ "volunteers", { "Volunteers", "Ehrenamtliche" }, PFD_CELL_INT, true },
	{ "speakers", { "Speakers", "Referierende" }, PFD_CELL_INT, true },
};
static const char sessions_sql[] =
	"SELECT date, counts_total, counts_female, counts_diverse,"
	" counts_under_27, counts_volunteers, counts_speakers"
	" FROM event_sessions WHERE id=?1 ORDER BY date, \"no\"";
static const struct pfd_report_column evaluation_columns[] = {
	{ "question", { "Question", "Frage" }, PFD_CELL_TEXT },
	{ "scale", { "1 to", "1 bis" }, PFD_CELL_INT },
	{ "answers", { "Answers", "Antworten" }, PFD_CELL_INT },
	{ "mean", { "Mean", "Mittelwert" }, PFD_CELL_ID, .decimal = true },
};
static const char evaluation_sql[] =
	"SELECT question, scale, answers, mean FROM event_evaluation"
	" WHERE id=?1 ORDER BY \"no\"";
static const struct pfd_report_column result_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "result", { "Result", "Ergebnis" }, PFD_CELL_TEXT },
	{ "goals", { "Goals", "Ziele" }, PFD_CELL_LIST },
	{ "who", { "Who follows up", "Wer kümmert sich" }, PFD_CELL_TEXT },
	{ "due", { "By", "Bis" }, PFD_CELL_DATE },
};
#define GOALS \
	"(SELECT group_concat(g.value," PFD_REPORT_BETWEEN ")" \
	" FROM event_results_goals g WHERE g.id=r.id AND g.results_no=r.\"no\")"
static const char results_sql[] =
	"SELECT r.\"no\", r.result, " GOALS ", r.who, r.due FROM event_results r"
	" WHERE r.id=?1 ORDER BY r.\"no\"";
static const struct pfd_report_column became_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "result", { "Result of the last conference", "Ergebnis der letzten Konferenz" }, PFD_CELL_TEXT },
	{ "goals", { "Goals", "Ziele" }, PFD_CELL_LIST },
	{ "who", { "Who", "Wer" }, PFD_CELL_TEXT },
	{ "due", { "By", "Bis" }, PFD_CELL_DATE },
	{ "done", { "Done", "Erledigt" }, PFD_CELL_DATE },
	{ "outcome", { "What became of it", "Was daraus wurde" }, PFD_CELL_TEXT },
};
/* Of the conference before this one. */
static const char became_sql[] =
	"SELECT r.\"no\", r.result, " GOALS ", r.who, r.due, r.done, r.outcome"
	" FROM event_results r WHERE r.id=(SELECT l.id FROM event l, event e"
	"  WHERE e.id=?1 AND e.kind='conference' AND l.kind='conference'"
	"  AND l.cancelled_date IS NULL AND l.date<e.date"
	"  ORDER BY l.date DESC LIMIT 1) ORDER BY r.\"no\"";
/* clang-format on */

static struct pfd_query *of_event(
	const struct pfd_report_run *run, const char *sql, struct pfd_str id)
{
	struct pfd_query *query = pfd_query(run->index, sql);

	pfd_query_str(query, 1, id);
	return query;
}

/* One text of the event; empty: it has none. */
static struct pfd_str text_of(
	const struct pfd_report_run *run, const char *sql, struct pfd_str id)
{
	struct pfd_query *query = of_event(run, sql, id);
	struct pfd_str text = { 0 };

	if (pfd_query_row(query)) {
		text = pfd_row_keep(run->arena, query, 0);
		pfd_query_done(query);
	}
	return text;
}

static struct pfd_str title_of(
	const struct pfd_report_run *run, struct pfd_str id)
{
	return text_of(run, "SELECT title FROM event WHERE id=?1", id);
}

static struct pfd_doc *begin(
	const struct pfd_report_run *run, const char *schema, struct pfd_str id)
{
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang, schema,
		pfd_arena_z(run->arena, title_of(run, id)));

	(void)pfd_report_facts_of(run, doc, &head, of_event(run, head_sql, id));
	return doc;
}

struct part {
	const char *name;
	struct pfd_text heading;
	const struct pfd_report_column *columns;
	size_t n;
	const char *sql;
	bool always; /* also without a row */
};
#define PART(name_, en, de, sql_, columns_, ...)                 \
	{                                                        \
		.name = (name_), .heading = { (en), (de) },      \
		.columns = (columns_), .n = PFD_COUNT(columns_), \
		.sql = (sql_), __VA_ARGS__                       \
	}

static void add_part(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_str id, const struct part *part)
{
	const struct pfd_report_table spec = {
		.name = part->name, .columns = part->columns, .n = part->n
	};
	struct pfd_query *query = of_event(run, part->sql, id);
	bool any = pfd_query_row(query);

	if (any)
		pfd_query_done(query);
	if (!any && !part->always)
		return;
	pfd_doc_heading(doc, 1, part->name, pfd_report_say(run, part->heading));
	query = of_event(run, part->sql, id);
	if (!pfd_report_rows_of(run, doc, pfd_report_begin(run, doc, &spec),
		    &spec, query, false))
		pfd_report_none(run, doc);
}

struct pfd_doc *pfd_report_event_sheet(
	const struct pfd_report_run *run, struct pfd_str id)
{
	static const struct part parts[] = {
		PART("programme", "Programme", "Ablauf", programme_sql,
			programme_columns, .always = true),
		PART("tasks", "Still to be done", "Noch zu tun", tasks_sql,
			task_columns, .always = true),
		PART("registrations", "Registrations", "Anmeldungen",
			registrations_sql, registration_columns, ),
	};
	struct pfd_doc *doc = begin(run, "pfd/event-sheet/1", id);

	for (size_t i = 0; i < PFD_COUNT(parts); i++)
		add_part(run, doc, id, &parts[i]);
	pfd_report_as_of(run, doc);
	return doc;
}

static void add_text(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_text heading, const char *sql, struct pfd_str id)
{
	struct pfd_str text = text_of(run, sql, id);

	if (!text.len)
		return;
	if (heading.en)
		pfd_doc_heading(doc, 1, NULL, pfd_report_say(run, heading));
	pfd_doc_paragraph(doc, text);
}

struct pfd_doc *pfd_report_event_doc(
	const struct pfd_report_run *run, struct pfd_str id)
{
	static const struct part became =
		PART("became", "What became of the last conference's results",
			"Was aus den Ergebnissen der letzten Konferenz wurde",
			became_sql, became_columns, );
	static const struct part parts[] = {
		PART("programme", "Programme", "Programm", programme_sql,
			programme_columns, ),
		PART("participants", "Participants", "Teilnehmende",
			sessions_sql, session_columns, ),
		PART("results", "Results", "Ergebnisse", results_sql,
			result_columns, ),
		PART("evaluation", "Evaluation", "Auswertung", evaluation_sql,
			evaluation_columns, ),
	};
	struct pfd_doc *doc = begin(run, "pfd/event-doc/1", id);

	add_part(run, doc, id, &became);
	add_text(run, doc, PFD_TEXT("What it was about", "Worum es ging"),
		"SELECT description FROM event WHERE id=?1", id);
	add_text(run, doc, PFD_TEXT("Documentation", "Dokumentation"),
		"SELECT documentation FROM event WHERE id=?1", id);
	for (size_t i = 0; i < PFD_COUNT(parts); i++)
		add_part(run, doc, id, &parts[i]);
	add_text(run, doc, (struct pfd_text){ 0 },
		"SELECT t.wording FROM event e JOIN year_texts t"
		" ON t.id=substr(e.id,1,4) AND t.text='funding_line'"
		" AND coalesce(t.\"from\",'')<=coalesce(e.documented,asof())"
		" AND coalesce(t.\"to\",'9999')>=coalesce(e.documented,asof())"
		" WHERE e.id=?1",
		id);
	pfd_report_as_of(run, doc);
	return doc;
}

/* ---- certificate ---------------------------------------------------------------- */

/* clang-format off */
#define LETTER(name) \
	"SELECT t.wording FROM event e JOIN year_texts t" \
	" ON t.id=substr(e.id,1,4) AND t.text='" name "'" \
	" AND coalesce(t.\"from\",'')<=e.date AND coalesce(t.\"to\",'9999')>=e.date" \
	" WHERE e.id=?1"
static const char topics_sql[] =
	"SELECT group_concat(value,', ') FROM event_topics WHERE id=?1";
static const char hours_sql[] =
	"SELECT CASE WHEN training_minutes%60=0 THEN training_minutes/60"
	" ELSE printf('%d:%02d',training_minutes/60,training_minutes%60) END"
	" FROM event WHERE id=?1 AND training_minutes>0";
static const char office_sql[] =
	"SELECT coalesce(p.office_name,p.name) FROM partnership p, event e"
	" WHERE e.id=?1";
static const char day_sql[] =
	"SELECT p.place FROM partnership p, event e WHERE e.id=?1";
/* clang-format on */

static struct pfd_str date_of(
	const struct pfd_report_run *run, struct pfd_str id)
{
	struct pfd_query *query = of_event(run,
		"SELECT coalesce(last_day,date) FROM event WHERE id=?1", id);
	struct pfd_str text = { 0 };
	struct pfd_date date;

	if (pfd_query_row(query)) {
		if (pfd_row_date(query, 0, &date)) {
			struct pfd_message said = PFD_MESSAGE(
				"{date}", "{date}", PFD_A_DATE("date", date));
			text = pfd_message_str(run->arena, &said, run->lang);
		}
		pfd_query_done(query);
	}
	return text;
}

/* Whom it is for is written in by hand: names stay out of the records. */
struct pfd_doc *pfd_report_event_certificate(
	const struct pfd_report_run *run, struct pfd_str id)
{
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang, "pfd/paper/1",
		pfd_report_say(run, PFD_TEXT("Certificate of attendance",
					    "Teilnahmebescheinigung")));
	struct pfd_str letterhead = text_of(run, LETTER("letterhead"), id);
	struct pfd_str topics = text_of(run, topics_sql, id);
	struct pfd_str hours = text_of(run, hours_sql, id);
	struct pfd_str trainer =
		text_of(run, "SELECT trainer FROM event WHERE id=?1", id);
	struct pfd_str line = text_of(run, LETTER("funding_line"), id);
	struct pfd_message body = PFD_MESSAGE(
		"took part in the training “{title}” on {date}.",
		"hat am {date} an der Fortbildung „{title}“ teilgenommen.",
		PFD_A_STR("title", title_of(run, id)),
		PFD_A_STR("date", date_of(run, id)));
	const struct {
		struct pfd_text label;
		struct pfd_str value;
	} facts[] = {
		{ PFD_TEXT("Topics", "Inhalte"), topics },
		{ PFD_TEXT("Hours", "Stunden"), hours },
		{ PFD_TEXT("Led by", "Leitung"), trainer },
	};

	doc->prose = true;
	if (letterhead.len)
		pfd_doc_lines(doc, letterhead);
	pfd_doc_paragraph(doc, PFD_STR("……………………………………………………"));
	pfd_doc_paragraph(doc, pfd_message_str(run->arena, &body, run->lang));
	for (size_t i = 0; i < PFD_COUNT(facts); i++)
		if (facts[i].value.len)
			pfd_doc_paragraph(doc,
				pfd_arena_printf(run->arena, "%s: %.*s",
					pfd_report_say(run, facts[i].label),
					PFD_STR_ARG(facts[i].value)));
	pfd_doc_lines(doc, pfd_arena_printf(run->arena, "%.*s, %.*s\n\n%.*s",
				   PFD_STR_ARG(text_of(run, day_sql, id)),
				   PFD_STR_ARG(date_of(run, id)),
				   PFD_STR_ARG(text_of(run, office_sql, id))));
	if (line.len)
		pfd_doc_paragraph(doc, line);
	return doc;
}

/* ---- calendar ---------------------------------------------------------------------- */

/* clang-format off */
static const struct pfd_report_column calendar_columns[] = {
	{ "field", { "Field", "Feld" }, PFD_CELL_ID },
	{ "what", { "What", "Was" }, PFD_CELL_TEXT },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "record", { "Event", "Veranstaltung" }, PFD_CELL_ID },
	{ "due", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "starts", { "Start", "Beginn" }, PFD_CELL_INT },
	{ "ends", { "End", "Ende" }, PFD_CELL_INT },
	{ "place", { "Place", "Ort" }, PFD_CELL_TEXT },
	{ "description", { "What it is about", "Worum es geht" }, PFD_CELL_TEXT },
	{ "sequence", { "Changes", "Änderungen" }, PFD_CELL_INT },
};
/* One entry for each session and the first day; without sessions one for the whole,
 * or, where no time is known, for each day.  What ends at night ends the day after
 * (rule event-times). */
static const char calendar_sql[] =
	"WITH RECURSIVE e AS (SELECT *, EXISTS (SELECT 1 FROM event_sessions"
	"  WHERE id=?1) AS parts FROM event WHERE id=?1),"
	" d(day) AS (SELECT date FROM e"
	"  UNION SELECT date FROM event_sessions WHERE id=?1"
	"  UNION SELECT date(day,'+1 day') FROM d, e"
	"  WHERE NOT parts AND start IS NULL AND day<last_day)"
	" SELECT 'event.'||d.day, title, '', id, d.day, start, CASE"
	"  WHEN NOT parts AND last_day>date"
	"   THEN \"end\"+24*60*pfd_days(date,last_day)"
	"  WHEN \"end\"<start THEN \"end\"+24*60"
	"  ELSE \"end\" END, place, description, 0 FROM d, e ORDER BY d.day";
static const struct pfd_report_table calendar = { .name = "event",
	PFD_REPORT_COLUMNS(calendar_columns) };
/* clang-format on */

struct pfd_doc *pfd_report_event_calendar(
	const struct pfd_report_run *run, struct pfd_str id)
{
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->lang, "pfd/calendar/1", NULL);
	struct pfd_table *table = pfd_report_begin(run, doc, &calendar);

	(void)pfd_report_rows_of(run, doc, table, &calendar,
		of_event(run, calendar_sql, id), false);
	pfd_report_add_partnership(run, doc);
	return doc;
}
