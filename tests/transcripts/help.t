$ pfd help
pfd: the work of a Partnerschaft für Demokratie, as files in git
|
usage: pfd VERB …  |  pfd KIND VERB …
|
Begin
  pfd init [DIR]                  make a data repository
|
Records of every kind
  pfd KIND add [ID]               add a record: from options, a file, or
                                  questions
  pfd opportunity list [FILTER…]  list funding opportunities, or those that fit
  pfd KIND list [FILTER…]         list records, filtered and sorted
  pfd contact show ID             show a contact as a dossier
  pfd contact duplicates          find contacts that may be one
  pfd contact import FILE         take contacts in from a spreadsheet (CSV)
  pfd contact stage ID STAGE      record how far the way to a partner has come
  pfd KIND show [ID]              show a record
  pfd show ID                     show a record of any kind
  pfd KIND set ID [FIELD=VALUE…]  change fields of a record
  pfd KIND edit [ID]              edit a record in your editor
  pfd KIND rename ID NEW          give a record another id
  pfd KIND remove ID              remove a record
  pfd incident verify ID          note that an incident was verified, or cannot
                                  be
  pfd incident publish ID         let an incident into the published figures
  pfd event plan ID               enter an event's tasks from a template
  pfd event done ID TASK          tick an event's task off
  pfd event sheet ID              write the run sheet of the day
  pfd event doc ID                write the documentation of an event
  pfd event calendar ID           write an event for a calendar (ICS)
  pfd event certificate ID        write a training's certificate of attendance
  pfd post text ID                print a post's text with the lines it needs
  pfd post approve ID             approve a post
  pfd post publish ID             note that a post appeared
  pfd attach ID FILE…             put files on file with a record
  pfd strategy value ID INDICATOR VALUE
                                  enter what an indicator has come to
  pfd task done ID                tick a task off
|
The life of a grant
  pfd grant actions ID            show what can be done with a grant now
  pfd grant review ID             record a review of an application
  pfd grant approve ID            record an approval of a grant
  pfd grant award ID [AMOUNT]     award a grant
  pfd grant reject ID             reject a grant
  pfd grant amend ID [AMOUNT]     change an award
  pfd grant contract ID           record that the forwarding contract is signed
  pfd grant draw ID [AMOUNT]      record a grantee's request for money
  pfd grant pay ID [AMOUNT]       record a payment of a grant, or order one
  pfd grant receipt ID            enter receipts
  pfd grant attend ID             record the numbers of an attendance list
  pfd grant fee ID                record a day's work for a fee
  pfd grant settle ID             record that the proof of use arrived
  pfd grant accept ID             accept a proof of use
  pfd grant claim ID [AMOUNT]     claim money back
  pfd grant repay ID [AMOUNT]     record money that came back
  pfd grant close ID              close a grant
  pfd grant withdraw ID           record that the applicant withdrew
  pfd grant cancel ID             record that a measure fell through
  pfd grant revoke ID AMOUNT      revoke an award
  pfd grant letter ID LETTER      write a letter to the applicant
  pfd grant form FORM [ID]        make a form, blank or filled in
  pfd grant pack ID               put the settlement together in a folder
  pfd grant girocode ID           draw the GiroCode of a claim
  pfd payment run                 write the released payments as a file for the
                                  bank
  pfd payment match FILE          read an account statement against payments and
                                  claims
|
The funding year and its pots
  pfd year add [YEAR]             add a funding year
  pfd year transfer YEAR          move money from one pot to another
  pfd year notice YEAR            record a funder's notice
  pfd year draw YEAR [AMOUNT]     record money drawn from a funder
|
The bodies' work
  pfd meeting invite ID           write the invitations to a meeting
  pfd meeting packet ID           put the papers for the members together
  pfd meeting attend ID [MEMBER[=HOW]…]
                                  record who was there
  pfd meeting vote ID ITEM        record a vote
  pfd meeting minutes ID          write the minutes
  pfd meeting approve ID          note that the next meeting approved the
                                  minutes
  pfd meeting carry ID            put what a meeting left open on the next
                                  agenda
  pfd meeting letters ID          write the letters on all items of a meeting
