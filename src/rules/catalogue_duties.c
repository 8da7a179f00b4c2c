/* Rules of the office's other duties: advice, funding opportunities, strategy,
 * tasks.
 */
#include "catalogue.h"

/* Of what belongs to no year, the parameters of today's. */
#define THIS_YEAR "CAST(substr(asof(),1,4) AS INTEGER)"

/* ---- where no name may stand ----------------------------------------------------- */

#define NO_NAMES                                                  \
	.class = PFD_INTEGRITY, .binds = PFD_BINDS_AT_ONCE,       \
	.severity = PFD_WARNING, .waive = PFD_WAIVE_NEVER,        \
	.source = { "Art. 5 (1) c GDPR [GKU]",                    \
		"Art. 5 Abs. 1 Buchst. c DSGVO [GKU]" },          \
	.message = { "{field}: a person is named: “{begin}…”",    \
		"{field}: eine Person ist genannt: „{begin}…“" }, \
	.remedy = { "name the role or the organisation instead",  \
		"stattdessen die Funktion oder die Organisation nennen" }

/* clang-format off */
static const char advice_no_names_sql[] =
	"SELECT id, field, field AS f_field, pfd_personal(text) AS s_begin FROM"
	" (SELECT id, 'summary' AS field, summary AS text FROM advice"
	"  UNION ALL SELECT id, 'referral', referral FROM advice"
	"  UNION ALL SELECT id, 'follow_up.what', follow_up_what FROM advice"
	"  UNION ALL SELECT id, 'notes', notes FROM advice)"
	" WHERE pfd_personal(text) IS NOT NULL";
static const char task_no_names_sql[] =
	"SELECT kind, id, field, field AS f_field,"
	" pfd_personal(text) AS s_begin FROM"
	" (SELECT 'task' AS kind, id, 'title' AS field, title AS text FROM task"
	"  UNION ALL SELECT 'task', id, 'who', who FROM task"
	"  UNION ALL SELECT 'task', id, 'result', result FROM task"
	"  UNION ALL SELECT 'task', id, 'notes', notes FROM task"
	"  UNION ALL SELECT 'contact', id, 'stages.'||\"no\"||'.next_step',"
	"   next_step FROM contact_stages"
	"  UNION ALL SELECT 'strategy', id, 'measures.'||\"no\"||'.who', who"
	"   FROM strategy_measures)"
	" WHERE pfd_personal(text) IS NOT NULL";
/* clang-format on */

const struct pfd_rule pfd_rule_advice_no_names = {
	.id = "advice-no-names",
	.kind = "advice",
	.own_kind = true,
	NO_NAMES,
	.title = { "advice without persons", "Beratungen ohne Personen" },
	.text = { "The record of an advice talk names no person: citizens are "
		  "counted, organisations are contacts.",
		"Die Aufnahme einer Beratung nennt keine Person: Menschen "
		"werden gezählt, Organisationen sind Kontakte." },
	.sql = advice_no_names_sql,
	.fails = { "advice/2025-001 summary=Frau Beispiel fragt nach Geld." },
	.passes = { "advice/2025-001 summary=Eine Mutter fragt nach Geld." },
};

const struct pfd_rule pfd_rule_task_no_names = {
	.id = "task-no-names",
	.kind = "task",
	NO_NAMES,
	.title = { "tasks without persons", "Aufgaben ohne Personen" },
	.text = { "Tasks, next steps and measures name roles, no persons.",
		"Aufgaben, nächste Schritte und Maßnahmen nennen Funktionen, "
		"keine Personen." },
	.sql = task_no_names_sql,
	.fails = { "task/2025-001 title=Herrn Beispiel anrufen" },
	.passes = { "task/2025-001 title=Den Vorstand anrufen" },
};

/* ---- advice ------------------------------------------------------------------------ */

/* Nothing is said where no advice was loaded: a single grant is judged without,
 * and whoever keeps no advice log is not asked for one. */
