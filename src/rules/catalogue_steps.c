/* Rules of order: which step of a grant's life comes after which.
 *
 * They hold for the records, not for the commands: a step out of turn is refused
 * when it is typed and found when it was written by hand, by the same query.
 */
#include "catalogue.h"

#define CONSISTENCY                                                         \
	{                                                                   \
		"consistency of the records", "Stimmigkeit der Datensätze" \
	}
#define TRACK_STEPS                                                  \
	{                                                            \
		"the track's `steps`", "`steps` des Förderbereichs" \
	}
/* The year's track of a grant asks for a step. */
#define ASKS(step)                                               \
	" JOIN year_tracks_steps s ON s.id=CAST(m.year AS TEXT)" \
	"  AND s.tracks_track=m.track AND s.value='" step "'"

const struct pfd_rule pfd_rule_award_before = {
	.id = "award-before",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S81]" },
	.title = { "nothing before the award", "nichts vor der Bewilligung" },
	.text = { "Contract, drawdown, payment order and payment need an "
		  "award; a proof of use without one is a warning.",
		"Vertrag, Mittelanforderung, Auszahlungsanordnung und "
		"Auszahlung setzen eine Bewilligung voraus; ein "
		"Verwendungsnachweis ohne sie ist eine Warnung." },
	.message = { "{what}: nothing is awarded",
		"{what}: es ist nichts bewilligt" },
	.remedy = { "award it first: \"pfd grant award ID\"",
		"erst bewilligen: „pfd grant award ID“" },
	.sql = "WITH facts AS (SELECT id, 'contracted' AS field,"
	       " 'contracted' AS what, 'error' AS level FROM \"grant\""
	       " WHERE contracted IS NOT NULL"
	       " UNION ALL SELECT id, 'drawdowns.'||\"no\", 'drawdowns',"
	       " 'error' FROM grant_drawdowns"
	       " UNION ALL SELECT id, 'orders.'||\"no\", 'orders', 'error'"
	       " FROM grant_orders"
	       " UNION ALL SELECT id, 'payments.'||\"no\", 'payments',"
	       " 'error' FROM grant_payments"
	       " UNION ALL SELECT id, 'settlement.received', 'settlement',"
	       " 'warning' FROM \"grant\" WHERE settlement_received IS NOT "
	       "NULL)"
	       " SELECT f.id, f.field, m.year, f.level, f.what AS f_what"
	       " FROM facts f JOIN grant_money m ON m.id=f.id"
	       " WHERE m.award_date IS NULL",
	.fails = { "grant/2025-040 decisions=" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_award_not_zero = {
	.id = "award-not-zero",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = CONSISTENCY,
	.title = { "an award gives something",
		"eine Bewilligung gewährt etwas" },
	.text = { "No award and no amendment is of 0.00: that is a rejection, "
		  "a withdrawal or a revocation.",
		"Keine Bewilligung oder Änderung lautet auf 0,00: das ist eine "
		"Ablehnung, eine Rücknahme oder ein Widerruf." },
	.message = { "awards 0.00", "bewilligt 0,00" },
	.remedy = { "record what it is: \"pfd grant reject\", \"withdraw\", "
		    "\"cancel\" or \"revoke\"",
		"eintragen, was es ist: „pfd grant reject“, „withdraw“, "
		"„cancel“ oder „revoke“" },
	.sql = "SELECT d.id, 'decisions.'||d.\"no\"||'.amount' AS field,"
	       " g.year FROM grant_decisions d JOIN \"grant\" g ON g.id=d.id"
	       " WHERE d.amount=0 AND d.kind IN ('award','amendment')",
	.fails = { "grant/2025-002 decisions.2.amount=0.00" },
	.passes = { "grant/2025-002 decisions.2.amount=0.01" },
};

const struct pfd_rule pfd_rule_decision_follows = {
	.id = "decision-follows",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = CONSISTENCY,
	.title = { "decisions follow one another",
		"Entscheidungen folgen aufeinander" },
	.text = { "What is awarded is not rejected any more; what is rejected "
		  "or revoked is neither amended nor revoked.",
		"Was bewilligt ist, wird nicht mehr abgelehnt; was abgelehnt "
		"oder widerrufen ist, wird weder geändert noch widerrufen." },
	.message = { "{before} cannot be followed by {decision}",
		"auf {before} kann nicht {decision} folgen" },
	.remedy = { "an award ends with \"pfd grant withdraw\", \"cancel\" or "
		    "\"revoke\"; after that there is a new application",
		"eine Bewilligung endet mit „pfd grant withdraw“, „cancel“ "
		"oder „revoke“; danach wird neu beantragt" },
	.sql = "WITH d AS (SELECT id, \"no\", kind, lag(kind) OVER"
	       "  (PARTITION BY id ORDER BY date, \"no\") AS before"
	       " FROM grant_decisions WHERE id IN (SELECT id"
	       "  FROM grant_decisions WHERE kind IN"
	       "  ('rejection','revocation')))"
	       " SELECT d.id, 'decisions.'||d.\"no\"||'.kind' AS field,"
	       " g.year, d.kind AS k_decision, d.before AS k_before"
	       " FROM d JOIN \"grant\" g ON g.id=d.id WHERE CASE d.before"
	       "  WHEN 'revocation' THEN d.kind<>'award'"
	       "  WHEN 'rejection' THEN d.kind IN ('amendment','revocation')"
	       "  ELSE d.before IS NOT NULL AND d.kind='rejection' END",
	.fails = { "grant/2025-002 decisions.2.kind=rejection" },
	.passes = { "grant/2025-002 decisions.2.kind=revocation" },
};

const struct pfd_rule pfd_rule_revoked_within_award = {
	.id = "revoked-within-award",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "arithmetic", "Rechnerische Richtigkeit" },
	.title = { "revoked within the award",
		"Widerruf innerhalb der Bewilligung" },
	.text = { "What a revocation names as lawfully spent is within the "
		  "award.",
		"Was ein Widerruf als rechtmäßig ausgegeben nennt, liegt "
		"innerhalb der Bewilligung." },
	.message = { "{spent} lawfully spent, but only {awarded} awarded",
		"{spent} rechtmäßig ausgegeben, aber nur {awarded} "
		"bewilligt" },
	.remedy = { "correct the amount of the revocation",
		"den Betrag des Widerrufs berichtigen" },
	.sql = "SELECT d.id, 'decisions.'||d.\"no\"||'.amount' AS field,"
	       " m.year, d.amount-m.awarded AS excess_m,"
	       " d.amount AS m_spent, m.awarded AS m_awarded"
	       " FROM grant_decisions d JOIN grant_money m ON m.id=d.id"
	       " WHERE d.kind='revocation' AND d.amount>m.awarded"
	       " AND m.award_date IS NOT NULL",
	.fails = { "grant/2025-041 decisions.2.amount=200.01" },
	.passes = { "grant/2025-041 decisions.2.amount=200.00\n"
		    "grant/2025-041 claims=\n"
		    "grant/2025-041 repayments=" },
};

