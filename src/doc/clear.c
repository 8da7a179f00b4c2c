/* A document for an audience: what it may not see goes before any renderer looks, so
 * that no format can show it.
 */
#include <string.h>

#include <pfd/doc.h>
#include <pfd/text.h>

struct clear {
	struct pfd_doc *doc;
	enum pfd_audience audience, texts;
};

static bool sees(const struct clear *c, enum pfd_audience widest)
{
	return pfd_audience_sees(c->audience, widest);
}

/* ---- ids of persons ------------------------------------------------------------ */

enum { ID = 14 }; /* p- and 12 characters */

static bool is_word(char c)
{
	return pfd_is_digit(c) || (c >= 'a' && c <= 'z');
}

/* Where the next id of a person stands; the length if there is none. */
static size_t next_person(struct pfd_str text)
{
	for (size_t at = 0; at + ID <= text.len; at++) {
		size_t n = 2;

		if (text.ptr[at] != 'p' || text.ptr[at + 1] != '-' ||
			(at && is_word(text.ptr[at - 1])))
			continue;
		while (n < ID && is_word(text.ptr[at + n]))
			n++;
		if (n == ID &&
			!(at + n < text.len && is_word(text.ptr[at + n])))
			return at;
	}
	return text.len;
}

/* An id of a person is no name, but who has two papers could tell who is who. */
static struct pfd_str without_persons(
	const struct clear *c, struct pfd_str text)
{
	size_t at = next_person(text);
	struct pfd_buf out;

	if (at == text.len)
		return text;
	out = pfd_buf(c->doc->arena);
	while (at < text.len) {
		pfd_buf_add(&out, pfd_str_sub(text, 0, at));
		pfd_buf_addz(&out,
			pfd_text(PFD_TEXT("person", "Person"), c->doc->lang));
		text = pfd_str_sub(text, at + ID, text.len);
		at = next_person(text);
	}
	pfd_buf_add(&out, text);
	return pfd_buf_str(&out);
}

static void hide_persons(const struct clear *c, struct pfd_cell *cell)
{
	struct pfd_str *items;

	if (next_person(cell->record) < cell->record.len)
		cell->record = (struct pfd_str){ 0 };
	cell->shown = without_persons(c, cell->shown);
	if (cell->kind == PFD_CELL_TEXT || cell->kind == PFD_CELL_ID)
		cell->text = without_persons(c, cell->text);
	if (cell->kind != PFD_CELL_LIST)
		return;
	items = pfd_alloc_n(c->doc->arena, cell->list.n + 1, sizeof *items);
	for (size_t i = 0; i < cell->list.n; i++)
		items[i] = without_persons(c, cell->list.items[i]);
	cell->list.items = items;
}

/* ---- tables and facts ------------------------------------------------------------ */

/* None is none, any other may be too few. */
static void hide_people(
	const struct clear *c, bool people, struct pfd_cell *cell)
{
	if (people && c->audience == PFD_FOR_PUBLIC &&
		cell->kind == PFD_CELL_INT && cell->num)
		*cell = pfd_cell_hidden();
}

/* Cells move up in place: rows and charts refer to the table itself. */
static void clear_columns(const struct clear *c, struct pfd_table *table)
{
	size_t n = 0;

	for (size_t i = 0; i < table->n_columns; i++) {
		if (!sees(c, table->columns[i].widest))
			continue;
		table->columns[n] = table->columns[i];
		pfd_vec_foreach (row, &table->rows)
			row->cells[n] = row->cells[i];
		n++;
	}
	table->n_columns = n;
	if (c->audience < PFD_FOR_PUBLIC)
		return;
	pfd_vec_foreach (row, &table->rows)
		for (size_t i = 0; i < n; i++) {
			hide_persons(c, &row->cells[i]);
			hide_people(
				c, table->columns[i].people, &row->cells[i]);
		}
}

/* Rows without what they are about are nothing, nor is what they are about alone. */
static bool keep_table(const struct clear *c, struct pfd_table *table)
{
	size_t before = table->n_columns;

	if (!before || !sees(c, table->columns[0].widest))
		return false;
	clear_columns(c, table);
	return before == 1 || table->n_columns > 1;
}

static bool keep_facts(const struct clear *c, struct pfd_block *block)
{
	size_t n = 0;

	pfd_vec_foreach (fact, &block->facts) {
		if (!sees(c, fact->widest))
			continue;
		block->facts.items[n] = *fact;
		if (c->audience == PFD_FOR_PUBLIC)
			hide_persons(c, &block->facts.items[n].value);
		hide_people(c, fact->people, &block->facts.items[n].value);
		n++;
	}
	block->facts.n = n;
	return n > 0;
}

/* ---- charts ------------------------------------------------------------------------ */