|
Persons' data and their keys
  pfd key status                  show the keys of this machine and where else
                                  they lie
  pfd key export FILE             write this machine's keys into a sealed file
  pfd key import FILE             take keys in from a bundle or an escrow file
  pfd key pair FILE               make the pair of keys of an escrow recipient
  pfd key escrow NAME PUBLICKEY   name who keeps copies of the keys in escrow
  pfd privacy erase PERSON        erase a person's private data for good
  pfd privacy confirm             carry out and confirm erasures where keys lie
  pfd privacy due                 list private data to be erased, and by when
  pfd privacy access PERSON       show everything held about a person
  pfd privacy register            make the record of processing (Art. 30 GDPR)
  pfd privacy scan                find personal data in plain text
|
Look and report
  pfd contact pipeline            show how far the way to each partner has come
  pfd strategy status             show progress, idle goals and work without a
                                  goal
  pfd check [ID|PATH…]            check the records against the rules
  pfd files check [ID…]           check the attachments against the records
  pfd budget                      show what is free in each pot
  pfd due                         show who owes whom what by when
  pfd sql [QUERY]                 ask the records with SQL, reading only
  pfd report NAME [ID]            make a report
  pfd verify FILE                 prove that a report is what its commit gives
  pfd handover                    what a successor or a stand-in must know
  pfd dossier CONTACT             everything about one partner
|
History and hand edits
  pfd log [ID] [FIELD]            what was done, by whom and why
  pfd blame ID [FIELD]            who brought what stands in a record
  pfd diff [REV|DATE] [REV|DATE]  what differs between two states, field by
                                  field
  pfd undo [REV]                  take a commit back by another
  pfd commit [ID|PATH…]           check and commit what was edited by hand
  pfd fmt [ID|PATH…]              bring the files of records into good form
  pfd doctor                      find what is wrong around the records
  pfd hook install                let git ask pfd before it commits or receives
  pfd hook status                 show which hooks ask pfd, and which do not
  pfd hook remove                 take pfd's hooks away again
|
The world outside
  pfd export vcard [ID|FILTER…]   write contacts as address cards (vCard)
  pfd files export DIR|FILE.tar [ID…]
                                  copy attachments for another machine
  pfd export hledger              write a year's books for hledger
  pfd export ledger               write a year's books for ledger
  pfd export beancount            write a year's books for beancount
  pfd export sqlite FILE          write all records as an SQLite database
  pfd export graphviz             write who works with whom as a graph (DOT)
|
pfd about itself
  pfd rules                       list the rules in force with their values and
                                  sources
  pfd rules diff YEAR[@REV] YEAR[@REV]
                                  show what changes between the rules of two
                                  years
  pfd rules test [YEAR]           try the example cases of a year's parameters
  pfd explain KIND[.FIELD]|RULE   say what a kind, a field or a rule means
  pfd schema [KIND]               print the JSON Schema of a kind
  pfd completion bash|zsh|fish    print a shell's completion script
  pfd textconv FILE               show a person's record in clear, for git diff
  pfd version                     show the versions of pfd, its schema and its
                                  libraries
  pfd help [COMMAND…]             show what there is, or what a command is for
|
Kinds (KIND)
  partnership   Partnership
  year          Funding year
  grant         Grant
  project       Project
  meeting       Meeting
  incident      Incident
  contact       Contact
  advice        Advice
  opportunity   Funding opportunity
  strategy      Strategy
  task          Task
  event         Event
  post          Post
  analysis      Analysis
|
More: pfd help COMMAND, pfd COMMAND --help, pfd explain KIND|RULE
$ LC_ALL=de_DE.UTF-8 pfd help
pfd: die Arbeit einer Partnerschaft für Demokratie, als Dateien in git
|
Aufruf: pfd VERB …  |  pfd KIND VERB …
|
Anfangen
  pfd init [DIR]                  ein Daten-Repository anlegen
