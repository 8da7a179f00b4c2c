/* `pfd handover`: what a successor or a stand-in must know on the first day.
 *
 * Nothing here is entered for it: promises are the open deadlines, unusual
 * decisions the exceptions and reasons that stand in the records anyhow.
 */
#include "how.h"
#include "internal.h"

#define RECORD                                                   \
	{                                                        \
		"record", { "Record", "Datensatz" }, PFD_CELL_ID \
	}
#define TITLE                                                \
	{                                                    \
		"title", { "Title", "Titel" }, PFD_CELL_TEXT \
	}
#define DUE                                               \
	{                                                 \
		"due", { "Due", "Fällig" }, PFD_CELL_DATE \
	}
#define WHAT                                            \
	{                                               \
		"what", { "What", "Was" }, PFD_CELL_ID, \
			.words = &pfd_deadline_kinds    \
	}

static const struct pfd_report_column first_columns[] = { DUE, WHAT, TITLE,
	{ "how", { "How", "Womit" }, PFD_CELL_TEXT } };
static const struct pfd_report_column promise_columns[] = { DUE, WHAT, RECORD,
	TITLE };
static const struct pfd_report_column task_columns[] = { RECORD, TITLE,
	{ "who", { "Who", "Wer" }, PFD_CELL_TEXT } };
