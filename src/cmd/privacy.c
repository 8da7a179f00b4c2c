/* What the commands about persons' data share: opening, the person, and saying how
 * far an erasure has come. */
#include "privacy.h"

/* ---- opening ------------------------------------------------------------------- */

static enum pfd_status load(struct pfd_run *run, struct pfd_keyring *keys)
{
	enum pfd_status status = pfd_run_load(run, &pfd_scope_all);

	if (!status)
		pfd_index_keys(run->index, keys, run->env.lang);
	return status;
}

enum pfd_status pfd_privacy_begin(struct pfd_run *run, struct pfd_keyring **ret)
{
	enum pfd_status status = pfd_run_keys(run, ret);

	if (!status)
		status = pfd_run_change(run);
	if (status)
		return status;
	run->snapshot = *pfd_change_base(run->change);
	run->snapshot.store = run->store;
	return load(run, *ret);
}

enum pfd_status pfd_privacy_load(struct pfd_run *run, struct pfd_keyring **ret)
{
	enum pfd_status status = pfd_run_keys(run, ret);

	return status ? status : load(run, *ret);
}

enum pfd_status pfd_privacy_must_commit(struct pfd_run *run)
{
	if (!run->write.no_commit)
		return PFD_OK;
	return pfd_run_usage(run,
		PFD_MESSAGE("--no-commit does not go with this command: others "
			    "rely on the commit",
			"--no-commit geht bei diesem Befehl nicht: andere "
			"verlassen sich auf den Commit"));
}

static enum pfd_status no_person(struct pfd_run *run, struct pfd_str id)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("contact {id} is not a person",
			"Kontakt {id} ist keine Person", PFD_A_STR("id", id)));
	return pfd_hint(run->err,
		PFD_MESSAGE("persons have ids p-…: pfd contact list "
			    "kind=person",
			"Personen haben Kennungen p-…: pfd contact list "
			"kind=person"));
}

enum pfd_status pfd_privacy_person(
	struct pfd_run *run, const char *typed, struct pfd_person *ret)
{
	enum pfd_status status = pfd_run_record_of(
		run, &pfd_kind_contact, pfd_str(typed), &ret->record);

	if (status)
		return status;
	if (!pfd_record_is_person(ret->record.path))
		return no_person(run, ret->record.id);
	ret->contact = ret->record.data;
	ret->privates = (struct pfd_privates){ 0 };
	pfd_record_privates(run->arena, &ret->record, &ret->privates);
	return PFD_OK;
}

/* ---- the reason ------------------------------------------------------------------ */

enum pfd_status pfd_privacy_needs_reason(struct pfd_run *run)
{
	const char *reason = run->write.reason;

	if (reason && pfd_str_trim(pfd_str(reason)).len)
		return PFD_OK;
	return pfd_run_usage(run, PFD_MESSAGE("the reason is missing: -m \"…\"",
					  "die Begründung fehlt: -m \"…\""));
}

/* ---- how far an erasure has come ------------------------------------------------------ */

struct pfd_text pfd_privacy_classes(struct pfd_arena *arena, unsigned classes)
{
	struct pfd_buf en = pfd_buf(arena), de = pfd_buf(arena);

	for (int class = 0; class < PFD_N_RETENTION; ++class) {
		const struct pfd_text *word =
			&pfd_enum_retention.values[class].word;

		if (!(classes & 1u << class))
			continue;
		pfd_buf_printf(&en, "%s%s", en.len ? ", " : "", word->en);
		pfd_buf_printf(&de, "%s%s", de.len ? ", " : "", word->de);
	}
	return (struct pfd_text){ en.ptr, de.ptr };
}

/* What has to be done where a keystore lies; one that pfd.yaml does not name can
 * only be a machine. */
