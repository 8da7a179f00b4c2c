/* Rules of the application: who applies, for whom and where, and with what papers.
 *
 * Who applies is told by the contact as it stands now: it has one declaration and
 * one proof, and a new one takes the place of the old.  So a day after an award
 * is no breach; that there is none is.
 */
#include "catalogue.h"

#define LIVE "m.status NOT IN ('withdrawn','rejected')"
#define AWARDED " m.award_date IS NOT NULL AS bound, m.award_date AS asof,"
#define TRACK                                              \
	" JOIN year_tracks t ON t.id=CAST(m.year AS TEXT)" \
	" AND t.track=m.track"
#define APPLICANT " JOIN contact c ON c.id=m.applicant"
#define ON_DAY "coalesce(m.award_date,asof())"
const struct pfd_rule pfd_rule_applicant_allowed = {
	.id = "applicant-allowed",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "the track's `applicants` [S18][S58][S59]",
		"`applicants` des Förderbereichs [S18][S58][S59]" },
	.title = { "who may apply", "wer den Antrag stellen darf" },
	.text = { "An applicant is of a kind that the track names: persons, "
		  "organisations, groups. A track that names none is open to "
		  "all.",
		"Antragsteller gehören zu den Antragsberechtigten, die der "
		"Förderbereich nennt: Personen, Organisationen, Gruppen. Ein "
		"Förderbereich, der keine nennt, steht allen offen." },
	.message = { "{applicant}: {kind}; track {track} does not name this "
		     "kind of applicant",
		"{applicant}: {kind}; im Förderbereich {track} nicht "
		"antragsberechtigt" },
	.remedy = { "move the grant to another track, let somebody apply who "
		    "may, or record a waiver of the lead authority",
		"einen anderen Förderbereich wählen, den Antrag durch "
		"Berechtigte stellen lassen oder eine Ausnahme des "
		"Federführenden Amts eintragen" },
	.sql = "SELECT m.id, 'applicant' AS field, m.year," AWARDED
	       " c.id AS value_s, c.id AS s_applicant, c.kind AS a_kind,"
	       " m.track AS s_track FROM (SELECT DISTINCT id, tracks_track"
	       "  FROM year_tracks_applicants) t"
	       " JOIN grant_money m ON t.id=CAST(m.year AS TEXT)"
	       "  AND t.tracks_track=m.track" APPLICANT " WHERE " LIVE
	       " AND NOT EXISTS (SELECT 1 FROM year_tracks_applicants a"
	       "  WHERE a.id=t.id AND a.tracks_track=t.tracks_track"
	       "  AND a.value=c.kind)",
	.fails = { "grant/2025-041 applicant=p-0000000000aa" },
	.passes = { "grant/2025-041 applicant=gruppe-muster" },
};

static const struct pfd_rule_param small_applicant_age_params[] = {
	{ "minimum_age", PFD_T_INT, "years", "18",
		{ "the age asked for, where the track names none; below 18 "
		  "nothing is checked, because no date of birth is kept",
			"das verlangte Alter, wo der Förderbereich keines "
			"nennt; unter 18 wird nichts geprüft, weil kein "
			"Geburtsdatum gespeichert ist" },
		.track_size = "small" },
};
const struct pfd_rule pfd_rule_small_applicant_age = {
	.id = "small-applicant-age",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.params = small_applicant_age_params,
	.n_params = PFD_COUNT(small_applicant_age_params),
	.source = { "Magdeburg 2023 [S3]" },
	.title = { "applicants are of age", "Antragsteller sind volljährig" },
	.text = { "A person who applies for a small project was shown to be of "
		  "age.",
		"Eine Person, die ein Kleinprojekt beantragt, ist nachgewiesen "
		"volljährig." },
	.message = { "{applicant} was not shown to be of age",
		"für {applicant} ist die Volljährigkeit nicht nachgewiesen" },
	.remedy = { "enter what was shown: \"pfd contact set {applicant} "
		    "of_age=true\"; or let somebody of age apply",
		"den Nachweis eintragen: „pfd contact set {applicant} "
		"of_age=true“; oder eine volljährige Person den Antrag stellen "
		"lassen" },
	.sql = "SELECT m.id, 'applicant' AS field, m.year," AWARDED
	       " c.id AS value_s, c.id AS s_applicant FROM contact c"
	       " JOIN grant_money m ON m.applicant=c.id" TRACK
	       " WHERE c.kind='person' AND c.of_age IS NOT 1"
	       " AND t.size='small' AND " LIVE
	       " AND coalesce(t.minimum_age,param('small-applicant-age',"
	       "'minimum_age',m.year," ON_DAY "))>=18",
	.fails = { "grant/2025-001 applicant=p-0000000000da" },
	.passes = { "grant/2025-001 applicant=p-0000000000aa" },
};

