/* A Belegliste out of a spreadsheet: one receipt a line, its columns in German or
 * English.
 *
 * Lists come from many offices' own tables, so a column is known by several
 * names.  One that nothing knows is refused: what stood in it would be lost
 * unseen.
 */
#include <pfd/text.h>
#include <pfd/write.h>

#include "grant_receipt.h"

enum { LIST_MAX = 16 * 1024 * 1024 };

/* Columns that hold an amount and say by their name which kind it is. */
static const char income_column[] = "<income>", expense_column[] = "<expense>";

/* Names beside the field's own and its titles, as slugs (see pfd_slug). */
static const struct {
	const char *slug, *field;
} aliases[] = {
	{ "nr", "no" },
	{ "lfd-nr", "no" },
	{ "laufende-nummer", "no" },
	{ "beleg-nr", "number" },
	{ "belegnr", "number" },
	{ "receipt-number", "number" },
	{ "datum", "receipt_date" },
	{ "date", "receipt_date" },
	{ "rechnungsdatum", "receipt_date" },
	{ "buchungsdatum", "paid" },
	{ "zahlungs-buchungsdatum", "paid" },
	{ "bezahlt-am", "paid" },
	{ "gezahlt-am", "paid" },
	{ "payment-date", "paid" },
	{ "zahlungsempfaenger", "payee" },
	{ "zahlungsempfaenger-beteiligter", "payee" },
	{ "empfaenger", "payee" },
	{ "payer", "payee" },
	{ "verwendungszweck", "purpose" },
	{ "zahlungsgrund-verwendungszweck", "purpose" },
	{ "zweck", "purpose" },
	{ "kostenstelle", "heading" },
	{ "kostenart", "heading" },
	{ "ansatz", "heading" },
	{ "betrag", "amount" },
	{ "betrag-in-eur", "amount" },
	{ "betrag-in-euro", "amount" },
	{ "einnahme", income_column },
	{ "einnahmen", income_column },
	{ "income", income_column },
	{ "ausgabe", expense_column },
	{ "ausgaben", expense_column },
	{ "expense", expense_column },
	{ "expenses", expense_column },
};
/* Lines that only add up the others. */
static const char sum_words[] = "summe summen gesamt gesamtsumme zwischensumme "
				"total sum saldo";

struct list {
	struct pfd_act *act;
	const struct pfd_fields *fields;
	struct pfd_str name; /* of the file */
	struct pfd_csv csv;
	const char *
		*columns; /* what each is: a field, or one of the two above */
	int64_t no;
	size_t n; /* receipts */
};

/* A cell's column in the file means nothing to who sees a table. */
static struct pfd_place at_line(const struct list *list, size_t line)
{
	return (struct pfd_place){
		.file = list->name, .line = (int)line, .column = 1
	};
}

static void complain(struct list *list, size_t line, const char *rule,
	struct pfd_message message, struct pfd_message remedy)
{
	struct pfd_findings *findings = &list->act->run->findings;

	list->act->bad = true;
	pfd_findings_add(findings, (struct pfd_finding){ .severity = PFD_ERROR,
					   .rule = rule,
					   .place = at_line(list, line),
					   .message = message,
					   .remedy = remedy,
					   .hard = true });
}

/* ---- columns ---------------------------------------------------------------- */

static const char *column_named(struct list *list, struct pfd_str title)
{
	struct pfd_arena *arena = list->act->run->arena;
	struct pfd_str slug = pfd_slug(arena, title);

	for (size_t i = 0; i < PFD_COUNT(aliases); i++)
		if (pfd_str_eqz(slug, aliases[i].slug))
			return aliases[i].field;
	for (size_t i = 0; i < list->fields->n; i++) {
		const struct pfd_field *field = &list->fields->rows[i];

		if (pfd_str_eqz(title, field->name) ||
			pfd_str_eq(slug,
				pfd_slug(arena, pfd_str(field->title.de))) ||
			pfd_str_eq(slug,
				pfd_slug(arena, pfd_str(field->title.en))))
			return field->name;
	}
	return NULL;
}

