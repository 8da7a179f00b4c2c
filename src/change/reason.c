/* After the award, amounts, dates and decisions change with a reason only.
 *
 * Adding a fact needs none: writing down a payment is daily work, rewriting one
 * is what an auditor asks about.
 */
#include "internal.h"

struct fact {
	struct pfd_str path, text;
	bool guarded;
};
struct facts {
	struct pfd_arena *arena;
	PFD_VEC_OF(struct fact);
};

static bool is_guarded(const struct pfd_visit_at *at)
{
	return at->field->type == PFD_T_MONEY ||
	       at->field->type == PFD_T_DATE ||
	       pfd_str_starts(at->path, "decisions.");
}

static void gather(void *ctx, const struct pfd_visit_at *at)
{
	struct facts *facts = ctx;
	const struct pfd_node *node = NULL;

	switch (at->field->type) {
	case PFD_T_GROUP:
	case PFD_T_LIST:
	case PFD_T_STRS:
	case PFD_T_ENUMS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
		return;
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
		node = ((const pfd_f_str *)at->member)->node;
		break;
	case PFD_T_MONEY:
		node = ((const pfd_f_money *)at->member)->node;
		break;
	case PFD_T_DATE:
		node = ((const pfd_f_date *)at->member)->node;
		break;
	case PFD_T_INT:
	case PFD_T_CLOCK:
		node = ((const pfd_f_int *)at->member)->node;
		break;
	case PFD_T_BOOL:
		node = ((const pfd_f_bool *)at->member)->node;
		break;
	case PFD_T_ENUM:
		node = ((const pfd_f_enum *)at->member)->node;
		break;
	}
	if (node)
		pfd_vec_push(facts->arena, facts,
			(struct fact){ pfd_arena_str(facts->arena, at->path),
				node->text, is_guarded(at) });
}

static bool read_facts(struct pfd_arena *arena, struct pfd_str path,
	struct pfd_str bytes, struct facts *ret, bool *ret_awarded)
{
	struct pfd_findings ignored = { .arena = arena };
	const struct pfd_grant *grant;
	struct pfd_record record;

	*ret = (struct facts){ .arena = arena };
	if (!bytes.ptr)
		return true;
	if (!pfd_record_parse(arena, &pfd_kind_grant,
		    pfd_kind_grant.id(arena, path), path, bytes, &ignored,
		    &record))
		return false;
	grant = record.data;
	for (size_t i = 0; i < grant->decisions.n; i++)
		if (grant->decisions.items[i].kind.state == PFD_SET &&
			grant->decisions.items[i].kind.v == PFD_DECISION_AWARD)
			*ret_awarded = true;
	pfd_record_each(arena, &record, gather, ret);
	return true;
}

static const struct fact *find(const struct facts *facts, struct pfd_str path)
{
	for (size_t i = 0; i < facts->n; i++)
		if (pfd_str_eq(facts->items[i].path, path))
			return &facts->items[i];
	return NULL;
}

static bool any_below(const struct facts *facts, struct pfd_str path)
{
	for (size_t i = 0; i < facts->n; i++) {
		struct pfd_str other = facts->items[i].path;

		if (other.len > path.len && other.ptr[path.len] == '.' &&
			!memcmp(other.ptr, path.ptr, path.len))
			return true;
	}
	return false;
}

/* "decisions" rather than "decisions.1.no" where the whole list has gone. */
static struct pfd_str all_that_went(
	const struct facts *after, struct pfd_str path)
{
	for (size_t i = path.len; i--;)
		if (path.ptr[i] == '.') {
			if (any_below(after, pfd_str_sub(path, 0, i)))
				break;
			path.len = i;
		}
	return path;
}

/* The first fact of HEAD that is no longer so; false: all still are. */
static bool first_changed(struct pfd_arena *arena, const struct file *file,
	struct pfd_str *ret_path)
{
	struct facts before, after;
	bool awarded = false, ignored;

	if (!file->head.ptr || !pfd_str_starts(file->path, "grants/"))
		return false;
	if (!read_facts(arena, file->path, file->head, &before, &awarded) ||
		!awarded ||
		!read_facts(arena, file->path, file->now, &after, &ignored))
		return false;
	pfd_vec_foreach (fact, &before) {
		const struct fact *now = find(&after, fact->path);

		if (!fact->guarded ||
			(now && pfd_str_eq(now->text, fact->text)))
			continue;
		*ret_path =
			now ? fact->path : all_that_went(&after, fact->path);
		return true;
	}
	return false;
}

bool pfd_change_needs_reason(struct pfd_arena *arena,
	const struct touched *touched, struct pfd_str *ret_record,
	struct pfd_str *ret_field)
{
	for (size_t i = 0; i < touched->n; i++) {
		const struct file *file = touched->items[i];
		struct pfd_str path;

		if (!first_changed(arena, file, &path))
			continue;
		*ret_record = pfd_change_name(arena, file->path);
		*ret_field = file->now.ptr ? path : (struct pfd_str){ NULL, 0 };
		return true;
	}
	return false;
}
