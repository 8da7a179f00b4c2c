/* The office's own reports: reports/NAME.sql says what stands in the table, and
 * reports/NAME.md, which need not be there, what stands around it.
 *
 *   -- title: Förderungen je Träger
 *   -- column m_awarded: Bewilligt
 *   SELECT applicant, sum(awarded) AS m_awarded FROM grant_money
 *    WHERE year = :year GROUP BY applicant
 *
 * How a column begins says what it holds: m_ amounts, n_ whole numbers, d_ days, as in
 * local rules; columns of amounts and of numbers are summed.  :year becomes the
 * year, everything else is the query's own.
 *
 * Who wrote it knows for whom: "-- for: public" opens report and words to that audience
 * and narrower ones, else they are the office's.  The query of an open one reads nothing
 * that its audience may not see.
 */
#include "figures.h"
#include "markdown.h"
#include "narrative.h"

enum { ROWS_MAX = 50000, COLUMNS_MAX = 64 };

void pfd_own_reports_of(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, struct pfd_own_reports *ret)
{
	for (size_t i = 0; i < snapshot->n; i++) {
		const struct pfd_entry *entry = &snapshot->entries[i];
		struct pfd_str name = entry->path;

		if (!pfd_str_starts(name, PFD_REPORTS) ||
			!pfd_str_ends(name, ".sql") ||
			(entry->mode != PFD_ENTRY_FILE &&
				entry->mode != PFD_ENTRY_EXECUTABLE))
			continue;
		name = pfd_str_sub(name, strlen(PFD_REPORTS), name.len - 4);
		if (!name.len || pfd_str_find(name, '/') != SIZE_MAX)
			continue;
		pfd_vec_push(arena, ret,
			(struct pfd_own_report){ pfd_arena_z(arena, name),
				pfd_arena_z(arena, entry->path) });
	}
}

/* ---- the query -------------------------------------------------------------------- */

/* "-- title: …", "-- column KEY: …". */
static const char *header(
	struct pfd_arena *arena, struct pfd_str sql, const char *what)
{
	struct pfd_str line, key;

	while (pfd_str_cut(&sql, '\n', &line) && pfd_str_starts(line, "--")) {
		line = pfd_str_trim(pfd_str_sub(line, 2, line.len));
		if (pfd_str_cut(&line, ':', &key) && line.ptr &&
			pfd_str_eqz(pfd_str_trim(key), what))
			return pfd_arena_z(arena, pfd_str_trim(line));
	}
	return NULL;
}

static enum pfd_status read_sql(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, const char *path,
	struct pfd_str *ret, struct pfd_err *err)
{
	const struct pfd_entry *entry =
		pfd_snapshot_find(snapshot, pfd_str(path));
	enum pfd_status status = pfd_snapshot_read(
		arena, snapshot, entry, PFD_SQL_MAX_BYTES, ret, err);

	if (!status && pfd_utf8_check(*ret) != SIZE_MAX)
		status = pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{file}: is not UTF-8",
				"{file}: ist kein UTF-8",
				PFD_A_Z("file", path)));
	return status;
}

enum pfd_status pfd_own_report_for(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, const struct pfd_own_report *own,
	const char **ret, struct pfd_err *err)
{
	struct pfd_str sql = { 0 };
	enum pfd_status status =
		read_sql(arena, snapshot, own->path, &sql, err);

	*ret = status ? NULL : header(arena, sql, "for");
	return status;
}

enum pfd_status pfd_own_report_title(struct pfd_arena *arena,
	const struct pfd_snapshot *snapshot, const struct pfd_own_report *own,
	const char **ret, struct pfd_err *err)
{
	struct pfd_str sql;
	enum pfd_status status =
		read_sql(arena, snapshot, own->path, &sql, err);
	const char *title = status ? NULL : header(arena, sql, "title");

	*ret = title ? title : own->name;
	return status;
}

