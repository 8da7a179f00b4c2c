/* The books of a funding year: every fact about money, posted twice.
 *
 * Two circles meet in a transaction, and each adds up to nothing by itself.  In
 * the pots' circle (Equity:Pots) an award moves money from free to committed and a
 * payment from committed to spent, so that initial + transferred = free +
 * committed + spent; in the other one money comes from the funders and goes to
 * the grantees.  Equity:Notes remembers what is reserved and awarded, which no pot
 * feels.  So each column of `pfd budget` is the balance of an account, and the
 * table `balances` says which: programs hold the one against the other.
 *
 * A commitment follows from the words of the money after each event of a grant;
 * the last one's are those of grant_money, whatever led to them.
 */
#include <pfd/rules.h>

#include "internal.h"

static const struct pfd_enum_value what_values[] = {
	{ "planned", { "Planned funds", "Geplante Mittel" } },
	{ "notice", { "Grant notice", "Zuwendungsbescheid" } },
	{ "change", { "Amending notice", "Änderungsbescheid" } },
	{ "initial", { "Initial amount", "Anfangsbetrag" } },
	{ "transfer", { "Transfer", "Umschichtung" } },
	{ "drawdown", { "Drawdown", "Mittelabruf" } },
	{ "application", { "Application", "Antrag" } },
	{ "award", { "Award", "Bewilligung" } },
	{ "amendment", { "Amendment", "Änderung der Bewilligung" } },
	{ "rejection", { "Rejection", "Ablehnung" } },
	{ "revocation", { "Revocation", "Widerruf" } },
	{ "withdrawn", { "Withdrawn", "Zurückgezogen" } },
	{ "cancelled", { "Cancelled", "Ausgefallen" } },
	{ "payment", { "Payment", "Auszahlung" } },
	{ "settlement",
		{ "Settlement accepted", "Verwendungsnachweis anerkannt" } },
	{ "claim", { "Claim", "Rückforderung" } },
	{ "write_off", { "Written off", "Niederschlagung" } },
	{ "repayment", { "Repayment", "Erstattung" } },
};
static const struct pfd_enum whats = { "entry", what_values,
	PFD_COUNT(what_values) };

