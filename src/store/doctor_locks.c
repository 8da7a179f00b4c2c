/* Locks and journals that nobody holds any more.  A lock of git's is a file, so
 * nothing tells whether its maker lives; pfd's own is held by the kernel.
 */
#include <fcntl.h>
#include <unistd.h>

#include "look.h"

/* A git that works for longer is rare, and one that was killed is not in a hurry. */
enum { AT_WORK_S = 30 };

static bool is_ours(struct pfd_look *look, const struct pfd_root *root,
	const char *path, const struct stat *st)
{
	struct pfd_err unsaid = { .arena = look->arena };
	struct pfd_str text;

	return st->st_size < 64 &&
	       pfd_file_read(root, path, 64, look->arena, &text, &unsaid) ==
		       PFD_OK &&
	       pfd_str_starts(text, "pfd ");
}

static void look_lock(
	struct pfd_look *look, const struct pfd_root *root, const char *path)
{
	int64_t now_s = pfd_cache_clock_ns() / 1000000000;
	const char *shown = pfd_arena_printf(look->arena, ".git/%s", path).ptr;
	struct stat st;

	/* Ours goes with the interrupted command. */
	if (pfd_file_stat(root, path, &st) <= 0 ||
		is_ours(look, root, path, &st))
		return;
	if (now_s - st.st_mtim.tv_sec < AT_WORK_S) {
		pfd_look_tell(look, PFD_INFO, "lock", shown,
			PFD_MESSAGE("a git program is at work",
				"ein git-Programm arbeitet"),
			PFD_MESSAGE("wait, then pfd doctor again",
				"abwarten, dann noch einmal pfd doctor"));
		return;
	}
	pfd_look_tell(look, PFD_ERROR, "lock", shown,
		PFD_MESSAGE("a git program was killed {minutes} minutes ago "
			    "and left its lock",
			"ein git-Programm wurde vor {minutes} Minuten "
			"abgebrochen und hinterließ seine Sperre",
			PFD_A_INT("minutes", (now_s - st.st_mtim.tv_sec) / 60)),
		PFD_MESSAGE("if no git is running: rm {path}",
			"falls kein git läuft: rm {path}",
			PFD_A_Z("path",
				pfd_path_join(look->arena, root->path, path))));
}

static void look_reference_locks(struct pfd_look *look)
{
	struct pfd_file_list list = { 0 };
	struct pfd_err unsaid = { .arena = look->arena };

	if (pfd_file_walk(&look->common, "refs", NULL, PFD_FILE_NAMES,
		    look->arena, &list, &unsaid) != PFD_OK)
		return;
	pfd_vec_foreach (file, &list)
		if (pfd_str_ends(file->path, ".lock"))
			look_lock(look, &look->common, file->path.ptr);
}

/* ---- pfd's own ---- */

/* 1: nobody holds it, 0: another pfd does, -1: the file system knows no locks. */
static int is_free(struct pfd_look *look, struct pfd_str *ret_holder)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	struct pfd_err unsaid = { .arena = look->arena };
	int fd = -1, ret = 1;
	struct stat st;

	if (pfd_file_open(&look->git, "pfd/lock", &fd, &st, &unsaid) != PFD_OK)
		return 1;
	if (fcntl(fd, F_OFD_GETLK, &lock))
		ret = -1;
	else if (lock.l_type != F_UNLCK)
		ret = 0;
	close(fd);
	if (!ret && pfd_file_read(&look->git, "pfd/lock", 256, look->arena,
			    ret_holder, &unsaid) == PFD_OK)
		*ret_holder = pfd_str_trim(*ret_holder);
	return ret;
}

static void tell_interrupted(struct pfd_look *look)
{
	struct pfd_store store = {
		.arena = look->arena, .git = look->git, .common = look->common
	};
	struct pfd_err err = { .arena = look->arena };
	struct pfd_journal journal = { 0 };
	struct stat st;

	if (pfd_file_stat(&look->git, PFD_COMMIT_JOURNAL, &st) > 0 &&
		pfd_journal_read(look->arena, &store, &journal, &err) !=
			PFD_OK) {
		pfd_look_tell(look, PFD_ERROR, "interrupted",
			".git/" PFD_COMMIT_JOURNAL,
			PFD_MESSAGE("the journal of an interrupted command is "
				    "damaged, so nothing can be changed",
				"das Journal eines abgebrochenen Befehls ist "
				"beschädigt, so lässt sich nichts ändern"),
			err.hint);
		return;
	}
	pfd_look_tell(look, PFD_WARNING, "interrupted", ".git/" PFD_COMMIT_DIR,
		PFD_MESSAGE("a pfd command was interrupted",
			"ein pfd-Befehl wurde abgebrochen"),
		PFD_MESSAGE("pfd doctor --fix finishes it or takes it back, "
			    "as the next change would",
			"pfd doctor --fix führt ihn zu Ende oder nimmt ihn "
			"zurück, wie es die nächste Änderung täte"));
}

static void look_own(struct pfd_look *look)
{
	struct pfd_str holder = PFD_STR("?");
	struct stat st;

	switch (is_free(look, &holder)) {
	case -1:
		pfd_look_tell(look, PFD_ERROR, "lock", ".git/pfd/lock",
			PFD_MESSAGE("this file system knows no locks",
				"dieses Dateisystem kennt keine Sperren"),
			PFD_MESSAGE("work in a clone on a local disk: git "
				    "clone . ~/pfd",
				"in einem Klon auf einer eigenen Platte "
				"arbeiten: git clone . ~/pfd"));
		return;
	case 0:
		pfd_look_tell(look, PFD_INFO, "lock", ".git/pfd/lock",
			PFD_MESSAGE("another pfd is at work: {holder}",
				"ein anderes pfd arbeitet: {holder}",
				PFD_A_STR("holder", holder)),
			PFD_MESSAGE("wait, then pfd doctor again",
				"abwarten, dann noch einmal pfd doctor"));
		return;
	}
	if (pfd_file_stat(&look->git, PFD_COMMIT_DIR, &st) > 0)
		tell_interrupted(look);
}

void pfd_look_locks(struct pfd_look *look)
{
	static const char *const shared[] = { "config.lock", "packed-refs.lock",
		"shallow.lock" };
	static const char *const own[] = { "index.lock", "HEAD.lock" };

	for (size_t i = 0; i < PFD_COUNT(own); i++)
		look_lock(look, &look->git, own[i]);
	for (size_t i = 0; i < PFD_COUNT(shared); i++)
		look_lock(look, &look->common, shared[i]);
	look_reference_locks(look);
	look_own(look);
}
