/* A Belegliste out of a spreadsheet: one receipt a line, its columns in German or
 * English.
 * */
#include <pfd/text.h>

#include "grant_receipt.h"
#include "sheet.h"

/* Columns that hold an amount and say by their name which kind it is. */
static const char income_column[] = "<income>", expense_column[] = "<expense>";

/* Names beside the field's own and its titles, as slugs (see pfd_slug). */
static const struct pfd_sheet_alias aliases[] = {
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
	{ NULL, NULL },
};
/* Lines that only add up the others. */
static const char sum_words[] = "summe summen gesamt gesamtsumme zwischensumme "
				"total sum saldo";

struct list {
	struct pfd_act *act;
	struct pfd_sheet sheet;
	int64_t no;
	size_t n; /* receipts */
};

/* False: no column holds amounts, so every line would lack one. */
static bool has_amounts(struct list *list)
{
	if (pfd_sheet_has(&list->sheet, "amount") ||
		pfd_sheet_has(&list->sheet, income_column) ||
		pfd_sheet_has(&list->sheet, expense_column))
		return true;
	pfd_sheet_complain(&list->sheet, &list->sheet.csv.items[0], 0,
		"shape.required",
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

static void add_cell(struct list *list, struct pfd_made *item,
	const struct pfd_csv_line *line, size_t at)
{
	struct pfd_findings *findings = &list->act->run->findings;
	const char *column = list->sheet.columns[at];
	struct pfd_str cell = pfd_str_trim(line->items[at]);
	bool by_kind = column == income_column || column == expense_column;
	const char *name = by_kind ? "amount" : column;
	size_t before = findings->n;

	if (!strcmp(name, "amount") || !strcmp(name, "accepted"))
		cell = without_unit(cell);
	if (by_kind && pfd_made_has(item, "amount")) {
		pfd_sheet_complain(&list->sheet, line, at, "shape.key",
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
	for (; before < findings->n; before++)
		findings->items[before].place =
			pfd_sheet_place(&list->sheet, line, at);
}

static enum pfd_status add_line(
	struct list *list, const struct pfd_csv_line *line)
{
	struct pfd_made item =
		pfd_made(list->act->run, &pfd_kind_grant, "receipts");

	for (size_t i = 0; i < line->n; i++)
		if (pfd_str_trim(line->items[i]).len && list->sheet.columns[i])
			add_cell(list, &item, line, i);
	if (!item.bad && !pfd_made_has(&item, "amount"))
		pfd_sheet_complain(&list->sheet, line, 0, "shape.required",
			PFD_MESSAGE(
				"the amount is missing", "der Betrag fehlt"),
			(struct pfd_message){ 0 });
	pfd_made_int(&item, "no", list->no++);
	pfd_made_z(&item, "kind", "expense");
	list->n++;
	return pfd_act_append(list->act, "receipts", &item);
}

static enum pfd_status add_lines(struct list *list)
{
	const struct pfd_csv *csv = &list->sheet.csv;
	enum pfd_status status = PFD_OK;

	for (size_t i = 1; i < csv->n && !status; i++) {
		const struct pfd_csv_line *line = &csv->items[i];

		if (!pfd_sheet_fits(&list->sheet, line))
			continue;
		if (is_sum(list, line))
			pfd_run_note(list->act->run,
				PFD_MESSAGE("{file}, line {line}: a sum, left "
					    "out",
					"{file}, Zeile {line}: eine Summe, "
					"ausgelassen",
					PFD_A_STR("file", list->sheet.name),
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
		.sheet = { .run = run,
			.fields = pfd_field_named(
				pfd_kind_grant.fields, PFD_STR("receipts"))
					  ->fields,
			.aliases = aliases,
			.explain = "grant.receipts" },
		.no = pfd_record_next_no(&act->record.yaml, "receipts") };
	enum pfd_status status = pfd_sheet_read(&list.sheet, file);

	if (!status && list.sheet.csv.n && has_amounts(&list))
		status = add_lines(&list);
	act->bad |= list.sheet.bad;
	if (!status && !act->bad && !list.n)
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{file}: no receipts in it",
				"{file}: enthält keine Belege",
				PFD_A_STR("file", list.sheet.name)));
	*ret_n = list.n;
	return status;
}
