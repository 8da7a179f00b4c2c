/* The fields of the partnership (pfd.yaml): who takes part, in which bodies and
 * under which rules of procedure.
 */
#include "tables.h"

PFD_FIELDS(alias, struct pfd_body_alias,
	(STR, name, "Name", "Name",
		"A name the body also has or once had, for example "
		"Begleitausschuss.",
		"Ein weiterer oder früherer Name, zum Beispiel "
		"Begleitausschuss.",
		.flags = PFD_REQUIRED),
	(DATE, from, "From", "Von", "The first day the name was in use.",
		"Der erste Tag, an dem der Name galt."),
	(DATE, to, "To", "Bis", "The last day the name was in use.",
		"Der letzte Tag, an dem der Name galt."));

PFD_FIELDS(body_rules, struct pfd_body_rules,
	(COUNT, quorum_percent, "Quorum", "Beschlussfähigkeit",
		"The share of voting members who must be present for a vote to "
		"count, at least; 51 says more than half. Without it every "
		"meeting has a quorum.",
		"Anteil der Stimmberechtigten, der für die Beschlussfähigkeit "
		"mindestens anwesend sein muss; 51 heißt mehr als die Hälfte. "
		"Ohne Angabe ist jede Sitzung beschlussfähig.",
		.unit = "percent"),
	(ENUM, quorum_base, quorum_base, "Quorum of",
		"Bezug der Beschlussfähigkeit",
		"Whether the quorum is counted of the seats filled or of all "
		"seats.",
		"Ob die besetzten oder alle Sitze zählen."),
	(COUNT, seats, "Seats", "Sitze",
		"How many seats with a vote there are, also empty ones.",
		"Wie viele Sitze mit Stimmrecht es gibt, auch unbesetzte."),
	(BOOL, excluded_count_for_quorum, "Excluded count for the quorum",
		"Befangene zählen mit",
		"False if members excluded for a conflict of interest do not "
		"count as present for the quorum.",
		"false, wenn wegen Befangenheit ausgeschlossene Mitglieder "
		"nicht als anwesend für die Beschlussfähigkeit zählen."),
	(BOOL, repeat_without_quorum, "Repeat without quorum",
		"Wiederholung ohne Beschlussfähigkeit",
		"True if a meeting that repeats one without quorum needs none.",
		"true, wenn die Wiederholung einer nicht beschlussfähigen "
		"Sitzung immer beschlussfähig ist."),
	(ENUM, majority, majority, "Majority", "Mehrheit",
		"The majority a motion needs; simple where nothing is said.",
		"Die Mehrheit, die ein Antrag braucht; ohne Angabe die "
		"einfache."),
	(ENUM, majority_base, majority_base, "Majority of",
		"Bezug der Mehrheit",
		"Which votes or members an absolute or two-thirds majority is "
		"counted of; a simple one is more yes than no whatever it is.",
		"Auf welche Stimmen oder Mitglieder sich eine absolute oder "
		"Zweidrittelmehrheit bezieht; die einfache ist immer mehr Ja "
		"als Nein."),
	(ENUM, tie, tie, "Tie", "Stimmengleichheit",
		"What a tie means; refused where nothing is said.",
		"Was bei Stimmengleichheit gilt; ohne Angabe abgelehnt."),
	(BOOL, deputies, "Deputies", "Stellvertretung",
		"False if no deputy may vote for an absent member.",
		"false, wenn keine Stellvertretung für ein abwesendes Mitglied "
		"abstimmen darf."),
	(COUNT, invitation_lead_days, "Invitation lead", "Einladungsfrist",
		"How long before the meeting the invitation with its agenda "
		"must go out.",
		"Wie lange vor der Sitzung die Einladung mit Tagesordnung "
		"verschickt sein muss.",
		.unit = "days"),
	(COUNT, minutes_days, "Minutes within", "Protokollfrist",
		"How long after the meeting the minutes must be written.",
		"Wie lange nach der Sitzung das Protokoll vorliegen muss.",
		.unit = "days"),
	(BOOL, circular_votes, "Circular votes", "Umlaufverfahren",
		"True if the body may vote in writing between meetings.",
		"true, wenn das Gremium im Umlaufverfahren beschließen darf."),
	(COUNT, circular_days, "Circular vote open", "Frist im Umlaufverfahren",
		"How long members may answer in a circular vote.",
		"Wie lange im Umlaufverfahren abgestimmt werden kann.",
		.unit = "days"),
	(ENUM, circular_silence, silence, "Silence", "Schweigen",
		"What it means in a circular vote not to answer; no vote where "
		"nothing is said.",
		"Was es im Umlaufverfahren bedeutet, nicht zu antworten; ohne "
		"Angabe keine Stimme."),
	(BOOL, circular_objection, "Objection", "Widerspruch",
		"False if a circular vote counts although a member objects to "
		"voting in writing.",
		"false, wenn eine Abstimmung im Umlauf trotz Widerspruchs "
		"eines Mitglieds gegen das Verfahren gilt."),
	(COUNT, minimum_age, "Minimum age", "Mindestalter",
		"The youngest age of a member (youth forum of Magdeburg: 15).",
		"Mindestalter der Mitglieder (Jugendforum Magdeburg: 15).",
		.unit = "years"),
	(COUNT, maximum_age, "Maximum age", "Höchstalter",
		"The highest age of a member (youth forum of Magdeburg: 27).",
		"Höchstalter der Mitglieder (Jugendforum Magdeburg: 27).",
		.unit = "years"),
	(BOOL, civil_society_majority, "Civil-society majority",
		"Mehrheit der Zivilgesellschaft",
		"True if more than half of the voting members must come from "
		"civil society.",
		"true, wenn mehr als die Hälfte der Stimmberechtigten aus der "
		"Zivilgesellschaft kommen muss."),
	(BOOL, youth_seat, "Seat for the youth forum", "Sitz des Jugendforums",
		"True if the youth forum must have at least one seat.",
		"true, wenn das Jugendforum mindestens einen Sitz haben muss."),
	(STR, source, "Source", "Quelle",
		"Where these rules stand, for example the rules of procedure "
		"of 2025-03-12, § 4.",
		"Wo diese Regeln stehen, zum Beispiel Geschäftsordnung vom "
		"12.3.2025, § 4."),
	(DATE, from, "From", "Von", "The first day these rules hold.",
		"Der erste Tag der Geltung."),
	(DATE, to, "To", "Bis", "The last day these rules hold.",
		"Der letzte Tag der Geltung."));

