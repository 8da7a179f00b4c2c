# empty
# Fields: set, removed, lists; only the lines concerned change.
$ pfd init . --name Beispiel --place Beispielstadt --language de
! [COMMIT] Partnerschaft: angelegt
$ printf 'local_aims:\n  # unser erstes Ziel\n  - aim: a\n    title: A   # kurz\n' >>pfd.yaml && git commit -qam 'local aims'
$ pfd partnership set local_aims.a.title=Anders area='Ganz Beispielstadt'
pfd
! [COMMIT] Partnerschaft: Örtliche Ziele a: Titel, Fördergebiet geändert
$ pfd partnership set pfd area=
pfd
! [COMMIT] Partnerschaft: Fördergebiet geändert
$ git diff HEAD~2 -- pfd.yaml | tail -n +5
@@ -27,4 +27,4 @@ bodies:
 local_aims:
   # unser erstes Ziel
   - aim: a
-    title: A   # kurz
+    title: Anders   # kurz
$ git log -1 --format=%B | grep .
Partnerschaft: Fördergebiet geändert
Pfd-Command: partnership set
Pfd-Record: partnership/pfd
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
$ pfd partnership set
! pfd: ID is missing
!   see: pfd help partnership set
[2]
$ pfd partnership set area
! pfd: FIELD=VALUE is missing
!   see: pfd help partnership set
[2]
$ pfd partnership set aera=x schema=
! schema: error: schema is required and cannot be removed; give it another value: schema=… [shape.required]
! aera: error: there is no such field; did you mean area? Fields of your own begin with x_ [shape.unknown]
[1]
$ pfd partnership set name=Beispiel
pfd
! pfd: nothing to change
# Hand edits are never swept in.
$ sed -i 's/Beispielstadt/Musterstadt/' pfd.yaml
$ pfd partnership set area=Umland
! pfd: pfd.yaml: was edited by hand and not committed
!   see git diff HEAD pfd.yaml; take it in with pfd commit pfd.yaml, discard it, or repeat with --include-edits
[1]
$ pfd partnership set area=Umland --include-edits
pfd
! [COMMIT] Partnerschaft: Fördergebiet geändert
$ git status --short && git show --stat --format= HEAD
 pfd.yaml | 3 ++-
 1 file changed, 2 insertions(+), 1 deletion(-)
$ pfd partnership set area=Land --no-commit && git status --short
pfd
 M pfd.yaml
! pfd: written, not committed

# A plus is a new item: numbered by itself, or with the key that is given.
$ git checkout -q pfd.yaml && pfd partnership set bodies.+.body=ag bodies.+.name="Arbeitsgruppe Feste"
pfd
! [COMMIT] Partnerschaft: Gremien (neu): Schlüssel, Gremien (neu): Name geändert
$ git show --format=%s | grep '^[+A-Z]'
Partnerschaft: Gremien (neu): Schlüssel, Gremien (neu): Name geändert
+++ b/pfd.yaml
+  - body: ag
+    name: Arbeitsgruppe Feste
$ pfd partnership set bodies.+a.body=rat bodies.+a.name=Rat bodies.+b.body=kreis bodies.+b.name=Kreis --dry-run
--- a/pfd.yaml
+++ b/pfd.yaml
@@ -27,6 +27,10 @@
       source: 'angenommen, mit der Geschäftsordnung abzugleichen [GKU]'
   - body: ag
     name: Arbeitsgruppe Feste
+  - body: rat
+    name: Rat
+  - body: kreis
+    name: Kreis
 local_aims:
   # unser erstes Ziel
   - aim: a
$ pfd partnership set bodies.+.name="Arbeitsgruppe"
! bodies.+: error: a new item goes by its body; add bodies.+.body=… [shape.key]
[1]
$ pfd partnership set bodies.+.body=ag bodies.+.name="Arbeitsgruppe"
! bodies.+.body: error: there is an item ag already; change it: bodies.ag.…=… [shape.key]
[1]
$ pfd partnership set bodies.werk.name="Arbeitsgruppe"
! bodies.werk.name: error: bodies has no item werk; there are: buendnis, ag; a new one: bodies.+.…=… [shape.key]
[1]
$ pfd contact add --name "Beispielverein e.V." --kind organisation
beispielverein-ev
! [COMMIT] Kontakt beispielverein-ev: angelegt
$ pfd contact set beispielverein-ev documents.+.kind=articles documents.+.title=Satzung
beispielverein-ev
! [COMMIT] Kontakt beispielverein-ev: Dokumente (neu): Art, Dokumente (neu): Titel geändert
$ git show --format=%s | grep '^[+A-Z]'
Kontakt beispielverein-ev: Dokumente (neu): Art, Dokumente (neu): Titel geändert
+++ b/contacts/beispielverein-ev.yaml
+documents:
+  - no: 1
+    kind: articles
+    title: Satzung
# A list that is set in two steps is one field of the subject.
$ pfd year add 2026 --pot action=1 --source own=1 2>&-; pfd contact add --kind group --name Chor 2>&-; pfd grant add --track small --title Fest --applicant chor --requested 1 --aims promote_democracy 2>&-; pfd grant set 2026-001 aims+=shape_diversity aims-=promote_democracy
2026
chor
2026-001
2026-001
! [COMMIT] Förderung 2026-001: Programmziele geändert
