/* Files of keys for another machine or for escrow:
 *
 *	pfd-bundle 1 NAME COUNT argon2id PASSES KIBIBYTES SALT
 *	pfd-escrow 1 NAME COUNT
 *
 * and the keys' lines in base64, sealed together with that first line, so that
 * none of it can be changed. */
#include <stdlib.h>

#include <pfd/text.h>

#include "internal.h"

/* A bundle leaves the machine, and a passphrase is what a person can remember:
 * libsodium's MODERATE, 3 passes over 256 MiB, takes an office machine about a
 * second and makes guessing dear.  The parameters stand in the file and may grow;
 * a hostile file may not ask for more than this. */
enum {
	PASSES = crypto_pwhash_argon2id_OPSLIMIT_MODERATE,
	KIBIBYTES = crypto_pwhash_argon2id_MEMLIMIT_MODERATE / 1024,
	PASSES_MAX = 16,
	KIBIBYTES_MIN = 8,
	KIBIBYTES_MAX = 1024 * 1024,
	COUNT_MAX = 1000 * 1000,
	LINE_SIZE = KEY_SIZE + 1,
	SALT = crypto_pwhash_argon2id_SALTBYTES,
	NONCE = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
	TAG = crypto_aead_xchacha20poly1305_ietf_ABYTES,
	HEADER_WORDS = 8
};
static const char bundle_word[] = "pfd-bundle", escrow_word[] = "pfd-escrow";

struct header {
	struct pfd_str line; /* without its end */
	struct pfd_str name, salt;
	bool escrow;
	int64_t count, passes, kibibytes;
};

bool pfd_bundle_is_escrow(struct pfd_str bytes)
{
	return pfd_str_starts(bytes, escrow_word);
}

void pfd_bundle_wipe(struct pfd_bundle *bundle)
{
	pfd_vec_foreach (item, bundle)
		sodium_memzero(item->secret, sizeof(item->secret));
	bundle->n = 0;
}

/* ---- making --------------------------------------------------------------------- */

static void put_key(
	struct pfd_arena *arena, struct pfd_bundle_key *item, const char *line)
{
	item->key = pfd_key_read(line);
	item->key.id = pfd_arena_str(arena, item->key.id);
	item->key.person = pfd_arena_str(arena, item->key.person);
	pfd_key_secret(line, item->secret);
}

void pfd_bundle_fill(struct pfd_arena *arena, struct pfd_keyring *ring,
	bool (*take)(void *ctx, const struct pfd_key *key), void *ctx,
	struct pfd_bundle *ret)
{
	char name[10] = "k-";

	pfd_env_base32(ring->env, name + 2, sizeof(name) - 2);
	*ret = (struct pfd_bundle){
		.name = pfd_arena_str(
			arena, (struct pfd_str){ name, sizeof(name) })
	};
	/* At once, so that no copy of a secret is left where it grew. */
	ret->items = pfd_alloc_n(arena, ring->n + 1, sizeof(*ret->items));
	for (size_t i = 0; i < ring->n; i++) {
		const struct slot *slot = &ring->items[i];
		struct pfd_bundle_key *item = &ret->items[ret->n];
		struct pfd_key key = pfd_key_read(slot->line);

		if (pfd_keyring_slot(ring, key.id) != slot ||
			key.state != PFD_KEY_PRESENT ||
			(take && !take(ctx, &key)))
			continue;
		put_key(arena, item, slot->line);
		ret->n++;
	}
}

/* The header's line and the keys', which is what gets sealed. */
static struct pfd_str plain_of(struct pfd_arena *arena, struct pfd_str header,
	const struct pfd_bundle *bundle)
{
	size_t n = header.len;
	char *plain = pfd_alloc(arena, n + bundle->n * LINE_SIZE);

	memcpy(plain, header.ptr, n);
	pfd_vec_foreach (item, bundle) {
		pfd_key_write(plain + n, &item->key, item->secret);
		plain[n + KEY_SIZE] = '\n';
		n += LINE_SIZE;
	}
	return (struct pfd_str){ plain, n };
}

