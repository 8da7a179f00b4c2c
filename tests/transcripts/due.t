# Everything overdue, and the next 90 days. Nothing of it is typed anywhere.
$ pfd due -O table
Deadlines
=========
|
Due         State             What                                  Record                                      Title                                           Who                  Whom                 Amount
2025-04-25  310 days overdue  erasure of private data               p-PERSON                                                                              coordination office
2025-08-19  194 days overdue  erasure of private data               p-PERSON                                                                              coordination office
2025-09-02  180 days overdue  erasure of private data               p-PERSON                                                                              coordination office
2025-10-24  128 days overdue  proof of use                          2025-060                                    Beispielabend Lieder vieler Länder              applicant            coordination office
2025-10-24  128 days overdue  verification of an incident           2025-002                                    Musterdrohung gegen eine Bildungsveranstaltung  coordination office
2025-10-28  124 days overdue  verification of an incident           2025-032                                    Beispielfall, Drohung 32                        coordination office
2025-10-31  121 days overdue  reminder of the overdue proof of use  2025-060                                    Beispielabend Lieder vieler Länder              coordination office  applicant
2025-12-05  86 days overdue   task of a meeting                     2025-11-13-buendnis                         Schwerpunkte veröffentlichen                    body                 body
2026-01-16  44 days overdue   verification of an incident           2025-040                                    Musterfall, Zuschrift 40                        coordination office
2026-02-09  20 days overdue   task of an event                      2026-konferenz                              Referierende anfragen                           coordination office
2026-02-20  9 days overdue    task                                  2026-001                                    Satzungsauszug nachfordern                      coordination office
2026-03-05  in 4 days         follow-up of advice                   2026-020                                    Unterlagen zusenden                             coordination office
2026-03-11  in 10 days        task of an event                      2026-konferenz                              Honorarverträge schließen                       coordination office
2026-03-13  in 12 days        task                                  2026-002                                    Moderation der Demokratiekonferenz anfragen     coordination office
2026-03-17  in 16 days        reminder of the proof of use          2025-051                                    Beispielreihe Pauschal: Erzählcafés             coordination office  applicant
2026-03-17  in 16 days        reminder of the proof of use          2025-057                                    Musterproduktion Kurzfilm Haltung               coordination office  applicant
2026-03-17  in 16 days        reminder of the proof of use          2025-066                                    Beispielzeitung aus dem Viertel                 coordination office  applicant
2026-03-17  in 16 days        reminder of the proof of use          2025-067                                    Musterkonferenz Jugend 2025                     coordination office  applicant
2026-03-20  in 19 days        next step towards a partner           beispielverein-jugend-in-fahrt-ev           Ablehnung besprechen, neue Idee                 coordination office
2026-03-20  in 19 days        task                                  2026-003                                    Faltblatt zu Kleinprojekten neu drucken         coordination office
2026-03-27  in 26 days        next step towards a partner           beispielgenossenschaft-gemeinsam-wohnen-eg  Hoffest 2026 besprechen                         coordination office
2026-03-27  in 26 days        task                                  2026-005                                    Sprechzeiten für April veröffentlichen          coordination office
2026-03-31  in 30 days        claim                                 2025-050                                    Beispielwerkstatt Erzählen in vielen Sprachen   applicant            coordination office  264.00
2026-03-31  in 30 days        measure of the strategy               2025-2032                                   Schulen zu einem Fachtag einladen               coordination office
2026-03-31  in 30 days        deadline of a funder                  beispielfonds-nachbarschaft                 Beispielfonds Nachbarschaft
2026-03-31  in 30 days        proof of use                          2025-051                                    Beispielreihe Pauschal: Erzählcafés             applicant            coordination office
2026-03-31  in 30 days        proof of use                          2025-057                                    Musterproduktion Kurzfilm Haltung               applicant            coordination office
2026-03-31  in 30 days        proof of use                          2025-066                                    Beispielzeitung aus dem Viertel                 applicant            coordination office
2026-03-31  in 30 days        proof of use                          2025-067                                    Musterkonferenz Jugend 2025                     applicant            coordination office
2026-04-07  in 37 days        reminder of the overdue proof of use  2025-051                                    Beispielreihe Pauschal: Erzählcafés             coordination office  applicant
2026-04-07  in 37 days        reminder of the overdue proof of use  2025-057                                    Musterproduktion Kurzfilm Haltung               coordination office  applicant
2026-04-07  in 37 days        reminder of the overdue proof of use  2025-066                                    Beispielzeitung aus dem Viertel                 coordination office  applicant
2026-04-07  in 37 days        reminder of the overdue proof of use  2025-067                                    Musterkonferenz Jugend 2025                     coordination office  applicant
2026-04-10  in 40 days        task of an event                      2026-konferenz                              Einladung freigeben und verschicken             coordination office
2026-04-10  in 40 days        next step towards a partner           musterinitiative-lernpaten-neue-neustadt    Zweiten Anlauf vorbereiten                      coordination office
2026-04-30  in 60 days        claim                                 2025-023                                    Beispielkongress der Klassensprecher            applicant            coordination office  138.00
2026-04-30  in 60 days        measure of the strategy               2025-2032                                   Lageeinschätzung 2025 vorlegen                  coordination office
2026-04-30  in 60 days        deadline of a funder                  musterfonds-schule-ohne-ausgrenzung         Musterfonds Schule ohne Ausgrenzung
2026-05-15  in 75 days        deadline of a funder                  beispielpreis-jugend-mischt-mit             Beispielpreis Jugend mischt mit
2026-05-17  in 77 days        post to appear                        2025-058                                    Beispielbeitrag 58                              coordination office
2026-05-18  in 78 days        post to appear                        2025-059                                    Beispielbeitrag 59                              coordination office
2026-05-19  in 79 days        task of an event                      2026-konferenz                              Bericht zu den Ergebnissen von 2025             coordination office
2026-05-19  in 79 days        post to appear                        2025-060                                    Beispielbeitrag 60                              coordination office
|
Partnership:  Partnerschaft für Demokratie Magdeburg
As of:        2026-03-01
pfd:          0.1.0
$ PFD_TODAY=2025-10-20 pfd due --lang de -O table
Fristen
=======
|
Fällig      Stand                Was                                    Datensatz                               Titel                                                   Wer            Wem            Betrag
25.4.2025   178 Tage überfällig  Löschung privater Daten                p-PERSON                                                                                  Fachstelle
19.8.2025   62 Tage überfällig   Löschung privater Daten                p-PERSON                                                                                  Fachstelle
2.9.2025    48 Tage überfällig   Löschung privater Daten                p-PERSON                                                                                  Fachstelle
10.10.2025  10 Tage überfällig   Erinnerung an den Verwendungsnachweis  2025-060                                Beispielabend Lieder vieler Länder                      Fachstelle     Antragsteller
22.10.2025  in 2 Tagen           Veranstaltung                          2025-bundestreffen-1                    Muster-Bundestreffen 1                                  Fachstelle
24.10.2025  in 4 Tagen           Verwendungsnachweis                    2025-060                                Beispielabend Lieder vieler Länder                      Antragsteller  Fachstelle
24.10.2025  in 4 Tagen           Prüfung eines Vorfalls                 2025-002                                Musterdrohung gegen eine Bildungsveranstaltung          Fachstelle
28.10.2025  in 8 Tagen           Prüfung eines Vorfalls                 2025-032                                Beispielfall, Drohung 32                                Fachstelle
31.10.2025  in 11 Tagen          Mahnung des Verwendungsnachweises      2025-060                                Beispielabend Lieder vieler Länder                      Fachstelle     Antragsteller
31.10.2025  in 11 Tagen          Antragsfrist eines Geldgebers          musterprogramm-erinnern-vor-ort         Musterprogramm Erinnern vor Ort
4.11.2025   in 15 Tagen          Veranstaltung                          2025-fortbildung-schutzkonzept          Beispielfortbildung Schutzkonzepte für Vereine          Fachstelle
5.11.2025   in 16 Tagen          Veranstaltung                          2025-begleitung                         Muster-Austausch mit der wissenschaftlichen Begleitung  Fachstelle
13.11.2025  in 24 Tagen          Veranstaltung                          2025-landesnetz-4                       Muster-Landesnetzwerk 4                                 Fachstelle
15.11.2025  in 26 Tagen          Antragsfrist eines Geldgebers          beispielfonds-beteiligung-barrierefrei  Beispielfonds Beteiligung barrierefrei
5.12.2025   in 46 Tagen          Aufgabe aus einer Sitzung              2025-11-13-buendnis                     Schwerpunkte veröffentlichen                            Gremium        Gremium
16.1.2026   in 88 Tagen          Prüfung eines Vorfalls                 2025-040                                Musterfall, Zuschrift 40                                Fachstelle
|
Partnerschaft:  Partnerschaft für Demokratie Magdeburg
Stichtag:       20.10.2025
pfd:            0.1.0
# In a pipe with rule, source and the day it was done.
$ pfd due --for 2025-060 --kind settlement
due	state	what	record	title	who	whom	amount	rule	source	field	done	extended	how
2025-10-24	overdue	settlement	grant/2025-060	Beispielabend Lieder vieler Länder	applicant	office		settlement-due	[S24][S22][S23]	settlement.received		false	pfd grant settle 2025-060
# Filters: who owes, which kind, whose; days are typed as people write them.
$ pfd due --who applicant --until 31.12.2026 | cut -f1,2,3,4
due	state	what	record
2025-10-24	overdue	settlement	grant/2025-060
2026-03-31	open	claim	grant/2025-050
2026-03-31	open	settlement	grant/2025-051
2026-03-31	open	settlement	grant/2025-057
2026-03-31	open	settlement	grant/2025-066
2026-03-31	open	settlement	grant/2025-067
2026-04-30	open	claim	grant/2025-023
$ pfd due --overdue --for grant | cut -f1,2,3,4
due	state	what	record
2025-10-24	overdue	settlement	grant/2025-060
2025-10-31	overdue	late_reminder	grant/2025-060
$ pfd due --from 1.7.2030 --until 31.7.2030 --kind retention | cut -f1,3,4
due	what	record
2030-07-04	retention	grant/2025-023
2030-07-05	retention	grant/2025-025
2030-07-11	retention	grant/2025-002
2030-07-15	retention	grant/2025-009
2030-07-16	retention	grant/2025-020
2030-07-18	retention	grant/2025-040
2030-07-22	retention	grant/2025-026
2030-07-24	retention	grant/2025-015
2030-07-24	retention	grant/2025-038
2030-07-26	retention	grant/2025-033
2030-07-29	retention	grant/2025-021
2030-07-29	retention	grant/2025-046
2030-07-30	retention	grant/2025-036
2030-07-31	retention	grant/2025-030
$ pfd due --for year/2025 --all | cut -f1,2,3,5,8,12
due	state	what	title	amount	done
2025-04-01	done	round	Einzelmaßnahmen des Aktions- und Initiativfonds		2025-04-01
2025-05-01	done	earliest_start	Einzelmaßnahmen des Aktions- und Initiativfonds		2025-05-01
2025-05-01	done	round	Einzelmaßnahmen des Aktions- und Initiativfonds		2025-05-01
2025-05-05	done	spending			2025-04-15
2025-06-01	done	earliest_start	Einzelmaßnahmen des Aktions- und Initiativfonds		2025-06-01
2025-06-01	done	round	Einzelmaßnahmen des Aktions- und Initiativfonds		2025-06-01
2025-07-01	done	earliest_start	Einzelmaßnahmen des Aktions- und Initiativfonds		2025-07-01
2025-07-07	done	spending			2025-06-05
2025-08-01	done	round	Einzelmaßnahmen des Aktions- und Initiativfonds		2025-08-01
2025-09-01	done	earliest_start	Einzelmaßnahmen des Aktions- und Initiativfonds		2025-09-01
2025-10-06	done	spending			2025-07-15
2025-12-15	done	spending			2025-10-15
2026-06-30	open	federal_settlement			
$ pfd due --kind Rückforderung --days 365 -O json --for 2025-023
{
  "schema": "pfd/due/1",
  "title": "Deadlines",
  "deadlines": [
    {
      "due": "2026-04-30",
      "state": "open",
      "what": "claim",
      "record": "grant/2025-023",
      "title": "Beispielkongress der Klassensprecher",
      "who": "applicant",
      "whom": "office",
      "amount": 138.00,
      "rule": "claim-due",
      "source": "[S24][S81]",
      "field": "claims.1.due",
      "done": null,
      "extended": true,
      "how": "pfd grant repay 2025-023 …"
    }
  ],
  "provenance": {
    "partnership": "Partnerschaft für Demokratie Magdeburg",
    "as_of": "2026-03-01",
    "pfd": "0.1.0"
  }
}
$ pfd due --days 0 --kind round -O table
Deadlines
=========
|
Due  State  What  Record  Title  Who  Whom  Amount
|
No entries.
|
Partnership:  Partnerschaft für Demokratie Magdeburg
As of:        2026-03-01
pfd:          0.1.0
# An extension moves the day, a deferral too; what has come is done.
$ pfd grant set 2025-060 settlement.extended_to=2025-11-30 >/dev/null 2>&1; pfd due --for 2025-060 | cut -f1-4,13
due	state	what	record	extended
2025-11-30	overdue	settlement	grant/2025-060	true
2025-12-07	overdue	late_reminder	grant/2025-060	true
$ pfd grant set 2025-060 settlement.received=2025-12-01 >/dev/null 2>&1; pfd due --for 2025-060 --all | cut -f1-4,12
due	state	what	record	done
2025-11-16	done	reminder	grant/2025-060	2025-12-01
2025-11-30	done	settlement	grant/2025-060	2025-12-01
2025-12-07	done	late_reminder	grant/2025-060	2025-12-01
# What came too late is accepted only with an extension.
$ pfd grant set 2025-060 settlement.accepted=2025-12-10 -m 'checked' 2>&1 | grep settlement-due
grants/2025/2025-060.yaml:63:13: error: proof of use due 2025-11-30; received: 2025-12-01; remind of it, or record the extension: "pfd grant set ID settlement.extended_to=…" ([S24][S22][S23]) [settlement-due]
$ pfd grant set 2025-060 settlement.accepted=2025-12-10 settlement.extended_to=2025-12-01 -m 'extended by phone' 2>&1 | grep -c settlement-due
0
[1]
# The six weeks of drawn money: the oldest is spent first.
$ sed -i '/^    received: 2025-08-25/{n;s/40000.00/70000.00/;}' years/2025.yaml && pfd due --kind spending --all | cut -f1,2,8,11,12
due	state	amount	field	done
2025-05-05	done		drawdowns.1.received	2025-04-15
2025-07-07	done		drawdowns.4.received	2025-06-05
2025-10-06	done		drawdowns.5.received	2025-10-15
2025-12-15	overdue	14386.20	drawdowns.6.received	
$ pfd check years/2025.yaml | cut -d: -f4- | grep -E 'spend-|interest-'
 note: 11.13 € of interest on 7,199.20 € from 2025-10-06 to 2025-10-15; enter it in `interest` of the claim, or record a waiver of the lead authority (§ 49a (3), (4) VwVfG, § 247 BGB [S87][GKU]) [interest-due]
 note: 7,199.20 € of 70,000.00 € drawn 2025-08-25 was not spent by 2025-10-06; open: 0.00 €; pay it out or give it back; record payments with "pfd grant pay" (ANBest-P Nr. 1.4 [S26][S80]) [spend-within-6-weeks]
 note: 183.74 € of interest on 14,074.20 € from 2025-12-15 to 2026-03-01; enter it in `interest` of the claim, or record a waiver of the lead authority (§ 49a (3), (4) VwVfG, § 247 BGB [S87][GKU]) [interest-due]
 warning: 14,074.20 € of 25,000.00 € drawn 2025-11-03 was not spent by 2025-12-15; open: 14,386.20 €; pay it out or give it back; record payments with "pfd grant pay" (ANBest-P Nr. 1.4 [S26][S80]) [spend-within-6-weeks]
