/* pfd_record_format over random records: whatever a person wrote in whatever order,
 * with whatever editor, says the same afterwards, in order, with every comment at what
 * it speaks of; and a second time there is nothing to do.
 *
 * A comment of the generator names its field, so that its place can be looked up.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <pfd/record.h>

#define RECORDS 2000

static uint64_t seed = 1;

static unsigned pick(unsigned n)
{
	seed = seed * 6364136223846793005U + 1442695040888963407U;
	return (unsigned)(seed >> 33) % n;
}

/* ---- the generator --------------------------------------------------------------- */

struct gen {
	struct pfd_arena *arena;
	struct pfd_buf out;
	bool block; /* the last value was a text of several lines */
	bool dash;  /* within a list */
};

static void fill(struct gen *g, int indent)
{
	pfd_buf_fill(&g->out, ' ', (size_t)indent);
}

static void put_fields(
	struct gen *g, const struct pfd_fields *fields, int indent, bool dash);

static void put_items(
	struct gen *g, const struct pfd_fields *fields, int indent)
{
	bool within = g->dash;

	for (unsigned i = 0; i <= pick(3); i++) {
		fill(g, indent);
		pfd_buf_addz(&g->out, "- ");
		g->dash = true;
		put_fields(g, fields, indent + 2, true);
	}
	g->dash = within;
}

static void end_line(struct gen *g, const char *name)
{
	if (!pick(4))
		pfd_buf_printf(&g->out, " # %s", name);
	pfd_buf_addz(&g->out, pick(5) ? "\n" : "  \n");
	g->block = false;
}

static void put_scalar(struct gen *g, const char *name, int indent)
{
	static const char *const texts[] = { "a", "'b: c'", "\"d # e\"", "1.00",
		"2026-01-02", "[f, g]", "Grüße" };

	if (pick(6)) {
		pfd_buf_printf(&g->out, " %s", texts[pick(7)]);
		end_line(g, name);
		return;
	}
	pfd_buf_addz(&g->out, pick(2) ? " |\n" : " |+\n");
	for (unsigned i = 0; i < 3; i++) {
		fill(g, indent + 2);
		pfd_buf_addz(&g->out, i == 1 ? "# kein Kommentar  \n" : "x\n");
	}
	if (!pick(3))
		pfd_buf_addc(&g->out, '\n');
	g->block = true;
}

static void put_field(struct gen *g, const struct pfd_field *field,
	const char *name, int indent, bool first)
{
	if (!first && !g->block && !pick(6))
		pfd_buf_addz(&g->out, pick(2) ? "\n" : "   \n");
	/* Not where it may have to stand behind a dash. */
	if (!first && !g->dash && !pick(4)) {
		fill(g, indent);
		pfd_buf_printf(&g->out, "# %s\n", name);
	}
	if (!first)
		fill(g, indent);
	pfd_buf_printf(&g->out, "%s:", name);
	g->block = false;
	if (!field || !field->fields || indent > 6) {
		put_scalar(g, name, indent);
		return;
	}
	end_line(g, name);
	if (field->type == PFD_T_GROUP)
		put_fields(g, field->fields, indent + 2, false);
	else
		put_items(g, field->fields, indent + 2);
}

/* Some of the fields in any order, and some of one's own. */
static void put_fields(
	struct gen *g, const struct pfd_fields *fields, int indent, bool dash)
{
	size_t n = fields->n, *at = pfd_alloc_n(g->arena, n, sizeof *at);
	size_t some = n > 6 ? 2 + pick(5) : n;

	for (size_t i = 0; i < n; i++)
		at[i] = i;
	for (size_t i = n; i > 1; i--) {
		size_t other = pick((unsigned)i), swap = at[i - 1];

		at[i - 1] = at[other];
		at[other] = swap;
	}
	for (size_t i = 0; i < some; i++)
		put_field(g, &fields->rows[at[i]], fields->rows[at[i]].name,
			indent, dash && !i);
	if (!pick(3))
		put_field(g, NULL, "x_own", indent, false);
}

/* ---- what must hold ----------------------------------------------------------------- */

struct leaves {
	PFD_VEC_OF(struct pfd_str);
};

/* "payments.2.amount=1.00", list items by their place. */
static void flatten(struct pfd_arena *arena, const struct pfd_node *node,
	struct pfd_str path, struct leaves *ret)
{
	size_t place = 0;

