/* Assignments to lists of scalars: the whole list, or some of its items.
 */
#include "assign.h"

static bool holds(const struct pfd_texts *texts, struct pfd_str text)
{
	for (size_t i = 0; i < texts->n; i++)
		if (pfd_str_eq(texts->items[i], text))
			return true;
	return false;
}

static void drop(struct pfd_texts *texts, struct pfd_str text)
{
	size_t n = 0;

	for (size_t i = 0; i < texts->n; i++)
		if (!pfd_str_eq(texts->items[i], text))
			texts->items[n++] = texts->items[i];
	texts->n = n;
}

static struct pfd_texts *list_now(struct pfd_assigning *to, struct pfd_str path,
	const struct pfd_node *list)
{
	struct pfd_arena *arena = to->walk.arena;
	struct pfd_list_now now = { .path = path };

	pfd_vec_foreach (it, &to->lists) {
		if (pfd_str_eq(it->path, path))
			return &it->texts;
	}
	if (list && list->kind == PFD_SEQ)
		for (const struct pfd_node *item = list->first; item;
			item = item->next)
			if (item->kind == PFD_SCALAR)
				pfd_vec_push(arena, &now.texts, item->text);
	pfd_vec_push(arena, &to->lists, now);
	return &to->lists.items[to->lists.n - 1].texts;
}

/* The typed values in canonical form, each once.  What stands in the list may
 * be named as it stands, so that a wrong value can be dropped. */
static bool parse(struct pfd_assigning *to, const struct pfd_assignment *a,
	const struct pfd_field *field, const struct pfd_texts *now,
	struct pfd_texts *ret)
{
	struct pfd_str rest = a->value, part, text;
	bool good = true;

	while (pfd_str_cut(&rest, ',', &part)) {
		part = pfd_str_trim(part);
		if (a->op == PFD_ASSIGN_DROP && holds(now, part))
			text = part;
		else if (!pfd_value_parse(to->walk.arena, field, part,
				 to->walk.file, a->path, to->walk.findings,
				 &text)) {
			good = false;
			continue;
		}
		if (!holds(ret, text))
			pfd_vec_push(to->walk.arena, ret, text);
	}
	return good;
}

static void set(struct pfd_assigning *to, const struct pfd_path *path,
	const struct pfd_texts *texts)
{
	struct pfd_arena *arena = to->walk.arena;
	const struct pfd_field *field = path->parts[path->n - 1].field;
	struct pfd_node *seq = pfd_node_seq(arena);

	for (size_t i = 0; i < texts->n; i++)
		pfd_node_add(arena, seq, NULL,
			pfd_node_scalar(
				arena, texts->items[i], pfd_value_bare(field)));
	pfd_vec_push(arena, to->edits,
		pfd_edit_of(arena, path, PFD_EDIT_SET,
			(struct pfd_str){ NULL, 0 }, seq));
}

static void one(struct pfd_assigning *to, const struct pfd_assignment *a,
	const struct pfd_path *path, struct pfd_texts *now, struct pfd_str text)
{
	struct pfd_arena *arena = to->walk.arena;
	const struct pfd_field *field = path->parts[path->n - 1].field;
	bool add = a->op == PFD_ASSIGN_ADD;

	if (holds(now, text) == add)
		return;
	if (add)
		pfd_vec_push(arena, now, text);
	else
		drop(now, text);
	pfd_vec_push(arena, to->edits,
		add ? pfd_edit_of(arena, path, PFD_EDIT_APPEND,
			      (struct pfd_str){ NULL, 0 },
			      pfd_node_scalar(
				      arena, text, pfd_value_bare(field)))
		    : pfd_edit_of(arena, path, PFD_EDIT_REMOVE, text, NULL));
}

bool pfd_assign_scalars(struct pfd_assigning *to,
	const struct pfd_assignment *a, const struct pfd_path *path,
	const struct pfd_node *list)
{
	const struct pfd_field *field = path->parts[path->n - 1].field;
	struct pfd_texts *now = list_now(to, a->path, list);
	struct pfd_texts values = { .n = 0 };
	size_t before = now->n;

	if (a->op == PFD_ASSIGN_UNSET) {
		now->n = 0;
		if (field->flags & PFD_REQUIRED)
			return pfd_assign_refuse_required(to, a->path);
		pfd_vec_push(to->walk.arena, to->edits,
			pfd_edit_of(to->walk.arena, path, PFD_EDIT_REMOVE,
				(struct pfd_str){ NULL, 0 }, NULL));
		return true;
	}
	if (!parse(to, a, field, now, &values))
		return false;
	if (a->op == PFD_ASSIGN_SET) {
		*now = values;
		set(to, path, &values);
		return true;
	}
	for (size_t i = 0; i < values.n; i++)
		one(to, a, path, now, values.items[i]);
	if (before && !now->n && (field->flags & PFD_REQUIRED))
		return pfd_assign_refuse_required(to, a->path);
	return true;
}
