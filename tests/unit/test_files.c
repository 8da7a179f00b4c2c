/* Attachments: which paths are theirs, what their names show, and that nothing is
 * left of an intake that was given up. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include <pfd/files.h>

struct fixture {
	char top[64];
	struct pfd_arena *arena;
	struct pfd_root root;
	struct pfd_err err;
};

static int setup(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	strcpy(f->top, "/tmp/pfd-files-XXXXXX");
	assert_non_null(mkdtemp(f->top));
	f->arena = pfd_arena_new();
	f->err.arena = f->arena;
	assert_int_equal(
		pfd_root_open(&f->root, f->arena, f->top, &f->err), PFD_OK);
	*state = f;
	return 0;
}

static int teardown(void **state)
{
	struct fixture *f = *state;
	char command[128];

	pfd_root_close(&f->root);
	pfd_arena_free(f->arena);
	snprintf(command, sizeof(command), "rm -rf %s", f->top);
	assert_int_equal(system(command), 0);
	free(f);
	return 0;
}

static void put(struct fixture *f, const char *path, struct pfd_str bytes)
{
	assert_int_equal(
		pfd_file_write(&f->root, path, bytes, 0644, &f->err), PFD_OK);
}

static size_t count(struct fixture *f)
{
	struct pfd_file_list list;

	assert_int_equal(pfd_file_walk(&f->root, "files", NULL, PFD_FILE_STAT,
				 f->arena, &list, &f->err),
		PFD_OK);
	return list.n;
}

/* ---- paths --------------------------------------------------------------------- */

static void test_paths(void **state)
{
	static const struct {
		const char *path;
		bool good;
	} table[] = { { "files/a", true }, { "files/a/b.pdf", true },
		{ "files/..a/b..", true }, { "files/...", true }, { "", false },
		{ "files", false }, { "files/", false }, { "files//a", false },
		{ "files/a/", false }, { "files/.", false },
		{ "files/./a", false }, { "files/..", false },
		{ "files/a/../../b", false }, { "files/a/..", false },
		{ "/files/a", false }, { "file/a", false }, { "filesa", false },
		{ "Files/a", false } };

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(table); i++)
		assert_int_equal(
			pfd_attachment_path_good(pfd_str(table[i].path)),
			table[i].good);
}

static void test_names(void **state)
{
	struct fixture *f = *state;
	static const struct {
		const char *record, *from, *path;
	} table[] = {
		{ "grants/2026/2026-014.yaml", "/x/Mira Beispiel.PDF",
			"files/grants/2026/2026-014/3-receipt-list.pdf" },
		{ "grants/2026/2026-014.yaml", "scan.beispiel",
			"files/grants/2026/2026-014/3-receipt-list" },
		{ "grants/2026/2026-014.yaml", "a.jpeg",
			"files/grants/2026/2026-014/3-receipt-list.jpeg" },
		{ "years/2026.yaml", "a.tar.p7m",
			"files/years/2026/3-receipt-list.p7m" },
		{ "contacts/verein-a.yaml", "pdf",
			"files/contacts/verein-a/3-receipt-list" },
		{ "contacts/p-7k3f9q2xm4ht.yaml", "Mira.Beispiel.png",
			"files/contacts/p-7k3f9q2xm4ht/3.png" },
	};

	for (size_t i = 0; i < PFD_COUNT(table); i++)
		assert_string_equal(
			pfd_intake_path(f->arena, &f->root,
				pfd_str(table[i].record), 3,
				PFD_DOCUMENT_RECEIPT_LIST, table[i].from)
				.ptr,
			table[i].path);
	/* The file of a document that was removed is never replaced. */
	put(f, "files/years/2026/3-notice.pdf", PFD_STR("x"));
	put(f, "files/years/2026/3-notice-2.pdf", PFD_STR("x"));
	assert_string_equal(
		pfd_intake_path(f->arena, &f->root, PFD_STR("years/2026.yaml"),
			3, PFD_DOCUMENT_NOTICE, "a.pdf")
			.ptr,
		"files/years/2026/3-notice-3.pdf");
}