const struct pfd_rule pfd_rule_review_before_award = {
	.id = "review-before-award",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = TRACK_STEPS,
	.title = { "a review before the award",
		"vor der Bewilligung die Prüfung" },
	.text = { "On a track with the step `review`, an application is "
		  "reviewed on the day of its award or earlier.",
		"In einem Förderbereich mit dem Schritt `review` ist ein "
		"Antrag spätestens am Tag der Bewilligung geprüft." },
	.message = { "awarded {awarded} without a review by then",
		"bewilligt am {awarded}, bis dahin ohne Prüfung" },
	.remedy = { "record it: \"pfd grant review ID\"",
		"eintragen: „pfd grant review ID“" },
	.sql = "SELECT m.id, 'reviews' AS field, m.year,"
	       " m.award_date AS asof, m.award_date AS value_d,"
	       " m.award_date AS d_awarded FROM grant_money m" ASKS(
		       "review") " WHERE m.award_date IS NOT NULL AND NOT "
				 "EXISTS"
				 " (SELECT 1 FROM grant_reviews r WHERE "
				 "r.id=m.id"
				 "  AND r.date<=m.award_date)",
	.fails = { "grant/2025-040 reviews.content.date=2025-02-11" },
	.passes = { "grant/2025-040 reviews.content.date=2025-02-10" },
};

