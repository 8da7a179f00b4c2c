/* History in the office's words: commits, what they changed, and who brought what
 * stands in a record. */
#include "history.h"

/* ---- words ---------------------------------------------------------------------- */

const struct pfd_enum_value pfd_history_what_words[] = {
	[PFD_PAIR_CREATED] = { "created", { "new", "neu" } },
	[PFD_PAIR_REMOVED] = { "removed", { "removed", "entfernt" } },
	[PFD_PAIR_RENAMED] = { "renamed", { "renamed", "umbenannt" } },
	[PFD_PAIR_CHANGED] = { "changed", { "changed", "geändert" } },
	[PFD_PAIR_FORM] = { "form",
		{ "same content, written otherwise",
			"gleicher Inhalt, andere Schreibweise" } },
};

struct pfd_cell pfd_history_what(enum pfd_pair_what what, enum pfd_lang lang)
{
	return pfd_cell_enum(pfd_str(pfd_history_what_words[what].key),
		pfd_text(pfd_history_what_words[what].word, lang));
}

struct pfd_str pfd_report_field_words(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_kind *kind, struct pfd_str path)
{
	struct pfd_buf words = pfd_buf(arena);
	struct pfd_path parts;
	struct pfd_str bad;
	const char *near;

	if (!kind || !pfd_path_parse(kind->fields, path, &parts, &bad, &near))
		return path;
	for (size_t i = 0; i < parts.n; i++) {
		const struct pfd_path_part *part = &parts.parts[i];

		if (!part->field)
			return path;
		pfd_buf_addz(&words, i ? ": " : "");
		pfd_buf_addz(&words, pfd_text(part->field->title, lang));
		if (part->item.len)
			pfd_buf_printf(
				&words, " %.*s", PFD_STR_ARG(part->item));
	}
	return pfd_buf_str(&words);
}

/* What cannot be opened here shows that something stands there, and no more. */
static struct pfd_str readable(struct pfd_str text, enum pfd_lang lang)
{
	return pfd_sealed(text) ? pfd_str(pfd_text(pfd_sealed_word, lang))
				: text;
}

/* As people read a value; the text itself where there is nothing to say better. */
static struct pfd_str value_words(struct pfd_arena *arena, enum pfd_lang lang,
	const struct pfd_field *field, struct pfd_str text)
{
	struct pfd_cell cell = { 0 };
	struct pfd_date date;
	int64_t cents;
	int place;

	text = readable(text, lang);
	if (!field)
		return text;
	switch (field->type) {
	case PFD_T_MONEY:
		if (pfd_money_parse(text, &cents) == PFD_MONEY_GOOD)
			cell = pfd_cell_money(cents);
		break;
	case PFD_T_DATE:
		if (pfd_date_parse(text, &date) == PFD_DATE_GOOD)
			cell = pfd_cell_date(date);
		break;
	case PFD_T_BOOL:
		if (pfd_str_eqz(text, "true") || pfd_str_eqz(text, "false"))
			cell = pfd_cell_bool(pfd_str_eqz(text, "true"));
		break;
	case PFD_T_ENUM:
	case PFD_T_ENUMS:
		place = pfd_enum_find_key(field->values, text);
		if (place >= 0)
			return pfd_str(pfd_text(
				field->values->values[place].word, lang));
		break;
	case PFD_T_STR:
	case PFD_T_TEXT:
	case PFD_T_CLOCK:
	case PFD_T_INT:
	case PFD_T_REF:
	case PFD_T_REF_ITEM:
	case PFD_T_STRS:
	case PFD_T_REFS:
	case PFD_T_REF_ITEMS:
	case PFD_T_GROUP:
	case PFD_T_LIST:
		break;
	}
	return cell.kind == PFD_CELL_EMPTY
		       ? text
		       : pfd_cell_people(arena, &cell, lang, false);
}

static bool all_scalars(const struct pfd_node *list)
{
	for (const struct pfd_node *item = list->first; item; item = item->next)
		if (item->kind != PFD_SCALAR)
			return false;
	return list->kind == PFD_SEQ;
}

/* A value that has no form of its own here: as it would stand in a file. */
static struct pfd_str as_yaml(
	struct pfd_arena *arena, const struct pfd_node *node)
{
	struct pfd_node *map = pfd_node_map(arena);
	struct pfd_str text;

