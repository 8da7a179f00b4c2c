/* Files: that nothing leads out of the root, that a new file is whole or
 * absent, that a walk sees what is there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <pfd/base/file.h>

/* A scratch directory as root, with an outside beside it. */
struct fixture {
	char top[64];
	struct pfd_arena *arena;
	struct pfd_root root;
	struct pfd_err err;
};

static void at_top(const struct fixture *f, const char *name, char path[128])
{
	snprintf(path, 128, "%s/%s", f->top, name);
}

static void put(const struct fixture *f, const char *name, const char *text)
{
	char path[128];
	int fd;

	at_top(f, name, path);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
	close(fd);
}

static void put_link(const struct fixture *f, const char *to, const char *name)
{
	char path[128];

	at_top(f, name, path);
	assert_int_equal(symlink(to, path), 0);
}

static int set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	char path[128];

	strcpy(f->top, "/tmp/pfd-test-XXXXXX");
	if (!mkdtemp(f->top))
		return -1;
	at_top(f, "root", path);
	f->arena = pfd_arena_new();
	f->err.arena = f->arena;
	*state = f;
	return mkdir(path, 0755) ||
	       pfd_root_open(&f->root, f->arena, path, &f->err) != PFD_OK;
}

static int tear_down(void **state)
{
	struct fixture *f = *state;
	pid_t pid = fork();

	if (!pid) {
		execlp("rm", "rm", "-rf", "--", f->top, (char *)NULL);
		_exit(127);
	}
	waitpid(pid, NULL, 0);
	pfd_root_close(&f->root);
	pfd_arena_free(f->arena);
	free(f);
	return 0;
}

static void assert_file(struct fixture *f, const char *path, const char *text)
{
	struct pfd_str bytes;

	assert_int_equal(pfd_file_read(&f->root, path, 1 << 20, f->arena,
				 &bytes, &f->err),
		PFD_OK);
	assert_string_equal(bytes.ptr, text);
	assert_int_equal(bytes.len, strlen(text));
}

static size_t files_below(struct fixture *f, const char *under)
{
	struct pfd_file_list list;

	assert_int_equal(pfd_file_walk(&f->root, under, NULL, PFD_FILE_STAT,
				 f->arena, &list, &f->err),
		PFD_OK);
	return list.n;
}

static void roots(void **state)
{
	struct fixture *f = *state;
	struct pfd_root root;

	assert_int_equal(
		pfd_root_open(&root, f->arena, "/nowhere/at/all", &f->err),
		PFD_REFUSED);
	pfd_root_close(&root);
	put(f, "file", "");
	{
		char path[128];

		at_top(f, "file", path);
		assert_int_equal(pfd_root_open(&root, f->arena, path, &f->err),
			PFD_REFUSED);
	}
}

static void reading(void **state)
{
	struct fixture *f = *state;
	struct pfd_str bytes = PFD_STR("untouched");
	char path[128];

	put(f, "root/empty", "");
	put(f, "root/five", "12345");
	assert_file(f, "empty", "");
	assert_file(f, "five", "12345");
	assert_int_equal(
		pfd_file_read(&f->root, "five", 5, f->arena, &bytes, &f->err),
		PFD_OK);
	assert_int_equal(
		pfd_file_read(&f->root, "five", 4, f->arena, &bytes, &f->err),
		PFD_REFUSED);
	assert_int_equal(bytes.len, 5);
	/* A pipe would hang, a directory cannot be read. */
	at_top(f, "root/pipe", path);
	assert_int_equal(mkfifo(path, 0644), 0);
	assert_int_equal(
		pfd_file_read(&f->root, "pipe", 5, f->arena, &bytes, &f->err),
		PFD_REFUSED);
	assert_int_equal(
		pfd_file_read(&f->root, "", 5, f->arena, &bytes, &f->err),
		PFD_REFUSED);
}

