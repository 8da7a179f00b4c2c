/* JSON and JSON Lines: what scripts read, named and versioned by "schema".
 *
 * Words that only people need (headings, paragraphs, titles of columns) stay
 * out, so a better wording never breaks a script; a paper is its words.
 */
#include <pfd/write.h>

#include "render.h"

static void add_date(struct pfd_json *json, struct pfd_date date)
{
	char buf[PFD_DATE_SIZE];

	pfd_json_strz(json, pfd_date_iso(date, buf));
}

static void add_list(struct pfd_json *json, const struct pfd_cell *cell)
{
	pfd_json_open(json, '[');
	for (size_t i = 0; i < cell->list.n; i++)
		pfd_json_str(json, cell->list.items[i]);
	pfd_json_close(json, ']');
}

static void add_cell(struct pfd_json *json, const struct pfd_cell *cell)
{
	switch (cell->kind) {
	case PFD_CELL_EMPTY:
		pfd_json_null(json);
		break;
	case PFD_CELL_TEXT:
	case PFD_CELL_ID:
		pfd_json_str(json, cell->text);
		break;
	case PFD_CELL_INT:
		pfd_json_int(json, cell->num);
		break;
	case PFD_CELL_MONEY:
		pfd_json_money(json, cell->num);
		break;
	case PFD_CELL_DATE:
		add_date(json, cell->date);
		break;
	case PFD_CELL_BOOL:
		pfd_json_bool(json, cell->yes);
		break;
	case PFD_CELL_LIST:
		add_list(json, cell);
		break;
	}
}

static void add_row(struct pfd_json *json, const struct pfd_table *table,
	const struct pfd_row *row, const char *schema)
{
	pfd_json_open(json, '{');
	if (schema) {
		pfd_json_keyz(json, "schema");
		pfd_json_strz(json, schema);
	}
	for (size_t c = 0; c < table->n_columns; c++) {
		pfd_json_keyz(json, table->columns[c].key);
		add_cell(json, &row->cells[c]);
	}
	pfd_json_close(json, '}');
}

/* `schema`: of each row, NULL where the document around them says it. */
static void add_rows(struct pfd_json *json, const struct pfd_table *table,
	const char *schema)
{
	pfd_json_open(json, '[');
	for (size_t i = 0; table && i < table->rows.n; i++)
		add_row(json, table, &table->rows.items[i], schema);
	pfd_json_close(json, ']');
}

static void add_facts(
	struct pfd_json *json, const struct pfd_fact *facts, size_t n)
{
	pfd_json_open(json, '{');
	for (size_t i = 0; i < n; i++) {
		pfd_json_keyz(json, facts[i].key);
		add_cell(json, &facts[i].value);
	}
	pfd_json_close(json, '}');
}

static void add_notes(struct pfd_json *json, const struct pfd_doc *doc)
{
	bool any = false;

	for (size_t i = 0; i < doc->blocks.n; i++) {
		const struct pfd_block *block = doc->blocks.items[i];

		if (block->kind != PFD_BLOCK_NOTE)
			continue;
		if (!any) {
			pfd_json_keyz(json, "notes");
			pfd_json_open(json, '[');
			any = true;
		}
		pfd_json_str(json, block->text);
	}
	if (any)
		pfd_json_close(json, ']');
}

static void add_pictures(struct pfd_json *json, const struct pfd_doc *doc)
{
	bool any = false;

	pfd_vec_foreach (block, &doc->blocks) {
		const struct pfd_picture *picture = (*block)->picture;

		if (!picture)
			continue;
		if (!any) {
			pfd_json_keyz(json, "pictures");
			pfd_json_open(json, '[');
			any = true;
		}
		pfd_json_open(json, '{');
		pfd_json_keyz(json, "alt");
		pfd_json_str(json, picture->alt);
		pfd_json_keyz(json, "caption");
		pfd_json_str(json, picture->caption);
		pfd_json_keyz(json, "path");
		pfd_json_str(json, picture->path);
		pfd_json_keyz(json, "sha256");
		pfd_json_str(json, picture->sha256);
		pfd_json_close(json, '}');
	}
	if (any)
		pfd_json_close(json, ']');
}

static void add_prose(struct pfd_json *json, const struct pfd_doc *doc)
{
	pfd_json_keyz(json, "text");
	pfd_json_open(json, '[');
	for (size_t i = 0; i < doc->blocks.n; i++)
		if (pfd_block_is_prose(doc->blocks.items[i]))
			pfd_json_str(json, pfd_block_words(json->out->arena,
						   doc->blocks.items[i]));
	pfd_json_close(json, ']');
}

static void add_doc(struct pfd_json *json, const struct pfd_doc *doc)
{
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "schema");
	pfd_json_strz(json, doc->schema);
	if (doc->title) {
		pfd_json_keyz(json, "title");
		pfd_json_strz(json, doc->title);
	}
	if (doc->prose)
		add_prose(json, doc);
	for (size_t i = 0; i < doc->blocks.n; i++) {
		const struct pfd_block *block = doc->blocks.items[i];

		if (block->kind == PFD_BLOCK_TABLE) {
			pfd_json_keyz(json, block->table->name);
			add_rows(json, block->table, NULL);
		} else if (block->kind == PFD_BLOCK_FACTS) {
			pfd_json_keyz(json, pfd_block_member(block));
			add_facts(json, block->facts.items, block->facts.n);
		}
	}
	add_pictures(json, doc);
	add_notes(json, doc);
	if (doc->provenance.n > 0) {
		pfd_json_keyz(json, "provenance");
		add_facts(json, doc->provenance.items, doc->provenance.n);
	}
	pfd_json_close(json, '}');
}

void pfd_render_json(const struct pfd_render *r)
{
	struct pfd_json json = pfd_json(r->out, 2);

	if (r->doc->list)
		add_rows(&json, pfd_first_table(r->doc), r->doc->schema);
	else
		add_doc(&json, r->doc);
	pfd_buf_addc(r->out, '\n');
}

/* One object a line; a document without a table is one object. */
void pfd_render_jsonl(const struct pfd_render *r)
{
	struct pfd_json json;

	for (size_t i = 0; r->table && i < r->table->rows.n; i++) {
		json = pfd_json(r->out, 0);
		add_row(&json, r->table, &r->table->rows.items[i],
			r->doc->schema);
		pfd_buf_addc(r->out, '\n');
	}
	if (!r->table && !r->doc->list) {
		json = pfd_json(r->out, 0);
		add_doc(&json, r->doc);
		pfd_buf_addc(r->out, '\n');
	}
}
