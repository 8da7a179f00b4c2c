/* `pfd strategy value`: what an indicator has come to. */
#include "made.h"

struct value_args {
	const char *id, *indicator, *value, *note;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct value_args, date, "date", 'd', "DATE",
		"the day that the value is of (default: today)",
		"der Tag, von dem der Wert ist (Vorgabe: heute)"),
	PFD_OPTION(struct value_args, note, "note", 0, "TEXT",
		"where the value comes from", "woher der Wert stammt"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct value_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct value_args, indicator, "INDICATOR"),
	PFD_OPERAND(struct value_args, value, "VALUE"),
	{ 0 },
};

static enum pfd_status run_value(struct pfd_run *run, const void *given)
{
	const struct value_args *args = given;
	struct pfd_assignment sets[3];
	struct pfd_record record;
	char iso[PFD_DATE_SIZE];
	size_t n = 0;
	enum pfd_status status = pfd_run_change(run);

	if (!status)
		status = pfd_run_record(run, args->id, &record);
	if (status)
		return status;
	const struct {
		const char *name;
		struct pfd_str value;
	} fields[] = {
		{ "date", pfd_str(pfd_date_iso(
				  pfd_run_date(run, &args->date), iso)) },
		{ "value", pfd_str(args->value) },
		{ "note", pfd_str(args->note) },
	};
	for (size_t i = 0; i < PFD_COUNT(fields); i++)
		if (fields[i].value.len)
			sets[n++] = (struct pfd_assignment){
				.path = pfd_arena_printf(run->arena,
					"indicators.%s.values.+.%s",
					args->indicator, fields[i].name),
				.op = PFD_ASSIGN_SET,
				.value = fields[i].value,
			};
	status = pfd_run_assign(run, &record, sets, n);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("{record}: {indicator} {value}",
			"{record}: {indicator} {value}",
			PFD_A_TEXT("record", pfd_record_words(run->arena,
						     run->kind, record.id)),
			PFD_A_Z("indicator", args->indicator),
			PFD_A_Z("value", args->value)),
		&record.id, 1);
}

const struct pfd_command pfd_cmd_strategy_value = {
	.group = "strategy",
	.verb = "value",
	.section = PFD_SECTION_RECORDS,
	.summary = { "enter what an indicator has come to",
		"den Stand eines Indikators eintragen" },
	.description = { "Adds an entry to the indicator's `values`; the "
			 "latest "
			 "one counts. \"pfd strategy status\" shows the "
			 "progress.",
		"Ergänzt die `values` des Indikators; der letzte Eintrag gilt. "
		"„pfd strategy status“ zeigt den Fortschritt." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd strategy value 2025-2032 fortbildungen 4 --note "
			  "Veranstaltungsliste" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct value_args),
	.flags = PFD_CMD_WRITER,
	.run = run_value,
};
