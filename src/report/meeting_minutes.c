/* `pfd meeting minutes`: who was there, what was voted and how, and what came of it,
 * as the index counts it.
 */
#include "meeting.h"

/* clang-format off */

/* ---- who was there ---------------------------------------------------------------- */

static const struct pfd_enum_value vote_values[] = {
	{ "own", { "own", "eigene" } },
	{ "none", { "none", "keine" } },
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
	{ "votes_for", { "In the place of", "In Vertretung für" }, PFD_CELL_ID, .named = true },
};
static const struct pfd_report_table attendance = {
	.name = "attendance",
	.title = { "Present", "Anwesend" },
	/* The seat of whoever has none with a vote: a deputy's or an advisory one. */
	.sql =
	"SELECT p.member, " PFD_MEETING_NAME("c") " AS name,"
	" coalesce(s.role,x.role), coalesce(s.sector,x.sector), p.mode,"
	" " PFD_MEETING_CLOCK("p.\"from\"") ", " PFD_MEETING_CLOCK("p.\"to\"") ","
	" CASE WHEN s.member IS NOT NULL THEN 'own' WHEN v.seat IS NULL THEN 'none' END,"
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

/* ---- what was voted ----------------------------------------------------------------- */

enum { I_NO, I_TITLE, I_ENTITLED, I_PRESENT, I_QUORUM, I_THERE, I_YES, I_NAY,
	I_ABSTAIN, I_INVALID, I_NOT_VOTING, I_SILENT, I_EXCLUDED, I_SECRET,
	I_COUNTED, I_STANDS, I_FACTS };
static const struct pfd_report_column item_columns[] = {
	{ "grant", { "Application", "Antrag" }, PFD_CELL_ID, .kind_of_record = "grant" },
	{ "applicant", { "Applicant", "Antragsteller" }, PFD_CELL_ID, .named = true },
	{ "requested", { "Requested", "Beantragt" }, PFD_CELL_MONEY },
	{ "carried_from", { "Carried over from", "Übernommen aus" }, PFD_CELL_ID, .kind_of_record = "meeting" },
	{ "presenter", { "Presented by", "Vorgestellt durch" }, PFD_CELL_ID, .named = true },
	{ "motion", { "Motion", "Beschlussvorschlag" }, PFD_CELL_TEXT },
	{ "at", { "Voted at", "Abstimmung um" }, PFD_CELL_ID },
	{ "majority", { "Majority needed", "Nötige Mehrheit" }, PFD_CELL_ID, .words = &pfd_enum_majority },
};
static const char items_sql[] =
	"SELECT i.\"no\", i.title, b.entitled, b.present, b.quorum, b.there, b.yes,"
	" b.nay, b.abstain, b.invalid, b.not_voting, b.silent, b.excluded,"
	" i.vote_secret, b.counted, b.result,"
	" i.\"grant\", g.applicant, " PFD_MEETING_NAME("a") ", g.requested,"
	" i.carried_from, i.presenter, " PFD_MEETING_NAME("c") ", i.motion,"
	" " PFD_MEETING_CLOCK("i.at") ", i.majority"
	" FROM meeting_items i"
	" LEFT JOIN item_ballot b ON b.id=i.id AND b.\"no\"=i.\"no\""
	" LEFT JOIN \"grant\" g ON g.id=i.\"grant\""
	" LEFT JOIN contact a ON a.id=g.applicant"
	" LEFT JOIN contact c ON c.id=i.presenter"
	" WHERE i.id=?1 ORDER BY i.\"no\"";

static const struct pfd_report_column outcome_columns[] = {
	{ "typed", { "Result", "Ergebnis" }, PFD_CELL_ID, .words = &pfd_enum_item_result },
	{ "amount", { "Recommended", "Empfohlener Betrag" }, PFD_CELL_MONEY },
	{ "conditions", { "Conditions", "Auflagen" }, PFD_CELL_TEXT },
	{ "reason", { "Reason", "Begründung" }, PFD_CELL_TEXT },
};
static const char outcome_sql[] =
	"SELECT coalesce(i.result,b.result), CASE WHEN coalesce(i.result,b.result)"
	"  NOT IN ('rejected','void') THEN i.amount END, i.conditions, i.reason"
	" FROM meeting_items i"
	" LEFT JOIN item_ballot b ON b.id=i.id AND b.\"no\"=i.\"no\""
	" WHERE i.id=?1 AND i.\"no\"=?2";

/* Those written down, then those that seats and affiliations show; one each. */
static const char conflicts_sql[] =
	"SELECT " PFD_MEETING_NAME("c") " AS name, x.basis, x.ground, x.left_room,"
	" NULL AS role, NULL AS party FROM meeting_items_conflicts x"
	" JOIN contact c ON c.id=x.member WHERE x.id=?1 AND x.items_no=?2"
	" UNION ALL SELECT " PFD_MEETING_NAME("c") ", NULL, NULL, NULL, t.role,"
	" " PFD_MEETING_NAME("o") " FROM item_conflict t"
	" JOIN contact c ON c.id=t.member JOIN contact o ON o.id=t.party"
	" WHERE t.id=?1 AND t.\"no\"=?2 AND NOT t.listed ORDER BY 1 COLLATE german";
static const char named_sql[] =
	"SELECT n.vote, group_concat(name,', ') FROM (SELECT v.vote,"
	" " PFD_MEETING_NAME("c") " AS name FROM meeting_items_vote_named v"
	" JOIN contact c ON c.id=v.member WHERE v.id=?1 AND v.items_no=?2"
	" ORDER BY name COLLATE german) n GROUP BY n.vote ORDER BY n.vote DESC";
/* clang-format on */

static struct pfd_str say(
	const struct pfd_meeting_paper *p, struct pfd_message message)
{
	return pfd_message_str(p->run->arena, &message, p->run->lang);
}

static void fact(const struct pfd_meeting_paper *p, struct pfd_block *facts,
	const char *key, struct pfd_text title, struct pfd_str text)
{
	if (text.len)
		pfd_doc_fact(p->doc, facts, key, pfd_report_say(p->run, title),
			pfd_cell_text(text));
}

/* "declared by the member; left the room" */
static void add_ground(const struct pfd_meeting_paper *p, struct pfd_buf *out,
	struct pfd_query *query)
{
	const char *basis = pfd_report_word(
		&pfd_enum_conflict_basis, pfd_row_str(query, 1), p->run->lang);
	const char *role;

	if (!pfd_row_null(query, 2))
		pfd_buf_printf(
			out, "%.*s; ", PFD_STR_ARG(pfd_row_str(query, 2)));
	if (basis)
		pfd_buf_addz(out, basis);
	if (!pfd_row_null(query, 4)) {
		role = pfd_report_word(&pfd_enum_affiliation_role,
			pfd_row_str(query, 4), p->run->lang);
		pfd_buf_add(out,
			say(p, PFD_MESSAGE("by the records: {role}, {party}",
				       "nach Aktenlage: {role}, {party}",
				       PFD_A_Z("role",
					       role ? role
						    : pfd_report_say(p->run,
							      PFD_TEXT("itself",
								      "selbs"
								      "t"))),
				       PFD_A_STR("party",
					       pfd_row_str(query, 5)))));
	}
	if (pfd_row_int(query, 3))
		pfd_buf_add(out, say(p, PFD_MESSAGE("; left the room",
						"; hat den Raum verlassen")));
}

static struct pfd_query *of_item(
	const struct pfd_meeting_paper *p, const char *sql, int64_t no)
{
	struct pfd_query *query = pfd_meeting_query(p, sql);

	pfd_query_int(query, 2, no);
	return query;
}

static void add_conflicts(
	const struct pfd_meeting_paper *p, struct pfd_block *facts, int64_t no)
{
	struct pfd_query *query = of_item(p, conflicts_sql, no);
	struct pfd_buf out = pfd_buf(p->run->arena);

	while (pfd_query_row(query)) {
		pfd_buf_printf(&out, "%s%.*s (", out.len ? ", " : "",
			PFD_STR_ARG(pfd_row_str(query, 0)));
		add_ground(p, &out, query);
		pfd_buf_addc(&out, ')');
	}
	fact(p, facts, "conflicts",
		PFD_TEXT("Conflicts of interest", "Befangenheit"),
		pfd_buf_str(&out));
}

/* In writing those are there who answered. */
static void add_quorum(const struct pfd_meeting_paper *p,
	struct pfd_block *facts, struct pfd_query *query)
{
	bool reached =
		pfd_row_int(query, I_THERE) >= pfd_row_int(query, I_QUORUM);

	if (pfd_row_null(query, I_QUORUM) || pfd_row_null(query, I_ENTITLED) ||
		(pfd_row_null(query, I_YES) && pfd_row_null(query, I_COUNTED)))
		return;
	fact(p, facts, "quorum", PFD_TEXT("Quorum", "Beschlussfähigkeit"),
		say(p, PFD_MESSAGE("{word}: {there} of {all} there, {needed} "
				   "needed",
			       "{word}: {there} von {all} da, nötig {needed}",
			       PFD_A_TEXT("word",
				       reached ? PFD_TEXT("yes", "gegeben")
					       : PFD_TEXT("no",
							 "nicht gegeben")),
			       PFD_A_INT("there", pfd_row_int(query, I_THERE)),
			       PFD_A_INT("all", pfd_row_int(query, I_ENTITLED)),
			       PFD_A_INT("needed",
				       pfd_row_int(query, I_QUORUM)))));
}

static void add_votes(const struct pfd_meeting_paper *p,
	struct pfd_block *facts, struct pfd_query *query)
{
	static const struct {
		int column;
		struct pfd_text one, more;
		bool always;
	} counts[] = {
		{ I_YES, { "yes", "Ja" }, { "yes", "Ja" }, true },
		{ I_NAY, { "no", "Nein" }, { "no", "Nein" }, true },
		{ I_ABSTAIN, { "abstention", "Enthaltung" },
			{ "abstentions", "Enthaltungen" }, true },
		{ I_INVALID, { "invalid", "ungültig" },
			{ "invalid", "ungültig" }, false },
		{ I_NOT_VOTING, { "did not vote", "nicht abgestimmt" },
			{ "did not vote", "nicht abgestimmt" }, false },
		{ I_SILENT, { "did not answer", "ohne Antwort" },
			{ "did not answer", "ohne Antwort" }, false },
	};
	struct pfd_buf out = pfd_buf(p->run->arena);

	if (pfd_row_null(query, I_YES))
		return;
	for (size_t i = 0; i < PFD_COUNT(counts); i++) {
		int64_t n = pfd_row_int(query, counts[i].column);

		if (n > 0 || counts[i].always)
			pfd_buf_printf(&out, "%s%lld %s", out.len ? ", " : "",
				(long long)n,
				pfd_report_say(
					p->run, n == 1 ? counts[i].one
						       : counts[i].more));
	}
	if (pfd_row_int(query, I_SECRET))
		pfd_buf_addz(&out, pfd_report_say(p->run,
					   PFD_TEXT(" (secret)", " (geheim)")));
	fact(p, facts, "votes", PFD_TEXT("Votes", "Abstimmung"),
		pfd_buf_str(&out));
}

static void add_named(
	const struct pfd_meeting_paper *p, struct pfd_block *facts, int64_t no)
{
	struct pfd_query *query = of_item(p, named_sql, no);
	struct pfd_buf out = pfd_buf(p->run->arena);

	while (pfd_query_row(query)) {
		struct pfd_str vote = pfd_row_keep(p->run->arena, query, 0);
		const char *word =
			pfd_report_word(&pfd_enum_vote, vote, p->run->lang);

		pfd_buf_printf(&out, "%s%s: %.*s", out.len ? "; " : "",
			word ? word : "–", PFD_STR_ARG(pfd_row_str(query, 1)));
	}
	fact(p, facts, "named", PFD_TEXT("By name", "Namentlich"),
		pfd_buf_str(&out));
}

static void add_outcome(
	const struct pfd_meeting_paper *p, struct pfd_block *facts, int64_t no)
{
	struct pfd_query *query = of_item(p, outcome_sql, no);

	if (!pfd_query_row(query))
		return;
	for (size_t i = 0; i < PFD_COUNT(outcome_columns); i++) {
		struct pfd_cell cell = pfd_report_column_cell(
			p->run, &outcome_columns[i], query, (int)i);

		if (cell.kind != PFD_CELL_EMPTY)
			pfd_doc_fact(p->doc, facts, outcome_columns[i].key,
				pfd_report_say(
					p->run, outcome_columns[i].title),
				cell);
	}
	pfd_query_done(query);
}

static void add_item(const struct pfd_meeting_paper *p, struct pfd_query *query)
{
	int64_t no = pfd_row_int(query, I_NO);
	struct pfd_str title = pfd_row_keep(p->run->arena, query, I_TITLE);
	const char *name =
		pfd_arena_printf(p->run->arena, "item_%lld", (long long)no).ptr;
	struct pfd_block *facts;

	pfd_doc_heading(p->doc, 2, name,
		say(p, PFD_MESSAGE("Item {no}: {title}", "TOP {no}: {title}",
			       PFD_A_INT("no", no), PFD_A_STR("title", title)))
			.ptr);
	pfd_meeting_facts(
		p, name, item_columns, PFD_COUNT(item_columns), query, I_FACTS);
	facts = p->doc->blocks.items[p->doc->blocks.n - 1];
	add_conflicts(p, facts, no);
	add_quorum(p, facts, query);
	add_votes(p, facts, query);
	add_named(p, facts, no);
	add_outcome(p, facts, no);
	if (!pfd_row_null(query, I_COUNTED) && pfd_row_null(query, I_STANDS))
		pfd_doc_note(p->doc,
			say(p, PFD_MESSAGE("the votes make another result: "
					   "{result}",
				       "die Stimmen ergeben etwas anderes: "
				       "{result}",
				       PFD_A_Z("result",
					       pfd_report_word(
						       &pfd_enum_item_result,
						       pfd_row_str(query,
							       I_COUNTED),
						       p->run->lang)))));
}

static void add_items(const struct pfd_meeting_paper *p)
{
	struct pfd_query *query = pfd_meeting_query(p, items_sql);

	pfd_doc_heading(p->doc, 1, "agenda",
		pfd_report_say(p->run, PFD_TEXT("Agenda", "Tagesordnung")));
	while (pfd_query_row(query))
		add_item(p, query);
}

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
	pfd_doc_lines(p->doc,
		say(p, PFD_MESSAGE("Chair: ………………………………\nMinutes: "
				   "………………………………",
			       "Sitzungsleitung: ………………………………\nProtokoll: "
			       "………………………………")));
}

struct pfd_doc *pfd_report_minutes(
	const struct pfd_report_run *run, struct pfd_str id)
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
	add_items(&p);
	add_end(&p);
	return p.doc;
}
