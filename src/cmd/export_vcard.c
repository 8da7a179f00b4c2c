/* `pfd export vcard`: contacts for address books and mail programs. */
#include "reading.h"

struct vcard_args {
	const char *version;
	bool persons;
	struct pfd_opt_list words;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct vcard_args, persons, "persons", 'p', NULL,
		"persons, too: whose keys are on this machine",
		"auch Personen, deren Schlüssel auf diesem Rechner liegen"),
	PFD_OPTION(struct vcard_args, version, "version", 0, "3|4",
		"vCard 3.0 (default; what most programs read) or 4.0",
		"vCard 3.0 (Vorgabe; das lesen die meisten) oder 4.0",
		.words = "3 4", .complete = PFD_C_WORDS),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct vcard_args, words, "ID|FILTER", .optional = true,
		.complete = PFD_C_ID, .kind = "contact"),
	{ 0 },
};

/* Why a contact stays behind, in the order of enum pfd_cards_why: of one asked for
 * by its id, then of n others. */
static const struct {
	struct pfd_text of_one, hint, of_many;
} whys[PFD_CARDS_N] = {
	[PFD_CARDS_PERSON] = { { "contact {id} is a person",
				       "Kontakt {id} ist eine Person" },
		{ "--persons takes persons, too",
			"--persons nimmt auch Personen" },
		{ "persons left out: {n} (--persons takes them)",
			"Personen ausgelassen: {n} (--persons nimmt sie "
			"auf)" } },
	[PFD_CARDS_CLOSED] = { { "contact {id}: the key of its name is not on "
				 "this machine",
				       "Kontakt {id}: Der Schlüssel des Namens "
				       "ist nicht auf diesem Rechner" },
		{ "see: pfd key status", "siehe: pfd key status" },
		{ "persons left out, keys not on this machine: {n}",
			"Personen ausgelassen, Schlüssel nicht auf diesem "
			"Rechner: {n}" } },
	[PFD_CARDS_ERASED] = { { "contact {id}: its contact data are erased",
				       "Kontakt {id}: Die Kontaktdaten sind "
				       "gelöscht" },
		{ "leave it out", "weglassen" },
		{ "persons left out, contact data erased: {n}",
			"Personen ausgelassen, Kontaktdaten gelöscht: {n}" } },
	[PFD_CARDS_NAMELESS] = { { "contact {id} has no name",
					 "Kontakt {id} hat keinen Namen" },
		{ "add it: pfd contact set {id} name=…",
			"ergänzen: pfd contact set {id} name=…" },
		{ "contacts left out, without a name: {n} ({id} …)",
			"Kontakte ausgelassen, ohne Namen: {n} ({id} …)" } },
};

/* Ids, or filters as for `pfd contact list`. */
static enum pfd_status read_words(struct pfd_run *run,
	const struct pfd_opt_list *words, struct pfd_cards_query *ret)
{
	struct pfd_str *ids =
		pfd_alloc_n(run->arena, words->n + 1, sizeof *ids);
	struct pfd_record record = { 0 };
	enum pfd_status status = PFD_OK;

	for (size_t i = 0; i < words->n; i++) {
		const char *word = pfd_arena_z(run->arena, words->items[i]);

		ret->n_filters += strpbrk(word, "=<>~") != NULL;
	}
	if (ret->n_filters && ret->n_filters < words->n)
		return pfd_run_usage(run,
			PFD_MESSAGE("ids and filters exclude each other",
				"Kennungen und Filter schließen sich aus"));
	ret->filters = words->items;
	for (size_t i = 0; !ret->n_filters && i < words->n && !status; i++) {
		status = pfd_run_record_of(
			run, &pfd_kind_contact, words->items[i], &record);
		ids[ret->n_ids++] = record.id;
	}
	ret->ids = ids;
	return status;
}

/* Who was asked for by name and cannot be given is a refusal; of the others it is
 * said how many stayed behind. */
