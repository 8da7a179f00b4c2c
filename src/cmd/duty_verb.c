/* What the verbs of events, incidents and posts share. */
#include "duty_verb.h"

const struct pfd_operand pfd_duty_operands[] = {
	PFD_OPERAND(struct pfd_duty_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

enum pfd_status pfd_duty_begin(
	struct pfd_run *run, const char *id, struct pfd_act *ret)
{
	enum pfd_status status = pfd_run_change(run);

	*ret = (struct pfd_act){ .run = run };
	return status ? status : pfd_run_record(run, id, &ret->record);
}

enum pfd_status pfd_duty_finish(struct pfd_act *act, struct pfd_message subject)
{
	struct pfd_run *run = act->run;
	enum pfd_status status;

	if (act->bad)
		return pfd_run_refused(run);
	status = pfd_change_edit(run->change, &act->record, act->edits.items,
		act->edits.n, run->err);
	return status ? status
		      : pfd_run_finish(run, subject, &act->record.id, 1);
}

enum pfd_status pfd_duty_load(
	struct pfd_run *run, const char *typed, struct pfd_str *ret_id)
{
	struct pfd_record record;
	enum pfd_status status = pfd_run_record(run, typed, &record);

	if (!status)
		status = pfd_run_load(run, &pfd_scope_all);
	if (!status)
		*ret_id = record.id;
	return status;
}
