/* Rules of people's data: how long, with whose consent, and where no name may
 * stand.
 *
 * The mere passing of time is never more than a warning.
 */
#include "catalogue.h"

/* ---- how long ------------------------------------------------------------------ */

/* clang-format off */

/* A person's first private field of a class, in the record's order.  Name and
 * address are the contact class's until that was erased; then they stay for the
 * contract, the name with the vouchers, too. */
#define PAYMENT_FIELD \
	"CASE WHEN account_holder IS NOT NULL THEN 'account.holder'" \
	" WHEN account_iban IS NOT NULL THEN 'account.iban'" \
	" WHEN account_bic IS NOT NULL THEN 'account.bic' END"
#define ADDRESS_FIELD \
	" WHEN address_street IS NOT NULL THEN 'address.street'" \
	" WHEN address_postcode IS NOT NULL THEN 'address.postcode'" \
	" WHEN address_town IS NOT NULL THEN 'address.town'" \
	" WHEN address_country IS NOT NULL THEN 'address.country'"
#define CONTACT_FIELD \
	" WHEN email IS NOT NULL THEN 'email'" \
	" WHEN phone IS NOT NULL THEN 'phone'" \
	" WHEN website IS NOT NULL THEN 'website'" \
	" WHEN notes IS NOT NULL THEN 'notes'"
/* Once a query: SQLite would compute the view again at each place that asks. */
#define KEPT \
	" retention AS MATERIALIZED (SELECT * FROM person_retention)," \
	" kept AS (SELECT id, class FROM retention" \
	"  WHERE until IS NULL OR until>=asof())"
/* A field that only the contact class seals says that it is in use again. */
#define CONTACT_ERASED \
	" (CASE " CONTACT_FIELD " END IS NULL AND EXISTS" \
	"  (SELECT 1 FROM contact_erasures e WHERE e.id=c.id AND e.class='contact'))"

static const char retention_due_sql[] =
	"WITH" KEPT ", due AS (SELECT id, retain_until AS until, NULL AS \"grant\","
	"  CASE" CONTACT_FIELD
	"   WHEN id IN (SELECT id FROM kept) THEN NULL"
	"   WHEN name IS NOT NULL THEN 'name'" ADDRESS_FIELD
	"   ELSE " PAYMENT_FIELD " END AS field"
	"  FROM contact c WHERE kind='person' AND retain_until<asof()"
	" UNION ALL SELECT c.id, r.until, r.\"grant\", " PAYMENT_FIELD
	"  FROM retention r JOIN contact c ON c.id=r.id WHERE r.class='payment'"
	" UNION ALL SELECT c.id, r.until, r.\"grant\","
	"  CASE" ADDRESS_FIELD
	"   WHEN name IS NOT NULL AND c.id NOT IN"
	"    (SELECT id FROM kept WHERE class='payment') THEN 'name' END"
	"  FROM retention r JOIN contact c ON c.id=r.id"
	"  WHERE r.class='contract' AND" CONTACT_ERASED ")"
	" SELECT id, field, until AS value_d, until AS d_until, field AS f_field,"
	" pfd_days(until,asof()) AS excess_d,"
	" 'grants/'||substr(\"grant\",1,4)||'/'||\"grant\"||'.yaml' AS related"
	" FROM due WHERE field IS NOT NULL AND until<asof()";

/* clang-format on */