static enum pfd_status tell_left(struct pfd_run *run,
	const struct pfd_cards_query *asked, const struct pfd_cards_left *left)
{
	for (int why = 0; why < PFD_CARDS_N; why++) {
		struct pfd_message message =
			PFD_MESSAGE("", "", PFD_A_STR("id", left->first[why]),
				PFD_A_INT("n", (int64_t)left->n[why]));
		struct pfd_message hint = message;

		if (!left->n[why])
			continue;
		hint.text = whys[why].hint;
		message.text =
			asked->n_ids ? whys[why].of_one : whys[why].of_many;
		if (asked->n_ids) {
			(void)pfd_fail(run->err, PFD_REFUSED, message);
			return pfd_hint(run->err, hint);
		}
		pfd_run_note(run, message);
	}
	if (left->fields)
		pfd_run_note(
			run, PFD_MESSAGE("fields left out, keys not on this "
					 "machine: {n}",
				     "Felder ausgelassen, Schlüssel nicht auf "
				     "diesem Rechner: {n}",
				     PFD_A_INT("n", (int64_t)left->fields)));
	return PFD_OK;
}

static enum pfd_status run_vcard(struct pfd_run *run, const void *given)
{
	const struct vcard_args *args = given;
	struct pfd_cards_query asked = { .persons = args->persons };
	struct pfd_cards_left left;
	struct pfd_report_run report;
	struct pfd_keyring *keys = NULL;
	struct pfd_doc *doc;
	enum pfd_status status = read_words(run, &args->words, &asked);

	if (!status)
		status = pfd_run_load(run, &pfd_scope_all);
	if (!status && args->persons)
		status = pfd_run_keys(run, &keys);
	if (status)
		return status;
	pfd_index_keys(run->index, keys, run->env.lang);
	report = pfd_run_report(run);
	status = pfd_report_cards(
		&report, &asked, &run->findings, &left, &doc, run->err);
	if (!status)
		status = tell_left(run, &asked, &left);
	if (status)
		return status;
	run->emit.format = PFD_FORMAT_VCF;
	run->emit.vcard_4 = args->version && *args->version == '4';
	status = pfd_run_doc(run, doc);
	return status ? status : pfd_reading_end(run);
}

static const struct pfd_example examples[] = {
	{ "pfd export vcard -o organisationen.vcf",
		{ "all organisations and groups",
			"alle Organisationen und Gruppen" } },
	{ "pfd export vcard --persons -o ~/adressbuch.vcf",
		{ "persons, too", "auch Personen" } },
	{ "pfd export vcard kind=group --version 4",
		{ "filters are those of pfd contact list",
			"Filter wie bei pfd contact list" } },
	{ 0 },
};

const struct pfd_command pfd_cmd_export_vcard = {
	.group = "export",
	.verb = "vcard",
	.section = PFD_SECTION_WORLD,
	.summary = { "write contacts as address cards (vCard)",
		"Kontakte als Adresskarten schreiben (vCard)" },
	.description = { "Name, organisation, address, e-mail, phone and home "
			 "page, for address books and mail programs. Without "
			 "ids or filters all organisations and groups; persons "
			 "only with --persons, since their data leave the "
			 "protection of the keys: the file is readable by its "
			 "owner alone and must not lie in the data repository. "
			 "Notes, accounts and what a person consented to are "
			 "never in it.\n\n"
			 "Fields whose key is not on this machine and persons "
			 "whose contact data are erased are left out; how many "
			 "stands on stderr. Asked for by its id, such a "
			 "contact is refused (exit status 1). Ids of cards "
			 "stay the same, so that a newer file replaces an "
			 "older one; REV is the commit that changed the "
			 "contact last.",
		"Name, Organisation, Anschrift, E-Mail, Telefon und "
		"Internetseite für Adressbücher und Mailprogramme. Ohne "
		"Kennungen und Filter alle Organisationen und Gruppen; "
		"Personen nur mit --persons, weil ihre Daten damit den Schutz "
		"der Schlüssel verlassen: Die Datei kann nur lesen, wem sie "
		"gehört, und im Daten-Repository darf sie nicht liegen. "
		"Notizen, Konten und Einwilligungen sind nie darin.\n\n"
		"Felder, deren Schlüssel hier fehlt, und Personen, deren "
		"Kontaktdaten gelöscht sind, werden ausgelassen; wie viele, "
		"steht auf stderr. Mit seiner Kennung verlangt, wird ein "
		"solcher Kontakt abgelehnt (Status 1). Kennungen der Karten "
		"bleiben gleich, damit eine neuere Datei die ältere ersetzt; "
		"REV ist der Commit, der den Kontakt zuletzt geändert hat." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct vcard_args),
	.needs = PFD_NEEDS_GIT,
	.flags = PFD_CMD_FILE | PFD_CMD_AT,
	.run = run_vcard,
};
