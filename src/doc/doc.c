/* The document's builders: reports fill it, renderers only read it. */
#include <pfd/base/money.h>
#include <pfd/doc.h>

struct pfd_doc *pfd_doc_new(struct pfd_arena *arena, enum pfd_lang lang,
	const char *schema, const char *title)
{
	struct pfd_doc *doc = PFD_NEW(arena, struct pfd_doc);

	doc->arena = arena;
	doc->lang = lang;
	doc->schema = schema;
	doc->title = title;
	return doc;
}

static struct pfd_block *add_block(
	struct pfd_doc *doc, enum pfd_block_kind kind, struct pfd_str text)
{
	struct pfd_block *block = PFD_NEW(doc->arena, struct pfd_block);

	block->kind = kind;
	block->text = pfd_arena_str(doc->arena, text);
	pfd_vec_push(doc->arena, &doc->blocks, block);
	return block;
}

void pfd_doc_heading(
	struct pfd_doc *doc, int level, const char *name, const char *text)
{
	struct pfd_block *block =
		add_block(doc, PFD_BLOCK_HEADING, pfd_str(text));

	block->level = level < 1 ? 1 : level > 3 ? 3 : level;
	block->name = name;
}

void pfd_doc_paragraph(struct pfd_doc *doc, struct pfd_str text)
{
	add_block(doc, PFD_BLOCK_PARAGRAPH, text);
}

void pfd_doc_note(struct pfd_doc *doc, struct pfd_str text)
{
	add_block(doc, PFD_BLOCK_NOTE, text);
}

void pfd_doc_code(struct pfd_doc *doc, struct pfd_str text)
{
	add_block(doc, PFD_BLOCK_CODE, text);
}

void pfd_doc_lines(struct pfd_doc *doc, struct pfd_str text)
{
	add_block(doc, PFD_BLOCK_LINES, text);
}

void pfd_doc_qr(struct pfd_doc *doc, struct pfd_str text)
{
	add_block(doc, PFD_BLOCK_QR, text);
}

struct pfd_block *pfd_doc_picture(
	struct pfd_doc *doc, const struct pfd_picture *picture)
{
	struct pfd_block *block = add_block(doc, PFD_BLOCK_PICTURE,
		pfd_arena_printf(doc->arena, "[%s: %.*s; %.*s]%s%.*s",
			doc->lang == PFD_DE ? "Abbildung" : "Figure",
			PFD_STR_ARG(picture->alt), PFD_STR_ARG(picture->path),
			picture->caption.len ? "\n" : "",
			PFD_STR_ARG(picture->caption)));

	block->picture = PFD_NEW(doc->arena, struct pfd_picture);
	*block->picture = *picture;
	return block;
}

struct pfd_block *pfd_doc_list(struct pfd_doc *doc)
{
	return add_block(doc, PFD_BLOCK_LIST, (struct pfd_str){ 0 });
}

void pfd_doc_item(struct pfd_doc *doc, struct pfd_block *block, int depth,
	int number, struct pfd_str text)
{
	size_t n = block->items.n;
	int deepest = n ? block->items.items[n - 1].depth + 1 : 0;
	struct pfd_doc_item item = { .number = number,
		.text = pfd_arena_str(doc->arena, text) };

	deepest = deepest > 3 ? 3 : deepest;
	item.depth = depth > deepest ? deepest : depth;
	pfd_vec_push(doc->arena, &block->items, item);
}

struct pfd_table *pfd_doc_table(struct pfd_doc *doc, const char *name,
	const char *title, const struct pfd_column *columns, size_t n_columns)
{
	struct pfd_block *block =
		add_block(doc, PFD_BLOCK_TABLE, (struct pfd_str){ 0 });
	struct pfd_table *table = PFD_NEW(doc->arena, struct pfd_table);

	table->name = name;
	table->title = title;
	table->columns =
		pfd_alloc_n(doc->arena, n_columns, sizeof *table->columns);
	if (n_columns > 0)
		memcpy(table->columns, columns, n_columns * sizeof *columns);
	table->n_columns = n_columns;
	block->name = name;
	block->table = table;
	return table;
}

struct pfd_block *pfd_doc_facts(struct pfd_doc *doc, const char *name)
{
	struct pfd_block *block =
		add_block(doc, PFD_BLOCK_FACTS, (struct pfd_str){ 0 });

	block->name = name;
	return block;
}

void pfd_doc_fact_for(struct pfd_doc *doc, struct pfd_block *block,
	enum pfd_audience widest, const char *key, const char *title,
	struct pfd_cell value)
{
	struct pfd_fact fact = {
		.key = key, .title = title, .value = value, .widest = widest
	};

	pfd_vec_push(doc->arena, &block->facts, fact);
}

void pfd_doc_fact(struct pfd_doc *doc, struct pfd_block *block, const char *key,
	const char *title, struct pfd_cell value)
{
	pfd_doc_fact_for(doc, block, PFD_FOR_UNSAID, key, title, value);
}

void pfd_doc_provenance(struct pfd_doc *doc, const char *key, const char *title,
	struct pfd_cell value)
{
	struct pfd_fact fact = { .key = key, .title = title, .value = value };

	pfd_vec_push(doc->arena, &doc->provenance, fact);
}

struct pfd_row *pfd_table_row(struct pfd_doc *doc, struct pfd_table *table)
{
	struct pfd_row row = { .cells =
				       pfd_alloc_n(doc->arena, table->n_columns,
					       sizeof(struct pfd_cell)) };

	pfd_vec_push(doc->arena, &table->rows, row);
	return &table->rows.items[table->rows.n - 1];
}

size_t pfd_column_named(const struct pfd_table *table, const char *key)
{
	size_t c = 0;

	while (c < table->n_columns && strcmp(table->columns[c].key, key) != 0)
		c++;
	return c;
}

/* The sum of one column; empty when it leaves the range, because a wrong total
 * is worse than none. */
static struct pfd_cell column_sum(const struct pfd_table *table, size_t column)
{
	enum pfd_cell_kind kind = table->columns[column].kind;
	int64_t sum = 0;

	for (size_t i = 0; i < table->rows.n; i++) {
		const struct pfd_row *row = &table->rows.items[i];
		const struct pfd_cell *cell = &row->cells[column];

		if (row->strong || cell->kind != kind)
			continue;
		if (kind == PFD_CELL_MONEY) {
			if (!pfd_money_add(sum, cell->num, &sum))
				return (struct pfd_cell){ 0 };
		} else if (__builtin_add_overflow(sum, cell->num, &sum)) {
			return (struct pfd_cell){ 0 };
		}
	}
	return (struct pfd_cell){ .kind = kind, .num = sum };
}

struct pfd_cell *pfd_table_totals(
	struct pfd_arena *arena, const struct pfd_table *table)
{
	struct pfd_cell *cells = NULL;

	for (size_t i = 0; i < table->n_columns; i++) {
		const struct pfd_column *column = &table->columns[i];

		if (!column->total || (column->kind != PFD_CELL_INT &&
					      column->kind != PFD_CELL_MONEY))
			continue;
		if (!cells)
			cells = pfd_alloc_n(
				arena, table->n_columns, sizeof *cells);
		cells[i] = column_sum(table, i);
	}
	return cells;
}
