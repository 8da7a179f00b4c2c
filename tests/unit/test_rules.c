/* Every rule's examples: the failing one finds the rule, the passing one and the
 * repository as it stands do not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <glob.h>
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
		if ((rule->sql || rule->make_sql) &&
			(!rule->fails.changes || !rule->passes.changes))
			fail_msg("%s lacks an example", rule->id);
	}
}

/* What an example's line does not name well is told. */
static void test_bad_examples(void **state)
{
	static const char *const lines[] = { "email=a@example.org",
		"nothing/p-0000000000aa email=a@example.org",
		"contact/p-0000000000bb email=a@example.org",
		"contact/p-0000000000aa nothing=a" };

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(lines); i++) {
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_findings findings = { .arena = arena };
		struct pfd_err err = { .arena = arena };
		struct pfd_rule_example example = { lines[i] };

		assert_int_equal(
			pfd_example_run(arena, &example, &findings, &err),
			PFD_REFUSED);
		pfd_arena_free(arena);
	}
}

/* How long a grant keeps a person's data: the view, with the parameters of
 * retention-due.  The person answers for grant 2025-002 and is paid by it; asked
 * is for "CLASS UNTIL GRANT". */
#define PART                                          \
	"grant/2025-002 responsible=p-0000000000aa\n" \
	"grant/2025-002 payee=p-0000000000aa\n"
#define PAYMENT_YEARS               \
	"parameters:\n"             \
	"  - no: 1\n"               \
	"    rule: retention-due\n" \
	"    parameter: payment_years\n    value: "
static void test_retention(void **state)
{
	static const struct {
		const char *changes, *want, *year;
	} cases[] = {
		{ "", "" },
		/* settled 2025-11-03 */
		{ PART, "contract 2028-12-31 2025-002\n"
			"payment 2030-11-03 2025-002\n" },
		{ "grant/2025-002 applicant=p-0000000000aa",
			"contract 2028-12-31 2025-002\n"
			"payment 2030-11-03 2025-002\n" },
		/* The payee is another one's business. */
		{ "grant/2025-002 applicant=p-0000000000aa\n"
		  "grant/2025-002 payee=verein-beispiel",
			"contract 2028-12-31 2025-002\n" },
		{ PART "grant/2025-002 settlement.accepted=",
			"contract open 2025-002\npayment open 2025-002\n" },
		{ PART "grant/2025-002 settlement.accepted=\n"
		       "grant/2025-002 closed=2025-12-01",
			"contract 2028-12-31 2025-002\n"
			"payment 2030-12-01 2025-002\n" },
		/* What keeps longest counts, and what is open before all. */
		{ PART "grant/2025-001 responsible=p-0000000000aa",
			"contract open 2025-001\n"
			"payment 2030-11-03 2025-002\n" },
		/* Ended without money: no vouchers; without award: no contract. */
		{ "grant/2025-003 payee=p-0000000000aa\n"
		  "grant/2025-003 responsible=p-0000000000aa\n"
		  "grant/2025-003 cancelled.date=2025-05-05",
			"contract 2028-12-31 2025-003\n"
			"payment 2025-05-05 2025-003\n" },
		{ "grant/2025-003 responsible=p-0000000000aa\n"
		  "grant/2025-003 decisions.1.kind=rejection",
			"contract 2025-02-12 2025-003\n" },
		/* A year's entry, and one out of all measure. */
		{ PART,
			"contract 2028-12-31 2025-002\n"
			"payment 2035-11-03 2025-002\n",
			PAYMENT_YEARS "10\n" },
		{ PART,
			"contract 2028-12-31 2025-002\n"
			"payment open 2025-002\n",
			PAYMENT_YEARS "99999\n" },
	};
	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_findings findings = { .arena = arena };
		struct pfd_err err = { .arena = arena };
		struct pfd_rule_example example = { cases[i].changes };
		struct pfd_index *index = NULL;
		struct pfd_buf got = pfd_buf(arena);
		assert_int_equal(pfd_example_load(arena, &example, &index,
					 &findings, &err),
			PFD_OK);
		if (cases[i].year)
			assert_int_equal(
				pfd_index_put(index, PFD_STR("years/2025.yaml"),
					pfd_str(cases[i].year), &findings,
					&err),
				PFD_OK);
		pfd_rules_parameters(index);
		struct pfd_query *query = pfd_query(index,
			"SELECT class, coalesce(until,'open'), \"grant\""
			" FROM person_retention WHERE id='p-0000000000aa'"
			" ORDER BY class");
		while (pfd_query_row(query)) {
			pfd_buf_add(&got, pfd_row_str(query, 0));
			pfd_buf_addc(&got, ' ');
			pfd_buf_add(&got, pfd_row_str(query, 1));
			pfd_buf_addc(&got, ' ');
			pfd_buf_add(&got, pfd_row_str(query, 2));
			pfd_buf_addc(&got, '\n');
		}
		assert_string_equal(
			pfd_arena_z(arena, pfd_buf_str(&got)), cases[i].want);
		pfd_index_free(&index);
		pfd_arena_free(arena);
	}
}

