/* `pfd KIND edit`: a record in the user's editor.
 *
 * The lock is not held while somebody thinks: the record is read, edited outside
 * any change, and taken in only if HEAD still has what was read.
 */
#include "editor.h"
#include "made.h"

struct edit_args {
	const char *id;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct edit_args, id, "ID", .optional = true,
		.complete = PFD_C_ID),
	{ 0 },
};

static enum pfd_status changed_meanwhile(
	struct pfd_run *run, const struct pfd_record *record)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{path}: changed while it was being edited",
			"{path}: wurde während der Bearbeitung geändert",
			PFD_A_STR("path", record->path)));
	return pfd_hint(run->err,
		PFD_MESSAGE("edit it again", "noch einmal bearbeiten"));
}

/* The edited text as a change; PFD_REFUSED with findings. */
static enum pfd_status take(
	struct pfd_run *run, const struct pfd_record *old, struct pfd_str text)
{
	struct pfd_record now;
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_str id = old->id;
	enum pfd_status status;

	if (!pfd_record_parse(run->arena, run->kind, id, old->path, text,
		    &run->findings, &now))
		return pfd_run_refused(run);
	status = pfd_run_change(run);
	if (!status)
		status = pfd_change_read(
			run->change, run->kind, id, &ignored, &now, run->err);
	if (!status && !pfd_str_eq(now.yaml.bytes, old->yaml.bytes))
		status = changed_meanwhile(run, old);
	if (!status)
		status = pfd_change_replace(
			run->change, old->path, text, run->err);
	if (status)
		return status;
	/* The judged state says again, and with its place, what the text has. */
	run->findings.n = 0;
	return pfd_run_finish(run,
		PFD_MESSAGE("{record}: edited", "{record}: bearbeitet",
			PFD_A_TEXT("record",
				pfd_record_words(run->arena, run->kind, id))),
		&id, 1);
}

/* Whether the user wants another try at what was refused. */
static bool again(struct pfd_run *run)
{
	struct pfd_str answer;

	if (!pfd_run_interactive(run))
		return false;
	pfd_run_show_findings(run);
	pfd_run_note(run,
		run->err->message.text.en
			? run->err->message
			: PFD_MESSAGE("not taken over", "nicht übernommen"));
	if (!pfd_run_ask(run,
		    pfd_str(pfd_run_say(run, PFD_TEXT("edit again? [Y/n] ",
						     "noch einmal "
						     "bearbeiten? [J/n] "))),
		    &answer))
		return false;
	return !answer.len || !strchr("nN", *answer.ptr);
}

static enum pfd_status edit_until_good(
	struct pfd_run *run, const struct pfd_record *record)
{
	struct pfd_record clear = *record;
	enum pfd_status status = pfd_run_clear(run, true, &clear);
	struct pfd_str text = clear.yaml.bytes;

	if (status)
		return status;
	do {
		pfd_change_end(&run->change);
		run->err->message.text.en = run->err->hint.text.en = NULL;
		status = pfd_editor(run, record->path, &text);
		if (!status)
			status = take(run, record, text);
		else
			return status;
	} while (status == PFD_REFUSED && again(run));
	return status;
}

static enum pfd_status run_edit(struct pfd_run *run, const void *given)
{
	const struct edit_args *args = given;
	struct pfd_record record;
	enum pfd_status status;

	if (!args->id && run->kind != &pfd_kind_partnership)
		return pfd_run_usage(
			run, PFD_MESSAGE("the ID is missing", "die ID fehlt"));
	status = pfd_run_change(run);
	if (!status)
		status = pfd_run_record(
			run, args->id ? args->id : "pfd", &record);
	return status ? status : edit_until_good(run, &record);
}

const struct pfd_command pfd_cmd_edit = {
	.group = "*",
	.verb = "edit",
	.section = PFD_SECTION_RECORDS,
	.summary = { "edit a record in your editor",
		"einen Datensatz im Editor bearbeiten" },
	.description = { "Opens the record in $VISUAL or $EDITOR, else vi. "
			 "What was saved is held against the rules; at a "
			 "terminal, a text with errors can be edited again. "
			 "The editor works on a private copy: the file itself "
			 "changes only with the commit.",
		"Öffnet den Datensatz in $VISUAL oder $EDITOR, sonst in vi. "
		"Was gespeichert wurde, wird gegen die Regeln gehalten; am "
		"Terminal lässt sich ein Text mit Fehlern noch einmal "
		"bearbeiten. Der Editor arbeitet an einer privaten Kopie: die "
		"Datei selbst ändert sich erst mit dem Commit." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant edit 2026-014" },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct edit_args),
	.flags = PFD_CMD_WRITER,
	.run = run_edit,
};
