/* Running the rules: each is a query whose rows are findings.
 *
 * A rule is a row of data, and this file with row.c the only code between query and
 * finding.
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "run.h"

/* The rules are dealt out to two threads, of which the second asks the same index
 * over a connection of its own.  The first begins with the first rule, the second
 * with the last: it has prepared the queries of half of them, which is about its share,
 * while the first saved the index and made the rows that the rules share. */
struct deal {
	pthread_mutex_t lock;
	size_t first, last; /* still to be run */
	const struct pfd_rule *const *rules;
	size_t n;
	struct found *found; /* one a rule */
	sem_t connected, shared;
	atomic_bool is_shared;
};

/* Preparing the queries alone is worth a second thread, but for a repository that
 * has hardly begun. */
enum { WORTH_TWO = 20, BYTES_A_RECORD = 4096 };

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

static struct pfd_query *prepare(struct run *run, const struct pfd_rule *rule)
{
	/* Kept by its pointer, so it must live as long as the index. */
	const char *sql = rule->sql
				  ? rule->sql
				  : rule->make_sql(pfd_index_arena(run->index));
	return pfd_query(run->index, sql);
}

static void run_rule(
	struct run *run, const struct pfd_rule *rule, struct pfd_query *query)
{
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

static bool is_asked(const struct run *run, const struct pfd_rule *rule)
{
	return !rule->file && pfd_rule_checks(rule) && !asleep(run, rule);
}

/* The number of the next rule; false: none is left. */
static bool next_rule(struct run *run, size_t *ret)
{
	struct deal *deal = run->deal;
	bool any;
	pthread_mutex_lock(&deal->lock);
	any = deal->first < deal->last;
	if (any)
		*ret = run->prepared ? --deal->last : deal->first++;
	pthread_mutex_unlock(&deal->lock);
	return any;
}

static void run_rules(struct run *run)
{
	struct deal *deal = run->deal;
	size_t i;
	while (next_rule(run, &i)) {
		const struct pfd_rule *rule = deal->rules[i];
		struct pfd_query *query =
			run->prepared ? run->prepared[i] : NULL;
		run->found = &deal->found[i];
		run->found->findings.arena = run->arena;
		if (rule->file)
			pfd_local_run(run, rule);
		else if (is_asked(run, rule))
			run_rule(run, rule, query ? query : prepare(run, rule));
	}
}

/* Lets go of its connection, too: that takes as long as some rules. */
static void *run_second(void *data)
{
	struct run *run = data;
	struct deal *deal = run->deal;
	pfd_memory_ahead(pfd_index_records(run->index) * BYTES_A_RECORD);
	pfd_index_connect(run->index);
	sem_post(&deal->connected);
	run->prepared = pfd_alloc(run->arena, deal->n * sizeof *run->prepared);
	for (size_t i = deal->n;
		i-- > deal->n / 2 && !atomic_load(&deal->is_shared);)
		if (is_asked(run, deal->rules[i]))
			run->prepared[i] = prepare(run, deal->rules[i]);
	while (sem_wait(&deal->shared))
		; /* a signal */
	run_rules(run);
	pfd_index_free(&run->index);
	return NULL;
}

static enum pfd_status run_on_two(
	struct run *run, struct pfd_arena *arena, struct pfd_err *err)
{
	struct deal *deal = run->deal;
	struct run second = { .arena = arena, .deal = deal };
	enum pfd_status status =
		pfd_index_twin(run->index, arena, &second.index, err);
	pthread_t thread;
	bool two;
	if (status != PFD_OK)
		return status;
	second.parameters = pfd_parameters_copy(second.index, run->parameters);
	two = pthread_create(&thread, NULL, run_second, &second) == 0;
	while (two && sem_wait(&deal->connected))
		;
	pfd_index_save(run->index);
	pfd_index_share(run->index);
	atomic_store(&deal->is_shared, true);
	sem_post(&deal->shared);
	run_rules(run);
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
	deal.last = deal.n;
	/* The words of the money stand on them. */
	run.parameters = pfd_parameters_of(index);
	pthread_mutex_init(&deal.lock, NULL);
	sem_init(&deal.connected, 0, 0);
	sem_init(&deal.shared, 0, 0);
	deal.found = pfd_alloc(arena, deal.n * sizeof *deal.found);
	if (pfd_index_records(index) >= WORTH_TWO && !pfd_index_reused(index))
		status = run_on_two(&run, other, err);
	else {
		pfd_index_save(index);
		pfd_index_share(index);
		run_rules(&run);
	}
	sem_destroy(&deal.connected);
	sem_destroy(&deal.shared);
	pthread_mutex_destroy(&deal.lock);
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
