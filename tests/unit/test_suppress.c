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

/* ---- two states side by side --------------------------------------------------- */

enum { LINES = 3, HIGHEST = 6 };

/* Whether a sum over the lines of `set` follows from a table in print, whose total is
 * shown. */
static bool is_told(unsigned set, const bool *hide)
{
	bool any = false, all = true;

	for (size_t i = 0; i < LINES; i++)
		if (hide[i]) {
			any = any || set & 1u << i;
			all = all && set & 1u << i;
		}
	return !any || all;
}

/* What is told of both states of some lines differs by nothing or by enough.  Where
 * some lines grew and others shrank a difference of sums counts nobody. */
static void check_change(const int64_t *then, const bool *hide_then,
	const int64_t *now, const bool *hide_now, int64_t threshold)
{
	for (unsigned set = 1; set < 1u << LINES; set++) {
		int64_t grown = 0, shrunk = 0;

		for (size_t i = 0; i < LINES; i++)
			if (set & 1u << i && now[i] > then[i])
				grown += now[i] - then[i];
			else if (set & 1u << i)
				shrunk += then[i] - now[i];
		if ((grown && shrunk) || !is_told(set, hide_then) ||
			!is_told(set, hide_now))
			continue;
		assert_true(!(grown + shrunk) || grown + shrunk >= threshold);
	}
}

static bool next_state(int64_t *counts)
{
	for (size_t i = 0; i < LINES; i++) {
		if (++counts[i] <= HIGHEST)
			return true;
		counts[i] = 0;
	}
	return false;
}

static void check_pair(
	const int64_t *then, const int64_t *now, int64_t threshold, int *shown)
{
	bool hide_then[LINES], hide_now[LINES];
	struct pfd_published before = { then, hide_then };

	if (!pfd_suppress(then, LINES, threshold, hide_then) ||
		!pfd_suppress_after(
			&before, 1, now, LINES, threshold, hide_now))
		return;
	++*shown;
	check_change(then, hide_then, now, hide_now, threshold);
	for (size_t i = 0; i < LINES; i++)
		assert_false(!hide_now[i] && now[i] > 0 && now[i] < threshold);
}

static void every_pair_of_states(void **state)
{
	(void)state;
	for (int64_t threshold = 2; threshold <= 3; threshold++) {
		int64_t then[LINES] = { 0 };
		int shown = 0;

		do {
			int64_t now[LINES] = { 0 };

			do
				check_pair(then, now, threshold, &shown);
			while (next_state(now));
		} while (next_state(then));
		assert_true(shown > 1000);
	}
}

/* Many states in a row, each beside all that were shown before. */
static void random_states(void **state)
{
	enum { STATES = 6 };
	uint32_t seed = 11;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		int64_t counts[STATES][LINES] = { 0 };
		bool hide[STATES][LINES];
		struct pfd_published shown[STATES];
		size_t n = 0;

		for (size_t s = 0; s < STATES; s++) {
			for (size_t i = 0; i < LINES; i++) {
				seed = seed * 1664525u + 1013904223u;
				counts[s][i] = (s ? counts[s - 1][i] : 0) +
					       (seed >> 16) % 5;
			}
			if (!pfd_suppress_after(
				    shown, n, counts[s], LINES, 3, hide[s]))
				continue;
			for (size_t e = 0; e < n; e++)
				check_change(shown[e].counts, shown[e].hide,
					counts[s], hide[s], 3);
			shown[n++] =
				(struct pfd_published){ counts[s], hide[s] };
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
		cmocka_unit_test(every_pair_of_states),
		cmocka_unit_test(random_states),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
