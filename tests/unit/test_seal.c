/* Sealed texts, the keystore and the files of keys. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
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

static struct pfd_str sealed_for(
	struct fixture *f, struct pfd_seal_at at, const char *text)
{
	return pfd_seal(f->arena, f->ring, &at,
		pfd_keyring_key_for(f->ring, at.person, PFD_RETENTION_CONTACT),
		pfd_str(text));
}

static enum pfd_seal_state state_of(
	struct fixture *f, struct pfd_seal_at at, struct pfd_str sealed)
{
	struct pfd_str text;

	return pfd_unseal(f->arena, f->ring, &at, sealed, &text);
}

static const char *in_store(const struct fixture *f, const char *name)
{
	return pfd_arena_printf(
		f->arena, "%s%s", f->store + strlen("PFD_KEYSTORE="), name)
		.ptr;
}

static struct pfd_str keys_file(struct fixture *f)
{
	struct pfd_str bytes = { 0 };
	int fd = open(in_store(f, "/keys"), O_RDONLY);

	assert_true(fd >= 0);
	assert_int_equal(
		pfd_fd_read(fd, "keys", 1 << 20, f->arena, &bytes, &f->err),
		PFD_OK);
	close(fd);
	return bytes;
}

static void put_keys(struct fixture *f, struct pfd_str bytes)
{
	int fd = open(in_store(f, "/keys"), O_WRONLY | O_TRUNC);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes.ptr, bytes.len), bytes.len);
	close(fd);
}

static enum pfd_status try_open(struct fixture *f)
{
	pfd_keyring_close(&f->ring);
	return pfd_keyring_open(f->arena, &f->env, &f->ring, &f->err);
}

static void save(struct fixture *f)
{
	assert_int_equal(pfd_keyring_save(f->ring, &f->err), PFD_OK);
}

/* A keyring of its own over the same keystore: another process. */
static struct pfd_keyring *other(struct fixture *f)
{
	struct pfd_keyring *ring;

	assert_int_equal(
		pfd_keyring_open(f->arena, &f->env, &ring, &f->err), PFD_OK);
	return ring;
}

/* ---- texts -------------------------------------------------------------------- */

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

/* Sealed by version 0.1: what is in git must open for ever. */
static const char from_0_1[] =
	"enc:v1:demo17k3f9q2xm4h:majUtDM4jFDduAeSKRbnAUD8NfkF94qp"
	"H7auG3OAopSizjCrKeXQ7zS1EpghP9Ohavhmdh/tOr+dRX9smTZoLlnS"
	"RfEYO1aM";

static void a_text_from_an_earlier_version_opens(void **state)
{
	struct fixture *f = *state;
	struct pfd_seal_at at = { .person = ANNA,
		.field = PFD_STR("consents.given"),
		.item = PFD_STR("photo") };
	struct pfd_str text = { 0 };

	assert_int_equal(
		pfd_unseal(f->arena, f->ring, &at, PFD_STR(from_0_1), &text),
		PFD_SEAL_OPEN);
	assert_string_equal(text.ptr, "Käthe Beispiel");
}

static void a_moved_text_does_not_open(void **state)
{
	struct fixture *f = *state;
	const struct pfd_seal_at home = {
		.person = ANNA, .field = PFD_STR("ab"), .item = PFD_STR("cd")
	};
	const struct {
		struct pfd_seal_at at;
		enum pfd_seal_state state;
	} cases[] = {
		{ home, PFD_SEAL_OPEN },
		{ { ANNA, PFD_STR("abc"), PFD_STR("d") }, PFD_SEAL_BROKEN },
		{ { ANNA, PFD_STR("ab"), PFD_STR("") }, PFD_SEAL_BROKEN },
		{ { ANNA, PFD_STR("abcd"), PFD_STR("") }, PFD_SEAL_BROKEN },
		{ { ANNA, PFD_STR(""), PFD_STR("abcd") }, PFD_SEAL_BROKEN },
		{ { ANNA, PFD_STR("cd"), PFD_STR("ab") }, PFD_SEAL_BROKEN },
		{ { ANNA, PFD_STR("ab"), PFD_STR("cd/") }, PFD_SEAL_BROKEN },
		{ { BORIS, PFD_STR("ab"), PFD_STR("cd") }, PFD_SEAL_FOREIGN },
		{ { PFD_STR("org"), PFD_STR("ab"), PFD_STR("cd") },
			PFD_SEAL_FOREIGN },
	};
	struct pfd_str sealed = sealed_for(f, home, "text");
	const struct pfd_key *other_key =
		pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_PAYMENT);
	struct pfd_buf moved = pfd_buf(f->arena);

	for (size_t i = 0; i < PFD_COUNT(cases); i++)
		if (state_of(f, cases[i].at, sealed) != cases[i].state)
			fail_msg("case %zu", i);
	/* Under another key of the same person. */
	pfd_buf_addz(&moved, "enc:v1:");
	pfd_buf_add(&moved, other_key->id);
	pfd_buf_add(&moved, pfd_str_sub(sealed, 23, sealed.len));
	assert_int_equal(
		state_of(f, home, pfd_buf_str(&moved)), PFD_SEAL_BROKEN);
}

