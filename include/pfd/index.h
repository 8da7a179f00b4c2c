/* The index: a snapshot's records as rows in SQLite, and queries over them.
 *
 * The only user of sqlite3.  Tables are made from the schema's tables:
 *
 *   grant(id, path, year, title, …, activity_start, activity_end, …)
 *       one row a record; groups flattened with '_'; `year` for the kinds whose
 *       ids begin with it;
 *   grant_payments(id, no, date, amount, …)
 *       one row a list item, `id` of its record; lists within lists carry the
 *       outer key before their own: meeting_items_conflicts(id, items_no, …);
 *   grant_aims(id, place, value)
 *       one row an entry of a list of scalars, `place` from 1;
 *   refs(kind, id, field, target_kind, target_list, target)
 *       one row a reference; target_list is NULL for records;
 *   files(path, kind, id)
 *       every file of the state that is a record by its path, loaded or not.
 *
 * Amounts are cents, dates ISO text, clock times minutes, booleans 0 and 1,
 * enum values their keys, what is absent or bad NULL.  Names that SQL keeps for
 * itself are quoted: "grant", "no", "from", "to".
 *
 * Views hold the words of the money, once (CONTRIBUTING, "The words of the
 * money"):
 *
 *   grant_money(id, year, pot, track, applicant, project, title, status,
 *       requested, reserved, awarded, award_no, award_date, obligation, paid,
 *       returned, to_funder, planned, accepted, due, claim, committed)
 *       award_no = the decision that `awarded` comes from
 *   pot_money(year, pot, initial, transferred, budget, reserved, awarded,
 *       committed, paid, returned, free)
 *   track_money(year, track, title, pot, grants, requested, reserved, awarded,
 *       committed, paid, returned)
 *   source_money(year, source, planned, latest, amount)  amount = latest notice,
 *       else planned
 *
 *   pot_release(year, pot, since, until, percent, released, awarded)  (until: the
 *       day of the next round, NULL for the last) of the
 *       rounds that release a share, and of rule pot-reserve-warn: needs its
 *       parameters, see pfd_rules_parameters
 *
 * and what proves a grant's use:
 *
 *   heading_money(id, kind, heading, planned, handed_in, accepted, actual,
 *       difference)  kind expense or income; actual = accepted, before the check
 *       what was handed in; difference = actual - planned
 *   fee_money(id, no, date, who, receipt, own_staff, minutes, accepted, day,
 *       worth, actual)  worth = what time and rate make
 *   attendance_days(id, date, participants, staff)
 *   flat_money(id, year, rate, per, participants, fees, participants_sum, total)
 *       of the grants settled by flat rates; NULL where a rate is unknown.  The
 *       rates are parameters: see pfd_rules_parameters
 *
 * and the bodies' work, filled only where all contacts were loaded:
 *
 *   body_rules(body, name, "from", "to", quorum_percent, quorum_base, seats,
 *       excluded_count, repeat_without_quorum, majority, majority_base, tie,
 *       deputies, invitation_lead_days, minutes_days, circular_votes,
 *       circular_days, circular_silence, circular_objection, minimum_age,
 *       maximum_age, civil_society_majority, youth_seat, source)
 *       the rules of procedure and those before them; an open end is '9999'
 *   meeting_rules(id, year, body, date, kind, day, name, …)  those in force; day:
 *       the one that decides who is entitled
 *   body_entitled(body, member, seat, role, sector, "from", "to"),
 *   body_deputy(body, member, deputy_of, "from", "to")
 *       who has a vote from … to, both days included, and who stands in for whom
 *   meeting_seat(id, member, role, sector)  who is entitled at a meeting
 *   item_voter(id, "no", member, seat, excluded)  who votes on an item, in whose
 *       seat: the own one, or an absent member's
 *   item_ballot(id, "no", entitled, present, excluded, quorum, there, yes, nay,
 *       abstain, invalid, not_voting, silent, base, counted, result)
 *       present: with a vote, at the item; quorum, there: needed and reached, NULL
 *       where there is none; counted: what the votes make (pfd/schema/ballot.h),
 *       NULL where none were counted; result: what stands, NULL where what was
 *       typed contradicts the count
 *   item_tie(id, "no", member, party, part, role)  who belongs to whom an item's
 *       grant is about, on the day of the meeting: part is applicant, payee,
 *       partners, project (its holder) or responsible, role that of the affiliation
 *       or 'self'.  Needs no seat: join it with meeting_seat
 *   item_conflict(id, "no", member, party, part, role, listed)  the voters among
 *       them; listed: the item has the conflict
 *
 * and how long a person's private data must be kept:
 *
 *   person_retention(id, class, until, "grant")
 *       one row a person and retention class ('payment', 'contract'; nothing
 *       demands 'contact') that a grant keeps: until is the last day, NULL where
 *       it is open because the grant is not settled; "grant" is the one that
 *       keeps it longest.  No row: nothing keeps it.  Takes the years from the
 *       parameters of rule retention-due: see pfd_rules_parameters.
 *
 * and who owes whom what by when; NULL in `done`: still open.  They need
 * pfd_rules_parameters, too:
 *
 *   deadlines(kind, id, year, field, date, what, owed_by, owed_to, rule, source,
 *       done, amount, title, moved)
 *       of all of them together; source: of the year's parameter or of the rules
 *       of procedure, NULL where it is the rule's own; moved: the day was put off
 *   settlement_due, interim_due, federal_settlement_due, federal_spending,
 *   claim_due, council_due, submission_due, decision_due, meeting_due
 *       of one sort, with what rules need to judge it (deadlines.c)
 *   settlement_day(id, date)
 *       of every grant, also before anything is owed
 *
 * and where the office's other duties stand (duties.c):
 *
 *   opportunity_next(id, date)  the next deadline of a funding programme, if it has one
 *   contact_stage(id, no, stage, date, next_step, next_date, next_done)  the latest
 *       stage of a contact
 *   indicator_now(id, indicator, goal, title, unit, baseline, target, by, query,
 *       date, value)  with the latest value typed up to today, NULL where there is none
 *   incident_due(id, year, title, verify, verified, publish, published)  by when a
 *       report is to be verified, a verified one published, and when that was done
 *   analysis_due(id, year, title, date)  when figures want a new look
 *   duty_due  the columns of deadlines, of which it is a part
 *
 * Functions: asof() the run's date; param(rule, name, year, date) the value in
 * force, once pfd_rules_parameters was called; pfd_scale(amount, numerator,
 * denominator) half a cent up; pfd_word_in(text, words) the first word of a text
 * that is among those, "Pfand*" for all that begin so; pfd_due(financing, awarded, planned,
 * accepted, planned_income, income); pfd_iban_ok(text); pfd_month_start(date,
 * months), pfd_days(from, to), pfd_add_days(date, n); pfd_personal(text), the
 * beginning of what in it can only be a person's, or NULL;
 * pfd_attachment_ok(path), whether an attachment may lie there; collation `german`
 * (DIN 5007-1).
 *
 * A person's private texts stand in the rows sealed, as in the files; nothing of
 * SQLite's ever holds them in clear.  pfd_open(id, field, text) opens one when it
 * is asked for (a plain text is itself; NULL where no key opens it), pfd_shown(id,
 * field, text) gives «sealed» instead of NULL, pfd_seal_state(id, field, text) says
 * what is wrong with one: NULL, "no-key", "destroyed", "malformed", "foreign",
 * "broken", pfd_seal_key(text) the id of its key.  pfd_key_here(key, person) is this
 * machine's keystore where the person's key lies in it, else NULL.  pfd_keys() is 1
 * where pfd_index_keys was called.
 */
