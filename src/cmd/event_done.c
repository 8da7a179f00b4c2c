/* `pfd event done`: a task of an event ticked off, by its number or by the words
 * that `pfd due` tells it with.
 */
#include <stdlib.h>

#include <pfd/text.h>

#include "duty_verb.h"

struct done_args {
	const char *id, *task;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct done_args, date, "date", 'd', "DATE",
		"when it was done (default: today)",
		"wann sie erledigt war (Vorgabe: heute)"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct done_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct done_args, task, "TASK"),
	{ 0 },
};

static bool is_number(const char *typed)
{
	return *typed && !typed[strspn(typed, "0123456789")];
}

static bool is_named(struct pfd_arena *arena, const struct pfd_event_task *task,
	const char *typed)
{
	struct pfd_str start = pfd_utf8_fold(arena, pfd_str(typed));

	if (is_number(typed))
		return task->no.v == strtoll(typed, NULL, 10);
	return pfd_str_starts(pfd_utf8_fold(arena, task->task.v), start.ptr);
}

static enum pfd_status refuse(struct pfd_act *act, struct pfd_message why)
{
	(void)pfd_fail(act->run->err, PFD_REFUSED, why);
	return pfd_hint(act->run->err,
		PFD_MESSAGE("its tasks and their numbers: pfd event sheet {id}",
			"die Aufgaben mit Nummern: pfd event sheet {id}",
			PFD_A_STR("id", act->record.id)));
}

/* The one task that is meant. */
static enum pfd_status find(struct pfd_act *act, const char *typed,
	const struct pfd_event_task **ret)
{
	const struct pfd_event *event = act->record.data;
	const struct pfd_event_task *found = NULL;
	size_t n = 0;

	for (size_t i = 0; i < event->tasks.n; i++)
		if (is_named(act->run->arena, &event->tasks.items[i], typed)) {
			found = &event->tasks.items[i];
			n++;
		}
	if (n != 1)
		return refuse(
			act, n ? PFD_MESSAGE("{n} tasks begin with “{typed}”",
					 "{n} Aufgaben beginnen mit „{typed}“",
					 PFD_A_INT("n", (int64_t)n),
					 PFD_A_Z("typed", typed))
			       : PFD_MESSAGE("{id} has no task “{typed}”",
					 "{id} hat keine Aufgabe „{typed}“",
					 PFD_A_STR("id", act->record.id),
					 PFD_A_Z("typed", typed)));
	if (found->done.state == PFD_SET)
		return refuse(act, PFD_MESSAGE("“{task}” was done on {date}",
					   "„{task}“ ist seit {date} erledigt",
					   PFD_A_STR("task", found->task.v),
					   PFD_A_DATE("date", found->done.v)));
	*ret = found;
	return PFD_OK;
}

static enum pfd_status run_done(struct pfd_run *run, const void *given)
{
	const struct done_args *args = given;
	const struct pfd_event_task *task;
	struct pfd_act act;
	enum pfd_status status = pfd_duty_begin(run, args->id, &act);

	if (!status)
		status = find(&act, args->task, &task);
	if (status)
		return status;
	pfd_act_set_date(&act,
		pfd_arena_printf(
			run->arena, "tasks.%lld.done", (long long)task->no.v)
			.ptr,
		pfd_run_date(run, &args->date));
	return pfd_duty_finish(
		&act, PFD_MESSAGE("event {id}: task {no} done",
			      "Veranstaltung {id}: Aufgabe {no} erledigt",
			      PFD_A_STR("id", act.record.id),
			      PFD_A_INT("no", task->no.v)));
}

const struct pfd_command pfd_cmd_event_done = {
	.group = "event",
	.verb = "done",
	.section = PFD_SECTION_RECORDS,
	.summary = { "tick an event's task off",
		"eine Aufgabe einer Veranstaltung abhaken" },
	.description = { "TASK is its number, or how it begins.",
		"TASK ist ihre Nummer oder ihr Anfang." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd event done 2026-demokratiekonferenz 3" },
			{ "pfd event done 2026-demokratiekonferenz 'Raum "
			  "buchen' --date 2026-03-02" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct done_args),
	.flags = PFD_CMD_WRITER,
	.run = run_done,
};
