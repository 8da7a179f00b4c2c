/* Filling the index: a second thread reads and parses ahead while the first
 * inserts.
 *
 * Parsing is the larger half of the work and independent per file; rows go in on
 * one thread only.  Memory stays bounded: a ring of slots, each with an arena of
 * its own that is reset for the next file.
 */
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "load.h"

enum { FILES_WORTH_A_THREAD = 48, BYTES_A_FILE = 4096 };

const struct pfd_scope pfd_scope_all = { .all = true };

/* ---- reading one record ---------------------------------------------------- */

/* Attachments, receipts and the like are small texts at most. */
enum { READ_MAX = PFD_YAML_MAX_BYTES + 1 };

static enum pfd_status read_bytes(const struct loader *loader,
	const struct pfd_entry *entry, struct pfd_arena *arena,
	struct pfd_str *ret, enum pfd_entry_mode *ret_mode,
	struct pfd_stamp *ret_stamp, struct pfd_err *err)
{
	bool alone = loader->snapshot->kind != PFD_STATE_WORK;
	enum pfd_status status;
	if (alone)
		pthread_mutex_lock(loader->git);
	status = pfd_snapshot_read_file(arena, loader->snapshot, entry,
		READ_MAX, ret, ret_mode, ret_stamp, err);
	if (alone)
		pthread_mutex_unlock(loader->git);
	return status;
}

static size_t slot_end(const struct loader *loader, size_t first)
{
	size_t end = first + FILES_A_SLOT;
	return end < loader->jobs.n ? end : loader->jobs.n;
}

/* What is to be saved of a file, and whether it was saved with these bytes. */
static bool is_same(const struct loader *loader, const struct source *what,
	struct pfd_str bytes, struct saved_file *now)
{
	const struct saved_file *saved = what->saved;

	now->print = pfd_print_of(bytes);
	now->oid = what->entry->oid;
	if (!saved || memcmp(&saved->print, &now->print, sizeof now->print))
		return false;
	/* What one state does not know of the file the other does. */
	if (loader->snapshot->kind == PFD_STATE_WORK)
		now->oid = saved->oid;
	else
		now->stamp = saved->stamp;
	now->clean = saved->clean;
	now->rows = saved->rows;
	return saved->clean;
}

static void parse_file(const struct loader *loader, struct pfd_arena *arena,
	const struct source *what, struct parsed *file)
{
	enum pfd_entry_mode mode;
	struct pfd_str bytes;

	file->status = read_bytes(loader, what->entry, arena, &bytes, &mode,
		&file->now.stamp, &file->err);
	if (file->status != PFD_OK)
		return;
	if (loader->since.saves)
		file->same = is_same(loader, what, bytes, &file->now) &&
			     mode == PFD_ENTRY_FILE;
	if (file->same)
		return;
	if (mode == PFD_ENTRY_EXECUTABLE)
		pfd_index_executable(what->entry->path, &file->findings);
	file->now.rows = pfd_record_parse(arena, what->kind, what->id,
		what->entry->path, bytes, &file->findings, &file->record);
	file->now.clean = !file->findings.n;
}

static void parse(struct loader *loader, size_t first, struct slot *slot)
{
	struct pfd_arena *arena = slot->arena;
	pfd_arena_reset(arena);
	slot->first = first;
	for (size_t job = first; job < slot_end(loader, first); job++) {
		struct parsed *file = &slot->files[job - first];
		*file = (struct parsed){ .findings.arena = arena,
			.err.arena = arena };
		parse_file(loader, arena, loader->jobs.items[job], file);
	}
}

/* The readers name the most they take; nothing else they refuse has a limit. */
static bool is_too_large(const struct pfd_err *err)
{
	const struct pfd_arg *args = err->message.args;
	for (size_t i = 0; i < PFD_ARGS_MAX && args[i].name; i++)
		if (!strcmp(args[i].name, "max"))
			return true;
	return false;
}

/* A file far too large is not read at all, but is the same mistake as one a
 * little too large, which the parser tells. */
