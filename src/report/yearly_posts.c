/* The year's publicity: what appeared where, how many it reached, and of which grants
 * the publicity is proved.
 */
#include "duties.h"

/* clang-format off */
static const struct pfd_report_column channel_columns[] = {
	{ "channel", { "Channel", "Kanal" }, PFD_CELL_ID, .words = &pfd_enum_post_channel },
	{ "posts", { "Posts", "Beiträge" }, PFD_CELL_INT, true },
	{ "approved", { "Approved", "Freigegeben" }, PFD_CELL_INT, true },
	{ "published", { "Published", "Veröffentlicht" }, PFD_CELL_INT, true },
	{ "specimens", { "Specimen copies", "Belegexemplare" }, PFD_CELL_INT, true },
};
static const struct pfd_report_table channels = {
	.name = "post_channels",
	.title = { "Posts by channel", "Beiträge nach Kanal" },
	.sql =
	"SELECT channel, count(*), count(approved_date), count(published_date),"
	" coalesce(sum(published_specimens),0) FROM post WHERE year=?1"
	" GROUP BY channel ORDER BY 2 DESC, channel",
	PFD_REPORT_COLUMNS(channel_columns),
};

static const struct pfd_report_column reach_columns[] = {
	{ "channel", { "Channel", "Kanal" }, PFD_CELL_ID, .words = &pfd_enum_post_channel },
	{ "figure", { "Figure", "Kennzahl" }, PFD_CELL_ID, .words = &pfd_enum_reach },
	{ "posts", { "Posts", "Beiträge" }, PFD_CELL_INT },
	{ "value", { "Value", "Wert" }, PFD_CELL_INT },
};
/* Of each post what was read off last. */
static const struct pfd_report_table reach = {
	.name = "post_reach",
	.title = { "Reach (of each post the latest figure)",
		"Reichweite (je Beitrag die letzte Ablesung)" },
	.sql =
	"SELECT p.channel, r.figure, count(*), sum(r.value) FROM post p"
	" JOIN post_reach r ON r.id=p.id WHERE p.year=?1"
	" AND r.\"no\"=(SELECT l.\"no\" FROM post_reach l WHERE l.id=r.id"
	"  AND l.figure=r.figure ORDER BY l.date DESC, l.\"no\" DESC LIMIT 1)"
	" GROUP BY p.channel, r.figure ORDER BY p.channel, r.figure",
	PFD_REPORT_COLUMNS(reach_columns),
};

static const struct pfd_report_column proof_columns[] = {
	{ "grant", { "Grant", "Förderung" }, PFD_CELL_ID, .kind_of_record = "grant" },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "posts", { "Posts", "Beiträge" }, PFD_CELL_INT, true },
	{ "publications", { "Publications of the project", "Veröffentlichungen des Projekts" }, PFD_CELL_INT, true },
	{ "proved", { "Publicity proved", "Öffentlichkeitsarbeit belegt" }, PFD_CELL_BOOL },
};
/* What appeared counts, once it names the grant, its project or an event of it. */
static const struct pfd_report_table proof = {
	.name = "publicity_proof",
	.title = { "Publicity of the awarded grants",
		"Öffentlichkeitsarbeit der bewilligten Förderungen" },
	.sql =
	"WITH g AS (SELECT m.id, m.title, m.project FROM grant_money m"
	"  WHERE m.year=?1 AND m.award_date IS NOT NULL"
	"  AND m.status NOT IN ('cancelled','withdrawn','revoked','rejected')),"
	" n AS (SELECT g.id, g.title, (SELECT count(*) FROM post p"
	"   LEFT JOIN event e ON e.id=p.event WHERE p.published_date IS NOT NULL"
	"   AND (p.\"grant\"=g.id OR p.project=g.project OR e.project=g.project))"
	"   AS posts, (SELECT count(*) FROM project_publicity u"
	"   WHERE u.id=g.project AND u.published IS NOT NULL) AS publications FROM g)"
	" SELECT id, title, posts, publications, posts+publications>0 FROM n"
	" ORDER BY id",
	PFD_REPORT_COLUMNS(proof_columns),
};
/* clang-format on */

static const struct pfd_report_table *const tables[] = { &channels, &reach,
	&proof, NULL };
const struct pfd_duty pfd_duty_publicity = {
	.name = "publicity",
	.title = { "Publicity", "Öffentlichkeitsarbeit" },
	.tables = tables,
	.any = "SELECT 1 FROM post WHERE year=?1",
	.part = "publicity",
};
