# The year's proof of use towards the funding body.
$ pfd report settlement --year 2025 | sed -n '/^# Verw/,/^### Gremien/p'
| # Verwendungsnachweis 2025
|
| ## Stammdaten
|
- **Förderjahr:** 2025
- **Partnerschaft:** Partnerschaft für Demokratie Magdeburg
- **Ort:** Magdeburg
- **Fördergebiet:** Landeshauptstadt Magdeburg
- **Federführendes Amt:** Landeshauptstadt Magdeburg
- **Organisationseinheit:** Jugendamt
- **Koordinierungs- und Fachstelle:** Koordinierungs- und Fachstelle (Beispielangaben)
- **Träger der Fachstelle:** Musterträger Demokratie gGmbH
- **Ratsbeschluss vom:** 20.2.2025
- **Beschlossen durch:** Stadtrat
- **Drucksache:** DS0000/25 (synthetisch)
- **Zahl der Stadtteile:** 40
|
| ### Gremien
$ pfd report settlement --year 2025 | sed -n '/^## Nachweise/,$p'
| ## Nachweise der Förderungen
|
- **Förderungen mit Auszahlung:** 59
- **Abgerechnet und anerkannt:** 27
- **Abgerechnet, nicht anerkannt:** 26
- **Nicht abgerechnet:** 6
- **Eingereicht am:** –
- **Fällig:** 30.6.2026
|
| ## Letztempfänger
|
| Förderung | Letztempfänger                              | Art               | Titel                                                   | Topf                                                         | Status        |      Bewilligt |     Ausgezahlt | In den Topf zurück | An Mittelgeber |     Endgültig | Noch offen |
| --------- | ------------------------------------------- | ----------------- | ------------------------------------------------------- | ------------------------------------------------------------ | ------------- | -------------: | -------------: | -----------------: | -------------: | ------------: | ---------: |
| 2025-001  | Musterträger Demokratie gGmbH               | Organisation      | Koordinierungs- und Fachstelle 2025 (Beispiel)          | Mittel der Koordinierungs- und Fachstelle                    | abgerechnet   |      60.000,00 |      60.000,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-002  | Musterträger Demokratie gGmbH               | Organisation      | Demokratiekonferenz 2025 (Beispielangaben)              | Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung | abgeschlossen |       8.500,00 |       8.500,00 |             108,20 |           0,00 |      8.391,80 |       0,00 |
| 2025-003  | Mustergruppe Queer & Jung                   | Gruppe            | Beispielabend Queere Vielfalt                           | Jugendfonds                                                  | abgeschlossen |         450,00 |         450,00 |               0,00 |           0,00 |        450,00 |       0,00 |
| 2025-005  | Mustergruppe Skatepark Nord                 | Gruppe            | Mustergraffiti Unser Platz                              | Jugendfonds                                                  | abgeschlossen |         800,00 |         800,00 |               0,00 |           0,00 |        800,00 |       0,00 |
| 2025-006  | p-PERSON                              | natürliche Person | Beispielaktion Putztag mit Gespräch in Buckau           | Aktions- und Initiativfonds                                  | abgeschlossen |         240,00 |         240,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-007  | Mustergruppe Jugend Olvenstedt              | Gruppe            | Musterfahrt Gedenkort                                   | Jugendfonds                                                  | abgeschlossen |         810,00 |         810,00 |               0,00 |           0,00 |        810,00 |       0,00 |
| 2025-008  | Musterträger Demokratie gGmbH               | Organisation      | Öffentlichkeitsarbeit der Partnerschaft 2025 (Beispiel) | Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung | anerkannt     |       3.000,00 |       3.000,00 |               0,00 |           0,00 |      3.000,00 |       0,00 |
| 2025-009  | Mustergruppe Schülerrat                     | Gruppe            | Beispielzeitung Schülerrat                              | Jugendfonds                                                  | anerkannt     |         500,00 |         500,00 |               0,00 |           0,00 |        500,00 |       0,00 |
| 2025-010  | Mustergruppe Jugendredaktion                | Gruppe            | Beispielpodcast Jugend fragt                            | Jugendfonds                                                  | abgeschlossen |         600,00 |         600,00 |               0,00 |           0,00 |        600,00 |       0,00 |
| 2025-011  | p-PERSON                              | natürliche Person | Musterlesung „Worte gegen Hass“                         | Aktions- und Initiativfonds                                  | abgeschlossen |         480,00 |         480,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-012  | Beispielverein Geschichte vor Ort e.V.      | Organisation      | Beispielrundgang Spuren jüdischen Lebens                | Aktions- und Initiativfonds                                  | abgeschlossen |         395,00 |         395,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-013  | Beispielverein Generationendialog e.V.      | Organisation      | Musternachmittag Großeltern erzählen                    | Aktions- und Initiativfonds                                  | abgeschlossen |         300,00 |         300,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-014  | Beispielverein Elternwerk Kannenstieg e.V.  | Organisation      | Musterelternschule Vielfalt                             | Aktions- und Initiativfonds                                  | abgeschlossen |       2.400,00 |       2.400,00 |             240,00 |           0,00 |      2.160,00 |       0,00 |
| 2025-015  | Beispielverein Nachbarschaft Buckau e.V.    | Organisation      | Musterwerkstatt Demokratie vor Ort                      | Aktions- und Initiativfonds                                  | abgeschlossen |       3.900,00 |       3.900,00 |               0,00 |           0,00 |      3.900,00 |       0,00 |
| 2025-016  | Musterinitiative Buntes Westerhüsen         | Gruppe            | Beispielpicknick der Nachbarschaften                    | Aktions- und Initiativfonds                                  | abgeschlossen |         450,00 |         450,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-017  | Beispielverein Bunte Bühne Stadtfeld e.V.   | Organisation      | Beispielstück „Andere Saiten“                           | Aktions- und Initiativfonds                                  | abgeschlossen |       5.000,00 |       5.000,00 |               0,00 |           0,00 |      5.000,00 |       0,00 |
| 2025-019  | Beispielverein Kulturhafen Nord e.V.        | Organisation      | Beispielreihe Stimmen aus dem Hafen                     | Aktions- und Initiativfonds                                  | abgeschlossen |       2.800,00 |       2.800,00 |               0,00 |           0,00 |      2.800,00 |       0,00 |
| 2025-020  | Beispielverein Erinnern und Handeln e.V.    | Organisation      | Beispielwoche Erinnern heißt Handeln                    | Aktions- und Initiativfonds                                  | abgeschlossen |       3.300,00 |       3.300,00 |               0,00 |           0,00 |      3.300,00 |       0,00 |
| 2025-021  | Beispielverein Gärten der Begegnung e.V.    | Organisation      | Mustergarten der Begegnung                              | Aktions- und Initiativfonds                                  | abgeschlossen |       2.600,00 |       2.600,00 |             390,00 |           0,00 |      2.210,00 |       0,00 |
| 2025-022  | Musterverein Zivilcourage Börde & Elbe e.V. | Organisation      | Mustertraining Argumentieren am Stammtisch              | Aktions- und Initiativfonds                                  | abgeschlossen |         500,00 |         500,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-023  | Musterverein Stadtjugend e.V.               | Organisation      | Beispielkongress der Klassensprecher                    | Aktions- und Initiativfonds                                  | anerkannt     |       4.300,00 |       4.300,00 |               0,00 |           0,00 |      4.162,00 |     138,00 |
| 2025-024  | Mustergruppe Nachbarinnen Leipziger Straße  | Gruppe            | Beispielkochabend „Küche für alle“                      | Aktions- und Initiativfonds                                  | abgeschlossen |         285,00 |         285,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-025  | p-PERSON                              | natürliche Person | Musterturnier Fairplay auf dem Bolzplatz                | Aktions- und Initiativfonds                                  | abgeschlossen |         350,00 |         350,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-026  | Musterbildung Lernort Demokratie gGmbH      | Organisation      | Mustertage Pauschal: Planspiel Stadtrat                 | Aktions- und Initiativfonds                                  | anerkannt     |       2.720,00 |       2.720,00 |               0,00 |           0,00 |      2.720,00 |       0,00 |
| 2025-027  | Beispielverein Brücken nach nebenan e.V.    | Organisation      | Beispielbrücken: Tandems für Ankommende                 | Aktions- und Initiativfonds                                  | abgeschlossen |       2.300,00 |       2.300,00 |               0,00 |           0,00 |      2.300,00 |       0,00 |
| 2025-028  | Beispielverein Regenbogen Altstadt e.V.     | Organisation      | Beispielfest der Vielfalt                               | Aktions- und Initiativfonds                                  | abgeschlossen |       4.000,00 |       4.000,00 |               0,00 |           0,00 |      4.000,00 |       0,00 |
| 2025-029  | Beispielverein Film und Haltung e.V.        | Organisation      | Beispielkino unter Sternen                              | Aktions- und Initiativfonds                                  | abgeschlossen |       2.700,00 |       2.700,00 |             135,00 |           0,00 |      2.565,00 |       0,00 |
| 2025-030  | Musterverein Teilhabe für alle e.V.         | Organisation      | Beispielplakate „Wir sind das Viertel“                  | Aktions- und Initiativfonds                                  | abgeschlossen |         499,00 |         499,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-032  | Musterstiftung Vielfalt                     | Organisation      | Musterwettbewerb Mut zur Lücke                          | Aktions- und Initiativfonds                                  | widerrufen    |       2.100,00 |       1.050,00 |             450,00 |           0,00 |               |       0,00 |
| 2025-033  | Beispielverein Film und Haltung e.V.        | Organisation      | Musterfilmabend mit Diskussion                          | Aktions- und Initiativfonds                                  | abgeschlossen |         420,00 |         420,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-034  | Musterverband Wohlfahrt Beispiel e.V.       | Organisation      | Musterseminar Umgang mit Parolen                        | Aktions- und Initiativfonds                                  | anerkannt     |       1.800,00 |       1.800,00 |               0,00 |           0,00 |      1.800,00 |       0,00 |
| 2025-035  | Beispielverein Medienwerkstatt Mitte e.V.   | Organisation      | Musterradio Viertelstunde                               | Aktions- und Initiativfonds                                  | abgeschlossen |       2.900,00 |       2.900,00 |               0,00 |           0,00 |      2.900,00 |       0,00 |
| 2025-036  | Beispielgenossenschaft Gemeinsam Wohnen eG  | Organisation      | Beispielfest 20 Jahre gute Nachbarschaft                | Aktions- und Initiativfonds                                  | abgeschlossen |         520,00 |         520,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-037  | p-PERSON                              | natürliche Person | Musterausstellung „Gesichter des Stadtteils“            | Aktions- und Initiativfonds                                  | abgeschlossen |         440,00 |         440,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-038  | Beispielschule Förderverein e.V.            | Organisation      | Beispielwerkstatt Menschenrechte für Kinder             | Aktions- und Initiativfonds                                  | abgeschlossen |         310,00 |         310,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-039  | Beispielverein Offene Tür Olvenstedt e.V.   | Organisation      | Beispielsommer der Jugendkulturen                       | Aktions- und Initiativfonds                                  | abgeschlossen |       4.800,00 |       4.800,00 |               0,00 |           0,00 |      4.800,00 |       0,00 |
| 2025-040  | Musterverein Zivilcourage Börde & Elbe e.V. | Organisation      | Mustercamp Zivilcourage                                 | Aktions- und Initiativfonds                                  | ausgefallen   |       3.600,00 |           0,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-041  | Musterkirchengemeinde Zum Beispiel          | Organisation      | Beispieldialog Religionen im Viertel                    | Aktions- und Initiativfonds                                  | anerkannt     |       1.500,00 |       1.500,00 |               0,00 |           0,00 |      1.500,00 |       0,00 |
| 2025-042  | Beispielverein Klang und Viertel e.V.       | Organisation      | Musterchor Lieder der Demokratie                        | Aktions- und Initiativfonds                                  | anerkannt     |       1.900,00 |       1.900,00 |               0,00 |           0,00 |      1.900,00 |       0,00 |
| 2025-043  | Beispielverein Frauenforum Elbe e.V.        | Organisation      | Musterspaziergang Frauen der Stadt                      | Aktions- und Initiativfonds                                  | abgeschlossen |       1.600,00 |       1.600,00 |               0,00 |           0,00 |      1.600,00 |       0,00 |
| 2025-044  | Beispielverein Klang und Viertel e.V.       | Organisation      | Musterkonzert für Vielfalt im Hof                       | Aktions- und Initiativfonds                                  | abgeschlossen |         500,00 |         500,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-045  | Musterverein Teilhabe für alle e.V.         | Organisation      | Beispielatlas barrierefreie Beteiligung                 | Aktions- und Initiativfonds                                  | abgeschlossen |       3.900,00 |       3.900,00 |             312,00 |           0,00 |      3.588,00 |       0,00 |
| 2025-046  | Mustergruppe Schülerrat                     | Gruppe            | Beispielgespräch mit Ratsmitgliedern                    | Aktions- und Initiativfonds                                  | abgeschlossen |         195,00 |         195,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-047  | Mustergruppe Skatepark Nord                 | Gruppe            | Musterwand gegen Hassparolen                            | Aktions- und Initiativfonds                                  | abgerechnet   |         485,00 |         485,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-048  | Musterinitiative Offener Garten             | Gruppe            | Beispieltag der offenen Gärten                          | Aktions- und Initiativfonds                                  | abgerechnet   |         360,00 |         360,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-049  | Beispielverein Sprachcafé Neue Welt e.V.    | Organisation      | Musterfrühstück für Neuzugezogene                       | Aktions- und Initiativfonds                                  | abgerechnet   |         275,00 |         275,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-050  | Beispielverein Lesezeit Sudenburg e.V.      | Organisation      | Beispielwerkstatt Erzählen in vielen Sprachen           | Aktions- und Initiativfonds                                  | anerkannt     |       2.200,00 |       2.200,00 |               0,00 |           0,00 |      1.936,00 |     264,00 |
| 2025-051  | Beispielverein Generationendialog e.V.      | Organisation      | Beispielreihe Pauschal: Erzählcafés                     | Aktions- und Initiativfonds                                  | ausgezahlt    |       2.160,00 |       2.160,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-054  | Beispielverein Geschichte vor Ort e.V.      | Organisation      | Musterwochen gegen Rassismus                            | Aktions- und Initiativfonds                                  | abgerechnet   |       4.500,00 |       4.500,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-055  | Musterverband Wohlfahrt Beispiel e.V.       | Organisation      | Beispielschulung Betriebe für Vielfalt                  | Aktions- und Initiativfonds                                  | abgerechnet   |       2.600,00 |       2.600,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-056  | #BeispielHaltung zeigen e.V.                | Organisation      | Musterblog Nachgefragt                                  | Aktions- und Initiativfonds                                  | abgerechnet   |       1.400,00 |       1.400,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-057  | Beispielverein Sprachcafé Neue Welt e.V.    | Organisation      | Musterproduktion Kurzfilm Haltung                       | Aktions- und Initiativfonds                                  | ausgezahlt    |       3.600,00 |       3.600,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-058  | p-PERSON                              | natürliche Person | Beispielfahrradtour zu Orten der Demokratie             | Aktions- und Initiativfonds                                  | ausgefallen   |         220,00 |           0,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-060  | Beispielverein Brücken nach nebenan e.V.    | Organisation      | Beispielabend Lieder vieler Länder                      | Aktions- und Initiativfonds                                  | ausgezahlt    |         410,00 |         410,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-062  | Mustergruppe Videowerkstatt                 | Gruppe            | Beispielfilm Mein Viertel                               | Jugendfonds                                                  | abgerechnet   |         750,00 |         750,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-064  | Musterverein Stadtjugend e.V.               | Organisation      | Musterworkshop Rap gegen Rechts                         | Jugendfonds                                                  | abgerechnet   |         650,00 |         650,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-065  | Mustergruppe Jugend Olvenstedt              | Gruppe            | Musterturnier Bunt kickt gut                            | Jugendfonds                                                  | abgeschlossen |         400,00 |         400,00 |               0,00 |           0,00 |        400,00 |       0,00 |
| 2025-066  | p-PERSON                              | natürliche Person | Beispielzeitung aus dem Viertel                         | Aktions- und Initiativfonds                                  | ausgezahlt    |         470,00 |         470,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-067  | Musterverein Stadtjugend e.V.               | Organisation      | Musterkonferenz Jugend 2025                             | Jugendfonds                                                  | ausgezahlt    |         350,00 |         350,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-069  | Beispielverein Medienwerkstatt Mitte e.V.   | Organisation      | Beispielwerkstatt Sicher im Netz                        | Aktions- und Initiativfonds                                  | abgeschlossen |         330,00 |         330,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-070  | Beispielverein Regenbogen Altstadt e.V.     | Organisation      | Mustergedenken am 9. November                           | Aktions- und Initiativfonds                                  | abgeschlossen |         295,00 |         295,00 |               0,00 |           0,00 |               |       0,00 |
| 2025-071  | Beispielverein Sprachcafé Neue Welt e.V.    | Organisation      | Beispielnachmittag Weltgebräuche                        | Aktions- und Initiativfonds                                  | bewilligt     |         265,00 |           0,00 |               0,00 |           0,00 |               |       0,00 |
| **Summe** |                                             |                   |                                                         |                                                              |               | **162.384,00** | **157.249,00** |       **1.635,20** |       **0,00** | **70.092,80** | **402,00** |
|
| ## Verwendung der Abrufe beim Bund
|
|       Nr. | Eingegangen |         Betrag | Zu verwenden bis | Verwendet am | Nicht rechtzeitig | Noch nicht |
| --------: | ----------- | -------------: | ---------------- | ------------ | ----------------: | ---------: |
|         1 | 24.3.2025   |      30.000,00 | 5.5.2025         | 15.4.2025    |              0,00 |       0,00 |
|         4 | 26.5.2025   |      45.000,00 | 7.7.2025         | 5.6.2025     |              0,00 |       0,00 |
|         5 | 25.8.2025   |      40.000,00 | 6.10.2025        | 15.7.2025    |              0,00 |       0,00 |
|         6 | 3.11.2025   |      25.000,00 | 15.12.2025       | 15.10.2025   |              0,00 |       0,00 |
| **Summe** |             | **140.000,00** |                  |              |          **0,00** |   **0,00** |
|
| ## Erstattungen
|
| Förderung | Nr. | Datum      |       Betrag | Fließt an |
| --------- | --: | ---------- | -----------: | --------- |
| 2025-002  |   1 | 30.7.2025  |       108,20 | Topf      |
| 2025-021  |   1 | 7.8.2025   |       390,00 | Topf      |
| 2025-032  |   1 | 8.8.2025   |       450,00 | Topf      |
| 2025-014  |   1 | 11.8.2025  |       240,00 | Topf      |
| 2025-029  |   1 | 17.9.2025  |       135,00 | Topf      |
| 2025-045  |   1 | 16.12.2025 |       312,00 | Topf      |
| **Summe** |     |            | **1.635,20** |           |
|
| ## Plan und Ergebnis der abgerechneten Förderungen
|
| Art      | Einzelansatz               | Förderungen |    Geplant | Abgerechnet |  Anerkannt | Abweichung |
| -------- | -------------------------- | ----------: | ---------: | ----------: | ---------: | ---------: |
| Einnahme | Zuwendung                  |          53 | 149.499,00 |  146.489,00 | 146.489,00 |  -3.010,00 |
| Einnahme | Eigenmittel                |          23 |   6.370,00 |    6.251,30 |   6.251,30 |    -118,70 |
| Einnahme | Teilnahmebeiträge          |           1 |     300,00 |      300,00 |     300,00 |       0,00 |
| Ausgabe  | Unterkunft und Verpflegung |          20 |  11.206,00 |   11.069,44 |  10.951,23 |    -254,77 |
| Ausgabe  | Honorar                    |          38 |  37.465,00 |   36.155,36 |  36.092,96 |  -1.372,04 |
| Ausgabe  | Sachkosten                 |          36 |  33.652,00 |   33.172,97 |  33.071,50 |    -580,50 |
| Ausgabe  | Sonstige Ausgabe           |          21 |  72.073,00 |   69.937,10 |  69.813,41 |  -2.259,59 |
| Ausgabe  | Fahrtkosten                |           2 |   1.773,00 |    1.724,00 |   1.724,00 |     -49,00 |
|
---
|
- **Commit:** COMMIT
- **Ohne offene Änderungen:** ja
- **Stichtag:** 1.3.2026
- **pfd:** 0.1.0
- **Regelstand:** RULE-VERSION
- **Datensätze:** 492
- **Förderungen des Jahres:** 74
- **Beantragt gesamt:** 181.484,00 €
- **Bewilligt gesamt:** 162.384,00 €
- **Ausgezahlt gesamt:** 157.249,00 €
- **Befehl:** report settlement --year 2025
- **Sprache:** de
- **Bibliotheken:** LIBRARIES
- **Zeitstempel (s seit 1970):** COMMIT
- **SHA-256 des Inhalts:** DOCUMENT
- **Nachweis:** pfd verify
|
<!--
pfd:commit COMMIT
pfd:clean true
pfd:as_of 2026-03-01
pfd:pfd 0.1.0
pfd:rules RULE-VERSION
pfd:records 492
pfd:grants 74
pfd:requested 181484.00
pfd:awarded 162384.00
pfd:paid 157249.00
pfd:command report settlement -%2Dyear 2025
pfd:language de
pfd:libraries LIBRARIES
pfd:made_s COMMIT
pfd:document DOCUMENT
pfd:proof pfd verify
-->
$ pfd report settlement --year 2025 -O csv --table recipients | head -n 4
grant,recipient,kind,title,pot,status,awarded,paid,returned,to_funder,due,claim
2025-001,mustertraeger-demokratie-ggmbh,organisation,Koordinierungs- und Fachstelle 2025 (Beispiel),coordination,settled,60000.00,60000.00,0.00,0.00,,0.00
2025-002,mustertraeger-demokratie-ggmbh,organisation,Demokratiekonferenz 2025 (Beispielangaben),participation-publicity,closed,8500.00,8500.00,108.20,0.00,8391.80,0.00
2025-003,mustergruppe-queer-jung,group,Beispielabend Queere Vielfalt,youth,closed,450.00,450.00,0.00,0.00,450.00,0.00
$ pfd report settlement --year 2025 --lang en -O csv --table federal_use
no,received,amount,until,spent,late,open
1,2025-03-24,30000.00,2025-05-05,2025-04-15,0.00,0.00
4,2025-05-26,45000.00,2025-07-07,2025-06-05,0.00,0.00
5,2025-08-25,40000.00,2025-10-06,2025-07-15,0.00,0.00
6,2025-11-03,25000.00,2025-12-15,2025-10-15,0.00,0.00
# Its sums are those of the pots and of the grants.
$ pfd report settlement --year 2025 -O json | python3 -c 'import json, sys; from decimal import Decimal as D; r = json.load(sys.stdin, parse_float=D); s = lambda t, k: sum(x[k] or 0 for x in r[t]); print(s("recipients", "awarded") == s("pots", "awarded"), s("recipients", "paid") == s("pots", "paid") == r["provenance"]["paid"], s("recipients", "returned") == s("pots", "returned"), sum(x["amount"] for x in r["repayments"]) == s("recipients", "returned") + s("recipients", "to_funder"))'
True True True True
# No person's name in it.
$ pfd report settlement --year 2025 | grep -c "natürliche Person"
6
$ pfd report settlement --year 2025 | grep -E "Fiktiv|Probe|Platzhalter"
[1]
$ pfd report settlement 2025-014
! pfd: settlement takes no ID
!   see: pfd help report
[2]
$ pfd report settlement --year 2031
! pfd: years/2031.yaml: no such file
!   see: pfd year list
[1]
