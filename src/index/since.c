/* What a state is other than the one whose index was saved: only that is read.
 *
 * A file is as it was saved if its stamp is, or its blob's id; where neither is known
 * it is read, and its bytes tell.  So the saved index serves the work tree and every
 * revision.
 */
#include <unistd.h>

#include "load.h"

enum {
	WORTH_FILES = 24, /* fewer are read as fast as looked up */
	/* So many files read, and a hundredth of all: the index is written again,
	 * which takes about as long as reading them. */
	WORTH_AGAIN = 64,
	/* A revision more different than that is not what is asked for next. */
	SHARE_PARSED = 8
};

/* ---- comparing --------------------------------------------------------------- */

static bool is_as_saved(
	const struct loader *loader, const struct source *source)
{
	static const struct pfd_oid unknown;
	const struct saved_file *saved = source->saved;
	const struct pfd_oid *oid = &source->entry->oid;
	const struct pfd_snapshot *state = &loader->since.state;
	int64_t sure_ns = loader->since.saved.taken_ns - PFD_CACHE_TICK_NS;

	if (!saved->clean || source->entry->mode != PFD_ENTRY_FILE ||
		source->entry->edited)
		return false;
	if (!state->stamps)
		return !pfd_oid_eq(oid, &unknown) &&
		       pfd_oid_eq(oid, &saved->oid);
	return saved->stamp.modified_ns < sure_ns &&
	       saved->stamp.changed_ns < sure_ns && saved->stamp.inode &&
	       !memcmp(&state->stamps[source->entry - state->entries],
		       &saved->stamp, sizeof saved->stamp);
}

static void compare(struct loader *loader)
{
	struct pfd_arena *arena = loader->index->arena;
	const struct saved *saved = &loader->since.saved;
	const struct saved_file *at = saved->files, *end = at + saved->n;

	/* Both are sorted by path. */
	pfd_vec_foreach (source, &loader->files) {
		int order = 1;

		while (at < end && (order = pfd_str_cmp(saved_path(saved, at),
					    source->entry->path)) < 0)
			pfd_vec_push(arena, &loader->since.gone, at++);
		if (!order)
			source->saved = at++;
		if (!order && is_as_saved(loader, source))
			source->now = *source->saved;
		else
			pfd_vec_push(arena, &loader->jobs, source);
	}
	while (at < end)
		pfd_vec_push(arena, &loader->since.gone, at++);
}

static void *check_pages(void *saved)
{
	return pfd_saved_is_whole(saved) ? saved : NULL;
}

/* The pages are read through by another thread meanwhile. */
static bool compare_and_check(struct loader *loader)
{
	struct saved *saved = &loader->since.saved;
	pthread_t thread;
	bool two = sysconf(_SC_NPROCESSORS_ONLN) > 1 &&
		   !pthread_create(&thread, NULL, check_pages, saved);
	void *whole = NULL;

	pfd_snapshot_stamp(loader->index->arena, &loader->since.state);
	compare(loader);
	if (two)
		pthread_join(thread, &whole);
	else
		whole = check_pages(saved);
	return whole != NULL;
}

/* Not even what it says of the files is believed. */
static void forget(struct loader *loader)
{
	loader->jobs.n = loader->since.gone.n = 0;
	pfd_vec_foreach (source, &loader->files)
		source->saved = NULL;
	pfd_saved_close(&loader->since.saved);
}

bool pfd_since_find(struct loader *loader)
{
	struct since *since = &loader->since;
	struct pfd_arena *arena = loader->index->arena;
	const struct pfd_store *store = loader->snapshot->store;

	if (loader->index->has_tables || !store ||
		loader->files.n < WORTH_FILES ||
		!pfd_store_beside(store, arena, &since->beside))
		return false;
	since->saves = true;
	since->state = *loader->snapshot;
	since->taken_ns = since->state.stamps ? since->state.stamped_ns
					      : pfd_cache_clock_ns();
	if (!pfd_saved_open(arena, &since->beside, &since->saved))
		return false;
	since->found = compare_and_check(loader);
	if (!since->found)
		forget(loader);
	return since->found;
}

/* ---- rows that do not hold any more ------------------------------------------------ */

static void drop_gone(struct loader *loader)
{
	struct pfd_index *index = loader->index;
	struct pfd_findings ignored = { .arena = index->arena };

	pfd_vec_foreach (at, &loader->since.gone) {
		struct pfd_entry entry = { .path = saved_path(
						   &loader->since.saved, *at) };
		struct pfd_str id;
		const struct pfd_kind *kind =
			pfd_index_classify(index->arena, &entry, &id, &ignored);

		pfd_index_drop_file(index, entry.path);
		pfd_since_drop(loader, *at, kind, id);
	}
}

