/* pfd's own lock: one change at a time.  The kernel drops it when the holder
 * ends, so a killed run never blocks the next one. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "internal.h"

static const char lock_path[] = "pfd/lock";

/* "pfd grant award": the command, without what it was given. */
static void describe_self(char *words, size_t size)
{
	size_t n = 0, count = 0;
	int fd = open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
	char line[512];
	ssize_t got = fd < 0 ? -1 : read(fd, line, sizeof(line) - 1);
	struct pfd_str rest = { line, got > 0 ? (size_t)got : 0 }, word;

	if (fd >= 0)
		close(fd);
	while (rest.len && count < 3 && pfd_str_cut(&rest, '\0', &word)) {
		if (!word.len || word.ptr[0] == '-')
			break;
		if (!count)
			for (size_t at = word.len; at-- > 0;)
				if (word.ptr[at] == '/') {
					word = pfd_str_sub(
						word, at + 1, word.len);
					break;
				}
		if (n + word.len + 2 > size)
			break;
		if (count++)
			words[n++] = ' ';
		memcpy(words + n, word.ptr, word.len);
		n += word.len;
	}
	words[n] = '\0';
}

static enum pfd_status fail_held(int fd, struct pfd_err *err)
{
	char bytes[256];
	ssize_t got = pread(fd, bytes, sizeof(bytes), 0);
	struct pfd_str holder = { bytes, got > 0 ? (size_t)got : 0 };

	holder = pfd_str_trim(holder);
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("another pfd is changing this repository: {holder}",
			"ein anderes pfd ändert gerade dieses Repository: "
			"{holder}",
			PFD_A_STR("holder", holder)));
}

static enum pfd_status acquire(
	struct pfd_store *store, int wait_ms, struct pfd_err *err)
{
	enum pfd_status status =
		pfd_git_beneath(pfd_file_mkdirs(&store->git, "pfd", err), err);
	char words[128], line[160];
	int fd, n;

	if (status != PFD_OK)
		return status;
	fd = openat(store->git.fd, lock_path,
		O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
	if (fd < 0)
		return pfd_fail_errno(err, ".git/pfd/lock", errno);
	if (!pfd_fd_lock(fd, wait_ms)) {
		int errnum = errno;

		/* A network drive without locks is the world's, not a person's
		 * who could be waited for. */
		status = errnum == EAGAIN || errnum == EACCES
				 ? fail_held(fd, err)
				 : pfd_fail_errno(err, ".git/pfd/lock", errnum);
		close(fd);
		return status;
	}
	describe_self(words, sizeof(words));
	n = snprintf(line, sizeof(line), "%d %s\n", (int)getpid(), words);
	/* Only for the message of others: a full disk must not matter here. */
	if (ftruncate(fd, 0) || pwrite(fd, line, (size_t)n, 0) < 0)
		errno = 0;
	store->lock = fd;
	return PFD_OK;
}

enum pfd_status pfd_store_lock_within(
	struct pfd_store *store, int wait_ms, struct pfd_err *err)
{
	enum pfd_status status;

	if (store->lock >= 0)
		return PFD_OK;
	if (store->git.fd < 0 || pfd_store_bare(store))
		return pfd_fail(err, PFD_FAILED,
			PFD_MESSAGE("the repository was not opened for writing",
				"das Repository wurde nicht zum Schreiben "
				"geöffnet"));
	status = acquire(store, wait_ms, err);
	if (status != PFD_OK)
		return status;
	/* Its last holder may have been killed while we waited. */
	status = pfd_store_recover(store, err);
	if (status != PFD_OK)
		pfd_store_unlock(store);
	return status;
}

enum pfd_status pfd_store_lock(struct pfd_store *store, struct pfd_err *err)
{
	enum pfd_status status =
		pfd_store_lock_within(store, PFD_STORE_WAIT_MS, err);

	if (status == PFD_REFUSED)
		err->status = status = PFD_FAILED;
	return status;
}

void pfd_store_unlock(struct pfd_store *store)
{
	if (store->lock < 0)
		return;
	close(store->lock);
	store->lock = -1;
}
