/* IBANs: one judge for the rule about accounts and the search for them. */
#include <pfd/text.h>

/* SWIFT's register of ISO 13616: country and length, in alphabetical order. */
static const char lengths[] =
	"AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ"
	"27"
	"DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE"
	"22"
	"IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK"
	"19"
	"MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC"
	"31"
	"SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";

size_t pfd_iban_length(struct pfd_str iban)
{
	for (const char *at = lengths; iban.len >= 2 && *at; at += 4)
		if (at[0] == iban.ptr[0] && at[1] == iban.ptr[1])
			return (size_t)(at[2] - '0') * 10 +
			       (size_t)(at[3] - '0');
	return 0;
}

/* The first four characters to the end, letters as 10 … 35, the number modulo 97
 * must be 1 (ISO 7064 mod 97-10); German ones are all digits. */
bool pfd_iban_ok(struct pfd_str iban)
{
	size_t length = pfd_iban_length(iban);
	bool german = pfd_str_starts(iban, "DE");
	unsigned rest = 0;

	if (length ? iban.len != length
		   : iban.len < 15 || iban.len > PFD_IBAN_MAX)
		return false;
	for (size_t i = 0; i < iban.len; i++) {
		size_t at = (i + 4) % iban.len;
		char c = iban.ptr[at];

		if (pfd_is_digit(c))
			rest = (rest * 10 + (unsigned)(c - '0')) % 97;
		else if (c >= 'A' && c <= 'Z' && (at < 2 || !german))
			rest = (rest * 100 + (unsigned)(c - 'A') + 10) % 97;
		else
			return false;
	}
	return rest == 1;
}
