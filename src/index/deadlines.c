/* Who owes whom what by when, once: rules and `pfd due` read the same days.
 *
 * Views only, so that nothing is computed before somebody asks.  A deadline that
 * rules ask for has a view of its own, `deadlines` puts them all together.  The
 * values in force come from param(): see pfd_rules_parameters.
 *
 * A day on which something merely begins or ends, which nobody confirms, counts as
 * done once it is past.
 */
#include "internal.h"

/* clang-format off */

/* A parameter without a shipped value costs nothing where no year names it. */
#define PARAMETER_NAMED(rule, year) \
	"CAST(" year " AS TEXT) IN (SELECT id FROM year_parameters" \
	"  WHERE rule='" rule "')"
/* The day by which the parameters of a year without a day of its own are chosen. */
#define IN_YEAR "max(y.year||'-01-01', min(asof(), y.year||'-12-31'))"
#define DAYS_AFTER(day, days) "date(" day ", (" days ")||' days')"
/* The last day of the n-th month after a funding year. */
#define MONTHS_AFTER(year, months) \
	"date((" year "+1)||'-01-01', " months "||' months', '-1 day')"
#define BY_WEEKS \
	DAYS_AFTER("coalesce(g.activity_end,g.approval_period_end)", \
		"7*param('settlement-due','weeks',g.year,m.award_date)")
#define BY_DAY \
	"(g.year+1)||'-'||param('settlement-due','day',g.year,m.award_date)"
/* An extension never shortens; '' where there is no day. */
#define REGULAR(weeks, day) \
	"coalesce(min(coalesce(" weeks "," day "), coalesce(" day "," weeks ")),'')"

const char pfd_index_deadlines[] =
	/* The proof of use is owed once money or a contract hangs on it, on tracks
	 * that know the step: weeks after the end and not after a day of the next
	 * year.  An extension never shortens. */
	"CREATE VIEW settlement_due AS WITH"
	" untold(year, track) AS (SELECT CAST(id AS INTEGER), tracks_track"
	"  FROM year_tracks_steps GROUP BY 1, 2 HAVING sum(value='settle')=0),"
	" owed AS MATERIALIZED (SELECT g.id, g.year, g.title,"
	"  m.award_date AS asof, g.settlement_reminded AS reminded,"
	"  coalesce(g.settlement_received,g.settlement_accepted,g.closed)"
	"   AS received,"
	"  g.settlement_accepted AS accepted, g.settlement_extended_to AS extended,"
	"  " BY_WEEKS " AS by_weeks, " BY_DAY " AS by_day"
	"  FROM grant_money m JOIN \"grant\" g ON g.id=m.id"
	"  WHERE m.award_date IS NOT NULL AND m.status NOT IN"
	"   ('cancelled','withdrawn','rejected','revoked')"
	"  AND (m.paid>0 OR g.contracted IS NOT NULL"
	"   OR g.settlement_received IS NOT NULL)"
	"  AND (m.year,m.track) NOT IN untold)"
	" SELECT id, year, title, asof, reminded, received, accepted,"
	"  later>regular AS moved, nullif(max(later,regular),'') AS date"
	" FROM (SELECT *, coalesce(extended,'') AS later,"
	"  " REGULAR("by_weeks", "by_day") " AS regular FROM owed);"

	/* The same day for a letter that goes out before anything is owed. */
	"CREATE VIEW settlement_day AS SELECT g.id,"
	" nullif(max(coalesce(g.settlement_extended_to,''),"
	"  " REGULAR(BY_WEEKS, BY_DAY) "),'') AS date"
	" FROM \"grant\" g JOIN grant_money m ON m.id=g.id;"

	/* What beyond the year's end is still to be accounted for. */
	"CREATE VIEW interim_due AS SELECT g.id, g.year, g.title,"
	" m.award_date AS asof,"
	" " MONTHS_AFTER("g.year",
		"param('interim-proof-due','months',g.year,m.award_date)")
	"  AS date,"
	" coalesce(g.settlement_interim, g.settlement_received) AS done"
	" FROM \"grant\" g CROSS JOIN grant_money m ON m.id=g.id"
	" WHERE (g.activity_end>g.year||'-12-31'"
	"  OR g.approval_period_end>g.year||'-12-31')"
	" AND m.paid>0 AND m.status NOT IN"
	"  ('cancelled','withdrawn','rejected','revoked');"

	"CREATE VIEW federal_settlement_due AS SELECT y.id, y.year,"
	" " MONTHS_AFTER("y.year",
		"param('federal-settlement-due','months',y.year,y.year||'-12-31')")
	"  AS date, y.settlement_submitted AS done"
	" FROM year y WHERE EXISTS (SELECT 1 FROM year_sources s"
	"  WHERE s.id=y.id AND s.source='federal');"

	/* Drawn federal money is spent in the order in which it came, by what went
	 * to grantees and did not come back; the other sources' money counts as
	 * spent last.  `late` is what was not spent in time, `open` what is not yet. */
	"CREATE VIEW federal_spending AS WITH"
	" flow AS (SELECT m.year, p.date, p.amount"
	"  FROM grant_payments p JOIN grant_money m ON m.id=p.id"
	"  UNION ALL SELECT m.year, r.date, -r.amount"
	"  FROM grant_repayments r JOIN grant_money m ON m.id=r.id"
	"  WHERE r.returns_to='pot'),"
	" spent AS MATERIALIZED (SELECT year, date,"
	"  sum(sum(amount)) OVER (PARTITION BY year ORDER BY date) AS total"
	"  FROM flow GROUP BY year, date),"
	" drawn AS MATERIALIZED (SELECT d.id, y.year, d.\"no\", d.received,"
	"  d.amount, sum(d.amount) OVER (PARTITION BY d.id"
	"   ORDER BY d.received, d.\"no\") AS upto,"
	"  " DAYS_AFTER("d.received",
		"param('spend-within-6-weeks','days',y.year,d.received)")
	"   AS date"
	"  FROM year_drawdowns d JOIN year y ON y.id=d.id"
	"  WHERE d.source='federal' AND d.received IS NOT NULL)"
