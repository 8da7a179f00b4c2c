/* Local rules: whatever stands in a file of rules/, it becomes a rule or one finding
 * with its line, and nothing else happens.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include <pfd/rules.h>

#define GOOD                   \
	"-- id: own\n"         \
	"-- severity: error\n" \
	"-- record: grant\n"   \
	"-- text: what it is\n"
#define ALL "SELECT id FROM \"grant\""

/* The examples' repository with a file rules/own.sql, checked. */
static void run(struct pfd_arena *arena, const char *path, struct pfd_str sql,
	struct pfd_findings *findings)
{
	struct pfd_entry entries[64] = { 0 };
	struct pfd_snapshot snapshot = { .kind = PFD_STATE_CHANGE,
		.entries = entries };
	struct pfd_err err = { .arena = arena };
	struct pfd_date as_of;

	assert_true(
		pfd_date_from_ymd((struct pfd_ymd){ 2025, 12, 31 }, &as_of));
	for (const struct pfd_example_file *f = pfd_example_files; f->path; f++)
		entries[snapshot.n++] = (struct pfd_entry){
			.path = pfd_str(f->path),
			.edited = true,
			.bytes = pfd_str(f->text),
		};
	entries[snapshot.n++] = (struct pfd_entry){ .path = pfd_str(path),
		.edited = true,
		.bytes = pfd_arena_str(arena, sql) };
	findings->arena = arena;
	assert_int_equal(
		pfd_check(arena, &snapshot, as_of, NULL, findings, &err),
		PFD_OK);
}

/* The only error there is: "RULE:LINE", or "" where there is none. */
static void expect(const char *sql, size_t n, const char *wanted)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { 0 };
	struct pfd_buf got = pfd_buf(arena);

	run(arena, "rules/own.sql", (struct pfd_str){ sql, n }, &findings);
	pfd_vec_foreach (finding, &findings)
		if (finding->severity == PFD_ERROR)
			pfd_buf_printf(&got, "%s%s:%d", got.len ? " " : "",
				finding->rule, finding->place.line);
	if (!pfd_str_eqz(pfd_buf_str(&got), wanted))
		printf("%.*s\n", (int)n, sql);
	assert_string_equal(got.len ? got.ptr : "", wanted);
	pfd_arena_free(arena);
}

