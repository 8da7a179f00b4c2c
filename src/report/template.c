/* From a template to a document: one pass over the lines; parts that are left out
 * are walked, too, so that a wrong name shows before the day it matters. */
#include <pfd/text.h>

#include "template_fill.h"

/* Ends what lines added up to. */
static void flush(struct pfd_filling *f)
{
	static void (*const adders[])(struct pfd_doc *, struct pfd_str) = {
		[PFD_BLOCK_PARAGRAPH] = pfd_doc_paragraph,
		[PFD_BLOCK_LINES] = pfd_doc_lines,
		[PFD_BLOCK_NOTE] = pfd_doc_note,
	};

	if (f->text.len)
		adders[f->kind](f->doc, pfd_buf_str(&f->text));
	f->text.len = 0;
	f->facts = NULL;
}

static enum pfd_status add_text(struct pfd_filling *f, enum pfd_block_kind kind,
	struct pfd_str line, bool live)
{
	struct pfd_buf text = pfd_buf(f->doc->arena);
	enum pfd_status status = pfd_filling_expand(f, line, live, &text, NULL);

	if (status || !live)
		return status;
	if (f->facts || (f->text.len && f->kind != kind))
		flush(f);
	f->kind = kind;
	if (f->text.len)
		pfd_buf_addc(&f->text, kind == PFD_BLOCK_LINES ? '\n' : ' ');
	pfd_buf_add(&f->text, pfd_buf_str(&text));
	return PFD_OK;
}

static enum pfd_status add_heading(
	struct pfd_filling *f, struct pfd_str line, bool live)
{
	struct pfd_buf text = pfd_buf(f->doc->arena);
	int level = 0;
	enum pfd_status status;

	while (pfd_str_starts(line, "#")) {
		line = pfd_str_sub(line, 1, line.len);
		level++;
	}
	status = pfd_filling_expand(f, pfd_str_trim(line), live, &text, NULL);
	if (status || !live)
		return status;
	flush(f);
	/* Before all else it is the document's title, behind a letterhead not. */
	if (level == 1 && !f->doc->title && !f->doc->blocks.n)
		f->doc->title = pfd_arena_z(f->doc->arena, pfd_buf_str(&text));
	else
		pfd_doc_heading(f->doc,
			f->doc->title && level > 1 ? level - 1 : level, NULL,
			pfd_arena_z(f->doc->arena, pfd_buf_str(&text)));
	return PFD_OK;
}

/* "Name: {value}"; scripts find it by the value's name, else by its own. */
static enum pfd_status add_fact(
	struct pfd_filling *f, struct pfd_str line, bool live)
{
	struct pfd_arena *arena = f->doc->arena;
	struct pfd_buf title = pfd_buf(arena), text = pfd_buf(arena);
	struct pfd_cell cell = { 0 };
	struct pfd_str value = line, name, key;
	char *letter;
	enum pfd_status status;

	if (!pfd_str_cut(&value, ':', &name) || !value.ptr)
		return pfd_filling_no_line(f, line);
	value = pfd_str_trim(value);
	status = pfd_filling_expand(f, name, live, &title, NULL);
	if (!status)
		status = pfd_filling_expand(f, value, live, &text, &cell);
	if (status || !live)
		return status;
	if (cell.kind == PFD_CELL_EMPTY)
		cell = pfd_cell_text(pfd_arena_str(arena, pfd_buf_str(&text)));
	if (f->text.len)
		flush(f);
	if (!f->facts)
		f->facts = pfd_doc_facts(
			f->doc, f->n_facts++ ? pfd_arena_printf(arena,
						       "facts_%d", f->n_facts)
						       .ptr
					     : "facts");
	key = pfd_str_starts(value, "{") && pfd_str_ends(value, "}") &&
			      pfd_str_find(pfd_str_sub(value, 1, value.len),
				      '{') == SIZE_MAX
		      ? pfd_str_sub(value, 1, value.len - 1)
		      : pfd_slug(arena, name);
	key = pfd_arena_str(arena, key);
	for (letter = (char *)(uintptr_t)key.ptr; *letter; letter++)
		*letter = *letter == '.' || *letter == '-' ? '_' : *letter;
	pfd_doc_fact(f->doc, f->facts, key.ptr,
		pfd_arena_z(arena, pfd_buf_str(&title)), cell);
	return PFD_OK;
}

