/* Small numbers: no count below the threshold is shown, and from the total and all
 * that is shown no hidden one can be told.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <pfd/base/suppress.h>

enum { N_MAX = 5, TOTAL_MAX = 11, VALUES = TOTAL_MAX + 1 };

/* What stands in print: -1 where a count is hidden, -2 where no line is shown. */
struct print {
	int64_t total, cells[N_MAX];
};

static struct print printed(const int64_t *counts, size_t n, int64_t threshold)
{
	struct print p = { 0 };
	bool hide[N_MAX];
	bool lines = pfd_suppress(counts, n, threshold, hide);

	for (size_t i = 0; i < n; i++) {
		p.total += counts[i];
		p.cells[i] = !lines ? -2 : hide[i] ? -1 : counts[i];
	}
	if (pfd_suppress_total(p.total, threshold))
		p.total = -1;
	return p;
}

static bool next_table(int64_t *counts, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (++counts[i] < VALUES)
			return true;
		counts[i] = 0;
	}
	return false;
}

static int64_t sum(const int64_t *counts, size_t n)
{
	int64_t total = 0;

	for (size_t i = 0; i < n; i++)
		total += counts[i];
	return total;
}

/* Whether a table could be the one in print: what is hidden counts somebody. */
static bool fits(const struct print *p, const int64_t *counts, size_t n)
{
	int64_t total = sum(counts, n);

	if (p->total >= 0 && total != p->total)
		return false;
	for (size_t i = 0; i < n; i++)
		if ((p->cells[i] >= 0 && counts[i] != p->cells[i]) ||
			(p->cells[i] == -1 && counts[i] == 0))
			return false;
	return true;
}

/* All tables, tried: in those that fit, each hidden count has several values, and
 * may be the threshold or more unless the total is below it. */
static void check(const int64_t *counts, size_t n, int64_t threshold)
{
	struct print p = printed(counts, n, threshold);
	int64_t other[N_MAX] = { 0 };
	uint32_t seen[N_MAX] = { 0 };

	for (size_t i = 0; i < n; i++)
		assert_false(p.cells[i] > 0 && p.cells[i] < threshold);
	do
		if (sum(other, n) <= TOTAL_MAX && fits(&p, other, n))
			for (size_t i = 0; i < n; i++)
				seen[i] |= 1u << other[i];
	while (next_table(other, n));
	for (size_t i = 0; i < n; i++) {
		if (p.cells[i] >= 0)
			continue;
		assert_true((seen[i] & (seen[i] - 1)) != 0);
		if (sum(counts, n) >= threshold)
			assert_true(seen[i] >> threshold);
	}
}

static void every_small_table(void **state)
{
	(void)state;
	for (int64_t threshold = 2; threshold <= 4; threshold++)
		for (size_t n = 2; n <= 3; n++) {
			int64_t counts[N_MAX] = { 0 };

			do
				if (sum(counts, n) <= 9)
					check(counts, n, threshold);
			while (next_table(counts, n));
		}
}

/* Larger ones at random: with the zeros shown, each hidden count is at least 1 and can
 * be the threshold. */
static void random_tables(void **state)
{
	uint32_t seed = 7;

	(void)state;
	for (int round = 0; round < 100000; round++) {
		int64_t counts[40], threshold, hidden_sum = 0, hidden = 0;
		bool hide[40];
		size_t n;

		seed = seed * 1664525u + 1013904223u;
		n = 2 + (seed >> 8) % 39;
		threshold = 2 + (seed >> 16) % 5;
		for (size_t i = 0; i < n; i++) {
			seed = seed * 1664525u + 1013904223u;
			counts[i] = (seed >> 12) % 3 ? (seed >> 16) % 9 : 0;
		}
		if (!pfd_suppress(counts, n, threshold, hide)) {
			for (size_t i = 0; i < n; i++)
				assert_true(hide[i]);
			continue;
		}
		for (size_t i = 0; i < n; i++) {
			assert_false(!hide[i] && counts[i] > 0 &&
				     counts[i] < threshold);
			assert_false(hide[i] && !counts[i]);
			if (hide[i]) {
				hidden++;
				hidden_sum += counts[i];
			}
		}
		if (hidden) {
			assert_true(hidden >= 2);
			assert_true(hidden_sum - hidden + 1 >= threshold);
		}
	}
}

static void as_expected(void **state)
{
	static const struct {
		int64_t counts[4];
		bool lines, hide[4];
	} rows[] = {
		{ { 5, 4, 3, 0 }, true, { false, false, false, false } },
		/* One hidden count would be the total less the others. */
		{ { 9, 4, 1, 0 }, true, { false, true, true, false } },
		/* 1 and 1 follow from their sum. */
		{ { 9, 1, 1, 0 }, true, { true, true, true, false } },
		{ { 9, 2, 2, 0 }, true, { false, true, true, false } },
		{ { 1, 1, 0, 0 }, false, { true, true, true, true } },
	};

	(void)state;
	for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
		bool hide[4];

		assert_int_equal(pfd_suppress(rows[r].counts, 4, 3, hide),
			rows[r].lines);
		for (size_t i = 0; i < 4; i++)
			assert_int_equal(hide[i], rows[r].hide[i]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(as_expected),
		cmocka_unit_test(every_small_table),
		cmocka_unit_test(random_tables),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
