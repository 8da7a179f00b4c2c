/* What proves a grant's use: flat rates and fees, plan against actual, and the
 * arithmetic below them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/base/money.h>
#include <pfd/rules.h>

#define YEAR "pots:\n  - pot: action\n    initial: 9000.00\n"
/* A value that the year sets, from a day on. */
#define SET(no, rule, name, value, day)                                 \
	"  - no: " no "\n    rule: " rule "\n    parameter: " name "\n" \
	"    value: '" value "'\n    from: " day "\n"
#define PEOPLE(no, name, value) \
	SET(no, "flat-participants", name, value, "2026-01-01")
#define FEES(no, name, value) \
	SET(no, "honorarium-rate", name, value, "2026-01-01")

#define GRANT                                                               \
	"title: T\napplicant: verein\ntrack: measure\npot: action\n"        \
	"received: 2026-01-10\nrequested: 3000.00\nsettlement_mode: flat\n" \
	"settlement:\n  received: 2026-05-01\n  accepted: 2026-06-01\n"     \
	"payments:\n  - no: 1\n    date: 2026-03-01\n    amount: 3000.00\n" \
	"    kind: final\n"
#define AWARD                                                            \
	"decisions:\n  - no: 1\n    kind: award\n    date: 2026-02-01\n" \
	"    amount: 3000.00\n    by: lead_authority\n"
#define LIST(no, day, signed, under_16)          \
	"  - no: " no "\n    date: 2026-04-" day \
	"\n    signed: " signed "\n    under_16: " under_16 "\n"
#define FEE(no, day, who, minutes)                                        \
	"  - no: " no "\n    date: 2026-04-" day "\n    payee: " who "\n" \
	"    minutes: " minutes "\n"
#define UNKNOWN (-1)

static const struct flat_case {
	const char *parameters, *grant;
	int64_t participants, fees, total, due, claim;
} flat_cases[] = {
	/* 14 signed and 20 under 16: 34 × 40.00 */
	{ "", AWARD "attendance:\n" LIST("1", "10", "14", "20"), 34, 0, 136000,
		136000, 164000 },
	/* Members of endangered groups count, staff does not. */
	{ "",
		AWARD "attendance:\n" LIST("1", "10", "3",
			"0") "    anonymised: 2\n    staff: 4\n",
		5, 0, 20000, 20000, 280000 },
	{ PEOPLE("1", "staff", "true"),
		AWARD "attendance:\n" LIST("1", "10", "3",
			"0") "    anonymised: 2\n    staff: 4\n",
		9, 0, 36000, 36000, 264000 },
	/* Per person the fullest day counts, with all its lists. */
	{ "",
		AWARD "attendance:\n" LIST("1", "10", "10", "0")
			LIST("2", "11", "6", "1") LIST("3", "11", "5", "0"),
		12, 0, 48000, 48000, 252000 },
	{ PEOPLE("1", "per", "person_day"),
		AWARD "attendance:\n" LIST("1", "10", "10", "0")
			LIST("2", "11", "6", "1") LIST("3", "11", "5", "0"),
		22, 0, 88000, 88000, 212000 },
	/* No more than the award; nothing without a list. */
	{ PEOPLE("1", "rate", "100.00"),
		AWARD "attendance:\n" LIST("1", "10", "14", "20"), 34, 0,
		340000, 300000, 0 },
	{ "", AWARD, 0, 0, 0, 0, 300000 },
	/* The rates of the day of the award. */
	{ SET("1", "flat-participants", "rate", "50.00", "2026-02-02"),
		AWARD "attendance:\n" LIST("1", "10", "1", "0"), 1, 0, 4000,
		4000, 296000 },
	{ SET("1", "flat-participants", "rate", "50.00", "2026-02-01"),
		AWARD "attendance:\n" LIST("1", "10", "1", "0"), 1, 0, 5000,
		5000, 295000 },
	/* By the hour below six hours, then by the day. */
	{ "", AWARD "fees:\n" FEE("1", "10", "A", "300"), 0, 36000, 36000,
		36000, 264000 },
	{ "", AWARD "fees:\n" FEE("1", "10", "A", "359"), 0, 43080, 43080,
		43080, 256920 },
	{ "", AWARD "fees:\n" FEE("1", "10", "A", "360"), 0, 54000, 54000,
		54000, 246000 },
	{ "", AWARD "fees:\n" FEE("1", "10", "A", "1440"), 0, 54000, 54000,
		54000, 246000 },
	/* Half a cent up: 0.30 ÷ 60 and 0.29 ÷ 60. */
	{ FEES("1", "hour", "0.30"), AWARD "fees:\n" FEE("1", "10", "A", "1"),
		0, 1, 1, 1, 299999 },
	{ FEES("1", "hour", "0.29"), AWARD "fees:\n" FEE("1", "10", "A", "1"),
		0, 0, 0, 0, 300000 },
	/* A day of one person is one day's rate, of two people two. */
	{ "",
		AWARD "fees:\n" FEE("1", "10", "A", "300")
			FEE("2", "10", "A", "300"),
		0, 54000, 54000, 54000, 246000 },
	{ "",
		AWARD "fees:\n" FEE("1", "10", "A", "300")
			FEE("2", "10", "B", "300"),
		0, 72000, 72000, 72000, 228000 },
	{ "",
		AWARD "fees:\n" FEE("1", "10", "A", "300")
			FEE("2", "11", "A", "300"),
		0, 72000, 72000, 72000, 228000 },
	/* Cut, never raised; nothing for the grantee's own staff. */
	{ "", AWARD "fees:\n" FEE("1", "10", "A", "60") "    accepted: 50.00\n",
		0, 5000, 5000, 5000, 295000 },
	{ "", AWARD "fees:\n" FEE("1", "10", "A", "60") "    accepted: 90.00\n",
		0, 7200, 7200, 7200, 292800 },
	{ "", AWARD "fees:\n" FEE("1", "10", "A", "60") "    own_staff: true\n",
		0, 0, 0, 0, 300000 },
	/* Both together. */
	{ "",
		AWARD "attendance:\n" LIST("1", "10", "14", "20") "fees:\n" FEE(
			"1", "10", "A", "600"),
		34, 54000, 190000, 190000, 110000 },
	/* What no amount can hold is the largest one. */
	{ PEOPLE("1", "rate", "99999999999.99"),
		AWARD "attendance:\n" LIST("1", "10", "999999", "0"), 999999, 0,
		PFD_MONEY_MAX_CENTS, 300000, 0 },
	/* A rate that nobody knows: no sum, and nothing is claimed. */
	{ PEOPLE("1", "rate", "forty"),
		AWARD "attendance:\n" LIST("1", "10", "1", "0"), 1, 0, UNKNOWN,
		UNKNOWN, 0 },
	{ PEOPLE("1", "per", "person-day"),
		AWARD "attendance:\n" LIST("1", "10", "1", "0"), UNKNOWN, 0,
		UNKNOWN, UNKNOWN, 0 },
	{ FEES("1", "day", "x"), AWARD "fees:\n" FEE("1", "10", "A", "60"), 0,
		UNKNOWN, UNKNOWN, UNKNOWN, 0 },
};

