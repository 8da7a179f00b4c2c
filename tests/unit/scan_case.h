/* What the tests of the search share: texts, and what is to be found in them. */
#ifndef PFD_TEST_SCAN_CASE_H
#define PFD_TEST_SCAN_CASE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include <pfd/scan.h>
#include <pfd/text.h>

struct world {
	struct pfd_arena *arena;
	struct pfd_scanner *scanner;
};

static int setup(void **state)
{
	static struct world w;

	w.arena = pfd_arena_new();
	w.scanner = pfd_scanner_new(w.arena);
	*state = &w;
	return 0;
}

static int teardown(void **state)
{
	struct world *w = *state;

	pfd_arena_free(w->arena);
	return 0;
}

/* "name Anna Beispiel|phone 0391 …", in order. */
static const char *found(struct world *w, const char *text, bool is_path)
{
	struct pfd_buf out = pfd_buf(w->arena);
	struct pfd_scan_hits hits = { 0 };
	struct pfd_str s = pfd_str(text);

	pfd_buf_addz(&out, "");
	pfd_scan_text(w->arena, w->scanner, s, is_path, &hits);
	pfd_vec_foreach (hit, &hits) {
		if (out.len)
			pfd_buf_addc(&out, '|');
		pfd_buf_printf(&out, "%s %.*s",
			pfd_scan_kinds.values[hit->kind].key,
			PFD_STR_ARG(pfd_str_sub(s, hit->from, hit->to)));
	}
	return out.ptr;
}

struct positive {
	const char *text, *hit; /* NULL: the whole text */
};

static int wrong;

static void expect(
	struct world *w, const char *text, const char *expected, bool is_path)
{
	const char *actual = found(w, text, is_path);

	if (!strcmp(actual, expected))
		return;
	print_error(
		"%s\n  expected: %s\n  found:    %s\n", text, expected, actual);
	wrong++;
}

static void expect_all(struct world *w, enum pfd_scan_kind kind,
	const struct positive *rows, size_t n, bool is_path)
{
	wrong = 0;
	for (size_t i = 0; i < n; i++)
		expect(w, rows[i].text,
			pfd_arena_printf(w->arena, "%s %s",
				pfd_scan_kinds.values[kind].key,
				rows[i].hit ? rows[i].hit : rows[i].text)
				.ptr,
			is_path);
	assert_int_equal(wrong, 0);
}

static void expect_none(
	struct world *w, const char *const *rows, size_t n, bool is_path)
{
	wrong = 0;
	for (size_t i = 0; i < n; i++)
		expect(w, rows[i], "", is_path);
	assert_int_equal(wrong, 0);
}
#define EXPECT_ALL(w, kind, rows) \
	expect_all(w, kind, rows, PFD_COUNT(rows), false)
#define EXPECT_NONE(w, rows) expect_none(w, rows, PFD_COUNT(rows), false)

#endif
