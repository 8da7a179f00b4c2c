/* `pfd privacy confirm`: a keystore has no erased key any more.
 *
 * Here keys go first and the commit says so afterwards: an interrupted run leaves
 * an erasure that still waits, never one that waits no more while a key is left.
 */
#include "privacy.h"

struct confirm_args {
	const char *bundle, *passphrase_file, *store, *gone;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct confirm_args, bundle, "bundle", 0, "FILE",
		"rewrite this bundle without the erased keys",
		"dieses Bündel ohne die gelöschten Schlüssel neu schreiben",
		.complete = PFD_C_FILE),
	PFD_OPTION(struct confirm_args, passphrase_file, "passphrase-file", 0,
		"FILE", "the bundle's passphrase (-: standard input)",
		"Passphrase des Bündels (-: Standardeingabe)",
		.complete = PFD_C_FILE),
	PFD_OPTION(struct confirm_args, store, "store", 0, "NAME",
		"somebody confirms it for that keystore (with -m)",
		"jemand bestätigt es für diesen Schlüsselspeicher (mit -m)"),
	PFD_OPTION(struct confirm_args, gone, "gone", 0, "NAME",
		"that keystore was destroyed as a whole (with -m)",
		"dieser Schlüsselspeicher wurde ganz vernichtet (mit -m)"),
	{ 0 },
};

struct confirming {
	struct pfd_run *run;
	struct pfd_keyring *keys;
	struct pfd_keystores stores;
	struct pfd_erased_list list;
	struct pfd_str store; /* who confirms */
	struct pfd_opt_list persons;
	unsigned *classes; /* of each person: what was confirmed */
};

/* ---- keys that are over --------------------------------------------------------- */

/* Whether the person's record still uses the key. */
static bool in_use(struct confirming *c, const struct pfd_key *key)
{
	struct pfd_report_run report = pfd_run_report(c->run);
	struct pfd_findings ignored = { .arena = c->run->arena };
	struct pfd_person person;

	if (!pfd_person_read(&report, key->person, &ignored, &person))
		return true;
	pfd_vec_foreach (private, &person.privates)
		if (pfd_str_eq(pfd_sealed_key(private->node->text), key->id))
			return true;
	return false;
}

/* The erasure that ends a key: one that names it, or one of its person and class
 * that is not older, where nothing uses the key: it was made here and never known
 * where the data were erased. */
static bool ends(struct confirming *c, const struct pfd_erased *erased,
	const struct pfd_key *key)
{
	if (!pfd_key_is_of(key, erased->person))
		return false;
	pfd_vec_foreach (id, &erased->keys)
		if (pfd_str_eq(*id, key->id))
			return true;
	return erased->class == key->class &&
	       pfd_date_cmp(key->made, erased->date) <= 0 && !in_use(c, key);
}

static bool ended(struct confirming *c, const struct pfd_key *key)
{
	pfd_vec_foreach (erased, &c->list)
		if (ends(c, erased, key))
			return true;
	return false;
}

/* Nothing is destroyed that a record still needs: a merge may have brought in what
 * was sealed with the key after the erasure. */
static enum pfd_status refuse_in_use(struct confirming *c)
{
	struct pfd_report_run report = pfd_run_report(c->run);
	struct pfd_findings ignored = { .arena = c->run->arena };
	enum pfd_status status = PFD_OK;

	pfd_vec_foreach (erased, &c->list) {
		struct pfd_person person;

		if (!pfd_person_read(
			    &report, erased->person, &ignored, &person))
			continue;
		pfd_vec_foreach (id, &erased->keys) {
			enum pfd_status one = pfd_privacy_in_use(
				c->run, c->keys, &person, *id, 0);

			status = status ? status : one;
		}
	}
	return status;
}

static enum pfd_status destroy_here(struct confirming *c)
{
	struct pfd_run *run = c->run;
	int64_t n = 0;

	for (size_t i = 0; i < pfd_keyring_count(c->keys); i++) {
		const struct pfd_key *key = pfd_keyring_at(c->keys, i);
		enum pfd_status status = PFD_OK;

		if (key->state != PFD_KEY_PRESENT || !ended(c, key))
			continue;
		if (!run->write.dry_run)
			status = pfd_keyring_destroy(c->keys, key, run->err);
		if (status)
			return status;
		n++;
	}
	if (n && !run->write.dry_run)
		pfd_run_note(run,
			PFD_MESSAGE("keys destroyed on this machine: {n}",
				"auf diesem Rechner vernichtete Schlüssel: {n}",
				PFD_A_INT("n", n)));
	return PFD_OK;
}

static enum pfd_status by_machine(struct confirming *c)
{
	c->store = pfd_keyring_store_id(c->keys);
	return destroy_here(c);
}

/* ---- a bundle ------------------------------------------------------------------------------ */

