# empty
# The books of a year in double entry.  tests/clients reads them with the programs
# they are for.
$ pfd init . --name 'PfD Beispielstadt' --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd export hledger
! pfd: there is no funding year yet
!   add one: pfd year add YEAR
[1]
$ pfd year add 2026 --pot action=9000 --pot participation-publicity=1000 --source federal=9000 --source own=1000
2026
! [COMMIT] year 2026: added
$ pfd year set 2026 council_resolution.date=2026-01-10 && pfd year notice 2026 --kind grant --amount 8500 --source federal --date 2026-01-15 && pfd year notice 2026 --amount 9000 --source federal --kind amendment --date 2026-02-20 && pfd year transfer 2026 --from participation-publicity --to action --amount 250 --notice 2 --date 2026-02-20 --effective 2026-03-01 && pfd year draw 2026 4000 --requested 2026-02-01 --received 2026-02-10
2026
2026
2026
2026
2026
! [COMMIT] year 2026: council_resolution.date changed
! [COMMIT] year 2026: notice of federal money, 8,500.00 €
! years/2026.yaml:17:3: warning: the pots hold 10,000.00 €, the sources 9,500.00 €; correct a pot's `initial`, a source's `planned` or the notice that is missing (arithmetic) [pots-equal-sources]
! [COMMIT] year 2026: notice of federal money, 9,000.00 €
! [COMMIT] year 2026: transferred 250.00 €, participation and publicity fund → action and initiative fund
! [COMMIT] year 2026: drawdown received, 4,000.00 €
! pfd: to be spent by 2026-03-24 [spend-within-6-weeks]
$ printf 'local_aims:\n  - aim: vielfalt\n    title: Vielfalt\n' >>pfd.yaml && git commit -qam 'local aims'
$ who=$(pfd contact add --kind person --name 'Erika Mustermann' 2>/dev/null); pfd contact add --kind organisation --name 'Musterbühne e.V.' --democracy-declaration 2026-01-15 2>/dev/null; pfd grant add --title 'Straßenfest; "laut" | bunt' --applicant musterbuehne-ev --track small --requested 480 --aims shape_diversity --local-aims vielfalt --audiences public --received 2026-01-20 >/dev/null 2>&1; pfd grant award 2026-001 --date 2026-01-28 2>/dev/null; pfd grant pay 2026-001 --date 2026-02-12 2>/dev/null; pfd grant revoke 2026-001 180 --reason rain --date 2026-02-20 2>/dev/null; pfd grant claim 2026-001 --date 2026-02-20 2>/dev/null; pfd grant repay 2026-001 200 --date 2026-02-24 2>/dev/null; pfd grant repay 2026-001 60 --returns-to funder --date 2026-02-25 2>/dev/null; pfd grant claim 2026-001 --write-off 15 -m small 2>/dev/null
musterbuehne-ev
2026-001
2026-001
2026-001
2026-001
2026-001
2026-001
2026-001
$ pfd grant add --title 'a title of a person\\s own' --applicant $(pfd contact list kind=person --columns id | tail -n 1) --track small --requested 300 --aims shape_diversity --local-aims vielfalt --audiences public --received 2026-02-26 >/dev/null 2>&1; pfd budget
pot	initial	transferred	budget	reserved	awarded	committed	paid	returned	free
action	9000.00	250.00	9250.00	300.00	480.00	0.00	480.00	200.00	8970.00
participation-publicity	1000.00	-250.00	750.00	0.00	0.00	0.00	0.00	0.00	750.00
$ pfd export hledger
; Books 2026
; Commit: COMMIT
; Without uncommitted edits: yes
; As of: 2026-03-01
; pfd: 0.1.0
; Rule version: RULE-VERSION
|
commodity 1000.00 EUR
|
account Assets:Claims:2026:Action
account Assets:Funders:2026:Federal
account Assets:Funders:2026:Own
account Assets:Money:2026
account Equity:Notes:2026:Action:Awarded
account Equity:Notes:2026:Action:Contra
account Equity:Notes:2026:Action:Reserved
account Equity:Notes:2026:Participation-publicity:Awarded
account Equity:Notes:2026:Participation-publicity:Reserved
account Equity:Pots:2026:Action:Committed
account Equity:Pots:2026:Action:Free
account Equity:Pots:2026:Action:Initial
account Equity:Pots:2026:Action:Spent
account Equity:Pots:2026:Action:Transferred
account Equity:Pots:2026:Participation-publicity:Committed
account Equity:Pots:2026:Participation-publicity:Free
account Equity:Pots:2026:Participation-publicity:Initial
account Equity:Pots:2026:Participation-publicity:Spent
account Equity:Pots:2026:Participation-publicity:Transferred
account Expenses:Grants:2026:Action:Paid
account Expenses:Grants:2026:Action:Returned
account Expenses:Grants:2026:Action:To-funder
account Expenses:Grants:2026:Participation-publicity:Paid
account Expenses:Grants:2026:Participation-publicity:Returned
account Income:Claims:2026:Action
account Income:Funders:2026:Federal
account Income:Funders:2026:Own
account Income:Funders:2026:Returned
|
2026-01-01 * Planned funds
    ; record: year/2026
    ; field: sources.own
    Assets:Funders:2026:Own                                     1000.00 EUR
    Income:Funders:2026:Own                                    -1000.00 EUR
