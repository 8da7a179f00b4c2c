# empty
# A new id, with every reference, in one commit; and records that go.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=1000 --source own=1000
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind organisation --name 'Verein Alt e.V.' --democracy-declaration 2026-01-15
verein-alt-ev
! [COMMIT] contact verein-alt-ev: added
$ pfd contact add --kind organisation --name 'Verein Fort e.V.' --democracy-declaration 2026-01-15
verein-fort-ev
! [COMMIT] contact verein-fort-ev: added
$ pfd grant add --title Fest --applicant verein-alt-ev --payee verein-alt-ev --requested 450 --track small --aims promote_democracy --audiences public
2026-001
! [COMMIT] grant 2026-001: added – Fest
$ pfd contact rename verein-alt-ev verein-neu-ev
verein-neu-ev
! [COMMIT] contact verein-alt-ev: renamed to verein-neu-ev
$ git log -1 --format=%B | grep .
contact verein-alt-ev: renamed to verein-neu-ev
Pfd-Command: contact rename
Pfd-Record: contact/verein-neu-ev
Pfd-Record: grant/2026-001
Pfd-Renamed: contact/verein-alt-ev contact/verein-neu-ev
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
$ grep verein grants/2026/2026-001.yaml; ls contacts
applicant: verein-neu-ev
payee: verein-neu-ev
verein-fort-ev.yaml
verein-neu-ev.yaml
$ pfd contact rename verein-neu-ev verein-fort-ev
! pfd: contacts/verein-fort-ev.yaml: exists already
[1]
$ pfd contact rename verein-neu-ev p-0123456789ab
! pfd: p-PERSON: ids with p- belong to persons and are drawn by pfd
[1]
$ pfd contact rename verein-neu-ev Verein
! pfd: Contact "Verein": not an id of this kind
!   form: a name like verein-offene-tuer; persons p- and 12 random characters
[1]
$ pfd grant rename 2026-001 2026-002
! pfd: 2026-001: a grant keeps its number: notices and letters name it
[1]
$ pfd year rename 2026 2027
! pfd: 2026: a funding year is called after the calendar year
[1]
$ pfd contact remove verein-neu-ev
! grants/2026/2026-001.yaml:3:12: error: there is no contact verein-neu-ev [reference]
! pfd: refused: 2 errors
!   change first what refers to it
[1]
$ pfd contact remove verein-fort-ev
verein-fort-ev
! [COMMIT] contact verein-fort-ev: removed
$ pfd contact remove verein-for-ev
! pfd: Contact verein-for-ev: no such record
!   did you mean verein-neu-ev?
[1]
$ pfd contact remove verein-ne-ev
! pfd: Contact verein-ne-ev: no such record
!   did you mean verein-neu-ev?
[1]
$ git status --short
