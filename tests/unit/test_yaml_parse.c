/* What the gate and the parser let through, where each node stands, and what
 * is refused under which name at which place.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/yaml.h>

/* Rule, line and column of the first finding after sorting. */
struct refusal {
	const char *bytes;
	size_t len; /* 0: strlen */
	const char *rule;
	int line, column;
};

#define NEL "\xc2\x85"
#define LS "\xe2\x80\xa8"
#define PS "\xe2\x80\xa9"
#define BOM "\xef\xbb\xbf"
#define RLO "\xe2\x80\xae"

static const struct refusal refusals[] = {
	/* characters */
	{ "a: x" NEL "b: y\n", 0, "yaml.character", 1, 5 },
	{ "a: x\nb: ä" LS "c: y\n", 0, "yaml.character", 2, 5 },
	{ "a: x" PS "b: y\n", 0, "yaml.character", 1, 5 },
	{ "a: |\n  x" NEL "b\n", 0, "yaml.character", 2, 4 },
	{ "a: x" BOM "\n", 0, "yaml.character", 1, 5 },
	{ BOM "a: x\n", 0, "yaml.bom", 1, 1 },
	{ "a: " RLO "x\n", 0, "yaml.character", 1, 4 },
	{ "a: \x1b[31m\n", 0, "yaml.character", 1, 4 },
	{ "a: 12345\x1f"
	  "67890\n",
		0, "yaml.character", 1, 9 },
	{ "a: 12345\x7f"
	  "67890\n",
		0, "yaml.character", 1, 9 },
	{ "a: \x7f\n", 0, "yaml.character", 1, 4 },
	{ "a: x\0b\n", 7, "yaml.character", 1, 5 },
	{ "a: \xef\xbf\xbe\n", 0, "yaml.character", 1, 4 },
	{ "a: \"\\0\"\n", 0, "yaml.character", 1, 4 },
	{ "a: \"\\e\"\n", 0, "yaml.character", 1, 4 },
	{ "a: \"x\\L\"\n", 0, "yaml.character", 1, 4 },
	{ "a: \"\\x85\"\n", 0, "yaml.character", 1, 4 },
	{ "\"a\\u202e\": x\n", 0, "yaml.character", 1, 1 },
	{ "a: x\r\nb: y\r\n", 0, "yaml.crlf", 1, 5 },
	{ "a: x\rb: y\n", 0, "yaml.crlf", 1, 5 },
	{ "a:\tx\n", 0, "yaml.tab", 1, 3 },
	{ "a: 1234567890\tx\n", 0, "yaml.tab", 1, 14 },
	{ "a: M\xfcller\n", 0, "yaml.encoding", 1, 5 },
	{ "a: \xc0\xaf\n", 0, "yaml.encoding", 1, 4 },
	{ "a: \xe0\x80\xaf\n", 0, "yaml.encoding", 1, 4 },
	{ "a: \xed\xa0\x80\n", 0, "yaml.encoding", 1, 4 },
	{ "a: \xf4\x90\x80\x80\n", 0, "yaml.encoding", 1, 4 },
	{ "a: \xe2\x82", 0, "yaml.encoding", 1, 4 },
	{ "\xff\xfe"
	  "a\0:\0",
		6, "yaml.encoding", 1, 1 },
	/* the language */
	{ "a: &x 1\n", 0, "yaml.anchor", 1, 4 },
	{ "a: &x\n  b: 1\n", 0, "yaml.anchor", 1, 4 },
	{ "a: &x [1]\n", 0, "yaml.anchor", 1, 4 },
	{ "a: *x\n", 0, "yaml.alias", 1, 4 },
	{ "a: !!str 1\n", 0, "yaml.tag", 1, 4 },
	{ "a: ! 1\n", 0, "yaml.tag", 1, 4 },
	{ "a: !foo\n  b: 1\n", 0, "yaml.tag", 1, 4 },
	{ "a: !x [1]\n", 0, "yaml.tag", 1, 4 },
	{ "<<: {b: 1}\n", 0, "yaml.merge", 1, 1 },
	{ "a: 1\n---\nb: 2\n", 0, "yaml.documents", 2, 1 },
	{ "%YAML 1.1\n---\na: 1\n", 0, "yaml.documents", 1, 1 },
	{ "? a\n: b\n", 0, "yaml.key", 1, 3 },
	{ "? a : b\n", 0, "yaml.key", 0, 0 },
	{ "?\n  a\n: b\n", 0, "yaml.key", 2, 3 },
	{ "? |\n  a\n: b\n", 0, "yaml.key", 1, 3 },
	{ "? [a]\n: b\n", 0, "yaml.key", 1, 3 },
	{ "[a]: b\n", 0, "yaml.key", 1, 1 },
	{ "{a: 1}: b\n", 0, "yaml.key", 1, 1 },
	{ ": b\n", 0, "yaml.syntax", 1, 1 },
	{ "\"\": b\n", 0, "yaml.key", 1, 1 },
	{ "a: {b, c: 1}\n", 0, "yaml.key", 1, 5 },
	{ "a: {? b : 1}\n", 0, "yaml.key", 0, 0 },
	{ "a: {b: 1,\n  c: 2}\n", 0, "yaml.flow", 1, 4 },
	{ "a: [b: 1]\n", 0, "yaml.flow", 1, 5 },
	{ "a: 1\nb: 2\na: 3\n", 0, "yaml.duplicate", 3, 1 },
	{ "a: {b: 1, b: 2}\n", 0, "yaml.duplicate", 1, 11 },
	{ "title: 1\nTitle: 2\n", 0, "yaml.duplicate", 2, 1 },
	{ "\xc3\xa4: 1\n\x61\xcc\x88: 2\n", 0, "yaml.duplicate", 2, 1 },
	{ "- a\n", 0, "yaml.root", 1, 1 },
	{ "a\n", 0, "yaml.root", 1, 1 },
	{ "", 0, "yaml.root", 1, 1 },
	{ "# nichts\n", 0, "yaml.root", 1, 1 },
	{ "---\n", 0, "yaml.root", 0, 0 },
	/* syntax, at the place that helps */
	{ "a: 1\nb: [x, y\nc: 2\n", 0, "yaml.syntax", 2, 4 },
	{ "a: 1\nb: [\n", 0, "yaml.syntax", 2, 4 },
	{ "a: [1, , 2]\n", 0, "yaml.syntax", 1, 4 },
	{ "a: 1\nb: \"x\nc: 2\n", 0, "yaml.syntax", 2, 4 },
	{ "a: b: c\n", 0, "yaml.syntax", 1, 5 },
	{ "a: 1\n b: 2\n", 0, "yaml.syntax", 2, 3 },
	{ "a: 1\ntext\nb: 2\n", 0, "yaml.syntax", 2, 1 },
	{ "a: @x\n", 0, "yaml.syntax", 1, 4 },
	{ "a: 'it's'\n", 0, "yaml.syntax", 0, 0 },
	{ "a:\n  - 1\n - 2\n", 0, "yaml.syntax", 0, 0 },
};