static const struct pfd_rule_param retention_due_params[] = {
	{ "payment_years", PFD_T_INT, "years", "5",
		{ "how long a payee's data are kept after the settlement was "
		  "accepted",
			"wie lange die Daten von Zahlungsempfängern nach der "
			"Anerkennung des Verwendungsnachweises bleiben" } },
	{ "contract_years", PFD_T_INT, "years", "3",
		{ "how long after the end of that year the data of those stay "
		  "who answer for a grant",
			"wie lange nach Ende dieses Jahres die Daten der für "
			"eine Förderung Verantwortlichen bleiben" } },
};
const struct pfd_rule pfd_rule_retention_due = {
	.id = "retention-due",
	.class = PFD_NORM,
	.kind = "contact",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_LEAD,
	.params = retention_due_params,
	.n_params = PFD_COUNT(retention_due_params),
	.source = { "[S50][S86][S114]" },
	.title = { "private data are erased in time",
		"private Daten werden rechtzeitig gelöscht" },
	.text = { "A person's private data go when their purpose is over and "
		  "no period keeps them: after `retain_until`; a payee's, "
		  "years after the settlement was accepted; of those who "
		  "answer for a grant, years after the end of that year.",
		"Private Daten einer Person werden gelöscht, sobald ihr Zweck "
		"entfallen ist und keine Frist sie hält: nach `retain_until`; "
		"von Zahlungsempfängern Jahre nach der Anerkennung des "
		"Verwendungsnachweises; von den für eine Förderung "
		"Verantwortlichen Jahre nach dem Ende dieses Jahres." },
	.message = { "to be erased since {until}: nothing keeps {field} any "
		     "longer",
		"seit {until} zu löschen: nichts hält {field} noch" },
	.remedy = { "erase what may go: \"pfd privacy erase ID --what-may-go "
		    "-m …\"; \"pfd privacy due\" lists it all",
		"löschen, was gehen darf: „pfd privacy erase ID --what-may-go "
		"-m …“; alles nennt „pfd privacy due“" },
	.sql = retention_due_sql,
	.fails = { "contact/p-0000000000aa retain_until=2025-12-30\n"
		   "contact/p-0000000000aa "
		   "email=enc:v1:demo1000000000aa:AAAA" },
	.passes = { "contact/p-0000000000aa retain_until=2025-12-31\n"
		    "contact/p-0000000000aa "
		    "email=enc:v1:demo1000000000aa:AAAA" },
};

/* ---- erasures ------------------------------------------------------------------- */

const struct pfd_rule pfd_rule_erasure_open = {
	.id = "erasure-open",
	.class = PFD_INTEGRITY,
	.kind = "contact",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.source = { "Art. 17 (1) GDPR", "Art. 17 Abs. 1 DSGVO" },
	.title = { "erasures confirmed everywhere",
		"Löschungen überall bestätigt" },
	.text = { "Data are erased when no keystore has their key any more: "
		  "each one confirms, also the machine that erases.",
		"Daten sind gelöscht, wenn kein Schlüsselspeicher ihren "
		"Schlüssel mehr hat: Jeder bestätigt es, auch der Rechner, "
		"der löscht." },
	.message = { "erasure {no} still waits for {keystores}",
		"Löschung {no} wartet noch auf {keystores}" },
	.remedy = { "where the keys lie: pfd privacy confirm, for a file with "
		    "--bundle FILE; \"pfd privacy due\" lists them all",
		"wo die Schlüssel liegen: pfd privacy confirm, bei einer Datei "
		"mit --bundle FILE; alle listet „pfd privacy due“ auf" },
	.sql = "SELECT id, 'erasures.'||\"no\" AS field, \"no\" AS n_no,"
	       " group_concat(keystore, ', ') AS s_keystores"
	       " FROM (SELECT * FROM erasure_awaits ORDER BY keystore)"
	       " GROUP BY id, \"no\"",
	.fails = { "contact/p-0000000000aa "
		   "erasures.1.keystores.k-12xd1ysp.confirmed=" },
	.passes = { "contact/p-0000000000aa "
		    "erasures.1.keystores.k-12xd1ysp.confirmed=2025-01-02" },
};

/* ---- with whose consent -------------------------------------------------------- */

/* clang-format off */
static const char consent_on_file_sql[] =
	"WITH" KEPT ","
	/* Who reviews and approves, who is named for the lead authority. */
	" named AS (SELECT target AS id FROM refs"
	"  WHERE target_kind='contact' AND kind IN ('grant','partnership')"
	"  AND field NOT IN ('applicant','responsible','payee')),"
	" used AS (SELECT c.id, 'contact' AS purpose,"
	"  CASE" CONTACT_FIELD " WHEN" CONTACT_ERASED " THEN NULL"
	"   WHEN name IS NOT NULL THEN 'name'" ADDRESS_FIELD " END AS field"
	"  FROM contact c WHERE c.kind='person'"
	"   AND NOT EXISTS (SELECT 1 FROM contact_seats s WHERE s.id=c.id"
	"    AND (s.\"to\" IS NULL OR s.\"to\">=asof()))"
	"   AND NOT EXISTS (SELECT 1 FROM contact_affiliations a WHERE a.id=c.id"
	"    AND (a.\"to\" IS NULL OR a.\"to\">=asof()))"
	"   AND c.id NOT IN (SELECT id FROM kept)"
	"   AND c.id NOT IN (SELECT id FROM named)"
	" UNION ALL SELECT d.id, 'photo', 'documents.'||d.\"no\"||'.kind'"
	"  FROM contact_documents d JOIN contact c ON c.id=d.id"
	"  WHERE c.kind='person' AND d.kind='photo')"
	" SELECT id, coalesce((SELECT 'consents.'||w.\"no\"||'.withdrawn'"
	"   FROM contact_consents w WHERE w.id=u.id AND w.purpose=u.purpose"
	"   AND w.withdrawn<=asof() ORDER BY w.\"no\" DESC LIMIT 1), field) AS field,"
	" field AS value_s, field AS f_field, purpose AS c_purpose"
	" FROM used u WHERE field IS NOT NULL AND NOT EXISTS"
	"  (SELECT 1 FROM contact_consents g WHERE g.id=u.id"
	"   AND g.purpose=u.purpose AND g.given<=asof()"
	"   AND (g.withdrawn IS NULL OR g.withdrawn>asof()))";
