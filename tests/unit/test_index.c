/* The words of the money as rows: each word against figures computed by hand
 * (CONTRIBUTING, "The words of the money"; ANBest-P Nr. 2), and the tables made
 * from the schema.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include <pfd/index.h>

static const char year[] =
	"sources:\n  - source: federal\n    planned: 10000.00\n"
	"pots:\n"
	"  - pot: action\n    initial: 9000.00\n"
	"  - pot: youth\n    initial: 1000.00\n"
	"transfers:\n"
	"  - no: 1\n    date: 2026-02-01\n    from: youth\n    to: action\n"
	"    amount: 250.00\n"
	"tracks:\n  - track: measure\n    pot: action\n    size: measure\n";

#define GRANT                                                        \
	"title: T\napplicant: verein\ntrack: measure\npot: action\n" \
	"received: 2026-01-10\nrequested: 3000.00\n"
#define PLAN                                                     \
	"costs:\n  - heading: fee\n    amount: 4000.00\n"        \
	"income:\n  - heading: own_funds\n    amount: 1000.00\n" \
	"  - heading: grant\n    amount: 3000.00\n"
#define AWARD                                                            \
	"decisions:\n  - no: 1\n    kind: award\n    date: 2026-02-01\n" \
	"    amount: 3000.00\n    by: lead_authority\n"
#define PAID                                                                \
	"payments:\n  - no: 1\n    date: 2026-03-01\n    amount: 3000.00\n" \
	"    kind: final\n"
#define ACCEPTED_3300                                                       \
	"receipts:\n"                                                       \
	"  - no: 1\n    kind: expense\n    amount: 3300.00\n    accepted: " \
	"3300.00\n"                                                         \
	"  - no: 2\n    kind: income\n    heading: own_funds\n    amount: " \
	"1000.00\n"
#define SETTLED "settlement:\n  received: 2026-05-01\n  accepted: 2026-06-01\n"

struct money_case {
	const char *text, *status;
	int64_t reserved, awarded, obligation, paid, returned, due, claim,
		committed;
	int64_t free; /* of a pot of 9,250.00 */
};

static const struct money_case cases[] = {
	{ GRANT, "received", 300000, 0, 0, 0, 0, -1, 0, 0, 925000 },
	{ GRANT "approvals:\n  - role: office\n    date: 2026-01-20\n",
		"in_review", 300000, 0, 0, 0, 0, -1, 0, 0, 925000 },
	{ GRANT AWARD, "awarded", 0, 300000, 300000, 0, 0, -1, 0, 300000,
		625000 },
	{ GRANT AWARD PAID, "paid", 0, 300000, 300000, 300000, 0, -1, 0, 0,
		625000 },
	/* accepted 3,300.00 of 4,000.00 planned: the claim by financing type */
	{ GRANT PLAN "financing: share\n" AWARD PAID ACCEPTED_3300 SETTLED,
		"accepted", 0, 300000, 247500, 300000, 0, 247500, 52500, 0,
		625000 },
	{ GRANT PLAN "financing: deficit\n" AWARD PAID ACCEPTED_3300 SETTLED,
		"accepted", 0, 300000, 230000, 300000, 0, 230000, 70000, 0,
		625000 },
	{ GRANT PLAN "financing: fixed\n" AWARD PAID ACCEPTED_3300 SETTLED,
		"accepted", 0, 300000, 300000, 300000, 0, 300000, 0, 0,
		625000 },
	/* the claim returned to the pot makes it free, to the funder not */
	{ GRANT PLAN "financing: share\n" AWARD PAID ACCEPTED_3300 SETTLED
		     "repayments:\n  - no: 1\n    date: 2026-07-01\n"
		     "    amount: 525.00\n    returns_to: pot\n",
		"accepted", 0, 300000, 247500, 300000, 52500, 247500, 0, 0,
		677500 },
	{ GRANT PLAN "financing: share\n" AWARD PAID ACCEPTED_3300 SETTLED
		     "repayments:\n  - no: 1\n    date: 2027-02-01\n"
		     "    amount: 525.00\n    returns_to: funder\n",
		"accepted", 0, 300000, 247500, 300000, 0, 247500, 0, 0,
		625000 },
	{ GRANT AWARD "  - no: 2\n    kind: amendment\n    date: 2026-02-15\n"
		      "    amount: 2000.00\n    by: lead_authority\n",
		"awarded", 0, 200000, 200000, 0, 0, -1, 0, 200000, 725000 },
	{ GRANT AWARD "  - no: 2\n    kind: revocation\n    date: 2026-04-01\n"
		      "    amount: 1000.00\n    by: lead_authority\n"
		      "payments:\n  - no: 1\n    date: 2026-03-01\n"
		      "    amount: 1500.00\n    kind: advance\n",
		"revoked", 0, 300000, 100000, 150000, 0, -1, 50000, 0, 775000 },
	{ GRANT AWARD
		"cancelled:\n  date: 2026-04-01\n  reason: fell through\n",
		"cancelled", 0, 300000, 0, 0, 0, -1, 0, 0, 925000 },
	{ GRANT "withdrawn:\n  date: 2026-01-20\n  reason: other funds\n",
		"withdrawn", 0, 0, 0, 0, 0, -1, 0, 0, 925000 },
	{ GRANT "decisions:\n  - no: 1\n    kind: rejection\n"
		"    date: 2026-02-01\n    by: lead_authority\n",
		"rejected", 0, 0, 0, 0, 0, -1, 0, 0, 925000 },
};

