/* `pfd contact import`: contacts out of a spreadsheet, one commit.
 *
 * A row becomes assignments and then a record by the same way as with `add` and
 * `set`; here is only decided which contact it is.
 */
#include "contact_import.h"

#include <pfd/text.h>

#include "add.h"
#include "reading.h"

struct import_args {
	const char *file;
	struct pfd_opt_enum kind;
	struct pfd_opt_list map;
	bool skip, update, force;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct import_args, kind, "kind", 0, "KIND",
		"what the rows are that do not say it themselves",
		"was die Zeilen sind, die es nicht selbst sagen",
		.values = &pfd_enum_contact_kind),
	PFD_OPTION(struct import_args, map, "map", 0, "COLUMN=FIELD",
		"which field a column is; COLUMN= leaves it out",
		"welches Feld eine Spalte ist; COLUMN= lässt sie weg"),
	PFD_OPTION(struct import_args, skip, "skip", 0, NULL,
		"leave out rows that are known or similar",
		"bekannte und ähnliche Zeilen auslassen"),
	PFD_OPTION(struct import_args, update, "update", 0, NULL,
		"change contacts that are known to what the rows say",
		"bekannte Kontakte auf den Stand der Zeilen bringen"),
	PFD_OPTION(struct import_args, force, "force", 0, NULL,
		"add rows that are known or similar all the same",
		"bekannte und ähnliche Zeilen trotzdem anlegen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct import_args, file, "FILE", .complete = PFD_C_FILE),
	{ 0 },
};

/* Columns that are no field by themselves. */
static const char id_column[] = "<id>", first_column[] = "<first>",
		  last_column[] = "<last>";

