/* `list`: one table of the records of a kind, filtered and sorted by SQL. */
#include "internal.h"

struct list {
	const struct pfd_report_run *run;
	const struct pfd_kind *kind;
	struct pfd_report_binds binds;
	struct {
		PFD_VEC_OF(struct pfd_report_value);
	} columns;
	struct pfd_buf select, where, order;
	struct pfd_findings *findings;
	bool good;
};

/* pfd_fold(text): for ~, which does not tell cases apart. */
static struct pfd_sql_value fold(void *ctx, const struct pfd_sql_value *args)
{
	struct pfd_arena *arena = ctx;
	struct pfd_sql_value ret = { .kind = PFD_SQL_NULL };

	if (args[0].kind == PFD_SQL_STR) {
		ret.kind = PFD_SQL_STR;
		ret.str = pfd_utf8_fold(arena, args[0].str);
	} else if (args[0].kind == PFD_SQL_INT) {
		ret = args[0];
	}
	return ret;
}

static bool known(const struct list *list, struct pfd_str name)
{
	pfd_vec_foreach (column, &list->columns) {
		if (pfd_str_eq(column->name, name))
			return true;
	}
	return false;
}

/* Columns that were asked for must be for the audience; of the usual ones those that
 * are not go later. */
static void add_column(struct list *list, struct pfd_str name, bool asked)
{
	struct pfd_report_value value;

	if (known(list, name))
		return;
	list->binds.audience = asked ? list->run->audience : PFD_FOR_UNSAID;
	if (!pfd_report_value_of(list->run->arena, list->kind, name,
		    "--columns", &list->binds, list->findings, &value)) {
		list->good = false;
		return;
	}
	if (list->columns.n)
		pfd_buf_addz(&list->select, ", ");
	pfd_buf_addz(&list->select, value.sql);
	pfd_vec_push(list->run->arena, &list->columns, value);
}

/* Words in the order of their list (a grant's life), texts as in a dictionary. */
static void add_order(struct list *list, const struct pfd_report_value *value,
	const char *direction)
{
	const struct pfd_field *field = value->field;

	if (pfd_str_eqz(value->name, "id") && list->kind == &pfd_kind_grant) {
		/* 2026-1000 comes after 2026-999. */
		pfd_buf_printf(&list->order,
			"t.year%s, length(t.id)%s, t.id%s, ", direction,
			direction, direction);
		return;
	}
	pfd_buf_printf(&list->order, "%s IS NULL, ", value->sql);
	if (field->type == PFD_T_ENUM) {
		pfd_buf_printf(&list->order, "CASE %s", value->sql);
		for (size_t i = 0; i < field->values->n; i++)
			pfd_buf_printf(&list->order, " WHEN '%s' THEN %zu",
				field->values->values[i].key, i);
		pfd_buf_printf(&list->order, " END%s, ", direction);
		return;
	}
	pfd_buf_printf(&list->order, "%s%s%s, ", value->sql,
		field->type == PFD_T_STR || field->type == PFD_T_TEXT
			? " COLLATE german"
			: "",
		direction);
}

static void add_sort(struct list *list, struct pfd_str typed)
{
	struct pfd_report_value value;
	bool down = pfd_str_starts(typed, "-");

	if (down || pfd_str_starts(typed, "+"))
		typed = pfd_str_sub(typed, 1, typed.len);
	if (!pfd_report_value_of(list->run->arena, list->kind, typed, "--sort",
		    &list->binds, list->findings, &value))
		list->good = false;
	else
		add_order(list, &value, down ? " DESC" : "");
}

static void read_query(struct list *list, const struct pfd_list_query *query)
{
	struct pfd_report_value id;

	for (size_t i = 0; i < query->n_columns; i++)
		add_column(list, query->columns[i], true);
	for (const char *const *c = list->kind->columns;
		!query->n_columns && *c; c++)
		add_column(list, pfd_str(*c), false);
	list->binds.audience = list->run->audience;
	for (size_t i = 0; i < query->n_filters; i++)
		if (!pfd_report_filter(list->run->arena, list->kind,
			    query->filters[i], &list->binds, list->findings,
			    &list->where))
			list->good = false;
	for (size_t i = 0; i < query->n_sort; i++)
		add_sort(list, query->sort[i]);
	if (pfd_report_value_of(list->run->arena, list->kind, PFD_STR("id"),
		    "--sort", &list->binds, list->findings, &id))
		add_order(list, &id, "");
}

