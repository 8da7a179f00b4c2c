/* Preloaded into a program: its Nth allocation fails.
 *
 *	LD_PRELOAD=oom.so OOM_AT=N [OOM_ON=1] PROGRAM…
 *	LD_PRELOAD=oom.so OOM_COUNT=FILE PROGRAM…
 *
 * OOM_ON: each later one, too.  OOM_COUNT: their number, as eight bytes, into FILE.
 * What the program starts is left alone.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static _Atomic unsigned long own;
static _Atomic unsigned long *count = &own;
static unsigned long at;
static bool on, ready;

__attribute__((constructor)) static void begin(void)
{
	const char *name = getenv("OOM_COUNT");
	const char *when = getenv("OOM_AT");
	void *shared;
	int fd;

	if (name) {
		fd = open(name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
		if (fd < 0 || ftruncate(fd, sizeof *count))
			abort();
		shared = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE,
			MAP_SHARED, fd, 0);
		if (shared == MAP_FAILED)
			abort();
		count = shared;
	}
	at = when ? strtoul(when, NULL, 10) : 0;
	on = getenv("OOM_ON") != NULL;
	unsetenv("LD_PRELOAD");
	ready = true;
}

static bool fails(void)
{
	unsigned long n = ready ? atomic_fetch_add(count, 1) + 1 : 0;

	if (!at || n < at || (n > at && !on))
		return false;
	errno = ENOMEM;
	return true;
}

void *malloc(size_t size)
{
	return fails() ? NULL : __libc_malloc(size);
}

void *calloc(size_t n, size_t size)
{
	return fails() ? NULL : __libc_calloc(n, size);
}

void *realloc(void *old, size_t size)
{
	return fails() ? NULL : __libc_realloc(old, size);
}

void *aligned_alloc(size_t align, size_t size)
{
	return fails() ? NULL : __libc_memalign(align, size);
}

int posix_memalign(void **out, size_t align, size_t size)
{
	if (fails())
		return ENOMEM;
	*out = __libc_memalign(align, size);
	return *out ? 0 : ENOMEM;
}