static const struct pfd_rule_param nonprofit_proof_params[] = {
	{ "exemption_notice", PFD_T_INT, "years", "5",
		{ "how long a tax exemption notice is valid",
			"wie lange ein Freistellungsbescheid gilt" } },
	{ "section_60a", PFD_T_INT, "years", "3",
		{ "how long a notice under § 60a AO is valid",
			"wie lange ein Bescheid nach § 60a AO gilt" } },
};
/* How long it is valid is a default nobody confirmed, so it only notes until the
 * year names a source for it. */
const struct pfd_rule pfd_rule_nonprofit_proof = {
	.id = "nonprofit-proof",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.params = nonprofit_proof_params,
	.n_params = PFD_COUNT(nonprofit_proof_params),
	.source = { "[S18][S60]; validity: § 63 (5) AO [GKU]",
		"[S18][S60]; Gültigkeit: § 63 Abs. 5 AO [GKU]" },
	.title = { "proof of non-profit status",
		"Nachweis der Gemeinnützigkeit" },
	.text = { "An organisation that applies above the small projects has a "
		  "proof of its non-profit status that is valid on the day of "
		  "the award; public bodies need none. One that is too old is "
		  "a note until the year names a source for its validity.",
		"Eine Organisation, die oberhalb der Kleinprojekte einen "
		"Antrag stellt, weist ihre Gemeinnützigkeit mit einem am Tag "
		"der Bewilligung gültigen Bescheid nach; öffentliche Stellen "
		"brauchen keinen. Ein zu alter ist ein Hinweis, bis das Jahr "
		"für die Gültigkeit eine Quelle nennt." },
	.message = { "{applicant}: no proof of non-profit status valid on "
		     "{on}; valid until: {until}",
		"{applicant}: kein am {on} gültiger Nachweis der "
		"Gemeinnützigkeit; gültig bis: {until}" },
	.remedy = { "enter the notice: \"pfd contact set {applicant} "
		    "nonprofit.kind=exemption_notice nonprofit.date=…\"; or "
		    "record a waiver of the lead authority",
		"den Bescheid eintragen: „pfd contact set {applicant} "
		"nonprofit.kind=exemption_notice nonprofit.date=…“; oder eine "
		"Ausnahme des Federführenden Amts eintragen" },
	.sql = "SELECT id, 'applicant' AS field, year, bound, asof,"
	       " s_applicant AS value_s, s_applicant, d_on,"
	       " coalesce(d_until,'—') AS d_until,"
	       " iif(d_until IS NULL OR"
	       "  param_source('nonprofit-proof',kind,year,d_on) IS NOT NULL,"
	       "  'error','info') AS level FROM (SELECT m.id, m.year," AWARDED
	       "  c.id AS s_applicant, coalesce(c.nonprofit_kind,"
	       "  'exemption_notice') AS kind, " ON_DAY " AS d_on,"
	       "  date(c.nonprofit_date,param('nonprofit-proof',"
	       "   coalesce(c.nonprofit_kind,'exemption_notice'),m.year,"
	       "   " ON_DAY ")||' years') AS d_until"
	       "  FROM grant_money m" TRACK APPLICANT
	       "  WHERE t.size='measure' AND c.kind='organisation'"
	       "  AND c.public_body IS NOT 1"
	       "  AND c.legal_form IS NOT 'public_body' AND " LIVE ")"
	       " WHERE coalesce(d_until,'')<d_on",
	.fails = { "contact/verein-beispiel nonprofit.date=" },
	.passes = { "contact/verein-beispiel nonprofit.date=2020-04-20" },
};

const struct pfd_rule pfd_rule_fdgo_declaration = {
	.id = "fdgo-declaration",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "[S53][S60]" },
	.title = { "commitment to the free democratic basic order",
		"Bekenntnis zur freiheitlichen demokratischen Grundordnung" },
	.text = { "Who is awarded a grant has signed the commitment to the "
		  "free democratic basic order.",
		"Wer eine Förderung erhält, hat das Bekenntnis zur "
		"freiheitlichen demokratischen Grundordnung unterschrieben." },
	.message = { "{applicant}: no signed commitment to the free democratic "
		     "basic order",
		"{applicant}: kein unterschriebenes Bekenntnis zur "
		"freiheitlichen demokratischen Grundordnung" },
	.remedy = { "enter the day it was signed: \"pfd contact set "
		    "{applicant} democracy_declaration=…\"; or record a "
		    "waiver of the lead authority",
		"den Tag der Unterschrift eintragen: „pfd contact set "
		"{applicant} democracy_declaration=…“; oder eine Ausnahme des "
		"Federführenden Amts eintragen" },
	.sql = "SELECT m.id, 'applicant' AS field, m.year," AWARDED
	       " c.id AS value_s, c.id AS s_applicant FROM grant_money "
	       "m" APPLICANT " WHERE c.democracy_declaration IS NULL AND " LIVE,
	.fails = { "contact/gruppe-muster democracy_declaration=" },
	.passes = { "" },
};

