/* From a grant and a template to a paper: which template holds, what the records
 * know, and whether the paper makes sense yet. */
#include "paper.h"

enum { TEMPLATE_MAX = 256 * 1024 };

/* ---- templates ------------------------------------------------------------------ */

static enum pfd_status no_paper(const struct pfd_report_run *run,
	enum pfd_paper_kind kind, const char *name, struct pfd_err *err)
{
	const char *names[32];
	size_t n = 0;
	const char *near;

	for (const struct pfd_paper *at = pfd_papers[kind]; at->name; at++)
		names[n++] = at->name;
	near = pfd_did_you_mean(pfd_str(name), names, n);
	(void)pfd_fail(err, PFD_USAGE,
		kind == PFD_PAPER_LETTER
			? PFD_MESSAGE("“{name}” is no letter",
				  "„{name}“ ist kein Schreiben",
				  PFD_A_Z("name", name))
			: PFD_MESSAGE("“{name}” is no form",
				  "„{name}“ ist kein Formular",
				  PFD_A_Z("name", name)));
	if (near)
		return pfd_hint(err,
			PFD_MESSAGE("did you mean {near}?",
				"ähnlich ist {near}", PFD_A_Z("near", near)));
	return pfd_hint(err,
		PFD_MESSAGE("there are: {names}", "es gibt: {names}",
			PFD_A_STR("names", pfd_paper_names(run->arena, kind))));
}

enum pfd_status pfd_paper_template(const struct pfd_report_run *run,
	const struct pfd_paper *paper, enum pfd_lang *lang,
	struct pfd_template_text *ret, struct pfd_err *err)
{
	struct pfd_str path =
		pfd_arena_printf(run->arena, "templates/%s.md", paper->name);
	const struct pfd_entry *entry = pfd_snapshot_find(run->snapshot, path);
	const struct pfd_paper_text *built_in;

	if (entry) {
		ret->file = path.ptr;
		return pfd_snapshot_read(run->arena, run->snapshot, entry,
			TEMPLATE_MAX, &ret->text, err);
	}
	built_in = pfd_paper_text_of(paper, *lang);
	*lang = built_in->lang;
	ret->file = paper->name;
	ret->text = pfd_str(built_in->text);
	return PFD_OK;
}

enum pfd_status pfd_paper_part(const void *ctx, struct pfd_str name,
	struct pfd_template_text *ret, struct pfd_err *err)
{
	const struct pfd_report_run *run = ctx;
	enum pfd_lang lang = run->lang;
	const struct pfd_paper *part =
		pfd_paper_named(PFD_PAPER_PART, pfd_arena_z(run->arena, name));

	return part ? pfd_paper_template(run, part, &lang, ret, err) : PFD_OK;
}

/* ---- what the records know -------------------------------------------------------- */

static void bind_str(struct pfd_query *query, int place, const char *z)
{
	if (z)
		pfd_query_str(query, place, pfd_str(z));
	else
		pfd_query_null(query, place);
}

static void bind_date(struct pfd_query *query, int place, struct pfd_date date)
{
	char iso[PFD_DATE_SIZE];

	pfd_query_str(query, place, pfd_str(pfd_date_iso(date, iso)));
}

struct pfd_query *pfd_paper_query(const struct pfd_report_run *run,
	const struct pfd_paper_field *known, size_t n, const char *from)
{
	struct pfd_buf sql = pfd_buf(pfd_index_arena(run->index));

	for (size_t i = 0; i < n; i++)
		pfd_buf_printf(&sql, "%s%s", i ? "," : "SELECT ", known[i].sql);
	pfd_buf_addz(&sql, from);
	return pfd_query(run->index, pfd_buf_str(&sql).ptr);
}

static struct pfd_query *fields_query(const struct pfd_report_run *run,
	const struct pfd_paper_ask *ask, const char *decision)
{
	struct pfd_query *query = pfd_paper_query(
		run, pfd_paper_fields, pfd_paper_n_fields, pfd_paper_from);

	pfd_query_str(query, 1, ask->id);
	bind_date(query, 2, ask->date);
	bind_str(query, 3, decision);
	if (ask->no)
		pfd_query_int(query, 4, ask->no);
	else
		pfd_query_null(query, 4);
	pfd_query_int(query, 5, pfd_date_ymd(ask->date).year);
	return query;
}

static const struct pfd_template_field *field_named(
	const struct pfd_template *t, const char *name)
{
	for (size_t i = 0; i < t->n_fields; i++)
		if (!strcmp(t->fields[i].name, name))
			return &t->fields[i];
	return NULL;
}

/* The GiroCode of what is still open of the claim; none where a part of it is
 * missing: templates ask by {if girocode}. */
static void add_girocode(const struct pfd_report_run *run,
	const struct pfd_paper_ask *ask, struct pfd_template_field *fields,
	size_t n)
{
	struct pfd_str text;
	int64_t claim = 0;

	for (size_t i = 0; i < n; i++) {
		if (!strcmp(fields[i].name, "claim.no"))
			claim = fields[i].value.num;
		if (!strcmp(fields[i].name, "girocode") && claim &&
			pfd_report_girocode_text(run, ask->id, claim, &text))
			fields[i].value = pfd_cell_text(text);
	}
}

