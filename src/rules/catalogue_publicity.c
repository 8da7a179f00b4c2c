/* Rules of publications, and of what the partnership owes the programme.
 *
 * A publication is a fact: it can be recorded whatever is wrong with it, and the
 * rules bind when a grant of its project is accepted.
 */
#include "catalogue.h"

/* clang-format off */
#define BOUND \
	" p.id IN (SELECT project FROM \"grant\"" \
	"  WHERE settlement_accepted IS NOT NULL) AS bound,"
/* Wording breaks its lines where it likes. */
#define ONE_LINE(text) "replace(replace(" text ",char(10),' '),'  ',' ')"
/* The year's text of a kind in force on the day of a publication. */
#define WITHOUT(kind) \
	"SELECT 'project' AS kind, p.id," \
	" 'publicity.'||p.\"no\"||'.wording' AS field," \
	" CAST(t.id AS INTEGER) AS year," BOUND " p.published AS asof," \
	" p.\"no\" AS value_n, p.title AS s_title, p.published AS d_day," \
	" " ONE_LINE("t.wording") " AS s_wording FROM project_publicity p" \
	" JOIN year_texts t ON t.id=substr(p.id,1,4) AND t.text='" kind "'" \
	"  AND (t.\"from\" IS NULL OR t.\"from\"<=p.published)" \
	"  AND (t.\"to\" IS NULL OR t.\"to\">=p.published)" \
	" WHERE p.published IS NOT NULL AND instr(" \
	ONE_LINE("coalesce(p.wording,'')") ",rtrim(" ONE_LINE("t.wording") "))=0"
/* The same of the office's own posts, which bind at once. */
#define POST_WITHOUT(kind) \
	"SELECT 'post', p.id, 'published.wording', p.year, 1," \
	" p.published_date, 0, p.title, p.published_date," \
	" " ONE_LINE("t.wording") " FROM post p" \
	" JOIN year_texts t ON t.id=substr(p.id,1,4) AND t.text='" kind "'" \
	"  AND (t.\"from\" IS NULL OR t.\"from\"<=p.published_date)" \
	"  AND (t.\"to\" IS NULL OR t.\"to\">=p.published_date)" \
	" WHERE p.published_date IS NOT NULL AND instr(" \
	ONE_LINE("coalesce(p.published_wording,'')") \
	",rtrim(" ONE_LINE("t.wording") "))=0"
/* clang-format on */

/* clang-format off */
static const char publication_approved_sql[] =
	"SELECT 'project' AS kind, p.id,"
	" 'publicity.'||p.\"no\"||'.published' AS field,"
	" CAST(substr(p.id,1,4) AS INTEGER) AS year," BOUND
	" p.published AS asof, p.published AS value_d,"
	" p.title AS s_title, p.published AS d_published"
	" FROM project_publicity p WHERE p.published IS NOT NULL"
	" AND (p.approved IS NULL OR p.approved>p.published)"
	" UNION ALL SELECT 'post', id, 'published.date', year, 1,"
	" published_date, published_date, title, published_date FROM post"
	" WHERE published_date IS NOT NULL"
	" AND (approved_date IS NULL OR approved_date>published_date)";
/* clang-format on */
const struct pfd_rule pfd_rule_publication_approved = {
	.id = "publication-approved",
	.class = PFD_NORM,
	.kind = "project",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "publicity.published",
	.source = { "Darmstadt [S26], leaflet on publicity [S32][S82]",
		"Darmstadt [S26], Merkblatt Öffentlichkeitsarbeit "
		"[S32][S82]" },
	.title = { "released before it is published",
		"freigegeben vor der Veröffentlichung" },
	.text = { "The office releases a publication before it appears.",
		"Die Fachstelle gibt eine Veröffentlichung frei, bevor sie "
		"erscheint." },
	.message = { "“{title}” appeared {published} without an earlier "
		     "release",
		"„{title}“ erschien am {published} ohne vorherige Freigabe" },
	.remedy = { "record the release in `approved`, or a waiver of the "
		    "office in the record",
		"die Freigabe in `approved` eintragen oder eine Ausnahme der "
		"Fachstelle beim Projekt" },
	.sql = publication_approved_sql,
	.fails = { "project/2025-muster publicity.1.approved=2025-05-11" },
	.passes = { "project/2025-muster publicity.1.approved=2025-05-10" },
};

/* clang-format off */
static const char funding_line_sql[] =
	WITHOUT("funding_line") " UNION ALL " POST_WITHOUT("funding_line");
