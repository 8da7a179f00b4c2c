/* The saved index: whatever happens to the files or to it, the rows and findings are
 * those of an index made from nothing.
 *
 * PFD_OPERATIONS and PFD_FLIPS in the environment make it longer, PFD_SEED another
 * (CONTRIBUTING).
 */
#include <signal.h>
#include <sys/wait.h>

#include "saved_case.h"

#define SAVED ".git/pfd/index"

/* ---- an index as text ------------------------------------------------------------- */

static void dump_rows(struct pfd_buf *out, struct pfd_index *index,
	const char *table, size_t n_columns)
{
	struct pfd_buf sql = pfd_buf(out->arena);
	struct pfd_query *query;

	pfd_buf_printf(&sql, "SELECT * FROM \"%s\" ORDER BY 1", table);
	for (size_t i = 2; i <= n_columns; i++)
		pfd_buf_printf(&sql, ",%zu", i);
	query = pfd_query(index, sql.ptr);
	while (pfd_query_row(query)) {
		pfd_buf_addz(out, table);
		for (int i = 0; i < pfd_row_columns(query); i++) {
			pfd_buf_addc(out, '|');
			pfd_buf_add(out, pfd_row_str(query, i));
		}
		pfd_buf_addc(out, '\n');
	}
}

static void dump_index(struct pfd_buf *out, struct pfd_index *index)
{
	struct pfd_sql_columns columns = { 0 };
	size_t n = 0;

	pfd_index_columns(index, &columns);
	for (size_t i = 0; i < columns.n; i++) {
		const char *table = columns.items[i].table;

		n++;
		if (i + 1 < columns.n &&
			!strcmp(table, columns.items[i + 1].table))
			continue;
		dump_rows(out, index, table, n);
		n = 0;
	}
}

static void dump_findings(struct pfd_buf *out, struct pfd_findings *findings)
{
	pfd_findings_sort(findings);
	pfd_vec_foreach (finding, findings) {
		struct pfd_str text =
			pfd_message_str(out->arena, &finding->message, PFD_EN);

		pfd_buf_printf(out, "%.*s:%d:%d %s %.*s\n",
			PFD_STR_ARG(finding->place.file), finding->place.line,
			finding->place.column, finding->rule,
			PFD_STR_ARG(text));
	}
}

static struct pfd_str dump(
	struct pfd_arena *arena, enum pfd_state_kind kind, const char *revision)
{
	struct pfd_store *store PFD_CLEANUP(pfd_store_close) = NULL;
	struct pfd_index *index PFD_CLEANUP(pfd_index_free) = NULL;
	struct pfd_err err = { .arena = arena };
	struct pfd_findings findings = { .arena = arena };
	struct pfd_buf out = pfd_buf(arena);
	struct pfd_snapshot snapshot;
	struct pfd_env env;

	assert_int_equal(pfd_env_init(&env, environ, &err), PFD_OK);
	assert_int_equal(
		pfd_store_open(arena, &env, top,
			kind == PFD_STATE_WORK ? PFD_OPEN_WORK : PFD_OPEN_GIT,
			&store, &err),
		PFD_OK);
	assert_int_equal(pfd_snapshot_take(
				 arena, store, kind, revision, &snapshot, &err),
		PFD_OK);
	assert_int_equal(pfd_index_new(arena, env.as_of, &index, &err), PFD_OK);
	assert_int_equal(pfd_index_load(index, &snapshot, &pfd_scope_all,
				 &findings, &err),
		PFD_OK);
	pfd_rules_parameters(index);
	dump_index(&out, index);
	dump_findings(&out, &findings);
	return pfd_buf_str(&out);
}

/* ---- files ------------------------------------------------------------------------ */

struct paths {
	PFD_VEC_OF(const char *);
};

static void list_paths(struct pfd_arena *arena, struct paths *ret)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_err err = { .arena = arena };
	struct pfd_file_list list;

	assert_int_equal(pfd_root_open(&root, arena, top, &err), PFD_OK);
	assert_int_equal(pfd_file_walk(&root, "", NULL, PFD_FILE_NAMES, arena,
				 &list, &err),
		PFD_OK);
	pfd_vec_foreach (file, &list)
		if (pfd_str_ends(file->path, ".yaml"))
			pfd_vec_push(arena, ret, file->path.ptr);
}

/* ---- what a person does ----------------------------------------------------------- */

