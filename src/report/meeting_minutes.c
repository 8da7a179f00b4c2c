/* `pfd meeting minutes`: who was there, what was voted and how, and what came of it,
 * as the index counts it.
 */
#include "meeting.h"

/* clang-format off */

/* ---- who was there ---------------------------------------------------------------- */

static const struct pfd_enum_value vote_values[] = {
	{ "own", { "own", "eigene" } },
	{ "none", { "none", "keine" } },
	{ "deputy", { "as deputy", "vertretend" } },
};
static const struct pfd_enum vote_words = { "own_vote", vote_values,
	PFD_COUNT(vote_values) };

static const struct pfd_report_column attendance_columns[] = {
	{ "member", { "Name", "Name" }, PFD_CELL_ID, .named = true },
	{ "role", { "Role", "Funktion" }, PFD_CELL_ID, .words = &pfd_enum_seat_role },
	{ "sector", { "Sector", "Bereich" }, PFD_CELL_ID, .words = &pfd_enum_sector },
	{ "mode", { "Mode", "Teilnahme" }, PFD_CELL_ID, .words = &pfd_enum_attendance_mode },
	{ "from", { "From", "Von" }, PFD_CELL_ID },
	{ "to", { "To", "Bis" }, PFD_CELL_ID },
	{ "vote", { "Vote", "Stimme" }, PFD_CELL_ID, .words = &vote_words },
	{ "votes_for", { "In the place of", "Anstelle von" }, PFD_CELL_ID, .named = true },
};
static const struct pfd_report_table attendance = {
	.name = "attendance",
	.title = { "Present", "Anwesend" },
	/* The seat of whoever has none with a vote: a deputy's or an advisory one. */
	.sql =
	"SELECT p.member, " PFD_MEETING_NAME("c") " AS name,"
	" coalesce(s.role,x.role), coalesce(s.sector,x.sector), p.mode,"
	" " PFD_MEETING_CLOCK("p.\"from\"") ", " PFD_MEETING_CLOCK("p.\"to\"") ","
	" CASE WHEN s.member IS NOT NULL THEN 'own' WHEN v.seat IS NULL THEN 'none'"
	" ELSE 'deputy' END,"
	" CASE WHEN s.member IS NULL THEN v.seat END, " PFD_MEETING_NAME("d")
	" FROM meeting_present p JOIN meeting m ON m.id=p.id"
	" JOIN contact c ON c.id=p.member"
	" LEFT JOIN meeting_seat s ON s.id=p.id AND s.member=p.member"
	" LEFT JOIN contact_seats x ON x.id=p.member AND x.\"no\"=("
	"  SELECT min(y.\"no\") FROM contact_seats y WHERE y.id=p.member AND y.body=m.body"
	"   AND m.date>=coalesce(y.\"from\",'') AND m.date<=coalesce(y.\"to\",'9999'))"
	" LEFT JOIN (SELECT id, member, min(seat) AS seat FROM meeting_voter"
	"  GROUP BY id, member) v ON v.id=p.id AND v.member=p.member"
	" LEFT JOIN contact d ON d.id=v.seat"
	" WHERE p.id=?1 ORDER BY s.member IS NULL AND v.seat IS NULL,"
	" coalesce(s.role,x.role) NOT IN ('chair','deputy_chair'),"
	" coalesce(s.role,x.role)='deputy_chair', name COLLATE german",
	PFD_REPORT_COLUMNS(attendance_columns),
};

static const struct pfd_report_column absence_columns[] = {
	{ "excused", { "Excused", "Entschuldigt" }, PFD_CELL_LIST },
	{ "absent", { "Absent", "Nicht anwesend" }, PFD_CELL_LIST },
	{ "guests", { "Guests", "Gäste" }, PFD_CELL_LIST },
	{ "asked", { "Asked in writing", "Schriftlich befragt" }, PFD_CELL_INT },
};
#define ABSENT(state) \
	"(SELECT group_concat(name," PFD_REPORT_BETWEEN ") FROM (SELECT name" \
	" FROM away WHERE state='" state "' ORDER BY name COLLATE german))"
