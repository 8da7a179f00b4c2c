/* The two halves of `pfd rules diff`: rules, and tracks and pots.
 */
#ifndef PFD_REPORT_RULES_DIFF_H
#define PFD_REPORT_RULES_DIFF_H

#include "internal.h"

/* Columns of the changes. */
enum {
	C_AREA,
	C_NAME,
	C_FIELD,
	C_BEFORE,
	C_AFTER,
	C_SOURCE,
	C_CONCERNS,
	C_GRANTS,
	C_N
};

struct diff {
	const struct pfd_report_run *run;
	const struct pfd_rules_side *a, *b;
	struct pfd_doc *doc;
	struct pfd_table *changes;
	struct pfd_findings before, after;
};

/* A row of the changes; the caller fills in the other cells. */
struct pfd_cell *pfd_rules_diff_add(const struct diff *diff, const char *area,
	struct pfd_str name, struct pfd_cell field, struct pfd_cell before,
	struct pfd_cell after);
/* How many grants differ by a rule (NULL: any), of a track (empty: all). */
int64_t pfd_rules_diff_count(
	const struct diff *diff, const char *rule, struct pfd_str track);
/* rules_diff_years.c */
void pfd_rules_diff_years(const struct diff *diff);

#endif
