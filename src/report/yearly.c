/* The yearly report to the funding body: its parts in order, and where it comes
 * from (domain: Sachbericht, zahlenmäßiger Nachweis, Monitoring). */
#include "figures.h"
#include "narrative.h"

/* The sums that an independent script can add up again. */
static const char control_sql[] =
	"SELECT (SELECT count(*) FROM files), count(*),"
	" coalesce(sum(requested),0), coalesce(sum(awarded),0),"
	" coalesce(sum(paid),0) FROM grant_money WHERE year=?1";

void pfd_yearly_control(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	static const struct {
		const char *key;
		struct pfd_text title;
		bool money;
	} sums[] = {
		{ "records", { "Records", "Datensätze" } },
		{ "grants",
			{ "Grants of the year", "Förderungen des Jahres" } },
		{ "requested", { "Requested in total", "Beantragt gesamt" },
			true },
		{ "awarded", { "Awarded in total", "Bewilligt gesamt" }, true },
		{ "paid", { "Paid in total", "Ausgezahlt gesamt" }, true },
	};
	struct pfd_query *query = pfd_query(run->index, control_sql);

	pfd_query_int(query, 1, year);
	if (!pfd_query_row(query))
		return;
	for (size_t i = 0; i < PFD_COUNT(sums); i++) {
		int64_t sum = pfd_row_int(query, (int)i);

		pfd_doc_provenance(doc, sums[i].key,
			pfd_report_say(run, sums[i].title),
			sums[i].money ? pfd_cell_money(sum)
				      : pfd_cell_int(sum));
	}
	pfd_query_done(query);
}

/* Whether what a report says may come from the file; one written into the directory
 * does not. */
static bool is_input(struct pfd_str path)
{
	return pfd_kind_of_path(path) || pfd_str_starts(path, PFD_SQL_FILES) ||
	       (pfd_str_starts(path, PFD_REPORTS) &&
		       (pfd_str_ends(path, ".md") ||
			       pfd_str_ends(path, ".sql")));
}

/* A revision is what it is; the work tree is its HEAD, and clean if no record
 * differs from it. */
static enum pfd_status state_of(const struct pfd_report_run *run,
	struct pfd_snapshot *ret_head, bool *ret_clean, struct pfd_err *err)
{
	struct pfd_dirty dirty = { 0 };
	enum pfd_status status;

	*ret_head = *run->snapshot;
	*ret_clean = true;
	if (run->snapshot->kind == PFD_STATE_REVISION || !run->store)
		return PFD_OK;
	status = pfd_snapshot_take(run->arena, run->store, PFD_STATE_REVISION,
		"HEAD", ret_head, err);
	if (!status)
		status = pfd_store_dirty(
			run->arena, run->store, ret_head, NULL, 0, &dirty, err);
	*ret_clean = ret_head->has_commit;
	pfd_vec_foreach (path, &dirty) {
		if (is_input(*path))
			*ret_clean = false;
	}
	return status;
}

void pfd_report_as_of(const struct pfd_report_run *run, struct pfd_doc *doc)
{
	pfd_doc_provenance(doc, "as_of",
		pfd_report_say(run, PFD_TEXT("As of", "Stichtag")),
		pfd_cell_date(run->as_of));
	pfd_doc_provenance(doc, "pfd", "pfd", pfd_cell_z(PFD_VERSION));
}

enum pfd_status pfd_report_provenance(const struct pfd_report_run *run,
	struct pfd_doc *doc, struct pfd_err *err)
{
	struct pfd_snapshot head = { 0 };
	struct pfd_cell commit = { 0 };
	bool clean;
	char hex[41];
	enum pfd_status status = state_of(run, &head, &clean, err);

	if (status)
		return status;
	if (head.has_commit)
		commit = pfd_cell_id(pfd_arena_str(
			run->arena, pfd_str(pfd_oid_hex(&head.commit, hex))));
	pfd_doc_provenance(doc, "commit",
		pfd_report_say(run, PFD_TEXT("Commit", "Commit")), commit);
	if (run->store)
		pfd_doc_provenance(doc, "clean",
			pfd_report_say(
				run, PFD_TEXT("Without uncommitted edits",
					     "Ohne offene Änderungen")),
			pfd_cell_bool(clean));
	pfd_report_as_of(run, doc);
	pfd_doc_provenance(doc, "rules",
		pfd_report_say(run, PFD_TEXT("Rule version", "Regelstand")),
		pfd_cell_id(pfd_rules_version(run->arena)));
	return PFD_OK;
}

