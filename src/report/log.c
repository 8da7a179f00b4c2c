/* `pfd log`: the rows of commits. */
#include "history.h"

/* Titles of what changed, an item that came or went as one. */
enum { SHOWN = 4 };
struct told {
	struct pfd_arena *arena;
	enum pfd_lang lang;
	struct pfd_str record; /* before each path; empty: of one record */
	bool several;          /* and before the words, too */
	PFD_VEC_OF(struct pfd_str);
	struct pfd_buf shown;
};

static void tell(struct told *told, struct pfd_str path, struct pfd_str words,
	const char *what)
{
	if (told->record.len)
		path = pfd_arena_printf(told->arena, "%.*s%s%.*s",
			PFD_STR_ARG(told->record), path.len ? " " : "",
			PFD_STR_ARG(path));
	pfd_vec_push(told->arena, told, path);
	if (told->n > SHOWN)
		return;
	pfd_buf_addz(&told->shown, told->shown.len ? ", " : "");
	if (told->several && !pfd_str_eq(words, told->record))
		pfd_buf_printf(
			&told->shown, "%.*s ", PFD_STR_ARG(told->record));
	pfd_buf_printf(&told->shown, "%.*s%s%s", PFD_STR_ARG(words),
		words.len && *what ? " " : "", what);
}

static const char *say_what(const struct told *told, enum pfd_pair_what what)
{
	return pfd_text(pfd_history_what_words[what].word, told->lang);
}

static void tell_differences(struct told *told, const struct pfd_pair *pair)
{
	struct pfd_str last = { 0 };

	pfd_vec_foreach (difference, &pair->differences) {
		struct pfd_str path = difference->path;
		const char *what = "";

		if (difference->item) {
			path = pfd_str_sub(path, 0, difference->item);
			what = say_what(told, difference->new
						      ? PFD_PAIR_CREATED
						      : PFD_PAIR_REMOVED);
			if (pfd_str_eq(path, last))
				continue;
			last = path;
		}
		tell(told, path,
			pfd_report_field_words(
				told->arena, told->lang, pair->kind, path),
			what);
	}
}

static void tell_pair(struct told *told, const struct pfd_pair *pair, bool one)
{
	struct pfd_str name =
		pair->kind ? pfd_record_name(told->arena, pair->kind, pair->id)
			   : pair->path;
	bool whole =
		pair->what != PFD_PAIR_CHANGED || !pair->kind || pair->unread;

	if (!one)
		told->record = name;
	if (whole)
		tell(told, (struct pfd_str){ 0 }, one ? PFD_STR("") : name,
			say_what(told, pair->what));
	if (pair->what == PFD_PAIR_CHANGED || pair->what == PFD_PAIR_RENAMED)
		tell_differences(told, pair);
}

enum {
	L_DATE,
	L_COMMIT,
	L_AUTHOR,
	L_SUBJECT,
	L_REASON,
	L_COMMAND,
	L_WHAT,
	L_RECORDS,
	L_FIELDS,
	L_OLD,
	L_NEW,
	L_N
};
static const struct pfd_report_column log_columns[L_N] = {
	[L_DATE] = { "date", { "Date", "Datum" }, PFD_CELL_DATE },
	[L_COMMIT] = { "commit", { "Commit", "Commit" }, PFD_CELL_ID },
	[L_AUTHOR] = { "author", { "Who", "Wer" }, PFD_CELL_TEXT },
	[L_SUBJECT] = { "subject", { "What (why)", "Was (warum)" },
		PFD_CELL_TEXT },
	[L_REASON] = { "reason", { "Reason", "Begründung" }, PFD_CELL_TEXT,
		.detail = true },
	[L_COMMAND] = { "command", { "Command", "Befehl" }, PFD_CELL_TEXT,
		.detail = true },
	[L_WHAT] = { "what", { "What", "Was" }, PFD_CELL_ID, .detail = true },
	[L_RECORDS] = { "records", { "Records", "Datensätze" }, PFD_CELL_LIST,
		.detail = true },
	[L_FIELDS] = { "fields", { "Fields", "Felder" }, PFD_CELL_LIST },
	[L_OLD] = { "old", { "Before", "Vorher" }, PFD_CELL_TEXT },
	[L_NEW] = { "new", { "After", "Nachher" }, PFD_CELL_TEXT },
};

