/* The store against the real git: what it commits, refuses, recovers and
 * lists, in scratch repositories. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include <pfd/store.h>
#include <pfd/text.h>

/* libgit2 1.5 forgets a match of its own regular expressions (pcre2). */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
	return "leak:libpcre2";
}

/* It forgets what it had read of an object that is not there, too; there without
 * a name of its own on the stack, so the one test of it does not look. */
void __lsan_disable(void) __attribute__((weak));
void __lsan_enable(void) __attribute__((weak));

static char top[] = "/tmp/pfd-store-XXXXXX";

struct world {
	struct pfd_arena *arena;
	struct pfd_env env;
	struct pfd_err err;
	const char *dir;
	struct pfd_store *store;
};

/* Runs a shell line in the repository and gives its stdout and stderr. */
static const char *sh(struct world *w, const char *line)
{
	struct pfd_buf buf = pfd_buf(w->arena);
	struct pfd_str command = pfd_arena_printf(
		w->arena, "cd '%s' && { %s; } 2>&1", w->dir, line);
	FILE *pipe = popen(command.ptr, "r");
	char part[4096];
	size_t n;

	assert_non_null(pipe);
	pfd_buf_addz(&buf, "");
	while ((n = fread(part, 1, sizeof(part), pipe)))
		pfd_buf_add(&buf, (struct pfd_str){ part, n });
	pclose(pipe);
	return pfd_arena_z(w->arena, pfd_str_trim(pfd_buf_str(&buf)));
}

#define assert_sh(w, line, expected) assert_string_equal(sh(w, line), expected)

static const char *error_text(struct world *w)
{
	/* Rendering both finds a placeholder without argument. */
	if (w->err.hint.text.en)
		assert_true(
			pfd_message_str(w->arena, &w->err.hint, PFD_DE).len);
	assert_true(pfd_message_str(w->arena, &w->err.message, PFD_DE).len);
	return pfd_arena_printf(w->arena, "%.*s | %.*s",
		PFD_STR_ARG(pfd_message_str(w->arena, &w->err.message, PFD_EN)),
		PFD_STR_ARG(w->err.hint.text.en ? pfd_message_str(w->arena,
							  &w->err.hint, PFD_EN)
						: pfd_str("")))
		.ptr;
}

static void ok(struct world *w, enum pfd_status status)
{
	if (status != PFD_OK)
		fail_msg("status %d: %s", (int)status, error_text(w));
}

static void refused(struct world *w, enum pfd_status status,
	enum pfd_status expected, const char *part)
{
	assert_int_equal(status, expected);
	assert_int_equal(w->err.status, expected);
	if (!strstr(error_text(w), part))
		fail_msg("no '%s' in: %s", part, error_text(w));
}

static void reopen(struct world *w)
{
	pfd_store_close(&w->store);
	ok(w, pfd_store_open(w->arena, &w->env, w->dir, PFD_OPEN_WRITE,
		      &w->store, &w->err));
}

static void environment(struct world *w)
{
	ok(w, pfd_env_init(&w->env, environ, &w->err));
}

static enum pfd_status try_commit(struct world *w, const struct pfd_op *ops,
	size_t n, const char *message, struct pfd_oid *ret)
{
	struct pfd_snapshot head;
	struct pfd_commit_request request = {
		.ops = ops, .n_ops = n, .message = pfd_str(message)
	};
	enum pfd_status status;

	ok(w, pfd_store_lock(w->store, &w->err));
	ok(w, pfd_snapshot_take(w->arena, w->store, PFD_STATE_REVISION, "HEAD",
		      &head, &w->err));
	request.has_parent = head.has_commit;
	request.parent = head.commit;
	status = pfd_store_commit(w->store, &request, ret, &w->err);
	pfd_store_unlock(w->store);
	return status;
}

#define COMMIT(w, ...)                                           \
	try_commit(w, (const struct pfd_op[]){ __VA_ARGS__ },    \
		sizeof((const struct pfd_op[]){ __VA_ARGS__ }) / \
			sizeof(struct pfd_op),                   \
		"grant: a change\n\nPfd-Test: yes\n", &(struct pfd_oid){ 0 })

static struct pfd_oid blob(const char *bytes)
{
	return pfd_oid_of_blob(pfd_str(bytes));
}

static struct pfd_op create(const char *path, const char *bytes)
{
	return (struct pfd_op){ .kind = PFD_OP_CREATE,
		.path = pfd_str(path),
		.bytes = pfd_str(bytes) };
}

static struct pfd_op replace(
	const char *path, const char *old, const char *bytes)
{
	return (struct pfd_op){ .kind = PFD_OP_REPLACE,
		.path = pfd_str(path),
		.expected = blob(old),
		.bytes = pfd_str(bytes) };
}

static struct pfd_op take_out(const char *path, const char *old)
{
	return (struct pfd_op){ .kind = PFD_OP_REMOVE,
		.path = pfd_str(path),
		.expected = blob(old) };
}

/* Nothing of pfd's may stay behind, and git must be content. */
static void assert_clean(struct world *w)
{
	assert_sh(w,
		"find . -name '.pfd-*' -o -name '*.lock' -o -name commit "
		"-path '*pfd/commit' -o -name 'tmp_*'",
		"");
	assert_sh(w, "git fsck --strict --no-dangling 2>&1", "");
	assert_sh(w,
		"test \"$(git write-tree)\" = \"$(git rev-parse "
		"HEAD^{tree})\" || echo differs",
		"");
}

static int setup(void **state)
{
	static int count;
	struct world *w;
	struct pfd_arena *arena = pfd_arena_new();

	w = PFD_NEW(arena, struct world);
	w->arena = arena;
	w->err.arena = arena;
	w->dir = pfd_arena_printf(arena, "%s/%d", top, count++).ptr;
	environment(w);
	if (system(pfd_arena_printf(arena, "mkdir -p '%s'", w->dir).ptr))
		return -1;
	ok(w, pfd_store_create(w->arena, &w->env, w->dir, &w->store, &w->err));
	ok(w, COMMIT(w, create("pfd.yaml", "name: X\n"),
		      create("grants/2026/2026-001.yaml", "title: one\n"),
		      create("grants/2026/2026-002.yaml", "title: two\n"),
		      create("contacts/a.yaml", "name: a\n")));
	*state = w;
	return 0;
}

static int teardown(void **state)
{
	struct world *w = *state;

	pfd_store_close(&w->store);
	pfd_arena_free(w->arena);
	return 0;
}

/* ---- ids ---- */

static void oid_without_library(void **state)
{
	static const struct {
		const char *bytes, *hex;
	} rows[] = {
		{ "", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391" },
		{ "hi\n", "45b983be36b73c0788dc9cbcb76cbb80fc7bb057" },
	};
	char hex[41];

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		struct pfd_oid oid = blob(rows[i].bytes);

		assert_string_equal(pfd_oid_hex(&oid, hex), rows[i].hex);
	}
	struct pfd_oid none = pfd_oid_of_blob((struct pfd_str){ 0 });

	assert_string_equal(pfd_oid_hex(&none, hex), rows[0].hex);
}

/* ---- commits ---- */

static void first_commit(void **state)
{
	struct world *w = *state;

	assert_sh(w, "git symbolic-ref HEAD", "refs/heads/main");
	assert_sh(w, "git status --porcelain", "");
	assert_sh(w, "git log --format='%an|%ae|%s|%(trailers:only)'",
		"Test Person|t@example.org|grant: a change|Pfd-Test: yes");
	assert_sh(w, "git reflog --format=%gs",
		"commit (initial): grant: a change");
	assert_clean(w);
}