struct pfd_template_field *pfd_paper_values(const struct pfd_report_run *run,
	const struct pfd_paper_field *known, size_t n, struct pfd_query *query)
{
	struct pfd_template_field *fields =
		pfd_alloc_n(run->arena, n, sizeof(*fields));
	bool any = pfd_query_row(query);

	for (size_t i = 0; i < n; i++) {
		fields[i].name = known[i].column.key;
		fields[i].explain = known[i].explain;
		if (any)
			fields[i].value = pfd_report_column_cell(
				run, &known[i].column, query, (int)i);
	}
	if (any)
		pfd_query_done(query);
	return fields;
}

static void read_fields(const struct pfd_report_run *run,
	const struct pfd_paper_ask *ask, const char *decision,
	struct pfd_template *ret)
{
	struct pfd_template_field *fields =
		pfd_paper_values(run, pfd_paper_fields, pfd_paper_n_fields,
			fields_query(run, ask, decision));

	ret->fields = fields;
	ret->n_fields = pfd_paper_n_fields;
	add_girocode(run, ask, fields, pfd_paper_n_fields);
}

static struct pfd_table *fill_list(const struct pfd_report_run *run,
	struct pfd_doc *doc, const struct pfd_report_table *spec,
	struct pfd_str id, struct pfd_date date)
{
	struct pfd_table *table = pfd_report_begin(run, doc, spec);
	struct pfd_query *query = pfd_query(run->index, spec->sql);

	pfd_query_str(query, 1, id);
	bind_date(query, 2, date);
	(void)pfd_report_rows_of(run, doc, table, spec, query, false);
	return table;
}

struct pfd_doc *pfd_report_missing(const struct pfd_report_run *run,
	struct pfd_str id, struct pfd_date date)
{
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->lang, "pfd/missing/1",
			pfd_report_say(run, PFD_TEXT("Missing", "Was fehlt")));

	for (size_t i = 0; i < pfd_paper_n_lists; i++)
		if (!strcmp(pfd_paper_lists[i].table.name, "missing") &&
			!fill_list(
				run, doc, &pfd_paper_lists[i].table, id, date)
				 ->rows.n)
			pfd_report_none(run, doc);
	return doc;
}

static void read_lists(const struct pfd_report_run *run,
	const struct pfd_paper_ask *ask, struct pfd_template *ret)
{
	/* Only its tables are used. */
	struct pfd_doc *doc = pfd_doc_new(run->arena, run->lang, "", NULL);
	struct pfd_table **lists =
		pfd_alloc_n(run->arena, pfd_paper_n_lists, sizeof(*lists));

	for (size_t i = 0; i < pfd_paper_n_lists; i++)
		lists[i] = fill_list(run, doc, &pfd_paper_lists[i].table,
			ask->id, ask->date);
	ret->lists = lists;
	ret->n_lists = pfd_paper_n_lists;
}

/* ---- making ---------------------------------------------------------------------- */

/* Whether what the paper is about has come about. */
static bool makes_sense(
	const struct pfd_paper *paper, const struct pfd_template *t)
{
	const struct pfd_template_field *field =
		paper->uses ? field_named(t, paper->uses) : NULL;

	if (field)
		return field->value.kind != PFD_CELL_EMPTY;
	for (size_t i = 0; paper->uses && i < t->n_lists; i++)
		if (!strcmp(t->lists[i]->name, paper->uses))
			return t->lists[i]->rows.n > 0;
	return true;
}

static enum pfd_status too_early(const struct pfd_paper *paper,
	const struct pfd_paper_ask *ask, struct pfd_err *err)
{
	(void)pfd_fail(err, PFD_REFUSED,
		PFD_MESSAGE("grant {id}, {date}: {why}",
			"Förderung {id}, {date}: {why}",
			PFD_A_STR("id", ask->id), PFD_A_DATE("date", ask->date),
			PFD_A_TEXT("why", paper->unless)));
	return pfd_hint(err, PFD_MESSAGE("what is possible: pfd grant actions "
					 "{id}",
				     "was möglich ist: pfd grant actions {id}",
				     PFD_A_STR("id", ask->id)));
}

enum pfd_status pfd_report_paper(const struct pfd_report_run *run,
	const struct pfd_paper_ask *ask, struct pfd_doc **ret,
	struct pfd_err *err)
{
	const struct pfd_paper *paper = pfd_paper_named(ask->kind, ask->name);
	struct pfd_report_run own = *run;
	struct pfd_template template = { 0 };
	struct pfd_doc *doc;
	enum pfd_status status;

	if (!paper)
		return no_paper(run, ask->kind, ask->name, err);
	status = pfd_paper_template(run, paper, &own.lang, &template.body, err);
	if (status)
		return status;
	template.part = pfd_paper_part;
	template.ctx = &own;
	pfd_rules_parameters(run->index);
	read_fields(&own, ask, paper->decision, &template);
	read_lists(&own, ask, &template);
	if (ask->id.len && !makes_sense(paper, &template))
		return too_early(paper, ask, err);
	if (ask->kind == PFD_PAPER_FORM)
		template.blank = "…………………………";
	doc = pfd_doc_new(run->arena, own.lang, "pfd/paper/1", NULL);
	doc->prose = true;
	status = pfd_template_fill(doc, &template, err);
	if (!status)
		*ret = doc;
	return status;
}
