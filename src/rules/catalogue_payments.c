/* Rules of the money's way: drawn, paid, claimed back, with interest.
 */
#include "catalogue.h"

/* ---- towards the funders ------------------------------------------------------------ */

static const struct pfd_rule_param council_params[] = {
	{ "from", PFD_T_DATE, NULL, "2026-01-01",
		{ "drawdowns from this day on need the resolution",
			"Mittelabrufe ab diesem Tag brauchen den Beschluss" } },
};
const struct pfd_rule pfd_rule_council_approval = {
	.id = "council-approval",
	.class = PFD_NORM,
	.kind = "year",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "drawdowns.requested",
	.params = council_params,
	.n_params = PFD_COUNT(council_params),
	.source = { "federal circular of 2025 [S16]",
		"Rundschreiben des Bundes 2025 [S16]" },
	.title = { "the council has consented", "der Rat hat zugestimmt" },
	.text = { "Before the first federal money of a year is drawn the "
		  "council or one of its committees has consented.",
		"Bevor die ersten Bundesmittel eines Jahres abgerufen werden, "
		"hat der Rat oder ein Ausschuss zugestimmt." },
	.message = { "federal money drawn {drawn}; resolution: {resolved}",
		"Bundesmittel abgerufen am {drawn}; Beschluss: {resolved}" },
	.remedy = { "record the resolution: \"pfd year set YEAR "
		    "council_resolution.date=…\"",
		"den Beschluss eintragen: „pfd year set JAHR "
		"council_resolution.date=…“" },
	.sql = "SELECT id, 'council_resolution.date' AS field, year,"
	       " date AS asof, date AS value_d,"
	       " max(1,pfd_days(date,coalesce(done,date))) AS excess_d,"
	       " date AS d_drawn, coalesce(done,'—') AS d_resolved"
	       " FROM council_due WHERE done IS NULL OR done>date",
	.fails = { "year/2025 parameters.3.value=2025-01-01\n"
		   "year/2025 council_resolution.date=2025-04-23" },
	.passes = { "year/2025 parameters.3.value=2025-01-01\n"
		    "year/2025 council_resolution.date=2025-04-22" },
};

static const struct pfd_rule_param spend_params[] = {
	{ "days", PFD_T_INT, "days", "42",
		{ "how long after the money arrived",
			"wie lange nach dem Eingang der Mittel" } },
};
const struct pfd_rule pfd_rule_spend_within_6_weeks = {
	.id = "spend-within-6-weeks",
	.class = PFD_NORM,
	.kind = "year",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_LEAD,
	.asof = "drawdowns.received",
	.params = spend_params,
	.n_params = PFD_COUNT(spend_params),
	.source = { "ANBest-P Nr. 1.4 [S26][S80]" },
	.title = { "drawn money is spent in time",
		"abgerufene Mittel werden rechtzeitig verwendet" },
	.text = { "Federal money is paid out within six weeks of its arrival, "
		  "the oldest first; what is not is paid back or bears "
		  "interest. Spent late it stays a note.",
		"Bundesmittel sind binnen sechs Wochen nach Eingang "
		"ausgezahlt, "
		"die ältesten zuerst; was liegen bleibt, ist zurückzuzahlen "
		"oder zu verzinsen. Verspätet verwendet bleibt es ein "
		"Hinweis." },
	.message = { "{late} of {amount} drawn {received} was not spent by "
		     "{due}; open: {open}",
		"{late} von {amount}, eingegangen am {received}, waren am "
		"{due} nicht verwendet; offen: {open}" },
	.remedy = { "pay it out or give it back; record payments with \"pfd "
		    "grant pay\"",
		"auszahlen oder zurückgeben; Auszahlungen mit „pfd grant pay“ "
		"eintragen" },
	.sql = "SELECT id, 'drawdowns.'||\"no\"||'.received' AS field, year,"
	       " received AS asof,"
	       " CASE WHEN open>0 THEN 'warning' ELSE 'info' END AS level,"
	       " late AS value_m, late AS excess_m, late AS m_late,"
	       " amount AS m_amount, received AS d_received, date AS d_due,"
	       " open AS m_open FROM federal_spending"
	       " WHERE date<asof() AND late>0",
	.fails = { "year/2025 drawdowns.1.amount=1100.01" },
	.passes = { "year/2025 drawdowns.1.amount=1100.00" },
};

