/* Which options a command has: its own, the schema's, and the common ones. */
#include "common_options.h"
#include "sent.h"

enum {
	ALWAYS = 1,
	WRITER = 2,
	YEAR = 4,
	AT = 8,
	FORMAT = 16,
	OUTPUT = 32,
	TABLES = 64,
	CSV = 128,
	ONLY_FILE = 256,
	PDF = 512,
	SENT = 1024,
	AUDIENCE = 2048
};

static const struct pfd_enum_value audiences[] = {
	{ "office", { "office", "Fachstelle" }, { 0 } },
	{ "authority", { "authority", "Behörde" }, { 0 } },
	{ "committee", { "committee", "Gremium" }, { 0 } },
	{ "public", { "public", "Öffentlichkeit" }, { 0 } },
};
const struct pfd_enum pfd_audience_words = { "audience", audiences,
	PFD_COUNT(audiences) };

#define COMMON(member, ...) \
	PFD_OPTION(struct pfd_common_options, member, __VA_ARGS__)

static const struct {
	unsigned when;
	struct pfd_option row;
} common_rows[] = {
	{ WRITER, COMMON(reason, "message", 'm', "REASON",
			  "why, in the commit: one line, up to 200 bytes",
			  "Begründung im Commit: eine Zeile, bis 200 Byte") },
	{ WRITER, COMMON(dry_run, "dry-run", 'n', NULL,
			  "show the difference, change nothing",
			  "nur den Unterschied zeigen, nichts ändern") },
	{ WRITER, COMMON(no_commit, "no-commit", 0, NULL,
			  "write the files but do not commit",
			  "Dateien schreiben, aber keinen Commit anlegen") },
	{ WRITER, COMMON(include_edits, "include-edits", 0, NULL,
			  "take uncommitted hand edits of the same files in",
			  "noch nicht festgeschriebene Änderungen derselben "
			  "Dateien mitnehmen") },
	{ WRITER, COMMON(yes, "yes", 'y', NULL, "answer questions with yes",
			  "Rückfragen mit Ja beantworten") },
	{ WRITER, COMMON(no_input, "no-input", 0, NULL, "never ask",
			  "nie nachfragen") },
	{ YEAR, COMMON(year, "year", 0, "YEAR", "the funding year",
			"das Förderjahr", .complete = PFD_C_YEAR) },
	{ AT, COMMON(at, "at", 0, "REV|DATE",
		      "the state of a revision, or of the end of a day, "
		      "instead of the work tree",
		      "der Stand einer Revision oder vom Ende eines Tages "
		      "statt des Arbeitsverzeichnisses",
		      .complete = PFD_C_REVISION) },
	{ AUDIENCE, COMMON(audience, "for", 0, "WHOM",
			    "show only what WHOM may see",
			    "nur zeigen, was WHOM sehen darf",
			    .values = &pfd_audience_words) },
	{ FORMAT, COMMON(format, "format", 'O', "FORMAT", "the output format",
			  "das Ausgabeformat", .complete = PFD_C_WORDS) },
	{ ONLY_FILE, COMMON(output, "output", 'o', "FILE", "write to FILE",
			     "in FILE schreiben", .complete = PFD_C_FILE) },
	{ OUTPUT, COMMON(output, "output", 'o', "FILE",
			  "write to a file; its ending chooses the format",
			  "in eine Datei schreiben; ihre Endung wählt das "
			  "Format",
			  .complete = PFD_C_FILE) },
	{ TABLES, COMMON(table, "table", 0, "NAME",
			  "which table, for CSV and TSV",
			  "welche Tabelle, für CSV und TSV") },
	{ CSV, COMMON(csv_dialect, "csv-dialect", 0, "DIALECT",
		       "rfc4180, or excel-de for German spreadsheets",
		       "rfc4180, oder excel-de für deutsche "
		       "Tabellenprogramme",
		       .words = "rfc4180 excel-de", .complete = PFD_C_WORDS) },
	{ CSV, COMMON(raw, "raw", 0, NULL,
		       "CSV: leave text that looks like a formula as it is",
		       "CSV: Text, der wie eine Formel aussieht, nicht "
		       "entschärfen") },
	{ PDF, COMMON(pdf_engine, "pdf-engine", 0, "ENGINE",
		       "PDF: pango, or weasyprint for a tagged file (PDF/UA)",
		       "PDF: pango, oder weasyprint für eine Datei mit Tags "
		       "(PDF/UA)",
		       .words = "pango weasyprint", .complete = PFD_C_WORDS) },
	{ SENT, COMMON(sent_to, "sent-to", 0, "WHO",
			"with -o: record in the year's file that it goes to "
			"WHO (no person's name)",
			"mit -o: im Förderjahr festhalten, dass er an WHO geht "
			"(kein Personenname)") },
	{ ALWAYS, COMMON(lang, "lang", 0, "LANG", "de or en", "de oder en",
			  .words = "de en", .complete = PFD_C_WORDS) },
	{ ALWAYS,
		COMMON(color, "color", 0, "WHEN", "auto, always or never",
			"auto, always oder never", .words = "auto always never",
			.complete = PFD_C_WORDS) },
	{ ALWAYS, COMMON(no_pager, "no-pager", 0, NULL,
			  "show a long output without a pager",
			  "eine lange Ausgabe ohne Pager zeigen") },
	{ ALWAYS, COMMON(directory, "directory", 'C', "DIR",
			  "look for the data repository from DIR upwards",
			  "das Datenverzeichnis ab DIR aufwärts suchen",
			  .complete = PFD_C_DIR) },
	{ ALWAYS, COMMON(help, "help", 'h', NULL, "show this help",
			  "diese Hilfe zeigen") },
};

