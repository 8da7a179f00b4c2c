/* What an edit means, and its effect on the tree.
 *
 * The tree changed here knows nothing of bytes; the bytes changed in splice.c
 * must read back as this tree, or the edit is refused.
 */
#include <assert.h>

#include "internal.h"

static struct pfd_node *find_item(
	const struct pfd_node *seq, const struct pfd_step *step)
{
	for (struct pfd_node *item = seq->first; item; item = item->next) {
		const struct pfd_node *id =
			*step->key_field ? pfd_node_get(item, step->key_field)
					 : item;

		if (id && id->kind == PFD_SCALAR &&
			pfd_str_eq(id->text, step->name))
			return item;
	}
	return NULL;
}

static struct pfd_node *find(
	const struct pfd_node *at, const struct pfd_step *step)
{
	if (!step->key_field)
		return pfd_node_get_str(at, step->name);
	return at->kind == PFD_SEQ ? find_item(at, step) : NULL;
}

/* The first of the names behind `name` in `order` that the mapping has. */
static struct pfd_node *successor(const struct pfd_node *map,
	struct pfd_str name, const char *const *order)
{
	bool behind = false;

	for (; order && *order; order++) {
		struct pfd_node *found =
			behind ? pfd_node_get(map, *order) : NULL;

		if (found)
			return found;
		if (pfd_str_eqz(name, *order))
			behind = true;
	}
	return NULL;
}

static enum pfd_status no_way(
	struct pfd_str file, const struct pfd_step *step, struct pfd_err *err)
{
	if (step->key_field)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE(
				"{file}: there is no item \"{name}\" in the "
				"list",
				"{file}: in der Liste gibt es keinen Eintrag "
				"„{name}“",
				PFD_A_STR("file", file),
				PFD_A_STR("name", step->name)));
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{file}: what stands above \"{name}\" is not a "
			    "mapping",
			"{file}: was über „{name}“ steht, ist keine Zuordnung",
			PFD_A_STR("file", file),
			PFD_A_STR("name", step->name)));
}

static enum pfd_status no_list(
	struct pfd_str file, const struct pfd_step *step, struct pfd_err *err)
{
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{file}: \"{name}\" is not a list",
			"{file}: „{name}“ ist keine Liste",
			PFD_A_STR("file", file),
			PFD_A_STR("name", step->name)));
}

/* Members without a container go into new mappings. */
static struct pfd_node *wrap(struct pfd_arena *arena,
	const struct pfd_step *steps, size_t n, struct pfd_node *value)
{
	while (n--) {
		struct pfd_node *map = pfd_node_map(arena);

		value->key = pfd_node_new(arena, steps[n].name);
		pfd_node_link(map, value);
		value = map;
	}
	return value;
}

static struct pfd_node *list_of_one(
	struct pfd_arena *arena, struct pfd_node *value)
{
	struct pfd_node *seq = pfd_node_seq(arena);

	pfd_node_link(seq, value);
	return seq;
}

/* The rest of the way does not exist yet: from `at` on `n` steps. */
static enum pfd_status plan_new(struct pfd_arena *arena, struct pfd_str file,
	const struct pfd_step *steps, size_t n, struct pfd_plan *ret,
	struct pfd_err *err)
{
	struct pfd_node *at = ret->at;

	for (size_t i = 0; i < n; i++)
		if (steps[i].key_field)
			return no_way(file, &steps[i], err);
	if (at->kind == PFD_MAP) {
		ret->what = PFD_PLAN_MEMBER;
		ret->name = steps[0].name;
		ret->before = successor(at, steps[0].name, steps[0].order);
		ret->value = wrap(arena, steps + 1, n - 1, ret->value);
	} else if (pfd_node_null(at)) {
		ret->what = PFD_PLAN_REPLACE;
		ret->value = wrap(arena, steps, n, ret->value);
	} else {
		return no_way(file, &steps[0], err);
	}
	return PFD_OK;
}

enum pfd_status pfd_plan_make(struct pfd_arena *arena, struct pfd_str file,
	struct pfd_node *root, const struct pfd_edit *edit,
	struct pfd_plan *ret, struct pfd_err *err)
{
	struct pfd_plan plan = { .what = PFD_PLAN_NOTHING, .at = root };
	enum pfd_status status = PFD_OK;
	size_t done = 0;

	assert(edit->n_steps);
	for (struct pfd_node *next; done < edit->n_steps; done++) {
		next = find(plan.at, &edit->steps[done]);
		if (!next)
			break;
		plan.at = next;
	}
	if (edit->op == PFD_EDIT_REMOVE) {
		if (done == edit->n_steps)
			plan.what = PFD_PLAN_REMOVE;
		*ret = plan;
		return PFD_OK;
	}
	plan.value = pfd_node_copy(arena, edit->value);
	if (done == edit->n_steps && edit->op == PFD_EDIT_APPEND &&
		plan.at->kind == PFD_SEQ && plan.at->n) {
		plan.what = PFD_PLAN_ITEM;
		*ret = plan;
		return PFD_OK;
	}
	if (edit->op == PFD_EDIT_APPEND) {
		if (done == edit->n_steps && plan.at->kind != PFD_SEQ &&
			!pfd_node_null(plan.at))
			return no_list(file, &edit->steps[done - 1], err);
		plan.value = list_of_one(arena, plan.value);
	}
	if (done == edit->n_steps)
		plan.what = PFD_PLAN_REPLACE;
	else
		status = plan_new(arena, file, edit->steps + done,
			edit->n_steps - done, &plan, err);
	if (status == PFD_OK)
		*ret = plan;
	return status;
}

struct pfd_node *pfd_plan_doomed(struct pfd_node *node)
{
	while (node->parent && node->parent->n == 1 && node->parent->parent)
		node = node->parent;
	return node;
}

/* ---- on the tree ------------------------------------------------------ */

/* Puts `with` (may be NULL) into the place of `node`, or in front of it. */
static void exchange(struct pfd_node *node, struct pfd_node *with, bool keep)
{
	struct pfd_node *parent = node->parent, *old = parent->first;

	parent->first = parent->last = NULL;
	parent->n = 0;
	for (struct pfd_node *next; old; old = next) {
		next = old->next;
		old->next = NULL;
		if (old == node && with)
			pfd_node_link(parent, with);
		if (old != node || keep)
			pfd_node_link(parent, old);
	}
}

void pfd_plan_apply(struct pfd_arena *arena, const struct pfd_plan *plan)
{
	switch (plan->what) {
	case PFD_PLAN_NOTHING:
		break;
	case PFD_PLAN_REPLACE:
		plan->value->key = plan->at->key;
		exchange(plan->at, plan->value, false);
		break;
	case PFD_PLAN_MEMBER:
		plan->value->key = pfd_node_new(arena, plan->name);
		if (plan->before)
			exchange(plan->before, plan->value, true);
		else
			pfd_node_link(plan->at, plan->value);
		break;
	case PFD_PLAN_ITEM:
		pfd_node_link(plan->at, plan->value);
		break;
	case PFD_PLAN_REMOVE:
		exchange(pfd_plan_doomed(plan->at), NULL, false);
		break;
	}
}
