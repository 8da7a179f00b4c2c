/* `pfd contact duplicates`: contacts that may be one. */
#include "privacy.h"
#include "reading.h"

void pfd_say_closed(struct pfd_run *run, size_t closed)
{
	if (closed)
		pfd_run_note(run,
			PFD_MESSAGE("persons not compared, keys not on this "
				    "machine: {n}",
				"Personen nicht verglichen, Schlüssel nicht "
				"auf diesem Rechner: {n}",
				PFD_A_INT("n", (int64_t)closed)));
}

static enum pfd_status run_duplicates(struct pfd_run *run, const void *given)
{
	struct pfd_traits_list list;
	struct pfd_report_run report;
	struct pfd_keyring *keys;
	struct pfd_doc *doc;
	enum pfd_status status = pfd_privacy_load(run, &keys);

	(void)given;
	if (status)
		return status;
	report = pfd_run_report(run);
	report.lang = run->env.lang;
	doc = pfd_report_duplicates(&report, &list);
	pfd_say_closed(run, list.closed);
	status = pfd_run_doc(run, doc);
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_contact_duplicates = {
	.group = "contact",
	.verb = "duplicates",
	.section = PFD_SECTION_RECORDS,
	.summary = { "find contacts that may be one",
		"Kontakte finden, die dieselben sein können" },
	.description = { "Pairs with the same e-mail address, account or "
			 "register number, or with similar names: legal "
			 "forms, titles, the order of words and how umlauts "
			 "are written make no difference, up to two letters "
			 "may be wrong. Persons are compared with persons "
			 "only; sealed fields where the keys are on this "
			 "machine. Two contacts that are really one: move "
			 "what is missing, change references with pfd KIND "
			 "set, then pfd contact remove.",
		"Paare mit gleicher E-Mail-Adresse, gleichem Konto, gleicher "
		"Registernummer oder ähnlichem Namen: Rechtsformen, Titel, die "
		"Reihenfolge der Wörter und die Schreibung der Umlaute zählen "
		"nicht, bis zu zwei Buchstaben dürfen falsch sein. Personen "
		"werden nur mit Personen verglichen, versiegelte Felder, wenn "
		"die Schlüssel auf diesem Rechner liegen. Sind zwei Kontakte "
		"wirklich einer: Fehlendes übernehmen, Verweise mit pfd KIND "
		"set ändern, dann pfd contact remove." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd contact duplicates" },
			{ 0 },
		},
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.run = run_duplicates,
};