static void all_operations(void **state)
{
	struct world *w = *state;
	struct pfd_op move = { .kind = PFD_OP_MOVE,
		.path = PFD_STR("contacts/a.yaml"),
		.to = PFD_STR("people/deep/b.yaml"),
		.expected = blob("name: a\n") };

	ok(w, COMMIT(w, move,
		      replace("grants/2026/2026-001.yaml", "title: one\n",
			      "title: eins\n"),
		      take_out("grants/2026/2026-002.yaml", "title: two\n")));
	assert_sh(w, "git ls-files",
		"grants/2026/2026-001.yaml\npeople/deep/b.yaml\npfd.yaml");
	/* The directory left empty is gone from tree and disk. */
	assert_sh(
		w, "git ls-tree --name-only HEAD", "grants\npeople\npfd.yaml");
	assert_sh(w, "ls", "grants\npeople\npfd.yaml");
	assert_sh(w, "cat people/deep/b.yaml grants/2026/2026-001.yaml",
		"name: a\ntitle: eins");
	assert_sh(w, "git status --porcelain", "");
	assert_clean(w);
}

static void index_needs_no_refresh(void **state)
{
	struct world *w = *state;

	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: Y\n")));
	/* Plumbing that trusts the stat data and never refreshes it. */
	assert_sh(w, "git diff-files --name-only", "");
	assert_sh(w, "git diff-index --cached --name-only HEAD", "");
}

static void foreign_staged_files_stay(void **state)
{
	struct world *w = *state;

	sh(w, "echo other > other.yaml; git add other.yaml; echo e >> "
	      "contacts/a.yaml");
	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: Y\n")));
	assert_sh(w, "git status --porcelain",
		"M contacts/a.yaml\nA  other.yaml");
	assert_sh(w, "git show --format= --name-only HEAD", "pfd.yaml");
}

static void racy_edit_is_seen(void **state)
{
	struct world *w = *state;

	/* Same size, same second as the index: only the mark shows it. */
	sh(w, "touch -d '2030-01-01 00:00:00' contacts/a.yaml .git/index && "
	      "git update-index --refresh; touch -d '2030-01-01 00:00:00' "
	      ".git/index; echo 'name: z' > contacts/a.yaml; touch -d "
	      "'2030-01-01 00:00:00' contacts/a.yaml");
	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: Y\n")));
	assert_sh(w, "git -c core.trustctime=false status --porcelain",
		"M contacts/a.yaml");
}

static void executable_stays(void **state)
{
	struct world *w = *state;

	sh(w, "chmod +x pfd.yaml; git commit -qam x");
	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: Y\n")));
	assert_sh(w, "git ls-tree HEAD pfd.yaml | cut -c1-6", "100755");
	assert_sh(w, "git status --porcelain", "");
}

/* ---- refusals: nothing changes ---- */

static void refusals(void **state)
{
	static const struct {
		const char *prepare, *part;
		enum pfd_status status;
	} rows[] = {
		{ "echo e >> pfd.yaml", "edited by hand", PFD_REFUSED },
		{ "rm pfd.yaml", "no pfd.yaml", PFD_REFUSED },
		{ "echo e >> pfd.yaml; git add .; git show HEAD:pfd.yaml > "
		  "pfd.yaml",
			"staged", PFD_REFUSED },
		{ "git rm -q --cached pfd.yaml", "staged", PFD_REFUSED },
		{ "git checkout -q --detach", "not on a branch", PFD_REFUSED },
		{ "git rev-parse HEAD > .git/MERGE_HEAD", "in the middle",
			PFD_REFUSED },
		{ "git config user.name ''", "user.name is not set",
			PFD_FAILED },
		{ "git config user.name .", "git config --global", PFD_FAILED },
		{ "git config commit.gpgsign true; git config gpg.format ssh; "
		  "git config user.signingkey /nonexistent",
			"never commits unsigned", PFD_FAILED },
		{ "git config commit.gpgsign true; git config gpg.format "
		  "openpgp; git config gpg.program false",
			"could not be signed", PFD_FAILED },
		{ "git config commit.gpgsign true; git config gpg.program "
		  "true",
			"could not be signed", PFD_FAILED },
		{ "git config commit.gpgsign perhaps", "gpgsign", PFD_FAILED },
		{ "ln -sf /etc/hostname pfd.yaml", "symbolic link",
			PFD_REFUSED },
		{ "git update-index --split-index", "split", PFD_REFUSED },
		{ "git config index.skipHash true; git config "
		  "feature.manyFiles true; head -c -20 .git/index > i; head "
		  "-c 20 /dev/zero >> i; mv i .git/index",
			"skipHash", PFD_REFUSED },
		{ "mkdir .git/refs/heads/main.lock", "main", PFD_FAILED },
	};
	struct world *w = *state;

	sh(w, "cp -a . ../template");
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		enum pfd_status status;
		const char *head;

		pfd_store_close(&w->store);
		sh(w, "find . -mindepth 1 -delete; cp -a ../template/. .; git "
		      "status >/dev/null");
		head = sh(w, "git rev-parse HEAD; git status --porcelain");
		reopen(w);
		sh(w, rows[i].prepare);
		status =
			COMMIT(w, replace("pfd.yaml", "name: X\n", "name: Y\n"),
				create("events/n.yaml", "n: 1\n"));
		/* The one that only looks at the file says so itself. */
		if (i == 1)
			refused(w, status, PFD_REFUSED, "edited by hand");
		else
			refused(w, status, rows[i].status, rows[i].part);
		sh(w, "rmdir .git/refs/heads/main.lock; rm -f "
		      ".git/MERGE_HEAD");
		assert_sh(w,
			"find . -name '.pfd-*' -o -name '*.lock' -o -path "
			"'*pfd/commit'; ls -d events 2>/dev/null",
			"");
		assert_string_equal(sh(w, "git rev-parse HEAD"),
			pfd_arena_z(
				w->arena, pfd_str_sub(pfd_str(head), 0, 40)));
	}
	sh(w, "rm -rf ../template");
}

static void paths_out_of_the_data(void **state)
{
	static const char *const rows[] = { "../x", "a/../../x", "/etc/x", "",
		"a//b", ".git/config", "a/.GIT/x", "a\nb", "a\\b", "c:x", "a/",
		"./a", "files/x" };
	struct world *w = *state;

	for (size_t i = 0; i < PFD_COUNT(rows); i++)
		refused(w, COMMIT(w, create(rows[i], "x\n")), PFD_REFUSED,
			"not a possible path");
	assert_clean(w);
}

static void wrong_expectations(void **state)
{
	struct world *w = *state;

	refused(w, COMMIT(w, create("pfd.yaml", "x\n")), PFD_REFUSED,
		"exists already");
	refused(w, COMMIT(w, replace("pfd.yaml", "old\n", "x\n")), PFD_REFUSED,
		"has changed");
	refused(w, COMMIT(w, take_out("nowhere.yaml", "x\n")), PFD_REFUSED,
		"has changed");
	refused(w,
		COMMIT(w, take_out("pfd.yaml", "name: X\n"),
			replace("pfd.yaml", "name: X\n", "x\n")),
		PFD_REFUSED, "touched twice");
	refused(w, COMMIT(w, create("pfd.yaml/x", "x\n")), PFD_REFUSED,
		"pfd.yaml");
	sh(w, "echo hand > new.yaml");
	refused(w, COMMIT(w, create("new.yaml", "x\n")), PFD_REFUSED,
		"stands there already");
	assert_clean(w);
}