/* The file; `plain` is wiped. */
static struct pfd_str finish(struct pfd_arena *arena, struct pfd_str header,
	struct pfd_str plain, const unsigned char *sealed, size_t n)
{
	struct pfd_str body = pfd_base64(arena, sealed, n);

	sodium_memzero((char *)(uintptr_t)plain.ptr, plain.len);
	return pfd_arena_printf(
		arena, "%.*s%.*s\n", PFD_STR_ARG(header), PFD_STR_ARG(body));
}

/* False where the system has not that much memory. */
static bool derive(struct pfd_arena *arena, struct pfd_str passphrase,
	const unsigned char *salt, int64_t passes, int64_t kibibytes,
	unsigned char ret[static PFD_KEY_BYTES])
{
	/* An ü typed on another machine may be two characters. */
	struct pfd_str words = pfd_utf8_check(passphrase) == SIZE_MAX
				       ? pfd_utf8_nfc(arena, passphrase)
				       : pfd_arena_str(arena, passphrase);
	int failed = crypto_pwhash(ret, PFD_KEY_BYTES, words.ptr, words.len,
		salt, (unsigned long long)passes, (size_t)kibibytes * 1024,
		crypto_pwhash_ALG_ARGON2ID13);

	sodium_memzero((char *)(uintptr_t)words.ptr, words.len);
	return !failed;
}

struct pfd_str pfd_bundle_seal(struct pfd_arena *arena,
	const struct pfd_env *env, const struct pfd_bundle *bundle,
	struct pfd_str passphrase)
{
	unsigned char salt[SALT], key[PFD_KEY_BYTES], *sealed;
	struct pfd_str header, plain, text;

	pfd_sodium();
	env->random(env->random_ctx, salt, sizeof(salt));
	text = pfd_base64(arena, salt, sizeof(salt));
	header = pfd_arena_printf(arena, "%s 1 %.*s %zu argon2id %d %d %.*s\n",
		bundle_word, PFD_STR_ARG(bundle->name), bundle->n, PASSES,
		KIBIBYTES, PFD_STR_ARG(text));
	plain = plain_of(arena, header, bundle);
	sealed = pfd_alloc(arena, NONCE + plain.len + TAG);
	if (!derive(arena, passphrase, salt, PASSES, KIBIBYTES, key))
		pfd_oom();
	env->random(env->random_ctx, sealed, NONCE);
	crypto_aead_xchacha20poly1305_ietf_encrypt(sealed + NONCE, NULL,
		(const unsigned char *)plain.ptr, plain.len, NULL, 0, NULL,
		sealed, key);
	sodium_memzero(key, sizeof(key));
	return finish(arena, header, plain, sealed, NONCE + plain.len + TAG);
}

enum pfd_status pfd_bundle_seal_for(struct pfd_arena *arena,
	const struct pfd_bundle *bundle, struct pfd_str public_key,
	struct pfd_str *ret, struct pfd_err *err)
{
	struct pfd_str header, plain, key;
	unsigned char *sealed;

	pfd_sodium();
	header = pfd_arena_printf(arena, "%s 1 %.*s %zu\n", escrow_word,
		PFD_STR_ARG(bundle->name), bundle->n);
	plain = plain_of(arena, header, bundle);
	sealed = pfd_alloc(arena, plain.len + crypto_box_SEALBYTES);
	if (!pfd_base64_read(arena, public_key, &key) ||
		key.len != crypto_box_PUBLICKEYBYTES ||
		crypto_box_seal(sealed, (const unsigned char *)plain.ptr,
			plain.len, (const unsigned char *)key.ptr)) {
		sodium_memzero((char *)(uintptr_t)plain.ptr, plain.len);
		pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("\"{key}\" is not a public key of an "
				    "escrow recipient",
				"„{key}“ ist kein öffentlicher Schlüssel einer "
				"Hinterlegungsstelle",
				PFD_A_STR("key", public_key)));
		return pfd_hint(err,
			PFD_MESSAGE("name what the recipient's pfd key pair "
				    "FILE has printed",
				"angeben, was dort pfd key pair FILE "
				"ausgegeben hat"));
	}
	*ret = finish(
		arena, header, plain, sealed, plain.len + crypto_box_SEALBYTES);
	return PFD_OK;
}