static const char absence_sql[] =
	"WITH away AS MATERIALIZED (SELECT " PFD_MEETING_NAME("c") " AS name,"
	"  " PFD_MEETING_SEAT_STATE " AS state FROM meeting_seat s"
	"  JOIN contact c ON c.id=s.member WHERE s.id=?1"
	"  AND EXISTS (SELECT 1 FROM meeting_present p WHERE p.id=?1))"
	" SELECT " ABSENT("excused") ", " ABSENT("absent") ","
	" (SELECT group_concat(coalesce(g.role||' ('||" PFD_MEETING_NAME("o") "||')',"
	"   g.role," PFD_MEETING_NAME("o") ")," PFD_REPORT_BETWEEN ")"
	"  FROM meeting_guests g LEFT JOIN contact o ON o.id=g.organisation"
	"  WHERE g.id=?1),"
	" CASE WHEN m.kind='circular' THEN coalesce((SELECT nullif(count(*),0)"
	"  FROM meeting_recipients r WHERE r.id=?1),"
	"  (SELECT count(*) FROM meeting_seat s WHERE s.id=?1)) END"
	" FROM meeting m WHERE m.id=?1";

static const struct pfd_report_column objection_columns[] = {
	{ "member", { "Name", "Name" }, PFD_CELL_ID, .named = true },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "reason", { "Reason", "Grund" }, PFD_CELL_TEXT },
};
static const struct pfd_report_table objections = {
	.name = "objections",
	.title = { "Objections to voting in writing", "Widersprüche gegen das Umlaufverfahren" },
	.sql =
	"SELECT j.member, " PFD_MEETING_NAME("c") ", j.date, j.reason"
	" FROM meeting_objections j JOIN contact c ON c.id=j.member"
	" WHERE j.id=?1 ORDER BY j.date",
	PFD_REPORT_COLUMNS(objection_columns),
};
/* clang-format on */

/* ---- what is to be done, and the minutes themselves ------------------------------- */

