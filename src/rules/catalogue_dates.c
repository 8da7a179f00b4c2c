/* Rules of what is owed by when: proofs of use, sessions, answers, drawdowns.
 *
 * The days themselves come from the views of src/index/deadlines.c, which `pfd
 * due` shows as well.  That a day passes is never more than a warning; what came
 * too late binds at the step that takes it as good.
 */
#include "catalogue.h"

/* ---- the grantee's proof of use -------------------------------------------------- */

static const struct pfd_rule_param settlement_due_params[] = {
	{ "weeks", PFD_T_INT, "weeks", "6",
		{ "how long after the measure's end",
			"wie lange nach dem Ende der Maßnahme" } },
	{ "day", PFD_T_STR, "MM-DD", "01-31",
		{ "the day of the next year by which it must be in at the "
		  "latest",
			"der Tag des Folgejahrs, an dem er spätestens "
			"vorliegen muss" } },
	{ "remind_before", PFD_T_INT, "days", "14",
		{ "how long before that day to remind of it",
			"wie lange vor diesem Tag daran zu erinnern ist" } },
	{ "remind_after", PFD_T_INT, "days", "7",
		{ "how long after that day to remind again",
			"wie lange nach diesem Tag erneut zu erinnern ist" } },
};
const struct pfd_rule pfd_rule_settlement_due = {
	.id = "settlement-due",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.params = settlement_due_params,
	.n_params = PFD_COUNT(settlement_due_params),
	.source = { "[S24][S22][S23]" },
	.title = { "the proof of use is in in time",
		"der Verwendungsnachweis kommt rechtzeitig" },
	.text = { "The proof of use is in some weeks after the measure's end "
		  "and not after a day of the next year, or by the day that "
		  "`settlement.extended_to` grants. While it is missing this "
		  "is a note, after the day a warning; one that came too late "
		  "is accepted only with an extension or a waiver.",
		"Der Verwendungsnachweis liegt einige Wochen nach dem Ende der "
		"Maßnahme und nicht nach einem Tag des Folgejahrs vor, oder "
		"bis zu dem Tag, den `settlement.extended_to` gewährt. Solange "
		"er fehlt, ist das ein Hinweis, nach dem Tag eine Warnung; ein "
		"verspäteter wird nur mit Verlängerung oder Ausnahme "
		"anerkannt." },
	.message = { "proof of use due {due}; received: {received}",
		"Verwendungsnachweis fällig am {due}; eingegangen: "
		"{received}" },
	.remedy = { "remind of it, or record the extension: \"pfd grant set ID "
		    "settlement.extended_to=…\"",
		"daran erinnern oder die Verlängerung eintragen: „pfd grant "
		"set ID settlement.extended_to=…“" },
	.sql = "SELECT id, 'settlement.received' AS field, year, asof,"
	       " accepted IS NOT NULL AND received>date AS bound,"
	       " CASE WHEN received IS NULL AND date>=asof() THEN 'info'"
	       "  ELSE 'error' END AS level,"
	       " coalesce(received,date) AS value_d,"
	       " max(0,pfd_days(date,coalesce(received,asof()))) AS excess_d,"
	       " date AS d_due, coalesce(received,'—') AS d_received"
	       " FROM settlement_due WHERE received>date"
	       " OR received IS NULL AND date<=date(asof(),"
	       "  param('settlement-due','remind_before',year,asof)||' days')",
	.fails = { "grant/2025-020 settlement.received=2025-12-13\n"
		   "grant/2025-020 settlement.accepted=2025-12-20" },
	.passes = { "grant/2025-020 settlement.received=2025-12-13\n"
		    "grant/2025-020 settlement.extended_to=2025-12-13\n"
		    "grant/2025-020 settlement.accepted=2025-12-20" },
};

