# empty
# An account statement read against payments, orders and claims. All synthetic.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=5000 --source federal=4500,00 --source own=500
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind organisation --name 'Jugendamt Beispielstadt' --account.iban DE70000000000000001037
jugendamt-beispielstadt
! [COMMIT] contact jugendamt-beispielstadt: added
$ pfd contact add --kind organisation --name 'Verein Muster e.V.' --democracy-declaration 2026-01-15 --account.iban DE79000000001234567890
verein-muster-ev
! [COMMIT] contact verein-muster-ev: added
$ pfd contact add --kind organisation --name 'Verein Beispiel e.V.' --democracy-declaration 2026-01-15 --account.iban DE25000000000000000101
verein-beispiel-ev
! [COMMIT] contact verein-beispiel-ev: added
$ printf 'lead_authority:\n  name: Beispielstadt\n  contact: jugendamt-beispielstadt\nlocal_aims:\n  - aim: a\n    title: A\n' >>pfd.yaml; git commit -qam lead
$ for i in muster beispiel muster; do pfd grant add --title Fest --applicant verein-$i-ev --requested 240 --track small --aims promote_democracy --audiences public --local_aims a --received 2026-01-10; done
2026-001
2026-002
2026-003
! [COMMIT] grant 2026-001: added – Fest
! [COMMIT] grant 2026-002: added – Fest
! [COMMIT] grant 2026-003: added – Fest
$ for i in 1 2 3; do pfd grant award 2026-00$i --date 2026-01-12; done
2026-001
2026-002
2026-003
! [COMMIT] grant 2026-001: awarded 240.00 €
! [COMMIT] grant 2026-002: awarded 240.00 €
! [COMMIT] grant 2026-003: awarded 240.00 €
$ for i in 1 2; do printf 'orders:\n  - no: 1\n    date: 2026-02-01\n    amount: 140.00\n  - no: 2\n    date: 2026-02-01\n    execution: 2026-04-01\n    amount: 100.00\n' >>grants/2026/2026-00$i.yaml; done; git commit -qam orders
$ PFD_TODAY=2026-02-02 pfd payment run -o ../pay.xml
2026-001
2026-002
! pfd: 2026-001-2: left out, to be paid on 2026-04-01
! pfd: 2026-002-2: left out, to be paid on 2026-04-01
! [COMMIT] payment run 2026/1: 280.00 € in 2 transfers
! pfd: ../pay.xml: 280.00 € in 2 transfers, to be paid on 2026-02-02
$ pfd grant pay 2026-003 240 --date 2026-02-02
2026-003
! [COMMIT] grant 2026-003: paid 240.00 €
$ pfd grant revoke 2026-003 200 --date 2026-02-20 --reason 'half of it did not take place'
2026-003
! [COMMIT] grant 2026-003: revoked, 200.00 € lawfully spent
! grants/2026/2026-003.yaml:2:1: warning: 40.00 € too much is paid, claimed back are 0.00 €; claim it back: "pfd grant claim ID" ([S24]) [overpaid]
$ pfd grant claim 2026-003 --date 2026-02-20
2026-003
! [COMMIT] grant 2026-003: 40.00 € claimed back
! grants/2026/2026-003.yaml:36:5: note: claim 1: 40.00 € open, due —; remind of it, defer it ("pfd grant claim ID --defer DATE"), or record the repayment ("pfd grant repay ID") ([S24][S81]) [claim-due]
# camt.053: by reference, by a grant's id in the text, by amount and account.
$ printf '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>\n<Acct><Id><IBAN>DE70000000000000001037</IBAN></Id></Acct>\n' | tee ../auszug.xml >../summe.xml
$ printf '%s\n' '[ $2 = DBIT ] && p=Cdtr || p=Dbtr' 'printf "<Ntry><Amt Ccy=\"EUR\">%s</Amt><CdtDbtInd>%s</CdtDbtInd>$8<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%s</Dt></BookgDt><AcctSvcrRef>%s</AcctSvcrRef>" "$1" "$2" "$3" "$4"' 'printf "<NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs><RltdPties><${p}Acct><Id><IBAN>%s</IBAN></Id></${p}Acct></RltdPties><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\\n" "$5" "$6" "$7"' >../entry
$ sh ../entry 140.00 DBIT 2026-02-04 B1 2026-001-1 DE79000000001234567890 'Grant 2026-001: Fest' >>../auszug.xml
$ sh ../entry 140.00 DBIT 2026-02-04 B2 NOTPROVIDED DE25000000000000000101 'Grant 20 26-002 Fest' >>../auszug.xml
$ sh ../entry 100.00 DBIT 2026-02-05 B3 NOTPROVIDED DE25000000000000000101 Fest >>../auszug.xml
$ sh ../entry 240.00 DBIT 2026-02-02 B4 NOTPROVIDED DE79000000001234567890 'Fest 2026-003' >>../auszug.xml
$ sh ../entry 40.00 CRDT 2026-02-25 B5 NOTPROVIDED DE79000000001234567890 Rueckzahlung >>../auszug.xml
$ sh ../entry 12.00 CRDT 2026-02-26 B6 NOTPROVIDED DE79000000001234567890 2026-001-R1 >>../auszug.xml
$ sh ../entry 500.00 CRDT 2026-02-26 B7 NOTPROVIDED DE79000000001234567890 2026-001 >>../auszug.xml
$ sh ../entry 99.00 DBIT 2026-02-26 B8 NOTPROVIDED DE25000000000000000101 'Strom 2026-1234' >>../auszug.xml
$ sh ../entry 140.00 CRDT 2026-02-26 B9 2026-001-1 DE79000000001234567890 - '<RvslInd>true</RvslInd>' >>../auszug.xml
$ sh ../entry 1.00 DBIT 2026-02-26 B10 NOTPROVIDED DE79000000001234567890 '2026-001 und 2026-002' >>../auszug.xml
$ echo '</Stmt></BkToCstmrStmt></Document>' | tee ../tail.xml >>../auszug.xml
$ pfd payment match ../auszug.xml --dry-run -O table --lang de
Eintrag  Buchungstag  Ausgang  Eingang  Ergebnis       Anhand            Datensatz  Feld        Hinweis
      1  4.2.2026      140,00           zugeordnet     Referenz          2026-001   payments.1
      2  4.2.2026      140,00           zugeordnet     Förderkennung     2026-002   payments.1
      3  5.2.2026      100,00           zugeordnet     Betrag und Konto  2026-002   orders.2
      4  2.2.2026      240,00           schon bekannt  Förderkennung     2026-003   payments.1
      5  25.2.2026               40,00  zugeordnet     Betrag und Konto  2026-003   repayments
      6  26.2.2026               12,00  zugeordnet     Förderkennung     2026-001   repayments
      7  26.2.2026              500,00  unbekannt                                               mehr, als von der Förderung zu erstatten ist
      8  26.2.2026      99,00           unbekannt                                               keine Auszahlung passt
      9  26.2.2026              140,00  unbekannt                                               eine Stornierung: von Hand prüfen
     10  26.2.2026       1,00           unbekannt                                               nennt mehrere Förderungen
