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

PFD_FIELDS(published, __typeof__(PFD_MEMBER(struct pfd_incident, published)),
	(DATE, as_of, "As of", "Stand",
		"The date that the published figures bear; after a later "
		"change "
		"they need a new one.",
		"Der Stand der veröffentlichten Zahlen; nach einer späteren "
		"Änderung brauchen sie einen neuen.",
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
	(GROUP, published, published, "Published", "Veröffentlicht",
		"In which state it is part of published figures; absent: in "
		"none.",
		"Mit welchem Stand er in veröffentlichte Zahlen eingeht; ohne "
		"Angabe in keine.",
		.privacy = PFD_INTERNAL),
	PFD_ROW_OF_WAIVERS, PFD_ROW_OF_DOCUMENTS, PFD_ROW_OF_NOTES);
