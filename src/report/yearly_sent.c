/* Yearly report: which reports of the year went to whom (`--sent-to`). */
#include "internal.h"

static const struct pfd_report_column columns[] = {
	{ "date", { "Sent", "Versandt" }, PFD_CELL_DATE },
	{ "title", { "Report", "Bericht" }, PFD_CELL_TEXT },
	{ "to", { "To", "An" }, PFD_CELL_TEXT },
	{ "format", { "Format", "Format" }, PFD_CELL_ID,
		.words = &pfd_enum_sent_format },
	{ "as_of", { "As of", "Stichtag" }, PFD_CELL_DATE },
	{ "commit", { "Commit", "Commit" }, PFD_CELL_ID, .detail = true },
	{ "sha256", { "SHA-256", "SHA-256" }, PFD_CELL_ID, .detail = true },
};

static const struct pfd_report_table sent = {
	.name = "sent",
	.sql = "SELECT date, coalesce(title, report), \"to\", format, as_of,"
	       " \"commit\", sha256 FROM year_sent WHERE id=CAST(?1 AS TEXT)"
	       " ORDER BY \"no\"",
	PFD_REPORT_COLUMNS(columns),
};

void pfd_yearly_sent(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	static const char any[] =
		"SELECT 1 FROM year_sent WHERE id=CAST(?1 AS TEXT) LIMIT 1";
	struct pfd_query *query = pfd_query(run->index, any);
	bool found;

	pfd_query_int(query, 1, year);
	found = pfd_query_row(query);
	pfd_query_done(query);
	if (!found)
		return;
	pfd_doc_heading(doc, 1, "sent_reports",
		pfd_report_say(run, PFD_TEXT("Annex: reports sent",
					    "Anlage: versandte Berichte")));
	pfd_report_query(run, doc, &sent, year);
}
