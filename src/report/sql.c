/* `pfd sql`: a query that somebody typed, as a table.
 *
 * How a column begins says what it holds, as in reports of one's own: m_ amounts,
 * d_ days, n_ whole numbers.  The rest is what SQLite says it is.
 */
#include <pfd/text.h>

#include "internal.h"

enum { ROWS_MAX = 100000, COLUMNS_MAX = 200 };

/* ---- what is wrong ------------------------------------------------------------ */

struct typed {
	const struct pfd_report_run *run;
	struct pfd_str file, sql;
};

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool in_word(char c)
{
	c = lower(c);
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
	       (c & 0x80);
}

static bool begins(struct pfd_str text, struct pfd_str word)
{
	size_t i = 0;

	while (i < word.len && i < text.len &&
		lower(text.ptr[i]) == lower(word.ptr[i]))
		i++;
	return i == word.len;
}

/* Where a word stands in the query, whatever its case; SIZE_MAX if nowhere. */
static size_t find_word(struct pfd_str sql, struct pfd_str word)
{
	for (size_t i = 0; word.len && i + word.len <= sql.len; i++) {
		if (begins(pfd_str_sub(sql, i, sql.len), word) &&
			(!i || !in_word(sql.ptr[i - 1])) &&
			(i + word.len == sql.len ||
				!in_word(sql.ptr[i + word.len])))
			return i;
	}
	return SIZE_MAX;
}

/* What stands behind `lead` in SQLite's words; ptr NULL: they say something else. */
static struct pfd_str said_of(struct pfd_str said, const char *lead)
{
	size_t at = strlen(lead);

	if (!pfd_str_starts(said, lead))
		return (struct pfd_str){ 0 };
	for (size_t i = at; i < said.len; i++)
		if (said.ptr[i] == '.')
			at = i + 1;
	return pfd_str_sub(said, at, said.len);
}

/* The name that a refusal is about: the only argument of its message. */
static struct pfd_str subject_of(const struct pfd_trouble *trouble)
{
	static const char *const leads[] = {
		"no such table: ", "no such column: ", "no such function: "
	};
	const struct pfd_arg *arg = trouble->message.args;
	struct pfd_str name = { 0 };

	if (!arg->name || arg->kind != PFD_ARG_STR)
		return name;
	if (trouble->what != PFD_TROUBLE_SQL)
		return arg->str;
	for (size_t i = 0; !name.ptr && i < PFD_COUNT(leads); i++)
		name = said_of(arg->str, leads[i]);
	return name;
}

/* The nearest table, or the nearest column of the tables that the query names. */
static const char *nearest(const struct typed *typed, struct pfd_str said)
{
	struct pfd_arena *arena = typed->run->arena;
	struct pfd_str table = said_of(said, "no such table: ");
	struct pfd_str column = said_of(said, "no such column: ");
	struct pfd_sql_columns columns = { 0 };
	const char **names;
	size_t n = 0;

	if (!table.ptr && !column.ptr)
		return NULL;
	pfd_index_columns(typed->run->index, &columns);
	names = pfd_alloc_n(arena, columns.n, sizeof *names);
	pfd_vec_foreach (at, &columns) {
		if (table.ptr)
			names[n++] = at->table;
		else if (find_word(typed->sql, pfd_str(at->table)) != SIZE_MAX)
			names[n++] = at->column;
	}
	return pfd_did_you_mean(table.ptr ? table : column, names, n);
}

static enum pfd_status hint(const struct typed *typed,
	const struct pfd_trouble *trouble, struct pfd_err *err)
{
	struct pfd_str said = trouble->what == PFD_TROUBLE_SQL
				      ? trouble->message.args[0].str
				      : (struct pfd_str){ 0 };
	const char *near = nearest(typed, said);

	if (near)
		return pfd_hint(err,
			PFD_MESSAGE("did you mean {name}?",
				"ähnlich ist {name}", PFD_A_Z("name", near)));
	if (pfd_str_starts(said, "near \""))
		return pfd_hint(err,
			PFD_MESSAGE("names that SQL keeps for itself stand in "
				    "double quotes: \"from\", \"to\", "
				    "\"by\"",
				"Namen, die SQL für sich behält, stehen in "
				"doppelten Anführungszeichen: \"from\", "
				"\"to\", \"by\""));
	if (trouble->what == PFD_TROUBLE_LIMIT)
		return pfd_hint(err,
			PFD_MESSAGE("narrow it with WHERE and LIMIT, or take "
				    "everything along: pfd export sqlite FILE",
				"mit WHERE und LIMIT eingrenzen oder alles "
				"mitnehmen: pfd export sqlite DATEI"));
	return pfd_hint(
		err, PFD_MESSAGE("“pfd schema --sql” lists what one SELECT may "
				 "read",
			     "„pfd schema --sql“ nennt, was ein SELECT lesen "
			     "darf"));
}

