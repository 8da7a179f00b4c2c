/* Findings about bytes: one way to make them, so place and weight agree.
 */
#include <pfd/text.h>

#include "internal.h"

void pfd_source_find(const struct pfd_source *source, const char *rule,
	uint32_t line, uint32_t column, struct pfd_message message,
	struct pfd_message remedy)
{
	pfd_findings_add(source->findings,
		(struct pfd_finding){ .severity = PFD_ERROR,
			.rule = rule,
			.place = { source->file, (int)line, (int)column },
			.message = message,
			.remedy = remedy,
			.hard = true });
}

void pfd_source_find_at(const struct pfd_source *source, const char *rule,
	size_t offset, struct pfd_message message, struct pfd_message remedy)
{
	uint32_t line = 1, column = 1;

	pfd_text_advance(source->bytes, 0, offset, &line, &column);
	pfd_source_find(source, rule, line, column, message, remedy);
}
