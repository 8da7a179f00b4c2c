# empty
# From nothing to a paid grant: each step is one commit that holds only what was
# meant.
$ pfd init --name "Partnerschaft für Demokratie Musterstadt" --place Musterstadt
! [COMMIT] Partnerschaft: angelegt
$ git status --short
$ git show --name-only --format='%an <%ae>%n%s%n%n%b' HEAD
Test Office <office@example.org>
Partnerschaft: angelegt
|
Pfd-Command: init
Pfd-Record: partnership/pfd
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
|
.gitattributes
.gitignore
.pfd/schema/advice.json
.pfd/schema/analysis.json
.pfd/schema/contact.json
.pfd/schema/event.json
.pfd/schema/grant.json
.pfd/schema/incident.json
.pfd/schema/meeting.json
.pfd/schema/opportunity.json
.pfd/schema/partnership.json
.pfd/schema/post.json
.pfd/schema/project.json
.pfd/schema/strategy.json
.pfd/schema/task.json
.pfd/schema/year.json
pfd.yaml
$ cat pfd.yaml .gitignore .gitattributes
| # yaml-language-server: $schema=.pfd/schema/partnership.json
schema: 1.0
name: Partnerschaft für Demokratie Musterstadt
place: Musterstadt
language: de
bodies:
  - body: buendnis
    name: Bündnis
    kind: steering
    rules:
      quorum_percent: 50
      quorum_base: entitled
      excluded_count_for_quorum: true
      majority: simple
      majority_base: yes-no
      tie: refused
      deputies: true
      invitation_lead_days: 14
      minutes_days: 14
      circular_votes: true
      circular_days: 14
      circular_silence: not_voting
      circular_objection: true
      civil_society_majority: true
      youth_seat: true
      source: 'angenommen, mit der Geschäftsordnung abzugleichen [GKU]'
| # attachments: named in records with their SHA-256
/files/
| # editors
*~
*.swp
.#*
.DS_Store
*.yaml text eol=lf
contacts/p-*.yaml diff=pfd
$ pfd check
$ printf 'local_aims:\n  - aim: zusammenleben\n    title: Zusammenleben\n' >>pfd.yaml && git commit -qam 'Ziele'
$ pfd year add 2026 --pot action=5000 --source federal=4500,00 --source city=500
2026
! [COMMIT] Förderjahr 2026: angelegt
$ git show --format=%B
Förderjahr 2026: angelegt
|
Pfd-Command: year add
Pfd-Record: year/2026
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
|
diff --git a/years/2026.yaml b/years/2026.yaml
new file mode 100644
index 0000000..c99feac
--- /dev/null
+++ b/years/2026.yaml
@@ -0,0 +1,30 @@
+# yaml-language-server: $schema=../.pfd/schema/year.json
+title: Förderjahr 2026
+sources:
+  - source: federal
+    planned: 4500.00
+  - source: city
+    planned: 500.00
+pots:
+  - pot: action
+    initial: 5000.00
+tracks:
+  - track: small
+    title: Kleinprojekte
+    size: small
+    pot: action
+    cap: 500.00
+    approvals: [office]
+    applicants: [person, organisation, group]
+    minimum_age: 18
+    financing: fixed
+    settlement_mode: receipts
+    steps: [award, pay, settle, close]
+  - track: measure
+    title: Einzelmaßnahmen
+    size: measure
+    pot: action
+    approvals: [office, lead_authority]
+    financing: share
+    settlement_mode: receipts
+    steps: [review, approve, award, contract, draw, pay, settle, accept, close]
$ pfd contact add --kind organisation --name 'Verein Offene Tür e.V.' --legal_form registered_association --democracy-declaration 2026-01-15
verein-offene-tuer-ev
! [COMMIT] Kontakt verein-offene-tuer-ev: angelegt
$ git show --format=%B
Kontakt verein-offene-tuer-ev: angelegt
|
Pfd-Command: contact add
Pfd-Record: contact/verein-offene-tuer-ev
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
|
diff --git a/contacts/verein-offene-tuer-ev.yaml b/contacts/verein-offene-tuer-ev.yaml
new file mode 100644
index 0000000..2a87ce8
--- /dev/null
+++ b/contacts/verein-offene-tuer-ev.yaml
@@ -0,0 +1,5 @@
+# yaml-language-server: $schema=../.pfd/schema/contact.json
+kind: organisation
+name: Verein Offene Tür e.V.
+legal_form: registered_association
+democracy_declaration: 2026-01-15
$ pfd grant add --title Straßenfest --applicant verein-offene-tuer-ev --requested 450 --track small --activity.start 2.5.2026 --activity.end 2026-05-02 --aims promote_democracy --audiences public --local-aims zusammenleben
2026-001
! [COMMIT] Förderung 2026-001: angelegt – Straßenfest
$ git show --format=%B
Förderung 2026-001: angelegt – Straßenfest
|
Pfd-Command: grant add
Pfd-Record: grant/2026-001
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
|
diff --git a/grants/2026/2026-001.yaml b/grants/2026/2026-001.yaml
new file mode 100644
index 0000000..21b0948
--- /dev/null
+++ b/grants/2026/2026-001.yaml
@@ -0,0 +1,15 @@
+# yaml-language-server: $schema=../../.pfd/schema/grant.json
+title: Straßenfest
+applicant: verein-offene-tuer-ev
+track: small
+pot: action
+aims: [promote_democracy]
+local_aims: [zusammenleben]
+audiences: [public]
+received: 2026-03-01
+activity:
+  start: 2026-05-02
+  end: 2026-05-02
+requested: 450.00
+financing: fixed
+settlement_mode: receipts
$ pfd grant award 2026-001
2026-001
! [COMMIT] Förderung 2026-001: bewilligt 450,00 €
$ git show --format=%B
Förderung 2026-001: bewilligt 450,00 €
|
Pfd-Command: grant award
Pfd-Record: grant/2026-001
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
|
diff --git a/grants/2026/2026-001.yaml b/grants/2026/2026-001.yaml
index 21b0948..923efff 100644
--- a/grants/2026/2026-001.yaml
+++ b/grants/2026/2026-001.yaml
@@ -13,3 +13,13 @@ activity:
 requested: 450.00
 financing: fixed
 settlement_mode: receipts
