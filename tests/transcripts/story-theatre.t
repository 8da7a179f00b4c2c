# empty
# A theatre project of 3,000.00 €: reviewed, approved, awarded, contracted, drawn and
# paid; 20 % more than planned for materials, a late proof of use, and what is claimed
# back under each kind of financing.
$ pfd init . --name 'PfD Beispielstadt' --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=19000 --pot youth=1000 --source federal=18000 --source own=2000
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind organisation --name 'Musterbühne e.V.' --legal_form registered_association --democracy-declaration 2026-01-15 --nonprofit.kind exemption_notice --nonprofit.date 2024-05-02
musterbuehne-ev
! [COMMIT] contact musterbuehne-ev: added
$ pfd contact add --kind person --name 'Erste Muster' >~/first; pfd contact add --kind person --name 'Zweite Muster' >~/second
! [COMMIT] contact p-PERSON: added
! contacts/p-PERSON.yaml:3:7: warning: Name: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
! [COMMIT] contact p-PERSON: added
! contacts/p-PERSON.yaml:3:7: warning: Name: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ printf 'local_aims:\n  - aim: vielfalt\n    title: Vielfalt\n' >>pfd.yaml && git commit -qam 'local aims'
$ printf '%s\n' 'title: Theater im Kiez' 'applicant: musterbuehne-ev' 'track: measure' 'aims: [shape_diversity]' 'local_aims: [vielfalt]' 'audiences: [public]' 'activity: {start: 2026-06-01, end: 2026-09-30}' 'requested: 3000.00' 'costs:' '  - {heading: fee, amount: 2000.00}' '  - {heading: materials, amount: 1000.00}' '  - {heading: other, amount: 1000.00}' 'income:' '  - {heading: grant, amount: 3000.00}' '  - {heading: own_funds, amount: 1000.00}' 'documents:' '  - {kind: application}' '  - {kind: project_description}' '  - {kind: financing_plan}' '  - {kind: nonprofit_proof}' '  - {kind: register_extract}' >~/application.yaml
$ pfd grant add --from ~/application.yaml
2026-001
! [COMMIT] grant 2026-001: added – Theater im Kiez
# Out of turn: each step is refused with the reason.
$ pfd grant award 2026-001
! grants/2026/2026-001.yaml:2:1: error: awarded 2026-03-01 without the approval of coordination office by then; record it first: "pfd grant approve ID --role office"; or a waiver of the lead authority for `office` (the track's `approvals`) [approval-missing]
! grants/2026/2026-001.yaml:2:1: error: awarded 2026-03-01 without the approval of lead authority by then; record it first: "pfd grant approve ID --role lead_authority"; or a waiver of the lead authority for `lead_authority` (the track's `approvals`) [approval-missing]
! grants/2026/2026-001.yaml:2:1: error: awarded 2026-03-01 without a review by then; record it: "pfd grant review ID" (the track's `steps`) [review-before-award]
! pfd: refused: 3 errors
[1]
$ pfd grant contract 2026-001
! grants/2026/2026-001.yaml:28:13: error: Contracted: nothing is awarded; award it first: "pfd grant award ID" ([S81]) [award-before]
! pfd: refused: 1 error
[1]
$ pfd grant draw 2026-001
! grants/2026/2026-001.yaml:29:3: warning: asked for 3,000.00 €, awarded 0.00 €; correct `drawdowns`, or amend the award first (arithmetic [S80]) [drawdown-within-grant]
! grants/2026/2026-001.yaml:29:5: error: Drawdowns: nothing is awarded; award it first: "pfd grant award ID" ([S81]) [award-before]
! pfd: refused: 1 error
[1]
$ pfd grant pay 2026-001 --order
! grants/2026/2026-001.yaml:29:5: error: Payment orders: nothing is awarded; award it first: "pfd grant award ID" ([S81]) [award-before]
! pfd: refused: 1 error
[1]
$ pfd grant amend 2026-001 2500 -m 'less'
! grants/2026/2026-001.yaml:30:11: error: there is no earlier award to change; record the award first, or correct the kind of the decision (consistency of the records) [award-first]
! pfd: refused: 1 error
[1]
$ pfd grant revoke 2026-001 0 --reason 'none'
! grants/2026/2026-001.yaml:30:11: error: there is no earlier award to change; record the award first, or correct the kind of the decision (consistency of the records) [award-first]
! pfd: refused: 1 error
[1]
$ pfd grant claim 2026-001
! pfd: nothing is left to claim back: overpaid 0.00 €, claimed 0.00 €
!   what is possible: pfd grant actions 2026-001
[1]
$ pfd grant review 2026-001 --person $(cat ~/first)
2026-001
! [COMMIT] grant 2026-001: content review
$ pfd grant review 2026-001 --person $(cat ~/second)
2026-001
! [COMMIT] grant 2026-001: arithmetic review
$ pfd grant review 2026-001
! pfd: grant 2026-001 has reviews.arithmetic already
!   to change it: pfd grant set 2026-001 reviews.arithmetic.date=…
[1]
$ pfd grant approve 2026-001
! pfd: --role is missing
!   see: pfd help grant approve
[2]
$ pfd grant approve 2026-001 --role office --person $(cat ~/first); pfd grant approve 2026-001 --document 'Akte 14'
2026-001
2026-001
! [COMMIT] grant 2026-001: approval of coordination office
! [COMMIT] grant 2026-001: approval of lead authority
$ PFD_TODAY=2026-03-20 pfd grant award 2026-001
2026-001
! [COMMIT] grant 2026-001: awarded 3,000.00 €
$ PFD_TODAY=2026-03-20 pfd grant pay 2026-001 1000
! grants/2026/2026-001.yaml:53:11: error: paid 2026-03-20, but no contract was signed by then; record it first: "pfd grant contract ID"; or a waiver of the lead authority ([S81]) [payout-after-contract]
! grants/2026/2026-001.yaml:54:13: error: brings the sum paid to 1,000.00 €, but only 0.00 € were asked for; record the request first: "pfd grant draw ID"; or a waiver of the lead authority ([S26]) [payout-after-draw]
! pfd: refused: 2 errors
[1]
$ PFD_TODAY=2026-03-25 pfd grant contract 2026-001
2026-001
! [COMMIT] grant 2026-001: contract of 2026-03-25
$ PFD_TODAY=2026-05-20 pfd grant pay 2026-001 1000
! grants/2026/2026-001.yaml:55:13: error: brings the sum paid to 1,000.00 €, but only 0.00 € were asked for; record the request first: "pfd grant draw ID"; or a waiver of the lead authority ([S26]) [payout-after-draw]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-05-20 pfd grant draw 2026-001 2000 && PFD_TODAY=2026-08-01 pfd grant draw 2026-001
2026-001
2026-001
! [COMMIT] grant 2026-001: 2,000.00 € asked for
! [COMMIT] grant 2026-001: 1,000.00 € asked for
# A payment order, signed by three, and the payments.
$ PFD_TODAY=2026-05-22 pfd grant pay 2026-001 2000 --order --content-by $(cat ~/first) --arithmetic-by $(cat ~/second) --released-by $(cat ~/first)
2026-001
! [COMMIT] grant 2026-001: 2,000.00 € ordered
$ PFD_TODAY=2026-05-26 pfd grant pay 2026-001 2000,01 --no 1
! grants/2026/2026-001.yaml:62:13: error: 2,000.01 € paid on order 1 of 2,000.00 €; correct the payment, or write another order: "pfd grant pay ID --order" (arithmetic) [paid-within-order]
! grants/2026/2026-001.yaml:70:13: error: brings the sum paid to 2,000.01 €, but only 2,000.00 € were asked for; record the request first: "pfd grant draw ID"; or a waiver of the lead authority ([S26]) [payout-after-draw]
! pfd: refused: 2 errors
[1]
$ PFD_TODAY=2026-05-26 pfd grant pay 2026-001 --no 1
2026-001
! [COMMIT] grant 2026-001: paid 2,000.00 €
$ PFD_TODAY=2026-08-05 pfd grant pay 2026-001 --no 2
! pfd: grant 2026-001 has no payment order 2
!   write it first: pfd grant pay 2026-001 --order
[1]
$ PFD_TODAY=2026-08-05 pfd grant pay 2026-001
2026-001
! [COMMIT] grant 2026-001: paid 1,000.00 €
$ PFD_TODAY=2026-08-05 pfd grant pay 2026-001 0,01
! grants/2026/2026-001.yaml:79:13: error: brings the sum paid to 3,000.01 €, but only 3,000.00 € were awarded; pay less, or amend the award first: "pfd grant amend ID AMOUNT -m …" (arithmetic) [paid-within-award]
! grants/2026/2026-001.yaml:79:13: error: brings the sum paid to 3,000.01 €, but only 3,000.00 € were asked for; record the request first: "pfd grant draw ID"; or a waiver of the lead authority ([S26]) [payout-after-draw]
! pfd: refused: 2 errors
[1]
# The proof of use.
$ PFD_TODAY=2026-12-05 pfd grant accept 2026-001
! grants/2026/2026-001.yaml:2:1: warning: 3,000.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
! grants/2026/2026-001.yaml:78:3: error: proof of use due 2026-11-11; received: 2026-12-05; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
! grants/2026/2026-001.yaml:79:13: error: accepted 2026-12-05, but no proof of use had arrived by then; record its arrival first: "pfd grant settle ID" ([S24][S81]) [accept-after-settle]
! grants/2026/2026-001.yaml:79:13: error: accepted 2026-12-05 without a narrative report; record its arrival: "pfd grant settle ID --narrative DATE" ([S23][S24]) [narrative-on-file]
! pfd: refused: 3 errors
[1]
$ printf '%s\n' 'date,paid,payee,purpose,heading,kind,amount,proof,quotes' '2026-05-26,2026-05-26,PfD,grant,grant,income,2000.00,bank transfer,' '2026-06-01,2026-06-01,Musterbühne,own funds,own_funds,income,1000.00,bank transfer,' '2026-07-01,2026-07-03,Regie,"direction, 20 hours",fee,expense,1600.00,bank transfer,3' '2026-07-10,2026-07-10,Musterholz GmbH,stage,materials,expense,1250.00,bank transfer,3' '2026-08-05,2026-08-05,PfD,grant,grant,income,1000.00,bank transfer,' '2026-08-20,2026-08-21,Musterraum,rent,other,expense,500.00,bank transfer,3' >~/list.csv; PFD_TODAY=2026-12-05 pfd grant receipt 2026-001 --from ~/list.csv
2026-001
! [COMMIT] grant 2026-001: 6 receipts
! grants/2026/2026-001.yaml:18:13: warning: materials: 1,250.00 €, at most 1,200.00 € (1,000.00 € planned); cut `accepted` of its receipts with a `cut_reason`, or record a waiver of the lead authority (ANBest-P Nr. 1.2 [S30]) [heading-overrun]
$ PFD_TODAY=2026-12-05 pfd grant settle 2026-001
2026-001
! [COMMIT] grant 2026-001: proof of use of 2026-12-05
! grants/2026/2026-001.yaml:136:3: warning: the proof of use lacks: Narrative report; ask for it and record it in `settlement.narrative` ([S23][S24]) [settlement-complete]
$ PFD_TODAY=2026-12-05 pfd grant settle 2026-001 --accept-all
! pfd: --accept-all: on track measure the office does not check and accept alone
!   in two steps: pfd grant settle 2026-001, then pfd grant accept 2026-001
[1]
$ PFD_TODAY=2026-12-12 pfd grant accept 2026-001
! grants/2026/2026-001.yaml:2:1: warning: 487.50 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
! grants/2026/2026-001.yaml:18:13: error: materials: 1,250.00 €, at most 1,200.00 € (1,000.00 € planned); cut `accepted` of its receipts with a `cut_reason`, or record a waiver of the lead authority (ANBest-P Nr. 1.2 [S30]) [heading-overrun]
! grants/2026/2026-001.yaml:142:13: error: proof of use due 2026-11-11; received: 2026-12-05; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
! grants/2026/2026-001.yaml:144:13: error: accepted 2026-12-12 without a narrative report; record its arrival: "pfd grant settle ID --narrative DATE" ([S23][S24]) [narrative-on-file]
! pfd: refused: 3 errors
[1]
$ PFD_TODAY=2026-12-12 pfd grant settle 2026-001 --narrative 10.12.2026 --extended-to 5.12.2026
2026-001
! [COMMIT] grant 2026-001: dates of the proof of use
$ PFD_TODAY=2026-12-12 pfd grant accept 2026-001 --cut '4=1200,00:more than 20 % above the plan'
2026-001
! [COMMIT] grant 2026-001: settlement accepted, 2,475.00 € due, 525.00 € to be claimed back
! grants/2026/2026-001.yaml:2:1: warning: 525.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
$ PFD_TODAY=2026-12-12 pfd grant pay 2026-001 100
! grants/2026/2026-001.yaml:2:1: warning: 625.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
! grants/2026/2026-001.yaml:79:13: error: brings the sum paid to 3,100.00 €, but only 3,000.00 € were awarded; pay less, or amend the award first: "pfd grant amend ID AMOUNT -m …" (arithmetic) [paid-within-award]
! grants/2026/2026-001.yaml:79:13: error: brings the sum paid to 3,100.00 €, but only 3,000.00 € were asked for; record the request first: "pfd grant draw ID"; or a waiver of the lead authority ([S26]) [payout-after-draw]
! pfd: refused: 2 errors
[1]
$ PFD_TODAY=2026-12-12 pfd grant close 2026-001
! grants/2026/2026-001.yaml:148:9: error: closed while 525.00 € are still to come back; record the repayment ("pfd grant repay ID") or write the rest off ("pfd grant claim ID --write-off AMOUNT") ([S24][S81]) [close-after-claim]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-12-12 pfd grant claim 2026-001 525,01
! grants/2026/2026-001.yaml:149:3: error: 525.01 € claimed back, but 525.00 € overpaid; correct the claim; before the settlement is accepted there is none (arithmetic) [claim-within-overpaid]
! grants/2026/2026-001.yaml:149:5: note: claim 1: 525.01 € open, due —; remind of it, defer it ("pfd grant claim ID --defer DATE"), or record the repayment ("pfd grant repay ID") ([S24][S81]) [claim-due]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-12-12 pfd grant claim 2026-001 --due 12.1.2027
2026-001
! [COMMIT] grant 2026-001: 525.00 € claimed back
$ PFD_TODAY=2026-12-12 pfd grant claim 2026-001
! pfd: nothing is left to claim back: overpaid 525.00 €, claimed 525.00 €
!   what is possible: pfd grant actions 2026-001
[1]
$ PFD_TODAY=2027-01-04 pfd grant claim 2026-001 --defer 28.2.2027
2026-001
! [COMMIT] grant 2026-001: claim deferred until 2027-02-28
$ PFD_TODAY=2027-01-11 pfd grant repay 2026-001 500 --reference 'PFD 1'
2026-001
! [COMMIT] grant 2026-001: 500.00 € repaid
$ PFD_TODAY=2027-01-11 pfd grant close 2026-001
! grants/2026/2026-001.yaml:160:9: error: closed while 25.00 € are still to come back; record the repayment ("pfd grant repay ID") or write the rest off ("pfd grant claim ID --write-off AMOUNT") ([S24][S81]) [close-after-claim]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2027-01-20 pfd grant claim 2026-001 --write-off 525,01 -m 'all of it'
! grants/2026/2026-001.yaml:154:18: error: 525.01 € written off of a claim of 525.00 €; correct `written_off`, or claim the rest first: "pfd grant claim ID" (arithmetic) [write-off-within-claim]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2027-01-20 pfd grant claim 2026-001 --write-off 25 -m 'below the cost of collecting it'
2026-001
! [COMMIT] grant 2026-001: 25.00 € of the claim written off
$ PFD_TODAY=2027-01-20 pfd grant close 2026-001
2026-001
! [COMMIT] grant 2026-001: closed
$ git log --reverse --format=%s -- grants; git status --short; PFD_TODAY=2027-01-20 pfd check | grep -v ' note: '
grant 2026-001: added – Theater im Kiez
grant 2026-001: content review
grant 2026-001: arithmetic review
grant 2026-001: approval of coordination office
grant 2026-001: approval of lead authority
grant 2026-001: awarded 3,000.00 €
grant 2026-001: contract of 2026-03-25
grant 2026-001: 2,000.00 € asked for
grant 2026-001: 1,000.00 € asked for
grant 2026-001: 2,000.00 € ordered
grant 2026-001: paid 2,000.00 €
grant 2026-001: paid 1,000.00 €
grant 2026-001: 6 receipts
grant 2026-001: proof of use of 2026-12-05
grant 2026-001: dates of the proof of use
grant 2026-001: settlement accepted, 2,475.00 € due, 525.00 € to be claimed back
grant 2026-001: 525.00 € claimed back
grant 2026-001: claim deferred until 2027-02-28
grant 2026-001: 500.00 € repaid
grant 2026-001: 25.00 € of the claim written off
grant 2026-001: closed
[1]
$ sed -n '/^claims:/,$p' grants/2026/2026-001.yaml
claims:
  - no: 1
    date: 2026-12-12
    due: 2027-01-12
    deferred_until: 2027-02-28
    amount: 525.00
    written_off: 25.00
repayments:
  - no: 1
    date: 2027-01-11
    amount: 500.00
    returns_to: funder
    reference: PFD 1
closed: 2027-01-20
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
# The same figures under the other kinds of financing: 700.00 € of a deficit, nothing
# of a fixed sum or of what is financed in full.
$ for n in 2:deficit 3:fixed 4:full; do id=2026-00${n%:*}; PFD_TODAY=2026-03-01; pfd grant add --from ~/application.yaml --financing ${n#*:} && pfd grant review $id && pfd grant approve $id --role office && pfd grant approve $id --document 'Akte 14' && pfd grant award $id && pfd grant contract $id && pfd grant draw $id && pfd grant pay $id && PFD_TODAY=2026-12-12 && pfd grant receipt $id --from ~/list.csv && pfd grant settle $id --date 5.12.2026 --narrative 5.12.2026 --extended-to 5.12.2026 && pfd grant accept $id --cut '4=1200,00:more than 20 % above the plan' 2>&1 | grep accepted; done >/dev/null 2>&1; git log --format=%s | grep -m3 accepted
grant 2026-004: settlement accepted, 3,000.00 € due
grant 2026-003: settlement accepted, 3,000.00 € due
grant 2026-002: settlement accepted, 2,300.00 € due, 700.00 € to be claimed back
$ pfd grant list track=measure --columns id,financing,awarded,paid,due,claim,status
id	financing	awarded	paid	due	claim	status
2026-001	share	3000.00	3000.00	2475.00	0.00	closed
2026-002	deficit	3000.00	3000.00	2300.00	700.00	accepted
2026-003	fixed	3000.00	3000.00	3000.00	0.00	accepted
2026-004	full	3000.00	3000.00	3000.00	0.00	accepted