static const struct pfd_finding *first_error(struct pfd_arena *arena,
	const char *bytes, size_t len, struct pfd_findings *findings)
{
	struct pfd_yaml yaml;
	/* A copy of exactly this size: reading past it is seen. */
	struct pfd_str copy =
		pfd_arena_str(arena, (struct pfd_str){ bytes, len });

	*findings = (struct pfd_findings){ .arena = arena };
	if (pfd_yaml_parse(arena, copy, PFD_STR("f.yaml"), findings, &yaml))
		return NULL;
	assert_int_not_equal(findings->n, 0);
	pfd_findings_sort(findings);
	return &findings->items[0];
}

static void test_refusals(void **state)
{
	size_t failed = 0;

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(refusals); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		const struct refusal *r = &refusals[i];
		struct pfd_findings findings;
		const struct pfd_finding *f = first_error(arena, r->bytes,
			r->len ? r->len : strlen(r->bytes), &findings);

		if (f && !strcmp(f->rule, r->rule) && f->hard &&
			f->severity == PFD_ERROR &&
			(r->line == 0 || (f->place.line == r->line &&
						 f->place.column == r->column)))
			continue;
		failed++;
		print_error("%s: %s at %d:%d instead of %s at %d:%d\n",
			r->bytes, f ? f->rule : "nothing",
			f ? f->place.line : 0, f ? f->place.column : 0, r->rule,
			r->line, r->column);
	}
	assert_int_equal(failed, 0);
}

