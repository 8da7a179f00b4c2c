# empty
# Released payments as a file for the bank. All synthetic.
$ pfd init . --name Beispiel --place Beispielstadt --language en
! [COMMIT] partnership: added
$ pfd year add 2026 --pot action=5000 --source federal=4500,00 --source own=500
2026
! [COMMIT] year 2026: added
$ pfd contact add --kind organisation --name 'Jugendamt Beispielstadt' --account.iban DE70000000000000001037
jugendamt-beispielstadt
! [COMMIT] contact jugendamt-beispielstadt: added
$ pfd contact add --kind organisation --name 'Verein Öffnung & Söhne e.V.' --democracy-declaration 2026-01-15 --account.iban DE79000000001234567890
verein-oeffnung-soehne-ev
! [COMMIT] contact verein-oeffnung-soehne-ev: added
$ pfd contact add --kind person --name 'Mira Beispiel' --account.iban DE79000000000000000099 >.git/id; echo done
done
! [COMMIT] contact p-PERSON: added
! contacts/p-PERSON.yaml:3:7: warning: Name: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ pfd contact add --kind group --name 'Gruppe Muster' --democracy-declaration 2026-01-15
gruppe-muster
! [COMMIT] contact gruppe-muster: added
$ printf 'lead_authority:\n  name: Beispielstadt\nlocal_aims:\n  - aim: a\n    title: A\n' >>pfd.yaml; git commit -qam aims
$ pfd grant add --title 'Fest – „Nie wieder“' --applicant verein-oeffnung-soehne-ev --requested 450 --track small --aims promote_democracy --audiences public --local_aims a
2026-001
! [COMMIT] grant 2026-001: added – Fest – „Nie wieder“
$ pfd grant add --title Film --applicant gruppe-muster --payee $(cat .git/id) --requested 300 --track small --aims promote_democracy --audiences public --local_aims a
2026-002
! [COMMIT] grant 2026-002: added – Film
$ pfd grant award 2026-001; pfd grant award 2026-002
2026-001
2026-002
! [COMMIT] grant 2026-001: awarded 450.00 €
! [COMMIT] grant 2026-002: awarded 300.00 €
$ pfd payment run -o ../pay.xml
! pfd: no payment order of 2026 is open
!   order one: pfd grant pay ID AMOUNT --order; the file of an earlier run: --again NO
[1]
$ printf 'orders:\n  - no: 1\n    date: 2026-03-01\n    amount: 450.00\n    kind: final\n' >>grants/2026/2026-001.yaml
$ printf 'orders:\n  - no: 1\n    date: 2026-03-01\n    execution: 2026-04-09\n    amount: 100.00\n  - no: 2\n    date: 2026-03-01\n    amount: 200.00\n' >>grants/2026/2026-002.yaml
$ git commit -qam orders
# What is missing or in the way is told, and nothing happens.
$ pfd payment run
! pfd: --output is missing
!   see: pfd help payment run
[2]
$ pfd payment run -o pay.xml
! pfd: pay.xml: payment files do not belong into the data repository
!   choose a place elsewhere, a stick for example
[1]
$ pfd payment run -o ../pay.xml
! pfd: 2026-002-1: left out, to be paid on 2026-04-09
! pfd.yaml:32:3: error: no contact of the lead authority, whose account pays; enter it in pfd.yaml, or name one: --from CONTACT (consistency of the records) [account-known]
[1]
$ printf 'lead_authority:\n  name: Beispielstadt\n  contact: jugendamt-beispielstadt\n' >.git/lead; sed -i '/^lead_authority/,+1d' pfd.yaml; cat .git/lead >>pfd.yaml; git commit -qam lead
$ pfd payment run --execution 2026-02-28 -o ../pay.xml
! pfd: --execution 2026-02-28 is over
[1]
$ pfd payment run --execution 3.4.2026 -o ../pay.xml
! pfd: --execution 2026-04-03: banks are closed
!   the next banking day: --execution 2026-04-07
[1]
$ pfd payment run --no-commit -o ../pay.xml
! pfd: --no-commit does not go with this command: others rely on the commit
!   see: pfd help payment run
[2]
$ pfd payment run --from gruppe-muster -o ../pay.xml
! pfd: 2026-002-1: left out, to be paid on 2026-04-09
! contacts/gruppe-muster.yaml:2:1: error: no account to pay with; enter it: pfd contact set gruppe-muster account.iban=… (consistency of the records) [account-known]
[1]
$ PFD_KEYSTORE=/nowhere pfd payment run -o ../pay.xml
! pfd: 2026-002-1: left out, to be paid on 2026-04-09
! contacts/p-PERSON.yaml:5:9: error: sealed with a key that is not on this machine; take the key in with `pfd key import` (consistency of the records) [account-known]
[1]
$ touch ../pay.xml; pfd payment run -o ../pay.xml; rm ../pay.xml
! pfd: ../pay.xml: exists already
!   choose another name
$ pfd payment run -o ../pay.xml --dry-run; ls ..
--- a/grants/2026/2026-001.yaml
+++ b/grants/2026/2026-001.yaml
@@ -25,3 +25,11 @@
     date: 2026-03-01
     amount: 450.00
     kind: final
