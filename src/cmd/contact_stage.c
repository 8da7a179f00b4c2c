/* `pfd contact stage`: how far the way to a partner has come, and what is next. */
#include "made.h"

struct stage_args {
	const char *id, *next;
	struct pfd_opt_enum stage;
	struct pfd_opt_date date, by;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct stage_args, next, "next", 0, "TEXT",
		"the next step, without names", "nächster Schritt, ohne Namen"),
	PFD_OPTION(
		struct stage_args, by, "by", 0, "DATE", "by when", "bis wann"),
	PFD_OPTION(struct stage_args, date, "date", 'd', "DATE",
		"since when (default: today)", "seit wann (Vorgabe: heute)"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct stage_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct stage_args, stage, "STAGE",
		.values = &pfd_enum_acquisition_stage),
	{ 0 },
};

static enum pfd_status run_stage(struct pfd_run *run, const void *given)
{
	const struct stage_args *args = given;
	struct pfd_record record;
	struct pfd_made item;
	struct pfd_edit edit;
	enum pfd_status status = pfd_run_change(run);

	if (!status)
		status = pfd_run_record(run, args->id, &record);
	if (status)
		return status;
	item = pfd_made(run, record.kind, "stages");
	pfd_made_int(&item, "no", pfd_record_next_no(&record.yaml, "stages"));
	pfd_made_enum(
		&item, "stage", &pfd_enum_acquisition_stage, args->stage.v);
	pfd_made_date(&item, "date", pfd_run_date(run, &args->date));
	pfd_made_z(&item, "next_step", args->next);
	if (args->by.given)
		pfd_made_date(&item, "next_date", args->by.v);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_made_append(&item, &record, "stages");
	status = pfd_change_edit(run->change, &record, &edit, 1, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("{record}: {stage}", "{record}: {stage}",
			PFD_A_TEXT("record", pfd_record_words(run->arena,
						     run->kind, record.id)),
			PFD_A_TEXT("stage",
				pfd_enum_acquisition_stage.values[args->stage.v]
					.word)),
		&record.id, 1);
}

const struct pfd_command pfd_cmd_contact_stage = {
	.group = "contact",
	.verb = "stage",
	.section = PFD_SECTION_RECORDS,
	.summary = { "record how far the way to a partner has come",
		"eintragen, wie weit die Gewinnung eines Partners ist" },
	.description = { "Adds an entry to the contact's `stages`; the latest "
			 "one counts. A step that was promised before counts "
			 "as done then. \"pfd contact pipeline\" shows all, "
			 "\"pfd due\" the next steps.",
		"Ergänzt die `stages` des Kontakts; der letzte Eintrag gilt. "
		"Ein vorher zugesagter Schritt zählt dann als erledigt. „pfd "
		"contact pipeline“ zeigt alle, „pfd due“ die nächsten "
		"Schritte." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd contact stage verein-offene-tuer-ev contacted "
			  "--next 'Termin für ein Gespräch' --by 20.3.2026" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct stage_args),
	.flags = PFD_CMD_WRITER,
	.run = run_stage,
};
