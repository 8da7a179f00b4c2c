/* The keystore's file: lines of 128 bytes, appended under a lock and never moved.
 *
 * 128 divides the sectors of disks and the pages of memory: a line is written
 * whole or not at all, and overwriting a key leaves no half of it.  What a power
 * cut leaves at the end, a part of a line or lines of NUL, counts as not there. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "internal.h"

enum {
	LINE_SIZE = 128,
	WAIT_MS = 5000,
	STORE_ID_SIZE = 10, /* "k-" and 8 characters */
	SIZE_LIMIT = 1 << 30
};
static const char header[] = "pfd-keys 1 ";

static void closep(int *fd)
{
	if (*fd >= 0)
		close(*fd);
}

static const char *file_path(const struct pfd_keyring *ring)
{
	return pfd_arena_printf(ring->arena, "%s/keys", ring->path).ptr;
}

static off_t offset_of(uint32_t line)
{
	return (off_t)line * LINE_SIZE;
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

static enum pfd_status fail_line(
	const struct pfd_keyring *ring, uint32_t line, struct pfd_err *err)
{
	pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}:{line}: the keystore is damaged",
			"{path}:{line}: der Schlüsselspeicher ist beschädigt",
			PFD_A_Z("path", file_path(ring)),
			PFD_A_INT("line", (int64_t)line + 1)));
	return pfd_hint(err,
		PFD_MESSAGE("put a backup of the file in its place, or move it "
			    "away and take the keys in again with `pfd key "
			    "import`",
			"die Datei aus einer Sicherung ersetzen, oder sie "
			"beiseitelegen und die Schlüssel mit `pfd key import` "
			"wieder aufnehmen"));
}

static enum pfd_status fail_changed(
	const struct pfd_keyring *ring, struct pfd_err *err)
{
	pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: the keystore was replaced meanwhile",
			"{path}: der Schlüsselspeicher wurde inzwischen "
			"ersetzt",
			PFD_A_Z("path", file_path(ring))));
	return pfd_hint(err,
		PFD_MESSAGE("repeat the command", "den Befehl wiederholen"));
}

/* Where the home cannot be used: another place for the keys. */
static enum pfd_status place_hint(enum pfd_status status, struct pfd_err *err)
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

