/* Rules of what a grant pays for: the plan's headings, the approval period, and
 * single kinds of cost.
 */
#include "catalogue.h"

/* Grant by grant, so that only what the receipts themselves tell is looked up for
 * each of them. */
#define OF_RECEIPTS                                                  \
	" FROM \"grant\" g CROSS JOIN grant_receipts r ON r.id=g.id" \
	" CROSS JOIN grant_money m ON m.id=g.id"                     \
	" WHERE r.kind='expense' AND "
/* Where a parameter is asked for: once a grant, not once a receipt. */
#define WITH_PARAMS(values)                                          \
	"WITH g AS MATERIALIZED (SELECT g.id, g.year, m.award_date," \
	" g.settlement_accepted, " values " FROM \"grant\" g"        \
	" JOIN grant_money m ON m.id=g.id)"
#define OF_THEIR_RECEIPTS                                  \
	" FROM g CROSS JOIN grant_receipts r ON r.id=g.id" \
	" WHERE r.kind='expense' AND "
#define WHOLE "coalesce(r.total,r.amount)"
#define PARAM(rule, name) "param('" rule "','" name "',g.year,m.award_date)"

/* ---- the plan -------------------------------------------------------------------- */

static const struct pfd_rule_param heading_overrun_params[] = {
	{ "percent", PFD_T_INT, "percent", "20",
		{ "by how much a heading may be exceeded",
			"um wie viel ein Einzelansatz überschritten werden "
			"darf" } },
};
#define OVERRUN "(100+" PARAM("heading-overrun", "percent") ")"
/* clang-format off */
/* As in heading_money, but only of what has costs planned.  Exact: whole cents times
 * 120 against whole cents times 100. */
static const char heading_overrun_sql[] =
	"SELECT h.id, 'costs.'||h.heading||'.amount' AS field, g.year,"
	AT_ACCEPTANCE BY_AWARD " h.actual AS value_m,"
	" h.actual-h.planned*" OVERRUN "/100 AS excess_m,"
	" h.heading AS h_heading, h.actual AS m_actual,"
	" h.planned*" OVERRUN "/100 AS m_allowed,"
	" h.planned AS m_planned FROM (SELECT c.id, c.heading,"
	"  c.amount AS planned, (SELECT sum(" COUNTED ")"
	"   FROM grant_receipts r WHERE r.id=c.id AND r.kind='expense'"
	"   AND r.heading=c.heading) AS actual FROM grant_costs c) h"
	" JOIN \"grant\" g ON g.id=h.id JOIN grant_money m ON m.id=h.id"
	" WHERE h.actual>h.planned AND h.planned>0"
	" AND h.actual*100>h.planned*" OVERRUN;
/* clang-format on */
const struct pfd_rule pfd_rule_heading_overrun = {
	.id = "heading-overrun",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.params = heading_overrun_params,
	.n_params = PFD_COUNT(heading_overrun_params),
	.source = { "ANBest-P Nr. 1.2 [S30]" },
	.title = { "overrun of a heading",
		"Überschreitung eines Einzelansatzes" },
	.text = { "A heading of the plan is exceeded by 20 % at most, if as "
		  "much is saved under others (total-binding). What lies above "
		  "is cut with a reason.",
		"Ein Einzelansatz des Plans wird höchstens um 20 % "
		"überschritten, wenn bei anderen ebenso viel eingespart ist "
		"(total-binding). Was darüber liegt, wird mit Begründung "
		"gekürzt." },
	.message = { "{heading}: {actual}, at most {allowed} ({planned} "
		     "planned)",
		"{heading}: {actual}, höchstens {allowed} (geplant "
		"{planned})" },
	.remedy = { "cut `accepted` of its receipts with a `cut_reason`, or "
		    "record a waiver of the lead authority",
		"`accepted` der Belege mit `cut_reason` kürzen oder eine "
		"Ausnahme des Federführenden Amts eintragen" },
	.sql = heading_overrun_sql,
	.fails = { "grant/2025-031 costs.travel.amount=16.66" },
	/* Exactly 20 %. */
	.passes = { "grant/2025-031 costs.materials.amount=416.67\n"
		    "grant/2025-031 receipts.1.accepted=500.00\n"
		    "grant/2025-031 costs.fee.amount=250.00" },
};

