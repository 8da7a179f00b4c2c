/* `pfd privacy due`: private data to be erased, and erasures not yet confirmed. */
#include "privacy.h"

static enum pfd_status run_due(struct pfd_run *run, const void *args)
{
	(void)args;
	return pfd_privacy_report(run, pfd_report_privacy_due);
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
