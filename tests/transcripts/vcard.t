# empty
# Contacts as address cards. All synthetic.
$ pfd init . --name Beispiel --place Größenau >/dev/null 2>&1
$ pfd contact add --kind organisation --name 'Verein Fläche, Größe; Rand e.V.' --address.street 'Straße 1' --address.postcode 01234 --address.town Größenau --email post@verein.example --website https://verein.example >/dev/null 2>&1
$ pfd contact add --kind group --name 'Gruppe Garten' >/dev/null 2>&1
$ printf 'kind: person\nemail: ohne@example.org\n' | pfd contact add --from - >~/nameless 2>/dev/null
$ printf 'kind: person\nname: Dr. Eva von Beispiel\nemail: eva@example.org\nphone: 030 23125 001\nnotes: nur fürs Büro\naccount:\n  iban: DE79000000001234567890\naffiliations:\n  - organisation: verein-flaeche-groesse-rand-ev\n    role: board\n' | pfd contact add --from - >~/id 2>/dev/null
$ pfd export vcard; echo "[$?]"
BEGIN:VCARD
VERSION:3.0
PRODID:-//pfd//pfd//EN
UID:contact/gruppe-garten@beispiel
FN:Gruppe Garten
N:;;;;
ORG:Gruppe Garten
REV:20260301T120000Z
END:VCARD
BEGIN:VCARD
VERSION:3.0
PRODID:-//pfd//pfd//EN
UID:contact/verein-flaeche-groesse-rand-ev@beispiel
FN:Verein Fläche\, Größe\; Rand e.V.
N:;;;;
ORG:Verein Fläche\, Größe\; Rand e.V.
ADR:;;Straße 1;Größenau;;01234;
EMAIL:post@verein.example
URL:https://verein.example
REV:20260301T120000Z
END:VCARD
[0]
! pfd: persons left out: 2 (--persons takes them)
$ pfd export vcard --version 4 kind=group
BEGIN:VCARD
VERSION:4.0
PRODID:-//pfd//pfd//EN
UID;VALUE=text:contact/gruppe-garten@beispiel
KIND:group
FN:Gruppe Garten
ORG:Gruppe Garten
REV:20260301T120000Z
END:VCARD
# Persons leave the protection of the keys only when somebody says so.
$ pfd export vcard --persons kind=person
BEGIN:VCARD
VERSION:3.0
PRODID:-//pfd//pfd//EN
UID:contact/p-PERSON@beispiel
FN:Dr. Eva von Beispiel
N:von Beispiel;Eva;;Dr.;
ORG:Verein Fläche\, Größe\; Rand e.V.
EMAIL:eva@example.org
TEL:030 23125 001
REV:20260301T120000Z
END:VCARD
! pfd: contacts left out, without a name: 1 (p-PERSON …)
$ pfd export vcard $(cat ~/id)
! pfd: contact p-PERSON is a person
!   --persons takes persons, too
[1]
$ pfd export vcard --persons $(cat ~/id) -o karten.vcf
! pfd: karten.vcf: what the keys opened does not belong into the data repository
!   name a file in another directory
[1]
$ pfd export vcard --persons $(cat ~/id) -o ~/karten.vcf; stat -c %a ~/karten.vcf; grep -ciE 'büro|DE79' ~/karten.vcf
600
0
[1]
# On a machine without the keys.
$ PFD_KEYSTORE=$HOME/elsewhere pfd export vcard --persons kind=person
! pfd: persons left out, keys not on this machine: 1
! pfd: contacts left out, without a name: 1 (p-PERSON …)
$ PFD_KEYSTORE=$HOME/elsewhere pfd export vcard --persons --lang de $(cat ~/id)
! pfd: Kontakt p-PERSON: Der Schlüssel des Namens ist nicht auf diesem Rechner
!   siehe: pfd key status
[1]
# Erased is erased, also where the name is kept for a payee's vouchers.
$ pfd privacy erase $(cat ~/id) --class contact -m 'Einwilligung widerrufen' >/dev/null 2>&1
$ pfd export vcard --persons kind=person
! pfd: persons left out, contact data erased: 1
! pfd: contacts left out, without a name: 1 (p-PERSON …)
$ pfd export vcard --persons $(cat ~/id)
! pfd: contact p-PERSON: its contact data are erased
!   leave it out
[1]
# What is wrong is said.
$ pfd export vcard --persons $(cat ~/nameless)
! pfd: contact p-PERSON has no name
!   add it: pfd contact set p-PERSON name=…
[1]
$ pfd export vcard gruppe-gartn
! pfd: Contact gruppe-gartn: no such record
!   did you mean gruppe-garten?
[1]
$ pfd export vcard gruppe-garten kind=group
! pfd: ids and filters exclude each other
!   see: pfd help export vcard
[2]
$ pfd export vcard knd=group
! knd=group: error: “knd” is no field of contact; did you mean “kind”? [shape.unknown]
[1]
$ pfd export vcard --version 2
! pfd: --version: "2" is none of: 3 4
!   see: pfd help export vcard
[2]
$ pfd export vcard -o nirgends/karten.vcf
! pfd: persons left out: 2 (--persons takes them)
! pfd: nirgends: no such directory
[3]