! pfd: ../auszug.xml: unbekannte Buchungen: 4
$ pfd payment match ../auszug.xml
entry	date	out	in	result	by	record	field	note
1	2026-02-04	140.00		new	reference	2026-001	payments.1	
2	2026-02-04	140.00		new	grant	2026-002	payments.1	
3	2026-02-05	100.00		new	account	2026-002	orders.2	
4	2026-02-02	240.00		known	grant	2026-003	payments.1	
5	2026-02-25		40.00	new	account	2026-003	repayments	
6	2026-02-26		12.00	new	grant	2026-001	repayments	
7	2026-02-26		500.00	unknown				more than the grant has left to repay
8	2026-02-26	99.00		unknown				no payment fits
9	2026-02-26		140.00	unknown				a reversal: look at it by hand
10	2026-02-26	1.00		unknown				names several grants
! [COMMIT] account statement: 5 bookings matched
! pfd: ../auszug.xml: unknown bookings: 4
$ git log -1 --format=%B; git show --format= -U0 | grep '^[+-]'
account statement: 5 bookings matched
|
as the account statement says
|
Pfd-Command: payment match
Pfd-Record: grant/2026-001
Pfd-Record: grant/2026-002
Pfd-Record: grant/2026-003
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
--- a/grants/2026/2026-001.yaml
+++ b/grants/2026/2026-001.yaml
-    date: 2026-02-02
+    date: 2026-02-04
+repayments:
+  - no: 1
+    date: 2026-02-26
+    amount: 12.00
+    returns_to: pot
+    reference: B6
--- a/grants/2026/2026-002.yaml
+++ b/grants/2026/2026-002.yaml
-    date: 2026-02-02
+    date: 2026-02-04
+  - no: 2
+    date: 2026-02-05
+    amount: 100.00
+    kind: instalment
+    order: 2
+    reference: '2026-002-2'
--- a/grants/2026/2026-003.yaml
+++ b/grants/2026/2026-003.yaml
+repayments:
+  - no: 1
+    date: 2026-02-25
+    amount: 40.00
+    returns_to: pot
+    reference: B5
$ pfd payment match ../auszug.xml | cut -f 1,5-
entry	result	by	record	field	note
1	known	reference	2026-001	payments.1	
2	known	grant	2026-002	payments.1	
3	known	account	2026-002	payments.2	
4	known	grant	2026-003	payments.1	
5	known	reference	2026-003	repayments.1	
6	known	reference	2026-001	repayments.1	
7	unknown				more than the grant has left to repay
8	unknown				no payment fits
9	unknown				a reversal: look at it by hand
10	unknown				names several grants
! pfd: nothing to change
! pfd: ../auszug.xml: unknown bookings: 4
$ git status --short; pfd check
# The same as the bank's CSV, and one line more.
$ echo 'Auftragskonto;Buchungstag;Verwendungszweck;Kontonummer/IBAN;Betrag;Waehrung' >../umsatz.csv
$ echo 'DE70000000000000001037;04.02.26;EREF: 2026-001-1;DE79000000001234567890;-140,00;EUR' >>../umsatz.csv
$ echo 'DE70000000000000001037;25.02.26;Rueckzahlung;DE79000000001234567890;40,00;EUR' >>../umsatz.csv
$ echo 'DE70000000000000001037;27.02.26;Rest 2026-003;DE79000000001234567890;5,00;EUR' >>../umsatz.csv
$ echo 'DE70000000000000001037;27.02.26;Rest 2026-003;DE79000000001234567890;5,00;EUR' >>../umsatz.csv
$ pfd payment match ../umsatz.csv
entry	date	out	in	result	by	record	field	note
1	2026-02-04	140.00		known	reference	2026-001	payments.1	
2	2026-02-25		40.00	known	account	2026-003	repayments.1	
3	2026-02-27		5.00	new	grant	2026-003	repayments	
4	2026-02-27		5.00	new	grant	2026-003	repayments	
! [COMMIT] account statement: 2 bookings matched
$ pfd payment match ../umsatz.csv
entry	date	out	in	result	by	record	field	note
1	2026-02-04	140.00		known	reference	2026-001	payments.1	
2	2026-02-25		40.00	known	account	2026-003	repayments.1	
3	2026-02-27		5.00	known	reference	2026-003	repayments.2	
4	2026-02-27		5.00	known	reference	2026-003	repayments.3	
! pfd: nothing to change
$ sed -n '/^repayments/,$p' grants/2026/2026-003.yaml
repayments:
  - no: 1
    date: 2026-02-25
    amount: 40.00
    returns_to: pot
    reference: B5
  - no: 2
    date: 2026-02-27
    amount: 5.00
    returns_to: pot
    reference: csv-KEY-ID
  - no: 3
    date: 2026-02-27
    amount: 5.00
    returns_to: pot
    reference: csv-KEY-ID
