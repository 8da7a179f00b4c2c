/* From a query to a table: every number of a report is one of these cells. */
#include <pfd/base/money.h>
#include <pfd/base/suppress.h>
#include <pfd/seal.h>

#include "internal.h"

const char *pfd_report_word(
	const struct pfd_enum *values, struct pfd_str key, enum pfd_lang lang)
{
	int place = values ? pfd_enum_find_key(values, key) : -1;

	return place < 0 ? NULL : pfd_text(values->values[place].word, lang);
}

static struct pfd_cell word_cell(
	struct pfd_str key, const struct pfd_enum *values, enum pfd_lang lang)
{
	const char *word = pfd_report_word(values, key, lang);

	return word ? pfd_cell_enum(key, word) : pfd_cell_id(key);
}

static struct pfd_cell list_cell(struct pfd_arena *arena, struct pfd_str joined,
	const struct pfd_enum *values, enum pfd_lang lang)
{
	struct pfd_cell cell = { .kind = PFD_CELL_LIST };
	struct pfd_buf shown = pfd_buf(arena);
	struct {
		PFD_VEC_OF(struct pfd_str);
	} items = { 0 };
	struct pfd_str item;

	while (joined.len && pfd_str_cut(&joined, '\x1f', &item)) {
		const char *word = pfd_report_word(values, item, lang);

		pfd_vec_push(arena, &items, item);
		if (shown.len)
			pfd_buf_addz(&shown, ", ");
		pfd_buf_add(&shown, word ? pfd_str(word) : item);
	}
	cell.list.items = items.items;
	cell.list.n = items.n;
	if (values)
		cell.shown = pfd_buf_str(&shown);
	return cell;
}

static struct pfd_str record_words(
	const struct pfd_report_run *run, struct pfd_str record)
{
	struct pfd_str name = { 0 };
	const struct pfd_kind *kind = NULL;

	if (pfd_str_cut(&record, '/', &name))
		kind = pfd_kind_named(name);
	if (!kind)
		return (struct pfd_str){ 0 };
	return pfd_arena_printf(run->arena, "%s %.*s",
		pfd_report_say(run, kind->title), PFD_STR_ARG(record));
}

static struct pfd_str with_comma(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_buf shown = pfd_buf(arena);

	for (size_t i = 0; i < text.len; i++)
		pfd_buf_addc(&shown, text.ptr[i] == '.' ? ',' : text.ptr[i]);
	return pfd_buf_str(&shown);
}

/* A sealed text in words: people can do nothing with the other one. */
static struct pfd_str text_of(
	const struct pfd_report_run *run, struct pfd_query *query, int column)
{
	static const char of_sealed[] = "abcdefghijklmnopqrstuvwxyz"
					"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
					"0123456789:+/=";
	struct pfd_str text = pfd_row_keep(run->arena, query, column);
	const char *at = text.len ? memmem(text.ptr, text.len, PFD_SEALED,
					    strlen(PFD_SEALED))
				  : NULL;
	struct pfd_buf out;

	if (!at)
		return text;
	out = pfd_buf(run->arena);
	for (; at; at = strstr(text.ptr, PFD_SEALED)) {
		pfd_buf_add(
			&out, pfd_str_sub(text, 0, (size_t)(at - text.ptr)));
		pfd_buf_addz(&out, pfd_report_say(run, pfd_sealed_word));
		text = pfd_str(at + strspn(at, of_sealed));
	}
	pfd_buf_add(&out, text);
	return pfd_buf_str(&out);
}

struct pfd_cell pfd_report_column_cell(const struct pfd_report_run *run,
	const struct pfd_report_column *spec, struct pfd_query *query,
	int column)
{
	struct pfd_arena *arena = run->arena;
	struct pfd_cell cell = { 0 };
	struct pfd_date date;

	if (pfd_row_null(query, column))
		return cell;
	if (pfd_row_hidden(query, column))
		return pfd_cell_hidden();
	switch (spec->kind) {
	case PFD_CELL_EMPTY:
		break;
	case PFD_CELL_TEXT:
		return pfd_cell_text(text_of(run, query, column));
	case PFD_CELL_ID:
		cell = word_cell(
			text_of(run, query, column), spec->words, run->lang);
		if (spec->kind_of_record)
			cell.record = pfd_arena_printf(arena, "%s/%.*s",
				spec->kind_of_record, PFD_STR_ARG(cell.text));
		if (spec->any_record)
			cell.shown = record_words(run, cell.text);
		if (spec->named)
			cell.shown = pfd_row_keep(arena, query, column + 1);
		if (spec->decimal && run->lang == PFD_DE)
			cell.shown = with_comma(arena, cell.text);
		if (spec->month)
			cell.shown = pfd_month_people(
				arena, cell.text, run->lang, false);
		return cell;
	case PFD_CELL_INT:
		return pfd_cell_int(pfd_row_int(query, column));
	case PFD_CELL_MONEY:
		return pfd_cell_money(pfd_row_int(query, column));
	case PFD_CELL_DATE:
		if (pfd_row_date(query, column, &date))
			return pfd_cell_date(date);
		break;
	case PFD_CELL_BOOL:
		return pfd_cell_bool(pfd_row_int(query, column) != 0);
	case PFD_CELL_LIST:
		return list_cell(arena, pfd_row_keep(arena, query, column),
			spec->words, run->lang);
	}
	return cell;
}

