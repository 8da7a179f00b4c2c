# empty
# An account that changes after the award is paid when a second person confirmed it.
# All synthetic.
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
$ pfd contact add --kind person --name 'Mira Beispiel' --democracy-declaration 2026-01-15 --of-age true --account.iban DE79000000000000000099 >.git/id; echo done
done
! [COMMIT] contact p-PERSON: added
! contacts/p-PERSON.yaml:3:7: warning: Name: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ printf 'lead_authority:\n  name: Beispielstadt\n  contact: jugendamt-beispielstadt\nlocal_aims:\n  - aim: a\n    title: A\n' >>pfd.yaml; git commit -qam lead
$ pfd grant add --title Fest --applicant verein-muster-ev --requested 450 --track small --aims promote_democracy --audiences public --local_aims a
2026-001
! [COMMIT] grant 2026-001: added – Fest
$ pfd grant add --title Film --applicant $(cat .git/id) --requested 300 --track small --aims promote_democracy --audiences public --local_aims a
2026-002
! [COMMIT] grant 2026-002: added – Film
$ pfd grant award 2026-001; pfd grant award 2026-002
2026-001
2026-002
! [COMMIT] grant 2026-001: awarded 450.00 €
! [COMMIT] grant 2026-002: awarded 300.00 €
$ for i in 1 2; do printf 'orders:\n  - no: 1\n    date: 2026-03-01\n    amount: 300.00\n' >>grants/2026/2026-00$i.yaml; done; git commit -qam orders
# Other facts may change, the account may not, sealed or not.
$ pfd contact set verein-muster-ev account.holder='Verein Muster' email=verein@muster.example
verein-muster-ev
! [COMMIT] contact verein-muster-ev: account.holder, email changed
$ pfd payment run -n -o ../pay.xml | tail -n 3
 tracks:
   - track: small
     title: Small projects
