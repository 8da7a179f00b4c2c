/* `pfd privacy due`: private data to be erased, and erasures not yet confirmed. */
#include "privacy.h"
#include "reading.h"

static enum pfd_status run_due(struct pfd_run *run, const void *args)
{
	struct pfd_report_run report;
	struct pfd_keyring *keys;
	enum pfd_status status = pfd_privacy_load(run, &keys);

	(void)args;
	if (status)
		return status;
	report = pfd_run_report(run);
	report.lang = run->env.lang;
	status = pfd_run_doc(
		run, pfd_report_privacy_due(&report, &run->findings));
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_privacy_due = {
	.group = "privacy",
	.verb = "due",
	.section = PFD_SECTION_PEOPLE,
	.summary = { "list private data to be erased, and by when",
		"zu löschende private Daten mit Frist auflisten" },
	.description = { "Per person and class: what a grant no longer keeps "
			 "(rule retention-due), and what “Retain until” ends. "
			 "What is not settled yet has no day. Below stand the "
			 "erasures that a keystore has not confirmed.",
		"Je Person und Klasse: was keine Förderung mehr bindet (Regel "
		"retention-due) und was „Aufbewahren bis“ beendet. Was noch "
		"nicht abgerechnet ist, hat keinen Tag. Darunter stehen die "
		"Löschungen, die ein Schlüsselspeicher noch nicht bestätigt "
		"hat." },
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_YAML,
	.run = run_due,
};
