/* Groups and list items that several kinds use.
 */
#include "tables.h"

PFD_SHARED_FIELDS(period, struct pfd_period,
	(DATE, start, "Start", "Beginn", "The first day.", "Der erste Tag."),
	(DATE, end, "End", "Ende", "The last day, itself included.",
		"Der letzte Tag, dieser eingeschlossen."));

PFD_FIELDS(counts, struct pfd_head_counts,
	(COUNT, total, "Participants", "Teilnehmende",
		"All participants, without staff and speakers; those of whom "
		"no more is known are counted here too.",
		"Alle Teilnehmenden ohne Personal und Referierende; auch "
		"diejenigen, von denen nichts weiter bekannt ist.",
		.unit = "persons"),
	(COUNT, female, "Female", "Weiblich", "Participants counted as female.",
		"Weibliche Teilnehmende.", .unit = "persons"),
	(COUNT, diverse, "Diverse", "Divers",
		"Participants counted as diverse.", "Diverse Teilnehmende.",
		.unit = "persons"),
	(COUNT, unknown, "Gender unknown", "Ohne Angabe",
		"Participants whose gender was not asked or not told.",
		"Teilnehmende ohne Angabe zum Geschlecht.", .unit = "persons"),
	(COUNT, under_16, "Under 16", "Unter 16 Jahren",
		"Participants under 16; they are part of those under 27.",
		"Teilnehmende unter 16 Jahren; sie zählen auch zu denen unter "
		"27.",
		.unit = "persons"),
	(COUNT, under_27, "Under 27", "Unter 27 Jahren",
		"Participants under 27, as the programme's statistics ask.",
		"Teilnehmende unter 27 Jahren, wie in der Programmstatistik.",
		.unit = "persons"),
	(COUNT, volunteers, "Volunteers", "Ehrenamtliche",
		"Participants who help as volunteers; part of the total.",
		"Ehrenamtlich Mitwirkende unter den Teilnehmenden; in der "
		"Gesamtzahl enthalten.",
		.unit = "persons"),
	(COUNT, staff, "Staff", "Hauptamtliche",
		"Staff on the day, not part of the total.",
		"Personal vor Ort, nicht in der Gesamtzahl enthalten.",
		.unit = "persons"),
	(COUNT, speakers, "Speakers", "Referierende",
		"Speakers on the day, not part of the total.",
		"Referierende vor Ort, nicht in der Gesamtzahl enthalten.",
		.unit = "persons"));

PFD_SHARED_FIELDS(session, struct pfd_session, (NO, no),
	(DATE, date, "Date", "Datum", "The day of the event.",
		"Der Tag der Veranstaltung."),
	(STR, title, "Title", "Titel",
		"What this day was about, if it has a title of its own.",
		"Worum es an diesem Tag ging, falls er einen eigenen Titel "
		"hat."),
	(STR, place, "Place", "Ort", "Where it took place.",
		"Wo die Veranstaltung stattfand."),
	(GROUP, counts, counts, "Head counts", "Teilnahmezahlen",
		"How many took part; entered after the day, from the "
		"attendance lists.",
		"Wie viele teilnahmen; nach der Veranstaltung aus den "
		"Teilnahmelisten eingetragen."));

PFD_SHARED_FIELDS(waiver, struct pfd_waiver, (NO, no),
	(STR, rule, "Rule", "Regel",
		"The id of the rule, for example round-lead; `pfd rules` lists "
		"them all.",
		"Die Kennung der Regel, zum Beispiel round-lead; `pfd rules` "
		"zeigt alle.",
		.flags = PFD_REQUIRED),
	(STR, value, "Value", "Wert",
		"The value the exception is for; with any other value the "
		"waiver does not hold.",
		"Der Wert, für den die Ausnahme gilt; bei jedem anderen Wert "
		"gilt sie nicht.",
		.flags = PFD_NUMBER_LIKE),
	(TEXT, reason, "Reason", "Begründung",
		"Why the exception is right; auditors read it.",
		"Warum die Ausnahme berechtigt ist; Prüfende lesen das.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(ENUM, by, approval_role, "Granted by", "Zugelassen durch",
		"The role that granted it; each rule says which may.",
		"Die zulassende Stelle; jede Regel sagt, welche das darf.",
		.flags = PFD_REQUIRED),
	(DATE, date, "Date", "Datum", "When it was granted.",
		"Wann die Ausnahme zugelassen wurde.", .flags = PFD_REQUIRED),
	(DATE, until, "Until", "Gültig bis",
		"The last day it holds, held against the day of what it "
		"allows, such as the award's (today only where there is none); "
		"without it there is no end.",
		"Der letzte Tag der Gültigkeit; maßgeblich ist der Tag dessen, "
		"was sie zulässt, etwa der Bewilligung (heute nur, wo es "
		"keinen gibt); ohne Angabe unbefristet."),
	(FILED, document,
		"The paper that proves it, as a number in `documents` or as "
		"its place in the office's files.",
		"Das Schriftstück dazu: Nummer in `documents` oder Fundstelle "
		"in der Akte."));

PFD_SHARED_FIELDS(document, struct pfd_document, (NO, no),
	(ENUM, kind, document_kind, "Kind", "Art", "What kind of paper it is.",
		"Um welche Art Schriftstück es sich handelt.",
		.flags = PFD_REQUIRED),
	(DATE, date, "Date", "Datum", "The date the paper bears.",
		"Das Datum des Schriftstücks."),
	(STR, title, "Title", "Titel", "A title that tells it from the others.",
		"Ein Titel, der es von den anderen unterscheidet.",
		.privacy = PFD_INTERNAL),
	(STR, file, "File", "Datei",
		"The file's path below files/, counted from there; without it "
		"the paper is filed "
		"on paper only.",
		"Pfad der Datei unter files/, von dort gezählt; ohne Angabe "
		"liegt das "
		"Schriftstück nur auf Papier vor.",
		.privacy = PFD_INTERNAL),
	(STR, sha256, "SHA-256", "SHA-256",
		"Checksum of the file in 64 hexadecimal digits, so that "
		"another file in its place is noticed.",
		"Prüfsumme der Datei in 64 hexadezimalen Ziffern, damit eine "
		"ausgetauschte Datei auffällt.",
		.flags = PFD_NUMBER_LIKE),
	(COUNT, size, "Size", "Größe", "Size of the file.", "Größe der Datei.",
		.unit = "bytes"));
