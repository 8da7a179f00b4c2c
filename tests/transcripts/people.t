# empty
# People: what is private is sealed, and reads as if it were plain. All synthetic.
$ pfd init . --name Beispiel --place Beispielstadt
! [COMMIT] Partnerschaft: angelegt
$ pfd contact add --kind person --name 'Mira Beispiel' --email mira@example.org --phone '030 23125 001' --account.iban DE79000000001234567890 >.id; cat .id
p-PERSON
! [COMMIT] Kontakt p-PERSON: angelegt
! contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
$ printf '/.id\n' >>.git/info/exclude; git status --short; git fsck --strict
$ cat contacts/p-*.yaml
| # yaml-language-server: $schema=../.pfd/schema/contact.json
kind: person
name: SEALED
email: SEALED
phone: SEALED
account:
  iban: SEALED
$ pfd contact show $(cat .id)
| # yaml-language-server: $schema=../.pfd/schema/contact.json
kind: person
name: Mira Beispiel
email: mira@example.org
phone: '030 23125 001'
account:
  iban: DE79000000001234567890
$ pfd contact show $(cat .id) -O json
{
  "schema": "pfd/contact/1",
  "title": "Contact p-PERSON",
  "derived": {
    "id": "p-PERSON"
  },
  "fields": {
    "kind": "person",
    "name": "Mira Beispiel",
    "email": "mira@example.org",
    "phone": "030 23125 001",
    "account_iban": "DE79000000001234567890"
  }
}
# Read back, what stands for a text without its key is not the text.
$ PFD_KEYSTORE=$PWD/../empty pfd contact show $(cat .id) -O json | jq 'del(.derived)' | pfd contact add
! <stdin>:6:13: error: name: «sealed» only stands for a text whose key is not here; leave the field out, or bring the keys here: pfd key import FILE [shape.text]
! <stdin>:7:14: error: email: «sealed» only stands for a text whose key is not here; leave the field out, or bring the keys here: pfd key import FILE [shape.text]
! <stdin>:8:14: error: phone: «sealed» only stands for a text whose key is not here; leave the field out, or bring the keys here: pfd key import FILE [shape.text]
! <stdin>:9:21: error: account.iban: «sealed» only stands for a text whose key is not here; leave the field out, or bring the keys here: pfd key import FILE [shape.text]
[1]
$ pfd contact set $(cat .id) name=«versiegelt»
! name: error: «versiegelt» only stands for a text whose key is not here; leave the field out, or bring the keys here: pfd key import FILE [shape.text]
[1]
$ pfd contact list kind=person --columns id,name,email
id	name	email
p-PERSON	Mira Beispiel	mira@example.org
$ pfd contact list name~mira --columns name,account.iban
name	account_iban
Mira Beispiel	DE79000000001234567890
$ pfd check
contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
# One field is one line; to those with keys git shows it in clear.
$ pfd contact set $(cat .id) phone='030 23125 002'
p-PERSON
! [COMMIT] Kontakt p-PERSON: Telefon geändert
$ git -c core.pager=cat log -1 --stat --format=%s | cat
Kontakt p-PERSON: Telefon geändert
|
 contacts/p-PERSON.yaml | 2 +-
 1 file changed, 1 insertion(+), 1 deletion(-)
$ PATH=$PATH git show --format= | tail -n 4
-phone: '030 23125 001'
+phone: '030 23125 002'
 account:
   iban: DE79000000001234567890
$ git show --no-textconv --format= | tail -n 4
-phone: SEALED
+phone: SEALED
 account:
   iban: SEALED
$ pfd contact set $(cat .id) phone='030 23125 002' email=mira@example.org
p-PERSON
! pfd: nothing to change
$ pfd contact set $(cat .id) phone='030 23125 003' --dry-run | tail -n 5
 email: mira@example.org
-phone: '030 23125 002'
+phone: '030 23125 003'
 account:
   iban: DE79000000001234567890
# The editor sees clear text, and only what was changed is sealed anew.
$ EDITOR='sed -i s/Mira/Mia/' pfd contact edit $(cat .id)
p-PERSON
! [COMMIT] Kontakt p-PERSON: bearbeitet
$ git show --no-textconv --stat --format= | cat
 contacts/p-PERSON.yaml | 2 +-
 1 file changed, 1 insertion(+), 1 deletion(-)