static void test_headers(void **state)
{
	static const struct {
		const char *sql, *wanted;
	} cases[] = {
		{ GOOD "\n" ALL " WHERE 0", "" },
		{ GOOD ALL " WHERE 0;\n-- said below\n/* too */ ;", "" },
		{ "", "sql.header:1" },
		{ "\n", "sql.header:1" },
		{ ALL, "sql.header:1" },
		{ "--", "sql.header:1" },
		{ "-- ", "sql.header:1" },
		{ "-- id", "sql.header:1" },
		{ "-- :", "sql.header:1" },
		{ "-- : x", "sql.header:1" },
		{ "-- id:", "sql.header:1" },
		{ "-- id: own", "sql.header:1" },
		{ "\n" GOOD ALL, "sql.header:1" },
		{ "/* x */ " GOOD ALL, "sql.header:1" },
		{ "-- id: Own\n-- severity: error\n-- record: grant\n-- text: "
		  "x\n" ALL,
			"sql.header:1" },
		{ "-- id: other\n-- severity: error\n-- record: grant\n-- "
		  "text: x\n" ALL,
			"sql.header:1" },
		{ "-- id: small-max\n-- severity: error\n-- record: grant\n-- "
		  "text: x\n" ALL,
			"sql.header:1" },
		{ GOOD "-- id: own\n" ALL, "sql.header:5" },
		{ GOOD "-- severity: fatal\n" ALL, "sql.header:5" },
		{ GOOD "-- text: again\n" ALL, "sql.header:5" },
		{ GOOD "-- text.de: again\n" ALL, "sql.header:5" },
		{ GOOD "-- text.fr: x\n" ALL, "sql.header:5" },
		{ GOOD "-- severty: error\n" ALL, "sql.header:5" },
		{ GOOD "-- a remark\n" ALL, "sql.header:5" },
		{ GOOD "--x: y\n" ALL, "sql.header:5" },
		{ GOOD "-- step: later\n" ALL, "sql.header:5" },
		{ GOOD "-- waive: me\n" ALL, "sql.header:5" },
		{ GOOD "-- field: nothing\n" ALL, "sql.header:1" },
		{ GOOD "-- parameter: x\n" ALL, "sql.header:5" },
		{ GOOD "-- parameter: x float 1.5\n" ALL, "sql.header:5" },
		{ GOOD "-- parameter: x money 1,5\n" ALL, "sql.header:5" },
		{ GOOD "-- parameter: X_ int 1\n" ALL, "sql.header:5" },
		{ GOOD "-- parameter: - - -\n" ALL, "sql.header:5" },
		{ GOOD "-- parameter: cap money 500.00 - the cap\n"
		       "-- parameter: on date\n" ALL " WHERE 0",
			"" },
		{ GOOD "-- message: {nobody}\n" ALL, "sql.query:6" },
		{ GOOD "-- message: { {} }} {x\n" ALL " WHERE 0",
			"sql.query:6" },
		{ "-- id: own\n-- severity: error\n-- record: year\n-- step: "
		  "pay\n-- text: x\n" ALL,
			"sql.header:1" },
		{ "-- id: own\r\n", "sql.file:1" },
		{ "-- id: \xff\n", "sql.file:1" },
		{ "\xef\xbb\xbf" GOOD ALL, "sql.file:1" },
		{ "-- id: own\xe2\x80\xae\n", "sql.file:1" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++)
		expect(cases[i].sql, strlen(cases[i].sql), cases[i].wanted);
	expect("\0\0\0", 3, "sql.file:1");
	expect(GOOD "\n" ALL "\0 WHERE 0", strlen(GOOD ALL) + 10, "sql.file:1");
}

/* Every beginning of a good file, and every file with one byte turned. */
static void test_broken(void **state)
{
	static const char good[] = GOOD
		"-- step: award\n"
		"-- message.de: {n} {zahl}\n"
		"--   mehr\n"
		"-- parameter: share int 10 - of it\n"
		"\n"
		"SELECT id, 1 AS n_n, 2 AS n_zahl FROM grant_money WHERE 0";
	struct pfd_arena *arena = pfd_arena_new();
	char broken[sizeof good];

	(void)state;
	for (size_t i = 0; i < sizeof good - 1; i += 5) {
		struct pfd_findings findings = { 0 };

		run(arena, "rules/own.sql", (struct pfd_str){ good, i },
			&findings);
		memcpy(broken, good, sizeof good);
		broken[i] = (char)(broken[i] ^ 1 << i % 8);
		findings = (struct pfd_findings){ 0 };
		run(arena, "rules/own.sql",
			(struct pfd_str){ broken, sizeof good - 1 }, &findings);
		pfd_vec_foreach (finding, &findings)
			if (finding->severity == PFD_ERROR)
				assert_true(
					!strncmp(finding->rule, "sql.", 4) ||
					!strcmp(finding->rule, "own"));
		pfd_arena_reset(arena);
	}
	pfd_arena_free(arena);
}

static void test_queries(void **state)
{
	static const struct {
		const char *sql, *wanted;
	} cases[] = {
		{ "SELEC 1", "sql.query:5" },
		{ "SELECT\n\n nothing AS id FROM \"grant\"", "sql.query:7" },
		{ "SELECT id FROM nowhere", "sql.query:5" },
		{ "SELECT \"typed\" AS id", "sql.query:5" },
		{ "SELECT title FROM \"grant\"", "sql.query:5" },
		{ "SELECT 'x' AS id", "sql.query:5" },
		{ "SELECT NULL AS id", "sql.query:5" },
		{ "SELECT id, 1 AS x FROM \"grant\"", "sql.query:5" },
		{ "SELECT id, 'year' AS kind FROM \"grant\"", "sql.query:5" },
		{ "SELECT id, 1 AS n_a, 1 AS n_b, 1 AS n_c, 1 AS n_d, 1 AS n_e,"
		  " 1 AS n_f, 1 AS n_g FROM \"grant\"",
			"sql.query:5" },
		{ "SELECT abs(-9223372036854775807 - 1) AS id", "sql.query:5" },
		{ "", "sql.write:5" },
		{ "SELECT id FROM \"grant\" WHERE id=?", "sql.write:5" },
		{ ALL "; " ALL, "sql.write:5" },
		{ ALL "; DELETE FROM \"grant\"", "sql.write:5" },
		{ "DELETE FROM \"grant\"", "sql.write:5" },
		{ "UPDATE \"grant\" SET id=1", "sql.write:5" },
		{ "INSERT INTO refs DEFAULT VALUES", "sql.write:5" },
		{ "CREATE TABLE x(y)", "sql.write:5" },
		{ "DROP VIEW pot_money", "sql.write:5" },
		{ "ATTACH '/tmp/x' AS x", "sql.write:5" },
		{ "PRAGMA journal_mode", "sql.write:5" },
		{ "VACUUM", "sql.write:5" },
		{ "EXPLAIN " ALL, "sql.write:5" },
		{ "SELECT name AS id FROM sqlite_master", "sql.write:5" },
		{ "WITH z AS (SELECT name AS id FROM sqlite_master)"
		  " SELECT id FROM z",
			"sql.write:5" },
		{ "SELECT load_extension('x') AS id", "sql.write:5" },
		{ "WITH z AS (SELECT pfd_open(id, 'name', name) AS id"
		  " FROM contact) SELECT id FROM z",
			"sql.write:5" },
		{ "SELECT random() AS id", "sql.write:5" },
		{ "SELECT date('now') AS id", "sql.write:5" },
		{ "WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id+1"
		  " FROM r) SELECT max(id) AS id FROM r",
			"sql.limit:5" },
		{ "WITH RECURSIVE r(x) AS (SELECT printf('%60000c', 'x') UNION"
		  " SELECT x || '' || printf('%60000c', length(x)) FROM r)"
		  " SELECT max(x) AS id FROM r",
			"sql.limit:5" },
		{ "SELECT a.id FROM \"grant\" a, \"grant\" b, \"grant\" c,"
		  " \"grant\" d, \"grant\" e",
			"sql.limit:5" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_str sql =
			pfd_arena_printf(arena, GOOD "%s", cases[i].sql);

		expect(sql.ptr, sql.len, cases[i].wanted);
		pfd_arena_free(arena);
	}
}

/* A few lines that become a statement of gigabytes. */
static void test_bomb(void **state)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_buf sql = pfd_buf(arena);

	(void)state;
	pfd_buf_addz(&sql, GOOD "WITH c0 AS (SELECT 1 AS x)");
	for (int i = 1; i < 40; i++)
		pfd_buf_printf(&sql, ", c%d AS (SELECT a.x FROM c%d a, c%d)", i,
			i - 1, i - 1);
	pfd_buf_addz(&sql, " SELECT x AS id FROM c39");
	expect(sql.ptr, sql.len, "sql.limit:5");
	pfd_arena_free(arena);
}

/* Everything that is listed may be read. */
static void test_open(void **state)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_index *index = NULL;
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_sql_columns columns = { 0 };

	(void)state;
	assert_int_equal(
		pfd_example_load(arena, &(struct pfd_rule_example){ "" },
			&index, &findings, &err),
		PFD_OK);
	pfd_rules_parameters(index);
	pfd_index_columns(index, &columns);
	assert_true(columns.n > 500);
	pfd_vec_foreach (at, &columns) {
		struct pfd_trouble trouble;
		struct pfd_query *query = pfd_query_guarded(index,
			pfd_arena_printf(arena, "SELECT \"%s\" FROM \"%s\"",
				at->column, at->table),
			&trouble);

		if (!query)
			print_message("%s.%s\n", at->table, at->column);
		assert_non_null(query);
		while (pfd_query_row(query))
			;
		assert_int_equal(
			pfd_query_trouble(query).what, PFD_TROUBLE_NONE);
	}
	pfd_index_free(&index);
	pfd_arena_free(arena);
}

static void test_places(void **state)
{
	static const struct {
		const char *path, *wanted;
	} cases[] = {
		{ "rules/below/own.sql", "file.name" },
		{ "rules/README.md", NULL },
		{ "rules.sql", NULL },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_findings findings = { 0 };
		const char *got = NULL;

		run(arena, cases[i].path, PFD_STR("nothing"), &findings);
		pfd_vec_foreach (finding, &findings)
			if (finding->severity == PFD_ERROR)
				got = finding->rule;
		if (cases[i].wanted)
			assert_string_equal(got, cases[i].wanted);
		else
			assert_null(got);
		pfd_arena_free(arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_headers),
		cmocka_unit_test(test_broken),
		cmocka_unit_test(test_queries),
		cmocka_unit_test(test_bomb),
		cmocka_unit_test(test_open),
		cmocka_unit_test(test_places),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
