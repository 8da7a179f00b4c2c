/* The records as a database of their own, for programs that know nothing of pfd:
 * the tables of `pfd schema --sql` with keys between them, the words of the money,
 * what each column is, and which state it is.
 *
 * It is made in a database attached to the index, so that its rows are copied by
 * SQLite, and given back as bytes.  Sealed texts stay behind, and what the index's
 * audience may not see (export_rows.c).  Rows lie in the order
 * of their keys and everything is made in one order, so one state gives one file.
 */
#include "export.h"

#define APPLICATION_ID 0x70666431 /* "pfd1" */

struct exporting {
	struct pfd_index *index;
	enum pfd_lang lang;
	struct pfd_buf indexes; /* made last: filling is faster without */
};

static const char *say(const struct exporting *e, struct pfd_text text)
{
	return pfd_text(text, e->lang);
}

/* ---- keys between the tables ------------------------------------------------------ */

/* "year, \"track\"" as words for a name. */
static const char *bare(struct pfd_arena *arena, const char *columns)
{
	struct pfd_buf name = pfd_buf(arena);

	for (; *columns; columns++)
		if (*columns != '"' && *columns != ',')
			pfd_buf_addc(&name, *columns);
	return name.ptr;
}

/* A key of other columns than the first is looked up by an index of its own. */
static void add_key(struct exporting *e, struct pfd_buf *ddl, const char *table,
	const char *columns, const char *parent, const char *key)
{
	pfd_buf_printf(ddl, ",\n  FOREIGN KEY(%s) REFERENCES \"%s\"(%s)",
		columns, parent, key);
	if (strcmp(columns, "id") != 0)
		pfd_buf_printf(&e->indexes,
			"CREATE INDEX out.\"%s by %s\" ON \"%s\"(%s);", table,
			bare(e->index->arena, columns), table, columns);
}

static const struct table *table_named(
	const struct pfd_index *index, struct pfd_str kind, const char *list)
{
	for (size_t k = 0; k < PFD_N_KINDS; k++) {
		if (!pfd_str_eqz(kind, pfd_kinds[k]->name))
			continue;
		for (size_t i = 0; i < index->tables[k]->children.n; i++)
			if (!strcmp(index->tables[k]->children.items[i]->path,
				    list))
				return index->tables[k]->children.items[i];
	}
	return NULL;
}

/* What a field refers to: a record; an item of the partnership, which there is once;
 * one of the record's own, or of its year's.  Goals have no key here: two strategies
 * may have the same. */
static void add_reference(struct exporting *e, struct pfd_buf *ddl,
	const struct table *table, const struct pfd_kind *kind,
	const struct pfd_field *field, const char *column)
{
	struct pfd_arena *arena = e->index->arena;
	struct pfd_str list = pfd_str(field->target ? field->target : ""), of;
	const struct table *items;
	const char *key, *mine = pfd_arena_printf(arena, "\"%s\"", column).ptr;

	switch (field->type) {
	case PFD_T_REF:
	case PFD_T_REFS:
		add_key(e, ddl, table->name, mine, field->target, "id");
		return;
	case PFD_T_REF_ITEM:
	case PFD_T_REF_ITEMS:
		break;
	default:
		return;
	}
	(void)pfd_str_cut(&list, '.', &of);
	items = table_named(e->index, of, pfd_arena_z(arena, list));
	if (!items)
		return;
	key = pfd_arena_printf(arena, "\"%s\"", pfd_table_key(items)->name).ptr;
	if (pfd_str_eqz(of, kind->name))
		add_key(e, ddl, table->name,
			pfd_arena_printf(arena, "id, %s", mine).ptr,
			items->name,
			pfd_arena_printf(arena, "id, %s", key).ptr);
	else if (pfd_str_eqz(of, pfd_kind_partnership.name))
		add_key(e, ddl, table->name, mine, items->name, key);
	else if (pfd_str_eqz(of, pfd_kind_year.name) && kind->has_year &&
		 !table->list)
		add_key(e, ddl, table->name,
			pfd_arena_printf(arena, "year, %s", mine).ptr,
			items->name,
			pfd_arena_printf(arena, "id, %s", key).ptr);
}

/* ---- the tables ------------------------------------------------------------------- */

