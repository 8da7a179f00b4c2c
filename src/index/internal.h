/* What the files of the index share: the plan of tables made from the schema,
 * and the database.
 */
#ifndef PFD_INDEX_INTERNAL_H
#define PFD_INDEX_INTERNAL_H

#include <pthread.h>
#include <sqlite3.h>

#include <pfd/index.h>
#include <pfd/scan.h>

#include "pages.h"

/* Every list in a typed record has this shape (PFD_LIST_OF). */
struct any_list {
	char *items;
	size_t n;
	const struct pfd_node *node;
};

/* A scalar of a record or of a list item: where it lies in the struct, groups
 * added up. */
struct column {
	const struct pfd_field *field;
	size_t offset;
	const char *name; /* "activity_start" */
	const char *path; /* "activity.start" */
	bool refers;      /* names a record or an item */
};

/* A row that is not in its table yet. */
struct fresh {
	const struct pfd_record *record;
	/* The record's own struct, an item's, an entry of a list of scalars, or
	 * the member that refers. */
	const char *data;
	const char *above[PFD_PATH_MAX]; /* the items around, outermost first */
	int64_t place;                   /* of an entry */
	/* Of a reference: */
	const struct pfd_field *field;
	struct pfd_str path;
};

/* One table: of a kind's records, of a list's items, or of the entries of a
 * list of scalars (`values`). */
struct table {
	const char *name;
	const struct pfd_field *list; /* NULL: the record's own */
	size_t offset;                /* of the list in the struct above */
	const char *path; /* of the list in the item above: "vote.named" */
	bool values;
	size_t key;   /* place among the columns of the item's key */
	size_t depth; /* list items above: 0 for a list of the record */
	const struct table *around; /* of those items; NULL at depth 0 */
	struct {
		PFD_VEC_OF(struct column);
	} columns;
	struct {
		PFD_VEC_OF(struct table *);
	} children;
	size_t width; /* columns of its rows */
	struct {
		PFD_VEC_OF(struct fresh);
	} fresh;
	sqlite3_stmt *insert, *remove;
};

static inline const struct column *pfd_table_key(const struct table *table)
{
	return &table->columns.items[table->key];
}

struct statement {
	const char *sql;
	struct pfd_query *query;
};

struct pfd_guard;
struct pfd_query {
	struct pfd_index *index;
	sqlite3_stmt *stmt;
	struct pfd_guard *guard;  /* NULL: of pfd's own making */
	enum pfd_audience widest; /* who may see all that it reads */
};

/* A function of another area. */
struct outside {
	const char *name;
	struct pfd_sql_value (*fn)(void *, const struct pfd_sql_value *);
	void *ctx;
};

struct pfd_index {
	struct pfd_arena *arena;
	sqlite3 *db;
	struct pages *pages; /* a twin's are its original's */
	struct table *tables[PFD_N_KINDS];
	struct table refs;
	const struct table *filling; /* whose rows `fresh` shows */
	struct pfd_arena *fresh_arena;
	struct pfd_date as_of;
	char as_of_iso[PFD_DATE_SIZE];
	struct pfd_scanner *scanner; /* made when asked for first */
	struct pfd_keyring *keys;    /* or NULL */
	bool keys_asked;
	/* A copy is used by another thread, the keys by both. */
	bool is_twin;
	pthread_mutex_t own_keys_lock, *keys_lock;
	const char *sealed_word; /* «sealed» */
	struct {
		PFD_VEC_OF(struct statement);
	} statements;
	struct {
		PFD_VEC_OF(struct outside *);
	} outside;                  /* functions of other areas */
	enum pfd_audience audience; /* of queries; see clear.c */
	struct {
		PFD_VEC_OF(const char *);
	} view_names; /* once there is an audience */
	bool has_tables;
	size_t records;
	bool has_kind[PFD_N_KINDS];
	bool reused;            /* its queries are asked more than once */
	struct loader *unsaved; /* NULL: saved, or not to be */
	bool all_contacts;      /* every seat and affiliation is in */
	bool bodies_stale;      /* meeting_seat and what follows from it */
	struct pfd_sql_files own_sql, *sql; /* a copy has its original's */
	/* What grant_money has not been made anew for yet. */
	bool stale_all, stale_flat;
	struct {
		PFD_VEC_OF(struct pfd_str);
	} stale;
};

/* put.c */
/* What follows from a record is to be made anew. */
void pfd_index_touched(struct pfd_index *index, const struct pfd_kind *kind,
	struct pfd_str id);
/* open.c */
/* Makes the tables and views, once: not before there is something to put in, so
 * that a second thread can read files meanwhile. */
