/* What the bodies did in a year: who came, what was decided, and of whom they
 * consist.  Persons go by their ids, as in all that leaves the office.
 */
#include "meeting.h"

/* clang-format off */
static const struct pfd_report_column attendance_columns[] = {
	{ "body", { "Body", "Gremium" }, PFD_CELL_ID, .named = true },
	{ "member", { "Member", "Mitglied" }, PFD_CELL_ID, .kind_of_record = "contact" },
	{ "meetings", { "Meetings", "Sitzungen" }, PFD_CELL_INT, true },
	{ "present", { "Present", "Anwesend" }, PFD_CELL_INT, true },
	{ "represented", { "Represented", "Vertreten" }, PFD_CELL_INT, true },
	{ "excused", { "Excused", "Entschuldigt" }, PFD_CELL_INT, true },
	{ "absent", { "Absent", "Unentschuldigt" }, PFD_CELL_INT, true },
};
static const struct pfd_report_column decision_columns[] = {
	{ "number", { "Number", "Nummer" }, PFD_CELL_ID },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "body", { "Body", "Gremium" }, PFD_CELL_ID, .named = true },
	{ "meeting", { "Meeting", "Sitzung" }, PFD_CELL_ID, .kind_of_record = "meeting", .detail = true },
	{ "item", { "Item", "TOP" }, PFD_CELL_INT },
	{ "title", { "Subject", "Gegenstand" }, PFD_CELL_TEXT },
	{ "yes", { "Yes", "Ja" }, PFD_CELL_INT },
	{ "no", { "No", "Nein" }, PFD_CELL_INT },
	{ "abstain", { "Abstentions", "Enthaltungen" }, PFD_CELL_INT },
	{ "result", { "Result", "Ergebnis" }, PFD_CELL_ID, .words = &pfd_enum_item_result },
	{ "grant", { "Grant", "Förderung" }, PFD_CELL_ID, .kind_of_record = "grant" },
	{ "recommended", { "Recommended", "Empfohlen" }, PFD_CELL_MONEY, true },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
};
static const struct pfd_report_column composition_columns[] = {
	{ "body", { "Body", "Gremium" }, PFD_CELL_ID, .named = true },
	{ "sector", { "Sector", "Bereich" }, PFD_CELL_ID, .words = &pfd_enum_sector },
	{ "members", { "With a vote", "Stimmberechtigt" }, PFD_CELL_INT, true },
	{ "deputies", { "Deputies", "Stellvertretungen" }, PFD_CELL_INT, true },
	{ "advisory", { "Advisory", "Beratend" }, PFD_CELL_INT, true },
};
#define NAME_OF_BODY(of) \
	"coalesce((SELECT b.name FROM partnership_bodies b WHERE b.body=" of ")," of ")"

static const struct pfd_report_table attendance = {
	.name = "attendance",
	.title = { "Attendance", "Teilnahme an den Sitzungen" },
	.sql =
	"WITH seat AS MATERIALIZED (SELECT m.body, s.member,"
	"  " PFD_MEETING_SEAT_STATE " AS state FROM meeting m"
	"  JOIN meeting_seat s ON s.id=m.id WHERE m.year=?1"
	"  AND m.kind IS NOT 'circular'"
	"  AND EXISTS (SELECT 1 FROM meeting_present p WHERE p.id=m.id))"
	" SELECT s.body, " NAME_OF_BODY("s.body") ", s.member, count(*),"
	" sum(s.state='present'), sum(s.state='represented'),"
	" sum(s.state='excused'), sum(s.state='absent') FROM seat s"
	" GROUP BY s.body, s.member ORDER BY s.body, s.member",
	PFD_REPORT_COLUMNS(attendance_columns),
};
/* Numbered within the year in the order of the votes; what was merely noted is no
 * decision. */
static const struct pfd_report_table decisions = {
	.name = "decisions",
	.title = { "Register of decisions", "Beschlussregister" },
	.sql =
	"WITH item AS MATERIALIZED (SELECT m.year, m.date, m.body, m.id, i.\"no\","
	"  i.title, b.yes, b.nay, b.abstain, coalesce(i.result,b.result) AS result,"
	"  i.\"grant\", i.amount FROM meeting m JOIN meeting_items i ON i.id=m.id"
	"  LEFT JOIN item_ballot b ON b.id=i.id AND b.\"no\"=i.\"no\""
	"  WHERE m.year=?1)"
	" SELECT i.year||'/'||row_number() OVER (ORDER BY i.date, i.id, i.\"no\"),"
	" i.date, i.body, " NAME_OF_BODY("i.body") ", i.id, i.\"no\", i.title, i.yes,"
	" i.nay, i.abstain, i.result, i.\"grant\","
	" CASE WHEN i.result='adopted' THEN coalesce(i.amount,m.requested) END,"
	" CASE WHEN i.result='adopted' AND m.award_no IS NOT NULL THEN m.awarded END"
	" FROM item i LEFT JOIN grant_money m ON m.id=i.\"grant\""
	" WHERE i.result<>'noted' ORDER BY i.date, i.id, i.\"no\"",
	PFD_REPORT_COLUMNS(decision_columns),
};
static const struct pfd_report_table composition = {
	.name = "composition",
	.title = { "Composition of the bodies at the end of the year",
		"Zusammensetzung der Gremien am Jahresende" },
	.sql =
	"SELECT s.body, " NAME_OF_BODY("s.body") ", coalesce(s.sector,'other'),"
	" sum(s.role IS NULL OR s.role NOT IN ('deputy','advisory')),"
	" sum(s.role IS 'deputy'), sum(s.role IS 'advisory') FROM contact_seats s"
	" WHERE coalesce(s.\"from\",'')<=?1||'-12-31'"
	" AND coalesce(s.\"to\",'9999')>=?1||'-12-31'"
	" GROUP BY s.body, 3 ORDER BY s.body, 4 DESC, 3",
	PFD_REPORT_COLUMNS(composition_columns),
};
/* clang-format on */

static const struct pfd_report_table *const of_bodies[] = { &composition,
	&attendance, &decisions };

enum pfd_status pfd_report_of_bodies(const struct pfd_report_run *run,
	const char *name, int year, struct pfd_doc **ret, struct pfd_err *err)
{
	const struct pfd_report_table *spec = of_bodies[0];
	struct pfd_report_table bare;

	for (size_t i = 0; i < PFD_COUNT(of_bodies); i++)
		if (!strcmp(of_bodies[i]->name, name))
			spec = of_bodies[i];
	bare = *spec;
	bare.title = (struct pfd_text){ 0 };
	*ret = pfd_doc_new(run->arena, run->lang,
		pfd_arena_printf(run->arena, "pfd/report-%s/1", name).ptr,
		pfd_arena_printf(run->arena, "%s %d",
			pfd_report_say(run, spec->title), year)
			.ptr);
	pfd_report_query(run, *ret, &bare, year);
	return pfd_report_provenance(run, *ret, err);
}

void pfd_yearly_bodies(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	for (size_t i = 0; i < PFD_COUNT(of_bodies); i++) {
		struct pfd_report_table bare = *of_bodies[i];

		bare.title = (struct pfd_text){ 0 };
		pfd_doc_heading(doc, 2, bare.name,
			pfd_report_say(run, of_bodies[i]->title));
		pfd_report_query(run, doc, &bare, year);
	}
}
