/* JSON input: values keep their text, nothing ambiguous gets in, and records
 * come out of every shape of stream.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/yaml.h>

/* "rule line:col" of the first finding, or "". */
static const char *result(struct pfd_arena *arena, const char *bytes,
	size_t len, struct pfd_yaml *ret)
{
	struct pfd_findings findings = { .arena = arena };
	struct pfd_str copy =
		pfd_arena_str(arena, (struct pfd_str){ bytes, len });

	if (pfd_json_parse(arena, copy, PFD_STR("<stdin>"), &findings, ret)) {
		assert_int_equal(findings.n, 0);
		return "";
	}
	assert_int_not_equal(findings.n, 0);
	return pfd_arena_printf(arena, "%s %d:%d", findings.items[0].rule,
		findings.items[0].place.line, findings.items[0].place.column)
		.ptr;
}

static void test_values(void **state)
{
	static const struct {
		const char *json, *text;
		enum pfd_scalar_style style;
	} values[] = {
		{ "450.00", "450.00", PFD_JSON_NUMBER },
		{ "-0.50e+3", "-0.50e+3", PFD_JSON_NUMBER },
		{ "0", "0", PFD_JSON_NUMBER },
		{ "123456789012345678901234567890.10",
			"123456789012345678901234567890.10", PFD_JSON_NUMBER },
		{ "true", "true", PFD_PLAIN },
		{ "false", "false", PFD_PLAIN },
		{ "\"\"", "", PFD_DOUBLE_QUOTED },
		{ "\"a\\\"\\\\\\/\\n\\tb\"", "a\"\\/\n\tb", PFD_DOUBLE_QUOTED },
		{ "\"\\u00e4ö\\u20AC\"", "äö€", PFD_DOUBLE_QUOTED },
		{ "\"\\ud83d\\uDE00\"", "😀", PFD_DOUBLE_QUOTED },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(values); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_str json = pfd_arena_printf(
			arena, " {\"v\" : %s\r\n}\t\n", values[i].json);
		struct pfd_yaml yaml;
		struct pfd_node *node;

		assert_string_equal(
			result(arena, json.ptr, json.len, &yaml), "");
		node = pfd_node_get(yaml.root, "v");
		assert_string_equal(node->text.ptr, values[i].text);
		assert_int_equal(node->text.len, strlen(values[i].text));
		assert_int_equal(node->style, values[i].style);
		assert_string_equal(
			pfd_arena_z(arena, pfd_str_sub(yaml.bytes, node->start,
						   node->end)),
			values[i].json);
	}
}