static void no_changed_byte_goes_unseen(void **state)
{
	struct fixture *f = *state;
	struct pfd_seal_at at = place(ANNA);
	struct pfd_str sealed = sealed_for(f, at, "DE02120300000000202051");
	char *bytes = pfd_alloc(f->arena, sealed.len + 1);
	static const char instead[] = "A0zo=- \n:\xc3";

	for (size_t i = 0; i < sealed.len; i++) {
		memcpy(bytes, sealed.ptr, sealed.len);
		for (const char *c = instead; *c; c++) {
			bytes[i] = *c;
			if (*c != sealed.ptr[i] &&
				state_of(f, at,
					(struct pfd_str){ bytes,
						sealed.len }) == PFD_SEAL_OPEN)
				fail_msg("byte %zu as '%c' opens", i, *c);
		}
		/* The lowest bit: of the last character it means nothing in
		 * base64, and is refused even so. */
		bytes[i] = (char)(sealed.ptr[i] ^ 1);
		assert_int_not_equal(
			state_of(f, at, (struct pfd_str){ bytes, sealed.len }),
			PFD_SEAL_OPEN);
	}
	for (size_t n = 0; n < sealed.len; n++)
		assert_int_not_equal(state_of(f, at, pfd_str_sub(sealed, 0, n)),
			PFD_SEAL_OPEN);
	assert_int_equal(state_of(f, at, sealed), PFD_SEAL_OPEN);
}

#define ID "0123456789abcdef"
#define A40 "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

static void forms(void **state)
{
	/* 96 characters are 72 bytes: nonce, one block, tag. */
	static const struct {
		const char *text;
		enum pfd_seal_state state;
	} cases[] = {
		{ "enc:v1:" ID ":" A40 A40 "AAAAAAAAAAAAAAAA",
			PFD_SEAL_NO_KEY },
		{ "enc:v1:" ID ":" A40 A40 "AAAAAAAAAAAAAAA=",
			PFD_SEAL_MALFORMED },
		{ "enc:v1:" ID ":" A40 A40 "AAAAAAAAAAAA", PFD_SEAL_MALFORMED },
		{ "enc:v1:" ID ":" A40 A40 "AAAAAAAAAAAAAAAAAAAA",
			PFD_SEAL_MALFORMED },
		{ "enc:v1:" ID ":" A40 A40 "AAAAAAAAAAAAAAA",
			PFD_SEAL_MALFORMED },
		{ "enc:v1:" ID ":" A40 A40 "AAAAAAAAAAAAAAA-",
			PFD_SEAL_MALFORMED },
		{ "enc:v1:" ID ":" A40 A40 "AAAAAAAA\nAAAAAAA",
			PFD_SEAL_MALFORMED },
		{ "enc:v2:" ID ":" A40 A40 "AAAAAAAAAAAAAAAA",
			PFD_SEAL_MALFORMED },
		{ "enc:v1:0123456789ABCDEF:" A40 A40 "AAAAAAAAAAAAAAAA",
			PFD_SEAL_MALFORMED },
		{ "enc:v1:0123456789abcdeo:" A40 A40 "AAAAAAAAAAAAAAAA",
			PFD_SEAL_MALFORMED },
		{ "enc:v1:demo4123456789ab:" A40 A40 "AAAAAAAAAAAAAAAA",
			PFD_SEAL_MALFORMED },
		{ "enc:v1:demo10123456789a:" A40 A40 "AAAAAAAAAAAAAAAA",
			PFD_SEAL_FOREIGN },
		{ "enc:v1:demo17k3f9q2xm4h:" A40 A40 "AAAAAAAAAAAAAAAA",
			PFD_SEAL_BROKEN },
		{ "enc:v1:" ID ":", PFD_SEAL_MALFORMED },
		{ "enc:v1:" ID, PFD_SEAL_MALFORMED },
		{ "enc:", PFD_SEAL_MALFORMED },
		{ "", PFD_SEAL_MALFORMED },
		{ "Erika Beispiel", PFD_SEAL_MALFORMED },
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_str text = pfd_str(cases[i].text), ignored;
		struct pfd_seal_at at = place(ANNA);
		bool formed = cases[i].state != PFD_SEAL_MALFORMED;

		if (state_of(f, at, text) != cases[i].state)
			fail_msg("%s", cases[i].text);
		assert_int_equal(
			pfd_unseal(f->arena, NULL, &at, text, &ignored),
			formed ? PFD_SEAL_NO_KEY : PFD_SEAL_MALFORMED);
	}
	assert_string_equal(pfd_seal_state_text(PFD_SEAL_NO_KEY).en,
		"sealed with a key that is not on this machine");
	for (int i = PFD_SEAL_NO_KEY; i <= PFD_SEAL_BROKEN; i++)
		assert_true(*pfd_seal_state_remedy((enum pfd_seal_state)i).de);
}

