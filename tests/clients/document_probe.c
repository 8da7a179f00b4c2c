/* Writes a document of all kinds of blocks and of texts that no record may hold,
 * in the format named, to stdout: for tests/clients/documents.py. */
#include <stdio.h>

#include <pfd/emit.h>
#include <pfd/text.h>

static struct pfd_str repeat(
	struct pfd_arena *arena, const char *z, size_t times)
{
	struct pfd_buf buf = pfd_buf(arena);

	while (times--)
		pfd_buf_addz(&buf, z);
	return pfd_buf_str(&buf);
}

static void add_table(struct pfd_doc *doc, const char *title)
{
	static const struct pfd_column columns[] = {
		{ "text", "Text", PFD_CELL_TEXT },
		{ "day", "Tag", PFD_CELL_DATE },
		{ "amount", "Betrag €", PFD_CELL_MONEY, .total = true },
		{ "count", "Anzahl", PFD_CELL_INT, .total = true },
	};
	const struct pfd_str texts[] = {
		PFD_STR("=1+1"),
		PFD_STR("https://example.org/"),
		PFD_STR("_x0041_ \x1b[2J \xe2\x80\xae<b>&amp;\tEnde"),
		repeat(doc->arena, "Wort", 16384),
		repeat(doc->arena, "\xf0\x9f\x8c\x8d ", 20000),
		PFD_STR("\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d 12 "
			"\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85"),
		PFD_STR("zwei\nZeilen"),
	};
	struct pfd_table *table =
		pfd_doc_table(doc, "t", title, columns, PFD_COUNT(columns));

	for (size_t i = 0; i < PFD_COUNT(texts); i++) {
		struct pfd_row *row = pfd_table_row(doc, table);

		row->depth = i == 1;
		row->cells[0] = pfd_cell_text(texts[i]);
		row->cells[1] = pfd_cell_date(
			(struct pfd_date){ i == 0 ? -30000 : 20000 });
		row->cells[2] = pfd_cell_money(i == 0 ? -123456789 : 1);
		row->cells[3] = pfd_cell_int(i == 6 ? INT64_MAX - 10 : 1);
	}
}

int main(int argc, char **argv)
{
	PFD_CLEANUP(pfd_arena_freep)
	struct pfd_arena *arena = pfd_arena_new();
	struct pfd_doc *doc = pfd_doc_new(
		arena, PFD_DE, "pfd/probe/1", "Probe & <Titel> =1+1");
	int format = argc == 2 ? pfd_format_named(argv[1]) : -1;
	struct pfd_emit_options options = { .made_s = 1772366400 };
	struct pfd_err err = { .arena = arena };
	struct pfd_buf out = pfd_buf(arena);

	if (format < 0)
		return 2;
	options.format = (enum pfd_format)format;
	pfd_doc_heading(doc, 1, "a", "Erste [Überschrift]: a/b*?\\'");
	pfd_doc_paragraph(doc, repeat(arena, "Ein Satz im Text. ", 300));
	pfd_doc_note(doc, repeat(arena, "x", 65536));
	pfd_doc_code(doc, PFD_STR("if (a <\tb)\n\treturn \x07;"));
	add_table(doc, "Ein Name: länger als einunddreißig Zeichen");
	add_table(doc, "EIN NAME: länger als einunddreißig Zeichen");
	add_table(doc, "History");
	pfd_doc_provenance(doc, "commit", "Commit", pfd_cell_z("0123abc"));
	pfd_doc_provenance(doc, "as_of", "Stichtag",
		pfd_cell_date((struct pfd_date){ 1 }));
	if (pfd_emit(&out, doc, &options, &err)) {
		struct pfd_str why =
			pfd_message_str(arena, &err.message, PFD_DE);

		fprintf(stderr, "%.*s\n", PFD_STR_ARG(why));
		return (int)err.status;
	}
	return fwrite(out.ptr, 1, out.len, stdout) == out.len ? 0 : 3;
}
