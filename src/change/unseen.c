/* Hand edits that a judgement does not see.
 *
 * A change is judged by what is committed.  Who has just raised a pot in an
 * editor would not understand a refusal, or a consent, without being told so.
 * Only pfd.yaml, the years' files and the local rules are looked at: what a grant,
 * project or meeting is judged by whatever it refers to.
 */
#include "internal.h"

struct paths {
	PFD_VEC_OF(struct pfd_str);
};

/* Once, and not what is touched: that is refused or taken in. */
static void add(struct pfd_arena *arena, const struct touched *touched,
	struct pfd_str path, struct paths *paths)
{
	for (size_t i = 0; i < touched->n; i++)
		if (pfd_str_eq(touched->items[i]->path, path))
			return;
	pfd_vec_foreach (known, paths)
		if (pfd_str_eq(*known, path))
			return;
	pfd_vec_push(arena, paths, path);
}

enum pfd_status pfd_change_unseen(struct pfd_change *change,
	const struct touched *touched, struct pfd_dirty *ret,
	struct pfd_err *err)
{
	struct pfd_arena *arena = change->arena;
	struct paths paths = { 0 };

	add(arena, touched, PFD_STR("pfd.yaml"), &paths);
	for (size_t i = 0; i < touched->n; i++) {
		int year = pfd_change_year(arena, touched->items[i]->path);

		if (year)
			add(arena, touched,
				pfd_kind_year.path(arena,
					pfd_arena_printf(arena, "%d", year)),
				&paths);
	}
	for (size_t i = 0; i < change->base.n; i++) {
		struct pfd_str path = change->base.entries[i].path;

		if (pfd_str_starts(path, PFD_SQL_FILES) &&
			pfd_str_ends(path, ".sql"))
			add(arena, touched, path, &paths);
	}
	/* Without paths all would be meant. */
	return paths.n ? pfd_store_dirty(arena, change->store, &change->base,
				 paths.items, paths.n, ret, err)
		       : PFD_OK;
}