|
Datensätze jeder Art
  pfd KIND add [ID]               einen Datensatz anlegen: aus Optionen, einer
                                  Datei oder Fragen
  pfd opportunity list [FILTER…]  Fördermöglichkeiten auflisten, oder die
                                  passenden
  pfd KIND list [FILTER…]         Datensätze auflisten, gefiltert und sortiert
  pfd contact show ID             einen Kontakt als Akte zeigen
  pfd contact duplicates          Kontakte finden, die dieselben sein können
  pfd contact import FILE         Kontakte aus einer Tabelle übernehmen (CSV)
  pfd contact stage ID STAGE      eintragen, wie weit die Gewinnung eines
                                  Partners ist
  pfd KIND show [ID]              einen Datensatz zeigen
  pfd show ID                     einen Datensatz gleich welcher Art zeigen
  pfd KIND set ID [FIELD=VALUE…]  Felder eines Datensatzes ändern
  pfd KIND edit [ID]              einen Datensatz im Editor bearbeiten
  pfd KIND rename ID NEW          einem Datensatz eine andere Kennung geben
  pfd KIND remove ID              einen Datensatz entfernen
  pfd incident verify ID          eintragen, dass ein Vorfall geprüft ist oder
                                  nicht prüfbar
  pfd incident publish ID         einen Vorfall in die veröffentlichten Zahlen
                                  aufnehmen
  pfd event plan ID               die Aufgaben einer Veranstaltung aus einer
                                  Vorlage eintragen
  pfd event done ID TASK          eine Aufgabe einer Veranstaltung abhaken
  pfd event sheet ID              den Ablaufplan des Tages erstellen
  pfd event doc ID                die Dokumentation einer Veranstaltung
                                  erstellen
  pfd event calendar ID           eine Veranstaltung für den Kalender schreiben
                                  (ICS)
  pfd event certificate ID        die Teilnahmebescheinigung einer Fortbildung
                                  erstellen
  pfd post text ID                den Text eines Beitrags mit den nötigen
                                  Hinweisen ausgeben
  pfd post approve ID             einen Beitrag freigeben
  pfd post publish ID             eintragen, dass ein Beitrag erschienen ist
  pfd attach ID FILE…             Dateien zu einem Datensatz ablegen
  pfd strategy value ID INDICATOR VALUE
                                  den Stand eines Indikators eintragen
  pfd task done ID                eine Aufgabe abhaken
|
Der Weg einer Förderung
  pfd grant actions ID            zeigen, was mit einer Förderung jetzt möglich
                                  ist
  pfd grant review ID             eine Prüfung des Antrags eintragen
  pfd grant approve ID            eine Zustimmung zu einer Förderung eintragen
  pfd grant award ID [AMOUNT]     eine Förderung bewilligen
  pfd grant reject ID             eine Förderung ablehnen
  pfd grant amend ID [AMOUNT]     eine Bewilligung ändern
  pfd grant contract ID           eintragen, dass der Weiterleitungsvertrag
                                  geschlossen ist
  pfd grant draw ID [AMOUNT]      eine Mittelanforderung eintragen
  pfd grant pay ID [AMOUNT]       eine Auszahlung einer Förderung eintragen oder
                                  anordnen
  pfd grant receipt ID            Belege eintragen
  pfd grant attend ID             die Zahlen einer Teilnahmeliste eintragen
  pfd grant fee ID                die Honorarstunden eines Tages eintragen
  pfd grant settle ID             den Eingang des Verwendungsnachweises
                                  eintragen
  pfd grant accept ID             einen Verwendungsnachweis anerkennen
  pfd grant claim ID [AMOUNT]     Geld zurückfordern
  pfd grant repay ID [AMOUNT]     eine Erstattung eintragen
  pfd grant close ID              eine Förderung abschließen
  pfd grant withdraw ID           eintragen, dass der Antrag zurückgezogen wurde
  pfd grant cancel ID             eintragen, dass eine Maßnahme ausfällt
  pfd grant revoke ID AMOUNT      eine Bewilligung widerrufen
  pfd grant letter ID LETTER      ein Schreiben an die Antragstellenden
                                  erstellen
  pfd grant form FORM [ID]        ein Formular erstellen, leer oder ausgefüllt
  pfd grant pack ID               den Verwendungsnachweis in einem Ordner
                                  zusammenstellen
  pfd grant girocode ID           den GiroCode einer Rückforderung zeichnen
  pfd payment run                 die freigegebenen Auszahlungen als Datei für
                                  die Bank schreiben
  pfd payment match FILE          einen Kontoauszug mit Auszahlungen und
                                  Rückforderungen abgleichen
