# empty
# The past in the office's words: log, blame, diff, undo, and states by their day.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ SOURCE_DATE_EPOCH=1772452800 pfd year add 2026 --pot action=1000 --source own=1000
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind organisation --name 'Verein Alt e.V.' --democracy-declaration 2026-01-15
verein-alt-ev
! [COMMIT] contact verein-alt-ev: added
$ SOURCE_DATE_EPOCH=1772539200 pfd grant add --title Fest --applicant verein-alt-ev --requested 400 --track small --aims promote_democracy --audiences public
2026-001
! [COMMIT] grant 2026-001: added – Fest
$ SOURCE_DATE_EPOCH=1772625600 pfd grant set 2026-001 requested=450 title=Sommerfest
2026-001
! [COMMIT] grant 2026-001: requested, title changed
$ SOURCE_DATE_EPOCH=1772712000 pfd contact rename verein-alt-ev verein-neu-ev
verein-neu-ev
! [COMMIT] contact verein-alt-ev: renamed to verein-neu-ev
$ SOURCE_DATE_EPOCH=1772798400 pfd contact set verein-neu-ev email=post@example.org -m 'new address'
verein-neu-ev
! [COMMIT] contact verein-neu-ev: email changed
$ SOURCE_DATE_EPOCH=1772884800 PFD_TODAY=2026-03-07 pfd grant award 2026-001 -m 'decided by the office'
2026-001
! [COMMIT] grant 2026-001: awarded 450.00 €

# log
$ pfd log -O table
Date        Commit      Who          What (why)                                                Fields
2026-03-07  COMMIT  Test Office  grant 2026-001: awarded 450.00 € (decided by the office)  Approvals office new, Decisions 1 new
2026-03-06  COMMIT  Test Office  contact verein-neu-ev: email changed (new address)        E-mail
2026-03-05  COMMIT  Test Office  contact verein-alt-ev: renamed to verein-neu-ev           contact/verein-neu-ev renamed, grant/2026-001 Applicant
2026-03-04  COMMIT  Test Office  grant 2026-001: requested, title changed                  Title, Requested
2026-03-03  COMMIT  Test Office  grant 2026-001: added – Fest                              grant/2026-001 new
2026-03-01  COMMIT  Test Office  contact verein-alt-ev: added                              contact/verein-alt-ev new
2026-03-02  COMMIT  Test Office  year 2026: added                                          year/2026 new
2026-03-01  COMMIT  Test Office  partnership: added                                        .gitattributes new, .gitignore new, .pfd/schema/advice.json new, .pfd/schema/analysis.json new … +13
$ pfd log 2026-001 -O table
Date        Commit      Who          What (why)                                                Fields
2026-03-07  COMMIT  Test Office  grant 2026-001: awarded 450.00 € (decided by the office)  Approvals office new, Decisions 1 new
2026-03-05  COMMIT  Test Office  contact verein-alt-ev: renamed to verein-neu-ev           Applicant
2026-03-04  COMMIT  Test Office  grant 2026-001: requested, title changed                  Title, Requested
2026-03-03  COMMIT  Test Office  grant 2026-001: added – Fest                              new
$ pfd log 2026-001 requested -O table --lang de
Datum     Commit      Wer          Was (warum)                               Felder     Vorher  Nachher
4.3.2026  COMMIT  Test Office  grant 2026-001: requested, title changed  Beantragt  400,00  450,00
3.3.2026  COMMIT  Test Office  grant 2026-001: added – Fest              Beantragt          400,00
$ pfd log verein-neu-ev -O table
Date        Commit      Who          What (why)                                          Fields
2026-03-06  COMMIT  Test Office  contact verein-neu-ev: email changed (new address)  E-mail
2026-03-05  COMMIT  Test Office  contact verein-alt-ev: renamed to verein-neu-ev     renamed
2026-03-01  COMMIT  Test Office  contact verein-alt-ev: added                        new
$ pfd log verein-alt-ev -O table
Date        Commit      Who          What (why)                                       Fields
2026-03-05  COMMIT  Test Office  contact verein-alt-ev: renamed to verein-neu-ev  renamed
2026-03-01  COMMIT  Test Office  contact verein-alt-ev: added                     new
$ pfd log --since 5.3.2026 --until 2026-03-06 --max 1 -O json | grep -v commit
[
  {
    "schema": "pfd/log/1",
    "date": "2026-03-06",
    "author": "Test Office",
    "subject": "contact verein-neu-ev: email changed",
    "reason": "new address",
    "command": "contact set",
    "what": null,
    "records": [
      "contact/verein-neu-ev"
    ],
    "fields": [
      "contact/verein-neu-ev email"
    ]
  }
]
$ pfd log 2026-001 titel
! pfd: titel: no field of this kind (Grant)
!   did you mean title?
[1]
$ pfd log verein-alt
! pfd: "verein-alt": no such record, and none in the history
!   pfd KIND list names the records of a kind
[1]
$ pfd log --at 1.1.2026
! pfd: 2026-01-01: there was no commit yet
!   the first one here is of 2026-03-01
[1]
$ pfd log --at no-such
! pfd: no-such: no such revision
!   a commit's id, a branch, a tag or a day; pfd log lists the commits
[1]

