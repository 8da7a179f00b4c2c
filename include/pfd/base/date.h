/* Civil dates and clock times: no time zone, no locale, own arithmetic.
 *
 * A date is a count of days since 1970-01-01 in the proleptic Gregorian
 * calendar; years 1900 to 2199 are accepted as input.
 */
#ifndef PFD_BASE_DATE_H
#define PFD_BASE_DATE_H

#include <pfd/base/arena.h>

struct pfd_date {
	int32_t days;
};
struct pfd_ymd {
	int year, month, day;
};

enum pfd_date_bad {
	PFD_DATE_GOOD,
	PFD_DATE_SHAPE,    /* not YYYY-MM-DD (or D.M.YYYY where typed) */
	PFD_DATE_CALENDAR, /* 31 February: no such day */
	PFD_DATE_RANGE     /* year outside 1900–2199 */
};

/* The stored form: exactly YYYY-MM-DD. */
enum pfd_date_bad pfd_date_parse(struct pfd_str s, struct pfd_date *ret);
/* What people type or import: also 2.4.2026 and 02.04.2026. */
enum pfd_date_bad pfd_date_parse_typed(struct pfd_str s, struct pfd_date *ret);
bool pfd_date_from_ymd(struct pfd_ymd ymd, struct pfd_date *ret);
struct pfd_ymd pfd_date_ymd(struct pfd_date date);
static inline int pfd_date_cmp(struct pfd_date a, struct pfd_date b)
{
	return (a.days > b.days) - (a.days < b.days);
}
struct pfd_date pfd_date_add_days(struct pfd_date date, int32_t days);
/* First day of the month `months` after the date's own month. */
struct pfd_date pfd_date_month_start(struct pfd_date date, int months);
/* Same day `months` later, the month's last day where it has no such day. */
struct pfd_date pfd_date_add_months(struct pfd_date date, int months);
int pfd_date_weekday(struct pfd_date date); /* 1 = Monday … 7 = Sunday */
/* The date, or the next day on which TARGET is open: no Saturday or Sunday, New
 * Year, Good Friday, Easter Monday, 1 May, 25 or 26 December (ECB, the calendar of
 * closing days since 2002). */
struct pfd_date pfd_date_banking_day(struct pfd_date date);

#define PFD_DATE_SIZE 11
/* "2026-04-02". */
const char *pfd_date_iso(struct pfd_date date, char buf[static PFD_DATE_SIZE]);
/* "2.4.2026". */
const char *pfd_date_german(
	struct pfd_date date, char buf[static PFD_DATE_SIZE]);

/* The civil date in Europe/Berlin at an instant (seconds since the epoch, UTC),
 * by the rule in force since 1996 (CET/CEST, change at 01:00 UTC on the last
 * Sundays of March and October). */
struct pfd_date pfd_date_berlin(int64_t instant_s);

/* Minutes after midnight from HH:MM (00:00 … 23:59); false if not that. */
bool pfd_clock_parse(struct pfd_str s, int *ret_minutes);

#endif
