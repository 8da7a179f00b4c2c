/* What the files of the reports share: tables from queries, words of values.
 */
#ifndef PFD_REPORT_INTERNAL_H
#define PFD_REPORT_INTERNAL_H

#include <pfd/report.h>
#include <pfd/text.h>

/* A column of a query's result and of the document's table. */
struct pfd_report_column {
	const char *key;
	struct pfd_text title;
	enum pfd_cell_kind kind;
	bool total;
	const struct pfd_enum *words; /* ID and LIST: keys with words */
	const char *kind_of_record;   /* ID: of the record it names */
	/* The next column of the query holds the words for people (a name for an
	 * id); it is no column of the table. */
	bool named;
	bool any_record; /* "grant/2026-001": people read "Grant 2026-001" */
	bool detail;     /* see struct pfd_column */
	bool decimal;    /* a text like 4.2: people see a comma in German */
	bool month;      /* see struct pfd_column */
	/* Who may see it, where that is more than who may see all that its query
	 * reads: it tells less than what it is made of. */
	enum pfd_audience open;
	/* Counts people, as lines of one whole: small ones are hidden from the
	 * public, and others with them.  Implies `open`. */
	bool people;
};

/* A table that is one query: ?1 is the year, unless the values are bound by who
 * calls the functions that end in _of. */
struct pfd_report_table {
	const char *name;
	struct pfd_text title; /* may be empty */
	const char *sql;
	const struct pfd_report_column *columns;
	size_t n;
	enum pfd_audience open; /* of rows that are made by hand */
};
#define PFD_REPORT_COLUMNS(array) .columns = (array), .n = PFD_COUNT(array)

/* Lists come out of a query as one text with this between their items. */
#define PFD_REPORT_BETWEEN "char(31)"

struct pfd_table *pfd_report_begin(const struct pfd_report_run *run,
	struct pfd_doc *doc, const struct pfd_report_table *spec);
/* A cell out of a query's row. */
struct pfd_cell pfd_report_column_cell(const struct pfd_report_run *run,
	const struct pfd_report_column *spec, struct pfd_query *query,
	int column);
/* Who may see it, with the words for people behind it. */
enum pfd_audience pfd_report_widest(const struct pfd_report_column *spec,
	const struct pfd_query *query, int column);
/* The rows of a query with the columns of `spec`; returns how many. */
size_t pfd_report_rows(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_table *table, const struct pfd_report_table *spec,
	const char *sql, int year, bool strong);
size_t pfd_report_rows_of(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_table *table, const struct pfd_report_table *spec,
	struct pfd_query *query, bool strong);
/* Of a whole table of such lines: what the public may not see of columns that count
 * people. */
void pfd_report_suppress(const struct pfd_report_run *run,
	struct pfd_table *table, const struct pfd_report_table *spec, int year);
/* Below how many people a number is small in a year. */
int64_t pfd_report_threshold(const struct pfd_report_run *run, int year);
/* Says to people below an empty table that nothing is missing. */
void pfd_report_none(const struct pfd_report_run *run, struct pfd_doc *doc);
/* All three. */
struct pfd_table *pfd_report_query(const struct pfd_report_run *run,
	struct pfd_doc *doc, const struct pfd_report_table *spec, int year);
/* The one row of a query as facts. */
struct pfd_block *pfd_report_facts(const struct pfd_report_run *run,
	struct pfd_doc *doc, const struct pfd_report_table *spec, int year);
struct pfd_block *pfd_report_facts_of(const struct pfd_report_run *run,
	struct pfd_doc *doc, const struct pfd_report_table *spec,
	struct pfd_query *query);

static inline const char *pfd_report_say(
	const struct pfd_report_run *run, struct pfd_text text)
{
	return pfd_text(text, run->lang);
}
/* Word of an enum's key for people; the key itself if it is none. */
const char *pfd_report_word(
	const struct pfd_enum *values, struct pfd_str key, enum pfd_lang lang);

/* A column of a field of the schema, whatever SQL gives for it (see list.c). */
struct pfd_cell pfd_report_cell(struct pfd_arena *arena, enum pfd_lang lang,
	const struct pfd_field *field, struct pfd_query *query, int column);
enum pfd_cell_kind pfd_report_cell_kind(const struct pfd_field *field);
/* "450 minutes after midnight" as people write a clock time. */
struct pfd_str pfd_report_clock(struct pfd_arena *arena, int64_t minutes);
/* "15.15" of 1515 basis points; never through floating point. */
struct pfd_cell pfd_report_percent(struct pfd_arena *arena, enum pfd_lang lang,
	int64_t part, int64_t whole);

