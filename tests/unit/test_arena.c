/* Arenas, slices, buffers, vectors, maps, and the error that carries messages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <pfd/base/env.h>
#include <pfd/base/err.h>
#include <pfd/base/map.h>

#define assert_str(s, z)                                                    \
	do {                                                                \
		struct pfd_str str_ = (s);                                  \
		assert_int_equal(str_.len, strlen(z));                      \
		assert_memory_equal(str_.ptr ? str_.ptr : "", z, str_.len); \
	} while (0)

static void objects_are_zeroed_aligned_and_apart(void **state)
{
	struct pfd_arena *arena = pfd_arena_new();
	unsigned char *before = NULL;

	(void)state;
	for (int round = 0; round < 3; round++) {
		for (size_t size = 1; size < 3000; size += 7) {
			unsigned char *p = pfd_alloc(arena, size);

			assert_int_equal((uintptr_t)p % 16, 0);
			for (size_t i = 0; i < size; i++)
				assert_int_equal(p[i], 0);
			memset(p, 0xa5, size);
			assert_ptr_not_equal(p, before);
			before = p;
		}
		pfd_arena_reset(arena);
	}
	pfd_arena_free(arena);
	pfd_arena_free(NULL);
}

static void reset_keeps_the_memory(void **state)
{
	struct pfd_arena *arena = pfd_arena_new();
	char *small = pfd_alloc(arena, 10);
	char *large = pfd_alloc(arena, 3 << 20);

	(void)state;
	pfd_arena_reset(arena);
	assert_ptr_equal(pfd_alloc(arena, 10), small);
	assert_ptr_equal(pfd_alloc(arena, 3 << 20), large);
	pfd_arena_freep(&arena);
	assert_null(arena);
}

static void empty_objects_are_no_null(void **state)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();

	(void)state;
	assert_non_null(pfd_alloc(arena, 0));
	assert_non_null(pfd_alloc_n(arena, 0, 8));
}

static void overflow_ends_the_process_with_3(void **state)
{
	int status;
	pid_t pid = fork();

	(void)state;
	if (!pid) {
		close(STDERR_FILENO);
		pfd_alloc_n(pfd_arena_new(), SIZE_MAX / 2, 4);
		_exit(0);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), PFD_FAILED);
}

static void slices(void **state)
{
	struct pfd_str s = PFD_STR("  a;b;;c \r\n"), none = pfd_str(NULL), part;
	size_t n = 0;

	(void)state;
	assert_null(none.ptr);
	assert_true(pfd_str_eq(none, PFD_STR("")));
	assert_false(pfd_str_eqz(none, "x"));
	assert_str(pfd_str_trim(s), "a;b;;c");
	assert_str(pfd_str_trim(PFD_STR(" \n")), "");
	assert_int_equal(pfd_str_find(s, ';'), 3);
	assert_int_equal(pfd_str_find(s, 'x'), SIZE_MAX);
	assert_int_equal(pfd_str_find(none, 'x'), SIZE_MAX);
	assert_str(pfd_str_sub(PFD_STR("abc"), 1, 99), "bc");
	assert_str(pfd_str_sub(PFD_STR("abc"), 3, 2), "");
	assert_true(pfd_str_starts(PFD_STR("abc"), "ab"));
	assert_false(pfd_str_starts(PFD_STR("a"), "ab"));
	assert_true(pfd_str_ends(PFD_STR("abc"), "bc"));
	assert_false(pfd_str_ends(PFD_STR("c"), "bc"));
	assert_true(pfd_str_cmp(PFD_STR("a"), PFD_STR("ab")) < 0);
	assert_true(pfd_str_cmp(PFD_STR("\xff"), PFD_STR("a")) > 0);
	assert_int_equal(pfd_str_cmp(none, PFD_STR("")), 0);

	s = pfd_str_trim(s);
	while (pfd_str_cut(&s, ';', &part)) {
		static const char *const parts[] = { "a", "b", "", "c" };

		assert_true(n < PFD_COUNT(parts));
		assert_str(part, parts[n]);
		n++;
	}
	assert_int_equal(n, 4);
	s = PFD_STR("a;");
	assert_true(pfd_str_cut(&s, ';', &part));
	assert_true(pfd_str_cut(&s, ';', &part));
	assert_str(part, "");
	assert_false(pfd_str_cut(&s, ';', &part));
}

static void buffers_grow_and_end_with_nul(void **state)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_buf buf = pfd_buf(arena);

	(void)state;
	assert_str(pfd_buf_str(&buf), "");
	for (int i = 0; i < 1000; i++) {
		pfd_buf_printf(&buf, "%d", i % 10);
		/* Another object in between, so that it must move. */
		if (i % 100 == 0)
			pfd_alloc(arena, 1);
	}
	pfd_buf_fill(&buf, '-', 3);
	pfd_buf_addc(&buf, '!');
	pfd_buf_addz(&buf, "end");
	pfd_buf_add(&buf, (struct pfd_str){ 0 });
	assert_int_equal(buf.len, 1007);
	for (int i = 0; i < 1000; i++)
		assert_int_equal(buf.ptr[i], '0' + i % 10);
	assert_string_equal(buf.ptr + 1000, "---!end");
	assert_str(pfd_arena_printf(arena, "%s-%03d", "a", 7), "a-007");
	assert_string_equal(pfd_arena_z(arena, PFD_STR("z")), "z");
	assert_string_equal(pfd_arena_z(arena, pfd_str(NULL)), "");
}