static void nothing_leads_out(void **state)
{
	static const char *const paths[] = { "../secret", "/etc/passwd",
		"sub/../../secret", "link", "dirlink/secret", "inner",
		"sub/up/secret", "missing", "five/x" };
	struct fixture *f = *state;

	put(f, "secret", "outside");
	put(f, "root/five", "12345");
	assert_int_equal(pfd_file_mkdirs(&f->root, "sub", &f->err), PFD_OK);
	put_link(f, "../secret", "root/link");
	put_link(f, f->top, "root/dirlink");
	put_link(f, "five", "root/inner"); /* not even one that stays inside */
	put_link(f, "../..", "root/sub/up");
	for (size_t i = 0; i < PFD_COUNT(paths); i++) {
		struct pfd_str bytes = { 0 };

		if (pfd_file_read(&f->root, paths[i], 100, f->arena, &bytes,
			    &f->err) != PFD_REFUSED)
			fail_msg("%s was read", paths[i]);
		assert_null(bytes.ptr);
		assert_non_null(f->err.message.text.de);
		/* "missing" may be made, all else leads astray. */
		if (strcmp(paths[i], "missing") != 0 &&
			pfd_file_write(&f->root, paths[i], PFD_STR("x"), 0644,
				&f->err) != PFD_REFUSED)
			fail_msg("%s was written", paths[i]);
	}
	assert_file(f, "five", "12345");
	assert_int_equal(
		pfd_file_mkdirs(&f->root, "../made", &f->err), PFD_REFUSED);
	assert_int_equal(pfd_file_mkdirs(&f->root, "dirlink/made", &f->err),
		PFD_REFUSED);
	assert_int_equal(
		pfd_file_remove(&f->root, "../secret", &f->err), PFD_REFUSED);
	assert_int_equal(pfd_file_remove(&f->root, "dirlink/secret", &f->err),
		PFD_REFUSED);
	assert_int_equal(pfd_file_rename(&f->root, "five", "../five", &f->err),
		PFD_REFUSED);
	assert_int_equal(pfd_file_link(&f->root, "../secret", "s", &f->err),
		PFD_REFUSED);
	{
		char path[128];

		at_top(f, "secret", path);
		assert_int_equal(access(path, F_OK), 0);
		at_top(f, "made", path);
		assert_int_not_equal(access(path, F_OK), 0);
	}
}

static void a_new_file_appears_at_once(void **state)
{
	struct fixture *f = *state;
	struct pfd_staged staged;
	struct stat st;

	assert_int_equal(
		pfd_file_stage(&f->root, "a/b/c.yaml", PFD_STR("new\n"), 0600,
			f->arena, &staged, &f->err),
		PFD_OK);
	assert_int_equal(pfd_file_stat(&f->root, "a/b/c.yaml", &st), 0);
	assert_int_equal(pfd_file_stat(&f->root, staged.temporary, &st), 1);
	assert_true(pfd_str_starts(pfd_str(staged.temporary), "a/b/.pfd-"));
	assert_int_equal(pfd_file_publish(&f->root, &staged, &f->err), PFD_OK);
	assert_file(f, "a/b/c.yaml", "new\n");
	assert_int_equal(pfd_file_stat(&f->root, "a/b/c.yaml", &st), 1);
	assert_int_equal(st.st_mode & 07777, 0600);
	assert_int_equal(pfd_file_stat(&f->root, staged.temporary, &st), 0);

	assert_int_equal(
		pfd_file_stage(&f->root, "a/b/c.yaml", PFD_STR("newer\n"), 0644,
			f->arena, &staged, &f->err),
		PFD_OK);
	pfd_file_drop(&f->root, &staged);
	pfd_file_drop(&f->root, &staged);
	assert_file(f, "a/b/c.yaml", "new\n");
	assert_int_equal(pfd_file_write(&f->root, "a/b/c.yaml",
				 PFD_STR("newest\n"), 0644, &f->err),
		PFD_OK);
	assert_file(f, "a/b/c.yaml", "newest\n");
	assert_int_equal(files_below(f, ""), 1);
}

static void a_failure_leaves_nothing_behind(void **state)
{
	struct fixture *f = *state;
	static const char *const paths[] = { "dir", "", "x/", ".", "dir/..",
		"file/below", "dir/link" };
	struct stat st;

	assert_int_equal(
		pfd_file_mkdirs(&f->root, "dir/deep", &f->err), PFD_OK);
	put(f, "root/file", "kept");
	put_link(f, "nowhere", "root/dir/link");
	for (size_t i = 0; i < PFD_COUNT(paths); i++)
		if (pfd_file_write(&f->root, paths[i], PFD_STR("x"), 0644,
			    &f->err) != PFD_REFUSED)
			fail_msg("\"%s\" was written", paths[i]);
	assert_file(f, "file", "kept");
	assert_int_equal(pfd_file_stat(&f->root, "x", &st), 0);
	assert_int_equal(files_below(f, ""), 2);
}

