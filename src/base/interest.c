/* Interest day by day, in stretches of one rate within one year. */
#include <pfd/base/interest.h>
#include <pfd/base/money.h>

enum { YEAR = 365, LEAP_YEAR = 366, WHOLE = 10000 }; /* 100.00 percent */

/* The place of the rate in force on a day; n if there is none. */
static size_t rate_on(
	const struct pfd_rate *rates, size_t n, struct pfd_date day)
{
	size_t place = n;

	for (size_t i = 0; i < n && pfd_date_cmp(rates[i].from, day) <= 0; i++)
		place = i;
	return place;
}

static struct pfd_date year_end(int year)
{
	struct pfd_date end = { 0 };

	(void)pfd_date_from_ymd((struct pfd_ymd){ year, 12, 31 }, &end);
	return end;
}

static bool is_leap(int year)
{
	return year_end(year).days - year_end(year - 1).days == LEAP_YEAR;
}

bool pfd_interest(int64_t cents, struct pfd_date after, struct pfd_date until,
	const struct pfd_rate *rates, size_t n, int32_t points,
	int64_t *ret_cents)
{
	struct pfd_date day = pfd_date_add_days(after, 1);
	/* Days times rate, brought to the common denominator of both years. */
	int64_t sum = 0;

	while (pfd_date_cmp(day, until) <= 0) {
		size_t place = rate_on(rates, n, day);
		int year = pfd_date_ymd(day).year;
		struct pfd_date last = year_end(year);
		int64_t rate;

		if (place == n)
			return false;
		if (place + 1 < n && rates[place + 1].from.days <= last.days)
			last = pfd_date_add_days(rates[place + 1].from, -1);
		if (pfd_date_cmp(until, last) < 0)
			last = until;
		rate = (int64_t)rates[place].hundredths + points;
		if (rate > 0)
			sum += rate * (last.days - day.days + 1) *
			       (is_leap(year) ? YEAR : LEAP_YEAR);
		day = pfd_date_add_days(last, 1);
	}
	return cents >= 0 &&
	       pfd_money_scale(cents, sum, (int64_t)WHOLE * YEAR * LEAP_YEAR,
		       ret_cents);
}
