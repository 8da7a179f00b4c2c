/* Writing the keystore: keys appended and overwritten, each durable before it is
 * said to be. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "keystore.h"

enum { WAIT_MS = 5000 };

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

static enum pfd_status fail_nowhere(
	const struct pfd_keyring *ring, struct pfd_err *err)
{
	if (ring->published)
		return pfd_fail(err, PFD_FAILED,
			PFD_MESSAGE("there is no place for keys with "
				    "PFD_KEYSTORE=published",
				"mit PFD_KEYSTORE=published gibt es keinen Ort "
				"für Schlüssel"));
	return pfd_fail(err, PFD_FAILED,
		PFD_MESSAGE("there is no place for keys: HOME is not set",
			"kein Ort für Schlüssel: HOME ist nicht gesetzt"));
}

static enum pfd_status fail_lock(
	const struct pfd_keyring *ring, int errnum, struct pfd_err *err)
{
	pfd_fail_errno(err, pfd_keystore_file(ring), errnum);
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
	int dir PFD_CLEANUP(pfd_keystore_closep) = -1;
	enum pfd_status status;
	struct stat st;

	if (ring->published || !*ring->path)
		return fail_nowhere(ring, err);
	status = pfd_keystore_directory(ring, &dir, err);
	if (status == PFD_OK && dir < 0) {
		status = make_directory(ring, err);
		if (status == PFD_OK)
			status = pfd_keystore_directory(ring, &dir, err);
	}
	if (status != PFD_OK)
		return status;
	*ret_fd = openat(dir, "keys",
		O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
	if (*ret_fd < 0)
		return pfd_fail_errno(err, pfd_keystore_file(ring), errno);
	if (!pfd_fd_lock(*ret_fd, WAIT_MS))
		return fail_lock(ring, errno, err);
	status = pfd_keystore_check(ring, *ret_fd, &st, err);
	if (status == PFD_OK)
		status = pfd_keystore_read_on(ring, *ret_fd, &st, err);
	/* The file's name is durable before anything stands in it. */
	if (status == PFD_OK && !ring->known_lines)
		status = pfd_fd_sync(dir, ring->path, err);
	return status;
}

static enum pfd_status write_at(const struct pfd_keyring *ring, int fd,
	struct pfd_str bytes, off_t offset, struct pfd_err *err)
{
	const char *path = pfd_keystore_file(ring);

	if (lseek(fd, offset, SEEK_SET) < 0)
		return pfd_fail_errno(err, path, errno);
	return pfd_fd_write(fd, path, bytes, err);
}

static enum pfd_status write_header(
	struct pfd_keyring *ring, int fd, struct pfd_err *err)
{
	char *line = pfd_alloc(ring->arena, LINE_SIZE);
	char *id = line + strlen(pfd_keystore_header);
	enum pfd_status status;

	memset(line, ' ', LINE_SIZE);
	memcpy(line, pfd_keystore_header, strlen(pfd_keystore_header));
	if (!ring->promised.len)
		ring->promised = pfd_store_id_new(ring);
	memcpy(id, ring->promised.ptr, STORE_ID_SIZE);
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
	status = write_at(
		ring, fd, text, pfd_line_offset(ring->known_lines), err);
	sodium_memzero(lines - text.len, text.len);
	if (status == PFD_OK)
		status = pfd_fd_sync(fd, pfd_keystore_file(ring), err);
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
	enum pfd_status status = pfd_keystore_read_at(ring, fd, line,
		sizeof(line), pfd_line_offset(slot->place), err);

	if (status == PFD_OK && (!pfd_key_line_good(line) ||
					memcmp(line, slot->line, SECRET_AT)))
		status = pfd_keystore_changed(ring, err);
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
		struct pfd_key key = pfd_key_read(slot->line);
		enum pfd_status status = PFD_OK;

		if (!slot->used)
			continue;
		if (slot->place)
			status = look_again(ring, fd, slot, err);
		if (status != PFD_OK)
			return status;
		if (!pfd_key_destroyed(pfd_keyring_slot(ring, key.id)->line))
			continue;
		pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{person}: the key was destroyed meanwhile",
				"{person}: der Schlüssel wurde inzwischen "
				"vernichtet",
				PFD_A_STR("person", key.person)));
		return pfd_hint(err, PFD_MESSAGE("repeat the command",
					     "den Befehl wiederholen"));
	}
	return PFD_OK;
}

/* The change names the keystore that was to be made: it must not have got another
 * name from another process meanwhile. */
static enum pfd_status check_store(
	const struct pfd_keyring *ring, struct pfd_err *err)
{
	if (!ring->promised.len || !ring->store_id.len ||
		pfd_str_eq(ring->promised, ring->store_id))
		return PFD_OK;
	pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: another pfd has just made this keystore",
			"{path}: ein anderes pfd hat diesen Schlüsselspeicher "
			"gerade angelegt",
			PFD_A_Z("path", ring->path)));
	return pfd_hint(err,
		PFD_MESSAGE("repeat the command", "den Befehl wiederholen"));
}

enum pfd_status pfd_keyring_save(struct pfd_keyring *ring, struct pfd_err *err)
{
	int fd PFD_CLEANUP(pfd_keystore_closep) = -1;
	enum pfd_status status;
	bool needed = false;

	pfd_vec_foreach (slot, ring)
		needed = needed || slot->used || !slot->place;
	if (!needed)
		return PFD_OK;
	status = open_locked(ring, &fd, err);
	if (status == PFD_OK)
		status = check_store(ring, err);
	if (status == PFD_OK)
		status = check_used(ring, fd, err);
	if (status == PFD_OK)
		status = append(ring, fd, err);
	return pfd_keystore_hint(status, err);
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
			pfd_line_offset(slot->place) + SECRET_AT, err);
		if (status != PFD_OK)
			return status;
	}
	return PFD_OK;
}

enum pfd_status pfd_keyring_destroy(struct pfd_keyring *ring,
	const struct pfd_key *key, struct pfd_err *err)
{
	int fd PFD_CLEANUP(pfd_keystore_closep) = -1;
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
		status = pfd_fd_sync(fd, pfd_keystore_file(ring), err);
	return pfd_keystore_hint(status, err);
}
