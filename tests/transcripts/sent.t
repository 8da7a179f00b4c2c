# What leaves the office stands in the year's file, in one commit.
$ pfd report yearly --year 2025 -o ../2025.html --sent-to "Landesverwaltungsamt, Referat 5"
! [COMMIT] Förderjahr 2025: versandt: report yearly --year 2025
$ git log -1 --format=%B
Förderjahr 2025: versandt: report yearly --year 2025
|
Pfd-Command: report
Pfd-Record: year/2025
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
$ git show --format= | grep '^[-+]' | sed "s/'*[0-9a-f]\{40,\}'*/HASH/"
--- a/years/2025.yaml
+++ b/years/2025.yaml
+sent:
+  - no: 1
+    date: 2026-03-01
+    report: report yearly --year 2025
+    title: Jahresbericht 2025
+    to: 'Landesverwaltungsamt, Referat 5'
+    format: html
+    as_of: 2026-03-01
+    commit: HASH
+    document: HASH
+    sha256: HASH
$ pfd verify ../2025.html | sed '/^Libraries/d'
File:       ../2025.html
Result:     identical
Command:    report yearly --year 2025
Commit:     COMMIT
As of:      2026-03-01
pfd:        0.1.0
|
Sent        To
2026-03-01  Landesverwaltungsamt, Referat 5
$ pfd verify ../2025.html -O json | jq -c .sent
[{"date":"2026-03-01","to":"Landesverwaltungsamt, Referat 5"}]
# The next report has it as an annex; the year shows it.
$ pfd report yearly --year 2025 | grep -A5 '^## .*versandt'
| ## Anlage: versandte Berichte
|
| Versandt | Bericht            | An                              | Format       | Stichtag |
| -------- | ------------------ | ------------------------------- | ------------ | -------- |
| 1.3.2026 | Jahresbericht 2025 | Landesverwaltungsamt, Referat 5 | Seite (HTML) | 1.3.2026 |
|
$ pfd report yearly --year 2025 -O json | jq -c '.sent[] | del(.commit, .sha256)'
{"date":"2026-03-01","title":"Jahresbericht 2025","to":"Landesverwaltungsamt, Referat 5","format":"html","as_of":"2026-03-01"}
$ pfd year show 2025 -O json | jq -c '.sent[] | [.no, .date, .to]'
[1,"2026-03-01","Landesverwaltungsamt, Referat 5"]
# The same file to somebody else; a file of another state is another one.
$ pfd report yearly --year 2025 --at HEAD~1 -o ../again.html --sent-to Rat 2>/dev/null; cmp ../2025.html ../again.html; pfd verify ../again.html | tail -3
Sent        To
2026-03-01  Landesverwaltungsamt, Referat 5
2026-03-01  Rat
$ sed 's/162.384,00/162.385,00/' ../2025.html >../wrong.html; pfd verify ../wrong.html | grep -c Rat
0
[1]
# Papers of a meeting, and a report about one record: in that record's year.
$ pfd meeting packet 2025-01-23-buendnis -o ../packet.md --sent-to "Mitglieder des Bündnisses" && pfd verify ../packet.md | tail -2
Sent        To
2026-03-01  Mitglieder des Bündnisses
! [COMMIT] Förderjahr 2025: versandt: meeting packet 2025-01-23-buendnis
$ pfd report receipts 2025-014 -o ../receipts.json --sent-to Landesverwaltungsamt && pfd year show 2025 -O json | jq -c '.sent[] | [.no, .report, .format]'
[1,"report yearly --year 2025","html"]
[2,"report yearly --year 2025","html"]
[3,"meeting packet 2025-01-23-buendnis","md"]
[4,"report receipts 2025-014","json"]
! [COMMIT] Förderjahr 2025: versandt: report receipts 2025-014
# Not what cannot be proved, nor what is no file.
$ echo "# note" >>pfd.yaml; pfd report decisions --year 2025 -o ../dirty.md --sent-to Rat; ls ../dirty.md
! pfd: a report made with uncommitted edits cannot be verified and is not sent
!   commit the edits with git, or take the committed state: --at HEAD
! ls: cannot access '../dirty.md': No such file or directory
[2]
$ pfd report decisions --year 2025 --at HEAD -o ../clean.md --sent-to Rat; git checkout -q pfd.yaml
! pfd: pfd.yaml: has uncommitted edits; the change was judged without them (take them in: pfd commit PATH)
! [COMMIT] Förderjahr 2025: versandt: report decisions --year 2025
$ pfd report decisions --year 2025 --sent-to Rat
! pfd: --sent-to: name the file that is sent: -o FILE
!   see: pfd help report
[2]
$ pfd report decisions --year 2025 --sent-to "" -o ../d.md
! pfd: --sent-to: WHO is empty
!   see: pfd help report
[2]
$ pfd report decisions --year 2025 --sent-to Rat -o ../d.csv --table decisions
! pfd: --sent-to: csv does not say what it was made from; md, html, pdf, xlsx, json and yaml do
!   see: pfd help report
[2]
$ pfd report yearly --year 2025 --missing --sent-to Rat -o ../d.md
! pfd: --sent-to: that is no report to be sent
!   see: pfd help report
[2]
$ pfd report list --sent-to Rat -o ../d.md
! pfd: --sent-to: this is no report
!   see: pfd help report
[2]
$ pfd grant letter 2025-014 award --sent-to Rat -o ../d.md
! pfd: unknown option --sent-to
!   see: pfd help grant letter
[2]
$ pfd report decisions --year 2025 -o ../d.md --sent-to "$(printf 'R\001t')"; ls ../d.md
! sent-to: error: sent-to holds an invisible control character: R\x01t; type the text anew instead of pasting it [shape.text]
! ls: cannot access '../d.md': No such file or directory
[2]
$ git status --short; pfd check 2>&1 | grep -c ' error: '
0
[1]
# A file that asks for it when it is verified changes nothing.
$ sed "s/\(pfd:command .*\)/\1 --sent-to Rat -o evil.md/" ../clean.md >../evil.md; pfd verify ../evil.md | sed -n 2p; git status --short; git log --oneline | wc -l
Result:      differs from what its commit gives
6
