/* The fields of a strategy: the tree of goals, by what one sees that they are
 * reached, what is to be done, and on which concepts it rests.
 *
 * A goal's level is told, not computed from its place, so that a goal that hangs
 * wrong is seen (rule aims-tree).  Indicators are whole numbers: their progress is
 * a sum like any other.
 */
#include "tables.h"

PFD_FIELDS(goal, struct pfd_goal,
	(STR, goal, "Goal", "Ziel",
		"The code by which others name the goal, for example h-1-1-2.",
		"Der Kurzname, mit dem andere das Ziel nennen, zum Beispiel "
		"h-1-1-2.",
		.flags = PFD_REQUIRED | PFD_SLUG),
	(ENUM, level, goal_level, "Level", "Ebene", "Where in the tree it is.",
		"Auf welcher Ebene es steht.", .flags = PFD_REQUIRED),
	(REF_ITEM, under, "strategy.goals", "Under", "Gehört zu",
		"The goal of the level above that it serves.",
		"Das Ziel der Ebene darüber, dem es dient."),
	(STR, title, "Title", "Titel", "What is to be reached.",
		"Was erreicht werden soll.", .flags = PFD_REQUIRED),
	(ENUMS, aims, aim, "Programme aims", "Programmziele",
		"The aims of the federal programme that it serves.",
		"Die Ziele des Bundesprogramms, denen es dient."),
	(DATE, dropped, "Dropped", "Aufgegeben",
		"When it was given up; its history stays.",
		"Wann es aufgegeben wurde; seine Geschichte bleibt."));

PFD_FIELDS(indicator_value, struct pfd_indicator_value, (NO, no),
	(DATE, date, "Date", "Datum", "The day that the value is of.",
		"Der Tag, von dem der Wert ist.", .flags = PFD_REQUIRED),
	(INT, value, "Value", "Wert", "What was counted or measured.",
		"Was gezählt oder gemessen wurde.", .flags = PFD_REQUIRED),
	(STR, note, "Note", "Hinweis", "Where the value comes from.",
		"Woher der Wert stammt."));

PFD_FIELDS(indicator, struct pfd_indicator,
	(STR, indicator, "Indicator", "Indikator", "Its code.",
		"Sein Kurzname.", .flags = PFD_REQUIRED | PFD_SLUG),
	(REF_ITEM, goal, "strategy.goals", "Goal", "Ziel",
		"The goal that it shows.", "Das Ziel, das er anzeigt.",
		.flags = PFD_REQUIRED),
	(STR, title, "Title", "Titel", "What is counted.", "Was gezählt wird.",
		.flags = PFD_REQUIRED),
	(STR, unit, "Unit", "Einheit", "In what, for example \"trainings\".",
		"Worin, zum Beispiel „Fortbildungen“."),
	(INT, baseline, "Baseline", "Ausgangswert", "Where it began.",
		"Wo es begann."),
	(INT, target, "Target", "Zielwert", "What is to be reached.",
		"Was erreicht werden soll."),
	(DATE, by, "By", "Bis", "Until when.", "Bis wann."),
	(TEXT, query, "Query", "Abfrage",
		"A query in SQL whose one number is the value of today, as "
		"\"pfd schema --sql\" names the tables; then no values are "
		"typed.",
		"Eine SQL-Abfrage, deren eine Zahl der heutige Wert ist; „pfd "
		"schema --sql“ nennt die Tabellen. Dann werden keine Werte "
		"eingetragen."),
	(NUMBERED, values, indicator_value, "Values", "Werte",
		"What was counted when; the latest counts.",
		"Was wann gezählt wurde; der letzte Wert gilt."));

PFD_FIELDS(measure, struct pfd_measure, (NO, no),
	(REF_ITEM, goal, "strategy.goals", "Goal", "Ziel",
		"The goal that it serves.", "Das Ziel, dem sie dient.",
		.flags = PFD_REQUIRED),
	(STR, title, "Measure", "Maßnahme", "What is to be done.",
		"Was zu tun ist.", .flags = PFD_REQUIRED),
	(STR, who, "Who", "Wer", "The role that does it, no person's name.",
		"Die zuständige Funktion, kein Name."),
	(DATE, due, "Due", "Fällig", "By when.", "Bis wann."),
	(DATE, done, "Done", "Erledigt", "When it was done.",
		"Wann sie erledigt war."),
	(TEXT, result, "Result", "Ergebnis", "What came of it.",
		"Was daraus wurde."));

PFD_FIELDS(concept, struct pfd_concept, (NO, no),
	(ENUM, kind, concept_kind, "Kind", "Art", "Which paper it is.",
		"Um welches Papier es sich handelt.", .flags = PFD_REQUIRED),
	(DATE, date, "Date", "Datum", "When it was adopted or last revised.",
		"Wann es beschlossen oder zuletzt überarbeitet wurde.",
		.flags = PFD_REQUIRED),
	(STR, title, "Title", "Titel", "Its title.", "Sein Titel."),
	(FILED, document, "The paper on file.",
		"Das Papier in den Unterlagen."));

PFD_SHARED_FIELDS(strategy, struct pfd_strategy,
	(STR, title, "Title", "Titel", "The strategy's title.",
		"Titel der Strategie.", .flags = PFD_REQUIRED),
	(GROUP, period, period, "Period", "Zeitraum",
		"From when to when it holds.", "Von wann bis wann sie gilt."),
	(DATE, adopted, "Adopted", "Beschlossen", "When it was adopted.",
		"Wann sie beschlossen wurde."),
	(REF_ITEM, adopted_by, "partnership.bodies", "Adopted by",
		"Beschlossen von", "The body that adopted it.",
		"Das Gremium, das sie beschlossen hat."),
	(KEYED, goals, goal, "goal", "Goals", "Ziele",
		"The tree: guiding, intermediate and action goals.",
		"Der Baum aus Leit-, Mittler- und Handlungszielen."),
	(KEYED, indicators, indicator, "indicator", "Indicators", "Indikatoren",
		"By what one sees how far a goal is reached.",
		"Woran zu erkennen ist, wie weit ein Ziel erreicht ist."),
	(NUMBERED, measures, measure, "Measures", "Maßnahmen",
		"What the office itself does for the goals; grants, projects "
		"and events name the goals that they serve.",
		"Was die Fachstelle selbst für die Ziele tut; Förderungen, "
		"Projekte und Veranstaltungen nennen die Ziele, denen sie "
		"dienen."),
	(NUMBERED, concepts, concept, "Concepts", "Konzepte",
		"The papers that the strategy rests on, with their age.",
		"Die Papiere, auf denen die Strategie beruht, mit ihrem "
		"Alter."),
	PFD_ROW_OF_DOCUMENTS, PFD_ROW_OF_NOTES);
