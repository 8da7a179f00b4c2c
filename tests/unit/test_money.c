/* Money: both grammars row by row, the arithmetic at its edges, and that what
 * is written reads back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/base/money.h>

#define MAX PFD_MONEY_MAX_CENTS

struct row {
	const char *text;
	enum pfd_money_bad bad;
	int64_t cents;
};

static void run(const struct row *rows, size_t n,
	enum pfd_money_bad (*parse)(struct pfd_str, int64_t *))
{
	for (size_t i = 0; i < n; i++) {
		int64_t cents = -77;
		enum pfd_money_bad bad = parse(pfd_str(rows[i].text), &cents);

		if (bad != rows[i].bad)
			fail_msg("\"%s\": %d instead of %d", rows[i].text, bad,
				rows[i].bad);
		/* Left alone on failure. */
		assert_int_equal(cents, bad ? -77 : rows[i].cents);
	}
}

static void the_stored_form(void **state)
{
	static const struct row rows[] = {
		{ "450.00", PFD_MONEY_GOOD, 45000 },
		{ "0.00", PFD_MONEY_GOOD, 0 },
		{ "0.07", PFD_MONEY_GOOD, 7 },
		{ "10.50", PFD_MONEY_GOOD, 1050 },
		{ "99999999999.99", PFD_MONEY_GOOD, INT64_C(9999999999999) },
		{ "100000000000.00", PFD_MONEY_RANGE, 0 },
		{ "99999999999999999999999.00", PFD_MONEY_RANGE, 0 },
		{ "-5.00", PFD_MONEY_NEGATIVE, 0 },
		{ "-100000000000.00", PFD_MONEY_NEGATIVE, 0 },
		{ "", PFD_MONEY_SHAPE, 0 },
		{ "450", PFD_MONEY_SHAPE, 0 },
		{ "450.", PFD_MONEY_SHAPE, 0 },
		{ ".50", PFD_MONEY_SHAPE, 0 },
		{ "450.0", PFD_MONEY_SHAPE, 0 },
		{ "450.000", PFD_MONEY_SHAPE, 0 },
		{ "450,00", PFD_MONEY_SHAPE, 0 },
		{ "1.234.56", PFD_MONEY_SHAPE, 0 },
		{ "012.00", PFD_MONEY_SHAPE, 0 },
		{ "00.00", PFD_MONEY_SHAPE, 0 },
		{ " 450.00", PFD_MONEY_SHAPE, 0 },
		{ "450.0x", PFD_MONEY_SHAPE, 0 },
		{ "4x0.00", PFD_MONEY_SHAPE, 0 },
		{ "+4.00", PFD_MONEY_SHAPE, 0 },
		{ "-x", PFD_MONEY_SHAPE, 0 },
		{ "-", PFD_MONEY_SHAPE, 0 },
		{ "--1.00", PFD_MONEY_SHAPE, 0 },
		{ "1e3", PFD_MONEY_SHAPE, 0 },
	};
	int64_t cents = 1;

	(void)state;
	run(rows, PFD_COUNT(rows), pfd_money_parse);
	assert_int_equal(
		pfd_money_parse(pfd_str(NULL), &cents), PFD_MONEY_SHAPE);
}

