/* The tables and views of an index, copied from what was made when pfd was built:
 * making them takes longer than reading a small repository.
 *
 * A program that has no such image (make/image.c, which makes it, and tests) makes
 * the tables itself.
 */
#include "internal.h"

/* Of no size where the program has none. */
extern const size_t pfd_index_image_size __attribute__((weak));
extern const size_t pfd_index_image_length __attribute__((weak));
extern const unsigned char pfd_index_image[] __attribute__((weak));

static size_t length_at(size_t at)
{
	const unsigned char *p = pfd_index_image + at;

	return (size_t)p[0] | (size_t)p[1] << 8 | (size_t)p[2] << 16 |
	       (size_t)p[3] << 24;
}

/* The database that the runs stand for, in SQLite's memory. */
static unsigned char *unfolded(void)
{
	unsigned char *bytes = sqlite3_malloc64(pfd_index_image_size);
	size_t to = 0;

	if (!bytes)
		pfd_oom();
	memset(bytes, 0, pfd_index_image_size);
	for (size_t at = 0; at < pfd_index_image_length;) {
		size_t n = length_at(at + 4);

		to += length_at(at);
		memcpy(bytes + to, pfd_index_image + at + 8, n);
		to += n;
		at += 8 + n;
	}
	return bytes;
}

/* The image as a database, read only. */
static sqlite3 *open_image(void)
{
	sqlite3_int64 size = (sqlite3_int64)pfd_index_image_size;
	sqlite3 *db;

	if (sqlite3_open_v2(":memory:", &db,
		    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
			    SQLITE_OPEN_NOMUTEX,
		    NULL) != SQLITE_OK ||
		sqlite3_deserialize(db, "main", unfolded(), size, size,
			SQLITE_DESERIALIZE_FREEONCLOSE |
				SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
		pfd_oom(); /* nothing else can fail in memory */
	return db;
}

bool pfd_index_from_image(struct pfd_index *index)
{
	sqlite3_backup *backup;
	sqlite3 *image;

	if (!&pfd_index_image_size)
		return false;
	image = open_image();
	backup = sqlite3_backup_init(index->db, "main", image, "main");
	if (backup)
		(void)sqlite3_backup_step(backup, -1);
	if (!backup || sqlite3_backup_finish(backup) != SQLITE_OK)
		pfd_index_broken(index, "the index as it was built");
	sqlite3_close(image);
	return true;
}
