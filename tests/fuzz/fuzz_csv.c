/* Any bytes as CSV: read or refused with its line; what was read can be written and is
 * read as the same.
 */
#include <stdlib.h>

#include <pfd/text.h>
#include <pfd/write.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct pfd_csv_dialect plain = { .separator = ',',
	.line_end = "\n" };

enum { FEW = 150 }; /* fields, so that one more is not too many */

/* Behind a first line that says what separates, and with a field before the others, so
 * that no line is empty and none begins with what would be a byte order mark. */
static struct pfd_str write_all(
	struct pfd_arena *arena, const struct pfd_csv *csv)
{
	struct pfd_buf out = pfd_buf(arena);

	pfd_buf_addz(&out, "a,b\n");
	pfd_vec_foreach (line, csv) {
		pfd_buf_addc(&out, 'x');
		pfd_vec_foreach (field, line) {
			pfd_buf_addc(&out, ',');
			pfd_csv_text(&out, &plain, *field);
		}
		pfd_buf_addc(&out, '\n');
	}
	return pfd_buf_str(&out);
}

static void compare(const struct pfd_csv *csv, const struct pfd_csv *again)
{
	if (csv->n + 1 != again->n)
		abort();
	for (size_t i = 0; i < csv->n; i++) {
		const struct pfd_csv_line *a = &csv->items[i];
		const struct pfd_csv_line *b = &again->items[i + 1];

		if (a->n + 1 != b->n)
			abort();
		for (size_t k = 0; k < a->n; k++)
			if (!pfd_str_eq(a->items[k], b->items[k + 1]))
				abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_err err = { .arena = arena };
	struct pfd_csv csv = { 0 }, again = { 0 };
	enum pfd_status status = pfd_csv_read(arena,
		(struct pfd_str){ (const char *)data, size }, "in", &csv, &err);

	if (status) {
		if (status != PFD_REFUSED || !err.message.text.en)
			abort();
		return 0;
	}
	pfd_vec_foreach (line, &csv) {
		if (line->places.n != line->n)
			abort();
		if (line->n > FEW)
			return 0;
		pfd_vec_foreach (field, line)
			if (pfd_utf8_check(*field) != SIZE_MAX)
				abort();
	}
	if (pfd_csv_read(arena, write_all(arena, &csv), "out", &again, &err))
		abort();
	compare(&csv, &again);
	return 0;
}
