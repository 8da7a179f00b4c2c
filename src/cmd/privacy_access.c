/* `pfd privacy access`: what is held about a person, for that person. */
#include "privacy.h"
#include "reading.h"

struct access_args {
	const char *person;
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(
		struct access_args, person, "PERSON", .complete = PFD_C_PERSON),
	{ 0 },
};

static enum pfd_status run_access(struct pfd_run *run, const void *given)
{
	const struct access_args *args = given;
	struct pfd_report_run report;
	struct pfd_person person;
	struct pfd_keyring *keys;
	struct pfd_doc *doc;
	enum pfd_status status = pfd_privacy_load(run, &keys);

	if (!status)
		status = pfd_privacy_person(run, args->person, &person);
	if (status)
		return status;
	report = pfd_run_report(run);
	status = pfd_report_access(&report, &person, &doc, run->err);
	if (!status)
		status = pfd_run_doc(run, doc);
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_privacy_access = {
	.group = "privacy",
	.verb = "access",
	.section = PFD_SECTION_PEOPLE,
	.summary = { "show everything held about a person",
		"alles zeigen, was über eine Person gespeichert ist" },
	.description = { "The answer to a request under Art. 15 GDPR: the "
			 "person's own fields in clear, seats and "
			 "affiliations, every record that names the person, "
			 "documents, erasures, purposes and periods, sources "
			 "and recipients. Fields whose key is not on this "
			 "machine are shown as sealed.",
		"Die Antwort auf ein Auskunftsersuchen nach Art. 15 DSGVO: die "
		"eigenen Felder im Klartext, Sitze und Zugehörigkeiten, jeder "
		"Datensatz, der die Person nennt, Unterlagen, Löschungen, "
		"Zwecke und Fristen, Herkunft und Empfänger. Felder, deren "
		"Schlüssel hier fehlt, erscheinen als versiegelt." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd privacy access p-7k3f9q2xm4ht -o auskunft.md" },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct access_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_MD,
	.run = run_access,
};