$ git checkout -q .
# A parameter of the year is the source, where it names one.
$ printf '  - no: %s\n    rule: %s\n    parameter: %s\n    value: %s\n    source: %s\n' 94 settlement-due weeks "'8'" 'Fördergrundsätze Nr. 7' 95 drawdown-last-day day 10-30 'Fördergrundsätze Nr. 5' >../p; sed -i '/^cases:/e cat ../p' years/2025.yaml; pfd due --for 2025-060 --kind settlement --all | cut -f1,3,10
due	what	source
2025-11-30	settlement	Fördergrundsätze Nr. 7
$ PFD_TODAY=2025-10-01 pfd due --kind last_drawdown | cut -f1-3,9,10
due	state	what	rule	source
2025-10-30	open	last_drawdown	drawdown-last-day	Fördergrundsätze Nr. 5
$ pfd check | grep drawdown-last-day | cut -d: -f1,4-
grants/2025/2025-057.yaml: error: asked for money 2025-11-04, after the last day 2025-10-30; pay from the next year's money, or record a waiver of the lead authority (local rule, for example [S23][S22]) [drawdown-last-day]
$ sed -i 's/value: 10-30/value: 30.10./' years/2025.yaml; pfd check years | grep parameter-known | cut -d: -f4-
 error: “30.10.” is no value of day; amounts as 450.00, dates as 2026-04-02, days of every year as 01-31, rates as 1.27, whole numbers as 10, else true or false [parameter-known]
