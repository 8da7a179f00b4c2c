/* The words of the money and the rules over records that come in by a pipe, so
 * that many thousand states can be judged without a process and a commit each.
 *
 *   new                 an empty index
 *   put PATH N          followed by N bytes: the record as it is from now on
 *   ask                 judges: one line of JSON with the rules that are broken by
 *                       an error, the money of each pot in cents, and what is
 *                       still to come back
 *
 *   count               one line of JSON with what came of the votes of all meetings
 *
 * tests/independent/money.py and ballot.py ask.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <pfd/rules.h>
#include <pfd/text.h>

struct world {
	struct pfd_arena *arena;
	struct pfd_index *index;
};

static _Noreturn void die(const char *why)
{
	fprintf(stderr, "money_probe: %s\n", why);
	exit(3);
}

static void end(struct world *world)
{
	pfd_index_free(&world->index);
	pfd_arena_freep(&world->arena);
}

static void begin(struct world *world, struct pfd_date as_of)
{
	struct pfd_err err;

	end(world);
	world->arena = pfd_arena_new();
	err = (struct pfd_err){ .arena = world->arena };
	if (pfd_index_new(world->arena, as_of, &world->index, &err))
		die("no index");
}

static void put(struct world *world, const char *path, size_t n)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	char *bytes = pfd_alloc(arena, n + 1);

	if (fread(bytes, 1, n, stdin) != n)
		die("a record is cut off");
	if (pfd_index_put(world->index, pfd_str(path),
		    (struct pfd_str){ bytes, n }, &findings, &err))
		die(path);
	pfd_vec_foreach (finding, &findings) {
		struct pfd_str said =
			pfd_message_str(arena, &finding->message, PFD_EN);

		fprintf(stderr, "%s: %.*s\n", path, PFD_STR_ARG(said));
		if (finding->severity == PFD_ERROR)
			die("a record cannot be read");
	}
}

static void print_broken(struct world *world)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	const char *between = "";

	if (pfd_rules_run(world->index, &findings, &err))
		die("the rules cannot be run");
	printf("{\"broken\": [");
	pfd_vec_foreach (finding, &findings) {
		if (finding->severity != PFD_ERROR || finding->waived)
			continue;
		printf("%s\"%s\"", between, finding->rule);
		between = ", ";
	}
}

static void ask(struct world *world)
{
	static const char sql[] = "SELECT * FROM pot_money ORDER BY pot";
	struct pfd_query *query;
	const char *between = "";

	print_broken(world);
	printf("], \"pots\": [");
	query = pfd_query(world->index, sql);
	while (pfd_query_row(query)) {
		printf("%s{\"pot\": \"%.*s\"", between,
			PFD_STR_ARG(pfd_row_str(query, 1)));
		for (int i = 2; i < pfd_row_columns(query); i++)
			printf(", \"%s\": %lld", pfd_row_name(query, i),
				(long long)pfd_row_int(query, i));
		printf("}");
		between = ", ";
	}
	printf("], \"claim\": %lld}\n",
		(long long)pfd_index_int(
			world->index, "SELECT sum(claim) FROM grant_money"));
	fflush(stdout);
}

static void count(struct world *world)
{
	static const char sql[] =
		"SELECT entitled, present, excluded, quorum, there, counted"
		" FROM item_ballot ORDER BY id, \"no\"";
	struct pfd_query *query = pfd_query(world->index, sql);
	const char *between = "";

	printf("[");
	while (pfd_query_row(query)) {
		printf("%s[", between);
		for (int i = 0; i < pfd_row_columns(query); i++)
			printf("%s\"%.*s\"", i ? ", " : "",
				PFD_STR_ARG(pfd_row_str(query, i)));
		printf("]");
		between = ", ";
	}
	printf("]\n");
	fflush(stdout);
}

int main(int argc, char **argv)
{
	struct world world = { 0 };
	struct pfd_date as_of;
	char line[256], path[128];
	size_t n;

	if (argc != 2 || pfd_date_parse(pfd_str(argv[1]), &as_of))
		die("usage: money_probe TODAY");
	while (fgets(line, sizeof line, stdin)) {
		if (strcmp(line, "new\n") == 0)
			begin(&world, as_of);
		else if (strcmp(line, "ask\n") == 0)
			ask(&world);
		else if (strcmp(line, "count\n") == 0)
			count(&world);
		else if (sscanf(line, "put %127s %zu", path, &n) == 2)
			put(&world, path, n);
		else
			die(line);
	}
	end(&world);
	return 0;
}
