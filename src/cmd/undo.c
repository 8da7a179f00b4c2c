/* `pfd undo`: one commit taken back by another, with a reason. */
#include "cmd.h"

struct undo_args {
	const char *revision;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct undo_args, revision, "REV", .optional = true,
		.complete = PFD_C_REVISION),
	{ 0 },
};

static enum pfd_status no_reason(struct pfd_run *run)
{
	(void)pfd_fail(run->err, PFD_USAGE,
		PFD_MESSAGE("the reason is missing", "die Begründung fehlt"));
	return pfd_hint(run->err,
		PFD_MESSAGE("give it: -m \"…\"", "angeben: -m \"…\""));
}

static enum pfd_status run_undo(struct pfd_run *run, const void *given)
{
	const struct undo_args *args = given;
	struct pfd_str subject;
	enum pfd_status status;

	if (!run->write.reason || !*run->write.reason)
		return no_reason(run);
	status = pfd_run_change(run);
	if (!status)
		status = pfd_change_undo(run->change,
			args->revision ? args->revision : "HEAD",
			&run->findings, &subject, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("undone: {subject}", "rückgängig: {subject}",
			PFD_A_STR("subject", subject)),
		NULL, 0);
}

static const struct pfd_example examples[] = {
	{ "pfd undo -m \"falsche Förderung\"",
		{ "the last commit", "den letzten Commit" } },
	{ "pfd undo 1a2b3c4d --dry-run -m \"…\"",
		{ "what would change", "was sich ändern würde" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_undo = {
	.verb = "undo",
	.section = PFD_SECTION_HISTORY,
	.summary = { "take a commit back by another",
		"einen Commit durch einen neuen zurücknehmen" },
	.description = { "Nothing is taken out of the history: a new commit "
			 "brings back what stood there before REV (HEAD unless "
			 "named). Where a file has changed since, only the "
			 "fields that REV changed go back; the rest stays as "
			 "it is. It is refused where a later change, or a "
			 "report that was sent, stands on one of them, and "
			 "names these; and, as any change, where it would "
			 "break a rule. The reason (-m) is needed.",
		"Aus dem Verlauf verschwindet nichts: ein neuer Commit stellt "
		"wieder her, was vor REV (ohne Angabe HEAD) dastand. Hat sich "
		"eine Datei seither geändert, gehen nur die Felder zurück, die "
		"REV geändert hat; der Rest bleibt. Abgelehnt wird, wo eine "
		"spätere Änderung oder ein gesandter Bericht auf einem davon "
		"beruht; er wird genannt. Ebenso, wie jede Änderung, wenn eine "
		"Regel verletzt würde. Die Begründung (-m) ist nötig." },
	.examples = examples,
	.operands = operands,
	.args_size = sizeof(struct undo_args),
	.flags = PFD_CMD_WRITER,
	.run = run_undo,
};
