/* The values of every enum of the files, once: C constant, key, words, doc.
 *
 * Included by <pfd/schema/enums.h>, which makes the constants, and by enums.c,
 * which makes the tables, so that the two cannot diverge.  Keys are the
 * standard terms of the field; the German words are those of its forms.
 */
#ifndef PFD_SCHEMA_ENUM_VALUES_H
#define PFD_SCHEMA_ENUM_VALUES_H

/* clang-format off */

/* V(constant, key, English, German[, English doc, German doc]) */

#define PFD_VALUES_ROLE(V) \
V(PFD_ROLE_OFFICE, "office", "coordination office", "Koordinierungs- und Fachstelle", \
	"The office that runs the partnership's daily work; decides small projects on its own.", \
	"Die Stelle für das Tagesgeschäft der Partnerschaft; entscheidet über Kleinprojekte allein.") \
V(PFD_ROLE_LEAD_AUTHORITY, "lead_authority", "lead authority", "Federführendes Amt", \
	"The municipal authority that receives the federal money and issues the grant notices.", \
	"Das Amt der Kommune, das die Bundesmittel empfängt und die Zuwendungsbescheide erteilt.") \
V(PFD_ROLE_BODY, "body", "body", "Gremium", \
	"The alliance (formerly steering committee), the youth forum or another body.", \
	"Das Bündnis (früher Begleitausschuss), das Jugendforum oder ein anderes Gremium.")

#define PFD_VALUES_APPROVAL_ROLE(V) \
V(PFD_APPROVAL_ROLE_OFFICE, "office", "coordination office", "Koordinierungs- und Fachstelle") \
V(PFD_APPROVAL_ROLE_LEAD_AUTHORITY, "lead_authority", "lead authority", "Federführendes Amt")

#define PFD_VALUES_LANGUAGE(V) \
V(PFD_LANGUAGE_DE, "de", "German", "Deutsch") \
V(PFD_LANGUAGE_EN, "en", "English", "Englisch")

/* ---- aims, themes, people, formats ---------------------------------------- */

#define PFD_VALUES_AIM(V) \
V(PFD_AIM_PROMOTE_DEMOCRACY, "promote_democracy", "promote democracy", "Demokratie fördern") \
V(PFD_AIM_SHAPE_DIVERSITY, "shape_diversity", "shape diversity", "Vielfalt gestalten") \
V(PFD_AIM_PREVENT_EXTREMISM, "prevent_extremism", "prevent extremism", "Extremismus vorbeugen")

#define PFD_VALUES_AUDIENCE(V) \
V(PFD_AUDIENCE_CHILDREN, "children", "children", "Kinder") \
V(PFD_AUDIENCE_YOUTH, "youth", "young people", "Jugendliche und junge Erwachsene", \
	"Young people up to 27 (§ 7 (1) no. 3 and 4 SGB VIII).", \
	"Junge Menschen bis 27 Jahre (§ 7 Abs. 1 SGB VIII).") \
V(PFD_AUDIENCE_GUARDIANS, "guardians", "parents and guardians", "Eltern und Erziehungsberechtigte") \
V(PFD_AUDIENCE_EDUCATORS, "educators", "educators and teachers", "Pädagogische Fachkräfte und Lehrkräfte") \
V(PFD_AUDIENCE_MULTIPLIERS, "multipliers", "multipliers", "Multiplikatorinnen und Multiplikatoren") \
V(PFD_AUDIENCE_LOCAL_ACTORS, "local_actors", "local actors", "Örtlich einflussreiche Akteure", \
	"Influential local actors of state and civil society.", \
	"Örtlich einflussreiche staatliche und zivilgesellschaftliche Akteure.") \
V(PFD_AUDIENCE_PUBLIC, "public", "the public", "Öffentlichkeit")

#define PFD_VALUES_THEME(V) \
V(PFD_THEME_ANTISEMITISM, "antisemitism", "antisemitism", "Antisemitismus") \
V(PFD_THEME_ANTI_MUSLIM_RACISM, "anti_muslim_racism", "anti-Muslim racism", "Antimuslimischer Rassismus") \
V(PFD_THEME_ANTIGYPSYISM, "antigypsyism", "antigypsyism", "Antiziganismus") \
V(PFD_THEME_QUEER_HOSTILITY, "queer_hostility", "hostility to queer and trans people", "Queer- und Transfeindlichkeit") \
V(PFD_THEME_RIGHT_WING_EXTREMISM, "right_wing_extremism", "right-wing extremism", "Rechtsextremismus", \
	"Right-wing extremist orientations and acts.", \
	"Rechtsextreme Orientierungen und Handlungen.") \
V(PFD_THEME_REFUGEE_HOSTILITY, "refugee_hostility", "hostility to refugees and migrants", "Feindlichkeit gegenüber Geflüchteten und Zugewanderten") \
V(PFD_THEME_RACISM, "racism", "racism", "Rassismus") \
V(PFD_THEME_SEXISM, "sexism", "sexism and antifeminism", "Sexismus und Antifeminismus") \
V(PFD_THEME_SOCIAL_DARWINISM, "social_darwinism", "social Darwinism", "Sozialdarwinismus", \
	"Devaluation of homeless or long-term unemployed people.", \
	"Abwertung von wohnungslosen oder langzeitarbeitslosen Menschen.") \
V(PFD_THEME_ABLEISM, "ableism", "ableism", "Behindertenfeindlichkeit") \
V(PFD_THEME_ESTABLISHED_PRIVILEGES, "established_privileges", "privileges of the established", "Etabliertenvorrechte") \
V(PFD_THEME_GROUP_FOCUSED_ENMITY, "group_focused_enmity", "group-focused enmity", "Gruppenbezogene Menschenfeindlichkeit", \
	"Other or several forms of group-focused enmity.", \
	"Andere oder mehrere Formen gruppenbezogener Menschenfeindlichkeit.") \
V(PFD_THEME_STRENGTHENING_DEMOCRACY, "strengthening_democracy", "strengthening democracy", "Demokratiestärkung") \
V(PFD_THEME_CIVIL_COURAGE, "civil_courage", "civil courage", "Zivilcourage") \
V(PFD_THEME_WORKPLACE_DEMOCRACY, "workplace_democracy", "democracy at work", "Demokratiebildung am Arbeitsplatz", \
	"Democratic education at work and in companies: the programme's focus of 2026.", \
	"Demokratiebildung am Arbeitsplatz und in Unternehmen: Programmschwerpunkt 2026.") \
V(PFD_THEME_OTHER, "other", "other theme", "Anderes Themenfeld")

