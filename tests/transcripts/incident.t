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
# No names, whoever types them.
$ pfd incident set 2026-001 summary='Herr Beispiel rief Parolen.'
! incidents/2026/2026-001.yaml:14:10: error: Summary: a person is named: “Herr B…”; tell it without names, addresses and numbers: “a passer-by”, “a pupil” (Art. 5 (1) c, Art. 9, Art. 10 GDPR [GKU]) [incident-no-names]
! pfd: refused: 1 error
[1]
$ LC_ALL=de_DE.UTF-8 pfd incident add --title 'Anruf von 0391 5550123' --type threat --date 2026-02-01
! incidents/2026/2026-002.yaml:2:8: error: Titel: eine Person ist genannt: „0391 5…“; ohne Namen, Adressen und Nummern erzählen: „eine Passantin“, „ein Schüler“ (Art. 5 Abs. 1 Buchst. c, Art. 9, Art. 10 DSGVO [GKU]) [incident-no-names]
! pfd: abgelehnt: 1 Fehler
[1]
$ pfd incident add --title A --date 2026-02-01 --type beschimpfung --district süd
! type: error: type: “beschimpfung” is none of the possible values; possible: extreme_violence, assault, targeted_damage, threat, abusive_behaviour, mass_mailing [shape.enum]
! district: error: district: “süd” is not a key of an item in partnership.districts; keys consist of a-z, 0-9 and hyphens, for example nord or 2 [shape.id]
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