#ifndef PFD_INDEX_H
#define PFD_INDEX_H

#include <pfd/record.h>
#include <pfd/store.h>

struct pfd_index;

/* ---- SQL of the data repository ------------------------------------------------ */

/* Its files "rules/NAME.sql", of which the area `rules` makes rules. */
#define PFD_SQL_FILES "rules/"
#define PFD_SQL_MAX_BYTES (64 * 1024)
struct pfd_sql_file {
	struct pfd_str path, bytes;
};
struct pfd_sql_files {
	PFD_VEC_OF(struct pfd_sql_file);
	const void *made; /* what the rules made of them; NULL: nothing yet */
};
/* Those of a snapshot; what cannot be read is a finding (file.name, file.read).
 * Bytes have a NUL behind. */
PFD_MUST_CHECK enum pfd_status pfd_sql_files_read(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, struct pfd_sql_files *ret,
	struct pfd_findings *findings, struct pfd_err *err);

/* An empty index in memory; `arena` must outlive it. */
PFD_MUST_CHECK enum pfd_status pfd_index_new(struct pfd_arena *arena,
	struct pfd_date as_of, struct pfd_index **ret, struct pfd_err *err);
/* Makes anew what several rules ask for (shared.c): before they run, once the
 * parameters are given. */
void pfd_index_share(struct pfd_index *index);
/* A second connection to the same rows, for queries in another thread; once it is
 * connected it may prepare them while the first still puts rows in, and ask when
 * that is done.  The keys are shared; parameters are to be given anew.  Free it
 * before the index. */
PFD_MUST_CHECK enum pfd_status pfd_index_twin(struct pfd_index *index,
	struct pfd_arena *arena, struct pfd_index **ret, struct pfd_err *err);
