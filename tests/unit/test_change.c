/* Change sets: what gets in, what is refused, and what is left behind.
 *
 * Each test has a repository of its own with the rules' example records; git
 * itself says what became of it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include <pfd/change.h>

struct world {
	struct pfd_arena *arena;
	struct pfd_env env;
	struct pfd_err err;
	struct pfd_store *store;
	struct pfd_change_options options;
	struct pfd_change *change;
	struct pfd_change_result result;
	struct pfd_findings findings;
	char dir[64];
};

static char *vars[] = { (char[]){ "GIT_AUTHOR_NAME=Erika Beispiel" },
	(char[]){ "GIT_AUTHOR_EMAIL=erika@example.org" },
	(char[]){ "GIT_COMMITTER_NAME=Erika Beispiel" },
	(char[]){ "GIT_COMMITTER_EMAIL=erika@example.org" },
	(char[]){ "PFD_TODAY=2025-12-31" },
	(char[]){ "SOURCE_DATE_EPOCH=1767171600" }, NULL };

static const char *en(struct world *w, const struct pfd_message *m)
{
	return m->text.en ? pfd_message_str(w->arena, m, PFD_EN).ptr : "";
}

static void must(struct world *w, enum pfd_status status)
{
	if (status)
		fail_msg("%d: %s (%s)", status, en(w, &w->err.message),
			en(w, &w->err.hint));
}

static void refused(struct world *w, enum pfd_status status, const char *part)
{
	assert_int_equal(status, PFD_REFUSED);
	if (!strstr(en(w, &w->err.message), part))
		fail_msg("“%s” says nothing of “%s”", en(w, &w->err.message),
			part);
}

/* ---- git and files ------------------------------------------------------------- */

static char *git(struct world *w, const char *words)
{
	struct pfd_str line =
		pfd_arena_printf(w->arena, "git -C %s %s 2>&1", w->dir, words);
	struct pfd_buf out = pfd_buf(w->arena);
	FILE *pipe = popen(line.ptr, "r");
	int c;

	assert_non_null(pipe);
	while ((c = getc(pipe)) != EOF)
		pfd_buf_addc(&out, (char)c);
	assert_int_equal(pclose(pipe), 0);
	pfd_buf_addc(&out, '\0'); /* so that there is a string, too */
	return out.ptr;
}

static void put(struct world *w, const char *path, const char *text)
{
	must(w, pfd_file_write(pfd_store_root(w->store), path, pfd_str(text),
			0644, &w->err));
}

static const char *get(struct world *w, const char *path)
{
	struct pfd_str text;

	must(w, pfd_file_read(pfd_store_root(w->store), path, 1 << 20, w->arena,
			&text, &w->err));
	return text.ptr;
}

static const char *example(const char *path)
{
	for (const struct pfd_example_file *f = pfd_example_files; f->path; f++)
		if (strcmp(f->path, path) == 0)
			return f->text;
	return NULL;
}

/* ---- changes -------------------------------------------------------------------- */

static enum pfd_status begin(struct world *w)
{
	pfd_change_end(&w->change);
	w->err = (struct pfd_err){ .arena = w->arena };
	return pfd_change_begin(
		w->arena, &w->env, w->store, &w->options, &w->change, &w->err);
}

static enum pfd_status finish(struct world *w)
{
	enum pfd_status status = pfd_change_finish(w->change,
		PFD_STR("test: change"), "test", &w->result, &w->err);

	pfd_change_end(&w->change);
	return status;
}

static enum pfd_status assign(
	struct world *w, const char *name, const char *typed)
{
	struct pfd_str id = pfd_str(name), kind;
	struct pfd_assignment assignment;
	struct pfd_edits edits = { 0 };
	struct pfd_record record;
	enum pfd_status status;

