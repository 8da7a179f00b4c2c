/* `pfd contact import`: contacts out of a spreadsheet, one commit.
 *
 * A row becomes assignments and then a record by the same way as with `add` and
 * `set`; here is only decided which contact it is.
 */
#include "contact_import.h"

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
			.aliases = pfd_import_aliases,
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
	status = pfd_import_rows(&import, args->kind.given ? args->kind.v : -1);
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
