# empty
# The first page of README.md: from an empty folder to the yearly report.  The
# test readme.commands sees to it that both hold the same commands.

$ export PFD_TODAY=2026-03-01
$ pfd init --place Magdeburg --name 'Partnerschaft für Demokratie Magdeburg' --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --source federal=13500 --source city=1500 --pot action=12000 --pot youth=3000
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind organisation --name 'Verein Offene Tür e.V.' --legal_form registered_association --democracy-declaration 2026-01-15
verein-offene-tuer-ev
! [COMMIT] contact verein-offene-tuer-ev: added
$ pfd grant add --track small --title Nachbarschaftsfest --applicant verein-offene-tuer-ev --requested 450,00 --activity.start 16.5.2026 --activity.end 16.5.2026 --aims shape_diversity --audiences public
2026-001
! [COMMIT] grant 2026-001: added – Nachbarschaftsfest
$ pfd grant award 2026-001
2026-001
! [COMMIT] grant 2026-001: awarded 450.00 €
$ pfd grant pay 2026-001 450,00
2026-001
! [COMMIT] grant 2026-001: paid 450.00 €

$ pfd contact add --kind group --name 'Jugendredaktion Nord' --democracy-declaration 2026-01-15
jugendredaktion-nord
! [COMMIT] contact jugendredaktion-nord: added
$ pfd grant add --track small --title 'Lesung im Park' --applicant jugendredaktion-nord --requested 520,00 --activity.start 6.6.2026 --activity.end 6.6.2026 --aims promote_democracy --audiences public
2026-002
! [COMMIT] grant 2026-002: added – Lesung im Park
! grants/2026/2026-002.yaml:12:12: warning: 520.00 € is above the cap of 500.00 € on track small; award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
$ pfd grant award 2026-002
! grants/2026/2026-002.yaml:23:13: error: 520.00 € is above the cap of 500.00 € on track small; award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
! pfd: refused: 1 error
[1]
$ pfd grant award 2026-002 500,00
2026-002
! [COMMIT] grant 2026-002: awarded 500.00 €

$ sed -i 's/amount: 500.00/amount: 5000.00/' grants/2026/2026-002.yaml
$ pfd check
grants/2026/2026-002.yaml:23:13: error: 5,000.00 € is above the cap of 500.00 € on track small; award at most 500.00 €, move the grant to a larger track, or record a waiver of the lead authority (Magdeburg [S1][S3]) [small-max]
[1]
$ git checkout -q grants/2026/2026-002.yaml

$ pfd grant list status=awarded
id	status	title	applicant	track	requested	awarded	paid
2026-002	awarded	Lesung im Park	jugendredaktion-nord	small	520.00	500.00	0.00
$ pfd budget
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	12000.00	0.00	12000.00	0.00	950.00	500.00	450.00	0.00	11050.00
youth	3000.00	0.00	3000.00	0.00	0.00	0.00	0.00	0.00	3000.00
$ git log --format=%s
grant 2026-002: awarded 500.00 €
grant 2026-002: added – Lesung im Park
contact jugendredaktion-nord: added
grant 2026-001: paid 450.00 €
grant 2026-001: awarded 450.00 €
grant 2026-001: added – Nachbarschaftsfest
contact verein-offene-tuer-ev: added
year 2026: added
partnership: added
$ pfd report yearly -o 2026.md

# A grant's life and the books
$ printf '%s\n' 'date;paid;payee;purpose;heading;income;expense;proof' '2026-03-01;2026-03-01;PfD;grant;grant;450,00;;bank transfer' '2026-05-16;2026-05-18;Musterverleih;benches, stage;materials;;300,00;bank transfer' '2026-05-18;2026-05-20;Musterdruck;posters;materials;;120,00;bank transfer' >../receipts.csv
$ PFD_TODAY=2026-06-20 pfd grant receipt 2026-001 --from ../receipts.csv
2026-001
! [COMMIT] grant 2026-001: 3 receipts
$ PFD_TODAY=2026-06-20 pfd grant settle 2026-001 --accept-all
2026-001
! [COMMIT] grant 2026-001: settlement accepted, 420.00 € due, 30.00 € to be claimed back
! grants/2026/2026-001.yaml:2:1: warning: 30.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
$ PFD_TODAY=2026-06-20 pfd grant close 2026-001
! grants/2026/2026-001.yaml:66:9: error: closed while 30.00 € are still to come back; record the repayment ("pfd grant repay ID") or write the rest off ("pfd grant claim ID --write-off AMOUNT") ([S24][S81]) [close-after-claim]
! pfd: refused: 1 error
[1]
$ PFD_TODAY=2026-06-20 pfd grant claim 2026-001
2026-001
! [COMMIT] grant 2026-001: 30.00 € claimed back
! grants/2026/2026-001.yaml:67:5: note: claim 1: 30.00 € open, due —; remind of it, defer it ("pfd grant claim ID --defer DATE"), or record the repayment ("pfd grant repay ID") ([S24][S81]) [claim-due]
$ PFD_TODAY=2026-07-02 pfd grant repay 2026-001
2026-001
! [COMMIT] grant 2026-001: 30.00 € repaid
$ PFD_TODAY=2026-07-02 pfd grant close 2026-001
2026-001
! [COMMIT] grant 2026-001: closed
$ pfd grant pack 2026-001 -o ../2026-001
$ PFD_TODAY=2026-07-02 pfd export hledger -o ../2026.journal
$ grep -A7 Repayment ../2026.journal
2026-07-02 * (2026-001) verein-offene-tuer-ev | Repayment: Nachbarschaftsfest
    ; record: grant/2026-001
    ; field: repayments.1
    Equity:Pots:2026:Action:Free                 30.00 EUR
    Equity:Pots:2026:Action:Spent               -30.00 EUR
    Expenses:Grants:2026:Action:Returned        -30.00 EUR
    Assets:Money:2026                            30.00 EUR
    Assets:Claims:2026:Action                   -30.00 EUR

