/* The fields of a grant: what is asked for, who decides, and the papers of its
 * plan.  Its list items from payment to repayment stand in grant_settlement.c.
 *
 * The status is no field: it is derived from these facts.
 */
#include "grant_tables.h"

/* Both plans have the same shape; only the headings differ. */
#define PLAN_ROWS(headings)                                                    \
	(ENUM, heading, headings, "Heading", "Einzelansatz",                   \
		"The heading of the financing plan.",                          \
		"Der Einzelansatz des Finanzierungsplans.",                    \
		.flags = PFD_REQUIRED),                                        \
		(MONEY, amount, "Amount", "Betrag", "The planned amount.",     \
			"Der geplante Betrag.", .flags = PFD_REQUIRED),        \
		(STR, note, "Note", "Erläuterung",                             \
			"How the amount comes about, for example 2 × 4 h × " \
			"72.00 €.",                                            \
			"Wie der Betrag zustande kommt, zum Beispiel "         \
			"2 × 4 h × 72,00 €.")

PFD_FIELDS(cost_line, struct pfd_plan_line, PLAN_ROWS(cost_heading));
PFD_FIELDS(income_line, struct pfd_plan_line, PLAN_ROWS(income_heading));

PFD_FIELDS(early_start, __typeof__(PFD_MEMBER(struct pfd_grant, early_start)),
	(STR, by, "Consented by", "Zugestimmt durch",
		"The role that consented: office, lead_authority or a body's "
		"key.",
		"Die zustimmende Stelle: office, lead_authority oder der "
		"Schlüssel eines Gremiums."),
	(FILED, document, "The consent on file.",
		"Die Zustimmung in den Unterlagen."),
	(DATE, from, "From", "Ab",
		"The first day on which contracts and orders are allowed.",
		"Der erste Tag, an dem Verträge und Aufträge erlaubt sind."));

PFD_FIELDS(review, struct pfd_review,
	(ENUM, kind, review_kind, "Kind", "Art",
		"Content review or arithmetic review; where duties are apart, "
		"by two people.",
		"Fachliche oder rechnerische Prüfung; bei Funktionstrennung "
		"durch zwei Personen.",
		.flags = PFD_REQUIRED),
	(REF, person, "contact", "Reviewer", "Geprüft durch",
		"Who reviewed, by the person's random id.",
		"Wer geprüft hat, mit der Zufallskennung der Person.",
		.privacy = PFD_INTERNAL),
	(DATE, date, "Date", "Datum", "When it was reviewed.",
		"Wann geprüft wurde.", .flags = PFD_REQUIRED),
	(ENUM, result, review_result, "Result", "Ergebnis",
		"What the review found.", "Was die Prüfung ergab."),
	(TEXT, note, "Note", "Prüfvermerk",
		"The check note: objections and how they were settled.",
		"Prüfvermerk: Beanstandungen und ihre Klärung.",
		.privacy = PFD_INTERNAL),
	(FILED, document, "The signed check note on file.",
		"Der unterschriebene Prüfvermerk in den Unterlagen."));

PFD_FIELDS(approval, struct pfd_approval,
	(ENUM, role, approval_role, "Role", "Stelle",
		"Who consents: the office or the lead authority.",
		"Wer zustimmt: Fachstelle oder Federführendes Amt.",
		.flags = PFD_REQUIRED),
	(REF, person, "contact", "Person", "Person",
		"Who signed, by the person's random id.",
		"Wer unterschrieben hat, mit der Zufallskennung der Person.",
		.privacy = PFD_INTERNAL),
	(DATE, date, "Date", "Datum", "When the consent was given.",
		"Wann zugestimmt wurde.", .flags = PFD_REQUIRED),
	(FILED, document,
		"The signed consent on file; needed where somebody else "
		"commits it.",
		"Die unterschriebene Zustimmung; nötig, wenn jemand anderes "
		"sie einträgt."));

