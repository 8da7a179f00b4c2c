# The commands that only read, over the example year: lists, records, checks, money.
$ pfd grant list status=paid
id	status	title	applicant	track	requested	awarded	paid
2025-051	paid	Beispielreihe Pauschal: Erzählcafés	beispielverein-generationendialog-ev	measure	2160.00	2160.00	2160.00
2025-057	paid	Musterproduktion Kurzfilm Haltung	beispielverein-sprachcafe-neue-welt-ev	measure	3600.00	3600.00	3600.00
2025-060	paid	Beispielabend Lieder vieler Länder	beispielverein-bruecken-nach-nebenan-ev	small	410.00	410.00	410.00
2025-066	paid	Beispielzeitung aus dem Viertel	p-PERSON	small	470.00	470.00	470.00
2025-067	paid	Musterkonferenz Jugend 2025	musterverein-stadtjugend-ev	youth	350.00	350.00	350.00
$ pfd grant list status=ausgezahlt 'requested>=2.000,00' --columns id,requested,activity.end,recommended -O table
ID        Requested  End         Recommended
2025-051   2,160.00  2025-09-26     2,160.00
2025-057   3,600.00  2025-12-05     3,600.00
$ pfd grant list title~FEST --sort -requested --columns id,title,requested,aims -O csv
id,title,requested,aims
2025-028,Beispielfest der Vielfalt,4000.00,shape_diversity
2025-036,Beispielfest 20 Jahre gute Nachbarschaft,520.00,promote_democracy
2025-072,Musterlichterfest der Kulturen,400.00,shape_diversity
$ pfd grant list statsu=paid
! statsu=paid: error: “statsu” is no field of grant; did you mean “status”? [shape.unknown]
[1]
$ pfd grant list status=payed
! status: error: “payed” is none of the possible values; did you mean paid? Possible: revoked, cancelled, withdrawn, rejected, closed, accepted, settled, paid, awarded, in_review, received, draft [shape.enum]
[1]
$ pfd grant list 'aims>x' --columns id,activty.end
! aims: error: “aims>x”: “>” does not fit this field; use = or != [shape.filter]
! --columns: error: “activty.end” is no field of grant; did you mean “activity.end”? [shape.unknown]
[1]
$ pfd contact list kind=gruppe --columns id --sort -name
id
musterinitiative-offener-garten
musterinitiative-lernpaten-neue-neustadt
musterinitiative-buntes-westerhuesen
mustergruppe-videowerkstatt
mustergruppe-skatepark-nord
mustergruppe-schuelerrat
mustergruppe-queer-jung
mustergruppe-nachbarinnen-leipziger-strasse
mustergruppe-jugendredaktion
mustergruppe-jugend-olvenstedt
$ pfd meeting list --columns id,items,items.3.vote.yes
id	items	items_3_vote_yes
2025-01-23-buendnis	4	13
2025-03-20-jugendforum	8	3
2025-04-17-buendnis	11	13
2025-05-15-buendnis	11	11
2025-06-19-buendnis	9	13
2025-08-21-buendnis	11	13
2025-09-18-jugendforum	6	5
2025-11-13-buendnis	5	
$ pfd grant show 2025-071 | cmp - grants/2025/2025-071.yaml
$ pfd grant show grant/2025-002 -O table | head -16 | grep .
Grant 2025-002
==============
ID:             2025-002
Status:         closed
Reserved:       0.00 €
Awarded:        8,500.00 €
Awarded on:     2025-03-10
Obligation:     8,391.80 €
Committed:      0.00 €
Paid:           8,500.00 €
Returned:       108.20 €
To the funder:  0.00 €
Accepted:       8,391.80 €
Due:            8,391.80 €
Claim:          0.00 €
$ pfd grant show 2025-099
! pfd: Grant 2025-099: no such record
!   did you mean 2025-009?
[1]
$ pfd budget
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	85000.00	2000.00	87000.00	3355.00	85574.00	265.00	80439.00	1527.00	7823.00
youth	8000.00	-2000.00	6000.00	0.00	5310.00	0.00	5310.00	0.00	690.00
participation-publicity	12000.00	0.00	12000.00	0.00	11500.00	0.00	11500.00	108.20	608.20
coordination	60000.00	0.00	60000.00	0.00	60000.00	0.00	60000.00	0.00	0.00
$ pfd budget --lang de -O table | grep .
Budget 2025
===========
Topf                                                           Anfangsbetrag  Umgeschichtet      Budget  Vorgemerkt   Bewilligt  Gebunden  Ausgezahlt  Zurückgeflossen      Frei
Aktions- und Initiativfonds                                        85.000,00       2.000,00   87.000,00    3.355,00   85.574,00    265,00   80.439,00         1.527,00  7.823,00
Jugendfonds                                                         8.000,00      -2.000,00    6.000,00        0,00    5.310,00      0,00    5.310,00             0,00    690,00
Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung      12.000,00           0,00   12.000,00        0,00   11.500,00      0,00   11.500,00           108,20    608,20
Mittel der Koordinierungs- und Fachstelle                          60.000,00           0,00   60.000,00        0,00   60.000,00      0,00   60.000,00             0,00      0,00
-------------------------------------------------------------  -------------  -------------  ----------  ----------  ----------  --------  ----------  ---------------  --------
Summe                                                             165.000,00           0,00  165.000,00    3.355,00  162.384,00    265,00  157.249,00         1.635,20  9.121,20
Nach Förderbereichen
Förderbereich                                     Topf                                                           Förderungen   Beantragt  Vorgemerkt   Bewilligt  Gebunden  Ausgezahlt  Zurückgeflossen
Weiterleitung an die Trägerin der Fachstelle      Mittel der Koordinierungs- und Fachstelle                                1   60.000,00        0,00   60.000,00      0,00   60.000,00             0,00
Einzelmaßnahmen des Aktions- und Initiativfonds   Aktions- und Initiativfonds                                             30   92.080,00    2.500,00   76.580,00      0,00   71.930,00         1.527,00
Partizipation, Vernetzung, Öffentlichkeitsarbeit  Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung            2   11.500,00        0,00   11.500,00      0,00   11.500,00           108,20
Kleinprojekte bis 500 Euro                        Aktions- und Initiativfonds                                             30   11.504,00      855,00    8.994,00    265,00    8.509,00             0,00
Jugendfonds                                       Jugendfonds                                                             11    6.400,00        0,00    5.310,00      0,00    5.310,00             0,00
------------------------------------------------  -------------------------------------------------------------  -----------  ----------  ----------  ----------  --------  ----------  ---------------
Summe                                                                                                                     74  181.484,00    3.355,00  162.384,00    265,00  157.249,00         1.635,20
Freigegeben je Runde
Topf                         Von       Bis        Prozent  Freigegeben  Bewilligt  Verbleibt  Aktuell
Aktions- und Initiativfonds  1.4.2025  30.4.2025       50    43.500,00  27.799,00  15.701,00  nein
Aktions- und Initiativfonds  1.5.2025  31.5.2025       75    65.250,00  45.909,00  19.341,00  nein
Aktions- und Initiativfonds  1.6.2025  31.7.2025      100    87.000,00  57.524,00  29.476,00  nein
Aktions- und Initiativfonds  1.8.2025                 100    87.000,00  79.654,00   7.346,00  ja
Abgerufene Bundesmittel
  Nr.  Eingegangen      Betrag  Zu verwenden bis  Noch nicht verwendet  Verwendet
    1  24.3.2025     30.000,00  5.5.2025                          0,00  15.4.2025
    4  26.5.2025     45.000,00  7.7.2025                          0,00  5.6.2025
    5  25.8.2025     40.000,00  6.10.2025                         0,00  15.7.2025
    6  3.11.2025     25.000,00  15.12.2025                        0,00  15.10.2025
