# empty
# Advice: one line of typing each, numbered by year, without names.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ printf 'districts:\n  - district: nord\n    name: Nord\n' >>pfd.yaml && git commit -qam districts
$ pfd contact add --kind organisation --name 'Verein Beispiel e.V.'
verein-beispiel-ev
! [COMMIT] contact verein-beispiel-ev: added
$ pfd advice add --minutes 30 --channel phone --client association --topic funding -m "Idea for a reading festival"
2026-001
! [COMMIT] advice 2026-001: added
$ pfd advice add --minutes 45 --channel persönlich --client Verein --organisation verein-beispiel-ev --topic concept --topic budget --district nord --date 14.2.2026 --follow_up.what 'Send the form' --follow_up.due 2026-03-06
2026-002
! [COMMIT] advice 2026-002: added
$ pfd advice add --minutes 15 --channel email --client citizen --topics enmity --referral 'Mobile Beratung' -m 'Stickers in the stairwell' --date 2025-12-30
2025-001
! [COMMIT] advice 2025-001: added
$ cat advice/2026/*
| # yaml-language-server: $schema=../../.pfd/schema/advice.json
date: 2026-03-01
channel: phone
client: association
topics: [funding]
minutes: 30
summary: Idea for a reading festival
| # yaml-language-server: $schema=../../.pfd/schema/advice.json
date: 2026-02-14
channel: in_person
client: association
organisation: verein-beispiel-ev
district: nord
topics: [concept, budget]
minutes: 45
follow_up:
  what: Send the form
  due: 2026-03-06
$ pfd advice list
id	date	channel	client	organisation	topics	minutes	grant
2025-001	2025-12-30	email	citizen		enmity	15	
2026-001	2026-03-01	phone	association		funding	30	
2026-002	2026-02-14	in_person	association	verein-beispiel-ev	concept,budget	45	
$ pfd advice list topics=funding -O json | jq -c '.[0]'
{"schema":"pfd/advice-list/1","id":"2026-001","date":"2026-03-01","channel":"phone","client":"association","organisation":null,"topics":["funding"],"minutes":30,"grant":null}
# -m is the summary, and not in the history as well.
$ git log -1 --format=%B
advice 2025-001: added
|
Pfd-Command: advice add
Pfd-Record: advice/2025-001
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
# What is wrong is told at its place.
$ pfd advice add --minuten 30 --channel phone --client association --topic funding
! pfd: unknown option --minuten: did you mean --minutes?
!   see: pfd help advice add
[2]
$ pfd advice add --minutes -3 --channel fone --client association --topic founding
! channel: error: “fone” is none of the possible values; possible: in_person, phone, email, video, visit, event, other [shape.enum]
! topics.#1: error: “founding” is none of the possible values; did you mean funding? Possible: concept, funding, budget, application, settlement, publicity, networking, training, enmity, engagement, programme, other [shape.enum]
! minutes: error: -3 is negative, which makes no sense here; Digits only, without leading zeros, plus sign, points or units: 12. [shape.type]
[1]
$ pfd advice add --minutes 30 --channel phone --client association
! advice/2026/2026-003.yaml:2:1: error: topics is missing; add it: Topics (concept, funding, budget, application, settlement, publicity, networking, training, enmity, engagement, programme, other) [shape.required]
! pfd: refused: 1 error
[1]
$ pfd advice add --channel phone --client citizen --topic other --organisation verein-beispeil-ev --district sued
! advice/2026/2026-003.yaml:5:15: error: there is no contact verein-beispeil-ev; did you mean verein-beispiel-ev? (consistency of the records) [reference]
! advice/2026/2026-003.yaml:6:11: error: “sued” is not in pfd.yaml districts; there are: nord (consistency of the records) [reference-item]
! pfd: refused: 2 errors
[1]
# A name-like text is a warning at its line, and the way out.
$ pfd advice add --channel phone --client citizen --topic other -m 'Frau Beispiel ist beleidigt worden'
2026-003
! [COMMIT] advice 2026-003: added
! advice/2026/2026-003.yaml:6:10: warning: Summary: a person is named: “Frau B…”; name the role or the organisation instead (Art. 5 (1) c GDPR [GKU]) [advice-no-names]
$ pfd check advice/2026/2026-003.yaml
advice/2026/2026-003.yaml:6:10: warning: Summary: a person is named: “Frau B…”; name the role or the organisation instead (Art. 5 (1) c GDPR [GKU]) [advice-no-names]
$ pfd due
due	state	what	record	title	who	whom	amount	rule	source	field	done	extended	how
2026-03-06	open	follow_up	advice/2026-002	Send the form	office					follow_up.due		false	pfd advice set 2026-002 follow_up.done=…
$ pfd advice set 2026-002 follow_up.done=2026-02-27 && pfd due --kind follow_up
2026-002
due	state	what	record	title	who	whom	amount	rule	source	field	done	extended	how
! [COMMIT] advice 2026-002: follow_up.done changed
