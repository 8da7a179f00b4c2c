# empty
# A funding year, what carries over into the next, notices and transfers.
$ pfd init . --name Beispiel --place Beispielstadt --language de
! [COMMIT] Partnerschaft: angelegt
$ pfd year add 2026
! pfd: no fields are given
!   give options, or records with --from FILE (--from - reads standard input); see: pfd help year add
[2]
$ pfd year add 2026 --pot action=1.234
! pots.action.initial: error: 1.234 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
[1]
$ pfd year add 2026 --pot action --source bund=1
! pot: error: “action” names no amount; write --pot NAME=AMOUNT [shape.assignment]
! source: error: “bund” is none of the possible values; possible: federal, land, city, own [shape.enum]
[1]
$ pfd year add 2026 --pot action=900 --pot youth=100,00 --source federal=900,00 --source own=100
2026
! [COMMIT] Förderjahr 2026: angelegt
$ tail -n +2 years/2026.yaml
title: Förderjahr 2026
sources:
  - source: federal
    planned: 900.00
  - source: own
    planned: 100.00
pots:
  - pot: action
    initial: 900.00
  - pot: youth
    initial: 100.00
tracks:
  - track: small
    title: Kleinprojekte
    size: small
    pot: action
    cap: 500.00
    approvals: [office]
    applicants: [person, organisation, group]
    minimum_age: 18
    financing: fixed
    settlement_mode: receipts
    steps: [award, pay, settle, close]
  - track: measure
    title: Einzelmaßnahmen
    size: measure
    pot: action
    approvals: [office, lead_authority]
    financing: share
    settlement_mode: receipts
    steps: [review, approve, award, contract, draw, pay, settle, accept, close]
$ pfd year add 2026 --pot action=900 --source own=100
! id: error: Funding year 2026 is there already; change it with pfd year set 2026 [file.name]
[1]
$ pfd year notice 2026 --source federal --amount 900 --reference BAFzA-1
2026
! [COMMIT] Förderjahr 2026: Bescheid Bundesmittel, 900,00 €
$ pfd year notice 2026 --source federal --amount 950 --date 1.3.2026
2026
! [COMMIT] Förderjahr 2026: Bescheid Bundesmittel, 950,00 €
! years/2026.yaml:4:3: warning: other sources carry 100.00 € of 1,050.00 €, less than 10 percent; enter the missing sources or notices, or a waiver of the lead authority (federal rule since 2020 [S36][S37]) [cofinance-share]
! years/2026.yaml:21:3: warning: the pots hold 1,000.00 €, the sources 1,050.00 €; correct a pot's `initial`, a source's `planned` or the notice that is missing (arithmetic) [pots-equal-sources]
$ pfd year transfer 2026 --from youth --to youth --amount 5
! pfd: --from and --to name the same pot
!   see: pfd help year transfer
[2]
$ pfd year transfer 2026 --from youth --to action --amount 50
! years/2026.yaml:26:5: error: transfer 1 of 50.00 € names no notice; record the notice ("pfd year notice") and name its number in `notice` (consistency of the records) [transfer-has-notice]
! pfd: refused: 1 error
[1]
$ pfd year transfer 2026 --from youth --to action --amount 50 --notice 2 --reason Bedarf
2026
! [COMMIT] Förderjahr 2026: 50,00 € umgeschichtet, Jugendfonds → Aktions- und Initiativfonds
$ sed -n '/^notices/,/^pots/p;/^transfers/,/^tracks/p' years/2026.yaml
notices:
  - no: 1
    source: federal
    kind: grant
    date: 2026-03-01
    reference: BAFzA-1
    amount: 900.00
  - no: 2
    source: federal
    kind: amendment
    date: 2026-03-01
    amount: 950.00
pots:
transfers:
  - no: 1
    date: 2026-03-01
    from: youth
    to: action
    amount: 50.00
    notice: 2
    reason: Bedarf