static void turn_digit(struct pfd_arena *arena, const char *path)
{
	struct pfd_str bytes = read_file(arena, path);
	char *at = (char *)(uintptr_t)bytes.ptr;
	size_t from = bytes.len ? dice(bytes.len) : 0;

	for (size_t i = from; i < bytes.len; i++)
		if (pfd_is_digit(at[i])) {
			at[i] = (char)('0' + dice(10));
			break;
		}
	write_file(arena, path, bytes);
}

static void cut_line(struct pfd_arena *arena, const char *path)
{
	struct pfd_str bytes = read_file(arena, path), rest = bytes, line;
	struct pfd_buf out = pfd_buf(arena);
	size_t skip = dice(12);

	for (size_t i = 0; pfd_str_cut(&rest, '\n', &line); i++)
		if (i != skip) {
			pfd_buf_add(&out, line);
			pfd_buf_addc(&out, '\n');
		}
	write_file(arena, path, pfd_buf_str(&out));
}

static bool is_top(const char *path)
{
	return !strcmp(path, "pfd.yaml");
}

static void act(struct pfd_arena *arena, const struct paths *paths)
{
	const char *path = paths->items[dice(paths->n)];
	const char *other = paths->items[dice(paths->n)];

	size_t what = dice(8);

	/* Without it there is no data repository. */
	if (what < 2 && (is_top(path) || is_top(other)))
		return;
	switch (what) {
	case 0:
		(void)unlink(in_top(arena, path));
		break;
	case 1:
		(void)rename(in_top(arena, path), in_top(arena, other));
		break;
	case 2:
		cut_line(arena, path);
		break;
	case 3: /* of another record, of another kind perhaps */
		write_file(arena, path, read_file(arena, other));
		break;
	case 4: /* as if written, but is not */
		write_file(arena, path, read_file(arena, path));
		break;
	case 5:
		(void)chmod(in_top(arena, path), 0755);
		break;
	default:
		turn_digit(arena, path);
	}
}

/* ---- equality ----------------------------------------------------------------------- */

/* The saved index lives on from one step to the next. */
static void assert_as_anew(
	struct pfd_arena *arena, enum pfd_state_kind kind, const char *revision)
{
	struct pfd_str saved = dump(arena, kind, revision), anew;

	sh("[ ! -e " SAVED " ] || mv " SAVED " .git/aside");
	anew = dump(arena, kind, revision);
	sh("[ ! -e .git/aside ] || mv .git/aside " SAVED);
	assert_same(saved, anew);
}

static void random_operations(void **unused)
{
	size_t n = number_of("PFD_OPERATIONS", 40);
	struct paths paths = { 0 };
	struct pfd_arena *first = pfd_arena_new();

	(void)unused;
	list_paths(first, &paths);
	for (size_t i = 1; i <= n; i++) {
		struct pfd_arena *arena = pfd_arena_new();

		for (size_t acts = 1 + dice(3); acts; acts--)
			act(arena, &paths);
		assert_as_anew(arena, PFD_STATE_WORK, NULL);
		if (i % 10 == 0) {
			sh("git add -A && git commit -qm step --allow-empty");
			assert_as_anew(arena, PFD_STATE_REVISION,
				dice(2) ? "HEAD" : "HEAD~1");
		}
		if (i % 15 == 0) /* many differ at once */
			sh("git checkout -q start -- . && git clean -qfd");
		pfd_arena_free(arena);
	}
	pfd_arena_free(first);
	sh("git checkout -q start && git clean -qfd");
}

/* The stamps are believed two seconds after the files were written, and not before. */
static void stamps(void **unused)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_str before, after;

	(void)unused;
	(void)dump(arena, PFD_STATE_WORK, NULL);
	sleep(3);
	before = dump(arena, PFD_STATE_WORK, NULL); /* writes it again */
	assert_same(before, dump(arena, PFD_STATE_WORK, NULL));
	/* Same size, and the time of writing put back: the change of the inode
	 * tells. */
	sh("touch -r pfd.yaml .git/stamp &&"
	   " sed -i 's/2025/2024/' grants/2025/2025-001.yaml &&"
	   " touch -r .git/stamp grants/2025/2025-001.yaml");
	after = dump(arena, PFD_STATE_WORK, NULL);
	assert_false(pfd_str_eq(before, after));
	assert_as_anew(arena, PFD_STATE_WORK, NULL);
	sh("git checkout -q .");
	pfd_arena_free(arena);
}