# A run that the bank booked in one sum.
$ pfd grant add --title Film --applicant verein-muster-ev --requested 10 --track small --aims promote_democracy --audiences public --local_aims a; pfd grant award 2026-004
2026-004
2026-004
! [COMMIT] grant 2026-004: added – Film
! [COMMIT] grant 2026-004: awarded 10.00 €
$ printf 'orders:\n  - no: 1\n    date: 2026-03-01\n    amount: 4.00\n  - no: 2\n    date: 2026-03-01\n    amount: 6.00\n' >>grants/2026/2026-004.yaml; git commit -qam orders
$ pfd payment run -o ../sum.xml 2>/dev/null
2026-004
$ echo '<Ntry><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-03</Dt></BookgDt><NtryDtls><Btch><MsgId>PFD-2026-2-20260301T120000</MsgId></Btch></NtryDtls></Ntry>' | cat - ../tail.xml >>../summe.xml
$ pfd payment match ../summe.xml; pfd payment match ../summe.xml
entry	date	out	in	result	by	record	field	note
1	2026-03-03	10.00		new	reference	2026	payment_runs.2	
entry	date	out	in	result	by	record	field	note
1	2026-03-03	10.00		known	reference	2026	payment_runs.2	
! [COMMIT] account statement: 1 booking matched
! pfd: nothing to change
# What is no statement of this account, or not whole, is refused.
$ head -c 900 ../auszug.xml >../halb.xml; pfd payment match ../halb.xml
! pfd: ../halb.xml, line 4: the file ends in the midst
!   fetch it from the bank again
[1]
$ sed 's/DE70000000000000001037/DE25000000000000000101/' ../auszug.xml >../fremd.xml; pfd payment match ../fremd.xml
! pfd: ../fremd.xml: the statement of another account than payments are made from
!   name whose it is: --account CONTACT
[1]
$ pfd payment match ../fremd.xml --account verein-beispiel-ev | cut -f 5 | sort | uniq -c
      6 known
      1 result
      4 unknown
! pfd: nothing to change
! pfd: ../fremd.xml: unknown bookings: 4
$ sed 's/EUR/USD/' ../auszug.xml >../usd.xml; pfd payment match ../usd.xml
! pfd: ../usd.xml, line 3: not in euro; payments of grants are
[1]
$ sed 's/<Document/<!DOCTYPE d [<!ENTITY x "y">]>\n<Document/' ../auszug.xml >../dtd.xml; pfd payment match ../dtd.xml
! pfd: ../dtd.xml, line 1: a DTD does not belong into a bank's file; it was not read
[1]
$ grep -v '2026-00[1-4]\|Rueck\|Fest' ../auszug.xml >../neu.xml; pfd payment match ../neu.xml
entry	date	out	in	result	by	record	field	note
1	2026-02-26	99.00		unknown				no payment fits
! pfd: nothing to change
! pfd: ../neu.xml: no booking belongs to a payment, an order or a claim
[1]
$ pfd payment match ../fehlt.xml
! pfd: ../fehlt.xml: no such file
[1]
