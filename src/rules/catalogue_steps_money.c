/* Rules of order about amounts: what may be paid when, ordered, claimed, repaid.
 */
#include "catalogue.h"

#define ARITHMETIC                                       \
	{                                                \
		"arithmetic", "Rechnerische Richtigkeit" \
	}
const struct pfd_rule pfd_rule_payout_after_grant = {
	.id = "payout-after-grant",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "payments.date",
	.source = { "[S81]" },
	.title = { "payment after the award",
		"Auszahlung nach der Bewilligung" },
	.text = { "Money is paid on the day of the award or later.",
		"Ausgezahlt wird am Tag der Bewilligung oder später." },
	.message = { "paid {paid}, before the award of {awarded}",
		"ausgezahlt am {paid}, vor der Bewilligung vom {awarded}" },
	.remedy = { "correct the date, or record a waiver of the lead "
		    "authority",
		"das Datum berichtigen oder eine Ausnahme des Federführenden "
		"Amts eintragen" },
	.sql = "SELECT p.id, 'payments.'||p.\"no\"||'.date' AS field, m.year,"
	       " p.date AS asof, p.date AS value_d,"
	       " pfd_days(p.date, m.award_date) AS excess_d,"
	       " p.date AS d_paid, m.award_date AS d_awarded"
	       " FROM grant_payments p JOIN grant_money m ON m.id=p.id"
	       " WHERE p.date<m.award_date",
	.fails = { "grant/2025-041 payments.1.date=2025-02-09" },
	.passes = { "grant/2025-041 payments.1.date=2025-02-10" },
};

const struct pfd_rule pfd_rule_payout_after_contract = {
	.id = "payout-after-contract",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "payments.date",
	.source = { "[S81]" },
	.title = { "payment after the contract",
		"Auszahlung nach dem Vertrag" },
	.text = { "On a track with the step `contract`, money is paid once the "
		  "forwarding contract is signed or the notice acknowledged.",
		"In einem Förderbereich mit dem Schritt `contract` wird "
		"ausgezahlt, wenn der Weiterleitungsvertrag unterschrieben "
		"oder der Bescheid bestätigt ist." },
	.message = { "paid {paid}, but no contract was signed by then",
		"ausgezahlt am {paid}, aber bis dahin kein Vertrag "
		"geschlossen" },
	.remedy = { "record it first: \"pfd grant contract ID\"; or a waiver "
		    "of the lead authority",
		"erst eintragen: „pfd grant contract ID“; oder eine Ausnahme "
		"des Federführenden Amts" },
	.sql = "SELECT p.id, 'payments.'||p.\"no\"||'.date' AS field, m.year,"
	       " p.date AS asof, p.date AS value_d,"
	       " pfd_days(p.date, g.contracted) AS excess_d,"
	       " p.date AS d_paid FROM year_tracks_steps s"
	       " JOIN grant_money m ON CAST(m.year AS TEXT)=s.id"
	       "  AND m.track=s.tracks_track"
	       " JOIN grant_payments p ON p.id=m.id"
	       " JOIN \"grant\" g ON g.id=p.id WHERE s.value='contract'"
	       " AND m.award_date IS NOT NULL"
	       " AND (g.contracted IS NULL OR p.date<g.contracted)",
	.fails = { "grant/2025-040 contracted=2025-02-21" },
	.passes = { "grant/2025-040 contracted=2025-02-20" },
};