|
Das Förderjahr und seine Töpfe
  pfd year add [YEAR]             ein Förderjahr anlegen
  pfd year transfer YEAR          Mittel von einem Topf in einen anderen
                                  umschichten
  pfd year notice YEAR            einen Bescheid des Mittelgebers eintragen
  pfd year draw YEAR [AMOUNT]     einen Mittelabruf beim Mittelgeber eintragen
|
Die Arbeit der Gremien
  pfd meeting invite ID           die Einladungen zu einer Sitzung schreiben
  pfd meeting packet ID           die Unterlagen für die Mitglieder
                                  zusammenstellen
  pfd meeting attend ID [MEMBER[=HOW]…]
                                  eintragen, wer da war
  pfd meeting vote ID ITEM        eine Abstimmung eintragen
  pfd meeting minutes ID          das Protokoll erstellen
  pfd meeting approve ID          eintragen, dass die nächste Sitzung das
                                  Protokoll genehmigt hat
  pfd meeting carry ID            was eine Sitzung offen ließ auf die nächste
                                  Tagesordnung setzen
  pfd meeting letters ID          die Schreiben zu allen Punkten einer Sitzung
                                  erstellen
|
Daten von Personen und ihre Schlüssel
  pfd key status                  die Schlüssel dieses Rechners zeigen und wo
                                  sonst welche liegen
  pfd key export FILE             die Schlüssel dieses Rechners in eine
                                  versiegelte Datei schreiben
  pfd key import FILE             Schlüssel aus einem Bündel oder einer
                                  Hinterlegung übernehmen
  pfd key pair FILE               das Schlüsselpaar einer Hinterlegungsstelle
                                  erzeugen
  pfd key escrow NAME PUBLICKEY   benennen, wo Kopien der Schlüssel hinterlegt
                                  sind
  pfd privacy erase PERSON        private Daten einer Person endgültig löschen
  pfd privacy confirm             Löschungen vollziehen und bestätigen, wo
                                  Schlüssel liegen
  pfd privacy due                 zu löschende private Daten mit Frist auflisten
  pfd privacy access PERSON       alles zeigen, was über eine Person gespeichert
                                  ist
  pfd privacy register            das Verarbeitungsverzeichnis (Art. 30 DSGVO)
                                  erstellen
  pfd privacy scan                personenbezogene Daten im Klartext finden
|
Prüfen und berichten
  pfd contact pipeline            zeigen, wie weit die Gewinnung der Partner ist
  pfd strategy status             Fortschritt, Ziele ohne Aktivität und
                                  Aktivität ohne Ziel zeigen
  pfd check [ID|PATH…]            die Datensätze gegen die Regeln prüfen
  pfd files check [ID…]           die Anhänge mit den Datensätzen vergleichen
  pfd budget                      zeigen, was in jedem Topf frei ist
  pfd due                         zeigen, wer wem bis wann was schuldet
  pfd sql [QUERY]                 die Datensätze mit SQL befragen, nur lesend
  pfd report NAME [ID]            einen Bericht erstellen
  pfd verify FILE                 beweisen, dass ein Bericht seinem Commit
                                  entspricht
  pfd handover                    was Nachfolge oder Vertretung wissen muss
  pfd dossier CONTACT             alles über einen Partner
