/* Rules of shares: what the applicant brings in, what is paid twice, and how the
 * year's money is divided.
 */
#include "catalogue.h"

#define LIVE "m.status NOT IN ('withdrawn','rejected')"
#define AWARDED " m.award_date IS NOT NULL AS bound, m.award_date AS asof,"
#define ON_DAY "coalesce(m.award_date,asof())"
#define SHARE "param('own-share-min','share',m.year," ON_DAY ")"
/* Plans of the grants whose year asks for a share, with what comes from others
 * than the partnership; percent are whole. */
#define PLANS                                                          \
	" FROM (SELECT m.*, " SHARE " AS share, coalesce((SELECT sum(" \
	"i.amount) FROM grant_income i WHERE i.id=m.id"                \
	" AND i.heading<>'grant'),0) AS own FROM grant_money m"        \
	" WHERE m.planned>0 AND " LIVE " AND " SHARE ">0) m"

static const struct pfd_rule_param own_share_min_params[] = {
	{ "share", PFD_T_INT, "percent", NULL,
		{ "the least share of the planned costs",
			"der Mindestanteil an den geplanten Ausgaben" },
		.needed = true },
};
const struct pfd_rule pfd_rule_own_share_min = {
	.id = "own-share-min",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.params = own_share_min_params,
	.n_params = PFD_COUNT(own_share_min_params),
	.source = { "local rule, for example [S25][S46][S62]",
		"örtliche Regel, zum Beispiel [S25][S46][S62]" },
	.title = { "own share", "Eigenanteil" },
	.text = { "Own and third-party funds are at least this share of the "
		  "planned costs.",
		"Eigen- und Drittmittel decken mindestens diesen Anteil der "
		"geplanten Ausgaben." },
	.message = { "{own} of own and third-party funds are below {percent} % "
		     "of {planned}",
		"{own} Eigen- und Drittmittel sind weniger als {percent} % von "
		"{planned}" },
	.remedy = { "let the plan be changed, or record a waiver of the office "
		    "with its ground",
		"den Finanzierungsplan ändern lassen oder eine Ausnahme der "
		"Fachstelle mit Begründung eintragen" },
	.sql = "SELECT m.id, 'income' AS field, m.year," AWARDED
	       " m.own AS value_m, m.own AS m_own, m.share AS n_percent,"
	       " m.planned AS m_planned,"
	       " (m.share*m.planned+99)/100-m.own AS excess_m" PLANS
	       " WHERE m.own*100<m.share*m.planned",
	.fails = { "grant/2025-002 income.own_funds.amount=239.99" },
	.passes = { "grant/2025-002 income.own_funds.amount=240.00" },
};

static const struct pfd_rule_param own_share_waiver_params[] = {
	{ "cap", PFD_T_MONEY, "EUR", "500.00",
		{ "the highest award without own share",
			"die höchste Bewilligung ohne Eigenanteil" } },
};
#define CAP "param('own-share-waiver','cap',m.year," ON_DAY ")"
#define MONEY "iif(m.award_date IS NULL,m.requested,m.awarded)"
const struct pfd_rule pfd_rule_own_share_waiver = {
	.id = "own-share-waiver",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.params = own_share_waiver_params,
	.n_params = PFD_COUNT(own_share_waiver_params),
	.source = { "local rule, for example [S46]",
		"örtliche Regel, zum Beispiel [S46]" },
	.title = { "without own share", "ohne Eigenanteil" },
	.text = { "Where own-share-min asks for a share, a plan does without "
		  "any only up to this amount and with a ground: the reason of "
		  "a waiver of own-share-min.",
		"Wo own-share-min einen Anteil verlangt, kommt ein Plan nur "
		"bis zu diesem Betrag ganz ohne aus, und nur mit Grund: der "
		"Begründung einer Ausnahme von own-share-min." },
	.message = { "{amount} without any own share: only up to {cap}, and "
		     "with a ground",
		"{amount} ganz ohne Eigenanteil: nur bis {cap} und mit "
		"Begründung" },
	.remedy = { "name the ground in `reason` of the waiver of "
		    "own-share-min, or let the plan be changed",
		"den Grund in `reason` der Ausnahme von own-share-min nennen "
		"oder den Finanzierungsplan ändern lassen" },
	.sql = "SELECT m.id, 'income' AS field, m.year," AWARDED " " MONEY
	       " AS value_m, " MONEY " AS m_amount, " CAP " AS m_cap" PLANS
	       " WHERE m.own=0 AND (" MONEY ">" CAP " OR NOT EXISTS"
	       " (SELECT 1 FROM grant_waivers w WHERE w.id=m.id"
	       "  AND w.rule='own-share-min' AND w.reason IS NOT NULL))",
	.fails = { "grant/2025-002 income.own_funds.amount=0.00" },
	.passes = { "grant/2025-002 income.own_funds.amount=0.01" },
};

/* Two periods meet unless one ends before the other begins; one that is not told
 * is the whole year. */
