/* Rules of the receipt list: that it is whole, in order, and counts each receipt
 * once.  What it may pay for: catalogue_costs.c.
 */
#include "catalogue.h"

#define OF_RECEIPTS                                            \
	" FROM grant_receipts r JOIN \"grant\" g ON g.id=r.id" \
	" JOIN grant_money m ON m.id=r.id"

/* ---- whole ------------------------------------------------------------------- */

/* clang-format off */
/* Of the narrative report at acceptance narrative-on-file speaks. */
static const char settlement_complete_sql[] =
	"WITH lacks AS (SELECT id, CASE WHEN settlement_narrative IS NULL"
	"  AND settlement_accepted IS NULL"
	"  THEN 'settlement.narrative' END AS narrative,"
	" CASE WHEN settlement_mode='receipts' AND NOT EXISTS"
	"  (SELECT 1 FROM grant_receipts r WHERE r.id=g.id)"
	"  THEN 'receipts' WHEN settlement_mode='flat' AND NOT EXISTS"
	"  (SELECT 1 FROM grant_attendance a WHERE a.id=g.id)"
	"  AND NOT EXISTS (SELECT 1 FROM grant_fees f WHERE f.id=g.id)"
	"  THEN 'attendance' END AS figures, year," AT_ACCEPTANCE
	" settlement_accepted AS asof FROM \"grant\" g"
	" WHERE settlement_received IS NOT NULL)"
	" SELECT id, field, year, bound, asof, field AS value_s,"
	" field AS f_missing, field AS s_field FROM"
	" (SELECT *, narrative AS field FROM lacks"
	"  UNION ALL SELECT *, figures FROM lacks)"
	" WHERE field IS NOT NULL";
/* clang-format on */
const struct pfd_rule pfd_rule_settlement_complete = {
	.id = "settlement-complete",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "settlement.accepted",
	.source = { "[S23][S24]" },
	.title = { "the proof of use is complete",
		"der Verwendungsnachweis ist vollständig" },
	.text = { "A proof of use has a narrative report and its figures: the "
		  "receipt list, or attendance lists or fees where flat rates "
		  "are settled.",
		"Ein Verwendungsnachweis hat einen Sachbericht und die Zahlen: "
		"die Belegliste oder, bei Pauschalen, Teilnahmelisten oder "
		"Honorare." },
	.message = { "the proof of use lacks: {missing}",
		"dem Verwendungsnachweis fehlt: {missing}" },
	.remedy = { "ask for it and record it in `{field}`",
		"nachfordern und in `{field}` eintragen" },
	.sql = settlement_complete_sql,
	.fails = { "grant/2025-032 attendance=\n"
		   "grant/2025-032 fees=" },
	.passes = { "grant/2025-032 attendance=" },
};

/* clang-format off */
static const char receipt_proof_kind_sql[] =
	"SELECT r.id, 'receipts.'||r.\"no\"||'.proof' AS field, g.year,"
	AT_ACCEPTANCE BY_AWARD " r.\"no\" AS value_n, r.\"no\" AS n_number"
	OF_RECEIPTS
	" WHERE r.proof IS NULL AND r.accepted IS NOT 0";
/* clang-format on */
const struct pfd_rule pfd_rule_receipt_proof_kind = {
	.id = "receipt-proof-kind",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.source = { "Börde [S23]" },
	.title = { "payments are proven", "Zahlungen sind nachgewiesen" },
	.text = { "Each receipt says how its payment is proven: statement and "
		  "invoice, statement and till receipt, till receipt, or the "
		  "refund of an advance.",
		"Jeder Beleg sagt, wie seine Zahlung nachgewiesen ist: "
		"Kontoauszug und Rechnung, Kontoauszug und Kassenbeleg, "
		"Kassenbeleg oder Erstattung einer Auslage." },
	.message = { "receipt {number} has no proof of payment",
		"Beleg {number} hat keinen Zahlungsnachweis" },
	.remedy = { "record it: \"pfd grant set ID receipts.{number}.proof=…\"",
		"eintragen: „pfd grant set ID receipts.{number}.proof=…“" },
	.sql = receipt_proof_kind_sql,
	.fails = { "grant/2025-031 receipts.1.proof=" },
	.passes = { "grant/2025-031 receipts.1.proof=cash" },
};