/* Names beside the fields' own and their titles, as slugs (see pfd_slug). */
static const struct pfd_sheet_alias aliases[] = {
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

/* ---- rows ----------------------------------------------------------------------- */

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

static enum pfd_status read_rows(struct pfd_import *import, int default_kind)
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

/* ---- the change --------------------------------------------------------------------- */

static enum pfd_status add(
	struct pfd_import *import, struct pfd_import_row *row)
{
	struct pfd_run *run = import->run;
	struct pfd_yaml yaml = { .file = import->sheet.name,
		.root = pfd_node_map(run->arena) };
	struct pfd_str title = { 0 };

	yaml.root->line = (uint32_t)row->line->line;
	yaml.root->column = 1;
	pfd_vec_foreach (assignment, &row->set)
		pfd_add_assign(run, yaml.root, assignment);
	return pfd_add_record(run, &yaml, &row->id, &title);
}

static enum pfd_status update(
	struct pfd_import *import, struct pfd_import_row *row)
{
	struct pfd_run *run = import->run;
	struct pfd_record record;
	enum pfd_status status =
		pfd_run_record_of(run, run->kind, row->other, &record);

	row->id = row->other;
	return status ? status
		      : pfd_run_assign(run, &record, row->changes.items,
				row->changes.n);
}

/* A finding about a record that is not there yet, or not so yet, is told where the
 * list says it. */
static void place_in_list(const struct pfd_import *import,
	const struct pfd_import_row *row, struct pfd_finding *finding)
{
	size_t cell = SIZE_MAX;

	for (size_t i = 0; i < row->line->n; i++)
		if (import->sheet.columns[i] &&
			pfd_str_eqz(finding->field, import->sheet.columns[i]))
			cell = i;
	finding->place = pfd_sheet_place(&import->sheet, row->line, cell);
}

static void place_findings(struct pfd_import *import)
{
	struct pfd_run *run = import->run;

	pfd_vec_foreach (finding, &run->findings)
		pfd_vec_foreach (row, import)
			if (row->id.len &&
				pfd_str_eq(finding->place.file,
					run->kind->path(run->arena, row->id)))
				place_in_list(import, row, finding);
}

static enum pfd_status commit(struct pfd_import *import)
{
	struct pfd_run *run = import->run;
	struct pfd_str *ids =
		pfd_alloc_n(run->arena, import->n + 1, sizeof *ids);
	size_t n = 0;
	enum pfd_status status = PFD_OK;

	pfd_vec_foreach (row, import) {
		if (row->result == PFD_ROW_NEW)
			status = add(import, row);
		else if (row->result == PFD_ROW_UPDATED)
			status = update(import, row);
		else
			continue;
		if (status)
			return status;
		ids[n++] = row->id;
	}
	run->previewed = true;
	status = pfd_run_finish(run,
		PFD_MESSAGE("contacts out of a list: {new} added, {updated} "
			    "changed",
			"Kontakte aus einer Liste: {new} angelegt, {updated} "
			"geändert",
			PFD_A_INT("new", (int64_t)import->results[PFD_ROW_NEW]),
			PFD_A_INT("updated",
				(int64_t)import->results[PFD_ROW_UPDATED])),
		ids, n);
	if (status == PFD_REFUSED || run->write.dry_run)
		place_findings(import);
	return status;
}

static void say_rest(const struct pfd_import *import)
{
	size_t unchanged = import->results[PFD_ROW_UNCHANGED];
	size_t left = import->results[PFD_ROW_LEFT_OUT];

	if (unchanged)
		pfd_run_note(import->run,
			PFD_MESSAGE("rows known, with nothing new: {n}",
				"bekannte Zeilen ohne Neues: {n}",
				PFD_A_INT("n", (int64_t)unchanged)));
	if (left)
		pfd_run_note(
			import->run, PFD_MESSAGE("rows left out: {n}",
					     "ausgelassene Zeilen: {n}",
					     PFD_A_INT("n", (int64_t)left)));
}

static enum pfd_status run_import(struct pfd_run *run, const void *given)
{
	const struct import_args *args = given;
	struct pfd_import import = { .run = run,
		.sheet = { .run = run,
			.fields = run->kind->fields,
			.aliases = aliases,
			.explain = "contact",
			.map = &args->map },
		.skip = args->skip,
		.update = args->update,
		.force = args->force };
	struct pfd_keyring *keys;
	enum pfd_status status = pfd_sheet_read(&import.sheet, args->file);

	if (!status)
		status = pfd_privacy_begin(run, &keys);
	if (status)
		return status;
	pfd_traits_read(run->arena, run->index, &import.known);
	status = read_rows(&import, args->kind.given ? args->kind.v : -1);
	if (!status)
		status = pfd_import_match(&import);
	if (status)
		return status;
	pfd_say_closed(run, import.known.closed);
	if (run->write.dry_run)
		status = pfd_run_doc(run, pfd_import_preview(&import));
	if (!status)
		status = pfd_import_unclear(&import, !run->write.dry_run);
	if (!status)
		status = commit(&import);
	if (!status && !run->write.dry_run)
		say_rest(&import);
	return status;
}

static const struct pfd_example examples[] = {
	{ "pfd contact import adressen.csv --kind person --dry-run",
		{ "what would become of each row",
			"was aus jeder Zeile würde" } },
	{ "pfd contact import vereine.csv --kind organisation --skip",
		{ "only what is new", "nur, was neu ist" } },
	{ "pfd contact import liste.csv --map 'Verein/Gruppe=name' --map "
	  "Anrede=" },
	{ 0 },
};

const struct pfd_command pfd_cmd_contact_import = {
	.group = "contact",
	.verb = "import",
	.section = PFD_SECTION_RECORDS,
	.summary = { "take contacts in from a spreadsheet (CSV)",
		"Kontakte aus einer Tabelle übernehmen (CSV)" },
	.description = { "FILE is CSV as spreadsheets write it (; or , or TAB, "
			 "UTF-8 or Windows-1252); - is standard input. The "
			 "first line names the columns, in German or English, "
			 "or by the field's path (address.town); Vorname and "
			 "Nachname make the name. All new contacts become one "
			 "commit, or none. A person's private fields are "
			 "sealed, the id is random.\n\n"
			 "A row is known by the same e-mail address, account "
			 "or register number, or by a column ID; it is similar "
			 "by its name, as pfd contact duplicates explains. "
			 "Rows before are looked at, too, and persons as far "
			 "as the keys are here. What is known and says nothing "
			 "new is passed over, so that a list can be read "
			 "twice. For the others an option decides: --skip, "
			 "--update, --force; --update or --skip together with "
			 "--force treats what is known so and adds what is "
			 "only similar. --dry-run shows each row and why.",
		"FILE ist CSV aus einer Tabellenkalkulation (; oder , oder "
		"TAB, UTF-8 oder Windows-1252); - ist die Standardeingabe. Die "
		"erste Zeile nennt die Spalten, deutsch oder englisch oder mit "
		"dem Pfad des Feldes (address.town); Vorname und Nachname "
		"ergeben den Namen. Alle neuen Kontakte werden ein Commit, "
		"oder keiner. Private Felder einer Person werden versiegelt, "
		"die Kennung ist zufällig.\n\n"
		"Bekannt ist eine Zeile an gleicher E-Mail-Adresse, gleichem "
		"Konto, gleicher Registernummer oder einer Spalte ID; ähnlich "
		"am Namen, wie bei pfd contact duplicates beschrieben. Auch "
		"mit früheren Zeilen wird verglichen, mit Personen, soweit die "
		"Schlüssel da sind. Bekanntes ohne Neues wird übergangen; eine "
		"Liste kann also zweimal gelesen werden. Bei den übrigen "
		"entscheidet eine Option: --skip, --update, --force; --update "
		"oder --skip zusammen mit --force behandelt Bekanntes so und "
		"legt nur Ähnliches an. --dry-run zeigt jede Zeile und "
		"warum." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct import_args),
	.flags = PFD_CMD_WRITER,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.run = run_import,
};
