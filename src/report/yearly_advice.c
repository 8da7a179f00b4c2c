/* Advice in numbers, and how far the way to new partners has come: a section of
 * the yearly report, and a report of its own.
 *
 * A talk with two topics counts under both, so that column must not be added up.
 */
#include "internal.h"

#define TALKS                                                     \
	{                                                         \
		"talks", { "Talks", "Beratungen" }, PFD_CELL_INT, \
			.people = true                            \
	}
#define MINUTES                                                   \
	{                                                         \
		"minutes", { "Minutes", "Minuten" }, PFD_CELL_INT \
	}
#define SUMS " count(*), coalesce(sum(a.minutes),0)"
/* A way of counting talks: the value, its words, the order. */
#define BY(value, from, order)                                    \
	"SELECT " value "," SUMS " FROM " from " WHERE a.year=?1" \
	" GROUP BY 1 ORDER BY " order

static const struct pfd_report_column total_columns[] = {
	TALKS,
	MINUTES,
	{ "organisations",
		{ "Organisations advised", "Beratene Organisationen" },
		PFD_CELL_INT },
	{ "citizens", { "Talks with citizens", "Beratungen von Menschen" },
		PFD_CELL_INT },
	{ "referrals", { "Referrals", "Verweise" }, PFD_CELL_INT },
	{ "follow_ups", { "Follow-ups promised", "Zugesagtes Nachfassen" },
		PFD_CELL_INT },
	{ "follow_ups_done", { "of them done", "davon erledigt" },
		PFD_CELL_INT },
	{ "applications",
		{ "Applications that came of it", "Daraus gestellte Anträge" },
		PFD_CELL_INT },
	{ "awards", { "of them awarded", "davon bewilligt" }, PFD_CELL_INT },
	{ "awarded", { "Award sum", "Bewilligungssumme" }, PFD_CELL_MONEY },
};
static const struct pfd_report_column month_columns[] = {
	{ "month", { "Month", "Monat" }, PFD_CELL_ID, .month = true,
		.open = PFD_FOR_PUBLIC },
	TALKS, MINUTES
};
static const struct pfd_report_column client_columns[] = {
	{ "client", { "Client", "Ratsuchende" }, PFD_CELL_ID,
		.words = &pfd_enum_advice_client, .open = PFD_FOR_PUBLIC },
	TALKS, MINUTES
};
static const struct pfd_report_column topic_columns[] = {
	{ "topic", { "Topic", "Thema" }, PFD_CELL_ID,
		.words = &pfd_enum_advice_topic, .open = PFD_FOR_PUBLIC },
	TALKS, MINUTES
};
static const struct pfd_report_column channel_columns[] = {
	{ "channel", { "Channel", "Weg" }, PFD_CELL_ID,
		.words = &pfd_enum_advice_channel, .open = PFD_FOR_PUBLIC },
	TALKS, MINUTES
};
static const struct pfd_report_column district_columns[] = {
	{ "district", { "District", "Stadtteil" }, PFD_CELL_ID, .named = true,
		.open = PFD_FOR_PUBLIC },
	TALKS, MINUTES
};
static const struct pfd_report_column way_columns[] = {
	{ "organisation", { "Organisation", "Organisation" }, PFD_CELL_ID,
		.kind_of_record = "contact", .named = true },
	TALKS,
	MINUTES,
	{ "applications", { "Applications", "Anträge" }, PFD_CELL_INT },
	{ "awards", { "Awarded", "Bewilligte" }, PFD_CELL_INT },
	{ "awarded", { "Award sum", "Bewilligungssumme" }, PFD_CELL_MONEY },
};
static const struct pfd_report_column stage_columns[] = {
	{ "stage", { "Stage", "Stufe" }, PFD_CELL_ID,
		.words = &pfd_enum_acquisition_stage },
	{ "contacts", { "Contacts", "Kontakte" }, PFD_CELL_INT },
	{ "reached", { "reached this year", "in diesem Jahr erreicht" },
		PFD_CELL_INT },
};

/* clang-format off */
/* Each grant counts once, however many talks name it. */
static const char total_sql[] =
	"WITH a AS (SELECT * FROM advice WHERE year=?1),"
	" g AS (SELECT * FROM grant_money WHERE id IN (SELECT \"grant\" FROM a))"
	" SELECT count(*), coalesce(sum(minutes),0), count(DISTINCT organisation),"
	" coalesce(sum(client='citizen'),0), count(referral), count(follow_up_due),"
	" count(follow_up_done), (SELECT count(*) FROM g),"
	" (SELECT count(award_date) FROM g),"
	" (SELECT coalesce(sum(awarded),0) FROM g) FROM a";
static const struct pfd_report_table total = { .name = "advice_total",
	.title = { "In total", "Insgesamt" }, .sql = total_sql,
	PFD_REPORT_COLUMNS(total_columns) };
