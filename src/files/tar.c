/* A ustar archive (POSIX.1-2001, pax, "ustar Interchange Format"): the one form of
 * many files in one that every machine can unpack.
 */
#include <stdio.h>

#include "internal.h"

enum { BLOCK = 512 };
#define SIZE_LIMIT INT64_C(077777777777) /* eleven octal digits */

struct header {
	char name[100], mode[8], uid[8], gid[8], size[12], mtime[12], sum[8],
		type, link[100], magic[6], version[2], user[32], group[32],
		major[8], minor[8], prefix[155], rest[12];
};
_Static_assert(sizeof(struct header) == BLOCK, "a header is one block");

/* A name of more than 100 bytes is split at a '/'. */
static bool set_name(struct header *header, struct pfd_str path)
{
	size_t cut = 0;

	if (path.len > sizeof(header->name)) {
		cut = path.len - sizeof(header->name) - 1;
		while (cut < path.len && path.ptr[cut] != '/')
			cut++;
		if (cut >= path.len - 1 || cut > sizeof(header->prefix))
			return false;
		memcpy(header->prefix, path.ptr, cut);
		cut++;
	}
	memcpy(header->name, path.ptr + cut, path.len - cut);
	return true;
}

static void octal(char *ret, size_t size, int64_t value)
{
	char digits[24];

	snprintf(digits, sizeof(digits), "%0*llo", (int)size - 1,
		(unsigned long long)value);
	memcpy(ret, digits, size);
}

static enum pfd_status put_header(int fd, const char *archive,
	struct pfd_str path, int64_t size, int64_t now_s, struct pfd_err *err)
{
	struct header header = {
		.type = '0', .magic = "ustar", .version = { '0', '0' }
	};
	const unsigned char *bytes = (const unsigned char *)&header;
	unsigned sum = 0;

	if (!set_name(&header, path) || size > SIZE_LIMIT) {
		(void)pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{file}: too long a name or too large for "
				    "a tar archive",
				"{file}: für ein tar-Archiv zu groß oder der "
				"Name zu lang",
				PFD_A_STR("file", path)));
		return pfd_hint(err, PFD_MESSAGE("export into a directory",
					     "in ein Verzeichnis ausgeben"));
	}
	octal(header.mode, sizeof(header.mode), 0600);
	octal(header.uid, sizeof(header.uid), 0);
	octal(header.gid, sizeof(header.gid), 0);
	octal(header.size, sizeof(header.size), size);
	octal(header.mtime, sizeof(header.mtime), now_s);
	/* The checksum counts itself as blanks. */
	memset(header.sum, ' ', sizeof(header.sum));
	for (size_t i = 0; i < sizeof(header); i++)
		sum += bytes[i];
	octal(header.sum, sizeof(header.sum) - 1, sum);
	return pfd_fd_write(fd, archive,
		(struct pfd_str){ (const char *)&header, sizeof(header) }, err);
}

/* Zeros up to the next block. */
static enum pfd_status pad(
	int fd, const char *archive, int64_t size, struct pfd_err *err)
{
	static const char zeros[BLOCK];
	size_t n = (size_t)(-size & (BLOCK - 1));

	return pfd_fd_write(fd, archive, (struct pfd_str){ zeros, n }, err);
}

enum pfd_status pfd_files_tar(const struct pfd_root *root,
	const struct pfd_attachments *list, struct pfd_str sums, int fd,
	const char *name, int64_t now_s, struct pfd_err *err)
{
	static const char end[2 * BLOCK];
	enum pfd_status status = put_header(
		fd, name, PFD_STR("SHA256SUMS"), (int64_t)sums.len, now_s, err);

	if (!status)
		status = pfd_fd_write(fd, name, sums, err);
	if (!status)
		status = pad(fd, name, (int64_t)sums.len, err);
	for (size_t i = 0; !status && i < list->n; i++) {
		const struct pfd_attachment *one = &list->items[i];

		status = put_header(fd, name, one->file, one->size, now_s, err);
		if (!status)
			status = pfd_files_copy(root, one, fd, name, err);
		if (!status)
			status = pad(fd, name, one->size, err);
	}
	return status ? status
		      : pfd_fd_write(fd, name,
				(struct pfd_str){ end, sizeof(end) }, err);
}
