/* Listing the files beneath a root: what a snapshot of the work tree reads. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

struct walk {
	const struct pfd_root *root;
	const char *const *skip;
	enum pfd_file_tell tell;
	struct pfd_arena *arena;
	struct pfd_err *err;
	/* Still to be told, the next one last: a stack instead of a recursion, so
	 * that deep trees cost neither stack nor open descriptors. */
	struct pfd_file_list todo;
};

static void close_dir(DIR **dir)
{
	if (*dir)
		closedir(*dir);
}

static bool skipped(const struct walk *walk, struct pfd_str path)
{
	for (const char *const *at = walk->skip; at && *at; at++)
		if (pfd_str_eqz(path, *at))
			return true;
	return false;
}

static struct pfd_str join(
	struct pfd_arena *arena, struct pfd_str dir, const char *name)
{
	size_t n = strlen(name), len = dir.len ? dir.len + 1 + n : n;
	char *path = pfd_alloc_raw(arena, len + 1), *at = path;

	if (dir.len) {
		memcpy(at, dir.ptr, dir.len);
		at += dir.len;
		*at++ = '/';
	}
	memcpy(at, name, n + 1);
	return (struct pfd_str){ path, len };
}

static enum pfd_status take(struct walk *walk, int fd, struct pfd_str dir,
	const struct dirent *entry)
{
	struct pfd_file_entry file = { .mode = (mode_t)DTTOIF(entry->d_type) };
	struct stat st;

	file.path = join(walk->arena, dir, entry->d_name);
	if (entry->d_type == DT_UNKNOWN ||
		(entry->d_type == DT_REG && walk->tell == PFD_FILE_STAT)) {
		if (fstatat(fd, entry->d_name, &st, AT_SYMLINK_NOFOLLOW)) {
			/* Removed since the directory was read. */
			if (errno == ENOENT)
				return PFD_OK;
			return pfd_fail_errno(walk->err, file.path.ptr, errno);
		}
		file.mode = st.st_mode;
		file.size = S_ISREG(st.st_mode) ? st.st_size : 0;
	}
	if (!S_ISDIR(file.mode) || !skipped(walk, file.path))
		pfd_vec_push(walk->arena, &walk->todo, file);
	return PFD_OK;
}

static bool ignored(const char *name)
{
	return !strcmp(name, ".") || !strcmp(name, "..") ||
	       !strcmp(name, ".git");
}

static DIR *open_dir(int fd)
{
	DIR *dir;

	do
		dir = fd < 0 ? NULL : fdopendir(fd);
	while (fd >= 0 && !dir && errno == EINTR);
	return dir;
}

static enum pfd_status read_dir(struct walk *walk, struct pfd_str path)
{
	/* The root itself has no name of its own. */
	const char *name = path.len ? path.ptr : walk->root->path;
	int fd = pfd_beneath(walk->root, path.ptr, O_RDONLY | O_DIRECTORY, 0);
	DIR *dir PFD_CLEANUP(close_dir) = open_dir(fd);
	const struct dirent *entry;
	enum pfd_status status = PFD_OK;

	if (!dir) {
		int errnum = errno;

		pfd_fd_closep(&fd);
		if (errnum == ENOENT)
			return PFD_OK;
		return pfd_fail_beneath(walk->err, walk->root, name, errnum);
	}
	while (status == PFD_OK) {
		errno = 0;
		entry = readdir(dir);
		if (!entry && errno)
			return pfd_fail_errno(walk->err, name, errno);
		if (!entry)
			break;
		if (!ignored(entry->d_name))
			status = take(walk, dirfd(dir), path, entry);
	}
	return status;
}

/* Sorting is what a walk of many files takes longest for: eight bytes compared as a
 * number, behind what all the names begin with, decide nearly always. */
struct place {
	uint64_t key;
	const struct pfd_file_entry *entry;
};

/* The byte of the path of a file below, as if a directory's ended with a slash. */
static unsigned byte_at(const struct pfd_file_entry *entry, size_t i)
{
	if (i < entry->path.len)
		return (unsigned char)entry->path.ptr[i];
	return i == entry->path.len && S_ISDIR(entry->mode) ? '/' : 0;
}

static size_t common(struct pfd_str a, struct pfd_str b, size_t n)
{
	size_t i = 0;

	n = n < a.len ? n : a.len;
	n = n < b.len ? n : b.len;
	while (i < n && a.ptr[i] == b.ptr[i])
		i++;
	return i;
}

static uint64_t key_of(const struct pfd_file_entry *entry, size_t from)
{
	uint64_t key = 0;

	for (size_t i = from; i < from + 8; i++)
		key = key << 8 | byte_at(entry, i);
	return key;
}

/* The last first, as files stand when all are sorted by their whole paths. */
static int from_last(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	size_t n = x->entry->path.len < y->entry->path.len ? x->entry->path.len
							   : y->entry->path.len;
	int order;

	if (x->key != y->key)
		return x->key < y->key ? 1 : -1;
	order = memcmp(y->entry->path.ptr, x->entry->path.ptr, n);
	return order ? order
		     : (int)byte_at(y->entry, n) - (int)byte_at(x->entry, n);
}

static void sort(struct pfd_file_entry *entries, size_t n)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct pfd_file_entry *from = pfd_alloc_n(arena, n, sizeof *from);
	struct place *places = pfd_alloc_n(arena, n, sizeof *places);
	size_t shared = entries[0].path.len;

	memcpy(from, entries, n * sizeof *from);
	for (size_t i = 1; i < n; i++)
		shared = common(from[0].path, from[i].path, shared);
	for (size_t i = 0; i < n; i++)
		places[i] =
			(struct place){ key_of(&from[i], shared), &from[i] };
	qsort(places, n, sizeof *places, from_last);
	for (size_t i = 0; i < n; i++)
		entries[i] = *places[i].entry;
}

enum pfd_status pfd_file_walk(const struct pfd_root *root, const char *under,
	const char *const *skip, enum pfd_file_tell tell,
	struct pfd_arena *arena, struct pfd_file_list *ret, struct pfd_err *err)
{
	struct pfd_file_list list = { 0 };
	struct walk walk = { .root = root,
		.skip = skip,
		.tell = tell,
		.arena = arena,
		.err = err };
	struct pfd_file_entry next = {
		.path = pfd_arena_str(arena, pfd_str(under)), .mode = S_IFDIR
	};

	for (;;) {
		size_t n = walk.todo.n;
		enum pfd_status status = PFD_OK;

		if (S_ISDIR(next.mode))
			status = read_dir(&walk, next.path);
		else
			pfd_vec_push(arena, &list, next);
		if (status != PFD_OK)
			return status;
		if (walk.todo.n > n + 1)
			sort(walk.todo.items + n, walk.todo.n - n);
		if (!walk.todo.n)
			break;
		next = walk.todo.items[--walk.todo.n];
	}
	*ret = list;
	return PFD_OK;
}