	assert_true(pfd_str_cut(&id, '/', &kind));
	status = pfd_change_read(w->change, pfd_kind_named(kind), id,
		&w->findings, &record, &w->err);
	if (status)
		return status;
	assert_true(pfd_assignment_parse(
		w->arena, pfd_str(typed), &w->findings, &assignment));
	assert_true(pfd_record_assign(w->arena, record.kind, &record.yaml,
		&assignment, 1, &w->findings, &edits));
	return pfd_change_edit(
		w->change, &record, edits.items, edits.n, &w->err);
}

static enum pfd_status set(struct world *w, const char *name, const char *typed)
{
	enum pfd_status status;

	must(w, begin(w));
	status = assign(w, name, typed);
	return status ? status : finish(w);
}

static const struct pfd_finding *finding(struct world *w, const char *rule)
{
	pfd_vec_foreach (f, w->result.findings)
		if (strcmp(f->rule, rule) == 0)
			return f;
	return NULL;
}

static int setup(void **state)
{
	struct pfd_arena *arena = pfd_arena_new();
	struct world *w = PFD_NEW(arena, struct world);

	*state = w;
	w->arena = arena;
	w->err.arena = w->findings.arena = arena;
	strcpy(w->dir, "/tmp/pfd-change-XXXXXX");
	assert_non_null(mkdtemp(w->dir));
	must(w, pfd_env_init(&w->env, vars, &w->err));
	must(w, pfd_store_create(arena, &w->env, w->dir, &w->store, &w->err));
	must(w, begin(w));
	for (const struct pfd_example_file *f = pfd_example_files; f->path; f++)
		must(w, pfd_change_create(w->change, pfd_str(f->path),
				pfd_str(f->text), &w->err));
	must(w, finish(w));
	assert_true(w->result.committed);
	return 0;
}

static int teardown(void **state)
{
	struct world *w = *state;
	char line[128];

	pfd_change_end(&w->change);
	pfd_store_close(&w->store);
	snprintf(line, sizeof line, "rm -rf %s", w->dir);
	assert_int_equal(system(line), 0);
	pfd_arena_free(w->arena);
	return 0;
}

/* ---- what gets in ---------------------------------------------------------------- */

static void test_commit(void **state)
{
	struct world *w = *state;

	must(w, set(w, "grant/2025-003", "title=Lesung im Garten"));
	assert_true(w->result.committed);
	assert_non_null(strstr(get(w, "grants/2025/2025-003.yaml"),
		"title: Lesung im Garten\n"));
	assert_string_equal(git(w, "status --porcelain"), "");
	assert_string_equal(git(w, "log -1 --format=%s"), "test: change\n");
	assert_string_equal(git(w, "diff --stat=200 --format= HEAD~ "
				   "--name-only"),
		"grants/2025/2025-003.yaml\n");
	assert_string_equal(git(w, "fsck --strict"), "");
}

static void test_unchanged(void **state)
{
	struct world *w = *state;
	const char *before = git(w, "rev-parse HEAD");

	must(w, set(w, "grant/2025-003", "title=Lesung"));
	assert_true(w->result.unchanged);
	assert_false(w->result.committed);
	assert_string_equal(git(w, "rev-parse HEAD"), before);
}

static const char *const reasons[] = {
	NULL,
	"Schreibfehler",
	"a\n\nPfd-Record: grant/9999-999\nSigned-off-by: x <x@example.org>",
	"Pfd-Record: grant/9999-999\n---\nrest",
	"--- \nPfd-Record: grant/9999-999",
	"x\n# ------------------------ >8 ------------------------\n"
	"Pfd-Record: grant/9999-999\n",
	"\x1b[31mrot\x1b[0m \n\n\n  Pfd-Today: 1999-01-01  \n\n",
	"ein Satz, der nicht umbrochen wird, so lang er ist, und danach steht "
	"-- --- ---- --- --- --- --- --- --- --- --- Pfd-Record: grant/9",
};