/* clang-format off */
static const char advice_before_application_sql[] =
	"SELECT g.id, 'received' AS field, g.year, g.received AS asof"
	" FROM \"grant\" g WHERE g.received IS NOT NULL"
	" AND EXISTS (SELECT 1 FROM advice)"
	" AND NOT EXISTS (SELECT 1 FROM advice a WHERE a.date<=g.received"
	"  AND (a.\"grant\"=g.id OR (a.\"grant\" IS NULL"
	"   AND a.organisation=g.applicant"
	"   AND a.date>=date(g.received,'-1 year'))))";
/* clang-format on */

const struct pfd_rule pfd_rule_advice_before_application = {
	.id = "advice-before-application",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_OFF,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "received",
	.source = { "local rule, for example [S43]",
		"örtliche Regel, zum Beispiel [S43]" },
	.title = { "advice before the application", "Beratung vor dem Antrag" },
	.text = { "Who applies was advised before: an advice talk names the "
		  "grant, or was with the applicant in the year before the "
		  "application.",
		"Wer einen Antrag stellt, wurde vorher beraten: Eine Beratung "
		"nennt die Förderung oder fand im Jahr vor dem Antrag mit dem "
		"Antragsteller statt." },
	.message = { "no advice before the application",
		"keine Beratung vor dem Antrag" },
	.remedy = { "enter the talk: pfd advice add --grant ID --date …",
		"die Beratung eintragen: pfd advice add --grant ID --date …" },
	.sql = advice_before_application_sql,
	.fails = { "year/2025 parameters.1.rule=advice-before-application\n"
		   "year/2025 parameters.1.severity=warning\n"
		   "advice/2025-001 organisation=" },
	.passes = { "year/2025 parameters.1.rule=advice-before-application\n"
		    "year/2025 parameters.1.severity=off" },
};

/* ---- funding opportunities ----------------------------------------------------------- */

/* 2028 has all days of a year. */
/* clang-format off */
static const char opportunity_deadline_sql[] =
	"SELECT id, 'deadlines.'||\"no\"||'.'||CASE WHEN yearly IS NULL THEN"
	" 'date' ELSE 'yearly' END AS field, coalesce(yearly,'') AS s_day"
	" FROM opportunity_deadlines WHERE (yearly IS NULL AND date IS NULL)"
	" OR (yearly IS NOT NULL AND (date IS NOT NULL OR NOT ("
	"  yearly GLOB '[0-9][0-9]-[0-9][0-9]'"
	"  AND coalesce(date('2028-'||yearly,'+0 days')='2028-'||yearly,0))))"
	" UNION ALL SELECT d.id, 'deadlines.'||d.\"no\"||'.date', d.date"
	" FROM opportunity_deadlines d JOIN opportunity o ON o.id=d.id"
	" WHERE d.date NOT BETWEEN coalesce(o.open_start,d.date)"
	"  AND coalesce(o.open_end,d.date)";
#define MONTHS "param('opportunity-stale','months'," THIS_YEAR ",asof())"
static const char opportunity_stale_sql[] =
	"SELECT id, 'checked' AS field, " THIS_YEAR " AS year,"
	" checked AS d_checked, " MONTHS " AS n_months"
	" FROM opportunity WHERE coalesce(open_end,'9999')>=asof()"
	" AND date(checked,'+'||" MONTHS "||' months')<asof()";
/* clang-format on */

const struct pfd_rule pfd_rule_opportunity_deadline = {
	.id = "opportunity-deadline",
	.class = PFD_INTEGRITY,
	.kind = "opportunity",
	.own_kind = true,
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "calendar", "Kalender" },
	.title = { "deadlines that can come", "Fristen, die kommen können" },
	.text = { "A deadline comes once, on a date while the programme is "
		  "open, or every year, on a day that the calendar has.",
		"Eine Frist kommt einmal, an einem Tag, solange das Programm "
		"offen ist, oder jedes Jahr, an einem Tag des Kalenders." },
	.message = { "“{day}”: no day on which this deadline could come",
		"„{day}“: kein Tag, an dem diese Frist kommen könnte" },
	.remedy = { "enter `date`, or `yearly` as MM-DD, not both",
		"`date` eintragen oder `yearly` als MM-TT, nicht beides" },
	.sql = opportunity_deadline_sql,
	.fails = { "opportunity/beispielfonds deadlines.1.yearly=02-30" },
	.passes = { "opportunity/beispielfonds deadlines.1.yearly=02-29" },
};