static const struct pfd_rule_param receipt_amount_sign_params[] = {
	{ "minus", PFD_T_STR, NULL, "income",
		{ "what reports show with a minus sign: income, expense or "
		  "none",
			"was Berichte mit Minuszeichen zeigen: income "
			"(Einnahmen), expense (Ausgaben) oder none (nichts)" },
		.one_of = "income expense none" },
};
/* clang-format off */
static const char receipt_amount_sign_sql[] =
	"SELECT r.id, 'receipts.'||r.\"no\"||'.amount' AS field, g.year,"
	AT_ACCEPTANCE BY_AWARD " r.\"no\" AS n_number"
	OF_RECEIPTS " WHERE r.amount=0";
/* clang-format on */
const struct pfd_rule pfd_rule_receipt_amount_sign = {
	.id = "receipt-amount-sign",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.asof = "decisions.date",
	.params = receipt_amount_sign_params,
	.n_params = PFD_COUNT(receipt_amount_sign_params),
	.source = { "Recknitztal [S24]" },
	.title = { "amounts of receipts", "Beträge der Belege" },
	.text = { "Receipts have an amount above zero and `kind` says which "
		  "way it went; the sign that the funder wants stands in "
		  "reports only.",
		"Belege haben einen Betrag über null, und `kind` nennt die "
		"Richtung; das Vorzeichen, das der Zuwendungsgeber möchte, "
		"steht nur in Berichten." },
	.message = { "receipt {number} has the amount 0.00",
		"Beleg {number} hat den Betrag 0,00" },
	.remedy = { "enter the amount, or remove the receipt",
		"den Betrag eintragen oder den Beleg entfernen" },
	.sql = receipt_amount_sign_sql,
	.fails = { "grant/2025-031 receipts.1.amount=0.00" },
	.passes = { "grant/2025-031 receipts.1.amount=0.01" },
};

/* ---- in order ------------------------------------------------------------------ */

/* Before it is handed in a list is being written, and once all is done it is
 * written no more. */
/* clang-format off */
static const char receipts_chronological_sql[] =
	"SELECT g.id, 'receipts.'||min(r.\"no\")||'.no' AS field, g.year,"
	AT_ACCEPTANCE BY_AWARD " min(r.\"no\") AS value_n,"
	" min(r.\"no\") AS n_number FROM \"grant\" g"
	" JOIN grant_receipts r ON r.id=g.id"
	" LEFT JOIN grant_receipts b ON b.id=r.id AND b.\"no\"=r.\"no\"-1"
	" JOIN grant_money m ON m.id=g.id"
	" WHERE g.settlement_received IS NOT NULL AND g.closed IS NULL"
	" AND (b.paid>r.paid OR (b.\"no\" IS NULL AND r.\"no\">1))"
	" GROUP BY g.id";
/* clang-format on */
const struct pfd_rule pfd_rule_receipts_chronological = {
	.id = "receipts-chronological",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.source = { "Recknitztal [S24]" },
	.title = { "receipts in order of time", "Belege in zeitlicher Folge" },
	.text = { "The receipts of a list that was handed in are numbered "
		  "without a gap in the order of their payments.",
		"Die Belege einer eingereichten Liste sind lückenlos in der "
		"Folge ihrer Zahlungen nummeriert." },
	.message = { "receipt {number} does not follow the one before: the "
		     "numbers have a gap, or it was paid earlier",
		"Beleg {number} folgt nicht auf den vorigen: die Nummern haben "
		"eine Lücke, oder er wurde früher gezahlt" },
	.remedy = { "number them anew in `receipts`, on the papers, too",
		"in `receipts` neu nummerieren, auch auf den Belegen" },
	.sql = receipts_chronological_sql,
	.fails = { "grant/2025-031 receipts.1.paid=2025-06-30" },
	.passes = { "grant/2025-031 receipts.1.paid=2025-06-16" },
};

/* ---- counted once ---------------------------------------------------------------- */

/* clang-format off */

/* The same by number, or by day and amount.  Those of which there are two are
 * few, so they are looked for first. */
#define WHOLE_RECEIPTS(same)                                                  \
	" FROM grant_receipts WHERE kind='expense' AND total IS NULL"         \
	" AND accepted IS NOT 0 AND " same " IS NOT NULL GROUP BY " same ", "
