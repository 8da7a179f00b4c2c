# What changes from one year to the next, and for whom.
$ sed "s/2025/2026/g;s/    value: '500.00'/    value: '450.00'/;s/^    cap: 500.00/    cap: 450.00/;s/deadline: 2026-04-01/deadline: 2026-04-15/;s/initial: 85000/initial: 90000/;/rule: measure-max/,/from:/s/error/warning/" years/2025.yaml >years/2026.yaml
$ pfd rules diff 2025 2026 -O table
Rules 2025 → 2026
=================
|
Changes
|
Area   Name         What                          Before    After     Source                                                                   Concerns                                         Grants
rule   small-max    cap                           500.00    450.00    Kleinprojekte bis 500 Euro [S1][S3]                                      small                                                 7
rule   measure-max  severity                      error     warning   Annahme, örtlich zu prüfen                                               coordination, measure, publicity, youth               0
pot    action       initial                       85000.00  90000.00  Größe des Magdeburger Projekttopfes 2023 [S3], hier für 2026 angenommen  small, measure
track  small        cap                           500.00    450.00                                                                             Kleinprojekte bis 500 Euro                            7
track  measure      rounds.04-01.deadline         04-01                                                                                        Einzelmaßnahmen des Aktions- und Initiativfonds       0
track  measure      rounds.04-01.earliest_start   05-01                                                                                        Einzelmaßnahmen des Aktions- und Initiativfonds       0
track  measure      rounds.04-01.release_percent  50                                                                                           Einzelmaßnahmen des Aktions- und Initiativfonds       0
track  measure      rounds.04-15.deadline                   04-15                                                                              Einzelmaßnahmen des Aktions- und Initiativfonds       0
track  measure      rounds.04-15.earliest_start             05-01                                                                              Einzelmaßnahmen des Aktions- und Initiativfonds       0
track  measure      rounds.04-15.release_percent            50                                                                                 Einzelmaßnahmen des Aktions- und Initiativfonds       0
|
Grants that would be judged otherwise
|
Grant     Title                                       Rule       Before  After    Finding
2025-011  Musterlesung „Worte gegen Hass“             small-max  off     error    480.00 € is above the cap of 450.00 € on track small
2025-022  Mustertraining Argumentieren am Stammtisch  small-max  off     error    500.00 € is above the cap of 450.00 € on track small
2025-030  Beispielplakate „Wir sind das Viertel“      small-max  off     error    499.00 € is above the cap of 450.00 € on track small
2025-044  Musterkonzert für Vielfalt im Hof           small-max  off     error    500.00 € is above the cap of 450.00 € on track small
2025-047  Musterwand gegen Hassparolen                small-max  off     error    485.00 € is above the cap of 450.00 € on track small
2025-066  Beispielzeitung aus dem Viertel             small-max  off     error    470.00 € is above the cap of 450.00 € on track small
2025-073  Beispielkalender der Zivilcourage           small-max  off     warning  455.00 € is above the cap of 450.00 € on track small
$ LC_ALL=de_DE.UTF-8 pfd rules diff 2025 2026 -O md | head -n 12
| # Regeln 2025 → 2026
|
**Änderungen**
|
| Bereich       | Name        | Was                          | Vorher   | Nachher  | Quelle                                                       | Betrifft                                        | Förderungen |
| ------------- | ----------- | ---------------------------- | -------- | -------- | ------------------------------------------------------------ | ----------------------------------------------- | ----------: |
| Regel         | small-max   | cap                          | 500.00   | 450.00   | Kleinprojekte bis 500 Euro \[S1\]\[S3\]                      | small                                           |           7 |
| Regel         | measure-max | Stufe                        | Fehler   | Warnung  | Annahme, örtlich zu prüfen                                   | coordination, measure, publicity, youth         |           0 |
| Topf          | action      | initial                      | 85000.00 | 90000.00 | Größe des Magdeburger Projekttopfes 2023 \[S3\], hier für 2026 angenommen | small, measure                                  |             |
| Förderbereich | small       | cap                          | 500.00   | 450.00   |                                                              | Kleinprojekte bis 500 Euro                      |           7 |
| Förderbereich | measure     | rounds.04-01.deadline        | 04-01    |          |                                                              | Einzelmaßnahmen des Aktions- und Initiativfonds |           0 |
| Förderbereich | measure     | rounds.04-01.earliest_start  | 05-01    |          |                                                              | Einzelmaßnahmen des Aktions- und Initiativfonds |           0 |
$ pfd rules diff 2025 2026 -O json | jq -c '.changes[0], .grants[0]'
{"area":"rule","name":"small-max","field":"cap","before":"500.00","after":"450.00","source":"Kleinprojekte bis 500 Euro [S1][S3]","concerns":"small","grants":7}
{"grant":"2025-011","title":"Musterlesung „Worte gegen Hass“","rule":"small-max","before":"off","after":"error","message":"480.00 € is above the cap of 450.00 € on track small"}
$ pfd rules diff 2025 2026 -O csv | head -n 2
area,name,field,before,after,source,concerns,grants
rule,small-max,cap,500.00,450.00,Kleinprojekte bis 500 Euro [S1][S3],small,7
# A value that holds for a part of the year.
$ sed -i '/rule: small-max/,/from:/s/from: 2026-01-01/from: 2026-02-01/' years/2026.yaml && pfd rules diff 2025 2026 | grep -A3 'field: valid'
    field: valid
    before: null
    after: 02-01/12-31
    source: 'Kleinprojekte bis 500 Euro [S1][S3]'
