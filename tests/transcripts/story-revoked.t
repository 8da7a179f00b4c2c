# empty
# Two grants of 3,000.00 €, revoked after 1,500.00 € were paid: what is repaid in the
# same year is free in its pot again, what comes later goes to the funder.
$ pfd init . --name 'PfD Beispielstadt' --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=9000 --pot youth=1000 --source federal=9000 --source own=1000
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind organisation --name 'Musterbühne e.V.' --legal_form registered_association --democracy-declaration 2026-01-15 --nonprofit.kind exemption_notice --nonprofit.date 2024-05-02
musterbuehne-ev
! [COMMIT] contact musterbuehne-ev: added
$ printf 'local_aims:\n  - aim: vielfalt\n    title: Vielfalt\n' >>pfd.yaml && git commit -qam 'local aims'
$ printf '%s\n' 'documents:' '  - {kind: application}' '  - {kind: project_description}' '  - {kind: financing_plan}' '  - {kind: nonprofit_proof}' '  - {kind: register_extract}' >~/papers.yaml
$ for id in 2026-001 2026-002; do pfd grant add --from ~/papers.yaml --title Werkstatt --applicant musterbuehne-ev --track measure --requested 3000 --aims shape_diversity --audiences public --local-aims vielfalt && pfd grant review $id && pfd grant approve $id --role office && pfd grant approve $id --document 'Akte 14' && pfd grant award $id && pfd grant contract $id && pfd grant draw $id 1500 && pfd grant pay $id; done >/dev/null 2>&1; git rev-list --count HEAD
20
$ pfd budget
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	9000.00	0.00	9000.00	0.00	6000.00	3000.00	3000.00	0.00	3000.00
youth	1000.00	0.00	1000.00	0.00	0.00	0.00	0.00	0.00	1000.00
$ PFD_TODAY=2026-05-04 pfd grant revoke 2026-001
! pfd: AMOUNT is missing
!   see: pfd help grant revoke
[2]
$ PFD_TODAY=2026-05-04 pfd grant revoke 2026-001 0
! pfd: --reason is missing
!   see: pfd help grant revoke
[2]
$ PFD_TODAY=2026-05-04 pfd grant revoke 2026-001 3000,01 --reason 'used for other things'
! grants/2026/2026-001.yaml:34:13: error: 3,000.01 € lawfully spent, but only 3,000.00 € awarded; correct the amount of the revocation (arithmetic) [revoked-within-award]
! pfd: refused: 1 error
[1]
$ for id in 2026-001 2026-002; do PFD_TODAY=2026-05-04 pfd grant revoke $id 400 --reason 'used for other things'; done
2026-001
2026-002
! [COMMIT] grant 2026-001: revoked, 400.00 € lawfully spent
! grants/2026/2026-001.yaml:2:1: warning: 1,100.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
! [COMMIT] grant 2026-002: revoked, 400.00 € lawfully spent
! grants/2026/2026-002.yaml:2:1: warning: 1,100.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
# Nothing follows a revocation but the money that comes back.
$ PFD_TODAY=2026-05-05 pfd grant amend 2026-001 2000 -m 'after all'
! grants/2026/2026-001.yaml:38:11: error: revocation cannot be followed by amendment; an award ends with "pfd grant withdraw", "cancel" or "revoke"; after that there is a new application (consistency of the records) [decision-follows]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-05-05 pfd grant reject 2026-001 --reason 'after all'
! grants/2026/2026-001.yaml:2:1: warning: 1,500.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
! grants/2026/2026-001.yaml:38:11: error: revocation cannot be followed by rejection; an award ends with "pfd grant withdraw", "cancel" or "revoke"; after that there is a new application (consistency of the records) [decision-follows]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-05-05 pfd grant award 2026-001
! grants/2026/2026-001.yaml:38:11: error: is awarded a second time; amend the award instead: "pfd grant amend ID AMOUNT -m …" (consistency of the records) [award-once]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-05-05 pfd grant pay 2026-001 100
! grants/2026/2026-001.yaml:2:1: warning: 1,200.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
! grants/2026/2026-001.yaml:49:13: error: paid 100.00 € after 2026-05-04, when only 400.00 € were due in all; correct the payment; what went out by mistake is to be claimed back ("pfd grant claim ID") (arithmetic) [paid-when-owed]
! grants/2026/2026-001.yaml:49:13: error: brings the sum paid to 1,600.00 €, but only 1,500.00 € were asked for; record the request first: "pfd grant draw ID"; or a waiver of the lead authority ([S26]) [payout-after-draw]
! pfd: refused: 2 errors
[1]
$ PFD_TODAY=2026-05-05 pfd grant pay 2026-001
! pfd: nothing is open to be paid: awarded 3,000.00 €, asked for 1,500.00 €, ordered 0.00 €, paid 1,500.00 €
!   what is possible: pfd grant actions 2026-001
[1]
$ PFD_TODAY=2026-05-05 pfd grant close 2026-001
! grants/2026/2026-001.yaml:47:9: error: closed while 1,100.00 € are still to come back; record the repayment ("pfd grant repay ID") or write the rest off ("pfd grant claim ID --write-off AMOUNT") ([S24][S81]) [close-after-claim]
! pfd: refused: 1 error
[1]
$ pfd budget
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	9000.00	0.00	9000.00	0.00	6000.00	0.00	3000.00	0.00	6000.00
youth	1000.00	0.00	1000.00	0.00	0.00	0.00	0.00	0.00	1000.00
$ printf 'parameters:\n  - no: 1\n    rule: claim-due\n    parameter: days\n    value: %s\n    source: local terms\n' "'28'" >>years/2026.yaml && git commit -qam 'days to pay'
$ PFD_TODAY=2026-05-05 pfd grant claim 2026-001 --interest 12,34 && PFD_TODAY=2026-05-05 pfd grant claim 2026-002
2026-001
2026-002
! [COMMIT] grant 2026-001: 1,100.00 € claimed back
! [COMMIT] grant 2026-002: 1,100.00 € claimed back
$ PFD_TODAY=2026-06-01 pfd grant repay 2026-001 && PFD_TODAY=2026-06-01 pfd grant repay 2026-001 12,34 --returns-to funder
2026-001
2026-001
! [COMMIT] grant 2026-001: 1,100.00 € repaid
! [COMMIT] grant 2026-001: 12.34 € repaid
$ PFD_TODAY=2026-06-01 pfd grant repay 2026-001 1500
! grants/2026/2026-001.yaml:54:3: error: 2,612.34 € repaid of 1,500.00 €; correct the repayment or record the missing payment; interest is repaid to the funder (arithmetic) [repaid-within-paid]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-06-01 pfd grant close 2026-001
2026-001
! [COMMIT] grant 2026-001: closed
$ pfd budget
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	9000.00	0.00	9000.00	0.00	6000.00	0.00	3000.00	1100.00	7100.00
youth	1000.00	0.00	1000.00	0.00	0.00	0.00	0.00	0.00	1000.00
$ PFD_TODAY=2027-02-01 pfd grant repay 2026-002
2026-002
! [COMMIT] grant 2026-002: 1,100.00 € repaid
$ PFD_TODAY=2027-02-01 pfd grant close 2026-002
2026-002
! [COMMIT] grant 2026-002: closed
$ pfd budget
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	9000.00	0.00	9000.00	0.00	6000.00	0.00	3000.00	1100.00	7100.00
youth	1000.00	0.00	1000.00	0.00	0.00	0.00	0.00	0.00	1000.00
$ for f in grants/2026/*; do sed -n '/^claims:/,$p' $f; done
claims:
  - no: 1
    date: 2026-05-05
    due: 2026-06-02
    amount: 1100.00
    interest: 12.34
repayments:
  - no: 1
    date: 2026-06-01
    amount: 1100.00
    returns_to: pot
  - no: 2
    date: 2026-06-01
    amount: 12.34
    returns_to: funder
closed: 2026-06-01
documents:
  - no: 1
    kind: application
  - no: 2
    kind: project_description
  - no: 3
    kind: financing_plan
  - no: 4
    kind: nonprofit_proof
  - no: 5
    kind: register_extract
claims:
  - no: 1
    date: 2026-05-05
    due: 2026-06-02
    amount: 1100.00
repayments:
  - no: 1
    date: 2027-02-01
    amount: 1100.00
    returns_to: funder
closed: 2027-02-01
documents:
  - no: 1
    kind: application
  - no: 2
    kind: project_description
  - no: 3
    kind: financing_plan
  - no: 4
    kind: nonprofit_proof
  - no: 5
    kind: register_extract
$ git log --reverse --format=%s -- grants; git status --short; pfd check | grep -v ' note: '
grant 2026-001: added – Werkstatt
grant 2026-001: content review
grant 2026-001: approval of coordination office
grant 2026-001: approval of lead authority
grant 2026-001: awarded 3,000.00 €
grant 2026-001: contract of 2026-03-01
grant 2026-001: 1,500.00 € asked for
grant 2026-001: paid 1,500.00 €
grant 2026-002: added – Werkstatt
grant 2026-002: content review
grant 2026-002: approval of coordination office
grant 2026-002: approval of lead authority
grant 2026-002: awarded 3,000.00 €
grant 2026-002: contract of 2026-03-01
grant 2026-002: 1,500.00 € asked for
grant 2026-002: paid 1,500.00 €
grant 2026-001: revoked, 400.00 € lawfully spent
grant 2026-002: revoked, 400.00 € lawfully spent
grant 2026-001: 1,100.00 € claimed back
grant 2026-002: 1,100.00 € claimed back
grant 2026-001: 1,100.00 € repaid
grant 2026-001: 12.34 € repaid
grant 2026-001: closed
grant 2026-002: 1,100.00 € repaid
grant 2026-002: closed
[1]