#define IS_SAME(r)                                                            \
	" CROSS JOIN grant_receipts " r " ON " r ".kind='expense'"            \
	" AND " r ".total IS NULL AND " r ".accepted IS NOT 0"                \
	" AND " r ".payee=s.payee AND (" r ".number=s.number"                 \
	"  OR (" r ".receipt_date=s.day AND " r ".amount=s.amount))"
static const char receipt_duplicate_sql[] =
	"WITH same AS MATERIALIZED (SELECT payee, receipt_date AS day, amount,"
	"  NULL AS number" WHOLE_RECEIPTS("amount")
	"  receipt_date, payee HAVING min(id)<max(id)"
	" UNION ALL SELECT payee, NULL, NULL, number" WHOLE_RECEIPTS("number")
	"  payee HAVING min(id)<max(id)),"
	" twice AS (SELECT r.id, r.\"no\", min(o.id) AS first FROM same s"
	IS_SAME("r") IS_SAME("o") " AND o.id<r.id"
	"  AND substr(o.id,1,4)=substr(r.id,1,4) GROUP BY r.id, r.\"no\")"
	" SELECT t.id, 'receipts.'||t.\"no\"||'.payee' AS field, g.year,"
	AT_ACCEPTANCE BY_AWARD " t.\"no\" AS value_n, t.\"no\" AS n_number,"
	" t.first AS s_other,"
	" 'grants/'||g.year||'/'||t.first||'.yaml' AS related FROM twice t"
	" JOIN \"grant\" g ON g.id=t.id JOIN grant_money m ON m.id=t.id";

static const char receipt_shares_sql[] =
	"WITH shared AS MATERIALIZED (SELECT r.payee, r.receipt_date, r.number,"
	"  r.total, substr(r.id,1,4) AS year, sum(" COUNTED ") AS sum"
	"  FROM grant_receipts r WHERE r.total IS NOT NULL AND r.kind='expense'"
	"  GROUP BY 1, 2, 3, 4, 5 HAVING sum(" COUNTED ")>r.total)"
	" SELECT r.id, 'receipts.'||r.\"no\"||'.total' AS field, g.year,"
	" g.settlement_accepted IS NOT NULL OR r.amount>r.total AS bound,"
	" s.sum-s.total AS excess_m, r.\"no\" AS n_number,"
	" s.sum AS m_sum, s.total AS m_total FROM shared s"
	" CROSS JOIN grant_receipts r ON r.total=s.total AND r.kind='expense'"
	"  AND substr(r.id,1,4)=s.year AND r.payee IS s.payee"
	"  AND r.receipt_date IS s.receipt_date AND r.number IS s.number"
	" JOIN \"grant\" g ON g.id=r.id";
/* clang-format on */

const struct pfd_rule pfd_rule_receipt_duplicate = {
	.id = "receipt-duplicate",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.source = { "[S80][GKU]" },
	.title = { "a receipt in two grants", "ein Beleg in zwei Förderungen" },
	.text = { "The same receipt is not settled in two grants of a year: "
		  "the same payee with the same number, or with the same day "
		  "and amount. Where it is shared, `total` says what it is a "
		  "part of.",
		"Derselbe Beleg wird nicht in zwei Förderungen eines Jahres "
		"abgerechnet: derselbe Zahlungsbeteiligte mit derselben "
		"Nummer oder mit demselben Tag und Betrag. Wird er geteilt, "
		"nennt `total` das Ganze." },
	.message = { "receipt {number} stands in grant {other}, too",
		"Beleg {number} steht auch in Förderung {other}" },
	.remedy = { "accept nothing of it here (`accepted: 0.00`, with a "
		    "`cut_reason`), or enter the whole receipt's sum in "
		    "`total` if it is shared",
		"hier nichts davon anerkennen (`accepted: 0.00` mit "
		"`cut_reason`) oder die Belegsumme in `total` eintragen, wenn "
		"er geteilt ist" },
	.sql = receipt_duplicate_sql,
	.fails = { "grant/2025-002 receipts.1.number=2025-77\n"
		   "grant/2025-031 receipts.1.number=2025-77" },
	.passes = { "grant/2025-002 receipts.1.number=2025-77\n"
		    "grant/2025-031 receipts.1.number=2025-78" },
};