/* A bit anywhere, or a torn end: then there is no saved index. */
static void damage(void **unused)
{
	enum { TAIL = 4096 };
	size_t n = number_of("PFD_FLIPS", 20);
	struct pfd_arena *first = pfd_arena_new();
	struct pfd_str good = dump(first, PFD_STATE_WORK, NULL), bytes;

	(void)unused;
	bytes = read_file(first, SAVED);
	assert_true(bytes.len > TAIL);
	for (size_t i = 0; i < n; i++) {
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_str bad = pfd_arena_str(arena, bytes);
		size_t from = i % 2 ? bad.len - TAIL : 0;
		size_t at = from + dice(bad.len - from);

		((char *)(uintptr_t)bad.ptr)[at] ^= (char)(1 << dice(8));
		if (i % 5 == 0)
			bad.len = at;
		write_file(arena, SAVED, bad);
		assert_same(dump(arena, PFD_STATE_WORK, NULL), good);
		pfd_arena_free(arena);
	}
	pfd_arena_free(first);
}

/* Nothing is saved where nothing can be written, and nobody is told. */
static void unwritable(void **unused)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_str good = dump(arena, PFD_STATE_WORK, NULL);

	(void)unused;
	sh("rm -f " SAVED "* && mkdir " SAVED ".new");
	assert_same(dump(arena, PFD_STATE_WORK, NULL), good);
	sh("[ ! -e " SAVED " ] && rmdir " SAVED ".new");
	/* What another could have written is not believed. */
	assert_same(dump(arena, PFD_STATE_WORK, NULL), good);
	sh("[ -e " SAVED " ] && chmod 622 " SAVED);
	assert_same(dump(arena, PFD_STATE_WORK, NULL), good);
	sh("ln " SAVED " .git/other && rm " SAVED " && ln -s ../other " SAVED);
	assert_same(dump(arena, PFD_STATE_WORK, NULL), good);
	pfd_arena_free(arena);
}

/* A process that reads the state some times; its status is 0 if that was right. */
static pid_t reader(struct pfd_str good, int times)
{
	pid_t pid = fork();

	assert_true(pid >= 0);
	if (pid)
		return pid;
	while (times--) {
		struct pfd_arena *arena = pfd_arena_new();
		struct pfd_str got = dump(arena, PFD_STATE_WORK, NULL);

		if (!pfd_str_eq(got, good))
			_exit(1);
		pfd_arena_free(arena);
	}
	_exit(0);
}

static void together(void **unused)
{
	enum { READERS = 4, TIMES = 6, REMOVALS = 30 };
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_str good = dump(arena, PFD_STATE_WORK, NULL);
	pid_t pids[READERS];
	int status;

	(void)unused;
	for (size_t i = 0; i < READERS; i++)
		pids[i] = reader(good, TIMES);
	for (size_t i = 0; i < REMOVALS; i++) {
		(void)unlink(in_top(arena, SAVED));
		usleep(10000);
	}
	for (size_t i = 0; i < READERS; i++) {
		assert_int_equal(waitpid(pids[i], &status, 0), pids[i]);
		assert_int_equal(status, 0);
	}
	pfd_arena_free(arena);
}

/* Whoever is killed while saving leaves what was there, or nothing. */
static void killed(void **unused)
{
	enum { KILLS = 10, LONGEST_US = 80000 };
	struct pfd_arena *first = pfd_arena_new();
	struct pfd_str good = dump(first, PFD_STATE_WORK, NULL);

	(void)unused;
	for (size_t i = 0; i < KILLS; i++) {
		struct pfd_arena *arena = pfd_arena_new();
		pid_t pid;

		(void)unlink(in_top(arena, SAVED));
		pid = reader(good, 2);
		usleep((useconds_t)dice(LONGEST_US));
		(void)kill(pid, SIGKILL);
		assert_int_equal(waitpid(pid, NULL, 0), pid);
		assert_same(dump(arena, PFD_STATE_WORK, NULL), good);
		pfd_arena_free(arena);
	}
	sh("[ -e " SAVED " ]");
	pfd_arena_free(first);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stamps),
		cmocka_unit_test(random_operations),
		cmocka_unit_test(damage),
		cmocka_unit_test(unwritable),
		cmocka_unit_test(together),
		cmocka_unit_test(killed),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
