/* Any bytes as an account statement, camt or CSV, and as a payment file: no crash,
 * no hang, and what was read makes sense.
 */
#include <stdlib.h>

#include <pfd/bank.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_str bytes = { (const char *)data, size };
	struct pfd_statement statement = { 0 };
	enum pfd_status status;

	status = pfd_statement_read(arena, bytes, "in", &statement, &err);
	if (status && (status != PFD_REFUSED || !err.message.text.en))
		abort();
	pfd_vec_foreach (booking, &statement)
		if (booking->amount <= 0 ||
			pfd_utf8_check(booking->text) != SIZE_MAX ||
			pfd_utf8_check(booking->end_to_end) != SIZE_MAX)
			abort();
	status = pfd_pain_check(arena, bytes, "in", &findings, &err);
	if (status && status != PFD_REFUSED)
		abort();
	return 0;
}
