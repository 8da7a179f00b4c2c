# empty
# A year of a body: invitation, packet, attendance, votes, a member who chairs the
# applicant, minutes, letters; a meeting without quorum and its repetition, a circular
# vote, and the minutes approved at the end.
$ pfd init . --name 'PfD Beispielstadt' --place Beispielstadt 2>/dev/null
$ printf '%s\n' 'office: {name: Fachstelle, email: fachstelle@beispiel.example}' 'lead_authority: {name: Stadt Beispielstadt}' >>pfd.yaml && sed -i 's/circular_days: 14/circular_days: 7/; s/source: .angenommen.*/source: Geschäftsordnung vom 5.1.2026/' pfd.yaml && git commit -qam 'rules of procedure'
$ export PFD_TODAY=2026-01-05; pfd year add 2026 --pot action=20000 --source federal=18000 --source own=2000
2026
! [COMMIT] Förderjahr 2026: angelegt
$ for n in Erste Zweite Dritte Vierte; do pfd contact add --kind person --name "$n Müller-Muster" --email "$n@beispiel.example" 2>/dev/null >>~/members; done; wc -l <~/members
4
$ n=0; for role in chair member member deputy; do n=$((n+1)); id=$(sed -n ${n}p ~/members); printf 'seats:\n  - no: 1\n    body: buendnis\n    role: %s\n    sector: civil_society\n    from: 2026-01-01\n' $role >>contacts/$id.yaml; done; sed -i "s/role: deputy/&\n    deputy_of: $(sed -n 3p ~/members)/" contacts/$(sed -n 4p ~/members).yaml && git add -A && git commit -qm seats
$ for n in Theater Garten; do pfd contact add --kind organisation --name "Musterverein $n e.V." --legal_form registered_association --democracy-declaration 2026-01-15 --nonprofit.kind exemption_notice --nonprofit.date 2024-05-02 2>/dev/null; printf 'address: {street: Musterweg 1, postcode: "39104", town: Beispielstadt}\n' >>contacts/musterverein-$(echo $n | tr A-Z a-z)-ev.yaml; done; printf 'affiliations:\n  - no: 1\n    organisation: musterverein-theater-ev\n    role: chair\n    from: 2025-01-01\n' >>contacts/$(sed -n 1p ~/members).yaml; git commit -qam 'who belongs to whom'
musterverein-theater-ev
musterverein-garten-ev
$ for n in Theater:3000 Garten:1200; do printf '%s\n' 'documents:' '  - {kind: application}' '  - {kind: project_description}' '  - {kind: financing_plan}' '  - {kind: nonprofit_proof}' '  - {kind: register_extract}' | pfd grant add --from - --title "${n%:*} im Kiez" --applicant musterverein-$(echo ${n%:*} | tr A-Z a-z)-ev --track measure --requested ${n#*:}.00 --aims shape_diversity --audiences public --activity.start 2026-04-01 --activity.end 2026-06-30 --approval_period.start 2026-03-01 --approval_period.end 2026-12-31 2>/dev/null; done
2026-001
2026-002
# the first meeting
$ printf '%s\n' 'title: Erste Förderrunde' 'body: buendnis' 'kind: ordinary' 'date: 2026-02-05' "start: '17:00'" "end: '19:00'" 'place: Altes Rathaus' 'items:' '  - {no: 1, title: Begrüßung, duration: 5}' '  - {no: 2, title: Theater im Kiez, grant: 2026-001, duration: 20, motion: Das Bündnis empfiehlt die Förderung, amount: 2500.00}' '  - {no: 3, title: Garten im Kiez, grant: 2026-002, duration: 20, motion: Das Bündnis empfiehlt die Förderung, amount: 1200.00}' '  - {no: 4, title: Leitbild, duration: 15}' | PFD_TODAY=2026-01-12 pfd meeting add --from -
2026-02-05-buendnis
! [COMMIT] Sitzung 2026-02-05-buendnis: angelegt – Erste Förderrunde
$ PFD_TODAY=2026-01-15 pfd meeting invite 2026-02-05-buendnis -o ../einladung && ls ../einladung | wc -l
2026-02-05-buendnis
6
! [COMMIT] Sitzung 2026-02-05-buendnis: eingeladen am 15.1.2026
! pfd: 4 drafts; 21 days of notice, 14 are required
$ PFD_TODAY=2026-01-15 pfd meeting packet 2026-02-05-buendnis -O md
| # Bündnis: Sitzungsunterlagen vom 5.2.2026
|
- **Anlass:** Erste Förderrunde
- **Gremium:** Bündnis
- **Art:** Ordentliche Sitzung
- **Datum:** 5.2.2026
- **Uhrzeit:** 17:00–19:00
- **Ort:** Altes Rathaus
- **Eingeladen am:** 15.1.2026
- **Tage vor der Sitzung:** 21
- **Einladungsfrist in Tagen:** 14
- **Stimmberechtigte:** 3
|
| ## Tagesordnung
|
|       TOP | Gegenstand      | Antrag   |    Beantragt | Minuten |
| --------: | --------------- | -------- | -----------: | ------: |
|         1 | Begrüßung       |          |              |       5 |
|         2 | Theater im Kiez | 2026-001 |     3.000,00 |      20 |
|         3 | Garten im Kiez  | 2026-002 |     1.200,00 |      20 |
|         4 | Leitbild        |          |              |      15 |
| **Summe** |                 |          | **4.200,00** |  **60** |
|
| ## TOP 2: Theater im Kiez
|
- **Antrag:** 2026-001
- **Antragsteller:** Musterverein Theater e.V.
- **Förderbereich:** Einzelmaßnahmen
- **Beginn:** 1.4.2026
- **Ende:** 30.6.2026
- **Programmziele:** Vielfalt gestalten
- **Beantragt:** 3.000,00 €
- **Beschlussvorschlag:** Das Bündnis empfiehlt die Förderung
- **Vorgeschlagener Betrag:** 2.500,00 €
- **Topf:** Aktions- und Initiativfonds
- **Budget des Topfes:** 20.000,00 €
- **Frei vor diesem Antrag:** 20.000,00 €
- **Frei nach diesem Antrag:** 17.500,00 €
|
| ## TOP 3: Garten im Kiez
|
- **Antrag:** 2026-002
- **Antragsteller:** Musterverein Garten e.V.
- **Förderbereich:** Einzelmaßnahmen
- **Beginn:** 1.4.2026
- **Ende:** 30.6.2026
- **Programmziele:** Vielfalt gestalten
- **Beantragt:** 1.200,00 €
- **Beschlussvorschlag:** Das Bündnis empfiehlt die Förderung
- **Vorgeschlagener Betrag:** 1.200,00 €
- **Topf:** Aktions- und Initiativfonds
- **Budget des Topfes:** 20.000,00 €
- **Frei vor diesem Antrag:** 17.500,00 €
- **Frei nach diesem Antrag:** 16.300,00 €
|
---
|
- **Commit:** COMMIT
- **Ohne offene Änderungen:** ja
- **Stichtag:** 15.1.2026
- **pfd:** 0.1.0
- **Regelstand:** RULE-VERSION
- **Befehl:** meeting packet 2026-02-05-buendnis
- **Sprache:** de
- **Bibliotheken:** LIBRARIES
- **Zeitstempel (s seit 1970):** COMMIT
- **SHA-256 des Inhalts:** DOCUMENT
- **Nachweis:** pfd verify
|
<!--
pfd:commit COMMIT
pfd:clean true
pfd:as_of 2026-01-15
pfd:pfd 0.1.0
pfd:rules RULE-VERSION
pfd:command meeting packet 2026-02-05-buendnis
pfd:language de
pfd:libraries LIBRARIES
pfd:made_s COMMIT
pfd:document DOCUMENT
pfd:proof pfd verify
-->
$ m() { sed -n ${1}p ~/members; }; PFD_TODAY=2026-02-06 pfd meeting attend 2026-02-05-buendnis $(m 1) $(m 2) $(m 4) $(m 3)=excused
2026-02-05-buendnis
! [COMMIT] Sitzung 2026-02-05-buendnis: Anwesenheit, 3 anwesend
$ PFD_TODAY=2026-02-06 pfd meeting vote 2026-02-05-buendnis 1 --result noted && PFD_TODAY=2026-02-06 pfd meeting vote 2026-02-05-buendnis 2 --yes 2 && PFD_TODAY=2026-02-06 pfd meeting vote 2026-02-05-buendnis 3 --yes 1 --no 2 --reason 'Eigenmittel fehlen' && PFD_TODAY=2026-02-06 pfd meeting vote 2026-02-05-buendnis 4 --result deferred --reason 'Entwurf fehlt'
2026-02-05-buendnis
2026-02-05-buendnis
2026-02-05-buendnis
2026-02-05-buendnis
! [COMMIT] Sitzung 2026-02-05-buendnis: TOP 1: Zur Kenntnis genommen
! pfd: p-PERSON does not vote on item 2: Vorsitz: Musterverein Theater e.V. (Antragsteller)
! [COMMIT] Sitzung 2026-02-05-buendnis: TOP 2: Angenommen (2 Ja, 0 Nein, 0 Enthaltungen)
! [COMMIT] Sitzung 2026-02-05-buendnis: TOP 3: Abgelehnt (1 Ja, 2 Nein, 0 Enthaltungen)
! [COMMIT] Sitzung 2026-02-05-buendnis: TOP 4: Vertagt
$ printf 'actions:\n  - no: 1\n    task: Entwurf des Leitbilds\n    who: %s\n    due: 2026-03-02\n' $(sed -n 2p ~/members) >>meetings/2026/2026-02-05-buendnis.yaml && git commit -qam 'actions'
$ PFD_TODAY=2026-02-10 pfd meeting set 2026-02-05-buendnis minutes.written=2026-02-10 2>/dev/null && PFD_TODAY=2026-02-10 pfd meeting minutes 2026-02-05-buendnis
2026-02-05-buendnis
| # Bündnis: Protokoll vom 5.2.2026
|
- **Anlass:** Erste Förderrunde
- **Gremium:** Bündnis
- **Art:** Ordentliche Sitzung
- **Datum:** 5.2.2026
- **Uhrzeit:** 17:00–19:00
- **Ort:** Altes Rathaus
- **Sitzungsleitung:** Erste Müller-Muster
- **Eingeladen am:** 15.1.2026
- **Tage vor der Sitzung:** 21
- **Einladungsfrist in Tagen:** 14
- **Stimmberechtigte:** 3
|
| ## Anwesend
|
| Name                 | Funktion        | Bereich           | Stimme     | Anstelle von         |
| -------------------- | --------------- | ----------------- | ---------- | -------------------- |
| Erste Müller-Muster  | Vorsitz         | Zivilgesellschaft | eigene     |                      |
| Vierte Müller-Muster | Stellvertretung | Zivilgesellschaft | vertretend | Dritte Müller-Muster |
| Zweite Müller-Muster | Mitglied        | Zivilgesellschaft | eigene     |                      |
|
| ## Tagesordnung
|
| ### TOP 1: Begrüßung
|
- **Ergebnis:** Zur Kenntnis genommen
|
| ### TOP 2: Theater im Kiez
|
- **Antrag:** 2026-001
- **Antragsteller:** Musterverein Theater e.V.
- **Beantragt:** 3.000,00 €
- **Beschlussvorschlag:** Das Bündnis empfiehlt die Förderung
- **Befangenheit:** Erste Müller-Muster (Vorsitz: Musterverein Theater e.V. (Antragsteller); vom Gremium festgestellt; hat den Raum verlassen)
- **Beschlussfähigkeit:** gegeben (3 von 3 Stimmberechtigten, nötig sind 2)
- **Abstimmung:** 2 Ja, 0 Nein, 0 Enthaltungen, 1 ausgeschlossen
- **Ergebnis:** Angenommen
- **Empfohlener Betrag:** 2.500,00 €
|
| ### TOP 3: Garten im Kiez
|
- **Antrag:** 2026-002
- **Antragsteller:** Musterverein Garten e.V.
- **Beantragt:** 1.200,00 €
- **Beschlussvorschlag:** Das Bündnis empfiehlt die Förderung
- **Beschlussfähigkeit:** gegeben (3 von 3 Stimmberechtigten, nötig sind 2)
- **Abstimmung:** 1 Ja, 2 Nein, 0 Enthaltungen
- **Ergebnis:** Abgelehnt
- **Begründung:** Eigenmittel fehlen
|
| ### TOP 4: Leitbild
|
- **Ergebnis:** Vertagt
- **Begründung:** Entwurf fehlt
|
| ## Aufgaben
|
| Nr. | Aufgabe               | Wer                  | Fällig   |
| --: | --------------------- | -------------------- | -------- |
|   1 | Entwurf des Leitbilds | Zweite Müller-Muster | 2.3.2026 |
|
| ## Protokoll
|
- **Protokoll verfasst:** 10.2.2026
|
………………………………………………………………  ………………………………………………………………………………………………\
Ort, Datum                Sitzungsleitung\
………………………………………………………………  ………………………………………………………………………………………………\
Ort, Datum                Protokollführung
|
---
|
- **Commit:** COMMIT
- **Ohne offene Änderungen:** ja
- **Stichtag:** 10.2.2026
- **pfd:** 0.1.0
- **Regelstand:** RULE-VERSION
- **Befehl:** meeting minutes 2026-02-05-buendnis
- **Sprache:** de
- **Bibliotheken:** LIBRARIES
- **Zeitstempel (s seit 1970):** COMMIT
- **SHA-256 des Inhalts:** DOCUMENT
- **Nachweis:** pfd verify
|
<!--
pfd:commit COMMIT
pfd:clean true
pfd:as_of 2026-02-10
pfd:pfd 0.1.0
pfd:rules RULE-VERSION
pfd:command meeting minutes 2026-02-05-buendnis
pfd:language de
pfd:libraries LIBRARIES
pfd:made_s COMMIT
pfd:document DOCUMENT
pfd:proof pfd verify
-->
# decided, and the letters
$ PFD_TODAY=2026-02-10 pfd meeting letters 2026-02-05-buendnis -o ../briefe
! pfd: grant 2026-001 is not decided: no letter
! pfd: grant 2026-002 is not decided: no letter
! pfd: meeting 2026-02-05-buendnis: nothing is decided yet
!   first: pfd grant award, pfd grant reject
[1]
$ export PFD_TODAY=2026-02-12; for p in 1 2; do pfd grant review 2026-001 --person $(sed -n ${p}p ~/members); done >/dev/null 2>&1; for r in office lead_authority; do pfd grant approve 2026-001 --role $r; done >/dev/null 2>&1; pfd grant award 2026-001 2500 >/dev/null; pfd grant reject 2026-002 --reason 'Eigenmittel fehlen' >/dev/null; pfd grant list --columns id,status
id	status
2026-001	awarded
2026-002	rejected
! [COMMIT] Förderung 2026-001: bewilligt 2.500,00 €
! [COMMIT] Förderung 2026-002: abgelehnt
$ PFD_TODAY=2026-02-12 pfd meeting letters 2026-02-05-buendnis -o ../briefe && ls ../briefe && sed -n '/^Ihrem/,/Begr/p' ../briefe/2026-002-reject.md
2026-001-award.md
2026-002-reject.md
SHA256SUMS
Ihrem Antrag auf eine Zuwendung von 1.200,00 € konnte nicht entsprochen werden.
|
Begründung: Eigenmittel fehlen
# a meeting without quorum, and its repetition with what was open
$ export PFD_TODAY=2026-03-06; pfd meeting add --body buendnis --date 2026-03-05 --invited 2026-02-18 --start 17:00 2>/dev/null; pfd meeting carry 2026-02-05-buendnis --to 2026-03-05-buendnis; pfd meeting attend 2026-03-05-buendnis $(sed -n 2p ~/members)
2026-03-05-buendnis
2026-03-05-buendnis
2026-03-05-buendnis
! [COMMIT] Sitzung 2026-03-05-buendnis: 2 Punkte übernommen aus 2026-02-05-buendnis
! [COMMIT] Sitzung 2026-03-05-buendnis: Anwesenheit, 1 anwesend
$ PFD_TODAY=2026-03-06 pfd meeting vote 2026-03-05-buendnis 1 --yes 1; PFD_TODAY=2026-03-06 pfd meeting vote 2026-03-05-buendnis 2 --yes 1
2026-03-05-buendnis
2026-03-05-buendnis
! [COMMIT] Sitzung 2026-03-05-buendnis: TOP 1: Ungültig (1 Ja, 0 Nein, 0 Enthaltungen)
! [COMMIT] Sitzung 2026-03-05-buendnis: TOP 2: Ungültig (1 Ja, 0 Nein, 0 Enthaltungen)
$ export PFD_TODAY=2026-03-20; pfd meeting add --body buendnis --date 2026-03-19 --invited 2026-03-10 --notice_waived true --repeat_of 2026-03-05-buendnis --start 17:00 2>/dev/null; pfd meeting carry 2026-03-05-buendnis --to 2026-03-19-buendnis; pfd meeting attend 2026-03-19-buendnis --all
2026-03-19-buendnis
2026-03-19-buendnis
2026-03-19-buendnis
! [COMMIT] Sitzung 2026-03-19-buendnis: 3 Punkte übernommen aus 2026-03-05-buendnis
! [COMMIT] Sitzung 2026-03-19-buendnis: Anwesenheit, 3 anwesend
# a circular vote, ratified with the minutes
$ printf '%s\n' 'body: buendnis' 'kind: circular' 'invited: 2026-03-09' 'date: 2026-03-16' 'items:' '  - {no: 1, title: Logo der Partnerschaft}' | PFD_TODAY=2026-03-17 pfd meeting add --from - && PFD_TODAY=2026-03-17 pfd meeting vote 2026-03-16-buendnis 1 --yes 2
2026-03-16-buendnis
2026-03-16-buendnis
! [COMMIT] Sitzung 2026-03-16-buendnis: angelegt
! [COMMIT] Sitzung 2026-03-16-buendnis: TOP 1: Angenommen (2 Ja, 0 Nein, 0 Enthaltungen)
$ PFD_TODAY=2026-03-09 pfd meeting invite 2026-03-16-buendnis --again -o ../umlauf; grep -h -A1 ^Subject ../umlauf/*.eml | sort -u; grep SUMMARY ../umlauf/*.ics; PFD_TODAY=2026-03-17 pfd meeting minutes 2026-03-16-buendnis | sed -n '3,/TOP/p'
 =?UTF-8?Q?=2E2026?=
--
Subject: =?UTF-8?Q?Umlaufverfahren=3A_B=C3=BCndnis=2C_Antwort_bis_16=2E3?=
SUMMARY:Bündnis: Umlaufverfahren\, letzter Tag
- **Gremium:** Bündnis
- **Art:** Umlaufverfahren
- **Antwort bis:** 16.3.2026
- **Verschickt am:** 9.3.2026
- **Tage Zeit zu antworten:** 7
- **Vorgeschriebene Tage:** 7
- **Stimmberechtigte:** 3
|
- **Schriftlich befragt:** 3
|
| ## Tagesordnung
|
| ### TOP 1: Logo der Partnerschaft
! pfd: 3 drafts; 7 days to answer, 7 are required
$ export PFD_TODAY=2026-03-20; pfd meeting carry 2026-03-16-buendnis --to 2026-03-19-buendnis; for i in 1 2 3 4; do pfd meeting vote 2026-03-19-buendnis $i --yes 3; done; for id in 2026-02-05 2026-03-05 2026-03-16; do pfd meeting approve $id-buendnis --at 2026-03-19-buendnis; done
2026-03-19-buendnis
2026-03-19-buendnis
2026-03-19-buendnis
2026-03-19-buendnis
2026-03-19-buendnis
2026-02-05-buendnis
2026-03-05-buendnis
2026-03-16-buendnis
! [COMMIT] Sitzung 2026-03-19-buendnis: 1 Punkt übernommen aus 2026-03-16-buendnis
! [COMMIT] Sitzung 2026-03-19-buendnis: TOP 1: Angenommen (3 Ja, 0 Nein, 0 Enthaltungen)
! [COMMIT] Sitzung 2026-03-19-buendnis: TOP 2: Angenommen (3 Ja, 0 Nein, 0 Enthaltungen)
! [COMMIT] Sitzung 2026-03-19-buendnis: TOP 3: Angenommen (3 Ja, 0 Nein, 0 Enthaltungen)
! [COMMIT] Sitzung 2026-03-19-buendnis: TOP 4: Angenommen (3 Ja, 0 Nein, 0 Enthaltungen)
! [COMMIT] Sitzung 2026-02-05-buendnis: Protokoll genehmigt in 2026-03-19-buendnis
! [COMMIT] Sitzung 2026-03-05-buendnis: Protokoll genehmigt in 2026-03-19-buendnis
! [COMMIT] Sitzung 2026-03-16-buendnis: Protokoll genehmigt in 2026-03-19-buendnis
$ PFD_TODAY=2026-03-20 pfd meeting minutes 2026-03-19-buendnis
| # Bündnis: Protokoll vom 19.3.2026
|
- **Gremium:** Bündnis
- **Datum:** 19.3.2026
- **Uhrzeit:** 17:00
- **Sitzungsleitung:** Erste Müller-Muster
- **Wiederholung der Sitzung:** 2026-03-05-buendnis
- **Eingeladen am:** 10.3.2026
- **Tage vor der Sitzung:** 9
- **Einladungsfrist in Tagen:** 14
- **Auf die Frist verzichtet:** ja
- **Stimmberechtigte:** 3
|
| ## Anwesend
|
| Name                 | Funktion | Bereich           | Stimme |
| -------------------- | -------- | ----------------- | ------ |
| Erste Müller-Muster  | Vorsitz  | Zivilgesellschaft | eigene |
| Dritte Müller-Muster | Mitglied | Zivilgesellschaft | eigene |
| Zweite Müller-Muster | Mitglied | Zivilgesellschaft | eigene |
|
| ## Tagesordnung
|
| ### TOP 1: Genehmigung des Protokolls vom 5.3.2026
|
- **Beschlussfähigkeit:** gegeben (3 von 3 Stimmberechtigten, nötig sind 2)
- **Abstimmung:** 3 Ja, 0 Nein, 0 Enthaltungen
- **Ergebnis:** Angenommen
|
| ### TOP 2: Genehmigung des Protokolls vom 5.2.2026
|
- **Übernommen aus:** 2026-03-05-buendnis
- **Beschlussfähigkeit:** gegeben (3 von 3 Stimmberechtigten, nötig sind 2)
- **Abstimmung:** 3 Ja, 0 Nein, 0 Enthaltungen
- **Ergebnis:** Angenommen
|
| ### TOP 3: Leitbild
|
- **Übernommen aus:** 2026-03-05-buendnis
- **Beschlussfähigkeit:** gegeben (3 von 3 Stimmberechtigten, nötig sind 2)
- **Abstimmung:** 3 Ja, 0 Nein, 0 Enthaltungen
- **Ergebnis:** Angenommen
|
| ### TOP 4: Bestätigung des Umlaufverfahrens vom 16.3.2026
|
- **Beschlussfähigkeit:** gegeben (3 von 3 Stimmberechtigten, nötig sind 2)
- **Abstimmung:** 3 Ja, 0 Nein, 0 Enthaltungen
- **Ergebnis:** Angenommen
|
| ## Offene Aufgaben aus früheren Sitzungen
|
| Sitzung  | Nr. | Aufgabe               | Wer                  | Fällig   |
| -------- | --: | --------------------- | -------------------- | -------- |
| 5.2.2026 |   1 | Entwurf des Leitbilds | Zweite Müller-Muster | 2.3.2026 |
|
| ## Hier bestätigte Umlaufbeschlüsse
|
| Datum     | Gegenstand             |  Ja | Nein | Enthaltungen | Ergebnis   |
| --------- | ---------------------- | --: | ---: | -----------: | ---------- |
| 16.3.2026 | Logo der Partnerschaft |   2 |    0 |            0 | Angenommen |
|
| ## Hier genehmigte Protokolle
|
| Sitzung             | Datum     |
| ------------------- | --------- |
| 2026-02-05-buendnis | 5.2.2026  |
| 2026-03-05-buendnis | 5.3.2026  |
| 2026-03-16-buendnis | 16.3.2026 |
|
| ## Protokoll
|
………………………………………………………………  ………………………………………………………………………………………………\
Ort, Datum                Sitzungsleitung\
………………………………………………………………  ………………………………………………………………………………………………\
Ort, Datum                Protokollführung
|
---
|
- **Commit:** COMMIT
- **Ohne offene Änderungen:** ja
- **Stichtag:** 20.3.2026
- **pfd:** 0.1.0
- **Regelstand:** RULE-VERSION
- **Befehl:** meeting minutes 2026-03-19-buendnis
- **Sprache:** de
- **Bibliotheken:** LIBRARIES
- **Zeitstempel (s seit 1970):** COMMIT
- **SHA-256 des Inhalts:** DOCUMENT
- **Nachweis:** pfd verify
|
<!--
pfd:commit COMMIT
pfd:clean true
pfd:as_of 2026-03-20
pfd:pfd 0.1.0
pfd:rules RULE-VERSION
pfd:command meeting minutes 2026-03-19-buendnis
pfd:language de
pfd:libraries LIBRARIES
pfd:made_s COMMIT
pfd:document DOCUMENT
pfd:proof pfd verify
-->
$ PFD_TODAY=2026-03-20 pfd due --all -O tsv | grep meeting | cut -f 1-4
2026-01-22	done	invitation	meeting/2026-02-05-buendnis
2026-02-19	done	invitation	meeting/2026-03-05-buendnis
2026-02-19	done	minutes	meeting/2026-02-05-buendnis
2026-03-02	overdue	action	meeting/2026-02-05-buendnis
2026-03-05	done	invitation	meeting/2026-03-19-buendnis
2026-03-09	done	invitation	meeting/2026-03-16-buendnis
2026-03-19	overdue	minutes	meeting/2026-03-05-buendnis
2026-03-30	open	minutes	meeting/2026-03-16-buendnis
2026-04-02	open	minutes	meeting/2026-03-19-buendnis
$ PFD_TODAY=2026-03-20 pfd report decisions --year 2026 -O tsv | cut -f 1,2,5,6,10-13
number	date	item	title	result	grant	recommended	awarded
2026/1	2026-02-05	2	Theater im Kiez	adopted	2026-001	2500.00	2500.00
2026/2	2026-02-05	3	Garten im Kiez	rejected	2026-002		
2026/3	2026-02-05	4	Leitbild	deferred			
2026/4	2026-03-05	1	Genehmigung des Protokolls vom 5.2.2026	void			
2026/5	2026-03-05	2	Leitbild	void			
2026/6	2026-03-16	1	Logo der Partnerschaft	adopted			
2026/7	2026-03-19	1	Genehmigung des Protokolls vom 5.3.2026	adopted			
2026/8	2026-03-19	2	Genehmigung des Protokolls vom 5.2.2026	adopted			
2026/9	2026-03-19	3	Leitbild	adopted			
2026/10	2026-03-19	4	Bestätigung des Umlaufverfahrens vom 16.3.2026	adopted			
$ PFD_TODAY=2026-03-20 pfd report attendance --year 2026 -O tsv | cut -f 3- | sort
3	1	1	0	1
3	2	0	0	1
3	3	0	0	0
meetings	present	represented	excused	absent
$ PFD_TODAY=2026-03-20 pfd check
grants/2026/2026-001.yaml:31:11: warning: the approval of lead authority has no document; name it: "pfd grant set ID approvals.lead_authority.document=…" (inferred from the history's proof of authorship [INF]) [approval-evidence]
meetings/2026/2026-03-05-buendnis.yaml:26:3: warning: minutes due 2026-03-19; written: —; write them and enter the day: "pfd meeting set ID minutes.written=…" (the body's rules of procedure; the pattern is common [S98][GKU]) [body-minutes-due]
pfd.yaml:25:19: warning: buendnis: no voting seat of the youth forum; have the youth forum name somebody, or correct `sector` of the seats ([S95][S96]) [body-youth-seat]