$ git checkout -q .
# Rounds, sessions and their minutes, while they are ahead.
$ PFD_TODAY=2025-03-25 pfd due --days 30 | cut -f1-4,6,7
due	state	what	record	who	whom
2025-03-31	open	opportunity	opportunity/beispielfonds-nachbarschaft		
2025-04-01	open	round	year/2025	applicant	office
2025-04-08	open	event	event/2025-fortbildung-abrechnung	office	
2025-04-24	open	event	event/2025-landesnetz-2	office	
# For a calendar: tasks, or events where a calendar shows no tasks.
$ pfd due --for 2025-066 --all --kind settlement -O ics --lang de | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//pfd//pfd//EN
METHOD:PUBLISH
NAME:Fristen
X-WR-CALNAME:Fristen
BEGIN:VTODO
UID:settlement/grant/2025-066/settlement.received@partnerschaft-fuer-demokr
 atie-magdeburg
DTSTAMP:20260301T120000Z
SEQUENCE:1
DUE;VALUE=DATE:20260331
SUMMARY:Verwendungsnachweis: Beispielzeitung aus dem Viertel (2025-066)
DESCRIPTION:Wer: Antragsteller\nWem: Fachstelle\nRegel: settlement-due\nQue
 lle: [S24][S22][S23]\nWomit: pfd grant settle 2025-066
