/* `pfd fmt`: records in good form, in the work tree.  Nothing of what they say
 * changes, so nothing is judged; `pfd commit` takes it in like any hand edit.
 */
#include "cmd.h"

struct fmt_args {
	struct pfd_opt_list what;
	bool check, dry_run;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct fmt_args, check, "check", 0, NULL,
		"only say which files are not in good form",
		"nur sagen, welche Dateien nicht in Form sind"),
	PFD_OPTION(struct fmt_args, dry_run, "dry-run", 'n', NULL,
		"show the difference, change nothing",
		"nur den Unterschied zeigen, nichts ändern"),
	{ 0 },
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct fmt_args, what, "ID|PATH", .optional = true,
		.complete = PFD_C_RECORD),
	{ 0 },
};

/* A file that is not in good form. */
struct file {
	struct pfd_str path, now, good;
	unsigned what; /* PFD_MEND_… */
};
struct files {
	PFD_VEC_OF(struct file);
};

/* ---- which files ---------------------------------------------------------------- */

/* What is no file, or at a wrong place, is the business of `check`. */
static enum pfd_status look(
	struct pfd_run *run, const struct pfd_entry *entry, struct files *ret)
{
	const struct pfd_kind *kind = pfd_kind_of_path(entry->path);
	struct file file = { .path = entry->path };
	enum pfd_status status;

	if (!kind || entry->mode != PFD_ENTRY_FILE)
		return PFD_OK;
	status = pfd_snapshot_read(run->arena, &run->snapshot, entry,
		PFD_YAML_MAX_BYTES, &file.now, run->err);
	if (status)
		return status;
	if (pfd_record_format(run->arena, kind, file.path, file.now,
		    &run->findings, &file.good, &file.what) &&
		file.what)
		pfd_vec_push(run->arena, ret, file);
	return PFD_OK;
}

static enum pfd_status find(struct pfd_run *run,
	const struct pfd_opt_list *typed, struct files *ret)
{
	struct pfd_places places = { 0 };
	enum pfd_status status = pfd_run_snapshot(run);

	if (!status)
		status =
			pfd_run_places(run, typed, PFD_PLACES_RECORDS, &places);
	for (size_t i = 0; !status && i < run->snapshot.n; i++)
		if (pfd_places_hold(&places, run->snapshot.entries[i].path))
			status = look(run, &run->snapshot.entries[i], ret);
	if (!status && run->findings.n)
		status = pfd_run_refused(run);
	return status;
}

/* ---- what is done ------------------------------------------------------------------- */

static const struct {
	unsigned bit;
	const char *key;
	struct pfd_text word;
} mends[] = {
	{ PFD_MEND_BOM, "bom",
		{ "byte order mark", "Byte-Reihenfolge-Marke" } },
	{ PFD_MEND_CRLF, "crlf", { "CR LF", "CR LF" } },
	{ PFD_MEND_END, "end",
		{ "last line without end", "letzte Zeile ohne Ende" } },
	{ PFD_MEND_BLANKS, "blanks",
		{ "blanks at line ends", "Leerzeichen am Zeilenende" } },
	{ PFD_MEND_ORDER, "order",
		{ "order of fields", "Reihenfolge der Felder" } },
};

static enum pfd_status say(struct pfd_run *run, const struct files *files)
{
	const struct pfd_column columns[] = {
		{ .key = "file",
			.title = pfd_run_say(run, PFD_TEXT("File", "Datei")),
			.kind = PFD_CELL_ID },
		{ .key = "form",
			.title = pfd_run_say(run, PFD_TEXT("Form", "Form")),
			.kind = PFD_CELL_TEXT },
	};
	struct pfd_doc *doc =
		pfd_doc_new(run->arena, run->env.lang, "pfd/fmt/1", NULL);
	struct pfd_table *table =
		pfd_doc_table(doc, "files", NULL, columns, PFD_COUNT(columns));

	doc->list = true;
	pfd_vec_foreach (file, files) {
		struct pfd_cell *cells = pfd_table_row(doc, table)->cells;
		struct pfd_buf keys = pfd_buf(run->arena);
		struct pfd_buf words = pfd_buf(run->arena);

		for (size_t i = 0; i < PFD_COUNT(mends); i++) {
			if (!(file->what & mends[i].bit))
				continue;
			pfd_buf_printf(&keys, "%s%s", keys.len ? " " : "",
				mends[i].key);
			pfd_buf_printf(&words, "%s%s", words.len ? ", " : "",
				pfd_run_say(run, mends[i].word));
		}
		cells[0] = pfd_cell_id(file->path);
		cells[1] = pfd_cell_text(pfd_buf_str(&keys));
		cells[1].shown = pfd_buf_str(&words);
	}
	return pfd_run_doc(run, doc);
}