	pfd_node_add(arena, map, "x", pfd_node_copy(arena, node));
	text = pfd_yaml_emit(arena, map);
	return pfd_str_trim(pfd_str_sub(text, 2, text.len));
}

/* Scripts get the text that a file has, people the words. */
struct pfd_cell pfd_report_node_cell(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_field *field,
	const struct pfd_node *node)
{
	struct pfd_cell cell = { 0 };
	struct pfd_buf shown = pfd_buf(arena);
	struct pfd_str *items;
	size_t n = 0;

	if (!node)
		return cell;
	if (node->kind == PFD_SCALAR) {
		cell = pfd_cell_text(readable(node->text, lang));
		cell.shown = value_words(arena, lang, field, node->text);
		return cell;
	}
	if (!all_scalars(node))
		return pfd_cell_text(as_yaml(arena, node));
	items = pfd_alloc_n(arena, node->n + 1, sizeof *items);
	for (const struct pfd_node *item = node->first; item;
		item = item->next) {
		struct pfd_str words =
			value_words(arena, lang, field, item->text);

		pfd_buf_addz(&shown, n ? ", " : "");
		pfd_buf_add(&shown, words);
		items[n++] = readable(item->text, lang);
	}
	cell.kind = PFD_CELL_LIST;
	cell.list.items = items;
	cell.list.n = n;
	cell.shown = pfd_buf_str(&shown);
	return cell;
}

struct pfd_cell pfd_history_date(int64_t time_s)
{
	return pfd_cell_date(pfd_date_berlin(time_s));
}

enum { SHORT_ID = 10 };

struct pfd_cell pfd_history_commit(
	struct pfd_arena *arena, const struct pfd_oid *commit)
{
	char hex[41];
	struct pfd_str text =
		pfd_arena_str(arena, pfd_str(pfd_oid_hex(commit, hex)));
	struct pfd_cell cell = pfd_cell_id(text);

	cell.shown = pfd_str_sub(text, 0, SHORT_ID);
	return cell;
}

/* Several lines would be a table's end. */
struct pfd_str pfd_history_line(struct pfd_arena *arena, struct pfd_str text)
{
	struct pfd_buf line = pfd_buf(arena);
	struct pfd_str part;

	while (text.len && pfd_str_cut(&text, '\n', &part)) {
		part = pfd_str_trim(part);
		pfd_buf_addz(&line, line.len && part.len ? " " : "");
		pfd_buf_add(&line, part);
	}
	return pfd_buf_str(&line);
}

/* "Betrag geändert (Tippfehler)". */
struct pfd_cell pfd_history_subject(
	struct pfd_arena *arena, struct pfd_str subject, struct pfd_str reason)
{
	struct pfd_cell cell = pfd_cell_text(subject);

	if (reason.len)
		cell.shown = pfd_arena_printf(arena, "%.*s (%.*s)",
			PFD_STR_ARG(subject),
			PFD_STR_ARG(pfd_history_line(arena, reason)));
	return cell;
}

struct pfd_cell pfd_history_text(struct pfd_str text)
{
	return text.len ? pfd_cell_text(text) : (struct pfd_cell){ 0 };
}

struct pfd_doc *pfd_history_doc(struct pfd_arena *arena, enum pfd_lang lang,
	const char *schema, const char *name,
	const struct pfd_report_column *columns, size_t n)
{
	const struct pfd_report_run run = { .arena = arena, .lang = lang };
	const struct pfd_report_table spec = {
		.name = name, .columns = columns, .n = n
	};
	struct pfd_doc *doc = pfd_doc_new(arena, lang, schema, NULL);

	doc->list = true;
	(void)pfd_report_begin(&run, doc, &spec);
	return doc;
}

struct pfd_cell *pfd_history_row(struct pfd_doc *doc)
{
	return pfd_table_row(doc, doc->blocks.items[0]->table)->cells;
}

