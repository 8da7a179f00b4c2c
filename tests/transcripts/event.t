# empty
# Events: what the office holds and goes to, in numbers and roles.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=9000 --pot participation-publicity=1000 --source federal=9000 --source own=1000
2026
! [COMMIT] year 2026: added
$ printf 'networks:\n  - network: stadtnetz\n    name: Stadtnetz\n    level: city\n    role: member\n    from: 2025-01-01\n' >>pfd.yaml && git commit -qam networks
$ printf 'title: Strategie\nperiod:\n  start: 2025-01-01\n  end: 2032-12-31\ngoals:\n  - goal: l-1\n    level: guiding\n    title: Zusammenleben\n' | pfd strategy add --from -
2025-2032
! [COMMIT] strategy 2025-2032: added – Strategie
! strategy/2025-2032.yaml:2:1: note: `analysis` is missing or older than 2 years; enter the revised paper in `concepts` with its date ([S12][S19]; two years [GKU]) [handlungskonzept]
! strategy/2025-2032.yaml:2:1: note: `plan` is missing or older than 2 years; enter the revised paper in `concepts` with its date ([S12][S19]; two years [GKU]) [handlungskonzept]
! strategy/2025-2032.yaml:2:1: note: `safety` is missing or older than 2 years; enter the revised paper in `concepts` with its date ([S12][S19]; two years [GKU]) [handlungskonzept]
# One line each; what the office usually is there follows from the kind.
$ pfd event add --kind conference --title Demokratiekonferenz --date 12.5.2026 --start 10:00 --place Rathaus -m 'Beteiligung im Stadtteil'
2026-demokratiekonferenz
! [COMMIT] event 2026-demokratiekonferenz: added – Demokratiekonferenz
$ pfd event add --kind festival --title 'Fest am Park' --date 28.2.2026
2026-fest-am-park
! [COMMIT] event 2026-fest-am-park: added – Fest am Park
$ pfd event add --kind Netzwerktreffen --title 'Stadtnetz im Februar' --date 2026-02-11 --network stadtnetz
2026-stadtnetz-im-februar
! [COMMIT] event 2026-stadtnetz-im-februar: added – Stadtnetz im Februar
$ pfd event list
id	date	kind	level	role	title
2026-demokratiekonferenz	2026-05-12	conference	city	host	Demokratiekonferenz
2026-fest-am-park	2026-02-28	festival	city	stand	Fest am Park
2026-stadtnetz-im-februar	2026-02-11	networking	city	guest	Stadtnetz im Februar
$ cat events/2026/2026-demokratiekonferenz.yaml
| # yaml-language-server: $schema=../../.pfd/schema/event.json
title: Demokratiekonferenz
description: Beteiligung im Stadtteil
kind: conference
level: city
role: host
date: 2026-05-12
start: '10:00'
place: Rathaus
# Tasks out of a template, each so many days before or after.
$ pfd event plan 2026-demokratiekonferenz --template conference
2026-demokratiekonferenz
! [COMMIT] event 2026-demokratiekonferenz: 14 tasks planned
$ pfd event plan 2026-demokratiekonferenz
! pfd: 2026-demokratiekonferenz has all these tasks
$ pfd event done 2026-demokratiekonferenz 'set date' --date 2026-02-20
2026-demokratiekonferenz
! [COMMIT] event 2026-demokratiekonferenz: task 1 done
$ pfd due --for 2026-demokratiekonferenz --until 2026-03-20 | cut -f1-5
due	state	what	record	title
2025-12-13	overdue	event_task	event/2026-demokratiekonferenz	Book the place, barrier-free
2026-01-12	overdue	event_task	event/2026-demokratiekonferenz	Ask speakers and workshop leaders
2026-02-11	overdue	event_task	event/2026-demokratiekonferenz	Contracts of the fee-takers
2026-03-13	open	event_task	event/2026-demokratiekonferenz	Invitation with funding line approved and sent
$ pfd event set 2026-demokratiekonferenz programme.+.title=Ankommen programme.+.at=10:00 programme.+.minutes=30 programme.+.who=Fachstelle registrations.+.registered=40
2026-demokratiekonferenz
! [COMMIT] event 2026-demokratiekonferenz: programme.+.title, programme.+.at, programme.+.minutes, programme.+.who, registrations.+.registered changed
$ pfd event sheet 2026-demokratiekonferenz | head -28
| # Demokratiekonferenz
|
- **Kind:** democracy conference
- **Date:** 2026-05-12
- **Last day:** –
- **Start:** 10:00
- **End:** –
- **Place:** Rathaus
- **Role of the office:** host
- **Partners:** –
|
| ## Programme
|
| Date | From  | To    | What     | Who        | Where |
| ---- | ----- | ----- | -------- | ---------- | ----- |
|      | 10:00 | 10:30 | Ankommen | Fachstelle |       |
|
| ## Still to be done
|
| No. | Task                                                  | Who    | Due        |
| --: | ----------------------------------------------------- | ------ | ---------- |
|   2 | Book the place, barrier-free                          | office | 2025-12-13 |
|   3 | Ask speakers and workshop leaders                     | office | 2026-01-12 |
|   4 | Contracts of the fee-takers                           | office | 2026-02-11 |
|   5 | Invitation with funding line approved and sent        | office | 2026-03-13 |
|   6 | Ask about access needs, interpreters, childcare       | office | 2026-03-28 |
|   7 | Order meals and equipment                             | office | 2026-04-12 |
|   8 | Report on the last conference's results               | office | 2026-04-21 |
$ pfd event calendar 2026-demokratiekonferenz | grep -E '^(SUMMARY|DTSTART|LOCATION)'
DTSTART:19960331T020000
DTSTART:19961027T030000
DTSTART;TZID=Europe/Berlin:20260512T100000
SUMMARY:Demokratiekonferenz (2026-demokratiekonferenz)
LOCATION:Rathaus
# Or as another event has them, as long before.
$ pfd event add --kind own --title Klausur --date 2026-09-12 2>/dev/null && pfd event plan 2026-klausur; pfd event plan 2026-klausur --like 2026-demokratiekonferenz && grep -A2 'no: 2$' events/2026/2026-klausur.yaml; pfd event plan 2026-klausur --like 2026-nichts
2026-klausur
2026-klausur
  - no: 2
    task: 'Book the place, barrier-free'
    who: office