static void what_people_type(void **state)
{
	static const struct row rows[] = {
		{ "450", PFD_MONEY_GOOD, 45000 },
		{ "450,00", PFD_MONEY_GOOD, 45000 },
		{ "450.00", PFD_MONEY_GOOD, 45000 },
		{ "1.234,56", PFD_MONEY_GOOD, 123456 },
		{ "1.234.567,89", PFD_MONEY_GOOD, 123456789 },
		{ "1234,56", PFD_MONEY_GOOD, 123456 },
		{ "0", PFD_MONEY_GOOD, 0 },
		{ "0,50", PFD_MONEY_GOOD, 50 },
		{ " 450 \n", PFD_MONEY_GOOD, 45000 },
		{ "450 \u20ac", PFD_MONEY_SHAPE, 0 },
		{ "450\u20ac", PFD_MONEY_SHAPE, 0 },
		{ "99999999999", PFD_MONEY_GOOD, INT64_C(9999999999900) },
		{ "99.999.999.999,99", PFD_MONEY_GOOD, INT64_C(9999999999999) },
		{ "100.000.000.000,00", PFD_MONEY_RANGE, 0 },
		{ "123456789012", PFD_MONEY_RANGE, 0 },
		{ "1.234", PFD_MONEY_AMBIGUOUS, 0 },
		{ "12,345", PFD_MONEY_AMBIGUOUS, 0 },
		{ "123.456", PFD_MONEY_AMBIGUOUS, 0 },
		{ "-1.234", PFD_MONEY_NEGATIVE, 0 },
		{ "-5", PFD_MONEY_NEGATIVE, 0 },
		{ "\u22125,00", PFD_MONEY_NEGATIVE, 0 },
		{ "", PFD_MONEY_SHAPE, 0 },
		{ "\u20ac", PFD_MONEY_SHAPE, 0 },
		{ "450 EUR", PFD_MONEY_SHAPE, 0 },
		{ "1e3", PFD_MONEY_SHAPE, 0 },
		{ "1_000", PFD_MONEY_SHAPE, 0 },
		{ "1 000", PFD_MONEY_SHAPE, 0 },
		{ "0x10", PFD_MONEY_SHAPE, 0 },
		{ "012", PFD_MONEY_SHAPE, 0 },
		{ "0.123", PFD_MONEY_SHAPE, 0 },
		{ "1234.567", PFD_MONEY_SHAPE, 0 },
		{ "1,234.56", PFD_MONEY_SHAPE, 0 },
		{ "1,234,567", PFD_MONEY_SHAPE, 0 },
		{ "1.234.567", PFD_MONEY_SHAPE, 0 },
		{ "1.234,5", PFD_MONEY_SHAPE, 0 },
		{ "1.234,567", PFD_MONEY_SHAPE, 0 },
		{ "1.23,45", PFD_MONEY_SHAPE, 0 },
		{ "1.2x4,45", PFD_MONEY_SHAPE, 0 },
		{ "1.2345678,00", PFD_MONEY_SHAPE, 0 },
		{ "1234.567,00", PFD_MONEY_SHAPE, 0 },
		{ "0.234,00", PFD_MONEY_SHAPE, 0 },
		{ "x.234,00", PFD_MONEY_SHAPE, 0 },
		{ "450,5", PFD_MONEY_SHAPE, 0 },
		{ "450,", PFD_MONEY_SHAPE, 0 },
		{ ",50", PFD_MONEY_SHAPE, 0 },
		{ ".50", PFD_MONEY_SHAPE, 0 },
		{ "450,0x", PFD_MONEY_SHAPE, 0 },
		{ "+450", PFD_MONEY_SHAPE, 0 },
		{ "nan", PFD_MONEY_SHAPE, 0 },
		{ "\u0664\u0665", PFD_MONEY_SHAPE, 0 },
	};
	int64_t cents = 1;

	(void)state;
	run(rows, PFD_COUNT(rows), pfd_money_parse_typed);
	assert_int_equal(
		pfd_money_parse_typed(pfd_str(NULL), &cents), PFD_MONEY_SHAPE);
}

static void sums_stay_in_range(void **state)
{
	static const struct {
		int64_t a, b;
		bool good;
		int64_t sum;
	} rows[] = {
		{ 1, 2, true, 3 },
		{ -1, -2, true, -3 },
		{ MAX, 0, true, MAX },
		{ MAX, 1, false, 0 },
		{ -MAX, 0, true, -MAX },
		{ -MAX, -1, false, 0 },
		{ MAX, -MAX, true, 0 },
		{ INT64_MAX, 1, false, 0 },
		{ INT64_MIN, -1, false, 0 },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		int64_t got = -77;

		assert_int_equal(pfd_money_add(rows[i].a, rows[i].b, &got),
			rows[i].good);
		assert_int_equal(got, rows[i].good ? rows[i].sum : -77);
		got = -77;
		assert_int_equal(pfd_money_sub(rows[i].a, -rows[i].b, &got),
			rows[i].good);
		assert_int_equal(got, rows[i].good ? rows[i].sum : -77);
	}
	assert_false(pfd_money_sub(INT64_MIN, 1, &(int64_t){ 0 }));
}

