# empty
# What is erased, what must be kept, and who has to confirm. All synthetic.
$ pfd init . --name Beispiel --place Beispielstadt --language en && pfd year add 2026 --pot action=1000 --source federal=900,00 --source own=100
2026
! [COMMIT] partnership: added
! [COMMIT] year 2026: added
$ pfd contact add --kind person --name 'Mira Beispiel-Müller' --address.town Beispielstadt --email mira@example.org --account.iban DE79000000001234567890 --notes 'Likes blue' >~/id
! [COMMIT] contact p-PERSON: added
! contacts/p-PERSON.yaml:6:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ pfd contact add --kind organisation --name 'Verein Muster e.V.' --democracy-declaration 2026-01-15
verein-muster-ev
! [COMMIT] contact verein-muster-ev: added
$ printf 'pferd batterie klammer\n' >~/pass; pfd key export ~/bundle --passphrase-file ~/pass
b-2026-03-01
! [COMMIT] keystore b-2026-03-01: keys exported
! pfd: TMP/home/bundle: 2 keys
$ pfd key pair ~/secret >~/public; pfd key escrow tresor "$(cat ~/public)" && pfd key export ~/escrow --to tresor
tresor
tresor
! [COMMIT] keystore tresor: escrow named
! pfd: TMP/home/escrow: 2 keys
$ git clone -q . ~/second && cd ~/second && PFD_KEYSTORE=~/keys2 pfd key import ~/bundle --passphrase-file ~/pass && git push -q origin HEAD:second
k-KEYSTORE
! pfd: b-2026-03-01: keys taken in: 2; known already: 0
! [COMMIT] keystore k-KEYSTORE: keys taken in
$ git merge -q --ff-only second
$ printf 'local_aims:\n  - aim: a\n    title: A\n' >>pfd.yaml && git commit -qam 'local aims'
$ pfd grant add --title Fest --applicant verein-muster-ev --responsible $(cat ~/id) --payee $(cat ~/id) --requested 450 --track small --aims promote_democracy --audiences public --local_aims a
2026-001
! [COMMIT] grant 2026-001: added – Fest
$ pfd grant award 2026-001 && pfd grant pay 2026-001 450
2026-001
2026-001
! [COMMIT] grant 2026-001: awarded 450.00 €
! [COMMIT] grant 2026-001: paid 450.00 €
# What is refused.
$ pfd privacy erase
! pfd: PERSON is missing
!   see: pfd help privacy erase
[2]
$ pfd privacy erase $(cat ~/id)
! pfd: the reason is missing: -m "…"
!   see: pfd help privacy erase
[2]
$ pfd privacy erase p-000000000000 -m 'Art. 17'
! pfd: Contact p-PERSON: no such record
[1]
$ pfd privacy erase verein-muster-ev -m 'Art. 17'
! pfd: contact verein-muster-ev is not a person
!   persons have ids p-…: pfd contact list kind=person
[1]
$ pfd privacy erase $(cat ~/id) --what-may-go -m 'wish of Mrs. MUELLER'
! pfd: the reason names the person (Name); it would stay in the history for good
!   say why without name, address and number
[1]
$ pfd privacy erase $(cat ~/id) -m 'Art. 17'
! contacts/p-PERSON.yaml:1:1: error: contract: must be kept for grant 2026-001; not before 2026-001 is settled and closed [retention-due]
! contacts/p-PERSON.yaml:1:1: error: payment: must be kept for grant 2026-001; not before 2026-001 is settled and closed [retention-due]
! pfd: nothing was erased
!   only what may go (contact): --what-may-go
[1]
$ pfd --lang de privacy erase $(cat ~/id) --class Zahlung -m 'Art. 17'
! contacts/p-PERSON.yaml:1:1: error: Zahlung: für Förderung 2026-001 aufzubewahren; nicht bevor 2026-001 abgerechnet und abgeschlossen ist [retention-due]
[1]
$ pfd privacy erase $(cat ~/id) --class payment --what-may-go -m 'Art. 17'
! contacts/p-PERSON.yaml:1:1: error: payment: must be kept for grant 2026-001; not before 2026-001 is settled and closed [retention-due]
[1]
$ pfd privacy erase $(cat ~/id) --class contact -m 'Art. 17' --no-commit
! pfd: --no-commit does not go with this command: others rely on the commit
!   see: pfd help privacy erase
[2]
# Contact data go at once; the name stays with the contract, under its key.
$ pfd privacy erase $(cat ~/id) --what-may-go -m 'Art. 17' --dry-run
--- a/contacts/p-PERSON.yaml
+++ b/contacts/p-PERSON.yaml
@@ -3,7 +3,16 @@
 name: Mira Beispiel-Müller
 address:
   town: Beispielstadt
