/* What a template may repeat or show as a table: the lists of one grant. */
#include "paper.h"

/* ---- what is missing ------------------------------------------------------------ */

/* clang-format off */
static const struct pfd_enum_value missing_values[] = {
	{ "activity", { "first and last day of the measure", "Durchführungszeitraum" } },
	{ "plan", { "financing plan", "Finanzierungsplan" } },
	{ "local_aims", { "a local aim of the partnership", "ein örtliches Ziel der Partnerschaft" } },
	{ "address", { "address", "Anschrift" } },
	{ "account", { "bank account", "Bankverbindung" } },
	{ "responsible", { "a person of age who is liable", "eine volljährige verantwortliche Person" } },
	{ "democracy_declaration", { "declaration on the free democratic basic order", "Erklärung zur freiheitlichen demokratischen Grundordnung" } },
	{ "nonprofit", { "proof of non-profit status", "Nachweis der Gemeinnützigkeit" } },
	{ "settlement", { "proof of use", "Verwendungsnachweis" } },
	{ "narrative", { "narrative report", "Sachbericht" } },
	{ "receipts", { "receipt list", "Belegliste" } },
	{ "proof", { "proof of payment of the receipt", "Zahlungsnachweis zum Beleg" } },
	{ "attendance", { "attendance lists", "Teilnahmelisten" } },
	{ "result", { "result on the success factor", "Ergebnis zum Erfolgsfaktor" } },
};
static const struct pfd_enum missing_words = { "missing", missing_values,
	PFD_COUNT(missing_values) };

/* Of the application until the award, then of the proof of use. */
#define BEFORE " FROM \"grant\" t JOIN grant_money m ON m.id=t.id" \
	" LEFT JOIN contact a ON a.id=t.applicant" \
	" LEFT JOIN year_tracks k ON k.id=CAST(t.year AS TEXT) AND k.track=t.track" \
	" WHERE t.id=?1 AND m.award_no IS NULL AND "
#define AFTER " FROM \"grant\" t JOIN grant_money m ON m.id=t.id" \
	" WHERE t.id=?1 AND m.award_no IS NOT NULL AND "
#define MISSING(key) "SELECT '" key "' AS item, NULL AS detail"
#define AND_THEN " UNION ALL "
static const char missing_sql[] =
	MISSING("activity") BEFORE "coalesce(t.activity_start,t.activity_end) IS NULL"
	AND_THEN MISSING("plan") BEFORE "k.size IS NOT 'small'"
	" AND NOT EXISTS (SELECT 1 FROM grant_costs x WHERE x.id=t.id)"
	AND_THEN MISSING("local_aims") BEFORE
	"NOT EXISTS (SELECT 1 FROM grant_local_aims x WHERE x.id=t.id)"
	" AND NOT EXISTS (SELECT 1 FROM project_local_aims x WHERE x.id=t.project)"
	AND_THEN MISSING("address") BEFORE "NOT EXISTS (SELECT 1 FROM contact x"
	" WHERE x.id IN (t.applicant,t.responsible) AND x.address_street IS NOT NULL"
	" AND x.address_postcode IS NOT NULL AND x.address_town IS NOT NULL)"
	AND_THEN MISSING("account") BEFORE "NOT EXISTS (SELECT 1 FROM contact x"
	" WHERE x.id=coalesce(t.payee,t.applicant) AND x.account_iban IS NOT NULL)"
	AND_THEN MISSING("responsible") BEFORE
	"a.kind='group' AND t.responsible IS NULL"
	AND_THEN MISSING("democracy_declaration") BEFORE
	"a.kind<>'person' AND a.democracy_declaration IS NULL"
	AND_THEN MISSING("nonprofit") BEFORE "a.kind='organisation'"
	" AND a.public_body IS NOT 1 AND k.size IS NOT 'small'"
	" AND a.nonprofit_date IS NULL"
	AND_THEN MISSING("settlement") AFTER "t.settlement_received IS NULL"
	AND_THEN MISSING("narrative") AFTER "t.settlement_narrative IS NULL"
	AND_THEN MISSING("receipts") AFTER "t.settlement_mode IS NOT 'flat' AND"
	" NOT EXISTS (SELECT 1 FROM grant_receipts x WHERE x.id=t.id AND x.kind='expense')"
	AND_THEN "SELECT 'proof', x.\"no\" FROM grant_receipts x"
	" WHERE x.id=?1 AND x.proof IS NULL"
	AND_THEN MISSING("attendance") AFTER "t.settlement_mode='flat' AND"
	" NOT EXISTS (SELECT 1 FROM grant_attendance x WHERE x.id=t.id)"
	AND_THEN "SELECT 'result', x.text FROM grant_money m"
	" JOIN project_success_factors x ON x.id=m.project"
	" WHERE m.id=?1 AND m.award_no IS NOT NULL AND x.result IS NULL";

