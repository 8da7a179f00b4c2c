/* An index and its connections to the pages. */
#include "load.h"

/* A connection to the pages, or to new ones. */
static struct pfd_index *open_index(
	struct pfd_arena *arena, struct pages *pages, struct pfd_date as_of)
{
	struct pfd_index *index = PFD_NEW(arena, struct pfd_index);
	index->arena = arena;
	index->as_of = as_of;
	/* Nobody asks SQLite how much memory it has; the count costs a lock per
	 * allocation. Refused where the library runs already, which is fine. */
	(void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	pfd_guard_memory();
	pfd_date_iso(as_of, index->as_of_iso);
	index->pages = pages ? pages : pfd_pages_new();
	index->db = pfd_pages_connect(index->pages);
	if (!index->db)
		pfd_oom();
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
	return index;
}

enum pfd_status pfd_index_new(struct pfd_arena *arena, struct pfd_date as_of,
	struct pfd_index **ret, struct pfd_err *err)
{
	struct pfd_index *index = open_index(arena, NULL, as_of);
	(void)err;
	index->fresh_arena = pfd_arena_new();
	pthread_mutex_init(&index->own_keys_lock, NULL);
	index->keys_lock = &index->own_keys_lock;
	index->sql = &index->own_sql;
	index->stale_all = index->bodies_stale = index->all_contacts = true;
	*ret = index;
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
	struct pfd_index *twin = open_index(arena, index->pages, index->as_of);
	(void)err;
	twin->is_twin = twin->has_tables = true;
	twin->records = index->records;
	twin->all_contacts = index->all_contacts;
	twin->keys = index->keys;
	twin->keys_asked = index->keys_asked;
	twin->keys_lock = index->keys_lock;
	twin->sealed_word = index->sealed_word;
	twin->sql = index->sql;
	memcpy(twin->tables, index->tables, sizeof twin->tables);
	memcpy(twin->has_kind, index->has_kind, sizeof twin->has_kind);
	*ret = twin;
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
	if ((*index)->unsaved)
		pfd_since_close((*index)->unsaved);
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
	if (!(*index)->is_twin)
		pfd_pages_free((*index)->pages);
	if ((*index)->keys_lock == &(*index)->own_keys_lock)
		pthread_mutex_destroy((*index)->keys_lock);
	*index = NULL;
}
