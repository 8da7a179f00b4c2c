/* The fields of an analysis: what is known about the situation beside the office's
 * own incidents.
 */
#include "tables.h"

PFD_FIELDS(key_figure, struct pfd_key_figure, (NO, no),
	(STR, figure, "Figure", "Kennzahl", "What was counted, where and when.",
		"Was wo in welcher Zeit gezählt wurde.", .flags = PFD_REQUIRED),
	(INT, value, "Value", "Wert", "The number.", "Die Zahl.",
		.flags = PFD_REQUIRED | PFD_NOT_NEGATIVE),
	(STR, unit, "Unit", "Einheit",
		"What it counts: incidents, cases, percent.",
		"Was gezählt ist: Vorfälle, Fälle, Prozent."),
	(DATE, as_of, "As of", "Stand", "The state of the figure.",
		"Der Stand der Zahl.", .flags = PFD_REQUIRED));

PFD_SHARED_FIELDS(analysis, struct pfd_analysis,
	(STR, title, "Title", "Titel", "The publication's title.",
		"Titel der Veröffentlichung.", .flags = PFD_REQUIRED),
	(ENUM, kind, analysis_kind, "Kind", "Art", "What kind of source it is.",
		"Um welche Art Quelle es sich handelt.", .flags = PFD_REQUIRED),
	(STR, publisher, "Publisher", "Herausgeber",
		"The office or institute behind it.",
		"Die Stelle oder das Institut dahinter."),
	(STR, website, "Address", "Adresse", "Where it can be read.",
		"Wo sie zu lesen ist."),
	(DATE, published, "Published", "Erschienen", "When it appeared.",
		"Wann sie erschien."),
	(GROUP, period, period, "Period", "Zeitraum", "The time it is about.",
		"Der Zeitraum, den sie betrifft."),
	(ENUM, level, level, "Level", "Ebene", "The area it is about.",
		"Das Gebiet, das sie betrifft."),
	(ENUMS, themes, theme, "Themes", "Themenfelder", "What it is about.",
		"Worum es geht."),
	(TEXT, summary, "Summary", "Zusammenfassung",
		"What follows from it for the area; stands in the situation "
		"report.",
		"Was daraus für das Gebiet folgt; steht im Lagebericht."),
	(NUMBERED, figures, key_figure, "Key figures", "Kennzahlen",
		"Its numbers, each with its as-of date.",
		"Ihre Zahlen, jede mit ihrem Stand."),
	(DATE, checked, "Checked on", "Geprüft am",
		"When somebody last looked whether newer figures are out.",
		"Wann zuletzt nachgesehen wurde, ob es neuere Zahlen gibt."),
	(BOOL, final, "Final", "Endgültig",
		"True if the figures will not change any more: nobody needs to "
		"look again.",
		"true, wenn sich die Zahlen nicht mehr ändern: Erneutes "
		"Nachsehen entfällt."),
	PFD_ROW_OF_DOCUMENTS, PFD_ROW_OF_NOTES);