-email: mira@example.org
 account:
   iban: DE79000000001234567890
-notes: Likes blue
+erasures:
+  - no: 1
+    class: contact
+    date: 2026-03-01
+    reason: Art. 17
+    keys: [KEY-ID]
+    keystores:
+      - keystore: k-KEYSTORE
+      - keystore: b-2026-03-01
+      - keystore: tresor
+      - keystore: k-KEYSTORE
! contacts/p-PERSON.yaml:9:5: warning: erasure 1 still waits for b-2026-03-01, k-KEYSTORE, k-KEYSTORE, tresor; where the keys lie: pfd privacy confirm, for a file with --bundle FILE; "pfd privacy due" lists them all (Art. 17 (1) GDPR) [erasure-open]
$ pfd privacy erase $(cat ~/id) --what-may-go -m 'Art. 17'
p-PERSON
! [COMMIT] contact p-PERSON: erasure: contact
! [COMMIT] keystore k-KEYSTORE: erasures confirmed
! pfd: p-PERSON: not erased yet: contact; still to confirm:
! pfd: b-2026-03-01: where the file is: pfd privacy confirm --bundle FILE
! pfd: tresor: have the file destroyed, then: pfd privacy confirm --store tresor -m "…"
! pfd: k-KEYSTORE: on that machine: pfd privacy confirm
$ cat contacts/p-*.yaml
| # yaml-language-server: $schema=../.pfd/schema/contact.json
kind: person
name: SEALED
address:
  town: SEALED
account:
  iban: SEALED
erasures:
  - no: 1
    class: contact
    date: 2026-03-01
    reason: Art. 17
    keys: [KEY-ID]
    keystores:
      - keystore: k-KEYSTORE
        confirmed: 2026-03-01
      - keystore: b-2026-03-01
      - keystore: tresor
      - keystore: k-KEYSTORE