#define PFD_VALUES_EVENT_FORMAT(V) \
V(PFD_EVENT_FORMAT_WORKSHOP, "workshop", "workshop", "Workshop") \
V(PFD_EVENT_FORMAT_READING, "reading", "reading", "Lesung") \
V(PFD_EVENT_FORMAT_PANEL_DISCUSSION, "panel_discussion", "panel discussion", "Podiumsdiskussion") \
V(PFD_EVENT_FORMAT_EXHIBITION, "exhibition", "exhibition", "Ausstellung") \
V(PFD_EVENT_FORMAT_THEATRE, "theatre", "theatre", "Theater") \
V(PFD_EVENT_FORMAT_FILM, "film", "film", "Film") \
V(PFD_EVENT_FORMAT_FESTIVAL, "festival", "festival", "Fest") \
V(PFD_EVENT_FORMAT_LECTURE, "lecture", "lecture", "Vortrag") \
V(PFD_EVENT_FORMAT_TRAINING, "training", "training", "Fortbildung") \
V(PFD_EVENT_FORMAT_ACTION_DAY, "action_day", "day of action", "Aktionstag") \
V(PFD_EVENT_FORMAT_CAMPAIGN, "campaign", "campaign", "Kampagne") \
V(PFD_EVENT_FORMAT_STUDY_TRIP, "study_trip", "study trip", "Studienreise") \
V(PFD_EVENT_FORMAT_COMPETITION, "competition", "competition", "Wettbewerb") \
V(PFD_EVENT_FORMAT_CONCERT, "concert", "concert", "Konzert") \
V(PFD_EVENT_FORMAT_COMMUNITY_KITCHEN, "community_kitchen", "community kitchen", "Küche für Alle") \
V(PFD_EVENT_FORMAT_HISTORY_WORKSHOP, "history_workshop", "history workshop", "Geschichtswerkstatt") \
V(PFD_EVENT_FORMAT_RESEARCH, "research", "research", "Recherche") \
V(PFD_EVENT_FORMAT_ONLINE, "online", "online format", "Online-Format") \
V(PFD_EVENT_FORMAT_OTHER, "other", "other format", "Anderes Format")

/* ---- the year's money ------------------------------------------------------ */

#define PFD_VALUES_POT(V) \
V(PFD_POT_ACTION, "action", "action and initiative fund", "Aktions- und Initiativfonds", \
	"Pays the single measures of civil society.", \
	"Finanziert die Einzelmaßnahmen der Zivilgesellschaft.") \
V(PFD_POT_YOUTH, "youth", "youth fund", "Jugendfonds", \
	"Pays the measures that the youth forum recommends.", \
	"Finanziert die Maßnahmen, die das Jugendforum empfiehlt.") \
V(PFD_POT_PARTICIPATION_PUBLICITY, "participation-publicity", "participation and publicity fund", \
	"Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung", \
	"Pays conferences, public relations, networking and coaching.", \
	"Finanziert Konferenzen, Öffentlichkeitsarbeit, Vernetzung und Coaching.") \
V(PFD_POT_COORDINATION, "coordination", "coordination office's funds", "Mittel der Koordinierungs- und Fachstelle", \
	"Staff and running costs of the coordination office.", \
	"Personal- und Sachausgaben der Koordinierungs- und Fachstelle.")

#define PFD_VALUES_SOURCE(V) \
V(PFD_SOURCE_FEDERAL, "federal", "federal money", "Bundesmittel") \
V(PFD_SOURCE_LAND, "land", "money of the Land", "Landesmittel") \
V(PFD_SOURCE_CITY, "city", "municipal money", "Kommunale Mittel") \
V(PFD_SOURCE_OWN, "own", "own funds", "Eigenmittel")

#define PFD_VALUES_NOTICE_KIND(V) \
V(PFD_NOTICE_GRANT, "grant", "grant notice", "Zuwendungsbescheid") \
V(PFD_NOTICE_AMENDMENT, "amendment", "amending notice", "Änderungsbescheid", \
	"Its amount is the new total, not the difference.", \
	"Der Betrag ist die neue Gesamtsumme, nicht die Differenz.")

#define PFD_VALUES_TRACK_SIZE(V) \
V(PFD_TRACK_SIZE_SMALL, "small", "small project", "Kleinprojekt", \
	"Simplified form, decided continuously, capped (Magdeburg: 500.00 €).", \
	"Vereinfachtes Verfahren, laufende Entscheidung, gedeckelt (Magdeburg: 500,00 €).") \
V(PFD_TRACK_SIZE_MEASURE, "measure", "single measure", "Einzelmaßnahme", \
	"The full procedure with a recommendation of the body.", \
	"Das volle Verfahren mit Förderempfehlung des Gremiums.")

#define PFD_VALUES_STEP(V) \
V(PFD_STEP_REVIEW, "review", "review", "Prüfung") \
V(PFD_STEP_APPROVE, "approve", "approval", "Zustimmung") \
V(PFD_STEP_AWARD, "award", "award", "Bewilligung") \
V(PFD_STEP_CONTRACT, "contract", "forwarding contract", "Weiterleitungsvertrag") \
V(PFD_STEP_DRAW, "draw", "drawdown request", "Mittelanforderung") \
V(PFD_STEP_PAY, "pay", "payment", "Auszahlung") \
V(PFD_STEP_SETTLE, "settle", "settlement", "Verwendungsnachweis") \
V(PFD_STEP_ACCEPT, "accept", "acceptance", "Anerkennung") \
V(PFD_STEP_CLOSE, "close", "closing", "Abschluss")

/* In the order of enum pfd_severity. */
#define PFD_VALUES_SEVERITY(V) \
V(PFD_SEVERITY_OFF, "off", "off", "aus") \
V(PFD_SEVERITY_INFO, "info", "note", "Hinweis") \
V(PFD_SEVERITY_WARNING, "warning", "warning", "Warnung") \
V(PFD_SEVERITY_ERROR, "error", "error", "Fehler")

#define PFD_VALUES_TEXT_KIND(V) \
V(PFD_TEXT_KIND_FUNDING_LINE, "funding_line", "funding line", "Förderhinweis", \
	"The sentence that every publication must carry.", \
	"Der Satz, den jede Veröffentlichung tragen muss.") \
V(PFD_TEXT_KIND_DISCLAIMER, "disclaimer", "disclaimer", "Haftungsausschluss", \
	"The statement that a publication is no expression of the ministry's opinion.", \
	"Die Erklärung, dass die Veröffentlichung keine Meinungsäußerung des Ministeriums ist.") \
V(PFD_TEXT_KIND_LETTERHEAD, "letterhead", "letterhead", "Briefkopf")

/* ---- grants ---------------------------------------------------------------- */

/* Cost headings first: the place of a cost heading is the same in `heading` and
 * in `cost_heading`; income headings begin at PFD_HEADING_FIRST_INCOME. */
#define PFD_VALUES_COST_HEADING(V) \
V(PFD_HEADING_ACCOMMODATION_MEALS, "accommodation_meals", "accommodation and meals", "Unterkunft und Verpflegung") \
V(PFD_HEADING_FEE, "fee", "fees", "Honorar", \
	"Fees of speakers and freelancers, not of the holder's own staff.", \
	"Honorare für Referierende und Freiberufliche, nicht für eigenes Personal.") \
V(PFD_HEADING_TRAVEL, "travel", "travel costs", "Fahrtkosten") \
V(PFD_HEADING_PARTICIPANT_TRAVEL, "participant_travel", "travel costs refunded to participants", "An Teilnehmende erstattete Fahrtkosten") \
V(PFD_HEADING_MATERIALS, "materials", "materials", "Sachkosten") \
V(PFD_HEADING_INSURANCE, "insurance", "insurance", "Versicherung") \
V(PFD_HEADING_OTHER, "other", "other costs", "Sonstige Ausgabe")

#define PFD_VALUES_INCOME_HEADING(V) \
V(PFD_HEADING_PARTICIPATION_FEES, "participation_fees", "participation fees", "Teilnahmebeiträge") \
V(PFD_HEADING_OWN_FUNDS, "own_funds", "own funds", "Eigenmittel") \
V(PFD_HEADING_PUBLIC_EU, "public_eu", "public money of the EU", "Öffentliche Mittel der EU") \
V(PFD_HEADING_PUBLIC_LAND, "public_land", "public money of the Land", "Öffentliche Mittel des Landes") \
V(PFD_HEADING_PUBLIC_LOCAL, "public_local", "public money of city or district", "Öffentliche Mittel von Stadt und Kreis") \
V(PFD_HEADING_OTHER_FUNDS, "other_funds", "other funds", "Sonstige Mittel", \
	"Donations, sales and third-party funds that fit no other heading.", \
	"Spenden, Verkaufserlöse und Drittmittel ohne eigenen Ansatz.") \