static void published_keys(void **state)
{
	struct fixture *f = *state;
	struct pfd_seal_at at = place(ANNA);
	struct pfd_key key =
		pfd_key_published(f->arena, ANNA, PFD_RETENTION_PAYMENT);
	struct pfd_str sealed =
		pfd_seal(f->arena, f->ring, &at, &key, PFD_STR("synthetic"));
	const struct pfd_key *found;

	assert_string_equal(key.id.ptr, "demo37k3f9q2xm4h");
	assert_int_equal(state_of(f, at, sealed), PFD_SEAL_OPEN);
	assert_int_equal(state_of(f, place(BORIS), sealed), PFD_SEAL_FOREIGN);
	found = pfd_keyring_find(f->ring, key.id);
	assert_int_equal(found->state, PFD_KEY_PUBLISHED);
	assert_int_equal(found->class, PFD_RETENTION_PAYMENT);
	assert_string_equal(found->person.ptr, "p-7k3f9q2xm4h");
	/* Nothing real is sealed with it. */
	assert_false(pfd_str_starts(
		pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_PAYMENT)->id,
		"demo"));
	assert_int_equal(pfd_keyring_destroy(f->ring, found, &f->err),
		PFD_REFUSED); /* whose? */
	assert_int_equal(pfd_keyring_destroy(f->ring, &key, &f->err), PFD_OK);
	reopen(f);
	assert_int_equal(state_of(f, at, sealed), PFD_SEAL_DESTROYED);
	assert_int_equal(
		pfd_keyring_find(f->ring, key.id)->state, PFD_KEY_DESTROYED);
}

/* ---- the keystore ------------------------------------------------------------- */

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

static void destroyed_means_gone(void **state)
{
	struct fixture *f = *state;
	const struct pfd_key *key =
		pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_CONTACT);
	struct pfd_key unknown = { .id = PFD_STR(ID),
		.person = BORIS,
		.class = PFD_RETENTION_CONTRACT };
	struct pfd_str before, after, id = pfd_arena_str(f->arena, key->id);
	size_t at = 128 + 52;

	save(f);
	before = keys_file(f);
	assert_int_equal(before.len, 256);
	assert_int_equal(pfd_keyring_destroy(f->ring, key, &f->err), PFD_OK);
	assert_int_equal(key->state, PFD_KEY_DESTROYED);
	after = keys_file(f);
	assert_int_equal(after.len, before.len);
	assert_memory_equal(after.ptr, before.ptr, at);
	assert_memory_equal(after.ptr + at,
		"--------------------------------------------", 44);
	assert_memory_equal(after.ptr + at + 44, before.ptr + at + 44, 32);
	/* Again, also of what another run overwrote in part only. */
	memcpy((char *)(uintptr_t)after.ptr + at, before.ptr + at, 40);
	put_keys(f, after);
	reopen(f);
	key = pfd_keyring_find(f->ring, id);
	assert_int_equal(key->state, PFD_KEY_DESTROYED);
	assert_int_equal(pfd_keyring_destroy(f->ring, key, &f->err), PFD_OK);
	assert_memory_equal(keys_file(f).ptr + at,
		"--------------------------------------------", 44);
	/* A new one takes its place; the old one is never given again. */
	assert_false(pfd_str_eq(
		pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_CONTACT)->id,
		id));
	/* What never was here is remembered, too. */
	assert_int_equal(
		pfd_keyring_destroy(f->ring, &unknown, &f->err), PFD_OK);
	reopen(f);
	assert_int_equal(pfd_keyring_find(f->ring, PFD_STR(ID))->state,
		PFD_KEY_DESTROYED);
	/* And what is not saved yet never gets there. */
	key = pfd_keyring_key_for(f->ring, BORIS, PFD_RETENTION_CONTACT);
	assert_int_equal(pfd_keyring_destroy(f->ring, key, &f->err), PFD_OK);
	reopen(f);
	for (size_t i = 0; i < pfd_keyring_count(f->ring); i++)
		if (pfd_str_eq(pfd_keyring_at(f->ring, i)->person, BORIS))
			assert_int_equal(pfd_keyring_at(f->ring, i)->state,
				PFD_KEY_DESTROYED);
	unknown.id = PFD_STR("x");
	assert_int_equal(
		pfd_keyring_destroy(f->ring, &unknown, &f->err), PFD_REFUSED);
}