static void test_refusals(void **state)
{
	static const struct {
		const char *json, *result;
	} refusals[] = {
		{ "", "json.syntax 1:1" },
		{ "[]", "json.root 1:1" },
		{ "\"a\"", "json.root 1:1" },
		{ "{} x", "json.syntax 1:4" },
		{ "{}{}", "json.syntax 1:3" },
		{ "{\"a\": 1, \"a\": 2}", "json.duplicate 1:10" },
		{ "{\"a\": 1,\n \"A\": 2}", "json.duplicate 2:2" },
		{ "{\"a\": 1,}", "json.key 1:9" },
		{ "{a: 1}", "json.key 1:2" },
		{ "{\"\": 1}", "json.key 1:2" },
		{ "{\"x_a\": {\"<<\": 1}}", "json.key 1:10" },
		{ "{\"a\" 1}", "json.syntax 1:6" },
		{ "{\"ä\": 1 \"b\": 2}", "json.syntax 1:9" },
		{ "{\"a\": [1,]}", "json.syntax 1:10" },
		{ "{\"a\": [1 2]}", "json.syntax 1:10" },
		{ "{\"a\": [1", "json.syntax 1:9" },
		{ "{\"a\": ", "json.syntax 1:7" },
		{ "{\"a\": tru}", "json.syntax 1:7" },
		{ "{\"a\": [null]}", "json.null 1:8" },
		{ "{\"a\": 012}", "json.number 1:7" },
		{ "{\"a\": 1.}", "json.number 1:7" },
		{ "{\"a\": .5}", "json.syntax 1:7" },
		{ "{\"a\": +5}", "json.syntax 1:7" },
		{ "{\"a\": -}", "json.number 1:7" },
		{ "{\"a\": 1.2.3}", "json.number 1:7" },
		{ "{\"a\": 1e}", "json.number 1:7" },
		{ "{\"a\": NaN}", "json.syntax 1:7" },
		{ "{\"a\": \"x", "json.syntax 1:7" },
		{ "{\"a\": \"x\\", "json.syntax 1:9" },
		{ "{\"a\": \"x\ny\"}", "json.string 1:9" },
		{ "{\"a\": \"x\ty\"}", "json.string 1:9" },
		{ "{\"a\": \"\\x41\"}", "json.string 1:8" },
		{ "{\"a\": \"\\u12g4\"}", "json.string 1:8" },
		{ "{\"a\": \"\\ud83d\"}", "json.string 1:8" },
		{ "{\"a\": \"\\ude00\"}", "json.string 1:8" },
		{ "{\"a\": \"\\ud83d\\ud83d\"}", "json.string 1:8" },
		{ "{\"a\": \"\\ud83d\\udbff\"}", "json.string 1:8" },
		{ "{\"a\": \"\\u0000\"}", "json.character 1:7" },
		{ "{\"a\": \"\\u0085\"}", "json.character 1:7" },
		{ "{\"a\": \"\xe2\x80\xa8\"}", "json.character 1:7" },
		{ "{\"a\": \"\xfc\"}", "json.encoding 1:8" },
		{ "\xef\xbb\xbf{}", "json.bom 1:1" },
		{ "{'a': 1}", "json.key 1:2" },
		{ "{\"a\": 1 /* c */}", "json.syntax 1:9" },
	};
	size_t failed = 0;

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(refusals); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_yaml yaml;
		const char *got = result(arena, refusals[i].json,
			strlen(refusals[i].json), &yaml);

		if (!strcmp(got, refusals[i].result))
			continue;
		print_error("%s: \"%s\" instead of \"%s\"\n", refusals[i].json,
			got, refusals[i].result);
		failed++;
	}
	assert_int_equal(failed, 0);
}

static void test_null(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_yaml yaml;
	static const char json[] = "{\"a\": null, \"b\": {\"c\": null}}";

	(void)state;
	assert_string_equal(result(arena, json, sizeof json - 1, &yaml), "");
	assert_int_equal(yaml.root->n, 1);
	assert_null(pfd_node_get(yaml.root, "a"));
	assert_int_equal(pfd_node_get(yaml.root, "b")->n, 0);
}

static void limit(const char *unit, size_t n, const char *before,
	const char *after, const char *rule)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_buf buf = pfd_buf(arena);
	struct pfd_yaml yaml;
	const char *got;

	pfd_buf_addz(&buf, before);
	while (n--)
		pfd_buf_addz(&buf, unit);
	pfd_buf_addz(&buf, after);
	got = result(arena, buf.ptr, buf.len, &yaml);
	assert_int_equal(strncmp(got, rule, strlen(rule)), 0);
	assert_int_equal(*got == '\0', *rule == '\0');
}

static void test_limits(void **state)
{
	(void)state;
	limit("[", 15, "{\"a\": ", "]]]]]]]]]]]]]]]}", "");
	limit("[", 16, "{\"a\": ", "]]]]]]]]]]]]]]]]}", "json.depth");
	limit("[", 1000000, "{\"a\": ", "", "json.depth");
	limit("{\"a\": ", 100000, "", "", "json.depth");
	limit("x", PFD_YAML_MAX_TEXT, "{\"a\": \"", "\"}", "");
	limit("x", PFD_YAML_MAX_TEXT + 1, "{\"a\": \"", "\"}", "json.text");
	limit("1", PFD_YAML_MAX_TEXT + 1, "{\"a\": ", "}", "json.text");
	limit("1,", PFD_YAML_MAX_NODES - 3, "{\"a\": [", "1]}", "");
	limit("1,", PFD_YAML_MAX_NODES - 2, "{\"a\": [", "1]}", "json.nodes");
	limit(" ", PFD_YAML_MAX_BYTES - 2, "{}", "", "");
	limit(" ", PFD_YAML_MAX_BYTES - 1, "{}", "", "json.size");
}