static void add_unread(struct pfd_findings *findings, const struct source *what,
	const struct pfd_err *err)
{
	struct pfd_finding finding = { .severity = PFD_ERROR,
		.rule = "file.read",
		.record = pfd_record_name(err->arena, what->kind, what->id),
		.place = { .file = what->entry->path },
		.message = err->message,
		.remedy = err->hint,
		.hard = true };
	if (is_too_large(err)) {
		finding.rule = "yaml.size";
		finding.message =
			PFD_MESSAGE("more than the {max} bytes allowed",
				"mehr als die erlaubten {max} Bytes",
				PFD_A_INT("max", PFD_YAML_MAX_BYTES));
		finding.remedy = PFD_MESSAGE(
			"keep long documents under files/ and name them in "
			"the record",
			"lange Dokumente unter files/ ablegen und im Datensatz "
			"nennen");
	}
	pfd_findings_add(findings, finding);
}

/* Into the rows; what could not be read for reasons of the data is a finding. */
static enum pfd_status take(struct loader *loader, const struct slot *slot,
	struct pfd_findings *findings, struct pfd_err *err)
{
	size_t n = slot_end(loader, slot->first) - slot->first;
	struct pfd_str first = { 0 }, last = { 0 };
	for (size_t i = 0; i < n; i++) {
		struct source *what = loader->jobs.items[slot->first + i];
		const struct parsed *file = &slot->files[i];
		what->now = file->now;
		loader->since.read++;
		if (file->same)
			continue;
		loader->since.parsed++;
		if (what->saved)
			pfd_since_drop(
				loader, what->saved, what->kind, what->id);
		if (file->status == PFD_REFUSED) {
			add_unread(findings, what, &file->err);
			continue;
		}
		if (file->status != PFD_OK) {
			pfd_fail(err, file->status, file->err.message);
			return file->err.hint.text.en
				       ? pfd_hint(err, file->err.hint)
				       : file->status;
		}
		if (what->kind == &pfd_kind_grant) {
			first = first.len ? first : what->id;
			last = what->id;
		}
		pfd_index_gather(loader->index, &file->record);
		if (loader->since.found)
			pfd_index_touched(loader->index, what->kind, what->id);
		pfd_vec_foreach (finding, &file->findings)
			pfd_findings_add(findings, *finding);
	}
	pfd_index_flush(loader->index);
	if (loader->money && last.len)
		pfd_index_compute(loader->index, first, last);
	return PFD_OK;
}

/* ---- the second thread --------------------------------------------------------- */

/* The next files to read, under the lock; false: there are none. */
static bool next_files(struct loader *loader, size_t *ret)
{
	if (loader->stop || loader->taken == loader->jobs.n)
		return false;
	*ret = loader->taken;
	loader->taken = slot_end(loader, *ret);
	return true;
}

static void *read_ahead(void *ctx)
{
	struct loader *loader = ctx;
	size_t first;
	pfd_memory_ahead(loader->jobs.n * BYTES_A_FILE);
	pthread_mutex_lock(&loader->lock);
	for (;;) {
		while (!loader->stop && loader->taken < loader->jobs.n &&
			loader->ready - loader->used == N_SLOTS)
			pthread_cond_wait(&loader->moved, &loader->lock);
		if (!next_files(loader, &first))
			break;
		struct slot *slot = &loader->slots[loader->ready % N_SLOTS];
		loader->reading = true;
		pthread_mutex_unlock(&loader->lock);
		parse(loader, first, slot);
		pthread_mutex_lock(&loader->lock);
		loader->reading = false;
		loader->ready++;
		pthread_cond_signal(&loader->moved);
	}
	pthread_mutex_unlock(&loader->lock);
	return NULL;
}

/* The inserting thread takes what the reader has parsed; while nothing is ready
 * it parses itself, so both are busy whatever the balance of parsing and
 * inserting. */
