/* Beginning and finishing a change, and what a writer says about it. */
#include <stdlib.h>

#include "framework.h"

enum pfd_status pfd_run_change(struct pfd_run *run)
{
	if (run->change)
		return PFD_OK;
	if (run->within)
		return pfd_run_usage(
			run, PFD_MESSAGE("it would change records",
				     "er würde Datensätze ändern"));
	return pfd_change_begin(run->arena, &run->env, run->store, &run->write,
		&run->change, run->err);
}

enum pfd_status pfd_run_assign(struct pfd_run *run,
	const struct pfd_record *record, const struct pfd_assignment *list,
	size_t n)
{
	struct pfd_edits edits = { 0 };

	if (!pfd_record_assign(run->arena, record->kind, &record->yaml, list, n,
		    &run->findings, &edits))
		return pfd_run_refused(run);
	return pfd_change_edit(
		run->change, record, edits.items, edits.n, run->err);
}

/* "[main 1a2b3c4] grant 2026-014: awarded …": the line git itself would print. */
static void say_commit(
	struct pfd_run *run, const struct pfd_change_result *result)
{
	char hex[41];
	struct pfd_str subject =
		pfd_text_visible(run->arena, result->subject, false);

	pfd_oid_hex(&result->commit, hex);
	pfd_run_stderr(run, pfd_arena_printf(run->arena, "[%.10s] %.*s\n", hex,
				    PFD_STR_ARG(subject)));
	if (result->foreign_hook)
		pfd_run_note(
			run, PFD_MESSAGE("git's hook {hook} was not run",
				     "der git-Hook {hook} lief nicht",
				     PFD_A_Z("hook", result->foreign_hook)));
}

static void say_unseen(struct pfd_run *run, const struct pfd_dirty *unseen)
{
	struct pfd_buf paths = pfd_buf(run->arena);

	for (size_t i = 0; i < unseen->n; i++)
		pfd_buf_printf(&paths, "%s%.*s", i ? ", " : "",
			PFD_STR_ARG(unseen->items[i]));
	if (unseen->n)
		pfd_run_note(run,
			PFD_MESSAGE(
				"{paths}: has uncommitted edits; the change "
				"was judged without them (take them in: pfd "
				"commit PATH)",
				"{paths}: enthält nicht übernommene "
				"Änderungen; geurteilt wurde ohne sie "
				"(übernehmen: pfd commit PFAD)",
				PFD_A_STR("paths", pfd_buf_str(&paths))));
}

static void say(struct pfd_run *run, const struct pfd_change_result *result,
	const struct pfd_str *ids, size_t n)
{
	if (run->write.dry_run && run->previewed)
		return;
	if (run->write.dry_run) {
		/* Refused below if writing fails. */
		pfd_run_print(run, run->env.stdout_tty
					   ? pfd_text_visible(run->arena,
						     result->diff, true)
					   : result->diff);
		return;
	}
	for (size_t i = 0; i < n; i++)
		pfd_run_printf(run, "%.*s\n", PFD_STR_ARG(ids[i]));
	if (result->committed)
		say_commit(run, result);
	else if (result->unchanged)
		pfd_run_note(run,
			PFD_MESSAGE("nothing to change", "nichts zu ändern"));
	else
		pfd_run_note(
			run, PFD_MESSAGE("written, not committed",
				     "geschrieben, nicht festgeschrieben"));
}

enum pfd_status pfd_run_finish_in(struct pfd_run *run, enum pfd_lang lang,
	struct pfd_message subject, const struct pfd_str *ids, size_t n)
{
	struct pfd_change_result result = { 0 };
	struct pfd_str line = pfd_message_str(run->arena, &subject, lang);
	struct pfd_str name =
		pfd_command_name(run->arena, run->command, run->kind);
	enum pfd_status status = run->unread;

	if (status)
		return status;
	status = pfd_change_finish(run->change, line,
		pfd_arena_z(run->arena, name), &result, run->err);

	if (result.findings)
		for (size_t i = 0; i < result.findings->n; i++)
			pfd_findings_add(
				&run->findings, result.findings->items[i]);
	say_unseen(run, &result.unseen);
	run->committed |= result.committed;
	if (status && !result.committed)
		return status;
	run->written |= !result.unchanged && run->write.no_commit &&
			!run->write.dry_run;
	say(run, &result, ids, n);
	return status;
}

enum pfd_status pfd_run_finish(struct pfd_run *run, struct pfd_message subject,
	const struct pfd_str *ids, size_t n)
{
	return pfd_run_finish_in(
		run, pfd_run_office_lang(run), subject, ids, n);
}