static enum pfd_status refuse(const struct typed *typed,
	struct pfd_trouble trouble, struct pfd_err *err)
{
	size_t at = trouble.offset, line = 1, column = 1;

	/* SQLite does not always know the place. */
	if (!at && trouble.what == PFD_TROUBLE_SQL &&
		pfd_str_eqz(trouble.message.args[0].str, "incomplete input"))
		at = typed->sql.len;
	if (!at)
		at = find_word(typed->sql, subject_of(&trouble));
	for (size_t i = 0; at != SIZE_MAX && i < at && i < typed->sql.len; i++)
		if (typed->sql.ptr[i] == '\n')
			line++, column = 1;
		else if ((typed->sql.ptr[i] & 0xc0) != 0x80)
			column++;
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{file}:{line}:{column}: {what}",
			"{file}:{line}:{column}: {what}",
			PFD_A_STR("file", typed->file),
			PFD_A_INT("line", (int64_t)line),
			PFD_A_INT("column", (int64_t)column),
			PFD_A_TEXT("what",
				PFD_TEXT(pfd_message_str(err->arena,
						 &trouble.message, PFD_EN)
						 .ptr,
					pfd_message_str(err->arena,
						&trouble.message, PFD_DE)
						.ptr))));
	return hint(typed, &trouble, err);
}

/* ---- the table ---------------------------------------------------------------- */

/* Two columns of one name would be one key in JSON. */
static const char *own_key(struct pfd_arena *arena,
	const struct pfd_report_column *columns, size_t n, const char *name)
{
	const char *key = name;

	for (int again = 2;; again++) {
		size_t i = 0;

		while (i < n && strcmp(columns[i].key, key) != 0)
			i++;
		if (i == n)
			return key;
		key = pfd_arena_printf(arena, "%s_%d", name, again).ptr;
	}
}

static void name_columns(const struct pfd_report_run *run,
	struct pfd_query *query, struct pfd_report_column *columns, size_t n)
{
	static const struct {
		const char *before;
		enum pfd_cell_kind kind;
	} kinds[] = { { "m_", PFD_CELL_MONEY }, { "d_", PFD_CELL_DATE },
		{ "n_", PFD_CELL_INT } };

	for (size_t c = 0; c < n; c++) {
		const char *name = pfd_arena_z(
			run->arena, pfd_str(pfd_row_name(query, (int)c)));
		enum pfd_cell_kind kind = PFD_CELL_EMPTY;

		for (size_t i = 0; !kind && i < PFD_COUNT(kinds); i++)
			if (!strncmp(name, kinds[i].before, 2) && name[2]) {
				kind = kinds[i].kind;
				name += 2;
			}
		name = own_key(run->arena, columns, c, name);
		columns[c] = (struct pfd_report_column){
			.key = name, .title = { name, name }, .kind = kind
		};
	}
}

static struct pfd_cell cell_of(const struct pfd_report_run *run,
	enum pfd_cell_kind kind, struct pfd_query *query, int column)
{
	struct pfd_sql_value value = pfd_row_value(run->arena, query, column);
	struct pfd_date date;

	if (value.kind == PFD_SQL_NULL)
		return (struct pfd_cell){ 0 };
	/* Who does not say what it is may mean cents, a year or a key. */
	if (value.kind == PFD_SQL_INT)
		return kind == PFD_CELL_MONEY ? pfd_cell_money(value.num)
		       : kind == PFD_CELL_INT
			       ? pfd_cell_int(value.num)
			       : pfd_cell_digits(run->arena, value.num);
	if (kind == PFD_CELL_DATE &&
		pfd_date_parse(value.str, &date) == PFD_DATE_GOOD)
		return pfd_cell_date(date);
	return pfd_cell_text(value.str);
}

