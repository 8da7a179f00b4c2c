/* Rules of dates and of what an award needs.
 *
 * Sources are quoted by the codes of pfd-sources(7).
 */
#include "catalogue.h"

const struct pfd_rule pfd_rule_within_year = {
	.id = "within-year",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "calendar-year principle [S62]",
		"Jährlichkeitsprinzip [S62]" },
	.title = { "within the funding year", "innerhalb des Förderjahrs" },
	.text = { "A measure begins and ends within its funding year.",
		"Eine Maßnahme beginnt und endet in ihrem Förderjahr." },
	.message = { "{date} is outside the funding year {in}",
		"{date} liegt außerhalb des Förderjahrs {in}" },
	.remedy = { "choose a date in {in}, or apply in the other year",
		"ein Datum in {in} wählen oder im anderen Jahr beantragen" },
	.sql = "WITH dates AS (SELECT id, year, 'activity.start' AS field,"
	       " activity_start AS date FROM \"grant\""
	       " UNION ALL SELECT id, year, 'activity.end', activity_end"
	       " FROM \"grant\""
	       " UNION ALL SELECT id, year, 'approval_period.start',"
	       " approval_period_start FROM \"grant\""
	       " UNION ALL SELECT id, year, 'approval_period.end',"
	       " approval_period_end FROM \"grant\""
	       " UNION ALL SELECT s.id, g.year, 'sessions.'||s.\"no\"||'.date',"
	       " s.date FROM grant_sessions s JOIN \"grant\" g ON g.id=s.id)"
	       " SELECT d.id, d.field, d.year, m.award_date IS NOT NULL AS "
	       "bound,"
	       " m.award_date AS asof, d.date AS value_d,"
	       " max(pfd_days(d.date, d.year||'-01-01'),"
	       "  pfd_days(d.year||'-12-31', d.date)) AS excess_d,"
	       " d.date AS d_date, d.year AS n_in"
	       " FROM dates d JOIN grant_money m ON m.id=d.id"
	       " WHERE d.date IS NOT NULL"
	       " AND CAST(substr(d.date,1,4) AS INTEGER)<>d.year"
	       " AND m.status NOT IN ('withdrawn','rejected')",
	.fails = { "grant/2025-002 activity.end=2026-01-01" },
	.passes = { "grant/2025-002 activity.end=2025-12-31" },
};

/* The first round whose deadline is on or after the day of receipt. */
const struct pfd_rule pfd_rule_round_lead = {
	.id = "round-lead",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "received",
	.source = { "Magdeburg 2025 [S2]" },
	.title = { "earliest start of the round",
		"frühester Beginn der Antragsrunde" },
	.text = { "A measure begins no earlier than the earliest start of the "
		  "first round whose deadline is on or after the day "
		  "the application was received; tracks without rounds are "
		  "free of this.",
		"Eine Maßnahme beginnt frühestens zum frühesten Beginn der "
		"ersten Antragsrunde, deren Frist am oder nach dem "
		"Eingangstag liegt; Förderbereiche ohne Runden sind davon "
		"frei." },
	.message = { "begins {start}, but an application received {received} "
		     "belongs to the round of {deadline} with the earliest "
		     "start {earliest}",
		"beginnt am {start}, aber ein am {received} eingegangener "
		"Antrag gehört zur Runde vom {deadline} mit frühestem Beginn "
		"{earliest}" },
	.remedy = { "begin on {earliest} or later, or record a waiver of the "
		    "lead authority",
		"am {earliest} oder später beginnen oder eine Ausnahme des "
		"Federführenden Amts eintragen" },
	.sql = "WITH r AS (SELECT g.id, g.year, g.received, g.activity_start,"
	       " (SELECT min(r.deadline) FROM year_tracks_rounds r"
	       "  WHERE r.id=CAST(g.year AS TEXT) AND r.tracks_track=g.track"
	       "  AND r.deadline>=g.received) AS deadline FROM \"grant\" g"
	       " WHERE g.received IS NOT NULL AND g.activity_start IS NOT NULL)"
	       " SELECT r.id, 'activity.start' AS field, r.year,"
	       " m.award_date IS NOT NULL AS bound, r.received AS asof,"
	       " r.activity_start AS value_d,"
	       " pfd_days(r.activity_start, o.earliest_start) AS excess_d,"
	       " r.activity_start AS d_start, r.received AS d_received,"
	       " r.deadline AS d_deadline, o.earliest_start AS d_earliest"
	       " FROM r JOIN grant_money m ON m.id=r.id"
	       " JOIN year_tracks_rounds o ON o.id=CAST(r.year AS TEXT)"
	       "  AND o.tracks_track=m.track AND o.deadline=r.deadline"
	       " WHERE r.activity_start<o.earliest_start"
	       " AND m.status NOT IN ('withdrawn','rejected')",
	.fails = { "grant/2025-002 activity.start=2025-04-30" },
	.passes = { "grant/2025-002 activity.start=2025-05-01" },
};

