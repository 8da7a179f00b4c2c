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
		{ "Record what happened instead; “pfd help grant” names the "
		  "commands for it.",
			"Stattdessen festhalten, was geschehen ist; „pfd help "
			"grant“ nennt die Befehle dafür." } },
	{ "grant", "reserved",
		{ "It is the request while undecided: set requested.",
			"Das ist der Antrag bis zur Entscheidung: requested "
			"setzen." } },
	{ "grant", "awarded",
		{ "Use “pfd grant award ID AMOUNT”; later set the amount in "
		  "decisions.",
			"„pfd grant award ID AMOUNT“ verwenden; später den "
			"Betrag in decisions setzen." } },
	{ "grant", "obligation",
		{ "It follows from decisions, settlement and end of the grant.",
			"Folgt aus den Entscheidungen, dem Verwendungsnachweis "
			"und dem Ende der Förderung." } },
	{ "grant", "paid",
		{ "Use “pfd grant pay ID AMOUNT”.",
			"„pfd grant pay ID AMOUNT“ verwenden." } },
	{ "grant", "returned",
		{ "It is the sum of repayments: “pfd grant edit ID”.",
			"Das ist die Summe über repayments: „pfd grant edit "
			"ID“." } },
	{ "grant", "to_funder",
		{ "It is the sum of repayments: “pfd grant edit ID”.",
			"Das ist die Summe über repayments: „pfd grant edit "
			"ID“." } },
	{ "grant", "due",
		{ "It follows from settlement.accepted and the receipts.",
			"Folgt aus settlement.accepted und den Belegen." } },
	{ "grant", "accepted",
		{ "It is the sum of the receipts' accepted amounts.",
			"Das ist die Summe der anerkannten Belege." } },
	{ "grant", "claim",
		{ "It follows from payments and settlement; what was claimed "
		  "stands in claims: “pfd grant edit ID”.",
			"Folgt aus Zahlungen und Verwendungsnachweis; was "
			"gefordert wurde, steht in claims: „pfd grant edit "
			"ID“." } },
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
		{ "It is the meeting's: “pfd meeting edit ID”.",
			"Das steht bei der Sitzung: „pfd meeting edit ID“." } },
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
		f.remedy = PFD_MESSAGE("did you mean {near}? Fields of your "
				       "own begin with x_",
			"ist {near} gemeint? Eigene Felder beginnen mit x_",
			PFD_A_Z("near", near));
	else
		f.remedy = PFD_MESSAGE("possible here: {names}; fields of "
				       "your own begin with x_",
			"hier möglich: {names}; eigene Felder beginnen mit "
			"x_",
			PFD_A_STR("names", pfd_explain_names(arena, fields)));
	return f;
}