# Meetings
$ printf '%s\n' 'kind: person' 'name: Mira Muster' 'seats: [{body: buendnis, role: chair, sector: civil_society, from: 2026-01-01}]' 'affiliations: [{organisation: verein-offene-tuer-ev, role: chair}]' | pfd contact add --from -
p-PERSON
! [COMMIT] contact p-PERSON: added
! pfd.yaml:25:19: warning: buendnis: no voting seat of the youth forum; have the youth forum name somebody, or correct `sector` of the seats ([S95][S96]) [body-youth-seat]
$ printf '%s\n' 'kind: person' 'name: Igor Muster' 'seats: [{body: buendnis, role: member, sector: youth, from: 2026-01-01}]' | pfd contact add --from -
p-PERSON
! [COMMIT] contact p-PERSON: added
$ pfd meeting add --body buendnis --date 2026-02-26 --invited 2026-02-10 --title 'First round'
2026-02-26-buendnis
! [COMMIT] meeting 2026-02-26-buendnis: added – First round
$ pfd meeting set 2026-02-26-buendnis items.+a.title=Nachbarschaftsfest items.+a.grant=2026-001
2026-02-26-buendnis
! [COMMIT] meeting 2026-02-26-buendnis: items.+a.title, items.+a.grant changed
$ pfd meeting attend 2026-02-26-buendnis --all
2026-02-26-buendnis
! [COMMIT] meeting 2026-02-26-buendnis: attendance, 2 present
$ pfd meeting vote 2026-02-26-buendnis 1 --yes 1
2026-02-26-buendnis
! pfd: p-PERSON does not vote on item 1: chair: Verein Offene Tür e.V. (applicant)
! [COMMIT] meeting 2026-02-26-buendnis: item 1: adopted (1 yes, 0 no, 0 abstentions)
$ pfd meeting minutes 2026-02-26-buendnis -o ../minutes.md
$ pfd meeting set 2026-02-26-buendnis minutes.written=2026-02-27
2026-02-26-buendnis
! [COMMIT] meeting 2026-02-26-buendnis: minutes.written changed
$ pfd report decisions --year 2026
| # Register of decisions 2026
|
| Number    | Date       | Body     | Item | Subject            | Yes |  No | Abstentions | Result  | Grant    | Recommended |    Awarded |
| --------- | ---------- | -------- | ---: | ------------------ | --: | --: | ----------: | ------- | -------- | ----------: | ---------: |
| 2026/1    | 2026-02-26 | Alliance |    1 | Nachbarschaftsfest |   1 |   0 |           0 | adopted | 2026-001 |      450.00 |     450.00 |
| **Total** |            |          |      |                    |     |     |             |         |          |  **450.00** | **450.00** |
|
---
|
- **Commit:** COMMIT
- **Without uncommitted edits:** yes
- **As of:** 2026-03-01
- **pfd:** 0.1.0
- **Rule version:** RULE-VERSION
- **Command:** report decisions --year 2026
- **Language:** en
- **Libraries:** LIBRARIES
- **Time stamp (s since 1970):** COMMIT
- **SHA-256 of the content:** DOCUMENT
- **Proof:** pfd verify
|
<!--
pfd:commit COMMIT
pfd:clean true
pfd:as_of 2026-03-01
pfd:pfd 0.1.0
pfd:rules RULE-VERSION
pfd:command report decisions -%2Dyear 2026
pfd:language en
pfd:libraries LIBRARIES
pfd:made_s COMMIT
pfd:document DOCUMENT
pfd:proof pfd verify
-->