static void vectors_keep_their_items(void **state)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct {
		PFD_VEC_OF(int);
	} vec = { 0 };
	int sum = 0;

	(void)state;
	pfd_vec_foreach (item, &vec)
		sum += *item;
	assert_int_equal(sum, 0);
	for (int i = 0; i < 10000; i++)
		pfd_vec_push(arena, &vec, i);
	assert_int_equal(vec.n, 10000);
	pfd_vec_foreach (item, &vec)
		assert_int_equal(*item, item - vec.items);
}

static void errors_keep_copies_of_their_strings(void **state)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_err err = { .arena = arena };
	char name[] = "a.yaml";

	(void)state;
	assert_int_equal(
		pfd_fail(&err, PFD_REFUSED,
			PFD_MESSAGE("{path} {n}", "{path} {n}",
				PFD_A_Z("path", name), PFD_A_INT("n", 3))),
		PFD_REFUSED);
	name[0] = 'x';
	assert_str(err.message.args[0].str, "a.yaml");
	assert_int_equal(err.message.args[1].num, 3);
	assert_null(err.hint.text.en);
	assert_int_equal(pfd_hint(&err, PFD_MESSAGE("do", "tu")), PFD_REFUSED);
	assert_string_equal(err.hint.text.en, "do");
	/* The next failure is another one. */
	assert_int_equal(pfd_fail_errno(&err, "b", ENOSPC), PFD_FAILED);
	assert_string_equal(
		err.message.args[1].text.en, "no space left on device");
	assert_string_equal(
		err.hint.text.en, "make room, then run the command again");
	pfd_fail_errno(&err, "b", EXDEV);
	assert_null(err.hint.text.en);
	assert_string_equal(
		err.message.args[1].text.en, "Invalid cross-device link");
	pfd_fail_errno(&err, "b", 99999);
	assert_string_equal(err.message.args[1].text.en, "unknown error");
	err.arena = NULL;
	pfd_fail_errno(&err, name, ENOENT);
	assert_ptr_equal(err.message.args[0].str.ptr, name);
}

