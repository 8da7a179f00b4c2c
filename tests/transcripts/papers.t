# Letters and forms, from the templates that are built in and from an office's own.

# The decisions.
$ pfd grant letter 2025-014 award --date 22.4.2025
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
Beispielverein Elternwerk Kannenstieg e.V.\
Beispielstraße 6\
39108 Magdeburg
|
Magdeburg, 22.4.2025
|
| # Zuwendungsbescheid
|
Förderung 2025-014: Musterelternschule Vielfalt\
Ihr Antrag, eingegangen am 22.3.2025
|
Guten Tag,
|
für die genannte Maßnahme bewilligen wir Ihnen aus Mitteln der Partnerschaft eine Zuwendung von 2.400,00 €.
|
- **Zuwendung:** 2.400,00 €
- **Finanzierungsart:** Anteilfinanzierung
- **Förderbereich:** Einzelmaßnahmen des Aktions- und Initiativfonds
- **Bewilligungszeitraum:** 22.4.2025 bis 31.12.2025
- **Durchführungszeitraum:** 12.5.2025 bis 13.6.2025
|
Die Mittel werden durch den beigefügten Weiterleitungsvertrag weitergegeben und ausgezahlt, sobald beide Seiten unterschrieben haben.
|
| ## Finanzierungsplan
|
Geplante Ausgaben:
|
| Einzelansatz |       Betrag |
| ------------ | -----------: |
| Honorar      |     1.340,00 |
| Sachkosten   |     1.300,00 |
| **Summe**    | **2.640,00** |
|
Geplante Einnahmen:
|
| Einzelansatz |       Betrag |
| ------------ | -----------: |
| Zuwendung    |     2.400,00 |
| Eigenmittel  |       240,00 |
| **Summe**    | **2.640,00** |
|
Die Gesamtsumme ist verbindlich. Ein Einzelansatz darf um bis zu 20 % überschritten werden, wenn an anderer Stelle gespart wird (Nr. 1.2 ANBest-P).
|
| ## Bedingungen
|
Es gelten die Allgemeinen Nebenbestimmungen für Zuwendungen zur Projektförderung (ANBest-P) in der geltenden Fassung. Ausgaben dürfen nur im Bewilligungszeitraum entstehen und bezahlt werden. Ausgezahlte Mittel sind binnen 42 Tagen zu verwenden.
|
Der Verwendungsnachweis ist bis zum 25.7.2025 vorzulegen. Abgerechnet wird mit Belegliste, Belegen, Zahlungsnachweisen und Sachbericht.
|
Alle Veröffentlichungen tragen den Satz „Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!“; sie sind vor dem Druck freizugeben.
|
Mit freundlichen Grüßen
|
Landeshauptstadt Magdeburg, Jugendamt
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
$ pfd grant letter 2025-014 award --date 22.4.2025 --lang en
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
Beispielverein Elternwerk Kannenstieg e.V.\
Beispielstraße 6\
39108 Magdeburg
|
Magdeburg, 2025-04-22
|
| # Grant notice
|
Grant 2025-014: Musterelternschule Vielfalt\
Your application, received on 2025-03-22
|
Good day,
|
for the measure named above you are granted 2,400.00 € of the funds of the partnership.
|
- **Grant:** 2,400.00 €
- **Financing:** share financing
- **Track:** Einzelmaßnahmen des Aktions- und Initiativfonds
- **Approval period:** 2025-04-22 to 2025-12-31
- **Measure:** 2025-05-12 to 2025-06-13
|
The grant is forwarded by the contract enclosed; it is paid when both have signed.
|
| ## Financing plan
|
Planned costs:
|
| Heading   |       Amount |
| --------- | -----------: |
| fees      |     1,340.00 |
| materials |     1,300.00 |
| **Total** | **2,640.00** |
|
Planned income:
|
| Heading   |       Amount |
| --------- | -----------: |
| grant     |     2,400.00 |
| own funds |       240.00 |
| **Total** | **2,640.00** |
|
The total binds. A heading may be exceeded by up to 20 % where another one saves it (no. 1.2 ANBest-P).
|
| ## Terms
|
The general terms for project grants (ANBest-P) apply as they stand. Costs may arise and be paid within the approval period only. What was paid is spent within 42 days.
|
The proof of use is due on 2025-07-25. It consists of the receipt list, receipts, proofs of payment and a narrative report.
|
All publications carry the line “Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!”; they need our release before they are printed.
|
Yours sincerely
|
Landeshauptstadt Magdeburg, Jugendamt
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
$ pfd grant letter 2025-014 contract --date 24.4.2025
| # Weiterleitungsvertrag 2025-014
|
zwischen
|
Landeshauptstadt Magdeburg\
Jugendamt
|
(Erstempfänger) und
|
Beispielverein Elternwerk Kannenstieg e.V.\
VR 90005 (Beispiel)\
Beispielstraße 6\
39108 Magdeburg\
vertreten durch Leyla Probe
|
(Letztempfänger)
|
| ## Gegenstand
|
Der Erstempfänger leitet für die Maßnahme „Musterelternschule Vielfalt“ Mittel in Höhe von 2.400,00 € weiter.
|
- **Bewilligungszeitraum:** 22.4.2025 bis 31.12.2025
- **Durchführungszeitraum:** 12.5.2025 bis 13.6.2025
- **Finanzierungsart:** Anteilfinanzierung
- **Topf:** Aktions- und Initiativfonds
|
| ## Finanzierungsplan
|
Geplante Ausgaben:
|
| Einzelansatz |       Betrag |
| ------------ | -----------: |
| Honorar      |     1.340,00 |
| Sachkosten   |     1.300,00 |
| **Summe**    | **2.640,00** |
|
Geplante Einnahmen:
|
| Einzelansatz |       Betrag |
| ------------ | -----------: |
| Zuwendung    |     2.400,00 |
| Eigenmittel  |       240,00 |
| **Summe**    | **2.640,00** |
|
Die Gesamtsumme ist verbindlich. Ein Einzelansatz darf um bis zu 20 % überschritten werden, wenn an anderer Stelle gespart wird (Nr. 1.2 ANBest-P).
|
| ## Bedingungen
|
Es gelten die Allgemeinen Nebenbestimmungen für Zuwendungen zur Projektförderung (ANBest-P) in der geltenden Fassung. Ausgaben dürfen nur im Bewilligungszeitraum entstehen und bezahlt werden. Ausgezahlte Mittel sind binnen 42 Tagen zu verwenden.
|
Der Verwendungsnachweis ist bis zum 25.7.2025 vorzulegen. Abgerechnet wird mit Belegliste, Belegen, Zahlungsnachweisen und Sachbericht.
|
Alle Veröffentlichungen tragen den Satz „Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!“; sie sind vor dem Druck freizugeben.
|
| ## Rückzahlung
|
Nicht oder nicht zweckentsprechend verwendete Mittel sind zurückzuzahlen und nach den gesetzlichen Bestimmungen zu verzinsen.
|
Magdeburg, 24.4.2025\
\
……………………………………………………\
Landeshauptstadt Magdeburg\
\
……………………………………………………\
Beispielverein Elternwerk Kannenstieg e.V.
$ pfd grant letter 2025-059 reject --date 2025-08-18
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
Edda Probe\
Probeallee 23\
39112 Magdeburg
|
Magdeburg, 18.8.2025
|
| # Ablehnung Ihres Antrags
|
Förderung 2025-059: Musterausflug in den Freizeitpark\
Ihr Antrag, eingegangen am 11.8.2025
|
Guten Tag,
|
Ihrem Antrag auf eine Zuwendung von 500,00 € konnte nicht entsprochen werden.
|
Begründung: Freizeit und Erholung sind nicht förderfähig \[S18\]
|
Zu einem neuen Antrag beraten wir Sie gern.
|
Mit freundlichen Grüßen
|
Koordinierungs- und Fachstelle (Beispielangaben)
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
$ pfd grant letter 2025-032 revoke
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
Musterstiftung Vielfalt\
Beispielstraße 28\
39118 Magdeburg
|
Magdeburg, 1.3.2026
|
| # Widerruf der Bewilligung
|
Förderung 2025-032: Musterwettbewerb Mut zur Lücke\
Ihr Antrag, eingegangen am 23.4.2025
|
Guten Tag,
|
die Bewilligung vom 21.5.2025 über 2.100,00 € wird widerrufen.
|
- **Bewilligt:** 2.100,00 €
- **Ausgezahlt:** 1.050,00 €
- **Als rechtmäßig verwendet anerkannt:** 600,00 €
|
Begründung: Zweck nicht erfüllt: Workshops nicht durchgeführt, Auflage verletzt
|
Mit freundlichen Grüßen
|
Landeshauptstadt Magdeburg, Jugendamt
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
$ pfd grant amend 2025-060 400 -m "Weniger Plakate"
2025-060
! [COMMIT] Förderung 2025-060: geändert auf 400,00 €
$ pfd grant letter 2025-060 amend
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
Beispielverein Brücken nach nebenan e.V.\
Beispielstraße 15\
39116 Magdeburg
|
Magdeburg, 1.3.2026
|
| # Änderungsbescheid
|
Förderung 2025-060: Beispielabend Lieder vieler Länder\
Ihr Antrag, eingegangen am 18.8.2025
|
Guten Tag,
|
die Entscheidung vom 25.8.2025 wird geändert.
|
- **Bisher:** 410,00 €
- **Nunmehr insgesamt:** 400,00 €
- **Bewilligungszeitraum:** 25.8.2025 bis 31.12.2025
- **Durchführungszeitraum:** 12.9.2025 bis 12.9.2025
|
Weniger Plakate
|
| ## Finanzierungsplan
|
Geplante Ausgaben:
|
| Einzelansatz     |     Betrag |
| ---------------- | ---------: |
| Honorar          |     225,00 |
| Sonstige Ausgabe |     185,00 |
| **Summe**        | **410,00** |
|
Geplante Einnahmen:
|
| Einzelansatz |     Betrag |
| ------------ | ---------: |
| Zuwendung    |     410,00 |
| **Summe**    | **410,00** |
|
Die Gesamtsumme ist verbindlich. Ein Einzelansatz darf um bis zu 20 % überschritten werden, wenn an anderer Stelle gespart wird (Nr. 1.2 ANBest-P).
|
| ## Bedingungen
|
Es gelten die Allgemeinen Nebenbestimmungen für Zuwendungen zur Projektförderung (ANBest-P) in der geltenden Fassung. Ausgaben dürfen nur im Bewilligungszeitraum entstehen und bezahlt werden. Ausgezahlte Mittel sind binnen 42 Tagen zu verwenden.
|
Der Verwendungsnachweis ist bis zum 24.10.2025 vorzulegen. Abgerechnet wird mit Belegliste, Belegen, Zahlungsnachweisen und Sachbericht.
|
Alle Veröffentlichungen tragen den Satz „Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!“; sie sind vor dem Druck freizugeben.
|
Im Übrigen bleibt es bei den bisherigen Bestimmungen.
|
Mit freundlichen Grüßen
|
Koordinierungs- und Fachstelle (Beispielangaben)
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!

