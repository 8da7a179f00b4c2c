/* `pfd meeting invite`: who is invited, what the mail says, and the meeting as an
 * event for calendars.
 */
#include "meeting.h"
#include "paper.h"

/* clang-format off */

/* ---- who is invited -------------------------------------------------------------- */

static const char invited_sql[] =
	"SELECT c.id, pfd_open(c.id,'name',c.name), pfd_open(c.id,'email',c.email),"
	" c.email IS NOT NULL FROM meeting m JOIN meeting_rules r ON r.id=m.id"
	" JOIN contact c ON CASE WHEN m.kind='circular'"
	"  THEN c.id IN (SELECT s.member FROM meeting_seat s WHERE s.id=m.id)"
	"   AND (NOT EXISTS (SELECT 1 FROM meeting_recipients q WHERE q.id=m.id)"
	"    OR c.id IN (SELECT q.value FROM meeting_recipients q WHERE q.id=m.id))"
	"  ELSE c.id IN (SELECT s.id FROM contact_seats s WHERE s.body=m.body"
	"   AND r.day>=coalesce(s.\"from\",'') AND r.day<=coalesce(s.\"to\",'9999')) END"
	" WHERE m.id=?1 ORDER BY c.id";

/* ---- what a mail may name ---------------------------------------------------------- */

#define TEXT(name, sql_, from, en, de) \
	{ { name, { en, de }, PFD_CELL_TEXT }, sql_, from }
#define ID(name, sql_, from, en, de) \
	{ { name, { en, de }, PFD_CELL_ID }, sql_, from }
#define DATE(name, sql_, from, en, de) \
	{ { name, { en, de }, PFD_CELL_DATE }, sql_, from }
/* ?1 the meeting, ?2 the contact who is written to. */
static const char invitation_from[] =
	" FROM meeting m JOIN partnership p"
	" LEFT JOIN partnership_bodies b ON b.body=m.body"
	" LEFT JOIN contact c ON c.id=?2 WHERE m.id=?1";
const struct pfd_paper_field pfd_invitation_fields[] = {
	TEXT("partnership.name", "p.name", "partnership.name", "the partnership", "die Partnerschaft"),
	TEXT("partnership.place", "p.place", "partnership.place", "its town", "ihr Ort"),
	TEXT("office.name", "p.office_name", "partnership.office", "the coordination office", "die Koordinierungs- und Fachstelle"),
	TEXT("office.email", "p.office_email", "partnership.office", "its e-mail address", "ihre E-Mail-Adresse"),
	TEXT("office.phone", "p.office_phone", "partnership.office", "its phone number", "ihre Telefonnummer"),
	ID("meeting.id", "m.id", NULL, "the meeting's id", "Kennung der Sitzung"),
	TEXT("body.name", PFD_MEETING_BODY, "partnership.bodies", "the body that meets", "das tagende Gremium"),
	TEXT("meeting.title", "m.title", "meeting.title", "the meeting's title", "Titel der Sitzung"),
	{ { "meeting.kind", { "ordinary, special or circular", "Art der Sitzung" }, PFD_CELL_ID, .words = &pfd_enum_meeting_kind }, "m.kind", "meeting.kind" },
	DATE("meeting.date", "m.date", "meeting.date", "its day; of a circular vote the last", "ihr Tag; beim Umlaufverfahren der letzte"),
	ID("meeting.start", PFD_MEETING_CLOCK("m.start"), "meeting.start", "when it begins", "Beginn"),
	ID("meeting.end", PFD_MEETING_CLOCK("m.\"end\""), "meeting.end", "when it ends", "Ende"),
	TEXT("meeting.place", "m.place", "meeting.place", "where it is", "Ort"),
	ID("meeting.repeat_of", "m.repeat_of", "meeting.repeat_of", "the meeting that it repeats", "die Sitzung, die wiederholt wird"),
	TEXT("member.name", "pfd_open(c.id,'name',c.name)", "contact.name", "who is written to; nothing where no key opens the name", "an wen es geht; leer, wo kein Schlüssel den Namen öffnet"),
};
const size_t pfd_invitation_n_fields = PFD_COUNT(pfd_invitation_fields);

static const struct pfd_report_column agenda_columns[] = {
	{ "no", { "No.", "TOP" }, PFD_CELL_INT },
	{ "title", { "Item", "Gegenstand" }, PFD_CELL_TEXT },
	{ "duration", { "Minutes", "Minuten" }, PFD_CELL_INT },
	{ "motion", { "Motion", "Beschlussvorschlag" }, PFD_CELL_TEXT },
	{ "grant", { "Application", "Antrag" }, PFD_CELL_ID, .kind_of_record = "grant" },
};
const struct pfd_paper_list pfd_invitation_lists[] = {
	{ { .name = "agenda",
	    .sql = "SELECT \"no\", title, duration, motion, \"grant\""
		" FROM meeting_items WHERE id=?1 ORDER BY \"no\"",
	    PFD_REPORT_COLUMNS(agenda_columns) },
	  { "the agenda", "die Tagesordnung" } },
};
const size_t pfd_invitation_n_lists = PFD_COUNT(pfd_invitation_lists);

/* ---- the event -------------------------------------------------------------------- */