/* ---- its parts in order -------------------------------------------------------------- */

static void section(const struct pfd_report_run *run, struct pfd_doc *doc,
	const char *name, struct pfd_text title)
{
	pfd_doc_heading(doc, 1, name, pfd_report_say(run, title));
}

/* Everything but the texts. */
static struct pfd_doc *build(const struct pfd_report_run *run, int year,
	const struct pfd_findings *findings, struct pfd_narrative *narrative)
{
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang,
		"pfd/report-yearly/1",
		pfd_arena_printf(run->arena, "%s %d",
			pfd_report_say(run,
				PFD_TEXT("Yearly report", "Jahresbericht")),
			year)
			.ptr);

	doc->prose = true;
	pfd_yearly_title(run, doc, year);
	pfd_narrative_place(run, doc, narrative, "summary", false);
	pfd_yearly_figures(run, doc, year);
	pfd_narrative_place(run, doc, narrative, "situation", false);
	pfd_narrative_place(run, doc, narrative, "structures", true);
	pfd_yearly_master(run, doc, year);
	pfd_yearly_meetings(run, doc, year);
	pfd_yearly_bodies(run, doc, year);
	section(run, doc, "aims",
		PFD_TEXT("Aims and how far they were reached",
			"Ziele und Zielerreichung"));
	pfd_narrative_place(run, doc, narrative, "aims", false);
	pfd_yearly_strategy(run, doc, year);
	pfd_narrative_place(run, doc, narrative, "money", true);
	pfd_yearly_money(run, doc, year);
	pfd_yearly_tracks(run, doc, year);
	pfd_yearly_controlling(run, doc, year);
	section(run, doc, "projects",
		PFD_TEXT("The projects one by one",
			"Die Projekte im Einzelnen"));
	pfd_narrative_place(run, doc, narrative, "projects", false);
	pfd_yearly_projects(run, doc, year);
	pfd_yearly_breakdowns(run, doc, year);
	section(run, doc, "participation",
		PFD_TEXT("Participation and reach",
			"Beteiligung und Reichweite"));
	pfd_narrative_place(run, doc, narrative, "participation", false);
	pfd_yearly_audience(run, doc, year);
	pfd_yearly_ages(run, doc, year);
	section(run, doc, "youth",
		PFD_TEXT("Youth forum and youth fund",
			"Jugendforum und Jugendfonds"));
	pfd_narrative_place(run, doc, narrative, "youth", false);
	pfd_yearly_duties(run, doc, year, narrative);
	pfd_yearly_advice(run, doc, year);
	pfd_yearly_rules(run, doc, year, findings);
	pfd_narrative_place(run, doc, narrative, "lessons", false);
	pfd_narrative_place(run, doc, narrative, "outlook", false);
	section(run, doc, "grants",
		PFD_TEXT("Annex: list of grants",
			"Anlage: Liste der Förderungen"));
	pfd_yearly_grants(run, doc, year);
	section(run, doc, "final_recipients",
		PFD_TEXT("Annex: final recipients", "Anlage: Letztempfänger"));
	pfd_yearly_recipients(run, doc, year);
	section(run, doc, "receipts",
		PFD_TEXT("Annex: receipts", "Anlage: Belege"));
	pfd_yearly_receipts(run, doc, year);
	pfd_yearly_sent(run, doc, year);
	return doc;
}

enum pfd_status pfd_report_yearly(const struct pfd_report_run *run, int year,
	const struct pfd_findings *findings, struct pfd_doc **ret,
	struct pfd_err *err)
{
	struct pfd_narrative narrative = { 0 };
	struct pfd_doc *doc = build(run, year, findings, &narrative);
	enum pfd_status status =
		pfd_narrative_fill(run, doc, year, &narrative, err);

	if (!status)
		status = pfd_report_provenance(run, doc, err);
	if (status)
		return status;
	pfd_yearly_control(run, doc, year);
	*ret = doc;
	return PFD_OK;
}

struct pfd_doc *pfd_report_yearly_figures(const struct pfd_report_run *run,
	int year, const struct pfd_findings *findings)
{
	struct pfd_narrative ignored = { 0 };

	return pfd_figures_list(run, build(run, year, findings, &ignored));
}