PFD_FIELDS(decision, struct pfd_decision, (NO, no),
	(ENUM, kind, decision_kind, "Kind", "Art",
		"Award, amendment, rejection or revocation; the latest one "
		"counts.",
		"Bewilligung, Änderung, Ablehnung oder Widerruf; die letzte "
		"gilt.",
		.flags = PFD_REQUIRED),
	(DATE, date, "Date", "Datum", "The date of the notice or contract.",
		"Das Datum von Bescheid oder Vertrag.", .flags = PFD_REQUIRED),
	(ENUM, form, decision_form, "Form", "Form",
		"Grant notice (Zuwendungsbescheid) or forwarding contract "
		"(Weiterleitungsvertrag).",
		"Zuwendungsbescheid oder Weiterleitungsvertrag."),
	(MONEY, amount, "Amount", "Betrag",
		"The award in full, also in an amendment; of a revocation what "
		"had been lawfully spent.",
		"Die Bewilligung insgesamt, auch bei einer Änderung; bei einem "
		"Widerruf das rechtmäßig Ausgegebene."),
	(STR, by, "By", "Durch",
		"office, lead_authority or a body's key; never a person's "
		"name: the person is the author of the commit.",
		"office, lead_authority oder der Schlüssel eines Gremiums; nie "
		"ein Name: die Person steht als Autor der Änderung in der "
		"Historie.",
		.flags = PFD_REQUIRED),
	(TEXT, conditions, "Conditions", "Auflagen",
		"Conditions of the notice beyond the general terms (ANBest-P).",
		"Auflagen des Bescheids über die Nebenbestimmungen (ANBest-P) "
		"hinaus."),
	(TEXT, reason, "Reason", "Begründung",
		"Why so; needed where the award is below or against the body's "
		"recommendation.",
		"Warum so entschieden wurde; nötig, wenn von der "
		"Förderempfehlung abgewichen wird.",
		.privacy = PFD_INTERNAL),
	(FILED, document, "The notice or contract on file.",
		"Bescheid oder Vertrag in den Unterlagen."));

PFD_FIELDS(settlement, __typeof__(PFD_MEMBER(struct pfd_grant, settlement)),
	(DATE, extended_to, "Extended to", "Verlängert bis",
		"A later day for the proof of use that was granted.",
		"Ein später gewährter Tag für den Verwendungsnachweis."),
	(DATE, interim, "Interim proof", "Zwischennachweis",
		"When the interim proof arrived, where the measure goes beyond "
		"the year's end.",
		"Wann der Zwischennachweis einging, wenn die Maßnahme über das "
		"Jahresende hinausgeht."),
	(DATE, reminded, "Reminded", "Erinnert",
		"When the office last reminded of the proof of use.",
		"Wann die Fachstelle zuletzt an den Verwendungsnachweis "
		"erinnert hat."),
	(DATE, received, "Received", "Eingegangen",
		"When the proof of use (Verwendungsnachweis) arrived.",
		"Wann der Verwendungsnachweis einging."),
	(DATE, narrative, "Narrative report", "Sachbericht",
		"When the narrative report arrived.",
		"Wann der Sachbericht einging."),
	(DATE, checked, "Checked", "Geprüft",
		"When receipts and figures were checked.",
		"Wann Belegliste und zahlenmäßiger Nachweis geprüft wurden."),
	(DATE, accepted, "Accepted", "Anerkannt",
		"When the proof of use was accepted; from then on the amount "
		"due is final.",
		"Wann der Verwendungsnachweis anerkannt wurde; von da an steht "
		"die endgültige Zuwendung fest."));

PFD_FIELDS(ended, __typeof__(PFD_MEMBER(struct pfd_grant, withdrawn)),
	(DATE, date, "Date", "Datum", "When it came to this.",
		"Wann es dazu kam."),
	(TEXT, reason, "Reason", "Begründung", "Why it came to this.",
		"Warum es dazu kam.", .privacy = PFD_INTERNAL));

