/* .git/index: what pfd must be able to read before it can commit, and what in it
 * makes git overlook files. */
#include "look.h"

static const struct {
	const char *said; /* in libgit2's words */
	struct pfd_text what, cure;
} troubles[] = {
	{ "'link'",
		{ "the index is split into two files",
			"der Index ist auf zwei Dateien verteilt" },
		{ "git config core.splitIndex false; git update-index "
		  "--no-split-index --force-write-index",
			"git config core.splitIndex false; git update-index "
			"--no-split-index --force-write-index" } },
	{ "'sdir'", { "the index is sparse", "der Index ist lückenhaft" },
		{ "git sparse-checkout disable",
			"git sparse-checkout disable" } },
	{ "checksum",
		{ "the index has no good checksum: it is damaged, or git "
		  "writes none (index.skipHash)",
			"die Prüfsumme des Index stimmt nicht: er ist "
			"beschädigt, oder git schreibt keine "
			"(index.skipHash)" },
		{ "git config index.skipHash false; git update-index "
		  "--force-write-index; if that fails: rm .git/index; git "
		  "reset",
			"git config index.skipHash false; git update-index "
			"--force-write-index; scheitert das: rm .git/index; "
			"git reset" } },
	{ "", /* whatever else */
		{ "the index cannot be read", "der Index ist nicht lesbar" },
		{ "rm .git/index; git reset (what is staged must be staged "
		  "anew)",
			"rm .git/index; git reset (Vorgemerktes ist neu "
			"vorzumerken)" } },
};

static void tell_unread(struct pfd_look *look)
{
	const git_error *last = git_error_last();
	const char *said = last && last->message ? last->message : "";
	size_t i = 0;

	while (!strstr(said, troubles[i].said))
		i++;
	pfd_look_tell(look, PFD_ERROR, "index", ".git/index",
		(struct pfd_message){ .text = troubles[i].what },
		(struct pfd_message){ .text = troubles[i].cure });
}

static void look_there(struct pfd_look *look)
{
	struct stat st;

	if (pfd_file_stat(&look->git, "index", &st) ||
		git_repository_head_unborn(look->store->repo))
		return;
	pfd_look_tell(look, PFD_WARNING, "index", ".git/index",
		PFD_MESSAGE("the index is missing: git takes all files for "
			    "deleted",
			"der Index fehlt: git hält alle Dateien für gelöscht"),
		PFD_MESSAGE("git reset", "git reset"));
}

enum marks { MARK_CONFLICT, MARK_SUBMODULE, MARK_FILES, MARK_HIDDEN, N_MARKS };
static const struct {
	const char *rule;
	enum pfd_severity severity;
	struct pfd_text what, cure;
} marks[N_MARKS] = {
	[MARK_CONFLICT] = { "midst", PFD_ERROR,
		{ "a merge left a conflict here (files: {n})",
			"hier blieb ein Konflikt zurück (Dateien: {n})" },
		{ "settle it in the file, then git add {path}",
			"in der Datei auflösen, dann git add {path}" } },
	[MARK_SUBMODULE] = { "submodule", PFD_WARNING,
		{ "a repository in the repository: pfd reads no records there "
		  "(there are: {n})",
			"ein Repository im Repository: dort liest pfd keine "
			"Datensätze (Anzahl: {n})" },
		{ "git rm --cached {path}", "git rm --cached {path}" } },
	[MARK_FILES] = { "files", PFD_ERROR,
		{ "an attachment in git, where it cannot be erased (files: "
		  "{n})",
			"ein Anhang in git, wo er nicht zu löschen ist "
			"(Dateien: {n})" },
		{ "git rm -r --cached files; out of the history: pfd explain "
		  "clear-text",
			"git rm -r --cached files; aus dem Verlauf: pfd "
			"explain clear-text" } },
	[MARK_HIDDEN] = { "hidden", PFD_WARNING,
		{ "git was told not to look at this file (files: {n})",
			"git wurde gesagt, diese Datei nicht anzusehen "
			"(Dateien: {n})" },
		{ "git update-index --no-assume-unchanged --no-skip-worktree "
		  "{path}",
			"git update-index --no-assume-unchanged "
			"--no-skip-worktree {path}" } },
};

static int mark_of(const git_index_entry *entry, bool sparse)
{
	if (git_index_entry_stage(entry))
		return MARK_CONFLICT;
	if ((entry->mode & 0170000) == 0160000)
		return MARK_SUBMODULE;
	if (!strncmp(entry->path, "files/", 6))
		return MARK_FILES;
	if (entry->flags & GIT_INDEX_ENTRY_VALID ||
		(!sparse &&
			entry->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE))
		return MARK_HIDDEN;
	return N_MARKS;
}

/* Of a kind the first, and how many. */
static void look_entries(struct pfd_look *look, git_index *index)
{
	struct {
		const char *path, *last;
		int64_t n;
	} found[N_MARKS + 1] = { 0 };
	struct stat st;
	bool sparse =
		pfd_file_stat(&look->git, "info/sparse-checkout", &st) > 0;

	for (size_t i = 0; i < git_index_entrycount(index); i++) {
		const git_index_entry *entry = git_index_get_byindex(index, i);
		int mark = mark_of(entry, sparse);

		/* A conflict has up to three entries of a path. */
		if (found[mark].last && !strcmp(found[mark].last, entry->path))
			continue;
		found[mark].last = entry->path;
		if (!found[mark].n++)
			found[mark].path =
				pfd_arena_z(look->arena, pfd_str(entry->path));
	}
	for (size_t i = 0; i < N_MARKS; i++) {
		struct pfd_message what = { .text = marks[i].what };
		struct pfd_message cure = { .text = marks[i].cure };

		if (!found[i].n)
			continue;
		what.args[0] = PFD_A_INT("n", found[i].n);
		cure.args[0] = PFD_A_Z("path", found[i].path);
		pfd_look_tell(look, marks[i].severity, marks[i].rule,
			found[i].path, what, cure);
	}
}

void pfd_look_index(struct pfd_look *look)
{
	git_index *index PFD_CLEANUP(git_index_freep) = NULL;
	struct pfd_err unsaid = { .arena = look->arena };

	look_there(look);
	if (pfd_index_open(look->store, NULL, &index, &unsaid))
		tell_unread(look);
	else
		look_entries(look, index);
}
