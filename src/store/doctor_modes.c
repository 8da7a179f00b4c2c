/* Who may write to the files besides their owner.  Where git was told that a group
 * works here, or the group is the owner's own, its members may. */
#include <stdlib.h>

#include <pfd/schema.h>

#include "look.h"

static bool is_shared(const struct pfd_store *store)
{
	git_config *config PFD_CLEANUP(git_config_freep) = NULL;
	const char *value;

	/* "false", "umask" and 0 are what it is without the setting. */
	return store->repo &&
	       !git_repository_config_snapshot(&config, store->repo) &&
	       !git_config_get_string(
		       &value, config, "core.sharedrepository") &&
	       strcmp(value, "false") && strcmp(value, "umask") &&
	       strcmp(value, "0");
}

/* The bits that are too many. */
static mode_t extra(const struct stat *st, bool shared)
{
	mode_t bits = S_IWOTH;

	if (!shared && st->st_gid != st->st_uid)
		bits |= S_IWGRP;
	return S_ISLNK(st->st_mode) ? 0 : st->st_mode & bits;
}

void pfd_look_modes(struct pfd_look *look)
{
	const struct pfd_store *store = look->store;
	bool shared = is_shared(store);
	const char *first = NULL;
	int64_t n = 0;
	struct stat st;

	if (!stat(store->root.path, &st) && extra(&st, shared)) {
		first = ".";
		n++;
	}
	if (store->git.fd >= 0 && !fstat(store->common.fd, &st) &&
		extra(&st, shared)) {
		first = first ? first : ".git";
		n++;
	}
	for (size_t i = 0; i < look->snapshot->n; i++) {
		struct pfd_str path = look->snapshot->entries[i].path;

		if (pfd_file_stat(&store->root, path.ptr, &st) <= 0 ||
			!extra(&st, shared))
			continue;
		first = first ? first : path.ptr;
		n++;
	}
	if (first)
		pfd_look_tell(look, PFD_WARNING, "writable", first,
			PFD_MESSAGE("others than the owner may write here "
				    "(places: {n})",
				"andere als der Eigentümer dürfen hier "
				"schreiben (Stellen: {n})",
				PFD_A_INT("n", n)),
			PFD_MESSAGE("chmod -R {who}-w {path}",
				"chmod -R {who}-w {path}",
				PFD_A_Z("who", shared ? "o" : "go"),
				PFD_A_Z("path", store->root.path)));
}

size_t pfd_store_mend_modes(
	const struct pfd_store *store, const struct pfd_snapshot *snapshot)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();
	bool shared = is_shared(store);
	size_t n = 0;

	for (size_t i = 0; i < snapshot->n; i++) {
		struct pfd_str path = snapshot->entries[i].path;
		struct pfd_err unsaid = { .arena = arena };
		struct stat st;
		mode_t bits;
		int fd PFD_CLEANUP(pfd_fd_closep) = -1;

		if (pfd_file_stat(&store->root, path.ptr, &st) <= 0 ||
			!S_ISREG(st.st_mode))
			continue;
		bits = extra(&st, shared);
		if (pfd_kind_of_path(path))
			bits |= st.st_mode & 0111;
		if (bits &&
			pfd_file_open(&store->root, path.ptr, &fd, &st,
				&unsaid) == PFD_OK &&
			!fchmod(fd, st.st_mode & 07777 & ~bits))
			n++;
	}
	return n;
}