/* ---- what stands in braces ---------------------------------------------------------- */

static enum pfd_status add_lines(
	struct pfd_filling *f, bool live, bool *ret_else);

/* The word before the next blank. */
static struct pfd_str next_word(struct pfd_str *rest)
{
	struct pfd_str word = { 0 };

	*rest = pfd_str_trim(*rest);
	if (rest->len)
		(void)pfd_str_cut(rest, ' ', &word);
	*rest = pfd_str_trim(*rest);
	return word;
}

/* Columns in the order asked for; without any, all of the list's. */
static enum pfd_status add_table(
	struct pfd_filling *f, struct pfd_str rest, bool live)
{
	struct pfd_str name, column;
	const struct pfd_table *list;
	struct pfd_column columns[PFD_TEMPLATE_COLUMNS];
	int from[PFD_COUNT(columns)];
	struct pfd_table *table;
	size_t n = 0;
	bool all;

	(void)pfd_str_cut(&rest, ':', &name);
	list = pfd_filling_list(f, pfd_str_trim(name));
	if (!list)
		return pfd_filling_no_name(f, pfd_str_trim(name), true);
	while ((column = next_word(&rest)).len && n < PFD_COUNT(columns)) {
		from[n] = pfd_filling_column(list, column);
		if (from[n] < 0)
			return pfd_filling_refuse(f,
				PFD_TEXT("the list has no column “{name}”",
					"die Liste hat keine Spalte „{name}“"),
				column,
				PFD_MESSAGE("the names: pfd explain templates",
					"die Namen: pfd explain templates"));
		columns[n] = list->columns[from[n]];
		n++;
	}
	all = n == 0;
	for (; all && n < list->n_columns && n < PFD_COUNT(columns); n++) {
		columns[n] = list->columns[n];
		from[n] = (int)n;
	}
	if (!live)
		return PFD_OK;
	flush(f);
	/* To be filled in by hand: nothing to sum. */
	for (size_t c = 0; f->t->blank && !list->rows.n && c < n; c++)
		columns[c].total = false;
	table = pfd_doc_table(f->doc, list->name, NULL, columns, n);
	for (size_t i = 0; i < list->rows.n; i++) {
		struct pfd_row *row = pfd_table_row(f->doc, table);

		for (size_t c = 0; c < n; c++)
			row->cells[c] = list->rows.items[i].cells[from[c]];
	}
	for (size_t i = 0;
		f->t->blank && !list->rows.n && i < PFD_TEMPLATE_BLANK_ROWS;
		i++)
		(void)pfd_table_row(f->doc, table);
	return PFD_OK;
}

static enum pfd_status add_letters(struct pfd_filling *f, struct pfd_str name,
	bool live, void (*add)(struct pfd_doc *, struct pfd_str))
{
	struct pfd_buf text = pfd_buf(f->doc->arena);
	struct pfd_cell cell;
	enum pfd_status status = pfd_filling_value(f, name, live, &text, &cell);

	if (status || !live)
		return status;
	flush(f);
	add(f->doc, pfd_buf_str(&text));
	return PFD_OK;
}

static enum pfd_status add_each(
	struct pfd_filling *f, struct pfd_str name, bool live)
{
	const struct pfd_table *list = pfd_filling_list(f, name),
			       *outer = f->list;
	const struct pfd_row *outer_row = f->row;
	size_t start = f->at + 1, i = 0;
	enum pfd_status status = PFD_OK;
	bool other;