V(PFD_HEADING_GRANT, "grant", "grant", "Zuwendung", \
	"The grant asked for here: part of the income plan, so that income equals costs.", \
	"Die hier beantragte Zuwendung: Teil der Einnahmen, damit der Finanzierungsplan aufgeht.")

#define PFD_VALUES_HEADING(V) \
PFD_VALUES_COST_HEADING(V) \
PFD_VALUES_INCOME_HEADING(V)

#define PFD_VALUES_FINANCING(V) \
V(PFD_FINANCING_SHARE, "share", "share financing", "Anteilfinanzierung", \
	"A fixed share of the eligible costs, up to the award.", \
	"Ein fester Anteil der zuwendungsfähigen Ausgaben, höchstens die Bewilligung.") \
V(PFD_FINANCING_DEFICIT, "deficit", "deficit financing", "Fehlbedarfsfinanzierung", \
	"What costs exceed all other income, up to the award.", \
	"Der Fehlbedarf nach allen anderen Einnahmen, höchstens die Bewilligung.") \
V(PFD_FINANCING_FIXED, "fixed", "fixed-sum financing", "Festbetragsfinanzierung", \
	"A fixed sum; less only if the accepted costs stay below it.", \
	"Ein fester Betrag; weniger nur, wenn die anerkannten Ausgaben darunter bleiben.") \
V(PFD_FINANCING_FULL, "full", "full financing", "Vollfinanzierung", \
	"All eligible costs, up to the award.", \
	"Alle zuwendungsfähigen Ausgaben, höchstens die Bewilligung.")

#define PFD_VALUES_SETTLEMENT_MODE(V) \
V(PFD_SETTLEMENT_MODE_RECEIPTS, "receipts", "receipts", "Belegliste", \
	"Proof of use by receipt list and receipts.", \
	"Verwendungsnachweis mit Belegliste und Belegen.") \
V(PFD_SETTLEMENT_MODE_FLAT, "flat", "flat rate", "Pauschalen", \
	"Flat rates per participant and fee hour; proof by lists and contracts, no receipts.", \
	"Pauschalen je Teilnehmenden und Honorarstunde; Nachweis durch Listen und Verträge, ohne Belege.")

#define PFD_VALUES_SENT_FORMAT(V) \
V(PFD_SENT_MD, "md", "Markdown", "Markdown") \
V(PFD_SENT_HTML, "html", "page (HTML)", "Seite (HTML)") \
V(PFD_SENT_PDF, "pdf", "PDF", "PDF") \
V(PFD_SENT_XLSX, "xlsx", "spreadsheet (XLSX)", "Tabelle (XLSX)") \
V(PFD_SENT_JSON, "json", "JSON", "JSON") \
V(PFD_SENT_YAML, "yaml", "YAML", "YAML")

#define PFD_VALUES_REVIEW_KIND(V) \
V(PFD_REVIEW_CONTENT, "content", "content review", "Fachliche Prüfung") \
V(PFD_REVIEW_ARITHMETIC, "arithmetic", "arithmetic review", "Rechnerische Prüfung")

#define PFD_VALUES_REVIEW_RESULT(V) \
V(PFD_REVIEW_RESULT_PASSED, "passed", "passed", "Ohne Beanstandung") \
V(PFD_REVIEW_RESULT_OBJECTIONS, "objections", "objections", "Mit Beanstandungen")

#define PFD_VALUES_DECISION_KIND(V) \
V(PFD_DECISION_AWARD, "award", "award", "Bewilligung") \
V(PFD_DECISION_AMENDMENT, "amendment", "amendment", "Änderung", \
	"Its amount is the new award in full, not the difference.", \
	"Der Betrag ist die neue Bewilligung insgesamt, nicht die Differenz.") \
V(PFD_DECISION_REJECTION, "rejection", "rejection", "Ablehnung") \
V(PFD_DECISION_REVOCATION, "revocation", "revocation", "Widerruf", \
	"Its amount is what had been lawfully spent before.", \
	"Der Betrag ist das bis dahin rechtmäßig Ausgegebene.")

#define PFD_VALUES_DECISION_FORM(V) \
V(PFD_DECISION_FORM_NOTICE, "notice", "grant notice", "Zuwendungsbescheid") \
V(PFD_DECISION_FORM_CONTRACT, "contract", "forwarding contract", "Weiterleitungsvertrag")

#define PFD_VALUES_PAYMENT_KIND(V) \
V(PFD_PAYMENT_ADVANCE, "advance", "advance", "Vorauszahlung") \
V(PFD_PAYMENT_INSTALMENT, "instalment", "instalment", "Teilzahlung") \
V(PFD_PAYMENT_FINAL, "final", "final payment", "Schlusszahlung") \
V(PFD_PAYMENT_REIMBURSEMENT, "reimbursement", "reimbursement", "Kostenerstattung", \
	"Paid after the costs were settled.", \
	"Zahlung nach Abrechnung der Ausgaben.") \
V(PFD_PAYMENT_DIRECT, "direct", "direct payment", "Direktzahlung", \
	"The office pays a supplier's invoice on the grantee's behalf.", \
	"Die Rechnung eines Lieferanten wird für die Empfänger direkt bezahlt.")

#define PFD_VALUES_RECEIPT_KIND(V) \
V(PFD_RECEIPT_INCOME, "income", "income", "Einnahme") \
V(PFD_RECEIPT_EXPENSE, "expense", "expense", "Ausgabe")

#define PFD_VALUES_PROOF(V) \
V(PFD_PROOF_BANK_TRANSFER, "bank_transfer", "bank transfer", "Überweisung", \
	"Proven by bank statement and invoice.", \
	"Nachweis durch Kontoauszug und Rechnung.") \
V(PFD_PROOF_CARD, "card", "card payment", "Kartenzahlung", \
	"Paid with the organisation's card: bank statement and receipt.", \
	"Mit der Karte der Organisation bezahlt: Kontoauszug und Kassenbeleg.") \
V(PFD_PROOF_CASH, "cash", "cash", "Barzahlung", \
	"Proven by the till receipt.", \
	"Nachweis durch Quittung oder Kassenbeleg.") \
V(PFD_PROOF_ADVANCE_REFUND, "advance_refund", "refund of a private advance", "Erstattung einer Auslage", \
	"Somebody laid out the money: receipt and proof of the refund.", \
	"Privat ausgelegt: Beleg und Nachweis der Erstattung.")

#define PFD_VALUES_RETURNS_TO(V) \
V(PFD_RETURNS_TO_POT, "pot", "the pot", "Topf", \
	"The money can be spent again in the same year.", \
	"Die Mittel stehen im selben Jahr wieder zur Verfügung.") \
V(PFD_RETURNS_TO_FUNDER, "funder", "the funder", "Zuwendungsgeber", \
	"The money is passed on to the grantor.", \
	"Die Mittel werden an den Zuwendungsgeber abgeführt.")

#define PFD_VALUES_STATUS(V) \
V(PFD_STATUS_REVOKED, "revoked", "revoked", "widerrufen", \
	"The latest decision is a revocation.", "Die letzte Entscheidung ist ein Widerruf.") \
V(PFD_STATUS_CANCELLED, "cancelled", "cancelled", "ausgefallen", \
	"The measure fell through.", "Die Maßnahme ist ausgefallen.") \
