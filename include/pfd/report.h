/* Reports: documents out of an index, every number a query over records.
 */
#ifndef PFD_REPORT_H
#define PFD_REPORT_H

#include <pfd/change.h>
#include <pfd/text.h>

/* What every report needs to know of its run. */
struct pfd_report_run {
	struct pfd_arena *arena;
	const struct pfd_env *env;
	enum pfd_lang lang;      /* of the document */
	struct pfd_index *index; /* loaded */
	const struct pfd_snapshot *snapshot;
	struct pfd_store *store; /* NULL: no provenance from git */
	struct pfd_date as_of;
	/* For whom; anything but PFD_FOR_UNSAID and PFD_FOR_OFFICE: with an index that
	 * is cleared for them (pfd_index_clear). */
	enum pfd_audience audience;
};

/* The document language of a data repository: --lang, else pfd.yaml. */
enum pfd_lang pfd_report_lang(
	const struct pfd_env *env, struct pfd_index *index);
/* --year, else that of the as-of date if it has a file, else the latest;
 * 0 if there is none. */
int pfd_report_year(struct pfd_index *index, int asked, struct pfd_date as_of);

/* ---- lists --------------------------------------------------------------- */

enum pfd_compare {
	PFD_IS,
	PFD_IS_NOT,
	PFD_LESS,
	PFD_LESS_IS,
	PFD_MORE,
	PFD_MORE_IS,
	PFD_CONTAINS
};
struct pfd_list_query {
	const struct pfd_kind *kind;
	/* As typed: "status=awarded", "requested>300", "year=2026",
	 * "status=bewilligt", "title~fest", "activity.end<=2026-06-30". */
	const struct pfd_str *filters;
	size_t n_filters;
	const struct pfd_str
		*columns; /* field paths and derived names; 0 = default */
	size_t n_columns;
	const struct pfd_str *sort; /* "-requested" descends; 0 = by id */
	size_t n_sort;
};
/* "pfd/KIND-list/1".  PFD_REFUSED for an unknown field or a value that is none,
 * with findings (nearest name, known values). */
PFD_MUST_CHECK enum pfd_status pfd_report_list(const struct pfd_report_run *run,
	const struct pfd_list_query *query, struct pfd_findings *findings,
	struct pfd_doc **ret, struct pfd_err *err);

/* The names `list` knows beside fields: "status", "awarded", … NULL-ended. */
const char *const *pfd_report_derived(const struct pfd_kind *kind);
/* Its title, type and words; NULL: there is none of that name. */
const struct pfd_field *pfd_report_derived_field(
	const struct pfd_kind *kind, struct pfd_str name);

/* One record as a document with its derived values ("pfd/KIND/1"), with who may see
 * what of it; needs no
 * index: only the record's own facts, and of its funding year the rates where a
 * grant is settled by flat rates.  `year` may be NULL: then no rate is known.  Of
 * `run` arena, language, day and audience count: for the public, numbers of people are
 * hidden as in reports, from the threshold of `year` or the shipped one. */
struct pfd_doc *pfd_report_show(const struct pfd_report_run *run,
	const struct pfd_record *record, const struct pfd_record *year);

/* The same of a contact (its record in clear) with what other records say of it:
 * people, grants, payments, projects, open promises; opened with the index's keys. */
struct pfd_doc *pfd_report_dossier(
	const struct pfd_report_run *run, const struct pfd_record *record);

/* ---- the money ------------------------------------------------------------ */

/* "pfd/budget/1": the words of the money per pot and track, what the rounds
 * release, and until when federal money is to be spent. */
struct pfd_doc *pfd_report_budget(const struct pfd_report_run *run, int year);
/* "pfd/budget-what-if/1": the same, and what would be free in `pot` after another
 * award of `amount_cents`; below 0: it does not fit.  PFD_REFUSED: no such pot in
 * the year. */
