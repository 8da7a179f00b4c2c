# The example: a warning meant to be there and a waiver; neither is an error.
$ pfd check
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
# Clean: nothing on stdout, 0.
$ mkdir ../clean && cd ../clean && pfd init . --name Musterstadt --place Musterstadt >/dev/null 2>&1; pfd check; echo "rc $?"
rc 0
$ cd ../clean && pfd check -O json
[]
# Some of it: by id, by file, by directory.
$ pfd check 2025-036
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
$ pfd check grant/2025-036
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
$ pfd check ./grants/2025/2025-071.yaml
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ pfd check meetings/
$ pfd check 2025-999
! pfd: "2025-999": no such record
!   pfd KIND list names the records of a kind
[1]
# At a terminal the line is short; way out and source follow, coloured.
$ script -qec "pfd check 2025-071" /dev/null | tr -d '\r'
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 € [small-split]
  hint: make one application on a larger track, or record a waiver of the lead authority
  source: inferred from the cap of small projects [INF]
  see also: grants/2025/2025-071.yaml
pfd: errors: 0, warnings: 1
$ TERM=xterm script -qec "pfd check 2025-071" /dev/null | tr -d '\r' | cat -v
^[[1myears/2025.yaml:106:10^[[0m: ^[[1;33mwarning^[[0m: 540.00 M-bM-^BM-, in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 M-bM-^BM-, [small-split]
  ^[[2mhint:^[[0m make one application on a larger track, or record a waiver of the lead authority
  ^[[2msource:^[[0m inferred from the cap of small projects [INF]
  ^[[2msee also:^[[0m grants/2025/2025-071.yaml
pfd: errors: 0, warnings: 1
$ TERM=xterm NO_COLOR=1 script -qec "pfd check 2025-071" /dev/null | grep -c '\[[0-9]'
0
[1]
$ TERM=xterm script -qec "pfd --color never check 2025-071" /dev/null | grep -c '\[[0-9]'
0
[1]
$ pfd check --color always 2025-071 | cat -v
^[[1myears/2025.yaml:106:10^[[0m: ^[[1;33mwarning^[[0m: 540.00 M-bM-^BM-, in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 M-bM-^BM-,; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ pfd check --color always 2025-071 -o ../lines.txt && cat -v ../lines.txt
years/2025.yaml:106:10: warning: 540.00 M-bM-^BM-, in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 M-bM-^BM-,; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
# So it is on stderr: one line in a pipe, indented lines at a terminal.
$ pfd grant set 2025-036 requested=abc
! requested: error: “abc” is not an amount; amounts are typed like this: 450, 450.00, 450,00 or 1.234,56 [shape.money]
[1]
$ pfd grant set 2025-036 requested=abc --color always 2>&1 | cat -v
^[[1mrequested^[[0m: ^[[1;31merror^[[0m: M-bM-^@M-^\abcM-bM-^@M-^] is not an amount; amounts are typed like this: 450, 450.00, 450,00 or 1.234,56 [shape.money]
$ script -qec "pfd grant set 2025-036 requested=abc" /dev/null | tr -d '\r'
requested: error: “abc” is not an amount [shape.money]
  hint: amounts are typed like this: 450, 450.00, 450,00 or 1.234,56
# An error names file, line, column, rule and the way out; the status is 1.
$ sed -i 's/^requested: .*/requested: 1.234/; s/^title:/titel:/' grants/2025/2025-010.yaml
$ pfd check grants/2025/2025-010.yaml
grants/2025/2025-010.yaml:3:1: error: title is missing; add it: Title (one line of text) [shape.required]
grants/2025/2025-010.yaml:3:1: error: titel: there is no such field; did you mean title? Fields of your own begin with x_ [shape.unknown]
grants/2025/2025-010.yaml:35:12: error: requested: 1.234 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
[1]
$ LC_ALL=de_DE.UTF-8 pfd check grants/2025/2025-010.yaml
grants/2025/2025-010.yaml:3:1: error: title fehlt; ergänzen: Titel (eine Zeile Text) [shape.required]
grants/2025/2025-010.yaml:3:1: error: titel: Ein solches Feld gibt es nicht; ist title gemeint? Eigene Felder beginnen mit x_ [shape.unknown]
grants/2025/2025-010.yaml:35:12: error: requested: 1.234 ist mehrdeutig: Tausender oder Nachkommastellen; mit zwei Nachkommastellen und ohne Tausenderzeichen schreiben: 1234.00 oder 1.23 [shape.money]
[1]
$ LC_ALL=C.UTF-8 pfd --lang de check 2025-010
grants/2025/2025-010.yaml:3:1: error: title fehlt; ergänzen: Titel (eine Zeile Text) [shape.required]
grants/2025/2025-010.yaml:3:1: error: titel: Ein solches Feld gibt es nicht; ist title gemeint? Eigene Felder beginnen mit x_ [shape.unknown]
grants/2025/2025-010.yaml:35:12: error: requested: 1.234 ist mehrdeutig: Tausender oder Nachkommastellen; mit zwei Nachkommastellen und ohne Tausenderzeichen schreiben: 1234.00 oder 1.23 [shape.money]
[1]
$ LC_ALL=de_DE.UTF-8 pfd check --lang en 2025-010
grants/2025/2025-010.yaml:3:1: error: title is missing; add it: Title (one line of text) [shape.required]
grants/2025/2025-010.yaml:3:1: error: titel: there is no such field; did you mean title? Fields of your own begin with x_ [shape.unknown]
grants/2025/2025-010.yaml:35:12: error: requested: 1.234 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
[1]
# Sorted by file, line, column.
$ sed -i 's/^title:/titel:/' grants/2025/2025-003.yaml
$ pfd check | cut -d: -f1,2,3 >../a; sort -t: -k1,1 -k2,2n -k3,3n ../a | diff - ../a && wc -l <../a
8
$ pfd check | grep -c '^  '
0
[1]
# What is committed and what is staged are other states.
$ pfd check --at HEAD
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ pfd check --staged
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ git add grants/2025/2025-003.yaml && pfd check --staged grants
grants/2025/2025-003.yaml:3:1: error: title is missing; add it: Title (one line of text) [shape.required]
grants/2025/2025-003.yaml:3:1: error: titel: there is no such field; did you mean title? Fields of your own begin with x_ [shape.unknown]
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
[1]
$ cp .git/index ../index && git reset -q && pfd check --staged grants
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ GIT_INDEX_FILE=../index pfd check --staged grants
grants/2025/2025-003.yaml:3:1: error: title is missing; add it: Title (one line of text) [shape.required]
grants/2025/2025-003.yaml:3:1: error: titel: there is no such field; did you mean title? Fields of your own begin with x_ [shape.unknown]
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
[1]
$ pfd check --staged --at HEAD
! pfd: --at, --staged and --range exclude each other
!   see: pfd help check
[2]
$ pfd check --at no-such-revision
! pfd: no-such-revision: no such revision
!   a commit's id, a branch, a tag or a day; pfd log lists the commits
[1]
# Each commit of a range, and what it brought.
$ git commit -qam "Schreibfehler" && git checkout -q HEAD~1 -- . && git commit -qm "behoben"
$ pfd check --range HEAD~2..HEAD
COMMIT:grants/2025/2025-003.yaml:3:1: error: title is missing; add it: Title (one line of text) [shape.required]
COMMIT:grants/2025/2025-003.yaml:3:1: error: titel: there is no such field; did you mean title? Fields of your own begin with x_ [shape.unknown]
COMMIT:grants/2025/2025-010.yaml:3:1: error: title is missing; add it: Title (one line of text) [shape.required]
COMMIT:grants/2025/2025-010.yaml:3:1: error: titel: there is no such field; did you mean title? Fields of your own begin with x_ [shape.unknown]
COMMIT:grants/2025/2025-010.yaml:35:12: error: requested: 1.234 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
[1]
$ pfd check --range HEAD~2..HEAD 2025-003; pfd check --range HEAD~2..HEAD grant/2025-004 contacts
COMMIT:grants/2025/2025-003.yaml:3:1: error: title is missing; add it: Title (one line of text) [shape.required]
COMMIT:grants/2025/2025-003.yaml:3:1: error: titel: there is no such field; did you mean title? Fields of your own begin with x_ [shape.unknown]
$ pfd check --range HEAD~1..HEAD; echo "rc $?"
rc 0
$ git clone -q --bare . ../bare.git && cd ../bare.git && pfd check --range HEAD~2..HEAD
COMMIT:grants/2025/2025-003.yaml:3:1: error: title is missing; add it: Title (one line of text) [shape.required]
COMMIT:grants/2025/2025-003.yaml:3:1: error: titel: there is no such field; did you mean title? Fields of your own begin with x_ [shape.unknown]
COMMIT:grants/2025/2025-010.yaml:3:1: error: title is missing; add it: Title (one line of text) [shape.required]
COMMIT:grants/2025/2025-010.yaml:3:1: error: titel: there is no such field; did you mean title? Fields of your own begin with x_ [shape.unknown]
COMMIT:grants/2025/2025-010.yaml:35:12: error: requested: 1.234 is ambiguous: thousands or decimals; write it with two decimals and without a mark for thousands: 1234.00 or 1.23 [shape.money]
[1]
$ cd ../bare.git && pfd check --at HEAD
grants/2025/2025-036.yaml:59:13: note: 520.00 € is above the cap of 500.00 € on track small (waived); award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
grants/2025/2025-060.yaml:3:1: warning: proof of use due 2025-10-24; received: —; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
years/2025.yaml:106:10: warning: 540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €; make one application on a larger track, or record a waiver of the lead authority (inferred from the cap of small projects [INF]) [small-split]
$ cd ../bare.git && pfd check
! pfd: TMP/bare.git: a bare repository has no work tree
!   name a state: --at HEAD
[1]
# For machines.
$ pfd check -O json --at HEAD~1
[
  {
    "schema": "pfd/findings/1",
    "file": "grants/2025/2025-003.yaml",
    "line": 3,
    "column": 1,
    "severity": "error",
    "rule": "shape.required",
    "message": "title is missing",
    "remedy": "add it: Title (one line of text)",
    "source": null,
    "record": "grant/2025-003",
    "field": "title",
    "excess": null,
    "excess_unit": null,
    "related_file": null,
    "related_line": null,
    "waived": false,
    "old": false
  },
  {
    "schema": "pfd/findings/1",
    "file": "grants/2025/2025-003.yaml",
    "line": 3,
    "column": 1,
    "severity": "error",
    "rule": "shape.unknown",
    "message": "titel: there is no such field",
    "remedy": "did you mean title? Fields of your own begin with x_",
    "source": null,
    "record": "grant/2025-003",
    "field": "titel",
    "excess": null,
    "excess_unit": null,
    "related_file": null,
    "related_line": null,
    "waived": false,
    "old": false
  },
  {
    "schema": "pfd/findings/1",
    "file": "grants/2025/2025-010.yaml",
    "line": 3,
    "column": 1,
    "severity": "error",
    "rule": "shape.required",
    "message": "title is missing",
    "remedy": "add it: Title (one line of text)",
    "source": null,
    "record": "grant/2025-010",
    "field": "title",
    "excess": null,
    "excess_unit": null,
    "related_file": null,
    "related_line": null,
    "waived": false,
    "old": false
  },
  {
    "schema": "pfd/findings/1",
    "file": "grants/2025/2025-010.yaml",
    "line": 3,
    "column": 1,
    "severity": "error",
    "rule": "shape.unknown",
    "message": "titel: there is no such field",
    "remedy": "did you mean title? Fields of your own begin with x_",
    "source": null,
    "record": "grant/2025-010",
    "field": "titel",
    "excess": null,
    "excess_unit": null,
    "related_file": null,
    "related_line": null,
    "waived": false,
    "old": false
  },
  {
    "schema": "pfd/findings/1",
    "file": "grants/2025/2025-010.yaml",
    "line": 35,
    "column": 12,
    "severity": "error",
    "rule": "shape.money",
    "message": "requested: 1.234 is ambiguous: thousands or decimals",
    "remedy": "write it with two decimals and without a mark for thousands: 1234.00 or 1.23",
    "source": null,
    "record": "grant/2025-010",
    "field": "requested",
    "excess": null,
    "excess_unit": null,
    "related_file": null,
    "related_line": null,
    "waived": false,
    "old": false
  },
  {
    "schema": "pfd/findings/1",
    "file": "grants/2025/2025-036.yaml",
    "line": 59,
    "column": 13,
    "severity": "note",
    "rule": "small-max",
    "message": "520.00 € is above the cap of 500.00 € on track small",
    "remedy": "award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority",
    "source": "Magdeburg [S1][S3]",
    "record": "grant/2025-036",
    "field": "decisions.1.amount",
    "excess": 20.00,
    "excess_unit": "EUR",
    "related_file": null,
    "related_line": null,
    "waived": true,
    "old": false
  },
  {
    "schema": "pfd/findings/1",
    "file": "grants/2025/2025-060.yaml",
    "line": 3,
    "column": 1,
    "severity": "warning",
    "rule": "settlement-due",
    "message": "proof of use due 2025-10-24; received: —",
    "remedy": "remind of it, or record the extension: \"pfd grant set ID settlement.extended_to=…\"",
    "source": "[S24][S22][S23]",
    "record": "grant/2025-060",
    "field": "settlement.received",
    "excess": 128,
    "excess_unit": "days",
    "related_file": null,
    "related_line": null,
    "waived": false,
    "old": false
  },
  {
    "schema": "pfd/findings/1",
    "file": "years/2025.yaml",
    "line": 106,
    "column": 10,
    "severity": "warning",
    "rule": "small-split",
    "message": "540.00 € in 2 small grants together (Applicant: beispielverein-sprachcafe-neue-welt-ev), more than 500.00 €",
    "remedy": "make one application on a larger track, or record a waiver of the lead authority",
    "source": "inferred from the cap of small projects [INF]",
    "record": "year/2025",
    "field": "tracks.small.cap.applicant.beispielverein-sprachcafe-neue-welt-ev",
    "excess": 40.00,
    "excess_unit": "EUR",
    "related_file": "grants/2025/2025-071.yaml",
    "related_line": null,
    "waived": false,
    "old": false
  }
]
[1]
$ pfd check -O sarif --at HEAD~1 | jq -c '.version, (.runs | length), .runs[0].tool.driver.name, (.runs[0].results[] | [.ruleId, .level, .locations[0].physicalLocation.artifactLocation.uri, .locations[0].physicalLocation.region.startLine])'
"2.1.0"
1
"pfd"
["shape.required","error","grants/2025/2025-003.yaml",3]
["shape.unknown","error","grants/2025/2025-003.yaml",3]
["shape.required","error","grants/2025/2025-010.yaml",3]
["shape.unknown","error","grants/2025/2025-010.yaml",3]
["shape.money","error","grants/2025/2025-010.yaml",35]
["small-max","note","grants/2025/2025-036.yaml",59]
["settlement-due","warning","grants/2025/2025-060.yaml",3]
["small-split","warning","years/2025.yaml",106]
$ pfd check -O sarif | jq -c '[.runs[0].results[].ruleId] - [.runs[0].tool.driver.rules[].id]'
[]
$ pfd check -O sarif --lang de | jq -r '.runs[0].results[].message.text'
520,00 € liegt über der Obergrenze von 500,00 € im Förderbereich small
Ausweg: höchstens 500,00 € bewilligen, einen größeren Förderbereich wählen oder eine Ausnahme des Federführenden Amts eintragen
Verwendungsnachweis fällig am 24.10.2025; eingegangen: —
Ausweg: daran erinnern oder die Verlängerung eintragen: „pfd grant set ID settlement.extended_to=…“
540,00 € in 2 Kleinprojekten zusammen (Antragsteller: beispielverein-sprachcafe-neue-welt-ev), mehr als 500,00 €
Ausweg: einen Antrag in einem größeren Förderbereich stellen oder eine Ausnahme des Federführenden Amts eintragen
# What concerns a whole file stands at its beginning.
$ ln -s x contacts/l.yaml && pfd check contacts; pfd check contacts -O json | jq -c '.[] | [.file, .line, .column, .rule]'; pfd check contacts -O sarif | jq -c '.runs[0].results[].locations[0].physicalLocation.region'; rm contacts/l.yaml
contacts/l.yaml:1:1: error: not a regular file, so it is not followed; put the file itself here, or remove it [file.mode]
["contacts/l.yaml",1,1,"file.mode"]
{"startLine":1,"startColumn":1}
$ cd ../home && pfd check
! pfd: TMP/home: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
[1]

# An operand that names nothing is not everything.
$ pfd check ''; pfd check /; pfd check /nowhere; pfd check --range HEAD..HEAD ''
! pfd: "": no such record
!   pfd KIND list names the records of a kind
! pfd: "/": no such record
!   pfd KIND list names the records of a kind
! pfd: "/nowhere": no such record
!   pfd KIND list names the records of a kind
! pfd: "": no such record
!   pfd KIND list names the records of a kind
[1]
$ pfd check . | wc -l; pfd check ./ | wc -l; pfd check ./grants/ | wc -l
3
3
3
# Paths count from where one is, too.
$ cd grants && pfd check 2025/2025-036.yaml | cut -c1-40; pfd check "$PWD/2025/2025-036.yaml" | cut -c1-40; pfd check /etc/passwd
grants/2025/2025-036.yaml:59:13: note: 5
grants/2025/2025-036.yaml:59:13: note: 5
! pfd: "/etc/passwd": no such record
!   pfd KIND list names the records of a kind
[1]
# A field that stands there but is bad is not called missing, too.
$ for bad in 2024-13-02 ''; do sed -i "s/^received:.*/received: $bad/" grants/2025/2025-001.yaml; pfd check grant/2025-001; done
grants/2025/2025-001.yaml:13:11: error: received: there is no such day: 2024-13-02; look it up in the calendar: the month is 1 to 12, and not every month has 31 days [shape.date]
grants/2025/2025-001.yaml:13:10: error: received has no value; remove the line or give a value [shape.empty]
[1]
$ sed -i '/^received:/d' grants/2025/2025-001.yaml; pfd check grant/2025-001; git checkout -q .
grants/2025/2025-001.yaml:3:1: error: awarded, but not received; enter the day: "pfd grant set ID received=…" (consistency of the records) [application-received]
