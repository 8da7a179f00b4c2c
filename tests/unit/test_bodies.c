/* The bodies' work as rows: who votes, and what comes of it.  The arithmetic of
 * quorum and majority is held against an independent program
 * (tests/independent/ballot.py); here it is who counts.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pfd/index.h>

/* Four members, a deputy of the second, an advisory one; the fourth left in March. */
static const struct {
	const char *path, *text;
} world[] = {
	{ "pfd.yaml",
		"schema: 1.0\nname: N\nplace: O\nlanguage: de\n"
		"bodies:\n  - body: rat\n    name: Rat\n    rules:\n"
		"      quorum_percent: 75\n      majority: simple\n"
		"      circular_silence: abstain\n      from: 2026-01-01\n"
		"    earlier_rules:\n      - no: 1\n        rules:\n"
		"          quorum_percent: 25\n          to: 2025-12-31\n" },
	{ "contacts/p-00000000000a.yaml",
		"kind: person\nseats:\n  - no: 1\n    body: rat\n"
		"    role: chair\naffiliations:\n  - no: 1\n"
		"    organisation: verein\n    role: chair\n"
		"    to: 2026-03-31\n" },
	{ "contacts/p-00000000000b.yaml",
		"kind: person\nseats:\n  - no: 1\n    body: rat\n"
		"    role: member\n" },
	{ "contacts/p-00000000000c.yaml",
		"kind: person\nseats:\n  - no: 1\n    body: rat\n" },
	{ "contacts/p-00000000000d.yaml",
		"kind: person\nseats:\n  - no: 1\n    body: rat\n"
		"    role: member\n    to: 2026-03-31\n" },
	{ "contacts/p-00000000000e.yaml",
		"kind: person\nseats:\n  - no: 1\n    body: rat\n"
		"    role: deputy\n    deputy_of: p-00000000000b\n"
		"affiliations:\n  - no: 1\n    organisation: verein\n" },
	{ "contacts/p-00000000000f.yaml",
		"kind: person\nseats:\n  - no: 1\n    body: rat\n"
		"    role: advisory\n" },
	{ "contacts/verein.yaml", "kind: organisation\nname: V\n" },
	{ "grants/2026/2026-001.yaml", "title: T\napplicant: verein\ntrack: "
				       "t\npot: action\nrequested: 1.00\n" },
};

#define MARCH "body: rat\ndate: 2026-03-31\n"
#define APRIL "body: rat\ndate: 2026-04-01\n"
#define P(x) "  - member: p-00000000000" x "\n"
#define ITEM(more) "items:\n  - no: 1\n    grant: 2026-001\n" more
#define VOTE(y, n) "    vote:\n      yes: " y "\n      no: " n "\n"

/* entitled, voters in whose seats, excluded, quorum/there, counted, stands,
 * conflicts not listed */
