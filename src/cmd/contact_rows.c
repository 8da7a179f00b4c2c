/* The rows of a list of contacts: what their cells say, in canonical form. */
#include "contact_import.h"

#include <pfd/text.h>

/* Columns that are no field by themselves. */
static const char id_column[] = "<id>", first_column[] = "<first>",
		  last_column[] = "<last>";

/* Names beside the fields' own and their titles, as slugs (see pfd_slug). */
const struct pfd_sheet_alias pfd_import_aliases[] = {
	{ "id", id_column },
	{ "kennung", id_column },
	{ "vorname", first_column },
	{ "first-name", first_column },
	{ "given-name", first_column },
	{ "nachname", last_column },
	{ "familienname", last_column },
	{ "last-name", last_column },
	{ "family-name", last_column },
	{ "surname", last_column },
	{ "organisation", "name" },
	{ "organization", "name" },
	{ "verein", "name" },
	{ "traeger", "name" },
	{ "bezeichnung", "name" },
	{ "typ", "kind" },
	{ "strasse", "address.street" },
	{ "strasse-und-hausnummer", "address.street" },
	{ "strasse-hausnummer", "address.street" },
	{ "street", "address.street" },
	{ "plz", "address.postcode" },
	{ "postleitzahl", "address.postcode" },
	{ "zip", "address.postcode" },
	{ "postcode", "address.postcode" },
	{ "postal-code", "address.postcode" },
	{ "ort", "address.town" },
	{ "wohnort", "address.town" },
	{ "stadt", "address.town" },
	{ "town", "address.town" },
	{ "city", "address.town" },
	{ "land", "address.country" },
	{ "country", "address.country" },
	{ "email", "email" },
	{ "mail", "email" },
	{ "e-mail-adresse", "email" },
	{ "e-mail-address", "email" },
	{ "tel", "phone" },
	{ "telefonnummer", "phone" },
	{ "phone-number", "phone" },
	{ "webseite", "website" },
	{ "homepage", "website" },
	{ "vereinsregister", "register_number" },
	{ "vereinsregisternummer", "register_number" },
	{ "iban", "account.iban" },
	{ "bic", "account.bic" },
	{ "kontoinhaber", "account.holder" },
	{ "account-holder", "account.holder" },
	{ "notiz", "notes" },
	{ "bemerkung", "notes" },
	{ "bemerkungen", "notes" },
	{ NULL, NULL },
};

static struct pfd_str without_blanks(
	struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_buf out = pfd_buf(arena);

	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] != ' ')
			pfd_buf_addc(&out, text.ptr[i]);
	return pfd_buf_str(&out);
}

static struct pfd_str value_of(
	const struct pfd_import_row *row, const char *path)
{
	pfd_vec_foreach (set, &row->set)
		if (pfd_str_eqz(set->path, path))
			return set->value;
	return (struct pfd_str){ 0 };
}

static void set(struct pfd_import *import, struct pfd_import_row *row,
	const char *path, struct pfd_str value)
{
	pfd_vec_push(import->run->arena, &row->set,
		(struct pfd_assignment){
			.path = pfd_str(path), .value = value });
}

/* A field's value in canonical form; what is none is told at its cell. */
static void read_value(struct pfd_import *import, struct pfd_import_row *row,
	size_t cell, const char *column, struct pfd_str typed)
{
	struct pfd_run *run = import->run;
	size_t before = run->findings.n;
	struct pfd_path path;
	struct pfd_str value, bad;
	const char *near;

	if (!strcmp(column, "account.iban"))
		typed = without_blanks(run->arena, typed);
	if (pfd_path_parse(
		    run->kind->fields, pfd_str(column), &path, &bad, &near) &&
		pfd_value_parse(run->arena, path.parts[path.n - 1].field, typed,
			import->sheet.name, pfd_str(column), &run->findings,
			&value)) {
		set(import, row, column, value);
		return;
	}
	/* It is not missing as well. */
	set(import, row, column, typed);
	import->sheet.bad = true;
	for (; before < run->findings.n; before++)
		run->findings.items[before].place =
			pfd_sheet_place(&import->sheet, row->line, cell);
}

