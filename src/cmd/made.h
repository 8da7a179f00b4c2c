/* Building a list item or a group out of what was typed, field by field, under
 * the same checks as `set`.
 */
#ifndef PFD_CMD_MADE_H
#define PFD_CMD_MADE_H

#include "cmd.h"

struct pfd_made {
	struct pfd_run *run;
	const struct pfd_fields *fields;
	struct pfd_node *map;
	bool bad; /* a value was none: the findings say which */
};

/* An empty item of the kind's list (or group). */
struct pfd_made pfd_made(
	struct pfd_run *run, const struct pfd_kind *kind, const char *list);
/* Each adds a member; to be called in the order of the schema.  What was not
 * given (NULL) adds nothing. */
void pfd_made_typed(
	struct pfd_made *item, const char *name, struct pfd_str typed);
void pfd_made_z(struct pfd_made *item, const char *name, const char *typed);
void pfd_made_int(struct pfd_made *item, const char *name, int64_t value);
void pfd_made_money(struct pfd_made *item, const char *name, int64_t cents);
void pfd_made_date(
	struct pfd_made *item, const char *name, struct pfd_date date);
void pfd_made_enum(struct pfd_made *item, const char *name,
	const struct pfd_enum *values, int v);
/* The edit that appends the item to its list. */
struct pfd_edit pfd_made_append(const struct pfd_made *item,
	const struct pfd_record *record, const char *list);

/* The date given, else the as-of date. */
struct pfd_date pfd_run_date(
	const struct pfd_run *run, const struct pfd_opt_date *given);
/* What a commit's subject begins with: "grant 2026-014", "Förderung 2026-014". */
struct pfd_text pfd_record_words(struct pfd_arena *arena,
	const struct pfd_kind *kind, struct pfd_str id);
/* PFD_USAGE: a required option is missing. */
enum pfd_status pfd_run_missing(struct pfd_run *run, const char *option);

/* ---- grants ---------------------------------------------------------------- */

/* The track of a grant in its year as HEAD has it; NULL if it cannot be found. */
const struct pfd_track *pfd_run_track(
	struct pfd_run *run, const struct pfd_record *record);
/* The decision in force about the award: the latest award or amendment, or
 * NULL. */
const struct pfd_decision *pfd_grant_award(const struct pfd_grant *grant);
/* Who decides: as typed (a role's word, too), else lead_authority if the track's
 * approvals name it, else office. */
struct pfd_str pfd_run_decider(struct pfd_run *run,
	const struct pfd_record *record, const char *typed);
/* Ends a grant before its time: writes `group` {date, reason} and commits with
 * `subject`; `already` says that the group stands there. Both texts name {id}. */
PFD_MUST_CHECK enum pfd_status pfd_run_end_grant(struct pfd_run *run,
	const char *id, const char *group, const struct pfd_opt_date *date,
	const char *reason, struct pfd_text already, struct pfd_text subject);
/* Begins the change and reads the grant. */
PFD_MUST_CHECK enum pfd_status pfd_run_grant(struct pfd_run *run,
	const char *id, struct pfd_record *ret,
	const struct pfd_grant **ret_data);

#endif
