/* Filling the index: a second thread reads and parses ahead while the first
 * inserts.
 *
 * Parsing is the larger half of the work and independent per file; rows go in on
 * one thread only.  Memory stays bounded: a ring of slots, each with an arena of
 * its own that is reset for the next file.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

/* So many files a slot that most tables get some rows at a time; so few that what
 * one thread has read is still in the processor's cache when the other puts it
 * in: sixteen slots of sixteen files made a check a tenth slower. */
enum { N_SLOTS = 4, FILES_A_SLOT = 8, FILES_WORTH_A_THREAD = 48 };

const struct pfd_scope pfd_scope_all = { .all = true };

struct job {
	const struct pfd_entry *entry;
	const struct pfd_kind *kind;
	struct pfd_str id;
};

/* Some files, read. */
struct slot {
	struct pfd_arena *arena;
	size_t first; /* its first job */
	struct parsed {
		struct pfd_findings findings;
		struct pfd_record record;
		struct pfd_err err;
		enum pfd_status status;
	} files[FILES_A_SLOT];
};

struct loader {
	struct pfd_index *index;
	const struct pfd_snapshot *snapshot;
	struct {
		PFD_VEC_OF(struct job);
	} files, jobs; /* all; those to be read */
	bool began;
	/* Git's object store is read by one thread at a time. */
	pthread_mutex_t git;
	/* Shared with the second thread, under `lock`: */
	pthread_mutex_t lock;
	pthread_cond_t moved;
	size_t taken;       /* jobs begun */
	size_t ready, used; /* slots parsed by the reader, inserted */
	bool reading, stop;
	/* Everything is loaded, so each grant's words are computed as soon as it
	 * is in: later, one thread would wait for them. */
	bool money;
	struct slot slots[N_SLOTS];
};

/* A connection to the database of that name in memory, which ends with its last
 * connection. */
