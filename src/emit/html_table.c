/* Tables of HTML: with a caption, with heads that say of what, and a frame that
 * scrolls where the page is too narrow. */
#include <pfd/text.h>
#include <pfd/write.h>

#include "html.h"

enum {
	LONG_WORD = 24, /* letters; longer ones may be broken */
	SOLE = 2,       /* so few columns fit any page */
	SHORT = 12      /* rows that stay together on paper */
};

static struct pfd_str text_of(
	const struct pfd_html *h, const struct pfd_cell *cell)
{
	return pfd_cell_people(h->arena, cell, h->lang, false);
}

static size_t longest_word(struct pfd_str text)
{
	size_t longest = 0;
	struct pfd_str word;

	while (text.len && pfd_str_cut(&text, ' ', &word))
		if (word.len > longest)
			longest = pfd_utf8_width(pfd_str_sub(word, 0,
				word.len < 4 * LONG_WORD ? word.len
							 : 4 * LONG_WORD));
	return longest;
}

/* Letters that the table needs side by side when words are not broken. */
static size_t width_of(const struct pfd_html *h, const struct pfd_table *table)
{
	size_t sum = 0;

	for (size_t c = 0; c < table->n_columns; c++) {
		size_t widest = longest_word(
			pfd_column_head(h->arena, &table->columns[c]));

		for (size_t i = 0; i < table->rows.n && widest < LONG_WORD;
			i++) {
			size_t width = longest_word(
				text_of(h, &table->rows.items[i].cells[c]));

			widest = width > widest ? width : widest;
		}
		sum += 2 + (widest < LONG_WORD ? widest : LONG_WORD);
	}
	return sum;
}

/* How small the letters must be on paper. */
static const char *paper_size(size_t width)
{
	static const struct {
		size_t width;
		const char *class;
	} sizes[] = { { 84, "" }, { 100, " many" }, { 125, " wide" } };

	for (size_t i = 0; i < PFD_COUNT(sizes); i++)
		if (width <= sizes[i].width)
			return sizes[i].class;
	return " widest";
}

/* "2026-014": a browser would break it behind the hyphen. */
static bool is_number(const struct pfd_cell *cell, struct pfd_str text)
{
	return cell->kind == PFD_CELL_ID && text.len <= LONG_WORD / 2 &&
	       pfd_str_find(text, '-') != SIZE_MAX &&
	       pfd_str_find(text, ' ') == SIZE_MAX;
}

/* The first cell says of what its row is. */
static void add_row(const struct pfd_html *h, const struct pfd_table *table,
	const struct pfd_cell *cells, int depth)
{
	for (size_t c = 0; c < table->n_columns; c++) {
		struct pfd_str text = text_of(h, &cells[c]);
		bool head = c == 0 && text.len;

		pfd_buf_addz(h->out, head ? "<th scope=\"row\"" : "<td");
		if (c == 0 && depth > 0)
			pfd_buf_printf(h->out, " class=\"d%d\"",
				depth < 3 ? depth : 3);
		else if (pfd_column_right(&table->columns[c]))
			pfd_buf_addz(h->out, " class=\"n\"");
		else if (is_number(&cells[c], text))
			pfd_buf_addz(h->out, " class=\"i\"");
		else if (text.len > LONG_WORD && longest_word(text) > LONG_WORD)
			pfd_buf_addz(h->out, " class=\"x\"");
		pfd_buf_addc(h->out, '>');
		pfd_html_cell(h, &cells[c], false);
		pfd_buf_addz(h->out, head ? "</th>" : "</td>");
	}
	pfd_buf_addz(h->out, "</tr>\n");
}

static void add_head(const struct pfd_html *h, const struct pfd_table *table)
{
	pfd_buf_addz(h->out, "<thead><tr>");
	for (size_t c = 0; c < table->n_columns; c++) {
		struct pfd_str title =
			pfd_column_head(h->arena, &table->columns[c]);

		pfd_buf_addz(h->out, title.len ? "<th scope=\"col\"" : "<td");
		pfd_buf_addz(h->out, pfd_column_right(&table->columns[c])
					     ? " class=\"n\">"
					     : ">");
		pfd_html_text(h->out, title);
		pfd_buf_addz(h->out, title.len ? "</th>" : "</td>");
	}
	pfd_buf_addz(h->out, "</tr></thead>\n");
}

/* What is named by the heading above it is not named again where one sees. */
static void add_caption(
	const struct pfd_html *h, const struct pfd_table *table, size_t place)
{
	pfd_buf_printf(h->out, "<caption id=\"t%zu\"%s>", place,
		table->title ? "" : " class=\"hide\"");
	pfd_html_text(h->out, table->title ? pfd_str(table->title)
					   : pfd_str_trim(h->heading));
	pfd_buf_addz(h->out, "</caption>\n");
}

void pfd_html_table(
	const struct pfd_html *h, const struct pfd_table *table, size_t place)
{
	struct pfd_cell *totals = pfd_totals_line(h->arena, table, h->lang);

	if (table->n_columns == 0)
		return;
	pfd_buf_printf(h->out, "<div class=\"scroll%s%s\"",
		paper_size(width_of(h, table)),
		table->rows.n <= SHORT ? " short" : "");
	/* Who has no mouse scrolls it with the keys. */
	if (table->n_columns > SOLE)
		pfd_buf_printf(h->out,
			" role=\"group\" tabindex=\"0\" "
			"aria-labelledby=\"t%zu\"",
			place);
	pfd_buf_addz(h->out, ">\n<table>\n");
	add_caption(h, table, place);
	add_head(h, table);
	pfd_buf_addz(h->out, "<tbody>\n");
	pfd_vec_foreach (row, &table->rows) {
		pfd_buf_addz(
			h->out, row->strong ? "<tr class=\"strong\">" : "<tr>");
		add_row(h, table, row->cells, row->depth);
	}
	pfd_buf_addz(h->out, "</tbody>\n");
	if (totals) {
		pfd_buf_addz(h->out, "<tfoot><tr>");
		add_row(h, table, totals, 0);
		pfd_buf_addz(h->out, "</tfoot>\n");
	}
	pfd_buf_addz(h->out, "</table>\n</div>\n");
}
