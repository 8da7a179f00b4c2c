/* Edits in order, each on freshly parsed bytes, and the one proof at the end.
 */
#include "internal.h"

struct editor {
	struct pfd_arena *arena;
	struct pfd_yaml now; /* the bytes so far, parsed */
	struct pfd_err *err;
};

static enum pfd_status unproven(const struct editor *e)
{
	(void)pfd_fail(e->err, PFD_REFUSED,
		PFD_MESSAGE("{file}: this change would touch more than the "
			    "lines meant; nothing is changed",
			"{file}: diese Änderung würde mehr als die gemeinten "
			"Zeilen berühren; nichts wurde geändert",
			PFD_A_STR("file", e->now.file)));
	return pfd_hint(
		e->err, PFD_MESSAGE("make the change in an editor",
				"die Änderung in einem Editor vornehmen"));
}

static bool allowed(const struct pfd_node *value)
{
	if (value->kind == PFD_SCALAR)
		return !pfd_node_forbidden(value->text) &&
		       value->text.len <= PFD_YAML_MAX_TEXT;
	for (const struct pfd_node *v = value->first; v; v = v->next)
		if (!allowed(v) || (v->key && !allowed(v->key)))
			return false;
	return true;
}

static enum pfd_status apply(struct editor *e, const struct pfd_edit *edit);

/* ---- a collection in place of another --------------------------------- */

/* Replacing a collection as a whole would lose its comments, so where members
 * or items can be told apart, each is set, added or removed for itself. */

static struct pfd_edit deeper(
	struct editor *e, const struct pfd_edit *edit, struct pfd_step step)
{
	struct pfd_step *steps =
		pfd_alloc_n(e->arena, edit->n_steps + 1, sizeof *steps);

	memcpy(steps, edit->steps, edit->n_steps * sizeof *steps);
	steps[edit->n_steps] = step;
	return (struct pfd_edit){
		.op = PFD_EDIT_SET, .steps = steps, .n_steps = edit->n_steps + 1
	};
}

/* What tells the items of a list apart: "" for scalars, the first member of
 * all its mappings, or NULL. */
static const char *item_key(const struct pfd_node *seq)
{
	const char *key = NULL;

	for (const struct pfd_node *v = seq->first; v; v = v->next) {
		const char *own = v->kind == PFD_SCALAR ? ""
				  : v->kind == PFD_MAP && v->n &&
						  v->first->kind == PFD_SCALAR
					  ? v->first->key->text.ptr
					  : NULL;

		if (!own || (key && strcmp(own, key) != 0))
			return NULL;
		key = own;
	}
	return key;
}

static struct pfd_str name_of(const struct pfd_node *node, const char *key)
{
	if (!key)
		return node->key->text;
	return *key ? node->first->text : node->text;
}

static const struct pfd_node *partner(const struct pfd_node *coll,
	const struct pfd_node *node, const char *key)
{
	for (const struct pfd_node *v = coll->first; v; v = v->next)
		if (pfd_str_eq(name_of(v, key), name_of(node, key)))
			return v;
	return NULL;
}

/* True if what both have stands in the same order and nothing stands twice;
 * `at_end`: new ones only behind the old ones. */
static bool alike(const struct pfd_node *old, const struct pfd_node *new,
	const char *key, bool at_end)
{
	const struct pfd_node *last = NULL;
	bool added = false;

	for (const struct pfd_node *v = old->first; v; v = v->next)
		if (partner(old, v, key) != v)
			return false;
	for (const struct pfd_node *v = new->first; v; v = v->next) {
		const struct pfd_node *p = partner(old, v, key), *from;

		if (partner(new, v, key) != v)
			return false;
		if (!p) {
			added = true;
			continue;
		}
		if (added && at_end)
			return false;
		for (from = last ? last->next : old->first; from && from != p;)
			from = from->next;
		if (!from)
			return false;
		last = p;
	}
	return last != NULL;
}

static enum pfd_status each(struct editor *e, const struct pfd_edit *edit,
	const struct pfd_node *old, const struct pfd_node *new, const char *key)
{
	const char **order = pfd_alloc_n(e->arena, new->n + 1U, sizeof *order);
	enum pfd_status status = PFD_OK;
	size_t n = 0;

	/* The nodes of `old` go stale with the first change: a copy. */
	old = pfd_node_copy(e->arena, old);
	for (const struct pfd_node *v = new->first; !key &&v; v = v->next)
		order[n++] = v->key->text.ptr;
	for (const struct pfd_node *v = new->first; v &&status == PFD_OK;
		v = v->next) {
		struct pfd_edit one = deeper(e, edit,
			(struct pfd_step){ .name = name_of(v, key),
				.key_field = key,
				.order = key ? NULL : order });

		one.value = v;
		if (key && !partner(old, v, key)) {
			one.op = PFD_EDIT_APPEND;
			one.n_steps--;
		}
		status = apply(e, &one);
	}
	for (const struct pfd_node *v = old->first; v && status == PFD_OK;
		v = v->next) {
		struct pfd_edit one = deeper(e, edit,
			(struct pfd_step){
				.name = name_of(v, key), .key_field = key });

		one.op = PFD_EDIT_REMOVE;
		if (!partner(new, v, key))
			status = apply(e, &one);
	}
	return status;
}