static struct pfd_index *load(struct pfd_arena *arena, const char *parameters,
	const char *facts, const char *grant)
{
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_index *index;
	struct pfd_str year = pfd_arena_printf(arena, YEAR "%s%s",
		*parameters ? "parameters:\n" : "", parameters);
	struct pfd_str text = pfd_arena_printf(arena, "%s%s", grant, facts);

	assert_int_equal(
		pfd_index_new(arena, (struct pfd_date){ 20500 }, &index, &err),
		PFD_OK);
	assert_int_equal(pfd_index_put(index, PFD_STR("years/2026.yaml"), year,
				 &findings, &err),
		PFD_OK);
	assert_int_equal(
		pfd_index_put(index, PFD_STR("grants/2026/2026-001.yaml"), text,
			&findings, &err),
		PFD_OK);
	assert_int_equal(findings.n, 0);
	pfd_rules_parameters(index);
	return index;
}

static void test_flat(void **state)
{
	static const char sql[] =
		"SELECT coalesce(f.participants,-1), coalesce(f.fees,-1),"
		" coalesce(f.total,-1), coalesce(m.due,-1), m.claim"
		" FROM flat_money f JOIN grant_money m ON m.id=f.id";
	(void)state;
	for (size_t i = 0; i < PFD_COUNT(flat_cases); i++) {
		const struct flat_case *c = &flat_cases[i];
		const int64_t want[] = { c->participants, c->fees, c->total,
			c->due, c->claim };
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_index *index =
			load(arena, c->parameters, c->grant, GRANT);
		struct pfd_query *query = pfd_query(index, sql);

		assert_true(pfd_query_row(query));
		for (size_t k = 0; k < PFD_COUNT(want); k++)
			if (pfd_row_int(query, (int)k) != want[k])
				fail_msg("case %zu, column %zu: %lld, expected "
					 "%lld",
					i, k,
					(long long)pfd_row_int(query, (int)k),
					(long long)want[k]);
		pfd_query_done(query);
		pfd_index_free(&index);
		pfd_arena_free(arena);
	}
}

/* Another year's file, other rates: the money is made anew. */
static void test_rates_again(void **state)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_index *index = load(arena, "",
		AWARD "attendance:\n" LIST("1", "10", "1", "0"), GRANT);
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };

	(void)state;
	assert_int_equal(
		pfd_index_int(index, "SELECT due FROM grant_money"), 4000);
	assert_int_equal(pfd_index_put(index, PFD_STR("years/2026.yaml"),
				 pfd_str(YEAR "parameters:\n" PEOPLE(
					 "1", "rate", "25.00")),
				 &findings, &err),
		PFD_OK);
	pfd_rules_parameters(index);
	assert_int_equal(
		pfd_index_int(index, "SELECT due FROM grant_money"), 2500);
	pfd_index_free(&index);
	pfd_arena_free(arena);
}

