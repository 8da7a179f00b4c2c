/* Civil dates: days since 1970-01-01 and back, without libc's time functions,
 * which know zones and locales.  The day arithmetic counts years from March, so
 * that the leap day is the last of the year. */
#include <pfd/base/date.h>

enum {
	DAYS_PER_ERA = 146097, /* 400 Gregorian years */
	EPOCH_SHIFT = 719468,  /* from 0000-03-01 to 1970-01-01 */
	FIRST_YEAR = 1900,
	LAST_YEAR = 2199,
	/* 0001-01-01 and 9999-12-31: what fits the written forms. */
	DAYS_MIN = -719162,
	DAYS_MAX = 2932896
};

static int32_t clamp(int64_t days)
{
	if (days < DAYS_MIN)
		return DAYS_MIN;
	if (days > DAYS_MAX)
		return DAYS_MAX;
	return (int32_t)days;
}

/* Any year from 1 on; `day` may lie beyond the month's end. */
static int64_t days_of(int64_t year, int month, int day)
{
	int64_t era, year_of_era, day_of_year;

	if (month <= 2)
		year--;
	era = year / 400;
	year_of_era = year - era * 400;
	day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
	return era * DAYS_PER_ERA + year_of_era * 365 + year_of_era / 4 -
	       year_of_era / 100 + day_of_year - EPOCH_SHIFT;
}

struct pfd_ymd pfd_date_ymd(struct pfd_date date)
{
	int days = clamp(date.days) + EPOCH_SHIFT;
	int era = days / DAYS_PER_ERA;
	int day_of_era = days - era * DAYS_PER_ERA;
	int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 -
				  day_of_era / 146096) /
			  365;
	int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 -
					       year_of_era / 100);
	int month = (5 * day_of_year + 2) / 153; /* 0 = March */
	struct pfd_ymd ymd = {
		.year = era * 400 + year_of_era + (month >= 10),
		.month = (month + 2) % 12 + 1,
		.day = day_of_year - (153 * month + 2) / 5 + 1,
	};

	return ymd;
}

static int days_in_month(int64_t year, int month)
{
	static const unsigned char days[] = { 31, 28, 31, 30, 31, 30, 31, 31,
		30, 31, 30, 31 };

	if (month == 2 &&
		(year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)))
		return 29;
	return days[month - 1];
}

static enum pfd_date_bad from_ymd(struct pfd_ymd ymd, struct pfd_date *ret)
{
	if (ymd.year < FIRST_YEAR || ymd.year > LAST_YEAR)
		return PFD_DATE_RANGE;
	if (ymd.month < 1 || ymd.month > 12 || ymd.day < 1 ||
		ymd.day > days_in_month(ymd.year, ymd.month))
		return PFD_DATE_CALENDAR;
	ret->days = (int32_t)days_of(ymd.year, ymd.month, ymd.day);
	return PFD_DATE_GOOD;
}

bool pfd_date_from_ymd(struct pfd_ymd ymd, struct pfd_date *ret)
{
	return from_ymd(ymd, ret) == PFD_DATE_GOOD;
}

/* A number of min to max digits at the start of *s, which moves on. */
static bool number(struct pfd_str *s, size_t min, size_t max, int *ret)
{
	size_t n = 0;
	int value = 0;

	while (n < s->len && n < max && pfd_is_digit(s->ptr[n]))
		value = value * 10 + (s->ptr[n++] - '0');
	if (n < min)
		return false;
	*s = pfd_str_sub(*s, n, s->len);
	*ret = value;
	return true;
}

static bool literal(struct pfd_str *s, char c)
{
	if (!s->len || *s->ptr != c)
		return false;
	*s = pfd_str_sub(*s, 1, s->len);
	return true;
}

enum pfd_date_bad pfd_date_parse(struct pfd_str s, struct pfd_date *ret)
{
	struct pfd_ymd ymd;

	if (!number(&s, 4, 4, &ymd.year) || !literal(&s, '-') ||
		!number(&s, 2, 2, &ymd.month) || !literal(&s, '-') ||
		!number(&s, 2, 2, &ymd.day) || s.len)
		return PFD_DATE_SHAPE;
	return from_ymd(ymd, ret);
}

enum pfd_date_bad pfd_date_parse_typed(struct pfd_str s, struct pfd_date *ret)
{
	struct pfd_ymd ymd;

	s = pfd_str_trim(s);
	if (pfd_str_find(s, '.') == SIZE_MAX)
		return pfd_date_parse(s, ret);
	if (!number(&s, 1, 2, &ymd.day) || !literal(&s, '.') ||
		!number(&s, 1, 2, &ymd.month) || !literal(&s, '.') ||
		!number(&s, 4, 4, &ymd.year) || s.len)
		return PFD_DATE_SHAPE;
	return from_ymd(ymd, ret);
}

struct pfd_date pfd_date_add_days(struct pfd_date date, int32_t days)
{
	return (struct pfd_date){ clamp((int64_t)date.days + days) };
}

