/* Reports that are a part of the yearly one. */
#include "internal.h"

static const struct {
	const char *name;
	struct pfd_text title;
	void (*parts[3])(const struct pfd_report_run *run, struct pfd_doc *doc,
		int year);
	const char *main;
} reports[] = {
	{ "grants", { "Grants", "Förderungen" },
		{ pfd_yearly_grants, pfd_yearly_tracks }, "grants" },
	{ "projects", { "Projects", "Projekte" },
		{ pfd_yearly_projects, pfd_yearly_breakdowns }, "projects" },
	{ "meetings", { "Meetings of the bodies", "Sitzungen der Gremien" },
		{ pfd_yearly_meetings, pfd_yearly_bodies }, "meetings" },
	{ "budget", { "Money", "Finanzen" },
		{ pfd_yearly_money, pfd_yearly_controlling }, "controlling" },
	{ "audience", { "Participants", "Teilnehmende" },
		{ pfd_yearly_audience, pfd_yearly_ages, pfd_yearly_breakdowns },
		"participants" },
	{ "recipients", { "Final recipients", "Letztempfänger" },
		{ pfd_yearly_recipients }, "final_recipients" },
	{ "receipts", { "Receipts", "Belege" }, { pfd_yearly_receipts },
		"receipts" },
	{ "years", { "The years up to", "Die Jahre bis" }, { pfd_yearly_years },
		"years" },
};

enum pfd_status pfd_report_of_year(const struct pfd_report_run *run,
	const char *name, int year, struct pfd_doc **ret, struct pfd_err *err)
{
	size_t i = 0;
	struct pfd_doc *doc;

	while (strcmp(reports[i].name, name) != 0)
		i++;
	doc = pfd_doc_new(run->arena, run->lang,
		pfd_arena_printf(run->arena, "pfd/report-%s/1", name).ptr,
		pfd_arena_printf(run->arena, "%s %d",
			pfd_report_say(run, reports[i].title), year)
			.ptr);
	doc->main = reports[i].main;
	for (size_t k = 0;
		k < PFD_COUNT(reports[i].parts) && reports[i].parts[k]; k++)
		reports[i].parts[k](run, doc, year);
	*ret = doc;
	return pfd_report_provenance(run, doc, err);
}