PFD_FIELDS(earlier_rules, struct pfd_earlier_rules, (NO, no),
	(GROUP, rules, body_rules, "Rules of procedure", "Geschäftsordnung",
		"What held then, with `to` as its last day.",
		"Was damals galt, mit `to` als letztem Tag."));

PFD_FIELDS(body, struct pfd_body,
	(STR, body, "Key", "Schlüssel",
		"The body's short name in ids and references, for example "
		"buendnis.",
		"Kurzname des Gremiums in Kennungen und Verweisen, zum "
		"Beispiel buendnis.",
		.flags = PFD_REQUIRED | PFD_SLUG),
	(STR, name, "Name", "Name",
		"The body's name as letters and minutes use it.",
		"Name des Gremiums, wie er in Schreiben und Protokollen steht.",
		.flags = PFD_REQUIRED),
	(ENUM, kind, body_kind, "Kind", "Art",
		"Alliance (steering committee), youth forum or working group.",
		"Bündnis (Begleitausschuss), Jugendforum oder Arbeitsgruppe."),
	(KEYED, aliases, alias, "name", "Other names", "Weitere Namen",
		"Other and former names, each with the days it was in use.",
		"Weitere und frühere Namen mit ihrer Geltungszeit."),
	(GROUP, rules, body_rules, "Rules of procedure", "Geschäftsordnung",
		"What the rules of procedure say, as far as pfd can check it.",
		"Was die Geschäftsordnung regelt, soweit pfd es prüfen kann."),
	(NUMBERED, earlier_rules, earlier_rules, "Earlier rules of procedure",
		"Frühere Geschäftsordnungen",
		"What held for meetings before the rules were changed.",
		"Was für Sitzungen vor einer Änderung der Geschäftsordnung "
		"galt."));