const struct pfd_rule pfd_rule_accept_after_settle = {
	.id = "accept-after-settle",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S24][S81]" },
	.title = { "accepted is what came in",
		"anerkannt wird, was eingegangen ist" },
	.text = { "A proof of use is checked and accepted on the day it "
		  "arrived or later.",
		"Ein Verwendungsnachweis wird am Tag seines Eingangs oder "
		"später geprüft und anerkannt." },
	.message = { "accepted {accepted}, but no proof of use had arrived by "
		     "then",
		"anerkannt am {accepted}, aber bis dahin kein "
		"Verwendungsnachweis eingegangen" },
	.remedy = { "record its arrival first: \"pfd grant settle ID\"",
		"erst den Eingang eintragen: „pfd grant settle ID“" },
	.sql = "SELECT id, 'settlement.accepted' AS field, year,"
	       " pfd_days(settlement_accepted, settlement_received)"
	       "  AS excess_d, settlement_accepted AS d_accepted"
	       " FROM \"grant\" WHERE settlement_accepted IS NOT NULL"
	       " AND (settlement_received IS NULL"
	       "  OR settlement_received>settlement_accepted)",
	.fails = { "grant/2025-002 settlement.received=2025-11-04" },
	.passes = { "grant/2025-002 settlement.received=2025-11-03" },
};

const struct pfd_rule pfd_rule_narrative_on_file = {
	.id = "narrative-on-file",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "settlement.accepted",
	.source = { "[S23][S24]" },
	.title = { "a narrative report belongs to it",
		"zum Verwendungsnachweis gehört der Sachbericht" },
	.text = { "A proof of use is accepted once the narrative report is "
		  "there, too.",
		"Ein Verwendungsnachweis wird anerkannt, wenn auch der "
		"Sachbericht vorliegt." },
	.message = { "accepted {accepted} without a narrative report",
		"anerkannt am {accepted} ohne Sachbericht" },
	.remedy = { "record its arrival: \"pfd grant settle ID --narrative "
		    "DATE\"",
		"den Eingang eintragen: „pfd grant settle ID --narrative "
		"DATE“" },
	.sql = "SELECT id, 'settlement.accepted' AS field, year,"
	       " settlement_accepted AS asof, settlement_accepted AS value_d,"
	       " settlement_accepted AS d_accepted FROM \"grant\""
	       " WHERE settlement_accepted IS NOT NULL"
	       " AND (settlement_narrative IS NULL"
	       "  OR settlement_narrative>settlement_accepted)",
	.fails = { "grant/2025-002 settlement.narrative=" },
	.passes = { "grant/2025-002 settlement.narrative=2025-11-03" },
};

const struct pfd_rule pfd_rule_accepted_each = {
	.id = "accepted-each",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S40]" },
	.title = { "every receipt is judged",
		"über jeden Beleg ist entschieden" },
	.text = { "Once a proof of use is accepted, each receipt tells what of "
		  "it is accepted, 0.00 if nothing.",
		"Ist ein Verwendungsnachweis anerkannt, nennt jeder Beleg, was "
		"von ihm anerkannt ist, 0,00 wenn nichts." },
	.message = { "receipt {number} has no accepted amount",
		"Beleg {number} hat keinen anerkannten Betrag" },
	.remedy = { "enter it: \"pfd grant set ID receipts.{number}.accepted="
		    "…\"",
		"eintragen: „pfd grant set ID receipts.{number}.accepted=…“" },
	.sql = "SELECT r.id, 'receipts.'||r.\"no\"||'.accepted' AS field,"
	       " g.year, r.\"no\" AS n_number FROM grant_receipts r"
	       " JOIN \"grant\" g ON g.id=r.id WHERE r.accepted IS NULL"
	       " AND g.settlement_accepted IS NOT NULL",
	.fails = { "grant/2025-002 receipts.1.accepted=" },
	.passes = { "grant/2025-002 receipts.1.accepted=0.00\n"
		    "grant/2025-002 receipts.1.cut_reason=Pfand" },
};