const struct pfd_rule pfd_rule_round_deadline = {
	.id = "round-deadline",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "received",
	.source = { "Magdeburg 2025 [S2]" },
	.title = { "deadline of the last round",
		"Frist der letzten Antragsrunde" },
	.text = { "An application on a track with rounds is received by the "
		  "last round's deadline.",
		"Ein Antrag in einem Förderbereich mit Antragsrunden geht bis "
		"zur Frist der letzten Runde ein." },
	.message = { "received {received}, after the last deadline of "
		     "{deadline}",
		"eingegangen am {received}, nach der letzten Frist vom "
		"{deadline}" },
	.remedy = { "correct the date, apply in the next year, or record a "
		    "waiver of the lead authority",
		"das Datum berichtigen, im nächsten Jahr beantragen oder eine "
		"Ausnahme des Federführenden Amts eintragen" },
	.sql = "SELECT g.id, 'received' AS field, g.year,"
	       " m.award_date IS NOT NULL AS bound, g.received AS asof,"
	       " g.received AS value_d,"
	       " pfd_days(max(r.deadline), g.received) AS excess_d,"
	       " g.received AS d_received, max(r.deadline) AS d_deadline"
	       " FROM \"grant\" g JOIN grant_money m ON m.id=g.id"
	       " JOIN year_tracks_rounds r ON r.id=CAST(g.year AS TEXT)"
	       "  AND r.tracks_track=g.track"
	       " WHERE m.status NOT IN ('withdrawn','rejected')"
	       " GROUP BY g.id HAVING g.received>max(r.deadline)",
	.fails = { "grant/2025-002 received=2025-04-02" },
	.passes = { "grant/2025-002 received=2025-04-01" },
};

const struct pfd_rule pfd_rule_no_early_start = {
	.id = "no-early-start",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "[S62][S64]" },
	.title = { "no early start", "kein vorzeitiger Maßnahmebeginn" },
	.text = { "Nothing of a measure happens before its award: no event, no "
		  "contract, no expense, unless an early start was consented "
		  "to.",
		"Vor der Bewilligung geschieht nichts von einer Maßnahme: "
		"keine Veranstaltung, kein Vertrag, keine Ausgabe, außer einem "
		"vorzeitigen Beginn wurde zugestimmt." },
	.message = { "{date} is before the award of {awarded}",
		"{date} liegt vor der Bewilligung vom {awarded}" },
	.remedy = { "record the consent in `early_start`, correct the date, or "
		    "record a waiver of the lead authority",
		"die Zustimmung in `early_start` eintragen, das Datum "
		"berichtigen oder eine Ausnahme des Federführenden Amts "
		"eintragen" },
	.sql = "WITH dates AS (SELECT id, 'activity.start' AS field,"
	       " activity_start AS date FROM \"grant\""
	       " UNION ALL SELECT id, 'sessions.'||\"no\"||'.date', date"
	       " FROM grant_sessions"
	       " UNION ALL SELECT id, 'receipts.'||\"no\"||'.receipt_date',"
	       /* All parts of one type, or SQLite keeps the dates aside. */
	       " CAST(coalesce(receipt_date,paid) AS TEXT) FROM grant_receipts"
	       " WHERE kind='expense'"
	       " UNION ALL SELECT id, 'contracted', contracted"
	       " FROM \"grant\")"
	       " SELECT d.id, d.field, m.year, 1 AS bound, m.award_date AS "
	       "asof,"
	       " d.date AS value_d, pfd_days(d.date, m.award_date) AS excess_d,"
	       " d.date AS d_date, m.award_date AS d_awarded"
	       /* The +: from the grants on, whose dates lie side by side. */
	       " FROM grant_money m JOIN dates d ON d.id=+m.id"
	       " WHERE d.date<m.award_date AND NOT EXISTS"
	       "  (SELECT 1 FROM \"grant\" g WHERE g.id=m.id"
	       "   AND g.early_start_by IS NOT NULL"
	       "   AND g.early_start_from<=d.date)",
	.fails = { "grant/2025-002 receipts.1.receipt_date=2025-04-19" },
	.passes = { "grant/2025-002 receipts.1.receipt_date=2025-04-20" },
};

