/* The fund's rules: data with a source, checks in SQL over the index.
 *
 * Values of parameters: the shipped default, then the year's entry valid at the
 * date that the rule names (CONTRIBUTING, decision 7).
 */
#ifndef PFD_RULES_H
#define PFD_RULES_H

#include <pfd/index.h>

enum pfd_rule_class { PFD_INTEGRITY, PFD_NORM };
/* Before the step a rule only warns; AT_ONCE binds always. */
enum pfd_binds {
	PFD_BINDS_AT_ONCE,
	PFD_BINDS_AWARD,
	PFD_BINDS_CONTRACT,
	PFD_BINDS_PAY,
	PFD_BINDS_ACCEPT,
	PFD_BINDS_CLOSE,
	PFD_BINDS_TRANSFER,
	PFD_BINDS_FIRST_AWARD
};
enum pfd_rule_waive { PFD_WAIVE_NEVER, PFD_WAIVE_OFFICE, PFD_WAIVE_LEAD };

/* A shipped value from a day on. */
struct pfd_rule_dated {
	const char *from; /* "2025-07-01"; NULL ends the list */
	const char *value;
};
struct pfd_rule_param {
	const char *name;
	enum pfd_type type; /* MONEY, INT, DATE, STR, BOOL (true or false) */
	/* A STR is held against it: "MM-DD" is a day of every year (01-31),
	 * "percent a year" a rate (1.27), in SQL its hundredths. */
	const char *unit;
	const char
		*initial; /* the shipped default as in a file; NULL = unset */
	struct pfd_text doc;
	/* A track of this size may name its own value, in the field of the same
	 * name; then that one counts for it.  NULL: none does. */
	const char *track_size;
	/* Where the default itself changed with time, by date; `initial` is then
	 * the last of them. */
	const struct pfd_rule_dated *dated;
	const char *one_of; /* of a STR: its words, "a b"; NULL: any text */
	/* Ships unset, and without a year's entry there is nothing to check. */
	bool needed;
};

/* Lines "grant/2025-001 decisions.1.amount=500.01": assignments as `pfd KIND set`
 * takes them, applied to the small repository of src/rules/examples.c; or
 * "year/2025 removed". */
struct pfd_rule_example {
	const char *changes; /* "" or NULL: the repository as it is */
};

struct pfd_rule {
	const char *id; /* "yaml.*": of a family described once */
	/* Of a family: what stands for the '*', separated by blanks. */
	const char *members;
	enum pfd_rule_class class;
	const char *kind; /* of the subject: "grant", "year", … */
	enum pfd_binds binds;
	enum pfd_severity severity; /* shipped */
	enum pfd_rule_waive waive;
	const char *
		asof; /* date field that selects parameters; NULL = the run's */
	const struct pfd_rule_param *params;
	size_t n_params;
	struct pfd_text source;  /* .de NULL: the same */
	struct pfd_text title;   /* a few words */
	struct pfd_text text;    /* what it demands */
	struct pfd_text message; /* of a finding */
	struct pfd_text remedy;
	/* One row a finding.  Columns: `id` of the subject, `field` path, `year`,
	 * `bound` (0: the step is not reached), `asof`, `value` (what a waiver must
	 * name), `excess_m` cents, `excess_d` days or `excess_n` a count too much;
	 * the rest are the message's placeholders: m_… cents, d_…
	 * date, n_… number, s_… text, f_… a grant's field (its path) by its title,
	 * h_… a heading of the plan by its word.  `related` names another record. */
	const char *sql;
	/* Asks the tables of the bodies' work alone, so nothing where those are not
	 * filled (pfd_index_bodies). */
	bool bodies;
	/* Reads its kind first, so nothing where there is no record of it. */
	bool own_kind;
	/* For a query that is made from the schema's tables; then sql is NULL. */
	const char *(*make_sql)(struct pfd_arena *arena);
	struct pfd_rule_example fails, passes;
	/* Of a local rule: "rules/ID.sql", which `sql` then is, header and all; and
	 * the field where its rows name none.  Else NULL. */
	const char *file, *field;
};

/* NULL-ended; shape, YAML and file findings are described there, too, without
 * SQL. */
extern const struct pfd_rule *const pfd_rules[];
const struct pfd_rule *pfd_rule_named(struct pfd_str id); /* or NULL */
/* The same with the local rules behind them: those of the state that an index
 * holds, or of a snapshot.  What is wrong with one is a finding of
 * pfd_rules_run. */
const struct pfd_rule *const *pfd_rules_of(struct pfd_index *index);
const struct pfd_rule *const *pfd_rules_at(
	struct pfd_arena *arena, const struct pfd_snapshot *snapshot);
const struct pfd_rule *pfd_rule_among(
	const struct pfd_rule *const *rules, struct pfd_str id); /* or NULL */
/* A local rule's SQL without its header. */
struct pfd_str pfd_rule_query(const struct pfd_rule *rule);

/* Runs every rule over the index; findings of the rules, of parameters and of
 * waivers are added without lines (see pfd_findings_locate), but for fields whose
 * shape `findings` already has as an error.  year 0 = all. */
