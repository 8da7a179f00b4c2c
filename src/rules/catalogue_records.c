/* Rules of records as such: references, names, personal data, account numbers.
 */
#include "catalogue.h"

const struct pfd_rule pfd_rule_reference = {
	.id = "reference",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "references lead to records",
		"Verweise führen zu Datensätzen" },
	.text = { "Every id named in a record is the id of a record of the "
		  "right kind.",
		"Jede in einem Datensatz genannte Kennung gehört zu einem "
		"Datensatz der richtigen Art." },
	.message = { "there is no {target_kind} {target}",
		"einen Datensatz {target_kind}/{target} gibt es nicht" },
	.remedy = { "correct the id, or add the record",
		"die Kennung berichtigen oder den Datensatz anlegen" },
	.sql = "SELECT r.kind AS kind, r.id, r.field, r.target AS s_target,"
	       " r.target_kind AS s_target_kind, r.target_kind AS near_kind"
	       " FROM refs r WHERE r.target_list IS NULL AND NOT EXISTS"
	       " (SELECT 1 FROM files f WHERE f.kind=r.target_kind"
	       "  AND f.id=r.target)",
	.fails = { "grant/2025-001 applicant=verein-beispeil" },
	.passes = { "grant/2025-001 applicant=verein-beispiel" },
};

/* year.notices are those of the record's own year; bodies, districts, local aims
 * and keystores stand in the partnership. */
const struct pfd_rule pfd_rule_reference_item = {
	.id = "reference-item",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "references lead to list items",
		"Verweise führen zu Einträgen" },
	.text = { "Every track, notice, body, district, local aim, network and "
		  "keystore that a record names is defined in the year or the "
		  "partnership.",
		"Jeder genannte Förderbereich, Bescheid, Schlüsselspeicher, "
		"jedes Gremium, jeder Stadtteil, jedes Netzwerk und jedes "
		"örtliche Ziel ist "
		"im Jahr oder in der Partnerschaft festgelegt." },
	.message = { "“{target}” is not in {list}",
		"„{target}“ steht nicht in {list}" },
	.remedy = { "correct it, or add it to that list",
		"berichtigen oder in dieser Liste anlegen" },
	.sql = "SELECT r.kind AS kind, r.id, r.field, r.target AS s_target,"
	       " 'pfd.yaml '||r.target_list AS s_list,"
	       " CASE r.target_list WHEN 'bodies' THEN"
	       "  (SELECT group_concat(body, ', ') FROM partnership_bodies)"
	       " WHEN 'districts' THEN (SELECT group_concat(district, ', ')"
	       "  FROM partnership_districts)"
	       " WHEN 'networks' THEN (SELECT group_concat(network, ', ')"
	       "  FROM partnership_networks)"
	       " WHEN 'keystores' THEN (SELECT group_concat(keystore, ', ')"
	       "  FROM partnership_keystores)"
	       " ELSE (SELECT group_concat(aim, ', ')"
	       "  FROM partnership_local_aims) END AS near_list FROM refs r"
	       " WHERE r.target_kind='partnership'"
	       " AND (r.target_list, r.target) NOT IN"
	       " (SELECT 'bodies', body FROM partnership_bodies"
	       " UNION ALL SELECT 'districts', district"
	       "  FROM partnership_districts"
	       " UNION ALL SELECT 'networks', network"
	       "  FROM partnership_networks"
	       " UNION ALL SELECT 'keystores', keystore"
	       "  FROM partnership_keystores"
	       " UNION ALL SELECT 'local_aims', aim"
	       "  FROM partnership_local_aims)"
	       " UNION ALL SELECT r.kind, r.id, r.field, r.target,"
	       " 'years/'||y.id||'.yaml '||r.target_list,"
	       " CASE r.target_list WHEN 'tracks' THEN"
	       "  (SELECT group_concat(track, ', ') FROM year_tracks t"
	       "   WHERE t.id=y.id)"
	       " ELSE (SELECT group_concat(\"no\", ', ') FROM year_notices n"
	       "  WHERE n.id=y.id) END FROM refs r"
	       " JOIN year y ON y.id=substr(r.id,1,4)"
	       " WHERE r.target_kind='year' AND r.target_list IS NOT NULL"
	       " AND (r.target_list, y.id, r.target) NOT IN"
	       " (SELECT 'tracks', id, track FROM year_tracks"
	       " UNION ALL SELECT 'notices', id, CAST(\"no\" AS TEXT)"
	       "  FROM year_notices)",
	.fails = { "grant/2025-001 track=smal" },
	.passes = { "grant/2025-001 track=small" },
};

