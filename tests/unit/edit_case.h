/* Edits written as text, for the tests of the edit engine: a path like
 * "payments[no=2].amount" or "aims[=x]", a value as JSON (numbers are bare).
 */
#ifndef PFD_TEST_EDIT_CASE_H
#define PFD_TEST_EDIT_CASE_H

#include <pfd/yaml.h>

/* NULL where `json` is none. */
static inline struct pfd_node *edit_value(
	struct pfd_arena *arena, const char *json)
{
	struct pfd_findings findings = { .arena = arena };
	struct pfd_yaml yaml;

	if (!json || !pfd_json_parse(arena,
			     pfd_arena_printf(arena, "{\"v\": %s}", json),
			     PFD_STR("value"), &findings, &yaml))
		return NULL;
	return pfd_node_get(yaml.root, "v");
}

static inline struct pfd_edit edit_of(struct pfd_arena *arena,
	enum pfd_edit_op op, const char *path, const char *json,
	const char *const *order)
{
	struct pfd_step *steps = pfd_alloc_n(arena, 16, sizeof *steps);
	struct pfd_str rest = pfd_str(path), part;
	size_t n = 0;

	while (pfd_str_cut(&rest, '.', &part)) {
		size_t open = pfd_str_find(part, '[');
		struct pfd_str name = part, item;

		if (open != SIZE_MAX)
			name = pfd_str_sub(part, 0, open);
		steps[n++] = (struct pfd_step){ .name = name, .order = order };
		if (open == SIZE_MAX)
			continue;
		item = pfd_str_sub(part, open + 1, part.len - 1);
		pfd_str_cut(&item, '=', &name);
		steps[n++] = (struct pfd_step){ .name = item,
			.key_field = pfd_arena_z(arena, name) };
	}
	return (struct pfd_edit){ .op = op,
		.steps = steps,
		.n_steps = n,
		.value = edit_value(arena, json) };
}

#endif