static const struct pfd_rule_param interim_params[] = {
	{ "months", PFD_T_INT, "months", "4",
		{ "how long after the funding year",
			"wie lange nach dem Förderjahr" } },
};
const struct pfd_rule pfd_rule_interim_proof_due = {
	.id = "interim-proof-due",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.params = interim_params,
	.n_params = PFD_COUNT(interim_params),
	.source = { "ANBest-P Nr. 6.1 [GKU]" },
	.title = { "interim proof", "Zwischennachweis" },
	.text = { "Of a measure that goes beyond the year's end an interim "
		  "proof is in some months after it.",
		"Bei einer Maßnahme, die über das Jahresende hinausgeht, liegt "
		"einige Monate danach ein Zwischennachweis vor." },
	.message = { "interim proof due {due}; received: {received}",
		"Zwischennachweis fällig am {due}; eingegangen: {received}" },
	.remedy = { "ask for it, and enter the day: \"pfd grant set ID "
		    "settlement.interim=…\"",
		"ihn anfordern und den Tag eintragen: „pfd grant set ID "
		"settlement.interim=…“" },
	.sql = "SELECT id, 'settlement.interim' AS field, year, asof,"
	       " coalesce(done,date) AS value_d,"
	       " pfd_days(date,coalesce(done,asof())) AS excess_d,"
	       " date AS d_due, coalesce(done,'—') AS d_received"
	       " FROM interim_due WHERE coalesce(done,asof())>date",
	.fails = { "grant/2025-020 activity.end=2026-01-15\n"
		   "grant/2025-020 settlement.received=2026-05-10\n"
		   "grant/2025-020 settlement.interim=2026-05-01" },
	.passes = { "grant/2025-020 activity.end=2026-01-15\n"
		    "grant/2025-020 settlement.received=2026-05-10\n"
		    "grant/2025-020 settlement.interim=2026-04-30" },
};

/* ---- the year's proof of use ------------------------------------------------------- */

static const struct pfd_rule_param federal_settlement_params[] = {
	{ "months", PFD_T_INT, "months", "6",
		{ "how long after the funding year",
			"wie lange nach dem Förderjahr" } },
};
const struct pfd_rule pfd_rule_federal_settlement_due = {
	.id = "federal-settlement-due",
	.class = PFD_NORM,
	.kind = "year",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_LEAD,
	.params = federal_settlement_params,
	.n_params = PFD_COUNT(federal_settlement_params),
	.source = { "ANBest-P Nr. 6.1 [S80]" },
	.title = { "the year's proof of use",
		"Verwendungsnachweis des Jahres" },
	.text = { "The lead authority hands in the proof of use for the year's "
		  "federal money by the end of the sixth month after it.",
		"Das Federführende Amt reicht den Verwendungsnachweis für die "
		"Bundesmittel bis zum Ende des sechsten Monats nach dem Jahr "
		"ein." },
	.message = { "the year's proof of use due {due}; submitted: "
		     "{submitted}",
		"Verwendungsnachweis des Jahres fällig am {due}; eingereicht: "
		"{submitted}" },
	.remedy = { "enter the day it was handed in: \"pfd year set YEAR "
		    "settlement.submitted=…\"",
		"den Tag der Einreichung eintragen: „pfd year set JAHR "
		"settlement.submitted=…“" },
	.sql = "SELECT id, 'settlement.submitted' AS field, year,"
	       " CASE WHEN done IS NULL THEN 'warning' ELSE 'info' END AS "
	       "level,"
	       " coalesce(done,date) AS value_d,"
	       " pfd_days(date,coalesce(done,asof())) AS excess_d,"
	       " date AS d_due, coalesce(done,'—') AS d_submitted"
	       " FROM federal_settlement_due WHERE coalesce(done,asof())>date",
	.fails = { "year/2025 settlement.submitted=2026-07-01" },
	.passes = { "year/2025 settlement.submitted=2026-06-30" },
};

/* ---- applications and drawdowns ------------------------------------------------------ */

const struct pfd_rule pfd_rule_submit_lead = {
	.id = "submit-lead",
	.class = PFD_NORM,
	.kind = "meeting",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "date",
	.source = { "the track's `submit_lead_days` [S65][S68]",
		"`submit_lead_days` des Förderbereichs [S65][S68]" },
	.title = { "lead to the session", "Vorlauf zur Sitzung" },
	.text = { "An application on the agenda was in as many days before the "
		  "session as its track asks for.",
		"Ein Antrag auf der Tagesordnung lag so viele Tage vor der "
		"Sitzung vor, wie sein Förderbereich verlangt." },
	.message = { "{grant} was received {received}, the session of "
		     "{session} takes what is in by {due}",
		"{grant} ging am {received} ein, die Sitzung vom {session} "
		"berät, was bis {due} vorlag" },
	.remedy = { "take it to the next session, or record a waiver",
		"in der nächsten Sitzung beraten oder eine Ausnahme "
		"eintragen" },
	.sql = "SELECT id, 'items.'||\"no\"||'.grant' AS field, year,"
	       " session AS asof, done AS value_d,"
	       " pfd_days(date,done) AS excess_d,"
	       " 'grants/'||substr(\"grant\",1,4)||'/'||\"grant\"||'.yaml' AS "
	       "related, \"grant\" AS s_grant, done AS d_received,"
	       " session AS d_session, date AS d_due"
	       " FROM submission_due WHERE done>date",
	.fails = { "grant/2025-020 received=2025-03-13" },
	.passes = { "grant/2025-020 received=2025-03-12" },
};

