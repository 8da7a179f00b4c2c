/* What is to be searched: everything there ever was, what a range brought, one
 * state, the work tree; each text and each name once. */
#include "internal.h"

enum pfd_status pfd_scan_past(struct pfd_arena *arena,
	const struct pfd_store *store, const char *range, struct sources *ret,
	struct pfd_err *err)
{
	enum pfd_status status =
		pfd_store_past(arena, store, range, &ret->past, err);

	if (status)
		return status;
	pfd_vec_foreach (file, &ret->past.files) {
		pfd_vec_push(arena, &ret->files,
			(struct piece){ .path = file->path,
				.commit = file->commit,
				.in_head = file->in_head,
				.oid = file->oid });
	}
	pfd_vec_foreach (path, &ret->past.paths) {
		pfd_vec_push(arena, &ret->paths,
			(struct piece){ .path = path->path,
				.commit = path->commit,
				.in_head = path->in_head });
	}
	return PFD_OK;
}

static struct pfd_str oid_str(const struct pfd_oid *oid)
{
	return (struct pfd_str){ (const char *)oid->id, sizeof(oid->id) };
}

/* The piece under `key`, or NULL. */
static struct piece *piece_at(
	const struct pfd_map *map, struct pieces *pieces, struct pfd_str key)
{
	uintptr_t place = (uintptr_t)pfd_map_get(map, key);

	return place ? &pieces->items[place - 1] : NULL;
}

struct work {
	struct pfd_arena *arena;
	struct sources *sources;
	struct pfd_snapshot state;
	struct pfd_map oids, paths; /* → place among the pieces, from 1 */
};

static void take_work_file(struct work *w, const struct pfd_entry *entry)
{
	struct pfd_err unread = { .arena = w->arena };
	struct piece *path =
		piece_at(&w->paths, &w->sources->paths, entry->path);
	struct piece *file;
	struct pfd_oid oid;
	struct pfd_str bytes;

	if (path)
		path->in_work = true;
	else
		pfd_vec_push(w->arena, &w->sources->paths,
			(struct piece){ .path = entry->path,
				.commit = SIZE_MAX,
				.in_work = true });
	if (entry->mode == PFD_ENTRY_LINK || entry->mode == PFD_ENTRY_OTHER)
		return;
	if (pfd_snapshot_read(w->arena, &w->state, entry, PFD_SCAN_FILE_MAX,
		    &bytes, &unread)) {
		w->sources->not_text++;
		return;
	}
	oid = pfd_oid_of_blob(bytes);
	file = piece_at(&w->oids, &w->sources->files, oid_str(&oid));
	if (file) {
		/* A copy of a record elsewhere is none. */
		if (pfd_scan_teaches(file->path) &&
			!pfd_scan_teaches(entry->path))
			return;
		file->in_work = true;
		file->path = entry->path;
		return;
	}
	pfd_vec_push(w->arena, &w->sources->files,
		(struct piece){ .path = entry->path,
			.commit = SIZE_MAX,
			.in_work = true,
			.bytes = bytes });
}

enum pfd_status pfd_scan_work(struct pfd_arena *arena,
	const struct pfd_store *store, struct sources *ret, struct pfd_err *err)
{
	struct work w = { .arena = arena,
		.sources = ret,
		.oids = pfd_map(arena),
		.paths = pfd_map(arena) };
	enum pfd_status status;

	if (pfd_store_bare(store))
		return PFD_OK;
	status = pfd_snapshot_take(
		arena, store, PFD_STATE_WORK, NULL, &w.state, err);
	if (status)
		return status;
	for (size_t i = 0; i < ret->files.n; i++)
		*pfd_map_at(&w.oids, oid_str(&ret->past.files.items[i].oid)) =
			(void *)(uintptr_t)(i + 1);
	for (size_t i = 0; i < ret->paths.n; i++)
		*pfd_map_at(&w.paths, ret->paths.items[i].path) =
			(void *)(uintptr_t)(i + 1);
	for (size_t i = 0; i < w.state.n; i++)
		take_work_file(&w, &w.state.entries[i]);
	return PFD_OK;
}

enum pfd_status pfd_scan_state(struct pfd_arena *arena,
	const struct pfd_store *store, const char *revision,
	struct sources *ret, struct pfd_err *err)
{
	struct pfd_snapshot state = { 0 }, head = { 0 };
	enum pfd_status status = pfd_snapshot_take(
		arena, store, PFD_STATE_REVISION, revision, &state, err);

	if (!status)
		status = pfd_snapshot_take(
			arena, store, PFD_STATE_REVISION, "HEAD", &head, err);
	if (status)
		return status;
	if (state.has_commit)
		pfd_vec_push(arena, &ret->past.commits,
			(struct pfd_past_commit){ .id = state.commit });
	for (size_t i = 0; i < state.n; i++) {
		const struct pfd_entry *entry = &state.entries[i];
		const struct pfd_entry *same =
			pfd_snapshot_find(&head, entry->path);
		struct piece piece = { .path = entry->path,
			.commit = state.has_commit ? 0 : SIZE_MAX,
			.in_head = same,
			.oid = entry->oid };

		pfd_vec_push(arena, &ret->paths, piece);
		piece.in_head = same && pfd_oid_eq(&same->oid, &entry->oid);
		if (entry->mode != PFD_ENTRY_OTHER)
			pfd_vec_push(arena, &ret->files, piece);
	}
	return PFD_OK;
}