const struct pfd_rule pfd_rule_close_after_steps = {
	.id = "close-after-steps",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_CLOSE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "closed",
	.source = TRACK_STEPS,
	.title = { "closed is what is done",
		"abgeschlossen ist, was getan ist" },
	.text = { "A grant is closed after the award, contract, settlement and "
		  "acceptance that its track asks for, unless it ended "
		  "before.",
		"Eine Förderung wird nach Bewilligung, Vertrag, "
		"Verwendungsnachweis und Anerkennung abgeschlossen, soweit "
		"ihr Förderbereich sie verlangt und sie nicht vorher "
		"endete." },
	.message = { "closed without the step {step}",
		"abgeschlossen ohne den Schritt {step}" },
	.remedy = { "do it first: \"pfd grant {verb} ID\"; \"pfd grant actions "
		    "ID\" shows what is missing",
		"erst erledigen: „pfd grant {verb} ID“; „pfd grant actions "
		"ID“ zeigt, was fehlt" },
	.sql = "SELECT g.id, 'closed' AS field, g.year, g.closed AS asof,"
	       " s.value AS value_s, s.value AS t_step, s.value AS s_verb FROM "
	       "\"grant\" g"
	       " JOIN grant_money m ON m.id=g.id AND m.status='closed'"
	       " JOIN year_tracks_steps s ON s.id=CAST(m.year AS TEXT)"
	       "  AND s.tracks_track=m.track WHERE g.closed IS NOT NULL"
	       " AND CASE s.value WHEN 'award' THEN m.award_date"
	       "  WHEN 'contract' THEN g.contracted"
	       "  WHEN 'settle' THEN g.settlement_received"
	       "  WHEN 'accept' THEN g.settlement_accepted"
	       "  ELSE '' END IS NULL",
	.fails = { "grant/2025-040 contracted=" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_close_after_claim = {
	.id = "close-after-claim",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_CLOSE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S24][S81]" },
	.title = { "nothing is claimed any more",
		"nichts ist mehr zurückzufordern" },
	.text = { "A grant is closed once what was overpaid has come back or "
		  "was written off.",
		"Eine Förderung wird abgeschlossen, wenn das zu viel Gezahlte "
		"zurückgeflossen oder niedergeschlagen ist." },
	.message = { "closed while {claim} are still to come back",
		"abgeschlossen, obwohl noch {claim} zurückzufordern sind" },
	.remedy = { "record the repayment (\"pfd grant repay ID\") or write "
		    "the rest off (\"pfd grant claim ID --write-off "
		    "AMOUNT\")",
		"die Erstattung eintragen („pfd grant repay ID“) oder den "
		"Rest niederschlagen („pfd grant claim ID --write-off "
		"BETRAG“)" },
	.sql = "SELECT m.id, 'closed' AS field, m.year, m.claim AS excess_m,"
	       " m.claim AS m_claim FROM grant_money m"
	       " JOIN \"grant\" g ON g.id=m.id"
	       " WHERE m.claim>0 AND g.closed IS NOT NULL",
	.fails = { "grant/2025-040 repayments.1.amount=99.99" },
	.passes = { "grant/2025-040 repayments.1.amount=99.99\n"
		    "grant/2025-040 claims.1.written_off=0.01" },
};

const struct pfd_rule pfd_rule_close_after_payment = {
	.id = "close-after-payment",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_CLOSE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "arithmetic", "Rechnerische Richtigkeit" },
	.title = { "nothing is owed any more", "nichts ist mehr geschuldet" },
	.text = { "A grant is closed once all that is due was paid; what stays "
		  "committed is never free in its pot.",
		"Eine Förderung wird abgeschlossen, wenn alles Geschuldete "
		"ausgezahlt ist; was gebunden bleibt, wird in seinem Topf nie "
		"frei." },
	.message = { "closed while {owed} are still to be paid",
		"abgeschlossen, obwohl noch {owed} auszuzahlen sind" },
	.remedy = { "pay it (\"pfd grant pay ID\"), or amend the award to what "
		    "was needed (\"pfd grant amend ID AMOUNT -m …\")",
		"auszahlen („pfd grant pay ID“) oder die Bewilligung auf das "
		"Benötigte ändern („pfd grant amend ID AMOUNT -m …“)" },
	.sql = "SELECT m.id, 'closed' AS field, m.year,"
	       " m.committed AS excess_m, m.committed AS m_owed"
	       " FROM grant_money m JOIN \"grant\" g ON g.id=m.id"
	       " WHERE m.committed>0 AND g.closed IS NOT NULL",
	.fails = { "grant/2025-040 receipts.1.accepted=300.01\n"
		   "grant/2025-040 receipts.1.amount=300.01" },
	.passes = { "" },
};
