/* From a typed record to rows: follows the plan, field by field.
 */
#include <stdlib.h>

#include "internal.h"

/* The list items a row stands in, outermost first. */
struct above {
	const struct table *table;
	const char *item;
};

/* A reference that is not in yet. */
struct ref {
	const struct pfd_field *field;
	size_t path, path_end; /* in `paths` */
	struct pfd_str target;
};
enum { REFS_AT_ONCE = 8 };

struct row_walk {
	struct pfd_index *index;
	const struct pfd_record *record;
	struct above above[PFD_PATH_MAX];
	struct pfd_buf paths;
	struct ref refs[REFS_AT_ONCE];
	size_t n_refs;
};

static const struct column *key_of(const struct table *table)
{
	return &table->columns.items[table->key];
}

static struct pfd_str enum_key(const struct pfd_enum *values, int v)
{
	return pfd_str(values->values[v].key);
}

/* Binds a scalar, or NULL where the record has none that could be read. */
static void bind_scalar(sqlite3_stmt *stmt, int place,
	const struct pfd_field *field, const char *member)
{
	switch (field->type) {
	case PFD_T_MONEY: {
		const pfd_f_money *money = (const void *)member;
		if (money->state == PFD_SET)
			sqlite3_bind_int64(stmt, place, money->v);
		else
			sqlite3_bind_null(stmt, place);
		return;
	}
	case PFD_T_INT:
	case PFD_T_CLOCK: {
		const pfd_f_int *num = (const void *)member;
		if (num->state == PFD_SET)
			sqlite3_bind_int64(stmt, place, num->v);
		else
			sqlite3_bind_null(stmt, place);
		return;
	}
	case PFD_T_BOOL: {
		const pfd_f_bool *yes = (const void *)member;
		if (yes->state == PFD_SET)
			sqlite3_bind_int64(stmt, place, yes->v);
		else
			sqlite3_bind_null(stmt, place);
		return;
	}
	case PFD_T_DATE: {
		const pfd_f_date *date = (const void *)member;
		char iso[PFD_DATE_SIZE];
		if (date->state == PFD_SET)
			sqlite3_bind_text(stmt, place,
				pfd_date_iso(date->v, iso), 10,
				SQLITE_TRANSIENT);
		else
			sqlite3_bind_null(stmt, place);
		return;
	}
	case PFD_T_ENUM: {
		const pfd_f_enum *value = (const void *)member;
		if (value->state == PFD_SET)
			pfd_index_bind(
				stmt, place, enum_key(field->values, value->v));
		else
			sqlite3_bind_null(stmt, place);
		return;
	}
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_REF:
	case PFD_T_REF_ITEM: {
		const pfd_f_str *str = (const void *)member;
		if (str->state == PFD_SET)
			pfd_index_bind(stmt, place, str->v);
		else
			sqlite3_bind_null(stmt, place);
		return;
	}
	case PFD_T_STRS:
	case PFD_T_ENUMS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
	case PFD_T_GROUP:
	case PFD_T_LIST:
		break;
	}
	sqlite3_bind_null(stmt, place);
}

static void add_key(
	struct pfd_buf *out, const struct column *key, const char *item)
{
	const char *member = item + key->offset;
	char iso[PFD_DATE_SIZE];
	if (key->field->type == PFD_T_INT)
		pfd_buf_printf(out, "%lld",
			(long long)((const pfd_f_int *)(const void *)member)
				->v);
	else if (key->field->type == PFD_T_DATE)
		pfd_buf_addz(out,
			pfd_date_iso(
				((const pfd_f_date *)(const void *)member)->v,
				iso));
	else if (key->field->type == PFD_T_ENUM)
		pfd_buf_add(out,
			enum_key(key->field->values,
				((const pfd_f_enum *)(const void *)member)->v));
	else
		pfd_buf_add(out, ((const pfd_f_str *)(const void *)member)->v);
}

static bool key_is_set(const struct column *key, const char *item)
{
	const char *member = item + key->offset;
	switch (key->field->type) {
	case PFD_T_INT:
		return ((const pfd_f_int *)(const void *)member)->state ==
		       PFD_SET;
	case PFD_T_DATE:
		return ((const pfd_f_date *)(const void *)member)->state ==
		       PFD_SET;
	case PFD_T_ENUM:
		return ((const pfd_f_enum *)(const void *)member)->state ==
		       PFD_SET;
	case PFD_T_STR:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
		return ((const pfd_f_str *)(const void *)member)->state ==
		       PFD_SET;
	case PFD_T_TEXT:
	case PFD_T_MONEY:
	case PFD_T_CLOCK:
	case PFD_T_BOOL:
	case PFD_T_STRS:
	case PFD_T_ENUMS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
	case PFD_T_GROUP:
	case PFD_T_LIST:
		break;
	}
	return false;
}

