/* A folder to hand over: texts and attachments, with a list of their SHA-256.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>

#include "internal.h"

struct packing {
	struct pfd_arena *arena;
	const struct pfd_root *root, *parent;
	const char *made; /* the folder while it is made, beside its place */
	int folder;       /* the same, locked */
	struct pfd_err *err;
	PFD_VEC_OF(const char *); /* what was written, beneath the parent */
};

static const char *beneath(struct packing *p, struct pfd_str name)
{
	const char *path = pfd_arena_printf(
		p->arena, "%s/%.*s", p->made, PFD_STR_ARG(name))
				   .ptr;

	pfd_vec_push(p->arena, p, path);
	return path;
}

static enum pfd_status add_text(
	struct packing *p, const char *name, struct pfd_str bytes)
{
	return pfd_file_write(
		p->parent, beneath(p, pfd_str(name)), bytes, 0600, p->err);
}

static enum pfd_status add_file(
	struct packing *p, const struct pfd_attachment *one)
{
	struct pfd_err after = { .arena = p->arena };
	struct pfd_staged staged;
	enum pfd_status status, closed;
	int fd;

	status = pfd_file_begin(p->parent, beneath(p, one->file), 0600,
		p->arena, &staged, &fd, p->err);
	if (status)
		return status;
	status = pfd_files_copy(p->root, one, fd, one->file.ptr, p->err);
	closed = pfd_file_close(fd, one->file.ptr, status ? &after : p->err);
	if (!status)
		status = closed;
	if (!status)
		status = pfd_file_publish(p->parent, &staged, p->err);
	if (status)
		pfd_file_drop(p->parent, &staged);
	return status;
}

static enum pfd_status fail_busy(struct packing *p)
{
	return pfd_fail(p->err, PFD_FAILED,
		PFD_MESSAGE("{path}: another run is making it",
			"{path}: entsteht gerade in einem anderen Aufruf",
			PFD_A_Z("path", p->made)));
}

/* Closed to others before anything is in it, and locked while its run lives. */
static enum pfd_status open_folder(struct packing *p)
{
	enum pfd_status status = pfd_file_mkdirs(p->parent, p->made, p->err);

	if (!status && fchmodat(p->parent->fd, p->made, 0700, 0))
		status = pfd_fail_errno(p->err, p->made, errno);
	if (status)
		return status;
	p->folder = openat(p->parent->fd, p->made,
		O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (p->folder < 0)
		return pfd_fail_errno(p->err, p->made, errno);
	return flock(p->folder, LOCK_EX | LOCK_NB) ? fail_busy(p) : PFD_OK;
}

/* What a killed run left goes, or it would be handed over with the rest. */
static enum pfd_status make_folder(struct packing *p)
{
	struct pfd_file_list left = { 0 };
	enum pfd_status status = open_folder(p);

	if (!status)
		status = pfd_file_walk(p->parent, p->made, NULL, PFD_FILE_NAMES,
			p->arena, &left, p->err);
	if (status || !left.n)
		return status;
	for (size_t i = 0; !status && i < left.n; i++)
		status = pfd_file_remove(
			p->parent, left.items[i].path.ptr, p->err);
	pfd_fd_closep(&p->folder);
	return status ? status : open_folder(p); /* it went with its files */
}

static enum pfd_status fill(struct packing *p,
	const struct pfd_attachments *list, const struct pfd_pack_text *texts,
	size_t n_texts)
{
	struct pfd_attachments all = { 0 };
	enum pfd_status status = make_folder(p);

	for (size_t i = 0; !status && i < n_texts; i++) {
		char *sha256 = pfd_alloc(p->arena, PFD_SHA256_SIZE);

		pfd_sha256(texts[i].bytes, sha256);
		pfd_vec_push(p->arena, &all,
			(struct pfd_attachment){ .file = pfd_str(texts[i].name),
				.sha256 = pfd_str(sha256) });
		status = add_text(p, texts[i].name, texts[i].bytes);
	}
	for (size_t i = 0; !status && i < list->n; i++) {
		pfd_vec_push(p->arena, &all, list->items[i]);
		status = add_file(p, &list->items[i]);
	}
	if (!status)
		status = add_text(
			p, "SHA256SUMS", pfd_files_sums(p->arena, &all));
	return status;
}

static enum pfd_status refuse_if_there(
	struct packing *p, const char *name, const char *target)
{
	struct pfd_root there PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_file_list files = { 0 };
	struct stat st;
	int stands = pfd_file_stat(p->parent, name, &st);
	enum pfd_status status = PFD_OK;

	if (stands < 0)
		return pfd_fail_errno(p->err, target, errno);
	if (!stands)
		return PFD_OK;
	if (S_ISDIR(st.st_mode)) {
		status = pfd_root_open(&there, p->arena, target, p->err);
		if (!status)
			status = pfd_file_walk(&there, "", NULL, PFD_FILE_NAMES,
				p->arena, &files, p->err);
		if (status || !files.n)
			return status;
	}
	(void)pfd_fail(p->err, PFD_REFUSED,
		PFD_MESSAGE("{path}: something stands there already",
			"{path}: dort steht schon etwas",
			PFD_A_Z("path", target)));
	return pfd_hint(
		p->err, PFD_MESSAGE("name a new or empty directory",
				"ein neues oder leeres Verzeichnis angeben"));
}

enum pfd_status pfd_attachments_pack(struct pfd_arena *arena,
	const struct pfd_root *root, const struct pfd_attachments *list,
	const struct pfd_pack_text *texts, size_t n_texts, const char *target,
	struct pfd_err *err)
{
	struct pfd_root parent PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_attachments each = pfd_files_sorted(arena, list);
	struct pfd_err after = { .arena = arena };
	struct packing p = { .arena = arena,
		.root = root,
		.parent = &parent,
		.folder = -1,
		.err = err };
	const char *name;
	enum pfd_status status =
		pfd_files_parent(arena, target, &parent, &name, err);

	if (!status)
		status = refuse_if_there(&p, name, target);
	if (status)
		return status;
	p.made = pfd_arena_printf(arena, ".%s.pfd-new", name).ptr;
	status = fill(&p, &each, texts, n_texts);
	if (!status)
		status = pfd_file_rename(&parent, p.made, name, err);
	while (status && p.n-- > 0)
		(void)!pfd_file_remove(&parent, p.items[p.n], &after);
	/* Removing what is not there removes the folder above, if it is empty. */
	if (status)
		(void)!pfd_file_remove(&parent,
			pfd_arena_printf(arena, "%s/none", p.made).ptr, &after);
	pfd_fd_closep(&p.folder);
	return status;
}
