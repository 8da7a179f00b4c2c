$ pfd explain project | head -20
| # project
|
A project: what is done, for whom, and what came of it; grants pay for it.
|
- **Kind:** Project
- **Files:** projects/
- **ID:** YYYY-name, for example 2026-nachbarschaftsfest
|
**Fields**
|
| Field                             | Title           | Form                                        | Required | Meaning                                                      |
| --------------------------------- | --------------- | ------------------------------------------- | -------- | ------------------------------------------------------------ |
| title                             | Title           | one line of text                            | yes      | The project's title.                                         |
| description                       | Description     | text, several lines allowed                 | no       | What the project does, in words that may be published.       |
| holder                            | Holder          | id of a record                              | yes      | Who carries the project out.                                 |
| aims                              | Programme aims  | list of the words given: \[a, b\]           | no       | The aims of the federal programme that this serves; at least one is needed before an award. |
| local_aims                        | Local aims      | list of keys: \[a, b\]                      | no       | The partnership's own aims that this serves, by their keys in pfd.yaml. |
| goals                             | Goals           | list of keys: \[a, b\]                      | no       | The goals of the strategy that this serves, by their codes in strategy/. |
| themes                            | Themes          | list of the words given: \[a, b\]           | no       | What it is about (fields of action of the federal programme). |
| audiences                         | Target groups   | list of the words given: \[a, b\]           | no       | Whom the measure is for (target groups of the federal programme's guideline). |
$ pfd explain grant.pot
| # grant.pot
|
The pot that pays; taken from the track by \`pfd grant add\`.
|
- **Field:** grant.pot
- **Title:** Pot
- **Form:** one of the words given
- **Required:** yes
- **Privacy:** public
|
**Values**
|
| Value                   | Word                             | Meaning                                                      |
| ----------------------- | -------------------------------- | ------------------------------------------------------------ |
| action                  | action and initiative fund       | Pays the single measures of civil society.                   |
| youth                   | youth fund                       | Pays the measures that the youth forum recommends.           |
| participation-publicity | participation and publicity fund | Pays conferences, public relations, networking and coaching. |
| coordination            | coordination office's funds      | Staff and running costs of the coordination office.          |
$ pfd explain grant.status
| # grant.status
|
How far the grant has come.
|
Derived from the record's facts; no file holds it.
|
- **Name:** grant.status
- **Title:** Status
|
**Values**
|
| Value     | Word      | Meaning                                       |
| --------- | --------- | --------------------------------------------- |
| revoked   | revoked   | The latest decision is a revocation.          |
| cancelled | cancelled | The measure fell through.                     |
| withdrawn | withdrawn | The applicant took the application back.      |
| rejected  | rejected  | The latest decision is a rejection.           |
| closed    | closed    | Everything is done and filed.                 |
| accepted  | accepted  | The proof of use was checked and accepted.    |
| settled   | settled   | The proof of use was received.                |
| paid      | paid      | At least one payment was made.                |
| awarded   | awarded   | The grant was awarded, nothing was paid yet.  |
| in_review | in review | A review or an approval stands in the record. |
| received  | received  | The application is there.                     |
| draft     | draft     | Not yet received.                             |
$ pfd explain grant.free
! pfd: grant has no field "free"
!   see: pfd explain grant
[1]
$ LC_ALL=de_DE.UTF-8 pfd explain grant.obligation
| # grant.obligation
|
Was dem Letztempfänger zusteht: die Bewilligung; 0 nach Ausfall oder Rücknahme, nach Widerruf das rechtmäßig Verwendete, nach Anerkennung das Zustehende.
|
Abgeleitet aus den Angaben des Datensatzes; in keiner Datei gespeichert.
|
- **Name:** grant.obligation
- **Bezeichnung:** Verpflichtung
$ pfd explain grant.payments.kind
| # grant.payments.1.kind
|
What kind of payment it is.
|
- **Field:** grant.payments.1.kind
- **Title:** Kind
- **Form:** one of the words given
- **Required:** yes
- **Privacy:** public
|
**Values**
|
| Value         | Word           | Meaning                                                      |
| ------------- | -------------- | ------------------------------------------------------------ |
| advance       | advance        |                                                              |
| instalment    | instalment     |                                                              |
| final         | final payment  |                                                              |
| reimbursement | reimbursement  | Paid after the costs were settled.                           |
| direct        | direct payment | The office pays a supplier's invoice on the grantee's behalf. |
$ pfd explain grant.payments.3.amount
| # grant.payments.3.amount
|
How much was paid.
|
- **Field:** grant.payments.3.amount
- **Title:** Amount
- **Form:** amount in euro: 450.00
- **Required:** yes
- **Privacy:** public
$ pfd explain grant.payments
| # grant.payments
|
What was sent to the payee.
|
- **Field:** grant.payments
- **Title:** Payments
- **Form:** a list of entries, each beginning with "- "
- **Required:** no
- **Key of the list:** no
- **Privacy:** public
|
**Fields**
|
| Field     | Title       | Form                   | Required | Meaning                                                      |
| --------- | ----------- | ---------------------- | -------- | ------------------------------------------------------------ |
| no        | No.         | whole number: 12       | yes      | Number of the entry in its list, counted from 1; given by pfd and never changed, so that others can refer to it. |
| date      | Date        | date: 2026-04-02       | yes      | The booking date of the payment.                             |
| amount    | Amount      | amount in euro: 450.00 | yes      | How much was paid.                                           |
| kind      | Kind        | one of the words given | yes      | What kind of payment it is.                                  |
| order     | Order       | whole number: 12       | no       | The number of the payment order it carries out.              |
| run       | Payment run | whole number: 12       | no       | The number of the year's payment run that it went out with.  |
| reference | Reference   | one line of text       | no       | The reference on the bank statement.                         |
| document  | Document    | one line of text       | no       | The payment order on file.                                   |
$ pfd explain small-max
| # small-max
|
A small project is awarded at most the cap of its track.
|
- **Rule:** small-max
- **Subject:** cap of small projects
- **Class:** norm
- **Concerns:** Grant
- **Binds at:** award
- **Severity:** error
- **May be waived by:** lead authority, with a document
- **Parameters as valid at:** decisions.date
- **Source:** Magdeburg \[S1\]\[S3\]
- **Message:** {amount} is above the cap of {cap} on track {track}
- **Way out:** award at most {cap}, move the grant to a larger track, or record a waiver of the lead authority
- **Failing example:** grant/2025-001 decisions.1.amount=500.01
- **Passing example:** grant/2025-001 decisions.1.amount=500.00
|
**Parameters**
|
| Parameter | Default | Unit | Meaning                                       |
| --------- | ------- | ---- | --------------------------------------------- |
| cap       | 500.00  | EUR  | the highest award, where the track names none |
$ pfd explain small-max -O json
{
  "schema": "pfd/explain/1",
  "title": "small-max",
  "rule": {
    "id": "small-max",
    "title": "cap of small projects",
    "class": "norm",
    "kind": "grant",
    "binds": "award",
    "severity": "error",
    "waive": "lead_authority",
    "asof": "decisions.date",
    "source": "Magdeburg [S1][S3]",
    "message": "{amount} is above the cap of {cap} on track {track}",
    "remedy": "award at most {cap}, move the grant to a larger track, or record a waiver of the lead authority",
    "fails": "grant/2025-001 decisions.1.amount=500.01",
    "passes": "grant/2025-001 decisions.1.amount=500.00"
  },
  "parameters": [
    {
      "parameter": "cap",
      "shipped": "500.00",
      "unit": "EUR",
      "doc": "the highest award, where the track names none"
    }
  ]
}
$ LC_ALL=de_DE.UTF-8 pfd explain small-max
| # small-max
|
Ein Kleinprojekt wird höchstens bis zur Obergrenze seines Förderbereichs bewilligt.
|
- **Regel:** small-max
- **Gegenstand:** Obergrenze für Kleinprojekte
- **Klasse:** Norm
- **Betrifft:** Förderung
- **Bindet bei:** Bewilligung
- **Stufe:** Fehler
- **Ausnahme zulässig durch:** Federführendes Amt, mit Dokument
- **Parameter gültig am:** decisions.date
- **Quelle:** Magdeburg \[S1\]\[S3\]
- **Meldung:** {amount} liegt über der Obergrenze von {cap} im Förderbereich {track}
- **Ausweg:** höchstens {cap} bewilligen, einen größeren Förderbereich wählen oder eine Ausnahme des Federführenden Amts eintragen
- **Beispiel, das verstößt:** grant/2025-001 decisions.1.amount=500.01
- **Beispiel, das genügt:** grant/2025-001 decisions.1.amount=500.00
|
**Parameter**
|
| Parameter | Vorgabe | Einheit | Bedeutung                                                 |
| --------- | ------- | ------- | --------------------------------------------------------- |
| cap       | 500.00  | EUR     | die höchste Bewilligung, wo der Förderbereich keine nennt |
$ LC_ALL=de_DE.UTF-8 pfd explain grant.financing
| # grant.financing
|
Wie sich die Zuwendung nach den Ausgaben richtet; vom Förderbereich übernommen.
|
- **Feld:** grant.financing
- **Bezeichnung:** Finanzierungsart
- **Form:** eines der vorgegebenen Wörter
- **Pflicht:** nein
- **Datenschutzklasse:** öffentlich
|
**Werte**
|
| Wert    | Wort                    | Bedeutung                                                    |
| ------- | ----------------------- | ------------------------------------------------------------ |
| share   | Anteilfinanzierung      | Ein fester Anteil der zuwendungsfähigen Ausgaben, höchstens die Bewilligung. |
| deficit | Fehlbedarfsfinanzierung | Der Fehlbedarf nach allen anderen Einnahmen, höchstens die Bewilligung. |
| fixed   | Festbetragsfinanzierung | Ein fester Betrag; weniger nur, wenn die anerkannten Ausgaben darunter bleiben. |
| full    | Vollfinanzierung        | Alle zuwendungsfähigen Ausgaben, höchstens die Bewilligung.  |
$ pfd explain grant.activity.ende
! pfd: grant has no field "ende"
!   did you mean end?
[1]
$ pfd explain smal-max
! pfd: "smal-max" is neither a kind, nor a field, nor a rule
!   did you mean small-max?
[1]
$ pfd explain grantt
! pfd: "grantt" is neither a kind, nor a field, nor a rule
!   did you mean grant?
[1]
$ pfd explain
! pfd: KIND[.FIELD]|RULE is missing
!   see: pfd help explain
[2]
$ LC_ALL=de_DE.UTF-8 pfd explain smal-max
! pfd: „smal-max“ ist weder eine Art noch ein Feld noch eine Regel
!   ähnlich ist small-max
[1]
# Every rule, kind and field explains itself, in both languages, without a repository.
$ pfd rules | cut -f1 | tail -n +2 | sort -u >../names; for kind in partnership year grant project meeting incident contact; do echo $kind; pfd explain $kind -O json | jq -r --arg k $kind '.fields[] | select(.field | contains(".") | not) | $k + "." + .field'; done >>../names; test $(wc -l <../names) -gt 100
$ cd ../home && while read -r name; do pfd explain $name >../en && LC_ALL=de_DE.UTF-8 pfd explain $name >../de || echo "$name"; cmp -s ../en ../de && echo "$name: one language"; done <../names; :
# a family of rules is described once
$ pfd explain json.duplicate | head -3
| # json.\*
|
Records read as JSON are objects by RFC 8259 in UTF-8 without a byte order mark, every key once. At most 10000 values, 16 levels, 256 bytes a key and 64 KiB a text.
$ pfd explain yaml.
! pfd: "yaml." is neither a kind, nor a field, nor a rule
!   did you mean yaml.*?
[1]
$ pfd explain yaml.alias -O yaml | head -5
schema: pfd/explain/1
title: yaml.*
rule:
  id: yaml.*
  members: alias anchor bom character crlf depth documents duplicate encoding flow key merge nodes root size syntax tab tag text
$ pfd explain yaml.aliass
! pfd: "yaml.aliass" is neither a kind, nor a field, nor a rule
!   did you mean yaml.alias?
[1]
$ pfd explain yaml.foo
! pfd: "yaml.foo" is neither a kind, nor a field, nor a rule
!   did you mean yaml.bom?
[1]
$ pfd explain json.everything
! pfd: "json.everything" is neither a kind, nor a field, nor a rule
!   for example: pfd explain grant.requested
[1]
$ pfd explain waiver-unused | head -1
| # waiver-unused
