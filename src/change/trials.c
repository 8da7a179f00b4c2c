/* Several changes judged one after the other without being made, as what is possible
 * with a record is asked: HEAD is loaded and judged once, and its queries are prepared
 * once.
 */
#include "internal.h"

struct pfd_trials {
	struct pfd_arena *arena;
	struct pfd_index *index; /* of HEAD, between two trials; NULL: none */
	struct pfd_index *aside;
	struct pfd_oid base;
	struct pfd_scope scope;
	struct pfd_findings shape, before;
	bool judged; /* `before` is what the rules find in HEAD */
};

struct pfd_trials *pfd_trials_new(struct pfd_arena *arena)
{
	struct pfd_trials *trials = PFD_NEW(arena, struct pfd_trials);

	trials->arena = arena;
	return trials;
}

void pfd_trials_free(struct pfd_trials **trials)
{
	if (*trials) {
		pfd_index_free(&(*trials)->index);
		pfd_index_free(&(*trials)->aside);
	}
	*trials = NULL;
}

struct pfd_index **pfd_trials_aside(struct pfd_trials *trials)
{
	return &trials->aside;
}

static bool has_paths(
	const struct pfd_scope *scope, const struct pfd_scope *wanted)
{
	for (size_t i = 0; i < wanted->n_paths; i++) {
		bool has = false;

		for (size_t j = 0; j < scope->n_paths && !has; j++)
			has = pfd_str_eq(scope->paths[j], wanted->paths[i]);
		if (!has)
			return false;
	}
	return true;
}

/* More than what is wanted does no harm: it is the same before and after. */
static bool has_scope(
	const struct pfd_scope *scope, const struct pfd_scope *wanted)
{
	if (scope->all || wanted->all)
		return scope->all;
	return scope->year == wanted->year && scope->kinds == wanted->kinds &&
	       scope->contacts >= wanted->contacts && has_paths(scope, wanted);
}

static void copy(struct pfd_findings *to, const struct pfd_findings *from)
{
	pfd_vec_foreach (finding, from)
		pfd_findings_add(to, *finding);
}

struct pfd_index *pfd_trials_index(const struct pfd_trials *trials,
	const struct pfd_snapshot *base, const struct pfd_scope *scope,
	struct pfd_findings *shape)
{
	if (!trials || !trials->index || !base->has_commit ||
		!pfd_oid_eq(&base->commit, &trials->base) ||
		!has_scope(&trials->scope, scope))
		return NULL;
	copy(shape, &trials->shape);
	return trials->index;
}

void pfd_trials_keep(struct pfd_trials *trials, struct pfd_index *index,
	const struct pfd_snapshot *base, const struct pfd_scope *scope,
	const struct pfd_findings *shape)
{
	pfd_index_free(&trials->index);
	*trials = (struct pfd_trials){ .arena = trials->arena,
		.index = index,
		.aside = trials->aside,
		.base = base->commit,
		.scope = *scope,
		.shape.arena = trials->arena,
		.before.arena = trials->arena };
	copy(&trials->shape, shape);
	pfd_index_reuse(index);
}

bool pfd_trials_before(
	const struct pfd_trials *trials, struct pfd_findings *before)
{
	if (!trials || !trials->judged)
		return false;
	copy(before, &trials->before);
	return true;
}

void pfd_trials_keep_before(
	struct pfd_trials *trials, const struct pfd_findings *before)
{
	copy(&trials->before, before);
	trials->judged = true;
}
