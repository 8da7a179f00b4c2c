/* Money in cents: the two grammars, checked arithmetic, two ways of writing. */
#include <pfd/base/money.h>

enum { EURO_DIGITS_MAX = 11 };

static bool all_digits(struct pfd_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!pfd_is_digit(s.ptr[i]))
			return false;
	return s.len > 0;
}

/* Whole euro without separators; 012 is nothing anybody means. */
static bool is_plain(struct pfd_str s)
{
	return all_digits(s) && (s.len == 1 || *s.ptr != '0');
}

/* Whole euro with a point before every three digits: 1.234.567. */
static bool is_grouped(struct pfd_str s)
{
	struct pfd_str head = pfd_str_sub(s, 0, pfd_str_find(s, '.'));

	if (!is_plain(head) || head.len > 3 || *head.ptr == '0')
		return false;
	for (size_t i = head.len; i < s.len; i += 4)
		if (s.len - i < 4 || s.ptr[i] != '.' ||
			!all_digits(pfd_str_sub(s, i + 1, i + 4)))
			return false;
	return true;
}

/* The value of digits, skipping points; `cents` is empty or two digits. */
static enum pfd_money_bad value_of(
	struct pfd_str euro, struct pfd_str cents, int64_t *ret_cents)
{
	int64_t value = 0;
	size_t n = 0;

	for (size_t i = 0; i < euro.len; i++) {
		if (euro.ptr[i] == '.')
			continue;
		if (++n > EURO_DIGITS_MAX)
			return PFD_MONEY_RANGE;
		value = value * 10 + (euro.ptr[i] - '0');
	}
	value *= 100;
	if (cents.len)
		value += (cents.ptr[0] - '0') * 10 + (cents.ptr[1] - '0');
	*ret_cents = value;
	return PFD_MONEY_GOOD;
}

static enum pfd_money_bad parse_stored(struct pfd_str s, int64_t *ret_cents)
{
	struct pfd_str euro;

	if (!pfd_str_cut(&s, '.', &euro) || !is_plain(euro) || s.len != 2 ||
		!all_digits(s))
		return PFD_MONEY_SHAPE;
	return value_of(euro, s, ret_cents);
}

static enum pfd_money_bad parse_typed(struct pfd_str s, int64_t *ret_cents)
{
	struct pfd_str euro, cents = s;
	bool comma = pfd_str_find(s, ',') != SIZE_MAX, plain;

	if (!pfd_str_cut(&cents, comma ? ',' : '.', &euro))
		return PFD_MONEY_SHAPE;
	plain = is_plain(euro);
	if (!plain && !(comma && is_grouped(euro)))
		return PFD_MONEY_SHAPE;
	if (!cents.ptr)
		return value_of(euro, cents, ret_cents);
	if (!all_digits(cents))
		return PFD_MONEY_SHAPE;
	if (cents.len == 3 && plain && euro.len <= 3 && *euro.ptr != '0')
		return PFD_MONEY_AMBIGUOUS;
	if (cents.len != 2)
		return PFD_MONEY_SHAPE;
	return value_of(euro, cents, ret_cents);
}

/* An amount behind a minus sign is named as what it is. */
static enum pfd_money_bad signed_or_not(struct pfd_str s, int64_t *ret_cents,
	enum pfd_money_bad (*parse)(struct pfd_str, int64_t *))
{
	static const char *const minus[] = { "-", "\xe2\x88\x92" };
	int64_t ignored;

	for (size_t i = 0; i < PFD_COUNT(minus); i++) {
		if (!pfd_str_starts(s, minus[i]))
			continue;
		s = pfd_str_sub(s, strlen(minus[i]), s.len);
		return parse(s, &ignored) == PFD_MONEY_SHAPE
			       ? PFD_MONEY_SHAPE
			       : PFD_MONEY_NEGATIVE;
	}
	return parse(s, ret_cents);
}

enum pfd_money_bad pfd_money_parse(struct pfd_str s, int64_t *ret_cents)
{
	return signed_or_not(s, ret_cents, parse_stored);
}

enum pfd_money_bad pfd_money_parse_typed(struct pfd_str s, int64_t *ret_cents)
{
	return signed_or_not(pfd_str_trim(s), ret_cents, parse_typed);
}

static bool in_range(int64_t value)
{
	return value >= -PFD_MONEY_MAX_CENTS && value <= PFD_MONEY_MAX_CENTS;
}

bool pfd_money_add(int64_t a, int64_t b, int64_t *ret)
{
	int64_t sum;

	if (__builtin_add_overflow(a, b, &sum) || !in_range(sum))
		return false;
	*ret = sum;
	return true;
}

bool pfd_money_sub(int64_t a, int64_t b, int64_t *ret)
{
	int64_t difference;

	if (__builtin_sub_overflow(a, b, &difference) || !in_range(difference))
		return false;
	*ret = difference;
	return true;
}

static uint64_t magnitude(int64_t value)
{
	return value < 0 ? -(uint64_t)value : (uint64_t)value;
}

bool pfd_money_scale(
	int64_t a, int64_t numerator, int64_t denominator, int64_t *ret)
{
	unsigned __int128 product =
		(unsigned __int128)magnitude(a) * magnitude(numerator);
	unsigned __int128 quotient;

	if (denominator <= 0)
		return false;
	quotient = (product * 2 + (uint64_t)denominator) /
		   ((unsigned __int128)denominator * 2);
	if (quotient > (unsigned __int128)PFD_MONEY_MAX_CENTS)
		return false;
	*ret = (int64_t)quotient;
	if ((a < 0) != (numerator < 0))
		*ret = -*ret;
	return true;
}

/* Written from the last cent to the sign; `group` 0 leaves the groups out. */
static const char *render(
	int64_t cents, char point, char group, char buf[static PFD_MONEY_SIZE])
{
	char reversed[PFD_MONEY_SIZE];
	uint64_t rest = magnitude(cents);
	size_t n = 0, out = 0;

	for (int digit = 0; digit < 3 || rest; digit++) {
		if (digit == 2)
			reversed[n++] = point;
		else if (group && digit > 2 && (digit - 2) % 3 == 0)
			reversed[n++] = group;
		reversed[n++] = (char)('0' + rest % 10);
		rest /= 10;
	}
	if (cents < 0)
		reversed[n++] = '-';
	while (n)
		buf[out++] = reversed[--n];
	buf[out] = '\0';
	return buf;
}

const char *pfd_money_file(int64_t cents, char buf[static PFD_MONEY_SIZE])
{
	return render(cents, '.', 0, buf);
}

const char *pfd_money_people(
	int64_t cents, bool german, char buf[static PFD_MONEY_SIZE])
{
	return german ? render(cents, ',', '.', buf)
		      : render(cents, '.', ',', buf);
}
