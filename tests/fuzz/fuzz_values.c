/* Any bytes as an amount, a date and a time: what is read is in its range and, written
 * as in files, is read as the same; nothing but one spelling is in files.
 */
#include <stdlib.h>

#include <pfd/base/date.h>
#include <pfd/base/money.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_money(struct pfd_str s)
{
	char file[PFD_MONEY_SIZE], people[PFD_MONEY_SIZE];
	int64_t cents = -1, typed = -1, again;

	if (pfd_money_parse_typed(s, &typed) == PFD_MONEY_GOOD) {
		if (typed < 0 || typed > PFD_MONEY_MAX_CENTS)
			abort();
		if (pfd_money_parse(pfd_str(pfd_money_file(typed, file)),
			    &again) != PFD_MONEY_GOOD ||
			again != typed)
			abort();
		/* As people see it in German they may type it. */
		if (pfd_money_parse_typed(
			    pfd_str(pfd_money_people(typed, true, people)),
			    &again) != PFD_MONEY_GOOD ||
			again != typed)
			abort();
	}
	if (pfd_money_parse(s, &cents) == PFD_MONEY_GOOD &&
		(cents != typed ||
			!pfd_str_eqz(s, pfd_money_file(cents, file))))
		abort();
}

static void check_date(struct pfd_str s)
{
	char iso[PFD_DATE_SIZE], german[PFD_DATE_SIZE];
	struct pfd_date date, typed = { 0 }, again;
	bool good = pfd_date_parse_typed(s, &typed) == PFD_DATE_GOOD;

	if (good) {
		struct pfd_ymd ymd = pfd_date_ymd(typed);

		if (ymd.year < 1900 || ymd.year > 2199 ||
			!pfd_date_from_ymd(ymd, &again) ||
			again.days != typed.days)
			abort();
		if (pfd_date_parse(pfd_str(pfd_date_iso(typed, iso)), &again) !=
				PFD_DATE_GOOD ||
			again.days != typed.days)
			abort();
		if (pfd_date_parse_typed(
			    pfd_str(pfd_date_german(typed, german)), &again) !=
				PFD_DATE_GOOD ||
			again.days != typed.days)
			abort();
	}
	if (pfd_date_parse(s, &date) == PFD_DATE_GOOD &&
		(!good || date.days != typed.days ||
			!pfd_str_eqz(s, pfd_date_iso(date, iso))))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct pfd_str s = { (const char *)data, size };
	int minutes = -1;

	check_money(s);
	check_date(s);
	if (pfd_clock_parse(s, &minutes) && (minutes < 0 || minutes >= 24 * 60))
		abort();
	return 0;
}