/* Both places of a duplicate are named, in small and in large mappings. */
static void test_duplicates(void **state)
{
	(void)state;
	for (int n = 2; n <= 40; n++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_buf buf = pfd_buf(arena);
		struct pfd_findings findings;
		const struct pfd_finding *f;

		for (int i = 1; i < n; i++)
			pfd_buf_printf(&buf, "k%d: x\n", i);
		assert_null(first_error(arena, buf.ptr, buf.len, &findings));
		pfd_buf_printf(&buf, "K%d: y\n", n / 2);
		f = first_error(arena, buf.ptr, buf.len, &findings);
		assert_non_null(f);
		assert_string_equal(f->rule, "yaml.duplicate");
		assert_int_equal(f->place.line, n);
		assert_int_equal(f->related.line, n / 2);
		assert_int_equal(findings.n, 1);
	}
}

static void test_gate_reports_all(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings;
	static const char bytes[] =
		"a:\tx\tx\nb: \xfc\xfc\nc: \x01\r\nd:\t1\r\n\te: 1\n";

	(void)state;
	assert_non_null(first_error(arena, bytes, sizeof bytes - 1, &findings));
	/* tab, encoding, character, crlf, tab, tab */
	assert_int_equal(findings.n, 6);
}

/* ---- limits ------------------------------------------------------------ */

/* "" for a document that parses. */
static const char *rule_of(
	struct pfd_arena *arena, const char *bytes, size_t len)
{
	struct pfd_findings findings;
	const struct pfd_finding *f = first_error(arena, bytes, len, &findings);

	return f ? f->rule : "";
}

/* `before`, n times `unit`, `after`. */
static void assert_many(const char *before, const char *unit, size_t n,
	const char *after, const char *rule)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_buf buf = pfd_buf(arena);

	pfd_buf_addz(&buf, before);
	while (n--)
		pfd_buf_addz(&buf, unit);
	pfd_buf_addz(&buf, after);
	assert_string_equal(rule_of(arena, buf.ptr, buf.len), rule);
}

static void test_depth(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();

	(void)state;
	/* The root is the first level. */
	assert_many("a: ", "[", 15, "]]]]]]]]]]]]]]]\n", "");
	assert_many("a: ", "[", 16, "]]]]]]]]]]]]]]]]\n", "yaml.depth");
	for (size_t n = 100; n < 1000000; n *= 100) {
		assert_many("a: ", "[", n, "", "yaml.depth");
		assert_many("a: ", "[\n ", n / 3, "", "yaml.depth");
		assert_many("a: ", "{a: ", n / 4, "", "yaml.depth");
		assert_many("a:\n ", "- ", n / 2, "x\n", "yaml.depth");
	}
	assert_many("a: ", "[", 1000000, "", "yaml.depth");
	for (int depth = 16; depth <= 17; depth++) {
		struct pfd_buf buf = pfd_buf(arena);

		for (int i = 0; i < depth; i++) {
			pfd_buf_fill(&buf, ' ', (size_t)i);
			pfd_buf_addz(&buf, "a:\n");
		}
		assert_string_equal(rule_of(arena, buf.ptr, buf.len),
			depth == 16 ? "" : "yaml.depth");
	}
	/* Brackets in a text are no nesting. */
	assert_many("a: 'x", "[", 100, "'\n", "");
	assert_many("# ", "[{", 100, "\na: 1\n", "");
}

