/* What pfd says about itself: a rule, a kind of record, a field. */
#include "internal.h"

struct explain {
	struct pfd_arena *arena;
	enum pfd_lang lang;
	struct pfd_doc *doc;
};

static const char *say(const struct explain *e, struct pfd_text text)
{
	return pfd_text(text, e->lang);
}

static void fact(const struct explain *e, struct pfd_block *block,
	const char *key, struct pfd_text title, struct pfd_cell value)
{
	if (value.kind != PFD_CELL_EMPTY)
		pfd_doc_fact(e->doc, block, key, say(e, title), value);
}

static struct pfd_cell z_or_empty(const char *z)
{
	return z && *z ? pfd_cell_z(z) : (struct pfd_cell){ 0 };
}

static struct pfd_cell word(
	const struct explain *e, const struct pfd_enum *values, size_t place)
{
	return pfd_cell_enum(pfd_str(values->values[place].key),
		say(e, values->values[place].word));
}

static void paragraph(const struct explain *e, struct pfd_text text)
{
	if (text.en && *text.en)
		pfd_doc_paragraph(e->doc, pfd_str(say(e, text)));
}

/* ---- a rule -------------------------------------------------------------------- */

static void rule_params(const struct explain *e, const struct pfd_rule *rule)
{
	static const struct pfd_report_column columns[] = {
		{ "parameter", { "Parameter", "Parameter" }, PFD_CELL_ID },
		{ "shipped", { "Default", "Vorgabe" }, PFD_CELL_ID },
		{ "unit", { "Unit", "Einheit" }, PFD_CELL_ID },
		{ "doc", { "Meaning", "Bedeutung" }, PFD_CELL_TEXT },
	};
	const struct pfd_report_table spec = { .name = "parameters",
		.title = { "Parameters", "Parameter" },
		PFD_REPORT_COLUMNS(columns) };
	const struct pfd_report_run run = { .arena = e->arena,
		.lang = e->lang };
	struct pfd_table *table;

	if (!rule->n_params)
		return;
	table = pfd_report_begin(&run, e->doc, &spec);
	for (size_t i = 0; i < rule->n_params; i++) {
		const struct pfd_rule_param *param = &rule->params[i];
		struct pfd_cell *cells = pfd_table_row(e->doc, table)->cells;

		cells[0] = pfd_cell_id(pfd_str(param->name));
		if (param->initial)
			cells[1] = pfd_cell_id(pfd_str(param->initial));
		if (param->unit)
			cells[2] = pfd_cell_enum(pfd_str(param->unit),
				say(e, pfd_unit_text(param->unit)));
		cells[3] = z_or_empty(say(e, param->doc));
	}
}

static struct pfd_cell example(
	const struct explain *e, const struct pfd_rule_example *one)
{
	if (one->changes && !*one->changes)
		return pfd_cell_text(pfd_str(
			say(e, PFD_TEXT("the examples as they stand",
				       "die Beispieldaten, wie sie sind"))));
	return z_or_empty(one->changes);
}

struct pfd_doc *pfd_report_explain_rule(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_rule *rule)
{
	struct explain e = { arena, lang,
		pfd_doc_new(arena, lang, "pfd/explain/1", rule->id) };
	bool checks = rule->sql || rule->make_sql;
	struct pfd_block *facts;

