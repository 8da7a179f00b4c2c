/* What a template may name, each a query over one grant: the one list for papers,
 * for pfd explain templates and for "did you mean". */
#include "paper.h"

/* A private text of a person is opened where the key is here. */
#define OPEN(contact, path, column) \
	"pfd_shown(" contact ".id,'" path "'," contact "." column ")"
/* Of the texts that hold on the paper's date, the last. */
#define YEAR_TEXT(kind)                                                    \
	"(SELECT x.wording FROM year_texts x WHERE x.text='" kind          \
	"' AND coalesce(x.\"from\",'')<=?2 AND coalesce(x.\"to\",'9')>=?2" \
	" ORDER BY x.\"from\" DESC, x.id DESC, x.\"no\" DESC LIMIT 1)"
/* As in force on the paper's date. */
#define PARAM(rule, name) "param('" rule "','" name "',coalesce(y.year,?5),?2)"
/* Whose the decision is, in the words of a letter. */
#define DECIDED_BY(by)                                                       \
	"CASE " by " WHEN 'office' THEN p.office_name WHEN 'lead_authority'" \
	" THEN p.lead_authority_name||coalesce(', "                          \
	"'||p.lead_authority_unit,'') ELSE (SELECT b.name FROM"              \
	" partnership_bodies b WHERE b.body=" by ") END"
/* Of the grant, else of its project. */
#define OR_PROJECTS(list)                                                \
	"coalesce((SELECT group_concat(value,char(31)) FROM grant_" list \
	" WHERE id=t.id),(SELECT group_concat(value,char(31)) FROM "     \
	"project_" list " WHERE id=t.project))"

/* clang-format off */
const char pfd_paper_from[] =
	" FROM partnership p"
	" LEFT JOIN \"grant\" t ON t.id=?1"
	" LEFT JOIN grant_money m ON m.id=t.id"
	" LEFT JOIN year y ON y.year=coalesce(t.year,?5)"
	" LEFT JOIN year_tracks k ON k.id=y.id AND k.track=t.track"
	" LEFT JOIN contact a ON a.id=t.applicant"
	" LEFT JOIN contact r ON r.id=t.responsible"
	" LEFT JOIN contact e ON e.id=coalesce(t.payee,t.applicant)"
	" LEFT JOIN contact l ON l.id=p.lead_authority_contact"
	" LEFT JOIN contact h ON h.id=p.office_holder"
	" LEFT JOIN project j ON j.id=t.project"
	" LEFT JOIN settlement_day s ON s.id=t.id"
	" LEFT JOIN grant_decisions d ON d.id=t.id AND d.\"no\"=("
	"  SELECT x.\"no\" FROM grant_decisions x WHERE x.id=t.id AND x.date<=?2"
	"  AND CASE WHEN ?3 IS NULL THEN x.kind IN ('award','amendment')"
	"   ELSE x.kind=?3 END ORDER BY x.date DESC, x.\"no\" DESC LIMIT 1)"
	" LEFT JOIN grant_decisions w ON w.id=t.id AND w.\"no\"=("
	"  SELECT x.\"no\" FROM grant_decisions x WHERE x.id=t.id"
	"  AND (x.date,x.\"no\")<(d.date,d.\"no\")"
	"  AND x.kind IN ('award','amendment')"
	"  ORDER BY x.date DESC, x.\"no\" DESC LIMIT 1)"
	" LEFT JOIN grant_claims c ON c.id=t.id AND c.\"no\"=("
	"  SELECT x.\"no\" FROM grant_claims x WHERE x.id=t.id AND x.date<=?2"
	"  AND x.\"no\"=coalesce(?4,x.\"no\")"
	"  ORDER BY x.date DESC, x.\"no\" DESC LIMIT 1)"
	" LEFT JOIN claim_due q ON q.id=c.id AND q.\"no\"=c.\"no\""
	" LEFT JOIN grant_orders o ON o.id=t.id AND o.\"no\"=("
	"  SELECT x.\"no\" FROM grant_orders x WHERE x.id=t.id"
	"  AND x.\"no\"=coalesce(?4,x.\"no\")"
	"  ORDER BY x.date DESC, x.\"no\" DESC LIMIT 1)";

#define TEXT(name, sql_, from, en, de) \
	{ { name, { en, de }, PFD_CELL_TEXT }, sql_, from }
