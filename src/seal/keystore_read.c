/* The keystore's file: lines of 128 bytes, appended under a lock and never moved.
 *
 * 128 divides the sectors of disks and the pages of memory: a line is written
 * whole or not at all, and overwriting a key leaves no half of it.  What a power
 * cut leaves at the end, a part of a line or lines of NUL, counts as not there. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "keystore.h"

enum { SIZE_LIMIT = 1 << 30 };
const char pfd_keystore_header[] = "pfd-keys 1 ";

void pfd_keystore_closep(int *fd)
{
	if (*fd >= 0)
		close(*fd);
}

const char *pfd_keystore_file(const struct pfd_keyring *ring)
{
	return pfd_arena_printf(ring->arena, "%s/keys", ring->path).ptr;
}

/* ---- what is refused ------------------------------------------------------------ */

static enum pfd_status fail_owner(struct pfd_err *err, const char *path)
{
	pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: the keystore belongs to another user",
			"{path}: der Schlüsselspeicher gehört einem anderen "
			"Benutzerkonto",
			PFD_A_Z("path", path)));
	return pfd_hint(err,
		PFD_MESSAGE("set PFD_KEYSTORE to a directory of your own",
			"PFD_KEYSTORE auf ein eigenes Verzeichnis setzen"));
}

/* `mask`: what the permissions must not hold. */
static enum pfd_status check_private(int fd, const char *path, mode_t mask,
	struct stat *st, struct pfd_err *err)
{
	if (fstat(fd, st))
		return pfd_fail_errno(err, path, errno);
	if (st->st_uid != geteuid())
		return fail_owner(err, path);
	if (!(st->st_mode & mask))
		return PFD_OK;
	pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: the keystore is open to other users",
			"{path}: der Schlüsselspeicher steht anderen "
			"Benutzerkonten offen",
			PFD_A_Z("path", path)));
	return pfd_hint(err,
		PFD_MESSAGE("chmod {mode} {path}", "chmod {mode} {path}",
			PFD_A_Z("mode", S_ISDIR(st->st_mode) ? "700" : "600"),
			PFD_A_Z("path", path)));
}

/* Not from a backup: it would hold keys that were destroyed since, which importing
 * refuses. */
static enum pfd_status fail_line(
	const struct pfd_keyring *ring, uint32_t line, struct pfd_err *err)
{
	pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}:{line}: the keystore is damaged",
			"{path}:{line}: der Schlüsselspeicher ist beschädigt",
			PFD_A_Z("path", pfd_keystore_file(ring)),
			PFD_A_INT("line", (int64_t)line + 1)));
	return pfd_hint(err,
		PFD_MESSAGE("move the file away and take the keys in again "
			    "with `pfd key import`",
			"die Datei beiseitelegen und die Schlüssel mit `pfd "
			"key import` wieder aufnehmen"));
}

enum pfd_status pfd_keystore_changed(
	const struct pfd_keyring *ring, struct pfd_err *err)
{
	pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: the keystore was replaced meanwhile",
			"{path}: der Schlüsselspeicher wurde inzwischen "
			"ersetzt",
			PFD_A_Z("path", pfd_keystore_file(ring))));
	return pfd_hint(err,
		PFD_MESSAGE("repeat the command", "den Befehl wiederholen"));
}

enum pfd_status pfd_keystore_hint(enum pfd_status status, struct pfd_err *err)
{
	if (status != PFD_FAILED || err->hint.text.en)
		return status;
	return pfd_hint(err,
		PFD_MESSAGE("set PFD_KEYSTORE to a directory on this machine "
			    "that can be written",
			"PFD_KEYSTORE auf ein beschreibbares Verzeichnis "
			"dieses Rechners setzen"));
}

/* ---- reading --------------------------------------------------------------------- */

enum pfd_status pfd_keystore_read_at(const struct pfd_keyring *ring, int fd,
	char *bytes, size_t n, off_t offset, struct pfd_err *err)
{
	while (n) {
		ssize_t got = pread(fd, bytes, n, offset);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return pfd_fail_errno(
				err, pfd_keystore_file(ring), errno);
		if (!got)
			return pfd_keystore_changed(ring, err);
		bytes += got;
		offset += got;
		n -= (size_t)got;
	}
	return PFD_OK;
}

