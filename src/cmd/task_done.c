/* `pfd task done`: a task ticked off. */
#include "made.h"

struct done_args {
	const char *id, *result;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct done_args, date, "date", 'd', "DATE",
		"when it was done (default: today)",
		"wann sie erledigt war (Vorgabe: heute)"),
	PFD_OPTION(struct done_args, result, "result", 0, "TEXT",
		"what came of it, without names",
		"was daraus wurde, ohne Namen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct done_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

static enum pfd_status run_done(struct pfd_run *run, const void *given)
{
	const struct done_args *args = given;
	struct pfd_record record;
	char iso[PFD_DATE_SIZE];
	enum pfd_status status = pfd_run_change(run);

	if (!status)
		status = pfd_run_record(run, args->id, &record);
	if (status)
		return status;
	const struct pfd_task *task = record.data;

	if (task->done.state == PFD_SET) {
		pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("task {id} was done on {date}",
				"Aufgabe {id} ist seit {date} erledigt",
				PFD_A_STR("id", record.id),
				PFD_A_DATE("date", task->done.v)));
		return pfd_hint(run->err,
			PFD_MESSAGE("open it again: pfd task set {id} done=",
				"wieder öffnen: pfd task set {id} done=",
				PFD_A_STR("id", record.id)));
	}
	const struct pfd_assignment sets[] = {
		{ .path = PFD_STR("done"),
			.op = PFD_ASSIGN_SET,
			.value = pfd_str(pfd_date_iso(
				pfd_run_date(run, &args->date), iso)) },
		{ .path = PFD_STR("result"),
			.op = PFD_ASSIGN_SET,
			.value = pfd_str(args->result) },
	};
	status = pfd_run_assign(run, &record, sets, args->result ? 2 : 1);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("{record}: done", "{record}: erledigt",
			PFD_A_TEXT("record", pfd_record_words(run->arena,
						     run->kind, record.id))),
		&record.id, 1);
}

const struct pfd_command pfd_cmd_task_done = {
	.group = "task",
	.verb = "done",
	.section = PFD_SECTION_RECORDS,
	.summary = { "tick a task off", "eine Aufgabe abhaken" },
	.examples =
		(const struct pfd_example[]){
			{ "pfd task done 2026-014" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct done_args),
	.flags = PFD_CMD_WRITER,
	.run = run_done,
};
