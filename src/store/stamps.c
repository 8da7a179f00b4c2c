/* What tells that the files of a work tree were not written since: asked of all of
 * them, on two threads, as at size the kernel's answers are all that a run waits for.
 */
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#include "internal.h"

enum { AT_ONCE = 256, WORTH_A_THREAD = 1024 };

struct pfd_stamp pfd_stamp_of(const struct stat *st)
{
	enum { NS = 1000000000 };

	return (struct pfd_stamp){
		.inode = st->st_ino,
		.size = st->st_size,
		.modified_ns = st->st_mtim.tv_sec * NS + st->st_mtim.tv_nsec,
		.changed_ns = st->st_ctim.tv_sec * NS + st->st_ctim.tv_nsec,
	};
}

/* The directory asked last: entries are sorted, and names within it are found
 * faster than whole paths. */
struct directory {
	int fd; /* -1: could not be opened */
	struct pfd_str path;
};

static struct pfd_str directory_of(struct pfd_str path)
{
	while (path.len && path.ptr[path.len - 1] != '/')
		path.len--;
	return path;
}

static void enter(struct directory *in, const struct pfd_store *store,
	struct pfd_str path, struct pfd_arena *arena)
{
	if (in->fd >= 0 && pfd_str_eq(in->path, path))
		return;
	pfd_fd_closep(&in->fd);
	in->path = path;
	in->fd = openat(store->root.fd,
		path.len ? pfd_arena_z(arena, path) : ".",
		O_PATH | O_DIRECTORY | O_CLOEXEC);
}

/* Not through pfd_file_stat, which opens: this is asked of every file, and what is
 * read is opened with care. */
static struct pfd_stamp stamp_of(
	const struct directory *in, const struct pfd_entry *entry)
{
	struct stat st;

	if (entry->edited || fstatat(in->fd, entry->path.ptr + in->path.len,
				     &st, AT_SYMLINK_NOFOLLOW))
		return (struct pfd_stamp){ 0 };
	return pfd_stamp_of(&st);
}

struct asking {
	const struct pfd_snapshot *snapshot;
	struct pfd_stamp *stamps;
	atomic_size_t next;
};

static void *ask(void *ctx)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct asking *asking = ctx;
	const struct pfd_snapshot *snapshot = asking->snapshot;
	struct directory in = { .fd = -1 };
	size_t first;

	while ((first = atomic_fetch_add(&asking->next, AT_ONCE)) < snapshot->n)
		for (size_t i = first; i < snapshot->n && i < first + AT_ONCE;
			i++) {
			const struct pfd_entry *entry = &snapshot->entries[i];

			enter(&in, snapshot->store, directory_of(entry->path),
				arena);
			asking->stamps[i] = stamp_of(&in, entry);
		}
	pfd_fd_closep(&in.fd);
	return NULL;
}

void pfd_snapshot_stamp(struct pfd_arena *arena, struct pfd_snapshot *snapshot)
{
	struct asking asking = { .snapshot = snapshot };
	pthread_t second;
	bool two;

	if (snapshot->kind != PFD_STATE_WORK || snapshot->stamps)
		return;
	asking.stamps = pfd_alloc_n(arena, snapshot->n, sizeof *asking.stamps);
	snapshot->stamped_ns = pfd_cache_clock_ns();
	two = snapshot->n >= WORTH_A_THREAD &&
	      sysconf(_SC_NPROCESSORS_ONLN) > 1 &&
	      !pthread_create(&second, NULL, ask, &asking);
	ask(&asking);
	if (two)
		pthread_join(second, NULL);
	snapshot->stamps = asking.stamps;
}