/* A third of all rows are references, so they go in by the eight. */
#define REF "(?,?,?,?,?,?)"
static const struct {
	size_t n;
	const char *sql;
} insert_refs[] = {
	{ 8, "INSERT INTO refs VALUES" REF "," REF "," REF "," REF "," REF
	     "," REF "," REF "," REF },
	{ 4, "INSERT INTO refs VALUES" REF "," REF "," REF "," REF },
	{ 2, "INSERT INTO refs VALUES" REF "," REF },
	{ 1, "INSERT INTO refs VALUES" REF },
};

static void bind_ref(const struct row_walk *walk, const struct ref *ref,
	sqlite3_stmt *stmt, int place)
{
	struct pfd_str kind = pfd_str(ref->field->target), list = { 0 };
	size_t dot = pfd_str_find(kind, '.');

	if (dot != SIZE_MAX) {
		list = pfd_str_sub(kind, dot + 1, kind.len);
		kind = pfd_str_sub(kind, 0, dot);
	}
	pfd_index_bind(stmt, place++, pfd_str(walk->record->kind->name));
	pfd_index_bind(stmt, place++, walk->record->id);
	pfd_index_bind(stmt, place++,
		pfd_str_sub(
			pfd_buf_str(&walk->paths), ref->path, ref->path_end));
	pfd_index_bind(stmt, place++, kind);
	if (list.len)
		pfd_index_bind(stmt, place++, list);
	else
		sqlite3_bind_null(stmt, place++);
	pfd_index_bind(stmt, place, ref->target);
}

static void flush_refs(struct row_walk *walk)
{
	const struct ref *ref = walk->refs;

	for (size_t i = 0; i < PFD_COUNT(insert_refs); i++) {
		if (walk->n_refs < insert_refs[i].n)
			continue;
		sqlite3_stmt *stmt =
			pfd_index_cached(walk->index, insert_refs[i].sql);
		for (size_t j = 0; j < insert_refs[i].n; j++)
			bind_ref(walk, ref++, stmt, (int)j * 6 + 1);
		pfd_index_step(walk->index, stmt);
		walk->n_refs -= insert_refs[i].n;
	}
	walk->paths.len = 0;
}

/* The path of a reference is "items.3.conflicts.person" for a field within `depth`
 * list items; of an entry of a list of references, its value stands behind. */
static void add_ref(struct row_walk *walk, const struct pfd_field *field,
	size_t depth, const char *name, bool is_entry, struct pfd_str target)
{
	struct ref *ref = &walk->refs[walk->n_refs++];

	*ref = (struct ref){
		.field = field, .path = walk->paths.len, .target = target
	};
	for (size_t i = 0; i < depth; i++) {
		const struct above *above = &walk->above[i];
		pfd_buf_addz(&walk->paths, above->table->path);
		pfd_buf_addc(&walk->paths, '.');
		add_key(&walk->paths, key_of(above->table), above->item);
		pfd_buf_addc(&walk->paths, '.');
	}
	pfd_buf_addz(&walk->paths, name);
	if (is_entry) {
		pfd_buf_addc(&walk->paths, '.');
		pfd_buf_add(&walk->paths, target);
	}
	ref->path_end = walk->paths.len;
	if (walk->n_refs == REFS_AT_ONCE)
		flush_refs(walk);
}

static sqlite3_stmt *insert_of(struct pfd_index *index, struct table *table)
{
	struct pfd_buf sql = pfd_buf(index->arena);

	if (table->insert)
		return table->insert;
	pfd_buf_printf(
		&sql, "INSERT OR IGNORE INTO \"%s\" VALUES(?", table->name);
	for (size_t i = 1; i < table->width; i++)
		pfd_buf_addz(&sql, ",?");
	pfd_buf_addc(&sql, ')');
	table->insert = pfd_index_prepare(index, sql.ptr);
	return table->insert;
}

/* Binds the id and the outer keys; returns the next place. */
static int bind_head(struct row_walk *walk, sqlite3_stmt *stmt, size_t depth)
{
	int place = 1;
	pfd_index_bind(stmt, place++, walk->record->id);
	for (size_t i = 0; i < depth; i++) {
		const struct column *key = key_of(walk->above[i].table);
		bind_scalar(stmt, place++, key->field,
			walk->above[i].item + key->offset);
	}
	return place;
}

static void insert_values(
	struct row_walk *walk, struct table *table, const struct any_list *list)
{
	bool enums = table->list->type == PFD_T_ENUMS;
	bool refs = table->list->type == PFD_T_REFS ||
		    table->list->type == PFD_T_REF_ITEMS;
	for (size_t i = 0; i < list->n; i++) {
		struct pfd_str value;
		if (enums) {
			const pfd_f_enum *item =
				(const pfd_f_enum *)(const void *)list->items +
				i;
			if (item->state != PFD_SET)
				continue;
			value = enum_key(table->list->values, item->v);
		} else {
			const pfd_f_str *item =
				(const pfd_f_str *)(const void *)list->items +
				i;
			if (item->state != PFD_SET)
				continue;
			value = item->v;
		}
		sqlite3_stmt *stmt = insert_of(walk->index, table);
		int place = bind_head(walk, stmt, table->depth);
		sqlite3_bind_int64(stmt, place++, (int64_t)i + 1);
		pfd_index_bind(stmt, place, value);
		pfd_index_step(walk->index, stmt);
		if (refs)
			add_ref(walk, table->list, table->depth, table->path,
				true, value);
	}
}