static void a_key_in_two_lines_is_destroyed_in_both(void **state)
{
	struct fixture *f = *state;
	const struct pfd_key *key =
		pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_CONTACT);
	struct pfd_str sealed = sealed_for(f, place(ANNA), "x"), file;
	struct pfd_buf twice = pfd_buf(f->arena);

	save(f);
	file = keys_file(f);
	pfd_buf_add(&twice, file);
	pfd_buf_add(&twice, pfd_str_sub(file, 128, 256));
	put_keys(f, pfd_buf_str(&twice));
	reopen(f);
	assert_int_equal(state_of(f, place(ANNA), sealed), PFD_SEAL_OPEN);
	key = pfd_keyring_at(f->ring, 0);
	assert_int_equal(pfd_keyring_destroy(f->ring, key, &f->err), PFD_OK);
	assert_null(memchr(keys_file(f).ptr + 128, '=', 256));
	assert_int_equal(state_of(f, place(ANNA), sealed), PFD_SEAL_DESTROYED);
}

static void a_torn_end_is_not_there(void **state)
{
	struct fixture *f = *state;
	struct pfd_str whole;

	(void)pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_CONTACT);
	(void)pfd_keyring_key_for(f->ring, BORIS, PFD_RETENTION_CONTACT);
	save(f);
	whole = keys_file(f);
	assert_int_equal(whole.len, 3 * 128);
	for (size_t n = 0; n <= whole.len; n++) {
		size_t left = n / 128 > 0 ? n / 128 - 1 : 0;

		put_keys(f, pfd_str_sub(whole, 0, n));
		reopen(f);
		assert_int_equal(pfd_keyring_count(f->ring), left);
		(void)pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_PAYMENT);
		save(f);
		reopen(f);
		assert_int_equal(pfd_keyring_count(f->ring), left + 1);
		assert_int_equal(keys_file(f).len % 128, 0);
		assert_int_equal(pfd_keyring_store_id(f->ring).len, 10);
	}
	/* Room that a power cut left unwritten. */
	put_keys(f, pfd_str_sub(whole, 0, 256));
	assert_int_equal(truncate(in_store(f, "/keys"), 600), 0);
	reopen(f);
	assert_int_equal(pfd_keyring_count(f->ring), 1);
	(void)pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_PAYMENT);
	save(f);
	reopen(f);
	assert_int_equal(pfd_keyring_count(f->ring), 2);
}

static void damage_is_named(void **state)
{
	static const struct {
		size_t at;
		char c;
	} cases[] = { { 4, 'K' }, { 9, '2' }, { 11, 'K' }, { 50, 'x' },
		{ 127, ' ' }, { 128, 'o' }, { 128 + 16, '-' },
		{ 128 + 17, 'q' }, { 128 + 20, 'l' }, { 128 + 32, 'x' },
		{ 128 + 39, 's' }, { 128 + 45, '/' }, { 128 + 51, 'x' },
		{ 128 + 60, '*' }, { 128 + 94, 'B' }, { 128 + 95, 'A' },
		{ 128 + 96, 'x' }, { 255, 'x' } };
	struct fixture *f = *state;
	struct pfd_str whole;

	(void)pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_CONTACT);
	save(f);
	whole = keys_file(f);
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_str copy = pfd_arena_str(f->arena, whole);

		((char *)(uintptr_t)copy.ptr)[cases[i].at] = cases[i].c;
		put_keys(f, copy);
		if (try_open(f) != PFD_REFUSED)
			fail_msg("byte %zu", cases[i].at);
		assert_int_equal(
			f->err.message.args[1].num, cases[i].at / 128 + 1);
		assert_non_null(f->err.hint.text.de);
	}
	put_keys(f, whole);
	reopen(f);
}

