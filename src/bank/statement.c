/* An account statement of either form, and how its amounts are written.
 */
#include "xml.h"

/* xs:decimal as amounts use it: up to five decimals, of which only the first two
 * may say something. */
bool pfd_bank_decimal(struct pfd_str text, int64_t *ret_cents)
{
	size_t point = pfd_str_find(text, '.');
	struct pfd_str euro =
		pfd_str_sub(text, 0, point == SIZE_MAX ? text.len : point);
	int64_t cents = 0;

	if (!euro.len || euro.len > 11 || text.len > euro.len + 6)
		return false;
	for (size_t i = 0; i < euro.len + 3; i++) {
		char c = i < text.len ? text.ptr[i] : '0';

		if (i == euro.len)
			continue;
		if (!pfd_is_digit(c))
			return false;
		cents = cents * 10 + (c - '0');
	}
	for (size_t i = euro.len + 3; i < text.len; i++)
		if (text.ptr[i] != '0')
			return false;
	if (cents > PFD_MONEY_MAX_CENTS)
		return false;
	*ret_cents = cents;
	return true;
}

static bool is_xml(struct pfd_str bytes)
{
	/* UTF-16 with its mark is XML's business, too. */
	if (pfd_str_starts(bytes, "\xff\xfe") ||
		pfd_str_starts(bytes, "\xfe\xff"))
		return true;
	if (pfd_str_starts(bytes, "\xef\xbb\xbf"))
		bytes = pfd_str_sub(bytes, 3, bytes.len);
	return pfd_str_starts(pfd_str_trim(bytes), "<");
}

enum pfd_status pfd_statement_read(struct pfd_arena *arena,
	struct pfd_str bytes, const char *name, struct pfd_statement *ret,
	struct pfd_err *err)
{
	if (pfd_str_starts(bytes, "PK\x03\x04")) {
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{file}: a ZIP archive",
				"{file}: ein ZIP-Archiv",
				PFD_A_Z("file", name)));
		return pfd_hint(err, PFD_MESSAGE("unpack it and name the files "
						 "in it one by one",
					     "entpacken und die Dateien darin "
					     "einzeln angeben"));
	}
	return is_xml(bytes) ? pfd_camt_read(arena, bytes, name, ret, err)
			     : pfd_bank_csv_read(arena, bytes, name, ret, err);
}