static enum pfd_status say_difference(
	struct pfd_run *run, const struct files *files)
{
	struct pfd_buf out = pfd_buf(run->arena);

	pfd_vec_foreach (file, files)
		pfd_change_diff(&out, file->path, file->now, file->good);
	return pfd_run_text(run, pfd_buf_str(&out));
}

static enum pfd_status write(struct pfd_run *run, const struct files *files)
{
	struct pfd_rewrite *list =
		pfd_alloc_n(run->arena, files->n, sizeof(*list));
	enum pfd_status status;

	for (size_t i = 0; i < files->n; i++)
		list[i] = (struct pfd_rewrite){ .path = files->items[i].path,
			.now = files->items[i].now,
			.then = files->items[i].good };
	status = pfd_change_rewrite(
		run->arena, run->store, list, files->n, run->err);
	run->written = !status;
	return status;
}

static enum pfd_status run_fmt(struct pfd_run *run, const void *given)
{
	const struct fmt_args *args = given;
	bool writes = !args->check && !args->dry_run;
	struct files files = { 0 };
	enum pfd_status status =
		pfd_run_open(run, writes ? PFD_OPEN_WRITE : PFD_OPEN_WORK);

	/* A commit that is under way writes files, too. */
	if (!status && writes)
		status = pfd_store_lock(run->store, run->err);
	if (!status)
		status = find(run, &args->what, &files);
	if (!status && writes && files.n)
		status = write(run, &files);
	if (!status)
		status = args->dry_run ? say_difference(run, &files)
				       : say(run, &files);
	if (status || !files.n)
		return status;
	if (writes)
		pfd_run_note(run,
			PFD_MESSAGE("written, not committed: pfd commit takes "
				    "it in",
				"geschrieben, nicht festgeschrieben: pfd "
				"commit übernimmt es"));
	status = pfd_run_flush(run);
	return !status && args->check ? pfd_run_refused(run) : status;
}

static const struct pfd_example examples[] = {
	{ "pfd fmt", { "all records", "alle Datensätze" } },
	{ "pfd fmt 2026-014 -n",
		{ "what would change in one", "was sich in einem änderte" } },
	{ "pfd fmt --check", { "in a script: status 1 if there is anything to "
			       "do",
				     "im Skript: Status 1, wenn etwas zu tun "
				     "ist" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_fmt = {
	.verb = "fmt",
	.section = PFD_SECTION_HISTORY,
	.summary = { "bring the files of records into good form",
		"die Dateien von Datensätzen in Form bringen" },
	.description = { "Takes away what editors of other systems leave (a "
			 "byte order mark, CR LF, blanks at line ends), ends "
			 "the last line, and puts fields in the schema's "
			 "order; fields of your own (x_…) stay behind the one "
			 "they stand behind. Comments stay with what they "
			 "speak of, "
			 "spellings and quotes as they are; what a record "
			 "says never changes. pfd itself leaves the form of a "
			 "file alone and never does this unasked.\n\nThe "
			 "files are written in the directory, all or none, "
			 "and not committed; pfd commit does that. All records "
			 "are "
			 "meant unless some, or directories, are named. Where "
			 "one cannot be parsed even so, nothing is written. "
			 "With --check nothing is either, and the exit status "
			 "is 1 where there is something to do.",
		"Entfernt, was Editoren anderer Systeme hinterlassen (eine "
		"Byte-Reihenfolge-Marke, CR LF, Leerzeichen am Zeilenende), "
		"beendet die letzte Zeile und bringt Felder in die "
		"Reihenfolge des Schemas; eigene Felder (x_…) bleiben hinter "
		"dem, hinter dem sie stehen. Kommentare bleiben bei dem, wovon "
		"sie sprechen, Schreibweisen und Anführungszeichen, wie sie "
		"sind; was ein Datensatz sagt, ändert sich nie. Sonst lässt "
		"pfd die Form einer Datei, wie sie ist, und tut das nie "
		"ungefragt.\n\nGeschrieben wird ins Verzeichnis, alle Dateien "
		"oder keine, ohne Commit; den macht pfd commit. Gemeint sind "
		"alle Datensätze, wenn "
		"keine und keine Verzeichnisse genannt sind. Ist einer auch "
		"so nicht lesbar, wird nichts geschrieben. Mit --check "
		"ebenso, und der Status ist 1, wenn etwas zu tun ist." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct fmt_args),
	.needs = PFD_NEEDS_NOTHING,
	.flags = PFD_CMD_CHANGES,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.not_at = { "it brings the files of the work tree into form",
		"er bringt die Dateien des Arbeitsverzeichnisses in Form" },
	.run = run_fmt,
};
