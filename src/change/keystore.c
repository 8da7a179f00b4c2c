/* A machine that seals is named in pfd.yaml by the same change: an erasure waits
 * for every keystore that is named there, and for no other.
 */
#include "internal.h"

static const struct pfd_keystore *find(
	const struct pfd_partnership *data, struct pfd_str name)
{
	for (size_t i = 0; i < data->keystores.n; i++) {
		const struct pfd_keystore *store = &data->keystores.items[i];

		if (store->keystore.state == PFD_SET &&
			pfd_str_eq(store->keystore.v, name))
			return store;
	}
	return NULL;
}

static struct pfd_edit append(struct pfd_change *change, struct pfd_str name)
{
	struct pfd_arena *arena = change->arena;
	struct pfd_node *map = pfd_node_map(arena);
	char day[PFD_DATE_SIZE];
	struct pfd_str since = pfd_arena_str(
		arena, pfd_str(pfd_date_iso(change->env->as_of, day)));
	struct pfd_str kind = pfd_str(
		pfd_enum_keystore_kind.values[PFD_KEYSTORE_MACHINE].key);

	pfd_node_add(
		arena, map, "keystore", pfd_node_scalar(arena, name, false));
	pfd_node_add(arena, map, "kind", pfd_node_scalar(arena, kind, false));
	pfd_node_add(arena, map, "since", pfd_node_scalar(arena, since, true));
	return pfd_record_edit(arena, &pfd_kind_partnership, PFD_EDIT_APPEND,
		PFD_STR("keystores"), map);
}

/* A keystore that seals is not gone, whatever was said of it. */
static struct pfd_edit not_gone(struct pfd_change *change, struct pfd_str name)
{
	return pfd_record_edit(change->arena, &pfd_kind_partnership,
		PFD_EDIT_REMOVE,
		pfd_arena_printf(change->arena, "keystores.%.*s.gone",
			PFD_STR_ARG(name)),
		NULL);
}

enum pfd_status pfd_change_keystore(struct pfd_change *change,
	const struct pfd_keyring *keys, struct pfd_err *err)
{
	const struct pfd_kind *kind = &pfd_kind_partnership;
	struct pfd_findings ignored = { .arena = change->arena };
	struct pfd_str own = pfd_keyring_store_id(keys);
	const struct pfd_keystore *store;
	struct pfd_record record;
	struct pfd_edit edit;
	enum pfd_status status;

	if (!own.len || !pfd_change_exists(change, PFD_STR("pfd.yaml")))
		return PFD_OK;
	status = pfd_change_look(
		change, kind, PFD_STR("pfd"), &ignored, &record, err);
	if (status)
		return status;
	store = find(record.data, own);
	if (store && store->gone.state != PFD_SET)
		return PFD_OK;
	status = pfd_change_read(
		change, kind, PFD_STR("pfd"), &ignored, &record, err);
	if (status)
		return status;
	edit = find(record.data, own) ? not_gone(change, own)
				      : append(change, own);
	return pfd_change_edit(change, &record, &edit, 1, err);
}