void pfd_since_begin(struct loader *loader)
{
	struct pfd_index *index = loader->index;
	const struct saved *saved = &loader->since.saved;

	pfd_pages_beneath(index->pages, saved->fd, saved->n_pages);
	loader->since.saved.fd = -1;
	pfd_index_plan(index);
	index->has_tables = true;
	index->stale_all = index->bodies_stale = false;
	index->records = saved->records;
	for (size_t k = 0; k < PFD_N_KINDS; k++)
		index->has_kind[k] = saved->kinds >> k & 1;
	pfd_index_exec(index, "BEGIN");
	drop_gone(loader);
	pfd_vec_foreach (source, &loader->jobs)
		if (!(*source)->saved)
			pfd_index_add_file(index, (*source)->kind,
				(*source)->id, (*source)->entry->path);
}

void pfd_since_drop(struct loader *loader, const struct saved_file *saved,
	const struct pfd_kind *kind, struct pfd_str id)
{
	struct pfd_index *index = loader->index;
	sqlite3_stmt *stmt;

	if (!saved->rows)
		return;
	if (!loader->since.dropped++) {
		stmt = pfd_index_cached(index, "SELECT max(rowid) FROM refs");
		if (pfd_index_row(index, stmt))
			loader->since.last_ref = sqlite3_column_int64(stmt, 0);
		sqlite3_reset(stmt);
		pfd_index_exec(index,
			"CREATE TEMP TABLE gone(kind TEXT, id TEXT,"
			" PRIMARY KEY(kind, id)) WITHOUT ROWID");
	}
	stmt = pfd_index_cached(index, "INSERT INTO temp.gone VALUES(?,?)");
	pfd_index_bind(stmt, 1, pfd_str(kind->name));
	pfd_index_bind(stmt, 2, id);
	pfd_index_step(index, stmt);
	pfd_index_drop_rows(index, kind, id);
	pfd_index_touched(index, kind, id);
	index->records--;
}

/* There is no way to one record's references but through those of all. */
void pfd_since_end(struct loader *loader)
{
	sqlite3_stmt *stmt;

	if (!loader->since.dropped)
		return;
	stmt = pfd_index_cached(loader->index,
		"DELETE FROM refs WHERE rowid<=? AND (kind, id) IN"
		" (SELECT kind, id FROM temp.gone)");
	sqlite3_bind_int64(stmt, 1, loader->since.last_ref);
	pfd_index_step(loader->index, stmt);
}

/* ---- saving ------------------------------------------------------------------------- */

static bool is_worth_it(const struct loader *loader)
{
	const struct since *since = &loader->since;
	size_t n = loader->files.n;

	if (!since->saves ||
		(loader->snapshot->kind != PFD_STATE_WORK &&
			loader->snapshot->kind != PFD_STATE_REVISION))
		return false;
	if (!since->found)
		return true;
	return since->read + since->gone.n > WORTH_AGAIN + n / 100 &&
	       (loader->snapshot->kind == PFD_STATE_WORK ||
		       since->parsed + since->gone.n < n / SHARE_PARSED);
}

void pfd_since_save(struct loader *loader)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = NULL;
	struct pfd_index *index = loader->index;
	struct pfd_buf paths;
	struct saved_file *files;
	struct saved saved = { .taken_ns = loader->since.taken_ns };

	if (!is_worth_it(loader))
		return;
	/* So that the next run finds everything made. */
	pfd_index_refresh(index);
	arena = pfd_arena_new();
	paths = pfd_buf(arena);
	saved.files = files =
		pfd_alloc_n(arena, loader->files.n, sizeof *saved.files);
	pfd_vec_foreach (source, &loader->files) {
		struct pfd_str path = source->entry->path;

		files[saved.n] = source->now;
		files[saved.n].path = (uint32_t)paths.len;
		files[saved.n++].path_len = (uint32_t)path.len;
		pfd_buf_add(&paths, path);
	}
	saved.paths = paths.ptr;
	saved.records = index->records;
	for (size_t k = 0; k < PFD_N_KINDS; k++)
		saved.kinds |= (uint64_t)index->has_kind[k] << k;
	pfd_saved_write(&loader->since.beside, index->pages, &saved);
}

void pfd_since_close(struct loader *loader)
{
	if (loader->since.found)
		pfd_saved_close(&loader->since.saved);
	if (loader->since.saves)
		pfd_root_close(&loader->since.beside);
}

void pfd_index_forget(const struct pfd_store *store)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	PFD_CLEANUP(pfd_root_close) struct pfd_root beside = { .fd = -1 };

	if (pfd_store_beside(store, arena, &beside))
		pfd_saved_drop(&beside);
}
