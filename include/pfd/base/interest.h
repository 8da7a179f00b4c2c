/* Statutory interest at a rate that changes with the half-years.
 *
 * § 49a (3) VwVfG: five percentage points above the base rate (§ 247 BGB) a year.
 * No law says how a year is divided; counted are the days of the calendar, each
 * as one of the 365 or 366 of its year, and no interest on interest (§ 289 BGB).
 */
#ifndef PFD_BASE_INTEREST_H
#define PFD_BASE_INTEREST_H

#include <pfd/base/date.h>

/* A yearly rate in hundredths of a percent, from that day on. */
struct pfd_rate {
	struct pfd_date from;
	int32_t hundredths;
};

/* Interest on `cents` for the days after `after` up to and including `until`, at
 * the rate of each day (`rates` by date) plus `points` hundredths of a percent,
 * rounded once, half a cent up.  A rate below zero counts as none.  False, and
 * *ret_cents untouched, for a negative amount, a day before the first rate, or a
 * result out of range. */
PFD_MUST_CHECK bool pfd_interest(int64_t cents, struct pfd_date after,
	struct pfd_date until, const struct pfd_rate *rates, size_t n,
	int32_t points, int64_t *ret_cents);

#endif
