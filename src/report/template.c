/* From a template to a document: one pass over the lines; parts that are left out
 * are walked, too, so that a wrong name shows before the day it matters. */
#include <pfd/text.h>

#include "template.h"

enum { DEPTH_MAX = 16, NAMES_MAX = 512, BLANK_ROWS = 8 };

struct filling {
	const struct pfd_template *t;
	struct pfd_doc *doc;
	struct pfd_err *err;
	struct {
		PFD_VEC_OF(struct pfd_str);
	} lines;
	size_t at; /* the line that is read */
	int depth;
	/* Of {each}: the entry, whose columns are names, too. */
	const struct pfd_table *list;
	const struct pfd_row *row; /* NULL: in a part that is left out */
	/* What lines add up to. */
	enum pfd_block_kind kind;
	struct pfd_buf text;
	struct pfd_block *facts;
	int n_facts; /* FACTS blocks so far: each has a name of its own */
};

/* ---- errors -------------------------------------------------------------------- */

static enum pfd_status refuse(struct filling *f, struct pfd_text what,
	struct pfd_str name, struct pfd_message hint)
{
	struct pfd_message message = PFD_MESSAGE("{file}, line {line}: {what}",
		"{file}, Zeile {line}: {what}", PFD_A_Z("file", f->t->file),
		PFD_A_INT("line", (int64_t)f->at + 1));
	const struct pfd_message named = { what, { PFD_A_STR("name", name) } };

	/* In both languages, as nobody knows yet which one will be read. */
	message.args[2] = PFD_A_TEXT("what",
		PFD_TEXT(pfd_message_str(f->doc->arena, &named, PFD_EN).ptr,
			pfd_message_str(f->doc->arena, &named, PFD_DE).ptr));
	(void)pfd_fail(f->err, PFD_REFUSED, message);
	return hint.text.en ? pfd_hint(f->err, hint) : PFD_REFUSED;
}

static enum pfd_status no_name(
	struct filling *f, struct pfd_str name, bool list)
{
	const char *names[NAMES_MAX], *near;
	size_t n = 0;

	for (size_t i = 0; !list && f->list && i < f->list->n_columns; i++)
		names[n++] = f->list->columns[i].key;
	for (size_t i = 0; !list && i < f->t->n_fields && n < NAMES_MAX; i++)
		names[n++] = f->t->fields[i].name;
	for (size_t i = 0; i < f->t->n_lists && n < NAMES_MAX; i++)
		names[n++] = f->t->lists[i]->name;
	near = pfd_did_you_mean(name, names, n);
	return refuse(f,
		PFD_TEXT("there is no {{name}}", "es gibt kein {{name}}"), name,
		near ? PFD_MESSAGE("did you mean {near}?", "ähnlich ist {near}",
			       PFD_A_Z("near", near))
		     : PFD_MESSAGE("the names: pfd explain templates",
			       "die Namen: pfd explain templates"));
}

static enum pfd_status no_value(struct filling *f, struct pfd_str name,
	const struct pfd_template_field *field)
{
	return refuse(f,
		PFD_TEXT("nothing is known for {{name}}",
			"für {{name}} ist nichts bekannt"),
		name,
		field && field->explain
			? PFD_MESSAGE("fill it in (pfd explain {field}), or "
				      "put {if …} around it in the template",
				  "eintragen (pfd explain {field}) oder in "
				  "der Vorlage mit {if …} einschließen",
				  PFD_A_Z("field", field->explain))
			: PFD_MESSAGE("put {if …} around it in the template",
				  "in der Vorlage mit {if …} einschließen"));
}

static enum pfd_status no_line(struct filling *f, struct pfd_str line)
{
	return refuse(f,
		PFD_TEXT("“{name}” is not understood",
			"„{name}“ ist nicht zu verstehen"),
		line,
		PFD_MESSAGE("what a template may hold: pfd explain templates",
			"was in einer Vorlage stehen kann: pfd explain "
			"templates"));
}