$ pfd contact set verein-muster-ev account.iban=DE25000000000000000101
verein-muster-ev
! [COMMIT] contact verein-muster-ev: account.iban changed
$ pfd contact set $(cat .git/id) account.iban=DE25000000000000000101 name='Mira Muster' | wc -l
1
! [COMMIT] contact p-PERSON: account.iban, name changed
$ pfd payment run -o ../pay.xml
! contacts/p-PERSON.yaml:5:9: error: the account is not that of the award of grant 2026-002, and no second person has confirmed it; a second person checks the account and enters it: pfd contact set p-PERSON account_check.date=… account_check.person=p-… account_check.document=… (two-person rule [GKU]) [account-frozen]
! contacts/verein-muster-ev.yaml:7:9: error: the account is not that of the award of grant 2026-001, and no second person has confirmed it; a second person checks the account and enters it: pfd contact set verein-muster-ev account_check.date=… account_check.person=p-… account_check.document=… (two-person rule [GKU]) [account-frozen]
[1]
# Confirmed by who changed it is not confirmed.
$ pfd contact set verein-muster-ev account_check.date=2026-03-01 account_check.person=$(cat .git/id) account_check.document=Ordner_7
verein-muster-ev
! [COMMIT] contact verein-muster-ev: account_check.date, account_check.person, account_check.document changed
$ pfd payment run -o ../pay.xml 2>&1 | grep muster
contacts/verein-muster-ev.yaml:7:9: error: the account changed after the award of grant 2026-001, and who changed it has confirmed it, too; a second person checks the account and enters it: pfd contact set verein-muster-ev account_check.date=… account_check.person=p-… account_check.document=… (two-person rule [GKU]) [account-frozen]
$ pfd contact set verein-muster-ev account_check.date= account_check.person= account_check.document=
verein-muster-ev
! [COMMIT] contact verein-muster-ev: account_check.date, account_check.person, account_check.document changed
# A second person does it: the name or the address alone makes no second one.
$ export GIT_AUTHOR_NAME='Second Person'; pfd contact set verein-muster-ev account_check.date=2026-03-01 account_check.person=$(cat .git/id) account_check.document=Ordner_7
verein-muster-ev
! [COMMIT] contact verein-muster-ev: account_check.date, account_check.person, account_check.document changed
$ pfd payment run -o ../pay.xml 2>&1 | grep muster
contacts/verein-muster-ev.yaml:7:9: error: the account changed after the award of grant 2026-001, and who changed it has confirmed it, too; a second person checks the account and enters it: pfd contact set verein-muster-ev account_check.date=… account_check.person=p-… account_check.document=… (two-person rule [GKU]) [account-frozen]
$ export GIT_AUTHOR_NAME='Second Person' GIT_AUTHOR_EMAIL=second@example.org; pfd contact set verein-muster-ev account_check.document=Ordner_8
verein-muster-ev
! [COMMIT] contact verein-muster-ev: account_check.document changed
$ pfd payment run -o ../pay.xml 2>&1 | grep muster
[1]
# Confirmed before the last change, or without its paper, is not confirmed.
$ pfd contact set verein-muster-ev account.iban=DE79000000001234567890
verein-muster-ev
! [COMMIT] contact verein-muster-ev: account.iban changed
$ pfd contact set verein-muster-ev account.iban=DE25000000000000000101
verein-muster-ev
! [COMMIT] contact verein-muster-ev: account.iban changed
$ pfd payment run -o ../pay.xml 2>&1 | grep muster
contacts/verein-muster-ev.yaml:7:9: error: the account changed after the award of grant 2026-001 and after it was confirmed on 2026-03-01; a second person checks the account and enters it: pfd contact set verein-muster-ev account_check.date=… account_check.person=p-… account_check.document=… (two-person rule [GKU]) [account-frozen]
$ export GIT_AUTHOR_NAME='Second Person' GIT_AUTHOR_EMAIL=second@example.org; pfd contact set verein-muster-ev account_check.document= account_check.date=2026-03-01
verein-muster-ev
! [COMMIT] contact verein-muster-ev: account_check.document, account_check.date changed
$ pfd payment run -o ../pay.xml 2>&1 | grep muster
contacts/verein-muster-ev.yaml:7:9: error: the account is not that of the award of grant 2026-001, and no second person has confirmed it; a second person checks the account and enters it: pfd contact set verein-muster-ev account_check.date=… account_check.person=p-… account_check.document=… (two-person rule [GKU]) [account-frozen]
$ export GIT_AUTHOR_NAME='Second Person' GIT_AUTHOR_EMAIL=second@example.org; pfd contact set verein-muster-ev account_check.document=Ordner_9
verein-muster-ev
! [COMMIT] contact verein-muster-ev: account_check.document changed
$ export GIT_AUTHOR_NAME='Second Person' GIT_AUTHOR_EMAIL=second@example.org; pfd contact set $(cat .git/id) account_check.date=2026-03-01 account_check.person=$(cat .git/id) account_check.document=Ordner_9 | wc -l
1
! [COMMIT] contact p-PERSON: account_check.date, account_check.person, account_check.document changed
# Another payee is another account.
$ pfd grant set 2026-001 payee=$(cat .git/id)
2026-001
! [COMMIT] grant 2026-001: payee changed
$ pfd payment run -o ../pay.xml
! contacts/p-PERSON.yaml:5:9: error: the account changed after the award of grant 2026-001 and after it was confirmed on 2026-03-01; a second person checks the account and enters it: pfd contact set p-PERSON account_check.date=… account_check.person=p-… account_check.document=… (two-person rule [GKU]) [account-frozen]
[1]
$ pfd grant set 2026-001 payee=
2026-001
! [COMMIT] grant 2026-001: payee changed
$ pfd payment run -o ../pay.xml
! contacts/verein-muster-ev.yaml:7:9: error: the account changed after the award of grant 2026-001 and after it was confirmed on 2026-03-01; a second person checks the account and enters it: pfd contact set verein-muster-ev account_check.date=… account_check.person=p-… account_check.document=… (two-person rule [GKU]) [account-frozen]
[1]
$ export GIT_AUTHOR_NAME='Second Person' GIT_AUTHOR_EMAIL=second@example.org; pfd contact set verein-muster-ev account_check.document=Ordner_10
verein-muster-ev
! [COMMIT] contact verein-muster-ev: account_check.document changed
$ pfd payment run -o ../pay.xml
2026-001
2026-002
! [COMMIT] payment run 2026/1: 600.00 € in 2 transfers
! pfd: ../pay.xml: 600.00 € in 2 transfers, to be paid on 2026-03-02
$ grep IBAN ../pay.xml
          <IBAN>DE70000000000000001037</IBAN>
            <IBAN>DE25000000000000000101</IBAN>
            <IBAN>DE25000000000000000101</IBAN>
