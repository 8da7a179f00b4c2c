/* Yearly report: the money, in the words that are defined once. */
#include "internal.h"

static const struct pfd_report_column track_columns[] = {
	{ "track", { "Track", "Förderbereich" }, PFD_CELL_ID, .named = true },
	{ "pot", { "Pot", "Topf" }, PFD_CELL_ID, .words = &pfd_enum_pot },
	{ "grants", { "Applications", "Anträge" }, PFD_CELL_INT, true },
	{ "requested", { "Requested", "Beantragt" }, PFD_CELL_MONEY, true },
	{ "reserved", { "Reserved", "Vorgemerkt" }, PFD_CELL_MONEY, true },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
	{ "committed", { "Committed", "Gebunden" }, PFD_CELL_MONEY, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
	{ "returned", { "Returned", "Zurückgeflossen" }, PFD_CELL_MONEY, true },
};
static const struct pfd_report_table tracks = {
	.name = "tracks",
	.sql = "SELECT track, coalesce(title, track), pot, grants, requested,"
	       " reserved, awarded, committed, paid, returned"
	       " FROM track_money WHERE year=?1 ORDER BY pot, track",
	PFD_REPORT_COLUMNS(track_columns),
};

static const struct pfd_report_column source_columns[] = {
	{ "source", { "Source", "Mittelgeber" }, PFD_CELL_ID,
		.words = &pfd_enum_source },
	{ "planned", { "Planned", "Geplant" }, PFD_CELL_MONEY, true },
	{ "notices", { "Notices", "Bescheide" }, PFD_CELL_INT, true },
	{ "latest", { "Latest notice", "Letzter Bescheid" }, PFD_CELL_MONEY,
		true },
	{ "amount", { "In force", "Maßgeblich" }, PFD_CELL_MONEY, true },
	{ "drawn", { "Received", "Eingegangen" }, PFD_CELL_MONEY, true },
};
static const struct pfd_report_table sources = {
	.name = "sources",
	.sql = "SELECT s.source, s.planned, (SELECT count(*) FROM year_notices "
	       "n"
	       "  JOIN year y ON y.id=n.id WHERE y.year=s.year"
	       "  AND n.source=s.source), s.latest, s.amount,"
	       " (SELECT coalesce(sum(d.amount),0) FROM year_drawdowns d"
	       "  JOIN year y ON y.id=d.id WHERE y.year=s.year"
	       "  AND d.source=s.source AND d.received IS NOT NULL)"
	       " FROM source_money s WHERE s.year=?1"
	       " ORDER BY s.source<>'federal', s.source<>'land',"
	       " s.source<>'city', s.source",
	PFD_REPORT_COLUMNS(source_columns),
};

static const struct pfd_report_column notice_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "source", { "Source", "Mittelgeber" }, PFD_CELL_ID,
		.words = &pfd_enum_source },
	{ "kind", { "Kind", "Art" }, PFD_CELL_ID,
		.words = &pfd_enum_notice_kind },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "reference", { "Reference", "Aktenzeichen" }, PFD_CELL_TEXT },
	{ "amount", { "New total", "Neue Gesamtsumme" }, PFD_CELL_MONEY },
};
static const struct pfd_report_table notices = {
	.name = "notices",
	.sql = "SELECT n.\"no\", n.source, n.kind, n.date, n.reference, "
	       "n.amount"
	       " FROM year_notices n JOIN year y ON y.id=n.id WHERE y.year=?1"
	       " ORDER BY n.date, n.\"no\"",
	PFD_REPORT_COLUMNS(notice_columns),
};

static const struct pfd_report_column transfer_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "date", { "Date", "Datum" }, PFD_CELL_DATE },
	{ "effective", { "Effective", "Wirksam ab" }, PFD_CELL_DATE },
	{ "from", { "From", "Von" }, PFD_CELL_ID, .words = &pfd_enum_pot },
	{ "to", { "To", "Nach" }, PFD_CELL_ID, .words = &pfd_enum_pot },
	{ "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY, true },
	{ "notice", { "Notice", "Bescheid" }, PFD_CELL_ID },
	{ "reason", { "Reason", "Begründung" }, PFD_CELL_TEXT },
};
static const struct pfd_report_table transfers = {
	.name = "transfers",
	.sql = "SELECT t.\"no\", t.date, t.effective, t.\"from\", t.\"to\","
	       " t.amount, t.notice, t.reason"
	       " FROM year_transfers t JOIN year y ON y.id=t.id WHERE y.year=?1"
	       " ORDER BY t.date, t.\"no\"",
	PFD_REPORT_COLUMNS(transfer_columns),
};