/* ---- for whom ------------------------------------------------------------------ */

static enum pfd_audience open_of(const struct pfd_report_column *spec)
{
	return spec->people ? PFD_FOR_PUBLIC : spec->open;
}

enum pfd_audience pfd_report_widest(const struct pfd_report_column *spec,
	const struct pfd_query *query, int column)
{
	enum pfd_audience own = pfd_row_widest(query, column);

	if (open_of(spec))
		return open_of(spec);
	return spec->named ? pfd_audience_both(
				     own, pfd_row_widest(query, column + 1))
			   : own;
}

/* Rows of several queries: who may see all of them. */
static void widen(const struct pfd_report_run *run, struct pfd_table *table,
	const struct pfd_report_table *spec, const struct pfd_query *query)
{
	if (run->audience <= PFD_FOR_OFFICE)
		return;
	for (size_t i = 0, column = 0; i < spec->n; i++, column++) {
		enum pfd_audience now = pfd_report_widest(
			&spec->columns[i], query, (int)column);

		if (table->rows.n)
			now = pfd_audience_both(table->columns[i].widest, now);
		table->columns[i].widest = now;
		column += spec->columns[i].named;
	}
}

int64_t pfd_report_threshold(const struct pfd_report_run *run, int year)
{
	static const char sql[] =
		"SELECT coalesce(param('small-numbers','threshold',?1,?2),3)";
	struct pfd_query *query;
	char *iso = pfd_alloc(run->arena, PFD_DATE_SIZE);
	int64_t threshold = 3;

	pfd_rules_parameters(run->index);
	query = pfd_query(run->index, sql);
	pfd_query_int(query, 1, year);
	pfd_query_str(query, 2, pfd_str(pfd_date_iso(run->as_of, iso)));
	if (pfd_query_row(query)) {
		threshold = pfd_row_int(query, 0);
		pfd_query_done(query);
	}
	return threshold < 2 ? 2 : threshold;
}

void pfd_report_suppress(const struct pfd_report_run *run,
	struct pfd_table *table, const struct pfd_report_table *spec, int year)
{
	size_t n = table->rows.n;
	int64_t *counts = pfd_alloc_n(run->arena, n + 1, sizeof *counts);
	bool *hide = pfd_alloc_n(run->arena, n + 1, sizeof *hide);

	for (size_t c = 0; c < spec->n; c++) {
		if (!spec->columns[c].people || run->audience != PFD_FOR_PUBLIC)
			continue;
		for (size_t i = 0; i < n; i++)
			counts[i] = table->rows.items[i].cells[c].num;
		if (!pfd_suppress(
			    counts, n, pfd_report_threshold(run, year), hide))
			table->rows.n = n = 0;
		for (size_t i = 0; i < n; i++)
			if (hide[i])
				table->rows.items[i].cells[c] =
					pfd_cell_hidden();
	}
}

/* ---- tables --------------------------------------------------------------------- */

struct pfd_table *pfd_report_begin(const struct pfd_report_run *run,
	struct pfd_doc *doc, const struct pfd_report_table *spec)
{
	struct pfd_column *columns =
		pfd_alloc_n(run->arena, spec->n, sizeof *columns);

	for (size_t i = 0; i < spec->n; i++)
		columns[i] = (struct pfd_column){
			.key = spec->columns[i].key,
			.title = pfd_report_say(run, spec->columns[i].title),
			.kind = spec->columns[i].kind,
			.total = spec->columns[i].total,
			.detail = spec->columns[i].detail,
			.decimal = spec->columns[i].decimal,
			.month = spec->columns[i].month,
			.widest = open_of(&spec->columns[i])
					  ? open_of(&spec->columns[i])
					  : spec->open,
		};
	return pfd_doc_table(doc, spec->name,
		spec->title.en ? pfd_report_say(run, spec->title) : NULL,
		columns, spec->n);
}

size_t pfd_report_rows_of(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_table *table, const struct pfd_report_table *spec,
	struct pfd_query *query, bool strong)
{
	size_t n = 0;