void pfd_index_connect(struct pfd_index *twin);
void pfd_index_free(struct pfd_index **index); /* fits PFD_CLEANUP */
/* How many records were put in so far. */
size_t pfd_index_records(const struct pfd_index *index);
/* Whether a record of that kind was ever put in. */
bool pfd_index_has(const struct pfd_index *index, const struct pfd_kind *kind);
struct pfd_arena *pfd_index_arena(const struct pfd_index *index);
/* The keys that pfd_open uses (NULL: none, everything stays sealed), and the
 * language of «sealed».  Reports do not call it: they must come out the same with
 * and without keys. */
void pfd_index_keys(
	struct pfd_index *index, struct pfd_keyring *ring, enum pfd_lang lang);
struct pfd_keyring *pfd_index_keyring(const struct pfd_index *index);
/* Whether the tables of the bodies' work are filled: all contacts are in. */
bool pfd_index_bodies(const struct pfd_index *index);

/* Which records of a snapshot a question needs. */
struct pfd_scope {
	bool all;
	int year; /* if not all: the year's grants, projects, meetings, incidents and its file, */
	/* of them only these kinds beside its file (bits by pfd_kind_number; 0: */
	/* every kind), */
	unsigned kinds;
	/* the partnership, and what those refer to (one step), and these paths: */
	const struct pfd_str *paths;
	size_t n_paths;
	/* Without that step: what untouched records refer to makes no difference
	 * between two states of the others. */
	bool no_targets;
	/* All contacts, too: then the bodies' tables are filled. */
	bool contacts;
	/* pfd_index_save() follows, when there is something to do meanwhile. */
	bool saved_later;
};
extern const struct pfd_scope pfd_scope_all;

/* Reads, parses and inserts the snapshot's records (on two threads where the
 * state allows).  With all of them in scope, the index that an earlier run saved in
 * .git/pfd is taken, and only what differs is read.  What a file alone can show wrong (yaml.…, json.…, shape.…, and
 * file.kind, file.mode, file.name for files at wrong places) goes to `findings`,
 * unsorted.  May be called once. */
PFD_MUST_CHECK enum pfd_status pfd_index_load(struct pfd_index *index,
	const struct pfd_snapshot *snapshot, const struct pfd_scope *scope,
	struct pfd_findings *findings, struct pfd_err *err);
/* Saves the index for the next run where that is worth it; nothing unless its scope
 * said `saved_later`. */
void pfd_index_save(struct pfd_index *index);
/* Puts one record's rows in place of what the index had for its path; bytes with
 * ptr NULL: removes them.  For judging a change. */
PFD_MUST_CHECK enum pfd_status pfd_index_put(struct pfd_index *index,
	struct pfd_str path, struct pfd_str bytes,
	struct pfd_findings *findings, struct pfd_err *err);

/* Removes the saved index: what is erased must not be found in it. */
void pfd_index_forget(const struct pfd_store *store);

/* For `pfd doctor`, of a work tree and without reading its files: what names and modes
 * have wrong (file.…, doctor.names), and whether the saved index is of use. */
void pfd_index_examine(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, struct pfd_findings *findings);

/* The same queries will be asked again: a second thread, which would have to prepare
 * them each time, is not worth it. */
void pfd_index_reuse(struct pfd_index *index);
bool pfd_index_reused(const struct pfd_index *index);

/* ---- queries ----------------------------------------------------------------- */

struct pfd_query; /* a prepared statement */
/* Prepares SQL of pfd's own making: an error in it is a bug and aborts.
 * Statements are kept for the next time by the pointer of `sql`. */
struct pfd_query *pfd_query(struct pfd_index *index, const char *sql);
/* Not kept: for SQL that is made of what somebody typed. */
struct pfd_query *pfd_query_once(
	struct pfd_index *index, struct pfd_arena *arena, const char *sql);
void pfd_query_end(struct pfd_query **query); /* of such a one; PFD_CLEANUP */
/* Without bringing the words of the money up to date: for what they need. */
struct pfd_query *pfd_query_early(struct pfd_index *index, const char *sql);
void pfd_query_int(struct pfd_query *query, int place, int64_t value);
void pfd_query_str(struct pfd_query *query, int place, struct pfd_str value);
void pfd_query_null(struct pfd_query *query, int place);
/* True while there is a row; when false the statement is ready for new values.
 * A failing step (out of memory) aborts. */
bool pfd_query_row(struct pfd_query *query);
void pfd_query_done(struct pfd_query *query); /* before the last row */
int pfd_row_columns(const struct pfd_query *query);
const char *pfd_row_name(const struct pfd_query *query, int column);
bool pfd_row_null(struct pfd_query *query, int column);
int64_t pfd_row_int(struct pfd_query *query, int column);
/* Valid until the next row; pfd_row_keep copies into an arena. */
struct pfd_str pfd_row_str(struct pfd_query *query, int column);
struct pfd_str pfd_row_keep(
	struct pfd_arena *arena, struct pfd_query *query, int column);
