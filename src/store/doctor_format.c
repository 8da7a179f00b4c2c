/* What makes libgit2 refuse a repository: read from git's files, as nothing opens it.
 */
#include "look.h"

static const struct extension {
	const char *name;
	struct pfd_text what, cure;
} extensions[] = {
	{ "extensions.objectformat",
		{ "the repository names its objects otherwise than by SHA-1",
			"das Repository benennt seine Objekte anders als mit "
			"SHA-1" },
		{ "take all of it into a new one: git init "
		  "--object-format=sha1 ../new && git fast-export --all | git "
		  "-C ../new fast-import; then use ../new",
			"alles in ein neues übernehmen: git init "
			"--object-format=sha1 ../neu && git fast-export --all "
			"| git -C ../neu fast-import; dann ../neu "
			"verwenden" } },
	{ "extensions.refstorage",
		{ "the branches are stored as reftable",
			"die Branches sind als reftable abgelegt" },
		{ "git refs migrate --ref-format=files",
			"git refs migrate --ref-format=files" } },
	{ "extensions.partialclone",
		{ "a partial clone: objects are missing",
			"ein Teil-Klon: Objekte fehlen" },
		{ "git config --unset remote.origin.partialclonefilter; git "
		  "fetch --refetch; git config --unset remote.origin.promisor; "
		  "git config --unset extensions.partialclone",
			"git config --unset remote.origin.partialclonefilter; "
			"git fetch --refetch; git config --unset "
			"remote.origin.promisor; git config --unset "
			"extensions.partialclone" } },
	{ "extensions.worktreeconfig",
		{ "work trees have a configuration of their own (git "
		  "sparse-checkout does that)",
			"Arbeitsverzeichnisse haben eine eigene Konfiguration "
			"(git sparse-checkout bewirkt das)" },
		{ "git sparse-checkout disable; git config --unset "
		  "extensions.worktreeConfig",
			"git sparse-checkout disable; git config --unset "
			"extensions.worktreeConfig" } },
	{ "extensions.relativeworktrees",
		{ "work trees are linked by relative paths",
			"Arbeitsverzeichnisse sind mit relativen Pfaden "
			"verbunden" },
		{ "git config worktree.useRelativePaths false; git worktree "
		  "repair; git config --unset extensions.relativeWorktrees "
		  "(git 2.48 or later)",
			"git config worktree.useRelativePaths false; git "
			"worktree repair; git config --unset "
			"extensions.relativeWorktrees (git ab 2.48)" } },
	{ "extensions.preciousobjects",
		{ "no object may ever be deleted here",
			"hier darf kein Objekt je gelöscht werden" },
		{ "git config --unset extensions.preciousObjects",
			"git config --unset extensions.preciousObjects" } },
};

static const struct extension *find_extension(const char *name)
{
	for (size_t i = 0; i < PFD_COUNT(extensions); i++)
		if (!strcmp(extensions[i].name, name))
			return &extensions[i];
	return NULL;
}

static int tell_extension(const git_config_entry *entry, void *ctx)
{
	struct pfd_look *look = ctx;
	const struct extension *known = find_extension(entry->name);
	struct pfd_message name = PFD_MESSAGE(
		"libgit2 does not know {name} = {value}",
		"libgit2 kennt {name} = {value} nicht",
		PFD_A_STR("name",
			pfd_arena_str(look->arena, pfd_str(entry->name))),
		PFD_A_STR("value",
			pfd_arena_str(look->arena, pfd_str(entry->value))));
	/* What it does not know either stops git. */
	struct pfd_message cure = PFD_MESSAGE(
		"if nothing needs it: git config -f {path}/config --unset "
		"{name}",
		"falls nichts sie braucht: git config -f {path}/config --unset "
		"{name}",
		name.args[0], PFD_A_Z("path", look->common.path));

	/* The one that libgit2 knows. */
	if (!strcmp(entry->name, "extensions.noop"))
		return 0;
	if (known) {
		name.text = PFD_TEXT("{what} ({name} = {value})",
			"{what} ({name} = {value})");
		name.args[2] = PFD_A_TEXT("what", known->what);
		cure = (struct pfd_message){ .text = known->cure };
	}
	pfd_look_tell(look, PFD_ERROR, "extension", ".git/config", name, cure);
	return 0;
}