static const struct pfd_rule_param youth_group_size_params[] = {
	{ "persons", PFD_T_INT, "persons", "3",
		{ "how many young people apply together at least",
			"wie viele junge Menschen mindestens gemeinsam den "
			"Antrag stellen" } },
};
#define GROUP_SIZE "param('youth-group-size','persons',m.year," ON_DAY ")"
const struct pfd_rule pfd_rule_youth_group_size = {
	.id = "youth-group-size",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.params = youth_group_size_params,
	.n_params = PFD_COUNT(youth_group_size_params),
	.source = { "local rule, for example [S28]",
		"örtliche Regel, zum Beispiel [S28]" },
	.title = { "size of a youth group", "Größe einer Jugendgruppe" },
	.text = { "A group that applies to the youth fund has at least so many "
		  "members.",
		"Eine Gruppe, die beim Jugendfonds einen Antrag stellt, hat "
		"mindestens so viele Mitglieder." },
	.message = { "group size: {size}; at least {least} apply together",
		"Gruppengröße: {size}; mindestens {least} stellen den Antrag "
		"gemeinsam" },
	.remedy = { "enter how many they are: \"pfd grant set ID "
		    "group_size=…\"",
		"eintragen, wie viele es sind: „pfd grant set ID "
		"group_size=…“" },
	.sql = "SELECT m.id, 'group_size' AS field, m.year," AWARDED
	       " g.group_size AS value_n, coalesce(g.group_size,'—') AS s_size,"
	       " " GROUP_SIZE " AS n_least FROM grant_money m" APPLICANT
	       " JOIN \"grant\" g ON g.id=m.id"
	       " WHERE m.pot='youth' AND c.kind='group' AND " LIVE
	       " AND coalesce(g.group_size,0)<" GROUP_SIZE,
	.fails = { "grant/2025-032 group_size=2" },
	.passes = { "grant/2025-032 group_size=3" },
};

/* ---- for whom and where ------------------------------------------------------------ */

/* clang-format off */
/* A list that the grant or its project may have. */
#define LACKS(list) \
	"SELECT m.id, '" list "' AS field, m.year," AWARDED \
	" '" list "' AS value_s FROM grant_money m WHERE " LIVE \
	" AND NOT EXISTS (SELECT 1 FROM grant_" list " l WHERE l.id=m.id)" \
	" AND NOT EXISTS (SELECT 1 FROM project_" list " l WHERE l.id=m.project)"
static const char target_group_named_sql[] = LACKS("audiences");
static const char in_area_sql[] =
	LACKS("districts") " AND EXISTS (SELECT 1 FROM partnership_districts)";
/* clang-format on */

const struct pfd_rule pfd_rule_target_group_named = {
	.id = "target-group-named",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "decisions.date",
	.source = { "target groups of the programme's guideline [S31]",
		"Zielgruppen der Leitlinie des Bundesprogramms [S31]" },
	.title = { "a target group is named", "eine Zielgruppe ist benannt" },
	.text = { "A grant, or its project, names at least one target group of "
		  "the programme.",
		"Eine Förderung oder ihr Projekt nennt mindestens eine "
		"Zielgruppe des Bundesprogramms." },
	.message = { "no target group is named",
		"keine Zielgruppe ist genannt" },
	.remedy = { "name one: \"pfd grant set ID audiences+=…\"; \"pfd "
		    "explain grant.audiences\" lists them",
		"eine nennen: „pfd grant set ID audiences+=…“; „pfd explain "
		"grant.audiences“ nennt sie" },
	.sql = target_group_named_sql,
	.fails = { "grant/2025-001 audiences=" },
	.passes = { "grant/2025-001 audiences=\n"
		    "grant/2025-001 project=2025-muster" },
};

