/* The situation report: what follows from the sources, the key figures of others,
 * and the office's own published figures beside them.
 */
#include "duties.h"

/* clang-format off */
static const struct pfd_report_column source_columns[] = {
	{ "analysis", { "Source", "Quelle" }, PFD_CELL_ID, .kind_of_record = "analysis", .named = true },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID, .words = &pfd_enum_analysis_kind },
	{ "level", { "Level", "Ebene" }, PFD_CELL_ID, .words = &pfd_enum_level },
	{ "figure", { "Figure", "Kennzahl" }, PFD_CELL_TEXT },
	{ "value", { "Value", "Wert" }, PFD_CELL_INT },
	{ "unit", { "Unit", "Einheit" }, PFD_CELL_TEXT },
	{ "as_of", { "As of", "Stand" }, PFD_CELL_DATE },
};
static const struct pfd_report_table sources = {
	.name = "analysis_figures",
	.title = { "Key figures of others", "Kennzahlen anderer Stellen" },
	.sql =
	"SELECT a.id, coalesce(a.publisher||': ','')||a.title, a.kind, a.level,"
	" f.figure, f.value, f.unit, f.as_of FROM analysis a"
	" JOIN analysis_figures f ON f.id=a.id WHERE a.year=?1"
	" ORDER BY a.kind, a.id, f.\"no\"",
	PFD_REPORT_COLUMNS(source_columns),
};
static const char summaries_sql[] =
	"SELECT title, summary FROM analysis WHERE year=?1"
	" AND summary IS NOT NULL ORDER BY kind='own', kind, id";
/* clang-format on */

static const struct pfd_report_table *const tables[] = { &sources, NULL };
const struct pfd_duty pfd_duty_analyses = {
	.name = "analyses",
	.title = { "Analyses", "Analysen" },
	.tables = tables,
	.any = "SELECT 1 FROM analysis WHERE year=?1",
};

enum pfd_status pfd_report_situation(const struct pfd_report_run *run, int year,
	struct pfd_date as_of, struct pfd_doc **ret, struct pfd_err *err)
{
	struct pfd_doc *doc = pfd_duty_doc(run, "pfd/report-situation/1",
		PFD_TEXT("Situation report", "Lagebericht"), year);
	struct pfd_query *query;

	pfd_doc_heading(doc, 1, "assessment",
		pfd_report_say(run, PFD_TEXT("What follows from the sources",
					    "Was aus den Quellen folgt")));
	query = pfd_query(run->index, summaries_sql);
	pfd_query_int(query, 1, year);
	while (pfd_query_row(query)) {
		pfd_doc_heading(doc, 2, NULL,
			pfd_arena_z(run->arena, pfd_row_str(query, 0)));
		pfd_doc_paragraph(doc, pfd_row_str(query, 1));
	}
	pfd_duty_add(run, doc, &pfd_duty_analyses, 1, year);
	pfd_doc_heading(doc, 1, "incidents",
		pfd_report_say(run, PFD_TEXT("Incidents known to the office",
					    "Der Fachstelle bekannte "
					    "Vorfälle")));
	pfd_incidents_add(run, doc, 2, year, as_of);
	*ret = doc;
	return pfd_report_provenance(run, doc, err);
}