/* A column of numbers only stands on the right. */
static void align(struct pfd_table *table)
{
	for (size_t c = 0; c < table->n_columns; c++) {
		enum pfd_cell_kind kind = PFD_CELL_EMPTY;

		pfd_vec_foreach (row, &table->rows)
			if (row->cells[c].kind != PFD_CELL_EMPTY)
				kind = kind && kind != row->cells[c].kind
					       ? PFD_CELL_TEXT
					       : row->cells[c].kind;
		table->columns[c].kind = kind ? kind : PFD_CELL_TEXT;
	}
}

static struct pfd_trouble add_rows(const struct pfd_report_run *run,
	struct pfd_query *query, struct pfd_doc *doc)
{
	struct pfd_report_column columns[COLUMNS_MAX];
	struct pfd_report_table spec = { .name = "rows",
		.columns = columns,
		.n = (size_t)pfd_row_columns(query) };
	struct pfd_table *table;

	if (spec.n > COLUMNS_MAX)
		return (struct pfd_trouble){ .what = PFD_TROUBLE_LIMIT,
			.message = PFD_MESSAGE("more than {n} columns",
				"mehr als {n} Spalten",
				PFD_A_INT("n", COLUMNS_MAX)) };
	name_columns(run, query, columns, spec.n);
	table = pfd_report_begin(run, doc, &spec);
	while (pfd_query_row(query)) {
		struct pfd_cell *cells;

		if (table->rows.n == ROWS_MAX)
			return (struct pfd_trouble){ .what = PFD_TROUBLE_LIMIT,
				.message = PFD_MESSAGE("more than {n} rows",
					"mehr als {n} Zeilen",
					PFD_A_INT("n", ROWS_MAX)) };
		cells = pfd_table_row(doc, table)->cells;
		for (size_t c = 0; c < spec.n; c++)
			cells[c] = cell_of(run, columns[c].kind, query, (int)c);
	}
	align(table);
	if (!table->rows.n)
		pfd_report_none(run, doc);
	return pfd_query_trouble(query);
}

enum pfd_status pfd_report_sql(const struct pfd_report_run *run,
	struct pfd_str file, struct pfd_str sql, struct pfd_doc **ret,
	struct pfd_err *err)
{
	struct typed typed = { run, file, sql };
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang, "pfd/sql/1",
		pfd_report_say(run, PFD_TEXT("Query", "Abfrage")));
	struct pfd_trouble trouble = { 0 };
	struct pfd_query *query;

	pfd_rules_parameters(run->index);
	query = pfd_query_typed(run->index, sql, &trouble);
	if (query)
		trouble = add_rows(run, query, doc);
	if (trouble.what)
		return refuse(&typed, trouble, err);
	pfd_report_add_partnership(run, doc);
	pfd_report_as_of(run, doc);
	*ret = doc;
	return PFD_OK;
}

/* ---- all of it ------------------------------------------------------------------ */

static const char *const whom[] = { [PFD_FOR_AUTHORITY] = "authority",
	[PFD_FOR_COMMITTEE] = "committee",
	[PFD_FOR_PUBLIC] = "public" };

enum pfd_status pfd_report_sqlite(const struct pfd_report_run *run,
	struct pfd_str *ret, struct pfd_err *err)
{
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang, "", NULL);
	struct pfd_sql_fact *facts;
	enum pfd_status status;

	pfd_rules_parameters(run->index);
	pfd_report_add_partnership(run, doc);
	status = pfd_report_provenance(run, doc, err);
	if (status)
		return status;
	if (run->audience > PFD_FOR_OFFICE)
		pfd_doc_provenance(
			doc, "audience", "", pfd_cell_z(whom[run->audience]));
	facts = pfd_alloc_n(run->arena, doc->provenance.n, sizeof *facts);
	for (size_t i = 0; i < doc->provenance.n; i++)
		facts[i] = (struct pfd_sql_fact){
			pfd_str(doc->provenance.items[i].key),
			pfd_cell_plain(
				run->arena, &doc->provenance.items[i].value)
		};
	return pfd_index_export(
		run->index, run->lang, facts, doc->provenance.n, ret, err);
}