static void look_version(struct pfd_look *look, git_config *config)
{
	int32_t version = 0;

	if (git_config_get_int32(
		    &version, config, "core.repositoryformatversion"))
		version = 0;
	if (version > 1)
		pfd_look_tell(look, PFD_ERROR, "extension", ".git/config",
			PFD_MESSAGE("the repository is of format {n}, and "
				    "libgit2 knows 0 and 1",
				"das Repository hat das Format {n}, und "
				"libgit2 kennt 0 und 1",
				PFD_A_INT("n", version)),
			PFD_MESSAGE("take it into a new one: git clone . "
				    "../new",
				"in ein neues übernehmen: git clone . ../neu"));
	/* Of format 0, git itself does not mind them. */
	if (version == 1)
		(void)git_config_foreach_match(
			config, "^extensions\\..*$", tell_extension, look);
}

static void look_config(struct pfd_look *look)
{
	git_config *config PFD_CLEANUP(git_config_freep) = NULL;
	struct pfd_err err = { .arena = look->arena };
	struct stat st;

	if (!pfd_file_stat(&look->common, "config", &st))
		return;
	if (!git_config_open_ondisk(&config,
		    pfd_path_join(look->arena, look->common.path, "config"))) {
		look_version(look, config);
		return;
	}
	(void)pfd_git_fail(&err, PFD_FAILED, "config");
	err.hint = PFD_MESSAGE("mend that line with an editor",
		"diese Zeile mit einem Editor richtigstellen");
	pfd_look_failed(look, "config", ".git/config", &err);
}

static const char *likely_branch(struct pfd_look *look)
{
	struct stat st;

	return pfd_file_stat(&look->common, "refs/heads/master", &st) > 0
		       ? "master"
		       : "main";
}

static bool is_id(struct pfd_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!pfd_is_digit(s.ptr[i]) &&
			(s.ptr[i] < 'a' || s.ptr[i] > 'f'))
			return false;
	return s.len == 40 || s.len == 64;
}

static void look_head(struct pfd_look *look)
{
	struct pfd_err unsaid = { .arena = look->arena };
	struct pfd_str text = { 0 };
	bool read = pfd_file_read(&look->git, "HEAD", 4096, look->arena, &text,
			    &unsaid) == PFD_OK;

	text = pfd_str_trim(text);
	if (read && (is_id(text) || pfd_str_starts(text, "ref: refs/")))
		return;
	pfd_look_tell(look, PFD_ERROR, "head", ".git/HEAD",
		read ? PFD_MESSAGE("HEAD names no branch and no commit",
			       "HEAD nennt weder Branch noch Commit")
		     : PFD_MESSAGE("HEAD cannot be read, so this is no "
				   "repository to git",
			       "HEAD ist nicht lesbar, für git ist das kein "
			       "Repository"),
		PFD_MESSAGE("echo 'ref: refs/heads/{branch}' >{path}/HEAD",
			"echo 'ref: refs/heads/{branch}' >{path}/HEAD",
			PFD_A_Z("branch", likely_branch(look)),
			PFD_A_Z("path", look->git.path)));
}

static void look_directories(struct pfd_look *look)
{
	struct stat st;

	if (pfd_file_stat(&look->common, "objects", &st) == 0)
		pfd_look_tell(look, PFD_ERROR, "damaged", ".git/objects",
			PFD_MESSAGE("the directory of all objects is missing",
				"das Verzeichnis aller Objekte fehlt"),
			PFD_MESSAGE("bring .git back from a backup, or clone "
				    "anew: git clone URL",
				".git aus einer Sicherung zurückholen oder "
				"neu klonen: git clone URL"));
	if (pfd_file_stat(&look->common, "refs", &st) == 0)
		pfd_look_tell(look, PFD_ERROR, "damaged", ".git/refs",
			PFD_MESSAGE("the directory of all branches is missing",
				"das Verzeichnis aller Branches fehlt"),
			PFD_MESSAGE("mkdir -p {path}/refs/heads",
				"mkdir -p {path}/refs/heads",
				PFD_A_Z("path", look->common.path)));
}

void pfd_look_format(struct pfd_look *look)
{
	look_config(look);
	look_directories(look);
	look_head(look);
}
