/* `pfd privacy erase`: ends a person's private data of one class or all.
 *
 * The tombstone is committed first and the keys are destroyed before the commit is
 * told; a second commit confirms that for this machine.  A run killed between the
 * two leaves an erasure that waits for this machine, which everybody sees and the
 * next erase or confirm mends.  Keys first would lose a name that has to stay.
 */
#include <pfd/files.h>

#include "privacy.h"

struct erase_args {
	const char *person;
	struct pfd_opt_enum class;
	bool what_may_go;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct erase_args, class, "class", 0, "CLASS",
		"contact, contract or payment (default: all)",
		"Kontakt, Vertrag oder Zahlung (Vorgabe: alle)",
		.values = &pfd_enum_retention),
	PFD_OPTION(struct erase_args, what_may_go, "what-may-go", 0, NULL,
		"leave out classes that must still be kept",
		"noch aufzubewahrende Klassen auslassen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(
		struct erase_args, person, "PERSON", .complete = PFD_C_PERSON),
	{ 0 },
};

struct erasing {
	struct pfd_run *run;
	struct pfd_keyring *keys;
	struct pfd_person person;
	struct pfd_keystores stores;
	struct pfd_kept_list kept;
	struct pfd_erased_list before; /* of all persons */
	unsigned classes;              /* bits: what is to go */
	struct pfd_edits edits;
	int64_t first_no, next_no; /* of the erasures made now */
};

/* ---- what must be kept ------------------------------------------------------------ */

static void refuse_class(
	struct erasing *e, int class, const struct pfd_kept *kept)
{
	struct pfd_arg word =
		PFD_A_TEXT("class", pfd_enum_retention.values[class].word);
	struct pfd_arg grant = PFD_A_STR("grant", kept->grant);
	struct pfd_finding finding = {
		.severity = PFD_ERROR,
		.rule = "retention-due",
		.record = pfd_record_name(
			e->run->arena, &pfd_kind_contact, e->person.record.id),
		.place = { .file = e->person.record.path },
	};

	if (kept->open) {
		finding.message =
			PFD_MESSAGE("{class}: must be kept for grant {grant}",
				"{class}: für Förderung {grant} aufzubewahren",
				word, grant);
		finding.remedy = PFD_MESSAGE(
			"not before {grant} is settled and closed",
			"nicht bevor {grant} abgerechnet und abgeschlossen "
			"ist",
			grant);
	} else {
		finding.message = PFD_MESSAGE(
			"{class}: must be kept until {date} for grant {grant}",
			"{class}: bis {date} für Förderung {grant} "
			"aufzubewahren",
			word, grant, PFD_A_DATE("date", kept->until));
		finding.remedy = PFD_MESSAGE("erase it from {day} on",
			"ab {day} löschen",
			PFD_A_DATE("day", pfd_date_add_days(kept->until, 1)));
	}
	pfd_findings_add(&e->run->findings, finding);
}

/* The classes to be erased; PFD_REFUSED with a finding for each that must stay. */
static enum pfd_status choose(struct erasing *e, const struct erase_args *args)
{
	struct pfd_run *run = e->run;
	const struct pfd_kept *kept[PFD_N_RETENTION] = { 0 };
	bool any = false;

	for (int class = 0; class < PFD_N_RETENTION; ++class) {
		const struct pfd_kept *by =
			pfd_kept_find(&e->kept, e->person.record.id, class);

		if (args->class.given && args->class.v != class)
			continue;
		if (pfd_kept_on(by, run->env.as_of))
			kept[class] = by;
		else
			e->classes |= 1u << class;
		any |= kept[class] != NULL;
	}
	if (!any || (args->what_may_go && e->classes))
		return PFD_OK;
	for (int class = 0; class < PFD_N_RETENTION; ++class)
		if (kept[class])
			refuse_class(e, class, kept[class]);
	if (!e->classes)
		return pfd_run_refused(run);
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("nothing was erased", "nichts wurde gelöscht"));
	return pfd_hint(run->err,
		PFD_MESSAGE("only what may go ({classes}): --what-may-go",
			"nur, was gelöscht werden darf ({classes}): "
			"--what-may-go",
			PFD_A_TEXT("classes",
				pfd_privacy_classes(run->arena, e->classes))));
}