static void head_has_moved(void **state)
{
	struct world *w = *state;
	struct pfd_snapshot head;
	struct pfd_op op = replace("pfd.yaml", "name: X\n", "name: Y\n");
	struct pfd_commit_request request = { .has_parent = true,
		.ops = &op,
		.n_ops = 1,
		.message = PFD_STR("x\n") };
	struct pfd_oid id;

	ok(w, pfd_store_lock(w->store, &w->err));
	ok(w, pfd_snapshot_take(w->arena, w->store, PFD_STATE_REVISION, "HEAD",
		      &head, &w->err));
	request.parent = head.commit;
	sh(w, "git commit -q --allow-empty -m theirs");
	refused(w, pfd_store_commit(w->store, &request, &id, &w->err),
		PFD_REFUSED, "HEAD has moved");
	request.has_parent = false;
	refused(w, pfd_store_commit(w->store, &request, &id, &w->err),
		PFD_REFUSED, "HEAD has moved");
	assert_sh(w, "git status --porcelain", "");
	assert_clean(w);
}

static void edits_included(void **state)
{
	struct world *w = *state;
	struct pfd_op op =
		replace("pfd.yaml", "name: X\n", "name: Y\nhand: 1\n");
	struct pfd_op as_is = create("new.yaml", "hand: 2\n");
	struct pfd_op gone = take_out("contacts/a.yaml", "name: a\n");

	sh(w, "printf 'name: X\\nhand: 1\\n' > pfd.yaml; echo 'hand: 2' > "
	      "new.yaml; rm contacts/a.yaml; git add new.yaml");
	op.include_edits = as_is.include_edits = gone.include_edits = true;
	op.hand = blob("something else\n");
	as_is.hand = blob("hand: 2\n");
	refused(w, COMMIT(w, op), PFD_REFUSED, "saved again");
	op.hand = blob("name: X\nhand: 1\n");
	ok(w, COMMIT(w, op, as_is, gone));
	assert_sh(w, "git status --porcelain", "");
	assert_sh(w, "git show HEAD:pfd.yaml HEAD:new.yaml",
		"name: Y\nhand: 1\nhand: 2");
	assert_clean(w);
}

static struct pfd_commit_request on_head(
	struct world *w, const struct pfd_op *ops, size_t n)
{
	struct pfd_snapshot head;

	ok(w, pfd_store_lock(w->store, &w->err));
	ok(w, pfd_snapshot_take(w->arena, w->store, PFD_STATE_REVISION, "HEAD",
		      &head, &w->err));
	return (struct pfd_commit_request){ .ops = ops,
		.n_ops = n,
		.has_parent = head.has_commit,
		.parent = head.commit };
}

static enum pfd_status apply(
	struct world *w, const struct pfd_op *ops, size_t n)
{
	struct pfd_commit_request request = on_head(w, ops, n);
	enum pfd_status status = pfd_store_apply(w->store, &request, &w->err);

	pfd_store_unlock(w->store);
	return status;
}

static void applied_only(void **state)
{
	struct world *w = *state;
	struct pfd_op ops[] = { replace("pfd.yaml", "name: X\n", "name: Y\n"),
		create("events/e.yaml", "e: 1\n"),
		take_out("contacts/a.yaml", "name: a\n") };

	/* Also where no commit could be made. */
	sh(w, "git config user.name ''; git checkout -q --detach");
	ok(w, apply(w, ops, PFD_COUNT(ops)));
	assert_sh(w, "git status --porcelain",
		"D contacts/a.yaml\n M pfd.yaml\n?? events/");
	assert_sh(w, "ls", "events\ngrants\npfd.yaml");
	assert_clean(w);
	refused(w, apply(w, ops, 1), PFD_REFUSED, "edited by hand");
}

static void applied_to_what_was_judged(void **state)
{
	struct world *w = *state;
	struct pfd_op op = replace("pfd.yaml", "name: X\n", "name: Y\n");
	struct pfd_commit_request request = on_head(w, &op, 1);

	sh(w, "echo e >> contacts/a.yaml; git commit -qam 'by somebody else'");
	refused(w, pfd_store_apply(w->store, &request, &w->err), PFD_REFUSED,
		"HEAD has moved");
	assert_sh(w, "git status --porcelain", "");
	assert_clean(w);
}

/* The second file cannot be replaced, so the first one is not. */
static void applied_or_not(void **state)
{
	struct world *w = *state;
	struct pfd_op ops[] = { replace("contacts/a.yaml", "name: a\n", "b\n"),
		replace("pfd.yaml", "name: X\n", "name: Y\n") };

	sh(w, "echo staged > staged.yaml; git add staged.yaml; echo e >> "
	      "pfd.yaml; git add pfd.yaml; git show HEAD:pfd.yaml > pfd.yaml");
	refused(w, apply(w, ops, PFD_COUNT(ops)), PFD_REFUSED, "staged");
	assert_sh(w, "cat contacts/a.yaml pfd.yaml", "name: a\nname: X");
	assert_sh(w,
		"find . -name '.pfd-*' -o -name '*.lock' -o -name commit "
		"-path '*pfd/commit'",
		"");
}

/* ---- who, when, and how signed ---- */

static void identity(void **state)
{
	static const struct {
		const char *date, *shown;
	} rows[] = {
		{ "2026-03-12T10:00:00+01:00", "2026-03-12 10:00:00 +0100" },
		{ "2026-03-12 10:00:00 +0100", "2026-03-12 10:00:00 +0100" },
		{ "@1773306000 -0230", "2026-03-12 06:30:00 -0230" },
		{ "1773306000 +0000", "2026-03-12 09:00:00 +0000" },
		{ "gestern", NULL },
		{ "2026-02-31T10:00:00Z", NULL },
		{ "2026-03-12T25:00:00Z", NULL },
	};
	struct world *w = *state;
	const char *old = "name: X\n";

	setenv("GIT_AUTHOR_NAME", "A\nauthor <x> \x1b", 1);
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		const char *new = rows[i].date;
		enum pfd_status status;

		setenv("GIT_AUTHOR_DATE", rows[i].date, 1);
		environment(w);
		status = COMMIT(w, replace("pfd.yaml", old, new));
		if (!rows[i].shown) {
			refused(w, status, PFD_REFUSED, "GIT_AUTHOR_DATE");
			continue;
		}
		ok(w, status);
		assert_sh(w, "git log -1 --format=%ai", rows[i].shown);
		assert_sh(w, "git log -1 --format='%an|%cn'",
			"Aauthor x|Test Person");
		old = new;
	}
	unsetenv("GIT_AUTHOR_NAME");
	unsetenv("GIT_AUTHOR_DATE");
	assert_clean(w);
}

static void fixed_time(void **state)
{
	struct world *w = *state;

	setenv("SOURCE_DATE_EPOCH", "1773306000", 1);
	environment(w);
	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: Y\n")));
	unsetenv("SOURCE_DATE_EPOCH");
	assert_sh(w, "git log -1 --format='%ad|%cd' --date=raw",
		"1773306000 +0000|1773306000 +0000");
}

static void hostile_message(void **state)
{
	struct world *w = *state;
	struct pfd_op op = replace("pfd.yaml", "name: X\n", "name: Y\n");
	struct pfd_oid id;

	ok(w, try_commit(w, &op, 1, "a \x1b[31mred\r subject", &id));
	assert_sh(w, "git log -1 --format=%B", "a  [31mred  subject");
	assert_clean(w);
}

