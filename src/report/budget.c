/* The budget: the words of the money per pot, and what another award would do. */
#include <pfd/rules.h>

#include "internal.h"

static const struct pfd_report_column pot_columns[] = {
	{ "pot", { "Pot", "Topf" }, PFD_CELL_ID, .words = &pfd_enum_pot },
	{ "initial", { "Initial", "Anfangsbetrag" }, PFD_CELL_MONEY, true },
	{ "transferred", { "Transferred", "Umgeschichtet" }, PFD_CELL_MONEY,
		true },
	{ "budget", { "Budget", "Budget" }, PFD_CELL_MONEY, true },
	{ "reserved", { "Reserved", "Vorgemerkt" }, PFD_CELL_MONEY, true },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
	{ "committed", { "Committed", "Gebunden" }, PFD_CELL_MONEY, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
	{ "returned", { "Returned", "Zurückgeflossen" }, PFD_CELL_MONEY, true },
	{ "free", { "Free", "Frei" }, PFD_CELL_MONEY, true },
};
const struct pfd_report_table pfd_report_pots = {
	.name = "pots",
	.sql = "SELECT p.pot, p.initial, p.transferred, p.budget, p.reserved,"
	       " p.awarded, p.committed, p.paid, p.returned, p.free"
	       " FROM pot_money p WHERE p.year=?1"
	       " ORDER BY CASE p.pot WHEN 'action' THEN 1 WHEN 'youth' THEN 2"
	       " WHEN 'participation-publicity' THEN 3 ELSE 4 END, p.pot",
	PFD_REPORT_COLUMNS(pot_columns),
};
const struct pfd_chart_spec pfd_report_pots_chart = {
	.kind = PFD_CHART_STACK,
	.name = "pots_chart",
	.title = { "What is left of each pot", "Was von jedem Topf bleibt" },
	.text = { "Of each pot's budget the parts that are paid, committed and "
		  "free.",
		"Vom Budget jedes Topfes die Teile, die ausgezahlt, gebunden "
		"und frei sind." },
	.label = "pot",
	.series = { "paid", "committed", "free" },
	.less = { "returned" },
};

static const struct pfd_report_column track_columns[] = {
	{ "track", { "Track", "Förderbereich" }, PFD_CELL_ID, .named = true },
	{ "pot", { "Pot", "Topf" }, PFD_CELL_ID, .words = &pfd_enum_pot },
	{ "grants", { "Grants", "Förderungen" }, PFD_CELL_INT, true },
	{ "requested", { "Requested", "Beantragt" }, PFD_CELL_MONEY, true },
	{ "reserved", { "Reserved", "Vorgemerkt" }, PFD_CELL_MONEY, true },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY, true },
	{ "committed", { "Committed", "Gebunden" }, PFD_CELL_MONEY, true },
	{ "paid", { "Paid", "Ausgezahlt" }, PFD_CELL_MONEY, true },
	{ "returned", { "Returned", "Zurückgeflossen" }, PFD_CELL_MONEY, true },
};
static const struct pfd_report_table tracks = {
	.name = "tracks",
	.title = { "By track", "Nach Förderbereichen" },
	.sql = "SELECT t.track, coalesce(t.title,t.track), t.pot, t.grants,"
	       " t.requested, t.reserved, t.awarded, t.committed, t.paid,"
	       " t.returned FROM track_money t WHERE t.year=?1"
	       " ORDER BY t.track",
	PFD_REPORT_COLUMNS(track_columns),
};

/* What is released is no pot's money: shares of it, one after the other. */
static const struct pfd_report_column release_columns[] = {
	{ "pot", { "Pot", "Topf" }, PFD_CELL_ID, .words = &pfd_enum_pot },
	{ "from", { "From", "Von" }, PFD_CELL_DATE },
	{ "until", { "Until", "Bis" }, PFD_CELL_DATE },
	{ "percent", { "Percent", "Prozent" }, PFD_CELL_INT },
	{ "released", { "Released", "Freigegeben" }, PFD_CELL_MONEY },
	{ "awarded", { "Awarded", "Bewilligt" }, PFD_CELL_MONEY },
	{ "left", { "Left", "Verbleibt" }, PFD_CELL_MONEY },
	{ "current", { "Current", "Aktuell" }, PFD_CELL_BOOL },
};
static const struct pfd_report_table releases = {
	.name = "released",
	.title = { "Released by round", "Freigegeben je Runde" },
	.sql = "SELECT r.pot, r.since, date(r.until,'-1 day'), r.percent,"
	       " r.released, r.awarded, r.released-r.awarded,"
	       " coalesce(r.since,'')<=asof() AND "
	       "asof()<coalesce(r.until,'9999')"
	       " FROM pot_release r WHERE r.year=?1"
	       " ORDER BY r.pot, coalesce(r.until,'9999'), r.percent",
	PFD_REPORT_COLUMNS(release_columns),
};