/* ---- intake ----------------------------------------------------------------------- */

static const char place[] = "files/years/2026/1-other";

static void take(struct fixture *f, struct pfd_intake *intake)
{
	const char *from =
		pfd_arena_printf(f->arena, "%s/original", f->top).ptr;

	put(f, "original", PFD_STR("abc"));
	assert_int_equal(pfd_intake_open(intake, from, &f->err), PFD_OK);
	assert_int_equal(
		pfd_intake_stage(f->arena, &f->root, place, intake, &f->err),
		PFD_OK);
	pfd_intake_close(intake);
}

static void test_intake(void **state)
{
	struct fixture *f = *state;
	struct pfd_intake intake;
	struct stat st;

	take(f, &intake);
	assert_int_equal(intake.size, 3);
	/* FIPS 180-2, appendix B.1 */
	assert_string_equal(intake.sha256, "ba7816bf8f01cfea414140de5dae2223"
					   "b00361a396177a9cb410ff61f20015ad");
	assert_int_equal(pfd_file_stat(&f->root, place, &st), 0);
	assert_int_equal(
		pfd_intake_publish(&f->root, &intake, &f->err), PFD_OK);
	assert_int_equal(pfd_file_stat(&f->root, place, &st), 1);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(count(f), 1);
	pfd_intake_undo(&f->root, &intake);
	assert_int_equal(pfd_file_stat(&f->root, "files", &st), 0);
}

static void test_undo(void **state)
{
	struct fixture *f = *state;
	struct pfd_intake intake;
	struct stat st;

	take(f, &intake);
	assert_int_equal(count(f), 1);
	pfd_intake_undo(&f->root, &intake);
	assert_int_equal(pfd_file_stat(&f->root, "files", &st), 0);

	/* What somebody put there meanwhile stays. */
	take(f, &intake);
	put(f, place, PFD_STR("theirs"));
	assert_int_equal(
		pfd_intake_publish(&f->root, &intake, &f->err), PFD_REFUSED);
	pfd_intake_undo(&f->root, &intake);
	assert_int_equal(count(f), 1);
	assert_int_equal(pfd_file_stat(&f->root, place, &st), 1);
	assert_int_equal(st.st_size, 6);
}

/* ---- of a record ------------------------------------------------------------------- */

static void test_of_record(void **state)
{
	struct fixture *f = *state;
	struct pfd_findings findings = { .arena = f->arena };
	struct pfd_attachments list;
	struct pfd_record record;

	put(f, "files/a", PFD_STR("x"));
	put(f, "pfd.yaml", PFD_STR("x"));
	assert_true(pfd_record_parse(f->arena, &pfd_kind_contact,
		PFD_STR("p-7k3f9q2xm4ht"),
		PFD_STR("contacts/p-7k3f9q2xm4ht.yaml"),
		PFD_STR("kind: person\ndocuments:\n"
			"  - no: 1\n    kind: other\n    file: a\n"
			"  - no: 2\n    kind: other\n"
			"  - no: 4\n    kind: other\n    file: b\n"
			"  - no: 5\n    kind: other\n    file: ../pfd.yaml\n"),
		&findings, &record));
	pfd_attachments_of(f->arena, &f->root, &record, &list);
	assert_int_equal(list.n, 3);
	assert_string_equal(list.items[0].file.ptr, "files/a");
	assert_true(list.items[0].there);
	assert_int_equal(list.items[0].size, -1);
	assert_int_equal(list.items[1].no, 4);
	assert_false(list.items[1].there);
	assert_false(list.items[2].there);

	assert_true(pfd_record_parse(f->arena, &pfd_kind_partnership,
		PFD_STR("pfd"), PFD_STR("pfd.yaml"), PFD_STR("schema: 1.0\n"),
		&findings, &record));
	pfd_attachments_of(f->arena, &f->root, &record, &list);
	assert_int_equal(list.n, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_paths),
		cmocka_unit_test_setup_teardown(test_names, setup, teardown),
		cmocka_unit_test_setup_teardown(test_intake, setup, teardown),
		cmocka_unit_test_setup_teardown(test_undo, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_of_record, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
