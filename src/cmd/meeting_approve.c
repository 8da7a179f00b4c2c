/* `pfd meeting approve`: the next meeting approves the minutes of an earlier one, and
 * takes a circular vote into its own. */
#include "made.h"
#include "meeting.h"

struct approve_args {
	const char *id, *at;
	struct pfd_opt_date written;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct approve_args, at, "at", 0, "MEETING",
		"the meeting that approved them (required)",
		"die Sitzung, die genehmigt hat (nötig)", .complete = PFD_C_ID,
		.kind = "meeting"),
	PFD_OPTION(struct approve_args, written, "written", 0, "DATE",
		"when the minutes were ready, if that is not written down yet",
		"wann das Protokoll vorlag, falls es noch nicht eingetragen "
		"ist"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct approve_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

static enum pfd_status check(struct pfd_run *run, const struct pfd_record *old,
	const struct pfd_record *next)
{
	const struct pfd_meeting *from = old->data, *at = next->data;

	if (from->minutes.approved.state != PFD_ABSENT) {
		(void)pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("the minutes of {id} are approved already",
				"das Protokoll von {id} ist schon genehmigt",
				PFD_A_STR("id", old->id)));
		return pfd_hint(run->err,
			PFD_MESSAGE("to change it: pfd meeting set {id} "
				    "minutes.approved=…",
				"so ändern: pfd meeting set {id} "
				"minutes.approved=…",
				PFD_A_STR("id", old->id)));
	}
	if (!pfd_str_eq(from->body.v, at->body.v))
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{id} and {at} are meetings of different "
				    "bodies",
				"{id} und {at} sind Sitzungen verschiedener "
				"Gremien",
				PFD_A_STR("id", old->id),
				PFD_A_STR("at", next->id)));
	if (pfd_date_cmp(at->date.v, run->env.as_of) > 0)
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{at} has not taken place yet",
				"{at} hat noch nicht stattgefunden",
				PFD_A_STR("at", next->id)));
	if (pfd_date_cmp(at->date.v, from->date.v) <= 0)
		return pfd_fail(run->err, PFD_REFUSED,
			PFD_MESSAGE("{at} is not later than {id}",
				"{at} ist nicht später als {id}",
				PFD_A_STR("id", old->id),
				PFD_A_STR("at", next->id)));
	return PFD_OK;
}

static struct pfd_assignment set(struct pfd_run *run, const char *path,
	const struct pfd_str *text, struct pfd_date date)
{
	char *iso = pfd_alloc(run->arena, PFD_DATE_SIZE);

	return (struct pfd_assignment){ .path = pfd_str(path),
		.op = PFD_ASSIGN_SET,
		.value = text ? *text : pfd_str(pfd_date_iso(date, iso)) };
}

static enum pfd_status run_approve(struct pfd_run *run, const void *given)
{
	const struct approve_args *args = given;
	struct pfd_assignments list = { 0 };
	struct pfd_record record, next;
	const struct pfd_meeting *from, *at;
	enum pfd_status status =
		args->at ? pfd_run_change(run) : pfd_run_missing(run, "at");

	if (!status)
		status = pfd_run_record(run, args->id, &record);
	if (!status)
		status = pfd_run_record(run, args->at, &next);
	if (!status)
		status = check(run, &record, &next);
	if (status)
		return status;
	from = record.data;
	at = next.data;
	if (args->written.given)
		pfd_vec_push(run->arena, &list,
			set(run, "minutes.written", NULL, args->written.v));
	pfd_vec_push(run->arena, &list,
		set(run, "minutes.approved", NULL, at->date.v));
	pfd_vec_push(run->arena, &list,
		set(run, "minutes.approved_at", &next.id, at->date.v));
	if (from->kind.state == PFD_SET && from->kind.v == PFD_MEETING_CIRCULAR)
		pfd_vec_push(run->arena, &list,
			set(run, "ratified_at", &next.id, at->date.v));
	status = pfd_run_assign(run, &record, list.items, list.n);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("meeting {id}: minutes approved at {at}",
			"Sitzung {id}: Protokoll genehmigt in {at}",
			PFD_A_STR("id", record.id), PFD_A_STR("at", next.id)),
		&record.id, 1);
}

const struct pfd_command pfd_cmd_meeting_approve = {
	.group = "meeting",
	.verb = "approve",
	.section = PFD_SECTION_MEETING,
	.summary = { "note that the next meeting approved the minutes",
		"eintragen, dass die nächste Sitzung das Protokoll genehmigt "
		"hat" },
	.description = { "Writes day and meeting of the approval. With it a "
			 "circular vote is ratified: the body was told of it "
			 "and took it into its minutes.",
		"Trägt Tag und Sitzung der Genehmigung ein. Ein "
		"Umlaufverfahren ist damit bestätigt: Das Gremium wurde "
		"unterrichtet und nahm es ins Protokoll." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd meeting approve 2026-03-12-buendnis --at "
			  "2026-05-21-buendnis" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct approve_args),
	.flags = PFD_CMD_WRITER,
	.run = run_approve,
};
