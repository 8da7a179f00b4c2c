# A week of the office beside the grants: each entry one line of typing.
$ PFD_TODAY=2026-03-02 pfd advice add --minutes 20 --channel phone --client school --topic training --district altstadt -m 'Fortbildung für ein Kollegium gesucht'
2026-026
! [COMMIT] Beratung 2026-026: angelegt
$ PFD_TODAY=2026-03-04 pfd contact stage beispielverein-jugend-in-fahrt-ev advised --next 'Antrag ansehen' --by 13.3.2026
beispielverein-jugend-in-fahrt-ev
! [COMMIT] Kontakt beispielverein-jugend-in-fahrt-ev: Beraten
$ PFD_TODAY=2026-03-04 pfd task add -m 'Teilnahmezahlen des Fachtags nachtragen' --due 6.3.2026 --goal h-3-1-2
2026-006
! [COMMIT] Aufgabe 2026-006: angelegt
$ PFD_TODAY=2026-03-05 pfd strategy value 2025-2032 i-1-2-2 5 --note 'Fachtag Moderation'
2025-2032
! [COMMIT] Strategie 2025-2032: i-1-2-2 5
$ PFD_TODAY=2026-03-06 pfd task done 2026-006
2026-006
! [COMMIT] Aufgabe 2026-006: erledigt
$ PFD_TODAY=2026-03-06 pfd task done 2026-006
! pfd: task 2026-006 was done on 2026-03-06
!   open it again: pfd task set 2026-006 done=
[1]
$ pfd strategy value 2025-2032 i-9 5; pfd strategy value 2025-2032 i-1-2-2 viele
! indicators.i-9.values.+.date: error: indicators has no item i-9; there are: i-1-1-1, i-1-1-2, i-1-2-1, i-1-2-2, i-2-1-1, i-2-1-2, i-2-2-1, i-2-2-2, i-3-1-1, i-3-1-2, i-3-2-1, i-3-2-2; a new one: indicators.+.…=… [shape.key]
! indicators.i-9.values.+.value: error: indicators has no item i-9; there are: i-1-1-1, i-1-1-2, i-1-2-1, i-1-2-2, i-2-1-1, i-2-1-2, i-2-2-1, i-2-2-2, i-3-1-1, i-3-1-2, i-3-2-1, i-3-2-2; a new one: indicators.+.…=… [shape.key]
! indicators.i-1-2-2.values.+.value: error: “viele” is not a whole number; Digits only, without leading zeros, plus sign, points or units: 12. [shape.type]
[1]
$ pfd contact stage beispielverein-jugend-in-fahrt-ev beraten --next 'Frau Beispiel anrufen'; pfd contact stage nobody advised; pfd contact stage jugendamt-magdeburg kalt
beispielverein-jugend-in-fahrt-ev
! [COMMIT] Kontakt beispielverein-jugend-in-fahrt-ev: Beraten
! contacts/beispielverein-jugend-in-fahrt-ev.yaml:37:16: warning: stages.4.next_step: a person is named: “Frau B…”; name the role or the organisation instead (Art. 5 (1) c GDPR [GKU]) [task-no-names]
! pfd: Contact nobody: no such record
! STAGE: error: "kalt" is none of its values; one of: identified, contacted, advised, applied, partner, dormant [shape.enum]
[1]
$ PFD_TODAY=2026-03-06 pfd due --who office --days 14 -O tsv
due	state	what	record	title	who	whom	amount	rule	source	field	done	extended	how
2025-04-25	overdue	erasure	contact/p-PERSON		office			retention-due	[S50][S86][S114]	contract		false	pfd privacy erase p-PERSON
2025-08-19	overdue	erasure	contact/p-PERSON		office			retention-due	[S50][S86][S114]	contract		false	pfd privacy erase p-PERSON
2025-09-02	overdue	erasure	contact/p-PERSON		office			retention-due	[S50][S86][S114]	contract		false	pfd privacy erase p-PERSON
2025-10-24	overdue	verification	incident/2025-002	Musterdrohung gegen eine Bildungsveranstaltung	office			incident-verified	verified with who reported it [S100]; 30 days, while they can be reached [GKU]	verified.date		false	pfd incident verify 2025-002
2025-10-28	overdue	verification	incident/2025-032	Beispielfall, Drohung 32	office			incident-verified	verified with who reported it [S100]; 30 days, while they can be reached [GKU]	verified.date		false	pfd incident verify 2025-032
2025-10-31	overdue	late_reminder	grant/2025-060	Beispielabend Lieder vieler Länder	office	applicant		settlement-due	[S24][S22][S23]	settlement.reminded		false	pfd grant letter 2025-060 reminder
2026-01-16	overdue	verification	incident/2025-040	Musterfall, Zuschrift 40	office			incident-verified	verified with who reported it [S100]; 30 days, while they can be reached [GKU]	verified.date		false	pfd incident verify 2025-040
2026-02-09	overdue	event_task	event/2026-konferenz	Referierende anfragen	office					tasks.3.due		false	pfd event done 2026-konferenz 3
2026-02-20	overdue	task	task/2026-001	Satzungsauszug nachfordern	office					due		false	pfd task done 2026-001
2026-03-05	overdue	follow_up	advice/2026-020	Unterlagen zusenden	office					follow_up.due		false	pfd advice set 2026-020 follow_up.done=…
2026-03-11	open	event_task	event/2026-konferenz	Honorarverträge schließen	office					tasks.4.due		false	pfd event done 2026-konferenz 4
2026-03-13	open	next_step	contact/beispielverein-jugend-in-fahrt-ev	Antrag ansehen	office					stages.3.next_date		false	pfd contact stage beispielverein-jugend-in-fahrt-ev …
2026-03-13	open	task	task/2026-002	Moderation der Demokratiekonferenz anfragen	office					due		false	pfd task done 2026-002
2026-03-17	open	reminder	grant/2025-051	Beispielreihe Pauschal: Erzählcafés	office	applicant		settlement-due	[S24][S22][S23]	settlement.reminded		true	pfd grant letter 2025-051 reminder
2026-03-17	open	reminder	grant/2025-057	Musterproduktion Kurzfilm Haltung	office	applicant		settlement-due	[S24][S22][S23]	settlement.reminded		true	pfd grant letter 2025-057 reminder
2026-03-17	open	reminder	grant/2025-066	Beispielzeitung aus dem Viertel	office	applicant		settlement-due	[S24][S22][S23]	settlement.reminded		true	pfd grant letter 2025-066 reminder
2026-03-17	open	reminder	grant/2025-067	Musterkonferenz Jugend 2025	office	applicant		settlement-due	[S24][S22][S23]	settlement.reminded		true	pfd grant letter 2025-067 reminder
2026-03-20	open	task	task/2026-003	Faltblatt zu Kleinprojekten neu drucken	office					due		false	pfd task done 2026-003
# How far the strategy and the partners are.
$ pfd strategy status --year 2025 -O tsv --table indicators
goal	indicator	unit	baseline	value	of	target	by	progress
h-1-1-1	i-1-1-1	Vorhaben	3	6	2025-12-31	8	2026-12-31	60
h-1-1-2	i-1-1-2	Förderungen	0	9	2026-03-01	10	2026-12-31	90
h-1-2-1	i-1-2-1	Beratungen	40	95	2026-03-01	100	2026-12-31	91
h-1-2-2	i-1-2-2	Fortbildungen	2	4	2025-12-31	6	2026-12-31	50
h-2-1-1	i-2-1-1	Vorhaben	5	11	2025-12-31	10	2026-12-31	120
h-2-1-2	i-2-1-2	Stadtteile	9	15	2025-12-31	20	2026-12-31	54
h-2-2-1	i-2-2-1	Träger	0	3	2025-12-31	4	2026-12-31	75
h-2-2-2	i-2-2-2	Gruppen	2	7	2025-12-31	6	2026-12-31	125
h-3-1-1	i-3-1-1	Vorhaben	4	9	2025-12-31	8	2026-12-31	125
h-3-1-2	i-3-1-2	Schulen	3	6	2025-12-31	12	2026-12-31	33
h-3-2-1	i-3-2-1	Berichte	0	1	2025-12-31	1	2026-12-31	100
h-3-2-2	i-3-2-2	Verweise	5	9	2025-12-31	15	2026-12-31	40
$ pfd strategy status --year 2025 -O tsv --table goals_without_activity
goal	title
h-2-2-2	Gruppen ohne Rechtsform erreichen
$ pfd strategy status --year 2025 -O tsv --table activity_without_goal | head -n 4
record	title	awarded
grant/2025-001	Koordinierungs- und Fachstelle 2025 (Beispiel)	60000.00
grant/2025-003	Beispielabend Queere Vielfalt	450.00
grant/2025-005	Mustergraffiti Unser Platz	800.00
$ PFD_TODAY=2026-03-06 pfd strategy status --year 2026 | grep h-1-2-2
| h-1-2-2 | Fortbildungen im Jahr                       | Fortbildungen |       2 |    5 | 5.3.2026   |        6 | 31.12.2026 |               75 |
| h-1-2-2 | Handlungsziel | Jedes Jahr sechs Fortbildungen anbieten                  |           0 |        0 |      0 |         0 |              0 |
| h-1-2-2 | Jedes Jahr sechs Fortbildungen anbieten                  |
$ PFD_TODAY=2026-03-06 pfd contact pipeline -O tsv --table pipeline
stage	contact	since	days	next_step	by	talks	applications	awarded	shown
advised	beispielverein-jugend-in-fahrt-ev	2026-03-04	2	Antrag ansehen	2026-03-13	1	1	0.00	applied
applied	musterinitiative-lernpaten-neue-neustadt	2025-08-25	193	Zweiten Anlauf vorbereiten	2026-04-10	1	1	0.00	
partner	beispielgenossenschaft-gemeinsam-wohnen-eg	2025-06-03	276	Hoffest 2026 besprechen	2026-03-27	1	1	520.00	
partner	beispielschule-foerderverein-ev	2025-06-24	255			1	1	310.00	
partner	mustergruppe-queer-jung	2025-03-20	351			1	1	450.00	
partner	musterinitiative-offener-garten	2025-07-15	234			1	1	360.00	
dormant	beispieltheater-querformat-ev	2025-10-20	137			1	1	0.00	
dormant	beispielverein-sport-verbindet-reform-ev	2025-12-01	95			1	1	0.00	
# Which programmes fit a partner, and a grant with its aims and amount.
$ pfd opportunity list --for mustergruppe-queer-jung -O csv | cut -d, -f1-3
fit,opportunity,title
fits,beispielpreis-jugend-mischt-mit,Beispielpreis Jugend mischt mit
fits,beispielhilfe-ehrenamt,Beispielhilfe Ehrenamt
nonprofit,beispielfonds-nachbarschaft,Beispielfonds Nachbarschaft
nonprofit,musterfonds-schule-ohne-ausgrenzung,Musterfonds Schule ohne Ausgrenzung
legal_form,musterprogramm-demokratie-im-betrieb,Musterprogramm Demokratie im Betrieb
applicant,beispieltopf-kultur-im-quartier,Beispieltopf Kultur im Quartier
legal_form,musterprogramm-erinnern-vor-ort,Musterprogramm Erinnern vor Ort
nonprofit,beispielfonds-beteiligung-barrierefrei,Beispielfonds Beteiligung barrierefrei
$ pfd opportunity list --for grant/2025-072 -O json | jq -c '.opportunities[] | [.fit, .opportunity, .deadline]'
["fits","beispieltopf-kultur-im-quartier","2026-08-31"]
["fits","beispielhilfe-ehrenamt",null]
["nonprofit","beispielfonds-nachbarschaft","2026-03-31"]
["nonprofit","musterfonds-schule-ohne-ausgrenzung","2026-04-30"]
["aims","beispielpreis-jugend-mischt-mit","2026-05-15"]
["legal_form","musterprogramm-demokratie-im-betrieb","2026-06-30"]
["aims","musterprogramm-erinnern-vor-ort","2026-10-31"]
["nonprofit","beispielfonds-beteiligung-barrierefrei","2026-11-15"]
$ pfd opportunity list --for 2025-074 -c id; pfd opportunity list --for nobody; pfd opportunity list --for year/2025
! pfd: --for goes without filters, --columns and --sort
!   see: pfd help opportunity list
! pfd: "nobody": no such record
!   pfd KIND list names the records of a kind
! pfd: --for takes a contact or a grant
!   see: pfd help opportunity list
[2]
# What a successor must know.
$ PFD_TODAY=2026-03-06 pfd handover --lang de | sed '/^## Ungew/,$d'
| # Übergabe
|
Mit der ersten Liste beginnen: Sie nennt, was nicht warten kann und womit es erledigt wird. Jeden Morgen sagt „pfd due“, was ansteht, und „pfd check“, was nicht stimmt; „pfd grant actions ID“ sagt, was eine Förderung als Nächstes braucht, „pfd dossier KONTAKT“ alles über einen Partner. Ohne die Schlüssel haben Personen hier keine Namen; „pfd key import“ bringt sie.
|
| ## Zuerst: überfällig oder in dieser Woche fällig
|
| Fällig     | Was                               | Titel                                          | Womit                                                 |
| ---------- | --------------------------------- | ---------------------------------------------- | ----------------------------------------------------- |
| 25.4.2025  | Löschung privater Daten           |                                                | pfd privacy erase p-PERSON                      |
| 19.8.2025  | Löschung privater Daten           |                                                | pfd privacy erase p-PERSON                      |
| 2.9.2025   | Löschung privater Daten           |                                                | pfd privacy erase p-PERSON                      |
| 24.10.2025 | Prüfung eines Vorfalls            | Musterdrohung gegen eine Bildungsveranstaltung | pfd incident verify 2025-002                          |
| 28.10.2025 | Prüfung eines Vorfalls            | Beispielfall, Drohung 32                       | pfd incident verify 2025-032                          |
| 31.10.2025 | Mahnung des Verwendungsnachweises | Beispielabend Lieder vieler Länder             | pfd grant letter 2025-060 reminder                    |
| 16.1.2026  | Prüfung eines Vorfalls            | Musterfall, Zuschrift 40                       | pfd incident verify 2025-040                          |
| 9.2.2026   | Aufgabe zur Veranstaltung         | Referierende anfragen                          | pfd event done 2026-konferenz 3                       |
| 20.2.2026  | Aufgabe                           | Satzungsauszug nachfordern                     | pfd task done 2026-001                                |
| 5.3.2026   | Nachfassen einer Beratung         | Unterlagen zusenden                            | pfd advice set 2026-020 follow_up.done=…              |
| 11.3.2026  | Aufgabe zur Veranstaltung         | Honorarverträge schließen                      | pfd event done 2026-konferenz 4                       |
| 13.3.2026  | nächster Schritt zum Partner      | Antrag ansehen                                 | pfd contact stage beispielverein-jugend-in-fahrt-ev … |
| 13.3.2026  | Aufgabe                           | Moderation der Demokratiekonferenz anfragen    | pfd task done 2026-002                                |
|
| ## Danach: was die Fachstelle noch zugesagt hat
|
| Fällig    | Was                                   | Datensatz                                          | Titel                                   |
| --------- | ------------------------------------- | -------------------------------------------------- | --------------------------------------- |
| 17.3.2026 | Erinnerung an den Verwendungsnachweis | grant/2025-051                                     | Beispielreihe Pauschal: Erzählcafés     |
| 17.3.2026 | Erinnerung an den Verwendungsnachweis | grant/2025-057                                     | Musterproduktion Kurzfilm Haltung       |
| 17.3.2026 | Erinnerung an den Verwendungsnachweis | grant/2025-066                                     | Beispielzeitung aus dem Viertel         |
| 17.3.2026 | Erinnerung an den Verwendungsnachweis | grant/2025-067                                     | Musterkonferenz Jugend 2025             |
| 20.3.2026 | Aufgabe                               | task/2026-003                                      | Faltblatt zu Kleinprojekten neu drucken |
| 27.3.2026 | nächster Schritt zum Partner          | contact/beispielgenossenschaft-gemeinsam-wohnen-eg | Hoffest 2026 besprechen                 |
| 27.3.2026 | Aufgabe                               | task/2026-005                                      | Sprechzeiten für April veröffentlichen  |
| 31.3.2026 | Maßnahme der Strategie                | strategy/2025-2032                                 | Schulen zu einem Fachtag einladen       |
| 7.4.2026  | Mahnung des Verwendungsnachweises     | grant/2025-051                                     | Beispielreihe Pauschal: Erzählcafés     |
| 7.4.2026  | Mahnung des Verwendungsnachweises     | grant/2025-057                                     | Musterproduktion Kurzfilm Haltung       |
| 7.4.2026  | Mahnung des Verwendungsnachweises     | grant/2025-066                                     | Beispielzeitung aus dem Viertel         |
| 7.4.2026  | Mahnung des Verwendungsnachweises     | grant/2025-067                                     | Musterkonferenz Jugend 2025             |
| 10.4.2026 | Aufgabe zur Veranstaltung             | event/2026-konferenz                               | Einladung freigeben und verschicken     |
| 10.4.2026 | nächster Schritt zum Partner          | contact/musterinitiative-lernpaten-neue-neustadt   | Zweiten Anlauf vorbereiten              |
| 30.4.2026 | Maßnahme der Strategie                | strategy/2025-2032                                 | Lageeinschätzung 2025 vorlegen          |
|
| ## Was andere schulden
|
| Fällig     | Was                       | Wer           | Datensatz                   | Titel                                         | Betrag |
| ---------- | ------------------------- | ------------- | --------------------------- | --------------------------------------------- | -----: |
| 24.10.2025 | Verwendungsnachweis       | Antragsteller | grant/2025-060              | Beispielabend Lieder vieler Länder            |        |
| 5.12.2025  | Aufgabe aus einer Sitzung | Gremium       | meeting/2025-11-13-buendnis | Schwerpunkte veröffentlichen                  |        |
| 31.3.2026  | Rückforderung             | Antragsteller | grant/2025-050              | Beispielwerkstatt Erzählen in vielen Sprachen | 264,00 |
| 31.3.2026  | Verwendungsnachweis       | Antragsteller | grant/2025-051              | Beispielreihe Pauschal: Erzählcafés           |        |
| 31.3.2026  | Verwendungsnachweis       | Antragsteller | grant/2025-057              | Musterproduktion Kurzfilm Haltung             |        |
| 31.3.2026  | Verwendungsnachweis       | Antragsteller | grant/2025-066              | Beispielzeitung aus dem Viertel               |        |
| 31.3.2026  | Verwendungsnachweis       | Antragsteller | grant/2025-067              | Musterkonferenz Jugend 2025                   |        |
| 30.4.2026  | Rückforderung             | Antragsteller | grant/2025-023              | Beispielkongress der Klassensprecher          | 138,00 |
|
| ## Aufgaben ohne Termin
|
| Datensatz     | Titel                      | Wer        |
| ------------- | -------------------------- | ---------- |
| task/2026-004 | Ablage der Vorjahre ordnen | Fachstelle |
|
| ## Nächste Sitzungen
|
| Datum | Gremium | Datensatz | Punkte |
| ----- | ------- | --------- | -----: |
|
Keine Einträge.
|
| ## Nächste Veranstaltungen
|
| Datum    | Veranstaltung                     | Rolle          | Ort                   | Offene Aufgaben | Nächste bis |
| -------- | --------------------------------- | -------------- | --------------------- | --------------: | ----------- |
| 9.6.2026 | Beispielkonferenz Demokratie 2026 | Veranstalterin | Beispielsaal Altstadt |               4 | 9.2.2026    |
|
| ## Anträge vor der Entscheidung
|
| Datensatz      | Titel                                | Antragsteller                      | Status      | Eingegangen |    Beantragt |
| -------------- | ------------------------------------ | ---------------------------------- | ----------- | ----------- | -----------: |
| grant/2025-053 | Musterforum Wohnen und Zusammenleben | Musterstiftung Vielfalt            | in Prüfung  | 27.7.2025   |     2.500,00 |
| grant/2025-072 | Musterlichterfest der Kulturen       | Musterkirchengemeinde Zum Beispiel | in Prüfung  | 10.11.2025  |       400,00 |
| grant/2025-073 | Beispielkalender der Zivilcourage    | Frieda Synthetisch                 | eingegangen | 24.11.2025  |       455,00 |
| **Summe**      |                                      |                                    |             |             | **3.355,00** |
|
| ## Laufende Förderungen
|
| Datensatz      | Titel                                          | Antragsteller                            | Status      | Endet      |     Bewilligt |    Ausgezahlt |
| -------------- | ---------------------------------------------- | ---------------------------------------- | ----------- | ---------- | ------------: | ------------: |
| grant/2025-047 | Musterwand gegen Hassparolen                   | Mustergruppe Skatepark Nord              | abgerechnet | 19.7.2025  |        485,00 |        485,00 |
| grant/2025-048 | Beispieltag der offenen Gärten                 | Musterinitiative Offener Garten          | abgerechnet | 2.8.2025   |        360,00 |        360,00 |
| grant/2025-049 | Musterfrühstück für Neuzugezogene              | Beispielverein Sprachcafé Neue Welt e.V. | abgerechnet | 16.8.2025  |        275,00 |        275,00 |
| grant/2025-060 | Beispielabend Lieder vieler Länder             | Beispielverein Brücken nach nebenan e.V. | ausgezahlt  | 12.9.2025  |        410,00 |        410,00 |
| grant/2025-051 | Beispielreihe Pauschal: Erzählcafés            | Beispielverein Generationendialog e.V.   | ausgezahlt  | 26.9.2025  |      2.160,00 |      2.160,00 |
| grant/2025-054 | Musterwochen gegen Rassismus                   | Beispielverein Geschichte vor Ort e.V.   | abgerechnet | 10.10.2025 |      4.500,00 |      4.500,00 |
| grant/2025-055 | Beispielschulung Betriebe für Vielfalt         | Musterverband Wohlfahrt Beispiel e.V.    | abgerechnet | 17.10.2025 |      2.600,00 |      2.600,00 |
| grant/2025-064 | Musterworkshop Rap gegen Rechts                | Musterverein Stadtjugend e.V.            | abgerechnet | 25.10.2025 |        650,00 |        650,00 |
| grant/2025-066 | Beispielzeitung aus dem Viertel                | Emil Fiktiv                              | ausgezahlt  | 28.10.2025 |        470,00 |        470,00 |
| grant/2025-056 | Musterblog Nachgefragt                         | #BeispielHaltung zeigen e.V.             | abgerechnet | 30.10.2025 |      1.400,00 |      1.400,00 |
| grant/2025-062 | Beispielfilm Mein Viertel                      | Mustergruppe Videowerkstatt              | abgerechnet | 14.11.2025 |        750,00 |        750,00 |
| grant/2025-057 | Musterproduktion Kurzfilm Haltung              | Beispielverein Sprachcafé Neue Welt e.V. | ausgezahlt  | 5.12.2025  |      3.600,00 |      3.600,00 |
| grant/2025-067 | Musterkonferenz Jugend 2025                    | Musterverein Stadtjugend e.V.            | ausgezahlt  | 5.12.2025  |        350,00 |        350,00 |
| grant/2025-071 | Beispielnachmittag Weltgebräuche               | Beispielverein Sprachcafé Neue Welt e.V. | bewilligt   | 6.12.2025  |        265,00 |          0,00 |
| grant/2025-001 | Koordinierungs- und Fachstelle 2025 (Beispiel) | Musterträger Demokratie gGmbH            | abgerechnet | 31.12.2025 |     60.000,00 |     60.000,00 |
| **Summe**      |                                                |                                          |             |            | **78.275,00** | **78.010,00** |
|
| ## Geld des letzten Jahres
|
| Topf                                                         |    Budget | Vorgemerkt |     Frei |
| ------------------------------------------------------------ | --------: | ---------: | -------: |
| Aktions- und Initiativfonds                                  | 87.000,00 |   3.355,00 | 7.823,00 |
| Mittel der Koordinierungs- und Fachstelle                    | 60.000,00 |       0,00 |     0,00 |
| Fonds für Partizipation, Öffentlichkeitsarbeit und Vernetzung | 12.000,00 |       0,00 |   608,20 |
| Jugendfonds                                                  |  6.000,00 |       0,00 |   690,00 |
|
| ## Wer ist wer
|
| Wo                                               | Funktion                  | Wer                                   |
| ------------------------------------------------ | ------------------------- | ------------------------------------- |
| Bündnis                                          | Vorsitz                   | Viktor Muster                         |
| Bündnis                                          | Stellvertretender Vorsitz | Murat Platzhalter                     |
| Demokratisches Jugendforum                       | Vorsitz                   | Lina Beispielmann                     |
| Koordinierungs- und Fachstelle (Beispielangaben) |                           | Musterträger Demokratie gGmbH         |
| Landeshauptstadt Magdeburg                       |                           | Landeshauptstadt Magdeburg, Jugendamt |
|
| ## Wo die Schlüssel zu den Namen liegen
|
| Schlüsselspeicher | Art | Seit |
| ----------------- | --- | ---- |
|
Keine Einträge.
|
$ pfd handover -O json | jq -c '.unusual[0:2]'
[{"date":"2025-09-01","record":"grant/2025-063","what":"rejection","reason":"Freizeit und Erholung sind nicht förderfähig [S18]"},{"date":"2025-08-18","record":"grant/2025-059","what":"rejection","reason":"Freizeit und Erholung sind nicht förderfähig [S18]"}]
$ pfd dossier beispielverein-jugend-in-fahrt-ev | sed -n '/Offene\|Open/,$p'
**Open promises**
|
| Due        | What                        | Record                            | Title          | Who                 | Amount |
| ---------- | --------------------------- | --------------------------------- | -------------- | ------------------- | -----: |
| 2026-03-13 | next step towards a partner | beispielverein-jugend-in-fahrt-ev | Antrag ansehen | coordination office |        |
|
**Grants**
|
| Grant     | Title                 | Status   |    Requested |  Awarded |     Paid |    Claim |
| --------- | --------------------- | -------- | -----------: | -------: | -------: | -------: |
| 2025-031  | Beispielzirkus im Hof | rejected |     5,000.00 |     0.00 |     0.00 |     0.00 |
| **Total** |                       |          | **5,000.00** | **0.00** | **0.00** | **0.00** |
|
**Projects**
|
| Project                    | Title                 | Start      | End        |
| -------------------------- | --------------------- | ---------- | ---------- |
| 2025-beispielzirkus-im-hof | Beispielzirkus im Hof | 2025-06-14 | 2025-07-20 |
|
**Advice**
|
| Advice    | Date       | Channel | Topics                                     | Minutes | Summary                                                     | Grant    |
| --------- | ---------- | ------- | ------------------------------------------ | ------: | ----------------------------------------------------------- | -------- |
| 2025-041  | 2025-04-11 | visit   | costs and financing, funding opportunities |      10 | Finanzierungsplan durchgesprochen, Honorare und Sachkosten. | 2025-031 |
| **Total** |            |         |                                            |  **10** |                                                             |          |
|
**People**
|
| Person                       | Role   | From       | To  | Current |
| ---------------------------- | ------ | ---------- | --- | ------- |
| Ida Vorlage (p-PERSON) | member | 2023-04-01 |     | yes     |
# Statistics, and what is asked of every applicant where the year says so.
$ pfd report advice --year 2025 | head -14
| # Beratung 2025
|
- **Beratungen:** 95
- **Minuten:** 3525
- **Beratene Organisationen:** 40
- **Beratungen von Menschen:** 16
- **Verweise:** 6
- **Zugesagtes Nachfassen:** 11
- **davon erledigt:** 11
- **Daraus gestellte Anträge:** 68
- **davon bewilligt:** 58
- **Bewilligungssumme:** 99.644,00 €
|
| ## Nach Monat
$ pfd report advice --year 2027 | head -n 4
| # Beratung 2027
|
- **Beratungen:** 0
- **Minuten:** 0
$ printf '  - no: 99\n    rule: advice-before-application\n    severity: warning\n' >.p && sed -i '/^parameters:/r .p' years/2025.yaml && pfd check --lang en | grep -c advice-before; pfd check grant/2025-001 | grep advice-before
5
grants/2025/2025-001.yaml:13:11: warning: no advice before the application; enter the talk: pfd advice add --grant ID --date … (local rule, for example [S43]) [advice-before-application]
# What there is of each of the sixteen duties, tasks and programmes of others, each a report of its own.
$ PFD_TODAY=2026-03-06 pfd report duties --year 2025 -O tsv
no	duty	figure	value
1	aims	aims_served	3
2	coordination	meetings	8
2	coordination	tasks_done	5
3	contact	talks	95
3	contact	minutes	3525
4	acquisition	partners_won	4
4	acquisition	programmes	8
5	projects	projects	45
5	projects	visits	1
5	projects	publicity_proved	11
6	small_projects	awards	23
7	bodies	decisions	53
8	publicity	posts	57
8	publicity	stands	8
9	conference	conferences	1
9	conference	participants	84
9	conference	results	3
10	citizens	talks	16
11	training	trainings	6
11	training	participants	90
12	incidents	analyses	2
13	networks	memberships	2
13	networks	network_meetings	7
14	land	memberships	2
14	land	network_meetings	5
14	land	evaluation	1
15	qualification	trainings	1
16	strategy	goals	21
16	strategy	measures_done	3
$ PFD_TODAY=2026-03-06 pfd report tasks --year 2025 -O json | jq -c .task_balance
[{"created":5,"done":5,"in_time":3,"open":0,"overdue":0}]
$ PFD_TODAY=2026-03-06 pfd report opportunities --year 2025 -O tsv | head -3
opportunity	funder	minimum	maximum	deadlines	checked
beispielfonds-beteiligung-barrierefrei	Musterverband Teilhabe	500.00	8000.00	1	2026-02-09
beispielfonds-nachbarschaft	Musterstiftung Gemeinsinn	500.00	5000.00	2	2026-01-12