# blame
$ pfd blame 2026-001 -O table
Field                   Value                          Date        Who          What (why)                                                Decision              Commit
Title                   Fest → Sommerfest              2026-03-04  Test Office  grant 2026-001: requested, title changed                                        COMMIT
Applicant               verein-alt-ev → verein-neu-ev  2026-03-05  Test Office  contact verein-alt-ev: renamed to verein-neu-ev                                 COMMIT
Track                   small                          2026-03-03  Test Office  grant 2026-001: added – Fest                                                    COMMIT
Pot                     action and initiative fund     2026-03-03  Test Office  grant 2026-001: added – Fest                                                    COMMIT
Programme aims          promote democracy              2026-03-03  Test Office  grant 2026-001: added – Fest                                                    COMMIT
Target groups           the public                     2026-03-03  Test Office  grant 2026-001: added – Fest                                                    COMMIT
Received                2026-03-01                     2026-03-03  Test Office  grant 2026-001: added – Fest                                                    COMMIT
Requested               400.00 → 450.00                2026-03-04  Test Office  grant 2026-001: requested, title changed                                        COMMIT
Financing               fixed-sum financing            2026-03-03  Test Office  grant 2026-001: added – Fest                                                    COMMIT
Settlement              receipts                       2026-03-03  Test Office  grant 2026-001: added – Fest                                                    COMMIT
Approvals office: Role  coordination office            2026-03-07  Test Office  grant 2026-001: awarded 450.00 € (decided by the office)  1: award, 2026-03-07  COMMIT
Approvals office: Date  2026-03-07                     2026-03-07  Test Office  grant 2026-001: awarded 450.00 € (decided by the office)  1: award, 2026-03-07  COMMIT
Decisions 1: No.        1                              2026-03-07  Test Office  grant 2026-001: awarded 450.00 € (decided by the office)  1: award, 2026-03-07  COMMIT
Decisions 1: Kind       award                          2026-03-07  Test Office  grant 2026-001: awarded 450.00 € (decided by the office)  1: award, 2026-03-07  COMMIT
Decisions 1: Date       2026-03-07                     2026-03-07  Test Office  grant 2026-001: awarded 450.00 € (decided by the office)  1: award, 2026-03-07  COMMIT
Decisions 1: Form       grant notice                   2026-03-07  Test Office  grant 2026-001: awarded 450.00 € (decided by the office)  1: award, 2026-03-07  COMMIT
Decisions 1: Amount     450.00                         2026-03-07  Test Office  grant 2026-001: awarded 450.00 € (decided by the office)  1: award, 2026-03-07  COMMIT
Decisions 1: By         office                         2026-03-07  Test Office  grant 2026-001: awarded 450.00 € (decided by the office)  1: award, 2026-03-07  COMMIT
$ pfd blame 2026-001 requested -O table --lang de
Feld       Wert             Datum     Wer          Was (warum)                               Commit
Beantragt  400,00 → 450,00  4.3.2026  Test Office  grant 2026-001: requested, title changed  COMMIT
$ pfd blame contact/verein-neu-ev email -O jsonl | sed 's/"commit":"[0-9a-f]*"/"commit":"…"/'
{"schema":"pfd/blame/1","field":"email","value":"post@example.org","before":null,"date":"2026-03-06","author":"Test Office","subject":"contact verein-neu-ev: email changed","reason":"new address","decision":null,"commit":"…"}
$ pfd blame 2026-001 decisions -O tsv | cut -f1,2,4-6
field	value	date	author	subject
decisions.1.no	1	2026-03-07	Test Office	grant 2026-001: awarded 450.00 €
decisions.1.kind	award	2026-03-07	Test Office	grant 2026-001: awarded 450.00 €
decisions.1.date	2026-03-07	2026-03-07	Test Office	grant 2026-001: awarded 450.00 €
decisions.1.form	notice	2026-03-07	Test Office	grant 2026-001: awarded 450.00 €
decisions.1.amount	450.00	2026-03-07	Test Office	grant 2026-001: awarded 450.00 €
decisions.1.by	office	2026-03-07	Test Office	grant 2026-001: awarded 450.00 €
$ pfd blame verein-alt-ev
! pfd: Contact verein-alt-ev: is no longer there
!   what became of it: pfd log contact/verein-alt-ev
[1]

