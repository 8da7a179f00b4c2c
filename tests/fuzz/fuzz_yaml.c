/* Any bytes as YAML and as a stream: no crash, no hang, spans inside the file, and
 * what was read can be written and read again.
 */
#include "nodes.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_str bytes = { (const char *)data, size };
	struct pfd_yaml_list list;

	check_reader(bytes, pfd_yaml_parse);
	if (!pfd_records_parse(arena, bytes, PFD_STR("in"), &findings, &list) &&
		findings.n == 0)
		abort();
	return 0;
}
