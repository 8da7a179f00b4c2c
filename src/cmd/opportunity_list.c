/* `pfd opportunity list`: the catalogue, or what of it fits a partner or a grant. */
#include "list.h"

struct opportunity_args {
	struct pfd_list_args list;
	const char *of;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct opportunity_args, of, "for", 0, "CONTACT|GRANT",
		"what fits them, by legal form, aim, amount and date",
		"was dafür infrage kommt, nach Rechtsform, Ziel, Betrag und "
		"Datum",
		.complete = PFD_C_RECORD),
	PFD_LIST_OPTIONS,
	{ 0 },
};

static enum pfd_status run_for(struct pfd_run *run, const char *of)
{
	const struct pfd_kind *kind;
	struct pfd_report_run report;
	struct pfd_doc *doc = NULL;
	struct pfd_str id;
	enum pfd_status status = pfd_run_any_id(run, pfd_str(of), &kind, &id);

	if (!status && kind != &pfd_kind_contact && kind != &pfd_kind_grant)
		status = pfd_run_usage(
			run, PFD_MESSAGE("--for takes a contact or a grant",
				     "--for nimmt einen Kontakt oder eine "
				     "Förderung"));
	if (!status)
		status = pfd_run_load(run, &pfd_scope_all);
	if (status)
		return status;
	report = pfd_run_report(run);
	report.lang = run->env.lang;
	status = pfd_report_opportunities(&report, kind, id, &doc, run->err);
	if (!status)
		status = pfd_run_doc(run, doc);
	return status ? status : pfd_reading_end(run);
}

static enum pfd_status run_list(struct pfd_run *run, const void *given)
{
	const struct opportunity_args *args = given;

	if (!args->of)
		return pfd_list_run(run, &args->list);
	if (args->list.filters.n || args->list.columns.n || args->list.sort.n)
		return pfd_run_usage(run,
			PFD_MESSAGE("--for goes without filters, --columns and "
				    "--sort",
				"--for geht nicht mit Filtern, --columns und "
				"--sort"));
	return run_for(run, args->of);
}

const struct pfd_command pfd_cmd_opportunity_list = {
	.group = "opportunity",
	.verb = "list",
	.section = PFD_SECTION_RECORDS,
	.summary = { "list funding opportunities, or those that fit",
		"Fördermöglichkeiten auflisten, oder die passenden" },
	.description = { "Filters, columns and sorting as in \"pfd help grant "
			 "list\". --for shows all programmes, those that fit "
			 "first, the others with the reason: who may apply, "
			 "legal form, proof of non-profit status, aims and "
			 "amount of the grant, deadline. What is not known of "
			 "a contact speaks against nothing.",
		"Filter, Spalten und Sortierung wie in „pfd help grant list“. "
		"--for zeigt alle Programme, die passenden zuerst, die anderen "
		"mit dem Grund: Antragsberechtigung, Rechtsform, Nachweis der "
		"Gemeinnützigkeit, Ziele und Betrag der Förderung, Frist. Was "
		"von einem Kontakt nicht bekannt ist, spricht nicht dagegen." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd opportunity list --for verein-offene-tuer-ev" },
			{ "pfd opportunity list --for grant/2026-014" },
			{ "pfd opportunity list 'deadline<2026-06-30' --sort "
			  "deadline" },
			{ 0 },
		},
	.options = options,
	.operands = pfd_list_operands,
	.args_size = sizeof(struct opportunity_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
	.run = run_list,
};