V(PFD_STATUS_WITHDRAWN, "withdrawn", "withdrawn", "zurückgezogen", \
	"The applicant took the application back.", "Der Antrag wurde zurückgezogen.") \
V(PFD_STATUS_REJECTED, "rejected", "rejected", "abgelehnt", \
	"The latest decision is a rejection.", "Die letzte Entscheidung ist eine Ablehnung.") \
V(PFD_STATUS_CLOSED, "closed", "closed", "abgeschlossen", \
	"Everything is done and filed.", "Alles ist erledigt und abgelegt.") \
V(PFD_STATUS_ACCEPTED, "accepted", "accepted", "anerkannt", \
	"The proof of use was checked and accepted.", "Der Verwendungsnachweis ist geprüft und anerkannt.") \
V(PFD_STATUS_SETTLED, "settled", "settled", "abgerechnet", \
	"The proof of use was received.", "Der Verwendungsnachweis liegt vor.") \
V(PFD_STATUS_PAID, "paid", "paid", "ausgezahlt", \
	"At least one payment was made.", "Mindestens eine Auszahlung ist erfolgt.") \
V(PFD_STATUS_AWARDED, "awarded", "awarded", "bewilligt", \
	"The grant was awarded, nothing was paid yet.", "Die Zuwendung ist bewilligt, noch nicht ausgezahlt.") \
V(PFD_STATUS_IN_REVIEW, "in_review", "in review", "in Prüfung", \
	"A review or an approval stands in the record.", "Eine Prüfung oder Zustimmung ist eingetragen.") \
V(PFD_STATUS_RECEIVED, "received", "received", "eingegangen", \
	"The application is there.", "Der Antrag ist eingegangen.") \
V(PFD_STATUS_DRAFT, "draft", "draft", "Entwurf", \
	"Not yet received.", "Noch nicht eingegangen.")

#define PFD_VALUES_DOCUMENT_KIND(V) \
V(PFD_DOCUMENT_APPLICATION, "application", "application", "Antrag") \
V(PFD_DOCUMENT_PROJECT_DESCRIPTION, "project_description", "project description", "Projektbeschreibung") \
V(PFD_DOCUMENT_FINANCING_PLAN, "financing_plan", "financing plan", "Finanzierungsplan") \
V(PFD_DOCUMENT_NONPROFIT_PROOF, "nonprofit_proof", "proof of non-profit status", "Nachweis der Gemeinnützigkeit") \
V(PFD_DOCUMENT_ARTICLES, "articles", "articles of association", "Satzung") \
V(PFD_DOCUMENT_REGISTER_EXTRACT, "register_extract", "register extract", "Registerauszug") \
V(PFD_DOCUMENT_DEMOCRACY_DECLARATION, "democracy_declaration", "declaration on the free democratic basic order", \
	"Erklärung zur freiheitlichen demokratischen Grundordnung") \
V(PFD_DOCUMENT_NOTICE, "notice", "grant notice", "Zuwendungsbescheid") \
V(PFD_DOCUMENT_CONTRACT, "contract", "forwarding contract", "Weiterleitungsvertrag") \
V(PFD_DOCUMENT_PAYMENT_ORDER, "payment_order", "payment order", "Auszahlungsanordnung") \
V(PFD_DOCUMENT_QUOTE, "quote", "quote", "Vergleichsangebot") \
V(PFD_DOCUMENT_RECEIPT_LIST, "receipt_list", "receipt list", "Belegliste") \
V(PFD_DOCUMENT_ATTENDANCE_LIST, "attendance_list", "attendance list", "Teilnahmeliste") \
V(PFD_DOCUMENT_NARRATIVE_REPORT, "narrative_report", "narrative report", "Sachbericht") \
V(PFD_DOCUMENT_FEE_CONTRACT, "fee_contract", "fee contract", "Honorarvertrag") \
V(PFD_DOCUMENT_INVOICE, "invoice", "invoice", "Rechnung") \
V(PFD_DOCUMENT_PUBLICATION, "publication", "publication", "Veröffentlichung") \
V(PFD_DOCUMENT_MINUTES, "minutes", "minutes", "Protokoll") \
V(PFD_DOCUMENT_PHOTO, "photo", "photo", "Foto", \
	"Of people: with their consent.", "Von Menschen: mit deren Einwilligung.") \
V(PFD_DOCUMENT_OTHER, "other", "other document", "Sonstiges Dokument")

/* ---- projects --------------------------------------------------------------- */

#define PFD_VALUES_PUBLICITY_KIND(V) \
V(PFD_PUBLICITY_POSTER, "poster", "poster", "Plakat") \
V(PFD_PUBLICITY_FLYER, "flyer", "flyer", "Flyer") \
V(PFD_PUBLICITY_BROCHURE, "brochure", "brochure", "Broschüre") \
V(PFD_PUBLICITY_PRESS, "press", "press release", "Pressemitteilung") \
V(PFD_PUBLICITY_WEBSITE, "website", "web page", "Internetseite") \
V(PFD_PUBLICITY_SOCIAL_MEDIA, "social_media", "social media post", "Beitrag in sozialen Medien") \
V(PFD_PUBLICITY_AUDIO_VIDEO, "audio_video", "audio or video", "Ton- oder Filmbeitrag") \
V(PFD_PUBLICITY_OTHER, "other", "other publication", "Sonstige Veröffentlichung")

/* ---- bodies and meetings ------------------------------------------------------ */

#define PFD_VALUES_BODY_KIND(V) \
V(PFD_BODY_STEERING, "steering", "alliance", "Bündnis", \
	"The central body, formerly steering committee (Begleitausschuss).", \
	"Das zentrale Gremium, früher Begleitausschuss.") \
V(PFD_BODY_YOUTH, "youth", "youth forum", "Jugendforum") \
V(PFD_BODY_WORKING_GROUP, "working_group", "working group", "Arbeitsgruppe")

#define PFD_VALUES_QUORUM_BASE(V) \
V(PFD_QUORUM_BASE_ENTITLED, "entitled", "members entitled to vote", "Stimmberechtigte", \
	"Seats that are filled on the day.", "Am Sitzungstag besetzte Sitze.") \
V(PFD_QUORUM_BASE_SEATS, "seats", "all seats", "Alle Sitze", \
	"Also seats that stand empty.", "Auch unbesetzte Sitze.")

#define PFD_VALUES_MAJORITY(V) \
V(PFD_MAJORITY_SIMPLE, "simple", "simple majority", "Einfache Mehrheit", \
	"More yes than no votes.", "Mehr Ja- als Nein-Stimmen.") \
V(PFD_MAJORITY_ABSOLUTE, "absolute", "absolute majority", "Absolute Mehrheit", \
	"More than half of the base.", "Mehr als die Hälfte der Bezugsgröße.") \
V(PFD_MAJORITY_TWO_THIRDS, "two_thirds", "two-thirds majority", "Zweidrittelmehrheit", \
	"At least two thirds of the base.", "Mindestens zwei Drittel der Bezugsgröße.")

#define PFD_VALUES_MAJORITY_BASE(V) \
V(PFD_MAJORITY_BASE_YES, "yes", "yes votes", "Ja-Stimmen", \
	"The sum of the yes votes, as in elections among several candidates.", \
	"Die Summe der Ja-Stimmen, wie bei Wahlen unter mehreren Vorschlägen.") \
V(PFD_MAJORITY_BASE_YES_NO, "yes-no", "yes and no votes", "Ja- und Nein-Stimmen", \
	"Abstentions do not count.", "Enthaltungen zählen nicht mit.") \