/* A column with what it is beside it, as the database shows it again. */
static void add_column(struct exporting *e, struct pfd_buf *ddl,
	const char *name, const struct pfd_field *field, const char *type)
{
	const char *form = field ? pfd_index_form(field) : "";

	pfd_buf_printf(ddl, ",\n  \"%s\" %s", name, type);
	if (field)
		pfd_buf_printf(ddl, " /* %s%s%s */", say(e, field->title),
			*form ? ", " : "", form);
}

/* Items of the partnership are referred to by their key alone. */
static bool is_alone(const struct table *table, const struct pfd_kind *kind)
{
	return kind == &pfd_kind_partnership && table->list && !table->values &&
	       !table->depth;
}

static void create(struct exporting *e, const struct table *table,
	const struct pfd_kind *kind)
{
	struct pfd_arena *arena = e->index->arena;
	struct pfd_buf ddl = pfd_buf(arena), keys = pfd_buf(arena),
		       foreign = pfd_buf(arena);
	const struct table *above[PFD_PATH_MAX];
	size_t n = 0;

	pfd_buf_printf(&ddl, "CREATE TABLE out.\"%s\"(\n  id TEXT NOT NULL",
		table->name);
	pfd_buf_addz(&keys, "id");
	if (!table->list) {
		pfd_buf_addz(&ddl, ",\n  path TEXT NOT NULL");
		if (kind->has_year)
			pfd_buf_addz(&ddl, ",\n  year INTEGER");
	} else if (!table->around) {
		add_key(e, &foreign, table->name, "id", kind->name, "id");
	}
	for (const struct table *t = table->around; t; t = t->around)
		above[n++] = t;
	while (n--) {
		const struct column *key = pfd_table_key(above[n]);
		const char *name = pfd_arena_printf(
			arena, "%s_%s", above[n]->list->name, key->name)
					   .ptr;

		add_column(
			e, &ddl, name, key->field, pfd_index_type(key->field));
		pfd_buf_printf(&keys, ", \"%s\"", name);
		if (!n)
			pfd_buf_printf(&foreign,
				",\n  FOREIGN KEY(%.*s) REFERENCES \"%s\"",
				PFD_STR_ARG(pfd_buf_str(&keys)),
				above[0]->name);
	}
	if (table->values) {
		pfd_buf_addz(&ddl, ",\n  place INTEGER NOT NULL");
		add_column(e, &ddl, "value", table->list, "TEXT");
		pfd_buf_addz(&keys, ", place");
		add_reference(e, &foreign, table, kind, table->list, "value");
	}
	for (size_t i = 0; i < table->columns.n; i++) {
		const struct column *c = &table->columns.items[i];

		add_column(
			e, &ddl, c->name, c->field, pfd_index_type(c->field));
		add_reference(e, &foreign, table, kind, c->field, c->name);
	}
	if (table->list && !table->values)
		pfd_buf_printf(&keys, ", \"%s\"", pfd_table_key(table)->name);
	pfd_buf_printf(&ddl, ",\n  PRIMARY KEY(%.*s)",
		PFD_STR_ARG(pfd_buf_str(&keys)));
	if (is_alone(table, kind))
		pfd_buf_printf(&ddl, ",\n  UNIQUE(\"%s\")",
			pfd_table_key(table)->name);
	pfd_buf_printf(&ddl, "%.*s\n) WITHOUT ROWID",
		PFD_STR_ARG(pfd_buf_str(&foreign)));
	pfd_index_exec(e->index, ddl.ptr);
}

/* What only keys open stays here: outside nobody could erase it. */
static void fill(struct exporting *e, const struct table *table,
	const struct pfd_kind *kind)
{
	const char *rows = pfd_export_rows(e->index, table, kind);

	if (rows)
		pfd_index_exec(e->index,
			pfd_arena_printf(e->index->arena,
				"INSERT INTO out.\"%s\" %s", table->name, rows)
				.ptr);
}

static void add_tables(struct exporting *e, const struct table *table,
	const struct pfd_kind *kind)
{
	create(e, table, kind);
	fill(e, table, kind);
	for (size_t i = 0; i < table->children.n; i++)
		add_tables(e, table->children.items[i], kind);
}

/* ---- the words of the money, and what is owed by when --------------------------- */

