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

static bool hide_one_more(const int64_t *counts, size_t n, bool *hide)
{
	size_t next = smallest_shown(counts, n, hide);

	if (next < n)
		hide[next] = true;
	return next < n;
}

/* Whether hidden counts could be worked out from their sum. */
static bool told_by_sum(
	const int64_t *counts, size_t n, int64_t threshold, const bool *hide)
{
	size_t hidden;
	int64_t could_be = most(counts, n, hide, &hidden);

	return hidden && (could_be < threshold || hidden < 2);
}

bool pfd_suppress(
	const int64_t *counts, size_t n, int64_t threshold, bool *hide)
{
	for (size_t i = 0; i < n; i++)
		hide[i] = counts[i] > 0 && counts[i] < threshold;
	while (told_by_sum(counts, n, threshold, hide))
		if (!hide_one_more(counts, n, hide)) {
			for (size_t i = 0; i < n; i++)
				hide[i] = true;
			return false;
		}
	return true;
}

/* ---- beside earlier states ------------------------------------------------------ */

static bool is_small(int64_t change, int64_t threshold)
{
	return change && change < threshold && change > -threshold;
}

/* What is hidden now, then, or both, as one: by how much it changed.  Where nothing
 * is hidden in both, each of the two is a sum of its own. */
static bool told_by_change(const struct pfd_published *then,
	const int64_t *counts, size_t n, int64_t threshold, const bool *hide)
{
	int64_t now_hidden = 0, then_hidden = 0, either = 0, all = 0;
	bool both = false;

	for (size_t i = 0; i < n; i++) {
		int64_t change = counts[i] - then->counts[i];

		all += change;
		now_hidden += hide[i] ? change : 0;
		then_hidden += then->hide[i] ? change : 0;
		either += hide[i] || then->hide[i] ? change : 0;
		both = both || (hide[i] && then->hide[i]);
		if (!hide[i] && !then->hide[i] && is_small(change, threshold))
			return true;
	}
	if (is_small(all, threshold) || both)
		return is_small(all, threshold) || is_small(either, threshold);
	return is_small(now_hidden, threshold) ||
	       is_small(then_hidden, threshold);
}

bool pfd_suppress_after(const struct pfd_published *earlier, size_t n_earlier,
	const int64_t *counts, size_t n, int64_t threshold, bool *hide)
{
	bool told = !pfd_suppress(counts, n, threshold, hide);

	if (told)
		return false;
	/* Lines that changed by little go first, then the smallest. */
	for (size_t e = 0; e < n_earlier; e++)
		for (size_t i = 0; i < n; i++)
			hide[i] = hide[i] ||
				  (!earlier[e].hide[i] && counts[i] > 0 &&
					  is_small(counts[i] -
							   earlier[e].counts[i],
						  threshold));
	do {
		told = told_by_sum(counts, n, threshold, hide);
		for (size_t e = 0; e < n_earlier && !told; e++)
			told = told_by_change(
				&earlier[e], counts, n, threshold, hide);
	} while (told && hide_one_more(counts, n, hide));
	return !told;
}