static void signed_by_ssh(void **state)
{
	struct world *w = *state;

	sh(w, "ssh-keygen -q -t ed25519 -N '' -f ../key; printf 't@example.org "
	      "%s\\n' \"$(cat ../key.pub)\" > ../allowed; git config "
	      "gpg.format ssh; git config commit.gpgsign true; git config "
	      "user.signingkey \"$(realpath ../key)\"; git config "
	      "gpg.ssh.allowedSignersFile \"$(realpath ../allowed)\"");
	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: Y\n")));
	assert_non_null(strstr(sh(w, "git verify-commit HEAD"), "Good"));
	/* A public key in place of the path: only an agent has the other half. */
	sh(w, "git config user.signingkey \"key::$(cat ../key.pub)\"");
	refused(w, COMMIT(w, replace("pfd.yaml", "name: Y\n", "name: Z\n")),
		PFD_FAILED, "could not be signed");
	assert_clean(w);
	const char *pid = sh(w, "eval \"$(ssh-agent -s -a ../agent)\" "
				">/dev/null; echo $SSH_AGENT_PID");

	setenv("SSH_AUTH_SOCK", sh(w, "realpath ../agent"), 1);
	sh(w, "ssh-add -q ../key");
	environment(w);
	ok(w, COMMIT(w, replace("pfd.yaml", "name: Y\n", "name: Z\n")));
	assert_non_null(strstr(sh(w, "git verify-commit HEAD"), "Good"));
	sh(w, pfd_arena_printf(w->arena, "kill %s", pid).ptr);
	unsetenv("SSH_AUTH_SOCK");
	assert_clean(w);
}

/* ---- locks ---- */

/* A process that takes the foreign lock away once pfd stands before it, and not
 * after some time: on a busy machine another program may take longer to start
 * than pfd waits. */
static pid_t remove_lock_later(struct world *w)
{
	const char *lock =
		pfd_arena_printf(w->arena, "%s/.git/index.lock", w->dir).ptr;
	const char *waiting =
		pfd_arena_printf(w->arena, "%s/.git/pfd/commit/lock", w->dir)
			.ptr;
	const struct timespec step = { .tv_nsec = 50 * 1000000L };
	pid_t parent = getpid(), pid = fork();

	if (pid)
		return pid;
	do
		nanosleep(&step, NULL);
	while (access(waiting, F_OK) && getppid() == parent);
	_exit(unlink(lock));
}

static void foreign_index_lock(void **state)
{
	struct world *w = *state;
	int ended = 1;
	pid_t pid;

	/* One that goes is waited for … */
	sh(w, "touch .git/index.lock");
	pid = remove_lock_later(w);
	assert_true(pid > 0);
	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: Y\n")));
	assert_int_equal(waitpid(pid, &ended, 0), pid);
	assert_int_equal(ended, 0);
	/* … one that stays is named and left. */
	sh(w, "touch .git/index.lock");
	refused(w, COMMIT(w, replace("pfd.yaml", "name: Y\n", "name: Z\n")),
		PFD_FAILED, ".git/index.lock");
	assert_sh(w, "ls .git/index.lock; rm .git/index.lock; cat pfd.yaml",
		".git/index.lock\nname: Y");
	assert_clean(w);
}

static void second_holder(void **state)
{
	struct world *w = *state;
	struct pfd_store *other PFD_CLEANUP(pfd_store_close) = NULL;
	char pid[32];

	ok(w, pfd_store_open(w->arena, &w->env, w->dir, PFD_OPEN_WRITE, &other,
		      &w->err));
	ok(w, pfd_store_lock(w->store, &w->err));
	snprintf(pid, sizeof(pid), "%d", (int)getpid());
	refused(w, pfd_store_lock(other, &w->err), PFD_FAILED, pid);
	assert_non_null(strstr(error_text(w), "test"));
	pfd_store_unlock(w->store);
	ok(w, pfd_store_lock(other, &w->err));
}

/* ---- recovery: the state after a kill, made by hand ---- */

#define ZEROS "0000000000000000000000000000000000000000"

/* What a run killed on the way from "name: X" to "name: Y" leaves. */
static void leave_journal_of(
	struct world *w, const char *branch, const char *commit)
{
	struct pfd_oid old = blob("name: X\n"), new = blob("name: Y\n");
	struct pfd_oid event = blob("e: 1\n");
	char x[41], y[41], e[41];

	pfd_oid_hex(&old, x);
	sh(w, pfd_arena_printf(w->arena,
		      "mkdir -p .git/pfd/commit events; "
		      "touch events/.pfd-012345; "
		      "echo 'pfd 0123456789abcdef' > .git/index.lock; "
		      "cp .git/index.lock .git/pfd/commit/lock; "
		      "{ echo pfd-journal 1; echo nonce 0123456789abcdef; "
		      "echo branch %s; echo commit %s; "
		      "echo file %s %s %s %s 100644 pfd.yaml; "
		      "echo file " ZEROS " " ZEROS " " ZEROS
		      " %s 100644 events/e.yaml; echo end; } > "
		      ".git/pfd/commit/journal",
		      branch, commit, x, x, x, pfd_oid_hex(&new, y),
		      pfd_oid_hex(&event, e))
			.ptr);
}

static void leave_journal(struct world *w, const char *commit)
{
	leave_journal_of(w, "refs/heads/main", commit);
}

/* The branch has moved, files and index have not. */
static void half_done(struct world *w)
{
	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: Y\n"),
		      create("events/e.yaml", "e: 1\n")));
	sh(w, "git read-tree HEAD~; rm -r events; echo 'name: X' > pfd.yaml");
}

static const char *recovered(struct world *w)
{
	struct pfd_message message = pfd_store_recovered(w->store);

	return message.text.en ? pfd_message_str(w->arena, &message, PFD_EN).ptr
			       : "";
}

static void recovery_finishes(void **state)
{
	struct world *w = *state;

	half_done(w);
	leave_journal(w, "$(git rev-parse HEAD)");
	reopen(w);
	assert_non_null(strstr(recovered(w), "was finished"));
	assert_sh(w, "git status --porcelain", "");
	assert_sh(w, "cat pfd.yaml events/e.yaml", "name: Y\ne: 1");
	assert_clean(w);
	reopen(w);
	assert_string_equal(recovered(w), "");
}

static void recovery_keeps_edits(void **state)
{
	struct world *w = *state;

	half_done(w);
	leave_journal(w, "$(git rev-parse HEAD)");
	sh(w, "echo 'name: hand' > pfd.yaml");
	reopen(w);
	assert_non_null(strstr(recovered(w), "pfd.yaml has been edited"));
	assert_sh(w, "git status --porcelain", "M pfd.yaml");
	assert_sh(w, "cat pfd.yaml", "name: hand");
	assert_clean(w);
}

/* The user took the lock away and committed: HEAD has settled it. */
static void recovery_after_users_commit(void **state)
{
	struct world *w = *state;

	half_done(w);
	leave_journal(w, "$(git rev-parse HEAD)");
	sh(w, "rm .git/index.lock; git commit -qam theirs");
	reopen(w);
	assert_sh(w, "git status --porcelain", "");
	assert_sh(w, "cat pfd.yaml; git log -1 --format=%s", "name: X\ntheirs");
	assert_clean(w);
}

static void recovery_drops(void **state)
{
	struct world *w = *state;

	leave_journal(w, ZEROS);
	sh(w, "touch contacts/.pfd-012345");
	reopen(w);
	assert_non_null(strstr(recovered(w), "was taken back"));
	/* Beside no touched file: not proven to be ours. */
	assert_sh(w, "rm contacts/.pfd-012345", "");
	assert_sh(w, "git status --porcelain; ls -d events 2>/dev/null", "");
	assert_clean(w);
	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: Y\n")));
}