static unsigned when_of(const struct pfd_command *command)
{
	unsigned when = ALWAYS;

	if (command->flags & PFD_CMD_WRITER)
		when |= WRITER;
	if (command->flags & PFD_CMD_YEAR)
		when |= YEAR;
	if (command->flags & PFD_CMD_AT)
		when |= AT;
	if (command->formats)
		when |= FORMAT;
	if (command->flags & PFD_CMD_FILE)
		when |= ONLY_FILE;
	else if (command->formats)
		when |= OUTPUT;
	if (command->formats & (PFD_F(CSV) | PFD_F(TSV)))
		when |= TABLES;
	if (command->formats & PFD_F(CSV))
		when |= CSV;
	if (command->formats & PFD_F(PDF))
		when |= PDF;
	if (command->flags & PFD_CMD_SENT)
		when |= SENT;
	if (command->widest > PFD_FOR_OFFICE)
		when |= AUDIENCE;
	return when;
}

/* ---- the fields of a kind ------------------------------------------------- */

static enum pfd_complete field_completion(const struct pfd_field *field)
{
	if (field->type == PFD_T_REF || field->type == PFD_T_REFS)
		return PFD_C_ID;
	return field->type == PFD_T_BOOL ? PFD_C_WORDS : PFD_C_NONE;
}

static const char *field_arg(const struct pfd_field *field)
{
	static const char *const args[] = {
		[PFD_T_STR] = "TEXT",
		[PFD_T_TEXT] = "TEXT",
		[PFD_T_MONEY] = "AMOUNT",
		[PFD_T_DATE] = "DATE",
		[PFD_T_CLOCK] = "HH:MM",
		[PFD_T_INT] = "NUMBER",
		[PFD_T_BOOL] = "true|false",
		[PFD_T_ENUM] = "VALUE",
		[PFD_T_REF] = "ID",
		[PFD_T_REF_ITEM] = "KEY",
		[PFD_T_STRS] = "TEXT,…",
		[PFD_T_ENUMS] = "VALUE,…",
		[PFD_T_REFS] = "ID,…",
		[PFD_T_REF_ITEMS] = "KEY,…",
		[PFD_T_GROUP] = NULL,
		[PFD_T_LIST] = NULL,
	};

	return args[field->type];
}

bool pfd_field_many(const struct pfd_field *field)
{
	return field->type == PFD_T_STRS || field->type == PFD_T_ENUMS ||
	       field->type == PFD_T_REFS || field->type == PFD_T_REF_ITEMS;
}

/* A sentence as the text of an option, behind which its values stand. */
static const char *unended(struct pfd_arena *arena, const char *sentence)
{
	size_t n = strlen(sentence);

	return pfd_arena_str(arena, pfd_str_sub(pfd_str(sentence), 0,
					    n - (n && sentence[n - 1] == '.')))
		.ptr;
}

/* `skips`: names that are no options; NULL: of a whole record, which has no
 * date that is *the* date. */
