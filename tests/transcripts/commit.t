# `pfd commit`: hand edits, checked and committed like any change
$ pfd year add 2026 --pot action=5000 --source federal=4500 --source city=500 2>&1 | tail -1
2026
$ pfd contact add --kind organisation --name 'Verein A' --democracy-declaration 2026-01-15 2>/dev/null
verein-a
$ pfd grant add --title Fest --applicant verein-a --track small --requested 300 --aims promote_democracy --audiences public --districts altstadt --local-aims vielfalt 2>/dev/null
2026-001
$ pfd commit
! pfd: nothing to change
# one record; what it would be, and what it is
$ sed -i 's/^title: Fest/title: Straßenfest/; s/300.00/310.00/' grants/2026/2026-001.yaml
$ pfd commit --dry-run; git status --short; pfd commit --no-commit
--- a/grants/2026/2026-001.yaml
+++ b/grants/2026/2026-001.yaml
@@ -1,5 +1,5 @@
 # yaml-language-server: $schema=../../.pfd/schema/grant.json
-title: Fest
+title: Straßenfest
 applicant: verein-a
 track: small
 pot: action
@@ -8,6 +8,6 @@
 audiences: [public]
 districts: [altstadt]
 received: 2026-03-01
-requested: 300.00
+requested: 310.00
 financing: fixed
 settlement_mode: receipts
 M grants/2026/2026-001.yaml
! pfd: commit --no-commit would do nothing; --dry-run shows what would be committed
!   see: pfd help commit
[2]
$ pfd commit; git log -1 --format=%B; git status --short
grant/2026-001
Förderung 2026-001: Titel, Beantragt geändert
|
Pfd-Command: commit
Pfd-Record: grant/2026-001
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
! [COMMIT] Förderung 2026-001: Titel, Beantragt geändert
# a new list item, one that goes, a comment
$ printf 'documents:\n  - no: 1\n    kind: other\n    date: 2026-02-01\n    sha256: %064d\n' 7 >>grants/2026/2026-001.yaml; pfd commit; sed -i '/^documents:/,$d' grants/2026/2026-001.yaml; pfd commit; echo '# am Telefon' >>grants/2026/2026-001.yaml; pfd commit
grant/2026-001
grant/2026-001
grant/2026-001
! [COMMIT] Förderung 2026-001: Dokumente 1 neu
! [COMMIT] Förderung 2026-001: Dokumente 1 entfernt
! [COMMIT] Förderung 2026-001: anders geschrieben
# several at once, one of them new, one removed; the user's other files stay
$ pfd contact add --kind group --name Alt 2>/dev/null; printf 'kind: group\nname: Neu\n' >contacts/neu.yaml; rm contacts/alt.yaml; sed -i 's/310/320/' grants/2026/2026-001.yaml; echo x >notiz.txt; echo y >merken.txt; git add merken.txt
alt
$ pfd commit; git status --short; git log -1 --format=%b
contact/alt
contact/neu
grant/2026-001
A  merken.txt
?? notiz.txt
Pfd-Command: commit
Pfd-Record: contact/alt
Pfd-Record: contact/neu
Pfd-Record: grant/2026-001
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
! [COMMIT] Kontakt alt: entfernt; Kontakt neu: angelegt; Förderung 2026-001: Beantragt geändert
# what is named, by id, by path, from below, and gone
$ sed -i 's/320/330/' grants/2026/2026-001.yaml; sed -i 's/Neu/Ganz neu/' contacts/neu.yaml; pfd commit 2026-001; git status --short
grant/2026-001
 M contacts/neu.yaml