/* What the rules of people's data see beside their examples. */
#define SEALED "enc:v1:demo1000000000aa:AAAA\n"
#define PERSON "contact/p-0000000000aa "
#define STORE "partnership/pfd keystores.k-12xd1ysp."
#define WITHDRAWN PERSON "consents.1.withdrawn=2025-06-01\n"
/* As `pfd privacy erase` leaves it; the example has such an entry to change. */
#define ERASED PERSON "erasures.1.class=contact\n"
#define OLD PART "grant/2025-002 settlement.accepted=2015-11-03\n"
static void test_people(void **state)
{
	static const struct {
		const char *rule, *changes;
		size_t n;
	} cases[] = {
		/* A keystore that was there before the erasure came in with a
		 * merge, if the erasure does not list it. */
		{ "erasure-open", PERSON "erasures.1.keystores=", 1 },
		{ "erasure-open",
			PERSON "erasures.1.keystores=\n" STORE
			       "since=2024-01-15",
			0 },
		{ "erasure-open",
			PERSON "erasures.1.keystores=\n" STORE
			       "gone=2024-06-01",
			0 },
		{ "erasure-open",
			PERSON
			"erasures.1.keystores.k-12xd1ysp.confirmed=\n" STORE
			"gone=2024-06-01",
			0 },
		/* A payee's account and nothing else. */
		{ "retention-due", OLD, 0 },
		{ "retention-due", OLD PERSON "account.iban=" SEALED, 1 },
		{ "retention-due", PART PERSON "account.iban=" SEALED, 0 },
		{ "retention-due", PERSON "account.iban=" SEALED, 0 },
		{ "retention-due",
			OLD PERSON "account.iban=" SEALED
				   "grant/2025-001 payee=p-0000000000aa",
			0 },
		/* The name is a contact's as long as that is not erased. */
		{ "retention-due", OLD PERSON "name=" SEALED, 0 },
		{ "retention-due", OLD ERASED PERSON "name=" SEALED, 1 },
		{ "retention-due",
			OLD ERASED PERSON "name=" SEALED PERSON "email=" SEALED,
			0 },
		/* The voucher's payee keeps the name, but not the address. */
		{ "retention-due",
			OLD ERASED PERSON "name=" SEALED
					  "grant/2025-001 payee=p-0000000000aa",
			0 },
		{ "retention-due",
			OLD ERASED PERSON "address.town=" SEALED
					  "grant/2025-001 payee=p-0000000000aa",
			1 },
		{ "retention-due", PERSON "retain_until=2025-12-30", 0 },
		/* Each ground is one. */
		{ "consent-on-file", WITHDRAWN, 0 },
		{ "consent-on-file", WITHDRAWN PERSON "name=" SEALED, 1 },
		{ "consent-on-file",
			PERSON "consents.1.withdrawn=2026-01-01\n" PERSON
			       "name=" SEALED,
			0 },
		{ "consent-on-file",
			WITHDRAWN PERSON "name=" SEALED "grant/2025-001 "
					 "responsible=p-0000000000aa",
			0 },
		{ "consent-on-file", WITHDRAWN OLD PERSON "name=" SEALED, 1 },
		{ "consent-on-file", WITHDRAWN PERSON "account.iban=" SEALED,
			0 },
		{ "consent-on-file", PERSON "consents.2.withdrawn=2025-06-01",
			1 },
		{ "consent-on-file", PERSON "consents.2.given=2026-01-01", 1 },
		{ "incident-no-names",
			"incident/2025-001 notes=Tel. 0391 5550123", 1 },
		{ "incident-no-names",
			"incident/2025-001 source.reference=Herr Kanarius", 1 },
		{ "incident-no-names", "incident/2025-001 title=Herr Kanarius",
			1 },
	};
	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_rule_example example = { cases[i].changes };
		size_t n = run(&example, cases[i].rule);
		if (n != cases[i].n)
			fail_msg("%s: %zu: %s", cases[i].rule, n,
				cases[i].changes);
	}
}