const struct pfd_rule pfd_rule_in_area = {
	.id = "in-area",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_LEAD,
	.asof = "decisions.date",
	.source = { "[S18][S61]" },
	.title = { "in the funding area", "im Fördergebiet" },
	.text = { "A measure takes place in the funding area or is for people "
		  "there: the grant, or its project, names at least one of the "
		  "districts in pfd.yaml. A partnership that lists none is "
		  "free of this.",
		"Eine Maßnahme findet im Fördergebiet statt oder ist für "
		"Menschen dort: Die Förderung oder ihr Projekt nennt "
		"mindestens einen der Stadtteile aus pfd.yaml. Eine "
		"Partnerschaft, die keine aufführt, ist davon frei." },
	.message = { "no district of the funding area is named",
		"kein Stadtteil des Fördergebiets ist genannt" },
	.remedy = { "name where it takes place or whom it reaches: \"pfd grant "
		    "set ID districts+=…\"; outside the area: reject it, or "
		    "record a waiver of the lead authority",
		"angeben, wo sie stattfindet oder wen sie erreicht: „pfd grant "
		"set ID districts+=…“; außerhalb des Gebiets: ablehnen oder "
		"eine Ausnahme des Federführenden Amts eintragen" },
	.sql = in_area_sql,
	.fails = { "grant/2025-001 districts=" },
	.passes = { "grant/2025-001 districts=mitte" },
};

/* ---- papers ------------------------------------------------------------------------- */

static const struct pfd_rule_param application_documents_params[] = {
	{ "kinds", PFD_T_STR, NULL,
		"application project_description financing_plan "
		"nonprofit_proof register_extract",
		{ "the kinds of documents, parted by blanks",
			"die Arten der Dokumente, durch Leerzeichen "
			"getrennt" } },
};
/* clang-format off */
#define FILED(kind, id) \
	" AND NOT EXISTS (SELECT 1 FROM " kind "_documents d" \
	" WHERE d.id=" id " AND d.kind=k.kind)"
/* `asked`: the kinds that a year asks for, a row each; some a public body lacks. */
static const char application_documents_sql[] =
	"WITH RECURSIVE asked AS MATERIALIZED (SELECT y.year, '' AS kind,"
	"  param('application-documents','kinds',y.year,y.year||'-01-01')||' '"
	"  AS rest FROM year y UNION ALL"
	" SELECT year, substr(rest,1,instr(rest,' ')-1),"
	"  ltrim(substr(rest,instr(rest,' '))) FROM asked WHERE rest<>'')"
	" SELECT m.id, 'documents' AS field, m.year,"
	" m.award_date IS NOT NULL AS bound, m.year||'-01-01' AS asof,"
	" group_concat(k.kind,' ') AS value_s,"
	" group_concat(k.kind,', ') AS s_missing FROM grant_money m"
	TRACK APPLICANT " JOIN asked k ON k.year=m.year AND k.kind<>''"
	" WHERE t.size='measure' AND c.kind='organisation' AND NOT"
	" (c.public_body IS 1 AND k.kind IN"
	"  ('nonprofit_proof','articles','register_extract'))"
	" AND m.status<>'draft' AND " LIVE FILED("grant", "m.id")
	FILED("contact", "m.applicant") FILED("project", "m.project")
	" GROUP BY m.id";
/* clang-format on */
const struct pfd_rule pfd_rule_application_documents = {
	.id = "application-documents",
	.class = PFD_NORM,
	.kind = "grant",
	.binds = PFD_BINDS_AWARD,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "received",
	.params = application_documents_params,
	.n_params = PFD_COUNT(application_documents_params),
	.source = { "local rule, for example Gotha [S20]",
		"örtliche Regel, zum Beispiel Gotha [S20]" },
	.title = { "the application is complete",
		"der Antrag ist vollständig" },
	.text = { "An organisation's application above the small projects has "
		  "its papers, signed, among the documents of the grant, of "
		  "its project or of the applicant; public bodies need no "
		  "papers of clubs.",
		"Der Antrag einer Organisation oberhalb der Kleinprojekte hat "
		"seine Unterlagen unterschrieben bei den Dokumenten der "
		"Förderung, ihres Projekts oder des Antragstellers; "
		"öffentliche Stellen brauchen keine Vereinsunterlagen." },
	.message = { "not on file: {missing}", "nicht in der Akte: {missing}" },
	.remedy = { "file them: \"pfd attach ID FILE --kind …\", or enter "
		    "`documents`; \"pfd explain grant.documents.kind\" tells "
		    "the kinds",
		"sie ablegen: „pfd attach ID FILE --kind …“, oder `documents` "
		"eintragen; „pfd explain grant.documents.kind“ nennt die "
		"Arten" },
	.sql = application_documents_sql,
	.fails = { "grant/2025-002 documents.1.kind=other" },
	.passes = { "grant/2025-002 documents.1.kind=application" },
};