static const struct pfd_report_column drawdown_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "source", { "Source", "Mittelgeber" }, PFD_CELL_ID,
		.words = &pfd_enum_source },
	{ "requested", { "Requested", "Angefordert" }, PFD_CELL_DATE },
	{ "received", { "Received", "Eingegangen" }, PFD_CELL_DATE },
	{ "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY, true },
};
static const struct pfd_report_table drawdowns = {
	.name = "drawdowns",
	.sql = "SELECT d.\"no\", d.source, d.requested, d.received, d.amount"
	       " FROM year_drawdowns d JOIN year y ON y.id=d.id"
	       " WHERE y.year=?1 ORDER BY d.requested, d.\"no\"",
	PFD_REPORT_COLUMNS(drawdown_columns),
};

static const struct pfd_report_column total_columns[] = {
	{ "grants", { "Applications", "Anträge" }, PFD_CELL_INT },
	{ "awarded_grants", { "Awarded applications", "Bewilligte Anträge" },
		PFD_CELL_INT },
	{ "requested", { "Requested", "Beantragt" }, PFD_CELL_MONEY },
	{ "reserved", { "Reserved", "Vorgemerkt" }, PFD_CELL_MONEY },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY },
	{ "obligation", { "Obligation", "Verpflichtung" }, PFD_CELL_MONEY },
	{ "committed", { "Committed", "Gebunden" }, PFD_CELL_MONEY },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY },
	{ "returned", { "Returned to the pot", "Zurückgeflossen" },
		PFD_CELL_MONEY },
	{ "to_funder", { "Repaid to the funder", "An Zuwendungsgeber" },
		PFD_CELL_MONEY },
	{ "accepted", { "Accepted expenditure", "Anerkannte Ausgaben" },
		PFD_CELL_MONEY },
	{ "due", { "Due", "Zustehend" }, PFD_CELL_MONEY },
	{ "claim", { "Open claims", "Offene Rückforderungen" },
		PFD_CELL_MONEY },
};
static const struct pfd_report_table totals = {
	.name = "totals",
	.sql = "SELECT count(*), count(award_date),"
	       " coalesce(sum(requested),0), coalesce(sum(reserved),0),"
	       " coalesce(sum(awarded),0), coalesce(sum(obligation),0),"
	       " coalesce(sum(committed),0), coalesce(sum(paid),0),"
	       " coalesce(sum(returned),0), coalesce(sum(to_funder),0),"
	       " coalesce(sum(accepted),0), coalesce(sum(due),0),"
	       " coalesce(sum(claim),0) FROM grant_money WHERE year=?1",
	PFD_REPORT_COLUMNS(total_columns),
};

static const struct pfd_report_column status_columns[] = {
	{ "status", { "Status", "Status" }, PFD_CELL_ID,
		.words = &pfd_enum_status },
	{ "grants", { "Applications", "Anträge" }, PFD_CELL_INT, true },
	{ "requested", { "Requested", "Beantragt" }, PFD_CELL_MONEY, true },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
	{ "claim", { "Claim", "Rückforderung" }, PFD_CELL_MONEY, true },
};
static const struct pfd_report_table statuses = {
	.name = "by_status",
	/* From the end of a grant's life to its beginning. */
	.sql = "SELECT status, count(*), sum(requested), sum(awarded),"
	       " sum(paid), sum(claim) FROM grant_money WHERE year=?1"
	       " GROUP BY status ORDER BY CASE status WHEN 'closed' THEN 1"
	       " WHEN 'accepted' THEN 2 WHEN 'settled' THEN 3"
	       " WHEN 'paid' THEN 4 WHEN 'awarded' THEN 5"
	       " WHEN 'in_review' THEN 6 WHEN 'received' THEN 7"
	       " WHEN 'draft' THEN 8 WHEN 'rejected' THEN 9"
	       " WHEN 'withdrawn' THEN 10 WHEN 'cancelled' THEN 11 ELSE 12 END",
	PFD_REPORT_COLUMNS(status_columns),
};