static enum pfd_status open_index(struct pfd_arena *arena, const char *name,
	struct pfd_date as_of, struct pfd_index **ret, struct pfd_err *err)
{
	struct pfd_index *index = PFD_NEW(arena, struct pfd_index);
	index->arena = arena;
	index->name = name;
	index->as_of = as_of;
	/* Nobody asks SQLite how much memory it has; the count costs a lock per
	 * allocation. Refused where the library runs already, which is fine. */
	(void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	pfd_guard_memory();
	pfd_date_iso(as_of, index->as_of_iso);
	if (!name)
		index->name = pfd_arena_printf(
			arena, "file:/pfd-%p?vfs=memdb", (void *)index)
				      .ptr;
	if (sqlite3_open_v2(index->name, &index->db,
		    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
			    SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI,
		    NULL) != SQLITE_OK) {
		sqlite3_close(index->db);
		return pfd_fail(err, PFD_FAILED,
			PFD_MESSAGE("cannot open the index in memory",
				"der Index im Speicher lässt sich nicht "
				"öffnen"));
	}
	/* Fewer levels for the rows of some thousand records; all of them stay
	 * at hand. */
	pfd_index_exec(index, "PRAGMA page_size=8192;"
			      "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
			      "PRAGMA temp_store=MEMORY;"
			      "PRAGMA cache_size=-1000000");
	/* Not before the journal is off, which it would keep. */
	sqlite3_db_config(index->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(index->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	/* Else a name typed wrong in double quotes is a text. */
	sqlite3_db_config(index->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	pfd_index_functions(index);
	pfd_index_fresh(index);
	*ret = index;
	return PFD_OK;
}

enum pfd_status pfd_index_new(struct pfd_arena *arena, struct pfd_date as_of,
	struct pfd_index **ret, struct pfd_err *err)
{
	enum pfd_status status = open_index(arena, NULL, as_of, ret, err);
	struct pfd_index *index = *ret;
	if (status != PFD_OK)
		return status;
	index->fresh_arena = pfd_arena_new();
	pthread_mutex_init(&index->own_keys_lock, NULL);
	index->keys_lock = &index->own_keys_lock;
	index->sql = &index->own_sql;
	index->stale_all = index->bodies_stale = index->all_contacts = true;
	return PFD_OK;
}

void pfd_index_tables(struct pfd_index *index)
{
	if (index->has_tables)
		return;
	index->has_tables = true;
	pfd_index_plan(index);
	if (!pfd_index_from_image(index))
		pfd_index_create(index);
}

enum pfd_status pfd_index_twin(struct pfd_index *index, struct pfd_arena *arena,
	struct pfd_index **ret, struct pfd_err *err)
{
	PFD_CLEANUP(pfd_index_free) struct pfd_index *twin = NULL;
	enum pfd_status status =
		open_index(arena, index->name, index->as_of, &twin, err);
	if (status != PFD_OK)
		return status;
	twin->is_twin = twin->has_tables = true;
	twin->all_contacts = index->all_contacts;
	twin->keys = index->keys;
	twin->keys_asked = index->keys_asked;
	twin->keys_lock = index->keys_lock;
	twin->sealed_word = index->sealed_word;
	twin->sql = index->sql;
	memcpy(twin->tables, index->tables, sizeof twin->tables);
	memcpy(twin->has_kind, index->has_kind, sizeof twin->has_kind);
	*ret = twin;
	twin = NULL;
	return PFD_OK;
}

void pfd_index_connect(struct pfd_index *twin)
{
	/* Reads the tables and views. */
	pfd_index_exec(twin, "SELECT 1 FROM files LIMIT 0");
}

static void finalize_table(struct table *table)
{
	sqlite3_finalize(table->insert);
	sqlite3_finalize(table->remove);
	for (size_t i = 0; i < table->children.n; i++)
		finalize_table(table->children.items[i]);
}

void pfd_index_free(struct pfd_index **index)
{
	if (!*index)
		return;
	for (size_t k = 0; !(*index)->is_twin && k < PFD_N_KINDS; k++)
		if ((*index)->tables[k])
			finalize_table((*index)->tables[k]);
	if (!(*index)->is_twin) {
		sqlite3_finalize((*index)->refs.insert);
		pfd_arena_free((*index)->fresh_arena);
	}
	pfd_vec_foreach (known, &(*index)->statements)
		sqlite3_finalize(known->query->stmt);
	sqlite3_close((*index)->db);
	if ((*index)->keys_lock == &(*index)->own_keys_lock)
		pthread_mutex_destroy((*index)->keys_lock);
	*index = NULL;
}

/* ---- reading one record ---------------------------------------------------- */

/* Attachments, receipts and the like are small texts at most. */
enum { READ_MAX = PFD_YAML_MAX_BYTES + 1 };

static enum pfd_status read_bytes(struct loader *loader,
	const struct pfd_entry *entry, struct pfd_arena *arena,
	struct pfd_str *ret, enum pfd_entry_mode *ret_mode, struct pfd_err *err)
{
	bool alone = loader->snapshot->kind != PFD_STATE_WORK;
	enum pfd_status status;
	if (alone)
		pthread_mutex_lock(&loader->git);
	status = pfd_snapshot_read_mode(
		arena, loader->snapshot, entry, READ_MAX, ret, ret_mode, err);
	if (alone)
		pthread_mutex_unlock(&loader->git);
	return status;
}

static size_t slot_end(const struct loader *loader, size_t first)
{
	size_t end = first + FILES_A_SLOT;
	return end < loader->jobs.n ? end : loader->jobs.n;
}

static void parse(struct loader *loader, size_t first, struct slot *slot)
{
	struct pfd_arena *arena = slot->arena;
	pfd_arena_reset(arena);
	slot->first = first;
	for (size_t job = first; job < slot_end(loader, first); job++) {
		const struct job *what = &loader->jobs.items[job];
		struct parsed *file = &slot->files[job - first];
		enum pfd_entry_mode mode;
		struct pfd_str bytes;
		*file = (struct parsed){ .findings.arena = arena,
			.err.arena = arena };
		file->status = read_bytes(
			loader, what->entry, arena, &bytes, &mode, &file->err);
		if (file->status != PFD_OK)
			continue;
		if (mode == PFD_ENTRY_EXECUTABLE)
			pfd_index_executable(
				what->entry->path, &file->findings);
		(void)pfd_record_parse(arena, what->kind, what->id,
			what->entry->path, bytes, &file->findings,
			&file->record);
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
static void add_unread(struct pfd_findings *findings, const struct job *what,
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
		const struct job *what = &loader->jobs.items[slot->first + i];
		const struct parsed *file = &slot->files[i];
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

/* One step along the references of what was loaded. */
static void add_targets(struct loader *loader, const struct pfd_scope *scope)
{
	struct pfd_arena *arena = loader->index->arena;
	sqlite3_stmt *stmt = pfd_index_prepare(loader->index,
		"SELECT DISTINCT f.kind, f.id, f.path FROM refs r"
		" JOIN files f ON f.kind=r.target_kind AND f.id=r.target"
		" WHERE r.target_list IS NULL ORDER BY f.path");
	while (sqlite3_step(stmt) == SQLITE_ROW) {
		struct pfd_str text[3];
		for (int i = 0; i < 3; i++)
			text[i] = pfd_str(
				(const char *)sqlite3_column_text(stmt, i));
		const struct pfd_kind *kind = pfd_kind_named(text[0]);
		if (in_scope(scope, kind, text[1], text[2]))
			continue;
		pfd_vec_push(arena, &loader->jobs,
			(struct job){ .entry = pfd_snapshot_find(
					      loader->snapshot, text[2]),
				.kind = kind,
				.id = pfd_arena_str(arena, text[1]) });
	}
	sqlite3_finalize(stmt);
}

enum pfd_status pfd_index_load(struct pfd_index *index,
	const struct pfd_snapshot *snapshot, const struct pfd_scope *scope,
	struct pfd_findings *findings, struct pfd_err *err)
{
	struct loader *loader = PFD_NEW(index->arena, struct loader);
	enum pfd_status status;
	loader->index = index;
	loader->snapshot = snapshot;
	loader->money = scope->all && !index->records;
	pthread_mutex_init(&loader->git, NULL);
	pthread_mutex_init(&loader->lock, NULL);
	pthread_cond_init(&loader->moved, NULL);
	for (size_t i = 0; i < snapshot->n; i++) {
		const struct pfd_entry *entry = &snapshot->entries[i];
		struct pfd_str id;
		const struct pfd_kind *kind =
			pfd_index_classify(index->arena, entry, &id, findings);
		if (!kind)
			continue;
		pfd_vec_push(index->arena, &loader->files,
			(struct job){ entry, kind, id });
		if (in_scope(scope, kind, id, entry->path))
			pfd_vec_push(index->arena, &loader->jobs,
				(struct job){ entry, kind, id });
	}
	status = run_jobs(loader, findings, err);
	if (status == PFD_OK && !scope->all && !scope->no_targets) {
		add_targets(loader, scope);
		status = run_jobs(loader, findings, err);
	}
	pfd_index_exec(index, "COMMIT");
	if (status == PFD_OK)
		status = pfd_sql_files_read(
			index->arena, snapshot, index->sql, findings, err);
	pthread_cond_destroy(&loader->moved);
	pthread_mutex_destroy(&loader->lock);
	pthread_mutex_destroy(&loader->git);
	index->stale_all = !loader->money;
	index->bodies_stale = true;
	index->all_contacts = scope->all || scope->contacts;
	return status;
}

enum pfd_status pfd_index_put(struct pfd_index *index, struct pfd_str path,
	struct pfd_str bytes, struct pfd_findings *findings,
	struct pfd_err *err)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct pfd_entry entry = { .path = pfd_arena_str(index->arena, path) };
	struct pfd_record record;
	struct pfd_findings own = { .arena = arena };
	struct pfd_str id = { 0 };
	const struct pfd_kind *kind = pfd_index_classify(
		index->arena, &entry, &id, bytes.ptr ? findings : &own);
	(void)err;
	if (!kind)
		return PFD_OK;
	pfd_index_tables(index);
	pfd_index_exec(index, "BEGIN");
	pfd_index_delete(index, kind, id);
	pfd_index_drop_file(index, path);
	if (bytes.ptr) {
		(void)pfd_record_parse(
			arena, kind, id, entry.path, bytes, &own, &record);
		pfd_index_add_file(index, kind, id, path);
		pfd_index_gather(index, &record);
		pfd_index_flush(index);
		pfd_vec_foreach (finding, &own)
			pfd_findings_add(findings, *finding);
	}
	pfd_index_exec(index, "COMMIT");
	if (kind == &pfd_kind_grant)
		pfd_vec_push(index->arena, &index->stale, id);
	index->bodies_stale |= kind == &pfd_kind_meeting ||
			       kind == &pfd_kind_contact ||
			       kind == &pfd_kind_partnership;
	return PFD_OK;
}
