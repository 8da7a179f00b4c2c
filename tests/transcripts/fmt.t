# pfd fmt: records in good form, on request.  All people are synthetic.
$ pfd fmt grants --check; pfd fmt 2025-014 --check; pfd fmt contacts years
file	form
file	form
file	form
# what other editors leave, and fields in any order: each comment stays with its field
$ printf '\357\273\277# der Verein\r\n\r\nname: Neu  \r\n# Art\r\nkind: group # eine Gruppe\r\nx_eigenes: 1\r\nphone: 0391 5551234' >contacts/neu.yaml; pfd check neu; pfd fmt neu --check -O json; pfd fmt neu -n; pfd fmt neu; cat -A contacts/neu.yaml; pfd fmt neu --check; pfd commit; git log -1 --format=%s; rm contacts/neu.yaml; git checkout -q contacts
contacts/neu.yaml:1:1: error: the file begins with a byte order mark; save the file as UTF-8 without BOM, or run pfd fmt [yaml.bom]
contacts/neu.yaml:1:14: error: the lines end with CR LF instead of LF; save the file with Unix line ends (LF), or run pfd fmt [yaml.crlf]
[
  {
    "schema": "pfd/fmt/1",
    "file": "contacts/neu.yaml",
    "form": "bom crlf end blanks order"
  }
]
--- a/contacts/neu.yaml
+++ b/contacts/neu.yaml
@@ -1,7 +1,7 @@
-﻿# der Verein
-
-name: Neu  
-# Art
-kind: group # eine Gruppe
-x_eigenes: 1
-phone: 0391 5551234
\ No newline at end of file
+# der Verein
+
+# Art
+kind: group # eine Gruppe
+x_eigenes: 1
+name: Neu
+phone: 0391 5551234
file	form
contacts/neu.yaml	bom crlf end blanks order
| # der Verein$
$
| # Art$
kind: group # eine Gruppe$
x_eigenes: 1$
name: Neu$
phone: 0391 5551234$
file	form
contact/neu
Kontakt neu: angelegt
! pfd: written, not committed: pfd commit takes it in
! [COMMIT] Kontakt neu: angelegt
# by id, path and folder; German; nothing of what it says changes
$ sed -i 's/^requested:.*/&  /' grants/2025/2025-014.yaml; sed -i '/^title:/{h;d};/^applicant:/G' grants/2025/2025-015.yaml; pfd fmt --check --lang de -O table grants/2025; cd grants; pfd fmt 2025 -O jsonl; cd ..; git diff --stat; git checkout -q .
Datei                      Form
grants/2025/2025-014.yaml  Leerzeichen am Zeilenende
grants/2025/2025-015.yaml  Reihenfolge der Felder
{"schema":"pfd/fmt/1","file":"grants/2025/2025-014.yaml","form":"blanks"}
{"schema":"pfd/fmt/1","file":"grants/2025/2025-015.yaml","form":"order"}
! pfd: written, not committed: pfd commit takes it in
# written is written, even where it cannot be said
$ sed -i 's/^requested:.*/&  /' grants/2025/2025-014.yaml; pfd fmt >/dev/full; echo $?; printf 'kind: group\nname: Ganz neu\n' | pfd contact add --from - --no-commit >/dev/full; echo $?; git status --short; rm contacts/ganz-neu.yaml
4
4
?? contacts/ganz-neu.yaml
! pfd: written, not committed: pfd commit takes it in
! pfd: standard output: no space left on device
!   the files are written
! pfd: written, not committed
! pfd: standard output: no space left on device
!   the files are written
# what cannot be parsed even so is told with its place, and nothing is written
$ printf 'a: [\r\n' >contacts/kaputt.yaml; sed -i 's/^requested:.*/&  /' grants/2025/2025-014.yaml; pfd fmt; pfd fmt grants; git diff --stat; rm contacts/kaputt.yaml; git checkout -q .
file	form
grants/2025/2025-014.yaml	blanks
! contacts/kaputt.yaml:1:4: error: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
! pfd: written, not committed: pfd commit takes it in
$ pfd fmt nichts; pfd fmt README.md; pfd fmt ../..; pfd fmt --at HEAD
! pfd: "nichts": no such record
!   pfd KIND list names the records of a kind
! pfd: "README.md": no such record
!   pfd KIND list names the records of a kind
! pfd: "../..": no such record
!   pfd KIND list names the records of a kind
! pfd: pfd fmt has no --at
!   it brings the files of the work tree into form
[2]
