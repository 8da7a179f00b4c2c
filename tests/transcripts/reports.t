# The reports beside the yearly one, and those of one's own.
$ pfd report list -O tsv | cut -f1,2 | paste -sd' '
name	parameters yearly	--missing --figures settlement	 receipts	[ID] --minus grants	 projects	 project	ID organisation	ID meetings	 budget	 audience	 recipients	 years	 advice	 attendance	 decisions	 composition	 events	 publicity	 networks	 opportunities	 tasks	 duties	 evaluation	 incidents	--as-of situation	--as-of
$ LC_ALL=de_DE.UTF-8 pfd report list -O tsv | grep ^years
years		die Jahre im Vergleich	
$ pfd report yearly -O json >../y; for r in grants projects meetings budget audience recipients receipts; do pfd report $r -O json | jq -S 'del(.schema,.title,.provenance,.notes,.text)' >../r; jq -S --slurpfile r ../r '. as $y | $r[0] | to_entries | map(select($y[.key] != .value) | .key)' ../y; done | paste -sd' '
[] [] [] [] [] [] []
$ pfd report years
| # Die Jahre bis 2025
|
| ### Die Jahre
|
| Jahr |     Mittel | Anträge | Bewilligte |  Bewilligt | Ausgezahlt | Projekte | Teilnehmende | unter 27 | Sitzungen | Veranstaltungen | Beratungen |
| ---- | ---------: | ------: | ---------: | ---------: | ---------: | -------: | -----------: | -------: | --------: | --------------: | ---------: |
| 2025 | 165.000,00 |      74 |         62 | 162.384,00 | 157.249,00 |       45 |         4040 |     2034 |         8 |              29 |         95 |
|
---
|
- **Commit:** COMMIT
- **Ohne offene Änderungen:** ja
- **Stichtag:** 1.3.2026
- **pfd:** 0.1.0
- **Regelstand:** RULE-VERSION
- **Befehl:** report years
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
pfd:command report years
pfd:language de
pfd:libraries LIBRARIES
pfd:made_s COMMIT
pfd:document DOCUMENT
pfd:proof pfd verify
-->
$ pfd report budget -O csv
pot,budget,eligible,awarded,available,drawn,paid,settled,accepted,claim
action,87000.00,86854.00,79654.00,7823.00,71930.00,80439.00,72749.00,78021.30,402.00
youth,6000.00,5400.00,5310.00,690.00,0.00,5310.00,4960.00,4960.00,0.00
participation-publicity,12000.00,11500.00,11500.00,608.20,11500.00,11500.00,11500.00,11391.80,0.00
coordination,60000.00,60000.00,60000.00,0.00,60000.00,60000.00,60000.00,60000.00,0.00
$ pfd report grants -O csv --table by_status | head -2
status,grants,requested,awarded,paid,claim
closed,36,60559.00,60269.00,60269.00,0.00
$ pfd report recipients -O tsv | sed -n '1,2p;$p'
recipient	kind	grants	awarded	paid	returned	claim
beispielhaltung-zeigen-ev	organisation	1	1400.00	1400.00	0.00	0.00
p-PERSON	person	1	480.00	480.00	0.00	0.00
$ pfd report receipts -O csv | head -3
grant,no,kind,receipt_date,paid,heading,amount,accepted
2025-001,1,expense,2025-01-03,2025-01-05,materials,2400.00,2400.00
2025-001,2,expense,2025-01-27,2025-01-28,other,4300.00,4300.00
$ pfd report audience -O md | sed -n '/^### Alter/,/^### Nach Monat/p'
| ### Alter
|
| Alter                  | Teilnehmende | Anteil %, gerundet |
| ---------------------- | -----------: | -----------------: |
| unter 16               |          628 |                 16 |
| 16 bis 26              |         1406 |                 35 |
| ab 27 oder ohne Angabe |         2006 |                 50 |
| **Summe**              |     **4040** |                    |
|
| ### Nach Monat
# One page on a project, and on an organisation.
$ pfd report project 2025-demokratiekonferenz | sed -n '1,/^---/p'
| # Demokratiekonferenz 2025 (Beispielangaben)
|
Der Tag ist echt \[S6\], alle Zahlen hier sind erfunden.
|
- **Projekt:** 2025-demokratiekonferenz
- **Träger:** Musterträger Demokratie gGmbH
- **Von:** 27.5.2025
- **Bis:** 27.5.2025
- **Programmziele:** Demokratie fördern, Vielfalt gestalten
- **Ziele der Strategie:** h-1-1-1
- **Themenfelder:** Demokratiestärkung, Zivilcourage
- **Zielgruppen:** Öffentlichkeit, Multiplikatorinnen und Multiplikatoren, Pädagogische Fachkräfte und Lehrkräfte
- **Formate:** Anderes Format, Workshop
- **Stadtteile:** Altstadt
- **Termine:** 1
- **Teilnehmende:** 84
- **davon unter 27:** 21
- **Bewilligt:** 8.500,00 €
- **Ausgezahlt:** 8.500,00 €
- **Anerkannt:** 8.391,80 €
|
Drei Empfehlungen an das Bündnis: Beteiligung der Stadtteile, Schutz für Engagierte, Jugend in Gremien.
|
**Förderungen**
|
| Förderung | Titel                                      | Status        |    Beantragt |    Bewilligt |   Ausgezahlt |    Anerkannt |
| --------- | ------------------------------------------ | ------------- | -----------: | -----------: | -----------: | -----------: |
| 2025-002  | Demokratiekonferenz 2025 (Beispielangaben) | abgeschlossen |     8.500,00 |     8.500,00 |     8.500,00 |     8.391,80 |
| **Summe** |                                            |               | **8.500,00** | **8.500,00** | **8.500,00** | **8.391,80** |
|
**Termine**
|
| Datum     | Termin       | Ort                   | Teilnehmende | unter 27 |
| --------- | ------------ | --------------------- | -----------: | -------: |
| 27.5.2025 | Konferenztag | Beispielsaal Altstadt |           84 |       21 |
| **Summe** |              |                       |       **84** |   **21** |
|
**Erfolgsfaktoren**
|
| Angestrebt                                       | Erreicht                           |
| ------------------------------------------------ | ---------------------------------- |
| Mindestens 70 Teilnehmende aus allen Stadtteilen | 84 Teilnehmende aus 19 Stadtteilen |
|
**Öffentlichkeitsarbeit**
|
| Art   | Titel                   | Veröffentlicht |
| ----- | ----------------------- | -------------- |
| Flyer | Einladung zur Konferenz | 28.4.2025      |
|
---
$ pfd report organisation beispielverein-elternwerk-kannenstieg-ev --lang en | sed -n '1,/^---/p'
| # Beispielverein Elternwerk Kannenstieg e.V.
|
- **Organisation:** beispielverein-elternwerk-kannenstieg-ev
- **Kind:** organisation
- **Legal form:** registered association
- **Town:** Magdeburg
- **Website:** –
- **Non-profit proof of:** 2022-05-27
- **Applications:** 1
- **of them awarded:** 1
- **Awarded:** 2,400.00 €
- **Paid:** 2,400.00 €
- **Open claims:** 0.00 €
- **Projects:** 1
- **Participants:** 121
- **Talks of advice:** 1
|
**Grants**
|
| Grant     | Title                       | Status |    Requested |      Awarded |         Paid |     Accepted |
| --------- | --------------------------- | ------ | -----------: | -----------: | -----------: | -----------: |
| 2025-014  | Musterelternschule Vielfalt | closed |     2,400.00 |     2,400.00 |     2,400.00 |     2,376.00 |
| **Total** |                             |        | **2,400.00** | **2,400.00** | **2,400.00** | **2,376.00** |
|
**Projects**
|
| Project                     | From       | To         | Participants |
| --------------------------- | ---------- | ---------- | -----------: |
| Musterelternschule Vielfalt | 2025-05-12 | 2025-06-13 |          121 |
| **Total**                   |            |            |      **121** |
|
---
$ pfd report organisation p-rc441cntynnz
! pfd: p-PERSON is a person, no organisation
!   see: pfd dossier p-PERSON
[1]
$ pfd report project 2025-demokratiekonferen
! pfd: Project 2025-demokratiekonferen: no such record
!   did you mean 2025-demokratiekonferenz?
[1]
$ pfd report project
! pfd: project is about one record (Project): its ID is missing
!   see: pfd help report
[2]
$ pfd report years 2025-001
! pfd: years takes no ID
!   see: pfd help report
[2]
$ pfd report grants --as-of 2025-12-31
! pfd: grants takes no --as-of
!   see: pfd help report
[2]
$ pfd report yerly
! pfd: “yerly” is no report
!   did you mean yearly? All: pfd report list
[2]
# A report of one's own: a query, and a text around its table.
$ printf '%s\n' '-- title: Förderungen je Förderbereich' '-- column track: Förderbereich' '-- column m_awarded: Bewilligt' 'SELECT track, count(*) AS n_grants, sum(awarded) AS m_awarded,' '       min(award_date) AS d_first' '  FROM grant_money WHERE year = :year GROUP BY track ORDER BY track' >reports/tracks.sql
$ pfd report tracks | sed -n '1,/^---/p'
| # Förderungen je Förderbereich
|
| Förderbereich | grants |      Bewilligt | first     |
| ------------- | -----: | -------------: | --------- |
| coordination  |      1 |      60.000,00 | 27.1.2025 |
| measure       |     30 |      76.580,00 | 22.4.2025 |
| publicity     |      2 |      11.500,00 | 10.3.2025 |
| small         |     30 |       8.994,00 | 10.3.2025 |
| youth         |     11 |       5.310,00 | 25.3.2025 |
| **Summe**     | **74** | **162.384,00** |           |
|
---
$ printf '%s\n' 'Zusammen {rows.total.awarded}, davon {rows.small.awarded} in Kleinprojekten.' '' '{table}' '' '# Hinweis' '' 'Seit {rows.small.first}.' >reports/tracks.md
$ pfd report tracks | sed -n '1,/^---/p'
| # Förderungen je Förderbereich
|
Zusammen 162.384,00 €, davon 8.994,00 € in Kleinprojekten.
|
| Förderbereich | grants |      Bewilligt | first     |
| ------------- | -----: | -------------: | --------- |
| coordination  |      1 |      60.000,00 | 27.1.2025 |
| measure       |     30 |      76.580,00 | 22.4.2025 |
| publicity     |      2 |      11.500,00 | 10.3.2025 |
| small         |     30 |       8.994,00 | 10.3.2025 |
| youth         |     11 |       5.310,00 | 25.3.2025 |
| **Summe**     | **74** | **162.384,00** |           |
|
| ## Hinweis
|
Seit 10.3.2025.
|
---
$ pfd report tracks -O json | jq -c '[.schema, .title, .rows[0], .text]'
["pfd/own/1","Förderungen je Förderbereich",{"track":"coordination","grants":1,"awarded":60000,"first":"2025-01-27"},["Zusammen 162.384,00 €, davon 8.994,00 € in Kleinprojekten.","Hinweis","Seit 10.3.2025."]]
$ pfd report tracks -O csv | head -2
track,grants,awarded,first
coordination,1,60000.00,2025-01-27
$ pfd report list -O json | jq -c '.[-1]'
{"schema":"pfd/reports/1","name":"tracks","parameters":null,"summary":"Förderungen je Förderbereich","file":"reports/tracks.sql"}
$ pfd __complete report tra; pfd __complete report ye
tracks
yearly	the report to the funding body
years	the years beside each other
$ git add -A && git commit -qm own && pfd report tracks --at HEAD | grep -e Commit -e Änderungen
- **Commit:** COMMIT
- **Ohne offene Änderungen:** ja
# What is wrong with one, at its place.
$ sed -i 's/FROM grant_money/FROM grant_mony/' reports/tracks.sql && pfd report tracks
! pfd: reports/tracks.sql, line 4: SQLite: no such table: grant_mony
!   a report is one SELECT over what “pfd schema --sql” lists
[1]
$ sed -i 's/grant_mony/grant_money/; s/sum(awarded)/summ(awarded)/' reports/tracks.sql && LC_ALL=de_DE.UTF-8 pfd report tracks
! pfd: reports/tracks.sql, Zeile 4: SQLite: no such function: summ
!   ein Bericht ist ein SELECT über das, was „pfd schema --sql“ nennt
[1]
$ printf 'DELETE FROM "grant"\n' >reports/tracks.sql && pfd report tracks
! pfd: reports/tracks.sql, line 1: a query only reads: DELETE is refused
!   a report is one SELECT over what “pfd schema --sql” lists
[1]
$ printf 'SELECT 1; SELECT 2\n' >reports/tracks.sql && pfd report tracks
! pfd: reports/tracks.sql, line 1: more than one statement
!   a report is one SELECT over what “pfd schema --sql” lists
[1]
$ printf "ATTACH '/tmp/x.db' AS x\n" >reports/tracks.sql && pfd report tracks
! pfd: reports/tracks.sql, line 1: a query only reads: ATTACH is refused
!   a report is one SELECT over what “pfd schema --sql” lists
[1]
$ printf "SELECT load_extension('/tmp/x.so')\n" >reports/tracks.sql && pfd report tracks
! pfd: reports/tracks.sql, line 1: function load_extension() is not among those that queries may use
!   a report is one SELECT over what “pfd schema --sql” lists
[1]
$ printf 'SELECT name FROM sqlite_master\n' >reports/tracks.sql && pfd report tracks
! pfd: reports/tracks.sql, line 1: table sqlite_master is not among those that queries may read
!   a report is one SELECT over what “pfd schema --sql” lists
[1]
$ printf 'WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM n) SELECT n AS n_n FROM n\n' >reports/tracks.sql && pfd report tracks
! pfd: reports/tracks.sql, line 1: more than 50000 rows
!   a report is one SELECT over what “pfd schema --sql” lists
[1]
$ printf 'WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM n) SELECT count(*) AS n_n FROM n\n' >reports/tracks.sql && pfd report tracks
! pfd: reports/tracks.sql, line 1: the query takes too many steps and was ended
!   a report is one SELECT over what “pfd schema --sql” lists
[1]
$ printf -- '-- title: nur ein Kopf\n' >reports/tracks.sql && pfd report tracks
! pfd: reports/tracks.sql, line 2: there is no query
!   a report is one SELECT over what “pfd schema --sql” lists
[1]
$ printf 'SELECT 1 AS n_a\n' >reports/tracks.sql && printf 'eins\n\n{table}\n\nzwei {rows.total.b}\n' >reports/tracks.md && pfd report tracks
! pfd: reports/tracks.md, line 5: there is no {rows.total.b}
!   the figures: rows.ROW.COLUMN and rows.total.COLUMN
[1]
$ printf 'SELECT \377\n' >reports/tracks.sql && pfd report tracks
! pfd: reports/tracks.sql: is not UTF-8
[1]
$ head -c 70000 /dev/zero | tr '\0' ' ' >reports/tracks.sql && pfd report tracks
! pfd: reports/tracks.sql: larger than 65536 bytes
[1]
$ rm reports/tracks.sql && ln -s /etc/passwd reports/tracks.sql && pfd report tracks
! pfd: “tracks” is no report
!   did you mean tasks? All: pfd report list
[2]