/* clang-format off */
#define OF_GRANT "id TEXT NOT NULL REFERENCES \"grant\"(id)"
static const char made_sql[] =
	"CREATE TABLE out.refs(kind TEXT NOT NULL, id TEXT NOT NULL,"
	" field TEXT NOT NULL, target_kind TEXT, target_list TEXT, target TEXT);"
	"CREATE TABLE out.files(kind TEXT NOT NULL, id TEXT NOT NULL,"
	" path TEXT NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;"
	"CREATE TABLE out.grant_money(" OF_GRANT " PRIMARY KEY, year INTEGER,"
	" pot TEXT, track TEXT, applicant TEXT REFERENCES contact(id),"
	" project TEXT REFERENCES project(id), title TEXT, status TEXT,"
	" requested INTEGER, reserved INTEGER, awarded INTEGER,"
	" award_no INTEGER, award_date TEXT, obligation INTEGER, paid INTEGER,"
	" returned INTEGER, to_funder INTEGER, planned INTEGER,"
	" accepted INTEGER, due INTEGER, claim INTEGER, committed INTEGER)"
	" WITHOUT ROWID;"
	"CREATE INDEX out.\"grant_money by pot\" ON grant_money(year, pot);"
	"CREATE TABLE out.fee_money(" OF_GRANT ", \"no\" INTEGER NOT NULL,"
	" date TEXT, who TEXT, receipt TEXT, own_staff INTEGER,"
	" minutes INTEGER, accepted INTEGER, day INTEGER, worth INTEGER,"
	" actual INTEGER, PRIMARY KEY(id, \"no\")) WITHOUT ROWID;"
	"CREATE TABLE out.flat_money(" OF_GRANT " PRIMARY KEY, year INTEGER,"
	" rate INTEGER, per TEXT, participants INTEGER, fees INTEGER,"
	" participants_sum INTEGER, total INTEGER) WITHOUT ROWID;"
	"CREATE TABLE out.deadlines(kind TEXT NOT NULL, id TEXT NOT NULL,"
	" year INTEGER, field TEXT, date TEXT NOT NULL, what TEXT NOT NULL,"
	" owed_by TEXT, owed_to TEXT, rule TEXT, source TEXT, done TEXT,"
	" amount INTEGER, title TEXT, moved INTEGER);"
	"CREATE TABLE out.provenance(key TEXT PRIMARY KEY, value TEXT NOT NULL)"
	" WITHOUT ROWID;"
	"CREATE TABLE out.column_docs(\"table\" TEXT NOT NULL,"
	" \"column\" TEXT NOT NULL, form TEXT, title TEXT, doc TEXT,"
	" PRIMARY KEY(\"table\", \"column\")) WITHOUT ROWID;";
static const char office_sql[] =
	"INSERT INTO out.refs SELECT * FROM main.refs ORDER BY 1,2,3,4,5,6;"
	"INSERT INTO out.files SELECT kind, id, path FROM main.files;"
	"INSERT INTO out.grant_money SELECT * FROM main.grant_money;"
	"INSERT INTO out.fee_money SELECT * FROM main.fee_money;"
	"INSERT INTO out.flat_money SELECT * FROM main.flat_money;"
	"INSERT INTO out.deadlines SELECT * FROM main.deadlines"
	" ORDER BY date, what, kind, id, field;";
/* Where fees, deadlines and references come from is not told apart here, so they are
 * the office's. */
static const char others_sql[] =
	"INSERT INTO out.grant_money SELECT id, year, pot, track,"
	" CASE WHEN applicant IN (SELECT id FROM out.contact) THEN applicant END,"
	" CASE WHEN project IN (SELECT id FROM out.project) THEN project END,"
	" (SELECT g.title FROM out.\"grant\" g WHERE g.id=m.id), status,"
	" requested, reserved, awarded, award_no, award_date, obligation, paid,"
	" returned, to_funder, planned, accepted, due, claim, committed"
	" FROM main.grant_money m WHERE id IN (SELECT id FROM out.\"grant\");";
static const char views_sql[] =
	"SELECT sql FROM main.sqlite_schema WHERE type='view' AND name IN"
	" ('pot_sums','pot_budget','pot_money','track_money','source_money',"
	"  'heading_money','attendance_days') ORDER BY rowid";
/* clang-format on */

/* Those that need none of pfd's functions go along as they are. */
static void add_views(struct exporting *e)
{
	struct pfd_arena *arena = e->index->arena;
	struct pfd_query *query = pfd_query_early(e->index, views_sql);
	struct pfd_buf all = pfd_buf(arena);

	while (pfd_query_row(query)) {
		struct pfd_str sql = pfd_row_str(query, 0);
		size_t head = strlen("CREATE VIEW ");

		pfd_buf_printf(&all, "CREATE VIEW out.%.*s;",
			PFD_STR_ARG(pfd_str_sub(sql, head, sql.len)));
	}
	pfd_index_exec(e->index, all.ptr);
}

