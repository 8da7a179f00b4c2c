# The settlement of a grant as one folder.
$ printf 'Rechnung 7' >../rechnung.pdf && pfd attach 2025-014 ../rechnung.pdf --kind invoice --title Rechnung
2025-014
! [COMMIT] Förderung 2025-014: Dokument 6 abgelegt
$ pfd grant pack 2025-014 -o ../mappe
! pfd: 2 attachments are not on this machine: see missing.md
$ cd .. && stat -c '%a %n' mappe mappe/* && (cd mappe && sha256sum -c SHA256SUMS)
700 mappe
600 mappe/SHA256SUMS
755 mappe/files
600 mappe/missing.md
600 mappe/receipts.md
600 mappe/settlement.md
settlement.md: OK
receipts.md: OK
missing.md: OK
files/grants/2025/2025-014/6-invoice.pdf: OK
$ cat ../mappe/missing.md
| # Was fehlt
|
| Fehlt noch | Näheres |
| ---------- | ------- |
|
Keine Einträge.
|
> **Hinweis:** Anlage 1 liegt nicht auf diesem Rechner: files/2025/2025-014-mitzeichnung-1.pdf
|
> **Hinweis:** Anlage 2 liegt nicht auf diesem Rechner: files/2025/2025-014-bescheid-2.pdf
$ sed -n 1,12p ../mappe/settlement.md
| # Verwendungsnachweis
|
- **Förderung:** 2025-014
- **Titel:** Musterelternschule Vielfalt
- **Letztempfänger:** Beispielverein Elternwerk Kannenstieg e.V.
- **Förderbereich:** Einzelmaßnahmen des Aktions- und Initiativfonds
- **Bewilligt:** 2.400,00 €
- **Finanzierungsart:** Anteilfinanzierung
- **Bewilligungszeitraum:** 22.4.2025 bis 31.12.2025
- **Vorzulegen bis:** 25.7.2025
- **Ausgezahlt:** 2.400,00 €
|
$ sed -n 1,12p ../mappe/receipts.md
| # Belegliste 2025-014
|
- **Förderung:** 2025-014
- **Titel:** Musterelternschule Vielfalt
- **Letztempfänger:** Beispielverein Elternwerk Kannenstieg e.V.
- **Bewilligt am:** 22.4.2025
- **Bewilligt:** 2.400,00 €
- **Bewilligungszeitraum von:** 22.4.2025
- **Bewilligungszeitraum bis:** 31.12.2025
- **Finanzierungsart:** Anteilfinanzierung
- **Nachweisform:** Belegliste
- **Verwendungsnachweis vom:** 21.7.2025
$ pfd grant pack 2025-057 -o ../leer && cat ../leer/missing.md && ls -A ..
| # Was fehlt
|
| Fehlt noch          | Näheres |
| ------------------- | ------- |
| Verwendungsnachweis |         |
| Sachbericht         |         |
| Belegliste          |         |
|
> **Hinweis:** Anlage 1 liegt nicht auf diesem Rechner: files/2025/2025-057-mitzeichnung-1.pdf
|
> **Hinweis:** Anlage 2 liegt nicht auf diesem Rechner: files/2025/2025-057-bescheid-2.pdf
actual
bin
err
home
leer
mappe
out
rechnung.pdf
repo
run
! pfd: 2 attachments are not on this machine: see missing.md

# A project's success factors and what became of them.
$ pfd grant pack 2025-045 -o ../faktoren && grep -A6 Erfolgsfaktor ../faktoren/settlement.md
Erfolgsfaktoren aus dem Antrag:
|
| Erfolgsfaktor                                        | Ergebnis                               |
| ---------------------------------------------------- | -------------------------------------- |
| Mindestens 30 Menschen aus dem Stadtteil nehmen teil | Erreicht, siehe Kopfzahlen der Termine |
| Zwei neue Ehrenamtliche arbeiten weiter mit          | Eine Person arbeitet weiter mit        |
|
| ## Teilnahme
|
! pfd: 5 attachments are not on this machine: see missing.md

# Nothing is overwritten, and nothing is written by halves.
$ pfd grant pack 2025-014 -o ../mappe
! pfd: ../mappe: something stands there already
!   name a new or empty directory
[1]
$ mkdir ../offen && pfd grant pack 2025-014 -o ../offen && stat -c %a ../offen
700
! pfd: 2 attachments are not on this machine: see missing.md
$ pfd grant pack 2025-045 -O html -o ../seiten.d && (cd ../seiten.d && ls *.html && grep -c '<h1' *.html && sha256sum -c --quiet SHA256SUMS)
missing.html
receipts.html
settlement.html
missing.html:1
receipts.html:1
settlement.html:1
! pfd: 5 attachments are not on this machine: see missing.html
$ pfd grant pack 2025-045 -O csv -o ../csv
! pfd: --format: "csv" is none of: md html pdf
!   see: pfd help grant pack
[2]
$ pfd grant pack 2025-014 -o ../rechnung.pdf
! pfd: ../rechnung.pdf: something stands there already
!   name a new or empty directory
[1]
$ pfd grant pack 2025-014 -o files
! pfd: files: papers with names and receipts do not belong into the data repository
!   name a folder elsewhere
[1]
$ pfd grant pack 2025-014
! pfd: name the folder: -o DIR
!   see: pfd help grant pack
[2]
$ pfd grant pack 2025-014 -o ../nowhere/mappe
! pfd: ../nowhere: no such directory
[1]
$ pfd grant pack 2025-999 -o ../neu
! pfd: Grant 2025-999: no such record
!   did you mean 2025-009?
[1]
$ printf 'Rechnung 8' >files/grants/2025/2025-014/6-invoice.pdf
$ pfd grant pack 2025-014 -o ../neu
! pfd: files/grants/2025/2025-014/6-invoice.pdf: has changed meanwhile
[1]
$ LC_ALL=de_DE.UTF-8 pfd grant pack 2025-014 -o ../mappe
! pfd: ../mappe: dort steht schon etwas
!   ein neues oder leeres Verzeichnis angeben
[1]
$ ls -A ..
actual
bin
err
faktoren
home
leer
mappe
offen
out
rechnung.pdf
repo
run
seiten.d
# As it stood before the invoice was attached.
$ pfd grant pack 2025-014 --at HEAD~1 -o ../frueher && ls ../frueher
SHA256SUMS
missing.md
receipts.md
settlement.md
! pfd: 2 attachments are not on this machine: see missing.md
