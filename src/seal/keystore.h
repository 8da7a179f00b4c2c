/* What reading and writing the keystore's file share. */
#ifndef PFD_SEAL_KEYSTORE_H
#define PFD_SEAL_KEYSTORE_H

#include "internal.h"

enum { LINE_SIZE = 128 };
extern const char pfd_keystore_header[]; /* before the store's id */

void pfd_keystore_closep(int *fd); /* PFD_CLEANUP */
const char *pfd_keystore_file(const struct pfd_keyring *ring);
static inline off_t pfd_line_offset(uint32_t line)
{
	return (off_t)line * LINE_SIZE;
}

/* -1 and PFD_OK where there is no such directory. */
enum pfd_status pfd_keystore_directory(
	const struct pfd_keyring *ring, int *ret_fd, struct pfd_err *err);
/* A file, and private. */
enum pfd_status pfd_keystore_check(const struct pfd_keyring *ring, int fd,
	struct stat *st, struct pfd_err *err);
enum pfd_status pfd_keystore_read_at(const struct pfd_keyring *ring, int fd,
	char *bytes, size_t n, off_t offset, struct pfd_err *err);
/* Takes in what the file holds beyond what is known of it. */
enum pfd_status pfd_keystore_read_on(struct pfd_keyring *ring, int fd,
	const struct stat *st, struct pfd_err *err);

enum pfd_status pfd_keystore_changed(
	const struct pfd_keyring *ring, struct pfd_err *err);
/* Where the home cannot be used: another place for the keys. */
enum pfd_status pfd_keystore_hint(enum pfd_status status, struct pfd_err *err);

#endif
