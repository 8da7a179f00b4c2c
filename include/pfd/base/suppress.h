/* Small numbers in a table that is published with its total.
 *
 * A count below the threshold (0 apart: it counts nobody) is hidden.  A single hidden
 * count would be the total less the others, and two of 1 would follow from their sum:
 * so further ones are hidden, the smallest first, until each hidden count could be
 * the threshold or more.  Where even all that are not 0 do not suffice, all are
 * hidden.
 */
#ifndef PFD_BASE_SUPPRESS_H
#define PFD_BASE_SUPPRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Sets hide[i] of the n counts; true: some are shown or nothing had to be hidden;
 * false: not even the zeros may be shown, nor which they are.  The total itself is
 * shown unless it is below the threshold (pfd_suppress_total). */
bool pfd_suppress(
	const int64_t *counts, size_t n, int64_t threshold, bool *hide);

/* A table as it was published. */
struct pfd_published {
	const int64_t *counts;
	const bool *hide;
};
/* The same for a table of the same lines as n_earlier ones that were published: two
 * of them side by side must not tell what changed by less than the threshold, be it
 * in one line or in all that are hidden.  false: it may not be shown at all, the one
 * before stands. */
bool pfd_suppress_after(const struct pfd_published *earlier, size_t n_earlier,
	const int64_t *counts, size_t n, int64_t threshold, bool *hide);

static inline bool pfd_suppress_total(int64_t total, int64_t threshold)
{
	return total > 0 && total < threshold;
}

#endif