|
2026-01-01 * Initial amount
    ; record: year/2026
    ; field: pots.action
    Equity:Pots:2026:Action:Free                                9000.00 EUR
    Equity:Pots:2026:Action:Initial                            -9000.00 EUR
|
2026-01-01 * Initial amount
    ; record: year/2026
    ; field: pots.participation-publicity
    Equity:Pots:2026:Participation-publicity:Free               1000.00 EUR
    Equity:Pots:2026:Participation-publicity:Initial           -1000.00 EUR
|
2026-01-15 * Grant notice
    ; record: year/2026
    ; field: notices.1
    Assets:Funders:2026:Federal                                 8500.00 EUR
    Income:Funders:2026:Federal                                -8500.00 EUR
|
2026-01-20 * (2026-001) musterbuehne-ev | Application: Straßenfest, "laut" / bunt
    ; record: grant/2026-001
    ; field: requested
    Equity:Notes:2026:Action:Reserved                            480.00 EUR
    Equity:Notes:2026:Action:Contra                             -480.00 EUR
|
2026-01-28 * (2026-001) musterbuehne-ev | Award: Straßenfest, "laut" / bunt
    ; record: grant/2026-001
    ; field: decisions.1
    Equity:Pots:2026:Action:Free                                -480.00 EUR
    Equity:Pots:2026:Action:Committed                            480.00 EUR
    Equity:Notes:2026:Action:Reserved                           -480.00 EUR
    Equity:Notes:2026:Action:Awarded                             480.00 EUR
|
2026-02-10 * Drawdown
    ; record: year/2026
    ; field: drawdowns.1
    Assets:Money:2026                                           4000.00 EUR
    Assets:Funders:2026:Federal                                -4000.00 EUR
|
2026-02-12 * (2026-001) musterbuehne-ev | Payment: Straßenfest, "laut" / bunt
    ; record: grant/2026-001
    ; field: payments.1
    Equity:Pots:2026:Action:Committed                           -480.00 EUR
    Equity:Pots:2026:Action:Spent                                480.00 EUR
    Expenses:Grants:2026:Action:Paid                             480.00 EUR
    Assets:Money:2026                                           -480.00 EUR
|
2026-02-20 * Amending notice
    ; record: year/2026
    ; field: notices.2
    Assets:Funders:2026:Federal                                  500.00 EUR
    Income:Funders:2026:Federal                                 -500.00 EUR
|
2026-02-20 * (2026-001) musterbuehne-ev | Claim: Straßenfest, "laut" / bunt
    ; record: grant/2026-001
    ; field: claims.1
    Assets:Claims:2026:Action                                    300.00 EUR
    Income:Claims:2026:Action                                   -300.00 EUR
|
2026-02-20 * (2026-001) musterbuehne-ev | Written off: Straßenfest, "laut" / bunt
    ; record: grant/2026-001
    ; field: claims.1.written_off
    Assets:Claims:2026:Action                                    -15.00 EUR
    Income:Claims:2026:Action                                     15.00 EUR
|
2026-02-24 * (2026-001) musterbuehne-ev | Repayment: Straßenfest, "laut" / bunt
    ; record: grant/2026-001
    ; field: repayments.1
    Equity:Pots:2026:Action:Free                                 200.00 EUR
    Equity:Pots:2026:Action:Spent                               -200.00 EUR
    Expenses:Grants:2026:Action:Returned                        -200.00 EUR
    Assets:Money:2026                                            200.00 EUR
    Assets:Claims:2026:Action                                   -200.00 EUR
    Income:Claims:2026:Action                                    200.00 EUR
|
2026-02-25 * (2026-001) musterbuehne-ev | Repayment: Straßenfest, "laut" / bunt
    ; record: grant/2026-001
    ; field: repayments.2
    Expenses:Grants:2026:Action:To-funder                        -60.00 EUR
    Income:Funders:2026:Returned                                  60.00 EUR
    Assets:Claims:2026:Action                                    -60.00 EUR
    Income:Claims:2026:Action                                     60.00 EUR
|
2026-02-26 * (2026-002) p-PERSON | Application: a title of a person\\s own
    ; record: grant/2026-002
    ; field: requested
    Equity:Notes:2026:Action:Reserved                            300.00 EUR
    Equity:Notes:2026:Action:Contra                             -300.00 EUR
