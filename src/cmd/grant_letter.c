/* `pfd grant letter`: the letters to an applicant, from templates. */
#include "paper.h"

struct letter_args {
	const char *id, *name;
	struct pfd_opt_date date;
	struct pfd_opt_int claim;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct letter_args, date, "date", 0, "DATE",
		"the letter's date (default: today)",
		"Datum des Schreibens (Vorgabe: heute)"),
	PFD_OPTION(struct letter_args, claim, "claim", 0, "NO",
		"the claim that the letter is about (default: the last)",
		"die Rückforderung, um die es geht (Vorgabe: die letzte)"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct letter_args, id, "ID", .complete = PFD_C_ID),
	PFD_OPERAND(struct letter_args, name, "LETTER", .complete = PFD_C_WORDS,
		.words = "award contract amend reject revoke papers reminder "
			 "result claim"),
	{ 0 },
};

static enum pfd_status run_letter(struct pfd_run *run, const void *given)
{
	const struct letter_args *args = given;
	struct pfd_paper_ask ask = {
		.kind = PFD_PAPER_LETTER,
		.name = args->name,
		.no = args->claim.given ? args->claim.v : 0,
	};
	enum pfd_status status = pfd_paper_load(run, args->id, &ask.id);

	if (status)
		return status;
	ask.date = args->date.given ? args->date.v : run->env.as_of;
	return pfd_paper_write(run, &ask);
}

const struct pfd_command pfd_cmd_grant_letter = {
	.group = "grant",
	.verb = "letter",
	.section = PFD_SECTION_GRANT,
	.summary = { "write a letter to the applicant",
		"ein Schreiben an die Antragstellenden erstellen" },
	.description = { "LETTER is award, contract, amend, reject, revoke, "
			 "papers (what is missing), reminder, result (of the "
			 "settlement) or claim. The texts come from templates: "
			 "templates/LETTER.md of the data repository, else "
			 "those built in (pfd explain templates); letterhead "
			 "and funding line are those that the year's texts "
			 "give for the letter's date. A value that is missing "
			 "is an error, and so is a letter about something "
			 "that has not come about.\n\n"
			 "A person's name and address are opened with the key "
			 "of this machine, without it they are shown as "
			 "sealed; such a letter is not written into the data "
			 "repository.",
		"LETTER ist award (Bewilligung), contract (Vertrag), amend "
		"(Änderung), reject (Ablehnung), revoke (Widerruf), papers "
		"(was fehlt), reminder (Erinnerung), result (Ergebnis des "
		"Verwendungsnachweises) oder claim (Rückforderung). Die Texte "
		"kommen aus Vorlagen: templates/LETTER.md im Daten-Repository, "
		"sonst die mitgelieferten (pfd explain templates); Briefkopf "
		"und Förderhinweis sind die, die nach den Texten des Jahres am "
		"Datum des Schreibens gelten. Ein fehlender Wert ist ein "
		"Fehler, ebenso ein Schreiben über etwas, das nicht geschehen "
		"ist.\n\n"
		"Name und Anschrift einer Person öffnet der Schlüssel dieses "
		"Rechners, ohne ihn erscheinen sie als versiegelt; ein solches "
		"Schreiben wird nicht ins Daten-Repository geschrieben." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant letter 2026-014 award -o bescheid.md" },
			{ "pfd grant letter 2026-014 claim --date 2026-11-02" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct letter_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_MD,
	.run = run_letter,
};