struct pfd_doc *pfd_report_log(
	struct pfd_arena *arena, enum pfd_lang lang, bool field)
{
	return pfd_history_doc(arena, lang, "pfd/log/1", "commits", log_columns,
		field ? L_N : L_OLD);
}

static struct pfd_cell records_cell(
	struct pfd_arena *arena, const struct pfd_pair *pairs, size_t n)
{
	struct pfd_str *items = pfd_alloc_n(arena, n + 1, sizeof *items);
	size_t found = 0;

	for (size_t i = 0; i < n; i++)
		if (pairs[i].kind)
			items[found++] = pfd_record_name(
				arena, pairs[i].kind, pairs[i].id);
	return found ? (struct pfd_cell){ .kind = PFD_CELL_LIST,
		.list = { items, found } }
		     : (struct pfd_cell){ 0 };
}

void pfd_report_log_row(struct pfd_arena *arena, struct pfd_doc *doc,
	const struct pfd_trail_commit *step, const struct pfd_pair *pairs,
	size_t n, bool one)
{
	struct told told = { .arena = arena,
		.lang = doc->lang,
		.several = !one && n > 1,
		.shown = pfd_buf(arena) };
	struct pfd_str trailers = step->said.trailers, command;
	struct pfd_cell *cells = pfd_history_row(doc);

	cells[L_DATE] = pfd_history_date(step->time_s);
	cells[L_COMMIT] = pfd_history_commit(arena, &step->id);
	cells[L_AUTHOR] = pfd_cell_text(step->author);
	cells[L_SUBJECT] = pfd_history_subject(
		arena, step->said.subject, step->said.reason);
	cells[L_REASON] =
		pfd_history_text(pfd_history_line(arena, step->said.reason));
	if (pfd_said_next(&trailers, "Pfd-Command", &command))
		cells[L_COMMAND] = pfd_cell_text(command);
	if (one && n)
		cells[L_WHAT] = pfd_history_what(pairs->what, doc->lang);
	cells[L_RECORDS] = records_cell(arena, pairs, n);
	for (size_t i = 0; i < n; i++)
		tell_pair(&told, &pairs[i], one);
	if (told.n > SHOWN)
		pfd_buf_printf(&told.shown, " … +%zu", told.n - SHOWN);
	if (told.n)
		cells[L_FIELDS] = (struct pfd_cell){ .kind = PFD_CELL_LIST,
			.list = { told.items, told.n },
			.shown = pfd_buf_str(&told.shown) };
	pfd_history_keep(doc->arena, cells, L_OLD);
}

void pfd_report_log_values(struct pfd_arena *arena, struct pfd_doc *doc,
	const struct pfd_trail_commit *step, const struct pfd_pair *pair,
	const struct pfd_difference *difference)
{
	struct pfd_pair only = *pair;
	struct pfd_cell *cells;
	struct pfd_table *table = doc->blocks.items[0]->table;

	only.differences = (struct pfd_differences){ 0 };
	pfd_report_log_row(arena, doc, step, &only, 1, true);
	cells = table->rows.items[table->rows.n - 1].cells;
	cells[L_FIELDS] = pfd_cell_text(difference->path);
	cells[L_FIELDS].shown = pfd_report_field_words(
		arena, doc->lang, pair->kind, difference->path);
	cells[L_OLD] = pfd_report_node_cell(
		arena, doc->lang, difference->field, difference->old);
	cells[L_NEW] = pfd_report_node_cell(
		arena, doc->lang, difference->field, difference->new);
	pfd_history_keep(doc->arena, cells, L_N);
}
