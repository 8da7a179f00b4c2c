/* libsodium as pfd uses it: started once, strict base64, hashes, and the keys
 * that are published on purpose. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

enum { BASE64 = sodium_base64_VARIANT_ORIGINAL };

void pfd_sodium(void)
{
	/* Only without any source of randomness. */
	if (sodium_init() < 0)
		abort();
}

const char *pfd_seal_library(struct pfd_arena *arena)
{
	return pfd_arena_printf(arena, "libsodium %s", sodium_version_string())
		.ptr;
}

void pfd_wipe(void *bytes, size_t n)
{
	sodium_memzero(bytes, n);
}

/* Of a letter of base64; -1 if it is none. */
static int value_of(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (pfd_is_digit(c))
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/* By hand: libsodium 1.0.18 takes some bytes above 0x7f for letters, and its
 * constant time, which ciphertext does not need, was a third of opening one. */
bool pfd_base64_read(
	struct pfd_arena *arena, struct pfd_str text, struct pfd_str *ret_bytes)
{
	char *bytes = pfd_alloc(arena, text.len / 4 * 3 + 1);
	uint32_t held = 0;
	size_t n = text.len, at = 0;
	unsigned bits = 0;

	while (n && text.ptr[n - 1] == '=')
		n--;
	if (!n || text.len % 4 || text.len - n > 2)
		return false;
	for (size_t i = 0; i < n; i++) {
		int value = value_of(text.ptr[i]);

		if (value < 0)
			return false;
		held = held << 6 | (uint32_t)value;
		bits += 6;
		if (bits < 8)
			continue;
		bits -= 8;
		bytes[at++] = (char)(held >> bits);
	}
	/* What is left over is none of a byte's, so a text has but one form. */
	if (held & ((1U << bits) - 1))
		return false;
	*ret_bytes = (struct pfd_str){ bytes, at };
	return true;
}

struct pfd_str pfd_base64(struct pfd_arena *arena, const void *bytes, size_t n)
{
	size_t size = sodium_base64_ENCODED_LEN(n, BASE64);
	char *text = pfd_alloc(arena, size);

	sodium_bin2base64(text, size, bytes, n, BASE64);
	return (struct pfd_str){ text, size - 1 };
}

/* ---- published keys ------------------------------------------------------------ */

static const char published[] = "demo";

static bool base32(struct pfd_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!pfd_is_base32(s.ptr[i]))
			return false;
	return true;
}

bool pfd_key_id_published(struct pfd_str id)
{
	return id.len == PFD_KEY_ID_SIZE && pfd_str_starts(id, published) &&
	       id.ptr[4] >= '1' && id.ptr[4] < '1' + PFD_N_RETENTION &&
	       base32(pfd_str_sub(id, 5, id.len));
}

bool pfd_key_id_good(struct pfd_str id)
{
	return id.len == PFD_KEY_ID_SIZE &&
	       (base32(id) || pfd_key_id_published(id));
}

void pfd_published_secret(struct pfd_str person, int class,
	unsigned char ret[static PFD_KEY_BYTES])
{
	/* Published: it protects nothing, and nothing real is sealed with it. */
	static const unsigned char constant[] =
		"pfd example data: a public key. ";
	const char *name = pfd_enum_retention.values[class].key;
	crypto_generichash_state state;

	_Static_assert(sizeof(constant) == 33, "32 characters");
	crypto_generichash_init(
		&state, constant, sizeof(constant) - 1, PFD_KEY_BYTES);
	crypto_generichash_update(
		&state, (const unsigned char *)person.ptr, person.len);
	crypto_generichash_update(&state, (const unsigned char *)" ", 1);
	crypto_generichash_update(
		&state, (const unsigned char *)name, strlen(name));
	crypto_generichash_final(&state, ret, PFD_KEY_BYTES);
}

struct pfd_key pfd_key_published(
	struct pfd_arena *arena, struct pfd_str person, int class)
{
	return (struct pfd_key){ .id = pfd_arena_printf(arena, "%s%d%.11s",
					 published, class + 1, person.ptr + 2),
		.person = pfd_arena_str(arena, person),
		.class = class,
		.state = PFD_KEY_PUBLISHED };
}

/* ---- files --------------------------------------------------------------------- */

static void hex(
	crypto_hash_sha256_state *state, char ret[static PFD_SHA256_SIZE])
{
	unsigned char hash[crypto_hash_sha256_BYTES];

	crypto_hash_sha256_final(state, hash);
	sodium_bin2hex(ret, PFD_SHA256_SIZE, hash, sizeof(hash));
}

void pfd_sha256(struct pfd_str bytes, char ret[static PFD_SHA256_SIZE])
{
	crypto_hash_sha256_state state;

	crypto_hash_sha256_init(&state);
	crypto_hash_sha256_update(
		&state, (const unsigned char *)bytes.ptr, bytes.len);
	hex(&state, ret);
}

struct pfd_print pfd_print_of(struct pfd_str bytes)
{
	struct pfd_print ret;

	crypto_generichash(ret.bytes, sizeof(ret.bytes),
		(const unsigned char *)bytes.ptr, bytes.len, NULL, 0);
	return ret;
}

enum pfd_status pfd_sha256_copy(int from, const char *from_name, int to,
	const char *to_name, char ret[static PFD_SHA256_SIZE],
	int64_t *ret_size, struct pfd_err *err)
{
	crypto_hash_sha256_state state;
	unsigned char bytes[32 * 1024];
	enum pfd_status status = PFD_OK;
	int64_t size = 0;
	ssize_t got;

	crypto_hash_sha256_init(&state);
	while (!status && (got = read(from, bytes, sizeof(bytes))) != 0) {
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return pfd_fail_errno(err, from_name, errno);
		crypto_hash_sha256_update(
			&state, bytes, (unsigned long long)got);
		size += got;
		if (to >= 0)
			status = pfd_fd_write(to, to_name,
				(struct pfd_str){ (char *)bytes, (size_t)got },
				err);
	}
	if (status)
		return status;
	hex(&state, ret);
	*ret_size = size;
	return PFD_OK;
}

enum pfd_status pfd_sha256_fd(int fd, const char *name,
	char ret[static PFD_SHA256_SIZE], int64_t *ret_size,
	struct pfd_err *err)
{
	return pfd_sha256_copy(fd, name, -1, NULL, ret, ret_size, err);
}
