/* Rows on their way into their tables, as a virtual table: it reads them from the
 * typed records, and INSERT … SELECT copies all of a table at once.  That opens
 * the table once instead of for each row, and rows in their order are appended
 * without a search.
 */
#include <stdlib.h>

#include "internal.h"

struct shown {
	sqlite3_vtab base;
	struct pfd_index *index;
};

struct cursor {
	sqlite3_vtab_cursor base;
	const struct table *table;
	size_t at;
};

/* ---- one value ------------------------------------------------------------------- */

static void result_str(sqlite3_context *ctx, struct pfd_str value)
{
	/* Bytes outlive the statement: no copy. */
	sqlite3_result_text64(ctx, value.ptr ? value.ptr : "", value.len,
		SQLITE_STATIC, SQLITE_UTF8);
}

/* The scalar, or NULL where the record has none that could be read: a result that
 * is not set. */
static void result_scalar(sqlite3_context *ctx, const struct pfd_field *field,
	enum pfd_type type, const char *member)
{
	switch (type) {
	case PFD_T_MONEY: {
		const pfd_f_money *money = (const void *)member;
		if (money->state == PFD_SET)
			sqlite3_result_int64(ctx, money->v);
		return;
	}
	case PFD_T_INT:
	case PFD_T_CLOCK: {
		const pfd_f_int *num = (const void *)member;
		if (num->state == PFD_SET)
			sqlite3_result_int64(ctx, num->v);
		return;
	}
	case PFD_T_BOOL: {
		const pfd_f_bool *yes = (const void *)member;
		if (yes->state == PFD_SET)
			sqlite3_result_int64(ctx, yes->v);
		return;
	}
	case PFD_T_DATE: {
		const pfd_f_date *date = (const void *)member;
		char iso[PFD_DATE_SIZE];
		if (date->state == PFD_SET)
			sqlite3_result_text(ctx, pfd_date_iso(date->v, iso), 10,
				SQLITE_TRANSIENT);
		return;
	}
	case PFD_T_ENUM:
	case PFD_T_ENUMS: {
		const pfd_f_enum *value = (const void *)member;
		if (value->state == PFD_SET)
			result_str(ctx,
				pfd_str(field->values->values[value->v].key));
		return;
	}
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
	case PFD_T_STRS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS: {
		const pfd_f_str *str = (const void *)member;
		if (str->state == PFD_SET)
			result_str(ctx, str->v);
		return;
	}
	case PFD_T_GROUP:
	case PFD_T_LIST:
		break;
	}
}

static void result_column(
	sqlite3_context *ctx, const struct column *column, const char *data)
{
	result_scalar(
		ctx, column->field, column->field->type, data + column->offset);
}

static void result_ref(sqlite3_context *ctx, const struct fresh *ref, size_t i)
{
	struct pfd_str kind = pfd_str(ref->field->target), list = { 0 };
	size_t dot = pfd_str_find(kind, '.');
	if (dot != SIZE_MAX) {
		list = pfd_str_sub(kind, dot + 1, kind.len);
		kind = pfd_str_sub(kind, 0, dot);
	}
	switch (i) {
	case 0:
		result_str(ctx, pfd_str(ref->record->kind->name));
		return;
	case 1:
		result_str(ctx, ref->record->id);
		return;
	case 2:
		result_str(ctx, ref->path);
		return;
	case 3:
		result_str(ctx, kind);
		return;
	case 4:
		if (list.len)
			result_str(ctx, list);
		return;
	default:
		result_scalar(ctx, ref->field, PFD_T_REF, ref->data);
	}
}

/* Columns in the order of create() in tables.c. */
static void result_row(sqlite3_context *ctx, const struct table *table,
	const struct fresh *row, size_t i)
{
	bool has_year = !table->list && row->record->kind->has_year;
	if (i == 0) {
		result_str(ctx, row->record->id);
		return;
	}
	i--;
	if (!table->list) {
		if (i == 0)
			result_str(ctx, row->record->path);
		else if (i == 1 && has_year)
			sqlite3_result_int64(
				ctx, strtol(row->record->id.ptr, NULL, 10));
		else
			result_column(ctx,
				&table->columns.items[i - 1 - has_year],
				row->data);
		return;
	}
	if (i < table->depth) {
		const struct table *around = table->around;
		while (around->depth > i)
			around = around->around;
		result_column(ctx, pfd_table_key(around), row->above[i]);
		return;
	}
	i -= table->depth;
	if (!table->values)
		result_column(ctx, &table->columns.items[i], row->data);
	else if (i == 0)
		sqlite3_result_int64(ctx, row->place);
	else
		result_scalar(ctx, table->list, table->list->type, row->data);
}

/* ---- the virtual table ------------------------------------------------------------ */

static size_t widest(const struct table *table)
{
	size_t most = table->width;
	for (size_t i = 0; i < table->children.n; i++) {
		size_t width = widest(table->children.items[i]);
		most = width > most ? width : most;
	}
	return most;
}

