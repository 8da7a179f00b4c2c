/* pd-not-tracked: personal fields of a person never stand in plain text.
 *
 * Which fields are personal is known to the contact's table alone, so the query
 * is made from it.
 */
#include "internal.h"

static void add_fields(struct pfd_buf *sql, const struct pfd_fields *fields,
	const char *column, const char *path)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		struct pfd_str name = pfd_arena_printf(sql->arena, "%s%s%s",
			column, *column ? "_" : "", field->name);
		struct pfd_str here = pfd_arena_printf(sql->arena, "%s%s%s",
			path, *path ? "." : "", field->name);
		if (field->type == PFD_T_GROUP) {
			add_fields(sql, field->fields, name.ptr, here.ptr);
			continue;
		}
		if (field->privacy < PFD_PERSONAL || field->type == PFD_T_LIST)
			continue;
		if (sql->len)
			pfd_buf_addz(sql, " UNION ALL ");
		pfd_buf_printf(sql,
			"SELECT id, '%s' AS field, '%s' AS s_field FROM contact"
			" WHERE kind='person' AND \"%s\" IS NOT NULL",
			here.ptr, here.ptr, name.ptr);
	}
}

const char *pfd_personal_sql(struct pfd_arena *arena)
{
	struct pfd_buf sql = pfd_buf(arena);
	add_fields(&sql, pfd_kind_contact.fields, "", "");
	return sql.ptr;
}
