/* What pfd_check told last: told again while nothing was touched, and never of
 * another state, another day, other keys, or from a damaged file.
 *
 * PFD_FLIPS in the environment makes it longer, PFD_SEED another (CONTRIBUTING).
 */
#include "saved_case.h"

#define TOLD ".git/pfd/findings"
#define INDEX ".git/pfd/index"

struct asked {
	struct pfd_date as_of;
	bool keys;
};

/* 1 March 2026, in days since 1970. */
static const struct asked now = { { 20513 }, true };

static struct pfd_str lines(
	struct pfd_arena *arena, const struct pfd_findings *findings)
{
	const struct pfd_finding_look look = { .lang = PFD_DE, .spread = true };
	struct pfd_buf out = pfd_buf(arena);

	pfd_vec_foreach (finding, findings) {
		pfd_finding_line(&out, finding, &look);
		pfd_buf_printf(&out, "%s %lld %d%d%d\n", finding->rule,
			(long long)finding->excess, finding->excess_unit,
			finding->hard, finding->waived);
	}
	return pfd_buf_str(&out);
}

static void check(struct pfd_arena *arena, const struct asked *asked,
	struct pfd_findings *findings)
{
	struct pfd_store *store PFD_CLEANUP(pfd_store_close) = NULL;
	struct pfd_keyring *keys PFD_CLEANUP(pfd_keyring_close) = NULL;
	struct pfd_err err = { .arena = arena };
	struct pfd_snapshot snapshot;
	struct pfd_env env;

	assert_int_equal(pfd_env_init(&env, environ, &err), PFD_OK);
	assert_int_equal(
		pfd_store_open(arena, &env, top, PFD_OPEN_WORK, &store, &err),
		PFD_OK);
	assert_int_equal(pfd_snapshot_take(arena, store, PFD_STATE_WORK, NULL,
				 &snapshot, &err),
		PFD_OK);
	if (asked->keys)
		assert_int_equal(
			pfd_keyring_open(arena, &env, &keys, &err), PFD_OK);
	findings->arena = arena;
	assert_int_equal(
		pfd_check(arena, &snapshot, asked->as_of, keys, findings, &err),
		PFD_OK);
}

static struct pfd_str told(struct pfd_arena *arena, const struct asked *asked)
{
	struct pfd_findings findings = { 0 };

	check(arena, asked, &findings);
	return lines(arena, &findings);
}

/* Whether it was told without reading a record: else there is an index again. */
static bool is_remembered(struct pfd_arena *arena, const struct asked *asked)
{
	(void)unlink(in_top(arena, INDEX));
	(void)told(arena, asked);
	return access(in_top(arena, INDEX), F_OK) != 0;
}

static struct pfd_str anew(struct pfd_arena *arena, const struct asked *asked)
{
	struct pfd_str ret;

	sh("[ ! -e " TOLD " ] || mv " TOLD " .git/aside; rm -f " INDEX);
	ret = told(arena, asked);
	sh("rm -f " TOLD "; [ ! -e .git/aside ] || mv .git/aside " TOLD);
	return ret;
}

static void settle(struct pfd_arena *arena)
{
	sh("git checkout -qf start && git clean -qfd && rm -rf .git/pfd");
	sleep(3);
	(void)told(arena, &now);
	sh("[ -e " TOLD " ]");
}

static void again(void **unused)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_str first;

	(void)unused;
	first = anew(arena, &now);
	assert_true(first.len > 0);
	settle(arena);
	assert_true(is_remembered(arena, &now));
	assert_same(told(arena, &now), first);
	pfd_arena_free(arena);
}

/* The state is settled once: each of these differs from it. */
static void touched(void **unused)
{
	static const char *const touches[] = {
		"touch -r pfd.yaml .git/stamp &&"
		" sed -i 's/2025/2024/' grants/2025/2025-001.yaml &&"
		" touch -r .git/stamp grants/2025/2025-001.yaml",
		"rm grants/2025/2025-002.yaml",
		"echo 'title: x' >grants/2025/2025-999.yaml",
		"mv grants/2025/2025-003.yaml contacts/",
		"chmod +x grants/2025/2025-004.yaml",
		"ln -sf 2025-001.yaml grants/2025/2025-005.yaml",
		"mkdir -p rules && echo 'SELECT 1' >rules/own.sql",
		"touch grants/2025/2025-006.yaml",
		"git mv years/2025.yaml years/2031.yaml",
	};

	(void)unused;
	for (size_t i = 0; i < PFD_COUNT(touches); i++) {
		struct pfd_arena *arena = pfd_arena_new();

		if (i == 0)
			settle(arena);
		sh(touches[i]);
		assert_false(is_remembered(arena, &now));
		assert_same(told(arena, &now), anew(arena, &now));
		pfd_arena_free(arena);
	}
}