/* clang-format on */

const struct pfd_rule pfd_rule_consent_on_file = {
	.id = "consent-on-file",
	.class = PFD_NORM,
	.kind = "contact",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.source = { "Art. 6 (1), Art. 7 (3) GDPR [GKU]",
		"Art. 6 Abs. 1, Art. 7 Abs. 3 DSGVO [GKU]" },
	.title = { "consent to contact and photos",
		"Einwilligung in Kontakt und Fotos" },
	.text = { "A person's contact data are kept with a consent in force, "
		  "or for a seat, an affiliation or a part in a grant; a photo "
		  "always with a consent. One that was withdrawn is none.",
		"Kontaktdaten einer Person bleiben mit geltender Einwilligung "
		"oder für einen Sitz, eine Zugehörigkeit oder die Beteiligung "
		"an einer Förderung; ein Foto immer mit Einwilligung. Eine "
		"widerrufene gilt nicht." },
	.message = { "{field}: no consent ({purpose}) is in force",
		"{field}: keine Einwilligung ({purpose}) gilt" },
	.remedy = { "record the consent, the seat or the affiliation, or erase "
		    "the data",
		"Einwilligung, Sitz oder Zugehörigkeit eintragen oder die "
		"Daten löschen" },
	.sql = consent_on_file_sql,
	.fails = { "contact/p-0000000000aa "
		   "email=enc:v1:demo1000000000aa:AAAA\n"
		   "contact/p-0000000000aa consents.1.withdrawn=2025-06-30" },
	.passes = { "contact/p-0000000000aa "
		    "email=enc:v1:demo1000000000aa:AAAA" },
};

/* ---- where no name may stand ----------------------------------------------------- */

const struct pfd_rule pfd_rule_incident_no_names = {
	.id = "incident-no-names",
	.class = PFD_INTEGRITY,
	.kind = "incident",
	.own_kind = true,
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "Art. 5 (1) c, Art. 9, Art. 10 GDPR [GKU]",
		"Art. 5 Abs. 1 Buchst. c, Art. 9, Art. 10 DSGVO [GKU]" },
	.title = { "incidents without persons", "Vorfälle ohne Personen" },
	.text = { "The record of an incident names no person: they are "
		  "reported for what happened, and history keeps every name. "
		  "What is found may be none, so it warns; published is only "
		  "what names nobody.",
		"Die Aufnahme eines Vorfalls nennt keine Person: Es geht um "
		"das Geschehen, und die Historie behält jeden Namen. Der Fund "
		"kann irren und ist darum eine Warnung; veröffentlicht wird "
		"nur, was niemanden nennt." },
	.message = { "{field}: a person is named: “{begin}…”",
		"{field}: eine Person ist genannt: „{begin}…“" },
	.remedy = { "tell it without names, addresses and numbers: “a "
		    "passer-by”, “a pupil”",
		"ohne Namen, Adressen und Nummern erzählen: „eine Passantin“, "
		"„ein Schüler“" },
	.sql = "SELECT id, field, field AS f_field,"
	       " pfd_personal(text) AS s_begin, iif(id IN (SELECT id FROM"
	       " incident_publications),'error','warning') AS level FROM"
	       " (SELECT id, 'title' AS field, title AS text FROM incident"
	       "  UNION ALL SELECT id, 'summary', summary FROM incident"
	       "  UNION ALL SELECT id, 'unverifiable.reason',"
	       "   unverifiable_reason FROM incident"
	       "  UNION ALL SELECT id, 'source.reference', source_reference"
	       "   FROM incident"
	       "  UNION ALL SELECT id, 'documents.'||\"no\"||'.title', title"
	       "   FROM incident_documents"
	       "  UNION ALL SELECT id, 'notes', notes FROM incident)"
	       " WHERE pfd_personal(text) IS NOT NULL",
	.fails = { "incident/2025-001 summary=Frau Beispiel wurde beleidigt." },
	.passes = { "incident/2025-001 "
		    "summary=Eine Frau Mitte 30 wurde beleidigt." },
};