static enum pfd_status refuse(const struct pfd_own_report *own,
	struct pfd_str sql, struct pfd_trouble trouble, struct pfd_err *err)
{
	size_t line = 1, offset = trouble.offset;
	struct pfd_str rest = sql, head;

	/* SQLite does not always know the place: behind the header. */
	while (!offset && pfd_str_starts(rest, "--") &&
		pfd_str_cut(&rest, '\n', &head) && rest.ptr)
		line++;
	for (size_t i = 0; i < offset && i < sql.len; i++)
		line += sql.ptr[i] == '\n';
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{file}, line {line}: {what}",
			"{file}, Zeile {line}: {what}",
			PFD_A_Z("file", own->path),
			PFD_A_INT("line", (int64_t)line),
			PFD_A_TEXT("what",
				PFD_TEXT(pfd_message_str(err->arena,
						 &trouble.message, PFD_EN)
						 .ptr,
					pfd_message_str(err->arena,
						&trouble.message, PFD_DE)
						.ptr))));
	return pfd_hint(err,
		PFD_MESSAGE("a report is one SELECT over what “pfd schema "
			    "--sql” lists",
			"ein Bericht ist ein SELECT über das, was „pfd schema "
			"--sql“ nennt"));
}

/* ":year" as the number; so many lines as before. */
static struct pfd_str with_year(
	struct pfd_arena *arena, struct pfd_str sql, int year)
{
	struct pfd_buf out = pfd_buf(arena);
	const char *at = sql.ptr, *found;

	for (; (found = strstr(at, ":year")); at = found + 5) {
		pfd_buf_add(&out, (struct pfd_str){ at, (size_t)(found - at) });
		pfd_buf_printf(&out, "%d", year);
	}
	pfd_buf_addz(&out, at);
	return pfd_buf_str(&out);
}

/* ---- the table -------------------------------------------------------------------- */

static struct pfd_report_column column_of(
	struct pfd_arena *arena, struct pfd_str sql, const char *name)
{
	static const struct {
		const char *before;
		enum pfd_cell_kind kind;
	} kinds[] = { { "m_", PFD_CELL_MONEY }, { "n_", PFD_CELL_INT },
		{ "d_", PFD_CELL_DATE } };
	const char *title = header(
		arena, sql, pfd_arena_printf(arena, "column %s", name).ptr);
	struct pfd_report_column column = { .key = name,
		.kind = PFD_CELL_TEXT };

	for (size_t i = 0; i < PFD_COUNT(kinds); i++)
		if (strncmp(name, kinds[i].before, 2) == 0) {
			column.kind = kinds[i].kind;
			column.key = name + 2;
		}
	column.total =
		column.kind == PFD_CELL_MONEY || column.kind == PFD_CELL_INT;
	column.title.en = column.title.de = title ? title : column.key;
	return column;
}

static enum pfd_status add_rows(const struct pfd_report_run *run,
	const struct pfd_own_report *own, struct pfd_str sql,
	struct pfd_query *query, struct pfd_doc *doc, struct pfd_err *err)
{
	struct pfd_report_column columns[COLUMNS_MAX];
	struct pfd_report_table spec = { .name = "rows",
		.columns = columns,
		/* Else the query was refused. */
		.open = run->audience };
	struct pfd_table *table;
	struct pfd_trouble trouble;

	for (; (int)spec.n < pfd_row_columns(query) && spec.n < COLUMNS_MAX;
		spec.n++)
		columns[spec.n] = column_of(run->arena, sql,
			pfd_arena_z(run->arena,
				pfd_str(pfd_row_name(query, (int)spec.n))));
	table = pfd_report_begin(run, doc, &spec);
	while (table->rows.n < ROWS_MAX && pfd_query_row(query)) {
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;

		for (size_t c = 0; c < spec.n; c++)
			cells[c] = pfd_report_column_cell(
				run, &columns[c], query, (int)c);
	}
	trouble = pfd_query_trouble(query);
	if (table->rows.n == ROWS_MAX)
		trouble = (struct pfd_trouble){ .what = PFD_TROUBLE_LIMIT,
			.message = PFD_MESSAGE("more than {n} rows",
				"mehr als {n} Zeilen",
				PFD_A_INT("n", ROWS_MAX)) };
	return trouble.what ? refuse(own, sql, trouble, err) : PFD_OK;
}