/* ---- names ---------------------------------------------------------------------- */

static bool is_name_char(char c)
{
	return pfd_is_lower(c) || pfd_is_digit(c) || c == '_' || c == '.';
}

static const struct pfd_table *find_list(
	const struct filling *f, struct pfd_str name)
{
	for (size_t i = 0; i < f->t->n_lists; i++)
		if (pfd_str_eqz(name, f->t->lists[i]->name))
			return f->t->lists[i];
	return NULL;
}

static int find_column(const struct pfd_table *list, struct pfd_str name)
{
	for (size_t i = 0; list && i < list->n_columns; i++)
		if (pfd_str_eqz(name, list->columns[i].key))
			return (int)i;
	return -1;
}

/* An entry's own names go before those of the paper.  False: no such name. */
static bool find_value(const struct filling *f, struct pfd_str name,
	struct pfd_cell *ret, const struct pfd_template_field **ret_field)
{
	int column = find_column(f->list, name);

	*ret = (struct pfd_cell){ 0 };
	*ret_field = NULL;
	if (column >= 0) {
		if (f->row)
			*ret = f->row->cells[column];
		return true;
	}
	for (size_t i = 0; i < f->t->n_fields; i++) {
		if (!pfd_str_eqz(name, f->t->fields[i].name))
			continue;
		*ret_field = &f->t->fields[i];
		*ret = f->t->fields[i].value;
		return true;
	}
	return false;
}

/* Whether there is something: an amount of 0 is nothing. */
static bool is_something(const struct pfd_cell *cell)
{
	switch (cell->kind) {
	case PFD_CELL_EMPTY:
		return false;
	case PFD_CELL_TEXT:
	case PFD_CELL_ID:
		return cell->text.len > 0;
	case PFD_CELL_INT:
	case PFD_CELL_MONEY:
		return cell->num != 0;
	case PFD_CELL_DATE:
		return true;
	case PFD_CELL_BOOL:
		return cell->yes;
	case PFD_CELL_LIST:
		return cell->list.n > 0;
	}
	return false;
}

/* ---- lines of text ---------------------------------------------------------------- */

static enum pfd_status add_value(struct filling *f, struct pfd_str name,
	bool live, struct pfd_buf *out, struct pfd_cell *ret)
{
	const struct pfd_template_field *field;
	struct pfd_str text;

	if (!find_value(f, name, ret, &field))
		return no_name(f, name, false);
	if (!live)
		return PFD_OK;
	text = pfd_cell_people(f->doc->arena, ret, f->doc->lang, true);
	if (!text.len && !f->t->blank)
		return no_value(f, name, field);
	pfd_buf_add(out, text.len ? text : pfd_str(f->t->blank));
	return PFD_OK;
}

/* The text with its values.  *ret (may be NULL): the value itself, where the text
 * is nothing but one. */
static enum pfd_status expand(struct filling *f, struct pfd_str text, bool live,
	struct pfd_buf *out, struct pfd_cell *ret)
{
	struct pfd_str whole = text;
	enum pfd_status status = PFD_OK;

	while (!status && text.len) {
		size_t brace = pfd_str_find(text, '{'), n = 1;
		struct pfd_cell cell;

		pfd_buf_add(out, pfd_str_sub(text, 0, brace));
		if (brace == SIZE_MAX)
			break;
		text = pfd_str_sub(text, brace, text.len);
		if (pfd_str_starts(text, "{{")) {
			pfd_buf_addc(out, '{');
			text = pfd_str_sub(text, 2, text.len);
			continue;
		}
		while (n < text.len && is_name_char(text.ptr[n]))
			n++;
		if (n == 1 || n == text.len || text.ptr[n] != '}')
			return no_line(f, text);
		status =
			add_value(f, pfd_str_sub(text, 1, n), live, out, &cell);
		if (ret && n + 1 == whole.len)
			*ret = cell;
		text = pfd_str_sub(text, n + 1, text.len);
	}
	return status;
}