PFD_SHARED_FIELDS(grant, struct pfd_grant,
	(STR, title, "Title", "Titel",
		"The measure's title as in the application.",
		"Titel der Maßnahme wie im Antrag.", .flags = PFD_REQUIRED),
	(TEXT, description, "Description", "Beschreibung",
		"What is to happen, in a few sentences that may be published.",
		"Was geschehen soll, in wenigen Sätzen, die veröffentlicht "
		"werden dürfen."),
	(REF, applicant, "contact", "Applicant", "Antragsteller",
		"Who applies and answers for the money (Letztempfänger).",
		"Wer den Antrag stellt und für die Mittel einsteht "
		"(Letztempfänger).",
		.flags = PFD_REQUIRED),
	(REF, responsible, "contact", "Responsible person",
		"Verantwortliche Person",
		"A person of age who is liable, where a group without legal "
		"form or young people apply.",
		"Eine volljährige Person, die haftet, wenn eine Gruppe ohne "
		"Rechtsform oder junge Menschen den Antrag stellen.",
		.privacy = PFD_INTERNAL),
	(REF, payee, "contact", "Payee", "Zahlungsempfänger",
		"Whose account is paid, if not the applicant's.",
		"Auf wessen Konto gezahlt wird, wenn nicht auf das des "
		"Antragstellers.",
		.privacy = PFD_INTERNAL),
	(REFS, partners, "contact", "Partners", "Kooperationspartner",
		"Organisations that carry the measure out together with the "
		"applicant; who is active in them does not vote on it.",
		"Organisationen, die das Vorhaben mit dem Antragsteller "
		"durchführen; wer dort aktiv ist, stimmt darüber nicht ab."),
	(COUNT, group_size, "Group size", "Gruppengröße",
		"How many young people apply together (youth fund).",
		"Wie viele junge Menschen gemeinsam den Antrag stellen "
		"(Jugendfonds).",
		.unit = "persons"),
	(REF, project, "project", "Project", "Projekt",
		"The project it pays for; aims and sessions may then stand "
		"there.",
		"Das geförderte Projekt; Ziele und Termine können dann dort "
		"stehen."),
	(REF_ITEM, track, "year.tracks", "Track", "Förderbereich",
		"The track of the funding year; it sets cap, deciders and "
		"steps.",
		"Der Förderbereich des Förderjahres; er bestimmt Grenzen, "
		"Zuständige und Schritte.",
		.flags = PFD_REQUIRED),
	(ENUM, pot, pot, "Pot", "Topf",
		"The pot that pays; taken from the track by `pfd grant add`.",
		"Der Topf, aus dem gezahlt wird; `pfd grant add` übernimmt "
		"ihn vom Förderbereich.",
		.flags = PFD_REQUIRED),
	PFD_ROW_OF_AIMS, PFD_ROW_OF_LOCAL_AIMS, PFD_ROW_OF_GOALS,
	PFD_ROW_OF_AUDIENCES, PFD_ROW_OF_DISTRICTS,
	(NUMBERED, sessions, session, "Sessions", "Termine",
		"The event days with their head counts, unless the project has "
		"them; each counts once.",
		"Die Veranstaltungstage mit Teilnahmezahlen, sofern sie nicht "
		"beim Projekt stehen; jeder zählt einmal."),
	(DATE, received, "Received", "Eingegangen",
		"The day the application arrived; until then the grant is a "
		"draft.",
		"Der Tag, an dem der Antrag einging; bis dahin ist die "
		"Förderung ein Entwurf."),
	(GROUP, activity, period, "Activity", "Durchführungszeitraum",
		"First and last day of the measure; within the funding year.",
		"Erster und letzter Tag der Maßnahme; innerhalb des "
		"Förderjahres."),
	(GROUP, approval_period, period, "Approval period",
		"Bewilligungszeitraum",
		"First and last day on which costs may arise and be paid; set "
		"by the decision.",
		"Erster und letzter Tag, an dem Ausgaben entstehen und bezahlt "
		"werden dürfen; mit der Bewilligung festgelegt."),
	(GROUP, early_start, early_start, "Early start",
		"Vorzeitiger Maßnahmebeginn",
		"Consent to begin before the award; without it nothing may be "
		"ordered or signed.",
		"Zustimmung zum vorzeitigen Maßnahmebeginn; ohne sie darf vor "
		"der Bewilligung nichts beauftragt werden."),
	(MONEY, requested, "Requested", "Beantragt",
		"The amount asked for in the application.",
		"Die im Antrag beantragte Zuwendung.", .flags = PFD_REQUIRED),
	(KEYED, costs, cost_line, "heading", "Planned costs",
		"Geplante Ausgaben",
		"The costs of the financing plan by heading.",
		"Die Ausgaben des Finanzierungsplans nach Einzelansätzen."),
	(KEYED, income, income_line, "heading", "Planned income",
		"Geplante Einnahmen",
		"The income of the financing plan by heading, the grant "
		"included; it equals the costs.",
		"Die Einnahmen des Finanzierungsplans nach Einzelansätzen, die "
		"Zuwendung eingeschlossen; sie decken genau die Ausgaben."),
	(ENUM, financing, financing, "Financing", "Finanzierungsart",
		"How the grant follows the costs; taken from the track.",
		"Wie sich die Zuwendung nach den Ausgaben richtet; vom "
		"Förderbereich übernommen."),
	(ENUM, settlement_mode, settlement_mode, "Settlement", "Nachweisform",
		"Whether it is settled by receipts or by flat rates; taken "
		"from the track.",
		"Ob mit Belegliste oder Pauschalen abgerechnet wird; vom "
		"Förderbereich übernommen."),
	(KEYED, reviews, review, "kind", "Reviews", "Prüfungen",
		"Content and arithmetic review of the application.",
		"Fachliche und rechnerische Prüfung des Antrags.",
		.privacy = PFD_INTERNAL),
	(KEYED, approvals, approval, "role", "Approvals", "Zustimmungen",
		"The consents that the track asks for before an award.",
		"Die Zustimmungen, die der Förderbereich vor der Bewilligung "
		"verlangt."),
	(NUMBERED, decisions, decision, "Decisions", "Entscheidungen",
		"Award, amendments, rejection, revocation in the order of "
		"time.",
		"Bewilligung, Änderungen, Ablehnung, Widerruf in zeitlicher "
		"Folge."),
	(DATE, contracted, "Contracted", "Vertrag geschlossen",
		"When the forwarding contract was signed by both, or the "
		"notice acknowledged; no payment before.",
		"Wann der Weiterleitungsvertrag beiderseits unterschrieben "
		"oder der Bescheid bestätigt war; vorher keine Auszahlung."),
	(NUMBERED, drawdowns, grant_drawdown, "Drawdowns",
		"Mittelanforderungen", "The grantee's requests for money.",
		"Die Mittelanforderungen der Empfänger."),
	(NUMBERED, orders, order, "Payment orders", "Auszahlungsanordnungen",
		"What was released for payment, and by whom.",
		"Was durch wen zur Zahlung freigegeben wurde."),
	(NUMBERED, payments, payment, "Payments", "Auszahlungen",
		"What was sent to the payee.", "Was ausgezahlt wurde."),
	(NUMBERED, receipts, receipt, "Receipts", "Belegliste",
		"The receipt list: all income and expenditure of the measure.",
		"Die Belegliste: alle Einnahmen und Ausgaben der Maßnahme."),
	(NUMBERED, attendance, attendance, "Attendance", "Teilnahmelisten",
		"Numbers of the attendance lists, one list per event day.",
		"Zahlen der Teilnahmelisten, eine Liste je Veranstaltungstag."),
	(NUMBERED, fees, fee, "Fees", "Honorare",
		"Fee hours, each fee-taker's day an entry: the proof of fees "
		"at flat rates, and of their rate where receipts are settled.",
		"Honorarstunden, je Honorarkraft und Tag ein Eintrag: bei "
		"Pauschalen der Nachweis, bei Belegen der Beleg für den "
		"Stundensatz."),
	(GROUP, settlement, settlement, "Settlement", "Verwendungsnachweis",
		"The dates of the proof of use.",
		"Die Daten des Verwendungsnachweises."),
	(GROUP, withdrawn, ended, "Withdrawn", "Zurückgezogen",
		"The applicant took the application back.",
		"Der Antrag wurde zurückgezogen."),
	(GROUP, cancelled, ended, "Cancelled", "Ausgefallen",
		"The measure fell through.", "Die Maßnahme ist ausgefallen."),
	(NUMBERED, claims, claim, "Claims", "Rückforderungen",
		"Money claimed back.", "Zurückgeforderte Beträge."),
	(NUMBERED, repayments, repayment, "Repayments", "Erstattungen",
		"Money that came back.", "Zurückgezahlte Beträge."),
	(DATE, closed, "Closed", "Abgeschlossen",
		"When everything was done and filed; without an accepted "
		"settlement retention counts from here.",
		"Wann alles erledigt und abgelegt war; ohne anerkannten "
		"Verwendungsnachweis läuft von da an die "
		"Aufbewahrungsfrist."),
	PFD_ROW_OF_WAIVERS, PFD_ROW_OF_DOCUMENTS, PFD_ROW_OF_NOTES);
