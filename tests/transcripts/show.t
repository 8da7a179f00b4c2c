# In a pipe the bytes of the file.
$ pfd grant show 2025-036 >../shown && cmp ../shown grants/2025/2025-036.yaml
$ pfd grant show grant/2025-036 | head -3
| # yaml-language-server: $schema=../../.pfd/schema/grant.json
| # synthetisch; von Hand ergänzt: 2.6.2025
|
$ pfd grant show 2025-036 -O table
Grant 2025-036
==============
|
ID:             2025-036
Status:         closed
Reserved:       0.00 €
Awarded:        520.00 €
Awarded on:     2025-05-12
Obligation:     520.00 €
Committed:      0.00 €
Paid:           520.00 €
Returned:       0.00 €
To the funder:  0.00 €
Accepted:       520.00 €
Claim:          0.00 €
|
Title:                         Beispielfest 20 Jahre gute Nachbarschaft
Applicant:                     beispielgenossenschaft-gemeinsam-wohnen-eg
Track:                         small
Pot:                           action and initiative fund
Programme aims:                promote democracy
Local aims:                    zusammenleben
Target groups:                 the public, parents and guardians
Districts:                     westerhuesen
Received:                      2025-05-05
Activity: Start:               2025-06-21
Activity: End:                 2025-06-21
Approval period: Start:        2025-05-12
Approval period: End:          2025-12-31
Requested:                     520.00 €
Financing:                     fixed-sum financing
Settlement:                    receipts
Settlement: Received:          2025-07-14
Settlement: Narrative report:  2025-07-14
Settlement: Checked:           2025-07-18
Closed:                        2025-07-29
|
Sessions
|
No.  Date        Place                   Participants  Female  Diverse  Gender unknown  Under 16  Under 27  Volunteers  Staff  Speakers
  1  2025-06-21  Treffpunkt Westerhüsen            11       4        0               1         1         4           4      1         2
|
Planned costs
|
Heading                  Amount
materials                174.00
accommodation and meals  173.00
other costs              173.00
|
Planned income
|
Heading  Amount
grant    520.00
|
Approvals
|
Role                 Person          Date        Document
coordination office  p-PERSON  2025-05-12  1
|
Decisions
|
No.  Kind   Date        Form          Amount  By
  1  award  2025-05-12  grant notice  520.00  coordination office
|
Payments
|
No.  Date        Amount  Kind     Reference
  1  2025-05-16  520.00  advance  PFD 2025 Kleinprojekt
|
Receipts
|
No.  Kind     Receipt date  Paid        Payee or payer                          Purpose                                 Heading                  Amount  Accepted  Proof of payment
  1  income   2025-05-16    2025-05-16  Partnerschaft für Demokratie Magdeburg  Zuwendung                               grant                    520.00    520.00  bank transfer
  2  expense  2025-06-22    2025-06-22  Beispiel-Bürobedarf KG                  Moderationsmaterial                     materials                 80.46     80.46  cash
  3  expense  2025-06-23    2025-06-23  Musterdruck GmbH                        Papier, Farben, Stellwände              materials                 93.54     93.54  cash
  4  expense  2025-06-23    2025-06-23  Mustercatering GmbH                     Mittagessen der Teilnehmenden           accommodation and meals   90.89     90.89  cash
  5  expense  2025-06-24    2025-06-27  Beispielbäckerei                        Brot, Obst und Wasser für Teilnehmende  accommodation and meals   82.11     82.11  cash
  6  expense  2025-06-27    2025-06-27  Musterraum Vermietung                   Miete für Mikrofone und Anlage          other costs              173.00    173.00  bank transfer
|
Waivers
|
No.  Rule       Value   Reason                                                            Granted by      Date        Document
  1  small-max  520.00  20 Euro mehr für die Bühnenversicherung, nach der Frist verlangt  lead authority  2025-05-11  2
|
Documents
|
No.  Kind            Date        Title                                File                              SHA-256                                                             Size
  1  other document  2025-05-12  Freigabe der Fachstelle              2025/2025-036-mitzeichnung-1.pdf  a0516e35339885f908dafb53facb83c1ba0374d489388f508549bf14d4904dfd  103035
  2  other document  2025-05-11  Zustimmung des federführenden Amtes  2025/2025-036-zustimmung-2.pdf    939ce8fd727bb661fe41f7f94443a2656150e0e260d1ffcc63b5c39905f3b751   72611
