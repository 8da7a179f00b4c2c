/* Rules of published incidents: nothing without the gate, nothing changed behind
 * figures that are out.
 */
#include "catalogue.h"

/* clang-format off */
static const char incident_gate_sql[] =
	"SELECT p.id, 'publications.'||p.\"no\"||'.as_of' AS field,"
	" i.year AS year, p.as_of AS d_asof,"
	" CASE WHEN i.verified_date IS NULL THEN 'verified.date'"
	"  WHEN i.gate_date IS NULL THEN 'gate.date'"
	"  WHEN i.gate_home IS NULL THEN 'gate.home'"
	"  WHEN i.gate_work IS NULL THEN 'gate.work'"
	"  WHEN i.gate_person IS NULL THEN 'gate.person'"
	"  WHEN coalesce(i.gate_names,0)=0 THEN 'gate.names'"
	"  ELSE 'gate.lowered' END AS f_missing"
	" FROM incident_publications p JOIN incident i ON i.id=p.id"
	" WHERE coalesce(p.withdrawn,0)=0"
	" AND p.\"no\"=(SELECT max(l.\"no\") FROM incident_publications l"
	"  WHERE l.id=p.id)"
	" AND (i.verified_date IS NULL OR i.gate_date IS NULL OR i.gate_home IS NULL OR i.gate_work IS NULL"
	"  OR i.gate_person IS NULL OR coalesce(i.gate_names,0)=0"
	"  OR (i.gate_home+i.gate_work+i.gate_person>0"
	"   AND coalesce(i.gate_lowered,0)=0)"
	"  OR (i.gate_lowered=1 AND p.district IS NOT NULL))";
/* clang-format on */
const struct pfd_rule pfd_rule_incident_gate = {
	.id = "incident-gate",
	.class = PFD_INTEGRITY,
	.kind = "incident",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "Art. 5 (1) c, Art. 9 GDPR [GKU]",
		"Art. 5 Abs. 1 Buchst. c, Art. 9 DSGVO [GKU]" },
	.title = { "nothing is published unchecked",
		"nichts wird ungeprüft veröffentlicht" },
	.text = { "Before an incident goes into published figures it was "
		  "verified, and somebody asked whether home, work or person "
		  "could be inferred, left "
		  "the district out where one could, and read the texts for "
		  "names.",
		"Bevor ein Vorfall in veröffentlichte Zahlen eingeht, ist er "
		"geprüft, und jemand hat gefragt, ob sich Wohnung, Arbeit oder "
		"Person "
		"erschließen ließen, in diesem Fall den Stadtteil "
		"weggelassen und die Texte auf Namen durchgesehen." },
	.message = { "published as of {asof} without the gate: {missing}",
		"mit Stand {asof} veröffentlicht ohne Freigabeprüfung: "
		"{missing}" },
	.remedy = { "pass the gate: pfd incident publish ID --home no --work "
		    "no --person no --checked",
		"prüfen: pfd incident publish ID --home no --work no --person "
		"no --checked" },
	.sql = incident_gate_sql,
	.fails = { "incident/2025-001 publications.+.as_of=2025-12-31\n"
		   "incident/2025-001 publications.1.date=2025-05-01\n"
		   "incident/2025-001 publications.1.precision=month\n"
		   "incident/2025-001 publications.1.type=abusive_behaviour\n"
		   "incident/2025-001 publications.1.motive=origin" },
	.passes = { "incident/2025-001 publications.+.as_of=2025-12-31\n"
		    "incident/2025-001 publications.1.date=2025-05-01\n"
		    "incident/2025-001 publications.1.precision=month\n"
		    "incident/2025-001 publications.1.type=abusive_behaviour\n"
		    "incident/2025-001 publications.1.motive=origin\n"
		    "incident/2025-001 gate.date=2025-12-30\n"
		    "incident/2025-001 gate.home=false\n"
		    "incident/2025-001 gate.work=false\n"
		    "incident/2025-001 gate.person=false\n"
		    "incident/2025-001 gate.names=true" },
};