+payments:
+  - no: 1
+    date: 2026-03-02
+    amount: 450.00
+    kind: final
+    order: 1
+    run: 1
+    reference: '2026-001-1'
--- a/grants/2026/2026-002.yaml
+++ b/grants/2026/2026-002.yaml
@@ -29,3 +29,11 @@
   - no: 2
     date: 2026-03-01
     amount: 200.00
+payments:
+  - no: 1
+    date: 2026-03-02
+    amount: 200.00
+    kind: instalment
+    order: 2
+    run: 1
+    reference: '2026-002-2'
--- a/years/2026.yaml
+++ b/years/2026.yaml
@@ -8,6 +8,14 @@
 pots:
   - pot: action
     initial: 5000.00
+payment_runs:
+  - no: 1
+    date: 2026-03-01
+    execution: 2026-03-02
+    message: PFD-2026-1-20260301T120000
+    count: 2
+    amount: 650.00
+    sha256: efaff3e5facac96d7087a202e12d9a63a4425485d677eeaaf79281293964b77d
 tracks:
   - track: small
     title: Small projects
actual
bin
err
home
out
repo
run
! pfd: 2026-002-1: left out, to be paid on 2026-04-09
# The commit names the file before it appears; an order is paid once.
$ pfd payment run --execution 2.3.2026 -o ../pay.xml
2026-001
2026-002
! pfd: 2026-002-1: left out, to be paid on 2026-04-09
! [COMMIT] payment run 2026/1: 650.00 € in 2 transfers
! pfd: ../pay.xml: 650.00 € in 2 transfers, to be paid on 2026-03-02
$ stat -c %a ../pay.xml; ls -A .. | sort; sha256sum <../pay.xml | cut -c1-64; sed -n '/payment_runs/,/sha256/p' years/2026.yaml
600
actual
bin
err
home
out
pay.xml
repo
run
efaff3e5facac96d7087a202e12d9a63a4425485d677eeaaf79281293964b77d
payment_runs:
  - no: 1
    date: 2026-03-01
    execution: 2026-03-02
    message: PFD-2026-1-20260301T120000
    count: 2
    amount: 650.00
    sha256: efaff3e5facac96d7087a202e12d9a63a4425485d677eeaaf79281293964b77d