static enum pfd_status seal_again(struct confirming *c,
	const struct pfd_bundle *bundle, struct pfd_str old,
	struct pfd_str secret, struct pfd_str *ret)
{
	struct pfd_run *run = c->run;
	const struct pfd_keystore *store =
		pfd_keystores_find(&c->stores, bundle->name);

	if (!pfd_bundle_is_escrow(old)) {
		*ret = pfd_bundle_seal(run->arena, &run->env, bundle, secret);
		return PFD_OK;
	}
	if (!store || store->public_key.state != PFD_SET)
		return pfd_keystores_unknown(run, &c->stores,
			pfd_arena_z(run->arena, bundle->name),
			PFD_KEYSTORE_ESCROW);
	return pfd_bundle_seal_for(
		run->arena, bundle, store->public_key.v, ret, run->err);
}

static enum pfd_status rewrite(struct confirming *c, const char *path,
	struct pfd_str bytes, struct pfd_str secret)
{
	struct pfd_bundle bundle PFD_CLEANUP(pfd_bundle_wipe) = { 0 };
	struct pfd_str sealed;
	size_t kept = 0, n;
	enum pfd_status status = pfd_bundle_open(
		c->run->arena, bytes, secret, &bundle, c->run->err);

	if (status)
		return status;
	n = bundle.n;
	c->store = pfd_arena_str(c->run->arena, bundle.name);
	if (!pfd_keystores_find(&c->stores, c->store))
		return pfd_keystores_unknown(
			c->run, &c->stores, c->store.ptr, -1);
	for (size_t i = 0; i < n; i++) {
		if (ended(c, &bundle.items[i].key))
			pfd_wipe(bundle.items[i].secret, PFD_KEY_BYTES);
		else
			bundle.items[kept++] = bundle.items[i];
	}
	bundle.n = kept;
	status = seal_again(c, &bundle, bytes, secret, &sealed);
	bundle.n = n; /* all of it is wiped */
	if (status || c->run->write.dry_run)
		return status;
	status = pfd_keyfile_replace(c->run, path, sealed);
	if (!status)
		pfd_run_note(c->run,
			PFD_MESSAGE("{path}: keys removed: {n}, left: {kept}",
				"{path}: entfernte Schlüssel: {n}, übrige: "
				"{kept}",
				PFD_A_Z("path", path),
				PFD_A_INT("n", (int64_t)(n - kept)),
				PFD_A_INT("kept", (int64_t)kept)));
	return status;
}

static enum pfd_status by_bundle(struct confirming *c,
	const struct confirm_args *args, struct pfd_str bytes,
	struct pfd_str secret)
{
	enum pfd_status status = rewrite(c, args->bundle, bytes, secret);

	pfd_wipe((char *)(uintptr_t)secret.ptr, secret.len);
	return status;
}

/* ---- by word --------------------------------------------------------------------------------- */

static enum pfd_status by_word(struct confirming *c, const char *name)
{
	struct pfd_run *run = c->run;

	c->store = pfd_str(name);
	if (!pfd_keystores_find(&c->stores, c->store))
		return pfd_keystores_unknown(run, &c->stores, name, -1);
	if (!pfd_str_eq(c->store, pfd_keyring_store_id(c->keys)))
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{name} is this machine: nobody has to vouch for "
			    "it",
			"{name} ist dieser Rechner: dafür muss niemand "
			"einstehen",
			PFD_A_Z("name", name)));
	return pfd_hint(run->err,
		PFD_MESSAGE("pfd privacy confirm destroys its keys",
			"pfd privacy confirm vernichtet seine Schlüssel"));
}

static enum pfd_status set_gone(struct confirming *c)
{
	struct pfd_arena *arena = c->run->arena;
	char day[PFD_DATE_SIZE];
	struct pfd_str path = pfd_arena_printf(
		arena, "keystores.%.*s.gone", PFD_STR_ARG(c->store));
	struct pfd_node *date = pfd_node_scalar(arena,
		pfd_arena_str(
			arena, pfd_str(pfd_date_iso(c->run->env.as_of, day))),
		true);

	if (!pfd_keystore_here(pfd_keystores_find(&c->stores, c->store)))
		return PFD_OK;
	pfd_vec_push(arena, &c->stores.edits,
		pfd_record_edit(arena, &pfd_kind_partnership, PFD_EDIT_SET,
			path, date));
	return pfd_keystores_save(c->run, &c->stores);
}

/* ---- every person -------------------------------------------------------------------------------- */

static enum pfd_status confirm_all(struct confirming *c)
{
	enum pfd_status status = PFD_OK;