/* ---- the lists ------------------------------------------------------------------- */

#define C(kind_, key_, en, de, ...) { key_, { en, de }, PFD_CELL_##kind_, __VA_ARGS__ }
#define C_NO C(INT, "no", "No.", "Nr.")
#define C_DATE C(DATE, "date", "Date", "Datum")
#define C_AMOUNT C(MONEY, "amount", "Amount", "Betrag", .total = true)
#define WORDS(name) .words = &pfd_enum_##name

static const struct pfd_report_column plan_columns[] = {
	C(ID, "heading", "Heading", "Einzelansatz", WORDS(heading)),
	C_AMOUNT,
	C(TEXT, "note", "Note", "Erläuterung"),
};
static const struct pfd_report_column decision_columns[] = {
	C_NO, C_DATE,
	C(ID, "kind", "Decision", "Entscheidung", WORDS(decision_kind)),
	C(ID, "form", "Form", "Form", WORDS(decision_form)),
	C(MONEY, "amount", "Amount", "Betrag"),
};
static const struct pfd_report_column drawdown_columns[] = { C_NO, C_DATE, C_AMOUNT };
static const struct pfd_report_column payment_columns[] = {
	C_NO, C_DATE, C_AMOUNT,
	C(ID, "kind", "Kind", "Art", WORDS(payment_kind)),
	C(TEXT, "reference", "Reference", "Verwendungszweck"),
};
static const struct pfd_report_column receipt_columns[] = {
	C_NO,
	C(ID, "kind", "Kind", "Art", WORDS(receipt_kind)),
	C(DATE, "receipt_date", "Receipt date", "Belegdatum"),
	C(DATE, "paid", "Paid", "Zahlungsdatum"),
	C(TEXT, "payee", "Payee or payer", "Zahlungsbeteiligter"),
	C(TEXT, "purpose", "Purpose", "Zahlungsgrund"),
	C(ID, "heading", "Heading", "Einzelansatz", WORDS(heading)),
	C(MONEY, "amount", "Amount", "Abgerechneter Betrag"),
	C(MONEY, "accepted", "Accepted", "Anerkannter Betrag"),
	C(TEXT, "cut_reason", "Reason of the cut", "Kürzungsgrund"),
	C(ID, "proof", "Proof", "Zahlungsnachweis", WORDS(proof)),
};
static const struct pfd_report_column attendance_columns[] = {
	C_NO, C_DATE,
	C(INT, "signed", "Signed", "Unterschriften", .total = true),
	C(INT, "under_16", "Under 16", "Unter 16 Jahren", .total = true),
	C(INT, "anonymised", "Anonymised", "Anonymisiert", .total = true),
	C(INT, "staff", "Staff", "Hauptamtliche", .total = true),
};
static const struct pfd_report_column fee_columns[] = {
	C_NO, C_DATE,
	C(TEXT, "payee", "Fee-taker", "Honorarkraft"),
	C(TEXT, "purpose", "Content", "Inhalt"),
	C(INT, "minutes", "Minutes", "Minuten", .total = true),
	C(MONEY, "accepted", "Accepted", "Anerkannter Betrag", .total = true),
};
static const struct pfd_report_column session_columns[] = {
	C_DATE,
	C(TEXT, "title", "Title", "Titel"),
	C(TEXT, "place", "Place", "Ort"),
	C(INT, "total", "Participants", "Teilnehmende", .total = true),
	C(INT, "female", "Female", "Weiblich", .total = true),
	C(INT, "under_16", "Under 16", "Unter 16 Jahren", .total = true),
	C(INT, "under_27", "Under 27", "Unter 27 Jahren", .total = true),
	C(INT, "volunteers", "Volunteers", "Ehrenamtliche", .total = true),
};
static const struct pfd_report_column claim_columns[] = {
	C_NO, C_DATE, C_AMOUNT,
	C(DATE, "due", "Due", "Fällig"),
	C(MONEY, "interest", "Interest", "Zinsen"),
	C(TEXT, "reason", "Reason", "Grund"),
};
static const struct pfd_report_column repayment_columns[] = {
	C_NO, C_DATE, C_AMOUNT,
	C(ID, "returns_to", "Returns to", "Fließt an", WORDS(returns_to)),
};
static const struct pfd_report_column factor_columns[] = {
	C_NO,
	C(TEXT, "text", "Success factor", "Erfolgsfaktor"),
	C(TEXT, "result", "Result", "Ergebnis"),
};
static const struct pfd_report_column document_columns[] = {
	C_NO,
	C(ID, "kind", "Kind", "Art", WORDS(document_kind)),
	C_DATE,
	C(TEXT, "title", "Title", "Titel"),
	C(ID, "file", "File", "Datei"),
	C(ID, "sha256", "SHA-256", "SHA-256"),
};
static const struct pfd_report_column missing_columns[] = {
	C(ID, "item", "Missing", "Fehlt noch", .words = &missing_words),
	C(TEXT, "detail", "Details", "Näheres"),
};

