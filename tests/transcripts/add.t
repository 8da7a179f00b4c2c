# New records by pipe: many are one commit, all or nothing; and every spelling.
$ pfd year add 2026 --pot action=5000 --pot youth=500 --source federal=4900 --source city=600 2>&1 | tail -1
2026
# YAML, a list of records
$ printf '%s\n' '- kind: organisation' '  name: Größe & Ähre e.V.' '  legal_form: eingetragener Verein' '  democracy_declaration: 2026-01-15' '- kind: gruppe' '  name: Straßenmusik' '  democracy_declaration: 15.1.2026' | pfd contact add --from -
groesse-aehre-ev
strassenmusik
! [COMMIT] Kontakte: 2 angelegt (groesse-aehre-ev …)
$ git log -1 --format=%B --stat=72
Kontakte: 2 angelegt (groesse-aehre-ev …)
|
Pfd-Command: contact add
Pfd-Record: contact/groesse-aehre-ev
Pfd-Record: contact/strassenmusik
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
|
 contacts/groesse-aehre-ev.yaml | 5 +++++
 contacts/strassenmusik.yaml    | 4 ++++
 2 files changed, 9 insertions(+)
$ cat contacts/groesse-aehre-ev.yaml contacts/strassenmusik.yaml
| # yaml-language-server: $schema=../.pfd/schema/contact.json
kind: organisation
name: Größe & Ähre e.V.
legal_form: registered_association
democracy_declaration: 2026-01-15
| # yaml-language-server: $schema=../.pfd/schema/contact.json
kind: group
name: Straßenmusik
democracy_declaration: 2026-01-15
# JSON: one object, an array; JSON Lines
$ echo '{"title":"Fest","applicant":"groesse-aehre-ev","track":"small","requested":450.00,"aims":["promote_democracy"],"audiences":["public"],"districts":["altstadt"],"activity":{"start":"2.5.2026","end":"2026-05-02"}}' | pfd grant add --from -
2026-001
! [COMMIT] Förderung 2026-001: angelegt – Fest
! grants/2026/2026-001.yaml:2:1: warning: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
$ cat grants/2026/2026-001.yaml
| # yaml-language-server: $schema=../../.pfd/schema/grant.json
title: Fest
applicant: groesse-aehre-ev
track: small
pot: action
aims: [promote_democracy]
audiences: [public]
districts: [altstadt]
received: 2026-03-01
activity:
  start: 2026-05-02
  end: 2026-05-02
