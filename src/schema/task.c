/* The fields of a task: what the office still has to do that no other record
 * tells; promises of grants, meetings and advice stand there.
 */
#include "tables.h"

PFD_SHARED_FIELDS(task, struct pfd_task,
	(STR, title, "Task", "Aufgabe",
		"What is to be done, without names; -m of \"pfd task add\" "
		"enters it.",
		"Was zu tun ist, ohne Namen; -m von „pfd task add“ trägt es "
		"ein.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(DATE, created, "Created", "Angelegt", "When it came up.",
		"Wann sie aufkam.", .flags = PFD_REQUIRED),
	(STR, who, "Who", "Wer",
		"The role that does it, no person's name; the office if "
		"absent.",
		"Die zuständige Funktion, kein Name; ohne Angabe die "
		"Fachstelle."),
	(DATE, due, "Due", "Fällig", "By when.", "Bis wann."),
	(DATE, done, "Done", "Erledigt", "When it was done.",
		"Wann sie erledigt war."),
	(TEXT, result, "Result", "Ergebnis", "What came of it.",
		"Was daraus wurde.", .privacy = PFD_INTERNAL),
	(REF, contact, "contact", "Contact", "Kontakt",
		"To whom it was promised, or whom it is about.",
		"Wem sie zugesagt wurde oder um wen es geht.",
		.privacy = PFD_INTERNAL),
	(REF, grant, "grant", "Grant", "Förderung", "The grant it is about.",
		"Die Förderung, um die es geht."),
	(REF, project, "project", "Project", "Projekt",
		"The project it is about.", "Das Projekt, um das es geht."),
	(REF, meeting, "meeting", "Meeting", "Sitzung",
		"The meeting it is about.", "Die Sitzung, um die es geht."),
	PFD_ROW_OF_GOALS, PFD_ROW_OF_NOTES);
