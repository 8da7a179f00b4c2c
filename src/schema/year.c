/* The fields of the funding year: where the money comes from, the pots it is
 * put into, and the tracks, parameters and texts in force.
 */
#include "tables.h"

PFD_FIELDS(source, struct pfd_source,
	(ENUM, source, source, "Source", "Mittelgeber", "Who gives the money.",
		"Wer die Mittel gibt.", .flags = PFD_REQUIRED),
	(MONEY, planned, "Planned", "Geplant",
		"The amount counted on until the source's first notice "
		"arrives.",
		"Der Betrag, mit dem bis zum ersten Bescheid gerechnet wird."));

PFD_FIELDS(notice, struct pfd_notice, (NO, no),
	(ENUM, source, source, "Source", "Mittelgeber", "Who gives the money.",
		"Wer die Mittel gibt.", .flags = PFD_REQUIRED),
	(ENUM, kind, notice_kind, "Kind", "Art",
		"A first grant notice, or an amending one.",
		"Zuwendungsbescheid oder Änderungsbescheid.",
		.flags = PFD_REQUIRED),
	(DATE, date, "Date", "Datum", "The date of the notice.",
		"Das Datum des Bescheids.", .flags = PFD_REQUIRED),
	(STR, reference, "Reference", "Aktenzeichen",
		"The funder's file number.",
		"Aktenzeichen des Zuwendungsgebers.", .flags = PFD_NUMBER_LIKE),
	(FILED, document, "The notice on file.",
		"Der Bescheid in den Unterlagen."),
	(MONEY, amount, "Amount", "Betrag",
		"The source's total for the year; of an amending notice the "
		"new total, not the difference.",
		"Die Summe des Mittelgebers für das Jahr; bei einem "
		"Änderungsbescheid die neue Summe, nicht die Differenz.",
		.flags = PFD_REQUIRED));

PFD_FIELDS(council_resolution,
	__typeof__(PFD_MEMBER(struct pfd_year, council_resolution)),
	(DATE, date, "Date", "Datum",
		"When the council or its committee consented to drawing the "
		"federal money.",
		"Wann der Rat oder ein Ausschuss dem Abruf der Bundesmittel "
		"zugestimmt hat."),
	(STR, body, "Body", "Gremium", "The council or the committee.",
		"Der Rat oder der Ausschuss."),
	(STR, reference, "Reference", "Drucksache",
		"The number of the motion or resolution.",
		"Nummer der Drucksache oder des Beschlusses.",
		.flags = PFD_NUMBER_LIKE),
	(FILED, document, "The resolution on file.",
		"Der Beschluss in den Unterlagen."));

PFD_FIELDS(pot, struct pfd_pot,
	(ENUM, pot, pot, "Pot", "Topf", "Which pot it is.",
		"Um welchen Topf es sich handelt.", .flags = PFD_REQUIRED),
	(MONEY, initial, "Initial amount", "Anfangsbetrag",
		"What the pot was given at the start; transfers change the "
		"budget, never this amount.",
		"Was der Topf zu Beginn erhielt; Umschichtungen ändern das "
		"Budget, nie diesen Betrag."),
	(STR, source, "Source", "Quelle",
		"Where the amount comes from, in words: notice, resolution, "
		"plan.",
		"Woher der Betrag stammt, in Worten: Bescheid, Beschluss, "
		"Finanzierungsplan."));

PFD_FIELDS(transfer, struct pfd_transfer, (NO, no),
	(DATE, date, "Date", "Datum", "When the transfer was decided.",
		"Wann die Umschichtung beschlossen wurde.",
		.flags = PFD_REQUIRED),
	(DATE, effective, "Effective", "Wirksam ab",
		"From when it counts; without it from `date`.",
		"Ab wann sie gilt; ohne Angabe ab `date`."),
	(ENUM, from, pot, "From", "Von", "The pot that gives.",
		"Der abgebende Topf.", .flags = PFD_REQUIRED),
	(ENUM, to, pot, "To", "Nach", "The pot that receives.",
		"Der empfangende Topf.", .flags = PFD_REQUIRED),
	(MONEY, amount, "Amount", "Betrag", "How much moves.",
		"Wie viel umgeschichtet wird.", .flags = PFD_REQUIRED),
	(REF_ITEM, notice, "year.notices", "Notice", "Bescheid",
		"The number of the notice that allows the transfer.",
		"Nummer des Bescheids, der die Umschichtung erlaubt."),
	(TEXT, reason, "Reason", "Begründung", "Why the money moves.",
		"Warum umgeschichtet wird.", .privacy = PFD_INTERNAL));