/* ---- fields ------------------------------------------------------------------------- */

/* The class that a field goes on under because it must be kept, or -1. */
static int class_left(const struct erasing *e, const struct pfd_field *field)
{
	for (int class = 0; class < PFD_N_RETENTION; ++class)
		if (field->keys & ~e->classes & 1u << class &&
			pfd_kept_on(pfd_kept_find(&e->kept, e->person.record.id,
					    class),
				e->run->env.as_of))
			return class;
	return -1;
}

static enum pfd_status refuse_closed(struct erasing *e,
	const struct pfd_private *private, int class, enum pfd_seal_state state)
{
	pfd_findings_add(&e->run->findings,
		(struct pfd_finding){ .severity = PFD_ERROR,
			.rule = "retention-due",
			.record = pfd_record_name(e->run->arena,
				&pfd_kind_contact, e->person.record.id),
			.field = private->path,
			.place = { .file = e->person.record.path,
				.line = (int)private->node->line,
				.column = (int)private->node->column },
			.message = PFD_MESSAGE("must stay as {class} data, but "
					       "is {state}",
				"bleibt als Daten der Klasse {class}, ist aber "
				"{state}",
				PFD_A_TEXT("class",
					pfd_enum_retention.values[class].word),
				PFD_A_TEXT(
					"state", pfd_seal_state_text(state))),
			.remedy = { .text = pfd_seal_state_remedy(state) } });
	return pfd_run_refused(e->run);
}

static void edit(struct erasing *e, enum pfd_edit_op op, struct pfd_str path,
	const struct pfd_node *value)
{
	pfd_vec_push(e->run->arena, &e->edits,
		pfd_record_edit(
			e->run->arena, &pfd_kind_contact, op, path, value));
}

/* Removes a field, or seals it anew under a class that must be kept. */
static enum pfd_status end_field(
	struct erasing *e, const struct pfd_private *private)
{
	struct pfd_arena *arena = e->run->arena;
	int class = class_left(e, private->field);
	struct pfd_str text = private->node->text;
	enum pfd_seal_state state = PFD_SEAL_OPEN;

	if (class >= 0 && private->sealed)
		state = pfd_unseal(arena, e->keys, &private->at,
			private->node->text, &text);
	/* What was lost before cannot be kept. */
	if (class < 0 || state == PFD_SEAL_DESTROYED) {
		edit(e, PFD_EDIT_REMOVE, private->path, NULL);
		return PFD_OK;
	}
	if (state != PFD_SEAL_OPEN)
		return refuse_closed(e, private, class, state);
	text = pfd_seal(arena, e->keys, &private->at,
		pfd_keyring_key_for(e->keys, e->person.record.id, class), text);
	edit(e, PFD_EDIT_SET, private->path,
		pfd_node_scalar(arena, text, false));
	return PFD_OK;
}

/* ---- the tombstone ---------------------------------------------------------------------- */

static bool named_before(const struct erasing *e, int class)
{
	pfd_vec_foreach (erased, &e->before)
		if (erased->class == class &&
			pfd_str_eq(erased->person, e->person.record.id))
			return true;
	return false;
}

/* Adds the id unless an erasure of the person names it already, or it is another
 * person's: a sealed text may have been moved here. */
static void add_id(
	struct erasing *e, struct pfd_opt_list *ids, struct pfd_str id)
{
	const struct pfd_key *here = pfd_keyring_find(e->keys, id);
	struct pfd_key key = { .id = id, .person = e->person.record.id };

	if (!id.len || (here && !pfd_key_is_of(here, key.person)) ||
		pfd_erased_key(&e->before, &key))
		return;
	pfd_vec_foreach (known, ids)
		if (pfd_str_eq(*known, id))
			return;
	pfd_vec_push(e->run->arena, ids, id);
}

