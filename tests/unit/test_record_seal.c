/* Sealing and opening a person's record: only what is private, only what changed,
 * and every other byte as it was.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include <pfd/record.h>

#define PATH PFD_STR("contacts/p-0000000000aa.yaml")
#define OTHER PFD_STR("contacts/p-0000000000bb.yaml")
#define NONE ((struct pfd_str){ NULL, 0 })

static void count_up(void *ctx, void *bytes, size_t n)
{
	unsigned char *at = bytes;
	unsigned *next = ctx;

	for (size_t i = 0; i < n; i++)
		at[i] = (unsigned char)(*next = *next * 1103515245u + 12345u,
			*next >> 16);
}

struct box {
	struct pfd_arena *arena;
	struct pfd_env env;
	struct pfd_err err;
	struct pfd_keyring *ring;
	unsigned seed;
	char dir[32], variable[64];
	char *environ[2];
};

static int setup(void **state)
{
	struct box *box = calloc(1, sizeof *box);

	box->arena = pfd_arena_new();
	box->err.arena = box->arena;
	strcpy(box->dir, "/tmp/pfd-seal-XXXXXX");
	assert_non_null(mkdtemp(box->dir));
	strcpy(box->variable, "PFD_KEYSTORE=");
	strcat(box->variable, box->dir);
	box->environ[0] = box->variable;
	box->env.environ = box->environ;
	box->env.random = count_up;
	box->env.random_ctx = &box->seed;
	assert_int_equal(
		pfd_keyring_open(box->arena, &box->env, &box->ring, &box->err),
		PFD_OK);
	*state = box;
	return 0;
}

static int teardown(void **state)
{
	struct box *box = *state;

	pfd_keyring_close(&box->ring);
	(void)rmdir(box->dir);
	pfd_arena_free(box->arena);
	free(box);
	return 0;
}

static struct pfd_str seal(struct box *box, struct pfd_str path,
	struct pfd_str before, struct pfd_str bytes)
{
	struct pfd_str ret;

	assert_int_equal(pfd_record_seal(box->arena, box->ring, path, before,
				 bytes, &ret, &box->err),
		PFD_OK);
	return ret;
}

static struct pfd_str unseal(struct box *box, struct pfd_keyring *ring,
	struct pfd_str bytes, struct pfd_str closed, size_t *ret_closed)
{
	struct pfd_str ret;

	assert_int_equal(pfd_record_unseal(box->arena, ring, PATH, bytes,
				 closed, &ret, ret_closed, &box->err),
		PFD_OK);
	return ret;
}

static bool holds(struct pfd_str bytes, const char *text)
{
	return memmem(bytes.ptr, bytes.len, text, strlen(text)) != NULL;
}

static void same(struct pfd_str a, struct pfd_str b)
{
	assert_int_equal(a.len, b.len);
	assert_memory_equal(a.ptr, b.ptr, a.len);
}

static const char person[] = "# erster Kommentar: Ümläut\n"
			     "kind: person   # bleibt\n"
			     "name: \"Mira Beispiel\"  # Name\n"
			     "address:\n"
			     "  street: 'Musterweg 3'\n"
			     "  postcode: 39104\n"
			     "\n"
			     "phone: \"0391 000 00 00\"\n"
			     "of_age: true\n"
			     "x_mine: plain\n"
			     "notes: |\n"
			     "  first line\n"
			     "  second line\n"
			     "# letzter Kommentar\n";

static void test_round_trip(void **state)
{
	struct box *box = *state;
	struct pfd_str plain = PFD_STR(person);
	struct pfd_str sealed = seal(box, PATH, NONE, plain), clear;
	size_t closed = 9;

	assert_false(holds(sealed, "Mira"));
	assert_false(holds(sealed, "Musterweg"));
	assert_false(holds(sealed, "39104"));
	assert_false(holds(sealed, "0391"));
	assert_false(holds(sealed, "second"));
	assert_true(holds(sealed, "name: enc:v1:"));
	assert_true(holds(sealed, "  # Name\n"));
	assert_true(holds(sealed, "# erster Kommentar: Ümläut\n"));
	assert_true(holds(sealed, "x_mine: plain\n"));
	assert_true(holds(sealed, "\n# letzter Kommentar\n"));
	clear = unseal(box, box->ring, sealed, NONE, &closed);
	assert_int_equal(closed, 0);
	assert_true(holds(clear, "Mira Beispiel"));
	assert_true(holds(clear, "  postcode: '39104'\n"));
	assert_true(holds(clear, "  first line\n  second line\n"));
	/* Sealed again over what it was: the same bytes. */
	same(seal(box, PATH, sealed, clear), sealed);
	same(seal(box, PATH, sealed, sealed), sealed);
	same(seal(box, PATH, sealed, plain), sealed);
}

