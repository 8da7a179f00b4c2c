# empty
# Attachments: named in records, kept in files/, which git ignores. All synthetic.
$ pfd init . --name Beispiel --place Beispielstadt --language en 2>/dev/null
$ pfd year add 2026 --pot action=5000 --source federal=4500 --source city=500 2>/dev/null
2026
$ pfd contact add --kind organisation --name 'Verein A' --democracy-declaration 2026-01-15 2>/dev/null
verein-a
$ pfd grant add --title Fest --applicant verein-a --requested 450 --track small --activity.start 2026-05-01 --activity.end 2026-05-02 --aims promote_democracy --audiences public >/dev/null 2>&1
$ mkdir ../in; printf 'a receipt' >../in/Beispiel.PDF; printf 'a photo' >../in/p.jpg; printf 'a list' >../in/list.muster
$ pfd grant award 2026-001 2>/dev/null
2026-001
$ pfd attach 2026-001 ../in/Beispiel.PDF --kind notice --title Bescheid --date 1.3.2026 --to decisions.1
2026-001
! [COMMIT] grant 2026-001: document 1 attached
$ git show --format=%s%n%b | grep -v '^index'
grant 2026-001: document 1 attached
Pfd-Command: attach
Pfd-Record: grant/2026-001
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
|
diff --git a/grants/2026/2026-001.yaml b/grants/2026/2026-001.yaml
--- a/grants/2026/2026-001.yaml
+++ b/grants/2026/2026-001.yaml
@@ -22,3 +22,12 @@ decisions:
     form: notice
     amount: 450.00
     by: office