/* A change of one year's records loads the strategies only where it names goals. */
const struct pfd_rule pfd_rule_goal_exists = {
	.id = "goal-exists",
	.class = PFD_INTEGRITY,
	.kind = "strategy",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "goals stand in the strategy",
		"Ziele stehen in der Strategie" },
	.text = { "Every goal that a record names is a goal of a strategy.",
		"Jedes genannte Ziel ist ein Ziel einer Strategie." },
	.message = { "“{target}” is no goal of a strategy",
		"„{target}“ ist kein Ziel einer Strategie" },
	.remedy = { "correct it, or add the goal: pfd strategy edit",
		"berichtigen oder das Ziel anlegen: pfd strategy edit" },
	.sql = "SELECT r.kind AS kind, r.id, r.field, r.target AS s_target,"
	       " (SELECT group_concat(goal, ', ') FROM strategy_goals)"
	       "  AS near_list FROM refs r WHERE r.target_kind='strategy'"
	       " AND r.target NOT IN (SELECT goal FROM strategy_goals)"
	       " AND (EXISTS (SELECT 1 FROM strategy) OR NOT EXISTS"
	       "  (SELECT 1 FROM files f WHERE f.kind='strategy'))",
	.fails = { "grant/2025-001 goals=h-9" },
	.passes = { "grant/2025-001 goals=h-1-1-1" },
};

const struct pfd_rule pfd_rule_year_exists = {
	.id = "year-exists",
	.class = PFD_INTEGRITY,
	.kind = "grant",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "the funding year exists", "das Förderjahr besteht" },
	.text = { "A grant belongs to a funding year that has a file.",
		"Eine Förderung gehört zu einem Förderjahr, das eine Datei "
		"hat." },
	.message = { "there is no funding year {in}",
		"das Förderjahr {in} gibt es nicht" },
	.remedy = { "add it: \"pfd year add {in} --pot … --source …\"",
		"anlegen: „pfd year add {in} --pot … --source …“" },
	.sql = "SELECT g.id, '' AS field, CAST(g.year AS TEXT) AS s_in"
	       " FROM \"grant\" g WHERE NOT EXISTS"
	       " (SELECT 1 FROM files f WHERE f.kind='year'"
	       "  AND f.id=CAST(g.year AS TEXT))",
	.fails = { "year/2025 removed" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_partnership_exists = {
	.id = "partnership-exists",
	.class = PFD_INTEGRITY,
	.kind = "partnership",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "the partnership has its file",
		"die Partnerschaft hat ihre Datei" },
	.text = { "A data repository has a pfd.yaml.",
		"Ein Datenverzeichnis hat eine pfd.yaml." },
	.message = { "there is no pfd.yaml", "es gibt keine pfd.yaml" },
	.remedy = { "run \"pfd init\", or restore the file from git",
		"„pfd init“ aufrufen oder die Datei aus git zurückholen" },
	.sql = "SELECT 'pfd' AS id, '' AS field"
	       " WHERE NOT EXISTS (SELECT 1 FROM files WHERE "
	       "kind='partnership')",
	.fails = { "partnership/pfd removed" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_pd_not_tracked = {
	.id = "pd-not-tracked",
	.class = PFD_INTEGRITY,
	.kind = "contact",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "Art. 5 (1) e, Art. 17 GDPR; git keeps what is committed "
		    "[INF]",
		"Art. 5 Abs. 1 Buchst. e, Art. 17 DSGVO; git behält, was "
		"festgeschrieben ist [INF]" },
	.title = { "no personal data in plain text",
		"keine personenbezogenen Daten im Klartext" },
	.text = { "A person's name, address and account never stand in tracked "
		  "plain text: history keeps them for ever.",
		"Name, Anschrift und Konto einer Person stehen nie im Klartext "
		"unter Versionskontrolle: die Historie behält sie für immer." },
	.message = { "{title} of a person in plain text",
		"{title} einer Person im Klartext" },
	.remedy = { "remove it, and let pfd write it, which seals it: pfd "
		    "contact set ID {field}=…",
		"entfernen und von pfd schreiben lassen, das versiegelt: pfd "
		"contact set ID {field}=…" },
	.make_sql = pfd_personal_sql,
	.fails = { "contact/p-0000000000aa email=someone@example.org" },
	.passes = { "contact/verein-beispiel email=office@example.org" },
};

/* As long as a short text sealed. */
#define SEALED                                                             \
	"enc:v1:0123456789abcdef:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" \
	"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

const struct pfd_rule pfd_rule_sealed_intact = {
	.id = "sealed-intact",
	.class = PFD_INTEGRITY,
	.kind = "contact",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "as sealed by pfd (XChaCha20-Poly1305)",
		"wie von pfd versiegelt (XChaCha20-Poly1305)" },
	.title = { "sealed texts open where they stand",
		"Versiegeltes lässt sich an seiner Stelle öffnen" },
	.text = { "A sealed text is bound to its person, field and key: cut, "
		  "changed, or moved to another place it does not open. "
		  "Without the key only its form is checked.",
		"Ein versiegelter Text ist an Person, Feld und Schlüssel "
		"gebunden: gekürzt, verändert oder an eine andere Stelle "
		"verschoben öffnet er sich nicht. Ohne den Schlüssel wird nur "
		"die Form geprüft." },
	.message = { "{title}: the sealed text does not open here: it was cut, "
		     "changed, or moved from another place",
		"{title}: der versiegelte Text öffnet sich hier nicht: er "
		"wurde gekürzt, verändert oder verschoben" },
	.remedy = { "bring the line back as it was (git log -p -- FILE), or "
		    "enter the value anew with pfd contact set",
		"die Zeile wiederherstellen (git log -p -- DATEI) oder den "
		"Wert mit pfd contact set neu eingeben" },
	.make_sql = pfd_sealed_intact_sql,
	.fails = { "contact/p-0000000000aa email=enc:v1:cut" },
	.passes = { "contact/p-0000000000aa email=" SEALED },
};

