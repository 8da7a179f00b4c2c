/* Names nobody knows: typing errors, and words for what pfd computes.
 */
#include "local.h"

/* CONTRIBUTING, "The words of the money" and the derived status.  A field of
 * the same name elsewhere (receipts.1.paid) is found before this table is
 * asked. */
static const struct {
	const char *kind, *name;
	struct pfd_text how;
} derived[] = {
	{ "grant", "status",
		{ "Record what happened instead; “pfd grant actions ID” says "
		  "what is possible.",
			"Stattdessen festhalten, was geschehen ist; „pfd grant "
			"actions ID“ sagt, was möglich ist." } },
	{ "grant", "reserved",
		{ "It is the request while undecided: set requested.",
			"Das ist der Antrag bis zur Entscheidung: requested "
			"setzen." } },
	{ "grant", "awarded",
		{ "Use “pfd grant award ID AMOUNT”, later “pfd grant amend”.",
			"„pfd grant award ID BETRAG“ verwenden, später „pfd "
			"grant amend“." } },
	{ "grant", "obligation",
		{ "It follows from the decisions: “pfd grant award”, “amend” "
		  "or “revoke”.",
			"Folgt aus den Entscheidungen: „pfd grant award“, "
			"„amend“ oder „revoke“." } },
	{ "grant", "paid",
		{ "Use “pfd grant pay ID AMOUNT”.",
			"„pfd grant pay ID BETRAG“ verwenden." } },
	{ "grant", "returned",
		{ "Use “pfd grant repay ID AMOUNT”.",
			"„pfd grant repay ID BETRAG“ verwenden." } },
	{ "grant", "to_funder",
		{ "Use “pfd grant repay ID AMOUNT”.",
			"„pfd grant repay ID BETRAG“ verwenden." } },
	{ "grant", "due",
		{ "It follows from the settlement: “pfd grant accept”.",
			"Folgt aus dem Verwendungsnachweis: „pfd grant "
			"accept“." } },
	{ "grant", "accepted",
		{ "It is the sum of the receipts' accepted amounts: “pfd "
		  "grant accept”.",
			"Das ist die Summe der anerkannten Belege: „pfd grant "
			"accept“." } },
	{ "grant", "claim",
		{ "Use “pfd grant claim ID AMOUNT”.",
			"„pfd grant claim ID BETRAG“ verwenden." } },
	{ "grant", "committed",
		{ "It follows from decisions and payments: “pfd grant award”, "
		  "“pay”.",
			"Folgt aus Entscheidungen und Zahlungen: „pfd grant "
			"award“, „pay“." } },
	{ "grant", "free",
		{ "It belongs to the pot and follows from its grants: see "
		  "“pfd budget”.",
			"Gehört zum Topf und folgt aus dessen Förderungen: "
			"siehe „pfd budget“." } },
	{ "grant", "recommended",
		{ "It is the meeting's: “pfd meeting vote”.",
			"Das steht bei der Sitzung: „pfd meeting vote“." } },
	{ "year", "free",
		{ "Change initial or use “pfd year transfer”; “pfd budget” "
		  "shows the result.",
			"initial ändern oder „pfd year transfer“ verwenden; "
			"„pfd budget“ zeigt das Ergebnis." } },
	{ "year", "budget",
		{ "It is initial and transfers: change initial or use “pfd "
		  "year transfer”.",
			"Das sind initial und Umbuchungen: initial ändern "
			"oder „pfd year transfer“ verwenden." } },
	{ "year", "transferred",
		{ "Use “pfd year transfer”.",
			"„pfd year transfer“ verwenden." } },
	{ "year", "reserved",
		{ "It is the sum of the undecided grants of the pot.",
			"Das ist die Summe der unentschiedenen Anträge des "
			"Topfs." } },
	{ "year", "awarded",
		{ "It is the sum of the pot's grants.",
			"Das ist die Summe über die Förderungen des Topfs." } },
	{ "year", "committed",
		{ "It is the sum of the pot's grants.",
			"Das ist die Summe über die Förderungen des Topfs." } },
	{ "year", "paid",
		{ "It is the sum of the pot's grants.",
			"Das ist die Summe über die Förderungen des Topfs." } },
	{ "year", "returned",
		{ "It is the sum of the pot's grants.",
			"Das ist die Summe über die Förderungen des Topfs." } },
};

const struct pfd_text *pfd_explain_derived(
	const struct pfd_kind *kind, struct pfd_str name)
{
	for (size_t i = 0; i < PFD_COUNT(derived); i++)
		if (strcmp(derived[i].kind, kind->name) == 0 &&
			pfd_str_eqz(name, derived[i].name))
			return &derived[i].how;
	return NULL;
}

struct pfd_str pfd_explain_names(
	struct pfd_arena *arena, const struct pfd_fields *fields)
{
	struct pfd_buf buf = pfd_buf(arena);

	for (size_t i = 0; i < fields->n; i++) {
		pfd_buf_addz(&buf, i ? ", " : "");
		pfd_buf_addz(&buf, fields->rows[i].name);
	}
	return pfd_buf_str(&buf);
}

struct pfd_finding pfd_explain_unknown(struct pfd_arena *arena,
	const struct pfd_kind *kind, const struct pfd_fields *fields,
	struct pfd_str name)
{
	struct pfd_finding f = {
		.severity = PFD_ERROR, .rule = "shape.unknown", .hard = true
	};
	const struct pfd_text *how = pfd_explain_derived(kind, name);
	const char *near;

	if (how) {
		f.message = PFD_MESSAGE("{field} is computed by pfd and never "
					"stored",
			"{field} wird von pfd berechnet und nie gespeichert",
			PFD_A_FIELD);
		f.remedy = (struct pfd_message){ .text = *how };
		return f;
	}
	f.message = PFD_MESSAGE("{field}: there is no such field",
		"{field}: Ein solches Feld gibt es nicht", PFD_A_FIELD);
	near = pfd_did_you_mean(name, fields->order, fields->n);
	if (near)
		f.remedy = PFD_MESSAGE("Did you mean {near}? Fields of your "
				       "own begin with x_.",
			"Ist {near} gemeint? Eigene Felder beginnen mit x_.",
			PFD_A_Z("near", near));
	else
		f.remedy = PFD_MESSAGE("Possible here: {names}; fields of "
				       "your own begin with x_.",
			"Hier möglich: {names}; eigene Felder beginnen mit "
			"x_.",
			PFD_A_STR("names", pfd_explain_names(arena, fields)));
	return f;
}