/* The day, or the last one of a shorter month, `months` after ymd's month. */
static struct pfd_date in_month(struct pfd_ymd ymd, int months, int day)
{
	int64_t count = (int64_t)ymd.year * 12 + ymd.month - 1 + months;
	int64_t year;
	int month, last;

	if (count < 12)
		return (struct pfd_date){ DAYS_MIN };
	year = count / 12;
	month = (int)(count % 12) + 1;
	last = days_in_month(year, month);
	return (struct pfd_date){ clamp(
		days_of(year, month, day < last ? day : last)) };
}

struct pfd_date pfd_date_month_start(struct pfd_date date, int months)
{
	return in_month(pfd_date_ymd(date), months, 1);
}

struct pfd_date pfd_date_add_months(struct pfd_date date, int months)
{
	struct pfd_ymd ymd = pfd_date_ymd(date);

	return in_month(ymd, months, ymd.day);
}

int pfd_date_weekday(struct pfd_date date)
{
	/* 1970-01-01 was a Thursday. */
	return ((date.days % 7) + 7 + 3) % 7 + 1;
}

/* Easter Sunday of the Gregorian calendar, after the rule of 1876 (Butcher). */
static struct pfd_date easter(int year)
{
	int a = year % 19, b = year / 100, c = year % 100;
	int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
	int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
	int m = (a + 11 * h + 22 * l) / 451;
	int n = h + l - 7 * m + 114;
	struct pfd_date date = { 0 };

	(void)pfd_date_from_ymd(
		(struct pfd_ymd){ year, n / 31, n % 31 + 1 }, &date);
	return date;
}

static bool is_closing_day(struct pfd_date date)
{
	static const struct {
		int month, day;
	} closed[] = { { 1, 1 }, { 5, 1 }, { 12, 25 }, { 12, 26 } };
	struct pfd_ymd ymd = pfd_date_ymd(date);
	int32_t after_easter = date.days - easter(ymd.year).days;

	if (pfd_date_weekday(date) > 5 || after_easter == -2 ||
		after_easter == 1)
		return true;
	for (size_t i = 0; i < PFD_COUNT(closed); i++)
		if (closed[i].month == ymd.month && closed[i].day == ymd.day)
			return true;
	return false;
}

struct pfd_date pfd_date_banking_day(struct pfd_date date)
{
	while (is_closing_day(date))
		date = pfd_date_add_days(date, 1);
	return date;
}

static char *digits(char *at, int value, int min)
{
	char reversed[4];
	int n = 0;

	while (n < min || value) {
		reversed[n++] = (char)('0' + value % 10);
		value /= 10;
	}
	while (n)
		*at++ = reversed[--n];
	return at;
}

const char *pfd_date_iso(struct pfd_date date, char buf[static PFD_DATE_SIZE])
{
	struct pfd_ymd ymd = pfd_date_ymd(date);
	char *at = digits(buf, ymd.year, 4);

	*at++ = '-';
	at = digits(at, ymd.month, 2);
	*at++ = '-';
	*digits(at, ymd.day, 2) = '\0';
	return buf;
}

const char *pfd_date_german(
	struct pfd_date date, char buf[static PFD_DATE_SIZE])
{
	struct pfd_ymd ymd = pfd_date_ymd(date);
	char *at = digits(buf, ymd.day, 1);

	*at++ = '.';
	at = digits(at, ymd.month, 1);
	*at++ = '.';
	*digits(at, ymd.year, 4) = '\0';
	return buf;
}

/* 01:00 UTC on the last Sunday of a month with 31 days. */
static int64_t change_of_clocks(int year, int month)
{
	int64_t last = days_of(year, month, 31);

	last -= pfd_date_weekday((struct pfd_date){ (int32_t)last }) % 7;
	return last * 86400 + 3600;
}

static int64_t days_at(int64_t seconds)
{
	return seconds / 86400 - (seconds % 86400 < 0);
}

struct pfd_date pfd_date_berlin(int64_t instant_s)
{
	int year;
	bool summer;

	if (instant_s < (int64_t)DAYS_MIN * 86400)
		return (struct pfd_date){ DAYS_MIN };
	if (instant_s > (int64_t)DAYS_MAX * 86400)
		return (struct pfd_date){ DAYS_MAX };
	year = pfd_date_ymd((struct pfd_date){ (int32_t)days_at(instant_s) })
		       .year;
	summer = instant_s >= change_of_clocks(year, 3) &&
		 instant_s < change_of_clocks(year, 10);
	return (struct pfd_date){ clamp(
		days_at(instant_s + (summer ? 7200 : 3600))) };
}

bool pfd_clock_parse(struct pfd_str s, int *ret_minutes)
{
	int hours, minutes;

	if (!number(&s, 2, 2, &hours) || !literal(&s, ':') ||
		!number(&s, 2, 2, &minutes) || s.len)
		return false;
	if (hours > 23 || minutes > 59)
		return false;
	*ret_minutes = hours * 60 + minutes;
	return true;
}
