/* `pfd contact pipeline`: who may become a partner, and what is next. */
#include "reading.h"

static enum pfd_status run_pipeline(struct pfd_run *run, const void *given)
{
	struct pfd_report_run report;
	struct pfd_keyring *keys;
	enum pfd_status status = pfd_run_load(run, &pfd_scope_all);

	(void)given;
	if (!status)
		status = pfd_run_keys(run, &keys);
	if (status)
		return status;
	pfd_index_keys(run->index, keys, run->env.lang);
	report = pfd_run_report(run);
	report.lang = run->env.lang;
	status = pfd_run_doc(run, pfd_report_pipeline(&report));
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_contact_pipeline = {
	.group = "contact",
	.verb = "pipeline",
	.section = PFD_SECTION_LOOK,
	.summary = { "show how far the way to each partner has come",
		"zeigen, wie weit die Gewinnung der Partner ist" },
	.description = { "By stage, with next step and date, and what the "
			 "records show beside: advice, applications, awards. "
			 "Where they show more than was entered, the last "
			 "column says so.",
		"Nach Stufe, mit nächstem Schritt und Datum, daneben was die "
		"Datensätze zeigen: Beratungen, Anträge, Bewilligungen. Zeigen "
		"sie mehr, als eingetragen ist, steht es in der letzten "
		"Spalte." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd contact pipeline" },
			{ "pfd contact pipeline -O csv --table stages" },
			{ 0 },
		},
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_MD,
	.run = run_pipeline,
};
