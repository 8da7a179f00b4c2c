/* `pfd explain templates`: which templates there are, and what they may name. */
#include "paper.h"

static void add_names(const struct pfd_report_run *run, struct pfd_doc *doc)
{
	static const struct pfd_report_column columns[] = {
		{ "template", { "Template", "Vorlage" }, PFD_CELL_ID },
		{ "kind", { "Kind", "Art" }, PFD_CELL_TEXT },
		{ "text", { "Text", "Text" }, PFD_CELL_TEXT },
	};
	static const struct pfd_report_table spec = { .name = "templates",
		PFD_REPORT_COLUMNS(columns) };
	static const struct pfd_text kinds[] = {
		[PFD_PAPER_LETTER] = { "letter", "Schreiben" },
		[PFD_PAPER_FORM] = { "form", "Formular" },
		[PFD_PAPER_PART] = { "part", "Baustein" },
		[PFD_PAPER_MAIL] = { "mail", "E-Mail" },
	};
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);

	for (size_t i = 0; i < PFD_COUNT(pfd_papers); i++) {
		for (const struct pfd_paper *at = pfd_papers[i]; at->name;
			at++) {
			struct pfd_cell *cells =
				pfd_table_row(doc, table)->cells;

			cells[0] = pfd_cell_id(pfd_str(at->name));
			cells[1] = pfd_cell_z(pfd_report_say(run, kinds[i]));
			cells[2] = pfd_cell_z(pfd_report_say(run, at->title));
		}
	}
}

static void add_values(const struct pfd_report_run *run, struct pfd_doc *doc,
	const char *name, struct pfd_text title,
	const struct pfd_paper_field *fields, size_t n)
{
	static const struct pfd_report_column columns[] = {
		{ "name", { "Name", "Name" }, PFD_CELL_ID },
		{ "text", { "Text", "Text" }, PFD_CELL_TEXT },
	};
	const struct pfd_report_table spec = {
		.name = name, .title = title, PFD_REPORT_COLUMNS(columns)
	};
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);

	for (size_t i = 0; i < n; i++) {
		const struct pfd_report_column *column = &fields[i].column;
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		cells[0] = pfd_cell_id(pfd_str(column->key));
		cells[1] = pfd_cell_z(pfd_report_say(run, column->title));
	}
}

static void add_lists(const struct pfd_report_run *run, struct pfd_doc *doc,
	const char *name, struct pfd_text title,
	const struct pfd_paper_list *lists, size_t n)
{
	static const struct pfd_report_column columns[] = {
		{ "list", { "List", "Liste" }, PFD_CELL_ID },
		{ "text", { "Text", "Text" }, PFD_CELL_TEXT },
		{ "columns", { "Columns", "Spalten" }, PFD_CELL_TEXT },
	};
	const struct pfd_report_table spec = {
		.name = name, .title = title, PFD_REPORT_COLUMNS(columns)
	};
	struct pfd_table *table = pfd_report_begin(run, doc, &spec);

	for (size_t i = 0; i < n; i++) {
		const struct pfd_paper_list *list = &lists[i];
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;
		struct pfd_buf names = pfd_buf(run->arena);

		for (size_t c = 0; c < list->table.n; c++)
			pfd_buf_printf(&names, "%s%s", c ? " " : "",
				list->table.columns[c].key);
		cells[0] = pfd_cell_id(pfd_str(list->table.name));
		cells[1] = pfd_cell_z(pfd_report_say(run, list->doc));
		cells[2] = pfd_cell_text(pfd_buf_str(&names));
	}
}

struct pfd_doc *pfd_report_explain_templates(
	struct pfd_arena *arena, enum pfd_lang lang)
{
	const struct pfd_report_run run = { .arena = arena, .lang = lang };
	struct pfd_doc *doc = pfd_doc_new(arena, lang, "pfd/explain/1",
		pfd_report_say(&run, PFD_TEXT("Templates", "Vorlagen")));

	doc->main = "names";
	pfd_doc_paragraph(doc,
		pfd_str(pfd_report_say(&run,
			PFD_TEXT("Letters and forms are made from templates. "
				 "An office's own one is a file of that name "
				 "in the data repository, for example "
				 "templates/award.md; the one that is built "
				 "in, to begin with: pfd explain "
				 "templates.award. A template consists of "
				 "lines; what a line begins with says what it "
				 "becomes. Values become text and are escaped "
				 "for each format. What several papers say "
				 "alike is a part: an own templates/head.md "
				 "is the letterhead of all letters.",
				"Schreiben und Formulare entstehen aus "
				"Vorlagen. Eine eigene ist eine Datei dieses "
				"Namens im Daten-Repository, zum Beispiel "
				"templates/award.md; die mitgelieferte zum "
				"Anfangen: pfd explain templates.award. Eine "
				"Vorlage besteht aus Zeilen; womit eine Zeile "
				"beginnt, sagt, was sie wird. Werte werden "
				"Text und für jedes Format entschärft. Was "
				"mehrere Papiere gleich sagen, ist ein "
				"Baustein: Ein eigenes templates/head.md ist "
				"der Briefkopf aller Schreiben."))));
	pfd_doc_code(doc, pfd_str(pfd_report_say(&run, pfd_template_syntax)));
	add_names(&run, doc);
	add_values(&run, doc, "names", PFD_TEXT("Values", "Werte"),
		pfd_paper_fields, pfd_paper_n_fields);
	add_lists(&run, doc, "lists", PFD_TEXT("Lists", "Listen"),
		pfd_paper_lists, pfd_paper_n_lists);
	add_values(&run, doc, "mail_names",
		PFD_TEXT("Values in mails", "Werte in E-Mails"),
		pfd_invitation_fields, pfd_invitation_n_fields);
	add_lists(&run, doc, "mail_lists",
		PFD_TEXT("Lists in mails", "Listen in E-Mails"),
		pfd_invitation_lists, pfd_invitation_n_lists);
	return doc;
}

struct pfd_doc *pfd_report_explain_template(
	struct pfd_arena *arena, enum pfd_lang lang, const char *name)
{
	const struct pfd_paper *paper = NULL;
	struct pfd_doc *doc;

	for (size_t i = 0; !paper && i < PFD_COUNT(pfd_papers); i++)
		paper = pfd_paper_named((enum pfd_paper_kind)i, name);
	if (!paper)
		return NULL;
	doc = pfd_doc_new(
		arena, lang, "pfd/explain/1", pfd_text(paper->title, lang));
	doc->prose = true;
	pfd_doc_code(doc, pfd_str(pfd_paper_text_of(paper, lang)->text));
	return doc;
}
