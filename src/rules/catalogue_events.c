/* Rules of events: days and figures that fit, what a conference owes the strategy,
 * and no names.
 */
#include "catalogue.h"

/* clang-format off */
static const char event_days_sql[] =
	"SELECT e.id, o.field, e.year AS year, o.day AS d_day,"
	" e.date AS d_first, coalesce(e.last_day,e.date) AS d_last"
	" FROM event e JOIN ("
	" SELECT id, 'last_day' AS field, last_day AS day FROM event"
	" UNION ALL SELECT id, 'sessions.'||\"no\"||'.date', date"
	"  FROM event_sessions"
	" UNION ALL SELECT id, 'programme.'||\"no\"||'.date', date"
	"  FROM event_programme"
	" UNION ALL SELECT id, 'registrations.'||\"no\"||'.date', date"
	"  FROM event_registrations) o ON o.id=e.id"
	" WHERE o.day<e.date OR o.day>coalesce(e.last_day,e.date)";
/* clang-format on */
const struct pfd_rule pfd_rule_event_days = {
	.id = "event-days",
	.class = PFD_INTEGRITY,
	.kind = "event",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "days of an event", "Tage einer Veranstaltung" },
	.text = { "Sessions, programme and registrations are of the event's "
		  "days; it does not end before it begins.",
		"Termine, Programm und Anmeldungen liegen auf den Tagen der "
		"Veranstaltung; sie endet nicht vor ihrem Beginn." },
	.message = { "{day} is no day of the event ({first} to {last})",
		"{day} ist kein Tag der Veranstaltung ({first} bis {last})" },
	.remedy = { "correct it, or set `date` and `last_day`",
		"berichtigen oder `date` und `last_day` anpassen" },
	.sql = event_days_sql,
	.fails = { "event/2025-konferenz sessions.1.date=2025-05-28" },
	.passes = { "event/2025-konferenz sessions.1.date=2025-05-28\n"
		    "event/2025-konferenz last_day=2025-05-28" },
};

/* clang-format off */
#define CLOCK(of) "printf('%02d:%02d'," of "/60," of "%60)"
/* Of several days the first starts and the last ends. */
static const char event_times_sql[] =
	"SELECT id, field, year, field AS f_field, value AS s_value,"
	" other AS f_other, coalesce(beside,'–') AS s_beside FROM ("
	"SELECT id, year, 'end' AS field, " CLOCK("\"end\"") " AS value,"
	" 'start' AS other, " CLOCK("start") " AS beside FROM event"
	" WHERE \"end\" IS NOT NULL AND (start IS NULL OR"
	"  (coalesce(last_day,date)=date AND (\"end\"=start OR"
	"   (\"end\"<start AND \"end\">6*60))))"
	" UNION ALL SELECT id, year, 'training_minutes', training_minutes,"
	" 'end', " CLOCK("\"end\"") " FROM event"
	" WHERE coalesce(last_day,date)=date AND training_minutes>"
	"  \"end\"-start+iif(\"end\"<start,24*60,0)"
	" UNION ALL SELECT id, year, 'documented', documented, 'date', date"
	" FROM event WHERE documented<date)";
/* clang-format on */
const struct pfd_rule pfd_rule_event_times = {
	.id = "event-times",
	.class = PFD_INTEGRITY,
	.kind = "event",
	.own_kind = true,
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "times of an event", "Zeiten einer Veranstaltung" },
	.text = { "An event ends after it began: an end up to 06:00 may be of "
		  "the following night. A training takes no longer than its "
		  "day, and no documentation is older than the event.",
		"Eine Veranstaltung endet nach ihrem Beginn: Ein Ende bis "
		"06:00 kann in der folgenden Nacht liegen. Eine Fortbildung "
		"dauert nicht länger als ihr Tag, und keine Dokumentation ist "
		"älter als die Veranstaltung." },
	.message = { "{field} {value} cannot be: {other} {beside}",
		"{field} {value} kann nicht sein: {other} {beside}" },
	.remedy = { "correct one of the two; several days: enter `last_day`",
		"eines von beiden berichtigen; mehrere Tage: `last_day` "
		"eintragen" },
	.sql = event_times_sql,
	.fails = { "event/2025-konferenz start=14:00\n"
		   "event/2025-konferenz end=12:00" },
	.passes = { "event/2025-konferenz start=20:00\n"
		    "event/2025-konferenz end=01:00" },
};

/* "4.25" as hundredths; without a point 4.  Digits are cut as in "4.256". */
#define HUNDREDTHS                                                           \
	"(CAST(mean AS INTEGER)*100+CASE WHEN instr(mean,'.')>0 THEN"        \
	" CAST(substr(substr(mean,instr(mean,'.')+1)||'00',1,2) AS INTEGER)" \
	" ELSE 0 END)"
