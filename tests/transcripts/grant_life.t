# empty
# A small grant from its award to the last payment, and what is refused on the way.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=1000 --source federal=900,00 --source own=100
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind organisation --name 'Verein Muster e.V.' --democracy-declaration 2026-01-15
verein-muster-ev
! [COMMIT] contact verein-muster-ev: added
$ pfd grant add --title Fest --applicant verein-muster-ev --requested 450 --track small --aims promote_democracy --audiences public
2026-001
! [COMMIT] grant 2026-001: added – Fest
$ printf 'local_aims:\n  - aim: a\n    title: A\n' >>pfd.yaml && git commit -qam 'local aims'
$ pfd grant set 2026-001 local_aims=a
2026-001
! [COMMIT] grant 2026-001: local_aims changed
$ pfd grant pay 2026-001 450
! grants/2026/2026-001.yaml:14:5: error: Payments: nothing is awarded; award it first: "pfd grant award ID" ([S81]) [award-before]
! pfd: refused: 1 error
[1]
$ pfd grant award 2026-001 520,00
! grants/2026/2026-001.yaml:21:13: error: 520.00 € is above the cap of 500.00 € on track small; award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
! pfd: refused: 1 error
[1]
$ pfd grant award 2026-001 --dry-run
--- a/grants/2026/2026-001.yaml
+++ b/grants/2026/2026-001.yaml
@@ -10,3 +10,13 @@
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
$ pfd grant award 2026-001 --date 20.2.2026
2026-001
! [COMMIT] grant 2026-001: awarded 450.00 €
$ pfd grant award 2026-001
! grants/2026/2026-001.yaml:24:11: error: is awarded a second time; amend the award instead: "pfd grant amend ID AMOUNT -m …" (consistency of the records) [award-once]
! pfd: refused: 1 error
[1]
$ pfd grant reject 2026-001 --reason 'too late'
! grants/2026/2026-001.yaml:24:11: error: award cannot be followed by rejection; an award ends with "pfd grant withdraw", "cancel" or "revoke"; after that there is a new application (consistency of the records) [decision-follows]
! pfd: refused: 1 error
[1]
$ pfd grant pay 2026-001 200 --reference 'PFD 1'
2026-001
! [COMMIT] grant 2026-001: paid 200.00 €
$ pfd grant pay 2026-001 250
2026-001
! [COMMIT] grant 2026-001: paid 250.00 €
$ pfd grant set 2026-001 payments.1.amount=199
! pfd: grant/2026-001: after the award payments.1.amount changes with a reason only
!   give the reason: -m "…"
[1]
$ pfd grant set 2026-001 payments.1.amount=199 -m 'bank statement' && git log -1 --format=%B | grep .
2026-001
grant 2026-001: payments.1.amount changed
bank statement
Pfd-Command: grant set
Pfd-Record: grant/2026-001
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
! [COMMIT] grant 2026-001: payments.1.amount changed
$ sed -n '/^approvals/,$p' grants/2026/2026-001.yaml
approvals:
  - role: office
    date: 2026-02-20
decisions:
  - no: 1
    kind: award
    date: 2026-02-20
    form: notice
    amount: 450.00
    by: office
payments:
  - no: 1
    date: 2026-03-01
    amount: 199.00
    kind: instalment
    reference: PFD 1
  - no: 2
    date: 2026-03-01
    amount: 250.00
    kind: final
# The others: approved, rejected, withdrawn, fell through.
$ pfd grant add --title Zwei --applicant verein-muster-ev --requested 400 --track small --aims promote_democracy --audiences public --local-aims a
2026-002
! [COMMIT] grant 2026-002: added – Zwei
$ pfd grant approve 2026-002
2026-002
! [COMMIT] grant 2026-002: approval of coordination office
$ pfd grant approve 2026-002
! pfd: --role is missing
!   see: pfd help grant approve
[2]
$ pfd grant approve 2026-002 --role "coordination office"
! pfd: grant 2026-002 has approvals.office already
!   to change it: pfd grant set 2026-002 approvals.office.date=…
[1]
$ pfd grant approve 2026-002 --role office
! pfd: grant 2026-002 has approvals.office already
!   to change it: pfd grant set 2026-002 approvals.office.date=…
[1]
$ pfd grant reject 2026-002
! pfd: --reason is missing
!   see: pfd help grant reject
[2]
$ pfd grant reject 2026-002 --reason 'outside the area'
2026-002
! [COMMIT] grant 2026-002: rejected
$ pfd grant withdraw 2026-001 --reason 'ill'
2026-001
! [COMMIT] grant 2026-001: withdrawn
! grants/2026/2026-001.yaml:2:1: warning: 449.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
$ pfd grant withdraw 2026-001
! pfd: grant 2026-001 is withdrawn already
[1]
$ pfd grant cancel 2026-002 --date 2.3.2026
2026-002
! [COMMIT] grant 2026-002: cancelled
$ pfd grant cancel 2026-1
! pfd: Grant "2026-1": not an id of this kind
!   form: YYYY-NNN, for example 2026-014
[1]
$ git status --short