-----  -----------  ----------  ----------------  --------------------  ----------
Summe               140.000,00                                    0,00
$ pfd budget --what-if 7.823,00 --pot action -O json | tail -8
  "what_if": {
    "pot": "action",
    "free": 7823.00,
    "amount": 7823.00,
    "free_after": 0.00,
    "fits": true
  }
}
$ pfd budget --what-if 7823,01 --pot action >/dev/null
! pfd: action and initiative fund: 7,823.01 € does not fit: 0.01 € too much
[1]
$ pfd budget --year 2031
! pfd: years/2031.yaml: no such file
!   see: pfd year list
[1]
$ pfd rules --changed -O md
| Rule              | Subject                     | Class | Binds at   | Severity | Default severity | Parameter          | Value      | Unit | Default | Source                                    | Differs |
| ----------------- | --------------------------- | ----- | ---------- | -------- | ---------------- | ------------------ | ---------- | ---- | ------- | ----------------------------------------- | ------- |
| measure-max       | cap of measures             | norm  | award      | error    | warning          | cap                |            | EUR  |         | Annahme, örtlich zu prüfen                | yes     |
| measure-max       | cap of measures             | norm  | award      | error    | warning          | cap (coordination) | 60,000.00  | EUR  |         | Annahme, örtlich zu prüfen                | yes     |
| measure-max       | cap of measures             | norm  | award      | error    | warning          | cap (measure)      | 5,000.00   | EUR  |         | Annahme, örtlich zu prüfen                | yes     |
| measure-max       | cap of measures             | norm  | award      | error    | warning          | cap (publicity)    | 12,000.00  | EUR  |         | Annahme, örtlich zu prüfen                | yes     |
| measure-max       | cap of measures             | norm  | award      | error    | warning          | cap (youth)        | 1,000.00   | EUR  |         | Annahme, örtlich zu prüfen                | yes     |
| measure-min       | floor of measures           | norm  | award      | warning  | warning          | floor (measure)    | 500.01     | EUR  |         | local rule, for example \[S43\]           | yes     |
| flat-participants | flat rates for participants | norm  | acceptance | error    | error            | per                | person_day |      | person  | Annahme, örtlich zu prüfen \[S20\]\[S40\] | yes     |
$ pfd check
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ pfd check 2025-071
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ pfd check meetings
# What a commit brings is told at that commit.
$ sed -i 's/^requested: 265.00/requested: 265.001/' grants/2025/2025-071.yaml && git commit -qam typo
$ sed -i 's/^requested: 265.001/requested: 265.00/' grants/2025/2025-071.yaml && git commit -qam mended
$ pfd check --range HEAD~2..HEAD
COMMIT:grants/2025/2025-071.yaml:18:12: error: requested: 265.001 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
[1]
$ pfd check --at HEAD~1 grants/2025/2025-071.yaml
grants/2025/2025-071.yaml:18:12: error: requested: 265.001 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
[1]
$ pfd check
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ pfd check --at HEAD --staged
! pfd: --at, --staged and --range exclude each other
!   see: pfd help check
[2]
# A sum that lacks a record says so.
$ sed -i 's/^title: .*/title: [/' grants/2025/2025-071.yaml
$ pfd budget >/dev/null
! grants/2025/2025-071.yaml:4:1: error: a ':' inside a list in [ ]; put the text in quotes or the pair in { } [yaml.flow]
[1]
$ git checkout -q grants
# The report: the same state gives the same bytes, from the work tree or a commit.
$ pfd report yearly >one.md && pfd report yearly --at HEAD >two.md && cmp one.md two.md
$ grep -A 9 "Commit:" one.md
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
$ head -22 one.md | grep '^[-|]'
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
- Aus dem Begleitausschuss wurde das Bündnis; seine Arbeit hat sich dadurch nicht unterbrochen.
- Kleinprojekte bis 500 Euro haben Gruppen erreicht, die noch nie einen Antrag gestellt hatten.
$ pfd report yearly -O csv --table by_aim
value,grants,awarded_grants,awarded,projects,sessions,total,female,diverse,under_27,volunteers
promote_democracy,37,30,118024.00,24,57,2017,988,27,1074,193
shape_diversity,32,29,114844.00,20,58,2088,1059,23,991,188
prevent_extremism,21,18,29965.00,16,30,1122,572,16,538,90
total,74,62,162384.00,45,114,4040,2033,49,2034,363
$ pfd report yearly -O csv
! pfd: csv holds one table, and there are 69: figures_money, figures_count, bodies, meetings, composition, attendance, decisions, indicators, goals, goals_without_activity, activity_without_goal, concepts, sources, notices, drawdowns, pots, transfers, tracks, by_status, controlling, projects, by_aim, by_local_aim, by_theme, by_format, by_audience, by_district, by_organisation, participants, age_groups, months, duties, events, event_kinds, trainings, event_aims, event_costs, event_evaluation, conference_results, post_channels, post_reach, publicity_proof, networks, participation, cooperation, opportunities, task_balance, tasks, analysis_figures, incidents_year, incidents_as_of, incidents_month, incidents_type, incidents_motive, incidents_district, advice_by_month, advice_by_client, advice_by_topic, advice_by_channel, advice_by_district, advice_way, partner_stages, findings_by_rule, open_findings, waivers, rules_changed, grants, final_recipients, receipts
!   choose one with --table NAME
[2]
$ pfd report monthly
! pfd: “monthly” is no report
!   there are: yearly settlement receipts grants projects project organisation meetings budget audience recipients years advice attendance decisions composition events publicity networks opportunities tasks duties evaluation incidents situation
[2]