/* A receipt of its own that says less than is handed in of it binds at once. */
const struct pfd_rule pfd_rule_receipt_shares = {
	.id = "receipt-shares",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "arithmetic [S80]", "Rechnerische Richtigkeit [S80]" },
	.title = { "shares of a receipt", "Anteile eines Belegs" },
	.text = { "What the grants of a year settle of one receipt is together "
		  "no more than its `total`.",
		"Was die Förderungen eines Jahres von einem Beleg abrechnen, "
		"ist zusammen nicht mehr als seine Belegsumme `total`." },
	.message = { "receipt {number}: {sum} are settled of {total}",
		"Beleg {number}: abgerechnet sind {sum} von {total}" },
	.remedy = { "cut `accepted` with a `cut_reason`, or correct `total`",
		"`accepted` mit `cut_reason` kürzen oder `total` berichtigen" },
	.sql = receipt_shares_sql,
	.fails = { "grant/2025-031 receipts.1.total=499.99" },
	.passes = { "grant/2025-031 receipts.1.total=500.00" },
};

/* ---- cut with a reason ------------------------------------------------------------ */

/* clang-format off */
static const char receipt_accepted_sql[] =
	"SELECT r.id, 'receipts.'||r.\"no\"||'.accepted' AS field,"
	" g.year, r.accepted-r.amount AS excess_m, r.\"no\" AS n_number,"
	" r.accepted AS m_accepted, r.amount AS m_amount"
	OF_RECEIPTS " WHERE r.accepted>r.amount";
/* clang-format on */
const struct pfd_rule pfd_rule_receipt_accepted = {
	.id = "receipt-accepted",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "arithmetic [S40]", "Rechnerische Richtigkeit [S40]" },
	.title = { "no more accepted than handed in",
		"nicht mehr anerkannt als abgerechnet" },
	.text = { "Of a receipt no more is accepted than was handed in.",
		"Von einem Beleg wird nicht mehr anerkannt, als abgerechnet "
		"wurde." },
	.message = { "receipt {number}: {accepted} are accepted of {amount}",
		"Beleg {number}: anerkannt sind {accepted} von {amount}" },
	.remedy = { "correct `amount` or `accepted`",
		"`amount` oder `accepted` berichtigen" },
	.sql = receipt_accepted_sql,
	.fails = { "grant/2025-031 receipts.1.accepted=500.01" },
	.passes = { "grant/2025-031 receipts.1.accepted=500.00" },
};

/* clang-format off */
static const char receipt_cut_reason_sql[] =
	"SELECT r.id, 'receipts.'||r.\"no\"||'.accepted' AS field,"
	" g.year," AT_ACCEPTANCE BY_AWARD " r.accepted AS value_m,"
	" r.amount-r.accepted AS excess_m, r.\"no\" AS n_number,"
	" r.accepted AS m_accepted, r.amount AS m_amount"
	OF_RECEIPTS
	" WHERE r.accepted<r.amount AND r.cut_reason IS NULL";
/* clang-format on */
const struct pfd_rule pfd_rule_receipt_cut_reason = {
	.id = "receipt-cut-reason",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.source = { "[S30][S40]" },
	.title = { "cuts have a reason", "Kürzungen sind begründet" },
	.text = { "Where less of a receipt is accepted than was handed in, its "
		  "`cut_reason` says why.",
		"Wird von einem Beleg weniger anerkannt als abgerechnet, sagt "
		"sein `cut_reason`, warum." },
	.message = { "receipt {number}: {accepted} of {amount} without a "
		     "reason",
		"Beleg {number}: {accepted} von {amount} ohne Begründung" },
	.remedy = { "give it: \"pfd grant set ID "
		    "receipts.{number}.cut_reason=…\"",
		"nachtragen: „pfd grant set ID "
		"receipts.{number}.cut_reason=…“" },
	.sql = receipt_cut_reason_sql,
	.fails = { "grant/2025-031 receipts.1.accepted=499.99" },
	.passes = { "grant/2025-031 receipts.1.accepted=499.99\n"
		    "grant/2025-031 receipts.1.cut_reason=Pfand" },
};