static const struct pfd_report_column spending_columns[] = {
	{ "no", { "No.", "Nr." }, PFD_CELL_INT },
	{ "received", { "Received", "Eingegangen" }, PFD_CELL_DATE },
	{ "amount", { "Amount", "Betrag" }, PFD_CELL_MONEY, true },
	{ "spend_by", { "To be spent by", "Zu verwenden bis" }, PFD_CELL_DATE },
	{ "open", { "Not yet spent", "Noch nicht verwendet" }, PFD_CELL_MONEY,
		true },
	{ "spent", { "Spent", "Verwendet" }, PFD_CELL_DATE },
};
static const struct pfd_report_table spending = {
	.name = "federal_money",
	.title = { "Federal money drawn", "Abgerufene Bundesmittel" },
	.sql = "SELECT s.\"no\", s.received, s.amount, s.date, s.open, s.done"
	       " FROM federal_spending s WHERE s.year=?1"
	       " ORDER BY s.received, s.\"no\"",
	PFD_REPORT_COLUMNS(spending_columns),
};

enum pfd_lang pfd_report_lang(
	const struct pfd_env *env, struct pfd_index *index)
{
	static const char sql[] = "SELECT language FROM partnership";
	struct pfd_query *query;
	enum pfd_lang lang = PFD_DE;

	if (env->lang_given)
		return env->lang;
	query = pfd_query(index, sql);
	if (pfd_query_row(query)) {
		if (pfd_str_eqz(pfd_row_str(query, 0), "en"))
			lang = PFD_EN;
		pfd_query_done(query);
	}
	return lang;
}

int pfd_report_year(struct pfd_index *index, int asked, struct pfd_date as_of)
{
	/* Of the files, not of the rows: another year may be loaded. */
	static const char sql[] =
		"SELECT max(CASE WHEN CAST(id AS INTEGER)=?1 THEN 9999 ELSE"
		" CAST(id AS INTEGER) END) FROM files WHERE kind='year'";
	struct pfd_query *query;
	int current = pfd_date_ymd(as_of).year, year = 0;

	if (asked)
		return asked;
	query = pfd_query(index, sql);
	pfd_query_int(query, 1, current);
	if (pfd_query_row(query)) {
		year = (int)pfd_row_int(query, 0);
		pfd_query_done(query);
	}
	return year == 9999 ? current : year;
}

static const char *title_of(const struct pfd_report_run *run, int year)
{
	return pfd_arena_printf(run->arena, "%s %d",
		pfd_report_say(run, PFD_TEXT("Budget", "Budget")), year)
		.ptr;
}

/* Not every year has rounds or drawn money. */
static void add_if_any(const struct pfd_report_run *run, struct pfd_doc *doc,
	const struct pfd_report_table *spec, int year)
{
	struct pfd_query *query = pfd_query(run->index, spec->sql);
	bool any;

	pfd_query_int(query, 1, year);
	any = pfd_query_row(query);
	if (!any)
		return;
	pfd_query_done(query);
	(void)pfd_report_query(run, doc, spec, year);
}

struct pfd_doc *pfd_report_budget(const struct pfd_report_run *run, int year)
{
	struct pfd_doc *doc = pfd_doc_new(
		run->arena, run->lang, "pfd/budget/1", title_of(run, year));
	struct pfd_table *pots;

	/* Shares to be released and days to spend money by are parameters. */
	pfd_rules_parameters(run->index);
	pots = pfd_report_query(run, doc, &pfd_report_pots, year);
	pfd_doc_chart(doc, pots, &pfd_report_pots_chart);
	add_if_any(run, doc, &tracks, year);
	add_if_any(run, doc, &releases, year);
	add_if_any(run, doc, &spending, year);
	doc->main = pfd_report_pots.name;
	return doc;
}

/* ---- what if -------------------------------------------------------------------- */

/* The pots of the year for a message. */
static struct pfd_str pots_of(const struct pfd_report_run *run, int year)
{
	static const char sql[] =
		"SELECT pot FROM pot_money WHERE year=?1 ORDER BY pot";
	struct pfd_query *query = pfd_query(run->index, sql);
	struct pfd_buf names = pfd_buf(run->arena);