const struct pfd_rule pfd_rule_aim_named = {
	.id = "aim-named",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.source = { "[S1][S3]" },
	.title = { "aims are named", "Ziele sind benannt" },
	.text = { "A grant names at least one aim of the programme, and one "
		  "local aim where the partnership has any.",
		"Eine Förderung nennt mindestens ein Ziel des Bundesprogramms "
		"und ein örtliches Ziel, wo die Partnerschaft welche hat." },
	.message = { "{title}: nothing is named",
		"{title}: nichts ist genannt" },
	.remedy = { "name one: \"pfd grant set ID {field}+=…\"; \"pfd explain "
		    "grant.{field}\" lists them",
		"eines nennen: „pfd grant set ID {field}+=…“; „pfd explain "
		"grant.{field}“ nennt sie" },
	.sql = "SELECT m.id, 'aims' AS field, m.year,"
	       " m.award_date IS NOT NULL AS bound, m.award_date AS asof,"
	       " 'aims' AS value_s, 'aims' AS s_field,"
	       " 'aims' AS f_title FROM grant_money m"
	       " WHERE m.status NOT IN ('withdrawn','rejected') AND NOT EXISTS"
	       " (SELECT 1 FROM grant_aims a WHERE a.id=m.id)"
	       " UNION ALL SELECT m.id, 'local_aims', m.year,"
	       " m.award_date IS NOT NULL, m.award_date,"
	       " 'local_aims', 'local_aims', 'local_aims' FROM grant_money m"
	       " WHERE m.status NOT IN ('withdrawn','rejected') AND NOT EXISTS"
	       " (SELECT 1 FROM grant_local_aims a WHERE a.id=m.id)"
	       " AND EXISTS (SELECT 1 FROM partnership_local_aims)",
	.fails = { "grant/2025-001 aims=" },
	.passes = { "grant/2025-001 aims=shape_diversity" },
};