$ git log -1 --format=%B HEAD~
contact p-PERSON: erasure: contact
|
Art. 17
|
Pfd-Command: privacy erase
Pfd-Record: contact/p-PERSON
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
$ pfd check; pfd contact list kind=person --columns name,address.town,email,account.iban
contacts/p-PERSON.yaml:9:5: warning: erasure 1 still waits for b-2026-03-01, k-KEYSTORE, tresor; where the keys lie: pfd privacy confirm, for a file with --bundle FILE; "pfd privacy due" lists them all (Art. 17 (1) GDPR) [erasure-open]
name	address_town	email	account_iban
Mira Beispiel-Müller	Beispielstadt		DE79000000001234567890
$ git show HEAD~2:$(ls contacts/p-*.yaml) >~/before.yaml; pfd textconv ~/before.yaml | grep -c enc:
5
$ pfd privacy erase $(cat ~/id) --class contact -m 'Art. 17'
! pfd: p-PERSON: not erased yet: contact; still to confirm:
! pfd: b-2026-03-01: where the file is: pfd privacy confirm --bundle FILE
! pfd: k-KEYSTORE: on that machine: pfd privacy confirm
! pfd: tresor: have the file destroyed, then: pfd privacy confirm --store tresor -m "…"
$ pfd privacy due -O tsv --table awaiting
keystore	kind	person	class	date
b-2026-03-01	bundle	p-PERSON	contact	2026-03-01
k-KEYSTORE	machine	p-PERSON	contact	2026-03-01
tresor	escrow	p-PERSON	contact	2026-03-01
# Each keystore confirms.
$ pfd privacy confirm
! pfd: nothing to change
$ pfd privacy confirm --bundle ~/bundle --passphrase-file ~/secret
! pfd: the file of keys does not open: another passphrase, or it was changed
!   type the passphrase anew; if it is the right one, fetch the file anew
[1]
$ pfd privacy confirm --bundle ~/bundle --passphrase-file ~/pass; ls -A ~ | grep pfd
p-PERSON
! pfd: TMP/home/bundle: keys removed: 1, left: 1
! [COMMIT] keystore b-2026-03-01: erasures confirmed
! pfd: p-PERSON: not erased yet: contact; still to confirm:
! pfd: k-KEYSTORE: on that machine: pfd privacy confirm
! pfd: tresor: have the file destroyed, then: pfd privacy confirm --store tresor -m "…"
[1]
$ pfd privacy confirm --bundle ~/bundle --passphrase-file ~/pass
! pfd: TMP/home/bundle: keys removed: 0, left: 1
! pfd: nothing to change
$ pfd privacy confirm --store tresor
! pfd: the reason is missing: -m "…"
!   see: pfd help privacy confirm
[2]
$ pfd privacy confirm --store tresör -m 'destroyed'
! pfd: pfd.yaml names no keystore “tresör”
!   there are: k-KEYSTORE, b-2026-03-01, tresor, k-KEYSTORE
[1]
$ pfd privacy confirm --store tresor --gone tresor -m 'destroyed'
! pfd: --bundle, --store and --gone go one at a time
!   see: pfd help privacy confirm
[2]
$ pfd privacy confirm --store tresor -m 'told by Mira'
! pfd: the reason names the person (Name); it would stay in the history for good
!   say why without name, address and number
[1]
$ cd ~/second && git pull -q --ff-only origin main && PFD_KEYSTORE=~/keys2 pfd key status -O tsv --table awaiting
person	class	date
p-PERSON	contact	2026-03-01
# Two confirmations of one erasure merge.
$ pfd privacy confirm --store tresor -m 'destroyed on 1 March'
p-PERSON
! [COMMIT] keystore tresor: erasures confirmed
! pfd: p-PERSON: not erased yet: contact; still to confirm:
! pfd: k-KEYSTORE: on that machine: pfd privacy confirm
$ cd ~/second && PFD_KEYSTORE=~/keys2 pfd privacy confirm && git push -q origin HEAD:second && PFD_KEYSTORE=~/keys2 pfd key status -O tsv --table classes
p-PERSON
class	persons	here	missing	destroyed
contact	1	0	1	0
contract	0	0	0	0
payment	1	1	0	0
! pfd: keys destroyed on this machine: 1
! [COMMIT] keystore k-KEYSTORE: erasures confirmed
! pfd: p-PERSON: not erased yet: contact; still to confirm:
! pfd: tresor: have the file destroyed, then: pfd privacy confirm --store tresor -m "…"
# The erasure stays, or an old bundle would bring its keys back.
$ EDITOR='sed -i /^erasures:/,\$d' pfd contact edit $(cat ~/id)
! pfd: p-PERSON: its erasures stay: without them an old copy of the keys would be taken in again
!   leave the record as it is: it only says that there was somebody
[1]
$ git merge -q --no-edit second && pfd privacy due -O tsv --table awaiting && tail -n 8 contacts/p-*.yaml && pfd check
Auto-merging contacts/p-PERSON.yaml
keystore	kind	person	class	date
      - keystore: k-KEYSTORE
        confirmed: 2026-03-01
      - keystore: b-2026-03-01
        confirmed: 2026-03-01
      - keystore: tresor
        confirmed: 2026-03-01
      - keystore: k-KEYSTORE
        confirmed: 2026-03-01