/* ---- towards the grantees ------------------------------------------------------------ */

const struct pfd_rule pfd_rule_drawdown_within_grant = {
	.id = "drawdown-within-grant",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "arithmetic [S80]", "Rechnerische Richtigkeit [S80]" },
	.title = { "no more is drawn than awarded",
		"angefordert wird höchstens die Bewilligung" },
	.text = { "What a grantee asks for in drawdowns is together at most "
		  "the award.",
		"Alle Mittelanforderungen einer Förderung zusammen "
		"übersteigen die Bewilligung nicht." },
	.message = { "asked for {drawn}, awarded {awarded}",
		"angefordert {drawn}, bewilligt {awarded}" },
	.remedy = { "correct `drawdowns`, or amend the award first",
		"`drawdowns` berichtigen oder zuerst die Bewilligung ändern" },
	.sql = "SELECT m.id, 'drawdowns' AS field, m.year, m.paid>0 AS bound,"
	       " d.drawn-m.awarded AS excess_m, d.drawn AS m_drawn,"
	       " m.awarded AS m_awarded"
	       " FROM (SELECT id, sum(amount) AS drawn FROM grant_drawdowns"
	       "  GROUP BY id) d JOIN grant_money m ON m.id=d.id"
	       " WHERE d.drawn>m.awarded",
	.fails = { "grant/2025-020 drawdowns.1.amount=600.01" },
	.passes = { "grant/2025-020 drawdowns.1.amount=600.00" },
};

const struct pfd_rule pfd_rule_pot_reserve_warn = {
	.id = "pot-reserve-warn",
	.class = PFD_NORM,
	.kind = "year",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_OFFICE,
	.params =
		(const struct pfd_rule_param[]){
			{ "percent", PFD_T_INT, "percent", NULL,
				{ "the share of a pot that may be awarded "
				  "before `month`",
					"der Anteil eines Topfs, der vor "
					"`month` bewilligt werden darf" } },
			{ "month", PFD_T_INT, NULL, NULL,
				{ "the month, from 1 to 12, from which all of "
				  "it may be awarded",
					"der Monat von 1 bis 12, ab dem alles "
					"bewilligt werden darf" } },
		},
	.n_params = 2,
	.source = { "the rounds' `release_percent`, or a local rule",
		"`release_percent` der Antragsrunden oder eine örtliche "
		"Regel" },
	.title = { "money stays for later rounds",
		"für spätere Runden bleiben Mittel" },
	.text = { "Until the next round no more of a pot is awarded than the "
		  "share that the round releases.",
		"Bis zur nächsten Antragsrunde wird von einem Topf höchstens "
		"der Anteil bewilligt, den die Runde freigibt." },
	.message = { "{pot}: {awarded} awarded before {until}, released are "
		     "{released}",
		"{pot}: {awarded} vor dem {until} bewilligt, freigegeben sind "
		"{released}" },
	.remedy = { "award the rest after {until}, or raise `release_percent` "
		    "of the round",
		"den Rest nach dem {until} bewilligen oder `release_percent` "
		"der Runde anheben" },
	.sql = "SELECT CAST(year AS TEXT) AS id, 'pots.'||pot AS field, year,"
	       " awarded AS value_m, awarded-released AS excess_m,"
	       " awarded AS m_awarded, pot AS p_pot, until AS d_until,"
	       " released AS m_released FROM pot_release"
	       " WHERE awarded>released AND until IS NOT NULL",
	.fails = { "year/2025 parameters.4.value=15" },
	.passes = { "year/2025 parameters.4.value=16" },
};

/* ---- money back ------------------------------------------------------------------------ */