requested: 450.00
financing: fixed
settlement_mode: receipts
$ echo '[{"title":"A","applicant":"groesse-aehre-ev","track":"small","requested":"1.234,56"},{"title":"B","applicant":"strassenmusik","track":"small","requested":300}]' | pfd grant add --from -
2026-002
2026-003
! [COMMIT] Förderungen: 2 angelegt (2026-002 …)
! grants/2026/2026-002.yaml:2:1: warning: Programme aims: nothing is named; name one: "pfd grant set ID aims+=…"; "pfd explain grant.aims" lists them ([S1][S3]) [aim-named]
! grants/2026/2026-002.yaml:2:1: warning: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
! grants/2026/2026-002.yaml:2:1: warning: no district of the funding area is named; name where it takes place or whom it reaches: "pfd grant set ID districts+=…"; outside the area: reject it, or record a waiver of the lead authority ([S18][S61]) [in-area]
! grants/2026/2026-002.yaml:2:1: warning: no target group is named; name one: "pfd grant set ID audiences+=…"; "pfd explain grant.audiences" lists them (target groups of the programme's guideline [S31]) [target-group-named]
! grants/2026/2026-002.yaml:7:12: warning: 1,234.56 € is above the cap of 500.00 € on track small; award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
! grants/2026/2026-003.yaml:2:1: warning: Programme aims: nothing is named; name one: "pfd grant set ID aims+=…"; "pfd explain grant.aims" lists them ([S1][S3]) [aim-named]
! grants/2026/2026-003.yaml:2:1: warning: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
! grants/2026/2026-003.yaml:2:1: warning: no district of the funding area is named; name where it takes place or whom it reaches: "pfd grant set ID districts+=…"; outside the area: reject it, or record a waiver of the lead authority ([S18][S61]) [in-area]
! grants/2026/2026-003.yaml:2:1: warning: no target group is named; name one: "pfd grant set ID audiences+=…"; "pfd explain grant.audiences" lists them (target groups of the programme's guideline [S31]) [target-group-named]
$ grep requested grants/2026/2026-00[23].yaml
grants/2026/2026-002.yaml:requested: 1234.56
grants/2026/2026-003.yaml:requested: 300.00
$ printf '%s\n' '{"title":"C","applicant":"strassenmusik","track":"small","requested":"450,00"}' '{"title":"D","applicant":"strassenmusik","track":"small","requested":450.5}' >z.jsonl; pfd grant add --from z.jsonl
! z.jsonl:2:70: error: requested: “450.5” is not an amount; amounts are typed like this: 450, 450.00, 450,00 or 1.234,56 [shape.money]
[1]
$ printf '%s\n' '{"title":"C","applicant":"strassenmusik","track":"small","requested":"450,00"}' '{"title":"D","applicant":"strassenmusik","track":"small","requested":"450,50"}' >z.jsonl; pfd grant add --from z.jsonl 2>/dev/null; rm z.jsonl
2026-004
2026-005
# all or nothing: one bad record, and all findings of all of them
$ git rev-list --count HEAD
6
$ printf '%s\n' '{"title":"E","applicant":"strassenmusik","track":"small","requested":1}' '{"title":"F","applicant":"strasenmusik","track":"smal","requested":"1.234"}' '{"titel":"G","applicant":"strassenmusik","track":"small","requested":"12,3"}' | pfd grant add --from -
! <stdin>:2:68: error: requested: 1.234 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
! <stdin>:3:2: error: titel: there is no such field; did you mean title? Fields of your own begin with x_ [shape.unknown]
! <stdin>:3:70: error: requested: “12,3” is not an amount; amounts are typed like this: 450, 450.00, 450,00 or 1.234,56 [shape.money]
[1]
$ printf '%s\n' '{"title":"E","applicant":"strassenmusik","track":"small","requested":1}' '{"title":"F","applicant":"strasenmusik","track":"smal","requested":"2"}' | pfd grant add --from -
! <stdin>:1:1: warning: Programme aims: nothing is named; name one: "pfd grant set ID aims+=…"; "pfd explain grant.aims" lists them ([S1][S3]) [aim-named]
! <stdin>:1:1: warning: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
! <stdin>:1:1: warning: no district of the funding area is named; name where it takes place or whom it reaches: "pfd grant set ID districts+=…"; outside the area: reject it, or record a waiver of the lead authority ([S18][S61]) [in-area]
! <stdin>:1:1: warning: no target group is named; name one: "pfd grant set ID audiences+=…"; "pfd explain grant.audiences" lists them (target groups of the programme's guideline [S31]) [target-group-named]
! <stdin>:2:1: warning: Programme aims: nothing is named; name one: "pfd grant set ID aims+=…"; "pfd explain grant.aims" lists them ([S1][S3]) [aim-named]
! <stdin>:2:1: warning: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
! <stdin>:2:1: warning: no district of the funding area is named; name where it takes place or whom it reaches: "pfd grant set ID districts+=…"; outside the area: reject it, or record a waiver of the lead authority ([S18][S61]) [in-area]
! <stdin>:2:1: warning: no target group is named; name one: "pfd grant set ID audiences+=…"; "pfd explain grant.audiences" lists them (target groups of the programme's guideline [S31]) [target-group-named]
! <stdin>:2:26: error: there is no contact strasenmusik; did you mean strassenmusik? (consistency of the records) [reference]
! <stdin>:2:49: error: “smal” is not in years/2026.yaml tracks; did you mean small? there are: measure, small, youth (consistency of the records) [reference-item]
! pfd: refused: 2 errors
[1]
$ printf '{"title": "E",\n "requested": 1' | pfd grant add --from -
! <stdin>:2:16: error: the text ends in the middle of a value; complete the value and close every quotation mark and bracket [json.syntax]
[1]
$ printf '{"title": "E", requested: 1}' | pfd grant add --from -
! <stdin>:1:16: error: a key in double quotes is expected here; write "key": value; no ',' follows the last member [json.key]
[1]
$ printf '[1]' | pfd grant add --from -
! <stdin>:1:2: error: a record is an object ({ … }), this is not; write {"key": value}; several records one a line, or in [ ] [json.root]
[1]
$ printf '[{"title": "E\\x"}]' | pfd --lang de grant add --from -
! <stdin>:1:14: error: ein „\“ leitet kein bekanntes Zeichen ein; für einen Rückstrich \\ schreiben [json.string]
[1]
# the same id twice in one input
$ printf '[{"id": "g7", "kind": "group", "name": "G"},\n {"id": "g7", "kind": "group", "name": "H"}]' | pfd contact add --from -
! <stdin>:2:2: error: g7 stands twice in the input (first at 1:2); give one of them another id [file.name]
[1]
$ printf '{"title": "E", "title": "F", "requested": 1}' | pfd grant add --from -
! <stdin>:1:16: error: the key "title" stands here again; first in line 1; delete one of the two lines [json.duplicate]
[1]
$ printf 'title: E\n  requested: [1\n' | pfd grant add --from -
! <stdin>:2:12: error: a second ':' in the line, or wrong indentation; put a value that contains ': ' in quotes; align the keys of one level [yaml.syntax]
[1]
$ printf '' | pfd grant add --from -
! <stdin>:1:1: error: there is nothing here; begin with "key: value" [yaml.root]
[1]
$ pfd grant add --from missing.yaml
! pfd: missing.yaml: no such file
[1]
$ git rev-list --count HEAD; git status --short
6
# a record that came out goes in again; options say more than the file
$ pfd grant show 2026-001 -O yaml | pfd grant add --from - --title Zweitfest
2026-006
! [COMMIT] Förderung 2026-006: angelegt – Zweitfest
! grants/2026/2026-006.yaml:2:1: warning: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
$ pfd grant show 2026-001 -O yaml | pfd grant add 2026-017 --from - --title Drittfest && diff grants/2026/2026-001.yaml grants/2026/2026-017.yaml
2026-017
2c2
< title: Fest
---
> title: Drittfest
! [COMMIT] Förderung 2026-017: angelegt – Drittfest
! grants/2026/2026-017.yaml:2:1: warning: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
[1]
$ pfd grant add --title Viertfest --applicant strassenmusik --track small --requested 1
2026-018
! [COMMIT] Förderung 2026-018: angelegt – Viertfest
! grants/2026/2026-018.yaml:2:1: warning: Programme aims: nothing is named; name one: "pfd grant set ID aims+=…"; "pfd explain grant.aims" lists them ([S1][S3]) [aim-named]
! grants/2026/2026-018.yaml:2:1: warning: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
! grants/2026/2026-018.yaml:2:1: warning: no district of the funding area is named; name where it takes place or whom it reaches: "pfd grant set ID districts+=…"; outside the area: reject it, or record a waiver of the lead authority ([S18][S61]) [in-area]
! grants/2026/2026-018.yaml:2:1: warning: no target group is named; name one: "pfd grant set ID audiences+=…"; "pfd explain grant.audiences" lists them (target groups of the programme's guideline [S31]) [target-group-named]
# decisions and all, under the same rules as the verbs
$ printf '%s\n' 'title: Übernommen' 'applicant: strassenmusik' 'track: klein' 'requested: 520' 'decisions:' '  - kind: Bewilligung' '    date: 1.3.2026' '    form: Zuwendungsbescheid' '    amount: 520,00' '    by: office' | sed 's/klein/small/' | pfd grant add --from -
! <stdin>:1:1: error: Programme aims: nothing is named; name one: "pfd grant set ID aims+=…"; "pfd explain grant.aims" lists them ([S1][S3]) [aim-named]
! <stdin>:1:1: error: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
! <stdin>:1:1: error: awarded 2026-03-01 without the approval of coordination office by then; record it first: "pfd grant approve ID --role office"; or a waiver of the lead authority for `office` (the track's `approvals`) [approval-missing]
! <stdin>:1:1: warning: no district of the funding area is named; name where it takes place or whom it reaches: "pfd grant set ID districts+=…"; outside the area: reject it, or record a waiver of the lead authority ([S18][S61]) [in-area]
! <stdin>:1:1: warning: no target group is named; name one: "pfd grant set ID audiences+=…"; "pfd explain grant.audiences" lists them (target groups of the programme's guideline [S31]) [target-group-named]
! <stdin>:6:3: error: 520.00 € is above the cap of 500.00 € on track small; award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
! pfd: refused: 4 errors
[1]
$ printf '%s\n' 'title: Übernommen' 'applicant: strassenmusik' 'track: small' 'requested: 420' 'aims: [Vielfalt gestalten, promote_democracy]' 'local_aims: [vielfalt]' 'audiences: [Jugendliche und junge Erwachsene]' 'districts: [altstadt]' 'activity: {start: 1.6.2026, end: 1.6.2026}' 'approvals: [{role: office, date: 1.3.2026}]' 'decisions:' '  - kind: Bewilligung' '    date: 1.3.2026' '    form: Zuwendungsbescheid' '    amount: 420,00' '    by: office' | pfd grant add --from -
2026-019
! [COMMIT] Förderung 2026-019: angelegt – Übernommen
$ cat "$(ls grants/2026/*.yaml | tail -n 1)"
| # yaml-language-server: $schema=../../.pfd/schema/grant.json
title: Übernommen
applicant: strassenmusik
track: small
pot: action
aims: [shape_diversity, promote_democracy]
local_aims: [vielfalt]
audiences: [youth]
districts: [altstadt]
received: 2026-03-01
activity:
  start: 2026-06-01
  end: 2026-06-01
requested: 420.00
financing: fixed
settlement_mode: receipts
approvals:
  - role: office
    date: 2026-03-01
decisions:
  - no: 1
    kind: award
    date: 2026-03-01
    form: notice
    amount: 420.00
    by: office
# spellings of money and dates on the command line
$ for m in 450 450,00 450.00 1.234,56 0,01 12.345.678,90; do printf '%s: ' "$m"; pfd grant add --title T --applicant strassenmusik --track small --requested "$m" --dry-run 2>/dev/null | grep '^+requested'; done
450: +requested: 450.00
450,00: +requested: 450.00
450.00: +requested: 450.00
1.234,56: +requested: 1234.56
0,01: +requested: 0.01
12.345.678,90: +requested: 12345678.90
$ for m in 1.234 450,0 450.000 -5 +5 '450 €' '' 1e3 1,234.56 99999999999999,00 0x10; do pfd grant add --title T --applicant strassenmusik --track small --requested "$m" --dry-run 2>&1 >/dev/null | head -n 1; done
requested: error: 1.234 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
requested: error: “450,0” is not an amount; amounts are typed like this: 450, 450.00, 450,00 or 1.234,56 [shape.money]
requested: error: 450.000 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
requested: error: an amount is never negative, but this is -5; write it without a sign; what flows back has a place of its own [shape.money]
requested: error: “+5” is not an amount; amounts are typed like this: 450, 450.00, 450,00 or 1.234,56 [shape.money]
requested: error: “450 €” is not an amount; amounts are typed like this: 450, 450.00, 450,00 or 1.234,56 [shape.money]
requested: error: requested has no value; remove the line or give a value [shape.empty]
requested: error: “1e3” is not an amount; amounts are typed like this: 450, 450.00, 450,00 or 1.234,56 [shape.money]
requested: error: “1,234.56” is not an amount; amounts are typed like this: 450, 450.00, 450,00 or 1.234,56 [shape.money]
requested: error: 99999999999999,00 is too large; at most eleven digits stand before the cents [shape.money]
requested: error: “0x10” is not an amount; amounts are typed like this: 450, 450.00, 450,00 or 1.234,56 [shape.money]
$ for d in 2026-05-02 2.5.2026 02.05.2026; do printf '%s: ' "$d"; pfd grant add --title T --applicant strassenmusik --track small --requested 1 --activity.start "$d" --dry-run 2>/dev/null | grep '^+  start'; done
2026-05-02: +  start: 2026-05-02
2.5.2026: +  start: 2026-05-02
02.05.2026: +  start: 2026-05-02
$ for d in 31.2.2026 2.5.26 2026-5-2 2026-02-29 5/2/2026 morgen 0000-01-01; do pfd grant add --title T --applicant strassenmusik --track small --requested 1 --activity.start "$d" --dry-run 2>&1 >/dev/null | head -n 1; done
activity.start: error: there is no such day: 31.2.2026; look it up in the calendar: the month is 1 to 12, and not every month has 31 days [shape.date]
activity.start: error: “2.5.26” is not a date; dates are typed like this: 2026-04-02 or 2.4.2026 [shape.date]
activity.start: error: “2026-5-2” is not a date; dates are typed like this: 2026-04-02 or 2.4.2026 [shape.date]
activity.start: error: there is no such day: 2026-02-29; look it up in the calendar: the month is 1 to 12, and not every month has 31 days [shape.date]
activity.start: error: “5/2/2026” is not a date; dates are typed like this: 2026-04-02 or 2.4.2026 [shape.date]
activity.start: error: “morgen” is not a date; dates are typed like this: 2026-04-02 or 2.4.2026 [shape.date]
activity.start: error: the year of 0000-01-01 is out of range; years run from 1900 to 2199 [shape.date]
# which year, which track
$ pfd grant add --title T --applicant strassenmusik --requested 1
! track: error: the year has several tracks and none is named; --track with one of: small, measure, youth [shape.required]
[1]
$ pfd grant add --title T --applicant strassenmusik --requested 1 --track small --received 3.2.2027
! pfd: there is no funding year 2027
!   add it with: pfd year add 2027 --pot … --source …
[1]
$ pfd grant add --title T --applicant strassenmusik --requested 1 --track small --received 3.2.2027 --year 2026
2026-020
! [COMMIT] Förderung 2026-020: angelegt – T
! grants/2026/2026-020.yaml:2:1: warning: Programme aims: nothing is named; name one: "pfd grant set ID aims+=…"; "pfd explain grant.aims" lists them ([S1][S3]) [aim-named]
! grants/2026/2026-020.yaml:2:1: warning: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
! grants/2026/2026-020.yaml:2:1: warning: no district of the funding area is named; name where it takes place or whom it reaches: "pfd grant set ID districts+=…"; outside the area: reject it, or record a waiver of the lead authority ([S18][S61]) [in-area]
! grants/2026/2026-020.yaml:2:1: warning: no target group is named; name one: "pfd grant set ID audiences+=…"; "pfd explain grant.audiences" lists them (target groups of the programme's guideline [S31]) [target-group-named]
$ pfd grant add --title T --applicant strassenmusik --requested 1 --track smal
! grants/2026/2026-021.yaml:2:1: warning: Programme aims: nothing is named; name one: "pfd grant set ID aims+=…"; "pfd explain grant.aims" lists them ([S1][S3]) [aim-named]
! grants/2026/2026-021.yaml:2:1: warning: Local aims: nothing is named; name one: "pfd grant set ID local_aims+=…"; "pfd explain grant.local_aims" lists them ([S1][S3]) [aim-named]
! grants/2026/2026-021.yaml:2:1: warning: no district of the funding area is named; name where it takes place or whom it reaches: "pfd grant set ID districts+=…"; outside the area: reject it, or record a waiver of the lead authority ([S18][S61]) [in-area]
! grants/2026/2026-021.yaml:2:1: warning: no target group is named; name one: "pfd grant set ID audiences+=…"; "pfd explain grant.audiences" lists them (target groups of the programme's guideline [S31]) [target-group-named]
! grants/2026/2026-021.yaml:4:8: error: “smal” is not in years/2026.yaml tracks; did you mean small? there are: measure, small, youth (consistency of the records) [reference-item]
! pfd: refused: 1 error
[1]
$ pfd grant add --title T
! track: error: the year has several tracks and none is named; --track with one of: small, measure, youth [shape.required]
[1]
$ pfd grant add
! pfd: no fields are given
!   give options, or records with --from FILE (--from - reads standard input); see: pfd help grant add
[2]
# In a pipe records are read as --from - does; with options stdin is left alone.
$ printf ' \n' | pfd grant add; LC_ALL=de_DE.UTF-8 pfd contact add </dev/null
! pfd: no fields are given
!   give options, or records with --from FILE (--from - reads standard input); see: pfd help grant add
! pfd: es sind keine Felder angegeben
!   Optionen angeben, oder Datensätze mit --from FILE (--from - liest die Standardeingabe); siehe: pfd help contact add
[2]
$ printf '%s\n' '{"kind":"group","name":"Aus der Pipe"}' '{"kind":"group","name":"Zweite"}' | pfd contact add
aus-der-pipe
zweite
! [COMMIT] Kontakte: 2 angelegt (aus-der-pipe …)
$ printf 'kind: group\nname: Aus YAML\n' | pfd contact add aus-yaml-2 && git rm -q contacts/aus-yaml-2.yaml contacts/aus-der-pipe.yaml contacts/zweite.yaml && git commit -qm weg
aus-yaml-2
! [COMMIT] Kontakt aus-yaml-2: angelegt
$ printf 'kind: gruop\n' | pfd contact add
! <stdin>:1:7: error: kind: “gruop” is none of the possible values; did you mean group? Possible: person, organisation, group [shape.enum]
[1]
$ printf 'kind: group\n' | { pfd contact add --name X; cat; }
kind: group
! kind: error: kind is missing [shape.required]
# persons get a random id; their private fields never stand in plain text
$ pfd contact add --kind person
p-PERSON
! [COMMIT] Kontakt p-PERSON: angelegt
$ ls contacts | grep -c "$(git log -1 --format=%B | sed -n 's|^Pfd-Record: contact/||p').yaml"
1
$ pfd contact add --kind person --name 'Erika Muster'
p-PERSON
! [COMMIT] Kontakt p-PERSON: angelegt
! contacts/p-PERSON.yaml:3:7: warning: Name: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ echo '{"kind":"person","address":{"street":"Weg 1"}}' | pfd contact add --from -
p-PERSON
! [COMMIT] Kontakt p-PERSON: angelegt
! contacts/p-PERSON.yaml:4:11: warning: Street: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ pfd contact add --kind Organisation --name 'Straßenmusik'
strassenmusik-2
! [COMMIT] Kontakt strassenmusik-2: angelegt
$ pfd contact add --kind Gruppe --name 'P – Gruppe'
pgruppe
! [COMMIT] Kontakt pgruppe: angelegt
$ pfd contact add --kind Verein --name X
! kind: error: “Verein” is none of the possible values; possible: person, organisation, group [shape.enum]
[1]
$ git status --short