/* Where a column stands once others went; SIZE_MAX: it went itself. */
static size_t moved(
	const struct clear *c, const struct pfd_table *table, size_t column)
{
	size_t at = 0;

	for (size_t i = 0; i < column; i++)
		at += sees(c, table->columns[i].widest);
	return sees(c, table->columns[column].widest) ? at : SIZE_MAX;
}

/* Before its table is cleared, whose columns it counts.  False: it shows what
 * went. */
static bool keep_chart(const struct clear *c, struct pfd_block *block)
{
	struct pfd_chart *chart = PFD_NEW(c->doc->arena, struct pfd_chart);

	*chart = *block->chart;
	chart->label = moved(c, chart->table, chart->label);
	if (chart->label == SIZE_MAX ||
		!sees(c, chart->table->columns[0].widest))
		return false;
	for (size_t i = 0; i < chart->n_series; i++) {
		struct pfd_chart_series *series = &chart->series[i];

		series->column = moved(c, chart->table, series->column);
		series->less = moved(c, chart->table, series->less);
		if (series->column == SIZE_MAX || series->less == SIZE_MAX)
			return false;
	}
	block->chart = chart;
	return true;
}

static void hide_in_picture(const struct clear *c, struct pfd_picture *picture)
{
	picture->alt = without_persons(c, picture->alt);
	picture->caption = without_persons(c, picture->caption);
	picture->path = without_persons(c, picture->path);
}

/* ---- the whole ---------------------------------------------------------------------- */

static bool keep_block(const struct clear *c, struct pfd_block *block)
{
	switch (block->kind) {
	case PFD_BLOCK_TABLE:
		return keep_table(c, block->table);
	case PFD_BLOCK_FACTS:
		return keep_facts(c, block);
	case PFD_BLOCK_CHART:
		return true;
	case PFD_BLOCK_HEADING:
	case PFD_BLOCK_PARAGRAPH:
	case PFD_BLOCK_NOTE:
	case PFD_BLOCK_CODE:
	case PFD_BLOCK_LINES:
	case PFD_BLOCK_QR:
	case PFD_BLOCK_LIST:
	case PFD_BLOCK_PICTURE:
		break;
	}
	if (!sees(c, block->widest ? block->widest : c->texts))
		return false;
	if (c->audience == PFD_FOR_PUBLIC) {
		block->text = without_persons(c, block->text);
		pfd_vec_foreach (item, &block->items)
			item->text = without_persons(c, item->text);
		if (block->picture)
			hide_in_picture(c, block->picture);
	}
	return true;
}

static void keep(struct pfd_doc *doc,
	bool (*good)(const struct clear *, struct pfd_block *),
	const struct clear *c)
{
	__typeof__(doc->blocks) kept = { 0 };

	for (size_t i = 0; i < doc->blocks.n; i++)
		if (good(c, doc->blocks.items[i]))
			pfd_vec_push(doc->arena, &kept, doc->blocks.items[i]);
	doc->blocks = kept;
}

static bool is_kept_chart(const struct clear *c, struct pfd_block *block)
{
	return block->kind != PFD_BLOCK_CHART || keep_chart(c, block);
}

/* From behind: a heading stands where anything follows before the next one that is
 * not below it. */
static void drop_headings(struct pfd_doc *doc)
{
	size_t at = doc->blocks.n;
	int filled = 0; /* what follows is below headings up to this level */

	for (size_t i = doc->blocks.n; i-- > 0;) {
		struct pfd_block *block = doc->blocks.items[i];
		bool heading = block->kind == PFD_BLOCK_HEADING;

		if (heading && filled < block->level)
			continue;
		filled = heading ? block->level - 1 : 3;
		doc->blocks.items[--at] = block;
	}
	for (size_t i = at; i < doc->blocks.n; i++)
		doc->blocks.items[i - at] = doc->blocks.items[i];
	doc->blocks.n -= at;
}

static bool has_main(const struct pfd_doc *doc)
{
	for (size_t i = 0; i < doc->blocks.n; i++)
		if ((doc->blocks.items[i]->kind == PFD_BLOCK_TABLE ||
			    doc->blocks.items[i]->kind == PFD_BLOCK_FACTS) &&
			doc->blocks.items[i]->name &&
			!strcmp(doc->blocks.items[i]->name, doc->main))
			return true;
	return false;
}

void pfd_doc_clear(struct pfd_doc *doc, enum pfd_audience audience,
	enum pfd_audience texts)
{
	const struct clear c = { doc, audience, texts };
	size_t before = doc->blocks.n;

	if (audience <= PFD_FOR_OFFICE)
		return;
	keep(doc, is_kept_chart, &c);
	keep(doc, keep_block, &c);
	if (doc->blocks.n < before)
		drop_headings(doc);
	if (doc->main && !has_main(doc))
		doc->main = NULL;
}