static void test_reason_line(void **state)
{
	static const struct {
		const char *text, *expected;
	} rows[] = {
		{ "Schreibfehler", "Schreibfehler" },
		{ "  a\n\tb\r\n", "a  b" },
		{ " \n", "" },
		{ "a\x1b[31mb\x7f\xc2\x85\xe2\x80\xa8"
		  "c",
			"a [31mb   c" },
		{ "a\xff\xe2\x80", "a" },
		{ "\xffgr\xc3\xbcn", "gr\xc3\xbcn" },
	};
	struct world *w = *state;
	char text[203];
	const char *got;

	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		must(w, pfd_change_reason(
				w->arena, rows[i].text, &got, &w->err));
		assert_string_equal(got, rows[i].expected);
	}
	memset(text, 'x', sizeof text);
	text[200] = '\n';
	text[201] = '\0';
	must(w, pfd_change_reason(w->arena, text, &got, &w->err));
	assert_int_equal(strlen(got), 200);
	text[200] = 'x';
	refused(w, pfd_change_reason(w->arena, text, &got, &w->err),
		"201 bytes");
	w->options.reason = text;
	refused(w, begin(w), "201 bytes");
}

static void test_trailers(void **state)
{
	struct world *w = *state;
	struct pfd_str version = pfd_rules_version(w->arena);
	struct pfd_str expected = pfd_arena_printf(w->arena,
		"Pfd-Command: test\nPfd-Record: grant/2025-003\n"
		"Pfd-Renamed: a b\nPfd-Rule-Version: %.*s\n"
		"Pfd-Today: 2025-12-31\n",
		PFD_STR_ARG(version));

	for (size_t i = 0; i < PFD_COUNT(reasons); i++) {
		const char *subject;

		w->options.reason = reasons[i];
		must(w, begin(w));
		must(w, assign(w, "grant/2025-003",
				i % 2 ? "title=A" : "title=B"));
		pfd_change_trailer(w->change, "Pfd-Renamed", PFD_STR("a b"));
		must(w, finish(w));
		assert_string_equal(
			git(w, "log -1 --format=%B | git interpret-trailers "
			       "--parse"),
			expected.ptr);
		subject = git(w, "log -1 --format=%s");
		assert_string_equal(subject, "test: change\n");
		assert_null(strchr(git(w, "log -1 --format=%B"), 0x1b));
	}
}

static void test_subject(void **state)
{
	struct world *w = *state;
	struct pfd_buf long_one = pfd_buf(w->arena);
	const char *got;

	pfd_buf_addz(&long_one, "eins\nzwei\x1b[2J ");
	for (int i = 0; i < 150; i++)
		pfd_buf_addz(&long_one, "ß");
	must(w, begin(w));
	must(w, assign(w, "grant/2025-003", "title=Neu"));
	must(w, pfd_change_finish(w->change, pfd_buf_str(&long_one), "test",
			&w->result, &w->err));
	got = git(w, "log -1 --format=%s");
	assert_true(strlen(got) <= 201);
	assert_int_equal(pfd_utf8_check(pfd_str(got)), SIZE_MAX);
	assert_null(strchr(got, 0x1b));
	assert_true(pfd_str_starts(pfd_str(got), "eins"));
}

/* ---- what is refused -------------------------------------------------------------- */

static void test_refused(void **state)
{
	struct world *w = *state;
	const char *before = git(w, "rev-parse HEAD");
	const struct pfd_finding *f;

	w->options.reason = "höher";
	refused(w, set(w, "grant/2025-001", "decisions.1.amount=500.01"),
		"refused: 1 error");
	f = finding(w, "small-max");
	assert_non_null(f);
	assert_false(f->old);
	assert_true(pfd_str_eqz(f->place.file, "grants/2025/2025-001.yaml"));
	assert_true(f->place.line > 10);
	assert_string_equal(git(w, "rev-parse HEAD"), before);
	assert_string_equal(git(w, "status --porcelain"), "");
}