static size_t lines_that_differ(struct pfd_str a, struct pfd_str b)
{
	struct pfd_str x, y;
	size_t n = 0;

	while (pfd_str_cut(&a, '\n', &x) && pfd_str_cut(&b, '\n', &y))
		n += !pfd_str_eq(x, y);
	return n;
}

static void test_one_line(void **state)
{
	struct box *box = *state;
	struct pfd_str sealed = seal(box, PATH, NONE, PFD_STR(person));
	struct pfd_str clear = unseal(box, box->ring, sealed, NONE, NULL);
	char *edited = (char *)(uintptr_t)pfd_arena_z(box->arena, clear);

	memcpy(strstr(edited, "0391 000"), "0391 111", 8);
	assert_int_equal(lines_that_differ(sealed,
				 seal(box, PATH, sealed, pfd_str(edited))),
		1);
}

static void test_others_stay(void **state)
{
	struct box *box = *state;
	struct pfd_str organisation =
		PFD_STR("kind: organisation\nname: Verein\n");
	struct pfd_str broken = PFD_STR("kind: [person\n");

	same(seal(box, PFD_STR("contacts/verein.yaml"), NONE, organisation),
		organisation);
	same(seal(box, PFD_STR("grants/2026/2026-001.yaml"), NONE,
		     organisation),
		organisation);
	same(seal(box, PATH, NONE, broken), broken);
}

/* The value behind "key: ". */
static struct pfd_str value(
	struct box *box, struct pfd_str bytes, const char *key)
{
	const char *at = strstr(pfd_arena_z(box->arena, bytes), key);
	struct pfd_str rest = pfd_str(at + strlen(key)), line;

	assert_true(pfd_str_cut(&rest, '\n', &line));
	return line;
}

static void test_moved(void **state)
{
	struct box *box = *state;
	struct pfd_str sealed = seal(box, PATH, NONE,
		PFD_STR("kind: person\nname: Mira Beispiel\n"
			"email: m@example.org\n"));
	struct pfd_str email = value(box, sealed, "email: "), ret;
	const struct {
		struct pfd_str path, bytes;
	} cases[] = {
		/* into another field */
		{ PATH, pfd_arena_printf(box->arena,
				"kind: person\nphone: %.*s\n",
				PFD_STR_ARG(email)) },
		/* into another record */
		{ OTHER, sealed },
		/* cut */
		{ PATH, pfd_arena_printf(box->arena,
				"kind: person\nemail: %.*s\n",
				(int)email.len - 4, email.ptr) },
		/* a key that nobody has */
		{ PATH, PFD_STR("kind: person\n"
				"email: enc:v1:0123456789abcdef:AAAA\n") },
	};

	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		assert_int_equal(
			pfd_record_seal(box->arena, box->ring, cases[i].path,
				NONE, cases[i].bytes, &ret, &box->err),
			PFD_REFUSED);
		assert_non_null(box->err.message.text.en);
		/* What stands there already is nobody's fault now. */
		same(seal(box, cases[i].path, cases[i].bytes, cases[i].bytes),
			cases[i].bytes);
	}
}

static void test_without_keys(void **state)
{
	struct box *box = *state;
	struct pfd_str sealed = seal(box, PATH, NONE, PFD_STR(person));
	size_t closed = 0;
	struct pfd_str shown =
		unseal(box, NULL, sealed, PFD_STR("«sealed»"), &closed);

	assert_int_equal(closed, 5);
	assert_true(holds(shown, "name: «sealed»"));
	assert_true(holds(shown, "of_age: true"));
	same(unseal(box, NULL, sealed, NONE, NULL), sealed);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			test_round_trip, setup, teardown),
		cmocka_unit_test_setup_teardown(test_one_line, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_others_stay, setup, teardown),
		cmocka_unit_test_setup_teardown(test_moved, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_without_keys, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
