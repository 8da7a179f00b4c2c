/* One record in place of what the index had of it: judging a change. */
#include "internal.h"

void pfd_index_touched(
	struct pfd_index *index, const struct pfd_kind *kind, struct pfd_str id)
{
	if (kind == &pfd_kind_grant)
		pfd_vec_push(index->arena, &index->stale,
			pfd_arena_str(index->arena, id));
	index->bodies_stale |= kind == &pfd_kind_meeting ||
			       kind == &pfd_kind_contact ||
			       kind == &pfd_kind_partnership;
}

enum pfd_status pfd_index_put(struct pfd_index *index, struct pfd_str path,
	struct pfd_str bytes, struct pfd_findings *findings,
	struct pfd_err *err)
{
	PFD_CLEANUP(pfd_arena_freep) struct pfd_arena *arena = pfd_arena_new();
	struct pfd_entry entry = { .path = pfd_arena_str(index->arena, path) };
	struct pfd_record record;
	struct pfd_findings own = { .arena = arena };
	struct pfd_str id = { 0 };
	const struct pfd_kind *kind = pfd_index_classify(
		index->arena, &entry, &id, bytes.ptr ? findings : &own);
	(void)err;
	if (!kind)
		return PFD_OK;
	pfd_index_tables(index);
	pfd_index_exec(index, "BEGIN");
	pfd_index_delete(index, kind, id);
	pfd_index_drop_file(index, path);
	if (bytes.ptr) {
		(void)pfd_record_parse(
			arena, kind, id, entry.path, bytes, &own, &record);
		pfd_index_add_file(index, kind, id, path);
		pfd_index_gather(index, &record);
		pfd_index_flush(index);
		pfd_vec_foreach (finding, &own)
			pfd_findings_add(findings, *finding);
	}
	pfd_index_exec(index, "COMMIT");
	pfd_index_touched(index, kind, id);
	return PFD_OK;
}