# states by their day
$ pfd show 2026-001 --at 2026-03-03 | grep -e title -e requested
title: Fest
requested: 400.00
$ pfd grant list --at 4.3.2026 -O tsv
id	status	title	applicant	track	requested	awarded	paid
2026-001	received	Sommerfest	verein-alt-ev	small	450.00	0.00	0.00
$ pfd show 2026-001 --at 2026-02-01
! pfd: 2026-02-01: there was no commit yet
!   the first one here is of 2026-03-01
[1]
$ pfd diff 3.3.2026 4.3.2026 -O table
Record          What     Field      Before  After
grant/2026-001  changed  Title      Fest    Sommerfest
grant/2026-001  changed  Requested  400.00  450.00
[1]
$ pfd diff 2026-03-04..2026-03-06 -O table --lang de
Datensatz              Was        Feld           Vorher         Nachher
contact/verein-neu-ev  umbenannt                 verein-alt-ev  verein-neu-ev
contact/verein-neu-ev  neu        E-Mail                        post@example.org
grant/2026-001         geändert   Antragsteller  verein-alt-ev  verein-neu-ev
[1]
$ pfd diff HEAD~1 HEAD --only verein-neu-ev
record	what	field	old	new	file
$ pfd diff HEAD no-such
! pfd: no-such: no such revision
!   a commit's id, a branch, a tag or a day; pfd log lists the commits
[1]

# hand edits
$ pfd diff
record	what	field	old	new	file
$ sed -i 's/^title: .*/title: Winterfest # shorter/' grants/2026/2026-001.yaml; echo '# read me' >README.md
$ pfd diff -O table
Record          What     Field  Before      After
README.md       new
grant/2026-001  changed  Title  Sommerfest  Winterfest
[1]
$ git checkout -q .; rm README.md; printf '# a comment\n' >>grants/2026/2026-001.yaml
$ pfd diff -O table --lang de
Datensatz       Was                                   Feld  Vorher  Nachher
grant/2026-001  gleicher Inhalt, andere Schreibweise
[1]
$ git checkout -q .

# undo
$ pfd undo
! pfd: the reason is missing
!   give it: -m "…"
[2]
$ pfd undo -m 'wrong grant' --dry-run
--- a/grants/2026/2026-001.yaml
+++ b/grants/2026/2026-001.yaml
@@ -9,13 +9,3 @@
 requested: 450.00
 financing: fixed
 settlement_mode: receipts
