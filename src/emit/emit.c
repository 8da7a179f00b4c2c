/* From a format's name to its renderer. */
#include "render.h"

const char *const pfd_format_names[PFD_N_FORMATS] = {
	[PFD_FORMAT_TABLE] = "table",
	[PFD_FORMAT_TSV] = "tsv",
	[PFD_FORMAT_CSV] = "csv",
	[PFD_FORMAT_JSON] = "json",
	[PFD_FORMAT_JSONL] = "jsonl",
	[PFD_FORMAT_YAML] = "yaml",
	[PFD_FORMAT_MD] = "md",
	[PFD_FORMAT_HTML] = "html",
	[PFD_FORMAT_ICS] = "ics",
	[PFD_FORMAT_VCF] = "vcf",
	[PFD_FORMAT_HLEDGER] = "hledger",
	[PFD_FORMAT_LEDGER] = "ledger",
	[PFD_FORMAT_BEANCOUNT] = "beancount",
	[PFD_FORMAT_PDF] = "pdf",
	[PFD_FORMAT_XLSX] = "xlsx",
	[PFD_FORMAT_SARIF] = "sarif",
};

enum tables {
	ALL,         /* renders every table */
	AT_MOST_ONE, /* rows of one, or a document without any */
	EXACTLY_ONE
};

static const struct {
	void (*render)(const struct pfd_render *r);
	enum tables tables;
	const char *column; /* that the table must have */
	bool module;        /* instead of .render: binary, from module.c */
} renderers[PFD_N_FORMATS] = {
	[PFD_FORMAT_TABLE] = { pfd_render_table, ALL },
	[PFD_FORMAT_TSV] = { pfd_render_tsv, EXACTLY_ONE },
	[PFD_FORMAT_CSV] = { pfd_render_csv, EXACTLY_ONE },
	[PFD_FORMAT_JSON] = { pfd_render_json, ALL },
	[PFD_FORMAT_JSONL] = { pfd_render_jsonl, AT_MOST_ONE },
	[PFD_FORMAT_YAML] = { pfd_render_yaml, ALL },
	[PFD_FORMAT_MD] = { pfd_render_md, ALL },
	[PFD_FORMAT_HTML] = { pfd_render_html, ALL },
	[PFD_FORMAT_ICS] = { pfd_render_ics, EXACTLY_ONE, "due" },
	[PFD_FORMAT_VCF] = { pfd_render_vcf, EXACTLY_ONE, "card_name" },
	[PFD_FORMAT_HLEDGER] = { pfd_render_hledger, EXACTLY_ONE, "account" },
	[PFD_FORMAT_LEDGER] = { pfd_render_ledger, EXACTLY_ONE, "account" },
	[PFD_FORMAT_BEANCOUNT] = { pfd_render_beancount, EXACTLY_ONE,
		"account" },
	[PFD_FORMAT_PDF] = { .tables = ALL, .module = true },
	[PFD_FORMAT_XLSX] = { .tables = ALL, .module = true },
};

int pfd_format_named(const char *name)
{
	for (int i = 0; i < PFD_N_FORMATS; i++)
		if (strcmp(pfd_format_names[i], name) == 0)
			return i;
	return -1;
}

/* ASCII only: strcasecmp depends on the locale. */
static bool same_word(const char *a, const char *b)
{
	while (*a && pfd_to_lower(*a) == *b)
		a++, b++;
	return !*a && !*b;
}

int pfd_format_of_file(const char *path)
{
	static const struct {
		const char *ending;
		enum pfd_format format;
	} endings[] = {
		{ "txt", PFD_FORMAT_TABLE },
		{ "tsv", PFD_FORMAT_TSV },
		{ "tab", PFD_FORMAT_TSV },
		{ "csv", PFD_FORMAT_CSV },
		{ "json", PFD_FORMAT_JSON },
		{ "jsonl", PFD_FORMAT_JSONL },
		{ "ndjson", PFD_FORMAT_JSONL },
		{ "yaml", PFD_FORMAT_YAML },
		{ "yml", PFD_FORMAT_YAML },
		{ "md", PFD_FORMAT_MD },
		{ "markdown", PFD_FORMAT_MD },
		{ "html", PFD_FORMAT_HTML },
		{ "htm", PFD_FORMAT_HTML },
		{ "ics", PFD_FORMAT_ICS },
		{ "vcf", PFD_FORMAT_VCF },
		{ "vcard", PFD_FORMAT_VCF },
		{ "pdf", PFD_FORMAT_PDF },
		{ "xlsx", PFD_FORMAT_XLSX },
		{ "sarif", PFD_FORMAT_SARIF },
	};
	const char *slash = strrchr(path, '/');
	const char *dot = strrchr(slash ? slash : path, '.');

	for (size_t i = 0; dot && i < PFD_COUNT(endings); i++)
		if (same_word(dot + 1, endings[i].ending))
			return (int)endings[i].format;
	return -1;
}

bool pfd_format_is_binary(enum pfd_format format)
{
	return renderers[format].module;
}

const struct pfd_table *pfd_first_table(const struct pfd_doc *doc)
{
	for (size_t i = 0; i < doc->blocks.n; i++)
		if (doc->blocks.items[i]->table)
			return doc->blocks.items[i]->table;
	return NULL;
}