/* --no-commit: whatever was written is put back … */
static void recovery_puts_back(void **state)
{
	struct world *w = *state;

	leave_journal_of(w, "-", ZEROS);
	sh(w, "echo 'name: Y' > pfd.yaml; echo 'e: 1' > events/e.yaml");
	reopen(w);
	assert_string_equal(recovered(w),
		"an interrupted command was taken back; its change was not "
		"made");
	assert_sh(w, "git status --porcelain; ls -d events 2>/dev/null", "");
	assert_clean(w);
}

/* … but neither what was saved since nor what HEAD has gone on with. */
static void recovery_puts_back_no_more(void **state)
{
	struct world *w = *state;

	leave_journal_of(w, "-", ZEROS);
	sh(w, "echo 'name: hand' > pfd.yaml; echo 'e: 1' > events/e.yaml");
	reopen(w);
	assert_non_null(strstr(recovered(w), "pfd.yaml has been edited"));
	assert_sh(w, "git status --porcelain; cat pfd.yaml",
		"M pfd.yaml\nname: hand");
	assert_clean(w);
	sh(w, "git checkout -q pfd.yaml");
	leave_journal_of(w, "-", ZEROS);
	sh(w, "rm .git/index.lock; echo 'name: Y' > pfd.yaml; git commit -qam "
	      "theirs; rm events/.pfd-*; rmdir events");
	reopen(w);
	assert_sh(w, "git status --porcelain; cat pfd.yaml", "name: Y");
	assert_clean(w);
}

static void recovery_leaves_foreign_locks(void **state)
{
	struct world *w = *state;

	leave_journal(w, "2222222222222222222222222222222222222222");
	sh(w, "echo other > .git/index.lock; echo "
	      "1111111111111111111111111111111111111111 > "
	      ".git/refs/heads/main.lock");
	reopen(w);
	assert_sh(w,
		"cat .git/index.lock .git/refs/heads/main.lock; rm "
		".git/index.lock .git/refs/heads/main.lock",
		"other\n1111111111111111111111111111111111111111");
	assert_clean(w);
}

static void damaged_journal(void **state)
{
	struct world *w = *state;

	pfd_store_close(&w->store);
	sh(w, "mkdir .git/pfd/commit; echo 'pfd-journal 1' > "
	      ".git/pfd/commit/journal");
	refused(w,
		pfd_store_open(w->arena, &w->env, w->dir, PFD_OPEN_WRITE,
			&w->store, &w->err),
		PFD_FAILED, "damaged");
}

/* ---- opening ---- */

static void opening_refused(void **state)
{
	static const struct {
		const char *make, *below, *part;
		bool reading; /* refused there, too */
	} rows[] = {
		{ "mkdir r", "r", "no pfd.yaml" },
		{ "mkdir r; touch r/pfd.yaml", "r", "not a git repository" },
		{ "git init -q r; mkdir r/d; touch r/d/pfd.yaml", "r/d",
			"not at the top" },
		{ "git init -q r; touch r/pfd.yaml; git -C r config "
		  "core.worktree /etc",
			"r", "takes /etc", true },
		{ "git init -q r; touch r/pfd.yaml; printf "
		  "'[core]\\nworktree = /etc\\n' > r/i; git -C r config "
		  "include.path ../i",
			"r", "takes /etc", true },
		{ "git init -q --separate-git-dir=g r; touch r/pfd.yaml", "r",
			"work tree", true },
		{ "git init -q s; mkdir r; touch r/pfd.yaml; ln -s ../s/.git "
		  "r/.git",
			"r", "work tree", true },
		{ "git init -q --object-format=sha256 r; touch r/pfd.yaml", "r",
			"format is unknown" },
		{ "git init -q s; git -C s commit -q --allow-empty -m x; git "
		  "-C s worktree add -q ../r; touch r/pfd.yaml; mv r rr",
			"rr", "work tree", true },
		{ "git init -q --bare r", "r", "bare" },
		{ "git init -q r; touch r/pfd.yaml; chown -R 12345 r", "r",
			"safe.directory", true },
	};
	struct world *w = *state;

	/* Outside of any repository. */
	w->dir = pfd_arena_printf(w->arena, "%s/refused", top).ptr;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		struct pfd_store *store = NULL;
		const char *dir = pfd_arena_printf(
			w->arena, "%s/%s", w->dir, rows[i].below)
					  .ptr;

		/* Only root can give files away. */
		if (strstr(rows[i].make, "chown") && geteuid())
			continue;
		if (system(pfd_arena_printf(
			    w->arena, "rm -rf '%s'; mkdir '%s'", w->dir, w->dir)
				    .ptr))
			fail();
		sh(w, rows[i].make);
		refused(w,
			pfd_store_open(w->arena, &w->env, dir, PFD_OPEN_WRITE,
				&store, &w->err),
			PFD_REFUSED, rows[i].part);
		assert_null(store);
		if (rows[i].reading)
			refused(w,
				pfd_store_open(w->arena, &w->env, dir,
					PFD_OPEN_WORK, &store, &w->err),
				PFD_REFUSED, rows[i].part);
		assert_null(store);
	}
}

/* Files can be read where the repository is none of pfd's, or none at all. */
static void opening_to_read(void **state)
{
	static const char *const rows[] = {
		"mkdir r; touch r/pfd.yaml",
		"git init -q .; mkdir r; touch r/pfd.yaml",
		"git init -q --object-format=sha256 r; touch r/pfd.yaml",
		"git init -q r; touch r/pfd.yaml; rm r/.git/config",
		"git init -q r; touch r/pfd.yaml; git -C r config "
		"alias.worktrees 'worktree list'",
		"git init -q r; touch r/pfd.yaml i; git -C r config "
		"include.path ../../i",
		"git init -q s; git -C s commit -q --allow-empty -m x; git -C "
		"s worktree add -q ../r; touch r/pfd.yaml",
		"git init -q r; touch r/pfd.yaml; chown -R 12345 r; git config "
		"--global --add safe.directory $PWD/r",
	};
	struct world *w = *state;

	w->dir = pfd_arena_printf(w->arena, "%s/reading", top).ptr;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		struct pfd_store *store PFD_CLEANUP(pfd_store_close) = NULL;

		if (strstr(rows[i], "chown") && geteuid())
			continue;
		if (system(pfd_arena_printf(
			    w->arena, "rm -rf '%s'; mkdir '%s'", w->dir, w->dir)
				    .ptr))
			fail();
		sh(w, rows[i]);
		ok(w, pfd_store_open(w->arena, &w->env,
			      pfd_arena_printf(w->arena, "%s/r", w->dir).ptr,
			      PFD_OPEN_WORK, &store, &w->err));
	}
	sh(w, "git config --global --unset-all safe.directory");
}

static void linked_worktree(void **state)
{
	struct world *w = *state;
	const char *linked =
		pfd_arena_printf(w->arena, "%s-linked", w->dir).ptr;

	sh(w, pfd_arena_printf(w->arena, "git worktree add -q %s", linked).ptr);
	w->dir = linked;
	reopen(w);
	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: linked\n")));
	assert_sh(w, "git status --porcelain", "");
	assert_sh(w, "git show main:pfd.yaml; git show HEAD:pfd.yaml",
		"name: X\nname: linked");
	assert_sh(w, "git fsck --strict --no-dangling", "");
}

static void open_from_below(void **state)
{
	struct world *w = *state;
	const char *below =
		pfd_arena_printf(w->arena, "%s/grants/2026", w->dir).ptr;
	static const enum pfd_open modes[] = { PFD_OPEN_WORK, PFD_OPEN_GIT,
		PFD_OPEN_WRITE };

	for (size_t i = 0; i < PFD_COUNT(modes); i++) {
		pfd_store_close(&w->store);
		ok(w, pfd_store_open(w->arena, &w->env, below, modes[i],
			      &w->store, &w->err));
		assert_string_equal(
			pfd_store_root(w->store)->path, sh(w, "pwd -P"));
		assert_false(pfd_store_bare(w->store));
	}
}