const struct pfd_rule pfd_rule_sealed_erased = {
	.id = "sealed-erased",
	.class = PFD_INTEGRITY,
	.kind = "contact",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "nothing sealed with an erased key",
		"nichts mit gelöschtem Schlüssel versiegelt" },
	.text = { "Every keystore destroys the keys that an erasure names. "
		  "What was sealed with one meanwhile and came in by a merge "
		  "would be lost.",
		"Jeder Schlüsselspeicher vernichtet die Schlüssel, die eine "
		"Löschung nennt. Was inzwischen damit versiegelt wurde und "
		"durch einen Merge hinzukam, ginge verloren." },
	.message = { "{title}: sealed with a key that an erasure names",
		"{title}: mit einem Schlüssel versiegelt, den eine Löschung "
		"nennt" },
	.remedy = { "enter it anew, which seals it with a new key (pfd contact "
		    "set ID {field}=…), or erase it, too (pfd privacy erase "
		    "ID)",
		"neu eingeben, das versiegelt mit einem neuen Schlüssel (pfd "
		"contact set ID {field}=…), oder ebenfalls löschen (pfd "
		"privacy erase ID)" },
	.make_sql = pfd_sealed_erased_sql,
	.fails = { "contact/p-0000000000aa email=" SEALED "\n"
		   "contact/p-0000000000aa "
		   "erasures.1.keys+=0123456789abcdef" },
	.passes = { "contact/p-0000000000aa email=" SEALED "\n"
		    "contact/p-0000000000aa "
		    "erasures.1.keys+=fedcba9876543210" },
};