static const struct pfd_report_column heading_columns[] = {
	C(ID, "kind", "Kind", "Art", WORDS(receipt_kind)),
	C(ID, "heading", "Heading", "Einzelansatz", WORDS(heading)),
	C(MONEY, "planned", "Planned", "Geplant"),
	C(MONEY, "handed_in", "Handed in", "Abgerechnet"),
	C(MONEY, "accepted", "Accepted", "Anerkannt"),
	C(MONEY, "actual", "Actual", "Ergebnis"),
	C(MONEY, "difference", "Difference", "Abweichung"),
};
/* A place for each signature: on paper only. */
static const struct pfd_report_column signature_columns[] = {
	C(INT, "no", "No.", "Nr."),
	C(TEXT, "name", "First and last name", "Vor- und Nachname"),
	C(TEXT, "signature", "Signature", "Unterschrift"),
};

#define LIST(name_, columns_, sql_, en, de) \
	{ { .name = name_, .sql = sql_, PFD_REPORT_COLUMNS(columns_) }, { en, de } }

const struct pfd_paper_list pfd_paper_lists[] = {
	LIST("costs", plan_columns, "SELECT heading, amount, note FROM grant_costs WHERE id=?1",
		"planned costs", "geplante Ausgaben"),
	LIST("income", plan_columns, "SELECT heading, amount, note FROM grant_income WHERE id=?1",
		"planned income", "geplante Einnahmen"),
	LIST("decisions", decision_columns, "SELECT \"no\", date, kind, form, amount FROM grant_decisions WHERE id=?1 AND date<=?2 ORDER BY date, \"no\"",
		"decisions so far", "bisherige Entscheidungen"),
	LIST("drawdowns", drawdown_columns, "SELECT \"no\", date, amount FROM grant_drawdowns WHERE id=?1 AND date<=?2 ORDER BY \"no\"",
		"requests for money so far", "bisherige Mittelanforderungen"),
	LIST("payments", payment_columns, "SELECT \"no\", date, amount, kind, reference FROM grant_payments WHERE id=?1 AND date<=?2 ORDER BY date, \"no\"",
		"payments so far", "bisherige Auszahlungen"),
	LIST("receipts", receipt_columns, "SELECT \"no\", kind, receipt_date, paid, payee, purpose, heading, amount, accepted, cut_reason, proof FROM grant_receipts WHERE id=?1 ORDER BY \"no\"",
		"the receipt list", "die Belegliste"),
	LIST("cuts", receipt_columns, "SELECT \"no\", kind, receipt_date, paid, payee, purpose, heading, amount, accepted, cut_reason, proof FROM grant_receipts WHERE id=?1 AND kind='expense' AND accepted<amount ORDER BY \"no\"",
		"receipts accepted in part or not at all", "gekürzte Belege"),
	LIST("headings", heading_columns, "SELECT kind, heading, planned, handed_in, accepted, actual, difference FROM heading_money WHERE id=?1 ORDER BY kind DESC, heading",
		"plan against actual", "Plan gegen Ergebnis"),
	LIST("signatures", signature_columns,
		"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<20) SELECT i, NULL, NULL FROM n",
		"numbered places for signatures", "nummerierte Plätze für Unterschriften"),
	LIST("attendance", attendance_columns, "SELECT \"no\", date, signed, under_16, anonymised, staff FROM grant_attendance WHERE id=?1 ORDER BY date, \"no\"",
		"attendance lists", "Teilnahmelisten"),
	LIST("fees", fee_columns, "SELECT \"no\", date, payee, purpose, minutes, accepted FROM grant_fees WHERE id=?1 ORDER BY date, \"no\"",
		"fees", "Honorare"),
	LIST("sessions", session_columns,
		"SELECT date, title, place, counts_total, counts_female, counts_under_16, counts_under_27, counts_volunteers FROM grant_sessions WHERE id=?1"
		" UNION ALL SELECT s.date, s.title, s.place, s.counts_total, s.counts_female, s.counts_under_16, s.counts_under_27, s.counts_volunteers"
		" FROM project_sessions s JOIN grant_money m ON m.project=s.id WHERE m.id=?1 AND NOT EXISTS (SELECT 1 FROM grant_sessions x WHERE x.id=?1) ORDER BY 1",
		"event days with head counts", "Termine mit Teilnahmezahlen"),
	LIST("claims", claim_columns, "SELECT \"no\", date, amount, due, interest, reason FROM grant_claims WHERE id=?1 AND date<=?2 ORDER BY \"no\"",
		"claims so far", "bisherige Rückforderungen"),
	LIST("repayments", repayment_columns, "SELECT \"no\", date, amount, returns_to FROM grant_repayments WHERE id=?1 AND date<=?2 ORDER BY date, \"no\"",
		"money that came back", "zurückgezahlte Beträge"),
	LIST("success_factors", factor_columns, "SELECT f.\"no\", f.text, f.result FROM project_success_factors f JOIN grant_money m ON m.project=f.id WHERE m.id=?1 ORDER BY f.\"no\"",
		"success factors of the application, and what became of them", "Erfolgsfaktoren aus dem Antrag und was daraus wurde"),
	LIST("documents", document_columns, "SELECT \"no\", kind, date, title, file, sha256 FROM grant_documents WHERE id=?1 ORDER BY \"no\"",
		"attachments", "Anlagen"),
	LIST("missing", missing_columns, missing_sql,
		"what is missing: of the application until the award, then of the proof of use",
		"was fehlt: bis zur Bewilligung am Antrag, danach am Verwendungsnachweis"),
};
const size_t pfd_paper_n_lists = PFD_COUNT(pfd_paper_lists);
/* clang-format on */