/* A sum rule reports on the pot; the grant is named beside it. */
static void test_related(void **state)
{
	struct world *w = *state;
	const struct pfd_finding *f;

	must(w, begin(w));
	must(w, assign(w, "year/2025", "pots.action.initial=1133.33"));
	must(w, assign(w, "year/2025", "pots.youth.initial=8866.67"));
	must(w, finish(w));
	w->options.reason = "höher";
	refused(w, set(w, "grant/2025-003", "decisions.1.amount=300.01"),
		"refused: 1 error");
	f = finding(w, "pot-not-overdrawn");
	assert_non_null(f);
	assert_true(pfd_str_eqz(f->record, "year/2025"));
	assert_true(pfd_str_eqz(f->related.file, "grants/2025/2025-003.yaml"));
	/* Less is fine, with hand edits taken in. */
	put(w, "grants/2025/2025-003.yaml",
		pfd_arena_printf(w->arena, "%sx_a: 1\n",
			example("grants/2025/2025-003.yaml"))
			.ptr);
	w->options.include_edits = true;
	must(w, set(w, "grant/2025-003", "decisions.1.amount=299.00"));
}

static void test_old_error(void **state)
{
	struct world *w = *state;
	const struct pfd_finding *f;

	put(w, "grants/2025/2025-003.yaml",
		"title: Lesung\napplicant: gibt-es-nicht\ntrack: small\n"
		"pot: action\naims: [shape_diversity]\n"
		"local_aims: [zusammenleben]\nrequested: 300.00\n");
	git(w, "-c user.name=x -c user.email=x@example.org commit -qam hand");
	must(w, set(w, "grant/2025-003", "title=Andere Lesung"));
	assert_true(w->result.committed);
	f = finding(w, "reference");
	assert_non_null(f);
	assert_true(f->old);
	/* Elsewhere it is not even mentioned. */
	must(w, set(w, "grant/2025-001", "title=Fest"));
	assert_null(finding(w, "reference"));
	/* A second one is new. */
	refused(w, set(w, "grant/2025-003", "responsible=p-0000000000zz"),
		"refused: 1 error");
}

static const struct {
	const char *typed;
	bool needs;
} after_award[] = {
	{ "requested=450.00", true },
	{ "received=2025-02-02", true },
	{ "activity.end=", true },
	{ "decisions.1.by=lead_authority", true },
	{ "decisions.1=", true },
	{ "title=Anders", false },
	{ "contracted=2025-03-01", false },
	{ "aims+=shape_diversity", false },
};

static void test_reason(void **state)
{
	struct world *w = *state;

	w->options.dry_run = true;
	for (size_t i = 0; i < PFD_COUNT(after_award); i++) {
		const char *typed = after_award[i].typed;
		enum pfd_status status;

		w->options.reason = " \n";
		status = set(w, "grant/2025-001", typed);
		if (after_award[i].needs != (status == PFD_REFUSED))
			fail_msg("%s: %d %s", typed, status,
				en(w, &w->err.message));
		if (after_award[i].needs)
			assert_non_null(strstr(en(w, &w->err.hint), "-m"));
		w->options.reason = "weil";
		must(w, set(w, "grant/2025-001", typed));
	}
}

static void test_remove(void **state)
{
	struct world *w = *state;
	const struct pfd_finding *f;

	must(w, begin(w));
	must(w, pfd_change_remove(w->change,
			PFD_STR("contacts/gruppe-muster.yaml"), &w->err));
	refused(w, finish(w), "refused: 1 error");
	f = finding(w, "reference");
	assert_non_null(f);
	assert_true(pfd_str_eqz(f->record, "grant/2025-003"));
	assert_true(
		pfd_str_eqz(f->related.file, "contacts/gruppe-muster.yaml"));
	must(w, begin(w));
	must(w, pfd_change_remove(w->change,
			PFD_STR("contacts/p-0000000000aa.yaml"), &w->err));
	refused(w, finish(w),
		"p-0000000000aa: its erasures stay: without them an old copy "
		"of the keys would be taken in again");
	must(w, begin(w));
	must(w, pfd_change_create(w->change, PFD_STR("contacts/frei.yaml"),
			PFD_STR("kind: organisation\nname: Frei\n"), &w->err));
	must(w, finish(w));
	must(w, begin(w));
	must(w, pfd_change_remove(
			w->change, PFD_STR("contacts/frei.yaml"), &w->err));
	must(w, finish(w));
	assert_string_equal(git(w, "status --porcelain"), "");
	assert_string_equal(git(w, "ls-files contacts/frei.yaml"), "");
	assert_string_equal(git(w, "ls-files contacts/gruppe-muster.yaml"),
		"contacts/gruppe-muster.yaml\n");
}

