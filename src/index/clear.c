/* Queries for an audience.
 *
 * While one is prepared, SQLite asks for each column that it reads.  A text which the
 * audience may not see then reads as NULL, wherever it would have gone.  Other values
 * are needed to count and to choose and stay; but a column of the result that is made
 * of them is no wider than the narrowest of all that the query reads.  So a new query
 * shows too little until somebody says otherwise (pfd_report_column.open), never
 * too much.
 *
 * For the public, tables of people's numbers are covered by copies without the small
 * ones, so that no sum over them has any part of what is not told: whatever is
 * published side by side, nothing of it can be worked out.
 */
#include <string.h>

#include <pfd/base/suppress.h>

#include "internal.h"

/* ---- who may see what ------------------------------------------------------------ */

/* What is no table of a kind; what is not listed is the office's and the
 * committee's. */
static const char *const public_ones[] = { "grant_money", "pot_sums",
	"pot_budget", "pot_money", "track_money", "source_money", "pot_release",
	"federal_spending", "heading_money", "meeting_rules", "body_rules",
	"body_entitled", "body_deputy", "meeting_seat", "item_ballot",
	"indicator_now", "opportunity_next", NULL };

static bool among(const char *const *words, const char *word)
{
	while (*words && strcmp(*words, word) != 0)
		words++;
	return *words != NULL;
}

static enum pfd_audience derived(const char *name)
{
	return among(public_ones, name) ? PFD_FOR_PUBLIC : PFD_FOR_COMMITTEE;
}

/* Of a path "vote.named" within a table's fields. */
static enum pfd_audience of_path(const struct pfd_fields *fields,
	const char *at, enum pfd_audience widest)
{
	struct pfd_path path;
	struct pfd_str bad;
	const char *near;

	if (!pfd_path_parse(fields, pfd_str(at), &path, &bad, &near))
		return PFD_FOR_OFFICE;
	for (size_t i = 0; i < path.n; i++)
		widest = pfd_audience_both(
			widest, pfd_field_audience(path.parts[i].field));
	return widest;
}

/* False: the column is in none of these tables. */
static bool of_column(const struct table *table,
	const struct pfd_fields *fields, const char *name, const char *column,
	enum pfd_audience *widest)
{
	if (strcmp(table->name, name) == 0) {
		pfd_vec_foreach (at, &table->columns)
			if (strcmp(at->name, column) == 0)
				*widest = of_path(fields, at->path, *widest);
		return true;
	}
	for (size_t i = 0; i < table->children.n; i++) {
		const struct table *child = table->children.items[i];
		enum pfd_audience within =
			of_path(fields, child->path, *widest);

		if (!of_column(
			    child, child->list->fields, name, column, &within))
			continue;
		*widest = within;
		return true;
	}
	return false;
}

static bool is_view(const struct pfd_index *index, const char *name)
{
	pfd_vec_foreach (view, &index->view_names)
		if (strcmp(*view, name) == 0)
			return true;
	return false;
}

enum pfd_audience pfd_index_audience_of(const struct pfd_index *index,
	const char *table, const char *column, const char *within)
{
	/* What a view reads it answers for itself; a WITH table does not. */
	if (within && is_view(index, within))
		return derived(within);
	for (size_t k = 0; k < PFD_N_KINDS; k++) {
		enum pfd_audience widest =
			pfd_audience_of(pfd_kinds[k]->privacy);

		if (of_column(index->tables[k], pfd_kinds[k]->fields, table,
			    column ? column : "", &widest))
			return widest;
	}
	return derived(table);
}

/* ---- preparing ------------------------------------------------------------------------ */

struct asking {
	struct pfd_index *index;
	enum pfd_audience widest;
};

static const struct pfd_field *field_of(
	const struct table *table, const char *name, const char *column)
{
	const struct pfd_field *found = NULL;

	if (strcmp(table->name, name) == 0)
		pfd_vec_foreach (at, &table->columns)
			if (strcmp(at->name, column) == 0)
				found = at->field;
	if (table->values && strcmp(table->name, name) == 0 &&
		strcmp(column, "value") == 0)
		found = table->list;
	for (size_t i = 0; i < table->children.n && !found; i++)
		found = field_of(table->children.items[i], name, column);
	return found;
}

