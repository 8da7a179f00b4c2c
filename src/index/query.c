/* Statements: prepared once, kept by the pointer of their text.
 */
#include <stdio.h>
#include <stdlib.h>

#include "internal.h"

void pfd_index_broken(struct pfd_index *index, const char *sql)
{
	int code = sqlite3_errcode(index->db);
	if (code == SQLITE_NOMEM)
		pfd_oom();
	fprintf(stderr, "pfd: bug in a query: %s\n%s\n",
		sqlite3_errmsg(index->db), sql);
	abort();
}

void pfd_index_exec(struct pfd_index *index, const char *sql)
{
	if (sqlite3_exec(index->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		pfd_index_broken(index, sql);
}

sqlite3_stmt *pfd_index_prepare(struct pfd_index *index, const char *sql)
{
	sqlite3_stmt *stmt;
	pfd_index_tables(index);
	if (sqlite3_prepare_v3(index->db, sql, -1, SQLITE_PREPARE_PERSISTENT,
		    &stmt, NULL) != SQLITE_OK)
		pfd_index_broken(index, sql);
	return stmt;
}

void pfd_index_bind(sqlite3_stmt *stmt, int place, struct pfd_str value)
{
	/* Bytes outlive the step in every caller: no copy. */
	sqlite3_bind_text64(stmt, place, value.ptr ? value.ptr : "", value.len,
		SQLITE_STATIC, SQLITE_UTF8);
}

void pfd_index_step(struct pfd_index *index, sqlite3_stmt *stmt)
{
	(void)pfd_index_row(index, stmt);
	sqlite3_reset(stmt);
}

bool pfd_index_row(struct pfd_index *index, sqlite3_stmt *stmt)
{
	int code = sqlite3_step(stmt);

	if (code != SQLITE_DONE && code != SQLITE_ROW)
		pfd_index_broken(index, sqlite3_sql(stmt));
	return code == SQLITE_ROW;
}

static struct pfd_query *prepare(struct pfd_index *index,
	struct pfd_arena *arena, const char *sql, bool cleared)
{
	struct pfd_query *query = PFD_NEW(arena, struct pfd_query);

	query->index = index;
	query->stmt =
		cleared ? pfd_index_prepare_cleared(index, sql, &query->widest)
			: pfd_index_prepare(index, sql);
	return query;
}

static struct pfd_query *cached(
	struct pfd_index *index, const char *sql, bool cleared)
{
	pfd_vec_foreach (known, &index->statements) {
		if (known->sql == sql) {
			sqlite3_reset(known->query->stmt);
			sqlite3_clear_bindings(known->query->stmt);
			return known->query;
		}
	}
	struct pfd_query *query = prepare(index, index->arena, sql, cleared);
	pfd_vec_push(index->arena, &index->statements,
		(struct statement){ .sql = sql, .query = query });
	return query;
}

sqlite3_stmt *pfd_index_cached(struct pfd_index *index, const char *sql)
{
	return cached(index, sql, false)->stmt;
}

struct pfd_query *pfd_query(struct pfd_index *index, const char *sql)
{
	pfd_index_refresh(index);
	return cached(index, sql, index->audience > PFD_FOR_OFFICE);
}

struct pfd_query *pfd_query_once(
	struct pfd_index *index, struct pfd_arena *arena, const char *sql)
{
	pfd_index_refresh(index);
	return prepare(index, arena, sql, index->audience > PFD_FOR_OFFICE);
}

void pfd_query_end(struct pfd_query **query)
{
	if (*query)
		sqlite3_finalize((*query)->stmt);
	*query = NULL;
}

struct pfd_query *pfd_query_early(struct pfd_index *index, const char *sql)
{
	return cached(index, sql, false);
}

void pfd_query_int(struct pfd_query *query, int place, int64_t value)
{
	sqlite3_bind_int64(query->stmt, place, value);
}

void pfd_query_str(struct pfd_query *query, int place, struct pfd_str value)
{
	sqlite3_bind_text64(query->stmt, place, value.ptr ? value.ptr : "",
		value.len, SQLITE_TRANSIENT, SQLITE_UTF8);
}

void pfd_query_null(struct pfd_query *query, int place)
{
	sqlite3_bind_null(query->stmt, place);
}

bool pfd_query_row(struct pfd_query *query)
{
	if (query->guard)
		return pfd_guard_row(query);
	if (pfd_index_row(query->index, query->stmt))
		return true;
	sqlite3_reset(query->stmt);
	return false;
}

void pfd_query_done(struct pfd_query *query)
{
	sqlite3_reset(query->stmt);
}

int pfd_row_columns(const struct pfd_query *query)
{
	return sqlite3_column_count(query->stmt);
}

const char *pfd_row_name(const struct pfd_query *query, int column)
{
	return sqlite3_column_name(query->stmt, column);
}

bool pfd_row_null(struct pfd_query *query, int column)
{
	return sqlite3_column_type(query->stmt, column) == SQLITE_NULL;
}

int64_t pfd_row_int(struct pfd_query *query, int column)
{
	return sqlite3_column_int64(query->stmt, column);
}

struct pfd_str pfd_row_str(struct pfd_query *query, int column)
{
	const char *text =
		(const char *)sqlite3_column_text(query->stmt, column);
	if (!text)
		return (struct pfd_str){ "", 0 };
	return (struct pfd_str){ text,
		(size_t)sqlite3_column_bytes(query->stmt, column) };
}

struct pfd_str pfd_row_keep(
	struct pfd_arena *arena, struct pfd_query *query, int column)
{
	return pfd_arena_str(arena, pfd_row_str(query, column));
}

static struct pfd_str hexadecimal(struct pfd_arena *arena, struct pfd_str bytes)
{
	struct pfd_buf text = pfd_buf(arena);

	pfd_buf_addz(&text, "X'");
	for (size_t i = 0; i < bytes.len; i++)
		pfd_buf_printf(&text, "%02X", (unsigned char)bytes.ptr[i]);
	pfd_buf_addc(&text, '\'');
	return pfd_buf_str(&text);
}

struct pfd_sql_value pfd_row_value(
	struct pfd_arena *arena, struct pfd_query *query, int column)
{
	int type = sqlite3_column_type(query->stmt, column);
	struct pfd_sql_value value = { .kind = PFD_SQL_STR };

	if (type == SQLITE_NULL)
		return (struct pfd_sql_value){ .kind = PFD_SQL_NULL };
	if (type == SQLITE_INTEGER)
		return (struct pfd_sql_value){ .kind = PFD_SQL_INT,
			.num = pfd_row_int(query, column) };
	value.str = pfd_row_str(query, column);
	value.str = type == SQLITE_BLOB || pfd_utf8_check(value.str) != SIZE_MAX
			    ? hexadecimal(arena, value.str)
			    : pfd_arena_str(arena, value.str);
	return value;
}

bool pfd_row_date(struct pfd_query *query, int column, struct pfd_date *ret)
{
	return !pfd_row_null(query, column) &&
	       pfd_date_parse(pfd_row_str(query, column), ret) == PFD_DATE_GOOD;
}

int64_t pfd_index_int(struct pfd_index *index, const char *sql)
{
	struct pfd_query *query = pfd_query(index, sql);
	int64_t value = pfd_query_row(query) ? pfd_row_int(query, 0) : 0;
	pfd_query_done(query);
	return value;
}

size_t pfd_index_records(const struct pfd_index *index)
{
	return index->records;
}

void pfd_index_reuse(struct pfd_index *index)
{
	index->reused = true;
}

bool pfd_index_reused(const struct pfd_index *index)
{
	return index->reused;
}

struct pfd_sql_files *pfd_index_sql_files(struct pfd_index *index)
{
	return index->sql;
}

struct pfd_arena *pfd_index_arena(const struct pfd_index *index)
{
	return index->arena;
}

const char *pfd_index_library(struct pfd_arena *arena)
{
	return pfd_arena_printf(arena, "SQLite %s", sqlite3_libversion()).ptr;
}

bool pfd_index_has(const struct pfd_index *index, const struct pfd_kind *kind)
{
	return index->has_kind[pfd_kind_number(kind)];
}
