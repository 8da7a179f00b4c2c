/* What is told by its grammar: IBANs, e-mail addresses, phone numbers. */
#include "internal.h"

static char byte_at(const struct scan *scan, size_t pos)
{
	return pos < scan->text.len ? scan->text.ptr[pos] : '\0';
}

static bool is_ascii(char c)
{
	return pfd_is_digit(c) || pfd_is_lower(pfd_to_lower(c));
}

/* A letter or digit of any script begins at `pos`. */
static bool is_alnum(const struct scan *scan, size_t pos)
{
	char c = byte_at(scan, pos);

	if ((unsigned char)c < 0x80)
		return is_ascii(c);
	return pfd_scan_letter(pfd_utf8_next(scan->text, &pos));
}

/* … ends before `pos`. */
static bool is_alnum_before(const struct scan *scan, size_t pos)
{
	while (pos && ((unsigned char)byte_at(scan, --pos) & 0xc0) == 0x80)
		;
	return is_alnum(scan, pos);
}

/* The length of a blank at `pos`, also one that does not break; else 0. */
static size_t blank_at(const struct scan *scan, size_t pos)
{
	if (byte_at(scan, pos) == ' ')
		return 1;
	return byte_at(scan, pos) == '\xc2' && byte_at(scan, pos + 1) == '\xa0'
		       ? 2
		       : 0;
}

static bool is_one_of(struct pfd_str word, const char *words)
{
	struct pfd_str rest = pfd_str(words), one;

	while (pfd_str_cut(&rest, ' ', &one))
		if (pfd_str_eq(one, word))
			return true;
	return false;
}

static bool in_words(const struct scan *scan, size_t i, const char *words)
{
	const struct token *token = pfd_scan_token(scan, i);

	return token->word && is_one_of(token->word->fold, words);
}

/* ---- IBANs -------------------------------------------------------------------- */

/* Up to `length` letters and digits in capitals, groups parted by single blanks or
 * hyphens; returns where they end. */
static size_t collect_iban(const struct scan *scan, size_t pos, size_t length,
	char *ret, size_t *ret_n)
{
	size_t n = 0;

	for (size_t gap; n < length; pos++) {
		char c = byte_at(scan, pos);

		if (is_ascii(c)) {
			ret[n++] = pfd_is_lower(c) ? (char)(c - 32) : c;
			continue;
		}
		gap = c == '-' || c == '_' ? 1 : blank_at(scan, pos);
		if (!gap || !is_ascii(byte_at(scan, pos + gap)))
			break;
		pos += gap - 1;
	}
	*ret_n = n;
	return pos;
}

enum found pfd_find_iban(struct scan *scan, size_t i, struct find *ret)
{
	const struct token *country = pfd_scan_token(scan, i);
	const struct token *check = pfd_scan_token(scan, i + 1);
	char iban[PFD_IBAN_MAX];
	struct pfd_str fold;
	size_t length, n, end;
	char letters[2];

	if (!country->word || check->word || check->gap != GAP_NONE ||
		!country->gap || country->to - country->from != 2 ||
		check->to - check->from < 2)
		return NOT_FOUND;
	fold = country->word->fold;
	letters[0] = (char)(fold.ptr[0] - 32);
	letters[1] = (char)(fold.ptr[1] - 32);
	length = pfd_iban_length((struct pfd_str){ letters, 2 });
	if (!length)
		return NOT_FOUND;
	end = collect_iban(scan, country->from, length, iban, &n);
	*ret = (struct find){ PFD_SCAN_IBAN, country->from, end, country->from,
		end };
	if (n == length && !is_alnum(scan, end) &&
		pfd_iban_ok((struct pfd_str){ iban, n }))
		return FOUND;
	/* A mistyped one is no phone number either. */
	return n == length && pfd_is_digit(iban[n - 1]) ? FOUND_HARMLESS
							: NOT_FOUND;
}

/* ---- e-mail addresses ------------------------------------------------------------ */

enum { LOCAL_MAX = 64 }; /* RFC 5321, 4.5.3.1.1 */

/* Mailboxes of an office, not of a person. */
static const char roles[] =
	"info kontakt contact mail email post poststelle office buero "
	"verwaltung "
	"vorstand service hallo hello team presse press redaktion sekretariat "
	"geschaeftsstelle fachstelle koordination jugendamt jugendforum jugend "
	"buendnis demokratie beratung verein support noreply no reply "
	"donotreply "
	"webmaster postmaster admin datenschutz anmeldung bewerbung spenden "
	"finanzen buchhaltung rechnung rechnungen foerderung foerdermittel "
	"antrag "
	"antraege git users notifications zentrale empfang stadt rathaus";

static bool is_local(const struct scan *scan, size_t pos)
{
	char c = byte_at(scan, pos);

	return is_alnum(scan, pos) || (c && strchr("._%+-", c));
}