/* yearly.c: of which day and by which pfd a document was made. */
void pfd_report_as_of(const struct pfd_report_run *run, struct pfd_doc *doc);
/* due.c: whose the ids of calendar entries and address cards are. */
void pfd_report_add_partnership(
	const struct pfd_report_run *run, struct pfd_doc *doc);
/* The same with commit and rules. */
PFD_MUST_CHECK enum pfd_status pfd_report_provenance(
	const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_err *err);

/* girocode.c: the code's lines; false where none can be made. */
bool pfd_report_girocode_text(const struct pfd_report_run *run,
	struct pfd_str grant, int64_t claim, struct pfd_str *ret);

/* persons.c: a retention class in words, and a person to jump to. */
struct pfd_cell pfd_report_class(const struct pfd_report_run *run, int class);
struct pfd_cell pfd_report_person(
	const struct pfd_report_run *run, struct pfd_str id);
/* privacy_register.c: who receives data; also told to the person who asks. */
void pfd_report_register_recipients(
	const struct pfd_report_run *run, struct pfd_doc *doc);

/* ---- derived names ---------------------------------------------------------- */

/* A value that no file holds, as a field and as SQL over `t` (the record) and
 * what pfd_report_joins joins to it. */
struct pfd_report_derivation {
	struct pfd_field field;
	const char *sql;
};
/* The derivations of a kind, ended by one without SQL. */
const struct pfd_report_derivation *pfd_report_derivations(
	const struct pfd_kind *kind);

/* " LEFT JOIN …" behind the table of a kind, called `t`. */
const char *pfd_report_joins(const struct pfd_kind *kind);

/* filter.c: an expression of SQL for a name, and its field. */
struct pfd_report_value {
	struct pfd_str name;           /* as typed */
	const struct pfd_field *field; /* type, words */
	const struct pfd_field *group; /* the group around it, or NULL */
	const char *sql; /* a value; for lists of scalars their joined text */
	const char *from; /* list of scalars: "FROM … WHERE …" of its entries */
	bool count;       /* a list of mappings: how many items */
	enum pfd_audience widest; /* who may see it */
};
/* Binds are numbered: the texts to bind, from ?1. */
struct pfd_report_binds {
	PFD_VEC_OF(struct pfd_str);
	enum pfd_audience audience; /* what it may not see is refused */
};
bool pfd_report_value_of(struct pfd_arena *arena, const struct pfd_kind *kind,
	struct pfd_str name, const char *option, struct pfd_report_binds *binds,
	struct pfd_findings *findings, struct pfd_report_value *ret);
/* Appends " AND …" for a typed condition. */
bool pfd_report_filter(struct pfd_arena *arena, const struct pfd_kind *kind,
	struct pfd_str typed, struct pfd_report_binds *binds,
	struct pfd_findings *findings, struct pfd_buf *where);
/* The finding about an option's value. */
void pfd_report_complain(struct pfd_findings *findings, const char *rule,
	const char *option, struct pfd_message message,
	struct pfd_message remedy);

/* ---- parts of the yearly report ------------------------------------------------ */

void pfd_yearly_master(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_money(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_breakdowns(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_title(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_figures(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_years(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_projects(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_ages(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_controlling(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_recipients(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_receipts(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
/* Nothing where nothing was sent. */
void pfd_yearly_sent(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_tracks(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_audience(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_grants(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_meetings(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_bodies(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_advice(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
void pfd_yearly_strategy(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);
struct pfd_narrative;
void pfd_yearly_duties(const struct pfd_report_run *run, struct pfd_doc *doc,
	int year, struct pfd_narrative *narrative);
void pfd_yearly_rules(const struct pfd_report_run *run, struct pfd_doc *doc,
	int year, const struct pfd_findings *findings);

/* Into the provenance: sums that an independent program can add up again. */
void pfd_yearly_control(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year);

/* The date whose entries hold for a year: the as-of date inside it, else the end
 * nearest to it. */
struct pfd_date pfd_report_date_in(int year, struct pfd_date as_of);
/* The rows of `rules`, for the report of the rules and the yearly one. */
struct pfd_table *pfd_report_rules_table(const struct pfd_report_run *run,
	struct pfd_doc *doc, const char *name, int year, bool only_different);
extern const struct pfd_enum pfd_report_binds_words, pfd_report_class_words,
	pfd_report_waive_words;

/* The columns of the pots' money, for budget and yearly report alike. */
extern const struct pfd_report_table pfd_report_pots;
extern const struct pfd_chart_spec pfd_report_pots_chart;

#endif