/* A list of the item: plain, or of mappings with that key. */
static void add_list(struct pfd_made *item, const char *name, const char *key,
	const struct pfd_opt_list *list)
{
	struct pfd_arena *arena = item->run->arena;
	struct pfd_node *seq = pfd_node_seq(arena);

	pfd_vec_foreach (text, list) {
		struct pfd_node *one = pfd_node_scalar(arena, *text, false);
		struct pfd_node *map = key ? pfd_node_map(arena) : one;

		if (key)
			pfd_node_add(arena, map, key, one);
		pfd_node_add(arena, seq, NULL, map);
	}
	if (list->n)
		pfd_node_add(arena, item->map, name, seq);
}

/* Every keystore that may hold the key, this machine's as well. */
static struct pfd_opt_list awaited(const struct erasing *e)
{
	struct pfd_opt_list ret = { 0 };

	for (size_t i = 0; i < e->stores.data->keystores.n; i++) {
		const struct pfd_keystore *store =
			&e->stores.data->keystores.items[i];

		if (store->keystore.state == PFD_SET &&
			pfd_keystore_here(store))
			pfd_vec_push(e->run->arena, &ret, store->keystore.v);
	}
	return ret;
}

static void add_tombstone(
	struct erasing *e, int class, const struct pfd_opt_list *ids)
{
	struct pfd_made item = pfd_made(e->run, &pfd_kind_contact, "erasures");
	struct pfd_opt_list awaits = awaited(e);
	struct pfd_erased erased = { .person = e->person.record.id,
		.no = e->next_no++,
		.class = class,
		.date = e->run->env.as_of };

	pfd_made_int(&item, "no", erased.no);
	pfd_made_enum(&item, "class", &pfd_enum_retention, class);
	pfd_made_date(&item, "date", erased.date);
	pfd_made_z(&item, "reason", e->run->write.reason);
	add_list(&item, "keys", NULL, ids);
	add_list(&item, "keystores", "keystore", &awaits);
	edit(e, PFD_EDIT_APPEND, PFD_STR("erasures"), item.map);
	pfd_vec_foreach (id, ids)
		pfd_vec_push(e->run->arena, &erased.keys, *id);
	pfd_vec_foreach (name, &awaits)
		pfd_vec_push(e->run->arena, &erased.awaits, *name);
	pfd_vec_push(e->run->arena, &e->before, erased);
}

static enum pfd_status end_class(struct erasing *e, int class)
{
	struct pfd_opt_list ids = { 0 };
	bool any = false;
	enum pfd_status status = PFD_OK;

	pfd_vec_foreach (private, &e->person.privates) {
		if (pfd_private_class(e->keys, private) != class)
			continue;
		any = true;
		add_id(e, &ids, pfd_sealed_key(private->node->text));
		if (!status)
			status = end_field(e, private);
	}
	for (size_t i = 0; i < pfd_keyring_count(e->keys); i++) {
		const struct pfd_key *key = pfd_keyring_at(e->keys, i);

		if (key->class == class &&
			pfd_str_eq(key->person, e->person.record.id))
			add_id(e, &ids, key->id);
	}
	if (!status && (any || ids.n || !named_before(e, class)))
		add_tombstone(e, class, &ids);
	return status;
}

/* What is to be destroyed of an id that an erasure names, or NULL.  One that never
 * was here is noted as destroyed only if it was found in the record just now:
 * another may be mistyped.  So is a published one, whose id does not hold all of the
 * person's. */
static const struct pfd_key *doomed(
	struct erasing *e, const struct pfd_erased *erased, struct pfd_str id)
{
	const struct pfd_key *key = pfd_keyring_find(e->keys, id);
	struct pfd_key *gone;

	if (key ? !pfd_key_is_of(key, erased->person)
		: erased->no < e->first_no)
		return NULL;
	if (key && key->state != PFD_KEY_PUBLISHED)
		return key;
	gone = PFD_NEW(e->run->arena, struct pfd_key);
	*gone = (struct pfd_key){ .id = id,
		.person = erased->person,
		.class = key ? key->class : erased->class,
		.made = e->run->env.as_of };
	return gone;
}