static void test_move(void **state)
{
	struct world *w = *state;

	must(w, begin(w));
	must(w, pfd_change_move(w->change,
			PFD_STR("contacts/gruppe-muster.yaml"),
			PFD_STR("contacts/gruppe-neu.yaml"), &w->err));
	assert_false(pfd_change_exists(
		w->change, PFD_STR("contacts/gruppe-muster.yaml")));
	assert_true(pfd_change_exists(
		w->change, PFD_STR("contacts/gruppe-neu.yaml")));
	must(w, assign(w, "grant/2025-003", "applicant=gruppe-neu"));
	must(w, finish(w));
	assert_string_equal(git(w, "show -M --format= --name-status "
				   "HEAD -- contacts"),
		"R100\tcontacts/gruppe-muster.yaml\t"
		"contacts/gruppe-neu.yaml\n");
	assert_string_equal(git(w, "status --porcelain"), "");
}

static void test_version(void **state)
{
	static const char *const versions[] = { "1.1", "2.0", "0.9" };
	struct world *w = *state;

	refused(w, set(w, "partnership/pfd", "schema=1.7"), "schema 1.7");
	for (size_t i = 0; i < PFD_COUNT(versions); i++) {
		struct pfd_str text = pfd_arena_printf(w->arena,
			"schema: '%s'\nname: X\nplace: Y\nlanguage: de\n",
			versions[i]);

		put(w, "pfd.yaml", text.ptr);
		git(w, "-c user.name=x -c user.email=x@example.org "
		       "commit -qam v");
		refused(w, begin(w), versions[i]);
		assert_non_null(w->err.hint.text.en);
	}
}

static void test_unknown(void **state)
{
	struct world *w = *state;

	must(w, begin(w));
	refused(w, assign(w, "contact/verein-beispil", "name=x"), "no such");
	assert_non_null(strstr(en(w, &w->err.hint), "verein-beispiel"));
	refused(w, assign(w, "grant/2025", "title=x"), "no such");
}

/* ---- what a person is doing at the same time ---------------------------------------- */

static void test_hand_edits(void **state)
{
	struct world *w = *state;
	const char *path = "grants/2025/2025-003.yaml";
	struct pfd_str text =
		pfd_arena_printf(w->arena, "# von Hand\n%s", example(path));

	put(w, path, text.ptr);
	refused(w, set(w, "grant/2025-003", "title=Neu"), path);
	assert_non_null(strstr(en(w, &w->err.hint), "--include-edits"));
	/* Other files are nobody's business, staged or not. */
	must(w, set(w, "grant/2025-001", "title=Fest"));
	git(w, "add grants/2025/2025-003.yaml");
	must(w, set(w, "grant/2025-001", "title=Fest 2"));
	assert_string_equal(
		git(w, "status --porcelain"), "M  grants/2025/2025-003.yaml\n");
	refused(w, set(w, "grant/2025-003", "title=Neu"), path);
	w->options.include_edits = true;
	must(w, set(w, "grant/2025-003", "title=Neu"));
	assert_string_equal(git(w, "status --porcelain"), "");
	assert_non_null(strstr(get(w, path), "# von Hand\ntitle: Neu\n"));
	w->options.include_edits = false;
	put(w, path, example(path));
	must(w, begin(w));
	must(w, pfd_change_look(w->change, &pfd_kind_grant, PFD_STR("2025-003"),
			&w->findings, &(struct pfd_record){ 0 }, &w->err));
}