static void add_fields(struct pfd_arena *arena, struct pfd_option_list *list,
	const struct pfd_fields *fields, const char *prefix, const char *skips)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct pfd_field *field = &fields->rows[i];
		const char *name =
			pfd_arena_printf(arena, "%s%s", prefix, field->name)
				.ptr;
		bool enumerated =
			field->type == PFD_T_ENUM || field->type == PFD_T_ENUMS;

		if (field->type == PFD_T_LIST ||
			(skips && (!strcmp(name, "no") ||
					  pfd_word_in(skips, pfd_str(name)))))
			continue;
		if (field->type == PFD_T_GROUP) {
			add_fields(arena, list, field->fields,
				pfd_arena_printf(arena, "%s.", name).ptr, NULL);
			continue;
		}
		pfd_vec_push(arena, list,
			(struct pfd_option){
				.name = name,
				.letter = skips && !strcmp(name, "date") ? 'd'
									 : 0,
				.type = pfd_field_many(field) ? PFD_OPT_LIST
							      : PFD_OPT_STR,
				.arg = field_arg(field),
				.doc = skips ? (struct pfd_text){
					.en = unended(arena, field->doc.en),
					.de = unended(arena, field->doc.de),
				} : field->title,
				.values = enumerated ? field->values : NULL,
				.complete = field_completion(field),
				.kind = field->target,
				.words = field->type == PFD_T_BOOL
						 ? "true false"
						 : NULL,
			});
	}
}

/* "table tsv csv …". */
static const char *format_words(struct pfd_arena *arena, unsigned formats)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (unsigned i = 0; i < PFD_N_FORMATS; i++)
		if (formats & (1u << i))
			pfd_buf_printf(&buf, "%s%s", buf.len ? " " : "",
				pfd_format_names[i]);
	return pfd_arena_z(arena, pfd_buf_str(&buf));
}

/* `pfd meeting vote --yes 9` counts votes; nothing of it is confirmed. */
static bool is_own(const struct pfd_option_list *list, const char *name)
{
	for (size_t i = 0; i < list->n_own; i++)
		if (!strcmp(list->items[i].name, name))
			return true;
	return false;
}

struct pfd_option_list pfd_options_of(struct pfd_arena *arena,
	const struct pfd_command *command, const struct pfd_kind *kind)
{
	struct pfd_option_list list = { 0 };
	unsigned when = when_of(command);

	for (const struct pfd_option *row = command->options; row && row->name;
		row++)
		pfd_vec_push(arena, &list, *row);
	list.n_own = list.n;
	if (kind && command->flags & PFD_CMD_FIELDS)
		add_fields(arena, &list, kind->fields, "", NULL);
	if (command->item)
		add_fields(arena, &list,
			pfd_field_named(
				pfd_kind_named(pfd_str(command->group))->fields,
				pfd_str(command->item))
				->fields,
			"", command->item_skips ? command->item_skips : "");
	list.n_fields = list.n - list.n_own;
	for (size_t i = 0; i < PFD_COUNT(common_rows); i++) {
		struct pfd_option row = common_rows[i].row;

		if (!(common_rows[i].when & when) || is_own(&list, row.name))
			continue;
		if (common_rows[i].when == FORMAT)
			row.words = format_words(arena, command->formats);
		pfd_vec_push(arena, &list, row);
	}
	return list;
}

/* ---- what they do to a run ------------------------------------------------ */

enum pfd_status pfd_options_apply_globals(
	struct pfd_run *run, const struct pfd_common_options *common)
{
	if (common->lang) {
		run->env.lang = pfd_lang_parse(common->lang);
		run->env.lang_given = true;
	}
	if (common->color && strcmp(common->color, "auto") != 0)
		run->env.stdout_color = run->env.stderr_color =
			!strcmp(common->color, "always");
	if (common->directory)
		run->directory = common->directory;
	/* A writer asks and says what it does line by line. */
	run->page = !common->no_pager && run->env.stdin_tty &&
		    run->env.stdout_tty && !common->output &&
		    (common->help || !(run->command->flags & PFD_CMD_WRITER));
	return PFD_OK;
}

/* No ending, as /dev/stdout has none, leaves the format to the command. */
static enum pfd_status unknown_ending(struct pfd_run *run)
{
	const char *slash = strrchr(run->output, '/');

	if (!strchr(slash ? slash : run->output, '.'))
		return PFD_OK;
	pfd_fail(run->err, PFD_USAGE,
		PFD_MESSAGE("{file}: no format of pfd has this ending",
			"{file}: kein Format von pfd hat diese Endung",
			PFD_A_Z("file", run->output)));
	return pfd_hint(run->err,
		PFD_MESSAGE("name the format with -O, or end in .txt, .csv, "
			    ".tsv, .json, .jsonl, .yaml, .md, .html, "
			    ".pdf or .xlsx",
			"das Format mit -O nennen oder eine dieser Endungen "
			"wählen: .txt, .csv, .tsv, .json, .jsonl, .yaml, "
			".md, .html, .pdf, .xlsx"));
}

