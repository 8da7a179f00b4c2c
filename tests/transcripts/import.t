# empty
# Contacts out of a spreadsheet. All synthetic.
$ pfd init . --name Beispiel --place Größenau >/dev/null 2>&1
$ printf '\357\273\277Verein;E-Mail;Straße;PLZ;Ort;IBAN;Registernummer;Art\r\nVerein Offene Tür e.V.;tuer@verein.example;Weg 1;01234;Größenau;DE79 0000 0000 1234 5678 90;VR 1234 Stendal;Organisation\r\n"Gruppe" Garten;;;;;;;Gruppe\r\n' >~/vereine.csv
$ printf 'Vorname;Nachname;E-Mail;Telefon\nMira;Beispiel;mira@example.org;030 23125 001\nJos\351;Gr\366\337e;jose@example.org;\n' >~/personen.csv
# Looked at first, then taken in: one commit each.
$ pfd contact import ~/vereine.csv --dry-run
! pfd: TMP/home/vereine.csv, line 3: text after a closing quotation mark
[1]
$ sed -i 's/"Gruppe" Garten/Gruppe Garten/' ~/vereine.csv
$ pfd contact import ~/vereine.csv --dry-run -O table --lang de; git log --oneline | wc -l
Zeile  Name                    Ergebnis  Kontakt  Wie Zeile  Weil
    2  Verein Offene Tür e.V.  neu
    3  Gruppe Garten           neu
1
$ pfd contact import ~/vereine.csv
verein-offene-tuer-ev
gruppe-garten
! [COMMIT] Kontakte aus einer Liste: 2 angelegt, 0 geändert
$ pfd contact import ~/personen.csv --kind person --dry-run
line	name	result	contact	other_line	because
2	Mira Beispiel	new			
3	José Größe	new			
! TMP/home/personen.csv:2:15: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
! TMP/home/personen.csv:3:12: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ pfd contact import - --kind person <~/personen.csv >~/ids; wc -l <~/ids
2
! [COMMIT] Kontakte aus einer Liste: 2 angelegt, 0 geändert
! contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
! contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ git log -1 --format=%B; git status --short; cat contacts/p-*.yaml | grep -c 'enc:v1:'; cat contacts/verein*.yaml
Kontakte aus einer Liste: 2 angelegt, 0 geändert
|
Pfd-Command: contact import
Pfd-Record: contact/p-PERSON
Pfd-Record: contact/p-PERSON
Pfd-Record: partnership/pfd
Pfd-Rule-Version: RULE-VERSION
Pfd-Today: 2026-03-01
|
5
| # yaml-language-server: $schema=../.pfd/schema/contact.json
kind: organisation
name: Verein Offene Tür e.V.
register_number: VR 1234 Stendal
address:
  street: Weg 1
  postcode: '01234'
  town: Größenau
email: tuer@verein.example
account:
  iban: DE79000000001234567890
$ pfd contact list kind=person --columns name,email,phone --sort name
name	email	phone
José Größe	jose@example.org	
Mira Beispiel	mira@example.org	030 23125 001
# Read twice, nothing is written twice.
$ pfd contact import ~/vereine.csv
! pfd: nothing to change
! pfd: rows known, with nothing new: 2
$ pfd contact import ~/personen.csv --kind person
! pfd: nothing to change
! pfd: rows known, with nothing new: 2
# The same and the similar, in other words; in the file, too.
$ printf 'Name,E-Mail,Konto,Register,Ort,Art\n"Tuer, offene",,,"AG Stendal, VR1234",Neustadt,Organisation\nGruppe Gahrten,,,,,Gruppe\nBeispiel Mira,,,,,Person\nGruppe Brücke,b@verein.example,,,,Gruppe\nBruecke Gruppe e. V.,,,,,Organisation\nHof,B@Verein.Example,,,,Gruppe\nZelt,,,,,Gruppe\n' >~/neu.csv
$ pfd contact import ~/neu.csv --map Konto=account.iban --map Register=register_number --dry-run -O table
Line  Name                  Result   Contact                As line  Because
   2  Tuer, offene          unclear  verein-offene-tuer-ev           same register number
   3  Gruppe Gahrten        unclear  gruppe-garten                   similar name
   4  Beispiel Mira         unclear  p-PERSON                  similar name
   5  Gruppe Brücke         new
   6  Bruecke Gruppe e. V.  unclear                               5  similar name
   7  Hof                   unclear                               5  same e-mail address
   8  Zelt                  new