static void removing(void **state)
{
	struct fixture *f = *state;
	struct stat st;

	assert_int_equal(pfd_file_write(&f->root, "a/b/c/1", PFD_STR("x"), 0644,
				 &f->err),
		PFD_OK);
	assert_int_equal(
		pfd_file_write(&f->root, "a/2", PFD_STR("x"), 0644, &f->err),
		PFD_OK);
	assert_int_equal(pfd_file_remove(&f->root, "a/b/c/1", &f->err), PFD_OK);
	assert_int_equal(pfd_file_stat(&f->root, "a/b", &st), 0);
	assert_file(f, "a/2", "x");
	/* Again, or where nothing ever was. */
	assert_int_equal(pfd_file_remove(&f->root, "a/b/c/1", &f->err), PFD_OK);
	assert_int_equal(pfd_file_remove(&f->root, "a/2/x", &f->err), PFD_OK);
	assert_file(f, "a/2", "x");
	assert_int_equal(pfd_file_remove(&f->root, "a", &f->err), PFD_FAILED);
	/* What a run that was killed left: the empty parent. */
	assert_int_equal(pfd_file_mkdirs(&f->root, "e/f", &f->err), PFD_OK);
	assert_int_equal(pfd_file_remove(&f->root, "e/f/g/h", &f->err), PFD_OK);
	assert_int_equal(pfd_file_stat(&f->root, "e", &st), 0);
}

static void linking_and_renaming(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(
		pfd_file_write(&f->root, "one", PFD_STR("1"), 0644, &f->err),
		PFD_OK);
	assert_int_equal(
		pfd_file_link(&f->root, "one", "two", &f->err), PFD_OK);
	assert_file(f, "two", "1");
	assert_int_equal(
		pfd_file_link(&f->root, "one", "two", &f->err), PFD_REFUSED);
	assert_int_equal(
		pfd_file_link(&f->root, "none", "three", &f->err), PFD_FAILED);
	assert_int_equal(pfd_file_mkdirs(&f->root, "d", &f->err), PFD_OK);
	assert_int_equal(
		pfd_file_rename(&f->root, "two", "d/two", &f->err), PFD_OK);
	assert_file(f, "d/two", "1");
	assert_int_equal(
		pfd_file_rename(&f->root, "two", "x", &f->err), PFD_FAILED);
}

/* A second name of the same bytes shows what was done to them. */
static void write_new(struct fixture *f, const char *path, const char *text)
{
	struct pfd_str got;

	assert_int_equal(pfd_file_write_new(
				 &f->root, path, pfd_str(text), 0640, &f->err),
		PFD_OK);
	assert_int_equal(
		pfd_file_read(&f->root, path, 100, f->arena, &got, &f->err),
		PFD_OK);
	assert_string_equal(got.ptr, text);
}

static void whole_from_the_first(void **state)
{
	struct fixture *f = *state;
	struct stat st;
	struct pfd_file_list list = { 0 };

	write_new(f, "one", "new\n");
	assert_int_equal(pfd_file_stat(&f->root, "one", &st), 1);
	assert_int_equal(st.st_mode & 07777, 0640);
	/* Something stands there, or there is no directory yet. */
	write_new(f, "one", "other\n");
	write_new(f, "a/b/two", "deep\n");
	put_link(f, "root/one", "root/link");
	assert_int_not_equal(pfd_file_write_new(&f->root, "link", pfd_str("x"),
				     0640, &f->err),
		PFD_OK);
	assert_int_equal(pfd_file_walk(&f->root, "", NULL, PFD_FILE_NAMES,
				 f->arena, &list, &f->err),
		PFD_OK);
	pfd_vec_foreach (file, &list)
		assert_null(strstr(file->path.ptr, ".pfd-"));
}

static void overwriting(void **state)
{
	struct fixture *f = *state;
	char many[5000];
	struct pfd_str bytes = { many, sizeof(many) }, got;
	struct stat st;

	memset(many, 'k', sizeof(many));
	assert_int_equal(
		pfd_file_create(&f->root, "one", bytes, 0600, &f->err), PFD_OK);
	assert_int_equal(pfd_file_stat(&f->root, "one", &st), 1);
	assert_int_equal(st.st_mode & 07777, 0600);
	assert_int_equal(pfd_file_create(&f->root, "one", bytes, 0600, &f->err),
		PFD_REFUSED);
	assert_int_equal(
		pfd_file_link(&f->root, "one", "two", &f->err), PFD_OK);
	assert_int_equal(pfd_file_shred(&f->root, "one", &f->err), PFD_OK);
	assert_int_equal(pfd_file_stat(&f->root, "one", &st), 0);
	assert_int_equal(pfd_file_read(&f->root, "two", sizeof(many), f->arena,
				 &got, &f->err),
		PFD_OK);
	assert_int_equal(got.len, sizeof(many));
	for (size_t i = 0; i < got.len; i++)
		assert_int_equal(got.ptr[i], 0);
	/* Nothing there is fine. */
	assert_int_equal(pfd_file_shred(&f->root, "one", &f->err), PFD_OK);
}