	if (node->kind == PFD_SCALAR)
		pfd_vec_push(arena, ret,
			pfd_arena_printf(arena, "%.*s=%.*s", PFD_STR_ARG(path),
				PFD_STR_ARG(node->text)));
	for (const struct pfd_node *v = node->first; v; v = v->next)
		flatten(arena, v,
			v->key ? pfd_arena_printf(arena, "%.*s.%.*s",
					 PFD_STR_ARG(path),
					 PFD_STR_ARG(v->key->text))
			       : pfd_arena_printf(arena, "%.*s.%zu",
					 PFD_STR_ARG(path), place++),
			ret);
}

static int by_bytes(const void *a, const void *b)
{
	const struct pfd_str *x = a, *y = b;

	return pfd_str_cmp(*x, *y);
}

static void check_same(struct pfd_arena *arena, const struct pfd_node *a,
	const struct pfd_node *b)
{
	struct leaves old = { 0 }, new = { 0 };

	flatten(arena, a, PFD_STR(""), &old);
	flatten(arena, b, PFD_STR(""), &new);
	assert_int_equal(old.n, new.n);
	qsort(old.items, old.n, sizeof *old.items, by_bytes);
	qsort(new.items, new.n, sizeof *new.items, by_bytes);
	for (size_t i = 0; i < old.n; i++)
		assert_true(pfd_str_eq(old.items[i], new.items[i]));
}

static void check_order(
	const struct pfd_node *map, const struct pfd_fields *fields)
{
	size_t last = 0;

	for (const struct pfd_node *v = map->first; v; v = v->next) {
		const struct pfd_field *field =
			pfd_field_named(fields, v->key->text);

		if (!field)
			continue;
		assert_true((size_t)(field - fields->rows) >= last);
		last = (size_t)(field - fields->rows);
		if (field->fields && v->kind == PFD_MAP)
			check_order(v, field->fields);
		for (const struct pfd_node *item = v->first;
			field->fields && v->kind == PFD_SEQ && item;
			item = item->next)
			if (item->kind == PFD_MAP)
				check_order(item, field->fields);
	}
}

/* "# NAME" stands in the line of NAME or above it; how many there are. */
static size_t count_comments(struct pfd_str bytes)
{
	struct pfd_str line, wanted = { 0 };
	size_t n = 0;

	while (pfd_str_cut(&bytes, '\n', &line)) {
		size_t hash = pfd_str_find(line, '#');
		struct pfd_str text = pfd_str_trim(line), name;
		bool whole = pfd_str_starts(text, "# ");

		if (pfd_str_starts(text, "- "))
			text = pfd_str_trim(pfd_str_sub(text, 2, text.len));
		if (wanted.len && !whole) {
			assert_true(text.len > wanted.len &&
				    !memcmp(text.ptr, wanted.ptr, wanted.len));
			wanted.len = 0;
		}
		if (hash == SIZE_MAX || pfd_str_eqz(text, "# kein Kommentar") ||
			memmem(line.ptr, line.len, "d # e", 5))
			continue;
		n++;
		name = pfd_str_trim(pfd_str_sub(line, hash + 2, line.len));
		if (whole)
			wanted = name;
		else
			assert_true(text.len > name.len &&
				    !memcmp(text.ptr, name.ptr, name.len) &&
				    text.ptr[name.len] == ':');
	}
	return n;
}

static struct pfd_str for_windows(struct pfd_arena *arena, struct pfd_str bytes)
{
	struct pfd_buf out = pfd_buf(arena);

	pfd_buf_addz(&out, "\xef\xbb\xbf");
	for (size_t i = 0; i < bytes.len; i++) {
		if (bytes.ptr[i] == '\n')
			pfd_buf_addc(&out, '\r');
		pfd_buf_addc(&out, bytes.ptr[i]);
	}
	return pfd_buf_str(&out);
}