/* Ends what lines added up to. */
static void flush(struct filling *f)
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

static enum pfd_status add_text(struct filling *f, enum pfd_block_kind kind,
	struct pfd_str line, bool live)
{
	struct pfd_buf text = pfd_buf(f->doc->arena);
	enum pfd_status status = expand(f, line, live, &text, NULL);

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
	struct filling *f, struct pfd_str line, bool live)
{
	struct pfd_buf text = pfd_buf(f->doc->arena);
	int level = 0;
	enum pfd_status status;

	while (pfd_str_starts(line, "#")) {
		line = pfd_str_sub(line, 1, line.len);
		level++;
	}
	status = expand(f, pfd_str_trim(line), live, &text, NULL);
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
	struct filling *f, struct pfd_str line, bool live)
{
	struct pfd_arena *arena = f->doc->arena;
	struct pfd_buf title = pfd_buf(arena), text = pfd_buf(arena);
	struct pfd_cell cell = { 0 };
	struct pfd_str value = line, name, key;
	char *letter;
	enum pfd_status status;

	if (!pfd_str_cut(&value, ':', &name) || !value.ptr)
		return no_line(f, line);
	value = pfd_str_trim(value);
	status = expand(f, name, live, &title, NULL);
	if (!status)
		status = expand(f, value, live, &text, &cell);
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

static enum pfd_status add_part(struct filling *f, bool live, bool *ret_else);

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
	struct filling *f, struct pfd_str rest, bool live)
{
	struct pfd_str name, column;
	const struct pfd_table *list;
	struct pfd_column columns[64];
	int from[PFD_COUNT(columns)];
	struct pfd_table *table;
	size_t n = 0;
	bool all;

	(void)pfd_str_cut(&rest, ':', &name);
	list = find_list(f, pfd_str_trim(name));
	if (!list)
		return no_name(f, pfd_str_trim(name), true);
	while ((column = next_word(&rest)).len && n < PFD_COUNT(columns)) {
		from[n] = find_column(list, column);
		if (from[n] < 0)
			return refuse(f,
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
	for (size_t i = 0; f->t->blank && !list->rows.n && i < BLANK_ROWS; i++)
		(void)pfd_table_row(f->doc, table);
	return PFD_OK;
}

static enum pfd_status add_letters(struct filling *f, struct pfd_str name,
	bool live, void (*add)(struct pfd_doc *, struct pfd_str))
{
	struct pfd_buf text = pfd_buf(f->doc->arena);
	struct pfd_cell cell;
	enum pfd_status status = add_value(f, name, live, &text, &cell);

	if (status || !live)
		return status;
	flush(f);
	add(f->doc, pfd_buf_str(&text));
	return PFD_OK;
}

static enum pfd_status add_each(
	struct filling *f, struct pfd_str name, bool live)
{
	const struct pfd_table *list = find_list(f, name), *outer = f->list;
	const struct pfd_row *outer_row = f->row;
	size_t start = f->at + 1, i = 0;
	enum pfd_status status = PFD_OK;
	bool other;

	if (!list)
		return no_name(f, name, true);
	f->list = list;
	/* Once without an entry where there is none. */
	do {
		f->row = live && i < list->rows.n ? &list->rows.items[i] : NULL;
		f->at = start;
		status = add_part(f, f->row != NULL, &other);
		if (!status && other)
			status = no_line(f, PFD_STR("{else}"));
	} while (!status && live && ++i < list->rows.n);
	f->list = outer;
	f->row = outer_row;
	return status;
}

/* "NAME", "not NAME", "NAME = KEY". */
static enum pfd_status judge(
	struct filling *f, struct pfd_str rest, bool *ret_holds)
{
	struct pfd_str name = next_word(&rest), key;
	const struct pfd_template_field *field;
	const struct pfd_table *list;
	struct pfd_cell cell;
	bool not = pfd_str_eqz(name, "not");

	if (not )
		name = next_word(&rest);
	list = find_list(f, name);
	if (list && !rest.len) {
		*ret_holds = (list->rows.n > 0) != not ;
		return PFD_OK;
	}
	if (!find_value(f, name, &cell, &field))
		return no_name(f, name, false);
	*ret_holds = is_something(&cell) != not ;
	if (!rest.len)
		return PFD_OK;
	if (!pfd_str_eqz(next_word(&rest), "="))
		return no_line(f, f->lines.items[f->at]);
	key = next_word(&rest);
	*ret_holds =
		((cell.kind == PFD_CELL_ID || cell.kind == PFD_CELL_TEXT) &&
			pfd_str_eq(cell.text, key)) != not ;
	return rest.len ? no_line(f, f->lines.items[f->at]) : PFD_OK;
}

static enum pfd_status add_if(struct filling *f, struct pfd_str rest, bool live)
{
	bool holds = false, other = false, again;
	enum pfd_status status = judge(f, rest, &holds);

	if (status)
		return status;
	f->at++;
	status = add_part(f, live && holds, &other);
	if (status || !other)
		return status;
	f->at++;
	status = add_part(f, live && !holds, &again);
	return !status && again ? no_line(f, PFD_STR("{else}")) : status;
}

static enum pfd_status add_braces(
	struct filling *f, struct pfd_str line, bool live, bool *ret_known)
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
	struct filling *f, struct pfd_str line, bool live)
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
static enum pfd_status add_part(struct filling *f, bool live, bool *ret_else)
{
	enum pfd_status status = PFD_OK;
	size_t begun = f->at ? f->at - 1 : 0;