$ pfd contact show $(cat .id) | head -n 3
| # yaml-language-server: $schema=../.pfd/schema/contact.json
kind: person
name: Mia Beispiel
# What a killed run left in clear goes with the next one that opens keys, with all that the editor wrote beside; what another run edits stays.
$ (EDITOR='f() { cp "$1" "$1~"; mkdir "${1%/*}/d"; cp "$1" "${1%/*}/d/.swp"; kill -9 $PPID; }; f' pfd contact edit $(cat .id); :) 2>/dev/null; find $XDG_RUNTIME_DIR -type f | wc -l; ls -A $XDG_RUNTIME_DIR | wc -l
3
1
$ EDITOR='f() { pfd contact list --columns id >/dev/null; ls -A $XDG_RUNTIME_DIR | wc -l; wc -l <"$1"; }; f' pfd contact edit $(cat .id); ls -A $XDG_RUNTIME_DIR
1
7
p-PERSON
! pfd: nothing to change
$ (EDITOR='f() { ln -s ../keep "${1%/*}/link"; kill -9 $PPID; }; f' pfd contact edit $(cat .id); :) 2>/dev/null; echo kept >$XDG_RUNTIME_DIR/keep; pfd contact list >/dev/null; cat $XDG_RUNTIME_DIR/keep; ls -A $XDG_RUNTIME_DIR; rm $XDG_RUNTIME_DIR/keep
kept
keep
# A wrong account is found although it is sealed.
$ pfd contact set $(cat .id) account.iban=DE79000000001234567891
! contacts/p-PERSON.yaml:7:9: error: not a valid IBAN: length or check digits are wrong; compare it with the account's papers (ISO 13616, ISO 7064 mod 97-10) [iban-valid]
! pfd: refused: 1 error
[1]
# By hand in plain text: found, also staged.
$ sed -i 's/^email: .*/email: mia@example.org/' contacts/p-*.yaml; pfd check
contacts/p-PERSON.yaml:4:8: error: E-mail of a person in plain text; remove it, and let pfd write it, which seals it: pfd contact set ID email=… (Art. 5 (1) e, Art. 17 GDPR; git keeps what is committed [INF]) [pd-not-tracked]
contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
[1]
$ git commit -qam plain; pfd check --staged
contacts/p-PERSON.yaml:4:8: error: E-mail of a person in plain text; remove it, and let pfd write it, which seals it: pfd contact set ID email=… (Art. 5 (1) e, Art. 17 GDPR; git keeps what is committed [INF]) [pd-not-tracked]
contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
[1]
$ pfd contact set $(cat .id) email=mia@example.org -m 'versiegelt'; pfd check
p-PERSON
contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
! [COMMIT] Kontakt p-PERSON: E-Mail geändert
! contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
# Moved, cut, copied: it does not open there.
$ sed -n 's/^email: //p' contacts/p-*.yaml >.sealed; printf '/.sealed\n' >>.git/info/exclude
$ pfd contact set $(cat .id) name="$(cat .sealed)"
! pfd: contacts/p-PERSON.yaml: name: does not open: changed, or moved here from another place
!   take the line back as it was committed (git log -p), or set the field anew with `pfd contact set`
[1]
$ pfd contact add --kind person --email "$(cat .sealed)"
! pfd: contacts/p-PERSON.yaml: email: sealed with another person's key
!   take the line back as it was committed (git log -p), or set the field anew with `pfd contact set`
[1]
$ pfd contact set $(cat .id) phone="$(cut -c1-60 .sealed)"
! pfd: contacts/p-PERSON.yaml: phone: not a sealed text: cut or mistyped
!   take the line back as it was committed (git log -p), or set the field anew with `pfd contact set`
[1]
$ pfd contact add --kind organisation --name Verein --email "$(cat .sealed)"
! contacts/verein.yaml:4:8: error: E-mail: the sealed text does not open here: it was cut, changed, or moved from another place; bring the line back as it was (git log -p -- FILE), or enter the value anew with pfd contact set (as sealed by pfd (XChaCha20-Poly1305)) [sealed-intact]
! pfd: refused: 1 error
[1]
$ sed -i "s|^name: .*|name: $(cat .sealed)|" contacts/p-*.yaml; pfd check; git checkout -q contacts
contacts/p-PERSON.yaml:3:7: error: Name: the sealed text does not open here: it was cut, changed, or moved from another place; bring the line back as it was (git log -p -- FILE), or enter the value anew with pfd contact set (as sealed by pfd (XChaCha20-Poly1305)) [sealed-intact]
contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
# Without keys: everything but the texts.
$ export PFD_KEYSTORE=~/none; pfd contact list --columns id,name; pfd contact show $(cat .id) | head -n 3; pfd check; pfd contact set $(cat .id) of_age=true
id	name
p-PERSON	«sealed»
| # yaml-language-server: $schema=../.pfd/schema/contact.json
kind: person
name: SEALED
contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
pfd.yaml:2:1: note: accounts sealed with keys that are not on this machine, which iban-valid and sealed-intact skip: 1; bring the keys here: pfd key import FILE (consistency of the records) [sealed-unread]
p-PERSON
! [COMMIT] Kontakt p-PERSON: Volljährig geändert
# A keystore that others can read is refused.
$ chmod 644 ~/.local/share/pfd/keys; pfd contact list; pfd check; pfd contact set $(cat .id) of_age=false; chmod 600 ~/.local/share/pfd/keys
! pfd: TMP/home/.local/share/pfd/keys: the keystore is open to other users
!   chmod 600 TMP/home/.local/share/pfd/keys
! pfd: TMP/home/.local/share/pfd/keys: the keystore is open to other users
!   chmod 600 TMP/home/.local/share/pfd/keys
! pfd: TMP/home/.local/share/pfd/keys: the keystore is open to other users
!   chmod 600 TMP/home/.local/share/pfd/keys
$ git log --format=%B | grep -ci mi[rm]a
0
[1]
# A person is erased, not removed; and no commit message tells who it was.
$ pfd contact remove $(cat .id)
! pfd: p-PERSON: removing the record would leave the private data in the history, and their keys here
!   erase first: pfd privacy erase p-PERSON -m "…"
[1]
$ for reason in 'Frau BEISPIEL bat darum' 'neu: +49 (30) 23125-003' 'von MIA@example.org' 'IBAN DE79 0000 0000 1234 5678 90'; do pfd contact set $(cat .id) phone='030 23125 003' -m "$reason"; done
! pfd: the reason names the person (Name); it would stay in the history for good
!   say why without name, address and number
! pfd: the reason names the person (Phone); it would stay in the history for good
!   say why without name, address and number
! pfd: the reason names the person (Name); it would stay in the history for good
!   say why without name, address and number
! pfd: the reason names the person (IBAN); it would stay in the history for good
!   say why without name, address and number
[1]
$ pfd contact set $(cat .id) phone='030 23125 002' -m 'von der Person selbst'
p-PERSON
! pfd: nothing to change
# A comment would not be sealed.
$ sed -i '2i # ruft abends an' contacts/p-*.yaml; sed -i 's/^kind: person/& # und mittags/' contacts/p-*.yaml; pfd check | grep -v consent; pfd contact set $(cat .id) notes=x --include-edits; git checkout -q contacts
contacts/p-PERSON.yaml:2:1: error: a comment in a person's file is not sealed, and history keeps it; put it into notes, which pfd seals [file.comment]
contacts/p-PERSON.yaml:3:14: error: a comment in a person's file is not sealed, and history keeps it; put it into notes, which pfd seals [file.comment]
! contacts/p-PERSON.yaml:2:1: error: a comment in a person's file is not sealed, and history keeps it; put it into notes, which pfd seals [file.comment]
! contacts/p-PERSON.yaml:3:14: error: a comment in a person's file is not sealed, and history keeps it; put it into notes, which pfd seals [file.comment]
! pfd: refused: 2 errors
$ EDITOR='sed -i 2i#heimlich' pfd contact edit $(cat .id)
! contacts/p-PERSON.yaml:2:1: error: a comment in a person's file is not sealed, and history keeps it; put it into notes, which pfd seals [file.comment]
! pfd: refused: 1 error
[1]
$ git config commit.verbose; printf 'notes: |  # so\n  a # b\n' >>$(ls contacts/p-*.yaml); pfd check | grep -v consent; git checkout -q contacts
false
contacts/p-PERSON.yaml:9:8: error: Notes of a person in plain text; remove it, and let pfd write it, which seals it: pfd contact set ID notes=… (Art. 5 (1) e, Art. 17 GDPR; git keeps what is committed [INF]) [pd-not-tracked]
contacts/p-PERSON.yaml:9:11: error: a comment in a person's file is not sealed, and history keeps it; put it into notes, which pfd seals [file.comment]
# Neither keys nor what they open belong into the repository.
$ for keys in $PWD/.keys $PWD/.git/keys keys; do PFD_KEYSTORE=$keys pfd check; PFD_KEYSTORE=$keys pfd contact set $(cat .id) notes=x; done
! pfd: TMP/repo/.keys: keys do not belong into the data repository
!   set PFD_KEYSTORE to a directory elsewhere
! pfd: TMP/repo/.keys: keys do not belong into the data repository
!   set PFD_KEYSTORE to a directory elsewhere
! pfd: TMP/repo/.git/keys: keys do not belong into the data repository
!   set PFD_KEYSTORE to a directory elsewhere
! pfd: TMP/repo/.git/keys: keys do not belong into the data repository
!   set PFD_KEYSTORE to a directory elsewhere
! pfd: PFD_KEYSTORE: keys is not an absolute path
!   write it from / on
! pfd: PFD_KEYSTORE: keys is not an absolute path
!   write it from / on
[1]
$ pfd contact list -o list.csv; ls list.csv; pfd contact list -o ~/list.csv && ls ~/list.csv
TMP/home/list.csv
! pfd: list.csv: what the keys opened does not belong into the data repository
!   name a file in another directory
! ls: cannot access 'list.csv': No such file or directory
# The published key seals no real person.
$ PFD_KEYSTORE=published pfd contact add --kind person --name 'Ada Muster'; git status --short
! pfd: contacts/p-PERSON.yaml: everybody has the published key; it seals example data only
!   unset PFD_KEYSTORE
