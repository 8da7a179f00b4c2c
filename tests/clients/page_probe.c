/* Writes a page with each text of stdin (parted by NUL) in every place where a
 * document may have one, to stdout: for tests/clients/pages.py. */
#include <stdio.h>

#include <pfd/emit.h>

static struct pfd_str all_of_stdin(struct pfd_arena *arena)
{
	struct pfd_buf buf = pfd_buf(arena);
	int c;

	while ((c = getchar()) != EOF)
		pfd_buf_addc(&buf, (char)c);
	return pfd_buf_str(&buf);
}

static void add_table(
	struct pfd_doc *doc, struct pfd_str text, const char *title)
{
	const struct pfd_column columns[] = {
		{ "text", title, PFD_CELL_TEXT },
		{ "id", title, PFD_CELL_ID },
		{ "list", title, PFD_CELL_LIST },
		{ "day", title, PFD_CELL_DATE },
		{ "amount", title, PFD_CELL_MONEY, .total = true },
	};
	const struct pfd_chart_spec chart = { PFD_CHART_BARS, title,
		{ title, title }, { title, title }, "text", { "amount" } };
	struct pfd_table *table =
		pfd_doc_table(doc, title, title, columns, PFD_COUNT(columns));
	struct pfd_row *row = pfd_table_row(doc, table);
	struct pfd_str *items = PFD_NEW(doc->arena, struct pfd_str);

	*items = text;
	row->cells[0] = pfd_cell_text(text);
	row->cells[1] = pfd_cell_enum(text, title);
	row->cells[2] = (struct pfd_cell){ .kind = PFD_CELL_LIST,
		.list = { items, 1 } };
	row->cells[3] = pfd_cell_date((struct pfd_date){ 20000 });
	row->cells[3].shown = text;
	row->cells[4] = pfd_cell_money(100);
	pfd_doc_chart(doc, table, &chart);
}

static void add(struct pfd_doc *doc, struct pfd_str text)
{
	const char *title = pfd_arena_z(doc->arena, text);
	struct pfd_block *block;

	pfd_doc_heading(doc, 1, title, title);
	pfd_doc_paragraph(doc, text);
	pfd_doc_note(doc, text);
	pfd_doc_code(doc, text);
	pfd_doc_lines(doc, text);
	block = pfd_doc_list(doc);
	pfd_doc_item(doc, block, 0, 0, text);
	pfd_doc_item(doc, block, 1, 7, text);
	block = pfd_doc_facts(doc, title);
	pfd_doc_fact(doc, block, title, title, pfd_cell_text(text));
	add_table(doc, text, title);
	pfd_doc_provenance(doc, title, title, pfd_cell_text(text));
}

int main(void)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_str rest = all_of_stdin(arena), text;
	struct pfd_emit_options options = { .format = PFD_FORMAT_HTML };
	struct pfd_err err = { .arena = arena };
	struct pfd_buf out = pfd_buf(arena);
	struct pfd_doc *doc = NULL;

	while (pfd_str_cut(&rest, '\0', &text)) {
		if (!doc)
			doc = pfd_doc_new(arena, PFD_DE,
				pfd_arena_z(arena, text),
				pfd_arena_z(arena, text));
		add(doc, text);
	}
	if (!doc || pfd_emit(&out, doc, &options, &err))
		return 1;
	return fwrite(out.ptr, 1, out.len, stdout) == out.len ? 0 : 3;
}