static void test_headings(void **state)
{
	static const char facts[] =
		"costs:\n  - heading: fee\n    amount: 100.00\n"
		"  - heading: travel\n    amount: 50.00\n"
		"income:\n  - heading: own_funds\n    amount: 20.00\n"
		"receipts:\n"
		"  - no: 1\n    kind: expense\n    heading: fee\n"
		"    amount: 80.00\n    accepted: 70.00\n"
		"  - no: 2\n    kind: expense\n    heading: fee\n"
		"    amount: 45.00\n"
		"  - no: 3\n    kind: expense\n    heading: materials\n"
		"    amount: 5.00\n"
		"  - no: 4\n    kind: income\n    heading: own_funds\n"
		"    amount: 25.00\n";
	/* planned, handed in, accepted, actual, difference */
	static const char *const want[] = {
		"expense/fee 10000 12500 7000 11500 1500",
		"expense/materials 0 500 0 500 500",
		"expense/travel 5000 0 0 0 -5000",
		"income/own_funds 2000 2500 0 2500 500",
	};
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_index *index = load(arena, "", facts, GRANT);
	struct pfd_query *query = pfd_query(index,
		"SELECT kind||'/'||heading||' '||planned||' '||handed_in||' '||"
		"accepted||' '||actual||' '||difference FROM heading_money"
		" ORDER BY kind, heading");
	size_t n = 0;

	(void)state;
	while (pfd_query_row(query)) {
		assert_true(n < PFD_COUNT(want));
		assert_string_equal(pfd_row_str(query, 0).ptr, want[n++]);
	}
	assert_int_equal(n, PFD_COUNT(want));
	pfd_index_free(&index);
	pfd_arena_free(arena);
}

static void test_functions(void **state)
{
	static const struct {
		const char *sql;
		int64_t want;
	} cases[] = {
		{ "SELECT pfd_scale(7200,1,60)", 120 },
		{ "SELECT pfd_scale(1,1,2)", 1 },
		{ "SELECT pfd_scale(1,1,3)", 0 },
		{ "SELECT pfd_scale(10000000000000,1,1)", 10000000000000 },
		{ "SELECT pfd_scale(9999999999999,1000000,1)", 10000000000000 },
		{ "SELECT pfd_scale(NULL,1,1) IS NULL", 1 },
		/* Plan 4,000.00 = grant 3,000.00 + own 1,000.00; accepted
		 * 3,300.00. */
		{ "SELECT pfd_due('share',300000,400000,330000,100000,100000)",
			247500 },
		{ "SELECT pfd_due('deficit',300000,400000,330000,100000,"
		  "100000)",
			230000 },
		{ "SELECT pfd_due('fixed',300000,400000,330000,100000,100000)",
			300000 },
		{ "SELECT pfd_due('full',300000,400000,330000,100000,100000)",
			300000 },
		/* More income lowers a deficit, less raises it to the award. */
		{ "SELECT pfd_due('deficit',300000,400000,400000,100000,"
		  "110000)",
			290000 },
		{ "SELECT pfd_due('deficit',300000,400000,400000,100000,0)",
			300000 },
		/* A share of the largest amounts there are. */
		{ "SELECT pfd_due('share',10000000000000,10000000000000,"
		  "10000000000000,0,0)",
			10000000000000 },
		{ "SELECT pfd_due('share',9999999999999,1,"
		  "9999999999999,0,0)",
			9999999999999 },
		{ "SELECT pfd_due('share',1,10000000000000,5000000000000,0,0)",
			1 },
		{ "SELECT pfd_due('share',1,10000000000000,4999999999999,0,0)",
			0 },
		{ "SELECT pfd_word_in('zwei Flaschen Wein','Bier Wein')="
		  "'Wein'",
			1 },
		{ "SELECT pfd_word_in('WEIN','Wein')='WEIN'", 1 },
		{ "SELECT pfd_word_in('Weinlaub','Wein') IS NULL", 1 },
		{ "SELECT pfd_word_in('Pfandflaschen','Pfand*')="
		  "'Pfandflaschen'",
			1 },
		{ "SELECT pfd_word_in('3x Präsente','präsent*')='Präsente'",
			1 },
		{ "SELECT pfd_word_in('ÄPFEL','Äpfel') IS NOT NULL", 1 },
		{ "SELECT pfd_word_in('','Wein') IS NULL", 1 },
		{ "SELECT pfd_word_in('Wein','') IS NULL", 1 },
		{ "SELECT pfd_word_in('Wein','*  ') IS NULL", 1 },
		{ "SELECT pfd_word_in('Wein',NULL) IS NULL", 1 },
	};
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_index *index = load(arena, "", AWARD, GRANT);

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++)
		if (pfd_index_int(index, cases[i].sql) != cases[i].want)
			fail_msg("%s: %lld", cases[i].sql,
				(long long)pfd_index_int(index, cases[i].sql));
	pfd_index_free(&index);
	pfd_arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_flat),
		cmocka_unit_test(test_rates_again),
		cmocka_unit_test(test_headings),
		cmocka_unit_test(test_functions),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
