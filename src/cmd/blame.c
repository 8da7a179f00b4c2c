/* `pfd blame`: who brought what stands in a record, field by field. */
#include "history.h"

struct blame_args {
	const char *id, *field;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct blame_args, id, "ID", .complete = PFD_C_RECORD),
	PFD_OPERAND(struct blame_args, field, "FIELD", .optional = true,
		.complete = PFD_C_FIELD_OF),
	{ 0 },
};

static enum pfd_status gone(
	struct pfd_run *run, const struct pfd_history_record *record)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{kind} {id}: is no longer there",
			"{kind} {id}: gibt es nicht mehr",
			PFD_A_TEXT("kind", record->kind->title),
			PFD_A_STR("id", record->id)));
	return pfd_hint(
		run->err, PFD_MESSAGE("what became of it: pfd log {kind}/{id}",
				  "was daraus wurde: pfd log {kind}/{id}",
				  PFD_A_Z("kind", record->kind->name),
				  PFD_A_STR("id", record->id)));
}

static enum pfd_status run_blame(struct pfd_run *run, const void *given)
{
	const struct blame_args *args = given;
	struct pfd_findings ignored = { .arena = run->arena };
	struct pfd_history_record record;
	struct pfd_keyring *keys = NULL;
	struct pfd_blames blames;
	struct pfd_yaml yaml;
	struct pfd_str bytes;
	const char *from;
	enum pfd_status status = pfd_history_from(run, &from);

	if (!status)
		status = pfd_history_record(
			run, from, pfd_str(args->id), &record);
	if (!status && !record.there)
		return gone(run, &record);
	if (!status && args->field)
		status = pfd_history_field(run, record.kind, args->field);
	if (!status)
		status = pfd_history_keys(run, record.path, &keys);
	if (!status)
		status = pfd_store_blob(run->arena, run->store, &record.blob,
			record.path, PFD_YAML_MAX_BYTES, &bytes, run->err);
	if (!status)
		status = pfd_change_blame(run->arena, run->store, from,
			record.path, bytes,
			pfd_str(args->field ? args->field : ""), keys, &blames,
			run->err);
	if (status)
		return status;
	if (!pfd_yaml_parse(run->arena, bytes, record.path, &ignored, &yaml))
		return pfd_run_refused(run);
	return pfd_run_doc(run, pfd_report_blame(run->arena, run->env.lang,
					record.kind, &yaml, &blames));
}

static const struct pfd_example examples[] = {
	{ "pfd blame 2026-014",
		{ "each field with its last change",
			"jedes Feld mit seiner letzten Änderung" } },
	{ "pfd blame 2026-014 requested",
		{ "one field: value before and now, day, who, why",
			"ein Feld: Wert vorher und jetzt, Tag, wer, warum" } },
	{ "pfd blame 2026-014 payments.2",
		{ "what stands below an entry of a list",
			"was unter einem Eintrag einer Liste steht" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_blame = {
	.verb = "blame",
	.section = PFD_SECTION_HISTORY,
	.summary = { "who brought what stands in a record",
		"wer eingetragen hat, was in einem Datensatz steht" },
	.description = { "Each field of a record as HEAD has it with its last "
			 "change: the value before it and now, day, author, "
			 "subject and reason of the commit, and the decision "
			 "that came with it. Renames are followed. Private "
			 "fields of persons are shown in clear to those who "
			 "hold the keys. What a shallow clone does not know "
			 "stays empty.",
		"Jedes Feld eines Datensatzes, wie HEAD ihn hat, mit seiner "
		"letzten Änderung: der Wert davor und jetzt, Tag, Person, "
		"Betreff und Begründung des Commits und die Entscheidung, die "
		"mit ihm kam. Umbenennungen werden verfolgt. Private Felder "
		"von Personen erscheinen im Klartext, wenn die Schlüssel da "
		"sind. Was ein flacher Klon nicht weiß, bleibt leer." },
	.examples = examples,
	.operands = operands,
	.args_size = sizeof(struct blame_args),
	.needs = PFD_NEEDS_NOTHING,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.run = run_blame,
};