-approvals:
-  - role: office
-    date: 2026-03-07
-decisions:
-  - no: 1
-    kind: award
-    date: 2026-03-07
-    form: notice
-    amount: 450.00
-    by: office
$ pfd undo -m 'wrong grant'
! [COMMIT] undone: grant 2026-001: awarded 450.00 €
$ git diff --exit-code HEAD~2 HEAD && git log -1 --format=%B | grep -v Version | grep .
undone: grant 2026-001: awarded 450.00 €
wrong grant
Pfd-Command: undo
Pfd-Record: grant/2026-001
Pfd-Undone: COMMIT
Pfd-Today: 2026-03-01
$ SOURCE_DATE_EPOCH=1772971200 pfd grant set 2026-001 requested=470
2026-001
! [COMMIT] grant 2026-001: requested changed
$ pfd undo HEAD~5 -m 'not as it was applied for'
! grants/2026/2026-001.yaml:9:12: error: requested was changed since, by COMMIT of 2026-03-08 (Test Office): grant 2026-001: requested changed; undo that first, or set the value that is to stand [undo.later]
! pfd: COMMIT cannot be undone; findings: 1
[1]
$ pfd undo HEAD -m 'that first'
! [COMMIT] undone: grant 2026-001: requested changed
$ SOURCE_DATE_EPOCH=1772971200 pfd grant set 2026-001 activity.start=2026-06-01 activity.end=2026-06-01
2026-001
! [COMMIT] grant 2026-001: activity.start, activity.end changed
$ pfd undo HEAD~7 -m 'not as it was applied for'
! [COMMIT] undone: grant 2026-001: requested, title changed
$ grep -e title -e requested -e start grants/2026/2026-001.yaml
title: Fest
  start: 2026-06-01
requested: 400.00
$ pfd undo HEAD~6 -m 'no rename'
! [COMMIT] undone: contact verein-neu-ev: email changed
$ git log --format=%s | tail -1; pfd undo $(git rev-list --max-parents=0 HEAD) -m 'all of it'
partnership: added
! pfd: COMMIT: nothing was before the first commit
!   records can be removed: pfd KIND remove ID
[1]
$ pfd undo no-such -m 'nothing'
! pfd: no-such: no such revision
!   a commit's id, a branch, a tag or a day; pfd log lists the commits
[1]

# a record that is gone, and made again
$ pfd contact add --kind organisation --name 'Verein Fort e.V.' --democracy-declaration 2026-01-15
verein-fort-ev
! [COMMIT] contact verein-fort-ev: added
$ pfd contact remove verein-fort-ev -m 'twice'
verein-fort-ev
! [COMMIT] contact verein-fort-ev: removed
$ pfd log verein-fort-ev -O tsv | cut -f4,7
subject	what
contact verein-fort-ev: removed	removed
contact verein-fort-ev: added	created
$ pfd blame verein-fort-ev
! pfd: Contact verein-fort-ev: is no longer there
!   what became of it: pfd log contact/verein-fort-ev
[1]
$ pfd undo -m 'not twice at all'
! [COMMIT] undone: contact verein-fort-ev: removed
$ pfd blame verein-fort-ev name -O tsv | cut -f1,2,6
field	value	subject
name	Verein Fort e.V.	undone: contact verein-fort-ev: removed

# plain git: no trailers, several lines, what is no record
$ sed -i 's/^title: .*/title: Herbstfest/' grants/2026/2026-001.yaml; mkdir templates; echo x >templates/a.txt; git add -A; printf 'By hand\n\nthe title\nwas wrong\n' | GIT_COMMITTER_DATE=2026-03-10T12:00:00Z git commit -qF -
$ pfd log --max 1 -O json | grep -v '"commit"'
[
  {
    "schema": "pfd/log/1",
    "date": "2026-03-10",
    "author": "Test Office",
    "subject": "By hand",
    "reason": "the title was wrong",
    "command": null,
    "what": null,
    "records": [
      "grant/2026-001"
    ],
    "fields": [
      "grant/2026-001 title",
      "templates/a.txt"
    ]
  }
]
$ pfd undo -m 'it was right'
! [COMMIT] undone: By hand
$ ls templates; grep title grants/2026/2026-001.yaml
title: Fest
! ls: cannot access 'templates': No such file or directory

