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
	struct pfd_file_list *list;
	struct pfd_err *err;
	/* Still to be read: a queue instead of a recursion, so that deep trees
	 * cost neither stack nor open descriptors. */
	struct {
		PFD_VEC_OF(struct pfd_str);
	} todo;
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
	if (!S_ISDIR(file.mode))
		pfd_vec_push(walk->arena, walk->list, file);
	else if (!skipped(walk, file.path))
		pfd_vec_push(walk->arena, &walk->todo, file.path);
	return PFD_OK;
}

static bool ignored(const char *name)
{
	return !strcmp(name, ".") || !strcmp(name, "..") ||
	       !strcmp(name, ".git");
}

static enum pfd_status read_dir(struct walk *walk, struct pfd_str path)
{
	int fd = pfd_beneath(walk->root, path.ptr, O_RDONLY | O_DIRECTORY, 0);
	DIR *dir PFD_CLEANUP(close_dir) = fd < 0 ? NULL : fdopendir(fd);
	const struct dirent *entry;
	enum pfd_status status = PFD_OK;

	if (!dir) {
		int errnum = errno;

		pfd_fd_closep(&fd);
		if (errnum == ENOENT)
			return PFD_OK;
		return pfd_fail_beneath(
			walk->err, walk->root, path.ptr, errnum);
	}
	while (status == PFD_OK) {
		errno = 0;
		entry = readdir(dir);
		if (!entry && errno)
			return pfd_fail_errno(walk->err, path.ptr, errno);
		if (!entry)
			break;
		if (!ignored(entry->d_name))
			status = take(walk, dirfd(dir), path, entry);
	}
	return status;
}

static int by_path(const void *a, const void *b)
{
	const struct pfd_file_entry *x = a, *y = b;

	return pfd_str_cmp(x->path, y->path);
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
		.list = &list,
		.err = err };

	pfd_vec_push(arena, &walk.todo, pfd_arena_str(arena, pfd_str(under)));
	for (size_t i = 0; i < walk.todo.n; i++) {
		enum pfd_status status = read_dir(&walk, walk.todo.items[i]);

		if (status != PFD_OK)
			return status;
	}
	if (list.n)
		qsort(list.items, list.n, sizeof(*list.items), by_path);
	*ret = list;
	return PFD_OK;
}