static void missing(struct pfd_import *import, struct pfd_import_row *row,
	const char *field, struct pfd_message remedy)
{
	pfd_sheet_complain(&import->sheet, row->line, SIZE_MAX,
		"shape.required",
		PFD_MESSAGE("{field} is missing", "{field} fehlt",
			PFD_A_TEXT("field",
				pfd_field_named(import->run->kind->fields,
					pfd_str(field))
					->title)),
		remedy);
}

static void take_id(
	struct pfd_import *import, struct pfd_import_row *row, size_t cell)
{
	struct pfd_str typed = pfd_str_trim(row->line->items[cell]);

	row->by_id = true;
	row->id = typed;
	pfd_vec_foreach (known, &import->known)
		if (pfd_str_eq(known->id, typed))
			return;
	pfd_sheet_complain(&import->sheet, row->line, cell, "refs-exist",
		PFD_MESSAGE("contact {id}: no such record",
			"Kontakt {id}: kein solcher Datensatz",
			PFD_A_STR("id", typed)),
		PFD_MESSAGE("leave the cell empty for a new contact",
			"für einen neuen Kontakt die Zelle leer lassen"));
}

/* What only a whole row can say. */
static void complete(
	struct pfd_import *import, struct pfd_import_row *row, int default_kind)
{
	struct pfd_arena *arena = import->run->arena;
	struct pfd_str kind = value_of(row, "kind");

	row->name = value_of(row, "name");
	if (!kind.len && !row->by_id && default_kind >= 0) {
		kind = pfd_str(pfd_enum_contact_kind.values[default_kind].key);
		set(import, row, "kind", kind);
	}
	if (!kind.len && !row->by_id)
		missing(import, row, "kind",
			PFD_MESSAGE("add a column, or give --kind person",
				"eine Spalte ergänzen, oder --kind person "
				"angeben"));
	if (!row->name.len && !row->by_id)
		missing(import, row, "name", (struct pfd_message){ 0 });
	row->traits = pfd_traits_of(arena, row->id, pfd_str_eqz(kind, "person"),
		row->name, value_of(row, "email"),
		value_of(row, "account.iban"),
		value_of(row, "register_number"));
}

/* Vorname and Nachname, in this order wherever they stand. */
static struct pfd_str joined(
	struct pfd_arena *arena, const struct pfd_str *parts)
{
	return pfd_arena_printf(arena, "%.*s%s%.*s", PFD_STR_ARG(parts[0]),
		parts[0].len && parts[1].len ? " " : "", PFD_STR_ARG(parts[1]));
}

static void read_row(struct pfd_import *import, const struct pfd_csv_line *line,
	int default_kind)
{
	struct pfd_import_row row = { .line = line };
	struct pfd_str parts[2] = { 0 }; /* of the name */
	size_t name_at = SIZE_MAX, n = 0;

	for (size_t i = 0; i < line->n; i++) {
		const char *column = import->sheet.columns[i];
		struct pfd_str cell = pfd_str_trim(line->items[i]);

		if (!column || !cell.len)
			continue;
		n++;
		if (column == id_column) {
			take_id(import, &row, i);
		} else if (column == first_column || column == last_column) {
			parts[column == last_column] = cell;
			name_at = i;
		} else {
			read_value(import, &row, i, column, cell);
		}
	}
	/* A line of separators alone. */
	if (!n)
		return;
	if (name_at != SIZE_MAX && !value_of(&row, "name").len)
		read_value(import, &row, name_at, "name",
			joined(import->run->arena, parts));
	complete(import, &row, default_kind);
	pfd_vec_push(import->run->arena, import, row);
}

enum pfd_status pfd_import_rows(struct pfd_import *import, int default_kind)
{
	struct pfd_sheet *sheet = &import->sheet;

	for (size_t i = 1; i < sheet->csv.n; i++)
		if (pfd_sheet_fits(sheet, &sheet->csv.items[i]))
			read_row(import, &sheet->csv.items[i], default_kind);
	if (sheet->bad)
		return pfd_run_refused(import->run);
	if (!import->n)
		return pfd_fail(import->run->err, PFD_REFUSED,
			PFD_MESSAGE("{file}: no contacts in it",
				"{file}: enthält keine Kontakte",
				PFD_A_STR("file", sheet->name)));
	return PFD_OK;
}
