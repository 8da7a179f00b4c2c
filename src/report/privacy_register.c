/* `pfd privacy register`: the record of processing activities (Art. 30 GDPR), out of
 * the schema's tables and the year's parameters, so that it cannot say anything else
 * than what the program does. */
#include <stdlib.h>

#include "internal.h"

/* ---- what for, and whose ----------------------------------------------------------- */

/* The kinds whose records name or concern persons. */
static const struct {
	const struct pfd_kind *kind;
	struct pfd_text purpose, persons;
} activities[] = {
	{ &pfd_kind_contact,
		{ "Working with members, applicants and partners: letters, "
		  "invitations, seats in the bodies, proof of conflicts of "
		  "interest",
			"Zusammenarbeit mit Mitgliedern, Antragstellern und "
			"Partnern: Schreiben, Einladungen, Sitze in den "
			"Gremien, Nachweis von Befangenheit" },
		{ "Members of the bodies, persons answering for grants, "
		  "payees, contact persons",
			"Mitglieder der Gremien, Verantwortliche von "
			"Förderungen, Zahlungsempfänger, Ansprechpersonen" } },
	{ &pfd_kind_grant,
		{ "Deciding on, paying and settling grants, and proving it to "
		  "the funding body",
			"Förderungen entscheiden, auszahlen, abrechnen und "
			"gegenüber dem Zuwendungsgeber nachweisen" },
		{ "Applicants, persons answering for grants, payees, "
		  "reviewers",
			"Antragsteller, Verantwortliche, Zahlungsempfänger, "
			"Prüfende" } },
	{ &pfd_kind_project,
		{ "Accompanying funded measures and measuring their success",
			"Geförderte Maßnahmen begleiten und ihren Erfolg "
			"feststellen" },
		{ "Holders of projects, visitors as numbers only",
			"Projektverantwortliche; Teilnehmende nur als "
			"Anzahl" } },
	{ &pfd_kind_meeting,
		{ "Invitations, minutes and votes of the bodies",
			"Einladungen, Protokolle und Abstimmungen der "
			"Gremien" },
		{ "Members, deputies and presenters",
			"Mitglieder, Stellvertretungen, Vortragende" } },
	{ &pfd_kind_incident,
		{ "Observing group-focused enmity in the area (Art. 9 and 10 "
		  "GDPR may apply)",
			"Gruppenbezogene Menschenfeindlichkeit im Gebiet "
			"beobachten (Art. 9 und 10 DSGVO können gelten)" },
		{ "Nobody by name; what happened is described without names",
			"Niemand namentlich; Vorfälle werden ohne Namen "
			"beschrieben" } },
	{ &pfd_kind_advice,
		{ "Advising citizens, associations and groups, and counting it",
			"Menschen, Vereine und Gruppen beraten und dies "
			"zählen" },
		{ "Nobody by name; organisations as contacts",
			"Niemand namentlich; Organisationen als Kontakte" } },
	{ &pfd_kind_event,
		{ "Planning and documenting events, and counting who came",
			"Veranstaltungen planen und dokumentieren, "
			"Teilnehmende zählen" },
		{ "Nobody by name; roles, organisations and numbers",
			"Niemand namentlich; Funktionen, Organisationen und "
			"Zahlen" } },
	{ &pfd_kind_partnership,
		{ "Naming who is responsible, and where the keys of persons' "
		  "data lie",
			"Zuständigkeiten und Orte der Schlüssel zu den Daten "
			"von Personen" },
		{ "Contact persons of office and lead authority",
			"Ansprechpersonen von Fachstelle und Amt" } },
};

static void add_activities(
	const struct pfd_report_run *run, struct pfd_doc *doc)
{
	static const struct pfd_report_column columns[] = {
		{ "kind", { "Records", "Datensätze" }, PFD_CELL_ID },
		{ "purpose", { "Purpose", "Zweck" }, PFD_CELL_TEXT },
		{ "persons", { "Persons", "Betroffene" }, PFD_CELL_TEXT },
	};
	static const struct pfd_report_table spec = { .name = "activities",
		.title = { "Purposes and persons concerned",
			"Zwecke und betroffene Personen" },
		PFD_REPORT_COLUMNS(columns) };
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);

	for (size_t i = 0; i < PFD_COUNT(activities); i++) {
		const struct pfd_kind *kind = activities[i].kind;
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_cell_enum(
			pfd_str(kind->name), pfd_report_say(run, kind->plural));
		cells[1] =
			pfd_cell_z(pfd_report_say(run, activities[i].purpose));
		cells[2] =
			pfd_cell_z(pfd_report_say(run, activities[i].persons));
	}
}