/* ---- the words --------------------------------------------------------------------- */

/* Before the line {table}, and behind it. */
static enum pfd_status add_text(const struct pfd_report_run *run,
	const struct pfd_doc *figures, const char *file, struct pfd_str text,
	size_t line, struct pfd_doc *doc, struct pfd_err *err)
{
	const struct pfd_markdown markdown = {
		.values = { .body = { text, file },
			.find = pfd_figures_find,
			.ctx = figures,
			.names = PFD_TEXT("the figures: rows.ROW.COLUMN and "
					  "rows.total.COLUMN",
				"die Zahlen: rows.ZEILE.SPALTE und "
				"rows.total.SPALTE"),
			.blank = "–" },
		.snapshot = run->snapshot,
		.level = 1,
		.line = line,
	};

	return pfd_markdown_add(doc, &markdown, err);
}

static enum pfd_status add_around(const struct pfd_report_run *run,
	const struct pfd_own_report *own, const struct pfd_doc *figures,
	struct pfd_doc *doc, struct pfd_err *err)
{
	struct pfd_str path = pfd_arena_printf(
		run->arena, "%.*s.md", (int)strlen(own->path) - 4, own->path);
	const struct pfd_entry *entry = pfd_snapshot_find(run->snapshot, path);
	struct pfd_str text = { 0 }, rest, line, before;
	size_t lines = 0;
	enum pfd_status status = PFD_OK;

	if (entry)
		status = pfd_snapshot_read(run->arena, run->snapshot, entry,
			PFD_MARKDOWN_MAX_BYTES, &text, err);
	before = rest = text;
	while (!status && pfd_str_cut(&rest, '\n', &line)) {
		lines++;
		if (!pfd_str_eqz(pfd_str_trim(line), "{table}"))
			continue;
		before.len = (size_t)(line.ptr - text.ptr);
		break;
	}
	if (!status && before.len)
		status = add_text(run, figures, path.ptr, before, 0, doc, err);
	if (!status)
		pfd_vec_push(
			doc->arena, &doc->blocks, figures->blocks.items[0]);
	if (!status && rest.len)
		status =
			add_text(run, figures, path.ptr, rest, lines, doc, err);
	return status;
}

enum pfd_status pfd_report_own(const struct pfd_report_run *run,
	const struct pfd_own_report *own, int year, struct pfd_doc **ret,
	struct pfd_err *err)
{
	struct pfd_doc *figures = pfd_doc_new(run->arena, run->lang, "", NULL);
	struct pfd_doc *doc;
	struct pfd_str sql;
	struct pfd_trouble trouble = { 0 };
	struct pfd_query *query;
	const char *title;
	enum pfd_status status =
		read_sql(run->arena, run->snapshot, own->path, &sql, err);

	if (status)
		return status;
	sql = with_year(run->arena, sql, year);
	title = header(run->arena, sql, "title");
	pfd_rules_parameters(run->index);
	query = pfd_query_guarded(run->index, sql, &trouble);
	if (!query)
		return refuse(own, sql, trouble, err);
	status = add_rows(run, own, sql, query, figures, err);
	doc = pfd_doc_new(
		run->arena, run->lang, "pfd/own/1", title ? title : own->name);
	doc->prose = true;
	if (!status)
		status = add_around(run, own, figures, doc, err);
	if (!status)
		status = pfd_report_provenance(run, doc, err);
	if (!status)
		*ret = doc;
	return status;
}