V(PFD_MAJORITY_BASE_YES_NO_ABSTAIN, "yes-no-abstain", "yes, no and abstentions", "Ja, Nein und Enthaltungen") \
V(PFD_MAJORITY_BASE_VALID, "valid", "valid votes", "Gültige Stimmen") \
V(PFD_MAJORITY_BASE_CAST, "cast", "votes cast", "Abgegebene Stimmen", \
	"Invalid votes count too.", "Ungültige Stimmen zählen mit.") \
V(PFD_MAJORITY_BASE_ENTITLED, "entitled", "members entitled to vote", "Stimmberechtigte") \
V(PFD_MAJORITY_BASE_ENTITLED_PRESENT, "entitled-present", "members entitled and present", "Anwesende Stimmberechtigte")

#define PFD_VALUES_TIE(V) \
V(PFD_TIE_REFUSED, "refused", "refused", "Abgelehnt", \
	"A tie refuses the motion.", "Bei Stimmengleichheit ist der Antrag abgelehnt.") \
V(PFD_TIE_CHAIR, "chair", "chair decides", "Vorsitz entscheidet", \
	"With a tie the chair's vote decides.", "Bei Stimmengleichheit entscheidet die Stimme des Vorsitzes.") \
V(PFD_TIE_DEFERRED, "deferred", "deferred", "Vertagt", \
	"A tie defers the motion.", "Bei Stimmengleichheit ist der Antrag vertagt.")

#define PFD_VALUES_SILENCE(V) \
V(PFD_SILENCE_NOT_VOTING, "not_voting", "no vote", "Keine Stimme", \
	"Who does not answer does not vote and does not count for the quorum.", \
	"Wer nicht antwortet, stimmt nicht mit und zählt nicht für die Beschlussfähigkeit.") \
V(PFD_SILENCE_YES, "yes", "yes", "Ja", "Who does not answer agrees.", "Wer nicht antwortet, stimmt zu.") \
V(PFD_SILENCE_ABSTAIN, "abstain", "abstention", "Enthaltung", \
	"Who does not answer abstains.", "Wer nicht antwortet, enthält sich.")

#define PFD_VALUES_MEETING_KIND(V) \
V(PFD_MEETING_ORDINARY, "ordinary", "ordinary meeting", "Ordentliche Sitzung") \
V(PFD_MEETING_SPECIAL, "special", "special meeting", "Außerordentliche Sitzung") \
V(PFD_MEETING_CIRCULAR, "circular", "circular vote", "Umlaufverfahren")

#define PFD_VALUES_ATTENDANCE_MODE(V) \
V(PFD_ATTENDANCE_MODE_ROOM, "room", "in the room", "Vor Ort") \
V(PFD_ATTENDANCE_MODE_ONLINE, "online", "online", "Online")

#define PFD_VALUES_VOTE(V) \
V(PFD_VOTE_YES, "yes", "yes", "Ja") \
V(PFD_VOTE_NO, "no", "no", "Nein") \
V(PFD_VOTE_ABSTAIN, "abstain", "abstention", "Enthaltung") \
V(PFD_VOTE_INVALID, "invalid", "invalid", "Ungültig") \
V(PFD_VOTE_NOT_VOTING, "not_voting", "did not vote", "Nicht abgestimmt")

#define PFD_VALUES_ITEM_RESULT(V) \
V(PFD_ITEM_RESULT_ADOPTED, "adopted", "adopted", "Angenommen") \
V(PFD_ITEM_RESULT_REJECTED, "rejected", "rejected", "Abgelehnt") \
V(PFD_ITEM_RESULT_DEFERRED, "deferred", "deferred", "Vertagt") \
V(PFD_ITEM_RESULT_VOID, "void", "void", "Ungültig", \
	"The vote does not count, for example without a quorum.", \
	"Die Abstimmung gilt nicht, zum Beispiel mangels Beschlussfähigkeit.") \
V(PFD_ITEM_RESULT_NOTED, "noted", "noted", "Zur Kenntnis genommen")

#define PFD_VALUES_CONFLICT_BASIS(V) \
V(PFD_CONFLICT_BASIS_DECLARED, "declared", "declared by the member", "Selbst angezeigt") \
V(PFD_CONFLICT_BASIS_FOUND, "found", "found by the body", "Vom Gremium festgestellt")

/* ---- incidents ------------------------------------------------------------------ */

#define PFD_VALUES_PRECISION(V) \
V(PFD_PRECISION_DAY, "day", "day", "Tag") \
V(PFD_PRECISION_MONTH, "month", "month", "Monat") \
V(PFD_PRECISION_YEAR, "year", "year", "Jahr")

/* RIAS, after the Community Security Trust; the gravest first [S99]. */
#define PFD_VALUES_INCIDENT_TYPE(V) \
V(PFD_INCIDENT_EXTREME_VIOLENCE, "extreme_violence", "extreme violence", "Extreme Gewalt", \
	"Attacks or attempts that can cost lives or are grave bodily harm.", \
	"Angriffe oder Versuche, die das Leben kosten können oder schwere Körperverletzungen sind.") \
V(PFD_INCIDENT_ASSAULT, "assault", "assault", "Angriff", \
	"Attacks on people without danger to life, also attempts.", \
	"Körperliche Angriffe ohne Lebensgefahr, auch versuchte.") \
V(PFD_INCIDENT_TARGETED_DAMAGE, "targeted_damage", "targeted damage", "Gezielte Sachbeschädigung", \
	"Damage to the property of those meant, or to memorials; other graffiti is abusive behaviour.", \
	"Beschädigung des Eigentums Betroffener oder von Gedenkorten; andere Schmierereien sind verletzendes Verhalten.") \
V(PFD_INCIDENT_THREAT, "threat", "threat", "Bedrohung", \
	"A clear and concretely addressed announcement of violence.", \
	"Eine eindeutige und konkret adressierte Ankündigung von Gewalt.") \
V(PFD_INCIDENT_ABUSIVE_BEHAVIOUR, "abusive_behaviour", "abusive behaviour", "Verletzendes Verhalten", \
	"Insults and statements, spoken, written or on walls.", \
	"Beleidigungen und Äußerungen, mündlich, schriftlich oder an Wänden.") \
V(PFD_INCIDENT_MASS_MAILING, "mass_mailing", "mass mailing", "Massenzuschrift", \
	"Writings addressed to many.", "Zuschriften, die sich an viele richten.")

#define PFD_VALUES_INCIDENT_FORM(V) \
V(PFD_INCIDENT_FORM_IN_PERSON, "in_person", "in person", "Von Angesicht zu Angesicht") \
V(PFD_INCIDENT_FORM_WRITING, "writing", "letter, message or call", "Zuschrift oder Anruf") \
V(PFD_INCIDENT_FORM_ONLINE, "online", "online", "Online", \
	"Public in the net; a message to one is a writing.", \
	"Öffentlich im Netz; eine Nachricht an Einzelne ist eine Zuschrift.") \
V(PFD_INCIDENT_FORM_GRAFFITI, "graffiti", "graffiti, sticker or poster", "Schmiererei, Aufkleber oder Plakat") \
V(PFD_INCIDENT_FORM_ASSEMBLY, "assembly", "assembly", "Versammlung") \
V(PFD_INCIDENT_FORM_OTHER, "other", "other form", "Andere Form")

/* The grounds of the police's definition of politically motivated crime (PMK),
 * which victim support counts by. */