/* clang-format off */
static const char event_evaluation_sql[] =
	"WITH came AS (SELECT id, sum(counts_total) AS total"
	"  FROM event_sessions GROUP BY id)"
	" SELECT v.id, 'evaluation.'||v.\"no\"||'.mean' AS field,"
	" CAST(substr(v.id,1,4) AS INTEGER) AS year, v.mean AS s_value,"
	" v.scale AS n_most FROM event_evaluation v WHERE mean IS NOT NULL"
	" AND (mean GLOB '*[^0-9.]*' OR mean NOT GLOB '[0-9]*'"
	"  OR mean GLOB '*.' OR mean GLOB '*.*.*' OR " HUNDREDTHS "<100"
	"  OR " HUNDREDTHS ">100*scale)"
	" UNION ALL SELECT v.id, 'evaluation.'||v.\"no\"||'.answers',"
	" CAST(substr(v.id,1,4) AS INTEGER), v.answers, c.total"
	" FROM event_evaluation v JOIN came c ON c.id=v.id"
	" WHERE v.answers>c.total";
/* clang-format on */
const struct pfd_rule pfd_rule_event_evaluation = {
	.id = "event-evaluation",
	.class = PFD_INTEGRITY,
	.kind = "event",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_ARITHMETIC,
	.title = { "evaluations add up", "Auswertungen stimmen" },
	.text = { "The mean of a question lies between 1 and the highest value "
		  "of its scale, and no more people answered than came.",
		"Der Mittelwert einer Frage liegt zwischen 1 und dem höchsten "
		"Wert der Skala, und geantwortet haben nicht mehr als da "
		"waren." },
	.message = { "“{value}” cannot be: at most {most}",
		"„{value}“ kann nicht sein: höchstens {most}" },
	.remedy = { "correct it; a mean is written 4.25",
		"berichtigen; ein Mittelwert wird 4.25 geschrieben" },
	.sql = event_evaluation_sql,
	.fails = { "event/2025-konferenz evaluation.1.mean=5.01" },
	.passes = { "event/2025-konferenz evaluation.1.mean=5" },
};

/* clang-format off */
#define WITHOUT(name, absent) \
	"SELECT r.id, r.\"no\", '" name "' AS field FROM event_results r" \
	" WHERE " absent
static const char conference_results_sql[] =
	"SELECT o.id, 'results.'||o.\"no\"||'.result' AS field, e.year AS year,"
	" o.\"no\" AS n_no, 'results.'||o.\"no\"||'.'||o.field AS f_missing"
	" FROM (" WITHOUT("goals", "NOT EXISTS (SELECT 1 FROM event_results_goals"
	"  g WHERE g.id=r.id AND g.results_no=r.\"no\")")
	" UNION ALL " WITHOUT("who", "r.who IS NULL")
	" UNION ALL " WITHOUT("due", "r.due IS NULL") ") o"
	" JOIN event e ON e.id=o.id WHERE e.kind='conference'";
/* clang-format on */
const struct pfd_rule pfd_rule_conference_results = {
	.id = "conference-results",
	.class = PFD_NORM,
	.kind = "event",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.source = { "conclusions for the strategy [S1][S89]",
		"Schlüsse für die Strategie [S1][S89]" },
	.title = { "results of a conference are followed up",
		"Konferenzergebnisse werden verfolgt" },
	.text = { "Each result of a democracy conference names a goal of the "
		  "strategy that it feeds, and who follows it up by when.",
		"Jedes Ergebnis einer Demokratiekonferenz nennt ein Ziel der "
		"Strategie, dem es dient, und wer es bis wann verfolgt." },
	.message = { "result {no} lacks: {missing}",
		"Ergebnis {no}: es fehlt {missing}" },
	.remedy = { "add it: pfd event set ID results.{no}.goals=… "
		    "results.{no}.who=… results.{no}.due=…",
		"ergänzen: pfd event set ID results.{no}.goals=… "
		"results.{no}.who=… results.{no}.due=…" },
	.sql = conference_results_sql,
	.fails = { "event/2025-konferenz results.1.goals=" },
	.passes = { "event/2025-konferenz results.1.goals=\n"
		    "event/2025-konferenz kind=own" },
};