static void test_sizes(void **state)
{
	(void)state;
	assert_many("a: x\n#", " ", PFD_YAML_MAX_BYTES - 7, "\n", "");
	assert_many("a: x\n#", " ", PFD_YAML_MAX_BYTES - 6, "\n", "yaml.size");
	assert_many("a: ", "x", PFD_YAML_MAX_TEXT, "\n", "");
	assert_many("a: ", "x", PFD_YAML_MAX_TEXT + 1, "\n", "yaml.text");
	/* The root and the list count, too. */
	assert_many("a:\n", "- x\n", PFD_YAML_MAX_NODES - 2, "", "");
	assert_many("a:\n", "- x\n", PFD_YAML_MAX_NODES - 1, "", "yaml.nodes");
}

static void test_alias_bomb(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_buf buf = pfd_buf(arena);

	(void)state;
	pfd_buf_addz(&buf, "a0: &a0 x\n");
	for (int i = 1; i < 10; i++)
		pfd_buf_printf(
			&buf, "a%d: &a%d [*a%d, *a%d]\n", i, i, i - 1, i - 1);
	assert_string_equal(rule_of(arena, buf.ptr, buf.len), "yaml.anchor");
}

/* ---- spans ------------------------------------------------------------- */

struct span {
	const char *bytes, *key;
	const char *text;   /* NULL: a collection */
	const char *source; /* the bytes of its span */
	enum pfd_scalar_style style;
	uint32_t line, column;
};

static const struct span spans[] = {
	{ "a: x # c\n", "a", "x", "x", PFD_PLAIN, 1, 4 },
	{ "ä: ü\na: x ü # ä\n", "a", "x ü", "x ü", PFD_PLAIN, 2, 4 },
	{ "z: {ä: ü, a: ö}\na: 'ü' # c\n", "a", "ü", "'ü'", PFD_SINGLE_QUOTED,
		2, 4 },
	{ "a: \"\\u00fc\\n\" #\n", "a", "ü\n", "\"\\u00fc\\n\"",
		PFD_DOUBLE_QUOTED, 1, 4 },
	{ "a:   \nb: 1\n", "a", "", "", PFD_PLAIN, 1, 3 },
	{ "a:", "a", "", "", PFD_PLAIN, 1, 3 },
	{ "'a' :\n  x\n", "a", "x", "x", PFD_PLAIN, 2, 3 },
	{ "a: x\n  y\n\n  z\n# c\n", "a", "x y\nz", "x\n  y\n\n  z", PFD_PLAIN,
		1, 4 },
	{ "a: |\n  x\n   y \n\n\n# c\nb: 1\n", "a", "x\n y \n", "|\n  x\n   y ",
		PFD_LITERAL, 1, 4 },
	{ "a: |+ # c\n  x\n\n\nb: 1\n", "a", "x\n\n\n", "|+ # c\n  x",
		PFD_LITERAL, 1, 4 },
	{ "a: >-\n  ä\n  y", "a", "ä y", ">-\n  ä\n  y", PFD_FOLDED, 1, 4 },
	{ "a: |\n  x", "a", "x", "|\n  x", PFD_LITERAL, 1, 4 },
	{ "a: |2- # c\n\nb: 1\n", "a", "", "|2-", PFD_LITERAL, 1, 4 },
	{ "a: |", "a", "", "|", PFD_LITERAL, 1, 4 },
	{ "a: [ x, y ] # c\n", "a", NULL, "[ x, y ]", PFD_PLAIN, 1, 4 },
	{ "a: {}\n", "a", NULL, "{}", PFD_PLAIN, 1, 4 },
	{ "ä: 1\na:\n  # c\n  - x\n  - y # d\n  # e\n\nb: 1\n", "a", NULL,
		"- x\n  - y", PFD_PLAIN, 4, 3 },
	{ "a:\n- x\n-\n# e\nb: 1\n", "a", NULL, "- x\n-", PFD_PLAIN, 2, 1 },
	{ "a: # c\n  b: 1\n  'c': 2 # d\n  # e\n", "a", NULL, "b: 1\n  'c': 2",
		PFD_PLAIN, 2, 3 },
	{ "---\na: x\n...\n", "a", "x", "x", PFD_PLAIN, 2, 4 },
};

