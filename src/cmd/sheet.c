/* The columns of a spreadsheet's table. */
#include "sheet.h"

#include <pfd/text.h>

enum { SHEET_MAX = 16 * 1024 * 1024 };

struct pfd_place pfd_sheet_place(const struct pfd_sheet *sheet,
	const struct pfd_csv_line *line, size_t cell)
{
	struct pfd_csv_place at = { (uint32_t)line->line, 1 };

	if (cell < line->places.n)
		at = line->places.items[cell];
	return (struct pfd_place){ .file = sheet->name,
		.line = (int)at.line,
		.column = (int)at.column };
}

void pfd_sheet_complain(struct pfd_sheet *sheet,
	const struct pfd_csv_line *line, size_t cell, const char *rule,
	struct pfd_message message, struct pfd_message remedy)
{
	sheet->bad = true;
	pfd_findings_add(&sheet->run->findings,
		(struct pfd_finding){ .severity = PFD_ERROR,
			.rule = rule,
			.place = pfd_sheet_place(sheet, line, cell),
			.message = message,
			.remedy = remedy,
			.hard = true });
}

/* ---- what a column is ----------------------------------------------------------- */

static bool same_title(
	struct pfd_arena *arena, struct pfd_str slug, struct pfd_text title)
{
	return pfd_str_eq(slug, pfd_slug(arena, pfd_str(title.de))) ||
	       pfd_str_eq(slug, pfd_slug(arena, pfd_str(title.en)));
}

/* "address.town": groups and a scalar. */
static const char *path_named(
	const struct pfd_sheet *sheet, struct pfd_str title)
{
	struct pfd_path path;
	struct pfd_str bad;
	const char *near;

	if (!pfd_path_parse(sheet->fields, title, &path, &bad, &near))
		return NULL;
	for (size_t i = 0; i < path.n; i++) {
		const struct pfd_field *field = path.parts[i].field;

		if (!field || field->type == PFD_T_LIST ||
			(field->type == PFD_T_GROUP) != (i + 1 < path.n))
			return NULL;
	}
	return pfd_arena_z(sheet->run->arena, title);
}

static const char *column_named(
	const struct pfd_sheet *sheet, struct pfd_str title)
{
	struct pfd_arena *arena = sheet->run->arena;
	struct pfd_str slug = pfd_slug(arena, title);

	for (const struct pfd_sheet_alias *at = sheet->aliases; at->slug; at++)
		if (pfd_str_eqz(slug, at->slug))
			return at->column;
	for (size_t i = 0; i < sheet->fields->n; i++) {
		const struct pfd_field *field = &sheet->fields->rows[i];

		if (field->type != PFD_T_GROUP && field->type != PFD_T_LIST &&
			same_title(arena, slug, field->title))
			return field->name;
	}
	return path_named(sheet, title);
}

static void unknown_column(struct pfd_sheet *sheet,
	const struct pfd_csv_line *line, size_t cell, struct pfd_str title)
{
	const char *names[64];
	const char *near;
	size_t n = 0;

	for (size_t i = 0; i < sheet->fields->n && n < PFD_COUNT(names); i++)
		names[n++] =
			pfd_run_say(sheet->run, sheet->fields->rows[i].title);
	near = pfd_did_you_mean(title, names, n);
	pfd_sheet_complain(sheet, line, cell, "shape.unknown",
		PFD_MESSAGE("column \"{title}\" is not known",
			"Spalte „{title}“ ist nicht bekannt",
			PFD_A_STR("title",
				pfd_arena_str(sheet->run->arena, title))),
		near ? PFD_MESSAGE("did you mean \"{near}\"? else rename or "
				   "remove it",
			       "gemeint vielleicht „{near}“? sonst umbenennen "
			       "oder entfernen",
			       PFD_A_Z("near", near))
		     : PFD_MESSAGE("rename or remove it; the names are those "
				   "of \"pfd explain {explain}\"",
			       "umbenennen oder entfernen; die Namen sind die "
			       "aus „pfd explain {explain}“",
			       PFD_A_Z("explain", sheet->explain)));
}

/* ---- --map ------------------------------------------------------------------------ */

/* The column's name may hold '=', the field's cannot. */
static void cut_map(
	struct pfd_str entry, struct pfd_str *ret_title, struct pfd_str *ret_to)
{
	size_t at = entry.len;

	while (at && entry.ptr[at - 1] != '=')
		at--;
	*ret_title = pfd_str_trim(pfd_str_sub(entry, 0, at ? at - 1 : 0));
	*ret_to = pfd_str_trim(pfd_str_sub(entry, at, entry.len));
}