/* ---- snapshots ---- */

static const char *listing(struct world *w, enum pfd_state_kind kind,
	const char *revision, struct pfd_snapshot *ret)
{
	struct pfd_buf buf = pfd_buf(w->arena);

	ok(w, pfd_snapshot_take(
		      w->arena, w->store, kind, revision, ret, &w->err));
	pfd_buf_addz(&buf, "");
	for (size_t i = 0; i < ret->n; i++)
		pfd_buf_printf(&buf, "%s%.*s", i ? " " : "",
			PFD_STR_ARG(ret->entries[i].path));
	return pfd_buf_str(&buf).ptr;
}

static const char *bytes_at(
	struct world *w, const struct pfd_snapshot *state, const char *path)
{
	const struct pfd_entry *entry = pfd_snapshot_find(state, pfd_str(path));
	struct pfd_str bytes;

	assert_non_null(entry);
	ok(w, pfd_snapshot_read(w->arena, state, entry, 4096, &bytes, &w->err));
	return bytes.ptr;
}

static void snapshots(void **state)
{
	struct world *w = *state;
	struct pfd_snapshot work, staged, head;
	struct pfd_str bytes;

	sh(w, "mkdir files; touch files/x .a.yaml.swp a.yaml~ .pfd-abcdef "
	      "contacts/.#a.yaml; echo s > s.yaml; git add -f s.yaml "
	      "files/x; echo w > s.yaml; git commit -qm files files/x; ln -s x "
	      "contacts/link");
	assert_string_equal(listing(w, PFD_STATE_WORK, NULL, &work),
		"contacts/a.yaml contacts/link grants/2026/2026-001.yaml "
		"grants/2026/2026-002.yaml pfd.yaml s.yaml");
	assert_string_equal(listing(w, PFD_STATE_STAGED, NULL, &staged),
		"contacts/a.yaml grants/2026/2026-001.yaml "
		"grants/2026/2026-002.yaml pfd.yaml s.yaml");
	assert_string_equal(listing(w, PFD_STATE_REVISION, "HEAD", &head),
		"contacts/a.yaml grants/2026/2026-001.yaml "
		"grants/2026/2026-002.yaml pfd.yaml");
	assert_string_equal(bytes_at(w, &work, "s.yaml"), "w\n");
	assert_string_equal(bytes_at(w, &staged, "s.yaml"), "s\n");
	assert_string_equal(bytes_at(w, &head, "contacts/a.yaml"), "name: a\n");
	assert_null(pfd_snapshot_find(&head, PFD_STR("s.yaml")));
	assert_true(head.has_commit);
	assert_int_equal(work.entries[1].mode, PFD_ENTRY_LINK);
	refused(w,
		pfd_snapshot_read(
			w->arena, &head, &head.entries[0], 7, &bytes, &w->err),
		PFD_REFUSED, "larger than 7");
	refused(w,
		pfd_snapshot_read(w->arena, &work, &work.entries[1], 4096,
			&bytes, &w->err),
		PFD_REFUSED, "contacts/link");
	refused(w,
		pfd_snapshot_take(w->arena, w->store, PFD_STATE_REVISION,
			"nonsense", &head, &w->err),
		PFD_REFUSED, "nonsense");
}

/* What is looked for by name is what the list of all has. */
static void looked_for(struct world *w, const char *revision)
{
	struct pfd_snapshot all, some;
	struct pfd_str paths[16] = { PFD_STR("pfd.yaml/x"),
		PFD_STR("nowhere/x.yaml"), PFD_STR("contacts"),
		PFD_STR("contacts/link/x"), PFD_STR("contacts/none.yaml") };
	size_t n = 5;

	listing(w, revision ? PFD_STATE_REVISION : PFD_STATE_WORK, revision,
		&all);
	assert_in_range(all.n, 4, 10);
	for (size_t i = all.n; i--;)
		paths[n++] = all.entries[i].path;
	ok(w, pfd_snapshot_look(
		      w->arena, w->store, revision, paths, n, &some, &w->err));
	assert_int_equal(some.n, all.n);
	for (size_t i = 0; i < all.n; i++) {
		const struct pfd_entry *a = &all.entries[i],
				       *b = pfd_snapshot_find(&some, a->path);

		assert_non_null(b);
		assert_int_equal(a->mode, b->mode);
		assert_true(pfd_oid_eq(&a->oid, &b->oid));
		if (a->mode == PFD_ENTRY_FILE)
			assert_string_equal(bytes_at(w, &all, a->path.ptr),
				bytes_at(w, &some, a->path.ptr));
	}
	assert_int_equal(some.has_commit, all.has_commit);
	assert_int_equal(some.commit_time_s, all.commit_time_s);
	assert_true(pfd_oid_eq(&some.commit, &all.commit));
}

static void looks(void **state)
{
	struct world *w = *state;
	struct pfd_snapshot some;

	sh(w, "ln -s x contacts/link; chmod +x contacts/a.yaml; git add -A; "
	      "git commit -qm modes; echo w > pfd.yaml");
	looked_for(w, NULL);
	looked_for(w, "HEAD");
	looked_for(w, "HEAD^{tree}");
	refused(w,
		pfd_snapshot_look(w->arena, w->store, "nonsense", NULL, 0,
			&some, &w->err),
		PFD_REFUSED, "nonsense");
}

static void unsorted_by_directory(void **state)
{
	struct world *w = *state;
	struct pfd_snapshot head;

	ok(w, COMMIT(w, create("x/a", "1\n"), create("x-b", "2\n"),
		      create("x.c", "3\n"), create("x0", "4\n")));
	listing(w, PFD_STATE_REVISION, "HEAD", &head);
	for (size_t i = 0; i < head.n; i++)
		assert_ptr_equal(pfd_snapshot_find(&head, head.entries[i].path),
			&head.entries[i]);
	assert_sh(w, "git status --porcelain", "");
	assert_clean(w);
}

static void other_index(void **state)
{
	struct world *w = *state;
	struct pfd_snapshot staged;

	sh(w, "cp .git/index .git/other; echo n > n.yaml; "
	      "GIT_INDEX_FILE=.git/other git add n.yaml");
	setenv("GIT_INDEX_FILE", ".git/other", 1);
	environment(w);
	listing(w, PFD_STATE_STAGED, NULL, &staged);
	unsetenv("GIT_INDEX_FILE");
	assert_non_null(pfd_snapshot_find(&staged, PFD_STR("n.yaml")));
}

