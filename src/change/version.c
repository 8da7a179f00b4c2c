/* Data of another schema must not be written by a pfd that does not know it:
 * what it cannot read it would judge wrongly.
 */
#include <stdlib.h>

#include "internal.h"

static bool read_version(struct pfd_str text, long *major, long *minor)
{
	struct pfd_str rest = text, part;

	if (!pfd_str_cut(&rest, '.', &part) || !part.len || !rest.len ||
		!pfd_is_digit(*part.ptr) || !pfd_is_digit(*rest.ptr))
		return false;
	*major = strtol(part.ptr, NULL, 10);
	*minor = strtol(rest.ptr, NULL, 10);
	return true;
}

enum pfd_status pfd_change_version(
	struct pfd_arena *arena, struct pfd_str bytes, struct pfd_err *err)
{
	/* A pfd.yaml that says nothing readable is the check's business. */
	struct pfd_findings ignored = { .arena = arena };
	struct pfd_str here = pfd_arena_printf(
		arena, "%d.%d", PFD_SCHEMA_MAJOR, PFD_SCHEMA_MINOR);
	const struct pfd_node *schema;
	struct pfd_yaml yaml;
	long major, minor;

	if (!pfd_yaml_parse(arena, bytes, PFD_STR("pfd.yaml"), &ignored, &yaml))
		return PFD_OK;
	schema = pfd_node_get(yaml.root, "schema");
	if (!schema || schema->kind != PFD_SCALAR ||
		!read_version(schema->text, &major, &minor) ||
		(major == PFD_SCHEMA_MAJOR && minor <= PFD_SCHEMA_MINOR))
		return PFD_OK;
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("pfd.yaml: the data has schema {data}, this pfd "
			    "writes {here}",
			"pfd.yaml: die Daten haben Schema {data}, dieses pfd "
			"schreibt {here}",
			PFD_A_STR("data", schema->text),
			PFD_A_STR("here", here)));
	if (major == PFD_SCHEMA_MAJOR || major > PFD_SCHEMA_MAJOR)
		return pfd_hint(err, PFD_MESSAGE("install a newer pfd",
					     "ein neueres pfd installieren"));
	return pfd_hint(err, PFD_MESSAGE("use a pfd whose schema is {major}.x",
				     "ein pfd mit Schema {major}.x verwenden",
				     PFD_A_INT("major", major)));
}