/* LINE_SIZE bytes that hold `n` characters, blanks and a line end. */
static bool padded(const char *line, size_t n)
{
	static const char blanks[] = "                                        "
				     "                                        "
				     "                                        ";

	_Static_assert(sizeof(blanks) > LINE_SIZE - 8, "of any header's end");
	return !memcmp(line + n, blanks, LINE_SIZE - 1 - n) &&
	       line[LINE_SIZE - 1] == '\n';
}

static bool read_header(struct pfd_keyring *ring, const char *line)
{
	struct pfd_str id = { line + strlen(pfd_keystore_header),
		STORE_ID_SIZE };

	if (memcmp(line, pfd_keystore_header, strlen(pfd_keystore_header)) !=
			0 ||
		!padded(line, strlen(pfd_keystore_header) + STORE_ID_SIZE) ||
		!pfd_str_starts(id, "k-") || !pfd_slug_good(id))
		return false;
	ring->store_id = id;
	return true;
}

/* Takes in the lines from number `at` on. */
static enum pfd_status take_lines(struct pfd_keyring *ring, char *lines,
	uint32_t at, uint32_t end, struct pfd_err *err)
{
	static const char nothing[LINE_SIZE];

	pfd_keyring_reserve(ring, end - at);
	for (; at < end; at++, lines += LINE_SIZE) {
		if (!memcmp(lines, nothing, LINE_SIZE))
			continue;
		if (at ? !padded(lines, KEY_SIZE) || !pfd_key_line_good(lines)
		       : !read_header(ring, lines))
			return fail_line(ring, at, err);
		if (at)
			(void)pfd_keyring_add(ring, lines, at);
	}
	ring->known_lines = end;
	return PFD_OK;
}

enum pfd_status pfd_keystore_read_on(struct pfd_keyring *ring, int fd,
	const struct stat *st, struct pfd_err *err)
{
	uint32_t start = ring->known_lines, end;
	enum pfd_status status;
	char *lines;
	size_t n;

	if (st->st_size > SIZE_LIMIT)
		return pfd_fail_errno(err, pfd_keystore_file(ring), EFBIG);
	end = (uint32_t)(st->st_size / LINE_SIZE);
	if ((ring->inode && ring->inode != st->st_ino) || end < start)
		return pfd_keystore_changed(ring, err);
	ring->inode = st->st_ino;
	if (end == start)
		return PFD_OK;
	n = (size_t)(end - start) * LINE_SIZE;
	lines = pfd_secret_alloc(ring, n);
	status = pfd_keystore_read_at(
		ring, fd, lines, n, pfd_line_offset(start), err);
	return status == PFD_OK ? take_lines(ring, lines, start, end, err)
				: status;
}

enum pfd_status pfd_keystore_check(const struct pfd_keyring *ring, int fd,
	struct stat *st, struct pfd_err *err)
{
	enum pfd_status status =
		check_private(fd, pfd_keystore_file(ring), 0077, st, err);

	if (status == PFD_OK && !S_ISREG(st->st_mode))
		status = pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: not a regular file",
				"{path}: keine gewöhnliche Datei",
				PFD_A_Z("path", pfd_keystore_file(ring))));
	return status;
}

enum pfd_status pfd_keystore_directory(
	const struct pfd_keyring *ring, int *ret_fd, struct pfd_err *err)
{
	struct stat st;

	if (!*ring->path) {
		*ret_fd = -1;
		return PFD_OK;
	}
	*ret_fd = open(ring->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (*ret_fd < 0)
		return errno == ENOENT ? PFD_OK
				       : pfd_fail_errno(err, ring->path, errno);
	return check_private(*ret_fd, ring->path, 0022, &st, err);
}

static enum pfd_status read_file(struct pfd_keyring *ring, struct pfd_err *err)
{
	int dir PFD_CLEANUP(pfd_keystore_closep) = -1;
	int fd PFD_CLEANUP(pfd_keystore_closep) = -1;
	enum pfd_status status = pfd_keystore_directory(ring, &dir, err);
	struct stat st;

	if (status != PFD_OK || dir < 0)
		return status;
	fd = openat(
		dir, "keys", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return errno == ENOENT
			       ? PFD_OK
			       : pfd_fail_errno(
					 err, pfd_keystore_file(ring), errno);
	status = pfd_keystore_check(ring, fd, &st, err);
	return status == PFD_OK ? pfd_keystore_read_on(ring, fd, &st, err)
				: status;
}

enum pfd_status pfd_keystore_read(struct pfd_keyring *ring, struct pfd_err *err)
{
	return pfd_keystore_hint(read_file(ring, err), err);
}