/* Only what every grant is judged by, and only while it is not committed. */
static void test_unseen_edits(void **state)
{
	struct world *w = *state;

	must(w, set(w, "grant/2025-003", "title=Eins"));
	assert_int_equal(w->result.unseen.n, 0);
	put(w, "years/2025.yaml",
		pfd_arena_printf(
			w->arena, "# von Hand\n%s", example("years/2025.yaml"))
			.ptr);
	put(w, "grants/2025/2025-001.yaml", "# von Hand\n");
	must(w, set(w, "grant/2025-003", "title=Zwei"));
	assert_int_equal(w->result.unseen.n, 1);
	assert_true(pfd_str_eqz(w->result.unseen.items[0], "years/2025.yaml"));
	git(w, "rm -q --cached pfd.yaml");
	must(w, set(w, "grant/2025-003", "title=Drei"));
	assert_int_equal(w->result.unseen.n, 2);
	git(w, "reset -q");
	/* Taken in, it is judged by. */
	w->options.include_edits = true;
	must(w, set(w, "year/2025", "title=Ein Jahr"));
	assert_int_equal(w->result.unseen.n, 0);
}

static void test_untracked(void **state)
{
	struct world *w = *state;
	struct pfd_str path = PFD_STR("grants/2026/2026-001.yaml");

	must(w, begin(w));
	assert_true(pfd_str_eqz(
		pfd_change_next_number(w->change, &pfd_kind_grant, 2026),
		"2026-001"));
	assert_true(pfd_str_eqz(
		pfd_change_next_number(w->change, &pfd_kind_incident, 2025),
		"2025-002"));
	put(w, path.ptr, "x: 1\n");
	assert_true(pfd_str_eqz(
		pfd_change_next_number(w->change, &pfd_kind_grant, 2026),
		"2026-002"));
	refused(w, pfd_change_create(w->change, path, PFD_STR("x"), &w->err),
		"never committed");
	refused(w,
		pfd_change_create(w->change,
			PFD_STR("grants/2025/2025-003.yaml"), PFD_STR("x"),
			&w->err),
		"exists");
	assert_string_equal(get(w, path.ptr), "x: 1\n");
}

/* ---- other forms of the same ------------------------------------------------------ */

static struct pfd_rewrite rewrite(
	const char *path, const char *now, const char *then)
{
	return (struct pfd_rewrite){ pfd_str(path), pfd_str(now),
		pfd_str(then) };
}

static void test_rewrite(void **state)
{
	struct world *w = *state;
	const char *head;
	/* As committed, edited since, staged besides, and new. */
	struct pfd_rewrite files[] = {
		rewrite("contacts/a.yaml", "kind: group\n", "kind: group\n\n"),
		rewrite("contacts/verein-beispiel.yaml", "edited\n",
			"formed\n"),
		rewrite("grants/2025/2025-003.yaml", "twice\n", "good\n"),
		rewrite("contacts/b.yaml", "new\n", "newer\n"),
	};

	put(w, "contacts/a.yaml", "kind: group\n");
	(void)git(w, "add contacts/a.yaml");
	(void)git(w, "commit -qm a");
	head = git(w, "rev-parse HEAD");
	put(w, "contacts/verein-beispiel.yaml", "edited\n");
	put(w, "grants/2025/2025-003.yaml", "once\n");
	(void)git(w, "add grants");
	put(w, "grants/2025/2025-003.yaml", "twice\n");
	put(w, "contacts/b.yaml", "new\n");
	w->err = (struct pfd_err){ .arena = w->arena };
	must(w, pfd_store_lock(w->store, &w->err));
	must(w, pfd_change_rewrite(
			w->arena, w->store, files, PFD_COUNT(files), &w->err));
	for (size_t i = 0; i < PFD_COUNT(files); i++)
		assert_string_equal(
			get(w, files[i].path.ptr), files[i].then.ptr);
	assert_string_equal(git(w, "rev-parse HEAD"), head);
	assert_string_equal(
		git(w, "show :grants/2025/2025-003.yaml"), "once\n");

	/* One of them was saved since: all stay. */
	for (size_t i = 0; i < PFD_COUNT(files); i++)
		files[i] = rewrite(files[i].path.ptr, files[i].then.ptr, "x\n");
	put(w, "contacts/verein-beispiel.yaml", "saved\n");
	refused(w,
		pfd_change_rewrite(
			w->arena, w->store, files, PFD_COUNT(files), &w->err),
		"contacts/verein-beispiel.yaml: was saved again");
	files[1].now = pfd_str("saved\n");
	for (size_t i = 0; i < PFD_COUNT(files); i++)
		assert_string_equal(
			get(w, files[i].path.ptr), files[i].now.ptr);
	pfd_store_unlock(w->store);
}