# What is missing, and what is owed.
$ pfd grant letter 2025-057 papers --lang en
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
Beispielverein Sprachcafé Neue Welt e.V.\
Beispielstraße 21\
39130 Magdeburg
|
Magdeburg, 2026-03-01
|
| # Missing papers
|
Grant 2025-057: Musterproduktion Kurzfilm Haltung\
Your application, received on 2025-08-01
|
Good day,
|
to go on we still need:
|
– proof of use\
– narrative report\
– receipt list
|
Please send them to us soon.
|
Yours sincerely
|
Koordinierungs- und Fachstelle (Beispielangaben)
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
$ pfd grant letter 2025-057 reminder
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
Beispielverein Sprachcafé Neue Welt e.V.\
Beispielstraße 21\
39130 Magdeburg
|
Magdeburg, 1.3.2026
|
| # Verwendungsnachweis
|
Förderung 2025-057: Musterproduktion Kurzfilm Haltung\
Ihr Antrag, eingegangen am 1.8.2025
|
Guten Tag,
|
der Verwendungsnachweis zu Ihrer Zuwendung von 3.600,00 € ist am 31.3.2026 fällig und liegt uns noch nicht vor.
|
Es fehlen:
|
– Verwendungsnachweis\
– Sachbericht\
– Belegliste
|
Bitte reichen Sie ihn ein oder sagen Sie uns, wenn Sie mehr Zeit brauchen. Ohne Verwendungsnachweis kann die Zuwendung zurückgefordert werden.
|
Mit freundlichen Grüßen
|
Koordinierungs- und Fachstelle (Beispielangaben)
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
$ pfd grant letter 2025-007 result
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
Mustergruppe Jugend Olvenstedt\
z. Hd. Oskar Platzhalter\
Demogasse 20\
39106 Magdeburg
|
Magdeburg, 1.3.2026
|
| # Ergebnis Ihres Verwendungsnachweises
|
Förderung 2025-007: Musterfahrt Gedenkort\
Ihr Antrag, eingegangen am 3.3.2025
|
Guten Tag,
|
Ihr Verwendungsnachweis ist geprüft und am 28.5.2025 anerkannt worden.
|
- **Bewilligt:** 810,00 €
- **Anerkannte Ausgaben:** 810,00 €
- **Endgültige Zuwendung (Festbetragsfinanzierung):** 810,00 €
- **Ausgezahlt:** 810,00 €
|
Belege und Listen sind 5 Jahre aufzubewahren.
|
Mit freundlichen Grüßen
|
Koordinierungs- und Fachstelle (Beispielangaben)
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
$ pfd grant letter 2025-014 result
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
Beispielverein Elternwerk Kannenstieg e.V.\
Beispielstraße 6\
39108 Magdeburg
|
Magdeburg, 1.3.2026
|
| # Ergebnis Ihres Verwendungsnachweises
|
Förderung 2025-014: Musterelternschule Vielfalt\
Ihr Antrag, eingegangen am 22.3.2025
|
Guten Tag,
|
Ihr Verwendungsnachweis ist geprüft und am 31.7.2025 anerkannt worden.
|
- **Bewilligt:** 2.400,00 €
- **Anerkannte Ausgaben:** 2.376,00 €
- **Endgültige Zuwendung (Anteilfinanzierung):** 2.160,00 €
- **Ausgezahlt:** 2.400,00 €
- **Zurückgezahlt:** 240,00 €
|
| ## Nicht voll anerkannte Belege
|
| Nr. | Zahlungsbeteiligter | Abgerechneter Betrag | Anerkannter Betrag | Kürzungsgrund                        |
| --: | ------------------- | -------------------: | -----------------: | ------------------------------------ |
|   4 | Beispielmarkt GmbH  |               602,62 |             576,42 | nicht zuwendungsfähiger Teil gekürzt |
|
Belege und Listen sind 5 Jahre aufzubewahren.
|
Mit freundlichen Grüßen
|
Koordinierungs- und Fachstelle (Beispielangaben)
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!

