/* How a grant's use is proven, as the funder wants to see it: the receipt list,
 * income and expense apart and in the order of their payments, plan against
 * actual, and what it comes to; at flat rates attendance lists and fees.
 *
 * Files have no signs.  Which of both directions gets a minus here is a local
 * custom (rule receipt-amount-sign).
 */
#include "internal.h"

static const struct pfd_enum_value minus_values[] = {
	{ "income", { "income", "Einnahmen" }, { 0 } },
	{ "expense", { "expenses", "Ausgaben" }, { 0 } },
	{ "none", { "none", "keine" }, { 0 } },
};
const struct pfd_enum pfd_report_minus = { "minus", minus_values,
	PFD_COUNT(minus_values) };

/* ?1 is the grant, ?2 the key of what is shown with a minus. */
#define SIGN(kind) "CASE " kind " WHEN ?2 THEN -1 ELSE 1 END*"
#define ACTUAL "coalesce(r.accepted,r.amount)"

static const struct pfd_report_column grant_columns[] = {
	{ "id", { "Grant", "Förderung" }, PFD_CELL_ID,
		.kind_of_record = "grant" },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "applicant", { "Grantee", "Letztempfänger" }, PFD_CELL_ID,
		.kind_of_record = "contact", .named = true },
	{ "award_date", { "Awarded on", "Bewilligt am" }, PFD_CELL_DATE },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY },
	{ "period_start",
		{ "Approval period from", "Bewilligungszeitraum von" },
		PFD_CELL_DATE },
	{ "period_end", { "Approval period to", "Bewilligungszeitraum bis" },
		PFD_CELL_DATE },
	{ "financing", { "Financing", "Finanzierungsart" }, PFD_CELL_ID,
		.words = &pfd_enum_financing },
	{ "settlement_mode", { "Settlement", "Nachweisform" }, PFD_CELL_ID,
		.words = &pfd_enum_settlement_mode },
	{ "received", { "Proof of use of", "Verwendungsnachweis vom" },
		PFD_CELL_DATE },
	{ "accepted", { "Accepted on", "Anerkannt am" }, PFD_CELL_DATE },
};
static const struct pfd_report_table grant_facts = {
	.name = "grant",
	/* A person's name is sealed: reports show the id. */
	.sql = "SELECT g.id, g.title, g.applicant, CASE c.kind WHEN 'person'"
	       " THEN g.applicant ELSE coalesce(c.name,g.applicant) END,"
	       " m.award_date, m.awarded, g.approval_period_start,"
	       " g.approval_period_end, g.financing, g.settlement_mode,"
	       " g.settlement_received, g.settlement_accepted"
	       " FROM \"grant\" g JOIN grant_money m ON m.id=g.id"
	       " LEFT JOIN contact c ON c.id=g.applicant WHERE g.id=?1",
	PFD_REPORT_COLUMNS(grant_columns),
};

static const struct pfd_report_column receipt_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "number", { "Number on it", "Belegnummer" }, PFD_CELL_TEXT },
	{ "receipt_date", { "Receipt date", "Belegdatum" }, PFD_CELL_DATE },
	{ "paid", { "Paid", "Zahlungsdatum" }, PFD_CELL_DATE },
	{ "payee", { "Payee or payer", "Zahlungsbeteiligter" }, PFD_CELL_TEXT },
	{ "purpose", { "Purpose", "Zahlungsgrund" }, PFD_CELL_TEXT },
	{ "heading", { "Heading", "Einzelansatz" }, PFD_CELL_ID,
		.words = &pfd_enum_heading },
	{ "proof", { "Proof of payment", "Zahlungsnachweis" }, PFD_CELL_ID,
		.words = &pfd_enum_proof },
	{ "amount", { "Handed in", "Abgerechnet" }, PFD_CELL_MONEY, true },
	{ "accepted", { "Accepted", "Anerkannt" }, PFD_CELL_MONEY, true },
	{ "cut_reason", { "Reason of the cut", "Kürzungsgrund" },
		PFD_CELL_TEXT },
};
#define RECEIPTS(kind_)                                                        \
	"SELECT r.\"no\", r.number, r.receipt_date, r.paid, r.payee,"          \
	" r.purpose, r.heading, r.proof, " SIGN(                               \
		"r.kind") "r.amount,"                                          \
			  " " SIGN("r.kind") "r.accepted, r.cut_reason FROM "  \
					     "grant_receipts r"                \
					     " WHERE r.id=?1 AND "             \
					     "r.kind='" kind_ "'"              \
					     " ORDER BY "                      \
					     "coalesce(r.paid,r.receipt_date," \
					     "'9'), r.\"no\""
