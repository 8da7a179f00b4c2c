/* Building a list item out of what was typed, field by field, under the same
 * checks as `set`.
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

/* An item of the kind's list (or group): empty, or with what the options of the
 * command's .item say. */
struct pfd_made pfd_made(
	struct pfd_run *run, const struct pfd_kind *kind, const char *list);
bool pfd_made_has(const struct pfd_made *item, const char *name);
/* As in a file; empty if it is not there. */
struct pfd_str pfd_made_text(const struct pfd_made *item, const char *name);
/* Each adds a member that is not there yet, so options go before defaults.  What
 * was not given (NULL) adds nothing. */
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

/* Where money that came back on a day goes, as a key: only in the grant's own year,
 * and while that lasts, can it be spent again. */
const char *pfd_returns_to(
	const struct pfd_run *run, struct pfd_str grant, struct pfd_date date);

#endif