void pfd_escrow_pair(struct pfd_arena *arena, struct pfd_str *ret_public,
	struct pfd_str *ret_secret)
{
	unsigned char public[crypto_box_PUBLICKEYBYTES];
	unsigned char secret[crypto_box_SECRETKEYBYTES];

	pfd_sodium();
	crypto_box_keypair(public, secret);
	*ret_public = pfd_base64(arena, public, sizeof(public));
	*ret_secret = pfd_base64(arena, secret, sizeof(secret));
	sodium_memzero(secret, sizeof(secret));
}

/* ---- opening -------------------------------------------------------------------- */

static bool number(struct pfd_str s, int64_t min, int64_t max, int64_t *ret)
{
	int64_t value = 0;

	if (!s.len || (s.len > 1 && s.ptr[0] == '0'))
		return false;
	for (size_t i = 0; i < s.len; i++) {
		if (!pfd_is_digit(s.ptr[i]))
			return false;
		value = value * 10 + (s.ptr[i] - '0');
		if (value > max)
			return false;
	}
	*ret = value;
	return value >= min;
}

static bool read_header(
	struct pfd_arena *arena, struct pfd_str line, struct header *ret)
{
	struct pfd_str words[HEADER_WORDS] = { 0 }, rest = line;
	size_t n = 0;

	while (n < HEADER_WORDS && pfd_str_cut(&rest, ' ', &words[n]))
		n++;
	ret->line = line;
	ret->name = words[2];
	ret->escrow = pfd_str_eqz(words[0], escrow_word);
	if (rest.ptr || n != (ret->escrow ? 4 : HEADER_WORDS) ||
		!pfd_str_eqz(words[1], "1") || !pfd_slug_good(words[2]) ||
		!number(words[3], 0, COUNT_MAX, &ret->count))
		return false;
	return ret->escrow ||
	       (pfd_str_eqz(words[0], bundle_word) &&
		       pfd_str_eqz(words[4], "argon2id") &&
		       number(words[5], 1, PASSES_MAX, &ret->passes) &&
		       number(words[6], KIBIBYTES_MIN, KIBIBYTES_MAX,
			       &ret->kibibytes) &&
		       pfd_base64_read(arena, words[7], &ret->salt) &&
		       ret->salt.len == SALT);
}

static enum pfd_status fail_form(struct pfd_err *err)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("this is not a file of keys, or it was cut",
			"das ist keine Schlüsseldatei, oder sie wurde "
			"abgeschnitten"));
	return pfd_hint(err,
		PFD_MESSAGE("name a file that pfd key export has made; if it "
			    "is one, fetch it anew",
			"eine Datei nennen, die pfd key export erstellt hat; "
			"ist es eine, sie neu holen"));
}

static enum pfd_status fail_closed(bool escrow, struct pfd_err *err)
{
	if (escrow) {
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("the file of keys does not open: it was "
				    "made for another secret key, or changed",
				"die Schlüsseldatei lässt sich nicht öffnen: "
				"für einen anderen geheimen Schlüssel gemacht "
				"oder verändert"));
		return pfd_hint(err,
			PFD_MESSAGE("use the other half of the public key that "
				    "pfd.yaml names; if it is that, fetch the "
				    "file anew",
				"die andere Hälfte des öffentlichen Schlüssels "
				"aus pfd.yaml verwenden; ist er das, die Datei "
				"neu holen"));
	}
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("the file of keys does not open: another "
			    "passphrase, or it was changed",
			"die Schlüsseldatei lässt sich nicht öffnen: andere "
			"Passphrase, oder sie wurde verändert"));
	return pfd_hint(err,
		PFD_MESSAGE("type the passphrase anew; if it is the right one, "
			    "fetch the file anew",
			"die Passphrase noch einmal eingeben; stimmt sie, die "
			"Datei neu holen"));
}