/* Closing with an open claim is refused by close-after-claim. */
const struct pfd_rule pfd_rule_overpaid = {
	.id = "overpaid",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S24]" },
	.title = { "what was overpaid is claimed back",
		"Überzahltes wird zurückgefordert" },
	.text = { "What was paid beyond the amount due, and did not come back, "
		  "is claimed with a day by which to pay.",
		"Was über die endgültige Zuwendung hinaus gezahlt wurde und "
		"nicht zurückkam, wird mit einem Zahlungstermin "
		"zurückgefordert." },
	.message = { "{over} too much is paid, claimed back are {claimed}",
		"{over} zu viel ausgezahlt, zurückgefordert sind {claimed}" },
	.remedy = { "claim it back: \"pfd grant claim ID\"",
		"zurückfordern: „pfd grant claim ID“" },
	.sql = "SELECT m.id, 'claims' AS field, m.year,"
	       " m.claim-m.claimed AS excess_m,"
	       " m.claim AS m_over, m.claimed AS m_claimed"
	       " FROM (SELECT m.*, max(0, coalesce((SELECT sum(c.amount-"
	       "   coalesce(c.written_off,0))"
	       "   FROM grant_claims c WHERE c.id=m.id),0)"
	       "   -m.returned-m.to_funder) AS claimed FROM grant_money m"
	       "  WHERE m.claim>0) m JOIN \"grant\" g ON g.id=m.id"
	       " WHERE m.claim>m.claimed AND g.closed IS NULL",
	.fails = { "grant/2025-040 closed=\n"
		   "grant/2025-040 repayments=\n"
		   "grant/2025-040 claims.1.amount=99.99" },
	.passes = { "grant/2025-040 closed=\n"
		    "grant/2025-040 repayments=\n"
		    "grant/2025-040 claims.1.amount=100.00" },
};

static const struct pfd_rule_param claim_params[] = {
	{ "days", PFD_T_INT, "days", NULL,
		{ "days to pay, from which `pfd grant claim` makes the day",
			"Zahlungsfrist in Tagen, aus der `pfd grant claim` den "
			"Termin macht" } },
};
const struct pfd_rule pfd_rule_claim_due = {
	.id = "claim-due",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "claims.date",
	.params = claim_params,
	.n_params = PFD_COUNT(claim_params),
	.source = { "[S24][S81]" },
	.title = { "claims are paid in time",
		"Rückforderungen werden rechtzeitig gezahlt" },
	.text = { "Money claimed back has a day by which to pay and is in by "
		  "then, or by the day to which it was deferred.",
		"Eine Rückforderung hat einen Zahlungstermin und ist bis dahin "
		"gezahlt, oder bis zum Tag der Stundung." },
	.message = { "claim {number}: {open} open, due {due}",
		"Rückforderung {number}: {open} offen, fällig: {due}" },
	.remedy = { "remind of it, defer it (\"pfd grant claim ID --defer "
		    "DATE\"), or record the repayment (\"pfd grant repay "
		    "ID\")",
		"mahnen, stunden („pfd grant claim ID --defer DATUM“) oder die "
		"Erstattung eintragen („pfd grant repay ID“)" },
	.sql = "SELECT c.id, 'claims.'||c.\"no\"||'.due' AS field, g.year,"
	       " CASE WHEN c.date IS NULL THEN 'info' ELSE 'warning' END AS "
	       "level, c.open AS value_m,"
	       " coalesce(pfd_days(c.date,asof()),0) AS excess_d,"
	       " c.\"no\" AS n_number, c.open AS m_open,"
	       " coalesce(c.date,'—') AS d_due"
	       " FROM claim_due c JOIN \"grant\" g ON g.id=c.id"
	       " WHERE c.open>0 AND coalesce(c.date,'')<asof()",
	.fails = { "grant/2025-040 repayments.1.amount=50.00\n"
		   "grant/2025-040 claims.1.due=2025-12-30" },
	.passes = { "grant/2025-040 repayments.1.amount=50.00\n"
		    "grant/2025-040 claims.1.due=2025-12-30\n"
		    "grant/2025-040 claims.1.deferred_until=2025-12-31" },
};

/* As the Bundesbank announced it; from the last day on it holds until a year's
 * entry names the next one. */
