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
struct paths {
	PFD_VEC_OF(struct pfd_str);
};

/* ---- which files ---------------------------------------------------------------- */

static bool holds_records(struct pfd_run *run, struct pfd_str path)
{
	for (size_t i = 0; i < run->snapshot.n; i++) {
		struct pfd_str file = run->snapshot.entries[i].path;

		if (pfd_kind_of_path(file) && pfd_file_beneath(file, path))
			return true;
	}
	return false;
}

/* A file or a directory with records, else a record's id. */
static enum pfd_status add_typed(
	struct pfd_run *run, struct pfd_str typed, struct paths *paths)
{
	const struct pfd_kind *kind;
	struct pfd_str path, here, id;
	enum pfd_status status;

	if (!pfd_run_path(run, typed, &path, &here))
		path = (struct pfd_str){ 0 };
	else if (here.len && holds_records(run, here))
		path = here;
	else if (!path.len || !holds_records(run, path)) {
		status = pfd_run_any_id(run, typed, &kind, &id);
		if (status)
			return status;
		path = kind->path(run->arena, id);
	}
	pfd_vec_push(run->arena, paths, path);
	return PFD_OK;
}

static bool is_wanted(const struct paths *paths, struct pfd_str file)
{
	pfd_vec_foreach (path, paths)
		if (!path->len || pfd_file_beneath(file, *path))
			return true;
	return !paths->n;
}

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
	struct paths paths = { 0 };
	enum pfd_status status = pfd_run_snapshot(run);

	for (size_t i = 0; !status && i < typed->n; i++)
		status = add_typed(run, typed->items[i], &paths);
	for (size_t i = 0; !status && i < run->snapshot.n; i++)
		if (is_wanted(&paths, run->snapshot.entries[i].path))
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

static enum pfd_status fail_saved(struct pfd_run *run, struct pfd_str path)
{
	(void)pfd_fail(run->err, PFD_FAILED,
		PFD_MESSAGE("{path}: was saved meanwhile and left as it is",
			"{path}: wurde inzwischen gespeichert und so gelassen",
			PFD_A_STR("path", path)));
	return pfd_hint(run->err,
		PFD_MESSAGE("run the command again", "den Befehl wiederholen"));
}

/* Each file at once or not at all, and none that an editor saved since. */
static enum pfd_status write(struct pfd_run *run, const struct file *file)
{
	const struct pfd_root *root = pfd_store_root(run->store);
	struct pfd_str now;
	struct stat st;
	enum pfd_status status = pfd_file_read_stat(root, file->path.ptr,
		PFD_YAML_MAX_BYTES, run->arena, &now, &st, run->err);

	if (!status && !pfd_str_eq(now, file->now))
		return fail_saved(run, file->path);
	return status ? status
		      : pfd_file_write(root, file->path.ptr, file->good,
				st.st_mode & 0777, run->err);
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
	for (size_t i = 0; !status && writes && i < files.n; i++)
		status = write(run, &files.items[i]);
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
			 "files are written in the directory and not "
			 "committed; pfd commit does that. All records are "
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
		"ungefragt.\n\nGeschrieben wird ins Verzeichnis, ohne Commit; "
		"den macht pfd commit. Gemeint sind alle Datensätze, wenn "
		"keine und keine Verzeichnisse genannt sind. Ist einer auch "
		"so nicht lesbar, wird nichts geschrieben. Mit --check "
		"ebenso, und der Status ist 1, wenn etwas zu tun ist." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct fmt_args),
	.needs = PFD_NEEDS_NOTHING,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.not_at = { "it brings the files of the work tree into form",
		"er bringt die Dateien des Arbeitsverzeichnisses in Form" },
	.run = run_fmt,
};
