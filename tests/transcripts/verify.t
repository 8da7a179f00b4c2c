# What the office sent can be made again from its commit and compared.
$ pfd report yearly --year 2025 -o ../2025.md
$ pfd verify ../2025.md
File:       ../2025.md
Result:     identical
Command:    report yearly --year 2025
Commit:     COMMIT
As of:      2026-03-01
pfd:        0.1.0
Libraries:  LIBRARIES
# Another language, another zone, and from a clone.
$ git clone -q . ../clone
$ cd ../clone && LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo pfd verify ../2025.md
Datei:         ../2025.md
Ergebnis:      identisch
Befehl:        report yearly --year 2025
Commit:        COMMIT
Stichtag:      2026-03-01
pfd:           0.1.0
Bibliotheken:  LIBRARIES
# A single digit.
$ sed 's/162.384,00/162.385,00/' ../2025.md >../wrong.md
$ pfd verify ../wrong.md
File:        ../wrong.md
Result:      differs from what its commit gives
Where:       ../wrong.md:17:144
There:       gten Vorhaben bewilligt, zusammen 162.385,00 €. Zu den Terminen der Projekte u
Made again:  gten Vorhaben bewilligt, zusammen 162.384,00 €. Zu den Terminen der Projekte u
Command:     report yearly --year 2025
Commit:      COMMIT
As of:       2026-03-01
pfd:         0.1.0
Libraries:   LIBRARIES
[1]
$ pfd verify ../wrong.md -O json
{
  "schema": "pfd/verify/1",
  "facts": {
    "file": "../wrong.md",
    "result": "differs",
    "where": "../wrong.md:17:144",
    "there": "gten Vorhaben bewilligt, zusammen 162.385,00 €. Zu den Terminen der Projekte u",
    "made": "gten Vorhaben bewilligt, zusammen 162.384,00 €. Zu den Terminen der Projekte u",
    "command": "report yearly --year 2025",
    "commit": "COMMIT",
    "as_of": "2026-03-01",
    "pfd": "0.1.0",
    "libraries": "LIBRARIES"
  }
}
[1]
# Every format that says where it comes from, and nothing of a later state.
$ for f in json yaml html xlsx pdf; do pfd report decisions --year 2025 -o ../d.$f; done
$ pfd grant add --year 2025 --track small --title "Fest" --applicant beispielverein-sprachcafe-neue-welt-ev --requested 100.00 --received 2025-12-01 2>/dev/null
2025-075
$ for f in json yaml html xlsx pdf; do pfd verify ../d.$f -O json | grep result; done
    "result": "identical",
    "result": "identical",
    "result": "identical",
    "result": "identical",
    "result": "identical",
# A report in the other language.
$ pfd report decisions --year 2025 --lang en -o ../en.html && pfd verify ../en.html | head -2
File:       ../en.html
Result:     identical
# Made by other versions: the figures are compared.
$ sed 's/SQLite [0-9.]*/SQLite 3.1.0/' ../d.yaml >../old.yaml; pfd verify ../old.yaml | head -2
File:       ../old.yaml
Result:     figures identical, rendering not comparable: made by other versions
$ sed 's/SQLite [0-9.]*/SQLite 3.1.0/; s/\(document: .\)[0-9a-f]/\1z/' ../d.yaml >../old.yaml; pfd verify ../old.yaml | head -2
File:       ../old.yaml
Result:     differs from what its commit gives
# With open edits nothing can be proved, and the report says so.
$ echo "# note" >>pfd.yaml; pfd report decisions --year 2025 -o ../dirty.md; tail -3 ../dirty.md; pfd verify ../dirty.md; git checkout -q pfd.yaml
pfd:document DOCUMENT
pfd:proof nicht prüfbar: mit offenen Änderungen erstellt
-->
File:       ../dirty.md
Result:     cannot be verified: made with uncommitted edits
Command:    report decisions --year 2025
Commit:     COMMIT
As of:      2026-03-01
pfd:        0.1.0
Libraries:  LIBRARIES
# What is no report, or asks for something else than one.
$ pfd verify README.md
! pfd: README.md: says nothing of its origin
!   reports of pfd do in the formats md, html, pdf, xlsx, json and yaml
[1]
$ pfd verify ../nothing.md
! pfd: ../nothing.md: no such file
[1]
$ sed "s/^pfd:command .*/pfd:command grant remove 2026-001 -%2Dyes/" ../2025.md >../evil.md; pfd verify ../evil.md; git status --short
! pfd: it makes no document of a revision
!   see: pfd help grant remove
$ sed "s/^pfd:command .*/pfd:command report yearly -o evil.txt/" ../2025.md >../evil.md; pfd verify ../evil.md | head -2; ls evil.txt
File:        ../evil.md
Result:      differs from what its commit gives
! ls: cannot access 'evil.txt': No such file or directory
[2]
$ for c in "files export evil" "grant pack 2025-014 -o evil" "meeting letters 2025-08-21-buendnis -o evil"; do sed "s/^pfd:command .*/pfd:command $c/" ../2025.md >../evil.md; pfd verify ../evil.md 2>&1 | head -2; done; ls evil
pfd: it makes no document of a revision
  see: pfd help files export
pfd: it makes no document of a revision
  see: pfd help grant pack
pfd: it makes no document of a revision
  see: pfd help meeting letters
! ls: cannot access 'evil': No such file or directory
[2]
$ sed "s/^pfd:commit .*/pfd:commit 0123456789012345678901234567890123456789/" ../2025.md >../gone.md; pfd verify ../gone.md
! pfd: COMMIT: no such revision
!   a commit's id, a branch, a tag or a day; pfd log lists the commits
[1]
$ pfd verify
! pfd: FILE is missing
!   see: pfd help verify
[2]