PFD_MUST_CHECK enum pfd_status pfd_rules_run(struct pfd_index *index,
	struct pfd_findings *findings, struct pfd_err *err);

/* Gives the index's queries param(rule, name, year, date), the value in force,
 * as person_retention and deadlines need it; param_source of the same, the source
 * of the year's entry or NULL; pfd_interest(cents, after, until, year).  Anew after
 * years were put; pfd_rules_run does so itself. */
void pfd_rules_parameters(struct pfd_index *index);

/* Interest on an amount claimed back for the days after `after` up to and
 * including `until`, by rule interest-due with the rates in force in `year`;
 * false where no base rate is known.  After pfd_rules_parameters. */
PFD_MUST_CHECK bool pfd_rules_interest(struct pfd_index *index, int year,
	int64_t cents, struct pfd_date after, struct pfd_date until,
	int64_t *ret_cents);

/* Looks up file, line and column of findings that have only record and field,
 * by parsing the snapshot's bytes again. */
PFD_MUST_CHECK enum pfd_status pfd_findings_locate(
	struct pfd_findings *findings, const struct pfd_snapshot *snapshot,
	struct pfd_err *err);

/* Load, run, locate and sort: what `pfd check` says of a state.  `keys` may be
 * NULL: then rules that need a sealed field skip it, and a note says so.  Of a work
 * tree that nobody has touched since, what was said last. */
PFD_MUST_CHECK enum pfd_status pfd_check(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, struct pfd_date as_of,
	struct pfd_keyring *keys, struct pfd_findings *findings,
	struct pfd_err *err);
/* Removes what earlier runs have saved of the records beside them (the index and the
 * findings of the work tree), for what must not be found again. */
void pfd_check_forget(const struct pfd_store *store);

/* A rule as in force for a year at a date. */
struct pfd_rule_state {
	const struct pfd_rule *rule;
	enum pfd_severity severity;
	struct pfd_message source;
	const struct pfd_rule_param *param; /* NULL: the rule has none */
	struct pfd_str value;               /* in force; empty = unset */
	struct pfd_str track; /* whose own value this is; empty: the year's */
	bool differs;         /* severity or value is not the shipped one */
	int no;               /* of the year's entry; 0 = shipped */
};
struct pfd_rule_states {
	PFD_VEC_OF(struct pfd_rule_state);
};
/* One entry per rule and parameter (one for a rule without), and one for each
 * track that names its own value. year 0: shipped. */
void pfd_rules_in_force(struct pfd_arena *arena, struct pfd_index *index,
	int year, struct pfd_date at, struct pfd_rule_states *ret);

/* The files of the examples' repository: path and text, NULL-ended. */
struct pfd_example_file {
	const char *path, *text;
};
extern const struct pfd_example_file pfd_example_files[];
/* That repository after `example` was applied to it; PFD_CLEANUP(pfd_index_free). */
PFD_MUST_CHECK enum pfd_status pfd_example_load(struct pfd_arena *arena,
	const struct pfd_rule_example *example, struct pfd_index **ret,
	struct pfd_findings *findings, struct pfd_err *err);
/* The findings of the examples' repository after `example` was applied to it. */
PFD_MUST_CHECK enum pfd_status pfd_example_run(struct pfd_arena *arena,
	const struct pfd_rule_example *example, struct pfd_findings *findings,
	struct pfd_err *err);

/* ---- years compared and tried -------------------------------------------------- */

/* A year's file out of a snapshot; PFD_REFUSED where there is none or it cannot be
 * read. */
PFD_MUST_CHECK enum pfd_status pfd_year_read(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, int year,
	struct pfd_findings *findings, struct pfd_record *ret,
	struct pfd_err *err);
/* What the rules say of everything loaded, and what they would say if `year` had
 * parameters and tracks of the year `under`, its days moved to `year`.  The index
 * holds that state then. */
PFD_MUST_CHECK enum pfd_status pfd_rules_regrade(struct pfd_index *index,
	const struct pfd_record *year, const struct pfd_record *under,
	struct pfd_findings *before, struct pfd_findings *after,
	struct pfd_err *err);

/* An example case of a year, tried. */
struct pfd_tried {
	struct pfd_str year;
	int64_t no;
	struct pfd_str rule, text;
	enum pfd_severity expected, got;
	bool tried; /* false: a finding says why not */
};
struct pfd_tried_list {
	PFD_VEC_OF(struct pfd_tried);
};
/* The year's `cases`, held against its parameters and tracks, the local rules of
 * the snapshot and the examples' repository, moved to that year.  What comes out
 * otherwise is a finding (rule-case). */
PFD_MUST_CHECK enum pfd_status pfd_rules_try(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, const struct pfd_record *year,
	struct pfd_tried_list *ret, struct pfd_findings *findings,
	struct pfd_err *err);

/* A hash of the catalogue (ids, parameters, defaults, SQL): "rule version". */
struct pfd_str pfd_rules_version(struct pfd_arena *arena);

#endif
