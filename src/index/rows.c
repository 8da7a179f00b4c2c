/* From a typed record to rows: follows the plan, field by field.
 *
 * Rows are gathered for some records and go in a table at a time: one statement
 * for many rows is half the work of one for each (fresh.c).
 */
#include <stdlib.h>

#include "internal.h"

struct row_walk {
	struct pfd_index *index;
	const struct pfd_record *record;
	const char *above
		[PFD_PATH_MAX]; /* the list items around, outermost first */
};

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

static struct fresh *add_row(
	const struct row_walk *walk, struct table *table, const char *data)
{
	pfd_vec_push(walk->index->arena, &table->fresh,
		(struct fresh){ .record = walk->record, .data = data });
	struct fresh *row = &table->fresh.items[table->fresh.n - 1];
	memcpy(row->above, walk->above, table->depth * sizeof *row->above);
	return row;
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
		pfd_buf_addz(out,
			key->field->values
				->values[((const pfd_f_enum *)(const void *)
						  member)
						 ->v]
				.key);
	else
		pfd_buf_add(out, ((const pfd_f_str *)(const void *)member)->v);
}

/* The lists around `table`, outermost first, each with the key of its item. */
static void add_items(struct pfd_buf *path, const struct table *table,
	const char *const *above)
{
	if (table->around)
		add_items(path, table->around, above);
	pfd_buf_addz(path, table->path);
	pfd_buf_addc(path, '.');
	add_key(path, pfd_table_key(table), above[table->depth]);
	pfd_buf_addc(path, '.');
}

/* The path of a reference is "items.3.conflicts.person" for a field within list
 * items; of an entry of a list of references, its value stands behind. */
static void add_ref(struct row_walk *walk, const struct pfd_field *field,
	const struct table *within, const char *name, bool is_entry,
	const char *target)
{
	struct fresh *ref = add_row(walk, &walk->index->refs, target);
	ref->field = field;
	ref->path = pfd_str(name);
	if (!within && !is_entry)
		return;
	struct pfd_buf path = pfd_buf(walk->index->fresh_arena);
	if (within)
		add_items(&path, within, walk->above);
	pfd_buf_addz(&path, name);
	if (is_entry) {
		pfd_buf_addc(&path, '.');
		pfd_buf_add(
			&path, ((const pfd_f_str *)(const void *)target)->v);
	}
	ref->path = pfd_buf_str(&path);
}

static void add_values(
	struct row_walk *walk, struct table *table, const struct any_list *list)
{
	bool enums = table->list->type == PFD_T_ENUMS;
	bool refs = table->list->type == PFD_T_REFS ||
		    table->list->type == PFD_T_REF_ITEMS;
	size_t size = enums ? sizeof(pfd_f_enum) : sizeof(pfd_f_str);
	for (size_t i = 0; i < list->n; i++) {
		const char *entry = list->items + i * size;
		if ((enums ? ((const pfd_f_enum *)(const void *)entry)->state
			   : ((const pfd_f_str *)(const void *)entry)->state) !=
			PFD_SET)
			continue;
		add_row(walk, table, entry)->place = (int64_t)i + 1;
		if (refs)
			add_ref(walk, table->list, table->around, table->path,
				true, entry);
	}
}

/* A record or an item, with its references and its lists. */
static void add_data(
	struct row_walk *walk, struct table *table, const char *data)
{
	add_row(walk, table, data);
	for (size_t i = 0; i < table->columns.n; i++) {
		const struct column *column = &table->columns.items[i];
		if (!column->refers)
			continue;
		const char *member = data + column->offset;
		if (((const pfd_f_str *)(const void *)member)->state == PFD_SET)
			add_ref(walk, column->field, table->list ? table : NULL,
				column->path, false, member);
	}
	for (size_t i = 0; i < table->children.n; i++) {
		struct table *child = table->children.items[i];
		const struct any_list *list =
			(const void *)(data + child->offset);
		if (child->values) {
			add_values(walk, child, list);
			continue;
		}
		for (size_t j = 0; j < list->n; j++) {
			const char *item =
				list->items + j * child->list->fields->size;
			if (!key_is_set(pfd_table_key(child), item))
				continue; /* shape.key has said so */
			walk->above[child->depth] = item;
			add_data(walk, child, item);
		}
	}
}

void pfd_index_gather(struct pfd_index *index, const struct pfd_record *record)
{
	size_t k = pfd_kind_number(record->kind);
	struct row_walk walk = { .index = index, .record = record };
	if (!record->data)
		return;
	index->records++;
	index->has_kind[k] = true;
	add_data(&walk, index->tables[k], record->data);
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

void pfd_index_drop_rows(
	struct pfd_index *index, const struct pfd_kind *kind, struct pfd_str id)
{
	delete_rows(index, index->tables[pfd_kind_number(kind)], id);
}

void pfd_index_delete(
	struct pfd_index *index, const struct pfd_kind *kind, struct pfd_str id)
{
	sqlite3_stmt *refs = pfd_index_cached(
		index, "DELETE FROM refs WHERE kind=? AND id=?");
	pfd_index_drop_rows(index, kind, id);
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
