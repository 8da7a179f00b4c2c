/* What runs a rule: the query's columns, and what its rows become.
 */
#ifndef PFD_RULES_RUN_H
#define PFD_RULES_RUN_H

#include "internal.h"

/* What the columns of one rule's query mean. */
struct columns {
	int kind, id, field, year, bound, asof, excess, level, related, near;
	int near_list, value;
	const char *unknown; /* of a local rule: a column that means nothing */
	char value_type, excess_type;
	struct {
		const char *name;
		char type;
		int at;
	} args[PFD_ARGS_MAX];
	size_t n_args;
};

/* What one rule found, with one breach a finding. */
struct found {
	struct pfd_findings findings;
	struct {
		PFD_VEC_OF(struct breach);
	} breaches;
};

struct run {
	struct pfd_arena *arena;
	struct pfd_index *index;
	const struct parameters *parameters;
	struct found *found; /* of the rule that runs */
	struct deal *deal;   /* run.c */
	/* Queries of rules, of the second thread; NULL where not yet prepared. */
	struct pfd_query **prepared;
};

/* row.c */
struct columns pfd_rule_columns(struct pfd_query *query);
/* The row that the query stands at, as a finding. */
void pfd_rule_row(struct run *run, const struct pfd_rule *rule,
	struct pfd_query *query, const struct columns *c);
/* local_run.c: a local rule, or the finding of what is wrong with it. */
void pfd_local_run(struct run *run, const struct pfd_rule *rule);
/* Whether a grant has taken the step that a local rule binds. */
bool pfd_local_bound(
	struct run *run, const struct pfd_rule *rule, struct pfd_str id);

#endif
