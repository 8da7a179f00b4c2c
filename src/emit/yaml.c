/* YAML in block style: the structure of the JSON, for reading and pasting. */
#include <pfd/base/money.h>
#include <pfd/write.h>

#include "render.h"

/* Ids and enum values stay plain as in the files, unless a reader could take
 * them for something else or they are no plain words at all. */
static bool plain_id(struct pfd_str id)
{
	bool joined = false;

	for (size_t i = 0; i < id.len; i++) {
		char c = id.ptr[i];
		bool word = pfd_is_digit(c) || pfd_is_lower(pfd_to_lower(c));

		if (!word && (i == 0 || !strchr("-_/.", c)))
			return false;
		joined = joined || c == '-' || c == '_' || c == '/';
	}
	return joined;
}

static void add_plain(struct pfd_buf *out, const char *z)
{
	pfd_yaml_scalar(out, pfd_str(z), true);
}

/* `indent` is that of the key before it: what goes on below it stands two
 * deeper.  Ends the line. */
static void add_cell(
	struct pfd_buf *out, const struct pfd_cell *cell, int indent)
{
	char money[PFD_MONEY_SIZE], date[PFD_DATE_SIZE];

	if (cell->kind != PFD_CELL_LIST || cell->list.n == 0)
		pfd_buf_addc(out, ' ');
	switch (cell->kind) {
	case PFD_CELL_EMPTY:
		add_plain(out, "null");
		break;
	case PFD_CELL_TEXT:
		if (pfd_str_find(cell->text, '\n') != SIZE_MAX)
			pfd_yaml_block(out, cell->text, indent + 2);
		else
			pfd_yaml_scalar(out, cell->text, false);
		break;
	case PFD_CELL_ID:
		pfd_yaml_scalar(out, cell->text, plain_id(cell->text));
		break;
	case PFD_CELL_INT:
		pfd_buf_printf(out, "%lld", (long long)cell->num);
		break;
	case PFD_CELL_MONEY:
		add_plain(out, pfd_money_file(cell->num, money));
		break;
	case PFD_CELL_DATE:
		add_plain(out, pfd_date_iso(cell->date, date));
		break;
	case PFD_CELL_BOOL:
		add_plain(out, cell->yes ? "true" : "false");
		break;
	case PFD_CELL_LIST:
		for (size_t i = 0; i < cell->list.n; i++) {
			struct pfd_str item = cell->list.items[i];

			pfd_buf_addc(out, '\n');
			pfd_buf_fill(out, ' ', (size_t)indent + 2);
			pfd_buf_addz(out, "- ");
			pfd_yaml_scalar(out, item, plain_id(item));
		}
		if (cell->list.n == 0)
			pfd_buf_addz(out, "[]");
		break;
	}
	pfd_buf_addc(out, '\n');
}

/* Keys are quoted where a reader would not take them for words: no, y, on. */
static void add_key(struct pfd_buf *out, const char *key)
{
	pfd_yaml_scalar(out, pfd_str(key), false);
	pfd_buf_addc(out, ':');
}

static void add_rows(
	struct pfd_buf *out, const struct pfd_table *table, int indent)
{
	for (size_t i = 0; i < table->rows.n; i++) {
		for (size_t c = 0; c < table->n_columns; c++) {
			pfd_buf_fill(out, ' ', (size_t)indent);
			pfd_buf_addz(out, c == 0 ? "- " : "  ");
			add_key(out, table->columns[c].key);
			add_cell(out, &table->rows.items[i].cells[c],
				indent + 2);
		}
	}
}

static void add_facts(struct pfd_buf *out, const char *name,
	const struct pfd_fact *facts, size_t n)
{
	add_key(out, name);
	pfd_buf_addz(out, n ? "\n" : " {}\n");
	for (size_t i = 0; i < n; i++) {
		pfd_buf_addz(out, "  ");
		add_key(out, facts[i].key);
		add_cell(out, &facts[i].value, 2);
	}
}

static void add_notes(struct pfd_buf *out, const struct pfd_doc *doc)
{
	bool any = false;

	for (size_t i = 0; i < doc->blocks.n; i++) {
		if (doc->blocks.items[i]->kind != PFD_BLOCK_NOTE)
			continue;
		if (!any)
			pfd_buf_addz(out, "notes:\n");
		any = true;
		pfd_buf_addz(out, "  - ");
		pfd_yaml_scalar(out, doc->blocks.items[i]->text, false);
		pfd_buf_addc(out, '\n');
	}
}

/* `first`: "- " or "  ". */
static void add_word(struct pfd_buf *out, const char *first, const char *key,
	struct pfd_str value)
{
	struct pfd_cell cell = pfd_cell_text(value);

	pfd_buf_printf(out, "  %s", first);
	add_key(out, key);
	add_cell(out, &cell, 4);
}

static void add_pictures(struct pfd_buf *out, const struct pfd_doc *doc)
{
	bool any = false;

	pfd_vec_foreach (block, &doc->blocks) {
		const struct pfd_picture *picture = (*block)->picture;

		if (!picture)
			continue;
		if (!any)
			pfd_buf_addz(out, "pictures:\n");
		any = true;
		add_word(out, "- ", "alt", picture->alt);
		add_word(out, "  ", "caption", picture->caption);
		add_word(out, "  ", "path", picture->path);
		add_word(out, "  ", "sha256", picture->sha256);
	}
}

static void add_prose(struct pfd_buf *out, const struct pfd_doc *doc)
{
	struct pfd_cell text;

	pfd_buf_addz(out, "text:\n");
	for (size_t i = 0; i < doc->blocks.n; i++) {
		if (!pfd_block_is_prose(doc->blocks.items[i]))
			continue;
		text = pfd_cell_text(
			pfd_block_words(out->arena, doc->blocks.items[i]));
		pfd_buf_addz(out, "  -");
		add_cell(out, &text, 2);
	}
}

static void add_member(struct pfd_buf *out, const struct pfd_block *block)
{
	if (block->kind == PFD_BLOCK_TABLE) {
		add_key(out, block->table->name);
		pfd_buf_addz(out, block->table->rows.n ? "\n" : " []\n");
		add_rows(out, block->table, 2);
	} else if (block->kind == PFD_BLOCK_FACTS) {
		add_facts(out, pfd_block_member(block), block->facts.items,
			block->facts.n);
	}
}

void pfd_render_yaml(const struct pfd_render *r)
{
	const struct pfd_doc *doc = r->doc;

	if (doc->list) {
		const struct pfd_table *table = pfd_first_table(doc);

		if (table && table->rows.n)
			add_rows(r->out, table, 0);
		else
			pfd_buf_addz(r->out, "[]\n");
		return;
	}
	add_key(r->out, "schema");
	pfd_buf_addc(r->out, ' ');
	pfd_yaml_scalar(r->out, pfd_str(doc->schema), false);
	pfd_buf_addc(r->out, '\n');
	if (doc->title) {
		add_key(r->out, "title");
		pfd_buf_addc(r->out, ' ');
		pfd_yaml_scalar(r->out, pfd_str(doc->title), false);
		pfd_buf_addc(r->out, '\n');
	}
	if (doc->prose)
		add_prose(r->out, doc);
	for (size_t i = 0; i < doc->blocks.n; i++)
		add_member(r->out, doc->blocks.items[i]);
	add_pictures(r->out, doc);
	add_notes(r->out, doc);
	if (doc->provenance.n > 0)
		add_facts(r->out, "provenance", doc->provenance.items,
			doc->provenance.n);
}
