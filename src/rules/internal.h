/* What the files of the rules share.
 */
#ifndef PFD_RULES_INTERNAL_H
#define PFD_RULES_INTERNAL_H

#include <stdlib.h>

#include <pfd/rules.h>

/* An entry of a year's `parameters`. */
struct entry {
	int year, no;
	const struct pfd_rule *rule;
	struct pfd_str parameter, value, severity, source;
	struct pfd_date from, to;
	bool has_from, has_to;
};
struct parameters {
	PFD_VEC_OF(struct entry);
	const struct pfd_rule *const *rules;
	const struct pfd_rule *last; /* that SQL asked for */
};

/* parameters.c */
void pfd_parameters_read(struct pfd_arena *arena, struct pfd_index *index,
	struct parameters *ret);
bool pfd_entry_valid(const struct entry *entry, int year, struct pfd_date at);
/* The severity in force; *ret_entry is the entry that says so, or NULL. */
enum pfd_severity pfd_parameters_severity(const struct parameters *parameters,
	const struct pfd_rule *rule, int year, struct pfd_date at,
	const struct entry **ret_entry);
/* The value as in a file; ptr NULL where unset. */
struct pfd_str pfd_parameters_value(const struct parameters *parameters,
	const struct pfd_rule *rule, const struct pfd_rule_param *param,
	int year, struct pfd_date at, const struct entry **ret_entry);
/* The shipped one at a date; ptr NULL where unset. */
struct pfd_str pfd_parameters_shipped(
	const struct pfd_rule_param *param, struct pfd_date at);
/* "1.27" or "-0.88" in hundredths; false for anything else. */
bool pfd_parameters_rate(struct pfd_str text, int64_t *ret);
/* Whether the shipped value is one of its type. */
bool pfd_parameter_good(const struct pfd_rule_param *param);
/* interest.c: pfd_interest() in SQL. */
void pfd_interest_function(
	struct pfd_index *index, const struct parameters *parameters);
const struct pfd_rule_param *pfd_rule_param_named(
	const struct pfd_rule *rule, struct pfd_str name);
/* The years' entries, and param(rule, name, year, at) in SQL, which lasts as long
 * as the index. */
const struct parameters *pfd_parameters_of(struct pfd_index *index);
/* The same parameters for another connection, which has them for itself. */
const struct parameters *pfd_parameters_copy(
	struct pfd_index *index, const struct parameters *parameters);
/* Entries of unknown rules, wrong values, overlapping periods. */
void pfd_parameters_check(struct pfd_arena *arena, struct pfd_index *index,
	const struct parameters *parameters, struct pfd_findings *findings);
enum pfd_severity pfd_severity_named(struct pfd_str key);

/* False for the rules that only describe findings of other areas. */
static inline bool pfd_rule_checks(const struct pfd_rule *rule)
{
	return rule->sql || rule->make_sql;
}

/* What a waiver of a finding must name, and the day by which the rule's
 * parameters were chosen. */
struct breach {
	struct pfd_str value;
	struct pfd_date date;
};

/* The year's entry may name another source than the catalogue. */
struct pfd_message pfd_rule_source(
	const struct pfd_rule *rule, const struct entry *entry);

/* waivers.c: marks waived findings; unknown, unused and forbidden waivers become
 * findings of their own. */
void pfd_waivers_apply(struct pfd_arena *arena, struct pfd_index *index,
	struct pfd_findings *findings, const struct breach *breaches,
	size_t n_breaches);

/* local.c: the data repository's own rules, behind the catalogue's; NULL where
 * there are no files of them. */
struct pfd_local {
	const struct pfd_rule *const *rules; /* NULL-ended */
	struct pfd_findings findings;        /* of the files */
};
const struct pfd_local *pfd_local_of(struct pfd_index *index);
/* local_header.c: NULL with findings where the file holds no rule. */
const struct pfd_rule *pfd_local_read(struct pfd_arena *arena,
	const struct pfd_sql_file *file, struct pfd_findings *findings);
/* An error at a byte of the file. */
void pfd_local_finding(struct pfd_findings *findings,
	const struct pfd_sql_file *file, size_t offset, const char *rule,
	struct pfd_message message, struct pfd_message remedy);
/* What is wrong with the query. */
void pfd_local_complain(struct pfd_findings *findings,
	const struct pfd_rule *rule, const struct pfd_trouble *trouble);

/* years.c: a year's text with the parameters and tracks of another year, whose
 * days move by so many years; tracks that only the text has stay. */
bool pfd_year_under(struct pfd_arena *arena, struct pfd_str text,
	const struct pfd_yaml *rules, int by, struct pfd_str *ret);
static inline int pfd_year_number(const struct pfd_record *year)
{
	return (int)strtol(year->id.ptr, NULL, 10);
}

/* example_load.c: the examples' repository as files in memory. */
struct pfd_example_text {
	struct pfd_str path, text;
};
struct pfd_example {
	struct pfd_arena *arena;
	int year;
	struct pfd_example_text *files;
	size_t n;
	struct {
		PFD_VEC_OF(struct pfd_str);
	} changed; /* "grant/2025-001" */
};
/* Moved to a year, under that year's rules (NULL: its own). */
PFD_MUST_CHECK enum pfd_status pfd_example_take(struct pfd_arena *arena,
	int year, const struct pfd_yaml *rules, struct pfd_example *ret,
	struct pfd_err *err);
/* Lines as in struct pfd_rule_example. */
PFD_MUST_CHECK enum pfd_status pfd_example_change(
	struct pfd_example *example, struct pfd_str lines, struct pfd_err *err);
PFD_MUST_CHECK enum pfd_status pfd_example_index(
	const struct pfd_example *example, struct pfd_index **ret,
	struct pfd_findings *findings, struct pfd_err *err);
/* "2025-04-01" or "grant/2025-001" by so many years. */
struct pfd_str pfd_years_moved(
	struct pfd_arena *arena, struct pfd_str text, int by);

/* personal.c: SQL made from the contact's table. */
const char *pfd_sealed_intact_sql(struct pfd_arena *arena);
const char *pfd_sealed_erased_sql(struct pfd_arena *arena);
/* Those about documents on file (documents.c). */
const char *pfd_document_path_sql(struct pfd_arena *arena);
const char *pfd_document_hash_sql(struct pfd_arena *arena);
const char *pfd_document_known_sql(struct pfd_arena *arena);
const char *pfd_personal_sql(struct pfd_arena *arena);

#endif