/* The entry of --map for a column; false if there is none. */
static bool mapped(const struct pfd_sheet *sheet, struct pfd_str title,
	const char **ret_column)
{
	struct pfd_str slug = pfd_slug(sheet->run->arena, title), from, to;

	for (size_t i = 0; sheet->map && i < sheet->map->n; i++) {
		cut_map(sheet->map->items[i], &from, &to);
		if (!pfd_str_eq(from, title) &&
			!pfd_str_eq(pfd_slug(sheet->run->arena, from), slug))
			continue;
		*ret_column = to.len ? column_named(sheet, to) : NULL;
		return true;
	}
	return false;
}

static void bad_map(struct pfd_sheet *sheet, struct pfd_message message,
	struct pfd_message remedy)
{
	sheet->bad = true;
	pfd_run_bad_option(
		sheet->run, "--map", "shape.assignment", message, remedy);
}

/* Each entry names a column that is there and a field that exists. */
static void check_map(struct pfd_sheet *sheet, const struct pfd_csv_line *head)
{
	for (size_t i = 0; sheet->map && i < sheet->map->n; i++) {
		struct pfd_str entry = sheet->map->items[i], from, to;
		bool there = false;

		cut_map(entry, &from, &to);
		pfd_vec_foreach (title, head) {
			there |= pfd_str_eq(pfd_slug(sheet->run->arena,
						    pfd_str_trim(*title)),
				pfd_slug(sheet->run->arena, from));
		}
		if (pfd_str_find(entry, '=') == SIZE_MAX)
			bad_map(sheet,
				PFD_MESSAGE("\"{entry}\": not COLUMN=FIELD",
					"„{entry}“: nicht SPALTE=FELD",
					PFD_A_STR("entry", entry)),
				(struct pfd_message){ 0 });
		else if (!from.len || !there)
			bad_map(sheet,
				PFD_MESSAGE("\"{from}\": the file has no such "
					    "column",
					"„{from}“: keine solche Spalte in der "
					"Datei",
					PFD_A_STR("from", from)),
				(struct pfd_message){ 0 });
		else if (to.len && !column_named(sheet, to))
			bad_map(sheet,
				PFD_MESSAGE("\"{to}\": no such field",
					"„{to}“: kein solches Feld",
					PFD_A_STR("to", to)),
				PFD_MESSAGE("see: pfd explain {explain}",
					"siehe: pfd explain {explain}",
					PFD_A_Z("explain", sheet->explain)));
	}
}

/* ---- the heading -------------------------------------------------------------------- */

static bool has_among(const struct pfd_sheet *sheet, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (sheet->columns[i] && !strcmp(sheet->columns[i], name))
			return true;
	return false;
}

bool pfd_sheet_has(const struct pfd_sheet *sheet, const char *column)
{
	return sheet->csv.n && has_among(sheet, sheet->csv.items[0].n, column);
}

static void read_columns(struct pfd_sheet *sheet)
{
	const struct pfd_csv_line *head = &sheet->csv.items[0];

	sheet->columns = pfd_alloc_n(
		sheet->run->arena, head->n + 1, sizeof(*sheet->columns));
	check_map(sheet, head);
	for (size_t i = 0; i < head->n; i++) {
		struct pfd_str title = pfd_str_trim(head->items[i]);
		const char *column = NULL;

		if (!title.len || mapped(sheet, title, &column))
			;
		else if (!(column = column_named(sheet, title)))
			unknown_column(sheet, head, i, title);
		if (column && has_among(sheet, i, column))
			pfd_sheet_complain(sheet, head, i, "shape.key",
				PFD_MESSAGE("two columns are \"{title}\"",
					"zwei Spalten sind „{title}“",
					PFD_A_STR("title", title)),
				PFD_MESSAGE("remove one of them",
					"eine davon entfernen"));
		else
			sheet->columns[i] = column;
	}
}

enum pfd_status pfd_sheet_read(struct pfd_sheet *sheet, const char *file)
{
	struct pfd_run *run = sheet->run;
	struct pfd_str bytes;
	enum pfd_status status =
		pfd_run_input(run, file, SHEET_MAX, &bytes, &sheet->name);

	if (!status)
		status = pfd_csv_read(run->arena, bytes,
			pfd_arena_z(run->arena, sheet->name), &sheet->csv,
			run->err);
	if (!status && sheet->csv.n)
		read_columns(sheet);
	return status;
}

bool pfd_sheet_fits(struct pfd_sheet *sheet, const struct pfd_csv_line *line)
{
	size_t n = sheet->csv.items[0].n;

	if (line->n <= n)
		return true;
	pfd_sheet_complain(sheet, line, n, "shape.list",
		PFD_MESSAGE("the line has {n} cells, the first line names "
			    "{columns} columns",
			"die Zeile hat {n} Felder, die erste Zeile nennt "
			"{columns} Spalten",
			PFD_A_INT("n", (int64_t)line->n),
			PFD_A_INT("columns", (int64_t)n)),
		PFD_MESSAGE("put text with a separator between quotation "
			    "marks",
			"Text mit einem Trennzeichen in "
			"Anführungszeichen setzen"));
	return false;
}