static const struct pfd_rule_dated base_rates[] = {
	{ "2020-01-01", "-0.88" },
	{ "2023-01-01", "1.62" },
	{ "2023-07-01", "3.12" },
	{ "2024-01-01", "3.62" },
	{ "2024-07-01", "3.37" },
	{ "2025-01-01", "2.27" },
	{ "2025-07-01", "1.27" },
	{ NULL, NULL },
};
static const struct pfd_rule_param interest_params[] = {
	{ "base_rate", PFD_T_STR, "percent a year", "1.27",
		{ "the base rate (§ 247 BGB), an entry with `from` and `to` "
		  "for each half-year in which it changes",
			"der Basiszinssatz (§ 247 BGB), je Halbjahr mit neuem "
			"Satz ein Eintrag mit `from` und `to`" },
		.dated = base_rates },
	{ "points", PFD_T_STR, "percent a year", "5.00",
		{ "how far above the base rate",
			"wie viele Prozentpunkte über dem Basiszinssatz" } },
};
const struct pfd_rule pfd_rule_interest_due = {
	.id = "interest-due",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_LEAD,
	.asof = "claims.due",
	.params = interest_params,
	.n_params = PFD_COUNT(interest_params),
	.source = { "§ 49a (3), (4) VwVfG, § 247 BGB [S87][GKU]",
		"§ 49a Abs. 3, 4 VwVfG, § 247 BGB [S87][GKU]" },
	.title = { "interest on late money", "Zinsen auf verspätetes Geld" },
	.text = { "A claim paid after its day, and drawn money spent after "
		  "its, bear interest from that day: percentage points above "
		  "the base rate a year, by the days of the calendar (365 or "
		  "366), no interest on interest. What a claim names in "
		  "`interest` counts.",
		"Eine nach ihrem Termin gezahlte Rückforderung und nach ihrer "
		"Frist verwendete Mittel sind von da an zu verzinsen: "
		"Prozentpunkte über dem Basiszinssatz im Jahr, nach "
		"Kalendertagen (365 oder 366), ohne Zinseszins. Was eine "
		"Rückforderung in `interest` nennt, zählt." },
	.message = { "{interest} of interest on {amount} from {since} to "
		     "{until}",
		"{interest} Zinsen auf {amount} vom {since} bis {until}" },
	.remedy = { "enter it in `interest` of the claim, or record a waiver "
		    "of the lead authority",
		"in `interest` der Rückforderung eintragen oder eine Ausnahme "
		"des Federführenden Amts" },
	.sql = "SELECT kind, id, field, year, since AS asof,"
	       " interest AS value_m, interest-named AS excess_m,"
	       " interest AS m_interest, amount AS m_amount,"
	       " since AS d_since, until AS d_until"
	       " FROM (SELECT *, pfd_interest(amount,since,until,year) AS "
	       "interest FROM (SELECT 'grant' AS kind, c.id AS id,"
	       "  'claims.'||c.\"no\"||'.interest' AS field, g.year AS year,"
	       "  CASE WHEN c.done IS NULL THEN min(c.open,c.amount)"
	       "   ELSE c.amount END AS amount, c.owed-c.amount AS named,"
	       "  c.date AS since, coalesce(c.done,asof()) AS until"
	       "  FROM claim_due c JOIN \"grant\" g ON g.id=c.id"
	       " UNION ALL SELECT 'year', id, 'drawdowns.'||\"no\","
	       "  year, late, 0, date, coalesce(done,asof())"
	       "  FROM federal_spending WHERE late>0)"
	       " WHERE since<until AND amount>0) WHERE interest>named",
	/* 11 days at 7.27 percent on 100.00. */
	.fails = { "grant/2025-040 claims.1.due=2025-04-24\n"
		   "grant/2025-040 repayments.1.amount=100.22\n"
		   "grant/2025-040 claims.1.interest=0.21" },
	.passes = { "grant/2025-040 claims.1.due=2025-04-24\n"
		    "grant/2025-040 repayments.1.amount=100.22\n"
		    "grant/2025-040 claims.1.interest=0.22" },
};
