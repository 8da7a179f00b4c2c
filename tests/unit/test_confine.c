/* What a confined process can still do; nothing is asked of kernels that cannot. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>
#include <linux/landlock.h>

#include <pfd/base/confine.h>

static bool kernel_can(void)
{
	return syscall(SYS_landlock_create_ruleset, NULL, 0,
		       LANDLOCK_CREATE_RULESET_VERSION) >= 2;
}

static bool can_write(const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

	if (fd >= 0)
		close(fd);
	return fd >= 0;
}

/* 0, or the number of what went otherwise. */
static int try_all(void)
{
	static const char *const places[] = { "in", NULL, "nowhere" };
#ifndef PFD_SANITIZED
	char *const argv[] = { (char[]){ "true" }, NULL };
#endif
	char byte;
	int fd;

	pfd_confine(places, 3);
	if (!can_write("in/new") || mkdir("in/dir", 0700) ||
		rename("in/new", "in/dir/new") || unlink("in/dir/new") ||
		rmdir("in/dir"))
		return 1;
	if (can_write("out/there") || errno != EACCES)
		return 2;
	if (can_write("out/new") || !mkdir("out/dir", 0700) ||
		!unlink("out/there") || !rename("out/there", "in/there"))
		return 3;
	fd = open("out/there", O_RDONLY | O_CLOEXEC);
	if (fd < 0 || read(fd, &byte, 1) != 1)
		return 4;
	close(fd);
#ifndef PFD_SANITIZED
	execve("/bin/true", argv, environ);
	if (errno != EACCES)
		return 5;
#endif
	return 0;
}

static void test_confined(void **state)
{
	char directory[] = "/tmp/pfd-confine-XXXXXX";
	FILE *file;
	pid_t child;
	int status;

	(void)state;
	if (!kernel_can())
		skip();
	assert_non_null(mkdtemp(directory));
	assert_int_equal(chdir(directory), 0);
	assert_int_equal(mkdir("in", 0700) | mkdir("out", 0700), 0);
	file = fopen("out/there", "w");
	assert_non_null(file);
	fputc('x', file);
	fclose(file);
	child = fork();
	if (!child)
		_exit(try_all());
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	unlink("out/there");
	rmdir("out");
	rmdir("in");
	rmdir(directory);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_confined) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
