/* The fields of a contact: organisations, groups, and persons.
 *
 * Private fields are a person's: of organisations and groups those with
 * PFD_BODY_PUBLIC are public and the others internal (pfd_field_audience).
 */
#include "tables.h"

/* A payee's name and a contract's parties stay as long as those must be kept,
 * also when the person is no longer a contact. */
#define KEYS_OF_NAME (PFD_KEY(CONTACT) | PFD_KEY(CONTRACT) | PFD_KEY(PAYMENT))
#define KEYS_OF_ADDRESS (PFD_KEY(CONTACT) | PFD_KEY(CONTRACT))

PFD_FIELDS(address, __typeof__(PFD_MEMBER(struct pfd_contact, address)),
	(STR, street, "Street", "Straße", "Street and house number.",
		"Straße und Hausnummer.", .privacy = PFD_PERSONAL,
		.keys = KEYS_OF_ADDRESS),
	(STR, postcode, "Postcode", "Postleitzahl", "The postcode.",
		"Die Postleitzahl.", .flags = PFD_NUMBER_LIKE,
		.privacy = PFD_PERSONAL, .keys = KEYS_OF_ADDRESS),
	(STR, town, "Town", "Ort", "The town.", "Der Ort.",
		.privacy = PFD_PERSONAL, .keys = KEYS_OF_ADDRESS),
	(STR, country, "Country", "Land",
		"The country in two letters (ISO 3166), DE if absent.",
		"Das Land in zwei Buchstaben (ISO 3166), ohne Angabe DE.",
		.privacy = PFD_PERSONAL, .keys = KEYS_OF_ADDRESS));

PFD_FIELDS(account_check,
	__typeof__(PFD_MEMBER(struct pfd_contact, account_check)),
	(DATE, date, "Date", "Datum", "When the account was confirmed.",
		"Wann die Bankverbindung bestätigt wurde."),
	(REF, person, "contact", "Confirmed by", "Bestätigt durch",
		"Who confirmed it, by the person's random id; not who entered "
		"it.",
		"Wer sie bestätigt hat, mit der Zufallskennung der Person; "
		"nicht, wer sie eingetragen hat.",
		.privacy = PFD_INTERNAL),
	(FILED, document, "The proof of the account on file.",
		"Der Nachweis des Kontos in den Unterlagen."));

PFD_FIELDS(account, __typeof__(PFD_MEMBER(struct pfd_contact, account)),
	(STR, holder, "Account holder", "Kontoinhaber",
		"The name the bank knows, if it differs from the contact's; "
		"banks compare it.",
		"Der Name laut Bank, falls er von dem des Kontakts abweicht; "
		"Banken gleichen ihn ab.",
		.privacy = PFD_PERSONAL, .keys = PFD_KEY(PAYMENT)),
	(STR, iban, "IBAN", "IBAN",
		"The account to be paid; its check digits are verified.",
		"Das Konto für Auszahlungen; die Prüfziffern werden geprüft.",
		.privacy = PFD_PERSONAL, .keys = PFD_KEY(PAYMENT)),
	(STR, bic, "BIC", "BIC", "The bank's code; not needed within SEPA.",
		"Die Kennung der Bank; innerhalb von SEPA nicht nötig.",
		.flags = PFD_NUMBER_LIKE, .privacy = PFD_PERSONAL,
		.keys = PFD_KEY(PAYMENT)));

PFD_FIELDS(nonprofit, __typeof__(PFD_MEMBER(struct pfd_contact, nonprofit)),
	(ENUM, kind, nonprofit_kind, "Kind", "Art",
		"Which notice proves the non-profit status.",
		"Welcher Bescheid die Gemeinnützigkeit nachweist."),
	(DATE, date, "Date", "Datum",
		"The date of the notice; its validity counts from here.",
		"Das Datum des Bescheids; von da an läuft die Gültigkeit."),
	(FILED, document, "The notice on file.",
		"Der Bescheid in den Unterlagen."));

