/* `show`: which numbers of people the public may read in a record.  The same are
 * hidden as in reports, because the same index says which (pfd_index_clear).
 */
#include <pfd/base/suppress.h>

#include "show.h"

struct pfd_index *pfd_show_clear(struct pfd_arena *arena,
	const struct pfd_record *record, const struct pfd_record *year,
	struct pfd_date as_of)
{
	const struct pfd_record *records[] = { record, year };
	struct pfd_findings findings = { .arena = arena };
	struct pfd_err err = { .arena = arena };
	struct pfd_index *index;

	if (pfd_index_new(arena, as_of, &index, &err))
		return NULL;
	for (size_t i = 0; i < PFD_COUNT(records); i++) {
		if (!records[i] ||
			!pfd_index_put(index, records[i]->path,
				records[i]->yaml.bytes, &findings, &err))
			continue;
		pfd_index_free(&index);
		return NULL;
	}
	pfd_rules_parameters(index);
	pfd_index_clear(index, PFD_FOR_PUBLIC);
	return index;
}

bool pfd_show_few(const struct pfd_report_run *run,
	const struct pfd_record *record, const struct pfd_cell *cell)
{
	int year = 0;

	if (!run->index || cell->kind != PFD_CELL_INT)
		return true;
	for (size_t i = 0; record->kind->has_year && i < 4; i++)
		year = year * 10 + record->id.ptr[i] - '0';
	return pfd_suppress_total(cell->num, pfd_report_threshold(run, year));
}

struct pfd_cell pfd_show_people(const struct pfd_report_run *run,
	const struct pfd_record *record, const char *table, const char *column,
	const char *key, const struct pfd_cell *item, struct pfd_cell cell)
{
	const struct pfd_report_column spec = { .kind = PFD_CELL_INT };
	struct pfd_cell shown = cell.num ? pfd_cell_hidden() : cell;
	struct pfd_query *query;

	if (!run->index)
		return shown;
	/* The index keeps statements by the text's pointer. */
	query = pfd_query(run->index,
		pfd_arena_printf(pfd_index_arena(run->index),
			"SELECT \"%s\" FROM \"%s\" WHERE id=?1 AND \"%s\"=?2",
			column, table, key)
			.ptr);
	pfd_query_str(query, 1, record->id);
	pfd_query_str(query, 2, pfd_cell_plain(run->arena, item));
	if (pfd_query_row(query)) {
		shown = pfd_report_column_cell(run, &spec, query, 0);
		pfd_query_done(query);
	}
	return shown;
}