const struct pfd_rule pfd_rule_double_funding = {
	.id = "double-funding",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "[S80]" },
	.title = { "no double funding", "keine Doppelförderung" },
	.text = { "Two grants of one project do not plan costs under the same "
		  "heading for the same time, from one pot or from two.",
		"Zwei Förderungen eines Projekts planen nicht für dieselbe "
		"Zeit Ausgaben beim selben Einzelansatz, aus einem Topf oder "
		"aus zweien." },
	.message = { "{heading}: grant {other} of the same project plans that "
		     "for the same time, too",
		"{heading}: Förderung {other} desselben Projekts plant das für "
		"dieselbe Zeit ebenfalls" },
	.remedy = { "look whether both pay the same; then strike it from one "
		    "plan, else record a waiver of the lead authority for "
		    "`{value}`",
		"prüfen, ob beide dasselbe bezahlen; dann in einem Plan "
		"streichen, sonst eine Ausnahme des Federführenden Amts für "
		"`{value}` eintragen" },
	.sql = "WITH live AS MATERIALIZED (SELECT m.id, m.year, m.project,"
	       " m.award_date, coalesce(g.activity_start,'') AS start,"
	       " coalesce(g.activity_end,'9') AS \"end\""
	       " FROM grant_money m JOIN \"grant\" g ON g.id=m.id"
	       " WHERE m.project IS NOT NULL AND m.status NOT IN"
	       " ('withdrawn','rejected','cancelled','revoked'))"
	       " SELECT m.id, 'costs.'||a.heading AS field, m.year," AWARDED
	       " o.id||' '||a.heading AS value_s, a.heading AS h_heading,"
	       " o.id AS s_other, o.id||' '||a.heading AS s_value,"
	       " 'grants/'||o.year||'/'||o.id||'.yaml' AS related"
	       " FROM live m JOIN live o ON o.project=m.project AND o.id<m.id"
	       "  AND o.start<=m.\"end\" AND m.start<=o.\"end\""
	       " JOIN grant_costs a ON a.id=m.id AND a.amount>0"
	       " JOIN grant_costs b ON b.id=o.id AND b.heading=a.heading"
	       "  AND b.amount>0",
	.fails = { "grant/2025-002 project=2025-muster" },
	.passes = { "grant/2025-002 project=2025-muster\n"
		    "grant/2025-002 activity.end=2025-05-31" },
};

/* ---- how the year's money is divided ----------------------------------------------- */

static const struct pfd_rule_dated partnership_caps[] = {
	{ "2015-01-01", "100000.00" },
	{ "2020-01-01", "125000.00" },
	{ "2025-01-01", "140000.00" },
	{ 0 },
};
static const struct pfd_rule_param partnership_max_params[] = {
	{ "cap", PFD_T_MONEY, "EUR", "140000.00",
		{ "the highest federal grant of a year",
			"die höchste Zuwendung des Bundes in einem Jahr" },
		.dated = partnership_caps },
};
#define FEDERAL_CAP "param('partnership-max','cap',s.year,s.year||'-01-01')"
/* The cap since 2025 is a guess from means, so it only notes. */
const struct pfd_rule pfd_rule_partnership_max = {
	.id = "partnership-max",
	.class = PFD_NORM,
	.kind = "year",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_LEAD,
	.params = partnership_max_params,
	.n_params = PFD_COUNT(partnership_max_params),
	.source = { "[S34][S36]; since 2025 [GKU]",
		"[S34][S36]; ab 2025 [GKU]" },
	.title = { "cap of a partnership", "Obergrenze einer Partnerschaft" },
	.text = { "The federal money of a year is at most the cap of the "
		  "programme. That of the period since 2025 is not confirmed: "
		  "a note until the year names a source for it.",
		"Die Bundesmittel eines Jahres liegen höchstens bei der "
		"Obergrenze des Programms. Die ab 2025 ist nicht belegt: ein "
		"Hinweis, bis das Jahr eine Quelle dafür nennt." },
	.message = { "{amount} of federal money are above the cap of {cap}",
		"{amount} Bundesmittel liegen über der Obergrenze von {cap}" },
	.remedy = { "correct the amount, or enter the year's cap with its "
		    "source in `parameters`",
		"den Betrag berichtigen oder die Obergrenze des Jahres mit "
		"Quelle in `parameters` eintragen" },
	.sql = "SELECT CAST(s.year AS TEXT) AS id, 'sources.federal' AS field,"
	       " s.year, s.year||'-01-01' AS asof, s.amount AS value_m,"
	       " s.amount-" FEDERAL_CAP " AS excess_m, s.amount AS m_amount,"
	       " " FEDERAL_CAP " AS m_cap, iif(s.year<2025 OR param_source("
	       "'partnership-max','cap',s.year,s.year||'-01-01') IS NOT NULL,"
	       "'warning','info') AS level FROM source_money s"
	       " WHERE s.source='federal' AND s.amount>" FEDERAL_CAP,
	.fails = { "year/2025 notices.1.amount=140000.01" },
	.passes = { "year/2025 notices.1.amount=140000.00" },
};