static struct pfd_index *load(struct pfd_arena *arena, const char *grant)
{
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_index *index;
	struct pfd_date as_of = { 20500 };
	const struct {
		const char *path, *text;
	} files[] = {
		{ "years/2026.yaml", year },
		{ "contacts/verein.yaml",
			"kind: organisation\nname: Verein\n" },
		{ "grants/2026/2026-001.yaml", grant },
	};
	assert_int_equal(pfd_index_new(arena, as_of, &index, &err), PFD_OK);
	for (size_t i = 0; i < PFD_COUNT(files); i++)
		assert_int_equal(
			pfd_index_put(index, pfd_str(files[i].path),
				pfd_str(files[i].text), &findings, &err),
			PFD_OK);
	return index;
}

static void test_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		const struct money_case *c = &cases[i];
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_index *index = load(arena, c->text);
		struct pfd_query *query = pfd_query(index,
			"SELECT status, reserved, awarded, obligation, paid,"
			" returned, coalesce(due,-1), claim, committed"
			" FROM grant_money");
		const int64_t want[] = { c->reserved, c->awarded, c->obligation,
			c->paid, c->returned, c->due, c->claim, c->committed };
		assert_true(pfd_query_row(query));
		assert_string_equal(pfd_row_str(query, 0).ptr, c->status);
		for (size_t k = 0; k < PFD_COUNT(want); k++)
			if (pfd_row_int(query, (int)k + 1) != want[k])
				fail_msg("case %zu, %s: %lld, expected %lld", i,
					pfd_row_name(query, (int)k + 1),
					(long long)pfd_row_int(
						query, (int)k + 1),
					(long long)want[k]);
		pfd_query_done(query);
		assert_int_equal(
			pfd_index_int(index, "SELECT free FROM pot_money WHERE "
					     "pot='action'"),
			c->free);
		assert_int_equal(
			pfd_index_int(index,
				"SELECT "
				"sum(free+committed+paid-returned-budget)"
				" FROM pot_money"),
			0);
		pfd_index_free(&index);
		pfd_arena_free(arena);
	}
}

