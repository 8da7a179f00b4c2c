/* What the office's other duties owe by when, and where each stands now: advice,
 * partners, funding opportunities, strategy, tasks, incidents, analyses.
 *
 * Views only, as in deadlines.c, which reads `duty_due`.
 */
#include "internal.h"

/* clang-format off */

const char pfd_index_duty_views[] =
	/* A day that comes every year is tried for some years, as 29 February
	 * does not come in each. */
	"CREATE VIEW opportunity_next AS WITH RECURSIVE"
	" later(n) AS (SELECT 0 UNION ALL SELECT n+1 FROM later WHERE n<8)"
	" SELECT x.id, min(x.date) AS date FROM"
	" (SELECT id, date FROM opportunity_deadlines WHERE date IS NOT NULL"
	"  UNION ALL SELECT d.id, (CAST(substr(asof(),1,4) AS INTEGER)+n)"
	"   ||'-'||d.yearly FROM opportunity_deadlines d JOIN later"
	"   WHERE d.yearly IS NOT NULL) x"
	" JOIN opportunity o ON o.id=x.id"
	" WHERE x.date>=asof() AND date(x.date,'+0 days')=x.date"
	" AND x.date<=coalesce(o.open_end,'9999') GROUP BY x.id;"

	/* The latest stage of each contact. */
	"CREATE VIEW contact_stage AS SELECT s.* FROM contact_stages s"
	" WHERE NOT EXISTS (SELECT 1 FROM contact_stages t WHERE t.id=s.id"
	"  AND (t.date,t.\"no\")>(s.date,s.\"no\"));"

	/* An indicator's latest typed value up to today, and how far it is. */
	"CREATE VIEW indicator_now AS SELECT i.id, i.indicator, i.goal, i.title,"
	" i.unit, i.baseline, i.target, i.\"by\", i.query, v.date, v.value"
	" FROM strategy_indicators i LEFT JOIN strategy_indicators_values v"
	" ON v.id=i.id AND v.indicators_indicator=i.indicator AND v.date<=asof()"
	" AND NOT EXISTS (SELECT 1 FROM strategy_indicators_values w"
	"  WHERE w.id=v.id AND w.indicators_indicator=v.indicators_indicator"
	"  AND w.date<=asof() AND (w.date,w.\"no\")>(v.date,v.\"no\"));"

	/* A report waits until it is verified or proves unverifiable, what is
	 * verified until it is in the published figures. */
	"CREATE VIEW incident_due AS SELECT id, year, title,"
	" date(reported, '+'||param('incident-verified','days',year,reported)"
	"  ||' days') AS verify, coalesce(verified_date,unverifiable_date)"
	"  AS verified,"
	" date(verified_date, '+'||param('incident-published','months',year,"
	"  verified_date)||' months') AS publish,"
	" (SELECT min(p.as_of) FROM incident_publications p WHERE p.id=i.id)"
	"  AS published FROM incident i;"

	/* The oldest of its figures that has no later state beside it. */
	"CREATE VIEW analysis_due AS SELECT a.id, a.year, a.title,"
	" date(max(coalesce(a.checked,''),min(f.as_of)), '+'||"
	"  param('analysis-checked','months',a.year,min(f.as_of))||' months')"
	"  AS date FROM analysis a JOIN (SELECT id, max(as_of) AS as_of"
	"   FROM analysis_figures GROUP BY id, figure) f ON f.id=a.id"
	" WHERE a.final IS NOT 1 GROUP BY a.id;"

	/* The columns of `deadlines`. */
	"CREATE VIEW duty_due AS"
	" SELECT 'task' AS kind, id, year, 'due' AS field, due AS date,"
	" 'task' AS what, 'office' AS owed_by, NULL AS owed_to, NULL AS rule,"
	" NULL AS source, done, NULL AS amount, title, 0 AS moved FROM task"
	" UNION ALL SELECT 'advice', id, year, 'follow_up.due', follow_up_due,"
	" 'follow_up', 'office', NULL, NULL, NULL, follow_up_done, NULL,"
	" follow_up_what, 0 FROM advice"
	" UNION ALL SELECT 'incident', id, year, 'verified.date', verify,"
	" 'verification', 'office', NULL, 'incident-verified', NULL, verified,"
	" NULL, title, 0 FROM incident_due"
	" UNION ALL SELECT 'incident', id, year, 'publications', publish,"
	" 'publication', 'office', NULL, 'incident-published', NULL, published,"
	" NULL, title, 0 FROM incident_due"
	" UNION ALL SELECT 'analysis', id, year, 'checked', date, 'figures',"
	" 'office', NULL, 'analysis-checked', NULL, NULL, NULL, title, 0"
	" FROM analysis_due"
	/* Who has come a stage further has taken the step. */
	" UNION ALL SELECT 'contact', s.id, NULL, 'stages.'||s.\"no\"||"
	" '.next_date', s.next_date, 'next_step', 'office', NULL, NULL, NULL,"
	" coalesce(s.next_done, (SELECT min(t.date) FROM contact_stages t"
	"  WHERE t.id=s.id AND (t.date,t.\"no\")>(s.date,s.\"no\"))), NULL,"
	" s.next_step, 0 FROM contact_stages s"
	" UNION ALL SELECT 'opportunity', n.id, NULL, 'deadlines', n.date,"
	" 'opportunity', NULL, NULL, NULL, NULL, NULL, NULL, o.title, 0"
	" FROM opportunity_next n JOIN opportunity o ON o.id=n.id"
	" UNION ALL SELECT 'strategy', i.id, NULL,"
	" 'indicators.'||i.indicator||'.by', i.\"by\", 'indicator', 'office',"
	" NULL, NULL, NULL, CASE WHEN (i.target>=coalesce(i.baseline,i.target)"
	"  AND i.value>=i.target) OR (i.target<i.baseline AND i.value<=i.target)"
	"  THEN i.date END, NULL, i.title, 0 FROM indicator_now i"
	" JOIN strategy_goals g ON g.id=i.id AND g.goal=i.goal"
	" WHERE g.dropped IS NULL"
	" UNION ALL SELECT 'strategy', id, NULL, 'measures.'||\"no\"||'.due', due,"
	" 'measure', 'office', NULL, NULL, NULL, done, NULL, title, 0"
	" FROM strategy_measures"
	" UNION ALL SELECT 'strategy', id, NULL, 'concepts', date(max(date),"
	"  param('handlungskonzept','years',"
	"   CAST(substr(asof(),1,4) AS INTEGER),asof())||' years'), 'concept',"
	" 'office', 'body', 'handlungskonzept', NULL, NULL, NULL,"
	" coalesce(title,kind), 0 FROM strategy_concepts"
	" WHERE kind<>'other' GROUP BY id, kind;";

/* clang-format on */