# The copy in escrow was made before: what was erased is never taken in again.
$ PFD_KEYSTORE=~/keys3 pfd key import ~/escrow --passphrase-file ~/secret
k-KEYSTORE
! pfd: tresor: keys taken in: 1; known already: 0
! pfd: not taken in, because an erasure names them: 1; remove them from the file, too: pfd privacy confirm --bundle FILE
! [COMMIT] keystore k-KEYSTORE: keys taken in
$ pfd privacy confirm --gone tresor -m 'destroyed as well'
! [COMMIT] keystore tresor: gone
# When the grant is over, its periods run.
$ pfd grant receipt 2026-001 --amount 450 --heading materials --receipt-date 2.4.2026 --paid 2.4.2026 --payee Druckerei --purpose Plakate --proof bank_transfer
2026-001
! [COMMIT] grant 2026-001: receipt 1
$ pfd grant settle 2026-001 --accept-all --date 20.5.2026
2026-001
! [COMMIT] grant 2026-001: settlement accepted, 450.00 € due
$ pfd grant close 2026-001 --date 1.6.2026
2026-001
! [COMMIT] grant 2026-001: closed
$ pfd privacy due -O tsv --table later
person	class	erase_from	why	grant
p-PERSON	contract	2030-01-01	retention-due	2026-001
p-PERSON	payment	2031-05-21	retention-due	2026-001
$ pfd privacy erase $(cat ~/id) --class payment -m 'Art. 17'
! contacts/p-PERSON.yaml:1:1: error: payment: must be kept until 2031-05-20 for grant 2026-001; erase it from 2031-05-21 on [retention-due]
[1]
$ PFD_TODAY=2030-01-01 pfd privacy erase $(cat ~/id) -m 'over'
! contacts/p-PERSON.yaml:1:1: error: payment: must be kept until 2031-05-20 for grant 2026-001; erase it from 2031-05-21 on [retention-due]
! pfd: nothing was erased
!   only what may go (contact, contract): --what-may-go
[1]
$ PFD_TODAY=2030-01-01 pfd privacy erase $(cat ~/id) --class contract -m 'over' && cat contacts/p-*.yaml
p-PERSON
| # yaml-language-server: $schema=../.pfd/schema/contact.json
kind: person
name: SEALED
account:
  iban: SEALED
erasures:
  - no: 1
    class: contact
    date: 2026-03-01
    reason: Art. 17
    keys: [KEY-ID]
    keystores:
      - keystore: k-KEYSTORE
        confirmed: 2026-03-01
      - keystore: b-2026-03-01
        confirmed: 2026-03-01
      - keystore: tresor
        confirmed: 2026-03-01
      - keystore: k-KEYSTORE
        confirmed: 2026-03-01
  - no: 2
    class: contract
    date: 2030-01-01
    reason: over
    keys: [KEY-ID]
    keystores:
      - keystore: k-KEYSTORE
        confirmed: 2030-01-01
      - keystore: b-2026-03-01
      - keystore: k-KEYSTORE
      - keystore: k-KEYSTORE