static enum pfd_status binary_at_a_terminal(struct pfd_run *run)
{
	const char *name = pfd_format_names[run->emit.format];

	if (!pfd_format_is_binary(run->emit.format) || run->output ||
		(run->command->flags & PFD_CMD_FILE) || !run->env.stdout_tty)
		return PFD_OK;
	(void)pfd_fail(run->err, PFD_USAGE,
		PFD_MESSAGE("{format}: no terminal can show this",
			"{format}: das kann kein Terminal zeigen",
			PFD_A_Z("format", name)));
	return pfd_hint(
		run->err, PFD_MESSAGE("name a file: -o NAME.{format}",
				  "eine Datei angeben: -o NAME.{format}",
				  PFD_A_Z("format", name)));
}

static enum pfd_status choose_format(
	struct pfd_run *run, const struct pfd_common_options *common)
{
	const struct pfd_command *command = run->command;
	int format = common->format ? pfd_format_named(common->format) : -1;

	if (!command->formats)
		return PFD_OK;
	if (format < 0 && run->output && !(command->flags & PFD_CMD_FILE)) {
		format = pfd_format_of_file(run->output);
		if (format < 0 && unknown_ending(run))
			return PFD_USAGE;
		if (format >= 0 && !(command->formats & (1u << format)))
			return pfd_run_usage(run,
				PFD_MESSAGE("{file}: this command cannot write "
					    "{format}",
					"{file}: dieser Befehl kann kein "
					"{format} schreiben",
					PFD_A_Z("file", run->output),
					PFD_A_Z("format",
						pfd_format_names[format])));
	}
	if (format < 0)
		format = run->env.stdout_tty && !run->output
				 ? (int)command->terminal
				 : (int)command->pipe;
	run->emit.format = (enum pfd_format)format;
	return binary_at_a_terminal(run);
}

enum pfd_status pfd_options_apply(
	struct pfd_run *run, const struct pfd_common_options *common)
{
	enum pfd_status status = pfd_options_apply_globals(run, common);

	if (status)
		return status;
	if (common->dry_run && common->no_commit)
		return pfd_run_usage(run,
			PFD_MESSAGE("--dry-run and --no-commit exclude each "
				    "other",
				"--dry-run und --no-commit schließen sich "
				"aus"));
	run->write = (struct pfd_change_options){
		.dry_run = common->dry_run,
		.no_commit = common->no_commit,
		.include_edits = common->include_edits,
	};
	if (common->reason)
		status = pfd_change_reason(run->arena, common->reason,
			&run->write.reason, run->err);
	if (status)
		return status;
	run->yes = common->yes;
	run->no_input = common->no_input;
	if (common->year.given) {
		if (common->year.v < 1900 || common->year.v > 2199)
			return pfd_run_usage(run,
				PFD_MESSAGE("--year: {year} is not a year "
					    "between 1900 and 2199",
					"--year: {year} ist kein Jahr zwischen "
					"1900 und 2199",
					PFD_A_INT("year", common->year.v)));
		run->year = (int)common->year.v;
	}
	if (common->audience.given && common->audience.v >= 0) {
		run->audience = (enum pfd_audience)(
			common->audience.v + PFD_FOR_OFFICE);
		run->texts = run->command->widest;
		status = pfd_run_allow(run, run->command->widest,
			pfd_command_name(run->arena, run->command, run->kind));
		if (status)
			return status;
	}
	run->at = common->at;
	run->output = common->output && strcmp(common->output, "-") != 0
			      ? common->output
			      : NULL;
	run->emit.table = common->table;
	run->emit.now_s = run->env.now_s;
	run->emit.raw = common->raw;
	run->emit.excel_de =
		common->csv_dialect && !strcmp(common->csv_dialect, "excel-de");
	run->weasyprint =
		common->pdf_engine && !strcmp(common->pdf_engine, "weasyprint");
	run->emit.color = run->env.stdout_color && !run->output;
	run->emit.bars = run->env.stdout_tty && !run->output;
	run->emit.ascii = !run->env.utf8;
	run->emit.columns = run->emit.bars ? run->env.columns : 0;
	run->sent_to = run->within ? NULL : common->sent_to;
	run->today = run->env.as_of;
	status = choose_format(run, common);
	return status ? status : pfd_run_sent_use(run);
}
