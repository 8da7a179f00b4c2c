# Every kind, one record a line.
$ pfd grant list | head -4
id	status	title	applicant	track	requested	awarded	paid
2025-001	settled	Koordinierungs- und Fachstelle 2025 (Beispiel)	mustertraeger-demokratie-ggmbh	coordination	60000.00	60000.00	60000.00
2025-002	closed	Demokratiekonferenz 2025 (Beispielangaben)	mustertraeger-demokratie-ggmbh	publicity	8500.00	8500.00	8500.00
2025-003	closed	Beispielabend Queere Vielfalt	mustergruppe-queer-jung	youth	450.00	450.00	450.00
$ pfd grant list | wc -l
75
$ pfd project list | head -3
id	title	holder	period_start	period_end
2025-beispielatlas-barrierefreie-beteiligung	Beispielatlas barrierefreie Beteiligung	musterverein-teilhabe-fuer-alle-ev	2025-09-03	2025-10-18
2025-beispielbruecken-tandems-fuer-ankommende	Beispielbrücken: Tandems für Ankommende	beispielverein-bruecken-nach-nebenan-ev	2025-06-02	2025-08-01
$ pfd meeting list | head -3
id	body	kind	date
2025-01-23-buendnis	buendnis	ordinary	2025-01-23
2025-03-20-jugendforum	jugendforum	ordinary	2025-03-20
$ pfd contact list | head -3
id	kind	name	legal_form
beispielgenossenschaft-gemeinsam-wohnen-eg	organisation	Beispielgenossenschaft Gemeinsam Wohnen eG	cooperative
beispielhaltung-zeigen-ev	organisation	#BeispielHaltung zeigen e.V.	registered_association
$ pfd year list
id	title
2025	Förderjahr 2025
$ pfd partnership list
id	name	place
pfd	Partnerschaft für Demokratie Magdeburg	Magdeburg
# Filters.
$ pfd grant list status=awarded
id	status	title	applicant	track	requested	awarded	paid
2025-071	awarded	Beispielnachmittag Weltgebräuche	beispielverein-sprachcafe-neue-welt-ev	small	265.00	265.00	0.00
$ pfd grant list status=bewilligt
id	status	title	applicant	track	requested	awarded	paid
2025-071	awarded	Beispielnachmittag Weltgebräuche	beispielverein-sprachcafe-neue-welt-ev	small	265.00	265.00	0.00
$ pfd grant list 'status!=closed' 'requested>=4500' --columns id,status,requested
id	status	requested
2025-001	settled	60000.00
2025-031	rejected	5000.00
2025-052	withdrawn	4800.00
2025-054	settled	4500.00
$ pfd grant list 'requested<200' 'requested>150' --columns id,requested
id	requested
2025-046	195.00
$ pfd grant list 'requested<=195,00' --columns id,requested
id	requested
2025-046	195.00
$ pfd grant list title~nachbar --columns id,title
id	title
2025-016	Beispielpicknick der Nachbarschaften
2025-036	Beispielfest 20 Jahre gute Nachbarschaft
$ pfd grant list aims=prevent_extremism track=youth --columns id,aims
id	aims
2025-007	prevent_extremism
2025-064	prevent_extremism
$ pfd grant list 'aims=Extremismus vorbeugen' track=youth --columns id
id
2025-007
2025-064
$ pfd grant list 'activity.start>=1.12.2025' --columns id,activity.start
id	activity_start
2025-067	2025-12-05
2025-071	2025-12-06
2025-072	2025-12-13
2025-073	2025-12-15
2025-074	2025-12-19
$ pfd grant list closed= status=accepted --columns id
id
2025-008
2025-009
2025-023
2025-026
2025-034
2025-041
2025-042
2025-050
$ pfd grant list year=2024
id	status	title	applicant	track	requested	awarded	paid
$ pfd grant list --year 2025 status=received --columns id
id
2025-073
$ pfd contact list kind=group --columns id,name | head -3
id	name
mustergruppe-jugend-olvenstedt	Mustergruppe Jugend Olvenstedt
mustergruppe-jugendredaktion	Mustergruppe Jugendredaktion
$ pfd meeting list 'date>2025-09-01' body=buendnis
id	body	kind	date
2025-11-13-buendnis	buendnis	special	2025-11-13
# Sorted, descending with a dash; names as German sorts them.
$ pfd grant list status=paid --sort -requested --columns id,requested
id	requested
2025-057	3600.00
2025-051	2160.00
2025-066	470.00
2025-060	410.00
2025-067	350.00
$ pfd grant list status=paid --sort applicant,-id --columns applicant,id
applicant	id
beispielverein-bruecken-nach-nebenan-ev	2025-060
beispielverein-generationendialog-ev	2025-051
beispielverein-sprachcafe-neue-welt-ev	2025-057
musterverein-stadtjugend-ev	2025-067
p-PERSON	2025-066
# What cannot be asked.
$ pfd grant list statsu=awarded
! statsu=awarded: error: “statsu” is no field of grant; did you mean “status”? [shape.unknown]
[1]
$ pfd grant list status=awardet
! status: error: “awardet” is none of the possible values; did you mean awarded? Possible: revoked, cancelled, withdrawn, rejected, closed, accepted, settled, paid, awarded, in_review, received, draft [shape.enum]
[1]
$ pfd grant list requested=1.234
! requested: error: 1.234 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
[1]
$ pfd grant list 'requested>lots'
! requested: error: “lots” is not an amount; amounts are typed like this: 450, 450.00, 450,00 or 1.234,56 [shape.money]
[1]
$ pfd grant list activity.end=31.2.2025
! activity.end: error: there is no such day: 31.2.2025; look it up in the calendar: the month is 1 to 12, and not every month has 31 days [shape.date]
[1]
$ pfd grant list awarded
! awarded: error: a filter has the form FIELD=VALUE; for example: status=awarded, requested>300, title~fest [shape.filter]
[1]
$ pfd grant list --columns id,titel
! --columns: error: “titel” is no field of grant; did you mean “title”? [shape.unknown]
[1]
$ pfd grant list --sort foo
! --sort: error: “foo” is no field of grant; there are: title, description, applicant, responsible, payee, partners, group_size, project, track, pot, aims, local_aims, goals, audiences, districts, sessions, received, activity, approval_period, early_start, requested, costs, income, financing, settlement_mode, reviews, approvals, decisions, contracted, drawdowns, orders, payments, receipts, attendance, fees, settlement, withdrawn, cancelled, claims, repayments, closed, waivers, documents, notes, id, year, status, reserved, recommended, awarded, award_date, obligation, committed, paid, returned, to_funder, accepted, due, claim [shape.unknown]
[1]
$ pfd contact list --year 2025
! pfd: contact records belong to no year
!   see: pfd help contact list
[2]
$ pfd grant list --nonsense
! pfd: unknown option --nonsense
!   see: pfd help grant list
[2]
$ LC_ALL=de_DE.UTF-8 pfd grant list statsu=awarded
! statsu=awarded: error: „statsu“ ist kein Feld der Art „Förderung“; ähnlich ist „status“ [shape.unknown]
[1]
$ LC_ALL=de_DE.UTF-8 pfd grant list status=bewiligt
! status: error: „bewiligt“ ist keiner der möglichen Werte; ist awarded gemeint? Möglich: revoked (widerrufen), cancelled (ausgefallen), withdrawn (zurückgezogen), rejected (abgelehnt), closed (abgeschlossen), accepted (anerkannt), settled (abgerechnet), paid (ausgezahlt), awarded (bewilligt), in_review (in Prüfung), received (eingegangen), draft (Entwurf) [shape.enum]
[1]
# Every format.
$ pfd grant list status=awarded -O table
ID        Status   Title                             Applicant                               Track  Requested  Awarded  Paid
2025-071  awarded  Beispielnachmittag Weltgebräuche  beispielverein-sprachcafe-neue-welt-ev  small     265.00   265.00  0.00
$ pfd grant list status=awarded -O tsv
id	status	title	applicant	track	requested	awarded	paid
2025-071	awarded	Beispielnachmittag Weltgebräuche	beispielverein-sprachcafe-neue-welt-ev	small	265.00	265.00	0.00
$ pfd grant list status=awarded -O csv
id,status,title,applicant,track,requested,awarded,paid
2025-071,awarded,Beispielnachmittag Weltgebräuche,beispielverein-sprachcafe-neue-welt-ev,small,265.00,265.00,0.00
$ pfd grant list status=awarded -O csv --csv-dialect excel-de
﻿id;status;title;applicant;track;requested;awarded;paid
2025-071;awarded;Beispielnachmittag Weltgebräuche;beispielverein-sprachcafe-neue-welt-ev;small;265,00;265,00;0,00
$ pfd grant list status=awarded -O json
[
  {
    "schema": "pfd/grant-list/1",
    "id": "2025-071",
    "status": "awarded",
    "title": "Beispielnachmittag Weltgebräuche",
    "applicant": "beispielverein-sprachcafe-neue-welt-ev",
    "track": "small",
    "requested": 265.00,
    "awarded": 265.00,
    "paid": 0.00
  }
]
$ pfd grant list status=awarded -O jsonl
{"schema":"pfd/grant-list/1","id":"2025-071","status":"awarded","title":"Beispielnachmittag Weltgebräuche","applicant":"beispielverein-sprachcafe-neue-welt-ev","track":"small","requested":265.00,"awarded":265.00,"paid":0.00}
$ pfd grant list status=awarded -O yaml
- id: 2025-071
  status: awarded
  title: Beispielnachmittag Weltgebräuche
  applicant: beispielverein-sprachcafe-neue-welt-ev
  track: small
  requested: 265.00
  awarded: 265.00
  paid: 0.00