	if (!list)
		return pfd_filling_no_name(f, name, true);
	f->list = list;
	/* Once without an entry where there is none. */
	do {
		f->row = live && i < list->rows.n ? &list->rows.items[i] : NULL;
		f->at = start;
		status = add_lines(f, f->row != NULL, &other);
		if (!status && other)
			status = pfd_filling_no_line(f, PFD_STR("{else}"));
	} while (!status && live && ++i < list->rows.n);
	f->list = outer;
	f->row = outer_row;
	return status;
}

/* "NAME", "not NAME", "NAME = KEY". */
static enum pfd_status judge(
	struct pfd_filling *f, struct pfd_str rest, bool *ret_holds)
{
	struct pfd_str name = next_word(&rest), key;
	const struct pfd_template_field *field;
	const struct pfd_table *list;
	struct pfd_cell cell;
	bool not = pfd_str_eqz(name, "not");

	if (not )
		name = next_word(&rest);
	list = pfd_filling_list(f, name);
	if (list && !rest.len) {
		*ret_holds = (list->rows.n > 0) != not ;
		return PFD_OK;
	}
	if (!pfd_filling_find(f, name, &cell, &field))
		return pfd_filling_no_name(f, name, false);
	*ret_holds = pfd_filling_is_something(&cell) != not ;
	if (!rest.len)
		return PFD_OK;
	if (!pfd_str_eqz(next_word(&rest), "="))
		return pfd_filling_no_line(f, f->lines.items[f->at]);
	key = next_word(&rest);
	*ret_holds =
		((cell.kind == PFD_CELL_ID || cell.kind == PFD_CELL_TEXT) &&
			pfd_str_eq(cell.text, key)) != not ;
	return rest.len ? pfd_filling_no_line(f, f->lines.items[f->at])
			: PFD_OK;
}

static enum pfd_status add_if(
	struct pfd_filling *f, struct pfd_str rest, bool live)
{
	bool holds = false, other = false, again;
	enum pfd_status status = judge(f, rest, &holds);

	if (status)
		return status;
	f->at++;
	status = add_lines(f, live && holds, &other);
	if (status || !other)
		return status;
	f->at++;
	status = add_lines(f, live && !holds, &again);
	return !status && again ? pfd_filling_no_line(f, PFD_STR("{else}"))
				: status;
}

static enum pfd_status split(
	struct pfd_filling *f, const struct pfd_template_text *text)
{
	struct pfd_str rest = text->text, line;

	f->file = text->file;
	f->lines = (struct pfd_lines){ 0 };
	f->at = 0;
	f->depth = 0;
	if (pfd_utf8_check(rest) != SIZE_MAX)
		return pfd_fail(f->err, PFD_REFUSED,
			PFD_MESSAGE("{file}: is not UTF-8",
				"{file}: ist kein UTF-8",
				PFD_A_Z("file", f->file)));
	while (rest.len && pfd_str_cut(&rest, '\n', &line))
		pfd_vec_push(f->doc->arena, &f->lines, line);
	return PFD_OK;
}

/* After an error the place in the part is kept. */
static enum pfd_status add_part(
	struct pfd_filling *f, struct pfd_str name, bool live)
{
	struct pfd_template_text text = { 0 };
	const struct pfd_filling outer = *f;
	enum pfd_status status;
	bool other;

	status = f->t->part ? f->t->part(f->t->ctx, name, &text, f->err)
			    : PFD_OK;
	if (status)
		return status;
	if (!text.file)
		return pfd_filling_refuse(f,
			PFD_TEXT("there is no part “{name}”",
				"es gibt keinen Baustein „{name}“"),
			name,
			PFD_MESSAGE("the parts: pfd explain templates",
				"die Bausteine: pfd explain templates"));
	if (++f->parts > PFD_TEMPLATE_PARTS)
		return pfd_filling_refuse(f,
			PFD_TEXT("part “{name}” holds itself",
				"der Baustein „{name}“ enthält sich selbst"),
			name, (struct pfd_message){ 0 });
	status = split(f, &text);
	if (!status)
		status = add_lines(f, live, &other);
	if (status)
		return status;
	f->file = outer.file;
	f->lines = outer.lines;
	f->at = outer.at;
	f->depth = outer.depth;
	f->parts = outer.parts;
	return PFD_OK;
}

