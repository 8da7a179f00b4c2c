/* The fields of an advice talk: who asked about what, how long it took, and what
 * came of it.
 *
 * Without persons (rule advice-no-names): citizens are counted, not named.  The
 * organisation that was advised is a contact.
 */
#include "tables.h"

PFD_FIELDS(follow_up, __typeof__(PFD_MEMBER(struct pfd_advice, follow_up)),
	(STR, what, "What", "Was", "What was promised.", "Was zugesagt wurde.",
		.privacy = PFD_INTERNAL),
	(DATE, due, "Due", "Fällig", "By when.", "Bis wann.",
		.privacy = PFD_INTERNAL),
	(DATE, done, "Done", "Erledigt", "When it was done.",
		"Wann es erledigt war.", .privacy = PFD_INTERNAL));

PFD_SHARED_FIELDS(advice, struct pfd_advice,
	(DATE, date, "Date", "Datum", "The day of the talk.",
		"Der Tag der Beratung.", .flags = PFD_REQUIRED),
	(ENUM, channel, advice_channel, "Channel", "Weg",
		"On which way the advice was given.",
		"Auf welchem Weg beraten wurde.", .flags = PFD_REQUIRED),
	(ENUM, client, advice_client, "Client", "Ratsuchende",
		"Who asked for advice; never by name.",
		"Wer Rat suchte; nie mit Namen.", .flags = PFD_REQUIRED),
	(REF, organisation, "contact", "Organisation", "Organisation",
		"The organisation or group that was advised.",
		"Die beratene Organisation oder Gruppe.",
		.privacy = PFD_INTERNAL),
	(REF_ITEM, district, "partnership.districts", "District", "Stadtteil",
		"Which part of the area it is about.",
		"Um welchen Stadtteil es geht."),
	(ENUMS, topics, advice_topic, "Topics", "Themen",
		"What the advice was about.", "Worum es in der Beratung ging.",
		.flags = PFD_REQUIRED),
	(COUNT, minutes, "Minutes", "Minuten",
		"How long it took, preparation included.",
		"Wie lange sie dauerte, mit Vorbereitung.", .unit = "minutes"),
	(TEXT, summary, "Summary", "Inhalt",
		"What was asked and answered, without names; -m of \"pfd "
		"advice add\" enters it.",
		"Was gefragt und geraten wurde, ohne Namen; -m von „pfd advice "
		"add“ trägt es ein.",
		.privacy = PFD_INTERNAL),
	(STR, referral, "Referral", "Verweis",
		"To which other office the client was referred; a role or an "
		"organisation.",
		"An welche andere Stelle verwiesen wurde; eine Funktion oder "
		"Organisation."),
	(GROUP, follow_up, follow_up, "Follow-up", "Nachfassen",
		"What the office promised to do afterwards.",
		"Was die Fachstelle danach zu tun zugesagt hat.",
		.privacy = PFD_INTERNAL),
	(REF, grant, "grant", "Grant", "Förderung",
		"The application that came of it, or that it was about.",
		"Der Antrag, der daraus wurde oder um den es ging."),
	PFD_ROW_OF_GOALS, PFD_ROW_OF_NOTES);