static enum pfd_status end_key(
	struct erasing *e, const struct pfd_erased *erased, struct pfd_str id)
{
	const struct pfd_key *key = doomed(e, erased, id);
	enum pfd_status status =
		pfd_privacy_in_use(e->run, e->keys, &e->person, id, e->classes);

	if (status || !key)
		return status;
	/* Also one destroyed already: that may not be durable yet. */
	if (e->edits.n)
		pfd_change_destroy(e->run->change, key);
	else if (!e->run->write.dry_run)
		status = pfd_keyring_destroy(e->keys, key, e->run->err);
	return status;
}

/* Every key that the person's erasures name, those of earlier runs, too. */
static enum pfd_status end_keys(struct erasing *e)
{
	enum pfd_status status = PFD_OK;

	pfd_vec_foreach (erased, &e->before)
		if (pfd_str_eq(erased->person, e->person.record.id))
			for (size_t i = 0; !status && i < erased->keys.n; i++)
				status = end_key(
					e, erased, erased->keys.items[i]);
	return status;
}

/* ---- the run ------------------------------------------------------------------------------- */

static enum pfd_status commit(struct erasing *e)
{
	struct pfd_str id = e->person.record.id;
	enum pfd_status status;

	if (!e->edits.n)
		return PFD_OK;
	status = pfd_change_edit(e->run->change, &e->person.record,
		e->edits.items, e->edits.n, e->run->err);
	if (status)
		return status;
	return pfd_run_finish(e->run,
		PFD_MESSAGE("contact {id}: erasure: {classes}",
			"Kontakt {id}: Löschung: {classes}",
			PFD_A_STR("id", id),
			PFD_A_TEXT("classes", pfd_privacy_classes(e->run->arena,
						      e->classes))),
		&id, 1);
}

/* The second commit: this machine has the keys of these classes no more.  Of others
 * only confirm finds those that their tombstones do not name. */
static enum pfd_status confirm_here(struct erasing *e)
{
	struct pfd_run *run = e->run;
	struct pfd_str own = pfd_keyring_store_id(e->keys);
	struct pfd_str id = e->person.record.id;
	unsigned classes = e->classes;
	bool awaited_here = false;
	enum pfd_status status;

	pfd_vec_foreach (erased, &e->before)
		awaited_here |= pfd_str_eq(erased->person, id) &&
				classes & 1u << erased->class &&
				pfd_erased_awaits(erased, own);
	if (!awaited_here)
		return PFD_OK;
	pfd_change_end(&run->change);
	/* The judged state says them again. */
	run->findings.n = 0;
	status = pfd_run_change(run);
	if (!status)
		status =
			pfd_privacy_confirm(run, &e->before, own, id, &classes);
	return status ? status
		      : pfd_run_finish(
				run, pfd_privacy_confirmed(own), NULL, 0);
}

/* Attachments are not sealed: what was erased may still stand in them. */
static void mention_attachments(const struct erasing *e)
{
	struct pfd_run *run = e->run;
	struct pfd_attachments list;

	pfd_attachments_of(run->arena, pfd_store_root(run->store),
		&e->person.record, &list);
	pfd_vec_foreach (one, &list) {
		pfd_run_note(run,
			one->there
				? PFD_MESSAGE("left to do: {file} is not "
					      "sealed; remove it here and in "
					      "every copy",
					  "noch zu tun: {file} ist nicht "
					  "versiegelt; hier und in jeder Kopie "
					  "entfernen",
					  PFD_A_STR("file", one->file))
				: PFD_MESSAGE("left to do: {file} is not "
					      "sealed; it is not on this "
					      "machine, remove it where it is",
					  "noch zu tun: {file} ist nicht "
					  "versiegelt; liegt nicht auf diesem "
					  "Rechner, dort entfernen, wo sie "
					  "liegt",
					  PFD_A_STR("file", one->file)));
	}
}