static struct pfd_message remedy_at(
	const struct pfd_keystore *store, struct pfd_str name)
{
	static const struct pfd_text at[] = {
		[PFD_KEYSTORE_MACHINE] = { "{name}: on that machine: pfd "
					   "privacy confirm",
			"{name}: auf jenem Rechner: pfd privacy confirm" },
		[PFD_KEYSTORE_BUNDLE] = { "{name}: where the file is: pfd "
					  "privacy confirm --bundle FILE",
			"{name}: wo die Datei liegt: pfd privacy confirm "
			"--bundle FILE" },
		[PFD_KEYSTORE_ESCROW] = { "{name}: have the file destroyed, "
					  "then: pfd privacy confirm --store "
					  "{name} -m \"…\"",
			"{name}: die Datei vernichten lassen, dann: pfd "
			"privacy confirm --store {name} -m \"…\"" },
	};
	int kind = store && store->kind.state == PFD_SET ? store->kind.v
							 : PFD_KEYSTORE_MACHINE;

	return (struct pfd_message){ .text = at[kind],
		.args = { PFD_A_STR("name", name) } };
}

enum pfd_status pfd_privacy_in_use(struct pfd_run *run,
	struct pfd_keyring *keys, const struct pfd_person *person,
	struct pfd_str key_id, unsigned gone)
{
	enum pfd_status status = PFD_OK;

	pfd_vec_foreach (private, &person->privates) {
		int class = pfd_private_class(keys, private);

		if ((class >= 0 && gone & 1u << class) ||
			!pfd_str_eq(
				pfd_sealed_key(private->node->text), key_id))
			continue;
		pfd_findings_add(&run->findings,
			(struct pfd_finding){ .severity = PFD_ERROR,
				.rule = "sealed-erased",
				.record = pfd_record_name(run->arena,
					&pfd_kind_contact, person->record.id),
				.field = private->path,
				.place = { .file = person->record.path,
					.line = (int)private->node->line,
					.column = (int)private->node->column },
				.message = PFD_MESSAGE(
					"{field} would be lost with a key that "
					"an erasure names",
					"{field} ginge mit einem Schlüssel "
					"verloren, den eine Löschung nennt",
					PFD_A_STR("field", private->path)),
				.remedy = PFD_MESSAGE(
					"enter it anew (pfd contact set {id} "
					"{field}=…), or erase it, too (pfd "
					"privacy erase {id})",
					"neu eingeben (pfd contact set {id} "
					"{field}=…) oder ebenfalls löschen "
					"(pfd privacy erase {id})",
					PFD_A_STR("id", person->record.id),
					PFD_A_STR("field", private->path)) });
		status = pfd_run_refused(run);
	}
	return status;
}

static bool among(const struct pfd_opt_list *names, struct pfd_str name)
{
	pfd_vec_foreach (known, names)
		if (pfd_str_eq(*known, name))
			return true;
	return false;
}

void pfd_privacy_say(struct pfd_run *run, const struct pfd_keystores *stores,
	const struct pfd_erased_list *list, struct pfd_str person,
	unsigned classes)
{
	struct pfd_opt_list open = { 0 };
	unsigned waiting = 0;

	pfd_vec_foreach (erased, list) {
		if (!(classes & 1u << erased->class) ||
			!pfd_str_eq(erased->person, person))
			continue;
		pfd_vec_foreach (name, &erased->awaits) {
			waiting |= 1u << erased->class;
			if (!among(&open, *name))
				pfd_vec_push(run->arena, &open, *name);
		}
	}
	if (classes & ~waiting)
		pfd_run_note(
			run, PFD_MESSAGE("{id}: erased: {classes}",
				     "{id}: gelöscht: {classes}",
				     PFD_A_STR("id", person),
				     PFD_A_TEXT("classes",
					     pfd_privacy_classes(run->arena,
						     classes & ~waiting))));
	if (!waiting)
		return;
	pfd_run_note(run,
		PFD_MESSAGE(
			"{id}: not erased yet: {classes}; still to confirm:",
			"{id}: noch nicht gelöscht: {classes}; zu bestätigen "
			"ist noch:",
			PFD_A_STR("id", person),
			PFD_A_TEXT("classes",
				pfd_privacy_classes(run->arena, waiting))));
	pfd_vec_foreach (name, &open)
		pfd_run_note(run,
			remedy_at(pfd_keystores_find(stores, *name), *name));
}
