/* What is wrong with a repository itself, for `pfd doctor`: also where nothing else
 * starts, so it is looked at in steps, each of which needs no more than what the
 * ones before have found in order.
 *
 * An error is what makes pfd refuse to read or to write; a warning what hides
 * something from it; a note what is good to know.
 */
#include "look.h"

void pfd_look_tell(struct pfd_look *look, enum pfd_severity severity,
	const char *rule, const char *file, struct pfd_message message,
	struct pfd_message cure)
{
	const char *id = pfd_arena_printf(look->arena, "doctor.%s", rule).ptr;

	pfd_findings_add(
		look->findings, (struct pfd_finding){ .severity = severity,
					.rule = id,
					.place = { pfd_str(file), 1, 1 },
					.message = message,
					.remedy = cure,
					.hard = true });
}

void pfd_look_failed(struct pfd_look *look, const char *rule, const char *file,
	const struct pfd_err *err)
{
	pfd_look_tell(look, PFD_ERROR, rule, file, err->message, err->hint);
}

/* The directory that a file of one line names: .git of a linked work tree, and
 * its `commondir`.  NULL: it names none. */
static const char *read_way(struct pfd_arena *arena, const char *dir,
	const char *name, const char *prefix)
{
	struct pfd_root root PFD_CLEANUP(pfd_root_close) = { .fd = -1 };
	struct pfd_err unsaid = { .arena = arena };
	struct pfd_str text;

	if (pfd_root_open(&root, arena, dir, &unsaid) != PFD_OK ||
		pfd_file_read(&root, name, 4096, arena, &text, &unsaid) !=
			PFD_OK ||
		!pfd_str_starts(text, prefix))
		return NULL;
	text = pfd_str_trim(pfd_str_sub(text, strlen(prefix), text.len));
	return pfd_str_starts(text, "/")
		       ? pfd_arena_z(arena, text)
		       : pfd_path_join(arena, dir, pfd_arena_z(arena, text));
}

/* Where git keeps what belongs to `dir`; false where that cannot be seen. */
static bool find_git(struct pfd_look *look, const char *dir, bool bare)
{
	struct pfd_arena *arena = look->arena;
	struct pfd_err unsaid = { .arena = arena };
	const char *git = bare ? dir : pfd_path_join(arena, dir, ".git");
	const char *common;
	struct stat st;

	if (!lstat(git, &st) && S_ISREG(st.st_mode))
		git = read_way(arena, dir, ".git", "gitdir: ");
	if (!git)
		return false;
	common = read_way(arena, git, "commondir", "");
	return pfd_root_open(&look->git, arena, git, &unsaid) == PFD_OK &&
	       pfd_root_open(&look->common, arena, common ? common : git,
		       &unsaid) == PFD_OK;
}

static bool has_error(const struct pfd_findings *findings)
{
	return pfd_findings_count(findings, PFD_ERROR) > 0;
}

/* What the steps above have told need not be told again as libgit2 puts it. */
static void look_opened(struct pfd_look *look, const struct pfd_env *env,
	const char *dir, bool bare)
{
	struct pfd_err err = { .arena = look->arena };

	if (pfd_store_open(look->arena, env, dir, PFD_OPEN_GIT, &look->store,
		    &err) == PFD_OK)
		return;
	if (!has_error(look->findings))
		pfd_look_failed(look, "open", bare ? dir : ".git", &err);
	/* Its files can be looked at all the same. */
	if (!bare && pfd_store_open(look->arena, env, dir, PFD_OPEN_WORK,
			     &look->store, &err) != PFD_OK)
		look->store = NULL;
}

static void look_identity(struct pfd_look *look)
{
	static const char *const roles[] = { "AUTHOR", "COMMITTER" };

	for (size_t i = 0; i < PFD_COUNT(roles); i++) {
		struct pfd_err err = { .arena = look->arena };
		git_signature *who PFD_CLEANUP(git_signature_freep) = NULL;

		if (pfd_identity(look->store, roles[i], &who, &err) == PFD_OK)
			continue;
		pfd_look_failed(look, "identity", ".git/config", &err);
		return;
	}
}

/* What makes git, and pfd with it, look elsewhere than where one stands. */
static void look_environment(struct pfd_look *look, const struct pfd_env *env)
{
	static const char *const names[] = { "GIT_DIR", "GIT_WORK_TREE",
		"GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY" };

	for (size_t i = 0; i < PFD_COUNT(names); i++)
		if (pfd_env_get(env, names[i]))
			pfd_look_tell(look, PFD_WARNING, "environment",
				names[i],
				PFD_MESSAGE("the variable {name} leads git and "
					    "pfd to another place: {value}",
					"die Variable {name} führt git und pfd "
					"an einen anderen Ort: {value}",
					PFD_A_Z("name", names[i]),
					PFD_A_Z("value",
						pfd_env_get(env, names[i]))),
				PFD_MESSAGE("unset {name}", "unset {name}",
					PFD_A_Z("name", names[i])));
}

enum pfd_status pfd_store_examine(struct pfd_arena *arena,
	const struct pfd_env *env, const char *directory,
	struct pfd_findings *findings, struct pfd_store **ret,
	struct pfd_snapshot *ret_files, struct pfd_err *err)
{
	struct pfd_look look = { .arena = arena,
		.findings = findings,
		.git.fd = -1,
		.common.fd = -1 };
	const char *dir;
	bool bare;
	enum pfd_status status =
		pfd_store_find(arena, env, directory, &dir, &bare, err);

	if (status == PFD_OK)
		status = pfd_git_start(err);
	if (status != PFD_OK)
		return status;
	look_environment(&look, env);
	if (find_git(&look, dir, bare)) {
		pfd_look_format(&look);
		pfd_look_locks(&look);
	}
	look_opened(&look, env, dir, bare);
	if (look.store && !bare) {
		status = pfd_snapshot_take(arena, look.store, PFD_STATE_WORK,
			NULL, ret_files, err);
		look.snapshot = ret_files;
	}
	if (status == PFD_OK && look.store && look.store->repo) {
		pfd_look_state(&look);
		if (!bare) {
			look_identity(&look);
			pfd_look_index(&look);
			pfd_look_files(&look);
		}
	}
	if (look.snapshot && status == PFD_OK)
		pfd_look_modes(&look);
	pfd_root_close(&look.git);
	pfd_root_close(&look.common);
	git_libgit2_shutdown();
	*ret = look.store;
	return status;
}