/* The cells of a row that was made of what is forgotten soon. */
void pfd_history_keep(struct pfd_arena *arena, struct pfd_cell *cells, size_t n)
{
	for (struct pfd_cell *cell = cells; cell < cells + n; cell++) {
		cell->shown = pfd_arena_str(arena, cell->shown);
		if (cell->kind == PFD_CELL_TEXT || cell->kind == PFD_CELL_ID)
			cell->text = pfd_arena_str(arena, cell->text);
		if (cell->kind != PFD_CELL_LIST)
			continue;
		struct pfd_str *items =
			pfd_alloc_n(arena, cell->list.n, sizeof *items);

		for (size_t i = 0; i < cell->list.n; i++)
			items[i] = pfd_arena_str(arena, cell->list.items[i]);
		cell->list.items = items;
	}
}

/* ---- pfd diff ---------------------------------------------------------------------- */

enum { D_RECORD, D_WHAT, D_FIELD, D_OLD, D_NEW, D_FILE, D_N };
static const struct pfd_report_column diff_columns[D_N] = {
	[D_RECORD] = { "record", { "Record", "Datensatz" }, PFD_CELL_ID },
	[D_WHAT] = { "what", { "What", "Was" }, PFD_CELL_ID },
	[D_FIELD] = { "field", { "Field", "Feld" }, PFD_CELL_TEXT },
	[D_OLD] = { "old", { "Before", "Vorher" }, PFD_CELL_TEXT },
	[D_NEW] = { "new", { "After", "Nachher" }, PFD_CELL_TEXT },
	[D_FILE] = { "file", { "File", "Datei" }, PFD_CELL_ID, .detail = true },
};

struct pfd_doc *pfd_report_diff(struct pfd_arena *arena, enum pfd_lang lang)
{
	return pfd_history_doc(
		arena, lang, "pfd/diff/1", "changes", diff_columns, D_N);
}

static struct pfd_cell *diff_row(struct pfd_arena *arena, struct pfd_doc *doc,
	const struct pfd_pair *pair, enum pfd_pair_what what)
{
	struct pfd_cell *cells = pfd_history_row(doc);

	cells[D_RECORD] = pfd_cell_id(
		pair->kind ? pfd_record_name(arena, pair->kind, pair->id)
			   : pair->path);
	cells[D_RECORD].record =
		pair->kind ? cells[D_RECORD].text : (struct pfd_str){ 0 };
	cells[D_WHAT] = pfd_history_what(what, doc->lang);
	cells[D_FILE] = pfd_cell_id(pair->path);
	return cells;
}

void pfd_report_diff_rows(struct pfd_arena *arena, struct pfd_doc *doc,
	const struct pfd_pair *pair)
{
	struct pfd_cell *cells;

	if (pair->what != PFD_PAIR_CHANGED || !pair->differences.n) {
		cells = diff_row(arena, doc, pair, pair->what);
		if (pair->what == PFD_PAIR_RENAMED) {
			cells[D_OLD] =
				pfd_cell_id(pair->kind->id(arena, pair->was));
			cells[D_NEW] = pfd_cell_id(pair->id);
		}
		pfd_history_keep(doc->arena, cells, D_N);
	}
	pfd_vec_foreach (difference, &pair->differences) {
		cells = diff_row(arena, doc, pair,
			!difference->old   ? PFD_PAIR_CREATED
			: !difference->new ? PFD_PAIR_REMOVED
					   : PFD_PAIR_CHANGED);
		cells[D_FIELD] = pfd_cell_text(difference->path);
		cells[D_FIELD].shown = pfd_report_field_words(
			arena, doc->lang, pair->kind, difference->path);
		cells[D_OLD] = pfd_report_node_cell(
			arena, doc->lang, difference->field, difference->old);
		cells[D_NEW] = pfd_report_node_cell(
			arena, doc->lang, difference->field, difference->new);
		pfd_history_keep(doc->arena, cells, D_N);
	}
}

/* ---- pfd blame --------------------------------------------------------------------- */

