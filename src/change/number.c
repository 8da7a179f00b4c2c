/* The numbers of grants and incidents: counted per year, under the lock.
 */
#include <stdlib.h>

#include "internal.h"

static void largest(struct pfd_str path, const char *directory, long *max)
{
	struct pfd_str name;
	long no;

	if (!pfd_str_starts(path, directory))
		return;
	/* Behind "grants/2026/" and "2026-". */
	name = pfd_str_sub(path, strlen(directory) + 5, path.len);
	no = name.len && pfd_is_digit(*name.ptr) ? strtol(name.ptr, NULL, 10)
						 : 0;
	if (no > *max)
		*max = no;
}

struct pfd_str pfd_change_next_number(
	struct pfd_change *change, const struct pfd_kind *kind, int year)
{
	struct pfd_str directory = pfd_arena_printf(
		change->arena, "%s%04d/", kind->directory, year);
	struct pfd_str id, path;
	struct stat st;
	long no = 0;

	for (size_t i = 0; i < change->base.n; i++)
		largest(change->base.entries[i].path, directory.ptr, &no);
	for (size_t i = 0; i < change->files.n; i++)
		largest(change->files.items[i]->path, directory.ptr, &no);
	/* What stands in the work tree uncommitted has its number, too. */
	do {
		id = pfd_arena_printf(change->arena, "%04d-%03ld", year, ++no);
		path = kind->path(change->arena, id);
	} while (path.len && pfd_file_stat(pfd_store_root(change->store),
				     path.ptr, &st) > 0);
	return id;
}