#define PFD_VALUES_MOTIVE(V) \
V(PFD_MOTIVE_POLITICAL_STANCE, "political_stance", "political stance or engagement", "Politische Haltung oder Engagement") \
V(PFD_MOTIVE_ORIGIN, "origin", "nationality, ethnicity or colour", "Nationalität, ethnische Zugehörigkeit oder Hautfarbe") \
V(PFD_MOTIVE_BELIEF, "belief", "religion or world view", "Religion oder Weltanschauung") \
V(PFD_MOTIVE_SOCIAL_STATUS, "social_status", "social status", "Sozialer Status") \
V(PFD_MOTIVE_DISABILITY, "disability", "disability", "Behinderung oder Beeinträchtigung") \
V(PFD_MOTIVE_SEXUAL_IDENTITY, "sexual_identity", "sexual orientation or identity", "Sexuelle Orientierung oder Identität") \
V(PFD_MOTIVE_APPEARANCE, "appearance", "appearance", "Äußeres Erscheinungsbild") \
V(PFD_MOTIVE_UNCLEAR, "unclear", "unclear", "Ungeklärt")

#define PFD_VALUES_OFFENCE(V) \
V(PFD_OFFENCE_HOMICIDE, "homicide", "homicide or attempt", "Tötung oder Tötungsversuch") \
V(PFD_OFFENCE_DANGEROUS_BODILY_HARM, "dangerous_bodily_harm", "dangerous bodily harm", "Gefährliche Körperverletzung") \
V(PFD_OFFENCE_BODILY_HARM, "bodily_harm", "bodily harm", "Körperverletzung") \
V(PFD_OFFENCE_ARSON_EXPLOSIVES, "arson_explosives", "arson or explosives", "Brand- oder Sprengstoffdelikt") \
V(PFD_OFFENCE_ROAD_TRAFFIC, "road_traffic", "dangerous interference with road traffic", "Gefährlicher Eingriff in den Straßenverkehr") \
V(PFD_OFFENCE_ROBBERY, "robbery", "robbery", "Raub") \
V(PFD_OFFENCE_THREAT_COERCION, "threat_coercion", "threat or coercion", "Bedrohung oder Nötigung") \
V(PFD_OFFENCE_MASSIVE_DAMAGE, "massive_damage", "massive damage to property", "Massive Sachbeschädigung") \
V(PFD_OFFENCE_OTHER, "other", "other offence", "Anderes Delikt")

#define PFD_VALUES_PLACE_PRECISION(V) \
V(PFD_PLACE_DISTRICT, "district", "district", "Stadtteil") \
V(PFD_PLACE_AREA, "area", "funding area", "Fördergebiet", \
	"Somewhere in the area; the district is not known or not to be told.", \
	"Irgendwo im Gebiet; der Stadtteil ist nicht bekannt oder soll nicht genannt werden.") \
V(PFD_PLACE_ONLINE, "online", "online", "Im Netz") \
V(PFD_PLACE_UNKNOWN, "unknown", "unknown", "Unbekannt")

#define PFD_VALUES_INCIDENT_SOURCE(V) \
V(PFD_INCIDENT_SOURCE_AFFECTED, "affected", "somebody affected", "Betroffene") \
V(PFD_INCIDENT_SOURCE_WITNESS, "witness", "witness", "Zeuginnen und Zeugen") \
V(PFD_INCIDENT_SOURCE_OFFICE, "office", "own observation", "Eigene Beobachtung") \
V(PFD_INCIDENT_SOURCE_PARTNER, "partner", "partner organisation", "Partnerorganisation") \
V(PFD_INCIDENT_SOURCE_REGISTRY, "registry", "registry of incidents", "Meldestelle", \
	"For example RIAS for antisemitic incidents.", "Zum Beispiel RIAS für antisemitische Vorfälle.") \
V(PFD_INCIDENT_SOURCE_VICTIM_SUPPORT, "victim_support", "victim support", "Opferberatung", \
	"For example the Mobile Opferberatung; it counts unreported attacks, too, and corrects earlier years.", \
	"Zum Beispiel die Mobile Opferberatung; zählt auch nicht angezeigte Angriffe und berichtigt frühere Jahre.") \
V(PFD_INCIDENT_SOURCE_MOBILE_ADVICE, "mobile_advice", "mobile advice", "Mobile Beratung") \
V(PFD_INCIDENT_SOURCE_POLICE, "police", "police", "Polizei", \
	"Counted on intake; a year's figures are final at the end of the next January.", \
	"Eingangsstatistik; die Zahlen eines Jahres stehen Ende Januar des nächsten fest.") \
V(PFD_INCIDENT_SOURCE_PRESS, "press", "press", "Presse") \
V(PFD_INCIDENT_SOURCE_OTHER, "other", "other source", "Andere Quelle")

#define PFD_VALUES_VERIFIER(V) \
V(PFD_VERIFIER_OFFICE, "office", "coordination office", "Koordinierungs- und Fachstelle") \
V(PFD_VERIFIER_SPECIALISTS, "specialists", "registry or advice centre", "Melde- oder Beratungsstelle") \
V(PFD_VERIFIER_POLICE, "police", "police", "Polizei")

#define PFD_VALUES_POLICE_CATEGORY(V) \
V(PFD_POLICE_RIGHT, "right", "PMK right", "PMK -rechts-") \
V(PFD_POLICE_LEFT, "left", "PMK left", "PMK -links-") \
V(PFD_POLICE_FOREIGN_IDEOLOGY, "foreign_ideology", "PMK foreign ideology", "PMK -ausländische Ideologie-") \
V(PFD_POLICE_RELIGIOUS_IDEOLOGY, "religious_ideology", "PMK religious ideology", "PMK -religiöse Ideologie-") \
V(PFD_POLICE_OTHER, "other", "PMK other", "PMK -sonstige Zuordnung-", \
	"Until the end of 2022: not to be assigned.", "Bis Ende 2022: nicht zuzuordnen.")

/* ---- contacts ------------------------------------------------------------------ */

#define PFD_VALUES_CONTACT_KIND(V) \
V(PFD_CONTACT_PERSON, "person", "person", "Person", \
	"A natural person; name, address and account are never stored in plain text.", \
	"Eine natürliche Person; Name, Anschrift und Konto stehen nie im Klartext.") \
V(PFD_CONTACT_ORGANISATION, "organisation", "organisation", "Organisation") \
V(PFD_CONTACT_GROUP, "group", "group", "Gruppe", \
	"A group without legal form, for example an initiative of young people.", \
	"Eine Gruppe ohne Rechtsform, zum Beispiel eine Initiative junger Menschen.")

#define PFD_VALUES_LEGAL_FORM(V) \
V(PFD_LEGAL_FORM_REGISTERED_ASSOCIATION, "registered_association", "registered association", "Eingetragener Verein") \
V(PFD_LEGAL_FORM_FOUNDATION, "foundation", "foundation", "Stiftung") \
V(PFD_LEGAL_FORM_GGMBH, "ggmbh", "non-profit limited company", "Gemeinnützige GmbH") \
V(PFD_LEGAL_FORM_GMBH, "gmbh", "limited company", "GmbH") \
V(PFD_LEGAL_FORM_CHURCH, "church", "church or religious community", "Kirche oder Religionsgemeinschaft") \
V(PFD_LEGAL_FORM_PUBLIC_BODY, "public_body", "public body", "Öffentliche Stelle") \
V(PFD_LEGAL_FORM_COOPERATIVE, "cooperative", "cooperative", "Genossenschaft") \
V(PFD_LEGAL_FORM_UNINCORPORATED, "unincorporated", "unincorporated association", "Nicht eingetragener Verein") \
V(PFD_LEGAL_FORM_COMPANY, "company", "other company", "Anderes Unternehmen") \
V(PFD_LEGAL_FORM_OTHER, "other", "other legal form", "Andere Rechtsform")