enum { P_TRANSACTION, P_DATE };
static const struct pfd_report_column posting_columns[] = {
	[P_TRANSACTION] = { "transaction", { "No.", "Nr." }, PFD_CELL_INT },
	[P_DATE] = { "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "what", { "What", "Was" }, PFD_CELL_ID, .words = &whats },
	{ "grant", { "Grant", "Förderung" }, PFD_CELL_ID },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	/* Its id: no name of a person is in the books. */
	{ "payee", { "Payee", "Empfänger" }, PFD_CELL_ID },
	{ "record", { "Record", "Datensatz" }, PFD_CELL_ID },
	{ "field", { "Field", "Feld" }, PFD_CELL_ID },
	{ "account", { "Account", "Konto" }, PFD_CELL_ID },
	{ "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY },
};
static const struct pfd_report_column balance_columns[] = {
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "account", { "Account", "Konto" }, PFD_CELL_ID },
	{ "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY },
};

/* clang-format off */

/* Accounts: {P} is the pot or source, with the capital letter that beancount
 * wants, {Y} the year: books of several years can be read together. */
#define ACCOUNT(account, name) \
	"replace(replace(" account ",'{P}',upper(substr(" name ",1,1))" \
	"||substr(" name ",2)),'{Y}',?1)"

#define OVER " OVER (PARTITION BY id ORDER BY date, rank, \"no\"" \
	" ROWS UNBOUNDED PRECEDING)"
/* The last one known so far. */
#define LAST(value) \
	"coalesce(max(" value ") OVER (PARTITION BY id, " value "_part), 0)"
#define CHANGE(value) value "-lag(" value ",1,0)" \
	" OVER (PARTITION BY id ORDER BY n) AS " value

/* What happened to the grants of the year, each with what it changes. */
#define EVENTS \
	" mine AS MATERIALIZED (SELECT m.*, g.received, g.payee," \
	"  g.withdrawn_date, g.cancelled_date, g.settlement_accepted" \
	"  FROM grant_money m JOIN \"grant\" g ON g.id=m.id" \
	"  WHERE m.year=?1 AND m.pot IS NOT NULL)," \
	" event(id, date, rank, \"no\", what, field, obligation, award, requested," \
	"  paid, returned, to_funder, owed) AS (" \
	" SELECT id, coalesce(received, (SELECT min(r.date) FROM grant_reviews r" \
	"  WHERE r.id=m.id), (SELECT min(a.date) FROM grant_approvals a" \
	"  WHERE a.id=m.id), year||'-01-01'), 10, 0, 'application', 'requested'," \
	"  NULL, NULL, requested, 0, 0, 0, 0 FROM mine m" \
	" UNION ALL SELECT d.id, d.date, 11, d.\"no\", d.kind," \
	"  'decisions.'||d.\"no\", CASE d.kind WHEN 'rejection' THEN 0" \
	"   WHEN 'revocation' THEN CASE m.status WHEN 'revoked' THEN m.obligation" \
	"    ELSE coalesce(d.amount,0) END ELSE d.amount END," \
	"  CASE WHEN d.kind IN ('award','amendment') THEN d.amount END," \
	"  0, 0, 0, 0, 0 FROM grant_decisions d JOIN mine m ON m.id=d.id" \
	" UNION ALL SELECT id, withdrawn_date, 12, 0, 'withdrawn', 'withdrawn'," \
	"  0, NULL, 0, 0, 0, 0, 0 FROM mine WHERE withdrawn_date IS NOT NULL" \
	" UNION ALL SELECT id, cancelled_date, 13, 0, 'cancelled', 'cancelled'," \
	"  0, NULL, 0, 0, 0, 0, 0 FROM mine WHERE cancelled_date IS NOT NULL" \
	" UNION ALL SELECT p.id, p.date, 14, p.\"no\", 'payment'," \
	"  'payments.'||p.\"no\", NULL, NULL, 0, p.amount, 0, 0, 0" \
	"  FROM grant_payments p JOIN mine m ON m.id=p.id" \
	" UNION ALL SELECT id, settlement_accepted, 15, 0, 'settlement'," \
	"  'settlement.accepted', due, NULL, 0, 0, 0, 0, 0 FROM mine" \
	"  WHERE settlement_accepted IS NOT NULL" \
	" UNION ALL SELECT c.id, c.date, 16, c.\"no\", 'claim'," \
	"  'claims.'||c.\"no\", NULL, NULL, 0, 0, 0, 0," \
	"  c.amount+coalesce(c.interest,0)" \
	"  FROM grant_claims c JOIN mine m ON m.id=c.id" \
	/* Its day is not recorded. */ \
	" UNION ALL SELECT c.id, c.date, 17, c.\"no\", 'write_off'," \
	"  'claims.'||c.\"no\"||'.written_off', NULL, NULL, 0, 0, 0, 0," \
	"  -min(c.written_off, c.amount+coalesce(c.interest,0))" \
	"  FROM grant_claims c JOIN mine m ON m.id=c.id WHERE c.written_off>0" \
	" UNION ALL SELECT r.id, r.date, 18, r.\"no\", 'repayment'," \
	"  'repayments.'||r.\"no\", NULL, NULL, 0, 0," \
	"  CASE r.returns_to WHEN 'pot' THEN r.amount ELSE 0 END," \
	"  CASE r.returns_to WHEN 'funder' THEN r.amount ELSE 0 END, 0" \
	"  FROM grant_repayments r JOIN mine m ON m.id=r.id)"

/* The words of each grant's money after each event, then what it changed. */
#define CHANGES \
	" sum AS (SELECT id, date, rank, \"no\", what, field, requested," \
	"  obligation, award, row_number()" OVER " AS n," \
	"  count(*) OVER (PARTITION BY id) AS events," \
	"  count(obligation)" OVER " AS obligation_part," \
	"  count(award)" OVER " AS award_part," \
	"  sum(paid)" OVER " AS paid, sum(returned)" OVER " AS returned," \
	"  sum(to_funder)" OVER " AS to_funder, sum(owed)" OVER " AS owed" \
	"  FROM event)," \
	" told AS (SELECT s.*, " LAST("obligation") " AS obliged, " \
	   LAST("award") " AS awards FROM sum s)," \
	" after AS (SELECT t.id, t.date, t.rank, t.\"no\", t.what, t.field, t.n," \
	"  m.pot, m.title, coalesce(m.payee,m.applicant) AS payee," \
	"  max(0, CASE t.n WHEN t.events THEN m.obligation ELSE t.obliged END" \
	"   -(t.paid-t.returned)) AS committed," \
	"  CASE t.n WHEN t.events THEN m.awarded ELSE t.awards END AS awarded," \
	"  CASE t.n WHEN t.events THEN m.reserved ELSE t.requested END AS reserved," \
	"  t.paid, t.returned, t.to_funder," \
	"  max(0, t.owed-t.returned-t.to_funder) AS open" \
	"  FROM told t JOIN mine m ON m.id=t.id)," \
	" change AS (SELECT id, date, rank, \"no\", what, field, pot, title, payee, " \
	   CHANGE("committed") ", " CHANGE("awarded") ", " CHANGE("reserved") ", " \
	   CHANGE("paid") ", " CHANGE("returned") ", " CHANGE("to_funder") ", " \
	   CHANGE("open") " FROM after)"

/* Which of the accounts takes what of it. */
#define LINES \
	" line(place, account) AS (VALUES (1,'Equity:Pots:{Y}:{P}:Free')," \
	"  (2,'Equity:Pots:{Y}:{P}:Committed'), (3,'Equity:Pots:{Y}:{P}:Spent')," \
	"  (4,'Equity:Notes:{Y}:{P}:Reserved'), (5,'Equity:Notes:{Y}:{P}:Awarded')," \
	"  (6,'Equity:Notes:{Y}:{P}:Contra'), (7,'Expenses:Grants:{Y}:{P}:Paid')," \
	"  (8,'Expenses:Grants:{Y}:{P}:Returned')," \
	"  (9,'Expenses:Grants:{Y}:{P}:To-funder'), (10,'Income:Funders:{Y}:Returned')," \
	"  (11,'Assets:Money:{Y}'), (12,'Assets:Claims:{Y}:{P}'), (13,'Income:Claims:{Y}:{P}'))," \
	" grant_line AS (SELECT c.date, c.rank, c.id, c.\"no\", c.what, c.title," \
	"  c.payee, 'grant/'||c.id AS record, c.field, l.place, " \
	   ACCOUNT("l.account", "c.pot") " AS account, CASE l.place" \
	"   WHEN 1 THEN c.returned-c.paid-c.committed WHEN 2 THEN c.committed" \
	"   WHEN 3 THEN c.paid-c.returned WHEN 4 THEN c.reserved" \
	"   WHEN 5 THEN c.awarded WHEN 6 THEN -c.reserved-c.awarded" \
	"   WHEN 7 THEN c.paid WHEN 8 THEN -c.returned WHEN 9 THEN -c.to_funder" \
	"   WHEN 10 THEN c.to_funder WHEN 11 THEN c.returned-c.paid" \
	"   WHEN 12 THEN c.open WHEN 13 THEN -c.open END AS amount" \
	"  FROM change c CROSS JOIN line l)"

/* The year's own side: its day, what it names, and from which account to which. */
#define MOVES \
	" move(date, rank, \"no\", what, field, place, source, sink, amount) AS (" \
	" SELECT ?1||'-01-01', 1, 0, 'planned', 'sources.'||s.source, 1," \
	"  " ACCOUNT("'Income:Funders:{Y}:{P}'", "s.source") "," \
	"  " ACCOUNT("'Assets:Funders:{Y}:{P}'", "s.source") ", s.planned" \
	"  FROM year_sources s WHERE s.id=?1 AND s.source NOT IN" \
	"   (SELECT n.source FROM year_notices n WHERE n.id=?1)" \
	/* An amendment's amount is the new total. */ \
	" UNION ALL SELECT n.date, 2, n.\"no\"," \
	"  CASE n.kind WHEN 'grant' THEN 'notice' ELSE 'change' END," \
	"  'notices.'||n.\"no\", 1," \
	"  " ACCOUNT("'Income:Funders:{Y}:{P}'", "n.source") "," \
	"  " ACCOUNT("'Assets:Funders:{Y}:{P}'", "n.source") "," \
	"  n.amount-lag(n.amount,1,0)" \
	"   OVER (PARTITION BY n.source ORDER BY n.date, n.\"no\")" \
	"  FROM year_notices n WHERE n.id=?1" \
	" UNION ALL SELECT ?1||'-01-01', 3, 0, 'initial', 'pots.'||p.pot, 1," \
	"  " ACCOUNT("'Equity:Pots:{Y}:{P}:Initial'", "p.pot") "," \
	"  " ACCOUNT("'Equity:Pots:{Y}:{P}:Free'", "p.pot") ", p.initial" \
	"  FROM year_pots p WHERE p.id=?1" \
	" UNION ALL SELECT coalesce(t.effective,t.date), 4, t.\"no\", 'transfer'," \
	"  'transfers.'||t.\"no\", 1," \
	"  " ACCOUNT("'Equity:Pots:{Y}:{P}:Free'", "t.\"from\"") "," \
	"  " ACCOUNT("'Equity:Pots:{Y}:{P}:Transferred'", "t.\"from\"") ", t.amount" \
	"  FROM year_transfers t WHERE t.id=?1" \
	" UNION ALL SELECT coalesce(t.effective,t.date), 4, t.\"no\", 'transfer'," \
	"  'transfers.'||t.\"no\", 2," \
	"  " ACCOUNT("'Equity:Pots:{Y}:{P}:Transferred'", "t.\"to\"") "," \
	"  " ACCOUNT("'Equity:Pots:{Y}:{P}:Free'", "t.\"to\"") ", t.amount" \
	"  FROM year_transfers t WHERE t.id=?1" \
	" UNION ALL SELECT d.received, 5, d.\"no\", 'drawdown'," \
	"  'drawdowns.'||d.\"no\", 1," \
	"  " ACCOUNT("'Assets:Funders:{Y}:{P}'", "d.source") ", 'Assets:Money:'||?1," \
	"  d.amount FROM year_drawdowns d WHERE d.id=?1 AND d.received IS NOT NULL)," \
	" year_line AS (SELECT date, rank, NULL AS id, \"no\", what, NULL AS title," \
	"  NULL AS payee, 'year/'||?1 AS record, field, 2*place AS place," \
	"  sink AS account, amount FROM move" \
	"  UNION ALL SELECT date, rank, NULL, \"no\", what, NULL, NULL," \
	"  'year/'||?1, field, 2*place+1, source, -amount FROM move)"

static const char postings_sql[] =
	"WITH" EVENTS "," CHANGES "," LINES "," MOVES
	" SELECT dense_rank() OVER (ORDER BY date, rank, id, \"no\", field), date,"
	" what, id, title, payee, record, field, account, amount FROM ("
	"SELECT * FROM year_line UNION ALL SELECT * FROM grant_line)"
	" WHERE amount<>0"
	" ORDER BY date, rank, id, \"no\", field, place";

/* Which account has which column; ?2 is the day of the last posting. */
static const char balances_sql[] =
	"WITH line(account, place) AS (VALUES ('Equity:Pots:{Y}:{P}:Initial',1),"
	"  ('Equity:Pots:{Y}:{P}:Transferred',2), ('Equity:Pots:{Y}:{P}:Free',3),"
	"  ('Equity:Pots:{Y}:{P}:Committed',4), ('Equity:Pots:{Y}:{P}:Spent',5),"
	"  ('Equity:Notes:{Y}:{P}:Reserved',6), ('Equity:Notes:{Y}:{P}:Awarded',7),"
	"  ('Expenses:Grants:{Y}:{P}:Paid',8),"
	"  ('Expenses:Grants:{Y}:{P}:Returned',9))"
	" SELECT ?2, " ACCOUNT("l.account", "p.pot") " AS account, CASE l.place"
	"  WHEN 1 THEN -p.initial WHEN 2 THEN -p.transferred WHEN 3 THEN p.free"
	"  WHEN 4 THEN p.committed WHEN 5 THEN p.paid-p.returned"
	"  WHEN 6 THEN p.reserved WHEN 7 THEN p.awarded WHEN 8 THEN p.paid"
	"  WHEN 9 THEN -p.returned END FROM pot_money p CROSS JOIN line l"
	" WHERE p.year=?1 ORDER BY account";
/* clang-format on */

static const struct pfd_report_table postings = {
	.name = "postings",
	.sql = postings_sql,
	PFD_REPORT_COLUMNS(posting_columns),
};
static const struct pfd_report_table balances = {
	.name = "balances",
	.title = { "Balances", "Salden" },
	.sql = balances_sql,
	PFD_REPORT_COLUMNS(balance_columns),
};

/* The day whose end the balances are of: that of the last posting. */
static struct pfd_date last_day(const struct pfd_table *table, int year)
{
	size_t n = table->rows.n;
	struct pfd_date day = { 0 };

	if (n)
		return table->rows.items[n - 1].cells[P_DATE].date;
	(void)pfd_date_from_ymd((struct pfd_ymd){ year, 12, 31 }, &day);
	return day;
}

enum pfd_status pfd_report_books(const struct pfd_report_run *run, int year,
	struct pfd_doc **ret, struct pfd_err *err)
{
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang, "pfd/books/1",
		pfd_arena_printf(run->arena, "%s %d",
			pfd_report_say(run, PFD_TEXT("Books", "Bücher")), year)
			.ptr);
	char iso[PFD_DATE_SIZE];
	struct pfd_query *query;
	struct pfd_table *table;

	pfd_rules_parameters(run->index);
	table = pfd_report_begin(run, doc, &postings);
	(void)pfd_report_rows(
		run, doc, table, &postings, postings.sql, year, false);
	query = pfd_query(run->index, balances.sql);
	pfd_query_int(query, 1, year);
	pfd_query_str(
		query, 2, pfd_str(pfd_date_iso(last_day(table, year), iso)));
	table = pfd_report_begin(run, doc, &balances);
	(void)pfd_report_rows_of(run, doc, table, &balances, query, false);
	doc->main = postings.name;
	*ret = doc;
	return pfd_report_provenance(run, doc, err);
}

static const struct pfd_topic_part topic_parts[] = {
	{ { "Every transaction belongs to two circles, and each adds up to "
	    "nothing by itself. In the first a pot's money is free, committed "
	    "or spent; YEAR and POT as in Equity:Pots:2026:Action:Free, the "
	    "columns of \"pfd budget\" behind:",
		  "Jede Buchung gehört zu zwei Kreisen, und jeder ergibt für "
		  "sich null. Im ersten ist das Geld eines Topfs frei, "
		  "gebunden oder verwendet; YEAR und POT wie in "
		  "Equity:Pots:2026:Action:Free, dahinter die Spalten von „pfd "
		  "budget“:" },
		"Equity:Pots:YEAR:POT:Initial       - initial\n"
		"Equity:Pots:YEAR:POT:Transferred   - transferred\n"
		"Equity:Pots:YEAR:POT:Free            free\n"
		"Equity:Pots:YEAR:POT:Committed       committed\n"
		"Equity:Pots:YEAR:POT:Spent           paid - returned" },
	{ { "In the second it comes from the funders and goes to the grantees, "
	    "and some of it back: promised and not yet drawn, promised, drawn "
	    "and returned less paid (below 0 where somebody paid in advance), "
	    "paid, returned to the pot, returned to the funder, and the "
	    "funders' share of that.",
		  "Im zweiten kommt es von den Mittelgebern, geht an die "
		  "Geförderten und manches davon zurück: zugesagt und noch "
		  "nicht abgerufen, zugesagt, abgerufen und zurückgeflossen "
		  "abzüglich ausgezahlt (unter 0, wo jemand vorleistet), "
		  "ausgezahlt, in den Topf zurückgeflossen, an Zuwendungsgeber "
		  "zurückgegeben und deren Seite davon." },
		"Assets:Funders:YEAR:SOURCE\n"
		"Income:Funders:YEAR:SOURCE\n"
		"Assets:Money:YEAR\n"
		"Expenses:Grants:YEAR:POT:Paid        paid\n"
		"Expenses:Grants:YEAR:POT:Returned  - returned\n"
		"Expenses:Grants:YEAR:POT:To-funder\n"
		"Income:Funders:YEAR:Returned" },
	{ { "Claims with their interest are open until they are repaid or "
	    "written off; a write-off stands on the day of its claim.",
		  "Rückforderungen mit ihren Zinsen sind offen, bis sie "
		  "erstattet oder niedergeschlagen sind; eine Niederschlagung "
		  "steht am Tag ihrer Rückforderung." },
		"Assets:Claims:YEAR:POT\n"
		"Income:Claims:YEAR:POT" },
	{ { "Beside the pots, what they do not feel:",
		  "Neben den Töpfen, was sie nicht berührt:" },
		"Equity:Notes:YEAR:POT:Reserved       reserved\n"
		"Equity:Notes:YEAR:POT:Awarded        awarded\n"
		"Equity:Notes:YEAR:POT:Contra" },
	{ { 0 } },
};
const struct pfd_topic pfd_topic_books = {
	.name = "books",
	.also = (const char *const[]){ "accounts", NULL },
	.title = { "The accounts of a year's books",
		"Die Konten der Bücher eines Jahres" },
	.parts = topic_parts,
};
