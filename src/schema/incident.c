/* The fields of an incident: what was reported, how sure it is, and what has been
 * published of it.
 *
 * Without persons: rule incident-no-names.  Nothing of a single incident is public;
 * what is published are counts.  Types and their meaning are those of RIAS, motives
 * those of the police's definition of political crime, as the Mobile
 * Opferberatung counts them.
 */
#include "tables.h"

PFD_FIELDS(incident_origin, __typeof__(PFD_MEMBER(struct pfd_incident, source)),
	(ENUM, kind, incident_source, "Kind", "Art",
		"From whom it is known; never a person's name.",
		"Von wem der Vorfall bekannt ist; nie ein Name.",
		.privacy = PFD_INTERNAL),
	(STR, reference, "Reference", "Fundstelle",
		"The other office's number, or the place of the article, so "
		"that nothing is counted twice.",
		"Das Aktenzeichen der anderen Stelle oder die Fundstelle des "
		"Artikels, damit nichts doppelt gezählt wird.",
		.flags = PFD_NUMBER_LIKE, .privacy = PFD_INTERNAL));

PFD_FIELDS(verified, __typeof__(PFD_MEMBER(struct pfd_incident, verified)),
	(ENUM, by, verifier, "By", "Durch",
		"Who verified it with those who reported it.",
		"Wer den Vorfall mit den Meldenden geprüft hat.",
		.privacy = PFD_INTERNAL),
	(DATE, date, "Date", "Datum", "When it was verified.",
		"Wann er geprüft wurde.", .privacy = PFD_INTERNAL));

PFD_FIELDS(unverifiable,
	__typeof__(PFD_MEMBER(struct pfd_incident, unverifiable)),
	(ENUM, by, verifier, "By", "Durch", "Who tried to verify it.",
		"Wer ihn zu prüfen versucht hat.", .flags = PFD_REQUIRED,
		.privacy = PFD_INTERNAL),
	(DATE, date, "Date", "Datum", "When that was settled.",
		"Wann das feststand.", .flags = PFD_REQUIRED,
		.privacy = PFD_INTERNAL),
	(STR, reason, "Reason", "Grund", "Why, without names.",
		"Weshalb, ohne Namen.", .flags = PFD_REQUIRED,
		.privacy = PFD_INTERNAL));

PFD_FIELDS(gate, __typeof__(PFD_MEMBER(struct pfd_incident, gate)),
	(DATE, date, "Date", "Datum", "When it was passed.",
		"Wann sie bestanden wurde.", .privacy = PFD_INTERNAL),
	(ENUM, by, approval_role, "By", "Durch", "The role that answered.",
		"Die Stelle, die geantwortet hat.", .privacy = PFD_INTERNAL),
	(BOOL, home, "Home inferable", "Wohnung erschließbar",
		"True if somebody could infer where those affected live.",
		"true, wenn sich erschließen ließe, wo Betroffene wohnen.",
		.privacy = PFD_INTERNAL),
	(BOOL, work, "Work inferable", "Arbeit erschließbar",
		"True if somebody could infer where they work or learn.",
		"true, wenn sich erschließen ließe, wo sie arbeiten oder "
		"lernen.",
		.privacy = PFD_INTERNAL),
	(BOOL, person, "Person inferable", "Person erschließbar",
		"True if somebody could infer who they are.",
		"true, wenn sich erschließen ließe, wer sie sind.",
		.privacy = PFD_INTERNAL),
	(BOOL, lowered, "Place lowered", "Ort vergröbert",
		"True if the district is left out of what is published.",
		"true, wenn der Stadtteil in der Veröffentlichung fehlt.",
		.privacy = PFD_INTERNAL),
	(BOOL, names, "Checked for names", "Auf Namen geprüft",
		"True once the texts were read for names.",
		"true, sobald die Texte auf Namen durchgesehen sind.",
		.privacy = PFD_INTERNAL));

PFD_FIELDS(incident_published, struct pfd_incident_published, (NO, no),
	(DATE, as_of, "As of", "Stand",
		"From this state on the published figures have it so.",
		"Ab diesem Stand steht er so in den veröffentlichten Zahlen.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(DATE, date, "Date", "Datum", "The date as published.",
		"Das Datum, wie veröffentlicht.", .privacy = PFD_INTERNAL),
	(ENUM, precision, precision, "Precision", "Genauigkeit",
		"The date's precision as published.",
		"Die Genauigkeit des Datums, wie veröffentlicht.",
		.privacy = PFD_INTERNAL),
	(ENUM, type, incident_type, "Type", "Vorfallstyp",
		"The type as published.", "Der Typ, wie veröffentlicht.",
		.privacy = PFD_INTERNAL),
	(ENUM, motive, motive, "Motive", "Tatmotiv", "The motive as published.",
		"Das Motiv, wie veröffentlicht.", .privacy = PFD_INTERNAL),
	(REF_ITEM, district, "partnership.districts", "District", "Stadtteil",
		"The district as published; absent where the place was "
		"lowered.",
		"Der Stadtteil, wie veröffentlicht; ohne Angabe, wo der Ort "
		"vergröbert wurde.",
		.privacy = PFD_INTERNAL),
	(BOOL, withdrawn, "Withdrawn", "Zurückgenommen",
		"True: from this state on it is in no figures any more.",
		"true: ab diesem Stand zählt er nicht mehr mit.",
		.privacy = PFD_INTERNAL),
	(FILED, document, "The publication on file.",
		"Die Veröffentlichung in den Unterlagen."));

