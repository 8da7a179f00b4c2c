/* `pfd grant form`: forms to fill in, blank or with what is known of a grant. */
#include "paper.h"

struct form_args {
	const char *name, *id;
	struct pfd_opt_date date;
	struct pfd_opt_int order;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct form_args, date, "date", 0, "DATE",
		"the form's date (default: today)",
		"Datum des Formulars (Vorgabe: heute)"),
	PFD_OPTION(struct form_args, order, "order", 0, "NO",
		"the payment order (default: the last)",
		"die Auszahlungsanordnung (Vorgabe: die letzte)"),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct form_args, name, "FORM", .complete = PFD_C_WORDS,
		.words = "small drawdown attendance settlement order"),
	PFD_OPERAND(struct form_args, id, "ID", .optional = true,
		.complete = PFD_C_ID),
	{ 0 },
};

static enum pfd_status run_form(struct pfd_run *run, const void *given)
{
	const struct form_args *args = given;
	struct pfd_paper_ask ask = {
		.kind = PFD_PAPER_FORM,
		.name = args->name,
		.no = args->order.given ? args->order.v : 0,
	};
	enum pfd_status status = pfd_paper_load(run, args->id, &ask.id);

	if (status)
		return status;
	ask.date = args->date.given ? args->date.v : run->env.as_of;
	return pfd_paper_write(run, &ask);
}

const struct pfd_command pfd_cmd_grant_form = {
	.group = "grant",
	.verb = "form",
	.section = PFD_SECTION_GRANT,
	.summary = { "make a form, blank or filled in",
		"ein Formular erstellen, leer oder ausgefüllt" },
	.description = { "FORM is small (application of a small project), "
			 "drawdown (request for money), attendance (list for "
			 "one event day), settlement (proof of use) or order "
			 "(payment order with “content correct” and "
			 "“arithmetic correct”). With an ID it holds what the "
			 "records know of that grant; what is missing is left "
			 "to be filled in by hand. The forms are German; an "
			 "office's own ones stand in templates/FORM.md (pfd "
			 "explain templates).",
		"FORM ist small (Antrag für ein Kleinprojekt), drawdown "
		"(Mittelanforderung), attendance (Teilnahmeliste für einen "
		"Tag), settlement (Verwendungsnachweis) oder order "
		"(Auszahlungsanordnung mit „sachlich richtig“ und "
		"„rechnerisch richtig“). Mit ID enthält es, was die Datensätze "
		"über die Förderung wissen; was fehlt, bleibt zum Ausfüllen. "
		"Eigene Formulare stehen in templates/FORM.md (pfd explain "
		"templates)." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd grant form attendance -o liste.md" },
			{ "pfd grant form settlement 2026-014" },
			{ "pfd grant form order 2026-014 --order 2" },
			{ 0 },
		},
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct form_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_MD,
	.run = run_form,
};