static bool is_role(struct scan *scan, struct pfd_str local)
{
	struct pfd_str rest = pfd_slug(scan->arena, local), part;

	while (pfd_str_cut(&rest, '-', &part))
		if (!is_one_of(part, roles))
			return false;
	return true;
}

/* The end of a host name with a top level of letters, or `pos`. */
static size_t host_end(const struct scan *scan, size_t pos)
{
	size_t end = pos, dot = 0;

	while (is_alnum(scan, end) || byte_at(scan, end) == '-' ||
		(byte_at(scan, end) == '.' && is_alnum(scan, end + 1))) {
		if (byte_at(scan, end) == '.')
			dot = end;
		pfd_utf8_next(scan->text, &end);
	}
	return dot > pos && end - dot > 2 &&
			       !pfd_is_digit(byte_at(scan, dot + 1))
		       ? end
		       : pos;
}

enum found pfd_find_email(struct scan *scan, size_t i, struct find *ret)
{
	size_t from = pfd_scan_token(scan, i)->from, at = from, end;
	char before = from ? byte_at(scan, from - 1) : '\0';

	if (before && strchr("._%+-", before) && !scan->is_path)
		return NOT_FOUND;
	while (at - from < LOCAL_MAX && is_local(scan, at))
		pfd_utf8_next(scan->text, &at);
	if (byte_at(scan, at) != '@')
		return NOT_FOUND;
	end = host_end(scan, at + 1);
	if (end == at + 1)
		return NOT_FOUND;
	*ret = (struct find){ PFD_SCAN_EMAIL, from, end, from, end };
	return is_role(scan, pfd_str_sub(scan->text, from, at)) ? FOUND_HARMLESS
								: FOUND;
}

/* ---- phone numbers ------------------------------------------------------------------ */

enum { GROUPS_MAX = 12, DIGITS_MAX = 15, DIGITS_USUAL = 14, DIGITS_MIN = 8 };

struct number {
	char digits[DIGITS_MAX + 1];
	size_t n, n_groups;
	struct {
		size_t at, n;
		char before; /* a character of what parts it from the last one */
	} groups[GROUPS_MAX];
	size_t end;
};

/* What may stand between two groups of digits: "(0391) 12 34-5", "0171/12 34". */
static size_t separators(const struct scan *scan, size_t pos, char *ret_main)
{
	size_t start = pos;

	*ret_main = ' ';
	for (int i = 0; i < 3; i++) {
		size_t blank = blank_at(scan, pos);
		char c = byte_at(scan, pos);

		if (pfd_str_starts(pfd_str_sub(scan->text, pos, pos + 3), "–"))
			blank = 3;
		if (!blank && !(c && strchr("-/().", c)) &&
			!(c == '_' && scan->is_path))
			break;
		if (!blank)
			*ret_main = c;
		pos += blank ? blank : 1;
	}
	return pos > start && pfd_is_digit(byte_at(scan, pos)) ? pos : start;
}

static bool is_year(const char *digits, size_t n)
{
	return n == 4 &&
	       (!strncmp(digits, "19", 2) || !strncmp(digits, "20", 2));
}

/* Whether the digits belong to what follows the number: the next one, a date. */
static bool is_another(
	const struct scan *scan, size_t pos, size_t end, char before, size_t n)
{
	size_t all = n + (end - pos);

	if (before != ' ')
		return all > DIGITS_MAX;
	return all > DIGITS_USUAL ||
	       (is_year(scan->text.ptr + pos, end - pos) &&
		       byte_at(scan, end) == '-') ||
	       (n >= DIGITS_MIN && end - pos >= 3 &&
		       byte_at(scan, pos) == '0' &&
		       byte_at(scan, pos + 1) != '0');
}

static void read_number(const struct scan *scan, size_t pos, struct number *ret)
{
	char before = '\0';

	for (size_t next; ret->n_groups < GROUPS_MAX; pos = next) {
		size_t end = pos;

		while (pfd_is_digit(byte_at(scan, end)))
			end++;
		if (is_another(scan, pos, end, before, ret->n) ||
			is_alnum(scan, end))
			return;
		memcpy(ret->digits + ret->n, scan->text.ptr + pos, end - pos);
		ret->groups[ret->n_groups].at = ret->n;
		ret->groups[ret->n_groups].n = end - pos;
		ret->groups[ret->n_groups++].before = before;
		ret->n += end - pos;
		ret->end = end;
		next = separators(scan, end, &before);
		if (next == end)
			return;
	}
}

/* Area codes begin with 02 to 09, mobile ones with 015 to 017.  Service numbers
 * are nobody's own. */