#define UNSPENT(day) \
	" max(0, min(amount, upto-coalesce((SELECT s.total FROM spent s" \
	"  WHERE s.year=d.year AND s.date<=" day \
	"  ORDER BY s.date DESC LIMIT 1), 0)))"
	" SELECT id, year, \"no\", received, amount, date,"
	UNSPENT("d.date") " AS late," UNSPENT("asof()") " AS open,"
	" (SELECT min(s.date) FROM spent s WHERE s.year=d.year"
	"  AND s.total>=d.upto) AS done FROM drawn d;"

	/* Repayments pay a grant's claims off in their order. */
	"CREATE VIEW claim_due AS SELECT id, \"no\", amount, owed, date,"
	" CASE WHEN owed=0 THEN claimed ELSE"
	"  (SELECT min(r.date) FROM grant_repayments r WHERE r.id=c.id"
	"   AND (SELECT sum(q.amount) FROM grant_repayments q"
	"    WHERE q.id=r.id AND q.date<=r.date)>=c.upto) END AS done,"
	" max(0, min(owed, upto-coalesce((SELECT sum(r.amount)"
	"  FROM grant_repayments r WHERE r.id=c.id), 0))) AS open,"
	" moved FROM (SELECT *, sum(owed) OVER (PARTITION BY id"
	"  ORDER BY \"no\") AS upto"
	"  FROM (SELECT id, \"no\", date AS claimed,"
	"   amount-coalesce(written_off,0) AS amount, coalesce(interest,0),"
	"   max(0, amount+coalesce(interest,0)-coalesce(written_off,0)) AS owed,"
	"   deferred_until>coalesce(due,'') AS moved,"
	"   CASE WHEN deferred_until>coalesce(due,'') THEN deferred_until"
	"    ELSE due END AS date FROM grant_claims)) c;"

	/* Without the council's consent no federal money since 2026. */
	"CREATE VIEW council_due AS SELECT y.id, y.year,"
	" min(coalesce(d.requested,d.received)) AS date,"
	" y.council_resolution_date AS done"
	" FROM year y JOIN year_drawdowns d ON d.id=y.id AND d.source='federal'"
	" WHERE coalesce(d.requested,d.received)>="
	"  param('council-approval','from',y.year,"
	"   coalesce(d.requested,d.received))"
	" GROUP BY y.id;"

	/* An application on the agenda is complete some days before. */
	"CREATE VIEW submission_due AS SELECT i.id, m.year, i.\"no\","
	" g.id AS \"grant\", g.title, g.received AS done, m.date AS session,"
	" t.submit_lead_days AS days,"
	" date(m.date, -t.submit_lead_days||' days') AS date"
	" FROM meeting_items i JOIN meeting m ON m.id=i.id"
	" JOIN \"grant\" g ON g.id=i.\"grant\""
	" JOIN year_tracks t ON t.id=CAST(g.year AS TEXT) AND t.track=g.track"
	" WHERE t.submit_lead_days>0;"

	"CREATE VIEW decision_due AS SELECT g.id, g.year, g.title, g.received,"
	" " DAYS_AFTER("g.received",
		"7*param('decision-due','weeks',g.year,g.received)") " AS date,"
	" coalesce((SELECT min(d.date) FROM grant_decisions d WHERE d.id=g.id),"
	"  g.withdrawn_date, g.cancelled_date) AS done"
	" FROM \"grant\" g WHERE " PARAMETER_NAMED("decision-due", "g.year")
	" AND g.received IS NOT NULL;"

	/* The rules of procedure in force on the day of a meeting.  Who does without
	 * the notice needs no invitation in time. */
	"CREATE VIEW meeting_due AS SELECT m.id, m.year, m.date AS held,"
	" coalesce(m.invited, CASE WHEN m.notice_waived THEN m.date END) AS invited,"
	" m.minutes_written AS written, coalesce(m.title,r.name) AS title, r.source,"
	" date(m.date, -CASE WHEN m.kind='circular' THEN r.circular_days"
	"  ELSE r.invitation_lead_days END||' days') AS invite,"
	" date(m.date, r.minutes_days||' days') AS write"
	" FROM meeting m JOIN body_rules r ON r.body=m.body"
	" AND r.\"to\"=(SELECT min(x.\"to\") FROM body_rules x WHERE x.body=m.body"
	"  AND m.date>=x.\"from\" AND m.date<=x.\"to\")"
	" AND m.date>=r.\"from\";"

	"CREATE VIEW deadlines AS SELECT * FROM ("
