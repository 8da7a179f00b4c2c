/* Rules about documents on file: what a record says of its papers, and the fields
 * that name one of them by its number.
 *
 * Which kinds have documents and which fields name them is known to the schema's
 * tables alone, so the queries are made from them.
 */
#include <stdlib.h>

#include "internal.h"

static bool has_documents(const struct pfd_kind *kind)
{
	return pfd_field_named(kind->fields, PFD_STR("documents"));
}

/* One SELECT for each kind, {kind} replaced. */
static const char *of_each_kind(struct pfd_arena *arena, const char *select)
{
	struct pfd_buf sql = pfd_buf(arena);
	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++) {
		struct pfd_str rest = pfd_str(select), part;
		if (!has_documents(*at))
			continue;
		if (sql.len)
			pfd_buf_addz(&sql, " UNION ALL ");
		for (bool first = true; pfd_str_cut(&rest, '$', &part);
			first = false) {
			pfd_buf_addz(&sql, first ? "" : (*at)->name);
			pfd_buf_add(&sql, part);
		}
	}
	return sql.ptr;
}

const char *pfd_document_path_sql(struct pfd_arena *arena)
{
	return of_each_kind(arena,
		"SELECT '$' AS kind, id, 'documents.'||\"no\"||'.file' AS "
		"field,"
		" s_file FROM (SELECT id, \"no\", 'files/'||file AS s_file"
		" FROM $_documents WHERE file IS NOT NULL)"
		" WHERE NOT pfd_attachment_ok(s_file)");
}

const char *pfd_document_hash_sql(struct pfd_arena *arena)
{
	return of_each_kind(arena,
		"SELECT '$' AS kind, id, 'documents.'||\"no\"||'.'||s_name"
		" AS field, s_name, s_file FROM"
		" (SELECT id, \"no\", 'files/'||file AS s_file, 'sha256' AS "
		"s_name"
		"  FROM $_documents WHERE file IS NOT NULL AND (sha256 IS NULL"
		"  OR length(sha256)<>64 OR sha256 GLOB '*[^0-9a-f]*')"
		" UNION ALL SELECT id, \"no\", 'files/'||file, 'size' FROM "
		"$_documents"
		" WHERE file IS NOT NULL AND size IS NULL)");
}

/* ---- fields that name a document --------------------------------------------------- */

struct naming {
	struct pfd_buf sql;
	const struct pfd_kind *kind;
	const char *table;
	const char *at; /* SQL: the field path up to the fields */
};

static void add_fields(struct naming *n, const struct pfd_fields *fields,
	const char *column, const char *path);

static void add_field(struct naming *n, const struct pfd_field *field,
	const char *column, const char *path)
{
	const char *kind = n->kind->name;
	if (n->sql.len)
		pfd_buf_addz(&n->sql, " UNION ALL ");
	pfd_buf_printf(&n->sql,
		"SELECT '%s' AS kind, t.id, %s'%s%s' AS field,"
		" s_document FROM (SELECT *, \"%s%s\" AS s_document FROM"
		" \"%s\") t WHERE s_document GLOB '[0-9]*' AND s_document"
		" NOT GLOB '*[^0-9]*' AND NOT EXISTS (SELECT 1 FROM"
		" %s_documents d WHERE d.id=t.id AND"
		" CAST(d.\"no\" AS TEXT)=s_document)",
		kind, n->at, path, field->name, column, field->name, n->table,
		kind);
}

static void add_list(struct naming *n, const struct pfd_field *list)
{
	struct pfd_arena *arena = n->sql.arena;
	struct naming inner = *n;
	/* Lists within lists name no documents. */
	if (strcmp(n->table, n->kind->name) != 0)
		return;
	inner.table =
		pfd_arena_printf(arena, "%s_%s", n->table, list->name).ptr;
	inner.at = pfd_arena_printf(
		arena, "'%s.'||t.\"%s\"||'.'||", list->name, list->key)
			   .ptr;
	add_fields(&inner, list->fields, "", "");
	n->sql = inner.sql;
}

static void add_fields(struct naming *n, const struct pfd_fields *fields,
	const char *column, const char *path)
{
	struct pfd_arena *arena = n->sql.arena;
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		if (field->type == PFD_T_LIST)
			add_list(n, field);
		else if (field->type == PFD_T_GROUP)
			add_fields(n, field->fields,
				pfd_arena_printf(
					arena, "%s%s_", column, field->name)
					.ptr,
				pfd_arena_printf(
					arena, "%s%s.", path, field->name)
					.ptr);
		else if (field->flags & PFD_FILED)
			add_field(n, field, column, path);
	}
}

const char *pfd_document_known_sql(struct pfd_arena *arena)
{
	struct naming n = { .sql = pfd_buf(arena), .at = "" };
	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++) {
		n.kind = *at;
		n.table = (*at)->name;
		if (has_documents(*at))
			add_fields(&n, (*at)->fields, "", "");
	}
	return n.sql.ptr;
}
