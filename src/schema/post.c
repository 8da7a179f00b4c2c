/* The fields of a post: a publication of the office from idea to reach.
 *
 * The text is written without funding line and disclaimer: `pfd post text` adds
 * those that are valid on the day, and `wording` keeps what then appeared.
 */
#include "tables.h"

PFD_FIELDS(image, __typeof__(PFD_MEMBER(struct pfd_post, image)),
	(FILED, document, "The image on file.", "Das Bild in den Unterlagen."),
	(STR, alternative, "Alternative text", "Alternativtext",
		"What the image shows, for those who do not see it.",
		"Was auf dem Bild zu sehen ist, für alle, die es nicht "
		"sehen."),
	(ENUM, consent, image_consent, "Consent", "Einwilligung",
		"Whether those who can be recognised agreed.",
		"Ob eingewilligt hat, wer zu erkennen ist."),
	(FILED, consent_document, "The consents on file.",
		"Die Einwilligungen in den Unterlagen."));

PFD_FIELDS(post_approved, __typeof__(PFD_MEMBER(struct pfd_post, approved)),
	(ENUM, by, approval_role, "By", "Durch", "The role that approved it.",
		"Die freigebende Stelle."),
	(DATE, date, "Date", "Datum", "When it was approved.",
		"Wann es freigegeben wurde."));

PFD_FIELDS(post_published, __typeof__(PFD_MEMBER(struct pfd_post, published)),
	(DATE, date, "Date", "Datum", "When it appeared.", "Wann es erschien."),
	(STR, where, "Where", "Wo", "Address, paper or place.",
		"Adresse, Zeitung oder Ort."),
	(TEXT, wording, "Wording", "Wortlaut",
		"The text as it appeared, with funding line and disclaimer.",
		"Der Text, wie er erschien, mit Förderhinweis und "
		"Haftungsausschluss."),
	(COUNT, specimens, "Specimen copies", "Belegexemplare",
		"How many copies were kept.", "Wie viele Exemplare vorliegen.",
		.unit = "copies"));

PFD_FIELDS(post_reach, struct pfd_post_reach, (NO, no),
	(DATE, date, "Date", "Datum", "The day it was read off.",
		"Der Tag der Ablesung.", .flags = PFD_REQUIRED),
	(ENUM, figure, reach, "Figure", "Kennzahl", "What was counted.",
		"Was gezählt wurde.", .flags = PFD_REQUIRED),
	(INT, value, "Value", "Wert", "How many by that day.",
		"Wie viele bis zu diesem Tag.",
		.flags = PFD_REQUIRED | PFD_NOT_NEGATIVE));

PFD_SHARED_FIELDS(post, struct pfd_post,
	(STR, title, "Title", "Titel", "A few words, or the headline.",
		"Wenige Worte oder die Überschrift.", .flags = PFD_REQUIRED),
	(ENUM, channel, post_channel, "Channel", "Kanal", "Where it appears.",
		"Wo es erscheint.", .flags = PFD_REQUIRED),
	(DATE, planned, "Planned", "Geplant", "When it is to appear.",
		"Wann es erscheinen soll."),
	(TEXT, text, "Text", "Text",
		"The text without funding line and disclaimer, which `pfd post "
		"text` adds.",
		"Der Text ohne Förderhinweis und Haftungsausschluss; die "
		"ergänzt `pfd post text`."),
	(GROUP, image, image, "Image", "Bild", "The image beside it.",
		"Das Bild dazu."),
	(REF, grant, "grant", "Grant", "Förderung", "The grant it is about.",
		"Die Förderung, um die es geht."),
	(REF, project, "project", "Project", "Projekt",
		"The project it is about.", "Das Projekt, um das es geht."),
	(REF, event, "event", "Event", "Veranstaltung",
		"The event it is about.", "Die Veranstaltung, um die es geht."),
	(GROUP, approved, post_approved, "Approved", "Freigegeben",
		"Who approved it and when; before it appears.",
		"Wer es wann freigegeben hat; vor dem Erscheinen."),
	(GROUP, published, post_published, "Published", "Veröffentlicht",
		"When and where it appeared.", "Wann und wo es erschien."),
	(NUMBERED, reach, post_reach, "Reach", "Reichweite",
		"How many it reached, by the day it was read off.",
		"Wie viele es erreichte, nach dem Tag der Ablesung."),
	PFD_ROW_OF_WAIVERS, PFD_ROW_OF_DOCUMENTS, PFD_ROW_OF_NOTES);