PFD_FIELDS(drawdown, struct pfd_year_drawdown, (NO, no),
	(ENUM, source, source, "Source", "Mittelgeber",
		"From whom the money is drawn.",
		"Bei wem die Mittel abgerufen werden.", .flags = PFD_REQUIRED),
	(DATE, requested, "Requested", "Angefordert",
		"When the request for the money went out (Mittelanforderung).",
		"Wann die Mittelanforderung gestellt wurde."),
	(DATE, received, "Received", "Eingegangen",
		"When the money arrived; from then on it must be spent within "
		"six weeks (ANBest-P no. 1.4).",
		"Wann das Geld eintraf; von da an ist es binnen sechs Wochen "
		"zu verwenden (Nr. 1.4 ANBest-P)."),
	(MONEY, amount, "Amount", "Betrag", "How much was drawn.",
		"Abgerufener Betrag.", .flags = PFD_REQUIRED));

PFD_FIELDS(payment_run, struct pfd_payment_run, (NO, no),
	(DATE, date, "Date", "Datum", "When the payment file was made.",
		"Wann die Zahlungsdatei erstellt wurde.",
		.flags = PFD_REQUIRED),
	(DATE, execution, "Execution", "Ausführung",
		"The day on which the bank is to pay.",
		"Der Tag, an dem die Bank zahlen soll.", .flags = PFD_REQUIRED),
	(STR, message, "Message id", "Nachrichtenkennung",
		"The id in the file's header (MsgId), by which the bank tells "
		"a file that comes twice.",
		"Die Kennung im Kopf der Datei (MsgId), an der die Bank eine "
		"doppelte Datei erkennt.",
		.flags = PFD_NUMBER_LIKE),
	(REF, payer, "contact", "Payer", "Zahlendes Konto",
		"Whose account pays, if not the lead authority's.",
		"Wessen Konto zahlt, wenn nicht das des Federführenden "
		"Amtes."),
	(COUNT, count, "Transfers", "Überweisungen",
		"How many transfers the file holds.",
		"Wie viele Überweisungen die Datei enthält."),
	(MONEY, amount, "Sum", "Summe", "The file's control sum.",
		"Die Kontrollsumme der Datei.", .flags = PFD_REQUIRED),
	(STR, sha256, "SHA-256", "SHA-256",
		"Checksum of the file, in 64 hexadecimal digits.",
		"Prüfsumme der Datei in 64 hexadezimalen Ziffern.",
		.flags = PFD_NUMBER_LIKE));

PFD_FIELDS(sent, struct pfd_sent, (NO, no),
	(DATE, date, "Date", "Datum", "When it was sent.",
		"Wann er versandt wurde.", .flags = PFD_REQUIRED),
	(STR, report, "Report", "Bericht",
		"What made it, with its arguments: `report yearly --year "
		"2026`.",
		"Womit er erstellt wurde, mit Argumenten: `report yearly "
		"--year 2026`.",
		.flags = PFD_REQUIRED),
	(STR, title, "Title", "Titel", "The report's title.",
		"Der Titel des Berichts.", .flags = PFD_NUMBER_LIKE),
	(STR, to, "To", "An",
		"Who got it: an authority, a body or a contact's id, never a "
		"person's name.",
		"Wer ihn bekam: Behörde, Gremium oder Kennung eines Kontakts, "
		"nie der Name einer Person.",
		.flags = PFD_REQUIRED, .privacy = PFD_INTERNAL),
	(ENUM, format, sent_format, "Format", "Format", "The file's format.",
		"Das Format der Datei."),
	(DATE, as_of, "As of", "Stichtag", "The day whose state it shows.",
		"Der Tag, dessen Stand er zeigt."),
	(STR, commit, "Commit", "Commit",
		"The commit it was made from; `pfd verify` makes it again.",
		"Der Commit, aus dem er entstand; `pfd verify` erstellt ihn "
		"neu.",
		.flags = PFD_REQUIRED | PFD_NUMBER_LIKE),
	(STR, document, "SHA-256 of the content", "SHA-256 des Inhalts",
		"Checksum of the report's JSON without its provenance, in 64 "
		"hexadecimal digits; the same in every format.",
		"Prüfsumme über das JSON des Berichts ohne Herkunft, in 64 "
		"hexadezimalen Ziffern; in jedem Format dieselbe.",
		.flags = PFD_NUMBER_LIKE),
	(STR, sha256, "SHA-256", "SHA-256",
		"Checksum of the file, in 64 hexadecimal digits.",
		"Prüfsumme der Datei in 64 hexadezimalen Ziffern.",
		.flags = PFD_NUMBER_LIKE));