static enum pfd_status open_bundle(struct pfd_arena *arena,
	const struct header *header, struct pfd_str sealed,
	struct pfd_str passphrase, unsigned char *plain, struct pfd_err *err)
{
	const unsigned char *bytes = (const unsigned char *)sealed.ptr;
	unsigned char key[PFD_KEY_BYTES];
	int failed;

	if (!derive(arena, passphrase, (const unsigned char *)header->salt.ptr,
		    header->passes, header->kibibytes, key))
		return pfd_fail(err, PFD_FAILED,
			PFD_MESSAGE("opening the file of keys needs {size} MiB "
				    "of memory",
				"zum Öffnen der Schlüsseldatei werden {size} "
				"MiB Speicher gebraucht",
				PFD_A_INT("size", header->kibibytes / 1024)));
	failed = crypto_aead_xchacha20poly1305_ietf_decrypt(plain, NULL, NULL,
		bytes + NONCE, sealed.len - NONCE, NULL, 0, bytes, key);
	sodium_memzero(key, sizeof(key));
	return failed ? fail_closed(false, err) : PFD_OK;
}

static enum pfd_status open_escrow(struct pfd_arena *arena,
	struct pfd_str sealed, struct pfd_str secret, unsigned char *plain,
	struct pfd_err *err)
{
	unsigned char public[crypto_box_PUBLICKEYBYTES];
	struct pfd_str key = { 0 };
	bool good = pfd_base64_read(arena, pfd_str_trim(secret), &key) &&
		    key.len == crypto_box_SECRETKEYBYTES;
	const unsigned char *bytes = (const unsigned char *)key.ptr;

	good = good && !crypto_scalarmult_base(public, bytes) &&
	       !crypto_box_seal_open(plain, (const unsigned char *)sealed.ptr,
		       sealed.len, public, bytes);
	sodium_memzero((char *)(uintptr_t)key.ptr, key.len);
	return good ? PFD_OK : fail_closed(true, err);
}

/* The keys' lines behind the header's. */
static bool read_keys(struct pfd_arena *arena, const struct header *header,
	const char *lines, struct pfd_bundle *ret)
{
	size_t count = (size_t)header->count;

	*ret = (struct pfd_bundle){ .name = pfd_arena_str(arena, header->name),
		.items = pfd_alloc_n(arena, count + 1, sizeof(*ret->items)) };
	for (; ret->n < count; ret->n++, lines += LINE_SIZE) {
		if (!pfd_key_line_good(lines) || lines[KEY_SIZE] != '\n' ||
			pfd_key_destroyed(lines) ||
			pfd_key_id_published(pfd_key_read(lines).id))
			return false;
		put_key(arena, &ret->items[ret->n], lines);
	}
	return true;
}

enum pfd_status pfd_bundle_open(struct pfd_arena *arena, struct pfd_str bytes,
	struct pfd_str secret, struct pfd_bundle *ret, struct pfd_err *err)
{
	struct pfd_str line, sealed;
	struct header header = { 0 };
	struct pfd_bundle bundle;
	enum pfd_status status;
	size_t n, more;
	char *plain;

	pfd_sodium();
	if (!pfd_str_cut(&bytes, '\n', &line) ||
		!read_header(arena, line, &header) ||
		!pfd_base64_read(arena, pfd_str_trim(bytes), &sealed))
		return fail_form(err);
	n = line.len + 1 + (size_t)header.count * LINE_SIZE;
	more = header.escrow ? crypto_box_SEALBYTES : NONCE + TAG;
	if (sealed.len != n + more)
		return fail_form(err);
	plain = pfd_alloc(arena, n);
	status = header.escrow ? open_escrow(arena, sealed, secret,
					 (unsigned char *)plain, err)
			       : open_bundle(arena, &header, sealed, secret,
					 (unsigned char *)plain, err);
	if (status == PFD_OK && (memcmp(plain, line.ptr, line.len) != 0 ||
					!read_keys(arena, &header,
						plain + line.len + 1, &bundle)))
		status = fail_closed(header.escrow, err);
	sodium_memzero(plain, n);
	if (status == PFD_OK)
		*ret = bundle;
	return status;
}