static const struct pfd_rule_param conference_yearly_params[] = {
	{ "documented", PFD_T_INT, "days", "90",
		{ "how long after it the documentation may take",
			"wie lange danach die Dokumentation dauern darf" } },
};
/* Nothing is said of those who keep no events here. */
/* clang-format off */
static const char conference_yearly_sql[] =
	"WITH held AS (SELECT year, max(coalesce(last_day,date)) AS date,"
	"  max(documented) AS documented FROM event WHERE kind='conference'"
	"  AND cancelled_date IS NULL GROUP BY year)"
	" SELECT y.id, y.year AS year, y.year||'-12-31' AS asof,"
	" y.id AS s_year, CASE WHEN h.date IS NULL THEN 0 ELSE 1 END AS n_held,"
	" pfd_days(CASE WHEN h.date IS NULL THEN y.year||'-12-31' ELSE date(h.date,"
	"  param('conference-yearly','documented',y.year,h.date)||' days') END,"
	"  asof()) AS excess_d"
	" FROM year y LEFT JOIN held h ON h.year=y.year"
	" WHERE EXISTS (SELECT 1 FROM event e WHERE e.year=y.year)"
	" AND CASE WHEN h.date IS NULL THEN asof()>y.year||'-12-31'"
	"  ELSE h.documented IS NULL AND asof()>date(h.date,"
	"   param('conference-yearly','documented',y.year,h.date)||' days') END";
/* clang-format on */
const struct pfd_rule pfd_rule_conference_yearly = {
	.id = "conference-yearly",
	.class = PFD_NORM,
	.kind = "year",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_LEAD,
	.params = conference_yearly_params,
	.n_params = PFD_COUNT(conference_yearly_params),
	.source = { "[S5][S1]" },
	.title = { "a democracy conference a year",
		"eine Demokratiekonferenz im Jahr" },
	.text = { "The partnership holds a democracy conference at least once "
		  "a year and documents it. A year without any event is not "
		  "judged.",
		"Die Partnerschaft veranstaltet mindestens einmal im Jahr eine "
		"Demokratiekonferenz und dokumentiert sie. Ein Jahr ganz ohne "
		"Veranstaltungen wird nicht beurteilt." },
	.message = { "{year}: no democracy conference that took place and is "
		     "documented",
		"{year}: keine Demokratiekonferenz, die stattfand und "
		"dokumentiert ist" },
	.remedy = { "record it (pfd event add --kind conference) with "
		    "`documentation` and `documented`, or a waiver",
		"eintragen (pfd event add --kind conference) mit "
		"`documentation` und `documented`, oder eine Ausnahme" },
	.sql = conference_yearly_sql,
	.fails = { "event/2025-konferenz documented=" },
	.passes = { "event/2025-konferenz documented=2025-08-01" },
};

/* clang-format off */
static const char event_no_names_sql[] =
	"SELECT id, field, CAST(substr(id,1,4) AS INTEGER) AS year,"
	" field AS f_field, pfd_personal(text) AS s_begin FROM ("
	"SELECT id, 'trainer' AS field, trainer AS text FROM event"
	" UNION ALL SELECT id, 'notes', notes FROM event"
	" UNION ALL SELECT id, 'programme.'||\"no\"||'.who', who"
	"  FROM event_programme"
	" UNION ALL SELECT id, 'tasks.'||\"no\"||'.who', who FROM event_tasks"
	" UNION ALL SELECT id, 'tasks.'||\"no\"||'.task', task FROM event_tasks"
	" UNION ALL SELECT id, 'results.'||\"no\"||'.who', who"
	"  FROM event_results"
	" UNION ALL SELECT id, 'results.'||\"no\"||'.outcome', outcome"
	"  FROM event_results)"
	" WHERE pfd_personal(text) IS NOT NULL";
/* clang-format on */
const struct pfd_rule pfd_rule_event_no_names = {
	.id = "event-no-names",
	.class = PFD_INTEGRITY,
	.kind = "event",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.source = { "Art. 5 (1) c GDPR [GKU]",
		"Art. 5 Abs. 1 Buchst. c DSGVO [GKU]" },
	.title = { "events without persons", "Veranstaltungen ohne Personen" },
	.text = { "Who leads, speaks, does or follows up something is told by "
		  "role or organisation.",
		"Wer leitet, spricht, etwas erledigt oder verfolgt, steht mit "
		"Funktion oder Organisation da." },
	.message = { "{field}: a person is named: “{begin}…”",
		"{field}: eine Person ist genannt: „{begin}…“" },
	.remedy = { "name the role: “office”, “moderation”, “youth forum”",
		"die Funktion nennen: „Fachstelle“, „Moderation“, "
		"„Jugendforum“" },
	.sql = event_no_names_sql,
	.fails = { "event/2025-konferenz tasks.1.who=Frau Beispiel" },
	.passes = { "event/2025-konferenz tasks.1.who=Fachstelle" },
};