	pfd_query_int(query, 1, year);
	while (pfd_query_row(query)) {
		if (names.len)
			pfd_buf_addz(&names, ", ");
		pfd_buf_add(&names, pfd_row_str(query, 0));
	}
	return pfd_buf_str(&names);
}

static enum pfd_status no_pot(const struct pfd_report_run *run, int year,
	struct pfd_str pot, struct pfd_err *err)
{
	pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{year} has no pot “{pot}”",
			"{year} hat keinen Topf „{pot}“",
			PFD_A_STR("year",
				pfd_arena_printf(run->arena, "%d", year)),
			PFD_A_STR("pot", pot)));
	return pfd_hint(err, PFD_MESSAGE("there are: {pots}", "es gibt: {pots}",
				     PFD_A_STR("pots", pots_of(run, year))));
}

/* The pot as typed: its key or its word. */
static struct pfd_str pot_key(struct pfd_str typed)
{
	int place = pfd_enum_find(&pfd_enum_pot, typed);

	return place < 0 ? typed : pfd_str(pfd_enum_pot.values[place].key);
}

static void what_if_doc(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_str pot, int64_t amount_cents, int64_t after_cents)
{
	struct pfd_block *facts = pfd_doc_facts(doc, "what_if");
	const char *word = pfd_report_word(&pfd_enum_pot, pot, run->lang);

	pfd_doc_fact_for(doc, facts, PFD_FOR_PUBLIC, "pot",
		pfd_report_say(run, PFD_TEXT("Pot", "Topf")),
		word ? pfd_cell_enum(pot, word) : pfd_cell_id(pot));
	pfd_doc_fact_for(doc, facts, PFD_FOR_PUBLIC, "free",
		pfd_report_say(run, PFD_TEXT("Free", "Frei")),
		pfd_cell_money(after_cents + amount_cents));
	pfd_doc_fact_for(doc, facts, PFD_FOR_PUBLIC, "amount",
		pfd_report_say(
			run, PFD_TEXT("Another award", "Weitere Bewilligung")),
		pfd_cell_money(amount_cents));
	pfd_doc_fact_for(doc, facts, PFD_FOR_PUBLIC, "free_after",
		pfd_report_say(run, PFD_TEXT("Free afterwards", "Danach frei")),
		pfd_cell_money(after_cents));
	pfd_doc_fact_for(doc, facts, PFD_FOR_PUBLIC, "fits",
		pfd_report_say(run, PFD_TEXT("Fits", "Reicht")),
		pfd_cell_bool(after_cents >= 0));
}

enum pfd_status pfd_report_what_if(const struct pfd_report_run *run, int year,
	struct pfd_str pot, int64_t amount_cents, int64_t *ret_after_cents,
	struct pfd_doc **ret, struct pfd_err *err)
{
	static const char sql[] =
		"SELECT free FROM pot_money WHERE year=?1 AND pot=?2";
	struct pfd_query *query = pfd_query(run->index, sql);
	struct pfd_str key = pot_key(pot);
	int64_t after_cents;
	struct pfd_doc *doc;

	pfd_query_int(query, 1, year);
	pfd_query_str(query, 2, key);
	if (!pfd_query_row(query))
		return no_pot(run, year, pot, err);
	after_cents = pfd_row_int(query, 0) - amount_cents;
	pfd_query_done(query);
	doc = pfd_report_budget(run, year);
	doc->schema = "pfd/budget-what-if/1";
	doc->main = "what_if";
	what_if_doc(run, doc, key, amount_cents, after_cents);
	*ret_after_cents = after_cents;
	*ret = doc;
	return PFD_OK;
}

enum pfd_status pfd_report_requested(const struct pfd_report_run *run,
	struct pfd_str grant, struct pfd_str *ret_pot, int64_t *ret_cents,
	struct pfd_err *err)
{
	static const char sql[] =
		"SELECT pot, requested FROM grant_money WHERE id=?1"
		" AND status IN ('draft','received','in_review')"
		" AND requested>0 AND pot IS NOT NULL";
	struct pfd_query *query = pfd_query(run->index, sql);

	pfd_query_str(query, 1, grant);
	if (!pfd_query_row(query)) {
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("grant {id} is not waiting for a decision "
				    "on an amount",
				"Förderung {id} wartet auf keine Entscheidung "
				"über einen Betrag",
				PFD_A_STR("id", grant)));
		return pfd_hint(err, PFD_MESSAGE("what waits: pfd grant list "
						 "status=received",
					     "was wartet: pfd grant list "
					     "status=received"));
	}
	*ret_pot = pfd_row_keep(run->arena, query, 0);
	*ret_cents = pfd_row_int(query, 1);
	pfd_query_done(query);
	return PFD_OK;
}
