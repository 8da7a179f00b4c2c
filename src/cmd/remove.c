/* `pfd KIND remove`: a record that nothing refers to. */
#include "made.h"

struct remove_args {
	const char *id;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct remove_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

enum { SHOWN = 10 };

/* A line for each of the first records that refer to it: what the findings
 * propose would have to be done for all of them, or for none.  Returns how many
 * others there are. */
static size_t shorten(struct pfd_findings *findings)
{
	struct pfd_str last = { 0 };
	size_t records = 0;

	pfd_findings_sort(findings);
	for (size_t i = 0; i < findings->n; i++) {
		struct pfd_finding finding = findings->items[i];

		if (finding.severity != PFD_ERROR || finding.old ||
			pfd_str_eq(finding.place.file, last))
			continue;
		last = finding.place.file;
		finding.remedy = (struct pfd_message){ 0 };
		finding.source = (struct pfd_message){ 0 };
		finding.related = (struct pfd_place){ 0 };
		if (records++ < SHOWN)
			findings->items[records - 1] = finding;
	}
	findings->n = records < SHOWN ? records : SHOWN;
	return records - findings->n;
}

static enum pfd_status explain_refusal(struct pfd_run *run)
{
	size_t others;

	if (run->err->hint.text.en)
		return PFD_REFUSED;
	others = shorten(&run->findings);
	if (!others)
		return pfd_hint(
			run->err, PFD_MESSAGE("change first what refers to it",
					  "erst ändern, was darauf verweist"));
	return pfd_hint(run->err,
		PFD_MESSAGE("change first what refers to it; {n} more records "
			    "do",
			"erst ändern, was darauf verweist; {n} weitere "
			"Datensätze tun es",
			PFD_A_INT("n", (int64_t)others)));
}

static enum pfd_status run_remove(struct pfd_run *run, const void *given)
{
	const struct remove_args *args = given;
	struct pfd_str id, path;
	enum pfd_status status =
		pfd_run_id(run, run->kind, pfd_str(args->id), &id);

	if (!status)
		status = pfd_run_change(run);
	if (status)
		return status;
	path = run->kind->path(run->arena, id);
	/* Read only to have a missing record told with the nearest one: a file
	 * that cannot be read can still be removed. */
	if (!pfd_change_exists(run->change, path)) {
		struct pfd_record record;

		status = pfd_run_record(run, args->id, &record);
	}
	if (!status)
		status = pfd_change_remove(run->change, path, run->err);
	if (status)
		return status;
	status = pfd_run_finish(run,
		PFD_MESSAGE("{record}: removed", "{record}: entfernt",
			PFD_A_TEXT("record",
				pfd_record_words(run->arena, run->kind, id))),
		&id, 1);
	return status == PFD_REFUSED ? explain_refusal(run) : status;
}

const struct pfd_command pfd_cmd_remove = {
	.group = "*",
	.verb = "remove",
	.kinds = (const char *const[]){ "year", "grant", "project", "meeting",
		"incident", "contact", "advice", "opportunity", "strategy",
		"task", "event", "post", "analysis", NULL },
	.section = PFD_SECTION_RECORDS,
	.summary = { "remove a record", "einen Datensatz entfernen" },
	.description = { "Refused while other records refer to it; the "
			 "findings name them. The history keeps what was "
			 "removed. A person is erased first (pfd privacy "
			 "erase) "
			 "and then stays, without private data.",
		"Abgelehnt, solange andere Datensätze darauf verweisen; die "
		"Befunde nennen sie. Die Historie behält, was entfernt "
		"wurde. Eine Person wird vorher gelöscht (pfd privacy erase) "
		"und bleibt dann ohne private Daten stehen." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd contact remove verein-doppelt" },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct remove_args),
	.flags = PFD_CMD_WRITER,
	.run = run_remove,
};