const struct pfd_rule pfd_rule_application_received = {
	.id = "application-received",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "an application is awarded", "bewilligt wird ein Antrag" },
	.text = { "An awarded grant has the day on which its application was "
		  "received; rounds and deadlines hang on it.",
		"Eine bewilligte Förderung hat den Tag, an dem ihr Antrag "
		"einging; "
		"daran hängen Runden und Fristen." },
	.message = { "awarded, but not received",
		"bewilligt, aber nicht eingegangen" },
	.remedy = { "enter the day: \"pfd grant set ID received=…\"",
		"den Tag eintragen: „pfd grant set ID received=…“" },
	.sql = "SELECT m.id, 'received' AS field, m.year FROM grant_money m"
	       " JOIN \"grant\" g ON g.id=m.id"
	       " WHERE m.award_date IS NOT NULL AND g.received IS NULL",
	.fails = { "grant/2025-001 received=" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_award_once = {
	.id = "award-once",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "one award", "eine Bewilligung" },
	.text = { "A grant is awarded once; what changes it later is an "
		  "amendment.",
		"Eine Förderung wird einmal bewilligt; was sie später ändert, "
		"ist eine Änderung." },
	.message = { "is awarded a second time",
		"wird ein zweites Mal bewilligt" },
	.remedy = { "amend the award instead: \"pfd grant amend ID AMOUNT -m "
		    "…\"",
		"stattdessen die Bewilligung ändern: „pfd grant amend ID "
		"AMOUNT -m …“" },
	.sql = "SELECT d.id, 'decisions.'||d.\"no\"||'.kind' AS field, g.year"
	       " FROM grant_decisions d JOIN \"grant\" g ON g.id=d.id"
	       " WHERE d.kind='award' AND EXISTS (SELECT 1 FROM "
	       "grant_decisions e"
	       "  WHERE e.id=d.id AND e.kind='award' AND e.\"no\"<d.\"no\")",
	.fails = { "grant/2025-002 decisions.2.kind=award" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_award_amount = {
	.id = "award-amount",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "an award names its amount",
		"eine Bewilligung nennt ihren Betrag" },
	.text = { "An award has an amount; an amendment without one leaves it "
		  "as it is.",
		"Eine Bewilligung hat einen Betrag; eine Änderung ohne Betrag "
		"lässt ihn, wie er ist." },
	.message = { "an award without an amount",
		"eine Bewilligung ohne Betrag" },
	.remedy = { "enter it: \"pfd grant set ID "
		    "decisions.{number}.amount=…\"",
		"eintragen: „pfd grant set ID decisions.{number}.amount=…“" },
	.sql = "SELECT d.id, 'decisions.'||d.\"no\"||'.amount' AS field,"
	       " g.year, d.\"no\" AS n_number FROM grant_decisions d"
	       " JOIN \"grant\" g ON g.id=d.id"
	       " WHERE d.kind='award' AND d.amount IS NULL",
	.fails = { "grant/2025-001 decisions.1.amount=" },
	.passes = { "grant/2025-002 decisions.2.amount=" },
};

const struct pfd_rule pfd_rule_award_first = {
	.id = "award-first",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "an award comes first", "zuerst die Bewilligung" },
	.text = { "What amends or revokes an award follows one.",
		"Was eine Bewilligung ändert oder widerruft, folgt auf eine." },
	.message = { "there is no earlier award to change",
		"es gibt keine frühere Bewilligung, die zu ändern wäre" },
	.remedy = { "record the award first, or correct the kind of the "
		    "decision",
		"zuerst die Bewilligung eintragen oder die Art der "
		"Entscheidung "
		"berichtigen" },
	.sql = "SELECT d.id, 'decisions.'||d.\"no\"||'.kind' AS field, g.year"
	       " FROM grant_decisions d JOIN \"grant\" g ON g.id=d.id"
	       " WHERE d.kind IN ('amendment','revocation') AND NOT EXISTS"
	       " (SELECT 1 FROM grant_decisions a WHERE a.id=d.id"
	       "  AND a.kind='award' AND a.date<=d.date)",
	.fails = { "grant/2025-002 decisions.1.kind=amendment" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_decision_by = {
	.id = "decision-by",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "offices and bodies decide",
		"es entscheiden Stellen und Gremien" },
	.text = { "A decision is by `office`, `lead_authority` or a body of "
		  "the "
		  "partnership, never by a name: the person is the commit's "
		  "author.",
		"Entschieden hat `office`, `lead_authority` oder ein Gremium "
		"der "
		"Partnerschaft, nie ein Name: die Person ist, wer den Commit "
		"gemacht hat." },
	.message = { "{by} is no office and no body",
		"{by} ist weder Stelle noch Gremium" },
	.remedy = { "name office, lead_authority or the key of a body in "
		    "pfd.yaml",
		"office, lead_authority oder den Schlüssel eines Gremiums in "
		"pfd.yaml nennen" },
	.sql = "SELECT d.id, 'decisions.'||d.\"no\"||'.by' AS field, g.year,"
	       " d.\"by\" AS s_by FROM grant_decisions d"
	       " JOIN \"grant\" g ON g.id=d.id"
	       " WHERE d.\"by\" NOT IN ('office','lead_authority')"
	       " AND NOT EXISTS (SELECT 1 FROM partnership_bodies b"
	       "  WHERE b.body=d.\"by\")",
	.fails = { "grant/2025-001 decisions.1.by=max" },
	.passes = { "grant/2025-001 decisions.1.by=buendnis" },
};

const struct pfd_rule pfd_rule_award_withdrawn = {
	.id = "award-withdrawn",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "a withdrawn application is not awarded",
		"ein zurückgezogener Antrag wird nicht bewilligt" },
	.text = { "After an application was withdrawn, or the grant fell "
		  "through, nothing is awarded.",
		"Nachdem ein Antrag zurückgezogen wurde oder die Maßnahme "
		"ausfiel, wird nichts bewilligt." },
	.message = { "awarded {awarded}, but withdrawn or cancelled {ended}",
		"bewilligt am {awarded}, aber zurückgezogen oder ausgefallen "
		"am "
		"{ended}" },
	.remedy = { "remove the withdrawal if it was entered by mistake, or "
		    "add a new application",
		"die Rücknahme entfernen, wenn sie ein Versehen war, oder neu "
		"beantragen" },
	.sql = "SELECT d.id, 'decisions.'||d.\"no\"||'.date' AS field, g.year,"
	       " d.date AS d_awarded,"
	       " min(coalesce(g.withdrawn_date,g.cancelled_date),"
	       "  coalesce(g.cancelled_date,g.withdrawn_date)) AS d_ended"
	       " FROM grant_decisions d JOIN \"grant\" g ON g.id=d.id"
	       " WHERE d.kind IN ('award','amendment')"
	       " AND (d.date>g.withdrawn_date OR d.date>g.cancelled_date)",
	.fails = { "grant/2025-001 withdrawn.date=2025-02-09" },
	.passes = { "grant/2025-001 withdrawn.date=2025-02-11" },
};
