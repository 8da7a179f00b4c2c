/* Any bytes as JSON: as with YAML, into whose nodes it is read. */
#include "nodes.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_str bytes = { (const char *)data, size };
	struct pfd_yaml yaml;

	if (pfd_json_parse(arena, bytes, PFD_STR("in"), &findings, &yaml)) {
		check_spans(&yaml, yaml.root);
		check_round(arena, &yaml);
	} else if (findings.n == 0) {
		abort();
	}
	return 0;
}
