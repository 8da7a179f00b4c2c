/* What a file says of its origin: each format read back, and files that lie about
 * themselves.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/emit.h>

static struct pfd_str read_value(
	struct pfd_arena *arena, struct pfd_str bytes, const char *key)
{
	struct pfd_origin origin;

	pfd_origin_read(arena, bytes, &origin);
	return pfd_origin_value(&origin, key);
}

static struct pfd_doc *sample(struct pfd_arena *arena)
{
	struct pfd_doc *doc =
		pfd_doc_new(arena, PFD_DE, "pfd/sample/1", "Ein Bericht");

	/* A text that looks like what stands at the end. */
	pfd_doc_paragraph(doc, PFD_STR("\npfd:commit wrong\n<meta "
				       "name=\"pfd:commit\" content=\"x\">"));
	pfd_doc_provenance(
		doc, "commit", "Commit", pfd_cell_id(PFD_STR("0a1b2c")));
	pfd_doc_provenance(doc, "clean", "Ohne", pfd_cell_bool(true));
	pfd_doc_provenance(doc, "as_of", "Stichtag",
		pfd_cell_date((struct pfd_date){ 20000 }));
	pfd_doc_provenance(doc, "command", "Befehl",
		pfd_cell_z("report yearly --year 2026 '<100 % & \"mehr\">'"));
	return doc;
}

static void formats_are_read_back(void **state)
{
	static const enum pfd_format formats[] = { PFD_FORMAT_JSON,
		PFD_FORMAT_YAML, PFD_FORMAT_MD, PFD_FORMAT_HTML };
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_err err = { .arena = arena };

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(formats); i++) {
		struct pfd_buf out = pfd_buf(arena);
		struct pfd_emit_options options = { .format = formats[i] };

		assert_int_equal(
			pfd_emit(&out, sample(arena), &options, &err), PFD_OK);
		struct pfd_str bytes = pfd_buf_str(&out);
		assert_string_equal(
			pfd_arena_z(arena, read_value(arena, bytes, "commit")),
			"0a1b2c");
		assert_string_equal(
			pfd_arena_z(arena, read_value(arena, bytes, "clean")),
			"true");
		assert_string_equal(
			pfd_arena_z(arena, read_value(arena, bytes, "as_of")),
			"2024-10-04");
		assert_string_equal(
			pfd_arena_z(arena, read_value(arena, bytes, "command")),
			"report yearly --year 2026 '<100 % & \"mehr\">'");
		assert_int_equal(read_value(arena, bytes, "pfd").len, 0);
		assert_true(pfd_format_tells_origin(formats[i]));
		/* Cut anywhere it is no worse than silent. */
		for (size_t n = 0; n < bytes.len; n += 7)
			(void)read_value(
				arena, pfd_str_sub(bytes, 0, n), "commit");
	}
}

static void a_pdf_is_read(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();

	(void)state;
	assert_string_equal(
		pfd_arena_z(
			arena, read_value(arena,
				       PFD_STR("%PDF-1.5\n<< /pfd:commit "
					       "<FEFF0030006100E420AC>\n>>"),
				       "commit")),
		"0aä€");
	assert_int_equal(
		read_value(arena, PFD_STR("%PDF-1.5\n<< /pfd:commit <FEFF0030"),
			"commit")
			.len,
		0);
}

/* ---- a workbook -------------------------------------------------------------- */

static void put(struct pfd_buf *out, size_t value, size_t n)
{
	for (size_t i = 0; i < n; i++)
		pfd_buf_addc(out, i < 8 ? (char)(value >> (8 * i)) : 0);
}

#define CUSTOM "docProps/custom.xml"
/* One file, stored; offset and size of the directory's entry as given. */
static struct pfd_str zip(
	struct pfd_arena *arena, struct pfd_str file, size_t size, size_t at)
{
	struct pfd_buf out = pfd_buf(arena);
	size_t name = strlen(CUSTOM), directory;

	pfd_buf_addz(&out, "PK\3\4");
	put(&out, 0, 22);
	put(&out, name, 2);
	put(&out, 0, 2);
	pfd_buf_addz(&out, CUSTOM);
	pfd_buf_add(&out, file);
	directory = out.len;
	pfd_buf_addz(&out, "PK\1\2");
	put(&out, 0, 6); /* versions, flags */
	put(&out, 0, 2); /* stored */
	put(&out, 0, 8); /* time, CRC */
	put(&out, size, 4);
	put(&out, size, 4);
	put(&out, name, 2);
	put(&out, 0, 12);
	put(&out, at, 4);
	pfd_buf_addz(&out, CUSTOM);
	pfd_buf_addz(&out, "PK\5\6");
	put(&out, 0, 8);
	put(&out, out.len - 12 - directory, 4);
	put(&out, directory, 4);
	put(&out, 0, 2);
	return pfd_buf_str(&out);
}

static void a_workbook_is_read(void **state)
{
	static const struct pfd_str file =
		PFD_STR("<property name=\"pfd:commit\"><vt:lpwstr>0a &amp; "
			"1</vt:lpwstr></property>");
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_str good = zip(arena, file, file.len, 0);

	(void)state;
	assert_string_equal(
		pfd_arena_z(arena, read_value(arena, good, "commit")),
		"0a & 1");
	for (size_t n = 0; n < good.len; n++)
		(void)read_value(arena, pfd_str_sub(good, 0, n), "commit");
	for (size_t i = 0; i < good.len; i++)
		for (int bit = 0; bit < 8; bit++) {
			struct pfd_str bad = pfd_arena_str(arena, good);

			((char *)(uintptr_t)bad.ptr)[i] ^= (char)(1 << bit);
			(void)read_value(arena, bad, "commit");
		}
	/* Sizes and places that are not in the file. */
	assert_int_equal(
		read_value(arena, zip(arena, file, 0xFFFFFFFF, 0), "commit")
			.len,
		0);
	assert_int_equal(
		read_value(
			arena, zip(arena, file, file.len, 0xFFFFFFF0), "commit")
			.len,
		0);
	assert_int_equal(
		read_value(arena, zip(arena, file, file.len + 500, 0), "commit")
			.len,
		0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(formats_are_read_back),
		cmocka_unit_test(a_pdf_is_read),
		cmocka_unit_test(a_workbook_is_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