/* ---- which data --------------------------------------------------------------------- */

struct data {
	const struct pfd_report_run *run;
	struct pfd_doc *doc;
	struct pfd_table *table;
	const struct pfd_kind *kind;
};

/* The classes under whose keys a field is sealed. */
static struct pfd_cell classes_cell(
	const struct pfd_report_run *run, unsigned keys)
{
	struct pfd_cell cell = { .kind = PFD_CELL_LIST };
	struct pfd_buf shown = pfd_buf(run->arena);
	struct pfd_str *items =
		pfd_alloc_n(run->arena, PFD_N_RETENTION, sizeof *items);

	for (int class = 0; class < PFD_N_RETENTION; ++class) {
		struct pfd_cell one = pfd_report_class(run, class);

		if (!(keys & 1u << class))
			continue;
		pfd_buf_addz(&shown, cell.list.n ? ", " : "");
		pfd_buf_add(&shown, one.shown);
		items[cell.list.n++] = one.text;
	}
	cell.list.items = items;
	cell.shown = pfd_buf_str(&shown);
	return cell.list.n ? cell : (struct pfd_cell){ 0 };
}

/* A field holds personal data if the table says so, if it names a person, and
 * where the office may write about one. */
static bool concerns(const struct pfd_kind *kind, const struct pfd_field *field)
{
	bool reference =
		(field->type == PFD_T_REF || field->type == PFD_T_REFS) &&
		!strcmp(field->target, "contact");
	bool internal = field->privacy == PFD_INTERNAL;

	return reference || field->privacy >= PFD_PERSONAL ||
	       (internal && (kind == &pfd_kind_contact ||
				    field->type == PFD_T_TEXT));
}

static void walk(const struct data *data, const struct pfd_fields *fields,
	const char *path, const char *title)
{
	const struct pfd_report_run *run = data->run;

	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		const char *here = pfd_arena_printf(run->arena, "%s%s%s", path,
			*path ? "." : "", field->name)
					   .ptr;
		const char *words = pfd_arena_printf(run->arena, "%s%s%s",
			title, *title ? ": " : "",
			pfd_report_say(run, field->title))
					    .ptr;
		struct pfd_cell *cells;

		if (field->fields) {
			walk(data, field->fields, here, words);
			continue;
		}
		if (!concerns(data->kind, field))
			continue;
		cells = pfd_table_row(data->doc, data->table)->cells;
		cells[0] = pfd_cell_enum(pfd_str(data->kind->name),
			pfd_report_say(run, data->kind->title));
		cells[1] = pfd_cell_enum(pfd_str(here), words);
		cells[2] = classes_cell(
			run, pfd_field_private(field) ? field->keys : 0);
	}
}

static void add_data(const struct pfd_report_run *run, struct pfd_doc *doc)
{
	static const struct pfd_report_column columns[] = {
		{ "kind", { "Record", "Datensatz" }, PFD_CELL_ID },
		{ "field", { "Field", "Feld" }, PFD_CELL_ID },
		{ "sealed", { "Sealed under", "Versiegelt unter" },
			PFD_CELL_LIST },
	};
	static const struct pfd_report_table spec = { .name = "data",
		.title = { "Categories of data", "Kategorien von Daten" },
		PFD_REPORT_COLUMNS(columns) };
	struct data data = { .run = run, .doc = doc };

	data.table = pfd_report_begin(run, doc, &spec);
	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++) {
		data.kind = *at;
		walk(&data, (*at)->fields, "", "");
	}
}

/* ---- to whom ------------------------------------------------------------------------- */

static const struct {
	const char *key;
	struct pfd_text who, what;
} recipients[] = {
	{ "lead_authority", { "Lead authority", "Federführendes Amt" },
		{ "Grants, payments, settlements",
			"Förderungen, Zahlungen, Verwendungsnachweise" } },
	{ "funder",
		{ "Funding body (federal, state)",
			"Zuwendungsgeber (Bund, Land)" },
		{ "Settlements with vouchers on request; the yearly report "
		  "names no person",
			"Auf Verlangen Nachweise mit Belegen; der "
			"Jahresbericht nennt keine Person" } },
	{ "bank", { "Bank", "Bank" },
		{ "Payee, account, amount",
			"Zahlungsempfänger, Konto, Betrag" } },
	{ "bodies",
		{ "Bodies of the partnership", "Gremien der Partnerschaft" },
		{ "Applications and minutes", "Anträge und Protokolle" } },
	{ "auditors",
		{ "Auditors and courts of audit",
			"Prüfstellen und Rechnungshöfe" },
		{ "What they ask for within their audit",
			"Was sie im Rahmen der Prüfung verlangen" } },
};

