$ pfd report yearly --year 2025 | head -20
| # Jahresbericht 2025
|
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
- **Förderung:** Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
|
| ## Zusammenfassung
|
Im Förderjahr 2025 hat die Partnerschaft für Demokratie Magdeburg (Beispielangaben) 62 von 74 beantragten Vorhaben bewilligt, zusammen 162.384,00 €. Zu den Terminen der Projekte und Förderungen kamen 4040 Menschen, davon 2034 unter 27 Jahren.
|
Drei Entwicklungen haben das Jahr geprägt:
|
$ pfd report yearly --year 2025 --lang en | head -20
| # Yearly report 2025
|
- **Partnership:** Partnerschaft für Demokratie Magdeburg
- **Funding area:** Landeshauptstadt Magdeburg
- **Funding year:** 2025
- **Period from:** 2025-01-01
- **Period to:** 2025-12-31
- **Responsible authority:** Landeshauptstadt Magdeburg, Jugendamt
- **Coordination office:** Koordinierungs- und Fachstelle (Beispielangaben)
- **Holder of the office:** Musterträger Demokratie gGmbH
- **Federal grant notice:** BAFzA-BEISPIEL-2025/0001
- **Notice of:** 2025-01-20
- **Funding:** Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
|
| ## Summary
|
Im Förderjahr 2025 hat die Partnerschaft für Demokratie Magdeburg (Beispielangaben) 62 von 74 beantragten Vorhaben bewilligt, zusammen 162,384.00 €. Zu den Terminen der Projekte und Förderungen kamen 4040 Menschen, davon 2034 unter 27 Jahren.
|
Drei Entwicklungen haben das Jahr geprägt:
|
$ sed -i 's/^language: .*/language: en/' pfd.yaml && LC_ALL=de_DE.UTF-8 pfd report yearly | head -3; git checkout -q pfd.yaml
| # Yearly report 2025
|
- **Partnership:** Partnerschaft für Demokratie Magdeburg
$ pfd report yearly -O table --year 2025 | head -12
Jahresbericht 2025
==================
|
Partnerschaft:                   Partnerschaft für Demokratie Magdeburg
Fördergebiet:                    Landeshauptstadt Magdeburg
Förderjahr:                      2025
Berichtszeitraum von:            1.1.2025
Berichtszeitraum bis:            31.12.2025
Federführendes Amt:              Landeshauptstadt Magdeburg, Jugendamt
Koordinierungs- und Fachstelle:  Koordinierungs- und Fachstelle (Beispielangaben)
Träger der Fachstelle:           Musterträger Demokratie gGmbH
Zuwendungsbescheid des Bundes:   BAFzA-BEISPIEL-2025/0001
# The same data, the same bytes.
$ pfd report yearly --year 2025 >../a && LC_ALL=de_DE.UTF-8 pfd report yearly --year 2025 >../b && cmp ../a ../b
$ pfd report yearly --year 2025 -O json >../a && LC_ALL=de_DE.UTF-8 pfd report yearly --year 2025 -O json >../b && cmp ../a ../b
$ pfd report yearly --at HEAD >../a && PFD_TODAY=2026-03-01 pfd report yearly >../b && cmp ../a ../b
# Provenance: the state, the day, the rules, control sums.
$ pfd report yearly --year 2025 | sed -n '/^---/,$p'
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
- **Befehl:** report yearly --year 2025
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
pfd:command report yearly -%2Dyear 2025
pfd:language de
pfd:libraries LIBRARIES
pfd:made_s COMMIT
pfd:document DOCUMENT
pfd:proof pfd verify
-->
$ pfd report yearly --year 2025 -O json | jq -c .provenance
{"commit":"COMMIT","clean":true,"as_of":"2026-03-01","pfd":"0.1.0","rules":"RULE-VERSION","records":492,"grants":74,"requested":181484,"awarded":162384,"paid":157249,"command":"report yearly --year 2025","language":"de","libraries":"LIBRARIES","made_s":COMMIT,"document":"DOCUMENT","proof":"pfd verify"}
$ echo '# edited' >>grants/2025/2025-001.yaml && pfd report yearly -O json | jq -c '.provenance | [.commit, .clean]'; git checkout -q .
["COMMIT",false]
# One table of several as CSV.
$ pfd report yearly -O csv
! pfd: csv holds one table, and there are 69: figures_money, figures_count, bodies, meetings, composition, attendance, decisions, indicators, goals, goals_without_activity, activity_without_goal, concepts, sources, notices, drawdowns, pots, transfers, tracks, by_status, controlling, projects, by_aim, by_local_aim, by_theme, by_format, by_audience, by_district, by_organisation, participants, age_groups, months, duties, events, event_kinds, trainings, event_aims, event_costs, event_evaluation, conference_results, post_channels, post_reach, publicity_proof, networks, participation, cooperation, opportunities, task_balance, tasks, analysis_figures, incidents_year, incidents_as_of, incidents_month, incidents_type, incidents_motive, incidents_district, advice_by_month, advice_by_client, advice_by_topic, advice_by_channel, advice_by_district, advice_way, partner_stages, findings_by_rule, open_findings, waivers, rules_changed, grants, final_recipients, receipts
!   choose one with --table NAME
[2]
$ pfd report yearly -O csv --table pots
pot,initial,transferred,budget,reserved,awarded,committed,paid,returned,free
action,85000.00,2000.00,87000.00,3355.00,85574.00,265.00,80439.00,1527.00,7823.00
youth,8000.00,-2000.00,6000.00,0.00,5310.00,0.00,5310.00,0.00,690.00
participation-publicity,12000.00,0.00,12000.00,0.00,11500.00,0.00,11500.00,108.20,608.20
coordination,60000.00,0.00,60000.00,0.00,60000.00,0.00,60000.00,0.00,0.00
$ pfd report yearly -O tsv --table meetings
id	date	body	kind	present	guests	items	adopted	rejected	deferred	recommendations
2025-01-23-buendnis	2025-01-23	buendnis	ordinary	15	1	4	2	0	1	0
2025-03-20-jugendforum	2025-03-20	jugendforum	ordinary	9	1	8	5	1	0	5
2025-04-17-buendnis	2025-04-17	buendnis	ordinary	15	1	11	9	1	0	7
2025-05-15-buendnis	2025-05-15	buendnis	ordinary	14	2	11	8	1	0	7
2025-06-19-buendnis	2025-06-19	buendnis	ordinary	14	1	9	6	0	1	5
2025-08-21-buendnis	2025-08-21	buendnis	ordinary	14	2	11	9	0	1	7
2025-09-18-jugendforum	2025-09-18	jugendforum	ordinary	8	1	6	5	0	0	4
2025-11-13-buendnis	2025-11-13	buendnis	special	14	1	5	2	1	0	0
$ pfd report yearly -O csv --table pods
! pfd: --table pods: no such table
!   there are: figures_money, figures_count, bodies, meetings, composition, attendance, decisions, indicators, goals, goals_without_activity, activity_without_goal, concepts, sources, notices, drawdowns, pots, transfers, tracks, by_status, controlling, projects, by_aim, by_local_aim, by_theme, by_format, by_audience, by_district, by_organisation, participants, age_groups, months, duties, events, event_kinds, trainings, event_aims, event_costs, event_evaluation, conference_results, post_channels, post_reach, publicity_proof, networks, participation, cooperation, opportunities, task_balance, tasks, analysis_figures, incidents_year, incidents_as_of, incidents_month, incidents_type, incidents_motive, incidents_district, advice_by_month, advice_by_client, advice_by_topic, advice_by_channel, advice_by_district, advice_way, partner_stages, findings_by_rule, open_findings, waivers, rules_changed, grants, final_recipients, receipts
[2]
$ pfd report yearly -O json | jq -r 'keys_unsorted | join(" ")'
schema title text title_page figures_money figures_count master_data bodies meetings composition attendance decisions indicators goals goals_without_activity activity_without_goal concepts sources cofinancing notices drawdowns pots transfers tracks by_status totals controlling projects by_aim by_local_aim by_theme by_format by_audience by_district by_organisation participants age_groups months duties events event_kinds trainings event_aims event_costs event_evaluation conference_results post_channels post_reach publicity_proof networks participation cooperation opportunities task_balance tasks analysis_figures incidents_year incidents_as_of incidents_month incidents_type incidents_motive incidents_district advice_total advice_by_month advice_by_client advice_by_topic advice_by_channel advice_by_district advice_way partner_stages findings findings_by_rule open_findings waivers rules_changed grants final_recipients receipts pictures notes provenance
$ pfd report yearly -O jsonl
! pfd: jsonl holds one table, and there are 69: figures_money, figures_count, bodies, meetings, composition, attendance, decisions, indicators, goals, goals_without_activity, activity_without_goal, concepts, sources, notices, drawdowns, pots, transfers, tracks, by_status, controlling, projects, by_aim, by_local_aim, by_theme, by_format, by_audience, by_district, by_organisation, participants, age_groups, months, duties, events, event_kinds, trainings, event_aims, event_costs, event_evaluation, conference_results, post_channels, post_reach, publicity_proof, networks, participation, cooperation, opportunities, task_balance, tasks, analysis_figures, incidents_year, incidents_as_of, incidents_month, incidents_type, incidents_motive, incidents_district, advice_by_month, advice_by_client, advice_by_topic, advice_by_channel, advice_by_district, advice_way, partner_stages, findings_by_rule, open_findings, waivers, rules_changed, grants, final_recipients, receipts
!   choose one with --table NAME
[2]
$ pfd report yearly -O jsonl --table pots | head -1
{"schema":"pfd/report-yearly/1","pot":"action","initial":85000.00,"transferred":2000.00,"budget":87000.00,"reserved":3355.00,"awarded":85574.00,"committed":265.00,"paid":80439.00,"returned":1527.00,"free":7823.00}
# What there is not.
$ pfd report
! pfd: NAME is missing
!   see: pfd help report
[2]
$ pfd report yaerly
! pfd: “yaerly” is no report
!   did you mean yearly? All: pfd report list
[2]
$ pfd report yearly --year 2024
! pfd: years/2024.yaml: no such file
!   see: pfd year list
[1]
$ pfd report yearly -O docx
! pfd: --format: "docx" is none of: table tsv csv json jsonl yaml md html pdf xlsx
!   see: pfd help report
[2]
# To a file, the format by its ending.
$ pfd report yearly -o ../r.json && jq -r .title ../r.json
Jahresbericht 2025
$ pfd report yearly -o ../r.md && head -1 ../r.md
| # Jahresbericht 2025
$ pfd report yearly -o ../r.csv --table pots && head -1 ../r.csv
pot,initial,transferred,budget,reserved,awarded,committed,paid,returned,free
$ pfd report yearly -o ../r.htm && grep '<title>' ../r.htm
<title>Jahresbericht 2025</title>
$ pfd report yearly -o ../r.doc
! pfd: ../r.doc: no format of pfd has this ending
!   name the format with -O, or end in .txt, .csv, .tsv, .json, .jsonl, .yaml, .md, .html, .pdf or .xlsx
[2]
# Whole.
$ pfd report yearly --year 2025
| # Jahresbericht 2025
|
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
- **Förderung:** Gefördert vom Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend im Rahmen des Bundesprogramms Demokratie leben!
|
| ## Zusammenfassung
|
Im Förderjahr 2025 hat die Partnerschaft für Demokratie Magdeburg (Beispielangaben) 62 von 74 beantragten Vorhaben bewilligt, zusammen 162.384,00 €. Zu den Terminen der Projekte und Förderungen kamen 4040 Menschen, davon 2034 unter 27 Jahren.
|
Drei Entwicklungen haben das Jahr geprägt:
|
- Aus dem Begleitausschuss wurde das Bündnis; seine Arbeit hat sich dadurch nicht unterbrochen.
- Kleinprojekte bis 500 Euro haben Gruppen erreicht, die noch nie einen Antrag gestellt hatten.
- Der Jugendfonds wurde nicht ausgeschöpft; 2.000,00 € gingen in den Aktions- und Initiativfonds.
|
| ## Das Jahr in Zahlen
|
| Kennzahl                      |       Jahr |
| ----------------------------- | ---------: |
| Mittel aller Geber            | 165.000,00 |
| beantragt                     | 181.484,00 |
| bewilligt                     | 162.384,00 |
| ausgezahlt                    | 157.249,00 |
| in die Töpfe zurückgeflossen  |   1.635,20 |
| anerkannte Ausgaben           | 154.373,10 |
| aus dem Jugendfonds bewilligt |   5.310,00 |
|
| Kennzahl                             | Jahr |
| ------------------------------------ | ---: |
| Anträge                              |   74 |
| davon bewilligt                      |   62 |
| Geförderte                           |   43 |
| Projekte                             |   45 |
| Termine der Projekte und Förderungen |  114 |
| Teilnehmende                         | 4040 |
| davon unter 27                       | 2034 |
| Ehrenamtliche                        |  363 |
| Sitzungen der Gremien                |    8 |
| Veranstaltungen                      |   29 |
| Beratungen                           |   95 |
| veröffentlichte Beiträge             |   57 |
|
| ## Ausgangslage
|
Die Situations- und Ressourcenanalyse (Beispiel) beschreibt ein Fördergebiet mit 40 Stadtteilen und sehr ungleich verteilten Angeboten: In der Mitte der Stadt gibt es viele Träger, am Rand wenige. Beratung und Begegnung fehlen vor allem dort, wo keine Vereine mit hauptamtlichem Personal arbeiten.
|
| ### Bedarf
|
1. Begegnung im Alltag, besonders in Stadtteilen ohne eigene Treffpunkte
2. Begleitung von Gruppen ohne Rechtsform
3. Wissen über gruppenbezogene Menschenfeindlichkeit in Schule und Ausbildung
|
Der Stadtrat hat am 20.2.2025 (DS0000/25 (synthetisch)) zugestimmt, dass die Bundesmittel abgerufen werden.
|
| ## Stammdaten
|
Das federführende Amt, die Fachstelle und die Gremien haben sich in jedem Quartal abgestimmt. Das Bündnis kam zu 6 Sitzungen zusammen; von 15 stimmberechtigten Mitgliedern gehören 9 der Zivilgesellschaft an. Prüfung und Bewilligung lagen stets bei verschiedenen Personen.
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
|
| Gremium                    | Art         | Mitglieder | davon Zivilgesellschaft | Stellvertretungen | Beratend | Sitzungen |
| -------------------------- | ----------- | ---------: | ----------------------: | ----------------: | -------: | --------: |
| Bündnis                    | Bündnis     |         15 |                       9 |                 4 |        1 |         6 |
| Demokratisches Jugendforum | Jugendforum |         10 |                       0 |                 0 |        0 |         2 |
|
| ## Sitzungen der Gremien
|
| Sitzung                | Datum      | Gremium                    | Art                      | Anwesend |  Gäste | Punkte | Angenommen | Abgelehnt | Vertagt | Förderempfehlungen |
| ---------------------- | ---------- | -------------------------- | ------------------------ | -------: | -----: | -----: | ---------: | --------: | ------: | -----------------: |
| 2025-01-23-buendnis    | 23.1.2025  | Bündnis                    | Ordentliche Sitzung      |       15 |      1 |      4 |          2 |         0 |       1 |                  0 |
| 2025-03-20-jugendforum | 20.3.2025  | Demokratisches Jugendforum | Ordentliche Sitzung      |        9 |      1 |      8 |          5 |         1 |       0 |                  5 |
| 2025-04-17-buendnis    | 17.4.2025  | Bündnis                    | Ordentliche Sitzung      |       15 |      1 |     11 |          9 |         1 |       0 |                  7 |
| 2025-05-15-buendnis    | 15.5.2025  | Bündnis                    | Ordentliche Sitzung      |       14 |      2 |     11 |          8 |         1 |       0 |                  7 |
| 2025-06-19-buendnis    | 19.6.2025  | Bündnis                    | Ordentliche Sitzung      |       14 |      1 |      9 |          6 |         0 |       1 |                  5 |
| 2025-08-21-buendnis    | 21.8.2025  | Bündnis                    | Ordentliche Sitzung      |       14 |      2 |     11 |          9 |         0 |       1 |                  7 |
| 2025-09-18-jugendforum | 18.9.2025  | Demokratisches Jugendforum | Ordentliche Sitzung      |        8 |      1 |      6 |          5 |         0 |       0 |                  4 |
| 2025-11-13-buendnis    | 13.11.2025 | Bündnis                    | Außerordentliche Sitzung |       14 |      1 |      5 |          2 |         1 |       0 |                  0 |
| **Summe**              |            |                            |                          |  **103** | **10** | **65** |     **46** |     **4** |   **3** |             **35** |
|
| ### Zusammensetzung der Gremien am Jahresende
|
| Gremium                    | Bereich           | Stimmberechtigt | Stellvertretungen | Beratend |
| -------------------------- | ----------------- | --------------: | ----------------: | -------: |
| Bündnis                    | Zivilgesellschaft |               9 |                 2 |        1 |
| Bündnis                    | Verwaltung        |               3 |                 1 |        0 |
| Bündnis                    | Jugendforum       |               2 |                 1 |        0 |
| Bündnis                    | Politik           |               1 |                 0 |        0 |
| Demokratisches Jugendforum | Jugendforum       |              10 |                 0 |        0 |
| **Summe**                  |                   |          **25** |             **4** |    **1** |
|
| ### Teilnahme an den Sitzungen
|
| Gremium                    | Mitglied       | Sitzungen | Anwesend | Vertreten | Entschuldigt | Unentschuldigt |
| -------------------------- | -------------- | --------: | -------: | --------: | -----------: | -------------: |
| Bündnis                    | p-PERSON |         6 |        5 |         0 |            0 |              1 |
| Bündnis                    | p-PERSON |         6 |        5 |         1 |            0 |              0 |
| Bündnis                    | p-PERSON |         6 |        5 |         0 |            0 |              1 |
| Bündnis                    | p-PERSON |         6 |        5 |         1 |            0 |              0 |
| Bündnis                    | p-PERSON |         6 |        5 |         0 |            0 |              1 |
| Bündnis                    | p-PERSON |         6 |        5 |         1 |            0 |              0 |
| Bündnis                    | p-PERSON |         6 |        5 |         0 |            0 |              1 |
| Bündnis                    | p-PERSON |         6 |        5 |         0 |            0 |              1 |
| Bündnis                    | p-PERSON |         6 |        5 |         0 |            0 |              1 |
| Bündnis                    | p-PERSON |         6 |        5 |         1 |            0 |              0 |
| Bündnis                    | p-PERSON |         6 |        6 |         0 |            0 |              0 |
| Bündnis                    | p-PERSON |         6 |        5 |         0 |            0 |              1 |
| Bündnis                    | p-PERSON |         6 |        5 |         0 |            0 |              1 |
| Bündnis                    | p-PERSON |         6 |        6 |         0 |            0 |              0 |
| Bündnis                    | p-PERSON |         6 |        5 |         0 |            0 |              1 |
| Demokratisches Jugendforum | p-PERSON |         2 |        2 |         0 |            0 |              0 |
| Demokratisches Jugendforum | p-PERSON |         2 |        2 |         0 |            0 |              0 |
| Demokratisches Jugendforum | p-PERSON |         2 |        1 |         0 |            0 |              1 |
| Demokratisches Jugendforum | p-PERSON |         2 |        2 |         0 |            0 |              0 |
| Demokratisches Jugendforum | p-PERSON |         2 |        2 |         0 |            0 |              0 |
| Demokratisches Jugendforum | p-PERSON |         2 |        1 |         0 |            0 |              1 |
| Demokratisches Jugendforum | p-PERSON |         2 |        1 |         0 |            0 |              1 |
| Demokratisches Jugendforum | p-PERSON |         2 |        2 |         0 |            0 |              0 |
| Demokratisches Jugendforum | p-PERSON |         2 |        2 |         0 |            0 |              0 |
| Demokratisches Jugendforum | p-PERSON |         2 |        2 |         0 |            0 |              0 |
| **Summe**                  |                |   **110** |   **94** |     **4** |        **0** |         **12** |
|
| ### Beschlussregister
|
| Nummer    | Datum      | Gremium                    | TOP | Gegenstand                                            |  Ja | Nein | Enthaltungen | Ergebnis   | Förderung |     Empfohlen |     Bewilligt |
| --------- | ---------- | -------------------------- | --: | ----------------------------------------------------- | --: | ---: | -----------: | ---------- | --------- | ------------: | ------------: |
| 2025/1    | 23.1.2025  | Bündnis                    |   2 | Geschäftsordnung                                      |  14 |    0 |            0 | Angenommen |           |               |               |
| 2025/2    | 23.1.2025  | Bündnis                    |   3 | Wahl des Vorsitzes                                    |  13 |    0 |            1 | Angenommen |           |               |               |
| 2025/3    | 23.1.2025  | Bündnis                    |   4 | Leitbild und Schutzkonzept                            |     |      |              | Vertagt    |           |               |               |
| 2025/4    | 20.3.2025  | Demokratisches Jugendforum |   2 | Antrag: Beispielabend Queere Vielfalt                 |   6 |    2 |            1 | Angenommen | 2025-003  |        450,00 |        450,00 |
| 2025/5    | 20.3.2025  | Demokratisches Jugendforum |   3 | Antrag: Musterparty ohne Thema                        |   3 |    4 |            1 | Abgelehnt  | 2025-004  |               |               |
| 2025/6    | 20.3.2025  | Demokratisches Jugendforum |   4 | Antrag: Mustergraffiti Unser Platz                    |   7 |    1 |            0 | Angenommen | 2025-005  |        800,00 |        800,00 |
| 2025/7    | 20.3.2025  | Demokratisches Jugendforum |   5 | Antrag: Musterfahrt Gedenkort                         |   7 |    1 |            0 | Angenommen | 2025-007  |        810,00 |        810,00 |
| 2025/8    | 20.3.2025  | Demokratisches Jugendforum |   6 | Antrag: Beispielzeitung Schülerrat                    |   8 |    0 |            0 | Angenommen | 2025-009  |        500,00 |        500,00 |
| 2025/9    | 20.3.2025  | Demokratisches Jugendforum |   7 | Antrag: Beispielpodcast Jugend fragt                  |   8 |    0 |            0 | Angenommen | 2025-010  |        600,00 |        600,00 |
| 2025/10   | 17.4.2025  | Bündnis                    |   2 | Protokoll der Sitzung vom 23. Januar 2025             |  14 |    0 |            0 | Angenommen |           |               |               |
| 2025/11   | 17.4.2025  | Bündnis                    |   3 | Antrag: Musterelternschule Vielfalt                   |  13 |    0 |            0 | Angenommen | 2025-014  |      2.400,00 |      2.400,00 |
| 2025/12   | 17.4.2025  | Bündnis                    |   4 | Antrag: Musterwerkstatt Demokratie vor Ort            |  10 |    2 |            1 | Angenommen | 2025-015  |      3.900,00 |      3.900,00 |
| 2025/13   | 17.4.2025  | Bündnis                    |   5 | Antrag: Beispielstück „Andere Saiten“                 |  10 |    1 |            1 | Angenommen | 2025-017  |      5.000,00 |      5.000,00 |
| 2025/14   | 17.4.2025  | Bündnis                    |   6 | Antrag: Musterdenkmal Aktionswoche Reform             |   2 |   10 |            1 | Abgelehnt  | 2025-018  |               |               |
| 2025/15   | 17.4.2025  | Bündnis                    |   7 | Antrag: Beispielreihe Stimmen aus dem Hafen           |  13 |    0 |            0 | Angenommen | 2025-019  |      2.800,00 |      2.800,00 |
| 2025/16   | 17.4.2025  | Bündnis                    |   8 | Antrag: Beispielwoche Erinnern heißt Handeln          |  12 |    0 |            1 | Angenommen | 2025-020  |      3.400,00 |      3.300,00 |
| 2025/17   | 17.4.2025  | Bündnis                    |   9 | Antrag: Mustergarten der Begegnung                    |  11 |    2 |            0 | Angenommen | 2025-021  |      2.600,00 |      2.600,00 |
| 2025/18   | 17.4.2025  | Bündnis                    |  10 | Antrag: Beispielkongress der Klassensprecher          |  14 |    0 |            0 | Angenommen | 2025-023  |      4.300,00 |      4.300,00 |
| 2025/19   | 17.4.2025  | Bündnis                    |  11 | Leitbild                                              |  14 |    0 |            0 | Angenommen |           |               |               |
| 2025/20   | 15.5.2025  | Bündnis                    |   2 | Protokoll der Sitzung vom 17. April 2025              |  13 |    0 |            0 | Angenommen |           |               |               |
| 2025/21   | 15.5.2025  | Bündnis                    |   3 | Antrag: Mustertage Pauschal: Planspiel Stadtrat       |  11 |    1 |            0 | Angenommen | 2025-026  |      2.720,00 |      2.720,00 |
| 2025/22   | 15.5.2025  | Bündnis                    |   4 | Antrag: Beispielbrücken: Tandems für Ankommende       |  11 |    0 |            1 | Angenommen | 2025-027  |      2.300,00 |      2.300,00 |
| 2025/23   | 15.5.2025  | Bündnis                    |   5 | Antrag: Beispielfest der Vielfalt                     |  12 |    0 |            1 | Angenommen | 2025-028  |      4.000,00 |      4.000,00 |
| 2025/24   | 15.5.2025  | Bündnis                    |   6 | Antrag: Beispielkino unter Sternen                    |  12 |    0 |            0 | Angenommen | 2025-029  |      2.700,00 |      2.700,00 |
| 2025/25   | 15.5.2025  | Bündnis                    |   7 | Antrag: Beispielzirkus im Hof                         |   2 |   11 |            0 | Abgelehnt  | 2025-031  |               |               |
| 2025/26   | 15.5.2025  | Bündnis                    |   8 | Antrag: Musterwettbewerb Mut zur Lücke                |  12 |    0 |            0 | Angenommen | 2025-032  |      2.100,00 |      2.100,00 |
| 2025/27   | 15.5.2025  | Bündnis                    |   9 | Antrag: Musterseminar Umgang mit Parolen              |  13 |    0 |            0 | Angenommen | 2025-034  |      1.800,00 |      1.800,00 |
| 2025/28   | 15.5.2025  | Bündnis                    |  10 | Antrag: Musterradio Viertelstunde                     |  12 |    0 |            0 | Angenommen | 2025-035  |      2.900,00 |      2.900,00 |
| 2025/29   | 19.6.2025  | Bündnis                    |   2 | Protokoll der Sitzung vom 15. Mai 2025                |  14 |    0 |            0 | Angenommen |           |               |               |
| 2025/30   | 19.6.2025  | Bündnis                    |   3 | Antrag: Beispielsommer der Jugendkulturen             |  13 |    0 |            1 | Angenommen | 2025-039  |      4.800,00 |      4.800,00 |
| 2025/31   | 19.6.2025  | Bündnis                    |   4 | Antrag: Mustercamp Zivilcourage                       |  11 |    2 |            1 | Angenommen | 2025-040  |      3.600,00 |      3.600,00 |
| 2025/32   | 19.6.2025  | Bündnis                    |   5 | Antrag: Beispieldialog Religionen im Viertel          |  14 |    0 |            0 | Angenommen | 2025-041  |      1.500,00 |      1.500,00 |
| 2025/33   | 19.6.2025  | Bündnis                    |   6 | Antrag: Musterchor Lieder der Demokratie              |  12 |    2 |            0 | Angenommen | 2025-042  |      1.900,00 |      1.900,00 |
| 2025/34   | 19.6.2025  | Bündnis                    |   7 | Antrag: Musterspaziergang Frauen der Stadt            |  12 |    1 |            0 | Angenommen | 2025-043  |      1.600,00 |      1.600,00 |
| 2025/35   | 19.6.2025  | Bündnis                    |   8 | Antrag: Beispielatlas barrierefreie Beteiligung       |     |      |              | Vertagt    | 2025-045  |               |               |
| 2025/36   | 21.8.2025  | Bündnis                    |   2 | Protokoll der Sitzung vom 19. Juni 2025               |  10 |    2 |            0 | Angenommen |           |               |               |
| 2025/37   | 21.8.2025  | Bündnis                    |   3 | Antrag: Beispielatlas barrierefreie Beteiligung       |  13 |    0 |            0 | Angenommen | 2025-045  |      3.900,00 |      3.900,00 |
| 2025/38   | 21.8.2025  | Bündnis                    |   4 | Antrag: Beispielwerkstatt Erzählen in vielen Sprachen |  11 |    1 |            0 | Angenommen | 2025-050  |      2.200,00 |      2.200,00 |
| 2025/39   | 21.8.2025  | Bündnis                    |   5 | Antrag: Beispielreihe Pauschal: Erzählcafés           |  10 |    2 |            0 | Angenommen | 2025-051  |      2.160,00 |      2.160,00 |
| 2025/40   | 21.8.2025  | Bündnis                    |   6 | Antrag: Musterforum Wohnen und Zusammenleben          |     |      |              | Vertagt    | 2025-053  |               |               |
| 2025/41   | 21.8.2025  | Bündnis                    |   7 | Antrag: Musterwochen gegen Rassismus                  |  12 |    0 |            1 | Angenommen | 2025-054  |      4.500,00 |      4.500,00 |
| 2025/42   | 21.8.2025  | Bündnis                    |   8 | Antrag: Beispielschulung Betriebe für Vielfalt        |  12 |    0 |            1 | Angenommen | 2025-055  |      2.600,00 |      2.600,00 |
| 2025/43   | 21.8.2025  | Bündnis                    |   9 | Antrag: Musterblog Nachgefragt                        |  13 |    0 |            0 | Angenommen | 2025-056  |      1.400,00 |      1.400,00 |
| 2025/44   | 21.8.2025  | Bündnis                    |  10 | Antrag: Musterproduktion Kurzfilm Haltung             |  12 |    1 |            0 | Angenommen | 2025-057  |      3.600,00 |      3.600,00 |
| 2025/45   | 21.8.2025  | Bündnis                    |  11 | Umschichtung aus dem Jugendfonds                      |  13 |    0 |            0 | Angenommen |           |               |               |
| 2025/46   | 18.9.2025  | Demokratisches Jugendforum |   2 | Protokoll der Sitzung vom 20. März 2025               |   8 |    0 |            0 | Angenommen |           |               |               |
| 2025/47   | 18.9.2025  | Demokratisches Jugendforum |   3 | Antrag: Beispielfilm Mein Viertel                     |   5 |    1 |            0 | Angenommen | 2025-062  |        750,00 |        750,00 |
| 2025/48   | 18.9.2025  | Demokratisches Jugendforum |   4 | Antrag: Musterworkshop Rap gegen Rechts               |   6 |    1 |            1 | Angenommen | 2025-064  |        650,00 |        650,00 |
| 2025/49   | 18.9.2025  | Demokratisches Jugendforum |   5 | Antrag: Musterturnier Bunt kickt gut                  |   5 |    1 |            1 | Angenommen | 2025-065  |        400,00 |        400,00 |
| 2025/50   | 18.9.2025  | Demokratisches Jugendforum |   6 | Antrag: Musterkonferenz Jugend 2025                   |   7 |    0 |            0 | Angenommen | 2025-067  |        350,00 |        350,00 |
| 2025/51   | 13.11.2025 | Bündnis                    |   2 | Protokoll der Sitzung vom 21. August 2025             |  13 |    0 |            0 | Angenommen |           |               |               |
| 2025/52   | 13.11.2025 | Bündnis                    |   4 | Förderschwerpunkte 2026                               |  13 |    0 |            0 | Angenommen |           |               |               |
| 2025/53   | 13.11.2025 | Bündnis                    |   5 | Sitz für einen weiteren Verein                        |   2 |   10 |            1 | Abgelehnt  |           |               |               |
| **Summe** |            |                            |     |                                                       |     |      |              |            |           | **81.990,00** | **81.890,00** |
|
| ## Ziele und Zielerreichung
|
| ### Demokratie fördern
|
Die Beteiligungsvorhaben sind angelaufen: 6 von 8 wurden begleitet. Die Zahl der Beratungen lag mit 95 knapp unter dem, was für 2026 angestrebt ist.
|
| ### Vielfalt gestalten
|
Begegnung gelang vor allem im Freien und im Sommer. In 15 Stadtteilen gab es geförderte Vorhaben; angestrebt sind 20.
|
| ### Extremismus vorbeugen
|
An Schulen war der Zugang schwerer als erwartet (6 von 12). Der Grund: Anfragen kamen nach Beginn des Schuljahrs, wenn die Projekttage schon verplant sind.
|
| ### Indikatoren
|
| Ziel    | Indikator                                   | Einheit       | Ausgang | Wert | Stand      | Zielwert | Bis        | Fortschritt in % |
| ------- | ------------------------------------------- | ------------- | ------: | ---: | ---------- | -------: | ---------- | ---------------: |
| h-1-1-1 | Begleitete Beteiligungsvorhaben             | Vorhaben      |       3 |    6 | 31.12.2025 |        8 | 31.12.2026 |               60 |
| h-1-1-2 | Vom Jugendforum empfohlene Förderungen      | Förderungen   |       0 |    9 | 1.3.2026   |       10 | 31.12.2026 |               90 |
| h-1-2-1 | Beratungen im Förderjahr                    | Beratungen    |      40 |   95 | 1.3.2026   |      100 | 31.12.2026 |               91 |
| h-1-2-2 | Fortbildungen im Jahr                       | Fortbildungen |       2 |    4 | 31.12.2025 |        6 | 31.12.2026 |               50 |
| h-2-1-1 | Geförderte Begegnungsvorhaben               | Vorhaben      |       5 |   11 | 31.12.2025 |       10 | 31.12.2026 |              120 |
| h-2-1-2 | Erreichte Stadtteile                        | Stadtteile    |       9 |   15 | 31.12.2025 |       20 | 31.12.2026 |               54 |
| h-2-2-1 | Neue Träger im Jahr                         | Träger        |       0 |    3 | 31.12.2025 |        4 | 31.12.2026 |               75 |
| h-2-2-2 | Gruppen ohne Rechtsform mit Bewilligung     | Gruppen       |       2 |    7 | 31.12.2025 |        6 | 31.12.2026 |              125 |
| h-3-1-1 | Geförderte Vorhaben der politischen Bildung | Vorhaben      |       4 |    9 | 31.12.2025 |        8 | 31.12.2026 |              125 |
| h-3-1-2 | Beteiligte Schulen                          | Schulen       |       3 |    6 | 31.12.2025 |       12 | 31.12.2026 |               33 |
| h-3-2-1 | Vorgelegte Lageeinschätzungen               | Berichte      |       0 |    1 | 31.12.2025 |        1 | 31.12.2026 |              100 |
| h-3-2-2 | Verweise an Fachberatung                    | Verweise      |       5 |    9 | 31.12.2025 |       15 | 31.12.2026 |               40 |
|
| ### Ziele und was ihnen dient
|
| Ziel    | Ebene         | Titel                                                    | Förderungen | Projekte | Andere | Maßnahmen | davon erledigt |
| ------- | ------------- | -------------------------------------------------------- | ----------: | -------: | -----: | --------: | -------------: |
| l-1     | Leitziel      | Demokratisches Zusammenleben stärken                     |           0 |        0 |      0 |         0 |              0 |
| m-1-1   | Mittlerziel   | Beteiligung im Stadtteil erleichtern                     |           0 |        0 |      0 |         0 |              0 |
| h-1-1-1 | Handlungsziel | Jedes Jahr acht Beteiligungsvorhaben begleiten           |           4 |        4 |      1 |         0 |              0 |
| h-1-1-2 | Handlungsziel | Das Jugendforum entscheidet über eigene Mittel           |           5 |        7 |      1 |         0 |              0 |
| m-1-2   | Mittlerziel   | Engagierte beraten und qualifizieren                     |           0 |        0 |      0 |         0 |              0 |
| h-1-2-1 | Handlungsziel | Jedes Jahr hundert Beratungen führen                     |           9 |        9 |      1 |         1 |              1 |
| h-1-2-2 | Handlungsziel | Jedes Jahr sechs Fortbildungen anbieten                  |           0 |        0 |      6 |         0 |              0 |
| l-2     | Leitziel      | Vielfalt sichtbar machen und gestalten                   |           0 |        0 |      0 |         0 |              0 |
| m-2-1   | Mittlerziel   | Begegnung im Alltag ermöglichen                          |           0 |        0 |      0 |         0 |              0 |
| h-2-1-1 | Handlungsziel | Jedes Jahr zehn Begegnungsvorhaben fördern               |           4 |        4 |      0 |         0 |              0 |
| h-2-1-2 | Handlungsziel | Begegnung in zwanzig Stadtteilen erreichen               |           4 |        4 |      0 |         0 |              0 |
| m-2-2   | Mittlerziel   | Neue Partner gewinnen                                    |           0 |        0 |      0 |         0 |              0 |
| h-2-2-1 | Handlungsziel | Jedes Jahr vier neue Träger gewinnen                     |           3 |        3 |      0 |         1 |              1 |
| h-2-2-2 | Handlungsziel | Gruppen ohne Rechtsform erreichen                        |           0 |        0 |      0 |         0 |              0 |
| l-3     | Leitziel      | Menschenfeindlichkeit entgegentreten                     |           0 |        0 |      0 |         0 |              0 |
| m-3-1   | Mittlerziel   | Wissen und Haltung vermitteln                            |           0 |        0 |      0 |         0 |              0 |
| h-3-1-1 | Handlungsziel | Jedes Jahr acht Vorhaben der politischen Bildung fördern |           5 |        5 |      0 |         0 |              0 |
| h-3-1-2 | Handlungsziel | Schulen als Orte der Auseinandersetzung gewinnen         |           2 |        2 |      0 |         0 |              0 |
| m-3-2   | Mittlerziel   | Lage kennen und Betroffene stärken                       |           0 |        0 |      0 |         0 |              0 |
| h-3-2-1 | Handlungsziel | Jedes Jahr eine Lageeinschätzung vorlegen                |           1 |        1 |      0 |         0 |              0 |
| h-3-2-2 | Handlungsziel | Verweiswege zur Fachberatung sichern                     |           0 |        0 |      0 |         1 |              1 |
|
| ### Ziele ohne Aktivität
|
| Ziel    | Titel                             |
| ------- | --------------------------------- |
| h-2-2-2 | Gruppen ohne Rechtsform erreichen |
|
| ### Aktivität ohne Ziel
|
| Datensatz                                         | Titel                                          |     Bewilligt |
| ------------------------------------------------- | ---------------------------------------------- | ------------: |
| Förderung 2025-001                                | Koordinierungs- und Fachstelle 2025 (Beispiel) |     60.000,00 |
| Förderung 2025-003                                | Beispielabend Queere Vielfalt                  |        450,00 |
| Förderung 2025-005                                | Mustergraffiti Unser Platz                     |        800,00 |
| Förderung 2025-006                                | Beispielaktion Putztag mit Gespräch in Buckau  |        240,00 |
| Förderung 2025-007                                | Musterfahrt Gedenkort                          |        810,00 |
| Förderung 2025-009                                | Beispielzeitung Schülerrat                     |        500,00 |
| Förderung 2025-010                                | Beispielpodcast Jugend fragt                   |        600,00 |
| Förderung 2025-013                                | Musternachmittag Großeltern erzählen           |        300,00 |
| Förderung 2025-014                                | Musterelternschule Vielfalt                    |      2.400,00 |
| Förderung 2025-023                                | Beispielkongress der Klassensprecher           |      4.300,00 |
| Förderung 2025-025                                | Musterturnier Fairplay auf dem Bolzplatz       |        350,00 |
| Förderung 2025-036                                | Beispielfest 20 Jahre gute Nachbarschaft       |        520,00 |
| Förderung 2025-037                                | Musterausstellung „Gesichter des Stadtteils“   |        440,00 |
| Förderung 2025-039                                | Beispielsommer der Jugendkulturen              |      4.800,00 |
| Förderung 2025-046                                | Beispielgespräch mit Ratsmitgliedern           |        195,00 |
| Förderung 2025-047                                | Musterwand gegen Hassparolen                   |        485,00 |
| Förderung 2025-048                                | Beispieltag der offenen Gärten                 |        360,00 |
| Förderung 2025-049                                | Musterfrühstück für Neuzugezogene              |        275,00 |
| Förderung 2025-057                                | Musterproduktion Kurzfilm Haltung              |      3.600,00 |
| Förderung 2025-060                                | Beispielabend Lieder vieler Länder             |        410,00 |
| Förderung 2025-062                                | Beispielfilm Mein Viertel                      |        750,00 |
| Förderung 2025-064                                | Musterworkshop Rap gegen Rechts                |        650,00 |
| Förderung 2025-065                                | Musterturnier Bunt kickt gut                   |        400,00 |
| Förderung 2025-066                                | Beispielzeitung aus dem Viertel                |        470,00 |
| Förderung 2025-067                                | Musterkonferenz Jugend 2025                    |        350,00 |
| Förderung 2025-071                                | Beispielnachmittag Weltgebräuche               |        265,00 |
| Projekt 2025-beispielkongress-der-klassensprecher | Beispielkongress der Klassensprecher           |               |
| Projekt 2025-beispielsommer-der-jugendkulturen    | Beispielsommer der Jugendkulturen              |               |
| Projekt 2025-beispielzirkus-im-hof                | Beispielzirkus im Hof                          |               |
| Projekt 2025-musterelternschule-vielfalt          | Musterelternschule Vielfalt                    |               |
| Projekt 2025-musterproduktion-kurzfilm-haltung    | Musterproduktion Kurzfilm Haltung              |               |
| Projekt 2025-musterwettbewerb-mut-zur-luecke      | Musterwettbewerb Mut zur Lücke                 |               |
| **Summe**                                         |                                                | **84.720,00** |
|
| ### Konzepte
|
| Art                               | Titel                                        | Datum     | Alter in Monaten |
| --------------------------------- | -------------------------------------------- | --------- | ---------------: |
| Situations- und Ressourcenanalyse | Situations- und Ressourcenanalyse (Beispiel) | 20.2.2025 |               10 |
| Handlungskonzept                  | Handlungskonzept 2025 (Beispiel)             | 17.4.2025 |                8 |
| Schutzkonzept                     | Schutzkonzept (Beispiel)                     | 18.9.2025 |                3 |
|
| ## Finanzen
|
Von 165.000,00 € kamen 25.000,00 € nicht vom Bund, das sind 15,15 %. Bewilligt wurden 162.384,00 €; 1.635,20 € flossen im selben Jahr zurück und wurden neu vergeben. Am Jahresende waren 9.121,20 € frei. Offen sind Rückforderungen von 402,00 €; sie sind angekündigt und mit Frist versehen.
|
| ### Mittelherkunft
|
| Mittelgeber      |        Geplant | Bescheide | Letzter Bescheid |     Maßgeblich |    Eingegangen |
| ---------------- | -------------: | --------: | ---------------: | -------------: | -------------: |
| Bundesmittel     |     138.000,00 |         2 |       140.000,00 |     140.000,00 |     140.000,00 |
| Landesmittel     |       9.000,00 |         1 |         9.000,00 |       9.000,00 |       9.000,00 |
| Kommunale Mittel |       6.000,00 |         1 |         6.000,00 |       6.000,00 |       6.000,00 |
| Eigenmittel      |      10.000,00 |         0 |                  |      10.000,00 |           0,00 |
| **Summe**        | **163.000,00** |     **4** |   **155.000,00** | **165.000,00** | **155.000,00** |
|
- **Mittel gesamt:** 165.000,00 €
- **Andere Mittel als die des Bundes:** 25.000,00 €
- **Kofinanzierungsanteil:** 15,15 %
|
| ### Zuwendungsbescheide
|
| Nr. | Mittelgeber      | Art                | Datum     | Aktenzeichen                | Neue Gesamtsumme |
| --: | ---------------- | ------------------ | --------- | --------------------------- | ---------------: |
|   1 | Bundesmittel     | Zuwendungsbescheid | 20.1.2025 | BAFzA-BEISPIEL-2025/0001    |       138.000,00 |
|   2 | Landesmittel     | Zuwendungsbescheid | 3.2.2025  | LSA-BEISPIEL-2025-17        |         9.000,00 |
|   3 | Kommunale Mittel | Zuwendungsbescheid | 24.2.2025 | MD-BEISPIEL-51/2025         |         6.000,00 |
|   4 | Bundesmittel     | Änderungsbescheid  | 15.9.2025 | BAFzA-BEISPIEL-2025/0001-Ä1 |       140.000,00 |
|
| ### Mittelabrufe
|
|       Nr. | Mittelgeber      | Angefordert | Eingegangen |         Betrag |
| --------: | ---------------- | ----------- | ----------- | -------------: |
|         1 | Bundesmittel     | 3.3.2025    | 24.3.2025   |      30.000,00 |
|         2 | Kommunale Mittel | 10.3.2025   | 28.3.2025   |       6.000,00 |
|         3 | Landesmittel     | 7.4.2025    | 29.4.2025   |       9.000,00 |
|         4 | Bundesmittel     | 5.5.2025    | 26.5.2025   |      45.000,00 |
|         5 | Bundesmittel     | 4.8.2025    | 25.8.2025   |      40.000,00 |
|         6 | Bundesmittel     | 13.10.2025  | 3.11.2025   |      25.000,00 |
| **Summe** |                  |             |             | **155.000,00** |
|
| ### Töpfe
|
| Topf                                                         |  Anfangsbetrag | Umgeschichtet |         Budget |   Vorgemerkt |      Bewilligt |   Gebunden |     Ausgezahlt | Zurückgeflossen |         Frei |
| ------------------------------------------------------------ | -------------: | ------------: | -------------: | -----------: | -------------: | ---------: | -------------: | --------------: | -----------: |
| Aktions- und Initiativfonds                                  |      85.000,00 |      2.000,00 |      87.000,00 |     3.355,00 |      85.574,00 |     265,00 |      80.439,00 |        1.527,00 |     7.823,00 |
| Jugendfonds                                                  |       8.000,00 |     -2.000,00 |       6.000,00 |         0,00 |       5.310,00 |       0,00 |       5.310,00 |            0,00 |       690,00 |
| Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung |      12.000,00 |          0,00 |      12.000,00 |         0,00 |      11.500,00 |       0,00 |      11.500,00 |          108,20 |       608,20 |
| Mittel der Koordinierungs- und Fachstelle                    |      60.000,00 |          0,00 |      60.000,00 |         0,00 |      60.000,00 |       0,00 |      60.000,00 |            0,00 |         0,00 |
| **Summe**                                                    | **165.000,00** |      **0,00** | **165.000,00** | **3.355,00** | **162.384,00** | **265,00** | **157.249,00** |    **1.635,20** | **9.121,20** |
|
> **Hinweis:** Frei = Budget − gebunden − (ausgezahlt − zurückgeflossen). Was ausgezahlt und noch zurückzufordern ist, ist nie frei.
|
| ### Umschichtungen
|
|       Nr. | Datum     | Wirksam ab | Von         | Nach                        |       Betrag | Bescheid | Begründung                                                   |
| --------: | --------- | ---------- | ----------- | --------------------------- | -----------: | -------- | ------------------------------------------------------------ |
|         1 | 29.9.2025 | 1.10.2025  | Jugendfonds | Aktions- und Initiativfonds |     2.000,00 | 4        | Jugendfonds wird nicht ausgeschöpft; Bedarf im Aktions- und Initiativfonds |
| **Summe** |           |            |             |                             | **2.000,00** |          |                                                              |
|
| ### Förderbereiche
|
| Förderbereich                                    | Topf                                                         | Anträge |      Beantragt |   Vorgemerkt |      Bewilligt |   Gebunden |     Ausgezahlt | Zurückgeflossen |
| ------------------------------------------------ | ------------------------------------------------------------ | ------: | -------------: | -----------: | -------------: | ---------: | -------------: | --------------: |
| Einzelmaßnahmen des Aktions- und Initiativfonds  | Aktions- und Initiativfonds                                  |      30 |      92.080,00 |     2.500,00 |      76.580,00 |       0,00 |      71.930,00 |        1.527,00 |
| Kleinprojekte bis 500 Euro                       | Aktions- und Initiativfonds                                  |      30 |      11.504,00 |       855,00 |       8.994,00 |     265,00 |       8.509,00 |            0,00 |
| Weiterleitung an die Trägerin der Fachstelle     | Mittel der Koordinierungs- und Fachstelle                    |       1 |      60.000,00 |         0,00 |      60.000,00 |       0,00 |      60.000,00 |            0,00 |
| Partizipation, Vernetzung, Öffentlichkeitsarbeit | Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung |       2 |      11.500,00 |         0,00 |      11.500,00 |       0,00 |      11.500,00 |          108,20 |
| Jugendfonds                                      | Jugendfonds                                                  |      11 |       6.400,00 |         0,00 |       5.310,00 |       0,00 |       5.310,00 |            0,00 |
| **Summe**                                        |                                                              |  **74** | **181.484,00** | **3.355,00** | **162.384,00** | **265,00** | **157.249,00** |    **1.635,20** |
|
| ### Förderungen nach Status
|
| Status        | Anträge |      Beantragt |      Bewilligt |     Ausgezahlt | Rückforderung |
| ------------- | ------: | -------------: | -------------: | -------------: | ------------: |
| abgeschlossen |      36 |      60.559,00 |      60.269,00 |      60.269,00 |          0,00 |
| anerkannt     |       8 |      17.920,00 |      17.920,00 |      17.920,00 |        402,00 |
| abgerechnet   |       9 |      71.020,00 |      71.020,00 |      71.020,00 |          0,00 |
| ausgezahlt    |       5 |       6.990,00 |       6.990,00 |       6.990,00 |          0,00 |
| bewilligt     |       1 |         265,00 |         265,00 |           0,00 |          0,00 |
| in Prüfung    |       2 |       2.900,00 |           0,00 |           0,00 |          0,00 |
| eingegangen   |       1 |         455,00 |           0,00 |           0,00 |          0,00 |
| Entwurf       |       1 |         315,00 |           0,00 |           0,00 |          0,00 |
| abgelehnt     |       5 |       9.660,00 |           0,00 |           0,00 |          0,00 |
| zurückgezogen |       3 |       5.480,00 |           0,00 |           0,00 |          0,00 |
| ausgefallen   |       2 |       3.820,00 |       3.820,00 |           0,00 |          0,00 |
| widerrufen    |       1 |       2.100,00 |       2.100,00 |       1.050,00 |          0,00 |
| **Summe**     |  **74** | **181.484,00** | **162.384,00** | **157.249,00** |    **402,00** |
|
| ### Alle Förderungen
|
- **Anträge:** 74
- **Bewilligte Anträge:** 62
- **Beantragt:** 181.484,00 €
- **Vorgemerkt:** 3.355,00 €
- **Bewilligt:** 162.384,00 €
- **Verpflichtung:** 155.476,80 €
- **Gebunden:** 265,00 €
- **Ausgezahlt:** 157.249,00 €
- **Zurückgeflossen:** 1.635,20 €
- **An Zuwendungsgeber:** 0,00 €
- **Anerkannte Ausgaben:** 154.373,10 €
- **Zustehend:** 70.092,80 €
- **Offene Rückforderungen:** 402,00 €
|
> **Hinweis:** Vorgemerkt: beantragt und noch nicht entschieden. Bewilligt: letzte Bewilligung oder Änderung. Verpflichtung: die Bewilligung, 0 nach Ausfall oder Rücknahme des Antrags, nach Widerruf das rechtmäßig Verwendete, nach Anerkennung das Zustehende. Gebunden: Verpflichtung − (ausgezahlt − zurückgeflossen), mindestens 0. Zurückgeflossen: im selben Jahr in den Topf zurückgezahlt.
|
| ### Controlling
|
| Topf                                                         |         Budget | Zuwendungsfähig |      Bewilligt |    Verfügbar |      Abgerufen |     Ausgezahlt |    Abgerechnet |      Anerkannt | Rückforderungen |
| ------------------------------------------------------------ | -------------: | --------------: | -------------: | -----------: | -------------: | -------------: | -------------: | -------------: | --------------: |
| Aktions- und Initiativfonds                                  |      87.000,00 |       86.854,00 |      79.654,00 |     7.823,00 |      71.930,00 |      80.439,00 |      72.749,00 |      78.021,30 |          402,00 |
| Jugendfonds                                                  |       6.000,00 |        5.400,00 |       5.310,00 |       690,00 |           0,00 |       5.310,00 |       4.960,00 |       4.960,00 |            0,00 |
| Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung |      12.000,00 |       11.500,00 |      11.500,00 |       608,20 |      11.500,00 |      11.500,00 |      11.500,00 |      11.391,80 |            0,00 |
| Mittel der Koordinierungs- und Fachstelle                    |      60.000,00 |       60.000,00 |      60.000,00 |         0,00 |      60.000,00 |      60.000,00 |      60.000,00 |      60.000,00 |            0,00 |
| **Summe**                                                    | **165.000,00** |  **163.754,00** | **156.464,00** | **9.121,20** | **143.430,00** | **157.249,00** | **149.209,00** | **154.373,10** |      **402,00** |
|
> **Hinweis:** Ohne Entfallenes: zuwendungsfähige Ausgaben laut Plan, Bewilligtes und Abgerechnetes (Bewilligungen, deren Nachweis vorliegt). Abgerufen ist, was Geförderte angefordert haben, soweit ihr Förderbereich das vorsieht.
|
| ## Die Projekte im Einzelnen
|
Die Vorhaben reichten vom Nachbarschaftsfest bis zur mehrtägigen Fortbildung. Bewährt haben sich
|
- feste Ansprechpersonen in der Fachstelle vom ersten Gespräch bis zum Verwendungsnachweis,
- kurze Anträge für kleine Vorhaben,
- Termine, zu denen das Bündnis eingeladen war und auch kam.
|
Nicht gelungen ist es, Betriebe zu gewinnen. Von 2 ausgefallenen und 3 zurückgezogenen Vorhaben hatten die meisten kein Personal mehr.
|
| Projekt                                                 | Träger                                      | Von        | Bis        | Termine | Teilnehmende | unter 27 |     Bewilligt |    Ausgezahlt | Veröffentlichungen |
| ------------------------------------------------------- | ------------------------------------------- | ---------- | ---------- | ------: | -----------: | -------: | ------------: | ------------: | -----------------: |
| Mustertreffen der Netzwerke                             | Musterträger Demokratie gGmbH               | 6.2.2025   | 20.11.2025 |       4 |          150 |       13 |          0,00 |          0,00 |                  0 |
| Öffentlichkeitsarbeit der Partnerschaft 2025 (Beispiel) | Musterträger Demokratie gGmbH               | 1.4.2025   | 30.11.2025 |       0 |            0 |        0 |      3.000,00 |      3.000,00 |                  1 |
| Musterlesung „Worte gegen Hass“                         | p-PERSON                              | 4.4.2025   | 4.4.2025   |       1 |           32 |       12 |        480,00 |        480,00 |                  0 |
| Beispielrundgang Spuren jüdischen Lebens                | Beispielverein Geschichte vor Ort e.V.      | 11.4.2025  | 11.4.2025  |       1 |           32 |       12 |        395,00 |        395,00 |                  0 |
| Mustergarten der Begegnung                              | Beispielverein Gärten der Begegnung e.V.    | 2.5.2025   | 4.6.2025   |       3 |          105 |       41 |      2.600,00 |      2.600,00 |                  0 |
| Musterwerkstatt Demokratie vor Ort                      | Beispielverein Nachbarschaft Buckau e.V.    | 5.5.2025   | 6.6.2025   |       3 |           66 |       25 |      3.900,00 |      3.900,00 |                  1 |
| Beispielwoche Erinnern heißt Handeln                    | Beispielverein Erinnern und Handeln e.V.    | 6.5.2025   | 5.6.2025   |       3 |          105 |       72 |      3.300,00 |      3.300,00 |                  0 |
| Beispielreihe Stimmen aus dem Hafen                     | Beispielverein Kulturhafen Nord e.V.        | 8.5.2025   | 10.7.2025  |       4 |          168 |       65 |      2.800,00 |      2.800,00 |                  1 |
| Beispielpicknick der Nachbarschaften                    | Musterinitiative Buntes Westerhüsen         | 10.5.2025  | 10.5.2025  |       1 |           52 |       20 |        450,00 |        450,00 |                  0 |
| Musterdenkmal Aktionswoche Reform                       | Beispielverein Sport verbindet Reform e.V.  | 12.5.2025  | 1.6.2025   |       0 |            0 |        0 |          0,00 |          0,00 |                  0 |
| Musterelternschule Vielfalt                             | Beispielverein Elternwerk Kannenstieg e.V.  | 12.5.2025  | 13.6.2025  |       3 |          121 |       47 |      2.400,00 |      2.400,00 |                  0 |
| Beispielstück „Andere Saiten“                           | Beispielverein Bunte Bühne Stadtfeld e.V.   | 15.5.2025  | 18.7.2025  |       5 |          167 |       65 |      5.000,00 |      5.000,00 |                  1 |
| Mustertraining Argumentieren am Stammtisch              | Musterverein Zivilcourage Börde & Elbe e.V. | 17.5.2025  | 17.5.2025  |       1 |           52 |       20 |        500,00 |        500,00 |                  0 |
| Beispielkongress der Klassensprecher                    | Musterverein Stadtjugend e.V.               | 20.5.2025  | 28.5.2025  |       2 |           27 |       25 |      4.300,00 |      4.300,00 |                  0 |
| Beispielkochabend „Küche für alle“                      | Mustergruppe Nachbarinnen Leipziger Straße  | 23.5.2025  | 23.5.2025  |       1 |           38 |       15 |        285,00 |        285,00 |                  0 |
| Demokratiekonferenz 2025 (Beispielangaben)              | Musterträger Demokratie gGmbH               | 27.5.2025  | 27.5.2025  |       1 |           84 |       21 |      8.500,00 |      8.500,00 |                  1 |
| Beispielbrücken: Tandems für Ankommende                 | Beispielverein Brücken nach nebenan e.V.    | 2.6.2025   | 1.8.2025   |       4 |          120 |       47 |      2.300,00 |      2.300,00 |                  0 |
| Beispielplakate „Wir sind das Viertel“                  | Musterverein Teilhabe für alle e.V.         | 2.6.2025   | 22.6.2025  |       1 |           26 |       10 |        499,00 |        499,00 |                  0 |
| Musterradio Viertelstunde                               | Beispielverein Medienwerkstatt Mitte e.V.   | 2.6.2025   | 4.7.2025   |       3 |          127 |      106 |      2.900,00 |      2.900,00 |                  0 |
| Musterwettbewerb Mut zur Lücke                          | Musterstiftung Vielfalt                     | 5.6.2025   | 8.8.2025   |       1 |           25 |       22 |      2.100,00 |      1.050,00 |                  0 |
| Beispielfest der Vielfalt                               | Beispielverein Regenbogen Altstadt e.V.     | 10.6.2025  | 28.6.2025  |       1 |           14 |        5 |      4.000,00 |      4.000,00 |                  1 |
| Musterfilmabend mit Diskussion                          | Beispielverein Film und Haltung e.V.        | 12.6.2025  | 12.6.2025  |       1 |           47 |       18 |        420,00 |        420,00 |                  0 |
| Beispielzirkus im Hof                                   | Beispielverein Jugend in Fahrt e.V.         | 14.6.2025  | 20.7.2025  |       0 |            0 |        0 |          0,00 |          0,00 |                  0 |
| Mustertage Pauschal: Planspiel Stadtrat                 | Musterbildung Lernort Demokratie gGmbH      | 16.6.2025  | 18.6.2025  |       0 |            0 |        0 |      2.720,00 |      2.720,00 |                  0 |
| Beispielwerkstatt Menschenrechte für Kinder             | Beispielschule Förderverein e.V.            | 20.6.2025  | 20.6.2025  |       1 |           32 |       25 |        310,00 |        310,00 |                  0 |
| Musterseminar Umgang mit Parolen                        | Musterverband Wohlfahrt Beispiel e.V.       | 20.6.2025  | 27.6.2025  |       2 |          107 |       10 |      1.800,00 |      1.800,00 |                  0 |
| Beispielkino unter Sternen                              | Beispielverein Film und Haltung e.V.        | 25.6.2025  | 26.7.2025  |       3 |          147 |       57 |      2.700,00 |      2.700,00 |                  0 |
| Musterchor Lieder der Demokratie                        | Beispielverein Klang und Viertel e.V.       | 1.7.2025   | 30.7.2025  |       3 |           76 |       30 |      1.900,00 |      1.900,00 |                  0 |
| Musterspaziergang Frauen der Stadt                      | Beispielverein Frauenforum Elbe e.V.        | 3.7.2025   | 2.8.2025   |       3 |           94 |       36 |      1.600,00 |      1.600,00 |                  0 |
| Musterkonzert für Vielfalt im Hof                       | Beispielverein Klang und Viertel e.V.       | 5.7.2025   | 5.7.2025   |       1 |           45 |       18 |        500,00 |        500,00 |                  0 |
| Beispielsommer der Jugendkulturen                       | Beispielverein Offene Tür Olvenstedt e.V.   | 7.7.2025   | 8.8.2025   |       5 |          172 |      162 |      4.800,00 |      4.800,00 |                  1 |
| Beispieldialog Religionen im Viertel                    | Musterkirchengemeinde Zum Beispiel          | 10.7.2025  | 9.8.2025   |       3 |          118 |       45 |      1.500,00 |      1.500,00 |                  0 |
| Mustercamp Zivilcourage                                 | Musterverein Zivilcourage Börde & Elbe e.V. | 14.7.2025  | 15.8.2025  |       0 |            0 |        0 |      3.600,00 |          0,00 |                  0 |
| Beispielatlas barrierefreie Beteiligung                 | Musterverein Teilhabe für alle e.V.         | 3.9.2025   | 18.10.2025 |       3 |          176 |       70 |      3.900,00 |      3.900,00 |                  0 |
| Musterblog Nachgefragt                                  | #BeispielHaltung zeigen e.V.                | 4.9.2025   | 30.10.2025 |       2 |           50 |       19 |      1.400,00 |      1.400,00 |                  0 |
| Beispielreihe Pauschal: Erzählcafés                     | Beispielverein Generationendialog e.V.      | 8.9.2025   | 26.9.2025  |       0 |            0 |        0 |      2.160,00 |      2.160,00 |                  0 |
| Musterwochen gegen Rassismus                            | Beispielverein Geschichte vor Ort e.V.      | 10.9.2025  | 10.10.2025 |       4 |          156 |       61 |      4.500,00 |      4.500,00 |                  1 |
| Beispielwerkstatt Erzählen in vielen Sprachen           | Beispielverein Lesezeit Sudenburg e.V.      | 12.9.2025  | 11.10.2025 |       3 |           94 |       56 |      2.200,00 |      2.200,00 |                  0 |
| Beispielschulung Betriebe für Vielfalt                  | Musterverband Wohlfahrt Beispiel e.V.       | 15.9.2025  | 17.10.2025 |       3 |          102 |        8 |      2.600,00 |      2.600,00 |                  0 |
| Beispielfortbildung Moderation für Ehrenamtliche        | Musterträger Demokratie gGmbH               | 27.9.2025  | 27.9.2025  |       1 |           56 |       11 |          0,00 |          0,00 |                  0 |
| Musterforum Wohnen und Zusammenleben                    | Musterstiftung Vielfalt                     | 1.10.2025  | 14.11.2025 |       0 |            0 |        0 |          0,00 |          0,00 |                  0 |
| Beispielstudienreise Demokratiegeschichte               | Musterverband Wohlfahrt Beispiel e.V.       | 6.10.2025  | 10.10.2025 |       0 |            0 |        0 |          0,00 |          0,00 |                  0 |
| Musterproduktion Kurzfilm Haltung                       | Beispielverein Sprachcafé Neue Welt e.V.    | 6.10.2025  | 5.12.2025  |       2 |           87 |       77 |      3.600,00 |      3.600,00 |                  0 |
| Beispielwerkstatt Sicher im Netz                        | Beispielverein Medienwerkstatt Mitte e.V.   | 25.10.2025 | 25.10.2025 |       1 |           10 |        4 |        330,00 |        330,00 |                  0 |
| Mustergedenken am 9. November                           | Beispielverein Regenbogen Altstadt e.V.     | 9.11.2025  | 9.11.2025  |       1 |           30 |       12 |        295,00 |        295,00 |                  0 |
| **Summe**                                               |                                             |            |            |  **85** |     **3110** | **1362** | **92.544,00** | **87.894,00** |              **8** |
|
| ### Musterlesung „Worte gegen Hass“
|
p-PERSON
|
Drei Texte, zwei Stimmen, ein voller Saal.
|
– eingerückt: „Wir lesen weiter“ –
|
Äußerungen aus dem Publikum wurden nicht festgehalten.
|
| ### Musterwerkstatt Demokratie vor Ort
|
Beispielverein Nachbarschaft Buckau e.V.
|
Bewohnerinnen und Bewohner entwerfen, worüber ihr Viertel mitreden will.
|
Vier Werkstätten; Ideen für den Platz am Ufer liegen dem Stadtteilrat vor.
|
| ### Beispielstück „Andere Saiten“
|
Beispielverein Bunte Bühne Stadtfeld e.V.
|
Fünf Aufführungen, zwei Gespräche mit Schulklassen.
|
| ### Demokratiekonferenz 2025 (Beispielangaben)
|
Musterträger Demokratie gGmbH
|
Der Tag ist echt \[S6\], alle Zahlen hier sind erfunden.
|
Drei Empfehlungen an das Bündnis: Beteiligung der Stadtteile, Schutz für Engagierte, Jugend in Gremien.
|
| ## Förderungen und Projekte
|
> **Hinweis:** In den folgenden Tabellen zählt ein Datensatz mit zwei Zielen bei beiden; die letzte Zeile zählt jeden Datensatz einmal. Themenfelder und Formate einer Förderung sind die ihres Projekts. Die Bewilligungssumme umfasst alle Bewilligungen, auch die später entfallener oder widerrufener Förderungen.
|
| ### Nach Programmziel
|
| Ziel                              | Anträge | Bewilligte | Bewilligungssumme | Projekte | Termine | Teilnehmende | weiblich | divers | unter 27 | Ehrenamtliche |
| --------------------------------- | ------: | ---------: | ----------------: | -------: | ------: | -----------: | -------: | -----: | -------: | ------------: |
| Demokratie fördern                |      37 |         30 |        118.024,00 |       24 |      57 |         2017 |      988 |     27 |     1074 |           193 |
| Vielfalt gestalten                |      32 |         29 |        114.844,00 |       20 |      58 |         2088 |     1059 |     23 |      991 |           188 |
| Extremismus vorbeugen             |      21 |         18 |         29.965,00 |       16 |      30 |         1122 |      572 |     16 |      538 |            90 |
| **Summe, jeder Datensatz einmal** |  **74** |     **62** |    **162.384,00** |   **45** | **114** |     **4040** | **2033** | **49** | **2034** |       **363** |
|
| ### Nach örtlichem Ziel
|
| Örtliches Ziel                                               | Anträge | Bewilligte | Bewilligungssumme | Projekte | Termine | Teilnehmende | weiblich | divers | unter 27 | Ehrenamtliche |
| ------------------------------------------------------------ | ------: | ---------: | ----------------: | -------: | ------: | -----------: | -------: | -----: | -------: | ------------: |
| Förderung eines demokratischen Zusammenlebens und respektvoller Zusammenarbeit auf allen Ebenen |      30 |         24 |        107.474,00 |       17 |      47 |         1651 |      804 |     20 |      877 |           161 |
| Menschen in Magdeburg zur Auseinandersetzung mit Rechtsextremismus, Populismus und Phänomenen der Ungleichwertigkeit sensibilisieren, befähigen und sie in Konflikten stärken und unterstützen |      21 |         18 |         29.965,00 |       16 |      30 |         1122 |      572 |     16 |      538 |            90 |
| Vielfalt wahrnehmen, sichtbar machen, unterstützen und gestalten |      32 |         29 |        114.844,00 |       20 |      58 |         2088 |     1059 |     23 |      991 |           188 |
| **Summe, jeder Datensatz einmal**                            |  **74** |     **62** |    **162.384,00** |   **45** | **114** |     **4040** | **2033** | **49** | **2034** |       **363** |
|
| ### Nach Themenfeld
|
| Themenfeld                                             | Anträge | Bewilligte | Bewilligungssumme | Projekte | Termine | Teilnehmende | weiblich | divers | unter 27 | Ehrenamtliche |
| ------------------------------------------------------ | ------: | ---------: | ----------------: | -------: | ------: | -----------: | -------: | -----: | -------: | ------------: |
| Antisemitismus                                         |       4 |          4 |          5.490,00 |        4 |       8 |          285 |      146 |      2 |      141 |            23 |
| Antimuslimischer Rassismus                             |       1 |          1 |          1.500,00 |        1 |       3 |          118 |       61 |      0 |       45 |            12 |
| Queer- und Transfeindlichkeit                          |       2 |          2 |          9.000,00 |        2 |       6 |          181 |       81 |      3 |       70 |            17 |
| Rechtsextremismus                                      |       8 |          7 |         13.720,00 |        8 |      14 |          595 |      302 |     11 |      273 |            45 |
| Feindlichkeit gegenüber Geflüchteten und Zugewanderten |       3 |          3 |          5.185,00 |        3 |       8 |          263 |      132 |      3 |      103 |            24 |
| Rassismus                                              |       7 |          7 |         17.180,00 |        7 |      21 |          740 |      378 |      7 |      403 |            61 |
| Sexismus und Antifeminismus                            |       1 |          1 |          1.600,00 |        1 |       3 |           94 |       50 |      1 |       36 |            11 |
| Behindertenfeindlichkeit                               |       1 |          1 |          3.900,00 |        1 |       3 |          176 |       88 |      0 |       70 |            11 |
| Gruppenbezogene Menschenfeindlichkeit                  |       6 |          5 |         11.399,00 |        6 |      14 |          508 |      252 |      8 |      166 |            42 |
| Demokratiestärkung                                     |      15 |         13 |         35.769,00 |       17 |      32 |          973 |      481 |     11 |      497 |           102 |
| Zivilcourage                                           |       5 |          5 |         16.500,00 |        5 |       5 |          268 |      135 |      6 |       73 |            21 |
| ohne Angabe                                            |      31 |         23 |         69.840,00 |        0 |      23 |          835 |      419 |     12 |      627 |            75 |
| **Summe, jeder Datensatz einmal**                      |  **74** |     **62** |    **162.384,00** |   **45** | **114** |     **4040** | **2033** | **49** | **2034** |       **363** |
|
| ### Nach Format
|
| Format                            | Anträge | Bewilligte | Bewilligungssumme | Projekte | Termine | Teilnehmende | weiblich | divers | unter 27 | Ehrenamtliche |
| --------------------------------- | ------: | ---------: | ----------------: | -------: | ------: | -----------: | -------: | -----: | -------: | ------------: |
| Workshop                          |      12 |         12 |         39.330,00 |       12 |      29 |          929 |      470 |     10 |      583 |            95 |
| Lesung                            |       4 |          4 |          7.640,00 |        4 |      11 |          339 |      175 |      2 |      154 |            32 |
| Podiumsdiskussion                 |       4 |          3 |          8.600,00 |        4 |       9 |          313 |      165 |      1 |      135 |            32 |
| Ausstellung                       |       1 |          1 |          4.500,00 |        1 |       4 |          156 |       84 |      1 |       61 |            14 |
| Theater                           |       1 |          1 |          5.000,00 |        1 |       5 |          167 |       76 |      3 |       65 |            14 |
| Film                              |       3 |          3 |          6.720,00 |        3 |       6 |          281 |      147 |      6 |      152 |            24 |
| Fest                              |       3 |          2 |          4.450,00 |        3 |       2 |           66 |       36 |      1 |       25 |             6 |
| Vortrag                           |       1 |          1 |          4.500,00 |        2 |       8 |          306 |      154 |      3 |       74 |            29 |
| Fortbildung                       |       3 |          3 |          6.800,00 |        4 |       9 |          386 |      198 |      6 |       76 |            26 |
| Aktionstag                        |       2 |          1 |          2.600,00 |        2 |       3 |          105 |       50 |      1 |       41 |             9 |
| Kampagne                          |       2 |          2 |          3.499,00 |        2 |       1 |           26 |       13 |      1 |       10 |             2 |
| Studienreise                      |       1 |          0 |              0,00 |        1 |       0 |            0 |        0 |      0 |        0 |             0 |
| Wettbewerb                        |       1 |          1 |          2.100,00 |        1 |       1 |           25 |       11 |      1 |       22 |             1 |
| Konzert                           |       3 |          3 |          7.200,00 |        3 |       9 |          293 |      135 |      3 |      210 |            27 |
| Küche für Alle                    |       1 |          1 |            285,00 |        1 |       1 |           38 |       19 |      0 |       15 |             4 |
| Geschichtswerkstatt               |       4 |          4 |          5.590,00 |        4 |       8 |          261 |      135 |      3 |      132 |            22 |
| Recherche                         |       1 |          1 |          3.900,00 |        1 |       3 |          176 |       88 |      0 |       70 |            11 |
| Online-Format                     |       5 |          5 |         11.530,00 |        5 |       9 |          363 |      183 |      2 |      199 |            27 |
| Anderes Format                    |       1 |          1 |          8.500,00 |        1 |       1 |           84 |       45 |      2 |       21 |            12 |
| ohne Angabe                       |      31 |         23 |         69.840,00 |        0 |      23 |          835 |      419 |     12 |      627 |            75 |
| **Summe, jeder Datensatz einmal** |  **74** |     **62** |    **162.384,00** |   **45** | **114** |     **4040** | **2033** | **49** | **2034** |       **363** |
|
| ### Nach Zielgruppe
|
| Zielgruppe                             | Anträge | Bewilligte | Bewilligungssumme | Projekte | Termine | Teilnehmende | weiblich | divers | unter 27 | Ehrenamtliche |
| -------------------------------------- | ------: | ---------: | ----------------: | -------: | ------: | -----------: | -------: | -----: | -------: | ------------: |
| Kinder                                 |       6 |          5 |          3.425,00 |        3 |       6 |          185 |       95 |      1 |      109 |            21 |
| Jugendliche und junge Erwachsene       |      32 |         27 |         48.260,00 |       16 |      49 |         1644 |      819 |     20 |     1197 |           147 |
| Eltern und Erziehungsberechtigte       |       5 |          5 |          5.900,00 |        4 |       9 |          288 |      153 |      2 |      131 |            28 |
| Pädagogische Fachkräfte und Lehrkräfte |       6 |          6 |         12.640,00 |        7 |      15 |          615 |      324 |      8 |      240 |            50 |
| Multiplikatorinnen und Multiplikatoren |      11 |         11 |         86.465,00 |       10 |      22 |          911 |      450 |     11 |      223 |            81 |
| Öffentlichkeit                         |      41 |         35 |        117.684,00 |       26 |      60 |         2197 |     1114 |     28 |      846 |           195 |
| **Summe, jeder Datensatz einmal**      |  **74** |     **62** |    **162.384,00** |   **45** | **114** |     **4040** | **2033** | **49** | **2034** |       **363** |
|
| ### Nach Stadtteil
|
| Stadtteil                         | Anträge | Bewilligte | Bewilligungssumme | Projekte | Termine | Teilnehmende | weiblich | divers | unter 27 | Ehrenamtliche |
| --------------------------------- | ------: | ---------: | ----------------: | -------: | ------: | -----------: | -------: | -----: | -------: | ------------: |
| Alte Neustadt                     |       4 |          4 |          6.060,00 |        3 |       7 |          244 |      125 |      4 |       99 |            20 |
| Altstadt                          |      14 |         13 |         88.675,00 |       10 |      22 |          797 |      399 |     11 |      456 |            73 |
| Brückfeld                         |       2 |          2 |          2.710,00 |        1 |       5 |          168 |       86 |      3 |       66 |            13 |
| Buckau                            |       3 |          2 |          4.140,00 |        1 |       4 |          116 |       52 |      1 |       45 |            11 |
| Cracau                            |       3 |          3 |          2.900,00 |        1 |       5 |          117 |       59 |      2 |       49 |            12 |
| Diesdorf                          |       2 |          1 |          1.500,00 |        1 |       3 |          118 |       61 |      0 |       45 |            12 |
| Fermersleben                      |       3 |          3 |          5.365,00 |        2 |       6 |          224 |      120 |      2 |       87 |            20 |
| Hopfengarten                      |       2 |          1 |          2.100,00 |        2 |       1 |           25 |       11 |      1 |       22 |             1 |
| Kannenstieg                       |       3 |          3 |          3.685,00 |        1 |       6 |          221 |      121 |      1 |      142 |            15 |
| Leipziger Straße                  |       3 |          3 |          4.684,00 |        3 |       5 |          240 |      120 |      1 |       95 |            17 |
| Lemsdorf                          |       1 |          1 |            310,00 |        1 |       1 |           32 |       18 |      0 |       25 |             4 |
| Neu Olvenstedt                    |       3 |          3 |          6.010,00 |        1 |       7 |          235 |      115 |      2 |      222 |            23 |
| Neue Neustadt                     |       2 |          1 |          2.600,00 |        1 |       3 |          105 |       50 |      1 |       41 |             9 |
| Neustädter Feld                   |       3 |          3 |          4.140,00 |        1 |       3 |          140 |       76 |      3 |       98 |            14 |
| Neustädter See                    |       1 |          0 |              0,00 |        1 |       0 |            0 |        0 |      0 |        0 |             0 |
| Ottersleben                       |       3 |          2 |          4.100,00 |        2 |       1 |           52 |       28 |      1 |       20 |             4 |
| Reform                            |       2 |          1 |            350,00 |        1 |       1 |           12 |        5 |      0 |       10 |             3 |
| Rothensee                         |       1 |          1 |          2.800,00 |        1 |       4 |          168 |       92 |      1 |       65 |            13 |
| Salbke                            |       3 |          3 |          2.760,00 |        2 |       5 |          158 |       73 |      3 |       62 |            16 |
| Stadtfeld Ost                     |       1 |          1 |          5.000,00 |        1 |       5 |          167 |       76 |      3 |       65 |            14 |
| Stadtfeld West                    |       6 |          4 |          5.095,00 |        3 |       7 |          332 |      159 |      6 |      139 |            24 |
| Sudenburg                         |       6 |          4 |          4.830,00 |        3 |       8 |          212 |      102 |      1 |      121 |            27 |
| Werder                            |       1 |          1 |          1.600,00 |        1 |       3 |           94 |       50 |      1 |       36 |            11 |
| Westerhüsen                       |       2 |          2 |            970,00 |        1 |       2 |           63 |       35 |      1 |       24 |             7 |
| **Summe, jeder Datensatz einmal** |  **74** |     **62** |    **162.384,00** |   **45** | **114** |     **4040** | **2033** | **49** | **2034** |       **363** |
|
| ### Nach Antragstellern und Projektträgern
|
| Antragsteller, Träger                       | Anträge | Bewilligte | Bewilligungssumme | Projekte | Termine | Teilnehmende | weiblich | divers | unter 27 | Ehrenamtliche |
| ------------------------------------------- | ------: | ---------: | ----------------: | -------: | ------: | -----------: | -------: | -----: | -------: | ------------: |
| #BeispielHaltung zeigen e.V.                |       1 |          1 |          1.400,00 |        1 |       2 |           50 |       22 |      0 |       19 |             6 |
| Beispielgenossenschaft Gemeinsam Wohnen eG  |       1 |          1 |            520,00 |        0 |       1 |           11 |        4 |      0 |        4 |             4 |
| Beispielschule Förderverein e.V.            |       1 |          1 |            310,00 |        1 |       1 |           32 |       18 |      0 |       25 |             4 |
| Beispieltheater „Querformat“ e.V.           |       1 |          0 |              0,00 |        0 |       0 |            0 |        0 |      0 |        0 |             0 |
| Beispielverein Brücken nach nebenan e.V.    |       2 |          2 |          2.710,00 |        1 |       5 |          168 |       86 |      3 |       66 |            13 |
| Beispielverein Bunte Bühne Stadtfeld e.V.   |       1 |          1 |          5.000,00 |        1 |       5 |          167 |       76 |      3 |       65 |            14 |
| Beispielverein Elternwerk Kannenstieg e.V.  |       1 |          1 |          2.400,00 |        1 |       3 |          121 |       68 |      1 |       47 |             8 |
| Beispielverein Erinnern und Handeln e.V.    |       1 |          1 |          3.300,00 |        1 |       3 |          105 |       54 |      2 |       72 |             7 |
| Beispielverein Film und Haltung e.V.        |       2 |          2 |          3.120,00 |        2 |       4 |          194 |      101 |      4 |       75 |            14 |
| Beispielverein Frauenforum Elbe e.V.        |       1 |          1 |          1.600,00 |        1 |       3 |           94 |       50 |      1 |       36 |            11 |
| Beispielverein Gärten der Begegnung e.V.    |       1 |          1 |          2.600,00 |        1 |       3 |          105 |       50 |      1 |       41 |             9 |
| Beispielverein Generationendialog e.V.      |       2 |          2 |          2.460,00 |        1 |       4 |           92 |       47 |      1 |       39 |             8 |
| Beispielverein Geschichte vor Ort e.V.      |       2 |          2 |          4.895,00 |        2 |       5 |          188 |      100 |      1 |       73 |            16 |
| Beispielverein Jugend in Fahrt e.V.         |       1 |          0 |              0,00 |        1 |       0 |            0 |        0 |      0 |        0 |             0 |
| Beispielverein Klang und Viertel e.V.       |       2 |          2 |          2.400,00 |        2 |       4 |          121 |       55 |      2 |       48 |            13 |
| Beispielverein Kulturhafen Nord e.V.        |       1 |          1 |          2.800,00 |        1 |       4 |          168 |       92 |      1 |       65 |            13 |
| Beispielverein Lesezeit Sudenburg e.V.      |       1 |          1 |          2.200,00 |        1 |       3 |           94 |       46 |      0 |       56 |            12 |
| Beispielverein Medienwerkstatt Mitte e.V.   |       2 |          2 |          3.230,00 |        2 |       4 |          137 |       73 |      2 |      110 |            10 |
| Beispielverein Nachbarschaft Buckau e.V.    |       1 |          1 |          3.900,00 |        1 |       3 |           66 |       31 |      0 |       25 |             9 |
| Beispielverein Offene Tür Olvenstedt e.V.   |       1 |          1 |          4.800,00 |        1 |       5 |          172 |       80 |      1 |      162 |            14 |
| Beispielverein Regenbogen Altstadt e.V.     |       2 |          2 |          4.295,00 |        2 |       2 |           44 |       20 |      0 |       17 |             5 |
| Beispielverein Sport verbindet Reform e.V.  |       1 |          0 |              0,00 |        1 |       0 |            0 |        0 |      0 |        0 |             0 |
| Beispielverein Sprachcafé Neue Welt e.V.    |       3 |          3 |          4.140,00 |        1 |       3 |          140 |       76 |      3 |       98 |            14 |
| Musterbildung Lernort Demokratie gGmbH      |       1 |          1 |          2.720,00 |        1 |       3 |           50 |       24 |      0 |       24 |             6 |
| Mustergruppe Jugend Olvenstedt              |       2 |          2 |          1.210,00 |        0 |       2 |           63 |       35 |      1 |       60 |             9 |
| Mustergruppe Jugendredaktion                |       2 |          1 |            600,00 |        0 |       1 |           45 |       18 |      1 |       43 |             5 |
| Mustergruppe Nachbarinnen Leipziger Straße  |       1 |          1 |            285,00 |        1 |       1 |           38 |       19 |      0 |       15 |             4 |
| Mustergruppe Queer & Jung                   |       1 |          1 |            450,00 |        0 |       2 |           52 |       26 |      1 |       50 |             6 |
| Mustergruppe Schülerrat                     |       2 |          2 |            695,00 |        0 |       2 |          123 |       58 |      2 |      121 |             8 |
| Mustergruppe Skatepark Nord                 |       2 |          2 |          1.285,00 |        0 |       3 |          100 |       53 |      0 |       95 |             7 |
| Mustergruppe Videowerkstatt                 |       3 |          1 |            750,00 |        0 |       2 |           36 |       18 |      0 |       34 |             8 |
| Musterinitiative Buntes Westerhüsen         |       1 |          1 |            450,00 |        1 |       1 |           52 |       31 |      1 |       20 |             3 |
| Musterinitiative Lernpaten Neue Neustadt    |       1 |          0 |              0,00 |        0 |       0 |            0 |        0 |      0 |        0 |             0 |
| Musterinitiative Offener Garten             |       1 |          1 |            360,00 |        0 |       1 |           37 |       18 |      1 |       14 |             3 |
| Musterkirchengemeinde Zum Beispiel          |       2 |          1 |          1.500,00 |        1 |       3 |          118 |       61 |      0 |       45 |            12 |
| Musterstiftung Vielfalt                     |       2 |          1 |          2.100,00 |        2 |       1 |           25 |       11 |      1 |       22 |             1 |
| Musterträger Demokratie gGmbH               |       3 |          3 |         71.500,00 |        4 |       6 |          290 |      144 |      5 |       45 |            29 |
| Musterverband Wohlfahrt Beispiel e.V.       |       3 |          2 |          4.400,00 |        3 |       5 |          209 |      101 |      4 |       18 |            16 |
| Musterverein Stadtjugend e.V.               |       3 |          3 |          5.300,00 |        1 |       4 |          124 |       64 |      0 |      119 |            11 |
| Musterverein Teilhabe für alle e.V.         |       2 |          2 |          4.399,00 |        2 |       4 |          202 |      101 |      1 |       80 |            13 |
| Musterverein Zivilcourage Börde & Elbe e.V. |       2 |          2 |          4.100,00 |        2 |       1 |           52 |       28 |      1 |       20 |             4 |
| p-PERSON                              |       1 |          1 |            470,00 |        0 |       1 |           36 |       20 |      1 |       14 |             4 |
| p-PERSON                              |       1 |          0 |              0,00 |        0 |       0 |            0 |        0 |      0 |        0 |             0 |
| p-PERSON                              |       1 |          1 |            440,00 |        0 |       1 |           25 |       12 |      1 |       10 |             4 |
| p-PERSON                              |       1 |          1 |            220,00 |        0 |       0 |            0 |        0 |      0 |        0 |             0 |
| p-PERSON                              |       1 |          1 |            240,00 |        0 |       1 |           50 |       21 |      1 |       20 |             2 |
| p-PERSON                              |       1 |          0 |              0,00 |        0 |       0 |            0 |        0 |      0 |        0 |             0 |
| p-PERSON                              |       1 |          1 |            350,00 |        0 |       1 |           12 |        5 |      0 |       10 |             3 |
| p-PERSON                              |       1 |          1 |            480,00 |        1 |       1 |           32 |       16 |      1 |       12 |             1 |
| **Summe, jeder Datensatz einmal**           |  **74** |     **62** |    **162.384,00** |   **45** | **114** |     **4040** | **2033** | **49** | **2034** |       **363** |
|
| ## Beteiligung und Reichweite
|
Gezählt wurde an 114 Terminen. Etwa die Hälfte der Teilnehmenden war jünger als 27 Jahre; 363 Menschen haben ehrenamtlich mitgewirkt. Ältere Menschen am Stadtrand wurden kaum erreicht.
|
| ### Teilnehmende
|
| Termine von        | Termine | Teilnehmende | weiblich | divers | ohne Angabe | unter 16 | unter 27 | Ehrenamtliche | Hauptamtliche | Referierende |
| ------------------ | ------: | -----------: | -------: | -----: | ----------: | -------: | -------: | ------------: | ------------: | -----------: |
| Projekten          |      85 |         3110 |     1569 |     37 |          58 |      421 |     1362 |           276 |           169 |          102 |
| Förderungen selbst |      29 |          930 |      464 |     12 |          19 |      207 |      672 |            87 |            52 |           34 |
| **Summe**          | **114** |     **4040** | **2033** | **49** |      **77** |  **628** | **2034** |       **363** |       **221** |      **136** |
|
> **Hinweis:** Jeder Termin zählt einmal: der eines Projekts beim Projekt, ein eigener einer Förderung bei der Förderung. Hauptamtliche und Referierende zählen nicht zu den Teilnehmenden.
|
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
|
| Monat          | Termine | Teilnehmende | Bewilligungen |     Ausgezahlt |
| -------------- | ------: | -----------: | ------------: | -------------: |
| Januar 2025    |       0 |            0 |             1 |           0,00 |
| Februar 2025   |       0 |            0 |             0 |      15.000,00 |
| März 2025      |       1 |           50 |            12 |       1.415,00 |
| April 2025     |       6 |          212 |            11 |      27.745,00 |
| Mai 2025       |      26 |          880 |            11 |      28.639,00 |
| Juni 2025      |      24 |          865 |             9 |      17.350,00 |
| Juli 2025      |      22 |          786 |             1 |      26.585,00 |
| August 2025    |       4 |          116 |             9 |         410,00 |
| September 2025 |      15 |          600 |             5 |      18.230,00 |
| Oktober 2025   |      13 |          440 |             2 |      20.075,00 |
| November 2025  |       3 |           91 |             1 |       1.800,00 |
| Dezember 2025  |       0 |            0 |             0 |           0,00 |
| **Summe**      | **114** |     **4040** |        **62** | **157.249,00** |
|
| ## Jugendforum und Jugendfonds
|
Das Jugendforum hat 2-mal getagt und über 11 Anträge beraten; 5.310,00 € wurden bewilligt. Die Mitglieder haben ihre Sitzungen selbst vorbereitet und geleitet.
|
„Wir wollten nicht angehört werden, sondern entscheiden.“
|
So fasste es ein Mitglied (erfundenes Zitat) zusammen.
|
| ## Die sechzehn Aufgaben der Fachstelle
|
| ### Was für jede getan wurde
|
| Nr. | Aufgabe                                                 | Kennzahl                                       | Wert |
| --: | ------------------------------------------------------- | ---------------------------------------------- | ---: |
|   1 | Umsetzung der drei Programmziele                        | Ziele, denen etwas diente                      |    3 |
|   2 | Gesamtkoordination mit Jugendamt und Gremien            | Sitzungen                                      |    8 |
|   2 | Gesamtkoordination mit Jugendamt und Gremien            | erledigte Aufgaben                             |    5 |
|   3 | zentrale Ansprechstelle für das Programm                | Beratungen                                     |   95 |
|   3 | zentrale Ansprechstelle für das Programm                | Beratungsminuten                               | 3525 |
|   4 | Gewinnung und Beratung von Partnern                     | gewonnene Partner                              |    4 |
|   4 | Gewinnung und Beratung von Partnern                     | bekannte Förderprogramme                       |    8 |
|   5 | Begleitung der Projekte und ihrer Öffentlichkeitsarbeit | Projekte                                       |   45 |
|   5 | Begleitung der Projekte und ihrer Öffentlichkeitsarbeit | Besuche                                        |    1 |
|   5 | Begleitung der Projekte und ihrer Öffentlichkeitsarbeit | Förderungen mit belegter Öffentlichkeitsarbeit |   11 |
|   6 | Kleinprojekte                                           | Bewilligungen                                  |   23 |
|   7 | Geschäftsführung der Gremien                            | Beschlüsse                                     |   53 |
|   8 | Öffentlichkeitsarbeit, Feste und Stadtveranstaltungen   | veröffentlichte Beiträge                       |   57 |
|   8 | Öffentlichkeitsarbeit, Feste und Stadtveranstaltungen   | Stände                                         |    8 |
|   9 | jährliche Demokratiekonferenz                           | Konferenzen                                    |    1 |
|   9 | jährliche Demokratiekonferenz                           | Teilnehmende                                   |   84 |
|   9 | jährliche Demokratiekonferenz                           | Ergebnisse mit Ziel                            |    3 |
|  10 | Beratung von Bürgerinnen und Bürgern                    | Beratungen                                     |   16 |
|  11 | Qualifizierung der Engagierten                          | Fortbildungen                                  |    6 |
|  11 | Qualifizierung der Engagierten                          | Teilnehmende                                   |   90 |
|  12 | Analyse von Vorfällen und Menschenfeindlichkeit         | Analysen                                       |    2 |
|  13 | Vernetzung in Stadt und Region                          | Netzwerke                                      |    2 |
|  13 | Vernetzung in Stadt und Region                          | Netzwerktreffen                                |    7 |
|  14 | Netzwerke des Landes, wissenschaftliche Begleitung      | Netzwerke                                      |    2 |
|  14 | Netzwerke des Landes, wissenschaftliche Begleitung      | Netzwerktreffen                                |    5 |
|  14 | Netzwerke des Landes, wissenschaftliche Begleitung      | Mitwirkungen an der Begleitung                 |    1 |
|  15 | Qualifizierung des Bundesprogramms                      | Fortbildungen                                  |    1 |
|  16 | Weiterentwicklung von Strategie und Konzept             | Ziele                                          |   21 |
|  16 | Weiterentwicklung von Strategie und Konzept             | erledigte Maßnahmen                            |    3 |
|
| ## Veranstaltungen
|
Die Demokratiekonferenz am 27. Mai 2025 hat drei Empfehlungen an das Bündnis beschlossen (Beispielangaben). Was daraus wurde, steht in der Tabelle der Ergebnisse. Insgesamt kamen 84 Menschen zu den Konferenzen des Jahres.
|
| ### Veranstaltungen
|
| Datum      | Veranstaltung                                          | Art                                      | Ebene  | Rolle          | Angemeldet | Teilnehmende |
| ---------- | ------------------------------------------------------ | ---------------------------------------- | ------ | -------------- | ---------: | -----------: |
| 22.1.2025  | Muster-Stadtnetzwerk 1                                 | Netzwerktreffen                          | Stadt  | Veranstalterin |            |           15 |
| 30.1.2025  | Muster-Landesnetzwerk 1                                | Netzwerktreffen                          | Land   | Gast           |            |              |
| 12.2.2025  | Muster-Regionaltreffen 1                               | Netzwerktreffen                          | Region | Gast           |            |              |
| 18.2.2025  | Beispielfortbildung Argumente gegen Parolen            | Fortbildung                              | Stadt  | Veranstalterin |         18 |           17 |
| 11.3.2025  | Beispielfortbildung Vom Vorhaben zum Antrag            | Fortbildung                              | Stadt  | Veranstalterin |         14 |           14 |
| 19.3.2025  | Muster-Stadtnetzwerk 2                                 | Netzwerktreffen                          | Stadt  | Veranstalterin |            |           13 |
| 8.4.2025   | Beispielfortbildung Abrechnen ohne Bauchweh            | Fortbildung                              | Stadt  | Veranstalterin |         12 |           12 |
| 24.4.2025  | Muster-Landesnetzwerk 2                                | Netzwerktreffen                          | Land   | Gast           |            |              |
| 17.5.2025  | Beispielfest Olvenstedt                                | Stadtteil- oder Stadtfest                | Stadt  | Stand          |            |           60 |
| 21.5.2025  | Muster-Stadtnetzwerk 3                                 | Netzwerktreffen                          | Stadt  | Veranstalterin |            |           13 |
| 27.5.2025  | Beispielkonferenz Demokratie 2025                      | Demokratiekonferenz                      | Stadt  | Veranstalterin |         97 |           84 |
| 11.6.2025  | Muster-Regionaltreffen 2                               | Netzwerktreffen                          | Region | Gast           |            |              |
| 14.6.2025  | Beispielfest Buckau                                    | Stadtteil- oder Stadtfest                | Stadt  | Stand          |            |           85 |
| 17.6.2025  | Beispielfortbildung Moderieren im Stadtteil            | Fortbildung                              | Stadt  | Veranstalterin |         17 |           15 |
| 21.6.2025  | Beispielfest Sudenburg                                 | Stadtteil- oder Stadtfest                | Stadt  | Stand          |            |           70 |
| 5.7.2025   | Musterfest am Elbufer                                  | Stadtteil- oder Stadtfest                | Stadt  | Stand          |            |          140 |
| 23.8.2025  | Beispielfest Cracau                                    | Stadtteil- oder Stadtfest                | Stadt  | Stand          |            |           55 |
| 28.8.2025  | Muster-Landesnetzwerk 3                                | Netzwerktreffen                          | Land   | Gast           |            |              |
| 30.8.2025  | Beispielfest Kannenstieg                               | Stadtteil- oder Stadtfest                | Stadt  | Stand          |            |           65 |
| 6.9.2025   | Beispielfest Stadtfeld                                 | Stadtteil- oder Stadtfest                | Stadt  | Stand          |            |           95 |
| 17.9.2025  | Muster-Stadtnetzwerk 4                                 | Netzwerktreffen                          | Stadt  | Veranstalterin |            |           15 |
| 23.9.2025  | Beispielfortbildung Antisemitismus erkennen            | Fortbildung                              | Stadt  | Veranstalterin |         22 |           19 |
| 23.9.2025  | Muster-Qualifizierung des Bundesprogramms              | Qualifizierung des Bundesprogramms       | Bund   | Gast           |            |              |
| 27.9.2025  | Musterfest der Kulturen                                | Stadtteil- oder Stadtfest                | Stadt  | Stand          |            |          160 |
| 8.10.2025  | Muster-Regionaltreffen 3                               | Netzwerktreffen                          | Region | Gast           |            |              |
| 22.10.2025 | Muster-Bundestreffen 1                                 | Netzwerktreffen                          | Bund   | Gast           |            |              |
| 4.11.2025  | Beispielfortbildung Schutzkonzepte für Vereine         | Fortbildung                              | Stadt  | Veranstalterin |         14 |           13 |
| 5.11.2025  | Muster-Austausch mit der wissenschaftlichen Begleitung | Termin der wissenschaftlichen Begleitung | Bund   | Gast           |            |              |
| 13.11.2025 | Muster-Landesnetzwerk 4                                | Netzwerktreffen                          | Land   | Gast           |            |              |
| **Summe**  |                                                        |                                          |        |                |    **194** |      **960** |
|
| ### Nach Art
|
| Art                                      | Veranstaltungen | Tage | Teilnehmende | weiblich | divers | unter 27 | Ehrenamtliche | Fortbildungsminuten |
| ---------------------------------------- | --------------: | ---: | -----------: | -------: | -----: | -------: | ------------: | ------------------: |
| Netzwerktreffen                          |              12 |    4 |           56 |       26 |      0 |       12 |             4 |                   0 |
| Stadtteil- oder Stadtfest                |               8 |    8 |          730 |      369 |      8 |      141 |            87 |                   0 |
| Fortbildung                              |               6 |    6 |           90 |       43 |      0 |       13 |             8 |                1290 |
| Demokratiekonferenz                      |               1 |    1 |           84 |       37 |      1 |        2 |            10 |                   0 |
| Termin der wissenschaftlichen Begleitung |               1 |    0 |            0 |        0 |      0 |        0 |             0 |                   0 |
| Qualifizierung des Bundesprogramms       |               1 |    0 |            0 |        0 |      0 |        0 |             0 |                   0 |
|
| ### Fortbildungen
|
| Fortbildung                                    | Inhalte                                 | Leitung                          |  Minuten | Teilnehmende |
| ---------------------------------------------- | --------------------------------------- | -------------------------------- | -------: | -----------: |
| Beispielfortbildung Argumente gegen Parolen    | Gesprächsführung, Grenzen setzen        | Musterbildung Lernort Demokratie |      240 |           17 |
| Beispielfortbildung Vom Vorhaben zum Antrag    | Projektkonzept, Finanzierungsplan       | Musterbildung Lernort Demokratie |      180 |           14 |
| Beispielfortbildung Abrechnen ohne Bauchweh    | Belegliste, Verwendungsnachweis         | Musterbildung Lernort Demokratie |      150 |           12 |
| Beispielfortbildung Moderieren im Stadtteil    | Moderation, Beteiligung                 | Musterbildung Lernort Demokratie |      300 |           15 |
| Beispielfortbildung Antisemitismus erkennen    | Antisemitismus heute, Handeln im Verein | Musterbildung Lernort Demokratie |      240 |           19 |
| Beispielfortbildung Schutzkonzepte für Vereine | Risiken, Ansprechstellen                | Musterbildung Lernort Demokratie |      180 |           13 |
| **Summe**                                      |                                         |                                  | **1290** |       **90** |
|
| ### Nach Programmziel (eine Veranstaltung mit zwei Zielen zählt bei beiden)
|
| Programmziel          | Veranstaltungen | Tage | Teilnehmende | weiblich | divers | unter 27 | Ehrenamtliche |
| --------------------- | --------------: | ---: | -----------: | -------: | -----: | -------: | ------------: |
| Extremismus vorbeugen |               6 |    6 |          285 |      125 |      2 |       40 |            33 |
| Demokratie fördern    |               7 |    7 |          469 |      244 |      5 |      100 |            55 |
| Vielfalt gestalten    |               3 |    3 |          234 |      117 |      3 |       18 |            27 |
|
| ### Kosten nach Töpfen (nicht in den Förderungen enthalten)
|
| Topf                                                         | Veranstaltungen |      Geplant |  Tatsächlich | Frei im Topf |
| ------------------------------------------------------------ | --------------: | -----------: | -----------: | -----------: |
| Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung |               7 |     2.850,00 |     2.847,50 |       608,20 |
| **Summe**                                                    |           **7** | **2.850,00** | **2.847,50** |              |
|
| ### Auswertung
|
| Veranstaltung                                  | Frage                                 | 1 bis | Antworten | Mittelwert |
| ---------------------------------------------- | ------------------------------------- | ----: | --------: | ---------: |
| Beispielfortbildung Argumente gegen Parolen    | Hat es sich gelohnt?                  |     5 |        14 |        4,2 |
| Beispielfortbildung Vom Vorhaben zum Antrag    | Hat es sich gelohnt?                  |     5 |        11 |        4,4 |
| Beispielfortbildung Abrechnen ohne Bauchweh    | Hat es sich gelohnt?                  |     5 |         9 |        4,5 |
| Beispielkonferenz Demokratie 2025              | Wie zufrieden sind Sie insgesamt?     |     5 |        61 |       4,36 |
| Beispielkonferenz Demokratie 2025              | Nehmen Sie etwas für Ihre Arbeit mit? |     5 |        58 |       4,12 |
| Beispielfortbildung Moderieren im Stadtteil    | Hat es sich gelohnt?                  |     5 |        12 |        4,3 |
| Beispielfortbildung Antisemitismus erkennen    | Hat es sich gelohnt?                  |     5 |        16 |        4,3 |
| Beispielfortbildung Schutzkonzepte für Vereine | Hat es sich gelohnt?                  |     5 |        10 |        4,2 |
|
| ### Ergebnisse der Konferenzen dieses und des letzten Jahres und was daraus wurde
|
| Konferenz                         | Nr. | Ergebnis                                            | Ziele   | Wer                   | Bis        | Erledigt   | Was daraus wurde                             |
| --------------------------------- | --: | --------------------------------------------------- | ------- | --------------------- | ---------- | ---------- | -------------------------------------------- |
| Beispielkonferenz Demokratie 2025 |   1 | Stadtteilkonferenzen in vier weiteren Stadtteilen   | h-1-1-1 | Fachstelle            | 31.5.2026  | 10.12.2025 | Zwei fanden statt, zwei sind geplant.        |
| Beispielkonferenz Demokratie 2025 |   2 | Anlaufstelle für bedrohte Engagierte bekannt machen | h-1-1-2 | Öffentlichkeitsarbeit | 31.12.2025 | 20.11.2025 | Faltblatt und Seite im Netz sind erschienen. |
| Beispielkonferenz Demokratie 2025 |   3 | Jugendliche in allen Gremien mit Stimme             | h-1-2-1 | Jugendforum           | 30.6.2026  |            |                                              |
|
| ## Öffentlichkeitsarbeit
|
Die Fachstelle hat 57 Beiträge veröffentlicht, jeder mit dem Förderhinweis. Über die Vorhaben wurde vor allem dort berichtet, wo die Träger selbst eingeladen hatten. Die Internetseite (https://mustertraeger-demokratie.example/) wurde neu geordnet und ist nun auch ohne Maus bedienbar.
|
![Plakatmotiv: drei Sprechblasen in Blau, Orange und Grün, die einander überlappen](<reports/2025/motiv.png>)
|
Motiv der Plakate zur Demokratiekonferenz (erfunden, gezeichnet für diese Beispieldaten)
|
| ### Beiträge nach Kanal
|
| Kanal          | Beiträge | Freigegeben | Veröffentlicht | Belegexemplare |
| -------------- | -------: | ----------: | -------------: | -------------: |
| Soziale Medien |       24 |          23 |             22 |              0 |
| Homepage       |       12 |          12 |             12 |              0 |
| Newsletter     |       12 |          11 |             11 |              0 |
| Presse         |        6 |           6 |              6 |              0 |
| Druck          |        6 |           6 |              6 |             30 |
| **Summe**      |   **60** |      **58** |         **57** |         **30** |
|
| ### Reichweite (je Beitrag die letzte Ablesung)
|
| Kanal          | Kennzahl            | Beiträge |   Wert |
| -------------- | ------------------- | -------: | -----: |
| Homepage       | Aufrufe             |       12 |   6347 |
| Newsletter     | Empfänger           |       11 |   6138 |
| Presse         | Presseberichte      |        6 |     14 |
| Druck          | Verteilte Exemplare |        6 |   4324 |
| Soziale Medien | Aufrufe             |       22 | 11.429 |
|
| ### Öffentlichkeitsarbeit der bewilligten Förderungen
|
| Förderung | Titel                                                   | Beiträge | Veröffentlichungen des Projekts | Öffentlichkeitsarbeit belegt |
| --------- | ------------------------------------------------------- | -------: | ------------------------------: | ---------------------------- |
| 2025-001  | Koordinierungs- und Fachstelle 2025 (Beispiel)          |        0 |                               0 | nein                         |
| 2025-002  | Demokratiekonferenz 2025 (Beispielangaben)              |        8 |                               1 | ja                           |
| 2025-003  | Beispielabend Queere Vielfalt                           |        0 |                               0 | nein                         |
| 2025-005  | Mustergraffiti Unser Platz                              |        0 |                               0 | nein                         |
| 2025-006  | Beispielaktion Putztag mit Gespräch in Buckau           |        5 |                               0 | ja                           |
| 2025-007  | Musterfahrt Gedenkort                                   |        0 |                               0 | nein                         |
| 2025-008  | Öffentlichkeitsarbeit der Partnerschaft 2025 (Beispiel) |        0 |                               1 | ja                           |
| 2025-009  | Beispielzeitung Schülerrat                              |        0 |                               0 | nein                         |
| 2025-010  | Beispielpodcast Jugend fragt                            |        5 |                               0 | ja                           |
| 2025-011  | Musterlesung „Worte gegen Hass“                         |        0 |                               0 | nein                         |
| 2025-012  | Beispielrundgang Spuren jüdischen Lebens                |        0 |                               0 | nein                         |
| 2025-013  | Musternachmittag Großeltern erzählen                    |        5 |                               0 | ja                           |
| 2025-014  | Musterelternschule Vielfalt                             |        0 |                               0 | nein                         |
| 2025-015  | Musterwerkstatt Demokratie vor Ort                      |        0 |                               1 | ja                           |
| 2025-016  | Beispielpicknick der Nachbarschaften                    |        0 |                               0 | nein                         |
| 2025-017  | Beispielstück „Andere Saiten“                           |        0 |                               1 | ja                           |
| 2025-019  | Beispielreihe Stimmen aus dem Hafen                     |        0 |                               1 | ja                           |
| 2025-020  | Beispielwoche Erinnern heißt Handeln                    |        0 |                               0 | nein                         |
| 2025-021  | Mustergarten der Begegnung                              |        0 |                               0 | nein                         |
| 2025-022  | Mustertraining Argumentieren am Stammtisch              |        0 |                               0 | nein                         |
| 2025-023  | Beispielkongress der Klassensprecher                    |        0 |                               0 | nein                         |
| 2025-024  | Beispielkochabend „Küche für alle“                      |        0 |                               0 | nein                         |
| 2025-025  | Musterturnier Fairplay auf dem Bolzplatz                |        0 |                               0 | nein                         |
| 2025-026  | Mustertage Pauschal: Planspiel Stadtrat                 |        0 |                               0 | nein                         |
| 2025-027  | Beispielbrücken: Tandems für Ankommende                 |        0 |                               0 | nein                         |
| 2025-028  | Beispielfest der Vielfalt                               |        0 |                               1 | ja                           |
| 2025-029  | Beispielkino unter Sternen                              |        0 |                               0 | nein                         |
| 2025-030  | Beispielplakate „Wir sind das Viertel“                  |        0 |                               0 | nein                         |
| 2025-033  | Musterfilmabend mit Diskussion                          |        0 |                               0 | nein                         |
| 2025-034  | Musterseminar Umgang mit Parolen                        |        0 |                               0 | nein                         |
| 2025-035  | Musterradio Viertelstunde                               |        0 |                               0 | nein                         |
| 2025-036  | Beispielfest 20 Jahre gute Nachbarschaft                |        0 |                               0 | nein                         |
| 2025-037  | Musterausstellung „Gesichter des Stadtteils“            |        0 |                               0 | nein                         |
| 2025-038  | Beispielwerkstatt Menschenrechte für Kinder             |        0 |                               0 | nein                         |
| 2025-039  | Beispielsommer der Jugendkulturen                       |        0 |                               1 | ja                           |
| 2025-041  | Beispieldialog Religionen im Viertel                    |        0 |                               0 | nein                         |
| 2025-042  | Musterchor Lieder der Demokratie                        |        0 |                               0 | nein                         |
| 2025-043  | Musterspaziergang Frauen der Stadt                      |        0 |                               0 | nein                         |
| 2025-044  | Musterkonzert für Vielfalt im Hof                       |        0 |                               0 | nein                         |
| 2025-045  | Beispielatlas barrierefreie Beteiligung                 |        0 |                               0 | nein                         |
| 2025-046  | Beispielgespräch mit Ratsmitgliedern                    |        0 |                               0 | nein                         |
| 2025-047  | Musterwand gegen Hassparolen                            |        0 |                               0 | nein                         |
| 2025-048  | Beispieltag der offenen Gärten                          |        0 |                               0 | nein                         |
| 2025-049  | Musterfrühstück für Neuzugezogene                       |        0 |                               0 | nein                         |
| 2025-050  | Beispielwerkstatt Erzählen in vielen Sprachen           |        0 |                               0 | nein                         |
| 2025-051  | Beispielreihe Pauschal: Erzählcafés                     |        0 |                               0 | nein                         |
| 2025-054  | Musterwochen gegen Rassismus                            |        0 |                               1 | ja                           |
| 2025-055  | Beispielschulung Betriebe für Vielfalt                  |        0 |                               0 | nein                         |
| 2025-056  | Musterblog Nachgefragt                                  |        0 |                               0 | nein                         |
| 2025-057  | Musterproduktion Kurzfilm Haltung                       |        0 |                               0 | nein                         |
| 2025-060  | Beispielabend Lieder vieler Länder                      |        0 |                               0 | nein                         |
| 2025-062  | Beispielfilm Mein Viertel                               |        0 |                               0 | nein                         |
| 2025-064  | Musterworkshop Rap gegen Rechts                         |        0 |                               0 | nein                         |
| 2025-065  | Musterturnier Bunt kickt gut                            |        0 |                               0 | nein                         |
| 2025-066  | Beispielzeitung aus dem Viertel                         |        0 |                               0 | nein                         |
| 2025-067  | Musterkonferenz Jugend 2025                             |        0 |                               0 | nein                         |
| 2025-069  | Beispielwerkstatt Sicher im Netz                        |        0 |                               0 | nein                         |
| 2025-070  | Mustergedenken am 9. November                           |        0 |                               0 | nein                         |
| 2025-071  | Beispielnachmittag Weltgebräuche                        |        0 |                               0 | nein                         |
| **Summe** |                                                         |   **23** |                           **8** |                              |
|
| ## Netzwerke
|
| ### Mitgliedschaften der Fachstelle
|
| Netzwerk               | Ebene  | Rolle        | Seit     | Besuchte Treffen |
| ---------------------- | ------ | ------------ | -------- | ---------------: |
| Muster-Bundestreffen   | Bund   | Gast         | 1.1.2025 |                1 |
| Muster-Landesnetzwerk  | Land   | Mitglied     | 1.1.2025 |                4 |
| Muster-Regionaltreffen | Region | Mitglied     | 1.1.2025 |                3 |
| Muster-Stadtnetzwerk   | Stadt  | Koordination | 1.1.2025 |                4 |
| **Summe**              |        |              |          |           **12** |
|
| ### Teilnahmen
|
| Datum      | Veranstaltung                                          | Art                                      | Ebene  | Rolle          | Netzwerk               |
| ---------- | ------------------------------------------------------ | ---------------------------------------- | ------ | -------------- | ---------------------- |
| 22.1.2025  | Muster-Stadtnetzwerk 1                                 | Netzwerktreffen                          | Stadt  | Veranstalterin | Muster-Stadtnetzwerk   |
| 30.1.2025  | Muster-Landesnetzwerk 1                                | Netzwerktreffen                          | Land   | Gast           | Muster-Landesnetzwerk  |
| 12.2.2025  | Muster-Regionaltreffen 1                               | Netzwerktreffen                          | Region | Gast           | Muster-Regionaltreffen |
| 19.3.2025  | Muster-Stadtnetzwerk 2                                 | Netzwerktreffen                          | Stadt  | Veranstalterin | Muster-Stadtnetzwerk   |
| 24.4.2025  | Muster-Landesnetzwerk 2                                | Netzwerktreffen                          | Land   | Gast           | Muster-Landesnetzwerk  |
| 21.5.2025  | Muster-Stadtnetzwerk 3                                 | Netzwerktreffen                          | Stadt  | Veranstalterin | Muster-Stadtnetzwerk   |
| 11.6.2025  | Muster-Regionaltreffen 2                               | Netzwerktreffen                          | Region | Gast           | Muster-Regionaltreffen |
| 28.8.2025  | Muster-Landesnetzwerk 3                                | Netzwerktreffen                          | Land   | Gast           | Muster-Landesnetzwerk  |
| 17.9.2025  | Muster-Stadtnetzwerk 4                                 | Netzwerktreffen                          | Stadt  | Veranstalterin | Muster-Stadtnetzwerk   |
| 23.9.2025  | Muster-Qualifizierung des Bundesprogramms              | Qualifizierung des Bundesprogramms       | Bund   | Gast           |                        |
| 8.10.2025  | Muster-Regionaltreffen 3                               | Netzwerktreffen                          | Region | Gast           | Muster-Regionaltreffen |
| 22.10.2025 | Muster-Bundestreffen 1                                 | Netzwerktreffen                          | Bund   | Gast           | Muster-Bundestreffen   |
| 5.11.2025  | Muster-Austausch mit der wissenschaftlichen Begleitung | Termin der wissenschaftlichen Begleitung | Bund   | Gast           |                        |
| 13.11.2025 | Muster-Landesnetzwerk 4                                | Netzwerktreffen                          | Land   | Gast           | Muster-Landesnetzwerk  |
|
| ### Wer mit wem zusammenarbeitet
|
| Die einen                                  | Die anderen                                 | Förderungen | Projekte | Veranstaltungen | Personen in beiden |
| ------------------------------------------ | ------------------------------------------- | ----------: | -------: | --------------: | -----------------: |
| Beispielgenossenschaft Gemeinsam Wohnen eG | Beispielverein Regenbogen Altstadt e.V.     |           0 |        0 |               0 |                  1 |
| Beispielgenossenschaft Gemeinsam Wohnen eG | Musterverein Stadtjugend e.V.               |           0 |        0 |               0 |                  1 |
| #BeispielHaltung zeigen e.V.               | Beispielverein Brücken nach nebenan e.V.    |           0 |        0 |               1 |                  0 |
| #BeispielHaltung zeigen e.V.               | Beispielverein Generationendialog e.V.      |           0 |        0 |               0 |                  1 |
| #BeispielHaltung zeigen e.V.               | Musterverein Stadtjugend e.V.               |           0 |        0 |               1 |                  0 |
| #BeispielHaltung zeigen e.V.               | Musterverein Zivilcourage Börde & Elbe e.V. |           0 |        0 |               0 |                  1 |
| Beispielschule Förderverein e.V.           | Beispielverein Medienwerkstatt Mitte e.V.   |           0 |        0 |               0 |                  1 |
| Beispielschule Förderverein e.V.           | Beispielverein Sprachcafé Neue Welt e.V.    |           0 |        0 |               0 |                  1 |
| Beispieltheater „Querformat“ e.V.          | Beispielverein Brücken nach nebenan e.V.    |           0 |        0 |               0 |                  1 |
| Beispieltheater „Querformat“ e.V.          | Musterverein Teilhabe für alle e.V.         |           0 |        0 |               0 |                  1 |
| Beispielverein Brücken nach nebenan e.V.   | Musterverein Stadtjugend e.V.               |           0 |        0 |               1 |                  0 |
| Beispielverein Brücken nach nebenan e.V.   | Musterverein Teilhabe für alle e.V.         |           0 |        0 |               0 |                  1 |
| Beispielverein Film und Haltung e.V.       | Musterverband Wohlfahrt Beispiel e.V.       |           0 |        0 |               0 |                  1 |
| Beispielverein Generationendialog e.V.     | Musterverein Zivilcourage Börde & Elbe e.V. |           0 |        0 |               0 |                  1 |
| Beispielverein Geschichte vor Ort e.V.     | Musterbildung Lernort Demokratie gGmbH      |           0 |        0 |               0 |                  1 |
| Beispielverein Jugend in Fahrt e.V.        | Beispielverein Offene Tür Olvenstedt e.V.   |           0 |        0 |               0 |                  1 |
| Beispielverein Jugend in Fahrt e.V.        | Musterstiftung Vielfalt                     |           0 |        0 |               0 |                  1 |
| Beispielverein Klang und Viertel e.V.      | Musterkirchengemeinde Zum Beispiel          |           0 |        0 |               0 |                  1 |
| Beispielverein Medienwerkstatt Mitte e.V.  | Beispielverein Sprachcafé Neue Welt e.V.    |           0 |        0 |               0 |                  1 |
| Beispielverein Offene Tür Olvenstedt e.V.  | Musterstiftung Vielfalt                     |           0 |        0 |               0 |                  1 |
| Beispielverein Regenbogen Altstadt e.V.    | Musterverein Stadtjugend e.V.               |           0 |        0 |               0 |                  1 |
|
| ## Fördermöglichkeiten
|
| ### Förderprogramme anderer
|
| Programm                               | Förderer                         |      Von |       Bis | Fristen im Jahr | Geprüft   |
| -------------------------------------- | -------------------------------- | -------: | --------: | --------------: | --------- |
| Beispielfonds Beteiligung barrierefrei | Musterverband Teilhabe           |   500,00 |  8.000,00 |               1 | 9.2.2026  |
| Beispielfonds Nachbarschaft            | Musterstiftung Gemeinsinn        |   500,00 |  5.000,00 |               2 | 12.1.2026 |
| Beispielhilfe Ehrenamt                 | Beispielbank der Region          |   100,00 |  1.000,00 |               0 | 1.2.2026  |
| Beispielpreis Jugend mischt mit        | Musterstiftung Jugend            |   250,00 |  2.500,00 |               1 | 16.1.2026 |
| Beispieltopf Kultur im Quartier        | Kulturamt einer Beispielstadt    |   300,00 |  3.000,00 |               2 | 24.1.2026 |
| Musterfonds Schule ohne Ausgrenzung    | Beispielstiftung Bildung         |   500,00 |  4.000,00 |               0 | 28.1.2026 |
| Musterprogramm Demokratie im Betrieb   | Musterstiftung Arbeit            | 2.000,00 | 20.000,00 |               0 | 5.2.2026  |
| Musterprogramm Erinnern vor Ort        | Beispielministerium eines Landes | 1.000,00 | 15.000,00 |               1 | 20.1.2026 |
|
| ## Aufgabenliste
|
| ### Aufgaben
|
| Übernommen | Erledigt | davon fristgerecht | Offen am Ende | davon überfällig |
| ---------: | -------: | -----------------: | ------------: | ---------------: |
|          5 |        5 |                  3 |             0 |                0 |
|
| ### Im Jahr erledigt und an seinem Ende offen
|
| Aufgabe                                   | Wer        | Fällig     | Erledigt   |
| ----------------------------------------- | ---------- | ---------- | ---------- |
| Leihvertrag für die Stellwände verlängern | Fachstelle | 14.3.2025  | 11.3.2025  |
| Verteiler der Stadtteilzeitungen prüfen   | Fachstelle | 2.5.2025   | 5.5.2025   |
| Raum für die Herbstsitzung anfragen       | Fachstelle | 4.7.2025   | 27.6.2025  |
| Vorlage des Sachberichts überarbeiten     | Fachstelle | 31.10.2025 | 3.11.2025  |
| Rückmeldungen zur Befragung auswerten     | Fachstelle | 12.12.2025 | 10.12.2025 |
|
| ## Analysen
|
| ### Kennzahlen anderer Stellen
|
| Quelle                                                     | Art              | Ebene | Kennzahl               | Wert | Einheit | Stand     |
| ---------------------------------------------------------- | ---------------- | ----- | ---------------------- | ---: | ------- | --------- |
| Musterbehörde: Musterstatistik politisch motivierter Taten | Polizeistatistik | Stadt | Taten im Gebiet 2025   |   58 | Taten   | 31.1.2026 |
| Musterbehörde: Musterstatistik politisch motivierter Taten | Polizeistatistik | Stadt | davon Hasskriminalität |   31 | Taten   | 31.1.2026 |
|
| ## Vorfälle
|
> **Hinweis:** Veröffentlichte Vorfälle mit Stand 1.3.2026. • steht für eine Zahl unter 3 oder eine, die eine solche verraten würde; wo zu wenige veröffentlicht sind, wird nicht aufgeschlüsselt, und wo sich seitdem zu wenig änderte, steht die Aufschlüsselung des Stands davor. Jeder Vorfall zählt einmal, mit dem schwersten Typ.
|
| ### Nach Jahr
|
| Jahr | Vorfälle |
| ---- | -------: |
| 2025 |       33 |
|
| ### Summe des Jahres, wie sie veröffentlicht wurde
|
| Stand      | Vorfälle |
| ---------- | -------: |
| 30.6.2025  |       16 |
| 31.12.2025 |       34 |
| 31.1.2026  |       33 |
|
| ### Nach Monat (Stand 31.12.2025)
|
| Monat     | Vorfälle |
| --------- | -------: |
| Januar    |        3 |
| Februar   |        • |
| März      |        3 |
| April     |        4 |
| Mai       |        3 |
| Juni      |        4 |
| Juli      |        • |
| August    |        4 |
| September |        • |
| Oktober   |        3 |
| November  |        4 |
| Dezember  |        0 |
| **Summe** |   **34** |
|
| ### Nach Vorfallstyp (Stand 31.12.2025)
|
| Vorfallstyp               | Vorfälle |
| ------------------------- | -------: |
| Extreme Gewalt            |        0 |
| Angriff                   |        0 |
| Gezielte Sachbeschädigung |        4 |
| Bedrohung                 |        6 |
| Verletzendes Verhalten    |       21 |
| Massenzuschrift           |        3 |
| **Summe**                 |   **34** |
|
| ### Nach Tatmotiv (Stand 31.12.2025)
|
| Tatmotiv                                             | Vorfälle |
| ---------------------------------------------------- | -------: |
| Politische Haltung oder Engagement                   |        • |
| Nationalität, ethnische Zugehörigkeit oder Hautfarbe |       20 |
| Religion oder Weltanschauung                         |        • |
| Sozialer Status                                      |        • |
| Behinderung oder Beeinträchtigung                    |        0 |
| Sexuelle Orientierung oder Identität                 |        • |
| Äußeres Erscheinungsbild                             |        0 |
| Ungeklärt                                            |        0 |
| **Summe**                                            |   **34** |
|
| ### Nach Stadtteil (Stand 31.12.2025)
|
| Stadtteil                   | Vorfälle |
| --------------------------- | -------: |
| Altstadt                    |        • |
| Buckau                      |        • |
| Neu Olvenstedt              |        3 |
| Neue Neustadt               |        5 |
| Reform                      |        • |
| Stadtfeld Ost               |        7 |
| Sudenburg                   |        • |
| ohne Stadtteil oder im Netz |        8 |
| **Summe**                   |   **34** |
|
| ## Beratung
|
- **Beratungen:** 95
- **Minuten:** 3525
- **Beratene Organisationen:** 40
- **Beratungen von Menschen:** 16
- **Verweise:** 6
- **Zugesagtes Nachfassen:** 11
- **davon erledigt:** 11
- **Daraus gestellte Anträge:** 68
- **davon bewilligt:** 58
- **Bewilligungssumme:** 99.644,00 €
|
| ### Nach Monat
|
| Monat          | Beratungen | Minuten |
| -------------- | ---------: | ------: |
| Januar 2025    |          4 |     150 |
| Februar 2025   |         17 |     540 |
| März 2025      |         11 |     450 |
| April 2025     |         15 |     565 |
| Mai 2025       |         10 |     280 |
| Juni 2025      |          8 |     360 |
| Juli 2025      |         10 |     330 |
| August 2025    |          8 |     300 |
| September 2025 |          4 |     150 |
| Oktober 2025   |          5 |     235 |
| November 2025  |          1 |      30 |
| Dezember 2025  |          2 |     135 |
|
| ### Nach Ratsuchenden
|
| Ratsuchende          | Beratungen | Minuten |
| -------------------- | ---------: | ------: |
| Verein               |         52 |    1830 |
| Gruppe               |         17 |     600 |
| Bürgerin oder Bürger |         16 |     615 |
| Schule               |          5 |     270 |
| Behörde              |          4 |     180 |
| Unternehmen          |          1 |      30 |
|
| ### Nach Thema
|
| Thema                            | Beratungen | Minuten |
| -------------------------------- | ---------: | ------: |
| Fördermöglichkeiten              |         32 |    1330 |
| Antrag                           |         24 |     765 |
| Kosten und Finanzierung          |         22 |     695 |
| Projektkonzept                   |         17 |     580 |
| Umgang mit Menschenfeindlichkeit |          6 |     305 |
| Fortbildung                      |          5 |     220 |
| Vernetzung                       |          4 |     105 |
| Öffentlichkeitsarbeit            |          4 |     100 |
| Mitmachen                        |          3 |     120 |
| Verwendungsnachweis              |          3 |     120 |
| Programm und Partnerschaft       |          2 |      65 |
|
| ### Nach Weg
|
| Weg                     | Beratungen | Minuten |
| ----------------------- | ---------: | ------: |
| Telefon                 |         26 |    1135 |
| E-Mail                  |         22 |     720 |
| Besuch vor Ort          |         15 |     555 |
| Persönlich              |         12 |     415 |
| Videogespräch           |         11 |     340 |
| Auf einer Veranstaltung |          9 |     360 |
|
| ### Nach Stadtteil
|
| Stadtteil      | Beratungen | Minuten |
| -------------- | ---------: | ------: |
| Altstadt       |         16 |     490 |
| Alte Neustadt  |         13 |     425 |
| Neue Neustadt  |         13 |     520 |
| Kannenstieg    |         12 |     475 |
| Neustädter See |         11 |     515 |
|
| ### Von der Beratung zum Antrag zur Bewilligung
|
| Organisation                                | Beratungen | Minuten | Anträge | Bewilligte | Bewilligungssumme |
| ------------------------------------------- | ---------: | ------: | ------: | ---------: | ----------------: |
| Musterträger Demokratie gGmbH               |          2 |      35 |       2 |          2 |         11.500,00 |
| Musterverein Stadtjugend e.V.               |          3 |      70 |       3 |          3 |          5.300,00 |
| Beispielverein Bunte Bühne Stadtfeld e.V.   |          1 |      90 |       1 |          1 |          5.000,00 |
| Beispielverein Geschichte vor Ort e.V.      |          2 |     105 |       2 |          2 |          4.895,00 |
| Beispielverein Offene Tür Olvenstedt e.V.   |          1 |      20 |       1 |          1 |          4.800,00 |
| Musterverband Wohlfahrt Beispiel e.V.       |          3 |     150 |       3 |          2 |          4.400,00 |
| Musterverein Teilhabe für alle e.V.         |          2 |      60 |       2 |          2 |          4.399,00 |
| Beispielverein Sprachcafé Neue Welt e.V.    |          3 |      60 |       3 |          3 |          4.140,00 |
| Musterverein Zivilcourage Börde & Elbe e.V. |          2 |      40 |       2 |          2 |          4.100,00 |
| Beispielverein Regenbogen Altstadt e.V.     |          1 |      60 |       1 |          1 |          4.000,00 |
| Beispielverein Nachbarschaft Buckau e.V.    |          1 |      20 |       1 |          1 |          3.900,00 |
| Beispielverein Erinnern und Handeln e.V.    |          1 |      60 |       1 |          1 |          3.300,00 |
| Beispielverein Medienwerkstatt Mitte e.V.   |          2 |      75 |       2 |          2 |          3.230,00 |
| Beispielverein Film und Haltung e.V.        |          2 |      30 |       2 |          2 |          3.120,00 |
| Beispielverein Kulturhafen Nord e.V.        |          1 |      60 |       1 |          1 |          2.800,00 |
| Musterbildung Lernort Demokratie gGmbH      |          1 |      45 |       1 |          1 |          2.720,00 |
| Beispielverein Brücken nach nebenan e.V.    |          2 |     135 |       2 |          2 |          2.710,00 |
| Beispielverein Gärten der Begegnung e.V.    |          1 |      20 |       1 |          1 |          2.600,00 |
| Beispielverein Klang und Viertel e.V.       |          2 |      60 |       2 |          2 |          2.400,00 |
| Beispielverein Elternwerk Kannenstieg e.V.  |          1 |      45 |       1 |          1 |          2.400,00 |
| Beispielverein Lesezeit Sudenburg e.V.      |          1 |      60 |       1 |          1 |          2.200,00 |
| Musterstiftung Vielfalt                     |          2 |      40 |       2 |          1 |          2.100,00 |
| Beispielverein Frauenforum Elbe e.V.        |          1 |      15 |       1 |          1 |          1.600,00 |
| Musterkirchengemeinde Zum Beispiel          |          2 |      90 |       2 |          1 |          1.500,00 |
| #BeispielHaltung zeigen e.V.                |          1 |      10 |       1 |          1 |          1.400,00 |
| Mustergruppe Skatepark Nord                 |          2 |      75 |       2 |          2 |          1.285,00 |
| Mustergruppe Jugend Olvenstedt              |          2 |      90 |       2 |          2 |          1.210,00 |
| Mustergruppe Videowerkstatt                 |          2 |      50 |       2 |          1 |            750,00 |
| Mustergruppe Schülerrat                     |          2 |      35 |       2 |          2 |            695,00 |
| Mustergruppe Jugendredaktion                |          2 |      75 |       2 |          1 |            600,00 |
| Beispielgenossenschaft Gemeinsam Wohnen eG  |          1 |      10 |       1 |          1 |            520,00 |
| Mustergruppe Queer & Jung                   |          1 |      20 |       1 |          1 |            450,00 |
| Musterinitiative Buntes Westerhüsen         |          1 |      10 |       1 |          1 |            450,00 |
| Musterinitiative Offener Garten             |          1 |      90 |       1 |          1 |            360,00 |
| Beispielschule Förderverein e.V.            |          1 |      90 |       1 |          1 |            310,00 |
| Beispielverein Generationendialog e.V.      |          1 |      15 |       1 |          1 |            300,00 |
| Beispieltheater „Querformat“ e.V.           |          1 |      30 |       1 |          0 |              0,00 |
| Beispielverein Jugend in Fahrt e.V.         |          1 |      10 |       1 |          0 |              0,00 |
| Beispielverein Sport verbindet Reform e.V.  |          1 |      30 |       1 |          0 |              0,00 |
| Musterinitiative Lernpaten Neue Neustadt    |          1 |      90 |       1 |          0 |              0,00 |
|
> **Hinweis:** Eine Beratung zu zwei Themen zählt bei beiden. Anträge sind die in einer Beratung genannten.
|
| ## Gewinnung von Partnern
|
| Stufe           | Kontakte | in diesem Jahr erreicht |
| --------------- | -------: | ----------------------: |
| Ermittelt       |        0 |                       2 |
| Angesprochen    |        0 |                       4 |
| Beraten         |        0 |                       4 |
| Antrag gestellt |        2 |                       4 |
| Partner         |        4 |                       4 |
| Ruht            |        2 |                       2 |
|
| ## Regeln und Ausnahmen
|
| ### Befunde
|
- **Fehler:** 0
- **Warnungen:** 2
- **Hinweise:** 0
- **Ausnahmen:** 1
|
| Regel          | Gegenstand                                | Fehler | Warnungen | Hinweise | Ausnahmen |
| -------------- | ----------------------------------------- | -----: | --------: | -------: | --------: |
| small-max      | Obergrenze für Kleinprojekte              |      0 |         0 |        0 |         1 |
| settlement-due | der Verwendungsnachweis kommt rechtzeitig |      0 |         1 |        0 |         0 |
| small-split    | Aufteilung auf Kleinprojekte              |      0 |         1 |        0 |         0 |
| **Summe**      |                                           |  **0** |     **2** |    **0** |     **1** |
|
**Offene Befunde**
|
| Datensatz          | Stufe   | Regel                                                      | Meldung                                                      |
| ------------------ | ------- | ---------------------------------------------------------- | ------------------------------------------------------------ |
| Förderung 2025-060 | Warnung | der Verwendungsnachweis kommt rechtzeitig (settlement-due) | Verwendungsnachweis fällig am 24.10.2025; eingegangen: —     |
| Förderjahr 2025    | Warnung | Aufteilung auf Kleinprojekte (small-split)                 | 540,00 € in 2 Kleinprojekten zusammen (Antragsteller: beispielverein-sprachcafe-neue-welt-ev), mehr als 500,00 € |
|
| ### Ausnahmen
|
| Datensatz          | Regel                                    |   Wert | Begründung                                                   | Zugelassen durch   | Datum     | Dokument                            |
| ------------------ | ---------------------------------------- | -----: | ------------------------------------------------------------ | ------------------ | --------- | ----------------------------------- |
| Förderung 2025-036 | Obergrenze für Kleinprojekte (small-max) | 520,00 | 20 Euro mehr für die Bühnenversicherung, nach der Frist verlangt | Federführendes Amt | 11.5.2025 | Zustimmung des federführenden Amtes |
|
| ### Regeln, die von der Vorgabe abweichen
|
| Regel             | Gegenstand                      | Klasse | Bindet bei  | Stufe   | Stufe laut Vorgabe | Parameter          | Wert       | Einheit | Vorgabe | Quelle                                    |
| ----------------- | ------------------------------- | ------ | ----------- | ------- | ------------------ | ------------------ | ---------- | ------- | ------- | ----------------------------------------- |
| measure-max       | Obergrenze für Einzelmaßnahmen  | Norm   | Bewilligung | Fehler  | Warnung            | cap                |            | EUR     |         | Annahme, örtlich zu prüfen                |
| measure-max       | Obergrenze für Einzelmaßnahmen  | Norm   | Bewilligung | Fehler  | Warnung            | cap (coordination) | 60.000,00  | EUR     |         | Annahme, örtlich zu prüfen                |
| measure-max       | Obergrenze für Einzelmaßnahmen  | Norm   | Bewilligung | Fehler  | Warnung            | cap (measure)      | 5.000,00   | EUR     |         | Annahme, örtlich zu prüfen                |
| measure-max       | Obergrenze für Einzelmaßnahmen  | Norm   | Bewilligung | Fehler  | Warnung            | cap (publicity)    | 12.000,00  | EUR     |         | Annahme, örtlich zu prüfen                |
| measure-max       | Obergrenze für Einzelmaßnahmen  | Norm   | Bewilligung | Fehler  | Warnung            | cap (youth)        | 1.000,00   | EUR     |         | Annahme, örtlich zu prüfen                |
| measure-min       | Untergrenze für Einzelmaßnahmen | Norm   | Bewilligung | Warnung | Warnung            | floor (measure)    | 500,01     | EUR     |         | örtliche Regel, zum Beispiel \[S43\]      |
| flat-participants | Pauschalen für Teilnehmende     | Norm   | Anerkennung | Fehler  | Fehler             | per                | person_day |         | person  | Annahme, örtlich zu prüfen \[S20\]\[S40\] |
|
| ## Erfahrungen und Schlussfolgerungen
|
Gut lief die Abstimmung zwischen Amt und Fachstelle: Vom Antrag bis zum Bescheid vergingen im Mittel weniger als sechs Wochen (Beispielangabe).
|
Schlecht lief die Abrechnung: Mehrere Träger haben Belege erst nach Erinnerung vorgelegt. Künftig gibt es vor der ersten Auszahlung ein Gespräch darüber, was nachzuweisen ist.
|
| ## Ausblick
|
Für das nächste Jahr sind geplant:
|
1. Sprechstunden in drei Stadtteilen am Rand der Stadt
2. ein Schwerpunkt Demokratiebildung am Arbeitsplatz
3. ein Jugendfonds, über den das Jugendforum in einem einfacheren Verfahren entscheidet
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
- **Ohne offene Änderungen:** ja
- **Stichtag:** 1.3.2026
- **pfd:** 0.1.0
- **Regelstand:** RULE-VERSION
- **Datensätze:** 492
- **Förderungen des Jahres:** 74
- **Beantragt gesamt:** 181.484,00 €
- **Bewilligt gesamt:** 162.384,00 €
- **Ausgezahlt gesamt:** 157.249,00 €
- **Befehl:** report yearly --year 2025
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
pfd:command report yearly -%2Dyear 2025
pfd:language de
pfd:libraries LIBRARIES
pfd:made_s COMMIT
pfd:document DOCUMENT
pfd:proof pfd verify
-->