# A claim, with a GiroCode for a camera where the format can show one.
$ pfd grant letter 2025-023 claim
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
Musterverein Stadtjugend e.V.\
Beispielstraße 22\
39124 Magdeburg
|
Magdeburg, 1.3.2026
|
| # Rückforderung
|
Förderung 2025-023: Beispielkongress der Klassensprecher\
Ihr Antrag, eingegangen am 1.4.2025
|
Guten Tag,
|
bitte zahlen Sie 138,00 € bis zum 30.4.2026 zurück.
|
- **Bewilligt:** 4.300,00 €
- **Ausgezahlt:** 4.300,00 €
- **Endgültige Zuwendung:** 4.162,00 €
- **Zurückgefordert:** 138,00 €
- **Zu zahlen:** 138,00 €
- **Fällig:** 30.4.2026
|
Grund: Weniger ausgegeben als geplant
|
| ## Zahlung
|
- **Kontoinhaber:** Landeshauptstadt Magdeburg, Jugendamt
- **IBAN:** DE70000000000000001037
- **Verwendungszweck:** Rückforderung 2025-023-R1
|
Dasselbe als GiroCode:
|
```
BCD
002
1
SCT
|
Landeshauptstadt Magdeburg, Jugendamt
DE70000000000000001037
EUR138.00
|
|
Rueckforderung 2025-023-R1
```
|
Verspätete Zahlungen sind zu verzinsen.
|
Mit freundlichen Grüßen
|
Landeshauptstadt Magdeburg
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
$ pfd grant letter 2025-023 claim -O table
Partnerschaft für Demokratie Magdeburg
Landeshauptstadt Magdeburg
Koordinierungs- und Fachstelle (Beispielangaben)
|
Musterverein Stadtjugend e.V.
Beispielstraße 22
39124 Magdeburg
|
Magdeburg, 1.3.2026
|
Rückforderung
-------------
|
Förderung 2025-023: Beispielkongress der Klassensprecher
Ihr Antrag, eingegangen am 1.4.2025
|
Guten Tag,
|
bitte zahlen Sie 138,00 € bis zum 30.4.2026 zurück.
|
Bewilligt:             4.300,00 €
Ausgezahlt:            4.300,00 €
Endgültige Zuwendung:  4.162,00 €
Zurückgefordert:       138,00 €
Zu zahlen:             138,00 €
Fällig:                30.4.2026
|
Grund: Weniger ausgegeben als geplant
|
Zahlung
~~~~~~~
|
Kontoinhaber:      Landeshauptstadt Magdeburg, Jugendamt
IBAN:              DE70000000000000001037
Verwendungszweck:  Rückforderung 2025-023-R1
|
Dasselbe als GiroCode:
|
█████████████████████████████████████████████████████
█████████████████████████████████████████████████████
████ ▄▄▄▄▄ █▄▄██  ▀█▄ ▀   █ ▀▄▄▄▄█  █▄█▀▄█ ▄▄▄▄▄ ████
████ █   █ █▀ ▀▀▄▄ ▀ ███▀▄▄██ ▄▄▀██▄▄▄█ ▀█ █   █ ████
████ █▄▄▄█ █ ▀▀█▄ ▀▀█▀█▀ ▄▄▄ █ ▄█▄▄ ▀▄▄▄▄█ █▄▄▄█ ████
████▄▄▄▄▄▄▄█ ▀▄▀ ▀▄█ ▀ █ █▄█ ▀▄▀▄▀ █▄▀ █ █▄▄▄▄▄▄▄████
████ █▀▀ █▄▄ █▄▄█▀█▄▀▄▀▄ ▄   █ ▄█▀▀▄▄▄█▄▀  ▄▄▄▀▀ ████
████ ▀█ █ ▄▄  ▄▄ ▀█ ▀▄█▄█ ▀▄█  ▀▄▄█ ▀   █ ▄ ▄▄█▄▀████
████  ▀▀▀▄▄ █▄▄▀ █▀█▄▄▄▀ ▀▀█ █ ▀▀▄ ▀▄▀▄ ▀▄ ▄██  ▄████
█████▀▄█▀▄▄ ██▀ ▀  ▀▀ █ ▄▄█ █▄ ▄▄  █▄ ▀███▄█▄ █ ▀████
████▀▀▀█▄ ▄▀ ▀██ ▀█  ▀▄ ▀███   ▀█▀▀  ██▄▀  ██ ▀▄█████
████ ▀▄ ▀ ▄   █ ▀▄ ▄▄██▄▄▄ ▀██▄ ▄▄█ ▀█▀   ▄ ▄▄▄██████
█████ █▀ ▄▄▄  █ ▀▄  █▄▄  ▄▄▄  ▀▄█ ▀  ▄▄▀ ▄▄▄ █▀ ▄████
█████▄▄▀ █▄█ ▄ ▀▀▄▄ █▄██ █▄█ ▄▄▀▄▄▄▀▀ █▀ █▄█ █▄██████
█████▄    ▄  ▄▀ ▀ ▀▀█▀ █▄    █▀▄▀  ▄▄▀▄▄▄▄  ▄▀▄▀ ████
████ ▄█ ▀█▄▄  ▄ ▀ █▄█▀█▀▄█▄█▄▀▄███▀███ ▄▄ ▀█▀██▄▀████
████ ▀▄▀▄█▄▄▀█▄ ▄██▀▄██ ▄▀▀▄   █▀▄ ▀ ▄▄█   ▄▄█▀ ▄████
█████  ▀  ▄  █▀ ▀▄ ▄▀▀▀ ▀ █▄▀▀▀▄▄█ ▀█ ▀▄ ▀▀ █ █ ▀████
████ █▄█▀▄▄▀▄ ▄ ▀   ██▄▀███▀█ ▀█▀▀ █▄▄█▀ █ ▀▄ █▄▄████
█████▀▀▀ █▄ █  ▄▀█   ▀█▀█▄ ▀▄▄▄ ▄▄▄▀▀▀▀ █▄▀ ▀█▄██████
████▄██▄▄█▄█ ██ █▄ ▄▄█▀█ ▄▄▄ ▀ ▄▀   ▄███ ▄▄▄  ▀▄▄████
████ ▄▄▄▄▄ █▄███▄▀██   ▄ █▄█ █▀▀█▄▄▀▀▀▀▀ █▄█  █▄█████
████ █   █ █▄██▄▄ █▀▄▄▄  ▄▄▄ ▄  █     ▄▀▄    █ █▄████
████ █▄▄▄█ ██▄▀▀▄▄▄▀ ▀▀▀▀█  ██ ▄▄▀██▀▄▄▀▀██  ██▄█████
████▄▄▄▄▄▄▄█▄█▄▄▄▄▄█▄▄██▄██▄▄▄████▄▄▄███▄███████▄████
█████████████████████████████████████████████████████
▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
|
Verspätete Zahlungen sind zu verzinsen.
|
Mit freundlichen Grüßen
|
Landeshauptstadt Magdeburg
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
$ pfd grant letter 2025-023 claim -O json
{
  "schema": "pfd/paper/1",
  "text": [
    "Partnerschaft für Demokratie Magdeburg\nLandeshauptstadt Magdeburg\nKoordinierungs- und Fachstelle (Beispielangaben)",
    "Musterverein Stadtjugend e.V.\nBeispielstraße 22\n39124 Magdeburg",
    "Magdeburg, 1.3.2026",
    "Rückforderung",
    "Förderung 2025-023: Beispielkongress der Klassensprecher\nIhr Antrag, eingegangen am 1.4.2025",
    "Guten Tag,",
    "bitte zahlen Sie 138,00 € bis zum 30.4.2026 zurück.",
    "Grund: Weniger ausgegeben als geplant",
    "Zahlung",
    "Dasselbe als GiroCode:",
    "BCD\n002\n1\nSCT\n\nLandeshauptstadt Magdeburg, Jugendamt\nDE70000000000000001037\nEUR138.00\n\n\nRueckforderung 2025-023-R1",
    "Verspätete Zahlungen sind zu verzinsen.",
    "Mit freundlichen Grüßen",
    "Landeshauptstadt Magdeburg",
    "Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!"
  ],
  "facts": {
    "awarded": 4300.00,
    "paid": 4300.00,
    "due": 4162.00,
    "claim_amount": 138.00,
    "claim_total": 138.00,
    "claim_due": "2026-04-30"
  },
  "facts_2": {
    "lead_authority_account_holder": "Landeshauptstadt Magdeburg, Jugendamt",
    "lead_authority_iban": "DE70000000000000001037",
    "verwendungszweck": "Rückforderung 2025-023-R1"
  }
}
$ pfd grant letter 2025-014 claim --claim 1 -O yaml
schema: pfd/paper/1
text:
  - |-
    Partnerschaft für Demokratie Magdeburg
    Landeshauptstadt Magdeburg
    Koordinierungs- und Fachstelle (Beispielangaben)
  - |-
    Beispielverein Elternwerk Kannenstieg e.V.
    Beispielstraße 6
    39108 Magdeburg
  - 'Magdeburg, 1.3.2026'
  - Rückforderung
  - |-
    Förderung 2025-014: Musterelternschule Vielfalt
    Ihr Antrag, eingegangen am 22.3.2025
  - 'Guten Tag,'
  - 'bitte zahlen Sie 240,00 € bis zum 31.8.2025 zurück.'
  - 'Grund: Weniger ausgegeben als geplant'
  - Zahlung
  - Verspätete Zahlungen sind zu verzinsen.
  - Mit freundlichen Grüßen
  - Landeshauptstadt Magdeburg
  - 'Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!'
