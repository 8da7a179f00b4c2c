/* Winning partners: how far each has come, and which funding programmes fit whom.
 */
#include "internal.h"

/* ---- the pipeline ---------------------------------------------------------------- */

static const struct pfd_report_column pipeline_columns[] = {
	{ "stage", { "Stage", "Stufe" }, PFD_CELL_ID,
		.words = &pfd_enum_acquisition_stage },
	{ "contact", { "Contact", "Kontakt" }, PFD_CELL_ID,
		.kind_of_record = "contact", .named = true },
	{ "since", { "Since", "Seit" }, PFD_CELL_DATE },
	{ "days", { "Days", "Tage" }, PFD_CELL_INT },
	{ "next_step", { "Next step", "Nächster Schritt" }, PFD_CELL_TEXT },
	{ "by", { "By", "Bis" }, PFD_CELL_DATE },
	{ "talks", { "Talks", "Beratungen" }, PFD_CELL_INT },
	{ "applications", { "Applications", "Anträge" }, PFD_CELL_INT },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY },
	{ "shown", { "Records show", "Laut Datensätzen" }, PFD_CELL_ID,
		.words = &pfd_enum_acquisition_stage },
};
static const struct pfd_report_column count_columns[] = {
	{ "stage", { "Stage", "Stufe" }, PFD_CELL_ID,
		.words = &pfd_enum_acquisition_stage },
	{ "contacts", { "Contacts", "Kontakte" }, PFD_CELL_INT, .total = true },
};

/* clang-format off */
#define ORDER(stage) "instr('identified contacted advised applied partner" \
	" dormant'," stage ")"
/* What the records show is told where it is further than the stage entered. */
static const struct pfd_report_table pipeline = { .name = "pipeline", .sql =
	"SELECT p.stage, p.id, p.name, p.date, pfd_days(p.date,asof()),"
	" CASE WHEN p.next_done IS NULL THEN p.next_step END,"
	" CASE WHEN p.next_done IS NULL THEN p.next_date END, p.talks,"
	" p.applications, p.awarded, CASE WHEN p.stage<>'dormant' AND"
	"  " ORDER("p.shown") ">" ORDER("p.stage") " THEN p.shown END"
	" FROM (SELECT q.*, CASE WHEN q.awards>0 THEN 'partner'"
	"  WHEN q.applications>0 THEN 'applied' WHEN q.talks>0 THEN 'advised'"
	"  ELSE 'identified' END AS shown FROM (SELECT s.*,"
	"  coalesce(pfd_shown(c.id,'name',c.name),c.id) AS name,"
	"  (SELECT count(*) FROM advice a WHERE a.organisation=s.id) AS talks,"
	"  (SELECT count(*) FROM grant_money m WHERE m.applicant=s.id)"
	"   AS applications,"
	"  (SELECT count(m.award_date) FROM grant_money m WHERE m.applicant=s.id)"
	"   AS awards,"
	"  (SELECT coalesce(sum(m.awarded),0) FROM grant_money m"
	"   WHERE m.applicant=s.id) AS awarded"
	"  FROM contact_stage s JOIN contact c ON c.id=s.id) q) p"
	" ORDER BY " ORDER("p.stage") ", p.next_date IS NULL, p.next_date, p.id",
	PFD_REPORT_COLUMNS(pipeline_columns) };
static const struct pfd_report_table counts = { .name = "stages",
	.title = { "By stage", "Nach Stufe" }, .sql =
	"SELECT stage, count(*) FROM contact_stage GROUP BY stage"
	" ORDER BY " ORDER("stage"), PFD_REPORT_COLUMNS(count_columns) };
/* clang-format on */

struct pfd_doc *pfd_report_pipeline(const struct pfd_report_run *run)
{
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->lang, "pfd/pipeline/1",
			pfd_report_say(run, PFD_TEXT("Way to new partners",
						    "Gewinnung von Partnern")));

	pfd_report_query(run, doc, &pipeline, 0);
	pfd_report_query(run, doc, &counts, 0);
	pfd_report_as_of(run, doc);
	return doc;
}

/* ---- which programmes fit -------------------------------------------------------- */

/* In the order in which a reason is told. */
static const struct pfd_enum_value fit_values[] = {
	{ "fits", { "fits", "passt" } },
	{ "closed", { "closed", "nicht offen" } },
	{ "applicant", { "not for this kind of applicant",
			       "nicht für solche Antragstellende" } },
	{ "legal_form",
		{ "not for this legal form", "nicht für diese Rechtsform" } },
	{ "nonprofit", { "non-profit status not proven",
			       "Gemeinnützigkeit nicht nachgewiesen" } },
	{ "aims", { "other aims", "andere Ziele" } },
	{ "amount", { "other amounts", "andere Beträge" } },
	{ "deadline", { "deadline over", "Frist vorbei" } },
};
static const struct pfd_enum fits = { "fit", fit_values,
	PFD_COUNT(fit_values) };

