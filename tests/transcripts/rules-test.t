# The cases that stand beside a year's parameters say what these are meant to do.
$ sed -n '/^cases:/,/^texts:/p' years/2025.yaml | head -n 6
cases:
  - no: 1
    rule: small-max
    changes: [grant/2025-001 decisions.1.amount=500.01]
    expected: error
    text: 'Kleinprojekt einen Cent über der Obergrenze'
$ pfd rules test
year	no	rule	text	expected	got	passed
2025	1	small-max	Kleinprojekt einen Cent über der Obergrenze	error	error	true
2025	2	small-max	genau die Obergrenze	off	off	true
2025	3	measure-max	örtlich verbindlich, nach Vorgabe nur ein Hinweis	error	error	true
$ LC_ALL=de_DE.UTF-8 pfd rules test 2025 -O table
Jahr  Fall  Regel        Text                                               Erwartet  Ergebnis  Bestanden
2025     1  small-max    Kleinprojekt einen Cent über der Obergrenze        Fehler    Fehler    ja
2025     2  small-max    genau die Obergrenze                               aus       aus       ja
2025     3  measure-max  örtlich verbindlich, nach Vorgabe nur ein Hinweis  Fehler    Fehler    ja
$ pfd rules test 2025 -O jsonl | head -n 1
{"schema":"pfd/rules-test/1","year":"2025","no":1,"rule":"small-max","text":"Kleinprojekt einen Cent über der Obergrenze","expected":"error","got":"error","passed":true}
# A parameter that was changed by mistake.
$ sed -i "s/    value: '500.00'/    value: '450.00'/;s/^    cap: 500.00/    cap: 450.00/" years/2025.yaml
$ pfd rules test 2025 -O table
Year  Case  Rule         Text                                               Expected  Got    Passed
2025     1  small-max    Kleinprojekt einen Cent über der Obergrenze        error     error  yes
2025     2  small-max    genau die Obergrenze                               off       error  no
2025     3  measure-max  örtlich verbindlich, nach Vorgabe nur ein Hinweis  error     error  yes
! years/2025.yaml:207:15: error: case 2: small-max is to say “off” and says “error”; correct the parameters or the case [rule-case]
[1]
$ LC_ALL=de_DE.UTF-8 pfd rules test 2025 >/dev/null
! years/2025.yaml:207:15: error: Fall 2: small-max soll „aus“ sagen und sagt „Fehler“; die Parameter oder den Fall berichtigen [rule-case]
[1]
$ git checkout -q .
# A new case, and a reminder where parameters change.
$ pfd year set 2025 cases.+.rule=measure-max cases.+.expected=off cases.+.changes='grant/2025-002 decisions.2.amount=5000' && pfd rules test 2025 | tail -n 1
2025
2025	4	measure-max		off	off	true
! [COMMIT] Förderjahr 2025: Beispielfälle (neu): Regel, Beispielfälle (neu): Erwartet, Beispielfälle (neu): Änderungen geändert
$ pfd year set 2025 tracks.measure.cap=6000 && pfd rules test 2025 | tail -n 1
2025
2025	4	measure-max		off	off	true
! [COMMIT] Förderjahr 2025: Förderbereiche measure: Obergrenze geändert
! pfd: try its cases: pfd rules test 2025
! years/2025.yaml:212:15: error: case 3: measure-max is to say “error” and says “off”; correct the parameters or the case [rule-case]
$ LC_ALL=de_DE.UTF-8 pfd year set 2025 parameters.2.source=Grundsätze title=Jahr
2025
! [COMMIT] Förderjahr 2025: Regelparameter 2: Quelle, Titel geändert
! pfd: seine Fälle prüfen: pfd rules test 2025
# check leaves the cases alone, and the cases write nothing.
$ pfd check years | grep -c rule-case
0
[1]
$ git status --short
# Cases that are none.
$ sed -i '/^cases:/,/^texts:/{s/rule: measure-max/rule: measure-mx/;s/amount=500.00\]/amount=viel]/;s/2025-001 decisions.1.amount=500.01/2025-999 title=x/}' years/2025.yaml && pfd rules test -O csv
year,no,rule,text,expected,got,passed
2025,1,small-max,Kleinprojekt einen Cent über der Obergrenze,error,,false
2025,2,small-max,genau die Obergrenze,off,,false
2025,3,measure-mx,"örtlich verbindlich, nach Vorgabe nur ein Hinweis",error,,false
2025,4,measure-mx,,off,,false
! years/2025.yaml:201:14: error: “grant/2025-999 title=x” changes nothing that is there; a change has the form "grant/2025-001 requested=480.00" [rule-case]
! years/2025.yaml:206:14: error: decisions.1.amount: “viel” is not an amount; a change has the form "grant/2025-001 requested=480.00" [rule-case]
! years/2025.yaml:210:11: error: there is no rule “measure-mx” to try; "pfd rules" lists them [rule-case]
! years/2025.yaml:215:11: error: there is no rule “measure-mx” to try; "pfd rules" lists them [rule-case]
[1]
$ git checkout -q . && sed -i '/^cases:/,/^texts:/s/expected: off/expected: nothing/' years/2025.yaml && pfd rules test
year	no	rule	text	expected	got	passed
2025	1	small-max	Kleinprojekt einen Cent über der Obergrenze	error	error	true
2025	3	measure-max	örtlich verbindlich, nach Vorgabe nur ein Hinweis	error	off	false
! years/2025.yaml:207:15: error: cases.2.expected: “nothing” is none of the possible values; possible: off, info, warning, error [shape.enum]
! years/2025.yaml:212:15: error: case 3: measure-max is to say “error” and says “off”; correct the parameters or the case [rule-case]
! years/2025.yaml:217:15: error: cases.4.expected: “nothing” is none of the possible values; possible: off, info, warning, error [shape.enum]
[1]
$ git checkout -q . && pfd rules test 2024
! pfd: Funding year 2024: no such record
!   did you mean 2025?
[1]
$ sed -i '/^cases:/,/^texts:/{/^texts:/!d}' years/2025.yaml && pfd rules test
! pfd: no year has cases; see pfd explain year.cases
$ git checkout -q .
# Another year's cases name that year's grants; local rules have cases, too.
$ pfd year add 2026 >/dev/null 2>&1; git checkout -q . ; mkdir rules && printf '%s\n' '-- id: round-sums' '-- severity: warning' '-- record: grant' '-- text: Small grants are awarded in tens of euros.' 'SELECT id FROM grant_money WHERE awarded%1000<>0' >rules/round-sums.sql
$ printf '%s\n' 'tracks:' '  - track: small' '    size: small' '    cap: 300.00' 'cases:' '  - no: 1' '    rule: small-max' '    expected: error' '    changes: [grant/2026-001 decisions.1.amount=300.01]' '  - no: 2' '    rule: round-sums' '    expected: warning' '    changes: [grant/2026-003 decisions.1.amount=299.00]' '  - no: 3' '    rule: small-max' '    expected: off' '    changes: [grant/2026-003 decisions.1.amount=300]' >years/2026.yaml && pfd rules test
year	no	rule	text	expected	got	passed
2025	1	small-max	Kleinprojekt einen Cent über der Obergrenze	error	error	true
2025	2	small-max	genau die Obergrenze	off	off	true
2025	3	measure-max	örtlich verbindlich, nach Vorgabe nur ein Hinweis	error	off	false
2025	4	measure-max		off	off	true
2026	1	small-max		error	error	true
2026	2	round-sums		warning	warning	true
2026	3	small-max		off	off	true
! years/2025.yaml:212:15: error: case 3: measure-max is to say “error” and says “off”; correct the parameters or the case [rule-case]
[1]