PFD_FIELDS(seat, struct pfd_seat, (NO, no),
	(REF_ITEM, body, "partnership.bodies", "Body", "Gremium",
		"The body, by its key in pfd.yaml.",
		"Das Gremium, mit seinem Schlüssel aus pfd.yaml.",
		.flags = PFD_REQUIRED),
	(ENUM, role, seat_role, "Role", "Funktion", "The role in the body.",
		"Die Funktion im Gremium."),
	(ENUM, sector, sector, "Sector", "Bereich",
		"For whom the seat stands; civil society should have the "
		"majority.",
		"Für wen der Sitz steht; die Zivilgesellschaft soll die "
		"Mehrheit haben."),
	(REF, deputy_of, "contact", "Deputy of", "Stellvertretung für",
		"The member whose deputy this is.",
		"Das Mitglied, das vertreten wird.", .privacy = PFD_INTERNAL),
	(DATE, age_until, "Age until", "Altersgrenze bis",
		"In a body with an age range: the last day, at best of a year, "
		"up to which the member was shown to be within it; no date of "
		"birth is kept.",
		"In einem Gremium mit Altersgrenzen: der letzte Tag, am besten "
		"eines Jahres, bis zu dem das Mitglied nachweislich in diesem "
		"Alter ist; ein Geburtsdatum wird nicht gespeichert.",
		.privacy = PFD_INTERNAL),
	(DATE, from, "From", "Von", "The first day in office.",
		"Der erste Tag im Amt."),
	(DATE, to, "To", "Bis", "The last day in office.",
		"Der letzte Tag im Amt."));

PFD_FIELDS(affiliation, struct pfd_affiliation, (NO, no),
	(REF, organisation, "contact", "Organisation", "Organisation",
		"The organisation this person or group belongs to; its "
		"applications are a conflict of interest.",
		"Die Organisation, zu der die Person oder Gruppe gehört; bei "
		"deren Anträgen besteht Befangenheit.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(ENUM, role, affiliation_role, "Role", "Funktion",
		"The role in the organisation.",
		"Die Funktion in der Organisation.", .privacy = PFD_INTERNAL),
	(DATE, from, "From", "Von", "The first day of it.", "Der erste Tag.",
		.privacy = PFD_INTERNAL),
	(DATE, to, "To", "Bis", "The last day of it.", "Der letzte Tag.",
		.privacy = PFD_INTERNAL));

