/* What SQL of others may read, column by column. */
#include "internal.h"

static void add_column(struct pfd_index *index, struct pfd_sql_columns *ret,
	const char *table, const char *column, const struct pfd_field *field)
{
	pfd_vec_push(index->arena, ret,
		(struct pfd_sql_column){ table, column, field });
}

/* The field of a column; NULL for those that SQL has besides. */
static const struct pfd_field *field_of(
	const struct table *table, const char *column)
{
	pfd_vec_foreach (at, &table->columns)
		if (!strcmp(at->name, column))
			return at->field;
	return NULL;
}

static void add_columns(struct pfd_index *index, struct pfd_sql_columns *ret,
	const char *name, const struct table *table)
{
	struct pfd_query *query = pfd_query(
		index, "SELECT name FROM pragma_table_info(?) ORDER BY cid");

	pfd_query_str(query, 1, pfd_str(name));
	while (pfd_query_row(query)) {
		const char *column = pfd_row_keep(index->arena, query, 0).ptr;

		add_column(index, ret, name, column,
			table ? field_of(table, column) : NULL);
	}
}

static void add_table(struct pfd_index *index, struct pfd_sql_columns *ret,
	const struct table *table)
{
	add_columns(index, ret, table->name, table);
	for (size_t i = 0; i < table->children.n; i++)
		add_table(index, ret, table->children.items[i]);
}

static const char *const sql_forms[] = {
	[PFD_T_STR] = "text",
	[PFD_T_TEXT] = "text",
	[PFD_T_MONEY] = "cents",
	[PFD_T_DATE] = "date",
	[PFD_T_CLOCK] = "minutes",
	[PFD_T_INT] = "number",
	[PFD_T_BOOL] = "0 or 1",
	[PFD_T_ENUM] = "key",
	[PFD_T_REF] = "id",
	[PFD_T_REF_ITEM] = "key",
	[PFD_T_LIST] = "",
};

const char *pfd_index_form(const struct pfd_field *field)
{
	const char *form = sql_forms[field->type];

	return form ? form : "";
}

void pfd_index_columns(struct pfd_index *index, struct pfd_sql_columns *ret)
{
	for (const char *const *view = pfd_index_words; *view; view++)
		add_columns(index, ret, *view, NULL);
	for (size_t k = 0; k < PFD_N_KINDS; k++)
		add_table(index, ret, index->tables[k]);
}