/* clang-format off */
static const char incident_asof_sql[] =
	"SELECT p.id, 'publications.'||p.\"no\"||'.as_of' AS field,"
	" i.year AS year, p.as_of AS d_asof,"
	" CASE WHEN p.type IS NOT i.type THEN 'type'"
	"  WHEN p.motive IS NOT i.motive THEN 'motive'"
	"  WHEN p.date IS NOT i.date THEN 'date'"
	"  WHEN coalesce(p.precision,'day')<>coalesce(i.precision,'day')"
	"   THEN 'precision' ELSE 'district' END AS f_changed"
	" FROM incident_publications p JOIN incident i ON i.id=p.id"
	" WHERE p.\"no\"=(SELECT max(l.\"no\") FROM incident_publications l"
	"  WHERE l.id=p.id) AND coalesce(p.withdrawn,0)=0"
	" AND (p.type IS NOT i.type OR p.motive IS NOT i.motive"
	"  OR p.date IS NOT i.date"
	"  OR coalesce(p.precision,'day')<>coalesce(i.precision,'day')"
	"  OR (p.district IS NOT i.district AND coalesce(i.gate_lowered,0)=0))";
/* clang-format on */
const struct pfd_rule pfd_rule_incident_asof = {
	.id = "incident-asof",
	.class = PFD_NORM,
	.kind = "incident",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_NEVER,
	.source = { "victim support corrects earlier years [S102]",
		"die Opferberatung berichtigt frühere Jahre [S102]" },
	.title = { "published figures have a state",
		"veröffentlichte Zahlen haben einen Stand" },
	.text = { "What stands in published figures is what the record says; "
		  "a later change is published with a new state, and the "
		  "figures before stay what they were.",
		"In veröffentlichten Zahlen steht, was der Datensatz sagt; "
		"eine spätere Änderung wird mit neuem Stand veröffentlicht, "
		"und die Zahlen davor bleiben, wie sie waren." },
	.message = { "published as of {asof}, and changed since: {changed}",
		"mit Stand {asof} veröffentlicht und seitdem geändert: "
		"{changed}" },
	.remedy = { "publish it anew: pfd incident publish ID",
		"neu veröffentlichen: pfd incident publish ID" },
	.sql = incident_asof_sql,
	.fails = { "incident/2025-001 publications.+.as_of=2025-12-31\n"
		   "incident/2025-001 publications.1.date=2025-05-01\n"
		   "incident/2025-001 publications.1.precision=month\n"
		   "incident/2025-001 publications.1.type=threat\n"
		   "incident/2025-001 publications.1.motive=origin\n"
		   "incident/2025-001 gate.date=2025-12-30\n"
		   "incident/2025-001 gate.home=false\n"
		   "incident/2025-001 gate.work=false\n"
		   "incident/2025-001 gate.person=false\n"
		   "incident/2025-001 gate.names=true" },
	.passes = { "" },
};

/* clang-format off */
static const char incident_unverifiable_sql[] =
	"SELECT id, 'unverifiable.date' AS field, verified_date AS d_verified"
	" FROM incident WHERE unverifiable_date IS NOT NULL"
	" AND verified_date IS NOT NULL";
/* clang-format on */
const struct pfd_rule pfd_rule_incident_unverifiable = {
	.id = "incident-unverifiable",
	.class = PFD_INTEGRITY,
	.kind = "incident",
	.own_kind = true,
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_NEVER,
	.source = { "consistency of the records",
		"Stimmigkeit der Datensätze" },
	.title = { "verified or not to be verified",
		"geprüft oder nicht prüfbar" },
	.text = { "A report ends in one of two ways: it is verified and an "
		  "incident, or it cannot be verified and is none.",
		"Eine Meldung endet auf eine von zwei Weisen: Sie ist geprüft "
		"und ein Vorfall, oder sie lässt sich nicht prüfen und ist "
		"keiner." },
	.message = { "verified on {verified} and yet unverifiable",
		"am {verified} geprüft und doch nicht prüfbar" },
	.remedy = { "keep what holds: pfd incident verify ID, with "
		    "--unverifiable REASON if it cannot be",
		"stehen lassen, was gilt: pfd incident verify ID, mit "
		"--unverifiable GRUND, wenn sie sich nicht prüfen lässt" },
	.sql = incident_unverifiable_sql,
	.fails = { "incident/2025-001 unverifiable.by=office\n"
		   "incident/2025-001 unverifiable.date=2025-06-28\n"
		   "incident/2025-001 unverifiable.reason=niemand erreichbar" },
	.passes = { "incident/2025-001 verified=\n"
		    "incident/2025-001 unverifiable.by=office\n"
		    "incident/2025-001 unverifiable.date=2025-06-28\n"
		    "incident/2025-001 unverifiable.reason=niemand "
		    "erreichbar" },
};

/* ---- kept by `pfd due`: src/index/duties.c -------------------------------------------- */

