/* Taking a file into files/: a whole copy beside its place first, then the place.
 *
 * The copy is on the disk before the record that names it is committed, so a record
 * never names what is not there.  Killed in between, a file is left that no record
 * names, which `pfd files check` finds.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <unistd.h>

#include "internal.h"

static enum pfd_status refuse(
	struct pfd_err *err, const char *from, struct pfd_text why)
{
	return pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{file}: {why}", "{file}: {why}",
			PFD_A_Z("file", from), PFD_A_TEXT("why", why)));
}

static enum pfd_status too_large(struct pfd_err *err, const char *from)
{
	(void)refuse(
		err, from, PFD_TEXT("larger than 100 MB", "größer als 100 MB"));
	return pfd_hint(err, PFD_MESSAGE("make it smaller, or split it",
				     "verkleinern oder aufteilen"));
}

enum pfd_status pfd_intake_open(
	struct pfd_intake *intake, const char *from, struct pfd_err *err)
{
	/* Without O_NONBLOCK a named pipe would hang pfd. */
	int fd PFD_CLEANUP(pfd_fd_closep) = open(from,
		O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	struct stat st;

	*intake = (struct pfd_intake){ .fd = -1, .from = from };
	if (fd < 0 && (errno == ENOENT || errno == ENOTDIR))
		return refuse(err, from,
			PFD_TEXT("no such file", "keine solche Datei"));
	if (fd < 0 && errno == ELOOP) {
		(void)refuse(err, from,
			PFD_TEXT("a symbolic link", "ein symbolischer Link"));
		return pfd_hint(err, PFD_MESSAGE("name the file itself",
					     "die Datei selbst angeben"));
	}
	if (fd < 0 && errno != ENXIO)
		return pfd_fail_errno(err, from, errno);
	if (fd >= 0 && fstat(fd, &st))
		return pfd_fail_errno(err, from, errno);
	if (fd >= 0 && S_ISDIR(st.st_mode)) {
		(void)refuse(
			err, from, PFD_TEXT("a directory", "ein Verzeichnis"));
		return pfd_hint(err, PFD_MESSAGE("name the files in it",
					     "die Dateien darin angeben"));
	}
	if (fd < 0 || !S_ISREG(st.st_mode))
		return refuse(err, from,
			PFD_TEXT("not a regular file",
				"keine gewöhnliche Datei"));
	if (!st.st_size)
		return refuse(err, from, PFD_TEXT("empty", "leer"));
	if (st.st_size > PFD_FILES_MAX)
		return too_large(err, from);
	intake->fd = fd;
	fd = -1;
	return PFD_OK;
}

static enum pfd_status copy(struct pfd_intake *intake, int to, const char *path,
	struct pfd_err *err)
{
	enum pfd_status status;

	if (lseek(intake->fd, 0, SEEK_SET))
		return pfd_fail_errno(err, intake->from, errno);
	status = pfd_sha256_copy(intake->fd, intake->from, to, path,
		intake->sha256, &intake->size, err);
	if (!status && !intake->size)
		return refuse(err, intake->from, PFD_TEXT("empty", "leer"));
	/* It may have grown since it was looked at. */
	if (!status && intake->size > PFD_FILES_MAX)
		return too_large(err, intake->from);
	return status;
}

enum pfd_status pfd_intake_hash(struct pfd_intake *intake, struct pfd_err *err)
{
	return copy(intake, -1, NULL, err);
}

enum pfd_status pfd_intake_stage(struct pfd_arena *arena,
	const struct pfd_root *root, const char *path,
	struct pfd_intake *intake, struct pfd_err *err)
{
	struct pfd_err after = { .arena = err->arena };
	enum pfd_status status, closed;
	int fd;

	status = pfd_file_begin(
		root, path, 0600, arena, &intake->staged, &fd, err);
	if (status) {
		/* The directories may have been made. */
		(void)!pfd_file_remove(root, path, &after);
		return status;
	}
	intake->is_staged = true;
	status = copy(intake, fd, path, err);
	closed = pfd_file_close(fd, path, status ? &after : err);
	return status ? status : closed;
}

enum pfd_status pfd_intake_publish(const struct pfd_root *root,
	struct pfd_intake *intake, struct pfd_err *err)
{
	enum pfd_status status =
		pfd_file_publish_new(root, &intake->staged, err);

	if (status)
		return status;
	intake->is_published = true;
	intake->is_staged = false;
	return PFD_OK;
}

void pfd_intake_undo(const struct pfd_root *root, struct pfd_intake *intake)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_err err = { .arena = arena };

	/* What cannot be removed is left for `files check` to tell of. */
	if (intake->is_staged) {
		pfd_file_drop(root, &intake->staged);
		/* And the directories, where they were made for it. */
		(void)!pfd_file_remove(root, intake->staged.temporary, &err);
	}
	if (intake->is_published)
		(void)!pfd_file_remove(root, intake->staged.path, &err);
	intake->is_staged = intake->is_published = false;
}

void pfd_intake_close(struct pfd_intake *intake)
{
	pfd_fd_closep(&intake->fd);
}

/* ---- where it goes ---------------------------------------------------------------- */

/* Only what is known to be an ending is kept: "scan.beispiel" ends with a name. */
static const char *ending(const char *from)
{
	static const char *const known[] = { "asc", "bmp", "csv", "doc", "docx",
		"eml", "gif", "heic", "html", "jpeg", "jpg", "json", "m4a",
		"md", "mov", "mp3", "mp4", "msg", "odg", "odp", "ods", "odt",
		"ogg", "p7m", "p7s", "pdf", "png", "ppt", "pptx", "rtf", "sig",
		"svg", "tif", "tiff", "txt", "wav", "webp", "xls", "xlsx",
		"xml", "zip" };
	const char *dot = strrchr(from, '.');

	for (size_t i = 0; dot && i < PFD_COUNT(known); i++) {
		size_t n = 0;

		while (known[i][n] && pfd_to_lower(dot[1 + n]) == known[i][n])
			n++;
		if (!known[i][n] && !dot[1 + n])
			return known[i];
	}
	return NULL;
}

struct pfd_str pfd_intake_path(struct pfd_arena *arena,
	const struct pfd_root *root, struct pfd_str record_path, int64_t no,
	int kind, const char *from)
{
	struct pfd_str directory = pfd_attachment_directory(arena, record_path);
	const char *end = ending(from);
	struct stat st;

	/* The number of a removed document is given again while its file may still
	 * be there. */
	for (int turn = 1;; turn++) {
		struct pfd_buf path = pfd_buf(arena);

		pfd_buf_printf(
			&path, "%.*s/%" PRId64, PFD_STR_ARG(directory), no);
		/* What a person's papers are is nobody's business. */
		if (!pfd_record_is_person(record_path)) {
			size_t word = path.len;

			pfd_buf_printf(&path, "-%s",
				pfd_enum_document_kind.values[kind].key);
			for (size_t i = word; i < path.len; i++)
				if (path.ptr[i] == '_')
					path.ptr[i] = '-';
		}
		if (turn > 1)
			pfd_buf_printf(&path, "-%d", turn);
		if (end)
			pfd_buf_printf(&path, ".%s", end);
		if (pfd_file_stat(root, path.ptr, &st) <= 0)
			return pfd_buf_str(&path);
	}
}