static enum pfd_status add_braces(
	struct pfd_filling *f, struct pfd_str line, bool live, bool *ret_known)
{
	struct pfd_str rest = pfd_str_sub(line, 1, line.len - 1);
	struct pfd_str word = next_word(&rest);

	*ret_known = true;
	if (pfd_str_eqz(word, "if"))
		return add_if(f, rest, live);
	if (pfd_str_eqz(word, "each"))
		return add_each(f, rest, live);
	if (pfd_str_eqz(word, "table"))
		return add_table(f, rest, live);
	if (pfd_str_eqz(word, "part"))
		return add_part(f, rest, live);
	if (pfd_str_eqz(word, "code"))
		return add_letters(f, rest, live, pfd_doc_code);
	if (pfd_str_eqz(word, "qr"))
		return add_letters(f, rest, live, pfd_doc_qr);
	*ret_known = false;
	return PFD_OK;
}

/* ---- lines ---------------------------------------------------------------------------- */

static struct pfd_str behind(struct pfd_str line, size_t n)
{
	return pfd_str_trim(pfd_str_sub(line, n, line.len));
}

static enum pfd_status add_line(
	struct pfd_filling *f, struct pfd_str line, bool live)
{
	enum pfd_status status;
	bool known;

	if (pfd_str_starts(line, "%"))
		return PFD_OK;
	if (!line.len) {
		if (live)
			flush(f);
		return PFD_OK;
	}
	if (pfd_str_starts(line, "{") && pfd_str_ends(line, "}")) {
		status = add_braces(f, line, live, &known);
		if (status || known)
			return status;
	}
	if (pfd_str_starts(line, "#"))
		return add_heading(f, line, live);
	if (pfd_str_starts(line, "| ") || pfd_str_eqz(line, "|"))
		return add_text(f, PFD_BLOCK_LINES, behind(line, 1), live);
	if (pfd_str_starts(line, "> "))
		return add_text(f, PFD_BLOCK_NOTE, behind(line, 2), live);
	if (pfd_str_starts(line, "- "))
		return add_fact(f, behind(line, 2), live);
	return add_text(f, PFD_BLOCK_PARAGRAPH, line, live);
}

/* Lines up to the {end} or {else} that belongs to them; f->at is then there. */
static enum pfd_status add_lines(
	struct pfd_filling *f, bool live, bool *ret_else)
{
	enum pfd_status status = PFD_OK;
	size_t begun = f->at ? f->at - 1 : 0;

	if (++f->depth > PFD_TEMPLATE_DEPTH)
		return pfd_filling_no_line(f, f->lines.items[begun]);
	for (; !status && f->at < f->lines.n; f->at++) {
		struct pfd_str line = pfd_str_trim(f->lines.items[f->at]);

		*ret_else = pfd_str_eqz(line, "{else}");
		if (f->depth > 1 && (*ret_else || pfd_str_eqz(line, "{end}"))) {
			f->depth--;
			return PFD_OK;
		}
		status = add_line(f, line, live);
		if (status)
			return status;
	}
	if (f->depth > 1) {
		f->at = begun;
		return pfd_filling_refuse(f,
			PFD_TEXT("{name} is not ended",
				"{name} ist nicht abgeschlossen"),
			pfd_str_trim(f->lines.items[begun]),
			(struct pfd_message){ 0 });
	}
	return PFD_OK;
}

enum pfd_status pfd_template_fill(struct pfd_doc *doc,
	const struct pfd_template *template, struct pfd_err *err)
{
	struct pfd_filling f = { .t = template, .doc = doc, .err = err };
	enum pfd_status status;
	bool other;

	f.text = pfd_buf(doc->arena);
	status = split(&f, &template->body);
	if (!status)
		status = add_lines(&f, true, &other);
	flush(&f);
	return status;
}