static const struct {
	const char *text, *expected;
} cases[] = {
	/* the last day in office counts, the next does not */
	{ MARCH "present:\n" P("a") P("b") P("c") ITEM(VOTE("2", "1")),
		"4 aa,bb,cc 0 3/3 adopted adopted a" },
	{ APRIL "present:\n" P("a") P("b") P("c") ITEM(VOTE("2", "1")),
		"3 aa,bb,cc 0 3/3 adopted adopted -" },
	/* a deputy votes in the place of who is not there, else is a guest */
	{ APRIL "present:\n" P("a") P("e") P("c") ITEM(VOTE("2", "1")),
		"3 aa,cc,eb 0 3/3 adopted adopted e" },
	{ APRIL "present:\n" P("a") P("b") P("e") ITEM(VOTE("2", "0")),
		"3 aa,bb 0 3/2 void void -" },
	/* who advises has no vote */
	{ APRIL "present:\n" P("a") P("b") P("f") ITEM(VOTE("2", "0")),
		"3 aa,bb 0 3/2 void void -" },
	/* late and early by the minute of the vote: from … up to, not with, to */
	{ APRIL "present:\n" P("a") P("b") "    from: '18:00'\n" P(
		  "c") "    to: '18:30'\n" ITEM("    at: '18:00'\n" VOTE("2",
		  "1")),
		"3 aa,bb,cc 0 3/3 adopted adopted -" },
	{ APRIL "present:\n" P("a") P("b") "    from: '18:01'\n" P("c")
			ITEM("    at: '18:00'\n" VOTE("2", "0")),
		"3 aa,cc 0 3/2 void void -" },
	{ APRIL "present:\n" P("a") P("b") P("c") "    to: '18:30'\n" P("e")
			ITEM("    at: '18:30'\n" VOTE("2", "0")),
		"3 aa,bb 0 3/2 void void -" },
	/* the deputy takes over when the member leaves */
	{ APRIL "present:\n" P("a") P("b") "    to: '18:00'\n" P("c") P("e")
			ITEM("    at: '18:10'\n" VOTE("2", "1")),
		"3 aa,cc,eb 0 3/3 adopted adopted e" },
	/* a listed conflict excludes; those excluded count for the quorum */
	{ MARCH "present:\n" P("a") P("b") P("c") ITEM(
		  "    conflicts:\n      - member: p-00000000000a\n" VOTE(
			  "2", "0")),
		"4 aa,bb,cc 1 3/3 adopted adopted -" },
	/* what was typed against the count stands for nothing */
	{ APRIL "present:\n" P("a") P("b") P("c")
			ITEM(VOTE("1", "2") "    result: adopted\n"),
		"3 aa,bb,cc 0 3/3 rejected - -" },
	{ APRIL "present:\n" P("a") ITEM("    result: adopted\n"),
		"3 aa 0 3/1 void - -" },
	/* nobody counted, nobody listed: what was typed stands */
	{ APRIL ITEM("    result: adopted\n"), "-  0 -/- - adopted -" },
	/* the rules of procedure of that day */
	{ "body: rat\ndate: 2025-12-31\npresent:\n" P("a") ITEM(VOTE("1", "0")),
		"4 aa 0 1/1 adopted adopted a" },
	/* in writing: silence is an abstention here, an objection voids it */
	{ APRIL "kind: circular\n" ITEM(VOTE("1", "0")),
		"3 aa,bb,cc 0 3/3 adopted adopted -" },
	{ APRIL "kind: circular\nobjections:\n" P("c") ITEM(VOTE("2", "0")),
		"3 aa,bb,cc 0 3/3 void void -" },
	{ APRIL "kind: circular\nrecipients: [p-00000000000a]\n" ITEM(
		  VOTE("1", "0")),
		"3 aa 0 3/1 void void -" },
};

static const char sql[] =
	"SELECT coalesce(entitled,'-')||' '||coalesce((SELECT group_concat("
	"substr(member,-1)||substr(seat,-1)) FROM item_voter v"
	" WHERE v.id=b.id),'')||' '||excluded||' '||coalesce(quorum,'-')||'/'||"
	"coalesce(there,'-')||' '||coalesce(counted,'-')||' '||"
	"coalesce(result,'-')||' '||coalesce((SELECT"
	" group_concat(substr(member,-1)) FROM item_conflict c"
	" WHERE c.id=b.id AND NOT c.listed),'-') FROM item_ballot b";

static void put(struct pfd_index *index, const char *path, const char *text)
{
	struct pfd_arena *arena = pfd_index_arena(index);
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };

	assert_int_equal(pfd_index_put(index, pfd_str(path), pfd_str(text),
				 &findings, &err),
		PFD_OK);
	pfd_vec_foreach (finding, &findings)
		print_message("%s: %.*s\n", path,
			PFD_STR_ARG(pfd_message_str(
				arena, &finding->message, PFD_EN)));
	assert_int_equal(findings.n, 0);
}

static void test_who_votes(void **state)
{
	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) =
			pfd_arena_new();
		struct pfd_index *index PFD_CLEANUP(pfd_index_free) = NULL;
		struct pfd_err err = { .arena = arena };
		struct pfd_query *query;

		assert_int_equal(
			pfd_index_new(arena, (struct pfd_date){ 20600 }, &index,
				&err),
			PFD_OK);
		for (size_t k = 0; k < PFD_COUNT(world); k++)
			put(index, world[k].path, world[k].text);
		put(index, "meetings/2026/2026-04-01-rat.yaml", cases[i].text);
		query = pfd_query(index, sql);
		assert_true(pfd_query_row(query));
		if (!pfd_str_eqz(pfd_row_str(query, 0), cases[i].expected))
			print_message("%s", cases[i].text);
		assert_string_equal(
			pfd_row_str(query, 0).ptr, cases[i].expected);
		pfd_query_done(query);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_who_votes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