static enum pfd_status read_at(const struct pfd_keyring *ring, int fd,
	char *bytes, size_t n, off_t offset, struct pfd_err *err)
{
	while (n) {
		ssize_t got = pread(fd, bytes, n, offset);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return pfd_fail_errno(err, file_path(ring), errno);
		if (!got)
			return fail_changed(ring, err);
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
	struct pfd_str id = { line + strlen(header), STORE_ID_SIZE };

	if (memcmp(line, header, strlen(header)) != 0 ||
		!padded(line, strlen(header) + STORE_ID_SIZE) ||
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

/* Reads what the file holds beyond what is known of it. */
static enum pfd_status read_on(struct pfd_keyring *ring, int fd,
	const struct stat *st, struct pfd_err *err)
{
	uint32_t start = ring->known_lines, end;
	enum pfd_status status;
	char *lines;
	size_t n;

	if (st->st_size > SIZE_LIMIT)
		return pfd_fail_errno(err, file_path(ring), EFBIG);
	end = (uint32_t)(st->st_size / LINE_SIZE);
	if ((ring->inode && ring->inode != st->st_ino) || end < start)
		return fail_changed(ring, err);
	ring->inode = st->st_ino;
	if (end == start)
		return PFD_OK;
	n = (size_t)(end - start) * LINE_SIZE;
	lines = pfd_secret_alloc(ring, n);
	status = read_at(ring, fd, lines, n, offset_of(start), err);
	return status == PFD_OK ? take_lines(ring, lines, start, end, err)
				: status;
}

static enum pfd_status check_file(const struct pfd_keyring *ring, int fd,
	struct stat *st, struct pfd_err *err)
{
	enum pfd_status status =
		check_private(fd, file_path(ring), 0077, st, err);

	if (status == PFD_OK && !S_ISREG(st->st_mode))
		status = pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{path}: not a regular file",
				"{path}: keine gewöhnliche Datei",
				PFD_A_Z("path", file_path(ring))));
	return status;
}

/* -1 and PFD_OK where there is no such directory. */
static enum pfd_status open_directory(
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
	int dir PFD_CLEANUP(closep) = -1, fd PFD_CLEANUP(closep) = -1;
	enum pfd_status status = open_directory(ring, &dir, err);
	struct stat st;

	if (status != PFD_OK || dir < 0)
		return status;
	fd = openat(
		dir, "keys", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return errno == ENOENT
			       ? PFD_OK
			       : pfd_fail_errno(err, file_path(ring), errno);
	status = check_file(ring, fd, &st, err);
	return status == PFD_OK ? read_on(ring, fd, &st, err) : status;
}

enum pfd_status pfd_keystore_read(struct pfd_keyring *ring, struct pfd_err *err)
{
	return place_hint(read_file(ring, err), err);
}

/* ---- writing --------------------------------------------------------------------- */

/* Makes the keystore's directory below the nearest one that exists. */
static enum pfd_status make_directory(
	const struct pfd_keyring *ring, struct pfd_err *err)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_str path = pfd_str(ring->path);
	enum pfd_status status;
	const char *above;
	size_t n = path.len;
	struct stat st;

	if (!n)
		return pfd_fail(err, PFD_FAILED,
			PFD_MESSAGE(
				"there is no place for keys: HOME is not set",
				"kein Ort für Schlüssel: HOME ist nicht "
				"gesetzt"));
	do {
		while (n && path.ptr[n - 1] != '/')
			n--;
		above = n ? pfd_arena_z(ring->arena, pfd_str_sub(path, 0, n))
			  : ".";
	} while (n > 1 && stat(above, &st) && n--);
	status = pfd_root_open(&root, ring->arena, above, err);
	if (status == PFD_OK)
		status = pfd_file_mkdirs(&root, ring->path + n, err);
	if (status == PFD_OK && fchmodat(root.fd, ring->path + n, 0700, 0))
		status = pfd_fail_errno(err, ring->path, errno);
	return status;
}

static enum pfd_status fail_lock(
	const struct pfd_keyring *ring, int errnum, struct pfd_err *err)
{
	pfd_fail_errno(err, file_path(ring), errnum);
	if (errnum != EAGAIN && errnum != EACCES)
		return err->status;
	return pfd_hint(err,
		PFD_MESSAGE("another pfd is writing keys; repeat the command",
			"ein anderes pfd schreibt gerade Schlüssel; den "
			"Befehl wiederholen"));
}

/* Opens the file for writing, locked, with all read that others wrote meanwhile. */
static enum pfd_status open_locked(
	struct pfd_keyring *ring, int *ret_fd, struct pfd_err *err)
{
	int dir PFD_CLEANUP(closep) = -1;
	enum pfd_status status = open_directory(ring, &dir, err);
	struct stat st;

	if (status == PFD_OK && dir < 0) {
		status = make_directory(ring, err);
		if (status == PFD_OK)
			status = open_directory(ring, &dir, err);
	}
	if (status != PFD_OK)
		return status;
	*ret_fd = openat(dir, "keys",
		O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
	if (*ret_fd < 0)
		return pfd_fail_errno(err, file_path(ring), errno);
	if (!pfd_fd_lock(*ret_fd, WAIT_MS))
		return fail_lock(ring, errno, err);
	status = check_file(ring, *ret_fd, &st, err);
	if (status == PFD_OK)
		status = read_on(ring, *ret_fd, &st, err);
	/* The file's name is durable before anything stands in it. */
	if (status == PFD_OK && !ring->known_lines)
		status = pfd_fd_sync(dir, ring->path, err);
	return status;
}

static enum pfd_status write_at(const struct pfd_keyring *ring, int fd,
	struct pfd_str bytes, off_t offset, struct pfd_err *err)
{
	const char *path = file_path(ring);

	if (lseek(fd, offset, SEEK_SET) < 0)
		return pfd_fail_errno(err, path, errno);
	return pfd_fd_write(fd, path, bytes, err);
}

static enum pfd_status write_header(
	struct pfd_keyring *ring, int fd, struct pfd_err *err)
{
	char *line = pfd_alloc(ring->arena, LINE_SIZE);
	char *id = line + strlen(header);
	enum pfd_status status;

	memset(line, ' ', LINE_SIZE);
	memcpy(line, header, strlen(header));
	memcpy(id, "k-", 2);
	pfd_env_base32(ring->env, id + 2, STORE_ID_SIZE - 2);
	line[LINE_SIZE - 1] = '\n';
	status =
		write_at(ring, fd, (struct pfd_str){ line, LINE_SIZE }, 0, err);
	if (status != PFD_OK)
		return status;
	ring->store_id = (struct pfd_str){ id, STORE_ID_SIZE };
	if (!ring->known_lines)
		ring->known_lines = 1;
	return PFD_OK;
}

/* To be written: unless another process has taken the same key in meanwhile. */
static bool unsaved(const struct pfd_keyring *ring, const struct slot *slot)
{
	return !slot->place &&
	       pfd_keyring_slot(ring, pfd_key_read(slot->line).id) == slot;
}

/* Appends the unsaved keys and makes them durable. */
static enum pfd_status append(
	struct pfd_keyring *ring, int fd, struct pfd_err *err)
{
	enum pfd_status status = PFD_OK;
	struct pfd_str text;
	size_t n = 0;
	char *lines;

	pfd_vec_foreach (slot, ring)
		n += unsaved(ring, slot);
	if (!ring->store_id.len)
		status = write_header(ring, fd, err);
	if (status != PFD_OK || !n)
		return status;
	text = (struct pfd_str){ pfd_alloc_n(ring->arena, n, LINE_SIZE),
		n * LINE_SIZE };
	lines = (char *)(uintptr_t)text.ptr;
	memset(lines, ' ', text.len);
	pfd_vec_foreach (slot, ring) {
		if (!unsaved(ring, slot))
			continue;
		memcpy(lines, slot->line, KEY_SIZE);
		lines += LINE_SIZE;
		lines[-1] = '\n';
	}
	/* A torn line at the end is shorter than one, so it is overwritten. */
	status = write_at(ring, fd, text, offset_of(ring->known_lines), err);
	sodium_memzero(lines - text.len, text.len);
	if (status == PFD_OK)
		status = pfd_fd_sync(fd, file_path(ring), err);
	if (status != PFD_OK)
		return status;
	pfd_vec_foreach (slot, ring) {
		if (unsaved(ring, slot))
			slot->place = ring->known_lines++;
		if (slot->key)
			slot->key->unsaved = false;
	}
	return PFD_OK;
}

/* Reads the key's line again, which must still be that key's. */
static enum pfd_status look_again(const struct pfd_keyring *ring, int fd,
	struct slot *slot, struct pfd_err *err)
{
	char line[KEY_SIZE];
	enum pfd_status status = read_at(
		ring, fd, line, sizeof(line), offset_of(slot->place), err);

	if (status == PFD_OK && (!pfd_key_line_good(line) ||
					memcmp(line, slot->line, SECRET_AT)))
		status = fail_changed(ring, err);
	if (status == PFD_OK && pfd_key_destroyed(line))
		pfd_slot_destroy(slot);
	sodium_memzero(line, sizeof(line));
	return status;
}

/* A key with which something was sealed may have been destroyed meanwhile: what it
 * sealed must not be committed. */
static enum pfd_status check_used(
	struct pfd_keyring *ring, int fd, struct pfd_err *err)
{
	pfd_vec_foreach (slot, ring) {
		enum pfd_status status;

		if (!slot->used || !slot->place)
			continue;
		status = look_again(ring, fd, slot, err);
		if (status != PFD_OK)
			return status;
		if (!pfd_key_destroyed(slot->line))
			continue;
		pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{person}: the key was destroyed meanwhile",
				"{person}: der Schlüssel wurde inzwischen "
				"vernichtet",
				PFD_A_STR("person",
					pfd_key_read(slot->line).person)));
		return pfd_hint(err, PFD_MESSAGE("repeat the command",
					     "den Befehl wiederholen"));
	}
	return PFD_OK;
}

