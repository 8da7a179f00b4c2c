# empty
# Keys from machine to machine, and into escrow. All synthetic.
$ pfd init . --name Beispiel --place Beispielstadt
! [COMMIT] Partnerschaft: angelegt
$ pfd key status -O table
Keys
====
|
This keystore:      –
Directory:          TMP/home/.local/share/pfd
Named in pfd.yaml:  no
|
Persons' data
|
Class     Persons  Key here  Key missing  Destroyed
contact         0         0            0          0
contract        0         0            0          0
payment         0         0            0          0
|
Where keys lie
|
Keystore  Kind  Since  Gone  Open erasures  Note
|
No entries.
|
Erasures that wait for this machine
|
Person  Class  Erased on
|
No entries.
$ printf 'pferd batterie klammer\n' >~/pass; printf 'kurz\n' >~/short; printf 'eine falsche passphrase\n' >~/wrong
$ pfd key export ~/bundle --passphrase-file ~/pass
! pfd: TMP/home/.local/share/pfd: no keys to export
!   a key is made with a person's first private field
[1]
$ pfd contact add --kind person --name 'Mira Beispiel' --email mira@example.org --account.iban DE79000000001234567890 >~/id
! [COMMIT] Kontakt p-PERSON: angelegt
! contacts/p-PERSON.yaml:4:8: warning: E-mail: no consent (being contacted) is in force; record the consent, the seat or the affiliation, or erase the data (Art. 6 (1), Art. 7 (3) GDPR [GKU]) [consent-on-file]
# A copy is registered before there is one.
$ pfd key export ~/bundle
! pfd: new passphrase: there is no terminal to ask at
!   give it in a file: --passphrase-file FILE
[1]
$ pfd key export ~/bundle --passphrase-file ~/short
! pfd: the passphrase is shorter than 8 characters
!   take several words
[1]
$ pfd key export ~/bundle --passphrase-file ~/nothing
! pfd: TMP/home/nothing: no such file
[1]
$ pfd key export bundle --passphrase-file ~/pass
! pfd: bundle: keys do not belong into the data repository
!   choose a place elsewhere, a stick for example
[1]
$ pfd key export ~/bundle --passphrase-file ~/pass --no-commit
! pfd: --no-commit does not go with this command: others rely on the commit
!   see: pfd help key export
[2]
$ pfd key export ~/bundle --passphrase-file ~/pass --dry-run; ls ~/bundle
--- a/pfd.yaml
+++ b/pfd.yaml
@@ -28,3 +28,6 @@
   - keystore: k-KEYSTORE
     kind: machine
     since: 2026-03-01
+  - keystore: b-2026-03-01
+    kind: bundle
+    since: 2026-03-01
! ls: cannot access 'TMP/home/bundle': No such file or directory
[2]
$ pfd key export ~/bundle --passphrase-file ~/pass; stat -c %a ~/bundle
b-2026-03-01
600
! [COMMIT] Schlüsselspeicher b-2026-03-01: Schlüssel exportiert
! pfd: TMP/home/bundle: 2 keys
$ pfd key export ~/bundle --passphrase-file ~/pass
! pfd: TMP/home/bundle: exists already
!   choose another name
[1]
$ tail -n 7 pfd.yaml
keystores:
  - keystore: k-KEYSTORE
    kind: machine
    since: 2026-03-01
  - keystore: b-2026-03-01
    kind: bundle
    since: 2026-03-01