/* clang-format off */
#define QUOTED(constant, key, ...) "'" key "',"
#define INCOME_HEADINGS "(" PFD_VALUES_INCOME_HEADING(QUOTED) "'')"
#define COST_HEADINGS "(" PFD_VALUES_COST_HEADING(QUOTED) "'')"
static const char heading_known_sql[] =
	"WITH unplanned AS (SELECT r.id, r.\"no\", r.kind, r.heading, 'costs' AS list"
	"  FROM grant_receipts r WHERE r.kind='expense'"
	"  AND NOT EXISTS (SELECT 1 FROM grant_costs c WHERE c.id=r.id"
	"   AND c.heading=r.heading)"
	"  AND (r.heading IN " INCOME_HEADINGS
	"   OR EXISTS (SELECT 1 FROM grant_costs c WHERE c.id=r.id))"
	" UNION ALL SELECT r.id, r.\"no\", r.kind, r.heading, 'income'"
	"  FROM grant_receipts r WHERE r.kind='income' AND r.heading<>'grant'"
	"  AND NOT EXISTS (SELECT 1 FROM grant_income i WHERE i.id=r.id"
	"   AND i.heading=r.heading)"
	"  AND (r.heading IN " COST_HEADINGS
	"   OR EXISTS (SELECT 1 FROM grant_income i WHERE i.id=r.id)))"
	" SELECT u.id, 'receipts.'||u.\"no\"||'.heading' AS field, g.year," AT_ACCEPTANCE
	/* New income is a fact, and lowers what is due. */
	" CASE WHEN u.kind='income' AND u.heading NOT IN " COST_HEADINGS
	"  THEN 'warning' ELSE 'error' END AS level,"
	" u.\"no\" AS n_number, u.heading AS h_heading, u.list AS f_list"
	" FROM unplanned u JOIN \"grant\" g ON g.id=u.id"
	" WHERE u.heading IS NOT NULL";
/* clang-format on */

const struct pfd_rule pfd_rule_heading_known = {
	.id = "heading-known",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "Börde [S23]" },
	.title = { "receipts belong to the plan",
		"Belege gehören zum Finanzierungsplan" },
	.text = { "Each receipt belongs to a heading of the plan as it was "
		  "applied for; income that was not planned is a warning, for "
		  "it lowers what is due.",
		"Jeder Beleg gehört zu einem Einzelansatz des Plans, wie er "
		"beantragt wurde; ungeplante Einnahmen sind eine Warnung, denn "
		"sie mindern die Zuwendung." },
	.message = { "receipt {number}: {heading} is not in the plan ({list})",
		"Beleg {number}: {heading} steht nicht im Plan ({list})" },
	.remedy = { "choose a heading of the plan, or amend the plan with the "
		    "grant",
		"einen Ansatz des Plans wählen oder den Plan mit der "
		"Bewilligung ändern" },
	.sql = heading_known_sql,
	.fails = { "grant/2025-031 receipts.1.heading=insurance" },
	.passes = { "grant/2025-031 receipts.1.heading=materials" },
};

/* Computed by the views (CONTRIBUTING, "The words of the money"), so no record can
 * break it; what must be done about it stands in close-after-claim and
 * close-after-payment. */
const struct pfd_rule pfd_rule_grant_due = {
	.id = "grant-due",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_CLOSE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "ANBest-P Nr. 2 [GKU]" },
	.title = { "the amount due", "die zustehende Zuwendung" },
	.text = { "What is due follows from what was accepted, within 0 and "
		  "the award. Share: accepted × awarded ÷ planned costs, half "
		  "a cent up. Deficit: the award less what was saved and less "
		  "what other income brought beyond the plan. Fixed and full: "
		  "what was accepted. Flat rates: participants × rate, and "
		  "fees by hour and day.",
		"Was zusteht, folgt aus dem Anerkannten, zwischen 0 und der "
		"Bewilligung. Anteil: anerkannt × bewilligt ÷ geplante "
		"Ausgaben, ein halber Cent wird aufgerundet. Fehlbedarf: die "
		"Bewilligung weniger das Ersparte und weniger, was andere "
		"Einnahmen über den Plan hinaus brachten. Festbetrag und "
		"Vollfinanzierung: das Anerkannte. Pauschalen: Teilnehmende × "
		"Satz sowie Honorare nach Stunde und Tag." },
};

/* ---- the approval period ----------------------------------------------------------- */

