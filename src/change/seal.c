/* Private fields of persons are sealed here, once, whoever wrote them: no command
 * knows how, and none can forget it.
 */
#include "internal.h"

enum pfd_status pfd_keyring_outside(const struct pfd_store *store,
	const struct pfd_keyring *ring, struct pfd_err *err)
{
	const char *path = pfd_keyring_path(ring);

	if (*path != '/' || !pfd_store_contains(store, path))
		return PFD_OK;
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: keys do not belong into the data "
			    "repository",
			"{path}: Schlüssel gehören nicht ins Daten-Repository",
			PFD_A_Z("path", path)));
	return pfd_hint(err,
		PFD_MESSAGE("set PFD_KEYSTORE to a directory elsewhere",
			"PFD_KEYSTORE auf ein Verzeichnis anderswo setzen"));
}

enum pfd_status pfd_change_keys(struct pfd_change *change,
	struct pfd_keyring **ret, struct pfd_err *err)
{
	enum pfd_status status = PFD_OK;

	if (!change->options.keys) {
		status = pfd_keyring_open(
			change->arena, change->env, &change->own_keys, err);
		change->options.keys = change->own_keys;
	}
	if (!status)
		status = pfd_keyring_outside(
			change->store, change->options.keys, err);
	if (!status)
		*ret = change->options.keys;
	return status;
}

/* What is sealed is bound to the person's id. */
static enum pfd_status fail_no_id(struct pfd_str path, struct pfd_err *err)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{path}: the name is no id of a person",
			"{path}: der Name ist keine Kennung einer Person",
			PFD_A_STR("path", path)));
	return pfd_hint(err,
		PFD_MESSAGE("p- and 12 random characters; pfd contact add "
			    "--kind person draws them",
			"p- und 12 zufällige Zeichen; pfd contact add --kind "
			"person zieht sie"));
}

enum pfd_status pfd_change_seal(struct pfd_change *change, struct pfd_err *err)
{
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; !status && i < change->files.n; i++) {
		struct file *file = change->files.items[i];
		struct pfd_keyring *keys;

		if (!file->written || !file->now.ptr ||
			!pfd_record_is_person(file->path))
			continue;
		if (!pfd_change_name(change->arena, file->path).len)
			return fail_no_id(file->path, err);
		status = pfd_change_keys(change, &keys, err);
		if (!status)
			status =
				pfd_record_seal(change->arena, keys, file->path,
					file->head, file->now, &file->now, err);
	}
	if (!status && change->options.keys &&
		pfd_keyring_sealed(change->options.keys))
		status = pfd_change_keystore(change, change->options.keys, err);
	return status;
}

enum pfd_status pfd_change_clear(struct pfd_change *change, struct pfd_str path,
	struct pfd_str bytes, struct pfd_str *ret, struct pfd_err *err)
{
	const struct pfd_str as_it_is = { 0 };
	struct pfd_keyring *keys;
	enum pfd_status status;

	*ret = bytes;
	if (!bytes.ptr || !pfd_record_is_person(path))
		return PFD_OK;
	status = pfd_change_keys(change, &keys, err);
	return status ? status
		      : pfd_record_unseal(change->arena, keys, path, bytes,
				as_it_is, ret, NULL, err);
}

void pfd_change_destroy(struct pfd_change *change, const struct pfd_key *key)
{
	pfd_vec_push(change->arena, &change->destroyed, key);
}

enum pfd_status pfd_change_end_keys(
	struct pfd_change *change, struct pfd_err *err)
{
	pfd_vec_foreach (key, &change->destroyed) {
		struct pfd_keyring *keys;
		enum pfd_status status = pfd_change_keys(change, &keys, err);

		if (!status)
			status = pfd_keyring_destroy(keys, *key, err);
		if (!status)
			continue;
		err->status = PFD_AFTER;
		(void)pfd_hint(err,
			PFD_MESSAGE("the erasure is committed, but a key is "
				    "still here: run the command again",
				"die Löschung ist festgeschrieben, aber ein "
				"Schlüssel ist noch da: den Befehl "
				"wiederholen"));
		return PFD_AFTER;
	}
	return PFD_OK;
}