static const struct pfd_report_column action_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "task", { "Task", "Aufgabe" }, PFD_CELL_TEXT },
	{ "who", { "Who", "Wer" }, PFD_CELL_ID, .named = true },
	{ "due", { "Due", "Fällig" }, PFD_CELL_DATE },
	{ "done", { "Done", "Erledigt" }, PFD_CELL_DATE },
};
static const struct pfd_report_column circular_columns[] = {
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "title", { "Item", "Gegenstand" }, PFD_CELL_TEXT },
	{ "grant", { "Application", "Antrag" }, PFD_CELL_ID,
		.kind_of_record = "grant" },
	{ "yes", { "Yes", "Ja" }, PFD_CELL_INT },
	{ "no", { "No", "Nein" }, PFD_CELL_INT },
	{ "abstain", { "Abstentions", "Enthaltungen" }, PFD_CELL_INT },
	{ "result", { "Result", "Ergebnis" }, PFD_CELL_ID,
		.words = &pfd_enum_item_result },
};
static const struct pfd_report_column approved_columns[] = {
	{ "meeting", { "Meeting", "Sitzung" }, PFD_CELL_ID,
		.kind_of_record = "meeting" },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
};
static const struct pfd_report_column minutes_columns[] = {
	{ "written", { "Minutes written", "Protokoll verfasst" },
		PFD_CELL_DATE },
	{ "approved", { "Approved", "Genehmigt" }, PFD_CELL_DATE },
	{ "approved_at", { "Approved at", "Genehmigt in" }, PFD_CELL_ID,
		.kind_of_record = "meeting" },
	{ "ratified_at", { "Ratified at", "Bestätigt in" }, PFD_CELL_ID,
		.kind_of_record = "meeting" },
};
/* clang-format off */
static const struct pfd_report_table actions = {
	.name = "actions",
	.title = { "Actions", "Aufgaben" },
	.sql =
	"SELECT a.\"no\", a.task, a.who, " PFD_MEETING_NAME("c") ", a.due, a.done"
	" FROM meeting_actions a LEFT JOIN contact c ON c.id=a.who"
	" WHERE a.id=?1 ORDER BY a.\"no\"",
	PFD_REPORT_COLUMNS(action_columns),
};
static const struct pfd_report_table circular_votes = {
	.name = "circular_votes",
	.title = { "Circular votes ratified here", "Hier bestätigte Umlaufbeschlüsse" },
	.sql =
	"SELECT m.date, i.title, i.\"grant\", b.yes, b.nay, b.abstain,"
	" coalesce(i.result,b.result) FROM meeting m"
	" JOIN meeting_items i ON i.id=m.id"
	" LEFT JOIN item_ballot b ON b.id=i.id AND b.\"no\"=i.\"no\""
	" WHERE m.ratified_at=?1 ORDER BY m.date, m.id, i.\"no\"",
	PFD_REPORT_COLUMNS(circular_columns),
};
static const struct pfd_report_table approved = {
	.name = "minutes_approved",
	.title = { "Minutes approved here", "Hier genehmigte Protokolle" },
	.sql =
	"SELECT m.id, m.date FROM meeting m WHERE m.minutes_approved_at=?1"
	" ORDER BY m.date, m.id",
	PFD_REPORT_COLUMNS(approved_columns),
};
static const char minutes_sql[] =
	"SELECT minutes_written, minutes_approved, minutes_approved_at, ratified_at"
	" FROM meeting WHERE id=?1";
/* clang-format on */

/* One to sign on, with place and date beside it. */
#define HAND "………………………………………………………………  ………………………………………………………………………………………………\n"

static void add_end(const struct pfd_meeting_paper *p)
{
	struct pfd_query *query;

	pfd_meeting_table(p, 1, &actions);
	pfd_meeting_open_actions(p);
	pfd_meeting_table(p, 1, &circular_votes);
	pfd_meeting_table(p, 1, &approved);
	pfd_doc_heading(p->doc, 1, "minutes",
		pfd_report_say(p->run, PFD_TEXT("Minutes", "Protokoll")));
	query = pfd_meeting_query(p, minutes_sql);
	if (pfd_query_row(query)) {
		pfd_meeting_facts(p, "minutes", minutes_columns,
			PFD_COUNT(minutes_columns), query, 0);
		pfd_query_done(query);
	}
	pfd_doc_lines(
		p->doc, pfd_meeting_say(p,
				PFD_MESSAGE(HAND
					"Place, date               Chair\n" HAND
					"Place, date               "
					"Minutes taken by",
					HAND "Ort, Datum                "
					     "Sitzungsleitung\n" HAND
					     "Ort, Datum                "
					     "Protokollführung")));
}

enum pfd_status pfd_report_minutes(const struct pfd_report_run *run,
	struct pfd_str id, struct pfd_doc **ret, struct pfd_err *err)
{
	struct pfd_meeting_paper p = pfd_meeting_paper(
		run, "pfd/minutes/1", PFD_TEXT("minutes", "Protokoll"), id);
	struct pfd_query *query;

	pfd_meeting_head(&p);
	pfd_meeting_table(&p, 1, &attendance);
	query = pfd_meeting_query(&p, absence_sql);
	if (pfd_query_row(query)) {
		pfd_meeting_facts(&p, "absence", absence_columns,
			PFD_COUNT(absence_columns), query, 0);
		pfd_query_done(query);
	}
	pfd_meeting_table(&p, 1, &objections);
	pfd_meeting_items(&p);
	add_end(&p);
	*ret = p.doc;
	return pfd_report_provenance(run, p.doc, err);
}