facts:
  awarded: 2400.00
  paid: 2400.00
  due: 2160.00
  claim_amount: 240.00
  claim_total: 240.00
  claim_due: 2025-08-31
facts_2:
  lead_authority_account_holder: 'Landeshauptstadt Magdeburg, Jugendamt'
  lead_authority_iban: DE70000000000000001037
  verwendungszweck: Rückforderung 2025-014-R1
$ pfd grant letter 2025-023 claim -o claim.md && cat claim.md | wc -l
57

# No letter about what has not come about.
$ pfd grant letter 2025-073 award
! pfd: grant 2025-073, 2026-03-01: there is no award
!   what is possible: pfd grant actions 2025-073
[1]
$ pfd grant letter 2025-014 award --date 2025-04-21
! pfd: grant 2025-014, 2025-04-21: there is no award
!   what is possible: pfd grant actions 2025-014
[1]
$ pfd grant letter 2025-007 contract
! pfd: grant 2025-007, 2026-03-01: it was not awarded by contract
!   what is possible: pfd grant actions 2025-007
[1]
$ pfd grant letter 2025-014 amend
! pfd: grant 2025-014, 2026-03-01: there is no amendment
!   what is possible: pfd grant actions 2025-014
[1]
$ pfd grant letter 2025-014 reject
! pfd: grant 2025-014, 2026-03-01: it was not rejected
!   what is possible: pfd grant actions 2025-014
[1]
$ pfd grant letter 2025-014 revoke
! pfd: grant 2025-014, 2026-03-01: it was not revoked
!   what is possible: pfd grant actions 2025-014
[1]
$ pfd grant letter 2025-014 papers
! pfd: grant 2025-014, 2026-03-01: nothing is missing
!   what is possible: pfd grant actions 2025-014
[1]
$ pfd grant letter 2025-014 reminder
! pfd: grant 2025-014, 2026-03-01: no proof of use is owed
!   what is possible: pfd grant actions 2025-014
[1]
$ pfd grant letter 2025-057 result
! pfd: grant 2025-057, 2026-03-01: the settlement is not accepted
!   what is possible: pfd grant actions 2025-057
[1]
$ pfd grant letter 2025-057 claim
! pfd: grant 2025-057, 2026-03-01: there is no such claim
!   what is possible: pfd grant actions 2025-057
[1]
$ pfd grant letter 2025-014 claim --claim 2
! pfd: grant 2025-014, 2026-03-01: there is no such claim
!   what is possible: pfd grant actions 2025-014
[1]
$ LC_ALL=de_DE.UTF-8 pfd grant letter 2025-014 revoke
! pfd: Förderung 2025-014, 1.3.2026: es wurde nicht widerrufen
!   was möglich ist: pfd grant actions 2025-014
[1]
$ pfd grant letter 2025-014 thanks
! pfd: LETTER: "thanks" is none of: award contract amend reject revoke papers reminder result claim
!   see: pfd help grant letter
[2]
$ pfd grant letter 2025-999 award
! pfd: Grant 2025-999: no such record
!   did you mean 2025-009?
[1]