tracks:
# Money drawn from the funders: first the council, then the request, then the money.
$ pfd year draw 2026 200
! years/2026.yaml:2:1: error: federal money drawn 2026-03-01; resolution: —; record the resolution: "pfd year set YEAR council_resolution.date=…" (federal circular of 2025 [S16]) [council-approval]
! pfd: refused: 1 error
[1]
$ pfd year set 2026 council_resolution.date=2026-02-10
2026
! [COMMIT] Förderjahr 2026: Ratsbeschluss: Datum geändert
$ pfd year draw 2026 200 --requested 20.2.2026
2026
! [COMMIT] Förderjahr 2026: 200,00 € abgerufen
$ pfd year draw 2026 --received 24.2.2026
2026
! [COMMIT] Förderjahr 2026: Mittelabruf eingegangen, 200,00 €
! pfd: to be spent by 2026-04-07 [spend-within-6-weeks]
$ pfd year draw 2026 --received 25.2.2026
! pfd: no such drawdown is open: name the AMOUNT to enter a new one
!   what was asked for: pfd year show YEAR
[1]
$ pfd year draw 2026 100
2026
! [COMMIT] Förderjahr 2026: 100,00 € abgerufen
$ pfd year draw 2026 50
2026
! [COMMIT] Förderjahr 2026: 50,00 € abgerufen
$ pfd year draw 2026 --received 1.3.2026
! pfd: several drawdowns are open: name one with --no
!   what was asked for: pfd year show YEAR
[1]
$ pfd year draw 2026 --no 2 90 --received 1.3.2026
2026
! [COMMIT] Förderjahr 2026: Mittelabruf eingegangen, 90,00 €
! pfd: to be spent by 2026-04-12 [spend-within-6-weeks]
$ pfd year draw 2026 --no 2 --received 1.3.2026
! pfd: no such drawdown is open: name the AMOUNT to enter a new one
!   what was asked for: pfd year show YEAR
[1]
$ pfd year draw 2026 40 --source own --received 1.3.2026
2026
! [COMMIT] Förderjahr 2026: Mittelabruf eingegangen, 40,00 €
$ pfd year draw 2026
! pfd: AMOUNT is missing
!   see: pfd help year draw
[2]
$ pfd --lang de year draw 2026 --source bund 5
! --source: error: „bund“ gehört nicht zu den Werten; möglich: federal, land, city, own [shape.enum]
[1]
$ sed -n '/^drawdowns/,/^tracks/p' years/2026.yaml
drawdowns:
  - no: 1
    source: federal
    requested: 2026-02-20
    received: 2026-02-24
    amount: 200.00
  - no: 2
    source: federal
    requested: 2026-03-01
    received: 2026-03-01
    amount: 90.00
  - no: 3
    source: federal
    requested: 2026-03-01
    amount: 50.00
  - no: 4
    source: own
    received: 2026-03-01
    amount: 40.00
tracks:
$ pfd budget --table federal_money
no	received	amount	spend_by	open	spent
1	2026-02-24	200.00	2026-04-07	200.00	
2	2026-03-01	90.00	2026-04-12	90.00	
$ printf 'parameters:\n  - no: 1\n    rule: small-max\n    severity: error\n    source: alt\n    to: 2026-06-30\n  - no: 2\n    rule: small-split\n    severity: error\n    source: neu\n' >>years/2026.yaml
$ sed -i 's/^    title: Einzel.*/&\n    rounds:\n      - deadline: 2026-04-01/' years/2026.yaml && git commit -qam parameters
$ pfd year add 2027 --pot action=500 --source own=500
2027
! pfd: track measure: enter the new year's rounds; the old deadlines are not taken over
! [COMMIT] Förderjahr 2027: angelegt
$ sed -n '/^tracks/,$p' years/2027.yaml
tracks:
  - track: small
    title: Kleinprojekte
    size: small
    pot: action
    cap: 500.00
    approvals: [office]
    applicants: [person, organisation, group]
    minimum_age: 18
    financing: fixed
    settlement_mode: receipts
    steps: [award, pay, settle, close]
  - track: measure
    title: Einzelmaßnahmen
    size: measure
    pot: action
    approvals: [office, lead_authority]
    financing: share
    settlement_mode: receipts
    steps: [review, approve, award, contract, draw, pay, settle, accept, close]
parameters:
  - no: 1
    rule: small-split
    severity: error
    source: neu
# A year out of a file or a pipe, as with every kind; what still holds carries over.
$ printf '%s\n' 'id: 2028' 'sources:' '  - source: Bundesmittel' '    planned: 4.500,00' '  - source: city' '    planned: 500' 'pots:' '  - pot: Jugendfonds' '    initial: 5000' | pfd year add
2028
! pfd: none of the tracks belongs to these pots; enter one: pfd year set 2028 tracks.+.track=… tracks.+.pot=…
! [COMMIT] Förderjahr 2028: angelegt
$ tail -n +2 years/2028.yaml
title: Förderjahr 2028
sources:
  - source: federal
    planned: 4500.00
  - source: city
    planned: 500.00
pots:
  - pot: youth
    initial: 5000.00
parameters:
  - no: 1
    rule: small-split
    severity: error
    source: neu
$ printf '%s\n' '{"id":"2029","title":"Zwei","sources":[{"source":"own","planned":5}],"pots":[{"pot":"action","initial":5}],"tracks":[{"track":"eigen","pot":"action"}]}' '{"id":2030,"sources":[{"source":"own","planned":5}],"pots":[{"pot":"action","initial":7},{"pot":"youth","initial":1}]}' >../years.jsonl
$ pfd year add --from ../years.jsonl --pot action=4 && git log -1 --format='%s %b'
2029
2030
Förderjahre: 2 angelegt (2029 …) Pfd-Command: year add
Pfd-Record: year/2029
Pfd-Record: year/2030
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
! [COMMIT] Förderjahre: 2 angelegt (2029 …)
! years/2029.yaml:7:3: warning: the pots hold 4.00 €, the sources 5.00 €; correct a pot's `initial`, a source's `planned` or the notice that is missing (arithmetic) [pots-equal-sources]
$ sed -n '/^title/p;/^pots/,$p' years/2029.yaml years/2030.yaml
title: Zwei
pots:
  - pot: action
    initial: 4.00
tracks:
  - track: eigen
    pot: action