PFD_MUST_CHECK enum pfd_status pfd_report_what_if(
	const struct pfd_report_run *run, int year, struct pfd_str pot,
	int64_t amount_cents, int64_t *ret_after_cents, struct pfd_doc **ret,
	struct pfd_err *err);

/* What a grant that is not decided yet requests, and of which pot; PFD_REFUSED: no
 * such grant in the year loaded, nothing requested, or decided. */
PFD_MUST_CHECK enum pfd_status pfd_report_requested(
	const struct pfd_report_run *run, struct pfd_str grant,
	struct pfd_str *ret_pot, int64_t *ret_cents, struct pfd_err *err);

/* "pfd/books/1": the books of a year, as postings, and the balances that their
 * accounts must have by the words of the money (books.c). */
PFD_MUST_CHECK enum pfd_status pfd_report_books(
	const struct pfd_report_run *run, int year, struct pfd_doc **ret,
	struct pfd_err *err);

/* "pfd/report-yearly/1": the report to the funding body, with what people wrote for
 * it in reports/YEAR/PART.md.  PFD_REFUSED with file and line: a text names a figure or
 * a picture that there is not. */
PFD_MUST_CHECK enum pfd_status pfd_report_yearly(
	const struct pfd_report_run *run, int year,
	const struct pfd_findings *findings, struct pfd_doc **ret,
	struct pfd_err *err);

/* "pfd/report-missing/1": what the funding body will miss in it: texts, and facts that
 * no record has.  True: nothing. */
bool pfd_report_yearly_missing(
	const struct pfd_report_run *run, int year, struct pfd_doc **ret);
/* "pfd/figures/1": its figures by the names that those texts can use. */
struct pfd_doc *pfd_report_yearly_figures(const struct pfd_report_run *run,
	int year, const struct pfd_findings *findings);

/* "pfd/report-settlement/1": the year's proof of use towards the funding body. */
PFD_MUST_CHECK enum pfd_status pfd_report_settlement(
	const struct pfd_report_run *run, int year, struct pfd_doc **ret,
	struct pfd_err *err);

/* "pfd/report-advice/1": the year's advice in numbers. */
PFD_MUST_CHECK enum pfd_status pfd_report_advice(
	const struct pfd_report_run *run, int year, struct pfd_doc **ret,
	struct pfd_err *err);
/* "pfd/strategy-status/1": how far the strategy in force in a year has come. */
PFD_MUST_CHECK enum pfd_status pfd_report_strategy(
	const struct pfd_report_run *run, int year, struct pfd_doc **ret,
	struct pfd_err *err);
/* "pfd/pipeline/1": who may become a partner, how far that has come, and what the
 * records show beside. */
struct pfd_doc *pfd_report_pipeline(const struct pfd_report_run *run);
/* "pfd/opportunities/1": the programmes that fit a contact or a grant, and why the
 * others do not.  PFD_REFUSED: no such record loaded. */
PFD_MUST_CHECK enum pfd_status pfd_report_opportunities(
	const struct pfd_report_run *run, const struct pfd_kind *kind,
	struct pfd_str id, struct pfd_doc **ret, struct pfd_err *err);
/* "pfd/handover/1": what a successor or a stand-in must know; names of persons are
 * opened with the index's keys. */
PFD_MUST_CHECK enum pfd_status pfd_report_handover(
	const struct pfd_report_run *run, struct pfd_doc **ret,
	struct pfd_err *err);

/* "pfd/report-NAME/1": a part of the yearly report by itself: grants, projects,
 * meetings, budget, audience, recipients, receipts, years. */
PFD_MUST_CHECK enum pfd_status pfd_report_of_year(
	const struct pfd_report_run *run, const char *name, int year,
	struct pfd_doc **ret, struct pfd_err *err);
/* "pfd/report-project/1", "pfd/report-organisation/1": one page, of a record that is
 * loaded, for others to read: no person is named. */