static void test_put_again(void **state)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_index *index = load(arena, GRANT AWARD);
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	const char *path = "grants/2026/2026-001.yaml";
	(void)state;
	assert_int_equal(
		pfd_index_int(index, "SELECT committed FROM grant_money"),
		300000);
	assert_int_equal(pfd_index_put(index, pfd_str(path), pfd_str(GRANT),
				 &findings, &err),
		PFD_OK);
	assert_int_equal(
		pfd_index_int(index, "SELECT committed FROM grant_money"), 0);
	assert_int_equal(
		pfd_index_int(index, "SELECT count(*) FROM grant_decisions"),
		0);
	assert_int_equal(
		pfd_index_int(index,
			"SELECT count(*) FROM refs WHERE target='verein'"),
		1);
	assert_int_equal(pfd_index_put(index, pfd_str(path),
				 (struct pfd_str){ 0 }, &findings, &err),
		PFD_OK);
	assert_int_equal(
		pfd_index_int(index,
			"SELECT (SELECT count(*) FROM grant_money) +"
			" (SELECT count(*) FROM refs WHERE kind='grant') +"
			" (SELECT count(*) FROM files WHERE kind='grant')"),
		0);
	pfd_index_free(&index);
	pfd_arena_free(arena);
}

static void test_functions(void **state)
{
	static const struct {
		const char *sql;
		int64_t want;
	} expressions[] = {
		{ "SELECT pfd_iban_ok('DE89370400440532013000')", 1 },
		{ "SELECT pfd_iban_ok('DE89 3704 0044 0532 0130 00')", 1 },
		{ "SELECT pfd_iban_ok('DE89370400440532013001')", 0 },
		{ "SELECT pfd_iban_ok('DE8937040044053201300')", 0 },
		{ "SELECT pfd_iban_ok('DE33100205000001194700')", 1 },
		{ "SELECT pfd_iban_ok('')", 0 },
		{ "SELECT pfd_iban_ok('AT611904300234573201')", 1 },
		/* Right check digits, but not Austria's 20 characters. */
		{ "SELECT pfd_iban_ok('AT25190430023457320')", 0 },
		{ "SELECT pfd_iban_ok('DE8937040044053201300X')", 0 },
		{ "SELECT pfd_days('2026-02-01','2026-03-01')", 28 },
		{ "SELECT pfd_month_start('2026-04-13',1)='2026-05-01'", 1 },
		{ "SELECT pfd_add_days('2026-12-31',42)='2027-02-11'", 1 },
		/* half up to the cent: 0.50 × 1.00 ÷ 1.01 */
		{ "SELECT pfd_due('share',100,101,50,0,0)", 50 },
		{ "SELECT pfd_due('share',100,200,101,0,0)", 51 },
		{ "SELECT pfd_due('share',300000,0,200000,0,0)", 200000 },
		{ "SELECT pfd_due('deficit',1000,4000,1000,0,0)", 0 },
		{ "SELECT pfd_due('full',1000,1000,1500,0,0)", 1000 },
		{ "SELECT 'Äpfel'<'Birne' COLLATE german", 1 },
		{ "SELECT 'Ärger'<'Arm' COLLATE german", 1 },
	};
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_index *index = load(arena, GRANT);
	(void)state;
	for (size_t i = 0; i < PFD_COUNT(expressions); i++)
		if (pfd_index_int(index, expressions[i].sql) !=
			expressions[i].want)
			fail_msg("%s", expressions[i].sql);
	pfd_index_free(&index);
	pfd_arena_free(arena);
}

/* Far too large is told like a little too large: neither is read. */
static void test_too_large(void **state)
{
	static char bytes[PFD_YAML_MAX_BYTES + 4096] = "kind: group\n#";
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_index *index;
	struct pfd_entry entry = { .path = PFD_STR("contacts/verein.yaml"),
		.edited = true,
		.bytes = { bytes, sizeof bytes } };
	struct pfd_snapshot snapshot = {
		.kind = PFD_STATE_CHANGE, .entries = &entry, .n = 1
	};
	(void)state;
	memset(bytes + 13, 'x', sizeof bytes - 13);
	assert_int_equal(
		pfd_index_new(arena, (struct pfd_date){ 20500 }, &index, &err),
		PFD_OK);
	assert_int_equal(pfd_index_load(index, &snapshot, &pfd_scope_all,
				 &findings, &err),
		PFD_OK);
	assert_int_equal(findings.n, 1);
	assert_string_equal(findings.items[0].rule, "yaml.size");
	pfd_index_free(&index);
	pfd_arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_put_again),
		cmocka_unit_test(test_functions),
		cmocka_unit_test(test_too_large),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