	widen(run, table, spec, query);
	while (pfd_query_row(query)) {
		struct pfd_row *row = pfd_table_row(doc, table);
		int column = 0;

		row->strong = strong;
		for (size_t i = 0; i < spec->n; i++) {
			row->cells[i] = pfd_report_column_cell(
				run, &spec->columns[i], query, column);
			column += 1 + spec->columns[i].named;
		}
		n++;
	}
	return n;
}

size_t pfd_report_rows(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_table *table, const struct pfd_report_table *spec,
	const char *sql, int year, bool strong)
{
	struct pfd_query *query = pfd_query(run->index, sql);

	pfd_query_int(query, 1, year);
	return pfd_report_rows_of(run, doc, table, spec, query, strong);
}

void pfd_report_none(const struct pfd_report_run *run, struct pfd_doc *doc)
{
	pfd_doc_paragraph(
		doc, pfd_str(pfd_report_say(
			     run, PFD_TEXT("No entries.", "Keine Einträge."))));
}

struct pfd_table *pfd_report_query(const struct pfd_report_run *run,
	struct pfd_doc *doc, const struct pfd_report_table *spec, int year)
{
	struct pfd_table *table = pfd_report_begin(run, doc, spec);

	table->lean = true;
	if (!pfd_report_rows(run, doc, table, spec, spec->sql, year, false))
		pfd_report_none(run, doc);
	pfd_report_suppress(run, table, spec, year);
	return table;
}

struct pfd_block *pfd_report_facts_of(const struct pfd_report_run *run,
	struct pfd_doc *doc, const struct pfd_report_table *spec,
	struct pfd_query *query)
{
	struct pfd_block *facts = pfd_doc_facts(doc, spec->name);
	bool any = pfd_query_row(query);

	for (size_t i = 0, column = 0; i < spec->n; i++, column++) {
		const struct pfd_report_column *c = &spec->columns[i];

		pfd_doc_fact_for(doc, facts,
			pfd_report_widest(c, query, (int)column), c->key,
			pfd_report_say(run, c->title),
			any ? pfd_report_column_cell(run, c, query, (int)column)
			    : (struct pfd_cell){ 0 });
		column += c->named;
	}
	if (any)
		pfd_query_done(query);
	return facts;
}

struct pfd_block *pfd_report_facts(const struct pfd_report_run *run,
	struct pfd_doc *doc, const struct pfd_report_table *spec, int year)
{
	struct pfd_query *query = pfd_query(run->index, spec->sql);

	pfd_query_int(query, 1, year);
	return pfd_report_facts_of(run, doc, spec, query);
}

/* ---- values of the schema's fields -------------------------------------------- */

enum pfd_cell_kind pfd_report_cell_kind(const struct pfd_field *field)
{
	switch (field->type) {
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_GROUP:
		break;
	case PFD_T_MONEY:
		return PFD_CELL_MONEY;
	case PFD_T_DATE:
		return PFD_CELL_DATE;
	case PFD_T_INT:
	case PFD_T_LIST:
		return PFD_CELL_INT;
	case PFD_T_BOOL:
		return PFD_CELL_BOOL;
	case PFD_T_CLOCK:
	case PFD_T_ENUM:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
		return PFD_CELL_ID;
	case PFD_T_STRS:
	case PFD_T_ENUMS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
		return PFD_CELL_LIST;
	}
	return PFD_CELL_TEXT;
}

struct pfd_str pfd_report_clock(struct pfd_arena *arena, int64_t minutes)
{
	return pfd_arena_printf(
		arena, "%02d:%02d", (int)(minutes / 60), (int)(minutes % 60));
}

struct pfd_cell pfd_report_cell(struct pfd_arena *arena, enum pfd_lang lang,
	const struct pfd_field *field, struct pfd_query *query, int column)
{
	const struct pfd_report_run run = { .arena = arena, .lang = lang };
	struct pfd_report_column spec = {
		.kind = pfd_report_cell_kind(field),
		.words = field->values,
	};

	if (field->type == PFD_T_REF)
		spec.kind_of_record = field->target;
	if (field->type == PFD_T_CLOCK && !pfd_row_null(query, column))
		return pfd_cell_id(
			pfd_report_clock(arena, pfd_row_int(query, column)));
	return pfd_report_column_cell(&run, &spec, query, column);
}

struct pfd_cell pfd_report_percent(struct pfd_arena *arena, enum pfd_lang lang,
	int64_t part, int64_t whole)
{
	struct pfd_cell cell = { 0 };
	int64_t points;

	if (whole <= 0 || part < 0 ||
		!pfd_money_scale(part, 10000, whole, &points))
		return cell;
	cell = pfd_cell_text(pfd_arena_printf(arena, "%lld.%02d",
		(long long)(points / 100), (int)(points % 100)));
	cell.shown = pfd_arena_printf(arena, "%lld%c%02d %%",
		(long long)(points / 100), lang == PFD_DE ? ',' : '.',
		(int)(points % 100));
	return cell;
}