static void test_spans(void **state)
{
	(void)state;
	for (size_t i = 0; i < PFD_COUNT(spans); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_findings findings = { .arena = arena };
		const struct span *s = &spans[i];
		struct pfd_yaml yaml;
		const struct pfd_node *node;

		assert_true(pfd_yaml_parse(arena,
			pfd_arena_str(arena, pfd_str(s->bytes)),
			PFD_STR("f.yaml"), &findings, &yaml));
		node = pfd_node_get(yaml.root, s->key);
		assert_non_null(node);
		assert_string_equal(
			pfd_arena_z(arena, pfd_str_sub(yaml.bytes, node->start,
						   node->end)),
			s->source);
		assert_int_equal(node->line, s->line);
		assert_int_equal(node->column, s->column);
		assert_int_equal(node->style, s->style);
		assert_true(node->kind == PFD_SCALAR ? s->text != NULL
						     : s->text == NULL);
		if (s->text) {
			assert_string_equal(node->text.ptr, s->text);
			assert_int_equal(node->text.len, strlen(s->text));
		}
		assert_ptr_equal(node->parent, yaml.root);
	}
}

static void test_tree(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_yaml yaml;
	struct pfd_node *list, *item;

	(void)state;
	assert_true(pfd_yaml_parse(arena,
		PFD_STR("title: no\nlist:\n- no: 012\n  x: [a, {b: ~}]\n- y\n"),
		PFD_STR("f.yaml"), &findings, &yaml));
	assert_int_equal(yaml.root->n, 2);
	assert_string_equal(pfd_node_get(yaml.root, "title")->text.ptr, "no");
	list = pfd_node_get_str(yaml.root, PFD_STR("list"));
	assert_int_equal(list->kind, PFD_SEQ);
	assert_int_equal(list->n, 2);
	item = list->first;
	assert_string_equal(pfd_node_get(item, "no")->text.ptr, "012");
	assert_true(pfd_node_get(item, "x")->flow);
	assert_string_equal(
		pfd_node_get(pfd_node_get(item, "x")->last, "b")->text.ptr,
		"~");
	assert_ptr_equal(item->next, list->last);
	assert_null(pfd_node_get(yaml.root, "none"));
	assert_null(pfd_node_get(NULL, "none"));
	assert_null(pfd_node_get(list, "none"));
	assert_true(pfd_node_equal(yaml.root, pfd_node_copy(arena, yaml.root)));
}

static void test_equal(void **state)
{
	static const struct {
		const char *a, *b;
		bool equal;
	} pairs[] = {
		{ "a: x\n", "'a': \"x\"\n", true },
		{ "a: [x, y]\n", "a:\n- x\n- y\n", true },
		{ "a: x\n", "a: y\n", false },
		{ "a: x\n", "b: x\n", false },
		{ "a: x\nb: y\n", "b: y\na: x\n", false },
		{ "a: [x]\n", "a: x\n", false },
		{ "a: [x]\n", "a: [x, x]\n", false },
		{ "a: {}\n", "a: []\n", false },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(pairs); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_findings findings = { .arena = arena };
		struct pfd_yaml a, b;

		assert_true(pfd_yaml_parse(arena, pfd_str(pairs[i].a),
			PFD_STR("a"), &findings, &a));
		assert_true(pfd_yaml_parse(arena, pfd_str(pairs[i].b),
			PFD_STR("b"), &findings, &b));
		assert_int_equal(
			pfd_node_equal(a.root, b.root), pairs[i].equal);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_refusals),
		cmocka_unit_test(test_duplicates),
		cmocka_unit_test(test_gate_reports_all),
		cmocka_unit_test(test_depth),
		cmocka_unit_test(test_sizes),
		cmocka_unit_test(test_alias_bomb),
		cmocka_unit_test(test_spans),
		cmocka_unit_test(test_tree),
		cmocka_unit_test(test_equal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