static bool is_area(const char *digits)
{
	static const char *const services[] = { "0180", "0137", "0700", "0800",
		"0900", NULL };

	for (const char *const *at = services; *at; at++)
		if (!strncmp(digits, *at, 4))
			return false;
	if (digits[1] == '1')
		return digits[2] >= '5' && digits[2] <= '7';
	return digits[1] >= '2';
}

static bool is_national(const struct number *number)
{
	size_t area = number->groups[0].n;
	bool mobile = number->digits[1] == '1';

	if (number->n < DIGITS_MIN || number->n > 14 ||
		!is_area(number->digits))
		return false;
	if (number->n_groups == 1)
		return number->n >= 10 && number->n <= 12;
	if (area < 3 || area > 12)
		return false;
	/* Two postcodes; a file number and its year. */
	if (!mobile && area < 7 && number->digits[area] == '0')
		return false;
	if (number->n_groups == 2 && number->n <= 9 &&
		is_year(number->digits + area, number->groups[1].n))
		return false;
	/* Dots part dates and amounts; whoever uses them here does throughout. */
	for (size_t i = 1; i < number->n_groups; i++)
		if ((number->groups[i].before == '.') !=
			(number->groups[1].before == '.'))
			return false;
	return number->groups[1].before != '.' || number->n >= 9;
}

/* "+49 (0)391 …", "0049 …", "+48 …". */
static bool is_international(const struct number *number, bool plus)
{
	const char *digits = number->digits + (plus ? 0 : 2);
	size_t n = number->n - (plus ? 0 : 2);

	if (number->n < 10 || digits[0] == '0')
		return false;
	if (!strncmp(digits, "49", 2))
		return n >= 9 && n <= 15;
	/* "+450.00" is an amount. */
	return plus && n >= 9 && n <= 15 && number->n_groups > 1 &&
	       number->groups[1].before != '.';
}

/* "VR 0391 …": numbers of another kind say so. */
static bool is_labelled_otherwise(const struct scan *scan, size_t i)
{
	static const char labels[] =
		"nr nummer az aktenzeichen vr hrb hra gnr kennzeichen konto "
		"kto "
		"kontonummer blz id beleg belegnr belegnummer rechnung "
		"rechnungsnummer kundennummer kassenzeichen steuernummer stnr "
		"ust "
		"drucksache ds ref referenz vorgang vorgangsnummer "
		"bestellnummer "
		"artikel artikelnummer isbn seriennummer mitgliedsnummer "
		"version "
		"plz inventarnummer aktennummer vertragsnummer zaehlernummer "
		"projektnummer foerderkennzeichen fkz reference raum zimmer "
		"seite";

	if (!in_words(scan, i - 1, labels))
		return false;
	return !in_words(scan, i - 2,
		"tel telefon fon phone handy mobil mobile fax ruf");
}

/* What stands before it must not be a part of it. */
static bool begins(const struct scan *scan, size_t i, size_t from)
{
	const struct token *token = pfd_scan_token(scan, i);
	const struct token *before = i ? pfd_scan_token(scan, i - 1) : NULL;
	char c = from ? byte_at(scan, from - 1) : '\0';

	if ((from && is_alnum_before(scan, from)) ||
		(c && strchr("_#/=.,-\\", c) && !scan->is_path))
		return false;
	if (i && is_labelled_otherwise(scan, i))
		return false;
	return !before || before->word || token->gap == GAP_OTHER ||
	       token->gap == GAP_COMMA || token->gap == GAP_LINE ||
	       before->to - before->from <= 4;
}

/* Nor what stands behind it: "0391 12,50 €", "0391 12:30". */
static bool ends(const struct scan *scan, size_t end)
{
	char c = byte_at(scan, end), next = byte_at(scan, end + 1);

	if (is_alnum(scan, end) || c == '%' || (c == '_' && !scan->is_path))
		return false;
	return !(c && strchr(",:.", c) && pfd_is_digit(next));
}

enum found pfd_find_phone(struct scan *scan, size_t i, struct find *ret)
{
	const struct token *token = pfd_scan_token(scan, i);
	size_t from = token->from;
	struct number number = { 0 };
	bool plus, good;

	if (token->word)
		return NOT_FOUND;
	plus = from && byte_at(scan, from - 1) == '+' &&
	       !(from > 1 && is_alnum_before(scan, from - 1));
	if (!plus && byte_at(scan, from) != '0')
		return NOT_FOUND;
	if (plus || (from && byte_at(scan, from - 1) == '('))
		from--;
	read_number(scan, token->from, &number);
	if (!number.n || !begins(scan, i, from) || !ends(scan, number.end))
		return NOT_FOUND;
	if (plus || number.digits[1] == '0')
		good = is_international(&number, plus);
	else
		good = is_national(&number);
	*ret = (struct find){ PFD_SCAN_PHONE, from, number.end, from,
		number.end };
	return good ? FOUND : NOT_FOUND;
}