static void add_docs(struct exporting *e)
{
	static const char sql[] =
		"INSERT INTO out.column_docs VALUES(?,?,?,?,?)";
	struct pfd_sql_columns columns = { 0 };

	pfd_index_columns(e->index, &columns);
	pfd_vec_foreach (at, &columns) {
		struct pfd_query *query = pfd_query_early(e->index, sql);

		pfd_query_str(query, 1, pfd_str(at->table));
		pfd_query_str(query, 2, pfd_str(at->column));
		if (at->field) {
			pfd_query_str(
				query, 3, pfd_str(pfd_index_form(at->field)));
			pfd_query_str(
				query, 4, pfd_str(say(e, at->field->title)));
			pfd_query_str(
				query, 5, pfd_str(say(e, at->field->doc)));
		}
		(void)pfd_query_row(query);
	}
}

static void add_facts(
	struct exporting *e, const struct pfd_sql_fact *facts, size_t n)
{
	static const char sql[] = "INSERT INTO out.provenance VALUES(?,?)";

	for (size_t i = 0; i < n; i++) {
		struct pfd_query *query = pfd_query_early(e->index, sql);

		pfd_query_str(query, 1, facts[i].key);
		pfd_query_str(query, 2, facts[i].value);
		(void)pfd_query_row(query);
	}
}

/* ---- the whole ----------------------------------------------------------------------- */

static enum pfd_status check_keys(struct exporting *e, struct pfd_err *err)
{
	struct pfd_query *query = pfd_query_early(e->index,
		"SELECT count(*) OVER (), \"table\", parent"
		" FROM pragma_foreign_key_check(NULL,'out')");

	if (!pfd_query_row(query))
		return PFD_OK;
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("{n} references name nothing that there is (in "
			    "{table}, of {parent})",
			"{n} Verweise nennen nichts, was es gibt (in {table}, "
			"auf {parent})",
			PFD_A_INT("n", pfd_row_int(query, 0)),
			PFD_A_STR("table", pfd_row_keep(err->arena, query, 1)),
			PFD_A_STR(
				"parent", pfd_row_keep(err->arena, query, 2))));
	pfd_query_done(query);
	return pfd_hint(err, PFD_MESSAGE("find them: pfd check",
				     "zu finden mit: pfd check"));
}

static enum pfd_status give_bytes(
	struct exporting *e, struct pfd_str *ret, struct pfd_err *err)
{
	sqlite3_int64 size = 0;
	unsigned char *bytes = sqlite3_serialize(e->index->db, "out", &size, 0);

	if (!bytes)
		return pfd_fail(err, PFD_FAILED,
			PFD_MESSAGE("no memory for the database",
				"kein Speicher für die Datenbank"));
	*ret = pfd_arena_str(e->index->arena,
		(struct pfd_str){ (const char *)bytes, (size_t)size });
	sqlite3_free(bytes);
	return PFD_OK;
}

enum pfd_status pfd_index_export(struct pfd_index *index, enum pfd_lang lang,
	const struct pfd_sql_fact *facts, size_t n, struct pfd_str *ret,
	struct pfd_err *err)
{
	struct exporting e = {
		.index = index, .lang = lang, .indexes = pfd_buf(index->arena)
	};
	enum pfd_status status;

	pfd_index_tables(index);
	pfd_index_refresh(index);
	pfd_index_exec(index, "ATTACH ':memory:' AS out");
	pfd_index_exec(index, pfd_arena_printf(index->arena,
				      "PRAGMA out.page_size=4096;"
				      "PRAGMA out.encoding='UTF-8';"
				      "PRAGMA out.application_id=%d; BEGIN",
				      APPLICATION_ID)
				      .ptr);
	for (size_t k = 0; k < PFD_N_KINDS; k++)
		add_tables(&e, index->tables[k], pfd_kinds[k]);
	pfd_index_exec(index, made_sql);
	pfd_index_exec(index,
		index->audience > PFD_FOR_OFFICE ? others_sql : office_sql);
	add_views(&e);
	add_docs(&e);
	add_facts(&e, facts, n);
	pfd_index_exec(index, e.indexes.ptr);
	pfd_index_exec(index, "COMMIT");
	status = check_keys(&e, err);
	return status ? status : give_bytes(&e, ret, err);
}