static const struct pfd_report_table income = {
	.name = "income",
	.title = { "Income", "Einnahmen" },
	.sql = RECEIPTS("income"),
	PFD_REPORT_COLUMNS(receipt_columns),
};
static const struct pfd_report_table expenses = {
	.name = "expenses",
	.title = { "Expenses", "Ausgaben" },
	.sql = RECEIPTS("expense"),
	PFD_REPORT_COLUMNS(receipt_columns),
};

/* PLANNED and DIFFERENCE make the last column. */
enum { PLANNED = 1, DIFFERENCE = 4, OVER = 5 };
static const struct pfd_report_column heading_columns[] = {
	{ "heading", { "Heading", "Einzelansatz" }, PFD_CELL_ID,
		.words = &pfd_enum_heading },
	{ "planned", { "Planned", "Geplant" }, PFD_CELL_MONEY, true },
	{ "handed_in", { "Handed in", "Abgerechnet" }, PFD_CELL_MONEY, true },
	{ "actual", { "Accepted", "Anerkannt" }, PFD_CELL_MONEY, true },
	{ "difference", { "Difference", "Differenz" }, PFD_CELL_MONEY, true },
	{ "over_percent", { "Overrun", "Überschreitung" }, PFD_CELL_TEXT },
};
#define HEADINGS(kind_)                                                \
	"SELECT heading, planned, handed_in, actual, difference, NULL" \
	" FROM heading_money WHERE id=?1 AND kind='" kind_ "'"         \
	" ORDER BY heading IS NULL, planned=0, heading"
static const struct pfd_report_table planned_costs = {
	.name = "planned_costs",
	.title = { "Costs, plan against actual", "Ausgaben, Soll und Ist" },
	.sql = HEADINGS("expense"),
	PFD_REPORT_COLUMNS(heading_columns),
};
static const struct pfd_report_table planned_income = {
	.name = "planned_income",
	.title = { "Income, plan against actual", "Einnahmen, Soll und Ist" },
	.sql = HEADINGS("income"),
	PFD_REPORT_COLUMNS(heading_columns),
};

static const struct pfd_report_column attendance_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "signed", { "Signed", "Unterschriften" }, PFD_CELL_INT, true },
	{ "under_16", { "Under 16", "Unter 16 Jahren" }, PFD_CELL_INT, true },
	{ "anonymised", { "Anonymised", "Anonymisiert" }, PFD_CELL_INT, true },
	{ "staff", { "Staff", "Hauptamtliche" }, PFD_CELL_INT, true },
	{ "list", { "List", "Liste" }, PFD_CELL_TEXT },
};
static const struct pfd_report_table attendance = {
	.name = "attendance",
	.title = { "Attendance lists", "Teilnahmelisten" },
	.sql = "SELECT \"no\", date, coalesce(signed,0), coalesce(under_16,0),"
	       " coalesce(anonymised,0), coalesce(staff,0), list"
	       " FROM grant_attendance WHERE id=?1"
	       " ORDER BY date, \"no\"",
	PFD_REPORT_COLUMNS(attendance_columns),
};

static const struct pfd_report_column fee_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "payee", { "Fee-taker", "Honorarkraft" }, PFD_CELL_TEXT },
	{ "purpose", { "Content", "Inhalt" }, PFD_CELL_TEXT },
	{ "minutes", { "Minutes", "Minuten" }, PFD_CELL_INT, true },
	{ "worth", { "By rate", "Nach Satz" }, PFD_CELL_MONEY, true },
	{ "actual", { "Accepted", "Anerkannt" }, PFD_CELL_MONEY, true },
};
static const struct pfd_report_table fees = {
	.name = "fees",
	.title = { "Fees", "Honorare" },
	.sql = "SELECT f.\"no\", f.date, f.payee, f.purpose, f.minutes,"
	       " m.worth, m.actual FROM grant_fees f JOIN fee_money m"
	       " ON m.id=f.id AND m.\"no\"=f.\"no\" WHERE f.id=?1"
	       " ORDER BY f.date, f.\"no\"",
	PFD_REPORT_COLUMNS(fee_columns),
};