static enum pfd_status insert_all(struct loader *loader, struct slot *own,
	struct pfd_findings *findings, struct pfd_err *err)
{
	enum pfd_status status = PFD_OK;
	size_t first;
	pthread_mutex_lock(&loader->lock);
	while (status == PFD_OK) {
		if (loader->used < loader->ready) {
			const struct slot *slot =
				&loader->slots[loader->used % N_SLOTS];
			pthread_mutex_unlock(&loader->lock);
			status = take(loader, slot, findings, err);
			pthread_mutex_lock(&loader->lock);
			loader->used++;
			pthread_cond_signal(&loader->moved);
		} else if (next_files(loader, &first)) {
			pthread_mutex_unlock(&loader->lock);
			parse(loader, first, own);
			status = take(loader, own, findings, err);
			pthread_mutex_lock(&loader->lock);
		} else if (loader->reading) {
			pthread_cond_wait(&loader->moved, &loader->lock);
		} else {
			break;
		}
	}
	loader->stop = true;
	pthread_cond_signal(&loader->moved);
	pthread_mutex_unlock(&loader->lock);
	return status;
}

static enum pfd_status insert_alone(struct loader *loader, struct slot *own,
	struct pfd_findings *findings, struct pfd_err *err)
{
	enum pfd_status status = PFD_OK;
	size_t first;
	while (status == PFD_OK && next_files(loader, &first)) {
		parse(loader, first, own);
		status = take(loader, own, findings, err);
	}
	return status;
}

/* What the first thread has to do before it can insert. */
static void prepare(struct loader *loader)
{
	if (loader->began)
		return;
	loader->began = true;
	if (loader->since.found) {
		pfd_since_begin(loader);
		return;
	}
	pfd_index_tables(loader->index);
	pfd_index_exec(loader->index, "BEGIN");
	pfd_vec_foreach (file, &loader->files)
		pfd_index_add_file(
			loader->index, file->kind, file->id, file->entry->path);
}

static enum pfd_status run_jobs(struct loader *loader,
	struct pfd_findings *findings, struct pfd_err *err)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct slot own = { .arena = arena };
	enum pfd_status status;
	pthread_t reader;
	bool two = loader->jobs.n >= FILES_WORTH_A_THREAD &&
		   sysconf(_SC_NPROCESSORS_ONLN) > 1;
	if (two) {
		for (size_t i = 0; i < N_SLOTS; i++)
			loader->slots[i].arena = pfd_arena_new();
		pfd_memory_ahead(2 * loader->jobs.n * BYTES_A_FILE);
		two = pthread_create(&reader, NULL, read_ahead, loader) == 0;
	}
	prepare(loader);
	if (two) {
		status = insert_all(loader, &own, findings, err);
		pthread_join(reader, NULL);
	} else {
		status = insert_alone(loader, &own, findings, err);
	}
	for (size_t i = 0; i < N_SLOTS; i++)
		pfd_arena_free(loader->slots[i].arena);
	loader->jobs.n = 0;
	loader->taken = loader->ready = loader->used = 0;
	loader->stop = false;
	memset(loader->slots, 0, sizeof loader->slots);
	return status;
}

/* ---- which files ------------------------------------------------------------ */

static bool in_scope(const struct pfd_scope *scope, const struct pfd_kind *kind,
	struct pfd_str id, struct pfd_str path)
{
	if (scope->all || kind == &pfd_kind_partnership ||
		(scope->contacts && kind == &pfd_kind_contact))
		return true;
	if (kind->has_year &&
		(!scope->kinds || kind == &pfd_kind_year ||
			scope->kinds >> pfd_kind_number(kind) & 1) &&
		strtol(id.ptr, NULL, 10) == scope->year)
		return true;
	for (size_t i = 0; i < scope->n_paths; i++)
		if (pfd_str_eq(scope->paths[i], path))
			return true;
	return false;
}

static int by_path(const void *path, const void *file)
{
	return pfd_str_cmp(*(const struct pfd_str *)path,
		((const struct source *)file)->entry->path);
}