static void bare_and_quarantine(void **state)
{
	struct world *w = *state;
	struct pfd_snapshot head;
	struct pfd_commits commits;
	const char *bare = pfd_arena_printf(w->arena, "%s-bare", w->dir).ptr;
	const char *tip;

	sh(w, pfd_arena_printf(w->arena, "git clone -q --bare . %s", bare).ptr);
	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: pushed\n")));
	tip = sh(w, "git rev-parse HEAD");
	/* The new objects lie in a quarantine only. */
	sh(w, pfd_arena_printf(
		      w->arena, "cp -r .git/objects %s/objects/incoming", bare)
			.ptr);
	w->dir = bare;
	pfd_store_close(&w->store);
	const char *names[4] = {
		pfd_arena_printf(w->arena, "GIT_DIR=%s", bare).ptr,
		pfd_arena_printf(w->arena,
			"GIT_OBJECT_DIRECTORY=%s/objects/incoming", bare)
			.ptr,
		pfd_arena_printf(w->arena,
			"GIT_ALTERNATE_OBJECT_DIRECTORIES=%s/objects", bare)
			.ptr,
		NULL
	};
	union {
		const char **in;
		char *const *out;
	} hook = { .in = names };

	w->env.environ = hook.out;
	ok(w, pfd_store_open(w->arena, &w->env, NULL, PFD_OPEN_GIT, &w->store,
		      &w->err));
	assert_true(pfd_store_bare(w->store));
	listing(w, PFD_STATE_REVISION, tip, &head);
	assert_string_equal(bytes_at(w, &head, "pfd.yaml"), "name: pushed\n");
	ok(w, pfd_store_range(w->arena, w->store,
		      pfd_arena_printf(w->arena, "main..%s", tip).ptr, &commits,
		      &w->err));
	assert_int_equal(commits.n, 1);
	refused(w,
		pfd_snapshot_take(w->arena, w->store, PFD_STATE_WORK, NULL,
			&head, &w->err),
		PFD_REFUSED, "bare");
	/* Where only files are looked at, the same is said. */
	pfd_store_close(&w->store);
	refused(w,
		pfd_store_open(w->arena, &w->env, bare, PFD_OPEN_WORK,
			&w->store, &w->err),
		PFD_REFUSED, "--at HEAD");
}

/* A HEAD that leads nowhere is the repository's trouble, not a typing error. */
static void damaged(void **state)
{
	struct world *w = *state;
	struct pfd_snapshot head;

	if (__lsan_disable)
		__lsan_disable();
	sh(w, "echo 1234567812345678123456781234567812345678 "
	      ">.git/refs/heads/main");
	refused(w,
		pfd_snapshot_take(w->arena, w->store, PFD_STATE_REVISION,
			"HEAD", &head, &w->err),
		PFD_FAILED, "HEAD");
	refused(w,
		pfd_snapshot_take(w->arena, w->store, PFD_STATE_REVISION,
			"nowhere", &head, &w->err),
		PFD_REFUSED, "no such revision");
	if (__lsan_enable)
		__lsan_enable();
}

static void ranges(void **state)
{
	struct world *w = *state;
	struct pfd_commits all, some;

	ok(w, COMMIT(w, replace("pfd.yaml", "name: X\n", "name: Y\n")));
	ok(w, COMMIT(w, replace("pfd.yaml", "name: Y\n", "name: Z\n")));
	ok(w, pfd_store_range(w->arena, w->store, "HEAD", &all, &w->err));
	assert_int_equal(all.n, 3);
	assert_false(all.items[0].has_parent);
	assert_true(pfd_oid_eq(&all.items[2].parent, &all.items[1].id));
	assert_true(pfd_str_eqz(all.items[2].author, "Test Person"));
	assert_true(pfd_str_eqz(all.items[2].subject, "grant: a change"));
	ok(w, pfd_store_range(w->arena, w->store, "HEAD~1..", &some, &w->err));
	assert_int_equal(some.n, 1);
	assert_true(pfd_oid_eq(&some.items[0].id, &all.items[2].id));
	ok(w, pfd_store_range(w->arena, w->store,
		      "0000000000000000000000000000000000000000..HEAD", &some,
		      &w->err));
	assert_int_equal(some.n, 3);
	refused(w,
		pfd_store_range(
			w->arena, w->store, "HEAD~1...HEAD", &some, &w->err),
		PFD_REFUSED, "A..B");
	refused(w,
		pfd_store_range(
			w->arena, w->store, "gone..HEAD", &some, &w->err),
		PFD_REFUSED, "gone");
}

static void versions(void **state)
{
	static const char *const names[] = { "pfd.yaml", "a/b/x.yaml", "no" };
	struct pfd_str paths[] = { pfd_str(names[0]), pfd_str(names[1]),
		pfd_str(names[2]) };
	struct world *w = *state;
	struct pfd_versions v;
	struct pfd_oid blob;

	sh(w, "mkdir -p a/b && echo 1 >a/b/x.yaml && git add a && "
	      "git commit -qm two");
	sh(w, "git switch -qc side && echo 2 >a/b/x.yaml && "
	      "git -c user.name=Other -c user.email=o@example.org commit -qam "
	      "side");
	sh(w, "git switch -q main && echo 'name: Z' >pfd.yaml && "
	      "git commit -qam three && git merge -q --no-edit side");
	ok(w, pfd_store_versions(w->arena, w->store, paths, PFD_COUNT(paths),
		      &v, &w->err));
	/* The merge itself brought nothing. */
	assert_int_equal(v.n, 4);
	assert_int_equal(v.items[0].path, 0);
	assert_false(v.items[0].was_there);
	assert_int_equal(v.items[1].path, 1);
	assert_true(v.items[1].there && !v.items[1].was_there);
	assert_true(v.items[1].order < v.items[2].order);
	for (size_t i = 2; i < v.n; i++) {
		const struct pfd_version *one = &v.items[i];

		assert_true(one->was_there);
		assert_string_equal(
			one->author.ptr, one->path ? "Other" : "Test Person");
		if (one->path)
			assert_true(pfd_oid_eq(&one->before, &v.items[1].blob));
		ok(w, pfd_store_blob_at(w->arena, w->store, &one->commit,
			      paths[one->path], &blob, &w->err));
		assert_true(pfd_oid_eq(&blob, &one->blob));
	}
	ok(w, pfd_store_blob_at(w->arena, w->store, &v.items[0].commit,
		      paths[1], &blob, &w->err));
	assert_true(pfd_oid_zero(&blob));
}

/* A directory whose object is gone is not one that is empty. */
static void unread_directory(void **state)
{
	struct pfd_str path = pfd_str("a/b/x.yaml");
	struct world *w = *state;
	struct pfd_versions v;
	struct pfd_trail *trail;
	struct pfd_trail_commit step;
	struct pfd_oid blob, head;
	bool more;

	sh(w, "mkdir -p a/b && echo 1 >a/b/x.yaml && git add a && "
	      "git commit -qm two && "
	      "rm -f .git/objects/$(git rev-parse HEAD:a/b | "
	      "sed 's,..,&/,')");
	reopen(w);
	ok(w, pfd_store_revision(w->store, "HEAD", &head, &w->err));
	refused(w,
		pfd_store_versions(w->arena, w->store, &path, 1, &v, &w->err),
		PFD_FAILED, "object not found");
	refused(w,
		pfd_store_blob_at(
			w->arena, w->store, &head, path, &blob, &w->err),
		PFD_FAILED, "object not found");
	ok(w, pfd_trail_begin(w->arena, w->store, NULL, path, &trail, &w->err));
	refused(w, pfd_trail_next(trail, w->arena, &step, &more, &w->err),
		PFD_FAILED, "object not found");
}

static const struct pfd_past_file *past_file(
	const struct pfd_past *past, const char *path)
{
	for (size_t i = 0; i < past->files.n; i++)
		if (pfd_str_eqz(past->files.items[i].path, path))
			return &past->files.items[i];
	return NULL;
}

static const struct pfd_past_commit *past_commit(
	const struct pfd_past *past, const char *path)
{
	return &past->commits.items[past_file(past, path)->commit];
}