void pfd_report_register_recipients(
	const struct pfd_report_run *run, struct pfd_doc *doc)
{
	static const struct pfd_report_column columns[] = {
		{ "recipient", { "Recipient", "Empfänger" }, PFD_CELL_ID },
		{ "data", { "Receives", "Erhält" }, PFD_CELL_TEXT },
	};
	static const struct pfd_report_table spec = { .name = "recipients",
		.title = { "Recipients", "Empfänger" },
		PFD_REPORT_COLUMNS(columns) };
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);

	for (size_t i = 0; i < PFD_COUNT(recipients); i++) {
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_cell_enum(pfd_str(recipients[i].key),
			pfd_report_say(run, recipients[i].who));
		cells[1] = pfd_cell_z(pfd_report_say(run, recipients[i].what));
	}
	pfd_doc_paragraph(doc,
		pfd_str(pfd_report_say(run,
			PFD_TEXT("No data go to third countries or "
				 "international organisations.",
				"Es gehen keine Daten in Drittländer oder an "
				"internationale Organisationen."))));
}

/* ---- how long ------------------------------------------------------------------------- */

static void add_periods(
	const struct pfd_report_run *run, struct pfd_doc *doc, int year)
{
	static const struct pfd_report_column columns[] = {
		{ "class", { "Class", "Klasse" }, PFD_CELL_ID },
		{ "data", { "Data", "Daten" }, PFD_CELL_TEXT },
		{ "years", { "Years", "Jahre" }, PFD_CELL_INT },
		{ "from", { "Counted from", "Gerechnet ab" }, PFD_CELL_TEXT },
		{ "source", { "Source", "Quelle" }, PFD_CELL_TEXT },
	};
	static const struct pfd_report_table spec = { .name = "retention",
		.title = { "When the data are erased", "Löschfristen" },
		PFD_REPORT_COLUMNS(columns) };
	/* What the rule retention-due counts from (person_retention). */
	static const struct {
		const char *parameter;
		struct pfd_text from;
	} of[PFD_N_RETENTION] = {
		[PFD_RETENTION_CONTACT] = { NULL,
			{ "at once when no longer needed, at the latest after "
			  "“Retain until”",
				"sofort, wenn nicht mehr gebraucht, spätestens "
				"nach „Aufbewahren bis“" } },
		[PFD_RETENTION_CONTRACT] = { "contract_years",
			{ "end of the year in which the grant was settled or "
			  "closed",
				"Ende des Jahres, in dem die Förderung "
				"abgerechnet oder abgeschlossen wurde" } },
		[PFD_RETENTION_PAYMENT] = { "payment_years",
			{ "acceptance of the settlement, else the grant's "
			  "closing",
				"Anerkennung des Verwendungsnachweises, sonst "
				"Abschluss der Förderung" } },
	};
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);
	struct pfd_rule_states states;

	pfd_rules_in_force(run->arena, run->index, year, run->as_of, &states);
	for (int class = 0; class < PFD_N_RETENTION; ++class) {
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_report_class(run, class);
		cells[1] = pfd_cell_z(pfd_report_say(
			run, pfd_enum_retention.values[class].doc));
		cells[3] = pfd_cell_z(pfd_report_say(run, of[class].from));
		pfd_vec_foreach (state, &states) {
			if (!of[class].parameter || !state->param ||
				strcmp(state->rule->id, "retention-due") != 0 ||
				strcmp(state->param->name,
					of[class].parameter) != 0)
				continue;
			cells[2] = pfd_cell_int(
				strtoll(pfd_arena_z(run->arena, state->value),
					NULL, 10));
			cells[4] = pfd_cell_text(pfd_message_str(
				run->arena, &state->source, run->lang));
		}
	}
}

/* ---- how it is protected ---------------------------------------------------------------- */

