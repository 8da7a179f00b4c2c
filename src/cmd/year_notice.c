/* `pfd year notice`: what a funder has granted. */
#include "made.h"

struct notice_args {
	const char *year, *reference, *document;
	struct pfd_opt_enum source, kind;
	struct pfd_opt_money amount;
	struct pfd_opt_date date;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct notice_args, source, "source", 0, "SOURCE",
		"who gives the money (required)", "wer die Mittel gibt (nötig)",
		.values = &pfd_enum_source),
	PFD_OPTION(struct notice_args, kind, "kind", 0, "KIND",
		"grant or amendment (default: grant for the source's first)",
		"grant oder amendment (Vorgabe: grant beim ersten des "
		"Mittelgebers)",
		.values = &pfd_enum_notice_kind),
	PFD_OPTION(struct notice_args, date, "date", 'd', "DATE",
		"date of the notice (default: today)",
		"Datum des Bescheids (Vorgabe: heute)"),
	PFD_OPTION(struct notice_args, amount, "amount", 0, "AMOUNT",
		"the source's total for the year, also in an amendment "
		"(required)",
		"die Summe des Mittelgebers für das Jahr, auch bei einer "
		"Änderung (nötig)"),
	PFD_OPTION(struct notice_args, reference, "reference", 0, "TEXT",
		"the funder's file number", "Aktenzeichen des Mittelgebers"),
	PFD_OPTION(struct notice_args, document, "document", 0, "DOCUMENT",
		"the notice on file", "der Bescheid in den Unterlagen"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct notice_args, year, "YEAR", .complete = PFD_C_YEAR),
	{ 0 },
};

static int default_kind(const struct pfd_year *year, int source)
{
	for (size_t i = 0; i < year->notices.n; i++)
		if (year->notices.items[i].source.state == PFD_SET &&
			year->notices.items[i].source.v == source)
			return PFD_NOTICE_AMENDMENT;
	return PFD_NOTICE_GRANT;
}

static struct pfd_made notice_of(struct pfd_run *run,
	const struct notice_args *args, const struct pfd_record *record)
{
	struct pfd_made item = pfd_made(run, record->kind, "notices");

	pfd_made_int(&item, "no", pfd_record_next_no(&record->yaml, "notices"));
	pfd_made_enum(&item, "source", &pfd_enum_source, args->source.v);
	pfd_made_enum(&item, "kind", &pfd_enum_notice_kind,
		args->kind.given ? args->kind.v
				 : default_kind(record->data, args->source.v));
	pfd_made_date(&item, "date", pfd_run_date(run, &args->date));
	pfd_made_z(&item, "reference", args->reference);
	pfd_made_z(&item, "document", args->document);
	pfd_made_money(&item, "amount", args->amount.v);
	return item;
}

static enum pfd_status run_notice(struct pfd_run *run, const void *given)
{
	const struct notice_args *args = given;
	struct pfd_record record;
	struct pfd_made item;
	struct pfd_edit edit;
	enum pfd_status status;

	if (!args->source.given)
		return pfd_run_missing(run, "source");
	if (!args->amount.given)
		return pfd_run_missing(run, "amount");
	status = pfd_run_change(run);
	if (!status)
		status = pfd_run_record(run, args->year, &record);
	if (status)
		return status;
	item = notice_of(run, args, &record);
	if (item.bad)
		return pfd_run_refused(run);
	edit = pfd_made_append(&item, &record, "notices");
	status = pfd_change_edit(run->change, &record, &edit, 1, run->err);
	if (status)
		return status;
	return pfd_run_finish(run,
		PFD_MESSAGE("year {id}: notice of {source}, {amount}",
			"Förderjahr {id}: Bescheid {source}, {amount}",
			PFD_A_STR("id", record.id),
			PFD_A_TEXT("source",
				pfd_enum_source.values[args->source.v].word),
			PFD_A_MONEY("amount", args->amount.v)),
		&record.id, 1);
}

const struct pfd_command pfd_cmd_year_notice = {
	.group = "year",
	.verb = "notice",
	.section = PFD_SECTION_YEAR,
	.summary = { "record a funder's notice",
		"einen Bescheid des Mittelgebers eintragen" },
	.description = { "The latest notice of a source is its amount; before "
			 "the first one, what was planned.",
		"Der letzte Bescheid eines Mittelgebers ist sein Betrag; vor "
		"dem ersten zählt, was geplant ist." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd year notice 2026 --source federal --amount "
			  "138000 --date 20.1.2026" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct notice_args),
	.flags = PFD_CMD_WRITER,
	.run = run_notice,
};