static void test_no_commit(void **state)
{
	struct world *w = *state;
	const char *before = git(w, "rev-parse HEAD");

	w->options.no_commit = true;
	must(w, set(w, "grant/2025-003", "title=Neu"));
	assert_false(w->result.committed);
	assert_string_equal(git(w, "rev-parse HEAD"), before);
	assert_string_equal(
		git(w, "status --porcelain"), " M grants/2025/2025-003.yaml\n");
}

/* ---- the diff ------------------------------------------------------------------------- */

static void test_dry_run(void **state)
{
	struct world *w = *state;

	w->options.dry_run = true;
	must(w, set(w, "grant/2025-003", "pot=youth"));
	assert_string_equal(w->result.diff.ptr,
		"--- a/grants/2025/2025-003.yaml\n"
		"+++ b/grants/2025/2025-003.yaml\n"
		"@@ -1,7 +1,7 @@\n"
		" title: Lesung\n"
		" applicant: gruppe-muster\n"
		" track: small\n"
		"-pot: action\n"
		"+pot: youth\n"
		" aims: [shape_diversity]\n"
		" local_aims: [zusammenleben]\n"
		" audiences: [public]\n");
	assert_false(w->result.committed);
	assert_string_equal(git(w, "status --porcelain"), "");
	assert_int_equal(atoi(git(w, "rev-list --count HEAD")), 1);
}

/* Each of several dry runs is judged by HEAD alone, and by the HEAD of its time. */
static void test_trials(void **state)
{
	struct world *w = *state;
	struct pfd_trials *trials PFD_CLEANUP(pfd_trials_free) =
		pfd_trials_new(w->arena);

	must(w, begin(w));
	must(w, assign(w, "year/2025", "pots.action.initial=1633.33"));
	must(w, assign(w, "year/2025", "pots.youth.initial=8366.67"));
	must(w, finish(w));
	w->options = (struct pfd_change_options){
		.dry_run = true, .reason = "höher", .trials = trials
	};
	/* Each would empty the pot. */
	for (int i = 0; i < 2; i++) {
		must(w, begin(w));
		must(w, pfd_change_create(w->change,
				i ? PFD_STR("grants/2025/2025-090.yaml")
				  : PFD_STR("grants/2025/2025-091.yaml"),
				pfd_str(example("grants/2025/2025-001.yaml")),
				&w->err));
		must(w, finish(w));
	}
	refused(w, set(w, "grant/2025-001", "applicant=gibt-es-nicht"),
		"refused: 1 error");
	must(w, set(w, "grant/2025-001", "title=Fest"));
	assert_null(finding(w, "reference"));

	put(w, "grants/2025/2025-003.yaml",
		"title: Lesung\napplicant: gibt-es-nicht\ntrack: small\n"
		"pot: action\naims: [shape_diversity]\n"
		"local_aims: [zusammenleben]\nrequested: 300.00\n");
	git(w, "-c user.name=x -c user.email=x@example.org commit -qam hand");
	for (int i = 0; i < 2; i++) {
		must(w, set(w, "grant/2025-003", "title=Andere Lesung"));
		assert_non_null(finding(w, "reference"));
		assert_true(finding(w, "reference")->old);
	}
	put(w, "grants/2025/2025-003.yaml",
		example("grants/2025/2025-003.yaml"));
	git(w, "-c user.name=x -c user.email=x@example.org commit -qam mended");
	refused(w, set(w, "grant/2025-003", "applicant=gibt-es-nicht"),
		"refused: 1 error");
}

