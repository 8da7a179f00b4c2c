/* Rules of publications that are the office's own, and of names that changed.
 *
 * Release, funding line, disclaimer and specimen copies are those of every
 * publication: catalogue_publicity.c.
 */
#include "catalogue.h"

static const struct pfd_rule_param ministry_name_params[] = {
	{ "old", PFD_T_STR, NULL,
		"Bundesministerium für Familie, Senioren, Frauen und Jugend",
		{ "the name no longer borne", "der frühere Name" } },
	{ "since", PFD_T_DATE, NULL, "2025-05-06",
		{ "the first day of the new one", "der erste Tag des neuen" } },
};
#define OF_YEAR(name, day)             \
	"param('ministry-name','" name \
	"',CAST(substr(id,1,4) AS INTEGER)," day ")"
/* clang-format off */
#define ONE_LINE(text) "replace(replace(" text ",char(10),' '),'  ',' ')"
static const char ministry_name_sql[] =
	"SELECT kind, id, field, CAST(substr(id,1,4) AS INTEGER) AS year,"
	" date AS asof, date AS d_day, " OF_YEAR("old", "date") " AS s_old"
	" FROM (SELECT 'project' AS kind, id,"
	"  'publicity.'||\"no\"||'.wording' AS field, published AS date,"
	"  wording AS text FROM project_publicity WHERE wording IS NOT NULL"
	" UNION ALL SELECT 'post', id, 'published.wording', published_date,"
	"  published_wording FROM post WHERE published_wording IS NOT NULL"
	" UNION ALL SELECT 'post', id, 'text',"
	"  coalesce(published_date,planned,asof()), text FROM post"
	"  WHERE published_wording IS NULL AND text IS NOT NULL)"
	" WHERE date>=" OF_YEAR("since", "date")
	" AND instr(" ONE_LINE("text") "," OF_YEAR("old", "date") ")>0";
/* clang-format on */
const struct pfd_rule pfd_rule_ministry_name = {
	.id = "ministry-name",
	.class = PFD_NORM,
	.kind = "post",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "published.date",
	.params = ministry_name_params,
	.n_params = PFD_COUNT(ministry_name_params),
	.source = { "[S18][S19]; the day [GKU]", "[S18][S19]; der Tag [GKU]" },
	.title = { "the ministry's name", "Name des Ministeriums" },
	.text = { "From the day the ministry changed its name on, a "
		  "publication bears the new one.",
		"Seit dem Tag der Umbenennung trägt eine Veröffentlichung den "
		"neuen Namen des Ministeriums." },
	.message = { "as of {day} the ministry is no longer called “{old}”",
		"am {day} heißt das Ministerium nicht mehr „{old}“" },
	.remedy = { "take the funding line of the day: pfd post text ID",
		"den Förderhinweis des Tages nehmen: pfd post text ID" },
	.sql = ministry_name_sql,
	.fails = { "post/2025-001 published.wording=Gefördert vom Beispiel, "
		   "Bundesministerium für Familie, Senioren, Frauen und "
		   "Jugend" },
	.passes = { "post/2025-001 published.wording=Gefördert vom Beispiel, "
		    "Bundesministerium für Bildung, Familie, Senioren, Frauen "
		    "und Jugend" },
};

/* clang-format off */
static const char post_image_sql[] =
	"SELECT id, 'image.document' AS field, year AS year,"
	" published_date AS asof, published_date AS d_day,"
	" CASE WHEN image_alternative IS NULL"
	"  AND channel IN ('homepage','social_media','newsletter')"
	"  THEN 'image.alternative' ELSE 'image.consent' END AS f_missing"
	" FROM post WHERE published_date IS NOT NULL"
	" AND image_document IS NOT NULL AND ((image_alternative IS NULL"
	"  AND channel IN ('homepage','social_media','newsletter'))"
	" OR coalesce(image_consent,'asked')='asked')";
/* clang-format on */
const struct pfd_rule pfd_rule_post_image = {
	.id = "post-image",
	.class = PFD_NORM,
	.kind = "post",
	.binds = PFD_BINDS_AT_ONCE,
	.severity = PFD_WARNING,
	.waive = PFD_WAIVE_OFFICE,
	.asof = "published.date",
	.source = { "consent: Art. 6 (1) GDPR; accessibility [GKU]",
		"Einwilligung: Art. 6 Abs. 1 DSGVO; Barrierefreiheit [GKU]" },
	.title = { "images with words and consent",
		"Bilder mit Alternativtext und Einwilligung" },
	.text = { "An image on the web has an alternative text, and whoever "
		  "can be recognised agreed before it appeared.",
		"Ein Bild im Netz hat einen Alternativtext, und wer zu "
		"erkennen ist, hat vor dem Erscheinen eingewilligt." },
	.message = { "the image of {day} lacks: {missing}",
		"dem Bild vom {day} fehlt: {missing}" },
	.remedy = { "enter it: pfd post set ID image.alternative=… "
		    "image.consent=…",
		"eintragen: pfd post set ID image.alternative=… "
		"image.consent=…" },
	.sql = post_image_sql,
	.fails = { "post/2025-001 image.document=Bild 3" },
	.passes = { "post/2025-001 image.document=Bild 3\n"
		    "post/2025-001 image.alternative=Ein Stand im Park\n"
		    "post/2025-001 image.consent=not_needed" },
};