#define PARAM(rule, name, at) "param_source('" rule "','" name "',year," at ")"
#define OVER_IF_PAST(day) "CASE WHEN " day "<asof() THEN " day " END"

	"SELECT 'year' AS kind, r.id AS id, y.year AS year,"
	" 'tracks.'||r.tracks_track||'.rounds.'||r.deadline||'.deadline' AS field,"
	" r.deadline AS date, 'round' AS what, 'applicant' AS owed_by,"
	" 'office' AS owed_to, 'round-deadline' AS rule, NULL AS source,"
	" " OVER_IF_PAST("r.deadline") " AS done, NULL AS amount,"
	" t.title AS title, 0 AS moved"
	" FROM year_tracks_rounds r JOIN year y ON y.id=r.id"
	" JOIN year_tracks t ON t.id=r.id AND t.track=r.tracks_track"
	" UNION ALL SELECT 'year', r.id, y.year,"
	" 'tracks.'||r.tracks_track||'.rounds.'||r.deadline||'.earliest_start',"
	" r.earliest_start, 'earliest_start', 'applicant', NULL, 'round-lead',"
	" NULL, " OVER_IF_PAST("r.earliest_start") ", NULL, t.title, 0"
	" FROM year_tracks_rounds r JOIN year y ON y.id=r.id"
	" JOIN year_tracks t ON t.id=r.id AND t.track=r.tracks_track"

	" UNION ALL SELECT 'year', id, year, 'drawdowns', date, 'last_drawdown',"
	" 'applicant', 'office', 'drawdown-last-day',"
	" " PARAM("drawdown-last-day", "day", "asof") ","
	" " OVER_IF_PAST("date") ", NULL, title, 0"
	" FROM (SELECT y.id, y.year, y.title, " IN_YEAR " AS asof,"
	"  y.year||'-'||param('drawdown-last-day','day',y.year," IN_YEAR ") AS date"
	"  FROM year y)"
	" UNION ALL SELECT 'year', id, year, 'council_resolution.date', date,"
	" 'council_resolution', 'lead_authority', 'funder', 'council-approval',"
	" " PARAM("council-approval", "from", "date") ", done, NULL, NULL, 0"
	" FROM council_due"
	" UNION ALL SELECT 'year', id, year, 'drawdowns.'||\"no\"||'.received',"
	" date, 'spending', 'lead_authority', 'funder', 'spend-within-6-weeks',"
	" " PARAM("spend-within-6-weeks", "days", "received") ","
	" done, CASE WHEN done IS NULL THEN open END, NULL, 0"
	" FROM federal_spending"
	" UNION ALL SELECT 'year', id, year, 'settlement.submitted', date,"
	" 'federal_settlement', 'lead_authority', 'funder',"
	" 'federal-settlement-due',"
	" " PARAM("federal-settlement-due", "months", "year||'-12-31'") ","
	" done, NULL, NULL, 0 FROM federal_settlement_due"

	" UNION ALL SELECT 'grant', id, year, 'decisions', date, 'decision',"
	" 'office', 'applicant', 'decision-due',"
	" " PARAM("decision-due", "weeks", "received") ", done, NULL, title, 0"
	" FROM decision_due"
	" UNION ALL SELECT 'grant', id, year, 'settlement.received', date,"
	" 'settlement', 'applicant', 'office', 'settlement-due',"
	" " PARAM("settlement-due", "weeks", "asof") ", received, NULL, title, moved"
	" FROM settlement_due"
	/* A reminder before is pointless once the day itself is past. */
	" UNION ALL SELECT 'grant', id, year, 'settlement.reminded', remind,"
	" 'reminder', 'office', 'applicant', 'settlement-due',"
	" " PARAM("settlement-due", "remind_before", "asof") ","
	" coalesce(received, CASE WHEN reminded>=remind THEN reminded END,"
	"  " OVER_IF_PAST("date") "), NULL, title, moved"
	" FROM (SELECT *, " DAYS_AFTER("date",
		"-param('settlement-due','remind_before',year,asof)")
	"  AS remind FROM settlement_due)"
	" UNION ALL SELECT 'grant', id, year, 'settlement.reminded', remind,"
	" 'late_reminder', 'office', 'applicant', 'settlement-due',"
	" " PARAM("settlement-due", "remind_after", "asof") ","
	" coalesce(received, CASE WHEN reminded>date THEN reminded END),"
	" NULL, title, moved"
	" FROM (SELECT *, " DAYS_AFTER("date",
		"param('settlement-due','remind_after',year,asof)")
	"  AS remind FROM settlement_due)"
	" UNION ALL SELECT 'grant', id, year, 'settlement.interim', date,"
	" 'interim_proof', 'applicant', 'office', 'interim-proof-due',"
	" " PARAM("interim-proof-due", "months", "asof") ", done, NULL, title, 0"
	" FROM interim_due"
	" UNION ALL SELECT 'grant', c.id, g.year, 'claims.'||c.\"no\"||'.due',"
	" c.date, 'claim', 'applicant', 'office', 'claim-due', NULL, c.done,"
	" CASE WHEN c.done IS NULL THEN c.open ELSE c.owed END, g.title, c.moved"
	" FROM claim_due c JOIN \"grant\" g ON g.id=c.id"
	/* Papers of a grant go when its vouchers need not be kept any longer. */
	" UNION ALL SELECT 'grant', id, year, 'documents', date(over,"
	"  param('retention-due','payment_years',year,over)||' years', '+1 day'),"
	" 'retention', 'office', NULL, 'retention-due',"
	" " PARAM("retention-due", "payment_years", "over") ", NULL, NULL, title, 0"
	" FROM (SELECT o.id, o.year, date(o.over) AS over, g.title"
	"  FROM grant_over o JOIN \"grant\" g ON g.id=o.id"
	"  WHERE o.over IS NOT NULL AND EXISTS"
	"   (SELECT 1 FROM grant_documents d WHERE d.id=o.id))"

	" UNION ALL SELECT 'meeting', id, year, 'items.'||\"no\"||'.grant', date,"
	" 'submission', 'applicant', 'office', 'submit-lead', NULL, done, NULL,"
	" title, 0 FROM submission_due"
	" UNION ALL SELECT 'meeting', id, year, 'invited', invite, 'invitation',"
	" 'office', 'body', NULL, source, invited, NULL, title, 0 FROM meeting_due"
	" UNION ALL SELECT 'meeting', id, year, 'minutes.written', write, 'minutes',"
	" 'office', 'body', NULL, source, written, NULL, title, 0 FROM meeting_due"
	/* What somebody took on, unless the words tell who. */
	" UNION ALL SELECT 'meeting', a.id, m.year, 'actions.'||a.\"no\"||'.due',"
	" a.due, 'action', 'body', 'body', NULL, NULL, a.done, NULL,"
	" CASE WHEN pfd_personal(a.task) IS NULL THEN a.task END, 0"
	" FROM meeting_actions a JOIN meeting m ON m.id=a.id"

	/* What the office does itself: nobody else waits for it. */
	" UNION ALL SELECT 'event', t.id, e.year, 'tasks.'||t.\"no\"||'.due',"
	" t.due, 'event_task', 'office', NULL, NULL, NULL,"
	" coalesce(t.done,e.cancelled_date), NULL,"
	" CASE WHEN pfd_personal(t.task) IS NULL THEN t.task END, 0"
	" FROM event_tasks t JOIN event e ON e.id=t.id"
	" UNION ALL SELECT 'event', r.id, e.year, 'results.'||r.\"no\"||'.due',"
	" r.due, 'result', 'office', NULL, 'conference-results', NULL, r.done,"
	" NULL, CASE WHEN pfd_personal(r.result) IS NULL THEN r.result END, 0"
	" FROM event_results r JOIN event e ON e.id=r.id"
	" UNION ALL SELECT 'event', id, year, 'date', date, 'event', 'office',"
	" NULL, NULL, NULL, " OVER_IF_PAST("date") ", NULL, title, 0 FROM event"
	" WHERE cancelled_date IS NULL"
	" UNION ALL SELECT 'post', id, year, 'planned', planned, 'post', 'office',"
	" NULL, NULL, NULL, published_date, NULL, title, 0 FROM post"

	" UNION ALL SELECT 'contact', r.id, NULL, r.class, date(r.until,'+1 day'),"
	" 'erasure', 'office', NULL, 'retention-due', NULL, NULL, NULL, NULL, 0"
	" FROM person_retention r JOIN contact c ON c.id=r.id"
	" WHERE CASE r.class WHEN 'payment' THEN"
	"   coalesce(c.account_holder,c.account_iban,c.account_bic)"
	"  ELSE coalesce(c.name,c.address_street,c.address_postcode,"
	"   c.address_town) END IS NOT NULL"
	/* Words that tell who are left out. */
	" UNION ALL SELECT kind, id, year, field, date, what, owed_by, owed_to,"
	" rule, source, done, amount,"
	" CASE WHEN pfd_personal(title) IS NULL THEN title END, moved"
	" FROM duty_due"
	") WHERE date IS NOT NULL;";

/* clang-format on */