enum {
	B_FIELD,
	B_NEW,
	B_OLD,
	B_DATE,
	B_AUTHOR,
	B_SUBJECT,
	B_REASON,
	B_DECISION,
	B_COMMIT,
	B_N
};
static const struct pfd_report_column blame_columns[B_N] = {
	[B_FIELD] = { "field", { "Field", "Feld" }, PFD_CELL_TEXT },
	[B_NEW] = { "value", { "Value", "Wert" }, PFD_CELL_TEXT },
	[B_OLD] = { "before", { "Before", "Vorher" }, PFD_CELL_TEXT,
		.detail = true },
	[B_DATE] = { "date", { "Date", "Datum" }, PFD_CELL_DATE },
	[B_AUTHOR] = { "author", { "Who", "Wer" }, PFD_CELL_TEXT },
	[B_SUBJECT] = { "subject", { "What (why)", "Was (warum)" },
		PFD_CELL_TEXT },
	[B_REASON] = { "reason", { "Reason", "Begründung" }, PFD_CELL_TEXT,
		.detail = true },
	[B_DECISION] = { "decision", { "Decision", "Entscheidung" },
		PFD_CELL_TEXT },
	[B_COMMIT] = { "commit", { "Commit", "Commit" }, PFD_CELL_ID },
};

/* "2: award of 12.3.2026", out of the record as it is now. */
static struct pfd_cell decision_cell(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_yaml *yaml, struct pfd_str no)
{
	static const char *const names[] = { "kind", "date" };
	const struct pfd_field *list =
		pfd_field_named(pfd_kind_grant.fields, PFD_STR("decisions"));
	struct pfd_cell cell = pfd_cell_text(
		pfd_arena_printf(arena, "decisions.%.*s", PFD_STR_ARG(no)));
	struct pfd_buf shown = pfd_buf(arena);

	pfd_buf_add(&shown, no);
	for (size_t i = 0; i < PFD_COUNT(names); i++) {
		struct pfd_str path = pfd_arena_printf(
			arena, "%.*s.%s", PFD_STR_ARG(cell.text), names[i]);
		const struct pfd_field *field =
			pfd_field_named(list->fields, pfd_str(names[i]));
		const struct pfd_node *node =
			pfd_record_node(yaml, &pfd_kind_grant, path);

		if (node && node->kind == PFD_SCALAR)
			pfd_buf_printf(&shown, "%s%.*s", i ? ", " : ": ",
				PFD_STR_ARG(value_words(
					arena, lang, field, node->text)));
	}
	cell.shown = pfd_buf_str(&shown);
	return cell;
}

struct pfd_doc *pfd_report_blame(struct pfd_arena *arena, enum pfd_lang lang,
	const struct pfd_kind *kind, const struct pfd_yaml *yaml,
	const struct pfd_blames *blames)
{
	struct pfd_doc *doc = pfd_history_doc(
		arena, lang, "pfd/blame/1", "fields", blame_columns, B_N);

	bool decided = false;

	pfd_vec_foreach (blame, blames) {
		struct pfd_cell *cells = pfd_history_row(doc);

		cells[B_FIELD] = pfd_cell_text(blame->path);
		cells[B_FIELD].shown =
			pfd_report_field_words(arena, lang, kind, blame->path);
		cells[B_NEW] = pfd_report_node_cell(
			arena, lang, blame->field, blame->now);
		cells[B_OLD] = pfd_report_node_cell(
			arena, lang, blame->field, blame->before);
		if (blame->before)
			cells[B_NEW].shown =
				pfd_arena_printf(arena, "%.*s → %.*s",
					PFD_STR_ARG(pfd_cell_people(arena,
						&cells[B_OLD], lang, false)),
					PFD_STR_ARG(pfd_cell_people(arena,
						&cells[B_NEW], lang, false)));
		if (!blame->known)
			continue;
		cells[B_DATE] = pfd_history_date(blame->time_s);
		cells[B_AUTHOR] = pfd_cell_text(blame->author);
		cells[B_SUBJECT] = pfd_history_subject(
			arena, blame->subject, blame->reason);
		cells[B_REASON] = pfd_history_text(
			pfd_history_line(arena, blame->reason));
		decided |= blame->decision.len > 0;
		if (blame->decision.len)
			cells[B_DECISION] = decision_cell(
				arena, lang, yaml, blame->decision);
		cells[B_COMMIT] = pfd_history_commit(arena, &blame->commit);
	}
	/* An empty column is too much where people read a table. */
	doc->blocks.items[0]->table->columns[B_DECISION].detail = !decided;
	return doc;
}
