/* Yearly report: who reports, and the meetings of its bodies. */
#include "internal.h"

/* A contact's name for people; persons go by their id (their names are no
 * matter of a report). */
#define NAME(contact, id)                                            \
	"coalesce((SELECT CASE WHEN c.kind='person' THEN NULL ELSE " \
	"c.name END FROM contact c WHERE c.id=" contact "), " id ")"

static const struct pfd_report_column master_columns[] = {
	{ "year", { "Funding year", "Förderjahr" }, PFD_CELL_INT },
	{ "name", { "Partnership", "Partnerschaft" }, PFD_CELL_TEXT },
	{ "place", { "Place", "Ort" }, PFD_CELL_TEXT },
	{ "area", { "Funding area", "Fördergebiet" }, PFD_CELL_TEXT },
	{ "lead_authority", { "Lead authority", "Federführendes Amt" },
		PFD_CELL_TEXT },
	{ "lead_authority_unit", { "Unit", "Organisationseinheit" },
		PFD_CELL_TEXT },
	{ "office", { "Coordination office", "Koordinierungs- und Fachstelle" },
		PFD_CELL_TEXT },
	{ "office_holder", { "Holder of the office", "Träger der Fachstelle" },
		PFD_CELL_ID, .kind_of_record = "contact", .named = true },
	{ "council_resolution",
		{ "Council resolution of", "Ratsbeschluss vom" },
		PFD_CELL_DATE },
	{ "council_body", { "Resolved by", "Beschlossen durch" },
		PFD_CELL_TEXT },
	{ "council_reference", { "Reference", "Drucksache" }, PFD_CELL_TEXT },
	{ "districts", { "Number of districts", "Zahl der Stadtteile" },
		PFD_CELL_INT },
};
/* clang-format off */
static const struct pfd_report_table master = {
	.name = "master_data",
	.sql =
	"SELECT ?1, p.name, p.place, p.area, p.lead_authority_name,"
	" p.lead_authority_unit, p.office_name, p.office_holder,"
	" " NAME("p.office_holder", "p.office_holder") ","
	" y.council_resolution_date, y.council_resolution_body,"
	" y.council_resolution_reference,"
	" (SELECT count(*) FROM partnership_districts)"
	" FROM partnership p LEFT JOIN year y ON y.year=?1",
	PFD_REPORT_COLUMNS(master_columns),
};
/* clang-format on */

/* A seat counts if it was held on any day of the year. */
#define SEATS(condition)                                            \
	"(SELECT count(*) FROM contact_seats s WHERE s.body=b.body" \
	" AND coalesce(s.\"from\",'')<=?1||'-12-31'"                \
	" AND coalesce(s.\"to\",'9')>=?1||'-01-01' AND " condition ")"
#define VOTING "s.role IN ('chair','deputy_chair','member')"

static const struct pfd_report_column body_columns[] = {
	{ "body", { "Body", "Gremium" }, PFD_CELL_ID, .named = true },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID,
		.words = &pfd_enum_body_kind },
	{ "members", { "Members", "Mitglieder" }, PFD_CELL_INT },
	{ "civil_society", { "of civil society", "davon Zivilgesellschaft" },
		PFD_CELL_INT },
	{ "deputies", { "Deputies", "Stellvertretungen" }, PFD_CELL_INT },
	{ "advisory", { "Advisory", "Beratend" }, PFD_CELL_INT },
	{ "meetings", { "Meetings", "Sitzungen" }, PFD_CELL_INT },
};
/* clang-format off */
static const struct pfd_report_table bodies = {
	.name = "bodies",
	.sql =
	"SELECT b.body, coalesce(b.name, b.body), b.kind,"
	" " SEATS(VOTING) ","
	" " SEATS(VOTING " AND s.sector='civil_society'") ","
	" " SEATS("s.role='deputy'") ","
	" " SEATS("s.role='advisory'") ","
	" (SELECT count(*) FROM meeting t WHERE t.year=?1 AND t.body=b.body)"
	" FROM partnership_bodies b"
	" ORDER BY b.kind='steering' DESC, 2 COLLATE german",
	PFD_REPORT_COLUMNS(body_columns),
};
/* clang-format on */

void pfd_yearly_master(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	pfd_doc_heading(doc, 1, "master-data",
		pfd_report_say(run, PFD_TEXT("Master data", "Stammdaten")));
	pfd_report_facts(run, doc, &master, year);
	pfd_doc_heading(doc, 2, "bodies",
		pfd_report_say(run, PFD_TEXT("Bodies", "Gremien")));
	pfd_report_query(run, doc, &bodies, year);
}

/* ---- meetings -------------------------------------------------------------------- */

#define ITEMS(condition)                                                       \
	"(SELECT count(*) FROM meeting_items i WHERE i.id=t.id AND " condition \
	")"