static bool is_text(
	const struct pfd_index *index, const char *table, const char *column)
{
	for (size_t k = 0; k < PFD_N_KINDS; k++) {
		const struct pfd_field *field =
			field_of(index->tables[k], table, column);

		if (field)
			return field->type == PFD_T_STR ||
			       field->type == PFD_T_TEXT ||
			       field->type == PFD_T_STRS;
	}
	return false;
}

static int on_read(void *ctx, int action, const char *table, const char *column,
	const char *schema, const char *within)
{
	struct asking *asking = ctx;
	struct pfd_index *index = asking->index;
	enum pfd_audience widest;

	(void)schema;
	if (action != SQLITE_READ)
		return SQLITE_OK;
	widest = pfd_index_audience_of(index, table, column, within);
	if (!pfd_audience_sees(index->audience,
		    pfd_index_audience_of(index, table, column, NULL)) &&
		is_text(index, table, column))
		return SQLITE_IGNORE;
	asking->widest = pfd_audience_both(asking->widest, widest);
	return SQLITE_OK;
}

sqlite3_stmt *pfd_index_prepare_cleared(
	struct pfd_index *index, const char *sql, enum pfd_audience *ret_widest)
{
	struct asking asking = { index, PFD_FOR_PUBLIC };
	sqlite3_stmt *stmt;

	sqlite3_set_authorizer(index->db, on_read, &asking);
	stmt = pfd_index_prepare(index, sql);
	sqlite3_set_authorizer(index->db, NULL, NULL);
	*ret_widest = asking.widest;
	return stmt;
}

enum pfd_audience pfd_row_widest(const struct pfd_query *query, int column)
{
	const struct pfd_index *index = query->index;
	const char *table, *origin;

	if (index->audience <= PFD_FOR_OFFICE || query->guard)
		return query->widest;
	table = sqlite3_column_table_name(query->stmt, column);
	origin = sqlite3_column_origin_name(query->stmt, column);
	return table && origin
		       ? pfd_index_audience_of(index, table, origin, NULL)
		       : query->widest;
}

/* ---- numbers of people -------------------------------------------------------------- */

#define HIDDEN "•"

bool pfd_row_hidden(struct pfd_query *query, int column)
{
	if (query->index->audience != PFD_FOR_PUBLIC)
		return false;
	switch (sqlite3_column_type(query->stmt, column)) {
	case SQLITE_TEXT:
		return strcmp((const char *)sqlite3_column_text(
				      query->stmt, column),
			       HIDDEN) == 0;
	/* A sum that met a text: SQLite makes it a floating-point number. */
	case SQLITE_FLOAT:
		return sqlite3_column_int64(query->stmt, column) == 0;
	default:
		return false;
	}
}

/* few(count, …, threshold): whether one of them is too small to be told.  Counts of a
 * whole come with what is left of it, as who knows the whole can tell that. */
static void few(sqlite3_context *sql, int n, sqlite3_value **args)
{
	int64_t threshold = sqlite3_value_int64(args[n - 1]);
	bool tells = false;

	for (int i = 0; i < n - 1; i++)
		tells = tells ||
			pfd_suppress_total(
				sqlite3_value_int64(args[i]), threshold);
	sqlite3_result_int(sql, tells);
}

#define C(name) "coalesce(counts_" name ",0)"
#define MARK(name) \
	name "=CASE WHEN " name ">0 THEN '" HIDDEN "' ELSE " name " END"
#define FEW(counts)                                                  \
	"few(" counts ",coalesce(param('small-numbers','threshold'," \
	"CAST(substr(id,1,4) AS INTEGER),asof()),3))"

/* The parts of a session's whole, some of them only known as what is left. */
#define GENDERS                                                 \
	C("female")                                             \
	"," C("diverse") "," C("unknown") "," C("total") "-" C( \
		"female") "-" C("diverse") "-" C("unknown")
#define AGES                                                         \
	C("under_16")                                                \
	"," C("under_27") "-" C("under_16") "," C("under_27") "," C( \
		"total") "-" C("under_27")
