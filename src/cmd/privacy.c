/* What the commands about persons' data share: opening, the person, and saying how
 * far an erasure has come. */
#include "privacy.h"
#include "reading.h"

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

enum pfd_status pfd_privacy_report(struct pfd_run *run,
	struct pfd_doc *(*make)(
		const struct pfd_report_run *, struct pfd_findings *))
{
	struct pfd_report_run report;
	struct pfd_keyring *keys;
	enum pfd_status status = pfd_privacy_load(run, &keys);

	if (status)
		return status;
	report = pfd_run_report(run);
	report.lang = run->env.lang;
	status = pfd_run_doc(run, make(&report, &run->findings));
	return status ? status : pfd_reading_end(run);
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

/* ---- confirming ---------------------------------------------------------------------- */

static const struct pfd_erasure *numbered(
	const struct pfd_contact *contact, int64_t no)
{
	for (size_t i = 0; i < contact->erasures.n; i++)
		if (contact->erasures.items[i].no.v == no)
			return &contact->erasures.items[i];
	return NULL;
}

static bool lists(const struct pfd_erasure *erasure, struct pfd_str store)
{
	for (size_t i = 0; erasure && i < erasure->keystores.n; i++)
		if (pfd_str_eq(erasure->keystores.items[i].keystore.v, store))
			return true;
	return false;
}

static struct pfd_edit confirmation(struct pfd_run *run,
	const struct pfd_contact *contact, int64_t no, struct pfd_str store)
{
	struct pfd_arena *arena = run->arena;
	const struct pfd_kind *kind = &pfd_kind_contact;
	char day[PFD_DATE_SIZE];
	struct pfd_str list = pfd_arena_printf(
		arena, "erasures.%lld.keystores", (long long)no);
	struct pfd_node *map,
		*date = pfd_node_scalar(arena,
			pfd_arena_str(arena,
				pfd_str(pfd_date_iso(run->env.as_of, day))),
			true);

	if (lists(numbered(contact, no), store))
		return pfd_record_edit(arena, kind, PFD_EDIT_SET,
			pfd_arena_printf(arena, "%s.%.*s.confirmed", list.ptr,
				PFD_STR_ARG(store)),
			date);
	map = pfd_node_map(arena);
	pfd_node_add(
		arena, map, "keystore", pfd_node_scalar(arena, store, false));
	pfd_node_add(arena, map, "confirmed", date);
	return pfd_record_edit(arena, kind, PFD_EDIT_APPEND, list, map);
}

static void confirm_one(struct pfd_arena *arena, struct pfd_erased *erased,
	struct pfd_str store)
{
	size_t left = 0;

	pfd_vec_foreach (name, &erased->awaits)
		if (!pfd_str_eq(*name, store))
			erased->awaits.items[left++] = *name;
	erased->awaits.n = left;
	pfd_vec_push(arena, &erased->confirmed, store);
}

enum pfd_status pfd_privacy_confirm(struct pfd_run *run,
	struct pfd_erased_list *list, struct pfd_str store, struct pfd_str id,
	unsigned *classes)
{
	unsigned asked = *classes;
	struct pfd_edits edits = { 0 };
	struct pfd_person person;
	enum pfd_status status =
		pfd_privacy_person(run, pfd_arena_z(run->arena, id), &person);

	if (status)
		return status;
	*classes = 0;
	pfd_vec_foreach (erased, list) {
		if (!pfd_str_eq(erased->person, id) ||
			!(asked & 1u << erased->class) ||
			!pfd_erased_awaits(erased, store))
			continue;
		pfd_vec_push(run->arena, &edits,
			confirmation(run, person.contact, erased->no, store));
		confirm_one(run->arena, erased, store);
		*classes |= 1u << erased->class;
	}
	return pfd_change_edit(
		run->change, &person.record, edits.items, edits.n, run->err);
}

struct pfd_message pfd_privacy_confirmed(struct pfd_str store)
{
	return PFD_MESSAGE("keystore {name}: erasures confirmed",
		"Schlüsselspeicher {name}: Löschungen bestätigt",
		PFD_A_STR("name", store));
}

/* ---- saying it ------------------------------------------------------------------------ */

static bool among(const struct pfd_opt_list *names, struct pfd_str name)
{
	pfd_vec_foreach (known, names)
		if (pfd_str_eq(*known, name))
			return true;
	return false;
}

/* A key that the erasure names and that nobody is known to have had: mistyped, it
 * would leave the right one alive.  Empty if there is none. */
static struct pfd_str unknown_key(
	const struct pfd_run *run, const struct pfd_erased *erased)
{
	struct pfd_str own = pfd_keyring_store_id(run->keys);

	pfd_vec_foreach (store, &erased->confirmed)
		if (!pfd_str_eq(*store, own))
			return (struct pfd_str){ 0 };
	pfd_vec_foreach (id, &erased->keys) {
		const struct pfd_key *key = pfd_keyring_find(run->keys, *id);

		if (!key || !pfd_key_is_of(key, erased->person))
			return *id;
	}
	return (struct pfd_str){ 0 };
}

static void say_unknown(struct pfd_run *run, const struct pfd_erased *erased,
	struct pfd_str key)
{
	struct pfd_str path = pfd_kind_contact.path(run->arena, erased->person);

	pfd_run_note(run,
		PFD_MESSAGE("{id}: not erased: {class}; erasure {no} names the "
			    "key {key}, which no keystore is known to have "
			    "had; correct it in {path}",
			"{id}: nicht gelöscht: {class}; Löschung {no} nennt "
			"den Schlüssel {key}, der in keinem Schlüsselspeicher "
			"bekannt ist; in {path} berichtigen",
			PFD_A_STR("id", erased->person),
			PFD_A_TEXT("class",
				pfd_enum_retention.values[erased->class].word),
			PFD_A_INT("no", erased->no), PFD_A_STR("key", key),
			PFD_A_STR("path", path)));
}

static void say_waiting(struct pfd_run *run, const struct pfd_keystores *stores,
	struct pfd_str person, unsigned waiting,
	const struct pfd_opt_list *open)
{
	pfd_run_note(run,
		PFD_MESSAGE(
			"{id}: not erased yet: {classes}; still to confirm:",
			"{id}: noch nicht gelöscht: {classes}; zu bestätigen "
			"ist noch:",
			PFD_A_STR("id", person),
			PFD_A_TEXT("classes",
				pfd_privacy_classes(run->arena, waiting))));
	pfd_vec_foreach (name, open)
		pfd_run_note(run,
			remedy_at(pfd_keystores_find(stores, *name), *name));
}

/* What waits is told with what there is to do, not as a finding besides. */
static void drop_waiting(struct pfd_run *run)
{
	size_t kept = 0;

	pfd_vec_foreach (finding, &run->findings)
		if (strcmp(finding->rule, "erasure-open") != 0)
			run->findings.items[kept++] = *finding;
	run->findings.n = kept;
}

void pfd_privacy_say(struct pfd_run *run, const struct pfd_keystores *stores,
	const struct pfd_erased_list *list, struct pfd_str person,
	unsigned classes)
{
	struct pfd_opt_list open = { 0 };
	unsigned waiting = 0, unknown = 0;

	drop_waiting(run);
	pfd_vec_foreach (erased, list) {
		struct pfd_str key;

		if (!(classes & 1u << erased->class) ||
			!pfd_str_eq(erased->person, person))
			continue;
		pfd_vec_foreach (name, &erased->awaits) {
			waiting |= 1u << erased->class;
			if (!among(&open, *name))
				pfd_vec_push(run->arena, &open, *name);
		}
		key = unknown_key(run, erased);
		if (!key.len)
			continue;
		unknown |= 1u << erased->class;
		say_unknown(run, erased, key);
	}
	classes &= ~(waiting | unknown);
	if (classes)
		pfd_run_note(
			run, PFD_MESSAGE("{id}: erased: {classes}",
				     "{id}: gelöscht: {classes}",
				     PFD_A_STR("id", person),
				     PFD_A_TEXT("classes",
					     pfd_privacy_classes(
						     run->arena, classes))));
	if (waiting)
		say_waiting(run, stores, person, waiting, &open);
}