$ LC_ALL=de_DE.UTF-8 pfd grant show 2025-036 -O table
Förderung 2025-036
==================
|
Kennung:             2025-036
Status:              abgeschlossen
Vorgemerkt:          0,00 €
Bewilligt:           520,00 €
Bewilligt am:        12.5.2025
Verpflichtung:       520,00 €
Gebunden:            0,00 €
Ausgezahlt:          520,00 €
Zurückgeflossen:     0,00 €
An Zuwendungsgeber:  0,00 €
Anerkannt:           520,00 €
Rückforderung:       0,00 €
|
Titel:                             Beispielfest 20 Jahre gute Nachbarschaft
Antragsteller:                     beispielgenossenschaft-gemeinsam-wohnen-eg
Förderbereich:                     small
Topf:                              Aktions- und Initiativfonds
Programmziele:                     Demokratie fördern
Örtliche Ziele:                    zusammenleben
Zielgruppen:                       Öffentlichkeit, Eltern und Erziehungsberechtigte
Stadtteile:                        westerhuesen
Eingegangen:                       5.5.2025
Durchführungszeitraum: Beginn:     21.6.2025
Durchführungszeitraum: Ende:       21.6.2025
Bewilligungszeitraum: Beginn:      12.5.2025
Bewilligungszeitraum: Ende:        31.12.2025
Beantragt:                         520,00 €
Finanzierungsart:                  Festbetragsfinanzierung
Nachweisform:                      Belegliste
Verwendungsnachweis: Eingegangen:  14.7.2025
Verwendungsnachweis: Sachbericht:  14.7.2025
Verwendungsnachweis: Geprüft:      18.7.2025
Abgeschlossen:                     29.7.2025
|
Termine
|
Nr.  Datum      Ort                     Teilnehmende  Weiblich  Divers  Ohne Angabe  Unter 16 Jahren  Unter 27 Jahren  Ehrenamtliche  Hauptamtliche  Referierende
  1  21.6.2025  Treffpunkt Westerhüsen            11         4       0            1                1                4              4              1             2
|
Geplante Ausgaben
|
Einzelansatz                Betrag
Sachkosten                  174,00
Unterkunft und Verpflegung  173,00
Sonstige Ausgabe            173,00
|
Geplante Einnahmen
|
Einzelansatz  Betrag
Zuwendung     520,00
|
Zustimmungen
|
Stelle                          Person          Datum      Dokument
Koordinierungs- und Fachstelle  p-PERSON  12.5.2025  1
|
Entscheidungen
|
Nr.  Art          Datum      Form                Betrag  Durch
  1  Bewilligung  12.5.2025  Zuwendungsbescheid  520,00  Koordinierungs- und Fachstelle
|
Auszahlungen
|
Nr.  Datum      Betrag  Art            Verwendungszweck
  1  16.5.2025  520,00  Vorauszahlung  PFD 2025 Kleinprojekt
|
Belegliste
|
Nr.  Art       Belegdatum  Zahlungsdatum  Zahlungsbeteiligter                     Zahlungsgrund                           Einzelansatz                Abgerechneter Betrag  Anerkannter Betrag  Zahlungsnachweis
  1  Einnahme  16.5.2025   16.5.2025      Partnerschaft für Demokratie Magdeburg  Zuwendung                               Zuwendung                                 520,00              520,00  Überweisung
  2  Ausgabe   22.6.2025   22.6.2025      Beispiel-Bürobedarf KG                  Moderationsmaterial                     Sachkosten                                 80,46               80,46  Barzahlung
  3  Ausgabe   23.6.2025   23.6.2025      Musterdruck GmbH                        Papier, Farben, Stellwände              Sachkosten                                 93,54               93,54  Barzahlung
  4  Ausgabe   23.6.2025   23.6.2025      Mustercatering GmbH                     Mittagessen der Teilnehmenden           Unterkunft und Verpflegung                 90,89               90,89  Barzahlung
  5  Ausgabe   24.6.2025   27.6.2025      Beispielbäckerei                        Brot, Obst und Wasser für Teilnehmende  Unterkunft und Verpflegung                 82,11               82,11  Barzahlung
  6  Ausgabe   27.6.2025   27.6.2025      Musterraum Vermietung                   Miete für Mikrofone und Anlage          Sonstige Ausgabe                          173,00              173,00  Überweisung
|
Ausnahmen
|
Nr.  Regel      Wert    Begründung                                                        Zugelassen durch    Datum      Dokument
  1  small-max  520.00  20 Euro mehr für die Bühnenversicherung, nach der Frist verlangt  Federführendes Amt  11.5.2025  2