+    document: '1'
+documents:
+  - no: 1
+    kind: notice
+    date: 2026-03-01
+    title: Bescheid
+    file: grants/2026/2026-001/1-notice.pdf
+    sha256: '83eb65c95f440cb09910acf3c9cbefd64381a6097980698b568cc4a749668244'
+    size: 9
$ find files -type f -printf '%m %s %p\n'; git status --short; pfd check
600 9 files/grants/2026/2026-001/1-notice.pdf
# The same content changes nothing.
$ pfd attach grant/2026-001 ../in/Beispiel.PDF
2026-001
! pfd: ../in/Beispiel.PDF: is attached already, as document 1
! pfd: nothing to change
$ pfd attach 2026-001 ../in/Beispiel.PDF --to approvals.office
2026-001
! pfd: ../in/Beispiel.PDF: is attached already, as document 1
! pfd: to name it there: pfd grant set 2026-001 approvals.office.document=1
! pfd: nothing to change
# Several at once, and an ending that might be a name.
$ pfd attach grants/2026/2026-001.yaml ../in/p.jpg ../in/list.muster ../in/p.jpg
2026-001
! pfd: ../in/p.jpg: is attached already, as document 2
! [COMMIT] grant 2026-001: document 2, 3 attached
$ find files -type f | sort; pfd grant show 2026-001 -O json | grep documents
files/grants/2026/2026-001/1-notice.pdf
files/grants/2026/2026-001/2-other.jpg
files/grants/2026/2026-001/3-other
  "documents": [
$ pfd files check
# A person's paper shows nothing but its number.
$ pfd contact add --kind person --name 'Mira Beispiel' 2>/dev/null >.id; printf '/.id\n' >>.git/info/exclude
$ pfd attach $(cat .id) ../in/p.jpg --kind other; find files/contacts -type f
p-PERSON
files/contacts/p-PERSON/1.jpg
! [COMMIT] contact p-PERSON: document 1 attached
$ pfd files check
grants/2026/2026-001.yaml:37:13: note: the same file as document 1 of contact/p-PERSON [attachment.twice]
# Looking first.
$ printf x >../in/x.pdf; pfd attach 2026 ../in/x.pdf --dry-run | grep '^+ '; ls files
+  - no: 1
+    kind: other
+    file: years/2026/1-other.pdf
+    sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'
+    size: 1
contacts
grants
$ pfd attach 2026 ../in/x.pdf --no-commit; git diff --stat; pfd attach 2026 ../in/x.pdf
2026
 years/2026.yaml | 6 ++++++
 1 file changed, 6 insertions(+)
! pfd: written, not committed
! pfd: years/2026.yaml: was edited by hand and not committed
!   see git diff HEAD years/2026.yaml; take it in with pfd commit years/2026.yaml, discard it, or repeat with --include-edits
[1]
$ git checkout -q years; pfd files check
files/years/2026/1-other.pdf:1:1: warning: no record names this file; attach it (pfd attach), or remove it: pfd files check --remove-unnamed [attachment.unnamed]
grants/2026/2026-001.yaml:37:13: note: the same file as document 1 of contact/p-PERSON [attachment.twice]
$ pfd files check --remove-unnamed
! pfd: remove for good: 1 files that no record names?
!   answer with --yes
[1]
$ pfd files check --remove-unnamed --yes; ls files
grants/2026/2026-001.yaml:37:13: note: the same file as document 1 of contact/p-PERSON [attachment.twice]
contacts
grants
! pfd: removed files: 1
# What is refused leaves nothing behind.
$ ln -s p.jpg ../in/link; : >../in/empty; truncate -s 100000001 ../in/large
$ for f in link empty large nowhere ''; do pfd attach 2026 ../in/x.pdf ../in/$f; done; ls files; git status --short
contacts
grants
! pfd: ../in/link: a symbolic link
!   name the file itself
! pfd: ../in/empty: empty
! pfd: ../in/large: larger than 100 MB
!   make it smaller, or split it
! pfd: ../in/nowhere: no such file
! pfd: ../in/: a directory
!   name the files in it
$ pfd attach 2026-001 ../in/x.pdf --to receipts.3
! receipts.3.document: error: receipts has no item 3; the list is still empty; a new one: receipts.+.…=… [shape.key]
[1]
$ pfd attach 2026-001 ../in/x.pdf --to title
! pfd: --to title: names no document
!   name an entry that has one, such as receipts.3 or decisions.1
[1]
$ pfd attach 2026-001 ../in/x.pdf ../in/p.jpg --title Rechnung
! pfd: --title and --to go with one file
!   see: pfd help attach
[2]
$ pfd attach 2026-001 ../in/x.pdf --kind bill
! --kind: error: "bill" is none of its values; one of: application, project_description, financing_plan, nonprofit_proof, articles, register_extract, democracy_declaration, notice, contract, payment_order, quote, receipt_list, attendance_list, narrative_report, fee_contract, invoice, publication, minutes, photo, other [shape.enum]
[1]
$ pfd attach pfd ../in/x.pdf
! pfd: pfd: a record of this kind has no documents
[1]
$ pfd attach 2026-009 ../in/x.pdf
! pfd: "2026-009": no such record
!   pfd KIND list names the records of a kind
[1]
$ pfd attach 2026-001 ../in/x.pdf --title ''
! title: error: title has no value; remove the line or give a value [shape.empty]
[1]
$ mv files moved; echo >files; pfd attach 2026-001 ../in/x.pdf; rm files; mv moved files
! pfd: files/grants/2026/2026-001: no such file
$ HOME=../nobody pfd attach 2026-001 ../in/x.pdf
! pfd: git does not know who commits: user.name is not set
!   git config --global user.name "First Last"; git config --global user.email name@example.org
[3]
$ pfd attach 2026-001 ../in/x.pdf --to decisions.1 --lang de
! pfd: grant/2026-001: decisions.1.document ändert sich nach der Bewilligung nur mit Begründung
!   die Begründung angeben: -m "…"
[1]
$ find files -type f | wc -l; git status --short
4
# A number that no document has, a path that leads out, a file without its sum.
$ pfd grant set 2026-001 decisions.1.document=7 -m x
! grants/2026/2026-001.yaml:25:15: error: there is no document 7 in this record; attach the file (pfd attach ID FILE --to …), or write in words where the paper is filed (consistency of the records) [document-known]
! pfd: refused: 1 error
[1]
$ pfd grant set 2026-001 decisions.1.document='Ordner 7' -m x 2>/dev/null
2026-001
$ pfd grant set 2026-001 documents.1.file=../pfd.yaml documents.1.size=
! grants/2026/2026-001.yaml:27:5: error: files/../pfd.yaml: size is missing or malformed; attach the file with pfd attach, which writes both (consistency of the records) [document-hash]
! grants/2026/2026-001.yaml:31:11: error: files/../pfd.yaml does not lie below files/; attach the file with pfd attach, which chooses its place (consistency of the records) [document-path]
! pfd: refused: 2 errors
[1]
# Gone, shortened, changed, open, a link, twice the same, unnamed.
$ rm files/grants/2026/2026-001/1-notice.pdf; printf 'a lisp' >files/grants/2026/2026-001/3-other
$ chmod 644 files/grants/2026/2026-001/2-other.jpg; ln -s 2-other.jpg files/grants/2026/2026-001/4-other
$ pfd files check
files/grants/2026/2026-001/4-other:1:1: warning: no record names this file; attach it (pfd attach), or remove it: pfd files check --remove-unnamed [attachment.unnamed]
grants/2026/2026-001.yaml:31:11: error: files/grants/2026/2026-001/1-notice.pdf is not on this machine; copy files/ from the machine that has it, or run pfd files export there [attachment.missing]
grants/2026/2026-001.yaml:36:11: warning: files/grants/2026/2026-001/2-other.jpg can be read by others; chmod -R go= files [attachment.open]
grants/2026/2026-001.yaml:37:13: note: the same file as document 1 of contact/p-PERSON [attachment.twice]
grants/2026/2026-001.yaml:42:13: error: files/grants/2026/2026-001/3-other is not the file that was attached: its SHA-256 is dd9b51456bd18cdf9cea27d9c3ef2eb86ff6094de7019206ad25feb2594bc640; bring the file back from another copy, or attach the new one: pfd attach [attachment.changed]
[1]
$ pfd files check --lang de $(cat .id)
$ pfd files check 2026-001 -O json | head -n 12
[
  {
    "schema": "pfd/findings/1",
    "file": "files/grants/2026/2026-001/4-other",
    "line": 1,
    "column": 1,
    "severity": "warning",
    "rule": "attachment.unnamed",
    "message": "no record names this file",
    "remedy": "attach it (pfd attach), or remove it: pfd files check --remove-unnamed",
    "source": null,
    "record": null,
$ printf x >>files/grants/2026/2026-001/3-other; pfd files check 2026-001 2>&1 | grep bytes
grants/2026/2026-001.yaml:43:11: error: files/grants/2026/2026-001/3-other has 7 bytes, not 6; bring the file back from another copy, or attach the new one: pfd attach [attachment.changed]
$ pfd files check nobody
! pfd: "nobody": no such record
!   pfd KIND list names the records of a kind
[1]
# Removing an entry leaves the file.
$ pfd grant set 2026-001 documents.3= 2>/dev/null; pfd files check 2026-001 | grep 3-other
2026-001
files/grants/2026/2026-001/3-other:1:1: warning: no record names this file; attach it (pfd attach), or remove it: pfd files check --remove-unnamed [attachment.unnamed]
# For another machine: all in order, or nothing.
$ pfd files export ../export
! grants/2026/2026-001.yaml:31:11: error: files/grants/2026/2026-001/1-notice.pdf is not on this machine; copy files/ from the machine that has it, or run pfd files export there [attachment.missing]
[1]
$ ls ../export
! ls: cannot access '../export': No such file or directory
[2]
$ printf 'a receipt' >files/grants/2026/2026-001/1-notice.pdf; chmod -R go= files
$ pfd files export ../export && find ../export -type f -printf '%m %P\n' | sort && cd ../export && sha256sum -c SHA256SUMS
600 SHA256SUMS
600 files/contacts/p-PERSON/1.jpg
600 files/grants/2026/2026-001/1-notice.pdf
600 files/grants/2026/2026-001/2-other.jpg
files/contacts/p-PERSON/1.jpg: OK
files/grants/2026/2026-001/1-notice.pdf: OK
files/grants/2026/2026-001/2-other.jpg: OK
$ pfd files export ../export
! pfd: ../export: something stands there already
!   name a new or empty directory
[1]
$ pfd files export ../year --year 2026 && (cd ../year && find . -type f | sort)
./SHA256SUMS
./files/grants/2026/2026-001/1-notice.pdf
./files/grants/2026/2026-001/2-other.jpg
$ pfd files export ../earlier 2026-001 --at HEAD~1; pfd files export ../same 2026-001 --at HEAD && diff -r ../year ../same
! grants/2026/2026-001.yaml:43:11: error: files/grants/2026/2026-001/3-other has 7 bytes, not 6; bring the file back from another copy, or attach the new one: pfd attach [attachment.changed]
$ pfd files export ../a.tar 2026-001 && pfd files export ../b.tar grant/2026-001 && cmp ../a.tar ../b.tar && tar -tvf ../a.tar
-rw------- 0/0             211 2026-03-01 12:00 SHA256SUMS
-rw------- 0/0               9 2026-03-01 12:00 files/grants/2026/2026-001/1-notice.pdf
-rw------- 0/0               7 2026-03-01 12:00 files/grants/2026/2026-001/2-other.jpg
$ pfd files export ../a.tar
! pfd: ../a.tar: something stands there already
!   name a new directory, or a new file ending in .tar
[1]
$ pfd files export ../none contact/verein-a
! pfd: no record asked about names a file
[1]
$ mv files ../gone; tar --skip-old-files -xf ../a.tar files && pfd files check 2026-001
# Attachments are not sealed: erasing tells what is left to do.
$ pfd attach $(cat .id) ../in/list.muster --kind other >/dev/null 2>&1; pfd privacy erase $(cat .id) --class contact -m x --yes
p-PERSON
! [COMMIT] contact p-PERSON: erasure: contact
! [COMMIT] keystore k-KEYSTORE: erasures confirmed
! pfd: p-PERSON: erased: contact
! pfd: left to do: files/contacts/p-PERSON/1.jpg is not sealed; it is not on this machine, remove it where it is
! pfd: left to do: files/contacts/p-PERSON/2 is not sealed; remove it here and in every copy
