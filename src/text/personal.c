/* What can only be a person's: an e-mail address, an account, a phone number, a
 * name behind Herr or Frau.
 *
 * Where no person may be named, what is found refuses a record: so only
 * unmistakable forms count.
 */
#include <pfd/text.h>

static bool word_char(char c)
{
	return pfd_is_digit(c) || pfd_is_lower(pfd_to_lower(c)) || c & 0x80;
}

static bool upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool word_begins(struct pfd_str text, size_t at)
{
	return word_char(text.ptr[at]) && (!at || !word_char(text.ptr[at - 1]));
}

static size_t word_end(struct pfd_str text, size_t at)
{
	while (at < text.len && word_char(text.ptr[at]))
		at++;
	return at;
}

/* How long it is from `at` on; 0: it is none.  All of them begin a word. */
typedef size_t detector(struct pfd_str text, size_t at);

static size_t email(struct pfd_str text, size_t at)
{
	size_t end = at, dot = 0;

	/* RFC 5321: at most 64 before the @. */
	while (end < text.len && end - at <= 64 &&
		(word_char(text.ptr[end]) || strchr("._%+-", text.ptr[end])))
		end++;
	if (end == text.len || text.ptr[end++] != '@')
		return 0;
	for (; end < text.len; end++) {
		if (text.ptr[end] == '.' && end + 1 < text.len &&
			word_char(text.ptr[end + 1]))
			dot = end;
		else if (!word_char(text.ptr[end]) && text.ptr[end] != '-')
			break;
	}
	return dot ? end - at : 0;
}

/* DE89 3704 0044 …: in capitals, with or without blanks. */
static size_t iban(struct pfd_str text, size_t at)
{
	size_t end = at, chars = 0, digits = 0;

	for (; end < text.len && chars < 34; end++) {
		char c = text.ptr[end];

		if (c == ' ' && chars >= 4 && text.ptr[end - 1] != ' ')
			continue;
		if (chars < 2 ? !upper(c)
			      : !pfd_is_digit(c) && (chars < 4 || !upper(c)))
			break;
		chars++;
		digits += pfd_is_digit(c);
	}
	return chars >= 15 && digits >= 12 ? end - at : 0;
}

/* 0391 555 01 23, 0391/5550123: an area code and more. */
static size_t phone(struct pfd_str text, size_t at)
{
	bool abroad = at && text.ptr[at - 1] == '+';
	size_t end = at, digits = 0, code = 0;

	if (text.ptr[at] != '0' && !abroad)
		return 0;
	for (; end < text.len && digits <= 15; end++) {
		char c = text.ptr[end];

		if (pfd_is_digit(c))
			digits++;
		else if (!strchr(" /-()", c))
			break;
		else if (!code)
			code = digits;
	}
	if (end < text.len && word_char(text.ptr[end]))
		return 0;
	return digits >= 7 && digits <= 15 && (abroad || !code || code >= 3)
		       ? end - at
		       : 0;
}

static bool one_of(struct pfd_str word, const char *const *list)
{
	for (; *list; list++)
		if (pfd_str_eqz(word, *list))
			return true;
	return false;
}

/* The word that ends one blank before `at`; empty if there is none. */
static struct pfd_str word_before(struct pfd_str text, size_t at)
{
	size_t end = at ? at - 1 : 0, from = end;

	if (at < 2 || text.ptr[end] != ' ')
		return (struct pfd_str){ text.ptr, 0 };
	while (from && word_char(text.ptr[from - 1]))
		from--;
	return pfd_str_sub(text, from, end);
}

/* "eine junge Frau": a woman, not Ms. … */
static bool has_article(struct pfd_str text, size_t at)
{
	static const char *const articles[] = { "ein", "eine", "einer", "einem",
		"einen", "die", "der", "dem", "den", "diese", "dieser", "jede",
		"keine", "Ein", "Eine", "Einer", "Einem", "Einen", "Die", "Der",
		"Dem", "Den", "Diese", "Dieser", "Jede", "Keine", NULL };
	struct pfd_str word = word_before(text, at);

	if (!word.len || one_of(word, articles))
		return word.len > 0;
	return pfd_is_lower(*word.ptr) &&
	       one_of(word_before(text, (size_t)(word.ptr - text.ptr)),
		       articles);
}

static size_t salutation(struct pfd_str text, size_t at)
{
	static const char *const words[] = { "Herr", "Herrn", "Frau", "Mr",
		"Mrs", "Ms", NULL };
	static const char *const ages[] = { "Anfang", "Mitte", "Ende", NULL };
	size_t end = word_end(text, at), name;

	if (!one_of(pfd_str_sub(text, at, end), words) || has_article(text, at))
		return 0;
	/* Mr. X, Frau Dr. X */
	for (name = end; name < text.len && strchr(" .", text.ptr[name]);) {
		name++;
		if (pfd_str_starts(pfd_str_sub(text, name, text.len), "Dr."))
			name += 3;
	}
	if (name == end || name == text.len ||
		!(upper(text.ptr[name]) || text.ptr[name] & 0x80))
		return 0;
	end = word_end(text, name);
	return end - name < 2 || one_of(pfd_str_sub(text, name, end), ages)
		       ? 0
		       : end - at;
}

struct pfd_str pfd_personal_find(struct pfd_str text)
{
	static detector *const detectors[] = { email, iban, phone, salutation };

	for (size_t at = 0; at < text.len; at++) {
		if (!word_begins(text, at))
			continue;
		for (size_t i = 0; i < PFD_COUNT(detectors); i++) {
			size_t n = detectors[i](text, at);

			if (n)
				return pfd_str_sub(text, at, at + n);
		}
	}
	return (struct pfd_str){ text.ptr, 0 };
}
