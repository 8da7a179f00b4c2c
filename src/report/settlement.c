/* The year towards the funding body: what came, who got it, what it was used for and
 * what came back (domain: list of the final recipients, zahlenmäßiger Nachweis). */
#include "internal.h"

static const struct pfd_enum_value recipient_values[] = {
	{ "person", { "natural person", "natürliche Person" }, { 0 } },
	{ "organisation", { "organisation", "Organisation" }, { 0 } },
	{ "group", { "group", "Gruppe" }, { 0 } },
};
static const struct pfd_enum recipient_words = { "recipient", recipient_values,
	PFD_COUNT(recipient_values) };

static const struct pfd_report_column recipient_columns[] = {
	{ "grant", { "Grant", "Förderung" }, PFD_CELL_ID,
		.kind_of_record = "grant" },
	/* Organisations by name, a person by the id: no name leaves the office. */
	{ "recipient", { "Final recipient", "Letztempfänger" }, PFD_CELL_ID,
		.kind_of_record = "contact", .named = true },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID, .words = &recipient_words },
	{ "title", { "Title", "Titel" }, PFD_CELL_TEXT },
	{ "pot", { "Pot", "Topf" }, PFD_CELL_ID, .words = &pfd_enum_pot },
	{ "status", { "Status", "Status" }, PFD_CELL_ID,
		.words = &pfd_enum_status },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
	{ "returned", { "Returned to the pot", "In den Topf zurück" },
		PFD_CELL_MONEY, true },
	{ "to_funder", { "Returned to the funder", "An Mittelgeber" },
		PFD_CELL_MONEY, true },
	{ "due", { "Final grant", "Endgültig" }, PFD_CELL_MONEY, true },
	{ "claim", { "Still to come back", "Noch offen" }, PFD_CELL_MONEY,
		true },
};
static const struct pfd_report_column use_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "received", { "Received", "Eingegangen" }, PFD_CELL_DATE },
	{ "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY, true },
	{ "until", { "To be spent by", "Zu verwenden bis" }, PFD_CELL_DATE },
	{ "spent", { "Spent", "Verwendet am" }, PFD_CELL_DATE },
	{ "late", { "Not in time", "Nicht rechtzeitig" }, PFD_CELL_MONEY,
		true },
	{ "open", { "Not yet", "Noch nicht" }, PFD_CELL_MONEY, true },
};
static const struct pfd_report_column repayment_columns[] = {
	{ "grant", { "Grant", "Förderung" }, PFD_CELL_ID,
		.kind_of_record = "grant" },
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY, true },
	{ "returns_to", { "Returns to", "Fließt an" }, PFD_CELL_ID,
		.words = &pfd_enum_returns_to },
};
static const struct pfd_report_column heading_columns[] = {
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID,
		.words = &pfd_enum_receipt_kind },
	{ "heading", { "Heading", "Einzelansatz" }, PFD_CELL_ID,
		.words = &pfd_enum_heading },
	{ "grants", { "Grants", "Förderungen" }, PFD_CELL_INT },
	{ "planned", { "Planned", "Geplant" }, PFD_CELL_MONEY },
	{ "handed_in", { "Handed in", "Abgerechnet" }, PFD_CELL_MONEY },
	{ "accepted", { "Accepted", "Anerkannt" }, PFD_CELL_MONEY },
	{ "difference", { "Difference", "Abweichung" }, PFD_CELL_MONEY },
};
static const struct pfd_report_column proof_columns[] = {
	{ "grants", { "Grants with payments", "Förderungen mit Auszahlung" },
		PFD_CELL_INT },
	{ "accepted", { "Settled and accepted", "Abgerechnet und anerkannt" },
		PFD_CELL_INT },
	{ "checked",
		{ "Settled, not accepted", "Abgerechnet, nicht anerkannt" },
		PFD_CELL_INT },
	{ "open", { "Not settled", "Nicht abgerechnet" }, PFD_CELL_INT },
	{ "submitted", { "Submitted on", "Eingereicht am" }, PFD_CELL_DATE },
	{ "due", { "Due", "Fällig" }, PFD_CELL_DATE },
};