static bool has_column(const struct list *list, size_t n, const char *column)
{
	for (size_t i = 0; i < n; i++)
		if (list->columns[i] && !strcmp(list->columns[i], column))
			return true;
	return false;
}

static void unknown_column(struct list *list, size_t line, struct pfd_str title)
{
	struct pfd_arena *arena = list->act->run->arena;
	const char *names[64];
	const char *near;
	size_t n = 0;

	for (size_t i = 0; i < list->fields->n && n < PFD_COUNT(names); i++)
		names[n++] = pfd_run_say(
			list->act->run, list->fields->rows[i].title);
	near = pfd_did_you_mean(title, names, n);
	complain(list, line, "shape.unknown",
		PFD_MESSAGE("column \"{title}\" is not known",
			"Spalte „{title}“ ist nicht bekannt",
			PFD_A_STR("title", pfd_arena_str(arena, title))),
		near ? PFD_MESSAGE("did you mean \"{near}\"? else rename or "
				   "remove it",
			       "gemeint vielleicht „{near}“? sonst umbenennen "
			       "oder entfernen",
			       PFD_A_Z("near", near))
		     : PFD_MESSAGE("rename or remove it; the names are those "
				   "of \"pfd explain grant.receipts\"",
			       "umbenennen oder entfernen; die Namen sind die "
			       "aus „pfd explain grant.receipts“"));
}

/* False: no column holds amounts, so every line would lack one. */
static bool read_columns(struct list *list, const struct pfd_csv_line *line)
{
	list->columns = pfd_alloc_n(
		list->act->run->arena, line->n + 1, sizeof(*list->columns));
	for (size_t i = 0; i < line->n; i++) {
		struct pfd_str title = pfd_str_trim(line->items[i]);
		const char *column =
			title.len ? column_named(list, title) : NULL;

		if (title.len && !column)
			unknown_column(list, line->line, title);
		else if (column && has_column(list, i, column))
			complain(list, line->line, "shape.key",
				PFD_MESSAGE("two columns are \"{title}\"",
					"zwei Spalten sind „{title}“",
					PFD_A_STR("title", title)),
				PFD_MESSAGE("remove one of them",
					"eine davon entfernen"));
		else
			list->columns[i] = column;
	}
	if (has_column(list, line->n, "amount") ||
		has_column(list, line->n, income_column) ||
		has_column(list, line->n, expense_column))
		return true;
	complain(list, line->line, "shape.required",
		PFD_MESSAGE("no column holds the amounts",
			"keine Spalte enthält die Beträge"),
		PFD_MESSAGE("the first line names the columns: for example "
			    "\"amount\", or \"income\" and \"expense\"",
			"die erste Zeile nennt die Spalten: etwa „Betrag“ oder "
			"„Einnahme“ und „Ausgabe“"));
	return false;
}

/* ---- lines ------------------------------------------------------------------ */

static bool is_sum(struct list *list, const struct pfd_csv_line *line)
{
	for (size_t i = 0; i < line->n; i++) {
		struct pfd_str slug =
			pfd_slug(list->act->run->arena, line->items[i]);

		if (slug.len && pfd_word_in(sum_words, slug))
			return true;
	}
	return false;
}

/* "45,90 €". */
static struct pfd_str without_unit(struct pfd_str cell)
{
	if (pfd_str_ends(cell, "€"))
		cell.len -= strlen("€");
	else if (pfd_str_ends(cell, "EUR"))
		cell.len -= strlen("EUR");
	return pfd_str_trim(cell);
}

