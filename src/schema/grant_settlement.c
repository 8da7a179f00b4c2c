/* The second half of a grant's life: money out, proof of use, money back.
 */
#include "grant_tables.h"

PFD_SHARED_FIELDS(grant_drawdown, struct pfd_grant_drawdown, (NO, no),
	(DATE, date, "Date", "Datum", "When the grantee asked for the money.",
		"Wann die Mittel angefordert wurden.", .flags = PFD_REQUIRED),
	(MONEY, amount, "Amount", "Betrag",
		"How much was asked for: no more than is needed within six "
		"weeks.",
		"Angeforderter Betrag: nicht mehr, als binnen sechs Wochen "
		"gebraucht wird.",
		.flags = PFD_REQUIRED),
	(FILED, document, "The request on file.",
		"Die Mittelanforderung in den Unterlagen."));

PFD_SHARED_FIELDS(order, struct pfd_order, (NO, no),
	(DATE, date, "Date", "Datum", "When the payment was released.",
		"Wann die Auszahlung freigegeben wurde.",
		.flags = PFD_REQUIRED),
	(DATE, execution, "Pay on", "Zahltag",
		"The day on which it is to be paid; without it at once.",
		"Der Tag, an dem gezahlt werden soll; ohne Angabe sofort."),
	(MONEY, amount, "Amount", "Betrag", "How much is to be paid.",
		"Auszuzahlender Betrag.", .flags = PFD_REQUIRED),
	(ENUM, kind, payment_kind, "Kind", "Art", "What kind of payment it is.",
		"Um welche Art Zahlung es sich handelt."),
	(REF, content_by, "contact", "Content correct", "Sachlich richtig",
		"Who certified the content (sachlich richtig), by the person's "
		"random id.",
		"Wer die sachliche Richtigkeit festgestellt hat, mit der "
		"Zufallskennung der Person.",
		.privacy = PFD_INTERNAL),
	(REF, arithmetic_by, "contact", "Arithmetic correct",
		"Rechnerisch richtig",
		"Who certified the sums (rechnerisch richtig), by the person's "
		"random id.",
		"Wer die rechnerische Richtigkeit festgestellt hat, mit der "
		"Zufallskennung der Person.",
		.privacy = PFD_INTERNAL),
	(REF, released_by, "contact", "Released by", "Angeordnet durch",
		"Who released the payment, by the person's random id.",
		"Wer die Auszahlung angeordnet hat, mit der Zufallskennung der "
		"Person.",
		.privacy = PFD_INTERNAL),
	(FILED, document, "The signed payment order on file.",
		"Die unterschriebene Auszahlungsanordnung in den Unterlagen."));

PFD_SHARED_FIELDS(payment, struct pfd_payment, (NO, no),
	(DATE, date, "Date", "Datum", "The booking date of the payment.",
		"Das Buchungsdatum der Auszahlung.", .flags = PFD_REQUIRED),
	(MONEY, amount, "Amount", "Betrag", "How much was paid.",
		"Ausgezahlter Betrag.", .flags = PFD_REQUIRED),
	(ENUM, kind, payment_kind, "Kind", "Art", "What kind of payment it is.",
		"Um welche Art Zahlung es sich handelt.",
		.flags = PFD_REQUIRED),
	(COUNT, order, "Order", "Anordnung",
		"The number of the payment order it carries out.",
		"Nummer der Auszahlungsanordnung, die damit ausgeführt wird."),
	(COUNT, run, "Payment run", "Zahlungslauf",
		"The number of the year's payment run that it went out with.",
		"Nummer des Zahlungslaufs im Jahr, mit dem sie hinausging."),
	(STR, reference, "Reference", "Verwendungszweck",
		"The reference on the bank statement.",
		"Der Verwendungszweck auf dem Kontoauszug.",
		.flags = PFD_NUMBER_LIKE, .privacy = PFD_INTERNAL),
	(FILED, document, "The payment order on file.",
		"Die Zahlungsanweisung in den Unterlagen."));

