/* Carrying attachments to another machine: the files under the paths that records
 * name, with a list of their SHA-256 that needs no pfd to be checked.
 */
#include <errno.h>
#include <stdlib.h>

#include "internal.h"

enum pfd_status pfd_files_copy(const struct pfd_root *root,
	const struct pfd_attachment *one, int fd, const char *name,
	struct pfd_err *err)
{
	int from PFD_CLEANUP(pfd_fd_closep) = -1;
	char sha256[PFD_SHA256_SIZE];
	struct stat st;
	int64_t size;
	enum pfd_status status =
		pfd_file_open(root, one->file.ptr, &from, &st, err);

	if (!status)
		status = pfd_sha256_copy(
			from, one->file.ptr, fd, name, sha256, &size, err);
	if (!status && (size != one->size || !pfd_str_eqz(one->sha256, sha256)))
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{file}: has changed meanwhile",
				"{file}: hat sich inzwischen geändert",
				PFD_A_STR("file", one->file)));
	return status;
}

struct pfd_str pfd_files_sums(
	struct pfd_arena *arena, const struct pfd_attachments *list)
{
	struct pfd_buf sums = pfd_buf(arena);

	pfd_vec_foreach (one, list) {
		bool escaped = pfd_str_find(one->file, '\\') != SIZE_MAX;

		/* As sha256sum itself writes such a name. */
		pfd_buf_printf(&sums, "%s%.*s  ", escaped ? "\\" : "",
			PFD_STR_ARG(one->sha256));
		for (size_t i = 0; i < one->file.len; i++) {
			if (one->file.ptr[i] == '\\')
				pfd_buf_addc(&sums, '\\');
			pfd_buf_addc(&sums, one->file.ptr[i]);
		}
		pfd_buf_addc(&sums, '\n');
	}
	return pfd_buf_str(&sums);
}

static int by_file(const void *a, const void *b)
{
	const struct pfd_attachment *x = a, *y = b;

	return pfd_str_cmp(x->file, y->file);
}

struct pfd_attachments pfd_files_sorted(
	struct pfd_arena *arena, const struct pfd_attachments *list)
{
	struct pfd_attachments all = { 0 }, ret = { 0 };

	pfd_vec_foreach (one, list) {
		pfd_vec_push(arena, &all, *one);
	}
	if (all.n)
		qsort(all.items, all.n, sizeof(*all.items), by_file);
	pfd_vec_foreach (one, &all) {
		if (!ret.n || by_file(&ret.items[ret.n - 1], one))
			pfd_vec_push(arena, &ret, *one);
	}
	return ret;
}

static enum pfd_status exists(struct pfd_err *err, const char *target)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: something stands there already",
			"{path}: dort steht schon etwas",
			PFD_A_Z("path", target)));
	return pfd_hint(err,
		PFD_MESSAGE("name a new directory, or a new file ending in "
			    ".tar",
			"ein neues Verzeichnis oder eine neue Datei auf .tar "
			"angeben"));
}

enum pfd_status pfd_files_parent(struct pfd_arena *arena, const char *target,
	struct pfd_root *ret, const char **ret_name, struct pfd_err *err)
{
	struct pfd_str path = pfd_str(target);
	const char *slash, *parent = ".";

	while (path.len > 1 && pfd_str_ends(path, "/"))
		path.len--;
	*ret_name = target = pfd_arena_z(arena, path);
	slash = strrchr(target, '/');
	if (slash) {
		parent = slash == target
				 ? "/"
				 : pfd_arena_z(arena,
					   pfd_str_sub(path, 0,
						   (size_t)(slash - target)));
		*ret_name = slash + 1;
	}
	return pfd_root_open(ret, arena, parent, err);
}

static enum pfd_status into_tar(struct pfd_arena *arena,
	const struct pfd_root *root, const struct pfd_root *parent,
	const char *name, const struct pfd_attachments *list,
	const char *target, int64_t now_s, struct pfd_err *err)
{
	struct pfd_err after = { .arena = arena };
	struct pfd_staged staged;
	struct stat st;
	enum pfd_status status, closed;
	int fd;

	if (pfd_file_stat(parent, name, &st) > 0)
		return exists(err, target);
	status = pfd_file_begin(parent, name, 0600, arena, &staged, &fd, err);
	if (status)
		return status;
	status = pfd_files_tar(root, list, pfd_files_sums(arena, list), fd,
		target, now_s, err);
	closed = pfd_file_close(fd, target, status ? &after : err);
	if (!status)
		status = closed;
	if (!status)
		status = pfd_file_publish_new(parent, &staged, err);
	if (status)
		pfd_file_drop(parent, &staged);
	return status;
}

enum pfd_status pfd_attachments_export(struct pfd_arena *arena,
	const struct pfd_root *root, const struct pfd_attachments *list,
	const char *target, int64_t now_s, struct pfd_err *err)
{
	struct pfd_root parent PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_attachments each = pfd_files_sorted(arena, list);
	const char *name;
	enum pfd_status status =
		pfd_files_parent(arena, target, &parent, &name, err);

	if (status)
		return status;
	if (!pfd_str_ends(pfd_str(name), ".tar"))
		return pfd_attachments_pack(
			arena, root, list, NULL, 0, target, err);
	return into_tar(arena, root, &parent, name, &each, target, now_s, err);
}