static void add_cell(struct list *list, struct pfd_made *item, size_t line,
	const char *column, struct pfd_str cell)
{
	struct pfd_findings *findings = &list->act->run->findings;
	bool by_kind = column == income_column || column == expense_column;
	const char *name = by_kind ? "amount" : column;
	size_t before = findings->n;

	if (!strcmp(name, "amount") || !strcmp(name, "accepted"))
		cell = without_unit(cell);
	if (by_kind && pfd_made_has(item, "amount")) {
		complain(list, line, "shape.key",
			PFD_MESSAGE("two amounts in one line",
				"zwei Beträge in einer Zeile"),
			PFD_MESSAGE("one line for each receipt",
				"je Beleg eine Zeile"));
		return;
	}
	if (by_kind)
		pfd_made_z(item, "kind",
			column == income_column ? "income" : "expense");
	pfd_made_typed(item, name, cell);
	for (; before < findings->n; before++) {
		findings->items[before].place = at_line(list, line);
	}
}

static enum pfd_status add_line(
	struct list *list, const struct pfd_csv_line *line)
{
	struct pfd_made item =
		pfd_made(list->act->run, &pfd_kind_grant, "receipts");

	for (size_t i = 0; i < line->n; i++) {
		struct pfd_str cell = pfd_str_trim(line->items[i]);

		if (cell.len && list->columns[i])
			add_cell(list, &item, line->line, list->columns[i],
				cell);
	}
	if (!item.bad && !pfd_made_has(&item, "amount"))
		complain(list, line->line, "shape.required",
			PFD_MESSAGE(
				"the amount is missing", "der Betrag fehlt"),
			(struct pfd_message){ 0 });
	pfd_made_int(&item, "no", list->no++);
	pfd_made_z(&item, "kind", "expense");
	list->n++;
	return pfd_act_append(list->act, "receipts", &item);
}

static void too_long(struct list *list, const struct pfd_csv_line *line)
{
	complain(list, line->line, "shape.list",
		PFD_MESSAGE("the line has {n} cells, the first line names "
			    "{columns} columns",
			"die Zeile hat {n} Felder, die erste Zeile nennt "
			"{columns} Spalten",
			PFD_A_INT("n", (int64_t)line->n),
			PFD_A_INT("columns", (int64_t)list->csv.items[0].n)),
		PFD_MESSAGE("put text with a separator between quotation "
			    "marks",
			"Text mit einem Trennzeichen in "
			"Anführungszeichen setzen"));
}

static enum pfd_status add_lines(struct list *list)
{
	enum pfd_status status = PFD_OK;

	for (size_t i = 1; i < list->csv.n && !status; i++) {
		const struct pfd_csv_line *line = &list->csv.items[i];

		if (line->n > list->csv.items[0].n)
			too_long(list, line);
		else if (is_sum(list, line))
			pfd_run_note(list->act->run,
				PFD_MESSAGE("{file}, line {line}: a sum, left "
					    "out",
					"{file}, Zeile {line}: eine Summe, "
					"ausgelassen",
					PFD_A_STR("file", list->name),
					PFD_A_INT(
						"line", (int64_t)line->line)));
		else
			status = add_line(list, line);
	}
	return status;
}

enum pfd_status pfd_act_receipt_list(
	struct pfd_act *act, const char *file, size_t *ret_n)
{
	struct pfd_run *run = act->run;
	struct list list = { .act = act,
		.fields = pfd_field_named(
			pfd_kind_grant.fields, PFD_STR("receipts"))
				  ->fields,
		.no = pfd_record_next_no(&act->record.yaml, "receipts") };
	struct pfd_str bytes;
	enum pfd_status status =
		pfd_run_input(run, file, LIST_MAX, &bytes, &list.name);

	if (!status)
		status = pfd_csv_read(
			run->arena, bytes, list.name.ptr, &list.csv, run->err);
	if (status)
		return status;
	if (list.csv.n && read_columns(&list, &list.csv.items[0]))
		status = add_lines(&list);
	if (!status && !act->bad && !list.n)
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{file}: no receipts in it",
				"{file}: enthält keine Belege",
				PFD_A_STR("file", list.name)));
	*ret_n = list.n;
	return status;
}
