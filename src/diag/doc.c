/* Findings as a document: a bare list for every format but SARIF. */
#include <pfd/diag.h>
#include <pfd/text.h>

enum {
	C_FILE,
	C_LINE,
	C_COLUMN,
	C_SEVERITY,
	C_RULE,
	C_MESSAGE,
	C_REMEDY,
	C_SOURCE,
	C_RECORD,
	C_FIELD,
	C_EXCESS,
	C_EXCESS_UNIT,
	C_RELATED_FILE,
	C_RELATED_LINE,
	C_WAIVED,
	C_OLD,
	N_COLUMNS
};

static const struct {
	const char *key;
	struct pfd_text title;
	enum pfd_cell_kind kind;
} columns[N_COLUMNS] = {
	[C_FILE] = { "file", { "File", "Datei" }, PFD_CELL_ID },
	[C_LINE] = { "line", { "Line", "Zeile" }, PFD_CELL_INT },
	[C_COLUMN] = { "column", { "Column", "Spalte" }, PFD_CELL_INT },
	[C_SEVERITY] = { "severity", { "Severity", "Stufe" }, PFD_CELL_ID },
	[C_RULE] = { "rule", { "Rule", "Regel" }, PFD_CELL_ID },
	[C_MESSAGE] = { "message", { "Message", "Meldung" }, PFD_CELL_TEXT },
	[C_REMEDY] = { "remedy", { "Way out", "Ausweg" }, PFD_CELL_TEXT },
	[C_SOURCE] = { "source", { "Source", "Quelle" }, PFD_CELL_TEXT },
	[C_RECORD] = { "record", { "Record", "Datensatz" }, PFD_CELL_ID },
	[C_FIELD] = { "field", { "Field", "Feld" }, PFD_CELL_ID },
	[C_EXCESS] = { "excess", { "Excess", "Überschreitung" },
		PFD_CELL_MONEY },
	[C_EXCESS_UNIT] = { "excess_unit", { "Unit", "Einheit" }, PFD_CELL_ID },
	[C_RELATED_FILE] = { "related_file", { "See also", "Siehe auch" },
		PFD_CELL_ID },
	[C_RELATED_LINE] = { "related_line", { "There in line", "Dort Zeile" },
		PFD_CELL_INT },
	[C_WAIVED] = { "waived", { "Waived", "Ausnahme" }, PFD_CELL_BOOL },
	[C_OLD] = { "old", { "Older", "Älter" }, PFD_CELL_BOOL },
};

static struct pfd_cell id_or_empty(struct pfd_str s)
{
	return s.len ? pfd_cell_id(s) : (struct pfd_cell){ 0 };
}

static struct pfd_cell int_or_empty(int64_t n)
{
	return n ? pfd_cell_int(n) : (struct pfd_cell){ 0 };
}

static void fill_excess(struct pfd_cell *cells, const struct pfd_finding *f)
{
	static const char *const units[] = { [PFD_EXCESS_COUNT] = "count",
		[PFD_EXCESS_EUR] = "EUR",
		[PFD_EXCESS_DAYS] = "days" };

	if (!f->excess)
		return;
	cells[C_EXCESS] = f->excess_unit == PFD_EXCESS_EUR
				  ? pfd_cell_money(f->excess)
				  : pfd_cell_int(f->excess);
	cells[C_EXCESS_UNIT] = pfd_cell_id(pfd_str(units[f->excess_unit]));
}

static void fill(struct pfd_cell *cells, struct pfd_arena *arena,
	const struct pfd_finding *f, enum pfd_lang lang)
{
	cells[C_FILE] = id_or_empty(f->place.file);
	cells[C_LINE] = int_or_empty(f->place.line);
	cells[C_COLUMN] = int_or_empty(f->place.column);
	cells[C_SEVERITY] = pfd_cell_id(pfd_str(pfd_finding_level(f)));
	cells[C_RULE] = pfd_cell_id(pfd_str(f->rule));
	cells[C_MESSAGE] =
		pfd_cell_text(pfd_message_str(arena, &f->message, lang));
	if (f->remedy.text.en)
		cells[C_REMEDY] =
			pfd_cell_text(pfd_message_str(arena, &f->remedy, lang));
	if (f->source.text.en)
		cells[C_SOURCE] =
			pfd_cell_text(pfd_message_str(arena, &f->source, lang));
	cells[C_RECORD] = id_or_empty(f->record);
	cells[C_RECORD].record = f->record;
	cells[C_FIELD] = id_or_empty(f->field);
	fill_excess(cells, f);
	cells[C_RELATED_FILE] = id_or_empty(f->related.file);
	cells[C_RELATED_LINE] = int_or_empty(f->related.line);
	cells[C_WAIVED] = pfd_cell_bool(f->waived);
	cells[C_OLD] = pfd_cell_bool(f->old);
}

struct pfd_doc *pfd_findings_doc(struct pfd_arena *arena,
	const struct pfd_findings *findings, enum pfd_lang lang)
{
	struct pfd_doc *doc = pfd_doc_new(arena, lang, "pfd/findings/1", NULL);
	struct pfd_column made[N_COLUMNS];
	struct pfd_table *table;

	for (size_t i = 0; i < N_COLUMNS; i++)
		made[i] = (struct pfd_column){ .key = columns[i].key,
			.title = pfd_text(columns[i].title, lang),
			.kind = columns[i].kind };
	doc->list = true;
	table = pfd_doc_table(doc, "findings", NULL, made, N_COLUMNS);
	for (size_t i = 0; i < findings->n; i++)
		fill(pfd_table_row(doc, table)->cells, arena,
			&findings->items[i], lang);
	return doc;
}
