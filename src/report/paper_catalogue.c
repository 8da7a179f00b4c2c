/* The papers that are built in.  Their texts are files in templates/, NAME.de.md and
 * NAME.en.md; an office replaces one by a file templates/NAME.md of its own.
 */
#include "paper.h"

static const struct pfd_paper letters[] = {
	{ .name = "award",
		.title = { "grant notice", "Zuwendungsbescheid" },
		.decision = "award",
		.uses = "decision.date",
		.unless = { "there is no award",
			"es gibt keine Bewilligung" } },
	{ .name = "contract",
		.title = { "forwarding contract", "Weiterleitungsvertrag" },
		.decision = "award",
		.uses = "contract.date",
		.unless = { "it was not awarded by contract",
			"es wurde nicht durch Vertrag bewilligt" } },
	{ .name = "amend",
		.title = { "amending notice", "Änderungsbescheid" },
		.decision = "amendment",
		.uses = "decision.date",
		.unless = { "there is no amendment",
			"es gibt keine Änderung" } },
	{ .name = "reject",
		.title = { "rejection", "Ablehnung" },
		.decision = "rejection",
		.uses = "decision.date",
		.unless = { "it was not rejected",
			"es wurde nicht abgelehnt" } },
	{ .name = "revoke",
		.title = { "revocation", "Widerruf" },
		.decision = "revocation",
		.uses = "decision.date",
		.unless = { "it was not revoked",
			"es wurde nicht widerrufen" } },
	{ .name = "papers",
		.title = { "request for missing papers",
			"Nachforderung von Unterlagen" },
		.uses = "missing",
		.unless = { "nothing is missing", "es fehlt nichts" } },
	{ .name = "reminder",
		.title = { "reminder of the proof of use",
			"Erinnerung an den Verwendungsnachweis" },
		.uses = "settlement.owed",
		.unless = { "no proof of use is owed",
			"es steht kein Verwendungsnachweis aus" } },
	{ .name = "result",
		.title = { "result of the settlement",
			"Ergebnis der Prüfung des Verwendungsnachweises" },
		.uses = "settlement.accepted",
		.unless = { "the settlement is not accepted",
			"der Verwendungsnachweis ist nicht anerkannt" } },
	{ .name = "claim",
		.title = { "claim", "Rückforderung" },
		.uses = "claim.no",
		.unless = { "there is no such claim",
			"es gibt keine solche Rückforderung" } },
	{ 0 },
};

static const struct pfd_paper forms[] = {
	{ .name = "small",
		.title = { "application of a small project",
			"Antrag für ein Kleinprojekt" } },
	{ .name = "drawdown",
		.title = { "request for money", "Mittelanforderung" } },
	{ .name = "attendance",
		.title = { "attendance list", "Teilnahmeliste" } },
	{ .name = "settlement",
		.title = { "proof of use", "Verwendungsnachweis" } },
	{ .name = "order",
		.title = { "payment order", "Auszahlungsanordnung" },
		.uses = "order.no",
		.unless = { "there is no such payment order",
			"es gibt keine solche Auszahlungsanordnung" } },
	{ 0 },
};

/* What several papers say alike. */
static const struct pfd_paper parts[] = {
	{ .name = "head",
		.title = { "letterhead, address and date",
			"Briefkopf, Anschrift und Datum" } },
	{ .name = "opening",
		.title = { "subject and salutation", "Betreff und Anrede" } },
	{ .name = "period",
		.title = { "approval period and measure",
			"Bewilligungs- und Durchführungszeitraum" } },
	{ .name = "plan", .title = { "financing plan", "Finanzierungsplan" } },
	{ .name = "conditions",
		.title = { "terms of an award",
			"Bedingungen einer Bewilligung" } },
	{ .name = "missing_items",
		.title = { "what is missing", "was fehlt" } },
	{ .name = "remedies",
		.title = { "instruction on legal remedies; empty until the "
			   "authority's own stands there",
			"Rechtsbehelfsbelehrung; leer, bis die der Behörde "
			"dort "
			"steht" } },
	{ .name = "funding",
		.title = { "who funds it", "Hinweis auf die Förderung" } },
	{ 0 },
};

static const struct pfd_paper mails[] = {
	{ .name = "invitation",
		.title = { "invitation to a meeting",
			"Einladung zu einer Sitzung" } },
	{ 0 },
};

const struct pfd_paper *const pfd_papers[] = {
	[PFD_PAPER_LETTER] = letters,
	[PFD_PAPER_FORM] = forms,
	[PFD_PAPER_PART] = parts,
	[PFD_PAPER_MAIL] = mails,
};

const struct pfd_paper *pfd_paper_named(
	enum pfd_paper_kind kind, const char *name)
{
	for (const struct pfd_paper *at = pfd_papers[kind]; at->name; at++)
		if (!strcmp(at->name, name))
			return at;
	return NULL;
}

struct pfd_str pfd_paper_names(
	struct pfd_arena *arena, enum pfd_paper_kind kind)
{
	struct pfd_buf names = pfd_buf(arena);

	for (const struct pfd_paper *at = pfd_papers[kind]; at->name; at++)
		pfd_buf_printf(&names, "%s%s", names.len ? ", " : "", at->name);
	return pfd_buf_str(&names);
}

/* A form of the fund is German unless it was put into words for others. */
const struct pfd_paper_text *pfd_paper_text_of(
	const struct pfd_paper *paper, enum pfd_lang lang)
{
	const struct pfd_paper_text *found = NULL;

	for (const struct pfd_paper_text *at = pfd_paper_texts; at->name; at++)
		if (!strcmp(at->name, paper->name) &&
			(at->lang == lang || !found))
			found = at;
	return found;
}
