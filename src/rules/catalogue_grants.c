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
	.source = "calendar-year principle [S62]",
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
	       " approval_period_end FROM \"grant\")"
	       " SELECT d.id, d.field, d.year, m.award_date IS NOT NULL AS "
	       "bound,"
	       " m.award_date AS asof, d.date AS value_d,"
	       " max(pfd_days(d.date, d.year||'-01-01'),"
	       "  pfd_days(d.year||'-12-31', d.date)) AS excess,"
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
	.source = "Magdeburg 2025 [S2]",
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
	       " pfd_days(r.activity_start, o.earliest_start) AS excess,"
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

const struct pfd_rule pfd_rule_no_early_start = {
	.id = "no-early-start",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = "[S62][S64]",
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
	       " receipt_date FROM grant_receipts WHERE kind='expense')"
	       " SELECT d.id, d.field, g.year, 1 AS bound, m.award_date AS "
	       "asof,"
	       " d.date AS value_d, pfd_days(d.date, m.award_date) AS excess,"
	       " d.date AS d_date, m.award_date AS d_awarded"
	       " FROM dates d JOIN grant_money m ON m.id=d.id"
	       " JOIN \"grant\" g ON g.id=d.id"
	       " WHERE d.date<m.award_date AND (g.early_start_by IS NULL"
	       "  OR g.early_start_from IS NULL OR d.date<g.early_start_from)",
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
	.source = "[S1][S3]",
	.title = { "aims are named", "Ziele sind benannt" },
	.text = { "A grant names at least one aim of the programme, and one "
		  "local aim where the partnership has any.",
		"Eine Förderung nennt mindestens ein Ziel des Bundesprogramms "
		"und ein örtliches Ziel, wo die Partnerschaft welche hat." },
	.message = { "names no value in {field}",
		"nennt keinen Wert in {field}" },
	.remedy = { "name one: \"pfd grant set ID {field}+=…\"; \"pfd explain "
		    "grant.{field}\" lists them",
		"eines nennen: „pfd grant set ID {field}+=…“; „pfd explain "
		"grant.{field}“ nennt sie" },
	.sql = "SELECT m.id, 'aims' AS field, m.year,"
	       " m.award_date IS NOT NULL AS bound, m.award_date AS asof,"
	       " 'aims' AS value_s, 'aims' AS s_field FROM grant_money m"
	       " WHERE m.status NOT IN ('withdrawn','rejected') AND NOT EXISTS"
	       " (SELECT 1 FROM grant_aims a WHERE a.id=m.id)"
	       " UNION ALL SELECT m.id, 'local_aims', m.year,"
	       " m.award_date IS NOT NULL, m.award_date,"
	       " 'local_aims', 'local_aims' FROM grant_money m"
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
	.source = "arithmetic",
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
	.source = "arithmetic",
	.title = { "one award", "eine Bewilligung" },
	.text = { "A grant is awarded once; what changes it later is an "
		  "amendment.",
		"Eine Förderung wird einmal bewilligt; was sie später ändert, "
		"ist eine Änderung." },
	.message = { "is awarded a second time",
		"wird ein zweites Mal bewilligt" },
	.remedy = { "make this decision an amendment",
		"diese Entscheidung zur Änderung machen (`amendment`)" },
	.sql = "SELECT d.id, 'decisions.'||d.\"no\"||'.kind' AS field, g.year"
	       " FROM grant_decisions d JOIN \"grant\" g ON g.id=d.id"
	       " WHERE d.kind='award' AND EXISTS (SELECT 1 FROM "
	       "grant_decisions e"
	       "  WHERE e.id=d.id AND e.kind='award' AND e.\"no\"<d.\"no\")",
	.fails = { "grant/2025-002 decisions.2.kind=award" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_approval_missing = {
	.id = "approval-missing",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = "the track's `approvals`",
	.title = { "approvals of the track",
		"Zustimmungen des Förderbereichs" },
	.text = { "An awarded grant has every approval that its track names.",
		"Eine bewilligte Förderung hat jede Zustimmung, die ihr "
		"Förderbereich nennt." },
	.message = { "awarded without the approval of {role}",
		"ohne Zustimmung bewilligt: {role}" },
	.remedy = { "record it: \"pfd grant approve ID --role {role}\"",
		"eintragen: „pfd grant approve ID --role {role}“" },
	.sql = "SELECT m.id, 'approvals' AS field, m.year, 1 AS bound,"
	       " m.award_date AS asof, a.value AS value_s, a.value AS s_role"
	       " FROM grant_money m JOIN year_tracks_approvals a"
	       "  ON a.id=CAST(m.year AS TEXT) AND a.tracks_track=m.track"
	       " WHERE m.award_date IS NOT NULL AND NOT EXISTS"
	       " (SELECT 1 FROM grant_approvals p WHERE p.id=m.id"
	       "  AND p.role=a.value)",
	.fails = { "grant/2025-002 track=small" },
	.passes = { "" },
};