/* Scalars of `data` bound from `place` on, and the references among them. */
static void bind_columns(struct row_walk *walk, sqlite3_stmt *stmt, int place,
	const struct table *table, const char *data)
{
	for (size_t i = 0; i < table->columns.n; i++) {
		const struct column *column = &table->columns.items[i];
		const char *member = data + column->offset;
		bind_scalar(stmt, place++, column->field, member);
		if (column->field->type != PFD_T_REF &&
			column->field->type != PFD_T_REF_ITEM)
			continue;
		const pfd_f_str *ref = (const void *)member;
		if (ref->state == PFD_SET)
			add_ref(walk, column->field,
				table->list ? table->depth + 1 : 0,
				column->path, false, ref->v);
	}
}

static void insert_children(
	struct row_walk *walk, const struct table *table, const char *data);

static void insert_items(
	struct row_walk *walk, struct table *table, const struct any_list *list)
{
	for (size_t i = 0; i < list->n; i++) {
		const char *item = list->items + i * table->list->fields->size;
		if (!key_is_set(key_of(table), item))
			continue; /* shape.key has said so */
		walk->above[table->depth] = (struct above){ table, item };
		sqlite3_stmt *stmt = insert_of(walk->index, table);
		int place = bind_head(walk, stmt, table->depth);
		bind_columns(walk, stmt, place, table, item);
		pfd_index_step(walk->index, stmt);
		insert_children(walk, table, item);
	}
}

static void insert_children(
	struct row_walk *walk, const struct table *table, const char *data)
{
	for (size_t i = 0; i < table->children.n; i++) {
		struct table *child = table->children.items[i];
		const struct any_list *list =
			(const void *)(data + child->offset);
		if (child->values)
			insert_values(walk, child, list);
		else
			insert_items(walk, child, list);
	}
}

void pfd_index_insert(struct pfd_index *index, const struct pfd_record *record)
{
	size_t k = pfd_kind_number(record->kind);
	struct table *table = index->tables[k];
	char space[1024];
	struct row_walk walk = { .index = index,
		.record = record,
		.paths = { .arena = index->arena,
			.ptr = space,
			.cap = sizeof space } };
	if (!record->data)
		return;
	index->records++;
	index->has_kind[k] = true;
	sqlite3_stmt *stmt = insert_of(index, table);
	int place = 1;
	pfd_index_bind(stmt, place++, record->id);
	pfd_index_bind(stmt, place++, record->path);
	if (pfd_kinds[k]->has_year)
		sqlite3_bind_int64(
			stmt, place++, strtol(record->id.ptr, NULL, 10));
	bind_columns(&walk, stmt, place, table, record->data);
	pfd_index_step(index, stmt);
	insert_children(&walk, table, record->data);
	flush_refs(&walk);
}

static void delete_rows(
	struct pfd_index *index, struct table *table, struct pfd_str id)
{
	if (!table->remove)
		table->remove = pfd_index_prepare(index,
			pfd_arena_printf(index->arena,
				"DELETE FROM \"%s\" WHERE id=?", table->name)
				.ptr);
	pfd_index_bind(table->remove, 1, id);
	pfd_index_step(index, table->remove);
	for (size_t i = 0; i < table->children.n; i++)
		delete_rows(index, table->children.items[i], id);
}

void pfd_index_delete(
	struct pfd_index *index, const struct pfd_kind *kind, struct pfd_str id)
{
	sqlite3_stmt *refs = pfd_index_cached(
		index, "DELETE FROM refs WHERE kind=? AND id=?");
	delete_rows(index, index->tables[pfd_kind_number(kind)], id);
	pfd_index_bind(refs, 1, pfd_str(kind->name));
	pfd_index_bind(refs, 2, id);
	pfd_index_step(index, refs);
}

void pfd_index_add_file(struct pfd_index *index, const struct pfd_kind *kind,
	struct pfd_str id, struct pfd_str path)
{
	sqlite3_stmt *stmt = pfd_index_cached(
		index, "INSERT OR REPLACE INTO files VALUES(?,?,?)");
	pfd_index_bind(stmt, 1, pfd_str(kind->name));
	pfd_index_bind(stmt, 2, id);
	pfd_index_bind(stmt, 3, path);
	pfd_index_step(index, stmt);
}

void pfd_index_drop_file(struct pfd_index *index, struct pfd_str path)
{
	sqlite3_stmt *stmt =
		pfd_index_cached(index, "DELETE FROM files WHERE path=?");
	pfd_index_bind(stmt, 1, path);
	pfd_index_step(index, stmt);
}