/* clang-format on */
const struct pfd_rule pfd_rule_funding_line = {
	.id = "funding-line",
	.class = PFD_NORM,
	.kind = "project",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_ERROR,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "publicity.published",
	.source = { "[S83], ministry [S18][S19]",
		"[S83], Ministerium [S18][S19]" },
	.title = { "the funding line stands in it", "mit Förderhinweis" },
	.text = { "A publication carries the funding line of the year that is "
		  "valid on its day, letter by letter; a year without one "
		  "asks for none.",
		"Eine Veröffentlichung trägt den an ihrem Tag gültigen "
		"Förderhinweis des Jahres, Buchstabe für Buchstabe; ein Jahr "
		"ohne Förderhinweis verlangt keinen." },
	.message = { "“{title}” of {day} lacks the funding line “{wording}”",
		"„{title}“ vom {day} fehlt der Förderhinweis „{wording}“" },
	.remedy = { "record in `wording` what stands in it; have it corrected, "
		    "or record a waiver of the office in the project",
		"in `wording` eintragen, was darin steht; berichtigen lassen "
		"oder eine Ausnahme der Fachstelle beim Projekt eintragen" },
	.sql = funding_line_sql,
	.fails = { "project/2025-muster publicity.1.wording=Gefördert im "
		   "Rahmen von Demokratie leben!" },
	.passes = { "" },
};

/* clang-format off */
static const char disclaimer_line_sql[] =
	WITHOUT("disclaimer")
	" AND p.kind IN ('brochure','website','audio_video')"
	" UNION ALL " POST_WITHOUT("disclaimer")
	" AND p.channel IN ('homepage','print')";
/* clang-format on */
const struct pfd_rule pfd_rule_disclaimer_line = {
	.id = "disclaimer-line",
	.class = PFD_NORM,
	.kind = "project",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "publicity.published",
	.source = { "leaflet on publicity [GKU]",
		"Merkblatt Öffentlichkeitsarbeit [GKU]" },
	.title = { "the disclaimer stands in it", "mit Haftungsausschluss" },
	.text = { "Longer publications (brochures, web pages, films) carry the "
		  "year's disclaimer.",
		"Längere Veröffentlichungen (Broschüren, Internetseiten, "
		"Filme) tragen den Haftungsausschluss des Jahres." },
	.message = { "“{title}” of {day} lacks the disclaimer",
		"„{title}“ vom {day} fehlt der Haftungsausschluss" },
	.remedy = { "record in `wording` what stands in it, or have it added",
		"in `wording` eintragen, was darin steht, oder ergänzen "
		"lassen" },
	.sql = disclaimer_line_sql,
	.fails = { "project/2025-muster publicity.1.kind=brochure" },
	.passes = { "project/2025-muster publicity.1.kind=flyer" },
};

static const struct pfd_rule_param specimen_copies_params[] = {
	{ "copies", PFD_T_INT, "copies", "5",
		{ "how many copies are kept",
			"wie viele Belegexemplare vorliegen" } },
};
#define COPIES(day)                                              \
	"param('specimen-copies','copies',CAST(substr(p.id,1,4)" \
	" AS INTEGER)," day ")"
/* clang-format off */
static const char specimen_copies_sql[] =
	"SELECT 'project' AS kind, p.id,"
	" 'publicity.'||p.\"no\"||'.specimens' AS field,"
	" CAST(substr(p.id,1,4) AS INTEGER) AS year," BOUND
	" p.published AS asof, coalesce(p.specimens,0) AS value_n,"
	" p.title AS s_title, coalesce(p.specimens,0) AS n_kept,"
	" " COPIES("p.published") " AS n_wanted FROM project_publicity p"
	" WHERE p.kind IN ('poster','flyer','brochure')"
	" AND coalesce(p.specimens,0)<" COPIES("p.published")
	" UNION ALL SELECT 'post', p.id, 'published.specimens', p.year, 1,"
	" p.published_date, coalesce(p.published_specimens,0), p.title,"
	" coalesce(p.published_specimens,0), " COPIES("p.published_date")
	" FROM post p WHERE p.channel='print' AND p.published_date IS NOT NULL"
	" AND coalesce(p.published_specimens,0)<" COPIES("p.published_date");
/* clang-format on */
const struct pfd_rule pfd_rule_specimen_copies = {
	.id = "specimen-copies",
	.class = PFD_NORM,
	.kind = "project",
	.binds = PFD_BINDS_ACCEPT,
	.severity = PFD_INFO,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "publicity.published",
	.params = specimen_copies_params,
	.n_params = PFD_COUNT(specimen_copies_params),
	.source = { "Darmstadt [S26]" },
	.title = { "specimen copies", "Belegexemplare" },
	.text = { "Of what is printed, copies are kept with the proof of use; "
		  "of the office's own prints, too.",
		"Von Gedrucktem liegen Belegexemplare beim "
		"Verwendungsnachweis, auch von Drucksachen der Fachstelle." },
	.message = { "“{title}”: {kept} of {wanted} specimen copies",
		"„{title}“: {kept} von {wanted} Belegexemplaren" },
	.remedy = { "ask for them and enter them in `specimens`",
		"anfordern und in `specimens` eintragen" },
	.sql = specimen_copies_sql,
	.fails = { "project/2025-muster publicity.1.specimens=4" },
	.passes = { "project/2025-muster publicity.1.specimens=5" },
};