$ rm years/2026.yaml
# What uncommitted parameters would do; nothing changes on the disk.
$ sed -i "s/^    approvals: \[office\]$/    approvals: [office, lead_authority]/" years/2025.yaml && pfd rules diff 2025@HEAD 2025 -O json | jq -c '(.changes[] | [.name, .field, .before, .after, .grants]), (.grants | length)'
["small","approvals","office","office, lead_authority",24]
["youth","approvals","office","office, lead_authority",9]
33
$ git status --short; git checkout -q .
 M years/2025.yaml
# A rule that came or went.
$ mkdir rules && printf '%s\n' '-- id: own' '-- severity: info' '-- record: grant' '-- text: x' 'SELECT id FROM grant_money WHERE 0' >rules/own.sql; pfd rules diff 2025@HEAD 2025 -O json | jq -c '.changes[]'
{"area":"rule","name":"own","field":"severity","before":null,"after":"info","source":"rules/own.sql","concerns":"Grant","grants":0}
$ rm -r rules
$ pfd rules diff 2025 2025 -O table
Rules 2025 → 2025
=================
|
Changes
|
Area  Name  What  Before  After  Source  Concerns  Grants
|
No entries.
|
Grants that would be judged otherwise
|
Grant  Title  Rule  Before  After  Finding
|
No entries.
$ pfd rules diff 2025
! pfd: YEAR[@REV] is missing
!   see: pfd help rules diff
[2]
$ pfd rules diff 2025 2031
! pfd: years/2031.yaml: no such file
!   see: pfd year list
[1]
$ pfd rules diff 2025 soon
! pfd: “soon” is no year
!   see: pfd help rules diff
[2]
$ pfd rules diff 2025@nowhere 2025
! pfd: nowhere: no such revision
!   a commit's id, a branch, a tag or a day; pfd log lists the commits
[1]
$ pfd rules dif 2025 2026
! pfd: unknown command "rules dif"
!   did you mean: pfd rules diff?
[2]
$ pfd help rules diff | head -n 1; pfd help rules | head -n 1; pfd rules --changed | wc -l
usage: pfd rules diff YEAR[@REV] YEAR[@REV] [options]
usage: pfd rules [options]
8
$ pfd __complete rules d
diff	show what changes between the rules of two years