void pfd_index_tables(struct pfd_index *index);
/* place.c */
/* The kind and id of a file, or NULL with a finding if it is at a wrong place,
 * or silently if it is none of pfd's business. */
const struct pfd_kind *pfd_index_classify(struct pfd_arena *arena,
	const struct pfd_entry *entry, struct pfd_str *ret_id,
	struct pfd_findings *findings);
/* The finding about a record that is a program. */
void pfd_index_executable(struct pfd_str path, struct pfd_findings *findings);
/* tables.c */
/* Where what stands: needs no database. */
void pfd_index_plan(struct pfd_index *index);
void pfd_index_create(struct pfd_index *index);
const char *pfd_index_type(const struct pfd_field *field); /* of its column */
/* image.c */
enum { PFD_IMAGE_RUN = 12 }; /* so many zeros are worth a run of their own */
/* False: there is none, and nothing was done. */
bool pfd_index_from_image(struct pfd_index *index);
/* rows.c */
/* The record's rows wait for pfd_index_flush; until then it must not move. */
void pfd_index_gather(struct pfd_index *index, const struct pfd_record *record);
void pfd_index_delete(struct pfd_index *index, const struct pfd_kind *kind,
	struct pfd_str id);
/* The same but for its references. */
void pfd_index_drop_rows(struct pfd_index *index, const struct pfd_kind *kind,
	struct pfd_str id);
void pfd_index_add_file(struct pfd_index *index, const struct pfd_kind *kind,
	struct pfd_str id, struct pfd_str path);
void pfd_index_drop_file(struct pfd_index *index, struct pfd_str path);
/* fresh.c */
void pfd_index_fresh(struct pfd_index *index);
/* Puts in what was gathered. */
void pfd_index_flush(struct pfd_index *index);
/* views.c */
extern const char pfd_index_views[];
/* proof.c: needed by the words of the money */
extern const char pfd_index_proof_views[];
void pfd_index_refresh(struct pfd_index *index);
/* grant_money of the grants between two ids. */
void pfd_index_compute(
	struct pfd_index *index, struct pfd_str first, struct pfd_str last);
/* deadlines.c */
extern const char pfd_index_deadlines[], pfd_index_duty_views[];
/* bodies.c */
extern const char pfd_index_body_views[];
void pfd_index_refresh_bodies(struct pfd_index *index);
/* shared.c */
extern const char pfd_index_shared_tables[];
/* functions.c */
void pfd_index_functions(struct pfd_index *index);
struct pfd_str pfd_index_arg(sqlite3_value *value);
void pfd_index_add(struct pfd_index *index, const char *name, int n,
	void (*fn)(sqlite3_context *, int, sqlite3_value **), int flags);
/* sealed.c */
void pfd_index_sealed_functions(struct pfd_index *index);
/* guard.c */
/* The views beside the tables that SQL of others may read; NULL-ended. */
extern const char *const pfd_index_words[];
/* Before SQLite starts: has its memory counted while a guarded query runs. */
void pfd_guard_memory(void);
bool pfd_guard_row(struct pfd_query *query);
/* clear.c */
/* Who may see a column of the index. */
enum pfd_audience pfd_index_audience_of(const struct pfd_index *index,
	const char *table, const char *column, const char *within);
/* Whether it is the table itself behind the copy that the public sees. */
bool pfd_index_uncovered(const char *table, const char *schema);
/* Prepares for the index's audience. */
sqlite3_stmt *pfd_index_prepare_cleared(struct pfd_index *index,
	const char *sql, enum pfd_audience *ret_widest);
/* query.c */
/* A statement kept for the next time by the pointer of its text, ready for
 * values; unlike pfd_query it does not bring the money up to date first. */
sqlite3_stmt *pfd_index_cached(struct pfd_index *index, const char *sql);
void pfd_index_exec(struct pfd_index *index, const char *sql);
sqlite3_stmt *pfd_index_prepare(struct pfd_index *index, const char *sql);
/* Steps a statement that returns no rows, and resets it. */
void pfd_index_step(struct pfd_index *index, sqlite3_stmt *stmt);
/* Whether there is another row, of a statement to be reset behind the last. */
bool pfd_index_row(struct pfd_index *index, sqlite3_stmt *stmt);
void pfd_index_bind(sqlite3_stmt *stmt, int place, struct pfd_str value);
/* A failing statement of ours is a bug or no memory: both end the process. */
__attribute__((noreturn)) void pfd_index_broken(
	struct pfd_index *index, const char *sql);

#endif