PFD_SHARED_FIELDS(receipt, struct pfd_receipt, (NO, no),
	(ENUM, kind, receipt_kind, "Kind", "Art",
		"Income or expense; the amount itself is never negative.",
		"Einnahme oder Ausgabe; der Betrag selbst ist nie negativ.",
		.flags = PFD_REQUIRED),
	(DATE, receipt_date, "Receipt date", "Belegdatum",
		"The date on the receipt.", "Das Datum auf dem Beleg."),
	(DATE, paid, "Paid", "Zahlungsdatum",
		"When it was paid, as the bank statement says; within the "
		"approval period.",
		"Wann gezahlt wurde, laut Kontoauszug; innerhalb des "
		"Bewilligungszeitraums."),
	(STR, payee, "Payee or payer", "Zahlungsbeteiligter",
		"Who was paid, or who paid; of private persons the role only.",
		"Wer Geld erhielt oder zahlte; bei Privatpersonen nur die "
		"Funktion.",
		.privacy = PFD_INTERNAL),
	(STR, purpose, "Purpose", "Zahlungsgrund",
		"What it was for, as detailed as possible.",
		"Wofür gezahlt wurde, so genau wie möglich.",
		.privacy = PFD_INTERNAL),
	(ENUM, heading, heading, "Heading", "Einzelansatz",
		"The heading of the financing plan it belongs to.",
		"Der Einzelansatz des Finanzierungsplans, zu dem der Beleg "
		"gehört."),
	(MONEY, amount, "Amount", "Abgerechneter Betrag",
		"The amount handed in.", "Der abgerechnete Betrag.",
		.flags = PFD_REQUIRED),
	(MONEY, accepted, "Accepted", "Anerkannter Betrag",
		"What the check recognises of it; set at acceptance.",
		"Was davon anerkannt wird; mit der Prüfung eingetragen."),
	(STR, cut_reason, "Reason of the cut", "Kürzungsgrund",
		"Why less is accepted than was handed in.",
		"Warum weniger anerkannt als abgerechnet wird.",
		.privacy = PFD_INTERNAL),
	(ENUM, proof, proof, "Proof of payment", "Zahlungsnachweis",
		"How the payment is proven.",
		"Wie die Zahlung nachgewiesen ist."),
	(STR, number, "Number on the receipt", "Belegnummer",
		"The number printed on the invoice or receipt.",
		"Die Nummer auf der Rechnung oder Quittung.",
		.flags = PFD_NUMBER_LIKE, .privacy = PFD_INTERNAL),
	(MONEY, total, "Whole receipt", "Belegsumme",
		"The sum of the whole receipt, where only a part of it is "
		"handed in here.",
		"Die Summe des ganzen Belegs, wenn hier nur ein Teil "
		"abgerechnet wird."),
	(MONEY, discount, "Discount", "Skonto",
		"A discount that was offered; it must have been deducted.",
		"Ein angebotener Abzug (Skonto, Rabatt); er ist zu nutzen."),
	(COUNT, quotes, "Quotes", "Vergleichsangebote",
		"How many offers were compared before ordering.",
		"Wie viele Angebote vor dem Auftrag verglichen wurden."),
	(STR, quotes_reason, "Reason for fewer quotes", "Vergabevermerk",
		"Why fewer offers were compared than the rules ask for.",
		"Warum weniger Angebote verglichen wurden als verlangt.",
		.privacy = PFD_INTERNAL),
	(COUNT, kilometres, "Distance", "Strecke",
		"How far was travelled by car.",
		"Mit dem Auto gefahrene Strecke.", .unit = "km"),
	(STR, inventory, "Inventory number", "Inventarnummer",
		"The number in the inventory, for things of lasting value.",
		"Nummer im Inventarverzeichnis, bei Gegenständen von Dauer.",
		.flags = PFD_NUMBER_LIKE),
	(FILED, document, "The receipt on file.",
		"Der Beleg in den Unterlagen."));

PFD_SHARED_FIELDS(attendance, struct pfd_attendance, (NO, no),
	(DATE, date, "Date", "Datum", "The event day the list is for.",
		"Der Veranstaltungstag der Liste.", .flags = PFD_REQUIRED),
	(COUNT_AS, signed_, "signed", "Signed", "Unterschriften",
		"How many participants signed the list.",
		"Wie viele Teilnehmende unterschrieben haben.",
		.unit = "persons"),
	(COUNT, under_16, "Under 16", "Unter 16 Jahren",
		"Participants under 16, who are counted instead of signing.",
		"Teilnehmende unter 16 Jahren, die nur gezählt werden.",
		.unit = "persons"),
	(COUNT, anonymised, "Anonymised", "Anonymisiert",
		"Members of endangered groups who each signed a sheet of their "
		"own.",
		"Angehörige gefährdeter Gruppen, die je ein eigenes Blatt "
		"unterschrieben haben.",
		.unit = "persons"),
	(COUNT, staff, "Staff", "Hauptamtliche",
		"Staff and supervisors on the list.",
		"Personal und Aufsichtspersonen auf der Liste.",
		.unit = "persons"),
	(STR, list, "List", "Liste",
		"The list on file, as a number in `documents` or as its place "
		"in the office's files; the names stay there.",
		"Die Liste: Nummer in `documents` oder Fundstelle in der Akte; "
		"die Namen bleiben dort.",
		.flags = PFD_NUMBER_LIKE | PFD_FILED, .privacy = PFD_INTERNAL),
	(BOOL, supervisor_on_list, "Supervisor on the list",
		"Aufsicht auf der Liste",
		"True if an adult signed with name and role for those under "
		"16.",
		"true, wenn für die unter 16-Jährigen eine erwachsene Person "
		"mit Name und Funktion unterschrieben hat."));