static const struct pfd_report_column flat_columns[] = {
	{ "participants", { "Participants", "Teilnehmende" }, PFD_CELL_INT },
	{ "rate", { "Flat rate each", "Pauschale je Person" }, PFD_CELL_MONEY },
	{ "participants_sum", { "Participants' sum", "Summe Teilnehmende" },
		PFD_CELL_MONEY },
	{ "fees", { "Fees", "Honorare" }, PFD_CELL_MONEY },
	{ "total", { "Flat sum", "Summe der Pauschalen" }, PFD_CELL_MONEY },
};
static const struct pfd_report_table flat_facts = {
	.name = "flat",
	.sql = "SELECT participants, rate, participants_sum, fees, total"
	       " FROM flat_money WHERE id=?1",
	PFD_REPORT_COLUMNS(flat_columns),
};

static const struct pfd_report_column sum_columns[] = {
	{ "income", { "Income", "Einnahmen" }, PFD_CELL_MONEY },
	{ "expenses", { "Expenses", "Ausgaben" }, PFD_CELL_MONEY },
	{ "sum", { "Sum", "Summe" }, PFD_CELL_MONEY },
};
static const struct pfd_report_table sums = {
	.name = "sums",
	/* Without a sign the sum is what is left of the income. */
	.sql = "SELECT " SIGN("'income'") "income, " SIGN(
		"'expense'") "expenses, CASE ?2 WHEN 'income' THEN "
			     "expenses-income"
			     " ELSE income-expenses END FROM (SELECT"
			     " coalesce(sum(" ACTUAL
			     ") FILTER (WHERE r.kind='income'),0)"
			     "  AS income,"
			     " coalesce(sum(" ACTUAL
			     ") FILTER (WHERE r.kind='expense'),0)"
			     "  AS expenses FROM grant_receipts r WHERE "
			     "r.id=?1)",
	PFD_REPORT_COLUMNS(sum_columns),
};

static const struct pfd_report_column result_columns[] = {
	{ "accepted_costs", { "Accepted", "Anerkannt" }, PFD_CELL_MONEY },
	{ "due", { "Due", "Zustehend" }, PFD_CELL_MONEY },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY },
	{ "repaid", { "Repaid", "Zurückgezahlt" }, PFD_CELL_MONEY },
	{ "claim", { "To be repaid", "Zurückzuzahlen" }, PFD_CELL_MONEY },
	{ "owed", { "Still to be paid", "Noch auszuzahlen" }, PFD_CELL_MONEY },
};
static const struct pfd_report_table result = {
	.name = "result",
	.sql = "SELECT accepted, due, paid, returned+to_funder, claim,"
	       " committed FROM grant_money WHERE id=?1",
	PFD_REPORT_COLUMNS(result_columns),
};

/* ---- the document ------------------------------------------------------------------ */

struct proof {
	const struct pfd_report_run *run;
	struct pfd_doc *doc;
	struct pfd_str grant, minus;
};

static struct pfd_query *ask(const struct proof *p, const char *sql)
{
	struct pfd_query *query = pfd_query(p->run->index, sql);

	pfd_query_str(query, 1, p->grant);
	if (strstr(sql, "?2"))
		pfd_query_str(query, 2, p->minus);
	return query;
}

static struct pfd_table *add_table(
	const struct proof *p, const struct pfd_report_table *spec)
{
	struct pfd_table *table = pfd_report_begin(p->run, p->doc, spec);

	if (!pfd_report_rows_of(
		    p->run, p->doc, table, spec, ask(p, spec->sql), false))
		pfd_report_none(p->run, p->doc);
	return table;
}

static void add_facts(
	const struct proof *p, const struct pfd_report_table *spec)
{
	pfd_report_facts_of(p->run, p->doc, spec, ask(p, spec->sql));
}

static void add_headings(
	const struct proof *p, const struct pfd_report_table *spec)
{
	struct pfd_table *table = add_table(p, spec);

	pfd_vec_foreach (row, &table->rows) {
		int64_t over = row->cells[DIFFERENCE].num;

		if (over > 0)
			row->cells[OVER] = pfd_report_percent(p->run->arena,
				p->run->lang, over, row->cells[PLANNED].num);
	}
}

