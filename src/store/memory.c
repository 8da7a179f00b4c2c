/* libgit2's memory: where there is none, the process ends as it does for pfd's own
 * (pfd_oom).  libgit2 1.5 checks not everywhere whether it got any, and crashes.
 */
#include <git2/sys/alloc.h>

#include "internal.h"

static void *get(size_t n, const char *file, int line)
{
	(void)file;
	(void)line;
	return pfd_heap_resize(NULL, n, 1);
}

static void *get_array(size_t n, size_t size, const char *file, int line)
{
	(void)file;
	(void)line;
	return pfd_heap_resize(NULL, n, size);
}

static void *get_zeroed(size_t n, size_t size, const char *file, int line)
{
	(void)file;
	(void)line;
	return pfd_heap_new(n, size);
}

static char *copy(const char *text, size_t n, const char *file, int line)
{
	char *ret = get(n + 1, file, line);

	memcpy(ret, text, n);
	ret[n] = '\0';
	return ret;
}

static char *copy_up_to(const char *text, size_t n, const char *file, int line)
{
	return copy(text, strnlen(text, n), file, line);
}

static char *copy_all(const char *text, const char *file, int line)
{
	return copy(text, strlen(text), file, line);
}

static void *resize(void *old, size_t n, const char *file, int line)
{
	(void)file;
	(void)line;
	return pfd_heap_resize(old, n, 1);
}

static void *resize_array(
	void *old, size_t n, size_t size, const char *file, int line)
{
	(void)file;
	(void)line;
	return pfd_heap_resize(old, n, size);
}

int pfd_git_memory(void)
{
	git_allocator allocator = { .gmalloc = get,
		.gcalloc = get_zeroed,
		.gstrdup = copy_all,
		.gstrndup = copy_up_to,
		.gsubstrdup = copy,
		.grealloc = resize,
		.greallocarray = resize_array,
		.gmallocarray = get_array,
		.gfree = pfd_heap_free };

	return git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, &allocator);
}
