/* Records from a pipe: JSON, JSON Lines or YAML, told apart by the first
 * character.
 */
#include "json.h"

bool pfd_records_parse(struct pfd_arena *arena, struct pfd_str bytes,
	struct pfd_str file, struct pfd_findings *findings,
	struct pfd_yaml_list *ret)
{
	struct pfd_source source = { .arena = arena,
		.bytes = bytes,
		.file = file,
		.findings = findings,
		.stream = true };
	struct pfd_yaml_list list = { 0 };
	struct pfd_node *root;
	size_t i = 0;

	while (i < bytes.len &&
		(bytes.ptr[i] == ' ' || bytes.ptr[i] == '\n' ||
			bytes.ptr[i] == '\r' || bytes.ptr[i] == '\t'))
		i++;
	if (i < bytes.len && (bytes.ptr[i] == '{' || bytes.ptr[i] == '[')) {
		if (!pfd_json_records(&source, &list))
			return false;
		*ret = list;
		return true;
	}
	if (!pfd_yaml_read(&source, &root))
		return false;
	if (root->kind == PFD_MAP) {
		pfd_vec_push(
			arena, &list, (struct pfd_yaml){ bytes, file, root });
		*ret = list;
		return true;
	}
	for (struct pfd_node *item = root->first, *next; item; item = next) {
		next = item->next;
		if (item->kind != PFD_MAP) {
			pfd_source_find(&source, "yaml.root", item->line,
				item->column,
				PFD_MESSAGE("an item of this list is no "
					    "mapping (\"key: value\")",
					"ein Eintrag dieser Liste ist keine "
					"Zuordnung („schlüssel: Wert“)"),
				(struct pfd_message){ 0 });
			return false;
		}
		item->parent = item->next = NULL;
		pfd_vec_push(
			arena, &list, (struct pfd_yaml){ bytes, file, item });
	}
	*ret = list;
	return true;
}