PFD_FIELDS(stage, struct pfd_stage, (NO, no),
	(ENUM, stage, acquisition_stage, "Stage", "Stufe",
		"How far the way to a partner has come.",
		"Wie weit der Weg zur Partnerschaft gekommen ist.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(DATE, date, "Date", "Datum", "Since when.", "Seit wann.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(STR, next_step, "Next step", "Nächster Schritt",
		"What the office does next, without names.",
		"Was die Fachstelle als Nächstes tut, ohne Namen.",
		.privacy = PFD_INTERNAL),
	(DATE, next_date, "Next step by", "Nächster Schritt bis", "By when.",
		"Bis wann.", .privacy = PFD_INTERNAL),
	(DATE, next_done, "Next step done", "Nächster Schritt erledigt",
		"When it was done.", "Wann er erledigt war.",
		.privacy = PFD_INTERNAL));

PFD_FIELDS(consent, struct pfd_consent, (NO, no),
	(ENUM, purpose, consent_purpose, "Purpose", "Zweck",
		"What was consented to.", "Wozu eingewilligt wurde.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(DATE, given, "Given", "Erteilt", "When consent was given.",
		"Wann die Einwilligung erteilt wurde.", .flags = PFD_REQUIRED,
		.privacy = PFD_INTERNAL),
	(DATE, withdrawn, "Withdrawn", "Widerrufen",
		"When consent was withdrawn.",
		"Wann die Einwilligung widerrufen wurde.",
		.privacy = PFD_INTERNAL),
	(FILED, document, "The signed consent on file.",
		"Die unterschriebene Einwilligung in den Unterlagen."));

/* A confirmation adds a line of its own: two of them merge. */
PFD_FIELDS(erasure_at, struct pfd_erasure_at,
	(REF_ITEM, keystore, "partnership.keystores", "Keystore",
		"Schlüsselspeicher",
		"One that may have held the keys, by its id in pfd.yaml.",
		"Einer, in dem die Schlüssel gelegen haben können, mit seiner "
		"Kennung aus pfd.yaml.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(DATE, confirmed, "Confirmed", "Bestätigt",
		"Since when the keys are certainly not there; until then it is "
		"waited for.",
		"Seit wann die Schlüssel dort sicher nicht mehr liegen; bis "
		"dahin wird darauf gewartet.",
		.privacy = PFD_INTERNAL));

PFD_FIELDS(erasure, struct pfd_erasure, (NO, no),
	(ENUM, class, retention, "Class", "Klasse",
		"Whose data: each class has a key of its own per person.",
		"Welche Daten: Jede Klasse hat je Person einen eigenen "
		"Schlüssel.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(DATE, date, "Date", "Datum", "When the data were erased.",
		"Wann die Daten gelöscht wurden.", .flags = PFD_REQUIRED,
		.privacy = PFD_INTERNAL),
	(STR, reason, "Reason", "Grund", "Why, without a name.",
		"Warum, ohne Namen.", .privacy = PFD_INTERNAL),
	(STRS, keys, "Keys", "Schlüssel",
		"The ids of the destroyed keys; an old copy of them is not "
		"taken in again.",
		"Die Kennungen der vernichteten Schlüssel; eine alte Kopie "
		"wird nicht wieder übernommen.",
		.privacy = PFD_INTERNAL),
	(KEYED, keystores, erasure_at, "keystore", "Keystores",
		"Schlüsselspeicher",
		"Where the keys may have lain; erased when all have confirmed.",
		"Wo die Schlüssel gelegen haben können; gelöscht ist, wenn "
		"alle bestätigt haben.",
		.privacy = PFD_INTERNAL));

PFD_SHARED_FIELDS(contact, struct pfd_contact,
	(ENUM, kind, contact_kind, "Kind", "Art",
		"Person, organisation or group; decides what may stand here in "
		"plain text.",
		"Person, Organisation oder Gruppe; entscheidet, was hier im "
		"Klartext stehen darf.",
		.flags = PFD_REQUIRED),
	(STR, name, "Name", "Name",
		"The name as in letters; of a person never in plain text.",
		"Der Name wie in Schreiben; bei Personen nie im Klartext.",
		.flags = PFD_BODY_PUBLIC, .privacy = PFD_PERSONAL,
		.keys = KEYS_OF_NAME),
	(ENUM, legal_form, legal_form, "Legal form", "Rechtsform",
		"The organisation's legal form.",
		"Rechtsform der Organisation."),
	(BOOL, public_body, "Public body", "Öffentliche Stelle",
		"True for a state body: it needs a non-profit partner and no "
		"proof of non-profit status.",
		"true bei staatlichen Stellen: sie brauchen einen "
		"gemeinnützigen Partner und keinen Nachweis der "
		"Gemeinnützigkeit."),
	(STR, register_number, "Register number", "Registernummer",
		"The number in the register of associations or companies with "
		"its court, for example VR 1234 Stendal.",
		"Nummer im Vereins- oder Handelsregister mit Gericht, zum "
		"Beispiel VR 1234 Stendal.",
		.flags = PFD_NUMBER_LIKE),
	(GROUP, address, address, "Address", "Anschrift", "The postal address.",
		"Die Postanschrift.", .privacy = PFD_PERSONAL),
	(STR, email, "E-mail", "E-Mail", "The e-mail address.",
		"Die E-Mail-Adresse.", .privacy = PFD_PERSONAL,
		.keys = PFD_KEY(CONTACT)),
	(STR, phone, "Phone", "Telefon", "The phone number.",
		"Die Telefonnummer.", .flags = PFD_NUMBER_LIKE,
		.privacy = PFD_PERSONAL, .keys = PFD_KEY(CONTACT)),
	(STR, website, "Website", "Internetseite", "The home page.",
		"Die Internetseite.", .flags = PFD_BODY_PUBLIC,
		.privacy = PFD_PERSONAL, .keys = PFD_KEY(CONTACT)),
	(GROUP, account, account, "Bank account", "Bankverbindung",
		"The account that payments go to.",
		"Das Konto, auf das ausgezahlt wird.", .privacy = PFD_PERSONAL),
	(GROUP, account_check, account_check, "Check of the account",
		"Prüfung der Bankverbindung",
		"Who confirmed the account last; an account that changed after "
		"an award is paid only when a second person did.",
		"Wer die Bankverbindung zuletzt bestätigt hat; auf ein nach "
		"der Bewilligung geändertes Konto wird erst gezahlt, wenn eine "
		"zweite Person es bestätigt."),
	(GROUP, nonprofit, nonprofit, "Non-profit status", "Gemeinnützigkeit",
		"The tax office's notice; needed above the small track.",
		"Der Bescheid des Finanzamts; oberhalb der Kleinprojekte "
		"nötig."),
	(DATE, democracy_declaration, "Declaration on democracy",
		"Demokratieerklärung",
		"When the commitment to the free democratic basic order was "
		"signed.",
		"Wann das Bekenntnis zur freiheitlichen demokratischen "
		"Grundordnung unterschrieben wurde."),
	(BOOL, of_age, "Of age", "Volljährig",
		"True if it was shown that the person is 18 or older; no date "
		"of birth is kept.",
		"true, wenn die Volljährigkeit nachgewiesen wurde; ein "
		"Geburtsdatum wird nicht gespeichert.",
		.privacy = PFD_INTERNAL),
	(NUMBERED, seats, seat, "Seats", "Sitze",
		"Seats in the partnership's bodies.",
		"Sitze in den Gremien der Partnerschaft."),
	(NUMBERED, affiliations, affiliation, "Affiliations", "Zugehörigkeiten",
		"Ties to organisations, from which conflicts of interest "
		"follow.",
		"Bindungen an Organisationen, aus denen Befangenheit folgt.",
		.privacy = PFD_INTERNAL),
	(NUMBERED, stages, stage, "Stages", "Stufen",
		"The way from a name to a partner, with the next step; written "
		"by \"pfd contact stage\".",
		"Der Weg vom Namen zum Partner, mit dem nächsten Schritt; "
		"schreibt „pfd contact stage“.",
		.privacy = PFD_INTERNAL),
	(NUMBERED, consents, consent, "Consents", "Einwilligungen",
		"What the person consented to, and when.",
		"Wozu die Person wann eingewilligt hat.",
		.privacy = PFD_INTERNAL),
	(DATE, retain_until, "Retain until", "Aufbewahren bis",
		"The day after which the private data must be erased.",
		"Der Tag, nach dem die privaten Daten zu löschen sind.",
		.privacy = PFD_INTERNAL),
	(NUMBERED, erasures, erasure, "Erasures", "Löschungen",
		"Which private data were erased, when and why; written by pfd "
		"privacy erase.",
		"Welche privaten Daten wann und warum gelöscht wurden; "
		"schreibt pfd privacy erase.",
		.privacy = PFD_INTERNAL),
	PFD_ROW_OF_WAIVERS, PFD_ROW_OF_DOCUMENTS,
	(TEXT, notes, "Notes", "Notizen",
		"The office's own notes; never in a report or letter.",
		"Eigene Notizen der Fachstelle; nie in Berichten oder "
		"Schreiben.",
		.privacy = PFD_SECRET, .keys = PFD_KEY(CONTACT)));