static void the_environment_is_read_once(void **state)
{
	static const struct {
		const char *vars[4];
		enum pfd_status status;
		const char *as_of;
		enum pfd_lang lang;
		bool fixed;
	} rows[] = {
		{ { "PFD_TODAY=2026-04-02", "LANG=de_DE.UTF-8" }, PFD_OK,
			"2026-04-02", PFD_DE, true },
		{ { "SOURCE_DATE_EPOCH=1767222000", "LANG=de", "LC_ALL=C" },
			PFD_OK, "2026-01-01", PFD_EN, false },
		{ { "SOURCE_DATE_EPOCH=0", "LANG=en", "LC_MESSAGES=DE" },
			PFD_OK, "1970-01-01", PFD_DE, false },
		/* Empty counts as unset. */
		{ { "PFD_TODAY=", "SOURCE_DATE_EPOCH=86400", "LC_ALL=" },
			PFD_OK, "1970-01-02", PFD_EN, false },
		{ { "PFD_TODAY=2026-02-30" }, PFD_USAGE },
		{ { "PFD_TODAY=2.4.2026" }, PFD_USAGE },
		{ { "SOURCE_DATE_EPOCH=-1" }, PFD_USAGE },
		{ { "SOURCE_DATE_EPOCH=99999999999999999999" }, PFD_USAGE },
		{ { "SOURCE_DATE_EPOCH=1x" }, PFD_USAGE },
	};
	char date[PFD_DATE_SIZE];

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		char *vars[5] = { 0 };
		struct pfd_err err = { 0 };
		struct pfd_env env;

		for (size_t k = 0; k < 4 && rows[i].vars[k]; k++)
			vars[k] = strdup(rows[i].vars[k]);
		assert_int_equal(
			pfd_env_init(&env, vars, &err), rows[i].status);
		if (rows[i].status == PFD_OK) {
			assert_string_equal(
				pfd_date_iso(env.as_of, date), rows[i].as_of);
			assert_int_equal(env.lang, rows[i].lang);
			assert_int_equal(env.as_of_fixed, rows[i].fixed);
		}
		for (size_t k = 0; vars[k]; k++)
			free(vars[k]);
	}
}

static void maps_find_what_was_put_in(void **state)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_map map = pfd_map(arena), set = pfd_map(arena);
	int values[1000];

	(void)state;
	assert_null(pfd_map_get(&map, PFD_STR("x")));
	for (int i = 0; i < 1000; i++) {
		void **at = pfd_map_at(
			&map, pfd_arena_printf(arena, "%d", i % 500));

		assert_ptr_equal(*at, i < 500 ? NULL : &values[i - 500]);
		*at = &values[i];
	}
	assert_int_equal(map.n, 500);
	assert_ptr_equal(pfd_map_get(&map, PFD_STR("7")), &values[507]);
	assert_null(pfd_map_get(&map, PFD_STR("500")));
	assert_true(pfd_map_add(&set, PFD_STR("")));
	assert_true(pfd_map_add(&set, PFD_STR("a\0b")));
	assert_false(pfd_map_add(&set, PFD_STR("a\0b")));
	assert_true(pfd_map_add(&set, PFD_STR("a\0c")));
	assert_non_null(pfd_map_get(&set, PFD_STR("")));
	pfd_arena_free(arena);
}

static void random_bytes_differ(void **state)
{
	char columns[] = "COLUMNS=132", no_color[] = "NO_COLOR=1";
	char *vars[] = { columns, no_color, NULL };
	struct pfd_err err = { 0 };
	struct pfd_env env;
	unsigned char a[32] = { 0 }, b[32] = { 0 };

	(void)state;
	assert_int_equal(pfd_env_init(&env, vars, &err), PFD_OK);
	assert_int_equal(env.columns, 132);
	assert_false(env.stdout_color || env.stderr_color);
	assert_null(pfd_env_get(&env, "COLUMN"));
	env.random(env.random_ctx, a, sizeof(a));
	env.random(env.random_ctx, b, sizeof(b));
	assert_memory_not_equal(a, b, sizeof(a));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(objects_are_zeroed_aligned_and_apart),
		cmocka_unit_test(reset_keeps_the_memory),
		cmocka_unit_test(empty_objects_are_no_null),
		cmocka_unit_test(maps_find_what_was_put_in),
		cmocka_unit_test(overflow_ends_the_process_with_3),
		cmocka_unit_test(slices),
		cmocka_unit_test(buffers_grow_and_end_with_nul),
		cmocka_unit_test(vectors_keep_their_items),
		cmocka_unit_test(errors_keep_copies_of_their_strings),
		cmocka_unit_test(the_environment_is_read_once),
		cmocka_unit_test(random_bytes_differ),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
