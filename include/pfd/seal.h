/* Sealed texts, and the keys that open them.
 *
 * The only user of libsodium.  A person's private text stands in its record as
 *
 *	enc:v1:KEYID:BASE64
 *
 * XChaCha20-Poly1305 over the text (padded to 32 bytes, so that its length says
 * little), with person, schema field, list-item key and key id as associated data:
 * moved to another place it does not open.  Each person has one key per retention
 * class; keys lie outside the repository, and destroying one ends every copy of
 * what it sealed (CONTRIBUTING, "Sealed fields").
 */
#ifndef PFD_SEAL_H
#define PFD_SEAL_H

#include <pfd/base/env.h>
#include <pfd/base/file.h>
#include <pfd/schema.h>

#define PFD_SEALED "enc:v1:" /* how a sealed text begins */
#define PFD_KEY_ID_SIZE 16   /* characters of Crockford's base32, lower case */
#define PFD_KEY_BYTES 32

/* ---- the keyring: this machine's keystore ----------------------------------- */

/* The file `keys` (0600) in $PFD_KEYSTORE, else $XDG_DATA_HOME/pfd, else
 * ~/.local/share/pfd: first a line "pfd-keys 1 STORE-ID", then one line of fixed
 * width a key,
 *
 *	KEYID PERSON CLASS MADE KEY      (class padded to 8, KEY in base64,
 *					the line with blanks to 128 bytes)
 *
 * appended under a lock and never moved; a destroyed key's line stays, its key
 * overwritten with '-'.  A torn last line counts as not there.
 *
 * Opening texts only reads the keyring, so several threads may; all else is for
 * one thread. */
struct pfd_keyring;

enum pfd_key_state {
	PFD_KEY_PRESENT,
	PFD_KEY_DESTROYED,
	/* Of the synthetic persons of the example data: derived from the published
	 * demo key, never in a file, ids beginning "demo". */
	PFD_KEY_PUBLISHED
};
struct pfd_key {
	struct pfd_str id, person;
	int class; /* PFD_RETENTION_… */
	struct pfd_date made;
	enum pfd_key_state state;
	bool unsaved; /* made in this run: see pfd_keyring_save */
};

/* Whether it is the person's; of a published one see pfd_keyring_find. */
static inline bool pfd_key_is_of(
	const struct pfd_key *key, struct pfd_str person)
{
	if (key->state == PFD_KEY_PUBLISHED)
		person = pfd_str_sub(person, 0,
			person.len < key->person.len ? person.len
						     : key->person.len);
	return pfd_str_eq(key->person, person);
}

/* Reads the keystore; where there is none the keyring is empty.  Locks what it
 * holds into memory, and switches core dumps and ptrace off for the process.
 * PFD_REFUSED: a keystore that others can read or that belongs to another user
 * (names the chmod), or a damaged one (names the line). */
PFD_MUST_CHECK enum pfd_status pfd_keyring_open(struct pfd_arena *arena,
	const struct pfd_env *env, struct pfd_keyring **ret,
	struct pfd_err *err);
/* Wipes the keys; what was given out (ids, persons) goes with them.  PFD_CLEANUP. */
void pfd_keyring_close(struct pfd_keyring **ring);
/* "k-" and 8 characters; empty as long as there is no keystore (but see
 * pfd_keyring_sealed). */
struct pfd_str pfd_keyring_store_id(const struct pfd_keyring *ring);
/* Of the keystore's directory, for messages; "" where there is no home. */
const char *pfd_keyring_path(const struct pfd_keyring *ring);
size_t pfd_keyring_count(const struct pfd_keyring *ring);
const struct pfd_key *pfd_keyring_at(const struct pfd_keyring *ring, size_t i);
/* By its id; NULL if unknown here.  A published one is always known, of its
 * person all but the last character (pfd_key_published has it whole); unless it
 * was destroyed here. */
