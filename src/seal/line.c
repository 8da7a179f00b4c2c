/* One key as a line of fixed width:
 *
 *	KEYID PERSON CLASS MADE KEY
 *
 * so that a destroyed key is overwritten where it stands, and a place in the file
 * follows from a number. */
#include <stdlib.h>

#include "internal.h"

enum {
	PERSON_AT = PFD_KEY_ID_SIZE + 1,
	CLASS_AT = PERSON_AT + PERSON_SIZE + 1,
	CLASS_SIZE = 8,
	MADE_AT = CLASS_AT + CLASS_SIZE + 1,
	MADE_SIZE = 10
};

static struct pfd_str column(const char *line, size_t at, size_t n)
{
	return (struct pfd_str){ line + at, n };
}

static bool base64_char(char c)
{
	return pfd_is_digit(c) || pfd_is_lower(c) || (c >= 'A' && c <= 'Z') ||
	       c == '+' || c == '/';
}

/* As pfd_key_write makes it; or with a '-' anywhere, which no base64 of ours has:
 * also a key that was overwritten in part is one no more. */
static bool read_secret(const char *secret, enum pfd_key_state *ret_state)
{
	bool good = true;

	for (size_t i = 0; i < SECRET_SIZE; i++) {
		if (secret[i] == '-') {
			*ret_state = PFD_KEY_DESTROYED;
			return true;
		}
		good = good && (i < SECRET_SIZE - 1 ? base64_char(secret[i])
						    : secret[i] == '=');
	}
	*ret_state = PFD_KEY_PRESENT;
	/* 43 characters are 258 bits: the last two are none of the key's. */
	return good && strchr("AEIMQUYcgkosw048", secret[SECRET_SIZE - 2]);
}

static bool person_good(struct pfd_str person)
{
	for (size_t i = 2; i < person.len; i++)
		if (!pfd_is_base32(person.ptr[i]))
			return false;
	return person.len == PERSON_SIZE && pfd_str_starts(person, "p-");
}

bool pfd_key_good(const struct pfd_key *key)
{
	return pfd_key_id_good(key->id) && person_good(key->person) &&
	       key->class >= 0 && key->class < PFD_N_RETENTION;
}

bool pfd_key_read(const char *line, struct pfd_key *ret)
{
	struct pfd_str class = pfd_str_trim(column(line, CLASS_AT, CLASS_SIZE));
	struct pfd_key key = {
		.id = column(line, 0, PFD_KEY_ID_SIZE),
		.person = column(line, PERSON_AT, PERSON_SIZE),
		.class = pfd_enum_find_key(&pfd_enum_retention, class),
	};

	if (line[PERSON_AT - 1] != ' ' || line[CLASS_AT - 1] != ' ' ||
		line[MADE_AT - 1] != ' ' || line[SECRET_AT - 1] != ' ' ||
		line[CLASS_AT] == ' ' || !pfd_key_good(&key) ||
		pfd_date_parse(column(line, MADE_AT, MADE_SIZE), &key.made) !=
			PFD_DATE_GOOD ||
		!read_secret(line + SECRET_AT, &key.state))
		return false;
	*ret = key;
	return true;
}

void pfd_key_secret(const char *line, unsigned char ret[static PFD_KEY_BYTES])
{
	sodium_base642bin(ret, PFD_KEY_BYTES, line + SECRET_AT, SECRET_SIZE,
		NULL, NULL, NULL, sodium_base64_VARIANT_ORIGINAL);
}

void pfd_key_write(
	char *line, const struct pfd_key *key, const unsigned char *secret)
{
	char made[PFD_DATE_SIZE], text[SECRET_SIZE + 1];
	const char *class = pfd_enum_retention.values[key->class].key;

	if (!pfd_key_good(key))
		abort();
	memset(line, ' ', KEY_SIZE);
	memcpy(line, key->id.ptr, PFD_KEY_ID_SIZE);
	memcpy(line + PERSON_AT, key->person.ptr, PERSON_SIZE);
	memcpy(line + CLASS_AT, class, strlen(class));
	memcpy(line + MADE_AT, pfd_date_iso(key->made, made), MADE_SIZE);
	memset(text, '-', SECRET_SIZE);
	if (secret)
		sodium_bin2base64(text, sizeof(text), secret, PFD_KEY_BYTES,
			sodium_base64_VARIANT_ORIGINAL);
	memcpy(line + SECRET_AT, text, SECRET_SIZE);
	sodium_memzero(text, sizeof(text));
}
