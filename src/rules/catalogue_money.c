/* Rules of the money: caps, pots, sources, transfers, settlement.
 *
 * domain.md section 9 names them; sources are quoted by its codes.
 */
#include "catalogue.h"

/* A grant's latest award or amendment beside its track. */
#define LATEST_AWARD                                                           \
	" FROM grant_money m"                                                  \
	" JOIN year_tracks t ON t.id=CAST(m.year AS TEXT) AND t.track=m.track" \
	" JOIN grant_decisions d ON d.id=m.id AND d.\"no\"=m.award_no"

#define UNDECIDED                                                              \
	" FROM grant_money m JOIN \"grant\" g ON g.id=m.id"                    \
	" JOIN year_tracks t ON t.id=CAST(m.year AS TEXT) AND t.track=m.track" \
	" WHERE m.status IN ('draft','received','in_review')"

/* A limit is the one in force on the day of the decision, until then of the
 * receipt; `cap` is one of the macros below, `size` a track's. */
#define DECIDED "d.date"
#define RECEIVED "coalesce(g.received,asof())"
#define ABOVE(size, cap)                                                                                    \
	"SELECT m.id, 'decisions.'||d.\"no\"||'.amount' AS field, m.year,"                                  \
	" 1 AS bound, d.date AS asof, d.amount AS value_m,"                                                 \
	" d.amount-" cap(DECIDED) " AS excess_m, d.amount AS m_amount, " cap(                               \
		DECIDED) " AS m_cap, t.track AS s_track" LATEST_AWARD                                       \
			 " WHERE t.size='" size "' AND d.amount>" cap(                                      \
				 DECIDED) " UNION ALL SELECT m.id, "                                        \
					  "'requested', m.year, 0, " RECEIVED                               \
					  ","                                                               \
					  " m.requested, m.requested-" cap(RECEIVED) ", m.requested, " cap( \
						  RECEIVED) ", "                                            \
							    "t."                                            \
							    "track" UNDECIDED                               \
							    " AND "                                         \
							    "t.size='" size                                 \
							    "'"                                             \
							    " AND "                                         \
							    "m."                                            \
							    "requested>" cap(                               \
								    RECEIVED)

#define SMALL_CAP(date) \
	"coalesce(t.cap, param('small-max','cap',m.year," date "))"
#define MEASURE_CAP(date) \
	"coalesce(t.cap, param('measure-max','cap',m.year," date "))"
#define MEASURE_FLOOR(date) \
	"coalesce(t.floor, param('measure-min','floor',m.year," date "))"

static const struct pfd_rule_param small_max_params[] = {
	{ "cap", PFD_T_MONEY, "EUR", "500.00",
		{ "the highest award, where the track names none",
			"die höchste Bewilligung, wo der Förderbereich keine "
			"nennt" },
		.track_size = "small" },
};
const struct pfd_rule pfd_rule_small_max = {
	.id = "small-max",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.params = small_max_params,
	.n_params = PFD_COUNT(small_max_params),
	.source = { "Magdeburg [S1][S3]" },
	.title = { "cap of small projects", "Obergrenze für Kleinprojekte" },
	.text = { "A small project is awarded at most the cap of its track.",
		"Ein Kleinprojekt wird höchstens bis zur Obergrenze seines "
		"Förderbereichs bewilligt." },
	.message = { "{amount} is above the cap of {cap} on track {track}",
		"{amount} liegt über der Obergrenze von {cap} im Förderbereich "
		"{track}" },
	.remedy = { "award at most {cap}, move the grant to a larger track, or "
		    "record a waiver of the lead authority",
		"höchstens {cap} bewilligen, einen größeren Förderbereich "
		"wählen oder eine Ausnahme des Federführenden Amts eintragen" },
	.sql = ABOVE("small", SMALL_CAP),
	.fails = { "grant/2025-001 decisions.1.amount=500.01" },
	.passes = { "grant/2025-001 decisions.1.amount=500.00" },
};

