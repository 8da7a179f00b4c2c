/* `pfd key export`: this machine's keys in a file, for another machine or for
 * escrow.
 *
 * The file is registered before it appears: a copy of keys that nobody knows of
 * would outlive every erasure.
 */
#include "privacy.h"

struct export_args {
	const char *file, *passphrase_file, *to;
};
static const struct pfd_option options[] = {
	PFD_OPTION(struct export_args, passphrase_file, "passphrase-file", 0,
		"FILE",
		"the passphrase is the first line of FILE (-: standard input)",
		"die Passphrase ist die erste Zeile von FILE (-: "
		"Standardeingabe)",
		.complete = PFD_C_FILE),
	PFD_OPTION(struct export_args, to, "to", 0, "ESCROW",
		"seal it for an escrow recipient of pfd.yaml instead",
		"stattdessen für eine Hinterlegung aus pfd.yaml versiegeln"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct export_args, file, "FILE", .complete = PFD_C_FILE),
	{ 0 },
};

struct exporting {
	struct pfd_run *run;
	struct pfd_keyring *keys;
	struct pfd_keystores stores;
	struct pfd_erased_list erased;
	struct pfd_bundle bundle;
};

static bool not_erased(void *ctx, const struct pfd_key *key)
{
	const struct exporting *e = ctx;

	return !pfd_erased_key(&e->erased, key);
}

static enum pfd_status no_keys(struct pfd_run *run, const char *path)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{path}: no keys to export",
			"{path}: keine Schlüssel zum Exportieren",
			PFD_A_Z("path", path)));
	return pfd_hint(run->err,
		PFD_MESSAGE("a key is made with a person's first private "
			    "field",
			"ein Schlüssel entsteht mit dem ersten privaten Feld "
			"einer Person"));
}

/* "b-2026-04-02", with "-2" where there is one of that day. */
static struct pfd_str bundle_name(const struct exporting *e)
{
	struct pfd_arena *arena = e->run->arena;
	char day[PFD_DATE_SIZE];
	struct pfd_str name = pfd_arena_printf(
		arena, "b-%s", pfd_date_iso(e->run->env.as_of, day));

	for (int n = 2; pfd_keystores_find(&e->stores, name); n++)
		name = pfd_arena_printf(arena, "b-%s-%d", day, n);
	return name;
}

static enum pfd_status seal_for(
	struct exporting *e, const char *to, struct pfd_str *ret)
{
	const struct pfd_keystore *store =
		pfd_keystores_find(&e->stores, pfd_str(to));

	if (!pfd_keystore_here(store) || store->public_key.state != PFD_SET)
		return pfd_keystores_unknown(
			e->run, &e->stores, to, PFD_KEYSTORE_ESCROW);
	e->bundle.name = store->keystore.v;
	return pfd_bundle_seal_for(e->run->arena, &e->bundle,
		store->public_key.v, ret, e->run->err);
}

/* The file's bytes, and what pfd.yaml has to know before they are written. */
static enum pfd_status make(struct exporting *e, const struct export_args *args,
	struct pfd_str passphrase, struct pfd_str *ret)
{
	struct pfd_run *run = e->run;
	enum pfd_status status;

	pfd_erased_read(run->arena, run->index, &e->erased);
	pfd_bundle_fill(run->arena, e->keys, not_erased, e, &e->bundle);
	if (!e->bundle.n)
		return no_keys(run, pfd_keyring_path(e->keys));
	if (args->to) {
		status = seal_for(e, args->to, ret);
	} else {
		e->bundle.name = bundle_name(e);
		*ret = pfd_bundle_seal(
			run->arena, &run->env, &e->bundle, passphrase);
		pfd_keystores_add(run, &e->stores, e->bundle.name,
			PFD_KEYSTORE_BUNDLE, NULL, NULL);
		status = PFD_OK;
	}
	return status ? status : pfd_keystores_save(run, &e->stores);
}