const struct pfd_key *pfd_keyring_find(
	struct pfd_keyring *ring, struct pfd_str id);

/* Never gives this one to seal with in this run: an erasure names it, and whoever
 * carries that out destroys it. */
void pfd_keyring_end(struct pfd_keyring *ring, struct pfd_str id);
/* The key to seal with: the newest present one of the person and class, else a
 * new one, which pfd_keyring_save must write before what it sealed is committed.
 * With PFD_KEYSTORE=published, for example data, the published one. */
const struct pfd_key *pfd_keyring_key_for(
	struct pfd_keyring *ring, struct pfd_str person, int class);
/* Whether pfd_keyring_key_for gave a key that lies in this keystore, or will: then
 * its id is settled, so that others can be told before it is written. */
bool pfd_keyring_sealed(struct pfd_keyring *ring);
/* The published key of a synthetic person, to seal example data with. */
struct pfd_key pfd_key_published(
	struct pfd_arena *arena, struct pfd_str person, int class);
/* Appends new keys, making the keystore where there is none, and fsyncs.
 * PFD_REFUSED: a key that pfd_keyring_key_for gave was destroyed meanwhile by
 * another process, or which made the keystore under another id than was told;
 * PFD_FAILED: no place to write to (names PFD_KEYSTORE). */
PFD_MUST_CHECK enum pfd_status pfd_keyring_save(
	struct pfd_keyring *ring, struct pfd_err *err);
/* Overwrites the key in place and fsyncs; PFD_OK also if it is gone already or
 * never was here (then a destroyed line is written, so that no old copy of it is
 * taken in again; so for published keys, too).  PFD_REFUSED: no good id or person. */
PFD_MUST_CHECK enum pfd_status pfd_keyring_destroy(struct pfd_keyring *ring,
	const struct pfd_key *key, struct pfd_err *err);

/* ---- texts -------------------------------------------------------------------- */

/* What a sealed text is bound to. */
struct pfd_seal_at {
	struct pfd_str person; /* "p-7k3f9q2xm4ht" */
	struct pfd_str field;  /* without list keys: "account.iban" */
	struct pfd_str item;   /* the list items' keys, '/' between; or empty */
};

/* Begins like a sealed text, whether or not it is a good one. */
static inline bool pfd_sealed(struct pfd_str text)
{
	return pfd_str_starts(text, "enc:");
}

enum pfd_seal_state {
	PFD_SEAL_OPEN,
	PFD_SEAL_NO_KEY,    /* its key is not here */
	PFD_SEAL_DESTROYED, /* its key was destroyed here */
	PFD_SEAL_MALFORMED, /* not of the form: cut, or mistyped */
	PFD_SEAL_FOREIGN,   /* its key is another person's */
	PFD_SEAL_BROKEN /* does not open: moved from another place, or changed */
};
/* What a person reads: "sealed with a key that is not on this machine", … */
struct pfd_text pfd_seal_state_text(enum pfd_seal_state state);
/* The same with the way out, for a finding's remedy. */
struct pfd_text pfd_seal_state_remedy(enum pfd_seal_state state);

/* *ret_text only when open.  `ring` NULL: what can be said without keys (NO_KEY or
 * MALFORMED).  The clear text lives and dies with the arena and is not wiped: what
 * is shown or edited is copied many times anyway, and the process that holds keys
 * leaves no core file and cannot be read by others. */
enum pfd_seal_state pfd_unseal(struct pfd_arena *arena,
	struct pfd_keyring *ring, const struct pfd_seal_at *at,
	struct pfd_str sealed, struct pfd_str *ret_text);
/* `key` must be present or published. */
struct pfd_str pfd_seal(struct pfd_arena *arena, struct pfd_keyring *ring,
	const struct pfd_seal_at *at, const struct pfd_key *key,
	struct pfd_str text);