static void add_columns(struct pfd_buf *sql, size_t n)
{
	for (size_t i = 0; i < n; i++)
		pfd_buf_printf(sql, "%sc%zu", i ? "," : "", i);
}

static int do_connect(sqlite3 *db, void *ctx, int n, const char *const *args,
	sqlite3_vtab **ret, char **error)
{
	struct pfd_index *index = ctx;
	struct pfd_buf sql = pfd_buf(index->arena);
	struct shown *shown = sqlite3_malloc(sizeof *shown);
	size_t width = index->refs.width;
	int code;
	(void)n, (void)args, (void)error;
	if (!shown)
		return SQLITE_NOMEM;
	*shown = (struct shown){ .index = index };
	for (size_t k = 0; k < PFD_N_KINDS; k++) {
		size_t most = widest(index->tables[k]);
		width = most > width ? most : width;
	}
	pfd_buf_addz(&sql, "CREATE TABLE fresh(");
	add_columns(&sql, width);
	pfd_buf_addc(&sql, ')');
	code = sqlite3_declare_vtab(db, sql.ptr);
	if (code == SQLITE_OK)
		code = sqlite3_vtab_config(db, SQLITE_VTAB_DIRECTONLY);
	if (code == SQLITE_OK)
		*ret = &shown->base;
	else
		sqlite3_free(shown);
	return code;
}

static int do_disconnect(sqlite3_vtab *base)
{
	sqlite3_free(base);
	return SQLITE_OK;
}

static int do_best(sqlite3_vtab *base, sqlite3_index_info *info)
{
	(void)base, (void)info;
	return SQLITE_OK;
}

static int do_open(sqlite3_vtab *base, sqlite3_vtab_cursor **ret)
{
	struct cursor *cursor = sqlite3_malloc(sizeof *cursor);
	(void)base;
	if (!cursor)
		return SQLITE_NOMEM;
	*cursor = (struct cursor){ 0 };
	*ret = &cursor->base;
	return SQLITE_OK;
}

static int do_close(sqlite3_vtab_cursor *base)
{
	sqlite3_free(base);
	return SQLITE_OK;
}

static int do_filter(sqlite3_vtab_cursor *base, int number, const char *name,
	int n, sqlite3_value **args)
{
	struct cursor *cursor = (struct cursor *)base;
	(void)number, (void)name, (void)n, (void)args;
	cursor->table = ((struct shown *)base->pVtab)->index->filling;
	cursor->at = 0;
	return SQLITE_OK;
}

static int do_next(sqlite3_vtab_cursor *base)
{
	((struct cursor *)base)->at++;
	return SQLITE_OK;
}

static int do_eof(sqlite3_vtab_cursor *base)
{
	const struct cursor *cursor = (const struct cursor *)base;
	return !cursor->table || cursor->at >= cursor->table->fresh.n;
}

static int do_column(sqlite3_vtab_cursor *base, sqlite3_context *ctx, int i)
{
	const struct cursor *cursor = (const struct cursor *)base;
	const struct table *table = cursor->table;
	const struct fresh *row = &table->fresh.items[cursor->at];
	if ((size_t)i >= table->width)
		return SQLITE_OK;
	if (row->field)
		result_ref(ctx, row, (size_t)i);
	else
		result_row(ctx, table, row, (size_t)i);
	return SQLITE_OK;
}

static int do_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *ret)
{
	*ret = (sqlite3_int64)((const struct cursor *)base)->at;
	return SQLITE_OK;
}

/* Without xCreate it is there by itself and cannot be made. */
static const sqlite3_module module = {
	.xConnect = do_connect,
	.xDisconnect = do_disconnect,
	.xBestIndex = do_best,
	.xOpen = do_open,
	.xClose = do_close,
	.xFilter = do_filter,
	.xNext = do_next,
	.xEof = do_eof,
	.xColumn = do_column,
	.xRowid = do_rowid,
};

void pfd_index_fresh(struct pfd_index *index)
{
	if (sqlite3_create_module(index->db, "fresh", &module, index) !=
		SQLITE_OK)
		pfd_index_broken(index, "fresh");
}

/* ---- putting in ------------------------------------------------------------------- */

static void insert_rows(struct pfd_index *index, struct table *table)
{
	if (!table->fresh.n)
		return;
	if (!table->insert) {
		struct pfd_buf sql = pfd_buf(index->arena);
		pfd_buf_printf(&sql, "INSERT OR IGNORE INTO \"%s\" SELECT ",
			table->name);
		add_columns(&sql, table->width);
		pfd_buf_addz(&sql, " FROM fresh");
		table->insert = pfd_index_prepare(index, sql.ptr);
	}
	index->filling = table;
	pfd_index_step(index, table->insert);
	index->filling = NULL;
	table->fresh.n = 0;
	for (size_t i = 0; i < table->children.n; i++)
		insert_rows(index, table->children.items[i]);
}

void pfd_index_flush(struct pfd_index *index)
{
	for (size_t k = 0; k < PFD_N_KINDS; k++)
		insert_rows(index, index->tables[k]);
	insert_rows(index, &index->refs);
	pfd_arena_reset(index->fresh_arena);
}
