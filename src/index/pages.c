/* The pages as a file system of SQLite's (sqlite3_vfs), one for each index. */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

#include "pages.h"

struct pages {
	sqlite3_vfs vfs;
	char name[sizeof "pfd-0x0123456789abcdef"];
	struct pfd_arena *arena;
	/* Connections of several threads ask at once. */
	pthread_mutex_t lock;
	int beneath; /* descriptor, or -1 */
	size_t n_beneath;
	struct {
		PFD_VEC_OF(unsigned char *);
	} own; /* NULL: what lies beneath */
	size_t readers;
	const struct file *writer;
	int writing; /* its lock: SQLITE_LOCK_… */
};

struct file {
	sqlite3_file base;
	struct pages *pages;
	int lock;
};

/* ---- pages ----------------------------------------------------------------- */

static unsigned char *own(struct pages *pages, size_t page)
{
	while (pages->own.n <= page)
		pfd_vec_push(pages->arena, &pages->own, NULL);
	if (!pages->own.items[page])
		pages->own.items[page] =
			pfd_alloc_raw(pages->arena, PFD_PAGE_BYTES);
	return pages->own.items[page];
}

static bool read_beneath(
	const struct pages *pages, off_t at, char *to, size_t n)
{
	while (n) {
		ssize_t got = pread(pages->beneath, to, n, at);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		to += got;
		at += got;
		n -= (size_t)got;
	}
	return true;
}

/* Some bytes of one page. */
static bool read_part(
	const struct pages *pages, size_t page, size_t from, char *to, size_t n)
{
	if (pages->own.items[page]) {
		memcpy(to, pages->own.items[page] + from, n);
		return true;
	}
	return page < pages->n_beneath &&
	       read_beneath(
		       pages, (off_t)(page * PFD_PAGE_BYTES + from), to, n);
}

void pfd_pages_beneath(struct pages *pages, int fd, size_t n)
{
	pages->beneath = fd;
	pages->n_beneath = n;
	for (size_t i = 0; i < n; i++)
		pfd_vec_push(pages->arena, &pages->own, NULL);
}

size_t pfd_pages_count(const struct pages *pages)
{
	return pages->own.n;
}

unsigned char *pfd_pages_own(struct pages *pages, size_t page)
{
	return own(pages, page);
}

const unsigned char *pfd_pages_read(
	struct pages *pages, size_t page, unsigned char room[PFD_PAGE_BYTES])
{
	if (pages->own.items[page])
		return pages->own.items[page];
	return read_part(pages, page, 0, (char *)room, PFD_PAGE_BYTES) ? room
								       : NULL;
}

/* ---- one connection's file ------------------------------------------------------ */

static int do_close(sqlite3_file *base)
{
	(void)base;
	return SQLITE_OK;
}

/* All pages were read through before the first was used, so this is a disk that breaks
 * down this very moment.  No statement is made to go on from half its rows. */
static __attribute__((noreturn)) void end_unread(void)
{
	static const char line[] =
		"pfd: .git/pfd/index: input/output error\n"
		"  remove the file; the next run makes it anew\n";
	ssize_t ignored = write(STDERR_FILENO, line, sizeof(line) - 1);

	(void)ignored;
	_exit(PFD_FAILED);
}

/* SQLite reads whole pages, and the beginning of the first to learn their size. */
static int do_read(sqlite3_file *base, void *to, int n, sqlite3_int64 at)
{
	struct pages *pages = ((struct file *)base)->pages;
	size_t page = (size_t)at / PFD_PAGE_BYTES;
	size_t from = (size_t)at % PFD_PAGE_BYTES;
	int code = SQLITE_OK;

	pthread_mutex_lock(&pages->lock);
	if (page >= pages->own.n || from + (size_t)n > PFD_PAGE_BYTES) {
		memset(to, 0, (size_t)n);
		code = SQLITE_IOERR_SHORT_READ;
	} else if (!read_part(pages, page, from, to, (size_t)n)) {
		end_unread();
	}
	pthread_mutex_unlock(&pages->lock);
	return code;
}