static void others_cannot_read_it(void **state)
{
	struct fixture *f = *state;
	const char *keys = in_store(f, "/keys"), *dir = in_store(f, "");
	struct stat st;

	(void)pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_CONTACT);
	save(f);
	assert_int_equal(stat(keys, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0600);
	assert_int_equal(stat(dir, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0700);
	static const mode_t open_modes[] = { 0640, 0604, 0620, 0601, 0666 };
	for (size_t i = 0; i < PFD_COUNT(open_modes); i++) {
		assert_int_equal(chmod(keys, open_modes[i]), 0);
		assert_int_equal(try_open(f), PFD_REFUSED);
		assert_string_equal(f->err.hint.text.en, "chmod {mode} {path}");
		assert_true(pfd_str_eqz(f->err.hint.args[0].str, "600"));
	}
	assert_int_equal(chmod(keys, 0600), 0);
	assert_int_equal(chmod(dir, 0775), 0);
	assert_int_equal(try_open(f), PFD_REFUSED);
	assert_true(pfd_str_eqz(f->err.hint.args[0].str, "700"));
	assert_int_equal(chmod(dir, 0755), 0);
	assert_int_equal(try_open(f), PFD_OK);
	if (!geteuid()) {
		assert_int_equal(chown(keys, 65534, 65534), 0);
		assert_int_equal(try_open(f), PFD_REFUSED);
		assert_int_equal(chown(keys, 0, 0), 0);
	}
	assert_int_equal(rename(keys, in_store(f, "/elsewhere")), 0);
	assert_int_equal(symlink("elsewhere", keys), 0);
	assert_int_equal(try_open(f), PFD_FAILED);
	assert_int_equal(unlink(keys), 0);
	assert_int_equal(mkdir(keys, 0700), 0);
	assert_int_equal(try_open(f), PFD_REFUSED);
	assert_int_equal(rmdir(keys), 0);
	assert_int_equal(mkfifo(keys, 0600), 0);
	assert_int_equal(try_open(f), PFD_REFUSED);
}

static void the_process_keeps_keys_to_itself(void **state)
{
	struct rlimit limit;

	(void)state;
	assert_int_equal(getrlimit(RLIMIT_CORE, &limit), 0);
	assert_int_equal(limit.rlim_cur, 0);
	assert_int_equal(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

static void places(void **state)
{
	static const struct {
		const char *environ[3], *path;
		enum pfd_status status; /* of writing there */
	} cases[] = {
		{ { "PFD_KEYSTORE=/proc/pfd/keys//" }, "/proc/pfd/keys",
			PFD_FAILED },
		{ { "XDG_DATA_HOME=/proc/pfd", "HOME=/x" }, "/proc/pfd/pfd",
			PFD_FAILED },
		{ { "XDG_DATA_HOME=relative", "HOME=/proc" },
			"/proc/.local/share/pfd", PFD_FAILED },
		{ { "HOME=/proc/none" }, "/proc/none/.local/share/pfd",
			PFD_FAILED },
		{ { "LANG=C" }, "", PFD_FAILED },
		{ { "PFD_KEYSTORE=/dev/null/keys" }, NULL, PFD_FAILED },
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_keyring *ring = NULL;

		f->env.environ = (char *const *)(uintptr_t)cases[i].environ;
		f->err.hint.text.en = NULL;
		if (!cases[i].path) {
			assert_int_equal(pfd_keyring_open(f->arena, &f->env,
						 &ring, &f->err),
				cases[i].status);
		} else {
			ring = other(f);
			assert_string_equal(
				pfd_keyring_path(ring), cases[i].path);
			assert_int_equal(pfd_keyring_store_id(ring).len, 0);
			assert_int_equal(
				pfd_keyring_save(ring, &f->err), PFD_OK);
			(void)pfd_keyring_key_for(
				ring, ANNA, PFD_RETENTION_CONTACT);
			assert_int_equal(pfd_keyring_save(ring, &f->err),
				cases[i].status);
		}
		assert_non_null(strstr(f->err.hint.text.en, "PFD_KEYSTORE"));
		pfd_keyring_close(&ring);
	}
	f->env.environ = f->environ;
}

static void example_data_is_sealed_without_a_keystore(void **state)
{
	struct fixture *f = *state;
	const struct pfd_key *key;

	strcpy(f->store, "PFD_KEYSTORE=published");
	reopen(f);
	key = pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_CONTRACT);
	assert_int_equal(key->state, PFD_KEY_PUBLISHED);
	assert_int_equal(state_of(f, place(ANNA),
				 sealed_for(f, place(ANNA), "synthetic")),
		PFD_SEAL_OPEN);
	save(f);
	assert_int_equal(
		pfd_keyring_destroy(f->ring, key, &f->err), PFD_FAILED);
	assert_int_not_equal(access("published", F_OK), 0);
}

static void processes_append_side_by_side(void **state)
{
	enum { PROCESSES = 4, KEYS = 10 };
	struct fixture *f = *state;

	for (int p = 0; p < PROCESSES; p++) {
		if (fork())
			continue;
		for (int i = 0; i < KEYS; i++) {
			struct pfd_str person =
				pfd_arena_printf(f->arena, "p-%06d%06d", p, i);
			f->seed = (uint64_t)(p * 1000 + i);
			(void)pfd_keyring_key_for(
				f->ring, person, PFD_RETENTION_CONTACT);
			if (pfd_keyring_save(f->ring, &f->err) != PFD_OK)
				_exit(1);
		}
		_exit(0);
	}
	for (int p = 0; p < PROCESSES; p++) {
		int status;

		wait(&status);
		assert_int_equal(status, 0);
	}
	reopen(f);
	assert_int_equal(pfd_keyring_count(f->ring), PROCESSES * KEYS);
	assert_int_equal(keys_file(f).len, 128 * (1 + PROCESSES * KEYS));
	assert_int_equal(pfd_keyring_store_id(f->ring).len, 10);
}

static void what_another_run_did_meanwhile(void **state)
{
	struct fixture *f = *state;
	struct pfd_keyring *second;
	struct pfd_key unsaved;
	struct pfd_str file, id;

	(void)pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_CONTACT);
	save(f);
	reopen(f);
	/* Both seal with the same key; the other one destroys it first. */
	id = pfd_keyring_key_for(f->ring, ANNA, PFD_RETENTION_CONTACT)->id;
	second = other(f);
	assert_int_equal(pfd_keyring_destroy(
				 second, pfd_keyring_find(second, id), &f->err),
		PFD_OK);
	assert_int_equal(pfd_keyring_save(f->ring, &f->err), PFD_REFUSED);
	assert_non_null(strstr(f->err.message.text.en, "destroyed meanwhile"));
	assert_int_equal(
		pfd_keyring_find(f->ring, id)->state, PFD_KEY_DESTROYED);
	reopen(f);
	/* The same with a key that is not in the file yet. */
	unsaved = *pfd_keyring_key_for(f->ring, BORIS, PFD_RETENTION_CONTRACT);
	assert_int_equal(
		pfd_keyring_destroy(second, &unsaved, &f->err), PFD_OK);
	assert_int_equal(pfd_keyring_save(f->ring, &f->err), PFD_REFUSED);
	reopen(f);
	/* A new file in its place is not written to. */
	(void)pfd_keyring_key_for(f->ring, BORIS, PFD_RETENTION_CONTACT);
	file = keys_file(f);
	assert_int_equal(rename(in_store(f, "/keys"), in_store(f, "/old")), 0);
	close(open(in_store(f, "/keys"), O_WRONLY | O_CREAT, 0600));
	put_keys(f, file);
	assert_int_equal(pfd_keyring_save(f->ring, &f->err), PFD_REFUSED);
	pfd_keyring_close(&second);
}

/* ---- files of keys ------------------------------------------------------------ */

static bool only_anna(void *ctx, const struct pfd_key *key)
{
	(void)ctx;
	return pfd_str_eq(key->person, ANNA);
}

/* Two persons' keys, one of them destroyed; and a text of each. */
static void fill(
	struct fixture *f, struct pfd_bundle *ret, struct pfd_str sealed[2])
{
	const struct pfd_key *gone =
		pfd_keyring_key_for(f->ring, BORIS, PFD_RETENTION_PAYMENT);

	sealed[0] = sealed_for(f, place(ANNA), "Anna");
	sealed[1] = sealed_for(f, place(BORIS), "Boris");
	assert_int_equal(pfd_keyring_destroy(f->ring, gone, &f->err), PFD_OK);
	save(f);
	pfd_bundle_fill(f->arena, f->ring, only_anna, NULL, ret);
	assert_int_equal(ret->n, 1);
	pfd_bundle_fill(f->arena, f->ring, NULL, NULL, ret);
	assert_int_equal(ret->n, 2);
	assert_true(pfd_str_starts(ret->name, "k-"));
	assert_int_equal(ret->name.len, 10);
}

/* Another machine, without keys. */
static void move_away(struct fixture *f)
{
	strcat(f->store, "2");
	reopen(f);
	assert_int_equal(pfd_keyring_count(f->ring), 0);
}

static void a_bundle_brings_keys_to_another_machine(void **state)
{
	struct fixture *f = *state;
	struct pfd_bundle bundle, opened PFD_CLEANUP(pfd_bundle_wipe) = { 0 };
	struct pfd_str file, sealed[2];

	fill(f, &bundle, sealed);
	file = pfd_bundle_seal(
		f->arena, &f->env, &bundle, PFD_STR("K\xc3\xa4se"));
	assert_false(pfd_bundle_is_escrow(file));
	move_away(f);
	assert_int_equal(state_of(f, place(ANNA), sealed[0]), PFD_SEAL_NO_KEY);
	assert_int_equal(pfd_bundle_open(f->arena, file, PFD_STR("Kase"),
				 &opened, &f->err),
		PFD_REFUSED);
	/* The same word in another normal form. */
	assert_int_equal(pfd_bundle_open(f->arena, file,
				 PFD_STR("Ka\xcc\x88se"), &opened, &f->err),
		PFD_OK);
	assert_true(pfd_str_eq(opened.name, bundle.name));
	assert_int_equal(
		pfd_keyring_take(f->ring, &opened, only_anna, NULL), 1);
	assert_int_equal(state_of(f, place(ANNA), sealed[0]), PFD_SEAL_NO_KEY);
	assert_int_equal(state_of(f, place(BORIS), sealed[1]), PFD_SEAL_OPEN);
	save(f);
	reopen(f);
	assert_int_equal(state_of(f, place(BORIS), sealed[1]), PFD_SEAL_OPEN);
	/* Erased here: it does not come back. */
	assert_int_equal(
		pfd_keyring_destroy(f->ring, &opened.items[0].key, &f->err),
		PFD_OK);
	assert_int_equal(pfd_keyring_take(f->ring, &opened, NULL, NULL), 0);
	assert_int_equal(
		state_of(f, place(ANNA), sealed[0]), PFD_SEAL_DESTROYED);
	pfd_bundle_wipe(&bundle);
}

static void two_runs_take_the_same_keys(void **state)
{
	struct fixture *f = *state;
	struct pfd_keyring *second;
	struct pfd_bundle bundle;
	struct pfd_str sealed[2];

	fill(f, &bundle, sealed);
	move_away(f);
	second = other(f);
	assert_int_equal(pfd_keyring_take(f->ring, &bundle, NULL, NULL), 2);
	assert_int_equal(pfd_keyring_take(second, &bundle, NULL, NULL), 2);
	save(f);
	assert_int_equal(pfd_keyring_save(second, &f->err), PFD_OK);
	pfd_keyring_close(&second);
	reopen(f);
	assert_int_equal(pfd_keyring_count(f->ring), 2);
	assert_int_equal(state_of(f, place(ANNA), sealed[0]), PFD_SEAL_OPEN);
}

static void no_changed_bundle_opens(void **state)
{
	struct fixture *f = *state;
	struct pfd_bundle bundle, opened;
	struct pfd_str file, sealed[2];
	size_t body;
	char *copy;

	fill(f, &bundle, sealed);
	file = pfd_bundle_seal(f->arena, &f->env, &bundle, PFD_STR("x"));
	body = pfd_str_find(file, '\n') + 1;
	/* But for the last line end. */
	for (size_t n = 0; n + 1 < file.len; n++)
		assert_int_equal(
			pfd_bundle_open(f->arena, pfd_str_sub(file, 0, n),
				PFD_STR("x"), &opened, &f->err),
			PFD_REFUSED);
	/* Name, salt, nonce, text, tag. */
	const size_t places[] = { 15, body - 10, body + 3, body + 80,
		file.len - 10 };
	for (size_t i = 0; i < PFD_COUNT(places); i++) {
		copy = (char *)(uintptr_t)pfd_arena_str(f->arena, file).ptr;
		copy[places[i]] = copy[places[i]] == 'b' ? 'c' : 'b';
		assert_int_equal(pfd_bundle_open(f->arena,
					 (struct pfd_str){ copy, file.len },
					 PFD_STR("x"), &opened, &f->err),
			PFD_REFUSED);
	}
	pfd_bundle_wipe(&bundle);
	assert_int_equal(bundle.n, 0);
}

static void a_hostile_bundle_costs_nothing(void **state)
{
	static const char *const headers[] = {
		"pfd-bundle 1 k-x 0 argon2id 3 99999999 "
		"AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle 1 k-x 0 argon2id 99 262144 "
		"AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle 1 k-x 0 argon2id 3 0 AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle 1 k-x 0 argon2id 0 64 AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle 1 k-x 0 argon2id -1 64 AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle 1 k-x 0 argon2id 3 18446744073709551617 "
		"AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle 1 k-x 0 argon2i 3 64 AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle 1 k-x 0 argon2id 3 64 AAAA",
		"pfd-bundle 1 k-x 0 argon2id 3 64 AAAAAAAAAAAAAAAAAAAAAA== x",
		"pfd-bundle 1 k-x 0 argon2id 03 64 AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle 1 k-x 99999999999 argon2id 3 64 "
		"AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle 1 k-x 7 argon2id 3 64 AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle 1 K-X 0 argon2id 3 64 AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle 2 k-x 0 argon2id 3 64 AAAAAAAAAAAAAAAAAAAAAA==",
		"pfd-bundle",
		"pfd-escrow 1 k-x",
		"pfd-escrow 1 k-x 99999999999",
		"pfd-escrow 1 k-x 3",
		"",
	};
	struct fixture *f = *state;
	struct pfd_bundle opened;

	for (size_t i = 0; i < PFD_COUNT(headers); i++) {
		struct pfd_str file = pfd_arena_printf(
			f->arena, "%s\n%s\n", headers[i], A40 A40 A40 A40 A40);

		assert_int_equal(pfd_bundle_open(f->arena, file, PFD_STR("x"),
					 &opened, &f->err),
			PFD_REFUSED);
		assert_non_null(
			strstr(f->err.message.text.en, "not a file of keys"));
	}
}

static void escrow(void **state)
{
	struct fixture *f = *state;
	struct pfd_bundle bundle, opened = { 0 };
	struct pfd_str file, sealed[2], public, secret, another, ignored;

	fill(f, &bundle, sealed);
	pfd_escrow_pair(f->arena, &public, &secret);
	pfd_escrow_pair(f->arena, &ignored, &another);
	assert_int_equal(public.len, 44);
	assert_int_equal(
		pfd_bundle_seal_for(f->arena, &bundle, public, &file, &f->err),
		PFD_OK);
	assert_true(pfd_bundle_is_escrow(file));
	move_away(f);
	static const char *const wrong[] = { "", "passphrase",
		"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" };
	for (size_t i = 0; i < PFD_COUNT(wrong); i++)
		assert_int_equal(pfd_bundle_open(f->arena, file,
					 pfd_str(wrong[i]), &opened, &f->err),
			PFD_REFUSED);
	assert_int_equal(
		pfd_bundle_open(f->arena, file, another, &opened, &f->err),
		PFD_REFUSED);
	/* Each byte: the secret key is quick to try. */
	for (size_t i = 0; i < file.len - 1; i++) {
		char *copy =
			(char *)(uintptr_t)pfd_arena_str(f->arena, file).ptr;

		copy[i] = copy[i] == 'b' ? 'c' : 'b';
		assert_int_equal(pfd_bundle_open(f->arena,
					 (struct pfd_str){ copy, file.len },
					 secret, &opened, &f->err),
			PFD_REFUSED);
	}
	assert_int_equal(
		pfd_bundle_open(f->arena, file, secret, &opened, &f->err),
		PFD_OK);
	assert_int_equal(pfd_keyring_take(f->ring, &opened, NULL, NULL), 2);
	assert_int_equal(state_of(f, place(ANNA), sealed[0]), PFD_SEAL_OPEN);
	for (size_t i = 0; i < PFD_COUNT(wrong); i++)
		assert_int_equal(pfd_bundle_seal_for(f->arena, &bundle,
					 pfd_str(wrong[i]), &file, &f->err),
			PFD_REFUSED);
}

/* ---- files -------------------------------------------------------------------- */

static void hashes(void **state)
{
	/* FIPS 180-4, appendix B. */
	static const char abc[] = "ba7816bf8f01cfea414140de5dae2223"
				  "b00361a396177a9cb410ff61f20015ad";
	struct fixture *f = *state;
	struct pfd_buf big = pfd_buf(f->arena);
	char one[PFD_SHA256_SIZE], two[PFD_SHA256_SIZE];
	const char *path = pfd_arena_printf(f->arena, "%s/big", f->top).ptr;
	int64_t size;
	int fd;

	pfd_sha256(PFD_STR("abc"), one);
	assert_string_equal(one, abc);
	pfd_buf_fill(&big, 'x', 100000);
	pfd_sha256(pfd_buf_str(&big), one);
	fd = open(path, O_RDWR | O_CREAT, 0600);
	assert_int_equal(write(fd, big.ptr, big.len), big.len);
	assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
	assert_int_equal(pfd_sha256_fd(fd, path, two, &size, &f->err), PFD_OK);
	assert_string_equal(one, two);
	assert_int_equal(size, 100000);
	close(fd);
	fd = open(f->top, O_RDONLY);
	assert_int_equal(
		pfd_sha256_fd(fd, f->top, two, &size, &f->err), PFD_FAILED);
	close(fd);
	pfd_wipe(one, sizeof(one));
	assert_memory_equal(one, (char[PFD_SHA256_SIZE]){ 0 }, sizeof(one));
	assert_true(pfd_str_starts(
		pfd_str(pfd_seal_library(f->arena)), "libsodium 1."));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_is_sealed_opens),
		TEST(a_text_from_an_earlier_version_opens),
		TEST(a_moved_text_does_not_open),
		TEST(no_changed_byte_goes_unseen),
		TEST(forms),
		TEST(published_keys),
		TEST(keys_stay_until_they_are_destroyed),
		TEST(destroyed_means_gone),
		TEST(a_key_in_two_lines_is_destroyed_in_both),
		TEST(a_torn_end_is_not_there),
		TEST(damage_is_named),
		TEST(others_cannot_read_it),
		TEST(the_process_keeps_keys_to_itself),
		TEST(places),
		TEST(example_data_is_sealed_without_a_keystore),
		TEST(processes_append_side_by_side),
		TEST(what_another_run_did_meanwhile),
		TEST(a_bundle_brings_keys_to_another_machine),
		TEST(two_runs_take_the_same_keys),
		TEST(no_changed_bundle_opens),
		TEST(a_hostile_bundle_costs_nothing),
		TEST(escrow),
		TEST(hashes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
