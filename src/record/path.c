/* Edits out of field paths: the steps come from the tables.
 */
#include <stdlib.h>

#include "assign.h"

struct pfd_edit pfd_edit_of(struct pfd_arena *arena,
	const struct pfd_path *path, enum pfd_edit_op op, struct pfd_str item,
	const struct pfd_node *value)
{
	struct pfd_step *steps;
	size_t n = 0, max = 2 * path->n + 1;
	struct pfd_str own = path->parts[path->n - 1].item, name;

	/* A field of the user's own may have members of its own. */
	for (size_t i = 0; i < own.len; i++)
		max += own.ptr[i] == '.';
	steps = pfd_alloc_n(arena, max, sizeof *steps);
	for (size_t i = 0; i < path->n; i++) {
		const struct pfd_path_part *part = &path->parts[i];
		const struct pfd_field *field = part->field;

		if (field) {
			steps[n++] = (struct pfd_step){
				.name = pfd_str(field->name),
				.order = part->in->order,
			};
			if (part->item.len)
				steps[n++] = (struct pfd_step){
					.name = part->item,
					.key_field = field->type == PFD_T_LIST
							     ? field->key
							     : "",
				};
			continue;
		}
		for (bool first = true; pfd_str_cut(&own, '.', &name);
			first = false)
			steps[n++] = (struct pfd_step){
				.name = name,
				.order = first ? part->in->order : NULL,
			};
	}
	if (item.ptr)
		steps[n++] = (struct pfd_step){ .name = item, .key_field = "" };
	return (struct pfd_edit){
		.op = op, .steps = steps, .n_steps = n, .value = value
	};
}

struct pfd_edit pfd_record_edit(struct pfd_arena *arena,
	const struct pfd_kind *kind, enum pfd_edit_op op, struct pfd_str path,
	const struct pfd_node *value)
{
	struct pfd_path parts;
	struct pfd_str bad, copy = pfd_arena_str(arena, path);
	const char *near;

	/* The parts point into the path, and the edit outlives the caller's. */
	if (!pfd_path_parse(kind->fields, copy, &parts, &bad, &near))
		abort();
	return pfd_edit_of(
		arena, &parts, op, (struct pfd_str){ NULL, 0 }, value);
}
