/* How a partnership writes rules of its own: `pfd explain local-rules` and the man
 * page of `pfd rules`. */
#include "internal.h"

static const char *const also[] = { "own-rules", "rules.sql", NULL };

static const struct pfd_topic_part parts[] = {
	{ { "A file rules/ID.sql in the data repository is a rule like those "
	    "that pfd ships: check and every change hold records against it, "
	    "a year's parameters set its severity and values, waivers except "
	    "from it, pfd rules and pfd explain ID show it. A change is judged "
	    "by the rules as they are committed.",
		  "Eine Datei rules/ID.sql im Daten-Repository ist eine Regel "
		  "wie die mitgelieferten: check und jede Änderung messen "
		  "Datensätze daran, die Parameter eines Jahres setzen Stufe "
		  "und Werte, Ausnahmen weichen davon ab, pfd rules und pfd "
		  "explain ID zeigen sie. Änderungen werden nach den "
		  "übernommenen Regeln beurteilt." },
		"-- id: fee-share\n"
		"-- severity: error\n"
		"-- step: award\n"
		"-- record: grant\n"
		"-- text.en: Fees make up at most half of the plan.\n"
		"-- text.de: Honorare machen höchstens die Hälfte des Plans "
		"aus.\n"
		"-- message.en: fees of {fees} are more than {percent} % of "
		"the plan\n"
		"-- message.de: Honorare von {fees} sind mehr als {percent} % "
		"des Plans\n"
		"-- source: decision of the alliance, 2026-01-15\n"
		"-- parameter: percent int 50 - highest share of fees\n"
		"\n"
		"SELECT m.id, m.year, 'costs.fee.amount' AS field,\n"
		"       c.amount AS m_fees, c.amount AS value_m,\n"
		"       param('fee-share', 'percent', m.year, m.award_date) AS "
		"n_percent\n"
		"FROM grant_money m\n"
		"JOIN grant_costs c ON c.id = m.id AND c.heading = 'fee'\n"
		"WHERE c.amount * 100 > m.planned\n"
		"  * param('fee-share', 'percent', m.year, m.award_date)" },
	{ { "The header is the comment lines at the top, each \"-- key: "
	    "value\"; a line that begins with two hyphens and three blanks "
	    "goes on with the value above. Needed are id (the file's name), "
	    "severity (error, warning, info, off), record (the kind that rows "
	    "name) and text. Also: step (always, award, contract, pay, accept, "
	    "close; before it the rule only warns), field (a path, where rows "
	    "name none), title, message, remedy, source, waive (office, "
	    "lead_authority, never; default office) and parameter: NAME TYPE "
	    "[VALUE] [- MEANING] with the types money, int, date, bool, text, "
	    "as often as needed. The texts text, title, message, remedy and "
	    "source may stand twice, as text.en and text.de. An empty line "
	    "ends the header.",
		"Der Kopf sind die Kommentarzeilen am Anfang, je „-- key: "
		"Wert“; eine Zeile, die mit zwei Strichen und drei Leerzeichen "
		"beginnt, setzt den Wert darüber fort. Nötig sind id (der Name "
		"der Datei), severity (error, warning, info, off), record (die "
		"Art, die die Zeilen nennen) und text. Dazu: step (always, "
		"award, contract, pay, accept, close; vorher warnt die Regel "
		"nur), field (ein Pfad, wo die Zeilen keinen nennen), title, "
		"message, remedy, source, waive (office, lead_authority, "
		"never; Vorgabe office) und parameter: NAME ART [WERT] [- "
		"BEDEUTUNG] mit den Arten money, int, date, bool, text, so oft "
		"wie nötig. Die Texte text, title, message, remedy und source "
		"dürfen doppelt stehen, als text.en und text.de. Eine "
		"Leerzeile beendet den Kopf." } },
	{ { "The query is one SELECT; each row is a finding. Its columns: id "
	    "(of the record; needed), field (path of the place), year and asof "
	    "(which parameters hold; the year is else taken from the id), "
	    "bound (0: only warn), level (this row's own severity, where it is "
	    "milder), value_m, value_d, value_n or value_s (what a waiver must "
	    "name; without it none can), excess_m, excess_d or excess_n (how "
	    "much is too much: a change may make it smaller), and what fills "
	    "{name} in message and remedy: m_name (cents), d_name (a date), "
	    "n_name (a number), s_name (a text).",
		"Die Abfrage ist ein SELECT; jede Zeile ist ein Befund. Ihre "
		"Spalten: id (des Datensatzes; nötig), field (Pfad der "
		"Stelle), year und asof (welche Parameter gelten; das Jahr "
		"sonst aus der Kennung), bound (0: nur warnen), level (die "
		"mildere Stufe dieser Zeile), value_m, value_d, value_n oder "
		"value_s (was eine Ausnahme nennen muss; ohne sie geht keine), "
		"excess_m, excess_d oder excess_n (wie viel zu viel: eine "
		"Änderung darf es verringern), und was {name} in message und "
		"remedy füllt: m_name (Cent), d_name (ein Datum), n_name (eine "
		"Zahl), s_name (ein Text)." } },
	{ { "It may read the records' tables and the views that are listed "
	    "here; amounts are cents, dates text, what is absent NULL, and "
	    "persons' private texts stay sealed. Names that SQL keeps for "
	    "itself are quoted: \"grant\", \"no\", \"from\", \"to\". Of "
	    "functions there are SQLite's usual ones without clock and chance, "
	    "and asof(), param(rule, name, year, date), pfd_days(from, to), "
	    "pfd_add_days(date, n), pfd_month_start(date, months), "
	    "pfd_scale(amount, numerator, denominator), pfd_word_in(text, "
	    "words), pfd_interest(cents, after, until, year), "
	    "pfd_iban_ok(text).",
		  "Lesen darf sie die Tabellen der Datensätze und die hier "
		  "genannten Sichten; Beträge sind Cent, Daten Text, Fehlendes "
		  "NULL, private Texte von Personen bleiben versiegelt. Namen, "
		  "die SQL selbst braucht, stehen in Anführungszeichen: "
		  "\"grant\", \"no\", \"from\", \"to\". An Funktionen gibt es "
		  "die üblichen von SQLite ohne Uhr und Zufall, dazu asof(), "
		  "param(regel, name, jahr, datum), pfd_days(von, bis), "
		  "pfd_add_days(datum, n), pfd_month_start(datum, monate), "
		  "pfd_scale(betrag, zähler, nenner), pfd_word_in(text, "
		  "wörter), pfd_interest(cent, nach, bis, jahr), "
		  "pfd_iban_ok(text)." },
		"pfd schema --sql" },
	{ { "A rule about a grant is to need only the grant's year and what "
	    "the grant itself refers to: of other years a change reads "
	    "nothing. What is wrong with a rule, also a write, a second "
	    "statement or a query without end, is an error of check at its "
	    "line (sql.*); the other rules go on.",
		"Eine Regel über Förderungen kommt mit dem Jahr der Förderung "
		"und dem aus, worauf diese selbst verweist: Aus anderen Jahren "
		"liest eine Änderung nichts. Was an einer Regel falsch ist, "
		"auch ein Schreiben, eine zweite Anweisung oder eine Abfrage "
		"ohne Ende, ist ein Fehler von check an ihrer Zeile (sql.*); "
		"die übrigen Regeln gelten weiter." } },
	{ { 0 } },
};

const struct pfd_topic pfd_topic_local_rules = {
	.name = "local-rules",
	.also = also,
	.title = { "Rules of one's own", "Eigene Regeln" },
	.parts = parts,
};