CATEGORIES:Verwendungsnachweis
STATUS:NEEDS-ACTION
END:VTODO
END:VCALENDAR
$ pfd due --for 2025-066 --all --kind settlement --events --alarm 3 -o ../f.ics; tr -d '\r' <../f.ics | grep -v '^ '
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//pfd//pfd//EN
METHOD:PUBLISH
NAME:Deadlines
X-WR-CALNAME:Deadlines
BEGIN:VEVENT
UID:settlement/grant/2025-066/settlement.received@partnerschaft-fuer-demokr
DTSTAMP:20260301T120000Z
SEQUENCE:1
DTSTART;VALUE=DATE:20260331
SUMMARY:proof of use: Beispielzeitung aus dem Viertel (2025-066)
DESCRIPTION:Who: applicant\nWhom: coordination office\nRule: settlement-due
CATEGORIES:proof of use
TRANSP:TRANSPARENT
STATUS:CONFIRMED
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-P3D
DESCRIPTION:proof of use: Beispielzeitung aus dem Viertel (2025-066)
END:VALARM
END:VEVENT
END:VCALENDAR
$ SOURCE_DATE_EPOCH=1 pfd due --all -O ics | tr -d '\r' | grep -E '^BEGIN:V|^DTSTAMP:' | sort | uniq -c | sed 's/^ *[0-9][0-9]* /many /'
many BEGIN:VCALENDAR
many BEGIN:VTODO
many DTSTAMP:19700101T000001Z
# No person's name is in it, only random ids.
$ pfd due --kind erasure -O ics | grep -c '/contact/p-'
3
# What is asked for must fit together.
$ pfd due --until 2026-01-01 --days 3
! pfd: --until and --days exclude each other
!   see: pfd help due
[2]
$ pfd due --overdue --all
! pfd: --overdue ends with yesterday: no --all, --until or --days beside it
!   see: pfd help due
[2]
$ pfd due --alarm 3
! pfd: --events and --alarm go with -O ics
!   see: pfd help due
[2]
$ pfd due --for 2025-999
! pfd: "2025-999": no such record
!   pfd KIND list names the records of a kind
[1]
$ pfd due --kind verwendung
! --kind: error: "verwendung" is none of its values; one of: round, earliest_start, submission, decision, last_drawdown, council_resolution, spending, settlement, reminder, late_reminder, interim_proof, claim, federal_settlement, invitation, minutes, action, event, event_task, result, post, verification, publication, figures, retention, task, follow_up, next_step, opportunity, indicator, measure, concept, erasure [shape.enum]
[1]
$ pfd due --until 31.2.2026
! --until: error: "31.2.2026" is not in the calendar; write 2026-04-02 or 2.4.2026 [shape.date]
[1]
$ pfd budget -O ics
! pfd: --format: "ics" is none of: table tsv csv json jsonl yaml md html pdf xlsx
!   see: pfd help budget
[2]
$ pfd due -o x.sarif
! pfd: x.sarif: this command cannot write sarif
!   see: pfd help due
[2]