PFD_FIELDS(district, struct pfd_district,
	(STR, district, "Key", "Schlüssel",
		"The district's short name in references.",
		"Kurzname des Stadtteils in Verweisen.",
		.flags = PFD_REQUIRED | PFD_SLUG),
	(STR, name, "Name", "Name", "The district's name.",
		"Name des Stadtteils.", .flags = PFD_REQUIRED));

PFD_FIELDS(local_aim, struct pfd_local_aim,
	(STR, aim, "Key", "Schlüssel", "The aim's short name in references.",
		"Kurzname des Ziels in Verweisen.",
		.flags = PFD_REQUIRED | PFD_SLUG),
	(STR, title, "Title", "Titel",
		"The aim in the words in which it was adopted.",
		"Das Ziel im beschlossenen Wortlaut.", .flags = PFD_REQUIRED),
	(DATE, from, "From", "Von", "The first day the aim holds.",
		"Der erste Tag, an dem das Ziel gilt."),
	(DATE, to, "To", "Bis", "The last day the aim holds.",
		"Der letzte Tag, an dem das Ziel gilt."));

PFD_FIELDS(lead_authority,
	__typeof__(PFD_MEMBER(struct pfd_partnership, lead_authority)),
	(STR, name, "Name", "Name",
		"The authority that receives the federal money and answers for "
		"it, for example Landeshauptstadt Magdeburg.",
		"Die Kommune, die die Bundesmittel empfängt und verantwortet, "
		"zum Beispiel Landeshauptstadt Magdeburg."),
	(STR, unit, "Unit", "Organisationseinheit",
		"The office within it, for example Jugendamt.",
		"Das zuständige Amt, zum Beispiel Jugendamt."),
	(REF, contact, "contact", "Contact", "Kontakt",
		"The authority's contact record.",
		"Der Kontakt-Datensatz des Amtes."));

PFD_FIELDS(office, __typeof__(PFD_MEMBER(struct pfd_partnership, office)),
	(STR, name, "Name", "Name",
		"The coordination office's name in letters.",
		"Name der Koordinierungs- und Fachstelle in Schreiben."),
	(REF, holder, "contact", "Holder", "Träger",
		"The organisation that runs the office.",
		"Die Organisation, bei der die Fachstelle angesiedelt ist."),
	(STR, email, "E-mail", "E-Mail", "The office's public address.",
		"Öffentliche E-Mail-Adresse der Fachstelle."),
	(STR, phone, "Phone", "Telefon", "The office's public number.",
		"Öffentliche Telefonnummer der Fachstelle.",
		.flags = PFD_NUMBER_LIKE),
	(STR, website, "Website", "Internetseite",
		"The partnership's home page.",
		"Internetseite der Partnerschaft."));

PFD_FIELDS(keystore, struct pfd_keystore,
	(STR, keystore, "Keystore", "Schlüsselspeicher",
		"The id that `pfd key` gave it; without a person's name.",
		"Die Kennung, die `pfd key` vergeben hat; ohne den Namen einer "
		"Person.",
		.flags = PFD_REQUIRED | PFD_SLUG),
	(ENUM, kind, keystore_kind, "Kind", "Art", "Machine, bundle or escrow.",
		"Rechner, Bündel oder Hinterlegung.", .flags = PFD_REQUIRED),
	(DATE, since, "Since", "Seit", "Since when it holds keys.",
		"Seit wann dort Schlüssel liegen."),
	(DATE, gone, "Gone", "Vernichtet",
		"When it was destroyed or emptied; it holds no key any more.",
		"Wann er vernichtet oder geleert wurde; dort liegt kein "
		"Schlüssel mehr."),
	(STR, public_key, "Public key", "Öffentlicher Schlüssel",
		"Of an escrow's recipient, from `pfd key pair`.",
		"Der empfangenden Person einer Hinterlegung, aus `pfd key "
		"pair`.",
		.flags = PFD_NUMBER_LIKE),
	(STR, note, "Note", "Vermerk",
		"Where it is, for example: safe of the youth office.",
		"Wo er liegt, zum Beispiel: Tresor des Jugendamts."));

