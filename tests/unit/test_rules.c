/* Every rule's examples: the failing one finds the rule, the passing one and the
 * repository as it stands do not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include <pfd/rules.h>
#include <pfd/text.h>

static size_t count(struct pfd_findings *findings, const char *rule)
{
	size_t n = 0;
	pfd_vec_foreach (finding, findings)
		n += strcmp(finding->rule, rule) == 0;
	return n;
}

static void print(struct pfd_findings *findings)
{
	pfd_vec_foreach (finding, findings) {
		struct pfd_buf line = pfd_buf(findings->arena);
		pfd_finding_line(
			&line, finding, &(struct pfd_finding_look){ PFD_EN });
		printf("%.*s %.*s %.*s\n", PFD_STR_ARG(finding->record),
			PFD_STR_ARG(finding->field),
			PFD_STR_ARG(pfd_buf_str(&line)));
	}
}

static size_t run(const struct pfd_rule_example *example, const char *rule)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	if (pfd_example_run(arena, example, &findings, &err) != PFD_OK)
		printf("%s: %s\n", rule,
			pfd_message_str(arena, &err.message, PFD_EN).ptr);
	size_t n = rule ? count(&findings, rule)
			: pfd_findings_count(&findings, PFD_ERROR) +
				   pfd_findings_count(&findings, PFD_WARNING);
	if (!rule && n)
		print(&findings);
	pfd_arena_free(arena);
	return n;
}

static void test_base_is_clean(void **state)
{
	(void)state;
	assert_int_equal(run(&(struct pfd_rule_example){ "" }, NULL), 0);
}

static void test_examples(void **state)
{
	(void)state;
	for (const struct pfd_rule *const *r = pfd_rules; *r; r++) {
		const struct pfd_rule *rule = *r;
		if (rule->fails.changes && !run(&rule->fails, rule->id))
			fail_msg("%s: the failing example passes", rule->id);
		if (rule->passes.changes && run(&rule->passes, rule->id))
			fail_msg("%s: the passing example fails", rule->id);
		if ((rule->sql || rule->make_sql) && !rule->passes.changes)
			fail_msg("%s has no example", rule->id);
	}
}

static void test_texts(void **state)
{
	(void)state;
	for (const struct pfd_rule *const *r = pfd_rules; *r; r++) {
		const struct pfd_text *texts[] = { &(*r)->title, &(*r)->text };
		for (size_t i = 0; i < PFD_COUNT(texts); i++) {
			assert_non_null(texts[i]->en);
			assert_non_null(texts[i]->de);
			assert_string_not_equal(texts[i]->en, texts[i]->de);
		}
		assert_non_null((*r)->source);
		for (const struct pfd_rule *const *s = pfd_rules; s < r; s++)
			assert_string_not_equal((*s)->id, (*r)->id);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_base_is_clean),
		cmocka_unit_test(test_examples),
		cmocka_unit_test(test_texts),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