|
2026-03-01 * Transfer
    ; record: year/2026
    ; field: transfers.1
    Equity:Pots:2026:Participation-publicity:Transferred         250.00 EUR
    Equity:Pots:2026:Participation-publicity:Free               -250.00 EUR
    Equity:Pots:2026:Action:Free                                 250.00 EUR
    Equity:Pots:2026:Action:Transferred                         -250.00 EUR
|
2026-03-01 * Balances
    Equity:Notes:2026:Action:Awarded                               0.00 EUR = 480.00 EUR
    Equity:Notes:2026:Action:Reserved                              0.00 EUR = 300.00 EUR
    Equity:Notes:2026:Participation-publicity:Awarded              0.00 EUR = 0.00 EUR
    Equity:Notes:2026:Participation-publicity:Reserved             0.00 EUR = 0.00 EUR
    Equity:Pots:2026:Action:Committed                              0.00 EUR = 0.00 EUR
    Equity:Pots:2026:Action:Free                                   0.00 EUR = 8970.00 EUR
    Equity:Pots:2026:Action:Initial                                0.00 EUR = -9000.00 EUR
    Equity:Pots:2026:Action:Spent                                  0.00 EUR = 280.00 EUR
    Equity:Pots:2026:Action:Transferred                            0.00 EUR = -250.00 EUR
    Equity:Pots:2026:Participation-publicity:Committed             0.00 EUR = 0.00 EUR
    Equity:Pots:2026:Participation-publicity:Free                  0.00 EUR = 750.00 EUR
    Equity:Pots:2026:Participation-publicity:Initial               0.00 EUR = -1000.00 EUR
    Equity:Pots:2026:Participation-publicity:Spent                 0.00 EUR = 0.00 EUR
    Equity:Pots:2026:Participation-publicity:Transferred           0.00 EUR = 250.00 EUR
    Expenses:Grants:2026:Action:Paid                               0.00 EUR = 480.00 EUR
    Expenses:Grants:2026:Action:Returned                           0.00 EUR = -200.00 EUR
    Expenses:Grants:2026:Participation-publicity:Paid              0.00 EUR = 0.00 EUR
    Expenses:Grants:2026:Participation-publicity:Returned          0.00 EUR = 0.00 EUR
$ pfd export hledger >../h; pfd export ledger | diff ../h -
8c8,11
< commodity 1000.00 EUR
---
> commodity EUR
>     format 1000.00 EUR
> tag field
> tag record
[1]
$ pfd export beancount | grep -v ' open ' | tail -n +60
    Expenses:Grants:2026:Action:Paid                             480.00 EUR
    Assets:Money:2026                                           -480.00 EUR
|
2026-02-20 * "Amending notice"
    record: "year/2026"
    field: "notices.2"
    Assets:Funders:2026:Federal                                  500.00 EUR
    Income:Funders:2026:Federal                                 -500.00 EUR
|
2026-02-20 * "musterbuehne-ev" "Claim: Straßenfest; \"laut\" | bunt" ^2026-001
    record: "grant/2026-001"
    field: "claims.1"
    Assets:Claims:2026:Action                                    300.00 EUR
    Income:Claims:2026:Action                                   -300.00 EUR
|
2026-02-20 * "musterbuehne-ev" "Written off: Straßenfest; \"laut\" | bunt" ^2026-001
    record: "grant/2026-001"
    field: "claims.1.written_off"
    Assets:Claims:2026:Action                                    -15.00 EUR
    Income:Claims:2026:Action                                     15.00 EUR
|
2026-02-24 * "musterbuehne-ev" "Repayment: Straßenfest; \"laut\" | bunt" ^2026-001
    record: "grant/2026-001"
    field: "repayments.1"
    Equity:Pots:2026:Action:Free                                 200.00 EUR
    Equity:Pots:2026:Action:Spent                               -200.00 EUR
    Expenses:Grants:2026:Action:Returned                        -200.00 EUR
    Assets:Money:2026                                            200.00 EUR
    Assets:Claims:2026:Action                                   -200.00 EUR
    Income:Claims:2026:Action                                    200.00 EUR
|
2026-02-25 * "musterbuehne-ev" "Repayment: Straßenfest; \"laut\" | bunt" ^2026-001
    record: "grant/2026-001"
    field: "repayments.2"
    Expenses:Grants:2026:Action:To-funder                        -60.00 EUR
    Income:Funders:2026:Returned                                  60.00 EUR
    Assets:Claims:2026:Action                                    -60.00 EUR
    Income:Claims:2026:Action                                     60.00 EUR