static void walking(void **state)
{
	static const char *const files[] = { "b/2.yaml", "b/10.yaml", "a.yaml",
		"b.yaml", ".git/config", "b/.git/x", "skipped/deep/x",
		"b/skipped", "c/d/e/f", ".gitignore", "c-d", "c.yaml", "c0" };
	static const char *const expected[] = { ".gitignore", "a.yaml",
		"b.yaml", "b/10.yaml", "b/2.yaml", "b/skipped", "c-d", "c.yaml",
		"c/d/e/f", "c0", "link", "run" };
	static const char *const skip[] = { "skipped", NULL };
	struct fixture *f = *state;
	struct pfd_file_list list;

	for (size_t i = 0; i < PFD_COUNT(files); i++)
		assert_int_equal(pfd_file_write(&f->root, files[i],
					 PFD_STR("abc"), 0644, &f->err),
			PFD_OK);
	assert_int_equal(
		pfd_file_write(&f->root, "run", PFD_STR(""), 0755, &f->err),
		PFD_OK);
	put_link(f, "..", "root/link");
	assert_int_equal(pfd_file_walk(&f->root, "", skip, PFD_FILE_STAT,
				 f->arena, &list, &f->err),
		PFD_OK);
	assert_int_equal(list.n, PFD_COUNT(expected));
	for (size_t i = 0; i < list.n; i++)
		assert_string_equal(list.items[i].path.ptr, expected[i]);
	assert_int_equal(list.items[1].size, 3);
	assert_true(S_ISREG(list.items[1].mode));
	assert_int_equal(list.items[1].mode & 0111, 0);
	assert_true(S_ISLNK(list.items[10].mode));
	assert_int_equal(list.items[11].mode & 0100, 0100);

	assert_int_equal(pfd_file_walk(&f->root, "c/d", NULL, PFD_FILE_STAT,
				 f->arena, &list, &f->err),
		PFD_OK);
	assert_int_equal(list.n, 1);
	assert_string_equal(list.items[0].path.ptr, "c/d/e/f");
	assert_int_equal(files_below(f, "not/there"), 0);
	assert_int_equal(pfd_file_walk(&f->root, "link", NULL, PFD_FILE_STAT,
				 f->arena, &list, &f->err),
		PFD_REFUSED);
}

static void streams(void **state)
{
	struct fixture *f = *state;
	struct pfd_str text, all = { 0 };
	struct pfd_buf big = pfd_buf(f->arena);
	int fds[2];
	pid_t pid;

	pfd_buf_fill(&big, 'x', 300000); /* more than a pipe holds */
	text = pfd_buf_str(&big);
	for (int round = 0; round < 2; round++) {
		assert_int_equal(pipe(fds), 0);
		pid = fork();
		if (!pid) {
			close(fds[0]);
			_exit(pfd_fd_write(fds[1], "pipe", text, &f->err));
		}
		close(fds[1]);
		assert_int_equal(
			pfd_fd_read(fds[0], "<stdin>", round ? 1000 : 300000,
				f->arena, &all, &f->err),
			round ? PFD_REFUSED : PFD_OK);
		close(fds[0]);
		waitpid(pid, NULL, 0);
	}
	assert_true(pfd_str_eq(all, text));
	assert_int_equal(pfd_fd_write(-1, "closed", text, &f->err), PFD_FAILED);
}

static void a_lock_excludes_and_dies_with_its_holder(void **state)
{
	struct fixture *f = *state;
	char path[128], byte = 0;
	int ready[2], fd;
	pid_t pid;

	put(f, "root/lock", "");
	at_top(f, "root/lock", path);
	assert_int_equal(pipe(ready), 0);
	pid = fork();
	if (!pid) {
		fd = open(path, O_RDWR);
		if (pfd_fd_lock(fd, 0) && write(ready[1], "x", 1) == 1)
			pause();
		_exit(1);
	}
	assert_int_equal(read(ready[0], &byte, 1), 1);
	fd = open(path, O_RDWR | O_CLOEXEC);
	assert_false(pfd_fd_lock(fd, 0));
	assert_false(pfd_fd_lock(fd, 20));
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	assert_true(pfd_fd_lock(fd, 1000));
	close(fd);
	close(ready[0]);
	close(ready[1]);
	assert_false(pfd_fd_lock(-1, 1000));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(roots),
		TEST(reading),
		TEST(nothing_leads_out),
		TEST(a_new_file_appears_at_once),
		TEST(a_failure_leaves_nothing_behind),
		TEST(removing),
		TEST(linking_and_renaming),
		TEST(whole_from_the_first),
		TEST(overwriting),
		TEST(walking),
		TEST(streams),
		TEST(a_lock_excludes_and_dies_with_its_holder),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