$ grep -A99 ChrgBr ../pay.xml
      <ChrgBr>SLEV</ChrgBr>
      <CdtTrfTxInf>
        <PmtId>
          <EndToEndId>2026-001-1</EndToEndId>
        </PmtId>
        <Amt>
          <InstdAmt Ccy="EUR">450.00</InstdAmt>
        </Amt>
        <Cdtr>
          <Nm>Verein Oeffnung + Soehne e.V.</Nm>
        </Cdtr>
        <CdtrAcct>
          <Id>
            <IBAN>DE79000000001234567890</IBAN>
          </Id>
        </CdtrAcct>
        <RmtInf>
          <Ustrd>Grant 2026-001: Fest - 'Nie wieder'</Ustrd>
        </RmtInf>
      </CdtTrfTxInf>
      <CdtTrfTxInf>
        <PmtId>
          <EndToEndId>2026-002-2</EndToEndId>
        </PmtId>
        <Amt>
          <InstdAmt Ccy="EUR">200.00</InstdAmt>
        </Amt>
        <Cdtr>
          <Nm>Mira Beispiel</Nm>
        </Cdtr>
        <CdtrAcct>
          <Id>
            <IBAN>DE79000000000000000099</IBAN>
          </Id>
        </CdtrAcct>
        <RmtInf>
          <Ustrd>Grant 2026-002: Film</Ustrd>
        </RmtInf>
      </CdtTrfTxInf>
    </PmtInf>
  </CstmrCdtTrfInitn>
</Document>
$ sed -n '/^payments/,$p' grants/2026/2026-002.yaml
payments:
  - no: 1
    date: 2026-03-02
    amount: 200.00
    kind: instalment
    order: 2
    run: 1
    reference: '2026-002-2'
$ pfd payment run -o ../more.xml
! pfd: 2026-002-1: left out, to be paid on 2026-04-09
! pfd: no payment order of 2026 is open
!   order one: pfd grant pay ID AMOUNT --order; the file of an earlier run: --again NO
[1]
$ pfd payment run --execution 2026-04-09 -o ../more.xml
2026-002
! [COMMIT] payment run 2026/2: 100.00 € in 1 transfer
! pfd: ../more.xml: 100.00 € in 1 transfer, to be paid on 2026-04-09
$ pfd check
# Again only where it is asked for: the same bytes, out of the commit.
$ pfd contact set verein-oeffnung-soehne-ev name='Verein Neu e.V.'
verein-oeffnung-soehne-ev
! [COMMIT] contact verein-oeffnung-soehne-ev: name changed
$ pfd payment run --again 1 -o ../again.xml; cmp ../pay.xml ../again.xml
! pfd: ../again.xml: payment run 1 again, the same file; a bank that has it refuses it
$ pfd payment run --again 3 -o ../third.xml
! pfd: 2026 has no payment run 3
!   pfd year show 2026 names the runs
[1]
$ pfd payment run --again 1 --execution 2026-04-09 -o ../third.xml
! pfd: --again makes the file as it was: without --from and --execution
!   see: pfd help payment run
[2]
$ PFD_KEYSTORE=/nowhere pfd payment run --again 1 -o ../third.xml
! pfd: payment run 1: the records of commit COMMIT do not give the file of that time
!   were keys of a payee erased, or is another machine's keystore needed? pfd key status
[1]
# What went out stays: the run's sum is held against the payments.
$ pfd grant set 2026-001 payments.1.amount=400 -m wrong
! years/2026.yaml:17:13: error: payment run 1 says 650.00 € (2 transfers); the payments that name it give 600.00 € (2); leave what went out as it was, and record what came back as a repayment ([S115]) [sepa-sums]
! pfd: refused: 1 error
[1]
$ pfd explain account-frozen
| # account-frozen
|
A grant is paid to the account that stood in the records when it was awarded. A later one is paid only when a second person has confirmed it: account_check with date, person and document, committed by another author than the change.
|
- **Rule:** account-frozen
- **Subject:** the account is that of the award
- **Class:** integrity
- **Concerns:** Contact
- **Severity:** error
- **May be waived by:** never
- **Source:** two-person rule \[GKU\]