static void check_one(struct pfd_arena *arena, const struct pfd_kind *kind)
{
	struct gen g = { .arena = arena, .out = pfd_buf(arena) };
	struct pfd_findings findings = { .arena = arena };
	struct pfd_str path = PFD_STR("r.yaml"), bytes, good, again, windows;
	struct pfd_yaml old, now;
	unsigned what;

	/* What stands at the very beginning speaks of the file. */
	pfd_buf_addc(&g.out, '\n');
	put_fields(&g, kind->fields, 0, false);
	bytes = pfd_buf_str(&g.out);
	assert_true(pfd_yaml_parse(arena, bytes, path, &findings, &old));
	assert_true(pfd_record_format(
		arena, kind, path, bytes, &findings, &good, &what));
	assert_true(pfd_yaml_parse(arena, good, path, &findings, &now));
	check_same(arena, old.root, now.root);
	assert_int_equal(count_comments(bytes), count_comments(good));
	/* Text that keeps blank lines could take in others by moving: then the order
	 * stays as it is. */
	if (!memmem(bytes.ptr, bytes.len, "|+", 2))
		check_order(now.root, kind->fields);
	assert_true(pfd_record_format(
		arena, kind, path, good, &findings, &again, &what));
	assert_int_equal(what, 0);
	assert_true(pfd_str_eq(good, again));
	windows = for_windows(arena, bytes);
	assert_true(pfd_record_format(
		arena, kind, path, windows, &findings, &again, &what));
	assert_int_equal(what & (PFD_MEND_BOM | PFD_MEND_CRLF),
		PFD_MEND_BOM | PFD_MEND_CRLF);
	assert_true(pfd_str_eq(good, again));
}

static void test_random(void **state)
{
	(void)state;
	for (size_t i = 0; i < RECORDS; i++) {
		struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) =
			pfd_arena_new();

		check_one(arena, pfd_kinds[i % PFD_N_KINDS]);
	}
}

/* ---- single cases ---------------------------------------------------------------------- */

static const struct {
	const char *from, *to;
	unsigned what;
} cases[] = {
	{ "title: a\n", "title: a\n", 0 },
	{ "title: a", "title: a\n", PFD_MEND_END },
	{ "\xef\xbb\xbftitle: a\n", "title: a\n", PFD_MEND_BOM },
	{ "title: a  \n  \n", "title: a\n\n", PFD_MEND_BLANKS },
	{ "title: 'a \n  b'  \n", "title: 'a \n  b'\n", PFD_MEND_BLANKS },
	{ "# of the file\napplicant: b\ntitle: a\n",
		"# of the file\ntitle: a\napplicant: b\n", PFD_MEND_ORDER },
	{ "# of the file\n\n# b\napplicant: b\ntitle: a\n",
		"# of the file\n\ntitle: a\n# b\napplicant: b\n",
		PFD_MEND_ORDER },
	/* One's own stays behind what it stands behind. */
	{ "applicant: b\nx_b: 1\ntitle: a\n",
		"title: a\napplicant: b\nx_b: 1\n", PFD_MEND_ORDER },
	/* No room for a comment behind a dash: left alone. */
	{ "decisions:\n  - kind: award\n    # one\n    no: 1\n",
		"decisions:\n  - kind: award\n    # one\n    no: 1\n", 0 },
	{ "decisions:\n- kind: award # a\n  no: 1\n",
		"decisions:\n- no: 1\n  kind: award # a\n", PFD_MEND_ORDER },
	{ "costs: [{amount: 1, heading: fee}]\n",
		"costs: [{amount: 1, heading: fee}]\n", 0 },
	{ "notes: |+\n  a \n\n\ntitle: b\n", "title: b\nnotes: |+\n  a \n\n\n",
		PFD_MEND_ORDER },
};

static void test_cases(void **state)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_str good;
		unsigned what;

		assert_true(pfd_record_format(arena, &pfd_kind_grant,
			PFD_STR("r.yaml"), pfd_str(cases[i].from), &findings,
			&good, &what));
		assert_string_equal(pfd_arena_z(arena, good), cases[i].to);
		assert_int_equal(what, cases[i].what);
	}
}

static void test_refused(void **state)
{
	static const char *const texts[] = { "", "a: [\n", "a: 1\rb: 2\n",
		"- a\n",
		("\xef\xbb\xbf\xef\xbb\xbf"
		 "a: 1\n"),
		"a: 1\na: 2\n", "a:\t1\n" };
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(texts); i++) {
		struct pfd_findings findings = { .arena = arena };
		struct pfd_str good;
		unsigned what;

		assert_false(pfd_record_format(arena, &pfd_kind_grant,
			PFD_STR("r.yaml"), pfd_str(texts[i]), &findings, &good,
			&what));
		assert_true(findings.n > 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_random),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
