/* The fields of a project: what is done, for whom, what came of it.  The money
 * stands in its grants.
 */
#include "tables.h"

PFD_FIELDS(success_factor, struct pfd_success_factor, (NO, no),
	(STR, text, "Success factor", "Erfolgsfaktor",
		"By what success is to be seen, as set in the application.",
		"Woran der Erfolg zu erkennen sein soll, wie im Antrag "
		"gesetzt.",
		.flags = PFD_REQUIRED),
	(TEXT, result, "Result", "Ergebnis",
		"How far it was reached; the narrative report refers to it.",
		"Wie weit er erreicht wurde; der Sachbericht geht darauf "
		"ein."));

PFD_FIELDS(visit, struct pfd_visit, (NO, no),
	(DATE, date, "Date", "Datum", "When the project was visited.",
		"Wann das Projekt besucht wurde.", .flags = PFD_REQUIRED),
	(STR, by, "By", "Durch", "The role that visited, no person's name.",
		"Die Funktion der besuchenden Person, kein Name."),
	(TEXT, note, "Note", "Vermerk", "What was seen and agreed.",
		"Was gesehen und vereinbart wurde.", .privacy = PFD_INTERNAL));

PFD_FIELDS(publicity, struct pfd_publicity, (NO, no),
	(ENUM, kind, publicity_kind, "Kind", "Art",
		"What kind of publication it is.",
		"Um welche Art Veröffentlichung es sich handelt."),
	(STR, title, "Title", "Titel", "What tells it from the others.",
		"Was sie von den anderen unterscheidet.",
		.flags = PFD_REQUIRED),
	(DATE, submitted, "Submitted", "Vorgelegt",
		"When the draft was handed in for release.",
		"Wann der Entwurf zur Druckfreigabe vorgelegt wurde."),
	(DATE, approved, "Released", "Freigegeben",
		"When the office released it (Druckfreigabe); before "
		"publication.",
		"Wann die Fachstelle die Druckfreigabe erteilt hat; vor der "
		"Veröffentlichung."),
	(DATE, published, "Published", "Veröffentlicht",
		"When it was published.", "Wann sie erschienen ist."),
	(TEXT, wording, "Wording", "Wortlaut",
		"The funding line and disclaimer as they stand in it.",
		"Förderhinweis und Haftungsausschluss, wie sie darin stehen."),
	(STR, url, "Address", "Adresse", "Where it can be seen on the web.",
		"Wo sie im Internet zu sehen ist."),
	(COUNT, specimens, "Specimen copies", "Belegexemplare",
		"How many copies were kept.",
		"Wie viele Belegexemplare vorliegen.", .unit = "copies"));

PFD_SHARED_FIELDS(project, struct pfd_project,
	(STR, title, "Title", "Titel", "The project's title.",
		"Titel des Projekts.", .flags = PFD_REQUIRED),
	(TEXT, description, "Description", "Beschreibung",
		"What the project does, in words that may be published.",
		"Was das Projekt tut, in Worten, die veröffentlicht werden "
		"dürfen."),
	(REF, holder, "contact", "Holder", "Träger",
		"Who carries the project out.", "Wer das Projekt durchführt.",
		.flags = PFD_REQUIRED),
	PFD_ROW_OF_AIMS, PFD_ROW_OF_LOCAL_AIMS, PFD_ROW_OF_GOALS,
	(ENUMS, themes, theme, "Themes", "Themenfelder",
		"What it is about (fields of action of the federal programme).",
		"Worum es geht (Themenfelder des Bundesprogramms)."),
	PFD_ROW_OF_AUDIENCES,
	(ENUMS, formats, event_format, "Formats", "Formate",
		"The forms in which it works.",
		"In welchen Formen gearbeitet wird."),
	PFD_ROW_OF_DISTRICTS,
	(GROUP, period, period, "Period", "Zeitraum",
		"First and last day of the project.",
		"Erster und letzter Tag des Projekts."),
	(NUMBERED, sessions, session, "Sessions", "Termine",
		"The event days with their head counts; grants of the project "
		"inherit them.",
		"Die Veranstaltungstage mit Teilnahmezahlen; Förderungen des "
		"Projekts übernehmen sie."),
	(NUMBERED, success_factors, success_factor, "Success factors",
		"Erfolgsfaktoren", "What success is measured by.",
		"Woran der Erfolg gemessen wird."),
	(TEXT, results, "Results", "Ergebnisse",
		"What came of it, as it may stand in the yearly report.",
		"Was daraus wurde, wie es im Jahresbericht stehen kann."),
	(NUMBERED, visits, visit, "Visits", "Projektbesuche",
		"Visits of the office, with what was seen.",
		"Besuche der Fachstelle und ihre Eindrücke.",
		.privacy = PFD_INTERNAL),
	(NUMBERED, publicity, publicity, "Publicity", "Öffentlichkeitsarbeit",
		"Publications, their release and their funding line.",
		"Veröffentlichungen, ihre Druckfreigabe und ihr "
		"Förderhinweis."),
	PFD_ROW_OF_WAIVERS, PFD_ROW_OF_DOCUMENTS, PFD_ROW_OF_NOTES);
