/* What no record can tell: how the year went, in the office's own words.
 *
 * The texts are Markdown in the same state of the repository as the records.  Which
 * parts a report has follows what the funding body, the monitoring and the office's
 * year ask for (domain: structures, aims, youth forum, publicity, outlook).
 */
#include "narrative.h"
#include "figures.h"
#include "markdown.h"

const struct pfd_narrative_part pfd_narrative_parts[] = {
	{ "summary", { "Summary", "Zusammenfassung" },
		{ "the year on half a page",
			"das Jahr auf einer halben Seite" },
		true },
	{ "situation", { "Situation", "Ausgangslage" },
		{ "the situation in the area, what had changed, what was "
		  "needed",
			"Lage im Fördergebiet, was sich geändert hatte, "
			"welcher "
			"Bedarf bestand" },
		true },
	{ "structures",
		{ "Structures and cooperation",
			"Strukturen und Zusammenarbeit" },
		{ "lead authority, office and bodies: how they worked together",
			"Amt, Fachstelle und Gremien: wie sie "
			"zusammengearbeitet haben" } },
	{ "aims", { "How far the aims were reached", "Zielerreichung" },
		{ "aim by aim: what was planned, what was reached, what was "
		  "not "
		  "and why",
			"Ziel für Ziel: was geplant war, was erreicht wurde, "
			"was nicht und warum" } },
	{ "money", { "Notes on the money", "Erläuterungen zu den Finanzen" },
		{ "larger differences from the plan, transfers, what was "
		  "returned",
			"größere Abweichungen vom Plan, Umschichtungen, "
			"Rückflüsse" } },
	{ "projects", { "The projects", "Umsetzung der Projekte" },
		{ "what the projects had in common, good examples, what failed",
			"was die Projekte verband, gelungene Beispiele, was "
			"nicht gelang" } },
	{ "participation",
		{ "Participation and reach", "Beteiligung und Reichweite" },
		{ "who was reached and who was not",
			"wer erreicht wurde und wer nicht" } },
	{ "youth",
		{ "Youth forum and youth fund", "Jugendforum und Jugendfonds" },
		{ "how young people took part and decided",
			"wie junge Menschen beteiligt waren und entschieden "
			"haben" } },
	{ "conference", { "Democracy conference", "Demokratiekonferenz" },
		{ "topics, course and results",
			"Themen, Verlauf und Ergebnisse" } },
	{ "publicity", { "Publicity", "Öffentlichkeitsarbeit" },
		{ "what was made public where, and how it was received",
			"was wo veröffentlicht wurde und welchen Widerhall es "
			"fand" } },
	{ "lessons", { "Lessons", "Erfahrungen und Schlussfolgerungen" },
		{ "what went well, what did not, what will be done otherwise",
			"was gut lief, was nicht, was künftig anders gemacht "
			"wird" },
		true },
	{ "outlook", { "Outlook", "Ausblick" },
		{ "aims and plans for the next year",
			"Ziele und Vorhaben des nächsten Jahres" },
		true },
};
const size_t pfd_narrative_n_parts = PFD_COUNT(pfd_narrative_parts);

struct pfd_str pfd_narrative_path(const struct pfd_report_run *run, int year,
	const struct pfd_narrative_part *part)
{
	return pfd_arena_printf(
		run->arena, PFD_REPORTS "%d/%s.md", year, part->name);
}

void pfd_narrative_place(const struct pfd_report_run *run, struct pfd_doc *doc,
	struct pfd_narrative *narrative, const char *name, bool behind)
{
	const struct pfd_narrative_part *part = pfd_narrative_parts;

	while (strcmp(part->name, name) != 0)
		part++;
	if (part->section)
		pfd_doc_heading(
			doc, 1, part->name, pfd_report_say(run, part->title));
	pfd_vec_push(run->arena, &narrative->places,
		(struct pfd_narrative_place){ part, doc->blocks.n + behind });
}

static void add_missing(const struct pfd_report_run *run, struct pfd_doc *doc,
	const struct pfd_narrative_part *part, struct pfd_str path)
{
	const struct pfd_message message = PFD_MESSAGE(
		"“{title}” is missing: {path}", "„{title}“ fehlt: {path}",
		PFD_A_TEXT("title", part->title), PFD_A_STR("path", path));

	pfd_doc_note(doc, pfd_message_str(run->arena, &message, run->lang));
}

/* Written for the funding body, unless its first line says that everybody may read
 * it. */
static bool is_open(struct pfd_str text)
{
	struct pfd_str line;

	return pfd_str_cut(&text, '\n', &line) &&
	       pfd_str_eqz(pfd_str_trim(line), "<!-- for: public -->");
}

/* The text of one part, as a document of its own. */
static enum pfd_status read_part(const struct pfd_report_run *run,
	const struct pfd_doc *doc, int year,
	const struct pfd_narrative_part *part, struct pfd_doc **ret,
	struct pfd_err *err)
{
	struct pfd_str path = pfd_narrative_path(run, year, part);
	const struct pfd_entry *entry = pfd_snapshot_find(run->snapshot, path);
	struct pfd_markdown markdown = { .snapshot = run->snapshot,
		.level = 2 };
	struct pfd_template *values = &markdown.values;
	enum pfd_status status;

	*ret = pfd_doc_new(run->arena, run->lang, "", NULL);
	if (!entry && run->audience == PFD_FOR_PUBLIC)
		return PFD_OK;
	if (!entry) {
		add_missing(run, *ret, part, path);
		return PFD_OK;
	}
	values->body.file = path.ptr;
	values->find = pfd_figures_find;
	values->ctx = doc;
	values->names = PFD_TEXT("the figures: pfd report yearly --figures",
		"die Zahlen: pfd report yearly --figures");
	values->blank = "–";
	status = pfd_snapshot_read(run->arena, run->snapshot, entry,
		PFD_MARKDOWN_MAX_BYTES, &values->body.text, err);
	if (!status && run->audience == PFD_FOR_PUBLIC &&
		!is_open(values->body.text))
		return PFD_OK;
	if (!status)
		status = pfd_markdown_add(*ret, &markdown, err);
	if (!status && !(*ret)->blocks.n)
		add_missing(run, *ret, part, path);
	return status;
}

enum pfd_status pfd_narrative_fill(const struct pfd_report_run *run,
	struct pfd_doc *doc, int year, const struct pfd_narrative *narrative,
	struct pfd_err *err)
{
	__typeof__(doc->blocks) all = { 0 };
	struct pfd_doc figures = *doc;
	size_t from = 0;

	/* A text says no more than the tables that its readers see. */
	pfd_doc_clear(&figures, run->audience, PFD_FOR_PUBLIC);
	pfd_vec_foreach (place, &narrative->places) {
		struct pfd_doc *text;
		enum pfd_status status =
			read_part(run, &figures, year, place->part, &text, err);

		if (status)
			return status;
		for (; from < place->before; from++)
			pfd_vec_push(run->arena, &all, doc->blocks.items[from]);
		for (size_t i = 0; i < text->blocks.n; i++)
			pfd_vec_push(run->arena, &all, text->blocks.items[i]);
	}
	for (; from < doc->blocks.n; from++)
		pfd_vec_push(run->arena, &all, doc->blocks.items[from]);
	doc->blocks = all;
	return PFD_OK;
}
