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

/* An accepted grant at flat rates takes them from its year. */
static bool has_rates(const struct pfd_record *record)
{
	const struct pfd_grant *grant = record->data;

	return record->kind == &pfd_kind_grant &&
	       grant->settlement_mode.state == PFD_SET &&
	       grant->settlement_mode.v == PFD_SETTLEMENT_MODE_FLAT &&
	       grant->settlement.accepted.state == PFD_SET;
}

/* For them, and for what is few; `ret` has no kind where none is needed or there. */
static enum pfd_status read_year(struct pfd_run *run,
	const struct pfd_record *record, struct pfd_record *ret)
{
	struct pfd_snapshot snapshot;
	struct pfd_str id, path;
	enum pfd_status status;

	*ret = (struct pfd_record){ 0 };
	if (!has_rates(record) &&
		!(run->audience == PFD_FOR_PUBLIC && record->kind->has_year))
		return PFD_OK;
	id = pfd_str_sub(record->id, 0, 4);
	path = pfd_kind_year.path(run->arena, id);
	status = pfd_run_look(run, &path, 1, &snapshot);
	if (status || !pfd_snapshot_find(&snapshot, path))
		return status;
	return pfd_run_record_of(run, &pfd_kind_year, id, ret);
}

static enum pfd_audience widest_of(const struct pfd_record *record)
{
	return pfd_record_is_person(record->path)
		       ? PFD_FOR_COMMITTEE
		       : pfd_audience_of(record->kind->privacy);
}

static enum pfd_status show_fields(
	struct pfd_run *run, const struct pfd_record *record)
{
	struct pfd_record year;
	enum pfd_status status = read_year(run, record, &year);
	struct pfd_doc *doc;

	if (status)
		return status;
	doc = pfd_report_show(&(struct pfd_report_run){ .arena = run->arena,
				      .lang = run->env.lang,
				      .as_of = run->env.as_of,
				      .audience = run->audience },
		record, year.kind ? &year : NULL);
	pfd_show_picture(run, record, doc);
	return pfd_run_doc(run, doc);
}

static enum pfd_status run_show(struct pfd_run *run, const void *given)
{
	const struct show_args *args = given;
	const char *id = args->id;
	bool as_it_is = run->emit.format == PFD_FORMAT_YAML &&
			run->audience <= PFD_FOR_OFFICE;
	struct pfd_record record;
	enum pfd_status status;

	/* There is one partnership. */
	if (!id && run->kind == &pfd_kind_partnership)
		id = "pfd";
	if (!id)
		return pfd_run_usage(
			run, PFD_MESSAGE("the ID is missing", "die ID fehlt"));
	status = pfd_run_record(run, id, &record);
	if (!status && run->audience)
		status = pfd_run_allow(run, widest_of(&record),
			pfd_record_name(run->arena, record.kind, record.id));
	if (!status)
		status = pfd_run_clear(run, as_it_is, &record);
	if (status)
		return status;
	if (as_it_is) {
		status = pfd_run_text(run, record.yaml.bytes);
	} else {
		status = show_fields(run, &record);
	}
	return status ? status : pfd_reading_end(run);
}

/* `pfd show ID`: of whatever kind. */
static enum pfd_status run_show_any(struct pfd_run *run, const void *given)
{
	const struct show_args *args = given;
	struct show_args bare;
	struct pfd_str id;
	enum pfd_status status =
		pfd_run_any_id(run, pfd_str(args->id), &run->kind, &id);

	bare.id = status ? NULL : pfd_arena_z(run->arena, id);
	return status ? status : run_show(run, &bare);
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

/* What the command is, with the kind in front of it or without. */
#define SHOWS                                                             \
	.args_size = sizeof(struct show_args), .needs = PFD_NEEDS_WORK,   \
	.flags = PFD_CMD_AT,                                              \
	.formats = PFD_F(TABLE) | PFD_F(MD) | PFD_F(JSON) | PFD_F(YAML) | \
		   PFD_F(HTML) | PFD_F(PDF) | PFD_F(XLSX),                \
	.terminal = PFD_FORMAT_TABLE, .pipe = PFD_FORMAT_YAML,            \
	.widest = PFD_FOR_PUBLIC

const struct pfd_command pfd_cmd_show = {
	.group = "*",
	.verb = "show",
	.section = PFD_SECTION_RECORDS,
	.summary = { "show a record", "einen Datensatz zeigen" },
	.description = { "Reads that one file and nothing else (an accepted "
			 "grant at flat rates: the rates of its year, too, and "
			 "for the public its threshold: numbers of people are "
			 "hidden as in reports). "
			 "With -O yaml the bytes "
			 "of the file as they are (for others than the "
			 "office: what they may see of it); other formats show "
			 "the "
			 "titles of the "
			 "fields and what follows from them: for a grant its "
			 "status and "
			 "its money. A person's private fields are shown in "
			 "clear to those who hold the keys. pfd show ID does "
			 "the "
			 "same for a record of any kind.",
		"Liest nur diese eine Datei (bei einer mit Pauschalen "
		"abgerechneten Förderung auch die Sätze ihres Jahres, für die "
		"Öffentlichkeit dessen Schwelle: Zahlen von Menschen sind "
		"verdeckt wie in Berichten). Mit -O "
		"yaml die Bytes der Datei, "
		"wie sie sind (für andere als die Fachstelle: was sie davon "
		"sehen dürfen); andere Formate zeigen die Bezeichnungen der "
		"Felder und was aus ihnen folgt: bei einer Förderung Status "
		"und Beträge. Private Felder einer Person erscheinen im "
		"Klartext, wenn die Schlüssel da sind. pfd show ID tut "
		"dasselbe für Datensätze gleich welcher Art." },
	.examples = examples,
	.operands = operands,
	SHOWS,
	.run = run_show,
};

static const struct pfd_operand any_operands[] = {
	PFD_OPERAND(struct show_args, id, "ID", .complete = PFD_C_RECORD),
	{ 0 },
};
static const struct pfd_example any_examples[] = {
	{ "pfd show 2026-014 --at 31.3.2026",
		{ "as it stood at the end of a day",
			"wie er am Ende eines Tages stand" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_show_any = {
	.verb = "show",
	.section = PFD_SECTION_RECORDS,
	.summary = { "show a record of any kind",
		"einen Datensatz gleich welcher Art zeigen" },
	.description = { "The same as pfd KIND show, of a contact the record "
			 "without the dossier; an id that several kinds "
			 "have needs the kind before it: contact/sommerfest.",
		"Dasselbe wie pfd KIND show, bei einem Kontakt der Datensatz "
		"ohne das Dossier; eine Kennung, die mehrere Arten "
		"haben, braucht die Art davor: contact/sommerfest." },
	.examples = any_examples,
	.operands = any_operands,
	SHOWS,
	.run = run_show_any,
};