PFD_MUST_CHECK enum pfd_status pfd_report_project(
	const struct pfd_report_run *run, struct pfd_str id, const char *title,
	struct pfd_doc **ret, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_report_organisation(
	const struct pfd_report_run *run, struct pfd_str id, const char *name,
	struct pfd_doc **ret, struct pfd_err *err);

/* The office's own reports: reports/NAME.sql of the data repository. */
struct pfd_own_report {
	const char *name, *path;
};
struct pfd_own_reports {
	PFD_VEC_OF(struct pfd_own_report);
};
void pfd_own_reports_of(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, struct pfd_own_reports *ret);
/* The title that its file gives it, or its name. */
PFD_MUST_CHECK enum pfd_status pfd_own_report_title(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, const struct pfd_own_report *own,
	const char **ret, struct pfd_err *err);
/* Whom its file says it is for: "-- for: public"; NULL: nobody is named. */
PFD_MUST_CHECK enum pfd_status pfd_own_report_for(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, const struct pfd_own_report *own,
	const char **ret, struct pfd_err *err);
/* "pfd/own/1".  PFD_REFUSED with file and line: the query is none that only reads
 * what `pfd schema --sql` lists, or the text beside it names what there is not. */
PFD_MUST_CHECK enum pfd_status pfd_report_own(const struct pfd_report_run *run,
	const struct pfd_own_report *own, int year, struct pfd_doc **ret,
	struct pfd_err *err);

/* What a list of receipts shows with a minus sign: income, expense, none. */
extern const struct pfd_enum pfd_report_minus;
/* "pfd/report-receipts/1": how a grant's use is proven, income and expense by their
 * payments and plan against actual, or lists and fees at flat rates.  `minus` is a
 * place in pfd_report_minus; -1: as the year's parameter says. */
PFD_MUST_CHECK enum pfd_status pfd_report_receipts(
	const struct pfd_report_run *run, struct pfd_str grant, int minus,
	struct pfd_doc **ret, struct pfd_err *err);

/* ---- questions in SQL ------------------------------------------------------- */

/* "pfd/sql/1": the rows of one SELECT, typed or out of `file`; `sql` has a NUL
 * behind.  PFD_REFUSED with the place in it and what may have been meant. */
PFD_MUST_CHECK enum pfd_status pfd_report_sql(const struct pfd_report_run *run,
	struct pfd_str file, struct pfd_str sql, struct pfd_doc **ret,
	struct pfd_err *err);

/* All records as an SQLite database with the report's provenance. */
PFD_MUST_CHECK enum pfd_status pfd_report_sqlite(
	const struct pfd_report_run *run, struct pfd_str *ret,
	struct pfd_err *err);

/* ---- deadlines -------------------------------------------------------------- */

/* What an empty or absent member asks for: everything. */
struct pfd_due_query {
	struct pfd_str kind, id; /* of the record */
	struct pfd_str what;     /* a key of pfd_deadline_kinds */
	struct pfd_str who;      /* who owes: a key of pfd_deadline_parties */
	bool has_from, has_until;
	struct pfd_date from, until; /* both included */
	bool done;                   /* also what is done or over */
};
extern const struct pfd_enum pfd_deadline_kinds, pfd_deadline_parties;
/* "pfd/due/1": by date, the overdue first. */
struct pfd_doc *pfd_report_due(
	const struct pfd_report_run *run, const struct pfd_due_query *asked);

/* ---- address cards ----------------------------------------------------------- */

struct pfd_cards_query {
	/* Of these ids (n_ids 0: of all that the filters of a list leave). */
	const struct pfd_str *ids, *filters;
	size_t n_ids, n_filters;
	bool persons; /* else organisations and groups only */
};
/* Why a contact has no card. */
enum pfd_cards_why {
	PFD_CARDS_PERSON,   /* not asked for */
	PFD_CARDS_CLOSED,   /* its name is sealed with a key that is not here */
	PFD_CARDS_ERASED,   /* what is left of it is kept for another purpose */
	PFD_CARDS_NAMELESS, /* it has no name */
	PFD_CARDS_N
};
struct pfd_cards_left {
	size_t n[PFD_CARDS_N];
	struct pfd_str first[PFD_CARDS_N]; /* an id for each */
	size_t fields; /* that stayed closed of persons who have a card */
};
/* "pfd/cards/1": one row an address card, opened with the index's keys.
 * PFD_REFUSED: a filter that is none, with findings; an id that is not there. */
PFD_MUST_CHECK enum pfd_status pfd_report_cards(
	const struct pfd_report_run *run, const struct pfd_cards_query *asked,
	struct pfd_findings *findings, struct pfd_cards_left *left,
	struct pfd_doc **ret, struct pfd_err *err);

/* ---- who is who --------------------------------------------------------------- */

/* Why two contacts are the same one, or look it. */
enum pfd_alike {
	PFD_ALIKE_NOT,
	PFD_ALIKE_NAME, /* a similar name (pfd_names_alike); the others prove it */
	PFD_ALIKE_REGISTER,
	PFD_ALIKE_ACCOUNT,
	PFD_ALIKE_EMAIL,
	PFD_N_ALIKE
};
extern const struct pfd_enum pfd_alike_words;
/* What of a contact can be compared: folded, so that spelling makes no
 * difference; empty where it is not known. */
struct pfd_traits {
	struct pfd_str id;
	bool person; /* persons are compared with persons only */
	struct pfd_str email, iban;
	struct pfd_name register_number, name;
};
struct pfd_traits_list {
	PFD_VEC_OF(struct pfd_traits);
	size_t closed; /* persons whose keys are not here: nobody can compare them */
};
/* Of clear texts; any may be empty. */
struct pfd_traits pfd_traits_of(struct pfd_arena *arena, struct pfd_str id,
	bool person, struct pfd_str name, struct pfd_str email,
	struct pfd_str iban, struct pfd_str register_number);
/* Of all contacts, by id, opened with the index's keys. */
void pfd_traits_read(struct pfd_arena *arena, struct pfd_index *index,
	struct pfd_traits_list *ret);
/* The strongest reason there is. */
enum pfd_alike pfd_traits_alike(
	const struct pfd_traits *a, const struct pfd_traits *b);
/* "pfd/contact-duplicates/1": pairs of contacts that may be one. */
struct pfd_doc *pfd_report_duplicates(
	const struct pfd_report_run *run, struct pfd_traits_list *ret_list);

/* ---- papers ------------------------------------------------------------------ */

enum pfd_paper_kind {
	PFD_PAPER_LETTER,
	PFD_PAPER_FORM,
	PFD_PAPER_PART,
	PFD_PAPER_MAIL /* of a meeting: pfd_report_invitation */
};
struct pfd_paper_ask {
	enum pfd_paper_kind kind;
	const char *name;  /* "award" */
	struct pfd_str id; /* of the grant; empty: a blank form */
	struct pfd_date date;
	int64_t no; /* of the claim or order; 0: the last */
};
/* "pfd/paper/1": the templates/NAME.md of the snapshot, else the one built in,
 * filled with what the records know.  Persons' texts are opened with the index's
 * keys (pfd_index_keys).  PFD_USAGE: no such paper; PFD_REFUSED: what it tells
 * has not come about, or the template cannot be filled. */
PFD_MUST_CHECK enum pfd_status pfd_report_paper(
	const struct pfd_report_run *run, const struct pfd_paper_ask *ask,
	struct pfd_doc **ret, struct pfd_err *err);
/* "pfd/missing/1": what is missing, of the application until the award, then of the
 * proof of use. */
struct pfd_doc *pfd_report_missing(const struct pfd_report_run *run,
	struct pfd_str id, struct pfd_date date);
/* "pfd/explain/1" of templates, and of one of them; NULL: no such one. */
struct pfd_doc *pfd_report_explain_templates(
	struct pfd_arena *arena, enum pfd_lang lang);
struct pfd_doc *pfd_report_explain_template(
	struct pfd_arena *arena, enum pfd_lang lang, const char *name);

/* ---- a body's meeting -------------------------------------------------------- */

/* Who is invited: members, deputies and advisory members on the day; to a circular
 * vote those who vote. */
struct pfd_invited {
	struct pfd_str id;
	struct pfd_str name, address; /* empty: none, or no key opens it */
	bool sealed;                  /* there is an address behind a seal */
};
struct pfd_invited_list {
	PFD_VEC_OF(struct pfd_invited);
};
void pfd_report_invited(const struct pfd_report_run *run, struct pfd_str id,
	struct pfd_invited_list *ret);
/* The mail to one of them, from the template invitation.md: its text, with the
 * subject as title.  PFD_REFUSED: the template cannot be filled. */
PFD_MUST_CHECK enum pfd_status pfd_report_invitation(
	const struct pfd_report_run *run, struct pfd_str id,
	struct pfd_str member, struct pfd_doc **ret, struct pfd_err *err);
/* "pfd/calendar/1": the meeting as one event; `sequence` counts its changes. */
struct pfd_doc *pfd_report_calendar(
	const struct pfd_report_run *run, struct pfd_str id, int64_t sequence);
/* "pfd/packet/1": agenda, and a page for each application.  Names of persons are
 * those that the index's keys open (pfd_index_keys). */
PFD_MUST_CHECK enum pfd_status pfd_report_packet(
	const struct pfd_report_run *run, struct pfd_str id,
	struct pfd_doc **ret, struct pfd_err *err);
/* "pfd/minutes/1": who was there, what was voted, and what came of it. */
PFD_MUST_CHECK enum pfd_status pfd_report_minutes(
	const struct pfd_report_run *run, struct pfd_str id,
	struct pfd_doc **ret, struct pfd_err *err);

/* "pfd/report-NAME/1": attendance, decisions or composition of the year's bodies. */
PFD_MUST_CHECK enum pfd_status pfd_report_of_bodies(
	const struct pfd_report_run *run, const char *name, int year,
	struct pfd_doc **ret, struct pfd_err *err);

/* ---- the office's own work ---------------------------------------------------- */

/* "pfd/report-NAME/1": events, publicity, networks, opportunities, tasks, duties or
 * evaluation of a year. */
PFD_MUST_CHECK enum pfd_status pfd_report_duty(const struct pfd_report_run *run,
	const char *name, int year, struct pfd_doc **ret, struct pfd_err *err);
/* "pfd/report-incidents/1": the published figures of a year in the state of a day,
 * small numbers hidden; "pfd/report-situation/1": the same with what others say. */
PFD_MUST_CHECK enum pfd_status pfd_report_incidents(
	const struct pfd_report_run *run, int year, struct pfd_date as_of,
	struct pfd_doc **ret, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_report_situation(
	const struct pfd_report_run *run, int year, struct pfd_date as_of,
	struct pfd_doc **ret, struct pfd_err *err);

/* An event's papers: "pfd/event-sheet/1", the run sheet of the day;
 * "pfd/event-doc/1", its documentation, a conference's with what became of the last
 * one's results; "pfd/paper/1", a training's certificate without a name;
 * "pfd/calendar/1", an entry a day. */
struct pfd_doc *pfd_report_event_sheet(
	const struct pfd_report_run *run, struct pfd_str id);
struct pfd_doc *pfd_report_event_doc(
	const struct pfd_report_run *run, struct pfd_str id);
struct pfd_doc *pfd_report_event_certificate(
	const struct pfd_report_run *run, struct pfd_str id);
struct pfd_doc *pfd_report_event_calendar(
	const struct pfd_report_run *run, struct pfd_str id);
/* "pfd/cooperation/1": who works with whom in a year, as a Graphviz file. */
struct pfd_str pfd_report_cooperation_dot(
	const struct pfd_report_run *run, int year);

/* ---- persons' private data -------------------------------------------------- */

/* A person's record with what is private in it. */
struct pfd_person {
	struct pfd_record record;
	const struct pfd_contact *contact;
	struct pfd_privates privates;
};
/* From the snapshot; false where the file cannot be read (findings say why). */
bool pfd_person_read(const struct pfd_report_run *run, struct pfd_str id,
	struct pfd_findings *findings, struct pfd_person *ret);

/* An erasure as a record has it. */
struct pfd_erased {
	struct pfd_str person;
	int64_t no;
	int class;
	struct pfd_date date;
	struct {
		PFD_VEC_OF(struct pfd_str);
	} keys, awaits,    /* keystores: the view erasure_awaits */
		confirmed; /* keystores, and those that are gone */
};
struct pfd_erased_list {
	PFD_VEC_OF(struct pfd_erased);
};
/* All of the index, by person and number. */
void pfd_erased_read(struct pfd_arena *arena, struct pfd_index *index,
	struct pfd_erased_list *ret);
/* Whether an erasure of the key's person names it. */
bool pfd_erased_key(
	const struct pfd_erased_list *list, const struct pfd_key *key);
/* Whether the erasure waits for the keystore. */
bool pfd_erased_awaits(const struct pfd_erased *erased, struct pfd_str store);

/* How long grants keep a person's data of a class: the view person_retention with
 * the years of the rule retention-due. */
struct pfd_kept {
	struct pfd_str person;
	int class;
	struct pfd_str grant;  /* that keeps it longest */
	bool open;             /* it is not settled: no last day is known */
	struct pfd_date until; /* the last day */
};
struct pfd_kept_list {
	PFD_VEC_OF(struct pfd_kept);
};
/* Of all persons; what nothing keeps is not in it. */
void pfd_kept_read(struct pfd_arena *arena, struct pfd_index *index,
	struct pfd_kept_list *ret);
/* NULL: nothing keeps it. */
const struct pfd_kept *pfd_kept_find(
	const struct pfd_kept_list *list, struct pfd_str person, int class);
/* Still to be kept on that day; false for NULL. */
bool pfd_kept_on(const struct pfd_kept *kept, struct pfd_date day);

/* "pfd/key-status/1": this machine's keystore and the others. */
struct pfd_doc *pfd_report_key_status(
	const struct pfd_report_run *run, struct pfd_findings *findings);
/* "pfd/privacy-due/1": what is to be erased, and who has not confirmed. */
struct pfd_doc *pfd_report_privacy_due(
	const struct pfd_report_run *run, struct pfd_findings *findings);
/* "pfd/privacy-access/1": everything held about a person (Art. 15 GDPR). */
PFD_MUST_CHECK enum pfd_status pfd_report_access(
	const struct pfd_report_run *run, const struct pfd_person *person,
	struct pfd_doc **ret, struct pfd_err *err);
/* "pfd/privacy-register/1": the record of processing (Art. 30 GDPR) with the
 * periods of a year (0: as shipped). */
struct pfd_doc *pfd_report_register(const struct pfd_report_run *run, int year);

/* ---- codes -------------------------------------------------------------------- */

struct pfd_qr;
/* The GiroCode of what is open of a claim (0: the first open one) to the lead
 * authority's account.  PFD_REFUSED: nothing is open, no such claim, no account;
 * findings by the rules girocode-format and iban-valid, at the account's contact. */
PFD_MUST_CHECK enum pfd_status pfd_report_girocode(
	const struct pfd_report_run *run, struct pfd_str grant, int64_t claim,
	struct pfd_findings *findings, struct pfd_qr *ret, struct pfd_err *err);

/* ---- pfd about itself -------------------------------------------------------- */

/* "pfd/rules/1": as in force in `year` (0: as shipped). */
struct pfd_doc *pfd_report_rules(
	const struct pfd_report_run *run, int year, bool only_different);
/* A year to be compared; its name as typed, "2025" or "2025@HEAD~3". */
struct pfd_rules_side {
	const char *name;
	int year;
	const struct pfd_record *record;
	struct pfd_index *index;
	struct pfd_index
		*scratch; /* of the first: the same rows, to be changed */
};
/* "pfd/rules-diff/1": what changes between the rules of two years, and which grants
 * of the first would be judged otherwise by the second's. */
PFD_MUST_CHECK enum pfd_status pfd_report_rules_diff(
	const struct pfd_report_run *run, const struct pfd_rules_side *a,
	const struct pfd_rules_side *b, struct pfd_doc **ret,
	struct pfd_err *err);
/* "pfd/rules-test/1": a year's example cases. */
struct pfd_doc *pfd_report_rules_test(
	const struct pfd_report_run *run, const struct pfd_tried_list *cases);
/* "pfd/explain/1" of a rule, a kind or a field. */
struct pfd_doc *pfd_report_explain_rule(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_rule *rule);
struct pfd_doc *pfd_report_explain_kind(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_kind *kind);
struct pfd_doc *pfd_report_explain_field(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_kind *kind,
	const struct pfd_path *path);
/* A procedure that pfd can only describe. */
struct pfd_topic_part {
	struct pfd_text text;
	const char *code; /* to be typed; may be NULL */
};
struct pfd_topic {
	const char *name;
	const char *const *also; /* other names, NULL-ended */
	struct pfd_text title;
	const struct pfd_topic_part *parts; /* ended by one without a text */
};
extern const struct pfd_topic pfd_topic_clear_text, pfd_topic_local_rules,
	pfd_topic_books;
const struct pfd_topic *pfd_topic_named(struct pfd_str name); /* or NULL */
struct pfd_doc *pfd_report_explain_topic(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_topic *topic);
/* Of a name that list derives, "status"; NULL if the kind has none such. */
struct pfd_doc *pfd_report_explain_derived(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_kind *kind, struct pfd_str name);

/* ---- history ---------------------------------------------------------------- */

/* "payments.2.amount" in the schema's titles; the path itself where it knows it
 * not. */
struct pfd_str pfd_report_field_words(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_kind *kind, struct pfd_str path);
/* A value of a file: its text for scripts, its words for people; what is sealed
 * stays so. */
struct pfd_cell pfd_report_node_cell(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_field *field,
	const struct pfd_node *node);
/* "pfd/log/1": a row for each commit is added; with `field` one for each change
 * of that field. */
struct pfd_doc *pfd_report_log(
	struct pfd_arena *arena, enum pfd_lang lang, bool field);
/* `one`: the log is that of one record.  `arena` may be emptied afterwards. */
void pfd_report_log_row(struct pfd_arena *arena, struct pfd_doc *doc,
	const struct pfd_trail_commit *step, const struct pfd_pair *pairs,
	size_t n, bool one);
void pfd_report_log_values(struct pfd_arena *arena, struct pfd_doc *doc,
	const struct pfd_trail_commit *step, const struct pfd_pair *pair,
	const struct pfd_difference *difference);
/* "pfd/diff/1": the rows of each file that differs are added. */
struct pfd_doc *pfd_report_diff(struct pfd_arena *arena, enum pfd_lang lang);
void pfd_report_diff_rows(struct pfd_arena *arena, struct pfd_doc *doc,
	const struct pfd_pair *pair);
/* "pfd/blame/1": the fields of a record (its document as it is) and who brought
 * them. */
struct pfd_doc *pfd_report_blame(struct pfd_arena *arena, enum pfd_lang lang,
	const struct pfd_kind *kind, const struct pfd_yaml *yaml,
	const struct pfd_blames *blames);

#endif