# Forms: blank, and filled with what is known.
$ pfd grant form small
| # Antrag für ein Kleinprojekt 2026
|
Partnerschaft für Demokratie Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
| ## Wer den Antrag stellt
|
- **Name:** …………………………
- **Straße und Hausnummer:** …………………………
- **Postleitzahl und Ort:** ………………………… …………………………
- **E-Mail:** …………………………
- **Telefon:** …………………………
- **Verantwortliche Person ab 18 Jahren:** …………………………
- **Kontoinhaber:** …………………………
- **IBAN:** …………………………
|
| ## Was geschehen soll
|
- **Titel:** …………………………
- **Von:** …………………………
- **Bis:** …………………………
- **Stadtteile:** …………………………
- **Zielgruppen:** …………………………
- **Örtliche Ziele:** …………………………
|
…………………………
|
| ## Was es kostet
|
| Einzelansatz | Betrag | Erläuterung |
| ------------ | -----: | ----------- |
|              |        |             |
|              |        |             |
|              |        |             |
|              |        |             |
|              |        |             |
|              |        |             |
|              |        |             |
|              |        |             |
|
- **Beantragte Zuwendung:** …………………………
|
| ## Erklärungen
|
☐ Mit der Maßnahme ist noch nicht begonnen.\
☐ Für dieselben Ausgaben gibt es keine andere Förderung.\
☐ Wir bekennen uns zur freiheitlichen demokratischen Grundordnung.\
☐ Die Hinweise zum Datenschutz haben wir erhalten.
|
……………………………………………………\
Ort, Datum, Unterschrift
$ pfd grant form small 2025-060
| # Antrag für ein Kleinprojekt 2025
|
Partnerschaft für Demokratie Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)
|
| ## Wer den Antrag stellt
|
- **Name:** Beispielverein Brücken nach nebenan e.V.
- **Straße und Hausnummer:** Beispielstraße 15
- **Postleitzahl und Ort:** 39116 Magdeburg
- **E-Mail:** kontakt@beispielverein-bruecken-nach-nebenan-ev.example
- **Telefon:** …………………………
- **Verantwortliche Person ab 18 Jahren:** …………………………
- **Kontoinhaber:** Beispielverein Brücken nach nebenan e.V.
- **IBAN:** DE81000000000000001518
|
| ## Was geschehen soll
|
- **Titel:** Beispielabend Lieder vieler Länder
- **Von:** 12.9.2025
- **Bis:** 12.9.2025
- **Stadtteile:** Brückfeld
- **Zielgruppen:** Öffentlichkeit
- **Örtliche Ziele:** Vielfalt wahrnehmen, sichtbar machen, unterstützen und gestalten
|
…………………………
|
| ## Was es kostet
|
| Einzelansatz     |     Betrag | Erläuterung |
| ---------------- | ---------: | ----------- |
| Honorar          |     225,00 |             |
| Sonstige Ausgabe |     185,00 |             |
| **Summe**        | **410,00** |             |
|
- **Beantragte Zuwendung:** 410,00 €
|
| ## Erklärungen
|
☐ Mit der Maßnahme ist noch nicht begonnen.\
☐ Für dieselben Ausgaben gibt es keine andere Förderung.\
☐ Wir bekennen uns zur freiheitlichen demokratischen Grundordnung.\
☐ Die Hinweise zum Datenschutz haben wir erhalten.
|
……………………………………………………\
Ort, Datum, Unterschrift
$ pfd grant form drawdown 2025-014
| # Mittelanforderung
|
- **Förderung:** 2025-014
- **Titel:** Musterelternschule Vielfalt
- **Letztempfänger:** Beispielverein Elternwerk Kannenstieg e.V.
- **Bewilligt:** 2.400,00 €
- **Bewilligungszeitraum:** 22.4.2025 bis 31.12.2025
- **Bisher ausgezahlt:** 2.400,00 €
|
| ## Bisherige Anforderungen
|
|       Nr. | Datum    |       Betrag |
| --------: | -------- | -----------: |
|         1 | 5.5.2025 |     2.400,00 |
| **Summe** |          | **2.400,00** |
|
| ## Anforderung
|
Angeforderter Betrag: ……………………… Euro\
Zu zahlen bis: ………………………\
\
Die Mittel werden binnen 42 Tagen nach Eingang für fällige Zahlungen gebraucht.
|
- **Kontoinhaber:** Beispielverein Elternwerk Kannenstieg e.V.
- **IBAN:** DE51000000000000001185
|
……………………………………………………\
Ort, Datum, Unterschrift
$ pfd grant form attendance 2025-014
| # Teilnahmeliste
|
- **Förderung:** 2025-014
- **Titel wie im Antrag:** Musterelternschule Vielfalt
- **Träger:** Beispielverein Elternwerk Kannenstieg e.V.
|
Veranstaltung: ……………………………………………………\
Datum (je Tag eine Liste): ………………………\
Ort: ……………………………………………………
|
| ## Teilnehmende ab 16 Jahren
|
Vor- und Nachname gut lesbar. Hauptamtliche und Honorarkräfte stehen nicht auf der Liste.
|
| Nr. | Vor- und Nachname | Unterschrift |
| --: | ----------------- | ------------ |
|   1 |                   |              |
|   2 |                   |              |
|   3 |                   |              |
|   4 |                   |              |
|   5 |                   |              |
|   6 |                   |              |
|   7 |                   |              |
|   8 |                   |              |
|   9 |                   |              |
|  10 |                   |              |
|  11 |                   |              |
|  12 |                   |              |
|  13 |                   |              |
|  14 |                   |              |
|  15 |                   |              |
|  16 |                   |              |
|  17 |                   |              |
|  18 |                   |              |
|  19 |                   |              |
|  20 |                   |              |
|
| ## Teilnehmende unter 16 Jahren
|
Nur die Anzahl, keine Namen.
|
Anzahl unter 16: ……………\
Name und Funktion der Aufsicht: ……………………………………………………\
Unterschrift der Aufsicht: ……………………………………………………
|
| ## Anonymisiert
|
Gefährdete Menschen unterschreiben je ein eigenes Blatt, das bei der Fachstelle bleibt.
|
Anzahl anonymisiert: ……………
|
Die Liste dient nur dem Nachweis gegenüber dem Zuwendungsgeber und wird nach Ablauf der Aufbewahrungsfrist vernichtet.
|
Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
$ pfd grant form settlement 2025-014
| # Verwendungsnachweis
|
- **Förderung:** 2025-014
- **Titel:** Musterelternschule Vielfalt
- **Letztempfänger:** Beispielverein Elternwerk Kannenstieg e.V.
- **Förderbereich:** Einzelmaßnahmen des Aktions- und Initiativfonds
- **Bewilligt:** 2.400,00 €
- **Finanzierungsart:** Anteilfinanzierung
- **Bewilligungszeitraum:** 22.4.2025 bis 31.12.2025
- **Vorzulegen bis:** 25.7.2025
- **Ausgezahlt:** 2.400,00 €
|
| ## Sachbericht
|
Was wurde gemacht, was kam anders als geplant und warum? Wurden die Ziele und Zielgruppen erreicht, womit? Was folgt daraus?
|
…………………………
|
Erfolgsfaktoren aus dem Antrag:
|
| Erfolgsfaktor | Ergebnis |
| ------------- | -------- |
|               |          |
|               |          |
|               |          |
|               |          |
|               |          |
|               |          |
|               |          |
|               |          |
|
| ## Teilnahme
|
| Datum     | Ort                      | Teilnehmende | Weiblich | Unter 16 Jahren | Unter 27 Jahren | Ehrenamtliche |
| --------- | ------------------------ | -----------: | -------: | --------------: | --------------: | ------------: |
| 20.5.2025 | Beispielhaus Kannenstieg |           57 |       30 |               7 |              22 |             2 |
| 28.5.2025 | Beispielhaus Kannenstieg |            9 |        5 |               1 |               3 |             2 |
| 5.6.2025  | Beispielhaus Kannenstieg |           55 |       33 |               7 |              22 |             4 |
| **Summe** |                          |      **121** |   **68** |          **15** |          **47** |         **8** |
|
| ## Zahlenmäßiger Nachweis
|
Einnahmen und Ausgaben nach dem Zahlungsdatum, je Zahlung eine Zeile.
|
| Nr. | Belegdatum | Zahlungsdatum | Zahlungsbeteiligter                    | Zahlungsgrund                   | Einzelansatz | Abgerechneter Betrag |
| --: | ---------- | ------------- | -------------------------------------- | ------------------------------- | ------------ | -------------------: |
|   1 | 7.5.2025   | 7.5.2025      | Partnerschaft für Demokratie Magdeburg | Zuwendung                       | Zuwendung    |             2.400,00 |
|   2 | 14.5.2025  | 14.5.2025     | Eigene Kasse                           | Eigenmittel                     | Eigenmittel  |               216,00 |
|   3 | 18.5.2025  | 18.5.2025     | Musterdruck GmbH                       | Moderationsmaterial             | Sachkosten   |               593,58 |
|   4 | 5.6.2025   | 8.6.2025      | Beispielmarkt GmbH                     | Plakate und Handzettel          | Sachkosten   |               602,62 |
|   5 | 10.6.2025  | 13.6.2025     | Honorarkraft, Vertrag 3                | Vortrag und Gespräch, 3 Stunden | Honorar      |             1.206,00 |
|
| ## Plan und Ergebnis
|
| Art      | Einzelansatz |  Geplant | Abgerechnet |
| -------- | ------------ | -------: | ----------: |
| Einnahme | Zuwendung    | 2.400,00 |    2.400,00 |
| Einnahme | Eigenmittel  |   240,00 |      216,00 |
| Ausgabe  | Honorar      | 1.340,00 |    1.206,00 |
| Ausgabe  | Sachkosten   | 1.300,00 |    1.196,20 |
|
| ## Erklärung
|
Die Ausgaben waren notwendig, es wurde wirtschaftlich und sparsam verfahren, und die Angaben stimmen mit Büchern und Belegen überein.
|
……………………………………………………\
Ort, Datum, Unterschrift
$ pfd grant form settlement 2025-051
| # Verwendungsnachweis
|
- **Förderung:** 2025-051
- **Titel:** Beispielreihe Pauschal: Erzählcafés
- **Letztempfänger:** Beispielverein Generationendialog e.V.
- **Förderbereich:** Einzelmaßnahmen des Aktions- und Initiativfonds
- **Bewilligt:** 2.160,00 €
- **Finanzierungsart:** Festbetragsfinanzierung
- **Bewilligungszeitraum:** 28.8.2025 bis 31.12.2025
- **Vorzulegen bis:** 31.3.2026
- **Ausgezahlt:** 2.160,00 €
|
| ## Sachbericht
|
Was wurde gemacht, was kam anders als geplant und warum? Wurden die Ziele und Zielgruppen erreicht, womit? Was folgt daraus?
|
…………………………
|
Erfolgsfaktoren aus dem Antrag:
|
| Erfolgsfaktor | Ergebnis |
| ------------- | -------- |
|               |          |
|               |          |
|               |          |
|               |          |
|               |          |
|               |          |
|               |          |
|               |          |
|
| ## Teilnahme
|
| Datum     | Ort                 | Teilnehmende | Weiblich | Unter 16 Jahren | Unter 27 Jahren | Ehrenamtliche |
| --------- | ------------------- | -----------: | -------: | --------------: | --------------: | ------------: |
| 12.9.2025 | Beispielhaus Cracau |           15 |        7 |               4 |               7 |             2 |
| 17.9.2025 | Beispielhaus Cracau |           15 |        7 |               0 |               7 |             2 |
| 21.9.2025 | Beispielhaus Cracau |           15 |        7 |               0 |               7 |             2 |
| **Summe** |                     |       **45** |   **21** |           **4** |          **21** |         **6** |
|
| ## Teilnahmelisten
|
|       Nr. | Datum     | Unterschriften | Unter 16 Jahren | Anonymisiert |
| --------: | --------- | -------------: | --------------: | -----------: |
|         1 | 12.9.2025 |             11 |               4 |            0 |
|         2 | 17.9.2025 |             15 |               0 |            0 |
|         3 | 21.9.2025 |             15 |               0 |            0 |
| **Summe** |           |         **41** |           **4** |        **0** |
|
| ## Honorare
|
| Nr. | Datum | Honorarkraft | Inhalt | Minuten | Anerkannter Betrag |
| --: | ----- | ------------ | ------ | ------: | -----------------: |
|     |       |              |        |         |                    |
|     |       |              |        |         |                    |
|     |       |              |        |         |                    |
|     |       |              |        |         |                    |
|     |       |              |        |         |                    |
|     |       |              |        |         |                    |
|     |       |              |        |         |                    |
|     |       |              |        |         |                    |
|
| ## Erklärung
|
Die Ausgaben waren notwendig, es wurde wirtschaftlich und sparsam verfahren, und die Angaben stimmen mit Büchern und Belegen überein.
|
……………………………………………………\
Ort, Datum, Unterschrift
$ pfd grant form order 2025-014
! pfd: grant 2025-014, 2026-03-01: there is no such payment order
!   what is possible: pfd grant actions 2025-014
[1]
$ pfd grant award 2025-072 --date 2025-11-20 && pfd grant pay 2025-072 100 --order --content-by p-b4jwk1cbvpjz
2025-072
2025-072
! [COMMIT] Förderung 2025-072: bewilligt 400,00 €
! [COMMIT] Förderung 2025-072: 100,00 € angeordnet
$ pfd grant form order 2025-072 --order 1
| # Auszahlungsanordnung
|
- **Förderung:** 2025-072
- **Anordnung Nr.:** 1
- **Datum:** 1.3.2026
- **Zahltag:** …………………………
- **Förderjahr:** 2025
- **Topf:** Aktions- und Initiativfonds
- **Titel:** Musterlichterfest der Kulturen
- **Zahlungsempfänger:** Musterkirchengemeinde Zum Beispiel
- **IBAN:** DE53000000000000001925
- **Betrag:** 100,00 €
- **Art:** Teilzahlung
- **Bewilligt am:** 20.11.2025
- **Bewilligt:** 400,00 €
- **Bisher ausgezahlt:** 0,00 €
|
| ## Sachlich richtig
|
- **Person:** p-PERSON
|
……………………………………………………\
Datum, Unterschrift
|
| ## Rechnerisch richtig
|
- **Person:** …………………………
|
……………………………………………………\
Datum, Unterschrift
|
| ## Angeordnet
|
- **Person:** …………………………
|
……………………………………………………\
Datum, Unterschrift
$ pfd grant form order
| # Auszahlungsanordnung
|
- **Förderung:** …………………………
- **Anordnung Nr.:** …………………………
- **Datum:** …………………………
- **Zahltag:** …………………………
- **Förderjahr:** 2026
- **Topf:** …………………………
- **Titel:** …………………………
- **Zahlungsempfänger:** …………………………
- **IBAN:** …………………………
- **Betrag:** …………………………
- **Art:** …………………………
- **Bewilligt am:** …………………………
- **Bewilligt:** …………………………
- **Bisher ausgezahlt:** …………………………
|
| ## Sachlich richtig
|
- **Person:** …………………………
|
……………………………………………………\
Datum, Unterschrift
|
| ## Rechnerisch richtig
|
- **Person:** …………………………
|
……………………………………………………\
Datum, Unterschrift
|
| ## Angeordnet
|
- **Person:** …………………………
|
……………………………………………………\
Datum, Unterschrift