PFD_FIELDS(network, struct pfd_network,
	(STR, network, "Network", "Netzwerk", "Short name, the entry's key.",
		"Kurzname, Schlüssel des Eintrags.",
		.flags = PFD_REQUIRED | PFD_SLUG),
	(STR, name, "Name", "Name", "Its full name.", "Voller Name.",
		.flags = PFD_REQUIRED),
	(ENUM, level, level, "Level", "Ebene",
		"City, region, Land or federation.",
		"Stadt, Region, Land oder Bund.", .flags = PFD_REQUIRED),
	(ENUM, role, network_role, "Role", "Rolle", "What the office is there.",
		"Was die Fachstelle dort ist."),
	(DATE, from, "From", "Von", "First day of the membership.",
		"Erster Tag der Mitgliedschaft."),
	(DATE, to, "To", "Bis", "Last day of the membership.",
		"Letzter Tag der Mitgliedschaft."));

PFD_SHARED_FIELDS(partnership, struct pfd_partnership,
	(STR, schema, "Schema version", "Schema-Version",
		"The version of the data's schema; written by `pfd init` and "
		"`pfd migrate`, not by hand.",
		"Version des Datenschemas; schreiben `pfd init` und `pfd "
		"migrate`, nicht von Hand.",
		.flags = PFD_REQUIRED | PFD_NUMBER_LIKE | PFD_BARE),
	(STR, name, "Name", "Name",
		"The partnership's full name, as in letters and reports.",
		"Voller Name der Partnerschaft, wie in Schreiben und "
		"Berichten.",
		.flags = PFD_REQUIRED),
	(STR, place, "Place", "Ort",
		"The town, as before the date of a letter.",
		"Die Stadt, wie vor dem Datum eines Schreibens.",
		.flags = PFD_REQUIRED),
	(STR, area, "Funding area", "Fördergebiet",
		"The area the partnership works for; measures elsewhere cannot "
		"be funded.",
		"Das Gebiet der Partnerschaft; Maßnahmen außerhalb sind nicht "
		"förderfähig."),
	(ENUM, language, language, "Language", "Sprache",
		"The language of reports, letters and commit subjects.",
		"Sprache von Berichten, Schreiben und Änderungsvermerken.",
		.flags = PFD_REQUIRED),
	(GROUP, lead_authority, lead_authority, "Lead authority",
		"Federführendes Amt",
		"Applies for the federal money, forwards it, and answers for "
		"its use and settlement.",
		"Beantragt die Bundesmittel, leitet sie weiter und "
		"verantwortet Verwendung und Abrechnung."),
	(GROUP, office, office, "Coordination office",
		"Koordinierungs- und Fachstelle",
		"Coordinates the partnership and advises applicants.",
		"Koordiniert die Partnerschaft und berät Antragsteller."),
	(KEYED, bodies, body, "body", "Bodies", "Gremien",
		"Alliance, youth forum and other bodies with their rules of "
		"procedure.",
		"Bündnis, Jugendforum und andere Gremien mit ihrer "
		"Geschäftsordnung."),
	(KEYED, districts, district, "district", "Districts", "Stadtteile",
		"The districts that grants and projects may name.",
		"Die Stadtteile, die Förderungen und Projekte nennen können."),
	(KEYED, local_aims, local_aim, "aim", "Local aims", "Örtliche Ziele",
		"The partnership's own aims; each grant names at least one.",
		"Die eigenen Ziele der Partnerschaft; jede Förderung nennt "
		"mindestens eines."),
	(KEYED, networks, network, "network", "Networks", "Netzwerke",
		"Networks the office belongs to; events name the one that "
		"meets.",
		"Netzwerke, denen die Fachstelle angehört; Veranstaltungen "
		"nennen das, das sich trifft."),
	(KEYED, keystores, keystore, "keystore", "Keystores",
		"Schlüsselspeicher",
		"Where copies of persons' keys lie; an erasure is done when "
		"all of them have confirmed. Written by pfd key.",
		"Wo Kopien der Schlüssel von Personen liegen; eine Löschung "
		"ist vollzogen, wenn alle bestätigt haben. Schreibt pfd key.",
		.privacy = PFD_INTERNAL));