static enum pfd_status not_written(
	struct exporting *e, const char *path, enum pfd_status status)
{
	if (!e->run->committed)
		return status;
	e->run->err->status = PFD_AFTER;
	(void)pfd_hint(e->run->err,
		PFD_MESSAGE("registered as {name}, but not written: pfd "
			    "privacy confirm --gone {name} -m \"not "
			    "written\", then export again",
			"als {name} eingetragen, aber nicht geschrieben: pfd "
			"privacy confirm --gone {name} -m \"nicht "
			"geschrieben\", dann neu exportieren",
			PFD_A_STR("name", e->bundle.name),
			PFD_A_Z("path", path)));
	return PFD_AFTER;
}

static enum pfd_status commit_and_write(
	struct exporting *e, const char *path, struct pfd_str bytes)
{
	struct pfd_run *run = e->run;
	struct pfd_str name = e->bundle.name;
	enum pfd_status status = PFD_OK;

	if (e->stores.edits.n)
		status = pfd_run_finish(run,
			PFD_MESSAGE("keystore {name}: keys exported",
				"Schlüsselspeicher {name}: Schlüssel "
				"exportiert",
				PFD_A_STR("name", name)),
			&name, 1);
	else
		pfd_run_printf(run, "%.*s\n", PFD_STR_ARG(name));
	if (status || run->write.dry_run)
		return status;
	status = pfd_keyfile_create(run, path, bytes);
	if (status)
		return not_written(e, path, status);
	pfd_run_note(
		run, PFD_MESSAGE("{path}: {n} keys", "{path}: {n} Schlüssel",
			     PFD_A_Z("path", path),
			     PFD_A_INT("n", (int64_t)e->bundle.n)));
	return PFD_OK;
}

static enum pfd_status export_keys(struct exporting *e,
	const struct export_args *args, struct pfd_str passphrase)
{
	struct pfd_str bytes;
	enum pfd_status status = pfd_privacy_begin(e->run, &e->keys);

	if (!status)
		status = pfd_change_keystore(
			e->run->change, e->keys, e->run->err);
	if (!status)
		status = pfd_keystores_read(e->run, &e->stores);
	if (!status)
		status = make(e, args, passphrase, &bytes);
	if (!status)
		status = commit_and_write(e, args->file, bytes);
	pfd_bundle_wipe(&e->bundle);
	return status;
}

static enum pfd_status run_export(struct pfd_run *run, const void *given)
{
	const struct export_args *args = given;
	struct exporting e = { .run = run };
	struct pfd_str passphrase = { 0 };
	enum pfd_status status;

	if (args->to && args->passphrase_file)
		return pfd_run_usage(
			run, PFD_MESSAGE("--to needs no passphrase",
				     "--to braucht keine Passphrase"));
	status = pfd_privacy_must_commit(run);
	if (!status)
		status = pfd_keyfile_check(run, args->file);
	/* Nobody types under the lock. */
	if (!status && !args->to)
		status =
			pfd_secret_new(run, args->passphrase_file, &passphrase);
	if (!status)
		status = export_keys(&e, args, passphrase);
	pfd_wipe((char *)(uintptr_t)passphrase.ptr, passphrase.len);
	return status;
}

const struct pfd_command pfd_cmd_key_export = {
	.group = "key",
	.verb = "export",
	.section = PFD_SECTION_PEOPLE,
	.summary = { "write this machine's keys into a sealed file",
		"die Schlüssel dieses Rechners in eine versiegelte Datei "
		"schreiben" },
	.description = { "For a second machine or a backup, sealed with a "
			 "passphrase; "
			 "with --to for an escrow recipient. Machine and "
			 "bundle are "
			 "named in pfd.yaml by a commit before the file "
			 "appears, so "
			 "that every erasure knows whom to ask. An existing "
			 "file is "
			 "not overwritten; never put the file into the data "
			 "repository.",
		"Für einen zweiten Rechner oder als Sicherung, versiegelt mit "
		"einer Passphrase; mit --to für eine Hinterlegung. Rechner und "
		"Bündel stehen durch einen Commit in pfd.yaml, bevor die Datei "
		"erscheint, damit jede Löschung weiß, wen sie fragen muss. "
		"Eine vorhandene Datei wird nicht überschrieben; nie ins "
		"Daten-Repository legen." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd key export /media/stick/schluessel.pfdkeys" },
			{ "pfd key export /media/stick/tresor.pfdkeys --to "
			  "tresor" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct export_args),
	.flags = PFD_CMD_WRITER,
	.run = run_export,
};
