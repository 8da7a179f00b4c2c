/* `pfd privacy register`: the record of processing activities. */
#include "reading.h"

static enum pfd_status run_register(struct pfd_run *run, const void *args)
{
	struct pfd_report_run report;
	enum pfd_status status;
	int year = 0;

	(void)args;
	/* Without any year the shipped periods are what there is. */
	status = run->year ? pfd_reading_year(run, true, &year)
			   : pfd_run_load(run, &pfd_scope_all);
	if (status)
		return status;
	if (!year)
		year = pfd_report_year(run->index, 0, run->env.as_of);
	report = pfd_run_report(run);
	status = pfd_run_doc(run, pfd_report_register(&report, year));
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_privacy_register = {
	.group = "privacy",
	.verb = "register",
	.section = PFD_SECTION_PEOPLE,
	.summary = { "make the record of processing (Art. 30 GDPR)",
		"das Verarbeitungsverzeichnis (Art. 30 DSGVO) erstellen" },
	.description = { "For the data protection officer: purposes, persons "
			 "and data per kind of record, recipients, periods "
			 "and measures, out of the schema and the year's "
			 "parameters, in the language of pfd.yaml.",
		"Für die Datenschutzbeauftragten: Zwecke, Betroffene und "
		"Daten je Art von Datensatz, Empfänger, Fristen und "
		"Maßnahmen, aus dem Schema und den Parametern des Jahres, in "
		"der Sprache von pfd.yaml." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd privacy register -o verzeichnis.md" },
			{ 0 },
		},
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_YEAR | PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_MD,
	.run = run_register,
};
