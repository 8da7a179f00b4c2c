/* `pfd key status`: the keys on this machine, and where else copies of them lie. */
#include "privacy.h"

static enum pfd_status run_status(struct pfd_run *run, const void *args)
{
	(void)args;
	return pfd_privacy_report(run, pfd_report_key_status);
}

const struct pfd_command pfd_cmd_key_status = {
	.group = "key",
	.verb = "status",
	.section = PFD_SECTION_PEOPLE,
	.summary = { "show the keys of this machine and where else they lie",
		"die Schlüssel dieses Rechners zeigen und wo sonst welche "
		"liegen" },
	.description = { "How many persons' data can be read here, per class; "
			 "the machines, bundles and escrows that pfd.yaml "
			 "names; and which erasures wait for this machine.",
		"Je Klasse, die Daten wie vieler Personen hier lesbar sind; "
		"die Rechner, Bündel und Hinterlegungen, die pfd.yaml nennt; "
		"und welche Löschungen auf diesen Rechner warten." },
	.needs = PFD_NEEDS_WORK,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_YAML,
	.not_at = { "keys lie outside git and have no history",
		"Schlüssel liegen außerhalb von git und haben keine "
		"Geschichte" },
	.run = run_status,
};
