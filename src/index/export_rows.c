/* The rows of an exported database, for an audience.
 *
 * Who opens it sees all of it, so what is not for them must not be in it, not even on
 * a page that is no longer used: rows are left out and columns are NULL from the
 * start.  Keys hold all the same: what a row refers to is in it, or it says nothing.
 */
#include <string.h>

#include "export.h"

struct rows {
	struct pfd_index *index;
	const struct table *table;
	const struct pfd_kind *kind;
	struct pfd_buf columns, where;
};

static bool for_public(const struct pfd_index *index)
{
	return index->audience == PFD_FOR_PUBLIC;
}

static bool sees(
	const struct pfd_index *index, const char *table, const char *column)
{
	return pfd_audience_sees(index->audience,
		pfd_index_audience_of(index, table, column, NULL));
}

/* Whether the audience sees what the rows are, and the lists that they stand in. */
static bool has_rows(const struct pfd_index *index, const struct table *table)
{
	for (; table; table = table->around) {
		if (!sees(index, table->name, "id"))
			return false;
		if (table->list && !table->values &&
			!sees(index, table->name, pfd_table_key(table)->name))
			return false;
	}
	return true;
}

static const struct table *table_at(
	const struct table *table, struct pfd_str path)
{
	if (table->path && pfd_str_eqz(path, table->path))
		return table;
	for (size_t i = 0; i < table->children.n; i++) {
		const struct table *found =
			table_at(table->children.items[i], path);

		if (found)
			return found;
	}
	return NULL;
}

/* Whether what the field refers to is there for the audience; persons are told apart
 * by their ids. */
static bool refers(const struct pfd_index *index, const struct pfd_field *field)
{
	struct pfd_str path = pfd_str(field->target ? field->target : ""), kind;

	if (!path.len)
		return true;
	(void)pfd_str_cut(&path, '.', &kind);
	for (size_t k = 0; k < PFD_N_KINDS; k++) {
		const struct table *target;

		if (!pfd_str_eqz(kind, pfd_kinds[k]->name))
			continue;
		target = path.len ? table_at(index->tables[k], path)
				  : index->tables[k];
		return !target || has_rows(index, target);
	}
	return true;
}

/* The SQL with the column's name for each $. */
static void add_sql(struct pfd_buf *out, const char *sql, const char *column)
{
	for (; *sql; sql++)
		if (*sql == '$')
			pfd_buf_printf(out, "\"%s\"", column);
		else
			pfd_buf_addc(out, *sql);
}

static void add_condition(struct rows *r, const char *sql, const char *column)
{
	pfd_buf_addz(&r->where, r->where.len ? " AND " : " WHERE ");
	add_sql(&r->where, sql, column);
}

/* ---- columns -------------------------------------------------------------------- */

/* An id of a person within a text, and nothing that looks like one. */
#define C "[0-9a-z]"
#define ID "p-" C C C C C C C C C C C C
#define NAMES_PERSON                                    \
	"($ GLOB '" ID "' OR $ GLOB '*[^0-9a-z]" ID "'" \
	" OR $ GLOB '" ID "[^0-9a-z]*'"                 \
	" OR $ GLOB '*[^0-9a-z]" ID "[^0-9a-z]*')"

/* How a column that is seen reads. */
static const char *expression(
	const struct rows *r, const struct pfd_field *field)
{
	if (!field)
		return "$";
	if (field->keys)
		return "CASE WHEN substr($,1,4)<>'enc:' THEN $"
		       " END";
	if (!for_public(r->index))
		return "$";
	if (pfd_field_counts_people(field) && !pfd_index_covers(r->table->name))
		return "CASE WHEN $>0 THEN '•' ELSE $ END";
	return field->type == PFD_T_INT || field->type == PFD_T_MONEY
		       ? "$"
		       : "CASE WHEN NOT " NAMES_PERSON " THEN $ END";
}

static bool is_key(const struct rows *r, const char *column)
{
	return r->table->values ? !strcmp(column, "value")
	       : r->table->list ? !strcmp(column, pfd_table_key(r->table)->name)
				: false;
}

static const struct pfd_field *field_of(
	const struct rows *r, const char *column)
{
	if (r->table->values && !strcmp(column, "value"))
		return r->table->list;
	pfd_vec_foreach (at, &r->table->columns)
		if (!strcmp(at->name, column))
			return at->field;
	return NULL;
}

/* What a key cannot say leaves its row out, everything else is NULL. */
static void add_column(struct rows *r, const char *name)
{
	const struct pfd_field *field = field_of(r, name);
	bool seen = sees(r->index, r->table->name, name) &&
		    (!field || refers(r->index, field));
	const char *how = seen ? expression(r, field) : "NULL";

	if (r->columns.len)
		pfd_buf_addz(&r->columns, ", ");
	if (is_key(r, name)) {
		if (!seen)
			add_condition(r, "0", name);
		else if (for_public(r->index) && field &&
			 field->type != PFD_T_INT)
			add_condition(r, "NOT " NAMES_PERSON, name);
		how = "$";
	}
	add_sql(&r->columns, how, name);
}

/* ---- rows ----------------------------------------------------------------------- */

/* An item of a list within a list goes with that. */
static void add_around(struct rows *r)
{
	const struct table *parent = r->table->around;
	struct pfd_buf keys = pfd_buf(r->index->arena);

	if (!parent) {
		add_condition(r, "id IN (SELECT id FROM out.$)", r->kind->name);
		return;
	}
	pfd_buf_printf(&keys,
		"EXISTS (SELECT 1 FROM out.\"%s\" above WHERE above.id=t.id",
		parent->name);
	for (const struct table *t = parent; t; t = t->around) {
		const char *key = pfd_table_key(t)->name;

		pfd_buf_printf(&keys, " AND above.\"%s%s%s\"=t.\"%s_%s\"",
			t == parent ? "" : t->list->name,
			t == parent ? "" : "_", key, t->list->name, key);
	}
	pfd_buf_addc(&keys, ')');
	add_condition(r, pfd_buf_str(&keys).ptr, "");
}

const char *pfd_export_rows(struct pfd_index *index, const struct table *table,
	const struct pfd_kind *kind)
{
	struct rows r = { .index = index,
		.table = table,
		.kind = kind,
		.columns = pfd_buf(index->arena),
		.where = pfd_buf(index->arena) };
	bool others = index->audience > PFD_FOR_OFFICE;
	struct pfd_query *query;

	if (others && !has_rows(index, table))
		return NULL;
	query = pfd_query_early(
		index, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
	pfd_query_str(query, 1, pfd_str(table->name));
	while (pfd_query_row(query))
		add_column(&r, pfd_row_keep(index->arena, query, 0).ptr);
	if (others && table->list)
		add_around(&r);
	else if (for_public(index) && kind == &pfd_kind_contact)
		add_condition(&r, "id NOT LIKE 'p-%'", "");
	/* For the public a name without a schema is the table without small
	 * numbers of people. */
	return pfd_arena_printf(index->arena, "SELECT %.*s FROM %s\"%s\" t%.*s",
		PFD_STR_ARG(pfd_buf_str(&r.columns)),
		for_public(index) ? "" : "main.", table->name,
		PFD_STR_ARG(pfd_buf_str(&r.where)))
		.ptr;
}
