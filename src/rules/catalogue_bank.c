/* Rules of payments through the bank.  Those without a query are kept by `pfd
 * payment` and `pfd grant girocode` while they write; here they are described.
 */
#include "catalogue.h"

/* clang-format off */

/* Few years have runs, and few payments name one. */
static const char sepa_sums_sql[] =
	"WITH sent AS MATERIALIZED (SELECT g.year, p.run, count(*) AS n,"
	"  sum(p.amount) AS amount, min(p.id) AS \"grant\", min(p.\"no\") AS \"no\""
	"  FROM grant_payments p JOIN \"grant\" g ON g.id=p.id"
	"  WHERE p.run IS NOT NULL GROUP BY g.year, p.run)"
	" SELECT 'year' AS kind, r.id, y.year,"
	" 'payment_runs.'||r.\"no\"||'.amount' AS field, r.\"no\" AS n_run,"
	" coalesce(r.count,0) AS n_told_n, r.amount AS m_told,"
	" coalesce(s.n,0) AS n_sent_n, coalesce(s.amount,0) AS m_sent,"
	" abs(r.amount-coalesce(s.amount,0)) AS excess_m"
	" FROM year_payment_runs r JOIN year y ON y.id=r.id"
	" LEFT JOIN sent s ON s.year=y.year AND s.run=r.\"no\""
	" WHERE r.amount<>coalesce(s.amount,0)"
	"  OR coalesce(r.count,0)<>coalesce(s.n,0)"
	" UNION ALL SELECT 'grant', s.\"grant\", s.year,"
	" 'payments.'||s.\"no\"||'.run', s.run, 0, 0, s.n, s.amount, s.amount"
	" FROM sent s WHERE NOT EXISTS (SELECT 1 FROM year_payment_runs r"
	"  JOIN year y ON y.id=r.id WHERE y.year=s.year AND r.\"no\"=s.run)";

/* clang-format on */

const struct pfd_rule pfd_rule_sepa_sums = {
	.id = "sepa-sums",
	.class = PFD_INTEGRITY,
	.kind = "year",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S115]" },
	.title = { "payment runs add up", "Zahlungsläufe gehen auf" },
	.text = { "A payment run counts and sums the payments that name it, "
		  "and so does its file (NbOfTxs, CtrlSum).",
		"Anzahl und Summe eines Zahlungslaufs sind die der "
		"Auszahlungen, die ihn nennen, und ebenso in der Datei "
		"(NbOfTxs, CtrlSum)." },
	.message = { "payment run {run} says {told} ({told_n} transfers); the "
		     "payments that name it give {sent} ({sent_n})",
		"Zahlungslauf {run} nennt {told} ({told_n} Überweisungen); die "
		"Auszahlungen, die ihn nennen, ergeben {sent} ({sent_n})" },
	.remedy = { "leave what went out as it was, and record what came back "
		    "as a repayment",
		"belassen, was hinausging, und Zurückgekommenes als Erstattung "
		"eintragen" },
	.sql = sepa_sums_sql,
	.fails = { "year/2025 payment_runs.1.count=1" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_sepa_text = {
	.id = "sepa-text",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S116][S121][S122]" },
	.title = { "texts of payments", "Texte in Überweisungen" },
	.text = { "Names in a payment file have at most 70 characters, texts "
		  "140, identifications 35, all of SEPA's set; pfd writes ä as "
		  "ae and drops other marks.",
		"Namen in einer Zahlungsdatei haben höchstens 70 Zeichen, "
		"Texte 140, Kennungen 35, alle aus dem Zeichensatz von SEPA; "
		"pfd schreibt ä als ae und lässt andere Zeichen über "
		"Buchstaben weg." },
};

const struct pfd_rule pfd_rule_sepa_address = {
	.id = "sepa-address",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S118][S119]" },
	.title = { "addresses in payments", "Anschriften in Überweisungen" },
	.text = { "A payment file tells a payee's address with town and "
		  "country, or not at all; pfd tells none.",
		"Eine Zahlungsdatei nennt die Anschrift eines Empfängers mit "
		"Ort und Land oder gar nicht; pfd nennt keine." },
};

const struct pfd_rule pfd_rule_girocode_format = {
	.id = "girocode-format",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "[S121][S123], EPC069-12 v2.1" },
	.title = { "form of GiroCodes", "Form der GiroCodes" },
	.text = { "A GiroCode has up to 12 lines of version 002: a name of at "
		  "most 70 characters, an amount from 0.01 €, a reference or a "
		  "text of at most 140 characters, never both; 331 bytes in "
		  "all.",
		"Ein GiroCode hat bis zu 12 Zeilen der Version 002: einen "
		"Namen mit höchstens 70 Zeichen, einen Betrag ab 0,01 €, eine "
		"Referenz oder einen Text mit höchstens 140 Zeichen, nie "
		"beides; zusammen 331 Bytes." },
};

const struct pfd_rule pfd_rule_account_known = {
	.id = "account-known",
	.class = PFD_INTEGRITY,
	.kind = "contact",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "consistency of the records",
		"Stimmigkeit der Datensätze" },
	.title = { "who is paid has an account",
		"Zahlungsempfänger haben ein Konto" },
	.text = { "Who is to be paid, and who pays, has a name and an account "
		  "that can be read here.",
		"Wer Geld erhält und wer zahlt, hat einen Namen und ein Konto, "
		"die hier lesbar sind." },
};

const struct pfd_rule pfd_rule_account_frozen = {
	.id = "account-frozen",
	.class = PFD_INTEGRITY,
	.kind = "contact",
	.binds = PFD_BINDS_PAY,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "two-person rule [GKU]", "Vier-Augen-Prinzip [GKU]" },
	.title = { "the account is that of the award",
		"das Konto ist das der Bewilligung" },
	.text = { "A grant is paid to the account that stood in the records "
		  "when it was awarded. A later one is paid only when a second "
		  "person has confirmed it: account_check with date, person "
		  "and document, committed by another author than the change.",
		"Gezahlt wird auf das Konto, das bei der Bewilligung "
		"eingetragen war. Auf ein späteres erst, wenn eine zweite "
		"Person es bestätigt hat: account_check mit Datum, Person und "
		"Dokument, von jemand anderem übernommen als die Änderung." },
};