static void add_heading(
	const struct proof *p, const char *name, struct pfd_text text)
{
	pfd_doc_heading(p->doc, 1, name, pfd_report_say(p->run, text));
}

static void note(const struct proof *p, struct pfd_text text)
{
	pfd_doc_note(p->doc, pfd_str(pfd_report_say(p->run, text)));
}

static void add_receipts(const struct proof *p)
{
	add_heading(p, "receipts", PFD_TEXT("Receipt list", "Belegliste"));
	add_table(p, &income);
	add_table(p, &expenses);
	add_facts(p, &sums);
	if (pfd_str_eqz(p->minus, "income"))
		note(p, PFD_TEXT("Expenses count up, income down: a sum above "
				 "0 was paid from own money, one below 0 is "
				 "left.",
				"Ausgaben zählen positiv, Einnahmen negativ: "
				"Eine Summe über 0 wurde aus eigenem Geld "
				"gezahlt, eine unter 0 ist übrig."));
	else
		note(p, PFD_TEXT("The sum is what the expenses left of the "
				 "income; below 0 it was paid from own money.",
				"Die Summe ist, was die Ausgaben von den "
				"Einnahmen übrig ließen; unter 0 wurde sie aus "
				"eigenem Geld gezahlt."));
	add_heading(p, "plan-actual",
		PFD_TEXT("Plan against actual", "Soll-Ist-Vergleich"));
	add_headings(p, &planned_costs);
	add_headings(p, &planned_income);
	note(p, PFD_TEXT("What is not checked yet counts as it was handed in.",
			"Was noch nicht geprüft ist, zählt wie abgerechnet."));
}

static void add_flat(const struct proof *p)
{
	add_heading(p, "flat-rates", PFD_TEXT("Flat rates", "Pauschalen"));
	add_table(p, &attendance);
	add_table(p, &fees);
	add_facts(p, &flat_facts);
}

/* The year's parameter on the day of the award. */
static struct pfd_str minus_of(
	const struct pfd_report_run *run, struct pfd_str grant)
{
	static const char sql[] =
		"SELECT param('receipt-amount-sign','minus',year,"
		"coalesce(award_date,asof())) FROM grant_money WHERE id=?1";
	struct pfd_query *query = pfd_query(run->index, sql);
	struct pfd_str minus = PFD_STR("none");

	pfd_query_str(query, 1, grant);
	if (pfd_query_row(query) && !pfd_row_null(query, 0))
		minus = pfd_row_keep(run->arena, query, 0);
	pfd_query_done(query);
	return minus;
}

static bool is_flat(const struct pfd_report_run *run, struct pfd_str grant)
{
	static const char sql[] = "SELECT settlement_mode IS 'flat'"
				  " FROM \"grant\" WHERE id=?1";
	struct pfd_query *query = pfd_query(run->index, sql);
	bool flat;

	pfd_query_str(query, 1, grant);
	flat = pfd_query_row(query) && pfd_row_int(query, 0);
	pfd_query_done(query);
	return flat;
}

enum pfd_status pfd_report_receipts(const struct pfd_report_run *run,
	struct pfd_str grant, int minus, struct pfd_doc **ret,
	struct pfd_err *err)
{
	bool flat = is_flat(run, grant);
	const char *title = pfd_arena_printf(run->arena, "%s %.*s",
		pfd_report_say(
			run, flat ? PFD_TEXT("Proof of flat rates",
					    "Nachweis der Pauschalen")
				  : PFD_TEXT("Receipt list", "Belegliste")),
		PFD_STR_ARG(grant))
				    .ptr;
	struct proof p = { .run = run,
		.doc = pfd_doc_new(
			run->arena, run->lang, "pfd/report-receipts/1", title),
		.grant = grant,
		.minus = minus < 0 ? minus_of(run, grant)
				   : pfd_str(minus_values[minus].key) };
	enum pfd_status status;

	add_facts(&p, &grant_facts);
	if (flat)
		add_flat(&p);
	else
		add_receipts(&p);
	add_heading(&p, "result", PFD_TEXT("Result", "Ergebnis"));
	add_facts(&p, &result);
	status = pfd_report_provenance(run, p.doc, err);
	if (!status)
		*ret = p.doc;
	return status;
}