static const struct pfd_rule_param decision_due_params[] = {
	{ "weeks", PFD_T_INT, "weeks", NULL,
		{ "how long after the application was received",
			"wie lange nach dem Eingang des Antrags" },
		.needed = true },
};
const struct pfd_rule pfd_rule_decision_due = {
	.id = "decision-due",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "received",
	.params = decision_due_params,
	.n_params = PFD_COUNT(decision_due_params),
	.source = { "local rule, for example [S70][S20]",
		"örtliche Regel, zum Beispiel [S70][S20]" },
	.title = { "an answer in time", "rechtzeitige Antwort" },
	.text = { "An application is decided some weeks after it was received.",
		"Über einen Antrag wird einige Wochen nach seinem Eingang "
		"entschieden." },
	.message = { "decision due {due}; decided: {decided}",
		"Entscheidung fällig am {due}; entschieden: {decided}" },
	.remedy = { "decide it: \"pfd grant award ID\" or \"pfd grant reject "
		    "ID\"",
		"entscheiden: „pfd grant award ID“ oder „pfd grant reject "
		"ID“" },
	.sql = "SELECT id, 'received' AS field, year, received AS asof,"
	       " CASE WHEN done IS NULL THEN 'warning' ELSE 'info' END AS "
	       "level,"
	       " coalesce(done,date) AS value_d,"
	       " pfd_days(date,coalesce(done,asof())) AS excess_d,"
	       " date AS d_due, coalesce(done,'—') AS d_decided"
	       " FROM decision_due WHERE coalesce(done,asof())>date",
	.fails = { "year/2025 parameters.1.value=4" },
	.passes = { "year/2025 parameters.1.value=5" },
};

static const struct pfd_rule_param last_day_params[] = {
	{ "day", PFD_T_STR, "MM-DD", NULL,
		{ "the last day of the year on which grantees may ask for "
		  "money",
			"der letzte Tag des Jahres für "
			"Mittelanforderungen" },
		.needed = true },
};
const struct pfd_rule pfd_rule_drawdown_last_day = {
	.id = "drawdown-last-day",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "drawdowns.date",
	.params = last_day_params,
	.n_params = PFD_COUNT(last_day_params),
	.source = { "local rule, for example [S23][S22]",
		"örtliche Regel, zum Beispiel [S23][S22]" },
	.title = { "the year's last drawdown", "letzter Mittelabruf" },
	.text = { "Grantees ask for money by a day of the year; what came "
		  "later is not paid.",
		"Mittel werden bis zu einem Tag des Jahres angefordert; später "
		"Angefordertes wird nicht ausgezahlt." },
	.message = { "asked for money {date}, after the last day {last}",
		"Mittel angefordert am {date}, nach dem letzten Tag {last}" },
	.remedy = { "pay from the next year's money, or record a waiver of the "
		    "lead authority",
		"aus Mitteln des nächsten Jahres zahlen oder eine Ausnahme des "
		"Federführenden Amts eintragen" },
	.sql = "SELECT id, 'drawdowns.'||\"no\"||'.date' AS field, year,"
	       " EXISTS (SELECT 1 FROM grant_payments p WHERE p.id=d.id"
	       "  AND p.date>=d.date) AS bound, date AS asof, date AS value_d,"
	       " pfd_days(last,date) AS excess_d, date AS d_date,"
	       " last AS d_last FROM (SELECT d.id, d.\"no\", d.date, g.year,"
	       "  g.year||'-'||param('drawdown-last-day','day',g.year,d.date)"
	       "   AS last FROM \"grant\" g JOIN grant_drawdowns d ON d.id=g.id"
	       "  WHERE CAST(g.year AS TEXT) IN (SELECT id FROM year_parameters"
	       "   WHERE rule='drawdown-last-day')) d WHERE date>last",
	.fails = { "year/2025 parameters.2.value=05-04" },
	.passes = { "year/2025 parameters.2.value=05-05" },
};