	paragraph(&e, rule->text);
	facts = pfd_doc_facts(e.doc, "rule");
	fact(&e, facts, "id", PFD_TEXT("Rule", "Regel"),
		pfd_cell_id(pfd_str(rule->id)));
	fact(&e, facts, "members", PFD_TEXT("In place of *", "Anstelle von *"),
		z_or_empty(rule->members));
	fact(&e, facts, "title", PFD_TEXT("Subject", "Gegenstand"),
		z_or_empty(say(&e, rule->title)));
	fact(&e, facts, "class", PFD_TEXT("Class", "Klasse"),
		word(&e, &pfd_report_class_words, rule->class));
	fact(&e, facts, "kind", PFD_TEXT("Concerns", "Betrifft"),
		rule->kind ? pfd_cell_enum(pfd_str(rule->kind),
				     say(&e, pfd_kind_named(pfd_str(rule->kind))
						     ->title))
			   : (struct pfd_cell){ 0 });
	if (checks)
		fact(&e, facts, "binds", PFD_TEXT("Binds at", "Bindet bei"),
			word(&e, &pfd_report_binds_words, rule->binds));
	fact(&e, facts, "severity", PFD_TEXT("Severity", "Stufe"),
		word(&e, &pfd_enum_severity, rule->severity));
	fact(&e, facts, "waive",
		PFD_TEXT("May be waived by", "Ausnahme zulässig durch"),
		word(&e, &pfd_report_waive_words, rule->waive));
	fact(&e, facts, "asof",
		PFD_TEXT("Parameters as valid at", "Parameter gültig am"),
		z_or_empty(rule->asof));
	fact(&e, facts, "source", PFD_TEXT("Source", "Quelle"),
		z_or_empty(say(&e, rule->source)));
	fact(&e, facts, "file", PFD_TEXT("File", "Datei"),
		z_or_empty(rule->file));
	fact(&e, facts, "message", PFD_TEXT("Message", "Meldung"),
		z_or_empty(rule->message.en ? say(&e, rule->message) : NULL));
	fact(&e, facts, "remedy", PFD_TEXT("Way out", "Ausweg"),
		z_or_empty(rule->remedy.en ? say(&e, rule->remedy) : NULL));
	rule_params(&e, rule);
	fact(&e, facts, "fails",
		PFD_TEXT("Failing example", "Beispiel, das verstößt"),
		example(&e, &rule->fails));
	fact(&e, facts, "passes",
		PFD_TEXT("Passing example", "Beispiel, das genügt"),
		example(&e, &rule->passes));
	if (rule->file)
		pfd_doc_code(e.doc, pfd_rule_query(rule));
	return e.doc;
}

/* ---- fields ------------------------------------------------------------------------ */

enum { F_FIELD, F_TITLE, F_FORM, F_REQUIRED, F_DOC, F_N };

static struct pfd_table *fields_table(const struct explain *e)
{
	static const struct pfd_report_column columns[F_N] = {
		[F_FIELD] = { "field", { "Field", "Feld" }, PFD_CELL_ID },
		[F_TITLE] = { "title", { "Title", "Bezeichnung" },
			PFD_CELL_TEXT },
		[F_FORM] = { "form", { "Form", "Form" }, PFD_CELL_TEXT },
		[F_REQUIRED] = { "required", { "Required", "Pflicht" },
			PFD_CELL_BOOL },
		[F_DOC] = { "doc", { "Meaning", "Bedeutung" }, PFD_CELL_TEXT },
	};
	const struct pfd_report_table spec = { .name = "fields",
		.title = { "Fields", "Felder" },
		PFD_REPORT_COLUMNS(columns) };
	const struct pfd_report_run run = { .arena = e->arena,
		.lang = e->lang };

	return pfd_report_begin(&run, e->doc, &spec);
}

static void add_fields(const struct explain *e, struct pfd_table *table,
	const struct pfd_fields *fields, const char *prefix, int depth)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		const char *path =
			pfd_arena_printf(e->arena, "%s%s", prefix, field->name)
				.ptr;
		struct pfd_row *row = pfd_table_row(e->doc, table);

		row->depth = depth;
		row->cells[F_FIELD] = pfd_cell_id(pfd_str(path));
		row->cells[F_TITLE] = z_or_empty(say(e, field->title));
		row->cells[F_FORM] = z_or_empty(say(e, pfd_type_form(field)));
		row->cells[F_REQUIRED] =
			pfd_cell_bool(field->flags & PFD_REQUIRED);
		row->cells[F_DOC] = z_or_empty(say(e, field->doc));
		if (field->type == PFD_T_GROUP)
			add_fields(e, table, field->fields,
				pfd_arena_printf(e->arena, "%s.", path).ptr,
				depth + 1);
		else if (field->type == PFD_T_LIST)
			add_fields(e, table, field->fields,
				pfd_arena_printf(
					e->arena, "%s.%s.", path, field->key)
					.ptr,
				depth + 1);
	}
}

