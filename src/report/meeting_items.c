/* The agenda in the minutes: of each item what was proposed, who is biased, whether
 * there was a quorum, how was voted, and what came of it.
 */
#include "meeting.h"

/* clang-format off */
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
/* Without an amount what was requested is recommended. */
static const char outcome_sql[] =
	"SELECT coalesce(i.result,b.result), CASE coalesce(i.result,b.result)"
	"  WHEN 'adopted' THEN coalesce(i.amount,g.requested)"
	"  WHEN 'deferred' THEN i.amount END, i.conditions, i.reason"
	" FROM meeting_items i LEFT JOIN \"grant\" g ON g.id=i.\"grant\""
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

/* As they stand within a sentence. */
static const struct pfd_enum_value basis_values[] = {
	{ "declared", { "declared by the member", "selbst angezeigt" } },
	{ "found", { "found by the body", "vom Gremium festgestellt" } },
};
static const struct pfd_enum basis_words = { "basis", basis_values,
	PFD_COUNT(basis_values) };

static void fact(const struct pfd_meeting_paper *p, struct pfd_block *facts,
	enum pfd_audience widest, const char *key, struct pfd_text title,
	struct pfd_str text)
{
	if (text.len)
		pfd_doc_fact_for(p->doc, facts, widest, key,
			pfd_report_say(p->run, title), pfd_cell_text(text));
}

/* "declared by the member; left the room" */
static void add_ground(const struct pfd_meeting_paper *p, struct pfd_buf *out,
	struct pfd_query *query)
{
	const char *basis = pfd_report_word(
		&basis_words, pfd_row_str(query, 1), p->run->lang);
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
			pfd_meeting_say(p,
				PFD_MESSAGE("by the records: {role}, {party}",
					"nach Aktenlage: {role}, {party}",
					PFD_A_Z("role",
						role ? role
						     : pfd_report_say(p->run,
							       PFD_TEXT(
								       "itself",
								       "selbs"
								       "t"))),
					PFD_A_STR("party",
						pfd_row_str(query, 5)))));
	}
	if (pfd_row_int(query, 3))
		pfd_buf_add(out, pfd_meeting_say(p,
					 PFD_MESSAGE("; left the room",
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
	fact(p, facts, PFD_FOR_COMMITTEE, "conflicts",
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
	fact(p, facts, PFD_FOR_PUBLIC, "quorum",
		PFD_TEXT("Quorum", "Beschlussfähigkeit"),
		pfd_meeting_say(p,
			PFD_MESSAGE("{word} ({there} of {all} with a vote, "
				    "{needed} needed)",
				"{word} ({there} von {all} Stimmberechtigten, "
				"nötig sind {needed})",
				PFD_A_TEXT("word",
					reached ? PFD_TEXT("yes", "gegeben")
						: PFD_TEXT("no",
							  "nicht gegeben")),
				PFD_A_INT("there", pfd_row_int(query, I_THERE)),
				PFD_A_INT(
					"all", pfd_row_int(query, I_ENTITLED)),
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
		{ I_EXCLUDED, { "excluded", "ausgeschlossen" },
			{ "excluded", "ausgeschlossen" }, false },
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
	fact(p, facts, PFD_FOR_PUBLIC, "votes", PFD_TEXT("Votes", "Abstimmung"),
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
	fact(p, facts, PFD_FOR_COMMITTEE, "named",
		PFD_TEXT("By name", "Namentlich"), pfd_buf_str(&out));
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
			pfd_doc_fact_for(p->doc, facts,
				pfd_report_widest(
					&outcome_columns[i], query, (int)i),
				outcome_columns[i].key,
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
		pfd_meeting_say(p,
			PFD_MESSAGE("Item {no}: {title}", "TOP {no}: {title}",
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
			pfd_meeting_say(p,
				PFD_MESSAGE("the votes make another result: "
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

void pfd_meeting_items(const struct pfd_meeting_paper *p)
{
	struct pfd_query *query = pfd_meeting_query(p, items_sql);

	pfd_doc_heading(p->doc, 1, "agenda",
		pfd_report_say(p->run, PFD_TEXT("Agenda", "Tagesordnung")));
	while (pfd_query_row(query))
		add_item(p, query);
}