static void past(void **state)
{
	struct world *w = *state;
	struct pfd_past past;
	struct pfd_str bytes;

	sh(w, "mkdir notes; echo gone > notes/gone; git add .; git commit -qm "
	      "'first\n\nbody'; git init -q --bare ../past.git; git push -q "
	      "../past.git HEAD:main; git remote add origin ../past.git; git "
	      "fetch -q; git rm -qr notes; echo kept > kept; git add .; git "
	      "commit -qm second; echo lost > lost; git add .; git commit -qm "
	      "lost; git reset -q --hard HEAD~1; echo stashed > kept; git "
	      "stash -q; git tag -am 'said in a tag' v1; git branch side");
	ok(w, pfd_store_past(w->arena, w->store, NULL, &past, &w->err));
	assert_false(past_file(&past, "notes/gone")->in_head);
	assert_true(past_file(&past, "kept")->in_head);
	assert_true(past_commit(&past, "notes/gone")->pushed);
	assert_false(past_commit(&past, "kept")->pushed);
	assert_false(past_commit(&past, "kept")->left);
	assert_true(past_commit(&past, "lost")->left);
	/* The stash, what it had staged, and what was reset. */
	assert_true(past.commits.items[past.commits.n - 1].left);
	for (size_t i = 0; i < past.paths.n; i++)
		for (size_t k = 0; k < i; k++)
			assert_false(pfd_str_eq(past.paths.items[i].path,
				past.paths.items[k].path));
	for (size_t i = 0; i < past.refs.n; i++)
		if (pfd_str_eqz(past.refs.items[i].name, "refs/tags/v1"))
			assert_true(pfd_str_eqz(
				past.refs.items[i].message, "said in a tag\n"));
	ok(w, pfd_store_blob(w->arena, w->store, &past_file(&past, "lost")->oid,
		      PFD_STR("lost"), 5, &bytes, &w->err));
	assert_true(pfd_str_eqz(bytes, "lost\n"));
	refused(w,
		pfd_store_blob(w->arena, w->store,
			&past_file(&past, "lost")->oid, PFD_STR("lost"), 4,
			&bytes, &w->err),
		PFD_REFUSED, "larger");

	ok(w, pfd_store_past(
		      w->arena, w->store, "HEAD~1..HEAD", &past, &w->err));
	assert_int_equal(past.commits.n, 1);
	assert_int_equal(past.files.n, 1);
	assert_int_equal(past.paths.n, 1);
	assert_int_equal(past.refs.n, 0);
	assert_true(past_file(&past, "kept")->in_head);
}

static void dirty_paths(void **state)
{
	struct world *w = *state;
	struct pfd_snapshot head;
	struct pfd_dirty dirty;
	struct pfd_str one[] = { PFD_STR("pfd.yaml"), PFD_STR("nowhere") };
	struct pfd_buf buf = pfd_buf(w->arena);

	listing(w, PFD_STATE_REVISION, "HEAD", &head);
	ok(w, pfd_store_dirty(
		      w->arena, w->store, &head, NULL, 0, &dirty, &w->err));
	assert_int_equal(dirty.n, 0);
	sh(w, "echo 'name: b' > contacts/a.yaml; echo s >> pfd.yaml; git add "
	      "pfd.yaml; git show HEAD:pfd.yaml > pfd.yaml; rm "
	      "grants/2026/2026-001.yaml; touch new.yaml");
	ok(w, pfd_store_dirty(
		      w->arena, w->store, &head, NULL, 0, &dirty, &w->err));
	pfd_vec_foreach (path, &dirty)
		pfd_buf_printf(&buf, "%.*s ", PFD_STR_ARG(*path));
	assert_string_equal(pfd_buf_str(&buf).ptr,
		"contacts/a.yaml grants/2026/2026-001.yaml new.yaml pfd.yaml ");
	ok(w, pfd_store_dirty(w->arena, w->store, &head, one, PFD_COUNT(one),
		      &dirty, &w->err));
	assert_int_equal(dirty.n, 1);
}

static void hooks(void **state)
{
	struct world *w = *state;

	assert_null(pfd_store_foreign_hook(w->store));
	sh(w, "printf '#!/bin/sh\\nexec pfd hook pre-commit\\n' > "
	      ".git/hooks/pre-commit; chmod +x .git/hooks/pre-commit");
	assert_null(pfd_store_foreign_hook(w->store));
	sh(w, "printf '#!/bin/sh\\nexit 1\\n' > .git/hooks/commit-msg");
	assert_null(pfd_store_foreign_hook(w->store));
	sh(w, "chmod +x .git/hooks/commit-msg");
	assert_string_equal(pfd_store_foreign_hook(w->store), "commit-msg");
	sh(w, "git config core.hooksPath none");
	reopen(w);
	assert_null(pfd_store_foreign_hook(w->store));
}

static void prepare_home(void)
{
	static const char *const unset[] = { "GIT_DIR", "GIT_WORK_TREE",
		"GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
		"GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_AUTHOR_NAME",
		"GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE", "GIT_COMMITTER_NAME",
		"GIT_COMMITTER_EMAIL", "GIT_COMMITTER_DATE", "PFD_TODAY",
		"SOURCE_DATE_EPOCH", "SSH_AUTH_SOCK", "XDG_CONFIG_HOME",
		"GIT_PREFIX" };
	FILE *config;
	char path[64];

	for (size_t i = 0; i < PFD_COUNT(unset); i++)
		unsetenv(unset[i]);
	if (!mkdtemp(top))
		abort();
	setenv("HOME", top, 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
	snprintf(path, sizeof(path), "%s/.gitconfig", top);
	config = fopen(path, "w");
	if (!config)
		abort();
	fputs("[user]\n\tname = Test Person\n\temail = t@example.org\n"
	      "[init]\n\tdefaultBranch = main\n",
		config);
	fclose(config);
}

int main(void)
{
#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(oid_without_library),
		IN_WORLD(first_commit),
		IN_WORLD(all_operations),
		IN_WORLD(index_needs_no_refresh),
		IN_WORLD(foreign_staged_files_stay),
		IN_WORLD(racy_edit_is_seen),
		IN_WORLD(executable_stays),
		IN_WORLD(refusals),
		IN_WORLD(paths_out_of_the_data),
		IN_WORLD(wrong_expectations),
		IN_WORLD(head_has_moved),
		IN_WORLD(edits_included),
		IN_WORLD(applied_only),
		IN_WORLD(applied_to_what_was_judged),
		IN_WORLD(applied_or_not),
		IN_WORLD(identity),
		IN_WORLD(fixed_time),
		IN_WORLD(hostile_message),
		IN_WORLD(signed_by_ssh),
		IN_WORLD(foreign_index_lock),
		IN_WORLD(second_holder),
		IN_WORLD(recovery_finishes),
		IN_WORLD(recovery_keeps_edits),
		IN_WORLD(recovery_after_users_commit),
		IN_WORLD(recovery_drops),
		IN_WORLD(recovery_puts_back),
		IN_WORLD(recovery_puts_back_no_more),
		IN_WORLD(recovery_leaves_foreign_locks),
		IN_WORLD(damaged_journal),
		IN_WORLD(opening_refused),
		IN_WORLD(opening_to_read),
		IN_WORLD(linked_worktree),
		IN_WORLD(open_from_below),
		IN_WORLD(snapshots),
		IN_WORLD(looks),
		IN_WORLD(unsorted_by_directory),
		IN_WORLD(other_index),
		IN_WORLD(bare_and_quarantine),
		IN_WORLD(damaged),
		IN_WORLD(ranges),
		IN_WORLD(versions),
		IN_WORLD(unread_directory),
		IN_WORLD(past),
		IN_WORLD(dirty_paths),
		IN_WORLD(hooks),
	};
	int failed;
	char command[64];

	prepare_home();
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	snprintf(command, sizeof(command), "rm -rf '%s'", top);
	return system(command) ? 1 : failed;
}
