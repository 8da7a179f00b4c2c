# What the user edited or staged by hand is never swept in; nothing is written
# unasked; and what is no repository.
$ pfd year add 2026 --pot action=5000 --source federal=4500 --source city=500 2>&1 | tail -1
2026
$ pfd contact add --kind organisation --name 'Verein A' --democracy-declaration 2026-01-15 2>/dev/null
verein-a
$ pfd grant add --title Fest --applicant verein-a --track small --requested 300 --aims promote_democracy --audiences public --districts altstadt --local-aims vielfalt 2>/dev/null
2026-001
# --dry-run shows the diff and changes nothing
$ pfd grant set 2026-001 requested=310 --dry-run
--- a/grants/2026/2026-001.yaml
+++ b/grants/2026/2026-001.yaml
@@ -8,6 +8,6 @@
 audiences: [public]
 districts: [altstadt]
 received: 2026-03-01
-requested: 300.00
+requested: 310.00
 financing: fixed
 settlement_mode: receipts
$ pfd grant add --title Zwei --applicant verein-a --track small --requested 300 --aims promote_democracy --audiences public --districts altstadt --local-aims vielfalt --dry-run
--- /dev/null
+++ b/grants/2026/2026-002.yaml
@@ -0,0 +1,13 @@
+# yaml-language-server: $schema=../../.pfd/schema/grant.json
+title: Zwei
+applicant: verein-a
+track: small
+pot: action
+aims: [promote_democracy]
+local_aims: [vielfalt]
+audiences: [public]
+districts: [altstadt]
+received: 2026-03-01
+requested: 300.00
+financing: fixed
+settlement_mode: receipts
$ pfd contact rename verein-a verein-b --dry-run | grep '^[-+]'
--- a/contacts/verein-a.yaml
+++ /dev/null
-# yaml-language-server: $schema=../.pfd/schema/contact.json
-kind: organisation
-name: Verein A
-democracy_declaration: 2026-01-15
--- /dev/null
+++ b/contacts/verein-b.yaml
+# yaml-language-server: $schema=../.pfd/schema/contact.json
+kind: organisation
+name: Verein A
+democracy_declaration: 2026-01-15
--- a/grants/2026/2026-001.yaml
+++ b/grants/2026/2026-001.yaml
-applicant: verein-a
+applicant: verein-b
$ git status --short; git rev-list --count HEAD; ls grants/2026
4
2026-001.yaml
# --no-commit writes and leaves it to the user
$ pfd grant set 2026-001 requested=310 --no-commit
2026-001
! pfd: written, not committed
$ git diff -U0 | tail -n +5; git status --short
@@ -11 +11 @@ received: 2026-03-01
-requested: 300.00
+requested: 310.00
 M grants/2026/2026-001.yaml
# then the file is the user's: refused, or taken along on demand
$ pfd grant set 2026-001 title=Straßenfest
! pfd: grants/2026/2026-001.yaml: was edited by hand and not committed
!   see git diff HEAD grants/2026/2026-001.yaml; take it in with pfd commit grants/2026/2026-001.yaml, discard it, or repeat with --include-edits
[1]
$ pfd grant award 2026-001
! pfd: grants/2026/2026-001.yaml: was edited by hand and not committed
!   see git diff HEAD grants/2026/2026-001.yaml; take it in with pfd commit grants/2026/2026-001.yaml, discard it, or repeat with --include-edits
[1]
$ pfd grant set 2026-001 title=Straßenfest --include-edits
2026-001
! [COMMIT] Förderung 2026-001: Titel geändert
$ git show --format= -U0 | tail -n +5; git status --short
@@ -2 +2 @@
-title: Fest
+title: Straßenfest
@@ -11 +11 @@ received: 2026-03-01
-requested: 300.00
+requested: 310.00
# a hand edit elsewhere, staged or not, stays as it is
$ echo '# von Hand' >>contacts/verein-a.yaml; echo '# vorgemerkt' >>years/2026.yaml; echo neu >notiz.txt; git add years/2026.yaml notiz.txt
$ pfd grant set 2026-001 requested=320
2026-001
! pfd: years/2026.yaml: has uncommitted edits; the change was judged without them (take them in: pfd commit PATH)
! [COMMIT] Förderung 2026-001: Beantragt geändert
$ git show --stat --format=; git status --short
 grants/2026/2026-001.yaml | 2 +-
 1 file changed, 1 insertion(+), 1 deletion(-)
 M contacts/verein-a.yaml
A  notiz.txt
M  years/2026.yaml
$ git diff --cached --stat
 notiz.txt       | 1 +
 years/2026.yaml | 1 +
 2 files changed, 2 insertions(+)
$ pfd grant set 2026-001 requested=330 --dry-run --lang de >/dev/null
! pfd: years/2026.yaml: enthält nicht übernommene Änderungen; geurteilt wurde ohne sie (übernehmen: pfd commit PFAD)
# a staged change of the touched file itself
$ sed -i 's/320.00/330.00/' grants/2026/2026-001.yaml; git add grants; sed -i 's/330.00/320.00/' grants/2026/2026-001.yaml; git status --short
 M contacts/verein-a.yaml
MM grants/2026/2026-001.yaml
A  notiz.txt
M  years/2026.yaml
$ pfd grant set 2026-001 title=Fest
! pfd: grants/2026/2026-001.yaml: was edited by hand and not committed
!   see git diff HEAD grants/2026/2026-001.yaml; take it in with pfd commit grants/2026/2026-001.yaml, discard it, or repeat with --include-edits
[1]
$ git reset -q; git checkout -q grants; git status --short
 M contacts/verein-a.yaml
 M years/2026.yaml