parameters:
  - no: 1
    rule: small-split
    severity: error
    source: neu
| # yaml-language-server: $schema=../.pfd/schema/year.json
title: Förderjahr 2030
title: Förderjahr 2030
sources:
  - source: own
    planned: 5.00
pots:
  - pot: action
    initial: 4.00
  - pot: youth
    initial: 1.00
tracks:
  - track: eigen
    pot: action
parameters:
  - no: 1
    rule: small-split
    severity: error
    source: neu
$ pfd year add --from ../years.jsonl
! ../years.jsonl:1:1: error: Funding year 2029 is there already; change it with pfd year set 2029 [file.name]
! ../years.jsonl:2:1: error: Funding year 2030 is there already; change it with pfd year set 2030 [file.name]
[1]
$ pfd year show 2029 -O yaml | pfd year add 2031
2031
! [COMMIT] Förderjahr 2031: angelegt – Zwei
! years/2031.yaml:7:3: warning: the pots hold 4.00 €, the sources 5.00 €; correct a pot's `initial`, a source's `planned` or the notice that is missing (arithmetic) [pots-equal-sources]
$ printf 'id: 2032\npots: [{pot: action, initial: 1.234}]\npotz: 1\n' | pfd year add
! <stdin>:2:31: error: pots.action.initial: 1.234 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
! <stdin>:3:1: error: potz: there is no such field; did you mean pots? Fields of your own begin with x_ [shape.unknown]
[1]
$ printf 'id: 2032\nsources:\n  - source: own\n    planned: 1\n' | pfd --lang de year add
! <stdin>:1:1: error: pots: mindestens ein Betrag wird gebraucht; --pot NAME=AMOUNT [shape.required]
[1]
$ printf 'title: T\n' | pfd year add 2032
! <stdin>:1:1: error: pots: at least one amount is needed; --pot NAME=AMOUNT [shape.required]
! <stdin>:1:1: error: sources: at least one amount is needed; --source NAME=AMOUNT [shape.required]
[1]
$ printf 'sources:\n  - source: own\n    planned: 1\npots:\n  - pot: action\n    initial: 1\n' | pfd year add
! pfd: YEAR is missing
!   see: pfd help year add
[2]
$ pfd year add 2032 --pot action=1 --pot action=2 --source own=3
! pot: error: action stands there twice; give one amount [shape.key]
[1]
$ pfd year add --pot action=1 --source own=1 </dev/null
! pfd: YEAR is missing
!   see: pfd help year add
[2]
$ pfd year add 26 --pot action=1 --source own=1
! pfd: Funding year "26": not an id of this kind
!   form: YYYY, for example 2026
[1]
# What show prints can be read again, in JSON as in YAML, lists in lists as well.
$ pfd year show 2029 -O json | pfd year add
! <stdin>:1:1: error: Funding year 2029 is there already; change it with pfd year set 2029 [file.name]
[1]
$ pfd year show 2029 -O yaml | pfd year add 2033 -n | sed 1d >../yaml.diff; pfd year show 2029 -O json | pfd year add 2033 -n | sed 1d | cmp - ../yaml.diff
! years/2033.yaml:7:3: warning: the pots hold 4.00 €, the sources 5.00 €; correct a pot's `initial`, a source's `planned` or the notice that is missing (arithmetic) [pots-equal-sources]
! years/2033.yaml:7:3: warning: the pots hold 4.00 €, the sources 5.00 €; correct a pot's `initial`, a source's `planned` or the notice that is missing (arithmetic) [pots-equal-sources]
$ pfd year show 2029 -O json | jq '.potz = 1 | .fields.titel = "T" | .sources[0].planed = 1' | pfd year add 2033
! <stdin>:9:5: error: titel: there is no such field; did you mean title? Fields of your own begin with x_ [shape.unknown]
! <stdin>:15:7: error: sources.own.planed: there is no such field; possible here: title, sources, notices, council_resolution, pots, transfers, drawdowns, payment_runs, sent, settlement, tracks, parameters, cases, texts, waivers, documents, notes; fields of your own begin with x_ [shape.unknown]
! <stdin>:38:3: error: potz: there is no such field; did you mean pots? Fields of your own begin with x_ [shape.unknown]
[1]
# Without a track nothing can be applied for.
$ pfd contact add --kind group --name Chor --democracy-declaration 2026-01-15 2>&-; pfd grant add --year 2028 --title X --applicant chor --requested 1; pfd --lang de grant add --year 2028 --title X --applicant chor --requested 1
chor
! track: error: the year has no track; enter one: pfd year set 2028 tracks.+.track=… tracks.+.pot=… [shape.required]
! track: error: das Jahr hat keinen Förderbereich; einen eintragen: pfd year set 2028 tracks.+.track=… tracks.+.pot=… [shape.required]
[1]
$ pfd year set 2028 tracks.+.track=jugend tracks.+.pot=youth 2>&- && pfd grant add --year 2028 --title X --applicant chor --requested 1 --aims promote_democracy --audiences public --group-size 5
2028
2028-001
! [COMMIT] Förderung 2028-001: angelegt – X