enum pfd_status pfd_keyring_save(struct pfd_keyring *ring, struct pfd_err *err)
{
	int fd PFD_CLEANUP(closep) = -1;
	enum pfd_status status;
	bool needed = false;

	pfd_vec_foreach (slot, ring)
		needed = needed || slot->used || !slot->place;
	if (!needed)
		return PFD_OK;
	status = open_locked(ring, &fd, err);
	if (status == PFD_OK)
		status = check_used(ring, fd, err);
	if (status == PFD_OK)
		status = append(ring, fd, err);
	return place_hint(status, err);
}

/* All lines of the key; also where they are overwritten already, for an earlier
 * run may have ended before that was durable. */
static enum pfd_status overwrite(struct pfd_keyring *ring, int fd,
	struct pfd_str id, struct pfd_err *err)
{
	pfd_vec_foreach (slot, ring) {
		enum pfd_status status;

		if (memcmp(slot->line, id.ptr, id.len) != 0)
			continue;
		if (slot->place) {
			status = look_again(ring, fd, slot, err);
			if (status != PFD_OK)
				return status;
		}
		pfd_slot_destroy(slot);
		slot->used = false;
		if (!slot->place)
			continue;
		status = write_at(ring, fd,
			(struct pfd_str){ slot->line + SECRET_AT, SECRET_SIZE },
			offset_of(slot->place) + SECRET_AT, err);
		if (status != PFD_OK)
			return status;
	}
	return PFD_OK;
}

enum pfd_status pfd_keyring_destroy(struct pfd_keyring *ring,
	const struct pfd_key *key, struct pfd_err *err)
{
	int fd PFD_CLEANUP(closep) = -1;
	enum pfd_status status;

	if (!pfd_key_good(key))
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("\"{id}\" of \"{person}\" is not a key",
				"„{id}“ von „{person}“ ist kein Schlüssel",
				PFD_A_STR("id", key->id),
				PFD_A_STR("person", key->person)));
	status = open_locked(ring, &fd, err);
	if (status == PFD_OK && !pfd_keyring_slot(ring, key->id))
		(void)pfd_keyring_add_new(ring, key, NULL);
	if (status == PFD_OK)
		status = overwrite(ring, fd, key->id, err);
	if (status == PFD_OK)
		status = append(ring, fd, err);
	if (status == PFD_OK)
		status = pfd_fd_sync(fd, file_path(ring), err);
	return place_hint(status, err);
}
