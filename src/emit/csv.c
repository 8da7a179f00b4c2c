/* CSV and TSV: one table for spreadsheets and for cut, awk and sort.
 *
 * The header is the column keys; totals are left out, because whoever sums a
 * column would count everything twice.
 */
#include <pfd/base/money.h>
#include <pfd/write.h>

#include "render.h"

struct csv {
	struct pfd_buf *out;
	struct pfd_csv_dialect dialect;
	bool tsv;
};

/* A terminal may be at the end of the pipe, so nothing that steers one gets
 * out; records that pfd accepts hold no such characters. */
static void add_text(const struct csv *csv, struct pfd_str text)
{
	text = pfd_letters_visible(csv->out->arena, text);
	if (csv->tsv)
		pfd_tsv_text(csv->out, text);
	else
		pfd_csv_text(csv->out, &csv->dialect, text);
}

static void add_money(const struct csv *csv, int64_t cents)
{
	char buf[PFD_MONEY_SIZE];

	for (const char *z = pfd_money_file(cents, buf); *z; z++)
		pfd_buf_addc(csv->out,
			*z == '.' && csv->dialect.decimal_comma ? ',' : *z);
}

/* A decimal comma means a German spreadsheet, which knows 02.04.2026. */
static void add_date(const struct csv *csv, struct pfd_date date)
{
	char buf[PFD_DATE_SIZE];
	struct pfd_ymd ymd = pfd_date_ymd(date);

	if (csv->dialect.decimal_comma)
		pfd_buf_printf(csv->out, "%02d.%02d.%04d", ymd.day, ymd.month,
			ymd.year);
	else
		pfd_buf_addz(csv->out, pfd_date_iso(date, buf));
}

static void add_cell(const struct csv *csv, const struct pfd_cell *cell)
{
	switch (cell->kind) {
	case PFD_CELL_EMPTY:
		break;
	case PFD_CELL_TEXT:
	case PFD_CELL_ID:
		add_text(csv, cell->text);
		break;
	case PFD_CELL_INT:
		pfd_buf_printf(csv->out, "%lld", (long long)cell->num);
		break;
	case PFD_CELL_MONEY:
		add_money(csv, cell->num);
		break;
	case PFD_CELL_DATE:
		add_date(csv, cell->date);
		break;
	case PFD_CELL_BOOL:
		pfd_buf_addz(csv->out, cell->yes ? "true" : "false");
		break;
	case PFD_CELL_LIST:
		add_text(csv, pfd_cell_join(csv->out->arena, cell, ","));
		break;
	}
}

static void render(const struct pfd_render *r, const struct csv *csv)
{
	const struct pfd_table *table = r->table;

	if (csv->dialect.bom)
		pfd_buf_addz(csv->out, "\xEF\xBB\xBF");
	for (size_t c = 0; c < table->n_columns; c++) {
		if (c > 0)
			pfd_buf_addc(csv->out, csv->dialect.separator);
		add_text(csv, pfd_str(table->columns[c].key));
	}
	pfd_buf_addz(csv->out, csv->dialect.line_end);
	for (size_t i = 0; i < table->rows.n; i++) {
		for (size_t c = 0; c < table->n_columns; c++) {
			if (c > 0)
				pfd_buf_addc(csv->out, csv->dialect.separator);
			add_cell(csv, &table->rows.items[i].cells[c]);
		}
		pfd_buf_addz(csv->out, csv->dialect.line_end);
	}
}

void pfd_render_csv(const struct pfd_render *r)
{
	struct csv csv = { .out = r->out,
		.dialect = r->options->excel_de ? pfd_csv_excel_de
						: pfd_csv_rfc4180 };

	if (r->options->raw)
		csv.dialect.neutralise = false;
	render(r, &csv);
}

void pfd_render_tsv(const struct pfd_render *r)
{
	struct csv tsv = { .out = r->out,
		.dialect = { .separator = '\t', .line_end = "\n" },
		.tsv = true };

	render(r, &tsv);
}