A  merken.txt
?? notiz.txt
! [COMMIT] Förderung 2026-001: Beantragt geändert
$ cd contacts && rm neu.yaml && pfd commit neu.yaml && cd .. && git status --short
contact/neu
A  merken.txt
?? notiz.txt
! [COMMIT] Kontakt neu: entfernt
$ sed -i 's/330/340/' grants/2026/2026-001.yaml; pfd commit contacts; pfd commit nichts; pfd commit grant/2026-001 ./grants --lang de
grant/2026-001
! pfd: contacts: nothing there was edited by hand
!   pfd diff shows what was
! pfd: nichts: nothing there was edited by hand
!   pfd diff shows what was
! [COMMIT] Förderung 2026-001: Beantragt geändert
# moved by hand is renamed, if the references follow
$ git mv contacts/verein-a.yaml contacts/verein-b.yaml; pfd commit; git status --short
R  contacts/verein-a.yaml -> contacts/verein-b.yaml
A  merken.txt
?? notiz.txt
! grants/2026/2026-001.yaml:3:12: error: there is no contact verein-a; did you mean verein-b? (consistency of the records) [reference]
! pfd: refused: 1 error
$ sed -i 's/verein-a/verein-b/' grants/2026/2026-001.yaml; pfd commit; git log -1 --format=%b; git status --short; pfd log contact/verein-b -O csv | cut -d, -f 1,4
contact/verein-b
grant/2026-001
Pfd-Command: commit
Pfd-Record: contact/verein-b
Pfd-Record: grant/2026-001
Pfd-Renamed: contact/verein-a contact/verein-b
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
A  merken.txt
?? notiz.txt
date,subject
2026-03-01,Kontakt verein-b: umbenannt (verein-a); Förderung 2026-001: Antragsteller geändert
2026-03-01,Kontakt verein-a: angelegt
! [COMMIT] Kontakt verein-b: umbenannt (verein-a); Förderung 2026-001: Antragsteller geändert
# other files where they are named, and nothing that git is told to pass over
$ mkdir -p reports; printf -- '-- title: Summe\nSELECT 1 AS n\n' >reports/summe.sql; echo weg >reports/alt.bak; echo '*.bak' >.gitignore; pfd commit; pfd commit reports; git status --short
reports/summe.sql
A  merken.txt
?? .gitignore
?? notiz.txt
! pfd: nothing to change
! [COMMIT] reports/summe.sql: angelegt
$ git add -N notiz.txt; pfd commit notiz.txt; pfd commit files; ln -s x reports/verweis; pfd commit reports; rm reports/verweis
notiz.txt
! [COMMIT] notiz.txt: angelegt
! pfd: files: nothing there was edited by hand
!   pfd diff shows what was
! pfd: reports/verweis: a symbolic link stands there or on the way; pfd does not follow links in a repository
# what makes anything worse is refused, what was wrong before is not
$ sed -i 's/^track: small/track: riesig/' grants/2026/2026-001.yaml; pfd commit; printf 'a: [\n' >grants/2026/2026-001.yaml; pfd commit; git checkout -q grants
! grants/2026/2026-001.yaml:4:8: error: “riesig” is not in years/2026.yaml tracks; there are: measure, small (consistency of the records) [reference-item]
! pfd: refused: 1 error
! grants/2026/2026-001.yaml:1:4: error: a value is missing inside [ ] or { }, or they are not closed; write [a, b] or {a: 1, b: 2} [yaml.syntax]
! pfd: refused: 1 error
$ printf 'name: x\n' >contacts/Falsch.yaml; pfd commit; rm contacts/Falsch.yaml
! contacts/Falsch.yaml:1:1: error: the name is no id of a Contact: a name like verein-offene-tuer; persons p- and 12 random characters; rename the file [file.name]
! pfd: refused: 1 error
$ printf 'kind: group\nname: Gut\nunsinn: 1\n' >contacts/gut.yaml; git add contacts; git commit -qm von-hand; sed -i 's/Gut/Besser/' contacts/gut.yaml; pfd commit
contact/gut
! [COMMIT] Kontakt gut: Name geändert
! contacts/gut.yaml:3:1: note: unsinn: there is no such field (older); possible here: kind, name, legal_form, public_body, register_number, address, email, phone, website, account, account_check, nonprofit, democracy_declaration, of_age, seats, affiliations, stages, consents, retain_until, erasures, waivers, documents, notes; fields of your own begin with x_ [shape.unknown]
# after an award with a reason
$ pfd grant award 2026-001 2>/dev/null; sed -i 's/amount: 340/amount: 330/' grants/2026/2026-001.yaml; pfd commit; pfd commit -m 'Tippfehler im Bescheid'; git log -1 --format=%b | head -1
2026-001
grant/2026-001
Tippfehler im Bescheid
! pfd: grant/2026-001: after the award decisions.1.amount changes with a reason only
!   give the reason: -m "…"
! [COMMIT] Förderung 2026-001: Entscheidungen 1: Betrag geändert
# staged as it lies there, and staged otherwise
$ sed -i 's/Besser/Vorgemerkt/' contacts/gut.yaml; git add contacts; sed -i 's/Vorgemerkt/Anders/' contacts/gut.yaml; pfd commit; pfd commit --dry-run --lang de; git diff --cached -U0 | tail -1; git add contacts; pfd commit; git status --short
+name: Vorgemerkt
contact/gut
?? .gitignore
! pfd: contacts/gut.yaml: is staged otherwise than it lies in the directory
!   commit what is staged with git commit, or stage what lies there: git add contacts/gut.yaml
! pfd: contacts/gut.yaml: ist anders vorgemerkt, als es im Verzeichnis liegt
!   das Vorgemerkte mit git commit übernehmen oder vormerken, was daliegt: git add contacts/gut.yaml
! [COMMIT] Kontakt gut: Name geändert
! contacts/gut.yaml:3:1: note: unsinn: there is no such field (older); possible here: kind, name, legal_form, public_body, register_number, address, email, phone, website, account, account_check, nonprofit, democracy_declaration, of_age, seats, affiliations, stages, consents, retain_until, erasures, waivers, documents, notes; fields of your own begin with x_ [shape.unknown]
$ git rm -q --cached contacts/gut.yaml; pfd commit contacts/gut.yaml; git reset -q
! pfd: contacts/gut.yaml: is staged otherwise than it lies in the directory
!   commit what is staged with git commit, or stage what lies there: git add contacts/gut.yaml
# a person typed in clear is sealed, in the file too; a name that is no id is told
$ printf 'kind: person\nname: Erika Beispiel\n' >contacts/p-abcdefgh.yaml; pfd commit; mv contacts/p-abcdefgh.yaml contacts/p-abcdefghjkmn.yaml
! pfd: contacts/p-abcdefgh.yaml: the name is no id of a person
!   p- and 12 random characters; pfd contact add --kind person draws them
$ pfd commit; cat contacts/p-*.yaml | grep -c 'name: Erika'; git log -p --no-textconv contacts | grep -c Erika; git status --short; pfd contact show p-abcdefghjkmn | grep Beispiel
contact/p-PERSON
0
0
?? .gitignore
name: Erika Beispiel
! [COMMIT] Kontakt p-PERSON: angelegt
! contacts/p-PERSON.yaml:2:7: warning: Name: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ echo 'notes: ruft an' >>contacts/p-abcdefghjkmn.yaml; pfd commit -m 'Erika Beispiel rief an'; pfd commit; git diff HEAD~1 -U0 --no-textconv contacts | grep -c '^[-+] *name'
contact/p-PERSON
0
! pfd: the reason names the person (Name); it would stay in the history for good
!   say why without name, address and number
! [COMMIT] Kontakt p-PERSON: Notizen geändert
! contacts/p-PERSON.yaml:3:8: warning: Notes: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
[1]
$ rm contacts/p-abcdefghjkmn.yaml; pfd commit; git checkout -q contacts
! pfd: p-PERSON: removing the record would leave the private data in the history, and their keys here
!   erase first: pfd privacy erase p-PERSON -m "…"
# in the middle of a merge, and away from a branch
$ sed -i 's/Anders/Neu/' contacts/gut.yaml; git checkout -q --detach; pfd commit 2>&1 | grep pfd:; git checkout -q main; git checkout -q contacts
pfd: HEAD is not on a branch
$ cd .. && git clone -q --bare "$OLDPWD" bloss.git; pfd -C bloss.git commit
! pfd: TMP/bloss.git/: a bare repository has no files to change
!   work in a clone of it
[1]
