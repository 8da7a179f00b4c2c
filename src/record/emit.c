/* New records: their names, their bytes, random ids of persons.
 */
#include <pfd/base/env.h>

#include "local.h"

struct pfd_str pfd_record_name(
	struct pfd_arena *arena, const struct pfd_kind *kind, struct pfd_str id)
{
	if (!id.len)
		return pfd_str(kind->name);
	return pfd_arena_printf(arena, "%s/%.*s", kind->name, PFD_STR_ARG(id));
}

struct pfd_str pfd_record_emit(struct pfd_arena *arena,
	const struct pfd_kind *kind, struct pfd_str path,
	const struct pfd_node *map)
{
	struct pfd_buf buf = pfd_buf(arena);

	pfd_buf_add(&buf, pfd_schema_modeline(arena, kind, path));
	pfd_buf_add(&buf, pfd_yaml_emit(arena, map));
	return pfd_buf_str(&buf);
}

struct pfd_str pfd_person_id(struct pfd_arena *arena, const struct pfd_env *env)
{
	char id[14] = "p-";

	pfd_env_base32(env, id + 2, sizeof id - 2);
	return pfd_arena_str(arena, (struct pfd_str){ id, sizeof id });
}