static struct source *find_file(struct loader *loader, struct pfd_str path)
{
	return bsearch(&path, loader->files.items, loader->files.n,
		sizeof *loader->files.items, by_path);
}

/* One step along the references of what was loaded. */
static void add_targets(struct loader *loader, const struct pfd_scope *scope)
{
	struct pfd_arena *arena = loader->index->arena;
	sqlite3_stmt *stmt = pfd_index_prepare(loader->index,
		"SELECT DISTINCT f.kind, f.id, f.path FROM refs r"
		" JOIN files f ON f.kind=r.target_kind AND f.id=r.target"
		" WHERE r.target_list IS NULL ORDER BY f.path");
	while (pfd_index_row(loader->index, stmt)) {
		struct pfd_str text[3];
		for (int i = 0; i < 3; i++)
			text[i] = pfd_str(
				(const char *)sqlite3_column_text(stmt, i));
		const struct pfd_kind *kind = pfd_kind_named(text[0]);
		if (!in_scope(scope, kind, text[1], text[2]))
			pfd_vec_push(arena, &loader->jobs,
				find_file(loader, text[2]));
	}
	sqlite3_finalize(stmt);
}

static void classify(struct loader *loader, struct pfd_findings *findings)
{
	struct pfd_arena *arena = loader->index->arena;

	for (size_t i = 0; i < loader->snapshot->n; i++) {
		struct source file = { .entry = &loader->snapshot->entries[i] };
		file.kind = pfd_index_classify(
			arena, file.entry, &file.id, findings);
		if (file.kind)
			pfd_vec_push(arena, &loader->files, file);
	}
}

static void pick(struct loader *loader, const struct pfd_scope *scope)
{
	pfd_vec_foreach (file, &loader->files)
		if (in_scope(scope, file->kind, file->id, file->entry->path))
			pfd_vec_push(loader->index->arena, &loader->jobs, file);
}

static enum pfd_status load(struct loader *loader,
	const struct pfd_scope *scope, struct pfd_findings *findings,
	struct pfd_err *err)
{
	struct pfd_index *index = loader->index;
	enum pfd_status status;

	classify(loader, findings);
	if (!scope->all || !pfd_since_find(loader)) {
		loader->money = scope->all && !index->records;
		pick(loader, scope);
	}
	status = run_jobs(loader, findings, err);
	if (status == PFD_OK && !scope->all && !scope->no_targets) {
		add_targets(loader, scope);
		status = run_jobs(loader, findings, err);
	}
	pfd_since_end(loader);
	pfd_index_exec(index, "COMMIT");
	if (!loader->since.found) {
		index->stale_all = !loader->money;
		index->bodies_stale = true;
	}
	index->all_contacts = scope->all || scope->contacts;
	if (status == PFD_OK && scope->saved_later)
		index->unsaved = loader;
	else if (status == PFD_OK)
		pfd_since_save(loader);
	return status;
}

enum pfd_status pfd_index_load(struct pfd_index *index,
	const struct pfd_snapshot *snapshot, const struct pfd_scope *scope,
	struct pfd_findings *findings, struct pfd_err *err)
{
	struct loader *loader = PFD_NEW(index->arena, struct loader);
	pthread_mutex_t git = PTHREAD_MUTEX_INITIALIZER;
	enum pfd_status status;
	loader->index = index;
	loader->snapshot = snapshot;
	loader->git = &git;
	pthread_mutex_init(&loader->lock, NULL);
	pthread_cond_init(&loader->moved, NULL);
	status = load(loader, scope, findings, err);
	if (status == PFD_OK)
		status = pfd_sql_files_read(
			index->arena, snapshot, index->sql, findings, err);
	if (!index->unsaved)
		pfd_since_close(loader);
	pthread_cond_destroy(&loader->moved);
	pthread_mutex_destroy(&loader->lock);
	return status;
}

void pfd_index_save(struct pfd_index *index)
{
	struct loader *loader = index->unsaved;

	if (!loader)
		return;
	index->unsaved = NULL;
	pfd_since_save(loader);
	pfd_since_close(loader);
}