static int do_write(
	sqlite3_file *base, const void *bytes, int n, sqlite3_int64 at)
{
	struct pages *pages = ((struct file *)base)->pages;
	bool whole = n == PFD_PAGE_BYTES && at % PFD_PAGE_BYTES == 0;

	if (!whole)
		return SQLITE_IOERR_WRITE;
	pthread_mutex_lock(&pages->lock);
	memcpy(own(pages, (size_t)at / PFD_PAGE_BYTES), bytes, PFD_PAGE_BYTES);
	pthread_mutex_unlock(&pages->lock);
	return SQLITE_OK;
}

static int do_truncate(sqlite3_file *base, sqlite3_int64 size)
{
	struct pages *pages = ((struct file *)base)->pages;
	size_t n = (size_t)size / PFD_PAGE_BYTES;

	pthread_mutex_lock(&pages->lock);
	if (n < pages->own.n)
		pages->own.n = n;
	if (n < pages->n_beneath)
		pages->n_beneath = n;
	pthread_mutex_unlock(&pages->lock);
	return SQLITE_OK;
}

static int do_sync(sqlite3_file *base, int flags)
{
	(void)base, (void)flags;
	return SQLITE_OK;
}

static int do_size(sqlite3_file *base, sqlite3_int64 *ret)
{
	struct pages *pages = ((struct file *)base)->pages;

	pthread_mutex_lock(&pages->lock);
	*ret = (sqlite3_int64)pages->own.n * PFD_PAGE_BYTES;
	pthread_mutex_unlock(&pages->lock);
	return SQLITE_OK;
}

/* Many read, or one writes and none reads. */
static bool may_lock(const struct file *file, int wanted)
{
	const struct pages *pages = file->pages;

	if (pages->writer && pages->writer != file)
		return wanted == SQLITE_LOCK_SHARED &&
		       pages->writing < SQLITE_LOCK_PENDING;
	return wanted < SQLITE_LOCK_EXCLUSIVE || pages->readers == 1;
}

static int do_lock(sqlite3_file *base, int wanted)
{
	struct file *file = (struct file *)base;
	struct pages *pages = file->pages;
	int code = SQLITE_BUSY;

	if (wanted <= file->lock)
		return SQLITE_OK;
	pthread_mutex_lock(&pages->lock);
	if (may_lock(file, wanted)) {
		code = SQLITE_OK;
		if (wanted == SQLITE_LOCK_SHARED) {
			pages->readers++;
		} else {
			pages->writer = file;
			pages->writing = wanted;
		}
		file->lock = wanted;
	}
	pthread_mutex_unlock(&pages->lock);
	return code;
}

static int do_unlock(sqlite3_file *base, int wanted)
{
	struct file *file = (struct file *)base;
	struct pages *pages = file->pages;

	if (wanted >= file->lock)
		return SQLITE_OK;
	pthread_mutex_lock(&pages->lock);
	if (pages->writer == file) {
		pages->writer = NULL;
		pages->writing = SQLITE_LOCK_NONE;
	}
	if (wanted == SQLITE_LOCK_NONE)
		pages->readers--;
	file->lock = wanted;
	pthread_mutex_unlock(&pages->lock);
	return SQLITE_OK;
}

static int do_reserved(sqlite3_file *base, int *ret)
{
	struct pages *pages = ((struct file *)base)->pages;

	pthread_mutex_lock(&pages->lock);
	*ret = pages->writer != NULL;
	pthread_mutex_unlock(&pages->lock);
	return SQLITE_OK;
}

static int do_control(sqlite3_file *base, int what, void *with)
{
	(void)base, (void)what, (void)with;
	return SQLITE_NOTFOUND;
}

static int do_sector(sqlite3_file *base)
{
	(void)base;
	return PFD_PAGE_BYTES;
}

static int do_device(sqlite3_file *base)
{
	(void)base;
	return SQLITE_IOCAP_ATOMIC | SQLITE_IOCAP_POWERSAFE_OVERWRITE |
	       SQLITE_IOCAP_SAFE_APPEND | SQLITE_IOCAP_SEQUENTIAL;
}

