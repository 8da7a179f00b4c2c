/* What the files of seal share and nobody else may use. */
#ifndef PFD_SEAL_INTERNAL_H
#define PFD_SEAL_INTERNAL_H

#include <sodium.h>

#include <pfd/seal.h>

/* ---- crypto.c: libsodium as used here ------------------------------------------ */

/* Before anything else of libsodium; again is fine. */
void pfd_sodium(void);
/* Strict and canonical, with padding; false if it is none. */
bool pfd_base64_read(struct pfd_arena *arena, struct pfd_str text,
	struct pfd_str *ret_bytes);
struct pfd_str pfd_base64(struct pfd_arena *arena, const void *bytes, size_t n);
/* 16 characters of Crockford's base32, or a published id. */
bool pfd_key_id_good(struct pfd_str id);
/* "demo", class, 11 characters of the person's 12. */
bool pfd_key_id_published(struct pfd_str id);
/* The published key of a synthetic person. */
void pfd_published_secret(struct pfd_str person, int class,
	unsigned char ret[static PFD_KEY_BYTES]);

/* ---- line.c: one key as text, in the keystore and in bundles ------------------- */

enum {
	PERSON_SIZE = 14,
	SECRET_SIZE = 44, /* PFD_KEY_BYTES in base64 */
	SECRET_AT = PFD_KEY_ID_SIZE + 1 + PERSON_SIZE + 1 + 8 + 1 + 10 + 1,
	KEY_SIZE = SECRET_AT + SECRET_SIZE
};
/* An id, a person and a class as they should be. */
bool pfd_key_good(const struct pfd_key *key);
/* KEY_SIZE characters; the slices of *ret point into them.  False if it is no
 * key.  One whose secret holds a '-' is a destroyed one. */
bool pfd_key_read(const char *line, struct pfd_key *ret);
/* A key that pfd_key_read took, and that is present. */
void pfd_key_secret(const char *line, unsigned char ret[static PFD_KEY_BYTES]);
/* `secret` NULL: a destroyed one. */
void pfd_key_write(
	char *line, const struct pfd_key *key, const unsigned char *secret);

/* ---- keyring.c: the keys in memory --------------------------------------------- */

struct entry {
	struct pfd_key key;
	char *line;          /* KEY_SIZE characters, wiped with the keyring */
	off_t offset;        /* of its line in the file, unless key.unsaved */
	struct entry *older; /* of the same person and class */
	bool used;           /* something was sealed with it in this run */
};

/* Entries by a text of theirs: open addressing, never more than half full. */
struct table {
	struct entry **slots;
	size_t n, size;
};

/* Memory that holds secrets. */
struct secret_memory {
	void *ptr;
	size_t n;
};

struct pfd_keyring {
	struct pfd_arena *arena;
	const struct pfd_env *env;
	const char *path; /* of the keystore's directory */
	struct pfd_str store_id;
	ino_t inode;     /* of the file, 0 as long as there is none */
	off_t known_end; /* what of the file was read */
	PFD_VEC_OF(struct entry *);
	struct table by_id, by_person;
	struct {
		PFD_VEC_OF(struct secret_memory);
	} secrets;
};

/* Zeroed, locked into memory if the system permits, wiped with the keyring. */
char *pfd_secret_alloc(struct pfd_keyring *ring, size_t n);
struct entry *pfd_keyring_add(struct pfd_keyring *ring,
	const struct pfd_key *key, char *line, off_t offset);
/* One that is not in the file yet; `secret` NULL: as destroyed. */
struct entry *pfd_keyring_add_new(struct pfd_keyring *ring, struct pfd_key key,
	const unsigned char *secret);
/* The entry that counts for the id, or NULL. */
struct entry *pfd_keyring_entry(
	const struct pfd_keyring *ring, struct pfd_str id);

/* ---- keystore.c: the keys in the file ------------------------------------------ */

/* "keys" of ring->path; nothing there is fine. */
PFD_MUST_CHECK enum pfd_status pfd_keystore_read(
	struct pfd_keyring *ring, struct pfd_err *err);

#endif