+approvals:
+  - role: office
+    date: 2026-03-01
+decisions:
+  - no: 1
+    kind: award
+    date: 2026-03-01
+    form: notice
+    amount: 450.00
+    by: office
$ pfd grant pay 2026-001 450,00 --date 9.4.2026
2026-001
! [COMMIT] Förderung 2026-001: ausgezahlt 450,00 €
$ git show --format=%B
Förderung 2026-001: ausgezahlt 450,00 €
|
Pfd-Command: grant pay
Pfd-Record: grant/2026-001
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
|
diff --git a/grants/2026/2026-001.yaml b/grants/2026/2026-001.yaml
index 923efff..1a261e7 100644
--- a/grants/2026/2026-001.yaml
+++ b/grants/2026/2026-001.yaml
@@ -23,3 +23,8 @@ decisions:
     form: notice
     amount: 450.00
     by: office
+payments:
+  - no: 1
+    date: 2026-04-09
+    amount: 450.00
+    kind: final
$ git log --format='%s'
Förderung 2026-001: ausgezahlt 450,00 €
Förderung 2026-001: bewilligt 450,00 €
Förderung 2026-001: angelegt – Straßenfest
Kontakt verein-offene-tuer-ev: angelegt
Förderjahr 2026: angelegt
Ziele
Partnerschaft: angelegt
$ git status --short
$ git fsck --strict
$ pfd check
$ pfd grant list
id	status	title	applicant	track	requested	awarded	paid
2026-001	paid	Straßenfest	verein-offene-tuer-ev	small	450.00	450.00	450.00
$ pfd report yearly --table pots -O tsv
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	5000.00	0.00	5000.00	0.00	450.00	0.00	450.00	0.00	4550.00
# what is there is not begun again
$ pfd init
! pfd: .: pfd.yaml is there already
!   choose an empty directory: pfd init DIR
[1]
$ git rev-list --count HEAD
7
