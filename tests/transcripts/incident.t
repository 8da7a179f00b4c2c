# empty
# Incidents: numbered by year like grants, of what happened and not of whom.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ printf 'districts:\n  - district: nord\n    name: Nord\n' >>pfd.yaml && git commit -qam districts
$ pfd incident add --title 'Schmiererei am Jugendklub' --date 3.2.2026 --type 'verletzendes Verhalten' --form graffiti --motive origin --district nord --themes racism,refugee_hostility
2026-001
! [COMMIT] incident 2026-001: added
$ pfd incident add --title 'Angriff in der Straßenbahn' --date 2025-12-01 --precision month --type Angriff --offence bodily_harm --affected 2 --source.kind victim_support --source.reference 17/2025
2025-001
! [COMMIT] incident 2025-001: added
$ cat incidents/*/*.yaml
| # yaml-language-server: $schema=../../.pfd/schema/incident.json
title: Angriff in der Straßenbahn
date: 2025-12-01
precision: month
type: assault
offence: bodily_harm
affected: 2
reported: 2026-03-01
source:
  kind: victim_support
  reference: 17/2025
| # yaml-language-server: $schema=../../.pfd/schema/incident.json
title: Schmiererei am Jugendklub
date: 2026-02-03
district: nord
type: abusive_behaviour
form: graffiti
motive: origin
themes: [racism, refugee_hostility]
reported: 2026-03-01
# The title stays out of the history's subjects.
$ git log -2 --format=%s
incident 2025-001: added
incident 2026-001: added
$ pfd incident set 2026-001 verified.by=office verified.date=2026-02-20 police_filed=true summary='Rassistische Parolen an der Tür.'
2026-001
! [COMMIT] incident 2026-001: verified.by, verified.date, police_filed, summary changed
$ pfd incident list
id	date	type	motive	district	verified_date	title
2025-001	2025-12-01	assault				Angriff in der Straßenbahn
2026-001	2026-02-03	abusive_behaviour	origin	nord	2026-02-20	Schmiererei am Jugendklub
$ pfd incident list type=Angriff -O json | jq -c '.[0]'
{"schema":"pfd/incident-list/1","id":"2025-001","date":"2025-12-01","type":"assault","motive":null,"district":null,"verified_date":null,"title":"Angriff in der Straßenbahn"}
$ pfd incident show 2026-001
| # yaml-language-server: $schema=../../.pfd/schema/incident.json
title: Schmiererei am Jugendklub
date: 2026-02-03
district: nord
type: abusive_behaviour
form: graffiti
motive: origin
themes: [racism, refugee_hostility]
reported: 2026-03-01
verified:
  by: office
  date: 2026-02-20
police_filed: true
summary: Rassistische Parolen an der Tür.
$ LC_ALL=de_DE.UTF-8 pfd incident show 2025-001 -O table
Vorfall 2025-001
================
|
Kennung:  2025-001
|
Titel:               Angriff in der Straßenbahn
Datum:               1.12.2025
Genauigkeit:         Monat
Vorfallstyp:         Angriff
Delikt:              Körperverletzung
Betroffene:          2
Gemeldet:            1.3.2026
Quelle: Art:         Opferberatung
Quelle: Fundstelle:  17/2025
# A name is warned of, whoever types it.
$ pfd incident set 2026-001 summary='Herr Beispiel rief Parolen.' --dry-run
--- a/incidents/2026/2026-001.yaml
+++ b/incidents/2026/2026-001.yaml
@@ -11,4 +11,4 @@
   by: office
   date: 2026-02-20
 police_filed: true
-summary: Rassistische Parolen an der Tür.
+summary: Herr Beispiel rief Parolen.
! incidents/2026/2026-001.yaml:14:10: warning: Summary: a person is named: “Herr B…”; tell it without names, addresses and numbers: “a passer-by”, “a pupil” (Art. 5 (1) c, Art. 9, Art. 10 GDPR [GKU]) [incident-no-names]
$ LC_ALL=de_DE.UTF-8 pfd incident add --title 'Anruf von 0391 5550123' --type threat --date 2026-02-01 --dry-run
--- /dev/null
+++ b/incidents/2026/2026-002.yaml
@@ -0,0 +1,5 @@
+# yaml-language-server: $schema=../../.pfd/schema/incident.json
+title: Anruf von 0391 5550123
+date: 2026-02-01
+type: threat
+reported: 2026-03-01
! incidents/2026/2026-002.yaml:2:8: warning: Titel: eine Person ist genannt: „0391 5…“; ohne Namen, Adressen und Nummern erzählen: „eine Passantin“, „ein Schüler“ (Art. 5 Abs. 1 Buchst. c, Art. 9, Art. 10 DSGVO [GKU]) [incident-no-names]
$ pfd incident add --title A --date 2026-02-01 --type beschimpfung --district süd
! type: error: “beschimpfung” is none of the possible values; possible: extreme_violence, assault, targeted_damage, threat, abusive_behaviour, mass_mailing [shape.enum]
! district: error: “süd” is not a key of an item in partnership.districts; keys consist of a-z, 0-9 and hyphens, for example nord or 2 [shape.id]
[1]
$ pfd incident add --title A --date 2026-02-01 --type threat --district sued
! incidents/2026/2026-002.yaml:4:11: error: “sued” is not in pfd.yaml districts; there are: nord (consistency of the records) [reference-item]
! pfd: refused: 1 error
[1]
# Another number, and gone.
$ pfd incident rename 2026-001 2026-007
2026-007
! [COMMIT] incident 2026-001: renamed to 2026-007
$ pfd incident add --title 'Aufkleber' --date 2026-02-21 --type abusive_behaviour
2026-008
! [COMMIT] incident 2026-008: added
$ pfd incident remove 2026-007
2026-007
! [COMMIT] incident 2026-007: removed
$ pfd check
# Into published figures only through the gate.
$ pfd year add 2026 --pot action=9000 --source federal=9000 >/dev/null 2>&1
$ pfd incident add --type threat --title 'Drohung im Netz' --date 2026-02-10 --form online -m 'Ein Verein wurde bedroht.'
2026-009
! [COMMIT] incident 2026-009: added
$ pfd incident publish 2026-009
! pfd: 2026-009 is not verified: it is a report, no incident yet
!   pfd incident set 2026-009 verified.by=office verified.date=…
[1]
$ pfd incident set 2026-009 verified.by=office verified.date=2026-02-20
2026-009
! [COMMIT] incident 2026-009: verified.by, verified.date changed
$ pfd incident publish 2026-009 --home no
! pfd: 2026-009: the gate is not passed: could home, work or person be inferred, and were the texts read for names?
!   answer with --home no --work no --person no --checked
[1]
$ pfd incident publish 2026-009 --home no --work yes --person no --checked
! pfd: 2026-009: with its district it would give somebody away
!   leave the district out: --lower
[1]
$ pfd incident publish 2026-009 --home no --work yes --person no --checked --lower --as-of 2026-02-28
2026-009
! [COMMIT] incident 2026-009: published as of 2026-02-28
$ pfd incident publish 2026-009
! pfd: 2026-009 is published as it is
!   the figures: pfd report incidents
[1]
$ pfd incident set 2026-008 verified.by=office verified.date=2026-02-22
2026-008
! [COMMIT] incident 2026-008: verified.by, verified.date changed
$ for i in 2 3 4; do pfd incident add --type abusive_behaviour --title "Aufkleber $i" --date 2026-02-0$i --district nord --motive origin >../id 2>/dev/null && pfd incident set $(cat ../id) verified.by=office verified.date=2026-02-25 >/dev/null 2>&1 && pfd incident publish $(cat ../id) --home no --work no --person no --checked --as-of 2026-02-28 2>/dev/null; done
2026-010
2026-011
2026-012
$ pfd report incidents --year 2026 --lang en -O tsv --table incidents_type; pfd report incidents --year 2026 -O tsv --table incidents_as_of
type	incidents
extreme_violence	0
assault	0
targeted_damage	0
threat	hidden
abusive_behaviour	hidden
mass_mailing	0
total	4
as_of	incidents
2026-02-28	4
# Changed behind the figures, and published anew; the earlier ones stay.
$ pfd incident set 2026-010 type=threat
2026-010
! [COMMIT] incident 2026-010: type changed
! incidents/2026/2026-010.yaml:20:12: warning: published as of 2026-02-28, and changed since: Type; publish it anew: pfd incident publish ID (victim support corrects earlier years [S102]) [incident-asof]
$ pfd incident publish 2026-010 --as-of 2026-02-28
! pfd: 2026-010 was published with the same state or a later one already
!   a new state is a later day: --as-of DATE
[1]
$ pfd incident publish 2026-010
2026-010
! [COMMIT] incident 2026-010: published as of 2026-03-01
$ pfd incident publish 2026-011 --withdraw
2026-011
! [COMMIT] incident 2026-011: withdrawn as of 2026-03-01
$ pfd report incidents --year 2026 -O tsv --table incidents_as_of
as_of	incidents
2026-02-28	4
2026-03-01	3
$ pfd report incidents --year 2026 --as-of 2026-02-28 -O tsv --table incidents_type
type	incidents
extreme_violence	0
assault	0
targeted_damage	0
threat	hidden
abusive_behaviour	hidden
mass_mailing	0
total	4
$ pfd report incidents --year 2026 -O tsv --table incidents_type
type	incidents
extreme_violence	0
assault	0
targeted_damage	0
threat	hidden
abusive_behaviour	hidden
mass_mailing	0
total	4
# By hand without the gate.
$ pfd incident set 2026-008 publications.+.as_of=2026-03-01
! incidents/2026/2026-008.yaml:11:12: error: published as of 2026-03-01 without the gate: Date; pass the gate: pfd incident publish ID --home no --work no --person no --checked (Art. 5 (1) c, Art. 9 GDPR [GKU]) [incident-gate]
! incidents/2026/2026-008.yaml:11:12: warning: published as of 2026-03-01, and changed since: Type; publish it anew: pfd incident publish ID (victim support corrects earlier years [S102]) [incident-asof]
! pfd: refused: 1 error
[1]
$ pfd analysis add --kind police --title Statistik --publisher Behörde --published 2026-02-01 --period.start 2026-01-01 -m 'Nur Eingänge.'
2026-statistik
! [COMMIT] analysis 2026-statistik: added – Statistik
$ pfd analysis set 2026-statistik figures.+.figure=Taten figures.+.value=58 figures.+.as_of=2026-01-31
2026-statistik
! [COMMIT] analysis 2026-statistik: figures.+.figure, figures.+.value, figures.+.as_of changed
$ pfd report situation --year 2026 | sed -n 1,16p
| # Situation report 2026
|
| ## What follows from the sources
|
| ### Statistik
|
Nur Eingänge.
|
| ## Key figures of others
|
| Source             | Kind              | Level | Figure | Value | Unit | As of      |
| ------------------ | ----------------- | ----- | ------ | ----: | ---- | ---------- |
| Behörde: Statistik | police statistics |       | Taten  |    58 |      | 2026-01-31 |
|
| ## Incidents known to the office
|