|
Verlauf und Änderungen von Hand
  pfd log [ID] [FIELD]            was getan wurde, von wem und warum
  pfd blame ID [FIELD]            wer eingetragen hat, was in einem Datensatz
                                  steht
  pfd diff [REV|DATE] [REV|DATE]  was sich zwischen zwei Ständen unterscheidet,
                                  Feld für Feld
  pfd undo [REV]                  einen Commit durch einen neuen zurücknehmen
  pfd commit [ID|PATH…]           von Hand Geändertes prüfen und übernehmen
  pfd fmt [ID|PATH…]              die Dateien von Datensätzen in Form bringen
  pfd doctor                      finden, was um die Datensätze herum nicht
                                  stimmt
  pfd hook install                git vor Commit und Empfang pfd fragen lassen
  pfd hook status                 zeigen, welche Hooks pfd fragen und welche
                                  nicht
  pfd hook remove                 die Hooks von pfd wieder entfernen
|
Nach außen
  pfd export vcard [ID|FILTER…]   Kontakte als Adresskarten schreiben (vCard)
  pfd files export DIR|FILE.tar [ID…]
                                  Anhänge für einen anderen Rechner kopieren
  pfd export hledger              die Bücher eines Jahres für hledger schreiben
  pfd export ledger               die Bücher eines Jahres für ledger schreiben
  pfd export beancount            die Bücher eines Jahres für beancount
                                  schreiben
  pfd export sqlite FILE          alle Datensätze als SQLite-Datenbank schreiben
  pfd export graphviz             schreiben, wer mit wem zusammenarbeitet (DOT)
|
pfd über sich selbst
  pfd rules                       die geltenden Regeln mit Werten und Quellen
                                  auflisten
  pfd rules diff YEAR[@REV] YEAR[@REV]
                                  zeigen, was sich zwischen den Regeln zweier
                                  Jahre ändert
  pfd rules test [YEAR]           die Beispielfälle zu den Parametern eines
                                  Jahres prüfen
  pfd explain KIND[.FIELD]|RULE   erklären, was eine Art, ein Feld oder eine
                                  Regel bedeutet
  pfd schema [KIND]               das JSON-Schema einer Art ausgeben
  pfd completion bash|zsh|fish    das Skript zur Vervollständigung für eine
                                  Shell ausgeben
  pfd textconv FILE               den Datensatz einer Person im Klartext zeigen,
                                  für git diff
  pfd version                     Versionen von pfd, Schema und Bibliotheken
                                  zeigen
  pfd help [COMMAND…]             zeigen, was es gibt oder wozu ein Befehl dient
|
Arten (KIND)
  partnership   Partnerschaft
  year          Förderjahr
  grant         Förderung
  project       Projekt
  meeting       Sitzung
  incident      Vorfall
  contact       Kontakt
  advice        Beratung
  opportunity   Fördermöglichkeit
  strategy      Strategie
  task          Aufgabe
  event         Veranstaltung
  post          Beitrag
  analysis      Analyse
|
Mehr: pfd help COMMAND, pfd COMMAND --help, pfd explain KIND|RULE
$ pfd grant list --help
usage: pfd grant list [FILTER…] [options]
|
list records, filtered and sorted
|
A FILTER is a field, one of = != < <= > >= ~ and a value: status=awarded,
requested>300, title~fest (contains), aims=promote_democracy (is among them),
closed= (is not stated). All must hold. Values may be typed as people write
them: amounts 450,00, dates 2.4.2026, words in German or English.
|
Fields are those of the files (activity.end, payments.1.amount) and derived
ones: `pfd explain KIND` lists both.
|
Options
  -c, --columns FIELDS        fields to show, separated by commas
  -s, --sort FIELDS           fields to sort by; -FIELD descends
|
Common options
      --year YEAR             the funding year
      --at REV|DATE           the state of a revision, or of the end of a day,
                              instead of the work tree
      --for WHOM              show only what WHOM may see: office, authority,
                              committee, public
  -O, --format FORMAT         the output format: table, tsv, csv, json, jsonl,
                              yaml, md, html, pdf, xlsx
  -o, --output FILE           write to a file; its ending chooses the format
      --table NAME            which table, for CSV and TSV
      --csv-dialect DIALECT   rfc4180, or excel-de for German spreadsheets
      --raw                   CSV: leave text that looks like a formula as it is
      --pdf-engine ENGINE     PDF: pango, or weasyprint for a tagged file
                              (PDF/UA)
      --lang LANG             de or en
      --color WHEN            auto, always or never
      --no-pager              show a long output without a pager
  -C, --directory DIR         look for the data repository from DIR upwards
  -h, --help                  show this help
