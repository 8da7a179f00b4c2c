/* What the papers of a meeting begin with, and how their parts are made. */
#include "meeting.h"

/* clang-format off */
static const char title_sql[] =
	"SELECT " PFD_MEETING_BODY ", m.date FROM meeting m"
	" LEFT JOIN partnership_bodies b ON b.body=m.body WHERE m.id=?1";
/* clang-format on */

struct pfd_query *pfd_meeting_query(
	const struct pfd_meeting_paper *p, const char *sql)
{
	struct pfd_query *query = pfd_query(p->run->index, sql);

	pfd_query_str(query, 1, p->id);
	return query;
}

struct pfd_str pfd_meeting_say(
	const struct pfd_meeting_paper *p, struct pfd_message message)
{
	return pfd_message_str(p->run->arena, &message, p->run->lang);
}

struct pfd_meeting_paper pfd_meeting_paper(const struct pfd_report_run *run,
	const char *schema, struct pfd_text what, struct pfd_str id)
{
	struct pfd_meeting_paper p = { .run = run, .id = id };
	struct pfd_query *query = pfd_meeting_query(&p, title_sql);
	struct pfd_message title = PFD_MESSAGE("{body}: {what} of {date}",
		"{body}: {what} vom {date}", PFD_A_Z("body", ""),
		PFD_A_TEXT("what", what), PFD_A_STR("date", id));
	struct pfd_date date;

	if (pfd_query_row(query)) {
		title.args[0] =
			PFD_A_STR("body", pfd_row_keep(run->arena, query, 0));
		if (pfd_row_date(query, 1, &date))
			title.args[2] = PFD_A_DATE("date", date);
		pfd_query_done(query);
	}
	p.doc = pfd_doc_new(run->arena, run->lang, schema,
		pfd_message_str(run->arena, &title, run->lang).ptr);
	return p;
}

void pfd_meeting_facts(const struct pfd_meeting_paper *p, const char *name,
	const struct pfd_report_column *columns, size_t n,
	struct pfd_query *query, int first)
{
	struct pfd_block *facts = pfd_doc_facts(p->doc, name);

	for (size_t i = 0; i < n; i++) {
		struct pfd_cell cell = pfd_report_column_cell(
			p->run, &columns[i], query, first);

		if (cell.kind != PFD_CELL_EMPTY)
			pfd_doc_fact_for(p->doc, facts,
				pfd_report_widest(&columns[i], query, first),
				columns[i].key,
				pfd_report_say(p->run, columns[i].title), cell);
		first += 1 + columns[i].named;
	}
}

void pfd_meeting_table_of(const struct pfd_meeting_paper *p, int level,
	const struct pfd_report_table *spec, struct pfd_query *query)
{
	struct pfd_report_table bare = *spec;
	size_t before = p->doc->blocks.n;
	struct pfd_table *table;

	bare.title = (struct pfd_text){ 0 };
	pfd_doc_heading(
		p->doc, level, spec->name, pfd_report_say(p->run, spec->title));
	table = pfd_report_begin(p->run, p->doc, &bare);
	table->lean = true;
	if (!pfd_report_rows_of(p->run, p->doc, table, spec, query, false))
		p->doc->blocks.n = before;
}

void pfd_meeting_table(const struct pfd_meeting_paper *p, int level,
	const struct pfd_report_table *spec)
{
	pfd_meeting_table_of(p, level, spec, pfd_meeting_query(p, spec->sql));
}

/* ---- head ------------------------------------------------------------------------ */