/* clang-format off */
static const char payment_in_period_sql[] =
	"SELECT r.id, 'receipts.'||r.\"no\"||'.paid' AS field, g.year,"
	AT_ACCEPTANCE BY_AWARD " r.paid AS value_d,"
	" max(pfd_days(r.paid,g.approval_period_start),"
	"  pfd_days(g.approval_period_end,r.paid)) AS excess_d,"
	" r.\"no\" AS n_number, r.paid AS d_paid,"
	" g.approval_period_start AS d_start,"
	" g.approval_period_end AS d_end"
	OF_RECEIPTS "r.accepted IS NOT 0"
	" AND (r.paid<g.approval_period_start"
	"  OR r.paid>g.approval_period_end)";
/* clang-format on */
const struct pfd_rule pfd_rule_payment_in_period = {
	.id = "payment-in-period",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "Börde [S23]" },
	.title = { "paid in the approval period",
		"im Bewilligungszeitraum gezahlt" },
	.text = { "Every expense is paid within the approval period.",
		"Jede Ausgabe wird innerhalb des Bewilligungszeitraums "
		"gezahlt." },
	.message = { "receipt {number} was paid {paid}, outside the approval "
		     "period {start} to {end}",
		"Beleg {number} wurde am {paid} gezahlt, außerhalb des "
		"Bewilligungszeitraums {start} bis {end}" },
	.remedy = { "accept nothing of it (`accepted: 0.00`, with a "
		    "`cut_reason`), amend the period, or record a waiver of "
		    "the lead authority",
		"nichts davon anerkennen (`accepted: 0.00` mit `cut_reason`), "
		"den Zeitraum ändern oder eine Ausnahme des Federführenden "
		"Amts eintragen" },
	.sql = payment_in_period_sql,
	.fails = { "grant/2025-031 receipts.3.paid=2025-08-01" },
	.passes = { "grant/2025-031 receipts.3.paid=2025-07-31" },
};

/* ---- kinds of cost -------------------------------------------------------------------- */

static const struct pfd_rule_param receipt_forbidden_params[] = {
	{ "words", PFD_T_STR, NULL,
		"Alkohol* Bier Wein Sekt Schnaps Spirituosen Geschenk* "
		"Präsent* Pfand* Trinkgeld* Bußgeld* Verwarnungsgeld* Mahn* "
		"alcohol beer wine gift* deposit* tip fine fines",
		{ "words in the purpose, parted by blanks; * stands for any "
		  "end",
			"Wörter im Zahlungsgrund, durch Leerzeichen getrennt; "
			"* steht für jedes Ende" } },
};
#define FORBIDDEN "pfd_word_in(r.purpose, g.words)"
/* clang-format off */
static const char receipt_forbidden_sql[] =
	WITH_PARAMS(PARAM("receipt-forbidden", "words") " AS words")
	" SELECT r.id, 'receipts.'||r.\"no\"||'.purpose' AS field, g.year,"
	AT_ACCEPTANCE " g.award_date AS asof, " FORBIDDEN " AS value_s,"
	" r.\"no\" AS n_number, " FORBIDDEN " AS s_word"
	OF_THEIR_RECEIPTS "r.accepted IS NOT 0 AND " FORBIDDEN " IS NOT NULL";
/* clang-format on */
const struct pfd_rule pfd_rule_receipt_forbidden = {
	.id = "receipt-forbidden",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.params = receipt_forbidden_params,
	.n_params = PFD_COUNT(receipt_forbidden_params),
	.source = { "[S61]; deposits, tips, fines [GKU]",
		"[S61]; Pfand, Trinkgeld, Bußgelder [GKU]" },
	.title = { "costs that are never eligible",
		"nie zuwendungsfähige Ausgaben" },
	.text = { "Alcohol, gifts, deposits, tips and fines are not eligible: "
		  "a purpose that names them is looked at.",
		"Alkohol, Geschenke, Pfand, Trinkgeld und Bußgelder sind nicht "
		"zuwendungsfähig: Ein Zahlungsgrund, der sie nennt, wird "
		"geprüft." },
	.message = { "receipt {number}: “{word}” is not eligible",
		"Beleg {number}: „{word}“ ist nicht zuwendungsfähig" },
	.remedy = { "accept nothing of it, or say in a waiver why it is right",
		"nichts davon anerkennen oder in einer Ausnahme sagen, warum "
		"es richtig ist" },
	.sql = receipt_forbidden_sql,
	.fails = { "grant/2025-031 receipts.1.purpose=Sekt zur Eröffnung" },
	.passes = { "grant/2025-031 receipts.1.purpose=Miete für Sektkühler" },
};

