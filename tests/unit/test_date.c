/* Dates: every day of the accepted range, the calendar's edges, Berlin time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/base/date.h>

static struct pfd_date day(const char *iso)
{
	struct pfd_date date = { 0 };

	if (pfd_date_parse(pfd_str(iso), &date) != PFD_DATE_GOOD)
		fail_msg("%s is no date", iso);
	return date;
}

static void assert_day(struct pfd_date date, const char *iso)
{
	char buf[PFD_DATE_SIZE];

	assert_string_equal(pfd_date_iso(date, buf), iso);
}

struct row {
	const char *text;
	enum pfd_date_bad bad;
	const char *iso;
};

static void run(const struct row *rows, size_t n,
	enum pfd_date_bad (*parse)(struct pfd_str, struct pfd_date *))
{
	for (size_t i = 0; i < n; i++) {
		struct pfd_date date = { -7 };
		enum pfd_date_bad bad = parse(pfd_str(rows[i].text), &date);

		if (bad != rows[i].bad)
			fail_msg("\"%s\": %d instead of %d", rows[i].text, bad,
				rows[i].bad);
		if (bad)
			assert_int_equal(date.days, -7);
		else
			assert_day(date, rows[i].iso);
	}
}

static void the_stored_form(void **state)
{
	static const struct row rows[] = {
		{ "2026-04-02", PFD_DATE_GOOD, "2026-04-02" },
		{ "1900-01-01", PFD_DATE_GOOD, "1900-01-01" },
		{ "2199-12-31", PFD_DATE_GOOD, "2199-12-31" },
		{ "2024-02-29", PFD_DATE_GOOD, "2024-02-29" },
		{ "2000-02-29", PFD_DATE_GOOD, "2000-02-29" },
		{ "1899-12-31", PFD_DATE_RANGE, NULL },
		{ "2200-01-01", PFD_DATE_RANGE, NULL },
		{ "0000-00-00", PFD_DATE_RANGE, NULL },
		{ "2026-02-29", PFD_DATE_CALENDAR, NULL },
		{ "1900-02-29", PFD_DATE_CALENDAR, NULL },
		{ "2100-02-29", PFD_DATE_CALENDAR, NULL },
		{ "2026-02-31", PFD_DATE_CALENDAR, NULL },
		{ "2026-04-31", PFD_DATE_CALENDAR, NULL },
		{ "2026-00-10", PFD_DATE_CALENDAR, NULL },
		{ "2026-13-10", PFD_DATE_CALENDAR, NULL },
		{ "2026-12-00", PFD_DATE_CALENDAR, NULL },
		{ "", PFD_DATE_SHAPE, NULL },
		{ "2026-4-2", PFD_DATE_SHAPE, NULL },
		{ "2026-04-2", PFD_DATE_SHAPE, NULL },
		{ "2026-04-021", PFD_DATE_SHAPE, NULL },
		{ "2026-04", PFD_DATE_SHAPE, NULL },
		{ "202-04-02", PFD_DATE_SHAPE, NULL },
		{ "2026/04/02", PFD_DATE_SHAPE, NULL },
		{ "2026-04/02", PFD_DATE_SHAPE, NULL },
		{ "20260402", PFD_DATE_SHAPE, NULL },
		{ "2026-04-02T10:00", PFD_DATE_SHAPE, NULL },
		{ " 2026-04-02", PFD_DATE_SHAPE, NULL },
		{ "2.4.2026", PFD_DATE_SHAPE, NULL },
	};

	(void)state;
	run(rows, PFD_COUNT(rows), pfd_date_parse);
}

static void what_people_type(void **state)
{
	static const struct row rows[] = {
		{ "2.4.2026", PFD_DATE_GOOD, "2026-04-02" },
		{ "02.04.2026", PFD_DATE_GOOD, "2026-04-02" },
		{ " 31.12.2026\n", PFD_DATE_GOOD, "2026-12-31" },
		{ "2026-04-02", PFD_DATE_GOOD, "2026-04-02" },
		{ "29.2.2026", PFD_DATE_CALENDAR, NULL },
		{ "0.4.2026", PFD_DATE_CALENDAR, NULL },
		{ "4.13.2026", PFD_DATE_CALENDAR, NULL },
		{ "1.1.1899", PFD_DATE_RANGE, NULL },
		{ "2.4.26", PFD_DATE_SHAPE, NULL },
		{ "2.4.", PFD_DATE_SHAPE, NULL },
		{ "2.", PFD_DATE_SHAPE, NULL },
		{ ".4.2026", PFD_DATE_SHAPE, NULL },
		{ "2.4 2026", PFD_DATE_SHAPE, NULL },
		{ "2 4.2026", PFD_DATE_SHAPE, NULL },
		{ "002.4.2026", PFD_DATE_SHAPE, NULL },
		{ "2. 4. 2026", PFD_DATE_SHAPE, NULL },
		{ "2.4.20260", PFD_DATE_SHAPE, NULL },
		{ "2/4/2026", PFD_DATE_SHAPE, NULL },
		{ "today", PFD_DATE_SHAPE, NULL },
	};

	(void)state;
	run(rows, PFD_COUNT(rows), pfd_date_parse_typed);
}

/* Every day from 1900 to 2199, counted by the schoolbook's rule. */
static void every_day_counts(void **state)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31,
		30, 31 };
	int32_t days = -25567; /* 1900-01-01 */
	int weekday = 1;       /* a Monday */

	(void)state;
	for (int year = 1900; year < 2200; year++)
		for (int month = 1; month <= 12; month++) {
			bool leap = (year % 4 == 0 && year % 100) ||
				    year % 400 == 0;
			int last = lengths[month - 1] + (month == 2 && leap);

			for (int d = 1; d <= last; d++, days++) {
				struct pfd_ymd ymd = { year, month, d }, back;
				struct pfd_date date = { 0 };

				assert_true(pfd_date_from_ymd(ymd, &date));
				assert_int_equal(date.days, days);
				back = pfd_date_ymd(date);
				assert_int_equal(back.year, year);
				assert_int_equal(back.month, month);
				assert_int_equal(back.day, d);
				assert_int_equal(
					pfd_date_weekday(date), weekday);
				weekday = weekday % 7 + 1;
			}
			assert_false(pfd_date_from_ymd(
				(struct pfd_ymd){ year, month, last + 1 },
				&(struct pfd_date){ 0 }));
		}
}

