# empty
# A workshop settled by flat rates: 14 signed the list, 20 are under 16 and counted,
# 34 × 40.00 € = 1,360.00 €.
$ pfd init . --name 'PfD Beispielstadt' --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=9000 --pot youth=1000 --source federal=9000 --source own=1000
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind organisation --name 'Musterwerkstatt e.V.' --legal_form registered_association --democracy-declaration 2026-01-15 --nonprofit.kind exemption_notice --nonprofit.date 2024-05-02
musterwerkstatt-ev
! [COMMIT] contact musterwerkstatt-ev: added
$ printf 'local_aims:\n  - aim: vielfalt\n    title: Vielfalt\n' >>pfd.yaml && git commit -qam 'local aims'
$ printf '%s\n' 'documents:' '  - {kind: application}' '  - {kind: project_description}' '  - {kind: financing_plan}' '  - {kind: nonprofit_proof}' '  - {kind: register_extract}' >~/papers.yaml
$ pfd grant add --from ~/papers.yaml --title Workshop --applicant musterwerkstatt-ev --track measure --financing fixed --settlement-mode flat --requested 2000 --aims shape_diversity --audiences public --local-aims vielfalt --activity.start 5.6.2026 --activity.end 5.6.2026
2026-001
! [COMMIT] grant 2026-001: added – Workshop
$ pfd grant review 2026-001 2>/dev/null; pfd grant approve 2026-001 --role office 2>/dev/null; pfd grant approve 2026-001 --document 'Akte 14'
2026-001
2026-001
2026-001
! [COMMIT] grant 2026-001: approval of lead authority
$ PFD_TODAY=2026-03-20 pfd grant award 2026-001 && PFD_TODAY=2026-04-01 pfd grant contract 2026-001
2026-001
2026-001
! [COMMIT] grant 2026-001: awarded 2,000.00 €
! [COMMIT] grant 2026-001: contract of 2026-04-01
$ PFD_TODAY=2026-05-04 pfd grant draw 2026-001 1000 && PFD_TODAY=2026-05-11 pfd grant pay 2026-001
2026-001
2026-001
! [COMMIT] grant 2026-001: 1,000.00 € asked for
! [COMMIT] grant 2026-001: paid 1,000.00 €
# What this way of settlement asks for, and what it does not.
$ PFD_TODAY=2026-06-06 pfd grant actions 2026-001 | grep -E '^(receipt|attend|fee|settle|accept)'
receipt	not_asked			
attend	possible	pfd grant attend 2026-001 --date DATE --signed NUMBER --list …		
fee	possible	pfd grant fee 2026-001 --date DATE --hours HOURS		
settle	possible	pfd grant settle 2026-001		
settle	warns	the proof of use lacks: Attendance	settlement-complete	[S23][S24]
settle	warns	the proof of use lacks: Narrative report	settlement-complete	[S23][S24]
accept	refused	accepted 2026-06-06, but no proof of use had arrived by then	accept-after-settle	[S24][S81]
accept	refused	accepted 2026-06-06 without a narrative report	narrative-on-file	[S23][S24]
$ PFD_TODAY=2026-06-06 pfd grant settle 2026-001 --narrative 6.6.2026
2026-001
! [COMMIT] grant 2026-001: proof of use of 2026-06-06
! grants/2026/2026-001.yaml:2:1: warning: the proof of use lacks: Attendance; ask for it and record it in `attendance` ([S23][S24]) [settlement-complete]
$ PFD_TODAY=2026-06-06 pfd grant accept 2026-001
! grants/2026/2026-001.yaml:2:1: error: the proof of use lacks: Attendance; ask for it and record it in `attendance` ([S23][S24]) [settlement-complete]
! grants/2026/2026-001.yaml:2:1: warning: 1,000.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-06-06 pfd grant attend 2026-001 --date 5.6.2026 --signed 14 --under-16 20 --list 'binder 3'
2026-001
! [COMMIT] grant 2026-001: attendance of 2026-06-05
! grants/2026/2026-001.yaml:47:15: warning: 20 under 16, and no supervising adult on the list; have the adult sign, then set `supervisor_on_list: true` ([S21]) [list-under-16]
$ PFD_TODAY=2026-06-08 pfd grant set 2026-001 attendance.1.supervisor_on_list=true
2026-001
! [COMMIT] grant 2026-001: attendance.1.supervisor_on_list changed
$ PFD_TODAY=2026-06-08 pfd grant accept 2026-001
2026-001
! [COMMIT] grant 2026-001: settlement accepted, 1,360.00 € due
# The rest is asked for and paid, not a cent more.
$ PFD_TODAY=2026-06-09 pfd grant close 2026-001
! grants/2026/2026-001.yaml:55:9: error: closed while 360.00 € are still to be paid; pay it ("pfd grant pay ID"), or amend the award to what was needed ("pfd grant amend ID AMOUNT -m …") (arithmetic) [close-after-payment]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-06-09 pfd grant pay 2026-001 360
! grants/2026/2026-001.yaml:45:13: error: brings the sum paid to 1,360.00 €, but only 1,000.00 € were asked for; record the request first: "pfd grant draw ID"; or a waiver of the lead authority ([S26]) [payout-after-draw]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-06-09 pfd grant draw 2026-001 360 && PFD_TODAY=2026-06-09 pfd grant pay 2026-001 --kind final
2026-001
2026-001
! [COMMIT] grant 2026-001: 360.00 € asked for
! [COMMIT] grant 2026-001: paid 360.00 €
$ PFD_TODAY=2026-06-09 pfd grant pay 2026-001 0,01
! grants/2026/2026-001.yaml:2:1: warning: 0.01 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
! grants/2026/2026-001.yaml:52:13: error: paid 0.01 € after 2026-06-08, when only 1,360.00 € were due in all; correct the payment; what went out by mistake is to be claimed back ("pfd grant claim ID") (arithmetic) [paid-when-owed]
! grants/2026/2026-001.yaml:52:13: error: brings the sum paid to 1,360.01 €, but only 1,360.00 € were asked for; record the request first: "pfd grant draw ID"; or a waiver of the lead authority ([S26]) [payout-after-draw]
! pfd: refused: 2 errors
[1]
$ PFD_TODAY=2026-06-09 pfd grant close 2026-001
2026-001
! [COMMIT] grant 2026-001: closed
$ pfd grant list --columns id,awarded,due,paid,claim,status; pfd budget | head -2
id	awarded	due	paid	claim	status
2026-001	2000.00	1360.00	1360.00	0.00	closed
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	9000.00	0.00	9000.00	0.00	2000.00	0.00	1360.00	0.00	7640.00
$ git log --reverse --format=%s -- grants; git status --short; PFD_TODAY=2026-06-10 pfd check | grep -v ' note: '
grant 2026-001: added – Workshop
grant 2026-001: content review
grant 2026-001: approval of coordination office
grant 2026-001: approval of lead authority
grant 2026-001: awarded 2,000.00 €
grant 2026-001: contract of 2026-04-01
grant 2026-001: 1,000.00 € asked for
grant 2026-001: paid 1,000.00 €
grant 2026-001: proof of use of 2026-06-06
grant 2026-001: attendance of 2026-06-05
grant 2026-001: attendance.1.supervisor_on_list changed
grant 2026-001: settlement accepted, 1,360.00 € due
grant 2026-001: 360.00 € asked for
grant 2026-001: paid 360.00 €
grant 2026-001: closed
[1]
# An award below the flat sum caps it.
$ sed -i 's/    amount: 2000.00/    amount: 1200.00/' grants/2026/2026-001.yaml; pfd grant list --columns id,awarded,due,paid,claim; git checkout -q .
id	awarded	due	paid	claim
2026-001	1200.00	1200.00	1360.00	160.00
