/* One key as a line of fixed width:
 *
 *	KEYID PERSON CLASS MADE KEY
 *
 * so that a destroyed key is overwritten where it stands, and a place in the file
 * follows from a number. */
#include <stdlib.h>

#include "internal.h"

/* What characters may stand for: GONE is a key that is being overwritten. */
enum { DIGIT = 1, BASE32 = 2, BASE64 = 4, GONE = 8 };
#define IN_64 (BASE64 | GONE)
#define IN_32 (BASE32 | IN_64)
static const unsigned char kinds[256] = {
	['0' ... '9'] = DIGIT | IN_32,
	['A' ... 'Z'] = IN_64,
	['a' ... 'h'] = IN_32,
	['i'] = IN_64,
	['j' ... 'k'] = IN_32,
	['l'] = IN_64,
	['m' ... 'n'] = IN_32,
	['o'] = IN_64,
	['p' ... 't'] = IN_32,
	['u'] = IN_64,
	['v' ... 'z'] = IN_32,
	['+'] = IN_64,
	['/'] = IN_64,
	['-'] = GONE,
	['='] = GONE,
};

/* Thousands of lines are looked at in each run, so without a branch for each
 * character. */
static inline bool all(const char *s, size_t n, unsigned kind)
{
	for (size_t i = 0; i < n; i++)
		kind &= kinds[(unsigned char)s[i]];
	return kind != 0;
}

/* -1 if it is none. */
static int class_of(const char *column)
{
	for (size_t i = 0; i < PFD_N_RETENTION; i++) {
		const char *name = pfd_enum_retention.values[i].key;
		size_t n = strlen(name);

		if (!memcmp(column, name, n) &&
			!memcmp(column + n, "        ", CLASS_SIZE - n))
			return (int)i;
	}
	return -1;
}

static bool person_good(const char *person)
{
	return person[0] == 'p' && person[1] == '-' &&
	       all(person + 2, PERSON_SIZE - 2, BASE32);
}

static bool id_good(const char *id)
{
	return all(id, PFD_KEY_ID_SIZE, BASE32) ||
	       pfd_key_id_published((struct pfd_str){ id, PFD_KEY_ID_SIZE });
}

static bool date_good(const char *date)
{
	return all(date, 4, DIGIT) && date[4] == '-' &&
	       all(date + 5, 2, DIGIT) && date[7] == '-' &&
	       all(date + 8, 2, DIGIT);
}

static bool secret_good(const char *secret)
{
	/* 43 characters are 258 bits, of which the last two are none of the
	 * key's; so base64 has but one form of a key. */
	return (all(secret, SECRET_SIZE - 1, BASE64) &&
		       strchr("AEIMQUYcgkosw048", secret[SECRET_SIZE - 2]) &&
		       secret[SECRET_SIZE - 1] == '=') ||
	       (all(secret, SECRET_SIZE, GONE) &&
		       memchr(secret, '-', SECRET_SIZE));
}

bool pfd_key_good(const struct pfd_key *key)
{
	return key->id.len == PFD_KEY_ID_SIZE && id_good(key->id.ptr) &&
	       key->person.len == PERSON_SIZE && person_good(key->person.ptr) &&
	       key->class >= 0 && key->class < PFD_N_RETENTION;
}

bool pfd_key_line_good(const char *line)
{
	return id_good(line) && line[PERSON_AT - 1] == ' ' &&
	       person_good(line + PERSON_AT) && line[CLASS_AT - 1] == ' ' &&
	       class_of(line + CLASS_AT) >= 0 && line[MADE_AT - 1] == ' ' &&
	       date_good(line + MADE_AT) && line[SECRET_AT - 1] == ' ' &&
	       secret_good(line + SECRET_AT);
}

struct pfd_key pfd_key_read(const char *line)
{
	struct pfd_key key = {
		.id = { line, PFD_KEY_ID_SIZE },
		.person = { line + PERSON_AT, PERSON_SIZE },
		.class = class_of(line + CLASS_AT),
		.state = pfd_key_destroyed(line) ? PFD_KEY_DESTROYED
						 : PFD_KEY_PRESENT,
	};
	struct pfd_str made = { line + MADE_AT, MADE_SIZE };

	/* For people only: a day that is none becomes 1 January 1970. */
	(void)pfd_date_parse(made, &key.made);
	return key;
}

/* No base64 of ours has a '-'; and a key that was overwritten in part is one no
 * more. */
bool pfd_key_destroyed(const char *line)
{
	return memchr(line + SECRET_AT, '-', SECRET_SIZE) != NULL;
}

void pfd_key_destroy(char *line)
{
	memset(line + SECRET_AT, '-', SECRET_SIZE);
}

void pfd_key_secret(const char *line, unsigned char ret[static PFD_KEY_BYTES])
{
	if (sodium_base642bin(ret, PFD_KEY_BYTES, line + SECRET_AT, SECRET_SIZE,
		    NULL, NULL, NULL, sodium_base64_VARIANT_ORIGINAL))
		abort();
}

void pfd_key_write(
	char *line, const struct pfd_key *key, const unsigned char *secret)
{
	char made[PFD_DATE_SIZE], text[SECRET_SIZE + 1];
	const char *class;

	if (!pfd_key_good(key))
		abort();
	class = pfd_enum_retention.values[key->class].key;
	memset(line, ' ', KEY_SIZE);
	memcpy(line, key->id.ptr, PFD_KEY_ID_SIZE);
	memcpy(line + PERSON_AT, key->person.ptr, PERSON_SIZE);
	memcpy(line + CLASS_AT, class, strlen(class));
	memcpy(line + MADE_AT, pfd_date_iso(key->made, made), MADE_SIZE);
	pfd_key_destroy(line);
	if (!secret)
		return;
	sodium_bin2base64(text, sizeof(text), secret, PFD_KEY_BYTES,
		sodium_base64_VARIANT_ORIGINAL);
	memcpy(line + SECRET_AT, text, SECRET_SIZE);
	sodium_memzero(text, sizeof(text));
}