/* clang-format off */
static const char skonto_used_sql[] =
	"SELECT r.id, 'receipts.'||r.\"no\"||'.discount' AS field, g.year,"
	AT_ACCEPTANCE BY_AWARD " r.discount AS value_m,"
	" " COUNTED "-(" WHOLE "-r.discount) AS excess_m,"
	" r.\"no\" AS n_number, r.discount AS m_discount,"
	" " WHOLE " AS m_whole, " COUNTED " AS m_counted"
	OF_RECEIPTS "r.discount>0 AND " COUNTED ">" WHOLE "-r.discount";
/* clang-format on */
const struct pfd_rule pfd_rule_skonto_used = {
	.id = "skonto-used",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.source = { "ANBest-P [GKU]" },
	.title = { "discounts are used", "Skonto wird genutzt" },
	.text = { "A discount that was offered is deducted.",
		"Ein angebotener Abzug (Skonto, Rabatt) wird genutzt." },
	.message = { "receipt {number}: of {whole} a discount of {discount} "
		     "was offered, and {counted} are settled",
		"Beleg {number}: auf {whole} waren {discount} Abzug angeboten, "
		"abgerechnet sind {counted}" },
	.remedy = { "cut `accepted` with a `cut_reason`, or enter the sum "
		    "before the discount in `total`",
		"`accepted` mit `cut_reason` kürzen oder die Summe vor Abzug "
		"in `total` eintragen" },
	.sql = skonto_used_sql,
	.fails = { "grant/2025-031 receipts.1.discount=10.00" },
	.passes = { "grant/2025-031 receipts.1.discount=10.00\n"
		    "grant/2025-031 receipts.1.total=510.00" },
};

static const struct pfd_rule_param quotes_3_params[] = {
	{ "threshold", PFD_T_MONEY, "EUR", "1000.00",
		{ "from which sum an order needs quotes",
			"ab welcher Summe ein Auftrag Angebote braucht" } },
	{ "quotes", PFD_T_INT, NULL, "3",
		{ "how many quotes", "wie viele Angebote" } },
};
/* clang-format off */
static const char quotes_3_sql[] =
	WITH_PARAMS(PARAM("quotes-3", "quotes") " AS wanted, "
		PARAM("quotes-3", "threshold") " AS threshold")
	" SELECT r.id, 'receipts.'||r.\"no\"||'.quotes' AS field, g.year,"
	AT_ACCEPTANCE " g.award_date AS asof, " WHOLE " AS value_m,"
	" r.\"no\" AS n_number, " WHOLE " AS m_whole,"
	" coalesce(r.quotes,0) AS n_quotes, g.wanted AS n_wanted"
	OF_THEIR_RECEIPTS WHOLE ">=g.threshold AND r.quotes_reason IS NULL"
	" AND r.heading<>'fee' AND coalesce(r.quotes,0)<g.wanted";
/* clang-format on */
const struct pfd_rule pfd_rule_quotes_3 = {
	.id = "quotes-3",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.params = quotes_3_params,
	.n_params = PFD_COUNT(quotes_3_params),
	.source = { "local rule, for example [S66][S61]",
		"örtliche Regel, zum Beispiel [S66][S61]" },
	.title = { "quotes before orders", "Angebote vor Aufträgen" },
	.text = { "Before a larger order several written quotes are compared, "
		  "or `quotes_reason` says why not. Fees are held to "
		  "honorarium-rate instead.",
		"Vor einem größeren Auftrag werden mehrere schriftliche "
		"Angebote verglichen, oder `quotes_reason` sagt, warum nicht. "
		"Für Honorare gilt stattdessen honorarium-rate." },
	.message = { "receipt {number}: {whole} ordered after {quotes} quotes, "
		     "not {wanted}",
		"Beleg {number}: {whole} nach {quotes} Angeboten beauftragt, "
		"nicht nach {wanted}" },
	.remedy = { "enter `quotes`, or the reason in `quotes_reason`",
		"`quotes` oder den Grund in `quotes_reason` eintragen" },
	.sql = quotes_3_sql,
	.fails = { "grant/2025-031 receipts.1.total=1000.00" },
	.passes = { "grant/2025-031 receipts.1.total=1000.00\n"
		    "grant/2025-031 receipts.1.quotes=3" },
};