static const struct pfd_rule_param measure_max_params[] = {
	{ "cap", PFD_T_MONEY, "EUR", NULL,
		{ "the highest award, where the track names none",
			"die höchste Bewilligung, wo der Förderbereich keine "
			"nennt" },
		.track_size = "measure" },
};
const struct pfd_rule pfd_rule_measure_max = {
	.id = "measure-max",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.params = measure_max_params,
	.n_params = PFD_COUNT(measure_max_params),
	.source = { "local rule, for example [S20][S46]",
		"örtliche Regel, zum Beispiel [S20][S46]" },
	.title = { "cap of measures", "Obergrenze für Einzelmaßnahmen" },
	.text = { "A measure is awarded at most the cap of its track.",
		"Eine Einzelmaßnahme wird höchstens bis zur Obergrenze ihres "
		"Förderbereichs bewilligt." },
	.message = { "{amount} is above the cap of {cap} on track {track}",
		"{amount} liegt über der Obergrenze von {cap} im Förderbereich "
		"{track}" },
	.remedy = { "award at most {cap}, or record a waiver of the lead "
		    "authority",
		"höchstens {cap} bewilligen oder eine Ausnahme des "
		"Federführenden Amts eintragen" },
	.sql = ABOVE("measure", MEASURE_CAP),
	.fails = { "grant/2025-002 decisions.2.amount=5000.01" },
	.passes = { "grant/2025-002 decisions.2.amount=5000.00" },
};

static const struct pfd_rule_param measure_min_params[] = {
	{ "floor", PFD_T_MONEY, "EUR", NULL,
		{ "the lowest award, where the track names none",
			"die niedrigste Bewilligung, wo der Förderbereich "
			"keine nennt" },
		.track_size = "measure" },
};
const struct pfd_rule pfd_rule_measure_min = {
	.id = "measure-min",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.params = measure_min_params,
	.n_params = PFD_COUNT(measure_min_params),
	.source = { "local rule, for example [S43]",
		"örtliche Regel, zum Beispiel [S43]" },
	.title = { "floor of measures", "Untergrenze für Einzelmaßnahmen" },
	.text = { "A measure is awarded at least the floor of its track.",
		"Eine Einzelmaßnahme wird mindestens mit der Untergrenze ihres "
		"Förderbereichs bewilligt." },
	.message = { "{amount} is below the floor of {floor} on track {track}",
		"{amount} liegt unter der Untergrenze von {floor} im "
		"Förderbereich {track}" },
	.remedy = { "move the grant to the small track, or record a waiver of "
		    "the lead authority",
		"den Förderbereich für Kleinprojekte wählen oder eine Ausnahme "
		"des Federführenden Amts eintragen" },
	.sql = "SELECT m.id, 'decisions.'||d.\"no\"||'.amount' AS field, "
	       "m.year,"
	       " 1 AS bound, d.date AS asof, d.amount AS value_m,"
	       " " MEASURE_FLOOR(
		       DECIDED) "-d.amount AS excess_m, d.amount AS m_amount,"
				" " MEASURE_FLOOR(
					DECIDED) " AS m_floor, t.track AS "
						 "s_track" LATEST_AWARD
						 " WHERE t.size='measure' AND "
						 "d.amount<" MEASURE_FLOOR(
							 DECIDED) " UNION ALL "
								  "SELECT "
								  "m.id, "
								  "'requested',"
								  " m.year, 0,"
								  " coalesce(g."
								  "received,"
								  "asof()), "
								  "m.requested,"
								  " " MEASURE_FLOOR(
									  RECEIVED) "-m.requested, m.requested,"
										    " " MEASURE_FLOOR(
											    RECEIVED) ", t.track" UNDECIDED
												      " AND t.size='measure' AND m.requested<" MEASURE_FLOOR(
													      RECEIVED),
	.fails = { "grant/2025-002 decisions.2.amount=500.00" },
	.passes = { "grant/2025-002 decisions.2.amount=500.01" },
};