|
Dokumente
|
Nr.  Art                 Datum      Titel                                Datei                             SHA-256                                                             Größe
  1  Sonstiges Dokument  12.5.2025  Freigabe der Fachstelle              2025/2025-036-mitzeichnung-1.pdf  a0516e35339885f908dafb53facb83c1ba0374d489388f508549bf14d4904dfd  103.035
  2  Sonstiges Dokument  11.5.2025  Zustimmung des federführenden Amtes  2025/2025-036-zustimmung-2.pdf    939ce8fd727bb661fe41f7f94443a2656150e0e260d1ffcc63b5c39905f3b751   72.611
$ pfd grant show 2025-036 -O md | head -12
| # Grant 2025-036
|
- **ID:** 2025-036
- **Status:** closed
- **Reserved:** 0.00 €
- **Awarded:** 520.00 €
- **Awarded on:** 2025-05-12
- **Obligation:** 520.00 €
- **Committed:** 0.00 €
- **Paid:** 520.00 €
- **Returned:** 0.00 €
- **To the funder:** 0.00 €
$ pfd grant show 2025-036 -O json
{
  "schema": "pfd/grant/1",
  "title": "Grant 2025-036",
  "derived": {
    "id": "2025-036",
    "status": "closed",
    "reserved": 0.00,
    "awarded": 520.00,
    "award_date": "2025-05-12",
    "obligation": 520.00,
    "committed": 0.00,
    "paid": 520.00,
    "returned": 0.00,
    "to_funder": 0.00,
    "accepted": 520.00,
    "claim": 0.00
  },
  "fields": {
    "title": "Beispielfest 20 Jahre gute Nachbarschaft",
    "applicant": "beispielgenossenschaft-gemeinsam-wohnen-eg",
    "track": "small",
    "pot": "action",
    "aims": [
      "promote_democracy"
    ],
    "local_aims": [
      "zusammenleben"
    ],
    "audiences": [
      "public",
      "guardians"
    ],
    "districts": [
      "westerhuesen"
    ],
    "received": "2025-05-05",
    "activity_start": "2025-06-21",
    "activity_end": "2025-06-21",
    "approval_period_start": "2025-05-12",
    "approval_period_end": "2025-12-31",
    "requested": 520.00,
    "financing": "fixed",
    "settlement_mode": "receipts",
    "settlement_received": "2025-07-14",
    "settlement_narrative": "2025-07-14",
    "settlement_checked": "2025-07-18",
    "closed": "2025-07-29"
  },
  "sessions": [
    {
      "no": 1,
      "date": "2025-06-21",
      "place": "Treffpunkt Westerhüsen",
      "counts_total": 11,
      "counts_female": 4,
      "counts_diverse": 0,
      "counts_unknown": 1,
      "counts_under_16": 1,
      "counts_under_27": 4,
      "counts_volunteers": 4,
      "counts_staff": 1,
      "counts_speakers": 2
    }
  ],
  "costs": [
    {
      "heading": "materials",
      "amount": 174.00
    },
    {
      "heading": "accommodation_meals",
      "amount": 173.00
    },
    {
      "heading": "other",
      "amount": 173.00
    }
  ],
  "income": [
    {
      "heading": "grant",
      "amount": 520.00
    }
  ],
  "approvals": [
    {
      "role": "office",
      "person": "p-PERSON",
      "date": "2025-05-12",
      "document": "1"
    }
  ],
  "decisions": [
    {
      "no": 1,
      "kind": "award",
      "date": "2025-05-12",
      "form": "notice",
      "amount": 520.00,
      "by": "office"
    }
  ],
  "payments": [
    {
      "no": 1,
      "date": "2025-05-16",
      "amount": 520.00,
      "kind": "advance",
      "reference": "PFD 2025 Kleinprojekt"
    }
  ],
  "receipts": [
    {
      "no": 1,
      "kind": "income",
      "receipt_date": "2025-05-16",
      "paid": "2025-05-16",
      "payee": "Partnerschaft für Demokratie Magdeburg",
      "purpose": "Zuwendung",
      "heading": "grant",
      "amount": 520.00,
      "accepted": 520.00,
      "proof": "bank_transfer"
    },
    {
      "no": 2,
      "kind": "expense",
      "receipt_date": "2025-06-22",
      "paid": "2025-06-22",
      "payee": "Beispiel-Bürobedarf KG",
      "purpose": "Moderationsmaterial",
      "heading": "materials",
      "amount": 80.46,
      "accepted": 80.46,
      "proof": "cash"
    },
    {
      "no": 3,
      "kind": "expense",
      "receipt_date": "2025-06-23",
      "paid": "2025-06-23",
      "payee": "Musterdruck GmbH",
      "purpose": "Papier, Farben, Stellwände",
      "heading": "materials",
      "amount": 93.54,
      "accepted": 93.54,
      "proof": "cash"
    },
    {
      "no": 4,
      "kind": "expense",
      "receipt_date": "2025-06-23",
      "paid": "2025-06-23",
      "payee": "Mustercatering GmbH",
      "purpose": "Mittagessen der Teilnehmenden",
      "heading": "accommodation_meals",
      "amount": 90.89,
      "accepted": 90.89,
      "proof": "cash"
    },
    {
      "no": 5,
      "kind": "expense",
      "receipt_date": "2025-06-24",
      "paid": "2025-06-27",
      "payee": "Beispielbäckerei",
      "purpose": "Brot, Obst und Wasser für Teilnehmende",
      "heading": "accommodation_meals",
      "amount": 82.11,
      "accepted": 82.11,
      "proof": "cash"
    },
    {
      "no": 6,
      "kind": "expense",
      "receipt_date": "2025-06-27",
      "paid": "2025-06-27",
      "payee": "Musterraum Vermietung",
      "purpose": "Miete für Mikrofone und Anlage",
      "heading": "other",
      "amount": 173.00,
      "accepted": 173.00,
      "proof": "bank_transfer"
    }
  ],
  "waivers": [
    {
      "no": 1,
      "rule": "small-max",
      "value": "520.00",
      "reason": "20 Euro mehr für die Bühnenversicherung, nach der Frist verlangt",
      "by": "lead_authority",
      "date": "2025-05-11",
      "document": "2"
    }
  ],
  "documents": [
    {
      "no": 1,
      "kind": "other",
      "date": "2025-05-12",
      "title": "Freigabe der Fachstelle",
      "file": "2025/2025-036-mitzeichnung-1.pdf",
      "sha256": "a0516e35339885f908dafb53facb83c1ba0374d489388f508549bf14d4904dfd",
      "size": 103035
    },
    {
      "no": 2,
      "kind": "other",
      "date": "2025-05-11",
      "title": "Zustimmung des federführenden Amtes",
      "file": "2025/2025-036-zustimmung-2.pdf",
      "sha256": "939ce8fd727bb661fe41f7f94443a2656150e0e260d1ffcc63b5c39905f3b751",
      "size": 72611
    }
  ]
}
$ pfd partnership show | head -3
| # yaml-language-server: $schema=.pfd/schema/partnership.json
| # synthetisch im echten Rahmen: siehe README.md
schema: '1.0'
$ pfd year show 2025 | head -3
| # yaml-language-server: $schema=../.pfd/schema/year.json
| # synthetisch im echten Rahmen: siehe README.md
title: Förderjahr 2025
$ pfd contact show mustergruppe-schuelerrat -O table
Contact mustergruppe-schuelerrat
================================
|
ID:  mustergruppe-schuelerrat
|
Kind:                      group
Name:                      Mustergruppe Schülerrat
E-mail:                    mustergruppe-schuelerrat@gruppen.example
Declaration on democracy:  2025-02-10
|
Grants
|
Grant     Title                                 Status    Requested  Awarded    Paid  Claim
2025-009  Beispielzeitung Schülerrat            accepted     500.00   500.00  500.00   0.00
2025-046  Beispielgespräch mit Ratsmitgliedern  closed       195.00   195.00  195.00   0.00
--------  ------------------------------------  --------  ---------  -------  ------  -----
Total                                                        695.00   695.00  695.00   0.00
|
Advice
|
Advice    Date        Channel    Topics                                      Minutes  Summary                                                       Grant
2025-051  2025-05-06  in person  costs and financing, funding opportunities       20  Finanzierungsplan durchgesprochen, Honorare und Sachkosten.   2025-046
2025-016  2025-02-21  visit      funding opportunities                            15  Passende Fördertöpfe verglichen, auch die anderer Geldgeber.  2025-009
--------  ----------  ---------  ------------------------------------------  -------  ------------------------------------------------------------  --------
Total                                                                             35
|
People
|
Person                              Role   From        To  Current
Lina Beispielmann (p-PERSON)  chair  2024-08-01      yes
$ pfd meeting show 2025-04-17-buendnis -O table | head -40
Meeting 2025-04-17-buendnis
===========================
|
ID:  2025-04-17-buendnis
|
Title:                 Erste Förderrunde
Body:                  buendnis
Kind:                  ordinary meeting
Invited:               2025-03-31
Date:                  2025-04-17
Start:                 16:30
End:                   19:30
Place:                 Beispielsaal Altes Rathaus
Minutes: Written:      2025-04-26
Minutes: Approved:     2025-05-15
Minutes: Approved at:  2025-05-15-buendnis
Minutes: Document:     1
|
Present
|
Member          From   To     Mode         Deputy for
p-PERSON                in the room
p-PERSON                in the room  p-PERSON
p-PERSON                in the room
p-PERSON                in the room
p-PERSON                in the room
p-PERSON                in the room
p-PERSON                in the room
p-PERSON                online
p-PERSON                in the room
p-PERSON                in the room
p-PERSON                in the room
p-PERSON                in the room
p-PERSON                in the room
p-PERSON                in the room
p-PERSON  16:30  18:30  in the room
|
Guests
|
No.  Role                    Organisation
$ pfd project show 2025-demokratiekonferenz -O json | jq -r .title
Project 2025-demokratiekonferenz
# One record is read, nothing else.
$ ASAN_OPTIONS=detect_leaks=0 strace -f -e trace=openat,openat2,open -o ../trace pfd grant show 2025-036 >/dev/null; grep -o '[a-z]*/[0-9]*/*[a-z0-9-]*\.yaml' ../trace
grants/2025/2025-036.yaml
# The file as it was.
$ sed -i 's/^requested: .*/requested: 519.00/' grants/2025/2025-036.yaml
$ pfd grant show 2025-036 | grep ^requested
requested: 519.00
$ pfd grant show 2025-036 --at HEAD | grep ^requested
requested: 520.00
# What there is not.
$ pfd grant show 2025-999
! pfd: Grant 2025-999: no such record
!   did you mean 2025-009?
[1]
$ pfd grant show 2025-36
! pfd: Grant "2025-36": not an id of this kind
!   form: YYYY-NNN, for example 2026-014
[1]
$ pfd grant show
! pfd: the ID is missing
!   see: pfd help grant show
[2]
$ pfd grants show 2025-036
! pfd: unknown command "grants"
!   did you mean: pfd grant?
[2]
$ pfd grant shwo 2025-036
! pfd: unknown command "grant shwo"
!   did you mean: pfd grant show?
[2]
$ pfd grant show 2025-036 -O csv
! pfd: --format: "csv" is none of: table json yaml md html pdf xlsx
!   see: pfd help grant show
[2]
$ pfd grant show 2025-036 --at nowhere
! pfd: nowhere: no such revision
!   a commit's id, a branch, a tag or a day; pfd log lists the commits
[1]
# What show prints as JSON is the same record when it is read: groups, and lists in lists.
$ same() { pfd $1 show $2 -O json | pfd $1 add $3 -n 2>/dev/null >../json; pfd $1 show $2 | pfd $1 add $3 -n 2>/dev/null | cmp - ../json && grep -c '^+' ../json; }; same year 2025 2031; same grant 2025-037 2025-901; same project 2025-demokratiekonferenz 2025-neu; same meeting 2025-06-19-buendnis 2025-12-31-buendnis; same contact mustertraeger-demokratie-ggmbh neu
225
104
45
161
27
# One record is read without a list of all files, so where that cannot be made, too.
$ deep=$(for i in $(seq 12); do printf '%0200d/' 0; done); mkdir -p grants/$deep x/$deep && mv x grants/$deep
$ pfd grant list 2>&1 | cut -c 1-50
pfd: grants/00000000000000000000000000000000000000
$ pfd grant show 2025-036 | cmp - grants/2025/2025-036.yaml
$ pfd show 2025-036 | cmp - grants/2025/2025-036.yaml
$ pfd grant show 2025-036 --at HEAD >../shown && git show HEAD:grants/2025/2025-036.yaml | cmp - ../shown
# Only for what is not there all names are looked through.
$ pfd grant show 2025-999 2>&1 | cut -c 1-50
pfd: grants/00000000000000000000000000000000000000
$ rm -r grants/0*
$ pfd grant show 2025-999
! pfd: Grant 2025-999: no such record
!   did you mean 2025-009?
[1]