?? notiz.txt
# a file of the user's where a new record would stand
$ echo 'x' >grants/2026/2026-002.yaml; pfd grant add --title Zwei --applicant verein-a --track small --requested 300 --aims promote_democracy --audiences public --districts altstadt --local-aims vielfalt
2026-003
! pfd: years/2026.yaml: has uncommitted edits; the change was judged without them (take them in: pfd commit PATH)
! [COMMIT] Förderung 2026-003: angelegt – Zwei
$ cat grants/2026/2026-002.yaml; git status --short grants; rm -f grants/2026/2026-002.yaml
x
?? grants/2026/2026-002.yaml
# the reason after the award: to change or remove, not to add
$ git stash -q 2>/dev/null; pfd grant show 2026-001 | grep requested
requested: 320.00
$ pfd grant award 2026-001
2026-001
! [COMMIT] Förderung 2026-001: bewilligt 320,00 €
$ pfd grant set 2026-001 requested=340
! pfd: grant/2026-001: after the award requested changes with a reason only
!   give the reason: -m "…"
[1]
$ pfd grant set 2026-001 requested=340 -m 'Schreibfehler im Antrag: 340 statt 320'
2026-001
! [COMMIT] Förderung 2026-001: Beantragt geändert
$ git log -1 --format=%B
Förderung 2026-001: Beantragt geändert
|
Schreibfehler im Antrag: 340 statt 320
|
Pfd-Command: grant set
Pfd-Record: grant/2026-001
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
# a whole list goes like any field; what is refused names the list
$ pfd grant set 2026-001 decisions=; pfd grant set 2026-001 decisions.1=
! pfd: grant/2026-001: after the award decisions changes with a reason only
!   give the reason: -m "…"
! pfd: grant/2026-001: after the award decisions changes with a reason only
!   give the reason: -m "…"
[1]
$ pfd grant set 2026-001 decisions=x -m so
! decisions: error: decisions is a list whose items have fields of their own; name item and field, decisions.KEY.kind=…, of a new item decisions.+.kind=…; the fields are: no, kind, date, form, amount, by, conditions, reason, document [shape.type]
[1]
$ pfd grant set 2026-001 decisions= -m so --dry-run | grep '^[-+] '
-  - no: 1
-    kind: award
-    date: 2026-03-01
-    form: notice
-    amount: 320.00
-    by: office
# one line, whatever was typed, and not a long one
$ pfd grant set 2026-001 requested=350 -m "$(printf 'Korrektur\n\nPfd-Record: grant/2026-999')" && git log -1 --format=%b
2026-001
Korrektur  Pfd-Record: grant/2026-999
|
Pfd-Command: grant set
Pfd-Record: grant/2026-001
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
! [COMMIT] Förderung 2026-001: Beantragt geändert
$ pfd grant set 2026-001 requested=360 -m "$(printf '%0201d' 1)"
! pfd: -m: the reason has 201 bytes; at most 200 are possible
!   say it in one line; more can stand in the record
[1]
$ pfd grant set 2026-001 decisions.1.date=
! decisions.1.date: error: decisions.1.date is required and cannot be removed; give it another value: decisions.1.date=… [shape.required]
[1]
$ pfd grant set 2026-001 received=
! grants/2026/2026-001.yaml:2:1: error: awarded, but not received; enter the day: "pfd grant set ID received=…" (consistency of the records) [application-received]
! pfd: refused: 1 error
[1]
$ pfd grant set 2026-001 settlement.received=2026-12-01 description='Ein Fest'
2026-001
! [COMMIT] Förderung 2026-001: Verwendungsnachweis: Eingegangen, Beschreibung geändert
! grants/2026/2026-001.yaml:2:1: warning: the proof of use lacks: Receipts; ask for it and record it in `receipts` ([S23][S24]) [settlement-complete]
! grants/2026/2026-001.yaml:26:3: warning: the proof of use lacks: Narrative report; ask for it and record it in `settlement.narrative` ([S23][S24]) [settlement-complete]
$ pfd grant set 2026-001 title=Festlein
2026-001
! [COMMIT] Förderung 2026-001: Titel geändert
$ pfd grant remove 2026-001
! pfd: grant/2026-001: after the award it is removed with a reason only
!   give the reason: -m "…"
[1]
$ pfd grant remove 2026-001 -m 'doppelt'
2026-001
! [COMMIT] Förderung 2026-001: entfernt
# who commits must be known
$ HOME=/nonexistent pfd contact add --kind group --name Neu
! pfd: git does not know who commits: user.name is not set
!   git config --global user.name "First Last"; git config --global user.email name@example.org
[3]
$ git status --short
?? notiz.txt
$ HOME=/nonexistent GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=B GIT_COMMITTER_EMAIL=b@example.org pfd contact add --kind group --name Neu && git log -1 --format='%an %ae %cn %ce'
neu
A a@example.org B b@example.org
! [COMMIT] Kontakt neu: angelegt
# a hook of the user's
$ printf '#!/bin/sh\nexit 1\n' >.git/hooks/commit-msg; chmod +x .git/hooks/commit-msg; pfd contact add --kind group --name Kunst; rm .git/hooks/commit-msg
kunst
! [COMMIT] Kontakt kunst: angelegt
! pfd: git's hook commit-msg was not run
# no repository
$ mkdir ../leer; cd ../leer; pfd grant list; pfd grant add --title x; pfd check
! pfd: TMP/leer: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
! pfd: TMP/leer: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
! pfd: TMP/leer: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
[1]
$ cd ../leer; git init -q; pfd grant list; pfd grant set 2026-001 title=x; ls -A
.git
! pfd: TMP/leer: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
! pfd: TMP/leer: no pfd.yaml here or in a directory above
!   change into the data repository, or make one with pfd init
