/* Which counts of a published table are hidden, so that none below the threshold can
 * be worked out (k-anonymity of counts).
 */
#include <pfd/base/suppress.h>

/* Each hidden count is at least 1, as zeros are shown: how large one of them could
 * be. */
static int64_t most(
	const int64_t *counts, size_t n, const bool *hide, size_t *ret_hidden)
{
	int64_t sum = 0;

	*ret_hidden = 0;
	for (size_t i = 0; i < n; i++)
		if (hide[i]) {
			sum += counts[i];
			++*ret_hidden;
		}
	return sum - (int64_t)*ret_hidden + 1;
}

static size_t smallest_shown(const int64_t *counts, size_t n, const bool *hide)
{
	size_t least = n;

	for (size_t i = 0; i < n; i++)
		if (!hide[i] && counts[i] > 0 &&
			(least == n || counts[i] < counts[least]))
			least = i;
	return least;
}

bool pfd_suppress(
	const int64_t *counts, size_t n, int64_t threshold, bool *hide)
{
	size_t hidden, next;

	for (size_t i = 0; i < n; i++)
		hide[i] = counts[i] > 0 && counts[i] < threshold;
	if (most(counts, n, hide, &hidden), !hidden)
		return true;
	while (most(counts, n, hide, &hidden) < threshold || hidden < 2) {
		next = smallest_shown(counts, n, hide);
		if (next == n) {
			for (size_t i = 0; i < n; i++)
				hide[i] = true;
			return false;
		}
		hide[next] = true;
	}
	return true;
}