static bool is_code(const char *source)
{
	static const char *const names[] = { "Magdeburg", "ANBest-P", "ISO",
		"Börde", "Darmstadt", "Gera", "Gotha", "Recknitztal" };

	for (size_t i = 0; i < PFD_COUNT(names); i++)
		if (!strncmp(source, names[i], strlen(names[i])))
			return true;
	return *source == '[';
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
		assert_non_null((*r)->source.en);
		/* Only names and codes are the same in both languages. */
		if (!(*r)->source.de)
			assert_true(is_code((*r)->source.en));
		for (const struct pfd_rule *const *s = pfd_rules; s < r; s++)
			assert_string_not_equal((*s)->id, (*r)->id);
	}
}

/* Every id in the quotes of a line of the sources, as "yaml.key". */
static size_t look_up_line(const char *line)
{
	static const char *const areas[] = { "\"yaml.", "\"json.", "\"shape.",
		"\"file.", "\"attachment.", "\"parameter-", "\"waiver-" };
	size_t n = 0;

	for (size_t i = 0; i < PFD_COUNT(areas); i++) {
		const char *at = strstr(line, areas[i]);
		size_t area = strlen(areas[i]) - 1;
		size_t len = at ? strspn(at + 1 + area,
					  "abcdefghijklmnopqrstuvwxyz-")
				: 0;
		/* "json.h" is a header. */
		if (len < 2 || at[1 + area + len] != '"')
			continue;
		struct pfd_str id = { at + 1, area + len };
		if (!pfd_rule_named(id))
			fail_msg("no description: %.*s", PFD_STR_ARG(id));
		n++;
	}
	return n;
}

static void test_named(void **state)
{
	char line[512];
	glob_t files;
	size_t n = 0;

	(void)state;
	assert_int_equal(glob(PFD_SOURCE_DIR "/src/*/*.c", 0, NULL, &files), 0);
	for (size_t i = 0; i < files.gl_pathc; i++) {
		FILE *file = fopen(files.gl_pathv[i], "r");

		assert_non_null(file);
		while (fgets(line, sizeof line, file))
			n += look_up_line(line);
		fclose(file);
	}
	globfree(&files);
	assert_true(n > 100);
	assert_null(pfd_rule_named(PFD_STR("yaml.")));
	assert_null(pfd_rule_named(PFD_STR("yaml.foo")));
	assert_null(pfd_rule_named(PFD_STR("small.alias")));
	assert_null(pfd_rule_named(PFD_STR("shape.nothing")));
}

/* Enough records for two threads: nothing is lost or doubled, and the order is
 * that of the catalogue whoever ran which rule. */
static void test_two_threads(void **state)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_index *index;
	struct pfd_findings ignored = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	enum { MANY = 300 };
	(void)state;
	assert_int_equal(
		pfd_example_load(arena, &(struct pfd_rule_example){ "" },
			&index, &ignored, &err),
		PFD_OK);
	for (int i = 0; i < MANY; i++)
		assert_int_equal(
			pfd_index_put(index,
				pfd_arena_printf(arena,
					"grants/2025/2025-%d.yaml", 500 + i),
				pfd_str("title: Fest\napplicant: "
					"gruppe-muster\ntrack: small\n"
					"pot: action\nreceived: 2025-02-01\n"
					"requested: 600.00\ndecisions:\n"
					"  - {no: 1, kind: award, date: "
					"2025-02-10, amount: 600.00, by: "
					"office}\n"),
				&ignored, &err),
			PFD_OK);
	for (int times = 0; times < 3; times++) {
		struct pfd_findings findings = { .arena = arena };
		size_t place = 0;
		assert_int_equal(pfd_rules_run(index, &findings, &err), PFD_OK);
		assert_int_equal(count(&findings, "small-max"), MANY);
		assert_int_equal(count(&findings, "aim-named"), 2 * MANY);
		pfd_vec_foreach (finding, &findings) {
			size_t at = 0;
			while (strcmp(pfd_rules[at]->id, finding->rule) != 0)
				at++;
			assert_true(at >= place);
			place = at;
		}
	}
	pfd_index_free(&index);
	pfd_arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_base_is_clean),
		cmocka_unit_test(test_examples),
		cmocka_unit_test(test_bad_examples),
		cmocka_unit_test(test_retention),
		cmocka_unit_test(test_people),
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_named),
		cmocka_unit_test(test_two_threads),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