static const struct pfd_report_column meeting_columns[] = {
	{ "id", { "Meeting", "Sitzung" }, PFD_CELL_ID,
		.kind_of_record = "meeting" },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "body", { "Body", "Gremium" }, PFD_CELL_ID, .named = true,
		.open = PFD_FOR_PUBLIC },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID,
		.words = &pfd_enum_meeting_kind },
	{ "present", { "Present", "Anwesend" }, PFD_CELL_INT, true,
		.open = PFD_FOR_PUBLIC },
	{ "guests", { "Guests", "Gäste" }, PFD_CELL_INT, true,
		.open = PFD_FOR_PUBLIC },
	{ "items", { "Items", "Punkte" }, PFD_CELL_INT, true,
		.open = PFD_FOR_PUBLIC },
	{ "adopted", { "Adopted", "Angenommen" }, PFD_CELL_INT, true,
		.open = PFD_FOR_PUBLIC },
	{ "rejected", { "Rejected", "Abgelehnt" }, PFD_CELL_INT, true,
		.open = PFD_FOR_PUBLIC },
	{ "deferred", { "Deferred", "Vertagt" }, PFD_CELL_INT, true,
		.open = PFD_FOR_PUBLIC },
	{ "recommendations", { "Recommended grants", "Förderempfehlungen" },
		PFD_CELL_INT, true, .open = PFD_FOR_PUBLIC },
};
/* clang-format off */
static const struct pfd_report_table meetings = {
	.name = "meetings",
	.sql =
	"SELECT t.id, t.date, t.body, coalesce((SELECT b.name FROM"
	"  partnership_bodies b WHERE b.body=t.body), t.body), t.kind,"
	" (SELECT count(*) FROM meeting_present m WHERE m.id=t.id),"
	" (SELECT count(*) FROM meeting_guests g WHERE g.id=t.id),"
	" " ITEMS("1") ","
	" " ITEMS("i.result='adopted'") ","
	" " ITEMS("i.result='rejected'") ","
	" " ITEMS("i.result='deferred'") ","
	" " ITEMS("i.result='adopted' AND i.\"grant\" IS NOT NULL")
	" FROM meeting t WHERE t.year=?1 ORDER BY t.date, t.id",
	PFD_REPORT_COLUMNS(meeting_columns),
};
/* clang-format on */

void pfd_yearly_meetings(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	pfd_doc_heading(doc, 1, "meetings",
		pfd_report_say(run, PFD_TEXT("Meetings of the bodies",
					    "Sitzungen der Gremien")));
	pfd_report_query(run, doc, &meetings, year);
}

/* ---- the grants ------------------------------------------------------------------ */

static const struct pfd_report_column grant_columns[] = {
	{ "id", { "Grant", "Förderung" }, PFD_CELL_ID,
		.kind_of_record = "grant" },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "applicant", { "Applicant", "Antragsteller" }, PFD_CELL_ID,
		.kind_of_record = "contact", .named = true },
	{ "track", { "Track", "Förderbereich" }, PFD_CELL_ID, .named = true },
	{ "status", { "Status", "Status" }, PFD_CELL_ID,
		.words = &pfd_enum_status },
	{ "requested", { "Requested", "Beantragt" }, PFD_CELL_MONEY, true },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
	{ "accepted", { "Accepted", "Anerkannt" }, PFD_CELL_MONEY, true },
	{ "due", { "Due", "Zustehend" }, PFD_CELL_MONEY, true },
	{ "claim", { "Claim", "Rückforderung" }, PFD_CELL_MONEY, true },
};
/* clang-format off */
static const struct pfd_report_table grants = {
	.name = "grants",
	.sql =
	"SELECT m.id, m.title, m.applicant,"
	" " NAME("m.applicant", "m.applicant") ","
	" m.track, coalesce((SELECT t.title FROM year_tracks t"
	"  WHERE t.id=?1 AND t.track=m.track), m.track),"
	" m.status, m.requested, m.awarded, m.paid, m.accepted, m.due, m.claim"
	" FROM grant_money m WHERE m.year=?1 ORDER BY length(m.id), m.id",
	PFD_REPORT_COLUMNS(grant_columns),
};
/* clang-format on */

void pfd_yearly_grants(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	pfd_report_query(run, doc, &grants, year);
	pfd_doc_note(doc,
		pfd_str(pfd_report_say(run,
			PFD_TEXT("“Accepted” is the expenditure recognised at "
				 "settlement, “due” what of the award is "
				 "finally kept; both are known once the proof "
				 "of use was checked. “Claim” is what is still "
				 "to be paid back. Persons go by their id, "
				 "which says nothing about them.",
				"„Anerkannt“ sind die anerkannten Ausgaben, "
				"„zustehend“ ist der Teil der Bewilligung, der "
				"endgültig verbleibt; beides steht erst nach "
				"Prüfung des Verwendungsnachweises fest. "
				"„Rückforderung“ ist, was noch zu erstatten "
				"ist. Einzelpersonen stehen mit einer "
				"Kennung, die nichts über sie sagt."))));
}