#define PFD_VALUES_NONPROFIT_KIND(V) \
V(PFD_NONPROFIT_EXEMPTION_NOTICE, "exemption_notice", "tax exemption notice", "Freistellungsbescheid", \
	"Valid for five years (§ 63 (5) AO).", "Fünf Jahre gültig (§ 63 Abs. 5 AO).") \
V(PFD_NONPROFIT_SECTION_60A, "section_60a", "notice under § 60a AO", "Bescheid nach § 60a AO", \
	"Valid for three years (§ 63 (5) AO).", "Drei Jahre gültig (§ 63 Abs. 5 AO).")

#define PFD_VALUES_SEAT_ROLE(V) \
V(PFD_SEAT_ROLE_CHAIR, "chair", "chair", "Vorsitz") \
V(PFD_SEAT_ROLE_DEPUTY_CHAIR, "deputy_chair", "deputy chair", "Stellvertretender Vorsitz") \
V(PFD_SEAT_ROLE_MEMBER, "member", "member", "Mitglied") \
V(PFD_SEAT_ROLE_DEPUTY, "deputy", "deputy", "Stellvertretung", \
	"Votes only in the place of the member named.", \
	"Stimmt nur anstelle des genannten Mitglieds ab.") \
V(PFD_SEAT_ROLE_ADVISORY, "advisory", "advisory member", "Beratendes Mitglied", \
	"Without a vote.", "Ohne Stimmrecht.")

#define PFD_VALUES_SECTOR(V) \
V(PFD_SECTOR_CIVIL_SOCIETY, "civil_society", "civil society", "Zivilgesellschaft") \
V(PFD_SECTOR_ADMINISTRATION, "administration", "administration", "Verwaltung") \
V(PFD_SECTOR_POLITICS, "politics", "politics", "Politik") \
V(PFD_SECTOR_YOUTH, "youth", "youth forum", "Jugendforum") \
V(PFD_SECTOR_EDUCATION, "education", "education and science", "Bildung und Wissenschaft") \
V(PFD_SECTOR_RELIGION, "religion", "religious communities", "Religionsgemeinschaften") \
V(PFD_SECTOR_BUSINESS, "business", "business and trade unions", "Wirtschaft und Gewerkschaften") \
V(PFD_SECTOR_OTHER, "other", "other sector", "Anderer Bereich")

#define PFD_VALUES_AFFILIATION_ROLE(V) \
V(PFD_AFFILIATION_CHAIR, "chair", "chair", "Vorsitz") \
V(PFD_AFFILIATION_BOARD, "board", "board member", "Vorstandsmitglied") \
V(PFD_AFFILIATION_STAFF, "staff", "staff", "Beschäftigt") \
V(PFD_AFFILIATION_MEMBER, "member", "member", "Mitglied")

#define PFD_VALUES_CONSENT_PURPOSE(V) \
V(PFD_CONSENT_CONTACT, "contact", "being contacted", "Kontaktaufnahme") \
V(PFD_CONSENT_PHOTO, "photo", "photos", "Fotos") \
V(PFD_CONSENT_PUBLICATION, "publication", "publication of the name", "Veröffentlichung des Namens")

/* ---- personal data -------------------------------------------------------- */

#define PFD_VALUES_RETENTION(V) \
V(PFD_RETENTION_CONTACT, "contact", "contact", "Kontakt", \
	"Name, address, e-mail and phone of somebody the office works with; nothing demands keeping them.", \
	"Name, Anschrift, E-Mail und Telefon von Menschen, mit denen die Fachstelle arbeitet; keine Frist verlangt sie.") \
V(PFD_RETENTION_CONTRACT, "contract", "contract", "Vertrag", \
	"Name and address of the person who answers for a grant; kept until claims are barred.", \
	"Name und Anschrift der für eine Förderung verantwortlichen Person; bis zur Verjährung aufzubewahren.") \
V(PFD_RETENTION_PAYMENT, "payment", "payment", "Zahlung", \
	"Name and account of a payee; kept with the vouchers.", \
	"Name und Konto von Zahlungsempfängern; mit den Belegen aufzubewahren.")

#define PFD_VALUES_KEYSTORE_KIND(V) \
V(PFD_KEYSTORE_MACHINE, "machine", "machine", "Rechner", \
	"The keystore in a user's data directory.", "Der Schlüsselspeicher im Datenverzeichnis einer Benutzerin.") \
V(PFD_KEYSTORE_BUNDLE, "bundle", "bundle", "Bündel", \
	"A file sealed with a passphrase, made by `pfd key export`.", "Eine mit Passphrase versiegelte Datei von `pfd key export`.") \
V(PFD_KEYSTORE_ESCROW, "escrow", "escrow", "Hinterlegung", \
	"A file sealed for a recipient who keeps it against the loss of a machine.", "Eine für eine Person versiegelte Datei, die sie gegen den Verlust eines Rechners verwahrt.")

/* ---- advice and partners --------------------------------------------------- */

#define PFD_VALUES_ADVICE_CHANNEL(V) \
V(PFD_ADVICE_IN_PERSON, "in_person", "in person", "Persönlich") \
V(PFD_ADVICE_PHONE, "phone", "phone", "Telefon") \
V(PFD_ADVICE_EMAIL, "email", "e-mail", "E-Mail") \
V(PFD_ADVICE_VIDEO, "video", "video call", "Videogespräch") \
V(PFD_ADVICE_VISIT, "visit", "visit", "Besuch vor Ort") \
V(PFD_ADVICE_EVENT, "event", "at an event", "Auf einer Veranstaltung") \
V(PFD_ADVICE_OTHER, "other", "other way", "Anderer Weg")

#define PFD_VALUES_ADVICE_CLIENT(V) \
V(PFD_CLIENT_CITIZEN, "citizen", "citizen", "Bürgerin oder Bürger") \
V(PFD_CLIENT_ASSOCIATION, "association", "association", "Verein") \
V(PFD_CLIENT_GROUP, "group", "group", "Gruppe", \
	"An initiative without legal form.", "Eine Initiative ohne Rechtsform.") \
V(PFD_CLIENT_SCHOOL, "school", "school", "Schule", \
	"Also day-care centres and youth clubs.", "Auch Kindertagesstätten und Jugendklubs.") \
V(PFD_CLIENT_PUBLIC_BODY, "public_body", "public body", "Behörde") \
V(PFD_CLIENT_COMPANY, "company", "company", "Unternehmen")

#define PFD_VALUES_ADVICE_TOPIC(V) \
V(PFD_ADVICE_CONCEPT, "concept", "concept of a project", "Projektkonzept") \
V(PFD_ADVICE_FUNDING, "funding", "funding opportunities", "Fördermöglichkeiten", \
	"Also other funders' programmes.", "Auch Programme anderer Geldgeber.") \
V(PFD_ADVICE_BUDGET, "budget", "costs and financing", "Kosten und Finanzierung") \
V(PFD_ADVICE_APPLICATION, "application", "application", "Antrag") \
V(PFD_ADVICE_SETTLEMENT, "settlement", "proof of use", "Verwendungsnachweis") \
V(PFD_ADVICE_PUBLICITY, "publicity", "publicity", "Öffentlichkeitsarbeit") \
V(PFD_ADVICE_NETWORKING, "networking", "networking", "Vernetzung") \
V(PFD_ADVICE_TRAINING, "training", "training", "Fortbildung") \
V(PFD_ADVICE_ENMITY, "enmity", "dealing with enmity", "Umgang mit Menschenfeindlichkeit", \
	"Incidents, hate, extremism; referral to specialised advice.", \
	"Vorfälle, Anfeindungen, Extremismus; Verweis an Fachberatung.") \