! pfd: no template goes with this kind of event: --template conference|training|festival|meeting, or --like EVENT
!   see: pfd help event plan
! [COMMIT] event 2026-klausur: 14 tasks planned
! pfd: Event 2026-nichts: no such record
[1]
$ pfd event plan 2026-klausur --like 2026-demokratiekonferenz; pfd event remove 2026-klausur 2>/dev/null
2026-klausur
! pfd: 2026-klausur has all these tasks
# An end before the start is of the night after; several days are one entry.
$ pfd event set 2026-fest-am-park start=20:00 end=01:30 2>/dev/null && pfd event calendar 2026-fest-am-park | grep -E '^(DTSTART|DTEND).*:2026'
2026-fest-am-park
DTSTART;TZID=Europe/Berlin:20260228T200000
DTEND;TZID=Europe/Berlin:20260301T013000
$ pfd event set 2026-fest-am-park last_day=2026-03-01 end=11:00 2>/dev/null && pfd event calendar 2026-fest-am-park | grep -E '^(DTSTART|DTEND).*:2026'
2026-fest-am-park
DTSTART;TZID=Europe/Berlin:20260228T200000
DTEND;TZID=Europe/Berlin:20260301T110000
$ pfd event set 2026-fest-am-park start= end= 2>/dev/null && pfd event calendar 2026-fest-am-park | grep -E '^(DTSTART|DTEND).*:2026'
2026-fest-am-park
DTSTART;VALUE=DATE:20260228
DTSTART;VALUE=DATE:20260301
$ pfd event set 2026-fest-am-park last_day= start=14:00 end=12:00
! events/2026/2026-fest-am-park.yaml:8:6: error: End 12:00 cannot be: Start 14:00; correct one of the two; several days: enter `last_day` (consistency of the records) [event-times]
! pfd: refused: 1 error
[1]
$ pfd event set 2026-fest-am-park last_day= 2>/dev/null
2026-fest-am-park
# After the day: figures, results, documentation.
$ pfd event set 2026-fest-am-park sessions.+.date=2026-02-28 sessions.+.counts.total=85 sessions.+.counts.under_27=30
2026-fest-am-park
! [COMMIT] event 2026-fest-am-park: sessions.+.date, sessions.+.counts.total, sessions.+.counts.under_27 changed
$ pfd event set 2026-fest-am-park sessions.1.counts.under_27=90
! events/2026/2026-fest-am-park.yaml:11:14: error: under_27: 90, but total: 85; compare with the attendance list (arithmetic; the counts of [S40]) [counts-consistent]
! pfd: refused: 1 error
[1]
$ pfd event set 2026-fest-am-park sessions.1.date=2026-03-01
! events/2026/2026-fest-am-park.yaml:9:11: error: 2026-03-01 is no day of the event (2026-02-28 to 2026-02-28); correct it, or set `date` and `last_day` (consistency of the records) [event-days]
! pfd: refused: 1 error
[1]
$ export PFD_TODAY=2026-05-20; pfd event set 2026-demokratiekonferenz results.+.result='Mehr Treffen' results.+.goals=l-1 results.+.who=Fachstelle results.+.due=2026-12-01 evaluation.+.question='Gut?' evaluation.+.scale=5 evaluation.+.answers=30 evaluation.+.mean=4.2 documentation='Ein langer Tag.' documented=2026-05-20
2026-demokratiekonferenz
! [COMMIT] event 2026-demokratiekonferenz: results.+.result, results.+.goals, results.+.who, results.+.due, evaluation.+.question, evaluation.+.scale, … changed
$ export PFD_TODAY=2026-05-20; pfd event doc 2026-demokratiekonferenz
| # Demokratiekonferenz
|
- **Kind:** democracy conference
- **Date:** 2026-05-12
- **Last day:** –
- **Start:** 10:00
- **End:** –
- **Place:** Rathaus
- **Role of the office:** host
- **Partners:** –
|
| ## What it was about
|
Beteiligung im Stadtteil
|
| ## Documentation
|
Ein langer Tag.
|
| ## Programme
|
| Date | From  | To    | What     | Who        | Where |
| ---- | ----- | ----- | -------- | ---------- | ----- |
|      | 10:00 | 10:30 | Ankommen | Fachstelle |       |
|
| ## Results
|
| No. | Result       | Goals | Who follows up | By         |
| --: | ------------ | ----- | -------------- | ---------- |
|   1 | Mehr Treffen | l-1   | Fachstelle     | 2026-12-01 |
|
| ## Evaluation
|
| Question | 1 to | Answers | Mean |
| -------- | ---: | ------: | ---: |
| Gut?     |    5 |      30 |  4.2 |
|
---
|
- **As of:** 2026-05-20
- **pfd:** 0.1.0
# A result that feeds nothing, a mean that cannot be, a name.
$ export PFD_TODAY=2026-05-20; pfd event set 2026-demokratiekonferenz results.+.result='Noch etwas' evaluation.1.mean=5.3
! events/2026/2026-demokratiekonferenz.yaml:82:11: error: “5.3” cannot be: at most 5; correct it; a mean is written 4.25 (arithmetic) [event-evaluation]
! events/2026/2026-demokratiekonferenz.yaml:90:13: warning: result 2 lacks: Goals; add it: pfd event set ID results.2.goals=… results.2.who=… results.2.due=… (conclusions for the strategy [S1][S89]) [conference-results]
! events/2026/2026-demokratiekonferenz.yaml:90:13: warning: result 2 lacks: Who follows up; add it: pfd event set ID results.2.goals=… results.2.who=… results.2.due=… (conclusions for the strategy [S1][S89]) [conference-results]
! events/2026/2026-demokratiekonferenz.yaml:90:13: warning: result 2 lacks: By; add it: pfd event set ID results.2.goals=… results.2.who=… results.2.due=… (conclusions for the strategy [S1][S89]) [conference-results]
! pfd: refused: 1 error
[1]
$ export PFD_TODAY=2026-05-20; pfd event set 2026-demokratiekonferenz results.+.result='Noch etwas'
2026-demokratiekonferenz
! [COMMIT] event 2026-demokratiekonferenz: results.+.result changed
! events/2026/2026-demokratiekonferenz.yaml:90:13: warning: result 2 lacks: Goals; add it: pfd event set ID results.2.goals=… results.2.who=… results.2.due=… (conclusions for the strategy [S1][S89]) [conference-results]
! events/2026/2026-demokratiekonferenz.yaml:90:13: warning: result 2 lacks: Who follows up; add it: pfd event set ID results.2.goals=… results.2.who=… results.2.due=… (conclusions for the strategy [S1][S89]) [conference-results]
! events/2026/2026-demokratiekonferenz.yaml:90:13: warning: result 2 lacks: By; add it: pfd event set ID results.2.goals=… results.2.who=… results.2.due=… (conclusions for the strategy [S1][S89]) [conference-results]
$ pfd event set 2026-demokratiekonferenz trainer='Frau Beispiel'
2026-demokratiekonferenz
! [COMMIT] event 2026-demokratiekonferenz: trainer changed
! events/2026/2026-demokratiekonferenz.yaml:10:10: warning: Trainer: a person is named: “Frau B…”; name the role: “office”, “moderation”, “youth forum” (Art. 5 (1) c GDPR [GKU]) [event-no-names]
$ pfd event set 2026-demokratiekonferenz results.2.goals=l-9
! events/2026/2026-demokratiekonferenz.yaml:92:13: error: “l-9” is no goal of a strategy; did you mean l-1? there are: l-1 (consistency of the records) [goal-exists]
! pfd: refused: 1 error
[1]
# The next one opens with what became of it.
$ export PFD_TODAY=2027-04-30; pfd event set 2026-demokratiekonferenz results.1.done=2027-01-15 results.1.outcome='Vier Treffen.' && pfd year add 2027 --pot action=1 --source federal=1 && pfd event add --kind conference --title Demokratiekonferenz --date 2027-05-04
2026-demokratiekonferenz
2027
2027-demokratiekonferenz
! [COMMIT] event 2026-demokratiekonferenz: results.1.done, results.1.outcome changed
! [COMMIT] year 2027: added
! years/2027.yaml:4:3: warning: other sources carry 0.00 € of 1.00 €, less than 10 percent; enter the missing sources or notices, or a waiver of the lead authority (federal rule since 2020 [S36][S37]) [cofinance-share]
! [COMMIT] event 2027-demokratiekonferenz: added – Demokratiekonferenz
$ export PFD_TODAY=2027-05-05; pfd event doc 2027-demokratiekonferenz | sed -n 10,18p
- **Partners:** –
|
| ## What became of the last conference's results
|
| No. | Result of the last conference | Goals | Who        | By         | Done       | What became of it |
| --: | ----------------------------- | ----- | ---------- | ---------- | ---------- | ----------------- |
|   1 | Mehr Treffen                  | l-1   | Fachstelle | 2026-12-01 | 2027-01-15 | Vier Treffen.     |
|   2 | Noch etwas                    |       |            |            |            |                   |
|
# A training's certificate, without a name.
$ pfd event add --kind training --title 'Argumente gegen Parolen' --date 2026-02-20 --topics Gesprächsführung --trainer 'Beispielbildung' --training-minutes 90
2026-argumente-gegen-parolen
! [COMMIT] event 2026-argumente-gegen-parolen: added – Argumente gegen Parolen
$ pfd event certificate 2026-argumente-gegen-parolen
| # Certificate of attendance
|
……………………………………………………
|
took part in the training “Argumente gegen Parolen” on 2026-02-20.
|
Topics: Gesprächsführung
|
Hours: 1:30
|
Led by: Beispielbildung
|
Beispielstadt, 2026-02-20\
\
Beispiel
$ pfd event certificate 2026-fest-am-park
! pfd: 2026-fest-am-park is no training that took place
!   trainings: pfd event list kind=training
[1]
$ pfd event plan 2026-fest-am-park --template ball
! --template: error: "ball" is none of its values; one of: conference, training, festival, meeting [shape.enum]
[1]
$ pfd report events --year 2026 -O tsv --table event_kinds
kind	events	days	participants	female	diverse	under_27	volunteers	training_minutes
festival	1	1	85	0	0	30	0	0
networking	1	0	0	0	0	0	0	0
training	1	0	0	0	0	0	0	90
$ pfd report networks --year 2026 -O tsv --table networks
network	level	role	from	to	meetings
stadtnetz	city	member	2025-01-01		1
# A year without a documented conference.
$ export PFD_TODAY=2027-01-02; pfd event remove 2026-demokratiekonferenz && pfd check
2026-demokratiekonferenz
strategy/2025-2032.yaml:2:1: note: `analysis` is missing or older than 2 years; enter the revised paper in `concepts` with its date ([S12][S19]; two years [GKU]) [handlungskonzept]
strategy/2025-2032.yaml:2:1: note: `plan` is missing or older than 2 years; enter the revised paper in `concepts` with its date ([S12][S19]; two years [GKU]) [handlungskonzept]
strategy/2025-2032.yaml:2:1: note: `safety` is missing or older than 2 years; enter the revised paper in `concepts` with its date ([S12][S19]; two years [GKU]) [handlungskonzept]
years/2026.yaml:2:1: warning: 2026: no democracy conference that took place and is documented; record it (pfd event add --kind conference) with `documentation` and `documented`, or a waiver ([S5][S1]) [conference-yearly]
years/2027.yaml:4:3: warning: other sources carry 0.00 € of 1.00 €, less than 10 percent; enter the missing sources or notices, or a waiver of the lead authority (federal rule since 2020 [S36][S37]) [cofinance-share]
! [COMMIT] event 2026-demokratiekonferenz: removed