const struct pfd_rule pfd_rule_payout_after_draw = {
	.id = "payout-after-draw",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "payments.date",
	.source = { "[S26]" },
	.title = { "paid is what was asked for",
		"ausgezahlt wird, was angefordert ist" },
	.text = { "On a track with the step `draw`, no more is paid than was "
		  "asked for by then.",
		"In einem Förderbereich mit dem Schritt `draw` wird nicht mehr "
		"ausgezahlt, als bis dahin angefordert ist." },
	.message = { "brings the sum paid to {paid}, but only {drawn} were "
		     "asked for",
		"damit sind {paid} ausgezahlt, aber nur {drawn} "
		"angefordert" },
	.remedy = { "record the request first: \"pfd grant draw ID\"; or a "
		    "waiver of the lead authority",
		"erst die Mittelanforderung eintragen: „pfd grant draw ID“; "
		"oder eine Ausnahme des Federführenden Amts" },
	.sql = "WITH d AS (SELECT p.*, m.year,"
	       " (SELECT coalesce(sum(d.amount),0) FROM grant_drawdowns d"
	       "  WHERE d.id=p.id AND d.date<=p.date) AS drawn"
	       " FROM year_tracks_steps s"
	       " JOIN grant_money m ON CAST(m.year AS TEXT)=s.id"
	       "  AND m.track=s.tracks_track JOIN payment_sums p ON p.id=m.id"
	       " WHERE s.value='draw' AND m.award_date IS NOT NULL)"
	       " SELECT id, 'payments.'||\"no\"||'.amount' AS field, year,"
	       " date AS asof, paid AS value_m, paid-drawn AS excess_m,"
	       " paid AS m_paid, drawn AS m_drawn FROM d WHERE paid>drawn",
	.fails = { "grant/2025-040 drawdowns.1.amount=399.99" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_paid_within_award = {
	.id = "paid-within-award",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = ARITHMETIC,
	.title = { "no more is paid than awarded",
		"nicht mehr ausgezahlt als bewilligt" },
	.text = { "What is paid and has not come back stays within what was "
		  "awarded on the day of each payment.",
		"Was ausgezahlt und nicht zurückgeflossen ist, bleibt am Tag "
		"jeder Auszahlung innerhalb der Bewilligung." },
	.message = { "brings the sum paid to {paid}, but only {awarded} were "
		     "awarded",
		"damit sind {paid} ausgezahlt, aber nur {awarded} "
		"bewilligt" },
	.remedy = { "pay less, or amend the award first: \"pfd grant amend ID "
		    "AMOUNT -m …\"",
		"weniger auszahlen oder erst die Bewilligung ändern: „pfd "
		"grant amend ID AMOUNT -m …“" },
	/* Where there is one award, its amount is that of any day; the greatest of
	 * one day counts, as their order is not known. */
	.sql = "WITH a AS (SELECT id, date, amount"
	       " FROM grant_decisions WHERE kind IN ('award','amendment')"
	       " AND amount IS NOT NULL),"
	       " d AS (SELECT p.*, m.year, coalesce((SELECT max(a.amount)"
	       "  FROM a WHERE a.id=p.id AND a.date<=p.date AND a.date>="
	       "   coalesce((SELECT max(e.date) FROM a e WHERE e.id=p.id"
	       "    AND e.date<p.date),'')), m.awarded) AS awarded"
	       " FROM grant_money m JOIN payment_sums p ON p.id=m.id"
	       " WHERE m.award_date IS NOT NULL AND (m.paid>m.awarded"
	       "  OR m.id IN (SELECT id FROM grant_decisions"
	       "   WHERE kind='amendment')))"
	       " SELECT id, 'payments.'||\"no\"||'.amount' AS field, year,"
	       " paid-awarded AS excess_m, paid AS m_paid,"
	       " awarded AS m_awarded FROM d WHERE paid>awarded",
	.fails = { "grant/2025-041 payments.1.amount=200.01" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_paid_when_owed = {
	.id = "paid-when-owed",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = ARITHMETIC,
	.title = { "paid is what is owed", "gezahlt wird, was geschuldet ist" },
	.text = { "After the acceptance of the proof of use, a withdrawal, a "
		  "cancellation or a revocation no more is paid than is due "
		  "then.",
		"Nach der Anerkennung des Verwendungsnachweises, nach "
		"Rücknahme, Ausfall oder Widerruf wird nicht mehr ausgezahlt, "
		"als dann noch geschuldet ist." },
	.message = { "paid {paid} after {ended}, when only {due} were due in "
		     "all",
		"{paid} ausgezahlt nach dem {ended}, als insgesamt nur {due} "
		"geschuldet waren" },
	.remedy = { "correct the payment; what went out by mistake is to be "
		    "claimed back (\"pfd grant claim ID\")",
		"die Auszahlung berichtigen; was irrtümlich gezahlt ist, ist "
		"zurückzufordern („pfd grant claim ID“)" },
	.sql = "WITH m AS (SELECT m.id, m.year, m.obligation,"
	       " CASE m.status WHEN 'revoked' THEN (SELECT max(d.date)"
	       "   FROM grant_decisions d WHERE d.id=m.id"
	       "   AND d.kind='revocation')"
	       "  WHEN 'cancelled' THEN g.cancelled_date"
	       "  WHEN 'withdrawn' THEN g.withdrawn_date"
	       /* An amendment after it is not held against what was paid before. */
	       "  ELSE max(g.settlement_accepted, (SELECT d.date"
	       "   FROM grant_decisions d WHERE d.id=m.id"
	       "   AND d.\"no\"=m.award_no)) END AS ended"
	       " FROM grant_money m JOIN \"grant\" g ON g.id=m.id"
	       " WHERE m.paid>m.obligation)"
	       " SELECT p.id, 'payments.'||p.\"no\"||'.amount' AS field,"
	       " m.year, min(p.amount,p.paid-m.obligation) AS excess_m,"
	       " p.amount AS m_paid, m.ended AS d_ended,"
	       " m.obligation AS m_due FROM m JOIN payment_sums p ON p.id=m.id"
	       " WHERE p.paid>m.obligation AND p.date>m.ended",
	.fails = { "grant/2025-041 payments.1.date=2025-05-02\n"
		   "grant/2025-041 claims=\ngrant/2025-041 repayments=" },
	.passes = { "grant/2025-041 payments.1.date=2025-05-01\n"
		    "grant/2025-041 claims=\ngrant/2025-041 repayments=" },
};

const struct pfd_rule pfd_rule_order_known = {
	.id = "order-known",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "consistency of the records",
		"Stimmigkeit der Datensätze" },
	.title = { "a payment's order is there",
		"die Anordnung einer Auszahlung ist da" },
	.text = { "The payment order that a payment carries out stands in the "
		  "same grant.",
		"Die Auszahlungsanordnung, die eine Auszahlung ausführt, steht "
		"in derselben Förderung." },
	.message = { "there is no payment order {order}",
		"es gibt keine Auszahlungsanordnung {order}" },
	.remedy = { "name one of `orders`, or write it: \"pfd grant pay ID "
		    "--order\"",
		"eine aus `orders` nennen oder schreiben: „pfd grant pay ID "
		"--order“" },
	.sql = "SELECT p.id, 'payments.'||p.\"no\"||'.order' AS field, g.year,"
	       " p.\"order\" AS n_order FROM grant_payments p"
	       " JOIN \"grant\" g ON g.id=p.id WHERE p.\"order\" IS NOT NULL"
	       " AND NOT EXISTS (SELECT 1 FROM grant_orders o"
	       "  WHERE o.id=p.id AND o.\"no\"=p.\"order\")",
	.fails = { "grant/2025-040 payments.1.order=2" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_paid_within_order = {
	.id = "paid-within-order",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = ARITHMETIC,
	.title = { "no more is paid than ordered",
		"nicht mehr ausgezahlt als angeordnet" },
	.text = { "The payments that carry out a payment order stay within its "
		  "amount.",
		"Die Auszahlungen zu einer Auszahlungsanordnung bleiben "
		"innerhalb ihres Betrags." },
	.message = { "{paid} paid on order {order} of {ordered}",
		"{paid} auf Anordnung {order} über {ordered} ausgezahlt" },
	.remedy = { "correct the payment, or write another order: \"pfd grant "
		    "pay ID --order\"",
		"die Auszahlung berichtigen oder eine weitere Anordnung "
		"schreiben: „pfd grant pay ID --order“" },
	.sql = "SELECT o.id, 'orders.'||o.\"no\"||'.amount' AS field, g.year,"
	       " sum(p.amount)-o.amount AS excess_m, sum(p.amount) AS m_paid,"
	       " o.\"no\" AS n_order, o.amount AS m_ordered"
	       " FROM grant_orders o JOIN \"grant\" g ON g.id=o.id"
	       " JOIN grant_payments p ON p.id=o.id AND p.\"order\"=o.\"no\""
	       " GROUP BY o.id, o.\"no\" HAVING sum(p.amount)>o.amount",
	.fails = { "grant/2025-040 orders.1.amount=399.99" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_ordered_within_award = {
	.id = "ordered-within-award",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = ARITHMETIC,
	.title = { "no more is ordered than awarded",
		"nicht mehr angeordnet als bewilligt" },
	.text = { "The payment orders of a grant stay within the highest award "
		  "it had.",
		"Die Auszahlungsanordnungen einer Förderung bleiben innerhalb "
		"ihrer höchsten Bewilligung." },
	.message = { "{ordered} ordered, but only {awarded} awarded",
		"{ordered} angeordnet, aber nur {awarded} bewilligt" },
	.remedy = { "order less, or amend the award first: \"pfd grant amend "
		    "ID AMOUNT -m …\"",
		"weniger anordnen oder erst die Bewilligung ändern: „pfd "
		"grant amend ID AMOUNT -m …“" },
	.sql = "WITH o AS (SELECT o.id, sum(o.amount) AS ordered,"
	       " (SELECT max(d.amount) FROM grant_decisions d WHERE d.id=o.id"
	       "  AND d.kind IN ('award','amendment')) AS awarded"
	       " FROM grant_orders o GROUP BY o.id)"
	       " SELECT o.id, 'orders' AS field, g.year,"
	       " ordered-awarded AS excess_m, ordered AS m_ordered,"
	       " awarded AS m_awarded FROM o JOIN \"grant\" g ON g.id=o.id"
	       " WHERE ordered>awarded",
	.fails = { "grant/2025-040 orders.1.amount=400.01" },
	.passes = { "grant/2025-040 orders.1.amount=400.00" },
};

const struct pfd_rule pfd_rule_claim_within_overpaid = {
	.id = "claim-within-overpaid",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = ARITHMETIC,
	.title = { "claimed is what was overpaid",
		"zurückgefordert wird, was überzahlt ist" },
	.text = { "Claims, less what was written off, stay within what was "
		  "paid beyond the amount due; that is known once the "
		  "settlement is accepted or the grant has ended.",
		"Rückforderungen bleiben abzüglich des Niedergeschlagenen "
		"innerhalb dessen, was über die endgültige Zuwendung hinaus "
		"ausgezahlt ist; das steht mit dem anerkannten "
		"Verwendungsnachweis oder dem Ende der Förderung fest." },
	.message = { "{claimed} claimed back, but {overpaid} overpaid",
		"{claimed} zurückgefordert, aber {overpaid} überzahlt" },
	.remedy = { "correct the claim; before the settlement is accepted "
		    "there is none",
		"die Rückforderung berichtigen; vor dem anerkannten "
		"Verwendungsnachweis gibt es keine" },
	.sql = "WITH c AS (SELECT id, sum(amount-coalesce(written_off,0))"
	       "  AS claimed FROM grant_claims GROUP BY id),"
	       " o AS (SELECT c.id, m.year, c.claimed, CASE"
	       "  WHEN m.due IS NOT NULL OR m.status IN"
	       "   ('revoked','cancelled','withdrawn','rejected')"
	       "  THEN max(0, m.paid-m.obligation) ELSE 0 END AS overpaid"
	       " FROM c JOIN grant_money m ON m.id=c.id)"
	       " SELECT id, 'claims' AS field, year,"
	       " claimed-overpaid AS excess_m, claimed AS m_claimed,"
	       " overpaid AS m_overpaid FROM o WHERE claimed>overpaid",
	.fails = { "grant/2025-040 claims.1.amount=100.01" },
	.passes = { "grant/2025-040 claims.1.amount=100.01\n"
		    "grant/2025-040 claims.1.written_off=0.01" },
};

/* Else what was never claimed would be gone, and the grant could be closed. */
const struct pfd_rule pfd_rule_write_off_within_claim = {
	.id = "write-off-within-claim",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = ARITHMETIC,
	.title = { "no more is written off than was claimed",
		"niedergeschlagen wird höchstens das Zurückgeforderte" },
	.text = { "What is no longer pursued of a claim stays within its "
		  "amount "
		  "and interest.",
		"Was von einer Rückforderung nicht weiter verfolgt wird, "
		"bleibt innerhalb ihres Betrags mit Zinsen." },
	.message = { "{written_off} written off of a claim of {claimed}",
		"{written_off} von einer Rückforderung über {claimed} "
		"niedergeschlagen" },
	.remedy = { "correct `written_off`, or claim the rest first: \"pfd "
		    "grant claim ID\"",
		"`written_off` berichtigen oder den Rest erst zurückfordern: "
		"„pfd grant claim ID“" },
	.sql = "SELECT c.id, 'claims.'||c.\"no\"||'.written_off' AS field,"
	       " g.year, c.written_off-c.amount-coalesce(c.interest,0)"
	       "  AS excess_m, c.written_off AS m_written_off,"
	       " c.amount+coalesce(c.interest,0) AS m_claimed"
	       " FROM grant_claims c JOIN \"grant\" g ON g.id=c.id"
	       " WHERE c.written_off>c.amount+coalesce(c.interest,0)",
	.fails = { "grant/2025-040 claims.1.written_off=100.01" },
	.passes = { "grant/2025-040 claims.1.written_off=100.00" },
};

const struct pfd_rule pfd_rule_repaid_within_paid = {
	.id = "repaid-within-paid",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = ARITHMETIC,
	.title = { "no more comes back than was paid",
		"es kommt nicht mehr zurück als ausgezahlt" },
	.text = { "Repayments stay within what was paid and the interest "
		  "claimed on it; interest never returns to the pot.",
		"Erstattungen bleiben innerhalb des Ausgezahlten und der "
		"darauf verlangten Zinsen; Zinsen fließen nie in den Topf." },
	.message = { "{repaid} repaid of {paid}",
		"{repaid} von {paid} zurückgezahlt" },
	.remedy = { "correct the repayment or record the missing payment; "
		    "interest is repaid to the funder",
		"die Erstattung berichtigen oder die fehlende Auszahlung "
		"eintragen; Zinsen gehen an den Zuwendungsgeber" },
	.sql = "WITH r AS (SELECT m.*, (SELECT coalesce(sum(c.interest),0)"
	       "  FROM grant_claims c WHERE c.id=m.id) AS interest"
	       " FROM grant_money m WHERE m.returned+m.to_funder>m.paid)"
	       " SELECT id, 'repayments' AS field, year,"
	       " max(returned-paid, returned+to_funder-paid-interest)"
	       "  AS excess_m, returned+to_funder AS m_repaid,"
	       " paid AS m_paid FROM r WHERE returned>paid"
	       " OR returned+to_funder>paid+interest",
	.fails = { "grant/2025-041 repayments.1.amount=200.01" },
	.passes = { "grant/2025-041 repayments.1.amount=200.01\n"
		    "grant/2025-041 claims.1.interest=0.01" },
};