static const struct pfd_rule_param small_split_params[] = {
	{ "cap", PFD_T_MONEY, "EUR", "500.00",
		{ "the highest sum, where the track names no cap",
			"die höchste Summe, wo der Förderbereich keine "
			"Obergrenze nennt" },
		.track_size = "small" },
};
const struct pfd_rule pfd_rule_small_split = {
	.id = "small-split",
	.class = PFD_NORM,
	.kind = "year",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.params = small_split_params,
	.n_params = PFD_COUNT(small_split_params),
	.source = { "inferred from the cap of small projects [INF]",
		"aus der Obergrenze für Kleinprojekte abgeleitet [INF]" },
	.title = { "splitting into small projects",
		"Aufteilung auf Kleinprojekte" },
	.text = { "The awards of one applicant, responsible person, payee or "
		  "project on small tracks within a year "
		  "stay within the cap: a warning, an error within one "
		  "project.",
		"Was Kleinprojekte eines Jahres für denselben Antragsteller, "
		"dieselbe verantwortliche Person, denselben "
		"Zahlungsempfänger oder dasselbe Projekt zusammen erhalten, "
		"bleibt innerhalb der Obergrenze: sonst eine Warnung, "
		"innerhalb eines Projekts ein Fehler." },
	.message = { "{sum} in {count} small grants together ({role}: {who}), "
		     "more than {cap}",
		"{sum} in {count} Kleinprojekten zusammen ({role}: {who}), "
		"mehr als {cap}" },
	.remedy = { "make one application on a larger track, or record a "
		    "waiver of the lead authority",
		"einen Antrag in einem größeren Förderbereich stellen oder "
		"eine Ausnahme des Federführenden Amts eintragen" },
	.sql = "WITH s AS (SELECT m.id, m.year, m.track, m.awarded, "
	       "m.award_date,"
	       " g.applicant, g.responsible, g.payee, g.project,"
	       " coalesce(t.cap, "
	       "param('small-split','cap',m.year,m.award_date))"
	       " AS cap FROM grant_money m JOIN \"grant\" g ON g.id=m.id"
	       " JOIN year_tracks t ON t.id=CAST(m.year AS TEXT)"
	       "  AND t.track=m.track AND t.size='small'"
	       " WHERE m.awarded>0 AND m.status NOT IN"
	       "  ('cancelled','withdrawn','rejected','revoked')),"
	       " u AS (SELECT id, year, track, awarded, cap, award_date,"
	       "  'applicant' AS field, applicant AS who FROM s"
	       " UNION ALL SELECT id, year, track, awarded, cap, award_date,"
	       "  'responsible', responsible FROM s"
	       " UNION ALL SELECT id, year, track, awarded, cap, award_date,"
	       "  'payee', payee FROM s WHERE payee IS NOT applicant"
	       " UNION ALL SELECT id, year, track, awarded, cap, award_date,"
	       "  'project', project FROM s)"
	       " SELECT 'year' AS kind, CAST(year AS TEXT) AS id,"
	       " 'tracks.'||min(track)||'.cap.'||field||'.'||who AS field,"
	       " 'grants/'||year||'/'||max(id)||'.yaml' AS related, year,"
	       " 1 AS bound, max(award_date) AS asof, sum(awarded) AS value_m,"
	       " sum(awarded)-min(cap) AS excess_m, sum(awarded) AS m_sum,"
	       " count(*) AS n_count, field AS f_role, who AS s_who,"
	       " min(cap) AS m_cap, CASE field WHEN 'project' THEN 'error'"
	       "  ELSE 'warning' END AS level"
	       " FROM u WHERE who IS NOT NULL GROUP BY year, field, who"
	       " HAVING count(*)>1 AND sum(awarded)>min(cap)",
	.fails = { "grant/2025-003 applicant=verein-beispiel" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_pot_not_overdrawn = {
	.id = "pot-not-overdrawn",
	.class = PFD_INTEGRITY,
	.kind = "year",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_ARITHMETIC,
	.title = { "pots are not overdrawn", "Töpfe werden nicht überzogen" },
	.text = { "What is free in a pot is never negative: budget less "
		  "committed less paid and not returned.",
		"Was in einem Topf frei ist, wird nie negativ: Budget weniger "
		"gebunden weniger ausgezahlt und nicht zurückgeflossen." },
	.message = { "{pot}: overdrawn by {over}: budget {budget}, committed "
		     "{committed}, paid {paid}",
		"{pot}: um {over} überzogen: Budget {budget}, gebunden "
		"{committed}, ausgezahlt {paid}" },
	.remedy = { "award less, or move money into the pot (\"pfd year "
		    "transfer\"); \"pfd budget\" shows what is free",
		"weniger bewilligen oder Geld in den Topf umschichten („pfd "
		"year transfer“); „pfd budget“ zeigt, was frei ist" },
	.sql = "SELECT 'year' AS kind, CAST(year AS TEXT) AS id,"
	       " 'pots.'||pot AS field, year, -free AS excess_m,"
	       " pot AS p_pot, -free AS m_over, budget AS m_budget,"
	       " committed AS m_committed, budget-free-committed AS m_paid"
	       " FROM pot_money WHERE free<0",
	.fails = { "year/2025 pots.action.initial=1133.32" },
	.passes = { "year/2025 pots.action.initial=1133.33" },
};

const struct pfd_rule pfd_rule_pot_known = {
	.id = "pot-known",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "the year has the pot", "das Jahr hat den Topf" },
	.text = { "The pot of a grant, a track or a transfer is one of the "
		  "year's pots.",
		"Der Topf einer Förderung, eines Förderbereichs oder einer "
		"Umschichtung ist einer der Töpfe des Jahres." },
	.message = { "the year {in} has no {pot}",
		"das Jahr {in} hat keinen Topf „{pot}“" },
	.remedy = { "name one of the year's pots, or add it to the year's file",
		"einen der Töpfe des Jahres nennen oder ihn in der Jahresdatei "
		"anlegen" },
	.sql = "SELECT 'grant' AS kind, g.id AS id, 'pot' AS field,"
	       " g.pot AS p_pot, y.id AS s_in FROM \"grant\" g"
	       " JOIN year y ON y.year=g.year WHERE g.pot IS NOT NULL"
	       " AND NOT EXISTS (SELECT 1 FROM year_pots p"
	       "  WHERE p.id=y.id AND p.pot=g.pot)"
	       " UNION ALL SELECT 'year', t.id, 'tracks.'||t.track||'.pot',"
	       " t.pot, t.id FROM year_tracks t WHERE t.pot IS NOT NULL"
	       " AND NOT EXISTS (SELECT 1 FROM year_pots p"
	       "  WHERE p.id=t.id AND p.pot=t.pot)"
	       " UNION ALL SELECT 'year', t.id,"
	       " 'transfers.'||t.\"no\"||'.from', t.\"from\", t.id"
	       " FROM year_transfers t WHERE NOT EXISTS (SELECT 1"
	       "  FROM year_pots p WHERE p.id=t.id AND p.pot=t.\"from\")"
	       " UNION ALL SELECT 'year', t.id,"
	       " 'transfers.'||t.\"no\"||'.to', t.\"to\", t.id"
	       " FROM year_transfers t WHERE NOT EXISTS (SELECT 1"
	       "  FROM year_pots p WHERE p.id=t.id AND p.pot=t.\"to\")",
	.fails = { "grant/2025-001 pot=participation-publicity" },
	.passes = { "grant/2025-001 pot=youth" },
};

const struct pfd_rule pfd_rule_pots_equal_sources = {
	.id = "pots-equal-sources",
	.class = PFD_INTEGRITY,
	.kind = "year",
	.binds = PFD_BINDS_FIRST_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_ARITHMETIC,
	.title = { "pots equal sources", "Töpfe gleich Quellen" },
	.text = { "The initial amounts of the pots add up to the year's "
		  "sources: the latest notice of each source, its planned "
		  "amount until the first.",
		"Die Anfangsbeträge der Töpfe ergeben zusammen die Mittel des "
		"Jahres: je Quelle der letzte Bescheid, bis zum ersten der "
		"geplante Betrag." },
	.message = { "the pots hold {pots}, the sources {sources}",
		"die Töpfe haben {pots}, die Quellen {sources}" },
	.remedy = { "correct a pot's `initial`, a source's `planned` or the "
		    "notice that is missing",
		"`initial` eines Topfs, `planned` einer Quelle oder den "
		"fehlenden Bescheid berichtigen" },
	.sql = "WITH s AS (SELECT y.year,"
	       " coalesce((SELECT sum(p.initial) FROM year_pots p"
	       "  WHERE p.id=y.id),0) AS pots,"
	       " coalesce((SELECT sum(m.amount) FROM source_money m"
	       "  WHERE m.year=y.year),0) AS sources FROM year y)"
	       " SELECT CAST(year AS TEXT) AS id, 'pots' AS field, year,"
	       " EXISTS (SELECT 1 FROM grant_money m WHERE m.year=s.year"
	       "  AND m.award_date IS NOT NULL) AS bound,"
	       " abs(pots-sources) AS excess_m, pots AS m_pots,"
	       " sources AS m_sources FROM s WHERE pots<>sources",
	.fails = { "year/2025 sources.own.planned=999.99" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_transfer_has_notice = {
	.id = "transfer-has-notice",
	.class = PFD_INTEGRITY,
	.kind = "year",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "transfers name a notice",
		"Umschichtungen nennen einen Bescheid" },
	.text = { "Money moves between pots only by a notice of the year, "
		  "which the transfer names.",
		"Geld wechselt den Topf nur durch einen Bescheid des Jahres, "
		"den die Umschichtung nennt." },
	.message = { "transfer {number} of {amount} names no notice",
		"Umschichtung {number} über {amount} nennt keinen Bescheid" },
	.remedy = { "record the notice (\"pfd year notice\") and name its "
		    "number in `notice`",
		"den Bescheid eintragen („pfd year notice“) und seine Nummer "
		"in `notice` nennen" },
	.sql = "SELECT t.id, 'transfers.'||t.\"no\" AS field, y.year,"
	       " t.\"no\" AS n_number, t.amount AS m_amount"
	       " FROM year_transfers t JOIN year y ON y.id=t.id"
	       " WHERE t.notice IS NULL",
	.fails = { "year/2025 transfers.1.notice=" },
	.passes = { "" },
};

static const struct pfd_rule_param cofinance_params[] = {
	{ "share", PFD_T_INT, "percent", "10",
		{ "the least share of sources other than federal in all "
		  "sources",
			"der Mindestanteil anderer Quellen als des Bundes an "
			"allen Quellen" } },
};
#define COFINANCE_SHARE "param('cofinance-share','share',year,decided)"
const struct pfd_rule pfd_rule_cofinance_share = {
	.id = "cofinance-share",
	.class = PFD_NORM,
	.kind = "year",
	.binds = PFD_BINDS_FIRST_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.params = cofinance_params,
	.n_params = PFD_COUNT(cofinance_params),
	.source = { "federal rule since 2020 [S36][S37]",
		"Regel des Bundes seit 2020 [S36][S37]" },
	.title = { "co-financing", "Kofinanzierung" },
	.text = { "Sources other than federal carry at least this share of the "
		  "year's total.",
		"Andere Quellen als der Bund tragen mindestens diesen Anteil "
		"an den Gesamtmitteln des Jahres." },
	.message = { "other sources carry {others} of {total}, less than "
		     "{share} percent",
		"andere Quellen tragen {others} von {total}, weniger als "
		"{share} Prozent" },
	.remedy = { "enter the missing sources or notices, or a waiver of the "
		    "lead authority",
		"die fehlenden Quellen oder Bescheide eintragen oder eine "
		"Ausnahme des Federführenden Amts" },
	.sql = "WITH s AS (SELECT year, sum(amount) AS total,"
	       " sum(CASE WHEN source='federal' THEN 0 ELSE amount END) AS "
	       "others, coalesce((SELECT min(award_date) FROM grant_money m"
	       "  WHERE m.year=n.year), asof()) AS decided"
	       " FROM source_money n GROUP BY year)"
	       " SELECT CAST(year AS TEXT) AS id, 'sources' AS field, year,"
	       " EXISTS (SELECT 1 FROM grant_money m WHERE m.year=s.year"
	       "  AND m.award_date IS NOT NULL) AS bound,"
	       " decided AS asof,"
	       " (total*" COFINANCE_SHARE "+99)/100-others AS value_m,"
	       " (total*" COFINANCE_SHARE "+99)/100-others AS excess_m,"
	       " others AS m_others, total AS m_total,"
	       " " COFINANCE_SHARE " AS n_share FROM s"
	       " WHERE total>0 AND others*100<total*" COFINANCE_SHARE,
	.fails = { "year/2025 sources.own.planned=900.00" },
	.passes = { "year/2025 sources.own.planned=1000.00" },
};

const struct pfd_rule pfd_rule_plan_balanced = {
	.id = "plan-balanced",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S23][S61]" },
	.title = { "the plan is balanced",
		"der Finanzierungsplan ist ausgeglichen" },
	.text = { "Where a plan stands, its costs and its income are equal.",
		"Wo ein Finanzierungsplan steht, sind Ausgaben und Einnahmen "
		"gleich." },
	.message = { "the plan's costs are {costs}, its income {income}",
		"der Plan hat {costs} Ausgaben und {income} Einnahmen" },
	.remedy = { "correct the headings; the grant applied for is income "
		    "under the heading `grant`",
		"die Ansätze berichtigen; die beantragte Zuwendung ist eine "
		"Einnahme im Ansatz `grant`" },
	.sql = "WITH s AS (SELECT m.id, m.year, m.planned AS costs,"
	       " coalesce((SELECT sum(i.amount) FROM grant_income i"
	       "  WHERE i.id=m.id),0) AS income,"
	       " m.award_date IS NOT NULL AS bound,"
	       " EXISTS (SELECT 1 FROM grant_costs c WHERE c.id=m.id) AS has"
	       " FROM grant_money m)"
	       " SELECT id, CASE WHEN has THEN 'costs' ELSE 'income' END AS "
	       "field,"
	       " year, bound, abs(costs-income) AS excess_m, costs AS m_costs,"
	       " income AS m_income FROM s WHERE costs<>income",
	.fails = { "grant/2025-002 costs.fee.amount=2000.01" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_receipt_fields = {
	.id = "receipt-fields",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S23][S40]" },
	.title = { "receipts are complete", "Belege sind vollständig" },
	.text = { "Each receipt has its dates, payee, purpose, heading and "
		  "amount.",
		"Jeder Beleg hat seine Daten, Zahlungspartner, Zweck, Ansatz "
		"und Betrag." },
	.message = { "receipt {number} lacks: {missing}",
		"Beleg {number} fehlt: {missing}" },
	.remedy = { "complete it: \"pfd grant set ID "
		    "{field}=…\"",
		"ergänzen: „pfd grant set ID {field}=…“" },
	.sql = "WITH open AS MATERIALIZED (SELECT * FROM grant_receipts"
	       " WHERE receipt_date IS NULL OR paid IS NULL OR payee IS NULL"
	       "  OR purpose IS NULL OR heading IS NULL OR amount IS NULL),"
	       " lacks AS ("
	       "SELECT id, \"no\", 'receipt_date' AS missing FROM open"
	       " WHERE receipt_date IS NULL"
	       " UNION ALL SELECT id, \"no\", 'paid' FROM open"
	       " WHERE paid IS NULL"
	       " UNION ALL SELECT id, \"no\", 'payee' FROM open"
	       " WHERE payee IS NULL"
	       " UNION ALL SELECT id, \"no\", 'purpose' FROM open"
	       " WHERE purpose IS NULL"
	       " UNION ALL SELECT id, \"no\", 'heading' FROM open"
	       " WHERE heading IS NULL"
	       " UNION ALL SELECT id, \"no\", 'amount' FROM open"
	       " WHERE amount IS NULL)"
	       " SELECT id, field, year, bound, \"no\" AS n_number,"
	       " field AS f_missing, field AS s_field FROM (SELECT l.id,"
	       "  'receipts.'||l.\"no\"||'.'||l.missing AS field, g.year,"
	       "  g.settlement_accepted IS NOT NULL AS bound, l.\"no\""
	       "  FROM lacks l JOIN \"grant\" g ON g.id=l.id)",
	.fails = { "grant/2025-002 receipts.1.payee=" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_total_binding = {
	.id = "total-binding",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "ANBest-P Nr. 1.2 [S30]" },
	.title = { "the plan's total binds",
		"die Gesamtsumme des Plans ist verbindlich" },
	.text = { "The accepted expenditure does not exceed the plan's total.",
		"Die anerkannten Ausgaben überschreiten die Gesamtsumme des "
		"Finanzierungsplans nicht." },
	.message = { "accepted {accepted}, planned {planned}",
		"anerkannt {accepted}, geplant {planned}" },
	.remedy = { "cut `accepted` of receipts with a `cut_reason`",
		"`accepted` von Belegen mit `cut_reason` kürzen" },
	.sql = "SELECT m.id, 'receipts' AS field, m.year,"
	       " g.settlement_accepted IS NOT NULL AS bound,"
	       " m.accepted-m.planned AS excess_m, m.accepted AS m_accepted,"
	       " m.planned AS m_planned FROM grant_money m"
	       " JOIN \"grant\" g ON g.id=m.id"
	       /* More participants than planned are none's overrun: flat rates
		* are capped by the award. */
	       " WHERE m.planned>0 AND m.accepted>m.planned"
	       " AND g.settlement_mode IS NOT 'flat'",
	.fails = { "grant/2025-002 receipts.1.accepted=4000.00" },
	.passes = { "" },
};
