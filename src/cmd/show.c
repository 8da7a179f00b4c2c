/* `pfd KIND show`: one record, as it stands in its file or for reading. */
#include "reading.h"

struct show_args {
	const char *id;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct show_args, id, "ID", .optional = true,
		.complete = PFD_C_ID),
	{ 0 },
};

static enum pfd_status run_show(struct pfd_run *run, const void *given)
{
	const struct show_args *args = given;
	const char *id = args->id;
	struct pfd_record record;
	enum pfd_status status;

	/* There is one partnership. */
	if (!id && run->kind == &pfd_kind_partnership)
		id = "pfd";
	if (!id)
		return pfd_run_usage(
			run, PFD_MESSAGE("the ID is missing", "die ID fehlt"));
	status = pfd_run_record(run, id, &record);
	if (!status)
		status = pfd_run_clear(
			run, run->emit.format == PFD_FORMAT_YAML, &record);
	if (status)
		return status;
	if (run->emit.format == PFD_FORMAT_YAML)
		status = pfd_run_text(run, record.yaml.bytes);
	else
		status = pfd_run_doc(run,
			pfd_report_show(run->arena, run->env.lang, &record));
	return status ? status : pfd_reading_end(run);
}

static const struct pfd_example examples[] = {
	{ "pfd grant show 2026-014",
		{ "a grant with its status and money",
			"eine Förderung mit Status und Beträgen" } },
	{ "pfd grant show 2026-014 -O yaml --at HEAD~3",
		{ "the file as it stood three commits ago",
			"die Datei, wie sie vor drei Commits stand" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_show = {
	.group = "*",
	.verb = "show",
	.section = PFD_SECTION_RECORDS,
	.summary = { "show a record", "einen Datensatz zeigen" },
	.description = { "Reads that one file and nothing else. With -O yaml "
			 "the bytes "
			 "of the file as they are; other formats show the "
			 "titles of the "
			 "fields and what follows from them: for a grant its "
			 "status and "
			 "its money. A person's private fields are shown in "
			 "clear to those who hold the keys.",
		"Liest nur diese eine Datei. Mit -O yaml die Bytes der Datei, "
		"wie sie sind; andere Formate zeigen die Bezeichnungen der "
		"Felder und was aus ihnen folgt: bei einer Förderung Status "
		"und Beträge. Private Felder einer Person erscheinen im "
		"Klartext, wenn die Schlüssel da sind." },
	.examples = examples,
	.operands = operands,
	.args_size = sizeof(struct show_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_F(TABLE) | PFD_F(MD) | PFD_F(JSON) | PFD_F(YAML),
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_YAML,
	.run = run_show,
};