# A person's name and address: opened with the key, sealed without it, and never
# into the data repository.
$ pfd grant letter 2025-066 papers | sed -n 5,7p
Emil Fiktiv\
Vorlagenring 4\
39110 Magdeburg
$ pfd contact add --kind person --name "Erika Muster" --democracy-declaration 2025-01-15 --address.street "Weg 1" --address.postcode 39104 --address.town Magdeburg --of-age true >../person
! [COMMIT] Kontakt p-PERSON: angelegt
! contacts/p-PERSON.yaml:3:7: warning: Name: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ pfd grant add --year 2025 --title Lesung --applicant $(cat ../person) --requested 100 --track small --audiences public --districts altstadt --received 2025-11-03
2025-075
! [COMMIT] Förderung 2025-075: angelegt – Lesung
! grants/2025/2025-075.yaml:2:1: warning: Programme aims: nothing is named; name one: "pfd grant set ID aims+=…"; "pfd explain grant.aims" lists them ([S1][S3]) [aim-named]
! grants/2025/2025-075.yaml:2:1: warning: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
$ pfd grant letter 2025-075 papers | sed -n 5,7p
Erika Muster\
Weg 1\
39104 Magdeburg
$ PFD_KEYSTORE=$PWD/../other pfd grant letter 2025-075 papers | sed -n 5,7p
«versiegelt»\
«versiegelt»\
«versiegelt» «versiegelt»
$ pfd grant letter 2025-075 papers -o letter.md
! pfd: letter.md: what the keys opened does not belong into the data repository
!   name a file in another directory
[1]
$ pfd grant letter 2025-075 papers -o ../letter.md && stat -c %a ../letter.md
600