$ pfd key export ~/bundle2 --passphrase-file ~/pass && pfd privacy confirm --gone b-2026-03-01-2 -m 'verloren'
b-2026-03-01-2
! [COMMIT] Schlüsselspeicher b-2026-03-01-2: Schlüssel exportiert
! pfd: TMP/home/bundle2: 2 keys
! [COMMIT] Schlüsselspeicher b-2026-03-01-2: vernichtet
# The second machine.
$ git clone -q . ~/second && cd ~/second && pfd contact list kind=person --columns name,email
name	email
Mira Beispiel	mira@example.org
$ cd ~/second && PFD_KEYSTORE=~/keys2 pfd contact list kind=person --columns name,email
name	email
«sealed»	«sealed»
$ cd ~/second && PFD_KEYSTORE=~/keys2 pfd key status -O tsv --table classes
class	persons	here	missing	destroyed
contact	1	0	1	0
contract	0	0	0	0
payment	1	0	1	0
$ cd ~/second && PFD_KEYSTORE=~/keys2 pfd key import ~/bundle --passphrase-file ~/wrong
! pfd: the file of keys does not open: another passphrase, or it was changed
!   type the passphrase anew; if it is the right one, fetch the file anew
[1]
$ cd ~/second && PFD_KEYSTORE=~/keys2 pfd key import ~/pass --passphrase-file ~/pass
! pfd: this is not a file of keys, or it was cut
!   name a file that pfd key export has made; if it is one, fetch it anew
[1]
$ cd ~/second && PFD_KEYSTORE=~/keys2 pfd key import ~/bundle --passphrase-file - <~/pass; git config diff.pfd.textconv
k-KEYSTORE
pfd textconv
! pfd: b-2026-03-01: keys taken in: 2; known already: 0
! [COMMIT] Schlüsselspeicher k-KEYSTORE: Schlüssel übernommen
$ cd ~/second && PFD_KEYSTORE=~/keys2 pfd key import ~/bundle --passphrase-file ~/pass
! pfd: b-2026-03-01: keys taken in: 0; known already: 2
$ cd ~/second && PFD_KEYSTORE=~/keys2 pfd contact list kind=person --columns name,email
name	email
Mira Beispiel	mira@example.org
$ cd ~/second && PFD_KEYSTORE=~/keys2 pfd key status -O tsv --table keystores
keystore	kind	since	gone	awaited	note
b-2026-03-01	bundle	2026-03-01		0	
b-2026-03-01-2	bundle	2026-03-01	2026-03-01	0	
k-KEYSTORE	machine	2026-03-01		0	
k-KEYSTORE	machine	2026-03-01		0	
$ chmod 644 ~/keys2/keys; cd ~/second && PFD_KEYSTORE=~/keys2 pfd key status; chmod 600 ~/keys2/keys
! pfd: TMP/home/keys2/keys: the keystore is open to other users
!   chmod 600 TMP/home/keys2/keys
# Escrow.
$ pfd key pair ~/secret >~/public; stat -c %a ~/secret; pfd key pair ~/secret
600
! pfd: TMP/home/secret: exists already
!   choose another name
[1]
$ pfd key escrow tresor "$(cat ~/public)" --note 'Tresor des Amts'
tresor
! [COMMIT] Schlüsselspeicher tresor: Hinterlegung benannt
$ pfd key escrow tresor "$(cat ~/public)"
! pfd: pfd.yaml names a keystore “tresor” already
!   choose another name
[1]
$ pfd key escrow k-tresor "$(cat ~/public)"
! pfd: “k-tresor”: such names are those of machines and bundles
!   name the place: tresor
[1]
$ pfd key escrow Tresor2 "$(cat ~/public)"
! keystore: error: “Tresor2” cannot be a key; a key begins with a letter and consists of a-z, 0-9 and hyphens: tresor2 [shape.id]
[1]
$ pfd key escrow zweiter nix
! pfd: "nix" is not a public key of an escrow recipient
!   name what the recipient's pfd key pair FILE has printed
[1]
$ pfd key escrow zweiter "$(cat ~/public)" && pfd key escrow dritter "$(cat ~/public)"
zweiter
! [COMMIT] Schlüsselspeicher zweiter: Hinterlegung benannt
! pfd: there are 2 escrows already: each more is one more to ask at every erasure
!   end one first: pfd privacy confirm --gone NAME -m "…"
[1]
$ pfd key export ~/escrow --to nirgends
! pfd: pfd.yaml names no keystore “nirgends”
!   there are: tresor, zweiter
[1]
$ pfd key export ~/escrow --to tresor --passphrase-file ~/pass
! pfd: --to needs no passphrase
!   see: pfd help key export
[2]
$ pfd key export ~/escrow --to tresor
tresor
! pfd: TMP/home/escrow: 2 keys
$ git clone -q . ~/third && cd ~/third && PFD_KEYSTORE=~/keys3 pfd key import ~/escrow --passphrase-file ~/pass
! pfd: the file of keys does not open: it was made for another secret key, or changed
!   use the other half of the public key that pfd.yaml names; if it is that, fetch the file anew
[1]
$ cd ~/third && PFD_KEYSTORE=~/keys3 pfd key import ~/escrow --passphrase-file ~/secret && PFD_KEYSTORE=~/keys3 pfd contact list kind=person --columns name
k-KEYSTORE
name
Mira Beispiel
! pfd: tresor: keys taken in: 2; known already: 0
! [COMMIT] Schlüsselspeicher k-KEYSTORE: Schlüssel übernommen
# A machine that seals is named, so that every erasure waits for it.
$ git clone -q . ~/fourth && cd ~/fourth && PFD_KEYSTORE=~/fresh pfd contact set $(ls contacts | sed -n 's/^\(p-.*\).yaml$/\1/p' | head -n 1) phone='030 23125 001' && git show --format= -- pfd.yaml | grep '^+ '
p-PERSON
+  - keystore: k-KEYSTORE
+    kind: machine
+    since: 2026-03-01
! [COMMIT] Kontakt p-PERSON: Telefon geändert
$ cd ~/fourth && PFD_KEYSTORE=~/fresh pfd contact set $(ls contacts | sed -n 's/^\(p-.*\).yaml$/\1/p' | head -n 1) phone='030 23125 002' && git show --stat=60 --format= | grep -c pfd.yaml
p-PERSON
0
! [COMMIT] Kontakt p-PERSON: Telefon geändert
[1]
$ cd ~/fourth && sed -i "1a # synthetische Person; versiegelt mit dem veröffentlichten Demo-Schlüssel" contacts/p-* && PFD_KEYSTORE=published pfd contact set $(ls contacts | sed -n 's/^\(p-.*\).yaml$/\1/p' | head -n 1) notes=x --include-edits && git show --stat=60 --format= | grep -c pfd.yaml
p-PERSON
0
! [COMMIT] Kontakt p-PERSON: Notizen geändert
[1]