static void shares_round_half_away_from_zero(void **state)
{
	static const struct {
		int64_t a, num, den;
		bool good;
		int64_t result;
	} rows[] = {
		{ 100, 1, 3, true, 33 },
		{ 200, 1, 3, true, 67 },
		{ 1, 1, 2, true, 1 },
		{ 3, 1, 2, true, 2 },
		{ -1, 1, 2, true, -1 },
		{ 1, -1, 2, true, -1 },
		{ -1, -1, 2, true, 1 },
		{ -100, 1, 3, true, -33 },
		{ 49, 1, 100, true, 0 },
		{ 0, 5, 7, true, 0 },
		{ 45000, 38211, 50000, true, 34390 },
		{ MAX, MAX, MAX, true, MAX },
		{ MAX, 2, 1, false, 0 },
		{ -MAX, 2, 1, false, 0 },
		{ INT64_MIN, INT64_MIN, INT64_MAX, false, 0 },
		{ INT64_MIN, INT64_MAX, INT64_MAX, false, 0 },
		{ 1, 1, 0, false, 0 },
		{ 1, 1, -1, false, 0 },
		{ INT64_MAX, 1, INT64_MAX, true, 1 },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		int64_t got = -77;

		assert_int_equal(pfd_money_scale(rows[i].a, rows[i].num,
					 rows[i].den, &got),
			rows[i].good);
		assert_int_equal(got, rows[i].good ? rows[i].result : -77);
	}
}

static void two_ways_of_writing(void **state)
{
	static const struct {
		int64_t cents;
		const char *file, *english, *german;
	} rows[] = {
		{ 0, "0.00", "0.00", "0,00" },
		{ 7, "0.07", "0.07", "0,07" },
		{ 45000, "450.00", "450.00", "450,00" },
		{ 99999, "999.99", "999.99", "999,99" },
		{ 100000, "1000.00", "1,000.00", "1.000,00" },
		{ 123456789, "1234567.89", "1,234,567.89", "1.234.567,89" },
		{ -123450, "-1234.50", "-1,234.50", "-1.234,50" },
		{ INT64_MIN, "-92233720368547758.08",
			"-92,233,720,368,547,758.08",
			"-92.233.720.368.547.758,08" },
	};
	char buf[PFD_MONEY_SIZE];

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		assert_string_equal(
			pfd_money_file(rows[i].cents, buf), rows[i].file);
		assert_string_equal(pfd_money_people(rows[i].cents, false, buf),
			rows[i].english);
		assert_string_equal(pfd_money_people(rows[i].cents, true, buf),
			rows[i].german);
	}
}

static uint64_t next_random(uint64_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	return *seed ^= *seed << 17;
}

static void what_is_written_reads_back(void **state)
{
	uint64_t seed = UINT64_C(0x9e3779b97f4a7c15);
	char buf[PFD_MONEY_SIZE];

	(void)state;
	for (int i = 0; i < 100000; i++) {
		/* Of every length, not only the longest. */
		int64_t cents = (int64_t)(next_random(&seed) % (uint64_t)MAX) >>
				(i % 44);
		int64_t got = -1;

		assert_int_equal(
			pfd_money_parse(
				pfd_str(pfd_money_file(cents, buf)), &got),
			PFD_MONEY_GOOD);
		assert_int_equal(got, cents);
		got = -1;
		assert_int_equal(
			pfd_money_parse_typed(
				pfd_str(pfd_money_people(cents, true, buf)),
				&got),
			PFD_MONEY_GOOD);
		assert_int_equal(got, cents);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_stored_form),
		cmocka_unit_test(what_people_type),
		cmocka_unit_test(sums_stay_in_range),
		cmocka_unit_test(shares_round_half_away_from_zero),
		cmocka_unit_test(two_ways_of_writing),
		cmocka_unit_test(what_is_written_reads_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