/* ---- streams ----------------------------------------------------------- */

/* "title@line:col" of each record, or the first rule. */
static const char *stream(struct pfd_arena *arena, const char *bytes)
{
	struct pfd_findings findings = { .arena = arena };
	struct pfd_buf out = pfd_buf(arena);
	struct pfd_yaml_list list = { 0 };

	if (!pfd_records_parse(arena, pfd_arena_str(arena, pfd_str(bytes)),
		    PFD_STR("<stdin>"), &findings, &list)) {
		assert_int_equal(list.n, 0);
		return pfd_arena_printf(arena, "%s %d:%d",
			findings.items[0].rule, findings.items[0].place.line,
			findings.items[0].place.column)
			.ptr;
	}
	pfd_buf_addz(&out, "");
	pfd_vec_foreach (yaml, &list) {
		const struct pfd_node *t = pfd_node_get(yaml->root, "t");

		assert_non_null(yaml->root);
		assert_null(yaml->root->parent);
		pfd_buf_printf(&out, "%s@%u:%u ", t ? t->text.ptr : "-",
			yaml->root->line, yaml->root->column);
	}
	return out.ptr;
}

static void test_streams(void **state)
{
	static const struct {
		const char *bytes, *result;
	} streams[] = {
		{ "{\"t\": \"a\"}", "a@1:1 " },
		{ "\n {\"t\": \"a\"}\n{\"t\": \"b\"}\r\n\n{}\n",
			"a@2:2 b@3:1 -@5:1 " },
		{ "[{\"t\": \"a\"},\n {\"t\": \"b\"}]\n", "a@1:2 b@2:2 " },
		{ "[]", "" },
		{ " [ ] ", "" },
		{ "t: a\n", "a@1:1 " },
		{ "- t: a\n- t: b\n  x: 1\n-\n  t: c\n", "a@1:3 b@2:3 c@5:3 " },
		{ "[{}, 1]", "json.root 1:6" },
		{ "[{},]", "json.root 1:5" },
		{ "[{}", "json.syntax 1:4" },
		{ "[{}] {}", "json.syntax 1:6" },
		{ "{} 1", "json.root 1:4" },
		{ "- t: a\n- b\n", "yaml.root 2:3" },
		{ "", "yaml.root 1:1" },
		{ "text\n", "yaml.root 1:1" },
		{ "- t: &a 1\n", "yaml.anchor 1:6" },
	};
	size_t failed = 0;

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(streams); i++) {
		PFD_CLEANUP(pfd_arena_freep)
		struct pfd_arena *arena = pfd_arena_new();
		const char *got = stream(arena, streams[i].bytes);

		if (!strcmp(got, streams[i].result))
			continue;
		print_error("%s: \"%s\" instead of \"%s\"\n", streams[i].bytes,
			got, streams[i].result);
		failed++;
	}
	assert_int_equal(failed, 0);
}

/* The limits hold for each record, not for the stream. */
static void test_long_stream(void **state)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_buf json = pfd_buf(arena), yaml = pfd_buf(arena);
	struct pfd_yaml_list list;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		pfd_buf_printf(&json,
			"{\"t\": \"%d\", \"x\": \"ein Text, der Platz nimmt, "
			"damit mehr als ein MiB zusammenkommt\"}\n",
			i);
		pfd_buf_printf(&yaml,
			"- t: %d\n  x: ein Text, der Platz nimmt, damit mehr "
			"als ein MiB zusammenkommt\n",
			i);
	}
	assert_true(json.len > PFD_YAML_MAX_BYTES);
	assert_true(pfd_records_parse(arena, pfd_buf_str(&json),
		PFD_STR("<stdin>"), &findings, &list));
	assert_int_equal(list.n, 20000);
	assert_int_equal(list.items[19999].root->line, 20000);
	assert_true(pfd_records_parse(arena, pfd_buf_str(&yaml),
		PFD_STR("<stdin>"), &findings, &list));
	assert_int_equal(list.n, 20000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_refusals),
		cmocka_unit_test(test_null),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_streams),
		cmocka_unit_test(test_long_stream),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
