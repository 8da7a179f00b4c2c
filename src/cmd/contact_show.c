/* `pfd contact show`: a contact as a dossier. */
#include "reading.h"

struct show_args {
	const char *id;
};

static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct show_args, id, "ID", .complete = PFD_C_ID),
	{ 0 },
};

static enum pfd_status show_dossier(
	struct pfd_run *run, const struct pfd_record *record)
{
	struct pfd_report_run report;
	struct pfd_keyring *keys;
	enum pfd_status status = pfd_run_load(run, &pfd_scope_all);

	if (!status)
		status = pfd_run_keys(run, &keys);
	if (status)
		return status;
	pfd_index_keys(run->index, keys, run->env.lang);
	report = pfd_run_report(run);
	report.lang = run->env.lang;
	return pfd_run_doc(run, pfd_report_dossier(&report, record));
}

static enum pfd_status run_show(struct pfd_run *run, const void *given)
{
	const struct show_args *args = given;
	bool file = run->emit.format == PFD_FORMAT_YAML;
	struct pfd_record record;
	enum pfd_status status = pfd_run_record(run, args->id, &record);

	if (!status)
		status = pfd_run_clear(run, file, &record);
	if (!status)
		status = file ? pfd_run_text(run, record.yaml.bytes)
			      : show_dossier(run, &record);
	return status ? status : pfd_reading_end(run);
}

static const struct pfd_example examples[] = {
	{ "pfd contact show verein-offene-tuer-ev",
		{ "at a terminal: the dossier on one page",
			"am Terminal: die Akte auf einer Seite" } },
	{ "pfd contact show verein-offene-tuer-ev -o akte.md",
		{ "for a conversation", "für ein Gespräch" } },
	{ "pfd contact show verein-offene-tuer-ev -O csv --table "
	  "dossier_grants" },
	{ 0 },
};

const struct pfd_command pfd_cmd_contact_show = {
	.group = "contact",
	.verb = "show",
	.section = PFD_SECTION_RECORDS,
	.summary = { "show a contact as a dossier",
		"einen Kontakt als Akte zeigen" },
	.description = { "The fields of the record, seats and affiliations, "
			 "and what other records say: open promises on both "
			 "sides (proofs of use, claims, tasks from meetings), "
			 "grants with their sums, payments received, projects, "
			 "and the people of an organisation. What there is "
			 "nothing of is left out. A person's private fields "
			 "and names are shown in clear to those who hold the "
			 "keys.\n\n"
			 "With -O yaml, and in a pipe, the bytes of the file "
			 "alone.",
		"Die Felder des Datensatzes, Sitze und Zugehörigkeiten und was "
		"andere Datensätze sagen: offene Zusagen beider Seiten "
		"(Verwendungsnachweise, Rückforderungen, Aufgaben aus "
		"Sitzungen), Förderungen mit Summen, erhaltene Zahlungen, "
		"Projekte und die Personen einer Organisation. Wovon es nichts "
		"gibt, fehlt. Private Felder und Namen von Personen erscheinen "
		"im Klartext, wenn die Schlüssel da sind.\n\n"
		"Mit -O yaml und in einer Pipe die Bytes der Datei allein." },
	.examples = examples,
	.operands = operands,
	.args_size = sizeof(struct show_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_YAML,
	.run = run_show,
};