PFD_SHARED_FIELDS(fee, struct pfd_fee, (NO, no),
	(DATE, date, "Date", "Datum", "The day of the work.",
		"Der Tag der Leistung.", .flags = PFD_REQUIRED),
	(STR, payee, "Fee-taker", "Honorarkraft",
		"Who worked for the fee; of private persons the role only.",
		"Wer gegen Honorar tätig war; bei Privatpersonen nur die "
		"Funktion.",
		.privacy = PFD_INTERNAL),
	(STR, purpose, "Content", "Inhalt", "What the work was.",
		"Inhalt der Leistung.", .privacy = PFD_INTERNAL),
	(INT, minutes, "Time", "Zeit",
		"How long; from the hours of a full day on the day's rate "
		"counts.",
		"Wie lange; ab den Stunden eines vollen Tages gilt der "
		"Tagessatz.",
		.flags = PFD_REQUIRED | PFD_NOT_NEGATIVE, .unit = "minutes"),
	(MONEY, accepted, "Accepted", "Anerkannter Betrag",
		"What the check recognises, where it is less than time and "
		"rate make.",
		"Was anerkannt wird, wenn es weniger ist, als Zeit und Satz "
		"ergeben."),
	(STR, contract, "Contract", "Vertrag", "The fee contract on file.",
		"Der Honorarvertrag in den Unterlagen.",
		.flags = PFD_NUMBER_LIKE | PFD_FILED, .privacy = PFD_INTERNAL),
	(STR, invoice, "Invoice", "Rechnung", "The invoice on file.",
		"Die Rechnung in den Unterlagen.",
		.flags = PFD_NUMBER_LIKE | PFD_FILED, .privacy = PFD_INTERNAL),
	(BOOL, own_staff, "Own staff", "Eigenes Personal",
		"True if the fee-taker is employed by the grantee; then no fee "
		"is recognised.",
		"true, wenn die Honorarkraft beim Träger angestellt ist; dann "
		"wird kein Honorar anerkannt."),
	(COUNT, receipt, "Receipt", "Beleg",
		"The number of the receipt by which the fee was paid, where "
		"receipts are settled.",
		"Nummer des Belegs, mit dem das Honorar gezahlt wurde, bei "
		"Abrechnung mit Belegliste."));

PFD_SHARED_FIELDS(claim, struct pfd_claim, (NO, no),
	(DATE, date, "Date", "Datum", "When the money was claimed back.",
		"Wann der Betrag zurückgefordert wurde.",
		.flags = PFD_REQUIRED),
	(DATE, due, "Due", "Fällig", "When it must have been paid.",
		"Bis wann zu zahlen ist."),
	(DATE, deferred_until, "Deferred until", "Gestundet bis",
		"A later due date that was granted.",
		"Ein späterer, gewährter Zahlungstermin."),
	(MONEY, amount, "Amount", "Betrag", "How much is claimed back.",
		"Zurückgeforderter Betrag.", .flags = PFD_REQUIRED),
	(MONEY, interest, "Interest", "Zinsen",
		"Interest on it (§ 49a VwVfG: five percentage points above the "
		"base rate a year).",
		"Zinsen darauf (§ 49a VwVfG: fünf Prozentpunkte über dem "
		"Basiszinssatz im Jahr)."),
	(MONEY, written_off, "Written off", "Niedergeschlagen",
		"The part that is no longer pursued.",
		"Der nicht weiter verfolgte Teil."),
	(TEXT, reason, "Reason", "Begründung", "Why the money is claimed back.",
		"Warum zurückgefordert wird.", .privacy = PFD_INTERNAL));

PFD_SHARED_FIELDS(repayment, struct pfd_repayment, (NO, no),
	(DATE, date, "Date", "Datum", "When the money arrived.",
		"Wann das Geld einging.", .flags = PFD_REQUIRED),
	(MONEY, amount, "Amount", "Betrag", "How much came back.",
		"Zurückgezahlter Betrag.", .flags = PFD_REQUIRED),
	(ENUM, returns_to, returns_to, "Returns to", "Fließt an",
		"The pot, where it can be spent again this year, or the "
		"funder.",
		"An den Topf, wo der Betrag im selben Jahr wieder verfügbar "
		"ist, oder an den Zuwendungsgeber.",
		.flags = PFD_REQUIRED),
	(STR, reference, "Reference", "Verwendungszweck",
		"The reference on the bank statement.",
		"Der Verwendungszweck auf dem Kontoauszug.",
		.flags = PFD_NUMBER_LIKE, .privacy = PFD_INTERNAL));