$ pfd grant list status=awarded -O md
| ID       | Status  | Title                            | Applicant                              | Track | Requested | Awarded | Paid |
| -------- | ------- | -------------------------------- | -------------------------------------- | ----- | --------: | ------: | ---: |
| 2025-071 | awarded | Beispielnachmittag Weltgebräuche | beispielverein-sprachcafe-neue-welt-ev | small |    265.00 |  265.00 | 0.00 |
$ pfd grant list status=awarded -O htm
! pfd: --format: "htm" is none of: table tsv csv json jsonl yaml md html pdf xlsx
!   see: pfd help grant list
[2]
$ LC_ALL=de_DE.UTF-8 pfd grant list status=awarded -O table
Kennung   Status     Titel                             Antragsteller                           Förderbereich  Beantragt  Bewilligt  Ausgezahlt
2025-071  bewilligt  Beispielnachmittag Weltgebräuche  beispielverein-sprachcafe-neue-welt-ev  small             265,00     265,00        0,00
$ LC_ALL=de_DE.UTF-8 pfd grant list status=awarded
id	status	title	applicant	track	requested	awarded	paid
2025-071	awarded	Beispielnachmittag Weltgebräuche	beispielverein-sprachcafe-neue-welt-ev	small	265.00	265.00	0.00
# None is no error.
$ pfd grant list title~zzz
id	status	title	applicant	track	requested	awarded	paid
$ pfd grant list title~zzz -O json
[]
# The state of a commit.
$ sed -i 's/^title: .*/title: Umbenannt/' grants/2025/2025-071.yaml
$ pfd grant list status=awarded --columns title
title
Umbenannt
$ pfd grant list status=awarded --columns title --at HEAD
title
Beispielnachmittag Weltgebräuche