! [COMMIT] contact p-PERSON: erasure: contract
! [COMMIT] keystore k-KEYSTORE: erasures confirmed
! pfd: p-PERSON: not erased yet: contract; still to confirm:
! pfd: b-2026-03-01: where the file is: pfd privacy confirm --bundle FILE
! pfd: k-KEYSTORE: on that machine: pfd privacy confirm
! pfd: k-KEYSTORE: on that machine: pfd privacy confirm
$ PFD_TODAY=2031-06-01 pfd privacy due -O tsv --table due
person	class	erase_from	why	grant
p-PERSON	payment	2031-05-21	retention-due	2026-001
$ pfd contact set $(cat ~/id) retain_until=2026-02-01; pfd privacy due -O tsv --table later
p-PERSON
person	class	erase_from	why	grant
p-PERSON	payment	2031-05-21	retention-due	2026-001
! [COMMIT] contact p-PERSON: retain_until changed
# What is held about a person, and about all of them.
$ pfd contact add --kind person --name 'Jo Probe' --email jo@example.org --retain_until 2026-02-01 >~/jo
! [COMMIT] contact p-PERSON: added
! contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
! contacts/p-PERSON.yaml:4:8: warning: to be erased since 2026-02-01: nothing keeps E-mail any longer; erase what may go: "pfd privacy erase ID --what-may-go -m …"; "pfd privacy due" lists it all ([S50][S86][S114]) [retention-due]
$ pfd privacy due -O table
Private data to erase
=====================
|
To be erased now
|
Person          Class    Erase from  Why                      Grant
p-PERSON  contact  2026-02-02  retain_until has passed
|
Later
|
Person          Class    Erase from  Why                Grant
p-PERSON  payment  2031-05-21  retention is over  2026-001
|
Not yet confirmed
|
Keystore      Kind     Person          Class     Erased on
b-2026-03-01  bundle   p-PERSON  contract  2030-01-01
k-KEYSTORE    machine  p-PERSON  contract  2030-01-01
k-KEYSTORE    machine  p-PERSON  contract  2030-01-01
$ pfd privacy access $(cat ~/id)
| # Data held about p-PERSON
|
- **ID:** p-PERSON
|
- **Kind:** person
- **Name:** Mira Beispiel-Müller
- **Bank account: IBAN:** DE79000000001234567890
- **Retain until:** 2026-02-01
|
**Erasures**
|
| No. | Class    | Date       | Reason  | Keys             |
| --: | -------- | ---------- | ------- | ---------------- |
|   1 | contact  | 2026-03-01 | Art. 17 | KEY-ID |
|   2 | contract | 2030-01-01 | over    | KEY-ID |
|
**Keystores (erasures.1.keystores)**
|
| Keystore     | Confirmed  |
| ------------ | ---------- |
| k-KEYSTORE   | 2026-03-01 |
| b-2026-03-01 | 2026-03-01 |
| tresor       | 2026-03-01 |
| k-KEYSTORE   | 2026-03-01 |
|
**Keystores (erasures.2.keystores)**
|
| Keystore     | Confirmed  |
| ------------ | ---------- |
| k-KEYSTORE   | 2030-01-01 |
| b-2026-03-01 |            |
| k-KEYSTORE   |            |
| k-KEYSTORE   |            |
|
**Named in other records**
|
| Record         | Field              | File                      |
| -------------- | ------------------ | ------------------------- |
| grant/2026-001 | Payee              | grants/2026/2026-001.yaml |
| grant/2026-001 | Responsible person | grants/2026/2026-001.yaml |
|
**Where the data come from**
|
| Origin                  | Record         | Date       |
| ----------------------- | -------------- | ---------- |
| application for a grant | grant/2026-001 | 2026-03-01 |
|
What stands in none of these was entered by the coordination office; the history of the record names day and author of each entry.
|
**Why and how long**
|
| Class    | Purpose                                                      | Fields | Kept until | Because of |
| -------- | ------------------------------------------------------------ | -----: | ---------- | ---------- |
| contact  | Name, address, e-mail and phone of somebody the office works with; nothing demands keeping them. |      0 |            |            |
| contract | Name and address of the person who answers for a grant; kept until claims are barred. |      0 | 2029-12-31 | 2026-001   |
| payment  | Name and account of a payee; kept with the vouchers.         |      2 | 2031-05-20 | 2026-001   |
|
Without a day the grant is not settled yet; without a grant the data are kept until they are no longer needed, at the latest until the day in “Retain until”.
|
**Recipients**
|
| Recipient                     | Receives                                                     |
| ----------------------------- | ------------------------------------------------------------ |
| Lead authority                | Grants, payments, settlements                                |
| Funding body (federal, state) | Settlements with vouchers on request; the yearly report names no person |
| Bank                          | Payee, account, amount                                       |
| Bodies of the partnership     | Applications and minutes                                     |
| Auditors and courts of audit  | What they ask for within their audit                         |
|
No data go to third countries or international organisations.
|
---
|
- **As of:** 2026-03-01
- **pfd:** 0.1.0
$ pfd --lang de privacy access $(cat ~/jo) -O table
Gespeicherte Daten zu p-PERSON
====================================
|
Kennung:  p-PERSON
|
Art:              Person
Name:             Jo Probe
E-Mail:           jo@example.org
Aufbewahren bis:  1.2.2026
|
In anderen Datensätzen genannt
|
Datensatz  Feld  Datei
|
Keine Einträge.
|
Woher die Daten stammen
|
Herkunft  Datensatz  Datum
|
Was in keinem davon steht, hat die Koordinierungs- und Fachstelle eingetragen; der Verlauf des Datensatzes nennt Tag und Bearbeitung jedes Eintrags.
|
Wozu und wie lange
|
Klasse   Zweck                                                                                                           Felder  Aufbewahrt bis  Wegen
Kontakt  Name, Anschrift, E-Mail und Telefon von Menschen, mit denen die Fachstelle arbeitet; keine Frist verlangt sie.       2
Vertrag  Name und Anschrift der für eine Förderung verantwortlichen Person; bis zur Verjährung aufzubewahren.                 0
Zahlung  Name und Konto von Zahlungsempfängern; mit den Belegen aufzubewahren.                                                0
|
Ohne Tag ist die Förderung noch nicht abgerechnet; ohne Förderung bleiben die Daten, bis sie nicht mehr gebraucht werden, längstens bis zum Tag in „Aufbewahren bis“.
|
Empfänger
|
Empfänger                      Erhält
Federführendes Amt             Förderungen, Zahlungen, Verwendungsnachweise
Zuwendungsgeber (Bund, Land)   Auf Verlangen Nachweise mit Belegen; der Jahresbericht nennt keine Person
Bank                           Zahlungsempfänger, Konto, Betrag
Gremien der Partnerschaft      Anträge und Protokolle
Prüfstellen und Rechnungshöfe  Was sie im Rahmen der Prüfung verlangen
|
Es gehen keine Daten in Drittländer oder an internationale Organisationen.
|
Stichtag:  1.3.2026
pfd:       0.1.0
$ pfd privacy access $(cat ~/jo) -o ~/jo.json; stat -c %a ~/jo.json; grep -c 'Jo Probe' ~/jo.json
600
1
$ pfd privacy access verein-muster-ev
! pfd: contact verein-muster-ev is not a person
!   persons have ids p-…: pfd contact list kind=person
[1]
$ pfd privacy access p-000000000000
! pfd: Contact p-PERSON: no such record
[1]
$ pfd --lang de privacy register -O tsv --table retention
class	data	years	from	source
contact	Name, Anschrift, E-Mail und Telefon von Menschen, mit denen die Fachstelle arbeitet; keine Frist verlangt sie.		sofort, wenn nicht mehr gebraucht, spätestens nach „Aufbewahren bis“	
contract	Name und Anschrift der für eine Förderung verantwortlichen Person; bis zur Verjährung aufzubewahren.	3	Ende des Jahres, in dem die Förderung abgerechnet oder abgeschlossen wurde	[S50][S86][S114]
payment	Name und Konto von Zahlungsempfängern; mit den Belegen aufzubewahren.	5	Anerkennung des Verwendungsnachweises, sonst Abschluss der Förderung	[S50][S86][S114]
$ pfd privacy register -O tsv --table activities
kind	purpose	persons
contact	Working with members, applicants and partners: letters, invitations, seats in the bodies, proof of conflicts of interest	Members of the bodies, persons answering for grants, payees, contact persons
grant	Deciding on, paying and settling grants, and proving it to the funding body	Applicants, persons answering for grants, payees, reviewers
project	Accompanying funded measures and measuring their success	Holders of projects, visitors as numbers only
meeting	Invitations, minutes and votes of the bodies	Members, deputies and presenters
incident	Observing group-focused enmity in the area (Art. 9 and 10 GDPR may apply)	Nobody by name; what happened is described without names
advice	Advising citizens, associations and groups, and counting it	Nobody by name; organisations as contacts
event	Planning and documenting events, and counting who came	Nobody by name; roles, organisations and numbers
partnership	Naming who is responsible, and where the keys of persons' data lie	Contact persons of office and lead authority
$ pfd privacy register | head -n 20
| # Record of processing activities (Art. 30 GDPR)
|
- **Partnership:** Beispiel
- **Controller:** –
- **Carried out by:** –
- **E-mail:** –
- **Phone:** –
- **Persons in the records:** 2
- **Machines with keys:** 3
- **Escrows:** 0
|
> **Note:** To be added by the controller: the data protection officer, the legal basis, and who has access to the machines.
|
**Purposes and persons concerned**
|
| Records     | Purpose                                                      | Persons                                                      |
| ----------- | ------------------------------------------------------------ | ------------------------------------------------------------ |
| Contacts    | Working with members, applicants and partners: letters, invitations, seats in the bodies, proof of conflicts of interest | Members of the bodies, persons answering for grants, payees, contact persons |
| Grants      | Deciding on, paying and settling grants, and proving it to the funding body | Applicants, persons answering for grants, payees, reviewers  |
| Projects    | Accompanying funded measures and measuring their success     | Holders of projects, visitors as numbers only                |
$ pfd __complete privacy erase ''
p-PERSON
p-PERSON
$ pfd help privacy
usage: pfd privacy VERB …
|
Verbs
  pfd privacy erase PERSON      erase a person's private data for good
  pfd privacy confirm           carry out and confirm erasures where keys lie
  pfd privacy due               list private data to be erased, and by when
  pfd privacy access PERSON     show everything held about a person
  pfd privacy register          make the record of processing (Art. 30 GDPR)
  pfd privacy scan              find personal data in plain text
