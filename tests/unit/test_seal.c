/* Sealed texts, the keystore and the files of keys. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <pfd/seal.h>

#define ANNA PFD_STR("p-7k3f9q2xm4ht")
#define BORIS PFD_STR("p-0123456789ab")

/* A keystore in a scratch directory, and random bytes that are not random. */
struct fixture {
	char top[64], store[96];
	char *environ[2];
	struct pfd_env env;
	struct pfd_arena *arena;
	struct pfd_keyring *ring;
	struct pfd_err err;
	uint64_t seed;
};

static void count_up(void *ctx, void *bytes, size_t n)
{
	struct fixture *f = ctx;
	unsigned char *at = bytes;

	for (size_t i = 0; i < n; i++) {
		f->seed = f->seed * UINT64_C(6364136223846793005) + 1;
		at[i] = (unsigned char)(f->seed >> 56);
	}
}

static int set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	strcpy(f->top, "/tmp/pfd-test-XXXXXX");
	if (!mkdtemp(f->top))
		return -1;
	snprintf(
		f->store, sizeof(f->store), "PFD_KEYSTORE=%s/a/keys.d", f->top);
	f->environ[0] = f->store;
	f->env = (struct pfd_env){
		.environ = f->environ, .random = count_up, .random_ctx = f
	};
	pfd_date_parse(PFD_STR("2026-04-02"), &f->env.as_of);
	f->arena = pfd_arena_new();
	f->err.arena = f->arena;
	*state = f;
	return pfd_keyring_open(f->arena, &f->env, &f->ring, &f->err) != PFD_OK;
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
	pfd_keyring_close(&f->ring);
	pfd_arena_free(f->arena);
	free(f);
	return 0;
}

static struct pfd_seal_at place(struct pfd_str person)
{
	return (struct pfd_seal_at){ .person = person,
		.field = PFD_STR("account.iban") };
}

/* The keyring as another run finds it. */
static void reopen(struct fixture *f)
{
	pfd_keyring_close(&f->ring);
	assert_int_equal(
		pfd_keyring_open(f->arena, &f->env, &f->ring, &f->err), PFD_OK);
}

static void what_is_sealed_opens(void **state)
{
	struct fixture *f = *state;
	struct pfd_seal_at at = place(ANNA);
	const struct pfd_key *key =
		pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_PAYMENT);

	assert_true(key->unsaved);
	for (size_t n = 0; n < 100; n++) {
		struct pfd_buf buf = pfd_buf(f->arena);
		struct pfd_str sealed, text = { 0 };

		pfd_buf_fill(&buf, 'x', n);
		sealed = pfd_seal(
			f->arena, f->ring, &at, key, pfd_buf_str(&buf));
		assert_true(pfd_sealed(sealed));
		assert_true(pfd_str_eq(pfd_sealed_key(sealed), key->id));
		assert_int_equal(
			pfd_unseal(f->arena, f->ring, &at, sealed, &text),
			PFD_SEAL_OPEN);
		assert_true(pfd_str_eq(text, pfd_buf_str(&buf)));
		assert_int_equal(pfd_unseal(f->arena, NULL, &at, sealed, &text),
			PFD_SEAL_NO_KEY);
	}
}

static void keys_stay_until_they_are_destroyed(void **state)
{
	struct fixture *f = *state;
	struct pfd_seal_at at = place(ANNA);
	const struct pfd_key *key =
		pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_CONTRACT);
	struct pfd_str sealed =
		pfd_seal(f->arena, f->ring, &at, key, PFD_STR("Canary"));
	struct pfd_str id = pfd_arena_str(f->arena, key->id), text = { 0 };

	assert_int_equal(pfd_keyring_save(f->ring, &f->err), PFD_OK);
	assert_false(key->unsaved);
	reopen(f);
	assert_int_equal(pfd_keyring_count(f->ring), 1);
	key = pfd_keyring_find(f->ring, id);
	assert_non_null(key);
	assert_ptr_equal(key,
		pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_CONTRACT));
	assert_int_equal(pfd_unseal(f->arena, f->ring, &at, sealed, &text),
		PFD_SEAL_OPEN);
	assert_int_equal(pfd_keyring_destroy(f->ring, key, &f->err), PFD_OK);
	for (int round = 0; round < 2; round++) {
		assert_int_equal(
			pfd_unseal(f->arena, f->ring, &at, sealed, &text),
			PFD_SEAL_DESTROYED);
		reopen(f);
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_is_sealed_opens),
		TEST(keys_stay_until_they_are_destroyed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