static const struct pfd_report_column head_columns[] = {
	{ "title", { "Subject", "Anlass" }, PFD_CELL_TEXT },
	{ "body", { "Body", "Gremium" }, PFD_CELL_ID, .named = true },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID,
		.words = &pfd_enum_meeting_kind },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "time", { "Time", "Uhrzeit" }, PFD_CELL_TEXT },
	{ "place", { "Place", "Ort" }, PFD_CELL_TEXT },
	{ "chair", { "Chaired by", "Sitzungsleitung" }, PFD_CELL_TEXT },
	{ "repeat_of", { "Repeats", "Wiederholung der Sitzung" }, PFD_CELL_ID,
		.kind_of_record = "meeting" },
	{ "invited", { "Invited on", "Eingeladen am" }, PFD_CELL_DATE },
	{ "notice_days", { "Days of notice", "Tage vor der Sitzung" },
		PFD_CELL_INT },
	{ "notice_required", { "Days required", "Einladungsfrist in Tagen" },
		PFD_CELL_INT },
	{ "notice_waived", { "Notice waived", "Auf die Frist verzichtet" },
		PFD_CELL_BOOL },
	{ "entitled", { "Entitled to vote", "Stimmberechtigte" },
		PFD_CELL_INT },
};
/* In writing nobody meets. */
static const struct {
	const char *key;
	struct pfd_text title;
} circular_titles[] = {
	{ "date", { "Answers until", "Antwort bis" } },
	{ "invited", { "Sent on", "Verschickt am" } },
	{ "notice_days", { "Days to answer", "Tage Zeit zu antworten" } },
	{ "notice_required", { "Days required", "Vorgeschriebene Tage" } },
};
/* clang-format off */
/* Whoever of chair and deputy chair was there has led. */
enum { H_KIND = 3 };
static const char head_sql[] =
	"SELECT m.title, m.body, " PFD_MEETING_BODY ", m.kind, m.date,"
	" " PFD_MEETING_CLOCK("m.start") "||coalesce('–'||" PFD_MEETING_CLOCK("m.\"end\"") ",''),"
	" m.place, (SELECT " PFD_MEETING_NAME("c") " FROM meeting_present p"
	"  JOIN meeting_seat s ON s.id=p.id AND s.member=p.member"
	"   AND s.role IN ('chair','deputy_chair')"
	"  JOIN contact c ON c.id=p.member WHERE p.id=m.id ORDER BY s.role LIMIT 1),"
	" m.repeat_of, m.invited, pfd_days(m.invited,m.date),"
	" CASE WHEN m.kind='circular' THEN r.circular_days"
	"  ELSE r.invitation_lead_days END, nullif(m.notice_waived,0),"
	" nullif((SELECT count(*) FROM meeting_seat s WHERE s.id=m.id),0)"
	" FROM meeting m LEFT JOIN partnership_bodies b ON b.body=m.body"
	" LEFT JOIN meeting_rules r ON r.id=m.id WHERE m.id=?1";
/* clang-format on */

static void name_circular(struct pfd_report_column *columns)
{
	for (size_t i = 0; i < PFD_COUNT(head_columns); i++)
		for (size_t j = 0; j < PFD_COUNT(circular_titles); j++)
			if (!strcmp(columns[i].key, circular_titles[j].key))
				columns[i].title = circular_titles[j].title;
}

void pfd_meeting_head(const struct pfd_meeting_paper *p)
{
	struct pfd_report_column columns[PFD_COUNT(head_columns)];
	struct pfd_query *query = pfd_meeting_query(p, head_sql);

	if (!pfd_query_row(query))
		return;
	memcpy(columns, head_columns, sizeof columns);
	if (pfd_str_eqz(pfd_row_str(query, H_KIND), "circular"))
		name_circular(columns);
	pfd_meeting_facts(p, "meeting", columns, PFD_COUNT(columns), query, 0);
	pfd_query_done(query);
}

/* ---- what is left to do ---------------------------------------------------------- */

static const struct pfd_report_column open_columns[] = {
	{ "meeting", { "Meeting", "Sitzung" }, PFD_CELL_DATE },
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "task", { "Task", "Aufgabe" }, PFD_CELL_TEXT },
	{ "who", { "Who", "Wer" }, PFD_CELL_ID, .named = true },
	{ "due", { "Due", "Fällig" }, PFD_CELL_DATE },
};
/* clang-format off */
static const struct pfd_report_table open_actions = {
	.name = "open_actions",
	.title = { "Open actions of earlier meetings",
		"Offene Aufgaben aus früheren Sitzungen" },
	.sql =
	"SELECT o.date, a.\"no\", a.task, a.who, " PFD_MEETING_NAME("c") ", a.due"
	" FROM meeting m JOIN meeting o ON o.body=m.body AND o.date<m.date"
	" JOIN meeting_actions a ON a.id=o.id AND (a.done IS NULL OR a.done>=m.date)"
	" LEFT JOIN contact c ON c.id=a.who"
	" WHERE m.id=?1 ORDER BY a.due IS NULL, a.due, o.date, a.\"no\"",
	PFD_REPORT_COLUMNS(open_columns),
};
/* clang-format on */

void pfd_meeting_open_actions(const struct pfd_meeting_paper *p)
{
	pfd_meeting_table(p, 1, &open_actions);
}
