/* Any bytes as JSON: as with YAML, into whose nodes it is read. */
#include "nodes.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_reader(
		(struct pfd_str){ (const char *)data, size }, pfd_json_parse);
	return 0;
}
