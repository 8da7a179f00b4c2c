# empty
# A street festival of three young people without legal form, 480.00 €: six
# commands from the application to the closing, each one commit.
$ pfd init . --name 'PfD Beispielstadt' --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=9000 --pot youth=1000 --source federal=9000 --source own=1000
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind group --name 'Mustergruppe Hofkultur' --democracy-declaration 2026-01-15
mustergruppe-hofkultur
! [COMMIT] contact mustergruppe-hofkultur: added
$ pfd contact add --kind person --name 'Mira Muster' --of_age true >~/id; sed 's/-.*/-PERSON/' ~/id
p-PERSON
! [COMMIT] contact p-PERSON: added
! contacts/p-PERSON.yaml:3:7: warning: Name: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ printf 'local_aims:\n  - aim: zusammenleben\n    title: Zusammenleben\n' >>pfd.yaml && git commit -qam 'local aims'
# The application.
$ pfd grant add --title Hoffest --applicant mustergruppe-hofkultur --responsible $(cat ~/id) --payee $(cat ~/id) --group-size 3 --track small --requested 480 --aims promote_democracy --audiences public --local-aims zusammenleben --activity.start 6.6.2026 --activity.end 6.6.2026
2026-001
! [COMMIT] grant 2026-001: added – Hoffest
# What it calls for now; the rules say why the rest has to wait.
$ pfd grant actions 2026-001
action	state	details	rule	source
review	not_asked			
approve	not_asked			
award	possible	pfd grant award 2026-001		
reject	possible	pfd grant reject 2026-001 --reason …		
amend	refused	there is no earlier award to change	award-first	consistency of the records
contract	not_asked			
draw	not_asked			
pay	refused	Payments: nothing is awarded	award-before	[S81]
receipt	possible	pfd grant receipt 2026-001 --amount AMOUNT --heading HEADING …		
attend	not_asked			
fee	not_asked			
settle	possible	pfd grant settle 2026-001		
settle	warns	the proof of use lacks: Receipts	settlement-complete	[S23][S24]
settle	warns	the proof of use lacks: Narrative report	settlement-complete	[S23][S24]
settle	warns	Settlement: nothing is awarded	award-before	[S81]
accept	not_asked			
claim	refused	nothing is left to claim back: overpaid 0.00 €, claimed 0.00 €		
repay	refused	nothing is to be repaid: name the AMOUNT that came back all the same		
close	refused	closed without the step award	close-after-steps	the track's `steps`
close	refused	closed without the step settlement	close-after-steps	the track's `steps`
withdraw	possible	pfd grant withdraw 2026-001		
cancel	possible	pfd grant cancel 2026-001		
revoke	refused	there is no earlier award to change	award-first	consistency of the records
$ pfd grant pay 2026-001
! grants/2026/2026-001.yaml:20:5: error: Payments: nothing is awarded; award it first: "pfd grant award ID" ([S81]) [award-before]
! pfd: refused: 1 error
[1]
$ pfd grant close 2026-001
! grants/2026/2026-001.yaml:19:9: error: closed without the step award; do it first: "pfd grant award ID"; "pfd grant actions ID" shows what is missing (the track's `steps`) [close-after-steps]
! grants/2026/2026-001.yaml:19:9: error: closed without the step settlement; do it first: "pfd grant settle ID"; "pfd grant actions ID" shows what is missing (the track's `steps`) [close-after-steps]
! pfd: refused: 2 errors
[1]
$ pfd grant accept 2026-001
! grants/2026/2026-001.yaml:21:13: error: accepted 2026-03-01, but no proof of use had arrived by then; record its arrival first: "pfd grant settle ID" ([S24][S81]) [accept-after-settle]
! grants/2026/2026-001.yaml:21:13: error: accepted 2026-03-01 without a narrative report; record its arrival: "pfd grant settle ID --narrative DATE" ([S23][S24]) [narrative-on-file]
! pfd: refused: 2 errors
[1]
$ pfd grant award 2026-001 0
! grants/2026/2026-001.yaml:27:13: error: awards 0.00; record what it is: "pfd grant reject", "withdraw", "cancel" or "revoke" (consistency of the records) [award-not-zero]
! pfd: refused: 1 error
[1]
$ pfd grant award 2026-001
2026-001
! [COMMIT] grant 2026-001: awarded 480.00 €
$ PFD_TODAY=2026-03-05 pfd grant pay 2026-001
2026-001
! [COMMIT] grant 2026-001: paid 480.00 €
$ PFD_TODAY=2026-03-05 pfd grant pay 2026-001
! pfd: nothing is open to be paid: awarded 480.00 €, asked for 0.00 €, ordered 0.00 €, paid 480.00 €
!   what is possible: pfd grant actions 2026-001
[1]
$ PFD_TODAY=2026-03-05 pfd grant pay 2026-001 0,01
! grants/2026/2026-001.yaml:36:13: error: brings the sum paid to 480.01 €, but only 480.00 € were awarded; pay less, or amend the award first: "pfd grant amend ID AMOUNT -m …" (arithmetic) [paid-within-award]
! pfd: refused: 1 error
[1]
# Its list comes out of a German spreadsheet; the sum below it is no receipt.
$ printf 'Belegdatum;Bezahlt am;Empf\344nger;Zweck;Ansatz;Einnahme;Ausgabe;Zahlungsnachweis\r\n5.3.2026;5.3.2026;PfD;Zuwendung;Zuwendung;480,00 \200;;\334berweisung\r\n8.6.2026;10.6.2026;Musterb\344ckerei;"Brot; Kuchen";Unterkunft und Verpflegung;;230,00;\334berweisung\r\n9.6.2026;10.6.2026;Musterverleih;B\344nke;Sachkosten;;250;Barzahlung\r\n;;;;Summe;480,00;480,00;\r\n' >~/belegliste.csv
$ PFD_TODAY=2026-06-20 pfd grant receipt 2026-001 --from ~/belegliste.csv
2026-001
! pfd: TMP/home/belegliste.csv, line 5: a sum, left out
! [COMMIT] grant 2026-001: 3 receipts
$ PFD_TODAY=2026-06-20 pfd grant settle 2026-001 --accept-all
2026-001
! [COMMIT] grant 2026-001: settlement accepted, 480.00 € due
$ PFD_TODAY=2026-06-21 pfd grant close 2026-001
2026-001
! [COMMIT] grant 2026-001: closed
$ PFD_TODAY=2026-06-21 pfd grant actions 2026-001
action	state	details	rule	source
review	not_asked			
approve	not_asked			
award	refused	is awarded a second time	award-once	consistency of the records
reject	refused	award cannot be followed by rejection	decision-follows	consistency of the records
amend	possible	pfd grant amend 2026-001 AMOUNT -m …		
contract	not_asked			
draw	not_asked			
pay	refused	nothing is open to be paid: awarded 480.00 €, asked for 0.00 €, ordered 0.00 €, paid 480.00 €		
receipt	refused	receipt 4 has no accepted amount	accepted-each	[S40]
attend	not_asked			
fee	not_asked			
settle	refused	done already		
accept	not_asked			
claim	refused	nothing is left to claim back: overpaid 0.00 €, claimed 0.00 €		
repay	refused	nothing is to be repaid: name the AMOUNT that came back all the same		
close	refused	done already		
withdraw	refused	closed while 480.00 € are still to come back	close-after-claim	[S24][S81]
cancel	refused	closed while 480.00 € are still to come back	close-after-claim	[S24][S81]
revoke	refused	closed while 480.00 € are still to come back	close-after-claim	[S24][S81]
$ git log --reverse --format=%s -- grants; git status --short; pfd check | grep -v ' note: '
grant 2026-001: added – Hoffest
grant 2026-001: awarded 480.00 €
grant 2026-001: paid 480.00 €
grant 2026-001: 3 receipts
grant 2026-001: settlement accepted, 480.00 € due
grant 2026-001: closed
[1]
$ pfd budget
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	9000.00	0.00	9000.00	0.00	480.00	0.00	480.00	0.00	8520.00
youth	1000.00	0.00	1000.00	0.00	0.00	0.00	0.00	0.00	1000.00
# Written by hand it is found just the same.
$ sed -i 's/^closed: .*/closed: 2026-06-21/; /^settlement:/,/^closed/{/received/d}' grants/2026/2026-001.yaml; pfd check | grep -v ' note: '; git checkout -q .
grants/2026/2026-001.yaml:68:13: error: accepted 2026-06-20, but no proof of use had arrived by then; record its arrival first: "pfd grant settle ID" ([S24][S81]) [accept-after-settle]
grants/2026/2026-001.yaml:69:9: error: closed without the step settlement; do it first: "pfd grant settle ID"; "pfd grant actions ID" shows what is missing (the track's `steps`) [close-after-steps]
$ sed -i 's/^    date: 2026-03-05/    date: 2026-02-05/' grants/2026/2026-001.yaml; pfd check | grep -v ' note: '; git checkout -q .
grants/2026/2026-001.yaml:31:11: error: paid 2026-02-05, before the award of 2026-03-01; correct the date, or record a waiver of the lead authority ([S81]) [payout-after-grant]