static const struct pfd_report_column event_columns[] = {
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "event", { "Event", "Veranstaltung" }, PFD_CELL_ID,
		.kind_of_record = "event", .named = true },
	{ "role", { "Role", "Rolle" }, PFD_CELL_ID,
		.words = &pfd_enum_office_role },
	{ "place", { "Place", "Ort" }, PFD_CELL_TEXT },
	{ "open", { "Open tasks", "Offene Aufgaben" }, PFD_CELL_INT },
	{ "next", { "Next by", "Nächste bis" }, PFD_CELL_DATE },
};
static const struct pfd_report_column running_columns[] = {
	RECORD,
	TITLE,
	{ "applicant", { "Applicant", "Antragsteller" }, PFD_CELL_ID,
		.kind_of_record = "contact", .named = true },
	{ "status", { "Status", "Status" }, PFD_CELL_ID,
		.words = &pfd_enum_status },
	{ "end", { "Ends", "Endet" }, PFD_CELL_DATE },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
};
static const struct pfd_report_column key_columns[] = {
	{ "keystore", { "Keystore", "Schlüsselspeicher" }, PFD_CELL_ID },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID,
		.words = &pfd_enum_keystore_kind },
	{ "since", { "Since", "Seit" }, PFD_CELL_DATE },
};
static const struct pfd_report_column owed_columns[] = { DUE, WHAT,
	{ "who", { "Who", "Wer" }, PFD_CELL_ID,
		.words = &pfd_deadline_parties },
	RECORD, TITLE, { "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY } };
static const struct pfd_report_column meeting_columns[] = {
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "body", { "Body", "Gremium" }, PFD_CELL_ID, .named = true },
	RECORD,
	{ "items", { "Items", "Punkte" }, PFD_CELL_INT },
};
static const struct pfd_report_column waiting_columns[] = {
	RECORD,
	TITLE,
	{ "applicant", { "Applicant", "Antragsteller" }, PFD_CELL_ID,
		.kind_of_record = "contact", .named = true },
	{ "status", { "Status", "Status" }, PFD_CELL_ID,
		.words = &pfd_enum_status },
	{ "received", { "Received", "Eingegangen" }, PFD_CELL_DATE },
	{ "requested", { "Requested", "Beantragt" }, PFD_CELL_MONEY,
		.total = true },
};
static const struct pfd_report_column pot_columns[] = {
	{ "pot", { "Pot", "Topf" }, PFD_CELL_ID, .words = &pfd_enum_pot },
	{ "budget", { "Budget", "Budget" }, PFD_CELL_MONEY },
	{ "reserved", { "Reserved", "Vorgemerkt" }, PFD_CELL_MONEY },
	{ "free", { "Free", "Frei" }, PFD_CELL_MONEY },
};
static const struct pfd_report_column who_columns[] = {
	{ "place", { "Where", "Wo" }, PFD_CELL_TEXT },
	{ "role", { "Role", "Funktion" }, PFD_CELL_ID,
		.words = &pfd_enum_seat_role },
	{ "contact", { "Who", "Wer" }, PFD_CELL_ID, .kind_of_record = "contact",
		.named = true },
};
static const struct pfd_report_column unusual_columns[] = {
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	RECORD,
	{ "what", { "What", "Was" }, PFD_CELL_TEXT },
	{ "reason", { "Reason", "Grund" }, PFD_CELL_TEXT },
};

/* clang-format off */
#define NAME(contact) "coalesce(pfd_shown(" contact ".id,'name'," contact ".name)," \
	contact ".id)"
#define WEEK "date(asof(),'+7 days')"
#define SOON "date(asof(),'+60 days')"
#define OPEN_OF_OFFICE \
	" FROM deadlines WHERE done IS NULL AND owed_by='office' AND date"
static const struct pfd_report_table tables[] = {
	{ "first", { "First: overdue, or due within a week",
			"Zuerst: überfällig oder in dieser Woche fällig" },
		"SELECT date, what, coalesce(title,''), " PFD_HOW OPEN_OF_OFFICE "<=" WEEK
		" ORDER BY date, what, id",
		PFD_REPORT_COLUMNS(first_columns) },
	{ "promises", { "Then: what else the office has promised",
			"Danach: was die Fachstelle noch zugesagt hat" },
		"SELECT date, what, kind||'/'||id, title" OPEN_OF_OFFICE
		" BETWEEN date(" WEEK ",'+1 day') AND " SOON
		" ORDER BY date, what, id",
		PFD_REPORT_COLUMNS(promise_columns) },
	{ "owed", { "What others owe", "Was andere schulden" },
		"SELECT date, what, owed_by, kind||'/'||id, title, amount"
		" FROM deadlines WHERE done IS NULL AND owed_by<>'office'"
		" AND date<=" SOON " ORDER BY date, what, id",
		PFD_REPORT_COLUMNS(owed_columns) },
	{ "tasks", { "Tasks without a date", "Aufgaben ohne Termin" },
		"SELECT 'task/'||id, title, who FROM task"
		" WHERE done IS NULL AND due IS NULL ORDER BY id",
		PFD_REPORT_COLUMNS(task_columns) },
	{ "meetings", { "Next meetings", "Nächste Sitzungen" },
		"SELECT m.date, m.body, coalesce(b.name,m.body), 'meeting/'||m.id,"
		" (SELECT count(*) FROM meeting_items i WHERE i.id=m.id)"
		" FROM meeting m LEFT JOIN partnership_bodies b ON b.body=m.body"
		" WHERE m.date>=asof() ORDER BY m.date, m.id",
		PFD_REPORT_COLUMNS(meeting_columns) },
	{ "events", { "Next events", "Nächste Veranstaltungen" },
		"SELECT e.date, e.id, e.title, e.role, e.place, count(t.id),"
		" min(t.due) FROM event e LEFT JOIN event_tasks t ON t.id=e.id"
		"  AND t.done IS NULL WHERE coalesce(e.last_day,e.date)>=asof()"
		" AND e.cancelled_date IS NULL GROUP BY e.id ORDER BY e.date, e.id",
		PFD_REPORT_COLUMNS(event_columns) },
	{ "waiting", { "Applications before the decision",
			"Anträge vor der Entscheidung" },
		"SELECT 'grant/'||m.id, m.title, m.applicant, " NAME("c") ","
		" m.status, g.received, m.requested FROM grant_money m"
		" JOIN \"grant\" g ON g.id=m.id"
		" LEFT JOIN contact c ON c.id=m.applicant"
		" WHERE m.status IN ('received','in_review')"
		" ORDER BY g.received, m.id",
		PFD_REPORT_COLUMNS(waiting_columns) },
	{ "running", { "Grants under way", "Laufende Förderungen" },
		"SELECT 'grant/'||m.id, m.title, m.applicant, " NAME("c") ","
		" m.status, coalesce(g.activity_end,g.activity_start), m.awarded,"
		" m.paid FROM grant_money m JOIN \"grant\" g ON g.id=m.id"
		" LEFT JOIN contact c ON c.id=m.applicant"
		" WHERE m.status IN ('awarded','paid','settled')"
		" ORDER BY 6, m.id",
		PFD_REPORT_COLUMNS(running_columns) },
	{ "pots", { "Money of the latest year", "Geld des letzten Jahres" },
		"SELECT pot, budget, reserved, free FROM pot_money"
		" WHERE year=(SELECT max(year) FROM year"
		"  WHERE year<=CAST(substr(asof(),1,4) AS INTEGER)) ORDER BY pot",
		PFD_REPORT_COLUMNS(pot_columns) },
	{ "who", { "Who is who", "Wer ist wer" },
		"SELECT coalesce(b.name,s.body), s.role, c.id, " NAME("c")
		" FROM contact_seats s JOIN contact c ON c.id=s.id"
		" LEFT JOIN partnership_bodies b ON b.body=s.body"
		" WHERE s.role IN ('chair','deputy_chair')"
		" AND coalesce(s.\"from\",'')<=asof()"
		" AND coalesce(s.\"to\",'9999')>=asof()"
		" UNION ALL SELECT coalesce(p.lead_authority_name,''), NULL, c.id, "
		NAME("c") " FROM partnership p"
		"  JOIN contact c ON c.id=p.lead_authority_contact"
		" UNION ALL SELECT coalesce(p.office_name,''), NULL, c.id, "
		NAME("c") " FROM partnership p JOIN contact c ON c.id=p.office_holder"
		" ORDER BY 1, 2, 3",
		PFD_REPORT_COLUMNS(who_columns) },
	{ "keys", { "Where the keys to persons' names are",
			"Wo die Schlüssel zu den Namen liegen" },
		"SELECT keystore, kind, since FROM partnership_keystores"
		" WHERE gone IS NULL ORDER BY since, keystore",
		PFD_REPORT_COLUMNS(key_columns) },
	{ "unusual", { "Unusual decisions with their reasons",
			"Ungewöhnliche Entscheidungen mit Gründen" },
		"SELECT date, record, what, reason FROM"
		" (SELECT w.date, 'grant/'||w.id AS record, w.rule AS what, w.reason"
		"  FROM grant_waivers w"
		" UNION ALL SELECT w.date, 'year/'||w.id, w.rule, w.reason"
		"  FROM year_waivers w"
		" UNION ALL SELECT w.date, 'project/'||w.id, w.rule, w.reason"
		"  FROM project_waivers w"
		" UNION ALL SELECT w.date, 'meeting/'||w.id, w.rule, w.reason"
		"  FROM meeting_waivers w"
		" UNION ALL SELECT d.date, 'grant/'||d.id, d.kind, d.reason"
		"  FROM grant_decisions d WHERE d.kind<>'award'"
		"  OR d.reason IS NOT NULL"
		" UNION ALL SELECT coalesce(p.\"from\",p.id||'-01-01'), 'year/'||p.id,"
		"  p.rule, p.parameter||': '||p.value||coalesce(' ('||p.source||')','')"
		"  FROM year_parameters p WHERE p.value IS NOT NULL"
		" UNION ALL SELECT c.date, 'grant/'||c.id, 'written_off', c.reason"
		"  FROM grant_claims c WHERE c.written_off>0)"
		" WHERE date BETWEEN date(asof(),'-2 years') AND asof()"
		" ORDER BY date DESC, record",
		PFD_REPORT_COLUMNS(unusual_columns) },
};
/* clang-format on */

/* What is a decision is told by its word, what is a rule by its title. */
static void name_unusual(
	const struct pfd_report_run *run, struct pfd_table *table)
{
	pfd_vec_foreach (row, &table->rows) {
		struct pfd_cell *cell = &row->cells[2];
		const char *word = pfd_report_word(
			&pfd_enum_decision_kind, cell->text, run->lang);
		const struct pfd_rule *rule = pfd_rule_named(cell->text);

		if (rule)
			word = pfd_report_say(run, rule->title);
		else if (!word)
			word = pfd_report_say(run,
				PFD_TEXT("written off", "niedergeschlagen"));
		cell->shown = pfd_str(word);
	}
}

static const struct pfd_text start = {
	"Begin with the first list: it is what cannot wait, and how each is "
	"done. Every morning “pfd due” tells what has come up and “pfd check” "
	"what is wrong; “pfd grant actions ID” says what a grant needs next, "
	"“pfd dossier CONTACT” all there is about a partner. Without the keys "
	"persons have no names here; “pfd key import” brings them.",
	"Mit der ersten Liste beginnen: Sie nennt, was nicht warten kann und "
	"womit es erledigt wird. Jeden Morgen sagt „pfd due“, was ansteht, und "
	"„pfd check“, was nicht stimmt; „pfd grant actions ID“ sagt, was eine "
	"Förderung als Nächstes braucht, „pfd dossier KONTAKT“ alles über "
	"einen Partner. Ohne die Schlüssel haben Personen hier keine Namen; "
	"„pfd key import“ bringt sie."
};

enum pfd_status pfd_report_handover(const struct pfd_report_run *run,
	struct pfd_doc **ret, struct pfd_err *err)
{
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->lang, "pfd/handover/1",
			pfd_report_say(run, PFD_TEXT("Handover", "Übergabe")));

	pfd_rules_parameters(run->index);
	pfd_doc_paragraph(doc, pfd_str(pfd_report_say(run, start)));
	for (size_t i = 0; i < PFD_COUNT(tables); i++) {
		struct pfd_report_table bare = tables[i];
		struct pfd_table *table;

		bare.title = (struct pfd_text){ 0 };
		pfd_doc_heading(doc, 1, bare.name,
			pfd_report_say(run, tables[i].title));
		table = pfd_report_query(run, doc, &bare, 0);
		if (!strcmp(bare.name, "unusual"))
			name_unusual(run, table);
	}
	*ret = doc;
	return pfd_report_provenance(run, doc, err);
}