static const struct pfd_report_table tables[] = {
	{ "advice_by_month", { "By month", "Nach Monat" },
		BY("substr(a.date,1,7)", "advice a", "1"),
		PFD_REPORT_COLUMNS(month_columns) },
	{ "advice_by_client", { "By client", "Nach Ratsuchenden" },
		BY("a.client", "advice a", "2 DESC, 1"),
		PFD_REPORT_COLUMNS(client_columns) },
	{ "advice_by_topic", { "By topic", "Nach Thema" },
		BY("t.value", "advice a JOIN advice_topics t ON t.id=a.id",
			"2 DESC, 1"),
		PFD_REPORT_COLUMNS(topic_columns) },
	{ "advice_by_channel", { "By channel", "Nach Weg" },
		BY("a.channel", "advice a", "2 DESC, 1"),
		PFD_REPORT_COLUMNS(channel_columns) },
	{ "advice_by_district", { "By district", "Nach Stadtteil" },
		"SELECT a.district, d.name," SUMS " FROM advice a"
		" LEFT JOIN partnership_districts d ON d.district=a.district"
		" WHERE a.year=?1 AND a.district IS NOT NULL GROUP BY 1"
		" ORDER BY 3 DESC, 2 COLLATE german",
		PFD_REPORT_COLUMNS(district_columns) },
	{ "advice_way", { "From advice to application to award",
			"Von der Beratung zum Antrag zur Bewilligung" },
		"SELECT a.organisation, CASE WHEN c.kind<>'person' THEN c.name"
		"  END," SUMS ", coalesce(w.applications,0),"
		" coalesce(w.awards,0), coalesce(w.awarded,0)"
		" FROM advice a LEFT JOIN contact c ON c.id=a.organisation"
		" LEFT JOIN (SELECT o.organisation, count(*) AS applications,"
		"  count(m.award_date) AS awards, sum(m.awarded) AS awarded FROM"
		"  (SELECT DISTINCT organisation, \"grant\" FROM advice"
		"   WHERE year=?1) o JOIN grant_money m ON m.id=o.\"grant\""
		"  GROUP BY 1) w ON w.organisation=a.organisation"
		" WHERE a.year=?1 AND a.organisation IS NOT NULL GROUP BY 1"
		" ORDER BY 7 DESC, 3 DESC, 1",
		PFD_REPORT_COLUMNS(way_columns) },
};
/* At the end of the year, by the latest stage up to it. */
static const struct pfd_report_table stages = { "partner_stages",
	{ "Way to new partners", "Gewinnung von Partnern" },
	"SELECT s.stage, sum(s.last), sum(s.date>=?1||'-01-01') FROM"
	" (SELECT t.stage, t.date, row_number() OVER (PARTITION BY t.id"
	"   ORDER BY t.date DESC, t.\"no\" DESC)=1 AS last FROM contact_stages t"
	"  WHERE t.date<=?1||'-12-31') s GROUP BY s.stage"
	" ORDER BY instr('identified contacted advised applied partner dormant',"
	"  s.stage)",
	PFD_REPORT_COLUMNS(stage_columns) };
/* clang-format on */

static bool any(const struct pfd_report_run *run, const char *sql, int year)
{
	struct pfd_query *query = pfd_query(run->index, sql);
	bool found;

	pfd_query_int(query, 1, year);
	found = pfd_query_row(query);
	if (found)
		pfd_query_done(query);
	return found;
}

static void add(const struct pfd_report_run *run, struct pfd_doc *doc, int year,
	int level)
{
	pfd_report_facts(run, doc, &total, year);
	for (size_t i = 0; i < PFD_COUNT(tables); i++) {
		struct pfd_report_table bare = tables[i];

		bare.title = (struct pfd_text){ 0 };
		pfd_doc_heading(doc, level, bare.name,
			pfd_report_say(run, tables[i].title));
		pfd_report_query(run, doc, &bare, year);
	}
	pfd_doc_note(doc,
		pfd_str(pfd_report_say(run,
			PFD_TEXT("A talk on two topics counts under both. "
				 "Applications are those that a talk names.",
				"Eine Beratung zu zwei Themen zählt bei "
				"beiden. "
				"Anträge sind die in einer Beratung "
				"genannten."))));
}

/* Left out where nobody keeps the log. */
void pfd_yearly_advice(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	if (any(run, "SELECT 1 FROM advice WHERE year=?1 LIMIT 1", year)) {
		pfd_doc_heading(doc, 1, "advice",
			pfd_report_say(run, PFD_TEXT("Advice", "Beratung")));
		add(run, doc, year, 2);
	}
	if (any(run,
		    "SELECT 1 FROM contact_stages WHERE date<=?1||'-12-31'"
		    " LIMIT 1",
		    year)) {
		struct pfd_report_table bare = stages;

		bare.title = (struct pfd_text){ 0 };
		pfd_doc_heading(
			doc, 1, stages.name, pfd_report_say(run, stages.title));
		pfd_report_query(run, doc, &bare, year);
	}
}

enum pfd_status pfd_report_advice(const struct pfd_report_run *run, int year,
	struct pfd_doc **ret, struct pfd_err *err)
{
	*ret = pfd_doc_new(run->arena, run->lang, "pfd/report-advice/1",
		pfd_arena_printf(run->arena, "%s %d",
			pfd_report_say(run, PFD_TEXT("Advice", "Beratung")),
			year)
			.ptr);
	add(run, *ret, year, 1);
	return pfd_report_provenance(run, *ret, err);
}
