/* From the schema's tables to SQL tables: names, columns, statements.
 *
 * The plan is walked once per process; rows.c then only follows it.
 */
#include "internal.h"

static const char *join(
	struct pfd_arena *arena, const char *a, const char *mid, const char *b)
{
	return pfd_arena_printf(arena, "%s%s%s", a, *a ? mid : "", b).ptr;
}

static bool is_values(enum pfd_type type)
{
	return type == PFD_T_STRS || type == PFD_T_ENUMS ||
	       type == PFD_T_REFS || type == PFD_T_REF_ITEMS;
}

static void plan_fields(struct pfd_arena *arena, struct table *table,
	const struct pfd_fields *fields, size_t offset, const char *prefix,
	const char *path);

static struct table *child_table(struct pfd_arena *arena, struct table *above,
	const struct pfd_field *field, size_t offset, const char *name,
	const char *path)
{
	struct table *table = PFD_NEW(arena, struct table);
	table->name = join(arena, above->name, "_", name);
	table->list = field;
	table->offset = offset;
	table->path = path;
	table->values = is_values(field->type);
	table->around = above->list ? above : NULL;
	table->depth = above->list ? above->depth + 1 : 0;
	if (!table->values) {
		plan_fields(arena, table, field->fields, 0, "", "");
		for (size_t i = 0; i < table->columns.n; i++)
			if (strcmp(table->columns.items[i].name, field->key) ==
				0)
				table->key = i;
	}
	table->width =
		1 + table->depth + (table->values ? 2 : table->columns.n);
	return table;
}

static void plan_fields(struct pfd_arena *arena, struct table *table,
	const struct pfd_fields *fields, size_t offset, const char *prefix,
	const char *path)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		size_t at = offset + field->offset;
		const char *name = join(arena, prefix, "_", field->name);
		const char *here = join(arena, path, ".", field->name);
		if (field->type == PFD_T_GROUP)
			plan_fields(
				arena, table, field->fields, at, name, here);
		else if (field->type == PFD_T_LIST || is_values(field->type))
			pfd_vec_push(arena, &table->children,
				child_table(
					arena, table, field, at, name, here));
		else
			pfd_vec_push(arena, &table->columns,
				(struct column){ .field = field,
					.offset = at,
					.name = name,
					.path = here,
					.refers = field->type == PFD_T_REF ||
						  field->type ==
							  PFD_T_REF_ITEM });
	}
}

const char *pfd_index_type(const struct pfd_field *field)
{
	switch (field->type) {
	case PFD_T_MONEY:
	case PFD_T_INT:
	case PFD_T_BOOL:
	case PFD_T_CLOCK:
		return "INTEGER";
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_DATE:
	case PFD_T_ENUM:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
	case PFD_T_STRS:
	case PFD_T_ENUMS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
	case PFD_T_GROUP:
	case PFD_T_LIST:
		break;
	}
	return "TEXT";
}

/* "meeting_items_conflicts" has the column items_no before its own. */
static void outer_keys(struct pfd_buf *ddl, struct pfd_buf *keys,
	const struct table *const *above, size_t n_above)
{
	for (size_t i = 0; i < n_above; i++) {
		const struct column *key =
			&above[i]->columns.items[above[i]->key];
		pfd_buf_printf(ddl, ", \"%s_%s\" %s", above[i]->list->name,
			key->name, pfd_index_type(key->field));
		pfd_buf_printf(
			keys, ", \"%s_%s\"", above[i]->list->name, key->name);
	}
}

static void create(struct pfd_index *index, const struct table *table,
	bool has_year, const struct table **above, size_t n_above)
{
	struct pfd_arena *arena = index->arena;
	struct pfd_buf ddl = pfd_buf(arena), keys = pfd_buf(arena);
	pfd_buf_printf(
		&ddl, "CREATE TABLE \"%s\"(id TEXT NOT NULL", table->name);
	if (!table->list) {
		pfd_buf_addz(&ddl, ", path TEXT NOT NULL");
		if (has_year)
			pfd_buf_addz(&ddl, ", year INTEGER");
	}
	outer_keys(&ddl, &keys, above, n_above);
	if (table->values) {
		pfd_buf_addz(&ddl, ", place INTEGER NOT NULL, value TEXT");
		pfd_buf_addz(&keys, ", place");
	}
	for (size_t i = 0; i < table->columns.n; i++)
		pfd_buf_printf(&ddl, ", \"%s\" %s",
			table->columns.items[i].name,
			pfd_index_type(table->columns.items[i].field));
	if (table->list && !table->values)
		pfd_buf_printf(&keys, ", \"%s\"",
			table->columns.items[table->key].name);
	pfd_buf_printf(&ddl, ", PRIMARY KEY(id%.*s)) WITHOUT ROWID",
		PFD_STR_ARG(pfd_buf_str(&keys)));
	pfd_index_exec(index, ddl.ptr);

	if (table->list && !table->values)
		above[n_above++] = table;
	for (size_t i = 0; i < table->children.n; i++)
		create(index, table->children.items[i], false, above, n_above);
}

void pfd_index_plan(struct pfd_index *index)
{
	for (size_t k = 0; k < PFD_N_KINDS; k++) {
		const struct pfd_kind *kind = pfd_kinds[k];
		struct table *table = PFD_NEW(index->arena, struct table);
		table->name = kind->name;
		plan_fields(index->arena, table, kind->fields, 0, "", "");
		table->width = 2 + kind->has_year + table->columns.n;
		index->tables[k] = table;
	}
	index->refs = (struct table){ .name = "refs", .width = 6 };
}

void pfd_index_create(struct pfd_index *index)
{
	for (size_t k = 0; k < PFD_N_KINDS; k++) {
		const struct table *above[PFD_PATH_MAX] = { 0 };
		create(index, index->tables[k], pfd_kinds[k]->has_year, above,
			0);
	}
	pfd_index_exec(index,
		/* Without a key: appended by the thousand, searched as a whole. */
		"CREATE TABLE refs(kind TEXT NOT NULL, id TEXT NOT NULL,"
		" field TEXT NOT NULL, target_kind TEXT, target_list TEXT,"
		" target TEXT);"
		"CREATE TABLE files(kind TEXT NOT NULL, id TEXT NOT NULL,"
		" path TEXT NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;");
	pfd_index_exec(index, pfd_index_proof_views);
	pfd_index_exec(index, pfd_index_views);
	pfd_index_exec(index, pfd_index_deadlines);
	pfd_index_exec(index, pfd_index_duty_views);
	pfd_index_exec(index, pfd_index_body_views);
	pfd_index_exec(index, pfd_index_shared_tables);
}

struct pfd_str pfd_index_column(struct pfd_arena *arena, struct pfd_str path)
{
	struct pfd_str column = pfd_arena_str(arena, path);
	char *p = (char *)(uintptr_t)column.ptr;
	for (size_t i = 0; i < column.len; i++)
		if (p[i] == '.')
			p[i] = '_';
	return column;
}