/* The id of the key in a sealed text; empty if malformed. */
struct pfd_str pfd_sealed_key(struct pfd_str sealed);
/* What stands for a text that stays closed: «sealed». */
extern const struct pfd_text pfd_sealed_word;

/* ---- bundles: keys on their way to another machine, or in escrow -------------- */

/* A file of keys, sealed with a passphrase (Argon2id) or for an escrow recipient's
 * X25519 key. */
struct pfd_bundle_key {
	struct pfd_key key;
	unsigned char secret[PFD_KEY_BYTES];
};
struct pfd_bundle {
	struct pfd_str name; /* the keystore id it is registered under */
	PFD_VEC_OF(struct pfd_bundle_key);
};
/* The present keys for which `take` says yes (NULL: all), under a new name. */
void pfd_bundle_fill(struct pfd_arena *arena, struct pfd_keyring *ring,
	bool (*take)(void *ctx, const struct pfd_key *key), void *ctx,
	struct pfd_bundle *ret);
/* The file's bytes. */
struct pfd_str pfd_bundle_seal(struct pfd_arena *arena,
	const struct pfd_env *env, const struct pfd_bundle *bundle,
	struct pfd_str passphrase);
/* PFD_REFUSED: `public_key` is none. */
PFD_MUST_CHECK enum pfd_status pfd_bundle_seal_for(struct pfd_arena *arena,
	const struct pfd_bundle *bundle, struct pfd_str public_key,
	struct pfd_str *ret, struct pfd_err *err);
/* PFD_REFUSED: not a bundle, cut, changed, or another passphrase.  For an escrow
 * file `secret` is the recipient's secret key (base64), else the passphrase. */
PFD_MUST_CHECK enum pfd_status pfd_bundle_open(struct pfd_arena *arena,
	struct pfd_str bytes, struct pfd_str secret, struct pfd_bundle *ret,
	struct pfd_err *err);
bool pfd_bundle_is_escrow(struct pfd_str bytes);
void pfd_bundle_wipe(struct pfd_bundle *bundle); /* PFD_CLEANUP */
/* Takes a bundle's keys in (then pfd_keyring_save); those destroyed here, and
 * those for which `refuse` says yes, are left out.  Returns how many were new. */
size_t pfd_keyring_take(struct pfd_keyring *ring,
	const struct pfd_bundle *bundle,
	bool (*refuse)(void *ctx, const struct pfd_key *key), void *ctx);
/* A new pair of an escrow recipient, both in base64. */
void pfd_escrow_pair(struct pfd_arena *arena, struct pfd_str *ret_public,
	struct pfd_str *ret_secret);

/* ---- files --------------------------------------------------------------------- */

#define PFD_SHA256_SIZE 65 /* hexadecimal, with NUL */
/* SHA-256 and size of what can be read from `fd`; `name` for the error. */
PFD_MUST_CHECK enum pfd_status pfd_sha256_fd(int fd, const char *name,
	char ret[static PFD_SHA256_SIZE], int64_t *ret_size,
	struct pfd_err *err);
/* The same of what was written to `to` on the way. */
PFD_MUST_CHECK enum pfd_status pfd_sha256_copy(int from, const char *from_name,
	int to, const char *to_name, char ret[static PFD_SHA256_SIZE],
	int64_t *ret_size, struct pfd_err *err);
void pfd_sha256(struct pfd_str bytes, char ret[static PFD_SHA256_SIZE]);
struct pfd_str pfd_base64(struct pfd_arena *arena, const void *bytes, size_t n);
/* What tells bytes apart within pfd, at less than half of SHA-256's cost: BLAKE2b
 * of 128 bits. */
struct pfd_print {
	unsigned char bytes[16];
};
struct pfd_print pfd_print_of(struct pfd_str bytes);
/* Overwrites memory that held a secret. */
void pfd_wipe(void *bytes, size_t n);

const char *pfd_seal_library(struct pfd_arena *arena); /* "libsodium 1.0.18" */

#endif
