/* One file out of a workbook: what `pfd verify` needs of the ZIP format (APPNOTE 4.3,
 * 4.4). Sizes are those of the central directory and never trusted.
 */
#include <zlib.h>

#include "origin.h"

enum {
	END_SIZE = 22,
	ENTRY_SIZE = 46,
	LOCAL_SIZE = 30,
	UNPACKED_MAX = 1 << 20,
	STORED = 0,
	DEFLATED = 8
};

static size_t number(struct pfd_str bytes, size_t at, size_t n)
{
	size_t value = 0;

	for (size_t i = n; i--;)
		value = value << 8 | (unsigned char)bytes.ptr[at + i];
	return value;
}

/* Where the list of files begins; 0: it is no such file. */
static size_t directory(struct pfd_str zip)
{
	for (size_t at = zip.len >= END_SIZE ? zip.len - END_SIZE : 0; at; at--)
		if (!memcmp(zip.ptr + at, "PK\5\6", 4))
			return number(zip, at + 16, 4);
	return 0;
}

static bool inflate_all(struct pfd_arena *arena, struct pfd_str packed,
	size_t size, struct pfd_str *ret)
{
	char *to = pfd_alloc(arena, size + 1);
	z_stream z = {
		.next_in = (Bytef *)(uintptr_t)packed.ptr,
		.avail_in = (uInt)packed.len,
		.next_out = (Bytef *)to,
		.avail_out = (uInt)size,
	};
	int code;

	if (inflateInit2(&z, -MAX_WBITS) != Z_OK)
		pfd_oom();
	code = inflate(&z, Z_FINISH);
	inflateEnd(&z);
	to[size] = '\0';
	*ret = (struct pfd_str){ to, size };
	return code == Z_STREAM_END && !z.avail_out;
}

static bool take(struct pfd_arena *arena, struct pfd_str zip, size_t entry,
	struct pfd_str *ret)
{
	size_t method = number(zip, entry + 10, 2);
	size_t packed = number(zip, entry + 20, 4);
	size_t size = number(zip, entry + 24, 4);
	size_t at = number(zip, entry + 42, 4);

	if (size > UNPACKED_MAX || at > zip.len || zip.len - at < LOCAL_SIZE)
		return false;
	at += LOCAL_SIZE + number(zip, at + 26, 2) + number(zip, at + 28, 2);
	if (at > zip.len || zip.len - at < packed)
		return false;
	*ret = pfd_str_sub(zip, at, at + packed);
	return method == STORED ||
	       (method == DEFLATED && inflate_all(arena, *ret, size, ret));
}

bool pfd_origin_unzip(
	struct pfd_arena *arena, struct pfd_str zip, struct pfd_str *ret)
{
	static const char wanted[] = "docProps/custom.xml";
	size_t at = directory(zip);

	while (at && at < zip.len && zip.len - at >= ENTRY_SIZE &&
		!memcmp(zip.ptr + at, "PK\1\2", 4)) {
		size_t name = number(zip, at + 28, 2);

		if (name == strlen(wanted) &&
			zip.len - at - ENTRY_SIZE >= name &&
			!memcmp(zip.ptr + at + ENTRY_SIZE, wanted, name))
			return take(arena, zip, at, ret);
		at += ENTRY_SIZE + name + number(zip, at + 30, 2) +
		      number(zip, at + 32, 2);
	}
	return false;
}