const struct pfd_rule pfd_rule_sealed_unread = {
	.id = "sealed-unread",
	.class = PFD_INTEGRITY,
	.kind = "partnership",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "rules skipped for want of keys",
		"Regeln mangels Schlüssel ausgelassen" },
	.text = { "Where an account is sealed with a key that is not on this "
		  "machine, iban-valid and sealed-intact cannot look at it.",
		"Wo ein Konto mit einem Schlüssel versiegelt ist, der hier "
		"nicht liegt, können iban-valid und sealed-intact es nicht "
		"prüfen." },
	.message = { "accounts sealed with keys that are not on this machine, "
		     "which iban-valid and sealed-intact skip: {records}",
		"Konten, deren Schlüssel hier nicht liegen und die iban-valid "
		"und sealed-intact auslassen: {records}" },
	.remedy = { "bring the keys here: pfd key import FILE",
		"die Schlüssel holen: pfd key import DATEI" },
	.sql = "SELECT 'pfd' AS id, '' AS field, n_records FROM"
	       " (SELECT count(*) AS n_records FROM contact WHERE kind='person'"
	       " AND account_iban GLOB 'enc:*' AND pfd_seal_state(id,"
	       " 'account.iban', account_iban)='no-key' AND pfd_keys())"
	       " WHERE n_records>0",
	.fails = { "contact/p-0000000000aa "
		   "account.iban=enc:v1:0123456789abcdef:"
		   "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
		   "AA"
		   "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_contact_named = {
	.id = "contact-named",
	.class = PFD_INTEGRITY,
	.kind = "contact",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "organisations have names", "Organisationen haben Namen" },
	.text = { "Organisations and groups have a name.",
		"Organisationen und Gruppen haben einen Namen." },
	.message = { "an organisation or group without a name",
		"eine Organisation oder Gruppe ohne Namen" },
	.remedy = { "give the name: \"pfd contact set ID name=…\"",
		"den Namen angeben: „pfd contact set ID name=…“" },
	.sql = "SELECT id, 'kind' AS field FROM contact"
	       " WHERE kind<>'person' AND name IS NULL",
	.fails = { "contact/verein-beispiel name=" },
	.passes = { "" },
};

const struct pfd_rule pfd_rule_person_id = {
	.id = "person-id",
	.class = PFD_INTEGRITY,
	.kind = "contact",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = PFD_SOURCE_RECORDS,
	.title = { "persons have random ids",
		"Personen haben zufällige Kennungen" },
	.text = { "A person's id is random (p- and 12 characters), so that no "
		  "name stands in a path; only persons have one.",
		"Die Kennung einer Person ist zufällig (p- und 12 Zeichen), "
		"damit kein Name in einem Pfad steht; nur Personen haben "
		"eine." },
	.message = { "a contact of kind {kind} under the id {id}",
		"ein Kontakt der Art {kind} unter der Kennung {id}" },
	.remedy = { "add the person anew (\"pfd contact add --kind person\") "
		    "and remove this record",
		"die Person neu anlegen („pfd contact add --kind person“) und "
		"diesen Datensatz entfernen" },
	.sql = "SELECT id, 'kind' AS field, kind AS s_kind, id AS s_id"
	       " FROM contact WHERE (kind='person')<>(substr(id,1,2)='p-')",
	.fails = { "contact/verein-beispiel kind=person" },
	.passes = { "contact/verein-beispiel kind=group" },
};

const struct pfd_rule pfd_rule_iban_valid = {
	.id = "iban-valid",
	.class = PFD_INTEGRITY,
	.kind = "contact",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "ISO 13616, ISO 7064 mod 97-10" },
	.title = { "the IBAN is valid", "die IBAN ist gültig" },
	.text = { "An IBAN has the length of its country and right check "
		  "digits.",
		"Eine IBAN hat die Länge ihres Landes und richtige "
		"Prüfziffern." },
	.message = { "not a valid IBAN: length or check digits are wrong",
		"keine gültige IBAN: Länge oder Prüfziffern stimmen nicht" },
	.remedy = { "compare it with the account's papers",
		"mit den Kontounterlagen vergleichen" },
	.sql = "SELECT id, 'account.iban' AS field FROM contact"
	       " WHERE account_iban IS NOT NULL AND NOT pfd_iban_ok("
	       "pfd_open(id, 'account.iban', account_iban))",
	.fails = { "contact/verein-beispiel "
		   "account.iban=DE89370400440532013001" },
	.passes = { "contact/verein-beispiel "
		    "account.iban=DE89370400440532013000" },
};