/* clang-format off */
#define PAID_OR_AWARDED "m.year=?1 AND (m.award_no IS NOT NULL OR m.paid>0)"
static const struct {
	const char *anchor;
	struct pfd_text title;
	struct pfd_report_table table;
} parts[] = {
	{ "recipients", { "Final recipients", "Letztempfänger" },
		{ .name = "recipients",
		.sql = "SELECT m.id, m.applicant, CASE WHEN c.kind='person'"
		" THEN m.applicant ELSE coalesce(c.name,m.applicant) END,"
		" c.kind, m.title, m.pot, m.status, m.awarded, m.paid,"
		" m.returned, m.to_funder, m.due, m.claim FROM grant_money m"
		" LEFT JOIN contact c ON c.id=m.applicant"
		" WHERE " PAID_OR_AWARDED " ORDER BY m.id",
		PFD_REPORT_COLUMNS(recipient_columns) } },
	{ "federal-use", { "Use of the federal drawdowns", "Verwendung der Abrufe beim Bund" },
		{ .name = "federal_use",
		.sql = "SELECT \"no\", received, amount, date, done, late, open"
		" FROM federal_spending WHERE year=?1 ORDER BY received, \"no\"",
		PFD_REPORT_COLUMNS(use_columns) } },
	{ "repayments", { "Repayments", "Erstattungen" },
		{ .name = "repayments",
		.sql = "SELECT r.id, r.\"no\", r.date, r.amount, r.returns_to"
		" FROM grant_repayments r JOIN grant_money m ON m.id=r.id"
		" WHERE m.year=?1 ORDER BY r.date, r.id, r.\"no\"",
		PFD_REPORT_COLUMNS(repayment_columns) } },
	{ "plan-actual", { "Plan against actual, of grants that were settled", "Plan und Ergebnis der abgerechneten Förderungen" },
		{ .name = "plan_actual",
		.sql = "SELECT h.kind, h.heading, count(DISTINCT h.id),"
		" sum(h.planned), sum(h.handed_in), sum(h.accepted),"
		" sum(h.difference) FROM heading_money h"
		" JOIN grant_money m ON m.id=h.id"
		" JOIN \"grant\" g ON g.id=h.id AND g.settlement_received IS NOT NULL"
		" WHERE " PAID_OR_AWARDED " GROUP BY h.kind, h.heading"
		" ORDER BY h.kind DESC, h.heading",
		PFD_REPORT_COLUMNS(heading_columns) } },
};
static const struct pfd_report_table proofs = { .name = "proofs",
	.sql = "SELECT count(*), sum(g.settlement_accepted IS NOT NULL),"
	" sum(g.settlement_accepted IS NULL AND g.settlement_received IS NOT NULL),"
	" sum(g.settlement_received IS NULL AND g.settlement_accepted IS NULL),"
	" (SELECT y.settlement_submitted FROM year y WHERE y.year=?1),"
	" (SELECT f.date FROM federal_settlement_due f WHERE f.year=?1)"
	" FROM grant_money m JOIN \"grant\" g ON g.id=m.id"
	" WHERE m.year=?1 AND m.paid>0",
	PFD_REPORT_COLUMNS(proof_columns) };
/* clang-format on */

enum pfd_status pfd_report_settlement(const struct pfd_report_run *run,
	int year, struct pfd_doc **ret, struct pfd_err *err)
{
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang,
		"pfd/report-settlement/1",
		pfd_arena_printf(run->arena, "%s %d",
			pfd_report_say(run, PFD_TEXT("Proof of use",
						    "Verwendungsnachweis")),
			year)
			.ptr);
	enum pfd_status status;

	pfd_rules_parameters(run->index);
	pfd_yearly_master(run, doc, year);
	pfd_yearly_money(run, doc, year);
	pfd_yearly_tracks(run, doc, year);
	pfd_doc_heading(doc, 1, "proofs",
		pfd_report_say(run, PFD_TEXT("Proofs of the grants",
					    "Nachweise der Förderungen")));
	pfd_report_facts(run, doc, &proofs, year);
	for (size_t i = 0; i < PFD_COUNT(parts); i++) {
		pfd_doc_heading(doc, 1, parts[i].anchor,
			pfd_report_say(run, parts[i].title));
		pfd_report_query(run, doc, &parts[i].table, year);
	}
	status = pfd_report_provenance(run, doc, err);
	if (status)
		return status;
	pfd_yearly_control(run, doc, year);
	*ret = doc;
	return PFD_OK;
}