static void derived_table(const struct explain *e, const struct pfd_kind *kind)
{
	static const struct pfd_report_column columns[] = {
		{ "name", { "Name", "Name" }, PFD_CELL_ID },
		{ "title", { "Title", "Bezeichnung" }, PFD_CELL_TEXT },
		{ "doc", { "Meaning", "Bedeutung" }, PFD_CELL_TEXT },
	};
	const struct pfd_report_table spec = { .name = "derived",
		.title = { "Derived, for list and show",
			"Abgeleitet, für list und show" },
		PFD_REPORT_COLUMNS(columns) };
	const struct pfd_report_run run = { .arena = e->arena,
		.lang = e->lang };
	struct pfd_table *table = pfd_report_begin(&run, e->doc, &spec);

	for (const struct pfd_report_derivation *d =
			pfd_report_derivations(kind);
		d->sql; d++) {
		struct pfd_cell *cells = pfd_table_row(e->doc, table)->cells;

		cells[0] = pfd_cell_id(pfd_str(d->field.name));
		cells[1] = pfd_cell_z(say(e, d->field.title));
		cells[2] = z_or_empty(say(e, d->field.doc));
	}
}

struct pfd_doc *pfd_report_explain_kind(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_kind *kind)
{
	struct explain e = { arena, lang,
		pfd_doc_new(arena, lang, "pfd/explain/1", kind->name) };
	struct pfd_block *facts;

	paragraph(&e, kind->doc);
	facts = pfd_doc_facts(e.doc, "kind");
	fact(&e, facts, "kind", PFD_TEXT("Kind", "Art"),
		pfd_cell_enum(pfd_str(kind->name), say(&e, kind->title)));
	fact(&e, facts, "files", PFD_TEXT("Files", "Dateien"),
		pfd_cell_z(*kind->directory ? kind->directory : "pfd.yaml"));
	fact(&e, facts, "id", PFD_TEXT("ID", "Kennung"),
		pfd_cell_z(say(&e, kind->id_form)));
	add_fields(&e, fields_table(&e), kind->fields, "", 0);
	derived_table(&e, kind);
	return e.doc;
}

static void enum_values(const struct explain *e, const struct pfd_enum *values)
{
	static const struct pfd_report_column columns[] = {
		{ "value", { "Value", "Wert" }, PFD_CELL_ID },
		{ "word", { "Word", "Wort" }, PFD_CELL_TEXT },
		{ "doc", { "Meaning", "Bedeutung" }, PFD_CELL_TEXT },
	};
	const struct pfd_report_table spec = { .name = "values",
		.title = { "Values", "Werte" },
		PFD_REPORT_COLUMNS(columns) };
	const struct pfd_report_run run = { .arena = e->arena,
		.lang = e->lang };
	struct pfd_table *table = pfd_report_begin(&run, e->doc, &spec);

	for (size_t i = 0; i < values->n; i++) {
		struct pfd_cell *cells = pfd_table_row(e->doc, table)->cells;

		cells[0] = pfd_cell_id(pfd_str(values->values[i].key));
		cells[1] = pfd_cell_z(say(e, values->values[i].word));
		if (values->values[i].doc.en)
			cells[2] = z_or_empty(say(e, values->values[i].doc));
	}
}

