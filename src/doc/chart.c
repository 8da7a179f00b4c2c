/* Charts: which numbers of a table they show. */
#include <pfd/base/money.h>
#include <pfd/doc.h>
#include <pfd/text.h>

static bool has_numbers(const struct pfd_table *table, size_t column)
{
	return column < table->n_columns &&
	       (table->columns[column].kind == PFD_CELL_INT ||
		       table->columns[column].kind == PFD_CELL_MONEY);
}

/* False: no such series. */
static bool read_series(const struct pfd_table *table, const char *key,
	const char *less, struct pfd_chart_series *ret)
{
	ret->column = pfd_column_named(table, key);
	ret->less = less ? pfd_column_named(table, less) : ret->column;
	return has_numbers(table, ret->column) &&
	       has_numbers(table, ret->less) &&
	       table->columns[ret->column].kind ==
		       table->columns[ret->less].kind;
}

bool pfd_doc_chart(struct pfd_doc *doc, const struct pfd_table *table,
	const struct pfd_chart_spec *spec)
{
	struct pfd_chart *chart = PFD_NEW(doc->arena, struct pfd_chart);
	struct pfd_block *block;

	*chart = (struct pfd_chart){
		.kind = spec->kind,
		.name = spec->name,
		.title = pfd_text(spec->title, doc->lang),
		.text = pfd_text(spec->text, doc->lang),
		.table = table,
		.label = pfd_column_named(table, spec->label),
	};
	if (chart->label == table->n_columns)
		return false;
	while (chart->n_series < PFD_CHART_SERIES &&
		spec->series[chart->n_series]) {
		size_t i = chart->n_series++;

		if (!read_series(table, spec->series[i], spec->less[i],
			    &chart->series[i]) ||
			table->columns[chart->series[i].column].kind !=
				table->columns[chart->series[0].column].kind)
			return false;
	}
	if (chart->n_series == 0)
		return false;
	block = PFD_NEW(doc->arena, struct pfd_block);
	block->kind = PFD_BLOCK_CHART;
	block->name = chart->name;
	block->chart = chart;
	pfd_vec_push(doc->arena, &doc->blocks, block);
	return true;
}

bool pfd_chart_value(const struct pfd_chart *chart, const struct pfd_row *row,
	size_t series, int64_t *ret)
{
	size_t column = chart->series[series].column;
	size_t less = chart->series[series].less;
	const struct pfd_cell *cell = &row->cells[column];

	if (cell->kind != chart->table->columns[column].kind)
		return false;
	*ret = cell->num;
	if (less == column ||
		row->cells[less].kind != chart->table->columns[less].kind)
		return true;
	return !__builtin_sub_overflow(cell->num, row->cells[less].num, ret);
}
