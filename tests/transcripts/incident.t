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
!   pfd incident verify 2026-009
[1]
$ pfd incident verify 2026-009 --date 20.2.2026
2026-009
! [COMMIT] incident 2026-009: verified
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
$ for i in 2 3 4; do pfd incident add --type abusive_behaviour --title "Aufkleber $i" --date 2026-02-0$i --district nord --motive origin >../id 2>/dev/null && pfd incident verify $(cat ../id) --date 2026-02-25 >/dev/null 2>&1 && pfd incident publish $(cat ../id) --home no --work no --person no --checked --as-of 2026-02-28 2>/dev/null; done
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
| Source             | Kind              | Figure | Value | As of      |
| ------------------ | ----------------- | ------ | ----: | ---------- |
| Behörde: Statistik | police statistics | Taten  |    58 | 2026-01-31 |
|
| ## Incidents known to the office
|
# What waits: reports for their verification, what is verified for the figures,
# quoted figures for newer ones; each with the command that ends it.
$ pfd incident add --type threat --title 'Anonyme Nachricht' --date 2026-01-20 --reported 2026-01-21 --source.kind witness
2026-013
! [COMMIT] incident 2026-013: added
$ pfd incident list verified.date= -c id,reported,verified.date
id	reported	verified_date
2025-001	2026-03-01	
2026-013	2026-01-21	
$ PFD_TODAY=2027-02-15 pfd due --who office --for incident | cut -f1-4,9,14
due	state	what	record	rule	how
2026-02-20	overdue	verification	incident/2026-013	incident-verified	pfd incident verify 2026-013
2026-03-31	overdue	verification	incident/2025-001	incident-verified	pfd incident verify 2025-001
2026-08-22	overdue	publication	incident/2026-008	incident-published	pfd incident publish 2026-008
$ PFD_TODAY=2027-02-15 pfd due --for analysis --lang de -O table
Fristen
=======
|
Fällig     Stand               Was                          Datensatz       Titel      Wer         Wem  Betrag
31.1.2027  15 Tage überfällig  neuere Zahlen einer Analyse  2026-statistik  Statistik  Fachstelle
|
Partnerschaft:  Beispiel
Stichtag:       15.2.2027
pfd:            0.1.0
$ PFD_TODAY=2027-02-15 pfd handover -O csv --table first | tail -n 3
2026-03-31,verification,Angriff in der Straßenbahn,pfd incident verify 2025-001
2026-08-22,publication,Aufkleber,pfd incident publish 2026-008
2027-01-31,figures,Statistik,pfd analysis set 2026-statistik checked=…
$ pfd incident verify 2026-013 --unverifiable 'ohne Rückfrage möglich' --by specialists
2026-013
! [COMMIT] incident 2026-013: cannot be verified
$ pfd incident show 2026-013 | tail -n 4
unverifiable:
  by: specialists
  date: 2026-03-01
  reason: ohne Rückfrage möglich
$ pfd incident publish 2026-013 --home no --work no --person no --checked
! pfd: 2026-013 is not verified: it is a report, no incident yet
!   pfd incident verify 2026-013
[1]
$ pfd due --for incident/2026-013 --all | cut -f1-4,12
due	state	what	record	done
2026-02-20	done	verification	incident/2026-013	2026-03-01
# Somebody called back after all: one end replaces the other.
$ pfd incident verify 2026-013 && pfd incident show 2026-013 | tail -n 3
2026-013
verified:
  by: office
  date: 2026-03-01
! [COMMIT] incident 2026-013: verified
$ pfd incident set 2026-013 unverifiable.by=office unverifiable.date=2026-02-20 unverifiable.reason=doch
! incidents/2026/2026-013.yaml:13:9: error: verified on 2026-03-01 and yet unverifiable; keep what holds: pfd incident verify ID, with --unverifiable REASON if it cannot be (consistency of the records) [incident-unverifiable]
! pfd: refused: 1 error
[1]
$ pfd incident set 2026-013 unverifiable.date=2026-02-20
! incidents/2026/2026-013.yaml:12:3: error: unverifiable.by is missing; add it: By (office, specialists, police) [shape.required]
! incidents/2026/2026-013.yaml:12:3: error: unverifiable.reason is missing; add it: Reason (one line of text) [shape.required]
! incidents/2026/2026-013.yaml:12:9: error: verified on 2026-03-01 and yet unverifiable; keep what holds: pfd incident verify ID, with --unverifiable REASON if it cannot be (consistency of the records) [incident-unverifiable]
! pfd: refused: 3 errors
[1]
$ pfd incident verify 2026-009 --unverifiable Irrtum
! pfd: 2026-009 is in published figures
!   take it out first: pfd incident publish 2026-009 --withdraw
[1]
$ pfd due --for incident/2026-013 --all | cut -f1-4,12,14
due	state	what	record	done	how
2026-02-20	done	verification	incident/2026-013	2026-03-01	pfd incident verify 2026-013
2026-09-01	open	publication	incident/2026-013		pfd incident publish 2026-013
# Another year's parameter, a figure looked up, a figure that stays.
$ printf 'parameters:\n  - no: 1\n    rule: analysis-checked\n    parameter: months\n    value: "6"\n' >>years/2026.yaml && git commit -qam parameters
$ pfd due --for analysis --all | cut -f1-4,9,10
due	state	what	record	rule	source
2026-07-31	open	figures	analysis/2026-statistik	analysis-checked	police and victim support count each year anew, and correct earlier ones [S102][S108]; twelve months [GKU]
$ pfd analysis set 2026-statistik figures.+.figure=Taten figures.+.value=61 figures.+.as_of=2026-02-20; pfd due --for analysis --all | cut -f1-4
2026-statistik
due	state	what	record
2026-08-20	open	figures	analysis/2026-statistik
! [COMMIT] analysis 2026-statistik: figures.+.figure, figures.+.value, figures.+.as_of changed
$ pfd analysis set 2026-statistik checked=2026-02-25; pfd due --for analysis --all | cut -f1-4
2026-statistik
due	state	what	record
2026-08-25	open	figures	analysis/2026-statistik
! [COMMIT] analysis 2026-statistik: checked changed
$ pfd analysis set 2026-statistik final=true; pfd due --for analysis --all | cut -f1-4
2026-statistik
due	state	what	record
! [COMMIT] analysis 2026-statistik: final changed
$ pfd explain incident-verified
| # incident-verified
|
A reported incident is verified, or found to be unverifiable, while those who reported it can be reached. \`pfd due\` names what waits.
|
- **Rule:** incident-verified
- **Subject:** reports are verified
- **Class:** norm
- **Concerns:** Incident
- **Severity:** note
- **May be waived by:** never
- **Parameters as valid at:** reported
- **Source:** verified with who reported it \[S100\]; 30 days, while they can be reached \[GKU\]
|
**Parameters**
|
| Parameter | Default | Unit | Meaning                   |
| --------- | ------- | ---- | ------------------------- |
| days      | 30      | days | how long after the report |
$ pfd check
years/2026.yaml:4:3: warning: other sources carry 0.00 € of 9,000.00 €, less than 10 percent; enter the missing sources or notices, or a waiver of the lead authority (federal rule since 2020 [S36][S37]) [cofinance-share]