# An office's own template. What stands in a record cannot change the paper's shape.
$ mkdir templates
$ printf '%%%% A remark\n# Our {title}\n| {applicant.name}\n|\n| {date}\n\nWe give {awarded} of {{planned}: {planned}.\n\n> Keep the receipts.\n\n- Paid: {paid}\n- Sum of two: {paid} of {awarded}\n\n{if receipts}\n## Receipts\n{table receipts: no payee amount}\n{each receipts}\n{if cut_reason}\n| {no}: {payee}: {cut_reason}\n{else}\n| {no}: {payee}\n{end}\n{end}\n{else}\nNone.\n{end}\n{if not claim.no}\nNothing is claimed.\n{end}\n{if financing = share}\nA share.\n{end}\n{code id}\n' >templates/award.md
$ pfd grant set 2025-014 "title=# A | *b* {id} [x](y)" -m "to try"
2025-014
! [COMMIT] Förderung 2025-014: Titel geändert
$ pfd grant letter 2025-014 award
| # Our # A \| \*b\* {id} \[x\](y)
|
Beispielverein Elternwerk Kannenstieg e.V.\
\
1.3.2026
|
We give 2.400,00 € of {planned}: 2.640,00 €.
|
> **Hinweis:** Keep the receipts.
|
- **Paid:** 2.400,00 €
- **Sum of two:** 2.400,00 € of 2.400,00 €
|
| ## Receipts
|
| Nr. | Zahlungsbeteiligter                    | Abgerechneter Betrag |
| --: | -------------------------------------- | -------------------: |
|   1 | Partnerschaft für Demokratie Magdeburg |             2.400,00 |
|   2 | Eigene Kasse                           |               216,00 |
|   3 | Musterdruck GmbH                       |               593,58 |
|   4 | Beispielmarkt GmbH                     |               602,62 |
|   5 | Honorarkraft, Vertrag 3                |             1.206,00 |
|
1: Partnerschaft für Demokratie Magdeburg\
2: Eigene Kasse\
3: Musterdruck GmbH\
4: Beispielmarkt GmbH: nicht zuwendungsfähiger Teil gekürzt\
5: Honorarkraft, Vertrag 3
|
A share.
|
```
2025-014
```
$ pfd grant letter 2025-014 award -O yaml
schema: pfd/paper/1
title: 'Our # A | *b* {id} [x](y)'
text:
  - |-
    Beispielverein Elternwerk Kannenstieg e.V.
