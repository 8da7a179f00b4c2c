/* `pfd log`: the commits, newest first, in the office's words. */
#include "framework.h"
#include "history.h"

struct log_args {
	const char *id, *field;
	struct pfd_opt_date since, until;
	struct pfd_opt_int max;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct log_args, since, "since", 0, "DATE",
		"commits of this day and later", "Commits von diesem Tag an"),
	PFD_OPTION(struct log_args, until, "until", 0, "DATE",
		"commits up to this day", "Commits bis zu diesem Tag"),
	PFD_OPTION(struct log_args, max, "max", 0, "NUMBER",
		"no more than so many", "höchstens so viele"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct log_args, id, "ID", .optional = true,
		.complete = PFD_C_RECORD),
	PFD_OPERAND(struct log_args, field, "FIELD", .optional = true,
		.complete = PFD_C_FIELD_OF),
	{ 0 },
};

struct log {
	struct pfd_run *run;
	const struct log_args *args;
	struct pfd_history_record record; /* kind NULL: of all */
	struct pfd_keyring *keys;
	struct pfd_doc *doc;
	int64_t rows;
	bool stream; /* at a terminal: shown while the rest is looked for */
	int64_t shown;
};
/* What is shown at once; each part has its heading. */
enum { PART = 200 };

static void add_field(struct log *log, struct pfd_arena *scratch,
	const struct pfd_trail_commit *step, const struct pfd_pair *pair)
{
	pfd_vec_foreach (difference, &pair->differences)
		if (pfd_path_beneath(
			    difference->path, pfd_str(log->args->field))) {
			pfd_report_log_values(
				scratch, log->doc, step, pair, difference);
			log->rows++;
		}
}

/* Of each file only that version is read which is new, and the one before it; where
 * a shallow clone was cut off there is none to compare with. */
static enum pfd_status add_step(struct log *log, struct pfd_arena *scratch,
	const struct pfd_trail_commit *step)
{
	struct pfd_pair *pairs =
		pfd_alloc_n(scratch, step->files.n + 1, sizeof *pairs);
	enum pfd_status status = PFD_OK;
	size_t n = 0;

	for (size_t i = 0; !status && !step->cut && i < step->files.n; i++) {
		status = pfd_pair_of_file(scratch, log->run->store,
			&step->files.items[i], log->keys, &pairs[n],
			log->run->err);
		n += step->n_parents < 2 || pairs[n].what != PFD_PAIR_FORM;
	}
	/* A merge that only joins. */
	if (status || (log->record.kind && !n && !step->cut))
		return status;
	if (log->args->field) {
		if (n)
			add_field(log, scratch, step, pairs);
		return PFD_OK;
	}
	pfd_report_log_row(
		scratch, log->doc, step, pairs, n, log->record.kind != NULL);
	log->rows++;
	return PFD_OK;
}

/* The first part is a screenful, so that it stands there at once. */
static enum pfd_status show_part(struct log *log, bool *ret_read)
{
	struct pfd_run *run = log->run;
	int64_t part = log->shown ? PART : run->env.rows;
	enum pfd_status status;

	if (!log->stream || log->rows - log->shown < part)
		return PFD_OK;
	status = pfd_run_doc(run, log->doc);
	log->shown = log->rows;
	log->doc = pfd_report_log(
		run->arena, run->env.lang, log->args->field != NULL);
	*ret_read = pfd_run_stream(run);
	return status;
}

static enum pfd_status walk(struct log *log, struct pfd_trail *trail)
{
	struct pfd_arena *scratch PFD_CLEANUP(pfd_arena_freep) =
		pfd_arena_new();
	const struct log_args *args = log->args;
	enum pfd_status status = PFD_OK;
	bool more = true;

	while (!status && more &&
		(!args->max.given || log->rows < args->max.v)) {
		struct pfd_trail_commit step;
		struct pfd_date day;

		pfd_arena_reset(scratch);
		status = pfd_trail_next(
			trail, scratch, &step, &more, log->run->err);
		if (status || !more)
			break;
		day = pfd_date_berlin(step.time_s);
		if (args->since.given && pfd_date_cmp(day, args->since.v) < 0)
			break;
		if (args->until.given && pfd_date_cmp(day, args->until.v) > 0)
			continue;
		status = add_step(log, scratch, &step);
		if (!status)
			status = show_part(log, &more);
	}
	return status;
}

static enum pfd_status run_log(struct pfd_run *run, const void *given)
{
	struct log log = { .run = run, .args = given };
	struct pfd_trail *trail;
	const char *from;
	enum pfd_status status = pfd_history_from(run, &from);

	if (!status && log.args->id)
		status = pfd_history_record(
			run, from, pfd_str(log.args->id), &log.record);
	if (!status && log.args->field)
		status = pfd_history_field(
			run, log.record.kind, log.args->field);
	if (!status && log.args->field)
		status = pfd_history_keys(run, log.record.path, &log.keys);
	if (!status)
		status = pfd_trail_begin(run->arena, run->store, from,
			log.record.path, &trail, run->err);
	if (status)
		return status;
	log.doc = pfd_report_log(
		run->arena, run->env.lang, log.args->field != NULL);
	log.stream = run->page && run->emit.format == PFD_FORMAT_TABLE;
	status = walk(&log, trail);
	if (status || (log.shown && log.shown == log.rows))
		return status;
	return pfd_run_doc(run, log.doc);
}

static const struct pfd_example examples[] = {
	{ "pfd log", { "what was done, newest first",
			     "was getan wurde, das Neueste zuerst" } },
	{ "pfd log 2026-014", { "what was done to one grant",
				      "was an einer Förderung getan wurde" } },
	{ "pfd log 2026-014 requested",
		{ "how one field came to its value",
			"wie ein Feld zu seinem Wert kam" } },
	{ "pfd log --since 1.3.2026 --until 31.3.2026 -O csv",
		{ "a month, for a spreadsheet",
			"ein Monat für die Tabellenkalkulation" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_log = {
	.verb = "log",
	.section = PFD_SECTION_HISTORY,
	.summary = { "what was done, by whom and why",
		"was getan wurde, von wem und warum" },
	.description = { "Lists the commits, newest first: day, author, "
			 "subject, reason and the fields that changed; with ID "
			 "those of one record, under the names it had before "
			 "(pfd KIND rename) and also if it is gone; with FIELD "
			 "each change of that field, or of what stands below "
			 "it, with both values. Private fields of persons are "
			 "shown in clear to those who hold the keys.\n\nDays "
			 "are those of the commits, in Berlin. A commit that "
			 "joins two lines is listed with what is as in none "
			 "of them.",
		"Listet die Commits auf, den neuesten zuerst: Tag, Person, "
		"Betreff, Begründung und die geänderten Felder; mit ID die "
		"eines Datensatzes, auch unter früheren Kennungen (pfd KIND "
		"rename) und wenn er entfernt ist; mit FIELD jede Änderung "
		"dieses Feldes oder dessen, was darunter steht, mit beiden "
		"Werten. Private Felder von Personen erscheinen im Klartext, "
		"wenn die Schlüssel da sind.\n\nTage sind die der Commits, in "
		"Berlin. Ein Commit, der zwei Linien zusammenführt, nennt "
		"nur, was wie in keiner von ihnen ist." },
	.examples = examples,
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct log_args),
	.needs = PFD_NEEDS_NOTHING,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.run = run_log,
};
