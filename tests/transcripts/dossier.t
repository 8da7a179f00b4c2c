# A contact as a dossier. All synthetic.
$ pfd contact show mustergruppe-jugend-olvenstedt -O md
| # Contact mustergruppe-jugend-olvenstedt
|
- **ID:** mustergruppe-jugend-olvenstedt
|
- **Kind:** group
- **Name:** Mustergruppe Jugend Olvenstedt
- **E-mail:** mustergruppe-jugend-olvenstedt@gruppen.example
- **Declaration on democracy:** 2025-02-03
|
**Grants**
|
| Grant     | Title                        | Status |    Requested |      Awarded |         Paid |    Claim |
| --------- | ---------------------------- | ------ | -----------: | -----------: | -----------: | -------: |
| 2025-007  | Musterfahrt Gedenkort        | closed |       900.00 |       810.00 |       810.00 |     0.00 |
| 2025-065  | Musterturnier Bunt kickt gut | closed |       400.00 |       400.00 |       400.00 |     0.00 |
| **Total** |                              |        | **1,300.00** | **1,210.00** | **1,210.00** | **0.00** |
|
**Advice**
|
| Advice    | Date       | Channel | Topics               | Minutes | Summary                                                   | Grant    |
| --------- | ---------- | ------- | -------------------- | ------: | --------------------------------------------------------- | -------- |
| 2025-078  | 2025-08-06 | e-mail  | application          |      30 | Antrag gemeinsam durchgesehen, fehlende Angaben benannt.  | 2025-065 |
| 2025-009  | 2025-02-11 | e-mail  | concept of a project |      60 | Idee für ein Vorhaben geordnet: Ziel, Zielgruppe, Ablauf. | 2025-007 |
| **Total** |            |         |                      |  **90** |                                                           |          |
|
**People**
|
| Person                           | Role   | From       | To  | Current |
| -------------------------------- | ------ | ---------- | --- | ------- |
| Theo Muster (p-PERSON)     | member | 2024-02-01 |     | yes     |
| Pia Synthetisch (p-PERSON) | member | 2024-02-01 |     | yes     |
$ pfd contact show mustergruppe-jugend-olvenstedt -O csv --table dossier_people --lang de
person,role,from,to,current
p-PERSON,member,2024-02-01,,true
p-PERSON,member,2024-02-01,,true
$ pfd contact show p-b4jwk1cbvpjz -O table --lang de
Kontakt p-PERSON
======================
|
Kennung:  p-PERSON
|
Art:                      Person
Name:                     Ben Synthetisch
Anschrift: Straße:        Beispielweg 17
Anschrift: Postleitzahl:  39118
Anschrift: Ort:           Magdeburg
E-Mail:                   ben.synthetisch@personen.example
Telefon:                  030 23125 116
Bankverbindung: IBAN:     DE54000000000000005593
Volljährig:               ja
|
Zugehörigkeiten
|
Nr.  Organisation                   Funktion     Von
  1  Musterträger Demokratie gGmbH  Beschäftigt  1.1.2025
