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
/* A field that only the contact class seals says that it is in use again. */
#define CONTACT_ERASED \
	" (CASE " CONTACT_FIELD " END IS NULL AND EXISTS" \
	"  (SELECT 1 FROM contact_erasures e WHERE e.id=c.id AND e.class='contact'))"

static const char retention_due_sql[] =
	"WITH due AS (SELECT id, retain_until AS until, NULL AS \"grant\","
	"  CASE WHEN name IS NOT NULL THEN 'name'" ADDRESS_FIELD CONTACT_FIELD
	"   ELSE " PAYMENT_FIELD " END AS field"
	"  FROM contact WHERE kind='person'"
	" UNION ALL SELECT c.id, r.until, r.\"grant\", " PAYMENT_FIELD
	"  FROM contact c JOIN person_retention r ON r.id=c.id"
	"  WHERE r.class='payment'"
	" UNION ALL SELECT c.id, r.until, r.\"grant\","
	"  CASE" ADDRESS_FIELD
	"   WHEN name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person_retention k"
	"     WHERE k.id=c.id AND k.class='payment'"
	"     AND (k.until IS NULL OR k.until>=asof())) THEN 'name' END"
	"  FROM contact c JOIN person_retention r ON r.id=c.id"
	"  WHERE r.class='contract' AND" CONTACT_ERASED ")"
	" SELECT id, field, until AS value_d, until AS d_until, field AS s_field,"
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
	.remedy = { "erase the private data, or give `retain_until` a later "
		    "day and a reason",
		"die privaten Daten löschen oder `retain_until` mit "
		"Begründung auf einen späteren Tag setzen" },
	.sql = retention_due_sql,
	.fails = { "contact/p-0000000000aa retain_until=2025-12-30\n"
		   "contact/p-0000000000aa "
		   "email=enc:v1:demo1000000000aa:AAAA" },
	.passes = { "contact/p-0000000000aa retain_until=2025-12-31\n"
		    "contact/p-0000000000aa "
		    "email=enc:v1:demo1000000000aa:AAAA" },
};
