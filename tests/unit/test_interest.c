/* Interest: each expected amount was worked out by hand from days and rates. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/base/interest.h>

static struct pfd_date day(const char *iso)
{
	struct pfd_date date = { 0 };

	assert_int_equal(pfd_date_parse(pfd_str(iso), &date), PFD_DATE_GOOD);
	return date;
}

static void amounts(void **state)
{
	const struct pfd_rate rates[] = {
		{ day("2020-01-01"), -88 },
		{ day("2024-01-01"), 362 },
		{ day("2024-07-01"), 337 },
		{ day("2025-01-01"), 227 },
		{ day("2025-07-01"), 127 },
	};
	static const struct {
		const char *after, *until;
		int64_t cents;
		int32_t points;
		int64_t interest;
	} rows[] = {
		/* A year of 365 days at one rate is the rate. */
		{ "2021-12-31", "2022-12-31", 100000, 500, 4120 },
		/* Half-years: 181 days at 7.27, 184 at 6.27 percent. */
		{ "2024-12-31", "2025-12-31", 100000, 500, 6766 },
		/* A leap year: 182 days at 8.62, 184 at 8.37, of 366. */
		{ "2023-12-31", "2024-12-31", 100000, 500, 8494 },
		/* Over the end of a leap year: 31 of 366 at 8.37, 31 of 365
		 * at 7.27 percent. */
		{ "2024-11-30", "2025-01-31", 250000, 500, 3316 },
		/* One day, and none. */
		{ "2025-08-03", "2025-08-04", 13800, 500, 2 },
		{ "2025-08-03", "2025-08-03", 13800, 500, 0 },
		{ "2025-08-04", "2025-08-03", 13800, 500, 0 },
		/* Half a cent goes up: 36.50 at 10 percent for 5 days is 5.0
		 * cents, 40.15 is 5.5. */
		{ "2021-01-01", "2021-01-06", 3650, 1088, 5 },
		{ "2021-01-01", "2021-01-06", 4015, 1088, 6 },
		{ "2021-01-01", "2021-01-06", 4014, 1088, 5 },
		/* A rate below zero pays nobody. */
		{ "2021-01-01", "2022-01-01", 100000, 0, 0 },
		/* Of nothing, and of much. */
		{ "2024-12-31", "2025-12-31", 0, 500, 0 },
		{ "2024-12-31", "2025-12-31", INT64_C(1000000000000), 500,
			INT64_C(67658904110) },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		int64_t interest = -7;

		assert_true(pfd_interest(rows[i].cents, day(rows[i].after),
			day(rows[i].until), rates, PFD_COUNT(rates),
			rows[i].points, &interest));
		if (interest != rows[i].interest)
			fail_msg("row %zu: %lld instead of %lld", i,
				(long long)interest,
				(long long)rows[i].interest);
	}
}

/* The parts of a time add up to the whole, but for the cent of each rounding. */
static void parts_add_up(void **state)
{
	const struct pfd_rate rates[] = { { day("2023-07-01"), 312 },
		{ day("2024-01-01"), 362 }, { day("2024-07-01"), 337 } };
	struct pfd_date first = day("2023-07-15"), last = day("2024-12-20");
	int64_t whole, a, b;

	(void)state;
	assert_true(pfd_interest(
		1234567, first, last, rates, PFD_COUNT(rates), 500, &whole));
	for (int32_t at = first.days; at <= last.days; at += 13) {
		struct pfd_date middle = { at };

		assert_true(pfd_interest(1234567, first, middle, rates,
			PFD_COUNT(rates), 500, &a));
		assert_true(pfd_interest(1234567, middle, last, rates,
			PFD_COUNT(rates), 500, &b));
		assert_in_range(a + b - whole + 1, 0, 2);
	}
}

static void refusals(void **state)
{
	const struct pfd_rate rates[] = { { day("2025-01-01"), 227 } };
	int64_t interest = -7;

	(void)state;
	assert_false(pfd_interest(100, day("2024-12-30"), day("2025-02-01"),
		rates, 1, 500, &interest));
	assert_false(pfd_interest(100, day("2025-01-30"), day("2025-02-01"),
		rates, 0, 500, &interest));
	assert_false(pfd_interest(-1, day("2025-01-30"), day("2025-02-01"),
		rates, 1, 500, &interest));
	assert_false(pfd_interest(INT64_MAX, day("2025-01-30"),
		day("2199-02-01"), rates, 1, 500, &interest));
	assert_int_equal(interest, -7);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(amounts),
		cmocka_unit_test(parts_add_up),
		cmocka_unit_test(refusals),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
