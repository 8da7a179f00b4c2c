# Papers of a meeting: invitation, packet, minutes, letters; approval and what is carried over.
$ pfd meeting add --body buendnis --date 2026-03-26 --start 17:00 --title 'Förderrunde 1' --place Rathaus
2026-03-26-buendnis
! [COMMIT] Sitzung 2026-03-26-buendnis: angelegt – Förderrunde 1
$ pfd meeting carry 2025-11-13-buendnis --to 2026-03-26-buendnis && pfd meeting carry 2025-01-23-buendnis --to 2026-03-26-buendnis
2026-03-26-buendnis
2026-03-26-buendnis
! [COMMIT] Sitzung 2026-03-26-buendnis: 1 Punkt übernommen aus 2025-11-13-buendnis
! [COMMIT] Sitzung 2026-03-26-buendnis: 1 Punkt übernommen aus 2025-01-23-buendnis
$ pfd meeting carry 2025-01-23-buendnis --to 2026-03-26-buendnis
! pfd: 2025-01-23-buendnis left nothing open
$ sed -n '/^items/,$p' meetings/2026/2026-03-26-buendnis.yaml
items:
  - no: 1
    title: Genehmigung des Protokolls vom 13.11.2025
  - no: 2
    title: Leitbild und Schutzkonzept
    carried_from: 2025-01-23-buendnis
    duration: 30