#define KEY(name, sql_, words_, from, en, de) \
	{ { name, { en, de }, PFD_CELL_ID, .words = &pfd_enum_##words_ }, sql_, from }
#define KEYS(name, sql_, words_, from, en, de) \
	{ { name, { en, de }, PFD_CELL_LIST, .words = &pfd_enum_##words_ }, sql_, from }
#define ID(name, sql_, from, en, de) \
	{ { name, { en, de }, PFD_CELL_ID }, sql_, from }
#define DATE(name, sql_, from, en, de) \
	{ { name, { en, de }, PFD_CELL_DATE }, sql_, from }
#define MONEY(name, sql_, from, en, de) \
	{ { name, { en, de }, PFD_CELL_MONEY }, sql_, from }
#define COUNT(name, sql_, from, en, de) \
	{ { name, { en, de }, PFD_CELL_INT }, sql_, from }

const struct pfd_paper_field pfd_paper_fields[] = {
	/* The paper itself, and who writes it. */
	DATE("date", "?2", NULL, "the paper's date", "Datum des Schreibens"),
	COUNT("year", "coalesce(y.year,?5)", NULL, "the funding year", "das Förderjahr"),
	TEXT("letterhead", YEAR_TEXT("letterhead"), "year.texts", "letterhead valid on the date", "Briefkopf, der am Datum gilt"),
	TEXT("funding_line", YEAR_TEXT("funding_line"), "year.texts", "funding line valid on the date", "Förderhinweis, der am Datum gilt"),
	TEXT("disclaimer", YEAR_TEXT("disclaimer"), "year.texts", "disclaimer valid on the date", "Haftungsausschluss, der am Datum gilt"),
	TEXT("partnership.name", "p.name", "partnership.name", "the partnership", "die Partnerschaft"),
	TEXT("partnership.place", "p.place", "partnership.place", "its town", "ihr Ort"),
	TEXT("office.name", "p.office_name", "partnership.office", "the coordination office", "die Koordinierungs- und Fachstelle"),
	TEXT("office.holder", OPEN("h", "name", "name"), "partnership.office", "its holder", "ihr Träger"),
	TEXT("office.email", "p.office_email", "partnership.office", "its e-mail address", "ihre E-Mail-Adresse"),
	TEXT("office.phone", "p.office_phone", "partnership.office", "its phone number", "ihre Telefonnummer"),
	TEXT("lead_authority.name", "p.lead_authority_name", "partnership.lead_authority", "the lead authority", "das Federführende Amt"),
	TEXT("lead_authority.unit", "p.lead_authority_unit", "partnership.lead_authority", "its unit", "seine Organisationseinheit"),
	TEXT("lead_authority.account_holder", "coalesce(" OPEN("l", "account.holder", "account_holder") "," OPEN("l", "name", "name") ")", "contact.account", "account holder of the lead authority", "Kontoinhaber des Federführenden Amts"),
	ID("lead_authority.iban", OPEN("l", "account.iban", "account_iban"), "contact.account", "IBAN of the lead authority", "IBAN des Federführenden Amts"),
	ID("lead_authority.bic", OPEN("l", "account.bic", "account_bic"), "contact.account", "BIC of the lead authority", "BIC des Federführenden Amts"),

	/* What the rules in force say. */
	COUNT("rules.overrun_percent", PARAM("heading-overrun", "percent"), "heading-overrun", "by how much a heading may be exceeded", "um wie viel ein Einzelansatz überschritten werden darf"),
	COUNT("rules.spend_days", PARAM("spend-within-6-weeks", "days"), "spend-within-6-weeks", "days to spend what was drawn", "Tage, um abgerufene Mittel zu verwenden"),
	COUNT("rules.payment_years", PARAM("retention-due", "payment_years"), "retention-due", "years to keep receipts", "Jahre, die Belege aufzubewahren sind"),

	/* The application. */
	ID("id", "t.id", NULL, "the grant's number", "Nummer der Förderung"),
	TEXT("title", "t.title", "grant.title", "title of the measure", "Titel der Maßnahme"),
	TEXT("description", "coalesce(t.description,j.description)", "grant.description", "what is to happen", "was geschehen soll"),
	KEY("status", "m.status", status, NULL, "the grant's status", "Stand der Förderung"),
	TEXT("track", "coalesce(k.title,t.track)", "year.tracks", "the track", "der Förderbereich"),
	KEY("pot", "t.pot", pot, "grant.pot", "the pot", "der Topf"),
	KEYS("aims", OR_PROJECTS("aims"), aim, "grant.aims", "the programme's aims", "die Programmziele"),
	TEXT("local_aims", "(SELECT group_concat(x.title,'; ') FROM partnership_local_aims x WHERE x.aim IN (SELECT value FROM grant_local_aims WHERE id=t.id UNION SELECT value FROM project_local_aims WHERE id=t.project))", "grant.local_aims", "the local aims", "die örtlichen Ziele"),
	KEYS("audiences", OR_PROJECTS("audiences"), audience, "grant.audiences", "the target groups", "die Zielgruppen"),
	TEXT("districts", "(SELECT group_concat(x.name,', ') FROM partnership_districts x WHERE x.district IN (SELECT value FROM grant_districts WHERE id=t.id UNION SELECT value FROM project_districts WHERE id=t.project))", "grant.districts", "the districts", "die Stadtteile"),
	DATE("received", "t.received", "grant.received", "when the application arrived", "Eingang des Antrags"),
	DATE("activity.start", "t.activity_start", "grant.activity", "first day of the measure", "erster Tag der Maßnahme"),
	DATE("activity.end", "t.activity_end", "grant.activity", "last day of the measure", "letzter Tag der Maßnahme"),
	MONEY("requested", "t.requested", "grant.requested", "the amount asked for", "beantragte Zuwendung"),
	MONEY("planned", "nullif(m.planned,0)", "grant.costs", "planned costs in sum", "geplante Ausgaben insgesamt"),
	KEY("financing", "t.financing", financing, "grant.financing", "kind of financing", "Finanzierungsart"),
	KEY("settlement_mode", "t.settlement_mode", settlement_mode, "grant.settlement_mode", "how it is settled", "Nachweisform"),
	COUNT("group_size", "t.group_size", "grant.group_size", "size of a group of young people", "Größe der Gruppe"),

	/* Who applies, who is paid. */
	ID("applicant.id", "t.applicant", "grant.applicant", "the applicant's id", "Kennung des Antragstellers"),
	KEY("applicant.kind", "a.kind", contact_kind, "contact.kind", "person, organisation or group", "Person, Organisation oder Gruppe"),
	KEY("applicant.legal_form", "a.legal_form", legal_form, "contact.legal_form", "legal form", "Rechtsform"),
	TEXT("applicant.register_number", "a.register_number", "contact.register_number", "register number", "Registernummer"),
	TEXT("applicant.name", OPEN("a", "name", "name"), "contact.name", "the applicant", "Antragsteller"),
	TEXT("applicant.street", OPEN("a", "address.street", "address_street"), "contact.address", "street", "Straße"),
	TEXT("applicant.postcode", OPEN("a", "address.postcode", "address_postcode"), "contact.address", "postcode", "Postleitzahl"),
	TEXT("applicant.town", OPEN("a", "address.town", "address_town"), "contact.address", "town", "Ort"),
	TEXT("applicant.email", OPEN("a", "email", "email"), "contact.email", "e-mail address", "E-Mail-Adresse"),
	TEXT("applicant.phone", OPEN("a", "phone", "phone"), "contact.phone", "phone number", "Telefonnummer"),
	TEXT("responsible.name", OPEN("r", "name", "name"), "grant.responsible", "the person who is liable", "verantwortliche Person"),
	TEXT("responsible.street", OPEN("r", "address.street", "address_street"), "grant.responsible", "that person's street", "deren Straße"),
	TEXT("responsible.postcode", OPEN("r", "address.postcode", "address_postcode"), "grant.responsible", "that person's postcode", "deren Postleitzahl"),
	TEXT("responsible.town", OPEN("r", "address.town", "address_town"), "grant.responsible", "that person's town", "deren Ort"),
	TEXT("payee.name", "coalesce(" OPEN("e", "account.holder", "account_holder") "," OPEN("e", "name", "name") ")", "grant.payee", "who is paid", "Zahlungsempfänger"),
	ID("payee.iban", OPEN("e", "account.iban", "account_iban"), "contact.account", "the payee's IBAN", "IBAN des Zahlungsempfängers"),

	/* The decision that the letter is about. */
	DATE("decision.date", "d.date", "grant.decisions", "date of the decision", "Datum der Entscheidung"),
	KEY("decision.form", "d.form", decision_form, "grant.decisions", "notice or contract", "Bescheid oder Vertrag"),
	MONEY("decision.amount", "d.amount", "grant.decisions", "the amount awarded; of a revocation what was lawfully spent", "bewilligter Betrag; bei Widerruf das rechtmäßig Ausgegebene"),
	TEXT("decision.by", DECIDED_BY("d.\"by\""), "grant.decisions", "who decided", "wer entschieden hat"),
	TEXT("decision.conditions", "d.conditions", "grant.decisions", "conditions", "Auflagen"),
	TEXT("decision.reason", "d.reason", "grant.decisions", "why so", "Begründung"),
	DATE("contract.date", "CASE WHEN d.form='contract' THEN d.date END", "grant.decisions", "the same, where it is a contract", "dasselbe, wenn es ein Vertrag ist"),
	MONEY("before.amount", "w.amount", "grant.decisions", "what was awarded before it", "vorher bewilligter Betrag"),
	DATE("before.date", "w.date", "grant.decisions", "date of the decision before it", "Datum der Entscheidung davor"),
	DATE("approval_period.start", "t.approval_period_start", "grant.approval_period", "first day on which costs may arise", "erster Tag des Bewilligungszeitraums"),
	DATE("approval_period.end", "t.approval_period_end", "grant.approval_period", "last day on which costs may arise", "letzter Tag des Bewilligungszeitraums"),

	/* Settlement and money (the words of the money). */
	MONEY("awarded", "CASE WHEN m.award_no IS NOT NULL THEN m.awarded END", NULL, "awarded", "bewilligt"),
	MONEY("paid", "m.paid", NULL, "paid", "ausgezahlt"),
	MONEY("returned", "m.returned+m.to_funder", NULL, "paid back", "zurückgezahlt"),
	MONEY("accepted", "m.accepted", NULL, "expenditure recognised", "anerkannte Ausgaben"),
	MONEY("due", "m.due", NULL, "the final grant", "endgültige Zuwendung"),
	MONEY("to_pay", "CASE WHEN m.due>m.paid THEN m.due-m.paid END", NULL, "what is still to be paid", "noch auszuzahlen"),
	MONEY("overpaid", "nullif(m.claim,0)", NULL, "paid too much and not yet back", "überzahlt und noch nicht zurück"),
	DATE("settlement.due", "s.date", "settlement-due", "when the proof of use is due", "Frist des Verwendungsnachweises"),
	DATE("settlement.owed", "(SELECT x.date FROM settlement_due x WHERE x.id=t.id AND x.received IS NULL)", "settlement-due", "the same while it is owed", "dieselbe, solange er aussteht"),
	DATE("settlement.received", "t.settlement_received", "grant.settlement", "when it arrived", "Eingang des Verwendungsnachweises"),
	DATE("settlement.narrative", "t.settlement_narrative", "grant.settlement", "when the narrative report arrived", "Eingang des Sachberichts"),
	DATE("settlement.checked", "t.settlement_checked", "grant.settlement", "when it was checked", "Tag der Prüfung"),
	DATE("settlement.accepted", "t.settlement_accepted", "grant.settlement", "when it was accepted", "Tag der Anerkennung"),
	TEXT("results", "j.results", "project.results", "the project's results", "Ergebnisse des Projekts"),

	/* The claim that the letter is about. */
	COUNT("claim.no", "c.\"no\"", "grant.claims", "number of the claim", "Nummer der Rückforderung"),
	DATE("claim.date", "c.date", "grant.claims", "its date", "ihr Datum"),
	DATE("claim.due", "q.date", "grant.claims", "when it is due, deferred or not", "Fälligkeit, gestundet oder nicht"),
	MONEY("claim.amount", "q.amount", "grant.claims", "without interest and what was written off", "ohne Zinsen und Niedergeschlagenes"),
	MONEY("claim.interest", "nullif(c.interest,0)", "grant.claims", "interest", "Zinsen"),
	MONEY("claim.total", "q.owed", "grant.claims", "to be paid in sum", "insgesamt zu zahlen"),
	MONEY("claim.open", "nullif(q.open,0)", "grant.claims", "what of it is still open", "davon noch offen"),
	TEXT("claim.reason", "c.reason", "grant.claims", "why it is claimed", "Grund der Rückforderung"),
	TEXT("claim.reference", "t.id||'-R'||c.\"no\"", NULL, "reference for the transfer", "Verwendungszweck der Überweisung"),

	/* The payment order. */
	COUNT("order.no", "o.\"no\"", "grant.orders", "number of the payment order", "Nummer der Auszahlungsanordnung"),
	DATE("order.date", "o.date", "grant.orders", "when it was released", "Tag der Freigabe"),
	DATE("order.execution", "o.execution", "grant.orders", "when to pay", "Zahltag"),
	MONEY("order.amount", "o.amount", "grant.orders", "how much to pay", "auszuzahlender Betrag"),
	KEY("order.kind", "o.kind", payment_kind, "grant.orders", "kind of payment", "Art der Auszahlung"),
	ID("order.content_by", "o.content_by", "grant.orders", "who confirms the content, by id", "sachlich richtig, Kennung"),
	ID("order.arithmetic_by", "o.arithmetic_by", "grant.orders", "who confirms the sums, by id", "rechnerisch richtig, Kennung"),
	ID("order.released_by", "o.released_by", "grant.orders", "who released it, by id", "angeordnet durch, Kennung"),

	/* Made of the others, not out of a query. */
	TEXT("girocode", "NULL", "contact.account", "GiroCode of the claim, for {qr girocode}", "GiroCode der Rückforderung, für {qr girocode}"),
};
const size_t pfd_paper_n_fields = PFD_COUNT(pfd_paper_fields);
/* clang-format on */