const struct pfd_rule pfd_rule_list_no_names = {
	.id = "list-no-names",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "Art. 5 (1) c GDPR; names stay on the list [S21]",
		"Art. 5 Abs. 1 Buchst. c DSGVO; Namen bleiben auf der Liste "
		"[S21]" },
	.title = { "attendance without names", "Teilnahme ohne Namen" },
	.text = { "Participants are head counts; their names stay on the "
		  "signed list.",
		"Teilnehmende sind Zahlen; ihre Namen bleiben auf der "
		"unterschriebenen Liste." },
	.message = { "the attendance names a person: “{begin}…”",
		"die Teilnahme nennt eine Person: „{begin}…“" },
	.remedy = { "name the list only: its number in `documents`, or its "
		    "place in the files",
		"nur die Liste nennen: ihre Nummer in `documents` oder ihre "
		"Fundstelle in der Akte" },
	.sql = "SELECT id, 'attendance.'||\"no\"||'.list' AS field,"
	       " pfd_personal(list) AS s_begin FROM grant_attendance"
	       " WHERE pfd_personal(list) IS NOT NULL",
	.fails = { "grant/2025-003 attendance.1.list=Herr Beispiel" },
	.passes = { "grant/2025-003 attendance.1.list=Ordner 3, Blatt 12" },
};

const struct pfd_rule pfd_rule_list_under_16 = {
	.id = "list-under-16",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "attendance.date",
	.source = { "[S21]" },
	.title = { "lists of those under 16", "Listen der unter 16-Jährigen" },
	.text = { "Participants under 16 do not sign: the list has their "
		  "number and name, signature and role of the supervising "
		  "adult.",
		"Teilnehmende unter 16 unterschreiben nicht: Die Liste nennt "
		"ihre Zahl sowie Name, Unterschrift und Funktion der "
		"erwachsenen Aufsicht." },
	.message = { "{under_16} under 16, and no supervising adult on the "
		     "list",
		"{under_16} unter 16 Jahren und keine erwachsene Aufsicht auf "
		"der Liste" },
	.remedy = { "have the adult sign, then set `supervisor_on_list: true`",
		"die Aufsicht unterschreiben lassen, dann "
		"`supervisor_on_list: true` setzen" },
	.sql = "SELECT a.id, 'attendance.'||a.\"no\"||'.under_16' AS field,"
	       " g.year, a.date AS asof, a.under_16 AS value_n,"
	       " a.under_16 AS n_under_16 FROM grant_attendance a"
	       " JOIN \"grant\" g ON g.id=a.id"
	       " WHERE a.under_16>0 AND a.supervisor_on_list IS NOT 1",
	.fails = { "grant/2025-003 attendance.1.supervisor_on_list=" },
	.passes = { "grant/2025-003 attendance.1.under_16=0\n"
		    "grant/2025-003 attendance.1.supervisor_on_list=" },
};

const struct pfd_rule pfd_rule_list_anonymised = {
	.id = "list-anonymised",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "attendance.date",
	.source = { "[S21]" },
	.title = { "anonymised lists", "Anonymisierte Listen" },
	.text = { "Members of endangered groups each sign a sheet of their "
		  "own, and the sheets are on file.",
		"Angehörige gefährdeter Gruppen unterschreiben je ein eigenes "
		"Blatt, und die Blätter liegen in den Unterlagen." },
	.message = { "{anonymised} anonymised, and no place where their "
		     "sheets are filed",
		"{anonymised} anonymisiert, ohne Fundstelle der Blätter" },
	.remedy = { "name the place in `list`: a number in `documents`, or "
		    "where the sheets are filed",
		"die Fundstelle in `list` nennen: Nummer in `documents` oder "
		"Platz in der Akte" },
	.sql = "SELECT a.id, 'attendance.'||a.\"no\"||'.anonymised' AS field,"
	       " g.year, a.date AS asof, a.anonymised AS value_n,"
	       " a.anonymised AS n_anonymised FROM grant_attendance a"
	       " JOIN \"grant\" g ON g.id=a.id"
	       " WHERE a.anonymised>0 AND a.list IS NULL",
	.fails = { "grant/2025-003 attendance.1.list=" },
	.passes = { "grant/2025-003 attendance.1.anonymised=\n"
		    "grant/2025-003 attendance.1.list=" },
};
