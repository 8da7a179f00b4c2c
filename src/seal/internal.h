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
	CLASS_SIZE = 8,
	MADE_SIZE = 10,
	SECRET_SIZE = 44, /* PFD_KEY_BYTES in base64 */
	PERSON_AT = PFD_KEY_ID_SIZE + 1,
	CLASS_AT = PERSON_AT + PERSON_SIZE + 1,
	MADE_AT = CLASS_AT + CLASS_SIZE + 1,
	SECRET_AT = MADE_AT + MADE_SIZE + 1,
	KEY_SIZE = SECRET_AT + SECRET_SIZE,
	STORE_ID_SIZE = 10 /* "k-" and 8 characters */
};
/* An id, a person and a class as they should be. */
bool pfd_key_good(const struct pfd_key *key);
/* `secret` NULL: a destroyed one. */
void pfd_key_write(
	char *line, const struct pfd_key *key, const unsigned char *secret);
/* Whether these KEY_SIZE characters are a key's; what follows is for such. */
bool pfd_key_line_good(const char *line);
/* The slices of the key point into the line. */
struct pfd_key pfd_key_read(const char *line);
bool pfd_key_destroyed(const char *line);
void pfd_key_destroy(char *line);
void pfd_key_secret(const char *line, unsigned char ret[static PFD_KEY_BYTES]);

/* ---- keyring.c: the keys in memory --------------------------------------------- */

/* A key.  Its line is all that is known of it until somebody wants to see it. */
struct slot {
	char *line;          /* KEY_SIZE characters, wiped with the keyring */
	struct pfd_key *key; /* NULL until it was asked for */
	/* In the chains of equal ids and persons: a place among the slots + 1. */
	uint32_t next_id, next_person;
	uint32_t place; /* of the line in the file; 0: not there yet */
	bool used;      /* something was sealed with it in this run */
	bool ended;     /* see pfd_keyring_end */
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
	bool published;   /* PFD_KEYSTORE=published: no file, see key_for */
	struct pfd_str store_id;
	struct pfd_str promised; /* that of a keystore still to be made */
	ino_t inode;             /* of the file, 0 as long as there is none */
	uint32_t known_lines;    /* what of the file was read */
	PFD_VEC_OF(struct slot);
	/* Beginnings of the chains, by a hash. */
	struct {
		uint32_t by_id, by_person;
	} * heads;
	size_t n_heads;
	struct {
		PFD_VEC_OF(struct secret_memory);
	} secrets;
};

/* Zeroed, locked into memory if the system permits, wiped with the keyring. */
char *pfd_secret_alloc(struct pfd_keyring *ring, size_t n);
/* Room for `n` more slots. */
void pfd_keyring_reserve(struct pfd_keyring *ring, size_t n);
/* `line` is good and stays; pointers to slots are good until the next one. */
struct slot *pfd_keyring_add(
	struct pfd_keyring *ring, char *line, uint32_t place);
/* One that is not in the file yet; `secret` NULL: as destroyed. */
struct slot *pfd_keyring_add_new(struct pfd_keyring *ring,
	const struct pfd_key *key, const unsigned char *secret);
/* The one that counts for the id, or NULL. */
struct slot *pfd_keyring_slot(
	const struct pfd_keyring *ring, struct pfd_str id);
/* For a keystore to be made. */
struct pfd_str pfd_store_id_new(struct pfd_keyring *ring);
/* Makes the line, and the key that was given out, a destroyed one. */
void pfd_slot_destroy(struct slot *slot);

/* ---- keystore_read.c: the keys in the file ------------------------------------------ */

/* "keys" of ring->path; nothing there is fine. */
PFD_MUST_CHECK enum pfd_status pfd_keystore_read(
	struct pfd_keyring *ring, struct pfd_err *err);

#endif