static void make_key(struct pfd_arena *arena)
{
	struct pfd_keyring *keys PFD_CLEANUP(pfd_keyring_close) = NULL;
	struct pfd_err err = { .arena = arena };
	struct pfd_env env;

	assert_int_equal(pfd_env_init(&env, environ, &err), PFD_OK);
	assert_int_equal(pfd_keyring_open(arena, &env, &keys, &err), PFD_OK);
	assert_non_null(pfd_keyring_key_for(
		keys, PFD_STR("p-0000000000aa"), PFD_RETENTION_CONTACT));
	assert_int_equal(pfd_keyring_save(keys, &err), PFD_OK);
}

static void asked_otherwise(void **unused)
{
	static const struct asked others[] = { { { 20514 }, true },
		{ { 20513 }, false } };
	struct pfd_arena *arena = pfd_arena_new();

	(void)unused;
	for (size_t i = 0; i < PFD_COUNT(others); i++) {
		settle(arena);
		assert_true(is_remembered(arena, &now));
		assert_false(is_remembered(arena, &others[i]));
		assert_same(told(arena, &others[i]), anew(arena, &others[i]));
	}
	settle(arena);
	setenv("PFD_KEYSTORE", in_top(arena, ".git/keys"), 1);
	assert_true(is_remembered(arena, &now));
	make_key(arena);
	assert_false(is_remembered(arena, &now));
	unsetenv("PFD_KEYSTORE");
	pfd_arena_free(arena);
}

/* Of a file written a moment ago the stamp may not tell the next time. */
static void just_written(void **unused)
{
	struct pfd_arena *arena = pfd_arena_new();

	(void)unused;
	settle(arena);
	sh("rm " TOLD " && touch pfd.yaml");
	(void)told(arena, &now);
	sh("[ ! -e " TOLD " ]");
	sleep(3);
	(void)told(arena, &now);
	sh("[ -e " TOLD " ]");
	pfd_arena_free(arena);
}

static void damaged(void **unused)
{
	size_t n = number_of("PFD_FLIPS", 20);
	struct pfd_arena *first = pfd_arena_new();
	struct pfd_str good, bytes;

	(void)unused;
	settle(first);
	good = told(first, &now);
	bytes = read_file(first, TOLD);
	for (size_t i = 0; i < n; i++) {
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_str bad = pfd_arena_str(arena, bytes);
		size_t at = dice(bad.len);

		((char *)(uintptr_t)bad.ptr)[at] ^= (char)(1 << dice(8));
		if (i % 5 == 0)
			bad.len = at;
		write_file(arena, TOLD, bad);
		assert_same(told(arena, &now), good);
		pfd_arena_free(arena);
	}
	write_file(first, TOLD, bytes);
	sh("chmod 622 " TOLD);
	assert_false(is_remembered(first, &now));
	pfd_arena_free(first);
}

static void forgotten(void **unused)
{
	/* Freed last. */
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_store *store PFD_CLEANUP(pfd_store_close) = NULL;
	struct pfd_err err = { .arena = arena };
	struct pfd_env env;

	(void)unused;
	settle(arena);
	assert_int_equal(pfd_env_init(&env, environ, &err), PFD_OK);
	assert_int_equal(
		pfd_store_open(arena, &env, top, PFD_OPEN_WORK, &store, &err),
		PFD_OK);
	pfd_check_forget(store);
	sh("[ ! -e " TOLD " ] && [ ! -e " INDEX " ]");
}

/* Any kind of argument, and what is missing; cut anywhere it is refused. */
static void packed(void **unused)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings in = { .arena = arena }, out = { .arena = arena };
	struct pfd_buf buf = pfd_buf(arena);
	struct pfd_str bytes;

	(void)unused;
	check(arena, &now, &in);
	pfd_findings_add(&in,
		(struct pfd_finding){ .severity = PFD_WARNING,
			.rule = "any",
			.place = { PFD_STR("a\nb"), 3, 4 },
			.related = { PFD_STR("c"), 5, 6 },
			.message = PFD_MESSAGE("{s} {n} {m} {d} {t}",
				"{t} {d} {m} {n} {s}", PFD_A_Z("s", "Größe"),
				PFD_A_INT("n", -7), PFD_A_MONEY("m", INT64_MIN),
				PFD_A_DATE("d", now.as_of),
				PFD_A_TEXT("t", PFD_TEXT("word", "Wort"))),
			.excess = -1,
			.excess_unit = PFD_EXCESS_DAYS,
			.waived = true,
			.hard = true });
	pfd_findings_pack(&buf, &in);
	bytes = pfd_buf_str(&buf);
	assert_true(pfd_findings_unpack(&out, bytes));
	assert_same(lines(arena, &out), lines(arena, &in));
	for (size_t n = 0; n < bytes.len; n += 1 + n / 50) {
		size_t before = out.n;

		assert_false(pfd_findings_unpack(
			&out, pfd_arena_str(arena, pfd_str_sub(bytes, 0, n))));
		assert_int_equal(out.n, before);
	}
	pfd_arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(again),
		cmocka_unit_test(touched),
		cmocka_unit_test(asked_otherwise),
		cmocka_unit_test(just_written),
		cmocka_unit_test(damaged),
		cmocka_unit_test(forgotten),
		cmocka_unit_test(packed),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
