/* Which files records name. */
#include <pfd/files.h>

#include "internal.h"

/* The row of a kind's documents; NULL if it has none. */
static const struct pfd_field *documents_of(const struct pfd_kind *kind)
{
	return pfd_field_named(kind->fields, PFD_STR("documents"));
}

struct pfd_str pfd_attachment_directory(
	struct pfd_arena *arena, struct pfd_str record_path)
{
	return pfd_arena_printf(arena, PFD_FILES "/%.*s",
		PFD_STR_ARG(pfd_str_sub(
			record_path, 0, record_path.len - strlen(".yaml"))));
}

static bool is_there(const struct pfd_root *root, struct pfd_str file)
{
	struct stat st;

	return pfd_attachment_path_good(file) &&
	       pfd_file_stat(root, file.ptr, &st) > 0 && S_ISREG(st.st_mode);
}

void pfd_attachments_of(struct pfd_arena *arena, const struct pfd_root *root,
	const struct pfd_record *record, struct pfd_attachments *ret)
{
	const struct pfd_field *field = documents_of(record->kind);
	const pfd_documents *documents;

	*ret = (struct pfd_attachments){ 0 };
	if (!field)
		return;
	documents = (const void *)((const char *)record->data + field->offset);
	for (size_t i = 0; i < documents->n; i++) {
		const struct pfd_document *document = &documents->items[i];
		struct pfd_attachment one = {
			.path = record->path, .no = document->no.v, .size = -1
		};

		if (document->file.state != PFD_SET)
			continue;
		one.record = pfd_record_name(arena, record->kind, record->id);
		one.file = pfd_arena_printf(arena, PFD_FILES "/%.*s",
			PFD_STR_ARG(document->file.v));
		if (document->sha256.state == PFD_SET)
			one.sha256 = document->sha256.v;
		if (document->size.state == PFD_SET)
			one.size = document->size.v;
		one.there = is_there(root, one.file);
		pfd_vec_push(arena, ret, one);
	}
}

static const char *sql_of(struct pfd_arena *arena, const struct pfd_kind *kind)
{
	bool dated = kind->has_year;

	return pfd_arena_printf(arena,
		"SELECT d.id, r.path, %s, d.\"no\", '" PFD_FILES
		"/'||d.file, d.sha256, d.size"
		" FROM %s_documents d JOIN \"%s\" r ON r.id=d.id"
		" WHERE d.file IS NOT NULL ORDER BY d.id, d.\"no\"",
		dated ? "r.year" : "0", kind->name, kind->name)
		.ptr;
}

void pfd_attachments_named(struct pfd_arena *arena, struct pfd_index *index,
	struct pfd_attachments *ret)
{
	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++) {
		struct pfd_query *query;

		if (!documents_of(*at))
			continue;
		query = pfd_query(index, sql_of(pfd_index_arena(index), *at));
		while (pfd_query_row(query)) {
			struct pfd_attachment one = {
				.path = pfd_row_keep(arena, query, 1),
				.year = (int)pfd_row_int(query, 2),
				.no = pfd_row_int(query, 3),
				.file = pfd_row_keep(arena, query, 4),
				.size = pfd_row_null(query, 6)
						? -1
						: pfd_row_int(query, 6),
			};

			if (!pfd_row_null(query, 5))
				one.sha256 = pfd_row_keep(arena, query, 5);
			one.record = pfd_record_name(
				arena, *at, pfd_row_str(query, 0));
			pfd_vec_push(arena, ret, one);
		}
	}
}