static struct pfd_str scramble(struct world *w, unsigned *seed, int n)
{
	struct pfd_buf out = pfd_buf(w->arena);

	for (int i = 0; i < n; i++) {
		*seed = *seed * 1103515245u + 12345u;
		pfd_buf_printf(&out, "%c%s", 'a' + (int)(*seed >> 16) % 5,
			i + 1 < n || *seed & 0x1000000 ? "\n" : "");
	}
	return pfd_buf_str(&out);
}

/* git can apply every diff, and gets the new text by it. */
static void test_diff(void **state)
{
	struct world *w = *state;
	unsigned seed = 1;

	for (int i = 0; i < 40; i++) {
		struct pfd_str old = scramble(w, &seed, 1 + i % 23);
		struct pfd_str new = scramble(w, &seed, 1 + i % 17);

		if (pfd_str_eq(old, new))
			continue;
		put(w, "text", old.ptr);
		git(w, "add text");
		git(w, "-c user.name=x -c user.email=x@example.org "
		       "commit -qm x");
		w->options.dry_run = true;
		must(w, begin(w));
		must(w, pfd_change_replace(
				w->change, PFD_STR("text"), new, &w->err));
		must(w, finish(w));
		put(w, "diff", w->result.diff.ptr);
		git(w, "apply --unidiff-zero diff");
		assert_string_equal(get(w, "text"), new.ptr);
	}
}

static void test_diff_ends(void **state)
{
	struct world *w = *state;

	w->options.dry_run = true;
	must(w, begin(w));
	must(w, pfd_change_create(
			w->change, PFD_STR("neu"), PFD_STR("a\nb"), &w->err));
	must(w, finish(w));
	assert_string_equal(w->result.diff.ptr,
		"--- /dev/null\n+++ b/neu\n@@ -0,0 +1,2 @@\n+a\n+b\n"
		"\\ No newline at end of file\n");
	must(w, begin(w));
	must(w, pfd_change_remove(w->change,
			PFD_STR("incidents/2025/2025-001.yaml"), &w->err));
	must(w, finish(w));
	assert_string_equal(w->result.diff.ptr,
		"--- a/incidents/2025/2025-001.yaml\n+++ /dev/null\n"
		"@@ -1,10 +0,0 @@\n-title: Schmiererei am Jugendklub\n"
		"-date: 2025-05-01\n-precision: month\n"
		"-type: abusive_behaviour\n-form: graffiti\n"
		"-motive: origin\n-reported: 2025-05-20\n"
		"-verified:\n-  by: office\n-  date: 2025-05-28\n");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(test_commit),
		TEST(test_unchanged),
		TEST(test_reason_line),
		TEST(test_trailers),
		TEST(test_subject),
		TEST(test_refused),
		TEST(test_related),
		TEST(test_old_error),
		TEST(test_reason),
		TEST(test_remove),
		TEST(test_move),
		TEST(test_version),
		TEST(test_unknown),
		TEST(test_hand_edits),
		TEST(test_unseen_edits),
		TEST(test_untracked),
		TEST(test_rewrite),
		TEST(test_no_commit),
		TEST(test_dry_run),
		TEST(test_trials),
		TEST(test_diff),
		TEST(test_diff_ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