# what is private: which fields changed is told to all, what they say to who has the keys
$ pfd contact add --kind person --name 'Erika Beispiel' --phone '0391 1' | tee ../person
p-PERSON
! [COMMIT] contact p-PERSON: added
! contacts/p-PERSON.yaml:4:8: warning: Phone: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ SOURCE_DATE_EPOCH=1773057600 pfd contact set $(cat ../person) phone='0391 2'
p-PERSON
! [COMMIT] contact p-PERSON: phone changed
! contacts/p-PERSON.yaml:4:8: warning: Phone: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ pfd log $(cat ../person) phone -O tsv | cut -f1,9-
date	fields	old	new
2026-03-09	phone	0391 1	0391 2
2026-03-01	phone		0391 1
$ PFD_KEYSTORE=$HOME/none pfd log $(cat ../person) phone -O tsv | cut -f1,9-
date	fields	old	new
2026-03-09	phone	«sealed»	«sealed»
2026-03-01	phone		«sealed»
$ PFD_KEYSTORE=$HOME/none pfd blame $(cat ../person) phone -O table --lang de | sed 's/  *[0-9a-f]*$//'
Feld     Wert                         Datum     Wer          Was (warum)                            Commit
Telefon  «versiegelt» → «versiegelt»  9.3.2026  Test Office  contact p-PERSON: phone changed
$ pfd log $(cat ../person) -O tsv | cut -f7,9
what	fields
changed	phone
created	
$ PFD_KEYSTORE=$HOME/none pfd undo -m 'typing error'
! pfd: contacts/p-PERSON.yaml: phone: sealed with a key that is not on this machine
!   take the key in with `pfd key import`
[1]
$ PFD_KEYSTORE=$HOME/none pfd diff HEAD~1 HEAD -O tsv | cut -f2-5
what	field	old	new
changed	phone	«sealed»	«sealed»
$ pfd undo -m 'typing error'
! [COMMIT] undone: contact p-PERSON: phone changed
! contacts/p-PERSON.yaml:4:8: warning: Phone: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ git diff --exit-code HEAD~2 HEAD
$ pfd contact show $(cat ../person) -O yaml | grep phone
phone: '0391 1'
$ pfd privacy erase $(cat ../person) -y -m 'asked for it' >../erased 2>&1; pfd log $(cat ../person) phone -O tsv | cut -f9-
fields	old	new
phone	«sealed»	
phone	«sealed»	«sealed»
phone	«sealed»	«sealed»
phone		«sealed»
$ pfd undo -m 'not meant'
! pfd: COMMIT: what was erased stays erased
!   enter anew what may be kept
[1]

# dates that came late
$ SOURCE_DATE_EPOCH=1775822400 PFD_TODAY=2026-04-10 pfd grant award 2026-001 --date 2026-03-20
2026-001
! [COMMIT] grant 2026-001: awarded 400.00 €
$ pfd check --history | grep backdated
grants/2026/2026-001.yaml:21:11: warning: dated 2026-03-20, committed on 2026-04-10 by Test Office: 21 days later; if the day is wrong: "pfd grant set ID decisions.NO.date=… -m …"; else the commit's reason should tell why so late: "pfd blame ID decisions" (traceability [INF]) [backdated]
$ pfd check | grep -c backdated
0
[1]
$ pfd check --history --lang de -O json | grep -A1 -e '"rule": "backdated"' | tail -1
    "message": "datiert 20.3.2026, festgeschrieben am 10.4.2026 von Test Office: 21 Tage später",
$ pfd check --history --range HEAD~1..HEAD
! pfd: --history goes with neither --staged nor --range
!   see: pfd help check
[2]

# a report that was sent stands on what it shows
$ pfd report yearly --year 2026 -o ../2026.md --sent-to Regiestelle
! [COMMIT] year 2026: sent: report yearly --year 2026
$ pfd undo HEAD~1 -m 'too early'
! years/2026.yaml:10:5: error: “report yearly --year 2026”, sent to Regiestelle on 2026-03-01, was made with this change in it; correct it by a change of its own, and send the report again [undo.sent]
! pfd: COMMIT cannot be undone; findings: 1
[1]
