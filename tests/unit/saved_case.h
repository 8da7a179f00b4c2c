/* What the tests of that which runs save for the next have in common: a copy of the
 * example in a repository of its own.
 */
#ifndef PFD_TESTS_SAVED_CASE_H
#define PFD_TESTS_SAVED_CASE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include <pfd/rules.h>

/* libgit2 1.5 forgets a match of its own regular expressions (pcre2). */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
	return "leak:libpcre2";
}

static char top[] = "/tmp/pfd-saved-XXXXXX";

static void sh(const char *line)
{
	char command[1024];

	snprintf(command, sizeof command, "cd '%s' && { %s; } >/dev/null 2>&1",
		top, line);
	if (system(command))
		fail_msg("%s", line);
}

static const char *in_top(struct pfd_arena *arena, const char *path)
{
	return pfd_arena_printf(arena, "%s/%s", top, path).ptr;
}

static size_t number_of(const char *name, size_t otherwise)
{
	const char *value = getenv(name);

	return value ? (size_t)atol(value) : otherwise;
}

/* ---- chance, the same every time ------------------------------------------------ */

static uint64_t state;

static size_t dice(size_t n)
{
	state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return (size_t)(state >> 33) % n;
}

static struct pfd_str read_file(struct pfd_arena *arena, const char *path)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_err err = { .arena = arena };
	struct pfd_str bytes = { 0 };

	assert_int_equal(pfd_root_open(&root, arena, top, &err), PFD_OK);
	(void)!pfd_file_read(&root, path, 1 << 30, arena, &bytes, &err);
	return bytes;
}

/* In place, so that neither the inode nor always the size tells. */
static void write_file(
	struct pfd_arena *arena, const char *path, struct pfd_str bytes)
{
	FILE *file = fopen(in_top(arena, path), "w");

	if (!file)
		return; /* its directory went with its last file */
	assert_int_equal(fwrite(bytes.ptr, 1, bytes.len, file), bytes.len);
	assert_int_equal(fclose(file), 0);
}

static void assert_same(struct pfd_str a, struct pfd_str b)
{
	size_t i = 0;

	while (i < a.len && i < b.len && a.ptr[i] == b.ptr[i])
		i++;
	if (a.len == b.len && i == a.len)
		return;
	while (i && a.ptr[i - 1] != '\n')
		i--;
	fail_msg("saved:\n%.*s\nanew:\n%.*s",
		PFD_STR_ARG(pfd_str_sub(a, i, i + 400)),
		PFD_STR_ARG(pfd_str_sub(b, i, i + 400)));
}

static int start(void **unused)
{
	(void)unused;
	state = number_of("PFD_SEED", 7);
	setenv("HOME", "/nonexistent", 1);
	setenv("GIT_AUTHOR_NAME", "Test", 1);
	setenv("GIT_AUTHOR_EMAIL", "test@example.org", 1);
	setenv("GIT_COMMITTER_NAME", "Test", 1);
	setenv("GIT_COMMITTER_EMAIL", "test@example.org", 1);
	unsetenv("GIT_DIR");
	if (!mkdtemp(top))
		return 1;
	sh("cp -r '" PFD_SOURCE_DIR "/data-example/.' . && git init -q &&"
	   " git add -A && git commit -qm start && git tag start");
	return 0;
}

static int stop(void **unused)
{
	(void)unused;
	sh("cd / && rm -rf \"$OLDPWD\"");
	return 0;
}

#endif