static const struct pfd_report_column event_columns[] = {
	{ "what", { "Body", "Gremium" }, PFD_CELL_ID, .named = true },
	{ "title", { "Subject", "Anlass" }, PFD_CELL_TEXT },
	{ "field", { "Meeting", "Sitzung" }, PFD_CELL_ID },
	{ "due", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "starts", { "Start", "Beginn" }, PFD_CELL_INT },
	{ "ends", { "End", "Ende" }, PFD_CELL_INT },
	{ "place", { "Place", "Ort" }, PFD_CELL_TEXT },
	{ "agenda", { "Agenda", "Tagesordnung" }, PFD_CELL_TEXT },
	{ "organizer", { "Organiser", "Einladende Stelle" }, PFD_CELL_ID, .named = true },
	{ "sequence", { "Changes", "Änderungen" }, PFD_CELL_INT },
};
/* A circular vote takes no time of day.  Without an end the agenda's durations. */
static const struct pfd_report_table event = {
	.name = "event",
	.sql =
	"SELECT 'meeting', " PFD_MEETING_BODY ", CASE WHEN m.kind='circular'"
	"  THEN coalesce(m.title||' – ','')||?3 ELSE coalesce(m.title,'') END,"
	" m.id, m.date, CASE WHEN m.kind IS NOT 'circular' THEN m.start END,"
	" coalesce(m.\"end\",(SELECT m.start+sum(i.duration) FROM meeting_items i"
	"  WHERE i.id=m.id)), m.place,"
	" (SELECT group_concat(x.line,char(10)) FROM (SELECT char(10)||i.\"no\"||'. '||"
	"  coalesce(i.title,'') AS line FROM meeting_items i WHERE i.id=m.id"
	"  ORDER BY i.\"no\") x), p.office_email, p.office_name, ?2"
	" FROM meeting m JOIN partnership p"
	" LEFT JOIN partnership_bodies b ON b.body=m.body WHERE m.id=?1",
	PFD_REPORT_COLUMNS(event_columns),
};
/* clang-format on */

void pfd_report_invited(const struct pfd_report_run *run, struct pfd_str id,
	struct pfd_invited_list *ret)
{
	struct pfd_query *query = pfd_query(run->index, invited_sql);

	pfd_query_str(query, 1, id);
	while (pfd_query_row(query)) {
		struct pfd_invited one = {
			.id = pfd_row_keep(run->arena, query, 0),
			.name = pfd_row_keep(run->arena, query, 1),
			.address = pfd_str_trim(
				pfd_row_keep(run->arena, query, 2)),
			.sealed =
				pfd_row_int(query, 3) && pfd_row_null(query, 2),
		};

		pfd_vec_push(run->arena, ret, one);
	}
}

static struct pfd_table *const *read_lists(
	const struct pfd_report_run *run, struct pfd_str id)
{
	/* Only its tables are used. */
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang, "", NULL);
	struct pfd_table **lists =
		pfd_alloc_n(run->arena, pfd_invitation_n_lists, sizeof(*lists));

	for (size_t i = 0; i < pfd_invitation_n_lists; i++) {
		const struct pfd_report_table *spec =
			&pfd_invitation_lists[i].table;
		struct pfd_query *query = pfd_query(run->index, spec->sql);

		lists[i] = pfd_report_begin(run, doc, spec);
		pfd_query_str(query, 1, id);
		(void)pfd_report_rows_of(
			run, doc, lists[i], spec, query, false);
	}
	return lists;
}

enum pfd_status pfd_report_invitation(const struct pfd_report_run *run,
	struct pfd_str id, struct pfd_str member, struct pfd_doc **ret,
	struct pfd_err *err)
{
	const struct pfd_paper *paper =
		pfd_paper_named(PFD_PAPER_MAIL, "invitation");
	struct pfd_report_run own = *run;
	struct pfd_template template = { .part = pfd_paper_part,
		.ctx = &own,
		.n_fields = pfd_invitation_n_fields,
		.n_lists = pfd_invitation_n_lists };
	struct pfd_query *query;
	struct pfd_doc *doc;
	enum pfd_status status =
		pfd_paper_template(run, paper, &own.lang, &template.body, err);

	if (status)
		return status;
	query = pfd_paper_query(&own, pfd_invitation_fields,
		pfd_invitation_n_fields, invitation_from);
	pfd_query_str(query, 1, id);
	pfd_query_str(query, 2, member);
	template.fields = pfd_paper_values(
		&own, pfd_invitation_fields, pfd_invitation_n_fields, query);
	template.lists = read_lists(&own, id);
	doc = pfd_doc_new(run->arena, own.lang, "pfd/paper/1", NULL);
	doc->prose = true;
	status = pfd_template_fill(doc, &template, err);
	if (!status)
		*ret = doc;
	return status;
}

struct pfd_doc *pfd_report_calendar(
	const struct pfd_report_run *run, struct pfd_str id, int64_t sequence)
{
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->lang, "pfd/calendar/1", NULL);
	struct pfd_table *table = pfd_report_begin(run, doc, &event);
	struct pfd_query *query = pfd_query(run->index, event.sql);

	pfd_query_str(query, 1, id);
	pfd_query_int(query, 2, sequence);
	pfd_query_str(query, 3,
		pfd_str(pfd_report_say(
			run, PFD_TEXT("circular vote, last day",
				     "Umlaufverfahren, letzter Tag"))));
	(void)pfd_report_rows_of(run, doc, table, &event, query, false);
	query = pfd_query(run->index, "SELECT name FROM partnership");
	if (pfd_query_row(query)) {
		pfd_doc_provenance(doc, "partnership", "",
			pfd_cell_text(pfd_row_keep(run->arena, query, 0)));
		pfd_query_done(query);
	}
	return doc;
}
