/* Running the rules: each is a query whose rows are findings.
 *
 * A rule is a row of data, and this file with row.c the only code between query and
 * finding.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "run.h"

/* The rules are dealt out one by one to two threads, of which the second has a
 * copy of the index. */
struct deal {
	atomic_size_t next;
	size_t n;
	const struct pfd_rule *const *rules;
	struct found *found; /* one a rule */
};

/* Preparing the queries alone is worth a second thread, but for a repository that
 * has hardly begun. */
enum { WORTH_TWO = 20 };

/* Whether there is nothing that the rule could find: no year gives what it needs,
 * there are no bodies, or no records of its kind.  Preparing its query would cost as much as running it. */
static bool asleep(const struct run *run, const struct pfd_rule *rule)
{
	bool needs = rule->severity == PFD_OFF;

	if (rule->bodies && !pfd_index_bodies(run->index))
		return true;
	if (rule->own_kind &&
		!pfd_index_has(run->index, pfd_kind_named(pfd_str(rule->kind))))
		return true;
	for (size_t i = 0; i < rule->n_params; i++)
		needs |= rule->params[i].needed;
	if (!needs)
		return false;
	pfd_vec_foreach (entry, run->parameters)
		if (entry->rule == rule)
			return false;
	return true;
}

static void run_rule(struct run *run, const struct pfd_rule *rule)
{
	/* Kept by its pointer, so it must live as long as the index. */
	const char *sql = rule->sql
				  ? rule->sql
				  : rule->make_sql(pfd_index_arena(run->index));
	struct pfd_query *query = pfd_query(run->index, sql);
	struct columns c;
	bool read = false;
	while (pfd_query_row(query)) {
		if (!read)
			c = pfd_rule_columns(query);
		read = true;
		pfd_rule_row(run, rule, query, &c);
	}
}

/* A value of wrong shape is in no row: of its field rules would say that it is
 * missing. */
static bool has_bad_shape(
	const struct pfd_findings *findings, const struct pfd_finding *of)
{
	pfd_vec_foreach (finding, findings)
		if (finding->severity == PFD_ERROR &&
			!strncmp(finding->rule, "shape.", 6) && of->field.len &&
			pfd_str_eq(finding->record, of->record) &&
			pfd_str_eq(finding->field, of->field))
			return true;
	return false;
}

static void *run_rules(void *data)
{
	struct run *run = data;
	struct deal *deal = run->deal;
	size_t i;
	while ((i = atomic_fetch_add(&deal->next, 1)) < deal->n) {
		run->found = &deal->found[i];
		run->found->findings.arena = run->arena;
		const struct pfd_rule *rule = deal->rules[i];
		if (rule->file)
			pfd_local_run(run, rule);
		else if (pfd_rule_checks(rule) && !asleep(run, rule))
			run_rule(run, rule);
	}
	return NULL;
}

/* Lets go of the copy, too: that takes as long as some rules. */
static void *run_second(void *data)
{
	struct run *run = data;
	run->parameters = pfd_parameters_of(run->index);
	(void)run_rules(run);
	pfd_index_free(&run->index);
	return NULL;
}

static enum pfd_status run_on_two(
	struct run *run, struct pfd_arena *arena, struct pfd_err *err)
{
	struct run second = { .arena = arena, .deal = run->deal };
	enum pfd_status status =
		pfd_index_twin(run->index, arena, &second.index, err);
	pthread_t thread;
	bool two;
	if (status != PFD_OK)
		return status;
	two = pthread_create(&thread, NULL, run_second, &second) == 0;
	(void)run_rules(run);
	if (two)
		pthread_join(thread, NULL);
	else
		pfd_index_free(&second.index);
	return PFD_OK;
}

/* In the order of the catalogue, whoever ran them. */
static void gather(const struct deal *deal, struct found *ret)
{
	for (size_t i = 0; i < deal->n; i++) {
		pfd_vec_foreach (finding, &deal->found[i].findings)
			pfd_vec_push(
				ret->findings.arena, &ret->findings, *finding);
		pfd_vec_foreach (breach, &deal->found[i].breaches)
			pfd_vec_push(
				ret->findings.arena, &ret->breaches, *breach);
	}
}

enum pfd_status pfd_rules_run(struct pfd_index *index,
	struct pfd_findings *findings, struct pfd_err *err)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *other = pfd_arena_new();
	struct deal deal = { 0 };
	struct found found = { .findings.arena = arena };
	struct run run = { .arena = arena, .index = index, .deal = &deal };
	enum pfd_status status = PFD_OK;
	const struct pfd_local *local = pfd_local_of(index);
	deal.rules = local ? local->rules : pfd_rules;
	while (deal.rules[deal.n])
		deal.n++;
	/* Before the copy is made, since the words of the money stand on them. */
	run.parameters = pfd_parameters_of(index);
	pfd_index_share(index);
	deal.found = pfd_alloc(arena, deal.n * sizeof *deal.found);
	if (pfd_index_records(index) >= WORTH_TWO && !pfd_index_reused(index))
		status = run_on_two(&run, other, err);
	else
		(void)run_rules(&run);
	if (status != PFD_OK)
		return status;
	gather(&deal, &found);
	pfd_waivers_apply(arena, index, &found.findings, found.breaches.items,
		found.breaches.n);
	pfd_parameters_check(arena, index, run.parameters, &found.findings);
	if (local)
		pfd_vec_foreach (finding, &local->findings)
			pfd_findings_add(&found.findings, *finding);
	pfd_vec_foreach (finding, &found.findings)
		if (!has_bad_shape(findings, finding))
			pfd_findings_add(findings, *finding);
	return PFD_OK;
}