#define VOLUNTEERS C("volunteers") "," C("total") "-" C("volunteers")
/* How many a hidden one of several can be, as the others are at least one each. */
#define MOST                                                                   \
	"max(1," C("total") "+1-(" C("female") ">0)-(" C("diverse") ">0)-(" C( \
		"unknown") ">0))"
#define MARK_GENDERS          \
	MARK("counts_female") \
	"," MARK("counts_diverse") "," MARK("counts_unknown")
#define MARK_AGES MARK("counts_under_16") "," MARK("counts_under_27")

struct cover {
	const char *table;
	const char *rules[5]; /* "SET … WHERE …" */
};
#define SESSION_RULES                                                       \
	{                                                                   \
		MARK("counts_total")                                        \
		"," MARK_GENDERS "," MARK_AGES                              \
		"," MARK("counts_volunteers") " WHERE " FEW(                \
			C("total")) " OR " FEW(GENDERS) " AND " FEW(MOST),  \
			MARK_GENDERS " WHERE " FEW(GENDERS),                \
			MARK_AGES " WHERE " FEW(AGES),                      \
			MARK("counts_volunteers") " WHERE " FEW(VOLUNTEERS) \
	}
static const struct cover covers[] = {
	{ "grant_sessions", SESSION_RULES },
	{ "project_sessions", SESSION_RULES },
	{ "event_sessions", SESSION_RULES },
	/* No total of these is public. */
	{ "grant_attendance",
		{ MARK("signed") " WHERE " FEW("coalesce(signed,0)"),
			MARK("under_16") " WHERE " FEW("coalesce(under_16,0)"),
			MARK("anonymised") " WHERE " FEW(
				"coalesce(anonymised,0)") } },
};

bool pfd_index_covers(const char *table)
{
	for (size_t i = 0; i < PFD_COUNT(covers); i++)
		if (strcmp(covers[i].table, table) == 0)
			return true;
	return false;
}

bool pfd_index_uncovered(const char *table, const char *schema)
{
	return pfd_index_covers(table) &&
	       (!schema || strcmp(schema, "temp") != 0);
}

static void cover(struct pfd_index *index, const struct cover *c)
{
	struct pfd_arena *arena = index->arena;

	pfd_index_exec(
		index, pfd_arena_printf(arena,
			       "CREATE TEMP TABLE \"%s\" AS SELECT * FROM"
			       " main.\"%s\";CREATE INDEX temp.\"covered_%s\""
			       " ON \"%s\"(id)",
			       c->table, c->table, c->table, c->table)
			       .ptr);
	for (size_t i = 0; i < PFD_COUNT(c->rules) && c->rules[i]; i++)
		pfd_index_exec(index,
			pfd_arena_printf(arena, "UPDATE temp.\"%s\" SET %s",
				c->table, c->rules[i])
				.ptr);
}

/* A year with a few talks counts as one without any. */
static const char few_talks[] =
	"CREATE TEMP TABLE advice AS SELECT * FROM main.advice WHERE year NOT "
	"IN"
	" (SELECT year FROM main.advice GROUP BY year HAVING few(count(*),"
	"coalesce(param('small-numbers','threshold',year,asof()),3)))";

/* ---- the switch ------------------------------------------------------------------------ */

static void read_views(struct pfd_index *index)
{
	struct pfd_query *query = pfd_query_early(
		index, "SELECT name FROM sqlite_master WHERE type='view'");

	while (pfd_query_row(query))
		pfd_vec_push(index->arena, &index->view_names,
			pfd_row_keep(index->arena, query, 0).ptr);
}

void pfd_index_clear(struct pfd_index *index, enum pfd_audience audience)
{
	if (audience <= PFD_FOR_OFFICE || index->audience)
		return;
	pfd_index_refresh(index);
	read_views(index);
	if (audience == PFD_FOR_PUBLIC) {
		pfd_index_add(index, "few", -1, few, 0);
		for (size_t i = 0; i < PFD_COUNT(covers); i++)
			cover(index, &covers[i]);
		pfd_index_exec(index, few_talks);
	}
	index->audience = audience;
}
