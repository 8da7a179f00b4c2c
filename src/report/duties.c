/* Reports of the office's own work, each a part of the yearly report, and the figures
 * for the scientific evaluation.
 */
#include "duties.h"
#include "narrative.h"

static const struct pfd_duty *const duties[] = { &pfd_duty_all,
	&pfd_duty_events, &pfd_duty_publicity, &pfd_duty_networks,
	&pfd_duty_opportunities, &pfd_duty_tasks, &pfd_duty_analyses,
	&pfd_duty_evaluation };

void pfd_duty_add(const struct pfd_report_run *run, struct pfd_doc *doc,
	const struct pfd_duty *duty, int level, int year)
{
	for (const struct pfd_report_table *const *t = duty->tables; *t; t++) {
		struct pfd_report_table bare = **t;

		bare.title = (struct pfd_text){ 0 };
		pfd_doc_heading(doc, level, bare.name,
			pfd_report_say(run, (*t)->title));
		pfd_report_query(run, doc, &bare, year);
	}
}

struct pfd_doc *pfd_duty_doc(const struct pfd_report_run *run,
	const char *schema, struct pfd_text title, int year)
{
	return pfd_doc_new(run->arena, run->lang, schema,
		pfd_arena_printf(
			run->arena, "%s %d", pfd_report_say(run, title), year)
			.ptr);
}

static bool any(
	const struct pfd_report_run *run, const struct pfd_duty *duty, int year)
{
	struct pfd_query *query = pfd_query(run->index, duty->any);
	bool found;

	pfd_query_int(query, 1, year);
	found = pfd_query_row(query);
	if (found)
		pfd_query_done(query);
	return found;
}

enum pfd_status pfd_report_duty(const struct pfd_report_run *run,
	const char *name, int year, struct pfd_doc **ret, struct pfd_err *err)
{
	const struct pfd_duty *duty = duties[0];

	for (size_t i = 0; i < PFD_COUNT(duties); i++)
		if (!strcmp(duties[i]->name, name))
			duty = duties[i];
	*ret = pfd_duty_doc(run,
		pfd_arena_printf(run->arena, "pfd/report-%s/1", name).ptr,
		duty->title, year);
	pfd_duty_add(run, *ret, duty, 2, year);
	return pfd_report_provenance(run, *ret, err);
}

void pfd_yearly_duties(const struct pfd_report_run *run, struct pfd_doc *doc,
	int year, struct pfd_narrative *narrative)
{
	/* The evaluation's figures are of all the report: not once more. */
	for (size_t i = 0; i + 1 < PFD_COUNT(duties); i++) {
		bool there = any(run, duties[i], year);

		if (!there && !duties[i]->part)
			continue;
		pfd_doc_heading(doc, 1, duties[i]->name,
			pfd_report_say(run, duties[i]->title));
		if (duties[i]->part)
			pfd_narrative_place(
				run, doc, narrative, duties[i]->part, false);
		if (there)
			pfd_duty_add(run, doc, duties[i], 2, year);
	}
	if (!pfd_incidents_any(run, year))
		return;
	pfd_doc_heading(doc, 1, "incidents",
		pfd_report_say(run, PFD_TEXT("Incidents", "Vorfälle")));
	pfd_incidents_add(run, doc, 2, year, run->as_of);
}