static enum pfd_status open(struct erasing *e, const struct erase_args *args)
{
	struct pfd_run *run = e->run;
	enum pfd_status status = pfd_privacy_begin(run, &e->keys);

	if (!status)
		status = pfd_privacy_person(run, args->person, &e->person);
	/* Whoever has keys is awaited, also if pfd.yaml lost the name. */
	if (!status)
		status = pfd_change_keystore(run->change, e->keys, run->err);
	if (!status)
		status = pfd_keystores_read(run, &e->stores);
	if (status)
		return status;
	pfd_erased_read(run->arena, run->index, &e->before);
	pfd_kept_read(run->arena, run->index, &e->kept);
	pfd_vec_foreach (erased, &e->before)
		pfd_vec_foreach (key, &erased->keys)
			pfd_keyring_end(e->keys, *key);
	e->first_no = e->next_no =
		pfd_record_next_no(&e->person.record.yaml, "erasures");
	return PFD_OK;
}

static enum pfd_status run_erase(struct pfd_run *run, const void *given)
{
	const struct erase_args *args = given;
	struct erasing e = { .run = run };
	enum pfd_status status;

	status = pfd_privacy_needs_reason(run);
	if (!status)
		status = pfd_privacy_must_commit(run);
	if (!status)
		status = open(&e, args);
	if (!status)
		status = choose(&e, args);
	for (int class = 0; !status && class < PFD_N_RETENTION; ++class)
		if (e.classes & 1u << class)
			status = end_class(&e, class);
	if (!status)
		status = end_keys(&e);
	if (!status)
		status = commit(&e);
	if (!status && !run->write.dry_run)
		status = confirm_here(&e);
	if (!run->write.dry_run)
		pfd_check_forget(run->store);
	if (status || run->write.dry_run)
		return status;
	pfd_privacy_say(
		run, &e.stores, &e.before, e.person.record.id, e.classes);
	mention_attachments(&e);
	return PFD_OK;
}

const struct pfd_command pfd_cmd_privacy_erase = {
	.group = "privacy",
	.verb = "erase",
	.section = PFD_SECTION_PEOPLE,
	.summary = { "erase a person's private data for good",
		"private Daten einer Person endgültig löschen" },
	.description = { "Destroys the keys of the classes on this machine, "
			 "which ends "
			 "every copy of what they sealed, old commits and "
			 "backups "
			 "included, and records it in the contact (erasures). "
			 "A name "
			 "or address that another class must keep is sealed "
			 "anew under "
			 "that class. Refused while a grant demands keeping "
			 "the data "
			 "(rule retention-due).\n\n"
			 "Other keystores of pfd.yaml have to confirm (pfd "
			 "privacy "
			 "confirm); until then the data are not erased, and "
			 "pfd says "
			 "who is missing. Repeated, it completes what an "
			 "interrupted "
			 "run left. -m is required and must not name the "
			 "person.",
		"Vernichtet auf diesem Rechner die Schlüssel der Klassen und "
		"damit jede Kopie dessen, was sie versiegelten, auch in alten "
		"Commits und Sicherungen, und hält das beim Kontakt fest "
		"(erasures). Name oder Anschrift, die eine andere Klasse "
		"behalten muss, werden unter dieser neu versiegelt. "
		"Abgelehnt, solange eine Förderung die Daten bindet (Regel "
		"retention-due).\n\n"
		"Die anderen Schlüsselspeicher aus pfd.yaml müssen bestätigen "
		"(pfd privacy confirm); bis dahin ist nicht gelöscht, und pfd "
		"nennt, wer fehlt. Wiederholt vollendet der Befehl, was ein "
		"abgebrochener Lauf übrig ließ. -m ist nötig und darf die "
		"Person nicht nennen." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd privacy erase p-7k3f9q2xm4ht --class contact -m "
			  "\"Art. 17\"" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct erase_args),
	.flags = PFD_CMD_WRITER,
	.run = run_erase,
};