static const sqlite3_io_methods methods = {
	.iVersion = 1, /* neither mapped nor shared with other processes */
	.xClose = do_close,
	.xRead = do_read,
	.xWrite = do_write,
	.xTruncate = do_truncate,
	.xSync = do_sync,
	.xFileSize = do_size,
	.xLock = do_lock,
	.xUnlock = do_unlock,
	.xCheckReservedLock = do_reserved,
	.xFileControl = do_control,
	.xSectorSize = do_sector,
	.xDeviceCharacteristics = do_device,
};

/* ---- the file system -------------------------------------------------------------- */

/* There is the database, and no other file. */
static int do_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *ret,
	int flags, int *ret_flags)
{
	struct file *file = (struct file *)ret;

	(void)name;
	*file = (struct file){ 0 };
	if (!(flags & SQLITE_OPEN_MAIN_DB))
		return SQLITE_CANTOPEN;
	file->base.pMethods = &methods;
	file->pages = vfs->pAppData;
	if (ret_flags)
		*ret_flags = flags;
	return SQLITE_OK;
}

static int do_delete(sqlite3_vfs *vfs, const char *name, int sync)
{
	(void)vfs, (void)name, (void)sync;
	return SQLITE_IOERR_DELETE;
}

static int do_access(sqlite3_vfs *vfs, const char *name, int flags, int *ret)
{
	(void)vfs, (void)name, (void)flags;
	*ret = 0;
	return SQLITE_OK;
}

static int do_path(sqlite3_vfs *vfs, const char *name, int n, char *ret)
{
	(void)vfs;
	sqlite3_snprintf(n, ret, "%s", name);
	return SQLITE_OK;
}

static int do_random(sqlite3_vfs *vfs, int n, char *ret)
{
	(void)vfs;
	memset(ret, 0, (size_t)n); /* nothing here is a secret */
	return n;
}

static int do_sleep(sqlite3_vfs *vfs, int us)
{
	(void)vfs;
	usleep((useconds_t)us);
	return us;
}

/* What day it is asof() tells. */
static int do_time(sqlite3_vfs *vfs, sqlite3_int64 *ret)
{
	(void)vfs;
	*ret = 0;
	return SQLITE_ERROR;
}

struct pages *pfd_pages_new(void)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pages *pages = PFD_NEW(arena, struct pages);

	pages->arena = arena;
	pages->beneath = -1;
	pthread_mutex_init(&pages->lock, NULL);
	snprintf(pages->name, sizeof pages->name, "pfd-%p", (void *)pages);
	pages->vfs = (sqlite3_vfs){
		.iVersion = 2,
		.szOsFile = sizeof(struct file),
		.mxPathname = sizeof pages->name,
		.zName = pages->name,
		.pAppData = pages,
		.xOpen = do_open,
		.xDelete = do_delete,
		.xAccess = do_access,
		.xFullPathname = do_path,
		.xRandomness = do_random,
		.xSleep = do_sleep,
		.xCurrentTimeInt64 = do_time,
	};
	if (sqlite3_vfs_register(&pages->vfs, 0) != SQLITE_OK)
		pfd_oom(); /* nothing else can fail */
	return pages;
}

void pfd_pages_free(struct pages *pages)
{
	struct pfd_arena *arena;

	if (!pages)
		return;
	arena = pages->arena;
	sqlite3_vfs_unregister(&pages->vfs);
	pfd_fd_closep(&pages->beneath);
	pthread_mutex_destroy(&pages->lock);
	pfd_arena_free(arena);
}

sqlite3 *pfd_pages_connect(struct pages *pages)
{
	sqlite3 *db;

	if (sqlite3_open_v2("index", &db,
		    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
			    SQLITE_OPEN_NOMUTEX,
		    pages->name) == SQLITE_OK)
		return db;
	sqlite3_close(db);
	return NULL;
}