static const struct pfd_rule_param travel_rate_params[] = {
	{ "rate", PFD_T_MONEY, "EUR", "0.20",
		{ "the highest rate of a kilometre",
			"der höchste Satz je Kilometer" } },
};
#define DRIVEN "pfd_scale(" PARAM("travel-rate", "rate") ",r.kilometres,1)"
/* clang-format off */
static const char travel_rate_sql[] =
	"SELECT r.id, 'receipts.'||r.\"no\"||'.kilometres' AS field,"
	" g.year," AT_ACCEPTANCE BY_AWARD " " COUNTED " AS value_m,"
	" " COUNTED "-" DRIVEN " AS excess_m, r.\"no\" AS n_number,"
	" " COUNTED " AS m_counted, r.kilometres AS n_kilometres,"
	" " DRIVEN " AS m_most"
	OF_RECEIPTS "r.kilometres IS NOT NULL AND " COUNTED ">" DRIVEN;
/* clang-format on */
const struct pfd_rule pfd_rule_travel_rate = {
	.id = "travel-rate",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.params = travel_rate_params,
	.n_params = PFD_COUNT(travel_rate_params),
	.source = { "local rule [S61]", "örtliche Regel [S61]" },
	.title = { "rate of a kilometre", "Kilometersatz" },
	.text = { "Travel by car is refunded by the kilometre up to the rate.",
		"Autofahrten werden je Kilometer höchstens mit dem Satz "
		"erstattet." },
	.message = { "receipt {number}: {counted} for {kilometres} km, at most "
		     "{most}",
		"Beleg {number}: {counted} für {kilometres} km, höchstens "
		"{most}" },
	.remedy = { "cut `accepted` with a `cut_reason`",
		"`accepted` mit `cut_reason` kürzen" },
	.sql = travel_rate_sql,
	.fails = { "grant/2025-031 receipts.3.kilometres=99" },
	.passes = { "grant/2025-031 receipts.3.kilometres=100" },
};

static const struct pfd_rule_param equipment_inventory_params[] = {
	{ "words", PFD_T_STR, NULL,
		"Anschaffung* Kauf Gerät* Computer* Laptop* Notebook* Tablet* "
		"Beamer* Kamera* Lautsprecher* Zelt* Möbel* Fahrrad* purchase "
		"computer* laptop* camera* projector*",
		{ "words in the purpose by which an item is known",
			"Wörter im Zahlungsgrund, an denen ein Gegenstand zu "
			"erkennen ist" } },
	{ "limit", PFD_T_MONEY, "EUR", "800.00",
		{ "from which price an item is listed",
			"ab welchem Preis ein Gegenstand aufgenommen wird" } },
};
/* clang-format off */
static const char equipment_inventory_sql[] =
	WITH_PARAMS(PARAM("equipment-inventory", "limit") " AS least, "
		PARAM("equipment-inventory", "words") " AS words")
	" SELECT r.id, 'receipts.'||r.\"no\"||'.inventory' AS field,"
	" g.year," AT_ACCEPTANCE " g.award_date AS asof, " WHOLE " AS value_m,"
	" r.\"no\" AS n_number, " WHOLE " AS m_whole"
	OF_THEIR_RECEIPTS WHOLE ">=g.least AND r.inventory IS NULL"
	" AND pfd_word_in(r.purpose,g.words) IS NOT NULL";
/* clang-format on */
const struct pfd_rule pfd_rule_equipment_inventory = {
	.id = "equipment-inventory",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.params = equipment_inventory_params,
	.n_params = PFD_COUNT(equipment_inventory_params),
	.source = { "ANBest-P Nr. 4.2 [GKU]" },
	.title = { "items of lasting value", "Gegenstände von Dauer" },
	.text = { "An item of lasting value from the limit on stands in the "
		  "grantee's inventory; it is known by words of the purpose.",
		"Ein Gegenstand von Dauer ab der Grenze steht im Inventar des "
		"Trägers; erkannt wird er an Wörtern des Zahlungsgrunds." },
	.message = { "receipt {number}: {whole} without an inventory number",
		"Beleg {number}: {whole} ohne Inventarnummer" },
	.remedy = { "enter it in `inventory`, if it is one lasting item",
		"in `inventory` eintragen, wenn es ein Gegenstand von Dauer "
		"ist" },
	.sql = equipment_inventory_sql,
	.fails = { "grant/2025-031 receipts.1.purpose=Kauf eines Beamers\n"
		   "grant/2025-031 receipts.1.total=800.00" },
	.passes = { "grant/2025-031 receipts.1.purpose=Kauf eines Beamers\n"
		    "grant/2025-031 receipts.1.total=800.00\n"
		    "grant/2025-031 receipts.1.inventory=I-7" },
};