struct pfd_doc *pfd_report_explain_field(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_kind *kind,
	const struct pfd_path *path)
{
	static const struct pfd_enum_value privacy[] = {
		[PFD_PUBLIC] = { "public", { "public", "öffentlich" } },
		[PFD_INTERNAL] = { "internal", { "internal", "intern" } },
		[PFD_PERSONAL] = { "personal",
			{ "personal", "personenbezogen" } },
		[PFD_SECRET] = { "secret", { "secret", "geheim" } },
	};
	static const struct pfd_enum privacy_words = { "privacy", privacy,
		PFD_COUNT(privacy) };
	const struct pfd_field *field = path->parts[path->n - 1].field;
	struct explain e = { .arena = arena, .lang = lang };
	struct pfd_buf name = pfd_buf(arena);
	struct pfd_block *facts;

	pfd_buf_addz(&name, kind->name);
	for (size_t i = 0; i < path->n; i++) {
		const struct pfd_path_part *part = &path->parts[i];

		pfd_buf_addc(&name, '.');
		if (part->field)
			pfd_buf_addz(&name, part->field->name);
		if (part->item.len)
			pfd_buf_printf(&name, part->field ? ".%.*s" : "%.*s",
				PFD_STR_ARG(part->item));
	}
	e.doc = pfd_doc_new(arena, lang, "pfd/explain/1", name.ptr);
	if (!field) {
		paragraph(&e,
			PFD_TEXT("Fields that begin with x_ are the user's "
				 "own; pfd keeps them and ignores them.",
				"Felder, die mit x_ beginnen, gehören den "
				"Nutzenden; pfd bewahrt und ignoriert sie."));
		return e.doc;
	}
	paragraph(&e, field->doc);
	facts = pfd_doc_facts(e.doc, "field");
	fact(&e, facts, "field", PFD_TEXT("Field", "Feld"),
		pfd_cell_id(pfd_str(name.ptr)));
	fact(&e, facts, "title", PFD_TEXT("Title", "Bezeichnung"),
		z_or_empty(say(&e, field->title)));
	fact(&e, facts, "form", PFD_TEXT("Form", "Form"),
		z_or_empty(say(&e, pfd_type_form(field))));
	fact(&e, facts, "required", PFD_TEXT("Required", "Pflicht"),
		pfd_cell_bool(field->flags & PFD_REQUIRED));
	fact(&e, facts, "unit", PFD_TEXT("Unit", "Einheit"),
		z_or_empty(field->unit ? say(&e, pfd_unit_text(field->unit))
				       : NULL));
	fact(&e, facts, "refers_to", PFD_TEXT("Refers to", "Verweist auf"),
		z_or_empty(field->target));
	fact(&e, facts, "key",
		PFD_TEXT("Key of the list", "Schlüssel der Liste"),
		z_or_empty(field->key));
	fact(&e, facts, "privacy", PFD_TEXT("Privacy", "Datenschutzklasse"),
		word(&e, &privacy_words, field->privacy));
	fact(&e, facts, "since", PFD_TEXT("Since schema", "Seit Schema"),
		z_or_empty(field->since));
	if (field->values)
		enum_values(&e, field->values);
	if (field->fields)
		add_fields(&e, fields_table(&e), field->fields, "", 0);
	return e.doc;
}

struct pfd_doc *pfd_report_explain_derived(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_kind *kind, struct pfd_str name)
{
	struct explain e = { .arena = arena, .lang = lang };
	const struct pfd_field *field = pfd_report_derived_field(kind, name);
	struct pfd_block *facts;

	if (!field)
		return NULL;
	name = pfd_arena_printf(arena, "%s.%s", kind->name, field->name);
	e.doc = pfd_doc_new(arena, lang, "pfd/explain/1", name.ptr);
	paragraph(&e, field->doc);
	paragraph(&e,
		PFD_TEXT("Derived from the record's facts; no file holds it.",
			"Abgeleitet aus den Angaben des Datensatzes; in "
			"keiner Datei gespeichert."));
	facts = pfd_doc_facts(e.doc, "field");
	fact(&e, facts, "field", PFD_TEXT("Name", "Name"), pfd_cell_id(name));
	fact(&e, facts, "title", PFD_TEXT("Title", "Bezeichnung"),
		z_or_empty(say(&e, field->title)));
	if (field->values)
		enum_values(&e, field->values);
	return e.doc;
}