static const char *sql_of(struct list *list)
{
	struct pfd_buf sql = pfd_buf(list->run->arena);

	pfd_buf_printf(&sql, "SELECT %.*s FROM \"%s\" t%s WHERE 1%.*s",
		PFD_STR_ARG(pfd_buf_str(&list->select)), list->kind->name,
		pfd_report_joins(list->kind),
		PFD_STR_ARG(pfd_buf_str(&list->where)));
	pfd_buf_printf(&sql, " ORDER BY %.*s1",
		PFD_STR_ARG(pfd_buf_str(&list->order)));
	return sql.ptr;
}

/* Two columns "Start" of two groups are told apart by the group. */
static const char *column_title(
	const struct list *list, const struct pfd_report_value *value)
{
	const char *title = pfd_report_say(list->run, value->field->title);
	size_t same = 0;

	pfd_vec_foreach (other, &list->columns) {
		same += !strcmp(
			title, pfd_report_say(list->run, other->field->title));
	}
	if (same < 2 || !value->group)
		return title;
	return pfd_arena_printf(list->run->arena, "%s: %s",
		pfd_report_say(list->run, value->group->title), title)
		.ptr;
}

static struct pfd_table *make_table(struct list *list, struct pfd_doc *doc)
{
	struct pfd_arena *arena = list->run->arena;
	struct pfd_column *columns =
		pfd_alloc_n(arena, list->columns.n, sizeof *columns);

	for (size_t i = 0; i < list->columns.n; i++) {
		const struct pfd_report_value *value = &list->columns.items[i];

		columns[i] = (struct pfd_column){
			.key = pfd_index_column(arena, value->name).ptr,
			.title = column_title(list, value),
			.kind = value->count
					? PFD_CELL_INT
					: pfd_report_cell_kind(value->field),
			.widest = value->widest,
		};
	}
	return pfd_doc_table(
		doc, list->kind->name, NULL, columns, list->columns.n);
}

static struct pfd_cell cell_at(
	struct list *list, struct pfd_query *query, size_t i)
{
	const struct pfd_report_value *value = &list->columns.items[i];
	struct pfd_cell cell;

	if (value->count)
		return pfd_cell_int(pfd_row_int(query, (int)i));
	cell = pfd_report_cell(
		list->run->arena, list->run->lang, value->field, query, (int)i);
	if (pfd_str_eqz(value->name, "id"))
		cell.record = pfd_record_name(
			list->run->arena, list->kind, cell.text);
	return cell;
}

enum pfd_status pfd_report_list(const struct pfd_report_run *run,
	const struct pfd_list_query *query, struct pfd_findings *findings,
	struct pfd_doc **ret, struct pfd_err *err)
{
	struct list list = {
		.run = run,
		.kind = query->kind,
		.select = pfd_buf(run->arena),
		.where = pfd_buf(run->arena),
		.order = pfd_buf(run->arena),
		.findings = findings,
		.good = true,
	};
	struct pfd_query *rows PFD_CLEANUP(pfd_query_end) = NULL;
	struct pfd_table *table;
	struct pfd_doc *doc;

	read_query(&list, query);
	if (!list.good) {
		*err = (struct pfd_err){ .arena = err->arena,
			.status = PFD_REFUSED };
		return PFD_REFUSED;
	}
	pfd_index_function(run->index, "pfd_fold", 1, fold, run->arena);
	doc = pfd_doc_new(run->arena, run->lang,
		pfd_arena_printf(run->arena, "pfd/%s-list/1", query->kind->name)
			.ptr,
		pfd_report_say(run, query->kind->plural));
	doc->list = true;
	table = make_table(&list, doc);
	rows = pfd_query_once(run->index, run->arena, sql_of(&list));
	for (size_t i = 0; i < list.binds.n; i++)
		pfd_query_str(rows, (int)i + 1, list.binds.items[i]);
	while (pfd_query_row(rows)) {
		struct pfd_row *row = pfd_table_row(doc, table);

		for (size_t i = 0; i < list.columns.n; i++)
			row->cells[i] = cell_at(&list, rows, i);
	}
	*ret = doc;
	return PFD_OK;
}