static const struct pfd_rule_param opportunity_stale_params[] = {
	{ "months", PFD_T_INT, "months", "6",
		{ "how long an entry counts as looked up",
			"wie lange ein Eintrag als nachgesehen gilt" } },
};
const struct pfd_rule pfd_rule_opportunity_stale = {
	.id = "opportunity-stale",
	.class = PFD_NORM,
	.kind = "opportunity",
	.own_kind = true,
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.params = opportunity_stale_params,
	.n_params = PFD_COUNT(opportunity_stale_params),
	.source = { "[GKU]" },
	.title = { "funding opportunities kept up to date",
		"Fördermöglichkeiten auf dem Stand" },
	.text = { "What is told to partners was looked up not long ago.",
		"Was Partnern genannt wird, wurde vor nicht langer Zeit "
		"nachgesehen." },
	.message = { "last checked on {checked}, more than {months} months ago",
		"zuletzt geprüft am {checked}, vor mehr als {months} Monaten" },
	.remedy = { "look it up, then: pfd opportunity set ID checked=DATE",
		"nachsehen, dann: pfd opportunity set ID checked=DATUM" },
	.sql = opportunity_stale_sql,
	.fails = { "opportunity/beispielfonds checked=2024-05-02" },
	.passes = { "opportunity/beispielfonds checked=2025-11-02" },
};

/* ---- strategy ---------------------------------------------------------------------- */

/* Each goal hangs on one of the level above, in the same file. */
/* clang-format off */
static const char aims_tree_sql[] =
	"SELECT g.id, 'goals.'||g.goal||'.'||CASE WHEN g.under IS NULL"
	" THEN 'level' ELSE 'under' END AS field, g.goal AS s_goal"
	" FROM strategy_goals g"
	" LEFT JOIN strategy_goals u ON u.id=g.id AND u.goal=g.under"
	" WHERE g.dropped IS NULL AND u.level IS NOT CASE g.level"
	"  WHEN 'intermediate' THEN 'guiding' WHEN 'action' THEN 'intermediate'"
	" END";
static const char goal_indicator_sql[] =
	"SELECT g.id, 'goals.'||g.goal||'.goal' AS field, g.goal AS s_goal"
	" FROM strategy_goals g WHERE g.level='action' AND g.dropped IS NULL"
	" AND NOT EXISTS (SELECT 1 FROM strategy_indicators i"
	"  WHERE i.id=g.id AND i.goal=g.goal)";
static const char indicator_target_sql[] =
	"SELECT id, 'indicators.'||indicator||'.title' AS field,"
	" title AS s_indicator FROM strategy_indicators"
	" WHERE target IS NULL OR \"by\" IS NULL";
static const char handlungskonzept_sql[] =
	"SELECT s.id, 'concepts' AS field, " THIS_YEAR " AS year,"
	" n.years AS n_years,"
	" n.kind AS s_paper FROM strategy s"
	" JOIN (SELECT value AS kind, param('handlungskonzept','years',"
	"   " THIS_YEAR ",asof()) AS years"
	"  FROM (SELECT 'analysis' AS value UNION ALL SELECT 'plan'"
	"   UNION ALL SELECT 'safety')) n"
	" WHERE asof() BETWEEN coalesce(s.period_start,'')"
	"  AND coalesce(s.period_end,'9999') AND NOT EXISTS"
	" (SELECT 1 FROM strategy_concepts c WHERE c.id=s.id AND c.kind=n.kind"
	"  AND date(c.date,'+'||n.years||' years')>=asof())";
/* clang-format on */

