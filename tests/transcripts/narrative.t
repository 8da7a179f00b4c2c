# The texts of the yearly report: Markdown with places for figures.
$ pfd report yearly --year 2025 -O md | sed -n '3,12p'
- **Partnerschaft:** Partnerschaft für Demokratie Magdeburg
- **Fördergebiet:** Landeshauptstadt Magdeburg
- **Förderjahr:** 2025
- **Berichtszeitraum von:** 1.1.2025
- **Berichtszeitraum bis:** 31.12.2025
- **Federführendes Amt:** Landeshauptstadt Magdeburg, Jugendamt
- **Koordinierungs- und Fachstelle:** Koordinierungs- und Fachstelle (Beispielangaben)
- **Träger der Fachstelle:** Musterträger Demokratie gGmbH
- **Zuwendungsbescheid des Bundes:** BAFzA-BEISPIEL-2025/0001
- **Bescheid vom:** 20.1.2025
# Words and numbers cannot drift.
$ pfd report yearly --year 2025 | grep -n 'zusammen 162.384,00 €' | cut -c1-20
17:Im Förderjahr 20
$ pfd grant set 2025-071 decisions.1.amount=165,00 -m 'Tippfehler' >/dev/null 2>&1; pfd report yearly | grep -o 'zusammen [0-9.,]* €'
zusammen 162.284,00 €
$ git reset -q --hard HEAD~1
# All Markdown that a document knows; the rest becomes text.
$ printf '%s\n' '# Eins' '### Drei' 'Ein Wort **fett**, `{kein Platz}` und {{ eine Klammer.' 'Zweite Zeile  ' 'dritte.' '' '* Punkt' '  1. erstens {totals.grants}' '  2. zweitens' '' '     noch ein Absatz' '* [Seite](https://a.example/?q={x}) und [lokal](file:///etc/passwd), <m@a.example>' '' '> Zitat' '' '```' '{auch kein Platz}' '```' '' '<script>alert(1)</script> <!-- Anmerkung -->' '' '<!-- Anmerkung' 'über zwei Zeilen -->' '' '<div>Block {totals.grants}</div>' >reports/2025/outlook.md
$ pfd report yearly | sed -n '/^## Ausblick/,/^## Liste/p'
| ## Ausblick
|
| ### Eins
|
| #### Drei
|
Ein Wort fett, {kein Platz} und { eine Klammer. Zweite Zeile
dritte.
|
- Punkt
    1. erstens 74
    2. zweitens\
       noch ein Absatz
- Seite (https://a.example/?q={x}) und lokal, m@a.example
|
„Zitat“
|
```
{auch kein Platz}
```
|
\<script>alert(1)\</script> \<!-- Anmerkung -->
|
\<div>Block {totals.grants}\</div>
|
| ## Anlage: Liste der Förderungen
|
| Förderung | Titel                                                   | Antragsteller                               | Förderbereich                                    | Status        |      Beantragt |      Bewilligt |     Ausgezahlt |      Anerkannt |     Zustehend | Rückforderung |
| --------- | ------------------------------------------------------- | ------------------------------------------- | ------------------------------------------------ | ------------- | -------------: | -------------: | -------------: | -------------: | ------------: | ------------: |
| 2025-001  | Koordinierungs- und Fachstelle 2025 (Beispiel)          | Musterträger Demokratie gGmbH               | Weiterleitung an die Trägerin der Fachstelle     | abgerechnet   |      60.000,00 |      60.000,00 |      60.000,00 |      60.000,00 |               |          0,00 |
| 2025-002  | Demokratiekonferenz 2025 (Beispielangaben)              | Musterträger Demokratie gGmbH               | Partizipation, Vernetzung, Öffentlichkeitsarbeit | abgeschlossen |       8.500,00 |       8.500,00 |       8.500,00 |       8.391,80 |      8.391,80 |          0,00 |
| 2025-003  | Beispielabend Queere Vielfalt                           | Mustergruppe Queer & Jung                   | Jugendfonds                                      | abgeschlossen |         450,00 |         450,00 |         450,00 |         450,00 |        450,00 |          0,00 |
| 2025-004  | Musterparty ohne Thema                                  | Mustergruppe Videowerkstatt                 | Jugendfonds                                      | abgelehnt     |         700,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-005  | Mustergraffiti Unser Platz                              | Mustergruppe Skatepark Nord                 | Jugendfonds                                      | abgeschlossen |         800,00 |         800,00 |         800,00 |         800,00 |        800,00 |          0,00 |
| 2025-006  | Beispielaktion Putztag mit Gespräch in Buckau           | p-PERSON                              | Kleinprojekte bis 500 Euro                       | abgeschlossen |         240,00 |         240,00 |         240,00 |         240,00 |               |          0,00 |
| 2025-007  | Musterfahrt Gedenkort                                   | Mustergruppe Jugend Olvenstedt              | Jugendfonds                                      | abgeschlossen |         900,00 |         810,00 |         810,00 |         810,00 |        810,00 |          0,00 |
| 2025-008  | Öffentlichkeitsarbeit der Partnerschaft 2025 (Beispiel) | Musterträger Demokratie gGmbH               | Partizipation, Vernetzung, Öffentlichkeitsarbeit | anerkannt     |       3.000,00 |       3.000,00 |       3.000,00 |       3.000,00 |      3.000,00 |          0,00 |
| 2025-009  | Beispielzeitung Schülerrat                              | Mustergruppe Schülerrat                     | Jugendfonds                                      | anerkannt     |         500,00 |         500,00 |         500,00 |         500,00 |        500,00 |          0,00 |
| 2025-010  | Beispielpodcast Jugend fragt                            | Mustergruppe Jugendredaktion                | Jugendfonds                                      | abgeschlossen |         600,00 |         600,00 |         600,00 |         600,00 |        600,00 |          0,00 |
| 2025-011  | Musterlesung „Worte gegen Hass“                         | p-PERSON                              | Kleinprojekte bis 500 Euro                       | abgeschlossen |         480,00 |         480,00 |         480,00 |         480,00 |               |          0,00 |
| 2025-012  | Beispielrundgang Spuren jüdischen Lebens                | Beispielverein Geschichte vor Ort e.V.      | Kleinprojekte bis 500 Euro                       | abgeschlossen |         395,00 |         395,00 |         395,00 |         395,00 |               |          0,00 |
| 2025-013  | Musternachmittag Großeltern erzählen                    | Beispielverein Generationendialog e.V.      | Kleinprojekte bis 500 Euro                       | abgeschlossen |         300,00 |         300,00 |         300,00 |         350,00 |               |          0,00 |
| 2025-014  | Musterelternschule Vielfalt                             | Beispielverein Elternwerk Kannenstieg e.V.  | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       2.400,00 |       2.400,00 |       2.400,00 |       2.376,00 |      2.160,00 |          0,00 |
| 2025-015  | Musterwerkstatt Demokratie vor Ort                      | Beispielverein Nachbarschaft Buckau e.V.    | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       3.900,00 |       3.900,00 |       3.900,00 |       4.300,00 |      3.900,00 |          0,00 |
| 2025-016  | Beispielpicknick der Nachbarschaften                    | Musterinitiative Buntes Westerhüsen         | Kleinprojekte bis 500 Euro                       | abgeschlossen |         450,00 |         450,00 |         450,00 |         450,00 |               |          0,00 |
| 2025-017  | Beispielstück „Andere Saiten“                           | Beispielverein Bunte Bühne Stadtfeld e.V.   | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       5.000,00 |       5.000,00 |       5.000,00 |       5.600,00 |      5.000,00 |          0,00 |
| 2025-018  | Musterdenkmal Aktionswoche Reform                       | Beispielverein Sport verbindet Reform e.V.  | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgelehnt     |       3.000,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-019  | Beispielreihe Stimmen aus dem Hafen                     | Beispielverein Kulturhafen Nord e.V.        | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       2.800,00 |       2.800,00 |       2.800,00 |       3.100,00 |      2.800,00 |          0,00 |
| 2025-020  | Beispielwoche Erinnern heißt Handeln                    | Beispielverein Erinnern und Handeln e.V.    | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       3.500,00 |       3.300,00 |       3.300,00 |       3.850,00 |      3.300,00 |          0,00 |
| 2025-021  | Mustergarten der Begegnung                              | Beispielverein Gärten der Begegnung e.V.    | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       2.600,00 |       2.600,00 |       2.600,00 |       2.380,00 |      2.210,00 |          0,00 |
| 2025-022  | Mustertraining Argumentieren am Stammtisch              | Musterverein Zivilcourage Börde & Elbe e.V. | Kleinprojekte bis 500 Euro                       | abgeschlossen |         500,00 |         500,00 |         500,00 |         560,00 |               |          0,00 |
| 2025-023  | Beispielkongress der Klassensprecher                    | Musterverein Stadtjugend e.V.               | Einzelmaßnahmen des Aktions- und Initiativfonds  | anerkannt     |       4.300,00 |       4.300,00 |       4.300,00 |       4.462,00 |      4.162,00 |        138,00 |
| 2025-024  | Beispielkochabend „Küche für alle“                      | Mustergruppe Nachbarinnen Leipziger Straße  | Kleinprojekte bis 500 Euro                       | abgeschlossen |         285,00 |         285,00 |         285,00 |         285,00 |               |          0,00 |
| 2025-025  | Musterturnier Fairplay auf dem Bolzplatz                | p-PERSON                              | Kleinprojekte bis 500 Euro                       | abgeschlossen |         350,00 |         350,00 |         350,00 |         350,00 |               |          0,00 |
| 2025-026  | Mustertage Pauschal: Planspiel Stadtrat                 | Musterbildung Lernort Demokratie gGmbH      | Einzelmaßnahmen des Aktions- und Initiativfonds  | anerkannt     |       2.720,00 |       2.720,00 |       2.720,00 |       2.720,00 |      2.720,00 |          0,00 |
| 2025-027  | Beispielbrücken: Tandems für Ankommende                 | Beispielverein Brücken nach nebenan e.V.    | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       2.300,00 |       2.300,00 |       2.300,00 |       2.530,00 |      2.300,00 |          0,00 |
| 2025-028  | Beispielfest der Vielfalt                               | Beispielverein Regenbogen Altstadt e.V.     | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       4.000,00 |       4.000,00 |       4.000,00 |       4.800,00 |      4.000,00 |          0,00 |
| 2025-029  | Beispielkino unter Sternen                              | Beispielverein Film und Haltung e.V.        | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       2.700,00 |       2.700,00 |       2.700,00 |       2.821,50 |      2.565,00 |          0,00 |
| 2025-030  | Beispielplakate „Wir sind das Viertel“                  | Musterverein Teilhabe für alle e.V.         | Kleinprojekte bis 500 Euro                       | abgeschlossen |         499,00 |         499,00 |         499,00 |         499,00 |               |          0,00 |
| 2025-031  | Beispielzirkus im Hof                                   | Beispielverein Jugend in Fahrt e.V.         | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgelehnt     |       5.000,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-032  | Musterwettbewerb Mut zur Lücke                          | Musterstiftung Vielfalt                     | Einzelmaßnahmen des Aktions- und Initiativfonds  | widerrufen    |       2.100,00 |       2.100,00 |       1.050,00 |           0,00 |               |          0,00 |
| 2025-033  | Musterfilmabend mit Diskussion                          | Beispielverein Film und Haltung e.V.        | Kleinprojekte bis 500 Euro                       | abgeschlossen |         420,00 |         420,00 |         420,00 |         420,00 |               |          0,00 |
| 2025-034  | Musterseminar Umgang mit Parolen                        | Musterverband Wohlfahrt Beispiel e.V.       | Einzelmaßnahmen des Aktions- und Initiativfonds  | anerkannt     |       1.800,00 |       1.800,00 |       1.800,00 |       2.000,00 |      1.800,00 |          0,00 |
| 2025-035  | Musterradio Viertelstunde                               | Beispielverein Medienwerkstatt Mitte e.V.   | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       2.900,00 |       2.900,00 |       2.900,00 |       3.190,00 |      2.900,00 |          0,00 |
| 2025-036  | Beispielfest 20 Jahre gute Nachbarschaft                | Beispielgenossenschaft Gemeinsam Wohnen eG  | Kleinprojekte bis 500 Euro                       | abgeschlossen |         520,00 |         520,00 |         520,00 |         520,00 |               |          0,00 |
| 2025-037  | Musterausstellung „Gesichter des Stadtteils“            | p-PERSON                              | Kleinprojekte bis 500 Euro                       | abgeschlossen |         440,00 |         440,00 |         440,00 |         440,00 |               |          0,00 |
| 2025-038  | Beispielwerkstatt Menschenrechte für Kinder             | Beispielschule Förderverein e.V.            | Kleinprojekte bis 500 Euro                       | abgeschlossen |         310,00 |         310,00 |         310,00 |         310,00 |               |          0,00 |
| 2025-039  | Beispielsommer der Jugendkulturen                       | Beispielverein Offene Tür Olvenstedt e.V.   | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       4.800,00 |       4.800,00 |       4.800,00 |       5.220,00 |      4.800,00 |          0,00 |
| 2025-040  | Mustercamp Zivilcourage                                 | Musterverein Zivilcourage Börde & Elbe e.V. | Einzelmaßnahmen des Aktions- und Initiativfonds  | ausgefallen   |       3.600,00 |       3.600,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-041  | Beispieldialog Religionen im Viertel                    | Musterkirchengemeinde Zum Beispiel          | Einzelmaßnahmen des Aktions- und Initiativfonds  | anerkannt     |       1.500,00 |       1.500,00 |       1.500,00 |       1.650,00 |      1.500,00 |          0,00 |
| 2025-042  | Musterchor Lieder der Demokratie                        | Beispielverein Klang und Viertel e.V.       | Einzelmaßnahmen des Aktions- und Initiativfonds  | anerkannt     |       1.900,00 |       1.900,00 |       1.900,00 |       2.090,00 |      1.900,00 |          0,00 |
| 2025-043  | Musterspaziergang Frauen der Stadt                      | Beispielverein Frauenforum Elbe e.V.        | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       1.600,00 |       1.600,00 |       1.600,00 |       1.760,00 |      1.600,00 |          0,00 |
| 2025-044  | Musterkonzert für Vielfalt im Hof                       | Beispielverein Klang und Viertel e.V.       | Kleinprojekte bis 500 Euro                       | abgeschlossen |         500,00 |         500,00 |         500,00 |         620,00 |               |          0,00 |
| 2025-045  | Beispielatlas barrierefreie Beteiligung                 | Musterverein Teilhabe für alle e.V.         | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgeschlossen |       3.900,00 |       3.900,00 |       3.900,00 |       3.873,20 |      3.588,00 |          0,00 |
| 2025-046  | Beispielgespräch mit Ratsmitgliedern                    | Mustergruppe Schülerrat                     | Kleinprojekte bis 500 Euro                       | abgeschlossen |         195,00 |         195,00 |         195,00 |         195,00 |               |          0,00 |
| 2025-047  | Musterwand gegen Hassparolen                            | Mustergruppe Skatepark Nord                 | Kleinprojekte bis 500 Euro                       | abgerechnet   |         485,00 |         485,00 |         485,00 |         485,00 |               |          0,00 |
| 2025-048  | Beispieltag der offenen Gärten                          | Musterinitiative Offener Garten             | Kleinprojekte bis 500 Euro                       | abgerechnet   |         360,00 |         360,00 |         360,00 |         360,00 |               |          0,00 |
| 2025-049  | Musterfrühstück für Neuzugezogene                       | Beispielverein Sprachcafé Neue Welt e.V.    | Kleinprojekte bis 500 Euro                       | abgerechnet   |         275,00 |         275,00 |         275,00 |         275,00 |               |          0,00 |
| 2025-050  | Beispielwerkstatt Erzählen in vielen Sprachen           | Beispielverein Lesezeit Sudenburg e.V.      | Einzelmaßnahmen des Aktions- und Initiativfonds  | anerkannt     |       2.200,00 |       2.200,00 |       2.200,00 |       2.129,60 |      1.936,00 |        264,00 |
| 2025-051  | Beispielreihe Pauschal: Erzählcafés                     | Beispielverein Generationendialog e.V.      | Einzelmaßnahmen des Aktions- und Initiativfonds  | ausgezahlt    |       2.160,00 |       2.160,00 |       2.160,00 |           0,00 |               |          0,00 |
| 2025-052  | Beispielstudienreise Demokratiegeschichte               | Musterverband Wohlfahrt Beispiel e.V.       | Einzelmaßnahmen des Aktions- und Initiativfonds  | zurückgezogen |       4.800,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-053  | Musterforum Wohnen und Zusammenleben                    | Musterstiftung Vielfalt                     | Einzelmaßnahmen des Aktions- und Initiativfonds  | in Prüfung    |       2.500,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-054  | Musterwochen gegen Rassismus                            | Beispielverein Geschichte vor Ort e.V.      | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgerechnet   |       4.500,00 |       4.500,00 |       4.500,00 |       4.870,00 |               |          0,00 |
| 2025-055  | Beispielschulung Betriebe für Vielfalt                  | Musterverband Wohlfahrt Beispiel e.V.       | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgerechnet   |       2.600,00 |       2.600,00 |       2.600,00 |       2.900,00 |               |          0,00 |
| 2025-056  | Musterblog Nachgefragt                                  | #BeispielHaltung zeigen e.V.                | Einzelmaßnahmen des Aktions- und Initiativfonds  | abgerechnet   |       1.400,00 |       1.400,00 |       1.400,00 |       1.540,00 |               |          0,00 |
| 2025-057  | Musterproduktion Kurzfilm Haltung                       | Beispielverein Sprachcafé Neue Welt e.V.    | Einzelmaßnahmen des Aktions- und Initiativfonds  | ausgezahlt    |       3.600,00 |       3.600,00 |       3.600,00 |           0,00 |               |          0,00 |
| 2025-058  | Beispielfahrradtour zu Orten der Demokratie             | p-PERSON                              | Kleinprojekte bis 500 Euro                       | ausgefallen   |         220,00 |         220,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-059  | Musterausflug in den Freizeitpark                       | p-PERSON                              | Kleinprojekte bis 500 Euro                       | abgelehnt     |         500,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-060  | Beispielabend Lieder vieler Länder                      | Beispielverein Brücken nach nebenan e.V.    | Kleinprojekte bis 500 Euro                       | ausgezahlt    |         410,00 |         410,00 |         410,00 |           0,00 |               |          0,00 |
| 2025-061  | Beispielstand auf dem Markt                             | Mustergruppe Jugendredaktion                | Jugendfonds                                      | zurückgezogen |         300,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-062  | Beispielfilm Mein Viertel                               | Mustergruppe Videowerkstatt                 | Jugendfonds                                      | abgerechnet   |         750,00 |         750,00 |         750,00 |         750,00 |               |          0,00 |
| 2025-063  | Musterstammtisch mit Bus zum Bundestag                  | Musterinitiative Lernpaten Neue Neustadt    | Kleinprojekte bis 500 Euro                       | abgelehnt     |         460,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-064  | Musterworkshop Rap gegen Rechts                         | Musterverein Stadtjugend e.V.               | Jugendfonds                                      | abgerechnet   |         650,00 |         650,00 |         650,00 |         650,00 |               |          0,00 |
| 2025-065  | Musterturnier Bunt kickt gut                            | Mustergruppe Jugend Olvenstedt              | Jugendfonds                                      | abgeschlossen |         400,00 |         400,00 |         400,00 |         400,00 |        400,00 |          0,00 |
| 2025-066  | Beispielzeitung aus dem Viertel                         | p-PERSON                              | Kleinprojekte bis 500 Euro                       | ausgezahlt    |         470,00 |         470,00 |         470,00 |           0,00 |               |          0,00 |
| 2025-067  | Musterkonferenz Jugend 2025                             | Musterverein Stadtjugend e.V.               | Jugendfonds                                      | ausgezahlt    |         350,00 |         350,00 |         350,00 |           0,00 |               |          0,00 |
| 2025-068  | Mustertheater der Generationen                          | Beispieltheater „Querformat“ e.V.           | Kleinprojekte bis 500 Euro                       | zurückgezogen |         380,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-069  | Beispielwerkstatt Sicher im Netz                        | Beispielverein Medienwerkstatt Mitte e.V.   | Kleinprojekte bis 500 Euro                       | abgeschlossen |         330,00 |         330,00 |         330,00 |         330,00 |               |          0,00 |
| 2025-070  | Mustergedenken am 9. November                           | Beispielverein Regenbogen Altstadt e.V.     | Kleinprojekte bis 500 Euro                       | abgeschlossen |         295,00 |         295,00 |         295,00 |         295,00 |               |          0,00 |
| 2025-071  | Beispielnachmittag Weltgebräuche                        | Beispielverein Sprachcafé Neue Welt e.V.    | Kleinprojekte bis 500 Euro                       | bewilligt     |         265,00 |         265,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-072  | Musterlichterfest der Kulturen                          | Musterkirchengemeinde Zum Beispiel          | Kleinprojekte bis 500 Euro                       | in Prüfung    |         400,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-073  | Beispielkalender der Zivilcourage                       | p-PERSON                              | Kleinprojekte bis 500 Euro                       | eingegangen   |         455,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| 2025-074  | Musteraktion Winterlicht gegen Rechts                   | Mustergruppe Videowerkstatt                 | Kleinprojekte bis 500 Euro                       | Entwurf       |         315,00 |           0,00 |           0,00 |           0,00 |               |          0,00 |
| **Summe** |                                                         |                                             |                                                  |               | **181.484,00** | **162.384,00** | **157.249,00** | **154.373,10** | **70.092,80** |    **402,00** |
|
> **Hinweis:** „Anerkannt“ sind die anerkannten Ausgaben, „zustehend“ ist der Teil der Bewilligung, der endgültig verbleibt; beides steht erst nach Prüfung des Verwendungsnachweises fest. „Rückforderung“ ist, was noch zu erstatten ist. Einzelpersonen stehen mit einer Kennung, die nichts über sie sagt.
|
| ## Anlage: Letztempfänger
|
| Letztempfänger                              | Art               | Förderungen |      Bewilligt |     Ausgezahlt | Zurückgezahlt | Noch offen |
| ------------------------------------------- | ----------------- | ----------: | -------------: | -------------: | ------------: | ---------: |
| #BeispielHaltung zeigen e.V.                | Organisation      |           1 |       1.400,00 |       1.400,00 |          0,00 |       0,00 |
| Beispielgenossenschaft Gemeinsam Wohnen eG  | Organisation      |           1 |         520,00 |         520,00 |          0,00 |       0,00 |
| Beispielschule Förderverein e.V.            | Organisation      |           1 |         310,00 |         310,00 |          0,00 |       0,00 |
| Beispielverein Brücken nach nebenan e.V.    | Organisation      |           2 |       2.710,00 |       2.710,00 |          0,00 |       0,00 |
| Beispielverein Bunte Bühne Stadtfeld e.V.   | Organisation      |           1 |       5.000,00 |       5.000,00 |          0,00 |       0,00 |
| Beispielverein Elternwerk Kannenstieg e.V.  | Organisation      |           1 |       2.400,00 |       2.400,00 |        240,00 |       0,00 |
| Beispielverein Erinnern und Handeln e.V.    | Organisation      |           1 |       3.300,00 |       3.300,00 |          0,00 |       0,00 |
| Beispielverein Film und Haltung e.V.        | Organisation      |           2 |       3.120,00 |       3.120,00 |        135,00 |       0,00 |
| Beispielverein Frauenforum Elbe e.V.        | Organisation      |           1 |       1.600,00 |       1.600,00 |          0,00 |       0,00 |
| Beispielverein Gärten der Begegnung e.V.    | Organisation      |           1 |       2.600,00 |       2.600,00 |        390,00 |       0,00 |
| Beispielverein Generationendialog e.V.      | Organisation      |           2 |       2.460,00 |       2.460,00 |          0,00 |       0,00 |
| Beispielverein Geschichte vor Ort e.V.      | Organisation      |           2 |       4.895,00 |       4.895,00 |          0,00 |       0,00 |
| Beispielverein Klang und Viertel e.V.       | Organisation      |           2 |       2.400,00 |       2.400,00 |          0,00 |       0,00 |
| Beispielverein Kulturhafen Nord e.V.        | Organisation      |           1 |       2.800,00 |       2.800,00 |          0,00 |       0,00 |
| Beispielverein Lesezeit Sudenburg e.V.      | Organisation      |           1 |       2.200,00 |       2.200,00 |          0,00 |     264,00 |
| Beispielverein Medienwerkstatt Mitte e.V.   | Organisation      |           2 |       3.230,00 |       3.230,00 |          0,00 |       0,00 |
| Beispielverein Nachbarschaft Buckau e.V.    | Organisation      |           1 |       3.900,00 |       3.900,00 |          0,00 |       0,00 |
| Beispielverein Offene Tür Olvenstedt e.V.   | Organisation      |           1 |       4.800,00 |       4.800,00 |          0,00 |       0,00 |
| Beispielverein Regenbogen Altstadt e.V.     | Organisation      |           2 |       4.295,00 |       4.295,00 |          0,00 |       0,00 |
| Beispielverein Sprachcafé Neue Welt e.V.    | Organisation      |           3 |       4.140,00 |       3.875,00 |          0,00 |       0,00 |
| Musterbildung Lernort Demokratie gGmbH      | Organisation      |           1 |       2.720,00 |       2.720,00 |          0,00 |       0,00 |
| Mustergruppe Jugend Olvenstedt              | Gruppe            |           2 |       1.210,00 |       1.210,00 |          0,00 |       0,00 |
| Mustergruppe Jugendredaktion                | Gruppe            |           1 |         600,00 |         600,00 |          0,00 |       0,00 |
| Mustergruppe Nachbarinnen Leipziger Straße  | Gruppe            |           1 |         285,00 |         285,00 |          0,00 |       0,00 |
| Mustergruppe Queer & Jung                   | Gruppe            |           1 |         450,00 |         450,00 |          0,00 |       0,00 |
| Mustergruppe Schülerrat                     | Gruppe            |           2 |         695,00 |         695,00 |          0,00 |       0,00 |
| Mustergruppe Skatepark Nord                 | Gruppe            |           2 |       1.285,00 |       1.285,00 |          0,00 |       0,00 |
| Mustergruppe Videowerkstatt                 | Gruppe            |           1 |         750,00 |         750,00 |          0,00 |       0,00 |
| Musterinitiative Buntes Westerhüsen         | Gruppe            |           1 |         450,00 |         450,00 |          0,00 |       0,00 |
| Musterinitiative Offener Garten             | Gruppe            |           1 |         360,00 |         360,00 |          0,00 |       0,00 |
| Musterkirchengemeinde Zum Beispiel          | Organisation      |           1 |       1.500,00 |       1.500,00 |          0,00 |       0,00 |
| Musterstiftung Vielfalt                     | Organisation      |           1 |       2.100,00 |       1.050,00 |        450,00 |       0,00 |
| Musterträger Demokratie gGmbH               | Organisation      |           3 |      71.500,00 |      71.500,00 |        108,20 |       0,00 |
| Musterverband Wohlfahrt Beispiel e.V.       | Organisation      |           2 |       4.400,00 |       4.400,00 |          0,00 |       0,00 |
| Musterverein Stadtjugend e.V.               | Organisation      |           3 |       5.300,00 |       5.300,00 |          0,00 |     138,00 |
| Musterverein Teilhabe für alle e.V.         | Organisation      |           2 |       4.399,00 |       4.399,00 |        312,00 |       0,00 |
| Musterverein Zivilcourage Börde & Elbe e.V. | Organisation      |           2 |       4.100,00 |         500,00 |          0,00 |       0,00 |
| p-PERSON                              | natürliche Person |           1 |         470,00 |         470,00 |          0,00 |       0,00 |
| p-PERSON                              | natürliche Person |           1 |         440,00 |         440,00 |          0,00 |       0,00 |
| p-PERSON                              | natürliche Person |           1 |         220,00 |           0,00 |          0,00 |       0,00 |
| p-PERSON                              | natürliche Person |           1 |         240,00 |         240,00 |          0,00 |       0,00 |
| p-PERSON                              | natürliche Person |           1 |         350,00 |         350,00 |          0,00 |       0,00 |
| p-PERSON                              | natürliche Person |           1 |         480,00 |         480,00 |          0,00 |       0,00 |
| **Summe**                                   |                   |      **62** | **162.384,00** | **157.249,00** |  **1.635,20** | **402,00** |
|
| ## Anlage: Belege
|
| Förderung | Nr. | Art      | Beleg vom  | Gezahlt am | Einzelansatz               |    Betrag | Anerkannt |
| --------- | --: | -------- | ---------- | ---------- | -------------------------- | --------: | --------: |
| 2025-001  |   1 | Ausgabe  | 3.1.2025   | 5.1.2025   | Sachkosten                 |  2.400,00 |  2.400,00 |
| 2025-001  |   2 | Ausgabe  | 27.1.2025  | 28.1.2025  | Sonstige Ausgabe           |  4.300,00 |  4.300,00 |
| 2025-001  |   3 | Einnahme | 14.2.2025  | 14.2.2025  | Zuwendung                  | 15.000,00 | 15.000,00 |
| 2025-001  |   4 | Ausgabe  | 27.2.2025  | 28.2.2025  | Sonstige Ausgabe           |  4.100,00 |  4.100,00 |
| 2025-001  |   5 | Ausgabe  | 27.3.2025  | 28.3.2025  | Sonstige Ausgabe           |  4.300,00 |  4.300,00 |
| 2025-001  |   6 | Ausgabe  | 3.4.2025   | 5.4.2025   | Sachkosten                 |  2.400,00 |  2.400,00 |
| 2025-001  |   7 | Einnahme | 15.4.2025  | 15.4.2025  | Zuwendung                  | 15.000,00 | 15.000,00 |
| 2025-001  |   8 | Ausgabe  | 27.4.2025  | 28.4.2025  | Sonstige Ausgabe           |  4.100,00 |  4.100,00 |
| 2025-001  |   9 | Ausgabe  | 27.5.2025  | 28.5.2025  | Sonstige Ausgabe           |  4.300,00 |  4.300,00 |
| 2025-001  |  10 | Ausgabe  | 27.6.2025  | 28.6.2025  | Sonstige Ausgabe           |  4.100,00 |  4.100,00 |
| 2025-001  |  11 | Ausgabe  | 3.7.2025   | 5.7.2025   | Sachkosten                 |  2.400,00 |  2.400,00 |
| 2025-001  |  12 | Einnahme | 15.7.2025  | 15.7.2025  | Zuwendung                  | 15.000,00 | 15.000,00 |
| 2025-001  |  13 | Ausgabe  | 27.7.2025  | 28.7.2025  | Sonstige Ausgabe           |  4.300,00 |  4.300,00 |
| 2025-001  |  14 | Ausgabe  | 27.8.2025  | 28.8.2025  | Sonstige Ausgabe           |  4.100,00 |  4.100,00 |
| 2025-001  |  15 | Ausgabe  | 27.9.2025  | 28.9.2025  | Sonstige Ausgabe           |  4.300,00 |  4.300,00 |
| 2025-001  |  16 | Ausgabe  | 3.10.2025  | 5.10.2025  | Sachkosten                 |  2.400,00 |  2.400,00 |
| 2025-001  |  17 | Einnahme | 15.10.2025 | 15.10.2025 | Zuwendung                  | 15.000,00 | 15.000,00 |
| 2025-001  |  18 | Ausgabe  | 27.10.2025 | 28.10.2025 | Sonstige Ausgabe           |  4.100,00 |  4.100,00 |
| 2025-001  |  19 | Ausgabe  | 27.11.2025 | 28.11.2025 | Sonstige Ausgabe           |  4.300,00 |  4.300,00 |
| 2025-001  |  20 | Ausgabe  | 27.12.2025 | 28.12.2025 | Sonstige Ausgabe           |  4.100,00 |  4.100,00 |
| 2025-002  |   1 | Einnahme | 12.5.2025  | 12.5.2025  | Zuwendung                  |  8.500,00 |  8.500,00 |
| 2025-002  |   2 | Ausgabe  | 27.5.2025  | 3.6.2025   | Unterkunft und Verpflegung |  2.515,00 |  2.431,80 |
| 2025-002  |   3 | Ausgabe  | 28.5.2025  | 4.6.2025   | Honorar                    |  2.160,00 |  2.160,00 |
| 2025-002  |   4 | Ausgabe  | 28.5.2025  | 4.6.2025   | Honorar                    |  1.800,00 |  1.800,00 |
| 2025-002  |   5 | Ausgabe  | 27.5.2025  | 6.6.2025   | Sonstige Ausgabe           |  2.000,00 |  2.000,00 |
| 2025-003  |   1 | Einnahme | 1.4.2025   | 1.4.2025   | Zuwendung                  |    450,00 |    450,00 |
| 2025-003  |   2 | Ausgabe  | 16.5.2025  | 19.5.2025  | Honorar                    |    119,63 |    119,63 |
| 2025-003  |   3 | Ausgabe  | 17.5.2025  | 21.5.2025  | Honorar                    |    125,37 |    125,37 |
| 2025-003  |   4 | Ausgabe  | 21.5.2025  | 21.5.2025  | Unterkunft und Verpflegung |    205,00 |    205,00 |
| 2025-005  |   1 | Einnahme | 1.4.2025   | 1.4.2025   | Zuwendung                  |    800,00 |    800,00 |
| 2025-005  |   2 | Ausgabe  | 26.4.2025  | 26.4.2025  | Honorar                    |    400,00 |    400,00 |
| 2025-005  |   3 | Ausgabe  | 27.4.2025  | 1.5.2025   | Sachkosten                 |    400,00 |    400,00 |
| 2025-006  |   1 | Einnahme | 17.3.2025  | 17.3.2025  | Zuwendung                  |    240,00 |    240,00 |
| 2025-006  |   2 | Ausgabe  | 23.3.2025  | 26.3.2025  | Unterkunft und Verpflegung |     80,00 |     80,00 |
| 2025-006  |   3 | Ausgabe  | 27.3.2025  | 27.3.2025  | Sachkosten                 |     75,32 |     75,32 |
| 2025-006  |   4 | Ausgabe  | 23.3.2025  | 28.3.2025  | Sachkosten                 |     84,68 |     84,68 |
| 2025-007  |   1 | Einnahme | 1.4.2025   | 1.4.2025   | Zuwendung                  |    810,00 |    810,00 |
| 2025-007  |   2 | Ausgabe  | 10.5.2025  | 15.5.2025  | Fahrtkosten                |    226,27 |    226,27 |
| 2025-007  |   3 | Ausgabe  | 10.5.2025  | 15.5.2025  | Fahrtkosten                |    214,73 |    214,73 |
| 2025-007  |   4 | Ausgabe  | 14.5.2025  | 15.5.2025  | Honorar                    |    369,00 |    369,00 |
| 2025-008  |   1 | Einnahme | 10.4.2025  | 10.4.2025  | Zuwendung                  |  1.500,00 |  1.500,00 |
| 2025-008  |   2 | Ausgabe  | 22.4.2025  | 25.4.2025  | Sachkosten                 |    980,00 |    980,00 |
| 2025-008  |   3 | Ausgabe  | 9.5.2025   | 14.5.2025  | Honorar                    |    520,00 |    520,00 |
| 2025-008  |   4 | Einnahme | 10.9.2025  | 10.9.2025  | Zuwendung                  |  1.500,00 |  1.500,00 |
| 2025-008  |   5 | Ausgabe  | 22.9.2025  | 24.9.2025  | Sachkosten                 |    820,00 |    820,00 |
| 2025-008  |   6 | Ausgabe  | 6.10.2025  | 8.10.2025  | Honorar                    |    680,00 |    680,00 |
| 2025-009  |   1 | Einnahme | 1.4.2025   | 1.4.2025   | Zuwendung                  |    500,00 |    500,00 |
| 2025-009  |   2 | Ausgabe  | 3.5.2025   | 9.5.2025   | Honorar                    |    124,81 |    124,81 |
| 2025-009  |   3 | Ausgabe  | 24.5.2025  | 30.5.2025  | Sachkosten                 |    250,00 |    250,00 |
| 2025-009  |   4 | Ausgabe  | 4.6.2025   | 4.6.2025   | Honorar                    |    125,19 |    125,19 |
| 2025-010  |   1 | Einnahme | 1.4.2025   | 1.4.2025   | Zuwendung                  |    600,00 |    600,00 |
| 2025-010  |   2 | Ausgabe  | 19.4.2025  | 22.4.2025  | Sachkosten                 |    300,00 |    300,00 |
| 2025-010  |   3 | Ausgabe  | 27.5.2025  | 27.5.2025  | Sonstige Ausgabe           |    146,33 |    146,33 |
| 2025-010  |   4 | Ausgabe  | 31.5.2025  | 4.6.2025   | Sonstige Ausgabe           |    153,67 |    153,67 |
| 2025-011  |   1 | Einnahme | 19.3.2025  | 19.3.2025  | Zuwendung                  |    480,00 |    480,00 |
| 2025-011  |   2 | Ausgabe  | 4.4.2025   | 4.4.2025   | Honorar                    |    134,38 |    134,38 |
| 2025-011  |   3 | Ausgabe  | 9.4.2025   | 9.4.2025   | Honorar                    |    125,62 |    125,62 |
| 2025-011  |   4 | Ausgabe  | 9.4.2025   | 10.4.2025  | Sachkosten                 |    107,90 |    107,90 |
| 2025-011  |   5 | Ausgabe  | 7.4.2025   | 10.4.2025  | Sachkosten                 |    131,02 |    112,10 |
| 2025-012  |   1 | Einnahme | 24.3.2025  | 24.3.2025  | Zuwendung                  |    395,00 |    395,00 |
| 2025-012  |   2 | Ausgabe  | 11.4.2025  | 11.4.2025  | Honorar                    |     90,39 |     90,39 |
| 2025-012  |   3 | Ausgabe  | 11.4.2025  | 11.4.2025  | Sachkosten                 |     94,30 |     94,30 |
| 2025-012  |   4 | Ausgabe  | 14.4.2025  | 14.4.2025  | Honorar                    |    107,61 |    107,61 |
| 2025-012  |   5 | Ausgabe  | 13.4.2025  | 16.4.2025  | Sachkosten                 |    102,70 |    102,70 |
| 2025-013  |   1 | Einnahme | 31.3.2025  | 31.3.2025  | Zuwendung                  |    300,00 |    300,00 |
| 2025-013  |   2 | Einnahme | 24.4.2025  | 24.4.2025  | Eigenmittel                |     50,00 |     50,00 |
| 2025-013  |   3 | Ausgabe  | 26.4.2025  | 29.4.2025  | Sachkosten                 |    195,00 |    195,00 |
| 2025-013  |   4 | Ausgabe  | 25.4.2025  | 30.4.2025  | Unterkunft und Verpflegung |    155,00 |    155,00 |
| 2025-014  |   1 | Einnahme | 7.5.2025   | 7.5.2025   | Zuwendung                  |  2.400,00 |  2.400,00 |
| 2025-014  |   2 | Einnahme | 14.5.2025  | 14.5.2025  | Eigenmittel                |    216,00 |    216,00 |
| 2025-014  |   3 | Ausgabe  | 18.5.2025  | 18.5.2025  | Sachkosten                 |    593,58 |    593,58 |
| 2025-014  |   4 | Ausgabe  | 5.6.2025   | 8.6.2025   | Sachkosten                 |    602,62 |    576,42 |
| 2025-014  |   5 | Ausgabe  | 10.6.2025  | 13.6.2025  | Honorar                    |  1.206,00 |  1.206,00 |
| 2025-015  |   1 | Einnahme | 30.4.2025  | 30.4.2025  | Zuwendung                  |  3.900,00 |  3.900,00 |
| 2025-015  |   2 | Einnahme | 7.5.2025   | 7.5.2025   | Eigenmittel                |    400,00 |    400,00 |
| 2025-015  |   3 | Ausgabe  | 16.5.2025  | 16.5.2025  | Honorar                    |    720,67 |    720,67 |
| 2025-015  |   4 | Ausgabe  | 14.5.2025  | 20.5.2025  | Unterkunft und Verpflegung |    711,09 |    711,09 |
| 2025-015  |   5 | Ausgabe  | 2.6.2025   | 2.6.2025   | Honorar                    |    733,33 |    733,33 |
| 2025-015  |   6 | Ausgabe  | 27.5.2025  | 2.6.2025   | Unterkunft und Verpflegung |    721,91 |    721,91 |
| 2025-015  |   7 | Ausgabe  | 4.6.2025   | 4.6.2025   | Sachkosten                 |    707,72 |    707,72 |
| 2025-015  |   8 | Ausgabe  | 6.6.2025   | 6.6.2025   | Sachkosten                 |    705,28 |    705,28 |
| 2025-016  |   1 | Einnahme | 3.4.2025   | 3.4.2025   | Zuwendung                  |    450,00 |    450,00 |
| 2025-016  |   2 | Ausgabe  | 10.5.2025  | 10.5.2025  | Sachkosten                 |    138,41 |    138,41 |
| 2025-016  |   3 | Ausgabe  | 10.5.2025  | 10.5.2025  | Unterkunft und Verpflegung |    100,50 |    100,50 |
| 2025-016  |   4 | Ausgabe  | 10.5.2025  | 13.5.2025  | Sachkosten                 |    126,59 |    126,59 |
| 2025-016  |   5 | Ausgabe  | 10.5.2025  | 13.5.2025  | Unterkunft und Verpflegung |     84,50 |     84,50 |
| 2025-017  |   1 | Einnahme | 12.5.2025  | 12.5.2025  | Zuwendung                  |  2.500,00 |  2.500,00 |
| 2025-017  |   2 | Einnahme | 17.5.2025  | 17.5.2025  | Eigenmittel                |    600,00 |    600,00 |
| 2025-017  |   3 | Ausgabe  | 25.5.2025  | 25.5.2025  | Sonstige Ausgabe           |    940,91 |    940,91 |
| 2025-017  |   4 | Ausgabe  | 12.6.2025  | 12.6.2025  | Honorar                    |    942,05 |    942,05 |
| 2025-017  |   5 | Ausgabe  | 11.6.2025  | 14.6.2025  | Sachkosten                 |  1.866,00 |  1.866,00 |
| 2025-017  |   6 | Einnahme | 17.6.2025  | 17.6.2025  | Zuwendung                  |  2.500,00 |  2.500,00 |
| 2025-017  |   7 | Ausgabe  | 23.6.2025  | 23.6.2025  | Honorar                    |    925,95 |    925,95 |
| 2025-017  |   8 | Ausgabe  | 27.6.2025  | 30.6.2025  | Sonstige Ausgabe           |    925,09 |    925,09 |
| 2025-019  |   1 | Einnahme | 5.5.2025   | 5.5.2025   | Zuwendung                  |  1.400,00 |  1.400,00 |
| 2025-019  |   2 | Einnahme | 10.5.2025  | 10.5.2025  | Eigenmittel                |    300,00 |    300,00 |
| 2025-019  |   3 | Ausgabe  | 11.5.2025  | 14.5.2025  | Honorar                    |    777,33 |    777,33 |
| 2025-019  |   4 | Ausgabe  | 18.5.2025  | 24.5.2025  | Sonstige Ausgabe           |  1.571,17 |  1.530,00 |
| 2025-019  |   5 | Ausgabe  | 30.5.2025  | 5.6.2025   | Honorar                    |    792,67 |    792,67 |
| 2025-019  |   6 | Einnahme | 10.6.2025  | 10.6.2025  | Zuwendung                  |  1.400,00 |  1.400,00 |
| 2025-020  |   1 | Einnahme | 1.5.2025   | 1.5.2025   | Zuwendung                  |  3.300,00 |  3.300,00 |
| 2025-020  |   2 | Einnahme | 8.5.2025   | 8.5.2025   | Eigenmittel                |    350,00 |    350,00 |
| 2025-020  |   3 | Ausgabe  | 23.5.2025  | 26.5.2025  | Honorar                    |    654,73 |    654,73 |
| 2025-020  |   4 | Ausgabe  | 29.5.2025  | 29.5.2025  | Fahrtkosten                |  1.283,00 |  1.283,00 |
| 2025-020  |   5 | Ausgabe  | 2.6.2025   | 5.6.2025   | Honorar                    |    649,27 |    649,27 |
| 2025-020  |   6 | Ausgabe  | 9.6.2025   | 12.6.2025  | Sachkosten                 |  1.303,13 |  1.263,00 |
| 2025-021  |   1 | Einnahme | 29.4.2025  | 29.4.2025  | Zuwendung                  |  2.600,00 |  2.600,00 |
| 2025-021  |   2 | Einnahme | 4.5.2025   | 4.5.2025   | Eigenmittel                |    170,00 |    170,00 |
| 2025-021  |   3 | Ausgabe  | 3.5.2025   | 6.5.2025   | Unterkunft und Verpflegung |    404,39 |    404,39 |
| 2025-021  |   4 | Ausgabe  | 5.5.2025   | 8.5.2025   | Sachkosten                 |    388,27 |    388,27 |
| 2025-021  |   5 | Ausgabe  | 13.5.2025  | 13.5.2025  | Sachkosten                 |    405,63 |    405,63 |
| 2025-021  |   6 | Ausgabe  | 13.5.2025  | 13.5.2025  | Sonstige Ausgabe           |    793,05 |    793,05 |
| 2025-021  |   7 | Ausgabe  | 8.6.2025   | 11.6.2025  | Unterkunft und Verpflegung |    388,66 |    388,66 |
| 2025-022  |   1 | Einnahme | 9.4.2025   | 9.4.2025   | Zuwendung                  |    500,00 |    500,00 |
| 2025-022  |   2 | Ausgabe  | 17.5.2025  | 17.5.2025  | Honorar                    |     94,07 |     94,07 |
| 2025-022  |   3 | Einnahme | 17.5.2025  | 17.5.2025  | Eigenmittel                |     60,00 |     60,00 |
| 2025-022  |   4 | Ausgabe  | 17.5.2025  | 23.5.2025  | Honorar                    |     93,93 |     93,93 |
| 2025-022  |   5 | Ausgabe  | 22.5.2025  | 23.5.2025  | Sachkosten                 |    186,00 |    186,00 |
| 2025-022  |   6 | Ausgabe  | 21.5.2025  | 23.5.2025  | Unterkunft und Verpflegung |    186,00 |    186,00 |
| 2025-023  |   1 | Einnahme | 15.5.2025  | 15.5.2025  | Zuwendung                  |  4.300,00 |  4.300,00 |
| 2025-023  |   2 | Ausgabe  | 21.5.2025  | 21.5.2025  | Unterkunft und Verpflegung |    758,93 |    758,93 |
| 2025-023  |   3 | Einnahme | 22.5.2025  | 22.5.2025  | Teilnahmebeiträge          |    300,00 |    300,00 |
| 2025-023  |   4 | Ausgabe  | 23.5.2025  | 26.5.2025  | Unterkunft und Verpflegung |    748,45 |    748,45 |
| 2025-023  |   5 | Ausgabe  | 29.5.2025  | 1.6.2025   | Sonstige Ausgabe           |  1.494,92 |  1.467,61 |
| 2025-023  |   6 | Ausgabe  | 27.5.2025  | 2.6.2025   | Honorar                    |  1.487,01 |  1.487,01 |
| 2025-024  |   1 | Einnahme | 14.4.2025  | 14.4.2025  | Zuwendung                  |    285,00 |    285,00 |
| 2025-024  |   2 | Ausgabe  | 28.5.2025  | 28.5.2025  | Unterkunft und Verpflegung |    100,24 |    100,24 |
| 2025-024  |   3 | Ausgabe  | 28.5.2025  | 28.5.2025  | Sachkosten                 |     46,50 |     46,50 |
| 2025-024  |   4 | Ausgabe  | 26.5.2025  | 29.5.2025  | Unterkunft und Verpflegung |     82,76 |     82,76 |
| 2025-024  |   5 | Ausgabe  | 29.5.2025  | 29.5.2025  | Sachkosten                 |     55,50 |     55,50 |
| 2025-025  |   1 | Einnahme | 28.4.2025  | 28.4.2025  | Zuwendung                  |    350,00 |    350,00 |
| 2025-025  |   2 | Ausgabe  | 31.5.2025  | 31.5.2025  | Unterkunft und Verpflegung |     79,04 |     79,04 |
| 2025-025  |   3 | Ausgabe  | 31.5.2025  | 3.6.2025   | Sachkosten                 |     95,19 |     95,19 |
| 2025-025  |   4 | Ausgabe  | 2.6.2025   | 6.6.2025   | Sachkosten                 |     79,81 |     79,81 |
| 2025-025  |   5 | Ausgabe  | 2.6.2025   | 6.6.2025   | Unterkunft und Verpflegung |     95,96 |     95,96 |
| 2025-027  |   1 | Einnahme | 28.5.2025  | 28.5.2025  | Zuwendung                  |  1.150,00 |  1.150,00 |
| 2025-027  |   2 | Einnahme | 4.6.2025   | 4.6.2025   | Eigenmittel                |    230,00 |    230,00 |
| 2025-027  |   3 | Ausgabe  | 19.6.2025  | 19.6.2025  | Unterkunft und Verpflegung |    606,95 |    606,95 |
| 2025-027  |   4 | Einnahme | 7.7.2025   | 7.7.2025   | Zuwendung                  |  1.150,00 |  1.150,00 |
| 2025-027  |   5 | Ausgabe  | 1.8.2025   | 1.8.2025   | Honorar                    |  1.305,00 |  1.305,00 |
| 2025-027  |   6 | Ausgabe  | 6.8.2025   | 6.8.2025   | Unterkunft und Verpflegung |    618,05 |    618,05 |
| 2025-028  |   1 | Einnahme | 5.6.2025   | 5.6.2025   | Zuwendung                  |  4.000,00 |  4.000,00 |
| 2025-028  |   2 | Ausgabe  | 11.6.2025  | 11.6.2025  | Sonstige Ausgabe           |    823,48 |    823,48 |
| 2025-028  |   3 | Einnahme | 12.6.2025  | 12.6.2025  | Eigenmittel                |    800,00 |    800,00 |
| 2025-028  |   4 | Ausgabe  | 15.6.2025  | 15.6.2025  | Sonstige Ausgabe           |    816,52 |    816,52 |
| 2025-028  |   5 | Ausgabe  | 15.6.2025  | 18.6.2025  | Sachkosten                 |  1.560,00 |  1.560,00 |
| 2025-028  |   6 | Ausgabe  | 1.7.2025   | 1.7.2025   | Honorar                    |  1.630,18 |  1.600,00 |
| 2025-029  |   1 | Einnahme | 20.6.2025  | 20.6.2025  | Zuwendung                  |  2.700,00 |  2.700,00 |
| 2025-029  |   2 | Einnahme | 27.6.2025  | 27.6.2025  | Eigenmittel                |    256,50 |    256,50 |
| 2025-029  |   3 | Ausgabe  | 8.7.2025   | 8.7.2025   | Sonstige Ausgabe           |  1.410,75 |  1.410,75 |
| 2025-029  |   4 | Ausgabe  | 15.7.2025  | 18.7.2025  | Honorar                    |  1.428,16 |  1.410,75 |
| 2025-030  |   1 | Einnahme | 5.5.2025   | 5.5.2025   | Zuwendung                  |    499,00 |    499,00 |
| 2025-030  |   2 | Ausgabe  | 17.6.2025  | 23.6.2025  | Sachkosten                 |    119,82 |    119,82 |
| 2025-030  |   3 | Ausgabe  | 24.6.2025  | 24.6.2025  | Sachkosten                 |    130,18 |    130,18 |
| 2025-030  |   4 | Ausgabe  | 19.6.2025  | 25.6.2025  | Honorar                    |    249,00 |    249,00 |
| 2025-033  |   1 | Einnahme | 7.5.2025   | 7.5.2025   | Zuwendung                  |    420,00 |    420,00 |
| 2025-033  |   2 | Ausgabe  | 12.6.2025  | 15.6.2025  | Sonstige Ausgabe           |    250,00 |    250,00 |
| 2025-033  |   3 | Ausgabe  | 17.6.2025  | 17.6.2025  | Honorar                    |    170,00 |    170,00 |
| 2025-034  |   1 | Einnahme | 16.6.2025  | 16.6.2025  | Zuwendung                  |  1.800,00 |  1.800,00 |
| 2025-034  |   2 | Einnahme | 22.6.2025  | 22.6.2025  | Eigenmittel                |    200,00 |    200,00 |
| 2025-034  |   3 | Ausgabe  | 20.6.2025  | 23.6.2025  | Unterkunft und Verpflegung |    313,16 |    313,16 |
| 2025-034  |   4 | Ausgabe  | 25.6.2025  | 25.6.2025  | Honorar                    |    361,68 |    361,68 |
| 2025-034  |   5 | Ausgabe  | 29.6.2025  | 29.6.2025  | Sachkosten                 |    646,00 |    646,00 |
| 2025-034  |   6 | Ausgabe  | 27.6.2025  | 30.6.2025  | Unterkunft und Verpflegung |    312,84 |    312,84 |
| 2025-034  |   7 | Ausgabe  | 2.7.2025   | 2.7.2025   | Honorar                    |    366,32 |    366,32 |
| 2025-035  |   1 | Einnahme | 28.5.2025  | 28.5.2025  | Zuwendung                  |  2.900,00 |  2.900,00 |
| 2025-035  |   2 | Einnahme | 4.6.2025   | 4.6.2025   | Eigenmittel                |    290,00 |    290,00 |
| 2025-035  |   3 | Ausgabe  | 22.6.2025  | 22.6.2025  | Sonstige Ausgabe           |  1.625,95 |  1.595,00 |
| 2025-035  |   4 | Ausgabe  | 26.6.2025  | 26.6.2025  | Honorar                    |    796,36 |    796,36 |
| 2025-035  |   5 | Ausgabe  | 2.7.2025   | 2.7.2025   | Honorar                    |    798,64 |    798,64 |
| 2025-036  |   1 | Einnahme | 16.5.2025  | 16.5.2025  | Zuwendung                  |    520,00 |    520,00 |
| 2025-036  |   2 | Ausgabe  | 22.6.2025  | 22.6.2025  | Sachkosten                 |     80,46 |     80,46 |
| 2025-036  |   3 | Ausgabe  | 23.6.2025  | 23.6.2025  | Sachkosten                 |     93,54 |     93,54 |
| 2025-036  |   4 | Ausgabe  | 23.6.2025  | 23.6.2025  | Unterkunft und Verpflegung |     90,89 |     90,89 |
| 2025-036  |   5 | Ausgabe  | 24.6.2025  | 27.6.2025  | Unterkunft und Verpflegung |     82,11 |     82,11 |
| 2025-036  |   6 | Ausgabe  | 27.6.2025  | 27.6.2025  | Sonstige Ausgabe           |    173,00 |    173,00 |
| 2025-037  |   1 | Einnahme | 23.5.2025  | 23.5.2025  | Zuwendung                  |    440,00 |    440,00 |
| 2025-037  |   2 | Ausgabe  | 18.6.2025  | 18.6.2025  | Sonstige Ausgabe           |    220,00 |    220,00 |
| 2025-037  |   3 | Ausgabe  | 20.6.2025  | 20.6.2025  | Sachkosten                 |    220,00 |    220,00 |
| 2025-038  |   1 | Einnahme | 29.5.2025  | 29.5.2025  | Zuwendung                  |    310,00 |    310,00 |
| 2025-038  |   2 | Ausgabe  | 24.6.2025  | 24.6.2025  | Sachkosten                 |     82,43 |     82,43 |
| 2025-038  |   3 | Ausgabe  | 24.6.2025  | 24.6.2025  | Sachkosten                 |     72,57 |     72,57 |
| 2025-038  |   4 | Ausgabe  | 24.6.2025  | 26.6.2025  | Unterkunft und Verpflegung |    155,00 |    155,00 |
| 2025-039  |   1 | Einnahme | 2.7.2025   | 2.7.2025   | Zuwendung                  |  4.800,00 |  4.800,00 |
| 2025-039  |   2 | Einnahme | 9.7.2025   | 9.7.2025   | Eigenmittel                |    420,00 |    420,00 |
| 2025-039  |   3 | Ausgabe  | 19.7.2025  | 19.7.2025  | Honorar                    |    885,81 |    885,81 |
| 2025-039  |   4 | Ausgabe  | 3.8.2025   | 3.8.2025   | Sachkosten                 |    860,45 |    860,45 |
| 2025-039  |   5 | Ausgabe  | 6.8.2025   | 6.8.2025   | Sonstige Ausgabe           |    874,54 |    874,54 |
| 2025-039  |   6 | Ausgabe  | 9.8.2025   | 9.8.2025   | Sachkosten                 |    859,55 |    859,55 |
| 2025-039  |   7 | Ausgabe  | 15.8.2025  | 15.8.2025  | Honorar                    |    874,19 |    874,19 |
| 2025-039  |   8 | Ausgabe  | 13.8.2025  | 15.8.2025  | Sonstige Ausgabe           |    865,46 |    865,46 |
| 2025-041  |   1 | Einnahme | 7.7.2025   | 7.7.2025   | Zuwendung                  |  1.500,00 |  1.500,00 |
| 2025-041  |   2 | Einnahme | 12.7.2025  | 12.7.2025  | Eigenmittel                |    150,00 |    150,00 |
| 2025-041  |   3 | Ausgabe  | 16.7.2025  | 19.7.2025  | Honorar                    |    436,10 |    436,10 |
| 2025-041  |   4 | Ausgabe  | 1.8.2025   | 1.8.2025   | Unterkunft und Verpflegung |    420,15 |    385,14 |
| 2025-041  |   5 | Ausgabe  | 8.8.2025   | 14.8.2025  | Honorar                    |    428,90 |    428,90 |
| 2025-041  |   6 | Ausgabe  | 12.8.2025  | 16.8.2025  | Unterkunft und Verpflegung |    399,86 |    399,86 |
| 2025-042  |   1 | Einnahme | 1.7.2025   | 1.7.2025   | Zuwendung                  |  1.900,00 |  1.900,00 |
| 2025-042  |   2 | Ausgabe  | 2.7.2025   | 2.7.2025   | Sonstige Ausgabe           |    518,34 |    518,34 |
| 2025-042  |   3 | Einnahme | 3.7.2025   | 3.7.2025   | Eigenmittel                |    190,00 |    190,00 |
| 2025-042  |   4 | Ausgabe  | 21.7.2025  | 27.7.2025  | Honorar                    |  1.065,00 |  1.065,00 |
| 2025-042  |   5 | Ausgabe  | 27.7.2025  | 27.7.2025  | Sonstige Ausgabe           |    506,66 |    506,66 |
| 2025-043  |   1 | Einnahme | 2.7.2025   | 2.7.2025   | Zuwendung                  |  1.600,00 |  1.600,00 |
| 2025-043  |   2 | Einnahme | 5.7.2025   | 5.7.2025   | Eigenmittel                |    160,00 |    160,00 |
| 2025-043  |   3 | Ausgabe  | 7.7.2025   | 10.7.2025  | Sachkosten                 |    880,00 |    880,00 |
| 2025-043  |   4 | Ausgabe  | 26.7.2025  | 26.7.2025  | Honorar                    |    433,14 |    433,14 |
| 2025-043  |   5 | Ausgabe  | 3.8.2025   | 9.8.2025   | Honorar                    |    446,86 |    446,86 |
| 2025-044  |   1 | Einnahme | 4.6.2025   | 4.6.2025   | Zuwendung                  |    500,00 |    500,00 |
| 2025-044  |   2 | Einnahme | 5.7.2025   | 5.7.2025   | Eigenmittel                |    120,00 |    120,00 |
| 2025-044  |   3 | Ausgabe  | 5.7.2025   | 8.7.2025   | Sonstige Ausgabe           |    151,32 |    151,32 |
| 2025-044  |   4 | Ausgabe  | 10.7.2025  | 10.7.2025  | Honorar                    |    162,00 |    162,00 |
| 2025-044  |   5 | Ausgabe  | 11.7.2025  | 11.7.2025  | Honorar                    |    148,00 |    148,00 |
| 2025-044  |   6 | Ausgabe  | 7.7.2025   | 11.7.2025  | Sonstige Ausgabe           |    158,68 |    158,68 |
| 2025-045  |   1 | Einnahme | 3.9.2025   | 3.9.2025   | Zuwendung                  |  1.950,00 |  1.950,00 |
| 2025-045  |   2 | Einnahme | 5.9.2025   | 5.9.2025   | Eigenmittel                |    285,20 |    285,20 |
| 2025-045  |   3 | Ausgabe  | 13.9.2025  | 19.9.2025  | Sachkosten                 |    957,05 |    957,05 |
| 2025-045  |   4 | Einnahme | 6.10.2025  | 6.10.2025  | Zuwendung                  |  1.950,00 |  1.950,00 |
| 2025-045  |   5 | Ausgabe  | 15.10.2025 | 21.10.2025 | Sachkosten                 |    942,75 |    942,75 |
| 2025-045  |   6 | Ausgabe  | 24.10.2025 | 24.10.2025 | Honorar                    |  1.973,40 |  1.973,40 |
| 2025-046  |   1 | Einnahme | 13.6.2025  | 13.6.2025  | Zuwendung                  |    195,00 |    195,00 |
| 2025-046  |   2 | Ausgabe  | 30.6.2025  | 30.6.2025  | Unterkunft und Verpflegung |    195,00 |    195,00 |
| 2025-047  |   1 | Einnahme | 27.6.2025  | 27.6.2025  | Zuwendung                  |    485,00 |    485,00 |
| 2025-047  |   2 | Ausgabe  | 21.7.2025  | 21.7.2025  | Sachkosten                 |    243,00 |    243,00 |
| 2025-047  |   3 | Ausgabe  | 24.7.2025  | 24.7.2025  | Honorar                    |    256,81 |    242,00 |
| 2025-048  |   1 | Einnahme | 4.7.2025   | 4.7.2025   | Zuwendung                  |    360,00 |    360,00 |
| 2025-048  |   2 | Ausgabe  | 6.8.2025   | 6.8.2025   | Unterkunft und Verpflegung |     84,55 |     84,55 |
| 2025-048  |   3 | Ausgabe  | 6.8.2025   | 8.8.2025   | Sachkosten                 |    108,92 |    108,92 |
| 2025-048  |   4 | Ausgabe  | 2.8.2025   | 8.8.2025   | Sachkosten                 |     91,08 |     91,08 |
| 2025-048  |   5 | Ausgabe  | 5.8.2025   | 8.8.2025   | Unterkunft und Verpflegung |     75,45 |     75,45 |
| 2025-049  |   1 | Einnahme | 21.7.2025  | 21.7.2025  | Zuwendung                  |    275,00 |    275,00 |
| 2025-049  |   2 | Ausgabe  | 20.8.2025  | 20.8.2025  | Unterkunft und Verpflegung |     73,32 |     73,32 |
| 2025-049  |   3 | Ausgabe  | 18.8.2025  | 22.8.2025  | Unterkunft und Verpflegung |     64,68 |     64,68 |
| 2025-049  |   4 | Ausgabe  | 19.8.2025  | 22.8.2025  | Sachkosten                 |    137,00 |    137,00 |
| 2025-050  |   1 | Einnahme | 8.9.2025   | 8.9.2025   | Zuwendung                  |  2.200,00 |  2.200,00 |
| 2025-050  |   2 | Einnahme | 14.9.2025  | 14.9.2025  | Eigenmittel                |    193,60 |    193,60 |
| 2025-050  |   3 | Ausgabe  | 20.9.2025  | 26.9.2025  | Sachkosten                 |    536,27 |    536,27 |
| 2025-050  |   4 | Ausgabe  | 22.9.2025  | 28.9.2025  | Honorar                    |    530,65 |    530,65 |
| 2025-050  |   5 | Ausgabe  | 29.9.2025  | 2.10.2025  | Sachkosten                 |    528,53 |    528,53 |
| 2025-050  |   6 | Ausgabe  | 15.10.2025 | 18.10.2025 | Honorar                    |    534,15 |    534,15 |
| 2025-054  |   1 | Einnahme | 5.9.2025   | 5.9.2025   | Zuwendung                  |  4.500,00 |  4.500,00 |
| 2025-054  |   2 | Einnahme | 12.9.2025  | 12.9.2025  | Eigenmittel                |    370,00 |    370,00 |
| 2025-054  |   3 | Ausgabe  | 15.9.2025  | 18.9.2025  | Sachkosten                 |    805,50 |    805,50 |
| 2025-054  |   4 | Ausgabe  | 26.9.2025  | 29.9.2025  | Honorar                    |    808,07 |    808,07 |
| 2025-054  |   5 | Ausgabe  | 11.10.2025 | 11.10.2025 | Honorar                    |    815,93 |    815,93 |
| 2025-054  |   6 | Ausgabe  | 9.10.2025  | 12.10.2025 | Sonstige Ausgabe           |  1.647,26 |  1.623,00 |
| 2025-054  |   7 | Ausgabe  | 17.10.2025 | 17.10.2025 | Sachkosten                 |    817,50 |    817,50 |
| 2025-055  |   1 | Einnahme | 10.9.2025  | 10.9.2025  | Zuwendung                  |  2.600,00 |  2.600,00 |
| 2025-055  |   2 | Ausgabe  | 15.9.2025  | 15.9.2025  | Honorar                    |  1.470,00 |  1.470,00 |
| 2025-055  |   3 | Einnahme | 17.9.2025  | 17.9.2025  | Eigenmittel                |    300,00 |    300,00 |
| 2025-055  |   4 | Ausgabe  | 21.9.2025  | 27.9.2025  | Sachkosten                 |  1.430,00 |  1.430,00 |
| 2025-056  |   1 | Einnahme | 2.9.2025   | 2.9.2025   | Zuwendung                  |    700,00 |    700,00 |
| 2025-056  |   2 | Einnahme | 6.9.2025   | 6.9.2025   | Eigenmittel                |    140,00 |    140,00 |
| 2025-056  |   3 | Ausgabe  | 8.9.2025   | 8.9.2025   | Honorar                    |    770,00 |    770,00 |
| 2025-056  |   4 | Einnahme | 7.10.2025  | 7.10.2025  | Zuwendung                  |    700,00 |    700,00 |
| 2025-056  |   5 | Ausgabe  | 26.10.2025 | 29.10.2025 | Sonstige Ausgabe           |    770,00 |    770,00 |
| 2025-062  |   1 | Einnahme | 30.9.2025  | 30.9.2025  | Zuwendung                  |    750,00 |    750,00 |
| 2025-062  |   2 | Ausgabe  | 20.10.2025 | 23.10.2025 | Sonstige Ausgabe           |    375,00 |    375,00 |
| 2025-062  |   3 | Ausgabe  | 24.10.2025 | 24.10.2025 | Honorar                    |    184,21 |    184,21 |
| 2025-062  |   4 | Ausgabe  | 25.10.2025 | 25.10.2025 | Honorar                    |    190,79 |    190,79 |
| 2025-064  |   1 | Einnahme | 30.9.2025  | 30.9.2025  | Zuwendung                  |    650,00 |    650,00 |
| 2025-064  |   2 | Ausgabe  | 13.10.2025 | 16.10.2025 | Honorar                    |    165,36 |    165,36 |
| 2025-064  |   3 | Ausgabe  | 16.10.2025 | 19.10.2025 | Honorar                    |    159,64 |    159,64 |
| 2025-064  |   4 | Ausgabe  | 22.10.2025 | 25.10.2025 | Sonstige Ausgabe           |    155,89 |    155,89 |
| 2025-064  |   5 | Ausgabe  | 30.10.2025 | 30.10.2025 | Sonstige Ausgabe           |    169,11 |    169,11 |
| 2025-065  |   1 | Einnahme | 30.9.2025  | 30.9.2025  | Zuwendung                  |    400,00 |    400,00 |
| 2025-065  |   2 | Ausgabe  | 10.10.2025 | 10.10.2025 | Sachkosten                 |    128,40 |    128,40 |
| 2025-065  |   3 | Ausgabe  | 10.10.2025 | 10.10.2025 | Sachkosten                 |    111,60 |    111,60 |
| 2025-065  |   4 | Ausgabe  | 8.10.2025  | 10.10.2025 | Unterkunft und Verpflegung |    160,00 |    160,00 |
| 2025-069  |   1 | Einnahme | 13.10.2025 | 13.10.2025 | Zuwendung                  |    330,00 |    330,00 |
| 2025-069  |   2 | Ausgabe  | 26.10.2025 | 26.10.2025 | Honorar                    |    105,95 |    105,95 |
| 2025-069  |   3 | Ausgabe  | 28.10.2025 | 28.10.2025 | Honorar                    |     99,05 |     99,05 |
| 2025-069  |   4 | Ausgabe  | 31.10.2025 | 31.10.2025 | Sachkosten                 |    141,22 |    125,00 |
| 2025-070  |   1 | Einnahme | 24.10.2025 | 24.10.2025 | Zuwendung                  |    295,00 |    295,00 |
| 2025-070  |   2 | Ausgabe  | 13.11.2025 | 13.11.2025 | Honorar                    |     79,15 |     79,15 |
| 2025-070  |   3 | Ausgabe  | 14.11.2025 | 14.11.2025 | Sachkosten                 |     66,80 |     66,80 |
| 2025-070  |   4 | Ausgabe  | 12.11.2025 | 15.11.2025 | Sachkosten                 |     81,20 |     81,20 |
| 2025-070  |   5 | Ausgabe  | 15.11.2025 | 15.11.2025 | Honorar                    |     67,85 |     67,85 |
|
---
|
- **Commit:** COMMIT
- **Ohne offene Änderungen:** nein
- **Stichtag:** 1.3.2026
- **pfd:** 0.1.0
- **Regelstand:** RULE-VERSION
- **Datensätze:** 492
- **Förderungen des Jahres:** 74
- **Beantragt gesamt:** 181.484,00 €
- **Bewilligt gesamt:** 162.384,00 €
- **Ausgezahlt gesamt:** 157.249,00 €
- **Befehl:** report yearly
- **Sprache:** de
- **Bibliotheken:** LIBRARIES
- **Zeitstempel (s seit 1970):** COMMIT
- **SHA-256 des Inhalts:** DOCUMENT
- **Nachweis:** nicht prüfbar: mit offenen Änderungen erstellt
|
<!--
pfd:commit COMMIT
pfd:clean false
pfd:as_of 2026-03-01
pfd:pfd 0.1.0
pfd:rules RULE-VERSION
pfd:records 492
pfd:grants 74
pfd:requested 181484.00
pfd:awarded 162384.00
pfd:paid 157249.00
pfd:command report yearly
pfd:language de
pfd:libraries LIBRARIES
pfd:made_s COMMIT
pfd:document DOCUMENT
pfd:proof nicht prüfbar: mit offenen Änderungen erstellt
-->
$ pfd report yearly -O json | jq -c '.text | .[index("Ausblick")+1:][:9]'
["Eins","Drei","Ein Wort fett, {kein Platz} und { eine Klammer. Zweite Zeile\ndritte.","- Punkt\n    1. erstens 74\n    2. zweitens\nnoch ein Absatz\n- Seite (https://a.example/?q={x}) und lokal, m@a.example","„Zitat“","{auch kein Platz}\n","<script>alert(1)</script> <!-- Anmerkung -->","<div>Block {totals.grants}</div>","Anlage: Liste der Förderungen"]
$ pfd report yearly -O json | jq -c .provenance.clean
false
# A picture must be there (pictures.t).
$ printf 'eins\n\nzwei\n![Plakat](../../../etc/x.png)\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md, line 4: there is no picture “../../../etc/x.png”
!   its place is beside the text, in git; no way leads out of there
[1]
# A figure that there is not.
$ printf 'eins\nzwei {totals.awardd}\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md, line 2: there is no {totals.awardd}
!   did you mean totals.awarded?
[1]
$ printf '# {tootals.awarded}\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md, line 1: there is no {tootals.awarded}
!   did you mean totals.awarded?
[1]
$ printf -- '- {pots.acton.free}\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md, line 1: there is no {pots.acton.free}
!   did you mean pots.action.free?
[1]
$ printf 'a {qqqqqqqqqqqqqq} b\n' >reports/2025/outlook.md && LC_ALL=de_DE.UTF-8 pfd report yearly
! pfd: reports/2025/outlook.md, Zeile 1: es gibt kein {qqqqqqqqqqqqqq}
!   die Zahlen: pfd report yearly --figures
[1]
$ printf 'a {Totals} b\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md, line 1: “{Totals} b” is not understood
!   between braces stands the name of a figure; two opening braces are one
[1]
$ printf 'a \377 b\n' >reports/2025/outlook.md && pfd report yearly
! pfd: reports/2025/outlook.md: is not UTF-8
[1]
# All names with their values.
$ pfd report yearly --figures -O tsv | grep -e '^totals.a' -e '^pots.total.free' -e ^bodies.buendnis.meet
bodies.buendnis.meetings	6	Sitzungen
pots.total.free	9.121,20 €	Frei
totals.awarded_grants	62	Bewilligte Anträge
totals.awarded	162.384,00 €	Bewilligt
totals.accepted	154.373,10 €	Anerkannte Ausgaben
# Empty is missing, too; a text of another name is told.
$ printf '<!-- noch zu\nschreiben -->\n\n<!-- bis März -->\n' >reports/2025/lessons.md; pfd report yearly --missing -O tsv 2>/dev/null | grep -c lessons; printf '<!-- erledigt -->\nText\n' >reports/2025/lessons.md; pfd report yearly --missing -O tsv 2>/dev/null | grep -c lessons; git checkout -q reports
1
0
$ : >reports/2025/outlook.md && rm reports/2025/aims.md && echo x >reports/2025/sumary.md && echo y >reports/2025/zz.md
$ pfd report yearly | grep -e fehlt -A1
> **Hinweis:** „Zielerreichung“ fehlt: reports/2025/aims.md
|
--
> **Hinweis:** „Ausblick“ fehlt: reports/2025/outlook.md
|
$ pfd report yearly --missing | grep -v -e project/ -e grant/
| # Was dem Jahresbericht fehlt: 2025
|
| Es fehlt                | Wo                                                    | Feld                | Worum es geht                                                |
| ----------------------- | ----------------------------------------------------- | ------------------- | ------------------------------------------------------------ |
| Zielerreichung          | reports/2025/aims.md                                  |                     | Ziel für Ziel: was geplant war, was erreicht wurde, was nicht und warum |
| Ausblick                | reports/2025/outlook.md                               |                     | Ziele und Vorhaben des nächsten Jahres                       |
|
> **Hinweis:** reports/2025/sumary.md ist kein Teil des Berichts; ähnlich ist summary
|
> **Hinweis:** reports/2025/zz.md ist kein Teil des Berichts
|
---
|
- **Stichtag:** 1.3.2026
- **pfd:** 0.1.0
! pfd: the yearly report 2025 is not complete
!   texts are Markdown files below reports/2025/
$ pfd report yearly --missing -O json | jq -c '.missing[0], .notes'
{"what":"aims","where":"reports/2025/aims.md","field":null,"hint":"Ziel für Ziel: was geplant war, was erreicht wurde, was nicht und warum"}
["reports/2025/sumary.md ist kein Teil des Berichts; ähnlich ist summary","reports/2025/zz.md ist kein Teil des Berichts"]
! pfd: the yearly report 2025 is not complete
!   texts are Markdown files below reports/2025/
# The texts are those of the state that is asked for.
$ git add -A && git commit -qm texts && pfd report yearly --at HEAD~1 --missing -O tsv | grep reports/
! pfd: the yearly report 2025 is not complete
!   texts are Markdown files below reports/2025/
[1]
$ pfd report yearly --at HEAD~1 | grep -c 'Sprechstunden in drei Stadtteilen'
1
$ pfd report settlement --missing
! pfd: settlement takes no --missing
!   see: pfd help report
[2]
$ pfd report yearly --missing --year 2024
! pfd: years/2024.yaml: no such file
!   see: pfd year list
[1]
