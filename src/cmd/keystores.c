/* The keystores that pfd.yaml names: where copies of persons' keys lie. */
#include "privacy.h"

enum pfd_status pfd_keystores_read(
	struct pfd_run *run, struct pfd_keystores *ret)
{
	enum pfd_status status;

	*ret = (struct pfd_keystores){ 0 };
	status = pfd_run_record_of(
		run, &pfd_kind_partnership, PFD_STR("pfd"), &ret->record);
	ret->data = ret->record.data;
	return status;
}

const struct pfd_keystore *pfd_keystores_find(
	const struct pfd_keystores *stores, struct pfd_str name)
{
	for (size_t i = 0; i < stores->data->keystores.n; i++) {
		const struct pfd_keystore *store =
			&stores->data->keystores.items[i];

		if (store->keystore.state == PFD_SET &&
			pfd_str_eq(store->keystore.v, name))
			return store;
	}
	return NULL;
}

void pfd_keystores_add(struct pfd_run *run, struct pfd_keystores *stores,
	struct pfd_str name, int kind, const char *public_key, const char *note)
{
	struct pfd_made item = pfd_made(run, stores->record.kind, "keystores");

	pfd_made_typed(&item, "keystore", name);
	pfd_made_enum(&item, "kind", &pfd_enum_keystore_kind, kind);
	pfd_made_date(&item, "since", run->env.as_of);
	pfd_made_z(&item, "public_key", public_key);
	pfd_made_z(&item, "note", note);
	pfd_vec_push(run->arena, &stores->edits,
		pfd_made_append(&item, &stores->record, "keystores"));
}

enum pfd_status pfd_keystores_save(
	struct pfd_run *run, struct pfd_keystores *stores)
{
	/* Values that are none are among the findings. */
	if (pfd_findings_count(&run->findings, PFD_ERROR))
		return pfd_run_refused(run);
	return pfd_change_edit(run->change, &stores->record,
		stores->edits.items, stores->edits.n, run->err);
}

enum pfd_status pfd_keystores_unknown(struct pfd_run *run,
	const struct pfd_keystores *stores, const char *name, int kind)
{
	struct pfd_buf names = pfd_buf(run->arena);

	for (size_t i = 0; i < stores->data->keystores.n; i++) {
		const struct pfd_keystore *store =
			&stores->data->keystores.items[i];

		if (!pfd_keystore_here(store) ||
			(kind >= 0 && store->kind.v != kind))
			continue;
		pfd_buf_addz(&names, names.len ? ", " : "");
		pfd_buf_add(&names, store->keystore.v);
	}
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("pfd.yaml names no keystore “{name}”",
			"pfd.yaml nennt keinen Schlüsselspeicher „{name}“",
			PFD_A_Z("name", name)));
	if (!names.len && kind == PFD_KEYSTORE_ESCROW)
		return pfd_hint(run->err,
			PFD_MESSAGE("name it: pfd key escrow {name} PUBLICKEY",
				"benennen: pfd key escrow {name} PUBLICKEY",
				PFD_A_Z("name", name)));
	if (!names.len)
		return PFD_REFUSED;
	return pfd_hint(
		run->err, PFD_MESSAGE("there are: {names}", "es gibt: {names}",
				  PFD_A_STR("names", pfd_buf_str(&names))));
}
