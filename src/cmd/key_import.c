/* `pfd key import`: takes keys in from a bundle or an escrow file. */
#include "privacy.h"

struct import_args {
	const char *file, *passphrase_file;
};
static const struct pfd_option options[] = {
	PFD_OPTION(struct import_args, passphrase_file, "passphrase-file", 0,
		"FILE",
		"the passphrase, or an escrow recipient's secret key, is the "
		"first line of FILE (-: standard input)",
		"die Passphrase oder der geheime Schlüssel einer Hinterlegung "
		"ist die erste Zeile von FILE (-: Standardeingabe)",
		.complete = PFD_C_FILE),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct import_args, file, "FILE", .complete = PFD_C_FILE),
	{ 0 },
};

static bool is_erased(void *ctx, const struct pfd_key *key)
{
	return pfd_erased_key(ctx, key);
}

static void say(struct pfd_run *run, const struct pfd_bundle *bundle,
	int64_t taken, int64_t refused)
{
	pfd_run_note(run,
		PFD_MESSAGE("{name}: keys taken in: {taken}; known already: "
			    "{known}",
			"{name}: übernommene Schlüssel: {taken}; schon "
			"bekannt: {known}",
			PFD_A_STR("name", bundle->name),
			PFD_A_INT("taken", taken),
			PFD_A_INT("known",
				(int64_t)bundle->n - taken - refused)));
	if (refused)
		pfd_run_note(run,
			PFD_MESSAGE("not taken in, because an erasure names "
				    "them: {n}; remove them from the file, "
				    "too: pfd privacy confirm --bundle FILE",
				"nicht übernommen, weil eine Löschung sie "
				"nennt: {n}; auch aus der Datei entfernen: pfd "
				"privacy confirm --bundle FILE",
				PFD_A_INT("n", refused)));
}

/* Keys first: a machine that holds none needs no name, and one that was not yet
 * named is so by the next import. */
static enum pfd_status take(struct pfd_run *run, struct pfd_keyring *keys,
	const struct pfd_bundle *bundle)
{
	struct pfd_erased_list erased;
	int64_t refused = 0;
	size_t taken;
	enum pfd_status status = PFD_OK;

	pfd_erased_read(run->arena, run->index, &erased);
	pfd_vec_foreach (item, bundle)
		refused += pfd_erased_key(&erased, &item->key);
	taken = pfd_keyring_take(keys, bundle, is_erased, &erased);
	if (!run->write.dry_run)
		status = pfd_keyring_save(keys, run->err);
	if (!status)
		say(run, bundle, (int64_t)taken, refused);
	return status;
}

static enum pfd_status name_machine(
	struct pfd_run *run, struct pfd_keyring *keys)
{
	struct pfd_str own = pfd_keyring_store_id(keys);
	struct pfd_keystores stores;
	enum pfd_status status = pfd_keystores_read(run, &stores);

	if (status || !own.len ||
		pfd_keystore_here(pfd_keystores_find(&stores, own)))
		return status;
	status = pfd_change_keystore(run->change, keys, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("keystore {name}: keys taken in",
			"Schlüsselspeicher {name}: Schlüssel übernommen",
			PFD_A_STR("name", own)),
		&own, 1);
}

static enum pfd_status open(struct pfd_run *run, const struct import_args *args,
	struct pfd_bundle *ret)
{
	struct pfd_str bytes, secret;
	enum pfd_status status = pfd_keyfile_read(run, args->file, &bytes);

	if (!status)
		status = pfd_secret_of_bundle(
			run, args->passphrase_file, bytes, &secret);
	if (status)
		return status;
	status = pfd_bundle_open(run->arena, bytes, secret, ret, run->err);
	pfd_wipe((char *)(uintptr_t)secret.ptr, secret.len);
	return status;
}

static enum pfd_status run_import(struct pfd_run *run, const void *given)
{
	const struct import_args *args = given;
	struct pfd_bundle bundle PFD_CLEANUP(pfd_bundle_wipe) = { 0 };
	struct pfd_keyring *keys;
	enum pfd_status status = pfd_privacy_must_commit(run);

	if (!status)
		status = open(run, args, &bundle);
	if (!status)
		status = pfd_privacy_begin(run, &keys);
	if (!status)
		status = take(run, keys, &bundle);
	if (!status && !run->write.dry_run)
		status = pfd_store_textconv(run->store, run->err);
	return status ? status : name_machine(run, keys);
}

const struct pfd_command pfd_cmd_key_import = {
	.group = "key",
	.verb = "import",
	.section = PFD_SECTION_PEOPLE,
	.summary = { "take keys in from a bundle or an escrow file",
		"Schlüssel aus einem Bündel oder einer Hinterlegung "
		"übernehmen" },
	.description = { "Keys that an erasure names are never taken in. The "
			 "machine "
			 "is named in pfd.yaml by a commit, and git diff shows "
			 "persons' records in clear from now on "
			 "(diff.pfd.textconv in "
			 "this clone).",
		"Schlüssel, die eine Löschung nennt, werden nie übernommen. "
		"Der Rechner kommt durch einen Commit in pfd.yaml, und git "
		"diff zeigt Datensätze von Personen von da an im Klartext "
		"(diff.pfd.textconv in diesem Klon)." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd key import /media/stick/schluessel.pfdkeys" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct import_args),
	.flags = PFD_CMD_WRITER,
	.run = run_import,
};