PFD_FIELDS(year_settlement, __typeof__(PFD_MEMBER(struct pfd_year, settlement)),
	(DATE, submitted, "Submitted", "Eingereicht",
		"When the year's proof of use went to the funding body.",
		"Wann der Verwendungsnachweis des Jahres beim Zuwendungsgeber "
		"eingereicht wurde."),
	(FILED, document, "The proof of use on file.",
		"Der Verwendungsnachweis in den Unterlagen."));

PFD_FIELDS(rule_case, struct pfd_rule_case, (NO, no),
	(STR, rule, "Rule", "Regel", "The rule that is tried.",
		"Die Regel, die geprüft wird.", .flags = PFD_REQUIRED),
	(STRS, changes, "Changes", "Änderungen",
		"Changes to the made-up repository of `pfd rules test`, whose "
		"grants have this year's numbers, each as \"grant/2026-001 "
		"decisions.1.amount=500.01\".",
		"Änderungen am erfundenen Bestand von `pfd rules test`, dessen "
		"Förderungen Nummern dieses Jahres haben, je in der Form "
		"„grant/2026-001 decisions.1.amount=500.01“."),
	(ENUM, expected, severity, "Expected", "Erwartet",
		"What the rule must say of it; off: nothing.",
		"Was die Regel dazu sagen muss; off: nichts.",
		.flags = PFD_REQUIRED),
	(STR, text, "Case", "Fall", "The case in words.",
		"Der Fall in Worten."));

PFD_FIELDS(round, struct pfd_round,
	(DATE, deadline, "Deadline", "Antragsfrist",
		"The last day to hand in an application in this round.",
		"Der letzte Tag für Anträge in dieser Runde.",
		.flags = PFD_REQUIRED),
	(DATE, earliest_start, "Earliest start", "Frühester Beginn",
		"Measures of this round start on this day or later (Magdeburg: "
		"the first of the month after the deadline's).",
		"Maßnahmen dieser Runde beginnen frühestens an diesem Tag "
		"(Magdeburg: am Ersten des Folgemonats der Antragsfrist)."),
	(COUNT, release_percent, "Released share", "Freigegebener Anteil",
		"The share of the pot that may be awarded up to this round.",
		"Anteil des Topfs, der bis zu dieser Runde bewilligt werden "
		"darf.",
		.unit = "percent"));

