/* Rules about a person's private fields: never in plain text, and sealed so that
 * they open.
 *
 * Which fields are private is known to the contact's table alone, so the queries
 * are made from it.
 */
#include "internal.h"

/* One SELECT a private field, where `condition` holds; in it {path} and {column}
 * stand for the field's. */
static void add_fields(struct pfd_buf *sql, const struct pfd_fields *fields,
	const char *column, const char *path, const char *condition)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		struct pfd_str name = pfd_arena_printf(sql->arena, "%s%s%s",
			column, *column ? "_" : "", field->name);
		struct pfd_str here = pfd_arena_printf(sql->arena, "%s%s%s",
			path, *path ? "." : "", field->name);
		if (field->type == PFD_T_GROUP) {
			add_fields(sql, field->fields, name.ptr, here.ptr,
				condition);
			continue;
		}
		if (!pfd_field_private(field))
			continue;
		if (sql->len)
			pfd_buf_addz(sql, " UNION ALL ");
		pfd_buf_printf(sql,
			"SELECT id, field, field AS s_field, field AS f_title "
			"FROM (SELECT id, kind, '%s' AS field, \"%s\" AS text "
			"FROM contact) WHERE %s",
			here.ptr, name.ptr, condition);
	}
}

static const char *make(struct pfd_arena *arena, const char *condition)
{
	struct pfd_buf sql = pfd_buf(arena);
	add_fields(&sql, pfd_kind_contact.fields, "", "", condition);
	return sql.ptr;
}

const char *pfd_personal_sql(struct pfd_arena *arena)
{
	return make(arena, "kind='person' AND text NOT GLOB 'enc:*'");
}

const char *pfd_sealed_intact_sql(struct pfd_arena *arena)
{
	return make(arena, "text GLOB 'enc:*' AND (kind<>'person' OR "
			   "pfd_seal_state(id, field, text) IN "
			   "('malformed', 'foreign', 'broken'))");
}

const char *pfd_sealed_erased_sql(struct pfd_arena *arena)
{
	return make(arena, "(id, pfd_seal_key(text)) IN (SELECT id, value "
			   "FROM contact_erasures_keys)");
}