|
Examples
  pfd grant list status=awarded
      what was awarded and not paid
  pfd grant list year=2026 'requested>300' --sort -requested
      the larger applications of a year first
  pfd grant list title~fest --columns id,title,activity.start
      a word in the title, other columns
$ pfd help grant list >../a && pfd grant list --help | cmp - ../a
$ LC_ALL=de_DE.UTF-8 pfd help grant award
Aufruf: pfd grant award ID [AMOUNT] [Optionen]
|
eine Förderung bewilligen
|
Trägt die Bewilligung als Entscheidung ein: heute, durch das Federführende Amt,
wenn der Förderbereich seine Zustimmung verlangt, sonst durch die Fachstelle.
Ohne AMOUNT wird bewilligt, was beantragt ist. In einem Förderbereich, über den
die Fachstelle allein entscheidet, wird auch ihre Zustimmung eingetragen.
|
Die Regeln, die mit der Bewilligung binden, müssen eingehalten sein:
Obergrenzen, Fristen, freie Mittel. Geändert wird eine Bewilligung mit „pfd
grant amend“.
|
Felder
  -d, --date DATE             Das Datum von Bescheid oder Vertrag
      --form VALUE            Zuwendungsbescheid oder Weiterleitungsvertrag:
                              notice, contract
      --by TEXT               office, lead_authority oder der Schlüssel eines
                              Gremiums; nie ein Name: die Person steht als Autor
                              der Änderung in der Historie
      --conditions TEXT       Auflagen des Bescheids über die Nebenbestimmungen
                              (ANBest-P) hinaus
      --reason TEXT           Warum so entschieden wurde; nötig, wenn von der
                              Förderempfehlung abgewichen wird
      --document TEXT         Bescheid oder Vertrag in den Unterlagen
|
Gemeinsame Optionen
  -m, --message REASON        Begründung im Commit: eine Zeile, bis 200 Byte
  -n, --dry-run               nur den Unterschied zeigen, nichts ändern
      --no-commit             Dateien schreiben, aber keinen Commit anlegen
      --include-edits         noch nicht festgeschriebene Änderungen derselben
                              Dateien mitnehmen
  -y, --yes                   Rückfragen mit Ja beantworten
      --no-input              nie nachfragen
      --lang LANG             de oder en
      --color WHEN            auto, always oder never
      --no-pager              eine lange Ausgabe ohne Pager zeigen
  -C, --directory DIR         das Datenverzeichnis ab DIR aufwärts suchen
  -h, --help                  diese Hilfe zeigen
|
Beispiele
  pfd grant award 2026-014
  pfd grant award 2026-014 400,00 --date 2.4.2026
$ pfd help grant
usage: pfd grant VERB …
|
One grant (Zuwendung) from the application to the accepted proof of use; its
status follows from these facts.
|
Verbs
  pfd grant add [ID]            add a record: from options, a file, or questions
  pfd grant list [FILTER…]      list records, filtered and sorted
  pfd grant show [ID]           show a record
  pfd grant set ID [FIELD=VALUE…]
                                change fields of a record
  pfd grant edit [ID]           edit a record in your editor
  pfd grant rename ID NEW       give a record another id
  pfd grant remove ID           remove a record
  pfd grant actions ID          show what can be done with a grant now
  pfd grant review ID           record a review of an application
  pfd grant approve ID          record an approval of a grant
  pfd grant award ID [AMOUNT]   award a grant
  pfd grant reject ID           reject a grant
  pfd grant amend ID [AMOUNT]   change an award
  pfd grant contract ID         record that the forwarding contract is signed
  pfd grant draw ID [AMOUNT]    record a grantee's request for money
  pfd grant pay ID [AMOUNT]     record a payment of a grant, or order one
  pfd grant receipt ID          enter receipts
  pfd grant attend ID           record the numbers of an attendance list
  pfd grant fee ID              record a day's work for a fee
  pfd grant settle ID           record that the proof of use arrived
  pfd grant accept ID           accept a proof of use
  pfd grant claim ID [AMOUNT]   claim money back
  pfd grant repay ID [AMOUNT]   record money that came back
  pfd grant close ID            close a grant
  pfd grant withdraw ID         record that the applicant withdrew
  pfd grant cancel ID           record that a measure fell through
  pfd grant revoke ID AMOUNT    revoke an award
  pfd grant letter ID LETTER    write a letter to the applicant
  pfd grant form FORM [ID]      make a form, blank or filled in
  pfd grant pack ID             put the settlement together in a folder
  pfd grant girocode ID         draw the GiroCode of a claim