PFD_SHARED_FIELDS(incident, struct pfd_incident,
	(STR, title, "Title", "Titel",
		"A few words to tell it from the others, without names.",
		"Wenige Worte zur Unterscheidung, ohne Namen.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(DATE, date, "Date", "Datum",
		"The day it happened; where only month or year is known, its "
		"first day.",
		"Der Tag des Vorfalls; ist nur Monat oder Jahr bekannt, dessen "
		"erster Tag.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(ENUM, precision, precision, "Precision", "Genauigkeit",
		"How exactly the date is known; day if absent.",
		"Wie genau das Datum bekannt ist; ohne Angabe auf den Tag.",
		.privacy = PFD_INTERNAL),
	(REF_ITEM, district, "partnership.districts", "District", "Stadtteil",
		"Where it happened, no closer than the district; without it in "
		"the area or online.",
		"Wo es geschah, nicht genauer als der Stadtteil; ohne Angabe "
		"im Gebiet oder im Netz.",
		.privacy = PFD_INTERNAL),
	(ENUM, place, place_precision, "Place precision",
		"Genauigkeit des Orts",
		"How exactly the place is known; district if one is named.",
		"Wie genau der Ort bekannt ist; mit Stadtteil auf den "
		"Stadtteil.",
		.privacy = PFD_INTERNAL),
	(ENUM, type, incident_type, "Type", "Vorfallstyp",
		"What kind of incident it is; the gravest that holds.",
		"Um welche Art Vorfall es sich handelt; die schwerste, die "
		"zutrifft.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(ENUM, form, incident_form, "Form", "Form", "How it took place.",
		"Auf welchem Weg es geschah.", .privacy = PFD_INTERNAL),
	(ENUM, motive, motive, "Motive", "Tatmotiv",
		"Why those affected were chosen; the main one.",
		"Weshalb es die Betroffenen traf; das überwiegende Motiv.",
		.privacy = PFD_INTERNAL),
	(ENUM, offence, offence, "Offence", "Delikt",
		"The offence, where it is one; incidents count whether or not "
		"they are.",
		"Das Delikt, falls es eines ist; Vorfälle zählen unabhängig "
		"von der Strafbarkeit.",
		.privacy = PFD_INTERNAL),
	(ENUMS, themes, theme, "Themes", "Themenfelder",
		"The forms of group-focused enmity it shows.",
		"Die Formen gruppenbezogener Menschenfeindlichkeit, die sich "
		"darin zeigen.",
		.privacy = PFD_INTERNAL),
	(COUNT, affected, "Affected", "Betroffene",
		"How many people were directly affected.",
		"Wie viele Menschen unmittelbar betroffen waren.",
		.unit = "persons", .privacy = PFD_INTERNAL),
	(DATE, reported, "Reported", "Gemeldet",
		"When the office learned of it.",
		"Wann die Fachstelle davon erfuhr.", .flags = PFD_REQUIRED,
		.privacy = PFD_INTERNAL),
	(GROUP, source, incident_origin, "Source", "Quelle",
		"From where the office knows of it.",
		"Woher die Fachstelle davon weiß.", .privacy = PFD_INTERNAL),
	(GROUP, verified, verified, "Verified", "Geprüft",
		"That it was verified; until then it is a report.",
		"Die Prüfung des Vorfalls; bis dahin ist er eine Meldung.",
		.privacy = PFD_INTERNAL),
	(GROUP, unverifiable, unverifiable, "Unverifiable", "Nicht prüfbar",
		"That it cannot be verified: it stays a report and is never "
		"published; see rule incident-unverifiable.",
		"Dass er sich nicht prüfen lässt: Er bleibt eine Meldung und "
		"wird nie veröffentlicht; siehe Regel incident-unverifiable.",
		.privacy = PFD_INTERNAL),
	(BOOL, police_filed, "Filed with the police", "Angezeigt",
		"True if a charge was filed; false if it is known that none "
		"was.",
		"true, wenn Anzeige erstattet wurde; false, wenn bekannt ist, "
		"dass nicht.",
		.privacy = PFD_INTERNAL),
	(ENUM, police_category, police_category, "Police category",
		"Phänomenbereich",
		"The category of politically motivated crime that the police "
		"gave it (PMK, counted on intake).",
		"Der Phänomenbereich der Polizei (PMK, Eingangsstatistik).",
		.privacy = PFD_INTERNAL),
	(TEXT, summary, "Summary", "Sachverhalt",
		"What happened, in a few sentences without names.",
		"Was geschah, in wenigen Sätzen ohne Namen.",
		.privacy = PFD_INTERNAL),
	(GROUP, gate, gate, "Gate", "Freigabeprüfung",
		"What was asked before publishing: whether anybody could be "
		"found out.",
		"Was vor der Veröffentlichung geprüft wurde: ob sich jemand "
		"erkennen lässt.",
		.privacy = PFD_INTERNAL),
	(NUMBERED, publications, incident_published, "Publications",
		"Veröffentlichungen",
		"In which states it stands in published figures and as what, "
		"written by `pfd incident publish`; earlier figures stay "
		"reproducible.",
		"Mit welchem Stand und als was er in veröffentlichte Zahlen "
		"eingeht, geschrieben von `pfd incident publish`; frühere "
		"Zahlen bleiben nachvollziehbar.",
		.privacy = PFD_INTERNAL),
	PFD_ROW_OF_WAIVERS, PFD_ROW_OF_DOCUMENTS, PFD_ROW_OF_NOTES);