# the invitation: a folder for its owner alone, a mail for each, one event
$ pfd meeting invite 2026-03-26-buendnis -o ../einladung
2026-03-26-buendnis
! [COMMIT] Sitzung 2026-03-26-buendnis: eingeladen am 1.3.2026
! pfd: 20 drafts; 25 days of notice, 14 are required
$ ls ../einladung | sed 's/^p-.*eml/p-….eml/' | uniq -c && stat -c %a ../einladung ../einladung/*.ics
      1 2026-03-26-buendnis.ics
      1 SHA256SUMS
     20 p-….eml
700
600
$ (cd ../einladung && sha256sum -c --quiet SHA256SUMS && sed -n '1,/^--=_pfd_part\r$/p' p-28waxfhpnspn.eml && LC_ALL=C grep -c '[^ -~]' p-28waxfhpnspn.eml)
From: "Koordinierungs- und Fachstelle (Beispielangaben)"
 <fachstelle@mustertraeger-demokratie.example>
To: "Jonas Muster"
 <jonas.muster@personen.example>
Subject: =?UTF-8?Q?Einladung=3A_B=C3=BCndnis_am_26=2E3=2E2026?=
Date: Sun, 1 Mar 2026 12:00:00 +0000
X-Unsent: 1
MIME-Version: 1.0
Content-Type: multipart/mixed;
 boundary="=_pfd_part"

--=_pfd_part
90

$ sed -n '/^BEGIN:VEVENT/,$p' ../einladung/*.ics
BEGIN:VEVENT
UID:meeting//2026-03-26-buendnis@partnerschaft-fuer-demokratie-magdeburg
DTSTAMP:20260301T120000Z
SEQUENCE:3
DTSTART;TZID=Europe/Berlin:20260326T170000
DTEND;TZID=Europe/Berlin:20260326T173000
SUMMARY:Bündnis: Förderrunde 1
DESCRIPTION:Tagesordnung: \n1. Genehmigung des Protokolls vom 13.11.2025\n\
 n2. Leitbild und Schutzkonzept
LOCATION:Rathaus
ORGANIZER;CN="Koordinierungs- und Fachstelle (Beispielangaben)":mailto:fach
 stelle@mustertraeger-demokratie.example
CATEGORIES:Bündnis
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
$ pfd meeting invite 2026-03-26-buendnis -o ../einladung
! pfd: ../einladung: exists already
!   choose another name
[1]
$ pfd meeting invite 2026-03-26-buendnis -o ../zweite
! pfd: 2026-03-26-buendnis: the invitation went out on 2026-03-01
!   to write it anew: --again
[1]
$ pfd meeting invite 2026-03-26-buendnis -o ../zweite --again && ls ../zweite | wc -l
22
! pfd: 20 drafts; 25 days of notice, 14 are required
$ pfd meeting invite 2026-03-26-buendnis -o ../spaet --again --date 2026-03-20 2>&1 >/dev/null | tail -1; pfd meeting set 2026-03-26-buendnis notice_waived=true 2>/dev/null; pfd meeting invite 2026-03-26-buendnis -o ../verzicht --again 2>&1 >/dev/null | tail -1; pfd meeting set 2026-03-26-buendnis notice_waived= invited=2026-03-01 2>/dev/null
pfd: 20 drafts; 6 days of notice, 14 are required: too late unless all waive it
2026-03-26-buendnis
pfd: 20 drafts; 6 days of notice, 14 are required: all do without it
2026-03-26-buendnis
# The same as a document, for nobody by name: in any format, and never within the repository.
$ pfd meeting invite 2026-03-26-buendnis --again -o ../einladung.md && head -5 ../einladung.md
| # Einladung: Bündnis am 26.3.2026
|
Guten Tag,
|
zur Sitzung des Gremiums „Bündnis“ laden wir Sie herzlich ein.
! pfd: 25 days of notice, 14 are required
# Nobody signs on a page that says nothing.
$ pfd meeting minutes 2025-04-17-buendnis -o ../protokoll.pdf; pdftotext -f 5 -layout ../protokoll.pdf - | grep -v "^$" | head -7 | sed "s/  */ /g"
Bündnis: Protokoll vom 17.4.2025
Protokoll
Protokoll verfasst 26.4.2025
Genehmigt 15.5.2025
Genehmigt in 2025-05-15-buendnis
Ort, Datum Sitzungsleitung
Ort, Datum Protokollführung
$ for f in html pdf xlsx json txt; do pfd meeting invite 2026-03-26-buendnis --again -o ../einladung.$f 2>/dev/null; done; pdftotext ../einladung.pdf - | head -3; grep -c 'Tagesordnung' ../einladung.html ../einladung.json ../einladung.txt
Einladung: Bündnis am 26.3.2026
Guten Tag,
zur Sitzung des Gremiums „Bündnis“ laden wir Sie herzlich ein.
../einladung.html:2
../einladung.json:1
../einladung.txt:1
$ pfd meeting invite 2026-03-26-buendnis --again -o einladung.pdf; pfd meeting invite 2026-03-26-buendnis --again -o ../nix/einladung.pdf
! pfd: einladung.pdf: papers with names do not belong into the data repository
!   name a folder elsewhere
! pfd: ../nix: no such directory
[1]
$ pfd meeting add --body jugendforum --date 2026-04-30 --title Frühling 2>/dev/null; pfd meeting invite 2026-04-30-jugendforum -o ../jugend.html && pfd meeting show 2026-04-30-jugendforum -O json | jq -c .fields.invited; pfd meeting invite 2026-04-30-jugendforum -o ../jugend.html; git reset -q --hard HEAD~2
2026-04-30-jugendforum
2026-04-30-jugendforum
"2026-03-01"
! [COMMIT] Sitzung 2026-04-30-jugendforum: eingeladen am 1.3.2026
! pfd: 60 days of notice, 14 are required
! pfd: the agenda is empty
! pfd: 2026-04-30-jugendforum: the invitation went out on 2026-03-01
!   to write it anew: --again
$ mkdir templates && printf '# {body.name}\n{table agenda: no titel}\n' >templates/invitation.md
$ git add templates && git commit -qm 'own text' && pfd meeting invite 2026-03-26-buendnis -o ../dritte --again
! pfd: templates/invitation.md, line 2: the list has no column “titel”
!   the names: pfd explain templates
[1]
# what members read before and after
$ pfd meeting packet 2025-08-21-buendnis | sed -n 1,80p
| # Bündnis: Sitzungsunterlagen vom 21.8.2025
|
- **Anlass:** Vierte Förderrunde
- **Gremium:** Bündnis
- **Art:** Ordentliche Sitzung
- **Datum:** 21.8.2025
- **Uhrzeit:** 17:00–19:30
- **Ort:** Beispielsaal Altes Rathaus
- **Sitzungsleitung:** Viktor Muster
- **Eingeladen am:** 1.8.2025
- **Tage vor der Sitzung:** 20
- **Einladungsfrist in Tagen:** 14
- **Stimmberechtigte:** 15
|
| ## Tagesordnung
|
|       TOP | Gegenstand                                            | Antrag   |     Beantragt | Vorgestellt durch | Minuten |
| --------: | ----------------------------------------------------- | -------- | ------------: | ----------------- | ------: |
|         1 | Begrüßung, Beschlussfähigkeit, Tagesordnung           |          |               |                   |       5 |
|         2 | Protokoll der Sitzung vom 19. Juni 2025               |          |               |                   |       5 |
|         3 | Antrag: Beispielatlas barrierefreie Beteiligung       | 2025-045 |      3.900,00 |                   |      10 |
|         4 | Antrag: Beispielwerkstatt Erzählen in vielen Sprachen | 2025-050 |      2.200,00 |                   |      10 |
|         5 | Antrag: Beispielreihe Pauschal: Erzählcafés           | 2025-051 |      2.160,00 |                   |      10 |
|         6 | Antrag: Musterforum Wohnen und Zusammenleben          | 2025-053 |      2.500,00 | Ben Synthetisch   |      10 |
|         7 | Antrag: Musterwochen gegen Rassismus                  | 2025-054 |      4.500,00 |                   |      10 |
|         8 | Antrag: Beispielschulung Betriebe für Vielfalt        | 2025-055 |      2.600,00 |                   |      10 |
|         9 | Antrag: Musterblog Nachgefragt                        | 2025-056 |      1.400,00 |                   |      10 |
|        10 | Antrag: Musterproduktion Kurzfilm Haltung             | 2025-057 |      3.600,00 |                   |      10 |
|        11 | Umschichtung aus dem Jugendfonds                      |          |               |                   |      10 |
| **Summe** |                                                       |          | **22.860,00** |                   | **100** |
|
| ## Weitere Beschlussvorschläge
|
| TOP | Gegenstand                       | Beschlussvorschlag                                           |
| --: | -------------------------------- | ------------------------------------------------------------ |
|  11 | Umschichtung aus dem Jugendfonds | Das Bündnis befürwortet die Umschichtung von 2.000 Euro in den Aktions- und Initiativfonds |
|
| ## TOP 3: Antrag: Beispielatlas barrierefreie Beteiligung
|
- **Antrag:** 2025-045
- **Antragsteller:** Musterverein Teilhabe für alle e.V.
- **Förderbereich:** Einzelmaßnahmen des Aktions- und Initiativfonds
- **Projekt:** 2025-beispielatlas-barrierefreie-beteiligung
- **Beginn:** 3.9.2025
- **Ende:** 18.10.2025
- **Programmziele:** Demokratie fördern, Vielfalt gestalten
- **Örtliche Ziele:** Förderung eines demokratischen Zusammenlebens und respektvoller Zusammenarbeit auf allen Ebenen; Vielfalt wahrnehmen, sichtbar machen, unterstützen und gestalten
- **Geplante Ausgaben:** 4.210,00 €
- **Geplante Einnahmen:** 4.210,00 €
- **Beantragt:** 3.900,00 €
- **Beschlussvorschlag:** Das Gremium empfiehlt die Förderung
- **Vorgeschlagener Betrag:** 3.900,00 €
- **Topf:** Aktions- und Initiativfonds
- **Budget des Topfes:** 87.000,00 €
- **Frei vor diesem Antrag:** 27.871,00 €
- **Frei nach diesem Antrag:** 23.971,00 €
|
| ### Finanzierungsplan
|
| Art      | Einzelansatz |   Betrag |
| -------- | ------------ | -------: |
| Ausgabe  | Honorar      | 2.145,00 |
| Ausgabe  | Sachkosten   | 2.065,00 |
| Einnahme | Zuwendung    | 3.900,00 |
| Einnahme | Eigenmittel  |   310,00 |
|
| ### Votum der Fachstelle
|
| Prüfung              | Datum    | Ergebnis          |
| -------------------- | -------- | ----------------- |
| Fachliche Prüfung    | 4.6.2025 | Ohne Beanstandung |
| Rechnerische Prüfung | 6.6.2025 | Ohne Beanstandung |
|
| ### Weitere Förderungen des Antragstellers
|
| Förderung | Titel                                  | Stand         |  Bewilligt |
| --------- | -------------------------------------- | ------------- | ---------: |
| 2025-030  | Beispielplakate „Wir sind das Viertel“ | abgeschlossen |     499,00 |
| **Summe** |                                        |               | **499,00** |
|
$ pfd meeting minutes 2025-08-21-buendnis | sed -n 1,80p
| # Bündnis: Protokoll vom 21.8.2025
|
- **Anlass:** Vierte Förderrunde
- **Gremium:** Bündnis
- **Art:** Ordentliche Sitzung
- **Datum:** 21.8.2025
- **Uhrzeit:** 17:00–19:30
- **Ort:** Beispielsaal Altes Rathaus
- **Sitzungsleitung:** Viktor Muster
- **Eingeladen am:** 1.8.2025
- **Tage vor der Sitzung:** 20
- **Einladungsfrist in Tagen:** 14
- **Stimmberechtigte:** 15
|
| ## Anwesend
|
| Name                | Funktion            | Bereich           | Teilnahme | Von   | Bis   | Stimme     | Anstelle von |
| ------------------- | ------------------- | ----------------- | --------- | ----- | ----- | ---------- | ------------ |
| Viktor Muster       | Vorsitz             | Zivilgesellschaft | Vor Ort   |       |       | eigene     |              |
| Dawid Platzhalter   | Mitglied            | Politik           | Vor Ort   |       |       | eigene     |              |
| Fatma Probe         | Mitglied            | Jugendforum       | Vor Ort   |       |       | eigene     |              |
| Hanna Vorlage       | Mitglied            | Verwaltung        | Vor Ort   |       |       | eigene     |              |
| Igor Demo           | Mitglied            | Zivilgesellschaft | Online    |       |       | eigene     |              |
| Jonas Muster        | Mitglied            | Zivilgesellschaft | Vor Ort   |       |       | eigene     |              |
| Lars Fiktiv         | Mitglied            | Zivilgesellschaft | Vor Ort   |       |       | eigene     |              |
| Milan Fiktiv        | Mitglied            | Zivilgesellschaft | Vor Ort   |       |       | eigene     |              |
| Mira Beispiel       | Mitglied            | Verwaltung        | Vor Ort   |       |       | eigene     |              |
| Nguyen Beispielmann | Mitglied            | Zivilgesellschaft | Vor Ort   |       |       | eigene     |              |
| Pia Synthetisch     | Stellvertretung     | Jugendforum       | Vor Ort   |       |       | vertretend | Theo Muster  |
| Ronja Vorlage       | Mitglied            | Zivilgesellschaft | Vor Ort   |       |       | eigene     |              |
| Yusuf Fiktiv        | Mitglied            | Zivilgesellschaft | Vor Ort   |       |       | eigene     |              |
| Oskar Platzhalter   | Beratendes Mitglied | Zivilgesellschaft | Vor Ort   | 17:00 | 18:30 | keine      |              |
|
- **Nicht anwesend:** Leyla Probe, Murat Platzhalter
- **Gäste:** Leitung der Fachstelle (Musterträger Demokratie gGmbH), Sprecherin des Jugendforums
|
| ## Tagesordnung
|
| ### TOP 1: Begrüßung, Beschlussfähigkeit, Tagesordnung
|
- **Ergebnis:** Zur Kenntnis genommen
|
| ### TOP 2: Protokoll der Sitzung vom 19. Juni 2025
|
- **Beschlussfähigkeit:** gegeben (13 von 15 Stimmberechtigten, nötig sind 8)
- **Abstimmung:** 10 Ja, 2 Nein, 0 Enthaltungen, 1 nicht abgestimmt
- **Ergebnis:** Angenommen
|
| ### TOP 3: Antrag: Beispielatlas barrierefreie Beteiligung
|
- **Antrag:** 2025-045
- **Antragsteller:** Musterverein Teilhabe für alle e.V.
- **Beantragt:** 3.900,00 €
- **Beschlussvorschlag:** Das Gremium empfiehlt die Förderung
- **Beschlussfähigkeit:** gegeben (13 von 15 Stimmberechtigten, nötig sind 8)
- **Abstimmung:** 13 Ja, 0 Nein, 0 Enthaltungen
- **Ergebnis:** Angenommen
- **Empfohlener Betrag:** 3.900,00 €
|
| ### TOP 4: Antrag: Beispielwerkstatt Erzählen in vielen Sprachen
|
- **Antrag:** 2025-050
- **Antragsteller:** Beispielverein Lesezeit Sudenburg e.V.
- **Beantragt:** 2.200,00 €
- **Beschlussvorschlag:** Das Gremium empfiehlt die Förderung
- **Befangenheit:** Lars Fiktiv (Amt oder Mitarbeit bei der antragstellenden Stelle; selbst angezeigt; hat den Raum verlassen)
- **Beschlussfähigkeit:** gegeben (13 von 15 Stimmberechtigten, nötig sind 8)
- **Abstimmung:** 11 Ja, 1 Nein, 0 Enthaltungen, 1 ausgeschlossen
- **Ergebnis:** Angenommen
- **Empfohlener Betrag:** 2.200,00 €
|
| ### TOP 5: Antrag: Beispielreihe Pauschal: Erzählcafés
|
- **Antrag:** 2025-051
- **Antragsteller:** Beispielverein Generationendialog e.V.
- **Beantragt:** 2.160,00 €
- **Beschlussvorschlag:** Das Gremium empfiehlt die Förderung
- **Beschlussfähigkeit:** gegeben (13 von 15 Stimmberechtigten, nötig sind 8)
- **Abstimmung:** 10 Ja, 2 Nein, 0 Enthaltungen, 1 nicht abgestimmt
- **Ergebnis:** Angenommen
$ pfd meeting minutes 2025-08-21-buendnis --lang en | sed '/^---$/,$d' | tail -31
| ### Item 11: Umschichtung aus dem Jugendfonds
|
- **Motion:** Das Bündnis befürwortet die Umschichtung von 2.000 Euro in den Aktions- und Initiativfonds
- **Quorum:** yes (13 of 15 with a vote, 8 needed)
- **Votes:** 13 yes, 0 no, 0 abstentions
- **Result:** adopted
|
| ## Actions
|
| No. | Task                          | Who               | Due        | Done       |
| --: | ----------------------------- | ----------------- | ---------- | ---------- |
|   1 | Umschichtung beantragen       | Amir Demo         | 2025-09-05 | 2025-09-04 |
|   2 | Kostenvoranschlag nachfordern | Bruno Platzhalter | 2025-09-01 | 2025-08-29 |
|
| ## Minutes approved here
|
| Meeting             | Date       |
| ------------------- | ---------- |
| 2025-06-19-buendnis | 2025-06-19 |
|
| ## Minutes
|
- **Minutes written:** 2025-09-01
- **Approved:** 2025-11-13
- **Approved at:** 2025-11-13-buendnis
|
………………………………………………………………  ………………………………………………………………………………………………\
Place, date               Chair\
………………………………………………………………  ………………………………………………………………………………………………\
Place, date               Minutes taken by
|
$ pfd meeting letters 2025-08-21-buendnis -O html -o ../seiten && ls ../seiten | head -3
2025-045-award.html
2025-050-award.html
2025-051-award.html
! pfd: grant 2025-053 is not decided: no letter
$ pfd meeting letters 2025-08-21-buendnis -o ../briefe && ls ../briefe
2025-045-award.md
2025-050-award.md
2025-051-award.md
2025-054-award.md
2025-055-award.md
2025-055-contract.md
2025-056-award.md
2025-057-award.md
2025-057-contract.md
SHA256SUMS
! pfd: grant 2025-053 is not decided: no letter
$ PFD_TODAY=2026-03-27 pfd meeting approve 2025-11-13-buendnis --at 2026-03-26-buendnis
2025-11-13-buendnis
! [COMMIT] Sitzung 2025-11-13-buendnis: Protokoll genehmigt in 2026-03-26-buendnis
$ PFD_TODAY=2026-03-27 pfd meeting approve 2025-11-13-buendnis --at 2026-03-26-buendnis
! pfd: the minutes of 2025-11-13-buendnis are approved already
!   to change it: pfd meeting set 2025-11-13-buendnis minutes.approved=…
[1]
$ PFD_TODAY=2026-03-27 pfd meeting approve 2025-09-18-jugendforum --at 2026-03-26-buendnis
! pfd: 2025-09-18-jugendforum and 2026-03-26-buendnis are meetings of different bodies
[1]
$ pfd meeting minutes 2026-03-26-buendnis -O json | sed -n 1,16p
{
  "schema": "pfd/minutes/1",
  "title": "Bündnis: Protokoll vom 26.3.2026",
  "meeting": {
    "title": "Förderrunde 1",
    "body": "buendnis",
    "date": "2026-03-26",
    "time": "17:00",
    "place": "Rathaus",
    "invited": "2026-03-01",
    "notice_days": 25,
    "notice_required": 14,
    "entitled": 15
  },
  "absence": {},
  "item_1": {},
# The letters of a state, with its day.
$ GIT_COMMITTER_DATE=2025-12-01T12:00:00Z git commit -q --allow-empty -m day; env -u PFD_TODAY pfd meeting letters 2025-08-21-buendnis --at HEAD -o ../damals 2>/dev/null; ls ../damals | wc -l; grep -l '1.12.2025' ../damals/*-045-*
10
../damals/2025-045-award.md