! pfd: rows known already, or similar: 5
!   --dry-run shows them; --skip leaves them out, --update changes those that are known, --force adds the others all the same; a column ID says who is meant
[1]
$ pfd contact import ~/neu.csv --map Konto=account.iban --map Register=register_number
! TMP/home/neu.csv:2:1: error: same register number: contact verein-offene-tuer-ev [shape.key]
! TMP/home/neu.csv:3:1: error: similar name: contact gruppe-garten [shape.key]
! TMP/home/neu.csv:4:1: error: similar name: contact p-PERSON [shape.key]
! TMP/home/neu.csv:6:1: error: similar name: line 5 [shape.key]
! TMP/home/neu.csv:7:1: error: same e-mail address: line 5 [shape.key]
! pfd: rows known already, or similar: 5
!   --dry-run shows them; --skip leaves them out, --update changes those that are known, --force adds the others all the same; a column ID says who is meant
[1]
$ pfd contact import ~/neu.csv --map Konto= --map Register=register_number --skip --dry-run
line	name	result	contact	other_line	because
2	Tuer, offene	left_out	verein-offene-tuer-ev		register
3	Gruppe Gahrten	left_out	gruppe-garten		name
4	Beispiel Mira	left_out	p-PERSON		name
5	Gruppe Brücke	new			
6	Bruecke Gruppe e. V.	left_out		5	name
7	Hof	left_out		5	email
8	Zelt	new			
$ pfd contact import ~/neu.csv --map Konto= --map Register=register_number --update --skip
verein-offene-tuer-ev
gruppe-bruecke
zelt
! [COMMIT] Kontakte aus einer Liste: 2 angelegt, 1 geändert
! pfd: rows left out: 4
$ pfd contact show verein-offene-tuer-ev -O json | jq -r '.fields | .name, .address_town'
Tuer, offene
Neustadt
$ pfd contact import ~/neu.csv --map Konto= --map Register=register_number --force >~/forced; wc -l <~/forced
4
! [COMMIT] Kontakte aus einer Liste: 4 angelegt, 0 geändert
! pfd: rows known, with nothing new: 3
! contacts/p-PERSON.yaml:3:7: warning: Name: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ pfd contact duplicates | sed 's/^p-.*\tname$/PERSONS\tname/'
contact	name	other	other_name	because
bruecke-gruppe-e-v	Bruecke Gruppe e. V.	gruppe-bruecke	Gruppe Brücke	name
gruppe-bruecke	Gruppe Brücke	hof	Hof	email
gruppe-gahrten	Gruppe Gahrten	gruppe-garten	Gruppe Garten	name
PERSONS	name
$ pfd contact duplicates -O md --lang de | sed -n '/hof/p'
| gruppe-bruecke     | Gruppe Brücke        | hof             | Hof           | gleiche E-Mail-Adresse |
# A column ID says who is meant.
$ printf 'ID;Telefon\nzelt;030 23125 005\nnirgends;1\n' >~/id.csv; pfd contact import ~/id.csv
! TMP/home/id.csv:3:1: error: contact nirgends: no such record; leave the cell empty for a new contact [refs-exist]
[1]
$ sed -i 3d ~/id.csv; pfd contact import ~/id.csv; pfd contact import ~/id.csv --update
zelt
! TMP/home/id.csv:2:1: error: contact zelt is known and says otherwise [shape.key]
! pfd: rows known already, or similar: 1
!   --dry-run shows them; --skip leaves them out, --update changes those that are known, --force adds the others all the same; a column ID says who is meant
! [COMMIT] Kontakte aus einer Liste: 0 angelegt, 1 geändert
# Without the keys nobody is known.
$ PFD_KEYSTORE=$HOME/elsewhere pfd contact import ~/personen.csv --kind person --dry-run
line	name	result	contact	other_line	because
2	Mira Beispiel	new			
3	José Größe	new			
! pfd: persons not compared, keys not on this machine: 3
! TMP/home/personen.csv:2:15: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
! TMP/home/personen.csv:3:12: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
# All that is wrong at once, where it stands.
$ printf 'Name;Art;Of age;Farbe;IBAN\nA;Hund;ja;;\n;Gruppe;;;\nB;Gruppe;;;;zu viel\nC;;;rot;DE00\n' >~/bad.csv; pfd contact import ~/bad.csv
! TMP/home/bad.csv:1:17: error: column "Farbe" is not known; rename or remove it; the names are those of "pfd explain contact" [shape.unknown]
! TMP/home/bad.csv:2:3: error: kind: “Hund” is none of the possible values; possible: person, organisation, group [shape.enum]
! TMP/home/bad.csv:3:1: error: Name is missing [shape.required]
! TMP/home/bad.csv:4:13: error: the line has 6 cells, the first line names 5 columns; put text with a separator between quotation marks [shape.list]
! TMP/home/bad.csv:5:1: error: Kind is missing; add a column, or give --kind person [shape.required]
[1]
$ printf 'Name;Art;IBAN\nVerein Rechen;Gruppe;\nVerein Falsch;Gruppe;DE00 1234\n' >~/bad.csv; pfd contact import ~/bad.csv
! TMP/home/bad.csv:3:22: error: not a valid IBAN: length or check digits are wrong; compare it with the account's papers (ISO 13616, ISO 7064 mod 97-10) [iban-valid]
! pfd: refused: 1 error
[1]
$ printf 'Name;Art\n' >~/bad.csv; pfd contact import ~/bad.csv
! pfd: TMP/home/bad.csv: no contacts in it
[1]
$ pfd contact import ~/vereine.csv --map Farbe=name --map Ort=town --map x
! --map: error: "Farbe": the file has no such column [shape.assignment]
! --map: error: "x": not COLUMN=FIELD [shape.assignment]
[1]
$ printf 'Name;Art\n"offen' >~/bad.csv; pfd contact import ~/bad.csv
! pfd: TMP/home/bad.csv, line 2: the quotation mark is never closed; the file is not complete
[1]
$ pfd contact import ~/nirgends.csv
! pfd: TMP/home/nirgends.csv: no such file
[1]
$ pfd contact import
! pfd: FILE is missing
!   see: pfd help contact import
[2]