V(PFD_ADVICE_ENGAGEMENT, "engagement", "getting involved", "Mitmachen") \
V(PFD_ADVICE_PROGRAMME, "programme", "the programme", "Programm und Partnerschaft") \
V(PFD_ADVICE_TOPIC_OTHER, "other", "other topic", "Anderes Thema")

#define PFD_VALUES_ACQUISITION_STAGE(V) \
V(PFD_STAGE_IDENTIFIED, "identified", "identified", "Ermittelt", \
	"Could become a partner; not spoken to yet.", "Kommt als Partner infrage; noch nicht angesprochen.") \
V(PFD_STAGE_CONTACTED, "contacted", "contacted", "Angesprochen") \
V(PFD_STAGE_ADVISED, "advised", "advised", "Beraten") \
V(PFD_STAGE_APPLIED, "applied", "applied", "Antrag gestellt") \
V(PFD_STAGE_PARTNER, "partner", "partner", "Partner") \
V(PFD_STAGE_DORMANT, "dormant", "dormant", "Ruht", \
	"No contact at present.", "Zurzeit kein Kontakt.")

/* ---- strategy ------------------------------------------------------------------- */

#define PFD_VALUES_GOAL_LEVEL(V) \
V(PFD_GOAL_GUIDING, "guiding", "guiding goal", "Leitziel") \
V(PFD_GOAL_INTERMEDIATE, "intermediate", "intermediate goal", "Mittlerziel") \
V(PFD_GOAL_ACTION, "action", "action goal", "Handlungsziel", \
	"What can be seen to be reached: it has indicators.", \
	"Was überprüfbar erreicht werden soll: es hat Indikatoren.")

#define PFD_VALUES_CONCEPT_KIND(V) \
V(PFD_CONCEPT_ANALYSIS, "analysis", "analysis of situation and resources", "Situations- und Ressourcenanalyse") \
V(PFD_CONCEPT_PLAN, "plan", "action plan", "Handlungskonzept") \
V(PFD_CONCEPT_SAFETY, "safety", "protection plan", "Schutzkonzept") \
V(PFD_CONCEPT_OTHER, "other", "other concept", "Anderes Konzept")

/* ---- events and networks ------------------------------------------------------ */

#define PFD_VALUES_EVENT_KIND(V) \
V(PFD_EVENT_CONFERENCE, "conference", "democracy conference", "Demokratiekonferenz") \
V(PFD_EVENT_TRAINING, "training", "training", "Fortbildung", \
	"Of the people active in the partnership.", "Für die in der Partnerschaft Aktiven.") \
V(PFD_EVENT_FESTIVAL, "festival", "festival or city event", "Stadtteil- oder Stadtfest") \
V(PFD_EVENT_NETWORKING, "networking", "network meeting", "Netzwerktreffen") \
V(PFD_EVENT_EXCHANGE, "exchange", "professional exchange", "Fachaustausch") \
V(PFD_EVENT_QUALIFICATION, "qualification", "qualification of the programme", "Qualifizierung des Bundesprogramms", \
	"Which the office takes part in itself.", "An der die Fachstelle selbst teilnimmt.") \
V(PFD_EVENT_EVALUATION, "evaluation", "meeting of the scientific evaluation", "Termin der wissenschaftlichen Begleitung") \
V(PFD_EVENT_OWN, "own", "other event of the office", "Andere eigene Veranstaltung")

#define PFD_VALUES_LEVEL(V) \
V(PFD_LEVEL_CITY, "city", "city", "Stadt") \
V(PFD_LEVEL_REGION, "region", "region", "Region") \
V(PFD_LEVEL_LAND, "land", "Land", "Land") \
V(PFD_LEVEL_FEDERAL, "federal", "federation", "Bund")

#define PFD_VALUES_OFFICE_ROLE(V) \
V(PFD_OFFICE_ROLE_HOST, "host", "host", "Veranstalterin") \
V(PFD_OFFICE_ROLE_CO_HOST, "co_host", "co-host", "Mitveranstalterin") \
V(PFD_OFFICE_ROLE_STAND, "stand", "stand", "Stand") \
V(PFD_OFFICE_ROLE_GUEST, "guest", "guest", "Gast")

#define PFD_VALUES_NETWORK_ROLE(V) \
V(PFD_NETWORK_ROLE_COORDINATION, "coordination", "coordination", "Koordination") \
V(PFD_NETWORK_ROLE_MEMBER, "member", "member", "Mitglied") \
V(PFD_NETWORK_ROLE_GUEST, "guest", "guest", "Gast")

/* ---- publicity of the office ---------------------------------------------------- */

#define PFD_VALUES_POST_CHANNEL(V) \
V(PFD_POST_HOMEPAGE, "homepage", "homepage", "Homepage") \
V(PFD_POST_SOCIAL_MEDIA, "social_media", "social media", "Soziale Medien") \
V(PFD_POST_PRESS, "press", "press", "Presse") \
V(PFD_POST_NEWSLETTER, "newsletter", "newsletter", "Newsletter") \
V(PFD_POST_PRINT, "print", "print", "Druck")

#define PFD_VALUES_POST_STATUS(V) \
V(PFD_POST_STATUS_IDEA, "idea", "idea", "Idee") \
V(PFD_POST_STATUS_DRAFT, "draft", "draft", "Entwurf") \
V(PFD_POST_STATUS_APPROVED, "approved", "approved", "Freigegeben") \
V(PFD_POST_STATUS_PUBLISHED, "published", "published", "Veröffentlicht")

#define PFD_VALUES_IMAGE_CONSENT(V) \
V(PFD_IMAGE_CONSENT_NOT_NEEDED, "not_needed", "not needed", "Nicht nötig", \
	"Nobody can be recognised.", "Niemand ist zu erkennen.") \
V(PFD_IMAGE_CONSENT_ON_FILE, "on_file", "on file", "Liegt vor") \
V(PFD_IMAGE_CONSENT_ASKED, "asked", "asked for", "Angefragt")

#define PFD_VALUES_REACH(V) \
V(PFD_REACH_VIEWS, "views", "views", "Aufrufe") \
V(PFD_REACH_REACHED, "reached", "people reached", "Erreichte Personen") \
V(PFD_REACH_REACTIONS, "reactions", "reactions", "Reaktionen") \
V(PFD_REACH_SHARES, "shares", "shares", "Geteilt") \
V(PFD_REACH_COPIES, "copies", "copies handed out", "Verteilte Exemplare") \
V(PFD_REACH_RECIPIENTS, "recipients", "recipients", "Empfänger") \
V(PFD_REACH_ARTICLES, "articles", "articles it led to", "Presseberichte")

/* ---- analyses --------------------------------------------------------------------- */

#define PFD_VALUES_ANALYSIS_KIND(V) \
V(PFD_ANALYSIS_POLICE, "police", "police statistics", "Polizeistatistik", \
	"Counted on intake; final for a year at the end of the next January.", \
	"Eingangsstatistik; für ein Jahr Ende Januar des nächsten abgeschlossen.") \
V(PFD_ANALYSIS_MONITOR, "monitor", "registry or victim support", "Meldestelle oder Opferberatung") \
V(PFD_ANALYSIS_STUDY, "study", "study", "Studie") \
V(PFD_ANALYSIS_OWN, "own", "own assessment", "Eigene Einschätzung")

/* clang-format on */

#endif