static const struct pfd_report_column match_columns[] = {
	{ "fit", { "Fit", "Eignung" }, PFD_CELL_ID, .words = &fits },
	{ "opportunity", { "Opportunity", "Fördermöglichkeit" }, PFD_CELL_ID,
		.kind_of_record = "opportunity" },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "funder", { "Funder", "Geldgeber" }, PFD_CELL_TEXT },
	{ "minimum", { "From", "Ab" }, PFD_CELL_MONEY },
	{ "maximum", { "Up to", "Bis" }, PFD_CELL_MONEY },
	{ "own_share", { "Own share %", "Eigenanteil %" }, PFD_CELL_INT },
	{ "deadline", { "Next deadline", "Nächste Frist" }, PFD_CELL_DATE },
	{ "checked", { "Checked", "Geprüft" }, PFD_CELL_DATE },
	{ "website", { "Website", "Internetseite" }, PFD_CELL_TEXT },
};
/* clang-format off */
/* ?1 is the applicant, ?2 the grant or NULL.  What is not known speaks against
 * nothing, but a proof that is asked for must be there. */
#define NAMED(list) \
	"EXISTS (SELECT 1 FROM opportunity_" list " x WHERE x.id=o.id)"
#define AMONG(list, value) \
	value " IN (SELECT x.value FROM opportunity_" list " x WHERE x.id=o.id)"
static const struct pfd_report_table matches = { .name = "opportunities", .sql =
	"WITH c AS (SELECT id, kind, legal_form, nonprofit_date, requested"
	"  FROM contact LEFT JOIN (SELECT id AS g, requested FROM \"grant\") "
	"  ON g=?2 WHERE id=?1),"
	" aims AS (SELECT value FROM grant_aims WHERE id=?2)"
	" SELECT CASE"
	" WHEN o.open_start>asof() OR o.open_end<asof() THEN 'closed'"
	" WHEN " NAMED("applicants") " AND NOT " AMONG("applicants", "c.kind")
	"  THEN 'applicant'"
	" WHEN c.kind='organisation' AND c.legal_form IS NOT NULL AND "
	NAMED("legal_forms") " AND NOT " AMONG("legal_forms", "c.legal_form")
	"  THEN 'legal_form'"
	" WHEN c.kind<>'organisation' AND " NAMED("legal_forms")
	"  THEN 'legal_form'"
	" WHEN o.nonprofit=1 AND c.nonprofit_date IS NULL THEN 'nonprofit'"
	" WHEN EXISTS (SELECT 1 FROM aims) AND " NAMED("aims") " AND NOT EXISTS"
	"  (SELECT 1 FROM aims a WHERE " AMONG("aims", "a.value") ") THEN 'aims'"
	" WHEN c.requested<o.minimum OR c.requested>o.maximum THEN 'amount'"
	" WHEN n.date IS NULL AND EXISTS (SELECT 1 FROM opportunity_deadlines d"
	"  WHERE d.id=o.id) THEN 'deadline' ELSE 'fits' END AS fit,"
	" o.id, o.title, o.funder, o.minimum, o.maximum, o.own_share, n.date,"
	" o.checked, o.website FROM opportunity o CROSS JOIN c"
	" LEFT JOIN opportunity_next n ON n.id=o.id"
	" ORDER BY fit<>'fits', n.date IS NULL, n.date, o.title COLLATE german",
	PFD_REPORT_COLUMNS(match_columns) };
/* clang-format on */

/* The applicant of a grant; a contact itself. */
static struct pfd_str applicant_of(const struct pfd_report_run *run,
	const struct pfd_kind *kind, struct pfd_str id)
{
	struct pfd_query *query;
	struct pfd_str applicant = { 0 };

	if (kind != &pfd_kind_grant)
		return id;
	query = pfd_query(
		run->index, "SELECT applicant FROM \"grant\" WHERE id=?1");
	pfd_query_str(query, 1, id);
	if (pfd_query_row(query)) {
		applicant = pfd_row_keep(run->arena, query, 0);
		pfd_query_done(query);
	}
	return applicant;
}

enum pfd_status pfd_report_opportunities(const struct pfd_report_run *run,
	const struct pfd_kind *kind, struct pfd_str id, struct pfd_doc **ret,
	struct pfd_err *err)
{
	struct pfd_str applicant = applicant_of(run, kind, id);
	struct pfd_query *query = pfd_query(run->index, matches.sql);
	struct pfd_table *table;

	if (!applicant.len)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("grant {id} names no applicant",
				"Förderung {id} nennt keinen Antragsteller",
				PFD_A_STR("id", id)));
	*ret = pfd_doc_new(run->arena, run->lang, "pfd/opportunities/1",
		pfd_arena_printf(run->arena, "%s %.*s",
			pfd_report_say(
				run, PFD_TEXT("Funding opportunities for",
					     "Fördermöglichkeiten für")),
			PFD_STR_ARG(id))
			.ptr);
	table = pfd_report_begin(run, *ret, &matches);
	pfd_query_str(query, 1, applicant);
	if (kind == &pfd_kind_grant)
		pfd_query_str(query, 2, id);
	else
		pfd_query_null(query, 2);
	if (!pfd_report_rows_of(run, *ret, table, &matches, query, false))
		pfd_report_none(run, *ret);
	pfd_report_as_of(run, *ret);
	return PFD_OK;
}
