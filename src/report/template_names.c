/* Templates: names, their values, and what is said of those that are none. */
#include <pfd/text.h>

#include "template_fill.h"

enum { NAMES_MAX = 512 };

/* ---- errors -------------------------------------------------------------------- */

enum pfd_status pfd_filling_refuse(struct pfd_filling *f, struct pfd_text what,
	struct pfd_str name, struct pfd_message hint)
{
	struct pfd_message message = PFD_MESSAGE("{file}, line {line}: {what}",
		"{file}, Zeile {line}: {what}", PFD_A_Z("file", f->file),
		PFD_A_INT("line", (int64_t)f->at + 1));
	const struct pfd_message named = { what, { PFD_A_STR("name", name) } };

	/* In both languages, as nobody knows yet which one will be read. */
	message.args[2] = PFD_A_TEXT("what",
		PFD_TEXT(pfd_message_str(f->doc->arena, &named, PFD_EN).ptr,
			pfd_message_str(f->doc->arena, &named, PFD_DE).ptr));
	(void)pfd_fail(f->err, PFD_REFUSED, message);
	return hint.text.en ? pfd_hint(f->err, hint) : PFD_REFUSED;
}

enum pfd_status pfd_filling_no_name(
	struct pfd_filling *f, struct pfd_str name, bool list)
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
	if (!near && f->t->find) {
		struct pfd_str found = { 0 };
		struct pfd_cell ignored;

		(void)f->t->find(f->t->ctx, name, &ignored, &found);
		near = found.len ? pfd_arena_z(f->doc->arena, found) : NULL;
	}
	return pfd_filling_refuse(f,
		PFD_TEXT("there is no {{name}}", "es gibt kein {{name}}"), name,
		near ? PFD_MESSAGE("did you mean {near}?", "ähnlich ist {near}",
			       PFD_A_Z("near", near))
		: f->t->names.en
			? (struct pfd_message){ .text = f->t->names }
			: PFD_MESSAGE("the names: pfd explain templates",
				  "die Namen: pfd explain templates"));
}

static enum pfd_status no_value(struct pfd_filling *f, struct pfd_str name,
	const struct pfd_template_field *field)
{
	return pfd_filling_refuse(f,
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

enum pfd_status pfd_filling_no_line(struct pfd_filling *f, struct pfd_str line)
{
	return pfd_filling_refuse(f,
		PFD_TEXT("“{name}” is not understood",
			"„{name}“ ist nicht zu verstehen"),
		line,
		f->t->names.en
			? PFD_MESSAGE("between braces stands the name of a "
				      "figure; two opening braces are one",
				  "zwischen geschweiften Klammern steht der "
				  "Name einer Zahl; zwei öffnende sind eine")
			: PFD_MESSAGE("what a template may hold: pfd explain "
				      "templates",
				  "was in einer Vorlage stehen kann: pfd "
				  "explain templates"));
}

/* ---- names ---------------------------------------------------------------------- */

static bool is_name_char(char c)
{
	return pfd_is_lower(c) || pfd_is_digit(c) || c == '_' || c == '-' ||
	       c == '.';
}

const struct pfd_table *pfd_filling_list(
	const struct pfd_filling *f, struct pfd_str name)
{
	for (size_t i = 0; i < f->t->n_lists; i++)
		if (pfd_str_eqz(name, f->t->lists[i]->name))
			return f->t->lists[i];
	return NULL;
}

int pfd_filling_column(const struct pfd_table *list, struct pfd_str name)
{
	for (size_t i = 0; list && i < list->n_columns; i++)
		if (pfd_str_eqz(name, list->columns[i].key))
			return (int)i;
	return -1;
}

/* An entry's own names go before those of the paper.  False: no such name. */
bool pfd_filling_find(const struct pfd_filling *f, struct pfd_str name,
	struct pfd_cell *ret, const struct pfd_template_field **ret_field)
{
	int column = pfd_filling_column(f->list, name);
	struct pfd_str near;

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
	return f->t->find && f->t->find(f->t->ctx, name, ret, &near);
}

bool pfd_filling_is_something(const struct pfd_cell *cell)
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

enum pfd_status pfd_filling_value(struct pfd_filling *f, struct pfd_str name,
	bool live, struct pfd_buf *out, struct pfd_cell *ret)
{
	const struct pfd_template_field *field;
	struct pfd_str text;

	if (!pfd_filling_find(f, name, ret, &field))
		return pfd_filling_no_name(f, name, false);
	if (!live)
		return PFD_OK;
	text = pfd_cell_people(f->doc->arena, ret, f->doc->lang, true);
	if (!text.len && !f->t->blank)
		return no_value(f, name, field);
	pfd_buf_add(out, text.len ? text : pfd_str(f->t->blank));
	return PFD_OK;
}

enum pfd_status pfd_filling_expand(struct pfd_filling *f, struct pfd_str text,
	bool live, struct pfd_buf *out, struct pfd_cell *ret)
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
			return pfd_filling_no_line(f, text);
		status = pfd_filling_value(
			f, pfd_str_sub(text, 1, n), live, out, &cell);
		if (ret && n + 1 == whole.len)
			*ret = cell;
		text = pfd_str_sub(text, n + 1, text.len);
	}
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
	"{part name}      the lines of a part\n"
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
	"{part name}      die Zeilen eines Bausteins\n"
	"{code wert}      buchstabengetreu; {qr wert}: für eine Kamera"
};