|
    1.3.2026
  - 'We give 2.400,00 € of {planned}: 2.640,00 €.'
  - Receipts
  - |-
    1: Partnerschaft für Demokratie Magdeburg
    2: Eigene Kasse
    3: Musterdruck GmbH
    4: Beispielmarkt GmbH: nicht zuwendungsfähiger Teil gekürzt
    5: Honorarkraft, Vertrag 3
  - A share.
  - '2025-014'
facts:
  paid: 2400.00
  sum_of_two: '2.400,00 € of 2.400,00 €'
receipts:
  - 'no': 1
    payee: Partnerschaft für Demokratie Magdeburg
    amount: 2400.00
  - 'no': 2
    payee: Eigene Kasse
    amount: 216.00
  - 'no': 3
    payee: Musterdruck GmbH
    amount: 593.58
  - 'no': 4
    payee: Beispielmarkt GmbH
    amount: 602.62
  - 'no': 5
    payee: 'Honorarkraft, Vertrag 3'
    amount: 1206.00
notes:
  - Keep the receipts.
$ pfd check templates/award.md

# What is wrong with a template is told with its line.
$ printf 'Dear\n{applicant.nmae}\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md, line 2: there is no {applicant.nmae}
!   did you mean applicant.name?
[1]
$ printf '{if paid}\n{end}\n{if not paid}\n{awrded}\n{end}\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md, line 4: there is no {awrded}
!   did you mean awarded?
[1]
$ printf 'Text\n{before.amount}\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md, line 2: nothing is known for {before.amount}
!   fill it in (pfd explain grant.decisions), or put {if …} around it in the template
[1]
$ LC_ALL=de_DE.UTF-8 pfd grant letter 2025-014 award
! pfd: templates/award.md, Zeile 2: für {before.amount} ist nichts bekannt
!   eintragen (pfd explain grant.decisions) oder in der Vorlage mit {if …} einschließen
[1]
$ printf '{if paid}\nText\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md, line 1: {if paid} is not ended
[1]
$ printf 'Text\n{end}\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md, line 2: there is no {end}
!   the names: pfd explain templates
[1]
$ printf '{table recipts}\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md, line 1: there is no {recipts}
!   did you mean receipts?
[1]
$ printf '{table receipts: no sum}\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md, line 1: the list has no column “sum”
!   the names: pfd explain templates
[1]
$ printf '{each receipts}\n{else}\n{end}\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md, line 2: “{else}” is not understood
!   what a template may hold: pfd explain templates
[1]
$ printf 'A {brace\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md, line 1: “{brace” is not understood
!   what a template may hold: pfd explain templates
[1]
$ printf -- '- no colon\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md, line 1: “no colon” is not understood
!   what a template may hold: pfd explain templates
[1]
$ printf 'L\344tter\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md: is not UTF-8
[1]
$ pfd grant letter 2025-014 award --at HEAD | head -n 3
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)

# A part of its own, once for all letters; what is wrong in it is told there.
$ rm templates/award.md && printf 'Gegen diesen Bescheid: siehe {lead_authority.name}.\n' >templates/remedies.md
$ LC_ALL=de_DE.UTF-8 pfd grant letter 2025-014 award | grep -A 2 Gegen
Gegen diesen Bescheid: siehe Landeshauptstadt Magdeburg.
|
Mit freundlichen Grüßen
$ printf 'x\n{title\n' >templates/remedies.md && LC_ALL=de_DE.UTF-8 pfd grant letter 2025-014 award
! pfd: templates/remedies.md, Zeile 2: „{title“ ist nicht zu verstehen
!   was in einer Vorlage stehen kann: pfd explain templates
[1]
$ printf '{part head}\n{part food}\n' >templates/award.md && pfd grant letter 2025-014 award
! pfd: templates/award.md, line 2: there is no part “food”
!   the parts: pfd explain templates
[1]
$ rm -r templates

# The texts of the year, by the letter's date.
$ pfd year set 2025 texts.1.text=letterhead texts.1.wording="Amt für Beispiele" texts.1.from=2025-01-01 texts.1.to=2025-12-31 >/dev/null
! [COMMIT] Förderjahr 2025: Texte 1: Text, Texte 1: Wortlaut, Texte 1: Von, Texte 1: Bis geändert
$ pfd grant letter 2025-014 result --date 2025-08-01 | head -n 3
Amt für Beispiele
|
Beispielverein Elternwerk Kannenstieg e.V.\
$ pfd grant letter 2025-014 result --date 2026-01-01 | head -n 3
Partnerschaft für Demokratie Magdeburg\
Landeshauptstadt Magdeburg\
Koordinierungs- und Fachstelle (Beispielangaben)

$ pfd explain templates -O csv --table templates
template,kind,text
award,letter,grant notice
contract,letter,forwarding contract
amend,letter,amending notice
reject,letter,rejection
revoke,letter,revocation
papers,letter,request for missing papers
reminder,letter,reminder of the proof of use
result,letter,result of the settlement
claim,letter,claim
small,form,application of a small project
drawdown,form,request for money
attendance,form,attendance list
settlement,form,proof of use
order,form,payment order
head,part,"letterhead, address and date"
opening,part,subject and salutation
period,part,approval period and measure
plan,part,financing plan
conditions,part,terms of an award
missing_items,part,what is missing
remedies,part,instruction on legal remedies; empty until the authority's own stands there
funding,part,who funds it
invitation,mail,invitation to a meeting
$ pfd explain templates.reminder
| # reminder of the proof of use
|
```
{part head}
| # Proof of use
{part opening}
the proof of use of your grant over {awarded} is due on {settlement.owed} and has not
arrived yet.
|
Still missing:
|
{part missing_items}
|
Please send it, or tell us if you need more time. Without it the grant may be claimed
back.
|
Yours sincerely
|
| {office.name}
|
{part funding}
```
$ pfd explain templates.thanks
! pfd: there is no template “thanks”
!   see: pfd explain templates
[1]