|
Its fields: pfd explain grant
$ pfd help check
usage: pfd check [ID|PATH…] [options]
|
check the records against the rules
|
Prints one line a finding, FILE:LINE:COL: error|warning|note: MESSAGE; WAY OUT
(SOURCE) [rule], and nothing where all is well. At a terminal the way out and
the source stand below the line. Everything is checked even if only some records
are asked about. The exit status is 1 if there are errors, else 0.
|
--range judges each commit and its first parent at the commit's date and puts
the commit before the file of what it brought.
|
Options
      --staged                check what is staged for the next commit
      --range A..B            check each commit of a range and tell what it
                              brought
      --history               look also for what was committed long after its
                              date
|
Common options
      --at REV|DATE           the state of a revision, or of the end of a day,
                              instead of the work tree
  -O, --format FORMAT         the output format: table, tsv, csv, json, jsonl,
                              yaml, md, html, pdf, xlsx, sarif
  -o, --output FILE           write to a file; its ending chooses the format
      --table NAME            which table, for CSV and TSV
      --csv-dialect DIALECT   rfc4180, or excel-de for German spreadsheets
      --raw                   CSV: leave text that looks like a formula as it is
      --pdf-engine ENGINE     PDF: pango, or weasyprint for a tagged file
                              (PDF/UA)
      --lang LANG             de or en
      --color WHEN            auto, always or never
      --no-pager              show a long output without a pager
  -C, --directory DIR         look for the data repository from DIR upwards
  -h, --help                  show this help
|
Examples
  pfd check
      everything as it lies in the directory
  pfd check 2026-014 meetings/2026
      the findings at a grant and at a year's meetings
  pfd check --range origin/main..HEAD
      what each unpublished commit brought
  pfd check --history
      also decisions that were committed long after their date
  pfd check -O sarif -o pfd.sarif
      for code-scanning services
# What is told by a fixed word behind a command has the command's page.
$ pfd help report yearly >../a && pfd report --help | cmp - ../a; pfd help completion fish | head -n 1
usage: pfd completion bash|zsh|fish [options]
$ pfd help report monthly
! pfd: one argument too many: "monthly"
!   see: pfd help report
[2]
$ pfd help grant award 2026-014
! pfd: one argument too many: "2026-014"
!   see: pfd help grant award
[2]
$ pfd help nonsense
! pfd: unknown command "nonsense"
!   see: pfd help
[2]
$ pfd help grant lits
! pfd: unknown command "grant lits"
!   did you mean: pfd grant list?
[2]
$ pfd help award
! pfd: unknown command "award"
!   it belongs to a kind of record: pfd grant award
[2]
# Every command has a page, in both languages, and says the same to --help.
$ pfd help | grep -o '^  pfd [a-zK][A-Za-z]*\( [a-z][a-z]*\)*' | sed 's/KIND/grant/; s/completion bash/completion/' | sort -u | while read -r _ a; do pfd help $a >../p && pfd $a --help | cmp - ../p && LC_ALL=de_DE.UTF-8 pfd help $a >../q && ! cmp -s ../p ../q || echo "pfd $a"; done