/* What all pots of a year hold, of it the office's own, and what that costs. */
#define YEAR_POTS                                                    \
	" FROM (SELECT b.year, b.year||'-01-01' AS day,"             \
	"  sum(b.initial+b.transferred) AS total,"                   \
	"  sum(iif(b.pot='coordination',b.initial+b.transferred,0))" \
	"  AS office FROM pot_budget b GROUP BY b.year) b"
#define LEAST "param('pot-min-project-share','share',b.year,b.day)"
#define MOST "param('pot-max-kuf-share','share',b.year,b.day)"

static const struct pfd_rule_param pot_min_project_share_params[] = {
	{ "share", PFD_T_INT, "percent", "50",
		{ "the least share of projects and activities",
			"der Mindestanteil für Projekte und Aktivitäten" } },
};
const struct pfd_rule pfd_rule_pot_min_project_share = {
	.id = "pot-min-project-share",
	.class = PFD_NORM,
	.kind = "year",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_LEAD,
	.params = pot_min_project_share_params,
	.n_params = PFD_COUNT(pot_min_project_share_params),
	.source = { "federal rules of 2020 [S36]", "Bund 2020 [S36]" },
	.title = { "share of the projects", "Anteil der Projekte" },
	.text = { "The pots for projects and activities hold at least this "
		  "share of the year's money; the rest is the office's.",
		"Die Töpfe für Projekte und Aktivitäten haben mindestens "
		"diesen Anteil an den Mitteln des Jahres; der Rest ist der der "
		"Fachstelle." },
	.message = { "{projects} for projects and activities are below "
		     "{percent} % of {total}",
		"{projects} für Projekte und Aktivitäten sind weniger als "
		"{percent} % von {total}" },
	.remedy = { "divide the pots anew, or record a waiver of the lead "
		    "authority in the year",
		"die Töpfe anders aufteilen oder beim Jahr eine Ausnahme des "
		"Federführenden Amts eintragen" },
	.sql = "SELECT CAST(b.year AS TEXT) AS id, 'pots' AS field, b.year,"
	       " b.day AS asof, b.total-b.office AS value_m,"
	       " b.total-b.office AS m_projects, b.total AS m_total,"
	       " " LEAST " AS n_percent" YEAR_POTS
	       " WHERE (b.total-b.office)*100<b.total*" LEAST,
	.fails = { "year/2025 pots.coordination.initial=10000.01" },
	.passes = { "year/2025 pots.coordination.initial=10000.00" },
};

static const struct pfd_rule_param pot_max_kuf_share_params[] = {
	{ "share", PFD_T_INT, "percent", "50",
		{ "the highest share of the office's costs",
			"der Höchstanteil der Ausgaben der Fachstelle" } },
};
const struct pfd_rule pfd_rule_pot_max_kuf_share = {
	.id = "pot-max-kuf-share",
	.class = PFD_NORM,
	.kind = "year",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_LEAD,
	.params = pot_max_kuf_share_params,
	.n_params = PFD_COUNT(pot_max_kuf_share_params),
	.source = { "federal rules of 2020 [S36]", "Bund 2020 [S36]" },
	.title = { "share of the coordination office",
		"Anteil der Fachstelle" },
	.text = { "What is awarded to the coordination office is at most this "
		  "share of the year's money.",
		"Was der Koordinierungs- und Fachstelle bewilligt ist, beträgt "
		"höchstens diesen Anteil an den Mitteln des Jahres." },
	.message = { "{office} for the coordination office are above {percent} "
		     "% of {total}",
		"{office} für die Fachstelle sind mehr als {percent} % von "
		"{total}" },
	.remedy = { "award less from the pot coordination, or record a waiver "
		    "of the lead authority in the year",
		"aus dem Topf coordination weniger bewilligen oder beim Jahr "
		"eine Ausnahme des Federführenden Amts eintragen" },
	.sql = "SELECT CAST(b.year AS TEXT) AS id, 'pots' AS field, b.year,"
	       " b.day AS asof, m.costs AS value_m, m.costs AS m_office,"
	       " b.total AS m_total,"
	       " " MOST " AS n_percent,"
	       " m.costs-b.total*" MOST "/100"
	       " AS excess_m" YEAR_POTS
	       " JOIN (SELECT year, sum(obligation) AS costs FROM grant_money"
	       "  WHERE pot='coordination' GROUP BY year) m ON m.year=b.year"
	       " WHERE m.costs*100>b.total*" MOST,
	.fails = { "grant/2025-001 pot=coordination\n"
		   "grant/2025-001 decisions.1.amount=5000.01" },
	.passes = { "grant/2025-001 pot=coordination\n"
		    "grant/2025-001 decisions.1.amount=5000.00" },
};