/* ---- one edit --------------------------------------------------------- */

/* The tree as it should be after the edit. */
static struct pfd_node *model(struct editor *e, const struct pfd_edit *edit)
{
	struct pfd_node *root = pfd_node_copy(e->arena, e->now.root);
	struct pfd_plan plan;

	if (pfd_plan_make(e->arena, e->now.file, root, edit, &plan, e->err) !=
		PFD_OK)
		return NULL;
	pfd_plan_apply(e->arena, &plan);
	return root;
}

static enum pfd_status carry_out(struct editor *e, const struct pfd_edit *edit,
	const struct pfd_plan *plan)
{
	const struct pfd_node *expected = model(e, edit);

	for (int wary = 0; expected && wary <= PFD_WARY_MAX; wary++) {
		struct pfd_findings findings = { .arena = e->arena };
		struct pfd_yaml then;

		if (pfd_yaml_parse(e->arena,
			    pfd_splice(e->arena, &e->now, plan, wary),
			    e->now.file, &findings, &then) &&
			pfd_node_equal(then.root, expected)) {
			e->now = then;
			return PFD_OK;
		}
	}
	return unproven(e);
}

static enum pfd_status apply(struct editor *e, const struct pfd_edit *edit)
{
	struct pfd_plan plan;
	enum pfd_status status = pfd_plan_make(
		e->arena, e->now.file, e->now.root, edit, &plan, e->err);

	if (status != PFD_OK || plan.what == PFD_PLAN_NOTHING)
		return status;
	if (plan.what == PFD_PLAN_REPLACE) {
		const struct pfd_node *old = plan.at, *new = plan.value;
		const char *key = NULL;

		if (pfd_node_equal(old, new))
			return PFD_OK;
		if (old->kind == PFD_SEQ && new->kind == PFD_SEQ) {
			key = item_key(new);
			if (key && item_key(old) &&
				!strcmp(key, item_key(old)) &&
				alike(old, new, key, true))
				return each(e, edit, old, new, key);
		}
		if (old->kind == PFD_MAP && new->kind == PFD_MAP &&
			alike(old, new, NULL, false))
			return each(e, edit, old, new, NULL);
	}
	return carry_out(e, edit, &plan);
}

static enum pfd_status refuse_value(
	const struct pfd_yaml *yaml, struct pfd_err *err)
{
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{file}: the new text is longer than 64 KiB or "
			    "holds a character that is not allowed in a record",
			"{file}: der neue Text ist länger als 64 KiB oder "
			"enthält ein Zeichen, das in einem Datensatz nicht "
			"erlaubt ist",
			PFD_A_STR("file", yaml->file)));
}

static enum pfd_status refuse_empty(
	const struct pfd_yaml *yaml, struct pfd_err *err)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{file}: this would leave nothing in the record",
			"{file}: danach stünde nichts mehr im Datensatz",
			PFD_A_STR("file", yaml->file)));
	return pfd_hint(err, PFD_MESSAGE("remove the record instead",
				     "stattdessen den Datensatz entfernen"));
}

enum pfd_status pfd_yaml_edit(struct pfd_arena *arena,
	const struct pfd_yaml *yaml, const struct pfd_edit *edits,
	size_t n_edits, struct pfd_str *ret, struct pfd_err *err)
{
	struct editor e = { .arena = arena, .now = *yaml, .err = err };
	struct pfd_node *model = pfd_node_copy(arena, yaml->root);
	enum pfd_status status;

	for (size_t i = 0; i < n_edits; i++) {
		struct pfd_plan plan;

		if (edits[i].value && !allowed(edits[i].value))
			return refuse_value(yaml, err);
		status = pfd_plan_make(
			arena, yaml->file, model, &edits[i], &plan, err);
		if (status != PFD_OK)
			return status;
		pfd_plan_apply(arena, &plan);
		if (model->n == 0)
			return refuse_empty(yaml, err);
		status = apply(&e, &edits[i]);
		if (status != PFD_OK)
			return status;
	}
	if (!pfd_node_equal(model, e.now.root))
		return unproven(&e);
	*ret = e.now.bytes;
	return PFD_OK;
}