$ pfd help key
usage: pfd key VERB …
|
Verbs
  pfd key status                show the keys of this machine and where else
                                they lie
  pfd key export FILE           write this machine's keys into a sealed file
  pfd key import FILE           take keys in from a bundle or an escrow file
  pfd key pair FILE             make the pair of keys of an escrow recipient
  pfd key escrow NAME PUBLICKEY
                                name who keeps copies of the keys in escrow
# Who was erased whole leaves a record that stays.
$ pfd privacy erase $(cat ~/jo) -m 'Art. 17' 2>/dev/null
p-PERSON
$ pfd contact remove $(cat ~/jo)
! pfd: p-PERSON: its erasures stay: without them an old copy of the keys would be taken in again
!   leave the record as it is: it only says that there was somebody
[1]
# What comes after an erasure is sealed with a new key, where the old one still lies, too.
$ pfd contact add --kind person --name 'Ida Probe' --email ida@example.org >~/ida 2>&- ; cp -r ~/.local/share/pfd ~/keys4; pfd privacy erase $(grep ^p- ~/ida) --class contact -m 'Art. 17' 2>&1 | head -n 2
[COMMIT] contact p-PERSON: erasure: contact
[COMMIT] keystore k-KEYSTORE: erasures confirmed
$ git clone -q . ~/late && cd ~/late && PFD_KEYSTORE=~/keys4 pfd contact set $(cat ~/ida) email=neu@example.org 2>&- && grep -c "$(sed -n 's/.*keys: .\(.*\)].*/\1/p' contacts/$(cat ~/ida).yaml)" contacts/$(cat ~/ida).yaml
p-PERSON
1
# What a merge brings in with the old key is not lost without a word.
$ cd ~/late && git log --format=%h -- contacts/$(cat ~/ida).yaml | tail -n 1 >~/first; git show $(cat ~/first):contacts/$(cat ~/ida).yaml | grep ^email >~/line; sed -i -e '/^email/d' -e "/^kind/r $HOME/line" contacts/$(cat ~/ida).yaml && git commit -qam merged && PFD_KEYSTORE=~/keys4 pfd check -O tsv | grep $(cat ~/ida)
contacts/p-PERSON.yaml	3	8	error	sealed-erased	E-mail: sealed with a key that an erasure names	enter it anew, which seals it with a new key (pfd contact set ID email=…), or erase it, too (pfd privacy erase ID)	consistency of the records	contact/p-PERSON	email					false	false
contacts/p-PERSON.yaml	3	8	warning	consent-on-file	E-mail: no consent (being contacted) is in force	record the consent, the seat or the affiliation, or erase the data	Art. 6 (1), Art. 7 (3) GDPR [GKU]	contact/p-PERSON	email					false	false
contacts/p-PERSON.yaml	5	5	warning	erasure-open	erasure 1 still waits for b-2026-03-01, k-KEYSTORE, k-KEYSTORE, k-KEYSTORE	where the keys lie: pfd privacy confirm, for a file with --bundle FILE; "pfd privacy due" lists them all	Art. 17 (1) GDPR	contact/p-PERSON	erasures.1					false	false
$ cd ~/late && PFD_KEYSTORE=~/keys4 pfd privacy confirm
! contacts/p-PERSON.yaml:3:8: error: email would be lost with a key that an erasure names; enter it anew (pfd contact set p-PERSON email=…), or erase it, too (pfd privacy erase p-PERSON) [sealed-erased]
[1]
$ cd ~/late && PFD_KEYSTORE=~/keys4 pfd privacy erase $(cat ~/ida) --class payment -m x
! contacts/p-PERSON.yaml:3:8: error: email would be lost with a key that an erasure names; enter it anew (pfd contact set p-PERSON email=…), or erase it, too (pfd privacy erase p-PERSON) [sealed-erased]
[1]
$ cd ~/late && PFD_KEYSTORE=~/keys4 pfd contact set $(cat ~/ida) email=ida@example.org 2>&-; PFD_KEYSTORE=~/keys4 pfd privacy confirm; PFD_KEYSTORE=~/keys4 pfd contact list id=$(cat ~/ida) --columns email
p-PERSON
p-PERSON
email
ida@example.org
! pfd: keys destroyed on this machine: 1
! pfd: nothing to change
! pfd: p-PERSON: not erased yet: contact; still to confirm:
! pfd: b-2026-03-01: where the file is: pfd privacy confirm --bundle FILE
! pfd: k-KEYSTORE: on that machine: pfd privacy confirm
! pfd: k-KEYSTORE: on that machine: pfd privacy confirm
# An erasure written by hand: an id that nobody had proves nothing, another person's key is left alone.
$ pfd contact add --kind person --name 'Uta Probe' --phone 0391/5550101 >~/uta 2>&-; pfd contact add --kind person --name 'Leo Probe' --phone 0391/5550102 >~/leo 2>&-; printf 'erasures:\n  - no: 1\n    class: contact\n    date: 2026-02-01\n    keys: [0123456789abcdef, %s]\n' $(sed -n 's/^phone: enc:v1:\([^:]*\).*/\1/p' contacts/$(cat ~/leo).yaml) >>contacts/$(cat ~/uta).yaml && git commit -qam 'by hand'; pfd privacy confirm --gone b-2026-03-01 -m x 2>&-; pfd contact list id=$(cat ~/leo) --columns phone
p-PERSON
p-PERSON
p-PERSON
phone
0391/5550102
$ for k in $(sed -n '/^keystores/,$s/.*keystore: \(k-.*\)/\1/p' pfd.yaml); do pfd privacy confirm --gone $k -m x >/dev/null 2>&1; done; pfd privacy erase $(cat ~/uta) --class contact -m 'Art. 17'; grep -c 0123456789abcdef ~/.local/share/pfd/keys; pfd contact list id=$(cat ~/leo) --columns phone
p-PERSON
0
phone
0391/5550102
! [COMMIT] contact p-PERSON: erasure: contact
! [COMMIT] keystore k-KEYSTORE: erasures confirmed
! pfd: p-PERSON: not erased: contact; erasure 1 names the key KEY-ID, which no keystore is known to have had; correct it in contacts/p-PERSON.yaml
# A sealed text that was moved here does not take the other person's key with it.
$ pfd contact add --kind person --name 'Ina Probe' --phone 0391/5550103 >~/ina 2>&-; grep ^phone contacts/$(cat ~/leo).yaml >~/line; sed -i -e '/^phone/d' -e "/^kind/r $HOME/line" contacts/$(cat ~/ina).yaml; git commit -qam moved; pfd privacy erase $(cat ~/ina) --class contact -m 'Art. 17' 2>&1 >/dev/null | tail -n 1; pfd contact list id=$(cat ~/leo) --columns phone
pfd: p-PERSON: erased: contact
phone
0391/5550102
# Erasing one class confirms nothing about another: of that, confirm sees to keys that its tombstone does not name.
$ pfd contact add --kind person --name 'Ada Probe' --account.iban DE79000000001234567890 2>&- >~/ada; cp -r ~/.local/share/pfd ~/keys5; sed -i '1s/k-......../k-thirdxxx/' ~/keys5/keys; git clone -q . ~/third; cd ~/third; PFD_KEYSTORE=~/keys5 pfd contact set $(cat ~/ada) phone=0391/5550109 2>&- && git push -q origin HEAD:third
p-PERSON
$ git merge -q --ff-only third; pfd privacy erase $(cat ~/ada) --class payment -m 'Art. 17' >/dev/null 2>&1; cd ~/third; git pull -q --ff-only origin main; PFD_KEYSTORE=~/keys5 pfd privacy erase $(cat ~/ada) --class contact -m 'Art. 17' >/dev/null 2>&1; sed -n '/^erasures/,$p' contacts/$(cat ~/ada).yaml
erasures:
  - no: 1
    class: payment
    date: 2026-03-01
    reason: Art. 17
    keys: [KEY-ID]
    keystores:
      - keystore: k-KEYSTORE
        confirmed: 2026-03-01
      - keystore: k-thirdxxx
  - no: 2
    class: contact
    date: 2026-03-01
    reason: Art. 17
    keys: [KEY-ID]
    keystores:
      - keystore: k-KEYSTORE
      - keystore: k-thirdxxx
        confirmed: 2026-03-01
$ cd ~/third; PFD_KEYSTORE=~/keys5 pfd privacy confirm >/dev/null 2>&1; grep -c confirmed: contacts/$(cat ~/ada).yaml
3