/* A row whose columns are the facts. */
static struct pfd_table *facts_table(
	struct pfd_arena *arena, const struct pfd_block *block)
{
	struct pfd_table *table = PFD_NEW(arena, struct pfd_table);
	size_t n = block->facts.n;
	struct pfd_row row = { .cells = pfd_alloc_n(
				       arena, n, sizeof *row.cells) };

	table->name = block->name;
	table->columns = pfd_alloc_n(arena, n, sizeof *table->columns);
	table->n_columns = n;
	for (size_t i = 0; i < n; i++) {
		const struct pfd_fact *fact = &block->facts.items[i];

		table->columns[i] = (struct pfd_column){ .key = fact->key,
			.title = fact->title,
			.kind = fact->value.kind };
		row.cells[i] = fact->value;
	}
	pfd_vec_push(arena, &table->rows, row);
	return table;
}

/* The block as a table; NULL if it is none. */
static const struct pfd_table *table_of(
	const struct pfd_doc *doc, const struct pfd_block *block)
{
	if (block->kind == PFD_BLOCK_FACTS && doc->main &&
		strcmp(pfd_block_member(block), doc->main) == 0)
		return facts_table(doc->arena, block);
	return block->table;
}

static struct pfd_str table_names(const struct pfd_doc *doc)
{
	struct pfd_buf buf = pfd_buf(doc->arena);

	for (size_t i = 0; i < doc->blocks.n; i++) {
		const struct pfd_table *table =
			table_of(doc, doc->blocks.items[i]);

		if (!table)
			continue;
		if (buf.len)
			pfd_buf_addz(&buf, ", ");
		pfd_buf_addz(&buf, table->name);
	}
	return pfd_buf_str(&buf);
}

/* The table of that name, or the first; NULL if none. */
static const struct pfd_table *find_table(
	const struct pfd_doc *doc, const char *name, size_t *ret_n)
{
	const struct pfd_table *found = NULL;

	*ret_n = 0;
	for (size_t i = 0; i < doc->blocks.n; i++) {
		const struct pfd_table *table =
			table_of(doc, doc->blocks.items[i]);

		if (!table)
			continue;
		++*ret_n;
		if (!found && (!name || strcmp(table->name, name) == 0))
			found = table;
	}
	return found;
}

static enum pfd_status choose(struct pfd_render *r, struct pfd_err *err)
{
	enum tables tables = renderers[r->options->format].tables;
	const char *column = renderers[r->options->format].column;
	const char *name = r->options->table ? r->options->table : r->doc->main;
	size_t n;

	if (tables == ALL)
		return PFD_OK;
	r->table = find_table(r->doc, name, &n);
	if (n == 0 && tables == EXACTLY_ONE) {
		pfd_fail(err, PFD_USAGE,
			PFD_MESSAGE("{format}: there is no table here",
				"{format}: hier gibt es keine Tabelle",
				PFD_A_Z("format",
					pfd_format_names[r->options->format])));
		return pfd_hint(err,
			PFD_MESSAGE("choose another format: -O json, -O yaml",
				"ein anderes Format wählen: -O json, -O yaml"));
	}
	if (name && !r->table) {
		pfd_fail(err, PFD_USAGE,
			PFD_MESSAGE("--table {name}: no such table",
				"--table {name}: keine solche Tabelle",
				PFD_A_Z("name", name)));
		return pfd_hint(err,
			PFD_MESSAGE("there are: {names}", "vorhanden: {names}",
				PFD_A_STR("names", table_names(r->doc))));
	}
	if (n > 1 && !name && !r->doc->list) {
		pfd_fail(err, PFD_USAGE,
			PFD_MESSAGE("{format} holds one table, and there are "
				    "{n}: {names}",
				"{format} fasst eine Tabelle, vorhanden sind "
				"{n}: {names}",
				PFD_A_Z("format",
					pfd_format_names[r->options->format]),
				PFD_A_INT("n", (int64_t)n),
				PFD_A_STR("names", table_names(r->doc))));
		return pfd_hint(
			err, PFD_MESSAGE("choose one with --table NAME",
				     "eine mit --table NAME auswählen"));
	}
	if (column && r->table &&
		pfd_column_named(r->table, column) == r->table->n_columns)
		return pfd_fail(err, PFD_USAGE,
			PFD_MESSAGE(
				"{format}: the table has no column {column}",
				"{format}: die Tabelle hat keine Spalte "
				"{column}",
				PFD_A_Z("format",
					pfd_format_names[r->options->format]),
				PFD_A_Z("column", column)));
	return PFD_OK;
}

enum pfd_status pfd_emit(struct pfd_buf *out, const struct pfd_doc *doc,
	const struct pfd_emit_options *options, struct pfd_err *err)
{
	struct pfd_render r = {
		.out = out, .doc = doc, .options = options, .err = err
	};
	enum pfd_status status;

	if (renderers[options->format].module)
		return pfd_render_in_module(&r);
	if (!renderers[options->format].render)
		return pfd_fail(err, PFD_USAGE,
			PFD_MESSAGE("{format} is a format for findings only",
				"{format} ist nur ein Format für Befunde",
				PFD_A_Z("format",
					pfd_format_names[options->format])));
	status = choose(&r, err);
	if (status == PFD_OK)
		renderers[options->format].render(&r);
	return status;
}