|
2026-02-26 * "p-PERSON" "Application: a title of a person\\\\s own" ^2026-002
    record: "grant/2026-002"
    field: "requested"
    Equity:Notes:2026:Action:Reserved                            300.00 EUR
    Equity:Notes:2026:Action:Contra                             -300.00 EUR
|
2026-03-01 * "Transfer"
    record: "year/2026"
    field: "transfers.1"
    Equity:Pots:2026:Participation-publicity:Transferred         250.00 EUR
    Equity:Pots:2026:Participation-publicity:Free               -250.00 EUR
    Equity:Pots:2026:Action:Free                                 250.00 EUR
    Equity:Pots:2026:Action:Transferred                         -250.00 EUR
|
2026-03-02 balance Equity:Notes:2026:Action:Awarded                             480.00 ~ 0.00 EUR
2026-03-02 balance Equity:Notes:2026:Action:Reserved                            300.00 ~ 0.00 EUR
2026-03-02 balance Equity:Notes:2026:Participation-publicity:Awarded              0.00 ~ 0.00 EUR
2026-03-02 balance Equity:Notes:2026:Participation-publicity:Reserved             0.00 ~ 0.00 EUR
2026-03-02 balance Equity:Pots:2026:Action:Committed                              0.00 ~ 0.00 EUR
2026-03-02 balance Equity:Pots:2026:Action:Free                                8970.00 ~ 0.00 EUR
2026-03-02 balance Equity:Pots:2026:Action:Initial                            -9000.00 ~ 0.00 EUR
2026-03-02 balance Equity:Pots:2026:Action:Spent                                280.00 ~ 0.00 EUR
2026-03-02 balance Equity:Pots:2026:Action:Transferred                         -250.00 ~ 0.00 EUR
2026-03-02 balance Equity:Pots:2026:Participation-publicity:Committed             0.00 ~ 0.00 EUR
2026-03-02 balance Equity:Pots:2026:Participation-publicity:Free                750.00 ~ 0.00 EUR
2026-03-02 balance Equity:Pots:2026:Participation-publicity:Initial           -1000.00 ~ 0.00 EUR
2026-03-02 balance Equity:Pots:2026:Participation-publicity:Spent                 0.00 ~ 0.00 EUR
2026-03-02 balance Equity:Pots:2026:Participation-publicity:Transferred         250.00 ~ 0.00 EUR
2026-03-02 balance Expenses:Grants:2026:Action:Paid                             480.00 ~ 0.00 EUR
2026-03-02 balance Expenses:Grants:2026:Action:Returned                        -200.00 ~ 0.00 EUR
2026-03-02 balance Expenses:Grants:2026:Participation-publicity:Paid              0.00 ~ 0.00 EUR
2026-03-02 balance Expenses:Grants:2026:Participation-publicity:Returned          0.00 ~ 0.00 EUR
$ pfd export beancount --lang de | grep -A 3 'Bewilligung'
2026-01-28 * "musterbuehne-ev" "Bewilligung: Straßenfest; \"laut\" | bunt" ^2026-001
    record: "grant/2026-001"
    field: "decisions.1"
    Equity:Pots:2026:Action:Free                                -480.00 EUR
$ pfd export hledger | grep -c Erika
0
[1]
# A state of the past, a file, and what is refused.
$ pfd export ledger --at HEAD~4 -o ../past && grep -c '^20' ../past; ls
12
contacts
grants
pfd.yaml
years
$ mkdir ../d; ln -s h ../link; pfd export hledger -o ../d; pfd export hledger -o ../link; pfd export hledger -o ../none/x
! pfd: ../d: is a directory
! pfd: ../link: is a symbolic link; it is not written through
!   name the file itself
! pfd: ../none: no such directory
[3]
$ pfd export gnucash; pfd explain books | head -4
| # The accounts of a year's books
|
Every transaction belongs to two circles, and each adds up to nothing by itself. In the first a pot's money is free, committed or spent; YEAR and POT as in Equity:Pots:2026:Action:Free, the columns of "pfd budget" behind:
|
! pfd: unknown command "export gnucash"
!   see: pfd help export
$ pfd export
! pfd: pfd export: the verb is missing
!   see: pfd help export
[2]
$ pfd export hledger --year 2031
! pfd: years/2031.yaml: no such file
!   see: pfd year list
[1]
$ pfd export hledger --table pots
! pfd: unknown option --table
!   see: pfd help export hledger
[2]
$ sed -i 's/amount: 480.00/amount: 4x/' grants/2026/2026-001.yaml; pfd export hledger
! grants/2026/2026-001.yaml:21:13: error: decisions.1.amount: “4x” is not an amount; an amount in euro has a dot and two decimals: 450.00 [shape.money]
! grants/2026/2026-001.yaml:33:13: error: payments.1.amount: “4x” is not an amount; an amount in euro has a dot and two decimals: 450.00 [shape.money]
[1]