static const struct pfd_rule_param incident_verified_params[] = {
	{ "days", PFD_T_INT, "days", "30",
		{ "how long after the report", "wie lange nach der Meldung" } },
};
const struct pfd_rule pfd_rule_incident_verified = {
	.id = "incident-verified",
	.class = PFD_NORM,
	.kind = "incident",
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_NEVER,
	.asof = "reported",
	.params = incident_verified_params,
	.n_params = PFD_COUNT(incident_verified_params),
	.source = { "verified with who reported it [S100]; 30 days, while they "
		    "can be reached [GKU]",
		"Prüfung mit den Meldenden [S100]; 30 Tage, solange sie "
		"erreichbar sind [GKU]" },
	.title = { "reports are verified", "Meldungen werden geprüft" },
	.text = { "A reported incident is verified, or found to be "
		  "unverifiable, while those who reported it can be reached. "
		  "`pfd due` names what waits.",
		"Ein gemeldeter Vorfall wird geprüft oder als nicht prüfbar "
		"festgestellt, solange die Meldenden erreichbar sind. `pfd "
		"due` nennt, was wartet." },
};

static const struct pfd_rule_param incident_published_params[] = {
	{ "months", PFD_T_INT, "months", "6",
		{ "how long after it was verified",
			"wie lange nach der Prüfung" } },
};
const struct pfd_rule pfd_rule_incident_published = {
	.id = "incident-published",
	.class = PFD_NORM,
	.kind = "incident",
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_NEVER,
	.asof = "verified.date",
	.params = incident_published_params,
	.n_params = PFD_COUNT(incident_published_params),
	.source = { "figures of each half year [GKU]",
		"Zahlen jedes Halbjahrs [GKU]" },
	.title = { "verified incidents go into the figures",
		"Geprüfte Vorfälle gehen in die Zahlen ein" },
	.text = { "Figures that leave verified incidents out tell too little: "
		  "each passes the gate in time for the next state. `pfd due` "
		  "names what waits.",
		"Zahlen, in denen geprüfte Vorfälle fehlen, sagen zu wenig: "
		"Jeder durchläuft die Freigabeprüfung rechtzeitig für den "
		"nächsten Stand. `pfd due` nennt, was wartet." },
};

static const struct pfd_rule_param analysis_checked_params[] = {
	{ "months", PFD_T_INT, "months", "12",
		{ "how long figures count as looked up",
			"wie lange Zahlen als nachgesehen gelten" } },
};
const struct pfd_rule pfd_rule_analysis_checked = {
	.id = "analysis-checked",
	.class = PFD_NORM,
	.kind = "analysis",
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_NEVER,
	.params = analysis_checked_params,
	.n_params = PFD_COUNT(analysis_checked_params),
	.source = { "police and victim support count each year anew, and "
		    "correct earlier ones [S102][S108]; twelve months [GKU]",
		"Polizei und Opferberatung zählen jedes Jahr neu und "
		"berichtigen frühere [S102][S108]; zwölf Monate [GKU]" },
	.title = { "analyses kept up to date", "Analysen auf dem Stand" },
	.text = { "Whoever quotes figures has looked not long ago whether "
		  "newer ones are out, unless they are final. `pfd due` names "
		  "what wants a new look.",
		"Wer Zahlen nennt, hat vor nicht langer Zeit nachgesehen, ob "
		"es neuere gibt, sofern sie nicht endgültig sind. `pfd due` "
		"nennt, was ansteht." },
};

static const struct pfd_rule_param small_numbers_params[] = {
	{ "threshold", PFD_T_INT, NULL, "3",
		{ "the smallest count that is shown, 0 apart",
			"die kleinste Zahl, die gezeigt wird, von 0 "
			"abgesehen" } },
};
/* Kept by the report (pfd/base/suppress.h). */
const struct pfd_rule pfd_rule_small_numbers = {
	.id = "small-numbers",
	.class = PFD_NORM,
	.kind = "incident",
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_NEVER,
	.params = small_numbers_params,
	.n_params = PFD_COUNT(small_numbers_params),
	.source = { "k-anonymity of published counts [GKU]",
		"k-Anonymität veröffentlichter Zahlen [GKU]" },
	.title = { "small numbers are not shown",
		"kleine Zahlen werden nicht gezeigt" },
	.text = { "In figures of incidents a count below the threshold is not "
		  "shown, and as many others with it as it takes to keep it "
		  "from being worked out from the total, or from what was "
		  "published before. `pfd report incidents` keeps to it.",
		"In Zahlen zu Vorfällen wird eine Zahl unter der Schwelle "
		"nicht gezeigt, und mit ihr so viele andere, dass sie sich "
		"nicht aus der Summe oder früheren Veröffentlichungen "
		"errechnen lässt. `pfd report incidents` hält sich daran." },
};
