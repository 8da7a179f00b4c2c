/* `pfd handover` and `pfd dossier`: what a successor or a stand-in must know of the
 * whole, and everything about one partner. */
#include "reading.h"

static enum pfd_status load(struct pfd_run *run, struct pfd_report_run *ret)
{
	struct pfd_keyring *keys;
	enum pfd_status status = pfd_run_load(run, &pfd_scope_all);

	if (!status)
		status = pfd_run_keys(run, &keys);
	if (status)
		return status;
	pfd_index_keys(run->index, keys, run->env.lang);
	*ret = pfd_run_report(run);
	ret->lang = run->env.lang;
	return PFD_OK;
}

static enum pfd_status run_handover(struct pfd_run *run, const void *given)
{
	struct pfd_report_run report;
	struct pfd_doc *doc = NULL;
	enum pfd_status status = load(run, &report);

	(void)given;
	if (!status)
		status = pfd_report_handover(&report, &doc, run->err);
	if (!status)
		status = pfd_run_doc(run, doc);
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_handover = {
	.verb = "handover",
	.section = PFD_SECTION_LOOK,
	.summary = { "what a successor or a stand-in must know",
		"was Nachfolge oder Vertretung wissen muss" },
	.description = { "On a few pages: what is overdue or due within a week "
			 "and how it is done, what else is promised within 60 "
			 "days, what others owe, the next meetings and events "
			 "with their open tasks, applications that wait for a "
			 "decision, grants under way, what is free in the "
			 "pots, who is who by role, where the keys are, and "
			 "unusual decisions with their reasons: exceptions, "
			 "rejections, revocations, amendments, changed "
			 "parameters. Names of persons are shown to those who "
			 "hold the keys.",
		"Auf wenigen Seiten: was überfällig oder in einer Woche fällig "
		"ist und womit es erledigt wird, was sonst in 60 Tagen "
		"zugesagt ist, was andere schulden, die nächsten Sitzungen und "
		"Veranstaltungen mit offenen Aufgaben, Anträge vor der "
		"Entscheidung, laufende Förderungen, freie Mittel der Töpfe, "
		"wer wer ist nach Funktion, wo die Schlüssel liegen und "
		"ungewöhnliche Entscheidungen mit Gründen: Ausnahmen, "
		"Ablehnungen, Widerrufe, Änderungen, geänderte Parameter. "
		"Namen von Personen erscheinen, wenn die Schlüssel da sind." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd handover -o uebergabe.md" },
			{ 0 },
		},
	.needs = PFD_NEEDS_GIT,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_MD,
	.run = run_handover,
};

/* ---- dossier -------------------------------------------------------------------- */

struct dossier_args {
	const char *id;
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct dossier_args, id, "CONTACT", .complete = PFD_C_ID,
		.kind = "contact"),
	{ 0 },
};

static enum pfd_status run_dossier(struct pfd_run *run, const void *given)
{
	const struct dossier_args *args = given;
	struct pfd_report_run report;
	struct pfd_record record;
	enum pfd_status status = pfd_run_record_of(
		run, &pfd_kind_contact, pfd_str(args->id), &record);

	if (!status)
		status = pfd_run_clear(run, false, &record);
	if (!status)
		status = load(run, &report);
	if (!status)
		status = pfd_run_doc(run, pfd_report_dossier(&report, &record));
	return status ? status : pfd_reading_end(run);
}

const struct pfd_command pfd_cmd_dossier = {
	.verb = "dossier",
	.section = PFD_SECTION_LOOK,
	.summary = { "everything about one partner",
		"alles über einen Partner" },
	.description = { "The contact with its stages, and what other records "
			 "say: open promises, advice, tasks, grants, "
			 "payments, projects, people. At a terminal the same "
			 "as \"pfd contact show\", and a document in a pipe.",
		"Der Kontakt mit seinen Stufen und was andere Datensätze "
		"sagen: offene Zusagen, Beratungen, Aufgaben, Förderungen, "
		"Zahlungen, Projekte, Personen. Am Terminal dasselbe wie „pfd "
		"contact show“, in einer Pipe ein Dokument." },
	.examples =
		(const struct pfd_example[]){
			{ "pfd dossier verein-offene-tuer-ev -o akte.md" },
			{ 0 },
		},
	.operands = operands,
	.args_size = sizeof(struct dossier_args),
	.needs = PFD_NEEDS_WORK,
	.flags = PFD_CMD_AT,
	.formats = PFD_FORMATS_DOC,
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_MD,
	.run = run_dossier,
};