/* Other sources than the federation in all sources (domain: at least 10 %). */
static void cofinancing(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	static const char sql[] =
		"SELECT coalesce(sum(amount),0), coalesce(sum(CASE WHEN"
		" source='federal' THEN 0 ELSE amount END),0)"
		" FROM source_money WHERE year=?1";
	struct pfd_query *query = pfd_query(run->index, sql);
	struct pfd_block *facts = pfd_doc_facts(doc, "cofinancing");
	int64_t total = 0, others = 0;

	pfd_query_int(query, 1, year);
	if (pfd_query_row(query)) {
		total = pfd_row_int(query, 0);
		others = pfd_row_int(query, 1);
		pfd_query_done(query);
	}
	pfd_doc_fact_for(doc, facts, PFD_FOR_PUBLIC, "total",
		pfd_report_say(run, PFD_TEXT("All sources", "Mittel gesamt")),
		pfd_cell_money(total));
	pfd_doc_fact_for(doc, facts, PFD_FOR_PUBLIC, "others",
		pfd_report_say(
			run, PFD_TEXT("Sources other than federal",
				     "Andere Mittel als die des Bundes")),
		pfd_cell_money(others));
	pfd_doc_fact_for(doc, facts, PFD_FOR_PUBLIC, "share_percent",
		pfd_report_say(run, PFD_TEXT("Co-financing share",
					    "Kofinanzierungsanteil")),
		pfd_report_percent(run->arena, run->lang, others, total));
}

static void heading(const struct pfd_report_run *run, struct pfd_doc *doc,
	const char *name, struct pfd_text text)
{
	pfd_doc_heading(doc, 2, name, pfd_report_say(run, text));
}

void pfd_yearly_money(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	pfd_doc_heading(doc, 1, "money",
		pfd_report_say(run, PFD_TEXT("Money", "Finanzen")));
	heading(run, doc, "sources", PFD_TEXT("Sources", "Mittelherkunft"));
	pfd_report_query(run, doc, &sources, year);
	cofinancing(run, doc, year);
	heading(run, doc, "notices",
		PFD_TEXT("Grant notices", "Zuwendungsbescheide"));
	pfd_report_query(run, doc, &notices, year);
	heading(run, doc, "drawdowns", PFD_TEXT("Drawdowns", "Mittelabrufe"));
	pfd_report_query(run, doc, &drawdowns, year);
	heading(run, doc, "pots", PFD_TEXT("Pots", "Töpfe"));
	pfd_doc_chart(doc, pfd_report_query(run, doc, &pfd_report_pots, year),
		&pfd_report_pots_chart);
	pfd_doc_note(doc,
		pfd_str(pfd_report_say(run,
			PFD_TEXT("Free = budget − committed − (paid − "
				 "returned). What is paid and still to be "
				 "claimed back is never free.",
				"Frei = Budget − gebunden − (ausgezahlt − "
				"zurückgeflossen). Was ausgezahlt und noch "
				"zurückzufordern ist, ist nie frei."))));
	heading(run, doc, "transfers",
		PFD_TEXT("Transfers between pots", "Umschichtungen"));
	pfd_report_query(run, doc, &transfers, year);
}

void pfd_yearly_tracks(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	heading(run, doc, "tracks", PFD_TEXT("Tracks", "Förderbereiche"));
	pfd_report_query(run, doc, &tracks, year);
	heading(run, doc, "by-status",
		PFD_TEXT("Grants by status", "Förderungen nach Status"));
	pfd_report_query(run, doc, &statuses, year);
	heading(run, doc, "totals", PFD_TEXT("All grants", "Alle Förderungen"));
	pfd_report_facts(run, doc, &totals, year);
	pfd_doc_note(doc,
		pfd_str(pfd_report_say(run,
			PFD_TEXT("Reserved: requested and not yet decided. "
				 "Awarded: the latest award or amendment. "
				 "Obligation: the award, 0 after cancellation "
				 "or withdrawal, after revocation what was "
				 "lawfully spent, after acceptance what is "
				 "due. Committed: obligation − (paid − "
				 "returned), at least 0. Returned: repaid to "
				 "the pot in the same year.",
				"Vorgemerkt: beantragt und noch nicht "
				"entschieden. Bewilligt: letzte Bewilligung "
				"oder Änderung. Verpflichtung: die "
				"Bewilligung, 0 nach Ausfall oder Rücknahme "
				"des Antrags, nach Widerruf das rechtmäßig "
				"Verwendete, nach Anerkennung das Zustehende. "
				"Gebunden: Verpflichtung − (ausgezahlt − "
				"zurückgeflossen), mindestens 0. "
				"Zurückgeflossen: im selben Jahr in den Topf "
				"zurückgezahlt."))));
}