const struct pfd_rule pfd_rule_aims_tree = {
	.id = "aims-tree",
	.class = PFD_NORM,
	.kind = "strategy",
	.own_kind = true,
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S89]" },
	.title = { "goals form a tree", "Ziele bilden einen Baum" },
	.text = { "Every action goal hangs on an intermediate goal, and that "
		  "on a guiding goal, which hangs on none.",
		"Jedes Handlungsziel gehört zu einem Mittlerziel und dieses zu "
		"einem Leitziel, das zu keinem gehört." },
	.message = { "goal {goal}: not under a goal of the level above",
		"Ziel {goal}: nicht unter einem Ziel der Ebene darüber" },
	.remedy = { "correct `level` or `under`",
		"`level` oder `under` berichtigen" },
	.sql = aims_tree_sql,
	.fails = { "strategy/2025-2032 goals.h-1-1-1.under=l-1" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_goal_indicator = {
	.id = "goal-indicator",
	.class = PFD_NORM,
	.kind = "strategy",
	.own_kind = true,
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S89]" },
	.title = { "action goals have indicators",
		"Handlungsziele haben Indikatoren" },
	.text = { "By an indicator one sees whether an action goal is reached.",
		"An einem Indikator ist zu erkennen, ob ein Handlungsziel "
		"erreicht ist." },
	.message = { "action goal {goal} has no indicator",
		"Handlungsziel {goal} hat keinen Indikator" },
	.remedy = { "add one to `indicators`, with target and date",
		"unter `indicators` einen anlegen, mit Zielwert und Datum" },
	.sql = goal_indicator_sql,
	.fails = { "strategy/2025-2032 indicators.feste.goal=m-1-1" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_indicator_target = {
	.id = "indicator-target",
	.class = PFD_NORM,
	.kind = "strategy",
	.own_kind = true,
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S89]" },
	.title = { "indicators have target and date",
		"Indikatoren haben Zielwert und Datum" },
	.text = { "An indicator says how much is to be reached by when.",
		"Ein Indikator sagt, wie viel bis wann erreicht werden soll." },
	.message = { "“{indicator}” has no target or no date",
		"„{indicator}“ hat keinen Zielwert oder kein Datum" },
	.remedy = { "enter `target` and `by`", "`target` und `by` eintragen" },
	.sql = indicator_target_sql,
	.fails = { "strategy/2025-2032 indicators.feste.by=" },
	.passes = { "strategy/2025-2032 indicators.feste.baseline=" },
};

static const struct pfd_rule_param handlungskonzept_params[] = {
	{ "years", PFD_T_INT, "years", "2",
		{ "after how many years a paper is to be revised",
			"nach wie vielen Jahren ein Papier fortzuschreiben "
			"ist" } },
};
const struct pfd_rule pfd_rule_handlungskonzept = {
	.id = "handlungskonzept",
	.class = PFD_NORM,
	.kind = "strategy",
	.own_kind = true,
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_NEVER,
	.params = handlungskonzept_params,
	.n_params = PFD_COUNT(handlungskonzept_params),
	.source = { "[S12][S19]; two years [GKU]",
		"[S12][S19]; zwei Jahre [GKU]" },
	.title = { "action plan, analysis and protection plan",
		"Handlungskonzept, Analyse und Schutzkonzept" },
	.text = { "The strategy in force rests on a situation and resource "
		  "analysis, an action plan and a protection plan, none of "
		  "them too old.",
		"Die geltende Strategie beruht auf einer Situations- und "
		"Ressourcenanalyse, einem Handlungskonzept und einem "
		"Schutzkonzept, von denen keines zu alt ist." },
	.message = { "`{paper}` is missing or older than {years} years",
		"`{paper}` fehlt oder ist älter als {years} Jahre" },
	.remedy = { "enter the revised paper in `concepts` with its date",
		"das fortgeschriebene Papier mit Datum in `concepts` "
		"eintragen" },
	.sql = handlungskonzept_sql,
	.fails = { "strategy/2025-2032 concepts.2.date=2022-01-10" },
	.passes = { "strategy/2025-2032 concepts.2.date=2024-01-10" },
};
