/* What the records say: who is a person, and what is an organisation's own and
 * therefore public. */
#include "internal.h"

bool pfd_scan_teaches(struct pfd_str path)
{
	const struct pfd_kind *kind = pfd_kind_of_path(path);

	return kind == &pfd_kind_contact || kind == &pfd_kind_year ||
	       kind == &pfd_kind_partnership;
}

struct lesson {
	struct pfd_scanner *scanner;
	struct pfd_keyring *keys;
	struct pfd_record record;
};

static void allow(const struct lesson *on, const pfd_f_str *field)
{
	if (field->state == PFD_SET)
		pfd_scanner_allow(on->scanner, field->v);
}

/* ---- persons -------------------------------------------------------------------- */

static bool is_name(const struct pfd_private *field)
{
	return pfd_str_eqz(field->path, "name") ||
	       pfd_str_eqz(field->path, "account.holder");
}

static void learn_person(const struct lesson *on)
{
	struct pfd_arena *arena = on->scanner->arena;
	struct pfd_privates privates = { 0 };

	pfd_record_privates(arena, &on->record, &privates);
	pfd_vec_foreach (field, &privates) {
		struct pfd_str name = field->node->text;

		if (is_name(field) &&
			(!field->sealed ||
				pfd_unseal(arena, on->keys, &field->at, name,
					&name) == PFD_SEAL_OPEN))
			pfd_scanner_person(on->scanner, name);
	}
}

/* ---- organisations ------------------------------------------------------------- */

static void learn_contact(const struct lesson *on)
{
	const struct pfd_contact *contact = on->record.data;
	const pfd_f_str *const own[] = { &contact->name, &contact->email,
		&contact->phone, &contact->account.holder,
		&contact->account.iban, &contact->address.street };

	if (contact->kind.state == PFD_SET &&
		contact->kind.v == PFD_CONTACT_PERSON) {
		learn_person(on);
		return;
	}
	for (size_t i = 0; i < PFD_COUNT(own); i++)
		allow(on, own[i]);
	if (contact->address.postcode.state == PFD_SET &&
		contact->address.town.state == PFD_SET)
		pfd_scanner_allow(on->scanner,
			pfd_arena_printf(on->scanner->arena, "%.*s %.*s",
				PFD_STR_ARG(contact->address.postcode.v),
				PFD_STR_ARG(contact->address.town.v)));
}

static void learn_partnership(const struct lesson *on)
{
	const struct pfd_partnership *own = on->record.data;
	const pfd_f_str *const fields[] = { &own->name, &own->place, &own->area,
		&own->lead_authority.name, &own->lead_authority.unit,
		&own->office.name, &own->office.email, &own->office.phone };

	for (size_t i = 0; i < PFD_COUNT(fields); i++)
		allow(on, fields[i]);
}

/* Letterheads and the like. */
static void learn_year(const struct lesson *on)
{
	const struct pfd_year *year = on->record.data;

	for (size_t i = 0; i < year->texts.n; i++)
		allow(on, &year->texts.items[i].wording);
}

void pfd_scan_learn(struct pfd_scanner *scanner, struct pfd_keyring *keys,
	struct pfd_str path, struct pfd_str bytes)
{
	const struct pfd_kind *kind = pfd_kind_of_path(path);
	struct pfd_findings ignored = { .arena = scanner->arena };
	struct lesson on = { scanner, keys, { 0 } };

	if (!pfd_record_parse(scanner->arena, kind,
		    kind->id(scanner->arena, path), path, bytes, &ignored,
		    &on.record))
		return;
	if (kind == &pfd_kind_contact)
		learn_contact(&on);
	else if (kind == &pfd_kind_year)
		learn_year(&on);
	else
		learn_partnership(&on);
}

/* ---- what a person's record gives away --------------------------------------------- */

static const struct {
	const char *path;
	enum pfd_scan_kind kind;
} kinds[] = {
	{ "name", PFD_SCAN_NAME },
	{ "account.holder", PFD_SCAN_NAME },
	{ "address.street", PFD_SCAN_ADDRESS },
	{ "address.postcode", PFD_SCAN_ADDRESS },
	{ "address.town", PFD_SCAN_ADDRESS },
	{ "email", PFD_SCAN_EMAIL },
	{ "phone", PFD_SCAN_PHONE },
	{ "account.iban", PFD_SCAN_IBAN },
};

static int kind_of(struct pfd_str path)
{
	for (size_t i = 0; i < PFD_COUNT(kinds); i++)
		if (pfd_str_eqz(path, kinds[i].path))
			return (int)kinds[i].kind;
	return -1;
}

void pfd_scan_person(struct pfd_arena *arena, struct pfd_str path,
	struct pfd_str bytes, struct pfd_scan_hits *ret)
{
	struct pfd_findings ignored = { .arena = arena };
	struct pfd_privates privates = { 0 };
	struct pfd_record record;
	bool address = false;

	if (!pfd_record_is_person(path) ||
		!pfd_record_parse(arena, &pfd_kind_contact,
			pfd_kind_contact.id(arena, path), path, bytes, &ignored,
			&record))
		return;
	pfd_record_privates(arena, &record, &privates);
	pfd_vec_foreach (field, &privates) {
		const struct pfd_node *node = field->node;
		size_t quote = node->style == PFD_SINGLE_QUOTED ||
			       node->style == PFD_DOUBLE_QUOTED;
		int kind = kind_of(field->path);

		/* One finding an address, at its first line. */
		if (field->sealed || kind < 0 ||
			(kind == PFD_SCAN_ADDRESS && address))
			continue;
		address |= kind == PFD_SCAN_ADDRESS;
		pfd_vec_push(arena, ret,
			(struct pfd_scan_hit){ (enum pfd_scan_kind)kind,
				node->start + quote, node->end - quote });
	}
}