static const struct pfd_text measures[] = {
	{ "Private fields of persons stand in no file in plain text: "
	  "each is encrypted (XChaCha20-Poly1305) with a key per "
	  "person and class and bound to its place.",
		"Private Felder von Personen stehen in keiner Datei im "
		"Klartext: Jedes ist mit einem Schlüssel je Person und "
		"Klasse verschlüsselt (XChaCha20-Poly1305) und an seine "
		"Stelle gebunden." },
	{ "Keys lie outside the data, readable by their user only; "
	  "they move between machines in files sealed with a "
	  "passphrase (Argon2id) or for a named escrow recipient.",
		"Die Schlüssel liegen außerhalb der Daten und sind nur "
		"für ihre Benutzerin lesbar; auf andere Rechner kommen "
		"sie in Dateien, die mit einer Passphrase (Argon2id) "
		"oder für eine benannte Hinterlegungsstelle versiegelt "
		"sind." },
	{ "Erasing destroys the key, which ends every copy of the "
	  "data, old states and backups included; it is complete when "
	  "all keystores have confirmed.",
		"Löschen vernichtet den Schlüssel und damit jede Kopie "
		"der Daten, auch in alten Ständen und Sicherungen; "
		"vollzogen ist es, wenn alle Schlüsselspeicher "
		"bestätigt haben." },
	{ "Persons go by random ids in file names, references and the "
	  "history; reports name no person.",
		"Personen haben in Dateinamen, Verweisen und im "
		"Verlauf zufällige Kennungen; Berichte nennen keine "
		"Person." },
	{ "Each change is a commit with author, date and reason; "
	  "nothing is changed unseen.",
		"Jede Änderung ist ein Commit mit Person, Tag und "
		"Grund; nichts ändert sich unbemerkt." },
	{ "No dates of birth, no lists of participants: numbers "
	  "only.",
		"Keine Geburtsdaten, keine Namen von Teilnehmenden: "
		"nur Anzahlen." },
};

static void add_measures(const struct pfd_report_run *run, struct pfd_doc *doc)
{
	static const struct pfd_report_column columns[] = {
		{ "measure", { "Measure", "Maßnahme" }, PFD_CELL_TEXT },
	};
	static const struct pfd_report_table spec = { .name = "measures",
		.title = { "Technical and organisational measures",
			"Technische und organisatorische Maßnahmen" },
		PFD_REPORT_COLUMNS(columns) };
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);

	for (size_t i = 0; i < PFD_COUNT(measures); i++)
		pfd_table_row(doc, table)->cells[0] =
			pfd_cell_z(pfd_report_say(run, measures[i]));
}

/* ---- who --------------------------------------------------------------------------------- */

static const struct pfd_report_column responsible_columns[] = {
	{ "partnership", { "Partnership", "Partnerschaft" }, PFD_CELL_TEXT },
	{ "controller", { "Controller", "Verantwortliche Stelle" },
		PFD_CELL_TEXT },
	{ "office", { "Carried out by", "Durchgeführt von" }, PFD_CELL_TEXT },
	{ "email", { "E-mail", "E-Mail" }, PFD_CELL_TEXT },
	{ "phone", { "Phone", "Telefon" }, PFD_CELL_TEXT },
	{ "persons",
		{ "Persons in the records", "Personen in den Datensätzen" },
		PFD_CELL_INT },
	{ "machines", { "Machines with keys", "Rechner mit Schlüsseln" },
		PFD_CELL_INT },
	{ "escrows", { "Escrows", "Hinterlegungen" }, PFD_CELL_INT },
};
/* clang-format off */
static const struct pfd_report_table responsible = {
	.name = "responsible",
	.sql =
	"SELECT p.name, p.lead_authority_name, p.office_name, p.office_email,"
	" p.office_phone, (SELECT count(*) FROM contact WHERE kind='person'),"
	" (SELECT count(*) FROM partnership_keystores WHERE kind='machine' AND gone IS NULL),"
	" (SELECT count(*) FROM partnership_keystores WHERE kind='escrow' AND gone IS NULL)"
	" FROM partnership p WHERE ?1=0",
	PFD_REPORT_COLUMNS(responsible_columns),
};
/* clang-format on */

struct pfd_doc *pfd_report_register(const struct pfd_report_run *run, int year)
{
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang,
		"pfd/privacy-register/1",
		pfd_report_say(run,
			PFD_TEXT("Record of processing activities (Art. 30 "
				 "GDPR)",
				"Verzeichnis von Verarbeitungstätigkeiten "
				"(Art. 30 DSGVO)")));

	pfd_report_facts(run, doc, &responsible, 0);
	pfd_doc_note(doc,
		pfd_str(pfd_report_say(run,
			PFD_TEXT("To be added by the controller: the data "
				 "protection officer, the legal basis, and "
				 "who has access to the machines.",
				"Von der verantwortlichen Stelle zu ergänzen: "
				"Datenschutzbeauftragte, Rechtsgrundlage und "
				"wer Zugang zu den Rechnern hat."))));
	add_activities(run, doc);
	add_data(run, doc);
	pfd_report_register_recipients(run, doc);
	add_periods(run, doc, year);
	add_measures(run, doc);
	pfd_report_as_of(run, doc);
	return doc;
}