/* Whatever it is: fractions as text, bytes that are no text as X'…'. */
struct pfd_sql_value {
	enum { PFD_SQL_NULL, PFD_SQL_INT, PFD_SQL_STR } kind;
	int64_t num;
	struct pfd_str str;
};
struct pfd_sql_value pfd_row_value(
	struct pfd_arena *arena, struct pfd_query *query, int column);
/* An ISO date column; false if NULL. */
bool pfd_row_date(struct pfd_query *query, int column, struct pfd_date *ret);
/* SQL of others: one SELECT that reads what `pfd schema --sql` lists, within bounds
 * of steps and memory.  NULL and *ret if it is none; what happens later ends the
 * rows, and pfd_query_trouble tells it.  `sql` has a NUL behind. */
struct pfd_trouble {
	enum {
		PFD_TROUBLE_NONE,
		PFD_TROUBLE_SQL,   /* SQLite finds fault with it */
		PFD_TROUBLE_WRITE, /* it is not one that only reads */
		PFD_TROUBLE_LIMIT  /* too many steps, too much memory */
	} what;
	struct pfd_message message;
	size_t offset; /* of the byte; 0 where it is not known */
};
PFD_MUST_CHECK struct pfd_query *pfd_query_guarded(
	struct pfd_index *index, struct pfd_str sql, struct pfd_trouble *ret);
/* The same for what somebody types, who waits for it: with more steps. */
PFD_MUST_CHECK struct pfd_query *pfd_query_typed(
	struct pfd_index *index, struct pfd_str sql, struct pfd_trouble *ret);
struct pfd_trouble pfd_query_trouble(const struct pfd_query *query);
/* The SQL files of the state that was loaded. */
struct pfd_sql_files *pfd_index_sql_files(struct pfd_index *index);
/* What such SQL may read: every table and documented view with its columns; `field`
 * is NULL where a column is no field. */
struct pfd_sql_column {
	const char *table, *column;
	const struct pfd_field *field;
};
struct pfd_sql_columns {
	PFD_VEC_OF(struct pfd_sql_column);
};
void pfd_index_columns(struct pfd_index *index, struct pfd_sql_columns *ret);
/* What a field's value is there: "cents", "date", "key"; "" for a list's entry. */
const char *pfd_index_form(const struct pfd_field *field);
/* All that such SQL may read as the bytes of an SQLite database of its own, with keys
 * between the tables; sealed texts are NULL in it.  The facts become its table
 * `provenance`, titles are in `lang`.  PFD_REFUSED where a reference leads nowhere.
 * Needs pfd_rules_parameters.  May be called once. */
struct pfd_sql_fact {
	struct pfd_str key, value;
};
PFD_MUST_CHECK enum pfd_status pfd_index_export(struct pfd_index *index,
	enum pfd_lang lang, const struct pfd_sql_fact *facts, size_t n,
	struct pfd_str *ret, struct pfd_err *err);

/* ---- for whom ---------------------------------------------------------------- */

/* From now on pfd_query and pfd_query_guarded are asked for an audience (clear.c):
 * texts that it may not see are NULL, of each column of a result it is known who
 * may see it, and for the public numbers of few people do not count.  What pfd asks
 * for itself, such as the words of the money, stays as it is. */
void pfd_index_clear(struct pfd_index *index, enum pfd_audience audience);
/* Whether the numbers of people in a table of the index are looked at then; in others
 * nobody knows which are small beside what. */
bool pfd_index_covers(const char *table);
/* The widest audience that may see a column: that of the field it is, or of all that
 * the query reads where it is made of several.  PFD_FOR_UNSAID for the office. */
enum pfd_audience pfd_row_widest(const struct pfd_query *query, int column);
/* A number of people that is not told; a sum of nothing but such. */
bool pfd_row_hidden(struct pfd_query *query, int column);

/* Single value of a query without parameters; 0 if no row or NULL. */
int64_t pfd_index_int(struct pfd_index *index, const char *sql);
/* Registers an SQL function with up to 4 arguments, in place of one of the same
 * name; with a new param() the words of the money are made anew. */
void pfd_index_function(struct pfd_index *index, const char *name, int n_args,
	struct pfd_sql_value (*fn)(void *ctx, const struct pfd_sql_value *args),
	void *ctx);

/* "activity_start" of a field path without list parts: "activity.start". */
struct pfd_str pfd_index_column(struct pfd_arena *arena, struct pfd_str path);

/* "SQLite 3.40.1", as it says itself. */
const char *pfd_index_library(struct pfd_arena *arena);

#endif
