/* Any bytes as the journal of a killed run: read or damaged, and what was read names
 * files and a branch that the next run can work with.
 */
#include <stdlib.h>

/* Its parser is nobody else's business. */
#include "../../src/store/journal.c"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_journal journal = { 0 };

	if (!parse(arena, (struct pfd_str){ (const char *)data, size },
		    &journal))
		return 0;
	if (!journal.branch.len ||
		!memchr(journal.nonce, 0, sizeof journal.nonce))
		abort();
	PFD_EACH_TOUCH(touch, &journal.touches)
	{
		if (!touch->path.len || touch->path.ptr[touch->path.len])
			abort();
	}
	return 0;
}