PFD_FIELDS(track, struct pfd_track,
	(STR, track, "Key", "Schlüssel",
		"The track's short name, as grants name it.",
		"Kurzname des Förderbereichs, wie ihn Förderungen nennen.",
		.flags = PFD_REQUIRED | PFD_SLUG),
	(STR, title, "Title", "Titel", "The track's name in letters and forms.",
		"Name des Förderbereichs in Schreiben und Formularen."),
	(ENUM, size, track_size, "Size", "Größe",
		"Decides which caps hold: those of small projects or those of "
		"measures.",
		"Entscheidet, welche Obergrenzen gelten: die der Kleinprojekte "
		"oder die der Einzelmaßnahmen."),
	(ENUM, pot, pot, "Pot", "Topf", "The pot its grants are paid from.",
		"Der Topf, aus dem gefördert wird."),
	(MONEY, cap, "Cap", "Obergrenze",
		"The highest award of the track (small projects in Magdeburg: "
		"500.00 €).",
		"Höchste Bewilligung in diesem Förderbereich (Kleinprojekte in "
		"Magdeburg: 500,00 €)."),
	(MONEY, floor, "Floor", "Untergrenze", "The lowest award of the track.",
		"Niedrigste Bewilligung in diesem Förderbereich."),
	(ENUMS, approvals, approval_role, "Approvals", "Zustimmungen",
		"Who must consent before an award: the office alone for small "
		"projects, else the lead authority too.",
		"Wer vor der Bewilligung zustimmen muss: bei Kleinprojekten "
		"nur die Fachstelle, sonst auch das Federführende Amt."),
	(REF_ITEM, body, "partnership.bodies", "Body", "Gremium",
		"The body that gives a recommendation (Förderempfehlung).",
		"Das Gremium, das die Förderempfehlung gibt."),
	(BOOL, body_decides, "Body decides", "Gremium entscheidet",
		"True if the body's vote is the decision; since 2025 it is "
		"usually a recommendation only.",
		"true, wenn das Votum des Gremiums die Entscheidung ist; seit "
		"2025 ist es meist nur eine Empfehlung."),
	(ENUMS, applicants, contact_kind, "Applicants", "Antragsberechtigte",
		"Who may apply; without it everyone may.",
		"Wer Anträge stellen darf; ohne Angabe alle."),
	(COUNT, minimum_age, "Minimum age", "Mindestalter",
		"The age a natural person needs to apply (Magdeburg 2023: 18).",
		"Mindestalter für Anträge natürlicher Personen (Magdeburg "
		"2023: 18).",
		.unit = "years"),
	(KEYED, rounds, round, "deadline", "Rounds", "Antragsrunden",
		"The rounds with their deadlines; a track without rounds takes "
		"applications all year.",
		"Die Antragsrunden mit ihren Fristen; ohne Runden sind Anträge "
		"laufend möglich."),
	(COUNT, submit_lead_days, "Lead to the session", "Vorlauf zur Sitzung",
		"How long before the body's session an application must be "
		"complete.",
		"Wie lange vor der Sitzung ein Antrag vollständig vorliegen "
		"muss.",
		.unit = "days"),
	(ENUM, financing, financing, "Financing", "Finanzierungsart",
		"The kind of financing new grants of the track get.",
		"Die Finanzierungsart neuer Förderungen in diesem Bereich."),
	(ENUM, settlement_mode, settlement_mode, "Settlement", "Nachweisform",
		"How new grants of the track are settled: by receipts or by "
		"flat rates.",
		"Wie neue Förderungen abgerechnet werden: mit Belegliste oder "
		"Pauschalen."),
	(ENUMS, steps, step, "Steps", "Schritte",
		"The steps that apply; a small festival needs award, pay, "
		"settle and close, a measure needs them all.",
		"Die nötigen Schritte; ein kleines Fest braucht Bewilligung, "
		"Auszahlung, Verwendungsnachweis und Abschluss, eine "
		"Einzelmaßnahme alle."),
	(BOOL, duties_apart, "Duties apart", "Funktionstrennung",
		"True if content review, arithmetic review, award and payment "
		"must be done by different people.",
		"true, wenn fachliche und rechnerische Prüfung, Bewilligung "
		"und Zahlung verschiedene Personen erledigen müssen."));

PFD_FIELDS(parameter, struct pfd_parameter, (NO, no),
	(STR, rule, "Rule", "Regel",
		"The id of the rule, for example small-max.",
		"Die Kennung der Regel, zum Beispiel small-max.",
		.flags = PFD_REQUIRED),
	(STR, parameter, "Parameter", "Parameter",
		"The name of the rule's parameter; without it the entry sets "
		"the severity only.",
		"Name des Parameters; ohne Angabe setzt der Eintrag nur die "
		"Stufe."),
	(STR, value, "Value", "Wert", "The value in force.",
		"Der geltende Wert.", .flags = PFD_NUMBER_LIKE),
	(ENUM, severity, severity, "Severity", "Stufe",
		"How a breach is reported.", "Wie ein Verstoß gemeldet wird."),
	(STR, source, "Source", "Quelle",
		"The directive, notice or rules the value stands in; a rule "
		"without a source stays a note.",
		"Richtlinie, Bescheid oder Grundsätze mit diesem Wert; ohne "
		"Quelle bleibt die Regel ein Hinweis."),
	(DATE, from, "From", "Von", "The first day the value holds.",
		"Der erste Tag der Geltung."),
	(DATE, to, "To", "Bis", "The last day the value holds.",
		"Der letzte Tag der Geltung."));