static void months_and_days_later(void **state)
{
	static const struct {
		const char *from;
		int months;
		const char *same_day, *start;
	} rows[] = {
		{ "2026-01-31", 1, "2026-02-28", "2026-02-01" },
		{ "2024-01-31", 1, "2024-02-29", "2024-02-01" },
		{ "2026-12-15", 1, "2027-01-15", "2027-01-01" },
		{ "2026-01-15", -1, "2025-12-15", "2025-12-01" },
		{ "2026-03-31", -13, "2025-02-28", "2025-02-01" },
		{ "2024-02-29", 12, "2025-02-28", "2025-02-01" },
		{ "2026-05-31", 0, "2026-05-31", "2026-05-01" },
		{ "2026-05-31", INT32_MAX, "9999-12-31", "9999-12-31" },
		{ "2026-05-31", INT32_MIN, "0001-01-01", "0001-01-01" },
		{ "2026-05-31", -2026 * 12, "0001-01-01", "0001-01-01" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		struct pfd_date from = day(rows[i].from);

		assert_day(pfd_date_add_months(from, rows[i].months),
			rows[i].same_day);
		assert_day(pfd_date_month_start(from, rows[i].months),
			rows[i].start);
	}
	assert_day(pfd_date_add_days(day("2026-12-31"), 1), "2027-01-01");
	assert_day(pfd_date_add_days(day("2024-03-01"), -1), "2024-02-29");
	assert_day(
		pfd_date_add_days(day("2026-01-01"), INT32_MAX), "9999-12-31");
	assert_day(
		pfd_date_add_days(day("2026-01-01"), INT32_MIN), "0001-01-01");
	assert_true(pfd_date_cmp(day("2026-01-01"), day("2026-01-02")) < 0);
	assert_true(pfd_date_cmp(day("2026-01-02"), day("2026-01-01")) > 0);
	assert_int_equal(pfd_date_cmp(day("2026-01-02"), day("2026-01-02")), 0);
}

static void written_for_people(void **state)
{
	char buf[PFD_DATE_SIZE];

	(void)state;
	assert_string_equal(
		pfd_date_german(day("2026-04-02"), buf), "2.4.2026");
	assert_string_equal(
		pfd_date_german(day("2026-12-31"), buf), "31.12.2026");
	/* Built by hand, out of all bounds: still written within the buffer. */
	assert_string_equal(
		pfd_date_german((struct pfd_date){ INT32_MAX }, buf),
		"31.12.9999");
	assert_string_equal(
		pfd_date_german((struct pfd_date){ INT32_MIN }, buf),
		"1.1.0001");
}

static void berlin_by_its_clock(void **state)
{
	static const struct {
		int64_t instant;
		const char *date;
	} rows[] = {
		{ 0, "1970-01-01" },
		{ -1, "1970-01-01" }, /* 00:59:59 in Berlin */
		{ -3601, "1969-12-31" },
		{ 1767221999, "2025-12-31" }, /* 2025-12-31T22:59:59Z */
		{ 1767222000, "2026-01-01" },
		/* 2027-03-28: the clock goes forward at 01:00 UTC; the day
		 * before ends at 23:00 UTC, that day at 22:00 UTC. */
		{ 1806188399, "2027-03-27" },
		{ 1806188400, "2027-03-28" },
		{ 1806271199, "2027-03-28" },
		{ 1806271200, "2027-03-29" },
		/* 2026-10-25: back again; it begins at 22:00 UTC and ends at
		 * 23:00 UTC. */
		{ 1792879199, "2026-10-24" },
		{ 1792879200, "2026-10-25" },
		{ 1792969199, "2026-10-25" },
		{ 1792969200, "2026-10-26" },
		{ INT64_MIN, "0001-01-01" },
		{ INT64_MAX, "9999-12-31" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++)
		assert_day(pfd_date_berlin(rows[i].instant), rows[i].date);
}

static void clock_times(void **state)
{
	static const struct {
		const char *text;
		int minutes; /* -1: none */
	} rows[] = {
		{ "00:00", 0 },
		{ "23:59", 1439 },
		{ "09:30", 570 },
		{ "24:00", -1 },
		{ "12:60", -1 },
		{ "9:30", -1 },
		{ "09:3", -1 },
		{ "09.30", -1 },
		{ "09:300", -1 },
		{ "", -1 },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		int minutes = -1;

		assert_int_equal(
			pfd_clock_parse(pfd_str(rows[i].text), &minutes),
			rows[i].minutes >= 0);
		assert_int_equal(minutes, rows[i].minutes);
	}
}

/* Closing days, and the day on which what falls on them is executed. */
static void test_banking_days(void **state)
{
	static const struct {
		const char *date, *open;
	} cases[] = {
		{ "2026-04-02", "2026-04-02" }, /* Thursday before Easter */
		{ "2026-04-03",
			"2026-04-07" }, /* Good Friday … Easter Monday */
		{ "2026-04-06", "2026-04-07" }, { "2026-05-01", "2026-05-04" },
		{ "2026-05-14", "2026-05-14" }, /* Ascension: banks work */
		{ "2026-05-25", "2026-05-25" }, /* Whit Monday, too */
		{ "2026-10-03", "2026-10-05" }, /* a Saturday */
		{ "2025-10-03", "2025-10-03" }, /* German Unity Day, a Friday */
		{ "2026-12-24", "2026-12-24" }, { "2026-12-25", "2026-12-28" },
		{ "2025-12-31", "2025-12-31" }, { "2026-01-01", "2026-01-02" },
		{ "2024-03-29", "2024-04-02" },
		{ "2038-04-23", "2038-04-27" }, /* the latest Easter there is */
		{ "2008-03-21",
			"2008-03-25" }, /* 23 March, nearly the earliest */
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_date date;
		char iso[PFD_DATE_SIZE];

		assert_int_equal(pfd_date_parse(pfd_str(cases[i].date), &date),
			PFD_DATE_GOOD);
		assert_string_equal(
			pfd_date_iso(pfd_date_banking_day(date), iso),
			cases[i].open);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_stored_form),
		cmocka_unit_test(what_people_type),
		cmocka_unit_test(every_day_counts),
		cmocka_unit_test(months_and_days_later),
		cmocka_unit_test(written_for_people),
		cmocka_unit_test(berlin_by_its_clock),
		cmocka_unit_test(clock_times),
		cmocka_unit_test(test_banking_days),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