|
Offene Zusagen
|
Fällig     Was                        Datensatz            Titel                         Wer  Betrag
5.12.2025  Aufgabe aus einer Sitzung  2025-11-13-buendnis  Schwerpunkte veröffentlichen
$ pfd contact show beispielverein-film-und-haltung-ev -O table --lang de | sed -n '/Förderungen/,$p'
Förderungen
|
Förderung  Titel                           Status         Beantragt  Bewilligt  Ausgezahlt  Rückforderung
2025-029   Beispielkino unter Sternen      abgeschlossen   2.700,00   2.700,00    2.700,00           0,00
2025-033   Musterfilmabend mit Diskussion  abgeschlossen     420,00     420,00      420,00           0,00
---------  ------------------------------  -------------  ---------  ---------  ----------  -------------
Summe                                                      3.120,00   3.120,00    3.120,00           0,00
|
Erhaltene Zahlungen
|
Datum      Förderung  Art              Betrag
7.5.2025   2025-033   Vorauszahlung    420,00
20.6.2025  2025-029   Vorauszahlung  2.700,00
---------  ---------  -------------  --------
Summe                                3.120,00
|
Projekte
|
Projekt                          Titel                           Beginn     Ende
2025-musterfilmabend             Musterfilmabend mit Diskussion  12.6.2025  12.6.2025
2025-beispielkino-unter-sternen  Beispielkino unter Sternen      25.6.2025  26.7.2025
|
Beratungen
|
Beratung  Datum      Weg      Themen                                        Minuten  Inhalt                                                       Förderung
2025-044  18.4.2025  Telefon  Antrag, Fördermöglichkeiten                        15  Antrag gemeinsam durchgesehen, fehlende Angaben benannt.     2025-033
2025-039  7.4.2025   Telefon  Kosten und Finanzierung, Fördermöglichkeiten       15  Finanzierungsplan durchgesprochen, Honorare und Sachkosten.  2025-029
--------  ---------  -------  --------------------------------------------  -------  -----------------------------------------------------------  ---------
Summe                                                                            30
|
Personen
|
Person                             Funktion           Von       Bis  Aktuell
Anton Musterfrau (p-PERSON)  Vorstandsmitglied  1.7.2020       ja
$ pfd contact show beispielverein-bruecken-nach-nebenan-ev -O table | sed -n '/Open promises/,$p'
Open promises
|
Due         What                                  Record    Title                               Who                  Amount
2025-10-24  proof of use                          2025-060  Beispielabend Lieder vieler Länder  applicant
2025-10-31  reminder of the overdue proof of use  2025-060  Beispielabend Lieder vieler Länder  coordination office
|
Grants
|
Grant     Title                                    Status  Requested   Awarded      Paid  Claim
2025-027  Beispielbrücken: Tandems für Ankommende  closed   2,300.00  2,300.00  2,300.00   0.00
2025-060  Beispielabend Lieder vieler Länder       paid       410.00    410.00    410.00   0.00
--------  ---------------------------------------  ------  ---------  --------  --------  -----
Total                                                       2,710.00  2,710.00  2,710.00   0.00
|
Payments received
|
Date        Grant     Kind          Amount
2025-05-28  2025-027  instalment  1,150.00
2025-07-07  2025-027  instalment  1,150.00
2025-08-28  2025-060  advance       410.00
----------  --------  ----------  --------
Total                             2,710.00
|
Projects
|
Project                                        Title                                    Start       End
2025-beispielbruecken-tandems-fuer-ankommende  Beispielbrücken: Tandems für Ankommende  2025-06-02  2025-08-01
|
Advice
|
Advice    Date        Channel    Topics                Minutes  Summary                                                    Grant
2025-075  2025-07-25  in person  concept of a project       45  Idee für ein Vorhaben geordnet: Ziel, Zielgruppe, Ablauf.  2025-060
2025-033  2025-04-02  phone      application                90  Antrag gemeinsam durchgesehen, fehlende Angaben benannt.   2025-027
--------  ----------  ---------  --------------------  -------  ---------------------------------------------------------  --------
Total                                                      135
|
People
|
Person                        Role          From        To  Current
Greta Probe (p-PERSON)  board member  2020-07-01      yes
# One table, and in a pipe the file alone.
$ pfd contact show musterstiftung-vielfalt -O csv --table dossier_grants
grant,title,status,requested,awarded,paid,claim
2025-032,Musterwettbewerb Mut zur Lücke,revoked,2100.00,2100.00,1050.00,0.00
2025-053,Musterforum Wohnen und Zusammenleben,in_review,2500.00,0.00,0.00,0.00
$ pfd contact show p-b4jwk1cbvpjz | head -n 4
| # yaml-language-server: $schema=../.pfd/schema/contact.json
| # synthetische Person; versiegelt mit dem veröffentlichten Demo-Schlüssel
kind: person
name: Ben Synthetisch
# What show prints can be read back.
$ pfd contact show mustergruppe-jugend-olvenstedt -O json | jq -c 'keys'
["derived","dossier_advice","dossier_grants","dossier_people","fields","schema","title"]
$ pfd contact show mustergruppe-jugend-olvenstedt -O json | jq 'del(.derived) | .fields.name = "Neue Gruppe" | .fields.email = "neu@gruppen.example"' | pfd contact add
neue-gruppe
! [COMMIT] Kontakt neue-gruppe: angelegt
$ pfd contact show neue-gruppe -O md
| # Contact neue-gruppe
|
- **ID:** neue-gruppe
|
- **Kind:** group
- **Name:** Neue Gruppe
- **E-mail:** neu@gruppen.example
- **Declaration on democracy:** 2025-02-03
$ pfd contact show nirgends
! pfd: Contact nirgends: no such record
[1]
$ pfd contact show
! pfd: ID is missing
!   see: pfd help contact show
[2]
$ pfd contact show musterstiftung-vielfalt -O csv
! pfd: csv holds one table, and there are 6: documents, dossier_grants, dossier_payments, dossier_projects, dossier_advice, dossier_people
!   choose one with --table NAME
[2]
$ pfd contact show musterstiftung-vielfalt -O csv --table grants
! pfd: --table grants: no such table
!   there are: documents, dossier_grants, dossier_payments, dossier_projects, dossier_advice, dossier_people
[2]
$ pfd contact show musterstiftung-vielfalt -O md --at nirgends
! pfd: nirgends: no such revision
!   a commit's id, a branch, a tag or a day; pfd log lists the commits
[1]