	/* Erasures come by person. */
	pfd_vec_foreach (erased, &c->list)
		if (c->store.len && pfd_erased_awaits(erased, c->store) &&
			(!c->persons.n ||
				!pfd_str_eq(c->persons.items[c->persons.n - 1],
					erased->person)))
			pfd_vec_push(
				c->run->arena, &c->persons, erased->person);
	c->classes = pfd_alloc_n(
		c->run->arena, c->persons.n + 1, sizeof *c->classes);
	for (size_t i = 0; !status && i < c->persons.n; i++) {
		c->classes[i] = ~0u;
		status = pfd_privacy_confirm(c->run, &c->list, c->store,
			c->persons.items[i], &c->classes[i]);
	}
	return status;
}

/* ---- the run -------------------------------------------------------------------------------------- */

static enum pfd_status check_args(
	struct pfd_run *run, const struct confirm_args *args)
{
	int n = !!args->bundle + !!args->store + !!args->gone;

	if (n > 1)
		return pfd_run_usage(run,
			PFD_MESSAGE("--bundle, --store and --gone go one at a "
				    "time",
				"--bundle, --store und --gone schließen "
				"einander aus"));
	if (args->passphrase_file && !args->bundle)
		return pfd_run_usage(
			run, PFD_MESSAGE("--passphrase-file goes with --bundle",
				     "--passphrase-file gehört zu --bundle"));
	if ((args->store || args->gone) && pfd_privacy_needs_reason(run))
		return PFD_USAGE;
	return pfd_privacy_must_commit(run);
}

static enum pfd_status finish(struct confirming *c, bool gone)
{
	struct pfd_run *run = c->run;
	struct pfd_message subject =
		gone ? PFD_MESSAGE("keystore {name}: gone",
			       "Schlüsselspeicher {name}: vernichtet",
			       PFD_A_STR("name", c->store))
		     : pfd_privacy_confirmed(c->store);
	enum pfd_status status =
		pfd_run_finish(run, subject, c->persons.items, c->persons.n);

	if (status || run->write.dry_run)
		return status;
	for (size_t i = 0; i < c->persons.n; i++)
		pfd_privacy_say(run, &c->stores, &c->list, c->persons.items[i],
			c->classes[i]);
	return PFD_OK;
}

static enum pfd_status run_confirm(struct pfd_run *run, const void *given)
{
	const struct confirm_args *args = given;
	struct confirming c = { .run = run };
	struct pfd_str bytes, secret = { 0 };
	enum pfd_status status = check_args(run, args);

	/* Nobody types under the lock. */
	if (!status && args->bundle)
		status = pfd_keyfile_read(run, args->bundle, &bytes);
	if (!status && args->bundle)
		status = pfd_secret_of_bundle(
			run, args->passphrase_file, bytes, &secret);
	if (!status)
		status = pfd_privacy_begin(run, &c.keys);
	if (!status)
		status = pfd_keystores_read(run, &c.stores);
	if (status)
		return status;
	pfd_erased_read(run->arena, run->index, &c.list);
	if (!args->store && !args->gone)
		status = refuse_in_use(&c);
	if (status)
		return status;
	if (args->bundle)
		status = by_bundle(&c, args, bytes, secret);
	else if (args->store || args->gone)
		status = by_word(&c, args->store ? args->store : args->gone);
	else
		status = by_machine(&c);
	if (!status && args->gone)
		status = set_gone(&c);
	if (!status)
		status = confirm_all(&c);
	return status ? status : finish(&c, args->gone != NULL);
}

const struct pfd_command pfd_cmd_privacy_confirm = {
	.group = "privacy",
	.verb = "confirm",
	.section = PFD_SECTION_PEOPLE,
	.summary = { "carry out and confirm erasures where keys lie",
		"Löschungen vollziehen und bestätigen, wo Schlüssel liegen" },
	.description = { "Without options: destroys on this machine every key "
			 "that an "
			 "erasure names and notes it in the erasures that wait "
			 "for the machine. With --bundle: rewrites a bundle "
			 "without those "
			 "keys and overwrites the old file. With --store or "
			 "--gone and "
			 "a reason: somebody vouches for a keystore, or it was "
			 "destroyed as a whole. One commit each.",
		"Ohne Option: vernichtet auf diesem Rechner jeden Schlüssel, "
		"den eine Löschung nennt, und vermerkt es in den Löschungen, "
		"die auf den Rechner warten. Mit --bundle: schreibt ein "
		"Bündel ohne diese Schlüssel neu und überschreibt die alte "
		"Datei. Mit --store oder --gone und einer Begründung: jemand "
		"steht für einen Schlüsselspeicher ein, oder er wurde ganz "
		"vernichtet. Jeweils ein Commit." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd privacy confirm" },
			{ "pfd privacy confirm --bundle schluessel.pfdkeys" },
			{ "pfd privacy confirm --store tresor -m \"neu "
			  "hinterlegt am 2.4.\"" },
			{ 0 },
		},
	.options = options,
	.args_size = sizeof(struct confirm_args),
	.flags = PFD_CMD_WRITER,
	.run = run_confirm,
};