PFD_FIELDS(text, struct pfd_year_text, (NO, no),
	(ENUM, text, text_kind, "Text", "Text", "Which text it is.",
		"Um welchen Text es sich handelt.", .flags = PFD_REQUIRED),
	(TEXT, wording, "Wording", "Wortlaut", "The text, letter by letter.",
		"Der Text im genauen Wortlaut.", .flags = PFD_REQUIRED),
	(STR, source, "Source", "Quelle",
		"Where the wording is laid down, for example the leaflet on "
		"publicity.",
		"Wo der Wortlaut vorgegeben ist, zum Beispiel im Merkblatt "
		"Öffentlichkeitsarbeit."),
	(DATE, from, "From", "Von", "The first day the text holds.",
		"Der erste Tag der Geltung."),
	(DATE, to, "To", "Bis", "The last day the text holds.",
		"Der letzte Tag der Geltung."));

PFD_SHARED_FIELDS(year, struct pfd_year,
	(STR, title, "Title", "Titel", "A title, for example Förderjahr 2026.",
		"Ein Titel, zum Beispiel Förderjahr 2026.",
		.flags = PFD_NUMBER_LIKE),
	(KEYED, sources, source, "source", "Sources", "Mittelgeber",
		"Who pays into the year, and the amounts planned.",
		"Wer das Jahr finanziert und mit welchen geplanten Beträgen."),
	(NUMBERED, notices, notice, "Notices", "Bescheide",
		"The notices of the funders; the latest of a source is its "
		"amount.",
		"Die Bescheide der Mittelgeber; der jeweils letzte gilt."),
	(GROUP, council_resolution, council_resolution, "Council resolution",
		"Ratsbeschluss",
		"The consent of the council or its committee to drawing the "
		"federal money, needed since 2026.",
		"Die seit 2026 nötige Zustimmung des Rates oder eines "
		"Ausschusses zum Abruf der Bundesmittel."),
	(KEYED, pots, pot, "pot", "Pots", "Töpfe",
		"The pots of the year and what they started with.",
		"Die Töpfe des Jahres und ihre Anfangsbeträge."),
	(NUMBERED, transfers, transfer, "Transfers", "Umschichtungen",
		"Money moved from one pot to another.",
		"Mittel, die von einem Topf in einen anderen gingen."),
	(NUMBERED, drawdowns, drawdown, "Drawdowns", "Mittelabrufe",
		"Money drawn from the funders.",
		"Bei den Mittelgebern abgerufene Beträge."),
	(NUMBERED, payment_runs, payment_run, "Payment runs", "Zahlungsläufe",
		"Payment files made for the bank; written by pfd payment run.",
		"Für die Bank erstellte Zahlungsdateien; schreibt pfd payment "
		"run."),
	(NUMBERED, sent, sent, "Sent reports", "Versandte Berichte",
		"Reports that were sent, and from which state they can be "
		"made again; written by --sent-to.",
		"Versandte Berichte und aus welchem Stand sie sich neu "
		"erstellen lassen; schreibt --sent-to."),
	(GROUP, settlement, year_settlement, "Settlement",
		"Verwendungsnachweis",
		"The year's proof of use towards the funding body.",
		"Der Verwendungsnachweis des Jahres gegenüber dem "
		"Zuwendungsgeber."),
	(KEYED, tracks, track, "track", "Tracks", "Förderbereiche",
		"The ways to a grant: caps, deciders, rounds and steps.",
		"Die Wege zu einer Förderung: Grenzen, Zuständige, Runden, "
		"Schritte."),
	(NUMBERED, parameters, parameter, "Rule parameters", "Regelparameter",
		"Values and severities of rules that differ from those "
		"shipped, with their source and the days they hold.",
		"Von der Auslieferung abweichende Werte und Stufen der "
		"Regeln mit Quelle und Geltungszeit."),
	(NUMBERED, cases, rule_case, "Cases", "Beispielfälle",
		"Cases that show what the parameters mean; `pfd rules test` "
		"tries them.",
		"Fälle, die zeigen, was die Parameter bewirken; `pfd rules "
		"test` prüft sie."),
	(NUMBERED, texts, text, "Texts", "Texte",
		"Funding line, disclaimer and letterhead by the days they "
		"hold.",
		"Förderhinweis, Haftungsausschluss und Briefkopf mit ihrer "
		"Geltungszeit."),
	PFD_ROW_OF_WAIVERS, PFD_ROW_OF_DOCUMENTS, PFD_ROW_OF_NOTES);