	if (++f->depth > DEPTH_MAX)
		return no_line(f, f->lines.items[begun]);
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
		return refuse(f,
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
	struct filling f = { .t = template, .doc = doc, .err = err };
	struct pfd_str rest = template->text, line;
	enum pfd_status status;
	bool other;

	f.text = pfd_buf(doc->arena);
	if (pfd_utf8_check(rest) != SIZE_MAX)
		return pfd_fail(err, PFD_REFUSED,
			PFD_MESSAGE("{file}: is not UTF-8",
				"{file}: ist kein UTF-8",
				PFD_A_Z("file", template->file)));
	while (pfd_str_cut(&rest, '\n', &line))
		pfd_vec_push(doc->arena, &f.lines, line);
	status = add_part(&f, true, &other);
	flush(&f);
	return status;
}

const struct pfd_text pfd_template_syntax = {
	"# TITLE   ## HEADING   ### HEADING\n"
	"| LINE           a line that stays a line: letterhead, address\n"
	"> TEXT           a note\n"
	"- NAME: {value}  a fact\n"
	"% …              a remark, left out\n"
	"{value}          its place; {{ is a brace\n"
	"{if value} … {else} … {end}   each on a line of its own;\n"
	"                 also {if not value}, {if value = key}, {if list}\n"
	"{each list} … {end}           once for each entry; its columns are "
	"values\n"
	"{table list}     a table; {table list: column column …}\n"
	"{code value}     letter by letter; {qr value}: for a camera",
	"# TITEL   ## ÜBERSCHRIFT   ### ÜBERSCHRIFT\n"
	"| ZEILE          bleibt eine Zeile: Briefkopf, Anschrift\n"
	"> TEXT           ein Hinweis\n"
	"- NAME: {wert}   eine Angabe\n"
	"% …              eine Anmerkung, entfällt\n"
	"{wert}           sein Platz; {{ ist eine Klammer\n"
	"{if wert} … {else} … {end}    jeweils in einer eigenen Zeile;\n"
	"                 auch {if not wert}, {if wert = schlüssel}, {if "
	"liste}\n"
	"{each liste} … {end}          je Eintrag einmal; ihre Spalten sind "
	"Werte\n"
	"{table liste}    eine Tabelle; {table liste: spalte spalte …}\n"
	"{code wert}      buchstabengetreu; {qr wert}: für eine Kamera"
};
