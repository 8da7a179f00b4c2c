/* Money: euro in whole cents, int64, every operation checked for overflow.
 *
 * No amount ever passes through a floating-point number.
 */
#ifndef PFD_BASE_MONEY_H
#define PFD_BASE_MONEY_H

#include <pfd/base/arena.h>

/* No amount exceeds 10^11 euro; sums of amounts stay far inside int64. */
#define PFD_MONEY_MAX_CENTS INT64_C(10000000000000)

enum pfd_money_bad {
	PFD_MONEY_GOOD,
	PFD_MONEY_SHAPE, /* not an amount at all */
	PFD_MONEY_NEGATIVE,
	PFD_MONEY_AMBIGUOUS, /* 1.234 or 12,345: thousands or decimals? */
	PFD_MONEY_RANGE
};

/* The stored form: [0-9]{1,11}\.[0-9]{2}, no leading zero before a digit. */
enum pfd_money_bad pfd_money_parse(struct pfd_str s, int64_t *ret_cents);
/* What people type or import: 450  450,00  450.00  1.234,56 and nothing else
 * (PRODUCT, "The data repository"); blanks around it do not count. */
enum pfd_money_bad pfd_money_parse_typed(struct pfd_str s, int64_t *ret_cents);

/* False, and *ret untouched, when the result leaves ±PFD_MONEY_MAX_CENTS. */
PFD_MUST_CHECK bool pfd_money_add(int64_t a, int64_t b, int64_t *ret);
PFD_MUST_CHECK bool pfd_money_sub(int64_t a, int64_t b, int64_t *ret);
/* a × numerator ÷ denominator, half away from zero; denominator > 0. */
PFD_MUST_CHECK bool pfd_money_scale(
	int64_t a, int64_t numerator, int64_t denominator, int64_t *ret);

#define PFD_MONEY_SIZE 32
/* "1234.50": files, JSON, CSV, TSV. */
const char *pfd_money_file(int64_t cents, char buf[static PFD_MONEY_SIZE]);
/* "1,234.50" or "1.234,50": for people, without the currency sign. */
const char *pfd_money_people(
	int64_t cents, bool german, char buf[static PFD_MONEY_SIZE]);

#endif
